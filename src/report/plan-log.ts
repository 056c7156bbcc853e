import type { Host } from '../deployment/model/ports.ts';
import { statusOf } from '../deployment/model/status.ts';
import type { AssociationStep, PackageStep, Plan } from '../deployment/plan/plan.ts';
import { holds, isUnproven } from '../deployment/plan/trust.ts';

/** Writes what a plan would do to the log, a line for each package. */
export function logPlan(plan: Plan, host: Host): void {
  for (const step of plan.packages) {
    const domains = plan.associations.filter((one) => one.dictionary.name === step.dictionary.name);
    host.info(`${packageText(step)}${domainsText(domains)}`);
  }
  for (const { live, marker } of plan.removals) {
    host.info(`delete    ${live.name}: ${marker.path} is gone`);
  }
}

function packageText(step: PackageStep): string {
  const { name, file } = step.dictionary;
  switch (step.kind) {
    case 'create':
      return `create    ${name} from ${file}`;
    case 'unchanged':
      return `unchanged ${name} ${step.observed.live.version}${step.observed.historyKnown ? '' : ' by its description alone'}`;
    case 'adopt':
      return `wait for  ${name}: ${file} is being published already (${statusOf(step.observed.live)})`;
    case 'update':
      return `update    ${name} ${step.observed.live.version ?? ''} from ${file} (${reasonText(step)})`;
  }
}

function reasonText({ reason, dictionary, observed }: Extract<PackageStep, { kind: 'update' }>): string {
  const { live, trust } = observed;
  const isHeld = holds(trust, dictionary.sha256) === 'this';
  switch (reason) {
    case 'content':
      return isHeld ? 'its description does not say what it holds' : 'new content';
    case 'drift':
      if (isUnproven(trust)) return 'nothing shows that this action created it';
      if (isHeld)
        return trust.lastAttempt === dictionary.sha256
          ? 'its description names another repository'
          : 'its description does not say what it holds';
      return trust.content.kind === 'unknown'
        ? 'nothing shows that this action published its live version'
        : 'its live version holds other content';
    case 'retry':
      return live.status === 'DELETE_FAILED' ? 'AWS could not delete it' : 'the last publication failed';
  }
}

function domainsText(steps: readonly AssociationStep[]): string {
  const due = steps.filter((step) => step.kind === 'associate').map((step) => step.domain);
  return due.length === 0 ? '' : `; associate with ${due.join(', ')}`;
}
