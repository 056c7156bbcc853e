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
import { type ClientLog, type ClientSettings, clientConfig, unlogged } from '../client-settings.ts';
import { DICTIONARY_TYPE, PAGE_SIZE, type PackagesApi } from './packages-api.ts';

// What reads domains loads the same module, as another would be a second copy in dist/.
export { DescribeDomainCommand, OpenSearchClient } from '@aws-sdk/client-opensearch';

/** The 2021-01-01 API of the service. Only the API that the user chose is ever imported. */
export function openSearchApi(settings: ClientSettings, log?: ClientLog): PackagesApi {
  const client = unlogged(new OpenSearchClient(clientConfig(settings, log)));
  return {
    describePackages: ({ filter, nextToken }, abortSignal) =>
      client.send(
        new DescribePackagesCommand({
          ...(filter === null ? {} : { Filters: [{ Name: filter.name, Value: filter.values }] }),
          MaxResults: PAGE_SIZE,
          NextToken: nextToken,
        }),
        { abortSignal },
      ),
    getPackageVersionHistory: (input, abortSignal) =>
      client.send(new GetPackageVersionHistoryCommand({ ...input, MaxResults: PAGE_SIZE }), { abortSignal }),
    listPackagesForDomain: (input, abortSignal) =>
      client.send(new ListPackagesForDomainCommand({ ...input, MaxResults: PAGE_SIZE }), { abortSignal }),
    listDomainsForPackage: (input, abortSignal) =>
      client.send(new ListDomainsForPackageCommand({ ...input, MaxResults: PAGE_SIZE }), { abortSignal }),
    createPackage: (input, abortSignal) =>
      client.send(new CreatePackageCommand({ ...input, PackageType: DICTIONARY_TYPE }), { abortSignal }),
    updatePackage: (input, abortSignal) => client.send(new UpdatePackageCommand(input), { abortSignal }),
    associatePackage: (input, abortSignal) => client.send(new AssociatePackageCommand(input), { abortSignal }),
    associatePackages: (input, abortSignal) => client.send(new AssociatePackagesCommand(input), { abortSignal }),
    dissociatePackage: (input, abortSignal) => client.send(new DissociatePackageCommand(input), { abortSignal }),
    deletePackage: (input, abortSignal) => client.send(new DeletePackageCommand(input), { abortSignal }),
    credentials: () => client.config.credentials(),
  };
}
