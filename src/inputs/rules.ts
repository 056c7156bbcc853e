/**
 * What AWS and S3 take as names, for inputs and manifest alike. Each rule gives the rest of a sentence that starts with the
 * setting's name ("must be …"), or `null` when the value is fine. None repeats an account id or an ARN.
 */

import { quote } from '../printable.ts';
import { NAME_RULE, parseDomainName } from '../workspace/select/names.ts';

const MAX_PREFIX_BYTES = 512;

/** Endings of names that S3 reserves for buckets of other kinds. */
const OTHER_BUCKETS: Readonly<Record<string, string>> = {
  x: 'a directory bucket (S3 Express One Zone)',
  table: 'a table bucket',
  ol: 'an access point of S3 Object Lambda',
};

/** What `bucketProblem` accepts, as a pattern for the JSON Schema of the manifest. */
export const BUCKET_PATTERN =
  /^(?!\d+\.\d+\.\d+\.\d+$)(?!.*--(?:x|table|ol)-s3$)[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/;

/** What `keyPrefixProblem` accepts, except its length in bytes and characters that hardly occur in a name. */
export const KEY_PREFIX_PATTERN =
  /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^/\0-\x1f\x7f-\x9f\u2028\u2029]+(?:\/[^/\0-\x1f\x7f-\x9f\u2028\u2029]+)*$/;

/** Relative, inside the workspace, and not into `.git`. */
const INSIDE = /(?!\s*[/\\])(?!\s*[A-Za-z]:)(?!\s*(?:.*\/)?\.\.(?:\/|$))(?!\s*(?:.*\/)?\.[gG][iI][tT](?:\/|$))[\s\S]*\S/
  .source;

/** A path or glob of the manifest. */
export const PATH_PATTERN = new RegExp(`^(?!\\s*!)${INSIDE}`);

/** The same in a list in which `!glob` takes away. */
export const LISTED_PATTERN = new RegExp(`^(?:!\\s*|(?!!))${INSIDE}`);

/** Bucket naming rules of S3; `S3BucketName` of PackageSource takes 3 to 63 characters, so no ARN fits. */
export function bucketProblem(bucket: string): string | null {
  if (/^arn:/i.test(bucket)) {
    return 'must be the name of a bucket, not an ARN; for an access point give its alias, which ends in "-s3alias"';
  }
  if (/^s3:\/\//i.test(bucket))
    return 'must be the name of a bucket alone, without "s3://"; put a folder in it into key-prefix';
  const [, kind] = /--(x|table|ol)-s3$/.exec(bucket) ?? [];
  if (kind !== undefined) {
    return `is ${quote(bucket)}, ${OTHER_BUCKETS[kind]}, from which OpenSearch Service can't import; it must be the name of a general purpose bucket`;
  }
  if (BUCKET_PATTERN.test(bucket)) return null;
  return (
    `is ${quote(bucket)}, but must be the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and single dots, ` +
    'with a letter or digit at both ends'
  );
}

/** A doubt about a bucket that is no error, as a sentence; `null` when there is none. */
export function bucketDoubt(bucket: string): string | null {
  if (!bucket.endsWith('-s3alias')) return null;
  return (
    `bucket ${quote(bucket)} is the alias of an access point. S3 takes it, but AWS does not say that OpenSearch Service imports ` +
    'packages from one; if the import fails, give the name of the bucket.'
  );
}

/** A key prefix that makes the same key in S3, in URLs and in the console. */
export function keyPrefixProblem(prefix: string): string | null {
  const trimmed = prefix.replace(/^\/+|\/+$/g, '');
  if (trimmed !== prefix) return `must have no slash at its ends${trimmed === '' ? '' : `; write ${quote(trimmed)}`}`;
  if (trimmed === '') return 'must not be empty; leave it out for the default';
  if (Buffer.byteLength(prefix) > MAX_PREFIX_BYTES) return `must have at most ${MAX_PREFIX_BYTES} bytes`;
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(prefix)) return 'must have no control characters';
  if (prefix.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    return `is ${quote(prefix)}, but must have no empty, "." or ".." part`;
  }
  return null;
}

/** An AWS account id. The value is not repeated, as no output may hold one. */
export function accountIdProblem(account: string): string | null {
  if (/^\d{12}$/.test(account)) return null;
  const found = /^\d+$/.test(account)
    ? `${account.length} digits`
    : `${account.length} characters that are not all digits`;
  return `must be an account id of 12 digits, but has ${found}`;
}

/** DomainName of both AWS APIs. */
export function domainProblem(domain: string): string | null {
  if (parseDomainName(domain) !== null) return null;
  if (/^arn:|:\/\/|\.amazonaws\.|\.on\.aws/i.test(domain)) {
    return 'must hold the names of domains, for example "search-prod", not ARNs or endpoints';
  }
  const many = /\s/.test(domain) ? '; separate several by commas or line breaks, without dashes or quotes' : '';
  return `holds ${quote(domain)}, which is not the name of a domain: ${NAME_RULE}${many}`;
}

/** Codes as in `eu-central-1`, `us-gov-west-1`, `us-isob-east-1`, `eusc-de-east-1`. */
export function regionProblem(region: string): string | null {
  if (/^[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region)) return null;
  return `is ${quote(region)}, but must be the code of a Region, for example "eu-central-1"`;
}

/** What can begin a package name and leave room for the rest. */
export function packagePrefixProblem(prefix: string): string | null {
  if (/^[a-z][a-z0-9-]{0,26}$/.test(prefix)) return null;
  return `is ${quote(prefix)}, but must be 1 to 27 lower-case letters (a-z), digits and hyphens, the first one a letter`;
}

/** A token that can't be sent in a header: clients show it in their error. Our message never contains the value. */
export function tokenProblem(token: string): string | null {
  // Field values of HTTP (RFC 9110, section 5.5).
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(token)) return null;
  return 'holds a line break or another character that no header takes; set it to the token alone';
}
