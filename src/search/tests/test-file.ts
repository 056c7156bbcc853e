/** Files of search tests, read and checked. */

import { closest } from '../../dictionaries/settings/components/closest.ts';
import { readDocument } from '../../dictionaries/settings/file/document.ts';
import {
  type FilePlace,
  type Positioned,
  type PositionedEntry,
  SyntaxProblem,
} from '../../dictionaries/settings/file/positioned.ts';
import type { FileProblem } from '../../dictionaries/settings/problems.ts';

/** A text of a test, with its place. */
export interface TestText {
  readonly text: string;
  readonly place: FilePlace;
}

/** The subject of a file of tests: a field, or two analyzers. */
export type TestSubject =
  | { readonly kind: 'field'; readonly field: TestText }
  | { readonly kind: 'analyzers'; readonly search: TestText; readonly index: TestText | null };

export interface SearchTest {
  /** Path relative to the workspace. */
  readonly file: string;
  readonly place: FilePlace;
  /** The file of index settings; `null` where none is named. */
  readonly settings: TestText | null;
  readonly subject: TestSubject;
  readonly search: TestText;
  readonly finds: readonly TestText[];
  readonly not: readonly TestText[];
  /** The tokens of the search analyzer, a list a position; `null`: none given. */
  readonly tokens: { readonly positions: readonly (readonly string[])[]; readonly place: FilePlace } | null;
}

export interface TestFile {
  readonly tests: readonly SearchTest[];
  readonly problems: readonly FileProblem[];
}

const FILE_KEYS = ['index-settings', 'field', 'search-analyzer', 'index-analyzer', 'tests'];
const TEST_KEYS = ['search', 'finds', 'not', 'tokens'];

/** Reads a file; each error is a problem at its line, and the valid tests remain. */
export async function readTestFile(file: string, bytes: Uint8Array): Promise<TestFile> {
  const reader = new TestFileReader(file);
  try {
    return reader.read(await readDocument(bytes, file));
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return { tests: [], problems: [problem(file, error.place, `The tests can't be read: ${error.message}.`)] };
  }
}

/** A problem of a test file. */
export function problem(file: string, place: FilePlace | null, message: string): FileProblem {
  return {
    severity: 'error',
    code: 'search-tests/syntax',
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    message,
  };
}

class TestFileReader {
  readonly #file: string;
  readonly #problems: FileProblem[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  read(document: Positioned): TestFile {
    if (document.kind !== 'map') {
      this.#wrong(
        document.place,
        'The file must have `tests`, and either `field` or both `search-analyzer` and `index-analyzer`.',
      );
      return { tests: [], problems: this.#problems };
    }
    const keys = this.#keys(document, FILE_KEYS);
    const settings = this.#text(keys.get('index-settings'));
    const subject = this.#subject(document.place, keys);
    const list = keys.get('tests');
    if (list === undefined)
      this.#wrong(document.place, 'The file has no `tests`: a list of `search` with `finds`, `not` or `tokens`.');
    else if (list.value.kind !== 'list' || list.value.items.length === 0) {
      this.#wrong(list.place, '`tests` must be a list of `search` with `finds`, `not` or `tokens`.');
    }
    const items = list?.value.kind === 'list' ? list.value.items : [];
    const tests = items.flatMap((item) => this.#test(item, settings, subject));
    return { tests, problems: this.#problems };
  }

  #wrong(place: FilePlace, message: string): void {
    this.#problems.push(problem(this.#file, place, message));
  }

  #keys(map: Positioned & { readonly kind: 'map' }, known: readonly string[]): ReadonlyMap<string, PositionedEntry> {
    const keys = new Map<string, PositionedEntry>();
    for (const entry of map.entries) {
      if (known.includes(entry.key)) keys.set(entry.key, entry);
      else {
        const near = closest(entry.key, known);
        const advice =
          near === null ? `It may have ${known.map((key) => `\`${key}\``).join(', ')}.` : `Did you mean \`${near}\`?`;
        this.#wrong(entry.place, `The key \`${entry.key}\` is not known here. ${advice}`);
      }
    }
    return keys;
  }

  #text(entry: PositionedEntry | undefined): TestText | null {
    if (entry === undefined) return null;
    const text = scalar(entry.value);
    if (text === null) this.#wrong(entry.place, `\`${entry.key}\` must be a text.`);
    return text;
  }

  #texts(entry: PositionedEntry | undefined): readonly TestText[] {
    if (entry === undefined) return [];
    const values = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    const texts = values.map(scalar).filter((text) => text !== null);
    if (texts.length < values.length || texts.length === 0) {
      this.#wrong(entry.place, `\`${entry.key}\` must be a list of texts.`);
    }
    return texts;
  }

  #subject(place: FilePlace, keys: ReadonlyMap<string, PositionedEntry>): TestSubject | null {
    const field = this.#text(keys.get('field'));
    const search = this.#text(keys.get('search-analyzer'));
    const index = this.#text(keys.get('index-analyzer'));
    if (field !== null && (search !== null || index !== null)) {
      this.#wrong(field.place, 'Write either `field`, or `search-analyzer` and `index-analyzer`.');
      return null;
    }
    if (field !== null) return { kind: 'field', field };
    if (search !== null) return { kind: 'analyzers', search, index };
    this.#wrong(index?.place ?? place, 'The file must have `field`, or `search-analyzer` and `index-analyzer`.');
    return null;
  }

  #test(item: Positioned, settings: TestText | null, subject: TestSubject | null): SearchTest[] {
    if (item.kind !== 'map') {
      this.#wrong(item.place, 'A test must have `search`, and `finds`, `not` or `tokens`.');
      return [];
    }
    const before = this.#problems.length;
    const keys = this.#keys(item, TEST_KEYS);
    const search = this.#text(keys.get('search'));
    if (!keys.has('search')) this.#wrong(item.place, 'The test has no `search`.');
    const finds = this.#texts(keys.get('finds'));
    const not = this.#texts(keys.get('not'));
    const tokens = this.#tokens(keys.get('tokens'));
    if (!keys.has('finds') && !keys.has('not') && !keys.has('tokens')) {
      this.#wrong(item.place, 'The test expects nothing: give it `finds`, `not` or `tokens`.');
    }
    if (subject?.kind === 'analyzers' && subject.index === null && finds.length + not.length > 0) {
      this.#wrong(
        item.place,
        '`finds` and `not` need an `index-analyzer` in the file: it says how documents are read.',
      );
    }
    if (search === null || subject === null || this.#problems.length > before) return [];
    return [{ file: this.#file, place: search.place, settings, subject, search, finds, not, tokens }];
  }

  #tokens(entry: PositionedEntry | undefined): SearchTest['tokens'] {
    if (entry === undefined) return null;
    const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    const positions = items.map((item) => {
      const values = item.kind === 'list' ? item.items : [item];
      const texts = values.map(scalar).filter((text) => text !== null);
      return texts.length === values.length && texts.length > 0 ? texts.map(({ text }) => text) : null;
    });
    if (positions.some((position) => position === null)) {
      this.#wrong(entry.place, '`tokens` must be a list with an item a position: a token, or a list of tokens.');
      return null;
    }
    return { positions: positions.filter((position) => position !== null), place: entry.place };
  }
}

function scalar(value: Positioned): TestText | null {
  return value.kind === 'scalar' && value.text !== null ? { text: value.text, place: value.place } : null;
}
