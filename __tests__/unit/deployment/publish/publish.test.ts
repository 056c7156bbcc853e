/** The decisions about one package that is published, as tables. */

import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/deployment/loop/rules.ts';
import type { AwsError } from '../../../../src/deployment/model/aws-error.ts';
import { cancelled } from '../../../../src/deployment/model/failures.ts';
import { packageDescription } from '../../../../src/deployment/model/marker.ts';
import type {
  DictionaryStore,
  Host,
  LivePackage,
  PackageId,
  PackagesService,
  PackageVersion,
} from '../../../../src/deployment/model/ports.ts';
import type { ObservedPackage } from '../../../../src/deployment/plan/observe.ts';
import {
  type Answer,
  afterAnswer,
  continuation,
  cutOff,
  nextAction,
  obstacle,
  type PackageState,
  startPackage,
} from '../../../../src/deployment/publish/decision.ts';
import { replacementNotice } from '../../../../src/deployment/publish/examination.ts';
import { freshProof } from '../../../../src/deployment/publish/fresh-proof.ts';
import { VERSION_RULES } from '../../../../src/deployment/publish/prove-versions.ts';
import type { PublishTarget } from '../../../../src/deployment/publish/publication.ts';
import { ActionFailure } from '../../../../src/failure.ts';
import { dictionary, livePackage, observed, quickWorld, REPOSITORY, refusal, sha256Of } from '../build.ts';

const NEW = 'new, content\n';
const OUTDATED = new ActionFailure('superseded', 'A newer commit is live.');
const [V1, V2] = ['v1', 'v2'] as PackageVersion[] as [PackageVersion, PackageVersion];
const english = dictionary('english', NEW);
const old = livePackage('english', 'old', { version: V1, lastUpdatedAt: new Date(1_000) });
const random = () => 0.5;

function target(step: PublishTarget['step']): PublishTarget {
  const description = packageDescription('', { repository: REPOSITORY, path: english.file, sha256: english.sha256 });
  return {
    dictionary: english,
    step,
    letThrough: false,
    source: { bucket: 'b', key: 'k' },
    description,
    commitMessage: 'm',
  };
}

const creation = target({ kind: 'create', dictionary: english, observed: null });
const plannedOld = observed(old, null);
const update = target({ kind: 'update', dictionary: english, observed: plannedOld, reason: 'content' });

/** The state after answers, in order, each with its time in milliseconds. */
function follow(of: PublishTarget, ...answers: readonly (readonly [number, Answer])[]): PackageState {
  return answers.reduce((state, [now, answer]) => afterAnswer(state, answer, { now, random }), startPackage(of, 0));
}

const uploaded: readonly [number, Answer] = [0, { kind: 'uploaded' }];
const refused = (write: 'create' | 'update' | 'delete', error: AwsError): Answer => ({ kind: 'refused', write, error });
const shows = (readAt: number, live: LivePackage | undefined): readonly [number, Answer] => [
  readAt,
  { kind: 'read', live, readAt },
];
/** Reads that lack a package for as long as listings may lag. */
const missing = [500, 5_500].map((readAt) => shows(readAt, undefined));
const ours = (overrides: Partial<LivePackage> = {}): LivePackage => ({
  ...livePackage('english', NEW),
  id: old.id,
  lastUpdatedAt: new Date(2_000),
  ...overrides,
});

/** How it ended: `available v2`, `failed: timeout`, or the phase. */
function end({ phase }: PackageState): string {
  if (phase.kind !== 'end') return phase.kind;
  const { publication } = phase;
  return publication.outcome === 'failed' ? `failed: ${publication.failure.code}` : `available ${publication.version}`;
}

