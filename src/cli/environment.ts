/** The environment of the command line, which tests can replace. */

import type { Clock } from '../deployment/model/ports.ts';

export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface CliEnvironment {
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Absolute path of the folder that paths are relative to. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly random: () => number;
}

/** Something that can't be read or found; the message is a full sentence that does not repeat `what`. */
export interface Failure {
  /** A path or glob as it was given. */
  readonly what: string;
  readonly message: string;
}
