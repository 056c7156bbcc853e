import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { EmulatorOptions } from '../../emulator/core/emulator.ts';
import { Emulator, MODELS } from '../../emulator/core/emulator.ts';
import { ApiError } from '../../emulator/core/model/api-error.ts';
import type { Api } from '../../emulator/core/model/service-model.ts';
import type { JsonObject } from '../../emulator/core/model/validate-input.ts';

/** The state machine by itself, in virtual time. */

const START = Date.UTC(2026, 0, 1);
const STEPS = { copying: 100, validating: 200, associating: 300, dissociating: 400, deleting: 500 };

function virtual(options: Partial<EmulatorOptions> = {}) {
  const clock = { time: START };
  const emulator = new Emulator({
    now: () => clock.time,
    durations: STEPS,
    buckets: [{ name: 'dictionaries', objects: { 'a.txt': 'a => b', 'b.txt': 'b => c' } }],
    domains: ['search', 'logs'],
    ...options,
  });
  return { emulator, clock };
}

function sourceOf(key: string) {
  return { S3BucketName: 'dictionaries', S3Key: key };
}

function create(emulator: Emulator, name: string, key = 'a.txt'): string {
  return emulator.call('opensearch', 'CreatePackage', {
    PackageName: name,
    PackageType: 'TXT-DICTIONARY',
    PackageSource: sourceOf(key),
  }).PackageDetails.PackageID;
}

