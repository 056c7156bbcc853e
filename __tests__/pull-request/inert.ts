import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect } from 'vitest';
import { renderGfm } from '../../scripts/markdown-page.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The elements that our own pages are made of. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...['p', 'br', 'hr', 'strong', 'em', 'del', 'code', 'pre', 'span', 'sub', 'sup', 'blockquote', 'div'],
  ...['h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'details', 'summary', 'a'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
/** In these GitHub looks for neither mentions nor references. */
const DEAD: ReadonlySet<string> = new Set(['code', 'pre']);

/** What GitHub would make a link, a mention, a reference or an e-mail address of. */
const LIVE_TEXT = /(?:^|[^\w`])@[a-z\d]|(?:^|\W)#\d|\bGH-\d|https?:\/\/|\bwww\.\w|\b[\w.-]+@[\w-]+\.\w/i;

/** Fails when Markdown from the action holds anything that acts, beyond its own structure and links to GitHub itself. */
export function assertInertMarkdown(markdown: string): void {
  for (const node of parseFragment(renderGfm(markdown)).childNodes) check(node, false);
}

function check(node: Node, dead: boolean): void {
  if (node.nodeName === '#comment') return;
  if (node.nodeName === '#text' && 'value' in node) {
    if (!dead) expect(node.value).not.toMatch(LIVE_TEXT);
    return;
  }
  expect(ELEMENTS, `an element <${node.nodeName}>`).toContain(node.nodeName);
  if (!('childNodes' in node)) return;
  for (const { name, value } of node.attrs) {
    expect(['href', 'align', 'open', 'class', 'start'], `an attribute ${name}="${value}"`).toContain(name);
    if (name === 'href') expect(value).toMatch(/^(?:https:\/\/github\.com\/|#)/);
  }
  for (const child of node.childNodes) check(child, dead || DEAD.has(node.nodeName) || node.nodeName === 'a');
}

/** Fails when a log holds a workflow command that the action does not make, or one whose message is that of an attacker. */
export function assertInertLog(log: string, attack: string): void {
  for (const line of log.split(/\r\n|\r|\n/)) {
    const [command = '', properties] = /^\s*::\S*(?: ([^:]*))?::/.exec(line) ?? [];
    if (/^\s*::/.test(line)) {
      expect(command).toMatch(/^::(?:group|endgroup|error|warning|notice)(?: |::)/);
      expect(line.slice(command.length)).not.toMatch(new RegExp(`^${attack}`));
    }
    // A line that is a command is never looked through for the older form, and its properties are not printed.
    expect(properties === undefined ? line : line.slice(command.length)).not.toContain('##[');
  }
}
