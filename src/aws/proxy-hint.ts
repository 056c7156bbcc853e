import { AwsError, NO_ANSWER } from '../deployment/model/aws-error.ts';

/** Variables that name the proxy of AWS, in the order in which Node.js takes them. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** Names of errors that came from the connection, not from AWS. */
const CONNECTION = new RegExp(`^(?:E[A-Z_]+|${NO_ANSWER}|TimeoutError)$`);

/** What to do about an error of a connection where a proxy may be between; `null` where none is, or another reason is known. */
export function proxyHint(error: unknown, env: NodeJS.ProcessEnv): string | null {
  if (!(error instanceof AwsError) || error.kind === 'proxy' || !CONNECTION.test(error.errorName)) return null;
  const variable = VARIABLES.find((name) => URL.canParse(env[name] ?? ''));
  if (variable === undefined) return null;
  // Without its password.
  const { host } = new URL(env[variable] ?? '');
  return `${variable} names the proxy ${host}: check that it answers and reaches AWS, or name AWS's hosts in NO_PROXY.`;
}
