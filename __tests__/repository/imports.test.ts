/** Imports run downwards, as the diagram of docs/architecture.md draws them. */

import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { list, read } from './files.ts';

/** Files without a room, which every room may import. They import only each other. */
const COMMON = ['configuration-failure', 'failure', 'json', 'printable', 'redact', 'version'].map(
  (name) => `src/${name}.ts`,
);

interface Import {
  readonly from: string;
  /** Path from the root, or the name of a package. */
  readonly to: string;
}

const files = list('src/**/*.ts', 'emulator/**/*.ts');
const imports: readonly Import[] = files.flatMap((from) =>
  [...read(from).matchAll(/(?:^(?:import|export)\b[^;]*?\bfrom |^import |\bimport\()'([^']+)'/gm)].map(
    ([, to = '']) => ({
      from,
      to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to,
    }),
  ),
);

/** `src/deployment/plan/plan.ts` → `deployment`; `src/post.ts` → `post`. */
function roomOf(file: string): string {
  return /^src\/([^/.]+)/.exec(file)?.[1] ?? file;
}

/** Room → the rooms that an arrow of the diagram leads to. */
function drawnArrows(): ReadonlyMap<string, readonly string[]> {
  const diagram = /## The rooms\s+```mermaid\n([\s\S]+?)```/.exec(read('docs/architecture.md'))?.[1] ?? '';
  const arrows = [...diagram.matchAll(/^\s*(\w+)(?:\[.*?\])? --> (\w+)/gm)];
  const targets = Map.groupBy(arrows, ([, from = '']) => from);
  return new Map([...targets].map(([from, all]) => [from, all.map(([, , to = '']) => to)]));
}

/** All rooms below a room. */
function below(room: string, arrows: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (one: string): void => {
    for (const next of arrows.get(one) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(room);
  return found;
}

test('the diagram has every room, and no arrow upwards', () => {
  const arrows = drawnArrows();
  const rooms = new Set(files.filter((file) => file.startsWith('src/') && !COMMON.includes(file)).map(roomOf));
  expect(new Set([...arrows.keys(), ...[...arrows.values()].flat()])).toEqual(rooms);
  for (const room of rooms) expect(below(room, arrows), room).not.toContain(room);
});

test('every import between rooms follows the arrows', () => {
  const arrows = drawnArrows();
  const upwards = imports.filter(({ from, to }) => {
    if (!from.startsWith('src/') || !to.startsWith('src/') || COMMON.includes(to)) return false;
    if (COMMON.includes(from)) return !COMMON.includes(to);
    return roomOf(from) !== roomOf(to) && !below(roomOf(from), arrows).has(roomOf(to));
  });
  expect(upwards).toEqual([]);
});

test('every arrow of the diagram is an import', () => {
  const drawn = [...drawnArrows()].flatMap(([from, targets]) => targets.map((to) => `${from} --> ${to}`));
  const real = new Set(imports.map(({ from, to }) => `${roomOf(from)} --> ${roomOf(to)}`));
  expect(drawn.filter((arrow) => !real.has(arrow))).toEqual([]);
});

test('there are no circles between files', () => {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const { to } of targets.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

describe('who knows what', () => {
  const importers = (what: RegExp) => [...new Set(imports.filter(({ to }) => what.test(to)).map(({ from }) => from))];

  test('only src/aws knows the AWS SDK', () => {
    const src = importers(/^@aws-sdk\//).filter((file) => file.startsWith('src/'));
    expect(src.filter((file) => !file.startsWith('src/aws/'))).toEqual([]);
    expect(src).not.toEqual([]);
  });

  test('only src/github and src/report know GitHub', () => {
    const knowing = importers(/^@actions\//);
    expect(knowing.filter((file) => !/^src\/(?:github|report)\//.test(file))).toEqual([]);
    expect(knowing).not.toEqual([]);
  });

  test('the action and the emulator do not know each other', () => {
    const mixed = imports.filter(
      ({ from, to }) =>
        (from.startsWith('src/') && /^(?:emulator|scripts|__tests__|bench)\//.test(to)) ||
        (from.startsWith('emulator/') && /^(?:src|scripts|__tests__|bench)\//.test(to)),
    );
    expect(mixed).toEqual([]);
  });
});

test('only the entry has the streams of the process: what others print goes through the escapes that it is given to', () => {
  const writers = files.filter(
    (file) => file.startsWith('src/') && /\bprocess\.std(?:out|err)\b|\bconsole\.\w+\(/.test(read(file)),
  );
  expect(writers).toEqual(['src/index.ts']);
});
