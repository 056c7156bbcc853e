/** Checks on the domains what search makes of the dictionaries: before a change and after it, depending on the mode. */

import { mapConcurrently } from '../../deployment/loop/concurrency.ts';
import { durationText, type Waiting, waiting } from '../../deployment/loop/progress.ts';
import { placeOf as placeInFile } from '../../dictionaries/file-lines.ts';
import type { ActionFailure } from '../../failure.ts';
import type { AwsConfiguration, Configuration } from '../../inputs/configuration.ts';
import type { Mode } from '../../inputs/modes.ts';
import { knowTimedNames } from '../../redact.ts';
import type { DomainApi, Obstacle } from '../../search/domain/port.ts';
import { type Preparation, prepare, unprepared } from '../../search/domain/prepare.ts';
import { unasked } from '../../search/domain/verify/cases.ts';
import type { VerifyResult } from '../../search/domain/verify/model.ts';
import { isVerified, type SearchUse } from '../../search/domain/verify/verdict.ts';
import { verifyDomain } from '../../search/domain/verify/verify.ts';
import { type DomainTests, runTestsOnDomain } from '../../search/tests/on-domain.ts';
import type { TestRecord } from '../../search/tests/records.ts';
import { addProblems } from '../found-problems.ts';
import type { LivePorts } from '../live/ports.ts';
import type { Run } from '../run.ts';
import { Formers, type Known } from './formers.ts';
import {
  type AskingMode,
  describeUse,
  fails,
  publicUse,
  type RefusedOnDomain,
  refusedFailure,
  refusedProblem,
  searchFailure,
  testFailure,
  unbuiltWarnings,
  unmetFailure,
  warningsFor,
} from './outcome.ts';
import { type Place, placeOf, Reach } from './place.ts';
import { soughtPackages } from './sought.ts';

/** What each mode checks. */
const ABILITIES = {
  plan: { builds: false, asksNodes: false, waits: false },
  validate: { builds: true, asksNodes: false, waits: false },
  deploy: { builds: true, asksNodes: true, waits: true },
  drift: { builds: false, asksNodes: true, waits: false },
} as const;

export interface SearchCheck {
  /**
   * Builds what changes on the domains, before anything is published.
   * @throws ActionFailure `lint-failed` where a domain refuses it; `search-failed` where `verify` is required and not
   * possible
   */
  before(): Promise<void>;
  /** Reports what search makes of the live content. @returns why the run fails; `null` where it does not */
  after(): Promise<ActionFailure | null>;
}

/** `null` where the domains are not asked: `verify` is off, or the mode does not. */
export function searchCheck(
  run: Run,
  configuration: Configuration,
  aws: AwsConfiguration,
  ports: Pick<LivePorts, 'connection' | 'former'>,
  known: Known,
): SearchCheck | null {
  const mode = askingMode(run.state.mode);
  if (mode === null || configuration.verify === 'off') return null;
  const { plan } = known;
  const byDomain = Map.groupBy(plan.associations, ({ domain }) => domain);
  const places = [...byDomain].map(([domain, steps]) =>
    placeOf(domain, ({ former }) => soughtPackages(steps, plan, former, run)),
  );
  const reach = new Reach(run, configuration, aws, ports.connection);
  const formers = new Formers(run, configuration, ports, known);
  const remember = async () => {
    for (const place of places) place.former = await formers.of(byDomain.get(place.domain) ?? []);
  };
  return new DomainsCheck(mode, run, configuration, reach, places, remember);
}

function askingMode(mode: Mode): AskingMode | null {
  return mode === 'plan' || mode === 'validate' || mode === 'deploy' || mode === 'drift' ? mode : null;
}

class DomainsCheck implements SearchCheck {
  readonly #mode: AskingMode;
  readonly #run: Run;
  readonly #configuration: Configuration;
  readonly #reach: Reach;
  readonly #places: readonly Place[];
  readonly #remember: () => Promise<void>;

