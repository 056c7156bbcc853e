/** Many files, and files of any name. */

import { expect, test } from 'vitest';
import { readResults } from './kit/outputs.ts';
import { BUCKET, DOMAINS, Stage, sha256, writesOf } from './kit/stage.ts';
import type { Files } from './kit/workspace.ts';

const THOUSAND = Object.fromEntries(
  Array.from({ length: 1_000 }, (_, index) => {
    const name = `d-${String(index).padStart(4, '0')}`;
    return [`dictionaries/${name}.txt`, `${name}, word\n`];
  }),
);

test.concurrent.each(['deploy', 'validate'])(
  '%s: 1,000 files of one glob are refused with the numbers, before any write',
  async (mode) => {
    await using stage = await Stage.start({ files: THOUSAND });
    const run = await stage.run({ inputs: { mode } });
    expect(run.outputs).toMatchObject({ mode, 'failure-reason': 'quota-exceeded' });
    expect(run.errors.join()).toMatch(
      /create 1,?000 packages, and the Region already has 0; a Region takes at most 25/,
    );
    expect(writesOf(run)).toEqual([]);
    expect(stage.emulator.packages()).toEqual([]);
    expect(stage.emulator.s3.peekAll(BUCKET)).toEqual([]);
    // One listing, and one look at each domain: 1,000 files are no reason to ask more.
    expect(run.requests.length).toBeLessThan(10);
    expect(readResults(run.outputs).packages).toHaveLength(1_000);
  },
);

test.concurrent('plan warns of 1,000 files of one glob with the numbers', async () => {
  await using stage = await Stage.start({ files: THOUSAND });
  const run = await stage.succeed({ inputs: { mode: 'plan' } });
  expect(run.warnings.join()).toMatch(
    /create 1,?000 packages, and the Region already has 0; a Region takes at most 25/,
  );
  expect(run.requests.length).toBeLessThan(10);
  expect(readResults(run.outputs).packages).toHaveLength(1_000);
});

test.concurrent('lint checks 1,000 files of one glob, and finds the one that is wrong', async () => {
  await using stage = await Stage.start({ files: THOUSAND });
  const lint = { inputs: { mode: 'lint' } };
  const good = await stage.succeed(lint);
  expect(good.outputs).toMatchObject({ valid: true, 'failure-reason': '' });
  expect(readResults(good.outputs).packages).toHaveLength(1_000);
  expect(Buffer.byteLength(good.summary)).toBeLessThan(1024 * 1024);
  stage.workspace.write({ 'dictionaries/d-0777.txt': 'a => b => c\n' });
  const bad = await stage.run(lint);
  expect(bad.outputs).toMatchObject({ valid: false, 'failure-reason': 'lint-failed' });
  expect(bad.outputs.packages.filter(({ errors }) => errors > 0).map(({ name }) => name)).toEqual(['d-0777']);
  expect(bad.summary).toContain('d-0777');
  expect(bad.requests).toEqual([]);
});

/** Base names with all that a path, a URL, a key, a shell or YAML could stumble over. */
const NAMES = [
  ...['with space.txt', "it's (a) test!.txt", 'say "hi".txt', 'c#.txt', 'what?.txt', '100%.txt', '%2F.txt'],
  ...['a+b.txt', 'r&d;x=1,2@home.txt', 'grün Öl ß.txt', '同義語.txt', 'すし.txt', '🍣🍺.txt', '.hidden', '.hidden.txt'],
  ...['many.dots.in.it.tar.txt', 'no-extension', 'odd.e x#t', 'odd.ü', '~tilde^`.txt', 'a:b|c<d>.txt', 'end.'],
];

/** In a folder of such a name, each with content of its own. */
const ODD: Files = Object.fromEntries(NAMES.map((name) => [`wörter & "more" #1/${name}`, `${name}, word\n`]));

const MANIFEST = '.github/opensearch-dictionaries.yml';

/** The manifest names each package, as no file name gives one, and associates as many as a domain takes. */
function manifestOf(files: readonly string[]): Files {
  const dictionaries = files.map((file) => {
    const index = Object.keys(ODD).indexOf(file);
    return { file, package: `odd-${index}`, format: 'word-list', domains: index < 20 ? [DOMAINS[0]] : [] };
  });
  // JSON is YAML.
  return { [MANIFEST]: JSON.stringify({ dictionaries }) };
}

test.concurrent('files of any name are uploaded, created, associated, updated and pruned', async () => {
  const files = Object.entries(ODD);
  await using stage = await Stage.start({
    files: { ...ODD, ...manifestOf(Object.keys(ODD)) },
    inputs: { files: '', format: 'auto', prune: 'true', domains: DOMAINS[0] },
  });
  const run = await stage.succeed();
  const content = stage.content(DOMAINS[0]);
  for (const [index, [file, text]] of files.entries()) {
    const package_ = stage.package(`odd-${index}`);
    expect([file, package_.status, package_.sha256]).toEqual([file, 'AVAILABLE', sha256(text)]);
    const [version] = package_.versions;
    expect(version?.source.key).toContain(`odd-${index}/${sha256(text)}`);
    if (index < 20) expect(content[`odd-${index}`]).toBe(sha256(text));
  }
  expect(run.outputs.packages.map(({ file }) => file).toSorted()).toEqual(Object.keys(ODD).toSorted());
  expect((await stage.succeed()).outputs.changed).toBe(false);

  // What is deployed is read back under the very key, for the difference.
  const changed = Object.fromEntries(files.map(([file, text]) => [file, `${text}another\n`]));
  stage.workspace.commit('Change them all', changed);
  const update = await stage.succeed();
  expect(update.warnings.join()).not.toContain("can't be read");
  for (const { name, diff } of update.outputs.packages)
    expect([name, diff?.added, diff?.removed]).toEqual([name, 1, 0]);

  // The path in each package's marker is the file's own.
  const [gone = ''] = Object.keys(ODD).filter((file) => file.includes('%2F'));
  stage.workspace.remove(gone);
  stage.workspace.commit('One is gone', manifestOf(Object.keys(ODD).filter((file) => file !== gone)));
  const pruned = await stage.succeed();
  expect(pruned.outputs.packages.filter(({ action }) => action === 'delete').map(({ file }) => file)).toEqual([gone]);
  expect(stage.emulator.packages()).toHaveLength(files.length - 1);
});
