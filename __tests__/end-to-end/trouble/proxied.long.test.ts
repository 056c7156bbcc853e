/** A proxy that is down: the calls are tried for as long as a mode waits, so this takes a minute. */

import { expect, test } from 'vitest';
import { Stage } from '../kit/stage.ts';

test('a proxy that is down is named without its password', { timeout: 180_000 }, async () => {
  await using stage = await Stage.start();
  const run = await stage.run({
    env: {
      AWS_ENDPOINT_URL_OPENSEARCH: '',
      AWS_ENDPOINT_URL_S3: '',
      // Nothing listens at the port "discard" of this machine.
      HTTPS_PROXY: 'http://runner:s3cretword@127.0.0.1:9',
      NO_PROXY: '',
    },
  });
  expect(run.errors.join()).toContain('ECONNREFUSED');
  expect(run.errors.join()).toContain('HTTPS_PROXY names the proxy 127.0.0.1:9');
  // The runner does not print the command that masks it.
  for (const text of [run.log.replace(/^::add-mask::.*$/gm, ''), run.summary]) expect(text).not.toContain('s3cretword');
});
