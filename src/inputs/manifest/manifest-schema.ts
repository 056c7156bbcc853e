/**
 * The manifest as a zod schema: what `readManifest` checks and what `schema/manifest.schema.json` is generated from.
 * It has no transformations, so that the JSON Schema says the same.
 */

import * as z from 'zod';
import { FORMATS } from '../../dictionaries/dictionary.ts';
import { parseEngineVersion } from '../../dictionaries/engine-version.ts';
import { quote } from '../../printable.ts';
import { NAME_PATTERN, NAME_RULE } from '../../workspace/select/names.ts';
import {
  accountIdProblem,
  BUCKET_PATTERN,
  bucketProblem,
  domainProblem,
  KEY_PREFIX_PATTERN,
  keyPrefixProblem,
  LISTED_PATTERN,
  PATH_PATTERN,
} from '../rules.ts';

/** `EngineVersion` of a domain, as AWS writes it. */
const ENGINE_VERSION = /^(?:OpenSearch|Elasticsearch)_\d{1,3}\.\d{1,3}$/;

const PERCENT = 'must be a number from 0 to 100';
const NOT_EMPTY = 'must have at least one element';

/** Text that a rule accepts; the rule's words become the message, without the setting's name before them. */
function text(problem: (value: string) => string | null) {
  return z.string().superRefine((value, context) => {
    const message = problem(value);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });
}

/**
 * A package name or its end: the input package-prefix comes before it, and may make it long enough or give its first
 * letter.
 */
const PACKAGE_PATTERN = /^[a-z0-9-]{1,28}$/;

function packageProblem(name: string): string | null {
  return PACKAGE_PATTERN.test(name) ? null : `is ${quote(name)}, but AWS takes ${NAME_RULE}`;
}

function engineVersionProblem(version: string): string | null {
  if (ENGINE_VERSION.test(version) && parseEngineVersion(version) !== null) return null;
  return `is ${quote(version)}, but must be a version as AWS writes it, for example "OpenSearch_2.19" or "Elasticsearch_7.10"`;
}

function pathTextProblem(path: string): string | null {
  return path.trim() === '' ? 'must not be empty' : null;
}

/** A path or glob. Other errors in it are found when it is looked up with the other files. */
function path(pattern: RegExp) {
  return text(pathTextProblem).meta({ minLength: 1, pattern: pattern.source });
}

const domains = z.array(text(domainProblem).meta({ pattern: NAME_PATTERN.source }));

const analysis = z
  .strictObject({
    tokenizer: z
      .enum(['keyword', 'whitespace', 'standard'])
      .optional()
      .meta({ description: 'Tokenizer of the analyzer that holds the synonym filter.', default: 'standard' }),
    lowercase: z
      .boolean()
      .optional()
      .meta({ description: 'The chain has a lowercase filter before the synonym filter.', default: false }),
    stopwords: text(pathTextProblem)
      .optional()
      .meta({
        minLength: 1,
        pattern: PATH_PATTERN.source,
        description:
          'The chain has a stop filter before the synonym filter: "_english_" for Lucene\'s English list, or a word list of this repository.',
        examples: ['_english_', 'dictionaries/stopwords-en.txt'],
      }),
  })
  .meta({
    description:
      'The analysis chain before the synonym filter. The terms of synonyms pass through it, so a rule can be fine with one ' +
      'chain and keep an index from opening with another. Without it only what every chain rejects is an error.',
    examples: [{ tokenizer: 'standard', lowercase: true, stopwords: '_english_' }],
  });

