/** What a run is said to have done, by its requests and by what it saw after them. */

import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/deployment/loop/write-log.ts';
import { cancelled } from '../../../src/deployment/model/failures.ts';
import type { Association } from '../../../src/deployment/model/ports.ts';
import type { Dissociation } from '../../../src/deployment/prune/dissociate.ts';
import type { Removal } from '../../../src/deployment/prune/prune.ts';
import type { DomainName } from '../../../src/dictionaries/dictionary.ts';
import { dissociationDeed, removalDeed } from '../../../src/result/deeds.ts';
import { livePackage, row } from '../deployment/build.ts';

const failure = cancelled();
const north = 'north' as DomainName;
const old = livePackage('old', 'x');
const at = (status: Association['status']) => row(old, { status, domain: north });

describe('the end of an association', () => {
  const failed: Removal = { outcome: 'failed', failure, ended: false, seen: { live: old, domains: new Map() } };
  const kept: Removal = { outcome: 'kept', why: 'used', seen: { live: old, domains: new Map() } };
  const last = (one: Association | null, ended: boolean): Dissociation => ({ row: one, failure, ended });
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
    expect(dissociationDeed(old, north, removal, seen, doings)).toBe(deed);
  });
});

describe('the deletion of a package', () => {
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
  ])('%s', (_, removal, asked, deed) => {
    const acts: Act[] = asked ? [{ kind: 'delete-package', id: old.id }] : [];
    expect(removalDeed(old, removal, { mode: 'deploy', acts })).toBe(deed);
  });
});
