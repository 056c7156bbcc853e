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
/** Most names on one command line. */
const NAMES_AT_ONCE = 200;

/** A problem that the checkout shows. `line` counts in that file. */
export interface FileFinding {
  readonly part: Part;
  readonly problem: Problem;
}

/** Checks files of the workspace; asks Git only about those whose content makes it necessary. */
export async function checkoutFacts(all: readonly Part[]): Promise<readonly FileFinding[]> {
  // A pipe of the shell has a path as well.
  const parts = all.filter(({ path }) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  const links = await linkTexts(parts);
  return [...links, ...(await foreignLineEnds(parts))];
}

async function linkTexts(parts: readonly Part[]): Promise<readonly FileFinding[]> {
  const candidates = parts.flatMap((part) => {
    const text = linkText(part.path);
    return text === null ? [] : [{ part, text }];
  });
  const unsure = candidates.filter(({ part, text }) => !namesFile(part.path, text));
  const modes = await askAbout(
    unsure.map(({ part }) => part.path),
    ['ls-files', '-s', '-z'],
    parseMode,
  );
  return candidates
    .filter(({ part, text }) => namesFile(part.path, text) || modes.get(part.path) === '120000')
    .map(({ part, text }) => ({ part, problem: linkProblem(text) }));
}

/** The file's only line when it has no line break: Git writes a link like this where it can't make one. */
function linkText(path: string): string | null {
  const { size } = statSync(path);
  if (size === 0 || size > LONGEST_LINK) return null;
  const text = readFileSync(path, 'utf8');
  return /[\n\r\0]/.test(text) ? null : text;
}

function namesFile(path: string, text: string): boolean {
  if (!text.includes('/')) return false;
  try {
    return statSync(join(dirname(path), text)).isFile();
  } catch {
    return false;
  }
}

function linkProblem(text: string): Problem {
  return {
    severity: 'error',
    code: 'dictionary/symbolic-link-text',
    line: 1,
    column: 1,
    message:
      `The file holds the path \`${text}\`, the text of a symbolic link: the author of the commit, or this checkout, has links switched off ` +
      '(`core.symlinks`, as on Windows), so that path would be deployed as the dictionary. Name the file that it leads to, or commit the ' +
      'content itself.',
  };
}

/** Files whose commit has LF where the working tree has CRLF. */
async function foreignLineEnds(parts: readonly Part[]): Promise<readonly FileFinding[]> {
  const candidates = parts.filter(({ path }) => headOf(fileSource(path), SAMPLE_BYTES).includes('\r\n'));
  const ends = await askAbout(
    candidates.map(({ path }) => path),
    ['ls-files', '--eol', '-z'],
    parseEol,
  );
  return candidates
    .filter(({ path }) => ends.get(path) === 'converted')
    .map((part) => ({ part, problem: LINE_ENDINGS }));
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
function parseMode(record: string): readonly [string, string] | null {
  const match = /^(\d{6}) [0-9a-f]+ \d\t([\s\S]+)$/.exec(record);
  return match === null ? null : [match[2] ?? '', match[1] ?? ''];
}

/** `i/<ends in the index> w/<ends in the working tree> attr/<attributes>\t<name>` */
function parseEol(record: string): readonly [string, string] | null {
  const match = /^i\/(\S*) +w\/(\S*) [^\t]*\t([\s\S]+)$/.exec(record);
  if (match === null) return null;
  const [, index, worktree, name = ''] = match;
  return [name, index === 'lf' && worktree !== 'lf' ? 'converted' : 'same'];
}

/**
 * Git's answers about files, by their path; without files that it does not know, and empty where it does not answer.
 * @param paths absolute
 * @param command must print one record a file, each ended with NUL, with the path relative to the root
 */
async function askAbout(
  paths: readonly string[],
  command: readonly string[],
  parse: (record: string) => readonly [string, string] | null,
): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const [root, names] of byRoot(paths)) {
    for (let at = 0; at < names.length; at += NAMES_AT_ONCE) {
      const answer = await askGit(root, [...command, '--', ...names.slice(at, at + NAMES_AT_ONCE)]);
      const records = answer.kind === 'ok' ? answer.stdout.toString('utf8').split('\0') : [];
      for (const record of records) {
        const parsed = parse(record);
        if (parsed !== null) answers.set(join(root, parsed[0]), parsed[1]);
      }
    }
  }
  return answers;
}

/** Paths in their repositories, by root; without those that are in no repository. */
function byRoot(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const roots = new Map<string, string[]>();
  for (const path of paths) {
    const place = locate(dirname(path), basename(path));
    const own = place?.submodule ?? place;
    if (own !== null) roots.set(own.root, [...(roots.get(own.root) ?? []), own.path]);
  }
  return roots;
}
