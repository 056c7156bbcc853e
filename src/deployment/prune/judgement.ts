import type { DomainName } from '../../dictionaries/dictionary.ts';
import type { World } from '../model/world.ts';

/**
 * For this long a judgement counts for further requests, to other domains or after refusals: GitHub limits the calls
 * of an hour.
 */
const JUDGED_FOR_MS = 15_000;

/**
 * Whether one package may still go, judged again before each request. The first reason to keep it ends its removal, and
 * nothing more is requested.
 */
export interface Judgement {
  /** Why it stays, as the rest of a sentence; `null` as long as nothing speaks against its removal. */
  why(): string | null;
  /** Whether the facts are young enough for a request. */
  isFresh(): boolean;
  /** Judges now; those who ask meanwhile share the answer. */
  renew(): Promise<void>;
  /** Keeps it because of what one domain shows. */
  keep(why: string, domain: DomainName): void;
  /** Whether what this domain shows is the reason. */
  isDueTo(domain: DomainName): boolean;
}

/** @param judge reads the facts, and returns the reason to keep the package; `null` where it may go */
export function judgement(judge: () => Promise<string | null>, { clock, signal }: World): Judgement {
  let reason: { readonly why: string; readonly domain: DomainName | null } | null = null;
  let judgedAt: number | null = null;
  let judging: Promise<void> | null = null;
  const now = async (): Promise<void> => {
    try {
      const why = await judge();
      // What could not be read because the job was cancelled is no reason.
      if (signal.aborted) return;
      judgedAt = clock.now();
      if (why !== null) reason ??= { why, domain: null };
    } finally {
      judging = null;
    }
  };
  return {
    why: () => reason?.why ?? null,
    isFresh: () => judgedAt !== null && clock.now() - judgedAt < JUDGED_FOR_MS,
    renew: () => {
      judging ??= now();
      return judging;
    },
    keep: (why, domain) => {
      reason ??= { why, domain };
    },
    isDueTo: (domain) => reason?.domain === domain,
  };
}
