/**
 * Files among dictionaries that are not dictionaries: documents, leftovers of editors and of Git, files of the system.
 */

import type { Problem } from '../../dictionaries/dictionary.ts';

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:md|markdown|mdx|rst|adoc|asciidoc|html?|pdf|docx?|xlsx?|png|svg)$/i, 'a document'],
  [/^(?:readme|licen[cs]e|copying|notice|changelog|contributing|codeowners|authors|todo)(?:\.[a-z]+)?$/i, 'a document'],
  [/~$|^#.*#$|^\.#|\.(?:bak|backup|old|orig|rej|swp|swo|tmp|temp|save|un~)$/i, 'a leftover of an editor or a merge'],
  [
    /\.(?:BACKUP|BASE|LOCAL|REMOTE)\.\d+(?:\.[A-Za-z]+)?$|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+(?:\.[A-Za-z]+)?$/,
    'a leftover of a merge',
  ],
  [/ (?:- )?copy(?: ?\(?\d*\)?)?(?:\.[a-z]+)?$| \(\d+\)\.[a-z]+$/i, 'a copy'],
  [
    /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.git(?:keep|ignore|attributes)|\.keep|\.editorconfig|\.prettierrc)$/i,
    'not a dictionary',
  ],
  [/\.(?:ya?ml|toml|ini|js|ts|py|rb|sh|java|sql|lock|aff)$/i, 'not a dictionary'],
];

/**
 * The warning about a file that only a glob brought in, or `null`.
 * @param file path with `/`
 * @param packageName name of the package that it would become
 */
export function unlikelyFileProblem(file: string, packageName: string | null): Problem | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
  if (kind === undefined) return null;
  const becomes = packageName === null ? 'a dictionary' : `the package \`${packageName}\` of every domain`;
  return {
    severity: 'warning',
    code: 'dictionary/unlikely-file',
    line: null,
    column: null,
    message:
      `A glob matches this file, so it becomes ${becomes}, but by its name it is ${kind}. Take it away with a line \`!${glob(name)}\`, ` +
      'make the glob narrower (`*.txt`), or name the file itself if it is meant.',
  };
}

/** A glob for the files of this kind. */
function glob(name: string): string {
  if (name.endsWith('~')) return '**/*~';
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `**/*${name.slice(dot)}` : `**/${name}`;
}
