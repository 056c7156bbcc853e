/** Signing a request has the same end as its answer: a source of credentials may not answer. */

import { expect, test } from 'vitest';
import { restClient } from '../../../src/opensearch/rest-client.ts';
import type { RestFailure } from '../../../src/search/rest.ts';

const never = () => new Promise<never>(() => undefined);

function client(signer: () => Promise<Record<string, string>>, signal: AbortSignal) {
  // Nobody listens there: what is sent fails otherwise.
  const url = new URL('http://127.0.0.1:9');
  const authentication = { kind: 'signed', signer } as const;
  return restClient({ url, host: null, authentication, name: url.href, actionVersion: 'test', proxyEnv: {}, signal });
}

const failureOf = (answer: Promise<unknown>): Promise<Pick<RestFailure, 'kind' | 'message'>> =>
  answer.then(
    () => expect.unreachable('there is no server'),
    (error) => error,
  );

test('credentials that do not come in time fail the request, and the next one is sent', async () => {
  let isLost = true;
  const api = client(() => (isLost ? never() : Promise.resolve({})), new AbortController().signal);
  const first = await failureOf(api.send({ method: 'GET', path: [] }, 30));
  expect(first.kind).toBe('credentials');
  expect(first.message).toContain('no credentials to sign with within 0.03 s');
  isLost = false;
  expect((await failureOf(api.send({ method: 'GET', path: [] }, 5_000))).kind).toBe('refused');
});

test('a run that is cancelled does not wait for credentials', async () => {
  const cancelled = new AbortController();
  const answer = failureOf(client(never, cancelled.signal).send({ method: 'GET', path: [] }, 60_000));
  setTimeout(() => cancelled.abort(), 10);
  expect((await answer).kind).toBe('cancelled');
});
