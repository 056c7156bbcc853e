/** What AWS's words say: its texts are not documented, and it uses some errors for anything. */

import type { AwsErrorKind, InTheWay } from '../../deployment/model/aws-error.ts';
import { UNDER_WAY } from '../own-names.ts';
import type { Answer } from './answer.ts';
import { isDenied, named } from './names.ts';

export const phrase = (pattern: RegExp) => (answer: Answer) => isRefusal(answer) && pattern.test(answer.phrases);
const word = (pattern: RegExp) => (answer: Answer) => isRefusal(answer) && pattern.test(answer.words);

const isAnything = named('ConflictException', 'ValidationException', 'BaseException');
/** The errors that AWS uses for anything, and any other conflict: only their text shows the cause. */
const isRefusal = (answer: Answer) => isAnything(answer) || isConflict(answer);
export const isConflict = ({ name, status, isS3 }: Answer) => name === 'ConflictException' || (!isS3 && status === 409);

/** What AWS does to a package or a domain, as part of a regular expression. */
const WORK = '(?:operation|update|upgrade|change|deployment|migration|modification|request|restore)s?';
/** Work that AWS names only where it says that it is running: there may be "another association" for good. */
const STEP = '(?:maintenance|import|validation|association|dissociation|roll-?back|snapshot|copy)';
/** What AWS does one at a time: several packages in one request may be too many at any time. */
const ONE_AT_A_TIME = /(?<!\b(?:have|hold|contain) (?:only )?)\bone (?:[\w-]+ ){0,5}at (?:a|any|the same) time\b/i;

export const isOneAtATime = phrase(ONE_AT_A_TIME);

/** What is done to something at the moment, as part of a regular expression. */
const DONE_TO =
  'activated|applied|associated|attached|changed|checked|(?:re)?configured|copied|created|deleted|(?:re)?deployed|detached|dissociated|imported|initiali[sz]ed|installed|loaded|migrated|modified|moved|patched|prepared|processed|provisioned|published|queued|rebuilt|refreshed|removed|replaced|resized|restarted|restored|rolled|scaled|updated|upgraded|validated';
/** The control plane has many texts for "another operation is in progress"; they are not documented. */
const BUSY_PHRASE = new RegExp(
  [
    'in[- ](?:progress|flight)',
    `(?:is|are|still|currently|already) (?:${UNDER_WAY})`,
    `being (?:\\w+ )?(?:${DONE_TO})\\b`,
    `in (?:an? |the |its )?(?:${UNDER_WAY}) (?:state|status|phase|mode)`,
    'in (?:an? )?(?:transition(?:al)?|transient|intermediate)\\b',
    `(?:is|are) in the middle of (?:[\\w/-]+ ){0,3}(?:${WORK}|${STEP})\\b`,
    `(?:state|status|phase)(?: is|:|=)? ?(?:${UNDER_WAY})`,
    // Of a package, it may be said for good; AWS's word may be quoted.
    "(?:domain|cluster) (?:[\\w-]+ |… )?(?:is|was)(?: not|n't) (?:currently )?(?:(?:in )?(?:an? |the |its )?(?:active|normal|stable)\\b|in (?:an? |the |its )?… (?:state|status))",
    '(?:domain|cluster)\\b[^.]*\\bnon-?active\\b',
    `(?:active|another|concurrent|pending|previous|prior|ongoing|queued|running|unfinished) (?:[\\w/-]+ ){0,2}${WORK}\\b`,
    `${WORK} (?:is|are) (?:(?:still|currently|already|scheduled and) )?(?:active|executing|happening|ongoing|pending|running|scheduled)`,
    `${STEP} (?:[\\w-]+ ){0,4}(?:is|are) (?:(?:still|currently|already) )?(?:executing|happening|ongoing|pending|running)`,
    `mid-?${WORK}\\b`,
    'already (?:been )?(?:initiated|queued|requested|scheduled|started|submitted)',
    `currently (?:applying|executing|handling|performing|undergoing|has|have|in) (?:[\\w/-]+ ){0,3}${WORK}\\b`,
    `(?:simultaneous|concurrent) (?:[\\w-]+ ){0,2}(?:${WORK}|${STEP}s?\\b)`,
    `too many (?:[\\w-]+ ){0,2}${WORK}\\b(?! to be)`,
    "(?:has|have|is|are)(?: not|n't) (?:yet )?(?:been )?(?:finished|completed|ended|settled|ready)\\b",
    '(?:already|currently|still) (?:executing|handling|running|working)(?! (?:engine|software|version))',
    'acquire (?:an? |the )?(?:[\\w-]+ ){0,2}lock|\\block is held\\b',
    `(?:in use|held|used) by another (?:[\\w-]+ )?(?:${WORK}|process|workflow|job|task)`,
    'please (?:re-?try|try (?:it )?again)(?! (?:with|using|once|when|after))',
    'right now',
    'only process one request',
    // What the caller has to do first does not pass by itself.
    '(?:try|retry)(?: again| your request| the request)? (?:later|shortly|soon|in an?\\b|in \\d|in (?:several|some)|(?:after|once|when)\\b(?! (?:you|your|fixing|correcting|changing|removing|adding|the (?:file|dictionary|content|index|user)\\b)))',
    'wait (?:for|until|till)',
  ].join('|'),
  'i',
);
const BUSY_WORD =
  /\b(?:busy|concurrently|locked|on-?going|queued|simultaneously|temporarily|under ?going|underway|under (?:way|modification|maintenance)|in maintenance|maintenance window)\b/i;
