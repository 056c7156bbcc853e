export const id = 763;
export const ids = [763];
export const modules = {

/***/ 6763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseManifest: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/printable.js
var printable = __webpack_require__(6072);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./lib/dictionaries/dictionary.js
var dictionary = __webpack_require__(1470);
// EXTERNAL MODULE: ./lib/dictionaries/engine-version.js
var engine_version = __webpack_require__(5745);
// EXTERNAL MODULE: ./lib/dictionaries/names.js
var names = __webpack_require__(3780);
// EXTERNAL MODULE: ./lib/action/rules.js
var rules = __webpack_require__(7041);
;// CONCATENATED MODULE: ./lib/action/manifest-schema.js
/**
 * The manifest as a zod schema: what `readManifest` checks and what `schema/manifest.schema.json` is generated from.
 * It has no transformations, so that the JSON Schema says the same.
 */






/** `EngineVersion` of a domain, as AWS writes it. */
const ENGINE_VERSION = /^(?:OpenSearch|Elasticsearch)_\d{1,3}\.\d{1,3}$/;
/** Text that a rule accepts; the rule's words become the message, without the setting's name in front. */
function manifest_schema_text(problem) {
    return schemas/* string */.YjP().superRefine((value, context) => {
        const message = problem(value);
        if (message !== null)
            context.addIssue({ code: 'custom', message });
    });
}
function packageProblem(name) {
    return names/* NAME_PATTERN */.Vh.test(name) ? null : `is ${(0,printable/* quote */.hD)(name)}, but AWS takes ${names/* NAME_RULE */.$h}`;
}
function engineVersionProblem(version) {
    if (ENGINE_VERSION.test(version) && (0,engine_version/* parseEngineVersion */.w0)(version) !== null)
        return null;
    return `is ${(0,printable/* quote */.hD)(version)}, but must be a version as AWS writes it, for example "OpenSearch_2.19" or "Elasticsearch_7.10"`;
}
function pathTextProblem(path) {
    return path.trim() === '' ? 'must not be empty' : null;
}
const domains = schemas/* array */.YOg(manifest_schema_text(rules/* domainProblem */.iu).meta({ pattern: names/* NAME_PATTERN */.Vh.source }));
const analysis = schemas/* strictObject */.rej({
    tokenizer: schemas/* enum */.k5n(['keyword', 'whitespace', 'standard'])
        .optional()
        .meta({ description: 'Tokenizer of the analyzer that holds the synonym filter.', default: 'standard' }),
    lowercase: schemas/* boolean */.zMY()
        .optional()
        .meta({ description: 'A lowercase filter stands before the synonym filter.', default: false }),
    stopwords: manifest_schema_text(pathTextProblem)
        .optional()
        .meta({
        minLength: 1,
        description: 'A stop filter stands before the synonym filter: "_english_" for Lucene\'s English list, or a word list of this repository.',
        examples: ['_english_', 'dictionaries/stopwords-en.txt'],
    }),
})
    .meta({
    description: 'The analysis chain in front of the synonym filter. The terms of synonyms pass through it, so a rule can be fine with one ' +
        'chain and keep an index from opening with another. Without it only what every chain rejects is an error.',
    examples: [{ tokenizer: 'standard', lowercase: true, stopwords: '_english_' }],
});
const manifest_schema_dictionary = schemas/* strictObject */.rej({
    file: manifest_schema_text(pathTextProblem).meta({
        minLength: 1,
        description: 'Path relative to the root of the repository, with "/". A glob is allowed when "package" is absent; every file that it ' +
            'matches then becomes a dictionary with the settings of this entry.',
        examples: ['dictionaries/synonyms/en.txt', 'dictionaries/stopwords/*.txt'],
    }),
    package: manifest_schema_text(packageProblem)
        .optional()
        .meta({
        pattern: names/* NAME_PATTERN */.Vh.source,
        description: `Name of the package: ${names/* NAME_RULE */.$h}. Default: from the name of the file.`,
        examples: ['synonyms-en'],
    }),
    description: schemas/* string */.YjP()
        .optional()
        .meta({
        description: "Description for people, put in front of the package's marker.",
        examples: ['English product synonyms'],
    }),
    format: schemas/* enum */.k5n([...dictionary/* FORMATS */.hR, 'auto'])
        .optional()
        .meta({ description: 'Format of the file.', default: 'auto' }),
    domains: domains.optional().meta({
        description: 'OpenSearch Service domains that this dictionary is associated with; an empty list publishes the package only. ' +
            'Default: the domains of the whole manifest, or of the input "domains".',
        examples: [['search-prod']],
    }),
    expand: schemas/* boolean */.zMY().optional().meta({ description: 'Synonyms: "expand" of the token filter.', default: true }),
    lenient: schemas/* boolean */.zMY().optional().meta({ description: 'Synonyms: "lenient" of the token filter.', default: false }),
    analysis: analysis.optional(),
})
    .meta({ description: 'A dictionary, or several with the same settings.' });
/** The whole file. */
const manifestSchema = schemas/* strictObject */.rej({
    bucket: manifest_schema_text(rules/* bucketProblem */.m9)
        .optional()
        .meta({
        minLength: 3,
        maxLength: 63,
        description: 'S3 bucket in the domains\' Region. The input "bucket" wins.',
        examples: ['acme-search-dictionaries'],
    }),
    'key-prefix': manifest_schema_text(rules/* keyPrefixProblem */.P_).optional().meta({
        pattern: '^[^/]+(?:/[^/]+)*$',
        description: 'S3 key prefix without slashes at its ends. The input "key-prefix" wins.',
        default: 'opensearch-dictionaries',
    }),
    'expected-bucket-owner': manifest_schema_text(rules/* accountIdProblem */.gN)
        .optional()
        .meta({
        pattern: '^\\d{12}$',
        description: 'Account that must own the bucket, in quotes, as account ids can begin with 0. The input "expected-bucket-owner" wins.',
        examples: ['123456789012'],
    }),
    domains: domains.optional().meta({
        description: 'OpenSearch Service domains of all dictionaries that name none themselves. The input "domains" wins.',
        examples: [['search-prod', 'search-staging']],
    }),
    'engine-version': manifest_schema_text(engineVersionProblem)
        .optional()
        .meta({
        pattern: ENGINE_VERSION.source,
        description: 'Engine that dictionaries are checked against. Default: the newest.',
        examples: ['OpenSearch_2.19', 'Elasticsearch_7.10'],
    }),
    dictionaries: schemas/* array */.YOg(manifest_schema_dictionary)
        .optional()
        .meta({ description: 'The dictionaries. Those that the input "files" names are added to them.' }),
})
    .meta({
    title: 'OpenSearch dictionaries',
    description: 'Manifest of the action "Deploy OpenSearch dictionaries": .github/opensearch-dictionaries.yml',
});

// EXTERNAL MODULE: ./lib/action/suggestion.js
var suggestion = __webpack_require__(2964);
;// CONCATENATED MODULE: ./lib/action/manifest-text.js
/** From the text of a manifest to a checked document, every problem with its line and column. */




/** YAML 1.2, core schema, no tags beyond it, no merge keys, whatever a %YAML directive says. */
const YAML_OPTIONS = {
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: 'error',
};
/** Aliases may repeat so much and no more: a few lines of them could fill the memory. */
const MAX_ALIASES = 100;
const MAX_ERRORS = 50;
/**
 * @param name path of the manifest, for messages
 */
function parseManifest(text, name) {
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${name}:${line}:${col}`;
    };
    const invalid = (findings) => {
        const inOrder = findings.toSorted((a, b) => a.offset - b.offset);
        const errors = [...new Set(inOrder.map(({ offset, sentence }) => `${place(offset)}: ${sentence}`))];
        if (errors.length <= MAX_ERRORS)
            return { kind: 'invalid', errors };
        const hidden = `${name} has ${errors.length - MAX_ERRORS} more errors.`;
        return { kind: 'invalid', errors: [...errors.slice(0, MAX_ERRORS), hidden] };
    };
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { ...YAML_OPTIONS, lineCounter: lines });
        const problems = [...document.errors, ...document.warnings];
        if (problems.length > 0)
            return invalid(problems.map((error) => ({ offset: error.pos[0], sentence: yamlProblem(error) })));
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        if (value === null)
            return { kind: 'invalid', errors: [`${name} is empty; name dictionaries in it, or delete it.`] };
        const checked = manifestSchema.safeParse(value);
        if (!checked.success)
            return invalid(checked.error.issues.flatMap((issue) => describe(issue, value, document)));
        return { kind: 'valid', document: checked.data, locate: (path) => place(offsetOf(document, path, null)) };
    }
    catch (error) {
        return { kind: 'invalid', errors: [`${name} can't be read as YAML: ${(0,printable/* messageOf */.bD)(error)}.`] };
    }
}
function yamlProblem(error) {
    switch (error.code) {
        case 'DUPLICATE_KEY':
            return 'this key stands in the mapping twice.';
        case 'MULTIPLE_DOCS':
            return 'a manifest is one YAML document, but "---" begins another.';
        case 'NON_STRING_KEY':
            return 'keys must be text.';
        default:
            return `${(0,printable/* messageOf */.bD)(error).replace(/\.$/, '')}.`;
    }
}
/** What a key's value is, in words of YAML. */
function kindOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return 'text';
    return `a ${typeof value}`;
}
const EXPECTED = {
    string: 'text',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of keys to values',
};
function describe(issue, root, document) {
    const key = keyName(issue.path);
    const found = valueAt(root, issue.path);
    const finding = (sentence) => [{ offset: offsetOf(document, issue.path, null), sentence }];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((unknown) => {
                const known = knownKeys(issue.path);
                const advice = (0,suggestion/* suggestion */.h)(unknown, known) || ` Known are ${known.join(', ')}.`;
                const sentence = `unknown key ${(0,printable/* quote */.hD)(unknown)}${key === '' ? '' : ` in ${key}`}.${advice}`;
                return { offset: offsetOf(document, issue.path, unknown), sentence };
            });
        case 'invalid_type': {
            if (found === undefined)
                return finding(`${key} is missing.`);
            const isBare = issue.expected === 'string' && (typeof found === 'number' || typeof found === 'boolean');
            const expected = EXPECTED[issue.expected] ?? issue.expected;
            return finding(`${key || 'the manifest'} must be ${expected}, but is ${kindOf(found)}${isBare ? '; put it in quotes' : ''}.`);
        }
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            const shown = typeof found === 'string' ? (0,printable/* quote */.hD)(found) : kindOf(found);
            const advice = typeof found === 'string' ? (0,suggestion/* suggestion */.h)(found, allowed) : '';
            return finding(`${key} is ${shown}, but must be one of ${allowed.join(', ')}.${advice}`);
        }
        default:
            return finding(`${key} ${issue.message}.`);
    }
}
/** `dictionaries[0].domains[1]` is told as `domains`: the line says which. */
function keyName(path) {
    const names = path.filter((part) => typeof part === 'string');
    const last = names.at(-1) ?? '';
    const beneath = names.at(-2);
    if (typeof path.at(-1) === 'number' && last === 'dictionaries')
        return 'an entry of dictionaries';
    return beneath === 'analysis' ? `analysis.${last}` : last;
}
/** The keys that the schema knows at a place. */
function knownKeys(path) {
    const top = manifestSchema.shape;
    const entry = top.dictionaries.unwrap().element;
    if (path.length === 0)
        return Object.keys(top);
    return Object.keys(path.at(-1) === 'analysis' ? entry.shape.analysis.unwrap().shape : entry.shape);
}
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.entries(value).find(([key]) => key === String(part))?.[1];
    }
    return value;
}
/**
 * Where a value begins, or the key `key` of the mapping there; of what is missing, the nearest thing around it. A value
 * that stands behind an alias is told where it is written.
 */
function offsetOf(document, path, key) {
    let node = document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const part of path) {
        const next = child(resolve(document, node), part);
        if (next === null || next === undefined)
            return offset;
        node = next;
        offset = node.range?.[0] ?? offset;
    }
    const map = resolve(document, node);
    if (key === null || !(0,dist/* isMap */.jh)(map))
        return offset;
    const pair = map.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
    return (0,dist/* isScalar */.jn)(pair?.key) ? (pair.key.range?.[0] ?? offset) : offset;
}
function resolve(document, node) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function child(node, part) {
    if ((0,dist/* isSeq */.oP)(node) && typeof part === 'number')
        return node.items[part];
    if (!(0,dist/* isMap */.jh)(node))
        return null;
    return node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(part))?.value;
}


/***/ })

};
