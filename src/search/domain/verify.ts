/** What search makes of the packages on one domain. */

import { analyzeBody } from '../chain.ts';
import type { SearchClock } from '../patience.ts';
import { isObject } from '../rest.ts';
import { blockersOf } from './blockers.ts';
import { type DomainApi, Obstacle, type ShardCopy } from './domain-api.ts';
import { type DomainUses, readUses } from './domain-uses.ts';
import {
  askKeys,
  chainKey,
  inlineBody,
  isTooLarge,
  memoryBody,
  type PackageWords,
  type Portion,
  type Questions,
  questionsFor,
  type SoughtPackage,
  slotFor,
} from './expectation.ts';
import { type NodeProof, proveNodes } from './nodes.ts';
import { idsOf, type Preparation } from './prepare.ts';
import type { IndexUse } from './uses.ts';
import { type Judgement, judge, mixedJudgement, type Observed, type SearchUse, type UseFacts } from './verdict.ts';

export interface VerifySettings {
  readonly packages: ReadonlyMap<string, SoughtPackage>;
  readonly indexes: readonly string[];
  readonly words: PackageWords;
  /** What the packages hold is this commit's content; otherwise what changes is judged by memory and disk alone. */
  readonly deployed: boolean;
  /** Packages of which this run changed what the domain has. */
  readonly changed: ReadonlySet<string>;
  /** Asks every node, by `_search`. */
  readonly asksNodes: boolean;
  /** Waits for what AWS should reload by itself. */
  readonly waits: boolean;
  /** Reloads what lags. */
  readonly reload: boolean;
  /** What was found out before the change; `null` where nothing was asked. */
  readonly preparation: Preparation | null;
}

export interface VerifyWorld {
  readonly clock: SearchClock;
  readonly signal: AbortSignal;
}

export interface VerifyResult {
  readonly uses: readonly SearchUse[];
  /** Why what was not checked could not be: for the decision whether that fails the run. */
  readonly obstacles: readonly Obstacle[];
  readonly notices: readonly string[];
}

/** Asks one domain. What can't be asked is `not-checked`; nothing is thrown for it. */
export async function verifyDomain(
  api: DomainApi,
  settings: VerifySettings,
  world: VerifyWorld,
): Promise<VerifyResult> {
  try {
    const found = await readUses(api, settings.indexes, idsOf(settings.packages));
    return await new Verification(api, settings, world, found).run();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return unasked(api.domain, [...settings.packages.keys()], error);
  }
}

/** The result for a domain that could not be asked at all. */
export function unasked(domain: string, packages: readonly string[], obstacle: Obstacle): VerifyResult {
  const uses = packages.map((name): SearchUse => {
    return {
      domain,
      index: null,
      analyzer: null,
      package: name,
      use: 'unused',
      verdict: 'not-checked',
      message: obstacle.message,
    };
  });
  return { uses, obstacles: uses.length === 0 ? [] : [obstacle], notices: [] };
}

/** A use while it is looked at. */
interface Case {
  readonly use: IndexUse;
  /** By package; empty until it was looked at. */
  judgements: ReadonlyMap<string, Judgement>;
  obstacle: Obstacle | null;
  proven: boolean;
}

/** What a chain makes of its words, without what is in memory. */
interface ChainFacts {
  readonly questions: Questions;
  disk: readonly string[] | { readonly rejected: string };
  /** By package; `null` where it could not be asked. */
  readonly expected: ReadonlyMap<string, readonly string[] | null>;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;
/** A reload that did nothing is asked for again after so long. */
const RELOAD_AGAIN_MS = 10_000;

class Verification {
  readonly #api: DomainApi;
  readonly #settings: VerifySettings;
  readonly #world: VerifyWorld;
  readonly #found: DomainUses;
  readonly #cases: readonly Case[];
  readonly #chains = new Map<string, ChainFacts>();
  readonly #reloaded = new Map<string, number>();
  readonly #notices: string[] = [];
  #copies: readonly ShardCopy[] | null = null;

