/**
 * Defects that somebody might make. Each is planted into a copy of the sources, and the campaign must find it by the
 * invariant that it breaks: so it is known that these invariants can fail.
 */

import type { Plot } from '../world/stories.ts';
import type { Trait } from '../world/traits/traits.ts';
import { TRAIT_DEFECTS } from './trait-defects.ts';

/** One change of a source file: `from` stands there exactly once. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface Defect {
  /** What the action (or AWS, where the file is the emulator's) would do wrong. */
  readonly what: string;
  /** The invariant by which it is found. */
  readonly invariant: string;
  readonly edits: readonly Edit[];
  /** Worlds to look in, where the usual number would take too long or shows the defect too seldom. */
  readonly worlds?: number;
  /** The story that these worlds tell, and the trait that they have, where few others show the defect. */
  readonly story?: Plot;
  readonly trait?: Trait;
}

const PROVED = 'success is only said of what is proved';

export const DEFECTS: readonly Defect[] = [
  {
    what: 'a failed association that bears the wanted version counts as live',
    invariant: PROVED,
    edits: [
      {
        file: 'src/deployment/plan/plan.ts',
        from: "return row.status === 'ACTIVE' && version !== null && row.version === version;",
        to: 'return version !== null && row.version === version;',
      },
    ],
  },
  {
    what: 'a domain that runs any version counts as live',
    invariant: PROVED,
    edits: [
      {
        file: 'src/deployment/plan/plan.ts',
        from: "return row.status === 'ACTIVE' && version !== null && row.version === version;",
        to: "return row.status === 'ACTIVE';",
      },
    ],
  },
  {
    what: 'whatever version is available after an update counts as ours',
    invariant: 'what others published is not associated',
    edits: [
      {
        file: 'src/deployment/publish/reads.ts',
        from: 'if (!isOurs(state, live)) return fail(state, supersededFailure(dictionary.name, live), rule, live);',
        to: '',
      },
      {
        file: 'src/deployment/publish/prove-versions.ts',
        from: 'isOtherwiseDescribed(input) && !(hasFailedSince',
        to: 'isOtherwiseDescribed(input) && input.due.sha256 === "" && !(hasFailedSince',
      },
      {
        file: 'src/deployment/publish/prove-versions.ts',
        from: 'when: ({ due, observed }) => observed !== null && !runsContent(observed, due.sha256),',
        to: "when: ({ due }) => due.sha256 === '',",
      },
    ],
  },
  {
    what: 'a version that another run made between two looks at the packages is not noticed',
    invariant: PROVED,
    edits: [
      {
        file: 'src/deployment/associate/proof.ts',
        from: "when: ({ newest, result }) => newest.kind === 'not-ours' && result?.outcome === 'active',",
        to: "when: ({ newest }) => newest.kind === 'not-ours',",
      },
      {
        file: 'src/deployment/associate/proof.ts',
        from: 'if (row !== null && isCurrent(row, version)) return result;',
        to: 'if (row !== null) return result;',
      },
    ],
    // The last read of a domain shows most of them.
    worlds: 8_000,
  },
  {
    what: 'the commit message of a version is not looked at: one made by hand with our description passes',
    invariant: 'what others published is not associated',
    edits: [
      {
        file: 'src/deployment/plan/trust.ts',
        from: "if (shown || marker === null) return { kind: 'unknown', why: 'by-hand' };",
        to: "if (marker === null) return { kind: 'unknown', why: 'by-hand' };",
      },
    ],
  },
  {
    what: 'domains are updated although a dictionary of the set was rejected',
    invariant: 'nothing is associated before every package is AVAILABLE',
    edits: [
      {
        file: 'src/deployment/deploy.ts',
        from: "const mayAssociate = [...published.values()].every(({ outcome }) => outcome === 'available');",
        to: 'const mayAssociate = published.size >= 0;',
      },
      {
        file: 'src/deployment/deploy.ts',
        from: 'if (failures.length > 0 || wanted.size === 0)',
        to: 'if (wanted.size === 0)',
      },
    ],
  },
  {
    what: 'an association is asked for while another one of the domain is seen under way',
    invariant: 'nothing is asked of a domain that was seen busy',
    edits: [
      {
        file: 'src/deployment/associate/decision.ts',
        from: 'if (rows.some(isBusy) && !stuck) return [];',
        to: 'if (rows.length < 0 && !stuck) return [];',
      },
    ],
  },
  {
    what: 'two associations are asked for after one look',
    invariant: 'a run looks at a domain between two of its associations',
    edits: [
      {
        file: 'src/deployment/associate/request.ts',
        from: 'if (first !== undefined && others.length > 0) await service.associateMany([first, ...others], domain, limits);',
        to: 'for (const one of others) await service.associate(one, domain, limits);',
      },
      {
        file: 'src/deployment/associate/request.ts',
        from: 'else if (first !== undefined) await service.associate(first, domain, limits);',
        to: 'if (first !== undefined) await service.associate(first, domain, limits);',
      },
    ],
  },
  {
    what: 'a package is deleted without asking who uses it',
    invariant: 'a package that a domain uses is not to be deleted',
    edits: [
      {
        file: 'src/deployment/publish/examination.ts',
        from: 'when: ({ answer: { versions } }) => !(versions instanceof AwsError) && versions.length > 0,',
        to: 'when: () => false,',
      },
      {
        file: 'src/deployment/publish/examination.ts',
        from: 'when: ({ answer: { users } }) => !(users instanceof AwsError) && users.length > 0,',
        to: 'when: () => false,',
      },
      {
        file: 'src/deployment/publish/doubt.ts',
        from: 'return live !== undefined && isFailed(live.status) && live.version === null;',
        to: 'return live !== undefined && isFailed(live.status);',
      },
    ],
  },
  {
    what: 'the same, and AWS deletes it',
    invariant: 'an ID in use never vanishes',
    edits: [
      {
        file: 'src/deployment/prune/prune.ts',
        from: 'await dissociate(row, bounds, engine, shown)] as const',
        to: '({ row: null, failure: null, ended: true, asked: true } as Dissociation)] as const',
      },
      {
        file: 'src/deployment/prune/prune.ts',
        from: '(await judge(removal)) ?? usedBy(), world)',
        to: 'judge(removal), world)',
      },
      {
        file: 'emulator/core/packages/packages.ts',
        from: 'if (associated !== undefined) {',
        to: 'if (associated?.name === null) {',
      },
      {
        file: '__tests__/simulation/judge/conduct.ts',
        from: "if (operation === 'DeletePackage') return judgeDeletion(actor, packageIds, known);",
        to: '',
      },
    ],
  },
  {
    what: 'a package is deleted and created again, with another ID, whenever an update is refused',
    invariant: 'only a failed package that no domain uses is recreated',
    edits: [
      {
        file: 'src/deployment/publish/doubt.ts',
        from: 'return live !== undefined && isFailed(live.status) && live.version === null;',
        to: 'return live !== undefined;',
      },
      {
        file: 'src/deployment/publish/examination.ts',
        from: 'when: ({ answer: { versions } }) => !(versions instanceof AwsError) && versions.length > 0,',
        to: 'when: () => false,',
      },
      {
        file: 'src/deployment/publish/refusals.ts',
        from: "? to(later, { kind: 'settle', id: live.id }, 'AWS is busy')",
        to: "? to(later, { kind: 'doubt', before: live, refusal: error, since: now }, 'AWS is busy')",
      },
    ],
  },
  {
    what: 'a package of the same name that another repository deployed is overwritten',
    invariant: 'packages of others are left alone',
    edits: [
      {
        file: 'src/deployment/plan/guards/guards.ts',
        from: 'if (touched.length === 0) return {};',
        to: 'if (touched.length >= 0) return {};',
      },
    ],
  },
  {
    what: 'prune removes packages of other repositories',
    invariant: 'packages of others are left alone',
    edits: [
      {
        file: 'src/deployment/prune/evidence.ts',
        from: 'return marker === null || !isOurs || isGoing',
        to: 'return marker === null || (!isOurs && marker.path === null) || isGoing',
      },
    ],
    worlds: 500,
    story: 'taken-over',
  },
  {
    what: 'prune removes what somebody has published since',
    invariant: 'prune removes only what it planned to',
    edits: [
      {
        file: 'src/deployment/prune/decision.ts',
        from: 'return now.description === planned.description && now.version === planned.version && !isInFlight(now.status);',
        to: 'return now.description === planned.description || !isInFlight(now.status);',
      },
    ],
    worlds: 500,
    story: 'republished',
  },
  {
    what: 'prune removes what is in the repository',
    invariant: 'what a commit holds is not dissociated',
    edits: [
      { file: 'src/deployment/prune/evidence.ts', from: '|| names.has(live.name) ||', to: '||' },
      {
        file: 'src/deployment/prune/removal.ts',
        from: 'for (const [rule, judge] of REMOVAL_RULES) {',
        to: 'for (const [rule, judge] of REMOVAL_RULES.slice(2, 2)) {',
      },
    ],
  },
  {
    what: 'prune removes nothing',
    invariant: 'prune removes what is gone',
    edits: [
      {
        file: 'src/deployment/prune/evidence.ts',
        from: "decision.kind === 'remove' && marker.path !== null",
        to: "decision.kind === 'remove' && marker.path === undefined",
      },
    ],
  },
  {
    what: 'dictionaries go to all domains, not only to those that the manifest lists for them',
    invariant: 'only the domains that the commit names',
    edits: [
      {
        file: 'src/deployment/plan/plan.ts',
        from: 'step.dictionary.domains.map((domain) => associationStep(',
        to: '[...observation.associations.keys()].map((domain) => associationStep(',
      },
    ],
  },
  {
    what: 'the re-run of an old workflow replaces a newer commit',
    invariant: 'an old run does not replace a newer commit',
    edits: [
      {
        file: 'src/github/stale-run.ts',
        from: '.filter((commit) => isUnknown(commit) || !sha.startsWith(commit));',
        to: '.filter((commit) => sha.startsWith(commit));',
      },
    ],
  },
  {
    what: 'a rejection of AWS is told as its consent',
    invariant: 'a validation says what AWS said',
    edits: [
      {
        file: 'src/deployment/validate/decision.ts',
        from: "when: ({ live }) => live?.status === 'AVAILABLE',",
        to: "when: ({ live }) => live?.status === 'AVAILABLE' || live?.status === 'VALIDATION_FAILED',",
      },
    ],
  },
  {
    what: 'leftovers of killed validations are not swept',
    invariant: 'throw-away packages are swept',
    edits: [
      {
        file: 'src/deployment/validate/throw-away.ts',
        from: 'if (marker === null || !isOurs || now - marker.createdAt.getTime() < LEFTOVER_AGE_MS) return [];',
        to: 'if (marker === null || !isOurs || now > 0) return [];',
      },
    ],
  },
  {
    what: 'a validation publishes into the package that production reads',
    invariant: 'only a deploy touches what production reads',
    edits: [
      {
        file: 'src/modes/validate.ts',
        from: "import { guardReads } from './live/guard.ts';",
        to: "import { runDeploy } from './deploy.ts';\nimport { guardReads } from './live/guard.ts';",
      },
      {
        file: 'src/modes/validate.ts',
        from: '  guardReads(compared);',
        to: '  await runDeploy(compared);',
      },
    ],
  },
  {
    what: 'a plan sweeps leftovers',
    invariant: 'a read mode writes nothing',
    edits: [
      {
        file: 'src/modes/plan.ts',
        from: "import { guardReads } from './live/guard.ts';",
        to: "import { guardReads } from './live/guard.ts';\nimport { runValidate } from './validate.ts';",
      },
      {
        file: 'src/modes/plan.ts',
        from: '  guardReads(compared);',
        to: '  guardReads(compared);\n  await runValidate(compared);',
      },
    ],
  },
  {
    what: 'the wait for an association has no time-out',
    invariant: 'a deploy ends within its time-outs',
    edits: [
      {
        file: 'src/deployment/loop/poll.ts',
        from: 'let deadline = clock.now() + timeoutMs;',
        to: 'let deadline = clock.now() + 90 * timeoutMs;',
      },
    ],
    worlds: 500,
    story: 'hasty',
  },
  {
    what: 'the wait for an association has no end',
    invariant: 'every run ends',
    worlds: 10,
    edits: [
      {
        file: 'src/deployment/loop/poll.ts',
        from: 'const left = deadline - clock.now();',
        to: 'const left = Number.POSITIVE_INFINITY;',
      },
      {
        file: 'src/deployment/loop/poll.ts',
        from: 'deadline: deadline + LAST_STEP_MS',
        to: 'deadline: Number.POSITIVE_INFINITY',
      },
      {
        file: 'src/deployment/associate/associate.ts',
        from: "if (openGoals(view.state).length === 0) return 'done';",
        to: '',
      },
    ],
  },
  {
    what: 'the run of an old commit brings a pruned dictionary back',
    invariant: 'an old run does not bring back what a newer commit removed',
    edits: [
      {
        file: 'src/github/stale-run.ts',
        from: 'removedSince: namesWhere(true),',
        to: 'removedSince: new Set(),',
      },
    ],
  },
  {
    what: 'the run of an old commit prunes what a newer one has added',
    invariant: 'an old run does not prune what the branch has again',
    edits: [
      {
        file: 'src/deployment/prune/removal.ts',
        from: "if (onDefaultBranch.kind === 'yes') return 'the default branch has its file';",
        to: '',
      },
      {
        file: 'src/deployment/prune/removal.ts',
        from: "if (onRunsBranch.kind === 'yes') return 'the branch of this run has its file again';",
        to: '',
      },
    ],
  },
  {
    what: 'the run of an old commit that waited for the one of a newer commit replaces its version',
    invariant: 'an old run does not replace a newer commit',
    edits: [
      {
        file: 'src/modes/deploy.ts',
        from: 'const age = await ageOf(observed, dictionary, branch.now());',
        to: "const age = { kind: 'unnamed' } as const;",
      },
    ],
  },
  {
    what: 'a rejection of AWS is told as a time-out',
    invariant: 'a rejection of AWS is told as one',
    edits: [{ file: 'src/deployment/model/failures.ts', from: "    'validation-failed',\n", to: "    'timeout',\n" }],
  },
  {
    what: 'an error of AWS escapes as it is',
    invariant: 'a failure is an ActionFailure',
    edits: [
      {
        file: 'src/deployment/loop/must-read.ts',
        from: '    return await retrying(world, call);\n  } catch (error) {\n',
        to: '    return await retrying(world, call);\n  } catch (error) {\n    if (error !== null) throw error;\n',
      },
    ],
  },
  {
    what: 'a refusal of AWS is told as a defect of the action',
    invariant: '`internal` for no answer of AWS',
    // A domain is not asked for a second association while the first may be under way, so AWS seldom refuses one for good.
    worlds: 20_000,
    edits: [
      {
        file: 'src/deployment/associate/domain-failures.ts',
        from: 'return toFailure(refusal, ',
        to: "return new ActionFailure('internal', what) ?? toFailure(refusal, ",
      },
    ],
  },
  {
    what: 'a throttled account is blamed on a rival',
    invariant: 'no rival is blamed where there is none',
    edits: [
      {
        file: 'src/deployment/publish/publish-failures.ts',
        from: "const reason = isAwsError(error, 'transient') ? 'internal' : busy ? 'conflict' : code;",
        to: "const reason = busy || isAwsError(error, 'transient') ? 'conflict' : code;",
      },
      {
        file: 'src/deployment/loop/answers.ts',
        from: "  transient: same('later'),",
        to: "  transient: same('final'),",
      },
    ],
  },
  {
    what: 'a package that a listing does not show yet counts as deleted',
    invariant: 'a clean run converges',
    edits: [
      {
        file: 'src/deployment/publish/signs.ts',
        from: 'input.signs.seen ? LONGEST_LAG_MS : SHOWN_WITHIN_MS',
        to: '0',
      },
    ],
  },
  {
    what: 'a call is given up after two tries',
    invariant: 'an undisturbed run succeeds',
    edits: [
      {
        file: 'src/deployment/loop/retry.ts',
        from: 'const READ_PATIENCE_MS = 60_000;',
        to: 'const READ_PATIENCE_MS = 500;',
      },
    ],
  },
  {
    what: 'versions are published without the marker of the commit',
    invariant: 'a second run has nothing to do',
    edits: [
      {
        file: 'src/deployment/deploy.ts',
        from: 'commitMessage: commitMessage(settings.commit.message, settings.commit.sha, sha256),',
        to: 'commitMessage: commitMessage(settings.commit.message, settings.commit.sha, sha256).slice(0, 5),',
      },
    ],
  },
  {
    what: 'a package whose creation failed is never mended',
    invariant: 'a clean run converges',
    edits: [
      {
        file: 'src/deployment/publish/doubt.ts',
        from: 'return live !== undefined && isFailed(live.status) && live.version === null;',
        to: 'return live !== undefined && live.version === undefined;',
      },
    ],
  },
  {
    what: 'packages are associated without a last look at what others published of them',
    invariant: 'every package is looked at once more when all are AVAILABLE',
    edits: [
      {
        file: 'src/deployment/deploy.ts',
        from: 'const due = world.signal.aborted ?',
        to: 'const due = targets.length >= 0 ?',
      },
    ],
  },
  {
    what: 'that look reads the descriptions only, and not the messages of the versions',
    invariant: 'what others published is not associated',
    edits: [
      {
        file: 'src/deployment/publish/prove-versions.ts',
        from: 'when: ({ due, observed }) => observed !== null && !runsContent(observed, due.sha256),',
        to: "when: ({ due }) => due.sha256 === '',",
      },
    ],
  },
  {
    what: 'a step prunes what another step of the workflow publishes',
    invariant: 'a step prunes only what it published',
    edits: [
      {
        file: 'src/deployment/prune/removal.ts',
        from: "return 'neither `files` nor the manifest of this step names its path';",
        to: 'return null;',
      },
    ],
    worlds: 6_000,
  },
  {
    what: 'prune removes what only another branch has ever had',
    invariant: 'prune keeps what another branch has',
    edits: [
      {
        file: 'src/deployment/prune/removal.ts',
        from: "return 'the history of this commit never had its file: it was published from another branch or checkout, or a step of the workflow made it';",
        to: 'return null;',
      },
      {
        file: 'src/deployment/prune/removal.ts',
        from: "return 'neither `files` nor the manifest of this step names its path';",
        to: 'return null;',
      },
    ],
    worlds: 6_000,
  },
  {
    what: 'prune removes a package whose file was renamed',
    invariant: 'prune keeps what only moved',
    edits: [
      {
        file: 'src/deployment/prune/removal.ts',
        from: "if (content.kind === 'file') return `its content",
        to: "if (content.kind === 'file' && content.path === '') return `its content",
      },
    ],
  },
  {
    what: 'prune takes what a sparse checkout leaves out for gone',
    invariant: 'prune keeps what the commit holds',
    edits: [
      {
        file: 'src/deployment/prune/evidence.ts',
        from: 'let facts: RemovalFacts = { inCommit: inCommit(path) };',
        to: "let facts: RemovalFacts = { inCommit: { kind: context.dictionaries.some((one) => one.repositoryPath === path) ? 'yes' : 'no' } };",
      },
      {
        file: 'src/deployment/prune/evidence.ts',
        from: "return moved === undefined ? evidence.content(wanted, path) : { kind: 'file', path: moved.file };",
        to: "return moved === undefined ? { kind: 'no' } : { kind: 'file', path: moved.file };",
      },
    ],
    worlds: 500,
    story: 'sparse',
  },
  {
    what: 'what GitHub does not say of a branch counts as a no',
    invariant: 'prune keeps what nobody can tell of',
    edits: [
      {
        file: 'src/deployment/prune/removal.ts',
        from: "return onDefaultBranch.kind === 'unknown'",
        to: "return onDefaultBranch.kind === ('-' as string)",
      },
      {
        file: 'src/deployment/prune/removal.ts',
        from: "return onRunsBranch.kind === 'unknown'",
        to: "return onRunsBranch.kind === ('-' as string)",
      },
    ],
    worlds: 6_000,
  },
  {
    what: 'a start by hand lets prune remove what the branches have again',
    invariant: 'an old run does not prune what the branch has again',
    edits: [
      {
        file: 'src/modes/live/live.ts',
        from: '    evidence: evidence(),',
        to: "    evidence: run.event.name === 'workflow_dispatch' ? { ...evidence(), onDefaultBranch: async () => ({ kind: 'no' as const }), onRunsBranch: async () => ({ kind: 'no' as const }) } : evidence(),",
      },
      {
        file: 'src/modes/deploy.ts',
        from: 'evidence: ports.evidence(),',
        to: "evidence: run.event.name === 'workflow_dispatch' ? { ...ports.evidence(), onDefaultBranch: async () => ({ kind: 'no' as const }), onRunsBranch: async () => ({ kind: 'no' as const }) } : ports.evidence(),",
      },
    ],
    worlds: 6_000,
  },
  {
    what: 'what a domain that is behind would lose does not count',
    invariant: 'nothing shrinks unseen',
    edits: [
      {
        file: 'src/deployment/plan/guards/guards.ts',
        from: "  { name: 'lost-entries-behind', judge: guardBehind },\n",
        to: '',
      },
      { file: 'src/deployment/plan/guards/guards.ts', from: 'guardBehind, guardEntries', to: 'guardEntries' },
    ],
    story: 'behind',
  },
  {
    what: 'an emptied file is let through where the update before it was rejected',
    invariant: 'nothing shrinks unseen',
    edits: [
      {
        file: 'src/deployment/plan/baseline.ts',
        from: '  const reasons = unknownContent(subject.observed.trust);',
        to: "  if (subject.observed.trust.content.kind !== 'known') return { kind: 'none', why: 'it is not known' };\n  const reasons: string[] = [];",
      },
    ],
  },
  {
    what: 'a call that AWS never answers is waited for',
    invariant: 'every run ends',
    edits: [
      {
        file: 'src/aws/call.ts',
        from: '  const silence = (limit: number) => time.after(',
        to: '  const silence = (limit: number) => (() => () => {})(',
      },
      {
        file: 'src/aws/call.ts',
        from: 'Number.isFinite(left) ? time.after(left,',
        to: 'left < 0 ? time.after(left,',
      },
    ],
  },
  {
    what: 'a cancelled job waits for the answer of a call',
    invariant: 'a cancelled run ends within seconds',
    edits: [
      {
        file: 'src/aws/call.ts',
        from: "  signal.addEventListener('abort', cancel, { once: true });",
        to: '',
      },
    ],
    worlds: 12_000,
  },
  {
    what: 'the summary counts what somebody else did as made by this run',
    invariant: 'every sentence that claims something is true',
    edits: [
      {
        file: 'src/report/markdown/outcome.ts',
        from: "deed === (run.mode === 'deploy' ? 'made' : 'foreseen');",
        to: "(run.mode === 'deploy' ? deed === 'made' || deed === 'found' : deed === 'foreseen');",
      },
    ],
    worlds: 6_000,
  },
  {
    what: 'what an earlier run had asked for is said to be of somebody else',
    invariant: 'a report states what the run did',
    edits: [
      {
        file: 'src/result/deeds.ts',
        from: "return wasUnderWay ? 'awaited' : 'found';",
        to: "return 'found';",
      },
    ],
    worlds: 6_000,
  },
  {
    what: 'a deploy that only waited says that all was live already',
    invariant: 'every sentence that claims something is true',
    edits: [
      {
        file: 'src/report/markdown/wording.ts',
        from: '  if (totals.awaited > 0) return seen(',
        to: '  if (totals.awaited < 0) return seen(',
      },
    ],
    worlds: 6_000,
  },
  {
    what: 'the log says that a domain runs nothing where a change was not made',
    invariant: 'every sentence that claims something is true',
    edits: [
      {
        file: 'src/report/markdown/domain-phrase.ts',
        from: "  if (still !== null && status !== 'ACTIVE') return still;\n",
        to: '',
      },
    ],
  },
  {
    what: 'the log calls live what a domain was only asked for',
    invariant: 'every sentence that claims something is true',
    edits: [
      {
        file: 'src/report/markdown/domain-phrase.ts',
        from: "    case 'made':\n    case 'awaited':\n    case 'found': {\n      const change = ends",
        to: "    case 'made':\n    case 'asked':\n    case 'awaited':\n    case 'found': {\n      const change = ends",
      },
      {
        file: 'src/report/markdown/domain-phrase.ts',
        from: '{BY[deed]}',
        to: "{deed === 'found' ? BY[deed] : ''}",
      },
      {
        file: 'src/report/markdown/domain-phrase.ts',
        from: "status === 'ACTIVE' ? '' : ` (",
        to: "status !== '' ? '' : ` (",
      },
      {
        file: 'src/result/to-result.ts',
        from: '    version: runningVersion(row),\n',
        to: '    version: row?.version ?? null,\n',
      },
    ],
    worlds: 500,
    story: 'hasty',
  },
  {
    what: 'the outputs say that a domain runs the version that its failed row was asked for',
    invariant: 'every sentence that claims something is true',
    edits: [
      {
        file: 'src/result/to-result.ts',
        from: '    version: runningVersion(row),\n',
        to: '    version: row?.version ?? null,\n',
      },
    ],
    worlds: 4_000,
  },
  {
    what: 'the outputs keep the version that somebody has replaced',
    invariant: 'every sentence that claims something is true',
    edits: [
      {
        file: 'src/result/to-result.ts',
        from: '(version !== null && isLater(version, latest) ? version : latest)',
        to: '(version !== null && isLater(version, latest) && version === "" ? version : latest)',
      },
      {
        file: 'src/result/to-result.ts',
        from: '  return last === undefined ? seen : last;\n',
        to: '  return last === undefined || last !== null ? seen : last;\n',
      },
    ],
    worlds: 4_000,
  },
  {
    what: 'the outputs keep a package that the failure calls deleted',
    invariant: 'every sentence that claims something is true',
    edits: [
      {
        file: 'src/result/to-result.ts',
        from: '  return last === undefined ? seen : last;\n',
        to: '  return last === undefined || last === null ? seen : last;\n',
      },
    ],
    worlds: 4_000,
  },
  {
    what: 'a plan promises a deploy of what belongs to another repository',
    invariant: 'every sentence that claims something is true',
    edits: [
      {
        file: 'src/modes/live/guard.ts',
        from: 'state.deployFails = result.stops.length > 0;',
        to: 'state.deployFails = result.failure !== null;',
      },
    ],
    worlds: 4_000,
  },
  {
    what: 'the outputs name a version that AWS has not made',
    invariant: 'every sentence that claims something is true',
    edits: [
      {
        file: 'src/report/packages-output.ts',
        from: '    id,\n    version,\n',
        to: "    id,\n    version: version?.replace('v', 'v9') ?? null,\n",
      },
    ],
  },
  {
    what: 'a failure from before our update, shown again after its flight, counts as that of the update',
    invariant: 'a clean run converges',
    edits: [
      {
        file: 'src/deployment/publish/signs.ts',
        from: '(isAlike ? input.signs.seenInFlight : hasMoved(input)) && !isFromBefore(input)',
        to: '(isAlike ? input.signs.seenInFlight : hasMoved(input))',
      },
      {
        file: 'src/deployment/publish/signs.ts',
        from: 'when: ({ signs, readAt }) => goesBack(signs, readAt),',
        to: 'when: () => false,',
      },
    ],
  },
  {
    what: 'a first version that shows late is taken for that of the update after it',
    invariant: 'success is only said of what is proved',
    edits: [
      {
        file: 'src/deployment/publish/signs.ts',
        from: "  if (before?.status === 'AVAILABLE' && before.version === null && isFirstVersion(live?.version ?? null)) return null;\n",
        to: '',
      },
    ],
    worlds: 12_000,
    story: 'late-version',
  },
  ...TRAIT_DEFECTS,
];
