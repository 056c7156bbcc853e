/** What prune may delete, rule by rule: one fact that speaks against it keeps the package, and so does one that can't be told. */

import { describe, expect, test } from 'vitest';
import { AwsError } from '../../../../src/deployment/model/aws-error.ts';
import type { PackagesService } from '../../../../src/deployment/model/ports.ts';
import { type JudgeContext, judgeOrphans, orphansOf, removalsOf } from '../../../../src/deployment/prune/evidence.ts';
import { describeOrphan } from '../../../../src/deployment/prune/left-behind.ts';
import {
  type ContentAnswer,
  decideRemoval,
  REMOVAL_RULES,
  type RemovalFacts,
  type RemovalQuestion,
} from '../../../../src/deployment/prune/removal.ts';
import type { DomainName } from '../../../../src/dictionaries/dictionary.ts';
import { dictionary, livePackage, quickWorld, REPOSITORY, row, sha256Of } from '../build.ts';

const YES = { kind: 'yes' } as const;
const NO = { kind: 'no' } as const;
const unknown = (why: string) => ({ kind: 'unknown', why }) as const;
const domain = (name: string) => name as DomainName;

/** Everything speaks for the removal. */
const GONE: Required<RemovalFacts> = {
  inCommit: NO,
  scope: YES,
  history: YES,
  onDefaultBranch: NO,
  onRunsBranch: NO,
  content: NO,
  namesake: NO,
  users: { kind: 'listed', others: [] },
};

