/** Worlds in which the engine once went wrong, made as small as they could be: each still holds the bug's conditions. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { simulate } from './campaign.ts';
import type { Scenario } from './world/scenario.ts';

interface Regression {
  /** What went wrong, as a sentence. */
  readonly bug: string;
  /** The invariant that it violated. */
  readonly invariant: string;
  readonly scenario: Scenario;
}

const folder = join(import.meta.dirname, 'regressions');

for (const file of readdirSync(folder).sort()) {
  const { bug, scenario }: Regression = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  test(`no more: ${bug}`, async () => {
    const result = await simulate(scenario);
    expect(result.violations, result.lines.join('\n')).toEqual([]);
    expect(result.runs).toBeGreaterThan(0);
  });
}
