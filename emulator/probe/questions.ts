/** The questions to the service: a sequence of calls for each switch that a run can decide. */

import { DescribeDomainCommand } from '@aws-sdk/client-opensearch';
import { outcomeOf } from '../client.ts';
import { type Probe, type Sighting, said } from './kit.ts';

const IN_FLIGHT = /^(?:COPYING|VALIDATING)$/;
const NO_PACKAGE = 'F999999999';

/** Asks everything, and always deletes what it created. @param stop ends it early, with its reason */
export async function ask(p: Probe, stop: AbortSignal | null = null) {
  p.stop = stop;
  const outcome = await outcomeOf(askAll(p));
  p.stop = null;
  const left = await p.cleanUp();
  return { failure: outcome.error === null ? null : said(outcome), left, switches: p.facts };
}

async function askAll(p: Probe): Promise<void> {
  await p.upload('good', 'couch, sofa\n');
  await p.upload('other', 'couch, sofa\nlaptop, notebook\n');
  const id = await askAboutVersions(p, await askAboutCreation(p));
  await askAboutLists(p, id);
  if (p.target.domain !== null) await askAboutDomain(p, p.target.domain);
}

async function askAboutCreation(p: Probe): Promise<string> {
  const { calls } = p.target;
  const begun = p.target.now();
  const id = await p.insist(() => p.create('a', 'good'));
  p.see('dictionaryIdForm', /^F\d+$/.test(id) ? 'f-and-digits' : /^pkg-[0-9a-f]+$/.test(id) ? 'pkg-hex' : 'other', id);
  const early = await calls.history(id);
  const update = await outcomeOf(p.update(id, 'good'));
  const second = await outcomeOf(p.create('b', 'good'));
  const removal = second.answer === null ? null : await outcomeOf(calls.remove(second.answer));
  if ((await p.read(id)).status !== 'AVAILABLE') {
    p.see('historyEntry', early.length === 0 ? 'when-available' : 'at-request', `${early.length} while it is copied`);
    p.judge('updateWhileBusy', update, 'queued');
    p.judge('accountWrites', second, 'independent');
    if (removal !== null) p.judge('deleteWhileBusy', removal, 'accepted');
  }
  judgeReads(p, await p.settle(id), begun);
  await p.try('alreadyExistsError', p.create('a', 'good'), 'none');
  const failing = await p.try(
    'unreadableSource',
    p.insist(() => p.create('c', 'missing')),
    'copy-failed',
  );
  if (failing.answer === null) return id;
  await p.settle(failing.answer);
  await p.try('failedPackageUpdate', p.update(failing.answer, 'good'), 'repairs');
  return id;
}

/** When a new package is shown, and whether its status and its version move together. */
function judgeReads(p: Probe, seen: readonly Sighting[], begun: number): void {
  const rank = ({ status = '', version }: Sighting) =>
    ['', 'COPYING', 'VALIDATING', 'AVAILABLE'].indexOf(status) + (version === undefined ? 0 : 1);
  const over = seen.map((one, index) => one.at - (seen.slice(0, index).find((old) => rank(old) > rank(one)) ?? one).at);
  p.see('readsGoBack', Math.max(...over), `${over.filter((ms) => ms > 0).length} of ${seen.length} reads went back`);
  const shown = (seen.find(({ status }) => status !== undefined)?.at ?? begun) - begun;
  p.see('newPackageLag', seen[0]?.status === undefined ? shown : 0, `first shown after ${shown} ms`);
  const available = seen.find(({ status }) => status === 'AVAILABLE');
  const versioned = seen.find(({ version }) => version !== undefined);
  const behind = (versioned?.at ?? 0) - (available?.at ?? 0);
  const said = `AVAILABLE with ${available?.version ?? 'no version'}, ${versioned?.version} with ${versioned?.status}`;
  p.see('versionBehindStatus', Math.max(0, behind), said);
  p.see('statusBehindVersion', Math.max(0, -behind), said);
}

