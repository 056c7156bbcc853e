/** Builds dist/ from src/: TypeScript to lib/, then one bundle. dist/ is emptied first, as ncc leaves stale files. */

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

rmSync(join(root, 'lib'), { recursive: true, force: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json');
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'lib/index.js',
  '-o',
  'dist',
  '--license',
  'licenses.txt',
  '--quiet',
);
