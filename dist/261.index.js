export const id = 261;
export const ids = [261];
export const modules = {

/***/ 4733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yc: () => (/* binding */ APIS),
  J4: () => (/* binding */ parseDomains),
  Ko: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: COMMENT_POLICIES, FORMAT_INPUTS, MODE_INPUTS, loadInputs

// EXTERNAL MODULE: ./lib/configuration-failure.js
var configuration_failure = __webpack_require__(9258);
// EXTERNAL MODULE: ./lib/dictionaries/dictionary.js
var dictionary = __webpack_require__(1470);
// EXTERNAL MODULE: ./lib/dictionaries/names.js
var dictionaries_names = __webpack_require__(3780);
;// CONCATENATED MODULE: ./lib/run-result.js
/**
 * What a run found and did, as one value: outputs, results file, annotations, job summary and comment are all made
 * from it and from nothing else. Texts in it are hostile and unescaped.
 */
const MODES = ['lint', 'plan', 'validate', 'deploy', 'drift'];

// EXTERNAL MODULE: ./lib/printable.js
var printable = __webpack_require__(6072);
// EXTERNAL MODULE: ./lib/action/suggestion.js
var suggestion = __webpack_require__(2964);
;// CONCATENATED MODULE: ./lib/action/input-reader.js
/** Reads single inputs as the runner hands them over, and collects what is wrong with them. */


/** The variable in which the runner passes an input: only spaces are replaced, hyphens stay. */
function inputVariable(name) {
    return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}
function createInputReader(env) {
    const errors = [];
    const invalid = new Set();
    const raw = (name) => env[inputVariable(name)]?.trim() ?? '';
    const fail = (name, problem, tail = '') => {
        invalid.add(name);
        errors.push(`Input ${name} ${problem}.${tail}`);
    };
    return {
        errors,
        invalid,
        text(name, check = () => null) {
            const value = raw(name);
            if (value === '')
                return null;
            const problem = check(value);
            if (problem === null)
                return value;
            fail(name, problem);
            return null;
        },
        variable(name, variables, check) {
            const variable = variables.find((candidate) => env[candidate]?.trim());
            if (variable === undefined)
                return null;
            const value = env[variable]?.trim() ?? '';
            const problem = check(value);
            if (problem === null)
                return value;
            fail(name, `is not set, and ${variable} ${problem}`);
            return null;
        },
        oneOf(name, allowed, fallback) {
            const value = raw(name);
            if (value === '')
                return fallback;
            const known = allowed.find((candidate) => candidate === value);
            if (known !== undefined)
                return known;
            fail(name, `is ${(0,printable/* quote */.hD)(value)}, but must be one of ${allowed.join(', ')}`, (0,suggestion/* suggestion */.h)(value, allowed));
            return fallback;
        },
        boolean(name, fallback) {
            const value = raw(name);
            if (value === '')
                return fallback;
            if (/^(?:true|True|TRUE)$/.test(value))
                return true;
            if (/^(?:false|False|FALSE)$/.test(value))
                return false;
            fail(name, `is ${(0,printable/* quote */.hD)(value)}, but must be true or false`);
            return fallback;
        },
        number(name, rule, fallback) {
            const value = raw(name);
            if (value === '')
                return fallback;
            const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
            if (Number.isFinite(number) && rule.holds(number))
                return number;
            fail(name, `is ${(0,printable/* quote */.hD)(value)}, but must be ${rule.says}`);
            return fallback;
        },
        list(name, separator, check = () => null) {
            const elements = raw(name)
                .split(separator)
                .map((element) => element.trim())
                .filter((element) => element !== '');
            if (elements.length === 0)
                return null;
            return elements.filter((element) => {
                const problem = check(element);
                if (problem !== null)
                    fail(name, problem);
                return problem === null;
            });
        },
    };
}

// EXTERNAL MODULE: ./lib/action/rules.js
var rules = __webpack_require__(7041);
;// CONCATENATED MODULE: ./lib/action/inputs.js
/** The inputs of `action.yml` as one typed value. Nothing else in the action reads an `INPUT_…` variable. */






const MODE_INPUTS = [...MODES, 'auto'];
const FORMAT_INPUTS = [...dictionary/* FORMATS */.hR, 'auto'];
const APIS = ['opensearch', 'elasticsearch'];
const COMMENT_POLICIES = ['never', 'changes', 'always'];
/** As other AWS tools read the Region from the environment of the job. */
const REGION_VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
const LINES = /\r\n|\n|\r/;
const LINES_OR_COMMAS = /[\r\n,]/;
const POSITIVE = { says: 'a number of minutes above 0, for example 20 or 0.5', holds: (value) => value > 0 };
const PERCENT = { says: 'a number from 0 to 100', holds: (value) => value >= 0 && value <= 100 };
/** Reads all inputs, with the Region of the environment where `aws-region` is not set. */
function readInputs(env) {
    const read = createInputReader(env);
    const domains = read.list('domains', LINES_OR_COMMAS, rules/* domainProblem */.iu);
    const inputs = {
        mode: read.oneOf('mode', MODE_INPUTS, 'auto'),
        files: read.list('files', LINES) ?? [],
        manifest: read.text('manifest'),
        format: read.oneOf('format', FORMAT_INPUTS, 'auto'),
        bucket: read.text('bucket', rules/* bucketProblem */.m9),
        keyPrefix: read.text('key-prefix', rules/* keyPrefixProblem */.P_),
        expectedBucketOwner: read.text('expected-bucket-owner', rules/* accountIdProblem */.gN),
        domains: domains === null ? null : parseDomains(domains),
        packagePrefix: read.text('package-prefix', rules/* packagePrefixProblem */.EU) ?? '',
        commitMessage: read.text('commit-message'),
        api: read.oneOf('api', APIS, 'opensearch'),
        awsRegion: read.text('aws-region', rules/* regionProblem */.Og) ?? read.variable('aws-region', REGION_VARIABLES, rules/* regionProblem */.Og),
        validationTimeoutMinutes: read.number('validation-timeout-minutes', POSITIVE, 20),
        associationTimeoutMinutes: read.number('association-timeout-minutes', POSITIVE, 30),
        failOnWarnings: read.boolean('fail-on-warnings', false),
        maxRemovedPercent: read.number('max-removed-percent', PERCENT, 50),
        prune: read.boolean('prune', false),
        comment: read.oneOf('comment', COMMENT_POLICIES, 'changes'),
        githubToken: read.text('github-token'),
    };
    return { inputs, errors: read.errors, invalid: read.invalid };
}
/**
 * As `readInputs`, for callers that have nothing else to check.
 * @throws ActionFailure `invalid-configuration` that lists all errors, one a line
 */
function loadInputs(env) {
    const { inputs, errors } = readInputs(env);
    if (errors.length > 0)
        throw configurationFailure(errors);
    return inputs;
}
/** Domain names without repetitions, in the order given; what is no domain name is left out. */
function parseDomains(names) {
    return [...new Set(names.map(dictionaries_names/* parseDomainName */.r).filter((domain) => domain !== null))];
}


/***/ }),

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ manifestFiles),
/* harmony export */   eY: () => (/* binding */ loadManifest),
/* harmony export */   mj: () => (/* binding */ DEFAULT_MANIFEST)
/* harmony export */ });
/* unused harmony export readManifest */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _dictionaries_engine_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5745);
/* harmony import */ var _dictionaries_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3780);
/* harmony import */ var _dictionaries_select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1618);
/* harmony import */ var _dictionaries_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(189);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6072);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4733);
/** The manifest of a repository: found, read, checked, and turned into what the rest of the action works with. */









