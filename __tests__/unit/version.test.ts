import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTION_VERSION } from '../../src/version.ts';

test('the version that AWS sees in the user agent is that of package.json', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(ACTION_VERSION).toBe(version);
});
