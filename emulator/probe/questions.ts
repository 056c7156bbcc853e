/** The questions to the service: a sequence of calls for each switch that a run can decide. */

import { DescribeDomainCommand } from '@aws-sdk/client-opensearch';
import { outcomeOf } from '../client.ts';
import { type Probe, type Sighting, said } from './kit.ts';

const IN_FLIGHT = ['COPYING', 'VALIDATING'];
const NO_PACKAGE = 'F999999999';

/** Asks everything, and always deletes what it created. @param stop ends it early by its rejection */
export async function ask(p: Probe, stop: Promise<never> = new Promise(() => {})) {
  const { domain } = p.target;
  const questions = async () => {
    await askAboutPackages(p);
    if (domain !== null) await askAboutDomain(p, domain);
  };
  const outcome = await outcomeOf(Promise.race([questions(), stop]));
  const left = await p.cleanUp();
  return { failure: outcome.error === null ? null : said(outcome), left, switches: p.facts };
}

async function askAboutPackages(p: Probe): Promise<void> {
  await p.upload('good', 'couch, sofa\n');
  await p.upload('other', 'couch, sofa\nlaptop, notebook\n');
  const begun = p.target.now();
  const a = await p.insist(() => p.create('a', 'good'));
  p.see('dictionaryIdForm', /^F\d+$/.test(a) ? 'f-and-digits' : /^pkg-[0-9a-f]+$/.test(a) ? 'pkg-hex' : 'other', a);
  const early = await p.target.calls.history(a);
  const update = await outcomeOf(p.update(a, 'good'));
  const second = await outcomeOf(p.create('b', 'good'));
  const removal = second.answer === null ? null : await outcomeOf(p.target.calls.remove(second.answer));
  if ((await p.look(a)).status !== 'AVAILABLE') {
    p.see('historyEntry', early.length === 0 ? 'when-available' : 'at-request', `${early.length} while it is copied`);
    p.judge('updateWhileBusy', update, 'queued');
    p.judge('accountWrites', second, 'independent');
    if (removal !== null) p.judge('deleteWhileBusy', removal, 'accepted');
  }
  const first = await p.settle(a);
  judgeReads(p, first, begun);
  p.judge('alreadyExistsError', await outcomeOf(p.create('a', 'good')), 'none');

  const failing = await outcomeOf(p.insist(() => p.create('c', 'missing')));
  p.judge('unreadableSource', failing, 'copy-failed');
  if (failing.answer !== null) {
    await p.settle(failing.answer);
    p.judge('failedPackageUpdate', await outcomeOf(p.update(failing.answer, 'good')), 'repairs');
  }
  await askAboutVersions(p, a);
}

/** When a new package is shown, and whether its status and its version move together. */
function judgeReads(p: Probe, seen: readonly Sighting[], begun: number): void {
  const rank = ({ status, version }: Sighting) =>
    status === null ? 0 : status === 'COPYING' ? 1 : status === 'VALIDATING' ? 2 : version === null ? 3 : 4;
  const back = seen.filter((one, index) => seen.slice(0, index).some((before) => rank(before) > rank(one)));
  const backFor = seen.filter((one) => back.some((old) => old.at > one.at && rank(old) < rank(one)));
  const ms = (from: Sighting | undefined, to: Sighting | undefined) => (from && to ? to.at - from.at : 0);
  p.see('readsGoBack', ms(backFor[0], back.at(-1)), `${back.length} of ${seen.length} reads went back`);
  if (back.length > 0) return;
  const shown = seen.find(({ status }) => status !== null);
  const hidden = seen[0]?.status === null ? (shown?.at ?? begun) - begun : 0;
  p.see('newPackageLag', hidden, `first shown after ${(shown?.at ?? begun) - begun} ms`);
  const available = seen.find(({ status }) => status === 'AVAILABLE');
  const versioned = seen.find(({ version }) => version !== null);
  const behind = ms(available, versioned);
  p.see(
    'versionBehindStatus',
    Math.max(0, behind),
    `${available?.status} ${available?.version}, then ${versioned?.version}`,
  );
  p.see('statusBehindVersion', Math.max(0, -behind), `${versioned?.status} ${versioned?.version}`);
}