/** Used when no input names a manifest and it exists. */
const DEFAULT_MANIFEST = '.github/opensearch-dictionaries.yml';
const MAX_MANIFEST_BYTES = 1024 * 1024;
/**
 * Finds and reads the manifest.
 * @param named the input `manifest`; `null` looks for the default one, which may be missing
 */
async function loadManifest(workspace, named) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(workspace);
    const path = named === null ? DEFAULT_MANIFEST : insideWorkspace(root, workspace, named);
    const subject = named === null ? 'The manifest' : 'Input manifest:';
    const refuse = (problem) => ({ kind: 'invalid', errors: [`${subject} ${problem}`] });
    const wrong = (0,_dictionaries_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathProblem */ .z9)(path);
    if (wrong !== null)
        return refuse(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} ${wrong}.`);
    const found = (0,_dictionaries_workspace_path_js__WEBPACK_IMPORTED_MODULE_5__/* .lookAt */ .t5)(root, path);
    switch (found.kind) {
        case 'missing':
            if (named === null)
                return { kind: 'none' };
            return refuse(`there is no file ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} in the workspace; the path is relative to the root of the repository. ` +
                'Was the repository checked out before this step?');
        case 'refused':
            return refuse(found.message);
        case 'directory':
        case 'other':
            return refuse(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} is not a regular file.`);
        case 'file': {
            if (found.bytes > MAX_MANIFEST_BYTES)
                return refuse(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} has ${found.bytes} bytes; at most 1 MiB is read.`);
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(found.path);
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
                return refuse(`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} is not UTF-8.`);
            return readManifest(bytes.toString('utf8'), path);
        }
    }
}
/** An absolute path into the workspace is as good as a relative one: `${{ github.workspace }}/…` is often written. */
function insideWorkspace(root, workspace, named) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(named)) {
        for (const base of [workspace, root]) {
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, named);
            if (inside !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`))
                return inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        }
        return named;
    }
    return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(named);
}
/** Parses and checks the text of a manifest. */
async function readManifest(text, path) {
    // Loaded only here: a repository without a manifest needs neither the YAML parser nor the schema.
    const { parseManifest } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(815), __webpack_require__.e(763)]).then(__webpack_require__.bind(__webpack_require__, 6763));
    const parsed = parseManifest(text, path);
    if (parsed.kind === 'invalid')
        return parsed;
    const { document, locate } = parsed;
    return {
        kind: 'found',
        manifest: {
            path,
            bucket: document.bucket ?? null,
            keyPrefix: document['key-prefix'] ?? null,
            expectedBucketOwner: document['expected-bucket-owner'] ?? null,
            domains: domainsOf(document),
            engineVersion: document['engine-version'] === undefined ? null : (0,_dictionaries_engine_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEngineVersion */ .w0)(document['engine-version']),
            entries: (document.dictionaries ?? []).map((entry, index) => toEntry(entry, index, locate)),
        },
    };
}
function domainsOf({ domains }) {
    return domains === undefined ? null : (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDomains */ .J4)(domains);
}
function toEntry(entry, index, locate) {
    return {
        origin: locate(['dictionaries', index, 'file']),
        file: entry.file,
        packageName: entry.package === undefined ? null : (0,_dictionaries_names_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePackageName */ .Rl)(entry.package),
        description: entry.description?.trim() ?? '',
        format: entry.format ?? 'auto',
        domains: domainsOf(entry),
        expand: entry.expand ?? true,
        lenient: entry.lenient ?? false,
        analysis: toAnalysis(entry.analysis),
    };
}
function toAnalysis(analysis) {
    if (analysis === undefined)
        return null;
    return {
        tokenizer: analysis.tokenizer ?? 'standard',
        lowercase: analysis.lowercase ?? false,
        stopwords: toStopwords(analysis.stopwords),
    };
}
function toStopwords(stopwords) {
    if (stopwords === undefined)
        return { kind: 'none' };
    return stopwords === '_english_' ? { kind: 'english' } : { kind: 'file', file: stopwords };
}
/**
 * What to select for a manifest's entries.
 * @param domains of the entries that name none themselves
 */
