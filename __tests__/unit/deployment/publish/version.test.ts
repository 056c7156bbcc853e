/** The decisions about the version that a request makes, and the proof of it, as tables. */

import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/deployment/loop/rules.ts';
import { cancelled } from '../../../../src/deployment/model/failures.ts';
import type {
  DictionaryStore,
  Host,
  LivePackage,
  PackagesService,
  PackageVersion,
} from '../../../../src/deployment/model/ports.ts';
import type { ObservedPackage } from '../../../../src/deployment/plan/observe.ts';
import {
  type Answer,
  continuation,
  cutOff,
  nextAction,
  obstacle,
  type PackageState,
  startPackage,
} from '../../../../src/deployment/publish/decision.ts';
import { freshProof } from '../../../../src/deployment/publish/fresh-proof.ts';
import { VERSION_RULES } from '../../../../src/deployment/publish/prove-versions.ts';
import { livePackage, observed, quickWorld, refusal, sha256Of } from '../build.ts';
import {
  creation,
  end,
  english,
  follow,
  NEW,
  old,
  ours,
  refused,
  shows,
  target,
  update,
  uploaded,
  V1,
  V2,
} from './support.ts';

describe('a rejection of what was under way with our description is ours', () => {
  const gone = { ...old, status: 'VALIDATION_FAILED', lastUpdatedAt: new Date(9_000) } as const;
  test.each<[string, readonly (readonly [number, Answer])[], string]>([
    [
      'by another run of this commit, also where AWS takes the description back',
      [shows(20_000, gone)],
      'failed: validation-failed',
    ],
    [
      'not where another one came after it',
      [shows(9_000, { ...livePackage('english', 'theirs'), status: 'COPYING' }), shows(20_000, gone)],
      'failed: superseded',
    ],
  ])('%s', (_, reads, expected) => {
    const adopted = follow(
      update,
      uploaded,
      [1, refused('update', refusal('busy'))],
      shows(100, ours({ status: 'COPYING', version: V1 })),
      ...reads,
    );
    expect(end(adopted)).toBe(expected);
  });

  test('an update without an answer, where nothing shows another one', () => {
    const lost = follow(update, uploaded, [1, refused('update', refusal('transient', true))], shows(20_000, gone));
    expect(end(lost)).toBe('failed: validation-failed');
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
