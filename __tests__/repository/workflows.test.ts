/** The repository's own workflows: what GitHub's language service says, and the rules that we gave ourselves. */

import { validate } from '@actions/languageservice';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { z } from 'zod';
import { list, read } from './files.ts';

const names = list('.github/workflows/*.yml');

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflowSchema = z.object({
  permissions: z.strictObject({}),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      'timeout-minutes': z.int(),
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      if: z.string().optional(),
      steps: z.array(step),
    }),
  ),
});

describe.each(names)('%s', (name) => {
  const text = read(name);
  const { jobs } = workflowSchema.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('is taken by the language service', async () => {
    expect(await validate(TextDocument.create(`file:///${name}`, 'yaml', 1, text))).toEqual([]);
  });

  test('names actions of others by commit, with the version beside it', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses: (?!\.\/)/.test(line));
    for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('puts no expression into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('gives our own action inputs that it has', () => {
    const { inputs } = z.object({ inputs: z.record(z.string(), z.unknown()) }).parse(parse(read('action.yml')));
    const given = steps.filter(({ uses }) => uses === './').flatMap((one) => Object.keys(one.with ?? {}));
    expect(given.filter((input) => !(input in inputs))).toEqual([]);
  });
});

test('an action has one commit in all workflows', () => {
  const pins = names.flatMap((name) => [...read(name).matchAll(/uses: ([\w/-]+)@([0-9a-f]{40})/g)]);
  const commits = Map.groupBy(pins, ([, action = '']) => action.split('/').slice(0, 2).join('/'));
  for (const [action, all] of commits) expect(new Set(all.map(([, , sha]) => sha)).size, action).toBe(1);
});

test('the check that branch protection requires waits for every other job, and runs whatever became of them', () => {
  const { jobs } = workflowSchema.parse(parse(read('.github/workflows/ci.yml')));
  const others = Object.keys(jobs).filter((job) => job !== 'ci');
  expect(jobs['ci']).toMatchObject({ needs: others, if: 'always()' });
});
