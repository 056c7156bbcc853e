/** What a person sees: places, lines, carets, colours. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, frameOf, readLines } from '../../../src/cli/output/frame.ts';
import { renderHuman } from '../../../src/cli/output/human.ts';
import { usesColour } from '../../../src/report/colour.ts';
import { sourceOf } from '../dictionaries/support.ts';

function human(content: string, line: number | null, column: number | null, colour = false): Promise<string> {
  const problem = { severity: 'error', code: 'x/y', line, column, message: 'It is wrong.' } as const;
  const report = { problems: [problem], errors: 1, warnings: 0, entries: 1 };
  return renderHuman([{ file: 'a.txt', path: '/a.txt', files: [], format: 'ik', source: sourceOf(content), report }], {
    colour,
  });
}

describe('a problem', () => {
  test.each([
    ['ab => c => d\n', 1, 9, '    1 | ab => c => d\n      |         ^\n'],
    ['x\ny\r\nz\rw', 4, 1, '    4 | w\n      | ^\n'],
    ['日本, é => x\n', 1, 5, '    1 | 日本, é => x\n      |       ^\n'],
    ['\ta => b\n', 1, 2, '    1 | \\ta => b\n      |   ^\n'],
    ['\u001b[31ma\n', 1, 6, '    1 | \\x1b[31ma\n      |         ^\n'],
    ['ab\n', 1, 3, '    1 | ab\n      |   ^\n'],
    ['ab\n', 1, null, '    1 | ab\n'],
    ['ab\n', 1, 9, ''],
    ['ab\n', 7, 1, ''],
    ['ab\n', null, null, ''],
  ])('in %j at %s:%s has the frame %j', async (content, line, column, frame) => {
    const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`;
    const expected = `a.txt${place}: error: It is wrong. [x/y]\n${frame}1 file: 1 error, 0 warnings\n`;
    expect(await human(content, line, column)).toBe(expected);
  });

  test('has colours when they are wanted, and nothing else changes', async () => {
    const coloured = await human('ab => c => d\n', 1, 9, true);
    expect(coloured).toContain('\u001b[31merror:\u001b[39m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await human('ab => c => d\n', 1, 9));
  });
});

test('the caret is under its column, in a window of whatever line', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => text.replace(/[\r\n]/g, ''));
  fc.assert(
    fc.property(line, fc.nat({ max: 400 }), (text, at) => {
      const frame = frameOf(text, at + 1);
      if (at > text.length) {
        expect(frame).toBeNull();
        return;
      }
      expect(frame?.caret).toBeLessThanOrEqual(columns(frame?.text ?? ''));
      expect(frame?.text).not.toMatch(/[\u0000-\u001f\u202e]/);
      expect(frame?.text.length).toBeLessThan(1_500);
    }),
  );
});

test('only the lines that are asked for are kept', () => {
  const source = sourceOf('a\nb\nc\n', 1);
  expect([...readLines(source, new Set([1, 3]))]).toEqual([
    [1, 'a'],
    [3, 'c'],
  ]);
});

describe('colours', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [undefined, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: 'false' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('on a terminal: %s, with %j: %s', (isTTY, env, expected) => {
    expect(usesColour(isTTY === undefined ? {} : { isTTY }, env)).toBe(expected);
  });
});
