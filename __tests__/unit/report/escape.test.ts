import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { renderGfm } from '../../../scripts/markdown-page.ts';
import { messageOf, quote } from '../../../src/printable.ts';
import { knowNames, knowSecrets, knowTimedNames, redact, redactSecrets, urlSecrets } from '../../../src/redact.ts';
import { escapeHtml, htmlCode } from '../../../src/report/escape/html.ts';
import { code, encodePath, link, sentence } from '../../../src/report/escape/markdown.ts';
import { cut, singleLine, visible } from '../../../src/report/escape/visible.ts';
import { logLine, withoutCommands, workflowCommand } from '../../../src/report/escape/workflow-command.ts';
import { runs } from '../property-runs.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Text that is looking for trouble: pieces of markup, mentions, commands, controls, among any characters. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      fc.constantFrom(
        ...['@acme', '#12', 'GH-7', 'acme/search#3', 'https://x.example', 'www.x.example', 'a@x.example', ':tada:'],
        ...['<img src=x>', '</code>', '<!--', '-->', '&lt;', '&#35;', '[a](b)', '![a](b)', '[a]: b', '<https://x>'],
        ...['`', '``', '|', '\\', '\\|', '*', '**', '_', '~~', '# ', '> ', '- ', '1. ', '---', '$x$', '```', '    '],
        ...['\n', '\r', '\r\n', '\n\n', '::error::x', '##[error]x', '\u001b[31m', '\u202e', '\u2028', '\u0000'],
        ...['0123456789abcdef0123456789abcdef01234567', 'CVE-2024-1', '\ud83d'],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Without what marks code in a sentence. */
const hostileWords = hostile.map((text) => text.replaceAll('`', ''));

const RUNS = runs(250);

/** Text content of rendered Markdown: what somebody who copies it gets. */
function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('');
}

function elementsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node.tagName, ...elementsOf(node.childNodes)] : []));
}

const rendered = (markdown: string): Node[] => parseFragment(renderGfm(markdown)).childNodes;
const inCell = (cell: string): string => `| a | b |\n| -- | -- |\n| ${cell} | end |\n`;
const TABLE = ['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td'];

