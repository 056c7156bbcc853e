/** What a run is said to have done, by its requests and by what it saw after them. */

import { describe, expect, test } from 'vitest';
import type { AssociationResult } from '../../../src/deployment/associate/state.ts';
import type { Act } from '../../../src/deployment/loop/write-log.ts';
import { cancelled, combineFailures } from '../../../src/deployment/model/failures.ts';
import type { Association, LivePackage, PackageVersion } from '../../../src/deployment/model/ports.ts';
import type { AssociationStep, PackageStep } from '../../../src/deployment/plan/plan.ts';
import type { Dissociation } from '../../../src/deployment/prune/dissociate.ts';
import type { Removal } from '../../../src/deployment/prune/prune.ts';
import type { Publication } from '../../../src/deployment/publish/publication.ts';
import type { ThrowAway } from '../../../src/deployment/validate/throw-away.ts';
import type { DomainName } from '../../../src/dictionaries/dictionary.ts';
import { ActionFailure } from '../../../src/failure.ts';
import type { Mode } from '../../../src/inputs/modes.ts';
import { outputsOf } from '../../../src/report/outputs.ts';
import { associationDeed, dissociationDeed, publicationDeed, removalDeed } from '../../../src/result/deeds.ts';
import { newRunState } from '../../../src/result/run-state.ts';
import { safeResult } from '../../../src/result/safe-result.ts';
import { toRunResult } from '../../../src/result/to-result.ts';
import { dictionary, livePackage, observed, row } from '../deployment/build.ts';

const failure = cancelled();
const north = 'north' as DomainName;
const old = livePackage('old', 'x');
const at = (status: Association['status']) => row(old, { status, domain: north });

describe('an update', () => {
  const failed = livePackage('english', 'old', { status: 'VALIDATION_FAILED' });
  const english = dictionary('english', 'new');
  const step: PackageStep = { kind: 'update', dictionary: english, observed: observed(failed, 'old'), reason: 'retry' };
  const act: Act = { kind: 'update', id: failed.id };
  const ended = (begun?: 'seen' | 'unseen'): Publication => ({
    ...{ outcome: 'failed', live: failed, failure },
    ...(begun === undefined ? {} : { begun }),
  });
  test.each<[string, Publication | undefined, boolean, string]>([
    ['that AWS rejected', ended(), true, 'not-made'],
    // The failure is the one that it repairs.
    ['of a failed package, still shown as before', ended('seen'), true, 'asked'],
    ['of a failed package, not read since', ended('unseen'), true, 'asked'],
    ['that was not asked for', ended(), false, 'not-made'],
    ['whose search was cut off, without a request', ended('unseen'), false, 'not-made'],
  ])('%s', (_, publication, asked, deed) => {
    expect(publicationDeed(step, publication, { mode: 'deploy', acts: asked ? [act] : [] })).toBe(deed);
  });
});

describe('a creation', () => {
  const english = dictionary('english', 'new');
  const step: PackageStep = { kind: 'create', dictionary: english, observed: null };
  const live = livePackage('english', 'new', { version: 'v2' as PackageVersion });
  const act: Act = { kind: 'create', name: english.name };
  const lost: Act = { ...act, isUnanswered: true };
  const available = (version: 'v1' | 'v2'): Publication => {
    return { outcome: 'available', live, version: version as PackageVersion, note: null, proved: true };
  };
  const update: Act = { kind: 'update', id: live.id };
  test.each<[string, Publication, readonly Act[], string]>([
    ['that AWS took', available('v1'), [act], 'made'],
    ['without an answer, of which there is a first version', available('v1'), [lost], 'made'],
    ['without an answer, where somebody has published a second version', available('v2'), [lost], 'found'],
    ['without an answer, and an update after it', available('v2'), [lost, update], 'made'],
    ['that was not asked for', available('v1'), [], 'found'],
  ])('%s', (_, publication, acts, deed) => {
    expect(publicationDeed(step, publication, { mode: 'deploy', acts })).toBe(deed);
  });
});

describe('an import that AWS was at when the run planned', () => {
  const english = dictionary('english', 'new');
  const live = livePackage('english', 'new', { status: 'COPYING', version: 'v1' as PackageVersion });
  const step: PackageStep = { kind: 'adopt', dictionary: english, observed: observed(live, 'new') };
  const done = { ...live, status: 'AVAILABLE', version: 'v2' as PackageVersion } as const;
  const available: Publication = { outcome: 'available', live: done, version: done.version, note: null, proved: true };
  const update: Act = { kind: 'update', id: live.id };
  test.each<[string, Publication, readonly Act[], string]>([
    ['that ended', available, [], 'awaited'],
    ['that failed, and was asked for again', available, [update], 'made'],
    ['that did not end', { outcome: 'failed', live, failure }, [], 'not-made'],
  ])('%s', (_, publication, acts, deed) => {
    expect(publicationDeed(step, publication, { mode: 'deploy', acts })).toBe(deed);
  });
});

