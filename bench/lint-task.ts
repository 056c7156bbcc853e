/** One measured task in its own process: `lint-task.ts check CHAIN FILE` or `lint-task.ts diff CHAIN BEFORE AFTER`. */
import { fileSource } from '../src/dictionaries/byte-source.ts';
import { checkDictionary } from '../src/dictionaries/check.ts';
import type { AnalysisChain, ReadOptions } from '../src/dictionaries/dictionary.ts';
import { diffDictionaries } from '../src/dictionaries/diff.ts';
import { NEWEST_ENGINE } from '../src/dictionaries/engine-version.ts';

const CHAINS: Readonly<Record<string, AnalysisChain>> = {
  keyword: { tokenizer: 'keyword', lowercase: false, stopwords: null },
  'whitespace+lowercase': { tokenizer: 'whitespace', lowercase: true, stopwords: null },
  'standard+lowercase': { tokenizer: 'standard', lowercase: true, stopwords: null },
};

const [task = '', chain = '', file = '', after = ''] = process.argv.slice(2);
const analysis = CHAINS[chain];
if (analysis === undefined) throw new Error(`There is no chain ${chain}.`);
const options: ReadOptions = { engineVersion: NEWEST_ENGINE, expand: true, lenient: false, analysis };

const cpu = process.cpuUsage();
const start = performance.now();
const result = task === 'diff' ? diff() : check();
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
const peakBytes = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ milliseconds, cpuMilliseconds: (user + system) / 1e3, peakBytes, ...result }));

function check() {
  const { entries, errors, warnings } = checkDictionary(fileSource(file), 'solr-synonyms', options);
  return { entries, errors, warnings };
}

function diff() {
  const { added, removed, changed } = diffDictionaries(fileSource(file), fileSource(after), 'solr-synonyms', options);
  return { added, removed, changed };
}
