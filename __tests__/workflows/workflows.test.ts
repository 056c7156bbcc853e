import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ACTION, action, complaints } from './language-service.ts';

/** GitHub's own language service, the one of its editor extensions, over action.yml and every workflow of examples/. */

const ROOT = join(import.meta.dirname, '..', '..');
const WORKFLOWS = join(ROOT, 'examples', 'workflows');
const NAMES = readdirSync(WORKFLOWS).toSorted();

const read = (name: string) => readFileSync(join(WORKFLOWS, name), 'utf8');

describe('the language service', () => {
  test('takes action.yml', async () => {
    expect(await complaints('action.yml', ACTION)).toEqual([]);
  });

  test.each(NAMES)('takes %s', async (name) => {
    expect(await complaints(`.github/workflows/${name}`, read(name))).toEqual([]);
  });

  test('finds an unknown input, key and event', async () => {
    const broken = read('index-template.yml')
      .replace('          domains: search-prod', '          domain: search-prod')
      .replace('timeout-minutes: 60', 'timeout: 60')
      .replace('workflow_dispatch:', 'workflow_dispatched:');
    const found = (await complaints('.github/workflows/broken.yml', broken)).join('\n');
    for (const wrong of ["'domain'", "'timeout'", "'workflow_dispatched'"]) expect(found).toContain(wrong);
    const unknownKey = await complaints('action.yml', ACTION.replace('post-if:', 'posts-if:'));
    expect(unknownKey.join()).toContain('posts-if');
  });
});

const step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.object({}).strict(),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({ permissions: z.record(z.string(), z.string()), 'timeout-minutes': z.int(), steps: z.array(step) }),
  ),
});

test('there is a workflow for each use', () => {
  expect(NAMES).toEqual([
    'deploy.yml',
    'drift.yml',
    'engine-gate.yml',
    'forks.yml',
    'gate.yml',
    'index-template.yml',
    'merge-queue.yml',
    'regions-and-accounts.yml',
    'staging-first.yml',
  ]);
});

describe.each(NAMES)('%s', (name) => {
  const text = read(name);
  const { on, jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('uses this action, and what others made by commit with its version beside it', () => {
    const uses = steps.flatMap((one) => one.uses ?? []);
    expect(uses).toContain('OWNER/deploy-opensearch-dictionaries@v1');
    for (const line of text.split('\n').filter((line) => /^\s*(?:- )?uses: (?!OWNER\/)/.test(line)))
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('gives each job the least it needs', () => {
    for (const { permissions } of Object.values(jobs)) {
      // An engine is asked without AWS and without a word in the pull request.
      const isOffline = name === 'engine-gate.yml';
      expect(permissions).toMatchObject({ contents: 'read', ...(isOffline ? {} : { 'id-token': 'write' }) });
      const comments = 'pull_request' in on && !isOffline;
      expect(permissions['pull-requests']).toBe(comments ? 'write' : undefined);
    }
  });

  test('may be a required check, and never lends secrets to strangers', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(on['pull_request'] ?? null).toBeNull();
  });

  test('reads outputs that there are', () => {
    const outputs = [...text.matchAll(/steps\.dictionaries\.outputs\.([\w-]+)/g)].map(([, output]) => output);
    for (const output of outputs) expect(Object.keys(action.outputs)).toContain(output);
    expect(outputs.length > 0).toBe(name === 'index-template.yml');
  });

  test('puts no expression into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});
