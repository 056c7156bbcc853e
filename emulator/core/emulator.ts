import { type Content, memoryContent } from './content.ts';
import type { Policy } from './iam.ts';
import { authorize } from './iam.ts';
import { unknownOperationError } from './model/api-error.ts';
import { ELASTICSEARCH_MODEL } from './model/model-elasticsearch.ts';
import { OPENSEARCH_MODEL } from './model/model-opensearch.ts';
import type { Operation, Outputs } from './model/operations.ts';
import type { Api, ServiceModel } from './model/service-model.ts';
import type { JsonObject } from './model/validate-input.ts';
import { validateInput } from './model/validate-input.ts';
import type { AwsPackage } from './packages/aws-packages.ts';
import { AWS_PACKAGES, seedPackages } from './packages/aws-packages.ts';
import type { Handlers } from './packages/handlers.ts';
import { HANDLERS } from './packages/handlers.ts';
import { endpointOf } from './packages/present.ts';
import type { AssociationView, PackageView } from './packages/views.ts';
import { viewAssociations, viewPackages } from './packages/views.ts';
import type { BucketOptions } from './s3.ts';
import { S3Store } from './s3.ts';
import type { Switches } from './switches.ts';
import { switchesWith } from './switches.ts';
import { Timeline } from './timeline.ts';
import type { DomainCondition, Durations, Verdicts, World } from './world.ts';
import { domainArn } from './world.ts';

export interface DomainOptions {
  readonly name: string;
  /** Default: `OpenSearch_2.19`. */
  readonly engineVersion?: string;
  /** Default: `active`. */
  readonly condition?: DomainCondition;
}

export interface EmulatorOptions {
  /** Milliseconds since the epoch; never goes back. */
  readonly now: () => number;
  /** Makes ids, tokens and shuffled orders; default 1. */
  readonly seed?: number;
  readonly region?: string;
  readonly account?: string;
  /** ARN of the caller, for AWS's messages. */
  readonly callerArn?: string;
  /** What the caller may do; default: everything. */
  readonly policy?: Policy | null;
  readonly switches?: Partial<Switches>;
  /** In milliseconds; default: copying 2000, validating 2000, associating 3000, dissociating 2000, deleting 1000. */
  readonly durations?: Partial<Durations>;
  readonly verdicts?: Partial<Verdicts>;
  readonly quotas?: Partial<World['quotas']>;
  readonly buckets?: readonly BucketOptions[];
  readonly domains?: readonly (DomainOptions | string)[];
  /** Packages that exist without the user's doing; default: `AWS_PACKAGES`. */
  readonly awsPackages?: readonly AwsPackage[];
}

/** A package on a domain; `null` before the first association has ended. */
export interface RunningContent {
  readonly packageId: string;
  readonly runningSha256: string | null;
  readonly content: Content | null;
}

export const MODELS: Readonly<Record<Api, ServiceModel>> = {
  opensearch: OPENSEARCH_MODEL,
  elasticsearch: ELASTICSEARCH_MODEL,
};

/** The model of a service whose package IDs have another form. */
function withAnyId(model: ServiceModel): ServiceModel {
  return { ...model, shapes: { ...model.shapes, PackageID: { type: 'string' } } };
}

/**
 * The AWS side: the package operations of Amazon OpenSearch Service and the S3 calls around them, in one Region of one
 * account. A state machine without I/O and timers; time comes from `now`, and each call first carries out what has
 * become due.
 */
export class Emulator {
  readonly #world: World;

  constructor(options: EmulatorOptions) {
    const timeline = new Timeline(options.now);
    const region = options.region ?? 'eu-west-1';
    const account = options.account ?? '123456789012';
    const caller = {
      arn: options.callerArn ?? `arn:aws:sts::${account}:assumed-role/dictionary-deployment/session`,
      policy: options.policy ?? null,
    };
    const well = () => null;
    this.#world = {
      region,
      account,
      seed: options.seed ?? 1,
      timeline,
      switches: switchesWith(options.switches),
      durations: {
        copying: 2000,
        validating: 2000,
        associating: 3000,
        dissociating: 2000,
        deleting: 1000,
        ...options.durations,
      },
      verdicts: {
        copy: well,
        validation: well,
        association: well,
        dissociation: well,
        deletion: well,
        ...options.verdicts,
      },
      quotas: { packagesOfRegion: 25, packagesOfDomain: 20, ...options.quotas },
      caller,
      s3: new S3Store(timeline, caller, { region, account }),
      packages: new Map(),
      domains: new Map(),
      ghosts: { packages: [], rows: [] },
      reads: 0,
      ordinal: 0,
    };
    seedPackages(this.#world, options.awsPackages ?? AWS_PACKAGES);
    for (const bucket of options.buckets ?? []) this.addBucket(bucket);
    for (const domain of options.domains ?? []) this.addDomain(typeof domain === 'string' ? { name: domain } : domain);
  }