function errorOf(act: () => unknown): ApiError {
  try {
    act();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('packages', () => {
  test('pass through COPYING and VALIDATING in the time these take, to the millisecond', () => {
    const { emulator, clock } = virtual();
    const id = create(emulator, 'synonyms');
    const statusAt = (offset: number) => {
      clock.time = START + offset;
      return emulator.packages().find((entry) => entry.id === id)?.status;
    };
    expect([0, 99, 100, 299, 300].map(statusAt)).toEqual([
      'COPYING',
      'COPYING',
      'VALIDATING',
      'VALIDATING',
      'AVAILABLE',
    ]);
    expect(emulator.packages()[0]?.lastUpdatedAt).toBe(START + 300);
  });

  test('steps that ended between two reads have their own times', () => {
    const { emulator, clock } = virtual();
    create(emulator, 'synonyms');
    clock.time += 1_000_000;
    expect(emulator.packages()).toMatchObject([{ status: 'AVAILABLE', lastUpdatedAt: START + 300 }]);
  });

  test('import the bytes of the object when copying begins', () => {
    const { emulator, clock } = virtual();
    create(emulator, 'synonyms');
    emulator.addObject('dictionaries', 'a.txt', 'overwritten at once');
    clock.time += 1000;
    expect(emulator.packages()).toMatchObject([{ sha256: sha256('a => b') }]);
  });

  test('keep a history of what each version really holds', () => {
    const { emulator, clock } = virtual();
    const PackageID = create(emulator, 'synonyms');
    clock.time += 1000;
    emulator.call('elasticsearch', 'UpdatePackage', {
      PackageID,
      PackageSource: sourceOf('b.txt'),
      CommitMessage: 'two',
    });
    clock.time += 1000;
    expect(emulator.packages()[0]?.versions).toMatchObject([
      {
        version: 'v1',
        sha256: sha256('a => b'),
        commitMessage: null,
        source: { bucket: 'dictionaries', key: 'a.txt' },
      },
      {
        version: 'v2',
        sha256: sha256('b => c'),
        commitMessage: 'two',
        source: { bucket: 'dictionaries', key: 'b.txt' },
      },
    ]);
  });

  test.for([
    ['an SSE-KMS object', { name: 'other', encryption: 'aws:kms', objects: { 'a.txt': 'a' } }, 'KMS'],
    ['a bucket of another Region', { name: 'other', region: 'us-east-1', objects: { 'a.txt': 'a' } }, 'another Region'],
    ['a missing object', { name: 'other' }, 'does not exist'],
  ] as const)('end as COPY_FAILED for %s', ([, bucket, text]) => {
    const { emulator, clock } = virtual({ buckets: [bucket] });
    emulator.call('opensearch', 'CreatePackage', {
      PackageName: 'synonyms',
      PackageType: 'TXT-DICTIONARY',
      PackageSource: { S3BucketName: 'other', S3Key: 'a.txt' },
    });
    clock.time += STEPS.copying;
    expect(emulator.packages()).toMatchObject([
      { status: 'COPY_FAILED', failure: { message: expect.stringContaining(text) }, availableVersion: null },
    ]);
  });

  test('can hang in a step', () => {
    const { emulator, clock } = virtual({ durations: { ...STEPS, validating: Number.POSITIVE_INFINITY } });
    create(emulator, 'synonyms');
    clock.time += 1e12;
    expect(emulator.packages()).toMatchObject([{ status: 'VALIDATING' }]);
    expect(emulator.nextChangeAt).toBeNull();
  });

  test('can fail to be deleted', () => {
    const { emulator, clock } = virtual();
    const PackageID = create(emulator, 'synonyms');
    clock.time += 1000;
    emulator.verdicts.deletion = () => ({ type: 'Internal', message: 'no' });
    emulator.call('opensearch', 'DeletePackage', { PackageID });
    clock.time += 1000;
    expect(emulator.packages()).toMatchObject([{ status: 'DELETE_FAILED' }]);
  });

  test('of AWS and of partners are listed, and can be neither updated nor deleted', () => {
    const { emulator } = virtual();
    const foreign = emulator.packages('all');
    expect(new Set(foreign.map(({ id }) => id.replace(/^(G|pkg-).*/, '$1')))).toEqual(new Set(['G', 'pkg-']));
    expect(foreign.filter(({ name }) => name === 'synonyms-en').length).toBeGreaterThan(1);
    for (const { id } of foreign) {
      expect(errorOf(() => emulator.call('opensearch', 'DeletePackage', { PackageID: id }))).toMatchObject({
        name: 'ValidationException',
        message: 'Operation not allowed. This package cannot be deleted.',
      });
    }
    expect(create(emulator, 'synonyms-en')).toMatch(/^F\d{9}$/);
  });

  test('have ids that depend on the seed alone', () => {
    const ids = (seed: number) => {
      const { emulator } = virtual({ seed });
      return ['one', 'two', 'three'].map((name) => create(emulator, name));
    };
    expect(ids(7)).toEqual(ids(7));
    expect(ids(7)).not.toEqual(ids(8));
  });

  test('need an engine version when they are plugins', () => {
    const { emulator } = virtual();
    const input = { PackageName: 'plugin', PackageType: 'ZIP-PLUGIN', PackageSource: sourceOf('a.txt') };
    expect(errorOf(() => emulator.call('opensearch', 'CreatePackage', input)).message).toBe(
      'Operation not allowed. EngineVersion is a required parameter for this operation.',
    );
  });
});

describe('associations', () => {
  function withPackages(...names: string[]) {
    const world = virtual();
    const ids = names.map((name) => create(world.emulator, name));
    world.clock.time += 1000;
    return { ...world, ids };
  }

  test('run the content of the version they were requested with', () => {
    const { emulator, clock, ids } = withPackages('synonyms');
    const [PackageID = ''] = ids;
    emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName: 'search' });
    emulator.call('opensearch', 'UpdatePackage', { PackageID, PackageSource: sourceOf('b.txt') });
    clock.time += 1000;
    expect(emulator.packages()).toMatchObject([{ availableVersion: 'v2' }]);
    expect(emulator.associations('search')).toMatchObject([
      { status: 'ACTIVE', runningVersion: 'v1', runningSha256: sha256('a => b') },
    ]);
  });

  test('of several packages end together, as one operation of the domain', () => {
    const { emulator, clock, ids } = withPackages('one', 'two', 'three');
    const [first, second, third = ''] = ids;
    emulator.call('opensearch', 'AssociatePackages', {
      DomainName: 'search',
      PackageList: [{ PackageID: first }, { PackageID: second }],
    });
    const other = { PackageID: third, DomainName: 'search' };
    expect(errorOf(() => emulator.call('opensearch', 'AssociatePackage', other)).name).toBe('ConflictException');
    emulator.call('opensearch', 'AssociatePackage', { ...other, DomainName: 'logs' });
    clock.time += STEPS.associating;
    expect(emulator.associations().map(({ domain, status }) => [domain, status])).toEqual([
      ['search', 'ACTIVE'],
      ['search', 'ACTIVE'],
      ['logs', 'ACTIVE'],
    ]);
    emulator.call('opensearch', 'DissociatePackages', { DomainName: 'search', PackageList: ids.slice(0, 2) });
    clock.time += STEPS.dissociating;
    expect(emulator.associations('search')).toEqual([]);
  });

  test('of several packages are all made or none', () => {
    const { emulator, ids } = withPackages('one');
    const copying = create(emulator, 'never-available');
    const input = { DomainName: 'search', PackageList: [...ids, copying].map((PackageID) => ({ PackageID })) };
    expect(errorOf(() => emulator.call('opensearch', 'AssociatePackages', input)).name).toBe('ValidationException');
    expect(emulator.associations()).toEqual([]);
  });

  test('that fail leave the domain with what it ran, and can be repeated', () => {
    const { emulator, clock, ids } = withPackages('one');
    const input = { PackageID: ids[0] ?? '', DomainName: 'search' };
    emulator.verdicts.association = () => ({ type: '', message: 'read-only index' });
    emulator.call('opensearch', 'AssociatePackage', input);
    clock.time += 1000;
    expect(emulator.associations()).toMatchObject([{ status: 'ASSOCIATION_FAILED', runningVersion: null }]);
    emulator.verdicts.association = () => null;
    emulator.call('opensearch', 'AssociatePackage', input);
    clock.time += 1000;
    expect(emulator.associations()).toMatchObject([{ status: 'ACTIVE', runningVersion: 'v1', failure: null }]);
  });

  test('can fail to be dissociated', () => {
    const { emulator, clock, ids } = withPackages('one');
    const input = { PackageID: ids[0] ?? '', DomainName: 'search' };
    emulator.call('opensearch', 'AssociatePackage', input);
    clock.time += 1000;
    emulator.verdicts.dissociation = () => ({ type: 'InUse', message: 'an index uses it' });
    emulator.call('opensearch', 'DissociatePackage', input);
    expect(emulator.associations()).toMatchObject([{ status: 'DISSOCIATING', runningVersion: 'v1' }]);
    clock.time += 1000;
    expect(emulator.associations()).toMatchObject([{ status: 'DISSOCIATION_FAILED', runningVersion: 'v1' }]);
  });

  test('are at most twenty for a domain', () => {
    const world = withPackages(...Array.from({ length: 21 }, (_, index) => `dictionary-${index}`));
    const associate = (id: string | undefined) => {
      world.emulator.call('opensearch', 'AssociatePackage', { PackageID: id, DomainName: 'search' });
      world.clock.time += 1000;
    };
    world.ids.slice(0, 20).forEach(associate);
    expect(errorOf(() => associate(world.ids[20])).name).toBe('LimitExceededException');
  });

  test('wait for a blue/green deployment, and end with their domain', () => {
    const { emulator, clock, ids } = withPackages('one');
    const input = { PackageID: ids[0] ?? '', DomainName: 'search' };
    emulator.setDomainCondition('search', 'processing');
    expect(errorOf(() => emulator.call('opensearch', 'AssociatePackage', input)).name).toBe('ConflictException');
    expect(emulator.call('opensearch', 'DescribeDomain', input).DomainStatus).toMatchObject({
      Processing: true,
      DomainProcessingStatus: 'Modifying',
    });
    emulator.setDomainCondition('search', 'active');
    emulator.call('opensearch', 'AssociatePackage', input);
    emulator.removeDomain('search');
    clock.time += 1000;
    expect(emulator.associations()).toEqual([]);
    expect(errorOf(() => emulator.call('opensearch', 'ListPackagesForDomain', input)).name).toBe(
      'ResourceNotFoundException',
    );
  });
});

