/** The questions to the service: calls and reads whose record shows, by the signs, each position that a run can decide. */

import { DescribeDomainCommand } from '@aws-sdk/client-opensearch';
import { outcomeOf } from '../client.ts';
import { READ_NAMES, READ_QUESTIONS } from '../contract/read-questions.ts';
import type { Probe } from './kit.ts';

/** Asks everything, and always deletes what it created. @param stop ends it early; its reason is no Error */
export async function ask(p: Probe, stop: AbortSignal | null = null) {
  p.stop = stop;
  const failure = await askAll(p).then(() => null, String);
  p.stop = null;
  const left = await p.cleanUp();
  return { failure, left, switches: p.facts.all };
}

async function askAll(p: Probe): Promise<void> {
  const { domain } = p.options;
  if (domain !== null) await p.calls.rows(domain);
  await p.upload('good', 'couch, sofa\n');
  await p.upload('other', 'couch, sofa\nlaptop, notebook\n');
  const first = await askAboutCreation(p);
  const id = await askAboutFailure(p, first);
  await askAboutVersions(p, id);
  const subject = { calls: p.calls, id, name: `${p.run}-a` };
  for (const name of READ_NAMES) p.facts.see(name, await READ_QUESTIONS[name](subject));
  await askAboutNames(p);
  if (domain !== null) await askAboutDomain(p, domain);
}

const LAGS = ['newPackageLag', 'readsGoBack', 'versionBehindStatus', 'statusBehindVersion', 'historyLag'] as const;

async function askAboutCreation(p: Probe): Promise<string> {
  const id = await p.insist(() => p.create('a', 'good'));
  const first = await p.read(id);
  const versions = await p.versions(id);
  const update = await outcomeOf(p.update(id, 'good'));
  const second = await outcomeOf(p.create('b', 'good'));
  const removal = second.answer === null ? null : await outcomeOf(p.calls.remove(second.answer));
  const reads = [first, ...(await p.watch(() => p.readListed(id)))];
  if (reads[1]?.status !== 'AVAILABLE') {
    p.facts.see('historyEntry', { available: undefined, versions });
    p.facts.see('updateWhileBusy', update);
    p.facts.see('accountWrites', second);
    if (removal !== null) p.facts.see('deleteWhileBusy', removal);
  }
  p.facts.see('dictionaryIdForm', id);
  // A second update that is queued would be read as the end of the first one.
  if (update.error !== null) for (const name of LAGS) p.facts.see(name, reads);
  await p.try('alreadyExistsError', p.create('a', 'good'));
  const failing = await outcomeOf(p.insist(() => p.create('c', 'missing')));
  const end = failing.answer === null ? undefined : (await p.settle(failing.answer)).at(-1);
  p.facts.see('unreadableSource', { error: failing.error, status: end?.status });
  if (failing.answer !== null) await p.try('failedPackageUpdate', p.update(failing.answer, 'good'));
  return id;
}

/** What an update that fails shows, and what the next one makes. @returns a package with the content `other` */
async function askAboutFailure(p: Probe, id: string): Promise<string> {
  const before = await p.read(id);
  const failed = await outcomeOf(p.insist(() => p.update(id, 'missing', 'second')));
  if (failed.answer !== null) {
    const reads = await p.settle(id);
    p.facts.see('stalePackageRead', reads);
    p.facts.see('versionAfterFailedUpdate', reads.at(-1) ?? before);
    p.facts.see('statusAfterFailedUpdate', reads.at(-1) ?? before);
    p.facts.see('descriptionChange', [before, ...reads]);
  }
  // Once only: a refusal may speak of the state that the package has for good.
  const repair = await outcomeOf(p.update(id, 'other', 'third'));
  if (repair.answer === null) return p.available('d', 'other');
  const after = await p.settle(id);
  if (failed.answer !== null) p.facts.see('failedVersionNumber', [before.version, after.at(-1)?.version]);
  return id;
}

async function askAboutVersions(p: Probe, id: string): Promise<void> {
  const before = await p.read(id);
  p.facts.see('identicalContent', [before, ...(await p.updated(id, 'other', 'third'))]);
  let error: Error | null = null;
  for (const object of ['good', 'other', 'good', 'other']) {
    ({ error } = await outcomeOf(p.updated(id, object)));
  }
  const last = await p.read(id);
  p.facts.see('versionsMax', { error, version: last.version });
  p.facts.see('omittedDescription', last);
  const versions = await p.versions(id);
  for (const name of ['historyOrder', 'historyMax'] as const) p.facts.see(name, versions);
}

async function askAboutNames(p: Probe): Promise<void> {
  const names = [];
  // Down to the first that is taken: where the one above it was tried too, that is the limit.
  for (const size of [257, 256, 33, 32, 29, 28]) {
    const suffix = 'x'.repeat(size - `${p.run}-`.length);
    names.push({ size, error: (await outcomeOf(p.insist(() => p.create(suffix, 'missing')))).error });
    if (names.at(-1)?.error === null) break;
  }
  p.facts.see('packageNameMax', names);
}

async function askAboutDomain(p: Probe, domain: string): Promise<void> {
  const { calls } = p;
  const x = await p.insist(() => p.create('x', 'good'));
  await p.try('neverAvailable', calls.associate(x, domain));
  await p.settle(x);
  const y = await p.available('y', 'good');
  await p.try('notAssociated', calls.dissociate(x, domain));
  p.facts.see('referencePathWhileAssociating', await p.insist(() => calls.associate(x, domain)));
  const first = await p.readRow(x);
  await p.try('repeatedAssociation', calls.associate(x, domain));
  await p.try('busyDomain', calls.associate(y, domain));
  const { DomainStatus } = await calls.service.send(new DescribeDomainCommand({ DomainName: domain }));
  p.facts.see('domainProcessing', DomainStatus?.Processing);
  p.facts.see('staleAssociationRead', [first, ...(await p.settleRow(x))]);
  await p.try('deleteAssociated', calls.remove(x));

  await p.insist(() => p.update(y, 'other'));
  await p.try('associateDuringUpdate', calls.associate(y, domain));
  await p.settle(y);
  await outcomeOf(p.insist(() => calls.associate(y, domain)));
  await p.settleRow(y);
  await p.updated(x, 'other');
  p.facts.see('versionWhileAssociating', await p.insist(() => calls.associate(x, domain)));
  await p.settleRow(x);
  const both = [x, y];
  for (const id of both) await p.updated(id, 'good');

  const z = await p.available('z', 'good');
  const associating = p.insist(() => calls.associateMany(both, domain));
  if ((await p.try('associatePackages', associating)).answer === null) return;
  p.facts.see('associatePackagesRows', await p.watch(() => p.readRows(both), /^ACTIVE ACTIVE$/));
  await p.try('associatePackagesAlreadyCurrent', calls.associateMany([x, z], domain));
}
