export const id = 306;
export const ids = [306];
export const modules = {

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

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ leftovers),
/* harmony export */   Vo: () => (/* binding */ isThrowAway),
/* harmony export */   X0: () => (/* binding */ sweep),
/* harmony export */   _N: () => (/* binding */ throwAwayName),
/* harmony export */   discard: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9289);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8605);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3018);
/** Throw-away packages: in them AWS validates what a pull request changes, without touching what production reads. */



const NAME = /^dictcheck-[0-9a-f]{12}$/;
/** Leftovers of this repository are swept when they are older than this. */
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/** A package that AWS is still importing may refuse to be deleted; it is asked again for this long. */
const DELETE_TIMEOUT_MS = 120_000;
/** A leftover of another run is not worth more of this run's time; the next one tries again. */
const SWEEP_TIMEOUT_MS = 15_000;
/** A cancelled job gets SIGTERM 7.5 s after SIGINT and is killed soon after. What is not deleted by then, the post step deletes. */
const CANCELLED_TIMEOUT_MS = 4_000;
/** How long a package whose creation was not answered may take to show up: the call may be under way, and listings lag. */
const LATE_MS = 10_000;
const LONGEST_DELAY_MS = 2_000;
/** A fresh name, `dictcheck-<12 hex>`. */
function throwAwayName(random) {
    const digits = Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join('');
    return `dictcheck-${digits}`;
}
/** Whether a package is a throw-away one: both its name and its description must say so before it is ever deleted. */
function isThrowAway(live) {
    return NAME.test(live.name) && (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCheckMarker */ .IK)(live.description) !== null;
}
/** This repository's throw-away packages that an earlier run could not delete. */
function leftovers(packages, repository, now) {
    return packages.flatMap((live) => {
        const marker = isThrowAway(live) ? (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCheckMarker */ .IK)(live.description) : null;
        if (marker?.repository !== repository || now - marker.createdAt.getTime() < LEFTOVER_AGE_MS)
            return [];
        return [{ name: live.name, key: marker.key, creation: { state: 'answered', id: live.id } }];
    });
}
/** Deletes leftovers of earlier runs. Returns those that could not be deleted. */
function sweep(throwAways, aws) {
    return discardAll(throwAways, aws, SWEEP_TIMEOUT_MS);
}
/**
 * Deletes this run's throw-away packages and their objects, and waits until they are gone; what is gone already is
 * fine. Hurries when the job is cancelled. Returns those that could not be deleted.
 */
function discard(throwAways, aws) {
    return discardAll(throwAways, aws, DELETE_TIMEOUT_MS);
}
async function discardAll(throwAways, { service, store, world }, timeoutMs) {
    const left = await Promise.all(throwAways.map(async (throwAway) => {
        const { name, key } = throwAway;
        const ends = await Promise.allSettled([
            insisting(world, timeoutMs, packageDeletion(throwAway, service, world)),
            insisting(world, timeoutMs, async () => {
                if (holdsObjectOf(name, key))
                    await store.delete(key);
                return true;
            }),
        ]);
        const problems = ends.flatMap((end) => (end.status === 'rejected' ? [textOf(end.reason)] : []));
        return problems.length === 0 ? [] : [{ throwAway, problem: `${name}: ${problems.join('; ')}` }];
    }));
    return left.flat();
}
/** Whether the object lies where this package's are. A key may come from a description, which anybody can edit. */
function holdsObjectOf(name, key) {
    return NAME.test(name) && key.split('/').at(-2) === name;
}
/** One more step towards the package's deletion each time it is called; true when the package is gone. */
function packageDeletion({ name, creation }, service, world) {
    let id = creation.state === 'answered' ? creation.id : null;
    let accepted = false;
    const started = world.clock.now();
    return async () => {
        if (creation.state === 'not-asked')
            return true;
        const live = id === null
            ? await service.findPackage(name)
            : ((await service.describePackages([id])).find((found) => found.id === id) ?? null);
        if (live !== null && (live.status === 'DELETED' || !isThrowAway(live)))
            return true;
        if (live?.status === 'DELETING')
            return false;
        id ??= live?.id ?? null;
        if (id === null)
            return world.clock.now() - started >= LATE_MS;
        if (live === null && accepted)
            return true;
        // A listing that lags may not show it yet, so it is deleted unseen.
        try {
            await service.deletePackage(id);
            accepted = true;
        }
        catch (error) {
            if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m)(error, 'not-found'))
                return true;
            throw error;
        }
        return false;
    };
}
/**
 * Calls `step` until it returns true, through refusals that may pass. It does not stop when the job is cancelled, as
 * tidying up must not, but then soon gives up. Throws the last refusal when the time is up.
 */
async function insisting(world, timeoutMs, step) {
    let deadline = world.clock.now() + timeoutMs;
    let hurried = false;
    let refusal = new Error('it is still being deleted');
    for (let poll = 0;; poll++) {
        try {
            if (await step())
                return;
        }
        catch (error) {
            if (!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m)(error, 'busy', 'conflict', 'rejected', 'transient'))
                throw error;
            refusal = error;
        }
        if (world.signal.aborted && !hurried) {
            hurried = true;
            deadline = Math.min(deadline, world.clock.now() + CANCELLED_TIMEOUT_MS);
        }
        if (world.clock.now() >= deadline)
            throw refusal;
        await world.clock.sleep(Math.min(LONGEST_DELAY_MS, (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pollDelay */ .xf)(poll, world.random)));
    }
}
function textOf(error) {
    if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AwsError */ .G)
        return error.summary;
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
