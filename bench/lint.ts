/**
 * Speed and memory of checking and comparing large synonym files, each in a fresh process.
 *
 *   node bench/lint.ts [passes=3]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSynonyms } from './generate-synonyms.ts';

/** Bounds for the file of a million rules. */
const LEAST_MEGABYTES_A_SECOND = 30;
const MOST_CHECK_BYTES = 600e6;
const MOST_DIFF_MILLISECONDS = 20_000;
const MOST_DIFF_BYTES = 1.5e9;

const CHAINS = ['keyword', 'whitespace+lowercase', 'standard+lowercase'];
const SIZES = [10_000, 100_000, 1_000_000];
const SEED = 12_345;
const OTHER_SEED = 777;

interface Measurement {
  readonly milliseconds: number;
  /** Time on the processors: what is left of the other figure on a machine that has nothing else to do. */
  readonly cpuMilliseconds: number;
  readonly peakBytes: number;
}

const passes = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'lint-bench-'));
try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}

async function main(): Promise<void> {
  const files = SIZES.map((rules) => generate(rules, SEED));
  const largest = files.at(-1) ?? '';
  console.log(`${process.version}, ${passes} passes, the best of each\n`);
  console.log(row('check', 'rules', 'MB', 'ms', 'CPU ms', 'MB/s', 'peak MB', 'ns a byte'));
  const failures: string[] = [];
  for (const chain of CHAINS) {
    for (const [index, file] of files.entries()) {
      const measured = best(['check', chain, file]);
      const megabytes = statSync(file).size / 1e6;
      const speed = megabytes / (measured.milliseconds / 1e3);
      console.log(
        row(
          chain,
          SIZES[index],
          megabytes.toFixed(1),
          measured.milliseconds.toFixed(0),
          measured.cpuMilliseconds.toFixed(0),
          speed.toFixed(1),
          peak(measured),
          (1e3 / speed).toFixed(1),
        ),
      );
      if (file === largest && speed < LEAST_MEGABYTES_A_SECOND) failures.push(`${chain}: ${speed.toFixed(1)} MB/s`);
      if (file === largest && measured.peakBytes > MOST_CHECK_BYTES) failures.push(`${chain}: ${peak(measured)} MB`);
    }
  }
  console.log(`\n${row('diff', 'rules', 'ms', 'CPU ms', 'peak MB')}`);
  const other = generate(SIZES.at(-1) ?? 0, OTHER_SEED);
  for (const [label, after] of [
    ['itself', largest],
    ['all different', other],
  ] as const) {
    const measured = best(['diff', 'keyword', largest, after]);
    console.log(
      row(label, SIZES.at(-1), measured.milliseconds.toFixed(0), measured.cpuMilliseconds.toFixed(0), peak(measured)),
    );
    if (measured.milliseconds > MOST_DIFF_MILLISECONDS || measured.peakBytes > MOST_DIFF_BYTES) {
      failures.push(`diff with ${label}`);
    }
  }
  console.log(`\n${await engineParser(largest)}`);
  if (failures.length > 0) {
    console.log(`\nBeyond the bounds: ${failures.join('; ')}`);
    process.exitCode = 1;
  }
}

/** Lucene's own parser on the same file, where there are a JDK and Maven. */
async function engineParser(file: string): Promise<string> {
  const { Unavailable } = await import('../__tests__/engine/toolchain.ts');
  try {
    const { benchmarkEngineParser } = await import('../__tests__/engine/parser-benchmark.ts');
    const result = await benchmarkEngineParser(file);
    const seconds = result.parseSeconds + result.buildSeconds;
    return `Lucene ${result.lucene} on Java ${result.java}, ${result.analyzer}: ${seconds.toFixed(1)} s, ${result.megabytesPerSecond.toFixed(1)} MB/s, peak ${result.peakResidentMegabytes ?? '?'} MB`;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return `Lucene's own parser: not measured (${error.message})`;
  }
}

function generate(rules: number, seed: number): string {
  const file = join(folder, `${rules}-${seed}.txt`);
  writeSynonyms(file, rules, seed);
  return file;
}

function best(args: readonly string[]): Measurement {
  const measurements = Array.from({ length: passes }, () => measure(args));
  return {
    milliseconds: Math.min(...measurements.map(({ milliseconds }) => milliseconds)),
    cpuMilliseconds: Math.min(...measurements.map(({ cpuMilliseconds }) => cpuMilliseconds)),
    peakBytes: Math.max(...measurements.map(({ peakBytes }) => peakBytes)),
  };
}

function measure(args: readonly string[]): Measurement {
  const task = join(import.meta.dirname, 'lint-task.ts');
  return JSON.parse(execFileSync(process.execPath, [task, ...args], { encoding: 'utf8' }));
}

function peak({ peakBytes }: Measurement): string {
  return (peakBytes / 1e6).toFixed(0);
}

function row(label: string, ...cells: readonly (string | number | undefined)[]): string {
  return label.padEnd(22) + cells.map((cell) => String(cell).padStart(10)).join('');
}
