/** The decisions after AWS refused an update, or while somebody else is at the package, as tables. */

import { describe, expect, test } from 'vitest';
import type { AwsError } from '../../../../src/deployment/model/aws-error.ts';
import { cancelled } from '../../../../src/deployment/model/failures.ts';
import type { LivePackage, PackageId } from '../../../../src/deployment/model/ports.ts';
import type { ObservedPackage } from '../../../../src/deployment/plan/observe.ts';
import { type Answer, continuation, cutOff, nextAction } from '../../../../src/deployment/publish/decision.ts';
import { replacementNotice } from '../../../../src/deployment/publish/examination.ts';
import { observed, refusal } from '../build.ts';
import { end, follow, missing, NEW, old, ours, refused, shows, update, uploaded, V2 } from './support.ts';

describe('a refused update', () => {
  const given = (...answers: readonly (readonly [number, Answer])[]) => follow(update, uploaded, ...answers);
  const said = (kind: Parameters<typeof refusal>[0], lost = false): readonly [number, Answer] => [
    0,
    refused('update', refusal(kind, lost)),
  ];

  test.each<[string, readonly [number, Answer], readonly (readonly [number, Answer])[], string]>([
    ['busy: what is under way is waited out', said('busy'), [], 'settle'],
    ['throttled: asked again', said('transient'), [], 'publish'],
    ['lost: its version is awaited', said('transient', true), [], 'wait'],
    ['no such package: it is read again', said('not-found'), [], 'doubt'],
    ['no such package, and reads lack it too: it is created', said('not-found'), missing, 'publish'],
    ['denied: final', said('access-denied'), [], 'failed: access-denied'],
    ['a quota: final', said('quota'), [], 'failed: quota-exceeded'],
    ['rejected, nothing explains it yet', [500, said('rejected')[1]], [shows(5_499, old)], 'doubt'],
    [
      'rejected, nothing explains it after 5 s: it is meant, and not sent again',
      [500, said('rejected')[1]],
      [shows(5_500, old)],
      'failed: validation-failed',
    ],
    [
      'rejected, and somebody changed it: asked again',
      said('rejected'),
      [shows(100, { ...old, lastUpdatedAt: new Date(9_000) })],
      'publish',
    ],
    ['rejected, and somebody is at it', said('rejected'), [shows(100, { ...old, status: 'COPYING' })], 'settle'],
    ['rejected, and it is being deleted', said('rejected'), [shows(100, { ...old, status: 'DELETING' })], 'settle'],
    [
      'rejected in vague words: asked again',
      [0, refused('update', refusal('rejected', false, true))],
      [shows(100, old)],
      'publish',
    ],
    ['rejected, and one read lacks it', said('rejected'), [shows(100, undefined)], 'doubt'],
    ['rejected, and it is gone', said('rejected'), [shows(100, undefined), shows(5_100, undefined)], 'publish'],
    [
      'rejected for its state, and AWS shows no version',
      [0, refused('update', refusal('rejected', false, false, 'state'))],
      [shows(100, { ...old, status: 'VALIDATION_FAILED', version: null })],
      'examine',
    ],
    [
      'rejected, and it had a version',
      said('rejected'),
      [shows(5_000, { ...old, status: 'VALIDATION_FAILED' })],
      'failed: validation-failed',
    ],
    ['a conflict that nothing explains is asked again', said('conflict'), [shows(100, old)], 'publish'],
    [
      'a conflict, and another repository has it',
      said('conflict'),
      [shows(100, { ...old, description: '[dictionary repo=other/team sha256='.concat('0'.repeat(64), ']') })],
      'failed: conflict',
    ],
  ])('%s', (_, answer, reads, expected) => {
    expect(end(given(answer, ...reads))).toBe(expected);
  });

  test('what AWS shows as deleted is created', () => {
    const gone = given(said('rejected'), shows(100, { ...old, status: 'DELETED' }));
    expect(nextAction(gone, 1_000)).toEqual({ kind: 'create', isAgain: true });
  });

  test('a conflict that nothing explains is asked again to the end, and is the failure then', () => {
    const asked = (now: number, live = old): readonly (readonly [number, Answer])[] => [
      [now, refused('update', refusal('conflict', false, true))],
      shows(now + 1, live),
    ];
    expect(end(given(...asked(0), ...asked(20_000), ...asked(3_600_000)))).toBe('publish');
    // A failed package explains it.
    const failed: LivePackage = { ...old, status: 'VALIDATION_FAILED', version: V2 };
    expect(end(given(...asked(0, failed), ...asked(19_998, failed)))).toBe('publish');
    expect(end(given(...asked(0, failed), ...asked(20_000, failed)))).toBe('failed: validation-failed');
    const unmade: LivePackage = { ...failed, status: 'DELETE_FAILED' };
    expect(end(given(...asked(0, unmade), ...asked(20_000, unmade)))).toBe('failed: conflict');
  });

  test('a conflict is meant after 20 s', () => {
    const conflict = (now: number): readonly (readonly [number, Answer])[] => [
      [now, refused('update', refusal('conflict'))],
      shows(now, old),
    ];
    expect(end(given(...conflict(0), ...conflict(19_999)))).toBe('publish');
    expect(end(given(...conflict(0), ...conflict(20_000)))).toBe('failed: conflict');
  });

  test('a vague rejection is meant after 20 s', () => {
    const vague = (now: number): readonly (readonly [number, Answer])[] => [
      [now, refused('update', refusal('rejected', false, true))],
      shows(now, old),
    ];
    expect(end(given(...vague(0), ...vague(19_999)))).toBe('publish');
    expect(end(given(...vague(0), ...vague(20_000)))).toBe('failed: validation-failed');
  });

  test('a conflict that AWS means blames nobody where the package has failed', () => {
    const conflict = (now: number): readonly (readonly [number, Answer])[] => [
      [now, refused('update', refusal('conflict'))],
      shows(now, { ...old, status: 'COPY_FAILED' }),
    ];
    expect(end(given(...conflict(0), ...conflict(19_999)))).toBe('publish');
    const stuck = given(...conflict(0), ...conflict(20_000));
    expect(end(stuck)).toBe('failed: validation-failed');
    expect(stuck.rule).toBe('it has failed, and AWS takes no update of it');
  });

  describe('of a failed package without a version, whose state AWS does not blame,', () => {
    const failed: LivePackage = { ...old, status: 'COPY_FAILED', version: null };
    const asked = (error: AwsError, ...times: readonly number[]) =>
      given(...times.flatMap((now) => [[now, refused('update', error)] as const, shows(now, failed)]));
    test.each([
      ['rejected', 'other'],
      ['conflict', 'other'],
      // Clear words that are not about the state: the content is too large, or something uses it.
      ['rejected', null],
      ['conflict', null],
    ] as const)('is never deleted for anything else: %s, in the way %s', (kind, inTheWay) => {
      const error = refusal(kind, false, false, inTheWay);
      const reads = kind === 'rejected' ? [0] : [0, 20_000];
      expect(end(asked(error, 0))).toBe(kind === 'rejected' ? 'doubt' : 'publish');
      const code = kind === 'rejected' ? 'validation-failed' : 'conflict';
      const last = given(
        ...reads.flatMap((now) => [[now, refused('update', error)] as const, shows(now + 5_000, failed)]),
      );
      expect(end(last)).toBe(`failed: ${code}`);
      expect(last.rule).toBe('AWS means the refusal');
    });

    test.each([
      ['rejected', true, null],
      ['conflict', true, null],
      ['conflict', true, 'state'],
      ['rejected', true, 'state'],
    ] as const)('is looked into when AWS means it: %s, vague %s, in the way %s', (kind, isVague, inTheWay) => {
      const error = refusal(kind, false, isVague, inTheWay);
      expect(end(asked(error, 0, 19_999))).toBe('publish');
      expect(end(asked(error, 0, 20_000))).toBe('examine');
    });
  });

  describe('of a failed package without a version', () => {
    const failed = { ...old, status: 'VALIDATION_FAILED', version: null } as const;
    const another = () => ours({ id: 'F2' as PackageId, status: 'COPYING', version: null });
    const examined = (
      readAt: number,
      versions: readonly string[] | AwsError = [],
      users: readonly string[] | AwsError = [],
    ): readonly [number, Answer] => [readAt, { kind: 'examined', versions, users, readAt }];
    const examine = (...answers: readonly (readonly [number, Answer])[]) =>
      given([0, refused('update', refusal('rejected', false, false, 'state'))], shows(100, failed), ...answers);
    const recreate = (...answers: readonly (readonly [number, Answer])[]) =>
      examine(examined(100), shows(15_100, failed), examined(15_100), ...answers);

    test.each<[string, readonly (readonly [number, Answer])[], string, string]>([
      ['an empty history is read again', [examined(100)], 'doubt', 'its history is empty so far'],
      ['at once it is not', [examined(100), shows(15_099, failed)], 'doubt', 'it has failed, and AWS shows no version'],
      [
        'empty for 15 s',
        [examined(100), shows(15_100, failed), examined(15_100)],
        'recreate',
        'it never had a version',
      ],
      ['a version', [examined(100, ['v1'])], 'failed: validation-failed', 'it had a version'],
      [
        'a version that shows late',
        [examined(100), shows(15_100, failed), examined(15_100, ['v1'])],
        'failed: validation-failed',
        'it had a version',
      ],
      [
        'no permission to read it',
        [examined(100, refusal('access-denied'))],
        'failed: validation-failed',
        'its history can not be read',
      ],
      ['a domain has it', [examined(100, [], ['search-prod'])], 'failed: validation-failed', 'a domain uses it'],
      [
        'no permission to read who has it',
        [examined(100, [], refusal('access-denied'))],
        'failed: validation-failed',
        'its domains can not be read',
      ],
      ['no such package any more', [examined(100, refusal('not-found'))], 'settle', 'it is gone'],
      [
        'somebody repairs it meanwhile',
        [examined(100), shows(2_000, { ...failed, status: 'COPYING' })],
        'settle',
        'somebody else is at it',
      ],
    ])('its history and its domains: %s', (_, answers, expected, rule) => {
      const state = examine(...answers);
      expect([end(state), state.rule]).toEqual([expected, rule]);
    });

    test.each<[string, readonly (readonly [number, Answer])[], string]>([
      ['is waited for when it is being deleted', [[100, { kind: 'deletion-taken' }]], 'settle'],
      ['is created when it is gone', [[100, { kind: 'deletion-taken' }], shows(200, undefined)], 'publish'],
      ['is created when AWS knows it no more', [[100, refused('delete', refusal('not-found'))]], 'publish'],
      ['is read again when AWS is busy', [[100, refused('delete', refusal('busy'))]], 'settle'],
      [
        'is left alone when somebody associated it',
        [[100, refused('delete', refusal('conflict'))]],
        'failed: conflict',
      ],
      [
        'is read again when nothing explains a conflict',
        [[100, refused('delete', refusal('conflict', false, true))]],
        'settle',
      ],
      ['is waited for when no answer came', [[100, refused('delete', refusal('transient', true))]], 'settle'],
      [
        'is read again when a read may show the time before its deletion',
        [[100, { kind: 'deletion-taken' }], shows(15_099, failed)],
        'settle',
      ],
      [
        'is updated when it is still there after that',
        [[100, { kind: 'deletion-taken' }], shows(15_100, failed)],
        'publish',
      ],
      [
        'is updated when it is another one that looks the same',
        [[100, { kind: 'deletion-taken' }], shows(9_000, { ...failed, id: 'F2' as PackageId })],
        'publish',
      ],
      [
        'is read again for longer when it was seen to be deleted',
        [[100, { kind: 'deletion-taken' }], shows(9_000, { ...failed, status: 'DELETING' }), shows(23_999, failed)],
        'settle',
      ],
      [
        'is updated when its deletion has failed',
        [[100, { kind: 'deletion-taken' }], shows(200, { ...failed, status: 'DELETE_FAILED' })],
        'publish',
      ],
    ])('%s', (_, answers, expected) => {
      expect(end(recreate(...answers))).toBe(expected);
    });

    test.each([
      ['this run asked for', true, 'could not delete it either'],
      ['somebody else asked for', false, 'somebody else deleted package'],
    ])('a deletion that %s, and that failed after an update, is said', (_, isOwn, words) => {
      const lost: readonly [number, Answer] = [6_000, refused('delete', refusal('transient', true))];
      const state = (isOwn ? recreate : given)(
        ...(isOwn ? [lost, shows(21_000, failed)] : []),
        [21_000, { kind: 'updated', live: { ...failed, status: 'COPYING' } }],
        shows(22_000, { ...failed, status: 'DELETE_FAILED', lastUpdatedAt: new Date(9_000) }),
      );
      expect(end(state)).toBe('failed: conflict');
      expect(state.phase).toMatchObject({ publication: { failure: { message: expect.stringContaining(words) } } });
    });

    test.each<[string, readonly (readonly [number, Answer])[], string]>([
      [
        'while it is being deleted',
        [[6_000, { kind: 'deletion-taken' }]],
        'AWS took its deletion, and not yet its creation',
      ],
      [
        'when AWS does not take the creation',
        [[6_000, { kind: 'deletion-taken' }], shows(6_100, undefined), [6_200, refused('create', refusal('busy'))]],
        'AWS took its deletion, and not yet its creation',
      ],
      [
        'after a deletion without an answer',
        [[6_000, refused('delete', refusal('transient', true))]],
        'AWS may have taken the request that had no answer',
      ],
      [
        'after a creation without an answer',
        [
          [6_000, { kind: 'deletion-taken' }],
          shows(6_100, undefined),
          [6_200, refused('create', refusal('transient', true))],
        ],
        'AWS may have taken the request that had no answer',
      ],
      [
        'after one that AWS was seen not to take',
        [[6_000, refused('delete', refusal('transient', true))], shows(21_000, failed)],
        'so nothing continues',
      ],
    ])('what continues after the time-out %s', (_, answers, text) => {
      expect(continuation(recreate(...answers))).toContain(text);
    });

    test.each<[string, string, readonly (readonly [number, Answer])[], readonly string[] | null]>([
      [
        'one of ours',
        failed.description,
        [[6_000, { kind: 'deletion-taken' }], shows(6_100, undefined), [6_200, { kind: 'created', live: another() }]],
        [`has a new ID, F2: it took the place of ${old.id}`, `name analyzers/${old.id} must name analyzers/F2.`],
      ],
      [
        'one without a marker',
        'Owned by team B',
        [[6_000, { kind: 'deletion-taken' }], shows(6_100, undefined), [6_200, { kind: 'created', live: another() }]],
        [`${old.id} carried no marker of acme/search`],
      ],
      [
        'one that is not created again',
        failed.description,
        [[6_000, { kind: 'deletion-taken' }], shows(6_100, undefined), [6_200, refused('create', refusal('quota'))]],
        [`AWS took the deletion of ${old.id}`],
      ],
      [
        'one whose deletion had no answer',
        failed.description,
        [[6_000, refused('delete', refusal('transient', true))]],
        null,
      ],
      [
        'one that AWS could not delete',
        failed.description,
        [[6_000, { kind: 'deletion-taken' }], shows(6_100, { ...failed, status: 'DELETE_FAILED' })],
        null,
      ],
    ])('%s is replaced with a word', (_, description, answers, words) => {
      const live = { ...failed, description };
      const state = given(
        [0, refused('update', refusal('rejected', false, false, 'state'))],
        shows(100, live),
        examined(100),
        shows(15_100, live),
        examined(15_100),
        ...answers,
      );
      const notice = replacementNotice(cutOff(state, cancelled()));
      if (words === null) expect(notice).toBeNull();
      for (const word of words ?? []) expect(notice).toContain(word);
      expect(notice?.includes('no marker') ?? false).toBe(description === 'Owned by team B');
    });
  });
});

