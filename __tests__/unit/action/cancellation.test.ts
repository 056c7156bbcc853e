/** Work that waits for nothing, in a process that gets signals. */

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const MODULE = new URL('../../../src/modes/cancellation.ts', import.meta.url).href;

/** What a program prints that has `cut`, `afterSignals`, and `signalled()`: whether its listener was called. */
function printed(program: string, { listens = true } = {}) {
  const before = `import { spawn } from 'node:child_process';
    import { readFile } from 'node:fs';
    import { afterSignals, cut } from ${JSON.stringify(MODULE)};
    let seen = 0;
    const signalled = () => seen > 0;
    ${listens ? "process.on('SIGINT', () => seen++);" : ''}
    const signal = (name) => spawn('sh', ['-c', 'sleep 0.2; kill -' + name + ' ' + process.pid]);
    const busy = (milliseconds) => { for (const end = Date.now() + milliseconds; Date.now() < end; ); };`;
  const argv = ['--input-type=module', '--eval', `${before}\n${program}`];
  const { stdout, signal } = spawnSync(process.execPath, argv, { encoding: 'utf8', timeout: 60_000 });
  return { printed: stdout.trim(), signal };
}

describe.skipIf(process.platform === 'win32')('work that waits for nothing', () => {
  test('is cut by SIGINT where it reads much, and the listeners of the signal are called', () => {
    const endless = `signal('INT');
      try { cut(1e9, () => { for (;;); }); } catch (error) { console.log(error.message, signalled()); }`;
    expect(printed(endless)).toEqual({ printed: 'The run was cancelled. true', signal: null });
  });

  test('is cut once: the signal is heard again afterwards', () => {
    const twice = `signal('INT');
      try { cut(1e9, () => { for (;;); }); } catch {}
      seen = 0; signal('INT'); busy(500); await afterSignals(); console.log(signalled());`;
    expect(printed(twice).printed).toBe('true');
  });

  test.each(['1e9', '10'])('returns what it gives, and throws what it throws: %s bytes', (bytes) => {
    const program = `console.log(cut(${bytes}, () => [1]) instanceof Array);
      try { cut(${bytes}, () => { throw new RangeError('a'); }); } catch (error) { console.log(error instanceof RangeError); }`;
    expect(printed(program).printed).toBe('true\ntrue');
  });

  test('of a program that does not listen ends with it', () => {
    expect(printed("signal('INT'); cut(1e9, () => busy(20_000));", { listens: false }).signal).toBe('SIGINT');
  });

  test('hides no signal: its listener was called before the run goes on', () => {
    // In a callback of the loop, whose turn has asked for signals already.
    const program = `readFile(process.execPath, { flag: 'r' }, async () => {
      signal('INT'); cut(10, () => busy(600)); await afterSignals(); console.log(signalled());
    });`;
    expect(printed(program).printed).toBe('true');
  });
});
