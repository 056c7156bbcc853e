/** The words for what happened on a domain. */

import type { DictionaryResult, DomainResult } from '../../result/run-result.ts';
import { code } from '../escape/markdown.ts';
import { BEFORE, NBSP } from './wording.ts';

/** How a version is written. */
type Quote = (text: string) => string;

/** AWS does not say of every row which version the domain runs: that is neither an old version nor none. */
const UNKNOWN = 'unknown version';

/** Whose doing it was, where not this run's. */
const BY = { made: '', awaited: `, ${BEFORE}`, found: ' by somebody else' } as const;

/** What happens on a domain: `v3`, `v3 → new`, `still v3`. @param quote for Markdown as code */
export function domainPhrase(
  domain: DomainResult,
  { action, version: available }: DictionaryResult,
  quote: Quote = code,
): string {
  const { deed, status } = domain;
  const now = versionNow(domain, quote);
  const before = domain.previousVersion === null ? '' : quote(domain.previousVersion);
  const state = status === null || status === 'ACTIVE' ? '' : ` (${quote(status)})`;
  const ends = domain.action === 'dissociate';
  switch (deed) {
    case 'none':
      return domain.action === 'unchanged' && status === null ? 'not live' : `${now}${state}`;
    case 'foreseen': {
      if (ends) return `remove${state}`;
      const next = action === 'unchanged' && available !== null ? quote(available) : 'new';
      return `${now === '' ? 'new' : `${now}${NBSP}→${NBSP}${next}`}${state}`;
    }
    case 'made':
    case 'awaited':
    case 'found': {
      const change = ends ? 'removed' : before === '' || before === now ? now : `${before}${NBSP}→${NBSP}${now}`;
      if (!ends && status === null) return 'not live any more';
      return `${change}${BY[deed]}${state}`;
    }
    case 'asked':
      return `${ends ? 'removal' : changeAsked(domain, before)} asked for${state}`;
    case 'not-made':
      return `${kept(domain, quote)}${state}`;
  }
}

/** Empty without an association. */
function versionNow({ status, version }: DomainResult, quote: Quote): string {
  if (status === null) return '';
  return version === null ? UNKNOWN : quote(version);
}

function changeAsked({ status, wasUnknown }: DomainResult, before: string): string {
  const known = before === '' && wasUnknown ? UNKNOWN : before;
  return known === '' || status === null ? 'association' : `${known}, change`;
}

/** What a domain has where nothing was changed. */
function kept(domain: DomainResult, quote: Quote): string {
  const { status, version, previousVersion, wasUnknown } = domain;
  if (status === null) return 'not live';
  const still = previousVersion === null ? null : `still${NBSP}${quote(previousVersion)}`;
  if (version !== null) return version === previousVersion && still !== null ? still : quote(version);
  // Of a row under way or failed AWS does not say what the domain runs; the version that ran before is known.
  if (still !== null && status !== 'ACTIVE') return still;
  return wasUnknown || status === 'ACTIVE' ? UNKNOWN : 'not live';
}
