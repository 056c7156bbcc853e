/**
 * The engine itself as judge: OpenSearch reads dictionaries, this project reads them, and the two must agree.
 *
 *   node __tests__/engine/run.ts                        20,000 generated files for each reader, every part, three releases
 *   node __tests__/engine/run.ts --ci                   1,000 files for each reader, the node of the newest release only
 *   node __tests__/engine/run.ts --releases all         seven earlier releases too
 *   options: --files N --seed N --readers solr,nori --parts facts,conformance,corpus,fuzz,chains,nested,node --require --record
 *
 * What this machine lacks is skipped and said so; with --require it fails. Exit status 1 on any difference.
 */
import { parseArgs } from 'node:util';
import { compare } from './comparison.ts';
import { conformanceReadings, corpusLines, corpusReadings, type NamedReading } from './corpus.ts';
import { type Engine, startEngine, startNode } from './engine.ts';
import { describe, fuzz } from './fuzz.ts';
import { isProved, proveOnNode } from './node-proof.ts';
import { EARLIER_RELEASES, type EngineRelease, RELEASES } from './releases.ts';
import { print, Tally } from './tally.ts';
import { fuzzChains } from './texts/chains.ts';
import { FUZZED_READERS } from './texts/generators.ts';
import { startOrFallBack, Unavailable } from './toolchain.ts';
import { factReading, outcomeOf, readVersionFacts, recordVersionFacts } from './version-facts.ts';

