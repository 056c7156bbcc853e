/** SARIF as code scanning takes it. */

import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { FileReport } from '../../../src/cli/output/file-report.ts';
import { MAX_RESULTS, renderSarif } from '../../../src/cli/output/sarif.ts';
import type { Problem } from '../../../src/dictionaries/dictionary.ts';
import { ACTION_VERSION } from '../../../src/version.ts';
import { sourceOf } from '../dictionaries/support.ts';

/** What GitHub reads of a file, and the limits that it documents. */
const accepted = z.object({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.object({
        tool: z.object({
          driver: z.object({
            name: z.string(),
            version: z.string(),
            semanticVersion: z.string(),
            informationUri: z.url(),
            rules: z
              .array(
                z.object({
                  id: z.string().max(255),
                  shortDescription: z.object({ text: z.string().max(1024) }),
                  fullDescription: z.object({ text: z.string().max(1024) }),
                  help: z.object({ text: z.string(), markdown: z.string() }),
                  helpUri: z.url(),
                  defaultConfiguration: z.object({ level: z.enum(['error', 'warning']) }),
                }),
              )
              .max(25_000),
          }),
        }),
        invocations: z.array(
          z.object({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z.array(
              z.object({ level: z.string(), message: z.object({ text: z.string() }) }),
            ),
          }),
        ),
        results: z
          .array(
            z.object({
              ruleId: z.string(),
              ruleIndex: z.int().nonnegative(),
              level: z.enum(['error', 'warning']),
              message: z.object({ text: z.string().min(1) }),
              locations: z
                .array(
                  z.object({
                    physicalLocation: z.object({
                      artifactLocation: z.object({ uri: z.string().regex(/^[\w.~%/:()!*'-]+$/) }),
                      region: z.object({ startLine: z.int().positive(), startColumn: z.int().positive().optional() }),
                    }),
                  }),
                )
                .length(1),
            }),
          )
          .max(25_000),
        properties: z.object({ errors: z.int(), warnings: z.int() }),
      }),
    )
    .length(1),
});

function problem(number: number, severity: Problem['severity'] = 'error'): Problem {
  return { severity, code: 'solr-synonyms/multiple-arrows', line: number, column: 8, message: `Problem ${number}.` };
}

function report(file: string, problems: readonly Problem[], errors = problems.length, warnings = 0): FileReport {
  const found = { problems, errors, warnings, entries: 1 };
  return { file, path: `/work/${file}`, files: [], format: 'solr-synonyms', source: sourceOf(''), report: found };
}

function sarif(reports: readonly FileReport[], failures: Parameters<typeof renderSarif>[1] = []) {
  const text = renderSarif(reports, failures, '/work');
  const [run] = accepted.parse(JSON.parse(text)).runs;
  if (run === undefined) throw new Error('no run');
  return { text, run };
}

test('has place, rule and help of each problem', () => {
  const { run } = sarif([report('a b/c#d.txt', [problem(2)])]);
  expect(run.tool.driver).toMatchObject({
    version: ACTION_VERSION,
    rules: [
      {
        id: 'solr-synonyms/multiple-arrows',
        helpUri: expect.stringMatching(/\/docs\/dictionaries\.md#solr-synonymsmultiple-arrows$/),
      },
    ],
  });
  expect(run.results).toMatchObject([
    {
      ruleId: 'solr-synonyms/multiple-arrows',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b/c%23d.txt' },
            region: { startLine: 2, startColumn: 8 },
          },
        },
      ],
    },
  ]);
});

test('a problem of the whole file is at its first line', () => {
  const { run } = sarif([report('a.txt', [{ ...problem(1), line: null, column: null }])]);
  expect(run.results[0]?.locations[0]?.physicalLocation.region).toEqual({ startLine: 1 });
});

test('standard input has a URI too', () => {
  const { run } = sarif([{ ...report('-', [problem(1)]), path: null }]);
  expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('-');
});

describe('what is left out is said, with the whole count', () => {
  test('of one file', () => {
    const { run } = sarif([report('a.txt', [problem(1), problem(2)], 20_000, 3)]);
    expect(run.properties).toEqual({ errors: 20_000, warnings: 3 });
    expect(run.invocations[0]?.toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: 'There are 20003 problems; this file has 2 of them.' } },
    ]);
  });

  test('of a run, which GitHub would refuse: errors stay', () => {
    const many = (severity: Problem['severity']) => Array.from({ length: 15_000 }, (_, i) => problem(i + 1, severity));
    const { run, text } = sarif([report('a.txt', many('warning'), 0, 15_000), report('b.txt', many('error'))]);
    expect(run.results).toHaveLength(MAX_RESULTS);
    expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(15_000);
    expect(run.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
    // GitHub takes 10 MB, compressed.
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
  });
});

test('a file that could not be read is no success', () => {
  const { run } = sarif([], [{ what: 'a.txt', message: 'There is no such file or folder.' }]);
  expect(run.invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'a.txt: There is no such file or folder.' } }],
    },
  ]);
});
