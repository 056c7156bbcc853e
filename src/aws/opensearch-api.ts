import {
  AssociatePackageCommand,
  AssociatePackagesCommand,
  CreatePackageCommand,
  DeletePackageCommand,
  DescribePackagesCommand,
  DissociatePackageCommand,
  GetPackageVersionHistoryCommand,
  ListDomainsForPackageCommand,
  ListPackagesForDomainCommand,
  OpenSearchClient,
  UpdatePackageCommand,
} from '@aws-sdk/client-opensearch';
import { type ClientSettings, clientConfig } from './client-settings.ts';
import { DICTIONARY_TYPE, PAGE_SIZE, type PackagesApi } from './packages-api.ts';

/** The 2021-01-01 API of the service. Only the API that the user chose is ever imported. */
export function openSearchApi(settings: ClientSettings): PackagesApi {
  const client = new OpenSearchClient(clientConfig(settings));
  return {
    describePackages: ({ filter, nextToken }) =>
      client.send(
        new DescribePackagesCommand({
          ...(filter === null ? {} : { Filters: [{ Name: filter.name, Value: filter.values }] }),
          MaxResults: PAGE_SIZE,
          NextToken: nextToken,
        }),
      ),
    getPackageVersionHistory: (input) =>
      client.send(new GetPackageVersionHistoryCommand({ ...input, MaxResults: PAGE_SIZE })),
    listPackagesForDomain: (input) =>
      client.send(new ListPackagesForDomainCommand({ ...input, MaxResults: PAGE_SIZE })),
    listDomainsForPackage: (input) =>
      client.send(new ListDomainsForPackageCommand({ ...input, MaxResults: PAGE_SIZE })),
    createPackage: (input) => client.send(new CreatePackageCommand({ ...input, PackageType: DICTIONARY_TYPE })),
    updatePackage: (input) => client.send(new UpdatePackageCommand(input)),
    associatePackage: (input) => client.send(new AssociatePackageCommand(input)),
    associatePackages: (input) => client.send(new AssociatePackagesCommand(input)),
    dissociatePackage: (input) => client.send(new DissociatePackageCommand(input)),
    deletePackage: (input) => client.send(new DeletePackageCommand(input)),
    credentials: () => client.config.credentials(),
  };
}