  /** @param remember finds what the domains ran before this run */
  constructor(
    mode: AskingMode,
    run: Run,
    configuration: Configuration,
    reach: Reach,
    places: readonly Place[],
    remember: () => Promise<void>,
  ) {
    this.#mode = mode;
    this.#run = run;
    this.#configuration = configuration;
    this.#reach = reach;
    this.#places = places;
    this.#remember = remember;
  }

  async before(): Promise<void> {
    const { builds } = ABILITIES[this.#mode];
    if (!builds || this.#places.length === 0) return;
    await this.#remember();
    await this.#run.log.group('Build on the domains', async () => {
      await mapConcurrently(this.#places, async (place) => {
        place.preparation = await this.#reach.ask(place, (api) => this.#prepare(api, place), unprepared);
      });
    });
    const refused = this.#places.flatMap(({ domain, preparation }) =>
      (preparation?.refused ?? []).map((line) => ({ ...line, domain })),
    );
    const obstacles = this.#places.flatMap(({ preparation }) => preparation?.obstacles ?? []);
    const unmet = this.#unmet(obstacles, true);
    if (refused.length > 0) throw this.#rejected(refused).and(unmet);
    await this.#test('before');
    const end = 'Nothing was published, and no domain was changed.';
    const failure = testFailure(this.#run.state.searchTests, this.#mode, end);
    if (failure !== null) throw failure.and(unmet);
    // A validation asks what search makes of the current content first.
    if (unmet !== null && this.#mode === 'deploy') throw unmet;
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
      this.#reach.ask<DomainTests>(
        place,
        (api) => runTestsOnDomain(api, records, { packages: place.packages(), indexes, words: place.words, phase }),
        ({ message }) => ({ records: records.map((record) => skipped(record, place.domain, message)), notices: [] }),
      ),
    );
    this.#addOutcomes(results.map((one) => one.records));
    const told = new Set(state.notices);
    state.notices.push(...results.flatMap(({ notices }) => notices.filter((notice) => !told.has(notice))));
  }

  #addOutcomes(results: readonly (readonly TestRecord[])[]): void {
    const { state } = this.#run;
    state.searchTests = state.searchTests.map((record, at) => ({
      ...record,
      outcomes: [...record.outcomes, ...results.flatMap((all) => all[at]?.outcomes ?? [])],
    }));
  }

  async after(): Promise<ActionFailure | null> {
    const { state, log } = this.#run;
    if (!ABILITIES[this.#mode].builds) await this.#remember();
    const limit = `${durationText(this.#configuration.verifyTimeoutMinutes * 60_000)} each`;
    const progress = waiting(log, this.#run, limit);
    const results = await log.group('Ask the domains what search makes of it', () =>
      mapConcurrently(this.#places, (place) =>
        this.#reach.ask(
          place,
          (api) => this.#verify(api, place, progress),
          (obstacle) => unasked(place.domain, [...place.packages().keys()], obstacle),
        ),
      ),
    );
    // Templates and analyzers have names of a time too.
    knowTimedNames(results.flatMap(({ uses }) => uses.flatMap(({ index, analyzer }) => [index ?? '', analyzer ?? ''])));
    state.search = results.flatMap(({ uses }) => uses.map(publicUse));
    state.notices.push(...results.flatMap(({ notices }) => notices), ...this.#strayEndpoints());
    // A run without a domain has not asked.
    state.searchVerified = state.search.length > 0 && state.search.every(isVerified) && this.#isThisCommit();
    for (const use of state.search) log.info(describeUse(use));
    if (this.#mode === 'deploy' || this.#mode === 'drift') await this.#test('after');
    if (this.#mode === 'plan') this.#skipTests();
    const failing = state.search.filter(({ verdict }) => fails(this.#mode, verdict));
    const end = 'The job summary has the verdict of each analyzer: a dictionary may be deployed and not in use yet.';
    const untrue = testFailure(state.searchTests, this.#mode, end);
    // A deploy was refused for these before; a validation has no other end.
    const unbuilt =
      this.#mode === 'validate' ? this.#places.flatMap(({ preparation }) => preparation?.obstacles ?? []) : [];
    const unmet = this.#unmet([...results.flatMap(({ obstacles }) => obstacles), ...unbuilt], false);
    const failure = this.#together(untrue, failing.length > 0 ? searchFailure(failing) : null, unmet);
    // A failure of the run is reported once.
    const isTold = (use: SearchUse) => failing.includes(use) || unmet?.message.includes(use.message ?? '\0') === true;
    state.warnings.push(...warningsFor(state.search.filter((use) => !isTold(use))));
    if (unmet === null) state.warnings.push(...unbuiltWarnings(unbuilt, state.search));
    return failure;
  }

  /** All as one. In a deploy a failed test counts first; in a plan and a validation tests were judged before. */
  #together(
    untrue: ActionFailure | null,
    unlike: ActionFailure | null,
    unmet: ActionFailure | null,
  ): ActionFailure | null {
    const tests = { deploy: [untrue, unlike], drift: [unlike, untrue], plan: [unlike], validate: [unlike] };
    return [...tests[this.#mode], unmet].reduce((first, next) => first?.and(next) ?? next, null);
  }

  #strayEndpoints(): readonly string[] {
    const stray = [...this.#configuration.domainEndpoints.keys()].filter(
      (name) => !this.#places.some(({ domain }) => domain === name),
    );
    return stray.map(
      (name) => `domain-endpoints has a line for ${name}, which is no domain of this run: it is not used.`,
    );
  }

  /** A plan asks the domains what is, and builds nothing there. */
  #skipTests(): void {
    const { searchTests } = this.#run.state;
    const why = 'mode plan runs no test on a domain, validate and deploy do';
    this.#addOutcomes(
      this.#places.map(({ domain }) => searchTests.map((one) => skipped({ ...one, outcomes: [] }, domain, why))),
    );
  }

  /** Whether the live content is this commit's. */
  #isThisCommit(): boolean {
    if (this.#mode === 'deploy') return true;
    return this.#places.every(({ packages }) => [...packages().values()].every(({ changes }) => !changes));
  }

  #prepare(api: DomainApi, { packages, words }: Place): Promise<Preparation> {
    const { indexes, verify } = this.#configuration;
    const proves = this.#mode === 'deploy';
    return prepare(api, { packages: packages(), indexes, words, asksNodes: proves && verify === 'require', proves });
  }

  #verify(api: DomainApi, { packages, words, preparation }: Place, progress: Waiting): Promise<VerifyResult> {
    const sought = packages();
    const deployed = this.#mode === 'deploy';
    const { asksNodes, waits } = ABILITIES[this.#mode];
    const { indexes, reload: wanted } = this.#configuration;
    const { reloads } = this.#run.state;
    const changing = [...sought.values()].flatMap(({ name, changes }) => (changes ? [name] : []));
    const changed = new Set(deployed ? changing : []);
    const reload = wanted && deployed;
    const what = { packages: sought, indexes, words, deployed, changed, preparation };
    return verifyDomain(api, { ...what, asksNodes, waits, reload }, { ...this.#run, progress, reloads });
  }

  #rejected(refused: readonly RefusedOnDomain[]): ActionFailure {
    const { state, log } = this.#run;
    const problems = refused.map(refusedProblem);
    state.checks = addProblems(state.dictionaries, state.checks, problems, log);
    const lines = refused.map((one, at) => {
      const files = state.dictionaries.find(({ name }) => name === one.package)?.files ?? [];
      const { file, line } = placeInFile(files, one.line);
      return `${file} line ${line}: ${problems[at]?.problem.message ?? ''}`;
    });
    return refusedFailure(refused, lines);
  }

  #unmet(obstacles: readonly Obstacle[], isBefore: boolean): ActionFailure | null {
    if (this.#configuration.verify !== 'require') return null;
    return unmetFailure(obstacles, isBefore ? 'Nothing was published. ' : '');
  }
}

function skipped(record: TestRecord, by: string, why: string): TestRecord {
  const reason = why.replace(/\.$/, '');
  return { ...record, outcomes: [...record.outcomes, { by, outcome: { kind: 'skipped', reason } }] };
}
