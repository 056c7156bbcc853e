/** The meaning of a domain's errors and missing answers. */

import { hasTooManyTokens } from '../rejection.ts';
import { errorOf, isObject, type RestAnswer, type RestFailure, type RestRequest } from '../rest.ts';
import { type DomainApiSettings, Obstacle } from './port.ts';

const IN_A_VPC =
  'A domain in a VPC can be reached from a runner inside it, or through a tunnel that domain-endpoints names.';

/** @param isCutShort whether the time for the domain left less for the request than it may take */
export function failure({ domain, api }: DomainApiSettings, error: RestFailure, isCutShort: boolean): Obstacle {
  const what = `Domain ${domain} (${api.name}) ${error.message}.`;
  switch (error.kind) {
    case 'refused':
      return new Obstacle('network', `${what} ${IN_A_VPC}`, error);
    case 'timeout':
      if (!isCutShort) return new Obstacle('network', `${what} ${IN_A_VPC}`, error);
      return new Obstacle('time', `${what} Then its time was over: raise verify-timeout-minutes. ${IN_A_VPC}`, error);
    case 'cut':
      return new Obstacle('network', `${what} Run the check again.`, error);
    case 'tls':
      return new Obstacle('network', what, error);
    case 'cancelled':
    case 'abandoned':
      return new Obstacle('time', what, error);
    case 'credentials':
      return new Obstacle('permission', what, error);
    case 'too-large':
      return new Obstacle('error', `${what} Name fewer indexes in the input indexes.`, error);
  }
}

/** The request that was refused. */
interface Asked extends Pick<RestRequest, 'method' | 'path'> {
  /** The index that it is about, where it names one and must find it. */
  readonly index?: string;
}

/** A segment of the path as a policy names it: names of indexes and settings as `*`. */
function pathPattern(segment: string): string {
  return segment.startsWith('_') || segment === 'field' || segment === 'clear' ? segment : '*';
}

/** An error answer as an obstacle. */
export function refusal({ domain, iamResource }: DomainApiSettings, request: Asked, answer: RestAnswer): Obstacle {
  const { type, reason } = errorOf(answer);
  const said = reason === '' ? `HTTP ${answer.status}` : `HTTP ${answer.status}: ${reason.slice(0, 300)}`;
  const missing = /no permissions for \[([^\]]+)\]/.exec(reason)?.[1];
  if (missing !== undefined) {
    return new Obstacle(
      'permission',
      `Domain ${domain} says that the job's role lacks ${missing}. Add it to the role of fine-grained access control that the job's IAM role is mapped to (docs/iam.md has it as JSON).`,
    );
  }
  if (answer.status === 401) {
    return new Obstacle(
      'permission',
      `Domain ${domain} does not accept the user or password of domain-endpoints (${said}). Correct the URL (from a secret), or leave them out so that requests are signed.`,
    );
  }
  if (answer.status === 403 && /security token|signature|expired/i.test(reason)) {
    return new Obstacle(
      'permission',
      `Domain ${domain} does not take the job's credentials (${said}). They may have expired, or the request was for another host: check aws-region, domain-endpoints and the clock of the runner.`,
    );
  }
  if (answer.status === 403) {
    const action = request.method === 'POST' ? 'es:ESHttpPost' : 'es:ESHttpGet';
    const resource = `${iamResource}/${request.path.map(pathPattern).join('/')}`;
    return new Obstacle(
      'permission',
      `Domain ${domain} refuses the request (${said}). Allow ${action} on ${resource} in the policy of the job's role, and in the domain's access policy where it names who may call (docs/iam.md).`,
    );
  }
  if (answer.status === 404) return notFound(domain, request, answer, said);
  if (type === 'index_closed_exception')
    return new Obstacle(
      'nature',
      'The index is closed and cannot be asked. Open it, or leave it out of the input indexes.',
    );
  if (answer.status === 429 || answer.status === 503) {
    return new Obstacle(
      'error',
      `Domain ${domain} has no time for a request (${said}). Run the check again when it has less load.`,
    );
  }
  return new Obstacle(
    'error',
    `Domain ${domain} did not answer the question (${said}). Run the check again; docs/verify.md says what is asked.`,
  );
}

/** Any server answers 404, for whatever reason: only OpenSearch's own error says that an index is gone. */
function notFound(domain: string, { index }: Asked, { json }: RestAnswer, said: string): Obstacle {
  const error = isObject(json) ? json['error'] : undefined;
  const isOwn = isObject(error) && error['type'] === 'index_not_found_exception';
  if (isOwn && index !== undefined && error['index'] === index) {
    return new Obstacle('gone', `Domain ${domain} no longer has the index ${index} (${said}).`);
  }
  const cause = isOwn
    ? ''
    : ' What answers may be another server, or OpenSearch at another path: check domain-endpoints.';
  const end = 'Run the check again; docs/verify.md says what is asked.';
  return new Obstacle('error', `Domain ${domain} did not answer the question (${said}).${cause} ${end}`);
}

/** An error of `_analyze` that is no rejection. */
export function analyzeRefusal(settings: DomainApiSettings, request: Asked, answer: RestAnswer): Obstacle {
  const why = limitOf(answer);
  return why === null
    ? refusal(settings, request, answer)
    : new Obstacle('nature', `${why} Search for a word that has changed.`);
}

/** A limit of a running engine; `null` for any other error. */
function limitOf(answer: RestAnswer): string | null {
  // OpenSearch 3 throws a null pointer exception for that.
  if (errorOf(answer).reason.includes('analyzersBuiltSoFar')) {
    return 'The engine fails when a filter with synonym_analyzer is spelt out, so its content is not known.';
  }
  return hasTooManyTokens(answer)
    ? 'A single word has more tokens than the index analyzes at a time (index.analyze.max_token_count).'
    : null;
}
