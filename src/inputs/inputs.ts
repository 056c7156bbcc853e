/** The inputs of `action.yml` as one typed value. Only this file reads `INPUT_…` variables. */

import { type DomainName, FORMATS, type Format } from '../dictionaries/dictionary.ts';
import { parseDomainName } from '../workspace/select/names.ts';
import {
  domainEndpointProblems,
  engineUrlProblem,
  indexPatternProblem,
  parseDomainEndpoint,
  parseServiceUrl,
} from './endpoints.ts';
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

const MODE_INPUTS = [...MODES, 'auto'] as const;
const FORMAT_INPUTS = [...FORMATS, 'auto'] as const;
export const APIS = ['opensearch', 'elasticsearch'] as const;
const VERIFY_POLICIES = ['off', 'report', 'require'] as const;
const COMMENT_POLICIES = ['never', 'changes', 'always'] as const;

/** Which of the two AWS APIs is called: 2021-01-01 or 2015-01-01. */
export type Api = (typeof APIS)[number];
export type CommentPolicy = (typeof COMMENT_POLICIES)[number];
/** Whether the domains are asked what search makes of the dictionaries. */
export type VerifyPolicy = (typeof VERIFY_POLICIES)[number];

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
  /**
   * What is wrong with the variable that the Region would come from, as a full sentence: an error in modes that call AWS
   * alone, as other steps of the job may have set it.
   */
  readonly awsRegionProblem: string | null;
  readonly validationTimeoutMinutes: number;
  readonly associationTimeoutMinutes: number;
  readonly failOnWarnings: boolean;
  /** 0 to 100; 100 switches the guard off. */
  readonly maxRemovedPercent: number;
  readonly prune: boolean;
  readonly comment: CommentPolicy;
  /** A secret: no message may contain it. */
  readonly githubToken: string | null;
  /** Globs; `null` when unset, so that the manifest may set them. */
  readonly indexSettings: readonly string[] | null;
  readonly searchTests: readonly string[] | null;
  /** May hold credentials: no message may contain it. */
  readonly engineUrl: URL | null;
  readonly verify: VerifyPolicy;
  readonly verifyTimeoutMinutes: number;
  /** Names or patterns of indexes; never empty. */
  readonly indexes: readonly string[];
  readonly reload: boolean;
  /** Where a domain's REST API is reached instead of the endpoint that AWS names. May hold credentials. */
  readonly domainEndpoints: ReadonlyMap<DomainName, URL>;
  /** The job's values of the matrix as JSON; `null` outside of a matrix. */
  readonly matrix: string | null;
}

/** Variables from which other AWS tools read the Region too. */
const REGION_VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
const LINES = /\r\n|\n|\r/;
const LINES_OR_COMMAS = /[\r\n,]/;
const POSITIVE = { says: 'a number of minutes above 0, for example 20 or 0.5', holds: (value: number) => value > 0 };
const PERCENT = { says: 'a number from 0 to 100', holds: (value: number) => value >= 0 && value <= 100 };

/**
 * The inputs that could be read. An input with an error has its default, so that the same run finds other errors too.
 */
export interface InputsRead {
  readonly inputs: Inputs;
  /** Full sentences, each with the input's name and the values allowed. */
  readonly errors: readonly string[];
  /** Names of the inputs that the errors are about. */
  readonly invalid: ReadonlySet<string>;
}

/** Reads all inputs, and the Region from the environment where `aws-region` is not set. */
export function readInputs(env: NodeJS.ProcessEnv): InputsRead {
  const read = createInputReader(env);
  const domains = read.list('domains', LINES_OR_COMMAS, domainProblem);
  const region = read.text('aws-region', regionProblem);
  const elsewhere = region === null ? read.variable('aws-region', REGION_VARIABLES, regionProblem) : null;
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
    awsRegion: region ?? elsewhere?.value ?? null,
    awsRegionProblem: elsewhere?.problem ?? null,
    validationTimeoutMinutes: read.number('validation-timeout-minutes', POSITIVE, 20),
    associationTimeoutMinutes: read.number('association-timeout-minutes', POSITIVE, 30),
    failOnWarnings: read.boolean('fail-on-warnings', false),
    maxRemovedPercent: read.number('max-removed-percent', PERCENT, 50),
    prune: read.boolean('prune', false),
    comment: read.oneOf('comment', COMMENT_POLICIES, 'changes'),
    githubToken: read.text('github-token', tokenProblem),
    indexSettings: read.list('index-settings', LINES),
    searchTests: read.list('search-tests', LINES),
    engineUrl: parseServiceUrl(read.text('engine-url', engineUrlProblem) ?? ''),
    verify: read.oneOf('verify', VERIFY_POLICIES, 'off'),
    verifyTimeoutMinutes: read.number('verify-timeout-minutes', POSITIVE, DEFAULT_VERIFY_MINUTES),
    indexes: read.list('indexes', LINES_OR_COMMAS, indexPatternProblem) ?? ['*'],
    reload: read.boolean('reload', false),
    domainEndpoints: domainEndpoints(read.list('domain-endpoints', LINES, domainEndpointProblems()) ?? []),
    matrix: matrixOf(read.text('matrix')),
  };
  return { inputs, errors: read.errors, invalid: read.invalid };
}

/** @param lines `domain=URL`, as `domainEndpointProblem` accepts them */
const DEFAULT_VERIFY_MINUTES = 5;

/** Inputs that were given for `verify`, and do nothing as it is off. */
export function idleInputs({
  verify,
  indexes,
  reload,
  domainEndpoints,
  verifyTimeoutMinutes,
}: Pick<Inputs, 'verify' | 'indexes' | 'reload' | 'domainEndpoints' | 'verifyTimeoutMinutes'>): readonly string[] {
  if (verify !== 'off') return [];
  const given = [
    ...(indexes.join() === '*' ? [] : ['indexes']),
    ...(reload ? ['reload'] : []),
    ...(domainEndpoints.size === 0 ? [] : ['domain-endpoints']),
    ...(verifyTimeoutMinutes === DEFAULT_VERIFY_MINUTES ? [] : ['verify-timeout-minutes']),
  ];
  if (given.length === 0) return [];
  return [`${given.join(' and ')} ${given.length === 1 ? 'does' : 'do'} nothing, as the input verify is off.`];
}

function domainEndpoints(lines: readonly string[]): ReadonlyMap<DomainName, URL> {
  return new Map(
    lines.flatMap((line) => {
      const endpoint = parseDomainEndpoint(line);
      return endpoint === null ? [] : [[endpoint.domain, endpoint.url] as const];
    }),
  );
}

/** The runner writes `null` outside of a matrix. */
function matrixOf(text: string | null): string | null {
  return text === null || text === 'null' || text === '{}' ? null : text;
}

/** Domain names without repetitions, in the order given; leaves out what is not a domain name. */
export function parseDomains(names: readonly string[]): readonly DomainName[] {
  return [...new Set(names.map(parseDomainName).filter((domain) => domain !== null))];
}
