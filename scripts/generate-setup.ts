/** Writes the policies of docs/iam.md into the templates of examples/setup. Run it after a change of that page. */

import { readdirSync, writeFileSync } from 'node:fs';
import { documentedPolicies, readText, terraformPolicy, withPolicies } from './setup-policies.ts';

const policies = documentedPolicies(readText('docs/iam.md'));
const write = (path: string, text: string) => writeFileSync(new URL(`../${path}`, import.meta.url), text);

const template = 'examples/setup/cloudformation.yml';
const text = withPolicies(readText(template), policies);
write(template, text);
for (const [, name = ''] of text.matchAll(/# policy: (\S+)/g)) {
  const policy = policies.get(name);
  if (policy !== undefined) write(`examples/setup/terraform/policies/${name}.json`, terraformPolicy(policy));
}
console.log(readdirSync(new URL('../examples/setup/terraform/policies', import.meta.url)).join('\n'));
