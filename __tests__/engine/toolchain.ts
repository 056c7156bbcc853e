/** Finds a JDK and Maven, resolves the engine's artefacts, and compiles the harness against them. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { EngineRelease } from './releases.ts';

const run = promisify(execFile);
const JAVA_SOURCES = fileURLToPath(new URL('./java', import.meta.url));
const OUT = fileURLToPath(new URL('../../out/engine', import.meta.url));

export interface Jdk {
  readonly home: string;
  readonly major: number;
}

/** What a release needs is not on this machine or cannot be fetched; the suite is skipped for it, and says why. */
export class Unavailable extends Error {}

/** Ready to run: a JVM, and the class path with harness and engine. */
export interface Harness {
  readonly release: EngineRelease;
  readonly jdk: Jdk;
  readonly classPath: string;
}

/** JDKs named by the environment (`JAVA_HOME`, GitHub's `JAVA_HOME_21_X64` and the like), on the PATH, or installed where Linux keeps them. */
export function findJdks(): Jdk[] {
  const homes = Object.entries(process.env)
    .filter(([name]) => /^JAVA_HOME(_\d+_\w+)?$/.test(name))
    .map(([, home]) => home ?? '');
  const system = '/usr/lib/jvm';
  if (existsSync(system)) homes.push(...readdirSync(system).map((name) => join(system, name)));
  const jdks = new Map<string, Jdk>();
  for (const home of homes) {
    const about = join(home, 'release');
    if (!existsSync(join(home, 'bin', 'javac')) || !existsSync(about)) continue;
    const major = /^JAVA_VERSION="(\d+)/m.exec(readFileSync(about, 'utf8'))?.[1];
    if (major !== undefined) jdks.set(home, { home, major: Number(major) });
  }
  return [...jdks.values()].sort((a, b) => a.major - b.major);
}

/**
 * Starts a release, or the one that judges in its place (`fallback`) where it can't be had.
 *
 * @param isSkipped told what was asked for and why it can't be had, before its fallback is tried
 * @throws Unavailable when the machine has neither
 */
export async function startOrFallBack<T>(
  release: EngineRelease,
  start: (release: EngineRelease) => Promise<T>,
  isSkipped: (release: EngineRelease, reason: string) => void,
): Promise<T> {
  try {
    return await start(release);
  } catch (error) {
    if (!(error instanceof Unavailable) || release.fallback === null) throw error;
    isSkipped(release, error.message);
    return await startOrFallBack(release.fallback, start, isSkipped);
  }
}

/** Makes a release ready to run; what was resolved and compiled before is used again. */
export async function prepareHarness(release: EngineRelease): Promise<Harness> {
  const jdk = findJdks().find((candidate) => candidate.major >= release.java);
  if (jdk === undefined) throw new Unavailable(`no JDK ${release.java} or newer was found (set JAVA_HOME)`);
  const directory = join(OUT, release.opensearch);
  await mkdir(directory, { recursive: true });
  const dependencies = await resolveDependencies(release, jdk, join(directory, 'classpath.txt'));
  const classes = await compile(release, jdk, dependencies, join(directory, `classes-${jdk.major}`));
  return { release, jdk, classPath: [classes, dependencies].join(delimiter) };
}

async function resolveDependencies(release: EngineRelease, jdk: Jdk, file: string): Promise<string> {
  const pom = join(JAVA_SOURCES, 'pom.xml');
  if (existsSync(file) && statSync(file).mtimeMs > statSync(pom).mtimeMs) {
    const known = await readFile(file, 'utf8');
    if (known.split(delimiter).every((jar) => existsSync(jar))) return known;
  }
  const settings = {
    'opensearch.version': release.opensearch,
    'lucene.languages': release.luceneLanguages,
    'lucene.analysis': release.luceneAnalysis,
    'log4j.version': release.log4j,
    'mdep.outputFile': unfinishedOf(file),
  };
  const options = Object.entries(settings).map(([name, value]) => `-D${name}=${value}`);
  try {
    await run('mvn', ['-q', '-B', '-f', pom, 'dependency:build-classpath', ...options], {
      env: { ...process.env, JAVA_HOME: jdk.home },
      maxBuffer: 1 << 24,
    });
  } catch (error) {
    const why =
      error instanceof Error && 'stdout' in error ? `${error.message}\n${String(error.stdout)}` : String(error);
    throw new Unavailable(`Maven could not resolve OpenSearch ${release.opensearch}: ${why.slice(0, 600)}`);
  }
  await rename(unfinishedOf(file), file);
  return await readFile(file, 'utf8');
}

/**
 * Compiles the harness, once for each state of its sources. Test files may do so at the same time: what is not complete
 * has another name.
 * @returns the folder of the classes
 */
async function compile(release: EngineRelease, jdk: Jdk, dependencies: string, prefix: string): Promise<string> {
  const sources = ['harness', join('word-lists', release.wordLists)].flatMap((room) => {
    const directory = join(JAVA_SOURCES, room, 'dictionaries', 'engine');
    return readdirSync(directory).map((name) => join(directory, name));
  });
  const newest = Math.max(...sources.map((source) => statSync(source).mtimeMs));
  const classes = `${prefix}-${Math.round(newest)}`;
  if (existsSync(classes)) return classes;
  const unfinished = unfinishedOf(classes);
  await mkdir(unfinished, { recursive: true });
  const options = ['-encoding', 'UTF-8', '-proc:none', '-nowarn', '-cp', dependencies, '-d', unfinished];
  await run(join(jdk.home, 'bin', 'javac'), [...options, ...sources], { maxBuffer: 1 << 24 });
  await rename(unfinished, classes).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(classes)) throw error;
  });
  return classes;
}

function unfinishedOf(path: string): string {
  return `${path}-${process.pid}`;
}
