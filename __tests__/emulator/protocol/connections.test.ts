import { DescribePackagesCommand } from '@aws-sdk/client-opensearch';
import { afterEach, expect, test } from 'vitest';
import { failureOf, worlds } from '../world.ts';

const lab = worlds();
afterEach(() => lab.reset());

const REFUSED = { message: expect.stringContaining('ECONNREFUSED') };

test('a closed port finishes running requests, refuses connections, and opens again', async () => {
  const { opensearch, running } = await lab.start();
  const call = () => opensearch.send(new DescribePackagesCommand({}));
  const stop = running.faults.onCall((_, phase) => {
    if (phase === 'before') running.refuse(300);
  });
  await call();
  stop();
  expect(await failureOf(call())).toMatchObject(REFUSED);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await call();
  running.refuse();
  // The client has to see that its idle connection is closed.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await failureOf(call())).toMatchObject(REFUSED);
  await running.accept();
  await call();
  // It can be stopped in this state too.
  running.refuse(50);
});

test('an answer that trickles is complete, and late', async () => {
  const { opensearch, running } = await lab.start();
  running.faults.add({ operation: 'DescribePackages', action: { kind: 'trickle', milliseconds: 400 } });
  const started = performance.now();
  const { PackageDetailsList } = await opensearch.send(new DescribePackagesCommand({}));
  expect(PackageDetailsList?.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeGreaterThan(300);
});

test.for([
  ['ahead', 20 * 60_000],
  ['behind', -20 * 60_000],
] as const)('a client with a wrong clock corrects it by the answer: %s', async ([, skew]) => {
  const { opensearch, running } = await lab.start({ signatureClock: () => Date.now() + skew });
  const call = () => opensearch.send(new DescribePackagesCommand({}));
  expect(await failureOf(call())).toMatchObject({ name: 'InvalidSignatureException' });
  await call();
  expect(running.requests.map(({ status }) => status)).toEqual([403, 200]);
});
