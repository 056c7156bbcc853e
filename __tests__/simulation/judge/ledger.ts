/** What really happened in a simulated world, and the invariants: checked with every step that changes something. */

import { createHash } from 'node:crypto';
import type { AssociationView, PackageView } from '../../../emulator/core/packages/views.ts';
import { parseCheckMarker, parseCommitMarker, parseDictionaryMarker } from '../../../src/deployment/model/marker.ts';
import { PROOF_LASTS_MS } from '../../../src/deployment/publish/fresh-proof.ts';
import type { Actor, Request } from '../world/actor.ts';
import { REPOSITORY } from '../world/scenario.ts';
import { lacksHistory } from '../world/traits/unread.ts';
import type { SimulatedWorld } from '../world/world.ts';
import { isThrowAwayName, judgeArrival, judgeBeginning, type Knowledge, WRITES } from './conduct.ts';
import { judgeBehind, judgeRemoval, judgeShrinking } from './removal-conduct.ts';

export interface Violation {
  /** Short name of the invariant. */
  readonly invariant: string;
  readonly detail: string;
}

interface Span<T> {
  readonly from: number;
  readonly value: T;
}

/** What the ledger knows of one start of the action. */
interface Account {
  writes: number;
  /** What AWS carried out for it: `<operation> <name or ID> <domain>`. */
  readonly acts: Set<string>;
  /** The same of all its requests. */
  readonly asked: Set<string>;
  /** When the run last read a domain's rows, and a package's. */
  readonly domains: Map<string, number>;
  readonly users: Map<string, number>;
  /** What kept a domain busy in all of its last looks at it, and when the first of these began. */
  readonly blocked: Map<string, { readonly by: string; readonly since: number }>;
  /** When it last read a domain's rows before it said what it runs, and a package. */
  readonly looks: Map<string, number>;
  readonly reads: Map<string, number>;
  /** When the last answer about a package came. */
  readonly told: Map<string, number>;
  /** When it last listed all packages after it began to write: to count places, or to prune. */
  relisted: number;
  /** Names of the packages that it published. */
  readonly published: Set<string>;
  /** Package ID → the version that its last update made. */
  readonly made: Map<string, string>;
  /** It has asked for a write. */
  began: boolean;
  /** The available version of every package when the run first listed them. */
  listed: ReadonlyMap<string, string | null> | null;
  /** The packages whose available version a domain ran then. */
  used: ReadonlySet<string>;
  /** `<domain> <package ID>` → the version that a domain ran when the run began, and had run for as long as rows lag. */
  ran: ReadonlyMap<string, string>;
  /** The packages whose available version AWS did not show then. */
  hidden: ReadonlySet<string>;
  /** Domains on which it started an association, and has not looked since. */
  readonly unseen: Set<string>;
  associated: boolean;
  /** It has proved its deploy, and goes on to prune. */
  proved: boolean;
}

/** What a domain without the package runs of it; a version never has this name. */
const GONE = '';

export class Ledger {
  readonly violations: Violation[] = [];
  readonly #world: SimulatedWorld;
  readonly #accounts = new Map<string, Account>();
  /** Contents that somebody meant for a package, by its name. */
  readonly #provided = new Map<string, Set<string>>();
  /** SHA-256 of every version that was ever available, by `<id>/<version>`. */
  readonly #versions = new Map<string, string>();
  /** What a domain ran of a package over time, by `<domain>/<id>`. */
  readonly #running = new Map<string, Span<string | null>[]>();
  /** The status of a row over time, and the version that was asked for, by `<domain>/<id>`. */
  readonly #rowStates = new Map<string, Span<string>[]>();
  /** What was available under a name over time: SHA-256, or `null`. */
  readonly #available = new Map<string, Span<string | null>[]>();
  readonly #described = new Map<string, Span<string>>();
  /** The IDs that packages of a name have had. */
  readonly #ids = new Map<string, Set<string>>();
  #packages: ReadonlyMap<string, PackageView> = new Map();
  #rows: readonly AssociationView[] = [];
  #nextChangeAt: number | null = null;