  constructor(api: DomainApi, settings: VerifySettings, world: VerifyWorld, found: DomainUses) {
    this.#api = api;
    this.#settings = settings;
    this.#world = world;
    this.#found = found;
    this.#cases = found.uses.map((use) => ({ use, judgements: new Map(), obstacle: null, proven: false }));
  }

  async run(): Promise<VerifyResult> {
    const { clock, signal } = this.#world;
    for (let round = 0; ; round++) {
      await this.#look();
      if (this.#settings.asksNodes) await this.#askNodes();
      const waiting = this.#cases.filter(isPending);
      if (waiting.length === 0 || !this.#settings.waits || signal.aborted) break;
      if (this.#settings.reload) await this.#reload(waiting);
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** round);
      if (this.#api.left() <= pause) break;
      await clock.sleep(pause, signal);
    }
    if (this.#settings.asksNodes) await this.#confirmShards();
    await this.#confirmGone();
    await this.#explainStale();
    return this.#result();
  }

  /** An index that was not found is gone only when the settings do not list it any more. */
  async #confirmGone(): Promise<void> {
    const gone = this.#cases.filter(({ obstacle }) => obstacle?.kind === 'gone');
    if (gone.length === 0) return;
    try {
      const listed = await this.#api.settings(this.#settings.indexes);
      for (const one of gone) {
        if (!isObject(listed) || !(one.use.index in listed)) continue;
        const message = `${one.use.index} was not found when it was asked, but is there.`;
        one.obstacle = new Obstacle('error', message);
      }
    } catch (error) {
      if (!(error instanceof Obstacle)) throw error;
      for (const one of gone) one.obstacle = new Obstacle('error', error.message, error);
    }
  }

  /** Shards may have moved to other nodes since these were asked. */
  async #confirmShards(): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const before = this.#copies;
      const proven = this.#cases.filter((one) => one.proven);
      if (before === null || proven.length === 0) return;
      try {
        const now = await this.#api.shards([...new Set(proven.map(({ use }) => use.index))]);
        const moved = new Set(
          now.filter((copy) => !before.some((old) => isSamePlace(old, copy))).map(({ index }) => index),
        );
        this.#copies = now;
        if (moved.size === 0) return;
        for (const one of proven) if (moved.has(one.use.index)) one.proven = false;
        await this.#askNodes();
      } catch (error) {
        if (!(error instanceof Obstacle)) throw error;
        for (const one of proven) one.obstacle = error;
        return;
      }
    }
    const message = 'The shards were moving all the time, so that not every node could be asked.';
    for (const one of this.#cases) if (one.proven) one.obstacle = new Obstacle('error', message);
  }

  /** Looks at what is not settled yet. */
  async #look(): Promise<void> {
    const fresh = new Set<string>();
    for (const one of this.#cases) {
      if (one.obstacle !== null || (one.judgements.size > 0 && !isPending(one))) continue;
      one.proven = false;
      await this.#guard(one, async () => {
        if (this.#found.untold.has(one.use.index)) {
          await this.#api.analyze(one.use.index, memoryBody(one.use, ['a']));
          throw new Obstacle('error', `${this.#api.domain} did not say which fields ${one.use.index} has.`);
        }
        const facts = await this.#chainFacts(one.use, fresh);
        const { texts, ranges } = facts.questions;
        if (one.use.use === 'unused') {
          // What nobody uses is not asked; a file that it can't be built from stops the index all the same.
          const disk = 'rejected' in facts.disk ? facts.disk : [];
          const judgement = (name: string) => judge(this.#facts(one.use, name), { memory: [], disk, expected: null });
          one.judgements = new Map(one.use.packages.map((name) => [name, judgement(name)]));
          return;
        }
        const memory = await askKeys(this.#api, one.use.index, memoryBody(one.use, texts), texts);
        if ('rejected' in memory) {
          throw new Obstacle('error', `${one.use.index} can't analyze with ${one.use.analyzer}: "${memory.rejected}".`);
        }
        one.judgements = new Map(
          one.use.packages.map((name) => {
            const [from, to] = ranges.get(name) ?? [0, 0];
            return [name, this.#judge(one.use, name, memory.slice(from, to), facts, [from, to])];
          }),
        );
        await this.#askWhole(one, memory, facts);
      });
    }
  }

  #judge(
    use: IndexUse,
    name: string,
    memory: readonly string[],
    { disk, expected }: ChainFacts,
    [from, to]: readonly [number, number],
  ): Judgement {
    const own = 'rejected' in disk ? disk : disk.slice(from, to);
    const wanted = expected.get(name) ?? null;
    const why = 'rejected' in own ? null : this.#unprovable(use, name, memory, wanted);
    if (why === null) return judge(this.#facts(use, name), { memory, disk: own, expected: wanted } satisfies Observed);
    return {
      verdict: 'not-checked',
      message: `What ${use.analyzer} has of ${name} can't be proved, as ${why}.`,
      pending: false,
    };
  }

  /** Why nothing can be told of a package, as the rest of a sentence; `null` when it can. */
  #unprovable(use: IndexUse, name: string, memory: readonly string[], wanted: readonly string[] | null): string | null {
    const sought = this.#settings.packages.get(name);
    if (slotFor(use, name) === null) return use.obstacle ?? 'its content has no form that a request can take';
    if (memory.length === 0) return 'no words were found by which its content can be told';
    // Before the change there is nothing to compare with but the file on the node.
    const isBefore = sought?.changes === true && !this.#settings.deployed;
    if (wanted === null && !isBefore) return use.obstacle ?? "its content can't be asked for in a request";
    return null;
  }

  /**
   * Words of single entries can be analyzed otherwise with the whole dictionary. Where memory and disk agree, and only the entries do
   * not, the whole content is asked once.
   */
  async #askWhole({ use, judgements }: Case, memory: readonly string[], facts: ChainFacts): Promise<void> {
    const { disk, questions } = facts;
    if ('rejected' in disk) return;
    const doubtful = use.packages.filter((name) => {
      const [from, to] = questions.ranges.get(name) ?? [0, 0];
      const isSame = memory.slice(from, to).every((key, place) => key === disk[from + place]);
      return judgements.get(name)?.verdict === 'stale' && isSame && this.#portion(name) === 'entries';
    });
    if (doubtful.length === 0) return;
    const isLarge = doubtful.find((name) => isTooLargeOf(this.#settings.packages.get(name)));
    if (isLarge !== undefined) {
      throw new Obstacle(
        'nature',
        `${isLarge} is too large to be built on a domain, and single entries do not tell what ${use.analyzer} has.`,
      );
    }
    const key = chainKey(use);
    const whole = await this.#inlineKeys(use, questions, (name) =>
      doubtful.includes(name) ? 'whole' : this.#portion(name),
    );
    const expected = new Map(facts.expected);
    for (const name of doubtful) {
      const [from, to] = questions.ranges.get(name) ?? [0, 0];
      expected.set(name, whole === null ? null : whole.slice(from, to));
    }
    const sure = { ...facts, expected };
    this.#chains.set(key, sure);
    const again = new Map(judgements);
    for (const name of doubtful) {
      const [from, to] = questions.ranges.get(name) ?? [0, 0];
      again.set(name, this.#judge(use, name, memory.slice(from, to), sure, [from, to]));
      this.#whole.add(name);
    }
    for (const one of this.#cases) if (one.use === use) one.judgements = again;
  }
  readonly #whole = new Set<string>();

  #facts({ index, analyzer, use, reloadable }: IndexUse, name: string): UseFacts {
    return { index, analyzer, use, reloadable, changed: this.#settings.changed.has(name) };
  }

  /** Disk and expectation of a chain; the disk is read once a round, the expectation once. */
  async #chainFacts(use: IndexUse, fresh: Set<string>): Promise<ChainFacts> {
    const key = chainKey(use);
    const known = this.#chains.get(key);
    if (known !== undefined && fresh.has(key)) return known;
    const questions = known?.questions ?? this.#questions(use);
    const disk = await this.#disk(use, questions);
    const expected = known?.expected ?? (await this.#expected(use, key, questions, disk));
    const facts = { questions, disk, expected };
    this.#chains.set(key, facts);
    fresh.add(key);
    return facts;
  }

  #questions(use: IndexUse): Questions {
    const questions = questionsFor(use, this.#settings.packages, this.#settings.words);
    return questions.texts.length === 0 ? { ...questions, texts: ['a'] } : questions;
  }

  async #disk(use: IndexUse, { texts }: Questions) {
    if (use.chain === null) {
      throw new Obstacle(
        'nature',
        `${use.analyzer} can't be compared with the file on a node, as ${use.obstacle ?? 'it has no parts'}.`,
      );
    }
    return await askKeys(
      this.#api,
      use.index,
      analyzeBody(use.chain, 'index', () => 'path', texts),
      texts,
    );
  }

  async #expected(
    use: IndexUse,
    key: string,
    questions: Questions,
    disk: ChainFacts['disk'],
  ): Promise<ChainFacts['expected']> {
    const prepared = this.#settings.preparation?.expected.get(key);
    if (prepared !== undefined && prepared.length === questions.texts.length && this.#settings.deployed) {
      return this.#merge(use, questions, prepared, disk);
    }
    if ('rejected' in disk) return new Map();
    const keys = await this.#inlineKeys(use, questions, (name) => this.#portion(name));
    return new Map(
      use.packages.map((name) => {
        const [from, to] = questions.ranges.get(name) ?? [0, 0];
        const isAsked = keys !== null && slotFor(use, name) !== null && this.#portion(name) !== 'disk';
        return [name, isAsked ? keys.slice(from, to) : null];
      }),
    );
  }

  /** What was asked before the change has the new content of what changes; of the others the entries are asked now. */
  async #merge(use: IndexUse, questions: Questions, prepared: readonly string[], disk: ChainFacts['disk']) {
    const { packages } = this.#settings;
    const isPrepared = (name: string): boolean => {
      const sought = packages.get(name);
      return sought?.changes === true && !isTooLarge(sought);
    };
    const others = use.packages.filter((name) => !isPrepared(name));
    const keys =
      others.length === 0 || 'rejected' in disk
        ? null
        : await this.#inlineKeys(use, questions, (name) => (isPrepared(name) ? 'disk' : this.#portion(name)));
    return new Map(
      use.packages.map((name) => {
        const [from, to] = questions.ranges.get(name) ?? [0, 0];
        const from_ = isPrepared(name) ? prepared : slotFor(use, name) === null ? null : keys;
        return [name, from_ === null ? null : from_.slice(from, to)] as const;
      }),
    );
  }

