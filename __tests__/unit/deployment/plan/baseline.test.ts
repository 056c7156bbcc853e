/** What a dictionary is compared with where its deployed content is not known: which former content is evidence. */

import { describe, expect, test } from 'vitest';
import { commitMessage } from '../../../../src/deployment/model/marker.ts';
import type { PackageVersion, VersionRecord } from '../../../../src/deployment/model/ports.ts';
import { findBaseline, findBaselines, findVersion } from '../../../../src/deployment/plan/baseline.ts';
import type { FormerContent } from '../../../../src/deployment/plan/baseline-rungs.ts';
import { objectionToContent } from '../../../../src/deployment/plan/objection.ts';
import { makePlan } from '../../../../src/deployment/plan/plan.ts';
import type { Format } from '../../../../src/dictionaries/dictionary.ts';
import { dictionary, livePackage, observation, observed, quickWorld, REPOSITORY, row, sha256Of } from '../build.ts';

const CONFLICT = '<<<<<<< HEAD\na, b\n=======\nc, d\n>>>>>>> topic\n';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
const PAGE = '<!DOCTYPE html>\n<title>404</title>\n';

test.each<[Format, string, string | null, boolean]>([
  ['solr-synonyms', 'couch, sofa\n', null, false],
  ['solr-synonyms', '', 'it has no entry', false],
  ['solr-synonyms', '\n# a comment\n', 'it has no entry', false],
  ['solr-synonyms', CONFLICT, 'no run publishes it (dictionary/conflict-markers)', true],
  ['solr-synonyms', POINTER, 'no run publishes it (dictionary/lfs-pointer)', false],
  ['solr-synonyms', PAGE, 'no run publishes it (dictionary/html)', false],
  ['solr-synonyms', 'a, b\na => b => c\n', 'no run publishes it (solr-synonyms/multiple-arrows)', true],
  ['hyphenation', '<a>', 'no run publishes it (hyphenation/', true],
  ['hyphenation', '', 'it has no entry', false],
  ['opaque', '\u0000\u0001x', null, false],
  ['opaque', '', 'it has no entry', false],
  ['opaque', PAGE, 'no run publishes it (dictionary/html)', false],
  ['opaque', POINTER, 'no run publishes it (dictionary/lfs-pointer)', false],
])('%s, content %j: %s', async (format, content, why, hasEntries) => {
  const objection = await objectionToContent(Buffer.from(content), { ...dictionary('words', content), format });
  if (why === null) expect(objection).toBeNull();
  else expect(objection).toEqual({ why: expect.stringContaining(why), hasEntries });
});

const LARGE = Array.from({ length: 20 }, (_, index) => `a${index}, b${index}\n`).join('');
const PRESENT = (text: string): FormerContent => ({ kind: 'content', bytes: Buffer.from(text) });
const ABSENT: FormerContent = { kind: 'none', why: 'nobody has it' };

/** The baseline of a dictionary whose live version somebody has published by hand; its marker is of the last attempt. */
async function baselineOf(base: FormerContent, attempt: string | null) {
  const live = livePackage('words', attempt ?? 'gone', { version: 'v2' as PackageVersion });
  const now = { ...dictionary('words', 'x, y\n'), format: 'solr-synonyms' } as const;
  const seen = observation([observed(live, null)], [row(live)]);
  const plan = makePlan([now], seen, { removals: [], repository: REPOSITORY, takeOver: false });
  const store = {
    get: async () => (attempt === null ? null : Buffer.from(attempt)),
    look: async () => null,
    list: async () => [],
  };
  const sources = {
    store: store as never,
    keyPrefix: 'p',
    world: quickWorld(),
    former: {
      withHash: async () => ABSENT,
      hadContent: async () => null,
      atTip: async () => [],
      atCommit: async () => [],
      atBase: async () => [base],
    },
  };
  const found = await findBaselines(plan, sources, new Set([live.id]), (baseline) => baseline);
  return found.get('words');
}

test.each<[string, FormerContent, string | null, string]>([
  ['a base that is a dictionary, which comes first', PRESENT('c, d\n'), LARGE, 'base'],
  ['an empty base', PRESENT(''), LARGE, 'last-attempt'],
  ['a base of comments', PRESENT('# later\n'), LARGE, 'last-attempt'],
  ['a base that is a page', PRESENT(PAGE), LARGE, 'last-attempt'],
  ['a base with conflict markers', PRESENT(CONFLICT), LARGE, 'last-attempt'],
  ['a base with an error', PRESENT('a => b => c\n'), LARGE, 'last-attempt'],
  ['a base that is not there', ABSENT, LARGE, 'last-attempt'],
  ['a base with an error and no attempt: better than nothing', PRESENT(`${LARGE}a => b => c\n`), null, 'base'],
  ['a base with conflict markers and no attempt', PRESENT(CONFLICT), null, 'base'],
  ['an empty base and no attempt', PRESENT(''), null, 'none'],
  ['a page and no attempt', PRESENT(PAGE), null, 'none'],
  ['the file itself and no attempt', PRESENT('x, y\n'), null, 'none'],
  ['the file itself, and it was the last attempt', PRESENT('x, y\n'), 'x, y\n', 'none'],
])('%s', async (_, base, attempt, expected) => {
  const baseline = await baselineOf(base, attempt);
  expect(baseline?.kind === 'found' ? baseline.source : baseline?.kind).toBe(expected);
  expect(baseline?.why).toMatch(/^its live version was not published by this action/);
  if (expected !== 'base' && base.kind === 'content')
    expect(baseline?.why).toContain('at the commit before is no evidence, as');
});

