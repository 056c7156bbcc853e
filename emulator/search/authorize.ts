/** Whether a request to a domain may pass: its signature or password, the caller's policy, and fine-grained access control. */

import type { IncomingMessage } from 'node:http';
import { isAllowed } from '../core/iam.ts';
import { ApiError } from '../core/model/api-error.ts';
import type { RunningEmulator } from '../http/server.ts';
import { sha256, verifySignature } from '../http/sigv4.ts';
import { errorReply, jsonReply, type RestReply } from './backend.ts';

export interface GatewayRequest {
  readonly method: string;
  /** Query included, percent-encoding undone. */
  readonly path: string;
  readonly host: string;
  readonly signed: boolean;
  readonly body: string;
  status: number | null;
  /** When it came and when its answer went, in milliseconds since the process began. */
  readonly from: number;
  to: number | null;
}

/** What decides about requests to one domain. */
export interface Access {
  readonly running: RunningEmulator;
  readonly domain: string;
  /** Who basic authentication lets in; without it only signatures count. */
  readonly user: { readonly name: string; readonly password: string } | undefined;
  /** Permissions of fine-grained access control that the caller lacks. */
  readonly denied: ReadonlySet<string>;
}

/** The refusal of a request; `null` when it may pass. */
export function authorize(
  request: IncomingMessage,
  record: GatewayRequest,
  body: Buffer,
  access: Access,
): RestReply | null {
  const { user, denied } = access;
  const refused =
    record.signed || user === undefined ? refuseSigned(request, record, body, access) : refuseBasic(request, user);
  if (refused !== null) return refused;
  const missing = permissionsFor(record).find((permission) => denied.has(permission));
  if (missing === undefined) return null;
  const reason = `no permissions for [${missing}] and User [name=job, backend_roles=[role]]`;
  return errorReply(403, 'security_exception', reason);
}

function refuseBasic(
  { headers }: IncomingMessage,
  { name, password }: { readonly name: string; readonly password: string },
): RestReply | null {
  const expected = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  return headers.authorization === expected ? null : { status: 401, body: 'Unauthorized' };
}

function refuseSigned(
  request: IncomingMessage,
  record: GatewayRequest,
  body: Buffer,
  { running, domain }: Access,
): RestReply | null {
  const { emulator, credentials } = running;
  const { region } = emulator;
  const now = Date.now();
  try {
    verifySignature(request, sha256(body), { service: 'es', regions: [region], credentials: [credentials], now });
  } catch (error) {
    if (error instanceof ApiError) return jsonReply({ message: error.message }, 403);
    throw error;
  }
  if (record.host !== emulator.endpointOf(domain))
    return jsonReply({ message: 'The request signature does not match this host.' }, 403);
  const action = `es:ESHttp${record.method.charAt(0)}${record.method.slice(1).toLowerCase()}`;
  const path = record.path.split('?')[0] ?? '';
  const resource = `arn:aws:es:${region}:${emulator.account}:domain/${domain}${path}`;
  if (isAllowed(emulator.caller, action, resource)) return null;
  const Message = `User: ${emulator.caller.arn} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
  return jsonReply({ Message }, 403);
}

/** The permissions of fine-grained access control that a request needs. */
function permissionsFor({ path }: GatewayRequest): readonly string[] {
  const [raw = ''] = path.split('?');
  if (raw.includes('/_settings')) return ['indices:monitor/settings/get'];
  if (raw.includes('/_mapping/field')) return ['indices:admin/mappings/fields/get'];
  if (raw === '/_index_template') return ['indices:admin/index_template/get'];
  if (raw === '/_component_template') return ['cluster:admin/component_template/get'];
  if (raw === '/_template') return ['indices:admin/template/get'];
  if (raw.endsWith('/_analyze')) return ['indices:admin/analyze'];
  if (raw.endsWith('/_search_shards')) return ['indices:admin/shards/search_shards'];
  if (raw.endsWith('/_search')) return ['indices:data/read/search'];
  if (raw.includes('/_refresh_search_analyzers')) return ['indices:admin/refresh_search_analyzers'];
  return raw.endsWith('/_cache/clear') ? ['indices:admin/cache/clear'] : [];
}
