/** What reads of a package say about the version that a request makes. */

import { describe, expect, test } from 'vitest';
import type { LivePackage, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import {
  type AwaitedRequest,
  isBeforeVersion,
  isNewer,
  noSigns,
  readingOf,
  type Signs,
  withRead,
} from '../../../../src/deployment/publish/signs.ts';
import { livePackage } from '../build.ts';

const [V1, V2] = ['v1', 'v2'] as PackageVersion[] as [PackageVersion, PackageVersion];
const before = livePackage('english', 'old', { version: V1, lastUpdatedAt: new Date(1_000) });
const same = before;
const moved: LivePackage = { ...before, lastUpdatedAt: new Date(2_000) };
const created: AwaitedRequest = { id: before.id, before: null, contentBefore: 'another', call: 'accepted' };
const update = (
  call: AwaitedRequest['call'],
  contentBefore: AwaitedRequest['contentBefore'] = 'another',
): AwaitedRequest => ({
  ...{ id: before.id, before, contentBefore, call },
});

/** The last of several reads, each with its time in milliseconds. */
function read(request: AwaitedRequest, ...reads: readonly (readonly [number, LivePackage | undefined])[]) {
  let signs: Signs = noSigns(request);
  let last = { rule: '', outcome: { kind: 'under-way' } as { kind: string } };
  for (const [readAt, live] of reads) {
    signs = withRead(signs, request, live, readAt);
    last = readingOf({ request, signs, live, readAt });
  }
  return last;
}

const status = (value: LivePackage['status'], live = moved): LivePackage => ({ ...live, status: value });
const available = { ...moved, version: V2 };
const failedBefore: LivePackage = { ...before, status: 'VALIDATION_FAILED' };

type Row = [string, AwaitedRequest, readonly (readonly [number, LivePackage | undefined])[], string];

describe.each<Row>([
  // Missing.
  ['a creation that does not show', created, [[0, undefined]], 'under-way'],
  [
    'a creation that does not show for almost a minute',
    created,
    [
      [0, undefined],
      [59_999, undefined],
    ],
    'under-way',
  ],
  [
    'a creation that does not show for a minute',
    created,
    [
      [0, undefined],
      [60_000, undefined],
    ],
    'gone',
  ],
  [
    'a package that vanished a moment ago',
    update('accepted'),
    [
      [0, undefined],
      [4_999, undefined],
    ],
    'under-way',
  ],
  [
    'a package that vanished 5 s ago',
    update('accepted'),
    [
      [0, undefined],
      [5_000, undefined],
    ],
    'gone',
  ],
  [
    'one that vanished, and shows again',
    update('accepted'),
    [
      [0, undefined],
      [4_000, status('COPYING')],
      [8_000, undefined],
    ],
    'under-way',
  ],
  [
    'a creation that was seen and vanished',
    created,
    [
      [0, status('COPYING')],
      [1_000, undefined],
      [6_000, undefined],
    ],
    'gone',
  ],
  ['one that is deleted', update('accepted'), [[0, status('DELETED')]], 'gone'],
  ['one that is being deleted', update('accepted'), [[0, status('DELETING')]], 'gone'],
  // Under way, and done.
  ['one that is copied', update('accepted'), [[0, status('COPYING')]], 'under-way'],
  ['one that is validated', update('accepted'), [[0, status('VALIDATING')]], 'under-way'],
  ['a new version', update('accepted'), [[0, available]], 'new-version'],
  [
    'an earlier version than before, by a read that goes back',
    { ...update('accepted'), before: { ...before, version: V2, lastUpdatedAt: moved.lastUpdatedAt } },
    [[0, { ...before, version: V1 }]],
    'under-way',
  ],
  ['a first version', created, [[0, { ...moved, version: V1 }]], 'new-version'],
  [
    'a new version that is not available',
    update('accepted'),
    [[0, { ...available, status: 'VALIDATING' }]],
    'under-way',
  ],
  [
    'AVAILABLE without a version',
    created,
    [
      [0, { ...moved, version: null }],
      [99_000, { ...moved, version: null }],
    ],
    'under-way',
  ],
  // No answer came.
  [
    'no answer, nothing new',
    update('unknown'),
    [
      [0, same],
      [4_999, same],
    ],
    'under-way',
  ],
  [
    'no answer, nothing new for less than 15 s, for which reads may show the time before',
    update('unknown'),
    [
      [0, same],
      [14_999, same],
    ],
    'under-way',
  ],
  [
    'no answer, nothing new for 15 s',
    update('unknown'),
    [
      [0, same],
      [15_000, same],
    ],
    'not-made',
  ],
  [
    'no answer, and it moved',
    update('unknown', 'this'),
    [
      [0, moved],
      [5_000, moved],
    ],
    'same-version',
  ],
  [
    'no answer, and it was seen in flight',
    update('unknown', 'this'),
    [
      [0, status('COPYING', same)],
      [1_000, same],
      [6_000, same],
    ],
    'same-version',
  ],
  [
    'no answer, with a break in between',
    update('unknown'),
    [
      [0, same],
      [4_000, status('COPYING', same)],
      [5_000, same],
    ],
    'under-way',
  ],
  // Failures.
  ['a failure', update('accepted'), [[0, status('VALIDATION_FAILED')]], 'failed'],
  ['a failed copy', update('accepted'), [[0, status('COPY_FAILED')]], 'failed'],
  ['a failed deletion', update('accepted'), [[0, status('DELETE_FAILED')]], 'failed'],
  [
    'a failure from before',
    update('accepted'),
    [
      [0, status('COPY_FAILED', same)],
      [4_999, status('COPY_FAILED', same)],
    ],
    'under-way',
  ],
  [
    'a failure that shows for 5 s',
    update('accepted'),
    [
      [0, status('COPY_FAILED', same)],
      [5_000, status('COPY_FAILED', same)],
    ],
    'failed',
  ],
  [
    'a failure after it was in flight',
    update('accepted'),
    [
      [0, status('COPYING', same)],
      [1, status('COPY_FAILED', same)],
    ],
    'failed',
  ],
  [
    'a failure that was there before, after it was seen in flight',
    { ...update('accepted'), before: failedBefore },
    [
      [0, status('COPYING')],
      [100, failedBefore],
      [15_099, failedBefore],
    ],
    'under-way',
  ],
  [
    'the same failure for 15 s',
    { ...update('accepted'), before: failedBefore },
    [
      [0, status('COPYING')],
      [100, failedBefore],
      [15_100, failedBefore],
    ],
    'failed',
  ],
  [
    'the failure from before for almost 15 s, for which reads may show the time before',
    { ...update('accepted'), before: failedBefore },
    [
      [0, failedBefore],
      [14_999, failedBefore],
    ],
    'under-way',
  ],
  [
    'the failure from before for 15 s',
    { ...update('accepted'), before: failedBefore },
    [
      [0, failedBefore],
      [15_000, failedBefore],
    ],
    'failed',
  ],
  [
    'the failure from before, after AWS has noted the request, and before it shows it',
    { ...update('accepted'), before: failedBefore },
    [
      [0, status('VALIDATION_FAILED')],
      [14_999, status('VALIDATION_FAILED')],
    ],
    'under-way',
  ],
  [
    'another failure than before',
    { ...update('accepted'), before: failedBefore },
    [
      [0, status('COPYING')],
      [100, status('COPY_FAILED')],
    ],
    'failed',
  ],
  [
    'a failure by a read from before what was adopted',
    { ...update('adopted'), before: status('COPYING') },
    [
      [0, failedBefore],
      [14_999, failedBefore],
    ],
    'under-way',
  ],
  [
    'a failure for as long as no read can go back',
    { ...update('adopted'), before: status('COPYING') },
    [
      [0, failedBefore],
      [15_000, failedBefore],
    ],
    'failed',
  ],
  [
    'a read from before among those of now',
    { ...update('adopted'), before: status('COPYING') },
    [
      [0, failedBefore],
      [10_000, status('VALIDATING')],
      [20_000, failedBefore],
      [30_000, available],
    ],
    'new-version',
  ],
  [
    'a new failure after one that was there before',
    { ...update('accepted'), before: failedBefore },
    [
      [0, status('COPYING')],
      [100, status('VALIDATION_FAILED')],
    ],
    'failed',
  ],
  [
    'the first version of what was AVAILABLE without one',
    { ...update('accepted'), before: { ...before, version: null } },
    [[0, { ...moved, version: V1 }]],
    'under-way',
  ],
  [
    'the second version of what was AVAILABLE without one',
    { ...update('accepted'), before: { ...before, version: null } },
    [[0, available]],
    'new-version',
  ],
  ['a failed creation', created, [[0, status('VALIDATION_FAILED')]], 'failed'],
  [
    'a failure beside the version from before, for less than 15 s',
    update('accepted'),
    [
      [0, status('COPYING')],
      [100, { ...moved, error: { type: '', message: 'no' } }],
      [15_099, { ...moved, error: { type: '', message: 'no' } }],
    ],
    'under-way',
  ],
  [
    'a failure beside the version from before, for 15 s',
    update('accepted'),
    [
      [0, status('COPYING')],
      [100, { ...moved, error: { type: '', message: 'no' } }],
      [15_100, { ...moved, error: { type: '', message: 'no' } }],
    ],
    'failed',
  ],
  ...(['another', 'unknown', 'this'] as const).flatMap((contentBefore): Row[] => {
    const no = { type: '', message: 'no' };
    const request = { ...update('accepted', contentBefore), before: { ...before, error: no } };
    const twice = (ms: number) => [0, ms].map((at) => [at, { ...moved, error: no }] as const);
    const name = `an error like the one from before, beside a version of ${contentBefore} content, nothing seen in flight`;
    const isKept = contentBefore === 'this';
    return [
      [`${name}, for almost a minute`, request, twice(59_999), isKept ? 'same-version' : 'under-way'],
      [`${name}, for a minute`, request, twice(60_000), isKept ? 'same-version' : 'failed'],
    ];
  }),
  [
    'a new version beside the failure from before',
    { ...update('accepted'), before: { ...before, error: { type: '', message: 'no' } } },
    [[0, { ...available, error: { type: '', message: 'no' } }]],
    'new-version',
  ],
  // A version that did not move.
  [
    'an unmoved version of other content',
    update('accepted', 'another'),
    [
      [0, status('COPYING')],
      [1_000, moved],
      [999_000, moved],
    ],
    'under-way',
  ],
  [
    'an unmoved version of our content, a moment',
    update('accepted', 'this'),
    [
      [0, moved],
      [4_999, moved],
    ],
    'under-way',
  ],
  [
    'an unmoved version of our content for 5 s',
    update('accepted', 'this'),
    [
      [0, moved],
      [5_000, moved],
    ],
    'same-version',
  ],
  [
    'an unmoved version of unknown content for less than a minute',
    update('accepted', 'unknown'),
    [
      [0, moved],
      [59_999, moved],
    ],
    'under-way',
  ],
  [
    'an unmoved version of unknown content for a minute',
    update('accepted', 'unknown'),
    [
      [0, moved],
      [60_000, moved],
    ],
    'same-version',
  ],
  [
    'nothing at all',
    update('accepted', 'this'),
    [
      [0, same],
      [99_000, same],
    ],
    'under-way',
  ],
  [
    'what another run began, at rest',
    update('adopted', 'this'),
    [
      [0, same],
      [5_000, same],
    ],
    'same-version',
  ],
])('%s', (_, request, reads, kind) => {
  test(`is ${kind}`, () => {
    expect(read(request, ...reads).outcome.kind).toBe(kind);
  });
});

test.each<[string, AwaitedRequest, LivePackage]>([
  ['AWS is at it', update('accepted'), status('COPYING')],
  ['no answer came, and nothing has happened yet', update('unknown'), same],
  ['the failure from before still shows', { ...update('accepted'), before: failedBefore }, failedBefore],
])('the rule is named: %s', (rule, request, live) => {
  expect(read(request, [0, live]).rule).toBe(rule);
});

test.each<[string, Partial<LivePackage>, PackageVersion | null, boolean]>([
  ['an older version', { version: V1 }, V2, true],
  ['the same version', { version: V2 }, V2, false],
  ['a later version', { version: V2 }, V1, false],
  ['any version where none was seen', { version: V1 }, null, false],
  ['no version of an AVAILABLE package', { version: null }, V1, true],
  ['no version during an import', { version: null, status: 'COPYING' }, V1, true],
  ['no version of a failed package', { version: null, status: 'COPY_FAILED' }, V1, false],
])('%s is from before the version that was seen', (_, shown, seen, expected) => {
  expect(isBeforeVersion({ ...before, ...shown }, seen)).toBe(expected);
});

test.each([
  [null, null, false],
  [null, new Date(1), false],
  [new Date(1), null, true],
  [new Date(1), new Date(1), false],
  [new Date(2), new Date(1), true],
  [new Date(1), new Date(2), false],
])('%s is newer than %s: %s', (now, then, expected) => {
  expect(isNewer(now, then)).toBe(expected);
});
