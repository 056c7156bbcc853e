/** Hyphenation patterns: documents of XML, mostly well-formed. */
import fc from 'fast-check';
import type { Grammar } from './grammars.ts';
import { concat, LINE_COMMENTS, mostly, odd, word } from './text-pieces.ts';

const xmlText = mostly(
  fc.oneof(
    word,
    fc.constantFrom('a1b', '.ab2', 'ta-ble', '&amp;', '&#65;', '&#x1F355;', '<![CDATA[a]]>', '<!-- c -->', '<?pi x?>'),
  ),
  fc.oneof(
    fc.constantFrom('&#0;', '&nbsp;', '&x;', '&lt;', ']]>', '<!-- -- -->', '<?xml?>', '&', '<', '&#xD800;'),
    odd,
  ),
);
const xmlName = mostly(
  fc.constantFrom('classes', 'exceptions', 'patterns', 'hyphen-min', 'hyphen-char', 'foo', 'é'),
  fc.constantFrom('hyphen', 'a:b', '1a', '-a', 'a:b:c', '_a', '·a'),
);
const xmlAttributes = mostly(
  fc.constantFrom('', '', '', ' before="2" after="2"', ' value="-"', " pre='-'", '\n a = "1" ', ' a="&amp;"', ' a=">"'),
  fc.constantFrom(
    ' a="1" a="2"',
    " a='<'",
    ' a',
    ' a=1',
    ' a="1"b="2"',
    ' xmlns:a="u"',
    ' a="&x;"',
    ' xml:lang="de"',
    ' a="\u0001"',
  ),
);
const xmlElement = fc
  .tuple(
    xmlName,
    xmlAttributes,
    fc.array(xmlText, { maxLength: 3 }),
    mostly(fc.constant(''), fc.constantFrom('x', ' ', ' a="1"')),
  )
  .map(([name, attributes, text, wrong]) =>
    text.length === 0 ? `<${name}${attributes}/>` : `<${name}${attributes}>${text.join('')}</${name}${wrong}>`,
  );
/** Names that Java's parser takes, or not, where other parsers do otherwise. */
const ENCODINGS = [
  ...[
    'ISO8859_1',
    'MacRoman',
    'IBM850',
    'CP437',
    'cp850',
    'latin9',
    'UTF8',
    'windows-1252',
    'EUC-JP',
    'GBK',
    'Shift_JIS',
    'koi8-u',
  ],
  ...['ISO-8859-10', 'macintosh', 'latin6', 'x-mac-cyrillic', 'UTF-16', 'utf-32', 'iso88591'],
];
const xmlDeclaration = mostly(
  fc.constantFrom(
    '',
    '',
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    "<?xml version='1.0' standalone='yes' ?>",
  ),
  fc.constantFrom(
    '<?xml version="1.0" encoding="ISO-8859-1"?>',
    '<?xml version="1.0" encoding="us-ascii"?>',
    '<?xml version="1.0" encoding="nonsense"?>',
    ...ENCODINGS.map((name) => `<?xml version="1.0" encoding="${name}"?>`),
    '<?xml version="1.1"?>',
    '<?xml version="2.0"?>',
    '<?xml encoding="UTF-8"?>',
    ' <?xml version="1.0"?>',
  ),
);
const declaredName = mostly(fc.constantFrom('a', 'b', 'classes'), fc.oneof(fc.constantFrom('1a', '-a', 'a:b'), odd));
const particle = fc
  .tuple(declaredName, mostly(fc.constant(''), fc.constantFrom('?', '*', '+', '??', ' ?')))
  .map((parts) => parts.join(''));
const contentModel = mostly(
  fc
    .tuple(
      fc.constantFrom('|', ',', ' | '),
      fc.array(particle, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '*', '+', '?'),
    )
    .map(([separator, particles, times]) => `(${particles.join(separator)})${times}`),
  fc.constantFrom(
    'EMPTY',
    'ANY',
    '(#PCDATA)',
    '(#PCDATA|a)*',
    '(#PCDATA|a)',
    '((a,b)|c)+',
    '(a|b,c)',
    '()',
    'a',
    '%p;',
  ),
);
const attributeType = mostly(
  fc.constantFrom('CDATA', 'ID', 'NMTOKENS', '(a|b)', '( a | -b )', 'NOTATION (a|b)'),
  fc.constantFrom('cdata', '(a,b)', '()', 'NOTATION(a)', 'NOTATION (1a)', '(a'),
);
const attributeDefault = mostly(
  fc.constantFrom('#REQUIRED', '#IMPLIED', '"a"', "#FIXED 'a'", '"&amp;"', '"&x;"', '"&#65;"'),
  fc.constantFrom('#fixed "a"', '"<"', '"&"', '"&#0;"', '"&y;"', 'a', ''),
);
const xmlSubset = fc.array(
  fc.oneof(
    concat('<!ELEMENT ', declaredName, ' ', contentModel, fc.constantFrom('>', ' >')),
    concat(
      '<!ATTLIST ',
      declaredName,
      ' a ',
      attributeType,
      ' ',
      attributeDefault,
      fc.constantFrom('>', '\n>', ' b ID #IMPLIED>', 'b ID #IMPLIED>'),
    ),
    concat(
      fc.constantFrom('<!ENTITY x ', '<!ENTITY y ', '<!ENTITY % p '),
      fc.constantFrom('"a"', "'&#60;'", '"&y;"', '"&x;"', '"<b/>"', '"&#x110000;"', '"&amp;"', '"%p;"', "'<!-- c -->'"),
      fc.constantFrom('>', ' >', ''),
    ),
    fc.constantFrom('%p;', '<!-- c -->', '<?pi x?>', '<?pi?>', '<!NOTATION n PUBLIC "x">', ' ', '<!NOTATION n "x">'),
    odd,
  ),
  { maxLength: 4 },
);
// No other system identifier than the one that the engine has itself: it would be fetched.
const xmlDoctype = mostly(
  fc.constantFrom(
    '',
    '',
    '<!DOCTYPE hyphenation-info SYSTEM "hyphenation.dtd">\n',
    '<!DOCTYPE hyphenation-info [<!ENTITY x "a1b">]>\n',
    '<!DOCTYPE hyphenation-info [\n<!-- c --><!ELEMENT classes (#PCDATA)> <!ATTLIST classes a CDATA "d">\n]>\n',
  ),
  fc.constantFrom(
    '<!DOCTYPE hyphenation-info>',
    '<!DOCTYPE hyphenation-info [<!ENTITY x "<foo/>">]>',
    '<!DOCTYPE hyphenation-info [<!ENTITY x "<foo>">]>',
    '<!DOCTYPE hyphenation-info [<!ENTITY x "&x;">]>',
    '<!DOCTYPE hyphenation-info [<!ENTITY x "&#60;">]>',
    '<!DOCTYPE hyphenation-info [<!ENTITY x >]>',
    '<!DOCTYPE hyphenation-info [x]>',
    '<!DOCTYPE>',
    '<!doctype hyphenation-info>',
  ),
);
const xmlDoctypeWithSubset = fc.oneof(
  xmlDoctype,
  xmlSubset.map((declarations) => `<!DOCTYPE hyphenation-info [${declarations.join('')}]>`),
);
export const hyphenation: Grammar = {
  signs: ['<', '>', '&', '/', '"', "'", '=', ']]>', '--', ...LINE_COMMENTS],
  line: concat(
    xmlDeclaration,
    xmlDoctypeWithSubset,
    '<hyphenation-info>',
    fc.array(xmlElement, { maxLength: 4 }).map((elements) => elements.join('\n')),
    '</hyphenation-info>',
  ),
};
