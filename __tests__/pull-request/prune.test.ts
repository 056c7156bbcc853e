import { expect, test } from 'vitest';
import { packageOf, writesOf } from '../end-to-end/kit/stage.ts';
import { CHANGED, DOMAINS, ENGLISH, FILES, Gate, GERMAN } from './gate.ts';

const FRENCH = 'dictionaries/french.txt';
const PRUNE = { prune: 'true' };

/** A pull request that takes files away. `propose` proves that nothing that is live changes. */
async function without(...gone: readonly string[]): Promise<Gate> {
  const gate = await Gate.start({ files: { ...FILES, [FRENCH]: 'canapé, sofa\n' }, inputs: PRUNE });
  gate.stage.workspace.remove(...gone);
  gate.change({}, 'Propose to take them away');
  return gate;
}

for (const mode of ['auto', 'plan'])
  test.concurrent(`${mode}: a pull request that deletes a file shows what the merge would remove, and writes nothing`, async () => {
    await using gate = await without(GERMAN);
    const run = await gate.propose({ inputs: { mode } });
    expect(run.outputs).toMatchObject({ 'failure-reason': '', changed: true });
    expect(writesOf(run)).toEqual([]);
    expect(packageOf(run, 'german')).toMatchObject({
      ...{ file: GERMAN, action: 'delete', reason: 'removed' },
      domains: DOMAINS.map((name) => ({ name, action: 'dissociate' })),
    });
    const [comment] = gate.comments;
    for (const page of [run.summary, comment?.body]) {
      expect(page).toMatch(/Deploying would (?:\*\*)?delete 1 package and remove 2 associations on 2 domains/);
      expect(page).toMatch(/^\|.*`german`.*\*\*delete\*\*<br>file is gone/m);
    }
  });

test.concurrent('other changes of the pull request are validated, and what it removes is not touched', async () => {
  await using gate = await without(GERMAN);
  gate.change({ [ENGLISH]: CHANGED[ENGLISH] }, 'Change one, too');
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ mode: 'validate', 'failure-reason': '', 'aws-validated': true });
  expect(packageOf(run, 'english')).toMatchObject({ action: 'update', reason: 'content' });
  expect(packageOf(run, 'german')).toMatchObject({ action: 'delete' });
  expect(run.requests.filter(({ operation }) => operation === 'CreatePackage')).toHaveLength(1);
});

test.concurrent('without `prune` a notice says that the package stays', async () => {
  await using gate = await without(GERMAN);
  const run = await gate.propose({ inputs: { prune: 'false' } });
  expect(run.outputs.changed).toBe(false);
  expect(run.outputs.packages.map(({ name }) => name)).not.toContain('german');
  expect(run.summary).toContain('Package german stays as it is although');
});

test.concurrent('the removal guard holds on the pull request already, and its comment says so', async () => {
  await using gate = await without(GERMAN, FRENCH);
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ mode: 'validate', 'failure-reason': 'removal-guard' });
  expect(writesOf(run)).toEqual([]);
  const [comment] = gate.comments;
  for (const page of [run.errors.join(), run.summary, comment?.body ?? ''])
    expect(page.replaceAll('\\', '')).toMatch(/would delete 2 of 3 packages \(67 %\)/);

  const allowed = await gate.propose({ inputs: { 'max-removed-percent': '100' } });
  expect(allowed.outputs).toMatchObject({ 'failure-reason': '', changed: true });
  expect(gate.comments[0]?.body).toContain('delete 2 packages');
});
