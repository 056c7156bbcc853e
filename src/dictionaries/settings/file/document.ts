/** From the bytes of a settings or test file to positioned values. */
import { isUtf8 } from 'node:buffer';
import { bytesSource } from '../../byte-source.ts';
import { ConflictFinder } from '../../not-dictionary/conflict-markers.ts';
import { type StandIn, standInOf } from '../../not-dictionary/stand-ins.ts';
import { parseJson } from './json.ts';
import { type Positioned, SyntaxProblem } from './positioned.ts';

const STAND_INS: Readonly<Record<StandIn, string>> = {
  'lfs-pointer':
    'it is a pointer of Git LFS, not the file itself; set `lfs: true` in the step with actions/checkout (on your machine, run `git lfs pull`)',
  'annex-pointer': 'it is a pointer of git-annex, not the file itself; run `git annex get` on it first',
  encrypted: 'it is encrypted; decrypt it first',
};

/**
 * Reads JSON or YAML. A file whose name ends in `.json` or `.jsonc` is JSON; any other that begins with a brace or a
 * bracket may be either, as YAML has such maps and lists too.
 * @throws SyntaxProblem
 */
export async function readDocument(bytes: Uint8Array, file: string): Promise<Positioned> {
  const standIn = standInOf(bytesSource(bytes));
  if (standIn !== null) throw new SyntaxProblem(STAND_INS[standIn], { line: 1, column: 1 });
  if (!isUtf8(bytes)) throw new SyntaxProblem('the file is not UTF-8', null);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  try {
    if (/\.jsonc?$/i.test(file)) return parseJson(text);
    return /^\s*[[{]/.test(text) ? await readEither(text, /\.ya?ml$/i.test(file)) : await readYaml(text);
  } catch (error) {
    // They make neither JSON nor YAML.
    throw error instanceof SyntaxProblem ? (conflictIn(text) ?? error) : error;
  }
}

/** @param isYaml whether the file is to be YAML: its mistake is then one of YAML */
async function readEither(text: string, isYaml: boolean): Promise<Positioned> {
  try {
    return parseJson(text);
  } catch (ofJson) {
    if (!(ofJson instanceof SyntaxProblem)) throw ofJson;
    try {
      return await readYaml(text);
    } catch (ofYaml) {
      throw isYaml || !(ofYaml instanceof SyntaxProblem) ? ofYaml : ofJson;
    }
  }
}

async function readYaml(text: string): Promise<Positioned> {
  // Loaded only here: JSON needs no YAML parser.
  const { parseYaml } = await import('./yaml.ts');
  return parseYaml(text);
}

function conflictIn(text: string): SyntaxProblem | null {
  const finder = new ConflictFinder(false);
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.length <= 1_024) finder.line(line, index + 1);
  });
  const [conflict] = finder.finish();
  if (conflict === undefined) return null;
  const { line, endLine } = conflict;
  const what = endLine > line ? `lines ${line} to ${endLine} are` : `line ${line} is left of`;
  return new SyntaxProblem(
    `${what} a merge conflict that was committed with Git's markers; keep what is right, and remove the markers`,
    { line, column: 1 },
  );
}
