/** Whether a package's file may have moved on the tip of a branch. */

import { expect, test } from 'vitest';
import { mayHaveMoved } from '../../../src/github/evidence/new-on-tip.ts';

const NO_ONE_KNOWS = { kind: 'unknown', why: 'GitHub is silent' } as const;

test.each<[string, readonly string[] | typeof NO_ONE_KNOWS, boolean, string]>([
  ['nothing is new', [], true, 'no'],
  ['nothing is new elsewhere', [], false, 'no'],
  ['a file of another kind', ['docs/english.md'], true, 'no'],
  ['a file of another name on the run’s branch', ['a/en-gb.txt'], true, 'unknown'],
  ['a file of another name elsewhere', ['a/en-gb.txt'], false, 'no'],
  ['its name elsewhere', ['b/english.txt'], false, 'unknown'],
  ['its package name elsewhere, with another extension for lines', ['b/english.syn'], false, 'unknown'],
  ['what GitHub does not say', NO_ONE_KNOWS, true, 'unknown'],
])('%s', (_, files, isOwn, expected) => {
  const checkout = { root: '/checkout', folder: '', inside: '' };
  const answer = mayHaveMoved('a/english.txt', files, 'refs/heads/main', isOwn, { checkout, packagePrefix: '' });
  expect(answer.kind).toBe(expected);
});
