/** The caller and the bucket's settings in AWS: reads that only mode `doctor` makes. */

import { IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { GetBucketEncryptionCommand, GetBucketPolicyCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { AwsError, isAwsError } from '../deployment/model/aws-error.ts';
import type { Limits } from '../deployment/model/ports.ts';
import { at, textAt } from '../json.ts';
import { caller } from './call.ts';
import { clientConfig, s3Config } from './client-settings.ts';
import type { ConnectionSettings } from './connect.ts';
import { OwnNames } from './own-names.ts';

/** Who signs the calls. */
export interface Identity {
  /** `arn:aws:sts::…:assumed-role/NAME/SESSION`, or a user's. No message may contain it. */
  readonly arn: string;
  /** How far the clock of this machine is ahead of AWS's, in milliseconds; `null` where AWS did not say. */
  readonly clockAheadMs: number | null;
}

/** A decision of IAM's policy simulator. */
export interface Permission {
  readonly action: string;
  readonly resource: string;
  readonly isAllowed: boolean;
  /** A policy denies it, so that no other can allow it. */
  readonly isDenied: boolean;
}

/** Where a bucket is, as far as S3 says; S3 reports the Region even to callers that may not list the bucket. */
export interface BucketPlace {
  readonly kind: 'mine' | 'missing' | 'denied' | 'other-region' | 'foreign';
  readonly region: string | null;
}

/** Each call rejects with an `AwsError`. */
export interface Account {
  /** sts:GetCallerIdentity, which needs no permission. */
  identity(limits: Limits): Promise<Identity>;
  /** iam:SimulatePrincipalPolicy: a decision for each action on each resource, as far as IAM gives them. */
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

export function accountOf(settings: ConnectionSettings): Account {
  const config = clientConfig(settings);
  const sts = new STSClient(config);
  const iam = new IAMClient(config);
  const s3 = new S3Client(s3Config(settings));
  const call = caller(settings.region, new OwnNames());

  return {
    identity: (limits) =>
      call('GetCallerIdentity', limits, async ({ signal }) => {
        const { Arn = '' } = await sts.send(new GetCallerIdentityCommand({}), { abortSignal: signal });
        // The SDK sets its clock by the Date of each answer.
        return { arn: Arn, clockAheadMs: -sts.config.systemClockOffset };
      }),

    simulate: (principal, actions, resources, limits) =>
      call('SimulatePrincipalPolicy', limits, async ({ signal }) => {
        const request = { PolicySourceArn: principal, ActionNames: [...actions], ResourceArns: [...resources] };
        const decisions: Permission[] = [];
        for (let Marker: string | undefined; ; ) {
          const command = new SimulatePrincipalPolicyCommand({ ...request, ...(Marker !== undefined && { Marker }) });
          const answer = await iam.send(command, { abortSignal: signal });
          for (const { EvalActionName = '', EvalResourceName = '*', EvalDecision } of answer.EvaluationResults ?? [])
            decisions.push({
              action: EvalActionName,
              resource: EvalResourceName,
              isAllowed: EvalDecision === 'allowed',
              isDenied: EvalDecision === 'explicitDeny',
            });
          if (answer.IsTruncated !== true || answer.Marker === undefined || answer.Marker === Marker) return decisions;
          Marker = answer.Marker;
        }
      }),

    bucketPlace: async (bucket, expectedOwner, limits) => {
      const head = async (owner: { ExpectedBucketOwner?: string }): Promise<string | null> => {
        const command = new HeadBucketCommand({ Bucket: bucket, ...owner });
        const { BucketRegion } = await call('HeadBucket', limits, ({ signal }) =>
          s3.send(command, { abortSignal: signal }),
        );
        return BucketRegion ?? null;
      };
      try {
        return {
          kind: 'mine',
          region: await head(expectedOwner === null ? {} : { ExpectedBucketOwner: expectedOwner }),
        };
      } catch (failure) {
        const cause = failure instanceof Error ? failure.cause : undefined;
        const region = textAt(at(cause, '$response'), 'headers', 'x-amz-bucket-region');
        if (isAwsError(failure, 'not-found')) return { kind: 'missing', region: null };
        if (isAwsError(failure, 'wrong-region')) return { kind: 'other-region', region };
        if (!isAwsError(failure, 'access-denied')) throw failure;
        if (expectedOwner === null) return { kind: 'denied', region };
        // S3 gives the same answer for a missing permission and for another owner; without an owner, only the first is
        // possible.
        try {
          return { kind: 'foreign', region: await head({}) };
        } catch (error) {
          if (isAwsError(error, 'access-denied')) return { kind: 'denied', region };
          throw error;
        }
      }
    },

    bucketEncryption: (bucket, limits) =>
      call('GetBucketEncryption', limits, async ({ signal }) => {
        const { ServerSideEncryptionConfiguration } = await s3.send(
          new GetBucketEncryptionCommand({ Bucket: bucket }),
          { abortSignal: signal },
        );
        return ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? null;
      }),

    bucketPolicy: async (bucket, limits) => {
      try {
        const command = new GetBucketPolicyCommand({ Bucket: bucket });
        const { Policy } = await call('GetBucketPolicy', limits, ({ signal }) =>
          s3.send(command, { abortSignal: signal }),
        );
        return Policy ?? null;
      } catch (error) {
        if (error instanceof AwsError && error.errorName === 'NoSuchBucketPolicy') return null;
        throw error;
      }
    },
  };
}
