import type { Configuration } from '../action/configuration.ts';
import type { Engine } from '../deployment/engine.ts';
import type { Observation } from '../deployment/observe.ts';
import type { Plan } from '../deployment/plan.ts';
import type { Run } from '../run.ts';

/** What the modes that write are given: all that was found out before. */
export interface LiveRun {
  readonly run: Run;
  readonly configuration: Configuration;
  readonly observation: Observation;
  readonly plan: Plan;
  readonly engine: Engine;
  readonly region: string;
  readonly bucket: string;
  readonly repository: string;
}
