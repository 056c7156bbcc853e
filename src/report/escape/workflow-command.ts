/**
 * The log of a step: each line may be a command to the runner. The runner takes `::name …::` at the start of a line,
 * white space before it skipped, and the older `##[name]` anywhere in it; CR and LF both end a line.
 */

import { visible } from './visible.ts';

/** Escapes the data of a workflow command as @actions/core does, so that it stays one line and is read back whole. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property of a workflow command, where `:` and `,` have a meaning too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** One line for the log that can't be a command: unseen characters are written out, a backslash breaks what starts one. */
export function logLine(text: string): string {
  return visible(text)
    .replace(/^(\s*)::/u, '$1\\::')
    .replaceAll('##[', '##\\[');
}

/**
 * Lines as they are, none of which is a command. What a string of JSON says stays the same: none begins a line, and it may have
 * any character as an escape.
 */
export function withoutCommands(lines: string): string {
  return lines.replace(/((?:^|[\r\n])[^\S\r\n]*)::/gu, '$1\\::').replaceAll('##[', '##\\u005b');
}

export type CommandName = 'add-mask' | 'error' | 'warning' | 'notice' | 'debug' | 'group' | 'endgroup';

/**
 * A workflow command as one line without its line break. Properties without a value are left out. Line breaks in the
 * message are kept (escaped); every line of it is neutralised, since the runner prints it into the log.
 */
export function workflowCommand(
  name: CommandName,
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`);
  const data = message.split('\n').map(logLine).join('\n');
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`;
}
