import { describe, expect, test } from 'vitest';
import { Emulator } from '../../emulator/core/emulator.ts';
import { ApiError } from '../../emulator/core/model/api-error.ts';
import type { Operation } from '../../emulator/core/model/operations.ts';
import type { JsonObject } from '../../emulator/core/model/validate-input.ts';

/** Constraints of the service model, in the words of the service's front door. */

const emulator = new Emulator({ now: () => 0, buckets: [{ name: 'dictionaries' }], domains: ['search'] });

const CREATE = {
  PackageName: 'my-synonyms',
  PackageType: 'TXT-DICTIONARY',
  PackageSource: { S3BucketName: 'dictionaries', S3Key: 'a.txt' },
};
const UPDATE = { PackageID: 'F1', PackageSource: CREATE.PackageSource };
const LONG = 'x'.repeat(1025);

function errorOf(operation: Operation, input: JsonObject, api: 'opensearch' | 'elasticsearch' = 'opensearch') {
  try {
    emulator.call(api, operation, input);
  } catch (error) {
    if (error instanceof ApiError) return { name: error.name, status: error.status, message: error.message };
    throw error;
  }
  throw new Error('The input was accepted.');
}

describe('ValidationException', () => {
  const cases: [string, Operation, JsonObject, string][] = [
    [
      'a commit message that is too long',
      'UpdatePackage',
      { ...UPDATE, CommitMessage: 'm'.repeat(161) },
      `Value '${'m'.repeat(161)}' at 'commitMessage' failed to satisfy constraint: Member must have length less than or equal to 160`,
    ],
    [
      'a description that is too long',
      'CreatePackage',
      { ...CREATE, PackageDescription: LONG },
      `Value '${LONG}' at 'packageDescription' failed to satisfy constraint: Member must have length less than or equal to 1024`,
    ],
    [
      'a missing member',
      'CreatePackage',
      { ...CREATE, PackageName: undefined },
      "Value null at 'packageName' failed to satisfy constraint: Member must not be null",
    ],
    [
      'a package type that does not exist',
      'CreatePackage',
      { ...CREATE, PackageType: 'DICTIONARY' },
      "Value 'DICTIONARY' at 'packageType' failed to satisfy constraint: Member must satisfy enum value set: [TXT-DICTIONARY, ZIP-PLUGIN, PACKAGE-LICENSE, PACKAGE-CONFIG]",
    ],
    [
      'an empty key',
      'CreatePackage',
      { ...CREATE, PackageSource: { S3BucketName: 'dictionaries', S3Key: '' } },
      "Value '' at 'packageSource.s3Key' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
    [
      'a package id of another form',
      'DeletePackage',
      { PackageID: 'my-synonyms' },
      "Value 'my-synonyms' at 'packageID' failed to satisfy constraint: Member must satisfy regular expression pattern: ^([FG][0-9]+)$|^(pkg-[a-f0-9]+)$",
    ],
    [
      'too many results',
      'DescribePackages',
      { MaxResults: 101 },
      "Value '101' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 100",
    ],
    [
      'a filter that does not exist',
      'DescribePackages',
      {
        Filters: [
          { Name: 'PackageType', Value: ['a'] },
          { Name: 'Nonsense', Value: ['a'] },
        ],
      },
      "Value 'Nonsense' at 'filters.2.member.name' failed to satisfy constraint: Member must satisfy enum value set: [PackageID, PackageName, PackageStatus, PackageType, EngineVersion, PackageOwner]",
    ],
    [
      'a filter value with characters that are not allowed',
      'DescribePackages',
      { Filters: [{ Name: 'PackageName', Value: ['good', 'not good'] }] },
      "Value '[good, not good]' at 'filters.1.member.value' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy regular expression pattern: ^[0-9a-zA-Z\\*\\.\\_\\\\\\/\\?-]+$]",
    ],
    [
      'a filter without values',
      'DescribePackages',
      { Filters: [{ Name: 'PackageName', Value: [] }] },
      "Value '[]' at 'filters.1.member.value' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
  ];

  test.for(cases)('%s', ([, operation, input, message]) => {
    expect(errorOf(operation, input)).toEqual({
      name: 'ValidationException',
      status: 400,
      message: `1 validation error detected: ${message}`,
    });
  });

  test('names every violated constraint', () => {
    const pattern = 'Member must satisfy regular expression pattern: [a-z][a-z0-9\\-]+';
    expect(errorOf('CreatePackage', { ...CREATE, PackageName: 'A', PackageType: undefined }).message).toBe(
      `3 validation errors detected: Value null at 'packageType' failed to satisfy constraint: Member must not be null; Value 'A' at 'packageName' failed to satisfy constraint: Member must have length greater than or equal to 3; Value 'A' at 'packageName' failed to satisfy constraint: ${pattern}`,
    );
  });

  test('is not thrown for values at their limits', () => {
    expect(
      errorOf('UpdatePackage', { ...UPDATE, CommitMessage: '𝒳'.repeat(80), PackageDescription: 'x'.repeat(1024) }).name,
    ).toBe('ResourceNotFoundException');
  });

  test('a source without bucket or key is refused, though the model lets it pass', () => {
    expect(errorOf('CreatePackage', { ...CREATE, PackageSource: {} }).name).toBe('ValidationException');
  });

  test('the 2015-01-01 API knows fewer package types and filters', () => {
    expect(errorOf('CreatePackage', { ...CREATE, PackageType: 'ZIP-PLUGIN' }, 'elasticsearch').message).toContain(
      'enum value set: [TXT-DICTIONARY]',
    );
    const Filters = [{ Name: 'PackageOwner', Value: ['1'] }];
    expect(errorOf('DescribePackages', { Filters }, 'elasticsearch').message).toContain('filters.1.member.name');
  });
});

test.for<[string, Operation, JsonObject]>([
  ['a number for a string', 'CreatePackage', { ...CREATE, PackageName: 7 }],
  ['a string for a structure', 'CreatePackage', { ...CREATE, PackageSource: 's3://dictionaries/a.txt' }],
  ['a string for a list', 'DescribePackages', { Filters: 'PackageName' }],
  ['a string for a number', 'DescribePackages', { MaxResults: '10' }],
  [
    'an object in a list of strings',
    'DissociatePackages',
    { DomainName: 'search', PackageList: [{ PackageID: 'F1' }] },
  ],
])('SerializationException: %s', ([, operation, input]) => {
  expect(errorOf(operation, input)).toMatchObject({ name: 'SerializationException', status: 400 });
});
