/** All benchmarks, one after another: npm run bench */

import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

for (const part of ['start.ts', 'deploy.ts', 'virtual.ts', 'lint.ts']) {
  const file = join(dirname(fileURLToPath(import.meta.url)), part);
  const { status } = spawnSync(process.execPath, [file], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
