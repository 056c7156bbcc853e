import type { Engine } from '../../deployment/model/engine.ts';
import type { World } from '../../deployment/model/world.ts';
import type { Observation } from '../../deployment/plan/observe.ts';
import type { Overrides } from '../../deployment/plan/overrides.ts';
import type { Plan } from '../../deployment/plan/plan.ts';
import type { AwsConfiguration, Configuration } from '../../inputs/configuration.ts';
import type { Run } from '../run.ts';
import type { SearchCheck } from '../verify/verify.ts';
import type { LivePorts } from './ports.ts';

/** What the modes that call AWS begin with: the plan, and all that it was made from. */
export interface ComparedRun {
  readonly ports: LivePorts;
  readonly run: Run;
  readonly world: World;
  readonly configuration: Configuration;
  readonly aws: AwsConfiguration;
  readonly overrides: Overrides;
  readonly observation: Observation;
  readonly plan: Plan;
  /** Of the credentials; `null` where they do not end, or are refreshed. */
  readonly expiresAt: Date | null;
  /** `null` where the domains are not asked. */
  readonly search: SearchCheck | null;
}

/** A run that may write. */
export interface LiveRun extends ComparedRun {
  readonly engine: Engine;
  readonly bucket: string;
}
