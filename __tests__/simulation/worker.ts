/** A thread of the campaign: simulates ranges of seeds and sends their totals. */

import { parentPort } from 'node:worker_threads';
import { simulateSeeds } from './campaign.ts';
import type { Piece } from './parallel.ts';
import { addResult, noTotals } from './totals.ts';

parentPort?.on('message', async ({ first, count, told }: Piece) => {
  const totals = noTotals();
  await simulateSeeds(first, count, (result) => addResult(totals, result), told);
  parentPort?.postMessage(totals);
});
