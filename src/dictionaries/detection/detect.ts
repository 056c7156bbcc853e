import type { ByteSource, Format } from '../dictionary.ts';
import { type NameSays, readName } from './names.ts';
import { type Sample, samplesOf } from './sample.ts';
import {
  isHunspell,
  isKuromoji,
  isList,
  isMapping,
  isSegmentedHangul,
  isSudachiSource,
  isSynonymList,
  isTypeRule,
  isWord,
  isWordnet,
  share,
} from './shapes.ts';

/** A format that was found. */
export interface Detection {
  readonly format: Format;
  /** `name`: a usual file name for the format. `content`: the lines, which another version may not have. */
  readonly evidence: 'name' | 'content';
}

/**
 * The format of a dictionary, from its path and the beginning of its content; `null` unless it is sure. The name and the
 * majority of the lines decide, so that a mistake in the file does not make it undecided.
 * @param file path relative to the workspace, with `/`
 */
export function detect(file: string, source: ByteSource): Detection | null {
  const said = readName(file);
  const samples = samplesOf(source);
  // Of several readings of the same bytes, the first that makes sense counts; the name says the same for all.
  for (const sample of samples) {
    const found = detectIn(file, said, sample);
    if (found?.evidence === 'content') return found;
  }
  const last = samples.at(-1);
  return last === undefined ? null : detectIn(file, said, last);
}

function detectIn(file: string, said: NameSays, sample: Sample): Detection | null {
  const byContent = signatureOf(sample);
  if (byContent !== null) return content(byContent);
  if (said.kind === 'format') {
    const isWordnetName = said.format === 'solr-synonyms' && /wordnet/i.test(file);
    if (isWordnetName && sample.lines.some(isWordnet)) return content('wordnet-synonyms');
    return contradicts(said.format, sample) ? null : { format: said.format, evidence: 'name' };
  }
  // Bytes that are not text show no format.
  if (sample.isBinary) return null;
  if (sourceOf(sample) !== null) return null;
  return byHint(file, said, sample.lines) ?? (said.kind === 'other' ? null : byLines(file, sample.lines));
}

function content(format: Format): Detection {
  return { format, evidence: 'content' };
}

/** The format whose content is unmistakable, whatever the file is called. */
function signatureOf({ text, lines, isBinary }: Sample): Format | null {
  if (isBinary) return null;
  if (/<hyphenation-info[\s>/]/.test(text) && (lines[0] ?? '').startsWith('<')) return 'hyphenation';
  if (lines.length > 0 && share(lines, isWordnet) >= 0.5) return 'wordnet-synonyms';
  if (share(lines, isTypeRule) > 0.5) return 'type-table';
  if (lines.length > 0 && share(lines, isKuromoji) >= 0.5) return 'kuromoji';
  return null;
}