function manifestFiles(manifest, domains) {
    const engineVersion = manifest.engineVersion ?? _dictionaries_select_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_SETTINGS */ .a$.engineVersion;
    return manifest.entries.map(({ origin, file, ...entry }) => ({
        pattern: file,
        origin,
        settings: { ...entry, domains: entry.domains ?? domains, engineVersion },
    }));
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ packagePrefixProblem),
/* harmony export */   Og: () => (/* binding */ regionProblem),
/* harmony export */   P_: () => (/* binding */ keyPrefixProblem),
/* harmony export */   gN: () => (/* binding */ accountIdProblem),
/* harmony export */   iu: () => (/* binding */ domainProblem),
/* harmony export */   m9: () => (/* binding */ bucketProblem),
/* harmony export */   z4: () => (/* binding */ bucketDoubt)
/* harmony export */ });
/* harmony import */ var _dictionaries_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3780);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6072);
/**
 * What AWS and S3 take as names, for inputs and manifest alike. Each rule gives the rest of a sentence that starts with the
 * setting's name ("must be …"), or `null` when the value is fine. None repeats an account id or an ARN.
 */


const MAX_PREFIX_BYTES = 512;
/** Bucket naming rules of S3; `S3BucketName` of PackageSource takes 3 to 63 characters, so no ARN fits. */
function bucketProblem(bucket) {
    if (/^arn:/i.test(bucket)) {
        return 'must be the name of a bucket, not an ARN; for an access point give its alias, which ends in "-s3alias"';
    }
    if (/^s3:\/\//i.test(bucket))
        return 'must be the name of a bucket alone, without "s3://"; a folder in it goes into key-prefix';
    if (/^[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/.test(bucket) && !/^\d+\.\d+\.\d+\.\d+$/.test(bucket))
        return null;
    return (`is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(bucket)}, but must be the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and single dots, ` +
        'with a letter or digit at both ends');
}
/** A doubt about a bucket that is no error, as a sentence; `null` when there is none. */
function bucketDoubt(bucket) {
    if (!bucket.endsWith('-s3alias'))
        return null;
    return (`bucket ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(bucket)} is the alias of an access point. S3 takes it, but AWS does not say that OpenSearch Service imports ` +
        'packages from one; if the import fails, give the name of the bucket.');
}
/** A key prefix that makes the same key in S3, in URLs and in the console. */
function keyPrefixProblem(prefix) {
    const trimmed = prefix.replace(/^\/+|\/+$/g, '');
    if (trimmed !== prefix)
        return `must have no slash at its ends${trimmed === '' ? '' : `; write ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(trimmed)}`}`;
    if (trimmed === '')
        return 'must not be empty; leave it out for the default';
    if (Buffer.byteLength(prefix) > MAX_PREFIX_BYTES)
        return `must have at most ${MAX_PREFIX_BYTES} bytes`;
    if (/[\p{C}\p{Zl}\p{Zp}]/u.test(prefix))
        return 'must have no control characters';
    if (prefix.split('/').some((part) => part === '' || part === '.' || part === '..')) {
        return `is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(prefix)}, but must have no empty, "." or ".." part`;
    }
    return null;
}
/** An AWS account id. The value is not repeated, as no output may hold one. */
function accountIdProblem(account) {
    if (/^\d{12}$/.test(account))
        return null;
    const found = /^\d+$/.test(account)
        ? `${account.length} digits`
        : `${account.length} characters that are not all digits`;
    return `must be an account id of 12 digits, but has ${found}`;
}
/** DomainName of both AWS APIs. */
function domainProblem(domain) {
    if ((0,_dictionaries_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDomainName */ .r)(domain) !== null)
        return null;
    if (/^arn:|:\/\/|\.amazonaws\.|\.on\.aws/i.test(domain)) {
        return 'must hold the names of domains, for example "search-prod", not ARNs or endpoints';
    }
    return `holds ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(domain)}, which is not the name of a domain: ${_dictionaries_names_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_RULE */ .$h}`;
}
/** Codes as in `eu-central-1`, `us-gov-west-1`, `us-isob-east-1`, `eusc-de-east-1`. */
function regionProblem(region) {
    if (/^[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region))
        return null;
    return `is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(region)}, but must be the code of a Region, for example "eu-central-1"`;
}
/** What can stand at the beginning of a package name and leave room for the rest. */
function packagePrefixProblem(prefix) {
    if (/^[a-z][a-z0-9-]{0,26}$/.test(prefix))
        return null;
    return `is ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(prefix)}, but must be 1 to 27 lower-case letters (a-z), digits and hyphens, the first one a letter`;
}


/***/ }),

