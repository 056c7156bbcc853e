import { expect, test } from 'vitest';
import type { RunOptions } from '../end-to-end/kit/stage.ts';
import { writesOf } from '../end-to-end/kit/stage.ts';
import { CHANGED, ENGLISH, FILES, Gate } from './gate.ts';
import { push, REPOSITORY, workflowDispatch } from './payloads.ts';

interface Stale {
  readonly gate: Gate;
  /** The commit whose content is live. */
  readonly live: string;
  /** The commit that runs. */
  readonly sha: string;
  readonly options: RunOptions;
}

/** Commit `live` is deployed as v2; what runs has the content from before it. */
async function stale(): Promise<Stale> {
  const gate = await Gate.start();
  const live = gate.change({ [ENGLISH]: CHANGED[ENGLISH] }, 'Add sneakers');
  await gate.deploy();
  const sha = gate.change({ [ENGLISH]: FILES[ENGLISH] }, 'As before');
  const env = { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: gate.gitHub.url };
  return { gate, live, sha, options: { event: push(sha, 'As before'), env } };
}

test.concurrent('a run that would replace a newer commit is superseded, and changes nothing', async () => {
  const { gate, live, sha, options } = await stale();
  await using _ = gate;
  gate.gitHub.state.comparisons.set(`${sha.slice(0, 7)}...${live.slice(0, 7)}`, 'ahead');
  const before = gate.stage.snapshot();
  const run = await gate.stage.run(options);

  expect(run.outputs).toMatchObject({ mode: 'deploy', changed: false, 'failure-reason': 'superseded' });
  expect(run.errors.join()).toContain(
    `english v2 is live from commit ${live.slice(0, 7)}, which is newer than ${sha.slice(0, 7)}, the commit of this run`,
  );
  expect(run.errors.join()).toContain('revert the commit');
  expect(writesOf(run)).toEqual([]);
  gate.assertUntouched(before);
});

test.concurrent.each(['behind', 'identical', 'diverged', null] as const)(
  'where the live commit is %s, the run deploys',
  async (status) => {
    const { gate, live, sha, options } = await stale();
    await using _ = gate;
    if (status !== null) gate.gitHub.state.comparisons.set(`${sha.slice(0, 7)}...${live.slice(0, 7)}`, status);
    const asked = gate.gitHub.requests.length;
    const run = await gate.stage.succeed(options);
    expect(gate.gitHub.requests.slice(asked).map(({ path }) => path)).toEqual([
      `/repos/${REPOSITORY}/compare/${sha}...${live.slice(0, 7)}`,
      // Whether the branch may have removed the file.
      `/repos/${REPOSITORY}/compare/${sha}...master`,
    ]);
    expect(run.outputs).toMatchObject({ changed: true, 'package-versions': { english: 'v3' } });
  },
);

test.concurrent('a run by hand replaces a newer commit', async () => {
  const { gate, live, sha, options } = await stale();
  await using _ = gate;
  gate.gitHub.state.commits.set(sha, 'As before');
  gate.gitHub.state.comparisons.set(`${sha.slice(0, 7)}...${live.slice(0, 7)}`, 'ahead');
  const run = await gate.stage.succeed({ ...options, event: workflowDispatch() });
  expect(run.outputs).toMatchObject({ changed: true, 'package-versions': { english: 'v3' } });
  expect(run.notices.join()).toMatch(/v2 is live from commit .*this run may replace it, as it was started by hand/);
});

test.concurrent('without a token GitHub is not asked, and the run deploys', async () => {
  const { gate, options } = await stale();
  await using _ = gate;
  const asked = gate.gitHub.requests.length;
  const run = await gate.stage.succeed({ ...options, inputs: { 'github-token': '' } });
  expect(run.outputs.changed).toBe(true);
  expect(gate.gitHub.requests.slice(asked)).toEqual([]);
});

test.concurrent('the commit that is live itself is not compared', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] }, 'Add sneakers');
  await gate.deploy();
  const asked = gate.gitHub.requests.length;
  gate.stage.workspace.write({ [ENGLISH]: FILES[ENGLISH] });
  await gate.deploy();
  const branch = `/repos/${REPOSITORY}/compare/${gate.stage.workspace.head.sha}...master`;
  expect(gate.gitHub.requests.slice(asked).map(({ path }) => path)).toEqual([branch]);
});
