/** What changes while prune is at work: files that come back, domains that get a package again, reads that lack it. */

import { expect, test } from 'vitest';
import { changedAnswers } from '../kit/changed-answers.ts';
import { startGitHub } from '../kit/github-server.ts';
import { countOf, DOMAINS, ENGLISH, FILES, GERMAN, packageOf, Stage, sha256, writesOf } from '../kit/stage.ts';
import { FRENCH, namesOf, PRUNE, THREE, without } from './prune-stage.ts';

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const [PROD, STAGING] = DOMAINS;
const ALL = { 'max-removed-percent': '100' };

test.concurrent('a domain that got the package just before is seen although AWS lists it late', async () => {
  await using stage = await Stage.start({
    files: THREE,
    inputs: { ...PRUNE, domains: PROD },
    emulator: { switches: { staleAssociationRead: 4_500 } },
  });
  await stage.deploy();
  stage.workspace.remove(GERMAN);
  stage.workspace.commit('German is gone');
  const PackageID = stage.package('german').id;
  stage.emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName: STAGING });
  const run = await stage.succeed();
  expect(writesOf(run)).toEqual([]);
  // The list may show it before the plan is made, or right before the request.
  const notice = new RegExp(`german (\\(.*\\) )?is not pruned: ${STAGING} uses it and is not in \`domains\``);
  expect(run.notices.join()).toMatch(notice);
  expect(stage.content(PROD)).toHaveProperty('german');
});

test.concurrent('a file that comes back while another package is removed keeps its own', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await without(GERMAN, FRENCH);
  gitHub.state.tips.set('main', new Set([ENGLISH]));
  stage.running.faults.onCall(({ operation }, phase) => {
    if (operation === 'DeletePackage' && phase === 'after')
      gitHub.state.tips.set('main', new Set([ENGLISH, GERMAN, FRENCH]));
  });
  const run = await stage.succeed({
    inputs: { 'github-token': TOKEN, ...ALL },
    env: { GITHUB_API_URL: gitHub.url, GITHUB_REF: 'refs/heads/main' },
  });
  expect(writesOf(run).toSorted()).toEqual(['DeletePackage', 'DissociatePackage', 'DissociatePackage']);
  const left = namesOf(stage).filter((name) => name !== 'english');
  expect(left).toHaveLength(1);
  expect(run.notices).toEqual([`Package ${left[0]} is not pruned: the default branch has its file.`]);
  for (const domain of DOMAINS) expect(stage.content(domain)).toHaveProperty(left[0] ?? '');
});

test.concurrent('a file that comes back between the dissociations and the deletion keeps the package', async () => {
  await using gitHub = await startGitHub(TOKEN);
  await using stage = await without(GERMAN);
  gitHub.state.tips.set('main', new Set([ENGLISH, FRENCH]));
  let left = DOMAINS.length;
  stage.running.faults.onCall(({ operation }, phase) => {
    if (operation !== 'DissociatePackage' || phase !== 'after') return;
    left -= 1;
    if (left === 0) gitHub.state.tips.set('main', new Set([ENGLISH, GERMAN, FRENCH]));
  });
  const run = await stage.succeed({
    inputs: { 'github-token': TOKEN },
    env: { GITHUB_API_URL: gitHub.url, GITHUB_REF: 'refs/heads/main' },
  });
  expect(countOf(run)).not.toHaveProperty('DeletePackage');
  expect(namesOf(stage)).toEqual(['english', 'french', 'german']);
  expect(run.notices).toHaveLength(1);
  expect(run.notices[0]).toContain('german is not pruned: the default branch has its file');
  expect(run.notices[0]).toMatch(
    /by then this run had dissociated it from search-(prod, search-staging|staging, search-prod)/,
  );
  expect(packageOf(run, 'german')).toMatchObject({
    ...{ action: 'unchanged', status: 'AVAILABLE', format: null, bytes: null, entries: null },
    domains: DOMAINS.map((name) => ({ name, action: 'dissociate', status: null })),
  });
  expect(run.outputs.changed).toBe(true);
  expect(run.summary).toContain('Removed 2 associations on 2 domains');
  // The commit has no such file.
  expect(run.summary).not.toMatch(/read as|\/blob\/\S*german\.txt/);
});

