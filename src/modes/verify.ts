/** Asks the domains what search makes of the dictionaries: before a change and after it, as the mode says. */

import type { Connection } from '../aws/connect.ts';
import { type Domains, domainsOf } from '../aws/domains.ts';
import { mapConcurrently } from '../deployment/loop/concurrency.ts';
import { retrying } from '../deployment/loop/retry.ts';
import { AwsError } from '../deployment/model/aws-error.ts';
import { cancelled } from '../deployment/model/failures.ts';
import type { World } from '../deployment/model/world.ts';
import type { AssociationStep, PackageStep, Plan } from '../deployment/plan/plan.ts';
import { fileSource } from '../dictionaries/byte-source.ts';
import type { DomainName } from '../dictionaries/dictionary.ts';
import { placeOf } from '../dictionaries/file-lines.ts';
import { ActionFailure } from '../failure.ts';
import type { AwsConfiguration, Configuration } from '../inputs/configuration.ts';
import type { Mode } from '../inputs/modes.ts';
import { domainClient } from '../opensearch/domain-client.ts';
import { redact } from '../redact.ts';
import { type DomainApi, domainApi, Obstacle } from '../search/domain/domain-api.ts';
import { PackageWords, type SoughtPackage } from '../search/domain/expectation.ts';
import { type Preparation, prepare, type RefusedLine } from '../search/domain/prepare.ts';
import { isVerified, type SearchUse } from '../search/domain/verdict.ts';
import { unasked, type VerifyResult, verifyDomain } from '../search/domain/verify.ts';
import type { RestApi } from '../search/rest.ts';
import { runTestsOnDomain } from '../search/tests/on-domain.ts';
import { failureProblems, type TestRecord, verdictOf } from '../search/tests/records.ts';
import { ACTION_VERSION } from '../version.ts';
import { addProblems } from './found-problems.ts';
import type { Run } from './run.ts';

/** What each mode asks. */
const ABILITIES = {
  plan: { builds: false, asksNodes: false, waits: false },
  validate: { builds: true, asksNodes: false, waits: false },
  deploy: { builds: true, asksNodes: true, waits: true },
  drift: { builds: false, asksNodes: true, waits: false },
} as const;

export interface SearchCheck {
  /**
   * Builds what changes on the domains, before anything is published.
   * @throws ActionFailure `lint-failed` where a domain refuses it, `search-failed` where it is required and can't be asked
   */
  before(): Promise<void>;
  /** Tells what search makes of what is live now. @returns why the run fails; `null` where it does not */
  after(): Promise<ActionFailure | null>;
}

/** One domain of the run. */
interface Place {
  readonly domain: DomainName;
  readonly packages: () => ReadonlyMap<string, SoughtPackage>;
  readonly words: PackageWords;
  preparation: Preparation | null;
  client: Promise<RestApi> | null;
  /** Milliseconds that were used. */
  used: number;
}

/** `null` where the domains are not asked: `verify` is off, or the mode does not. */
export function searchCheck(
  run: Run,
  configuration: Configuration,
  aws: AwsConfiguration,
  connection: Connection,
  plan: Plan,
): SearchCheck | null {
  const mode = askingMode(run.state.mode);
  if (mode === null || configuration.verify === 'off') return null;
  return new DomainsCheck(mode, run, configuration, aws, connection, plan);
}

function askingMode(mode: Mode): keyof typeof ABILITIES | null {
  return mode === 'plan' || mode === 'validate' || mode === 'deploy' || mode === 'drift' ? mode : null;
}

class DomainsCheck implements SearchCheck {
  readonly #mode: keyof typeof ABILITIES;
  readonly #run: Run;
  readonly #configuration: Configuration;
  readonly #aws: AwsConfiguration;
  readonly #connection: Connection;
  readonly #domains: Domains;
  readonly #places: readonly Place[];

