/** Whole runs of the action whose S3 is another maker's: versitygw. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUCKET, ENGLISH, FILES, GERMAN, Stage, sha256 } from '../end-to-end/kit/stage.ts';
import { findPart } from './parts.ts';
import { S3_CREDENTIALS, startVersitygw } from './versitygw.ts';

const versitygw = findPart('versitygw');

describe.skipIf(versitygw.missing)(`runs with versitygw as S3${versitygw.reason}`, () => {
  test('deploy, an update with its difference, validation in throw-away packages, and the way back', async () => {
    await using s3 = await startVersitygw(versitygw.path, { region: 'eu-west-1', buckets: [BUCKET] });
    await using stage = await Stage.start({ emulator: { credentials: [{ ...S3_CREDENTIALS }] } });
    // The emulated service imports from the emulated S3; it is given what versitygw holds at that moment.
    stage.running.faults.onCall(({ input }, phase) => {
      const source = input['PackageSource'];
      if (phase !== 'before' || typeof source !== 'object' || source === null || !('S3Key' in source)) return;
      const key = String(source['S3Key']);
      stage.emulator.addObject(BUCKET, key, readFileSync(s3.pathOf(BUCKET, key)));
    });
    const env = { AWS_ENDPOINT_URL_S3: s3.url };

    await stage.succeed({ env });
    expect(stage.content('search-prod')).toEqual({ english: sha256(FILES[ENGLISH]), german: sha256(FILES[GERMAN]) });

    const changed = `${FILES[ENGLISH]}sneakers, trainers\n`;
    stage.workspace.commit('More', { [ENGLISH]: changed });
    const checked = await stage.succeed({ env, inputs: { mode: 'validate' } });
    expect(checked.outputs['aws-validated']).toBe(true);
    expect(checked.outputs.packages.find(({ name }) => name === 'english')?.diff).toMatchObject({
      added: 2,
      removed: 0,
    });
    expect(stage.emulator.packages()).toHaveLength(2);

    await stage.succeed({ env });
    expect(stage.content('search-prod')).toMatchObject({ english: sha256(changed) });

    // An older commit would be superseded: the way back is a newer one.
    stage.workspace.commit('Revert', { [ENGLISH]: FILES[ENGLISH] });
    const back = await stage.succeed({ env });
    expect(back.outputs.packages.find(({ name }) => name === 'english')).toMatchObject({ version: 'v3' });
    expect(stage.content('search-prod')).toMatchObject({ english: sha256(FILES[ENGLISH]) });
    // Not one of the calls above went to the emulated S3.
    expect(stage.running.requests.filter(({ api }) => api === 's3')).toEqual([]);
  });
});
