/**
 * The problem codes: what each means, its rule in words, and an example, from docs/problems/. Each file there is a section of
 * docs/dictionaries.md, or of the page that it names; its summaries go into src/dictionaries/problem-texts.ts.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';

/** Pages with sections. */
export const PAGES = ['docs/dictionaries.md', 'docs/index-settings.md'] as const;

const example = z.strictObject({
  severity: z.enum(['error', 'warning']),
  /** When it applies, after the severity. */
  note: z.string().optional(),
  summary: z.string(),
  text: z.string(),
  /** The content that has the problem; `{{a*3}}` is `aaa`, and `{n}` in it the number of the repetition. */
  wrong: z.string().optional(),
  /** The content without it. */
  right: z.string().optional(),
  /** As the page shows `wrong`, where its bytes can't be shown. */
  shown: z.string().optional(),
  /** Which bytes are written; default: UTF-8. */
  bytes: z.enum(['utf16le', 'latin1', 'last-line-latin1']).optional(),
  /** Default: that of the code. `auto`: found from name and content. Of settings: what is declared for the dictionary. */
  format: z.string().optional(),
  /** Name of the file; default: one that says nothing. */
  name: z.string().optional(),
  /** Other files of the repository. */
  files: z.record(z.string(), z.string()).optional(),
  engine: z.string().optional(),
  tokenizer: z.string().optional(),
  lowercase: z.boolean().optional(),
  stopwords: z.string().optional(),
  lenient: z.boolean().optional(),
  /** What the settings say of the words. */
  words: z.literal('nori-tags').optional(),
  /** What it takes to see the problem, where a file alone does not show it. */
  needs: z.string().optional(),
});

const section = z.strictObject({
  title: z.string(),
  /** Where the section is. */
  page: z.enum(PAGES).default('docs/dictionaries.md'),
  intro: z.string().optional(),
  /** Put before each name; the codes of problems that every text format has are the bare names. */
  prefix: z.string(),
  problems: z.record(z.string(), example),
});

export type ProblemDoc = z.infer<typeof example> & { readonly code: string; readonly prefix: string };
export interface ProblemSection {
  readonly title: string;
  readonly page: (typeof PAGES)[number];
  readonly intro: string | undefined;
  readonly prefix: string;
  readonly problems: readonly ProblemDoc[];
}

const FOLDER = new URL('../docs/problems/', import.meta.url);

/** In the order of the files' names. */
export function problemSections(): readonly ProblemSection[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => {
      const { title, page, intro, prefix, problems } = section.parse(
        parse(readFileSync(new URL(name, FOLDER), 'utf8')),
      );
      const named = Object.entries(problems).map(([key, doc]) => ({ ...doc, code: `${prefix}${key}`, prefix }));
      return { title, page, intro, prefix, problems: named };
    });
}

/** The content of an example, with its repetitions. */
export function expanded(text: string): string {
  return text.replace(/\{\{([\s\S]*?)\*(\d+)\}\}/g, (_, piece: string, times: string) =>
    Array.from({ length: Number(times) }, (__, index) => piece.replaceAll('{n}', String(index + 1))).join(''),
  );
}

/** The example's bytes. */
export function exampleBytes(text: string, bytes: ProblemDoc['bytes']): Buffer {
  const content = expanded(text);
  switch (bytes) {
    case undefined:
      return Buffer.from(content);
    case 'latin1':
    case 'utf16le':
      return Buffer.from(content, bytes);
    case 'last-line-latin1': {
      const at = content.lastIndexOf('\n', content.length - 2) + 1;
      return Buffer.concat([Buffer.from(content.slice(0, at)), Buffer.from(content.slice(at), 'latin1')]);
    }
  }
}

/** What the page shows between the markers. */
export function renderSections(sections: readonly ProblemSection[]): string {
  return sections
    .map(({ title, intro, problems }) =>
      [`## ${title}`, ...(intro === undefined ? [] : [intro.trim()]), ...problems.map(renderProblem)].join('\n\n'),
    )
    .join('\n\n');
}