describe('an association', () => {
  const live = livePackage('english', 'new', { version: 'v2' as PackageVersion });
  const shown = (status: Association['status']) => row(live, { status, domain: north });
  const planned = shown('ASSOCIATION_FAILED');
  const step: AssociationStep = {
    kind: 'associate',
    dictionary: dictionary('english', 'new'),
    domain: north,
    row: planned,
  };
  const act: Act = { kind: 'associate', id: live.id, domain: north };
  test.each<[string, AssociationResult, string]>([
    ['that AWS ended with a failure', { outcome: 'failed', row: planned, failure }, 'not-made'],
    ['still shown as it failed before', { outcome: 'failed', row: planned, failure, begun: true }, 'asked'],
    ['under way', { outcome: 'failed', row: shown('ASSOCIATING'), failure, begun: true }, 'asked'],
    ['made', { outcome: 'active', row: shown('ACTIVE') }, 'made'],
    ['made, and undone by somebody else', { outcome: 'failed', row: null, failure, lost: true }, 'made'],
    ['of which the domain shows nothing yet', { outcome: 'failed', row: null, failure, begun: true }, 'asked'],
  ])('%s', (_, result, deed) => {
    expect(associationDeed(step, live, result, live.version, { mode: 'deploy', acts: [act] })).toBe(deed);
  });

  const V1 = 'v1' as PackageVersion;
  test.each<[string, Association | null, PackageVersion | null, readonly Act[], string]>([
    ['under way', shown('ASSOCIATING'), live.version, [], 'awaited'],
    ['under way, and asked for again', shown('ASSOCIATING'), live.version, [act], 'made'],
    ['under way with the version before', shown('ASSOCIATING'), V1, [], 'found'],
    ['under way, of a package that the run had to publish', shown('ASSOCIATING'), null, [], 'found'],
    ['failed', planned, live.version, [], 'found'],
    ['at rest with the version before', row(live, { domain: north, version: V1 }), live.version, [], 'found'],
    ['absent', null, live.version, [], 'found'],
    ['under way, of a package since deleted', row(old, { status: 'ASSOCIATING' }), live.version, [], 'found'],
  ])('active at the end that the plan saw %s', (_, before, available, acts, deed) => {
    const active: AssociationResult = { outcome: 'active', row: shown('ACTIVE') };
    const doings = { mode: 'deploy', acts } as const;
    expect(associationDeed({ ...step, row: before }, live, active, available, doings)).toBe(deed);
  });
});

describe('what a cancelled run leaves', () => {
  const english = dictionary('english', 'new', [north]);
  const packages: PackageStep[] = [{ kind: 'create', dictionary: english, observed: null }];
  const upload: Act = { kind: 'upload', key: 'k' };
  const create: Act = { kind: 'create', name: english.name };
  const held: ThrowAway = { name: english.name, key: 'k', creation: { state: 'unanswered' } };
  const live = livePackage('english', 'new');
  const done: Publication = { outcome: 'available', live, version: 'v1' as PackageVersion, note: null, proved: true };
  const next = 'The next run reads what is live and continues from there.';
  const open = `AWS continues what this run asked for and did not see end. ${next}`;
  const again = 'Run the job again, unless a newer run takes its place.';
  test.each<[string, Mode, readonly Act[], Publication | null, readonly ThrowAway[], string]>([
    ['of a lint', 'lint', [], null, [], again],
    ['of a plan', 'plan', [], null, [], again],
    ['of a deploy that asked for nothing', 'deploy', [], null, [], again],
    ['of an upload', 'deploy', [upload], null, [], next],
    ['of what had not ended', 'deploy', [upload, create], null, [], open],
    ['of what had ended', 'deploy', [upload, create], done, [], next],
    ['of a validation that had deleted its packages', 'validate', [upload, create], null, [], again],
    [
      'of a validation whose packages may be there',
      'validate',
      [upload, create],
      null,
      [held],
      'The post step deletes what may be left of the throw-away packages of this run.',
    ],
  ])('%s', (_, mode, acts, publication, throwAways, hint) => {
    const deployed =
      publication === null
        ? null
        : {
            publications: new Map([['english', publication]]),
            ...{ associations: new Map(), rows: new Map(), unasked: new Map(), shown: new Map() },
            ...{ failures: [], warnings: [], notices: [] },
          };
    const plan = { packages, associations: [], removals: [] };
    const state = { ...newRunState(), mode, acts, throwAways, plan, deployed, dictionaries: [english] };
    const rejected = new ActionFailure('validation-failed', 'AWS rejected it.', { hint: 'Fix it.' });
    const ofRun = (one: ActionFailure | null) => toRunResult({ ...state, failure: one }).failure;
    expect(ofRun(cancelled())).toMatchObject({ code: 'internal', message: 'The run was cancelled.', hint });
    expect(ofRun(combineFailures([rejected, cancelled()]))).toMatchObject({
      code: 'validation-failed',
      hint: `Fix it. ${hint}`,
    });
    expect(ofRun(rejected)).toBe(rejected);
  });
});

