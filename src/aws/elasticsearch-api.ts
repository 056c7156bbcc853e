import {
  AssociatePackageCommand,
  CreatePackageCommand,
  DeletePackageCommand,
  DescribePackagesCommand,
  DissociatePackageCommand,
  ElasticsearchServiceClient,
  GetPackageVersionHistoryCommand,
  ListDomainsForPackageCommand,
  ListPackagesForDomainCommand,
  UpdatePackageCommand,
} from '@aws-sdk/client-elasticsearch-service';
import { type ClientSettings, clientConfig } from './client-settings.ts';
import { DICTIONARY_TYPE, PAGE_SIZE, type PackagesApi } from './packages-api.ts';

/** The 2015-01-01 API of the service. Only the API that the user chose is ever imported. */
export function elasticsearchApi(settings: ClientSettings): PackagesApi {
  const client = new ElasticsearchServiceClient(clientConfig(settings));
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
    associatePackages: null,
    dissociatePackage: (input) => client.send(new DissociatePackageCommand(input)),
    deletePackage: (input) => client.send(new DeletePackageCommand(input)),
    credentials: () => client.config.credentials(),
  };
}
