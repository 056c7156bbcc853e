import { AwsError, isAwsError } from '../../deployment/model/aws-error.ts';
import type { Association, Limits, LivePackage, PackagesService } from '../../deployment/model/ports.ts';
import { type CallTime, caller } from '../call.ts';
import { OwnNames } from '../own-names.ts';
import { checkedAssociation, checkedPackage, checkedVersion, entriesOf, text } from './checked-answers.ts';
import {
  DICTIONARY_TYPE,
  type DomainPackagesPage,
  type PackageDetails,
  type PackageFilter,
  type PackagesApi,
} from './packages-api.ts';
import { readAssociation, readPackage, readVersion } from './read-details.ts';

/** The engine's port over either API. Rejects with `AwsError` only. */
export function packagesService(api: PackagesApi, region: string, time?: CallTime): PackagesService {
  const names = new OwnNames();
  const call = caller(region, names, time);
  /** Packages that this run created: they are ours, whatever AWS shows of them. */
  const created = new Set<string>();

  /** Others are plugins, which AWS and other makers put into every account. Some endpoints leave the type out or write it small. */
  function isDictionary({ PackageID = '', PackageType }: Pick<PackageDetails, 'PackageID' | 'PackageType'>): boolean {
    if (created.has(PackageID)) return true;
    return PackageType === undefined ? !PackageID.startsWith('G') : PackageType.toUpperCase() === DICTIONARY_TYPE;
  }

  /** Reads every page of a listing; a page may be empty and still not be the last. */
  async function allPages<Page extends { NextToken?: unknown }>(
    operation: string,
    limits: Limits,
    input: object,
    read: (nextToken: string | undefined, signal: AbortSignal) => Promise<Page>,
    list: (page: Page) => unknown,
  ): Promise<readonly unknown[]> {
    const all: unknown[] = [];
    let nextToken: string | undefined;
    do {
      const page = await call(operation, limits, ({ signal }) => read(nextToken, signal), input);
      const entries = entriesOf(list(page));
      if (entries === null) throw unreadable(operation, 'a listing that is none');
      all.push(...entries);
      const next = text(page, 'NextToken');
      if (next !== undefined && next === nextToken) throw unreadable(operation, 'the same page twice');
      nextToken = next === '' ? undefined : next;
    } while (nextToken !== undefined);
    return all;
  }

  /** Packages of every type. */
  async function describe(filter: PackageFilter | null, limits: Limits): Promise<readonly PackageDetails[]> {
    const shown = await allPages(
      'DescribePackages',
      limits,
      filter?.values ?? [],
      (nextToken, signal) => api.describePackages({ filter, nextToken }, signal),
      (page) => page.PackageDetailsList,
    );
    const found = eachOnce(shown.map(checkedPackage), ({ PackageID }) => PackageID);
    for (const { PackageID, PackageName } of found) names.learn([PackageID, PackageName]);
    return found;
  }

  const dictionaries = (found: readonly PackageDetails[]) => found.filter(isDictionary).flatMap(readPackage);

  /**
   * The packages that a filter finds. AWS documents neither how many values a filter takes nor which: where it refuses
   * one, the whole list is read instead. So it is for several packages of which one is gone, which can make the whole
   * request fail.
   */
  async function filtered(filter: PackageFilter, limits: Limits): Promise<readonly PackageDetails[]> {
    try {
      return await describe(filter, limits);
    } catch (error) {
      const one = filter.values.length === 1;
      if (one && isAwsError(error, 'not-found')) return [];
      if (!isAwsError(error, 'rejected', 'not-found', 'quota', 'busy', 'conflict', 'disabled')) throw error;
      return describe(null, limits);
    }
  }

  async function associations(
    operation: string,
    limits: Limits,
    input: object,
    domain: string,
    read: Parameters<typeof allPages<DomainPackagesPage>>[3],
  ): Promise<readonly Association[]> {
    const shown = await allPages(operation, limits, input, read, (page) => page.DomainPackageDetailsList);
    const rows = eachOnce(shown.map(checkedAssociation), ({ PackageID, DomainName = domain }) =>
      PackageID === undefined || DomainName === '' ? undefined : `${PackageID} ${DomainName}`,
    );
    for (const { PackageID, PackageName, DomainName } of rows) names.learn([PackageID, PackageName, DomainName]);
    return rows.filter(isDictionary).flatMap((row) => readAssociation(row, row.DomainName ?? domain));
  }

  return {
    listPackages: async (limits) => dictionaries(await describe(null, limits)),

    describePackages: async (ids, limits) => {
      const shown: LivePackage[] = [];
      // An endpoint that takes only so many values may also leave the others out.
      for (let missing = new Set(ids); missing.size > 0; ) {
        const found = dictionaries(await filtered({ name: 'PackageID', values: [...missing] }, limits));
        const wanted = found.filter(({ id }) => missing.has(id));
        if (wanted.length === 0) break;
        shown.push(...wanted);
        missing = missing.difference(new Set(wanted.map(({ id }) => id)));
      }
      return shown;
    },

    findPackage: async (name, limits) => {
      const found = await filtered({ name: 'PackageName', values: [name] }, limits);
      // The filter's matching is not documented; AWS's own packages and deleted ones may have the same name.
      const named = found.filter((one) => one.PackageName === name && one.PackageStatus !== 'DELETED');
      const living = dictionaries(named);
      const other = named.find((one) => !isDictionary(one) && one.PackageID?.startsWith('G') === false);
      return {
        live: living.find(({ status }) => status !== 'DELETING') ?? living[0] ?? null,
        other: other === undefined ? null : `${other.PackageID} (${other.PackageType ?? 'of another type'})`,
      };
    },

    versionHistory: async (PackageID, limits) => {
      const input = { PackageID };
      const records = await allPages(
        'GetPackageVersionHistory',
        limits,
        input,
        (NextToken, signal) => api.getPackageVersionHistory({ ...input, NextToken }, signal),
        (page) => page.PackageVersionHistoryList,
      );
      return records.map(checkedVersion).flatMap(readVersion);
    },

    listAssociations: (DomainName, limits) =>
      associations('ListPackagesForDomain', limits, { DomainName }, DomainName, (NextToken, signal) =>
        api.listPackagesForDomain({ DomainName, NextToken }, signal),
      ),

    listDomains: (PackageID, limits) =>
      associations('ListDomainsForPackage', limits, { PackageID }, '', (NextToken, signal) =>
        api.listDomainsForPackage({ PackageID, NextToken }, signal),
      ),

    createPackage: async ({ name, source, description }, limits) => {
      const input = {
        PackageName: name,
        PackageSource: { S3BucketName: source.bucket, S3Key: source.key },
        PackageDescription: description,
      };
      const answer = await call('CreatePackage', limits, ({ signal }) => api.createPackage(input, signal), input);
      const live = answered('CreatePackage', answer.PackageDetails, { PackageName: name });
      created.add(live.id);
      return live;
    },

    updatePackage: async ({ id, source, description, commitMessage }, limits) => {
      const input = {
        PackageID: id,
        PackageSource: { S3BucketName: source.bucket, S3Key: source.key },
        PackageDescription: description,
        CommitMessage: commitMessage,
      };
      const answer = await call('UpdatePackage', limits, ({ signal }) => api.updatePackage(input, signal), input);
      return answered('UpdatePackage', answer.PackageDetails, { PackageID: id, PackageName: id });
    },

    associate: async (PackageID, DomainName, limits) => {
      const input = { PackageID, DomainName };
      await call('AssociatePackage', limits, ({ signal }) => api.associatePackage(input, signal), input);
    },

    supportsAssociateMany: api.associatePackages !== null,

    associateMany: async (ids, DomainName, limits) => {
      const { associatePackages } = api;
      if (associatePackages === null) throw new Error('this API has no AssociatePackages');
      const input = { PackageList: ids.map((PackageID) => ({ PackageID })), DomainName };
      await call('AssociatePackages', limits, ({ signal }) => associatePackages(input, signal), input);
    },

    dissociate: async (PackageID, DomainName, limits) => {
      const input = { PackageID, DomainName };
      await call('DissociatePackage', limits, ({ signal }) => api.dissociatePackage(input, signal), input);
    },

    deletePackage: async (PackageID, limits) => {
      const input = { PackageID };
      await call('DeletePackage', limits, ({ signal }) => api.deletePackage(input, signal), input);
    },
  };
}

/**
 * The entries of a listing, each once: a place counts once in a quota, however often an endpoint shows what takes it.
 * Of two that differ the later one counts, as its page was read later. What has no key is like no other.
 */
function eachOnce<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string | undefined): readonly Entry[] {
  return [...new Map(entries.map((entry) => [keyOf(entry) ?? entry, entry])).values()];
}

/**
 * The package in an answer to our request: it is ours, whatever its ID and type are.
 * @param known what the request says of it, where the answer does not
 */
function answered(operation: string, details: unknown, known: PackageDetails): LivePackage {
  const told = checkedPackage(details);
  const [live] = readPackage({
    ...told,
    PackageID: told.PackageID ?? known.PackageID,
    PackageName: told.PackageName ?? known.PackageName,
  });
  if (live === undefined) throw unreadable(operation, 'no package ID');
  return live;
}

function unreadable(operation: string, what: string): AwsError {
  return new AwsError({
    kind: 'transient',
    operation,
    errorName: 'UnexpectedAnswer',
    message: `AWS answered with ${what}`,
    requestId: null,
    mayHaveHappened: true,
    cause: undefined,
  });
}
