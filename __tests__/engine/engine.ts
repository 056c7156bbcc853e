/** Drives the Java harness: asks a real OpenSearch what it makes of a dictionary. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { EngineRelease } from './releases.ts';
import { indexSettings, type ReaderName, type ReaderOptions } from './texts/component.ts';
import { type Harness, prepareHarness } from './toolchain.ts';

/** Flat settings of an index with all dictionaries that they name, and texts for one of its analyzers. */
export interface ChainReading {
  readonly settings: Readonly<Record<string, string | readonly string[]>>;
  /** Path → content. */
  readonly files: Readonly<Record<string, string>>;
  readonly analyzer: string;
  readonly texts: readonly string[];
}

const chainVerdictSchema = z.discriminatedUnion('verdict', [
  z.object({
    id: z.number(),
    verdict: z.literal('ACCEPT'),
    /** Of each text: term, position, position length, start, end. */
    tokens: z.array(z.array(z.tuple([z.string(), z.number(), z.number(), z.number(), z.number()]))),
  }),
  z.object({
    id: z.number(),
    verdict: z.literal('REJECT'),
    error: z.array(z.tuple([z.string(), z.string().nullable()])),
    apiMessage: z.string().nullable(),
  }),
]);
export type ChainVerdict = z.infer<typeof chainVerdictSchema>;

/** A dictionary and how it is read. */
export interface Reading {
  readonly reader: ReaderName;
  readonly options: ReaderOptions;
  readonly content: Uint8Array;
}

const verdictSchema = z.discriminatedUnion('verdict', [
  z.object({ id: z.number(), verdict: z.literal('ACCEPT'), rules: z.array(z.unknown()).optional() }),
  z.object({
    id: z.number(),
    verdict: z.literal('REJECT'),
    /** Causes, outermost first: class and message. */
    error: z.array(z.tuple([z.string(), z.string().nullable()])),
    /** What the caller of the API sees. */
    apiMessage: z.string().nullable(),
  }),
]);
export type Verdict = z.infer<typeof verdictSchema>;
const readySchema = z.object({ ready: z.string(), java: z.string(), types: z.string().optional() });

/** Heap of each JVM; the judges of three releases run at a time. */
const JVM_OPTIONS = ['-Xmx640m', '-XX:+UseSerialGC', '-XX:-OmitStackTraceInFastThrow', '-Dfile.encoding=UTF-8'];

