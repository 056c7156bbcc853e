import { notFoundError, validationError } from '../model/api-error.ts';
import type { Outputs } from '../model/operations.ts';
import { objects, optionalText, text, texts } from '../model/read-input.ts';
import type { Api } from '../model/service-model.ts';
import type { JsonObject } from '../model/validate-input.ts';
import { scramble } from '../seeded.ts';
import { matchesWildcard } from '../wildcard.ts';
import type { AssociationState, PackageState, VersionState, World } from '../world.ts';
import { requireDomain } from './associations.ts';
import { requirePackage } from './packages.ts';
import type { Listed } from './paging.ts';
import { cutPage } from './paging.ts';
import {
  presentAssociation,
  presentDomain,
  presentElasticsearchDomain,
  presentPackage,
  presentVersion,
} from './present.ts';
import { shownPackages, shownRows } from './reads.ts';

/** DescribePackages: AWS's and partners' packages too; filters are joined by AND, the values of one filter by OR. */
export function describePackages(world: World, api: Api, input: JsonObject): Outputs['DescribePackages'] {
  const filters = objects(input, 'Filters').map((filter) => {
    const name = optionalText(filter, 'Name');
    if (name === undefined) throw validationError('A filter needs a Name.');
    return { name, values: texts(filter, 'Value') };
  });
  filters.forEach(({ values }, index) => {
    refuseLongFilter(world, values, index + 1);
  });
  const shown = shownPackages(world);
  for (const filter of filters) if (filter.name === 'PackageID') refuseUnknown(world, filter.values, shown);
  const matches = (entry: PackageState) => filters.every((filter) => matchesFilter(world, entry, filter));
  const first = world.switches.filterPaging === 'filter-first';
  const candidates = (first ? shown.filter(matches) : shown).map(listed);
  const page = cutPage(world, 'DescribePackages', input, candidates);
  const entries = first ? page.values : page.values.filter(matches);
  return { PackageDetailsList: entries.map((entry) => presentPackage(world, api, entry)), ...page.next };
}

function refuseLongFilter(world: World, values: readonly string[], place: number): void {
  const max = world.switches.filterValuesMax;
  if (max === 0 || values.length <= max) return;
  const value = `'[${values.join(', ')}]' at 'filters.${place}.member.value'`;
  throw validationError(
    `1 validation error detected: Value ${value} failed to satisfy constraint: Member must have length less than or equal to ${max}`,
  );
}

function matchesFilter(
  world: World,
  entry: PackageState,
  filter: { readonly name: string; readonly values: readonly string[] },
): boolean {
  const actual = filteredField(entry, filter.name);
  if (actual === undefined) return false;
  const expand = world.switches.filterWildcards === 'expanded';
  return filter.values.some((value) => (expand ? matchesWildcard(value, actual) : value === actual));
}

function filteredField(entry: PackageState, filter: string): string | undefined {
  switch (filter) {
    case 'PackageID':
      return entry.id;
    case 'PackageName':
      return entry.name;
    case 'PackageStatus':
      return entry.status;
    case 'PackageType':
      return entry.type;
    case 'EngineVersion':
      return entry.engineVersion;
    case 'PackageOwner':
      return entry.owner;
    default:
      return undefined;
  }
}

function refuseUnknown(world: World, ids: readonly string[], shown: readonly PackageState[]): void {
  const position = world.switches.unknownPackageOnDescribe;
  if (position === 'empty') return;
  const unknown = ids.find((id) => !/[*?]/.test(id) && !shown.some((entry) => entry.id === id));
  if (unknown === undefined) return;
  throw position === 'validation'
    ? validationError('Package not found')
    : notFoundError(`Package not found: ${unknown}`);
}

