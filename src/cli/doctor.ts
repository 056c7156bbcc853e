/** The command `doctor`: the mode of that name, with options instead of inputs. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LOCAL_REPOSITORY, readEvent } from '../inputs/event.ts';
import { inputVariable } from '../inputs/input-reader.ts';
import { readInputs } from '../inputs/inputs.ts';
import { DEFAULT_MANIFEST } from '../inputs/manifest/manifest.ts';
import { runDoctor } from '../modes/doctor/doctor.ts';
import type { Run } from '../modes/run.ts';
import { knowSecrets, redact } from '../redact.ts';
import { type Palette, palette, usesColour } from '../report/colour.ts';
import { createLog } from '../report/log.ts';
import type { Check } from '../result/run-result.ts';
import { newRunState } from '../result/run-state.ts';
import type { DoctorArguments } from './arguments/arguments.ts';
import { placeOf } from './arguments/manifest-place.ts';
import type { CliEnvironment } from './environment.ts';
import { shown } from './output/terminal.ts';
import { atCommandLine } from './step-words.ts';

/**
 * @returns the exit status: 0 nothing would stop a deploy, 1 something would, 2 an option has a wrong value, or the
 * manifest that it names can't be read; the rest is checked then too
 */
export async function doctor(options: DoctorArguments, io: CliEnvironment): Promise<number> {
  const named = options.manifest?.trim() || null;
  const { root, given } = placeOf(io.cwd, named);
  const env = environmentOf({ ...options, manifest: given ?? '' }, root, io);
  knowSecrets(env);
  const read = readInputs(env);
  const { inputs, errors } = read;
  if (errors.length > 0) {
    for (const error of errors) io.stderr.write(`${shown(redact(error.replace(/^Input /, '--')))}\n`);
    return 2;
  }
  const run: Run = {
    env,
    clock: io.clock,
    random: io.random,
    write: (text) => io.stderr.write(text),
    signal: new AbortController().signal,
    state: newRunState(),
    log: createLog((text) => io.stderr.write(text), io.clock, { colour: usesColour(io.stderr, io.env) }),
    event: readEvent(env),
    inputs,
    gitHub: null,
    prepareReport: () => {},
  };
  const paint = palette(usesColour(io.stdout, io.env));
  const show = (check: Check): void => void io.stdout.write(render(check, root, paint));
  await runDoctor(run, read, show, named !== null || existsSync(join(root, DEFAULT_MANIFEST)));
  const count = (status: Check['status']): number => run.state.setup.filter((check) => check.status === status).length;
  io.stdout.write(`${count('ok')} ok, ${count('failed')} failed, ${count('unknown')} unknown\n`);
  const manifest = named === null ? join(root, DEFAULT_MANIFEST) : resolve(io.cwd, named);
  if ((named !== null || existsSync(manifest)) && !(await isReadable(manifest))) return 2;
  return run.state.failure === null ? 0 : 1;
}

/** Whether a manifest is there, and YAML at all. */
async function isReadable(file: string): Promise<boolean> {
  const { parseDocument } = await import('yaml');
  try {
    return parseDocument(readFileSync(file, 'utf8').replace(/^\ufeff/, '')).errors.length === 0;
  } catch {
    // The check of the configuration says why.
    return false;
  }
}

/** The environment as the mode reads it: the options as inputs, the manifest's folder or the current one as the workspace. */
function environmentOf(options: DoctorArguments, workspace: string, { env }: CliEnvironment): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'));
  const inputs = Object.entries({ mode: 'doctor', ...options }).map(([name, value]) => [inputVariable(name), value]);
  return {
    // GitHub Actions sets it for a deploy; here it is not written to any marker.
    GITHUB_REPOSITORY: LOCAL_REPOSITORY,
    ...Object.fromEntries(own),
    ...Object.fromEntries(inputs),
    GITHUB_WORKSPACE: workspace,
  };
}

const MARKS: Readonly<Record<Check['status'], string>> = { ok: 'ok     ', failed: 'failed ', unknown: 'unknown' };

function render({ id, status, message, remedy }: Check, root: string, paint: Palette): string {
  const colours = { ok: paint.strong, failed: paint.error, unknown: paint.warning };
  const text = (words: string): string =>
    words
      .split('\n')
      .map((line) => shown(redact(atCommandLine(line, root))))
      .join('\n        ');
  const line = `${colours[status](MARKS[status])} ${text(message)} ${paint.faint(`[${id}]`)}\n`;
  return remedy === null ? line : `${line}        ${text(remedy)}\n`;
}
