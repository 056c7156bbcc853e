import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FAILURE_REASONS } from '../../../src/failure.ts';
import { inputVariable } from '../../../src/inputs/input-reader.ts';
import { type Inputs, idleInputs, readInputs } from '../../../src/inputs/inputs.ts';
import { inputsAsEnv as env } from '../support/inputs.ts';

function loadInputs(variables: NodeJS.ProcessEnv): Inputs {
  const { inputs, errors } = readInputs(variables);
  expect(errors).toEqual([]);
  return inputs;
}

function errors(inputs: Readonly<Record<string, string>>, others: NodeJS.ProcessEnv = {}): readonly string[] {
  return readInputs(env(inputs, others)).errors;
}

const DEFAULTS = {
  mode: 'auto',
  files: [],
  manifest: null,
  format: 'auto',
  bucket: null,
  keyPrefix: null,
  expectedBucketOwner: null,
  domains: null,
  packagePrefix: '',
  commitMessage: null,
  api: 'opensearch',
  awsRegion: null,
  awsRegionProblem: null,
  validationTimeoutMinutes: 20,
  associationTimeoutMinutes: 30,
  failOnWarnings: false,
  maxRemovedPercent: 50,
  prune: false,
  comment: 'changes',
  githubToken: null,
  indexSettings: null,
  searchTests: null,
  engineUrl: null,
  verify: 'off',
  verifyTimeoutMinutes: 5,
  indexes: ['*'],
  reload: false,
  domainEndpoints: new Map(),
  matrix: null,
};

test('the variable of an input keeps its hyphens', () => {
  expect(inputVariable('expected-bucket-owner')).toBe('INPUT_EXPECTED-BUCKET-OWNER');
});

test('without any input there are the defaults', () => {
  expect(loadInputs({})).toEqual(DEFAULTS);
});

test('all inputs are read', () => {
  const inputs = loadInputs(
    env({
      mode: 'plan',
      files: '\n  dictionaries/*.txt \r\n\n !dictionaries/a, b.txt\ndictionaries/*.txt\n',
      manifest: 'm.yml',
      format: 'nori',
      bucket: 'acme-dicts',
      'key-prefix': 'a/b',
      'expected-bucket-owner': '012345678901',
      domains: 'search-prod, search-staging\n\n,search-prod , logs',
      'package-prefix': 'shop-',
      'commit-message': '  Release 7  ',
      api: 'elasticsearch',
      'aws-region': 'eu-central-1',
      'validation-timeout-minutes': '0.5',
      'association-timeout-minutes': '90',
      'fail-on-warnings': 'True',
      'max-removed-percent': '12.5',
      prune: 'TRUE',
      comment: 'always',
      'github-token': 'ghs_secret',
      'index-settings': 'search/*.json',
      'search-tests': 'search/tests/*.yml\n!search/tests/old.yml',
      'engine-url': 'http://user:secret@localhost:9200',
      verify: 'require',
      'verify-timeout-minutes': '2.5',
      indexes: 'products-*, .tasks',
      reload: 'true',
      'domain-endpoints': 'search-prod=https://search.example.org\nlogs = http://127.0.0.1:9200',
      matrix: '{"region":"eu-central-1"}',
    }),
  );
  expect(inputs).toEqual({
    mode: 'plan',
    files: ['dictionaries/*.txt', '!dictionaries/a, b.txt', 'dictionaries/*.txt'],
    manifest: 'm.yml',
    format: 'nori',
    bucket: 'acme-dicts',
    keyPrefix: 'a/b',
    expectedBucketOwner: '012345678901',
    domains: ['search-prod', 'search-staging', 'logs'],
    packagePrefix: 'shop-',
    commitMessage: 'Release 7',
    api: 'elasticsearch',
    awsRegion: 'eu-central-1',
    awsRegionProblem: null,
    validationTimeoutMinutes: 0.5,
    associationTimeoutMinutes: 90,
    failOnWarnings: true,
    maxRemovedPercent: 12.5,
    prune: true,
    comment: 'always',
    githubToken: 'ghs_secret',
    indexSettings: ['search/*.json'],
    searchTests: ['search/tests/*.yml', '!search/tests/old.yml'],
    engineUrl: new URL('http://user:secret@localhost:9200'),
    verify: 'require',
    verifyTimeoutMinutes: 2.5,
    indexes: ['products-*', '.tasks'],
    reload: true,
    domainEndpoints: new Map([
      ['search-prod', new URL('https://search.example.org')],
      ['logs', new URL('http://127.0.0.1:9200')],
    ]),
    matrix: '{"region":"eu-central-1"}',
  });
});

