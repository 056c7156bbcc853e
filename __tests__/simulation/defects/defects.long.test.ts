import { expect, test } from 'vitest';
import { DEFECTS } from './defects.ts';
import { plantDefects } from './planted.ts';

/** So many worlds are few. */
const FEW = 500;
/** Those that a few worlds show; the others in the long campaign: `npm run test:faults -- --only defects`. */
const QUICK = DEFECTS.filter(
  ({ invariant, what, worlds = FEW }) =>
    worlds <= FEW &&
    (['a read mode writes nothing', 'success is only said of what is proved', 'prune removes what is gone'].includes(
      invariant,
    ) ||
      /^(?:whatever version is available|the commit message of a version)/.test(what)),
);

test('a defect is found by the invariant that it breaks', { timeout: 15 * 60_000 }, async () => {
  const outcomes = await plantDefects(QUICK, FEW, 2);
  expect(outcomes.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`))).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(5);
});

test('a campaign without a defect finds nothing', { timeout: 15 * 60_000 }, async () => {
  const [outcome] = await plantDefects([{ what: 'none', invariant: 'a read mode writes nothing', edits: [] }], 500, 1);
  expect(outcome?.problems.join()).toContain('found by nothing');
});
