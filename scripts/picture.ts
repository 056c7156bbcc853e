/** Pictures of pages, through a headless Chromium (Debian: chromium, fonts-noto-color-emoji). */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param page path of an HTML file
 * @param picture path of the PNG file to write
 * @param height in pixels, as text
 */
export function takePicture(page: string, picture: string, height: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'preview-'));
  try {
    execFileSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--hide-scrollbars',
        `--user-data-dir=${profile}`,
        `--window-size=1000,${height}`,
        `--screenshot=${picture}`,
        `file://${page}`,
      ],
      { stdio: 'ignore' },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
