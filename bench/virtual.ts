/**
 * A deploy in virtual time, with durations as AWS has them (copying 20 s, validating 20 s, associating 60 s, each ± 50 %, a call
 * 50 to 150 ms): how much longer than the critical path it takes, and the calls that it makes.
 *   node bench/virtual.ts [--runs 7]
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Request } from '../__tests__/simulation/world/actor.ts';
import { simulatedService, simulatedStore } from '../__tests__/simulation/world/aws-ports.ts';
import { Random } from '../__tests__/simulation/world/random.ts';
import { asSdkError } from '../__tests__/simulation/world/sdk-errors.ts';
import { VirtualTime } from '../__tests__/simulation/world/virtual-time.ts';
import { type Content, memoryContent } from '../emulator/core/content.ts';
import { Emulator } from '../emulator/core/emulator.ts';
import type { RepositoryEvidence } from '../src/deployment/prune/evidence.ts';
import type { Dictionary, DomainName, PackageName, Sha256 } from '../src/dictionaries/dictionary.ts';
import type { Configuration } from '../src/inputs/configuration.ts';
import type { WorkflowEvent } from '../src/inputs/event.ts';
import type { Inputs } from '../src/inputs/inputs.ts';
import { runDeploy } from '../src/modes/deploy.ts';
import { runDrift } from '../src/modes/drift.ts';
import { compareWithLive } from '../src/modes/live/live.ts';
import { runPlan } from '../src/modes/plan.ts';
import { runValidate } from '../src/modes/validate.ts';
import { newRunState } from '../src/result/run-state.ts';
import { callsText, timingOf } from './measure.ts';

const PACKAGES = 25;
const DOMAINS = ['search-a', 'search-b', 'search-c', 'search-d'];
/** Mean milliseconds of AWS's own work. */
const STEPS = { copying: 20_000, validating: 20_000, associating: 60_000 } as const;
/** Mean milliseconds of a call. */
const CALL = 100;
const SPREAD = 0.5;
/** Calls that must follow each other, of a first deploy: list, put, create, describe, list, associate, list, describe. */
const CALLS_IN_A_ROW = 8;
const BUCKET = 'dictionaries';

export interface Measured {
  /** How many times the critical path. */
  readonly ratio: number;
  /** Operation → how often it was called. */
  readonly calls: ReadonlyMap<string, number>;
}

/** AWS, and the time that passes by itself whenever nothing else is left to do. */
class Account {
  readonly time = new VirtualTime(Date.UTC(2026, 0, 1));
  readonly contents = new Map<string, Content>();
  readonly scenario = { api: 'opensearch' } as const;
  readonly emulator: Emulator;
  readonly checkout: string;
  readonly #random: Random;
  /** What AWS takes for each package and each domain in this run, in milliseconds. */
  #took = new Map<string, number>();
  #calls = new Map<string, number>();
  /** The package or domain whose step begins. */
  #about = '';

