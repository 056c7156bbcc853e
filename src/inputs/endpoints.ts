/** URLs of engines and domains in the inputs. No message repeats one, as it may hold a password. */

import type { DomainName } from '../dictionaries/dictionary.ts';
import { quote } from '../printable.ts';
import { parseDomainName } from '../workspace/select/names.ts';

const URL_RULE = 'must be an http or https URL without query and fragment, for example "http://localhost:9200"';

/** Where a domain's REST API is reached. */
export interface DomainEndpoint {
  readonly domain: DomainName;
  readonly url: URL;
}

/** @returns `null` for what is no http(s) URL, or has a query or a fragment */
export function parseServiceUrl(text: string): URL | null {
  if (!/^https?:\/\//i.test(text) || /[?#\s]/.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.hostname === '' ? null : url;
}

/** Hosts to which credentials may go without TLS: they never leave the machine. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** The rest of a sentence about the input `engine-url`, or `null`. */
export function engineUrlProblem(text: string): string | null {
  return parseServiceUrl(text) === null ? URL_RULE : null;
}

/** The rest of a sentence about a line of the input `domain-endpoints`, or `null`. */
export function domainEndpointProblem(line: string): string | null {
  const at = line.indexOf('=');
  const name = line.slice(0, at).trim();
  // Without a name the text up to "=" may be that of a URL up to the middle of its password.
  if (at === -1 || /[:/@]/.test(name)) return 'must hold lines of the form "domain=URL"';
  if (parseDomainName(name) === null)
    return `must begin each line with the name of a domain, but one has ${quote(name)}`;
  const url = parseServiceUrl(line.slice(at + 1).trim());
  if (url === null) return `has no URL that can be used for ${quote(name)}; it ${URL_RULE}`;
  if ((url.username !== '' || url.password !== '') && url.protocol === 'http:' && !isLoopback(url))
    return `would send the credentials for ${quote(name)} unencrypted; use https, or http to a loopback address`;
  return null;
}

/** The same for one line after the other: a domain has one endpoint. */
export function domainEndpointProblems(): (line: string) => string | null {
  const seen = new Set<string>();
  return (line) => {
    const problem = domainEndpointProblem(line);
    const name = line.slice(0, line.indexOf('=')).trim();
    if (problem === null && seen.has(name)) return `has two lines for ${quote(name)}; keep one`;
    seen.add(name);
    return problem;
  };
}

/** @returns `null` for a line that `domainEndpointProblem` refuses */
export function parseDomainEndpoint(line: string): DomainEndpoint | null {
  if (domainEndpointProblem(line) !== null) return null;
  const at = line.indexOf('=');
  const domain = parseDomainName(line.slice(0, at).trim());
  const url = parseServiceUrl(line.slice(at + 1).trim());
  return domain === null || url === null ? null : { domain, url };
}

/** The rest of a sentence about an element of the input `indexes`, or `null`. */
export function indexPatternProblem(pattern: string): string | null {
  if (/^[^\s\\/?"<>|#:%&]+$/.test(pattern) && !/^[-_+]/.test(pattern)) return null;
  return `holds ${quote(pattern)}, which is neither the name of an index nor a pattern with "*"`;
}
