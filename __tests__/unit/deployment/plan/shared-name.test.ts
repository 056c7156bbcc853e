/** Which packages of a run hold another file, that another step may publish. */

import { expect, test } from 'vitest';
import { packageDescription } from '../../../../src/deployment/model/marker.ts';
import type { LivePackage } from '../../../../src/deployment/model/ports.ts';
import { makePlan } from '../../../../src/deployment/plan/plan.ts';
import { heldFiles } from '../../../../src/deployment/plan/shared-name.ts';
import type { Dictionary } from '../../../../src/dictionaries/dictionary.ts';
import { dictionary, livePackage, observation, observed, REPOSITORY, sha256Of } from '../build.ts';

const OTHER = 'other/synonyms.txt';
const fileOf = (file: string) => ({ file, path: `/workspace/${file}`, firstLine: 1 });

function held(
  path: string | null,
  {
    repository = 'Acme/Search',
    content = 'old',
    ...overrides
  }: Partial<Dictionary & LivePackage> & {
    readonly repository?: string;
    readonly content?: string;
  } = {},
) {
  const description = packageDescription('', { repository, path: path ?? 'gone', sha256: sha256Of(content) });
  const live = livePackage('synonyms', content, {
    description: path === null ? description.replace(' path=gone', '') : description,
    ...(overrides.status === undefined ? {} : { status: overrides.status }),
  });
  const { status: _, ...of } = overrides;
  const plan = makePlan(
    [{ ...dictionary('synonyms', 'new'), ...(of as Partial<Dictionary>) }],
    observation([observed(live, null)]),
    {
      ...{ removals: [], repository: REPOSITORY, takeOver: false },
    },
  );
  return heldFiles(plan.packages, REPOSITORY).map(({ held }) => held);
}

test.each<[string, Parameters<typeof held>, readonly string[]]>([
  ['another file', [OTHER], [OTHER]],
  ['another file, whose last attempt failed', [OTHER, { status: 'VALIDATION_FAILED' }], [OTHER]],
  ['its own file', ['dictionaries/synonyms.txt'], []],
  ['no path', [null], []],
  ['a copy with the same content', [OTHER, { content: 'new' }], []],
  ['the same content on its way', [OTHER, { content: 'new', status: 'COPYING' }], []],
  ['the file of another repository', [OTHER, { repository: 'acme/other' }], []],
  ['its second file', [OTHER, { files: ['dictionaries/synonyms.txt', OTHER].map(fileOf) }], []],
  [
    'its second file, in a repository in a folder',
    [OTHER, { file: 'repo/a.txt', repositoryPath: 'a.txt', files: ['repo/a.txt', `repo/${OTHER}`].map(fileOf) }],
    [],
  ],
  [
    'its second file, in a folder of the repository',
    [`shop/${OTHER}`, { file: 'a.txt', repositoryPath: 'shop/a.txt', files: ['a.txt', OTHER].map(fileOf) }],
    [],
  ],
  [
    'a file that ends like its own',
    ['a.txt', { file: 'b/a.txt', repositoryPath: 'b/a.txt', files: [fileOf('b/a.txt')] }],
    ['a.txt'],
  ],
])('%s', (_, [path, options], expected) => {
  expect(held(path, options)).toEqual(expected);
});

test('a package that does not exist yet holds nothing', () => {
  const plan = makePlan([dictionary('synonyms', 'new')], observation([]), {
    ...{ removals: [], repository: REPOSITORY, takeOver: false },
  });
  expect(heldFiles(plan.packages, REPOSITORY)).toEqual([]);
});
