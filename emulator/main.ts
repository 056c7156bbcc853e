/**
 * Serves the emulator from the command line: prints the environment for clients as `export` lines, then runs until
 * SIGINT or SIGTERM.
 */
import { parseArgs } from 'node:util';
import { contentIncludes } from './core/content.ts';
import type { Durations } from './core/world.ts';

import { type RunningEmulator, type ServerOptions, startEmulator } from './http/server.ts';

const USAGE = `Usage: node emulator/main.ts [options]

  --port N             port on 127.0.0.1 (default: any free one)
  --region NAME        Region (default: eu-west-1)
  --bucket NAME        a bucket; may be repeated (default: dictionaries)
  --domain NAME        a domain, NAME or NAME=ENGINE_VERSION; may be repeated (default: search)
  --copying SECONDS    how long a step takes; so too --validating, --associating, --dissociating, --deleting
  --latency MS         how long every call takes at least, in milliseconds
  --log-calls          prints a line \`call OPERATION\` for every call
  --reject TEXT        dictionaries that contain TEXT end as VALIDATION_FAILED
  --help`;

const STEPS = ['copying', 'validating', 'associating', 'dissociating', 'deleting'] as const;

/** How long a printed call waits for others: each write to a pipe keeps all calls waiting, and a client may send many at once. */
const TOGETHER_MS = 100;

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    region: { type: 'string' },
    bucket: { type: 'string', multiple: true, default: ['dictionaries'] },
    domain: { type: 'string', multiple: true, default: ['search'] },
    copying: { type: 'string' },
    validating: { type: 'string' },
    associating: { type: 'string' },
    dissociating: { type: 'string' },
    deleting: { type: 'string' },
    latency: { type: 'string' },
    'log-calls': { type: 'boolean' },
    reject: { type: 'string' },
    help: { type: 'boolean' },
  },
});

if (values.help === true) {
  console.log(USAGE);
} else {
  await serve(readOptions());
}

function readOptions(): ServerOptions {
  const durations: Partial<Durations> = {};
  for (const step of STEPS) {
    if (values[step] !== undefined) durations[step] = 1000 * numberOf(step, values[step]);
  }
  const rejected = values.reject;
  return {
    ...(values.port !== undefined && { port: numberOf('port', values.port) }),
    ...(values.region !== undefined && { region: values.region }),
    ...(values.latency !== undefined && { latency: numberOf('latency', values.latency) }),
    buckets: values.bucket.map((name) => ({ name })),
    domains: values.domain.map((text) => {
      const [name = text, engineVersion] = text.split('=');
      return { name, ...(engineVersion !== undefined && { engineVersion }) };
    }),
    durations,
    ...(rejected !== undefined && {
      verdicts: {
        validation: (_, content) =>
          contentIncludes(content, rejected) ? { type: '', message: `The file contains '${rejected}'.` } : null,
      },
    }),
  };
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0)) throw new RangeError(`--${option} takes a number, not '${text}'.`);
  return number;
}

async function serve(options: ServerOptions): Promise<void> {
  const running = await startEmulator(options);
  for (const [name, value] of Object.entries(running.env)) console.log(`export ${name}=${value}`);
  const calls = values['log-calls'] === true ? logCalls(running) : null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      calls?.end();
      void running.close();
    });
  }
}

function logCalls({ faults }: RunningEmulator): { readonly end: () => void } {
  let lines: string[] = [];
  const write = () => {
    if (lines.length > 0) process.stdout.write(lines.join(''));
    lines = [];
  };
  faults.onCall(({ operation }, phase) => {
    if (phase === 'before') lines.push(`call ${operation}\n`);
  });
  const timer = setInterval(write, TOGETHER_MS);
  return {
    end: () => {
      clearInterval(timer);
      write();
    },
  };
}
