import { expect, test } from 'vitest';
import { toAwsError } from '../../../src/aws/errors/to-aws-error.ts';
import { proxyHint } from '../../../src/aws/proxy-hint.ts';
import { noAnswer } from '../../../src/deployment/model/aws-error.ts';

const failed = (code: string, place: object = {}) =>
  toAwsError(Object.assign(new Error('x'), { code, ...place }), 'DescribePackages');
const refused = toAwsError(
  { name: 'ThrottlingException', message: 'Rate exceeded', $metadata: { httpStatusCode: 400 } },
  'DescribePackages',
);
const page = (status: number, contentType: string) =>
  toAwsError(
    {
      name: 'Unknown',
      message: 'UnknownError',
      $metadata: { httpStatusCode: status },
      $response: { headers: { 'content-type': contentType } },
    },
    'DescribePackages',
  );
const PROXY = { HTTPS_PROXY: 'http://runner:s3cretword@proxy.example:3128' };

test.each([
  ['the proxy is down', failed('ECONNREFUSED'), PROXY, true],
  ['its name has no address', failed('ENOTFOUND'), PROXY, true],
  ['the connection was cut', failed('ECONNRESET'), PROXY, true],
  ['nobody answered', noAnswer('DescribePackages', 'AWS did not answer within 30 s'), PROXY, true],
  ['the proxy is down, by its port', failed('ECONNREFUSED', { address: '10.0.0.1', port: 3128 }), PROXY, true],
  ['AWS itself is down, by its port', failed('ECONNREFUSED', { address: '10.0.0.2', port: 443 }), PROXY, false],
  ['its name has no address, by it', failed('ENOTFOUND', { hostname: 'proxy.example' }), PROXY, true],
  ['the name of AWS has no address', failed('ENOTFOUND', { hostname: 'es.eu-west-9.invalid' }), PROXY, false],
  ['the proxy said why', failed('ERR_PROXY_TUNNEL'), PROXY, false],
  ['a web page refuses', page(403, 'text/html'), PROXY, true],
  ['it comes too fast', page(429, ''), PROXY, false],
  ['AWS refused', refused, PROXY, false],
  ['there is no proxy', failed('ECONNREFUSED'), {}, false],
  ['its variable is empty', failed('ECONNREFUSED'), { HTTPS_PROXY: '' }, false],
  ['there is no error', undefined, PROXY, false],
])('where %s', (_, error, env, isNamed) => {
  const hint = proxyHint(error, env);
  if (isNamed) expect(hint).toMatch(/^HTTPS_PROXY names the proxy proxy\.example:3128: /);
  else expect(hint).toBeNull();
});
