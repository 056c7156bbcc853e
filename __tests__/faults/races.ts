/** Runs with rivals: two runs at once, and a person or another tool that acts right before any single call. */

import type { Emulator } from '../../emulator/core/emulator.ts';
import { runUndisturbed } from './crash.ts';
import { type Expected, problemsOf } from './judge.ts';
import { inPool, type Outcome } from './pool.ts';
import { DOMAINS, Site, sha256Of } from './site.ts';
import { SITUATIONS, type Situation } from './situations.ts';

/** Something that somebody else does, as far as AWS lets him. */
interface Rival {
  readonly name: string;
  /** @param target the package that he is after */
  readonly act: (emulator: Emulator, target: string) => void;
}

type CallArguments = Parameters<Emulator['call']>;

/** A call of somebody else; whether AWS refuses it is no matter. */
function attempt(emulator: Emulator, operation: CallArguments[1], input: CallArguments[2]): void {
  try {
    emulator.call('opensearch', operation, input);
  } catch (error) {
    if (error instanceof TypeError) throw error;
  }
}

function find(emulator: Emulator, target: string) {
  return emulator.packages().find(({ name }) => name === target);
}

/** What a person publishes. */
const BY_HAND = 'by hand\n';

function publish(description: (own: string) => string): Rival['act'] {
  return (emulator, target) => {
    const live = find(emulator, target);
    if (live === undefined) return;
    emulator.addBucket({ name: 'by-hand', objects: { 'alpha.txt': BY_HAND } });
    attempt(emulator, 'UpdatePackage', {
      PackageID: live.id,
      PackageSource: { S3BucketName: 'by-hand', S3Key: 'alpha.txt' },
      PackageDescription: description(live.description ?? ''),
      CommitMessage: 'by hand',
    });
  };
}

const RIVALS: readonly Rival[] = [
  { name: 'a person publishes, keeping the description', act: publish((own) => own) },
  { name: 'a person publishes, wiping the description', act: publish(() => '') },
  {
    name: 'a person takes the package off a domain',
    act: (emulator, target) =>
      attempt(emulator, 'DissociatePackage', { PackageID: find(emulator, target)?.id ?? '', DomainName: 'north' }),
  },
  {
    name: 'a person deletes the package',
    act: (emulator, target) => {
      const live = find(emulator, target);
      if (live === undefined) return;
      const { dissociating } = emulator.durations;
      emulator.durations.dissociating = 0;
      for (const { domain } of emulator.associations().filter((row) => row.packageId === live.id)) {
        attempt(emulator, 'DissociatePackage', { PackageID: live.id, DomainName: domain });
      }
      emulator.durations.dissociating = dissociating;
      emulator.associations();
      attempt(emulator, 'DeletePackage', { PackageID: live.id });
    },
  },
  {
    name: 'another tool associates the package',
    act: (emulator, target) =>
      attempt(emulator, 'AssociatePackage', { PackageID: find(emulator, target)?.id ?? '', DomainName: 'south' }),
  },
  {
    name: 'a domain is upgraded',
    act: (emulator) => {
      emulator.setDomainCondition('north', 'processing');
      setTimeout(() => emulator.setDomainCondition('north', 'active'), 700);
    },
  },
  {
    name: 'a domain is being deleted, and created again',
    act: (emulator) => {
      emulator.setDomainCondition('north', 'deleting');
      setTimeout(() => {
        emulator.removeDomain('north');
        emulator.addDomain({ name: 'north' });
      }, 500);
    },
  },
];

/** Situations that every rival disturbs at every call. */
const RACED = /^(?:create|update|lagging domain)$/;
/** And at every fifth one: of these there is little that the others do not show. */
const RACED_TOO = /^(?:prune|failed package|update, 2015-01-01|prune, 2015-01-01)$/;
const STRIDE_TOO = 5;
/** The package of the situation `prune` whose file is gone. */
const PRUNED = 'gamma';
/** Reasons that a run may give when it was interfered with. */
const RIGHT_REASONS = new Set(['superseded', 'conflict', 'association-failed', 'timeout', 'invalid-configuration']);