  constructor(
    mode: keyof typeof ABILITIES,
    run: Run,
    configuration: Configuration,
    aws: AwsConfiguration,
    connection: Connection,
    plan: Plan,
  ) {
    this.#mode = mode;
    this.#run = run;
    this.#configuration = configuration;
    this.#aws = aws;
    this.#connection = connection;
    const settings = { region: aws.region, actionVersion: ACTION_VERSION, proxyEnv: run.env };
    this.#domains = domainsOf(configuration.api, settings);
    const byDomain = Map.groupBy(plan.associations, ({ domain }) => domain);
    this.#places = [...byDomain].map(([domain, steps]) => ({
      domain,
      packages: () => soughtPackages(steps, plan, run),
      words: new PackageWords(),
      preparation: null,
      client: null,
      used: 0,
    }));
  }

  async before(): Promise<void> {
    const { builds } = ABILITIES[this.#mode];
    if (!builds || this.#places.length === 0) return;
    await this.#run.log.group('Build on the domains', async () => {
      await mapConcurrently(this.#places, async (place) => {
        place.preparation = await this.#ask(place, (api) => this.#prepare(api, place), unprepared);
      });
    });
    const refused = this.#places.flatMap(({ domain, preparation }) =>
      (preparation?.refused ?? []).map((line) => ({ ...line, domain })),
    );
    if (refused.length > 0) throw this.#rejected(refused);
    const obstacles = this.#places.flatMap(({ preparation }) => preparation?.obstacles ?? []);
    if (this.#mode === 'deploy') this.#require(obstacles, 'Nothing was published.');
    await this.#test('before');
    const failure = this.#testFailure('Nothing was published, and every domain has what it had.');
    if (failure !== null) throw failure;
  }

  /** Runs the search tests on the domains; before a change only where something changes, or where there is no run after it. */
  async #test(phase: 'before' | 'after'): Promise<void> {
    const { state } = this.#run;
    const isChanging = ({ packages }: Place) => [...packages().values()].some(({ changes }) => changes);
    const places = this.#places.filter((place) => phase === 'after' || this.#mode === 'validate' || isChanging(place));
    if (state.searchTests.length === 0 || places.length === 0) return;
    const records = state.searchTests.map((record) => ({ ...record, outcomes: [] }));
    const { indexes } = this.#configuration;
    const results = await mapConcurrently(places, (place) =>
      this.#ask<readonly TestRecord[]>(
        place,
        (api) => runTestsOnDomain(api, records, { packages: place.packages(), indexes, words: place.words, phase }),
        (obstacle) =>
          records.map((record) => ({
            ...record,
            outcomes: [{ by: place.domain, outcome: { kind: 'skipped', reason: obstacle.message.replace(/\.$/, '') } }],
          })),
      ),
    );
    state.searchTests = state.searchTests.map((record, at) => ({
      ...record,
      outcomes: [...record.outcomes, ...results.flatMap((all) => all[at]?.outcomes ?? [])],
    }));
  }

  #testFailure(end: string): ActionFailure | null {
    const failed = this.#run.state.searchTests.filter((record) => verdictOf(record) === 'failed');
    const [first] = failureProblems(failed);
    if (first === undefined) return null;
    const count = failed.length === 1 ? 'A search test fails' : `${failed.length} search tests fail`;
    const place = `${first.file}, line ${first.line ?? 1}`;
    const reason = this.#mode === 'drift' ? 'search-failed' : 'test-failed';
    return new ActionFailure(reason, `${count}, the first in ${place}: ${first.message}`, {
      hint: `Correct the dictionary, or the test where search should do what it does now. ${end}`,
    });
  }

  async after(): Promise<ActionFailure | null> {
    const { state, log } = this.#run;
    const results = await log.group('Ask the domains what search makes of it', () =>
      mapConcurrently(this.#places, (place) =>
        this.#ask(
          place,
          (api) => this.#verify(api, place),
          (obstacle) => unasked(place.domain, [...place.packages().keys()], obstacle),
        ),
      ),
    );
    state.search = results.flatMap(({ uses }) => uses.map(publicUse));
    state.notices.push(...results.flatMap(({ notices }) => notices));
    state.searchVerified = state.search.every(isVerified) && this.#isThisCommit();
    for (const use of state.search) log.info(describeUse(use));
    if (this.#mode === 'deploy' || this.#mode === 'drift') await this.#test('after');
    const failing = state.search.filter(({ verdict }) => fails(this.#mode, verdict));
    state.warnings.push(...warningsFor(state.search.filter((use) => !failing.includes(use))));
    const untrue = this.#testFailure(
      'What each analyzer has is said above: a dictionary may be deployed and not in use yet.',
    );
    if (untrue !== null && this.#mode === 'deploy') return untrue;
    if (failing.length > 0) return searchFailure(failing);
    if (untrue !== null && this.#mode === 'drift') return untrue;
    return this.#unmet(
      results.flatMap(({ obstacles }) => obstacles),
      '',
    );
  }

  /** What is live now is this commit's content. */
  #isThisCommit(): boolean {
    if (this.#mode === 'deploy') return true;
    return this.#places.every(({ packages }) => [...packages().values()].every(({ changes }) => !changes));
  }

  #prepare(api: DomainApi, { packages, words }: Place): Promise<Preparation> {
    const { indexes, verify } = this.#configuration;
    const asksNodes = this.#mode === 'deploy' && verify === 'require';
    return prepare(api, { packages: packages(), indexes, words, asksNodes });
  }

  #verify(api: DomainApi, { packages, words, preparation }: Place): Promise<VerifyResult> {
    const sought = packages();
    const deployed = this.#mode === 'deploy';
    const { asksNodes, waits } = ABILITIES[this.#mode];
    const { indexes, reload } = this.#configuration;
    const changed = new Set(
      deployed ? [...sought.values()].flatMap(({ name, changes }) => (changes ? [name] : [])) : [],
    );
    return verifyDomain(
      api,
      {
        packages: sought,
        indexes,
        words,
        deployed,
        changed,
        asksNodes,
        waits,
        reload: reload && deployed,
        preparation,
      },
      this.#run,
    );
  }

  /** Asks one domain within what is left of its time. What keeps it from being asked at all becomes a result, too. */
  async #ask<T>(place: Place, work: (api: DomainApi) => Promise<T>, failed: (obstacle: Obstacle) => T): Promise<T> {
    const { clock, signal } = this.#run;
    const start = clock.now();
    const deadline = start + this.#configuration.verifyTimeoutMinutes * 60_000 - place.used;
    try {
      place.client ??= this.#connect(place.domain).catch((error: unknown) => {
        // What did not come about is tried again after the change.
        place.client = null;
        throw error;
      });
      const api = await place.client;
      const { domain } = place;
      return await work(domainApi({ domain, api, clock, signal, deadline, iamResource: `domain/${domain}/*` }));
    } catch (error) {
      if (error instanceof Obstacle) return failed(error);
      throw error;
    } finally {
      place.used += clock.now() - start;
      if (signal.aborted) stopped();
    }
  }

  #connect(domain: DomainName): Promise<RestApi> {
    const { domainEndpoints } = this.#configuration;
    const place = {
      given: domainEndpoints.get(domain) ?? null,
      endpoint: () => this.#endpoint(domain),
      region: this.#aws.region,
      identity: () => this.#connection.identity(),
    };
    return domainClient(place, this.#run);
  }

  async #endpoint(domain: DomainName): Promise<string> {
    const world: World = this.#run;
    const action = this.#configuration.api === 'opensearch' ? 'es:DescribeDomain' : 'es:DescribeElasticsearchDomain';
    try {
      const { endpoint, engineVersion } = await retrying(world, (limits) => this.#domains.describe(domain, limits));
      if (/^(?:Elasticsearch_)?[1-6]\.\d+$/.test(engineVersion ?? '')) {
        throw new Obstacle(
          'nature',
          `Domain ${domain} runs Elasticsearch ${engineVersion ?? ''}, which can't build a chain with its synonyms for a request (7.0 and later can).`,
        );
      }
      if (endpoint !== null) return endpoint;
      throw new Obstacle('error', `Domain ${domain} has no endpoint yet.`);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      if (error.kind === 'access-denied') {
        throw new Obstacle(
          'permission',
          `Where domain ${domain} is reached can't be told. Allow ${action} on domain/${domain} in the policy of the job's role.`,
          error,
        );
      }
      throw new Obstacle(
        error.kind === 'transient' ? 'network' : 'error',
        `Where domain ${domain} is reached can't be told: ${error.summary}.`,
        error,
      );
    }
  }

  #rejected(refused: readonly (RefusedLine & { readonly domain: string })[]): ActionFailure {
    const { state } = this.#run;
    const problems = refused.map(({ package: name, domain, index, analyzer, line, reason }) => ({
      subject: { dictionary: name },
      problem: {
        severity: 'error' as const,
        code: 'domain/rejected',
        line,
        column: null,
        message: `Domain ${domain} can't build analyzer ${analyzer} of index ${index} with this line: "${reason.slice(0, 400)}".`,
      },
    }));
    state.checks = addProblems(state.dictionaries, state.checks, problems);
    const lines = refused.map((one, at) => {
      const files = state.dictionaries.find(({ name }) => name === one.package)?.files ?? [];
      const { file, line } = placeOf(files, one.line);
      return `${file} line ${line}: ${problems[at]?.problem.message ?? ''}`;
    });
    return new ActionFailure('lint-failed', lines.join('\n'), {
      hint: 'Fix the lines that are annotated; docs/dictionaries.md explains the code. Nothing was published, and every domain has what it had.',
      about: [...new Set(refused.map((one) => one.package))],
    });
  }

  #require(obstacles: readonly Obstacle[], end: string): void {
    const failure = this.#unmet(obstacles, end);
    if (failure !== null) throw failure;
  }

  /** The failure of what had to be asked and could not be, for a reason that somebody can do something about. */
  #unmet(obstacles: readonly Obstacle[], end: string): ActionFailure | null {
    if (this.#configuration.verify !== 'require') return null;
    const messages = new Set(
      obstacles.filter(({ kind }) => kind !== 'nature' && kind !== 'gone').map(({ message }) => message),
    );
    if (messages.size === 0) return null;
    return new ActionFailure('search-failed', [...messages].join('\n'), {
      hint: `verify: require fails a run that can't ask. ${end} With verify: report it is a warning.`,
    });
  }
}