/***/ 2964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/** "Did you mean": the known word next to a misspelt one. */
/** Levenshtein distance by the two-row method; for short words. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
/** ` Did you mean "…"?` when one of the known words is near enough for a slip of the fingers, else nothing. */
function suggestion(word, known) {
    if (word.length > 60)
        return '';
    const plain = (text) => text.toLowerCase().replace(/[_\s]/g, '-');
    const nearest = known
        .map((candidate) => ({ candidate, off: distance(plain(word), plain(candidate)) }))
        .sort((a, b) => a.off - b.off)[0];
    if (nearest === undefined || nearest.off > Math.max(1, Math.floor(nearest.candidate.length / 3)))
        return '';
    return ` Did you mean "${nearest.candidate}"?`;
}


/***/ }),

/***/ 7489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ discoverDictionaries)
});

// EXTERNAL MODULE: ./lib/configuration-failure.js
var configuration_failure = __webpack_require__(9258);
// EXTERNAL MODULE: ./lib/printable.js
var printable = __webpack_require__(6072);
// EXTERNAL MODULE: ./lib/dictionaries/analysis/stop-words.js
var stop_words = __webpack_require__(2835);
// EXTERNAL MODULE: ./lib/dictionaries/byte-source.js
var byte_source = __webpack_require__(3888);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/dictionaries/sha256.js
/** SHA-256 of a dictionary, its identity in S3 keys and markers. */

function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The text as a SHA-256, or `null` when it is not 64 lower-case hexadecimal digits. */
function parseSha256(text) {
    return isSha256(text) ? text : null;
}
/**
 * Reads the source once, a chunk at a time.
 * @returns the digest and how many bytes went into it, which differs from `source.size` when the file changed meanwhile
 */
function hashSource(source) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    for (const chunk of source.chunks()) {
        hash.update(chunk);
        bytes += chunk.length;
    }
    const sha256 = parseSha256(hash.digest('hex'));
    if (sha256 === null)
        throw new Error('The SHA-256 implementation gave no 64 hexadecimal digits.');
    return { sha256, bytes };
}

;// CONCATENATED MODULE: ./lib/dictionaries/discover.js
/** From selected files to dictionaries: hashes, formats and stop words, that is, everything for which content is read. */





/**
 * Reads each selected file (once for the hash, a chunk at a time, so that a file of gigabytes needs no memory to speak of).
 * Empty files are dictionaries too; the check of the format speaks about them.
 * @returns the dictionaries in the order of `files`
 * @throws ActionFailure `invalid-configuration` that lists every file that could not be read
 */
