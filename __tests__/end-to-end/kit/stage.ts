import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '../../../emulator/core/emulator.ts';
import type { RecordedRequest, RunningEmulator, ServerOptions } from '../../../emulator/http/server.ts';
import { startEmulator } from '../../../emulator/http/server.ts';
import { waitUntilSettled } from '../../../emulator/wait.ts';
import type { ActionRun, FinishedRun } from '../../../scripts/run-action.ts';
import { runAction } from '../../../scripts/run-action.ts';
import { deployOnce } from './deployed.ts';
import type { WorkflowEvent } from './events.ts';
import { push } from './events.ts';
import type { Outputs, PackageOutput } from './outputs.ts';
import { readOutputs } from './outputs.ts';
import { assertToldByActs, assertWellTold, messagesOf } from './told.ts';
import type { Files } from './workspace.ts';
import { Workspace } from './workspace.ts';

export const BUCKET = 'dictionaries';
export const DOMAINS = ['search-prod', 'search-staging'] as const;
export const ENGLISH = 'dictionaries/english.txt';
export const GERMAN = 'dictionaries/german.txt';

/** Two dictionaries that no check objects to. */
export const FILES = {
  [ENGLISH]: 'couch, sofa\nlaptop, notebook\ntv => television\n',
  [GERMAN]: 'sofa, couch\nfernseher, tv\n',
} as const satisfies Files;

/** Long enough for a run to see each state, short enough for many runs. */
const DURATIONS = { copying: 100, validating: 100, associating: 150, dissociating: 50, deleting: 50 };

/** Longer than any run; only `Stage.skip` brings its end, in milliseconds. */
export const HOUR = 3_600_000;

export interface StageOptions {
  /** `now` is the stage's own. */
  readonly emulator?: Omit<ServerOptions, 'now'>;
  /** Default: `FILES`. */
  readonly files?: Files;
  /** Of every run; default: `dictionaries/*.txt` as Solr synonyms to both domains. */
  readonly inputs?: ActionRun['inputs'];
}