describe('the content of an earlier version', () => {
  const NEWEST = `p/words/${sha256Of('newest')}.txt`;
  const FIRST = `p/words/${sha256Of('first')}.txt`;
  const SECOND = `p/words/${sha256Of('second')}.txt`;
  const at = (seconds: number) => new Date(seconds * 1_000);
  const listed = [
    { key: NEWEST, uploadedAt: at(30) },
    { key: FIRST, uploadedAt: at(10) },
    { key: SECOND, uploadedAt: at(20) },
  ];
  const texts = new Map([
    [NEWEST, 'newest'],
    [FIRST, 'first'],
    [SECOND, 'second'],
  ]);

  async function find(record: Partial<VersionRecord>, objects = listed) {
    const live = livePackage('words', 'gone', { version: 'v3' as PackageVersion });
    const ahead = observed(live, 'gone', 'c'.repeat(40));
    const store = {
      get: async (key: string) => Buffer.from(texts.get(key) ?? ''),
      look: async () => null,
      list: async (start: string) => objects.filter(({ key }) => key.startsWith(start)),
    };
    const former = {
      ...{ withHash: async () => ABSENT, hadContent: async () => null, atTip: async () => [] },
      ...{ atCommit: async () => [], atBase: async () => [] },
    };
    return await findVersion(
      { store: store as never, keyPrefix: 'p', world: quickWorld(), former },
      dictionary('words', 'x, y\n'),
      // What another domain runs says nothing of it.
      { ...ahead, running: { ...ahead.trust, version: 'v2' as PackageVersion } },
      { version: 'v1' as PackageVersion, commitMessage: null, createdAt: at(15), ...record },
    );
  }

  async function versionOf(record: Partial<VersionRecord>) {
    const found = await find(record);
    return found.kind === 'found' ? `${Buffer.from(found.bytes)} (${found.source})` : found.kind;
  }

  const second = commitMessage('Second', 'd'.repeat(40), sha256Of('second'));

  test.each<[string, Partial<VersionRecord>, string]>([
    [
      'by the digits of its commit message',
      { version: 'v2' as PackageVersion, commitMessage: second },
      'second (deployed)',
    ],
    ['of CreatePackage: the newest object from before it', {}, 'first (first-upload)'],
    ['of CreatePackage, later', { createdAt: at(25) }, 'second (first-upload)'],
    ['of CreatePackage, in the same second', { createdAt: at(10) }, 'first (first-upload)'],
    ['of CreatePackage, before all objects', { createdAt: at(5) }, 'none'],
    ['of CreatePackage, at a time that AWS does not give', { createdAt: null }, 'none'],
    ['by hand', { version: 'v2' as PackageVersion, commitMessage: 'by hand' }, 'none'],
  ])('%s', async (_, record, content) => {
    expect(await versionOf(record)).toBe(content);
  });

  test.each<[string, string, boolean, string]>([
    ['a first version whose description was wiped, after the base', 'v1', true, 'c, d\n (base)'],
    ['the same where the base is the file itself', 'v1', false, 'first (first-upload)'],
    ['a later version', 'v2', false, 'none'],
  ])('is the last evidence: %s', async (_, version, hasBase, expected) => {
    const live = livePackage('words', 'gone', { version: version as PackageVersion, description: 'wiped' });
    const seen = observed(live, null);
    const store = {
      get: async (key: string) => Buffer.from(texts.get(key) ?? ''),
      look: async () => null,
      list: async () => listed,
    };
    const former = {
      ...{ withHash: async () => ABSENT, hadContent: async () => null, atTip: async () => [] },
      ...{ atCommit: async () => [], atBase: async () => [PRESENT(hasBase ? 'c, d\n' : 'x, y\n')] },
    };
    const found = await findBaseline({
      ...{
        store: store as never,
        keyPrefix: 'p',
        world: quickWorld(),
        former,
        dictionary: dictionary('words', 'x, y\n'),
      },
      observed: {
        ...seen,
        versionRecord: { version: live.version ?? ('v1' as PackageVersion), commitMessage: null, createdAt: at(15) },
      },
    });
    expect(found.kind === 'found' ? `${Buffer.from(found.bytes)} (${found.source})` : found.kind).toBe(expected);
  });

  test('is not guessed from a listing that is cut off', async () => {
    const many = Array.from({ length: 1000 }, () => ({ key: FIRST, uploadedAt: at(10) }));
    const found = await find({}, many);
    expect(found).toMatchObject({ kind: 'none' });
    expect(found.why.split('; ')[0]).toBe('the bucket has too many objects p/words/…');
  });
});
