/** Whether a bucket policy refuses an upload: IAM's rules for Deny statements, as far as their parts are known here. */

import { at, textAt } from '../json.ts';
import { principalOf } from './aws-checks.ts';

/** What S3 sees of the uploads of a deploy. */
export interface Upload {
  /** `<bucket>/<key>` of objects as they would be written; never empty. */
  readonly objects: readonly string[];
  /** The caller as STS names it; `null` where that is not known. */
  readonly arn: string | null;
}

/** A statement that refuses an upload. */
export interface Denial {
  /** `false`: whether it applies is not known. */
  readonly isSure: boolean;
  /** Its condition is about the encryption of the object. */
  readonly isForEncryption: boolean;
}

/** `null`: it is not known. */
type Truth = boolean | null;

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function any(truths: readonly Truth[]): Truth {
  return not(all(truths.map(not)));
}

/** The Deny statements that refuse `s3:PutObject`, or perhaps do. */
export function denialsOf(policy: unknown, upload: Upload): readonly Denial[] {
  return statementsOf(policy, 'Deny').flatMap((statement) => {
    const condition = at(statement, 'Condition');
    const applies = isAbout(statement, upload);
    const isForEncryption = /x-amz-server-side-encryption/i.test(JSON.stringify(condition ?? ''));
    return applies === false ? [] : [{ isSure: applies === true, isForEncryption }];
  });
}

/** Whether a statement allows `s3:PutObject`, or perhaps does, to a role whose own policies do not. */
export function mayAllow(policy: unknown, upload: Upload): boolean {
  return statementsOf(policy, 'Allow').some((statement) => isAbout(statement, upload) !== false);
}

function statementsOf(policy: unknown, effect: string): readonly unknown[] {
  return listOf(at(policy, 'Statement')).filter((statement) => textAt(statement, 'Effect') === effect);
}

function isAbout(statement: unknown, upload: Upload): Truth {
  // An account that is allowed something gives it on by policies of its own.
  const isAllow = textAt(statement, 'Effect') === 'Allow';
  const is = (entry: unknown) => isCaller(entry, upload.arn, isAllow);
  return all([
    either(statement, 'Action', (entries) => any(entries.map((entry) => like(entry, 's3:PutObject', 'i')))),
    any(upload.objects.map((object) => isObject(statement, object))),
    either(statement, 'Principal', (entries) => any(entries.map(is))),
    all(conditionsOf(at(statement, 'Condition')).map((one) => holds(one, upload))),
  ]);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** `Action`, `Resource` or `Principal`, or its negation, of which a statement has one; without either, anything. */
function either(statement: unknown, name: string, test: (entries: readonly unknown[]) => Truth): Truth {
  const [own, negated] = [at(statement, name), at(statement, `Not${name}`)];
  if (own !== undefined) return test(listOf(own));
  return negated === undefined ? true : not(test(listOf(negated)));
}

function isObject(statement: unknown, object: string): Truth {
  const name = (entry: unknown): unknown => (typeof entry === 'string' ? entry.replace(/^arn:[^:]*:s3:::/, '') : entry);
  return either(statement, 'Resource', (entries) => any(entries.map((entry) => like(name(entry), object))));
}

/** Whether text fits a pattern with `*` and `?`. A policy variable (`${aws:username}`) is not known. */
function like(pattern: unknown, text: string, flags = ''): Truth {
  if (typeof pattern !== 'string' || pattern.includes('${')) return null;
  const source = pattern.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) =>
    sign === '*' ? '[^]*' : sign === '?' ? '[^]' : `\\${sign}`,
  );
  return new RegExp(`^${source}$`, flags).test(text);
}

const ROLE = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//;

/**
 * Whether an entry of `Principal` is the caller, by its role, its session, or its account.
 * @param isByNameOnly an account does not count
 */
function isCaller(entry: unknown, arn: string | null, isByNameOnly: boolean): Truth {
  if (entry === '*') return true;
  if (typeof entry !== 'string') {
    const accounts = at(entry, 'AWS');
    if (accounts === undefined) return at(entry, 'CanonicalUser') === undefined ? false : null;
    return any(
      listOf(accounts).map((account) => (typeof account === 'string' ? isCaller(account, arn, isByNameOnly) : null)),
    );
  }
  if (arn === null) return null;
  const account = arn.split(':')[4];
  if (entry === arn) return true;
  if (entry === account) return !isByNameOnly;
  const [, owner, rest = ''] = /^arn:[^:]*:(?:iam|sts)::(\d+):(.+)$/.exec(entry) ?? [];
  // The unique id of a principal, which IAM shows where it was deleted.
  if (owner === undefined) return /^\d+$/.test(entry) ? false : null;
  if (owner !== account) return false;
  const role = ROLE.exec(arn)?.[1];
  // The names of an account's roles are unique whatever their path, which the ARN of a session lacks.
  if (rest === 'root') return !isByNameOnly;
  return role !== undefined && rest.startsWith('role/') && rest.split('/').at(-1) === role;
}

interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly unknown[];
}

function conditionsOf(condition: unknown): readonly Condition[] {
  return entriesOf(condition).flatMap(([operator, keys]) =>
    entriesOf(keys).map(([key, values]) => ({ operator, key: key.toLowerCase(), values: listOf(values) })),
  );
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** The value of a condition's key in an upload: text, `absent`, or `null`, which is not known. */
function sent(key: string, { arn }: Upload): { readonly text: string } | 'absent' | null {
  switch (key) {
    case 's3:x-amz-server-side-encryption':
      return { text: 'AES256' };
    case 's3:x-amz-server-side-encryption-aws-kms-key-id':
    case 's3:x-amz-server-side-encryption-customer-algorithm':
      return 'absent';
    case 'aws:securetransport':
      return { text: 'true' };
    case 'aws:principalaccount':
      return arn === null ? null : { text: arn.split(':')[4] ?? '' };
    case 'aws:principalarn':
      return arn === null ? null : { text: principalOf(arn) ?? arn };
    default:
      return null;
  }
}

const OPERATOR = /^(String|Arn)(Not)?(Equals|Like)(IgnoreCase)?(IfExists)?$/;

function holds({ operator, key, values }: Condition, upload: Upload): Truth {
  const value = sent(key, upload);
  if (value === null) return null;
  if (operator === 'Null') return any(values.map((one) => (String(one) === 'true') === (value === 'absent')));
  const [, kind, negated, form, ignoreCase, ifExists] =
    OPERATOR.exec(operator.replace(/^Bool/, 'StringEqualsIgnoreCase')) ?? [];
  // Of sets, numbers, addresses and dates none is about what is known here.
  if (form === undefined) return null;
  if (value === 'absent') return ifExists !== undefined || negated !== undefined;
  const isExact = kind === 'String' && form === 'Equals';
  const fits = any(values.map((one) => matches(String(one), value.text, { isExact, flags: ignoreCase ? 'i' : '' })));
  // The path of a role is not known.
  const isSure = key !== 'aws:principalarn' || fits === true;
  return isSure ? (negated === undefined ? fits : not(fits)) : null;
}

function matches(pattern: string, text: string, { isExact, flags }: { isExact: boolean; flags: string }): Truth {
  if (!isExact || pattern.includes('${')) return like(pattern, text, flags);
  return flags === '' ? pattern === text : pattern.toLowerCase() === text.toLowerCase();
}