describe('decideRemoval', () => {
  test('removes only when every fact is known and none speaks against it', () => {
    expect(decideRemoval(GONE)).toEqual({ kind: 'remove' });
  });

  test.each<[string, Partial<RemovalFacts>, unknown]>([
    ['the commit has its file', { inCommit: YES }, { kind: 'in-use' }],
    [
      'the commit can not be read',
      { inCommit: unknown('no Git') },
      { kind: 'kept', rule: 'commit-unknown', why: 'it is not known whether the commit has its file: no Git' },
    ],
    [
      'this step would not publish its path',
      { scope: NO },
      { kind: 'kept', rule: 'scope', why: 'neither `files` nor the manifest of this step names its path' },
    ],
    [
      'this step would name it otherwise',
      { scope: { kind: 'other-name', name: 'prod-syn', formerly: 'no' } },
      { kind: 'kept', rule: 'scope', why: 'this step would name the package of its path prod-syn' },
    ],
    [
      'this step would have named it otherwise while its file was there',
      { scope: { kind: 'other-name', name: 'prod-syn', formerly: 'no', isPast: true } },
      { kind: 'kept', rule: 'scope', why: 'this step would have named the package of its path prod-syn' },
    ],
    [
      'another manifest of the commit names it',
      { scope: { kind: 'other-step', manifest: 'b.yml' } },
      { kind: 'kept', rule: 'scope', why: 'b.yml names it too, so another step may publish it' },
    ],
    [
      'the former manifest can not be read',
      { scope: unknown('shallow') },
      {
        kind: 'kept',
        rule: 'scope',
        why: 'it is not known whether its path is one of this step alone: shallow',
      },
    ],
    [
      'the history never had its file',
      { history: NO },
      {
        ...{ kind: 'kept', rule: 'history' },
        why: 'the history of this commit never had its file: it was published from another branch or checkout, or a step of the workflow made it',
      },
    ],
    [
      'the history can not be read',
      { history: unknown('shallow') },
      {
        ...{ kind: 'kept', rule: 'history' },
        why: 'it is not known whether the history of this commit has had its file: shallow',
      },
    ],
    [
      'the default branch has its file',
      { onDefaultBranch: YES },
      { kind: 'kept', rule: 'default-branch', why: 'the default branch has its file' },
    ],
    [
      'the default branch is not known',
      { onDefaultBranch: unknown('silent') },
      { kind: 'kept', rule: 'default-branch', why: 'it is not known whether the default branch has its file: silent' },
    ],
    [
      'its own branch has its file',
      { onRunsBranch: YES },
      { kind: 'kept', rule: 'runs-branch', why: 'the branch of this run has its file again' },
    ],
    [
      'its own branch is not known',
      { onRunsBranch: unknown('silent') },
      {
        ...{ kind: 'kept', rule: 'runs-branch' },
        why: 'it is not known whether the branch of this run has its file by now: silent',
      },
    ],
    [
      'its content is elsewhere in the commit',
      { content: { kind: 'file', path: 'b/moved.txt' } },
      { kind: 'kept', rule: 'content', why: 'its content is in b/moved.txt' },
    ],
    [
      'its file moved',
      { content: { kind: 'moved', path: 'b/moved.txt' } },
      { kind: 'kept', rule: 'content', why: 'its file was moved to b/moved.txt' },
    ],
    [
      'what was its file is elsewhere in the commit',
      { content: { kind: 'last', path: 'b/moved.txt' } },
      { kind: 'kept', rule: 'content', why: 'b/moved.txt is what Git had at its path' },
    ],
    [
      'its content is not known',
      { content: unknown('by hand') },
      {
        ...{ kind: 'kept', rule: 'content' },
        why: 'it is not known whether another file of the commit has its content: by hand',
      },
    ],
    [
      'another file of the commit has its name',
      { namesake: { kind: 'file', path: 'b/orphan.txt' } },
      {
        ...{ kind: 'kept', rule: 'namesake' },
        why: 'b/orphan.txt has the name of its file, so another step may publish it',
      },
    ],
    [
      'the files of the commit are not known',
      { namesake: unknown('no trees') },
      {
        ...{ kind: 'kept', rule: 'namesake' },
        why: 'it is not known whether its file was moved to another step: no trees',
      },
    ],
    [
      'other domains use it',
      { users: { kind: 'listed', others: [domain('a-domain'), domain('b-domain')] } },
      { kind: 'kept', rule: 'users', why: 'a-domain, b-domain use it and are not in `domains` of this step' },
    ],
    [
      'its domains are not known',
      { users: unknown('denied') },
      { kind: 'kept', rule: 'users', why: 'it is not known which domains use it: denied' },
    ],
  ])('keeps a package where %s, whatever else is known', (_, fact, decision) => {
    expect(decideRemoval({ ...GONE, ...fact })).toEqual(decision);
  });

  test('asks for one fact after the other, the calls of AWS last, and for none that no longer matters', () => {
    const asked: RemovalQuestion[] = [];
    let facts: RemovalFacts = { inCommit: NO };
    for (let decision = decideRemoval(facts); decision.kind === 'ask'; decision = decideRemoval(facts)) {
      asked.push(decision.fact);
      facts = { ...facts, [decision.fact]: GONE[decision.fact] };
    }
    expect(asked).toEqual(['scope', 'history', 'onDefaultBranch', 'onRunsBranch', 'content', 'namesake', 'users']);
    expect(decideRemoval({ inCommit: YES })).toEqual({ kind: 'in-use' });
    expect(decideRemoval({ inCommit: NO, scope: NO })).toMatchObject({ rule: 'scope' });
  });

  test('each rule has a name of its own', () => {
    const names = REMOVAL_RULES.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

const orphan = livePackage('orphan', 'held');
const PATH = 'dictionaries/orphan.txt';

describe('orphansOf', () => {
  const orphans = (live: Partial<typeof orphan>, dictionaries = [dictionary('other', 'x')]) =>
    orphansOf({ packages: [{ ...orphan, ...live }] }, dictionaries, 'Acme/Search').map(({ marker }) => marker.path);

  test('are the packages of this repository that no dictionary of the run is', () => {
    expect(orphans({})).toEqual([PATH]);
    expect(orphans({ description: orphan.description.replace(/ path=\S+/, '') })).toEqual([null]);
    expect(orphans({ status: 'VALIDATION_FAILED' })).toEqual([PATH]);
  });

  test.each([
    ['of a dictionary of this run', {}, [dictionary('orphan', 'x')]],
    ['of another repository', { description: orphan.description.replace(REPOSITORY, 'acme/other') }, []],
    ['that nobody marked', { description: 'made by hand' }, []],
    ['that is being deleted', { status: 'DELETING' as const }, []],
    ['that is deleted', { status: 'DELETED' as const }, []],
    ['of a validation', { name: 'dictcheck-0123456789ab', description: `${checkMarker()}` }, []],
  ])('a package %s is none', (_, live, dictionaries) => {
    expect(orphans(live, dictionaries)).toEqual([]);
  });
});

function checkMarker(): string {
  return `[dictionary-check repo=${REPOSITORY} run=1 created=2026-01-01T00:00:00.000Z]`;
}

/** A context in which everything speaks for the removal; what is asked of it is kept. */
function context(
  overrides: Partial<JudgeContext> = {},
  facts: Partial<RemovalFacts> = {},
  listDomains = [row(orphan)],
  former: ContentAnswer = { kind: 'no' },
) {
  const asked: string[] = [];
  const known = { ...GONE, ...facts };
  const note = async <T>(what: string, answer: T): Promise<T> => {
    asked.push(what);
    return answer;
  };
  const service = {
    versionHistory: async () => [],
    listDomains: () => note('listDomains', listDomains),
  } as unknown as PackagesService;
  const made: JudgeContext = {
    dictionaries: [],
    prune: true,
    domains: [domain('search-prod')],
    evidence: {
      inCommit: (paths) => note(`inCommit ${paths.join()}`, () => known.inCommit),
      scope: (path, name) => note(`scope ${path} ${name}`, known.scope),
      history: (path) => note(`history ${path}`, known.history),
      onDefaultBranch: () => note('default', known.onDefaultBranch),
      onRunsBranch: () => note('runs', known.onRunsBranch),
      namesake: (path, name) => note(`namesake ${path} ${name}`, known.namesake),
      content: (wanted) => note(`content ${JSON.stringify(wanted)}`, known.content),
      formerContent: (path) => note(`former ${path}`, former),
    },
    service,
    world: quickWorld(),
    ...overrides,
  };
  return { asked, made };
}

const one = { live: orphan, marker: { repository: REPOSITORY, path: PATH, sha256: sha256Of('held') } };

describe('judgeOrphans', () => {
  test('finds out what the decision asks for', async () => {
    const { asked, made } = context();
    const judged = await judgeOrphans([one], made);
    expect(judged.map(({ decision }) => decision)).toEqual([{ kind: 'remove' }]);
    expect(removalsOf(judged)).toEqual([{ live: orphan, marker: one.marker, rows: [row(orphan)] }]);
    expect(asked).toEqual([
      ...[`inCommit ${PATH}`, `scope ${PATH} orphan`, `history ${PATH}`, 'default', 'runs'],
      ...[`content {"sha256":"${sha256Of('held')}"}`, `namesake ${PATH} orphan`, 'listDomains'],
    ]);
  });

  test('asks nothing where there is no orphan', async () => {
    const { asked, made } = context();
    expect(await judgeOrphans([], made)).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('a run that does not prune asks neither GitHub nor AWS', async () => {
    const { asked, made } = context({ prune: false });
    const judged = await judgeOrphans([one], made);
    expect(judged.map(({ decision }) => decision)).toEqual([{ kind: 'left' }]);
    expect(asked).toEqual([`inCommit ${PATH}`, `scope ${PATH} orphan`]);
    expect(removalsOf(judged)).toEqual([]);
  });

  test('a dictionary of the run with its content keeps it', async () => {
    const { made } = context({ dictionaries: [dictionary('moved', 'held')] });
    const [judged] = await judgeOrphans([one], made);
    expect(judged?.decision).toMatchObject({ rule: 'content', why: expect.stringContaining('dictionaries/moved.txt') });
  });

  test.each([
    ['a package without a path', { ...one, marker: { ...one.marker, path: null } }, 'no-path'],
    ['content that nobody knows', { ...one, live: { ...orphan, status: 'VALIDATION_FAILED' as const } }, 'content'],
  ])('%s is kept', async (_, kept, rule) => {
    const [judged] = await judgeOrphans([kept], context().made);
    expect(judged?.decision).toMatchObject({ kind: 'kept', rule });
  });

  const MOVED_TO = { kind: 'file', path: 'moved.txt' } as const;
  test.each<[string, Partial<RemovalFacts>, ContentAnswer, object]>([
    ['goes where the commit has no former content', {}, { kind: 'no' }, { kind: 'remove' }],
    ['stays where it may hold a former content', {}, MOVED_TO, { why: 'its content is in moved.txt' }],
    ['stays where it may hold the last content', { content: MOVED_TO }, { kind: 'no' }, { rule: 'content' }],
    [
      'stays where nobody knows the former contents',
      {},
      { kind: 'unknown', why: 'the checkout is shallow' },
      { why: expect.stringMatching(/a deletion that did not end hides .*, and the checkout is shallow$/) },
    ],
  ])('a first version whose deletion failed %s', async (_, facts, former, decision) => {
    const failed = { ...one, live: { ...orphan, status: 'DELETE_FAILED' as const } };
    const { asked, made } = context({}, facts, [], former);
    const [judged] = await judgeOrphans([failed], made);
    expect(judged?.decision).toMatchObject(decision);
    expect(asked).toContain(`former ${PATH}`);
  });

  test('a package without a version holds no content', async () => {
    const [judged] = await judgeOrphans(
      [{ ...one, live: { ...orphan, version: null, status: 'COPY_FAILED' } }],
      context().made,
    );
    expect(judged?.decision).toEqual({ kind: 'remove' });
  });

  test('a domain that this step does not list keeps it, and so does a refusal to say', async () => {
    const others = [row(orphan), row(orphan, { domain: domain('search-other') })];
    const [judged] = await judgeOrphans([one], context({}, {}, others).made);
    expect(judged?.decision).toMatchObject({ rule: 'users', why: expect.stringMatching(/^search-other uses it/) });
    const denied = new AwsError({
      ...{ kind: 'access-denied', operation: 'ListDomainsForPackage', errorName: 'AccessDeniedException' },
      ...{ message: 'no', requestId: null, mayHaveHappened: false, cause: undefined },
    });
    const service = {
      versionHistory: async () => [],
      listDomains: async () => {
        throw denied;
      },
    } as unknown as PackagesService;
    const [refused] = await judgeOrphans([one], context({ service }).made);
    expect(refused?.decision).toMatchObject({ rule: 'users', why: expect.stringContaining('AccessDeniedException') });
  });
});

const PART = { path: '/w/x', firstLine: 1 };

describe('what stays behind is said', () => {
  const renamed = { ...dictionary('synonyms', 'x'), repositoryPath: PATH };
  const say = async (
    facts: Partial<RemovalFacts>,
    { prune = true, dictionaries = [dictionary('other', 'y')], live = orphan, packagePrefix = '' } = {},
  ) => {
    const { made } = context({ prune, dictionaries }, facts);
    const [judged] = await judgeOrphans([{ ...one, live }], made);
    if (judged === undefined) throw new Error('not judged');
    return describeOrphan(judged, { dictionaries, packagePrefix, prune });
  };

  test.each<[string, Partial<RemovalFacts>, Parameters<typeof say>[1], string | null]>([
    ['its file is there', { inCommit: YES }, {}, null],
    ['it is removed', {}, {}, null],
    [
      'its file is gone and nothing is pruned',
      {},
      { prune: false },
      'stays as it is although dictionaries/orphan.txt is gone. With `prune: true` a deploy dissociates it',
    ],
    ['it belongs to another step', { scope: NO }, { prune: false }, null],
    ['it may belong to this step', { scope: unknown('shallow') }, { prune: false }, 'stays as it is although'],
    ['it is kept', { history: NO }, {}, 'is not pruned: the history of this commit'],
    ['nobody can read the commit', { inCommit: unknown('no Git') }, { prune: false }, null],
    [
      'the manifest named it otherwise once',
      { inCommit: YES },
      { dictionaries: [renamed] },
      'is the former name of synonyms',
    ],
    [
      'its file is one of several of a dictionary',
      { inCommit: YES },
      {
        dictionaries: [
          {
            ...dictionary('synonyms', 'x'),
            files: ['dictionaries/first.txt', PATH].map((file) => ({ ...PART, file })),
          },
        ],
      },
      `is the former name of synonyms (${PATH})`,
    ],
    [
      'the manifest may have named it otherwise once',
      { inCommit: YES, scope: { kind: 'other-name', name: 'synonyms', formerly: 'unknown' } },
      { dictionaries: [renamed] },
      'may be the former name of synonyms',
    ],
    [
      '`files` gave it a name that the new one ends',
      { inCommit: YES, scope: { kind: 'other-name', name: 'synonyms', formerly: 'likely' } },
      { dictionaries: [renamed], live: { ...orphan, name: 'english-synonyms' } },
      'unless another step publishes it, it stays as it is',
    ],
    [
      'nothing tells whether it is a former name or that of another environment',
      { inCommit: YES, scope: { kind: 'other-name', name: 'synonyms', formerly: 'unknown' } },
      { dictionaries: [renamed], live: { ...orphan, name: 'english-synonyms' } },
      null,
    ],
    [
      'the manifest never named it so',
      { inCommit: YES, scope: { kind: 'other-name', name: 'synonyms', formerly: 'no' } },
      { dictionaries: [renamed] },
      null,
    ],
    [
      'it is that of another environment',
      { inCommit: YES, scope: { kind: 'other-name', name: 'prod-synonyms', formerly: 'unknown' } },
      {
        dictionaries: [{ ...renamed, name: 'prod-synonyms' as typeof renamed.name }],
        ...{ packagePrefix: 'prod-', live: { ...orphan, name: 'staging-synonyms' } },
      },
      null,
    ],
  ])('%s', async (_, facts, options, text) => {
    const said = await say(facts, options);
    if (text === null) expect(said).toBeNull();
    else expect(said).toContain(text);
  });
});
