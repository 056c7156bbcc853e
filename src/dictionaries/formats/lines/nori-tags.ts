/** The part-of-speech tags of Nori, which `stoptags` and its file name. A wrong one keeps every index that has it from opening. */
import type { EngineVersion } from '../../dictionary.ts';
import { luceneMajor } from '../../engine-version.ts';

/** Names of Lucene's enum `POS.Tag` of all releases (8.10.1, 9.12.3 and 10.5.0 were read). */
const TAGS = 'IC MAG MAJ MM NNG NNP NNB NNBC NP NR SF SH SL SN SP SSC SSO SC SY SE VA VCN VCP VV VX XPN XR XSA XSN XSV'
  .split(' ')
  .concat('UNKNOWN', 'UNA', 'NA', 'VSV');

/** The endings and particles that Lucene 10 has in place of `E` and `J`. */
const PARTS: Readonly<Record<'E' | 'J', readonly string[]>> = {
  E: ['EP', 'EF', 'EC', 'ETN', 'ETM'],
  J: ['JKS', 'JKC', 'JKG', 'JKO', 'JKB', 'JKV', 'JKQ', 'JX', 'JC'],
};
const OF_TEN = new Set([...TAGS, ...PARTS.E, ...PARTS.J]);
const BEFORE_TEN = new Set([...TAGS, 'E', 'J']);

export interface TagFault {
  /** The message of the engine's exception, an `IllegalArgumentException`. */
  readonly engine: string;
  /** Full sentences. */
  readonly advice: string;
}

/** What is wrong with a tag; `null`: nothing. Letter case does not count. */
export function noriTagFault(tag: string, version: EngineVersion): TagFault | null {
  const name = tag.toUpperCase();
  const isSplit = luceneMajor(version) >= 10;
  // Before, whatever begins so is the one tag.
  if (isSplit ? OF_TEN.has(name) : BEFORE_TEN.has(name) || /^[EJ]/.test(name)) return null;
  const engine = `No enum constant org.apache.lucene.analysis.ko.POS.Tag.${name}`;
  if (name === 'E' || name === 'J') {
    return {
      engine,
      advice: `From OpenSearch 3 on, Nori has neither E nor J: instead of ${name} name ${PARTS[name].join(', ')}.`,
    };
  }
  const known = [...(isSplit ? OF_TEN : BEFORE_TEN)].join(', ');
  return { engine, advice: `It is no part-of-speech tag of Nori. The tags are ${known}.` };
}
