/** boto3 against the emulator: every answer is checked against the service model that comes with botocore. */

import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { startEmulator } from '../../emulator/http/server.ts';
import { findPythonWith, ROOT } from './parts.ts';

const run = promisify(execFile);
const python = findPythonWith('boto3');
const script = join(ROOT, '__tests__', 'parts', 'drive-emulator.py');

describe.skipIf(python.missing)(`boto3${python.reason}`, { timeout: 120_000 }, () => {
  test.each(['opensearch', 'es'])(
    'the life of a package by the service model of %s, and of an object by that of s3',
    async (service) => {
      const durations = { copying: 50, validating: 50, associating: 50, dissociating: 50, deleting: 50 };
      const running = await startEmulator({ buckets: [{ name: 'dictionaries' }], domains: ['search'], durations });
      const nowhere = join(tmpdir(), 'no-such-file');
      const env = {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        AWS_CONFIG_FILE: nowhere,
        AWS_SHARED_CREDENTIALS_FILE: nowhere,
        AWS_EC2_METADATA_DISABLED: 'true',
        ...running.env,
      };
      const { stdout } = await run(python.path, [script, service], { env });
      await running.close();
      expect(JSON.parse(stdout)).toEqual({
        again: ['ClientError', 'PreconditionFailed', 412],
        'wrong checksum': ['ClientError', 'BadDigest', 400],
        head: [7, 'AES256', true],
        body: 'a => b\n',
        'missing key': ['NoSuchKey', 'NoSuchKey', 404],
        'missing bucket': ['NoSuchBucket', 'NoSuchBucket', 404],
        'same name': ['ResourceAlreadyExistsException', 'ResourceAlreadyExistsException', 409],
        history: [
          ['v2', 'two'],
          ['v1', null],
        ],
        'delete while associated': ['ConflictException', 'ConflictException', 409],
        domains: [['search', true]],
        'missing domain': ['ResourceNotFoundException', 'ResourceNotFoundException', 409],
        stranger: ['ClientError', 'UnrecognizedClientException', 403],
      });
    },
  );
});