/** Answers of domains name accounts and roles. */
function publicUse(use: SearchUse): SearchUse {
  return { ...use, message: use.message === null ? null : redact(use.message) };
}

/** A cancelled run has no verdict. */
function stopped(): never {
  throw cancelled();
}

function unprepared(obstacle: Obstacle): Preparation {
  return { refused: [], expected: new Map(), obstacles: [obstacle] };
}

/** The packages of a domain, with the IDs that they have now. */
function soughtPackages(
  steps: readonly AssociationStep[],
  plan: Plan,
  { state }: Run,
): ReadonlyMap<string, SoughtPackage> {
  return new Map(
    steps.map((step) => {
      const { name, file, path, format, options, bytes } = step.dictionary;
      const package_ = plan.packages.find((one) => one.dictionary.name === name);
      const id = state.deployed?.publications.get(name)?.live?.id ?? liveId(package_);
      const isNew = package_?.kind !== 'unchanged';
      return [
        name,
        {
          name,
          id,
          file,
          format,
          source: fileSource(path),
          options,
          bytes,
          entries: state.checks.get(name)?.entries ?? null,
          changes: isNew || step.kind === 'associate',
          diff: isNew ? (state.diffs.get(name) ?? null) : null,
        },
      ];
    }),
  );
}

function liveId(step: PackageStep | undefined): string | null {
  return step === undefined || step.observed === null ? null : step.observed.live.id;
}

