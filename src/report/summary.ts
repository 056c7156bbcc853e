/** The job summary. */

import { summary } from '@actions/core';
import type { RunResult } from '../result/run-result.ts';
import { utf8Bytes } from './markdown/fit.ts';
import type { LinkContext } from './markdown/links.ts';
import { renderPage } from './markdown/page.ts';
import { headline } from './markdown/wording.ts';

/**
 * GitHub drops a step's summary whole when it is larger than 1 MiB; this leaves some room for other writers in this
 * step.
 */
const MAX_SUMMARY_BYTES = 1_000_000;

/** Renders the job summary: less than 1 MiB in UTF-8 whatever the run holds. */
export function renderSummary(run: RunResult, links: LinkContext): string {
  return renderPage(run, links, {
    limit: MAX_SUMMARY_BYTES,
    measure: utf8Bytes,
    amounts: { problems: 200, examples: 50, domains: 50, messages: 20 },
    onlyNews: false,
    headline: headline(run),
    preamble: '',
  });
}

/**
 * Appends to the step's summary. Rejects when the runner gave no file for it (`GITHUB_STEP_SUMMARY`) or it can't be
 * written.
 */
export async function writeSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown, true).write();
}