describe('after the upload', () => {
  test.each<[string, PublishTarget, string]>([
    ['a new package is created', creation, 'create'],
    ['a package is updated', update, 'update'],
    [
      'one in flight is waited out',
      target({
        kind: 'update',
        dictionary: english,
        observed: observed({ ...old, status: 'COPYING' }, null),
        reason: 'content',
      }),
      'read',
    ],
    [
      'one that fails is updated',
      target({
        kind: 'update',
        dictionary: english,
        observed: observed({ ...old, status: 'COPY_FAILED' }, null),
        reason: 'retry',
      }),
      'update',
    ],
    [
      'one that is being deleted is waited out',
      target({ kind: 'create', dictionary: english, observed: observed({ ...old, status: 'DELETING' }, null) }),
      'read',
    ],
    [
      'our content on its way is waited for',
      target({ kind: 'adopt', dictionary: english, observed: observed(ours({ status: 'COPYING' }), null) }),
      'read',
    ],
  ])('%s', (_, of, action) => {
    expect(nextAction(startPackage(of, 0), 0).kind).toBe('upload');
    expect(nextAction(follow(of, uploaded), 0).kind).toBe(action);
  });

  test('a package that was there is created only when no newer commit has removed the file', () => {
    const gone = follow(update, uploaded, [0, refused('update', refusal('not-found'))], ...missing);
    expect(nextAction(gone, 6_000)).toEqual({ kind: 'create', isAgain: true });
    // One answer is not enough: what the reads show is there.
    const there = [0, refused('update', refusal('not-found'))] as const;
    expect(nextAction(follow(update, uploaded, there, shows(5_500, old)), 6_000)).toEqual({
      kind: 'update',
      before: old,
    });
    expect(nextAction(follow(creation, uploaded), 0)).toEqual({ kind: 'create', isAgain: false });
    expect(end(follow(creation, uploaded, [0, { kind: 'not-created', failure: OUTDATED }]))).toBe('failed: superseded');
    // It was being deleted for the plan, or somebody made it since, and it is gone.
    const deleting = observed({ ...old, status: 'DELETING' }, null);
    const going = follow(target({ kind: 'create', dictionary: english, observed: deleting }), uploaded);
    const made = follow(
      creation,
      uploaded,
      [0, refused('create', refusal('already-exists'))],
      [1, { kind: 'found', live: { ...old, status: 'DELETING' }, other: null, readAt: 1 }],
    );
    for (const state of [going, made]) {
      const after = afterAnswer(
        state,
        { kind: 'read', live: { ...old, status: 'DELETED' }, readAt: 9_000 },
        { now: 9_000, random },
      );
      expect(nextAction(after, 9_000)).toEqual({ kind: 'create', isAgain: true });
    }
  });

  test('a package that is gone is not reported any more', () => {
    const gone = follow(update, uploaded, [0, refused('update', refusal('not-found'))], ...missing);
    expect(gone.latest).toBeNull();
    expect(obstacle(gone)).toBe('AWS did not take its creation');
  });

  test('an update is made by a read of the last 5 s', () => {
    expect(nextAction(follow(update, uploaded), 5_000).kind).toBe('update');
    expect(nextAction(follow(update, uploaded), 5_001)).toEqual({ kind: 'read', id: old.id });
  });

  test('a read is as new as its answer, however slow it was; an upload and a refusal renew nothing', () => {
    const slow: Answer = { kind: 'read', live: old, readAt: 6_000 };
    const read = follow(update, uploaded, [20_000, slow]);
    expect([20_000, 25_000, 25_001].map((now) => nextAction(read, now).kind)).toEqual(['update', 'update', 'read']);
    expect(nextAction(follow(update, [4_000, { kind: 'uploaded' }]), 5_001).kind).toBe('read');
    const refusedLater = follow(update, uploaded, [4_000, refused('update', refusal('transient'))]);
    expect(nextAction(refusedLater, 5_001).kind).toBe('read');
  });

  test('an answer to what was not asked changes nothing', () => {
    const updated: Answer = { kind: 'updated', live: old };
    const compared: Answer = { kind: 'compared', observed: plannedOld, failure: OUTDATED, readAt: 0 };
    for (const [before, answers] of [
      [startPackage(update, 0), [updated, compared]],
      [follow(creation, uploaded), [updated, compared]],
    ] as const)
      for (const answer of answers) expect(afterAnswer(before, answer, { now: 1, random }).phase).toBe(before.phase);
  });

  test('a version that came since the plan is looked at before it is replaced', () => {
    expect(nextAction(follow(update, uploaded), 0)).toMatchObject({ kind: 'update' });
    const since = follow(update, uploaded, shows(6_000, { ...old, version: V2 }));
    expect(nextAction(since, 6_000)).toMatchObject({ kind: 'compare' });
    // Another package of the name counts its versions itself.
    const other = { ...old, id: 'F99' as PackageId };
    const found = follow(
      update,
      uploaded,
      [0, refused('update', refusal('not-found'))],
      [1, refused('create', refusal('already-exists'))],
      [2, { kind: 'found', live: other, other: null, readAt: 2 }],
    );
    expect(nextAction(found, 2)).toMatchObject({ kind: 'compare', before: other });
  });

  describe('a comparison of the version with the commit', () => {
    const now = { ...old, version: V2 };
    const given = (failure: ActionFailure | null, live = now, ...then: (readonly [number, Answer])[]) => {
      const compared: Answer = {
        kind: 'compared',
        observed: observed(live, 'old'),
        failure,
        readAt: 6_000,
      };
      return follow(update, uploaded, shows(6_000, now), [7_000, compared], ...then);
    };

    test('that a guard refuses ends the publication with its failure', () => {
      expect(end(given(OUTDATED))).toBe('failed: superseded');
      expect(end(given(new ActionFailure('removal-guard', 'It lost much.')))).toBe('failed: removal-guard');
    });

    test('counts after a judgement too: judging and comparing do not follow each other without an end', () => {
      const described = { ...now, description: ours().description };
      const byHand = observed(described, 'old');
      const judged: Answer = { kind: 'judged', observed: byHand, readAt: 12_500 };
      const compared: Answer = { kind: 'compared', observed: byHand, failure: null, readAt: 6_000 };
      const state = follow(update, uploaded, shows(6_000, described), [6_100, judged], [12_000, compared]);
      expect(nextAction(state, 12_000).kind).toBe('read');
      const again = follow(
        update,
        ...[uploaded, shows(6_000, described), [6_100, judged] as const, [12_000, compared] as const],
        ...[shows(12_200, described), [12_500, judged] as const],
      );
      expect(nextAction(again, 12_500)).toEqual({ kind: 'update', before: described });
    });

    test('is made of a package whose version is hidden since the plan, and not of one that never showed any', () => {
      const hidden: LivePackage = {
        ...old,
        version: null,
        status: 'VALIDATION_FAILED',
        lastUpdatedAt: new Date(2_000),
      };
      expect(nextAction(follow(update, uploaded, shows(6_000, hidden)), 6_000)).toEqual({
        kind: 'compare',
        before: hidden,
      });
      const empty = target({ kind: 'update', dictionary: english, observed: observed(hidden, null), reason: 'retry' });
      expect(nextAction(follow(empty, uploaded, shows(6_000, hidden)), 6_000).kind).toBe('update');
    });

    test('is made where AWS shows no version of another package than the plan had, or of one that it did not judge', () => {
      const failed: LivePackage = { ...old, version: null, status: 'VALIDATION_FAILED' };
      const taken = [0, refused('create', refusal('already-exists'))] as const;
      const found: Answer = { kind: 'found', live: failed, other: null, readAt: 1 };
      expect(nextAction(follow(creation, uploaded, taken, [1, found]), 1)).toEqual({ kind: 'compare', before: failed });
      // Planned without a version, it had one since, which AWS hides again.
      const empty = target({ kind: 'update', dictionary: english, observed: observed(failed, null), reason: 'retry' });
      const again = { ...failed, lastUpdatedAt: new Date(5_000) };
      expect(nextAction(follow(empty, uploaded, shows(6_000, again)), 6_000).kind).toBe('compare');
    });

    test('is made of a version whose deletion was under way for the plan, and failed', () => {
      const deleting = observed({ ...old, status: 'DELETING' }, null);
      const going = target({ kind: 'create', dictionary: english, observed: deleting });
      const left: LivePackage = { ...old, status: 'DELETE_FAILED' };
      expect(nextAction(follow(going, uploaded, shows(6_000, left)), 6_000)).toEqual({ kind: 'compare', before: left });
    });

    test('is made of a planned version too that no domain had, as one may have it now', () => {
      const unproven = { ...plannedOld, trust: observed(old, null, undefined, { proven: false }).trust };
      const unused = target({ kind: 'update', dictionary: english, observed: unproven, reason: 'content' });
      expect(nextAction(follow(unused, uploaded), 0)).toEqual({ kind: 'compare', before: old });
    });

    test('counts only with a read of the last 5 s, and again after that', () => {
      expect(nextAction(given(null), 7_000)).toEqual({ kind: 'update', before: now });
      expect(nextAction(given(null), 11_001)).toEqual({ kind: 'read', id: old.id });
      expect(nextAction(given(null, now, shows(11_001, now)), 12_000)).toEqual({ kind: 'update', before: now });
    });

    test('says nothing of a version that came since', () => {
      const since = { ...now, version: 'v3' as PackageVersion };
      expect(nextAction(given(null, now, shows(11_001, since)), 12_000)).toEqual({ kind: 'compare', before: since });
      expect(nextAction(given(null, since), 7_000)).toEqual({ kind: 'compare', before: since });
    });
  });
});