/** Whether the name and the lines contradict each other, so that the format is not sure. */
function contradicts(format: Format, { lines }: Sample): boolean {
  const [first = ''] = lines;
  switch (format) {
    case 'word-list':
      return share(lines, isMapping) > 0.5;
    case 'wordnet-synonyms':
      return share(lines, (line) => isMapping(line) || isSynonymList(line)) > 0.5;
    case 'char-mapping':
      // Mappings of an index are JSON.
      return /^[[{]/.test(first);
    default:
      return false;
  }
}

/** Sources from which other programs build dictionaries; they are not dictionaries themselves. */
export type SourceKind = 'hunspell' | 'sudachi-source';

/** Which of them a file is, or `null`. */
export function sourceKindOf(source: ByteSource): SourceKind | null {
  return (
    samplesOf(source)
      .map(sourceOf)
      .find((kind) => kind !== null) ?? null
  );
}

function sourceOf({ lines }: Sample): SourceKind | null {
  if (isHunspell(lines)) return 'hunspell';
  return share(lines, isSudachiSource) > 0.5 ? 'sudachi-source' : null;
}

/** The format, decided by the lines where the name leaves it open. */
function byHint(file: string, said: NameSays, lines: readonly string[]): Detection | null {
  switch (said.kind) {
    case 'hint':
      return bearsOut(said.format, lines) ? content(said.format) : null;
    case 'user-dictionary':
      return byScript(lines);
    case 'exclusions':
      if (share(lines, isStemRule) >= 0.5) return content('stemmer-override');
      if (share(lines, isWord) > 0.5) return content('word-list');
      return said.format === null ? null : { format: said.format, evidence: 'name' };
    case 'hyphenation':
      if (/\.xml$/i.test(file) || (lines[0] ?? '<').startsWith('<')) return { format: 'hyphenation', evidence: 'name' };
      return { format: share(lines, isPlainWord) > 0.5 ? 'word-list' : 'hyphenation', evidence: 'name' };
    default:
      return null;
  }
}

/** Whether a line maps a word to its stem, as the engine or as Solr writes it. */
function isStemRule(line: string): boolean {
  return isMapping(line) || /^[^\s,]+\t[^\s,]+$/.test(line);
}

/** Whether a line has no digits; hyphenation patterns have digits between letters. */
function isPlainWord(line: string): boolean {
  return isWord(line) && !/\d/.test(line);
}

/** Whether the lines agree with a name that hints at a format. */
function bearsOut(format: Format, lines: readonly string[]): boolean {
  if (lines.length === 0) return false;
  const [first = ''] = lines;
  switch (format) {
    case 'solr-synonyms':
      return share(lines, (line) => isMapping(line) || isSynonymList(line)) >= 0.5;
    case 'word-list':
      return share(lines, (line) => !/[,;\t=]/.test(line) && line.length < 80) > 0.5;
    case 'char-mapping':
    case 'stemmer-override':
    case 'type-table':
      return share(lines, isMapping) >= 0.5;
    case 'kuromoji':
      return share(lines, (line) => isList(line) && /[\p{scx=Han}\p{scx=Katakana}\p{scx=Hiragana}]/u.test(line)) >= 0.5;
    case 'nori':
      return share(lines, (line) => /\p{sc=Hangul}/u.test(line)) >= 0.5;
    case 'hyphenation':
      return first.startsWith('<');
    case 'ik':
      return share(lines, (line) => line.length < 80) > 0.5;
    case 'wordnet-synonyms':
    case 'opaque':
      return false;
  }
}

/** A user dictionary of a tokenizer for Japanese or Korean, by the script of its words. */
function byScript(lines: readonly string[]): Detection | null {
  if (lines.length === 0) return null;
  const korean = share(lines, (line) => /\p{sc=Hangul}/u.test(line));
  const japanese = share(lines, (line) => /[\p{sc=Katakana}\p{sc=Hiragana}]/u.test(line));
  const rows = share(lines, (line) => line.split(',').length >= 3 && /\p{sc=Han}/u.test(line));
  if (korean >= 0.5 && korean >= japanese) return content('nori');
  return japanese >= 0.5 || rows >= 0.5 ? content('kuromoji') : null;
}

/** The format of a file whose name says nothing. */
function byLines(file: string, lines: readonly string[]): Detection | null {
  if (/\.dic$/i.test(file)) return isChinese(lines) ? content('ik') : null;
  const segmented = lines.filter(isSegmentedHangul).length;
  const spaced = lines.filter((line) => /\s/.test(line)).length;
  const plain = share(lines, (line) => !line.includes('=>') && !line.includes(','));
  if (segmented > 0 && segmented >= spaced / 2 && plain > 0.5) return content('nori');
  // Only synonyms have both lists and mappings; every other format has one of them.
  const lists = lines.filter(isSynonymList).length;
  const mappings = lines.filter(isMapping).length;
  if (lists > 1 && mappings > 1 && lists + mappings > lines.length * 0.75) return content('solr-synonyms');
  return null;
}

/** Whether the lines are Chinese words, one a line. */
function isChinese(lines: readonly string[]): boolean {
  return share(lines, (line) => isWord(line) && /^\p{sc=Han}/u.test(line)) > 0.5;
}

/** The format alone. */
export function detectFormat(file: string, source: ByteSource): Format | null {
  return detect(file, source)?.format ?? null;
}
