import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DIFF,
  dictionary,
  domain,
  FAILED_CHECK,
  HALF_DEPLOYED,
  HOSTILE,
  LARGE,
  LINKS,
  problem,
  READY,
  run,
} from '../../../scripts/sample-runs.ts';
import { configurationFailure } from '../../../src/configuration-failure.ts';
import { ActionFailure } from '../../../src/failure.ts';
import { commentMarker, decideComment, isOurs, renderComment } from '../../../src/report/comment.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import type { Deed, SearchUse } from '../../../src/result/run-result.ts';
import { assertInertMarkdown } from '../../pull-request/inert.ts';

const IDENTITY = { workflow: 'dictionaries', job: 'gate', action: '__self', matrix: '{"region":"eu-central-1"}' };
const MARKER = commentMarker(IDENTITY);

describe('pages', () => {
  test.each([
    ['of a hostile run', HOSTILE],
    ['of a large run', LARGE],
  ])('%s keep to the limits and act on nothing', (_, result) => {
    const summary = renderSummary(result, LINKS);
    const comment = renderComment(result, LINKS, MARKER, false);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(comment.length).toBeLessThan(65_536);
    assertInertMarkdown(summary);
    assertInertMarkdown(comment);
  });

  test('count what they leave out', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => problem({ line: index + 1 }));
    const comment = renderComment(
      run({ mode: 'lint', dictionaries: [dictionary('synonyms-en', { problems: many })] }),
      LINKS,
      MARKER,
      false,
    );
    expect(comment).toMatch(/2,9\d\d more/);
  });

  test('make only what they show: 240,000 problems cost what the page has room for', () => {
    let made = 0;
    const counted = {
      ...problem(),
      get message() {
        made += 1;
        return 'The line has more than one arrow.';
      },
    };
    const one = dictionary('a', { problems: Array(200).fill(counted) });
    const many = run({ mode: 'lint', dictionaries: Array(1_200).fill(one) });
    expect(Buffer.byteLength(renderSummary(many, LINKS))).toBeGreaterThan(900_000);
    expect(made).toBeLessThan(10_000);
    made = 0;
    renderComment(many, LINKS, MARKER, false);
    expect(made).toBeLessThan(3_000);
    made = 0;
    renderSummary(run({ mode: 'lint', dictionaries: [one] }), LINKS);
    expect(made).toBe(200);
  });

  test('count synonyms that find each other as one change', () => {
    const sentence = [{ term: 'sofa' }, ' and ', { term: 'couch' }, ' find each other'];
    const diff = { ...DIFF, examples: [{ kind: 'added', line: 1, sentence, others: ['couch'] }] } as const;
    const pages = (added: number) => {
      const changed = dictionary('synonyms-en', { diff: { ...diff, added, removed: 0, changed: 0 } });
      return renderSummary(run({ mode: 'lint', dictionaries: [changed] }), LINKS);
    };
    expect(pages(2)).toContain('- ➕ `sofa` and `couch` find each other');
    expect(pages(2)).not.toContain('more change');
    expect(pages(5)).toContain('- … and 3 more changes');
  });

  test.each([
    ['deployed', 'update', 'What this means for searches', null],
    ['base', 'update', null, 'the file at the commit before'],
    ['last-attempt', 'update', null, 'the last attempt to publish it'],
    ['live-commit', 'update', null, 'the file at the commit of the live version'],
    ['base', 'none', 'What this means for searches', null],
  ] as const)(
    'compared with %s (%s), speak of searches only where that is live: %s',
    (comparedWith, action, meaning, other) => {
      const changed = dictionary('synonyms-en', { action, reason: 'content', diff: DIFF, comparedWith });
      for (const mode of ['deploy', 'plan'] as const) {
        const summary = renderSummary(run({ mode, dictionaries: [changed] }), LINKS);
        expect(summary.includes('for searches')).toBe(meaning !== null);
        expect(summary.includes('discman')).toBe(meaning !== null);
        if (other === null) continue;
        expect(summary).toContain(`removed<br>1\u00a0changed<br>against ${other} |`);
        expect(summary).toContain(`2 added, 1 removed, 1 changed against ${other}</summary>`);
        expect(summary).toContain('live content not known');
      }
    },
  );

  const due = (deed: Deed, status: string | null = null) =>
    domain('search-prod', { action: 'associate', deed, status, version: null, failed: deed !== 'made' });
  test.each([
    ['Not live. What it would have meant for searches', 'made', [due('not-made')]],
    // Of the version before.
    ['Not live. What it would have meant for searches', 'not-made', [due('not-made', 'ASSOCIATING')]],
    ['Asked for, not seen live. What this means for searches once a domain has it', 'made', [due('asked')]],
    [
      'Asked for, not seen live. What this means for searches once a domain has it',
      'made',
      [due('asked'), due('not-made')],
    ],
    [
      'Asked for, not seen live. What this means for searches once a domain has it',
      'made',
      [due('not-made', 'ASSOCIATING')],
    ],
    [
      'What this means for searches on the domains that have it',
      'made',
      [{ ...due('made'), failed: false }, due('asked')],
    ],
  ] as const)('say of a difference: %s (%s)', (heading, deed, domains) => {
    const changed = dictionary('synonyms-en', { action: 'update', reason: 'content', diff: DIFF, deed, domains });
    const summary = renderSummary(run({ mode: 'deploy', dictionaries: [changed] }), LINKS);
    expect(/^\*\*([^*]*for searches.*)\*\*$/m.exec(summary)?.[1]).toBe(heading);
  });

  test.each(['plan', 'validate', 'drift'] as const)('promise no deploy that would fail: %s', (mode) => {
    const failure = mode === 'drift' ? new ActionFailure('drift', 'What is live differs.') : null;
    const changed = dictionary('synonyms-en', { action: 'update', reason: 'content' });
    const page = (deployFails: boolean) =>
      renderSummary(run({ mode, dictionaries: [changed], deployFails, failure }), LINKS);
    expect(page(true)).toContain('Without what stops it, deploying would **update 1 package**.');
    expect(page(true)).not.toMatch(/Ready to deploy|^## ✅|^Deploying would /m);
    if (mode !== 'drift') expect(page(true)).toMatch(/^## ⚠️ A deploy would fail$/m);
    expect(page(false)).not.toContain('would fail');
  });

  test.each([
    [{ changed: false }, 'The dictionaries are live already; nothing had to be done', 'Nothing was changed in AWS.'],
    [
      { changed: false, reloaded: true },
      'The dictionaries are live; search analyzers had to be reloaded',
      'This run brought no new version to any package or domain.',
    ],
    [{ changed: true }, 'The dictionaries are live', 'This run brought no new version to any package or domain.'],
  ])('of a deploy without a new version say what it did: %j', (parts, heading, sentence) => {
    const summary = renderSummary(run({ mode: 'deploy', dictionaries: [dictionary('a')], ...parts }), LINKS);
    expect(summary).toMatch(new RegExp(`^## ✅ ${heading}\n\n${sentence}$`, 'm'));
  });

  test.each<[readonly Deed[], string, string]>([
    [
      ['awaited'],
      'The dictionaries are live, as asked for before this run',
      '1 change was asked for before this run and has ended.',
    ],
    [
      ['awaited', 'awaited'],
      'The dictionaries are live, as asked for before this run',
      '2 changes were asked for before this run and have ended.',
    ],
    [
      ['found'],
      'The dictionaries are live; somebody else made the change',
      '1 change was made by somebody else in the meantime.',
    ],
    [
      ['awaited', 'found'],
      'The dictionaries are live; somebody else made the change',
      '1 change was asked for before this run and has ended. 1 change was made by somebody else in the meantime.',
    ],
  ])('of a deploy that only waited say whose doing it was: %j', (deeds, heading, sentence) => {
    const domains = deeds.map((deed, at) => domain(`search-${at}`, { action: 'associate', deed }));
    const result = run({ mode: 'deploy', changed: false, dictionaries: [dictionary('a', { domains })] });
    const start = 'This run brought no new version to any package or domain.';
    expect(renderSummary(result, LINKS)).toContain(`## ✅ ${heading}\n\n${start} ${sentence}\n`);
  });

  test('tell an import that was under way from one of this run and of somebody else', () => {
    const update = { action: 'update', reason: 'content', previousVersion: 'v2' } as const;
    const page = (deed: Deed) => {
      const result = run({ mode: 'deploy', dictionaries: [dictionary('a', { ...update, deed })] });
      return renderSummary(result, LINKS).replaceAll('\u00a0', ' ');
    };
    expect(page('awaited')).toContain('| **updated** `v2` → `v3`<br>asked for before this run<br>content changed |');
    expect(page('awaited')).not.toContain('somebody else');
    expect(page('found')).toContain('| **updated** by somebody else `v2` → `v3`<br>content changed |');
    expect(page('made')).toContain('| **updated** `v2` → `v3`<br>content changed |');
  });

  test('say first why a run failed and what to do', () => {
    const failure = new ActionFailure('quota-exceeded', 'The Region is full.', { hint: 'Delete a package.' });
    const summary = renderSummary(run({ mode: 'deploy', dictionaries: [dictionary('a')], failure }), LINKS);
    expect(summary.indexOf('The Region is full.')).toBeLessThan(summary.indexOf('| Package'));
    expect(summary).toContain('**What to do:** Delete a package.');
  });

  test('give the path for index settings and what search still needs, for each format', () => {
    const changed = { action: 'update', reason: 'content', deed: 'made', previousVersion: 'v2' } as const;
    const synonyms = renderSummary(run({ mode: 'deploy', dictionaries: [dictionary('synonyms-en', changed)] }), LINKS);
    expect(synonyms).toContain('"synonyms_path": "analyzers/F207109128"');
    expect(synonyms).toContain('updateable: true');
    const old = { engine: 'Elasticsearch', major: 7, minor: 4 } as const;
    const before = dictionary('synonyms-en', { ...changed, engineVersion: old });
    expect(renderSummary(run({ mode: 'deploy', dictionaries: [before] }), LINKS)).toContain(
      'does not reload synonym filters',
    );
    const words = dictionary('stopwords', { ...changed, format: 'word-list' });
    expect(renderSummary(run({ mode: 'deploy', dictionaries: [words] }), LINKS)).toContain(
      'Close and open the indexes',
    );
  });
});

