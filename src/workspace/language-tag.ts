/** The language that the name of a dictionary says it is for. */

/** ISO 639-1 codes of the languages that Lucene has an analyzer or a stop list for, and the older codes that Solr's files use. */
const CODES = new Set(
  'ar bg bn br ca ckb cs cz da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja jp ko lt lv ms ne nl no nb nn pl pt ro ru sk sl sr sv ta te th tr ur vi zh cn'.split(
    ' ',
  ),
);

/** Codes that mean the same. (`uk` is left out: it is Ukrainian, and it is British English.) */
const SAME: Readonly<Record<string, string>> = { cz: 'cs', jp: 'ja', cn: 'zh', nb: 'no', nn: 'no' };

const NAMES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  bulgarian: 'bg',
  catalan: 'ca',
  czech: 'cs',
  danish: 'da',
  german: 'de',
  deutsch: 'de',
  greek: 'el',
  english: 'en',
  spanish: 'es',
  estonian: 'et',
  basque: 'eu',
  persian: 'fa',
  finnish: 'fi',
  french: 'fr',
  irish: 'ga',
  galician: 'gl',
  hebrew: 'he',
  hindi: 'hi',
  croatian: 'hr',
  hungarian: 'hu',
  armenian: 'hy',
  indonesian: 'id',
  icelandic: 'is',
  italian: 'it',
  japanese: 'ja',
  korean: 'ko',
  lithuanian: 'lt',
  latvian: 'lv',
  dutch: 'nl',
  norwegian: 'no',
  polish: 'pl',
  portuguese: 'pt',
  romanian: 'ro',
  russian: 'ru',
  slovak: 'sk',
  slovenian: 'sl',
  serbian: 'sr',
  swedish: 'sv',
  thai: 'th',
  turkish: 'tr',
  ukrainian: 'uk',
  vietnamese: 'vi',
  chinese: 'zh',
};

/**
 * The language of a file by its name, else by the innermost folder that names one: `en` for `synonyms-en_GB.txt` and for
 * `english/synonyms.txt`; `null` when none is named.
 * @param file path with `/`
 */
export function languageOf(file: string): string | null {
  const segments = file.split('/');
  const base = segments.pop() ?? '';
  const stem = base.replace(/\.[^.]*$/, '');
  for (const segment of [stem, ...segments.reverse()]) {
    const words = segment.toLowerCase().split(/[^\p{L}]+/u);
    // At the end, after the kind of dictionary: `is-synonyms` is Icelandic, but `it` and `no` are words too.
    const word = words.findLast((candidate) => CODES.has(candidate) || candidate in NAMES);
    if (word !== undefined) return NAMES[word] ?? SAME[word] ?? word;
  }
  return null;
}

/** False only when both files name a language, and the two differ. */
export function mayShareIndex(a: string, b: string): boolean {
  const [left, right] = [languageOf(a), languageOf(b)];
  return left === null || right === null || left === right;
}