describe('pages', () => {
  function allNames(emulator: Emulator, between: () => void = () => {}): string[] {
    const names: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = emulator.call('opensearch', 'DescribePackages', { MaxResults: 5, NextToken });
      names.push(...page.PackageDetailsList.map(({ PackageID }) => PackageID));
      NextToken = page.NextToken;
      between();
    } while (NextToken !== undefined);
    return names;
  }

  test('add up to everything, each entry once', () => {
    const { emulator } = virtual();
    create(emulator, 'synonyms');
    const ids = allNames(emulator);
    expect(ids.toSorted()).toEqual(
      emulator
        .packages('all')
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('leave nothing out when entries go in between', () => {
    const { emulator, clock } = virtual({ awsPackages: [] });
    const ids = Array.from({ length: 12 }, (_, index) => create(emulator, `dictionary-${index}`));
    clock.time += 1000;
    const seen = allNames(emulator, () => {
      const [PackageID = ''] = emulator.packages().map(({ id }) => id);
      if (PackageID === ids[0]) emulator.call('opensearch', 'DeletePackage', { PackageID });
      clock.time += 1000;
    });
    expect(seen).toEqual(ids);
  });

  test('of domains add up, in whatever order they were associated', () => {
    const { emulator, clock } = virtual();
    const PackageID = create(emulator, 'synonyms');
    clock.time += 1000;
    for (const DomainName of ['logs', 'search'])
      emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName });
    const first = emulator.call('opensearch', 'ListDomainsForPackage', { PackageID, MaxResults: 1 });
    const second = emulator.call('opensearch', 'ListDomainsForPackage', {
      PackageID,
      MaxResults: 1,
      NextToken: first.NextToken,
    });
    expect(second.NextToken).toBeUndefined();
    const names = [first, second].flatMap((page) => page.DomainPackageDetailsList.map(({ DomainName }) => DomainName));
    expect(names.toSorted()).toEqual(['logs', 'search']);
  });

  test.for(['', 'garbage', '3', Buffer.from('3:0123').toString('base64url')])('refuse the token %j', (NextToken) => {
    const { emulator } = virtual();
    expect(errorOf(() => emulator.call('opensearch', 'DescribePackages', { NextToken })).name).toBe(
      'ValidationException',
    );
  });

  test('refuse a token that was given for another query', () => {
    const { emulator } = virtual();
    const { NextToken } = emulator.call('opensearch', 'DescribePackages', { MaxResults: 1 });
    const Filters = [{ Name: 'PackageType', Value: ['ZIP-PLUGIN'] }];
    expect(errorOf(() => emulator.call('opensearch', 'DescribePackages', { NextToken, Filters })).name).toBe(
      'ValidationException',
    );
  });
});

