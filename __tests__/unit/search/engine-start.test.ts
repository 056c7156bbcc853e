/** How long an engine that is starting is waited for. */

import { expect, test } from 'vitest';
import { EngineFailure, identifyEngine } from '../../../src/search/engine/engine.ts';
import { type RestApi, RestFailure } from '../../../src/search/rest.ts';

const INFO = { version: { number: '3.3.0', distribution: 'opensearch' } };

/** An engine that fails in one way until this time, in virtual milliseconds, and the clock. */
function startingEngine(kind: 'refused' | 'cut', until: number) {
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const api: RestApi = {
    name: 'http://localhost:9200',
    authentication: 'none',
    send: async () => {
      if (now < until) throw new RestFailure(kind, 'does not answer');
      return { status: 200, json: INFO, text: JSON.stringify(INFO) };
    },
  };
  return { api, world: { clock, signal: new AbortController().signal } };
}

// Docker accepts connections to the port of a container, and cuts them, before anything in it listens.
test.each(['refused', 'cut'] as const)('an engine whose connections are %s for 50 s is waited for', async (kind) => {
  const { api, world } = startingEngine(kind, 50_000);
  expect(await identifyEngine(api, world)).toMatchObject({ name: 'OpenSearch 3.3.0' });
});

test.each(['refused', 'cut'] as const)('one whose connections are %s for a minute is not', async (kind) => {
  const { api, world } = startingEngine(kind, 61_000);
  await expect(identifyEngine(api, world)).rejects.toThrow(EngineFailure);
});
