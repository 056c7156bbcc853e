export const id = 821;
export const ids = [821];
export const modules = {

/***/ 2508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   LK: () => (/* binding */ MAX_ANNOTATIONS_PER_KIND),
/* harmony export */   jx: () => (/* binding */ annotationCommand),
/* harmony export */   l1: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* unused harmony export MAX_ANNOTATION_LENGTH */
/* harmony import */ var _escape_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7079);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7890);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6267);
/** Marks on the lines of the changed files, as workflow commands. */



/** GitHub keeps no more of each kind a step. */
const MAX_ANNOTATIONS_PER_KIND = 10;
/** GitHub cuts messages here, in characters. */
const MAX_ANNOTATION_LENGTH = 4096;
/** Chooses the annotations of a run. Each dictionary gets its turn, so that none hides behind another's thousands. */
function annotationsOf(result) {
    const failure = result.failure === null ? [] : [failureAnnotation(result.failure)];
    const errors = problemAnnotations(result.dictionaries, 'error', MAX_ANNOTATIONS_PER_KIND - failure.length);
    const runWarnings = result.warnings.slice(0, MAX_ANNOTATIONS_PER_KIND).map((text) => plain('warning', text));
    const warnings = problemAnnotations(result.dictionaries, 'warning', MAX_ANNOTATIONS_PER_KIND - runWarnings.length);
    const notices = result.notices.slice(0, MAX_ANNOTATIONS_PER_KIND).map((text) => plain('notice', text));
    return {
        shown: [...errors, ...failure, ...runWarnings, ...warnings, ...notices],
        leftOut: {
            errors: total(result.dictionaries, 'errors') - errors.length,
            warnings: total(result.dictionaries, 'warnings') + result.warnings.length - warnings.length - runWarnings.length,
            notices: result.notices.length - notices.length,
        },
    };
}
/** The workflow command that makes an annotation, without its line break. */
function annotationCommand(annotation) {
    const { kind, file, line, column, title } = annotation;
    return (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)(kind, { file, line, col: column, title }, (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(annotation.message, MAX_ANNOTATION_LENGTH));
}
/** A sentence on what the annotations don't show, or `null` when they show everything. */
function describeLeftOut({ leftOut }) {
    const parts = Object.entries(leftOut).flatMap(([kind, count]) => count === 0 ? [] : [`${count} more ${count === 1 ? kind.slice(0, -1) : kind}`]);
    return parts.length === 0
        ? null
        : `GitHub shows at most ${MAX_ANNOTATIONS_PER_KIND} annotations of a kind for a step. Not shown as annotations: ${parts.join(', ')}; see the job summary and the results file.`;
}
function failureAnnotation(failure) {
    const text = failure.hint === undefined ? failure.message : `${failure.message}\n${failure.hint}`;
    return { kind: 'error', title: failure.code, file: null, line: null, column: null, message: (0,_escape_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(text) };
}
function plain(kind, text) {
    return { kind, title: null, file: null, line: null, column: null, message: (0,_escape_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(text) };
}
function problemAnnotations(dictionaries, severity, room) {
    const queues = dictionaries.map(({ file, problems }) => ({
        file,
        problems: problems.filter((problem) => problem.severity === severity).slice(0, room),
    }));
    const share = queues.map(() => 0);
    let left = Math.max(0, room);
    for (let turn = 0; turn < room && left > 0; turn++) {
        for (const [index, queue] of queues.entries()) {
            if (left > 0 && turn < queue.problems.length) {
                share[index] = turn + 1;
                left--;
            }
        }
    }
    return queues.flatMap(({ file, problems }, index) => problems.slice(0, share[index]).map(({ code, line, column, message }) => ({
        kind: severity,
        title: code,
        file,
        line,
        column,
        message: (0,_escape_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactSecrets */ .f)(message),
    })));
}
function total(dictionaries, kind) {
    return dictionaries.reduce((sum, dictionary) => sum + dictionary[kind], 0);
}


/***/ }),

/***/ 7079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
/**
 * Takes out of text what names an AWS account or opens one. AWS puts ARNs into most of its error messages; GitHub masks
 * registered secrets in the log, but neither in outputs, summary nor comment.
 */
/** `arn:partition:service:region:account:resource`; S3 leaves Region and account empty, AWS's own policies have `aws`. */
const ARN = /\barn:aws[a-z-]*:[a-z0-9-]*:[a-z0-9-]*:(?:\d{12}|aws|cloudfront)?:([^\s"'`,;<>()[\]{}]*)/gi;
/** Access key ids and the other unique ids of IAM (a role's AROA… stands in the caller's identity). */
const IAM_ID = /(?<![A-Za-z0-9])A(?:KIA|SIA|ROA|IDA|GPA|NPA|NVA|PKA|BIA|CCA)[A-Z0-9]{16,}(?![A-Za-z0-9])/g;
/** Session tokens begin alike, as they hold the same header; GitHub's tokens and JSON Web Tokens say what they are. */
const TOKENS = [
    /(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoD|AQoE)[A-Za-z0-9+/=_%-]{40,}/g,
    /\bgh[opsur]_\w{20,}|\bgithub_pat_\w{20,}/g,
    /\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,2000}\.[\w-]+/g,
    /(?<=\bauthorization\s*:\s*(?:bearer|basic|token|AWS4-HMAC-SHA256)\s)\S+/gi,
];
/** `name=value` and `"name": "value"`, where only the name tells that the value is secret. */
const NAMED = /((?:aws_?)?(?:secret_?access_?key|session_?token|security_?token|access_?key_?id)|x-amz-(?:security-token|credential|signature))("?\s*[=:]\s*"?)([^\s"'&,;]+)/gi;
/**
 * Twelve digits that stand alone or between hyphens, as in bucket names. Digits that are part of something else come
 * first, so that they are passed over: UUIDs, digests by their prefix, names of throw-away packages, fractions.
 */
const ACCOUNT = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?:sha256[:=]|dictcheck-)[0-9a-f]+|(?<!\d)\d+\.\d+|(?<![A-Za-z0-9])(\d{12})(?![A-Za-z0-9])/g;
/** Removes secrets and cuts ARNs down to the resource they name; every other number stays. For text of a dictionary. */
function redactSecrets(text) {
    let result = text
        .replace(ARN, (_, resource) => resource || '[resource]')
        .replace(NAMED, (_, name, between) => `${name}${between}[removed]`)
        .replace(IAM_ID, '[key id]');
    for (const token of TOKENS) {
        result = result.replace(token, '[token]');
    }
    return result;
}
/** As `redactSecrets`, and account ids too. For text that AWS or one of its clients wrote. */
function redact(text) {
    return redactSecrets(text).replace(ACCOUNT, (match, account) => account === undefined ? match : '[account]');
}


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   pF: () => (/* binding */ singleLine)
/* harmony export */ });
/** Text made safe to look at: what an eye can't see, or what steers a terminal, is written out. Every destination starts here. */
/**
 * Control characters, line and paragraph separators, lone surrogates, bidirectional controls and whatever else has no
 * shape of its own (Unicode's Default_Ignorable_Code_Point). Left as they are: the two joiners and the variation
 * selectors, which Persian, Indic scripts, Japanese names and emoji need.
 */
const UNSEEN = /[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]--[\u{200c}\u{200d}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]]/gv;
const SHORT = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** Writes unseen characters as `\n`, `\x1b`, `\u202e` or `\u{e0041}`. The result is one line. */
function visible(text) {
    return text.replace(UNSEEN, (character) => SHORT[character] ?? writtenOut(character));
}
function writtenOut(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    if (hex.length <= 2) {
        return `\\x${hex.padStart(2, '0')}`;
    }
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/** Makes white space, line breaks included, single spaces and trims it: a message of several lines becomes one. */
function singleLine(text) {
    return text.replace(/\s+/gu, ' ').trim();
}
/** Cuts to at most `length` UTF-16 units, `…` included, never through a surrogate pair. */
function cut(text, length) {
    if (text.length <= length) {
        return text;
    }
    const head = text.slice(0, length - 1);
    return `${/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head}…`;
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   NA: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* unused harmony exports escapeData, escapeProperty */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7890);
/**
 * The log of a step: each line may be a command to the runner. The runner takes `::name …::` at the start of a line,
 * white space before it skipped, and the older `##[name]` anywhere in it; CR and LF both end a line.
 */

/** Escapes the data of a workflow command as @actions/core does, so that it stays one line and is read back whole. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Escapes a property of a workflow command, where `:` and `,` have a meaning too. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** One line for the log that can't be a command: unseen characters are written out, a backslash breaks what starts one. */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/^(\s*)::/u, '$1\\::')
        .replaceAll('##[', '##\\[');
}
/**
 * A workflow command as one line without its line break. Properties without a value are left out. Line breaks in the
 * message are kept (escaped); every line of it is neutralised, since the runner prints it into the log.
 */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== null && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(String(value)))}`);
    const data = message.split('\n').map(logLine).join('\n');
    return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`;
}


