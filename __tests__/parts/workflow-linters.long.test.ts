/** Every workflow and action.yml under two linters of others: actionlint, and zizmor for security. */

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPart, ROOT } from './parts.ts';

const own = workflowsIn('.github/workflows');
const examples = workflowsIn('examples/workflows');

function workflowsIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name));
}

/** What a linter says, and with which exit code it ends. */
function lint(program: string, args: readonly string[]): { readonly code: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8' });
  return { code: status, said: `${stdout}${stderr}` };
}

const actionlint = findPart('actionlint');
describe.skipIf(actionlint.missing)(`actionlint${actionlint.reason}`, () => {
  test('has nothing to say about our own workflows and the examples', () => {
    expect(lint(actionlint.path, ['-no-color', '-shellcheck=', '-pyflakes=', ...own, ...examples])).toEqual({
      code: 0,
      said: '',
    });
  });
});

const zizmor = findPart('zizmor');
describe.skipIf(zizmor.missing)(`zizmor${zizmor.reason}`, () => {
  const options = ['--offline', '--no-progress', '--color=never', '--config', '.github/zizmor.yml'];

  test('finds nothing in our own workflows, Dependabot and action.yml, however pedantic it is', () => {
    const { code, said } = lint(zizmor.path, [...options, '--persona=pedantic', '.github', 'action.yml']);
    expect(said).toContain('No findings to report.');
    expect(code, said).toBe(0);
  });

  test('finds nothing in the examples', () => {
    const { code, said } = lint(zizmor.path, [...options, ...examples]);
    expect(said).toMatch(/No findings to report/);
    expect(code, said).toBe(0);
  });
});
