import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writesOf } from '../end-to-end/kit/stage.ts';
import { BUCKET, ENGLISH, Gate, sha256 } from './gate.ts';

const WORDS = Array.from({ length: 20 }, (_, index) => `left${index}, right${index}`);
const FULL = `${WORDS.join('\n')}\n`;
const QUARTER = `${WORDS.slice(0, 5).join('\n')}\n`;

async function shrunk(content: string): Promise<Gate> {
  const gate = await Gate.start({ files: { [ENGLISH]: FULL } });
  gate.change({ [ENGLISH]: content });
  return gate;
}

for (const mode of ['plan', 'validate', 'deploy'])
  test.concurrent(`${mode}: a truncated dictionary is refused before anything is written, with the numbers`, async () => {
    await using gate = await shrunk(QUARTER);
    const run = await gate.propose({ inputs: { mode } });
    expect(run.outputs).toMatchObject({ mode, 'failure-reason': 'removal-guard', 'aws-validated': false });
    expect(run.errors.join()).toContain(
      `${ENGLISH} (package english) lost 30 of 40 keys (75 %): more than \`max-removed-percent\` (50) allows`,
    );
    expect(run.errors.join()).toContain('100 switches the guard off');
    expect(writesOf(run)).toEqual([]);
    expect(run.summary).toContain('30 of 40');
    expect(run.summary).toMatch(/^\| ❌ \| \[`english`\]/m);
    expect(run.summary).toContain('Too much would be lost');
    // Nor would a deploy do it.
    expect(run.summary).not.toMatch(/^Deploying would/m);
    if (mode !== 'deploy') expect(run.summary).toMatch(/^Without the guard, deploying would \*\*update 1 package/m);
  });

test.concurrent('drift does not run the removal guard', async () => {
  await using gate = await shrunk(QUARTER);
  expect((await gate.propose({ inputs: { mode: 'drift' } })).outputs['failure-reason']).toBe('drift');
});

test.concurrent.each([
  ['75', ''],
  ['74.9', 'removal-guard'],
  ['0', 'removal-guard'],
  ['100', ''],
])('a limit of %s percent gives "%s" where 75 percent are lost', async (limit, reason) => {
  await using gate = await shrunk(QUARTER);
  const run = await gate.propose({ inputs: { 'max-removed-percent': limit } });
  expect(run.outputs).toMatchObject({ mode: 'validate', 'failure-reason': reason });
});

test.concurrent('with a limit of 100 everything may be removed', async () => {
  await using gate = await shrunk('other, different\n');
  const run = await gate.propose({ inputs: { 'max-removed-percent': '100' } });
  expect(run.outputs).toMatchObject({ 'failure-reason': '', 'aws-validated': true });
});

test.concurrent('more entries than before are no loss', async () => {
  await using gate = await shrunk(`${FULL}another, different\n`);
  expect((await gate.propose({ inputs: { 'max-removed-percent': '0' } })).outputs['failure-reason']).toBe('');
});

test.concurrent('content that S3 does not return is read from Git; without either there is a warning with the true reason', async () => {
  await using gate = await shrunk(QUARTER);
  gate.stage.running.faults.add({ operation: 'GetObject', action: { kind: 'deny' } });
  const denied = await gate.propose();
  expect(denied.outputs['failure-reason']).toBe('removal-guard');
  expect(denied.errors.join()).toContain('compared with what is deployed');

  rmSync(join(gate.stage.workspace.path, '.git'), { recursive: true });
  const blind = await gate.propose();
  expect(blind.outputs).toMatchObject({ 'failure-reason': '', 'aws-validated': true });
  expect(blind.warnings.join()).toMatch(
    /The deployed content of english is not known \(.*GetObject.*so dictionaries\/english\.txt was neither compared nor checked/,
  );
  gate.stage.running.faults.clear();
  gate.emulator.addObject(BUCKET, `opensearch-dictionaries/english/${sha256(FULL)}.txt`, 'changed, since\n');
  const changed = await gate.propose();
  expect(changed.outputs['failure-reason']).toBe('');
  expect(changed.warnings.join()).toContain('was changed since it was deployed');
});
