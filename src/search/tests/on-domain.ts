/** Search tests on the indexes of a domain: before a change with the new content in the request, after it without. */

import { inlineBody, isTooLarge, memoryBody, type PackageWords, type SoughtPackage } from '../domain/expectation.ts';
import { type IndexAnalysis, inlineObstacle, type PackageOfPath, readIndexSettings } from '../domain/index-analysis.ts';
import { type DomainApi, Obstacle } from '../domain/port.ts';
import { idsOf } from '../domain/prepare.ts';
import { type FieldAnalyzers, type IndexUse, isWanted, readFields, usesOf } from '../domain/uses.ts';
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

/** Adds an outcome to the records for each index with the field, or the analyzer. */
export async function runTestsOnDomain(
  api: DomainApi,
  records: readonly TestRecord[],
  settings: DomainTestSettings,
): Promise<readonly TestRecord[]> {
  const outcomes = new Map<TestRecord, { by: string; outcome: TestOutcome }[]>(records.map((record) => [record, []]));
  try {
    const all = readIndexSettings(await api.settings(settings.indexes)).filter((one) =>
      isWanted(one, settings.indexes),
    );
    const fields = await namedFields(api, all, records);
    const isNew = settings.phase === 'before' && [...settings.packages.values()].some(({ changes }) => changes);
    for (const analysis of all.slice(0, MOST_INDEXES)) {
      const asked = records.flatMap((record) => {
        const test = askedOn(record.test, analysis, fields.get(analysis.index) ?? []);
        return test === null ? [] : [{ record, test }];
      });
      if (asked.length === 0) continue;
      const by = `${api.domain} (${analysis.index}${isNew ? ', with the new content' : ''})`;
      for (const [record, outcome] of await onIndex(api, analysis, asked, settings)) {
        outcomes.get(record)?.push({ by, outcome });
      }
    }
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return records.map((record) => added(record, [{ by: api.domain, outcome: skippedBy(error) }]));
  }
  return records.map((record) => added(record, outcomes.get(record) ?? []));
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
  const ids = idsOf(settings.packages);
  const packageOf: PackageOfPath = (path) => ids.get(path.replace(/^analyzers\//, '')) ?? null;
  const uses = usesOf(analysis, [], packageOf).filter(({ kind }) => kind === 'analyzer');
  const ask = async (analyzer: string, texts: readonly string[]): Promise<AskedTexts> => {
    const use = uses.find((one) => one.analyzer === analyzer);
    const body = use === undefined || settings.phase === 'after' ? null : newBody(use, texts, settings);
    if (body !== null && 'why' in body)
      return { reason: `${analyzer} can't be asked with the new content, as ${body.why}` };
    const answer = await api.analyze(analysis.index, body?.body ?? { analyzer, text: [...texts] });
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
  if (changed.size === 0) {
    // The files on the nodes' disks, as memory may lag.
    const onDisk = use.obstacle === null ? inlineBody(use, questions, packages, words, () => 'disk') : null;
    return { body: onDisk ?? memoryBody(use, texts) };
  }
  const large = [...changed].find((name) => isTooLargeOf(packages.get(name)));
  if (large !== undefined) return { why: `${large} is too large to be built on a domain` };
  const why = use.obstacle ?? (use.chain === null ? 'it has no parts' : inlineObstacle(use.chain, changed));
  if (why !== null) return { why };
  const body = inlineBody(use, questions, packages, words, ({ name }) => (changed.has(name) ? 'whole' : 'disk'));
  return body === null ? { why: 'it has no parts' } : { body };
}

function isTooLargeOf(sought: SoughtPackage | undefined): boolean {
  return sought !== undefined && isTooLarge(sought);
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

async function namedFields(
  api: DomainApi,
  all: readonly IndexAnalysis[],
  records: readonly TestRecord[],
): Promise<ReadonlyMap<string, readonly FieldAnalyzers[]>> {
  const names = records.flatMap(({ test: { subject } }) => (subject.kind === 'field' ? [subject.field.text] : []));
  if (names.length === 0 || all.length === 0) return new Map();
  const indexes = all.slice(0, MOST_INDEXES).map(({ index }) => index);
  return readFields(await api.fieldsNamed(indexes, [...new Set(names)]));
}