describe('a refused creation', () => {
  const given = (...answers: readonly (readonly [number, Answer])[]) => follow(creation, uploaded, ...answers);
  const found = (readAt: number, live: LivePackage | null, other: string | null = null): readonly [number, Answer] => [
    readAt,
    { kind: 'found', live, other, readAt },
  ];

  test.each(['busy', 'transient'] as const)('%s is asked again, later', (kind) => {
    const state = given([0, refused('create', refusal(kind))]);
    expect(nextAction(state, 0).kind).toBe('later');
    expect(nextAction(state, 200).kind).toBe('create');
  });

  test.each(['access-denied', 'credentials', 'disabled', 'wrong-region'] as const)('%s is final', (kind) => {
    expect(end(given([0, refused('create', refusal(kind))]))).toMatch(/^failed: /);
  });

  test.each(['already-exists', 'rejected', 'conflict'] as const)('%s is looked up by name', (kind) => {
    expect(nextAction(given([0, refused('create', refusal(kind))]), 0).kind).toBe('find');
  });

  test('a lost answer is looked up for 5 s, then the package is created', () => {
    const lost: readonly [number, Answer] = [1_000, refused('create', refusal('transient', true))];
    expect(given(lost, found(5_999, null)).phase.kind).toBe('find');
    expect(nextAction(given(lost, found(6_000, null)), 99_000).kind).toBe('create');
  });

  test('after a lost answer a first version may be anybody’s, and is published again', () => {
    const lost: readonly [number, Answer] = [0, refused('create', refusal('transient', true))];
    expect(given(lost, found(1_000, ours({ status: 'COPYING', version: null }))).phase.kind).toBe('settle');
    expect(nextAction(given(lost, found(1_000, ours())), 1_000).kind).toBe('compare');
    expect(given(lost, found(1_000, ours({ version: V2 }))).phase.kind).toBe('judge');
  });

  test('a name that is taken and does not show is waited for a minute', () => {
    const taken: readonly [number, Answer] = [1_000, refused('create', refusal('already-exists'))];
    expect(given(taken, found(60_999, null)).phase.kind).toBe('find');
    expect(end(given(taken, found(61_000, null)))).toBe('failed: conflict');
  });

  test('a name that a package of another type has is said after 15 s', () => {
    const taken: readonly [number, Answer] = [1_000, refused('create', refusal('already-exists'))];
    const plugin = 'pkg-0a1b (ZIP-PLUGIN)';
    expect(given(taken, found(15_999, null, plugin)).phase.kind).toBe('find');
    const state = given(taken, found(16_000, null, plugin));
    expect(end(state)).toBe('failed: conflict');
    expect(state.phase).toMatchObject({ publication: { failure: { message: expect.stringContaining(plugin) } } });
    // A lost creation may be our own, whatever else has the name.
    const lost: readonly [number, Answer] = [0, refused('create', refusal('transient', true))];
    expect(end(given(lost, found(5_000, null, plugin)))).toBe('publish');
  });

  test('a first version that this run did not make is nobody’s, whatever it says', () => {
    const taken: readonly [number, Answer] = [0, refused('create', refusal('already-exists'))];
    expect(given(taken, found(0, ours({ status: 'COPYING', version: null }))).phase.kind).toBe('settle');
    expect(
      nextAction(given(taken, found(0, ours({ status: 'COPYING', version: null })), shows(1_000, ours())), 1_000).kind,
    ).toBe('compare');
    // Also where its import ended before it was found.
    const available = ours({ version: V1 });
    expect(nextAction(given(taken, found(0, available)), 0).kind).toBe('compare');
    expect(given(taken, found(0, ours({ version: V2 }))).phase.kind).toBe('judge');
  });

  test('a rejection is final, a conflict that nothing explains after 20 s', () => {
    expect(end(given([0, refused('create', refusal('rejected'))], found(0, null)))).toBe('failed: validation-failed');
    const conflict = (now: number): readonly [number, Answer] => [now, refused('create', refusal('conflict'))];
    expect(end(given(conflict(0), found(0, null)))).toBe('publish');
    expect(end(given(conflict(0), found(0, null), conflict(19_999), found(19_999, null)))).toBe('publish');
    expect(end(given(conflict(0), found(0, null), conflict(20_000), found(20_000, null)))).toBe('failed: conflict');
    const open = (now: number): readonly [number, Answer] => [now, refused('create', refusal('conflict', false, true))];
    expect(end(given(open(0), found(0, null), open(3_600_000), found(3_600_000, null)))).toBe('publish');
  });

  test('for want of a place is waited out while throw-away packages are seen, for 5 minutes', () => {
    const full = (now: number, throwAways: boolean): readonly (readonly [number, Answer])[] => [
      [now, refused('create', refusal('quota'))],
      [now, { kind: 'counted', throwAways }],
    ];
    expect(end(given(...full(1_000, true), ...full(300_999, true)))).toBe('publish');
    expect(end(given(...full(1_000, true), ...full(301_000, true)))).toBe('failed: quota-exceeded');
    expect(end(given(...full(0, false), ...full(4_999, false)))).toBe('publish');
    expect(end(given(...full(0, false), ...full(5_000, false)))).toBe('failed: quota-exceeded');
    expect(end(given(...full(0, false), ...full(4_000, true), ...full(5_000, false)))).toBe('publish');
  });
});

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