test('an input of white space is not set', () => {
  const names = Object.keys(readActionYml().inputs);
  expect(loadInputs(env(Object.fromEntries(names.map((name) => [name, ' \n ']))))).toEqual(DEFAULTS);
});

describe('an error names the input and the values allowed', () => {
  test.each<[string, string, string]>([
    [
      'mode',
      'depoly',
      'Input mode is "depoly", but must be one of lint, plan, validate, deploy, drift, doctor, auto. Did you mean "deploy"?',
    ],
    [
      'mode',
      'Deploy',
      'Input mode is "Deploy", but must be one of lint, plan, validate, deploy, drift, doctor, auto. Did you mean "deploy"?',
    ],
    [
      'mode',
      'destroy-everything',
      'Input mode is "destroy-everything", but must be one of lint, plan, validate, deploy, drift, doctor, auto.',
    ],
    [
      'format',
      'solr_synonyms',
      'Input format is "solr_synonyms", but must be one of solr-synonyms, wordnet-synonyms, word-list, char-mapping, stemmer-override, type-table, kuromoji, nori, hyphenation, ik, opaque, auto. Did you mean "solr-synonyms"?',
    ],
    ['api', 'es', 'Input api is "es", but must be one of opensearch, elasticsearch.'],
    ['comment', 'true', 'Input comment is "true", but must be one of never, changes, always.'],
    ['prune', 'yes', 'Input prune is "yes", but must be true or false.'],
    ['fail-on-warnings', 'tRUE', 'Input fail-on-warnings is "tRUE", but must be true or false.'],
    ['fail-on-warnings', '1', 'Input fail-on-warnings is "1", but must be true or false.'],
    [
      'validation-timeout-minutes',
      '0',
      'Input validation-timeout-minutes is "0", but must be a number of minutes above 0, for example 20 or 0.5.',
    ],
    [
      'validation-timeout-minutes',
      '20m',
      'Input validation-timeout-minutes is "20m", but must be a number of minutes above 0, for example 20 or 0.5.',
    ],
    [
      'association-timeout-minutes',
      '-1',
      'Input association-timeout-minutes is "-1", but must be a number of minutes above 0, for example 20 or 0.5.',
    ],
    [
      'association-timeout-minutes',
      'Infinity',
      'Input association-timeout-minutes is "Infinity", but must be a number of minutes above 0, for example 20 or 0.5.',
    ],
    [
      'association-timeout-minutes',
      '0x10',
      'Input association-timeout-minutes is "0x10", but must be a number of minutes above 0, for example 20 or 0.5.',
    ],
    ['max-removed-percent', '101', 'Input max-removed-percent is "101", but must be a number from 0 to 100.'],
    ['max-removed-percent', '50%', 'Input max-removed-percent is "50%", but must be a number from 0 to 100.'],
    ['max-removed-percent', '-0.1', 'Input max-removed-percent is "-0.1", but must be a number from 0 to 100.'],
    [
      'bucket',
      'Acme',
      'Input bucket is "Acme", but must be the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and single dots, with a letter or digit at both ends.',
    ],
    [
      'bucket',
      'a..b',
      'Input bucket is "a..b", but must be the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and single dots, with a letter or digit at both ends.',
    ],
    [
      'bucket',
      '192.168.0.1',
      'Input bucket is "192.168.0.1", but must be the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and single dots, with a letter or digit at both ends.',
    ],
    [
      'bucket',
      'arn:aws:s3:::acme',
      'Input bucket must be the name of a bucket, not an ARN; for an access point give its alias, which ends in "-s3alias".',
    ],
    [
      'bucket',
      's3://acme/dicts',
      'Input bucket must be the name of a bucket alone, without "s3://"; put a folder in it into key-prefix.',
    ],
    ['key-prefix', '/a/b/', 'Input key-prefix must have no slash at its ends; write "a/b".'],
    ['key-prefix', '/', 'Input key-prefix must have no slash at its ends.'],
    ['key-prefix', 'a//b', 'Input key-prefix is "a//b", but must have no empty, "." or ".." part.'],
    ['key-prefix', 'a/../b', 'Input key-prefix is "a/../b", but must have no empty, "." or ".." part.'],
    ['key-prefix', 'a\tb', 'Input key-prefix must have no control characters.'],
    ['key-prefix', 'ä'.repeat(257), 'Input key-prefix must have at most 512 bytes.'],
    [
      'expected-bucket-owner',
      '12345678901',
      'Input expected-bucket-owner must be an account id of 12 digits, but has 11 digits.',
    ],
    [
      'expected-bucket-owner',
      '1234-5678-9012',
      'Input expected-bucket-owner must be an account id of 12 digits, but has 14 characters that are not all digits.',
    ],
    [
      'aws-region',
      'Frankfurt',
      'Input aws-region is "Frankfurt", but must be the code of a Region, for example "eu-central-1".',
    ],
    [
      'aws-region',
      'eu-central-1a',
      'Input aws-region is "eu-central-1a", but must be the code of a Region, for example "eu-central-1".',
    ],
    [
      'package-prefix',
      'Shop_',
      'Input package-prefix is "Shop_", but must be 1 to 27 lower-case letters (a-z), digits and hyphens, the first one a letter.',
    ],
    [
      'domains',
      'search-prod\nSearch',
      'Input domains holds "Search", which is not the name of a domain: 3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter.',
    ],
    [
      'domains',
      'search-prod;logs',
      'Input domains holds "search-prod;logs", which is not the name of a domain: 3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter.',
    ],
    [
      'domains',
      'arn:aws:es:eu-central-1:123456789012:domain/search',
      'Input domains must hold the names of domains, for example "search-prod", not ARNs or endpoints.',
    ],
    [
      'domains',
      'https://search-x.eu-central-1.es.amazonaws.com',
      'Input domains must hold the names of domains, for example "search-prod", not ARNs or endpoints.',
    ],
  ])('%s: %j', (name, value, message) => {
    expect(errors({ [name]: value })).toEqual([message]);
    expect(readInputs(env({ [name]: value })).invalid).toEqual(new Set([name]));
  });
});