test('the reference path is the one that a domain shows, also in the run that associates', () => {
  const live = livePackage('english', 'new');
  const english = dictionary('english', 'new', [north]);
  const associations: AssociationStep[] = [{ kind: 'associate', dictionary: english, domain: north, row: null }];
  const packages: PackageStep[] = [{ kind: 'create', dictionary: english, observed: null }];
  const version = 'v1' as PackageVersion;
  const publication: Publication = { outcome: 'available', live, version, note: null, proved: true };
  const pathWith = (referencePath: string | null) =>
    toRunResult({
      ...newRunState(),
      mode: 'deploy',
      dictionaries: [english],
      plan: { packages, associations, removals: [] },
      deployed: {
        publications: new Map([['english', publication]]),
        associations: new Map(),
        rows: new Map([[north, [row(live, { domain: north, referencePath })]]]),
        unasked: new Map(),
        shown: new Map(),
        failures: [],
        warnings: [],
        notices: [],
      },
    }).dictionaries[0]?.referencePath;
  expect(pathWith('dictionaries/pkg/F1')).toBe('dictionaries/pkg/F1');
  expect(pathWith(null)).toBe(`analyzers/${live.id}`);
});

describe('what AWS showed last', () => {
  const [V1, V2, V3] = ['v1', 'v2', 'v3'] as PackageVersion[] as [PackageVersion, PackageVersion, PackageVersion];
  const before = livePackage('english', 'old', { version: V1 });
  const ours = { ...before, version: V2 };
  const english = dictionary('english', 'new', [north]);
  const lost = new ActionFailure('superseded', 'Somebody published.');
  const planned = row(before, { domain: north, version: V1 });
  const last = (one: Association | null) => ({ outcome: 'failed', row: one, failure: lost }) as const;

  function reported(shown: readonly [LivePackage | null] | readonly [], now: Association | null, was = planned) {
    const publication: Publication = { outcome: 'available', live: ours, version: V2, note: null, proved: true };
    const result = toRunResult({
      ...newRunState(),
      mode: 'deploy',
      dictionaries: [english],
      acts: [
        { kind: 'update', id: before.id },
        { kind: 'associate', id: before.id, domain: north },
      ],
      plan: {
        packages: [{ kind: 'update', dictionary: english, observed: observed(before, 'old'), reason: 'content' }],
        associations: [{ kind: 'associate', dictionary: english, domain: north, row: was }],
        removals: [],
      },
      deployed: {
        publications: new Map([['english', publication]]),
        associations: new Map([[north, new Map([[before.id, last(now)]])]]),
        rows: new Map([[north, now === null ? [] : [now]]]),
        shown: new Map(shown.map((one) => [before.id, one])),
        ...{ unasked: new Map(), failures: [lost], warnings: [], notices: [] },
      },
    });
    const { outputs } = outputsOf(result);
    return { one: result.dictionaries[0], versions: outputs['package-versions'], ids: outputs['package-ids'] };
  }

  const at = (version: PackageVersion, status: Association['status'] = 'ACTIVE') =>
    row(ours, { domain: north, version, status });
  test.each<[string, Parameters<typeof reported>, object, object]>([
    [
      'a later version of somebody else',
      [[{ ...before, version: V3 }], at(V3)],
      { id: before.id, version: V3, replacedVersion: V2, deed: 'made' },
      { version: V3, failed: true },
    ],
    [
      'a domain that runs a version which the package does not show',
      [[], at(V3)],
      { version: V3, replacedVersion: V2 },
      { version: V3 },
    ],
    [
      'a package that is gone',
      [[null], null],
      { id: null, version: null, status: null, referencePath: null, replacedVersion: V2, deed: 'made' },
      { status: null, version: null, message: 'Somebody published.', failed: true },
    ],
    [
      'a row that failed, which names the version that it was asked for',
      [[], at(V2, 'ASSOCIATION_FAILED')],
      { version: V2, replacedVersion: null },
      { version: null, previousVersion: V1, wasUnknown: false },
    ],
    [
      'a row that had failed before',
      [[], at(V2, 'ASSOCIATION_FAILED'), row(before, { domain: north, version: V1, status: 'ASSOCIATION_FAILED' })],
      { version: V2 },
      { version: null, previousVersion: null, wasUnknown: true },
    ],
    ['a row under way', [[], at(V2, 'ASSOCIATING')], { version: V2 }, { version: null, previousVersion: V1 }],
  ])('is reported: %s', (_, [shown, now, was], expected, domain) => {
    const { one, versions, ids } = reported(shown, now, was);
    expect(one).toMatchObject({ ...expected, domains: [domain] });
    expect(JSON.parse(versions)).toEqual(one?.version == null ? {} : { english: one.version });
    expect(JSON.parse(ids)).toEqual(one?.id == null ? {} : { english: one.id });
  });
});

