/** Checks by the engine at `engine-url`: it builds every analyzer with the dictionaries of this commit. */

import type { ByteSource, EngineVersion, Format, ReadOptions } from '../../dictionaries/dictionary.ts';
import { formatEngineVersion } from '../../dictionaries/engine-version.ts';
import { excerpt } from '../../dictionaries/problems.ts';
import { componentTitle } from '../../dictionaries/settings/model.ts';
import { type Analysis, analyze as analyzeBy } from '../analyze.ts';
import { type BuildAnswer, type Builder, findRejections, type Rejection, type SlotLines, slotKey } from '../build.ts';
import { type Chain, obstacle, type Slot } from '../chain.ts';
import { type DictionaryLine, dictionaryLines } from '../dictionary-lines.ts';
import type { JsonObject } from '../json-value.ts';
import { type Patience, type SearchClock, sendPatiently } from '../patience.ts';
import { isExhausted, TRIVIAL } from '../rejection.ts';
import { errorOf, isObject, type RestAnswer, type RestApi, RestFailure, type RestRequest } from '../rest.ts';
import { readTokens } from '../tokens.ts';
import type { EngineIdentity, EngineProblem, EngineQuestion } from './model.ts';
import { notAsked, rejected } from './problems.ts';

export type { EngineIdentity, EngineProblem, EngineQuestion } from './model.ts';

/** A dictionary for the engine. */
export interface EngineDictionary {
  readonly name: string;
  /** Its path in messages. */
  readonly file: string;
  readonly format: Format;
  readonly source: ByteSource;
  readonly options: ReadOptions;
  /** Lines with errors of the check: the engine is asked about these first. */
  readonly suspects: readonly number[];
}

/** An engine for questions about tokens. */
export interface EngineAsked {
  /** `OpenSearch 2.19.6` */
  readonly name: string;
  /** The lines that a slot reads. */
  lines(slot: Slot): readonly DictionaryLine[];
  /** @throws EngineFailure when there is no usable answer */
  analyze(body: JsonObject): Promise<Analysis>;
}

export interface EngineReport {
  /** Every question was asked, and every analyzer was built. */
  readonly validated: boolean;
  /** Titles of what was built: components in some chain, analyzers in every chain of theirs (`componentTitle`). */
  readonly built: ReadonlySet<string>;
  readonly problems: readonly EngineProblem[];
}

/** The engine can't be asked, or not for this. `message` is a full sentence. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';
}

/** What requests need besides the port. */
export interface EngineWorld {
  readonly clock: SearchClock;
  readonly signal: AbortSignal;
}

/** The longest wait for an answer. */
const TIMEOUT_MS = 30_000;
const PATIENCE: Patience = { absentMs: 60_000, unsteadyMs: 10_000 };
/** Docker accepts connections to a published port, and cuts them, before the engine in the container listens. */
const PATIENCE_AT_START: Patience = { absentMs: 60_000, unsteadyMs: 60_000 };
/** The default limit of an engine for one request (`http.max_content_length`), less the rest of the request. */
const LARGEST_REQUEST = 100 * 1024 * 1024 - 65_536;

/** Reads name and version of the engine. @throws EngineFailure when it does not answer, or is not an engine */
export async function identifyEngine(api: RestApi, world: EngineWorld): Promise<EngineIdentity> {
  const answer = await ask(api, { method: 'GET', path: [] }, world, PATIENCE_AT_START);
  const version = isObject(answer.json) && isObject(answer.json['version']) ? answer.json['version'] : {};
  const number = typeof version['number'] === 'string' ? version['number'] : '';
  const match = /^(\d{1,3})\.(\d{1,3})/.exec(number);
  if (answer.status !== 200 || match === null) throw new EngineFailure(refusal(api, [], answer));
  const engine = version['distribution'] === 'opensearch' ? 'OpenSearch' : 'Elasticsearch';
  return {
    version: { engine, major: Number(match[1]), minor: Number(match[2]) },
    name: `${engine} ${number.slice(0, 40)}`,
  };
}

