/** Reads of packages and of a domain's rows over time: what the signs of the switches are read from. */

import type { PackageDetails } from '@aws-sdk/client-opensearch';
import { outcomeOf, type PackageCalls, said } from '../client.ts';

/** One read of a package or a row, `at` in milliseconds since the epoch: nothing else where it is not shown. */
export interface Sighting {
  readonly at: number;
  readonly status?: string | undefined;
  readonly version?: string | undefined;
  readonly description?: string | undefined;
  /** Whether the history lists the version. */
  readonly listed?: boolean;
}

/** What is read, and at which pace. */
export interface ReaderOptions {
  readonly calls: PackageCalls;
  readonly domain: string | null;
  /** Milliseconds between two reads, and for how long reads continue after the end of an operation. */
  readonly pollMs: number;
  readonly tailMs: number;
  /** Milliseconds since the epoch, and a wait: tests have their own time. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** The longest that anything is waited for, in milliseconds. */
export const DEADLINE_MS = 30 * 60_000;
/** The words of AWS's errors for what does not exist. */
export const MISSING = /not.?found|NoSuch/i;
const GONE = /^$|^DELETED$/;
const SETTLED = /^AVAILABLE|^ACTIVE|FAILED/;

export class Reader<Options extends ReaderOptions = ReaderOptions> {
  readonly options: Options;
  readonly calls: PackageCalls;
  /** Ends every wait: its reason is thrown, and is no Error, so that no call takes it for its outcome. */
  stop: AbortSignal | null = null;

  constructor(options: Options) {
    this.options = options;
    this.calls = options.calls;
  }

  async read(id: string): Promise<Sighting> {
    const { answer, error } = await outcomeOf(this.calls.find('PackageID', id));
    if (error !== null && !MISSING.test(said(error))) throw error;
    const found: Partial<PackageDetails> = answer?.[0] ?? {};
    const { PackageStatus: status, AvailablePackageVersion: version, PackageDescription: description } = found;
    return { at: this.options.now(), status, version, description };
  }

  /** A read of the package and of its history. */
  async readListed(id: string): Promise<Sighting> {
    const one = await this.read(id);
    const { answer } = await outcomeOf(this.versions(id));
    return { ...one, listed: answer?.includes(one.version) ?? false };
  }

  async readRow(id: string): Promise<Sighting> {
    const rows = await this.calls.rows(this.options.domain ?? '');
    const row = rows.find(({ PackageID }) => PackageID === id);
    return { at: this.options.now(), status: row?.DomainPackageStatus, version: row?.PackageVersion };
  }

  /** Several rows at once, with all their statuses. */
  async readRows(ids: readonly string[]): Promise<Sighting> {
    const rows = await this.calls.rows(this.options.domain ?? '');
    const statusOf = (id: string) => rows.find(({ PackageID }) => PackageID === id)?.DomainPackageStatus ?? 'absent';
    return { at: this.options.now(), status: ids.map(statusOf).join(' ') };
  }

  /** @returns the versions in the order of the history */
  async versions(id: string): Promise<readonly (string | undefined)[]> {
    return (await this.calls.history(id)).map(({ PackageVersion }) => PackageVersion);
  }

  /** Reads until the status, '' where there is none, is an end, and on: reads may lag, and go back in time. */
  async watch(read: () => Promise<Sighting>, end = SETTLED): Promise<readonly Sighting[]> {
    const seen: Sighting[] = [];
    const { now, sleep, pollMs, tailMs } = this.options;
    const deadline = now() + DEADLINE_MS;
    for (let until = deadline; now() < until; await sleep(pollMs)) {
      this.stop?.throwIfAborted();
      const one = await read();
      seen.push(one);
      if (!end.test(one.status ?? '')) until = deadline;
      else if (until === deadline) until = now() + tailMs;
    }
    return seen;
  }

  settle(id: string): Promise<readonly Sighting[]> {
    return this.watch(() => this.read(id));
  }

  settleRow(id: string): Promise<readonly Sighting[]> {
    return this.watch(() => this.readRow(id));
  }

  /** Retries a call while AWS reports another operation in progress. */
  async insist<T>(call: () => Promise<T>): Promise<T> {
    for (const end = this.options.now() + DEADLINE_MS; ; await this.options.sleep(this.options.pollMs)) {
      this.stop?.throwIfAborted();
      const outcome = await outcomeOf(call());
      if (outcome.error === null) return outcome.answer;
      const isBusy = /in progress|one request|being|in [A-Z_]+ state/.test(said(outcome.error));
      if (!isBusy || this.options.now() > end) throw outcome.error;
    }
  }

  /** Deletes a package, and dissociates it before that. @returns the reads until it is gone */
  async removed(id: string): Promise<readonly Sighting[]> {
    const remove = () => this.insist(() => this.calls.remove(id));
    if (this.options.domain !== null && (await this.readRow(id)).status !== undefined) await this.dissociated(id);
    const { error } = await outcomeOf(remove());
    // Its row may show late.
    if (error !== null && !/associated/i.test(said(error))) throw error;
    if (error !== null) await this.dissociated(id);
    if (error !== null) await remove();
    return this.watch(() => this.read(id), GONE);
  }

  async dissociated(id: string): Promise<void> {
    await this.insist(() => this.calls.dissociate(id, this.options.domain ?? ''));
    await this.watch(() => this.readRow(id), GONE);
  }
}
