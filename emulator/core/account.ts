import { type Caller, denialMessage, isAllowed } from './iam.ts';
import { ApiError } from './model/api-error.ts';

/** STS and IAM about the caller, as far as a check of a set-up needs them. */

/** A decision of SimulatePrincipalPolicy. */
export interface Evaluation {
  readonly action: string;
  readonly resource: string;
  readonly decision: 'allowed' | 'implicitDeny';
}

/** `arn:aws:sts::1:assumed-role/NAME/SESSION` → `arn:aws:iam::1:role/NAME`; a user's ARN stays. */
export function principalOf({ arn }: Caller): string {
  return arn.replace(/^arn:([^:]*):sts::(\d+):assumed-role\/([^/]+)\/.*$/, 'arn:$1:iam::$2:role/$3');
}

/**
 * iam:SimulatePrincipalPolicy of the caller's own role.
 * @throws {ApiError} AccessDenied; NoSuchEntity for another principal
 */
export function simulatePolicy(
  caller: Caller,
  principal: string,
  actions: readonly string[],
  resources: readonly string[],
): readonly Evaluation[] {
  if (!isAllowed(caller, 'iam:SimulatePrincipalPolicy', principal)) {
    throw new ApiError('AccessDenied', 403, denialMessage(caller, 'iam:SimulatePrincipalPolicy', principal));
  }
  if (principal !== principalOf(caller)) {
    throw new ApiError('NoSuchEntity', 404, `The role with name ${principal.split('/').at(-1)} cannot be found.`);
  }
  return actions.flatMap((action) =>
    (resources.length === 0 ? ['*'] : resources).map((resource) => ({
      action,
      resource,
      decision: isAllowed(caller, action, resource) ? 'allowed' : 'implicitDeny',
    })),
  );
}
