/** Search tests on the indexes of a domain: before a change with the new content in the request, after it without. */

import { inlineBody, memoryBody } from '../domain/expectation.ts';
import {
  cutOf,
  filtersOf,
  type IndexAnalysis,
  inlineObstacle,
  isApart,
  type PackageOfPath,
  packageOfPath,
  readIndexSettings,
} from '../domain/index-analysis.ts';
import { type DomainApi, type Listing, Obstacle } from '../domain/port.ts';
import { idsOf } from '../domain/prepare.ts';
import { type SoughtPackage, tooLargeOf } from '../domain/sought.ts';
import { type FieldAnalyzers, type IndexUse, isWanted, readFields, usesOf } from '../domain/uses.ts';
import type { PackageWords } from '../domain/words/package-words.ts';
import { type AskedTest, type AskedTexts, judgeAsked, splitTokens } from './asked.ts';
import type { TestOutcome } from './offline.ts';
import type { TestRecord } from './records.ts';
import type { SearchTest } from './test-file.ts';

export interface DomainTestSettings {
  readonly packages: ReadonlyMap<string, SoughtPackage>;
  readonly indexes: readonly string[];
  readonly words: PackageWords;
  /** `before`: the request has the new content of changed dictionaries. */
  readonly phase: 'before' | 'after';
}

/** Most indexes on which tests run; more are similar. */
const MOST_INDEXES = 50;

export interface DomainTests {
  readonly records: readonly TestRecord[];
  /** What was left out, as full sentences. */
  readonly notices: readonly string[];
}

type Outcome = TestRecord['outcomes'][number];

/** An index with the field or the analyzers of some tests. */
interface TestedIndex {
  readonly analysis: IndexAnalysis;
  readonly asked: readonly { readonly record: TestRecord; readonly test: AskedTest }[];
}

/** Adds an outcome to the records for each index with the field, or the analyzer; else why there is none. */
export async function runTestsOnDomain(
  api: DomainApi,
  records: readonly TestRecord[],
  settings: DomainTestSettings,
): Promise<DomainTests> {
  const outcomes = new Map<TestRecord, Outcome[]>(records.map((record) => [record, []]));
  const { domain } = api;
  try {
    const { tested, obstacles } = await testedIndexes(api, records, settings);
    const isNew = settings.phase === 'before' && [...settings.packages.values()].some(({ changes }) => changes);
    for (const { analysis, asked } of tested.slice(0, MOST_INDEXES)) {
      const by = `${domain} (${analysis.index}${isNew ? ', with the new content' : ''})`;
      for (const [record, outcome] of await onIndex(api, analysis, asked, settings)) {
        outcomes.get(record)?.push({ by, outcome });
      }
    }
    for (const [record, own] of outcomes) {
      const missing = { kind: 'skipped', reason: missingReason(record.test, domain) } as const;
      if (own.length === 0) own.push(...(obstacles.length > 0 ? obstacles.map(skippedBy) : [missing]).map(by(domain)));
    }
    return { records: withOutcomes(records, outcomes), notices: cutNotices(tested, domain) };
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    const skipped = [skippedBy(error)].map(by(domain));
    return { records: records.map((record) => added(record, skipped)), notices: [] };
  }
}

const by = (name: string) => (outcome: TestOutcome) => ({ by: name, outcome }) satisfies Outcome;

function withOutcomes(
  records: readonly TestRecord[],
  outcomes: ReadonlyMap<TestRecord, readonly Outcome[]>,
): readonly TestRecord[] {
  return records.map((record) => added(record, outcomes.get(record) ?? []));
}

/** The indexes with the field or the analyzers of a test, those that read a package of this run first. */
async function testedIndexes(
  api: DomainApi,
  records: readonly TestRecord[],
  settings: DomainTestSettings,
): Promise<{ readonly tested: readonly TestedIndex[]; readonly obstacles: readonly Obstacle[] }> {
  const { found, denied } = await api.settings(settings.indexes);
  const all = readIndexSettings(found).filter((one) => isWanted(one, settings.indexes));
  const names = records.flatMap(({ test: { subject } }) => (subject.kind === 'field' ? [subject.field.text] : []));
  const indexes = names.length > 0 ? all.map(({ index }) => index) : [];
  const listed = await namedFields(api, indexes, [...new Set(names)]);
  const { fields } = listed;
  const tested = all.flatMap((analysis): readonly TestedIndex[] => {
    const asked = records.flatMap((record) => {
      const test = askedOn(record.test, analysis, fields.get(analysis.index) ?? []);
      return test === null ? [] : [{ record, test }];
    });
    return asked.length === 0 ? [] : [{ analysis, asked }];
  });
  const reads = ({ analysis }: TestedIndex) => usesOf(analysis, [], packageOf(settings), null).length > 0;
  const obstacles = [...new Set([...denied.values(), ...listed.denied.values()])];
  return { tested: [...tested.filter(reads), ...tested.filter((one) => !reads(one))], obstacles };
}

type FieldsOf = ReadonlyMap<string, readonly FieldAnalyzers[]>;

