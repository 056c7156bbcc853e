import type { Host } from '../deployment/model/ports.ts';
import { statusOf } from '../deployment/model/status.ts';
import type { AssociationStep, PackageStep, Plan } from '../deployment/plan/plan.ts';

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
      return `update    ${name} ${step.observed.live.version ?? ''} from ${file} (${reasonText(step.reason)})`;
  }
}

function reasonText(reason: 'content' | 'drift' | 'retry'): string {
  switch (reason) {
    case 'content':
      return 'new content';
    case 'drift':
      return 'its live version was not published by this action';
    case 'retry':
      return 'the last publication failed';
  }
}

function domainsText(steps: readonly AssociationStep[]): string {
  const due = steps.filter((step) => step.kind === 'associate').map((step) => step.domain);
  return due.length === 0 ? '' : `; associate with ${due.join(', ')}`;
}
