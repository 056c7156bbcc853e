import { Worker } from 'node:worker_threads';
import { addTotals, noTotals, type Totals } from './totals.ts';
import type { Told } from './world/scenario.ts';

/** Seeds that a thread gets at a time. */
const PIECE = 500;

/** What a thread simulates. */
export interface Piece {
  readonly first: number;
  readonly count: number;
  /** The story that all of these worlds tell, and the trait that they have. */
  readonly told?: Told | undefined;
}

/** Simulates seeds `first` to `first + count - 1` in so many threads; `onProgress` is told the totals after each piece. */
export async function simulateInParallel(
  first: number,
  count: number,
  threads: number,
  onProgress: (totals: Totals) => void,
  told?: Told,
): Promise<Totals> {
  const totals = noTotals();
  const end = first + count;
  let next = first;
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      try {
        while (next < end) {
          const piece = { first: next, count: Math.min(PIECE, end - next), told };
          next += piece.count;
          addTotals(totals, await simulatePiece(worker, piece));
          onProgress(totals);
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
  return totals;
}

function simulatePiece(worker: Worker, piece: Piece): Promise<Totals> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (totals: Totals) => {
      worker.off('error', reject);
      resolve(totals);
    });
    worker.postMessage(piece);
  });
}
