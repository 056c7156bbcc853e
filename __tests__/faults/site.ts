/** An emulator in real time, a folder of dictionaries, and runs of the committed bundle between them. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { memoryContent } from '../../emulator/core/content.ts';
import type { Emulator } from '../../emulator/core/emulator.ts';
import { type RunningEmulator, startEmulator } from '../../emulator/http/server.ts';
import { type FinishedRun, runAction } from '../../scripts/run-action.ts';
import { commitMessage, packageDescription } from '../../src/deployment/model/marker.ts';
import { objectKey } from '../../src/deployment/model/object-key.ts';
import { parseSha256 } from '../../src/dictionaries/sha256.ts';
import { IDENTITY } from '../end-to-end/kit/workspace.ts';
import type { Situation } from './situations.ts';

export const BUCKET = 'dictionaries';
export const KEY_PREFIX = 'opensearch-dictionaries';
export const REPOSITORY = 'acme/search';
export const DOMAINS = ['north', 'south'];
/** One for each of two runs, so that AWS can tell whose call it is. */
const CREDENTIALS = ['ASIAEMULATORFIRSTRUN', 'ASIAEMULATOROTHERRUN'].map((accessKeyId) => ({
  accessKeyId,
  secretAccessKey: `secret-of-${accessKeyId}`,
  sessionToken: `token-of-${accessKeyId}`,
}));
/** In milliseconds: long enough for a run to see every state. */
const DURATIONS = { copying: 150, validating: 150, associating: 200, dissociating: 100, deleting: 100 };

/** What AWS holds, as far as it must be the same however often a run was disturbed. */
export interface State {
  readonly packages: readonly unknown[];
  readonly domains: readonly unknown[];
}

export class Site implements AsyncDisposable {
  readonly running: RunningEmulator;
  readonly situation: Situation;
  readonly #folder: string;

  /** Packages that are no matter any more: somebody else has made them his own. */
  readonly ignored = new Set<string>();
  readonly #owner: boolean;
  readonly #clock: { skew: number };

  private constructor(running: RunningEmulator, situation: Situation, clock: { skew: number }, owner: boolean) {
    this.running = running;
    this.#clock = clock;
    this.#owner = owner;
    this.situation = situation;
    this.#folder = mkdtempSync(join(tmpdir(), 'site-'));
    // What was live before came from this repository: prune removes only what its history has had.
    this.#git('init', '--quiet', '--initial-branch=main');
    this.write(Object.fromEntries(situation.before.map((one) => [`dictionaries/${one.name}.txt`, lastOf(one)])));
    this.#commit();
    this.write(situation.files);
    this.#commit();
  }