/** The fields of these names, by index: an alias has the analyzers of the field that it means. */
async function namedFields(
  api: DomainApi,
  indexes: readonly string[],
  names: readonly string[],
): Promise<{ readonly fields: FieldsOf; readonly denied: Listing['denied'] }> {
  if (indexes.length === 0) return { fields: new Map(), denied: new Map() };
  const { found, denied } = await api.fieldsNamed(indexes, names);
  const own = readFields(found);
  const aliases = [...own].flatMap(([index, fields]) =>
    fields.flatMap(({ alias }) => (alias === null ? [] : [{ index, alias }])),
  );
  if (aliases.length === 0) return { fields: own, denied };
  const having = new Set(aliases.map(({ index }) => index));
  const targets = new Set(aliases.map(({ alias }) => alias));
  const listed = await api.fieldsNamed([...having], [...targets]);
  const meant = readFields(listed.found);
  const fields = new Map(
    [...own].map(([index, all]) => {
      const meaning = ({ name, alias }: FieldAnalyzers) =>
        (meant.get(index) ?? []).flatMap((field) => (field.name === alias ? [{ ...field, name }] : []));
      return [index, all.flatMap((one) => (one.alias === null ? [one] : meaning(one)))] as const;
    }),
  );
  return { fields, denied: new Map([...denied, ...listed.denied]) };
}

const packageOf = ({ packages }: DomainTestSettings): PackageOfPath => packageOfPath(idsOf(packages));

function missingReason({ subject }: SearchTest, domain: string): string {
  const what =
    subject.kind === 'field' ? `the field \`${subject.field.text}\`` : `the analyzer \`${subject.search.text}\``;
  return `no index of ${domain} that the input indexes names has ${what}`;
}

function cutNotices(tested: readonly TestedIndex[], domain: string): readonly string[] {
  if (tested.length <= MOST_INDEXES) return [];
  return [
    `Of the ${tested.length} indexes of ${domain} that have a field or an analyzer of the search tests, ${MOST_INDEXES} were asked, those that read a dictionary of this run first. Name fewer in the input indexes to choose them.`,
  ];
}

function added(record: TestRecord, more: TestRecord['outcomes']): TestRecord {
  return { ...record, outcomes: [...record.outcomes, ...more] };
}

function skippedBy(obstacle: Obstacle): TestOutcome {
  return { kind: 'skipped', reason: obstacle.message.replace(/\.$/, '') };
}

async function onIndex(
  api: DomainApi,
  analysis: IndexAnalysis,
  asked: readonly { readonly record: TestRecord; readonly test: AskedTest }[],
  settings: DomainTestSettings,
): Promise<readonly (readonly [TestRecord, TestOutcome])[]> {
  const uses = usesOf(analysis, [], packageOf(settings), null).filter(({ kind }) => kind === 'analyzer');
  const ask = async (analyzer: string, texts: readonly string[]): Promise<AskedTexts> => {
    const use = uses.find((one) => one.analyzer === analyzer);
    const body = use === undefined || settings.phase === 'after' ? null : newBody(use, texts, settings);
    if (body !== null && 'why' in body)
      return { reason: `${analyzer} can't be asked with the new content, as ${body.why}` };
    const sent = body?.body ?? { analyzer, text: [...texts] };
    const cut = cutOf(filtersOf(analysis, 'analyzer', analyzer));
    const answer = await api.analyze(analysis.index, sent, isApart(cut, sent));
    if (answer.outcome === 'analyzed') return splitTokens(answer.tokens, texts);
    return { reason: `${analysis.index} can't build ${analyzer} ("${answer.reason}")` };
  };
  try {
    const outcomes = await judgeAsked(
      asked.map(({ test }) => test),
      ask,
    );
    return asked.flatMap(({ record }, at) => {
      const outcome = outcomes[at];
      return outcome === undefined ? [] : [[record, outcome] as const];
    });
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return asked.map(({ record }) => [record, skippedBy(error)] as const);
  }
}

type Body = { readonly why: string } | { readonly body: ReturnType<typeof memoryBody> };

/** The chain with the new content in the request, and the files on the nodes for the rest. */
function newBody(use: IndexUse, texts: readonly string[], { packages, words }: DomainTestSettings): Body {
  const changed = new Set(use.packages.filter((name) => packages.get(name)?.changes === true));
  const questions = { texts, ranges: new Map<string, readonly [number, number]>() };
  const [large] = tooLargeOf(use.packages, packages);
  if (changed.size === 0) {
    // The files on the nodes' disks, as memory may lag; but none that is too large is built from the file either.
    const isBuilt = use.obstacle === null && large === undefined;
    const onDisk = isBuilt ? inlineBody(use, questions, packages, words, () => 'disk') : null;
    return { body: onDisk ?? memoryBody(use, texts) };
  }
  if (large !== undefined) return { why: `${large} is too large to be built on a domain` };
  const why = use.obstacle ?? (use.chain === null ? 'it has no parts' : inlineObstacle(use.chain, changed));
  if (why !== null) return { why };
  const body = inlineBody(use, questions, packages, words, ({ name }) => (changed.has(name) ? 'whole' : 'disk'));
  return body === null ? { why: 'it has no parts' } : { body };
}

/** The analyzers of a test on an index; `null` where the index lacks the field or an analyzer. */
function askedOn(test: SearchTest, analysis: IndexAnalysis, fields: readonly FieldAnalyzers[]): AskedTest | null {
  const { subject } = test;
  if (subject.kind === 'analyzers') {
    const search = subject.search.text;
    if (!analysis.components.analyzer.has(search)) return null;
    return { test, search, index: subject.index?.text ?? search };
  }
  const field = fields.find(({ name }) => name === subject.field.text);
  if (field === undefined || field.index === null) return null;
  return { test, search: field.search[0] ?? field.index, index: field.index };
}