function discoverDictionaries(files, readers) {
    const errors = [];
    const dictionaries = files.flatMap((selected) => {
        try {
            return [discover(selected, readers)];
        }
        catch (error) {
            errors.push(`${(0,printable/* quote */.hD)(selected.file)} can't be used: ${(0,printable/* messageOf */.bD)(error)}.`);
            return [];
        }
    });
    if (errors.length > 0)
        throw (0,configuration_failure/* configurationFailure */.d)(errors);
    return dictionaries;
}
function discover(selected, readers) {
    const { name, file, path, settings } = selected;
    const source = (0,byte_source/* fileSource */.I)(path);
    const { sha256, bytes } = hashSource(source);
    if (bytes !== source.size)
        throw new Error(`it changed from ${source.size} to ${bytes} bytes while it was read`);
    const { engineVersion, expand, lenient, description, domains } = settings;
    const analysis = resolveAnalysis(selected, readers);
    return {
        name,
        file,
        path,
        ...decideFormat(selected, source, readers),
        sha256,
        bytes,
        options: { engineVersion, expand, lenient, analysis },
        description,
        domains,
    };
}
function decideFormat({ file, settings }, source, readers) {
    if (settings.format !== 'auto')
        return { format: settings.format, formatSource: 'declared' };
    const detected = readers.detectFormat(file, source);
    return detected === null
        ? { format: 'opaque', formatSource: 'undecided' }
        : { format: detected, formatSource: 'detected' };
}
function resolveAnalysis({ settings, stopwordsPath }, readers) {
    if (settings.analysis === null)
        return null;
    const { tokenizer, lowercase, stopwords } = settings.analysis;
    switch (stopwords.kind) {
        case 'none':
            return { tokenizer, lowercase, stopwords: null };
        case 'english':
            return { tokenizer, lowercase, stopwords: stop_words/* ENGLISH_STOP_WORDS */.O };
        case 'file': {
            if (stopwordsPath === null)
                throw new Error(`its stop words ${(0,printable/* quote */.hD)(stopwords.file)} were not looked up`);
            try {
                return {
                    tokenizer,
                    lowercase,
                    stopwords: readers.readWords((0,byte_source/* fileSource */.I)(stopwordsPath), settings.engineVersion),
                };
            }
            catch (error) {
                throw new Error(`its stop words ${(0,printable/* quote */.hD)(stopwords.file)} can't be read: ${(0,printable/* messageOf */.bD)(error)}`, { cause: error });
            }
        }
    }
}


/***/ }),

/***/ 3780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ NAME_RULE),
/* harmony export */   HR: () => (/* binding */ packageNameStem),
/* harmony export */   Rl: () => (/* binding */ parsePackageName),
/* harmony export */   Vh: () => (/* binding */ NAME_PATTERN),
/* harmony export */   mX: () => (/* binding */ packageNameFromFile),
/* harmony export */   r: () => (/* binding */ parseDomainName)
/* harmony export */ });
/** Names that AWS takes, as branded types, and the way from a file to its package's name. */
/**
 * PackageName and DomainName of both AWS APIs. The 2021-01-01 API allows longer package names; 28 is what the 2015-01-01
 * API takes, and one name must do for both.
 */
const NAME_PATTERN = /^[a-z][a-z0-9-]{2,27}$/;
/** What `NAME_PATTERN` says, for messages. */
const NAME_RULE = '3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter';
function isPackageName(text) {
    return NAME_PATTERN.test(text);
}
function isDomainName(text) {
    return NAME_PATTERN.test(text);
}
/** The text as a package name, or `null` when AWS would not take it. */
function parsePackageName(text) {
    return isPackageName(text) ? text : null;
}
/** The text as a domain name, or `null` when AWS would not take it. */
function parseDomainName(text) {
    return isDomainName(text) ? text : null;
}
/**
 * What a file's name makes of itself as a package name: base name without its last extension, lower case, each run of other
 * characters than a-z and 0-9 made one hyphen, hyphens at the ends cut off. The leading dot of a hidden file starts no extension.
 */
function packageNameStem(file) {
    const base = file.slice(file.lastIndexOf('/') + 1);
    const dot = base.lastIndexOf('.');
    return (dot > 0 ? base.slice(0, dot) : base)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}
/**
 * The package name for a file, `prefix` in front, or `null` when the result is none that AWS takes. A file of whose own
 * name nothing is left has no package name either, however long the prefix.
 */
function packageNameFromFile(file, prefix) {
    const stem = packageNameStem(file);
    return stem === '' ? null : parsePackageName(prefix + stem);
}


/***/ }),

/***/ 1618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a$: () => (/* binding */ DEFAULT_SETTINGS),
  AL: () => (/* binding */ selectFiles)
});

// UNUSED EXPORTS: MAX_FILE_BYTES

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/printable.js
var printable = __webpack_require__(6072);
// EXTERNAL MODULE: ./lib/dictionaries/engine-version.js
var engine_version = __webpack_require__(5745);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/dictionaries/workspace-path.js
var workspace_path = __webpack_require__(189);
;// CONCATENATED MODULE: ./lib/dictionaries/glob.js
/**
 * Globs over the workspace. Patterns are parsed by minimatch; the walk is our own, because where a walk may go is policy
 * here: never into `.git`, never through a symbolic link out of the workspace, into hidden folders only if the pattern
 * says so. (@actions/glob takes hidden files always or never, and walks out of the workspace through links.)
 */





/** `!` and `#` have no meaning of minimatch's here, and `/` separates on every system. */
const OPTIONS = { nonegate: true, nocomment: true, platform: 'linux' };
function failed(problem) {
    return { matches: new Map(), literal: false, problem };
}
/** Parses a glob; text when it is none. */
function parse(pattern, options) {
    try {
        return new esm/* Minimatch */.VR(pattern, options);
    }
    catch (error) {
        return `${(0,printable/* quote */.hD)(pattern)} is not a glob: ${(0,printable/* messageOf */.bD)(error)}.`;
    }
}
/**
 * The regular files that a glob matches. A path that exists just as it is written is taken literally, whatever characters
 * it has. `**` does not follow links to folders, as their files have a path of their own; a pattern that names the link does.
 * @param workspace absolute path, symbolic links resolved
 */
