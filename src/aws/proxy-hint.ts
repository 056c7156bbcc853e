import { AwsError, NO_ANSWER } from '../deployment/model/aws-error.ts';
import { at } from '../json.ts';

/** Variables that name the proxy of AWS, in the order in which Node.js takes them. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** Names of errors that came from the connection, not from AWS. */
const CONNECTION = new RegExp(`^(?:E[A-Z_]+|${NO_ANSWER}|TimeoutError)$`);

/** An answer that AWS may not have given. */
const isDoubtful = ({ kind, errorName }: AwsError) => kind === 'transient' && /^HTTP (?!429)[34]\d\d$/.test(errorName);

/** What to do about an error of a connection where a proxy may be between; `null` where none is, or another reason is known. */
export function proxyHint(error: unknown, env: NodeJS.ProcessEnv): string | null {
  if (!(error instanceof AwsError) || error.kind === 'proxy') return null;
  if (!CONNECTION.test(error.errorName) && !isDoubtful(error)) return null;
  const proxies = VARIABLES.filter((name) => URL.canParse(env[name] ?? '')).map(
    (variable) => ({ variable, url: new URL(env[variable] ?? '') }) as const,
  );
  const proxy = proxies.find(({ url }) => mayBeOf(error.cause, url));
  if (proxy === undefined) return null;
  // Without its password.
  return `${proxy.variable} names the proxy ${proxy.url.host}: where it is between, check that it answers and reaches AWS, or name AWS's hosts in NO_PROXY.`;
}

/** Whether an error of Node.js may be of the connection to this proxy: it names the port or the host that it could not reach. */
function mayBeOf(cause: unknown, { hostname, port, protocol }: URL): boolean {
  const [failedPort, failedHost] = [at(cause, 'port'), at(cause, 'hostname')];
  const own = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
  if (failedPort !== undefined) return failedPort === own;
  return failedHost === undefined || failedHost === hostname;
}