/** @returns the package that has versions now */
async function askAboutVersions(p: Probe, first: string): Promise<string> {
  const failed = await outcomeOf(p.insist(() => p.update(first, 'missing', 'second')));
  const id = failed.answer === null ? first : await askAboutFailure(p, first);
  const before = await p.read(id);
  await p.insist(() => p.update(id, failed.answer === null ? 'good' : 'other', 'third'));
  const same = (await p.settle(id)).at(-1);
  const isSame = same?.version === before.version;
  p.see('identicalContent', isSame ? 'same-version' : 'new-version', `${before.version}, then ${same?.version}`);
  let refusal: string | null = null;
  for (const object of ['good', 'other', 'good', 'other']) {
    const outcome = await outcomeOf(p.insist(() => p.update(id, object)));
    if (/LimitExceeded/.test(said(outcome))) refusal = said(outcome);
    await p.settle(id);
  }
  const { description, version } = await p.read(id);
  p.see('versionsMax', refusal === null ? null : Number(version?.slice(1)), refusal ?? `${version} was made`);
  p.see('omittedDescription', description === undefined ? 'cleared' : 'kept', description ?? 'none');
  const numbers = (await p.target.calls.history(id)).map((one) => Number(one.PackageVersion?.slice(1)));
  const ascending = numbers.toSorted((x, y) => x - y);
  const orders = { ascending, descending: ascending.toReversed(), shuffled: numbers };
  const order = Object.entries(orders).find(([, list]) => list.join() === numbers.join())?.[0] ?? null;
  p.see('historyOrder', numbers.length > 3 ? order : null, numbers.join());
  p.see('historyMax', numbers.includes(1) ? null : numbers.length, `${version} is live, listed are ${numbers.join()}`);
  return id;
}

/** What is shown of an update that fails, and what the next one makes. @returns the package with the content `other` */
async function askAboutFailure(p: Probe, id: string): Promise<string> {
  const seen = await p.settle(id);
  const isFlying = ({ status = '' }: Sighting) => IN_FLIGHT.test(status);
  const start = seen.findIndex(isFlying);
  const lag = (seen[start]?.at ?? 0) - (seen[0]?.at ?? 0);
  p.see('stalePackageRead', start < 0 ? null : lag, `${start} reads showed the state before the update`);
  const [during, after] = [seen.findLast(isFlying), seen.at(-1)];
  p.see('versionAfterFailedUpdate', after?.version === undefined ? 'absent' : 'kept', JSON.stringify(after));
  const early = after?.description === 'second' ? 'at-request' : 'reverted-on-failure';
  const change = during?.description === 'second' ? early : 'when-available';
  p.see('descriptionChange', during === undefined ? null : change, `${during?.description}, ${after?.description}`);
  const isRepaired = (await outcomeOf(p.update(id, 'other', 'third'))).answer !== null;
  if (!isRepaired) {
    const other = await p.insist(() => p.create('d', 'other'));
    await p.settle(other);
    return other;
  }
  const next = (await p.settle(id)).at(-1)?.version;
  p.see('failedVersionNumber', next === 'v2' ? 'reused' : 'consumed', `v1, a failure, ${next}`);
  return id;
}

async function askAboutLists(p: Probe, id: string): Promise<void> {
  const { calls } = p.target;
  await p.try('unknownPackageOnDescribe', calls.describe(id, NO_PACKAGE), 'empty');
  await p.try('missingPackage', calls.history(NO_PACKAGE), 'none');
  await p.try('missingDomain', calls.rows(p.run), 'none');
  judgeRefusal(p);
  const found = (await calls.page('PackageName', [`${p.run}-?`], { MaxResults: 100 })).PackageDetailsList?.length ?? 0;
  p.see('filterWildcards', found > 0 ? 'expanded' : 'literal', `${p.run}-? finds ${found}`);
  const page = await calls.page('PackageID', [id], { MaxResults: 1 });
  const isEmpty = page.PackageDetailsList?.length === 0 && page.NextToken !== undefined;
  p.see(
    'filterPaging',
    isEmpty ? 'page-first' : 'filter-first',
    isEmpty ? 'an empty page with a NextToken' : 'one page',
  );
  for (const [name, more] of [
    ['defaultPageSize', {}],
    ['maxPageSize', { MaxResults: 100 }],
  ] as const) {
    const { PackageDetailsList: list = [], NextToken } = await calls.page('PackageID', null, more);
    p.see(name, NextToken === undefined ? null : list.length, `${list.length} on the first page`);
  }
  const takes = async (count: number) => {
    const values = Array.from({ length: count }, (_, index) => `${p.run}-none-${index}`);
    return (await outcomeOf(calls.page('PackageName', values))).error === null;
  };
  const areAllTaken = await takes(100);
  let [most, refused] = areAllTaken ? [100, 101] : [0, 100];
  while (refused - most > 1) {
    const middle = Math.floor((most + refused) / 2);
    if (await takes(middle)) most = middle;
    else refused = middle;
  }
  p.see('filterValuesMax', areAllTaken ? null : most, `${most} values are taken`);
  for (const longest of [28, 32, 256]) {
    const outcome = await outcomeOf(p.insist(() => p.create('x'.repeat(longest - p.run.length), 'missing')));
    if (/packageName/i.test(said(outcome))) return p.see('packageNameMax', longest, said(outcome));
  }
  p.see('packageNameMax', null, '257 characters were taken');
}

