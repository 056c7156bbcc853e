import { describe, expect, test } from 'vitest';
import { readEvent, type WorkflowEvent } from '../../../src/inputs/event.ts';
import { knownMode, resolveMode } from '../../../src/inputs/mode.ts';
import { MODES } from '../../../src/inputs/modes.ts';

const PROPOSALS = ['pull_request', 'pull_request_target', 'merge_group'];

function event(name: string, more: Partial<WorkflowEvent> = {}): WorkflowEvent {
  return { ...readEvent({ GITHUB_EVENT_NAME: name }), ...more };
}

async function notAsked(): Promise<boolean> {
  throw new Error('Credentials were looked for.');
}

describe.each(MODES)('mode %s', (mode) => {
  test.each([...PROPOSALS, 'push'])('stays so on %s, without a look for credentials', async (name) => {
    expect(await resolveMode(mode, event(name), notAsked)).toEqual({ mode, notices: [] });
  });
});

describe('mode auto', () => {
  test.each([
    'push',
    'workflow_dispatch',
    'schedule',
    'release',
    'issue_comment',
    'pull_request_review',
    'workflow_run',
    '',
  ])('is deploy on %j, without a look for credentials', async (name) => {
    expect(knownMode('auto', event(name))).toBe('deploy');
    expect(await resolveMode('auto', event(name), notAsked)).toEqual({ mode: 'deploy', notices: [] });
  });

  test.each(PROPOSALS)('is validate on %s with credentials', async (name) => {
    expect(knownMode('auto', event(name))).toBeNull();
    expect(await resolveMode('auto', event(name), async () => true)).toEqual({ mode: 'validate', notices: [] });
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
      'Runs that Dependabot starts get no secrets of Actions and a read-only token. To run it again changes nothing: AWS validates when somebody with write access pushes to the branch, in the merge queue, or when the change is deployed.',
    ],
  ])('is lint without credentials, and says why: %s', async (_, more, why) => {
    const resolved = await resolveMode('auto', event('pull_request', more), async () => false);
    expect(resolved).toEqual({ mode: 'lint', notices: [what + why] });
  });
});
