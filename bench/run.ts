/** All benchmarks, one after another: `npm run bench`; or those that are named: `npm run bench -- verify`. */

import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PARTS = ['start', 'deploy', 'virtual', 'verify', 'lint', 'settings'];
const args = process.argv.slice(2);
const named = args.filter((arg) => PARTS.includes(arg));
const more = args.filter((arg) => !PARTS.includes(arg));
if (named.length === 0 && more.length > 0) throw new RangeError(`npm run bench -- takes ${PARTS.join(', ')}`);

for (const part of named.length === 0 ? PARTS : named) {
  const file = join(dirname(fileURLToPath(import.meta.url)), `${part}.ts`);
  const { status } = spawnSync(process.execPath, [file, ...more], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
