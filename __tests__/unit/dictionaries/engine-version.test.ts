import { describe, expect, it } from 'vitest';
import { activationNotes, settingsFor } from '../../../src/dictionaries/activation.ts';
import { FORMATS } from '../../../src/dictionaries/dictionary.ts';
import {
  commentRule,
  formatEngineVersion,
  hasStrictKuromoji,
  luceneMajor,
  NEWEST_ENGINE,
  parseEngineVersion,
} from '../../../src/dictionaries/engine-version.ts';

function versionOf(text: string) {
  const version = parseEngineVersion(text);
  if (version === null) throw new Error(text);
  return version;
}

describe('an engine version', () => {
  it('is read as Amazon writes it', () => {
    expect(parseEngineVersion('OpenSearch_2.19')).toEqual({ engine: 'OpenSearch', major: 2, minor: 19 });
    expect(parseEngineVersion('Elasticsearch_7.10')).toEqual({ engine: 'Elasticsearch', major: 7, minor: 10 });
    expect(parseEngineVersion('7.10')).toEqual({ engine: 'Elasticsearch', major: 7, minor: 10 });
    for (const text of ['', 'OpenSearch', 'OpenSearch_2', 'opensearch_2.1', 'OpenSearch_2.19.1', 'Solr_9.0']) {
      expect(parseEngineVersion(text)).toBe(null);
    }
    expect(formatEngineVersion(NEWEST_ENGINE)).toMatch(/^OpenSearch_\d+\.\d+$/);
  });

  it.each([
    ['Elasticsearch_7.10', 'column-1', 8, false],
    ['OpenSearch_1.2', 'column-1', 8, false],
    ['OpenSearch_1.3', 'mapping-arrow-kept', 8, false],
    ['OpenSearch_2.3', 'column-1', 9, true],
    ['OpenSearch_2.4', 'trimmed', 9, true],
    ['OpenSearch_2.8', 'trimmed', 9, true],
    ['OpenSearch_2.9', 'mapping-arrow-kept', 9, true],
    ['OpenSearch_2.11', 'arrow-kept', 9, true],
    ['OpenSearch_3.0', 'arrow-kept', 10, true],
  ] as const)('%s decides how files are read', (text, comments, lucene, isStrict) => {
    const version = versionOf(text);
    expect(commentRule(version)).toBe(comments);
    expect(luceneMajor(version)).toBe(lucene);
    expect(hasStrictKuromoji(version)).toBe(isStrict);
  });
});

describe('what a new version needs to be used', () => {
  it('is nothing for updateable synonym filters of engines that reload them', () => {
    for (const text of ['OpenSearch_1.0', 'OpenSearch_3.0', 'Elasticsearch_7.8']) {
      expect(activationNotes('solr-synonyms', versionOf(text))[0]).toContain('updateable');
    }
    expect(activationNotes('solr-synonyms', versionOf('Elasticsearch_7.7'))[0]).toContain('Close and open');
  });

  it('is closing and opening for all else, and reindexing for tokenizers', () => {
    expect(activationNotes('word-list', NEWEST_ENGINE)[0]).toContain('Close and open');
    expect(activationNotes('kuromoji', NEWEST_ENGINE).join(' ')).toContain('reindexed');
    expect(activationNotes('ik', NEWEST_ENGINE).join(' ')).not.toContain('Close and open');
    expect(activationNotes('opaque', NEWEST_ENGINE).join(' ')).toContain('blue/green');
  });

  it('names the settings that take the reference path', () => {
    for (const format of FORMATS) expect(activationNotes(format, NEWEST_ENGINE).length).toBeGreaterThan(0);
    expect(settingsFor('solr-synonyms')).toEqual(['synonyms_path']);
    expect(settingsFor('opaque')).toEqual([]);
  });
});
