/** The problems of an analyzer that an engine does not build. Pure. */

import type { Problem } from '../../dictionaries/dictionary.ts';
import { excerpt } from '../../dictionaries/problems.ts';
import { PLUGIN_COMPONENTS } from '../../dictionaries/settings/components/known-names.ts';
import type { Rejection } from '../build.ts';
import type { EngineIdentity, EngineProblem, EngineQuestion } from './model.ts';

export function notAsked(question: EngineQuestion, why: string): readonly EngineProblem[] {
  const message = `${titleOf(question)} was not built by the engine, as ${why}.`;
  const at = (line: number | null, column: number | null): Problem => ({
    severity: 'warning',
    code: 'engine/not-asked',
    line,
    column,
    message,
  });
  const { place, chain } = question;
  if (place !== null) return [{ subject: { file: place.file }, problem: at(place.line, place.column) }];
  const names = new Set(chain.parts.flatMap(({ slots }) => slots.map(({ dictionary }) => dictionary)));
  return [...names].map((dictionary) => ({ subject: { dictionary }, problem: at(null, null) }));
}

export function rejected(
  question: EngineQuestion,
  { at, reason }: Rejection,
  { name }: EngineIdentity,
): readonly EngineProblem[] {
  const words = `"${excerpt(reason, 400)}"`;
  const problem = (line: number | null, column: number | null, message: string): Problem => ({
    severity: 'error',
    code: 'engine/rejected',
    line,
    column,
    message,
  });
  if (at !== null) {
    const message = `The engine (${name}) can't build ${lowerTitle(question)} with this line: ${words}.`;
    return [{ subject: { dictionary: at.slot.dictionary }, problem: problem(at.line, null, message) }];
  }
  const plugin = missingComponent(reason);
  if (plugin !== null) {
    return notAsked(
      question,
      `the engine (${name}) has no ${plugin}, which a plugin brings: ${words}. Install the plugin on it`,
    );
  }
  // An index may have or allow what a request can't carry.
  if (UNASKABLE.test(reason)) return notAsked(question, `a request has no form for it: ${words}`);
  const { place } = question;
  if (place === null) return notAsked(question, `${name} does not accept the chain itself: ${words}`);
  const message = `The engine (${name}) can't build ${lowerTitle(question)}, whatever is in its dictionaries: ${words}.`;
  return [{ subject: { file: place.file }, problem: problem(place.line, place.column, message) }];
}

/** Limits of an index that its settings raise, and types that are made from the settings of an index alone. */
const UNASKABLE = /changing the \[index\.\w+\] index level setting|^Analysis settings required/;

function titleOf({ kind, analyzer, place }: EngineQuestion): string {
  const word = `${kind.charAt(0).toUpperCase()}${kind.slice(1).replace('_', ' ')}`;
  return place === null ? `The ${analyzer}` : `${word} ${analyzer} of ${place.file}`;
}

function lowerTitle(question: EngineQuestion): string {
  const title = titleOf(question);
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** The component of a plugin that an engine has not, by its words; `null` where it says something else. */
function missingComponent(reason: string): string | null {
  const name = /(?:failed to find|Unknown) .*\[([^\]]+)\]/i.exec(reason)?.[1];
  if (name === undefined) return null;
  return Object.values(PLUGIN_COMPONENTS).some((all) => all.has(name)) ? name : null;
}
