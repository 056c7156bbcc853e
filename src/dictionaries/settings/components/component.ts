/** A component of an analyzer as the settings name it, and what is said of one. */

import type { FilePlace } from '../file/positioned.ts';
import type { SettingsFile } from '../file/shapes.ts';
import type { Definition } from '../model.ts';
import type { UseFault } from './limits.ts';
import type { Options } from './options.ts';

/** A part of a chain as the settings name it. */
export interface Component<Part> {
  readonly name: string;
  readonly type: string;
  readonly options: Options;
  readonly definition: Definition | null;
  /** Identifies it where something is unknown because of it. */
  readonly id: string;
  /** `null`: not known here, or refused by the engine (which is reported). */
  readonly part: Part | null;
  readonly isInvalid: boolean;
  /** What the engine says of it as soon as an analyzer uses it; `null`: nothing. */
  readonly useFault: (UseFault & { readonly file: string }) | null;
  /** Named, but defined in no file: what it does is not known. */
  readonly isMissing?: true;
}

/** The place of an unknown component, for the warning that names it. */
export interface UnknownPart {
  readonly file: string;
  readonly place: FilePlace | null;
  readonly what: string;
  /** Defined in no file. `error`: that is a mistake, which is said. */
  readonly missing?: 'elsewhere' | 'error';
}

export interface Place {
  readonly file: SettingsFile;
  readonly place: FilePlace | null;
}

/** What to do about terms whose result is not known because of a component. */
export function adviceOn(unknown: UnknownPart | undefined): string {
  return unknown?.missing === undefined
    ? 'Set `engine-url` to an OpenSearch, for example a service container, to check them.'
    : "Name the file that defines it in `index-settings`; without it the engine at `engine-url` can't check them either.";
}

/** Where a plugin may bring what is not known here. */
export const ASK_PLUGINS = 'Set `engine-url` to an engine with your plugins to check it.';

/** A sentence about what the engine refuses, with its message. */
export function refusal(
  subject: string,
  engineMessage: string,
  advice = 'Correct the setting: no index can be created with it.',
): string {
  return `${subject} is refused by the engine. ${advice} The engine's own message: ${engineMessage}.`;
}
