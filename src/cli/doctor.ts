/** The command `doctor`: the mode of that name, with options instead of inputs. */

import type { DoctorArguments } from './arguments.ts';
import type { CliEnvironment } from './environment.ts';

/** @returns the exit status */
export async function doctor(_options: DoctorArguments, io: CliEnvironment): Promise<number> {
  io.stderr.write('The command doctor is not part of this version yet.\n');
  return 2;
}
