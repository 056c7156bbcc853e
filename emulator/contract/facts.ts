/** What was seen of each switch, with the evidence. */

import { said } from '../client.ts';
import { SWITCHES } from '../core/switches.ts';
import { type Evidence, SIGNS } from './signs.ts';

export interface Fact {
  /** The position, or the measured number; `null`: not seen, or an answer that no position foresees. */
  readonly seen: string | number | null;
  readonly tries: number;
  readonly evidence: readonly string[];
}

/** Where an account does one write at a time, that may be the reason for these refusals. */
const IN_COMPANY: readonly string[] = ['associateDuringUpdate', 'neverAvailable', 'busyDomain'];

export class Facts {
  /** One of each switch, as in the catalogue. */
  readonly all: Record<string, Fact> = Object.fromEntries(
    Object.keys(SWITCHES).map((name) => [name, { seen: null, tries: 0, evidence: [] }]),
  );

  /** Judges evidence by its sign. The first position counts, and each try leaves its evidence. */
  see<Name extends keyof Evidence>(name: Name, evidence: Evidence[Name]): void {
    const sign = SIGNS[name](evidence);
    const isCrowded = IN_COMPANY.includes(name) && this.all['accountWrites']?.seen !== 'independent';
    const position = isCrowded && (sign === 'conflict' || sign === 'validation') ? null : sign;
    const entry = SWITCHES[name];
    const isForeseen = position === null || !('positions' in entry) || Object.hasOwn(entry.positions, position);
    const { seen = null, tries = 0, evidence: before = [] } = this.all[name] ?? {};
    const more = isForeseen ? told(evidence) : `unexpected: ${told(evidence)}`;
    this.all[name] = { seen: seen ?? (isForeseen ? position : null), tries: tries + 1, evidence: [...before, more] };
  }
}

/** Evidence as JSON: errors in words, and of reads in a row that show the same the first. */
function told(evidence: unknown): string {
  const shown = (one: unknown) => JSON.stringify(one, (key, value) => (key === 'at' ? undefined : value));
  return JSON.stringify(evidence, (key, value) => {
    if (key === 'answer') return undefined;
    if (value instanceof Error) return said(value);
    if (!Array.isArray(value)) return value;
    return value.filter((one, index) => index === 0 || shown(one) !== shown(value[index - 1]));
  });
}
