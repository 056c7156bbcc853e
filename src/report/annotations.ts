/** Marks on the lines of the changed files, as workflow commands. */

import { redact, redactSecrets } from '../redact.ts';
import type { DictionaryResult, RunResult } from '../result/run-result.ts';
import { cut } from './escape/visible.ts';
import { workflowCommand } from './escape/workflow-command.ts';

/** GitHub keeps no more of each kind a step. */
export const MAX_ANNOTATIONS_PER_KIND = 10;
/** GitHub cuts messages here, in characters. */
export const MAX_ANNOTATION_LENGTH = 4096;

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
  /** How many there are beyond those shown. */
  readonly leftOut: { readonly errors: number; readonly warnings: number; readonly notices: number };
}

/** Chooses the annotations of a run. Each dictionary gets its turn, so that none hides behind another's thousands. */
export function annotationsOf(result: RunResult): Annotations {
  const failure = result.failure === null ? [] : [failureAnnotation(result.failure)];
  const errors = problemAnnotations(result.dictionaries, 'error', MAX_ANNOTATIONS_PER_KIND - failure.length);
  const runWarnings = result.warnings.slice(0, MAX_ANNOTATIONS_PER_KIND).map((text) => plain('warning', text));
  const warnings = problemAnnotations(result.dictionaries, 'warning', MAX_ANNOTATIONS_PER_KIND - runWarnings.length);
  const notices = result.notices.slice(0, MAX_ANNOTATIONS_PER_KIND).map((text) => plain('notice', text));
  return {
    shown: [...errors, ...failure, ...runWarnings, ...warnings, ...notices],
    leftOut: {
      errors: total(result.dictionaries, 'errors') - errors.length,
      warnings: total(result.dictionaries, 'warnings') + result.warnings.length - warnings.length - runWarnings.length,
      notices: result.notices.length - notices.length,
    },
  };
}

/** The workflow command that makes an annotation, without its line break. */
export function annotationCommand(annotation: Annotation): string {
  const { kind, file, line, column, title } = annotation;
  return workflowCommand(kind, { file, line, col: column, title }, cut(annotation.message, MAX_ANNOTATION_LENGTH));
}

/** A sentence on what the annotations don't show, or `null` when they show everything. */
export function describeLeftOut({ leftOut }: Annotations): string | null {
  const parts = Object.entries(leftOut).flatMap(([kind, count]) =>
    count === 0 ? [] : [`${count} more ${count === 1 ? kind.slice(0, -1) : kind}`],
  );
  return parts.length === 0
    ? null
    : `GitHub shows at most ${MAX_ANNOTATIONS_PER_KIND} annotations of a kind for a step. Not shown as annotations: ${parts.join(', ')}; see the job summary and the results file.`;
}

function failureAnnotation(failure: NonNullable<RunResult['failure']>): Annotation {
  const text = failure.hint === undefined ? failure.message : `${failure.message}\n${failure.hint}`;
  return { kind: 'error', title: failure.code, file: null, line: null, column: null, message: redact(text) };
}

/** An annotation of the run as a whole. */
export function plain(kind: 'warning' | 'notice', text: string): Annotation {
  return { kind, title: null, file: null, line: null, column: null, message: redact(text) };
}

function problemAnnotations(
  dictionaries: readonly DictionaryResult[],
  severity: 'error' | 'warning',
  room: number,
): Annotation[] {
  const queues = dictionaries.map(({ file, problems }) => ({
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
    problems.slice(0, share[index]).map(({ code, line, column, message }) => ({
      kind: severity,
      title: code,
      file,
      line,
      column,
      message: redactSecrets(message),
    })),
  );
}

function total(dictionaries: readonly DictionaryResult[], kind: 'errors' | 'warnings'): number {
  return dictionaries.reduce((sum, dictionary) => sum + dictionary[kind], 0);
}
