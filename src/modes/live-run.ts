import type { Engine } from '../deployment/model/engine.ts';
import type { Observation } from '../deployment/plan/observe.ts';
import type { Plan } from '../deployment/plan/plan.ts';
import type { Configuration } from '../inputs/configuration.ts';
import type { LivePorts } from './ports.ts';
import type { Run } from './run.ts';

/** The input of the modes that write: all facts from before. */
export interface LiveRun {
  readonly ports: LivePorts;
  readonly run: Run;
  readonly configuration: Configuration;
  readonly observation: Observation;
  readonly plan: Plan;
  readonly engine: Engine;
  readonly region: string;
  readonly bucket: string;
  readonly repository: string;
}
