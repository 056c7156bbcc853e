/** Every block of YAML in the pages is what it says it is: workflows and their parts are taken by GitHub's own language service. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readManifest } from '../../src/inputs/manifest/manifest.ts';
import { list } from '../repository/files.ts';
import { complaints } from './language-service.ts';

interface Block {
  readonly page: string;
  readonly line: number;
  readonly text: string;
}

const BLOCKS: readonly Block[] = ['README.md', ...list('docs/*.md', 'examples/**/*.md')].flatMap((page) => {
  const content = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  return [...content.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(({ 1: text = '', index }) => {
    const line = content.slice(0, index).split('\n').length + 1;
    return { page, line, text };
  });
});

const JOB = 'on: push\njobs:\n  job:\n';
const STEPS = '    runs-on: ubuntu-latest\n    steps:\n';
const ACTION = '      - uses: OWNER/deploy-opensearch-dictionaries@v1\n';

/** The whole workflow that a block is or is a part of, by its first line; `null` where it is another file. */
function workflowOf({ text }: Block): string | null {
  if (/^jobs:/m.test(text)) return /^on:/m.test(text) ? text : `on: push\n${text}`;
  if (text.startsWith('      - ')) {
    const isRead = text.includes('steps.dictionaries') && !text.includes('id: dictionaries');
    const before = isRead ? ACTION.replace('- uses', '- id: dictionaries\n        uses') : '';
    return `${JOB}${STEPS}${before}${text}`;
  }
  if (text.startsWith('        with:')) return `${JOB}${STEPS}${ACTION}${text}`;
  if (text.startsWith('    strategy:')) return `${JOB}${text.includes('steps:') ? '' : STEPS}${text}`;
  return null;
}

/** What the other blocks are, by a word of theirs. */
const OTHERS: Readonly<Record<string, (text: string) => unknown>> = {
  'dictionaries:': async (text) => expect(await readManifest(text, 'manifest.yml')).not.toHaveProperty('errors'),
  'tests:': (text) => expect(parse(text)).toMatchObject({ tests: expect.any(Array) }),
  'repos:': (text) => expect(parse(text)).toMatchObject({ repos: [{ hooks: [{ id: expect.any(String) }] }] }),
  'yaml-language-server': (text) => expect(parse(text)).toBeNull(),
};

test('there are blocks', () => {
  expect(BLOCKS.length).toBeGreaterThan(10);
});

test.each(BLOCKS.map((block) => ({ ...block, name: `${block.page}:${block.line}` })))('$name', async (block) => {
  const workflow = workflowOf(block);
  if (workflow !== null) {
    expect(await complaints('.github/workflows/block.yml', workflow)).toEqual([]);
    return;
  }
  const [, check] = Object.entries(OTHERS).find(([word]) => block.text.includes(word)) ?? [];
  if (check === undefined) throw new Error('Nothing says what this block is.');
  await check(block.text);
});
