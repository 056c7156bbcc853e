/**
 * What `verify` costs: a deploy of 25 changed packages, each to three of four domains with 20 indexes on two nodes, where each index has
 * two search analyzers that share the packages (or an analyzer for each package), at 20 ms a request. The domains are in another process.
 *   npm run bench -- verify [--runs 3] [--latency 20]
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runAction } from '../scripts/run-action.ts';
import type { Command, Figures, Started } from './domains.ts';
import { seconds, timingOf } from './measure.ts';

const PACKAGES = 25;
const INDEXES = 20;
const RULES = 30;
const DOMAINS = ['search-a', 'search-b', 'search-c', 'search-d'];
/** Two looks of a run at a domain are further apart than this: AWS works in between. */
const GAP_MS = 700;

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, latency: { type: 'string', default: '20' } },
});
const here = dirname(fileURLToPath(import.meta.url));

for (const apart of [false, true]) {
  const runs: Measured[] = [];
  for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(apart));
  const analyzers = apart ? 'one analyzer for each package' : 'two search analyzers that share the packages';
  console.log(`verify, ${PACKAGES} packages on 3 of 4 domains, ${INDEXES} indexes a domain, ${analyzers}, two nodes`);
  console.log(`  requests a domain, at most  ${Math.max(...runs.map(({ requests }) => requests))}`);
  console.log(
    `  seconds a domain, at most   ${seconds(timingOf(runs.map(({ busy }) => busy)))} at ${values.latency} ms a request`,
  );
  console.log(`  the whole deploy            ${seconds(timingOf(runs.map(({ whole }) => whole)))}`);
}

interface Measured {
  readonly requests: number;
  /** From a run's first request to its last, before the change and after it. */
  readonly busy: number;
  readonly whole: number;
}

async function measure(apart: boolean): Promise<Measured> {
  const workspace = mkdtempSync(join(tmpdir(), 'bench-verify-'));
  const child = spawn(process.execPath, [join(here, 'domains.ts'), values.latency, ...DOMAINS], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async <T>(): Promise<T> => JSON.parse((await lines.next()).value ?? 'null') as T;
  const ask = async <T>(command: Command): Promise<T> => {
    child.stdin.write(`${JSON.stringify(command)}\n`);
    return await next<T>();
  };
  try {
    const { env, endpoints } = await next<Started>();
    writeWorkspace(workspace, false);
    await deploy(workspace, env, {});
    await ask({ do: 'indexes', indexes: INDEXES, apart });
    writeWorkspace(workspace, true);
    await ask({ do: 'forget' });
    const run = await deploy(workspace, env, { verify: 'require', 'domain-endpoints': endpoints });
    const verdicts = new Set(
      (JSON.parse(run.outputs['search'] ?? '[]') as { verdict: string }[]).map(({ verdict }) => verdict),
    );
    if (run.outputs['search-verified'] !== 'true') throw new Error(`not live: ${[...verdicts]}\n${run.log}`);
    const figures = await ask<readonly Figures[]>({ do: 'figures' });
    return {
      requests: Math.max(...figures.map(({ requests }) => requests.length)),
      busy: Math.max(...figures.map(busySeconds)),
      whole: run.seconds,
    };
  } finally {
    child.stdin.end();
    await once(child, 'close');
    rmSync(workspace, { recursive: true, force: true });
  }
}

function busySeconds({ requests }: Figures): number {
  let busy = 0;
  let [start, end] = [requests[0]?.from ?? 0, requests[0]?.from ?? 0];
  for (const { from, to } of requests) {
    if (from - end > GAP_MS) {
      busy += end - start;
      start = from;
    }
    end = Math.max(end, to);
  }
  return (busy + end - start) / 1000;
}

async function deploy(
  workspace: string,
  env: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>>,
) {
  const run = await runAction({
    workspace,
    inputs: { mode: 'deploy', manifest: 'manifest.yml', 'github-token': '', 'commit-message': 'Measure', ...more },
    env: { ...env, GITHUB_SHA: 'a'.repeat(40) },
  });
  if (run.exitCode !== 0) throw new Error(`unexpected end: ${run.log}${run.stderr}`);
  return run;
}

function writeWorkspace(workspace: string, changed: boolean): void {
  const folder = join(workspace, 'dictionaries');
  mkdirSync(folder, { recursive: true });
  const names = Array.from({ length: PACKAGES }, (_, index) => `synonyms-${String(index).padStart(2, '0')}`);
  for (const [index, name] of names.entries()) {
    const rules = Array.from({ length: RULES }, (_, rule) => {
      const key = `${index}x${rule}`;
      return `word${key}, term${key}${changed ? `, new${key}` : ''}\n`;
    });
    writeFileSync(join(folder, `${name}.txt`), rules.join(''));
  }
  const dictionaries = names.map((name, index) => ({
    file: `dictionaries/${name}.txt`,
    format: 'solr-synonyms',
    domains: DOMAINS.filter((_, position) => position !== index % DOMAINS.length),
  }));
  writeFileSync(join(workspace, 'manifest.yml'), JSON.stringify({ bucket: 'dictionaries', dictionaries }));
}