/***/ }),

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

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ configurationFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1957);

/** One failure for all errors of the configuration, one a line; each is a full sentence. */
function configurationFailure(errors) {
    const [first = 'The configuration is invalid.', ...others] = errors;
    if (others.length === 0)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .d('invalid-configuration', first);
    const listed = errors.map((error) => `- ${error}`).join('\n');
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .d('invalid-configuration', `The configuration has ${errors.length} errors:\n${listed}`);
}


/***/ }),

/***/ 9289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ AwsError),
/* harmony export */   m: () => (/* binding */ isAwsError)
/* harmony export */ });
/** Errors of the two ports, sorted by what the engine can do about them. Adapters in `aws/` make them from SDK errors. */
class AwsError extends Error {
    name = 'AwsError';
    kind;
    operation;
    errorName;
    requestId;
    mayHaveHappened;
    constructor(details) {
        super(details.message, { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.errorName = details.errorName;
        this.requestId = details.requestId;
        this.mayHaveHappened = details.mayHaveHappened;
    }
    /** AWS's answer in one line: `ConflictException: … (AssociatePackage, request id …)`. */
    get summary() {
        const request = this.requestId === null ? '' : `, request id ${this.requestId}`;
        return `${this.errorName}: ${this.message} (${this.operation}${request})`;
    }
}
/** Whether `error` is an AWS error of one of these kinds. */
function isAwsError(error, ...kinds) {
    return error instanceof AwsError && kinds.includes(error.kind);
}


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ parseCheckMarker),
/* harmony export */   Rj: () => (/* binding */ parseCommitMarker),
/* harmony export */   WL: () => (/* binding */ parseDictionaryMarker),
/* harmony export */   Z$: () => (/* binding */ packageDescription),
/* harmony export */   bq: () => (/* binding */ checkDescription),
/* harmony export */   df: () => (/* binding */ commitMessage)
/* harmony export */ });
/* unused harmony exports MAX_DESCRIPTION_LENGTH, MAX_COMMIT_MESSAGE_LENGTH */
/**
 * Markers: what a deploy leaves in AWS so that any later run can tell what is live. AWS does not say which S3 object a
 * version came from, so the content's SHA-256 stands in PackageDescription (there from v1 on) and its first 12 digits
 * in each version's CommitMessage.
 */