describe('a failure', () => {
  test('of several things is a list, in which each is said once and linked', () => {
    const errors = ['Input mode is "x".', '.github/m.yml:3:5: unknown key "a".'];
    const summary = renderSummary(
      run({ mode: 'lint', dictionaries: [], failure: configurationFailure(errors, '.github/m.yml') }),
      LINKS,
    );
    expect(summary).toContain('> - Input mode is "x".\n');
    expect(summary).toMatch(
      /> - `.github\/m\.yml:3:5`: unknown key "a"\. \(\[line 3\]\(<https:[^>]+\/.github\/m.yml#L3>\)\)\n/,
    );
  });

  test('of the check names the file and links the first line, and the problem is told where it belongs', () => {
    const summary = renderSummary(FAILED_CHECK, LINKS);
    expect(summary).toContain('`dictionaries/synonyms-en.txt` has 2 errors, the first in [line 12]');
    expect(summary.split('more than one `=>`')).toHaveLength(2);
  });

  test('links the pages of the documentation in the version that runs, as problems do', () => {
    const summary = renderSummary(FAILED_CHECK, LINKS);
    const base = 'https://github.com/acme/deploy-opensearch-dictionaries/blob/v1/docs/dictionaries.md';
    expect(summary).toContain(`[docs/dictionaries.md](<${base}>)`);
    expect(summary).toContain(`[\`solr-synonyms/multiple-arrows\`](<${base}#solr-synonymsmultiple-arrows>)`);
    expect(renderSummary(FAILED_CHECK, { ...LINKS, action: null })).toContain('`docs/dictionaries.md`');
  });
});

describe('the reason of a failure fits a page', () => {
  const places = fc.constantFrom('d/a.txt', `d/${'辞'.repeat(740)}.txt`, `${'$'.repeat(300)}/a.txt`);
  const texts = fc
    .tuple(
      fc.constantFrom('$', '\0', '|', '&', '辞', '\u{e0041}', '`docs/iam.md` ', 'a '),
      fc.integer({ min: 1, max: 3_000 }),
    )
    .map(([unit, length]) => unit.repeat(length));
  const part = fc.record({
    message: texts,
    brief: fc.option(texts, { nil: undefined }),
    file: places,
    line: fc.constantFrom(null, 7),
  });
  const failures = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 12 }), fc.option(texts, { nil: undefined }))
    .map(([all, hint]) => {
      const parts = all.map(({ message, brief, file, line }) => ({
        message,
        ...(brief === undefined ? {} : { brief }),
        place: { file, line, column: null },
      }));
      const message = parts.map((one) => one.message).join('\n');
      return new ActionFailure('validation-failed', message, { parts, ...(hint === undefined ? {} : { hint }) });
    });

  test('whatever it says and however long the paths are, with the parts cut and named', () => {
    fc.assert(
      fc.property(failures, (failure) => {
        const result = run({ mode: 'validate', dictionaries: [dictionary('a', { action: 'create' })], failure });
        for (const page of [renderSummary(result, LINKS), renderComment(result, LINKS, MARKER, false)]) {
          expect(page.length).toBeLessThan(65_000);
          expect(page).toContain('> [!CAUTION]');
          if (failure.parts.length > 1)
            expect(page.match(/^> - /gm)).toHaveLength(
              Math.min(failure.parts.length, 10) + Number(failure.parts.length > 10),
            );
          expect(page).toContain('| Package |');
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['of an ordinary length is whole', 'x '.repeat(700).trim(), 1],
    ['of dollar signs alone is whole where it is the only one', '$'.repeat(1_400), 1],
    ['of an ordinary length is whole beside nine others', 'x '.repeat(700).trim(), 10],
  ])('a sentence %s', (_, message, count) => {
    const place = { file: 'd/a.txt', line: 7, column: null };
    const failure = new ActionFailure('validation-failed', message, { parts: Array(count).fill({ message, place }) });
    const page = renderComment(run({ mode: 'validate', dictionaries: [], failure }), LINKS, MARKER, false);
    expect(page).not.toContain('…');
    expect(page.match(/\(\[line 7\]\(</g)).toHaveLength(count);
  });

  test('a file whose path makes a URL of thousands of letters is named without a link', () => {
    const file = `d/${'辞'.repeat(740)}.txt`;
    const problems = [problem()];
    const long = { ...dictionary('a', { problems }), file };
    const summary = renderSummary(
      run({ mode: 'lint', dictionaries: [long], problems: [{ ...problem(), file }] }),
      LINKS,
    );
    expect(summary).toContain('- ❌ Line 12, column 18: The line has more than one');
    expect(summary).not.toMatch(/%E8%BE%9E/i);
  });
});

describe('what is no dictionary', () => {
  test('settings and tests have their problems, at file and line', () => {
    const problems = [
      { ...problem({ severity: 'warning', code: 'index-settings/unknown-component', line: 9 }), file: 'search/a.json' },
      { ...problem({ code: 'search-tests/failed', line: 4 }), file: 'search/tests/a.yml' },
    ];
    const summary = renderSummary(run({ mode: 'lint', dictionaries: [], problems }), LINKS);
    expect(summary).toContain('**Problems of index settings and search tests**');
    expect(summary.indexOf('a.yml:4')).toBeLessThan(summary.indexOf('a.json:9'));
    expect(summary).toMatch(/\[`search\/tests\/a\.yml:4`\]\(<https:[^>]+#L4>\)/);
  });

  test('search has a table, unfolded where something is to be looked at', () => {
    const use = {
      domain: 'search-prod',
      index: 'products',
      analyzer: 'a|b',
      package: 'synonyms-en',
      use: 'search',
    } as const;
    const page = (uses: readonly SearchUse[]) =>
      renderSummary(run({ mode: 'deploy', dictionaries: [], search: uses }), LINKS);
    const live = { ...use, verdict: 'live', message: 'In memory on 3 nodes.' } as const;
    expect(page([live])).toContain('<summary>✅ What search makes of it: nothing to do in 1 use</summary>');
    const mixed = page([live, { ...use, verdict: 'stale', message: 'Not reloaded after 5 minutes.' }]);
    expect(mixed).toContain('<details open>\n<summary>⚠️ What search makes of it: 1 use of 2 to check</summary>');
    expect(mixed.indexOf('**stale**<br>Not reloaded')).toBeLessThan(mixed.indexOf('**live**'));
    assertInertMarkdown(mixed);
  });
});

describe('deeds', () => {
  const deed = fc.constantFrom<Deed>('none', 'foreseen', 'awaited', 'found', 'asked', 'not-made');
  const version = fc.constantFrom('v2', 'v3', null);
  const status = fc.constantFrom('ACTIVE', 'ASSOCIATION_FAILED', 'ASSOCIATING', null);
  const domains = fc.array(
    fc
      .record({ deed, version, previousVersion: version, status, failed: fc.boolean() })
      .map((parts) => domain('search-prod', { action: 'associate', ...parts })),
    { maxLength: 3 },
  );
  const anyDeed = fc.constantFrom<Deed>('made', 'none', 'awaited', 'found', 'asked', 'not-made');
  const dictionaries = fc.array(
    fc.record({ deed: anyDeed, version, previousVersion: version, domains }).map((parts) =>
      dictionary('synonyms-en', {
        action: 'update',
        reason: 'content',
        diff: READY.dictionaries.at(-1)?.diff ?? null,
        ...parts,
      }),
    ),
    { minLength: 1, maxLength: 3 },
  );
  const failure = fc.constantFrom(null, new ActionFailure('validation-failed', 'AWS rejected it.'));

  test('without an association that was made, no page says that one changed or that searches find something new', () => {
    fc.assert(
      fc.property(dictionaries, failure, (all, why) => {
        const result = run({ mode: 'deploy', dictionaries: all, failure: why });
        for (const page of [renderSummary(result, LINKS), renderComment(result, LINKS, MARKER, false)]) {
          expect(page).not.toMatch(/changed \d+ association/i);
          if (!/by somebody else|asked for before this run/.test(page))
            expect(page).not.toContain('**What this means for searches**');
        }
      }),
      { numRuns: 200 },
    );
  });

  test('of a half-done deploy are told apart', () => {
    const summary = renderSummary(HALF_DEPLOYED, LINKS);
    expect(summary).toContain(
      'Created 1 package, updated 1 package and changed 2 associations. **1 change was not made.**',
    );
    expect(summary).toMatch(/still\s`v3` \(`ASSOCIATION_FAILED`\)/);
    expect(summary).toContain('**What this means for searches on the domains that have it**');
    expect(summary).not.toContain('**To use it in search**\n\n- In index settings: `"synonyms_path"');
  });
});

describe('the comment', () => {
  const quiet = run({ mode: 'validate', changed: false, dictionaries: [dictionary('a')] });
  const news = run({ mode: 'validate', dictionaries: [dictionary('a', { action: 'update', reason: 'content' })] });
  const existing = { id: 1, body: `${MARKER}\nold`, author: { login: 'github-actions[bot]', type: 'Bot' } };

  test.each([
    ['changes', 'no comment yet', null, news, 'create'],
    ['changes', 'no comment yet', null, quiet, 'none'],
    ['changes', 'a comment', existing, quiet, 'update'],
    ['always', 'no comment yet', null, quiet, 'create'],
    ['never', 'a comment', existing, news, 'none'],
  ] as const)('with %s and %s', (policy, _, comment, result, decision) => {
    expect(decideComment(policy, comment, result, renderComment(result, LINKS, MARKER, comment !== null))).toBe(
      decision,
    );
  });

  test('is not written again when it says the same', () => {
    const body = renderComment(news, LINKS, MARKER, true);
    expect(decideComment('changes', { ...existing, body }, news, body)).toBe('none');
  });

  test('is one for each workflow, job, step and set of matrix values', () => {
    const identities = [
      ...[IDENTITY, { ...IDENTITY, job: 'other' }, { ...IDENTITY, action: 'check' }, { ...IDENTITY, workflow: 'x' }],
      ...[null, '{"region":"us-east-1"}', '{"region":"us-east-1","os":"x"}'].map((matrix) => ({ ...IDENTITY, matrix })),
    ];
    expect(new Set(identities.map(commentMarker)).size).toBe(identities.length);
    expect(MARKER).toMatch(/^<!-- [\w:-]+ -->$/);
    const orders = ['{"a":1,"b":{"c":2,"d":[3]}}', '{ "b": { "d": [3], "c": 2 }, "a": 1 }'];
    expect(new Set(orders.map((matrix) => commentMarker({ ...IDENTITY, matrix }))).size).toBe(1);
  });

  test("is not taken from a stranger's copy of the marker", () => {
    expect(isOurs(existing, MARKER, null)).toBe(true);
    expect(isOurs({ ...existing, author: { login: 'mallory', type: 'User' } }, MARKER, null)).toBe(false);
    expect(isOurs({ ...existing, author: { login: 'mallory', type: 'User' } }, MARKER, 'alice')).toBe(false);
    expect(isOurs({ ...existing, author: { login: 'alice', type: 'User' } }, MARKER, 'alice')).toBe(true);
    expect(isOurs({ ...existing, author: null }, MARKER, null)).toBe(false);
  });

  test('says so when the changes are gone', () => {
    expect(renderComment(quiet, LINKS, MARKER, true)).toContain('No dictionary changes any more');
  });
});