const dictionary = z
  .strictObject({
    file: text(pathTextProblem)
      .meta({
        minLength: 1,
        pattern: PATH_PATTERN.source,
        description:
          'Path relative to the workspace, with "/". May be a glob when "package" is absent; every file that it ' +
          'matches then becomes a dictionary with the settings of this entry.',
        examples: ['dictionaries/synonyms/en.txt', 'dictionaries/stopwords/*.txt'],
      })
      .optional(),
    files: z
      .array(path(PATH_PATTERN))
      .min(1, NOT_EMPTY)
      .optional()
      .meta({
        description:
          'Several files that make one package: their lines one after the other, in the order given; the files of a glob are sorted. ' +
          'Needs "package", and excludes "file".',
        examples: [['dictionaries/topics/*.txt']],
      }),
    package: text(packageProblem)
      .optional()
      .meta({
        pattern: PACKAGE_PATTERN.source,
        description: `Name of the package: with the input "package-prefix" before it, ${NAME_RULE}. Default: from the name of the file.`,
        examples: ['synonyms-en'],
      }),
    description: z
      .string()
      .optional()
      .meta({
        description: "Description for people, before the package's marker.",
        examples: ['English product synonyms'],
      }),
    format: z
      .enum([...FORMATS, 'auto'])
      .optional()
      .meta({ description: 'Format of the file.', default: 'auto' }),
    domains: domains.optional().meta({
      description:
        'OpenSearch Service domains that this dictionary is associated with; an empty list publishes the package only. ' +
        'Default: the domains of the whole manifest, or of the input "domains".',
      examples: [['search-prod']],
    }),
    expand: z.boolean().optional().meta({ description: 'Synonyms: "expand" of the token filter.', default: true }),
    lenient: z.boolean().optional().meta({ description: 'Synonyms: "lenient" of the token filter.', default: false }),
    analysis: analysis.optional(),
    'settings-path': z
      .union([text(pathTextProblem), z.array(text(pathTextProblem)).min(1, NOT_EMPTY)])
      .optional()
      .meta({
        description:
          'How index settings name this dictionary in "synonyms_path" and the like, one or a list. Default: "analyzers/<package>".',
        examples: ['analyzers/F123456789'],
      }),
    'max-removed-percent': z.number().min(0, PERCENT).max(100, PERCENT).optional().meta({
      description:
        'Refuse the dictionary when it lost a larger share of its keys than this. Default: the input "max-removed-percent".',
    }),
    'allow-empty': z
      .boolean()
      .optional()
      .meta({ description: 'A dictionary without an entry is a placeholder, not an error.', default: false }),
  })
  .superRefine((entry, context) => {
    if (entry.file === undefined && entry.files === undefined)
      context.addIssue({ code: 'custom', message: 'has neither "file" nor "files"' });
    if (entry.file !== undefined && entry.files !== undefined)
      context.addIssue({ code: 'custom', message: 'has both "file" and "files"; keep one of them' });
    if (entry.files !== undefined && entry.package === undefined)
      context.addIssue({ code: 'custom', message: 'needs "package", as its "files" make one package' });
  })
  .meta({
    description: 'A dictionary, or several with the same settings.',
    oneOf: [
      { type: 'object', required: ['file'], properties: { file: { type: 'string' }, package: { not: {} } } },
      {
        type: 'object',
        required: ['file', 'package'],
        // A glob can't be one package.
        properties: { file: { type: 'string', pattern: '^[^*?{}]*$' }, package: { type: 'string' } },
      },
      {
        type: 'object',
        required: ['files', 'package'],
        properties: { files: { type: 'array' }, package: { type: 'string' } },
      },
    ],
  });

/** The whole file. */
export const manifestSchema = z
  .strictObject({
    bucket: text(bucketProblem)
      .optional()
      .meta({
        minLength: 3,
        maxLength: 63,
        pattern: BUCKET_PATTERN.source,
        description: 'S3 bucket in the domains\' Region. The input "bucket" wins.',
        examples: ['acme-search-dictionaries'],
      }),
    'key-prefix': text(keyPrefixProblem).optional().meta({
      pattern: KEY_PREFIX_PATTERN.source,
      maxLength: 512,
      description: 'S3 key prefix without slashes at its ends. The input "key-prefix" wins.',
      default: 'opensearch-dictionaries',
    }),
    'expected-bucket-owner': text(accountIdProblem)
      .optional()
      .meta({
        pattern: '^\\d{12}$',
        description:
          'Account that must own the bucket, in quotes, as account ids can begin with 0. The input "expected-bucket-owner" wins.',
        examples: ['123456789012'],
      }),
    domains: domains.optional().meta({
      description:
        'OpenSearch Service domains of all dictionaries that name none themselves. The input "domains" wins.',
      examples: [['search-prod', 'search-staging']],
    }),
    'engine-version': text(engineVersionProblem)
      .optional()
      .meta({
        pattern: ENGINE_VERSION.source,
        description: 'Engine that dictionaries are checked against. Default: the newest.',
        examples: ['OpenSearch_2.19', 'Elasticsearch_7.10'],
      }),
    'index-settings': z
      .array(path(LISTED_PATTERN))
      .optional()
      .meta({
        description:
          'JSON or YAML files, or globs, that say how the indexes analyse text. The input "index-settings" wins.',
        examples: [['search/products.json']],
      }),
    'search-tests': z
      .array(path(LISTED_PATTERN))
      .optional()
      .meta({
        description: 'Files, or globs, that say what searches must find. The input "search-tests" wins.',
        examples: [['search/tests/*.yml']],
      }),
    dictionaries: z
      .array(dictionary)
      .optional()
      .meta({ description: 'The dictionaries. Those that the input "files" names are added to them.' }),
  })
  .meta({
    title: 'OpenSearch dictionaries',
    description: 'Manifest of the action "Deploy OpenSearch dictionaries": .github/opensearch-dictionaries.yml',
  });

/** A manifest as written in YAML. */
export type ManifestDocument = z.infer<typeof manifestSchema>;
/** An entry of `dictionaries` as written in YAML. */
export type DictionaryDocument = NonNullable<ManifestDocument['dictionaries']>[number];