/** PackageDescription: at most 1024 characters (service model). */
const MAX_DESCRIPTION_LENGTH = 1024;
/** CommitMessage: at most 160 characters (service model). */
const MAX_COMMIT_MESSAGE_LENGTH = 160;
/** PackageDescription of a dictionary: the description for people, then the marker, together at most 1024 UTF-16 units. */
function packageDescription(description, marker) {
    const path = marker.path === null ? '' : ` path=${percentEncodePath(marker.path)}`;
    const full = `[dictionary repo=${marker.repository}${path} sha256=${marker.sha256}]`;
    const text = singleLine(description);
    if (joinedLength(text, full) <= MAX_DESCRIPTION_LENGTH)
        return join(text, full);
    const short = `[dictionary repo=${marker.repository} sha256=${marker.sha256}]`;
    return join(cutAtGrapheme(text, MAX_DESCRIPTION_LENGTH - short.length - 1).trimEnd(), short);
}
const DICTIONARY_MARKER = /(?:^| )\[dictionary repo=([^\s\]]+)(?: path=([^\s\]]+))? sha256=([0-9a-f]{64})\]$/;
/** The marker at the end of a PackageDescription; `null` when there is none. */
function parseDictionaryMarker(description) {
    const match = DICTIONARY_MARKER.exec(description);
    const [, repository, path, sha256] = match ?? [];
    if (repository === undefined || sha256 === undefined)
        return null;
    return { repository, path: path === undefined ? null : percentDecode(path), sha256: sha256 };
}
/** CommitMessage of a version: first line of the commit's message, then its marker; at most 160 UTF-16 units. */
function commitMessage(message, commit, sha256) {
    const marker = `[${commit.slice(0, 7)} sha256:${sha256.slice(0, 12)}]`;
    const firstLine = singleLine(message.trimStart().split(/[\r\n]/, 1)[0] ?? '').trim();
    if (joinedLength(firstLine, marker) <= MAX_COMMIT_MESSAGE_LENGTH)
        return join(firstLine, marker);
    const room = MAX_COMMIT_MESSAGE_LENGTH - marker.length - 1;
    return join(`${cutAtGrapheme(firstLine, room - 1).trimEnd()}…`, marker);
}
const COMMIT_MARKER = /(?:^| )\[([0-9a-f]{7}) sha256:([0-9a-f]{12})\]$/;
/** The marker at the end of a CommitMessage; `null` when there is none. */
function parseCommitMarker(message) {
    const [, commit, sha256Prefix] = COMMIT_MARKER.exec(message ?? '') ?? [];
    return commit === undefined || sha256Prefix === undefined ? null : { commit, sha256Prefix };
}
/** Description of a throw-away validation package; names the object beside it, so that a later run can sweep both. */
function checkDescription(marker) {
    const end = `[dictionary-check repo=${marker.repository} run=${marker.runId} created=${marker.createdAt.toISOString()}]`;
    const text = `Throw-away check of a dictionary, key=${percentEncodePath(marker.key)}`;
    return joinedLength(text, end) <= MAX_DESCRIPTION_LENGTH ? join(text, end) : end;
}
const CHECK_MARKER = /^(?:.*, key=(\S+) |.* |)\[dictionary-check repo=([^\s\]]+) run=([^\s\]]+) created=([^\s\]]+)\]$/;
/** The marker of a throw-away validation package; `null` when `description` has none. */
function parseCheckMarker(description) {
    const [, key, repository, runId, created] = CHECK_MARKER.exec(description) ?? [];
    if (repository === undefined || runId === undefined || created === undefined)
        return null;
    const createdAt = new Date(created);
    return Number.isNaN(createdAt.getTime())
        ? null
        : { repository, runId, createdAt, key: percentDecode(key ?? '') ?? '' };
}
function joinedLength(text, marker) {
    return text === '' ? marker.length : text.length + 1 + marker.length;
}
function join(text, marker) {
    return text === '' ? marker : `${text} ${marker}`;
}
/** Control characters, line ends among them, become spaces; unpaired surrogates, which no JSON reader keeps, U+FFFD. */
function singleLine(text) {
    return text
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
        .trim();
}
/** The longest prefix of whole graphemes that has at most `limit` UTF-16 units. */
function cutAtGrapheme(text, limit) {
    let end = 0;
    for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
        if (index + segment.length > limit)
            break;
        end = index + segment.length;
    }
    return text.slice(0, end);
}
/** All but unreserved characters (RFC 3986) and `/`, percent-encoded as UTF-8. */
function percentEncodePath(path) {
    return encodeURIComponent(path.toWellFormed())
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function percentDecode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        // Somebody edited the description by hand; the path is only a help, the sha256 still counts.
        return null;
    }
}


