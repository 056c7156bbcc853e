/** Filters, pages and errors: what each position of their switches does. */
import { DescribePackagesCommand } from '@aws-sdk/client-opensearch';
import { expect } from 'vitest';
import type { TestWorld } from '../world.ts';
import { failureOf } from '../world.ts';
import type { Cases } from './switch-kit.ts';
import { NOT_FOUND } from './switch-kit.ts';

async function named(world: TestWorld, value: string): Promise<(string | undefined)[]> {
  await world.createAvailable('wild-one');
  await world.createAvailable('wild-two');
  const output = await world.opensearch.send(
    new DescribePackagesCommand({ Filters: [{ Name: 'PackageName', Value: [value] }] }),
  );
  return (output.PackageDetailsList ?? []).map((entry) => entry.PackageName);
}

/** The raw error that ListPackagesForDomain gives for a domain that is not there. */
async function rawError(world: TestWorld): Promise<{ header: string | null; body: Record<string, string> }> {
  const raw = world.calls.answers;
  await failureOf(world.rows('nowhere'));
  const answer = raw.at(-1);
  return { header: answer?.headers['x-amzn-errortype'] ?? null, body: JSON.parse(answer?.body ?? '') };
}

export const PROTOCOL_CASES = {
  filterWildcards: {
    expanded: async (world) => expect(await named(world, 'wild-*')).toEqual(['wild-one', 'wild-two']),
    literal: async (world) => expect(await named(world, 'wild-*')).toEqual([]),
  },
  filterPaging: {
    'filter-first': async (world) => expect(await named(world, 'wild-two')).toEqual(['wild-two']),
    'page-first': async (world) => {
      // The packages of AWS fill the first page.
      expect(await named(world, 'wild-two')).toEqual([]);
      const found: (string | undefined)[] = [];
      let token: string | undefined;
      do {
        const page = await world.opensearch.send(
          new DescribePackagesCommand({
            Filters: [{ Name: 'PackageName', Value: ['wild-two'] }],
            ...(token !== undefined && { NextToken: token }),
          }),
        );
        found.push(...(page.PackageDetailsList ?? []).map((entry) => entry.PackageName));
        token = page.NextToken;
      } while (token !== undefined);
      expect(found).toEqual(['wild-two']);
    },
  },
  errorTypeIn: {
    header: async (world) =>
      expect(await rawError(world)).toEqual({
        header: 'ResourceNotFoundException',
        body: { message: 'Domain not found: nowhere' },
      }),
    'header-with-uri': async (world) => {
      expect(await failureOf(world.rows('nowhere'))).toMatchObject(NOT_FOUND);
      expect((await rawError(world)).header).toMatch(/^ResourceNotFoundException:http/);
    },
    'body-type': async (world) => {
      expect(await failureOf(world.rows('nowhere'))).toMatchObject(NOT_FOUND);
      const { header, body } = await rawError(world);
      expect(header).toBeNull();
      expect(body['__type']).toMatch(/#ResourceNotFoundException$/);
    },
    'body-code': async (world) => {
      expect(await failureOf(world.rows('nowhere'))).toMatchObject(NOT_FOUND);
      expect(await rawError(world)).toMatchObject({ header: null, body: { code: 'ResourceNotFoundException' } });
    },
  },
  errorMessageKey: {
    message: async (world) => expect((await rawError(world)).body).toHaveProperty('message'),
    Message: async (world) => {
      expect(await failureOf(world.rows('nowhere'))).toMatchObject({ message: 'Domain not found: nowhere' });
      expect((await rawError(world)).body).toEqual({ Message: 'Domain not found: nowhere' });
    },
  },
} satisfies Partial<Cases>;