test.each([
  'us-east-1',
  'us-gov-west-1',
  'ap-southeast-5',
  'us-isob-east-1',
  'eusc-de-east-1',
  'cn-north-1',
  'mx-central-1',
])('the Region %s is taken', (region) => {
  expect(loadInputs(env({ 'aws-region': region })).awsRegion).toBe(region);
});

test.each(['abc', 'a1.b-c', 'my-ap-abcdefghijklmnopqrstuvwxyz0123456789-s3alias', '1'.repeat(63)])(
  'the bucket %s is taken',
  (bucket) => {
    expect(loadInputs(env({ bucket })).bucket).toBe(bucket);
  },
);

describe('the Region', () => {
  test('is that of the input, then AWS_REGION, then AWS_DEFAULT_REGION, and never guessed', () => {
    const both = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-2' };
    expect(loadInputs(env({ 'aws-region': 'eu-west-3' }, both)).awsRegion).toBe('eu-west-3');
    expect(loadInputs(env({}, both)).awsRegion).toBe('eu-west-1');
    expect(loadInputs(env({}, { AWS_DEFAULT_REGION: 'eu-west-2', AWS_REGION: '' })).awsRegion).toBe('eu-west-2');
    expect(loadInputs({}).awsRegion).toBeNull();
  });

  test('of the environment is checked too, and is no error of an input', () => {
    const { inputs, errors, invalid } = readInputs(env({}, { AWS_REGION: 'here', AWS_DEFAULT_REGION: 'eu-west-2' }));
    expect({ errors, invalid: [...invalid], region: inputs.awsRegion }).toEqual({
      errors: [],
      invalid: [],
      region: null,
    });
    expect(inputs.awsRegionProblem).toBe(
      'Input aws-region is not set, and AWS_REGION is "here", but must be the code of a Region, for example "eu-central-1".',
    );
    expect(loadInputs(env({ 'aws-region': 'eu-west-3' }, { AWS_REGION: 'here' })).awsRegionProblem).toBeNull();
  });
});

