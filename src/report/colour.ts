/** Colour on a terminal, and in the log of a step, which GitHub shows in colour. */

import { styleText } from 'node:util';

/**
 * Whether to write colours: FORCE_COLOR decides where it is set, then NO_COLOR (https://no-color.org), then whether the stream is a
 * terminal that has them. The same order as Node's own.
 */
export function usesColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

export interface Palette {
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
}

const PLAIN: Palette = { good: String, strong: String, faint: String, error: String, warning: String };

const COLOURS: Palette = {
  good: paint('green'),
  strong: paint('bold'),
  faint: paint('gray'),
  error: paint('red'),
  warning: paint('yellow'),
};

function paint(style: 'bold' | 'gray' | 'green' | 'red' | 'yellow') {
  // The decision is made already; Node would check its own standard output again.
  return (text: string): string => styleText(style, text, { validateStream: false });
}

export function palette(colour: boolean): Palette {
  return colour ? COLOURS : PLAIN;
}