describe('the two APIs', () => {
  test.for(['opensearch', 'elasticsearch'] as const)('%s answers with members of its own model only', (api: Api) => {
    const { emulator, clock } = virtual();
    const PackageID = create(emulator, 'synonyms');
    clock.time += 1000;
    emulator.call(api, 'AssociatePackage', { PackageID, DomainName: 'search' });
    const describeDomain = api === 'opensearch' ? 'DescribeDomain' : 'DescribeElasticsearchDomain';
    const describeDomains = api === 'opensearch' ? 'DescribeDomains' : 'DescribeElasticsearchDomains';
    const calls: [Parameters<Emulator['call']>[1], JsonObject][] = [
      ['DescribePackages', {}],
      ['GetPackageVersionHistory', { PackageID }],
      ['ListDomainsForPackage', { PackageID }],
      ['ListPackagesForDomain', { DomainName: 'search' }],
      ['ListDomainNames', {}],
      [describeDomain, { DomainName: 'search' }],
      [describeDomains, { DomainNames: ['search', 'logs', 'nowhere'] }],
    ];
    for (const [operation, input] of calls) {
      const output = emulator.call(api, operation, input);
      expect(unknownMembers(api, MODELS[api].operations[operation]?.output ?? '', output), operation).toEqual([]);
    }
  });

  test('only the newer one has AssociatePackages', () => {
    const { emulator } = virtual();
    const input = { DomainName: 'search', PackageList: [{ PackageID: 'F1' }] };
    expect(errorOf(() => emulator.call('elasticsearch', 'AssociatePackages', input))).toMatchObject({
      name: 'UnknownOperationException',
      status: 404,
    });
  });

  test('the older one takes names of 28 characters only', () => {
    const { emulator } = virtual();
    const input = { PackageType: 'TXT-DICTIONARY', PackageSource: sourceOf('a.txt') };
    const PackageName = 'a'.repeat(29);
    expect(errorOf(() => emulator.call('elasticsearch', 'CreatePackage', { ...input, PackageName })).message).toBe(
      `1 validation error detected: Value '${PackageName}' at 'packageName' failed to satisfy constraint: Member must have length less than or equal to 28`,
    );
    expect(emulator.call('opensearch', 'CreatePackage', { ...input, PackageName }).PackageDetails.PackageName).toBe(
      PackageName,
    );
  });
});

