/** Short forms of the calls of the packages API, for tests of the emulator and for the probe of any endpoint. */

import {
  AssociatePackageCommand,
  AssociatePackagesCommand,
  CreatePackageCommand,
  DeletePackageCommand,
  DescribePackagesCommand,
  type DescribePackagesCommandInput,
  type DescribePackagesCommandOutput,
  DissociatePackageCommand,
  type DomainPackageDetails,
  GetPackageVersionHistoryCommand,
  ListPackagesForDomainCommand,
  type OpenSearchClient,
  type PackageDetails,
  type PackageSource,
  type PackageVersionHistory,
  UpdatePackageCommand,
} from '@aws-sdk/client-opensearch';

/** The result of a call: the answer, or AWS's error by its name and message. */
export type Outcome<T> =
  | { readonly answer: T; readonly error: null }
  | { readonly answer: null; readonly error: Error };

/** @throws what is no Error, as is the reason of a stop */
export async function outcomeOf<T>(call: Promise<T>): Promise<Outcome<T>> {
  try {
    return { answer: await call, error: null };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { answer: null, error };
  }
}

/** An answer as it was sent. */
export interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An error of AWS in words. */
export function said({ name, message }: Error): string {
  return `${name}: ${message}`;
}

export class PackageCalls {
  readonly service: OpenSearchClient;
  /** The answers since the client was given to this. */
  readonly answers: readonly Raw[];

  constructor(service: OpenSearchClient) {
    this.service = service;
    this.answers = tap(service);
  }

  /** @returns its ID */
  async create(PackageName: string, source: PackageSource, PackageDescription: string): Promise<string> {
    const command = { PackageName, PackageType: 'TXT-DICTIONARY', PackageSource: source, PackageDescription } as const;
    return String((await this.service.send(new CreatePackageCommand(command))).PackageDetails?.PackageID);
  }

  async update(PackageID: string, source: PackageSource, description?: string): Promise<PackageDetails | undefined> {
    const more = description === undefined ? {} : { PackageDescription: description };
    const input = { PackageID, PackageSource: source, CommitMessage: 'an update', ...more };
    return (await this.service.send(new UpdatePackageCommand(input))).PackageDetails;
  }

  async remove(PackageID: string): Promise<void> {
    await this.service.send(new DeletePackageCommand({ PackageID }));
  }

  async associate(PackageID: string, DomainName: string): Promise<DomainPackageDetails | undefined> {
    return (await this.service.send(new AssociatePackageCommand({ PackageID, DomainName }))).DomainPackageDetails;
  }

  async associateMany(ids: readonly string[], DomainName: string): Promise<readonly DomainPackageDetails[]> {
    const input = { DomainName, PackageList: ids.map((PackageID) => ({ PackageID })) };
    return (await this.service.send(new AssociatePackagesCommand(input))).DomainPackageDetailsList ?? [];
  }

  async dissociate(PackageID: string, DomainName: string): Promise<void> {
    await this.service.send(new DissociatePackageCommand({ PackageID, DomainName }));
  }

  /** One page of DescribePackages; without a filter where `values` is `null`. */
  page(
    Name: 'PackageID' | 'PackageName',
    values: readonly string[] | null,
    more: DescribePackagesCommandInput = {},
  ): Promise<DescribePackagesCommandOutput> {
    const Filters = values === null ? {} : { Filters: [{ Name, Value: [...values] }] };
    return this.service.send(new DescribePackagesCommand({ ...Filters, ...more }));
  }

  async describe(...ids: readonly string[]): Promise<PackageDetails[]> {
    return (await this.page('PackageID', ids)).PackageDetailsList ?? [];
  }

  /** All that the filter finds, to the last page. */
  async find(Name: 'PackageID' | 'PackageName', value: string): Promise<readonly PackageDetails[]> {
    return allOf(async (NextToken) => {
      const page = await this.page(Name, [value], { MaxResults: 100, NextToken });
      return [page.PackageDetailsList, page.NextToken];
    });
  }

  history(PackageID: string): Promise<PackageVersionHistory[]> {
    return allOf(async (NextToken) => {
      const command = new GetPackageVersionHistoryCommand({ PackageID, MaxResults: 100, NextToken });
      const page = await this.service.send(command);
      return [page.PackageVersionHistoryList, page.NextToken];
    });
  }

  rows(DomainName: string): Promise<DomainPackageDetails[]> {
    return allOf(async (NextToken) => {
      const command = new ListPackagesForDomainCommand({ DomainName, MaxResults: 100, NextToken });
      const page = await this.service.send(command);
      return [page.DomainPackageDetailsList, page.NextToken];
    });
  }
}

/** The entries of all pages. */
async function allOf<T>(
  read: (token: string | undefined) => Promise<readonly [readonly T[] | undefined, string | undefined]>,
): Promise<T[]> {
  const found: T[] = [];
  for (let token: string | undefined, more = true; more; more = token !== undefined) {
    const [entries, next] = await read(token);
    found.push(...(entries ?? []));
    token = next;
  }
  return found;
}

/** @returns a list to which each answer that the client gets from now on is added */
function tap(client: OpenSearchClient): readonly Raw[] {
  const seen: Raw[] = [];
  const { requestHandler } = client.config;
  const handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = async (sent, options) => {
    const answer = await handle(sent, options);
    const { statusCode, headers } = answer.response;
    const parts: Buffer[] = [];
    for await (const part of answer.response.body) parts.push(part);
    answer.response.body = Buffer.concat(parts);
    seen.push({ status: statusCode, headers, body: Buffer.concat(parts).toString() });
    return answer;
  };
  return seen;
}
