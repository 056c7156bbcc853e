/**
 * Removes AWS account ids and credentials from text. AWS puts ARNs into most of its error messages; GitHub masks
 * registered secrets in the log, but neither in outputs, summary nor comment.
 */

/** Variables whose very values are secret, also where no pattern knows their shape. */
const SECRET_VARIABLES = ['INPUT_GITHUB-TOKEN', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_ACCESS_KEY_ID'];
/** Shorter values would be found in ordinary words, and are no secrets of GitHub or AWS. */
const SHORTEST_SECRET = 16;

/** Inputs, and variables of the runner, with URLs that may hold user and password. */
const URL_VARIABLE =
  /^(?:INPUT_ENGINE-URL|INPUT_DOMAIN-ENDPOINTS|GITHUB_\w*URL|AWS_ENDPOINT_URL\w*|HTTPS?_PROXY|ALL_PROXY)$/i;
/** Any other input may hold one by mistake, and a message quotes it. A name alone, as in `https://git@…`, is no secret there. */
const OTHER_INPUT = /^INPUT_/i;
/** A shorter password, or token, would be found in ordinary words. The log masks it anyway. */
const SHORTEST_PASSWORD = 6;

let secretValues: readonly string[] = [];

/**
 * Credentials in the URLs of inputs and variables, in every form in which they are sent or written: the password, or the user where
 * there is none, as a token; and both as basic authentication.
 */
export function urlSecrets(env: NodeJS.ProcessEnv): readonly string[] {
  const urls = Object.entries(env).flatMap(([name, value = '']) => {
    const found =
      URL_VARIABLE.test(name) || OTHER_INPUT.test(name) ? (value.match(/https?:\/\/[^\s/?#]*@/gi) ?? []) : [];
    return URL_VARIABLE.test(name) ? found : found.filter((url) => /\/\/[^:]*:[^@]/.test(url));
  });
  const secrets = urls.flatMap((url) => {
    const [user = '', password = ''] = url
      .replace(/^https?:\/\//i, '')
      .slice(0, -1)
      .split(/:(.*)/s, 2);
    // As the client reads them, which escapes some characters.
    const written = { username: user, password };
    return [written, URL.canParse(`${url}x`) ? new URL(`${url}x`) : written].flatMap(({ username, password }) => {
      const [name, word] = [decodeOnce(username), decodeOnce(password)];
      return [word || name, password || username, Buffer.from(`${name}:${word}`).toString('base64')];
    });
  });
  // The base64 of ":" is all that is left without both.
  return [...new Set(secrets)].filter((secret) => secret !== '' && secret !== 'Og==');
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Makes `redact` remove the secrets of this environment from now on, whatever their form, escaped ones included. */
export function knowSecrets(env: NodeJS.ProcessEnv): void {
  const values = SECRET_VARIABLES.flatMap((name) => {
    const value = env[name] ?? '';
    // Some clients show only one line of a malformed secret.
    return [value, value.trim(), ...value.split(/[\r\n]+/).map((line) => line.trim())];
  });
  const passwords = urlSecrets(env).filter((value) => value.length >= SHORTEST_PASSWORD);
  const forms = [...values.filter((value) => value.length >= SHORTEST_SECRET), ...passwords].flatMap((value) => [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  ]);
  // The longest first, as one may be part of another.
  secretValues = [...new Set(forms)].sort((a, b) => b.length - a.length);
}

/**
 * `arn:partition:service:region:account:resource`, also percent-encoded. S3 leaves Region and account empty, AWS's own
 * policies have `aws`, and an account id may be starred already.
 */
const ARN =
  /\barn(?::|%3a)aws[a-z-]*(?::|%3a)[a-z0-9-]*(?::|%3a)[a-z0-9-]*(?::|%3a)[a-z0-9*-]*(?::|%3a)([^\s"'`,;<>()[\]{}]*)/gi;

/** Access key ids and the other unique ids of IAM (a role's AROA… is in the caller's identity). */
const IAM_ID = /(?<![A-Za-z0-9])A(?:KIA|SIA|ROA|IDA|GPA|NPA|NVA|PKA|BIA|CCA)[A-Z0-9]{16,}(?![A-Za-z0-9])/g;

/** Session tokens begin alike, as they hold the same header; GitHub's tokens and JSON Web Tokens say what they are. */
const TOKENS = [
  /(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoD|AQoE)[A-Za-z0-9+/=_%-]{40,}/g,
  /\bgh[opsur]_\w{20,}|\bgithub_pat_\w{20,}/g,
  /\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,2000}\.[\w-]+/g,
];

/** Looks back from each word, so it is asked only where the name is. */
const AUTHORIZATION = /(?<=\bauthorization\s*:\s*(?:bearer|basic|token|AWS4-HMAC-SHA256)\s)\S+/gi;

/** `name=value` and `"name": "value"`, where only the name shows that the value is secret. */
const NAMED =
  /((?:aws_?)?(?:secret_?access_?key|session_?token|security_?token|access_?key_?id)|x-amz-(?:security-token|credential|signature))("?\s*[=:]\s*"?)([^\s"'&,;]+)/gi;

/**
 * Twelve digits and no more, also glued to letters as in bucket names. Digits that are part of something else come first,
 * so that they are passed over: UUIDs, digests by their prefix or length, names of throw-away packages, package IDs,
 * fractions.
 */
const ACCOUNT =
  /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?:sha256[:=]|dictcheck-)[0-9a-f]+|(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])|(?<![A-Za-z0-9])F\d+(?![A-Za-z0-9])|(?<!\d)\d+\.\d+|(?<!\d)(\d{12})(?!\d)/g;

/** Removes secrets and cuts ARNs down to the resource they name; every other number stays. For text of a dictionary. */
export function redactSecrets(text: string): string {
  let result = text;
  for (const value of secretValues) result = result.replaceAll(value, '[removed]');
  result = result
    .replace(ARN, (_, resource: string) => resource || '[resource]')
    .replace(NAMED, (_, name: string, between: string) => `${name}${between}[removed]`)
    .replace(IAM_ID, '[key id]');
  for (const token of TOKENS) {
    result = result.replace(token, '[token]');
  }
  return /authorization/i.test(result) ? result.replace(AUTHORIZATION, '[token]') : result;
}

/** As `redactSecrets`, and account ids too. For text that AWS or one of its clients wrote. */
export function redact(text: string): string {
  return redactSecrets(text).replace(ownNames ?? ACCOUNT, (match, account: string | undefined) =>
    account === undefined ? match : '[account]',
  );
}

/** Our own names with twelve digits. */
let numberedNames: ReadonlySet<string> = new Set();
/** `ACCOUNT`, which passes over our own names first; `null` where none has twelve digits. */
let ownNames: RegExp | null = null;

/**
 * Makes `redact` leave these names as they are from now on: files and packages may have twelve digits of a time in them. A
 * name of digits alone may be an account.
 */
export function knowNames(names: readonly string[]): void {
  numberedNames = new Set();
  ownNames = null;
  addNames(names);
}

/** A year of ours, month, day, hour and minute. */
const TIME = /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?!\d)/g;

/**
 * The same, besides, for names on a domain, which commands must have whole. Others chose them, maybe by an account: only
 * digits that read as a time stay.
 */
export function knowTimedNames(names: readonly string[]): void {
  addNames(names.filter((name) => !TWELVE_DIGITS.test(name.replace(TIME, ''))));
}

const TWELVE_DIGITS = /(?<!\d)\d{12}(?!\d)/;

function addNames(names: readonly string[]): void {
  const more = names.filter((name) => TWELVE_DIGITS.test(name) && !/^\d+$/.test(name) && !numberedNames.has(name));
  if (more.length === 0) return;
  numberedNames = new Set([...numberedNames, ...more]);
  // The longest first, as one may be part of another.
  const own = [...numberedNames].sort((a, b) => b.length - a.length).map((name) => name.replace(/[^\w]/g, '\\$&'));
  ownNames = new RegExp(`(?<![A-Za-z0-9])(?:${own.join('|')})(?![A-Za-z0-9])|${ACCOUNT.source}`, 'g');
}
