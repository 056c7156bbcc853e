import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dictionary, domain, problem, run } from '../../../scripts/sample-runs.ts';
import { configurationFailure } from '../../../src/configuration-failure.ts';
import { ActionFailure } from '../../../src/failure.ts';
import { annotationCommand, annotationsOf, describeLeftOut } from '../../../src/report/annotations.ts';
import { defaultOutputs, leftOutNotice, outputsOf } from '../../../src/report/outputs.ts';
import { placeOfResults, writeResultsFile } from '../../../src/report/results-file.ts';
import type { SearchUse, SearchVerdict } from '../../../src/result/run-result.ts';

const problems = (count: number, severity: 'error' | 'warning' = 'error') =>
  Array.from({ length: count }, (_, index) => problem({ severity, line: index + 1 }));

const manyDomains = Array.from({ length: 60 }, (_, index) => domain(`search-${index}`));
const changed = dictionary('changed', { action: 'update', reason: 'content' });

describe('outputs', () => {
  test('are safe before anything is known', () => {
    expect(defaultOutputs('')).toEqual({
      mode: '',
      changed: 'false',
      valid: 'false',
      'aws-validated': 'false',
      'package-ids': '{}',
      'package-versions': '{}',
      'reference-paths': '{}',
      packages: '[]',
      search: '[]',
      'search-verified': 'false',
      'engine-validated': 'false',
      tests: '{"passed":0,"failed":0,"skipped":0}',
      'results-file': '',
      'failure-reason': 'internal',
    });
  });

  test('have an element for each dictionary, with exactly the members of the contract', () => {
    const { outputs } = outputsOf(run({ mode: 'deploy', dictionaries: [dictionary('synonyms-en')] }));
    const [element] = JSON.parse(outputs.packages) as Record<string, unknown>[];
    expect(Object.keys(element ?? {})).toEqual([
      ...['name', 'file', 'format', 'sha256', 'bytes', 'entries', 'action', 'reason', 'id', 'version', 'status'],
      ...['referencePath', 'errors', 'warnings', 'problems', 'diff', 'domains'],
    ]);
    expect(element?.['diff']).toEqual({ added: 0, removed: 0, changed: 0 });
    expect(element?.['domains']).toContainEqual({
      name: 'search-prod',
      action: 'unchanged',
      status: 'ACTIVE',
      version: 'v3',
      message: null,
    });
    expect(outputs['package-ids']).toBe('{"synonyms-en":"F207109128"}');
    expect(outputs['reference-paths']).toBe('{"synonyms-en":"analyzers/F207109128"}');
  });

  test('hold at most 50 problems of a dictionary, errors first; the results file holds all', async () => {
    const mixed = [...problems(60, 'warning'), ...problems(3)];
    const result = run({ mode: 'lint', dictionaries: [dictionary('synonyms-en', { problems: mixed })] });
    const [element] = JSON.parse(outputsOf(result).outputs.packages) as {
      problems: { severity: string }[];
      warnings: number;
    }[];
    expect(element?.problems).toHaveLength(50);
    expect(element?.problems.slice(0, 4).map(({ severity }) => severity)).toEqual([
      'error',
      'error',
      'error',
      'warning',
    ]);
    expect(element?.warnings).toBe(60);

    const folder = mkdtempSync(join(tmpdir(), 'results-'));
    try {
      const path = await placeOfResults(folder);
      await writeResultsFile(result, path);
      expect(dirname(dirname(path))).toBe(folder);
      const written = JSON.parse(readFileSync(path, 'utf8')) as {
        packages: { problems: unknown[] }[];
        changed: boolean;
      };
      expect(written.packages[0]?.problems).toHaveLength(63);
      expect(written).toMatchObject({ mode: 'lint', changed: true, 'results-file': path, 'package-ids': {} });
      // In several pieces, or without a package, it is one JSON object all the same.
      for (const count of [0, 2, 30]) {
        const dictionaries = Array(count).fill(dictionary('a', { problems: problems(200) }));
        await writeResultsFile(run({ mode: 'lint', dictionaries }), path);
        expect((JSON.parse(readFileSync(path, 'utf8')) as { packages: unknown[] }).packages).toHaveLength(count);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    ['many problems', 20, { problems: problems(50) }, 'lacks problems,'],
    ['long messages', 20, { problems: [problem({ message: 'x'.repeat(20_000) })] }, null],
    [
      'unchanged domains',
      60,
      { domains: manyDomains },
      'lacks problems, differences and domains of unchanged elements,',
    ],
    ['many elements', 4_000, {}, 'whole elements,'],
  ])('with %s fit into 256 KiB each, and a notice says what they lack', (_, count, parts, lacking) => {
    const dictionaries = Array.from({ length: count }, (_, index) => dictionary(`d-${index}`, parts));
    const { outputs, leftOut } = outputsOf(run({ mode: 'lint', dictionaries: [...dictionaries, changed] }));
    for (const value of Object.values(outputs)) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(256 * 1024);
    const elements = JSON.parse(outputs.packages) as { name: string; domains: unknown[] }[];
    // What changes is the last to be left out.
    expect(elements.find(({ name }) => name === 'changed')).toMatchObject({ action: 'update' });
    if (lacking === null) expect(leftOutNotice(leftOut, true)).toBeNull();
    else expect(leftOutNotice(leftOut, true)).toContain(lacking);
    for (const has of [true, false])
      expect(leftOutNotice(leftOut, has)?.includes('the results file has all') ?? has).toBe(has);
    expect(elements).toHaveLength(count > 1_000 ? elements.length : count + 1);
  });

  test('make no problem that can have no room', () => {
    let made = 0;
    const counted = {
      ...problem(),
      get message() {
        made += 1;
        return 'No.';
      },
    };
    const one = dictionary('a', { problems: Array(200).fill(counted) });
    const { outputs } = outputsOf(run({ mode: 'lint', dictionaries: Array(1_200).fill(one) }));
    expect(Buffer.byteLength(outputs.packages)).toBeLessThanOrEqual(256 * 1024);
    expect(made).toBeLessThanOrEqual(1_200);
    // As many as there is room for are there all the same.
    const few = outputsOf(run({ mode: 'lint', dictionaries: Array(60).fill(one) }));
    expect(few.leftOut.join()).toBe('The output packages lacks problems');
    expect(JSON.parse(few.outputs.packages)).toMatchObject([
      { problems: Array(10).fill({ message: 'No.' }) },
      ...Array(59).fill({}),
    ]);
  });

  test('keep the differences and domains of what changes as long as those of the rest can go', () => {
    const dictionaries = Array.from({ length: 60 }, (_, index) => dictionary(`d-${index}`, { domains: manyDomains }));
    const { outputs } = outputsOf(run({ mode: 'plan', dictionaries: [...dictionaries, changed] }));
    const elements = JSON.parse(outputs.packages) as { name: string; domains: unknown[]; diff: unknown }[];
    expect(elements.find(({ name }) => name === 'changed')?.domains).toHaveLength(2);
    expect(elements.find(({ name }) => name === 'd-0')).toMatchObject({ domains: [], diff: null });
  });

  test('have at most 500 uses, those that need attention first', () => {
    const use = (verdict: SearchVerdict, index: number): SearchUse => ({
      ...{ domain: 'search-prod', index: `products-${index}`, analyzer: 'search', package: 'synonyms-en' },
      ...{ use: 'search', verdict, message: 'x'.repeat(3_000) },
    });
    const uses = [...Array.from({ length: 600 }, (_, index) => use('live', index)), use('broken', 1), use('stale', 2)];
    const { outputs, leftOut } = outputsOf(run({ mode: 'deploy', dictionaries: [], search: uses }));
    const elements = JSON.parse(outputs.search) as SearchUse[];
    expect(elements.length).toBeLessThanOrEqual(500);
    expect(elements.slice(0, 3).map(({ verdict }) => verdict)).toEqual(['broken', 'stale', 'live']);
    expect(Buffer.byteLength(outputs.search)).toBeLessThanOrEqual(256 * 1024);
    expect(leftOut.join()).toContain('The output search lacks');
  });

  test('name no account', () => {
    const failed = dictionary('synonyms-en', {
      domains: [
        {
          name: 'search-prod',
          action: 'associate',
          deed: 'not-made',
          failed: true,
          status: null,
          version: null,
          previousVersion: null,
          wasUnknown: false,
          message: 'User: arn:aws:sts::123456789012:assumed-role/x is not authorized',
        },
      ],
    });
    expect(outputsOf(run({ mode: 'deploy', dictionaries: [failed] })).outputs.packages).not.toContain('123456789012');
  });
});

describe('annotations', () => {
  const EVERYWHERE = { hasSummary: true, hasResultsFile: true };
  const failure = new ActionFailure('lint-failed', 'The check found errors.', { hint: 'Mend them.' });

  test('are at most ten of a kind, the reason of the failure among the errors', () => {
    const dictionaries = [dictionary('a', { problems: [...problems(20), ...problems(20, 'warning')] })];
    const annotations = annotationsOf(run({ mode: 'lint', dictionaries, failure, notices: Array(12).fill('Note.') }));
    const kinds = annotations.shown.map(({ kind }) => kind);
    for (const kind of ['error', 'warning', 'notice']) expect(kinds.filter((one) => one === kind)).toHaveLength(10);
    expect(annotations.shown.filter(({ title }) => title === 'lint-failed')).toHaveLength(1);
    expect(annotations.leftOut).toEqual({ errors: 11, warnings: 10, notices: 2 });
    expect(describeLeftOut(annotations, EVERYWHERE)).toContain('11 more errors, 10 more warnings, 2 more notices');
  });

  test.each([
    [true, true, '; see the job summary and the results file.'],
    [true, false, '; see the job summary.'],
    [false, true, '; see the results file.'],
    [false, false, '11 more errors.'],
  ])('point to what there is: summary %s, results file %s', (hasSummary, hasResultsFile, end) => {
    const { shown } = annotationsOf(run({ mode: 'lint', dictionaries: [] }));
    const annotations = { shown, leftOut: { errors: 11, warnings: 0, notices: 0 } };
    expect(describeLeftOut(annotations, { hasSummary, hasResultsFile })?.endsWith(end)).toBe(true);
  });

  test('of the configuration are on the lines of its files, and the whole failure comes last', () => {
    const errors = [
      'Input mode is "x".',
      ...Array.from({ length: 12 }, (_, line) => `.github/m.yml:${line + 1}:3: no.`),
    ];
    const of = (all: readonly string[]) =>
      annotationsOf(run({ mode: 'lint', dictionaries: [], failure: configurationFailure(all, '.github/m.yml') }));
    const { shown } = of(errors);
    expect(shown).toHaveLength(10);
    expect(describeLeftOut(of(errors), EVERYWHERE)).toContain('Not shown as annotations: 3 more errors;');
    for (const count of [1, 2, 10]) expect(describeLeftOut(of(errors.slice(0, count)), EVERYWHERE)).toBeNull();
    expect(of(errors.slice(0, 11)).leftOut.errors).toBe(1);
    expect(shown[0]).toMatchObject({ file: '.github/m.yml', line: 1, column: 3, message: '.github/m.yml:1:3: no.' });
    expect(shown.at(-1)).toMatchObject({ file: null, message: expect.stringContaining('13 errors') });
  });

  test('of settings and test files are there too', () => {
    const settings = {
      ...problem({ code: 'index-settings/syntax', line: 2, column: 1 }),
      file: 'search/products.json',
    };
    const { shown } = annotationsOf(run({ mode: 'lint', dictionaries: [], problems: [settings] }));
    expect(shown.map(({ file, line }) => [file, line])).toEqual([['search/products.json', 2]]);
  });

  test('give each dictionary its turn', () => {
    const dictionaries = ['a', 'b', 'c'].map((name) => dictionary(name, { problems: problems(100) }));
    const files = annotationsOf(run({ mode: 'lint', dictionaries })).shown.map(({ file }) => file);
    expect(new Set(files).size).toBe(3);
  });

  test('stand on file, line and column', () => {
    const [annotation] = annotationsOf(
      run({ mode: 'lint', dictionaries: [dictionary('a', { problems: problems(1) })] }),
    ).shown;
    expect(annotation && annotationCommand(annotation)).toMatch(
      /^::error file=dictionaries\/a\.txt,line=1,col=18,title=solr-synonyms\/multiple-arrows::/,
    );
  });

  test('are cut where GitHub cuts them', () => {
    const [annotation] = annotationsOf(
      run({ mode: 'lint', dictionaries: [dictionary('a', { problems: [problem({ message: 'x'.repeat(10_000) })] })] }),
    ).shown;
    const command = annotation === undefined ? '' : annotationCommand(annotation);
    expect(command.slice(command.lastIndexOf('::') + 2)).toHaveLength(4_096);
  });
});
