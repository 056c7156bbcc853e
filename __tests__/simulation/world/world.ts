import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Content, memoryContent } from '../../../emulator/core/content.ts';
import { Emulator } from '../../../emulator/core/emulator.ts';
import type { Dictionary, DomainName, PackageName, Sha256 } from '../../../src/dictionaries/dictionary.ts';
import type { GitHubApi } from '../../../src/github/api/github-api.ts';
import type { WorkflowEvent } from '../../../src/inputs/event.ts';
import { Ledger } from '../judge/ledger.ts';
import type { Actor } from './actor.ts';
import { type Lags, lagsOf } from './draw-switches.ts';
import { Random } from './random.ts';
import { type BranchName, Repository } from './repository.ts';
import { type CommitState, domainsOf, type FileState, type PlannedRun, REJECTED, type Scenario } from './scenario.ts';
import { VirtualTime } from './virtual-time.ts';

export const BUCKET = 'dictionaries';
export const KEY_PREFIX = 'opensearch-dictionaries';
const HEADS = 'refs/heads/';
/** Any time will do, as long as it is always the same (milliseconds since the epoch). */
const START = Date.UTC(2026, 0, 1);

/** A commit as the engine is given it. */
export interface Commit {
  readonly sha: string;
  readonly dictionaries: readonly Dictionary[];
}

/** AWS, the repository and the time of one scenario; actors live in it. */
export class SimulatedWorld {
  readonly scenario: Scenario;
  readonly time = new VirtualTime(START);
  readonly start = START;
  readonly lags: Lags;
  readonly emulator: Emulator;
  readonly ledger: Ledger;
  /** Every content that a commit holds, by SHA-256. */
  readonly contents = new Map<string, Content>();
  /** The faults that happened, as `<actor>#<call>`. */
  readonly faults: string[] = [];
  readonly repository: Repository;
  readonly gitHub: Pick<GitHubApi, 'compareCommits' | 'fileAt' | 'hasFile'>;
  /** True once all disturbances are over. */
  calm = false;
  readonly #commits: readonly Commit[];
  readonly #lines: string[] | null;
  readonly #onKill = new Map<Actor, () => void>();

  constructor(scenario: Scenario, options: { readonly keepLog: boolean }) {
    this.scenario = scenario;
    this.lags = lagsOf(scenario.switches);
    this.#lines = options.keepLog ? [] : null;
    const verdicts = new Random(scenario.seed, 'verdicts');
    const flaky = (type: string) => () =>
      !this.calm && verdicts.chance(scenario.failureRate) ? { type, message: 'An internal error occurred.' } : null;
    this.emulator = new Emulator({
      now: () => this.time.now,
      seed: scenario.seed,
      switches: scenario.switches,
      durations: scenario.durations,
      buckets: [{ name: BUCKET }],
      domains: [...domainsOf(scenario)],
      awsPackages: [{ name: 'alpha', engineVersions: ['OpenSearch_2.19', 'OpenSearch_3.1'], vendor: 'partner' }],
      verdicts: {
        copy: flaky('S3AccessFailure'),
        validation: (_step, content) =>
          isRejected(content) ? { type: '', message: 'Not a dictionary.' } : flaky('')(),
        association: flaky('RefreshFailure'),
        dissociation: flaky('InUse'),
        deletion: flaky('Internal'),
      },
    });
    this.repository = new Repository(scenario);
    this.#commits = scenario.commits.map((commit) => this.#toCommit(commit));
    this.ledger = new Ledger(this);
    for (let other = 0; other < scenario.others; other++) {
      this.byHand('CreatePackage', {
        PackageName: `other-team-${other}`,
        PackageType: 'TXT-DICTIONARY',
        PackageSource: { S3BucketName: BUCKET, S3Key: this.keepByHand(`other team ${other}\n`) },
        PackageDescription: other % 2 === 0 ? 'Of another team' : otherRepositoryMarker(`other/${other}.txt`),
      });
    }
    const commitOf = (name: string): number | null => {
      const branch = name.replace(HEADS, '');
      if (branch === 'main' || branch === 'feature') return this.repository.tip(branch);
      return this.repository.indexOf(name);
    };
    this.gitHub = {
      compareCommits: async (base, head) => {
        const [from, to] = [commitOf(base), commitOf(head)];
        return from === null || to === null ? 'diverged' : this.repository.compare(from, to);
      },
      fileAt: async (path, ref) => {
        const tip = commitOf(ref);
        if (tip === null || scenario.tipsUnknown === true) return { kind: 'unknown' };
        const file = this.repository.files(tip).find((one) => one.path === path);
        return file === undefined ? { kind: 'absent' } : { kind: 'content', bytes: Buffer.from(file.content) };
      },
      hasFile: async (path, ref) => {
        const tip = commitOf(ref);
        return tip === null || scenario.tipsUnknown === true ? null : this.repository.has(tip, path);
      },
    };
  }