test('all errors come at once', () => {
  expect(errors({ mode: 'x', prune: 'y', domains: 'A\nsearch-prod\nB', 'github-token': 'ghs_secret' })).toEqual([
    'Input domains holds "A", which is not the name of a domain: 3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter.',
    'Input domains holds "B", which is not the name of a domain: 3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter.',
    'Input mode is "x", but must be one of lint, plan, validate, deploy, drift, doctor, auto.',
    'Input prune is "y", but must be true or false.',
  ]);
});

test('a value in a message stays on one line, is cut, and shows no account id', () => {
  expect(errors({ mode: `a\n::error::b\u202e${'c'.repeat(500)}` })[0]).toMatch(
    /^Input mode is "a\\n::error::b\\u\{202e\}c{80,110}…", but must be one of/,
  );
  expect(errors({ bucket: 'Dicts-123456789012' })[0]).toContain('"Dicts-************"');
});

test('whatever the inputs hold, reading them gives values or errors, and the token is in none', () => {
  const names = Object.keys(readActionYml().inputs);
  const token = 'ghs_0123456789abcdef';
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' })), (values) => {
      const { errors: found, inputs } = readInputs(env({ ...values, 'github-token': token }));
      expect(found.join()).not.toContain(token);
      expect(found.every((error) => !error.includes('\n'))).toBe(true);
      expect(inputs.validationTimeoutMinutes).toBeGreaterThan(0);
    }),
  );
});

interface ActionYml {
  readonly name: string;
  readonly description?: string;
  readonly branding: unknown;
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: unknown; readonly required?: unknown }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: unknown;
}

function readActionYml(): ActionYml {
  return parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));
}

