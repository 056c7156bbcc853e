import { expect, test } from 'vitest';
import type { StageRun } from '../end-to-end/kit/stage.ts';
import { ENGLISH, FILES, Gate, GERMAN } from './gate.ts';
import { assertInertLog, assertInertMarkdown } from './inert.ts';
import { schedule } from './payloads.ts';

const ATTACK = 'PWNED';

/** What each kind of text tries; without line breaks. */
const TRICKS = [
  `::error::${ATTACK}`,
  `##[error]${ATTACK}`,
  '@octocat',
  '@acme/search',
  '#1',
  'GH-1',
  'acme/search#1',
  'https://evil.example/x',
  'www.evil.example',
  'mail@evil.example',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details></td></table>',
  '`code` | cell | **bold** ~~gone~~ $x$',
  '<!-- deploy-opensearch-dictionaries:0 -->',
  '\u202egnp.exe \u001b[31mred',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's is what is tried.
  '${{ github.token }} $(id) `id`',
];
const LINE = TRICKS.join(' ');
/** With every way to begin a new line of the log. */
const LINES = `${LINE}\n::error::${ATTACK}\r::error::${ATTACK}\r\n  ::stop-commands::${ATTACK}\n%0A::error::${ATTACK}`;

/** Dictionary terms: commas and arrows would take the tricks apart. */
const TERMS = TRICKS.map((trick) => trick.replaceAll(',', ';').replaceAll('=>', '->').replaceAll('\\', '/'));

function assertInert(gate: Gate, run: StageRun): void {
  assertInertLog(run.log, ATTACK);
  assertInertMarkdown(run.summary);
  for (const { body } of gate.comments) assertInertMarkdown(body);
  expect(run.stderr).toBe('');
}

test('the checks of this file find each trick that is not made harmless', () => {
  for (const trick of [
    '@octocat',
    '#1',
    'GH-1',
    'https://evil.example/x',
    '[click](https://evil.example)',
    '<img src=x>',
  ])
    expect(() => assertInertMarkdown(`a ${trick}`), trick).toThrow();
  for (const trick of [`::error::${ATTACK}`, '::stop-commands::x', `##[error]${ATTACK}`])
    expect(() => assertInertLog(`a\n  ${trick}`, ATTACK), trick).toThrow();
});

test.concurrent('terms of a dictionary are shown and do nothing', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: `${FILES[ENGLISH]}${TERMS.map((term) => `harmless, ${term}`).join('\n')}\n` });
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ mode: 'validate', changed: true });
  assertInert(gate, run);
  expect(gate.comments[0]?.body).toContain('harmless');
});

test.concurrent('lines that are wrong are quoted and do nothing', async () => {
  await using gate = await Gate.start();
  const lines = TERMS.map((term) => `${term} => a => b`);
  gate.change({ [ENGLISH]: `${lines.join('\n')}\n` });
  const run = await gate.propose();
  expect(run.outputs['failure-reason']).toBe('lint-failed');
  assertInert(gate, run);
  expect(gate.comments).toHaveLength(1);
});

const FILE_NAMES = TRICKS.map((trick) => `${trick.replaceAll('/', '∕')}.txt`);

test.concurrent('names of files are shown and do nothing', async () => {
  await using gate = await Gate.start({ deployed: false });
  const dictionaries = FILE_NAMES.map(
    (name, index) => `  - file: ${JSON.stringify(`hostile/${name}`)}\n    package: hostile-${index}\n`,
  );
  gate.change({
    'hostile.yml': `dictionaries:\n${dictionaries.join('')}`,
    ...Object.fromEntries(FILE_NAMES.map((name) => [`hostile/${name}`, 'a, b\n'])),
  });
  const inputs = { files: '', manifest: 'hostile.yml', format: 'auto' };
  const run = await gate.propose({ inputs });
  expect(run.outputs).toMatchObject({ mode: 'validate', 'failure-reason': '' });
  assertInert(gate, run);
  expect(gate.comments[0]?.body).toContain('hostile');
});