/** What search must not make of a dictionary: in `plan` and `validate` it was so before, so that a repair can be merged. */
function fails(mode: keyof typeof ABILITIES, verdict: SearchUse['verdict']): boolean {
  if (mode === 'plan' || mode === 'validate') return false;
  if (verdict === 'broken' || verdict === 'stale' || verdict === 'mixed') return true;
  return mode === 'drift' && verdict === 'needs-reopen';
}

function describeUse({ domain, index, analyzer, package: name, verdict, message }: SearchUse): string {
  const place = [domain, index, analyzer].filter((part) => part !== null).join(' / ');
  return `${place}: ${name} is ${verdict}${message === null ? '' : `. ${message}`}`;
}

/** One warning for uses with the same verdict and message. */
function warningsFor(uses: readonly SearchUse[]): readonly string[] {
  const told = uses.filter(
    ({ verdict }) => verdict.startsWith('needs-') || verdict === 'not-checked' || ATTENTION.has(verdict),
  );
  const groups = Map.groupBy(told, ({ domain, verdict, message }) => JSON.stringify([domain, verdict, message]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = [...new Set(group.map((use) => use.package))];
    return [`Search on ${first.domain}, ${names.join(', ')}: ${first.verdict}. ${first.message ?? ''}`];
  });
}

/** Warnings where they do not fail the run. */
const ATTENTION: ReadonlySet<string> = new Set(['broken', 'stale', 'mixed']);

function searchFailure(uses: readonly SearchUse[]): ActionFailure {
  const lines = [...new Set(uses.map(describeUse))];
  const shown = lines.slice(0, 10);
  const more =
    lines.length > shown.length ? [`and ${lines.length - shown.length} more; the results file has all.`] : [];
  return new ActionFailure('search-failed', [...shown, ...more].join('\n'), {
    hint: 'AWS has the files; search does not use them as it should. docs/troubleshooting.md says what each verdict means and what to do.',
    about: [...new Set(uses.map((use) => use.package))],
  });
}
