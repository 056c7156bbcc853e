/** The IAM policies and the table of calls in docs/iam.md, as a reader would copy them. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Permission } from '../../emulator/core/iam.ts';

const text = readFileSync(fileURLToPath(new URL('../../docs/iam.md', import.meta.url)), 'utf8');

const oneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const documentSchema = z.strictObject({
  Version: z.literal('2012-10-17'),
  Statement: z.array(z.strictObject({ Effect: z.literal('Allow'), Action: oneOrMore, Resource: oneOrMore })),
});

/** What the placeholders of the page stand for. */
export interface Account {
  readonly region: string;
  readonly account: string;
  readonly bucket: string;
  readonly domains: readonly string[];
}

/** The permissions of the policy under `<!-- policy: … -->` that names this use, one a pair of action and resource. */
export function documentedPolicy(use: string, account: Account): readonly Required<Permission>[] {
  const block = [...text.matchAll(/<!-- policy: (.+) -->\n```json\n([\s\S]+?)```/g)].find(([, uses = '']) =>
    uses.split(' ').includes(use),
  );
  if (block?.[2] === undefined) throw new Error(`docs/iam.md has no policy for ${use}.`);
  return documentSchema
    .parse(JSON.parse(block[2]))
    .Statement.flatMap(({ Action, Resource }) =>
      Action.flatMap((action) =>
        Resource.flatMap((resource) => filledIn(resource, account)).map((resource) => ({ action, resource })),
      ),
    );
}

function filledIn(resource: string, { region, account, bucket, domains }: Account): readonly string[] {
  const filled = resource.replace('REGION', region).replace('ACCOUNT', account).replace('BUCKET', bucket);
  return filled.includes('DOMAIN') ? domains.map((domain) => filled.replace('DOMAIN', domain)) : [filled];
}

/** One row of the table of calls: what it says for each column of modes. */
export interface CallRow {
  readonly calls: readonly string[];
  readonly action: string;
  /** Column heading → cell; `✓` is a call that the mode makes. */
  readonly cells: ReadonlyMap<string, string>;
}

/** The table "Calls by mode". */
export function documentedCalls(): readonly CallRow[] {
  const section = /## Calls by mode\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
  const [heading, , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  if (heading === undefined) throw new Error('docs/iam.md has no table of calls.');
  return rows.map(([calls = '', action = '', ...cells]) => ({
    calls: calls.split(', '),
    action: action.replaceAll('`', ''),
    cells: new Map(cells.map((cell, index) => [(heading[index + 2] ?? '').replaceAll('`', ''), cell])),
  }));
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