describe('the end of an association', () => {
  const failed: Removal = { outcome: 'failed', failure, ended: false, seen: { live: old, domains: new Map() } };
  const kept: Removal = { outcome: 'kept', why: 'used', seen: { live: old, domains: new Map() } };
  const last = (one: Association | null, ended: boolean): Dissociation => ({ row: one, failure, ended, asked: false });
  const act: Act = { kind: 'dissociate', id: old.id, domain: north };
  test.each<[string, Removal | undefined, Dissociation | undefined, boolean, string]>([
    ['seen to fail', failed, last(at('DISSOCIATION_FAILED'), true), true, 'not-made'],
    // The plan's row had failed before, and nobody saw how this request ended.
    ['asked for again, not seen to end', failed, last(at('DISSOCIATION_FAILED'), false), true, 'asked'],
    ['under way', failed, last(at('DISSOCIATING'), false), true, 'asked'],
    ['seen to be made', failed, last(null, true), true, 'made'],
    ['already made by somebody else', failed, last(null, false), false, 'found'],
    ['refused', failed, last(at('ACTIVE'), false), false, 'not-made'],
    ['not tried, as nothing was read', failed, undefined, false, 'not-made'],
    ['of a package that is gone', { outcome: 'deleted' }, undefined, true, 'made'],
    ['of a package that stays', kept, undefined, false, 'none'],
    ['of a package that stays, made before that', kept, last(null, true), true, 'made'],
  ])('%s', (_, removal, seen, asked, deed) => {
    const doings = { mode: 'deploy', acts: asked ? [act] : [] } as const;
    expect(dissociationDeed(old, north, at('ACTIVE'), removal, seen, doings)).toBe(deed);
  });

  test.each<[Association | null, boolean, string]>([
    [at('DISSOCIATING'), false, 'awaited'],
    [at('DISSOCIATING'), true, 'made'],
    [at('DISSOCIATION_FAILED'), false, 'found'],
    [null, false, 'found'],
  ])('that the plan saw as %o', (planned, asked, deed) => {
    const doings = { mode: 'deploy', acts: asked ? [act] : [] } as const;
    expect(dissociationDeed(old, north, planned, failed, last(null, true), doings)).toBe(deed);
    expect(dissociationDeed(old, north, planned, { outcome: 'deleted' }, undefined, doings)).toBe(deed);
  });
});

describe('the deletion of a package', () => {
  const kept: Removal = { outcome: 'kept', why: 'used', seen: { live: old, domains: new Map() } };
  const failed = (ended: boolean): Removal => ({
    ...{ outcome: 'failed', failure, ended },
    seen: { live: { ...old, status: 'DELETE_FAILED' }, domains: new Map() },
  });
  test.each<[string, Removal | undefined, boolean, string]>([
    ['seen to fail', failed(true), true, 'not-made'],
    ['asked for, not seen to end', failed(false), true, 'asked'],
    ['refused', failed(false), false, 'not-made'],
    ['not tried', undefined, false, 'not-made'],
    ['made', { outcome: 'deleted' }, true, 'made'],
    ['made by somebody else', { outcome: 'deleted' }, false, 'found'],
    ['of a package that stays', kept, false, 'none'],
    ['asked for, of a package that is kept after that', kept, true, 'asked'],
  ])('%s', (_, removal, asked, deed) => {
    const acts: Act[] = asked ? [{ kind: 'delete-package', id: old.id }] : [];
    expect(removalDeed(old, removal, { mode: 'deploy', acts })).toBe(deed);
  });
});

test('a state of which no result can be made is reported as a failure, beside what failed before', () => {
  const diffs = {
    get: () => {
      throw new Error('a defect');
    },
  };
  const state = { ...newRunState(), mode: 'deploy' as const, dictionaries: [dictionary('english', 'new')], diffs };
  const acts: readonly Act[] = [{ kind: 'create', name: dictionary('english', 'new').name }];
  const told = safeResult({ ...state, acts, notices: ['A notice.'], warnings: ['A warning.'] });
  expect(told).toMatchObject({ mode: 'deploy', changed: true, notices: ['A notice.'], warnings: ['A warning.'] });
  expect(told.failure).toMatchObject({ code: 'internal', message: expect.stringContaining('a defect') });
  expect(safeResult({ ...state, failure: new ActionFailure('timeout', 'Too long.') }).failure?.code).toBe('timeout');
});
