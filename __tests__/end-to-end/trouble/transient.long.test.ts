/** Trouble that a run gets over: more of what `transient.test.ts` shows, and what it waits a minute for the end of. */

import { test } from 'vitest';
import { expectSuccess, OPERATIONS, type Trouble } from '../kit/trouble.ts';

const TROUBLES: readonly Trouble[] = [
  ...(['is throttled without a type', 'meets an HTML 502 after it was done', 'gets half an answer'] as const),
  // Of a publication it is not known then whether AWS carried it out: it is waited for.
  ...(['meets an HTML 503', 'meets the web page of a proxy', 'loses its connection'] as const),
  ...(['meets InternalException'] as const),
];

for (const what of TROUBLES) {
  test.concurrent(`a run succeeds when each operation once ${what}`, () => expectSuccess(what, OPERATIONS));
}
