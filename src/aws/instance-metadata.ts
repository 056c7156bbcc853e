/** The metadata service of an EC2 instance: whether the machine of a self-hosted runner has a role. */

import { type ClientRequest, type IncomingMessage, type RequestOptions, request } from 'node:http';

const DEFAULT_ENDPOINT = 'http://169.254.169.254';
/**
 * How long each try waits for a whole answer: three tries and at first a second, as the SDK does. Where there is no such
 * service, nothing answers at all.
 */
const TIMEOUTS_MS = [1_000, 2_000, 4_000];
/** A token and a list of roles have less than a hundred bytes each. */
const LONGEST_BODY = 64 * 1024;
const ROLE = '/latest/meta-data/iam/security-credentials/';

/** `unknown` where something answers, but does not say whether there is a role. */
export type MachineRole = 'present' | 'unknown' | 'none';

/**
 * Whether the machine has a role: only an answer that there is none, or no sign of a service, means that it has none.
 * Ends within some seconds, whatever the service does, and at once when the signal is aborted.
 */
export async function machineRole(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<MachineRole> {
  const endpoint = env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] || DEFAULT_ENDPOINT;
  const seconds = { 'x-aws-ec2-metadata-token-ttl-seconds': '60' };
  const token = await ask(endpoint, '/latest/api/token', { method: 'PUT', headers: seconds }, signal);
  if (typeof token === 'string') return token === 'silence' ? 'none' : 'unknown';
  const headers: Record<string, string> = token.status === 200 ? { 'x-aws-ec2-metadata-token': token.body } : {};
  const role = await ask(endpoint, ROLE, { method: 'GET', headers }, signal);
  if (typeof role === 'string') return 'unknown';
  if (role.status === 404 || (role.status === 200 && role.body.trim() === '')) return 'none';
  return role.status === 200 ? 'present' : 'unknown';
}

interface MetadataAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * What one try gives without a whole answer:
 * - `begun`: a part of an answer, so there is a service.
 * - `late`: nothing within the time.
 * - `unreached`: no connection, or one that ended before any answer.
 */
type Unanswered = 'begun' | 'late' | 'unreached';

/**
 * `silence` where nothing answers, `unclear` where no answer is whole. A slow service, which is no proof of a machine
 * without a role, is asked again.
 */
async function ask(
  endpoint: string,
  path: string,
  options: RequestOptions,
  signal: AbortSignal,
): Promise<MetadataAnswer | 'silence' | 'unclear'> {
  let isThere = false;
  for (const timeout of TIMEOUTS_MS) {
    // Of the whole answer: an idle time would start again with each byte.
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    const answer = await askOnce(endpoint, path, options, limit);
    if (typeof answer !== 'string') return answer;
    if (signal.aborted) return 'unclear';
    if (answer === 'begun') isThere = true;
    if (answer === 'unreached') break;
  }
  return isThere ? 'unclear' : 'silence';
}

function askOnce(endpoint: string, path: string, options: RequestOptions, signal: AbortSignal) {
  return new Promise<MetadataAnswer | Unanswered>((resolve) => {
    const onAnswer = (answer: IncomingMessage): void => {
      const pieces: Buffer[] = [];
      let length = 0;
      answer.on('data', (piece: Buffer) => {
        length += piece.length;
        if (length > LONGEST_BODY) answer.destroy();
        else pieces.push(piece);
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(pieces).toString('utf8') }));
      // After a whole answer this changes nothing.
      answer.on('error', () => resolve('begun'));
      answer.on('close', () => resolve('begun'));
    };
    try {
      // Never through a proxy: the address is the machine's own. A connection of its own shows what came on it.
      const asked = request(new URL(path, endpoint), { ...options, agent: false, signal }, onAnswer);
      asked.on('error', () => resolve(hasBegun(asked) ? 'begun' : signal.aborted ? 'late' : 'unreached'));
      asked.end();
    } catch {
      resolve('unreached');
    }
  });
}

/** Also half a line of an answer is one, and what is no HTTP at all. */
function hasBegun({ socket }: ClientRequest): boolean {
  return (socket?.bytesRead ?? 0) > 0;
}