describe('Markdown', () => {
  test('a sentence shows every text letter by letter and makes nothing of it', () => {
    fc.assert(
      fc.property(hostileWords, (text) => {
        const nodes = rendered(`before ${sentence(text)} after`);
        expect(textOf(nodes).trim()).toBe(`before ${visible(singleLine(text))} after`);
      }),
      RUNS,
    );
  });

  test('a sentence at the start of a line begins no block', () => {
    fc.assert(
      fc.property(hostileWords, (text) => {
        const elements = elementsOf(rendered(`${sentence(text)}\n`)).filter(
          (name) => name !== 'span' && name !== 'code',
        );
        expect([[], ['p']]).toContainEqual(elements);
      }),
      RUNS,
    );
  });

  test('sentences and code stay in their cell of a table', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, asCode) => {
        const nodes = rendered(inCell(asCode ? code(text) : sentence(text)));
        expect(elementsOf(nodes).filter((name) => name !== 'code' && name !== 'span')).toEqual(TABLE);
        expect(textOf(nodes)).toContain('end');
      }),
      RUNS,
    );
  });

  test('code shows every text in one code element', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = rendered(`x ${code(text)} y`);
        expect(elementsOf(nodes).filter((name) => name !== 'span')).toEqual(['p', 'code']);
        const shown = visible(text);
        expect(textOf(nodes).trim()).toBe(/^ *$/.test(shown) ? 'x  y' : `x ${shown} y`);
      }),
      RUNS,
    );
  });

  test('a sentence shows its words letter by letter; what stands between single backticks is code, and nothing else is made of it', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (before, inside, after) => {
        const text = `a ${before} \`${inside}\` ${after}`;
        const nodes = rendered(`${sentence(text)}\n\n${inCell(sentence(text))}`);
        const elements = elementsOf(nodes).filter((name) => name !== 'code' && name !== 'span');
        expect(elements).toEqual(['p', ...TABLE]);
        const letters = (shown: string) => shown.replace(/[`\s]/g, '');
        const [paragraph] = nodes;
        expect(letters(textOf(paragraph === undefined ? [] : [paragraph]))).toBe(letters(visible(singleLine(text))));
      }),
      RUNS,
    );
    expect(sentence('Set `updateable: true`, or `a|b`.')).toBe('Set `updateable: true`, or <code>a&#124;b</code>.');
    expect(sentence('`a``b` and `')).toBe('`a`<span></span>`b` and &#96;');
  });

  test.each([
    '@acme',
    '#12',
    'acme/search#3',
    'GH-7',
    'https://x.example/y',
    'www.x.example',
    'me@x.example',
    ':tada:',
    '123e4567-e89b-12d3-a456-426614174000',
    'opensearch-dictionaries/synonyms-en/0123456789abcdef.txt',
    'F207109128',
    'analyzers/F207109128',
    'CVE-2024-1',
    '4f0c1f6',
  ])('what GitHub itself would make something of is code, as it is written: %s', (text) => {
    const [paragraph] = rendered(sentence(text));
    const shown = paragraph !== undefined && 'childNodes' in paragraph ? paragraph.childNodes : [];
    expect(shown.map(({ nodeName }) => nodeName)).toEqual(['code']);
    expect(textOf(shown)).toBe(text);
  });

  test('an id in a sentence can be copied, and the marks around it belong to the sentence', () => {
    const text =
      'It failed (AssociatePackage, request id 123e4567-e89b-12d3-a456-426614174000). See d/a.txt:3:1: no, or yes/no.';
    expect(sentence(text)).toBe(
      'It failed (AssociatePackage, request id `123e4567-e89b-12d3-a456-426614174000`). See `d/a.txt:3:1`: no, or yes/no.',
    );
  });

  test('a link goes where it says, whatever the path holds', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        const nodes = rendered(link('label', `https://github.com/acme/search/blob/main/${encodePath(path)}`));
        expect(elementsOf(nodes)).toEqual(['p', 'a']);
        expect(textOf(nodes)).toBe('label');
      }),
      RUNS,
    );
  });
});

describe('HTML', () => {
  test('a text is the content of its element and nothing more', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = parseFragment(`<p title="${escapeHtml(text)}">${htmlCode(text)}</p>`).childNodes;
        expect(elementsOf(nodes)).toEqual(['p', 'code']);
        expect(textOf(nodes)).toBe(visible(text));
      }),
      RUNS,
    );
  });
});

