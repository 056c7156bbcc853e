/** What a reload is said to have done, for each answer of the domain. */

import { expect, test } from 'vitest';
import { parseEngineVersion } from '../../../src/dictionaries/engine-version.ts';
import { domainApi } from '../../../src/search/domain/domain-api.ts';
import type { IndexUse } from '../../../src/search/domain/uses.ts';
import type { Asked, Case, Reloads } from '../../../src/search/domain/verify/model.ts';
import { reloadLagging } from '../../../src/search/domain/verify/reload.ts';
import { PackageWords } from '../../../src/search/domain/words/package-words.ts';
import { type RestApi, RestFailure } from '../../../src/search/rest.ts';

const USE: IndexUse = {
  ...{ index: 'products', analyzer: 'with_synonyms', kind: 'analyzer', use: 'search', reloadable: true },
  ...{ reloadPath: null, packages: ['synonyms'], chain: null, obstacle: null, cut: null, reached: [], field: 'title' },
  ordered: true,
};
const LAGGING: Case = {
  use: USE,
  judgements: new Map([['synonyms', { verdict: 'stale', message: null, pending: true, reload: 'helps' }]]),
  obstacle: null,
  proven: false,
};

const DONE = { successful_refresh_details: [{ index: 'products' }] };
const status = (code: number, json: unknown = {}) => ({ status: code, json, text: JSON.stringify(json) });
const lost = (kind: RestFailure['kind']) => new RestFailure(kind, 'says nothing');
type End = ReturnType<typeof status> | RestFailure;

/** Carries out reloads, each after the other has had its time, with these answers. */
async function reloads(ends: readonly End[], authentication: RestApi['authentication'], times: number) {
  let now = 0;
  const left = [...ends];
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const told: Reloads = new Map();
  const seen: (readonly string[])[] = [];
  const notices = () => [...told.values()].flatMap((one) => one.notices);
  const rest: RestApi = {
    name: 'https://search',
    authentication,
    send: async () => {
      seen.push(notices());
      const end = left.shift() ?? status(200, DONE);
      if (end instanceof RestFailure) throw end;
      return end;
    },
  };
  const { signal } = new AbortController();
  const api = domainApi({
    ...{ domain: 'north', api: rest, clock, signal, deadline: 600_000, iamResource: 'domain/north' },
    version: parseEngineVersion('OpenSearch_2.19'),
  });
  const settings: Asked['settings'] = {
    ...{ packages: new Map(), indexes: ['*'], words: new PackageWords(), deployed: true, changed: new Set<string>() },
    ...{ asksNodes: true, waits: true, reload: true, preparation: null },
  };
  const none = new Map<string, never>();
  const found: Asked['found'] = {
    ...{ uses: [], analyses: none, elsewhere: none, parts: none, denied: none, templates: [], others: null },
    ...{ untold: none, missing: [] },
  };
  const world = { clock, signal, progress: { show: () => undefined }, reloads: told };
  for (let time = 0; time < times; time++) {
    await reloadLagging([LAGGING], { api, settings, world, found });
    now += 60_000;
  }
  return { notices: notices().map((notice) => notice.replace(/\. Domain north.*/, '.')), seen };
}

const ANALYZERS = 'The search analyzers of products on north';
const CACHE = 'The request cache of products on north';
const RELOADED = `${ANALYZERS} were reloaded.`;
const MAYBE = `${ANALYZERS} may have been reloaded.`;
const NOT = `${ANALYZERS} were not reloaded.`;
const UNSAID = 'north was asked to reload the search analyzers of products, and does not say that it did.';

test.each<[string, readonly End[], number, readonly string[]]>([
  ['it is done', [status(200, DONE)], 1, [RELOADED]],
  ['the answer does not say it', [status(200)], 1, [UNSAID]],
  ['it is refused', [status(403)], 1, [NOT]],
  ['no server listens', Array<End>(100).fill(lost('refused')), 1, [NOT]],
  ['the job was cancelled before it was sent', [lost('cancelled')], 1, [NOT]],
  ['the job was cancelled before the answer', [lost('abandoned')], 1, [MAYBE]],
  ['no answer comes', [lost('timeout')], 1, [MAYBE]],
  ['a gateway has waited for the answer in vain', Array<End>(100).fill(status(504)), 1, [MAYBE]],
  ['the engine fails', [status(500)], 1, [MAYBE]],
  // The second attempt is refused, and the first may have been carried out.
  ['the connection breaks, and then it is refused', [lost('cut'), status(403)], 1, [MAYBE]],
  ['the connection breaks once', [lost('cut'), status(200, DONE)], 1, [RELOADED]],
  ['it is done twice', [status(200, DONE), status(200, DONE)], 2, [RELOADED]],
  ['it is done, and refused later', [status(200, DONE), status(403)], 2, [RELOADED, NOT.replace('.', ' again.')]],
  ['it is refused, and done later', [status(403), status(200, DONE)], 2, [RELOADED]],
])('%s', async (_, ends, times, said) => {
  const { notices, seen } = await reloads(ends, 'none', times);
  expect(notices.filter((notice) => !notice.startsWith('Answers without hits'))).toEqual(said);
  // A run that ends at that moment says so.
  for (const open of seen)
    expect(open.at(-1)).toMatch(/ may have been reloaded(?: again)?: the run ended before the answer\.$/);
});

test.each<[string, End, readonly string[]]>([
  ['is cleared', status(200), [RELOADED]],
  ['is refused', status(403), [RELOADED, `${CACHE} was not cleared.`]],
  ['has no answer', lost('timeout'), [RELOADED, `${CACHE} may have been cleared.`]],
])('with a password the request cache %s', async (_, end, said) => {
  const { notices, seen } = await reloads([status(200, DONE), end], 'basic', 1);
  expect(notices).toEqual(said);
  expect(seen[1]).toEqual([RELOADED, `${CACHE} may have been cleared: the run ended before the answer.`]);
});
