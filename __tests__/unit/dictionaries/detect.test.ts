import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../src/dictionaries/detect.ts';
import { sourceOf } from './support.ts';

describe('a format is found', () => {
  it.each([
    ['dictionaries/synonyms-en.txt', 'a, b\n', 'solr-synonyms'],
    ['dictionaries/synonyms/en.txt', '# x\na => b\nc, d\n', 'solr-synonyms'],
    ['dictionaries/synonyms.txt', 'a, b\na => b => c\n"q", r', 'solr-synonyms'],
    ['en.txt', 'a, b\nc, d\ne => f\ng => h\n', 'solr-synonyms'],
    ['wn_s.pl', "s(100000001,1,'wood',n,1,0).\ns(100000001,2,'forest',n,1,0).\n", 'wordnet-synonyms'],
    ['dictionaries/stopwords_en.txt', '# x\nthe\na\n', 'word-list'],
    ['dictionaries/synonyms/stopwords.txt', 'the, a\n', 'word-list'],
    ['protwords.txt', '', 'word-list'],
    ['mapping-chars.txt', 'ä => ae\n', 'char-mapping'],
    ['stemmer_override.txt', 'running => run\n', 'stemmer-override'],
    ['types.txt', '$ => DIGIT\n', 'type-table'],
    ['ja.csv', '東京都,東京 都,トウキョウ ト,名詞\n', 'kuromoji'],
    ['ko.txt', 'c++\n세종시 세종 시\n', 'nori'],
    ['de.xml', '<?xml version="1.0"?>\n<hyphenation-info/>', 'hyphenation'],
    ['config/ik/main.dic', '中国\n', 'ik'],
  ])('%s', (file, content, expected) => {
    expect(detectFormat(file, sourceOf(content, 5))).toBe(expected);
  });
});

describe('a format is not guessed', () => {
  it.each([
    ['names.txt', 'a\nb\n'],
    ['data.csv', 'a,b,c,d\n1,2,3,4\n'],
    ['synonyms.json', '["a, b"]'],
    ['synonyms.txt', '["a, b"]\n["c, d"]'],
    ['dictionaries/synonyms/readme.txt', 'These are\nour synonyms.\n'],
    ['rules.txt', 'a, b => c\n'],
    ['stopwords.txt', 'a => b\n'],
    ['ko.txt', '세종\n서울\n'],
    ['main.dic', '中国\n'],
    ['mapping.txt', 'a => b\nc\n'],
    ['system.dic', '\0\u0001\u0002'],
    ['empty.txt', ''],
  ])('%s', (file, content) => {
    expect(detectFormat(file, sourceOf(content))).toBe(null);
  });
});