/** @throws EngineFailure when the engine is of another major version than the one that is declared */
export function assertSameMajor(api: RestApi, { version, name }: EngineIdentity, declared: EngineVersion): void {
  if (version.engine === declared.engine && version.major === declared.major) return;
  throw new EngineFailure(
    `The engine at ${api.name} is ${name}, but engine-version is ${formatEngineVersion(declared)}: another major version reads dictionaries differently. Start an engine of ${declared.engine} ${declared.major}, or change engine-version.`,
  );
}

/**
 * Builds each analyzer on the engine.
 * @throws EngineFailure when it stops answering
 */
export async function askEngine(
  questions: readonly EngineQuestion[],
  dictionaries: ReadonlyMap<string, EngineDictionary>,
  { api, identity, world }: { readonly api: RestApi; readonly identity: EngineIdentity; readonly world: EngineWorld },
): Promise<EngineReport> {
  const problems: EngineProblem[] = [];
  const read = lineReader(dictionaries, identity.version);
  const build = builder(api, world);
  const known = new Map<string, readonly Rejection[]>();
  const built = new Set<string>();
  const failed = new Set<string>();
  const titleOf = ({ kind, analyzer, place }: EngineQuestion) => componentTitle(kind, analyzer, place?.file ?? '');
  for (const question of questions) {
    const lines = slotLines(question.chain, read);
    const why = question.obstacle ?? obstacle(question.chain) ?? tooLarge(lines);
    if (why !== null) {
      failed.add(titleOf(question));
      problems.push(...notAsked(question, why));
      continue;
    }
    const key = JSON.stringify(question.chain.parts.map(({ title: _, ...part }) => part));
    const hints = ({ dictionary }: Slot) => dictionaries.get(dictionary)?.suspects ?? [];
    let rejections = known.get(key);
    if (rejections === undefined) {
      rejections = await findRejections(question.chain, 'none', lines, build, hints);
      if (rejections.some(({ at }) => at === null)) await assertBuilds(api, world);
      known.set(key, rejections);
    }
    if (rejections.length > 0) failed.add(titleOf(question));
    else for (const title of question.chain.parts.flatMap((part) => part.title ?? [])) built.add(title);
    problems.push(...rejections.flatMap((rejection) => rejected(question, rejection, identity)));
  }
  for (const title of questions.map(titleOf)) if (!failed.has(title)) built.add(title);
  // Where nothing was asked, nothing was built.
  return { validated: questions.length > 0 && failed.size === 0, built, problems };
}

/** The engine for questions about tokens. */
export function engineAsked(
  dictionaries: ReadonlyMap<string, EngineDictionary>,
  { api, identity, world }: { readonly api: RestApi; readonly identity: EngineIdentity; readonly world: EngineWorld },
): EngineAsked {
  return {
    name: identity.name,
    lines: lineReader(dictionaries, identity.version),
    analyze: (body) => analyze(api, body, world),
  };
}

/** An `_analyze` request that builds; other answers than "built" and "rejected" are no verdict. */
function builder(api: RestApi, world: EngineWorld): Builder {
  return async (body: JsonObject): Promise<BuildAnswer> => {
    const answer = await analyze(api, body, world);
    return answer.outcome === 'rejected' ? answer : { outcome: 'built' };
  };
}

async function analyze(api: RestApi, body: JsonObject, world: EngineWorld): Promise<Analysis> {
  const answer = await analyzeBy((sent) => send(api, sent, world), body);
  if (answer.outcome === 'refused') throw new EngineFailure(refusal(api, ANALYZE, answer.answer));
  return answer;
}

function send(api: RestApi, body: JsonObject, world: EngineWorld): Promise<RestAnswer> {
  return ask(api, { method: 'GET', path: ANALYZE, body }, world);
}

/** A server that refuses every chain says nothing about one. @throws EngineFailure */
async function assertBuilds(api: RestApi, world: EngineWorld): Promise<void> {
  const answer = await send(api, TRIVIAL, world);
  if (readTokens(answer.json) === null) throw new EngineFailure(refusal(api, ANALYZE, answer));
}

async function ask(
  api: RestApi,
  request: RestRequest,
  { clock, signal }: EngineWorld,
  patience = PATIENCE,
): Promise<RestAnswer> {
  try {
    return await sendPatiently(api, request, () => TIMEOUT_MS, patience, clock, signal);
  } catch (error) {
    if (!(error instanceof RestFailure)) throw error;
    throw new EngineFailure(`The engine at ${api.name} ${error.message}. ${remedyFor(error, request)}`, {
      cause: error,
    });
  }
}

