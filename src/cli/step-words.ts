/**
 * The message of a step for somebody at a command line.
 * @param root absolute folder that the paths are relative to: a step's workspace
 */
export function withoutStep(message: string, root: string): string {
  return message
    .replace(/^Input manifest: there/, 'There')
    .replace(/; was the repository checked out before this step\?$/, '.')
    .replace(/ Was the repository checked out before this step\?$/, '')
    .replace(/\bthe workspace\b/, () => root);
}
