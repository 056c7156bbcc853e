/** Text on a terminal, or in the log of a job that runs the command line. */

import { visible } from '../../report/escape/visible.ts';
import { withoutCommands } from '../../report/escape/workflow-command.ts';
import type { Terminal } from '../environment.ts';

/** Foreign text as it may go to a terminal: no escape sequence, no control or direction-changing character. One line. */
export function shown(text: string): string {
  // `commandless` would do it too, but a caret is placed below what is shown.
  return visible(text).replaceAll('##[', '##\\[');
}

/** The same of several lines. */
export function shownLines(text: string): string {
  return text.split('\n').map(shown).join('\n');
}

/**
 * A stream that takes whole lines and makes none a command to the runner of a job, whatever a file's name or a line of a
 * dictionary says. All that the command line prints goes through it, in every form.
 */
export function commandless(stream: Terminal): Terminal {
  return { isTTY: stream.isTTY === true, write: (text) => stream.write(withoutCommands(text)) };
}
