/** A source of credentials that never answers: the step ends with its minute, not with the connection. */

import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Stage } from '../kit/stage.ts';

test('an STS that never answers does not keep the step after its report', { timeout: 120_000 }, async () => {
  await using stage = await Stage.start();
  const sts = createServer((request) => request.resume());
  await new Promise<void>((resolve) => sts.listen(0, '127.0.0.1', resolve));
  const token = join(stage.workspace.path, 'token');
  writeFileSync(token, 'a.b.c');
  const run = await stage.run({
    env: {
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/gate',
      AWS_WEB_IDENTITY_TOKEN_FILE: token,
      AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${(sts.address() as AddressInfo).port}`,
    },
  });
  expect(run.outputs['failure-reason']).toBe('credentials-missing');
  sts.closeAllConnections();
  sts.close();
});
