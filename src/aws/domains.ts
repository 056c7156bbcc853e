/** Domains as DescribeDomain shows them: state, engine and where their REST API is. */

import type { Limits } from '../deployment/model/ports.ts';
import { at } from '../json.ts';
import { caller } from './call.ts';
import { type ClientSettings, clientConfig } from './client-settings.ts';
import { OwnNames } from './own-names.ts';
import { text } from './packages/checked-answers.ts';

/** The parts of a domain that matter for dictionaries. */
export interface DomainDescription {
  /** As AWS writes it: `OpenSearch_2.19`, for the older API `7.10`. */
  readonly engineVersion: string | null;
  /** A configuration change, an upgrade or a deletion is under way. */
  readonly isChanging: boolean;
  readonly isDeleted: boolean;
  /** Host of the REST API: the public endpoint, or the one in the VPC; `null` until AWS has created it. */
  readonly endpoint: string | null;
  readonly isInVpc: boolean;
}

/** Reads domains: `es:DescribeDomain`, with the older API `es:DescribeElasticsearchDomain`. */
export interface Domains {
  /** The IAM action that `describe` needs. */
  readonly permission: string;
  /** Rejects with an `AwsError`; of kind `not-found` where there is no such domain. */
  describe(domain: string, limits: Limits): Promise<DomainDescription>;
}

export function domainsOf(api: 'opensearch' | 'elasticsearch', settings: ClientSettings): Domains {
  const operation = api === 'opensearch' ? 'DescribeDomain' : 'DescribeElasticsearchDomain';
  const call = caller(settings.region, new OwnNames());
  const describe = lazily(() => (api === 'opensearch' ? openSearch(settings) : elasticsearch(settings)));
  return {
    permission: `es:${operation}`,
    describe: (domain, limits) =>
      call(operation, limits, async ({ signal }) => (await describe())(domain, signal), domain),
  };
}

type Describe = (domain: string, abortSignal: AbortSignal) => Promise<DomainDescription>;

async function openSearch(settings: ClientSettings): Promise<Describe> {
  const { DescribeDomainCommand, OpenSearchClient } = await import('./packages/opensearch-api.ts');
  const client = new OpenSearchClient(clientConfig(settings));
  return async (domain, abortSignal) => {
    const { DomainStatus = undefined } = await client.send(new DescribeDomainCommand({ DomainName: domain }), {
      abortSignal,
    });
    return { ...described(DomainStatus), engineVersion: text(DomainStatus, 'EngineVersion') ?? null };
  };
}

async function elasticsearch(settings: ClientSettings): Promise<Describe> {
  const { DescribeElasticsearchDomainCommand, ElasticsearchServiceClient } = await import(
    './packages/elasticsearch-api.ts'
  );
  const client = new ElasticsearchServiceClient(clientConfig(settings));
  return async (domain, abortSignal) => {
    const { DomainStatus = undefined } = await client.send(
      new DescribeElasticsearchDomainCommand({ DomainName: domain }),
      { abortSignal },
    );
    return { ...described(DomainStatus), engineVersion: text(DomainStatus, 'ElasticsearchVersion') ?? null };
  };
}

function described(status: unknown): Omit<DomainDescription, 'engineVersion'> {
  const endpoints = at(status, 'Endpoints');
  const inVpc = text(endpoints, 'vpc') ?? text(endpoints, 'vpcv2') ?? null;
  const endpoint = text(status, 'Endpoint');
  return {
    isChanging: at(status, 'Processing') === true || at(status, 'UpgradeProcessing') === true,
    isDeleted: at(status, 'Deleted') === true,
    endpoint: endpoint ?? inVpc ?? text(status, 'EndpointV2') ?? null,
    isInVpc: endpoint === undefined && inVpc !== null,
  };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