function renderProblem(doc: ProblemDoc): string {
  const { code, severity, note, text, wrong, right, needs } = doc;
  const grade = severity === 'error' ? 'Error' : 'Warning';
  const lead = `${grade}${note === undefined ? '' : `, ${note}`}. ${text.trim()}`;
  const setting = settingOf(doc);
  const parts = [`### ${code}`, wrapped(setting === null ? lead : `${lead} Shown with ${setting}.`)];
  if (wrong !== undefined) parts.push(`Wrong:\n\n${fence(doc.shown ?? wrong)}`);
  if (right !== undefined) parts.push(`Right:\n\n${fence(right)}`);
  if (needs !== undefined) parts.push(`(No example: it takes ${needs}.)`);
  return parts.join('\n\n');
}

/** Lines of at most 130 letters. */
function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').split(' ')) {
    if (line !== '' && line.length + 1 + word.length > 130) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

function settingOf({
  prefix,
  format,
  engine,
  tokenizer,
  lowercase,
  stopwords,
  lenient,
  name,
  files,
}: ProblemDoc): string | null {
  const chain = [
    tokenizer,
    lowercase === true ? 'lowercase' : null,
    stopwords === undefined ? null : `stop ${stopwords}`,
  ];
  const filters = chain.filter((part) => part !== null && part !== undefined);
  const parts = [
    filters.length === 0 ? null : `the chain ${filters.map((part) => `\`${part}\``).join(', ')}`,
    prefix === 'index-settings/' && format !== undefined ? `\`format: ${format}\` of the dictionary` : null,
    lenient === true ? '`lenient: true`' : null,
    engine === undefined ? null : `\`engine-version: ${engine}\``,
    name === undefined ? null : `the file name \`${name}\``,
    files === undefined
      ? null
      : `${Object.keys(files)
          .map((file) => `\`${file}\``)
          .join(', ')} in the same repository`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function fence(text: string): string {
  const shown = text
    .replace(/\{\{([\s\S]*?)\*(\d+)\}\}/g, (_, piece: string, times: string) => {
      const [first, second] = [1, 2].map((number) => piece.replaceAll('{n}', String(number)));
      return `${first}${second}… (${Number(times).toLocaleString('en')} times)`;
    })
    .replace(/[^\P{C}\n\t]|\p{Mn}|[\u00a0\ufffd]/gu, (character) => {
      return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
    })
    .replaceAll('\t', '<TAB>');
  return `\`\`\`${languageOf(text)}\n${shown.endsWith('\n') ? shown : `${shown}\n`}\`\`\``;
}

/** Settings are JSON, search tests YAML, and dictionaries are plain text. */
function languageOf(text: string): string {
  if (text.startsWith('{ "') || text.startsWith('{\n')) return 'json';
  return text.startsWith('field: ') ? 'yaml' : 'text';
}

/** A page with its sections between its markers. */
export function withSections(path: string, page: string, all: readonly ProblemSection[]): string {
  const sections = all.filter((one) => one.page === path);
  const [start, end] = ['<!-- problems: made from docs/problems -->', '<!-- /problems -->'];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error('The page has no place for the problems.');
  return `${page.slice(0, from + start.length)}\n\n${renderSections(sections)}\n\n${page.slice(to)}`;
}

/** The module with the summaries. */
export function summariesModule(sections: readonly ProblemSection[]): string {
  const entries = (prefix: (section: ProblemSection) => boolean, strip: boolean) =>
    sections
      .filter(prefix)
      .flatMap(({ prefix: head, problems }) =>
        problems.map(({ code, summary }) => `  '${strip ? code.slice(head.length) : code}': ${literal(summary)},`),
      )
      .join('\n');
  return `/** Made by scripts/generate-problem-docs.ts from docs/problems: edit those files. */

/** Problems that every text format can have; their codes are \`<format>/<name>\`. */
export const COMMON_PROBLEMS = {
${entries(({ prefix }) => prefix === '', true)}
} as const;

/** What a file is instead of a dictionary, and problems of every format; their codes are \`dictionary/<name>\`. */
export const DICTIONARY_PROBLEMS = {
${entries(({ prefix }) => prefix === 'dictionary/', true)}
} as const;

/** Problems of single formats, each with what it means in one line. */
export const FORMAT_PROBLEMS = {
${entries(({ prefix, page }) => prefix !== '' && prefix !== 'dictionary/' && page === PAGES[0], false)}
} as const;

/** Problems of settings files and of search tests. */
export const SETTINGS_PROBLEMS = {
${entries(({ page }) => page === PAGES[1], false)}
} as const;
`;
}

function literal(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;
}
