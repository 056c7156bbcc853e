import { expect, test } from 'vitest';
import { countOf, DOMAINS, ENGLISH, FILES, packageOf, Stage, sha256 } from '../end-to-end/kit/stage.ts';

test('reverting a commit deploys the former content from its own key, without an upload', async () => {
  await using stage = await Stage.start({ inputs: { files: ENGLISH } });
  await stage.deploy();
  stage.workspace.commit('Change everything', { [ENGLISH]: 'settee, couch\nlaptop, notebook\ntv => television\n' });
  const change = await stage.succeed();
  expect(countOf(change)).toMatchObject({ PutObject: 1 });

  stage.workspace.git('revert', '--no-edit', 'HEAD');
  stage.workspace.commit('Revert "Change everything"');
  const revert = await stage.succeed();
  expect(countOf(revert)).not.toHaveProperty('PutObject');
  expect(packageOf(revert, 'english')).toMatchObject({ action: 'update', reason: 'content', version: 'v3' });
  for (const domain of DOMAINS) expect(stage.content(domain)).toEqual({ english: sha256(FILES[ENGLISH]) });
  const sources = stage.package('english').versions.map(({ source }) => source.key);
  expect(sources[2]).toBe(sources[0]);
});
