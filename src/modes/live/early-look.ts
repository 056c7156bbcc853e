/** AWS as it is seen before the dictionaries are checked, where the check needs to know the IDs of packages. */

import type { AwsConfiguration, Configuration } from '../../inputs/configuration.ts';
import type { Run } from '../run.ts';
import type { FirstLook } from './live.ts';
import type { LivePorts } from './ports.ts';

export class EarlyLook {
  readonly #run: Run;
  readonly #configuration: Configuration;
  readonly #aws: AwsConfiguration;
  #ports: Promise<LivePorts> | null = null;
  #look: Promise<FirstLook> | null = null;

  constructor(run: Run, configuration: Configuration, aws: AwsConfiguration) {
    this.#run = run;
    this.#configuration = configuration;
    this.#aws = aws;
  }

  /** Loaded with the first call: a lint needs nothing of it. */
  ports(): Promise<LivePorts> {
    this.#ports ??= import('./live.ts').then(({ livePorts }) => livePorts(this.#run, this.#configuration, this.#aws));
    return this.#ports;
  }

  /** Looks now. What keeps it from looking fails the run, but after what the check finds: see `seen`. */
  async now(): Promise<FirstLook | null> {
    this.#look ??= this.ports().then(async (ports) => (await import('./live.ts')).lookAtAws(this.#run, ports));
    // `seen` reports the error.
    return await this.#look.catch(() => null);
  }

  /** The result of `now`; `null` where it was not called. @throws ActionFailure the reason why it failed */
  async seen(): Promise<FirstLook | null> {
    return await this.#look;
  }
}
