/** What only the checkout shows of a file: whether the commit has a symbolic link there, and its line ends. */

import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileSource } from '../../dictionaries/byte-source.ts';
import type { Problem } from '../../dictionaries/dictionary.ts';
import { headOf } from '../../dictionaries/not-dictionary/stand-ins.ts';
import type { Part } from '../joined-file.ts';
import { askGit } from './git.ts';
import { locate } from './repository-path.ts';

/** The longest path that Linux takes; the text of a link is one. */
const LONGEST_LINK = 4_096;
const SAMPLE_BYTES = 1 << 16;
/** Most characters of names on one command line: Windows takes 32,767 in all. */
const MOST_CHARACTERS = process.platform === 'win32' ? 24_000 : 240_000;
/** The mode of a symbolic link. */
const LINK = '120000';

/** A problem that the checkout shows. `line` counts in that file. */
export interface FileFinding {
  readonly part: Part;
  readonly problem: Problem;
}

/** What Git has of a file. */
interface IndexEntry {
  readonly mode: string;
  /** The commit has LF where the working tree has CRLF; only asked of files with CRLF. */
  readonly isConverted: boolean;
}

/** Checks files of the workspace. Asks Git once about all of them, and once more where some have CRLF and others not. */
export async function checkoutFacts(all: readonly Part[]): Promise<readonly FileFinding[]> {
  // A pipe of the shell has a path as well.
  const parts = all.filter(({ path }) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  const paths = parts.map(({ path }) => path);
  const crlf = new Set(paths.filter((path) => headOf(fileSource(path), SAMPLE_BYTES).includes('\r\n')));
  const others = paths.filter((path) => !crlf.has(path));
  // For the line ends Git reads whole files.
  const answers = await Promise.all([askAbout([...crlf], true), askAbout(others, false)]);
  const entries = new Map(answers.flatMap((answer) => [...answer]));
  return parts.flatMap((part): FileFinding[] => {
    const entry = entries.get(part.path);
    const link = entry?.mode === LINK ? IN_GIT : linkText(part.path);
    return [
      ...(link === null ? [] : [{ part, problem: linkProblem(link) }]),
      ...(entry?.isConverted ? [{ part, problem: LINE_ENDINGS }] : []),
    ];
  });
}

const IN_GIT = 'Git has a symbolic link here (mode 120000), and the checkout a file with its text';

/** What is wrong with a file of one line without a line break that names another: so Git writes a link where it can't make one. */
function linkText(path: string): string | null {
  const { size } = statSync(path);
  if (size === 0 || size > LONGEST_LINK) return null;
  const text = readFileSync(path, 'utf8');
  return !/[\n\r\0]/.test(text) && namesFile(path, text)
    ? `The file holds the path \`${text}\`, the text of a symbolic link`
    : null;
}

function namesFile(path: string, text: string): boolean {
  if (!text.includes('/')) return false;
  try {
    return statSync(join(dirname(path), text)).isFile();
  } catch {
    return false;
  }
}

function linkProblem(what: string): Problem {
  return {
    severity: 'error',
    code: 'dictionary/symbolic-link-text',
    line: 1,
    column: 1,
    message:
      `${what}: the author of the commit, or this checkout, has links switched off (\`core.symlinks\`, as on Windows), so that ` +
      'text would be deployed as the dictionary. Name the file that it leads to, or commit the content itself as a file.',
  };
}

const LINE_ENDINGS: Problem = {
  severity: 'warning',
  code: 'dictionary/line-endings',
  line: null,
  column: null,
  message:
    'The commit has LF line ends, this checkout CRLF (`core.autocrlf`, as on Windows, or `eol` in .gitattributes), so runs on other systems ' +
    'would publish other versions of the same commit, one after another. Put `dictionaries/** -text` (your folder) into .gitattributes.',
};

/** `<mode> <object> <stage>\t<name>` */
const ENTRY = /^(?<mode>\d{6}) [0-9a-f]+ \d\t(?<name>[\s\S]+)$/;
/** `<mode> <object> <stage>\ti/<ends in the index> w/<ends in the working tree> attr/<attributes>\t<name>` */
const WITH_ENDS = /^(?<mode>\d{6}) [0-9a-f]+ \d\ti\/(?<index>\S*) +w\/(?<worktree>\S*) [^\t]*\t(?<name>[\s\S]+)$/;

/**
 * What Git has of files, by their path; without files that it does not know, and empty where it does not answer.
 * @param paths absolute
 */
async function askAbout(paths: readonly string[], withEnds: boolean): Promise<ReadonlyMap<string, IndexEntry>> {
  const entries = new Map<string, IndexEntry>();
  const command = ['ls-files', '-s', '-z', ...(withEnds ? ['--eol'] : []), '--'];
  for (const [root, names] of byRoot(paths)) {
    for (const turn of inTurns(names)) {
      const answer = await askGit(root, [...command, ...turn]);
      const records = answer.kind === 'ok' ? answer.stdout.toString('utf8').split('\0') : [];
      for (const record of records) {
        const { mode, index, worktree, name } = (withEnds ? WITH_ENDS : ENTRY).exec(record)?.groups ?? {};
        if (mode !== undefined && name !== undefined)
          entries.set(join(root, name), { mode, isConverted: index === 'lf' && worktree !== 'lf' });
      }
    }
  }
  return entries;
}

/** Names for one command line after the other. */
function inTurns(names: readonly string[]): readonly (readonly string[])[] {
  const turns: string[][] = [];
  let room = 0;
  for (const name of names) {
    // With quotes and a space.
    room -= name.length + 3;
    if (room < 0) {
      turns.push([]);
      room = MOST_CHARACTERS - name.length - 3;
    }
    turns.at(-1)?.push(name);
  }
  return turns;
}

/** Paths in their repositories, by root; without those that are in no repository. */
function byRoot(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const roots = new Map<string, string[]>();
  for (const path of paths) {
    const place = locate(dirname(path), basename(path));
    const own = place?.submodule ?? place;
    if (own === null) continue;
    const names = roots.get(own.root);
    if (names === undefined) roots.set(own.root, [own.path]);
    else names.push(own.path);
  }
  return roots;
}
