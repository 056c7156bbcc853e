/**
 * What of the environment decides how AWS and an engine are reached: endpoints and proxies. No message repeats a value, as it
 * may hold a password.
 */

import type { Inputs } from './inputs.ts';
import { ABILITIES, type Mode } from './modes.ts';

/** The inputs that say what is asked. */
export type ConnectionInputs = Pick<Inputs, 'api' | 'engineUrl'>;

/** The settings with which a mode can't ask what it asks, as full sentences. @param version of Node.js */
export function connectionErrors(
  mode: Mode,
  { api, engineUrl }: ConnectionInputs,
  env: NodeJS.ProcessEnv = process.env,
  version: string = process.versions.node,
): readonly string[] {
  const { readsAws, asksEngine } = ABILITIES[mode];
  const isAnythingAsked = readsAws || (asksEngine && engineUrl !== null);
  return [...(readsAws ? endpointErrors(mode, api, env) : []), ...(isAnythingAsked ? proxyErrors(env, version) : [])];
}

/** The variables of the services that a mode may call. The SDK takes that of a service before that of all. */
function endpointErrors(mode: Mode, api: Inputs['api'], env: NodeJS.ProcessEnv): readonly string[] {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return [];
  const own = api === 'opensearch' ? 'OPENSEARCH' : 'ELASTICSEARCH_SERVICE';
  const services = [own, 'S3', 'STS', ...(mode === 'doctor' ? ['IAM'] : [])];
  const variables = services.flatMap((service) => {
    const special = `AWS_ENDPOINT_URL_${service}`;
    return [special, 'AWS_ENDPOINT_URL'].find((name) => isSet(env, name)) ?? [];
  });
  return [...new Set(variables)]
    .filter((name) => !isHttpUrl(env[name] ?? ''))
    .map(
      (name) =>
        `${name} must be an http or https URL, for example "http://localhost:4566", as AWS is called there. Correct it, or remove it from the environment of this step.`,
    );
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** By the scheme of the server that is asked, the one in lower case before the other. */
const PROXY_VARIABLES = [
  ['https_proxy', 'HTTPS_PROXY'],
  ['http_proxy', 'HTTP_PROXY'],
];

function proxyErrors(env: NodeJS.ProcessEnv, version: string): readonly string[] {
  const variables = PROXY_VARIABLES.flatMap((names) => names.find((name) => isSet(env, name)) ?? []);
  const [first] = variables;
  const isExempt = (env['NO_PROXY'] ?? env['no_proxy']) === '*';
  if (first !== undefined && !takesProxies(version) && !isExempt)
    return [
      `${first} names a proxy, but Node.js ${version} of this runner can't use it and would go around it: ` +
        'update the runner to 2.328.0 or later (Node.js 24.5), or remove the variable from the environment of this step.',
    ];
  return variables
    .filter((name) => !isProxy(env[name] ?? ''))
    .map(
      (name) =>
        `${name} must begin with "http://" or "https://", as in "http://proxy.example:3128", and have special characters of a ` +
        'password percent-encoded: Node.js goes around any other proxy. Correct it, or remove it from the environment of this step.',
    );
}

/** Node.js takes proxies from the environment since 24.5 and 22.21; older versions ignore them silently. */
function takesProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}

/** Whether Node.js takes the value: it refuses some that are no URL with an error, and ignores all of another scheme. */
function isProxy(value: string): boolean {
  if (!/^https?:\/\/[^\r\n]+$/.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return isEncoded(username) && isEncoded(password);
}

function isEncoded(text: string): boolean {
  try {
    // Compares, as the bundler drops a decoding whose result is not used.
    return decodeURIComponent(text).length <= text.length;
  } catch {
    return false;
  }
}

function isSet(env: NodeJS.ProcessEnv, name: string): boolean {
  return (env[name] ?? '') !== '';
}
