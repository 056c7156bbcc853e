import { describe, expect, it } from 'vitest';
import { detect, detectFormat, sourceKindOf } from '../../../src/dictionaries/detection/detect.ts';
import type { Format } from '../../../src/dictionaries/dictionary.ts';
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
    ['main.dic', '中国\n', 'ik'],
    ['synonyms.txt', '["a, b"]\n["c, d"]', 'solr-synonyms'],
    ['mapping.txt', 'a => b\nc\n', 'char-mapping'],
    ['mappings.txt', 'ä => ae\nö => oe\nß ss\n', 'char-mapping'],
    ['accents_de.txt', '"\\u00C0" => "A"\n', 'char-mapping'],
    ['userdict_ja.txt', '朝青龍,朝青龍\n', 'kuromoji'],
    ['userdict_ja.txt', '朝顔,朝 顔,あさ かお,名詞\n', 'kuromoji'],
    ['user_dict_ko.csv', '쿠버네티스,쿠버네티스,NNP\n', 'nori'],
    ['user_dictionary.txt', '# x\nオーバルネック,オーバルネック,,ネックライン\n', 'kuromoji'],
    ['user_dictionary.txt', '세종시\n강의평가\n', 'nori'],
    ['analysis-kuromoji/src/user_dict.txt', '', 'kuromoji'],
    ['ko/nori.txt', '덕후\n', 'nori'],
    ['ja/kuromoji.txt', '', 'kuromoji'],
    ['stem_exclusions.txt', 'running\nnike\n', 'word-list'],
    ['stem_exclusion.txt', '', 'word-list'],
    ['stem-exclusions-de.txt', 'häuser\n', 'word-list'],
    ['stemexclusions.txt', 'running\n', 'word-list'],
    ['stemmer_exclusions.txt', 'running shoes\nnike\nbath, bathing\n', 'word-list'],
    ['stemming-exclusions.txt', '# x\nrunning\n', 'word-list'],
    ['stemming_exceptions.txt', 'running\n', 'word-list'],
    ['stemming_exclusions_all.txt', 'bath => bath\nbathing => bathing\nbaths\n', 'stemmer-override'],
    ['stem_exceptions.txt', 'bath\tbath\nbathing\tbathing\n', 'stemmer-override'],
    ['stem-override.txt', 'running\n', 'stemmer-override'],
    ['stemmer_override.txt', 'running\n', 'stemmer-override'],
    ['stemmer_override_exclusions.txt', 'running => running\n', 'stemmer-override'],
    ['stemmer_override.txt', 'running => run\nwent\n', 'stemmer-override'],
    ['lang/stemdict_nl.txt', 'fiets\tfiets\n', 'stemmer-override'],
    ['exclusions.txt', 'bath => bath\nbathing\n', 'stemmer-override'],
    ['keyword_exclusions.txt', 'bath\nbathing\n', 'word-list'],
    ['lang/hyphenations_ga.txt', '# x\nh\nn\nt\n', 'word-list'],
    ['is/hyphenwhitelist.txt', 'abbadís\n', 'word-list'],
    ['is/hyphenpatterns.txt', '<?xml version="1.0"?>\n', 'hyphenation'],
    ['hyphenation_de.xml', 'oops\n<?xml version="1.0"?>', 'hyphenation'],
    ['synonyms_wordnet.txt', 'unit,whole\nbeing,organism\n', 'solr-synonyms'],
    ['products.synonyms', 'tv\n', 'solr-synonyms'],
    ['config/stopwords/english.txt', 'a\nabout\n', 'word-list'],
    ['protwords.txt', 'bath\n', 'word-list'],
    ['german-common-nouns.txt', 'Haus\n', 'word-list'],
    ['wdftypes.txt', '', 'type-table'],
    ['types.txt', '$ => DIGIT\n% => ALPHA\n# x\n& =>\n', 'type-table'],
    ['nori_stoptags.txt', 'E\n', 'word-list'],
    ['dictionary-de.txt', '# Copyright\naachener\naal\n', 'word-list'],
    ['ja.csv', '東京都,東京 都,トウキョウ ト,名詞\n令和,令和\n', 'kuromoji'],
    ['ko.txt', '세종시 세종 시\nBTS 방탄소년단\n', 'nori'],
    ['ja_dict.txt', '東京都,東京都\nスカイツリー,スカイツリー\n', 'kuromoji'],
    ['korean_dictionary.txt', '서울\n', 'nori'],
    ['english.stop', 'a\n', 'word-list'],
    ['SYNONYMS.TXT', 'a\n', 'solr-synonyms'],
    ['synonymes-fr.txt', '', 'solr-synonyms'],
    ['sinonimos.txt', '', 'solr-synonyms'],
    ['folding.txt', 'ä => a\nö o\n', 'char-mapping'],
    ['lemmas.txt', 'went => go\n', 'stemmer-override'],
    ['synonyms-wordnet.txt', "# x\ns(100000001,1,'wood',n,1,0).\noops\nagain\n", 'wordnet-synonyms'],
  ])('%s', (file, content, expected) => {
    expect(detectFormat(file, sourceOf(content, 5))).toBe(expected);
  });
});