/** A state as the API writes it, wherever it is in the text. */
const BUSY_STATE = new RegExp(`\\b(?:${UNDER_WAY.toUpperCase().replaceAll('APPROVAL', 'approval')})\\b`);
/** The rejection of a member of the request, which may list all states. */
const CONSTRAINT = /validation errors? detected|failed to satisfy constraint/i;
export const isBusy = (answer: Answer) =>
  !CONSTRAINT.test(answer.phrases) &&
  [phrase(BUSY_PHRASE), isOneAtATime, word(BUSY_WORD), word(BUSY_STATE)].some((fits) => fits(answer));
/** Words of a refusal that AWS does not change its mind about. */
const MEANT =
  /validation errors? detected|not (?:allowed|supported|compatible|valid|eligible|enabled)|unsupported|incompatible|invalid|does(?:n't| not) (?:support|exist|match)|engine ?version|package ?type|required|must (?:be|have|not)|can ?not be (?:read|used|associated)|only (?:supported|available|for)|too (?:large|long|many)/i;
/** Words of a refusal that a state explains, which may pass. */
const PASSING =
  /\b(?:stat(?:e|us)|phase|while|until|currently|wait|yet|later|again|unavailable|at (?:this|the) (?:time|moment))\b/i;
/** A quota by its text: AWS does not document whether it is always a LimitExceededException. */
const QUOTA = new RegExp(
  [
    '\\b(?:reach|exceed)\\w*\\b.*\\b(?:limit|quota|maximum)\\b.*\\b(?:package|association)s?\\b',
    '\\b(?:limit|maximum|quota)(?: number| count)? (?:of|for|on) (?:\\w+ ){0,3}(?:package|association)s\\b',
    '\\b(?:package|association)s? (?:limit|quota)\\b',
    '\\bquota (?:is |was )?(?:exceeded|exhausted|reached)\\b',
  ].join('|'),
  'i',
);
/** Packages that are counted, not those that something else is in or of. */
const COUNTED =
  '(?<!\\b(?:in|within|per|for) (?:\\w+ )?)(?<!\\b(?!(?:count|number|total) )\\w+ of (?:\\w+ )?)\\b(?:package|association)s\\b';
const NUMBER = '\\b(?:count|number) of (?:\\w+ ){0,3}(?:package|association)s\\b';
/** A quota by the number that is reached, in any order. */
const COUNT = new RegExp(
  [
    `${COUNTED}[^.]*\\b(?:reach|exceed)\\w*\\b[^.]*\\b(?:limit|maximum|quota)\\b`,
    `${COUNTED}[^.]*\\b(?:limit|maximum|quota)\\b[^.]*\\b(?:reach|exceed)\\w*\\b`,
    `${NUMBER}[^.]*\\b(?:exceed\\w*|limited|too (?:high|large))\\b`,
    `\\b(?:allowed|exceed\\w*|maximum|max|permitted) (?:\\w+ ){0,3}?${NUMBER}`,
    '\\b(?:package|association)s? (?:count|number)\\b[^.]*\\b(?:limit|maximum|quota|exceed\\w*)\\b',
    '\\bmax(?:imum)? (?:\\w+ )?(?:package|association)s\\b',
    '\\b(?:more than|at most|up to|limited to|maximum (?:is|of)|limit (?:is|of)) \\d+ (?:(?!(?:in|of|for|per|to) )\\w+ ){0,2}(?:package|association)s\\b',
    '\\btoo many (?:(?!(?:in|of|for|per|to) )\\w+ ){0,2}(?:package|association)s\\b',
  ].join('|'),
  'i',
);
/** A number for one request, or for what is done at the same time. */
const AT_ONCE =
  /\b(?:at (?:a|any|one|the same) time|at once|(?:per|in (?:a|one|the|each|this|a single|the same)) (?:request|call)|concurrent\w*|simultaneous\w*)\b/i;
/** Limits of what a package holds, which are no quotas. */
const SIZE = /\b(?:bytes?|characters?|contents?|files?|KB|kilobytes?|length|long|MB|megabytes?|sizes?)\b/i;
/** A limit on what is done at a time. */
const AT_A_TIME = new RegExp(
  `\\b(?:package|association|${WORK}|${STEP})s? (?:\\w+ ){0,3}(?:in[- ](?:progress|flight)|being (?:${DONE_TO})|in (?:an? |the )?(?:${UNDER_WAY}) (?:state|status|phase))\\b`,
  'i',
);
/** In both, as a dictionary may be called `limit` or `quota`. */
const isSaid = (pattern: RegExp) => (answer: Answer) => phrase(pattern)(answer) && word(pattern)(answer);
export const isQuota = (answer: Answer) =>
  (isSaid(QUOTA)(answer) || (isSaid(COUNT)(answer) && !isPace(answer))) &&
  !AT_ONCE.test(answer.phrases) &&
  !SIZE.test(answer.phrases) &&
  !AT_A_TIME.test(answer.phrases);
/** Calls in too quick succession, or at the same time, which AWS may also call a limit. */
const RATE = /\b(?:concurrent|simultaneous|calls|rates?|throttl\w+)\b/i;
/** The same in several words, of which each may be a name. */
const RATE_PHRASE = new RegExp(
  `\\b(?:in[- ]flight|too many (?:[\\w-]+ ){0,2}${WORK}|rate exceeded|(?:been|being|is|are|was|were) throttled|throttled (?:requests?|calls?)|per (?:second|minute))\\b`,
  'i',
);
const isPace = ({ words, phrases }: Answer) => RATE.test(words) || RATE_PHRASE.test(phrases);
const LIMIT = /\b(?:limit|maximum|quota)\b/i;
export const isRate = (answer: Answer) =>
  answer.name === 'LimitExceededException' &&
  (isPace(answer) || AT_A_TIME.test(answer.phrases) || (isBusy(answer) && !LIMIT.test(answer.words)));

/** Calls in too quick succession, in an error that AWS uses for anything; nothing was done. */
export const isTooFast = word(/\brate (?:limit )?(?:was |is )?exceeded\b|\bthrottl(?:ed|ing)\b/i);

/** Words for credentials that are not valid any more, which AWS may also call a denial. */
const OUTDATED =
  /\b(?:token|credentials?|session)\b[^.:]*\b(?:expired|invalid)\b|\b(?:expired|invalid) (?:security |session )?(?:token|credentials?)\b/i;
export const isOutdated = ({ name, status, words, phrases }: Answer) =>
  (isDenied({ name }) || (name === 'Unknown' && status === 403)) &&
  OUTDATED.test(words) &&
  !/not authorized to perform/i.test(phrases);

export const ALREADY_EXISTS = /already exists/i;
/** What is, or is not, at the moment. */
export const NOW = /package not found|already exists/i;

/** Words for a package that something has: it may stay so, and reads show what has it. */
const USED =
  /\b(?:in use|(?:is|are|being|still|currently|already) used by|(?:is|are|still|already|remains?) associated (?:with|to)|has (?:[\w-]+ )?associations?|referenced by)\b|\bind(?:ex|exes|ices)\b.{0,30}\bus(?:es?|ing)\b/i;

/** Whether AWS's words leave open that the same request passes later: its texts are not documented. */
export function isVague(kind: AwsErrorKind, answer: Answer): boolean {
  const isOpen = kind === 'conflict' ? !USED.test(answer.phrases) : kind === 'rejected' && isAnything(answer);
  if (!isOpen || /_FAILED\b/.test(answer.phrases)) return false;
  return !MEANT.test(answer.phrases) || PASSING.test(answer.words);
}

/** Words for the state of a package, and for anything else that may be in the way. */
const STATE = /_FAILED\b|\b(?:stat(?:e|us)|fail(?:ed|ure)?|deleted?|deletion|recreated?)\b/i;
const OTHER_THAN_STATE =
  /\b(?:S3|KMS|bucket|object|source|key|(?:de|en)crypt\w*|permissions?|privileges?|authori[sz]\w+|access\w*|accounts?|roles?|polic(?:y|ies)|credentials?)\b/i;

/** What AWS says to be in the way; `null` where it does not say. */
export function inTheWay({ phrases, words }: Answer): InTheWay | null {
  if (CONSTRAINT.test(phrases) || OTHER_THAN_STATE.test(words)) return 'other';
  return STATE.test(words) ? 'state' : null;
}
