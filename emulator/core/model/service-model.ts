/**
 * An operation and its input from an official AWS service model (`service-2.json`), reduced to what is needed to route
 * a request and to validate it like the service.
 */

export interface Member {
  readonly shape: string;
  readonly location?: 'uri' | 'querystring';
  readonly locationName?: string;
}

export type Shape =
  | {
      readonly type: 'string';
      readonly min?: number;
      readonly max?: number;
      readonly pattern?: string;
      readonly enum?: readonly string[];
    }
  | { readonly type: 'integer' | 'long' | 'double'; readonly min?: number; readonly max?: number }
  | { readonly type: 'boolean' | 'timestamp' }
  | { readonly type: 'list'; readonly min?: number; readonly max?: number; readonly member: string }
  | {
      readonly type: 'structure';
      readonly required?: readonly string[];
      readonly members: Readonly<Record<string, Member>>;
    };

export interface OperationModel {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With `{Label}`s that name members of the input. */
  readonly uri: string;
  readonly input: string;
  readonly output: string;
  readonly errors: readonly string[];
}

export interface ServiceModel {
  readonly operations: Readonly<Record<string, OperationModel>>;
  readonly shapes: Readonly<Record<string, Shape>>;
  /** Modelled errors and their HTTP status. */
  readonly errors: Readonly<Record<string, number>>;
}

/** The two generations of the control plane; both reach the same packages and domains. */
export type Api = 'opensearch' | 'elasticsearch';
