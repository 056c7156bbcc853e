/** The largest and the smallest file: streamed, with bounded memory. */

import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { FinishedRun } from '../../scripts/run-action.ts';
import type { Outcome } from './pool.ts';
import { Site } from './site.ts';

const MIB = 1024 ** 2;
const TWO_GIB = 2 * 1024 ** 3;
/** Above the 256 MiB of deployed content that are read back to be compared. */
const NOT_READ_BACK = 300 * MIB;
/** Node and the SDK take some 120 MB; a file held in memory would be far above this (bytes). */
const MOST_MEMORY = 400 * MIB;
/** For an update of a file that is not compared, in seconds: uploading it takes a few. */
const LONGEST_UPDATE = 60;

const FILE = 'dictionaries/sudachi.dic';
/** A binary dictionary has control characters. */
const WORD = '\u0001dictionary';

/** Deploys a sparse file of 2 GiB and an empty one, updates a large one, and measures the peak of the action's memory. */
export async function largeFile(): Promise<readonly Outcome[]> {
  return [await deploySize('2 GiB', TWO_GIB), await deploySize('0 bytes', 0), await updateLarge()];
}

async function deploySize(title: string, bytes: number): Promise<Outcome> {
  await using site = await startSite(title);
  setSize(site, bytes);
  const run = await measured(site);
  return outcome(title, run, [...run.problems, ...importProblems(site, 0, bytes)]);
}

/** New content in place of a file that is too large to be read back: that costs a warning, neither time nor memory. */
async function updateLarge(): Promise<Outcome> {
  const title = `an update of ${NOT_READ_BACK / MIB} MiB`;
  await using site = await startSite(title);
  setSize(site, NOT_READ_BACK);
  const first = await site.run();
  setSize(site, NOT_READ_BACK + 1);
  const run = await measured(site, { 'max-removed-percent': '50' });
  const problems = [...run.problems, ...importProblems(site, 1, NOT_READ_BACK + 1)];
  if (first.exitCode !== 0) problems.push(`the first deploy failed: ${first.log}`);
  if (run.seconds > LONGEST_UPDATE) problems.push(`the update took ${Math.round(run.seconds)} s`);
  if (!/is not known \(TooLarge: /.test(run.log)) problems.push(`no warning that it was not compared: ${run.log}`);
  return outcome(title, run, problems);
}

function startSite(name: string): Promise<Site> {
  const inputs = { files: 'dictionaries/*.dic', format: 'opaque', domains: 'north' };
  return Site.start({ name, before: [], files: { [FILE]: '' }, inputs });
}

/** Makes the file a sparse one of this size, with words at both ends: a file of NUL bytes alone is refused. */
function setSize(site: Site, bytes: number): void {
  const file = openSync(site.pathOf(FILE), 'r+');
  ftruncateSync(file, bytes);
  if (bytes > 0) for (const at of [0, bytes - WORD.length]) writeSync(file, WORD, at);
  closeSync(file);
}

interface MeasuredRun extends FinishedRun {
  /** In bytes; `null` where the system does not tell. */
  readonly peak: number | null;
  readonly problems: readonly string[];
}

async function measured(site: Site, inputs: Readonly<Record<string, string>> = {}): Promise<MeasuredRun> {
  const tells = existsSync('/proc/self/status');
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  const run = await site.run((_kill, pid) => {
    timer = setInterval(() => {
      peak = Math.max(peak, peakMemory(pid));
    }, 20);
  }, inputs);
  clearInterval(timer);
  const problems: string[] = [];
  if (run.exitCode !== 0) problems.push(run.log);
  if (peak > MOST_MEMORY) problems.push(`a peak of ${Math.round(peak / MIB)} MiB`);
  if (tells && peak === 0) problems.push('the peak of its memory was not seen');
  return { ...run, peak: tells ? peak : null, problems };
}

function importProblems(site: Site, version: number, bytes: number): string[] {
  const source = site.emulator.packages()[0]?.versions[version]?.source;
  const object = source === undefined ? undefined : site.emulator.s3.peek(source.bucket, source.key);
  return object?.content.size === bytes ? [] : [`AWS imported ${object?.content.size} bytes of ${bytes}`];
}

/** Where the memory can't be measured, what was to be proved is not: that counts as skipped. */
function outcome(title: string, { peak, seconds }: MeasuredRun, problems: readonly string[]): Outcome {
  const memory =
    peak === null ? 'memory not measured, as there is no /proc' : `peak memory ${Math.round(peak / MIB)} MiB`;
  const fine = peak === null ? 'skipped' : 'passed';
  return {
    name: title,
    kind: problems.length > 0 ? 'failed' : fine,
    problems,
    detail: `${title} in ${seconds.toFixed(1)} s, ${memory}:`,
  };
}

/** The highest resident memory of a process so far, in bytes; 0 once it has ended. */
function peakMemory(pid: number): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}
