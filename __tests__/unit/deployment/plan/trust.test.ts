/** What a package holds, row by row: each row is one thing that AWS may show. */

import { describe, expect, test } from 'vitest';
import { commitMessage, parseCommitMarker, parseDictionaryMarker } from '../../../../src/deployment/model/marker.ts';
import type { LivePackage, PackageStatus, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import {
  type Evidence,
  holds,
  isFromCreation,
  isLater,
  isUnproven,
  judge,
} from '../../../../src/deployment/plan/trust.ts';
import { livePackage, sha256Of } from '../build.ts';

const OURS = sha256Of('ours');
const OTHER = sha256Of('other');
const COMMIT = 'abcdef0123456789abcdef0123456789abcdef01';

interface Shown {
  readonly status?: PackageStatus;
  readonly version?: string | null;
  /** Content that the description names; `null` for a description without a marker. */
  readonly described?: string | null;
  /** Content that the version's message names; `''` for a message without a marker; `null`: no message. */
  readonly message?: string | null;
  /** The history does not show the available version. */
  readonly noRecord?: boolean;
  readonly historyKnown?: boolean;
  readonly creationProven?: boolean;
  readonly isLate?: boolean;
}

function evidence(shown: Shown): Evidence {
  const { status = 'AVAILABLE', described = 'ours', message = null, creationProven = true } = shown;
  const version = (shown.version === undefined ? 'v2' : shown.version) as PackageVersion | null;
  const description = described === null ? { description: 'by hand' } : {};
  const live: LivePackage = livePackage('synonyms', described ?? '', { status, version, ...description });
  const text = message === null || message === '' ? message : commitMessage('A commit', COMMIT, sha256Of(message));
  const historyKnown = shown.historyKnown ?? true;
  const seen = historyKnown && version !== null && !shown.noRecord;
  return {
    live,
    marker: parseDictionaryMarker(live.description),
    versionRecord: seen ? { version, commitMessage: text, createdAt: null } : null,
    commit: seen ? parseCommitMarker(text) : null,
    historyKnown,
    creationProven,
    ...(shown.isLate === undefined ? {} : { isLate: shown.isLate }),
  };
}

const known = { kind: 'known', sha256: OURS };
const byCommit = { kind: 'commit', commit: COMMIT.slice(0, 7) };

describe('content and origin', () => {
  test.each<[string, Shown, unknown, unknown]>([
    [
      'no version, first import under way',
      { version: null, status: 'COPYING' },
      { kind: 'none' },
      { kind: 'creation', proven: true },
    ],
    [
      'no version, first import failed',
      { version: null, status: 'VALIDATION_FAILED' },
      { kind: 'none' },
      { kind: 'none' },
    ],
    ['a version whose message and description agree', { message: 'ours' }, known, byCommit],
    [
      'a version whose message names other content than the description',
      { message: 'other' },
      { kind: 'digest', prefix: OTHER.slice(0, 12) },
      byCommit,
    ],
    [
      'a version of ours whose description somebody replaced',
      { message: 'other', described: null },
      { kind: 'digest', prefix: OTHER.slice(0, 12) },
      byCommit,
    ],
    [
      'a version of ours, while another update is rejected',
      { message: 'ours', status: 'VALIDATION_FAILED' },
      known,
      byCommit,
    ],
    ['a version without a message', { message: null }, { kind: 'unknown', why: 'by-hand' }, { kind: 'by-hand' }],
    ['a version with an empty message', { message: '' }, { kind: 'unknown', why: 'by-hand' }, { kind: 'by-hand' }],
    ['v1 of CreatePackage', { version: 'v1' }, known, { kind: 'creation', proven: true }],
    ['1 of CreatePackage, without the v', { version: '1' }, known, { kind: 'creation', proven: true }],
    [
      'v1 of CreatePackage by nobody knows whom',
      { version: 'v1', creationProven: false },
      known,
      { kind: 'creation', proven: false },
    ],
    [
      'v1 of CreatePackage with no record',
      { version: 'v1', noRecord: true },
      known,
      { kind: 'creation', proven: true },
    ],
    ['v1 of an update, as the first version failed', { version: 'v1', message: 'ours' }, known, byCommit],
    [
      'v1 of CreatePackage with no marker',
      { version: 'v1', described: null },
      { kind: 'unknown', why: 'by-hand' },
      { kind: 'creation', proven: true },
    ],
    [
      'v1 after a rejected update: the description is that of the attempt',
      { version: 'v1', status: 'VALIDATION_FAILED', described: 'other' },
      { kind: 'unknown', why: 'overwritten' },
      { kind: 'creation', proven: true },
    ],
    [
      'v1 while an update is under way',
      { version: 'v1', status: 'COPYING', described: 'other' },
      { kind: 'unknown', why: 'overwritten' },
      { kind: 'creation', proven: true },
    ],
    ...(['DELETE_FAILED', 'DELETING'] as const).flatMap((status): [string, Shown, unknown, unknown][] => [
      [
        `v1 of CreatePackage that is ${status}, which hides whether an update failed before`,
        { version: 'v1', status },
        { kind: 'unknown', why: 'deletion' },
        { kind: 'creation', proven: true },
      ],
      [
        `v1 that is ${status}, where the history may not be read`,
        { version: 'v1', status, historyKnown: false },
        { kind: 'unknown', why: 'history-unreadable' },
        { kind: 'creation', proven: true },
      ],
      [
        `v1 that is ${status}, whose history shows the rejected version that the description is about`,
        { version: 'v1', status, described: 'other', isLate: true },
        { kind: 'unknown', why: 'overwritten' },
        { kind: 'creation', proven: true },
      ],
      [
        `a version without a message that is ${status}`,
        { status },
        { kind: 'unknown', why: 'by-hand' },
        { kind: 'by-hand' },
      ],
    ]),
    [
      'a version that the history does not show',
      { noRecord: true },
      { kind: 'unknown', why: 'not-in-history' },
      { kind: 'description' },
    ],
    [
      'a version that the history does not show, of a failed package',
      { noRecord: true, status: 'COPY_FAILED' },
      { kind: 'unknown', why: 'not-in-history' },
      { kind: 'description' },
    ],
    ['a version where the history may not be read', { historyKnown: false }, known, { kind: 'description' }],
    [
      'a failed package where the history may not be read',
      { historyKnown: false, status: 'COPY_FAILED' },
      { kind: 'unknown', why: 'history-unreadable' },
      { kind: 'description' },
    ],
    [
      'a package without a marker where the history may not be read',
      { historyKnown: false, described: null },
      { kind: 'unknown', why: 'by-hand' },
      { kind: 'description' },
    ],
  ])('%s', (_, shown, content, origin) => {
    expect(judge(evidence(shown))).toMatchObject({ content, origin });
  });

  test('the description says whose it is and what was requested last', () => {
    expect(judge(evidence({ message: 'other' }))).toMatchObject({ repository: 'acme/search', lastAttempt: OURS });
    expect(judge(evidence({ described: null }))).toMatchObject({ repository: null, lastAttempt: null });
  });
});

describe('holds', () => {
  test.each<[string, Shown, string]>([
    ['no version', { version: null, status: 'COPYING' }, 'another'],
    ['the hash', { message: 'ours' }, 'this'],
    ['another hash', { message: 'other', described: 'other' }, 'another'],
    ['only the first digits, and they are these', { message: 'ours', described: 'other' }, 'this'],
    ['only the first digits, and they are others', { message: 'other' }, 'another'],
    ['nothing that tells', { message: null }, 'unknown'],
  ])('%s', (_, shown, answer) => {
    expect(holds(judge(evidence(shown)), OURS)).toBe(answer);
  });
});

test('only a first version of CreatePackage can be unproven', () => {
  expect(isUnproven(judge(evidence({ version: 'v1', creationProven: false })))).toBe(true);
  expect(isUnproven(judge(evidence({ version: 'v1', creationProven: true })))).toBe(false);
  expect(isUnproven(judge(evidence({ message: 'ours', creationProven: false })))).toBe(false);
  expect(isUnproven(judge(evidence({ version: null, status: 'COPY_FAILED', creationProven: false })))).toBe(false);
});

test('a first import under way comes from CreatePackage', () => {
  expect(isFromCreation(evidence({ version: null, status: 'VALIDATING' }))).toBe(true);
  expect(isFromCreation(evidence({ version: null, status: 'COPYING' }))).toBe(true);
  expect(isFromCreation(evidence({ version: null, status: 'AVAILABLE' }))).toBe(false);
  expect(isFromCreation(evidence({ version: 'v2', message: null }))).toBe(false);
});

test.each([
  ['v10', 'v9', true],
  ['v9', 'v10', false],
  ['v2', 'v2', false],
  ['3', 'v2', true],
  ['v2', null, false],
  ['', 'v1', false],
  ['second', 'first', false],
])('version %j is later than %j: %s', (one, other, expected) => {
  expect(isLater(one, other)).toBe(expected);
});
