/** Files that are plainly not the dictionary, even if the engine would accept them. */

import { type ByteSource, type Format, MAX_PROBLEMS_KEPT, type Problem } from '../dictionary.ts';
import { forEachLine } from '../java/lines.ts';
import type { DictionaryProblem } from '../problem-codes.ts';
import { counted } from '../problems.ts';
import { type Conflict, ConflictFinder } from './conflict-markers.ts';
import { asUtf8, contentEncoding } from './encoding.ts';
import { type NulFill, nulFill } from './nul-filled.ts';
import { type StandIn, standInOf } from './stand-ins.ts';
import { isWebPage } from './web-page.ts';

/** Longest line that can be a conflict marker with its label. */
const LONGEST_MARKER = 1_024;

/**
 * Errors for files that are something other than a dictionary. Memory does not grow with the file.
 * @param format `null`: not known, as neither declared nor detected
 */
export async function inspect(source: ByteSource, format: Format | null): Promise<readonly Problem[]> {
  if (source.size === 0) return [];
  const content = contentEncoding(source);
  const nul = content === null ? nulFill(source, format) : null;
  if (nul !== null) return [error('nul-filled', nulMessage(nul, source.size))];
  const standIn = standInOf(source);
  // Before anything is awaited, so that its caller can cut all that takes long.
  const { conflicts, isMostlyMalformed } = readLines(source, format);
  // Bytes that are no text may look like UTF-16, and bytes of UTF-16 have no markers.
  const decoded = content === 'UTF-16' ? readLines(asUtf8(source), format).conflicts : [];
  const others = [
    ...(standIn === null ? [] : [error(standIn, STAND_INS[standIn], 1)]),
    ...((await isWebPage(source)) ? [error('html', HTML, 1)] : []),
    ...(content !== null && isText(format) ? [error('encoding', encodingMessage(content), 1)] : []),
  ];
  // Every other text format has its own error for bytes that are not UTF-8.
  if (format === 'ik' && content === null && isMostlyMalformed) others.push(error('encoding', NOT_UTF8, 1));
  return [...others, ...[...conflicts, ...decoded].map(conflictProblem)];
}

function isText(format: Format | null): boolean {
  return format !== null && format !== 'opaque' && format !== 'hyphenation';
}

function readLines(
  source: ByteSource,
  format: Format | null,
): { readonly conflicts: readonly Conflict[]; readonly isMostlyMalformed: boolean } {
  // Of the lines of most files nothing is asked.
  if (format !== 'ik' && !hasRun(source)) return { conflicts: [], isMostlyMalformed: false };
  const finder = new ConflictFinder(format === 'opaque', isText(format));
  let lines = 0;
  let malformed = 0;
  forEachLine(isText(format) ? source : withShortLines(source), {
    line(bytes, start, end, number, valid) {
      if (end > start) lines++;
      if (!valid) malformed++;
      const first = bytes[start];
      const isCandidate = first === 0x3c || first === 0x3d || first === 0x3e || first === 0x7c;
      if (!isCandidate || bytes[start + 1] !== first || end - start > LONGEST_MARKER) return;
      finder.line(bytes.toString('utf8', start, end), number);
    },
  });
  return { conflicts: finder.finish().slice(0, MAX_PROBLEMS_KEPT), isMostlyMalformed: malformed > lines / 2 };
}

/** What every marker begins with. */
const RUNS = ['<<<', '===', '>>>', '|||'].map((run) => Buffer.from(run));
const BEFORE_RUN = 2;

/** Whether there may be a marker at all. */
function hasRun(source: ByteSource): boolean {
  let last = Buffer.alloc(0);
  const isIn = (bytes: Buffer): boolean => RUNS.some((run) => bytes.includes(run));
  for (const chunk of source.chunks()) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (isIn(bytes) || isIn(Buffer.concat([last, bytes.subarray(0, BEFORE_RUN)]))) return true;
    last = Buffer.concat([last, bytes.subarray(-BEFORE_RUN)]).subarray(-BEFORE_RUN);
  }
  return false;
}

/** The source without the middle of long lines: a binary dictionary may be one line, and lines are kept in memory. */
function withShortLines(source: ByteSource): ByteSource {
  return {
    size: source.size,
    *chunks() {
      for (const chunk of source.chunks()) {
        const hasBreak = chunk.includes(0x0a) || chunk.includes(0x0d);
        yield hasBreak ? chunk : chunk.subarray(0, 2 * LONGEST_MARKER);
      }
    },
  };
}

function conflictProblem({ line, endLine }: Conflict): Problem {
  const place = endLine > line ? `Lines ${line} to ${endLine} are` : `Line ${line} is left of`;
  return error(
    'conflict-markers',
    `${place} a merge conflict that was committed with Git's markers, so both versions and the markers would be deployed. ` +
      'Keep the lines that are right, and remove the markers.',
    line,
  );
}

function error(name: DictionaryProblem, message: string, line: number | null = null): Problem {
  return { severity: 'error', code: `dictionary/${name}`, line, column: line === null ? null : 1, message };
}

function nulMessage({ bytes, start }: NulFill, size: number): string {
  const what =
    bytes === size ? 'holds only NUL bytes' : `holds ${counted(bytes, 'NUL byte')}, the first at byte ${start + 1}`;
  return `The file ${what}, as after a full disk or a crash. Restore it from an earlier commit or its source.`;
}

const NOT_UTF8 =
  'Most lines are not UTF-8 but, most likely, GBK or Big5, and the plugin reads what it cannot decode as U+FFFD, so that these ' +
  'words match nothing. Save the file as UTF-8.';

const HTML =
  'The file is a web page or the error answer of a server, most likely saved by a download that failed. ' +
  'Fetch the dictionary again, and let the download fail on HTTP errors (`curl --fail`).';

const STAND_INS: Readonly<Record<StandIn, string>> = {
  'lfs-pointer':
    'The file is a pointer of Git LFS, not the dictionary itself. Set `lfs: true` in the step with actions/checkout ' +
    '(on your machine, run `git lfs pull`).',
  'annex-pointer': 'The file is a pointer of git-annex, not the dictionary itself. Run `git annex get` on it first.',
  encrypted:
    'The file is encrypted (git-crypt or the like), and the engine would read the cipher text. Decrypt it first, ' +
    'for example with `git-crypt unlock`.',
};

function encodingMessage(encoding: string): string {
  return `The file is ${encoding}, and the engine reads UTF-8 only. Save it as UTF-8 without a byte order mark.`;
}
