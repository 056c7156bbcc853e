import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SWITCHES } from '../../emulator/core/switches.ts';
import { FAULT_KINDS } from '../../emulator/http/faults.ts';

/** The tables of the emulator's documentation are made from the code: `npx vitest run -u` writes them anew. */

const PAGE = new URL('../../emulator/SWITCHES.md', import.meta.url);

function page(): string {
  const lines = [
    '# Switches and faults of the emulator',
    '',
    'Made from `core/switches.ts` and `http/faults.ts`. Each switch stands for a question about the service that is open in public; the default is set in bold.',
    '',
    '## Switches with positions',
    '',
  ];
  for (const [name, entry] of Object.entries(SWITCHES)) {
    if (!('positions' in entry)) continue;
    lines.push(`### \`${name}\``, '', `What happens: ${entry.question}. ${entry.why}`, '');
    for (const [position, effect] of Object.entries(entry.positions)) {
      const label = position === entry.byDefault ? `**\`${position}\`**` : `\`${position}\``;
      lines.push(`- ${label}: ${effect}`);
    }
    lines.push('');
  }
  lines.push('## Switches with a number', '', '| switch | default | meaning |', '| --- | --- | --- |');
  for (const [name, entry] of Object.entries(SWITCHES)) {
    if ('unit' in entry) {
      lines.push(`| \`${name}\` | ${entry.byDefault} ${entry.unit} | ${entry.question}. ${entry.why} |`);
    }
  }
  lines.push('', '## Faults', '', '| kind | what happens |', '| --- | --- |');
  for (const [kind, effect] of Object.entries(FAULT_KINDS)) lines.push(`| \`${kind}\` | ${effect} |`);
  return `${lines.join('\n')}\n`;
}

test('the page of switches and faults is complete and up to date', async () => {
  await expect(page()).toMatchFileSnapshot(PAGE.pathname);
});

test('the read-me names the page and every option of the command line', () => {
  const readMe = readFileSync(new URL('../../emulator/README.md', import.meta.url), 'utf8');
  const main = readFileSync(new URL('../../emulator/main.ts', import.meta.url), 'utf8');
  expect(readMe).toContain('(SWITCHES.md)');
  for (const [option] of main.matchAll(/--[a-z]+/g)) {
    if (option !== '--help') expect(readMe).toContain(option);
  }
});
