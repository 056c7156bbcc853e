import type { RestApi } from '../search/rest.ts';
import { ACTION_VERSION } from '../version.ts';
import { type Authentication, restClient } from './rest-client.ts';

/** The world of a client: the environment for proxies, and the cancellation. */
export interface ClientWorld {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** The engine at `engine-url`; user and password in the URL become basic authentication and are never shown. */
export function engineClient(url: URL, { env, signal }: ClientWorld): RestApi {
  return restClient({
    url,
    host: null,
    authentication: basicOf(url) ?? { kind: 'none' },
    name: publicName(url),
    actionVersion: ACTION_VERSION,
    proxyEnv: env,
    signal,
  });
}

/** The credentials in a URL; `null` where it has none. */
export function basicOf({ username, password }: URL): Authentication | null {
  if (username === '' && password === '') return null;
  return { kind: 'basic', user: decode(username), password: decode(password) };
}

/** The URL without credentials. */
export function publicName({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname.replace(/\/+$/, '')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
