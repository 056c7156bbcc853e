/** Every example of docs/problems is run: what is wrong has the problem, what is right has no error and not that problem. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleBytes, type ProblemDoc, problemSections } from '../../../scripts/problem-docs.ts';
import { runIn } from '../cli/run.ts';

const report = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      problems: z.array(z.object({ severity: z.string(), code: z.string() })),
    }),
  ),
});

const ENDINGS: Readonly<Record<string, string>> = { kuromoji: 'csv', hyphenation: 'xml', ik: 'dic' };

/** Reads the dictionary `example` as tags. */
const NORI_TAGS = JSON.stringify({
  settings: { analysis: { filter: { x: { type: 'nori_part_of_speech', stoptags_path: 'analyzers/example' } } } },
});

const TEMPLATE = JSON.stringify({
  settings: {
    analysis: {
      filter: { synonyms: { type: 'synonym_graph', synonyms_path: 'analyzers/synonyms', updateable: true } },
      analyzer: { product_search: { tokenizer: 'standard', filter: ['lowercase', 'synonyms'] } },
    },
  },
  mappings: { properties: { title: { type: 'text', analyzer: 'standard', search_analyzer: 'product_search' } } },
});

/** The same of index settings or a test file, beside a dictionary. */
async function settingsProblemsOf(doc: ProblemDoc, content: Buffer): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    const isTest = doc.prefix === 'search-tests/';
    const name = isTest ? 'tests.yml' : 'index.json';
    writeFileSync(join(folder, 'synonyms.txt'), '関西国際空港, 関空\ngelato, ice cream\n');
    if (isTest) writeFileSync(join(folder, 'index.json'), TEMPLATE);
    writeFileSync(join(folder, name), content);
    const tests = isTest ? ['--search-tests', name] : [];
    const declared = doc.format === undefined ? [] : ['--format', doc.format];
    const options = [...tests, ...declared, '--output', 'json'];
    const command = ['lint', '--index-settings', 'index.json', ...options, 'synonyms.txt'];
    const { stdout, stderr } = await runIn({ cwd: folder }, ...command);
    expect(stderr).not.toContain('rror');
    const found = report.parse(JSON.parse(stdout)).files.find(({ file }) => file === name);
    return [...new Set(found?.problems.map(({ severity, code }) => `${severity} ${code}`))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `error code` and `warning code` of a content, as the command line reports them. */
async function problemsOf(doc: ProblemDoc, content: Buffer): Promise<readonly string[]> {
  if (/^(?:index-settings|search-tests)\//.test(doc.prefix)) return await settingsProblemsOf(doc, content);
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    const format = doc.format ?? doc.prefix.replace('/', '').replace('dictionary', 'solr-synonyms');
    const name = doc.name ?? `example.${ENDINGS[format] ?? 'txt'}`;
    for (const [path, bytes] of [...Object.entries(doc.files ?? {}), [name, content] as const]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const words = doc.words === undefined ? [] : ['--index-settings', 'index.json'];
    if (doc.words !== undefined) writeFileSync(join(folder, 'index.json'), NORI_TAGS);
    const optional = (option: string, value: string | undefined) => (value === undefined ? [] : [option, value]);
    const others = Object.keys(doc.files ?? {}).filter((path) => path.endsWith('stopwords.txt'));
    const { stdout, stderr } = await runIn(
      { cwd: folder },
      'lint',
      ...(format === 'auto' || others.length > 0 ? [] : ['--format', format]),
      ...words,
      ...optional('--engine-version', doc.engine),
      ...optional('--tokenizer', doc.tokenizer),
      ...(doc.lowercase === true ? ['--lowercase'] : []),
      ...optional('--stopwords', doc.stopwords),
      ...(doc.lenient === true ? ['--lenient', 'true'] : []),
      '--output',
      'json',
      ...others,
      name,
    );
    expect(stderr).toBe('');
    const found = report.parse(JSON.parse(stdout)).files.find(({ file }) => file === name);
    return [...new Set(found?.problems.map(({ severity, code }) => `${severity} ${code}`))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const docs = problemSections().flatMap(({ problems }) => problems);
const full = ({ code, format, severity }: ProblemDoc) =>
  `${severity} ${code.includes('/') ? code : `${format ?? ''}/${code}`}`;

describe('the examples of docs/problems', () => {
  it.each(docs.filter(({ wrong }) => wrong !== undefined).map((doc) => [doc.code, doc] as const))(
    '%s: what is wrong has the problem',
    async (_, doc) => {
      expect(await problemsOf(doc, exampleBytes(doc.wrong ?? '', doc.bytes))).toContain(full(doc));
    },
  );

  it.each(docs.filter(({ right }) => right !== undefined).map((doc) => [doc.code, doc] as const))(
    '%s: what is right has no error, and not this problem',
    async (_, doc) => {
      const problems = await problemsOf(doc, exampleBytes(doc.right ?? '', undefined));
      expect(problems).not.toContain(full(doc));
      expect(problems.filter((problem) => problem.startsWith('error'))).toEqual([]);
    },
  );

  it('those without an example say what it takes to see the problem', () => {
    const without = docs.filter(({ wrong }) => wrong === undefined);
    expect(without.filter(({ needs }) => needs === undefined)).toEqual([]);
    expect(without.length).toBeLessThanOrEqual(9);
  });
});
