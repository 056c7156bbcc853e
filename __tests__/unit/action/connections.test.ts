/** Which settings of the environment keep AWS from being asked. */

import { Agent } from 'node:https';
import { describe, expect, test } from 'vitest';
import { connectionErrors } from '../../../src/inputs/connections.ts';
import { readInputs } from '../../../src/inputs/inputs.ts';
import type { Mode } from '../../../src/inputs/modes.ts';
import { inputsAsEnv } from '../support/inputs.ts';

/** The subjects of the errors. */
function subjects(
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  mode: Mode = 'deploy',
  version = '24.21.0',
): readonly string[] {
  const read = readInputs(inputsAsEnv({ 'aws-region': 'eu-west-1', bucket: 'words', ...inputs })).inputs;
  return connectionErrors(mode, read, env, version).map((error) => error.replace(/ .*$/s, ''));
}

describe('an endpoint', () => {
  test.each([
    ['http://localhost:4566', true],
    ['HTTPS://vpce-1.es.eu-west-1.vpce.amazonaws.com/path', true],
    [' http://localhost:4566 ', true],
    ['', true],
    ['localhost:4566', false],
    ['localhost', false],
    ['//localhost', false],
    ['http://', false],
    ['http://a b', false],
    ['s3://bucket', false],
    [' ', false],
  ])('%j is taken: %s', (value, isTaken) => {
    for (const name of [
      'AWS_ENDPOINT_URL_OPENSEARCH',
      'AWS_ENDPOINT_URL_S3',
      'AWS_ENDPOINT_URL_STS',
      'AWS_ENDPOINT_URL',
    ])
      expect(subjects({ [name]: value })).toEqual(isTaken ? [] : [name]);
  });

  const SHARED = ['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL_STS'];
  test.each<[Mode, Readonly<Record<string, string>>, readonly string[]]>([
    ['plan', {}, ['AWS_ENDPOINT_URL_OPENSEARCH', ...SHARED]],
    ['validate', { api: 'elasticsearch' }, ['AWS_ENDPOINT_URL_ELASTICSEARCH_SERVICE', ...SHARED]],
    ['doctor', {}, ['AWS_ENDPOINT_URL_OPENSEARCH', ...SHARED, 'AWS_ENDPOINT_URL_IAM']],
    ['lint', {}, []],
    ['lint', { 'engine-url': 'http://engine:9200' }, []],
    ['none', {}, []],
  ])('matters in mode %s with %o where its service is asked', (mode, inputs, names) => {
    const services = ['OPENSEARCH', 'ELASTICSEARCH_SERVICE', 'S3', 'STS', 'IAM', 'DYNAMODB'];
    const env = Object.fromEntries(services.map((service) => [`AWS_ENDPOINT_URL_${service}`, 'no-url']));
    expect(subjects(env, inputs, mode)).toEqual(names);
  });

  test('of one service counts before that of all', () => {
    const own = Object.fromEntries(
      ['OPENSEARCH', 'S3', 'STS', 'IAM'].map((name) => [`AWS_ENDPOINT_URL_${name}`, 'http://a']),
    );
    expect(subjects({ ...own, AWS_ENDPOINT_URL: 'no-url' })).toEqual([]);
    expect(subjects({ ...own, AWS_ENDPOINT_URL_STS: '', AWS_ENDPOINT_URL: 'no-url' })).toEqual(['AWS_ENDPOINT_URL']);
    expect(subjects({ AWS_ENDPOINT_URL: 'no-url', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' })).toEqual([]);
  });
});

describe('a proxy', () => {
  const PROXY = 'http://runner:s3cretword@proxy.example:3128';
  test.each([
    [PROXY, true],
    ['https://proxy.example', true],
    ['http://runner:pass%40word@proxy.example', true],
    ['http://runner:100%@proxy.example', false],
    ['http://runner:%ff@proxy.example', false],
    ['proxy.example:3128', false],
    ['10.0.0.1:3128', false],
    ['HTTP://proxy.example', false],
    ['socks5://proxy.example', false],
    ['http://', false],
    ['http://p:99999', false],
    [' http://proxy.example', false],
    ['http://proxy.example\r\n', false],
  ])('%j is taken: %s', (value, isTaken) => {
    for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']) {
      expect(subjects({ [name]: value })).toEqual(isTaken ? [] : [name]);
      if (isTaken) expect(new Agent({ proxyEnv: { [name]: value } })).toBeDefined();
    }
  });

  test.each([
    [{ HTTPS_PROXY: PROXY }, '24.4.1', 'HTTPS_PROXY'],
    [{ https_proxy: PROXY }, '24.0.0', 'https_proxy'],
    [{ HTTP_PROXY: PROXY }, '20.19.0', 'HTTP_PROXY'],
    [{ http_proxy: PROXY }, '22.20.0', 'http_proxy'],
    [{ http_proxy: PROXY }, '23.11.0', 'http_proxy'],
    [{ HTTPS_PROXY: PROXY }, '24.5.0', null],
    [{ HTTPS_PROXY: PROXY }, '22.21.0', null],
    [{ HTTPS_PROXY: PROXY }, '25.0.0', null],
    [{ HTTPS_PROXY: PROXY, NO_PROXY: '*' }, '24.4.1', null],
    [{ HTTPS_PROXY: '' }, '24.4.1', null],
    [{}, '20.0.0', null],
    [{ https_proxy: PROXY, HTTPS_PROXY: 'socks5://a', HTTP_PROXY: 'socks5://a' }, '24.5.0', 'HTTP_PROXY'],
  ])('%o on Node.js %s: %s', (env, version, subject) => {
    expect(subjects(env, {}, 'plan', version)).toEqual(subject === null ? [] : [subject]);
  });

  test.each<[Mode, Readonly<Record<string, string>>, boolean]>([
    ['none', { 'engine-url': 'http://engine:9200' }, false],
    ['lint', {}, false],
    ['lint', { 'engine-url': 'http://engine:9200' }, true],
    ['drift', {}, true],
    ['doctor', {}, true],
  ])('matters in mode %s with %o: %s', (mode, inputs, matters) => {
    expect(subjects({ HTTPS_PROXY: 'socks5://a' }, inputs, mode)).toEqual(matters ? ['HTTPS_PROXY'] : []);
  });

  test('is not repeated in a message', () => {
    const env = { HTTPS_PROXY: PROXY.replace('http:', 'socks5:'), AWS_ENDPOINT_URL: 's3cretword' };
    for (const version of ['24.21.0', '20.0.0']) {
      const errors = connectionErrors('deploy', { api: 'opensearch', engineUrl: null }, env, version).join();
      expect(errors).toMatch(/AWS_ENDPOINT_URL .*HTTPS_PROXY /s);
      expect(errors).not.toContain('s3cretword');
    }
  });
});
