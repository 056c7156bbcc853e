/** Index settings with dictionaries: the verdicts are the engine's. */
import { describe, expect, it } from 'vitest';
import { placed } from '../../../src/dictionaries/analysis/token.ts';
import { checkInChains } from '../../../src/dictionaries/check-in-chains.ts';
import { chainUses, readIndexSettings, tellUndecided } from '../../../src/dictionaries/settings/index-settings.ts';
import { type ChainFact, chainFacts, dictionaryAt, tokenFacts, versionOf } from './facts.ts';

const FILE = 'search/settings.json';

/** What the check of settings and dictionaries says, and the first bad line of the dictionary. */
async function judge(fact: ChainFact) {
  const version = versionOf(fact.release);
  const others = Object.entries(fact.others ?? {}).map(([path, { lines }]) => dictionaryAt(path, lines));
  const main = dictionaryAt(fact.path, fact.dictionary, fact.reads);
  const bytes = Buffer.from(JSON.stringify(fact.settings));
  const settings = await readIndexSettings([{ file: FILE, bytes }], [main, ...others], version);
  const options = { engineVersion: version, expand: true, lenient: false, analysis: null };
  const lines: (number | null)[] = [];
  let errors = 0;
  for (const dictionary of [main, ...others]) {
    const uses = chainUses(settings, dictionary.name);
    const format = uses[0]?.format;
    if (format === undefined) continue;
    const { report, undecided } = checkInChains(dictionary.source, format, options, uses);
    tellUndecided(settings, [{ file: dictionary.file, firstLine: 1 }], undecided);
    errors += report.errors;
    if (dictionary !== main) continue;
    for (const { severity, line } of report.problems) if (severity === 'error') lines.push(line);
  }
  const problems = settings.problems.all();
  const settingsErrors = problems.filter(({ severity }) => severity === 'error').length;
  const isUnknown = problems.some(({ code }) => code === 'index-settings/unknown-component');
  const verdict = errors + settingsErrors > 0 ? 'REJECT' : isUnknown ? 'UNDECIDED' : 'ACCEPT';
  return { verdict, isUnknown, settingsErrors, line: Math.min(...lines.map((line) => line ?? 1)) };
}

describe('facts of OpenSearch 2.19, 3.8 and 3.9 about chains', () => {
  it('has no wrong verdict, the same first bad line, and few that are left to an engine', async () => {
    const facts = chainFacts().filter(({ unread }) => unread !== true);
    const wrong: unknown[] = [];
    let undecided = 0;
    for (const fact of facts) {
      const ours = await judge(fact);
      if (ours.verdict === 'UNDECIDED') {
        undecided++;
        continue;
      }
      if (ours.verdict !== fact.verdict)
        wrong.push({ id: fact.id, ours: ours.verdict, engine: fact.verdict, note: fact.note });
      const isOfFile = fact.where?.in === 'dictionary' && ours.settingsErrors === 0 && !ours.isUnknown;
      if (isOfFile && ours.line !== fact.where?.line)
        wrong.push({ id: fact.id, ours: ours.line, engine: fact.where?.line });
    }
    expect(wrong).toEqual([]);
    expect(facts.length).toBeGreaterThan(3_000);
    expect(undecided / facts.length).toBeLessThan(0.13);
  });

  it('makes the same tokens of every text', async () => {
    const differing: unknown[] = [];
    for (const fact of tokenFacts()) {
      const dictionaries = Object.entries(fact.files ?? {}).map(([path, { lines }]) => dictionaryAt(path, lines));
      const bytes = Buffer.from(JSON.stringify(fact.settings));
      const settings = await readIndexSettings([{ file: FILE, bytes }], dictionaries, versionOf(fact.release));
      const model = settings.models.find(({ name }) => name === fact.analyzer);
      const result = model === undefined ? null : settings.analyzers.chainOf(model).run(fact.text);
      const tokens = result !== null && 'tokens' in result ? placed(result.tokens) : null;
      const isExact = result !== null && 'tokens' in result && result.tokens.every(({ blurred }) => blurred === null);
      if (!isExact || JSON.stringify(tokens) !== JSON.stringify(fact.tokens))
        differing.push({ id: fact.id, tokens, engine: fact.tokens });
    }
    expect(differing).toEqual([]);
  });
});
