/** The files whose properties take long, with ten times as many cases as in `npm test`. */

import { MORE } from './property-runs.ts';

process.env[MORE] = '10';
await import('./report/escape.test.ts');
await import('./dictionaries/diff.test.ts');
await import('./dictionaries/readers/solr-synonyms.test.ts');