test.concurrent('invalid names of files are shown and do nothing', async () => {
  await using gate = await Gate.start();
  gate.change(
    Object.fromEntries(
      [...FILE_NAMES, `new\n::error::${ATTACK}\r.txt`].map((name) => [`dictionaries/${name}`, 'a, b\n']),
    ),
  );
  const run = await gate.propose();
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  assertInert(gate, run);
});

for (const part of ['copy', 'validation'] as const)
  test.concurrent(`the messages of AWS (${part}) are shown and do nothing`, async () => {
    await using gate = await Gate.start();
    gate.change({ [ENGLISH]: 'a, b\ncouch, sofa\nlaptop, notebook\ntv => television\n' });
    gate.emulator.verdicts[part] = () => ({ type: LINE, message: LINES });
    const run = await gate.propose();
    expect(run.outputs['failure-reason']).toBe('validation-failed');
    assertInert(gate, run);
    expect(run.errors.join()).toContain(ATTACK);
    expect(gate.comments[0]?.body).toContain(ATTACK);
  });

for (const unit of ['$', '|', '\0'])
  test.concurrent(`verdicts of AWS that escapes make many times longer (${JSON.stringify(unit)}) are told of all files`, async () => {
    const files = Array.from({ length: 10 }, (_, at) => [`dictionaries/words-${at}.txt`, `ship${at}, boat${at}\n`]);
    await using gate = await Gate.start({ deployed: false, files: Object.fromEntries(files) });
    gate.change({ 'README.md': 'Words\n' });
    gate.emulator.verdicts.validation = () => ({ type: 'X', message: unit.repeat(1_600) });
    const run = await gate.propose();
    expect(run.outputs['failure-reason']).toBe('validation-failed');
    assertInert(gate, run);
    for (const page of [run.summary, gate.comments[0]?.body]) expect(page?.match(/^> - /gm)).toHaveLength(10);
  });

test.concurrent('an error of the API is shown and does nothing', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: `${FILES[ENGLISH]}a, b\n` });
  gate.stage.running.faults.add({
    operation: 'CreatePackage',
    action: { kind: 'error', name: 'ValidationException', status: 400, message: LINES },
  });
  const run = await gate.propose();
  expect(run.outputs).toMatchObject({ 'aws-validated': false });
  assertInert(gate, run);
  expect(run.errors.join()).toContain(ATTACK);
});

test.concurrent('messages of commits, branches and titles do nothing', async () => {
  await using gate = await Gate.start();
  gate.change({ [GERMAN]: 'sofa, couch\nfernseher, tv\nhandy, telefon\n' }, LINES);
  const deploy = await gate.deploy();
  assertInert(gate, deploy);

  gate.change({ [GERMAN]: 'sofa, couch\nfernseher, tv\nauto, wagen\n' }, LINES);
  const env = { GITHUB_HEAD_REF: LINE, GITHUB_REF_NAME: LINE, GITHUB_WORKFLOW: LINE, GITHUB_JOB: 'x' };
  const run = await gate.propose({ pullRequest: { branch: LINE, title: LINES }, env });
  expect(run.outputs['failure-reason']).toBe('');
  assertInert(gate, run);

  const drift = await gate.propose({ event: schedule(), inputs: { mode: 'drift' } });
  expect(drift.outputs['failure-reason']).toBe('drift');
  expect(drift.errors.join()).toContain(ATTACK);
  assertInert(gate, drift);
});

test.concurrent('invalid inputs are quoted and do nothing', async () => {
  await using gate = await Gate.start();
  const run = await gate.propose({ inputs: { mode: LINES, bucket: LINES, domains: LINES, 'aws-region': LINES } });
  expect(run.outputs['failure-reason']).toBe('invalid-configuration');
  assertInert(gate, run);
});

test.concurrent('messages of GitHub do nothing', async () => {
  await using gate = await Gate.start();
  gate.change({ [ENGLISH]: `${FILES[ENGLISH]}a, b\n` });
  gate.gitHub.state.refuse = () => ({ status: 403, message: LINES });
  const run = await gate.propose();
  expect(run.warnings.join()).toContain(ATTACK);
  assertInert(gate, run);
});
