/** What the flow sees of the world outside from the first look at AWS on. The simulation runs the same flow with other ports. */

import { type Connection, connect } from '../aws/connect.ts';
import type { FormerContents } from '../deployment/plan/baseline.ts';
import type { RepositoryEvidence } from '../deployment/prune/evidence.ts';
import type { ThrowAway } from '../deployment/validate/throw-away.ts';
import { formerContents } from '../github/former-contents.ts';
import { rememberThrowAways } from '../github/post-state.ts';
import type { AwsConfiguration, Configuration } from '../inputs/configuration.ts';
import { ACTION_VERSION } from '../version.ts';
import { evidenceOf } from './evidence.ts';
import type { Run } from './run.ts';

export interface LivePorts {
  readonly connection: Connection;
  /** What Git and GitHub tell of the repository, asked afresh with each call. */
  evidence(): RepositoryEvidence;
  /** Former contents of dictionaries, for the removal guard where S3 does not tell. */
  former(): FormerContents;
  /** Saves what the post step must delete, in case that this process can't. */
  remember(throwAways: readonly ThrowAway[]): void;
}

/** The ports over the SDK, Git and GitHub. */
export async function livePorts(
  run: Run,
  configuration: Configuration,
  { region, bucket }: AwsConfiguration,
): Promise<LivePorts> {
  const { api, expectedBucketOwner } = configuration;
  const place = { api, bucket: configuration.bucket, expectedBucketOwner, region };
  return {
    connection: await connect({ ...place, actionVersion: ACTION_VERSION, proxyEnv: run.env }),
    evidence: () => evidenceOf(run, configuration),
    former: () => formerContents(run.event, run.gitHub),
    remember: (throwAways) => {
      if (bucket !== null) rememberThrowAways(throwAways, { api, awsRegion: region, bucket, expectedBucketOwner });
    },
  };
}