describe('a language, or nothing known, as the extension leaves a format to the name', () => {
  it.each([
    ['synonyms.en', 'a, b\nc => d => e\n', 'solr-synonyms'],
    ['synonyms.de', 'a, b\n', 'solr-synonyms'],
    ['stopwords.de', Buffer.from('f\xfcr\nder\n', 'latin1'), 'word-list'],
    ['stopwords.pt-BR', 'o\n', 'word-list'],
    ['stopwords.zh_CN', '的\n', 'word-list'],
    ['stopwords.zh-Hant-TW', '的\n', 'word-list'],
    ['stopwords.pl', 'ale\n', 'word-list'],
    ['stopwords.cs', Buffer.from('\xe8i\nale\n', 'latin1'), 'word-list'],
    ['stop.en', 'the\n', 'word-list'],
    ['stop.pt-BR', 'o\n', 'word-list'],
    ['protwords.en', 'nike\n', 'word-list'],
    ['stopwords.properties', 'the\na, b\n', 'word-list'],
    ['synonyms.v2', 'a => b => c\n', 'solr-synonyms'],
    ['synonyms.2026.1', '', 'solr-synonyms'],
    ['synonyms.prod', '', 'solr-synonyms'],
    ['stemmer_override.en', 'running\n', 'stemmer-override'],
    ['mappings.de', 'ä ae\n', 'char-mapping'],
    ['userdict.ja', '朝青龍\n', 'kuromoji'],
    ['user_dict.ko', 'c++\n', 'nori'],
    ['hyphenation.de', '<?xml version="1.0"?>\n', 'hyphenation'],
    ['synonyms/products.en', 'a, b\n', 'solr-synonyms'],
    ['products.en', 'a, b\nc, d\ne => f\ng => h\n', 'solr-synonyms'],
    ['wn_s.pl', '', 'wordnet-synonyms'],
  ])('%s', (file, content, expected) => {
    expect(detectFormat(file, sourceOf(content))).toBe(expected);
  });

  it.each([
    ['synonyms.json', '["a, b"]'],
    ['synonyms.yml', 'a, b\nc => d\n'],
    ['synonyms.md', 'a, b\nc, d\n'],
    ['Synonyms.cs', 'using System;\nclass Synonyms {\n}\n'],
    ['synonyms.ts', 'export const synonyms = [];\n'],
    ['synonyms.pl', 'use strict;\nmy $x = 1;\n'],
    ['stopwords.py', 'a\n'],
    ['stopwords.tar.gz', '\x1f\x8b'],
    ['keywords.properties', 'a=b\nc=d\n'],
    ['products.en', 'a\nb\n'],
    ['products.properties', 'a, b\nc, d\ne => f\ng => h\n'],
    ['readme.en', 'a, b\nc, d\ne => f\ng => h\n'],
  ])('but not of %s', (file, content) => {
    expect(detectFormat(file, sourceOf(content))).toBe(null);
  });
});

describe('a format is not guessed', () => {
  it.each([
    ['names.txt', 'a\nb\n'],
    ['data.csv', 'a,b,c,d\n1,2,3,4\n'],
    ['synonyms.json', '["a, b"]'],
    ['dictionaries/synonyms/readme.txt', 'These are\nour synonyms.\n'],
    ['rules.txt', 'a, b => c\n'],
    ['stopwords.txt', 'a => b\n'],
    ['ko.txt', '세종\n서울\n'],
    ['normalization.txt', 'Some prose about it.\n'],
    ['dictionary.txt', 'a\nb\n'],
    ['brands.txt', 'a\nb\n'],
    ['country_code_mapping.txt', 'AFG\tAFG\nALB\tALB\n'],
    ['mass_upload_to_many_articles.csv', '€;title;price\n;a;1\n'],
    ['readme.md', 'a, b\nc => d\n'],
    ['user_dictionary.txt', 'abc\n'],
    ['system.dic', '\0\u0001\u0002'],
    ['empty.txt', ''],
  ])('%s', (file, content) => {
    expect(detectFormat(file, sourceOf(content))).toBe(null);
  });
});

