/** What mode `doctor` reads from the checkout: Git's settings, LFS pointers, and the workflow file. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checkout } from '../../doctor/repository-checks.ts';
import { jobsWith, type WorkflowJob } from '../../doctor/workflow.ts';
import { gitText } from '../../workspace/git/git.ts';

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';

/** @param files dictionaries, relative to the workspace */
export async function readCheckout(workspace: string, files: readonly string[]): Promise<Checkout> {
  const top = await gitText(workspace, 'rev-parse', '--show-toplevel');
  const none = { isGit: false, isSparse: false, isShallow: false, lfsFiles: [] };
  const pointers = files.filter((file) => startOf(join(workspace, file)).startsWith(LFS_POINTER));
  if (top === null) return { ...none, pointers };
  const [sparse, shallow, attributes] = await Promise.all([
    gitText(workspace, 'config', '--bool', 'core.sparseCheckout'),
    gitText(workspace, 'rev-parse', '--is-shallow-repository'),
    files.length === 0 ? null : gitText(workspace, 'check-attr', '-z', 'filter', '--', ...files),
  ]);
  if (shallow === null) return { ...none, pointers };
  return {
    isGit: true,
    isSparse: sparse === 'true',
    isShallow: shallow === 'true',
    lfsFiles: lfsFiles(attributes ?? ''),
    pointers,
  };
}

/** @param text `path NUL attribute NUL value NUL …` */
function lfsFiles(text: string): readonly string[] {
  const fields = text.split('\0');
  return fields.flatMap((path, index) => (index % 3 === 0 && fields[index + 2] === 'lfs' ? [path] : []));
}

function startOf(path: string): string {
  try {
    return readFileSync(path).subarray(0, LFS_POINTER.length).toString('latin1');
  } catch {
    // A file that can't be read is an error of the configuration, and reported there.
    return '';
  }
}

/** The jobs that use this action: of the running workflow, or of all workflows outside GitHub Actions. */
export function readWorkflowJobs(
  env: NodeJS.ProcessEnv,
  workspace: string,
  parse: (text: string) => unknown,
): readonly WorkflowJob[] {
  const running = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
  const action = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const isAction = (uses: string): boolean =>
    (action !== '' && uses.startsWith(`${action}@`)) || /\/deploy-opensearch-dictionaries@/.test(uses) || uses === './';
  const files = running === undefined ? workflowFiles(workspace) : [running];
  return files.flatMap((file) => jobsWith(file, parsed(join(workspace, file), parse), isAction));
}

function workflowFiles(workspace: string): readonly string[] {
  try {
    return readdirSync(join(workspace, '.github/workflows'))
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => `.github/workflows/${name}`);
  } catch {
    return [];
  }
}

/** `null` for a file that does not exist or is not YAML, which GitHub itself reports. */
function parsed(path: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