/** Larger requests can be more than the heap of an engine takes: 1 GB in a container by default. */
const HEAVY_REQUEST = 5 * 1024 * 1024;

function remedyFor({ kind }: RestFailure, { body }: RestRequest): string {
  const bytes = body === undefined ? 0 : Buffer.byteLength(JSON.stringify(body));
  if (bytes > HEAVY_REQUEST && kind !== 'tls') return heavyRemedy(bytes);
  switch (kind) {
    case 'refused':
      return 'Check host and port of engine-url, and that the engine is started before this step.';
    case 'timeout':
      return 'See its log, and give it more processors or memory.';
    case 'tls':
      return 'With http in engine-url nothing is encrypted.';
    default:
      return 'See its log, and run the check again.';
  }
}

function heavyRemedy(bytes: number): string {
  return `The request had ${Math.ceil(bytes / 1024 / 1024)} MiB: give the engine more memory (OPENSEARCH_JAVA_OPTS, for example "-Xms2g -Xmx2g").`;
}

/** Asked only where `GET /` has shown an engine. */
const ANALYZE = ['_analyze'];

function refusal(api: RestApi, path: RestRequest['path'], answer: RestAnswer): string {
  const { reason } = errorOf(answer);
  const said = reason === '' ? '' : `: ${excerpt(reason, 300)}`;
  if (answer.status === 401 || answer.status === 403) {
    return `The engine at ${api.name} refuses the request (HTTP ${answer.status})${said}. Put the user and password of an account that may call "GET /" and "_analyze" into engine-url.`;
  }
  if (answer.status === 413 || answer.status === 429 || isExhausted(answer)) {
    return `The engine at ${api.name} has no memory or time for the request (HTTP ${answer.status})${said}. Give it more memory (OPENSEARCH_JAVA_OPTS), or a smaller dictionary.`;
  }
  if (answer.status === 502 || answer.status === 503) {
    return `The engine at ${api.name} was not ready within 60 s (HTTP ${answer.status})${said}. See its log; in a job, give its container a health check.`;
  }
  if (answer.status !== 404 && isObject(answer.json) && isObject(answer.json['error'])) {
    return `The engine at ${api.name} did not answer the question (HTTP ${answer.status})${said}. See its log; a proxy before it must pass on the body of a GET.`;
  }
  if (path === ANALYZE) {
    return `The engine at ${api.name} answers "GET /", but not "GET /_analyze" (HTTP ${answer.status})${said}. See its log; a proxy before it must pass on "GET /_analyze" with its body, or engine-url must lead to the engine itself.`;
  }
  return `The server at ${api.name} is not an engine that can be asked (HTTP ${answer.status})${said}. Correct engine-url: "GET /" must return the version of an OpenSearch.`;
}

function lineReader(dictionaries: ReadonlyMap<string, EngineDictionary>, version: EngineVersion) {
  const read = new Map<string, readonly DictionaryLine[]>();
  return (slot: Slot): readonly DictionaryLine[] => {
    const key = slotKey(slot);
    const dictionary = dictionaries.get(slot.dictionary);
    if (dictionary === undefined) return [];
    const format = slot.format ?? dictionary.format;
    const lines = read.get(key) ?? dictionaryLines(slot.setting, format, dictionary.source, version);
    read.set(key, lines);
    return lines;
  };
}

function slotLines({ parts }: Chain, read: (slot: Slot) => readonly DictionaryLine[]): SlotLines {
  return new Map(parts.flatMap(({ slots }) => slots.map((slot) => [slotKey(slot), read(slot)] as const)));
}

function tooLarge(lines: SlotLines): string | null {
  let bytes = 0;
  for (const list of lines.values()) for (const { text } of list) bytes += Buffer.byteLength(JSON.stringify(text)) + 1;
  if (bytes <= LARGEST_REQUEST) return null;
  return `its dictionaries are too large for one request (${Math.ceil(bytes / 1024 / 1024)} MiB; an engine takes 100)`;
}
