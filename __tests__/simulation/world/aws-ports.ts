/** The engine's two ports over the emulator's core: the packages API through the real adapter, S3 as its adapter calls it. */

import type { Operation, Outputs, PackageDetails as WirePackage } from '../../../emulator/core/model/operations.ts';
import type { Api } from '../../../emulator/core/model/service-model.ts';
import type { JsonObject } from '../../../emulator/core/model/validate-input.ts';
import { type CallTime, caller } from '../../../src/aws/call.ts';
import { OwnNames } from '../../../src/aws/own-names.ts';
import { DICTIONARY_TYPE, PAGE_SIZE, type PackagesApi } from '../../../src/aws/packages/packages-api.ts';
import { packagesService } from '../../../src/aws/packages/packages-service.ts';
import { AwsError } from '../../../src/deployment/model/aws-error.ts';
import type { DictionaryStore, Limits, PackagesService } from '../../../src/deployment/model/ports.ts';
import type { Actor } from './actor.ts';
import { BUCKET, type SimulatedWorld } from './world.ts';

/** What the ports need of a run and of its world; the benchmark in virtual time has others. */
type Caller = Pick<Actor, 'call'>;
type AwsSide = Pick<SimulatedWorld, 'time' | 'emulator' | 'contents'> & {
  readonly scenario: { readonly api: Api; readonly silence?: number };
};

/** Metadata of an object whose loss of entries somebody let through by hand. */
const LET_THROUGH = 'let-through-by-hand';

/** The packages API as one run of the action sees it. */
export function simulatedService(actor: Caller, world: AwsSide): PackagesService {
  return packagesService(simulatedApi(actor, world), world.emulator.region, timeOf(world));
}

/** Where every call is answered, deadlines would only fill the list of events. */
function timeOf({ scenario, time }: Pick<AwsSide, 'scenario' | 'time'>): CallTime {
  const now = () => time.now;
  if ((scenario.silence ?? 0) === 0) return { now, after: () => () => {} };
  return { now, after: (milliseconds, late) => time.alarm(milliseconds, late) };
}

function simulatedApi(actor: Caller, world: AwsSide): PackagesApi {
  const { api } = world.scenario;
  const send = <Name extends Operation>(
    operation: Name,
    input: JsonObject,
    packageIds: readonly string[] = [],
    packageName?: string,
  ) => {
    const domain = typeof input['DomainName'] === 'string' ? input['DomainName'] : null;
    const continued = input['NextToken'] !== undefined;
    return actor.call({ operation, packageIds, domain, packageName, continued }, (): Outputs[Name] =>
      world.emulator.call(api, operation, input),
    );
  };
  const rows = ({ DomainPackageDetailsList, ...page }: Outputs['ListPackagesForDomain']) => ({
    DomainPackageDetailsList: [...DomainPackageDetailsList],
    ...page,
  });
  return {
    describePackages: async ({ filter, nextToken }) => {
      const Filters = filter === null ? {} : { Filters: [{ Name: filter.name, Value: filter.values }] };
      const ids = filter?.name === 'PackageID' ? filter.values : [];
      const input = { ...Filters, MaxResults: PAGE_SIZE, NextToken: nextToken };
      const name = filter?.name === 'PackageName' ? filter.values[0] : undefined;
      const { PackageDetailsList, ...page } = await send('DescribePackages', input, ids, name);
      return { PackageDetailsList: PackageDetailsList.map(fromWire), ...page };
    },
    getPackageVersionHistory: async (input) => {
      const answer = await send('GetPackageVersionHistory', { ...input, MaxResults: PAGE_SIZE }, [input.PackageID]);
      const { PackageVersionHistoryList, ...page } = answer;
      return {
        PackageVersionHistoryList: PackageVersionHistoryList.map((record) => ({
          ...record,
          CreatedAt: new Date(record.CreatedAt * 1000),
        })),
        ...page,
      };
    },
    listPackagesForDomain: async (input) =>
      rows(await send('ListPackagesForDomain', { ...input, MaxResults: PAGE_SIZE })),
    listDomainsForPackage: async (input) =>
      rows(await send('ListDomainsForPackage', { ...input, MaxResults: PAGE_SIZE }, [input.PackageID])),
    createPackage: async (input) => {
      const { PackageSource, ...rest } = input;
      const answer = await send(
        'CreatePackage',
        {
          ...rest,
          PackageSource: { ...PackageSource },
          PackageType: DICTIONARY_TYPE,
        },
        [],
        input.PackageName,
      );
      return { PackageDetails: fromWire(answer.PackageDetails) };
    },
    updatePackage: async ({ PackageSource, ...rest }) => {
      const answer = await send('UpdatePackage', { ...rest, PackageSource: { ...PackageSource } }, [rest.PackageID]);
      return { PackageDetails: fromWire(answer.PackageDetails) };
    },
    associatePackage: (input) => send('AssociatePackage', { ...input }, [input.PackageID]),
    associatePackages:
      api === 'elasticsearch'
        ? null
        : ({ PackageList, DomainName }) =>
            send(
              'AssociatePackages',
              { PackageList: PackageList.map((one) => ({ ...one })), DomainName },
              PackageList.map(({ PackageID }) => PackageID),
            ),
    dissociatePackage: (input) => send('DissociatePackage', { ...input }, [input.PackageID]),
    deletePackage: (input) => send('DeletePackage', { ...input }, [input.PackageID]),
    credentials: async () => ({ secretAccessKey: '', accessKeyId: 'ASIASIMULATEDEXAMPLE' }),
  };
}

