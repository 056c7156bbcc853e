/** A package that keeps its former name is reported, however its dictionary got the new one. Real Git. */

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { startGitHub } from '../kit/github-server.ts';
import { ENGLISH, FILES, Stage, writesOf } from '../kit/stage.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const DEFAULT = '.github/opensearch-dictionaries.yml';
const manifest = (file: string, name: string) =>
  JSON.stringify({ dictionaries: [{ file, package: name, format: 'solr-synonyms' }] });
const BY_FILES = { files: 'dictionaries/*.txt' };

/** A manifest names the package of `english.txt`, and then it is taken away. */
async function withoutManifest(name: string): Promise<Stage> {
  const stage = await Stage.start({
    ...{ files: { [ENGLISH]: FILES[ENGLISH], [DEFAULT]: manifest(ENGLISH, name) }, inputs: { files: '' } },
  });
  await stage.deploy();
  stage.workspace.remove(DEFAULT);
  stage.workspace.commit('Files instead of a manifest');
  return stage;
}

const isFormer = (name: string, now: string, path = ENGLISH) =>
  `Package ${name} may be the former name of ${now} (${path})`;

test.concurrent('a manifest that is gone', async () => {
  await using stage = await withoutManifest('synonyms-english');
  const notice = isFormer('synonyms-english', 'english');
  for (const inputs of [{}, { mode: 'drift' }, { prune: 'true' }]) {
    const run = await stage.succeed({ inputs: { ...BY_FILES, ...inputs } });
    expect(run.notices.join('\n')).toContain(notice);
    expect(writesOf(run)).not.toContain('DissociatePackage');
  }
  // The same dictionary for another environment is no former name.
  const other = await stage.succeed({ inputs: { ...BY_FILES, 'package-prefix': 'prod-' } });
  expect(other.notices.join('\n')).not.toContain('former name');
});

test.concurrent('a manifest that got another path', async () => {
  await using stage = await withoutManifest('synonyms-english');
  stage.workspace.commit('A manifest again', { 'm.yml': manifest(ENGLISH, 'english') });
  const inputs = { files: '', manifest: 'm.yml', prune: 'true' };
  const run = await stage.succeed({ inputs });
  expect(run.notices.join('\n')).toContain(isFormer('synonyms-english', 'english'));
  // Another manifest never named it, so nothing is deleted for that.
  stage.workspace.commit('Another dictionary', {
    'dictionaries/second.txt': 'p, q\n',
    'm.yml': manifest('dictionaries/second.txt', 'second'),
  });
  stage.workspace.remove(ENGLISH);
  stage.workspace.commit('Take it away');
  const after = await stage.succeed({ inputs });
  expect(after.notices.join('\n')).toContain('Package synonyms-english (dictionaries/english.txt) is not pruned');
});

test.concurrent('a package of the gone manifest may be that of another step, and is kept', async () => {
  await using stage = await withoutManifest('synonyms-english');
  // Another team named it in a manifest of its own, and now moves its file and changes it.
  const moved = 'teams/b/english.txt';
  stage.workspace.commit('Our own dictionary', { 'dictionaries/second.txt': 'p, q\n' });
  stage.workspace.remove(ENGLISH);
  stage.workspace.commit('Move it', {
    [moved]: `${FILES[ENGLISH]}r, s\n`,
    'b.yml': manifest(moved, 'synonyms-english'),
  });
  const before = stage.package('synonyms-english').id;
  const run = await stage.succeed({ inputs: { ...BY_FILES, prune: 'true' } });
  expect(run.notices.join('\n')).toContain(
    'Package synonyms-english (dictionaries/english.txt) is not pruned: b.yml names it too, so another step may',
  );
  await stage.succeed({ inputs: { files: '', manifest: 'b.yml' } });
  expect(stage.package('synonyms-english').id).toBe(before);
});

test.concurrent('two steps that name the package of one file differently', async () => {
  const [byManifest, byFiles] = [{ files: '', manifest: 'suggest.yml' }, BY_FILES];
  await using stage = await Stage.start({
    files: { [ENGLISH]: FILES[ENGLISH], 'suggest.yml': manifest(ENGLISH, 'suggestions') },
  });
  await stage.succeed({ inputs: byFiles });
  const run = await stage.succeed({ inputs: byManifest });
  expect(run.notices.join('\n')).toContain('unless another step publishes it, it stays as it is');
  expect(run.notices.join('\n')).not.toContain('is the former name');
});

test.concurrent('a shallow checkout asks GitHub whether there was a manifest, once', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await withoutManifest('anglais');
  const shallow = `${stage.workspace.path}-shallow`;
  execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(stage.workspace.path).href, shallow]);
  const inputs = { ...BY_FILES, mode: 'drift', 'github-token': TOKEN };
  const env = { GITHUB_API_URL: gitHub.url, GITHUB_WORKSPACE: shallow };
  await stage.succeed({ inputs: BY_FILES });
  expect((await stage.succeed({ inputs, env })).notices.join('\n')).not.toContain('anglais');
  gitHub.state.histories.set(stage.workspace.head.sha, new Set([ENGLISH, DEFAULT]));
  const before = gitHub.requests.length;
  expect((await stage.succeed({ inputs, env })).notices.join('\n')).toContain(isFormer('anglais', 'english'));
  expect(gitHub.requests.length - before).toBe(1);
  rmSync(shallow, { recursive: true });
});

test.concurrent.for<readonly [string, string]>([
  ['english', 'a part of the former name'],
  ['anglais', 'quite another one'],
])('the manifest gives the name %s, %s', async ([name]) => {
  const file = 'dictionaries/synonyms-english.txt';
  await using stage = await Stage.start({ files: { [file]: FILES[ENGLISH] } });
  await stage.deploy();
  stage.workspace.commit('Name it', { [DEFAULT]: manifest(file, name) });
  const run = await stage.succeed({ inputs: { files: '' } });
  expect(run.notices.join('\n')).toContain(isFormer('synonyms-english', name, file));
});

test.concurrent('a dictionary that became the second file of another', async () => {
  const SECOND = 'dictionaries/second.txt';
  await using stage = await Stage.start({
    files: { [ENGLISH]: FILES[ENGLISH], [SECOND]: 'p, q\n', 'm.yml': manifest(ENGLISH, 'english') },
  });
  const inputs = { files: '', format: 'auto', manifest: 'm.yml' };
  await stage.deploy({ inputs });
  const bundle = { files: [SECOND, ENGLISH], package: 'bundle', format: 'solr-synonyms' };
  stage.workspace.commit('Join them', { 'm.yml': JSON.stringify({ dictionaries: [bundle] }) });
  for (const more of [{}, { mode: 'drift' }, { prune: 'true' }]) {
    const run = await stage.succeed({ inputs: { ...inputs, ...more } });
    expect(run.notices.join('\n')).toContain(`Package english is the former name of bundle (${ENGLISH})`);
  }
});
