/** The inputs of `action.yml` as one typed value. Nothing else in the action reads an `INPUT_…` variable. */

import { type DomainName, FORMATS, type Format } from '../dictionaries/dictionary.ts';
import { parseDomainName } from '../workspace/names.ts';
import { createInputReader } from './input-reader.ts';
import { MODES } from './modes.ts';
import {
  accountIdProblem,
  bucketProblem,
  domainProblem,
  keyPrefixProblem,
  packagePrefixProblem,
  regionProblem,
  tokenProblem,
} from './rules.ts';

export const MODE_INPUTS = [...MODES, 'auto'] as const;
export const FORMAT_INPUTS = [...FORMATS, 'auto'] as const;
export const APIS = ['opensearch', 'elasticsearch'] as const;
export const COMMENT_POLICIES = ['never', 'changes', 'always'] as const;

/** Which of the two AWS APIs is called: 2021-01-01 or 2015-01-01. */
export type Api = (typeof APIS)[number];
export type CommentPolicy = (typeof COMMENT_POLICIES)[number];

/** All inputs. `null` is an input that was left empty and has no default, so that the manifest may set it. */
export interface Inputs {
  readonly mode: (typeof MODE_INPUTS)[number];
  readonly files: readonly string[];
  readonly manifest: string | null;
  readonly format: Format | 'auto';
  readonly bucket: string | null;
  readonly keyPrefix: string | null;
  readonly expectedBucketOwner: string | null;
  readonly domains: readonly DomainName[] | null;
  /** Empty when there is none. */
  readonly packagePrefix: string;
  readonly commitMessage: string | null;
  readonly api: Api;
  /** `aws-region`, else AWS_REGION, else AWS_DEFAULT_REGION; never guessed. */
  readonly awsRegion: string | null;
  readonly validationTimeoutMinutes: number;
  readonly associationTimeoutMinutes: number;
  readonly failOnWarnings: boolean;
  /** 0 to 100; 100 switches the guard off. */
  readonly maxRemovedPercent: number;
  readonly prune: boolean;
  readonly comment: CommentPolicy;
  /** A secret: belongs in no message. */
  readonly githubToken: string | null;
}

/** As other AWS tools read the Region from the environment of the job. */
const REGION_VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
const LINES = /\r\n|\n|\r/;
const LINES_OR_COMMAS = /[\r\n,]/;
const POSITIVE = { says: 'a number of minutes above 0, for example 20 or 0.5', holds: (value: number) => value > 0 };
const PERCENT = { says: 'a number from 0 to 100', holds: (value: number) => value >= 0 && value <= 100 };

/** Inputs as far as they could be read. One with an error has its default, so that other errors can be found in the same run. */
export interface InputsRead {
  readonly inputs: Inputs;
  /** Full sentences, each naming the input and what it may be. */
  readonly errors: readonly string[];
  /** Names of the inputs that the errors are about. */
  readonly invalid: ReadonlySet<string>;
}

/** Reads all inputs, with the Region of the environment where `aws-region` is not set. */
export function readInputs(env: NodeJS.ProcessEnv): InputsRead {
  const read = createInputReader(env);
  const domains = read.list('domains', LINES_OR_COMMAS, domainProblem);
  const inputs: Inputs = {
    mode: read.oneOf('mode', MODE_INPUTS, 'auto'),
    files: read.list('files', LINES) ?? [],
    manifest: read.text('manifest'),
    format: read.oneOf('format', FORMAT_INPUTS, 'auto'),
    bucket: read.text('bucket', bucketProblem),
    keyPrefix: read.text('key-prefix', keyPrefixProblem),
    expectedBucketOwner: read.text('expected-bucket-owner', accountIdProblem),
    domains: domains === null ? null : parseDomains(domains),
    packagePrefix: read.text('package-prefix', packagePrefixProblem) ?? '',
    commitMessage: read.text('commit-message'),
    api: read.oneOf('api', APIS, 'opensearch'),
    awsRegion: read.text('aws-region', regionProblem) ?? read.variable('aws-region', REGION_VARIABLES, regionProblem),
    validationTimeoutMinutes: read.number('validation-timeout-minutes', POSITIVE, 20),
    associationTimeoutMinutes: read.number('association-timeout-minutes', POSITIVE, 30),
    failOnWarnings: read.boolean('fail-on-warnings', false),
    maxRemovedPercent: read.number('max-removed-percent', PERCENT, 50),
    prune: read.boolean('prune', false),
    comment: read.oneOf('comment', COMMENT_POLICIES, 'changes'),
    githubToken: read.text('github-token', tokenProblem),
  };
  return { inputs, errors: read.errors, invalid: read.invalid };
}

/** Domain names without repetitions, in the order given; what is no domain name is left out. */
export function parseDomains(names: readonly string[]): readonly DomainName[] {
  return [...new Set(names.map(parseDomainName).filter((domain) => domain !== null))];
}
