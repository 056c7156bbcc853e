import type { DomainDescription } from '../../aws/domains.ts';
import { takesPlaceOnDomain } from '../../deployment/plan/guards/guards.ts';
import type { DomainName } from '../../dictionaries/dictionary.ts';
import { domainCheck, packagesOfDomainCheck, reachCheck, readCheck } from '../../doctor/aws-checks.ts';
import type { Answer } from '../../doctor/check.ts';
import { domainClient } from '../../opensearch/domain-client.ts';
import { redact } from '../../redact.ts';
import { domainApi } from '../../search/domain/domain-api.ts';
import { Obstacle } from '../../search/domain/port.ts';
import type { Run } from '../run.ts';
import type { Note } from './checklist.ts';
import { type Aws, ask, type Setup } from './reads.ts';

/** Longest wait for the first answer of a domain. */
const REACH_MS = 20_000;

/** Checks one domain. @returns the permission of a read without an answer, which a comparison would need too */
export async function checkDomain(
  aws: Aws,
  domain: DomainName,
  setup: Setup,
  run: Run,
  note: Note,
): Promise<string | null> {
  const { connection, domains } = aws;
  const listing = 'es:ListPackagesForDomain';
  const [state, rows] = await Promise.all([
    ask(aws, domains.permission, (limits) => domains.describe(domain, limits)),
    ask(aws, listing, (limits) => connection.service.listAssociations(domain, limits)),
  ]);
  const shown: Answer<Parameters<typeof domainCheck>[1] extends Answer<infer T> ? T : never> =
    state.kind === 'told'
      ? { kind: 'told', value: { ...state.value, hasEndpoint: state.value.endpoint !== null } }
      : state;
  note(domainCheck(domain, rows.kind === 'missing' ? { kind: 'missing' } : shown));
  if (rows.kind === 'denied') note(readCheck(listing, rows, `reads domain ${domain}`, null));
  const wanted = [...setup.packages].filter(([, names]) => names.includes(domain)).map(([name]) => name);
  const there: Answer<readonly string[]> =
    rows.kind === 'told'
      ? { kind: 'told', value: rows.value.filter(takesPlaceOnDomain).map(({ packageName }) => packageName) }
      : rows;
  const room = packagesOfDomainCheck(domain, there, wanted);
  if (room !== null) note(room);
  const { verify } = run.inputs;
  if (verify !== 'off') {
    const obstacle = await obstacleTo(domain, state, aws, run);
    note(reachCheck(domain, obstacle === null ? null : redact(obstacle.message), verify));
  }
  return rows.kind === 'silent' ? listing : null;
}

/**
 * What keeps `verify` from asking a domain; `null` where it answers. Sends the first request of `verify`: the settings.
 */
async function obstacleTo(
  domain: DomainName,
  state: Answer<DomainDescription>,
  { connection, region }: Pick<Aws, 'connection' | 'region'>,
  run: Run,
): Promise<Obstacle | null> {
  const { inputs, clock, signal } = run;
  try {
    const place = {
      given: inputs.domainEndpoints.get(domain) ?? null,
      endpoint: async () => {
        if (state.kind === 'told' && state.value.endpoint !== null) return state.value.endpoint;
        const remedy = state.kind === 'denied' ? ` Allow ${state.permission} on domain/${domain}.` : '';
        throw new Obstacle('error', `Where domain ${domain} is reached is not known.${remedy}`);
      },
      region,
      identity: () => connection.identity(),
    };
    const api = await domainClient(place, run);
    const deadline = clock.now() + REACH_MS;
    const asked = domainApi({ domain, api, clock, signal, deadline, iamResource: `domain/${domain}` });
    const { denied } = await asked.settings(inputs.indexes);
    return denied.values().next().value ?? null;
  } catch (error) {
    if (error instanceof Obstacle) return error;
    throw error;
  }
}
