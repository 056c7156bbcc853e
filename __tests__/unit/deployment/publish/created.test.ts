/** The decisions about one package from its upload on, and about a creation that AWS refuses, as tables. */

import { describe, expect, test } from 'vitest';
import type { LivePackage, PackageId, PackageVersion } from '../../../../src/deployment/model/ports.ts';
import {
  type Answer,
  afterAnswer,
  nextAction,
  obstacle,
  startPackage,
} from '../../../../src/deployment/publish/decision.ts';
import type { PublishTarget } from '../../../../src/deployment/publish/publication.ts';
import { ActionFailure } from '../../../../src/failure.ts';
import { observed, refusal } from '../build.ts';
import {
  creation,
  end,
  english,
  follow,
  missing,
  OUTDATED,
  old,
  ours,
  plannedOld,
  random,
  refused,
  shows,
  target,
  update,
  uploaded,
  V1,
  V2,
} from './support.ts';

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
