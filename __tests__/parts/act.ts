/** Runs workflows with nektos/act on this machine, without containers and without the network. */

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Workspace } from '../end-to-end/kit/workspace.ts';
import { ROOT } from './parts.ts';

export interface WorkflowRun {
  readonly event: string;
  /** Beside what GitHub tells of the repository with every event. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Path of the workflow in the repository. */
  readonly workflow: string;
  readonly job?: string;
  /** The one combination to run. */
  readonly matrix?: string;
  /** `GITHUB_TOKEN`. */
  readonly token?: string;
  /** `vars` of the repository. */
  readonly variables?: Readonly<Record<string, string>>;
  /** `owner/name@ref` → folder that stands in for that action. */
  readonly actions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder with programs that come before those of the machine. */
  readonly programs?: string;
}

/** From the default branch a push deploys. */
const REPOSITORY = { full_name: 'acme/search', default_branch: 'main' };

export interface FinishedWorkflow {
  readonly succeeded: boolean;
  readonly log: string;
  /** The last value of each output that a step set. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of the job summary. */
  readonly summary: string;
}

/**
 * The folder of a published version: what a checkout of the tag gives a runner.
 * @param apiUrl where the action finds GitHub's API; act itself knows only GitHub's own
 */
export function publishedAction(into: string, apiUrl: string | null = null): string {
  mkdirSync(into, { recursive: true });
  for (const part of ['action.yml', 'dist']) cpSync(join(ROOT, part), join(into, part), { recursive: true });
  if (apiUrl === null) return into;
  const main = `process.env.GITHUB_API_URL = ${JSON.stringify(apiUrl)};\nawait import('./index.js');\n`;
  writeFileSync(join(into, 'dist', 'loopback.js'), main);
  const action = readFileSync(join(into, 'action.yml'), 'utf8').replaceAll('dist/index.js', 'dist/loopback.js');
  writeFileSync(join(into, 'action.yml'), action);
  return into;
}

/** What stands in for aws-actions/configure-aws-credentials: credentials are there only after it, in the asked Region. */
const CREDENTIALS_STEP = `name: credentials
inputs:
  role-to-assume: { required: true }
  aws-region: { required: true }
  role-duration-seconds: {}
runs:
  using: composite
  steps:
    - shell: bash
      env:
        ROLE: \${{ inputs.role-to-assume }}
        REGION: \${{ inputs.aws-region }}
      run: |
        [[ "$ROLE" = arn:aws:iam::* ]]
        cat "$CREDENTIALS_FILE" >> "$GITHUB_ENV"
        echo "AWS_REGION=$REGION" >> "$GITHUB_ENV"
`;

/**
 * The actions that a workflow uses, by stand-ins.
 * @param folder an existing folder for them
 * @param env of the emulator; the workflow has it only after the step that gets credentials
 */
export function standIns(
  workflow: string,
  folder: string,
  env: Readonly<Record<string, string>>,
  apiUrl: string | null = null,
): Pick<WorkflowRun, 'actions' | 'env'> {
  const home = mkdtempSync(join(folder, 'stand-ins-'));
  const credentials = join(home, 'credentials.env');
  const lines = Object.entries(env).filter(([name]) => !/REGION/.test(name));
  writeFileSync(credentials, lines.map(([name, value]) => `${name}=${value}\n`).join(''));
  const stub = join(home, 'credentials');
  mkdirSync(stub);
  writeFileSync(join(stub, 'action.yml'), CREDENTIALS_STEP);
  const [configureCredentials = ''] = /aws-actions\/configure-aws-credentials@\w+/.exec(workflow) ?? [];
  return {
    actions: {
      'OWNER/deploy-opensearch-dictionaries@v1': publishedAction(join(home, 'published'), apiUrl),
      ...(configureCredentials === '' ? {} : { [configureCredentials]: stub }),
    },
    env: { CREDENTIALS_FILE: credentials, AWS_EC2_METADATA_DISABLED: 'true' },
  };
}

/** Runs a workflow of a repository, whose `origin` names it. actions/checkout is act's own: it copies the repository. */
export async function act(program: string, repository: Workspace, run: WorkflowRun): Promise<FinishedWorkflow> {
  const home = mkdtempSync(join(tmpdir(), 'act-'));
  writeFileSync(join(home, 'event.json'), JSON.stringify({ repository: REPOSITORY, ...run.payload }));
  const pairs = (flag: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const args = [
    ...[run.event, '--workflows', run.workflow, '--eventpath', join(home, 'event.json')],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--action-offline-mode'],
    ...(run.job === undefined ? [] : ['--job', run.job]),
    ...(run.matrix === undefined ? [] : ['--matrix', run.matrix]),
    ...(run.token === undefined ? [] : ['--secret', `GITHUB_TOKEN=${run.token}`]),
    ...pairs('--var', run.variables),
    ...pairs('--local-repository', run.actions),
    ...pairs('--env', run.env),
  ];
  const path = [run.programs, dirname(process.execPath), process.env['PATH']].filter((part) => part !== undefined);
  const child = spawn(program, args, {
    cwd: repository.path,
    env: { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), PATH: path.join(delimiter), ...npmCache() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  rmSync(home, { recursive: true, force: true });
  const plain = stripVTControlCharacters(log);
  const outputs = [...plain.matchAll(/::set-output:: ([\w-]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
  const summaries = [...plain.matchAll(/Summary - ([\s\S]*?)\n\[[^\n]*\/[^\n]*\] /g)].map(([, text = '']) => text);
  return { succeeded: code === 0, log: plain, outputs: Object.fromEntries(outputs), summary: summaries.join('\n') };
}

/** With another home, npm would not find what it has downloaded before. */
function npmCache(): Record<string, string> {
  const cache = process.env['npm_config_cache'] ?? join(process.env['HOME'] ?? '', '.npm');
  return { npm_config_cache: cache, npm_config_prefer_offline: 'true' };
}
