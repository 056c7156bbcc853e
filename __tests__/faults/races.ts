/** Runs with rivals: two runs at once, and a person or another tool that acts right before any single call. */

import type { Emulator } from '../../emulator/core/emulator.ts';
import { runUndisturbed } from './crash.ts';
import { type Expected, notRunning, problemsOf } from './judge.ts';
import { inPool, type Outcome } from './pool.ts';
import { Site, sha256Of } from './site.ts';
import { SITUATIONS, type Situation } from './situations.ts';

/** Something that somebody else does, as far as AWS lets him. */
interface Rival {
  readonly name: string;
  readonly act: (emulator: Emulator) => void;
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

function alpha(emulator: Emulator) {
  return emulator.packages().find(({ name }) => name === 'alpha');
}

function publish(description: (own: string) => string): Rival['act'] {
  return (emulator) => {
    const live = alpha(emulator);
    if (live === undefined) return;
    emulator.addBucket({ name: 'by-hand', objects: { 'alpha.txt': 'by hand\n' } });
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
    act: (emulator) =>
      attempt(emulator, 'DissociatePackage', { PackageID: alpha(emulator)?.id ?? '', DomainName: 'north' }),
  },
  {
    name: 'a person deletes the package',
    act: (emulator) => {
      const live = alpha(emulator);
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
    act: (emulator) =>
      attempt(emulator, 'AssociatePackage', { PackageID: alpha(emulator)?.id ?? '', DomainName: 'south' }),
  },
  {
    name: 'a domain is upgraded',
    act: (emulator) => {
      emulator.setDomainCondition('north', 'processing');
      setTimeout(() => emulator.setDomainCondition('north', 'active'), 700);
    },
  },
  {
    name: 'a domain is being deleted, and made anew',
    act: (emulator) => {
      emulator.setDomainCondition('north', 'deleting');
      setTimeout(() => {
        emulator.removeDomain('north');
        emulator.addDomain({ name: 'north' });
      }, 500);
    },
  },
];

/** Situations in which AWS already has a package that somebody could interfere with. */
const RACED = SITUATIONS.filter(({ name }) => /^(?:create|update|lagging domain)$/.test(name));
/** Reasons that a run may give when it was interfered with. */
const RIGHT_REASONS = new Set(['superseded', 'conflict', 'association-failed', 'timeout', 'invalid-configuration']);

/** Every rival before every `stride`-th call. */
export async function rivalCampaign(stride: number, atOnce: number): Promise<readonly Outcome[]> {
  const undisturbed = await inPool(RACED, atOnce, async (situation) => ({
    situation,
    ...(await runUndisturbed(situation)),
  }));
  const races = undisturbed.flatMap(({ situation, calls, expected }) =>
    RIVALS.flatMap((rival) =>
      Array.from({ length: calls }, (_, index) => ({ situation, expected, rival, call: index + 1 })),
    ),
  );
  const tried = races.filter((_, index) => index % stride === 0);
  return inPool(tried, atOnce, ({ situation, expected, rival, call }) => race(situation, expected, rival, call));
}

async function race(situation: Situation, expected: Expected, rival: Rival, call: number): Promise<Outcome> {
  await using site = await Site.start({
    ...situation,
    inputs: { ...situation.inputs, 'association-timeout-minutes': '0.1' },
  });
  const seen = watch(site);
  let count = 0;
  const stop = site.running.faults.onCall((_, phase) => {
    if (phase === 'before' && ++count === call) rival.act(site.emulator);
  });
  const raced = await site.run();
  stop();
  const reason = raced.outputs['failure-reason'] ?? 'none';
  const problems: string[] = [];
  if (raced.exitCode === 0) problems.push(...seen.wrongSuccess());
  else if (!RIGHT_REASONS.has(reason)) problems.push(`a wrong failure-reason, ${reason}:\n${raced.log}`);
  await settled(site);
  const before = site.running.requests.length;
  problems.push(...problemsOf(site, await site.run(), before, expected));
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
    if (first.exitCode === 0) problems.push(...seen.everRan(situation.files));
    if (second.exitCode === 0) problems.push(...seen.everRan(older));
  }
  const before = site.running.requests.length;
  problems.push(...problemsOf(site, await site.run(), before, expected));
  return {
    name: `${situation.name}: two runs of ${sameCommit ? 'one commit' : 'two commits'}`,
    kind: problems.length === 0 ? 'passed' : 'failed',
    problems,
    detail: reasons.map((reason) => reason || 'succeeded').join(' and '),
  };
}

/** Remembers what the domains ran whenever a run looked at them. */
function watch(site: Site) {
  const last = new Map<string, boolean>();
  const ran = new Set<string>();
  site.running.faults.onCall((call, phase) => {
    if (phase !== 'after') return;
    for (const { domain, packageName, runningSha256 } of site.emulator.associations()) {
      ran.add(`${domain}/${packageName}/${runningSha256}`);
    }
    if (call.operation !== 'ListPackagesForDomain') return;
    const domain = String(call.input['DomainName']);
    last.set(domain, !notRunning(site).some((what) => what.startsWith(`${domain}:`)));
  });
  return {
    /** Domains that did not run the repository's content when they were looked at for the last time. */
    wrongSuccess: () => [...last].flatMap(([domain, right]) => (right ? [] : [`a wrong success: ${domain}`])),
    /** Contents that a domain never ran. */
    everRan: (files: Readonly<Record<string, string>>) =>
      Object.entries(files).flatMap(([file, content]) => {
        const name = file.replace(/^dictionaries\/(.*)\.txt$/, '$1');
        return ['north', 'south'].flatMap((domain) =>
          ran.has(`${domain}/${name}/${sha256Of(content)}`) ? [] : [`a wrong success: ${domain} never ran ${name}`],
        );
      }),
  };
}

/** Waits until nothing is on its way, and domains that are being changed are themselves again. */
async function settled(site: Site): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 800));
  while (site.emulator.nextChangeAt !== null) await new Promise((resolve) => setTimeout(resolve, 50));
}
