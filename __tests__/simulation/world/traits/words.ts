/** AWS's refusals in other words, and as other errors, than the emulator's: its texts are not documented. */

import type { ApiError } from '../../../../emulator/core/model/api-error.ts';
import type { Random } from '../random.ts';
import { serviceError } from '../sdk-errors.ts';

/** How AWS speaks in one world. `{package}`, `{id}` and `{domain}` stand for what the call is about. */
export interface Words {
  /** A domain on which something is under way. */
  readonly domain: string;
  /** A package on which something is under way, or all packages of the account. */
  readonly package: string;
  /** What both are said with where they are no ConflictException: in words that nobody knows they always are one. */
  readonly as: 'ConflictException' | 'as it is' | 'untyped' | 'rate';
  /** The text of a LimitExceededException for work that is under way. */
  readonly rate: string;
  readonly missing: string;
  readonly taken: string;
  readonly quota: string;
}

/** What a call is about, for the text. */
export interface About {
  readonly package: string;
  readonly id: string;
  readonly domain: string;
}

const DOMAIN_BUSY = [
  'A blue/green deployment is in flight for domain {domain}.',
  'Domain {domain} is upgrading.',
  "Domain {domain} is in 'Processing' state.",
  'The domain has not finished its previous operation.',
  'You can only associate one package at a time to a domain.',
  'Domain {domain} exceeded the limit of package associations in progress (1). Try again later.',
  'Package {package} on {domain}: change already submitted.',
  'Domain {domain}: the package {package} is used by another workflow. Please try again.',
] as const;
const PACKAGE_BUSY = [
  'A pending update already exists for package {package}. Try again later.',
  'A pending update of this package already exists. Please wait for it to complete.',
  'Package not found in AVAILABLE state; it is still being copied. Try again later.',
  'Package {package} is in state VALIDATING. Try again later.',
  'Package {package} is queued for update.',
  'The package import has not finished.',
  'Lock is held by another process.',
] as const;
/** Only of a domain: a failed package explains any refusal. */
const UNKNOWN_WORDS = ['Package {package} can not be changed at this point.', 'UnknownError', 'Rejected by policy 17'];
const RATES = [
  'Rate exceeded',
  'Request was throttled',
  'Too many concurrent operations in this account',
  'A package import is already in progress for this account. Try again later.',
  'Only one package association can be in progress for a domain. Try again later.',
] as const;
const MISSING = ['Package not found', 'No package has the ID {id}.', 'Package {id} does not exist.'] as const;
const TAKEN = [
  'A package named {package} already exists',
  'Package name {package} already exists in this account.',
  'The package already exists. Please try again with another name.',
] as const;
const QUOTAS = [
  'You have reached the limit on the number of packages',
  'Maximum number of packages (25) exceeded',
  'Package limit exceeded for this account',
  'The number of packages exceeds the maximum limit of 25. Try again later.',
] as const;

export function drawWords(random: Random): Words {
  const isUnknown = random.chance(0.2);
  return {
    domain: isUnknown ? random.pick(UNKNOWN_WORDS) : random.pick(DOMAIN_BUSY),
    package: random.pick(PACKAGE_BUSY),
    as: isUnknown ? 'ConflictException' : random.pick(['ConflictException', 'as it is', 'untyped', 'rate'] as const),
    rate: random.pick(RATES),
    missing: random.pick(MISSING),
    taken: random.pick(TAKEN),
    quota: random.pick(QUOTAS),
  };
}

/** A refusal of the emulator as this AWS says it. */
export function reworded({ name, status, message }: ApiError, words: Words, about: About): Error {
  const said = (text: string) => text.replace(/\{(package|id|domain)\}/g, (_, what: keyof About) => about[what]);
  const as = (text: string, error = name) => serviceError(error, status, said(text));
  if (/\bin progress\b|is being deleted/.test(message)) {
    if (words.as === 'rate') return serviceError('LimitExceededException', 409, words.rate);
    const text = said(about.domain === '' ? words.package : words.domain);
    if (words.as === 'ConflictException') return serviceError('ConflictException', 409, text);
    return words.as === 'untyped' ? serviceError('Unknown', 409, text) : as(text);
  }
  if (message.startsWith('Package not found')) return as(words.missing, 'ResourceNotFoundException');
  if (message.includes('already exists')) return as(words.taken);
  if (message.startsWith('You have reached the limit')) return as(words.quota);
  return serviceError(name, status, message);
}