const { values: flags } = parseArgs({
  options: {
    ci: { type: 'boolean', default: false },
    files: { type: 'string' },
    seed: { type: 'string' },
    releases: { type: 'string', default: 'main' },
    readers: { type: 'string' },
    parts: { type: 'string', default: 'facts,conformance,corpus,fuzz,chains,nested,node' },
    require: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const parts = new Set(flags.parts.split(','));
const tally = new Tally();

/** What the machine can't run is skipped, or fails where it is required. */
async function available<T>(release: EngineRelease, start: (release: EngineRelease) => Promise<T>): Promise<T | null> {
  const isMissing = ({ opensearch }: EngineRelease, reason: string): void => {
    if (flags.require) tally.fail(`OpenSearch ${opensearch} is required: ${reason}`);
    else tally.skip(`OpenSearch ${opensearch}`, reason);
  };
  try {
    return await startOrFallBack(release, start, isMissing);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    isMissing(release, error.message);
    return null;
  }
}

async function judgeFacts(engines: readonly Engine[]): Promise<void> {
  for (const fact of readVersionFacts()) {
    const reading = factReading(fact);
    for (const engine of engines) {
      const verdict = await engine.read(reading);
      const recorded = JSON.stringify(fact.outcomes[engine.release.name]);
      const now = JSON.stringify(outcomeOf(verdict));
      if (recorded === now) tally.pass();
      else
        tally.fail(
          `${engine.release.name} no longer answers as recorded: ${fact.about}\n  recorded: ${recorded}\n  now: ${now}`,
        );
    }
  }
}

/** Every reading by every engine, and by this project as of that release. */
async function judgeReadings(
  title: string,
  readings: readonly NamedReading[] | null,
  engines: readonly Engine[],
): Promise<void> {
  if (readings === null) return tally.skip(title, 'the shared files are not beside this checkout');
  let [accepted, uncertain, differences] = [0, 0, 0];
  await Promise.all(
    engines.map(async (engine) => {
      for (const { name, reading } of readings) {
        const verdict = await engine.read(reading);
        if (verdict.verdict === 'ACCEPT') accepted++;
        const result = compare(reading, verdict, engine);
        if (result === 'uncertain') uncertain++;
        if (typeof result === 'string') {
          tally.pass();
          continue;
        }
        differences++;
        tally.fail(
          `${result.kind} of ${title} ${name} (${engine.release.name})\n  ours: ${result.ours.slice(0, 400)}\n  engine: ${result.engine.slice(0, 400)}`,
        );
      }
    }),
  );
  print(
    `${title}: ${readings.length} readings by ${engines.length} engines, ${accepted} accepted, ${uncertain} uncertain, ${differences} differences`,
  );
}

async function judgeFuzz(engines: readonly Engine[], corpus: readonly NamedReading[]): Promise<void> {
  const files = Number(flags.files ?? (flags.ci ? 1_000 : 20_000));
  const seed = Number(flags.seed ?? Date.now() % 1_000_000_000);
  const readers = flags.readers?.split(',');
  const realLines = corpusLines(corpus);
  print(`fuzz: --files ${files} --seed ${seed}`);
  for (const reader of FUZZED_READERS) {
    if (readers !== undefined && !readers.includes(reader)) continue;
    const result = await fuzz(engines, reader, realLines.get(reader) ?? [], files, seed);
    const { files: read, readings, rejected, uncertain, engineDifferences, failures } = result;
    print(
      `fuzz ${reader}: ${read} files, ${readings} readings, ${rejected} rejected, ${uncertain} uncertain, ` +
        `${engineDifferences} files read differently by two engines, ${failures.length} differences`,
    );
    tally.pass(readings - failures.length);
    for (const failure of failures) tally.fail(failure);
  }
}

/** A chain of each kind is enough here; the other options were judged before. */
const PROVED_CHAINS = ['keyword', 'whitespace_lowercase', 'standard_lowercase', 'standard_lowercase_stop'];

/** Indices that a node is asked for at a time: most of the time of one is waiting for the cluster state to be written. */
const INDICES_AT_A_TIME = 6;

async function judgeOnNodes(corpus: readonly NamedReading[] | null): Promise<void> {
  if (corpus === null) tally.skip('corpus on a real node', 'the shared files are not beside this checkout');
  const facts = readVersionFacts().map((fact) => ({ name: fact.about, reading: factReading(fact) }));
  const chosen = [...facts, ...(corpus ?? [])].filter(({ reading: { reader, options } }) => {
    if (options.expand !== undefined || options.lenient !== undefined) return false;
    return options.analyzer === undefined || reader === 'wordnet' || PROVED_CHAINS.includes(options.analyzer);
  });
  for (const release of flags.ci ? RELEASES.slice(-1) : RELEASES) {
    await using node = await available(release, startNode);
    if (node === null) continue;
    const counts = { passes: 0, unsure: 0, fails: 0, opened: 0, wrong: 0 };
    const waiting = chosen.entries();
    const prove = async () => {
      for (const [slot, reading] of waiting) {
        const proof = await proveOnNode(node, reading, slot);
        counts[proof.lint]++;
        if (proof.opened) counts.opened++;
        if (isProved(proof)) tally.pass();
        else {
          counts.wrong++;
          tally.fail(`real node ${release.name}: ${JSON.stringify(proof)}\n${describe(reading.reading).slice(0, 300)}`);
        }
      }
    };
    await Promise.all(Array.from({ length: INDICES_AT_A_TIME }, prove));
    print(
      `real node of ${release.name}: ${chosen.length} dictionaries; lint passes ${counts.passes}, is unsure of ${counts.unsure}, fails ${counts.fails}; ` +
        `the index opens with ${counts.opened}, does not with ${chosen.length - counts.opened}; ${counts.wrong} differences`,
    );
  }
}

/** Whole settings with dictionaries and texts, of our own making. */
async function judgeChains(engines: readonly Engine[], shape: 'plain' | 'nested'): Promise<void> {
  const count = Number(flags.files ?? (flags.ci ? 1_000 : 7_000));
  const seed = Number(flags.seed ?? Date.now() % 1_000_000_000);
  const part = shape === 'plain' ? 'chains' : shape;
  print(`${part}: --files ${count} --seed ${seed}`);
  const { readings, undecided, texts, uncomputed, failures } = await fuzzChains(engines, count, seed, shape);
  print(
    `${part}: ${readings} readings, ${undecided} undecided, ${texts} texts compared, ${uncomputed} not computed, ${failures.length} differences`,
  );
  tally.pass(readings - failures.length);
  for (const failure of failures) tally.fail(failure);
}

async function main(): Promise<void> {
  const corpus = corpusReadings();
  const releases = flags.releases === 'all' ? [...EARLIER_RELEASES, ...RELEASES] : RELEASES;
  if (
    parts.has('facts') ||
    parts.has('conformance') ||
    parts.has('corpus') ||
    parts.has('fuzz') ||
    parts.has('chains') ||
    parts.has('nested') ||
    flags.record
  ) {
    await using stack = new AsyncDisposableStack();
    const engines: Engine[] = [];
    for (const release of releases) {
      const engine = await available(release, startEngine);
      if (engine !== null) engines.push(stack.use(engine));
    }
    for (const engine of engines) print(`engine ${engine.release.name}: ${engine.description}`);
    if (flags.record) await recordVersionFacts(engines);
    if (engines.length > 0) {
      if (parts.has('facts')) await judgeFacts(engines);
      if (parts.has('conformance')) await judgeReadings('conformance', conformanceReadings(), engines);
      if (parts.has('corpus')) await judgeReadings('corpus', corpus, engines);
      if (parts.has('fuzz')) await judgeFuzz(engines, corpus ?? []);
      if (parts.has('chains')) await judgeChains(engines, 'plain');
      if (parts.has('nested')) await judgeChains(engines, 'nested');
    }
  }
  if (parts.has('node')) await judgeOnNodes(corpus);
  print(tally.summary());
  if (tally.failed > 0) process.exitCode = 1;
}

await main();