/***/ }),

/***/ 3018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ backoffDelay),
/* harmony export */   R$: () => (/* binding */ retrying),
/* harmony export */   m: () => (/* binding */ MAX_ATTEMPTS),
/* harmony export */   xf: () => (/* binding */ pollDelay)
/* harmony export */ });
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9289);

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 10_000;
/** Attempts of one call: with the delays below they span about 40 seconds, longer than a throttled account needs. */
const MAX_ATTEMPTS = 9;
/** Capped exponential back-off with jitter: between half and all of 200 ms, 400 ms, … 10 s. */
function backoffDelay(attempt, random) {
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
    return ceiling * (0.5 + random() / 2);
}
/**
 * Makes a call that may be repeated without harm (a read, an upload under a content-addressed key, a delete), again
 * after transient errors. Other errors, validation and access ones above all, are thrown at once.
 */
async function retrying(world, call) {
    for (let attempt = 0;; attempt++) {
        try {
            return await call();
        }
        catch (error) {
            if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m)(error, 'transient') || attempt + 1 >= MAX_ATTEMPTS || world.signal.aborted)
                throw error;
            await world.clock.sleep(backoffDelay(attempt, world.random), world.signal);
        }
    }
}
const FIRST_POLL_MS = 250;
const LONGEST_POLL_MS = 5_000;
const POLL_GROWTH = 1.5;
/** Delay before poll number `poll` (from 0): a quarter of a second, growing by half to at most 5 s, with jitter. */
function pollDelay(poll, random) {
    const delay = Math.min(LONGEST_POLL_MS, FIRST_POLL_MS * POLL_GROWTH ** poll);
    return delay * (0.9 + random() * 0.1);
}