describe('the version that we asked for', () => {
  const waiting = (...reads: readonly (readonly [number, Answer])[]) =>
    follow(update, uploaded, [0, { kind: 'updated', live: ours({ status: 'COPYING', version: V1 }) }], ...reads);

  test.each<[string, readonly (readonly [number, Answer])[], string]>([
    ['is available', [shows(1_000, ours({ version: V2 }))], 'available v2'],
    ['is somebody else’s', [shows(1_000, { ...old, version: V2 })], 'failed: superseded'],
    ['was rejected', [shows(1_000, ours({ status: 'VALIDATION_FAILED' }))], 'failed: validation-failed'],
    [
      'was rejected, and AWS kept the description from before',
      [shows(1, { ...old, status: 'COPYING' }), shows(1_000, { ...old, status: 'VALIDATION_FAILED' })],
      'failed: validation-failed',
    ],
    [
      'was rejected after others had published',
      [
        shows(1_000, {
          ...livePackage('english', 'theirs', { status: 'VALIDATION_FAILED', lastUpdatedAt: new Date(3_000) }),
          id: old.id,
        }),
      ],
      'failed: superseded',
    ],
    ['met a deletion that failed', [shows(1_000, ours({ status: 'DELETE_FAILED' }))], 'failed: conflict'],
    ['was deleted', [shows(1_000, ours({ status: 'DELETING' }))], 'failed: conflict'],
    ['is the old one, which holds other content', [shows(1_000, ours()), shows(999_000, ours())], 'wait'],
  ])('%s', (_, reads, expected) => {
    expect(end(waiting(...reads))).toBe(expected);
  });

  describe('where AWS makes no new version', () => {
    const byHand = { ...ours({ version: V2, lastUpdatedAt: new Date(1_000) }), description: 'by hand' };
    const ofStep = (live: LivePackage, content: string) =>
      target({ kind: 'update', dictionary: english, observed: observed(live, content), reason: 'drift' });
    const asked: readonly [number, Answer] = [0, { kind: 'updated', live: ours({ status: 'COPYING' }) }];
    const busy: readonly [number, Answer] = [0, refused('update', refusal('busy'))];
    const rests = (live: LivePackage, from: number, to: number) => [shows(from, live), shows(to, live)] as const;
    const v2 = ours({ version: V2 });
    const underWay = shows(100, ours({ status: 'COPYING', version: V2 }));

    test.each<[string, PackageState, string, boolean | null]>([
      [
        'the same content',
        follow(ofStep(byHand, NEW), uploaded, asked, ...rests(v2, 1_000, 6_000)),
        'available v2',
        true,
      ],
      ['so far', follow(ofStep(byHand, NEW), uploaded, asked, ...rests(v2, 1_000, 5_999)), 'wait', null],
      [
        'and the description stays as it was',
        follow(
          ...([ofStep(byHand, NEW), uploaded, asked] as const),
          ...rests({ ...byHand, lastUpdatedAt: new Date(2_000) }, 1_000, 6_000),
        ),
        'wait',
        null,
      ],
      [
        'of a version that showed late',
        follow(ofStep({ ...old, version: null }, 'x'), uploaded, asked, ...rests(ours({ version: V1 }), 1_000, 61_000)),
        'available v1',
        true,
      ],
      [
        'for a run beside ours, and the version had our content',
        follow(ofStep(byHand, NEW), uploaded, busy, underWay, ...rests(v2, 1_000, 6_000)),
        'available v2',
        true,
      ],
      [
        'for a run beside ours, of a version that nobody has compared',
        follow(update, uploaded, busy, underWay, ...rests(v2, 1_000, 16_000)),
        'judge',
        null,
      ],
      ['but here it does', follow(update, uploaded, asked, shows(1_000, v2)), 'available v2', false],
    ])('%s', (_, state, expected, proved) => {
      expect(end(state)).toBe(expected);
      const publication = state.phase.kind === 'end' ? state.phase.publication : null;
      const available = publication?.outcome === 'available' ? publication : null;
      expect(available?.proved ?? null).toBe(proved);
      expect(available?.note?.includes('AWS made no new version of english') ?? false).toBe(proved ?? false);
    });
  });

  test('that never came, as AWS took no request, is asked for again', () => {
    const lost = refused('update', refusal('transient', true));
    const actionAt = (readAt: number) =>
      nextAction(follow(update, uploaded, [0, lost], shows(1_000, old), shows(readAt, old)), readAt);
    // Until then reads may show the time before.
    expect(actionAt(15_999)).toMatchObject({ kind: 'read' });
    expect(actionAt(16_000)).toEqual({ kind: 'update', before: old });
  });

  test('a creation that AWS never shows is no deletion', () => {
    const state = follow(
      creation,
      uploaded,
      [0, { kind: 'created', live: ours({ status: 'COPYING', version: null }) }],
      shows(0, undefined),
      shows(60_000, undefined),
    );
    expect(end(state)).toBe('failed: timeout');
  });

  test('what is awaited is named', () => {
    expect(obstacle(waiting(shows(1_000, ours())))).toContain('still with v1, which holds other content');
    expect(obstacle(waiting(shows(1_000, ours({ status: 'COPYING' }))))).toBe('it is COPYING');
    expect(obstacle(waiting(shows(1_000, ours({ status: 'VALIDATING', unknownStatus: 'SUSPENDED' }))))).toBe(
      'it is SUSPENDED',
    );
    expect(obstacle(waiting(shows(1_000, ours({ version: null }))))).toBe(
      'it is AVAILABLE, but AWS shows no version of it',
    );
    expect(
      obstacle(
        follow(update, uploaded, [0, refused('update', refusal('busy'))], shows(1, { ...old, status: 'COPYING' })),
      ),
    ).toBe('it is COPYING, by another run or a person');
    expect(obstacle(follow(creation, uploaded, [0, refused('create', refusal('busy'))]))).toBe(
      'AWS did not take its creation',
    );
    expect(obstacle(startPackage(creation, 0))).toBe('its upload has not ended');
  });

  test.each<[string, PackageState, string]>([
    ['after a request', waiting(), 'AWS continues with it'],
    [
      'after a request without an answer',
      follow(update, uploaded, [0, refused('update', refusal('transient', true))]),
      'AWS may have taken the request',
    ],
    [
      'after a creation without an answer',
      follow(creation, uploaded, [0, refused('create', refusal('transient', true))]),
      'AWS may have taken the request',
    ],
    [
      'after one that is under way all the same',
      follow(
        ...[update, uploaded, [0, refused('update', refusal('transient', true))] as const],
        shows(1, ours({ status: 'COPYING' })),
      ),
      'AWS continues with it',
    ],
    [
      'while our content is under way by another run',
      follow(update, uploaded, [0, refused('update', refusal('busy'))], shows(1, ours({ status: 'COPYING' }))),
      'AWS continues with it',
    ],
    [
      'while somebody else is at it',
      follow(update, uploaded, [0, refused('update', refusal('busy'))], shows(1, { ...old, status: 'COPYING' })),
      'AWS took no request of this run for it; run the job again when it is at rest',
    ],
    [
      'after refused updates',
      follow(update, uploaded, [0, refused('update', refusal('busy'))], shows(1, old)),
      'so nothing continues',
    ],
    [
      'after refused creations',
      follow(creation, uploaded, [0, refused('create', refusal('transient'))]),
      'so nothing continues',
    ],
  ])('what continues after the time-out %s: %s', (_, state, text) => {
    expect(continuation(state)).toContain(text);
  });

  test('a failure from before the request is not what is awaited', () => {
    const failed: LivePackage = { ...old, status: 'VALIDATION_FAILED' };
    const repair = target({ kind: 'update', dictionary: english, observed: observed(failed, null), reason: 'retry' });
    const accepted: Answer = { kind: 'updated', live: { ...failed, status: 'COPYING' } };
    const lost = refused('update', refusal('transient', true));
    expect(obstacle(follow(repair, uploaded, [0, accepted]))).toBe(
      'no read has shown it since AWS accepted its request',
    );
    expect(obstacle(follow(repair, uploaded, [0, lost]))).toBe(
      'no read has shown it since its request, which had no answer',
    );
    for (const answer of [accepted, lost])
      expect(obstacle(follow(repair, uploaded, [0, answer], shows(1, failed)))).toBe(
        'it is VALIDATION_FAILED, as before its request',
      );
  });

  test.each<[string, PackageState, string | undefined, string | undefined]>([
    ['before its upload', startPackage(update, 0), undefined, 'AVAILABLE'],
    ['before its request', follow(update, uploaded), undefined, 'AVAILABLE'],
    ['after its request, with the state that AWS answered', waiting(), 'seen', 'COPYING'],
    ['after a read', waiting(shows(1, ours({ status: 'VALIDATING' }))), 'seen', 'VALIDATING'],
    [
      'after a request without an answer',
      follow(update, uploaded, [0, refused('update', refusal('transient', true))]),
      'unseen',
      'AVAILABLE',
    ],
    [
      'after a read that follows a request without an answer',
      follow(update, uploaded, [0, refused('update', refusal('transient', true))], shows(1, old)),
      'seen',
      'AVAILABLE',
    ],
    [
      'after a creation without an answer',
      follow(creation, uploaded, [0, refused('create', refusal('transient', true))]),
      'unseen',
      undefined,
    ],
    [
      'while another run has it under way',
      follow(update, uploaded, [0, refused('update', refusal('busy'))], shows(1, ours({ status: 'COPYING' }))),
      undefined,
      'COPYING',
    ],
  ])('cut off %s', (_, state, begun, status) => {
    const { phase } = cutOff(state, cancelled());
    const publication = phase.kind === 'end' && phase.publication.outcome === 'failed' ? phase.publication : null;
    expect([publication?.begun, publication?.live?.status]).toEqual([begun, status]);
  });
});

