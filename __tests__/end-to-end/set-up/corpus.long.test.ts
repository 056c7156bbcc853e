import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BUCKET, DOMAINS, Stage, sha256 } from '../kit/stage.ts';

/** Dictionaries from public repositories, where this checkout stands beside a folder of them. */
const CORPUS = fileURLToPath(new URL('../../../../shared/dictionaries/corpus/', import.meta.url));
const SET = 20;

const absent = !existsSync(CORPUS);
const files = absent
  ? []
  : readdirSync(CORPUS)
      .filter((file) => /^(?!LICENSE).+\.(?:txt|xml|dic|pl)$/.test(file))
      .sort();
const sets = Array.from({ length: Math.max(1, Math.ceil(files.length / SET)) }, (_, index) => ({
  title: `set ${index + 1}`,
  names: files.slice(index * SET, (index + 1) * SET),
}));
const reason = absent ? ' (skipped: there is no folder ../shared/dictionaries/corpus)' : '';

describe.skipIf(absent).concurrent(`real dictionaries are deployed byte for byte${reason}`, () => {
  test.each(sets)('$title', async ({ names }) => {
    const dictionaries = names.map((file, index) => ({
      package: `real-${String(index + 1).padStart(2, '0')}`,
      file: `dictionaries/${file}`,
      // Some of them hold what the engine refuses, on purpose; here they are bytes.
      format: 'opaque',
      content: readFileSync(join(CORPUS, file)),
    }));
    const manifest = { dictionaries: dictionaries.map(({ content: _, ...entry }) => entry) };
    await using stage = await Stage.start({
      files: {
        ...Object.fromEntries(dictionaries.map(({ file, content }) => [file, content])),
        '.github/opensearch-dictionaries.yml': JSON.stringify(manifest),
      },
      inputs: { files: '' },
    });
    const { outputs } = await stage.succeed();
    expect(outputs.packages).toHaveLength(names.length);

    for (const { package: name, file, content } of dictionaries) {
      const digest = sha256(content);
      const key = `opensearch-dictionaries/${name}/${digest}${extname(file)}`;
      const stored = stage.emulator.s3.peek(BUCKET, key);
      expect(Buffer.concat([...(stored?.content.chunks() ?? [])]).equals(content), file).toBe(true);
      expect(stage.package(name).versions).toMatchObject([{ version: 'v1', sha256: digest, source: { key } }]);
      for (const domain of DOMAINS) expect(stage.content(domain)[name]).toBe(digest);
      expect(outputs.packages.find((one) => one.name === name)).toMatchObject({
        sha256: digest,
        bytes: content.length,
      });
    }
    expect((await stage.succeed()).outputs.changed).toBe(false);
  });
});