/***/ }),

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ MAX_DIFF_EXAMPLES),
/* harmony export */   LI: () => (/* binding */ MAX_PROBLEMS_KEPT),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
/** What a dictionary is, as every other room sees it. Knows neither AWS nor GitHub. */
const FORMATS = [
    'solr-synonyms',
    'wordnet-synonyms',
    'word-list',
    'char-mapping',
    'stemmer-override',
    'type-table',
    'kuromoji',
    'nori',
    'hyphenation',
    'ik',
    'opaque',
];
const MAX_PROBLEMS_KEPT = 5_000;
const MAX_DIFF_EXAMPLES = 200;


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

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ActionFailure)
/* harmony export */ });
/* unused harmony export FAILURE_REASONS */
/** Why a run failed: the values of the `failure-reason` output. */
const FAILURE_REASONS = (/* unused pure expression or super */ null && ([
    'invalid-configuration',
    'lint-failed',
    'credentials-missing',
    'access-denied',
    'quota-exceeded',
    'upload-failed',
    'validation-failed',
    'association-failed',
    'timeout',
    'conflict',
    'superseded',
    'removal-guard',
    'drift',
    'internal',
]));
/**
 * The one error type that the action raises on purpose. `message` is a full sentence that names the thing that failed
 * (a package, a domain, an input); it may hold text from AWS, a dictionary or a commit, and is escaped where it is shown.
 */
class ActionFailure extends Error {
    name = 'ActionFailure';
    code;
    hint;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
    }
}


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** Looks into parsed JSON of which nothing is known, without trusting any of it. */
/** The value at a path of member names; `undefined` where it is not there. */
function at(json, ...path) {
    let value = json;
    for (const name of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return undefined;
        value = Reflect.get(value, name);
    }
    return value;
}
/** The text at a path; `null` where there is none. */
function textAt(json, ...path) {
    const value = at(json, ...path);
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 7698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _action_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2508);
/* harmony import */ var _action_escape_redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7079);
/* harmony import */ var _action_post_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _aws_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6640);
/* harmony import */ var _deployment_throw_away_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);
/** The post step: deletes throw-away packages that a cancelled or killed main step left behind. */






/** Resolves with true: what can't be deleted is a warning, and the next run sweeps it. */
async function runPost({ env, clock, random, write, signal }) {
    const saved = (0,_action_post_state_js__WEBPACK_IMPORTED_MODULE_1__/* .savedThrowAways */ .X)(env);
    if (saved === null)
        return true;
    const { throwAways, api, awsRegion: region, bucket, expectedBucketOwner } = saved;
    const settings = { api, bucket, expectedBucketOwner, region, actionVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTION_VERSION */ .Y, proxyEnv: env };
    const { service, store } = await (0,_aws_connect_js__WEBPACK_IMPORTED_MODULE_2__.connect)(settings);
    if (store === null)
        return true;
    const problems = await (0,_deployment_throw_away_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(throwAways, service, store, { clock, random, signal });
    // Annotations: what stays behind takes one of the Region's places, and nobody unfolds the log of a post step.
    for (const problem of problems.slice(0, _action_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ANNOTATIONS_PER_KIND */ .LK)) {
        const message = (0,_action_escape_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E)(`A throw-away package could not be deleted; a later run sweeps it. ${problem}`);
        const place = { title: null, file: null, line: null, column: null };
        write(`${(0,_action_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationCommand */ .jx)({ kind: 'warning', ...place, message })}\n`);
    }
    return true;
}


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** One-line forms of hostile text, for sentences in logs and errors. Escaping for Markdown or commands comes later. */
const MAX_SHOWN = 120;
/** Control, format, private, unassigned and lone surrogate code points, and the two Unicode line separators. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
function escapeCodePoint(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return '\\t';
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
/**
 * Text on one line: control characters written as escapes, cut at `limit` code points. Twelve digits in a row may be an
 * account id, which no output of the action may hold, so they are starred.
 */
function printable(text, limit = MAX_SHOWN) {
    const characters = [...text.slice(0, 2 * limit + 2)];
    const kept = characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('');
    return kept.replace(/(?<!\d)\d{12}(?!\d)/g, '************').replace(UNPRINTABLE, escapeCodePoint);
}
/** `printable` in double quotes. */
function quote(text) {
    return `"${printable(text)}"`;
}
/** The message of whatever was thrown, on one line. */
function messageOf(error) {
    return printable(error instanceof Error ? error.message : String(error), 300);
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ACTION_VERSION)
/* harmony export */ });
/** Version of the action; a test keeps it in step with package.json. */
const ACTION_VERSION = '0.1.0';


/***/ })

};