function expandGlob(workspace, pattern) {
    const wrong = (0,workspace_path/* pathProblem */.z9)(pattern);
    if (wrong !== null)
        return failed(`${(0,printable/* quote */.hD)(pattern)} ${wrong}.`);
    const plain = external_node_path_.posix.normalize(pattern);
    const asWritten = (0,workspace_path/* lookAt */.t5)(workspace, plain);
    if (asWritten.kind !== 'missing')
        return literal(plain, asWritten);
    const parsed = parse(plain, OPTIONS);
    if (typeof parsed === 'string')
        return failed(parsed);
    const found = walk(workspace, parsed.set);
    const matches = new Map([...found].filter((entry) => isMatch(entry[1])));
    if (matches.size > 0)
        return { matches, literal: false, problem: null };
    const folders = [...found.values()].some(({ kind }) => kind === 'directory');
    return failed(`${(0,printable/* quote */.hD)(pattern)} matches no file${folders ? ', only folders' : ''}.${hint(pattern)}`);
}
function isMatch(found) {
    return found.kind === 'file' || found.kind === 'refused';
}
function literal(file, found) {
    if (isMatch(found))
        return { matches: new Map([[file, found]]), literal: true, problem: null };
    if (found.kind === 'other')
        return failed(`${(0,printable/* quote */.hD)(file)} is not a regular file.`);
    return failed(`${(0,printable/* quote */.hD)(file)} is a folder, not a dictionary file; ${(0,printable/* quote */.hD)(`${file.replace(/\/+$/, '')}/*`)} means the files in it.`);
}
/** What may have been meant by a glob that matches nothing. */
function hint(pattern) {
    if (pattern.startsWith('#'))
        return ' A line that starts with # is no comment here.';
    if (/,(?![^{]*\})/.test(pattern))
        return ' Write one glob a line; commas do not separate them.';
    if (pattern.includes('\\'))
        return ' Separate folders with "/"; a backslash takes the meaning from the character after it.';
    return ' The path is relative to the workspace, and letter case counts; was the repository checked out before this step?';
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false; // A broken link or a folder without permission: nothing that a pattern could go on in.
    }
}
/** Walks each row of a parsed pattern and gives back everything at whose path a row ends. */
function walk(workspace, rows) {
    const found = new Map();
    const seen = new Set();
    const listings = new Map();
    const list = (folder) => {
        const known = listings.get(folder);
        if (known !== undefined)
            return known;
        let entries = [];
        try {
            entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(workspace, folder), { withFileTypes: true }).filter(({ name }) => !(0,workspace_path/* isGitDirectory */.QU)(name));
        }
        catch (error) {
            found.set(folder, {
                kind: 'refused',
                message: `The folder ${(0,printable/* quote */.hD)(folder)} can't be read (${(0,workspace_path/* fsReason */.EG)(error)}).`,
            });
        }
        listings.set(folder, entries);
        return entries;
    };
    const step = (path, rest, row) => {
        if (rest.length > 0 && !isFolder((0,external_node_path_.join)(workspace, path)))
            return;
        const there = (0,workspace_path/* lookAt */.t5)(workspace, path);
        if (there.kind === 'refused' || rest.length === 0)
            found.set(path, there);
        else
            enter(path, rest, row);
    };
    const enter = (folder, segments, row) => {
        const state = `${row}:${segments.length}:${folder}`;
        if (seen.has(state))
            return;
        seen.add(state);
        const [segment, ...rest] = segments;
        const at = (name) => (folder === '' ? name : `${folder}/${name}`);
        if (segment === undefined || segment === '')
            return;
        if (segment === esm/* GLOBSTAR */.ZN) {
            if (rest.length > 0)
                enter(folder, rest, row);
            for (const entry of list(folder)) {
                if (entry.name.startsWith('.'))
                    continue;
                if (rest.length === 0 && !entry.isDirectory())
                    step(at(entry.name), rest, row);
                if (entry.isDirectory())
                    enter(at(entry.name), segments, row);
            }
        }
        else if (typeof segment === 'string') {
            if (segment === '.')
                enter(folder, rest, row);
            else
                step(at(segment), rest, row);
        }
        else {
            for (const { name } of list(folder))
                if (segment.test(name))
                    step(at(name), rest, row);
        }
    };
    rows.forEach((row, index) => {
        enter('', row, String(index));
    });
    return found;
}
/**
 * A test for what `!glob` takes away: the files that the glob matches, hidden ones too, and all files in folders that it
 * matches. Text when it is no glob.
 */
function takeAway(pattern) {
    const wrong = (0,workspace_path/* pathProblem */.z9)(pattern);
    if (wrong !== null)
        return `${(0,printable/* quote */.hD)(pattern)} ${wrong}.`;
    const plain = external_node_path_.posix.normalize(pattern).replace(/\/$/, '');
    const parsed = parse(plain, { ...OPTIONS, dot: true });
    if (typeof parsed === 'string')
        return parsed;
    return (file) => {
        const segments = file.split('/');
        return segments.some((_, index) => {
            const path = segments.slice(0, index + 1).join('/');
            return path === plain || parsed.match(path);
        });
    };
}