  #portion(name: string): Portion {
    const sought = this.#settings.packages.get(name);
    if (sought === undefined || (sought.changes && !this.#settings.deployed)) return 'disk';
    return this.#whole.has(name) ? 'whole' : 'entries';
  }

  /** `null` where the chain can't be asked with content in the request. */
  async #inlineKeys(use: IndexUse, questions: Questions, portion: (name: string) => Portion) {
    if (use.obstacle !== null) return null;
    if (use.packages.every((name) => portion(name) === 'disk')) return null;
    const { packages, words } = this.#settings;
    const body = inlineBody(use, questions, packages, words, ({ name }) => portion(name));
    if (body === null) return null;
    const keys = await askKeys(this.#api, use.index, body, questions.texts);
    return 'rejected' in keys ? null : keys;
  }

  /** Asks the nodes of every index whose uses are settled. */
  async #askNodes(): Promise<void> {
    const settled = this.#cases.filter((one) => one.obstacle === null && !one.proven && needsNodes(one));
    if (settled.length === 0) return;
    const byIndex = Map.groupBy(settled, ({ use }) => use.index);
    for (const [index, cases] of byIndex) {
      const questions = cases.map(({ use }) => ({ use, texts: this.#nodeTexts(use) }));
      const proof = await this.#proof(index, questions);
      for (const one of cases) this.#apply(one, proof);
    }
  }

  async #proof(index: string, questions: Parameters<typeof proveNodes>[2]): Promise<NodeProof> {
    if (questions.some(({ use }) => use.field === null)) {
      const message = `${index} has no text field, so that its nodes can't be asked one by one.`;
      return { outcome: 'unknown', obstacle: new Obstacle('nature', message) };
    }
    try {
      // A closed index would have the whole list refused.
      const asked = this.#cases.filter(({ obstacle }) => obstacle === null);
      this.#copies ??= await this.#api.shards([...new Set(asked.map(({ use }) => use.index))]);
    } catch (error) {
      if (error instanceof Obstacle && error.kind === 'gone') return await proveNodes(this.#api, index, questions);
      if (error instanceof Obstacle) return { outcome: 'unknown', obstacle: error };
      throw error;
    }
    return await proveNodes(this.#api, index, questions, this.#copies);
  }

  /** A few words of each package. */
  #nodeTexts(use: IndexUse): readonly string[] {
    const { texts = [], ranges = new Map() } = this.#chains.get(chainKey(use))?.questions ?? {};
    const each = Math.max(2, Math.floor(60 / use.packages.length));
    return use.packages.flatMap((name) => {
      const [from, to] = ranges.get(name) ?? [0, 0];
      return texts.slice(from, Math.min(to, from + each));
    });
  }

  #apply(one: Case, proof: NodeProof): void {
    switch (proof.outcome) {
      case 'agree':
        one.proven = true;
        return;
      case 'differ':
        one.proven = !proof.uses.has(one.use);
        if (one.proven) return;
        one.judgements = new Map(
          [...one.judgements].map(([name, judgement]) => {
            if (!NEEDS_NODES.has(judgement.verdict)) return [name, judgement];
            return [name, mixedJudgement(this.#facts(one.use, name), proof.nodes)];
          }),
        );
        return;
      case 'unknown':
        one.obstacle = proof.obstacle;
    }
  }

  async #reload(waiting: readonly Case[]): Promise<void> {
    const { clock } = this.#world;
    const lagging = waiting.filter(({ use, judgements }) => {
      const verdicts = [...judgements.values()].filter(({ pending }) => pending).map(({ verdict }) => verdict);
      return use.reloadable && verdicts.some((verdict) => verdict === 'stale' || verdict === 'mixed');
    });
    for (const index of new Set(lagging.map(({ use }) => use.index))) {
      const last = this.#reloaded.get(index);
      if (last !== undefined && clock.now() - last < RELOAD_AGAIN_MS) continue;
      this.#reloaded.set(index, clock.now());
      try {
        const done = await this.#api.reload(index);
        if (last === undefined) await this.#afterReload(index, done);
      } catch (error) {
        if (!(error instanceof Obstacle)) throw error;
        if (last === undefined)
          this.#notices.push(
            `The search analyzers of ${index} on ${this.#api.domain} were not reloaded. ${error.message}`,
          );
      }
    }
  }

  async #afterReload(index: string, done: boolean): Promise<void> {
    const { domain, authentication } = this.#api;
    this.#notices.push(
      `The search analyzers of ${index} on ${domain} were reloaded${done ? '' : ', but not on every shard'}.`,
    );
    if (authentication === 'basic') {
      await this.#api.clearRequestCache(index);
      return;
    }
    this.#notices.push(
      `Answers without hits (size 0) that ${domain} keeps in its request cache for ${index} are of the former content. "POST ${index}/_cache/clear?request=true" clears them; a signed POST loses the parameter, so this run did not.`,
    );
  }

