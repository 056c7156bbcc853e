import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';

/** The settings of every SDK client of this action. */
export interface ClientSettings {
  readonly region: string;
  /** Version of the action, for the user agent that CloudTrail shows. */
  readonly actionVersion: string;
  /** For the proxy variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, which the SDK itself ignores. */
  readonly proxyEnv: NodeJS.ProcessEnv;
}

const CONNECTION_TIMEOUT_MS = 10_000;
/** A connection without traffic for this long is closed; calls have their own, shorter deadlines (call.ts). */
const IDLE_TIMEOUT_MS = 6 * 60_000;
const MAX_SOCKETS = 50;

/** Where an SDK client logs. */
export interface ClientLog {
  debug(...content: unknown[]): void;
  info(...content: unknown[]): void;
  warn(...content: unknown[]): void;
  error(...content: unknown[]): void;
}

/**
 * Without a logger the SDK prints warnings on the console between our own lines, for example about uploads that it does
 * not retry.
 */
const SILENT: ClientLog = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * The SDK's source of container credentials warns on the console, past every logger, when its answer takes a second.
 * Our own output goes to streams.
 */
function silenceConsole(): void {
  console.warn = () => {};
}

/** Constructor arguments that all clients share. Retries are the engine's: it knows which call may be repeated. */
export function clientConfig(settings: ClientSettings, logger: ClientLog = SILENT) {
  silenceConsole();
  const agent = { keepAlive: true, maxSockets: MAX_SOCKETS, proxyEnv: settings.proxyEnv };
  return {
    region: settings.region,
    maxAttempts: 1,
    logger,
    // Nothing that AWS_DEFAULTS_MODE decides is left open here, and the SDK refuses values that it does not know.
    defaultsMode: 'legacy' as const,
    customUserAgent: [['deploy-opensearch-dictionaries', settings.actionVersion]] as [string, string][],
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      socketTimeout: IDLE_TIMEOUT_MS,
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent(agent),
    },
  };
}

/** The same of a client of S3. */
export function s3Config(settings: ClientSettings) {
  return { ...clientConfig(settings), forcePathStyle: hasOwnEndpoint(settings.proxyEnv) };
}

/** The client without its log of every call, for which it copies whole answers: our loggers drop what it says. */
export function unlogged<Client extends { readonly middlewareStack: { remove(name: string): boolean } }>(
  client: Client,
): Client {
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}

/** Whether S3 is somebody else's server: it may have one name only, such as `minio` or `localhost`, and none a bucket. */
function hasOwnEndpoint(env: NodeJS.ProcessEnv): boolean {
  const url = env['AWS_ENDPOINT_URL_S3'] || env['AWS_ENDPOINT_URL'] || '';
  return URL.canParse(url) && !/\.amazonaws\.com(?:\.cn)?$/.test(new URL(url).hostname);
}