/** GetPackageVersionHistory: one entry a version, without any word about its content. */
export function getPackageVersionHistory(world: World, input: JsonObject): Outputs['GetPackageVersionHistory'] {
  const entry = requirePackage(world, text(input, 'PackageID'));
  const { historyEntry, historyOrder, historyMax } = world.switches;
  const visible = entry.versions.filter((version) => {
    if (historyEntry === 'when-available' && world.timeline.time < version.listedFrom) return false;
    // Where the status moves before AvailablePackageVersion, the history moves with the status.
    const isAvailable = version.state === 'pending' && entry.status === 'AVAILABLE';
    return (
      version.state === 'available' || ((isAvailable || historyEntry === 'at-request') && isLatest(entry, version))
    );
  });
  const kept = historyMax > 0 ? visible.slice(-historyMax) : visible;
  const place = (version: VersionState): number => {
    const age = entry.versions.indexOf(version);
    switch (historyOrder) {
      case 'ascending':
        return age;
      case 'descending':
        return -age;
      case 'shuffled':
        // The fraction distinguishes two places.
        return scramble(world.seed, `${entry.id}/${age}`) + age / 2 ** 20;
    }
  };
  const candidates = kept
    .map((version) => ({ place: place(version), value: version }))
    .sort((a, b) => a.place - b.place);
  const page = cutPage(world, 'GetPackageVersionHistory', input, candidates);
  return { PackageID: entry.id, PackageVersionHistoryList: page.values.map(presentVersion), ...page.next };
}

/** Whether this is the last attempt at a version of its number. A later one replaces a failed one. */
function isLatest(entry: PackageState, version: VersionState): boolean {
  return entry.versions.findLast(({ number }) => number === version.number) === version;
}

/** ListDomainsForPackage. */
export function listDomainsForPackage(world: World, input: JsonObject): Outputs['ListDomainsForPackage'] {
  const entry = requirePackage(world, text(input, 'PackageID'));
  const rows = shownRows(world, (row) => row.package.id === entry.id);
  return pageOfRows(world, 'ListDomainsForPackage', input, rows);
}

/** ListPackagesForDomain. */
export function listPackagesForDomain(world: World, input: JsonObject): Outputs['ListPackagesForDomain'] {
  const domain = requireDomain(world, text(input, 'DomainName'));
  const rows = shownRows(world, (row) => row.domain === domain.name);
  return pageOfRows(world, 'ListPackagesForDomain', input, rows);
}

function pageOfRows(world: World, operation: string, input: JsonObject, rows: readonly AssociationState[]) {
  const sorted = rows.map(listed).sort((a, b) => a.place - b.place);
  const page = cutPage(world, operation, input, sorted);
  return { DomainPackageDetailsList: page.values.map((row) => presentAssociation(world, row)), ...page.next };
}

/** DescribeDomain. */
export function describeDomain(world: World, input: JsonObject): Outputs['DescribeDomain'] {
  return { DomainStatus: presentDomain(world, requireDomain(world, text(input, 'DomainName'))) };
}

/** DescribeDomains: names that do not exist are left out. */
export function describeDomains(world: World, input: JsonObject): Outputs['DescribeDomains'] {
  return { DomainStatusList: namedDomains(world, input).map((domain) => presentDomain(world, domain)) };
}

/** DescribeElasticsearchDomain, 2015-01-01. */
export function describeElasticsearchDomain(world: World, input: JsonObject): Outputs['DescribeElasticsearchDomain'] {
  return { DomainStatus: presentElasticsearchDomain(world, requireDomain(world, text(input, 'DomainName'))) };
}

/** DescribeElasticsearchDomains, 2015-01-01. */
export function describeElasticsearchDomains(world: World, input: JsonObject): Outputs['DescribeElasticsearchDomains'] {
  return { DomainStatusList: namedDomains(world, input).map((domain) => presentElasticsearchDomain(world, domain)) };
}

/** ListDomainNames. */
export function listDomainNames(world: World, input: JsonObject): Outputs['ListDomainNames'] {
  const wanted = input['EngineType'];
  const domains = [...world.domains.values()].map(({ name, engineVersion }) => ({
    DomainName: name,
    EngineType: engineVersion.startsWith('Elasticsearch_') ? 'Elasticsearch' : 'OpenSearch',
  }));
  return { DomainNames: domains.filter(({ EngineType }) => wanted === undefined || EngineType === wanted) };
}

function namedDomains(world: World, input: JsonObject) {
  return texts(input, 'DomainNames').flatMap((name) => world.domains.get(name) ?? []);
}

function listed<T extends { readonly ordinal: number }>(value: T): Listed<T> {
  return { place: value.ordinal, value };
}
