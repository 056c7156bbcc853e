import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CreatePackageCommand, DescribePackagesCommand, OpenSearchClient } from '@aws-sdk/client-opensearch';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';

/** `node emulator/main.ts`, as users start it. */

const MAIN = fileURLToPath(new URL('../../emulator/main.ts', import.meta.url));

function start(...parameters: string[]) {
  const child = spawn(process.execPath, [MAIN, ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, errors }));
  return { child, ended };
}

async function exportsOf(child: ReturnType<typeof start>['child']): Promise<Record<string, string>> {
  const env: Record<string, string> = {};
  let text = '';
  for await (const part of child.stdout.setEncoding('utf8')) {
    text += part;
    if (text.includes('AWS_SESSION_TOKEN=') && text.endsWith('\n')) break;
  }
  for (const [, name = '', value = ''] of text.matchAll(/^export (\w+)=(.*)$/gm)) env[name] = value;
  return env;
}

test('the emulator serves the requested buckets and domains until a signal ends it', async () => {
  const { child, ended } = start(
    ...['--bucket', 'words', '--domain', 'logs=OpenSearch_1.3', '--region', 'eu-central-1'],
    ...['--copying', '0', '--validating', '0', '--reject', 'AWS-REJECTS', '--latency', '1'],
  );
  const env = await exportsOf(child);
  const credentials = {
    accessKeyId: String(env['AWS_ACCESS_KEY_ID']),
    secretAccessKey: String(env['AWS_SECRET_ACCESS_KEY']),
    sessionToken: String(env['AWS_SESSION_TOKEN']),
  };
  const region = String(env['AWS_REGION']);
  const opensearch = new OpenSearchClient({
    endpoint: String(env['AWS_ENDPOINT_URL_OPENSEARCH']),
    region,
    credentials,
  });
  const s3 = new S3Client({ endpoint: String(env['AWS_ENDPOINT_URL_S3']), region, credentials });
  expect(region).toBe('eu-central-1');
  for (const [name, content] of Object.entries({ good: 'a => b', bad: 'a => AWS-REJECTS' })) {
    await s3.send(new PutObjectCommand({ Bucket: 'words', Key: name, Body: content }));
    await opensearch.send(
      new CreatePackageCommand({
        PackageName: name,
        PackageType: 'TXT-DICTIONARY',
        PackageSource: { S3BucketName: 'words', S3Key: name },
      }),
    );
  }
  const output = await opensearch.send(
    new DescribePackagesCommand({ Filters: [{ Name: 'PackageName', Value: ['good', 'bad'] }] }),
  );
  expect(output.PackageDetailsList).toMatchObject([
    { PackageStatus: 'AVAILABLE' },
    { PackageStatus: 'VALIDATION_FAILED', ErrorDetails: { ErrorType: '' } },
  ]);
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0, errors: '' });
  opensearch.destroy();
  s3.destroy();
});

test('the emulator reports invalid options', async () => {
  expect(await start('--latency', 'fast').ended).toMatchObject({
    code: 1,
    errors: expect.stringContaining("--latency takes a number, not 'fast'."),
  });
  expect(await start('--nonsense').ended).toMatchObject({ code: 1, errors: expect.stringContaining('--nonsense') });
});
