import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkDescription,
  commitMessage,
  MAX_COMMIT_MESSAGE_LENGTH,
  MAX_DESCRIPTION_LENGTH,
  packageDescription,
  parseCheckMarker,
  parseCommitMarker,
  parseDictionaryMarker,
} from '../../src/deployment/model/marker.ts';
import type { Sha256 } from '../../src/dictionaries/dictionary.ts';

const hex = (length: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length }).map((all) => all.join(''));
const sha256 = hex(64).map((digits) => digits as Sha256);
/** Any UTF-16, unpaired surrogates, control characters, combining marks and what looks like a marker among it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
      fc.constantFrom(
        '👩‍👩‍👧‍👦',
        'e\u0301\u0323',
        '\r\n',
        '\u0085',
        '\u2028',
        '] ',
        '[c0ffee0 sha256:0123456789ab]',
        ' ',
      ),
      fc.constant(`[dictionary repo=evil/repo path=a sha256=${'0'.repeat(64)}]`),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const somePath = hostile.filter((path) => path !== '');
const repository = fc.stringMatching(/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}$/);
const wholly = (text: string) => text.isWellFormed() && !/[\p{Cc}\u2028\u2029]/u.test(text);
const RUNS = { numRuns: 2_000 };

test('a commit message of any Unicode fits into 160 units and has its commit and content', () => {
  fc.assert(
    fc.property(hostile, hex(40), sha256, (message, commit, content) => {
      const text = commitMessage(message, commit, content);
      expect(text.length).toBeLessThanOrEqual(MAX_COMMIT_MESSAGE_LENGTH);
      expect(wholly(text)).toBe(true);
      expect(parseCommitMarker(text)).toEqual({ commit: commit.slice(0, 7), sha256Prefix: content.slice(0, 12) });
    }),
    RUNS,
  );
});

test('a description of any Unicode fits into 1024 units and has repository, content and, where it fits, the path', () => {
  fc.assert(
    fc.property(hostile, repository, somePath, sha256, (description, repo, path, content) => {
      const text = packageDescription(description, { repository: repo, path, sha256: content });
      expect(text.length).toBeLessThanOrEqual(MAX_DESCRIPTION_LENGTH);
      expect(wholly(text)).toBe(true);
      const marker = parseDictionaryMarker(text);
      expect(marker).toMatchObject({ repository: repo, sha256: content });
      if (marker?.path !== null) expect(marker?.path).toBe(path.toWellFormed());
    }),
    RUNS,
  );
});

test('the description of a throw-away package names its repository', () => {
  fc.assert(
    fc.property(repository, hostile, fc.nat(), (repo, key, created) => {
      const marker = { repository: repo, runId: '1000', createdAt: new Date(created * 1000), key };
      const text = checkDescription(marker);
      expect(text.length).toBeLessThanOrEqual(MAX_DESCRIPTION_LENGTH);
      const parsed = parseCheckMarker(text);
      expect(parsed).toMatchObject({ repository: repo, runId: '1000', createdAt: marker.createdAt });
      expect([key.toWellFormed(), '']).toContain(parsed?.key);
    }),
    RUNS,
  );
});
