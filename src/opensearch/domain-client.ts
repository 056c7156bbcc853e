import type { RestApi } from '../search/rest.ts';
import { ACTION_VERSION } from '../version.ts';
import { basicOf, type ClientWorld, publicName } from './engine-client.ts';
import { restClient } from './rest-client.ts';
import { requestSigner, type SigningIdentity } from './signer.ts';

/** How a domain's REST API is reached. */
export interface DomainPlace {
  /** The URL in the line of `domain-endpoints`; `null` where there is none. */
  readonly given: URL | null;
  /** The host that AWS names; read only where it is needed. */
  endpoint(): Promise<string>;
  readonly region: string;
  readonly identity: () => Promise<SigningIdentity>;
}

/**
 * The REST API of a domain. Credentials in the given URL mean basic authentication. Otherwise requests are signed: to a
 * loopback address with Host, signature and TLS name of the endpoint that AWS names, to any other for the URL's host.
 * Rejects with the error of `endpoint`.
 */
export async function domainClient(place: DomainPlace, { env, signal }: ClientWorld): Promise<RestApi> {
  const { given, region, identity } = place;
  const settings = { actionVersion: ACTION_VERSION, proxyEnv: env, signal };
  const basic = given === null ? null : basicOf(given);
  if (given !== null && basic !== null) {
    return restClient({ ...settings, url: given, host: null, authentication: basic, name: publicName(given) });
  }
  const authentication = { kind: 'signed', signer: requestSigner(region, identity) } as const;
  if (given !== null && !isLoopback(given)) {
    return restClient({ ...settings, url: given, host: null, authentication, name: publicName(given) });
  }
  const endpoint = await place.endpoint();
  const url = given ?? new URL(`https://${endpoint}`);
  return restClient({ ...settings, url, host: endpoint, authentication, name: publicName(url) });
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
