import { createHash } from 'node:crypto';
import {
  DescribeElasticsearchDomainCommand,
  AssociatePackageCommand as EsAssociatePackageCommand,
  DescribePackagesCommand as EsDescribePackagesCommand,
} from '@aws-sdk/client-elasticsearch-service';
import {
  AssociatePackageCommand,
  CreatePackageCommand,
  DeletePackageCommand,
  DescribeDomainCommand,
  DescribePackagesCommand,
  DissociatePackageCommand,
  GetPackageVersionHistoryCommand,
  ListDomainsForPackageCommand,
  ListPackagesForDomainCommand,
  UpdatePackageCommand,
} from '@aws-sdk/client-opensearch';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, expect, test } from 'vitest';
import { worlds } from './world.ts';

const lab = worlds();
afterEach(() => lab.reset());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('a dictionary is created, updated, associated, dissociated and deleted through the 2021-01-01 API', async () => {
  const world = await lab.start();
  const { opensearch, s3, running } = world;
  await s3.send(new PutObjectCommand({ Bucket: 'dictionaries', Key: 'a.txt', Body: 'a => b\n' }));
  const source = { S3BucketName: 'dictionaries', S3Key: 'a.txt' };

  const created = await opensearch.send(
    new CreatePackageCommand({ PackageName: 'my-synonyms', PackageType: 'TXT-DICTIONARY', PackageSource: source }),
  );
  expect(created.PackageDetails).toMatchObject({ PackageStatus: 'COPYING', PackageName: 'my-synonyms' });
  expect(created.PackageDetails?.AvailablePackageVersion).toBeUndefined();
  expect(created.PackageDetails?.CreatedAt).toBeInstanceOf(Date);
  const id = created.PackageDetails?.PackageID;
  expect(id).toMatch(/^F\d{9}$/);
  world.pass();

  await s3.send(new PutObjectCommand({ Bucket: 'dictionaries', Key: 'a.txt', Body: 'a => c\n' }));
  const updated = await opensearch.send(
    new UpdatePackageCommand({ PackageID: id, PackageSource: source, CommitMessage: 'second' }),
  );
  expect(updated.PackageDetails).toMatchObject({ PackageStatus: 'COPYING', AvailablePackageVersion: 'v1' });
  world.pass();

  const described = await opensearch.send(
    new DescribePackagesCommand({ Filters: [{ Name: 'PackageID', Value: [`${id}`] }] }),
  );
  expect(described.PackageDetailsList).toHaveLength(1);
  expect(described.PackageDetailsList?.[0]).toMatchObject({
    PackageStatus: 'AVAILABLE',
    AvailablePackageVersion: 'v2',
  });
  const history = await opensearch.send(new GetPackageVersionHistoryCommand({ PackageID: id }));
  expect(history.PackageVersionHistoryList?.map((v) => [v.PackageVersion, v.CommitMessage])).toEqual([
    ['v2', 'second'],
    ['v1', undefined],
  ]);

  await opensearch.send(new AssociatePackageCommand({ PackageID: id, DomainName: 'search' }));
  world.pass();
  const rows = await opensearch.send(new ListPackagesForDomainCommand({ DomainName: 'search' }));
  expect(rows.DomainPackageDetailsList).toMatchObject([
    { DomainPackageStatus: 'ACTIVE', PackageVersion: 'v2', ReferencePath: `analyzers/${id}` },
  ]);
  expect(running.emulator.associations()).toMatchObject([{ runningSha256: sha256('a => c\n') }]);
  expect(
    (await opensearch.send(new ListDomainsForPackageCommand({ PackageID: id }))).DomainPackageDetailsList,
  ).toHaveLength(1);
  await expect(
    opensearch.send(new AssociatePackageCommand({ PackageID: id, DomainName: 'search' })),
  ).rejects.toMatchObject({ name: 'ConflictException', message: 'Package is already in desired state' });

  await opensearch.send(new DissociatePackageCommand({ PackageID: id, DomainName: 'search' }));
  world.pass();
  await opensearch.send(new DeletePackageCommand({ PackageID: id }));
  world.pass();
  expect(running.emulator.packages()).toEqual([]);
});

test('the 2015-01-01 API sees the same packages and domains', async () => {
  const world = await lab.start();
  const { opensearch, elasticsearch, s3 } = world;
  await s3.send(new PutObjectCommand({ Bucket: 'dictionaries', Key: 'a.txt', Body: 'a\n' }));
  const { PackageDetails } = await opensearch.send(
    new CreatePackageCommand({
      PackageName: 'my-synonyms',
      PackageType: 'TXT-DICTIONARY',
      PackageSource: { S3BucketName: 'dictionaries', S3Key: 'a.txt' },
    }),
  );
  world.pass();
  const found = await elasticsearch.send(
    new EsDescribePackagesCommand({ Filters: [{ Name: 'PackageName', Value: ['my-synonyms'] }] }),
  );
  expect(found.PackageDetailsList).toMatchObject([{ PackageID: PackageDetails?.PackageID }]);
  await elasticsearch.send(
    new EsAssociatePackageCommand({ PackageID: PackageDetails?.PackageID, DomainName: 'old-search' }),
  );
  const es = await elasticsearch.send(new DescribeElasticsearchDomainCommand({ DomainName: 'old-search' }));
  expect(es.DomainStatus).toMatchObject({ ElasticsearchVersion: '7.10', Processing: false });
  const os = await opensearch.send(new DescribeDomainCommand({ DomainName: 'old-search' }));
  expect(os.DomainStatus).toMatchObject({
    EngineVersion: 'Elasticsearch_7.10',
    ARN: 'arn:aws:es:eu-west-1:123456789012:domain/old-search',
  });
});

test('objects come back byte for byte, with the checksum they were sent with', async () => {
  const { s3 } = await lab.start();
  const body = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256));
  const digest = createHash('sha256').update(body).digest('base64');
  await s3.send(
    new PutObjectCommand({
      Bucket: 'dictionaries',
      Key: 'kana/すし & <b>.txt',
      Body: body,
      ChecksumAlgorithm: 'SHA256',
      ChecksumSHA256: digest,
      IfNoneMatch: '*',
      ServerSideEncryption: 'AES256',
      ExpectedBucketOwner: '123456789012',
    }),
  );
  const head = await s3.send(
    new HeadObjectCommand({ Bucket: 'dictionaries', Key: 'kana/すし & <b>.txt', ChecksumMode: 'ENABLED' }),
  );
  expect(head).toMatchObject({ ContentLength: 70_000, ChecksumSHA256: digest, ServerSideEncryption: 'AES256' });
  const got = await s3.send(new GetObjectCommand({ Bucket: 'dictionaries', Key: 'kana/すし & <b>.txt' }));
  expect(Buffer.from((await got.Body?.transformToByteArray()) ?? [])).toEqual(body);
});
