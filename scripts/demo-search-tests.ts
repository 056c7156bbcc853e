/**
 * The demo's part about search: the example's index template, which names the package by the ID that AWS gave it, and tests of what searches
 * must find.
 */

import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SETTINGS = 'search/products.json';
const TESTS = 'search/tests/products.yml';

/** What no rule says yet. */
export const MISSING_RULE = 'parka, winter jacket\n';

const TEST_FILE = `index-settings: ${SETTINGS}
field: title
tests:
  - search: gelato
    finds: [ice cream]
  - search: parka
    finds: [Warm winter jacket]
`;

/**
 * Adds template and tests to the demo's repository.
 * @param root of this project
 * @param workspace the demo's repository, with a manifest
 * @param packageId of the English synonyms
 */
export function addSearchTests(root: string, workspace: string, packageId: string): void {
  const template = readFileSync(join(root, 'examples', 'index-settings', SETTINGS), 'utf8');
  mkdirSync(join(workspace, 'search', 'tests'), { recursive: true });
  writeFileSync(join(workspace, SETTINGS), template.replace(/analyzers\/F\d+/, `analyzers/${packageId}`));
  writeFileSync(join(workspace, TESTS), TEST_FILE);
  appendFileSync(
    join(workspace, '.github', 'opensearch-dictionaries.yml'),
    `index-settings: [${SETTINGS}]\nsearch-tests: [${TESTS}]\n`,
  );
}