  /**
   * Carries out an operation as AWS would, after the caller's permission and the model's constraints were checked.
   * @param input as on the wire, with URI labels and query parameters under their names in the model
   * @throws {ApiError} for every error of AWS
   */
  call<Name extends Operation>(api: Api, operation: Name, input: JsonObject): Outputs[Name] {
    this.#world.timeline.advance();
    const model = MODELS[api];
    const description = model.operations[operation];
    if (description === undefined) throw unknownOperationError();
    const domain = input['DomainName'];
    authorize(this.#world.caller, `es:${operation}`, typeof domain === 'string' ? domainArn(this.#world, domain) : '*');
    const anyId = this.#world.switches.dictionaryIdForm === 'other';
    validateInput(anyId ? withAnyId(model) : model, description.input, input);
    const handler: Handlers[Name] = HANDLERS[operation];
    return handler(this.#world, api, input);
  }

  /** The S3 calls. */
  get s3(): S3Store {
    this.#world.timeline.advance();
    return this.#world.s3;
  }

  addBucket(bucket: BucketOptions): void {
    this.#world.s3.addBucket(bucket);
  }

  /** Puts an object into a bucket, past all checks. */
  addObject(bucket: string, key: string, content: string | Uint8Array): void {
    this.#world.timeline.advance();
    this.#world.s3.addObject(bucket, key, memoryContent(content));
  }

  addDomain(domain: DomainOptions): void {
    this.#world.domains.set(domain.name, {
      name: domain.name,
      engineVersion: domain.engineVersion ?? 'OpenSearch_2.19',
      condition: domain.condition ?? 'active',
      associations: new Map(),
      busyWith: [],
    });
  }

  /** Starts or ends a blue/green deployment, or begins to delete the domain. */
  setDomainCondition(name: string, condition: DomainCondition): void {
    const domain = this.#world.domains.get(name);
    if (domain === undefined) throw new TypeError(`There is no domain '${name}'.`);
    domain.condition = condition;
  }

  /** Removes the domain immediately, with all its associations. */
  removeDomain(name: string): void {
    this.#world.domains.delete(name);
  }

  /** What the caller may do from now on; `null` is everything. */
  setPolicy(policy: Policy | null): void {
    this.#world.caller.policy = policy;
  }

  get caller(): World['caller'] {
    return this.#world.caller;
  }

  get region(): string {
    return this.#world.region;
  }

  get account(): string {
    return this.#world.account;
  }

  /** May be changed at any time. */
  get switches(): Switches {
    return this.#world.switches;
  }

  /** May be changed at any time; a step takes as long as was set when it began. */
  get durations(): Durations {
    return this.#world.durations;
  }

  /** May be changed at any time. */
  get verdicts(): Verdicts {
    return this.#world.verdicts;
  }

  /** The account's real packages and, if `all`, those of AWS and partners that every account has. */
  packages(including: 'own' | 'all' = 'own'): readonly PackageView[] {
    this.#world.timeline.advance();
    return viewPackages(this.#world, including);
  }

  /** The real associations of one domain, or of all. */
  associations(domain?: string): readonly AssociationView[] {
    this.#world.timeline.advance();
    return viewAssociations(this.#world, domain);
  }

  /** The content of each associated package that a domain really runs. */
  runningContents(domain: string): readonly RunningContent[] {
    this.#world.timeline.advance();
    const rows = [...(this.#world.domains.get(domain)?.associations.values() ?? [])];
    return rows.map(({ package: { id }, running }) => ({
      packageId: id,
      runningSha256: running?.content?.sha256 ?? null,
      content: running?.content ?? null,
    }));
  }

  /** As DescribeDomain names it: `OpenSearch_2.19`. */
  engineOf(domain: string): string {
    return this.#world.domains.get(domain)?.engineVersion ?? '';
  }

  /** The host that DescribeDomain names as a domain's endpoint. */
  endpointOf(domain: string): string {
    return endpointOf(this.#world, domain);
  }

  /** When the next asynchronous step ends, in milliseconds since the epoch; `null` when nothing is on its way. */
  get nextChangeAt(): number | null {
    this.#world.timeline.advance();
    return this.#world.timeline.nextAt;
  }
}
