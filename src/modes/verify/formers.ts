/**
 * What the domains run of the packages before a deploy changes that: it names the words that prove the change. Where
 * nothing changes, the content before the last change names words that an analyzer may have missed.
 */

import { mapConcurrently } from '../../deployment/loop/concurrency.ts';
import { retrying } from '../../deployment/loop/retry.ts';
import { AwsError } from '../../deployment/model/aws-error.ts';
import type { VersionRecord } from '../../deployment/model/ports.ts';
import { type Baseline, findVersion } from '../../deployment/plan/baseline.ts';
import type { FormerContent as FormerBytes } from '../../deployment/plan/baseline-rungs.ts';
import type { ObservedPackage } from '../../deployment/plan/observe.ts';
import type { AssociationStep, Plan } from '../../deployment/plan/plan.ts';
import { latestOf } from '../../deployment/plan/records.ts';
import { bytesSource, fileSource } from '../../dictionaries/byte-source.ts';
import type { ByteSource, Dictionary, Format } from '../../dictionaries/dictionary.ts';
import { diffDictionaries } from '../../dictionaries/diff.ts';
import type { Configuration } from '../../inputs/configuration.ts';
import { type FormerContent, isTooLarge } from '../../search/domain/sought.ts';
import { commitsThatChanged } from '../../workspace/git/git-history.ts';
import { literalSpec } from '../../workspace/git/pathspec.ts';
import { locate } from '../../workspace/git/repository-path.ts';
import type { FoundBaseline } from '../base/compare.ts';
import type { LivePorts } from '../live/ports.ts';
import type { Run } from '../run.ts';

export interface Known {
  readonly plan: Plan;
  /** By package: what its available version holds, or the next best evidence. */
  readonly former: ReadonlyMap<string, FoundBaseline>;
}

/** Finds former contents, each once. */
export class Formers {
  readonly #run: Run;
  readonly #configuration: Configuration;
  readonly #ports: Pick<LivePorts, 'connection' | 'former'>;
  readonly #known: Known;
  readonly #versions = new Map<string, Promise<Baseline>>();
  readonly #before = new Map<string, Promise<readonly FormerBytes[]>>();
  readonly #walks = new Map<string, Promise<FormerContent | null>>();

  constructor(run: Run, configuration: Configuration, ports: Pick<LivePorts, 'connection' | 'former'>, known: Known) {
    this.#run = run;
    this.#configuration = configuration;
    this.#ports = ports;
    this.#known = known;
  }

  /** Package name → what a domain ran of it before this run or, where that changes nothing, before the last change. */
  async of(steps: readonly AssociationStep[]): Promise<ReadonlyMap<string, FormerContent>> {
    const found = await mapConcurrently(
      steps,
      async (step) =>
        [step.dictionary.name, await (step.kind === 'associate' ? this.#of(step) : this.#beforeLast(step))] as const,
    );
    return new Map(found.flatMap(([name, former]) => (former === null ? [] : [[name, former]])));
  }

  async #of({ dictionary, row }: AssociationStep): Promise<FormerContent | null> {
    const { former } = this.#known;
    const { bytes, name } = dictionary;
    const observed = this.#observed(name);
    if (row === null || observed === null || isTooLarge({ bytes, entries: null })) return null;
    const isCurrent = row.version === null || row.version === observed.live.version;
    const known = former.get(name);
    if (isCurrent && known !== undefined)
      return this.#withBefore(dictionary, contentOf(known, row.status === 'ACTIVE' && row.version !== null));
    // A failed association names the version that the domain did not get: it most likely runs the one before.
    const version = isCurrent ? null : row.version;
    const key = `${name}\0${version}`;
    const finding = this.#versions.get(key) ?? this.#find(dictionary, observed, version);
    this.#versions.set(key, finding);
    const found = await finding;
    if (found.kind !== 'found') return null;
    return this.#withBefore(dictionary, contentOf(found, row.status === 'ACTIVE' && !isCurrent));
  }

  /** With the content before it, which is looked for once, when it is asked for. */
  #withBefore(dictionary: Dictionary, found: FormerContent | null): FormerContent | null {
    if (found === null) return null;
    let finding: Promise<FormerContent | null> | null = null;
    const before = () => {
      finding ??= this.#earlier(dictionary, [found.source]);
      return finding;
    };
    return { ...found, before };
  }