  constructor(world: SimulatedWorld) {
    this.#world = world;
    for (const commit of world.scenario.commits) {
      for (const file of commit.files) this.provide(file.name, file.content);
    }
    this.sync();
  }

  /** Somebody means this content for the package of this name. */
  provide(name: string, content: string): void {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const known = this.#provided.get(name);
    if (known === undefined) this.#provided.set(name, new Set([sha256]));
    else known.add(sha256);
  }

  violate(invariant: string, detail: string): void {
    this.violations.push({ invariant, detail });
    this.#world.log(`VIOLATION of "${invariant}": ${detail}`);
  }

  /** The run has looked at its domains for the last time before it says what they run. */
  proved(actor: Actor): void {
    this.#account(actor).proved = true;
  }

  /** Whether AWS carried this out for the run: `CreatePackage alpha`, `AssociatePackage F1 north`. */
  did(actor: Actor, act: string): boolean {
    return this.#account(actor).acts.has(act);
  }

  /** Whether the run has sent a request for this, answered or not. */
  asked(actor: Actor, act: string): boolean {
    return this.#account(actor).asked.has(act);
  }

  /** How many packages, or associations of one, AWS has carried an operation out on for the run; throw-away ones are none. */
  count(actor: Actor, operation: string): number {
    const acts = [...this.#account(actor).acts];
    return acts.filter((act) => act.startsWith(`${operation} `) && !act.includes(' dictcheck-')).length;
  }

  writes(actor: Actor): number {
    return this.#account(actor).writes;
  }

  /** A run makes a call. */
  begins(actor: Actor, request: Request): void {
    if (WRITES.has(request.operation)) for (const act of actsOf(request)) this.#account(actor).asked.add(act);
    this.#report(judgeBeginning(actor, request));
  }

  /** A call of a run arrives at AWS. Returns what to call when its answer does: only then the run knows what it read. */
  arrives(actor: Actor, request: Request): () => void {
    const { now } = this.#world.time;
    if (this.#nextChangeAt !== null && this.#nextChangeAt <= now) this.sync();
    if (WRITES.has(request.operation)) {
      this.#account(actor).began = true;
      this.#report(judgeArrival(actor, request, this.#knowledge(actor)));
      return () => undefined;
    }
    const looks = this.#look(actor, request);
    return () => {
      for (const look of looks) look();
    };
  }

  /** Takes in what a read shows, and returns how the run's knowledge changes with its answer. */
  #look(
    actor: Actor,
    { operation, packageIds, packageName, domain, continued, begunAt }: Request,
  ): readonly (() => void)[] {
    const { now } = this.#world.time;
    const account = this.#account(actor);
    const looks: (() => void)[] = [];
    const reads = (times: Map<string, number>, key: string) =>
      looks.push(() => times.set(key, Math.max(now, times.get(key) ?? 0)));
    if (operation === 'ListDomainsForPackage' && continued !== true) {
      for (const id of packageIds) reads(account.users, id);
    } else if (operation === 'ListPackagesForDomain' && domain !== null) {
      if (continued !== true) reads(account.domains, domain);
      // What stood on the first page of a listing is known as of then.
      if (!account.proved && continued !== true) reads(account.looks, domain);
      account.unseen.delete(domain);
      const by = this.#busyWith(domain);
      looks.push(() => {
        if (account.blocked.get(domain)?.by !== by) account.blocked.set(domain, { by, since: begunAt ?? now });
      });
    } else if (operation === 'DescribePackages') {
      const listing = packageIds.length === 0 && packageName === undefined;
      if (listing && account.began) {
        if (continued !== true)
          looks.push(() => {
            account.relisted = Math.max(now, account.relisted);
          });
        return looks;
      }
      const ids = packageIds.length > 0 ? packageIds : this.#packages.keys();
      for (const id of ids) {
        const meant = packageName === undefined || this.#packages.get(id)?.name === packageName;
        if (!meant || continued === true) continue;
        reads(account.reads, id);
        looks.push(() => account.told.set(id, this.#world.time.now));
      }
      // An answer may be lost and asked for again: the last one before the run begins to write is the one it planned with.
      if (listing) {
        const all = [...this.#packages.values()];
        account.listed = new Map(all.map(({ id, availableVersion }) => [id, availableVersion]));
        account.used = new Set(all.filter((one) => this.#isUsed(one)).map(({ id }) => id));
        const since = actor.startedAt - this.#world.lags.rows;
        const steady = this.#rows.filter(({ status, lastUpdatedAt }) => status === 'ACTIVE' && lastUpdatedAt <= since);
        account.ran = new Map(
          steady.map(({ domain, packageId, runningVersion }) => [`${domain} ${packageId}`, runningVersion ?? '']),
        );
        const hides = this.#world.scenario.switches.versionAfterFailedUpdate === 'absent';
        const unshown = all.filter(({ status }) => hides && status !== 'AVAILABLE');
        account.hidden = new Set(unshown.map(({ id }) => id));
      }
    }
    return looks;
  }

  /** AWS carried a call of a run out. */
  carriedOut(actor: Actor, request: Request): void {
    if (!WRITES.has(request.operation)) return;
    const account = this.#account(actor);
    account.writes += 1;
    for (const act of actsOf(request)) account.acts.add(act);
    if (request.operation === 'CreatePackage' || request.operation === 'UpdatePackage')
      this.#publishes(account, request);
    if (actor.plan.mode === 'plan') this.violate('a read mode writes nothing', `${actor.id} ${request.operation}`);
    for (const id of request.packageIds) this.#checkTouch(actor, account, request, id);
    if (request.domain !== null && request.operation.startsWith('Associate')) {
      this.#checkAssociation(actor, account, request.domain, request.packageIds);
    }
    this.sync();
    if (request.operation !== 'UpdatePackage') return;
    for (const id of request.packageIds) {
      const made = this.#packages.get(id)?.versions.at(-1)?.version;
      if (made !== undefined) account.made.set(id, made);
    }
  }

  /** Takes in what has changed since the last time, and checks what must always hold. */
  sync(): void {
    const { emulator, time } = this.#world;
    const { now } = time;
    const packages = new Map(emulator.packages().map((one) => [one.id, one]));
    for (const row of this.#rows) {
      if (!packages.has(row.packageId))
        this.violate('an ID in use never vanishes', `${row.packageName} ${row.packageId}`);
    }
    const names = new Set([...packages.values(), ...this.#packages.values()].map(({ name }) => name));
    this.#packages = packages;
    for (const { id, name, sha256, description, versions } of packages.values()) {
      names.delete(name);
      this.#ids.set(name, (this.#ids.get(name) ?? new Set()).add(id));
      for (const { version, state, sha256: content } of versions) {
        const key = `${id}/${version}`;
        if (state !== 'available' || content === null || this.#versions.get(key) === content) continue;
        this.#versions.set(key, content);
        // One may have come and gone since the last step.
        append(this.#available, name, now, content);
      }
      append(this.#available, name, now, sha256);
      const text = description ?? '';
      if (this.#described.get(id)?.value !== text) this.#described.set(id, { from: now, value: text });
    }
    for (const gone of names) append(this.#available, gone, now, null);
    this.#takeRows(emulator.associations(), now);
    this.#nextChangeAt = emulator.nextChangeAt;
  }

  /** Whether the domain ran this very version at some moment from `since` to now. */
  ranVersion(domain: string, id: string, version: string, since: number): boolean {
    return within(this.#running.get(`${domain}/${id}`), since, (value) => value === version);
  }

  /** Whether the domain ran no version at all at some moment from `since` to now. */
  ranNone(domain: string, ids: readonly string[], since: number): boolean {
    return ids.every((id) => {
      const spans = this.#running.get(`${domain}/${id}`);
      const isFirst = (spans?.[0]?.from ?? Number.POSITIVE_INFINITY) >= since;
      return isFirst || within(spans, since, (value) => value === GONE || value === null);
    });
  }

  /** Whether AWS had been at the association of this version since before this moment, and it ended well. */
  wasUnderWay(domain: string, id: string, version: string, before: number): boolean {
    const [last, end] = (this.#rowStates.get(`${domain}/${id}`) ?? []).slice(-2);
    if (last === undefined || last.from > before) return false;
    return last.value === `ASSOCIATING ${version}` && end?.value === `ACTIVE ${version}`;
  }

  /** The IDs that packages of this name have had: a report has none of a package that is gone. */
  idsOf(name: string): readonly string[] {
    return [...(this.#ids.get(name) ?? [])];
  }

  /** Whether the package has borne the marker of another repository since before this moment. */
  isForeign(id: string, before: number): boolean {
    const described = this.#described.get(id);
    const owner = parseDictionaryMarker(described?.value ?? '')?.repository;
    return described !== undefined && described.from <= before && owner !== undefined && owner !== REPOSITORY;
  }

  /** Whether the content was what the package of this name had available at some moment from `since` to now. */
  wasAvailable(name: string, sha256: string, since: number): boolean {
    return within(this.#available.get(name), since, (value) => value === sha256);
  }

  contentOf(id: string, version: string): string | null {
    return this.#versions.get(`${id}/${version}`) ?? null;
  }

  lastLook(actor: Actor, domain: string): number {
    return this.#account(actor).looks.get(domain) ?? actor.startedAt;
  }

  #busyWith(domain: string): string {
    const busy = this.#rows.filter((row) => row.domain === domain && /^(ASSOCIATING|DISSOCIATING)$/.test(row.status));
    return busy
      .map(({ packageId, status }) => `${packageId} ${status}`)
      .sort()
      .join();
  }

  #report(violation: Violation | null): void {
    if (violation !== null) this.violate(violation.invariant, violation.detail);
  }

  #knowledge(actor: Actor): Knowledge {
    const { domains, users, blocked } = this.#account(actor);
    const lag = this.#world.lags.rows;
    return {
      world: this.#world,
      packages: this.#packages,
      rows: this.#rows,
      sawDomain: (domain) => (domains.get(domain) ?? Number.POSITIVE_INFINITY) - lag,
      blockedSince: (domain) => blocked.get(domain)?.since ?? Number.POSITIVE_INFINITY,
      sawUsers: (id) => (users.get(id) ?? Number.POSITIVE_INFINITY) - lag,
      associatedSince: ({ domain, packageId }) => {
        const spans = this.#running.get(`${domain}/${packageId}`) ?? [];
        return spans[spans.findLastIndex(({ value }) => value === GONE) + 1]?.from ?? 0;
      },
    };
  }

  #account(actor: Actor): Account {
    let account = this.#accounts.get(actor.id);
    if (account === undefined) {
      account = {
        writes: 0,
        acts: new Set(),
        asked: new Set(),
        domains: new Map(),
        users: new Map(),
        blocked: new Map(),
        looks: new Map(),
        reads: new Map(),
        told: new Map(),
        relisted: 0,
        published: new Set(),
        made: new Map(),
        began: false,
        listed: null,
        ran: new Map(),
        used: new Set(),
        hidden: new Set(),
        unseen: new Set(),
        associated: false,
        proved: false,
      };
      this.#accounts.set(actor.id, account);
    }
    return account;
  }

  #takeRows(rows: readonly AssociationView[], now: number): void {
    const before = new Set(this.#rows.map((row) => `${row.domain}/${row.packageId}`));
    for (const row of rows) {
      const key = `${row.domain}/${row.packageId}`;
      before.delete(key);
      append(this.#running, key, now, row.runningVersion);
      append(this.#rowStates, key, now, `${row.status} ${row.requestedVersion}`);
      if (isThrowAwayName(row.packageName)) this.violate('a throw-away package is never associated', row.packageName);
      if (row.runningSha256 !== null && !this.#provided.get(row.packageName)?.has(row.runningSha256)) {
        this.violate('a domain runs only what somebody provided', `${key} ${row.packageName} ${row.runningSha256}`);
      }
    }
    for (const gone of before) {
      append(this.#running, gone, now, GONE);
      append(this.#rowStates, gone, now, GONE);
    }
    this.#rows = rows;
  }

  #checkTouch(actor: Actor, account: Account, { operation, domain, begunAt = 0 }: Request, id: string): void {
    const live = this.#packages.get(id);
    if (live === undefined) return;
    const what = `${actor.id} ${operation} of ${live.name} ${id} (${live.description ?? 'no description'})`;
    const { mode, prune, byHand } = actor.plan;
    const own = actor.dictionaries.find(({ name }) => name === live.name);
    const marker = parseDictionaryMarker(live.description ?? '');
    // What changed after the run's last look (or is shown late) it can't know.
    const lag = this.#world.lags.packages;
    const lastRead = account.reads.get(id) ?? 0;
    const told = account.told.get(id) ?? 0;
    // A package that it publishes is not looked at by counting the places of others.
    const read = own === undefined ? Math.max(lastRead, account.relisted) : lastRead;
    const known = told <= begunAt && (this.#described.get(id)?.from ?? 0) <= read - lag;
    if (isThrowAwayName(live.name)) {
      const ours = parseCheckMarker(live.description ?? '')?.repository === REPOSITORY;
      if (operation !== 'DeletePackage' || mode !== 'validate' || !ours)
        this.violate('throw-away packages are only deleted, by validations of this repository', what);
      return;
    }
    if (mode !== 'deploy') {
      this.violate('only a deploy touches what production reads', what);
      return;
    }
    if (own !== undefined) {
      if (known && !byHand && marker !== null && marker.repository !== REPOSITORY)
        this.violate('packages of others are left alone', what);
      // Another run may mend it between the last look and the deletion, which has no condition.
      const seen = live.lastUpdatedAt <= (account.reads.get(id) ?? 0) - lag;
      if (operation === 'DeletePackage' && seen && !/^(COPY|VALIDATION|DELETE)_FAILED$/.test(live.status))
        this.violate('only a failed package that no domain uses is recreated', what);
      if (operation === 'DissociatePackage') this.violate('what a commit holds is not dissociated', what);
      if (operation.startsWith('Associate') && !own.domains.some((name) => name === domain))
        this.violate('only the domains that the commit names', what);
      const last = this.#available.get(live.name)?.at(-1);
      const seenVersion = last !== undefined && last.from <= read - lag && told <= begunAt;
      if (operation.startsWith('Associate') && seenVersion && last.value !== own.sha256)
        this.violate('what others published is not associated', what);
      if (operation.startsWith('Associate')) {
        const row = this.#rows.find((one) => one.domain === domain && one.packageId === id);
        // What the domain got meanwhile, the plan did not know.
        const ran = row?.runningVersion === account.ran.get(`${domain} ${id}`) ? row?.runningVersion : null;
        this.#report(judgeBehind(actor, live, ran ?? null, this.#world));
      }
      if (operation === 'UpdatePackage') {
        const newest = live.versions.at(-1);
        if (newest?.version === account.made.get(id) && newest?.state !== 'failed')
          this.violate('nothing is published twice', what);
        this.#checkNotStale(actor, live, what, begunAt);
        // What AWS hides of a package, only the domains that the run reads can show.
        const isRun = account.used.has(id) && this.#runs(live, own.domains);
        if (account.listed?.get(id) === live.availableVersion && (isRun || !account.hidden.has(id)) && known)
          this.#report(judgeShrinking(actor, live, isRun, this.#world));
      }
      return;
    }
    const removal = operation === 'DissociatePackage' || operation === 'DeletePackage';
    if (!prune || !removal) this.violate('packages of others are left alone', what);
    else if (known) {
      const holds = this.#available.get(live.name)?.at(-1);
      const content = holds !== undefined && holds.from <= read - lag ? holds.value : null;
      this.#report(judgeRemoval(actor, live, content, this.#world));
    }
    const published = account.listed?.get(id) !== live.availableVersion && lag === 0;
    const since = live.versions.find(({ version }) => version === live.availableVersion);
    if (published && known && since !== undefined && live.lastUpdatedAt <= read)
      this.violate('prune removes only what it planned to', what);
  }

  /** Whether one of these domains runs the available version. Others get nothing by an update. */
  #runs({ id, availableVersion }: PackageView, domains: readonly string[]): boolean {
    return this.#rows.some(
      (row) => row.packageId === id && row.runningVersion === availableVersion && domains.includes(row.domain),
    );
  }

  #isUsed({ id, availableVersion }: PackageView): boolean {
    return this.#rows.some((row) => row.packageId === id && row.runningVersion === availableVersion);
  }

  #checkNotStale(actor: Actor, live: PackageView, what: string, begunAt: number): void {
    const { repository, scenario } = this.#world;
    if (lacksHistory(scenario.unread)) return;
    const current = live.versions.find(
      ({ version, state }) => version === live.availableVersion && state === 'available',
    );
    const marker = parseCommitMarker(current?.commitMessage ?? null);
    const commit = marker === null ? null : repository.indexOf(marker.commit);
    const newer = commit !== null && repository.isBefore(actor.plan.commit, commit);
    const lag = this.#world.lags.packages;
    // What came after the run's last look (or is shown late) it can't know.
    const { reads, told } = this.#account(actor);
    const read = reads.get(live.id) ?? 0;
    const seen = (told.get(live.id) ?? 0) <= begunAt && live.lastUpdatedAt <= read - lag;
    if (newer && live.status === 'AVAILABLE' && seen && !actor.plan.byHand)
      this.violate('an old run does not replace a newer commit', what);
  }

  #publishes(account: Account, { packageIds, packageName }: Request): void {
    if (packageName !== undefined) account.published.add(packageName);
    for (const id of packageIds) account.published.add(this.#packages.get(id)?.name ?? '');
  }

  #checkAssociation(actor: Actor, account: Account, domain: string, ids: readonly string[]): void {
    if (account.unseen.has(domain))
      this.violate('a run looks at a domain between two of its associations', `${actor.id} ${domain}`);
    account.unseen.add(domain);
    if (account.associated) return;
    account.associated = true;
    const lag = this.#world.lags.packages;
    for (const { name, sha256 } of actor.dictionaries) {
      if (!this.wasAvailable(name, sha256, actor.startedAt - lag))
        this.violate('nothing is associated before every package is AVAILABLE', `${actor.id} ${domain}: ${name}`);
      const spans = account.published.has(name) ? (this.#available.get(name) ?? []) : [];
      const ends = (index: number) => spans[index + 1]?.from ?? Number.POSITIVE_INFINITY;
      const from = spans.find(({ value }, index) => value === sha256 && ends(index) > actor.startedAt)?.from ?? 0;
      // A version that moves after the status is there only later than what tells of it; and a proof lasts two seconds.
      const isOld = (read: number) => read + lag < from && this.#world.time.now - read > PROOF_LASTS_MS;
      if (ids.some((id) => isOld(account.reads.get(id) ?? 0)))
        this.violate('every package is looked at once more when all are AVAILABLE', `${actor.id} ${domain}: ${name}`);
    }
  }
}

/** What a write asks for: `CreatePackage alpha`, `AssociatePackage F1 north`. */
function actsOf({ operation, packageIds, packageName, key, domain }: Request): readonly string[] {
  const subjects = packageIds.length > 0 ? packageIds : [packageName ?? key ?? ''];
  return subjects.map((subject) => [operation.replace('Packages', 'Package'), subject, domain ?? ''].join(' ').trim());
}

function append<T>(log: Map<string, Span<T>[]>, key: string, from: number, value: T): void {
  const spans = log.get(key);
  if (spans === undefined) log.set(key, [{ from, value }]);
  else if (spans.at(-1)?.value !== value) spans.push({ from, value });
}

function within<T>(spans: readonly Span<T>[] | undefined, since: number, test: (value: T) => boolean): boolean {
  return (spans ?? []).some(({ value }, index) => {
    const until = spans?.[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return until >= since && test(value);
  });
}
