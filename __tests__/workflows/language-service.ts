/** GitHub's own language service for workflows, the one of its editor extensions. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionsMetadataProvider } from '@actions/languageservice';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { z } from 'zod';

export const ACTION = readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8');

const described = z.object({ description: z.string() });
export const action = z
  .object({
    name: z.string(),
    description: z.string(),
    inputs: z.record(z.string(), described),
    outputs: z.record(z.string(), described),
  })
  .parse(parse(ACTION));

/** The inputs of others' actions that the examples use. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  checkout: ['fetch-depth', 'persist-credentials'],
  'codeql-action': ['category', 'sarif_file'],
  'configure-aws-credentials': ['aws-region', 'role-duration-seconds', 'role-to-assume'],
};

const actionsMetadataProvider: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ name }) => {
    if (name === 'deploy-opensearch-dictionaries') return action;
    const inputs = OTHERS[name]?.map((input) => [input, { description: '' }] as const);
    return inputs && { name, description: '', inputs: Object.fromEntries(inputs) };
  },
};

let documents = 0;

/** What it says against a workflow or an action.yml, a line each. */
export async function complaints(uri: string, text: string): Promise<readonly string[]> {
  // The service remembers what it read under a name.
  const document = TextDocument.create(`file:///${++documents}/${uri}`, 'yaml', 1, text);
  const found = await validate(document, { actionsMetadataProvider });
  return found.map(({ range, message }) => `${uri}:${range.start.line + 1}: ${message}`);
}