/** Every rival before every `stride`-th call. */
export async function rivalCampaign(stride: number, atOnce: number): Promise<readonly Outcome[]> {
  const raced = SITUATIONS.filter(({ name }) => RACED.test(name) || RACED_TOO.test(name));
  const undisturbed = await inPool(raced, atOnce, async (situation) => ({
    situation,
    ...(await runUndisturbed(situation)),
  }));
  const races = undisturbed.flatMap(({ situation, calls, expected }) => {
    const all = RIVALS.flatMap((rival) =>
      Array.from({ length: calls }, (_, index) => ({ situation, expected, rival, call: index + 1 })),
    );
    return RACED_TOO.test(situation.name) ? all.filter((_, index) => index % STRIDE_TOO === 0) : all;
  });
  const tried = races.filter((_, index) => index % stride === 0);
  return inPool(tried, atOnce, ({ situation, expected, rival, call }) => race(situation, expected, rival, call));
}

async function race(situation: Situation, expected: Expected, rival: Rival, call: number): Promise<Outcome> {
  await using site = await Site.start({
    ...situation,
    inputs: { ...situation.inputs, 'association-timeout-minutes': '0.1' },
  });
  const seen = watch(site);
  const target = situation.name.startsWith('prune') ? PRUNED : 'alpha';
  let count = 0;
  const stop = site.running.faults.onCall((_, phase) => {
    if (phase === 'before' && ++count === call) rival.act(site.emulator, target);
  });
  const raced = await site.run();
  stop();
  const reason = raced.outputs['failure-reason'] ?? 'none';
  const problems: string[] = [];
  if (raced.exitCode === 0) problems.push(...seen.wrongSuccess(site), ...differingContents(site));
  else if (!RIGHT_REASONS.has(reason)) problems.push(`a wrong failure-reason, ${reason}:\n${raced.log}`);
  await settled(site);
  if (raced.exitCode === 0) problems.push(...differingContents(site).map((what) => `when all had settled: ${what}`));
  // Without our marker, or with content that nobody can tell, it is not this repository's to remove.
  const pruned = find(site.emulator, PRUNED);
  const isKept = pruned?.description === '' || pruned?.sha256 === sha256Of(BY_HAND);
  if (isKept) site.ignored.add(PRUNED);
  const before = site.running.requests.length;
  problems.push(...problemsOf(site, await site.run(), before, expected));
  if (isKept && find(site.emulator, PRUNED)?.id !== pruned?.id) problems.push(`${PRUNED} is somebody else's, and gone`);
  return {
    name: `${situation.name}: ${rival.name} before call ${call}`,
    kind: problems.length === 0 ? 'passed' : 'failed',
    problems,
    detail: raced.exitCode === 0 ? 'succeeded' : reason,
  };
}

/** Two runs at once, of one commit or of two, so many times. */
export async function twoRunsCampaign(times: number, atOnce: number): Promise<readonly Outcome[]> {
  const situations = SITUATIONS.filter(({ name }) => /^(?:create|update|prune|lagging domain)/.test(name));
  const races = Array.from({ length: times }, (_, index) => ({
    situation: situations[index % situations.length],
    sameCommit: Math.floor(index / situations.length) % 2 === 0,
  }));
  return inPool(races, atOnce, async ({ situation, sameCommit }) => {
    if (situation === undefined) throw new TypeError('There are no situations.');
    const { expected } = await runUndisturbed(situation);
    return twoRuns(situation, sameCommit, expected);
  });
}

