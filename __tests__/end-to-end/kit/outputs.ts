import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { FinishedRun } from '../../../scripts/run-action.ts';
import { FAILURE_REASONS } from '../../../src/failure.ts';
import { MODES } from '../../../src/inputs/modes.ts';
import { SEARCH_VERDICTS } from '../../../src/search/domain/verify/verdict.ts';

/** The public shape of the outputs. Unknown members of `packages` may come; none of these may be missing. */

const version = z.string().regex(/^v\d+$/);
/** Of whatever form: the ID is what CreatePackage answers with. */
const id = z.string().regex(/^(?:F[0-9A-F]+|pkg-[0-9a-f]+)$/);
const reference = z.string().regex(/^analyzers\/(?:F[0-9A-F]+|pkg-[0-9a-f]+)$/);

const problem = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
  file: z.string().min(1),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  message: z.string().min(1),
});

const packageSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]{2,27}$/),
  file: z.string().min(1),
  files: z.array(z.string().min(1)).optional(),
  format: z.string().min(1).nullable(),
  sha256: z.string().regex(/^(?:[0-9a-f]{64})?$/),
  bytes: z.int().nonnegative().nullable(),
  entries: z.int().nonnegative().nullable(),
  action: z.enum(['create', 'update', 'unchanged', 'delete', 'none']),
  reason: z.enum(['new', 'content', 'drift', 'retry', 'removed']).nullable(),
  id: id.nullable(),
  version: version.nullable(),
  status: z.string().nullable(),
  referencePath: reference.nullable(),
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  problems: z.array(problem),
  diff: z
    .object({ added: z.int().nonnegative(), removed: z.int().nonnegative(), changed: z.int().nonnegative() })
    .nullable(),
  domains: z.array(
    z.object({
      name: z.string(),
      action: z.enum(['associate', 'dissociate', 'unchanged', 'none']),
      status: z.string().nullable(),
      version: version.nullable(),
      message: z.string().nullable(),
    }),
  ),
});

/** What search makes of a dictionary in one use. */
const use = z.object({
  domain: z.string(),
  index: z.string().nullable(),
  analyzer: z.string().nullable(),
  package: z.string(),
  use: z.enum(['search', 'index', 'both', 'unused']),
  verdict: z.enum(SEARCH_VERDICTS),
  message: z.string().nullable(),
});

const count = z.int().nonnegative();

const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const byName = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

const fields = {
  mode: z.enum([...MODES, 'none']),
  'package-ids': byName(id),
  'package-versions': byName(version),
  'reference-paths': byName(reference),
  packages: z.array(packageSchema),
  search: z.array(use),
  tests: z.strictObject({ passed: count, failed: count, skipped: count }),
  'results-file': z.string().startsWith('/'),
  'failure-reason': z.enum(['', ...FAILURE_REASONS]),
};

const outputsSchema = z.strictObject({
  ...fields,
  changed: flag,
  valid: flag,
  'aws-validated': flag,
  'package-ids': json(fields['package-ids']),
  'package-versions': json(fields['package-versions']),
  'reference-paths': json(fields['reference-paths']),
  packages: json(fields.packages.refine((all) => all.every(({ problems }) => problems.length <= 50))),
  search: json(fields.search.refine((all) => all.length <= 500)),
  'search-verified': flag,
  'engine-validated': flag,
  tests: json(fields.tests),
});

const resultsSchema = z.object({
  ...fields,
  changed: z.boolean(),
  valid: z.boolean(),
  'aws-validated': z.boolean(),
  'search-verified': z.boolean(),
  'engine-validated': z.boolean(),
  problems: z.array(problem.extend({ file: z.string() })),
});

export type Outputs = z.infer<typeof outputsSchema>;
export type PackageOutput = Outputs['packages'][number];
export type Results = z.infer<typeof resultsSchema>;

/** The outputs of a run as values; throws where one is missing or has another shape than the interface says. */
export function readOutputs(run: FinishedRun): Outputs {
  return outputsSchema.parse(run.outputs);
}

/** The results file of a run, likewise. */
export function readResults(outputs: Outputs): Results {
  return resultsSchema.parse(JSON.parse(readFileSync(outputs['results-file'], 'utf8')));
}