export interface RunOptions {
  readonly inputs?: ActionRun['inputs'];
  /** Default: the push of the commit that is checked out. */
  readonly event?: WorkflowEvent;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StageRun extends Omit<FinishedRun, 'outputs'> {
  readonly outputs: Outputs;
  /** What the run asked of AWS. */
  readonly requests: readonly RecordedRequest[];
  /** Error, warning and notice annotations, as GitHub shows them. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/** An emulator, a repository and runs of the committed bundle between them. */
export class Stage implements AsyncDisposable {
  readonly running: RunningEmulator;
  readonly workspace: Workspace;
  readonly #options: StageOptions;
  readonly #inputs: ActionRun['inputs'];
  readonly #clock: { skipped: number };
  /** On what the state of the account depends, while only `deploy` made it. */
  #origin: readonly unknown[] | null = [];
  /** The runner's temporary folders: outputs may name files in them as long as the stage is there. */
  readonly #temp = mkdtempSync(join(tmpdir(), 'stage-'));

  private constructor(
    running: RunningEmulator,
    options: StageOptions,
    inputs: ActionRun['inputs'],
    clock: { skipped: number },
  ) {
    this.running = running;
    this.workspace = new Workspace(options.files ?? FILES);
    this.#options = options;
    this.#inputs = inputs;
    this.#clock = clock;
  }

  static async start(options: StageOptions = {}): Promise<Stage> {
    const clock = { skipped: 0 };
    const running = await startEmulator({
      now: () => Date.now() + clock.skipped,
      buckets: [{ name: BUCKET }],
      domains: DOMAINS,
      ...options.emulator,
      durations: { ...DURATIONS, ...options.emulator?.durations },
    });
    const inputs = {
      files: 'dictionaries/*.txt',
      format: 'solr-synonyms',
      bucket: BUCKET,
      domains: DOMAINS.join('\n'),
      ...options.inputs,
    };
    return new Stage(running, options, inputs, clock);
  }

  get emulator(): Emulator {
    return this.running.emulator;
  }

  /** Runs the action, and checks what holds of every run: all outputs in their shape, nothing secret told anywhere. */
  async run(options: RunOptions = {}): Promise<StageRun> {
    this.#origin = null;
    const before = this.running.requests.length;
    const { head } = this.workspace;
    const inputs = { ...this.#inputs, ...options.inputs };
    const finished = await runAction({
      workspace: this.workspace.path,
      inputs,
      tempParent: this.#temp,
      event: options.event ?? push(head),
      env: { ...this.running.env, GITHUB_SHA: head.sha, AWS_EC2_METADATA_DISABLED: 'true', ...options.env },
    });
    assertWellTold(finished, this.running, inputs['github-token']);
    const requests = this.running.requests.slice(before);
    assertToldByActs(finished, requests);
    return {
      ...finished,
      outputs: readOutputs(finished),
      requests,
      ...messagesOf(finished.log),
    };
  }

  /** As `run`, for runs that must succeed. */
  async succeed(options: RunOptions = {}): Promise<StageRun> {
    const run = await this.run(options);
    if (run.exitCode !== 0) throw new Error(`The run failed with ${run.exitCode}:\n${run.log}${run.stderr}`);
    return run;
  }

  /** As `succeed`, where a test begins: what another stage deployed in the same way is not deployed by a run again. */
  async deploy(options: RunOptions = {}): Promise<void> {
    const { emulator } = this.#options;
    if (this.#origin === null || emulator?.verdicts !== undefined) return void (await this.succeed(options));
    // GitHub's address changes nothing in AWS.
    const run = { ...options, env: { ...options.env, GITHUB_API_URL: '' } };
    const origin = [...this.#origin, [this.workspace.head, this.#inputs, emulator, this.emulator.switches, run]];
    const deploy = async () => (await this.succeed(options)).requests;
    await deployOnce(this.emulator, BUCKET, JSON.stringify(origin), deploy);
    this.#origin = origin;
  }

  /** Everything that AWS is still at comes to its end. */
  settle(): Promise<void> {
    return waitUntilSettled(this.emulator);
  }

  /** The emulator's time jumps ahead, so that what AWS is at comes to its end. */
  skip(milliseconds: number = HOUR): void {
    this.#clock.skipped += milliseconds;
  }

  /** Something happens right before or after a call of an operation; `occurrence` counts from 1, from now on. */
  on(operation: string, phase: 'before' | 'after', work: () => void, occurrence = 1): void {
    let count = 0;
    const stop = this.running.faults.onCall((call, when) => {
      if (call.operation !== operation || when !== phase || ++count < occurrence) return;
      stop();
      work();
    });
  }

  /** The account's package of this name. */
  package(name: string) {
    const found = this.emulator.packages().find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`There is no package ${name}.`);
    return found;
  }

  /** What a domain runs: package name → SHA-256. */
  content(domain: string): Readonly<Record<string, string | null>> {
    const rows = this.emulator.associations(domain);
    return Object.fromEntries(rows.map((row) => [row.packageName, row.runningSha256]));
  }

  /** Everything in AWS that a write could change. */
  snapshot(): unknown {
    return structuredClone({
      packages: this.emulator.packages(),
      associations: this.emulator.associations(),
      objects: this.emulator.s3.peekAll(BUCKET).map(({ key, content }) => [key, content.sha256]),
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.workspace[Symbol.dispose]();
    rmSync(this.#temp, { recursive: true, force: true });
    await this.running.close();
  }
}

/** Hexadecimal SHA-256. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** How many calls of each operation a run made. */
export function countOf({ requests }: Pick<StageRun, 'requests'>): Readonly<Record<string, number>> {
  const counts = Map.groupBy(requests, ({ operation }) => operation);
  return Object.fromEntries([...counts].map(([operation, calls]) => [operation, calls.length]));
}

const READS = /^(?:Describe|Get|List|Head)/;

/** The operations of a run that could have changed something, in their order. */
export function writesOf({ requests }: Pick<StageRun, 'requests'>): readonly string[] {
  return requests.map(({ operation }) => operation).filter((operation) => !READS.test(operation));
}

/** The element of the output `packages` of this name. */
export function packageOf({ outputs }: Pick<StageRun, 'outputs'>, name: string): PackageOutput {
  const found = outputs.packages.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`The output packages has no ${name}.`);
  return found;
}