function fromWire(details: WirePackage) {
  return {
    ...details,
    CreatedAt: new Date(details.CreatedAt * 1000),
    LastUpdatedAt: new Date(details.LastUpdatedAt * 1000),
  };
}

/** The bucket as one run of the action sees it, call for call as `src/aws/dictionary-store.ts` uses S3. */
export function simulatedStore(actor: Caller, world: AwsSide): DictionaryStore {
  const { emulator } = world;
  const location = (key: string) => ({ bucket: BUCKET, key });
  const call = caller(emulator.region, new OwnNames(), timeOf(world));
  const send = <T>(operation: string, limits: Limits, key: string, work: () => T): Promise<T> =>
    call(operation, limits, () => actor.call({ operation, packageIds: [], domain: null, key }, work));
  const get = async <T>(operation: string, limits: Limits, key: string, read: () => T): Promise<T | null> => {
    try {
      return await send(operation, limits, key, read);
    } catch (error) {
      if (error instanceof AwsError && error.kind === 'not-found') return null;
      throw error;
    }
  };
  const sent = new Set<string>();
  return {
    put: async (key, { sha256, letThrough, isNew }, limits) => {
      const isThere = async () => (await get('HeadObject', limits, key, () => emulator.s3.get(location(key)))) !== null;
      const isAsked = isNew !== true || sent.has(key);
      sent.add(key);
      if (isAsked && (await isThere())) return 'present';
      try {
        const content = world.contents.get(sha256);
        if (content === undefined) throw new TypeError(`No commit holds ${sha256}.`);
        const metadata: Record<string, string> = letThrough === true ? { [LET_THROUGH]: 'true' } : {};
        await send('PutObject', limits, key, () =>
          emulator.s3.put({ ...location(key), content, metadata, onlyIfAbsent: true }),
        );
        return 'uploaded';
      } catch (error) {
        if (!(error instanceof AwsError) || error.errorName !== 'PreconditionFailed') throw error;
        if (await isThere()) return 'present';
        throw error;
      }
    },
    get: async (key, limits) => {
      const object = await get('GetObject', limits, key, () => emulator.s3.get(location(key)));
      return object === null ? null : Buffer.concat([...object.content.chunks()]);
    },
    look: async (key, limits) => {
      const object = await get('GetObject', limits, key, () => emulator.s3.get(location(key)));
      // As HTTP has it: in whole seconds.
      return object === null
        ? null
        : {
            lastModified: new Date(Math.floor(object.lastModified / 1000) * 1000),
            letThrough: LET_THROUGH in object.metadata,
          };
    },
    list: async (start, limits) => {
      const listed = await send('ListObjectsV2', limits, start, () =>
        emulator.s3.list({ bucket: BUCKET, prefix: start }),
      );
      return listed.objects.map(({ key, lastModified }) => ({ key, uploadedAt: new Date(lastModified) }));
    },
    delete: async (key, limits) => {
      await send('DeleteObject', limits, key, () => emulator.s3.delete(location(key)));
    },
  };
}
