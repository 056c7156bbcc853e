/** What AWS says of the caller and of the bucket's settings: reads that only a check of a set-up makes. */

import { IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { GetBucketEncryptionCommand, GetBucketPolicyCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { isAwsError } from '../deployment/model/aws-error.ts';
import type { Limits } from '../deployment/model/ports.ts';
import { at, textAt } from '../json.ts';
import { clientConfig } from './client-settings.ts';
import type { ConnectionSettings } from './connect.ts';
import { toAwsError } from './errors.ts';

/** Who signs the calls. */
export interface Identity {
  /** `arn:aws:sts::…:assumed-role/NAME/SESSION`, or a user's. Belongs in no message. */
  readonly arn: string;
  /** How far the clock of this machine is ahead of AWS's, in milliseconds; `null` where AWS did not say. */
  readonly clockAheadMs: number | null;
}

/** A decision of IAM's policy simulator. */
export interface Permission {
  readonly action: string;
  readonly resource: string;
  readonly isAllowed: boolean;
}

/** Where a bucket is, as far as S3 says; the Region is told also to those who may not list it. */
export interface BucketPlace {
  readonly kind: 'mine' | 'missing' | 'denied' | 'other-region';
  readonly region: string | null;
}

/** Each call rejects with an `AwsError`. */
export interface Account {
  /** sts:GetCallerIdentity, which needs no permission. */
  identity(limits: Limits): Promise<Identity>;
  /** iam:SimulatePrincipalPolicy. */
  simulate(
    principal: string,
    actions: readonly string[],
    resources: readonly string[],
    limits: Limits,
  ): Promise<readonly Permission[]>;
  /** HeadBucket: s3:ListBucket. */
  bucketPlace(bucket: string, expectedOwner: string | null, limits: Limits): Promise<BucketPlace>;
  /** Default encryption (s3:GetEncryptionConfiguration): `AES256`, `aws:kms`, …; `null` where there is none. */
  bucketEncryption(bucket: string, limits: Limits): Promise<string | null>;
  /** The bucket policy as JSON (s3:GetBucketPolicy); `null` where there is none. */
  bucketPolicy(bucket: string, limits: Limits): Promise<string | null>;
}

export function accountOf(settings: ConnectionSettings, now: () => number): Account {
  const config = clientConfig(settings);
  const sts = new STSClient(config);
  const iam = new IAMClient(config);
  const s3 = new S3Client(config);
  const bounds = ({ signal, deadline }: Limits) => ({
    abortSignal: Number.isFinite(deadline)
      ? AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, deadline - now()))])
      : signal,
  });
  const asking = async <T>(operation: string, call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      throw toAwsError(error, operation);
    }
  };

  return {
    identity: (limits) =>
      asking('GetCallerIdentity', async () => {
        const { Arn = '' } = await sts.send(new GetCallerIdentityCommand({}), bounds(limits));
        // The SDK sets its clock by the Date of each answer.
        return { arn: Arn, clockAheadMs: -sts.config.systemClockOffset };
      }),

    simulate: (principal, actions, resources, limits) =>
      asking('SimulatePrincipalPolicy', async () => {
        const { EvaluationResults = [] } = await iam.send(
          new SimulatePrincipalPolicyCommand({
            PolicySourceArn: principal,
            ActionNames: [...actions],
            ResourceArns: [...resources],
          }),
          bounds(limits),
        );
        return EvaluationResults.map(({ EvalActionName = '', EvalResourceName = '*', EvalDecision }) => ({
          action: EvalActionName,
          resource: EvalResourceName,
          isAllowed: EvalDecision === 'allowed',
        }));
      }),

    bucketPlace: async (bucket, expectedOwner, limits) => {
      const owner = expectedOwner === null ? {} : { ExpectedBucketOwner: expectedOwner };
      try {
        const { BucketRegion } = await s3.send(new HeadBucketCommand({ Bucket: bucket, ...owner }), bounds(limits));
        return { kind: 'mine', region: BucketRegion ?? null };
      } catch (error) {
        const failure = toAwsError(error, 'HeadBucket');
        const region = textAt(at(error, '$response'), 'headers', 'x-amz-bucket-region');
        if (isAwsError(failure, 'not-found')) return { kind: 'missing', region: null };
        if (isAwsError(failure, 'wrong-region')) return { kind: 'other-region', region };
        if (isAwsError(failure, 'access-denied')) return { kind: 'denied', region };
        throw failure;
      }
    },

    bucketEncryption: (bucket, limits) =>
      asking('GetBucketEncryption', async () => {
        const { ServerSideEncryptionConfiguration } = await s3.send(
          new GetBucketEncryptionCommand({ Bucket: bucket }),
          bounds(limits),
        );
        return ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? null;
      }),

    bucketPolicy: async (bucket, limits) => {
      try {
        return (await s3.send(new GetBucketPolicyCommand({ Bucket: bucket }), bounds(limits))).Policy ?? null;
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchBucketPolicy') return null;
        throw toAwsError(error, 'GetBucketPolicy');
      }
    },
  };
}
