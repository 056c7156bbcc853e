/** The comparison with the base of a proposal, where a file vanishes after its check. */

import { expect, test } from 'vitest';
import { cancelled } from '../../../src/deployment/model/failures.ts';
import { bytesSource } from '../../../src/dictionaries/byte-source.ts';
import { compareWithBase } from '../../../src/modes/base/compare.ts';
import { newRunState } from '../../../src/result/run-state.ts';
import { dictionary } from './build.ts';

const GONE = { ...dictionary('gone', 'a, b\n'), path: '/nowhere/gone.txt' };
const THERE = { ...dictionary('there', 'a, b\n'), path: import.meta.filename };
const former = { kind: 'content', source: bytesSource(Buffer.from('a\n')), files: [] } as const;

test.each([
  ['absent', { kind: 'absent' }],
  ['there', former],
] as const)('with the base %s, a file that vanishes is a warning, and the others are compared', async (_, before) => {
  const state = { ...newRunState(), dictionaries: [GONE, THERE] };
  await compareWithBase({ state }, { of: async () => before });
  expect(state.warnings).toEqual([
    expect.stringMatching(
      /^The changes in dictionaries\/gone\.txt are not shown, as it can't be read any more: ENOENT/,
    ),
  ]);
  expect([state.diffs.get('gone'), state.diffs.get('there') === undefined]).toEqual([undefined, false]);
});

test('a cancelled comparison is no warning', async () => {
  const state = { ...newRunState(), dictionaries: [THERE] };
  const size = {
    ...former,
    source: {
      ...former.source,
      chunks: () => {
        throw cancelled();
      },
    },
  };
  await expect(compareWithBase({ state }, { of: async () => size })).rejects.toThrow('The run was cancelled');
  expect(state.warnings).toEqual([]);
});
