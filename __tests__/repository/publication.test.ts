/** What GitHub's Marketplace, npm and pre-commit ask of this repository. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseArguments } from '../../src/cli/arguments/arguments.ts';
import { list, read } from './files.ts';

const action = z
  .object({
    name: z.string(),
    description: z.string(),
    branding: z.object({ icon: z.string(), color: z.string() }),
    inputs: z.record(z.string(), z.object({ description: z.string() })),
    outputs: z.record(z.string(), z.object({ description: z.string() })),
    runs: z.object({ using: z.string(), main: z.string() }),
  })
  .parse(parse(read('action.yml')));

/** https://docs.github.com/en/actions/how-tos/create-and-publish-actions/publish-in-github-marketplace */
test('the Marketplace takes action.yml', () => {
  // "Description must be less than 125 characters", says the form of a release.
  expect(action.description.length).toBeLessThan(125);
  expect(action.name.length).toBeLessThanOrEqual(64);
  // No action may have the name of a user, an organisation or a category of the Marketplace.
  expect(action.name).toMatch(/^\w+(?: [\w-]+){2,}$/);
  expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
    action.branding.color,
  );
  expect(action.branding.icon).toBe('book-open');
});

test('there is one metadata file, at the root', () => {
  expect(list('**/action.yml', '**/action.yaml')).toEqual(['action.yml']);
});

test('no page tells people to run a name of the npm registry that is not ours', () => {
  const pages = ['README.md', 'action.yml', 'SECURITY.md', ...list('docs/**/*.md', 'examples/**/*.{yml,yaml,md,json}')];
  const runs = pages.flatMap((page) =>
    [...read(page).matchAll(/\b(?:npx|npm exec|pnpm dlx|yarn dlx|bunx)((?: --?\S+)*) (\S+)/g)].map(
      ([, , what]) => what,
    ),
  );
  expect(runs.length).toBeGreaterThan(1);
  for (const what of runs) expect(what).toMatch(/^github:[\w-]+\/deploy-opensearch-dictionaries#v\d/);
});

test('the hook for pre-commit starts a program of the package, with arguments that it takes', () => {
  const [hook] = z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        description: z.string(),
        entry: z.string(),
        language: z.literal('node'),
        pass_filenames: z.literal(false),
        require_serial: z.literal(true),
      }),
    )
    .length(1)
    .parse(parse(read('.pre-commit-hooks.yaml')));
  const [program = '', ...args] = (hook?.entry ?? '').split(' ');
  const { bin } = z.object({ bin: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
  expect(Object.keys(bin)).toContain(program);
  expect(parseArguments(args).kind).toBe('lint');
});

describe('the release workflow', () => {
  const { jobs } = z
    .object({ jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ run: z.string().optional() })) })) })
    .parse(parse(read('.github/workflows/release.yml')));
  const scripts = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run ?? ''));
  const bash = spawnSync('bash', ['--version']).status === 0 ? '' : ' (skipped: there is no bash)';

  const changelog = '# Changelog\n\n## 1.0.10\nten\n\n## 1.0.1 (2027-01-01)\none\n\n## 1.0.0\nzero\n';

  /** Runs the one line of the workflow that has these words, beside the changelog. */
  function runLine(words: string, env: Readonly<Record<string, string>>) {
    const [line = '', ...others] = scripts.flatMap((script) => script.split('\n')).filter((one) => one.includes(words));
    expect(others).toEqual([]);
    const cwd = mkdtempSync(join(tmpdir(), 'release-'));
    writeFileSync(join(cwd, 'CHANGELOG.md'), changelog);
    writeFileSync(join(cwd, 'notes.md'), '');
    const { status } = spawnSync('bash', ['-c', line], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
    const notes = readFileSync(join(cwd, 'notes.md'), 'utf8').trim();
    rmSync(cwd, { recursive: true });
    return { status, notes };
  }

  test.skipIf(bash !== '')(`finds a version in the changelog, and no other that begins like it${bash}`, () => {
    const statuses = ['1.0.1', '1.0.10', '1.0.0', '1.0', '1.0.2'].map(
      (version) => runLine('!found', { version }).status,
    );
    expect(statuses).toEqual([0, 0, 0, 1, 1]);
  });

  test.skipIf(bash !== '')(`publishes the notes of that version alone${bash}`, () => {
    const notesOf = (version: string) => runLine('> notes.md', { GITHUB_REF_NAME: `v${version}` }).notes;
    expect([notesOf('1.0.1'), notesOf('1.0.10'), notesOf('1.0')]).toEqual(['one', 'ten', '']);
  });
});