describe('the proof before the first association', () => {
  const due = { live: ours({ version: V2 }), sha256: sha256Of(NEW), proved: false };
  const theirs = livePackage('english', 'theirs', { lastUpdatedAt: new Date(3_000) });
  const foreign = { ...theirs, description: `[dictionary repo=other/team sha256=${'0'.repeat(64)}]` };

  test.each<[string, LivePackage | undefined, ObservedPackage | null, string | null]>([
    ['our version', due.live, observed(due.live, NEW), null],
    ['one that does not show', undefined, null, null],
    ['one with other content in its message', due.live, observed(due.live, 'by hand'), 'superseded'],
    ['one without a message', due.live, observed(due.live, null), 'superseded'],
    ['one that the history does not show', due.live, observed(due.live, null, '', { versionRecord: null }), 'conflict'],
    ['another description', theirs, null, 'superseded'],
    ['another repository’s description', foreign, null, 'conflict'],
    [
      'a later attempt that failed',
      { ...theirs, version: V2, status: 'VALIDATION_FAILED' },
      observed(due.live, NEW),
      null,
    ],
    ['another version that failed', { ...theirs, version: V1, status: 'VALIDATION_FAILED' }, null, 'superseded'],
    ['another attempt under way', { ...theirs, version: V2, status: 'COPYING' }, null, 'superseded'],
    ['a listing that lags', { ...theirs, lastUpdatedAt: new Date(1) }, null, null],
    [
      'a package that is gone',
      due.live,
      { ...observed(due.live, NEW), live: { ...due.live, status: 'DELETED' } },
      'conflict',
    ],
  ])('of %s', (_, now, history, code) => {
    expect(decide(VERSION_RULES, { due, now, observed: history }).outcome?.code ?? null).toBe(code);
  });
});