  #commit(): void {
    this.#git('add', '--all');
    this.#git('commit', '--quiet', '--allow-empty', '--message=Change the dictionaries');
  }

  #git(...args: readonly string[]): void {
    execFileSync('git', args, { cwd: this.#folder, env: { ...process.env, ...IDENTITY } });
  }

  /** Starts an emulator that is in the situation's first state. */
  static async start(situation: Situation): Promise<Site> {
    const clock = { skew: 0 };
    const running = await startEmulator({
      credentials: CREDENTIALS,
      signatureClock: () => Date.now() + clock.skew,
      buckets: [{ name: BUCKET }],
      domains: DOMAINS,
      durations: { copying: 0, validating: 0, associating: 0, dissociating: 0, deleting: 0 },
      ...(situation.switches === undefined ? {} : { switches: situation.switches }),
    });
    const site = new Site(running, situation, clock, true);
    for (const before of situation.before) publishBefore(running.emulator, before);
    Object.assign(running.emulator.durations, DURATIONS);
    return site;
  }

  /** Another checkout that deploys to the same AWS. */
  another(files: Readonly<Record<string, string>>): Site {
    return new Site(this.running, { ...this.situation, files }, this.#clock, false);
  }

  /** By how much AWS's clock differs from this one, in milliseconds. */
  set clockSkew(milliseconds: number) {
    this.#clock.skew = milliseconds;
  }

  get emulator(): Emulator {
    return this.running.emulator;
  }

  /** Makes these the dictionaries of the checkout, and no others. */
  write(files: Readonly<Record<string, string>>): void {
    rmSync(join(this.#folder, 'dictionaries'), { recursive: true, force: true });
    for (const [file, content] of Object.entries(files)) {
      const path = join(this.#folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }

  /** Absolute path of a file of the checkout. */
  pathOf(file: string): string {
    return join(this.#folder, file);
  }

  /** Runs the action; `onStart` is told how to kill it. */
  run(
    onStart: (kill: () => void, pid: number) => void = () => {},
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<FinishedRun> {
    return runAction({
      workspace: this.#folder,
      inputs: {
        mode: 'deploy',
        files: 'dictionaries/*.txt',
        format: 'word-list',
        bucket: BUCKET,
        domains: DOMAINS.join('\n'),
        api: this.situation.api ?? 'opensearch',
        'commit-message': 'Change the dictionaries',
        'max-removed-percent': '100',
        ...this.situation.inputs,
        ...inputs,
      },
      event: { name: 'push' },
      env: {
        ...this.running.env,
        ...this.#credentials,
        GITHUB_SHA: 'c0ffee0'.padEnd(40, '0'),
        AWS_EC2_METADATA_DISABLED: 'true',
      },
      onStart: (child) => onStart(() => child.kill('SIGKILL'), child.pid ?? 0),
    });
  }

  /** The access key of this checkout's runs. */
  get accessKeyId(): string {
    return this.#credentials.AWS_ACCESS_KEY_ID;
  }

  get #credentials() {
    const [first, other] = CREDENTIALS;
    const own = this.#owner ? first : other;
    return {
      AWS_ACCESS_KEY_ID: own?.accessKeyId ?? '',
      AWS_SECRET_ACCESS_KEY: own?.secretAccessKey ?? '',
      AWS_SESSION_TOKEN: own?.sessionToken ?? '',
    };
  }

  state(): State {
    const packages = this.emulator
      .packages()
      .filter(({ name }) => !this.ignored.has(name))
      .map(({ name, status, description, sha256 }) => ({ name, status, description, sha256 }));
    const domains = this.emulator
      .associations()
      .filter(({ packageName }) => !this.ignored.has(packageName))
      .map(({ domain, packageName, status, runningSha256 }) => ({ domain, packageName, status, runningSha256 }));
    return { packages: sorted(packages), domains: sorted(domains) };
  }

  /** Versions of each package, failed ones not counted. */
  versions(): ReadonlyMap<string, number> {
    return new Map(
      this.emulator
        .packages()
        .map(({ name, versions }) => [name, versions.filter(({ state }) => state !== 'failed').length]),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    rmSync(this.#folder, { recursive: true, force: true });
    if (this.#owner) await this.running.close();
  }
}

/** A package as an earlier run left it: each content a version, and what each domain runs of them. */
export interface Before {
  readonly name: string;
  readonly contents: readonly string[];
  /** Domain → index of the content that it runs. */
  readonly domains: Readonly<Record<string, number>>;
  /** The last version was rejected by AWS. */
  readonly failed?: boolean;
}

function lastOf({ contents }: Before): string {
  return contents.at(-1) ?? '';
}

function publishBefore(emulator: Emulator, { name, contents, domains, failed = false }: Before): void {
  let PackageID = '';
  contents.forEach((text, index) => {
    const content = memoryContent(text);
    const sha256 = parseSha256(content.sha256);
    if (sha256 === null) throw new TypeError('That is no digest.');
    const path = `dictionaries/${name}.txt`;
    const key = objectKey(KEY_PREFIX, name, sha256, path);
    if (emulator.s3.peek(BUCKET, key) === undefined) emulator.s3.put({ bucket: BUCKET, key, content });
    const last = index === contents.length - 1;
    emulator.verdicts.validation = () => (last && failed ? { type: '', message: 'An internal error occurred.' } : null);
    const input = {
      PackageSource: { S3BucketName: BUCKET, S3Key: key },
      PackageDescription: packageDescription('', { repository: REPOSITORY, path, sha256 }),
    };
    if (index === 0) {
      const created = { ...input, PackageName: name, PackageType: 'TXT-DICTIONARY' };
      PackageID = emulator.call('opensearch', 'CreatePackage', created).PackageDetails.PackageID;
    } else {
      const CommitMessage = commitMessage(`Change ${index}`, `${index}`.padStart(40, 'a'), sha256);
      emulator.call('opensearch', 'UpdatePackage', { ...input, PackageID, CommitMessage });
    }
    emulator.packages();
    emulator.verdicts.validation = () => null;
    for (const [DomainName, runs] of Object.entries(domains)) {
      if (runs !== index) continue;
      emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName });
      emulator.packages();
    }
  });
}

/** Hexadecimal SHA-256. */
export function sha256Of(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

function sorted<T>(values: readonly T[]): readonly T[] {
  return [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
