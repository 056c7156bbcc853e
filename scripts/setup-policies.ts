/** The policies of docs/iam.md, and the set-up templates that hold them. */

import { readFileSync } from 'node:fs';

/** A policy as docs/iam.md shows it, with the placeholders REGION, ACCOUNT, BUCKET and DOMAIN. */
export interface DocumentedPolicy {
  readonly Version: string;
  readonly Statement: readonly {
    readonly Effect: string;
    readonly Action: string | readonly string[];
    readonly Resource: string | readonly string[];
  }[];
}

/** By each name in the comment above it: `<!-- policy: plan drift -->`. */
export function documentedPolicies(page: string): ReadonlyMap<string, DocumentedPolicy> {
  return new Map(
    [...page.matchAll(/<!-- policy: (.+) -->\n```json\n([\s\S]+?)```/g)].flatMap(([, names = '', json = '']) => {
      const policy: DocumentedPolicy = JSON.parse(json);
      return names.split(' ').map((name) => [name, policy] as const);
    }),
  );
}

/** The policy in this file of the Terraform module. */
export function terraformPolicy(policy: DocumentedPolicy): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}

/** The template with the statements of each policy between `# policy: NAME` and `# end of policy`. */
export function withPolicies(template: string, policies: ReadonlyMap<string, DocumentedPolicy>): string {
  return template.replace(/^( *)# policy: (\S+)\n[\s\S]*?^ *# end of policy$/gm, (_, indent: string, name: string) => {
    const policy = policies.get(name);
    if (policy === undefined) throw new Error(`docs/iam.md has no policy ${name}.`);
    const lines = policy.Statement.flatMap(({ Effect, Action, Resource }) =>
      list(Resource).flatMap((resource) => [
        `- Effect: ${Effect}`,
        ...(list(Action).length === 1
          ? [`  Action: ${list(Action)[0]}`]
          : ['  Action:', ...list(Action).map((action) => `    - ${action}`)]),
        ...resourceLines(resource).map((line) => `  ${line}`),
      ]),
    );
    return [`# policy: ${name}`, ...lines, '# end of policy'].map((line) => `${indent}${line}`).join('\n');
  });
}

function list(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

/** The parameters of the template that name domains; all but the first may be empty. */
const DOMAINS = ['Domain', 'Domain2', 'Domain3', 'Domain4'];

/** `Resource` in CloudFormation; of one with DOMAIN an entry for each domain. */
function resourceLines(resource: string): readonly string[] {
  if (resource === '*') return ["Resource: '*'"];
  const text = resource
    .replace('arn:aws:', 'arn:\u0024{AWS::Partition}:')
    .replace('REGION', '\u0024{AWS::Region}')
    .replace('ACCOUNT', '\u0024{AWS::AccountId}')
    .replace('BUCKET', '\u0024{BucketName}')
    .replace('/opensearch-dictionaries/', '/\u0024{KeyPrefix}/');
  if (!text.includes('DOMAIN')) return [`Resource: !Sub '${text}'`];
  const [first, ...others] = DOMAINS.map((domain) => `!Sub '${text.replace('DOMAIN', `$\{${domain}}`)}'`);
  const optional = others.map((sub, index) => `!If [HasDomain${index + 2}, ${sub}, !Ref AWS::NoValue]`);
  return ['Resource:', ...[first, ...optional].map((line) => `  - ${line}`)];
}

/** Reads a file of the repository. */
export function readText(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}
