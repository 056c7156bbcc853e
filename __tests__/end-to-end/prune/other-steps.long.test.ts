/** Files that went to another step, with a change: prune leaves their packages to it, where that may be so. Real Git. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { FILES, Stage } from '../kit/stage.ts';
import { FRENCH, namesOf, PRUNE, THREE } from './prune-stage.ts';

const MAIN = { GITHUB_REF: 'refs/heads/main' };
const CHANGED = 'canapé, sofa\nvoiture, auto\n';
const MANIFEST = `dictionaries:
  - file: search/fr-syn.txt
    package: french
    format: solr-synonyms
`;
const KEPT = ['english', 'french', 'german'];
const DELETED = ['english', 'german'];

/** French went to `search/`; the commit has these files beside it. */
async function moved(files: Readonly<Record<string, string>>): Promise<Stage> {
  const stage = await Stage.start({ files: THREE, inputs: PRUNE });
  await stage.deploy();
  stage.workspace.remove(FRENCH);
  stage.workspace.commit('Give it to the other team', { 'search/fr-syn.txt': CHANGED, ...files });
  return stage;
}

/** Files of another repository in a folder of the workspace. */
function beside(stage: Stage, folder: string, files: Readonly<Record<string, string>>): void {
  const root = join(stage.workspace.path, folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: root });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Configure');
}

for (const path of ['search/dictionaries.conf', 'search/dictionaries', 'deploy/search.txt'])
  test.concurrent(`a manifest may have any name: ${path}`, async () => {
    await using stage = await moved({ [path]: MANIFEST });
    const { id } = stage.package('french');
    const run = await stage.succeed({ env: MAIN });
    expect(namesOf(stage)).toEqual(KEPT);
    expect(run.notices.join('\n')).toContain(`not pruned: ${path} names it too, so another step may publish it`);
    await stage.succeed({ inputs: { files: '', manifest: path, format: 'auto', prune: 'false' }, env: MAIN });
    expect(stage.package('french').id).toBe(id);
  });

for (const path of ['search/dictionaries.yml.tpl', 'search/dictionaries.j2'])
  test.concurrent(`a template of a manifest may name it: ${path}`, async () => {
    await using stage = await moved({ [path]: `bucket: {{ bucket }}\n${MANIFEST}` });
    const run = await stage.succeed({ env: MAIN });
    expect(namesOf(stage)).toEqual(KEPT);
    expect(run.notices.join('\n')).toContain(`not pruned: ${path} names it too, so another step may publish it`);
  });

test.concurrent('a repository without a commit has no manifest', async () => {
  await using stage = await moved({});
  mkdirSync(join(stage.workspace.path, 'tools'));
  execFileSync('git', ['init', '--quiet'], { cwd: join(stage.workspace.path, 'tools') });
  await stage.succeed({ env: MAIN });
  expect(namesOf(stage)).toEqual(DELETED);
});

test.concurrent('a text about manifests is none', async () => {
  const readme = `# Search\n\n\`\`\`yaml\n${MANIFEST}\`\`\`\n`;
  const code = `const text = 'dictionaries: [{ file: search/fr-syn.txt, package: french }]';\n`;
  await using stage = await moved({ 'README.md': readme, 'src/search.ts': code });
  await stage.succeed({ env: MAIN });
  expect(namesOf(stage)).toEqual(DELETED);
});

for (const folder of ['config', 'repositories/config'])
  test.concurrent(`a manifest may be in another repository of the workspace: ${folder}`, async () => {
    await using stage = await moved({});
    beside(stage, folder, { 'search/dictionaries.yml': MANIFEST });
    const run = await stage.succeed({ env: MAIN });
    expect(namesOf(stage)).toEqual(KEPT);
    expect(run.notices.join('\n')).toContain(`not pruned: ${folder}/search/dictionaries.yml names it too`);
  });

test.concurrent('another repository that does not name it does not keep it', async () => {
  await using stage = await moved({});
  beside(stage, 'config', { 'dictionaries.yml': MANIFEST.replaceAll('french', 'spanish') });
  await stage.succeed({ env: MAIN });
  expect(namesOf(stage)).toEqual(DELETED);
});

const PREFIXED = 'dictionaries/shop-synonyms.txt';

test.concurrent('a step may make the name of its own prefix and another file', async () => {
  await using stage = await Stage.start({ files: { ...FILES, [PREFIXED]: 'canapé, sofa\n' }, inputs: PRUNE });
  await stage.deploy();
  const { id } = stage.package('shop-synonyms');
  stage.workspace.remove(PREFIXED);
  stage.workspace.commit('Give each shop a folder', { 'shop/synonyms.txt': CHANGED });
  const run = await stage.succeed({ env: MAIN });
  expect(namesOf(stage)).toEqual(['english', 'german', 'shop-synonyms']);
  expect(run.notices.join('\n')).toContain(
    'shop/synonyms.txt gives a package this name where its step has the rest of the name as its package-prefix',
  );
  await stage.succeed({ inputs: { files: 'shop/*.txt', 'package-prefix': 'shop-' }, env: MAIN });
  expect(stage.package('shop-synonyms').id).toBe(id);
});

test.concurrent('a file that this step publishes makes no other name', async () => {
  const inputs = { ...PRUNE, 'max-removed-percent': '100' };
  await using stage = await Stage.start({ files: { ...FILES, 'dictionaries/old-english.txt': 'eke, also\n' }, inputs });
  await stage.deploy();
  stage.workspace.remove('dictionaries/old-english.txt');
  stage.workspace.commit('Remove it', {});
  await stage.succeed({ env: MAIN });
  expect(namesOf(stage)).toEqual(['english', 'german']);
});

test.concurrent('teams with prefixes of their own delete what is theirs', async () => {
  const files = { 'a/x-en.txt': 'couch, sofa\n', 'a/de.txt': 'x, y\n', 'b/en.txt': 'tv, telly\n' };
  const a = { files: 'a/*.txt', 'package-prefix': 'a-', ...PRUNE, 'max-removed-percent': '100' };
  await using stage = await Stage.start({ files, inputs: a });
  await stage.deploy();
  await stage.succeed({ inputs: { files: 'b/*.txt', 'package-prefix': 'b-' }, env: MAIN });
  stage.workspace.remove('a/x-en.txt');
  stage.workspace.commit('Remove it', {});
  await stage.succeed({ env: MAIN });
  expect(namesOf(stage)).toEqual(['a-de', 'b-en']);
});
