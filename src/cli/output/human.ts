/** The report for a person: every problem with its place, its line and a caret. */

import type { Problem } from '../../dictionaries/dictionary.ts';
import { contentLine } from '../../dictionaries/file-lines.ts';
import { counted } from '../../dictionaries/problems.ts';
import { type Palette, palette } from '../../report/colour.ts';
import { type FileReport, totalsOf } from './file-report.ts';
import { shown } from './terminal.ts';

type Frames = typeof import('./frame.ts');

export async function renderHuman(
  reports: readonly FileReport[],
  { colour }: { readonly colour: boolean },
): Promise<string> {
  const paint = palette(colour);
  const { files, errors, warnings } = totalsOf(reports);
  const total = `${counted(files, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  const verdict = errors > 0 ? paint.error : warnings > 0 ? paint.warning : paint.strong;
  if (errors + warnings === 0) return `${verdict(total)}\n`;
  // Loaded only here: the width of text needs Unicode data, whose loading takes longer than the check of a small file.
  const frames = await import('./frame.ts');
  return `${reports.map((report) => renderFile(report, frames, paint)).join('')}${verdict(total)}\n`;
}

function renderFile({ file, files, source, report }: FileReport, frames: Frames, paint: Palette): string {
  const { problems, errors, warnings } = report;
  const numbers = new Set(problems.map((problem) => contentLine(files, problem)).filter((line) => line !== null));
  const lines = frames.readLines(source, numbers);
  const blocks = problems.map((problem) => {
    const line = lines.get(contentLine(files, problem) ?? 0);
    const frame = line === undefined ? '' : renderFrame(frames.frameOf(line, problem.column), problem, paint);
    return renderProblem(problem.file ?? file, problem, paint) + frame;
  });
  const hidden = errors + warnings - problems.length;
  if (hidden > 0) blocks.push(`${shown(file)}: and ${counted(hidden, 'more problem')}\n`);
  return blocks.join('');
}

function renderProblem(file: string, { severity, code, line, column, message }: Problem, paint: Palette): string {
  const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`;
  const where = paint.strong(`${shown(file)}${place}:`);
  return `${where} ${paint[severity](`${severity}:`)} ${shown(message)} ${paint.faint(`[${code}]`)}\n`;
}

function renderFrame(
  frame: ReturnType<Frames['frameOf']>,
  { severity, line: number }: Problem,
  paint: Palette,
): string {
  if (frame === null) return '';
  const margin = String(number).padStart(5);
  const text = `${paint.faint(`${margin} |`)} ${frame.text}`.trimEnd();
  if (frame.caret === null) return `${text}\n`;
  const gutter = paint.faint(`${' '.repeat(margin.length)} |`);
  return `${text}\n${gutter} ${' '.repeat(frame.caret)}${paint[severity]('^')}\n`;
}
