/** What `--help` says. */

import { FORMATS } from '../dictionaries/dictionary.ts';

export const OUTPUTS = ['human', 'json', 'sarif'] as const;
export const TOKENIZERS = ['keyword', 'whitespace', 'standard'] as const;
export const COMMANDS = ['lint', 'doctor'] as const;
export type Command = (typeof COMMANDS)[number];

const PROGRAM = 'deploy-opensearch-dictionaries';

const LINT = `Usage: ${PROGRAM} lint [options] PATH...

Checks search dictionaries as OpenSearch reads them, offline. PATH is a file, a folder, a glob,
or - for standard input. Without PATH, all dictionaries of the manifest are checked.

  --manifest FILE         settings of the dictionaries (default: .github/opensearch-dictionaries.yml
                          where there is one); the options below win over it
  --format FORMAT         ${FORMATS.slice(0, 5).join(', ')},
                          ${FORMATS.slice(5).join(', ')} or auto (default)
  --engine-version V      for example OpenSearch_2.19 (default: the newest)
  --expand [BOOLEAN]      as in the synonym filter (default: true)
  --lenient [BOOLEAN]     as in the synonym filter (default: false)
  --tokenizer NAME        ${TOKENIZERS.join(', ')}: the chain before the synonym filter
  --lowercase             a lowercase filter is part of that chain
  --stopwords WORDS       _english_ or a file: a stop filter is part of that chain
  --index-settings GLOB   files that say how the indexes analyse text; may be given several times
  --search-tests GLOB     files that say what searches must find; may be given several times
  --engine-url URL        an OpenSearch that builds every analyzer of the index settings
  --fail-on-warnings      warnings fail too
  --output KIND           ${OUTPUTS.join(', ')} (default: human)

Exit status: 0 no problems that fail, 1 problems, 2 bad use or a file that can't be read.
`;

const DOCTOR = `Usage: ${PROGRAM} doctor [options]

Says what would stop a deploy: credentials, permissions, bucket, domains. Changes nothing.

  --bucket NAME           S3 bucket in the Region of the domains
  --domains NAMES         OpenSearch Service domains, separated by commas
  --aws-region CODE       default: AWS_REGION, then AWS_DEFAULT_REGION
  --api NAME              opensearch (default) or elasticsearch
  --manifest FILE         names bucket and domains where the options do not

Exit status: 0 nothing would stop a deploy, 1 something would, 2 bad use or a manifest that can't be
read.
`;

const ALL = `Usage: ${PROGRAM} COMMAND [options]

Search dictionaries for Amazon OpenSearch Service, from Git.

  lint PATH...            check dictionaries as OpenSearch reads them, offline
  doctor                  say what would stop a deploy

  --help                  this text; after a command, its options
  --version               the version

As a GitHub Action it is configured by inputs; see README.md.
`;

const TEXTS: Readonly<Record<Command, string>> = { lint: LINT, doctor: DOCTOR };

/** @param command `null`: no command was given */
export function helpText(command: Command | null): string {
  return command === null ? ALL : TEXTS[command];
}
