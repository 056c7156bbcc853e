/** One domain of the run: where it is reached, and what is left of its time. */

import type { Connection } from '../../aws/connect.ts';
import { type Domains, domainsOf } from '../../aws/domains.ts';
import { retrying } from '../../deployment/loop/retry.ts';
import { AwsError } from '../../deployment/model/aws-error.ts';
import { cancelled } from '../../deployment/model/failures.ts';
import type { DomainName, EngineVersion } from '../../dictionaries/dictionary.ts';
import { parseEngineVersion } from '../../dictionaries/engine-version.ts';
import type { AwsConfiguration, Configuration } from '../../inputs/configuration.ts';
import { domainClient } from '../../opensearch/domain-client.ts';
import { knowTimedNames } from '../../redact.ts';
import { domainApi } from '../../search/domain/domain-api.ts';
import { type DomainApi, Obstacle } from '../../search/domain/port.ts';
import type { Preparation } from '../../search/domain/prepare.ts';
import type { FormerContent, SoughtPackage } from '../../search/domain/sought.ts';
import { PackageWords } from '../../search/domain/words/package-words.ts';
import type { RestApi } from '../../search/rest.ts';
import { ACTION_VERSION } from '../../version.ts';
import type { Run } from '../run.ts';

export interface Place {
  readonly domain: DomainName;
  readonly packages: () => ReadonlyMap<string, SoughtPackage>;
  readonly words: PackageWords;
  /** By package, what the domain ran before this run, or before the last change, as far as it was found. */
  former: ReadonlyMap<string, FormerContent>;
  /** The facts from before the change; `null` where no domain was asked. */
  preparation: Preparation | null;
  client: Promise<RestApi> | null;
  /** Of its engine; `null` where it was not read. */
  version: EngineVersion | null;
  /** Milliseconds used so far. */
  used: number;
}

export function placeOf(domain: DomainName, packagesOf: (place: Place) => ReturnType<Place['packages']>): Place {
  const place: Place = {
    domain,
    words: new PackageWords(),
    former: new Map(),
    preparation: null,
    client: null,
    version: null,
    used: 0,
    packages: () => packagesOf(place),
  };
  return place;
}

/** Reaches the domains of a run. */
export class Reach {
  readonly #run: Run;
  readonly #configuration: Configuration;
  readonly #region: string;
  readonly #connection: Connection;
  readonly #domains: Domains;

  constructor(run: Run, configuration: Configuration, { region }: AwsConfiguration, connection: Connection) {
    this.#run = run;
    this.#configuration = configuration;
    this.#region = region;
    this.#connection = connection;
    this.#domains = domainsOf(configuration.api, { region, actionVersion: ACTION_VERSION, proxyEnv: run.env });
  }

  /** Checks one domain within the rest of its time. An obstacle for the whole domain becomes a result too. */
  async ask<T>(place: Place, work: (api: DomainApi) => Promise<T>, failed: (obstacle: Obstacle) => T): Promise<T> {
    const { clock, signal } = this.#run;
    const start = clock.now();
    const deadline = start + this.#configuration.verifyTimeoutMinutes * 60_000 - place.used;
    try {
      place.client ??= this.#connect(place).catch((error: unknown) => {
        // A failed connection is tried again after the change.
        place.client = null;
        throw error;
      });
      const api = await place.client;
      const { domain, version } = place;
      const iamResource = `domain/${domain}`;
      return await work(knowing(domainApi({ domain, api, clock, signal, deadline, version, iamResource })));
    } catch (error) {
      if (error instanceof Obstacle) return failed(error);
      throw error;
    } finally {
      place.used += clock.now() - start;
      if (signal.aborted) stopped();
    }
  }

  async #connect(place: Place): Promise<RestApi> {
    const given = this.#configuration.domainEndpoints.get(place.domain) ?? null;
    const described = await this.#describe(place);
    const endpoint = async () => {
      if (described instanceof Obstacle) throw described;
      return described;
    };
    return await domainClient(
      { given, endpoint, region: this.#region, identity: () => this.#connection.identity() },
      this.#run,
    );
  }

  /**
   * Reads the version of the engine, and the endpoint or why it is not known: that counts only where it is needed.
   * @throws Obstacle where the engine can't be asked, wherever it is reached
   */
  async #describe(place: Place): Promise<string | Obstacle> {
    const { domain } = place;
    try {
      const { endpoint, engineVersion } = await retrying(this.#run, (limits) => this.#domains.describe(domain, limits));
      if (/^(?:Elasticsearch_)?[1-6]\.\d+$/.test(engineVersion ?? '')) {
        const message = `Domain ${domain} runs Elasticsearch ${engineVersion ?? ''}, which can't build a chain with its synonyms for a request (7.0 and later can).`;
        throw new Obstacle('nature', message);
      }
      place.version = parseEngineVersion(engineVersion ?? '');
      if (endpoint !== null) return endpoint;
      return new Obstacle('error', `Domain ${domain} has no endpoint yet. Run it again when AWS has made the domain.`);
    } catch (error) {
      if (error instanceof AwsError) return unreached(domain, error, this.#domains.permission);
      throw error;
    }
  }
}

/** Messages name indexes, with commands for them, from the first answer on. */
function knowing(api: DomainApi): DomainApi {
  const settings = async (indexes: readonly string[]) => {
    const listing = await api.settings(indexes);
    knowTimedNames(Object.keys(listing.found));
    return listing;
  };
  return { ...api, settings };
}

function unreached(domain: DomainName, error: AwsError, permission: string): Obstacle {
  const what = `The endpoint of domain ${domain} is not known`;
  if (error.kind === 'access-denied') {
    const message = `${what}. Allow ${permission} on domain/${domain} in the policy of the job's role.`;
    return new Obstacle('permission', message, error);
  }
  const message = `${what}: ${error.summary}. Run it again, or name the endpoint in domain-endpoints.`;
  return new Obstacle(error.kind === 'transient' ? 'network' : 'error', message, error);
}

/** A cancelled run has no verdict. */
function stopped(): never {
  throw cancelled();
}
