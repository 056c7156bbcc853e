import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { checkDictionary } from '../../../../src/dictionaries/check.ts';
import { optionsOf, sourceOf } from '../support.ts';

/** Documents, and the fault that the parser of Java 17 finds in each. */
const documents = z
  .array(z.object({ document: z.string(), fault: z.string().nullable() }))
  .parse(JSON.parse(readFileSync(new URL('../../../fixtures/xml-documents.json', import.meta.url), 'utf8')));

it.each(documents)('$document', ({ document, fault }) => {
  const { problems } = checkDictionary(sourceOf(document), 'hyphenation', optionsOf());
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.length > 0).toBe(fault !== null);
});

/** So deep that a search of all open tags for each name takes minutes. */
const DEPTH = 100_000;

it.each([
  ['a prefix of the root', 'p:b', 'xml:lang="de"', true],
  ['a prefix that none declares', 'q:b', '', false],
  ['a prefix of an element that is closed', 'gone:b', '', false],
])('tags may be nested without end, with %s', (_, name, attribute, isTaken) => {
  const inner = `<a xmlns:gone="g"/>${`<${name} ${attribute}>`}a1b</${name}>`;
  const document = `<hyphenation-info xmlns:p="x"><patterns>ab1 ${'<a>'.repeat(DEPTH)}${inner}${'</a>'.repeat(DEPTH)}</patterns></hyphenation-info>`;
  const { problems } = checkDictionary(sourceOf(document), 'hyphenation', optionsOf());
  expect(problems.filter(({ severity }) => severity === 'error').length).toBe(isTaken ? 0 : 1);
});