const SOUND: readonly (readonly [string, string, Format])[] = [
  ['synonyms-en.txt', 'tv, television\nlaptop, notebook\nbike => bicycle\n', 'solr-synonyms'],
  ['synonyms/en.txt', 'tv, television\nlaptop, notebook\nbike => bicycle\n', 'solr-synonyms'],
  ['en.txt', 'a, b\nc, d\ne, f\ng => h\ni => j\nk => l\n', 'solr-synonyms'],
  ['wn_s.pl', "s(100000001,1,'wood',n,1,0).\ns(100000001,2,'forest',n,1,0).\n", 'wordnet-synonyms'],
  ['stopwords_en.txt', 'the\na\nan\n', 'word-list'],
  ['mappings.txt', 'ä => ae\nö => oe\n', 'char-mapping'],
  ['stemmer_override.txt', 'running => run\nwent => go\n', 'stemmer-override'],
  ['types.txt', '$ => DIGIT\n% => ALPHA\n& => ALPHANUM\n', 'type-table'],
  ['ja.csv', '東京都,東京 都,トウキョウ ト,名詞\n令和,令和,レイワ,名詞\n平成,平成,ヘイセイ,名詞\n', 'kuromoji'],
  ['userdict_ko.txt', '세종시 세종 시\n서울\n', 'nori'],
  ['user_dictionary.txt', '세종시 세종 시\n서울\n강의평가\n', 'nori'],
  ['hyphenation_de.xml', '<?xml version="1.0"?>\n<hyphenation-info>\n</hyphenation-info>\n', 'hyphenation'],
  ['ik/main.dic', '中国\n人民\n', 'ik'],
];
const MISTAKES: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'a line that fits nothing': (text) => Buffer.from(`something else\n${text}`),
  'a rule with two arrows': (text) => Buffer.from(`${text}a => b => c\n`),
  'conflict markers': (text) => Buffer.from(`<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> topic\n`),
  'conflict markers of diff3, longer ones': (text) =>
    Buffer.from(
      `${'<'.repeat(12)} HEAD\n${text}${'|'.repeat(12)} 1a2b3c4\n${text}${'='.repeat(12)}\n${text}${'>'.repeat(12)} topic\n`,
    ),
  'a byte that is not UTF-8': (text) => Buffer.concat([Buffer.from(text), Uint8Array.of(0xe9, 0x0a)]),
  'UTF-16 with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'a byte order mark': (text) => Buffer.from(`\ufeff${text}`),
};

describe('a mistake does not make a file undecided', () => {
  describe.each(Object.entries(MISTAKES))('%s', (_name, mistaken) => {
    it.each(SOUND)('%s', (file, content, expected) => {
      expect(detectFormat(file, sourceOf(content))).toBe(expected);
      expect(detectFormat(file, sourceOf(mistaken(content)))).toBe(expected);
    });
  });

  it('a user dictionary in Shift-JIS', () => {
    const bytes = Buffer.from('92a990c297b42c92a990c297b42c83418354835683878345838a838583452c906c96bc0a', 'hex');
    expect(detectFormat('user_dict.txt', sourceOf(bytes))).toBe('kuromoji');
  });

  it('a user dictionary in EUC-KR', () => {
    const bytes = Buffer.from('bcbcc1bebdc320bcbcc1be20bdc30a', 'hex');
    expect(detectFormat('user_dictionary.txt', sourceOf(bytes))).toBe('nori');
  });
});

describe('the evidence', () => {
  it('is the name where the trade knows it, else the content', () => {
    expect(detect('synonyms.txt', sourceOf(''))).toEqual({ format: 'solr-synonyms', evidence: 'name' });
    expect(detect('de.txt', sourceOf('a, b\nc, d\ne => f\ng => h\n'))).toEqual({
      format: 'solr-synonyms',
      evidence: 'content',
    });
  });
});

describe('sources of other dictionaries', () => {
  it.each([
    ['en_US.dic', '3\nhello/S\nworld/MS\ncat/S\n', 'hunspell'],
    [
      'user.csv',
      '東京都,4786,4786,5000,東京都,名詞,固有名詞,地名,一般,*,*,トウキョウト,東京都,*,*,*,*,*\n',
      'sudachi-source',
    ],
    ['a.txt', 'a\nb\n', null],
  ])('%s', (file, content, expected) => {
    expect(sourceKindOf(sourceOf(content))).toBe(expected);
    expect(detectFormat(file, sourceOf(content))).toBe(null);
  });
});
