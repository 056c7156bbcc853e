/** The metadata service of an EC2 instance: whether the machine of a self-hosted runner has a role. */

import { type RequestOptions, request } from 'node:http';

const DEFAULT_ENDPOINT = 'http://169.254.169.254';
/**
 * How long each try waits for an answer: three tries and at first a second, as the SDK does. Where there is no such
 * service, nothing answers at all.
 */
const TIMEOUTS_MS = [1_000, 2_000, 4_000];
const ROLE = '/latest/meta-data/iam/security-credentials/';

/**
 * Whether the machine has a role, or may have one: any answer other than "there is none" counts as a role. Where there
 * is no such service, there is no answer.
 */
export async function machineHasRole(env: NodeJS.ProcessEnv): Promise<boolean> {
  const endpoint = env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] || DEFAULT_ENDPOINT;
  const token = await ask(endpoint, 'PUT', '/latest/api/token', { 'x-aws-ec2-metadata-token-ttl-seconds': '60' });
  if (token === null) return false;
  const headers: Record<string, string> = token.status === 200 ? { 'x-aws-ec2-metadata-token': token.body } : {};
  const role = await ask(endpoint, 'GET', ROLE, headers);
  if (role === null) return true;
  return role.status !== 404 && !(role.status === 200 && role.body.trim() === '');
}

interface MetadataAnswer {
  readonly status: number;
  readonly body: string;
}

/** `null` without an answer. A slow service, which is no proof of a machine without a role, is asked again. */
async function ask(
  endpoint: string,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<MetadataAnswer | null> {
  for (const timeout of TIMEOUTS_MS) {
    const answer = await askOnce(endpoint, path, { method, headers, timeout });
    if (answer !== 'late') return answer;
  }
  return null;
}

function askOnce(endpoint: string, path: string, options: RequestOptions) {
  return new Promise<MetadataAnswer | 'late' | null>((resolve) => {
    const nobody = () => resolve(null);
    try {
      const url = new URL(path, endpoint);
      // Never through a proxy: the address is the machine's own.
      const asked = request(url, options, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(pieces).toString('utf8') }),
        );
        answer.on('error', nobody);
      });
      asked.on('error', nobody);
      asked.on('timeout', () => {
        resolve('late');
        asked.destroy();
      });
      asked.end();
    } catch {
      nobody();
    }
  });
}