  get lines(): readonly string[] {
    return this.#lines ?? [];
  }

  log(line: string): void {
    this.#lines?.push(`${((this.time.now - START) / 1000).toFixed(3).padStart(9)} ${line}`);
  }

  commit(index: number): Commit {
    const commit = this.#commits[index];
    if (commit === undefined) throw new RangeError(`There is no commit ${index}.`);
    return commit;
  }

  /** The dictionaries that one step of a run finds in its checkout. */
  dictionariesOf({ commit, step = 0, sparse = [] }: PlannedRun): readonly Dictionary[] {
    const folder = this.repository.steps[step]?.folder ?? '';
    const { dictionaries } = this.commit(commit);
    if (folder === '' && sparse.length === 0) return dictionaries;
    return dictionaries.filter(({ name, file }) => file.startsWith(folder) && !sparse.includes(name));
  }

  /** What started a run. */
  eventOf({ commit, byHand }: PlannedRun): WorkflowEvent {
    const branch = refOf(this.repository.branchOf(commit));
    return {
      ...{ name: byHand ? 'workflow_dispatch' : 'push', isRerun: true, workspace: '/nowhere' },
      ...{ sha: this.commit(commit).sha, ref: branch, branch, defaultBranch: refOf('main') },
    } as WorkflowEvent;
  }

  onKill(actor: Actor, listener: () => void): void {
    this.#onKill.set(actor, listener);
  }

  killed(actor: Actor): void {
    this.#onKill.get(actor)?.();
  }

  /** Puts content into the bucket as a person would, and returns its key. */
  keepByHand(content: string): string {
    const key = `by-hand/${content.trim().replaceAll(' ', '-')}`;
    this.emulator.s3.put({ bucket: BUCKET, key, content: memoryContent(content) });
    return key;
  }

  /** A call of somebody else, at once; false when AWS refused it. */
  byHand(...[operation, input]: [Parameters<Emulator['call']>[1], Parameters<Emulator['call']>[2]]): boolean {
    this.ledger.sync();
    try {
      this.emulator.call('opensearch', operation, input);
      return true;
    } catch (error) {
      if (error instanceof TypeError) throw error;
      return false;
    } finally {
      this.ledger.sync();
    }
  }

  #toCommit(commit: CommitState): Commit {
    const dictionaries = commit.files.map((file): Dictionary => {
      const content = memoryContent(file.content);
      this.contents.set(content.sha256, content);
      const path = fileWith(content.sha256, file.content);
      return {
        name: file.name as PackageName,
        file: file.path,
        repositoryPath: file.path,
        ...filesOf(file, path),
        path,
        format: file.format ?? 'opaque',
        formatSource: 'declared',
        settingsPaths: null,
        maxRemovedPercent: null,
        allowsEmpty: false,
        isGlobbed: false,
        sha256: content.sha256 as Sha256,
        bytes: content.size,
        options: {
          engineVersion: { engine: 'OpenSearch', major: 2, minor: 19 },
          expand: true,
          lenient: false,
          analysis: null,
        },
        description: '',
        domains: file.domains as readonly DomainName[],
      };
    });
    return { sha: commit.sha, dictionaries };
  }
}

function refOf(branch: BranchName): string {
  return `${HEADS}${branch}`;
}

const CHECKOUT = join(tmpdir(), 'simulated-checkout');
const written = new Set<string>();

/** A file with this content: worlds share them, as their contents are few. */
function fileWith(sha256: string, content: string): string {
  const path = join(CHECKOUT, sha256);
  if (!written.has(sha256)) {
    mkdirSync(CHECKOUT, { recursive: true });
    writeFileSync(path, content);
    written.add(sha256);
  }
  return path;
}

/** The files of a dictionary; those of several are also what its entry names. */
function filesOf({ path: file, parts }: FileState, path: string): Pick<Dictionary, 'files' | 'patterns'> {
  if (parts === undefined) return { files: [{ file, path, firstLine: 1 }] };
  let firstLine = 1;
  const files = parts.map((part) => {
    const start = firstLine;
    firstLine += part.content.split('\n').length - 1;
    return { file: part.path, path: fileWith(memoryContent(part.content).sha256, part.content), firstLine: start };
  });
  return { files, patterns: files.map((one) => one.file) };
}

/** The marker of a repository that is not ours. */
export function otherRepositoryMarker(path: string, sha256 = '0'.repeat(64)): string {
  return `[dictionary repo=other/team path=${path} sha256=${sha256}]`;
}

function isRejected(content: Content): boolean {
  return [...content.chunks()].some((chunk) => Buffer.from(chunk).includes(REJECTED));
}
