/** Steps and jobs that share a package, by mistake or not; and packages that share a name while AWS deletes one. */

import { expect, test } from 'vitest';
import { textAt } from '../../../src/json.ts';
import { changedAnswers } from '../kit/changed-answers.ts';
import { DOMAINS, ENGLISH, FILES, GERMAN, packageOf, Stage, writesOf } from '../kit/stage.ts';

test.concurrent('two steps that give different files one name hear of each other', async () => {
  await using stage = await Stage.start({
    files: { 'a/b-x.txt': 'couch, sofa\n', 'b/x.txt': 'tv, telly\n' },
    inputs: { 'max-removed-percent': '100' },
  });
  const a = { files: 'a/*.txt' };
  const b = { files: 'b/*.txt', 'package-prefix': 'b-' };
  const held = (path: string, file: string) =>
    `Package b-x holds ${path}, which the commit still has, and this step publishes ${file} under the same name.`;
  expect((await stage.succeed({ inputs: a })).warnings).toEqual([]);
  for (const mode of ['plan', 'validate']) {
    const run = await stage.succeed({ inputs: { ...b, mode } });
    expect(run.warnings.join('\n')).toContain(held('a/b-x.txt', 'b/x.txt'));
  }
  expect((await stage.succeed({ inputs: b })).warnings.join('\n')).toContain(held('a/b-x.txt', 'b/x.txt'));
  expect((await stage.succeed({ inputs: a })).warnings.join('\n')).toContain(held('b/x.txt', 'a/b-x.txt'));
  // A file that moved is the same dictionary.
  stage.workspace.remove('a/b-x.txt', 'b/x.txt');
  stage.workspace.commit('Move it', { 'a/new/b-x.txt': 'couch, settee\n' });
  expect((await stage.succeed({ inputs: { files: 'a/**/*.txt' } })).warnings).toEqual([]);
});

test.concurrent('a job with its own domains is not told to give up those of another job', async () => {
  await using stage = await Stage.start();
  for (const domains of DOMAINS) await stage.succeed({ inputs: { domains } });
  stage.workspace.commit('More', { [ENGLISH]: `${FILES[ENGLISH]}a, b\n` });
  const run = await stage.succeed({ inputs: { domains: DOMAINS[0] } });
  expect(run.notices.join('\n')).toMatch(
    new RegExp(
      `^Domain ${DOMAINS[1]} has english v1.*Unless another step or job deploys them there, list the domain for them, or`,
      'm',
    ),
  );
});

test.concurrent('a domain that is listed for one package only gets that one, and the other is named', async () => {
  const manifest = (english: string) =>
    `bucket: dictionaries\ndomains: [${DOMAINS}]\ndictionaries:\n  - {file: ${ENGLISH}, format: solr-synonyms, domains: [${english}]}\n  - {file: ${GERMAN}, format: solr-synonyms}\n`;
  const inputs = { files: '', manifest: 'm.yml', domains: '', format: 'auto' };
  await using stage = await Stage.start({ files: { ...FILES, 'm.yml': manifest(`${DOMAINS}`) }, inputs });
  await stage.deploy();
  stage.workspace.commit('Narrow', { 'm.yml': manifest(DOMAINS[1]), [GERMAN]: `${FILES[GERMAN]}auto, wagen\n` });
  const run = await stage.succeed();
  expect(packageOf(run, 'german').domains).toMatchObject([{ version: 'v2' }, { version: 'v2' }]);
  expect(run.notices.join('\n')).toContain(
    `Domain ${DOMAINS[0]} has english v1, but this step does not list the domain for it, and changes nothing of it there.`,
  );
});

test.concurrent('a run that only prunes names a domain that is not listed any more', async () => {
  await using stage = await Stage.start({ inputs: { domains: DOMAINS[0], prune: 'true' } });
  await stage.deploy();
  await stage.succeed({ inputs: { files: ENGLISH, domains: DOMAINS[1], prune: 'false' } });
  stage.workspace.remove(GERMAN);
  stage.workspace.commit('German is gone');
  const run = await stage.succeed();
  expect(run.outputs.changed).toBe(true);
  expect(run.notices.join('\n')).toContain(
    `Domain ${DOMAINS[1]} has english v1, but this step does not list the domain for it`,
  );
  expect((await stage.succeed()).notices).toEqual([]);
});

test.concurrent('a package that AWS is deleting does not hide the one that has its name now', async () => {
  await using stage = await Stage.start();
  await stage.deploy();
  const { id } = stage.package('english');
  await using aws = await listedTwice(stage.running.env['AWS_ENDPOINT_URL_OPENSEARCH'] ?? '');
  const env = { AWS_ENDPOINT_URL_OPENSEARCH: aws.url };
  for (const mode of ['deploy', 'drift']) {
    const run = await stage.succeed({ inputs: { mode }, env });
    expect(packageOf(run, 'english')).toMatchObject({ action: 'unchanged', id, status: 'AVAILABLE' });
    expect(writesOf(run)).toEqual([]);
  }
});

/** AWS, whose every listing of `english` ends with another package of this name that is being deleted. */
function listedTwice(target: string) {
  return changedAnswers(target, ({ body }) => {
    const listed: unknown = body['PackageDetailsList'];
    const english = Array.isArray(listed)
      ? listed.find((one: unknown) => textAt(one, 'PackageName') === 'english')
      : null;
    if (english == null || !Array.isArray(listed)) return null;
    const going = { ...english, PackageID: 'F999999999', PackageStatus: 'DELETING' };
    return { ...body, PackageDetailsList: [...listed, going] };
  });
}
