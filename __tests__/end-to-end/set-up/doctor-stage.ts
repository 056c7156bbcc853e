/** A repository with a workflow, and the checks of a `doctor` run. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { BUCKET, FILES, Stage, type StageRun } from '../kit/stage.ts';

export const WORKFLOW = '.github/workflows/dictionaries.yml';
export const GOOD_WORKFLOW = `
on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write, pull-requests: write }
    steps:
      - uses: actions/checkout@v6
      - uses: aws-actions/configure-aws-credentials@v6
        with: { role-to-assume: deployer, aws-region: eu-central-1 }
      - uses: acme/deploy-opensearch-dictionaries@v1
`;
export const ENV = { GITHUB_WORKFLOW_REF: `acme/search/${WORKFLOW}@refs/heads/main` };
export const WRITES = [
  's3:PutObject',
  'es:CreatePackage',
  'es:UpdatePackage',
  'es:AssociatePackage',
  'es:AssociatePackages',
];

export const resultsSchema = z.object({
  mode: z.literal('doctor'),
  'failure-reason': z.string(),
  checks: z.array(
    z.strictObject({
      id: z.string(),
      status: z.enum(['ok', 'failed', 'unknown']),
      message: z.string().min(10),
      remedy: z.string().min(5).nullable(),
    }),
  ),
});

export type Checks = ReadonlyMap<string, z.infer<typeof resultsSchema>['checks'][number]>;

export function checksOf(run: StageRun): Checks {
  const { checks } = resultsSchema.parse(JSON.parse(readFileSync(run.outputs['results-file'], 'utf8')));
  return new Map(checks.map((check) => [check.id, check]));
}

export function withStatus(checks: Checks, status: string): readonly string[] {
  return [...checks.values()].filter((check) => check.status === status).map(({ id }) => id);
}

export async function stageOf(options: Parameters<typeof Stage.start>[0] = {}): Promise<Stage> {
  return Stage.start({
    ...options,
    files: { ...FILES, [WORKFLOW]: GOOD_WORKFLOW, ...options.files },
    inputs: { mode: 'doctor', ...options.inputs },
  });
}

/** What a deploy needs, and what the checks read. */
export const READS = [
  ...['es:DescribePackages', 'es:GetPackageVersionHistory', 'es:ListPackagesForDomain', 'es:DescribeDomain'],
  ...[
    's3:GetObject',
    's3:ListBucket',
    's3:GetEncryptionConfiguration',
    's3:GetBucketPolicy',
    'iam:SimulatePrincipalPolicy',
  ],
];

export const SETTINGS = JSON.stringify({
  analysis: {
    filter: { english: { type: 'synonym_graph', synonyms_path: 'analyzers/english', updateable: true } },
    analyzer: { english_search: { tokenizer: 'standard', filter: ['lowercase', 'english'] } },
  },
});

/** A search test that passes where `finds` is `sofa`. */
export const tested = (finds: string, key = 'tests') => ({
  inputs: { 'index-settings': 'search/*.json', 'search-tests': 'search/*.yml' },
  files: {
    'search/products.json': SETTINGS,
    'search/tests.yml': `search-analyzer: english_search
index-analyzer: standard
${key}:
  - search: couch
    finds: [${finds}]
`,
  },
});

/** A package of somebody else; @returns its ID */
export function addPackage({ emulator }: Stage, name: string, description = ''): string {
  emulator.addObject(BUCKET, `old/${name}`, 'a\n');
  const source = { S3BucketName: BUCKET, S3Key: `old/${name}` };
  const input = { PackageName: name, PackageType: 'TXT-DICTIONARY', PackageDescription: description };
  emulator.call('opensearch', 'CreatePackage', { ...input, PackageSource: source });
  const id = emulator.packages().find((one) => one.name === name)?.id;
  if (id === undefined) throw new Error(`There is no package ${name}.`);
  return id;
}
