import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFECTS } from './defects.ts';

test.each(DEFECTS.flatMap(({ what, edits }) => edits.map((edit) => ({ what, ...edit }))))(
  '$what can be planted into $file',
  ({ file, from }) => {
    expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
  },
);
