import { describe, expect, test } from 'vitest';
import { dictionary, HOSTILE, LARGE, LINKS, problem, run } from '../../../scripts/sample-runs.ts';
import { ActionFailure } from '../../../src/failure.ts';
import { commentMarker, decideComment, isOurs, renderComment } from '../../../src/report/comment.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { assertInertMarkdown } from '../../pull-request/inert.ts';

const IDENTITY = { workflow: 'dictionaries', job: 'gate', action: '__self', variant: 'eu-central-1' };
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

  test('is one for each workflow, job, step and variant', () => {
    const markers = [IDENTITY, { ...IDENTITY, job: 'other' }, { ...IDENTITY, variant: 'us-east-1' }].map(commentMarker);
    expect(new Set(markers).size).toBe(3);
    expect(MARKER).toMatch(/^<!-- [\w:-]+ -->$/);
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
