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
