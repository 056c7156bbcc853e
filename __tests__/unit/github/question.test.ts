/** A question that asks much of Git or GitHub has one end, and does not go on with one that gave no answer. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { PackageVersion } from '../../../src/deployment/model/ports.ts';
import { runGuards } from '../../../src/deployment/plan/guards/guards.ts';
import { overridesOf } from '../../../src/deployment/plan/overrides.ts';
import { makePlan } from '../../../src/deployment/plan/plan.ts';
import { createGitHubApi } from '../../../src/github/api/github-api.ts';
import { formerContents } from '../../../src/github/former-contents.ts';
import { branchHistory, guardFacts } from '../../../src/github/stale-run.ts';
import { formerContent } from '../../../src/workspace/git/content/content-search.ts';
import { gitText } from '../../../src/workspace/git/git.ts';
import { questioner } from '../../../src/workspace/git/question.ts';
import { Workspace } from '../../end-to-end/kit/workspace.ts';
import { dictionary, livePackage, observation, observed, REPOSITORY } from '../deployment/build.ts';
import { startGitHub } from '../support/github-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'question-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The contents of a history of which nothing is known. */
const NOTHING = { hadContent: async () => null, atTip: async () => [] };
const FILE = 'd/abc.txt';
const WANTED = { sha256: '0'.repeat(64) };

/** Runs `work` with a Git that hangs in one command. @returns the commands that were asked for */
async function withGitThatHangsIn(command: string, work: () => Promise<void>): Promise<readonly string[]> {
  const path = process.env['PATH'] ?? '';
  const calls = join(folder, 'calls');
  const note = `for word in "$@"; do case "$word" in log|cat-file|rev-parse|ls-tree) echo "$word" >> '${calls}';; esac; done`;
  const hang = `case " $* " in *" ${command} "*) exec sleep 120;; esac`;
  writeFileSync(calls, '');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${note}\n${hang}\nPATH='${path}' exec git "$@"\n`, { mode: 0o755 });
  process.env['PATH'] = `${folder}:${path}`;
  try {
    await work();
  } finally {
    process.env['PATH'] = path;
  }
  return readFileSync(calls, 'utf8').trim().split('\n');
}

test.skipIf(process.platform === 'win32')('a Git that hangs ends the search, and is not asked again', async () => {
  using workspace = new Workspace({ [FILE]: 'a, b\n' });
  for (const content of ['c, d\n', 'e, f\n', 'g, h\n']) workspace.commit('Change', { [FILE]: content });
  const ask = questioner(3_000);
  const calls = await withGitThatHangsIn('cat-file', async () => {
    const found = await ask(() => formerContent(workspace.path, WANTED, FILE));
    expect(found).toMatchObject({ kind: 'none', why: 'time-out' });
    // A later question of the same kind has its own time, but knows.
    expect(await ask(() => gitText(workspace.path, 'rev-parse', 'HEAD'))).toBeNull();
    expect(await questioner()(() => gitText(workspace.path, 'rev-parse', 'HEAD'))).toBe(workspace.head.sha);
  });
  expect(calls).toEqual(['log', 'cat-file', 'rev-parse']);
});

test.skipIf(process.platform === 'win32')('a former content that Git did not find in time is not known', async () => {
  using workspace = new Workspace({ [FILE]: 'a, b\n' });
  const { path } = workspace;
  const event = { workspace: path, repository: REPOSITORY, base: null, before: null };
  const scope = { entries: [], globs: [], packagePrefix: '' };
  const former = formerContents(event, null, { manifest: null, scope });
  const one = { ...dictionary('abc', 'a, b\n'), files: [{ file: FILE, path: join(path, FILE), firstLine: 1 }] };
  await withGitThatHangsIn('cat-file', async () => {
    const found = await questioner(3_000)(() => former.withHash(one, null, WANTED));
    expect(found).toEqual({ kind: 'none', why: 'a former content is not known: Git did not answer in time' });
  });
  expect(await former.withHash(one, null, WANTED)).toEqual({
    kind: 'none',
    why: `Git has no such content of ${FILE} in this checkout`,
  });
});

test('a silent GitHub is asked about live commits at once, and once', async () => {
  const server = await startGitHub(() => 'hang');
  // The client is loaded in this time too.
  const api = createGitHubApi({ token: 't', repository: 'acme/search', apiUrl: server.apiUrl, timeoutMs: 3_000 });
  const names = Array.from({ length: 20 }, (_, index) => `package-${index}`);
  const commits = names.map((_, index) => String(index + 10).repeat(20));
  const version = 'v2' as PackageVersion;
  const seen = observation(
    names.map((name, index) => observed(livePackage(name, 'old', { version }), 'old', commits[index])),
  );
  const plan = makePlan(
    names.map((name) => dictionary(name, 'new')),
    seen,
    { removals: [], repository: REPOSITORY, takeOver: false },
  );
  const sha = 'f'.repeat(40);
  const ref = 'refs/heads/main';
  const event = { branch: ref, ref, runSha: sha, isRerun: false, workspace: folder, repository: 'acme/search' };
  const history = branchHistory({ event, sha, files: [], api, former: NOTHING });
  const { orders, mayBeRemoved } = await guardFacts(plan, false, sha, history.now());
  expect(mayBeRemoved).toEqual(new Set());
  expect(orders).toEqual(new Map(commits.map((commit) => [commit.slice(0, 7), null])));
  // At most as many as are asked at a time; on a busy machine, those that Git delays come after the first one's end. One
  // after another it would be a single one, and all of them if each waited for its own end.
  expect(server.requests.length).toBeGreaterThan(1);
  expect(server.requests.length).toBeLessThanOrEqual(13);
});

test('what a re-run may bring back while GitHub is silent is said', async () => {
  const server = await startGitHub(() => 'hang');
  const api = createGitHubApi({ token: 't', repository: 'acme/search', apiUrl: server.apiUrl, timeoutMs: 500 });
  const seen = observation([]);
  const context = { removals: [], repository: REPOSITORY, takeOver: false };
  const plan = makePlan([dictionary('words', 'new')], seen, context);
  const sha = 'f'.repeat(40);
  const ref = 'refs/heads/main';
  const event = { branch: ref, ref, runSha: sha, isRerun: false, workspace: folder, repository: 'acme/search' };
  const overrides = overridesOf(false);
  const facts = await guardFacts(plan, true, sha, branchHistory({ event, sha, files: [], api, former: NOTHING }).now());
  expect(facts).toEqual({
    orders: new Map(),
    firstOrders: new Map(),
    wentBack: new Set(),
    removedSince: new Set(),
    mayBeRemoved: new Set(['words']),
  });
  const known = {
    plan,
    observation: seen,
    comparisons: new Map(),
    behind: [],
    maxRemovedPercent: 50,
    repository: REPOSITORY,
  };
  const modes = { overrides, publishes: true, refusesQuotas: true };
  const { failure, notices } = runGuards({ ...known, ...modes, ...facts, sha });
  expect(failure).toBeNull();
  expect(notices.join()).toContain('GitHub does not say whether a newer commit has removed the files of words');
});
