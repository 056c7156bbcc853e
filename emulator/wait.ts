import { setTimeout as sleep } from 'node:timers/promises';
import type { Emulator } from './core/emulator.ts';

/** Waits, for an emulator in real time, until no asynchronous step is running. Ignores steps of infinite duration. */
export async function waitUntilSettled(emulator: Emulator): Promise<void> {
  for (let next = emulator.nextChangeAt; next !== null; next = emulator.nextChangeAt) {
    await sleep(Math.max(1, next - Date.now()));
  }
}
