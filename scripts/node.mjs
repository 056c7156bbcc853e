/**
 * Runs Node 24 or later with the given arguments: this one where it is new enough, else one from the npm registry, which is
 * installed once into out/node, by hash and without scripts (scripts/node/package-lock.json). Plain JavaScript, as it must run
 * on every Node that a developer may have.
 *
 *     node scripts/node.mjs scripts/demo.ts
 *
 * It also leaves `node_modules/.bin/node`, so that `npx vitest` and whatever else npm starts find the same Node.
 */

import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const recipe = join(root, 'scripts', 'node');
const cache = join(root, 'out', 'node');
const isWindows = process.platform === 'win32';

let node = process.execPath;
const env = { ...process.env };
try {
  if (!isNewEnough()) {
    node = cachedNode();
    env['PATH'] = `${dirname(node)}${delimiter}${env['PATH'] ?? ''}`;
  }
} catch (error) {
  fail(error.message);
}
const child = spawn(node, process.argv.slice(2), { stdio: 'inherit', env });
// A terminal sends them to the whole group, a supervisor to this process alone: the child decides what they mean.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`${node} does not start: ${error.message}`));
child.on('close', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));

function isNewEnough() {
  return Number(process.versions.node.split('.')[0]) >= OLDEST;
}

/** The Node of the cache, installed when it is not there yet. */
function cachedNode() {
  const folder = join(cache, versionKey());
  if (!existsSync(folder)) install(folder);
  const program = programIn(folder);
  if (program === null) {
    throw new Error(
      `The npm registry has no Node ${OLDEST} for ${process.platform} ${process.arch}: install it by other means.`,
    );
  }
  link(program);
  return program;
}

/** A folder for each set of versions, so that new ones do not replace what another process still runs. */
function versionKey() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(recipe, 'package.json'), 'utf8'));
  return [...new Set(Object.values(optionalDependencies))].join('_');
}

/** Installs into a temporary folder first, so that an interrupted installation leaves nothing half done. */
function install(folder) {
  console.error(
    `Node ${process.versions.node} is older than ${OLDEST}: getting one from the npm registry into out/node ...`,
  );
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'draft-'));
  try {
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(recipe, file), join(draft, file));
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', draft];
    // The variables that npm sets for its scripts are about another project.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_(?:config_local_prefix|package_)/i.test(name)),
    );
    const npm = process.env['npm_execpath'];
    const { status, error } = npm?.endsWith('.js')
      ? spawnSync(process.execPath, [npm, ...args], { cwd: draft, env, stdio: ['ignore', 'ignore', 2] })
      : spawnSync('npm', args, { cwd: draft, env, stdio: ['ignore', 'ignore', 2], shell: isWindows });
    if (status !== 0) {
      const cause = error?.message ?? `exit status ${status}`;
      throw new Error(`npm could not install Node ${OLDEST} (${cause}). Install it by other means, or try again.`);
    }
    moveInto(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Of two processes that install at a time, the second keeps what the first has made. */
function moveInto(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** The program of the one package that npm found to fit this machine. */
function programIn(folder) {
  const modules = join(folder, 'node_modules');
  const packages = existsSync(modules) ? readdirSync(modules).filter((name) => name.startsWith('node-')) : [];
  const programs = packages.map((name) => join(modules, name, 'bin', isWindows ? 'node.exe' : 'node'));
  return programs.find((program) => existsSync(program)) ?? null;
}

/**
 * Makes `node_modules/.bin/node`, which npm puts first into the PATH. Windows has no such links without extra rights.
 */
function link(program) {
  const bin = join(root, 'node_modules', '.bin');
  const name = join(bin, 'node');
  if (isWindows || !existsSync(bin) || existsSync(name)) return;
  rmSync(name, { force: true });
  try {
    symlinkSync(relative(bin, program), name);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