  /** Where another file of the index keeps it from reloading, the message names that. */
  async #explainStale(): Promise<void> {
    for (const one of this.#cases) {
      if (one.obstacle !== null || !one.use.reloadable) continue;
      const stale = [...one.judgements].filter(([, { verdict }]) => verdict === 'stale');
      const analysis = this.#found.analyses.get(one.use.index);
      if (stale.length === 0 || analysis === undefined) continue;
      const blockers = await blockersOf(this.#api, analysis).catch(() => []);
      if (blockers.length === 0) continue;
      const more = ` It can't be reloaded, as the index can't build ${blockers.join(', ')}.`;
      one.judgements = new Map(
        [...one.judgements].map(([name, judgement]) =>
          judgement.verdict === 'stale'
            ? [name, { ...judgement, message: `${judgement.message ?? ''}${more}` }]
            : [name, judgement],
        ),
      );
    }
  }

  async #guard(one: Case, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Obstacle)) throw error;
      // What was seen last counts when only the time is over.
      if (error.kind === 'time' && one.judgements.size > 0) return;
      one.obstacle = error;
    }
  }

  #result(): VerifyResult {
    const { domain } = this.#api;
    const uses: SearchUse[] = [];
    const obstacles: Obstacle[] = [];
    for (const { use, judgements, obstacle } of this.#cases) {
      if (obstacle?.kind === 'gone') continue;
      if (obstacle !== null) obstacles.push(obstacle);
      for (const name of use.packages) {
        const judgement = obstacle === null ? judgements.get(name) : undefined;
        if (judgement?.verdict === 'not-checked') obstacles.push(new Obstacle('nature', judgement.message ?? ''));
        uses.push({
          domain,
          index: use.index,
          analyzer: use.analyzer,
          package: name,
          use: use.use,
          verdict: judgement?.verdict ?? 'not-checked',
          message: judgement === undefined ? (obstacle?.message ?? null) : judgement.message,
        });
      }
    }
    const named = new Set(uses.map((one) => one.package));
    const others = [...this.#settings.packages.keys()].filter((name) => !named.has(name));
    const { templates } = this.#found;
    if (templates instanceof Obstacle && others.length > 0) obstacles.push(templates);
    uses.push(...others.flatMap((name) => this.#unnamed(name)));
    return { uses, obstacles, notices: this.#notices };
  }

  /** A package that no index names. */
  #unnamed(name: string): readonly SearchUse[] {
    const { domain } = this.#api;
    const { templates } = this.#found;
    const base = { domain, index: null, analyzer: null, package: name, use: 'unused' } as const;
    if (templates instanceof Obstacle) return [{ ...base, verdict: 'not-checked', message: templates.message }];
    const own = templates.filter((one) => one.package === name);
    if (own.length === 0) return [{ ...base, verdict: 'unused', message: 'No index and no template names it.' }];
    return own.map(({ template }) => ({
      ...base,
      index: template,
      verdict: 'next-index',
      message: 'A template names it: the next index that is made from it reads this content.',
    }));
  }
}

function isSamePlace(a: ShardCopy, b: ShardCopy): boolean {
  return a.index === b.index && a.node === b.node;
}

const NEEDS_NODES: ReadonlySet<string> = new Set(['live', 'needs-reopen', 'needs-reindex']);

function needsNodes({ judgements }: Case): boolean {
  return [...judgements.values()].some(({ verdict }) => NEEDS_NODES.has(verdict));
}

function isPending({ judgements, obstacle }: Case): boolean {
  return obstacle === null && [...judgements.values()].some(({ pending }) => pending);
}

function isTooLargeOf(sought: SoughtPackage | undefined): boolean {
  return sought !== undefined && isTooLarge(sought);
}
