/**
 * Renders the job summary and the comment of sample runs to HTML, and with `--pictures` to PNG through a headless
 * Chromium (Debian: chromium, fonts-noto-color-emoji), in GitHub's light and dark theme.
 * Usage: node scripts/preview.ts DIRECTORY [--pictures] [--height PIXELS] [NAME…]
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commentMarker, renderComment } from '../src/report/comment.ts';
import { renderSummary } from '../src/report/summary.ts';
import type { RunResult } from '../src/result/run-result.ts';
import { renderMarkdownPage, THEMES } from './markdown-page.ts';
import { takePicture } from './picture.ts';
import { DEPLOYED, DRIFT, FAILED_CHECK, FORK, HALF_DEPLOYED, HOSTILE, LARGE, LINKS, READY } from './sample-runs.ts';

const RUNS: Readonly<Record<string, RunResult>> = {
  'failed-check': FAILED_CHECK,
  ready: READY,
  deployed: DEPLOYED,
  'half-deployed': HALF_DEPLOYED,
  fork: FORK,
  drift: DRIFT,
  hostile: HOSTILE,
  large: LARGE,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'boolean', default: false }, height: { type: 'string', default: '1400' } },
});
const [target, ...names] = positionals;
if (target === undefined) {
  throw new Error('Name the directory to write to.');
}
const directory = resolve(target);
mkdirSync(directory, { recursive: true });

for (const [name, run] of Object.entries(RUNS)) {
  if (names.length > 0 && !names.includes(name)) {
    continue;
  }
  const marker = commentMarker({ workflow: 'Dictionaries', job: 'check', action: 'check', matrix: null });
  const pages = { summary: renderSummary(run, LINKS), comment: renderComment(run, LINKS, marker, false) };
  for (const [kind, markdown] of Object.entries(pages)) {
    const base = join(directory, `${kind}-${name}`);
    writeFileSync(`${base}.md`, markdown);
    for (const theme of THEMES) {
      const page = theme === 'light' ? base : `${base}-${theme}`;
      writeFileSync(`${page}.html`, renderMarkdownPage(markdown, `${kind}: ${name}`, theme));
      if (values.pictures) takePicture(`${page}.html`, `${page}.png`, values.height);
    }
    process.stdout.write(`${base}: ${markdown.length} characters, ${Buffer.byteLength(markdown)} bytes\n`);
  }
}
