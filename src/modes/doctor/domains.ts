import { type DomainDescription, domainsOf } from '../../aws/domains.ts';
import { retrying } from '../../deployment/loop/retry.ts';
import { takesPlaceOnDomain } from '../../deployment/plan/guards.ts';
import type { DomainName } from '../../dictionaries/dictionary.ts';
import { domainCheck, packagesOfDomainCheck, reachCheck, readCheck } from '../../doctor/aws-checks.ts';
import type { Answer, Finding } from '../../doctor/check.ts';
import { domainClient } from '../../opensearch/domain-client.ts';
import { redact } from '../../redact.ts';
import { domainApi } from '../../search/domain/domain-api.ts';
import { Obstacle } from '../../search/domain/port.ts';
import { ACTION_VERSION } from '../../version.ts';
import type { Run } from '../run.ts';
import { type Aws, answerOf, type Setup } from './reads.ts';

/** Longest wait for the first answer of a domain. */
const REACH_MS = 20_000;

export async function domainFindings(
  { connection, world, region }: Aws,
  setup: Setup,
  run: Run,
): Promise<readonly Finding[]> {
  const domains = domainsOf(run.inputs.api, { region, actionVersion: ACTION_VERSION, proxyEnv: run.env });
  const findings: Finding[] = [];
  for (const domain of setup.domains) {
    const state = await answerOf(domains.permission, () =>
      retrying(world, (limits) => domains.describe(domain, limits)),
    );
    const rows = await answerOf('es:ListPackagesForDomain', () =>
      retrying(world, (limits) => connection.service.listAssociations(domain, limits)),
    );
    const shown: Answer<Parameters<typeof domainCheck>[1] extends Answer<infer T> ? T : never> =
      state.kind === 'told'
        ? { kind: 'told', value: { ...state.value, hasEndpoint: state.value.endpoint !== null } }
        : state;
    findings.push(domainCheck(domain, rows.kind === 'missing' ? { kind: 'missing' } : shown));
    if (rows.kind === 'denied')
      findings.push(readCheck('es:ListPackagesForDomain', rows, `reads domain ${domain}`, null));
    const wanted = [...setup.packages].filter(([, names]) => names.includes(domain)).map(([name]) => name);
    const there: Answer<readonly string[]> =
      rows.kind === 'told'
        ? { kind: 'told', value: rows.value.filter(takesPlaceOnDomain).map(({ packageName }) => packageName) }
        : rows;
    const room = packagesOfDomainCheck(domain, there, wanted);
    if (room !== null) findings.push(room);
    if (run.inputs.verify !== 'off') {
      const obstacle = await obstacleTo(domain, state, { connection, region }, run);
      findings.push(reachCheck(domain, obstacle === null ? null : redact(obstacle.message), run.inputs.verify));
    }
  }
  return findings;
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
