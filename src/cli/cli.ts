import { ACTION_VERSION } from '../version.ts';
import { parseArguments } from './arguments/arguments.ts';
import type { doctor } from './doctor.ts';
import type { CliEnvironment } from './environment.ts';
import { helpText } from './help.ts';
import { commandless, shownLines } from './output/terminal.ts';

/**
 * The command line. Returns the exit status: 0; 1 for problems; 2 for bad use, a bare call, or a file that can't be read.
 * @param argv arguments without the program's name
 * @param loadDoctor loads the command `doctor`, which needs most of what a run needs
 */
export async function runCli(
  argv: readonly string[],
  streams: CliEnvironment,
  loadDoctor: () => Promise<typeof doctor>,
): Promise<number> {
  const io = { ...streams, stdout: commandless(streams.stdout), stderr: commandless(streams.stderr) };
  if (argv.length === 0) {
    io.stdout.write(helpText(null));
    return 2;
  }
  const parsed = parseArguments(argv);
  switch (parsed.kind) {
    case 'help':
      io.stdout.write(helpText(parsed.command));
      return 0;
    case 'version':
      io.stdout.write(`${ACTION_VERSION}\n`);
      return 0;
    case 'bad-use':
      io.stderr.write(`${shownLines(parsed.message)}\n\n${helpText(parsed.command)}`);
      return 2;
    case 'lint': {
      const { lint } = await import('./lint.ts');
      return lint(parsed.lint, io);
    }
    case 'doctor': {
      const command = await loadDoctor();
      return command(parsed.doctor, io);
    }
  }
}
