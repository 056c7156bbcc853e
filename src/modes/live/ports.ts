/**
 * The world outside for the flow, from the first read of AWS on. The simulation runs the same flow with other ports.
 */

import { type Connection, connect } from '../../aws/connect.ts';
import type { FormerContents } from '../../deployment/plan/baseline-rungs.ts';
import type { RepositoryEvidence } from '../../deployment/prune/evidence.ts';
import type { ThrowAway } from '../../deployment/validate/throw-away.ts';
import { formerContents } from '../../github/former-contents.ts';
import { rememberThrowAways } from '../../github/runner/post-state.ts';
import type { AwsConfiguration, Configuration } from '../../inputs/configuration.ts';
import { ACTION_VERSION } from '../../version.ts';
import { questioner } from '../../workspace/git/question.ts';
import type { Run } from '../run.ts';
import { evidenceOf } from './evidence.ts';

export interface LivePorts {
  readonly connection: Connection;
  /** The facts from Git and GitHub about the repository; each call reads them again. */
  evidence(): RepositoryEvidence;
  /** Former contents of dictionaries, for the removal guard where S3 has none. */
  former(): FormerContents;
  /** Saves what the post step must delete if this process can't. */
  remember(throwAways: readonly ThrowAway[]): void;
}

/** The ports over the SDK, Git and GitHub. */
export async function livePorts(
  run: Run,
  configuration: Configuration,
  { region, bucket }: AwsConfiguration,
): Promise<LivePorts> {
  const { api, expectedBucketOwner, manifestPath, scope } = configuration;
  const place = { api, bucket: configuration.bucket, expectedBucketOwner, region };
  return {
    connection: await connect({ ...place, actionVersion: ACTION_VERSION, proxyEnv: run.env }),
    evidence: () => {
      const evidence = evidenceOf(run, configuration);
      const ask = questioner();
      return {
        inCommit: (paths) => ask(() => evidence.inCommit(paths)),
        scope: (path, name) => ask(() => evidence.scope(path, name)),
        history: (path) => ask(() => evidence.history(path)),
        onDefaultBranch: (path) => ask(() => evidence.onDefaultBranch(path)),
        onRunsBranch: (path) => ask(() => evidence.onRunsBranch(path)),
        namesake: (path, name) => ask(() => evidence.namesake(path, name)),
        content: (wanted, path) => ask(() => evidence.content(wanted, path)),
        formerContent: (path) => ask(() => evidence.formerContent(path)),
      };
    },
    former: () => formerContents(run.event, run.gitHub, { manifest: manifestPath, scope }),
    remember: (throwAways) => {
      if (bucket !== null) rememberThrowAways(throwAways, { api, awsRegion: region, bucket, expectedBucketOwner });
    },
  };
}
