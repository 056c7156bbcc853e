/** Marks on the lines of the changed files, as workflow commands. */

import type { FailurePart } from '../failure.ts';
import { redact, redactSecrets } from '../redact.ts';
import type { DictionaryResult, RunResult } from '../result/run-result.ts';
import { cut } from './escape/visible.ts';
import { workflowCommand } from './escape/workflow-command.ts';

/** GitHub keeps no more of each kind a step. */
export const MAX_ANNOTATIONS_PER_KIND = 10;
/** GitHub cuts messages here, in characters. */
const MAX_ANNOTATION_LENGTH = 4096;

export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly title: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

export interface Annotations {
  /** Errors first (the reason of the failure last among them), then warnings, then notices. */
  readonly shown: readonly Annotation[];
  /** How many are not shown. */
  readonly leftOut: { readonly errors: number; readonly warnings: number; readonly notices: number };
}

/**
 * Chooses the annotations of a run. Dictionaries take turns, so that thousands of problems in one do not hide those of
 * another.
 */
export function annotationsOf(result: RunResult): Annotations {
  const failure = failureAnnotations(result.failure);
  const parts = placedParts(result.failure).length;
  const files = [...result.dictionaries, ...filesOf(result.problems)];
  const errors = problemAnnotations(files, 'error', MAX_ANNOTATIONS_PER_KIND - failure.length);
  const runWarnings = result.warnings.slice(0, MAX_ANNOTATIONS_PER_KIND).map((text) => plain('warning', text));
  const warnings = problemAnnotations(files, 'warning', MAX_ANNOTATIONS_PER_KIND - runWarnings.length);
  const notices = result.notices.slice(0, MAX_ANNOTATIONS_PER_KIND).map((text) => plain('notice', text));
  return {
    shown: [...errors, ...failure, ...runWarnings, ...warnings, ...notices],
    leftOut: {
      errors: total(files, 'errors') - errors.length + Math.max(0, parts - (MAX_ANNOTATIONS_PER_KIND - 1)),
      warnings: total(files, 'warnings') + result.warnings.length - warnings.length - runWarnings.length,
      notices: result.notices.length - notices.length,
    },
  };
}

/** The workflow command that makes an annotation, without its line break. */
export function annotationCommand(annotation: Annotation): string {
  const { kind, file, line, column, title } = annotation;
  return workflowCommand(kind, { file, line, col: column, title }, cut(annotation.message, MAX_ANNOTATION_LENGTH));
}

/**
 * A sentence about what the annotations don't show; `null` when they show everything.
 * @param where what there is that shows it
 */
export function describeLeftOut(
  { leftOut }: Annotations,
  where: { readonly hasSummary: boolean; readonly hasResultsFile: boolean },
): string | null {
  const parts = Object.entries(leftOut).flatMap(([kind, count]) =>
    count === 0 ? [] : [`${count} more ${count === 1 ? kind.slice(0, -1) : kind}`],
  );
  if (parts.length === 0) return null;
  const places = [
    ...(where.hasSummary ? ['the job summary'] : []),
    ...(where.hasResultsFile ? ['the results file'] : []),
  ];
  const see = places.length === 0 ? '' : `; see ${places.join(' and ')}`;
  return `GitHub shows at most ${MAX_ANNOTATIONS_PER_KIND} annotations of a kind for a step. Not shown as annotations: ${parts.join(', ')}${see}.`;
}

/**
 * Errors of the configuration that have a place in a file, then the failure as a whole. Errors of dictionaries are
 * problems, which have annotations already.
 */
function failureAnnotations(failure: RunResult['failure']): readonly Annotation[] {
  if (failure === null) return [];
  const title = failure.code;
  // A part with a brief form has its own annotation.
  const message = failure.parts.every(({ brief }) => brief !== undefined)
    ? failure.parts.map(briefText).join('\n')
    : failure.message;
  const text = failure.hint === undefined ? message : `${message}\n${failure.hint}`;
  // A single error is reported once, at its place.
  const [only] = failure.parts.length === 1 && failure.code === 'invalid-configuration' ? failure.parts : [];
  const parts = placedParts(failure);
  const nowhere = { file: null, line: null, column: null };
  return [
    ...parts
      .slice(0, MAX_ANNOTATIONS_PER_KIND - 1)
      .map(
        ({ message, place }): Annotation => ({ kind: 'error', title, ...(place ?? nowhere), message: redact(message) }),
      ),
    { kind: 'error', title, ...(only?.place ?? nowhere), message: redact(text) },
  ];
}

/** Errors of the configuration that have annotations of their own. */
function placedParts(failure: RunResult['failure']): readonly FailurePart[] {
  if (failure?.code !== 'invalid-configuration' || failure.parts.length === 1) return [];
  return failure.parts.filter(({ place }) => place !== null);
}

function briefText({ brief = '', place }: FailurePart): string {
  // A dictionary of several files has the name of the first.
  const elsewhere = place === null || brief.includes(`\`${place?.file}\``) ? '' : ` of ${place?.file}`;
  return `${brief.replaceAll('`', '')}${place?.line ? `, the first in line ${place.line}${elsewhere}` : ''}.`;
}

/** What has problems on lines: a dictionary, or another file. */
type Marked = Pick<DictionaryResult, 'file' | 'problems' | 'errors' | 'warnings'>;

function filesOf(problems: RunResult['problems']): readonly Marked[] {
  return [...Map.groupBy(problems, ({ file }) => file)].map(([file, of]) => ({
    file,
    problems: of,
    errors: of.filter(({ severity }) => severity === 'error').length,
    warnings: of.filter(({ severity }) => severity === 'warning').length,
  }));
}

/** An annotation of the run as a whole. */
export function plain(kind: 'warning' | 'notice', text: string): Annotation {
  return { kind, title: null, file: null, line: null, column: null, message: redact(text) };
}

function problemAnnotations(marked: readonly Marked[], severity: 'error' | 'warning', room: number): Annotation[] {
  const queues = marked.map(({ file, problems }) => ({
    file,
    problems: problems.filter((problem) => problem.severity === severity).slice(0, room),
  }));
  const share = queues.map(() => 0);
  let left = Math.max(0, room);
  for (let turn = 0; turn < room && left > 0; turn++) {
    for (const [index, queue] of queues.entries()) {
      if (left > 0 && turn < queue.problems.length) {
        share[index] = turn + 1;
        left--;
      }
    }
  }
  return queues.flatMap(({ file, problems }, index) =>
    problems.slice(0, share[index]).map(({ code, file: own, line, column, message }) => ({
      kind: severity,
      title: code,
      file: own ?? file,
      line,
      column,
      message: redactSecrets(message),
    })),
  );
}

function total(marked: readonly Marked[], kind: 'errors' | 'warnings'): number {
  return marked.reduce((sum, one) => sum + one[kind], 0);
}
