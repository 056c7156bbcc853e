/** A release of the engine that judges, and what it takes to run it. */
export interface EngineRelease {
  /** As in a manifest's `engine-version`. */
  readonly name: `OpenSearch_${number}.${number}`;
  /** Of `org.opensearch:opensearch` and `org.opensearch.plugin:analysis-common`: the newest patch both are published in. */
  readonly opensearch: string;
  /** The release of Lucene that this OpenSearch depends on, and how its analysis modules are called. */
  readonly lucene: string;
  readonly luceneAnalysis: 'lucene-analyzers' | 'lucene-analysis';
  /** The release of Lucene's Japanese and Korean modules: the same, or the newest patch before it that they are published in. */
  readonly luceneLanguages: string;
  /** The release of log4j-api that this OpenSearch depends on; the harness adds log4j-core to read the log. */
  readonly log4j: string;
  /** How the plugins for Japanese and Korean read lists in that release: a folder of java/word-lists. */
  readonly wordLists: 'get-word-list' | 'parse-word-list';
  /** Oldest major version of Java that runs it (17 for the harness itself). */
  readonly java: number;
  /** The release that judges in its place where it can't be had; who falls back says so and counts a skip. */
  readonly fallback: EngineRelease | null;
}

function release(
  version: string,
  lucene: string,
  log4j: string,
  {
    java = 17,
    luceneLanguages = lucene,
    wordLists = 'parse-word-list' as EngineRelease['wordLists'],
    fallback = null as EngineRelease | null,
  } = {},
): EngineRelease {
  const [major, minor] = version.split('.').map(Number);
  return {
    name: `OpenSearch_${major ?? 0}.${minor ?? 0}`,
    opensearch: version,
    lucene,
    luceneAnalysis: lucene.startsWith('8.') ? 'lucene-analyzers' : 'lucene-analysis',
    luceneLanguages,
    log4j,
    wordLists,
    java,
    fallback,
  };
}

const BEFORE_NEWEST = release('3.8.0', '10.5.0', '2.25.4', { java: 21 });

/** One of each major version, the newest of each; the judges of every run. Oldest first. */
export const RELEASES: readonly EngineRelease[] = [
  release('1.3.17', '8.10.1', '2.17.1'),
  release('2.19.6', '9.12.3', '2.25.4'),
  release('3.9.0', '10.5.1', '2.25.5', { java: 21, luceneLanguages: '10.5.0', fallback: BEFORE_NEWEST }),
];

/** Releases on whose way the readers changed, of those that Amazon OpenSearch Service offers; the judges of a long run. */
export const EARLIER_RELEASES: readonly EngineRelease[] = [
  release('1.2.4', '8.10.1', '2.17.1', { wordLists: 'get-word-list' }),
  release('2.3.0', '9.3.0', '2.17.1', { wordLists: 'get-word-list' }),
  release('2.5.0', '9.4.2', '2.17.1'),
  release('2.7.0', '9.5.0', '2.17.1'),
  release('2.9.0', '9.7.0', '2.17.1'),
  release('2.11.1', '9.7.0', '2.20.0'),
  release('2.13.0', '9.10.0', '2.21.0'),
];