/** Starts a mode of the harness in a directory of its own, which goes away with the process. */
async function startJvm(harness: Harness, mode: 'judge' | 'node', ...more: readonly string[]) {
  const directory = await mkdtemp(join(tmpdir(), 'engine-judge-'));
  const command = [...JVM_OPTIONS, '-cp', harness.classPath, 'dictionaries.engine.Judge', mode, directory, ...more];
  const jvm = spawn(join(harness.jdk.home, 'bin', 'java'), command, { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  jvm.stderr.on('data', (data) => {
    complaints = (complaints + String(data)).slice(-4_000);
  });
  const ended = new Promise<void>((resolve) => jvm.once('close', () => resolve()));
  const stop = async () => {
    jvm.stdin.end();
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  return { jvm, directory, ended, stop, complaints: () => complaints };
}

/** A release of OpenSearch that reads dictionaries, one after the other. */
export interface Engine extends AsyncDisposable {
  readonly release: EngineRelease;
  /** Version of OpenSearch and of Java, as the JVM tells them. */
  readonly description: string;
  /** The word-delimiter code that each UTF-16 unit has without a type table, a digit each. */
  readonly builtInTypes: string;
  read(reading: Reading, rules?: 'with rules' | 'verdict only'): Promise<Verdict>;
  /** Builds the analyzers of whole settings, and analyses texts with one of them. */
  analyse(reading: ChainReading): Promise<ChainVerdict>;
}

/** @throws Unavailable when the machine lacks what the release needs. */
export async function startEngine(release: EngineRelease): Promise<Engine> {
  const { jvm, ended, stop, complaints } = await startJvm(await prepareHarness(release), 'judge');
  const waiting = new Map<number, (answer: unknown) => void>();
  let nextId = 1;
  const about = await new Promise<z.infer<typeof readySchema>>((resolve, reject) => {
    let ready = false;
    createInterface({ input: jvm.stdout }).on('line', (line) => {
      const answer: unknown = JSON.parse(line);
      if (ready) {
        const { id } = z.object({ id: z.number() }).parse(answer);
        waiting.get(id)?.(answer);
        waiting.delete(id);
        return;
      }
      ready = true;
      resolve(readySchema.parse(answer));
    });
    void ended.then(() => {
      reject(new Error(`OpenSearch ${release.opensearch} did not start: ${complaints()}`));
      for (const answer of waiting.values()) answer(null);
    });
  });
  const ask = async (request: object): Promise<unknown> => {
    const id = nextId++;
    const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    jvm.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
    const told = await answer;
    if (told === null) throw new Error(`OpenSearch ${release.opensearch} ended: ${complaints()}`);
    return told;
  };
  return {
    release,
    description: `OpenSearch ${about.ready} on Java ${about.java}`,
    builtInTypes: about.types ?? '',
    read: async ({ reader, options, content }, rules = 'with rules') => {
      const answer = await ask({
        settings: indexSettings(reader, options, 'analyzers/F1'),
        content: Buffer.from(content).toString('base64'),
        ...(rules === 'with rules' ? { format: reader } : {}),
      });
      return verdictSchema.parse(answer);
    },
    analyse: async ({ files, ...reading }) => {
      const encoded = Object.entries(files).map(([path, text]) => [path, Buffer.from(text).toString('base64')]);
      return chainVerdictSchema.parse(await ask({ ...reading, files: Object.fromEntries(encoded) }));
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** A real cluster of OpenSearch, of one node or two, with its REST API on the loopback interface. */
export interface RunningNode extends AsyncDisposable {
  readonly release: EngineRelease;
  /** Base URL of the REST API of the first node. */
  readonly url: string;
  /** Directory that `synonyms_path` and the like are relative to, on the first node. */
  readonly configDirectory: string;
  /** The same of each node. */
  readonly configDirectories: readonly string[];
  /**
   * Reloads the search analyzers of an index on one node (counted from 0), as `_plugins/_refresh_search_analyzers` does on all: the names of
   * the analyzers, or why it failed; `null` where the node has no shard of the index.
   */
  reload(
    node: number,
    index: string,
  ): Promise<{ readonly refreshed: readonly string[] } | { readonly failed: string } | null>;
}

const reloadSchema = z.union([
  z.object({ refreshed: z.array(z.string()) }),
  z.object({ failed: z.string() }),
  z.strictObject({}).transform(() => null),
]);

/** @throws Unavailable when the machine lacks what the release needs. */
export async function startNode(release: EngineRelease, size: 1 | 2 = 1): Promise<RunningNode> {
  const { jvm, directory, ended, stop, complaints } = await startJvm(
    await prepareHarness(release),
    'node',
    String(size),
  );
  const waiting: ((line: string) => void)[] = [];
  createInterface({ input: jvm.stdout }).on('line', (line) => waiting.shift()?.(line));
  const nextLine = (): Promise<string | undefined> =>
    Promise.race([new Promise<string>((resolve) => waiting.push(resolve)), ended.then(() => undefined)]);
  const first = await nextLine();
  if (first === undefined) {
    await stop();
    throw new Error(`the node of OpenSearch ${release.opensearch} did not start: ${complaints()}`);
  }
  const about = readySchema.parse(JSON.parse(first));
  const configDirectories = Array.from({ length: size }, (_, node) => join(directory, String(node), 'config'));
  return {
    release,
    url: `http://${about.ready}`,
    configDirectory: join(directory, '0', 'config'),
    configDirectories,
    reload: async (node, index) => {
      jvm.stdin.write(`refresh ${node} ${index}\n`);
      const line = await nextLine();
      if (line === undefined) throw new Error(`OpenSearch ${release.opensearch} ended: ${complaints()}`);
      return reloadSchema.parse(JSON.parse(line));
    },
    [Symbol.asyncDispose]: stop,
  };
}