describe('the log', () => {
  const isCommand = (line: string): boolean => /^\s*::/u.test(line) || line.includes('##[');

  test('a line of it is one line and never a command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = logLine(text);
        expect(line).not.toMatch(/[\r\n\u2028\u2029\u001b\u202e]/);
        expect(isCommand(line)).toBe(false);
      }),
      RUNS,
    );
  });

  test('no line of what the command line prints is a command, and JSON says the same as before', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(0, 2), (text, indent) => {
        const json = JSON.stringify({ [text]: [text, `${text}\u2028::x`] }, null, indent);
        for (const lines of [text, json]) {
          expect(
            withoutCommands(lines)
              .split(/\r\n|\r|\n/)
              .filter(isCommand),
          ).toEqual([]);
        }
        expect(JSON.parse(withoutCommands(json))).toEqual(JSON.parse(json));
      }),
      RUNS,
    );
  });

  test('a command of ours is one line whose data is read back as lines that are no commands', () => {
    fc.assert(
      fc.property(hostile, hostile, (file, message) => {
        const line = workflowCommand('error', { file, line: 3 }, message);
        expect(line).toMatch(/^::error [^\r\n]*$/u);
        const [, properties = '', data = ''] = /^::error (.*?)::(.*)$/u.exec(line) ?? [];
        expect(properties.split(',').filter((property) => property.startsWith('line='))).toEqual(['line=3']);
        const back = data.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
        for (const printed of back.split('\n')) expect(isCommand(printed)).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('what is cut', () => {
  test('is never longer than asked, and never cut through a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 30 }), (text, length) => {
        const shorter = cut(text, length);
        expect(shorter.length).toBeLessThanOrEqual(length);
        if (text.isWellFormed()) expect(shorter.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('redaction', () => {
  test.each([
    [
      'User: arn:aws:sts::123456789012:assumed-role/deploy/x is not authorized',
      'User: assumed-role/deploy/x is not authorized',
    ],
    ['arn:aws-us-gov:es:us-gov-west-1:123456789012:domain/search', 'domain/search'],
    ['account 123456789012 is closed', 'account [account] is closed'],
    ['bucket dictionaries-123456789012-eu', 'bucket dictionaries-[account]-eu'],
    ['key ASIAIOSFODNN7EXAMPLE1 has expired', 'key [key id] has expired'],
    [`token ghs_${'a'.repeat(36)} is bad`, 'token [token] is bad'],
    ['arn:aws:iam::************:role/Admin', 'role/Admin'],
    ['arn:aws:iam::1234:role/Admin', 'role/Admin'],
    ['at arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FAdmin', 'at role%2FAdmin'],
    ['bucket acme123456789012', 'bucket acme[account]'],
    ['bucket acme_123456789012eu', 'bucket acme_[account]eu'],
    ['aws_secret_access_key=wJalrXUtnFEMI/K7MDENG', 'aws_secret_access_key=[removed]'],
  ])('takes out what opens or names an account: %s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test.each([
    'analyzers/F123456789012',
    'package F123456789 is AVAILABLE',
    'sha256:0123456789ab',
    'dictcheck-123456789012',
    '[1234567 sha256:123456789012]',
    '2026-11-22T04:51:00.000Z',
    'synonyms-20260115.txt, synonyms_20260115123000.txt',
    `opensearch-dictionaries/english/${'0123456789abcdef'.repeat(2)}a123456789012bcdefabcdefabcdefab.txt`,
    `commit ${'abcdef'.repeat(4)}ab123456789012ab`,
    'run 12345678901',
    'a 1234567890123 b',
    '123e4567-e89b-12d3-a456-426614174000',
  ])('leaves alone what does neither: %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  test('secrets of the process go whatever they look like, in every form in which they may be written', () => {
    const token = 'a "token"\nof & two long lines%';
    knowSecrets({
      'INPUT_GITHUB-TOKEN': token,
      AWS_SECRET_ACCESS_KEY: '/se+cret=key+12345/',
      AWS_ACCESS_KEY_ID: 'short',
    });
    try {
      const forms = [token, JSON.stringify(token).slice(1, -1), encodeURIComponent(token), 'of & two long lines%'];
      for (const form of [
        ...forms,
        '/se+cret=key+12345/',
        '%2Fse%2Bcret%3Dkey%2B12345%2F',
        'of &amp; two long lines%',
      ]) {
        expect(redact(`before ${form} after`)).toBe('before [removed] after');
        expect(redactSecrets(`before ${form} after`)).toBe('before [removed] after');
      }
      expect(redact('a short word')).toBe('a short word');
    } finally {
      knowSecrets({});
    }
    expect(redact('/se+cret=key+12345/')).toBe('/se+cret=key+12345/');
  });

  test.each([
    ['https://admin:S3cret=x@host', ['S3cret=x']],
    ['products-*, http://admin:S3cret=x@host/path', ['S3cret=x']],
    ['Move to https://git@example.org/acme', []],
    ['see https://example.org/@team', []],
    ['https://user:@host', []],
  ])('a password in a URL of any other input is a secret, and a name alone is none: %s', (value, secrets) => {
    const found = urlSecrets({ INPUT_INDEXES: value, OTHER: value });
    for (const secret of secrets) expect(found).toContain(secret);
    expect(found.length > 0).toBe(secrets.length > 0);
  });

  test.each([
    ['user:pa%23ss', ['pa#ss', 'pa%23ss'], ['user:pa#ss']],
    ['user:pa:ss@', ['pa:ss@', 'pa%3Ass%40'], ['user:pa:ss@']],
    ['to%23ken', ['to#ken', 'to%23ken'], ['to#ken:']],
    ['token:', ['token'], ['token:']],
    [':pass', ['pass'], [':pass']],
    ['', [], []],
    [':', [], []],
    // The client escapes the last character, and decodes nothing where there is a wrong escape.
    ['a%zz^', ['a%zz^', 'a%zz%5E'], ['a%zz^:', 'a%zz%5E:']],
    // No URL.
    ['[a\\b', ['[a\\b'], ['[a\\b:']],
  ])('of the URL https://%s@host', (pair, secrets, sent) => {
    const expected = [...secrets, ...sent.map((text) => Buffer.from(text).toString('base64'))];
    for (const env of [
      { 'INPUT_ENGINE-URL': `https://${pair}@host:9200/x` },
      { 'INPUT_DOMAIN-ENDPOINTS': `a=https://h\nb = HTTPS://${pair}@host\n` },
      { GITHUB_API_URL: `https://${pair}@host/api/v3` },
      { GITHUB_SERVER_URL: `https://${pair}@host` },
      { AWS_ENDPOINT_URL_S3: `http://${pair}@host` },
      { https_proxy: `http://${pair}@host` },
    ])
      expect(new Set(urlSecrets(env))).toEqual(new Set(expected));
  });

  test('a secret that the cut of a message would halve is taken out before', () => {
    const before = `${'x'.repeat(270)} `;
    expect(messageOf(new Error(`${before}ghs_${'a'.repeat(36)}`))).toBe(`${before}[token]`);
    expect(messageOf(`${before}arn:aws:iam::123456789012:role/A`)).toBe(`${before}role/A`);
    expect(messageOf(`${before}AKIAIOSFODNN7EXAMPLE0123456789012`)).toBe(`${before}[key id]`);
  });

  test('an account id that is starred already does not hide its ARN', () => {
    expect(redact(quote('arn:aws:iam::123456789012:role/Admin'))).toBe('"role/Admin"');
  });

  test('a token is taken out before the text is cut', () => {
    const token = `ghs_${'a1B2'.repeat(9)}`;
    const shown = quote(`${'x'.repeat(110)} ${token}`);
    expect(shown).toContain('[token]');
    expect(shown).not.toContain('ghs_');
  });

  test('a dictionary may hold numbers of twelve digits', () => {
    expect(redactSecrets('isbn 978316148410, 123456789012')).toBe('isbn 978316148410, 123456789012');
  });
});

describe('our own names', () => {
  test.each([
    ['File export-202601021530.txt is new.', 'File export-202601021530.txt is new.'],
    ['`d/export-202601021530.txt`, line 3', '`d/export-202601021530.txt`, line 3'],
    ['Package export-202601021530 does not exist', 'Package export-202601021530 does not exist'],
    ['account 202601021530', 'account [account]'],
    ['bucket-202601021530', 'bucket-[account]'],
    ['my-export-202601021530.txt', 'my-export-202601021530.txt'],
    ['myexport-202601021530.txt', 'myexport-[account].txt'],
    ['role 123456789012', 'role [account]'],
    ['123456789012.txt', '123456789012.txt'],
  ])('%s is told as %s', (text, told) => {
    knowNames(['export-202601021530.txt', 'export-202601021530', 'plain.txt', '123456789012', '123456789012.txt']);
    expect(redact(text)).toBe(told);
    knowNames([]);
  });

  test.each([
    ['"POST products-202611280331/_close"', '"POST products-202611280331/_close"'],
    ['export-202601021530 of products-202611280331', 'export-202601021530 of products-202611280331'],
    ['account 202611280331', 'account [account]'],
    ['logs-202613280331', 'logs-[account]'],
    ['logs-202612280331-123456789012', 'logs-[account]-[account]'],
  ])('on a domain, %s is told as %s', (text, told) => {
    knowNames(['export-202601021530']);
    knowTimedNames(['products-202611280331', 'logs-202613280331', 'logs-202612280331-123456789012', '202611280331']);
    expect(redact(text)).toBe(told);
    knowNames([]);
    expect(redact('products-202611280331')).toBe('products-[account]');
  });

  test('do not count without twelve digits', () => {
    knowNames(['role', 'a']);
    expect(redact('role 123456789012')).toBe('role [account]');
  });
});