// EXTERNAL MODULE: ./lib/dictionaries/names.js
var names = __webpack_require__(3780);
;// CONCATENATED MODULE: ./lib/dictionaries/select.js
/** Which files of the workspace are dictionaries, and under which package names: paths and names only, no content. */






/**
 * AWS documents no limit for a dictionary, but that its size is the least that it takes of each data node's Java heap; and
 * the engine's readers hold what they make of it in arrays, which in Java end at 2 GiB.
 */
const MAX_FILE_BYTES = 2 * 1024 ** 3;
/** Names of the packages that `validate` makes and deletes. */
const THROW_AWAY_NAME = /^dictcheck-[0-9a-f]{12}$/;
/** Settings of a dictionary of which nothing is declared. */
const DEFAULT_SETTINGS = {
    format: 'auto',
    packageName: null,
    description: '',
    domains: [],
    engineVersion: engine_version/* NEWEST_ENGINE */.wk,
    expand: true,
    lenient: false,
    analysis: null,
};
/**
 * Finds the dictionaries. A file that both `files` and the manifest name takes the manifest's settings; among the
 * manifest's entries one that names the file itself goes before a glob.
 */
function selectFiles(request) {
    const errors = [];
    const workspace = (0,external_node_fs_.realpathSync)(request.workspace);
    const candidates = new Map([
        ...matchGlobs(workspace, request, errors),
        ...matchEntries(workspace, request.entries, errors),
    ]);
    const files = [];
    for (const [file, candidate] of [...candidates].sort(byPath)) {
        const selected = select_select(workspace, file, candidate, request.packagePrefix);
        if (typeof selected === 'string')
            errors.push(selected);
        else
            files.push(selected);
    }
    errors.push(...sharedNames(files));
    return { files, errors };
}
/** Code-unit order, the same on every machine and in every locale. */
function byPath([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function matchGlobs(workspace, request, errors) {
    const origin = 'Input files';
    const candidates = new Map();
    let added = false;
    for (const glob of request.globs) {
        if (glob.startsWith('!')) {
            const isTaken = takeAway(glob.slice(1).trim());
            if (typeof isTaken === 'string')
                errors.push(`${origin}: ${isTaken}`);
            else if (!added)
                errors.push(`${origin}: ${(0,printable/* quote */.hD)(glob)} stands before every glob that it could take files from; put it after.`);
            else
                for (const file of candidates.keys())
                    if (isTaken(file))
                        candidates.delete(file);
            continue;
        }
        added = true;
        const { matches, literal, problem } = expandGlob(workspace, glob);
        if (problem !== null)
            errors.push(`${origin}: ${problem}`);
        for (const [file, match] of matches)
            candidates.set(file, { match, origin, settings: request.globSettings, literal });
    }
    if (added && errors.length === 0 && candidates.size === 0) {
        errors.push(`${origin}: the globs with "!" take away every file that the others match.`);
    }
    return candidates;
}
function matchEntries(workspace, entries, errors) {
    const candidates = new Map();
    for (const { pattern, origin, settings } of entries) {
        const result = pattern.startsWith('!') ? negated(pattern) : expandGlob(workspace, pattern);
        if (result.problem !== null)
            errors.push(`${origin}: file: ${result.problem}`);
        if (!result.literal && settings.packageName !== null && result.problem === null) {
            errors.push(`${origin}: file: ${(0,printable/* quote */.hD)(pattern)} is a glob, so the entry can't name one package; name a file or leave out "package".`);
            continue;
        }
        for (const [file, match] of result.matches) {
            const earlier = candidates.get(file);
            if (earlier?.literal && !result.literal)
                continue;
            if (earlier !== undefined && earlier.literal === result.literal) {
                errors.push(`${origin}: file: ${(0,printable/* quote */.hD)(file)} is named by the entry at ${earlier.origin} too; keep one of them.`);
            }
            candidates.set(file, { match, origin, settings, literal: result.literal });
        }
    }
    return candidates;
}
function negated(pattern) {
    const problem = `${(0,printable/* quote */.hD)(pattern)} takes nothing away in a manifest; "!" has a meaning only in the input files.`;
    return { matches: new Map(), literal: false, problem };
}
/** The finished selection, or the sentence that says why there is none. */
function select_select(workspace, file, candidate, prefix) {
    const { match, origin, settings } = candidate;
    if (match.kind === 'refused')
        return `${origin}: ${match.message}`;
    if (match.bytes > MAX_FILE_BYTES) {
        return `${origin}: ${(0,printable/* quote */.hD)(file)} has ${match.bytes} bytes; no data node can load a dictionary of more than ${MAX_FILE_BYTES} (2 GiB).`;
    }
    const name = settings.packageName ?? (0,names/* packageNameFromFile */.mX)(file, prefix);
    if (name === null)
        return unfitName(file, prefix, origin);
    if (THROW_AWAY_NAME.test(name)) {
        return `${origin}: ${(0,printable/* quote */.hD)(file)} has the package name ${(0,printable/* quote */.hD)(name)}, which is kept for throw-away validation packages.`;
    }
    const stopwords = findStopwords(workspace, settings.analysis);
    if (typeof stopwords === 'string')
        return `${origin}: analysis.stopwords: ${stopwords}`;
    return { name, file, path: match.path, settings, stopwordsPath: stopwords.path };
}
function unfitName(file, prefix, origin) {
    const stem = (0,names/* packageNameStem */.HR)(file);
    const name = stem === '' ? 'no package name' : `the package name ${(0,printable/* quote */.hD)(prefix + stem)}`;
    return (`${origin}: ${(0,printable/* quote */.hD)(file)} gives ${name}, but AWS takes ${names/* NAME_RULE */.$h}. ` +
        `Name the package in the manifest: an entry with "file: ${(0,printable/* printable */.g$)(file)}" and "package: <name>".`);
}
/** Where the file of stop words is, if one is declared; or the sentence that says why it can't be used. */
function findStopwords(workspace, analysis) {
    if (analysis?.stopwords.kind !== 'file')
        return { path: null };
    const { file } = analysis.stopwords;
    const wrong = (0,workspace_path/* pathProblem */.z9)(file);
    if (wrong !== null)
        return `${(0,printable/* quote */.hD)(file)} ${wrong}.`;
    const found = (0,workspace_path/* lookAt */.t5)(workspace, file);
    switch (found.kind) {
        case 'file':
            return { path: found.path };
        case 'refused':
            return found.message;
        case 'missing':
            return `${(0,printable/* quote */.hD)(file)} is neither "_english_" nor a file of the workspace.`;
        case 'directory':
        case 'other':
            return `${(0,printable/* quote */.hD)(file)} is not a regular file.`;
    }
}
function sharedNames(files) {
    return [...new Set(files.map(({ name }) => name))].flatMap((name) => {
        const sharing = files.filter((selected) => selected.name === name);
        if (sharing.length === 1)
            return [];
        const listed = sharing.map(({ file }) => (0,printable/* quote */.hD)(file)).join(', ');
        return (`Package name ${(0,printable/* quote */.hD)(name)} would stand for ${sharing.length} files: ${listed}. ` +
            'Give each a name of its own in the manifest: an entry with "file: <file>" and "package: <name>".');
    });
}


/***/ }),

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ fsReason),
/* harmony export */   QU: () => (/* binding */ isGitDirectory),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6072);
/** What stands at a path of the workspace, seen so that nothing outside of the workspace is ever read. */