  /** @param checkout folder for the files of a commit */
  constructor(seed: number, checkout: string) {
    this.checkout = checkout;
    this.#random = new Random(seed, 'durations');
    const copied = ({ name }: { readonly name: string }) => {
      this.#about = name;
      return null;
    };
    this.emulator = new Emulator({
      now: () => this.time.now,
      buckets: [{ name: BUCKET }],
      domains: DOMAINS,
      awsPackages: [],
      verdicts: { copy: copied },
    });
    for (const step of ['copying', 'validating', 'associating'] as const)
      Object.defineProperty(this.emulator.durations, step, { get: () => this.#takes(STEPS[step]) });
  }

  async measure(work: () => Promise<void>): Promise<Measured> {
    this.#took = new Map();
    this.#calls = new Map();
    const started = this.time.now;
    let ended = false;
    const done = work().finally(() => {
      ended = true;
    });
    while (!ended) {
      await setImmediate();
      if (!ended) this.time.step();
    }
    await done;
    const longest = (names: (name: string) => boolean): number =>
      Math.max(0, ...[...this.#took].flatMap(([name, took]) => (names(name) ? [took] : [])));
    const isDomain = (name: string): boolean => DOMAINS.includes(name);
    const critical = longest((name) => !isDomain(name)) + longest(isDomain) + CALLS_IN_A_ROW * CALL;
    return { ratio: (this.time.now - started) / critical, calls: this.#calls };
  }

  /** A call of the action. */
  async call<T>({ operation, packageIds, domain, packageName }: Request, carryOut: () => T): Promise<T> {
    this.#calls.set(operation, (this.#calls.get(operation) ?? 0) + 1);
    await this.time.sleep(this.#spread(CALL) / 2);
    const id = packageIds[0];
    this.#about = domain ?? packageName ?? this.emulator.packages().find((one) => one.id === id)?.name ?? '';
    let answer: { readonly value: T } | { readonly error: unknown };
    try {
      answer = { value: carryOut() };
    } catch (error) {
      answer = { error: asSdkError(error) };
    }
    await this.time.sleep(this.#spread(CALL) / 2);
    if ('error' in answer) throw answer.error;
    return answer.value;
  }

  #takes(mean: number): number {
    const duration = this.#spread(mean);
    this.#took.set(this.#about, (this.#took.get(this.#about) ?? 0) + duration);
    return duration;
  }

  #spread(mean: number): number {
    return mean * (1 - SPREAD + 2 * SPREAD * this.#random.next());
  }
}

/** The dictionaries of a commit. */
function dictionariesOf(account: Account, commit: number): readonly Dictionary[] {
  return Array.from({ length: PACKAGES }, (_, index): Dictionary => {
    const name = `words-${String(index).padStart(2, '0')}`;
    const content = memoryContent(`word${index} of commit ${commit}\n`);
    account.contents.set(content.sha256, content);
    const file = `${name}.txt`;
    const path = join(account.checkout, file);
    writeFileSync(path, [...content.chunks()].join(''));
    return {
      ...{ name: name as PackageName, file, repositoryPath: file, path },
      ...{ files: [{ file, path, firstLine: 1 }], format: 'opaque', formatSource: 'declared' },
      ...{ settingsPaths: null, maxRemovedPercent: null, allowsEmpty: false, isGlobbed: false },
      ...{ sha256: content.sha256 as Sha256, bytes: content.size, description: '' },
      options: {
        engineVersion: { engine: 'OpenSearch', major: 2, minor: 19 },
        ...{ expand: true, lenient: false, analysis: null },
      },
      domains: DOMAINS.filter((_name, place) => place !== index % DOMAINS.length) as DomainName[],
    };
  });
}

/** The shipped flow from the first read of AWS on. */
async function deploy(account: Account, commit: number, seed: number): Promise<void> {
  const { time } = account;
  const random = new Random(seed, `engine ${commit}`);
  const none = { kind: 'none', why: 'there is no Git' } as const;
  const sha = String(commit).repeat(40);
  const state = { ...newRunState(), mode: 'deploy' as const, dictionaries: dictionariesOf(account, commit) };
  const quiet = {
    info() {},
    debug() {},
    warning() {},
    causes() {},
    group: <T>(_: string, work: () => Promise<T>) => work(),
  };
  await compareWithLive(
    {
      ...{
        state,
        env: {},
        write: () => {},
        signal: new AbortController().signal,
        gitHub: null,
        prepareReport: () => {},
      },
      clock: { now: () => time.now, sleep: (milliseconds) => time.sleep(milliseconds) },
      random: () => random.next(),
      log: quiet,
      event: { name: 'push', sha, runId: '1', workspace: account.checkout, repository: 'acme/search' } as WorkflowEvent,
      inputs: {} as Inputs,
    },
    {
      ...{ mode: 'deploy', api: 'opensearch', bucket: BUCKET, keyPrefix: 'opensearch-dictionaries', verify: 'off' },
      ...{ expectedBucketOwner: null, domains: DOMAINS as DomainName[], commitMessage: 'Measure', prune: false },
      ...{ maxRemovedPercent: 100, validationTimeoutMinutes: 20, associationTimeoutMinutes: 30 },
      ...{ manifestPath: null, files: [], warnings: [], notices: [], scope: { packagePrefix: '' } },
    } as unknown as Configuration,
    { region: 'eu-west-1', bucket: BUCKET, repository: 'acme/search' },
    {
      connection: {
        service: simulatedService(account, account),
        store: simulatedStore(account, account),
        credentials: async () => ({ expiresAt: null }),
        identity: async () => ({ accessKeyId: '', secretAccessKey: '' }),
      },
      // No package is without its file here.
      evidence: () => ({}) as RepositoryEvidence,
      former: () => ({
        withHash: async () => none,
        hadContent: async () => null,
        atTip: async () => [none],
        atCommit: async () => [none],
        atBase: async () => [none],
      }),
      remember: () => {},
    },
    null,
    { plan: runPlan, drift: runDrift, validate: runValidate, deploy: runDeploy },
  );
  if (state.failure !== null) throw state.failure;
}

/** A first deploy, an update of all dictionaries and a run without changes, for seeds from 1 to `count`. */
export async function measureAll(count: number) {
  const runs = { 'first deploy': [] as Measured[], update: [] as Measured[], 'no change': [] as Measured[] };
  const checkout = mkdtempSync(join(tmpdir(), 'bench-virtual-'));
  try {
    for (let seed = 1; seed <= count; seed++) {
      const account = new Account(seed, checkout);
      runs['first deploy'].push(await account.measure(() => deploy(account, 1, seed)));
      runs.update.push(await account.measure(() => deploy(account, 2, seed)));
      runs['no change'].push(await account.measure(() => deploy(account, 2, seed)));
    }
  } finally {
    rmSync(checkout, { recursive: true });
  }
  return runs;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
  const runs = await measureAll(Number(values.runs));
  console.log(
    `In virtual time, ${PACKAGES} packages, each to 3 of ${DOMAINS.length} domains; median of ${values.runs} (minimum to maximum)`,
  );
  for (const [what, measured] of Object.entries(runs)) {
    const { minimum, median, maximum } = timingOf(measured.map(({ ratio }) => ratio));
    const ratio = `${median.toFixed(3)} times the critical path (${minimum.toFixed(3)} to ${maximum.toFixed(3)}), `;
    console.log(
      `  ${what.padEnd(13)}${what === 'no change' ? '' : ratio}${callsText(measured.map(({ calls }) => calls))}`,
    );
  }
}

if (import.meta.main) await main();
