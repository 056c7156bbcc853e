/** What is asked of a selection of files, and what it gives. */

import type { AnalysisChain, DomainName, EngineVersion, Format, PackageName } from '../../dictionaries/dictionary.ts';
import { NEWEST_ENGINE } from '../../dictionaries/engine-version.ts';
import type { Part } from '../joined-file.ts';

/** The declared chain before the synonym filter, as long as a file of stop words is not read. */
export interface DeclaredAnalysis {
  readonly tokenizer: AnalysisChain['tokenizer'];
  readonly lowercase: boolean;
  readonly stopwords:
    | { readonly kind: 'none' }
    | { readonly kind: 'english' }
    | { readonly kind: 'file'; readonly file: string };
}

/** The settings of a dictionary, besides its file. */
export interface DictionarySettings {
  readonly format: Format | 'auto';
  /** Without the prefix; `null`: from the file's name. */
  readonly packageName: string | null;
  readonly description: string;
  readonly domains: readonly DomainName[];
  readonly engineVersion: EngineVersion;
  /** `null`: as the index settings say, else `true`. */
  readonly expand: boolean | null;
  /** `null`: as the index settings say, else `false`. */
  readonly lenient: boolean | null;
  readonly analysis: DeclaredAnalysis | null;
  /** How index settings name it; `null`: `analyzers/<package>`. */
  readonly settingsPaths: readonly string[] | null;
  /** 0 to 100; `null`: the input `max-removed-percent`. */
  readonly maxRemovedPercent: number | null;
  /** Whether a dictionary without an entry is a placeholder and no error. */
  readonly allowEmpty: boolean;
}

/** Settings of a dictionary without declarations. */
export const DEFAULT_SETTINGS: DictionarySettings = {
  format: 'auto',
  packageName: null,
  description: '',
  domains: [],
  engineVersion: NEWEST_ENGINE,
  expand: null,
  lenient: null,
  analysis: null,
  settingsPaths: null,
  maxRemovedPercent: null,
  allowEmpty: false,
};

/** An entry of the manifest: a file, or a glob when the entry names no package. */
export interface ManifestFiles {
  readonly pattern: string;
  /** All paths and globs of an entry whose files make one package; `null` for any other. */
  readonly files: readonly string[] | null;
  /** Place of the pattern, for example `.github/opensearch-dictionaries.yml:7:11`; errors start with it. */
  readonly origin: string;
  readonly settings: DictionarySettings;
  /** It has errors of its own: its files are looked up, and make no dictionary. */
  readonly isBroken?: boolean;
}

/** Everything that can name dictionaries. */
export interface SelectionRequest {
  readonly workspace: string;
  readonly packagePrefix: string;
  /** The globs of the `files` input, in order; one that starts with `!` takes away from those before it. */
  readonly globs: readonly string[];
  /** Settings for files that only `globs` match. */
  readonly globSettings: DictionarySettings;
  readonly entries: readonly ManifestFiles[];
}

/** A dictionary of which everything except the content is known. */
export interface SelectedFile {
  readonly name: PackageName;
  /** As in the manifest, or from the file's name. */
  readonly nameWithoutPrefix: string;
  /** Relative to the workspace, with `/`; of several files the first. */
  readonly file: string;
  /** Relative to the root of its Git repository, with `/`; `file` where it is in none. */
  readonly repositoryPath: string;
  /** The files whose content is joined, in order; never empty. */
  readonly parts: readonly Part[];
  /** Of all parts together. */
  readonly bytes: number;
  /** The paths and globs of an entry with `files`, in order; `null` for any other. */
  readonly patterns: readonly string[] | null;
  /** True where a glob matched the file and nothing names it. */
  readonly isGlobbed: boolean;
  readonly settings: DictionarySettings;
  /** Absolute path of the file of stop words, when the settings name one. */
  readonly stopwordsPath: string | null;
}

export interface Selection {
  /** In code-unit order of `file`. */
  readonly files: readonly SelectedFile[];
  /** Full sentences, each naming the input or the place in the manifest. */
  readonly errors: readonly string[];
  /** What is probably a mistake but not an error, as full sentences. */
  readonly notices: readonly string[];
}