describe('while somebody else is at it', () => {
  const settling = (...answers: readonly (readonly [number, Answer])[]) =>
    follow(update, uploaded, [0, refused('update', refusal('busy'))], ...answers);

  test.each<[string, LivePackage | undefined, string]>([
    ['one read lacks it', undefined, 'settle'],
    ['it is deleted', { ...old, status: 'DELETED' }, 'publish'],
    ['it is being deleted', { ...old, status: 'DELETING' }, 'settle'],
    ['other content is under way', { ...old, status: 'COPYING' }, 'settle'],
    ['our content is under way', ours({ status: 'VALIDATING' }), 'wait'],
    ['it says to hold our content', ours({ version: V2 }), 'judge'],
    ['it rests', old, 'publish'],
    ['it failed', { ...old, status: 'COPY_FAILED' }, 'publish'],
    [
      'another repository took it over',
      { ...old, description: `[dictionary repo=other/team sha256=${'0'.repeat(64)}]` },
      'failed: conflict',
    ],
  ])('%s', (_, live, expected) => {
    expect(end(settling(shows(1_000, live)))).toBe(expected);
  });

  test('what AWS shows as deleted is created', () => {
    const gone = settling(shows(1_000, { ...old, status: 'DELETED' }));
    expect(nextAction(gone, 1_000)).toEqual({ kind: 'create', isAgain: true });
  });

  test('it is gone when reads lack it for seconds, or it was seen to be deleted', () => {
    expect(end(settling(shows(1_000, undefined), shows(5_999, undefined)))).toBe('settle');
    expect(end(settling(shows(1_000, undefined), shows(6_000, undefined)))).toBe('publish');
    expect(
      end(settling(shows(1_000, undefined), shows(4_000, { ...old, status: 'COPYING' }), shows(6_000, undefined))),
    ).toBe('settle');
    expect(end(settling(shows(1_000, { ...old, status: 'DELETING' }), shows(1_100, undefined)))).toBe('publish');
    // Another package of the name needs its own evidence.
    const other = { ...old, id: 'F98' as PackageId, status: 'COPYING' as const };
    const next = settling(
      shows(1_000, undefined),
      shows(6_000, undefined),
      [6_100, refused('create', refusal('already-exists'))],
      [6_200, { kind: 'found', live: other, other: null, readAt: 6_200 }],
      shows(20_000, undefined),
    );
    expect(end(next)).toBe('settle');
  });

  const judged = (one: ObservedPackage) =>
    end(settling(shows(1_000, one.live), [1_000, { kind: 'judged', observed: one, readAt: 1_000 }]));

  test('a version with our digits is ours, any other is replaced', () => {
    expect(judged(observed(ours({ version: V2 }), NEW))).toBe('available v2');
    expect(judged(observed(ours({ version: V2 }), 'by hand'))).toBe('publish');
    const one = observed(ours({ version: V2 }), NEW);
    const state = settling(shows(1_000, one.live), [1_000, { kind: 'judged', observed: one, readAt: 1_000 }]);
    expect(state.phase).toMatchObject({ publication: { proved: true, note: null } });
  });

  test.each<Partial<LivePackage>>([{ status: 'COPYING' }, { version: null }])('a version that moved on: %j', (now) => {
    const one = observed(ours({ version: V2, ...now }), NEW);
    const moved: Answer = { kind: 'judged', observed: one, readAt: 1_000 };
    expect(end(settling(shows(1_000, ours({ version: V2 })), [1_000, moved]))).toBe('settle');
  });

  test('what another repository took over, while its version showed late, is left alone', () => {
    const one = observed(
      { ...old, version: V2, description: `[dictionary repo=other/team sha256=${'0'.repeat(64)}]` },
      NEW,
    );
    const shown = shows(1_000, ours({ version: V2 }));
    const judged = settling(shown, [1_000, { kind: 'judged', observed: one, readAt: 1_000 }]);
    expect(end(judged)).toBe('failed: conflict');
  });
});
