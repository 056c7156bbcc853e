/** Trouble that a run gets over: more of what `transient.test.ts` shows, and what it waits a minute for the end of. */

import { expect, test } from 'vitest';
import { ENGLISH, FILES, Stage, sha256 } from '../kit/stage.ts';
import { expectSuccess, OPERATIONS, type Trouble } from '../kit/trouble.ts';

const TROUBLES: readonly Trouble[] = [
  ...(['is throttled without a type', 'meets an HTML 502 after it was done', 'gets half an answer'] as const),
  // Of a publication it is not known then whether AWS carried it out: it is waited for.
  ...(['meets an HTML 503', 'meets the web page of a proxy', 'loses its connection'] as const),
  ...(['meets InternalException'] as const),
];

for (const what of TROUBLES) {
  test.concurrent(`a run succeeds when each operation once ${what}`, () => expectSuccess(what, OPERATIONS));
}

test.concurrent('many domains are deployed to where AWS takes few calls a second', async () => {
  const domains = Array.from({ length: 40 }, (_, index) => `search-${index}`);
  await using stage = await Stage.start({ inputs: { files: ENGLISH, domains: domains.join() }, emulator: { domains } });
  const rate = 25;
  let [tokens, filledAt, throttled] = [rate, Date.now(), 0];
  const isTooFast = (): boolean => {
    const now = Date.now();
    tokens = Math.min(rate, tokens + ((now - filledAt) / 1_000) * rate);
    filledAt = now;
    const isOver = tokens < 1;
    if (isOver) throttled += 1;
    else tokens -= 1;
    return isOver;
  };
  stage.running.faults.add({ operation: isTooFast, action: { kind: 'throttle' } });
  const run = await stage.run();
  expect(run.outputs['failure-reason']).toBe('');
  for (const domain of domains) expect(stage.content(domain)).toEqual({ english: sha256(FILES[ENGLISH]) });
  // No more than a few for each domain.
  expect(throttled).toBeLessThan(domains.length * 6);
});
