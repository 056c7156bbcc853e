/** Text on a terminal. */

import stringWidth from 'string-width';
import { visible } from '../../report/escape/visible.ts';

/** Foreign text as it may go to a terminal: no escape sequence, no control or direction-changing character. One line. */
export function shown(text: string): string {
  return visible(text);
}

/** Columns that `shown` text takes on a terminal: two for most East Asian characters, none for a combining accent. */
export function columns(text: string): number {
  return stringWidth(text);
}