describe('action.yml', () => {
  const action = readActionYml();

  test('has the name, the branding and the entry points of the interface', () => {
    expect(action.name).toBe('Deploy OpenSearch dictionaries');
    // The Marketplace refuses 125 characters and more.
    expect((action.description ?? '').length).toBeLessThan(125);
    expect(action.branding).toEqual({ icon: 'book-open', color: 'blue' });
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/index.js',
      'post-if': 'always()',
    });
  });

  test('has the inputs of the interface, in its order, none required, with defaults where the manifest has no say', () => {
    expect(
      Object.entries(action.inputs).map(([name, { default: value, required }]) => [name, value, required]),
    ).toEqual([
      ['mode', 'auto', undefined],
      ['files', undefined, undefined],
      ['manifest', undefined, undefined],
      ['format', 'auto', undefined],
      ['bucket', undefined, undefined],
      ['key-prefix', undefined, undefined],
      ['expected-bucket-owner', undefined, undefined],
      ['domains', undefined, undefined],
      ['package-prefix', undefined, undefined],
      ['commit-message', undefined, undefined],
      ['api', 'opensearch', undefined],
      ['aws-region', undefined, undefined],
      ['validation-timeout-minutes', '20', undefined],
      ['association-timeout-minutes', '30', undefined],
      ['fail-on-warnings', 'false', undefined],
      ['max-removed-percent', '50', undefined],
      ['prune', 'false', undefined],
      ['comment', 'changes', undefined],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
      ['github-token', '${{ github.token }}', undefined],
      ['index-settings', undefined, undefined],
      ['search-tests', undefined, undefined],
      ['engine-url', undefined, undefined],
      ['verify', 'off', undefined],
      ['verify-timeout-minutes', '5', undefined],
      ['indexes', '*', undefined],
      ['reload', 'false', undefined],
      ['domain-endpoints', undefined, undefined],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
      ['matrix', '${{ toJSON(matrix) }}', undefined],
    ]);
  });

  test('has the outputs of the interface', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'mode',
      'changed',
      'valid',
      'aws-validated',
      'package-ids',
      'package-versions',
      'reference-paths',
      'packages',
      'search',
      'search-verified',
      'engine-validated',
      'tests',
      'results-file',
      'failure-reason',
    ]);
    for (const reason of FAILURE_REASONS) expect(action.outputs['failure-reason']?.description).toContain(reason);
  });

  test('describes everything in sentences', () => {
    for (const [name, { description }] of [...Object.entries(action.inputs), ...Object.entries(action.outputs)]) {
      expect(description, name).toMatch(/^\S.{20,}\.$/s);
    }
  });

  test('has the defaults that the code has', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
      typeof value === 'string' && !value.includes('{{') ? [[name, value] as const] : [],
    );
    expect(loadInputs(env(Object.fromEntries(defaults)))).toEqual(DEFAULTS);
  });
});

describe('github-token', () => {
  const TOKEN = '0123456789abcdef0123456789abcdef01234567';

  test('white space around it is none of it', () => {
    expect(loadInputs(env({ 'github-token': ` ${TOKEN}\n` })).githubToken).toBe(TOKEN);
  });

  test.each(['\nx', '\r\nx', '\u0000x', '\u2028x', '✓'])(
    'what no header takes is refused, and not shown: %j',
    (rest) => {
      const read = readInputs(env({ 'github-token': `${TOKEN}${rest}` }));
      expect(read.inputs.githubToken).toBeNull();
      expect(read.errors).toHaveLength(1);
      expect(read.errors[0]).toMatch(/^Input github-token holds a line break/);
      expect(read.errors[0]).not.toContain(TOKEN.slice(0, 8));
    },
  );
});

test.each([
  'https://admin:S3cretPass=Word9@vpc-x.es.amazonaws.com',
  'search-prod: https://admin:S3cretPass=Word9@vpc-x.es.amazonaws.com',
  'admin:S3cretPass==@vpc-x.es.amazonaws.com',
  'https://token%3Dx=y@vpc-x.es.amazonaws.com',
])('a line of domain-endpoints without a name is not quoted, as it may hold a password: %s', (line) => {
  const { errors } = readInputs(env({ 'domain-endpoints': line }));
  expect(errors.join('\n')).toContain('Input domain-endpoints must hold lines of the form "domain=URL"');
  expect(errors.join('\n')).not.toMatch(/S3cret|token|admin/);
});

test.each<[Readonly<Record<string, string>>, readonly string[]]>([
  [{}, []],
  [{ indexes: '*', reload: 'false' }, []],
  [{ reload: 'true' }, ['reload does nothing, as the input verify is off.']],
  [
    { reload: 'true', indexes: 'products-*', 'domain-endpoints': 'search-prod=https://x.example' },
    ['indexes and reload and domain-endpoints do nothing, as the input verify is off.'],
  ],
  [{ 'verify-timeout-minutes': '20' }, ['verify-timeout-minutes does nothing, as the input verify is off.']],
  [{ 'verify-timeout-minutes': '5' }, []],
  [{ verify: 'report', reload: 'true', indexes: 'products-*' }, []],
])('inputs that do nothing without verify are named: %j', (inputs, notices) => {
  expect(idleInputs(readInputs(env(inputs)).inputs)).toEqual(notices);
});
