import { expect, test } from 'vitest';
import { proxyProblem } from '../../../src/aws/proxy.ts';

const PROXY = 'http://proxy.example:3128';

test.each([
  [{ HTTPS_PROXY: PROXY }, '24.4.1', true],
  [{ https_proxy: PROXY }, '24.0.0', true],
  [{ HTTP_PROXY: PROXY }, '20.19.0', true],
  [{ http_proxy: PROXY }, '22.20.0', true],
  [{ http_proxy: PROXY }, '23.11.0', true],
  [{ HTTPS_PROXY: PROXY }, '24.5.0', false],
  [{ HTTPS_PROXY: PROXY }, '22.21.0', false],
  [{ HTTPS_PROXY: PROXY }, '25.0.0', false],
  [{ HTTPS_PROXY: PROXY, NO_PROXY: '*' }, '24.4.1', false],
  [{ HTTPS_PROXY: '' }, '24.4.1', false],
  [{}, '20.0.0', false],
])('%o on Node.js %s is a problem: %s', (env, version, isProblem) => {
  const problem = proxyProblem(env, version);
  if (isProblem) expect(problem).toContain('2.328.0');
  else expect(problem).toBeNull();
  expect(problem ?? '').not.toContain(PROXY);
});
