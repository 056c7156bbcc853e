import type { ChildProcess } from 'node:child_process';
import { expect } from 'vitest';
import type { CallHook } from '../../emulator/http/faults.ts';
import type { FinishedRun } from '../../scripts/run-action.ts';
import { runAction } from '../../scripts/run-action.ts';
import { type GitHubComment, type RunningGitHub, startGitHub } from '../end-to-end/kit/github-server.ts';
import type { RunOptions, StageOptions, StageRun } from '../end-to-end/kit/stage.ts';
import { BUCKET, DOMAINS, ENGLISH, FILES, GERMAN, Stage, sha256 } from '../end-to-end/kit/stage.ts';
import type { Files } from '../end-to-end/kit/workspace.ts';
import { NUMBER, type PullRequestOptions, pullRequest, push, REPOSITORY } from './payloads.ts';

export { BUCKET, DOMAINS, ENGLISH, FILES, GERMAN, NUMBER, sha256 };

/** The token of a workflow, as its beginning tells. */
export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

export const INPUTS = {
  files: 'dictionaries/*.txt',
  format: 'solr-synonyms',
  bucket: BUCKET,
  domains: DOMAINS.join('\n'),
  'github-token': TOKEN,
};

export const CHANGED = {
  [ENGLISH]: `${FILES[ENGLISH]}sneakers, trainers\n`,
  [GERMAN]: `${FILES[GERMAN]}handy, telefon\n`,
} as const satisfies Files;

export interface GateOptions extends StageOptions {
  /** Whether the base branch is live already; default: true. */
  readonly deployed?: boolean;
  /** The only token that GitHub takes, and the one that runs have. */
  readonly token?: string;
}

export interface ProposalOptions extends Omit<RunOptions, 'event'> {
  readonly pullRequest?: Partial<PullRequestOptions>;
  readonly event?: RunOptions['event'];
}

/** A repository with dictionaries that are live, a branch with a proposal, GitHub, and runs of the gate on it. */
export class Gate implements AsyncDisposable {
  readonly stage: Stage;
  readonly gitHub: RunningGitHub;
  /** What is on the base branch. */
  baseSha: string;

  private constructor(stage: Stage, gitHub: RunningGitHub) {
    this.stage = stage;
    this.gitHub = gitHub;
    this.baseSha = stage.workspace.head.sha;
  }

  static async start(options: GateOptions = {}): Promise<Gate> {
    const { token = TOKEN } = options;
    const stage = await Stage.start({ ...options, inputs: { ...INPUTS, 'github-token': token, ...options.inputs } });
    const gate = new Gate(stage, await startGitHub(token));
    if (options.deployed ?? true) {
      const { sha, message } = stage.workspace.head;
      // What is asked of GitHub is counted from here.
      await stage.deploy({ event: push(sha, message), env: gate.#env, inputs: { 'github-token': '' } });
    }
    return gate;
  }

  /** The comments on the pull request. */
  get comments(): readonly GitHubComment[] {
    return this.gitHub.state.comments.get(NUMBER) ?? [];
  }

  /** Has somebody comment. */
  comment(login: string, body: string): void {
    const user = { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' } as const;
    const id = 1_000 + this.comments.length;
    this.gitHub.state.comments.set(NUMBER, [...this.comments, { id, body, user }]);
  }

  get emulator() {
    return this.stage.emulator;
  }

  /** Deploys what is checked out, and takes it for the base branch. */
  async deploy(options: RunOptions = {}): Promise<StageRun> {
    const { sha, message } = this.stage.workspace.head;
    this.baseSha = sha;
    return this.stage.succeed({ event: push(sha, message), ...options, env: { ...this.#env, ...options.env } });
  }

  /** Commits to the branch of the pull request. */
  change(files: Files, message = 'Propose a change'): string {
    return this.stage.workspace.commit(message, files);
  }

  /** A run on the pull request. Whatever it is and however it ends: production is as before, and nothing is left over. */
  async propose(options: ProposalOptions = {}): Promise<StageRun> {
    const before = this.stage.snapshot();
    const run = await this.stage.run(this.proposal(options));
    this.assertUntouched(before);
    return run;
  }

  /** As `propose`, where throw-away packages of others are there and must be there still. */
  async proposeBeside(options: ProposalOptions = {}): Promise<StageRun> {
    const before = this.stage.snapshot();
    const run = await this.stage.run(this.proposal(options));
    expect(this.stage.snapshot()).toEqual(before);
    return run;
  }

  /** As `propose`, without any of the checks: for runs that are interrupted, and for what must be left over. */
  async runRaw(
    options: ProposalOptions & { readonly onStart?: (process: ChildProcess) => void } = {},
  ): Promise<FinishedRun> {
    const { event, env, inputs } = this.proposal(options);
    return runAction({
      workspace: this.stage.workspace.path,
      inputs: { ...INPUTS, ...inputs },
      ...(event === undefined ? {} : { event }),
      env: { ...this.stage.running.env, AWS_EC2_METADATA_DISABLED: 'true', ...env },
      ...(options.onStart === undefined ? {} : { onStart: options.onStart }),
    });
  }

  /** The post step after a run that left this state. */
  async post(state: FinishedRun['state'], env: Readonly<Record<string, string>> = {}): Promise<FinishedRun> {
    return runAction({
      workspace: this.stage.workspace.path,
      inputs: INPUTS,
      env: { ...this.stage.running.env, AWS_EC2_METADATA_DISABLED: 'true', ...this.#env, ...env },
      state,
    });
  }

  /** Starts a run that is killed in a call that `when` tells. */
  async kill(when: (...call: Parameters<CallHook>) => boolean, options: ProposalOptions = {}): Promise<FinishedRun> {
    let child: ChildProcess | null = null;
    const stop = this.stage.running.faults.onCall((call, phase) => {
      if (when(call, phase)) child?.kill('SIGKILL');
    });
    const run = await this.runRaw({
      ...options,
      onStart: (process) => {
        child = process;
      },
    });
    stop();
    return run;
  }

  /** Fails unless AWS is exactly as it was, which is without any throw-away package, object or association. */
  assertUntouched(before: unknown): void {
    const packages = this.emulator.packages().map(({ name, status }) => `${name} ${status}`);
    expect(packages.filter((name) => name.startsWith('dictcheck-'))).toEqual([]);
    const objects = this.emulator.s3.peekAll(BUCKET).map(({ key }) => key);
    expect(objects.filter((key) => key.includes('dictcheck-'))).toEqual([]);
    expect(this.stage.snapshot()).toEqual(before);
  }

  get #env(): Record<string, string> {
    return { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: this.gitHub.url };
  }

  /** What a run on the pull request is started with. */
  proposal(options: ProposalOptions = {}): RunOptions {
    const { sha } = this.stage.workspace.head;
    const commits = { headSha: sha, baseSha: this.baseSha };
    return {
      inputs: options.inputs ?? {},
      event: options.event ?? pullRequest({ ...commits, ...options.pullRequest }),
      env: { ...this.#env, GITHUB_SHA: sha, GITHUB_JOB: 'check', ...options.env },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.gitHub[Symbol.asyncDispose]();
    await this.stage[Symbol.asyncDispose]();
  }
}
