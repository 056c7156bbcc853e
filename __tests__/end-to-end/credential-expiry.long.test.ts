/** Credentials that end before the longest wait could: said before the wait begins, while there is time to act. */

import { expect, test } from 'vitest';
import { ENGLISH, Stage } from './kit/stage.ts';

/** The variable in which aws-actions/configure-aws-credentials and credential processes tell the end of a session. */
const VARIABLE = 'AWS_CREDENTIAL_EXPIRATION';
const EXPIRES = /credentials expire/;

const inMinutes = (minutes: number) => ({ [VARIABLE]: new Date(Date.now() + minutes * 60_000).toISOString() });

/** Each mode that waits, with the default of its longest wait in minutes. */
for (const [mode, longest] of [
  ['validate', 20],
  ['deploy', 50],
] as const) {
  test.concurrent(`${mode}: credentials that expire before the longest wait are a warning before it begins`, async () => {
    await using stage = await Stage.start();
    const run = await stage.succeed({ inputs: { mode }, env: inMinutes(longest - 1) });
    const told = run.warnings.filter((warning) => EXPIRES.test(warning));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`expire in ${longest - 2} minutes .* up to ${longest} minutes`));
    expect(told[0]).toContain('role-duration-seconds');
    const at = run.log.search(/Warning: .*credentials expire/);
    const work = run.log.search(/^(?:::group::(?:Upload|Publish packages|Validation by AWS)|.*: uploaded to )/m);
    expect(at).toBeGreaterThan(-1);
    expect(work).toBeGreaterThan(at);
    expect(run.summary).toMatch(EXPIRES);
  });

  test.concurrent(`${mode}: credentials that outlast the longest wait cause no warning`, async () => {
    await using stage = await Stage.start();
    const run = await stage.succeed({ inputs: { mode }, env: inMinutes(longest + 1) });
    expect(run.log + run.summary).not.toMatch(EXPIRES);
  });
}

test.concurrent('shorter time-outs avoid the warning about credentials', async () => {
  await using stage = await Stage.start();
  const inputs = { 'validation-timeout-minutes': '4', 'association-timeout-minutes': '4' };
  const run = await stage.succeed({ inputs, env: inMinutes(9) });
  expect(run.log + run.summary).not.toMatch(EXPIRES);
});

for (const mode of ['plan', 'drift', 'lint'])
  test.concurrent(`${mode} does not wait and gives no warning about credentials`, async () => {
    await using stage = await Stage.start();
    const run = await stage.run({ inputs: { mode }, env: inMinutes(1) });
    expect(run.log + run.summary).not.toMatch(EXPIRES);
  });

for (const [what, env] of [
  ['not known', {}],
  ['empty', { [VARIABLE]: '' }],
  ['no date', { [VARIABLE]: 'soon' }],
  ['no date that exists', { [VARIABLE]: '2026-13-45T99:99:99Z' }],
] as const) {
  test.concurrent(`an expiry that is ${what} is ignored`, async () => {
    await using stage = await Stage.start({ inputs: { files: ENGLISH } });
    const run = await stage.succeed({ env });
    expect(run.log + run.summary).not.toMatch(EXPIRES);
    expect(run.log + run.summary).not.toMatch(/NaN|Invalid (?:Date|time)/);
    expect(stage.package('english').status).toBe('AVAILABLE');
    expect(stage.content('search-prod')).toHaveProperty('english', expect.stringMatching(/^[0-9a-f]{64}$/));
  });
}