/** Paths of members that the output shape of the model does not have. */
function unknownMembers(api: Api, shapeName: string, value: unknown, path = ''): string[] {
  const shape = MODELS[api].shapes[shapeName];
  if (Array.isArray(value) && shape?.type === 'list') {
    return value.flatMap((member) => unknownMembers(api, shape.member, member, path));
  }
  if (typeof value === 'object' && value !== null && shape?.type === 'structure') {
    return Object.entries(value).flatMap(([name, member]) => {
      const target = shape.members[name];
      return target === undefined ? [`${path}.${name}`] : unknownMembers(api, target.shape, member, `${path}.${name}`);
    });
  }
  const scalar = { string: 'string', integer: 'number', timestamp: 'number', boolean: 'boolean' };
  const expected = Object.entries(scalar).find(([type]) => type === shape?.type)?.[1];
  return typeof value === expected ? [] : [`${path} is no ${shape?.type}`];
}

describe('permissions', () => {
  const POLICY = [
    'es:DescribePackages',
    'es:CreatePackage',
    { action: 'es:*Package', resource: 'arn:aws:es:eu-west-1:123456789012:domain/search' },
    { action: 's3:GetObject', resource: 'arn:aws:s3:::dictionaries/*' },
  ];

  test('what the policy does not allow is denied in the words of AWS', () => {
    const { emulator, clock } = virtual({ policy: POLICY });
    const PackageID = create(emulator, 'synonyms');
    clock.time += 1000;
    emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName: 'search' });
    const error = errorOf(() => emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName: 'logs' }));
    expect(error).toMatchObject({
      name: 'AccessDeniedException',
      status: 403,
      message:
        'User: arn:aws:sts::123456789012:assumed-role/dictionary-deployment/session is not authorized to perform: es:AssociatePackage on resource: arn:aws:es:eu-west-1:123456789012:domain/logs because no identity-based policy allows the es:AssociatePackage action',
    });
    expect(errorOf(() => emulator.call('opensearch', 'DeletePackage', { PackageID })).status).toBe(403);
  });

  test('the import needs s3:GetObject', () => {
    const { emulator, clock } = virtual({ policy: ['es:*'] });
    create(emulator, 'synonyms');
    clock.time += 1000;
    expect(emulator.packages()).toMatchObject([
      { status: 'COPY_FAILED', failure: { message: expect.stringContaining('Access denied') } },
    ]);
  });

  test('a missing object is 404 with s3:ListBucket and 403 without', () => {
    const { emulator } = virtual({ policy: ['s3:GetObject'] });
    const get = () => emulator.s3.get({ bucket: 'dictionaries', key: 'missing.txt' });
    expect(errorOf(get)).toMatchObject({ name: 'AccessDenied', status: 403 });
    emulator.setPolicy(['s3:GetObject', 's3:ListBucket']);
    expect(errorOf(get)).toMatchObject({ name: 'NoSuchKey', status: 404 });
  });
});
