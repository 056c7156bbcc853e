/** Text on a terminal. */

import { visible } from '../../report/escape/visible.ts';

/** Foreign text as it may go to a terminal: no escape sequence, no control or direction-changing character. One line. */
export function shown(text: string): string {
  return visible(text);
}
