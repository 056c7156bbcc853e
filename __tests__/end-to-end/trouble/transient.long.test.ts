/** Trouble of which the run waits a minute for the end: everything else of its kind is in `transient.test.ts`. */

import { test } from 'vitest';
import { expectSuccess, OPERATIONS } from '../kit/trouble.ts';

for (const what of ['meets an HTML 503', 'loses its connection', 'meets InternalException'] as const) {
  test.concurrent(`a run succeeds when each operation, a publication too, once ${what}`, () =>
    expectSuccess(what, OPERATIONS));
}
