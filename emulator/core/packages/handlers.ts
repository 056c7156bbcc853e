import type { Operation, Outputs } from '../model/operations.ts';
import type { Api } from '../model/service-model.ts';
import type { JsonObject } from '../model/validate-input.ts';
import type { World } from '../world.ts';
import { associatePackage, associatePackages, dissociatePackage, dissociatePackages } from './associations.ts';
import { createPackage, deletePackage, updatePackage } from './packages.ts';
import {
  describeDomain,
  describeDomains,
  describeElasticsearchDomain,
  describeElasticsearchDomains,
  describePackages,
  getPackageVersionHistory,
  listDomainNames,
  listDomainsForPackage,
  listPackagesForDomain,
} from './queries.ts';

/** Operation → its implementation, for an input that the model allows. */
export type Handlers = { readonly [Name in Operation]: (world: World, api: Api, input: JsonObject) => Outputs[Name] };

export const HANDLERS: Handlers = {
  CreatePackage: createPackage,
  UpdatePackage: updatePackage,
  DeletePackage: deletePackage,
  DescribePackages: describePackages,
  GetPackageVersionHistory: (world, _api, input) => getPackageVersionHistory(world, input),
  AssociatePackage: (world, _api, input) => associatePackage(world, input),
  AssociatePackages: (world, _api, input) => associatePackages(world, input),
  DissociatePackage: (world, _api, input) => dissociatePackage(world, input),
  DissociatePackages: (world, _api, input) => dissociatePackages(world, input),
  ListDomainsForPackage: (world, _api, input) => listDomainsForPackage(world, input),
  ListPackagesForDomain: (world, _api, input) => listPackagesForDomain(world, input),
  ListDomainNames: (world, _api, input) => listDomainNames(world, input),
  DescribeDomain: (world, _api, input) => describeDomain(world, input),
  DescribeDomains: (world, _api, input) => describeDomains(world, input),
  DescribeElasticsearchDomain: (world, _api, input) => describeElasticsearchDomain(world, input),
  DescribeElasticsearchDomains: (world, _api, input) => describeElasticsearchDomains(world, input),
};

/** Is this the name of an operation of either API? */
export function isOperation(name: string): name is Operation {
  return Object.hasOwn(HANDLERS, name);
}
