/** Starts the committed bundle as the GitHub runner does: a process with INPUT_… variables and command files. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, textAt } from '../src/json.ts';

const BUNDLE = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'index.js');

export interface ActionRun {
  /** By kebab-case name; the defaults of action.yml are filled in as the runner does. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The checkout. */
  readonly workspace: string;
  /** Besides the few variables that every process needs. */
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload?: unknown };
  /** State of the main step, for the post step. */
  readonly state?: Readonly<Record<string, string>>;
  /** Called with the started process, for tests that kill it. */
  readonly onStart?: (process: ChildProcess) => void;
  readonly node?: readonly string[];
  /** Existing folder for the runner's temporary one, which is then the caller's to remove; default: the system's. */
  readonly tempParent?: string;
}

export interface FinishedRun {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Standard output, workflow commands included, as GitHub would read it. */
  readonly log: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Markdown of the job summary. */
  readonly summary: string;
  readonly seconds: number;
}

/** A push to the default branch, as far as the action reads it. */
const PUSH = { ref: 'refs/heads/main', repository: { full_name: 'acme/search', default_branch: 'main' } };

/** GITHUB_REF, as GitHub sets it for an event. */
function refOf(event: ActionRun['event']): string {
  const { payload } = event ?? {};
  const ref = textAt(payload, 'ref');
  if (ref?.startsWith('refs/')) return ref;
  const number = at(payload, 'pull_request', 'number');
  if (event?.name.startsWith('pull_request') && event.name !== 'pull_request_target' && typeof number === 'number')
    return `refs/pull/${number}/merge`;
  return `refs/heads/${textAt(payload, 'repository', 'default_branch') ?? 'main'}`;
}

/** GITHUB_SHA of a run on what is checked out; none where the workspace is no checkout. */
function headOf(workspace: string): { GITHUB_SHA?: string } {
  const { status, stdout } = spawnSync('git', [
    '-c',
    'safe.directory=*',
    '-C',
    workspace,
    'rev-parse',
    '--verify',
    'HEAD',
  ]);
  return status === 0 ? { GITHUB_SHA: stdout.toString('utf8').trim() } : {};
}

/** Defaults of action.yml, by input. */
export function inputDefaults(): Readonly<Record<string, string>> {
  const text = readFileSync(join(dirname(dirname(BUNDLE)), 'action.yml'), 'utf8');
  const defaults: Record<string, string> = {};
  let input: string | null = null;
  for (const line of text.split('\n')) {
    if (line.startsWith('outputs:')) break;
    input = /^ {2}([a-z-]+):$/.exec(line)?.[1] ?? input;
    const value = /^ {4}default: (.*)$/.exec(line)?.[1];
    if (input !== null && value !== undefined && !value.includes('{{'))
      defaults[input] = value.replace(/^"(.*)"$/, '$1');
  }
  return defaults;
}

/** Runs the action to its end. */
export async function runAction(run: ActionRun): Promise<FinishedRun> {
  const temp = mkdtempSync(join(run.tempParent ?? tmpdir(), 'runner-temp-'));
  const file = (name: string, content = ''): string => {
    const path = join(temp, name);
    writeFileSync(path, content);
    return path;
  };
  const files = { output: file('output'), state: file('state'), summary: file('summary') };
  const inputs = { ...inputDefaults(), ...run.inputs };
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    ...compileCache(),
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    // Tests read plain text; a test of the colours sets it to an empty value.
    NO_COLOR: '1',
    GITHUB_REPOSITORY: 'acme/search',
    GITHUB_RUN_ID: '1000',
    GITHUB_WORKFLOW: 'dictionaries',
    GITHUB_JOB: 'deploy',
    GITHUB_ACTION: '__self',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: run.event?.name ?? 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(run.event?.payload ?? PUSH)),
    GITHUB_REF: refOf(run.event),
    ...(run.env?.['GITHUB_SHA'] === undefined && headOf(run.workspace)),
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: temp,
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
    ...Object.fromEntries(Object.entries(run.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])),
    ...run.env,
  };
  const started = performance.now();
  const child = spawn(process.execPath, [...(run.node ?? []), BUNDLE], { cwd: run.workspace, env });
  run.onStart?.(child);
  let log = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, killedBy) => resolve([code, killedBy]));
  });
  const seconds = (performance.now() - started) / 1000;
  const result = {
    exitCode,
    signal,
    log,
    stderr,
    outputs: readCommandFile(files.output),
    state: readCommandFile(files.state),
    summary: readFileSync(files.summary, 'utf8'),
    seconds,
  };
  if (result.outputs['results-file'] === undefined || process.env['KEEP_RUNNER_TEMP'] === undefined) {
    temporaryFolders.add(temp);
  }
  return result;
}

/** Node's cache of compiled code, where the caller has one: the bundle is compiled only once. */
function compileCache(): Record<string, string> {
  const folder = process.env['NODE_COMPILE_CACHE'];
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}

const temporaryFolders = new Set<string>();

process.on('exit', () => {
  for (const folder of temporaryFolders) rmSync(folder, { recursive: true, force: true });
});

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Reads `name<<delimiter` blocks and `name=value` lines; of a name that comes again the last value counts. */
function readCommandFile(path: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = readFileSync(path, 'utf8').split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block?.[1] !== undefined && block[2] !== undefined) {
      const end = lines.indexOf(block[2].trimEnd(), index + 1);
      values[block[1]] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
