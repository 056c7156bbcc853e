import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { findPart } from '../parts/parts.ts';
import type { TestWorld } from './world.ts';
import { worlds } from './world.ts';

/** A client that is not ours and not the SDK for JavaScript: the AWS CLI against the emulator. */

const run = promisify(execFile);
const program = findPart('aws');
const directory = mkdtempSync(join(tmpdir(), 'emulator-cli-'));
const lab = worlds();
afterEach(() => lab.reset());
afterAll(() => rmSync(directory, { recursive: true }));

type Cli = (...parameters: string[]) => Promise<Record<string, unknown>>;

function cliFor(world: TestWorld): Cli {
  const env = {
    PATH: process.env['PATH'],
    HOME: directory,
    AWS_CONFIG_FILE: join(directory, 'none'),
    AWS_SHARED_CREDENTIALS_FILE: join(directory, 'none'),
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
    AWS_MAX_ATTEMPTS: '1',
    ...world.running.env,
  };
  return async (...parameters) => {
    const { stdout } = await run(program.path, [...parameters, '--output', 'json'], { env });
    return stdout.trim() === '' ? {} : JSON.parse(stdout);
  };
}

describe.skipIf(program.missing)(`AWS CLI${program.reason}`, { timeout: 240_000 }, () => {
  test.for(['opensearch', 'es'])('aws %s: the life of a package', async (service) => {
    const world = await lab.start();
    const cli = cliFor(world);
    const aws: Cli = (...parameters) => cli(service, ...parameters);
    world.store('a => b');

    const created = await aws(
      'create-package',
      ...['--package-name', 'synonyms', '--package-type', 'TXT-DICTIONARY', '--package-description', 'of the CLI'],
      ...['--package-source', 'S3BucketName=dictionaries,S3Key=a.txt'],
    );
    expect(created).toMatchObject({ PackageDetails: { PackageStatus: 'COPYING', PackageDescription: 'of the CLI' } });
    const id = String(world.running.emulator.packages()[0]?.id);
    const describe = () => aws('describe-packages', '--filters', 'Name=PackageName,Value=synonyms');
    world.pass();
    const own = world.running.emulator.packages('all').filter(({ name }) => name === 'synonyms');
    expect((await describe())['PackageDetailsList']).toHaveLength(own.length);
    expect(JSON.stringify(await describe())).toContain('"AvailablePackageVersion":"v1"');

    await aws(
      'update-package',
      ...['--package-id', id, '--package-source', 'S3BucketName=dictionaries,S3Key=a.txt', '--commit-message', 'two'],
    );
    world.pass();
    expect(await aws('get-package-version-history', '--package-id', id)).toMatchObject({
      PackageVersionHistoryList: [
        { PackageVersion: 'v2', CommitMessage: 'two', CreatedAt: expect.anything() },
        { PackageVersion: 'v1' },
      ],
    });

    const onDomain = ['--package-id', id, '--domain-name', 'search'];
    expect(await aws('associate-package', ...onDomain)).toMatchObject({
      DomainPackageDetails: { DomainPackageStatus: 'ASSOCIATING' },
    });
    world.pass();
    const active = { DomainPackageStatus: 'ACTIVE', PackageVersion: 'v2', ReferencePath: `analyzers/${id}` };
    expect(await aws('list-packages-for-domain', '--domain-name', 'search')).toMatchObject({
      DomainPackageDetailsList: [active],
    });
    expect(await aws('list-domains-for-package', '--package-id', id)).toMatchObject({
      DomainPackageDetailsList: [active],
    });
    await expect(aws('associate-package', ...onDomain)).rejects.toMatchObject({
      stderr: expect.stringContaining(
        '(ConflictException) when calling the AssociatePackage operation: Package is already in desired state',
      ),
    });
    const domain = service === 'es' ? 'describe-elasticsearch-domain' : 'describe-domain';
    expect(await aws(domain, '--domain-name', 'search')).toMatchObject({ DomainStatus: { DomainName: 'search' } });

    await expect(aws('delete-package', '--package-id', id)).rejects.toMatchObject({
      stderr: expect.stringContaining('(ConflictException)'),
    });
    await aws('dissociate-package', ...onDomain);
    world.pass();
    await aws('delete-package', '--package-id', id);
    world.pass();
    expect(world.running.emulator.packages()).toEqual([]);
  });

  test('aws s3api: the life of an object', async () => {
    const world = await lab.start();
    const cli = cliFor(world);
    const [file, copy] = [join(directory, 'in.txt'), join(directory, 'out.txt')];
    writeFileSync(file, 'すし => sushi\n');
    const object = ['--bucket', 'dictionaries', '--key', 'kana/すし.txt'];

    await cli('s3api', 'head-bucket', '--bucket', 'dictionaries');
    await cli('s3api', 'put-object', ...object, '--body', file, '--server-side-encryption', 'AES256');
    expect(await cli('s3api', 'head-object', ...object, '--checksum-mode', 'ENABLED')).toMatchObject({
      ContentLength: 16,
      ServerSideEncryption: 'AES256',
    });
    await cli('s3api', 'get-object', ...object, copy);
    expect(readFileSync(copy)).toEqual(readFileSync(file));
    expect(await cli('s3api', 'list-objects-v2', '--bucket', 'dictionaries')).toMatchObject({
      Contents: [{ Key: 'kana/すし.txt', Size: 16 }],
    });
    await cli('s3api', 'delete-object', ...object);
    await expect(cli('s3api', 'head-object', ...object)).rejects.toMatchObject({
      stderr: expect.stringContaining('(404)'),
    });
    expect(world.running.requests.map(({ operation }) => operation)).toEqual([
      'HeadBucket',
      'PutObject',
      'HeadObject',
      'GetObject',
      'ListObjectsV2',
      'DeleteObject',
      'HeadObject',
    ]);
  });
});