test.concurrent('a package that a domain gets again after its dissociation is kept there', async () => {
  await using stage = await without(GERMAN);
  const PackageID = stage.package('german').id;
  let state: 'before' | 'asked' | 'again' = 'before';
  stage.running.faults.onCall(async ({ operation, input }, phase) => {
    if (input['DomainName'] !== PROD) return;
    if (operation === 'DissociatePackage' && phase === 'after' && state === 'before') state = 'asked';
    if (operation !== 'ListPackagesForDomain' || phase !== 'before' || state !== 'asked') return;
    state = 'again';
    await stage.settle();
    stage.emulator.call('opensearch', 'AssociatePackage', { PackageID, DomainName: PROD });
    await stage.settle();
  });
  const run = await stage.succeed();
  expect(state).toBe('again');
  expect(countOf(run)).toMatchObject({ DissociatePackage: 2 });
  expect(countOf(run)).not.toHaveProperty('DeletePackage');
  expect(stage.content(PROD)).toHaveProperty('german', sha256(FILES[GERMAN]));
  expect(run.notices).toHaveLength(1);
  expect(run.notices[0]).toContain(`german is not pruned: ${PROD} has it (ACTIVE) after this run asked AWS`);
  expect(run.notices[0]).toContain(`by then this run had dissociated it from ${STAGING}`);
  expect(packageOf(run, 'german')).toMatchObject({ action: 'unchanged', status: 'AVAILABLE' });
  expect(run.summary).toContain('removal asked for');
});

test.concurrent('a package that one read lacks is removed, and not reported as gone', async () => {
  await using stage = await without(GERMAN);
  const { id } = stage.package('german');
  let lacked = false;
  await using aws = await changedAnswers(stage.running.url, ({ sent, body }) => {
    const isOfIt = JSON.stringify(sent['Filters'] ?? null).includes(id);
    if (lacked || !isOfIt || !Array.isArray(body['PackageDetailsList'])) return null;
    lacked = true;
    return { PackageDetailsList: [] };
  });
  await stage.succeed({ env: { AWS_ENDPOINT_URL_OPENSEARCH: aws.url } });
  expect(lacked).toBe(true);
  expect(namesOf(stage)).toEqual(['english', 'french']);
});

/** The first list is the plan's. */
const LACKING = {
  'every list of the domains of the package lacks': {
    isOf: (request: string) => request.endsWith('/domains'),
    lacks: () => true,
  },
  'every later list of the domains of the package lacks': {
    isOf: (request: string) => request.endsWith('/domains'),
    lacks: (list: number) => list > 1,
  },
  'one later list of the packages of a domain lacks': {
    isOf: (request: string) => request.endsWith(`/domain/${PROD}/packages`),
    lacks: (list: number) => list === 2,
  },
};
for (const [what, { isOf, lacks }] of Object.entries(LACKING)) {
  test.concurrent(`a row that ${what} is dissociated all the same`, async () => {
    await using stage = await without(GERMAN);
    let lists = 0;
    await using aws = await changedAnswers(stage.running.url, ({ request, body }) => {
      if (!isOf(request) || !Array.isArray(body['DomainPackageDetailsList'])) return null;
      lists += 1;
      return lacks(lists) ? { DomainPackageDetailsList: [] } : null;
    });
    const run = await stage.succeed({ env: { AWS_ENDPOINT_URL_OPENSEARCH: aws.url } });
    expect(lists).toBeGreaterThan(1);
    expect(run.notices).toEqual([]);
    expect(countOf(run)).toMatchObject({ DissociatePackage: 2, DeletePackage: 1 });
    expect(namesOf(stage)).toEqual(['english', 'french']);
  });
}
