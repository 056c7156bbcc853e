import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEvent, type WorkflowEvent } from '../../../src/inputs/event.ts';
import { type Ancestry, callOf, knownMode, type ModeQuestions, resolveMode } from '../../../src/inputs/mode.ts';
import { MODES } from '../../../src/inputs/modes.ts';

const MAIN = 'refs/heads/main';

function event(name: string, more: Partial<WorkflowEvent> = {}): WorkflowEvent {
  const read = readEvent({ GITHUB_EVENT_NAME: name, GITHUB_REF: more.ref ?? MAIN });
  return { ...read, defaultBranch: MAIN, ...more };
}

/** Questions of which only those with an answer may be asked. */
function questions(answers: { credentials?: boolean; ancestry?: Ancestry } = {}): ModeQuestions {
  const never = () => Promise.reject(new Error('This must not be asked.'));
  const { credentials, ancestry } = answers;
  return {
    hasCredentials: credentials === undefined ? never : async () => credentials,
    ancestry: ancestry === undefined ? never : async () => ancestry,
  };
}

const IN_HISTORY: Ancestry = { kind: 'in-history' };
const ELSEWHERE: Ancestry = { kind: 'not-in-history', commit: 'a'.repeat(40) };
const UNKNOWN: Ancestry = { kind: 'unknown', why: 'there is no Git' };
const CLOSED = { isClosed: true } as const;
const DELETED = { isDeletion: true } as const;

describe.each(MODES)('mode %s', (mode) => {
  test.each([
    ['pull_request', { isClosed: true }],
    ['push', { isDeletion: true }],
    ['push', { ref: 'refs/heads/feature' }],
    ['workflow_run', {}],
  ] as const)('stays so on %s %j, and nothing is asked', async (name, more) => {
    expect(await resolveMode(mode, event(name, more), questions())).toEqual({ mode, notices: [] });
  });
});

describe('mode auto', () => {
  test.each<[string, Partial<WorkflowEvent>, string]>([
    ['pull_request', {}, 'validate'],
    ['pull_request_target', {}, 'validate'],
    ['merge_group', { ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' }, 'validate'],
    ['pull_request_review', { ref: 'refs/pull/7/merge' }, 'validate'],
    ['pull_request_review_comment', { ref: 'refs/pull/7/merge' }, 'validate'],
    ['workflow_dispatch', { ref: 'refs/pull/7/head' }, 'validate'],
    ['push', { ref: 'refs/pull/7/merge' }, 'validate'],
    ['pull_request', CLOSED, 'none'],
    ['pull_request_target', CLOSED, 'none'],
    ['push', DELETED, 'none'],
    ['push', { ...DELETED, ref: 'refs/tags/v1' }, 'none'],
    ['push', {}, 'deploy'],
    ['push', { ref: 'refs/tags/v1' }, 'deploy'],
    ['push', { ref: 'refs/tags/v1', defaultBranch: null }, 'deploy'],
    ['push', { ref: 'refs/heads/feature/x' }, 'plan'],
    ['push', { ref: 'refs/heads/main/x' }, 'plan'],
    ['push', { defaultBranch: null }, 'plan'],
    ['push', { ref: null }, 'plan'],
    ['workflow_dispatch', {}, 'deploy'],
    ['workflow_dispatch', { ref: 'refs/heads/feature' }, 'deploy'],
    ['repository_dispatch', {}, 'deploy'],
    ['schedule', {}, 'deploy'],
    ['release', { ref: 'refs/tags/v1' }, 'deploy'],
    ['workflow_run', {}, 'plan'],
    ['workflow_call', {}, 'plan'],
    ['issue_comment', {}, 'plan'],
    ['create', { ref: 'refs/heads/feature' }, 'plan'],
    ['delete', {}, 'plan'],
    ['status', {}, 'plan'],
    ['', {}, 'plan'],
  ])('on %s %j calls for %s', async (name, more, mode) => {
    const one = event(name, more);
    expect(callOf(one).mode).toBe(mode);
    expect(knownMode('auto', one)).toBe(mode === 'validate' ? null : mode);
    const answers = mode === 'validate' ? { credentials: true } : mode === 'deploy' ? { ancestry: IN_HISTORY } : {};
    const { mode: resolved, notices } = await resolveMode('auto', one, questions(answers));
    expect(resolved).toBe(mode);
    expect(notices).toHaveLength(mode === 'plan' || mode === 'none' ? 1 : 0);
    if (mode === 'plan') expect(notices[0]).toMatch(/^Nothing is deployed \(mode plan\), as .*"mode: deploy" deploys/);
  });

  test('names the branch that is not the default one', async () => {
    const { notices } = await resolveMode('auto', event('push', { ref: 'refs/heads/feature/x' }), questions());
    expect(notices).toEqual([
      'Nothing is deployed (mode plan), as feature/x is not the default branch (main). "mode: deploy" deploys from this branch too.',
    ]);
  });

  test.each([
    ['push', IN_HISTORY, 'deploy'],
    ['push', ELSEWHERE, 'plan'],
    ['push', UNKNOWN, 'plan'],
    ['schedule', UNKNOWN, 'plan'],
    ['repository_dispatch', UNKNOWN, 'plan'],
    ['release', ELSEWHERE, 'plan'],
    ['workflow_dispatch', UNKNOWN, 'deploy'],
    ['workflow_dispatch', ELSEWHERE, 'plan'],
  ] as const)('on %s with a commit that is %j is %s', async (name, ancestry, mode) => {
    const resolved = await resolveMode('auto', event(name), questions({ ancestry }));
    expect(resolved.mode).toBe(mode);
    expect(resolved.notices).toHaveLength(mode === 'plan' ? 1 : 0);
    if (mode === 'plan') expect(resolved.notices[0]).toContain('in the history of refs/heads/main');
  });

  const what =
    'The dictionaries are checked offline only (mode lint), as this job has no AWS credentials: nothing was compared with what is ' +
    'deployed, and AWS itself did not validate the changes. ';
  const fork = { number: 7, headSha: null, baseSha: null, isFork: true };

  test.each<[string, Partial<WorkflowEvent>, string]>([
    [
      'a workflow without them',
      {},
      'For validation by AWS, put aws-actions/configure-aws-credentials before this step and give the job "permissions: id-token: write"; to check offline on purpose, set "mode: lint".',
    ],
    [
      'a fork',
      { pullRequest: fork },
      'Pull requests from forks get neither secrets nor an OIDC token. AWS validates in the merge queue, when a maintainer pushes the branch to this repository, or when the change is deployed.',
    ],
    [
      'Dependabot',
      { isDependabot: true },
      'Runs that Dependabot starts get no secrets of Actions and a read-only token. Another run changes nothing: AWS validates when somebody with write access pushes to the branch, in the merge queue, or when the change is deployed.',
    ],
  ])('is lint without credentials, and says why: %s', async (_, more, why) => {
    const resolved = await resolveMode('auto', event('pull_request', more), questions({ credentials: false }));
    expect(resolved).toEqual({ mode: 'lint', notices: [what + why] });
  });
});

test('docs/reference.md has a row for each mode, in order', () => {
  const page = readFileSync('docs/reference.md', 'utf8');
  const table = page.slice(page.indexOf('\n## Modes'), page.indexOf('\n## How it decides'));
  const rows = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, mode]) => mode);
  expect(rows).toEqual([...MODES]);
});
