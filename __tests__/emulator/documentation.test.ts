import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SWITCHES } from '../../emulator/core/switches.ts';
import { FAULT_KINDS } from '../../emulator/http/faults.ts';

/** The tables of the emulator's documentation are made from the code: `npx vitest run -u` writes them again. */

const PAGE = fileURLToPath(new URL('../../emulator/SWITCHES.md', import.meta.url));

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
    lines.push(`### \`${name}\``, '', `${sentence(entry.question)}. ${entry.why}`, '');
    for (const [position, effect] of Object.entries(entry.positions)) {
      const label = position === entry.byDefault ? `**\`${position}\`**` : `\`${position}\``;
      lines.push(`- ${label}: ${effect}`);
    }
    lines.push('');
  }
  lines.push('## Switches with a number', '');
  for (const [name, entry] of Object.entries(SWITCHES)) {
    if ('unit' in entry) {
      lines.push(`- \`${name}\` (${entry.byDefault} ${entry.unit}): ${entry.question}. ${entry.why}`);
    }
  }
  lines.push('', '## Faults', '');
  for (const [kind, effect] of Object.entries(FAULT_KINDS)) lines.push(`- \`${kind}\`: ${effect}`);
  return `${lines.join('\n')}\n`;
}

function sentence(question: string): string {
  return question.charAt(0).toUpperCase() + question.slice(1);
}

test('the page of switches and faults is complete and up to date', async () => {
  await expect(page()).toMatchFileSnapshot(PAGE);
});

test('the read-me names the page and every option of the command line', () => {
  const readMe = readFileSync(new URL('../../emulator/README.md', import.meta.url), 'utf8');
  const main = readFileSync(new URL('../../emulator/main.ts', import.meta.url), 'utf8');
  expect(readMe).toContain('(SWITCHES.md)');
  for (const [option] of main.matchAll(/--[a-z]+/g)) {
    if (option !== '--help') expect(readMe).toContain(option);
  }
});