async function askAboutVersions(p: Probe, a: string): Promise<void> {
  const failed = await outcomeOf(p.insist(() => p.update(a, 'missing', 'second')));
  let id = a;
  if (failed.answer !== null) {
    const seen = await p.settle(a);
    const flying = seen.findIndex(({ status }) => IN_FLIGHT.includes(status ?? ''));
    const lag = (seen[flying]?.at ?? 0) - (seen[0]?.at ?? 0);
    p.see('stalePackageRead', flying < 0 ? null : lag, `${flying} reads showed the state before the update`);
    const during = seen.findLast(({ status }) => IN_FLIGHT.includes(status ?? ''));
    const after = seen.at(-1);
    p.see('versionAfterFailedUpdate', after?.version === null ? 'absent' : 'kept', JSON.stringify(after));
    const early = during?.description === 'second';
    const position = early
      ? after?.description === 'second'
        ? 'at-request'
        : 'reverted-on-failure'
      : 'when-available';
    p.see('descriptionChange', during === undefined ? null : position, `${during?.description}, ${after?.description}`);
    const repaired = await outcomeOf(p.update(a, 'other', 'third'));
    if (repaired.answer === null) id = await p.insist(() => p.create('d', 'other'));
    const next = (await p.settle(id)).at(-1)?.version ?? '';
    if (id === a) p.see('failedVersionNumber', next === 'v2' ? 'reused' : 'consumed', `v1, a failure, ${next}`);
  }
  const before = await p.look(id);
  await p.insist(() => p.update(id, id === a && failed.answer === null ? 'good' : 'other', 'third'));
  const same = (await p.settle(id)).at(-1);
  const isSame = same?.version === before.version;
  p.see('identicalContent', isSame ? 'same-version' : 'new-version', `${before.version}, then ${same?.version}`);
  let updates = 0;
  for (const object of ['good', 'other', 'good', 'other']) {
    const outcome = await outcomeOf(p.insist(() => p.update(id, object)));
    if (/LimitExceeded/.test(said(outcome)))
      p.see('versionsMax', Number((await p.look(id)).version?.slice(1)), said(outcome));
    else updates += 1;
    await p.settle(id);
  }
  if (updates === 4) p.see('versionsMax', null, `${(await p.look(id)).version} was made`);
  const { description, version } = await p.look(id);
  p.see('omittedDescription', description === null ? 'cleared' : 'kept', `${description}`);
  const numbers = (await p.target.calls.history(id)).map((one) => Number(one.PackageVersion?.slice(1)));
  const sorted = numbers.toSorted((x, y) => x - y).join();
  const order =
    numbers.join() === sorted ? 'ascending' : numbers.toReversed().join() === sorted ? 'descending' : 'shuffled';
  p.see('historyOrder', numbers.length > 3 ? order : null, numbers.join());
  p.see('historyMax', numbers.includes(1) ? null : numbers.length, `${version} is live, listed are ${numbers.join()}`);
  await askAboutLists(p, id);
}

async function askAboutLists(p: Probe, id: string): Promise<void> {
  const { calls } = p.target;
  const unknown = await outcomeOf(p.target.calls.describe(id, NO_PACKAGE));
  p.judge('unknownPackageOnDescribe', unknown, 'empty');
  p.judge('missingPackage', await outcomeOf(p.target.calls.history(NO_PACKAGE)), 'none');
  p.judge('missingDomain', await outcomeOf(p.target.calls.rows(p.run)), 'none');
  p.see('errorTypeIn', p.errorForm.typeIn, JSON.stringify(p.errorForm));
  p.see('errorMessageKey', p.errorForm.messageKey, JSON.stringify(p.errorForm));
  const wild = await calls.page('PackageName', [`${p.run}-?`], { MaxResults: 100 });
  const found = wild.PackageDetailsList?.length ?? 0;
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
  let [most, refused] = [0, 101];
  while (refused - most > 1) {
    const middle = refused === 101 && most === 0 ? 100 : Math.floor((most + refused) / 2);
    if (await takes(middle)) most = middle;
    else refused = middle;
  }
  p.see('filterValuesMax', most >= 100 ? null : most, `${most} values are taken`);
  for (const longest of [28, 32, 256]) {
    const outcome = await outcomeOf(p.insist(() => p.create('x'.repeat(longest - p.run.length), 'missing')));
    if (/packageName/i.test(said(outcome))) return p.see('packageNameMax', longest, said(outcome));
  }
  p.see('packageNameMax', null, '257 characters were taken');
}

