/** A check is green only for what was checked out: a checkout without the proposal fails, or says that it is not known. */

import { cpSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Workspace } from '../end-to-end/kit/workspace.ts';
import { CHANGED, ENGLISH, FILES, Gate } from './gate.ts';
import { mergeGroup, pullRequest } from './payloads.ts';

const NO_CREDENTIALS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
/** What is proposed has an error. */
const WRONG = { [ENGLISH]: `${FILES[ENGLISH]}a => b => c\n` };

/** A wrong proposal, of which the checkout has only the base. */
async function atBase(): Promise<{ readonly gate: Gate; readonly head: string; readonly base: string }> {
  const gate = await Gate.start();
  const base = gate.stage.workspace.head;
  const head = gate.change(WRONG);
  gate.stage.workspace.checkout(base);
  return { gate, head, base: base.sha };
}

test.concurrent.each([
  ['pull_request_target', {}, {}],
  ['pull_request_target', NO_CREDENTIALS, {}],
  ['pull_request', {}, {}],
  ['pull_request', {}, { mode: 'plan' }],
  ['pull_request', NO_CREDENTIALS, { mode: 'lint' }],
] as const)('on %s the base is no proposal, whatever the mode (%j %j)', async (name, env, inputs) => {
  const { gate, head, base } = await atBase();
  await using _ = gate;
  const event = pullRequest({ name, headSha: head, baseSha: base });
  const run = await gate.propose({ event, env, inputs });
  expect(run.outputs).toMatchObject({
    valid: false,
    'aws-validated': false,
    'failure-reason': 'invalid-configuration',
  });
  expect(run.requests).toEqual([]);
  const said = run.errors.join();
  for (const part of [base.slice(0, 7), head.slice(0, 7), 'pull request #2', 'actions/checkout', 'head.sha']) {
    expect(said).toContain(part);
  }
  expect(said.includes('takes the base branch')).toBe(name === 'pull_request_target');
  // The comment is about what was checked out, and claims nothing of the head.
  const [comment] = gate.comments;
  expect(comment?.body).toContain(`commit/${base}`);
  expect(comment?.body).not.toContain('✅');
  expect(comment?.body).not.toMatch(new RegExp(`(?:commit|blob)/${head}`));
});

test.concurrent('in a merge queue a checkout of the base fails', async () => {
  const { gate, head, base } = await atBase();
  await using _ = gate;
  const run = await gate.propose({ event: mergeGroup(head, base), env: { GITHUB_SHA: head } });
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  expect(run.errors.join()).toContain('Remove "ref" from actions/checkout');
});

test.concurrent('a drift of a pull request judges what is live, and names what was checked out', async () => {
  const { gate, head, base } = await atBase();
  await using _ = gate;
  const run = await gate.propose({
    inputs: { mode: 'drift', comment: 'always' },
    event: pullRequest({ headSha: head, baseSha: base }),
  });
  expect(run.outputs['failure-reason']).toBe('');
  expect(gate.comments[0]?.body).toContain(`commit/${base}`);
});

test.concurrent('without Git, and in a shallow checkout that GitHub does not know, a notice says what is not known', async () => {
  await using gate = await Gate.start();
  const { workspace } = gate.stage;
  const event = pullRequest({ headSha: 'd'.repeat(40), baseSha: 'e'.repeat(40) });
  const env = { ...NO_CREDENTIALS, GITHUB_SHA: 'f'.repeat(40) };
  const base = gate.change(CHANGED);
  writeFileSync(join(workspace.path, '.git/shallow'), `${base}\n`);
  const shallow = await gate.propose({ event, env });
  expect(shallow.outputs['failure-reason']).toBe('');
  expect(shallow.notices.join('\n')).toMatch(
    /not known whether .* have the proposed commit \(ddddddd\): .* is checked out/,
  );

  const { comparisons } = gate.gitHub.state;
  comparisons.set(`ddddddd...${base.slice(0, 7)}`, 'behind');
  expect((await gate.propose({ event, env })).outputs['failure-reason']).toBe('invalid-configuration');
  comparisons.set(`ddddddd...${base.slice(0, 7)}`, 'ahead');
  expect((await gate.propose({ event, env })).notices.join()).not.toContain('proposed commit');

  renameSync(join(workspace.path, '.git'), join(workspace.path, 'git'));
  const bare = await gate.propose({ event, env });
  expect(bare.outputs['failure-reason']).toBe('');
  expect(bare.notices.join('\n')).toMatch(
    /not known whether .* have the proposed commit \(ddddddd\): Git is not installed/,
  );
});

test.concurrent('a second checkout, of another repository, is no part of the proposal, and a notice says so', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] });
  using other = new Workspace({ 'words/stopwords-other.txt': 'the\n' });
  other.git('remote', 'add', 'origin', 'https://x-access-token:secret@github.com/acme/words');
  cpSync(other.path, join(gate.stage.workspace.path, 'other'), { recursive: true });
  const inputs = { files: 'dictionaries/*.txt\nother/words/*.txt', format: 'auto', comment: 'always' };
  const run = await gate.propose({ inputs, env: NO_CREDENTIALS });
  expect(run.outputs['failure-reason']).toBe('');
  expect(run.notices.join('\n')).toContain('a checkout of acme/words were checked as they are there');
  // The page links only what is in the run's own repository.
  expect(gate.comments[0]?.body).not.toMatch(/blob.*stopwords-other/);
  expect(run.summary).toMatch(/blob.*english/);
});