/** The `code` of an error of `fs`, or what it says where it has none. */
function fsReason(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(String(error));
}
/** `.git` holds the checkout's token, so it is out of bounds in every spelling that a file system may take for it. */
function isGitDirectory(name) {
    return name.toLowerCase() === '.git';
}
/** Why a path or glob can't stand for files of the workspace, as the rest of a sentence; `null` when it can. */
function pathProblem(text) {
    if (/^[/\\]|^[A-Za-z]:/.test(text))
        return 'is an absolute path; write it relative to the workspace';
    const segments = text.split('/');
    if (segments.includes('..'))
        return 'leads upwards with ".."; only files inside the workspace can be used';
    if (segments.some(isGitDirectory))
        return 'leads into .git, which is never looked into';
    return null;
}
/** The first symbolic link on the way to a file, or `null`. */
function firstLink(workspace, file) {
    const segments = file.split('/');
    for (let length = 1; length <= segments.length; length += 1) {
        const prefix = segments.slice(0, length).join('/');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, prefix)).isSymbolicLink())
            return prefix;
    }
    return null;
}
/**
 * Looks at one path. Symbolic links are followed as long as they stay in the workspace.
 * @param workspace absolute path, symbolic links resolved
 * @param file path relative to it, with `/`
 */
function lookAt(workspace, file) {
    const refused = (why) => ({ kind: 'refused', message: `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file)} ${why}.` });
    // Windows would take "\\" for a separator, and one file would have two names.
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' && file.includes('\\'))
        return { kind: 'missing' };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file);
    let isLink = false;
    try {
        isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, real);
        if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
            const link = firstLink(workspace, file);
            if (link === file)
                return refused('is a symbolic link that leads out of the workspace');
            return refused(`leads out of the workspace through the symbolic link ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(link ?? '.')}`);
        }
        if (inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isGitDirectory))
            return refused('leads into .git, which is never looked into');
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (stats.isDirectory())
            return { kind: 'directory' };
        if (!stats.isFile())
            return { kind: 'other' };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, 'r')); // Whether it may be read is best known by opening it.
        return { kind: 'file', path: real, bytes: stats.size };
    }
    catch (error) {
        const reason = fsReason(error);
        if (reason !== 'ENOENT' && reason !== 'ENOTDIR')
            return refused(`can't be read (${reason})`);
        return isLink ? refused('is a symbolic link to something that is not there') : { kind: 'missing' };
    }
}


/***/ })

};
