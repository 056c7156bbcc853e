/** What an engine is asked, and what becomes of it. */

import type { EngineVersion, Problem } from '../../dictionaries/dictionary.ts';
import type { ComponentKind } from '../../dictionaries/settings/model.ts';
import type { Chain } from '../chain.ts';

/** An analyzer to build, or a component that no analyzer uses. */
export interface EngineQuestion {
  readonly kind: ComponentKind;
  /** Its name. */
  readonly analyzer: string;
  /** Where it is defined; `null` for a chain that no settings name. */
  readonly place: { readonly file: string; readonly line: number | null; readonly column: number | null } | null;
  readonly chain: Chain;
  /** Why it can't be spelt out, as the rest of a sentence; `null` when it can. */
  readonly obstacle: string | null;
}

/** A problem of a dictionary (by name) or of a settings file. */
export interface EngineProblem {
  readonly subject: { readonly dictionary: string } | { readonly file: string };
  readonly problem: Problem;
}

/** The answer of `GET /`. */
export interface EngineIdentity {
  readonly version: EngineVersion;
  /** `OpenSearch 2.19.6` */
  readonly name: string;
}