describe('the proof of a request', () => {
  const live = ours({ version: V2 });
  const theirs = { ...live, ...livePackage('english', 'theirs'), id: live.id, version: 'v3' as PackageVersion };
  const later = { ...theirs, lastUpdatedAt: new Date(3_000) };

  /** Proves once; each read of packages takes so many seconds and shows this. */
  async function prove(...reads: readonly (readonly [seconds: number, live: LivePackage])[]) {
    const world = quickWorld();
    let count = 0;
    const calls: Partial<PackagesService> = {
      describePackages: async () => {
        const [seconds, shown] = reads[Math.min(count++, reads.length - 1)] ?? [0, live];
        await world.clock.sleep(seconds * 1_000);
        return [shown];
      },
      versionHistory: async () => [],
    };
    const host: Host = { info: () => {}, warning: () => {}, debug: () => {}, group: (_, work) => work() };
    const engine = { service: calls as PackagesService, store: {} as DictionaryStore, world, host };
    const proof = freshProof([{ live, sha256: english.sha256, proved: true }], engine);
    const { failures, isCurrent } = await proof([live.id], Number.POSITIVE_INFINITY);
    return { reads: count, failed: [...failures.values()].map(({ code }) => code), isCurrent };
  }

  test('is made again where it took long', async () => {
    expect(await prove([0.1, live])).toEqual({ reads: 1, failed: [], isCurrent: true });
    expect(await prove([2, live], [0.1, live])).toEqual({ reads: 2, failed: [], isCurrent: true });
    expect(await prove([2, live], [0.1, { ...later, version: V2 }])).toMatchObject({ failed: ['superseded'] });
  });

  test('counts after three times where calls are slow for good', async () => {
    expect(await prove([9, live])).toEqual({ reads: 3, failed: [], isCurrent: true });
  });

  test('of a read that goes back does not count', async () => {
    const again = { ...live, lastUpdatedAt: new Date(3_000) };
    expect(await prove([2, again], [0.1, live])).toEqual({ reads: 3, failed: [], isCurrent: false });
  });
});