/** Where the last refusal has its type and its message. */
function judgeRefusal(p: Probe): void {
  const { headers = {}, body = '' } = p.refusal ?? {};
  const type = headers['x-amzn-errortype'];
  const has = (key: string) => body.includes(`"${key}":`);
  const evidence = `x-amzn-errortype: ${type ?? 'none'}, ${body}`;
  const header = type?.includes(':') ? 'header-with-uri' : 'header';
  const inBody = has('__type') ? 'body-type' : has('code') ? 'body-code' : null;
  p.see('errorTypeIn', type === undefined ? inBody : header, evidence);
  p.see('errorMessageKey', has('message') ? 'message' : has('Message') ? 'Message' : null, evidence);
}

async function askAboutDomain(p: Probe, domain: string): Promise<void> {
  const { calls } = p.target;
  const x = await p.insist(() => p.create('x', 'good'));
  await p.try('neverAvailable', calls.associate(x, domain), 'none');
  await p.settle(x);
  const y = await p.insist(() => p.create('y', 'good'));
  await p.settle(y);
  await p.try('notAssociated', calls.dissociate(x, domain), 'none');
  const begun = p.target.now();
  const row = await p.insist(() => calls.associate(x, domain));
  p.see('referencePathWhileAssociating', row?.ReferencePath === undefined ? 'absent' : 'present', JSON.stringify(row));
  const again = await outcomeOf(calls.associate(x, domain));
  const refused = /desired state/.test(said(again)) ? 'desired-state' : 'busy';
  p.see('repeatedAssociation', again.error === null ? 'none' : refused, said(again));
  await p.try('busyDomain', calls.associate(y, domain), 'none');
  const { DomainStatus } = await calls.service.send(new DescribeDomainCommand({ DomainName: domain }));
  const { Processing } = DomainStatus ?? {};
  p.see('domainProcessing', Processing ? 'processing' : 'unchanged', `Processing: ${Processing}`);
  const rows = await p.settleRow(x);
  const shown = rows.find(({ status }) => status !== undefined)?.at ?? begun;
  p.see('staleAssociationRead', rows[0]?.status === undefined ? shown - begun : 0, `${rows.length} reads`);
  await p.try('deleteAssociated', calls.remove(x), 'none');

  const updateBoth = async (object: string) => {
    for (const id of [x, y]) await p.insist(() => p.update(id, object));
  };
  await updateBoth('other');
  await p.try('associateDuringUpdate', calls.associate(y, domain), 'old-version');
  for (const id of [x, y]) await p.settle(id);
  await outcomeOf(p.insist(() => calls.associate(y, domain)));
  await p.settleRow(y);
  const newer = await p.insist(() => calls.associate(x, domain));
  const label = newer?.PackageVersion;
  const position = label === undefined ? 'absent' : label === 'v1' ? 'old' : 'new';
  p.see('versionWhileAssociating', position, JSON.stringify(newer));
  await p.settleRow(x);
  await updateBoth('good');
  for (const id of [x, y]) await p.settle(id);
  await askAboutBatches(p, domain, x, y);
}

async function askAboutBatches(p: Probe, domain: string, x: string, y: string): Promise<void> {
  const { calls } = p.target;
  const z = await p.insist(() => p.create('z', 'good'));
  await p.settle(z);
  const many = await p.try(
    'associatePackages',
    p.insist(() => calls.associateMany([x, y], domain)),
    'works',
  );
  if (many.answer === null) return;
  const both = async () => {
    const [one, other] = [await p.readRow(x), await p.readRow(y)];
    return { at: one.at, status: `${one.status} ${other.status}` };
  };
  const seen = await p.watch(both, /^ACTIVE ACTIVE$/);
  const apart = seen.filter(({ status }) => !/^(\S+) \1$/.test(status ?? '')).length;
  p.see('associatePackagesRows', apart > 1 ? 'one-by-one' : 'together', `${apart} of ${seen.length} reads differ`);
  await p.try('associatePackagesAlreadyCurrent', calls.associateMany([x, z], domain), 'ignored');
}
