/**
 * Mutation test of the decisions: `npm run test:mutation -- [--only part-of-a-path] [--every N] [--from N] [--at-once 2]`. Each
 * mutant is planted into a copy of the sources, and the table tests of the engine must fail. Prints each survivor; fails below
 * 90 %, and on a survivor without a reason in `accepted.ts`.
 */

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { reasonFor } from './accepted.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The pure parts: what decides, and the guards. */
const FILES = [
  'src/deployment/associate/decision.ts',
  'src/deployment/associate/proof.ts',
  'src/deployment/associate/state.ts',
  'src/deployment/loop/answers.ts',
  'src/deployment/loop/pace.ts',
  'src/deployment/loop/poll.ts',
  'src/deployment/loop/retry.ts',
  'src/deployment/plan/behind.ts',
  'src/deployment/plan/comparison.ts',
  'src/deployment/plan/drift.ts',
  'src/deployment/plan/guards/age-guards.ts',
  'src/deployment/plan/guards/guards.ts',
  'src/deployment/plan/guards/lost-entries.ts',
  'src/deployment/plan/overrides.ts',
  'src/deployment/plan/objection.ts',
  'src/deployment/plan/plan.ts',
  'src/deployment/plan/shared-name.ts',
  'src/deployment/plan/trust.ts',
  'src/deployment/plan/unlisted.ts',
  'src/deployment/prune/decision.ts',
  'src/deployment/prune/judgement.ts',
  'src/deployment/prune/left-behind.ts',
  'src/deployment/prune/removal.ts',
  'src/deployment/publish/decision.ts',
  'src/deployment/publish/doubt.ts',
  'src/deployment/publish/reads.ts',
  'src/deployment/publish/refusals.ts',
  'src/deployment/publish/signs.ts',
  'src/deployment/publish/state.ts',
  'src/deployment/validate/decision.ts',
  'src/deployment/validate/deletion.ts',
  'src/deployment/validate/state.ts',
];
const LEAST_CAUGHT = 0.9;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    'at-once': { type: 'string', default: '2' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});

interface Job {
  readonly file: string;
  readonly mutant: Mutant;
}

async function jobs(): Promise<readonly Job[]> {
  const all: Job[] = [];
  for (const file of FILES.filter((path) => path.includes(values.only))) {
    const source = await readFile(join(ROOT, file), 'utf8');
    all.push(...mutantsOf(source).map((mutant) => ({ file, mutant })));
  }
  return all.filter((_, index) => index % Number(values.every) === Number(values.from) % Number(values.every));
}

async function workplace(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'mutants-'));
  for (const part of [
    'src',
    'emulator',
    '__tests__/unit',
    '__tests__/simulation/world/virtual-time.ts',
    'package.json',
    'vitest.config.ts',
    'vitest.sequencer.ts',
    'tsconfig.json',
  ])
    await cp(join(ROOT, part), join(copy, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

/** Whether the table tests fail in this copy. */
async function isCaught(copy: string): Promise<boolean> {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  // One thread for all files: starting one for each takes three times as long.
  const quick = ['--no-isolate', '--pool=threads', '--maxWorkers=1'];
  const args = [vitest, 'run', '--bail=1', '--reporter=dot', ...quick, '__tests__/unit/deployment'];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: copy, timeout: 60_000, killSignal: 'SIGKILL' });
    return false;
  } catch {
    return true;
  }
}

const queue = [...(await jobs())];
const count = queue.length;
const survivors: Job[] = [];
const unexplained: string[] = [];
const started = performance.now();

async function work(): Promise<void> {
  const copy = await workplace();
  try {
    if (await isCaught(copy)) throw new Error('The table tests fail without any mutant.');
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      const path = join(copy, job.file);
      const source = await readFile(path, 'utf8');
      const lines = source.split('\n');
      lines[job.mutant.line - 1] = job.mutant.after;
      await writeFile(path, lines.join('\n'));
      if (!(await isCaught(copy))) {
        survivors.push(job);
        const { line, before, after } = job.mutant;
        const mutant = `${job.file}:${line} ${before} → ${after.trim()}`;
        const reason = reasonFor(job.file, before, after.trim());
        if (reason === null) unexplained.push(mutant);
        console.log(`survived ${mutant}: ${reason ?? 'NOT ACCEPTED'}`);
      }
      await writeFile(path, source);
    }
  } finally {
    await rm(copy, { recursive: true });
  }
}

await Promise.all(Array.from({ length: Number(values['at-once']) }, work));
const caught = count - survivors.length;
const accepted = survivors.length - unexplained.length;
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${count} mutants, ${caught} caught (${((caught / count) * 100).toFixed(1)} %), ${survivors.length} survived, ${accepted} of them accepted; ${seconds} s`,
);
for (const mutant of unexplained) console.log(`not accepted: ${mutant}`);
process.exitCode = caught / count < LEAST_CAUGHT || unexplained.length > 0 ? 1 : 0;
