/** What GitHub's Marketplace, npm and pre-commit ask of this repository. */

import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseArguments } from '../../src/cli/arguments.ts';
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
  for (const what of runs) expect(what).toMatch(/^github:OWNER\/deploy-opensearch-dictionaries#v\d/);
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
