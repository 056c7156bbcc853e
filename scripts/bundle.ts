/**
 * Builds dist/ from src/, in three steps that leave readable code: TypeScript to lib/; a bundle in lib/bundle of what the
 * imports reach, statement by statement; and dist/, in the shape that the runner starts. dist/ is emptied first, as ncc
 * leaves stale files.
 */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { licenceTexts } from './licence-texts.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

rmSync(join(root, 'lib'), { recursive: true, force: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json');

// ncc alone takes the CommonJS builds of the AWS SDK, and these whole.
const bundle = await rolldown({
  cwd: root,
  input: 'lib/index.js',
  platform: 'node',
  resolve: {
    mainFields: ['module', 'main'],
    conditionNames: ['module', 'node', 'import'],
    alias: {
      undici$: join(root, 'scripts/undici-subset.cjs'),
      // Its HTTP parser is there twice; the one without SIMD runs everywhere.
      '../llhttp/llhttp_simd-wasm.js': join(root, 'node_modules/undici/lib/llhttp/llhttp-wasm.js'),
      './client-h2.js': join(root, 'scripts/no-http2.cjs'),
    },
  },
  // They define functions and do nothing when they are loaded, but do not say so in their package.json.
  treeshake: { moduleSideEffects: [{ test: /\/node_modules\/@actions\//, sideEffects: false }] },
});
// Without a hash in the names, a change in one file leaves the others' names as they are.
const { output } = await bundle.write({
  dir: 'lib/bundle',
  format: 'esm',
  minify: false,
  // Doc comments are a tenth of all, and readers find them in src/.
  comments: { legal: true, annotation: true, jsdoc: false },
  chunkFileNames: '[name].js',
});
await bundle.close();

run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/bundle/index.js', '-o', 'dist', '--quiet');
// The notes of webpack on imports, exports and modules take 2 % of all, and say nothing; so do 3 % in its names of imports,
// and 1 % in those of a module's parameters, which no bundled code uses.
const WEBPACK_NOTES = /^(?:\/\* harmony (?:import|export) \*\/|\/\*{3,6}\/) ?|\/\* binding \*\/ /gm;
// Whole paths of the sources are above them; the folder of all packages is 10 kB, and that of all builds of the SDK 6 kB.
const PACKAGES = /^\/\/ node_modules\/(?:(.*\/)dist-es\/)?/gm;
// What bundlers ask before they drop a call, and what is left of dropped imports.
const ANNOTATIONS = /\/\* @__PURE__ \*\/ |(?<=\n\n)\n+/g;
const WEBPACK_NAMES = /(?<=\w)__WEBPACK_IMPORTED_MODULE_(\d+)__/g;
const WEBPACK_PARAMETERS = /\b__(?:unused_webpack___)?webpack_(module|exports|require)__(?!\w)/g;
for (const name of readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js'))) {
  const path = join(root, 'dist', name);
  const code = readFileSync(path, 'utf8')
    .replace(WEBPACK_NOTES, '')
    .replace(PACKAGES, '// $1')
    .replace(ANNOTATIONS, '')
    .replace(WEBPACK_NAMES, '_$1');
  if (/(?<![\w$])_(?:module|exports|require)\b/.test(code)) throw new Error(`${name} uses a name of webpack's.`);
  writeFileSync(path, code.replace(WEBPACK_PARAMETERS, '_$1'));
}
const bundled = output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
writeFileSync(join(root, 'dist/licenses.txt'), licenceTexts(bundled));