async function askAboutDomain(p: Probe, domain: string): Promise<void> {
  const { calls } = p.target;
  const send = <T>(call: () => Promise<T>) => outcomeOf(call());
  const [x, y, z] = [await make('x'), await make('y'), await make('z')];
  async function make(name: string): Promise<string> {
    const id = await p.insist(() => p.create(name, 'good'));
    if (name === 'x') p.judge('neverAvailable', await send(() => calls.associate(id, domain)), 'none');
    await p.settle(id);
    return id;
  }
  p.judge('notAssociated', await send(() => calls.dissociate(x, domain)), 'none');
  const begun = p.target.now();
  const row = await p.insist(() => calls.associate(x, domain));
  p.see('referencePathWhileAssociating', row?.ReferencePath === undefined ? 'absent' : 'present', JSON.stringify(row));
  const again = await send(() => calls.associate(x, domain));
  const isDesired = /desired state/.test(said(again));
  p.see('repeatedAssociation', again.answer ? 'none' : isDesired ? 'desired-state' : 'busy', said(again));
  p.judge('busyDomain', await send(() => calls.associate(y, domain)), 'none');
  const { DomainStatus } = await calls.service.send(new DescribeDomainCommand({ DomainName: domain }));
  p.see(
    'domainProcessing',
    DomainStatus?.Processing ? 'processing' : 'unchanged',
    `Processing: ${DomainStatus?.Processing}`,
  );
  const rows = await p.settleRow(x);
  const shown = rows.find(({ status }) => status !== null);
  p.see('staleAssociationRead', rows[0]?.status === null ? (shown?.at ?? begun) - begun : 0, `${rows.length} reads`);
  p.judge('deleteAssociated', await send(() => p.target.calls.remove(x)), 'none');
  for (const id of [x, y]) await p.insist(() => p.update(id, 'other'));
  p.judge('associateDuringUpdate', await send(() => calls.associate(y, domain)), 'old-version');
  for (const id of [x, y]) await p.settle(id);
  await outcomeOf(p.insist(() => calls.associate(y, domain)));
  await p.settleRow(y);
  const newer = await p.insist(() => calls.associate(x, domain));
  const label = newer?.PackageVersion;
  const position = label === undefined ? 'absent' : label === 'v1' ? 'old' : 'new';
  p.see('versionWhileAssociating', position, JSON.stringify(newer));
  await p.settleRow(x);
  for (const id of [x, y]) await p.insist(() => p.update(id, 'good'));
  for (const id of [x, y]) await p.settle(id);
  const many = await send(() => p.insist(() => calls.associateMany([x, y], domain)));
  p.judge('associatePackages', many, 'works');
  if (many.answer === null) return;
  const both = await p.watch(
    async () => ({ ...(await p.lookAtRow(y)), description: (await p.lookAtRow(x)).status }),
    ({ status, description }) => status === 'ACTIVE' && description === 'ACTIVE',
  );
  const inTurn = both.filter(({ status, description }) => status !== description).length > 1;
  p.see('associatePackagesRows', inTurn ? 'one-by-one' : 'together', `${both.length} reads`);
  p.judge('associatePackagesAlreadyCurrent', await send(() => calls.associateMany([x, z], domain)), 'ignored');
}
