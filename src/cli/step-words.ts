/**
 * The message of a step for somebody at a command line.
 * @param root absolute folder that the paths are relative to: a step's workspace
 */
export function withoutStep(message: string, root: string): string {
  return message
    .replace(/^(- )?Input manifest: (.)/, (_, bullet = '', first: string) => `${bullet}${first.toUpperCase()}`)
    .replace(/; was the repository checked out before this step\?$/, '.')
    .replace(/ Was the repository checked out before this step\?$/, '')
    .replace(/; "!" has a meaning only in the input files\.$/, '.')
    .replace(/\bis started before this step\b/, 'is started')
    .replace(/\bthe workspace\b/g, () => root);
}

/** Options of `doctor` that are inputs of a step. */
const OPTION = /\b(?:the )?input (bucket|domains|aws-region|api|manifest)\b/gi;

/** A line of mode `doctor` for somebody at a command line. */
export function atCommandLine(line: string, root: string): string {
  return withoutStep(line, root)
    .replace(
      'put aws-actions/configure-aws-credentials before this step, and give the job "permissions: id-token: write"',
      'log in, for example by "aws sso login", or set AWS_PROFILE',
    )
    .replace('Input files is not set, and the manifest', 'The manifest')
    .replace('Name dictionaries in the input files, one glob a line, or under', 'Name dictionaries under')
    .replace(OPTION, '--$1')
    .replace('the inputs or the manifest', 'the options or the manifest')
    .replace(/\bThis job has no\b/, 'There are no')
    .replace(/\bThis job has the\b/, 'The credentials have the')
    .replace('credentials of this job', 'credentials')
    .replace('credentials this job has', 'credentials these are')
    .replace('the job where', 'it where')
    .replace(/\bthe runner\b/g, 'this machine');
}