async function twoRuns(situation: Situation, sameCommit: boolean, expected: Expected): Promise<Outcome> {
  await using site = await Site.start(situation);
  const seen = watch(site);
  const older = { ...situation.files, 'dictionaries/alpha.txt': 'an older commit\n' };
  await using other = sameCommit ? site.another(situation.files) : site.another(older);
  const [first, second] = await Promise.all([site.run(), other.run()]);
  const problems: string[] = [];
  const reasons = [first, second].map((run) => run.outputs['failure-reason'] ?? 'none');
  if (sameCommit && (first.exitCode !== 0 || second.exitCode !== 0)) {
    problems.push(`runs of one commit failed: ${reasons.join(', ')}\n${first.log}\n${second.log}`);
  }
  if (!sameCommit) {
    const wrong = reasons.filter((reason) => reason !== '' && !RIGHT_REASONS.has(reason));
    if (wrong.length > 0) problems.push(`wrong failure-reasons ${wrong.join(', ')}:\n${first.log}\n${second.log}`);
  }
  if (first.exitCode === 0) problems.push(...seen.wrongSuccess(site));
  if (second.exitCode === 0) problems.push(...seen.wrongSuccess(other));
  await settled(site);
  if (first.exitCode === 0 || second.exitCode === 0) problems.push(...differingContents(site));
  const before = site.running.requests.length;
  problems.push(...problemsOf(site, await site.run(), before, expected));
  return {
    name: `${situation.name}: two runs of ${sameCommit ? 'one commit' : 'two commits'}`,
    kind: problems.length === 0 ? 'passed' : 'failed',
    problems,
    detail: reasons.map((reason) => reason || 'succeeded').join(' and '),
  };
}

/** Remembers what each domain ran when a run looked at it for the last time. */
function watch(site: Site) {
  const looks = new Map<string, ReadonlySet<string>>();
  const asked = new Map<string | null, number>();
  site.running.faults.onCall((call, phase) => {
    // Who uses the package that is to go is asked for the plan, and again when it is pruned: by then the deploy is proved.
    const asksForUsers = phase === 'before' && call.operation === 'ListDomainsForPackage';
    if (asksForUsers && call.input['PackageID'] === find(site.emulator, PRUNED)?.id) {
      asked.set(call.accessKeyId, (asked.get(call.accessKeyId) ?? 0) + 1);
    }
    const isPruning = (asked.get(call.accessKeyId) ?? 0) > 1;
    if (phase !== 'after' || call.operation !== 'ListPackagesForDomain' || isPruning) return;
    const domain = String(call.input['DomainName']);
    const rows = site.emulator.associations(domain).filter(({ status }) => status === 'ACTIVE');
    const contents = rows.map(({ packageName, runningSha256 }) => `${packageName} ${runningSha256}`);
    looks.set(`${call.accessKeyId} ${domain}`, new Set(contents));
  });
  return {
    /** Domains that did not run the checkout's content when its run looked at them for the last time. */
    wrongSuccess: (of: Site) =>
      Object.entries(of.situation.files).flatMap(([file, content]) => {
        const name = file.replace(/^dictionaries\/(.*)\.txt$/, '$1');
        const missing = DOMAINS.filter(
          (domain) => !looks.get(`${of.accessKeyId} ${domain}`)?.has(`${name} ${sha256Of(content)}`),
        );
        return missing.map((domain) => `a wrong success: ${domain} did not run ${name} at the last look`);
      }),
  };
}

/** Packages of which two domains run different contents. */
function differingContents(site: Site): string[] {
  const rows = site.emulator.associations().filter(({ packageName }) => packageName !== PRUNED);
  return [...Map.groupBy(rows, ({ packageName }) => packageName)].flatMap(([name, ones]) => {
    const contents = new Set(ones.flatMap(({ runningSha256 }) => runningSha256 ?? []));
    return contents.size > 1 ? [`after a success the domains run ${contents.size} contents of ${name}`] : [];
  });
}

/** Waits until nothing is on its way, and domains that are being changed are themselves again. */
async function settled(site: Site): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 800));
  while (site.emulator.nextChangeAt !== null) await new Promise((resolve) => setTimeout(resolve, 50));
}
