/** What indexes share that have the same chain: the answers for the same nodes, and nothing that one index alone met. */

import { expect, test } from 'vitest';
import { errorReply } from '../../emulator/search/backend.ts';
import { asking, searchIndex, startSearchStage } from './search-stage.ts';

const REQUIRE = { verify: 'require', 'verify-timeout-minutes': '0.5' };

test.concurrent.each(['search', 'nowhere'] as const)(
  'a file on the nodes of one index is not taken for that on the nodes of another: analyzers used %s',
  async (at) => {
    await using site = await startSearchStage({ nodes: 2 });
    for (const [node, index] of ['a', 'b'].entries())
      site.backend.createIndex(index, { ...searchIndex(site.path, { at }), shards: [[node]] });
    const verdicts = async (mode: string) => {
      const { outputs, log } = await site.stage.run({ inputs: asking(site.domain, { ...REQUIRE, mode }) });
      return { found: outputs.search.map(({ index, verdict }) => `${index} ${verdict}`), log };
    };
    const right = at === 'search' ? 'live' : 'unused';
    for (const mode of ['drift', 'plan', 'deploy']) {
      site.backend.files[1]?.set(site.path, 'a => b => c\n');
      const { found, log } = await verdicts(mode);
      expect(found, log).toEqual([`a ${right}`, 'b broken']);
      // In the other order too: the first one has no answer for its file.
      site.backend.files[0]?.set(site.path, 'a => b => c\n');
      site.backend.files[1]?.set(site.path, 'gelato, ice cream\n');
      const swapped = await verdicts(mode);
      expect(swapped.found, swapped.log).toEqual(['a broken', `b ${right}`]);
      site.backend.files[0]?.set(site.path, 'gelato, ice cream\n');
    }
    if (at === 'nowhere') return;
    site.backend.files[1]?.set(site.path, 'gelato, other\n');
    const { found, log } = await verdicts('drift');
    expect(found, log).toEqual(['a live', 'b mixed']);
  },
);

test.concurrent('an index that may not be asked, or is gone, says nothing about another with the same unused analyzer', async () => {
  await using site = await startSearchStage();
  for (const name of ['a', 'b']) site.backend.createIndex(name, searchIndex(site.path, { at: 'nowhere' }));
  const lacking = errorReply(
    403,
    'security_exception',
    'no permissions for [indices:admin/analyze] and User [name=job]',
  );
  site.domain.fault = ({ path }) => (path.startsWith('/a/_analyze') ? lacking : null);
  const denied = await site.stage.run({ inputs: asking(site.domain, { mode: 'drift' }) });
  const found = denied.outputs.search.map(({ index, verdict }) => `${index} ${verdict}`);
  expect(found, denied.log).toEqual(['a not-checked', 'b unused']);
  site.domain.fault = ({ path }) => {
    if (path.startsWith('/a/_analyze')) site.backend.deleteIndex('a');
    return null;
  };
  const gone = await site.stage.run({ inputs: asking(site.domain, { ...REQUIRE, mode: 'drift' }) });
  expect(gone.outputs.search, gone.log).toMatchObject([{ index: 'b', verdict: 'unused' }]);
  expect(gone.outputs['search-verified']).toBe(true);
});