  /** From the checkout alone: the file before the commit of the live version. */
  async #beforeLast({ dictionary }: AssociationStep): Promise<FormerContent | null> {
    const { name, bytes } = dictionary;
    const { trust, marker } = this.#observed(name) ?? {};
    if (trust?.origin.kind !== 'commit' || isTooLarge({ bytes, entries: null })) return null;
    const before = `${trust.origin.commit}^1`;
    const finding = this.#before.get(name) ?? this.#ports.former().atCommit(dictionary, marker ?? null, before);
    this.#before.set(name, finding);
    const found = (await finding).find(({ kind }) => kind === 'content');
    if (found?.kind !== 'content' || isTooLarge({ bytes: found.bytes.length, entries: null })) return null;
    const source = bytesSource(found.bytes);
    // A commit of comments, for example, is not the last change of what search finds.
    if (!readsLike(dictionary, source)) return { source, isExact: false };
    const walk = this.#walks.get(name) ?? this.#earlier(dictionary, []);
    this.#walks.set(name, walk);
    return await walk;
  }

  /** The newest content in the history of the checkout that reads neither like the file nor like these. */
  async #earlier(dictionary: Dictionary, others: readonly ByteSource[]): Promise<FormerContent | null> {
    const { marker } = this.#observed(dictionary.name) ?? {};
    for (const commit of await commitsOf(this.#run.event.workspace, dictionary)) {
      const contents = await this.#ports.former().atCommit(dictionary, marker ?? null, `${commit}^1`);
      const found = contents.find(({ kind }) => kind === 'content');
      if (found?.kind !== 'content' || isTooLarge({ bytes: found.bytes.length, entries: null })) return null;
      const source = bytesSource(found.bytes);
      const isAlike = [fileSource(dictionary.path), ...others].some((one) => readsLike(dictionary, source, one));
      if (!isAlike) return { source, isExact: false };
    }
    return null;
  }

  #observed(name: string): ObservedPackage | null {
    return this.#known.plan.packages.find((one) => one.dictionary.name === name)?.observed ?? null;
  }

  /** @param version `null`: the one before the available one */
  async #find(
    dictionary: AssociationStep['dictionary'],
    observed: ObservedPackage,
    version: string | null,
  ): Promise<Baseline> {
    const { connection, former } = this.#ports;
    const { clock, random, signal } = this.#run;
    const world = { clock, random, signal };
    const history = await this.#history(observed);
    const { keyPrefix } = this.#configuration;
    const sources = { store: connection.store, keyPrefix, former: former(), world };
    const isWanted = (record: VersionRecord) =>
      version === null ? record.version !== observed.live.version : record.version === version;
    const record = latestOf(history.filter(isWanted));
    return await findVersion(sources, dictionary, observed, record);
  }

  async #history({ live }: ObservedPackage): Promise<readonly VersionRecord[]> {
    try {
      return await retrying(this.#run, (limits) => this.#ports.connection.service.versionHistory(live.id, limits));
    } catch (error) {
      // Without it there is less evidence, and a use that it would prove is not checked.
      if (error instanceof AwsError) return [];
      throw error;
    }
  }
}

/** Commits without a change of meaning that are looked past. */
const MOST_COMMITS = 20;

/** The commits that changed the files of a dictionary, the newest first. */
async function commitsOf(workspace: string, { files }: Dictionary): Promise<readonly string[]> {
  const places = files.flatMap(({ file }) => locate(workspace, file) ?? []);
  const [first] = places;
  if (first === undefined || places.some(({ root }) => root !== first.root)) return [];
  const log = await commitsThatChanged(
    first.root,
    places.map(({ path }) => literalSpec(path)),
  );
  return log.kind === 'commits' ? log.commits.slice(0, MOST_COMMITS) : [];
}

/** Formats in which letter case most often alters nothing, as chains read texts in lower case. */
const WORDS: ReadonlySet<Format> = new Set(['solr-synonyms', 'word-list', 'stemmer-override']);

/** Whether two contents of a dictionary most likely do the same in a search. */
function readsLike({ path, format, options }: Dictionary, before: ByteSource, after = fileSource(path)): boolean {
  const [former, now] = WORDS.has(format) ? [inLowerCase(before), inLowerCase(after)] : [before, after];
  const { added, removed, changed, unread = 0 } = diffDictionaries(former, now, format, options);
  return added + removed + changed + unread === 0;
}

function inLowerCase(source: ByteSource): ByteSource {
  return bytesSource(
    Buffer.from(
      Buffer.concat([...source.chunks()])
        .toString('utf8')
        .toLowerCase(),
    ),
  );
}

function contentOf({ bytes, source }: FoundBaseline, isShown: boolean): FormerContent | null {
  if (isTooLarge({ bytes: bytes.length, entries: null })) return null;
  return { source: bytesSource(bytes), isExact: isShown && source === 'deployed' };
}
