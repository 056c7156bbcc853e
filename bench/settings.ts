/**
 * What index settings cost: `lint` with 50 analyzers and 25 dictionaries next to an empty Node, and a file of 1,000,000 rules against a
 * chain of `standard`, `lowercase`, `asciifolding` and `stop`. Whole processes of dist/,
 * on a machine that has nothing else to do.
 *
 *   node bench/settings.ts [passes=3]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeSynonyms } from './generate-synonyms.ts';

const MOST_MILLISECONDS = 250;
const LEAST_MEGABYTES_A_SECOND = 25;
const DICTIONARIES = 25;
const ANALYZERS = 50;
const RULES = 100;

interface Cost {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
}

const passes = Number(process.argv[2] ?? 3);
const bundle = join(import.meta.dirname, '..', 'dist', 'index.js');
const folder = mkdtempSync(join(tmpdir(), 'settings-bench-'));
try {
  main();
} finally {
  rmSync(folder, { recursive: true });
}

function main(): void {
  console.log(`${process.version}, ${passes} passes, the best of each\n`);
  const empty = best([]);
  tell('node, empty', empty);
  mkdirSync(join(folder, 'dictionaries'));
  for (let number = 0; number < DICTIONARIES; number++) {
    writeSynonyms(join(folder, 'dictionaries', `synonyms-${number}.txt`), RULES, number);
  }
  writeFileSync(join(folder, 'many.json'), JSON.stringify({ analysis: manyAnalyzers() }));
  const many = best(['lint', '--index-settings', 'many.json', 'dictionaries']);
  tell(`lint, ${ANALYZERS} analyzers, ${DICTIONARIES} dictionaries of ${RULES} rules`, many);
  const more = many.milliseconds - empty.milliseconds;
  console.log(`  ${more.toFixed(0)} ms more than an empty Node (bound: ${MOST_MILLISECONDS})`);

  const large = join(folder, 'large.txt');
  writeSynonyms(large, 1_000_000, 12_345);
  writeFileSync(join(folder, 'one.json'), JSON.stringify({ analysis: oneAnalyzer() }));
  const plain = best(['lint', '--format', 'solr-synonyms', 'large.txt']);
  tell('lint, 1,000,000 rules, no settings', plain);
  const chained = best(['lint', '--format', 'solr-synonyms', '--index-settings', 'one.json', 'large.txt']);
  tell('lint, 1,000,000 rules, settings', chained);
  const speed = statSync(large).size / 1e3 / (chained.milliseconds - empty.milliseconds);
  console.log(`  ${speed.toFixed(1)} MB a second (bound: ${LEAST_MEGABYTES_A_SECOND})`);
  if (more > MOST_MILLISECONDS || speed < LEAST_MEGABYTES_A_SECOND) process.exitCode = 1;
}

function manyAnalyzers() {
  const names = readdirSync(join(folder, 'dictionaries')).map((name) => name.replace('.txt', ''));
  const filters = names.map((name) => [
    name,
    { type: 'synonym_graph', synonyms_path: `analyzers/${name}`, updateable: true },
  ]);
  const analyzers = Array.from({ length: ANALYZERS }, (_, number) => {
    const front = number % 2 === 0 ? ['lowercase', 'asciifolding'] : ['lowercase', 'kstem'];
    return [`a${number}`, { tokenizer: 'standard', filter: [...front, names[number % names.length]] }];
  });
  return { filter: Object.fromEntries(filters), analyzer: Object.fromEntries(analyzers) };
}

function oneAnalyzer() {
  return {
    filter: { s: { type: 'synonym_graph', synonyms_path: 'large.txt' } },
    analyzer: { a: { tokenizer: 'standard', filter: ['lowercase', 'asciifolding', 'stop', 's'] } },
  };
}

/** A process, which tells its CPU time as it ends. Dictionaries with warnings are none the worse for it. */
function measure(args: readonly string[]): Cost {
  const hook =
    "process.on('exit', () => { const { user, system } = process.cpuUsage(); require('node:fs').writeSync(2, 'CPU ' + (user + system)); });";
  const script =
    args.length === 0
      ? '0'
      : `process.argv.splice(1, 0, ${JSON.stringify(bundle)}); import(${JSON.stringify(pathToFileURL(bundle).href)});`;
  const start = performance.now();
  const command = `"$0" "$@" 2>cpu >/dev/null; status=$?; [ $status -lt 2 ] && cat cpu`;
  const text = execFileSync('sh', ['-c', command, process.execPath, '-e', `${hook}${script}`, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - start;
  return { milliseconds, cpuMilliseconds: Number(/CPU (\d+)/.exec(text)?.[1] ?? Number.NaN) / 1e3 };
}

function best(args: readonly string[]): Cost {
  const all = Array.from({ length: passes }, () => measure(args));
  return {
    milliseconds: Math.min(...all.map(({ milliseconds }) => milliseconds)),
    cpuMilliseconds: Math.min(...all.map(({ cpuMilliseconds }) => cpuMilliseconds)),
  };
}

function tell(name: string, { milliseconds, cpuMilliseconds }: Cost): void {
  console.log(
    `${name.padEnd(60)} ${milliseconds.toFixed(0).padStart(7)} ms ${cpuMilliseconds.toFixed(0).padStart(7)} ms of CPU`,
  );
}
