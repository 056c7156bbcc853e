export const id = 688;
export const ids = [688];
export const modules = {

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);

/** Calls under way at once. AWS publishes no rate limits for the packages API; throttled calls are retried. */
const CONCURRENT_CALLS = 10;
/** Maps `items` through `work`, a few at a time, in order. Rejects with the first error, as `Promise.all` does. */
async function mapConcurrently(items, work) {
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(CONCURRENT_CALLS);
    return Promise.all(items.map((item) => limit(() => work(item))));
}


/***/ }),

/***/ 7877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ assertNotEmptied),
/* harmony export */   Ru: () => (/* binding */ readDeployedContents),
/* harmony export */   U: () => (/* binding */ assertFewRemovals)
/* harmony export */ });
/* unused harmony export removedPercent */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1957);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9289);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6916);
/* harmony import */ var _object_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2910);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3018);






/** Reads the deployed content of every package that the plan would update back from S3, by its marker's SHA-256. */
async function readDeployedContents(plan, store, keyPrefix, world) {
    const changed = plan.packages.filter(needsComparison);
    const contents = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .mapConcurrently */ .X)(changed, async (step) => {
        return [step.dictionary.name, await readDeployed(step, store, keyPrefix, world)];
    });
    return new Map(contents);
}
function needsComparison(step) {
    return (step.kind === 'update' || step.kind === 'adopt') && step.observed.live.version !== null;
}
async function readDeployed(step, store, keyPrefix, world) {
    const { observed, dictionary } = step;
    const sha256 = deployedHash(observed);
    if (sha256 === null) {
        return { kind: 'unreadable', why: 'its live version was not published by this action' };
    }
    if (store === null)
        return { kind: 'unreadable', why: '`bucket` is not set' };
    const key = (0,_object_key_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T)(keyPrefix, dictionary.name, sha256, observed.marker?.path ?? dictionary.file);
    try {
        const bytes = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retrying */ .R$)(world, () => store.get(key));
        if (bytes === null)
            return { kind: 'unreadable', why: `${key} is not in the bucket` };
        if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') !== sha256) {
            return { kind: 'unreadable', why: `${key} was changed since it was deployed` };
        }
        return { kind: 'read', bytes };
    }
    catch (error) {
        if (error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsError */ .G)
            return { kind: 'unreadable', why: error.summary };
        throw error;
    }
}
/** SHA-256 of what the available version holds; `null` when the markers don't tell. */
function deployedHash({ marker, live, commit, historyKnown }) {
    if (marker === null)
        return null;
    if (live.version === 'v1')
        return live.status === 'AVAILABLE' ? marker.sha256 : null;
    if (!historyKnown)
        return marker.sha256;
    return commit !== null && marker.sha256.startsWith(commit.sha256Prefix) ? marker.sha256 : null;
}
/** Share of the deployed keys that are gone, in percent. */
function removedPercent(diff) {
    return diff.keysBefore === 0 ? 0 : (diff.removed / diff.keysBefore) * 100;
}
/** Throws `removal-guard` when a dictionary lost a larger share of its keys than allowed; 100 allows everything. */
function assertNotEmptied(dictionaries, diffs, maxRemovedPercent) {
    if (maxRemovedPercent >= 100)
        return;
    const emptied = dictionaries.flatMap(({ name, file }) => {
        const diff = diffs.get(name);
        return diff === undefined || removedPercent(diff) <= maxRemovedPercent ? [] : [{ name, file, diff }];
    });
    if (emptied.length === 0)
        return;
    const lines = emptied.map(({ name, file, diff }) => `${file} (package ${name}) lost ${diff.removed} of ${diff.keysBefore} keys (${Math.round(removedPercent(diff))} %)`);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionFailure */ .d('removal-guard', `${lines.join('; ')}: more than \`max-removed-percent\` (${maxRemovedPercent}) allows, compared with what is deployed.`, {
        hint: 'Was the file emptied or cut off by mistake? If it is meant to shrink, raise `max-removed-percent` for this run (100 switches the guard off). Nothing was written.',
    });
}
/** Throws `removal-guard` when pruning would delete a larger share of this repository's packages than allowed. */
function assertFewRemovals(plan, maxRemovedPercent) {
    const total = plan.packages.length + plan.removals.length;
    if (maxRemovedPercent >= 100 || total === 0)
        return;
    const percent = (plan.removals.length / total) * 100;
    if (percent <= maxRemovedPercent)
        return;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionFailure */ .d('removal-guard', `\`prune\` would delete ${plan.removals.length} of ${total} packages (${Math.round(percent)} %): more than \`max-removed-percent\` (${maxRemovedPercent}) allows.`, {
        hint: 'Are `files` and the manifest complete? If so many are meant to go, raise `max-removed-percent` for this run. Nothing was written.',
    });
}


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeDrift),
/* harmony export */   a: () => (/* binding */ driftFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1957);

/** In which way a package differs from the repository, and since which version and commit message. */
function describeDrift(step) {
    const { name, file } = step.dictionary;
    if (step.kind === 'unchanged')
        return [];
    if (step.kind === 'create')
        return [`Package ${name} does not exist; ${file} was never deployed.`];
    const { live, versionRecord } = step.observed;
    const message = versionRecord?.commitMessage;
    const said = message === null || message === undefined || message === '' ? '' : `, published as “${message}”`;
    const since = versionRecord?.createdAt ?? live.lastUpdatedAt;
    const when = since === null ? '' : ` since ${since.toISOString()}`;
    const version = `${live.version ?? 'no version'}${said}${when}`;
    if (step.kind === 'adopt')
        return [`Package ${name} is just taking the content of ${file} (${live.status}); live is ${version}.`];
    switch (step.reason) {
        case 'content':
            return [`Package ${name} holds other content than ${file}: ${version}.`];
        case 'drift':
            return [`Package ${name} was published by something else than this action: ${version}.`];
        case 'retry':
            return [`The last publication of ${file} as package ${name} failed (${live.status}); live is ${version}.`];
    }
}
/** The failure that names everything that differs; `null` when what is live is what the repository says. */
function driftFailure(plan) {
    const packages = plan.packages.flatMap(describeDrift);
    const domains = plan.associations.flatMap((step) => {
        if (step.kind === 'unchanged')
            return [];
        const wanted = `package ${step.dictionary.name}`;
        if (step.row === null)
            return [`Domain ${step.domain} is not associated with ${wanted}.`];
        return [`Domain ${step.domain} runs ${step.row.version ?? 'no version'} of ${wanted} (${step.row.status}).`];
    });
    const removals = plan.removals.map(({ live, marker }) => `Package ${live.name} is still there although ${marker.path} is gone.`);
    const differences = [...packages, ...domains, ...removals];
    if (differences.length === 0)
        return null;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .d('drift', `What is live differs from the repository. ${differences.join(' ')}`, {
        hint: 'Run a deploy to bring AWS back to what the repository says, or commit what was changed by hand.',
    });
}


/***/ }),

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   XJ: () => (/* binding */ combineFailures),
/* harmony export */   gC: () => (/* binding */ errorDetailsText),
/* harmony export */   w2: () => (/* binding */ toFailure),
/* harmony export */   yc: () => (/* binding */ verdictFailure)
/* harmony export */ });
/* unused harmony export iamAction */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1957);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9289);


/** IAM action of each operation whose name is not `es:` and the operation. */
const IAM_ACTIONS = {
    PutObject: 's3:PutObject',
    GetObject: 's3:GetObject',
    DeleteObject: 's3:DeleteObject',
};
/** The IAM action that a policy must allow for `operation`. */
function iamAction(operation) {
    return IAM_ACTIONS[operation] ?? `es:${operation}`;
}
/**
 * Turns what a port threw into the failure that the user sees: `what` says which package, domain or object it was about,
 * `code` is the reason where the kind of error does not tell.
 */
function toFailure(error, what, code) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .d)
        return error;
    if (!(error instanceof _aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsError */ .G)) {
        const text = error instanceof Error ? error.message : String(error);
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .d('internal', `${what}: ${text}`, {
            hint: 'This is a defect of the action: please report it with the log of a run with debug logging.',
            cause: error,
        });
    }
    const message = `${what}: ${error.summary}`;
    const remedy = remedyFor(error, code);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .d(remedy.code, message, { hint: remedy.hint, cause: error });
}
function remedyFor(error, code) {
    switch (error.kind) {
        case 'access-denied':
            return { code: 'access-denied', hint: accessHint(error) };
        case 'credentials':
            return {
                code: 'credentials-missing',
                hint: 'Configure AWS credentials in an earlier step of the job (for example with aws-actions/configure-aws-credentials and `permissions: id-token: write`), valid for longer than the waits of this step.',
            };
        case 'quota':
            return {
                code: 'quota-exceeded',
                hint: 'A Region holds at most 25 custom packages and a domain at most 20; neither can be raised. Delete packages that are not needed or merge small dictionaries.',
            };
        case 'wrong-region':
            return {
                code,
                hint: 'The bucket must be in the same Region as the domains: set `bucket` to one of that Region, or `aws-region` to the Region of bucket and domains.',
            };
        case 'busy':
        case 'conflict':
        case 'already-exists':
        case 'already-applied':
            return {
                code: code === 'internal' ? 'conflict' : code,
                hint: 'Somebody or something else is changing the same package or domain. Run the job again when that has ended.',
            };
        case 'not-found':
            return {
                code,
                hint: 'Check the name and that `aws-region` is the Region where it is.',
            };
        case 'transient':
            return {
                code,
                hint: 'AWS did not answer properly, also after several tries. Nothing is lost: run the job again.',
            };
        case 'rejected':
        case 'disabled':
            return { code, hint: 'AWS refused the request; its message says why.' };
    }
}
function accessHint(error) {
    const action = iamAction(error.operation);
    if (action.startsWith('s3:')) {
        return `Allow ${action} on the bucket's objects below the key prefix in the policy of the role that this job assumes, and check \`expected-bucket-owner\` and the bucket policy.`;
    }
    return `Allow ${action} in the policy of the role that this job assumes (docs/iam.md lists what each mode needs).`;
}
/** ErrorDetails of AWS in one line; either part may be empty. */
function errorDetailsText(error) {
    const parts = [error?.type ?? '', error?.message ?? ''].filter((part) => part !== '');
    return parts.length === 0 ? 'AWS gave no details' : parts.join(': ');
}
/** The failure for a package that ended in COPY_FAILED or VALIDATION_FAILED: AWS's verdict on the content. */
function verdictFailure(file, live) {
    const copy = live.status === 'COPY_FAILED';
    const step = copy ? 'AWS could not import' : 'AWS rejected';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .d('validation-failed', `${step} ${file} (package ${live.name}, ${live.status}): ${errorDetailsText(live.error)}`, {
        hint: copy
            ? "AWS must be able to read the object: the service can't read objects encrypted with SSE-KMS (the action writes SSE-S3, but a bucket policy or default may override it), the bucket must be in the same Region, and the caller needs s3:GetObject on it."
            : 'Mend the file and push again. No domain was changed: all of them still run what they ran before.',
    });
}
/** One failure for several: the first one's reason, all messages and hints; `null` when there is none. */
function combineFailures(failures) {
    const different = [...new Set(failures)];
    const [first] = different;
    if (first === undefined || different.length === 1)
        return first ?? null;
    const message = different.map((failure) => failure.message).join('\n');
    const hint = [...new Set(failures.flatMap((failure) => failure.hint ?? []))].join(' ');
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .d(first.code, message, { hint, cause: first });
}
/** The failure of a cancelled job. */
function cancelled() {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .d('internal', 'The run was cancelled.', {
        hint: 'What was started in AWS goes on there; the next run looks at what is live and continues from it. Throw-away packages of a validation are deleted, by the post step at the latest.',
    });
}


/***/ }),

/***/ 2910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ objectKey)
/* harmony export */ });
/* unused harmony export MAX_KEY_BYTES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** S3 keys have at most 1024 bytes of UTF-8 (S3 documentation; the packages API counts characters). */
const MAX_KEY_BYTES = 1024;
/**
 * Key of a dictionary's content: `<key-prefix>/<package>/<sha256><extension>`. Content-addressed, so that nobody can
 * overwrite an object between its upload and AWS's import, and every version that was ever deployed can be read back.
 */
function objectKey(prefix, packageName, sha256, file) {
    return [prefix, packageName, `${sha256}${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(file)}`].filter((part) => part !== '').join('/');
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jb: () => (/* binding */ observePackage),
/* harmony export */   lB: () => (/* binding */ observe),
/* harmony export */   sR: () => (/* binding */ runsContent)
/* harmony export */ });
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9289);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6916);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3256);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8605);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3018);





/**
 * Reads what is live: one listing of packages, one of each domain, and the history of each managed package that has
 * one (v1 has no commit message). Throws an `ActionFailure` when something can't be read.
 */
async function observe(service, dictionaries, world) {
    const domains = [...new Set(dictionaries.flatMap((dictionary) => dictionary.domains))].sort();
    const [packages, rows] = await Promise.all([
        read(world, 'The list of packages', () => service.listPackages()),
        (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapConcurrently */ .X)(domains, (domain) => read(world, `Domain ${domain}`, () => service.listAssociations(domain), 'invalid-configuration')),
    ]);
    const byName = new Map(packages.map((live) => [live.name, live]));
    const present = dictionaries.flatMap((dictionary) => byName.get(dictionary.name) ?? []);
    const observed = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapConcurrently */ .X)(present, (live) => observePackage(service, live, world));
    const unreadable = observed.filter((one) => !one.historyKnown).map((one) => one.live.name);
    return {
        packages,
        managed: new Map(observed.map((one) => [one.live.name, one])),
        associations: new Map(domains.map((domain, index) => [domain, rows[index] ?? []])),
        warnings: unreadable.length === 0
            ? []
            : [
                `The version history of ${unreadable.join(', ')} can't be read, so a version published by hand would not be noticed. Allow es:GetPackageVersionHistory.`,
            ],
    };
}
/**
 * Reads what the markers of one package say: its description's, and that of the available version's commit message (one
 * call; none for v1). Throws an `ActionFailure` when the history can't be read for another reason than permission.
 */
async function observePackage(service, live, world) {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDictionaryMarker */ .WL)(live.description);
    if (live.version === null || live.version === 'v1') {
        return { live, marker, versionRecord: null, commit: null, historyKnown: true };
    }
    try {
        const history = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R$)(world, () => service.versionHistory(live.id));
        const versionRecord = history.find((record) => record.version === live.version) ?? null;
        const commit = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCommitMarker */ .Rj)(versionRecord?.commitMessage ?? null);
        return { live, marker, versionRecord, commit, historyKnown: true };
    }
    catch (error) {
        if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m)(error, 'access-denied', 'disabled')) {
            return { live, marker, versionRecord: null, commit: null, historyKnown: false };
        }
        // Deleted since the listing: the deploy finds out and creates it anew.
        if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m)(error, 'not-found')) {
            return { live, marker, versionRecord: null, commit: null, historyKnown: true };
        }
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(error, `The version history of package ${live.name}`, 'internal');
    }
}
async function read(world, what, call, notFound = 'internal') {
    try {
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R$)(world, call);
    }
    catch (error) {
        throw (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(error, `${what} can't be read`, (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m)(error, 'not-found', 'rejected') ? notFound : 'internal');
    }
}
/**
 * Whether the available version of a package holds the content with this SHA-256, as far as its markers tell: the
 * description's sha256 is the file's, and the commit message of the available version carries the same digits. Where
 * there is no such message to read (v1, no permission, a history that lacks the version) the description must do.
 */
function runsContent(observed, sha256) {
    if (observed.marker?.sha256 !== sha256)
        return false;
    if (observed.live.version === null)
        return false;
    if (observed.live.version === 'v1' || observed.versionRecord === null)
        return true;
    return observed.commit !== null && sha256.startsWith(observed.commit.sha256Prefix);
}


/***/ }),

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ PACKAGES_PER_REGION),
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   El: () => (/* binding */ holdsPlace),
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   Lv: () => (/* binding */ assertWithinQuotas),
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   wn: () => (/* binding */ isInFlight)
/* harmony export */ });
/* unused harmony export PACKAGES_PER_DOMAIN */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1957);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8605);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9448);
/* harmony import */ var _throw_away_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/** The plan: what must change so that AWS runs what the repository says. A value, made without I/O. */




/** Custom packages in a Region, and associated with a domain (AWS quotas, not adjustable). */
const PACKAGES_PER_REGION = 25;
const PACKAGES_PER_DOMAIN = 20;
const IN_FLIGHT = new Set(['COPYING', 'VALIDATING']);
const FAILED = new Set(['COPY_FAILED', 'VALIDATION_FAILED', 'DELETE_FAILED']);
/** Whether AWS is importing or validating the package right now. */
function isInFlight(status) {
    return IN_FLIGHT.has(status);
}
/** Whether the package's last import, validation or deletion failed. */
function isFailed(status) {
    return FAILED.has(status);
}
/**
 * Works out the plan. `fileExists` tells whether a path (from a package's marker) is still in the repository; it is
 * asked only when `prune` is on.
 */
function makePlan(dictionaries, observation, prune) {
    const packages = dictionaries.map((dictionary) => packageStep(dictionary, observation.managed.get(dictionary.name)));
    const associations = packages.flatMap((step) => step.dictionary.domains.map((domain) => associationStep(step, domain, observation.associations.get(domain) ?? [])));
    return {
        packages,
        associations,
        removals: prune === null ? [] : removalSteps(dictionaries, observation, prune),
    };
}
function packageStep(dictionary, observed) {
    if (observed === undefined)
        return { kind: 'create', dictionary, observed: null };
    const { live, marker } = observed;
    if (live.status === 'DELETING' || live.status === 'DELETED')
        return { kind: 'create', dictionary, observed };
    const ours = marker?.sha256 === dictionary.sha256;
    if (isInFlight(live.status)) {
        return ours ? { kind: 'adopt', dictionary, observed } : { kind: 'update', dictionary, observed, reason: 'content' };
    }
    if (isFailed(live.status)) {
        return { kind: 'update', dictionary, observed, reason: ours ? 'retry' : 'content' };
    }
    if ((0,_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .runsContent */ .sR)(observed, dictionary.sha256))
        return { kind: 'unchanged', dictionary, observed };
    return { kind: 'update', dictionary, observed, reason: ours ? 'drift' : 'content' };
}
function associationStep(step, domain, rows) {
    const { dictionary } = step;
    const id = step.kind === 'create' ? null : step.observed.live.id;
    const row = rows.find((candidate) => candidate.packageId === id) ?? null;
    if (step.kind === 'unchanged' && row !== null && isCurrent(row, step.observed.live.version)) {
        return { kind: 'unchanged', dictionary, domain, row };
    }
    return { kind: 'associate', dictionary, domain, row };
}
/** Whether a domain runs exactly this version: its row is ACTIVE with that very PackageVersion. */
function isCurrent(row, version) {
    return row.status === 'ACTIVE' && version !== null && row.version === version;
}
function removalSteps(dictionaries, observation, prune) {
    const names = new Set(dictionaries.map((dictionary) => dictionary.name));
    return observation.packages.flatMap((live) => {
        const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDictionaryMarker */ .WL)(live.description);
        // Without a path in the marker nobody can say that the file is gone.
        if (names.has(live.name) || marker?.repository !== prune.repository || marker.path === null)
            return [];
        if (live.status === 'DELETED' || prune.fileExists(marker.path))
            return [];
        const rows = [...observation.associations.values()].flat().filter((row) => row.packageId === live.id);
        return [{ live, marker: { ...marker, path: marker.path }, rows }];
    });
}
/** Whether carrying the plan out would change anything in AWS. */
function hasChanges(plan) {
    return (plan.packages.some((step) => step.kind !== 'unchanged') ||
        plan.associations.some((step) => step.kind !== 'unchanged') ||
        plan.removals.length > 0);
}
/** Whether a package counts against the quota of the Region. AWS may go on listing packages that are deleted. */
function holdsPlace(live) {
    return live.status !== 'DELETED';
}
/**
 * Throws `quota-exceeded` when the plan needs more packages than a Region or a domain takes. Throw-away packages are not
 * counted, as they go soon.
 */
function assertWithinQuotas(plan, observation) {
    const created = plan.packages.filter((step) => step.kind === 'create' && step.observed === null).length;
    const removed = plan.removals.length;
    const present = observation.packages.filter((live) => holdsPlace(live) && !(0,_throw_away_js__WEBPACK_IMPORTED_MODULE_2__/* .isThrowAway */ .Vo)(live)).length;
    const total = present + created;
    if (created > 0 && total > PACKAGES_PER_REGION) {
        const after = removed > 0 ? ` (${removed} would be pruned, but only after the deploy)` : '';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .d('quota-exceeded', `This run would create ${created} packages beside the ${present} that the Region has${after}; a Region takes ${PACKAGES_PER_REGION}.`, {
            hint: 'The quota cannot be raised: merge dictionaries, narrow `files`, or delete packages that are not needed.',
        });
    }
    for (const [domain, rows] of observation.associations) {
        const added = plan.associations.filter((step) => step.kind === 'associate' && step.domain === domain && step.row === null).length;
        if (added > 0 && rows.length + added > PACKAGES_PER_DOMAIN) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionFailure */ .d('quota-exceeded', `Domain ${domain} has ${rows.length} packages and would get ${added} more; a domain takes ${PACKAGES_PER_DOMAIN}.`, { hint: 'The quota cannot be raised: list fewer dictionaries for this domain in the manifest, or merge some.' });
        }
    }
}


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource),
/* harmony export */   X: () => (/* binding */ bytesSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/** The two kinds of `ByteSource`: a file on disk, and bytes in memory. */

const CHUNK_BYTES = 1024 * 1024;
/**
 * A file, read in chunks of at most 1 MiB. Every chunk has memory of its own and may be kept; who does not keep them holds
 * one at a time. The size is the one at the time of the call.
 * @throws the error of `fs` when the file can't be looked at, opened or read
 */
function fileSource(path) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    return {
        size,
        *chunks() {
            const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
            try {
                while (true) {
                    const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, Math.max(size, 1)));
                    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer);
                    if (read === 0)
                        return;
                    yield buffer.subarray(0, read);
                }
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            }
        },
    };
}
/** Bytes in memory, given out as views of at most 1 MiB; the bytes must not change afterwards. */
function bytesSource(bytes) {
    return {
        size: bytes.length,
        *chunks() {
            for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
                yield bytes.subarray(start, start + CHUNK_BYTES);
        },
    };
}


/***/ }),

/***/ 5745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ luceneMajor),
/* harmony export */   Cs: () => (/* binding */ commentRule),
/* harmony export */   Ge: () => (/* binding */ hasStrictKuromoji),
/* harmony export */   w0: () => (/* binding */ parseEngineVersion),
/* harmony export */   wk: () => (/* binding */ NEWEST_ENGINE),
/* harmony export */   yw: () => (/* binding */ reportsLineNumbers)
/* harmony export */ });
/* unused harmony exports formatEngineVersion, isOpenSearchFrom */
/** The newest engine that this project was checked against; what a dictionary is read for when no version is declared. */
const NEWEST_ENGINE = { engine: 'OpenSearch', major: 3, minor: 0 };
/**
 * Reads an engine version as Amazon OpenSearch Service writes it (`EngineVersion` of a domain): `OpenSearch_2.19`,
 * `Elasticsearch_7.10`. A bare `7.10`, as the 2015-01-01 API writes it, is Elasticsearch. `null` when it is none of these.
 */
function parseEngineVersion(text) {
    const match = /^(?:(OpenSearch|Elasticsearch)_)?(\d{1,3})\.(\d{1,3})$/.exec(text.trim());
    if (match === null)
        return null;
    const [, engine, major, minor] = match;
    return {
        engine: engine === 'OpenSearch' ? 'OpenSearch' : 'Elasticsearch',
        major: Number(major),
        minor: Number(minor),
    };
}
/** The inverse of `parseEngineVersion`. */
function formatEngineVersion(version) {
    return `${version.engine}_${version.major}.${version.minor}`;
}
/** True for the given OpenSearch release and every later one; false for every Elasticsearch release. */
function isOpenSearchFrom(version, major, minor) {
    if (version.engine !== 'OpenSearch')
        return false;
    return version.major > major || (version.major === major && version.minor >= minor);
}
/**
 * The comment rule of an engine. The 1.3 line got the trimmed rule in 1.3.7; Amazon runs a later patch of it.
 */
function commentRule(version) {
    if (isOpenSearchFrom(version, 2, 11))
        return 'arrow-kept';
    if (isOpenSearchFrom(version, 2, 9))
        return 'mapping-arrow-kept';
    if (isOpenSearchFrom(version, 2, 4))
        return 'trimmed';
    if (version.engine === 'OpenSearch' && version.major === 1 && version.minor >= 3)
        return 'trimmed';
    return 'column-1';
}
/** Major version of the Lucene below: 8 in Elasticsearch 7 and OpenSearch 1, 9 in OpenSearch 2, 10 in OpenSearch 3. */
function luceneMajor(version) {
    if (version.engine === 'Elasticsearch')
        return version.major + 1;
    return version.major + 7;
}
/** True when Kuromoji demands that the segmentation spells the surface (LUCENE-8933, Lucene 9.0). */
function hasStrictKuromoji(version) {
    return luceneMajor(version) >= 9;
}
/** True when an error in a word-list line is reported as `Line [n]: ...`; older engines gave the bare message. */
function reportsLineNumbers(version) {
    return commentRule(version) !== 'column-1';
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NO_CONTEXT)
/* harmony export */ });
const NO_CONTEXT = { stopWordLists: [] };


/***/ }),

/***/ 7746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ DICTIONARY_FORMATS)
});

// EXTERNAL MODULE: ./lib/dictionaries/engine-version.js
var engine_version = __webpack_require__(5745);
;// CONCATENATED MODULE: ./lib/dictionaries/fingerprints.js
/**
 * Fingerprints of terms: 64 bits in two 32-bit halves, kept in open-addressing tables of typed arrays, so that a
 * dictionary of millions of terms is looked at without holding its text. Two different terms of one file share a
 * fingerprint with a probability of about n²/2⁶⁵ (10⁻⁷ for two million terms).
 */
const SEED_A = 0x811c9dc5 | 0;
const SEED_B = 0x1b873593;
const FACTOR_A = 0x01000193;
const FACTOR_B = 0x5bd1e995;
/** Spreads the bits of an unfinished half (the finalizer of MurmurHash3). */
function finish(half) {
    let h = half ^ (half >>> 16);
    h = Math.imul(h, 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    return h ^ (h >>> 16);
}
/** Fingerprint of a text's UTF-8 bytes, written into `into`. */
function fingerprintOf(text, into) {
    const bytes = Buffer.from(text, 'utf8');
    let a = SEED_A;
    let b = SEED_B;
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i];
        a = Math.imul(a ^ byte, FACTOR_A);
        b = Math.imul(b ^ byte, FACTOR_B);
        b ^= b >>> 15;
    }
    into.a = finish(a);
    into.b = finish(b);
    return into;
}
const START_SLOTS = 1 << 10;
const MAX_LOAD = 0.65;
/** A map from fingerprints to a few 32-bit numbers each (zero at first). */
class FingerprintTable {
    #stride;
    #cells;
    #mask;
    #limit;
    size = 0;
    /** True when the last `slot` call made a new key. */
    added = false;
    /** @param values how many numbers a key has; @param expected keys to make room for */
    constructor(values, expected = 0) {
        this.#stride = values + 2;
        let slots = START_SLOTS;
        while (slots * MAX_LOAD < expected)
            slots *= 2;
        this.#cells = new Int32Array(slots * this.#stride);
        this.#mask = slots - 1;
        this.#limit = Math.floor(slots * MAX_LOAD);
    }
    /** Index of the key's first number; makes the key when it is new. Good until the next call that makes one. */
    slot(a, b) {
        if (this.size >= this.#limit)
            this.#grow();
        // A cell whose halves are both zero is free, so that pair is stored as another.
        const high = a === 0 && b === 0 ? 1 : a;
        const cells = this.#cells;
        const stride = this.#stride;
        let slot = (high ^ Math.imul(b, 0x9e3779b1)) & this.#mask;
        for (;;) {
            const at = slot * stride;
            const cellA = cells[at];
            const cellB = cells[at + 1];
            if (cellA === high && cellB === b) {
                this.added = false;
                return at + 2;
            }
            if (cellA === 0 && cellB === 0) {
                cells[at] = high;
                cells[at + 1] = b;
                this.size++;
                this.added = true;
                return at + 2;
            }
            slot = (slot + 1) & this.#mask;
        }
    }
    /** Index of the key's first number, or -1. */
    find(a, b) {
        const high = a === 0 && b === 0 ? 1 : a;
        const cells = this.#cells;
        const stride = this.#stride;
        let slot = (high ^ Math.imul(b, 0x9e3779b1)) & this.#mask;
        for (;;) {
            const at = slot * stride;
            const cellA = cells[at];
            const cellB = cells[at + 1];
            if (cellA === high && cellB === b)
                return at + 2;
            if (cellA === 0 && cellB === 0)
                return -1;
            slot = (slot + 1) & this.#mask;
        }
    }
    get(index) {
        return this.#cells[index];
    }
    set(index, value) {
        this.#cells[index] = value;
    }
    #grow() {
        const old = this.#cells;
        const stride = this.#stride;
        const slots = (this.#mask + 1) * 2;
        const cells = new Int32Array(slots * stride);
        const mask = slots - 1;
        for (let at = 0; at < old.length; at += stride) {
            const a = old[at];
            const b = old[at + 1];
            if (a === 0 && b === 0)
                continue;
            let slot = (a ^ Math.imul(b, 0x9e3779b1)) & mask;
            while (cells[slot * stride] !== 0 || cells[slot * stride + 1] !== 0)
                slot = (slot + 1) & mask;
            for (let i = 0; i < stride; i++)
                cells[slot * stride + i] = old[at + i];
        }
        this.#cells = cells;
        this.#mask = mask;
        this.#limit = Math.floor(slots * MAX_LOAD);
    }
}

// EXTERNAL MODULE: ./lib/dictionaries/problems.js
var problems = __webpack_require__(3174);
;// CONCATENATED MODULE: ./lib/dictionaries/java/terminators.js
/**
 * What Java's `.` and `$` make of the line terminators that `BufferedReader` leaves in a line: U+0085, U+2028, U+2029.
 * Neither `.` nor a match of `(.*)` crosses one, and `$` also matches in front of a single one at the end.
 */
function isTerminator(unit) {
    return unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
/** The only part of a line that `.*$` can match to the end: `[start, end)`, without a terminator behind it. */
function lastSegment(line) {
    let end = line.length;
    if (end > 0 && isTerminator(line.charCodeAt(end - 1)))
        end--;
    let start = end;
    while (start > 0 && !isTerminator(line.charCodeAt(start - 1)))
        start--;
    return { start, end };
}
/** `line.replaceAll("#.*$", "")`. */
function removeTrailingComment(line) {
    const { start, end } = lastSegment(line);
    const hash = line.indexOf('#', start);
    return hash === -1 || hash >= end ? line : line.slice(0, hash) + line.slice(end);
}
/** `line.replaceAll("^#.*$", "")`. */
function removeWholeComment(line) {
    if (!line.startsWith('#'))
        return line;
    const { start, end } = lastSegment(line);
    return start === 0 ? line.slice(end) : line;
}

// EXTERNAL MODULE: ./lib/dictionaries/java/text.js
var java_text = __webpack_require__(4406);
;// CONCATENATED MODULE: ./lib/dictionaries/formats/mapping-rule.js


/** Longest side of a rule after its escapes are resolved, in UTF-16 units: the size of the engine's buffer. */
const MAX_SIDE = 256;
/**
 * Cuts a line of a mapping or a type table as the engine's pattern `(.*)\s*=>\s*(.*)\s*$` does: at the last `=>`, both
 * sides trimmed. A line terminator that `.` does not match (U+0085, U+2028, U+2029) cuts off what stands before it.
 */
function splitMapping(line) {
    const { start, end } = lastSegment(line);
    const arrow = line.lastIndexOf('=>', end - 2);
    if (arrow < start)
        return null;
    const right = line.slice(arrow + 2, end);
    return {
        left: (0,java_text/* javaTrim */.D9)(line.slice(start, arrow)),
        right: (0,java_text/* javaTrim */.D9)(right),
        rightStart: arrow + 2 + (0,java_text/* leadingTrim */.dw)(right),
    };
}
const SHORT_ESCAPES = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
    ['b', '\b'],
    ['f', '\f'],
]);
/** Resolves the escapes of one side; on failure with the engine's message. */
function unescapeSide(side) {
    let text = '';
    for (let at = 0; at < side.length;) {
        let character = side[at++] ?? '';
        if (character === '\\') {
            if (at >= side.length)
                return { ok: false, message: `Invalid escaped char in [${side}]` };
            const escaped = side[at++] ?? '';
            if (escaped === 'u') {
                if (at + 3 >= side.length)
                    return { ok: false, message: `Invalid escaped char in [${side}]` };
                const digits = side.slice(at, at + 4);
                const value = parseJavaHex(digits);
                if (value === null)
                    return { ok: false, message: `For input string: "${digits}" under radix 16` };
                character = String.fromCharCode(value & 0xffff);
                at += 4;
            }
            else {
                character = SHORT_ESCAPES.get(escaped) ?? escaped;
            }
        }
        if (text.length === MAX_SIDE) {
            return { ok: false, message: `Index ${MAX_SIDE} out of bounds for length ${MAX_SIDE}` };
        }
        text += character;
    }
    return { ok: true, text };
}
/** `Integer.parseInt(text, 16)`: a sign, and every digit that `Character.digit` knows. */
function parseJavaHex(text) {
    const sign = text.startsWith('-') ? -1 : 1;
    const digits = /^[-+]/.test(text) ? text.slice(1) : text;
    let value = 0;
    for (let i = 0; i < digits.length; i++) {
        const digit = hexDigit(digits.charCodeAt(i));
        if (digit === null)
            return null;
        value = value * 16 + digit;
    }
    return sign * value;
}
const DECIMAL_DIGIT = /\p{Nd}/u;
function hexDigit(unit) {
    const folded = unit >= 0xff21 && unit <= 0xff46 ? unit - 0xff21 + 0x41 : unit;
    const letter = (folded | 0x20) - 0x61;
    if (folded < 0x80 && letter >= 0 && letter < 6)
        return letter + 10;
    if (!DECIMAL_DIGIT.test(String.fromCharCode(unit)))
        return null;
    // Decimal digits come in runs of ten, zero first.
    let value = 0;
    while (value < 9 && DECIMAL_DIGIT.test(String.fromCharCode(unit - value - 1)))
        value++;
    return value;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/dictionaries/java/lines.js

const LF = 0x0a;
const CR = 0x0d;
/**
 * Cuts a file into lines as `BufferedReader.readLine` does: `\n`, `\r\n` and a lone `\r` end a line, nothing else, and a
 * terminator at the end of the file starts no further line. Memory: one chunk and the longest line.
 */
function forEachLine(source, sink) {
    let number = 0;
    let loneReturns = 0;
    let firstLoneReturn = null;
    let total = 0;
    let endedInReturn = false;
    let carried = [];
    const sawLoneReturn = () => {
        loneReturns++;
        firstLoneReturn ??= number;
    };
    for (const piece of source.chunks()) {
        if (piece.length === 0)
            continue;
        total += piece.length;
        const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
        let start = 0;
        if (endedInReturn) {
            endedInReturn = false;
            if (bytes[0] === LF)
                start = 1;
            else
                sawLoneReturn();
        }
        let feed = indexOrEnd(bytes, LF, start);
        let turn = indexOrEnd(bytes, CR, start);
        if (carried.length > 0) {
            const end = Math.min(feed, turn);
            carried.push(Buffer.from(bytes.subarray(start, end)));
            if (end === bytes.length)
                continue;
            const line = Buffer.concat(carried);
            carried = [];
            number++;
            sink.line(line, 0, line.length, number, (0,external_node_buffer_.isUtf8)(line));
            start = end + 1;
            if (bytes[end] === CR) {
                if (start === bytes.length)
                    endedInReturn = true;
                else if (bytes[start] === LF)
                    start++;
                else
                    sawLoneReturn();
            }
            if (feed < start)
                feed = indexOrEnd(bytes, LF, start);
            if (turn < start)
                turn = indexOrEnd(bytes, CR, start);
        }
        // UTF-8 sequences hold no line terminators, so whole lines can be validated together.
        const wholeEnd = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1;
        const valid = wholeEnd <= start || (0,external_node_buffer_.isUtf8)(bytes.subarray(start, wholeEnd));
        while (true) {
            const end = Math.min(feed, turn);
            if (end === bytes.length)
                break;
            number++;
            sink.line(bytes, start, end, number, valid || (0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)));
            start = end + 1;
            if (end === turn) {
                if (start === bytes.length)
                    endedInReturn = true;
                else if (bytes[start] === LF)
                    start++;
                else
                    sawLoneReturn();
                turn = indexOrEnd(bytes, CR, start);
            }
            if (feed < start)
                feed = indexOrEnd(bytes, LF, start);
        }
        if (start < bytes.length)
            carried.push(Buffer.from(bytes.subarray(start)));
    }
    if (endedInReturn)
        sawLoneReturn();
    if (carried.length > 0) {
        const line = carried.length === 1 && carried[0] !== undefined ? carried[0] : Buffer.concat(carried);
        number++;
        sink.line(line, 0, line.length, number, (0,external_node_buffer_.isUtf8)(line));
    }
    return {
        lines: number,
        loneCarriageReturns: loneReturns,
        firstLoneCarriageReturn: firstLoneReturn,
        bytes: total,
    };
}
function indexOrEnd(bytes, byte, from) {
    const index = bytes.indexOf(byte, from);
    return index === -1 ? bytes.length : index;
}

;// CONCATENATED MODULE: ./lib/dictionaries/java/utf8.js

/** The first place where `bytes[start, end)` is not UTF-8, with the length that Java's decoder reports; `null` when there is none. */
function firstMalformed(bytes, start, end) {
    if ((0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
        return null;
    let at = start;
    while (at < end) {
        const lead = bytes[at] ?? 0;
        if (lead < 0x80) {
            at++;
            continue;
        }
        const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        const length = malformedLength(bytes, at, end, lead);
        if (length > 0)
            return { offset: at, length };
        at += size;
    }
    return null;
}
/** 0 when a valid sequence starts at `at`, else the length that `sun.nio.cs.UTF_8.Decoder` gives for it. */
function malformedLength(bytes, at, end, lead) {
    if (lead < 0xc2 || lead > 0xf4)
        return 1;
    const left = end - at;
    const second = left > 1 ? (bytes[at + 1] ?? 0) : -1;
    const third = left > 2 ? (bytes[at + 2] ?? 0) : -1;
    const fourth = left > 3 ? (bytes[at + 3] ?? 0) : -1;
    const tail = (byte) => byte >= 0x80 && byte <= 0xbf;
    if (lead < 0xe0)
        return tail(second) ? 0 : 1;
    if (lead < 0xf0) {
        if (second === -1)
            return 1;
        if (!tail(second) || (lead === 0xe0 && second < 0xa0))
            return 1;
        if (!tail(third))
            return 2;
        return lead === 0xed && second >= 0xa0 ? 3 : 0;
    }
    if (second === -1)
        return 1;
    if (!tail(second) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f))
        return 1;
    if (!tail(third))
        return 2;
    return tail(fourth) ? 0 : 3;
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/text-lints.js

/** Combining marks and conjoining Hangul: without them a text can't be in decomposed form. */
const DECOMPOSED_HINT = /[\p{M}\u1100-\u11ff]/u;
/** What can be wrong with any text file, whatever its format. */
class TextLints {
    #format;
    #report;
    #encodingFailure;
    #utf16 = false;
    #composedLine = 0;
    #decomposedLine = 0;
    #decomposedLines = 0;
    #nulLine = 0;
    /** @param encodingFailure how the engine rejects a malformed sequence, by Java's "Input length" */
    constructor(format, report, encodingFailure) {
        this.#format = format;
        this.#report = report;
        this.#encodingFailure = encodingFailure;
    }
    /** A line that is not UTF-8: reported at its first bad byte. */
    malformed(bytes, start, end, line) {
        const bad = firstMalformed(bytes, start, end);
        if (bad === null)
            return;
        const lead = bytes[bad.offset] ?? 0;
        if (line === 1 && bad.offset === start && isUtf16Mark(lead, bytes[start + 1]))
            this.#utf16 = true;
        if (this.#utf16 && line > 1)
            return;
        const column = bytes.toString('utf8', start, bad.offset).length + 1;
        const byte = `0x${lead.toString(16).toUpperCase().padStart(2, '0')}`;
        this.#report.error(this.#code('not-utf8'), { line, column }, () => this.#utf16
            ? 'The file is UTF-16, and the engine reads UTF-8 only. Save it as UTF-8 without a byte order mark.'
            : `The byte ${byte} is not valid UTF-8 here, so the engine reads nothing of the file. ` +
                'Save it as UTF-8 (it may be Latin-1, Windows-1252, Shift-JIS or the like, or not text at all).', this.#encodingFailure(bad.length));
    }
    /** A line of text that holds something beyond ASCII, or a NUL. */
    text(line, number) {
        if (number === 1 && line.startsWith('\ufeff')) {
            this.#report.warning(this.#code('byte-order-mark'), { line: 1, column: 1 }, () => 'The file begins with a byte order mark (U+FEFF), which the engine takes for a character of the first line: ' +
                'what stands there never matches. Save the file as UTF-8 without it.');
        }
        const lost = line.indexOf('\ufffd');
        if (lost >= 0) {
            this.#report.warning(this.#code('replacement-character'), { line: number, column: lost + 1 }, () => 'U+FFFD stands where an earlier conversion lost a character, so this text matches nothing. ' +
                'Restore the character from the source of the file.');
        }
        if (this.#nulLine === 0 && line.includes('\0')) {
            this.#nulLine = number;
            this.#report.warning(this.#code('nul-character'), { line: number, column: line.indexOf('\0') + 1 }, () => 'The line holds NUL characters, so this is UTF-16 without a mark or not a text file; it matches nothing. ' +
                'Save the dictionary as UTF-8 text.');
        }
        this.#normalization(line, number);
    }
    finish(statistics) {
        if (statistics.firstLoneCarriageReturn !== null) {
            this.#report.warning(this.#code('lone-carriage-return'), { line: statistics.firstLoneCarriageReturn, column: null }, () => `${statistics.loneCarriageReturns} lines end in a carriage return without a line feed. The engine ends a line ` +
                'there, git and most tools do not, so they show and compare the file as something else. Use line feeds.');
        }
        if (this.#decomposedLine > 0 && this.#composedLine > 0) {
            this.#report.warning(this.#code('mixed-normalization'), { line: this.#decomposedLine, column: null }, () => `Accented letters are decomposed (NFD) in ${this.#decomposedLines} lines, this one first, and composed (NFC) ` +
                `in others, as in line ${this.#composedLine}. They look alike, but one form never matches the other. ` +
                'Normalise the file to NFC.');
        }
    }
    #normalization(line, number) {
        if (this.#composedLine === 0 && line.normalize('NFD') !== line) {
            if (line.normalize('NFC') === line)
                this.#composedLine = number;
        }
        if (DECOMPOSED_HINT.test(line) && line.normalize('NFC') !== line && isDecomposed(line)) {
            if (this.#decomposedLine === 0)
                this.#decomposedLine = number;
            this.#decomposedLines++;
        }
    }
    #code(name) {
        return `${this.#format}/${name}`;
    }
}
/** True when normalising composes something: singletons such as the Ohm sign change under NFC, too, but are no mix. */
function isDecomposed(line) {
    return line.normalize('NFC').length < line.length;
}
function isUtf16Mark(first, second) {
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
/** True when the line needs `TextLints.text`: a byte beyond ASCII, or a NUL. */
function needsTextLints(bytes, start, end) {
    for (let i = start; i < end; i++) {
        const byte = bytes[i];
        if (byte >= 0x80 || byte === 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/word-lines.js




/** Phases of failures of the word-list family: all lines are read, then parsed one by one, then put together. */
const PHASE = { reading: 0, lines: 1, building: 2 };
/** The setting named in the message about the encoding. */
const SETTINGS = {
    // The list does not say which filter reads it: stopwords_path, keywords_path, and so on.
    'word-list': '<setting>_path',
    'char-mapping': 'mappings_path',
    'stemmer-override': 'rules_path',
    'type-table': 'type_table_path',
    kuromoji: 'user_dictionary',
    nori: 'user_dictionary',
};
/** Reads a file of the word-list family line by line, with the comment rule of the engine's version. */
function readWordLines(format, { source, options, report }, take) {
    const rule = (0,engine_version/* commentRule */.Cs)(options.engineVersion);
    const text = new TextLints(format, report, (length) => ({
        phase: PHASE.reading,
        chain: [{ className: 'java.nio.charset.MalformedInputException', message: `Input length = ${length}` }],
        apiMessage: `Unsupported character encoding detected while reading ${SETTINGS[format]}: files must be UTF-8 encoded`,
    }));
    let count = 0;
    const statistics = forEachLine(source, {
        line(bytes, start, end, number, valid) {
            if (end === start)
                return;
            if (!valid) {
                count++;
                text.malformed(bytes, start, end, number);
                return;
            }
            const line = bytes.toString('utf8', start, end);
            if (needsTextLints(bytes, start, end))
                text.text(line, number);
            if (!(0,java_text/* hasText */.I3)(line))
                return;
            count++;
            const trimmed = (0,java_text/* javaTrim */.D9)(line);
            if (isComment(line, trimmed, rule, format))
                return;
            take({
                text: trimmed,
                line: number,
                column: (0,java_text/* leadingTrim */.dw)(line) + 1,
                count,
                indentedComment: rule === 'column-1' && trimmed.startsWith('#'),
            });
        },
    });
    text.finish(statistics);
}
function isComment(line, trimmed, rule, format) {
    switch (rule) {
        case 'column-1':
            return line.startsWith('#');
        case 'trimmed':
            return trimmed.startsWith('#');
        case 'mapping-arrow-kept':
            return trimmed.startsWith('#') && format !== 'char-mapping';
        case 'arrow-kept':
            return trimmed.startsWith('#') && !/^#[ \t\n\v\f\r]*=>/.test(trimmed);
    }
}
/** How the engine rejects a line of a word-list format. */
function lineFailure(input, { count }, message) {
    const text = (0,engine_version/* reportsLineNumbers */.yw)(input.options.engineVersion) ? `Line [${count}]: ${message}` : message;
    return {
        phase: PHASE.lines,
        chain: [{ className: 'java.lang.RuntimeException', message: text }],
        apiMessage: text,
    };
}
/** A failure that the engine meets when all lines are parsed; it names no line. */
function buildFailure(className, message) {
    return { phase: PHASE.building, chain: [{ className, message }], apiMessage: message ?? '' };
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/char-mapping.js





const BYTES_PER_RULE = 16;
const MOST_EXPECTED = 1 << 22;
/** Rules of the `mapping` char filter: `left => right`, as OpenSearch's `MappingCharFilterFactory` reads them. */
const charMapping = {
    format: 'char-mapping',
    read(input, sink) {
        return new MappingReader(input, sink).read();
    },
};
class MappingReader {
    #input;
    #sink;
    #seen;
    #fingerprint = { a: 0, b: 0 };
    #entries = 0;
    #firstQuoted = null;
    #quoted = 0;
    constructor(input, sink) {
        this.#input = input;
        this.#sink = sink;
        this.#seen = new FingerprintTable(1, Math.min(input.source.size / BYTES_PER_RULE, MOST_EXPECTED));
    }
    read() {
        readWordLines('char-mapping', this.#input, (line) => this.#rule(line));
        const first = this.#firstQuoted;
        if (first !== null) {
            this.#input.report.warning('char-mapping/solr-quoted', first, () => `${this.#quoted} rules, this one first, have their sides in quotation marks as Solr wants them. Here the marks are part ` +
                'of the text, so nothing is mapped. Write `\\u00C0 => A` without quotation marks.');
        }
        return this.#entries;
    }
    #rule(line) {
        this.#entries++;
        const { report, options } = this.#input;
        const sides = splitMapping(line.text);
        if (sides === null) {
            const isOld = !(0,engine_version/* reportsLineNumbers */.yw)(options.engineVersion);
            const message = `Invalid ${isOld ? 'Mapping Rule' : 'mapping rule'} : [${line.text}]`;
            report.error('char-mapping/invalid-rule', placeOf(line), () => line.text.startsWith('#')
                ? 'OpenSearch 2.9 and 2.10 know no comments in mappings, so this line is a rule without `=>`. Remove the comment, ' +
                    'or upgrade the domain to a later version.'
                : `${(0,problems/* quoted */.TL)(line.text)} is not a rule: the engine wants \`left => right\`. Write \`=>\` between the two sides.`, lineFailure(this.#input, line, message));
            return;
        }
        if (/^".*"$/.test(sides.left) && /^".*"$/.test(sides.right)) {
            this.#firstQuoted ??= placeOf(line);
            this.#quoted++;
        }
        const left = this.#side(line, sides, 'left');
        if (left === null)
            return;
        const right = this.#side(line, sides, 'right');
        if (right === null)
            return;
        if (left === '') {
            report.error('char-mapping/empty-left-side', placeOf(line), () => 'The left side is empty, and the engine cannot map nothing. Write a space as `\\u0020`.', buildFailure('java.lang.IllegalArgumentException', 'cannot match the empty string'));
            return;
        }
        this.#add(line, left, right);
    }
    #side(line, sides, side) {
        const text = side === 'left' ? sides.left : sides.right;
        const unescaped = unescapeSide(text);
        if (unescaped.ok)
            return unescaped.text;
        const column = line.column + (side === 'left' ? 0 : sides.rightStart);
        const isLong = unescaped.message.startsWith('Index');
        this.#input.report.error(isLong ? 'char-mapping/side-too-long' : 'char-mapping/invalid-escape', { line: line.line, column }, () => isLong
            ? `The ${side} side is longer than 256 UTF-16 units, the size of the engine's buffer. Shorten it.`
            : `The ${side} side has an escape that the engine does not know. Write \`\\\\\` for a backslash and \`\\u\` with four ` +
                'hexadecimal digits for a character.', lineFailure(this.#input, line, unescaped.message));
        return null;
    }
    #add(line, left, right) {
        fingerprintOf(left, this.#fingerprint);
        const slot = this.#seen.slot(this.#fingerprint.a, this.#fingerprint.b);
        if (this.#seen.added) {
            this.#seen.set(slot, line.line);
            this.#sink?.({ key: left, value: right, line: line.line, rule: [left, right] });
            return;
        }
        const first = this.#seen.get(slot);
        this.#input.report.error('char-mapping/duplicate-left-side', placeOf(line), () => `${(0,problems/* quoted */.TL)(left)} is mapped in line ${first} already, and the engine takes each left side once. Remove one of the two.`, buildFailure('java.lang.IllegalArgumentException', `match "${left}" was already added`));
    }
}
function placeOf(line) {
    return { line: line.line, column: line.column };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./lib/dictionaries/formats/hyphenation.js



const API_MESSAGE = 'Exception while reading hyphenation_patterns_path.';
const PIECE = 1 << 16;
/**
 * Hyphenation patterns of FOP (XML) for `hyphenation_decompounder`. Only well-formedness matters to the engine; nothing
 * outside the file is ever read here, neither a DTD nor an entity.
 */
const hyphenation = {
    format: 'hyphenation',
    read(input, sink) {
        return new HyphenationReader(input, sink).read();
    },
};
class HyphenationReader {
    #input;
    #sink;
    #parser;
    #path = [];
    #entries = 0;
    #sawExceptions = false;
    #rest = '';
    #failed = false;
    constructor(input, sink) {
        this.#input = input;
        this.#sink = sink;
        this.#parser = new saxes/* SaxesParser */.wT({ xmlns: true, position: true });
        this.#parser.on('error', (error) => this.#malformed(error.message));
        this.#parser.on('doctype', (doctype) => this.#doctype(doctype));
        this.#parser.on('opentag', ({ local }) => this.#open(local));
        this.#parser.on('closetag', () => this.#close());
        this.#parser.on('text', (text) => this.#text(text));
        this.#parser.on('cdata', (text) => this.#text(text));
    }
    read() {
        try {
            for (const text of decode(this.#input.source)) {
                for (let at = 0; at < text.length && !this.#failed; at += PIECE) {
                    this.#parser.write(text.slice(at, at + PIECE));
                }
                if (this.#failed)
                    return this.#entries;
            }
            this.#parser.close();
        }
        catch (error) {
            if (!(error instanceof EncodingError))
                throw error;
            this.#malformed(error.message);
        }
        if (!this.#failed && this.#entries === 0) {
            this.#input.report.warning('hyphenation/no-patterns', problems/* WHOLE_FILE */.JZ, () => 'The file has no `<patterns>`, so no word is ever divided. See whether it is a pattern file of FOP.');
        }
        return this.#entries;
    }
    #place() {
        return { line: this.#parser.line, column: this.#parser.columnIndex + 1 };
    }
    #malformed(message) {
        // An XML parser stops at the first fatal error; what follows is a consequence of it.
        if (this.#failed)
            return;
        this.#failed = true;
        const text = message.replace(/^\d+:\d+: /, '');
        // The engine's parser words the same error otherwise, so its message is not claimed here.
        this.#error('hyphenation/malformed-xml', `The file is not well-formed XML: ${text}`, [
            { className: 'org.xml.sax.SAXParseException', message: null },
        ]);
    }
    #error(code, sentence, chain) {
        this.#input.report.error(code, this.#place(), () => sentence, { phase: 0, chain, apiMessage: API_MESSAGE });
    }
    #doctype(doctype) {
        for (const [, name, , value] of doctype.matchAll(/<!ENTITY\s+([^\s%]+)\s+(["'])([\s\S]*?)\2\s*>/g)) {
            if (name !== undefined && value !== undefined)
                this.#parser.ENTITIES[name] ??= value;
        }
        const external = /^\s*\S+\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+["']([^"']*)["']/.exec(doctype)?.[1];
        if (external === undefined || external.endsWith('hyphenation.dtd'))
            return;
        this.#input.report.warning('hyphenation/external-dtd', this.#place(), () => `The engine would fetch the DTD ${external} each time it builds the analyzer, and fail when it can't. It was not read ` +
            'here. Refer to `hyphenation.dtd`, which the engine brings along, or remove the declaration.');
    }
    #open(name) {
        this.#flush();
        this.#path.push(name);
        if (name === 'exceptions')
            this.#sawExceptions = true;
        if (name === 'hyphen' && !this.#sawExceptions) {
            this.#error('hyphenation/hyphen-outside', '`<hyphen>` stands outside `<exceptions>`, where the engine fails. Move it, or remove it.', [
                {
                    className: 'java.lang.NullPointerException',
                    message: 'Cannot invoke "java.util.ArrayList.add(Object)" because "this.exception" is null',
                },
            ]);
        }
    }
    #close() {
        this.#flush();
        this.#path.pop();
    }
    #text(text) {
        const element = this.#path.at(-1);
        if (element !== 'patterns' && element !== 'exceptions')
            return;
        const words = `${this.#rest}${text}`.split(/\s+/);
        this.#rest = words.pop() ?? '';
        for (const word of words)
            this.#word(word);
    }
    #flush() {
        this.#word(this.#rest);
        this.#rest = '';
    }
    #word(word) {
        if (word === '')
            return;
        this.#entries++;
        const kind = this.#path.at(-1) === 'exceptions' ? 'exception' : 'pattern';
        this.#sink?.({ key: word, value: kind, line: this.#parser.line, rule: [kind, word] });
    }
}
class EncodingError extends Error {
}
/** The text of the file in its declared encoding; strict, as Java's XML reader is. */
function* decode(source) {
    let decoder = null;
    for (const chunk of source.chunks()) {
        if (chunk.length === 0)
            continue;
        decoder ??= new external_node_util_.TextDecoder(encodingOf(chunk), { fatal: true });
        yield decodePiece(decoder, chunk, true);
    }
    if (decoder !== null)
        yield decodePiece(decoder, new Uint8Array(0), false);
}
function decodePiece(decoder, bytes, stream) {
    try {
        return decoder.decode(bytes, { stream });
    }
    catch {
        throw new EncodingError(`the bytes are not valid ${decoder.encoding.toUpperCase()}`);
    }
}
function encodingOf(start) {
    if (start[0] === 0xfe && start[1] === 0xff)
        return 'utf-16be';
    if (start[0] === 0xff && start[1] === 0xfe)
        return 'utf-16le';
    const head = Buffer.from(start.subarray(0, 200)).toString('latin1');
    const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1];
    if (declared === undefined)
        return 'utf-8';
    try {
        return new external_node_util_.TextDecoder(declared).encoding;
    }
    catch {
        return 'utf-8';
    }
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/ik.js





const BYTES_PER_WORD = 8;
const ik_MOST_EXPECTED = 1 << 22;
/** Words of the IK plugin, one a line. It takes any text: bad bytes become U+FFFD, a byte order mark is stripped. */
const ik = {
    format: 'ik',
    read(input, sink) {
        const { report, source } = input;
        const seen = new FingerprintTable(1, Math.min(source.size / BYTES_PER_WORD, ik_MOST_EXPECTED));
        const fingerprint = { a: 0, b: 0 };
        const text = new TextLints('ik', report, () => ({ phase: 0, chain: [], apiMessage: '' }));
        let entries = 0;
        const statistics = forEachLine(source, {
            line(bytes, start, end, number, valid) {
                const decoded = bytes.toString('utf8', start, end);
                const line = number === 1 && decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
                if (!valid) {
                    report.warning('ik/bad-bytes', { line: number, column: decoded.indexOf('\ufffd') + 1 }, () => 'The line is not UTF-8. The plugin reads bad bytes as U+FFFD, so the word matches nothing. Save the file as UTF-8.');
                }
                else if (needsTextLints(bytes, start, end)) {
                    text.text(line, number);
                }
                const word = (0,java_text/* javaTrim */.D9)(line);
                if (word === '')
                    return;
                entries++;
                const place = { line: number, column: (0,java_text/* leadingTrim */.dw)(decoded) + 1 };
                if (word.startsWith('#')) {
                    report.warning('ik/comment-becomes-word', place, () => `The IK plugin knows no comments, so ${(0,problems/* quoted */.TL)(word)} is a word. Remove the line.`);
                }
                fingerprintOf(word, fingerprint);
                const slot = seen.slot(fingerprint.a, fingerprint.b);
                if (seen.added) {
                    seen.set(slot, number);
                    sink?.({ key: word, value: null, line: number, rule: word });
                    return;
                }
                const first = seen.get(slot);
                report.warning('ik/duplicate-word', place, () => `${(0,problems/* quoted */.TL)(word)} stands in line ${first} already and adds nothing. Remove one of the two.`);
            },
        });
        text.finish(statistics);
        return entries;
    },
};

// EXTERNAL MODULE: ./lib/dictionaries/formats/user-dictionary-csv.js
var user_dictionary_csv = __webpack_require__(6276);
;// CONCATENATED MODULE: ./lib/dictionaries/formats/kuromoji.js







const BYTES_PER_ENTRY = 40;
const kuromoji_MOST_EXPECTED = 1 << 22;
const COLUMNS = 4;
/**
 * User dictionaries of Kuromoji: `surface,segmentation,readings,part of speech`. OpenSearch looks at all lines for
 * duplicates first, then Lucene's `UserDictionary` reads the entries in the order of their surfaces.
 */
const kuromoji = {
    format: 'kuromoji',
    read(input, sink) {
        return new KuromojiReader(input).read(sink);
    },
};
class KuromojiReader {
    #input;
    #isStrict;
    #seen;
    #fingerprint = { a: 0, b: 0 };
    #compiled = [];
    #keepsEntries = false;
    #entries = 0;
    constructor(input) {
        this.#input = input;
        this.#isStrict = (0,engine_version/* hasStrictKuromoji */.Ge)(input.options.engineVersion);
        this.#seen = new FingerprintTable(1, Math.min(input.source.size / BYTES_PER_ENTRY, kuromoji_MOST_EXPECTED));
    }
    read(sink) {
        this.#keepsEntries = sink !== null;
        readWordLines('kuromoji', this.#input, (line) => this.#line(line));
        if (sink !== null) {
            this.#compiled.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
            for (const entry of this.#compiled)
                sink(entry);
        }
        return this.#entries;
    }
    #line(line) {
        this.#entries++;
        if (!this.#passesFirst(line))
            return;
        const text = this.#isStrict ? removeWholeComment(line.text) : removeTrailingComment(line.text);
        if ((0,java_text/* javaTrim */.D9)(text) === '')
            return;
        const columns = (0,user_dictionary_csv/* parseUserDictionaryCsv */.F)(text);
        if (columns !== null)
            this.#entry(line, columns);
    }
    /** OpenSearch's own look at the file: quotation marks and duplicates. */
    #passesFirst(line) {
        const { report, options } = this.#input;
        const columns = (0,user_dictionary_csv/* parseUserDictionaryCsv */.F)(line.text);
        const place = { line: line.line, column: line.column };
        if (columns === null) {
            report.error('kuromoji/malformed-csv', place, () => 'The line has an odd number of quotation marks. Close the quotation, or write `""` for a mark inside one.', lineFailure(this.#input, line, 'Malformed csv in user dictionary.'));
            return false;
        }
        const surface = columns[0] ?? '';
        fingerprintOf(surface, this.#fingerprint);
        const slot = this.#seen.slot(this.#fingerprint.a, this.#fingerprint.b);
        if (this.#seen.added) {
            this.#seen.set(slot, line.line);
            return true;
        }
        const first = this.#seen.get(slot);
        const message = `Found duplicate term [${surface}] in user dictionary`;
        report.error('kuromoji/duplicate-surface', place, () => `${(0,problems/* quoted */.TL)(surface)} has an entry in line ${first} already, and the engine takes each surface once, whatever its readings. ` +
            'Remove one of the two.', (0,engine_version/* reportsLineNumbers */.yw)(options.engineVersion)
            ? lineFailure(this.#input, line, `${message}.`)
            : lineFailure(this.#input, line, `${message} at line [${line.count - 1}]`));
        return true;
    }
    #entry(line, columns) {
        const [surface = '', segmentation = '', reading = '', pos = ''] = columns;
        if (columns.length < COLUMNS) {
            const { length } = columns;
            this.#fail(line, surface, 'kuromoji/too-few-columns', () => explainColumns(line.text, length), {
                className: 'java.lang.ArrayIndexOutOfBoundsException',
                message: `Index ${length} out of bounds for length ${length}`,
            });
            return;
        }
        const segments = (0,user_dictionary_csv/* splitAtSpaces */.l)(segmentation);
        const readings = (0,user_dictionary_csv/* splitAtSpaces */.l)(reading);
        if (segments.length !== readings.length) {
            this.#fail(line, surface, 'kuromoji/reading-count', () => `The segmentation has ${segments.length} parts, the readings have ${readings.length}. Give every segment one reading, ` +
                'separated by single ASCII spaces.', {
                className: 'java.lang.RuntimeException',
                message: `Illegal user dictionary entry ${surface} - the number of segmentations (${segments.length}) does not the match ` +
                    `number of readings (${readings.length})`,
            });
            return;
        }
        if (!this.#spells(line, surface, segmentation))
            return;
        if (!this.#keepsEntries)
            return;
        const rule = {
            surface,
            segments: segments.map((segment, index) => ({ len: segment.length, reading: readings[index] ?? '', pos })),
        };
        const value = segments.map((segment, index) => `${segment}/${readings[index] ?? ''}`).join(' ');
        this.#compiled.push({ key: surface, value: `${value} ${pos}`, line: line.line, rule });
    }
    #spells(line, surface, segmentation) {
        const plain = (text) => text.replace(/[ \t\n\v\f\r]/g, '');
        if (this.#isStrict) {
            if (plain(segmentation) === plain(surface))
                return true;
            const message = `Illegal user dictionary entry ${surface} - the concatenated segmentation (${plain(segmentation)}) does not match the ` +
                `surface form (${plain(surface)})`;
            this.#fail(line, surface, 'kuromoji/segmentation-mismatch', () => explainMismatch(line.text, surface), {
                className: 'java.lang.RuntimeException',
                message,
            });
            return false;
        }
        if (plain(segmentation).length <= surface.length)
            return true;
        this.#fail(line, surface, 'kuromoji/segmentation-mismatch', () => explainMismatch(line.text, surface), {
            className: 'java.lang.RuntimeException',
            message: `Illegal user dictionary entry ${surface} - the concatenated segmentation (${plain(segmentation)}) is longer than the ` +
                `surface form (${surface})`,
        });
        return false;
    }
    #fail(line, surface, code, sentence, exception) {
        const failure = {
            phase: PHASE.building,
            rank: surface,
            chain: [exception],
            apiMessage: exception.message,
        };
        this.#input.report.error(code, { line: line.line, column: line.column }, sentence, failure);
    }
}
function explainColumns(text, columns) {
    const needed = 'An entry needs four columns, `surface,segmentation,readings,part of speech`';
    if (text.includes('，') || text.includes('、')) {
        return `${needed}; a full-width comma separates nothing. Write ASCII commas.`;
    }
    if (text.includes('\t'))
        return `${needed}; a tab separates nothing. Write commas.`;
    return `${needed}, and this line has ${columns}. Add what is missing.`;
}
function explainMismatch(text, surface) {
    if (surface.startsWith('\ufeff')) {
        return 'The byte order mark of the file is part of this surface, which its segmentation then does not spell. Save the file without it.';
    }
    if (text.includes('\u3000')) {
        return 'The segments do not spell the surface: a full-width space separates nothing. Write ASCII spaces between segments and between readings.';
    }
    if (/^[^,]*,-?\d+,-?\d+,-?\d+,/.test(text)) {
        return 'This is a row of a MeCab dictionary (word, two ids, cost). Write `surface,segmentation,readings,part of speech`.';
    }
    return `The segments together must spell ${(0,problems/* quoted */.TL)(surface)} exactly. Correct the segmentation or the surface.`;
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/nori.js





const nori_BYTES_PER_ENTRY = 16;
const nori_MOST_EXPECTED = 1 << 22;
/** Right context ids of Nori's `UserDictionary`: the surface ends in something else, in an open or in a closed syllable. */
const RIGHT_ID = 3533;
const RIGHT_ID_OPEN = 3534;
const RIGHT_ID_CLOSED = 3535;
/** User dictionaries of Nori: a surface, and optionally its segments, separated by white space. */
const nori = {
    format: 'nori',
    read(input, sink) {
        const { report, source } = input;
        const seen = new FingerprintTable(1, Math.min(source.size / nori_BYTES_PER_ENTRY, nori_MOST_EXPECTED));
        const fingerprint = { a: 0, b: 0 };
        const compiled = [];
        let entries = 0;
        readWordLines('nori', input, (line) => {
            entries++;
            const entry = removeTrailingComment(line.text);
            if ((0,java_text/* javaTrim */.D9)(entry) === '')
                return;
            const [surface = '', ...segments] = splitAtWhiteSpace(entry);
            const place = { line: line.line, column: line.column };
            fingerprintOf(surface, fingerprint);
            const slot = seen.slot(fingerprint.a, fingerprint.b);
            if (!seen.added) {
                const first = seen.get(slot);
                report.warning('nori/duplicate-surface', place, () => `${(0,problems/* quoted */.TL)(surface)} has an entry in line ${first} already, and the first one counts: this one is skipped without a word. ` +
                    'Remove one of the two.');
                return;
            }
            seen.set(slot, line.line);
            const length = segments.reduce((sum, segment) => sum + segment.length, 0);
            if (length > surface.length) {
                const message = `Illegal user dictionary entry ${entry} - the segmentation is bigger than the surface form (${surface})`;
                report.error('nori/segmentation-too-long', place, () => explainTooLong(line.text, surface), {
                    phase: PHASE.building,
                    rank: surface,
                    chain: [{ className: 'java.lang.IllegalArgumentException', message }],
                    apiMessage: message,
                });
                return;
            }
            lintEntry(line, entry, surface, segments, input);
            if (sink === null)
                return;
            const rule = {
                surface,
                segments: segments.length === 0 ? null : segments.map((segment) => segment.length),
                rightId: rightId(entry),
            };
            const value = segments.length === 0 ? null : segments.join(' ');
            compiled.push({ key: surface, value, line: line.line, rule });
        });
        compiled.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
        for (const entry of compiled)
            sink?.(entry);
        return entries;
    },
};
/** Java's `split("\\s+")`. */
function splitAtWhiteSpace(text) {
    const pieces = text.split(/[ \t\n\v\f\r]+/);
    while (pieces.length > 1 && pieces.at(-1) === '')
        pieces.pop();
    return pieces;
}
function rightId(entry) {
    const last = entry.charCodeAt(entry.length - 1);
    const isHangul = (last >= 0xac00 && last <= 0xd7a3) || (last >= 0x1100 && last <= 0x11ff) || (last >= 0x3131 && last <= 0x318e);
    if (!isHangul)
        return RIGHT_ID;
    return (last - 0xac00) % 28 === 0 ? RIGHT_ID_OPEN : RIGHT_ID_CLOSED;
}
function lintEntry(line, entry, surface, segments, { report }) {
    const place = { line: line.line, column: line.column };
    if (entry !== line.text) {
        const hash = line.text.indexOf('#');
        const isComment = /\s/.test(line.text[hash - 1] ?? ' ');
        report.warning(isComment ? 'nori/trailing-comment' : 'nori/hash-in-term', { line: line.line, column: line.column + hash }, () => isComment
            ? 'The comment is cut off, but the white space in front of it stays and gives the word a wrong right context. Move the ' +
                'comment to a line of its own.'
            : `\`#\` begins a comment anywhere in a line, so this is an entry for ${(0,problems/* quoted */.TL)(surface)}. The format can't hold \`#\`; ` +
                'remove the entry.');
        return;
    }
    if (/[\u1100-\u11ff]/.test(surface) && surface.normalize('NFC') !== surface) {
        report.warning('nori/decomposed-hangul', place, () => `${(0,problems/* quoted */.TL)(surface)} is written in single letters (NFD), as macOS names files. It never matches text in syllables. Normalise to NFC.`);
    }
    if (segments.length === 0 && /[,\u3000\u00a0，]/.test(surface)) {
        report.warning('nori/wrong-separator', place, () => `Only ASCII white space separates a surface from its segments, so all of ${(0,problems/* quoted */.TL)(surface)} is one surface. Write ASCII spaces.`);
    }
    else if (segments.length > 0 && segments.join('') !== surface) {
        report.warning('nori/segmentation-mismatch', place, () => `The segments ${(0,problems/* quoted */.TL)(segments.join(' '))} do not spell ${(0,problems/* quoted */.TL)(surface)}. The engine takes only their lengths, so tokens ` +
            'are cut elsewhere than meant. Correct the segments.');
    }
}
function explainTooLong(text, surface) {
    const advice = 'The words behind the surface are its segments, not synonyms: together they must spell it.';
    if (text.includes('#'))
        return `The segments are longer than ${(0,problems/* quoted */.TL)(surface)}, which ends where \`#\` begins. ${advice}`;
    return `The segments are longer than ${(0,problems/* quoted */.TL)(surface)}. ${advice} Remove them, or put synonyms in a synonym dictionary.`;
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/opaque.js
/** A file that is deployed as it is and not looked into, for example a compiled Sudachi dictionary. */
const opaque = {
    format: 'opaque',
    read: () => null,
};

;// CONCATENATED MODULE: ./lib/dictionaries/analysis/automaton.js
/**
 * Regular expressions over classes of symbols, matched longest first: what a scanner generator makes, and what
 * JavaScript's expressions, which take the first alternative that matches, can't say.
 */
var _a;
const one = (test) => ({ kind: 'one', test });
const sequence = (...parts) => ({ kind: 'sequence', parts });
const choice = (...parts) => ({ kind: 'choice', parts });
const any = (part) => ({ kind: 'repeat', part, least: 0 });
const some = (part) => ({ kind: 'repeat', part, least: 1 });
const maybe = (part) => choice(part, sequence());
/** A deterministic automaton that makes its states when they are first needed. */
class Automaton {
    #nodes = [];
    #accept;
    #symbols;
    #stateOf = new Map();
    #members = [];
    #accepting = [];
    #transitions = [];
    /** @param symbols the property bits of each symbol; symbols are named by their index */
    constructor(expression, symbols) {
        this.#symbols = symbols;
        const start = this.#node();
        this.#accept = this.#node();
        this.#build(expression, start, this.#accept);
        this.#state([]);
        this.#state(this.#closure([start]));
    }
    static DEAD = 0;
    static START = 1;
    isAccepting(state) {
        return this.#accepting[state] ?? false;
    }
    /** The state after `symbol`; `DEAD` when no match can follow. */
    step(state, symbol) {
        const transitions = this.#transitions[state];
        if (transitions === undefined)
            return _a.DEAD;
        const known = transitions[symbol] ?? _a.DEAD;
        if (known >= 0)
            return known;
        const properties = this.#symbols[symbol] ?? 0;
        const reached = [];
        for (const index of this.#members[state] ?? []) {
            const node = this.#nodes[index];
            if (node?.test?.(properties))
                reached.push(node.next);
        }
        const next = this.#state(this.#closure(reached));
        transitions[symbol] = next;
        return next;
    }
    #node() {
        return this.#nodes.push({ test: null, next: -1, free: [] }) - 1;
    }
    #link(from, to) {
        this.#nodes[from]?.free.push(to);
    }
    #build(expression, from, to) {
        switch (expression.kind) {
            case 'one': {
                const index = this.#node();
                const node = this.#nodes[index];
                if (node !== undefined) {
                    node.test = expression.test;
                    node.next = to;
                }
                this.#link(from, index);
                return;
            }
            case 'sequence': {
                let at = from;
                for (const part of expression.parts) {
                    const next = this.#node();
                    this.#build(part, at, next);
                    at = next;
                }
                this.#link(at, to);
                return;
            }
            case 'choice':
                for (const part of expression.parts)
                    this.#build(part, from, to);
                return;
            case 'repeat': {
                const enter = this.#node();
                const leave = this.#node();
                this.#link(from, enter);
                this.#build(expression.part, enter, leave);
                this.#link(leave, enter);
                this.#link(leave, to);
                if (expression.least === 0)
                    this.#link(from, to);
                return;
            }
        }
    }
    #closure(starts) {
        const seen = new Set(starts);
        const pending = [...starts];
        for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
            for (const next of this.#nodes[index]?.free ?? []) {
                if (seen.has(next))
                    continue;
                seen.add(next);
                pending.push(next);
            }
        }
        return [...seen].sort((a, b) => a - b);
    }
    #state(members) {
        const key = members.join();
        const known = this.#stateOf.get(key);
        if (known !== undefined)
            return known;
        const state = this.#members.push(members) - 1;
        this.#stateOf.set(key, state);
        this.#accepting.push(members.includes(this.#accept));
        this.#transitions.push(new Int32Array(this.#symbols.length).fill(members.length === 0 ? _a.DEAD : -1));
        return state;
    }
}
_a = Automaton;

;// CONCATENATED MODULE: ./lib/dictionaries/analysis/standard-tokenizer-properties.js
/**
 * The properties of a code point that the grammar of Lucene's StandardTokenizer tells apart, as bits: UAX #29 word
 * break classes, two scripts, line break class SA, and the emoji properties of UTS #51.
 */
const PROPERTIES = {
    /** Word_Break ALetter or Hebrew_Letter. */
    letter: 1,
    hebrew: 2,
    /** Word_Break Numeric, and the full-width digits. */
    numeric: 4,
    katakana: 8,
    /** MidLetter, MidNumLet or Single_Quote. */
    midLetter: 16,
    /** MidNum, MidNumLet or Single_Quote. */
    midNumber: 32,
    singleQuote: 64,
    doubleQuote: 128,
    extendNumLet: 256,
    /** Extend, Format or ZWJ. */
    extend: 512,
    joiner: 1024,
    han: 2048,
    hiragana: 4096,
    /** Line_Break SA: Thai, Lao, Khmer, Myanmar and their like. */
    complex: 8192,
    regionalIndicator: 16384,
    emojiModifier: 32768,
    emojiModifierBase: 65536,
    /** `0` to `9`, `#` and `*`. */
    keycapBase: 131072,
    /** An emoji that needs no other character. */
    emoji: 262144,
};

;// CONCATENATED MODULE: ./lib/dictionaries/analysis/standard-tokenizer-table.js
// Made by scripts/generate-standard-tokenizer-table.ts from the Unicode Character Database; see there. Do not edit.
/** Lucene 8: Unicode 9.0 with the emoji data of 11.0. Runs of `gap length properties` in base 36. */
const UNICODE_9_RUNS = 'y 1 3k;0 1 2t4w;3 1 34;2 1 2t4w;1 1 w;1 1 1c;1 a 2t50;0 1 g;0 1 w;5 q 1;4 1 74;1 q 1;1a 1 5m9s;0 1 1;2 1 e8;0 1 5m9s;6 1 1;1 1 g;2 1 1;5 n 1;1 v 1;1 cq 1;4 c 1;5 1 g;8 5 1;7 1 1;1 1 1;h 34 e8;0 5 1;1 2 1;2 4 1;0 1 w;0 1 1;6 1 1;0 1 g;0 3 1;1 1 1;1 k 1;1 2b 1;1 3v 1;1 7 e8;0 4m 1;1 12 1;2 1 1;7 13 1;1 1 w;7 19 e8;1 1 e8;1 2 e8;1 2 e8;1 1 e8;8 r 3;5 3 3;0 1 1;0 1 g;b 6 e8;6 2 w;2 b e8;1 1 e8;3 17 1;0 l e8;0 a 4;1 1 4;0 1 w;1 2 1;0 1 e8;0 2r 1;1 1 1;0 8 e8;1 6 e8;0 2 1;0 2 e8;1 4 e8;0 2 1;0 a 4;0 3 1;2 1 1;f 1 e8;0 1 1;0 1 e8;0 u 1;0 r e8;2 2h 1;0 b e8;0 1 1;e a 4;0 x 1;0 9 e8;0 2 1;2 1 w;1 1 1;5 m 1;0 4 e8;0 1 1;0 9 e8;0 1 1;0 3 e8;0 1 1;0 5 e8;i p 1;0 3 e8;1w l 1;1 8 1;m 1c e8;0 1i 1;0 3 e8;0 1 1;0 i e8;0 1 1;0 7 e8;0 a 1;0 2 e8;2 a 4;1 g 1;0 3 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 1 1;3 4 1;2 1 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;0 1 1;8 1 e8;4 2 1;1 3 1;0 2 e8;2 a 4;0 2 1;f 3 e8;1 6 1;4 2 1;2 m 1;1 7 1;1 2 1;1 2 1;1 2 1;2 1 e8;1 5 e8;4 2 e8;2 3 e8;3 1 e8;7 4 1;1 1 1;7 a 4;0 2 e8;0 3 1;0 1 e8;b 3 e8;1 9 1;1 3 1;1 m 1;1 7 1;1 2 1;1 5 1;2 1 e8;0 1 1;0 8 e8;1 3 e8;1 3 e8;2 1 1;f 2 1;0 2 e8;2 a 4;9 1 1;7 3 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 2 1;1 5 1;2 1 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;8 2 e8;4 2 1;1 3 1;0 2 e8;2 a 4;1 1 1;g 1 e8;0 1 1;1 6 1;3 3 1;1 4 1;3 2 1;1 1 1;1 2 1;3 2 1;3 3 1;3 c 1;4 5 e8;3 3 e8;1 4 e8;2 1 1;6 1 e8;e a 4;g 4 e8;1 8 1;1 3 1;1 n 1;1 g 1;3 1 1;0 7 e8;1 3 e8;1 4 e8;7 2 e8;1 3 1;5 2 1;0 2 e8;2 a 4;g 1 1;0 3 e8;1 8 1;1 3 1;1 n 1;1 a 1;1 5 1;2 1 e8;0 1 1;0 7 e8;1 3 e8;1 4 e8;7 2 e8;7 1 1;1 2 1;0 2 e8;2 a 4;1 2 1;e 3 e8;1 8 1;1 3 1;1 15 1;2 1 1;0 7 e8;1 3 e8;1 4 e8;0 1 1;5 3 1;0 1 e8;7 3 1;0 2 e8;2 a 4;a 6 1;2 2 e8;1 i 1;3 o 1;1 9 1;1 1 1;2 7 1;3 1 e8;4 6 e8;1 1 e8;1 8 e8;6 a 4;2 2 e8;d 1c 6bk;0 1 6ps;0 2 6bk;0 7 6ps;5 7 6bk;0 8 6ps;1 a 4;13 2 6bk;1 1 6bk;2 2 6bk;1 1 6bk;2 1 6bk;6 4 6bk;1 7 6bk;1 3 6bk;1 1 6bk;1 1 6bk;2 2 6bk;1 4 6bk;0 1 6ps;0 2 6bk;0 6 6ps;1 2 6ps;0 1 6bk;2 5 6bk;1 1 6bk;1 6 6ps;2 a 4;2 4 6bk;w 1 1;n 2 e8;6 a 4;b 1 e8;1 1 e8;1 1 e8;4 2 e8;0 8 1;1 10 1;4 k e8;1 2 e8;0 5 1;0 b e8;1 10 e8;9 1 e8;1l 17 6bk;0 k 6ps;0 1 6bk;0 a 4;6 6 6bk;0 4 6ps;0 4 6bk;0 3 6ps;0 1 6bk;0 3 6ps;0 2 6bk;0 7 6ps;0 3 6bk;0 4 6ps;0 d 6bk;0 c 6ps;0 1 6bk;0 1 6ps;0 a 4;0 4 6ps;0 2 6bk;0 12 1;1 1 1;5 1 1;2 17 1;1 99 1;1 4 1;2 7 1;1 1 1;1 4 1;2 15 1;1 4 1;2 x 1;1 4 1;2 7 1;1 1 1;1 4 1;2 f 1;1 1l 1;1 4 1;2 1v 1;2 3 e8;w g 1;g 2e 1;2 6 1;3 h8 1;2 h 1;1 q 1;5 23 1;3 b 1;7 d 1;1 4 1;0 3 e8;b i 1;0 3 e8;b i 1;0 2 e8;c d 1;1 3 1;1 2 e8;c 1g 6bk;0 w 6ps;3 1 6bk;4 1 6bk;0 1 6ps;2 a 4;x 4 e8;1 a 4;6 2g 1;8 5 1;0 2 e8;0 y 1;0 1 e8;0 1 1;5 1y 1;a v 1;1 c e8;4 c e8;a a 4;0 u 6bk;2 5 6bk;b 18 6bk;4 q 6bk;6 a 4;0 1 6bk;3 2 6bk;w n 1;0 5 e8;4 1h 6bk;0 a 6ps;1 t 6ps;2 1 e8;0 a 4;6 a 4;6 e 6bk;2 f e8;1t 5 e8;0 1b 1;0 h e8;0 7 1;4 a 4;h 9 e8;c 3 e8;0 u 1;0 d e8;0 2 1;0 a 4;0 18 1;0 e e8;c 10 1;0 k e8;8 a 4;3 3 1;0 a 4;0 10 1;2 9 1;1z 3 e8;1 l e8;0 4 1;0 1 e8;0 4 1;0 3 e8;0 2 1;1 2 e8;6 5c 1;0 1i e8;5 5 e8;0 7q 1;2 6 1;2 12 1;2 6 1;2 8 1;1 1 1;1 1 1;1 1 1;1 v 1;2 1h 1;1 7 1;1 1 1;3 3 1;1 7 1;3 4 1;2 6 1;4 d 1;5 3 1;1 7 1;f 1 e8;0 1 16o;0 2 e8;8 2 1c;a 1 1c;2 1 g;2 5 e8;0 1 74;c 1 5m9s;2 2 74;3 1 w;4 1 5m9s;a 1 74;b 5 e8;1 a e8;1 1 1;d 1 1;g d 1;1f x e8;h 1 1;4 1 1;2 a 1;1 1 1;3 5 1;4 1 5m9s;1 1 1;1 1 1;1 1 1;1 4 1;1 a 1;0 1 5m9t;2 4 1;5 5 1;4 1 1;h 15 1;b 6 5m9s;f 2 5m9s;a7 2 5m9s;c 1 5m9s;2n 1 5m9s;1y 1 5m9s;p b 5m9s;4 3 5m9s;57 c 1;0 1 5m9t;0 13 1;5c 2 5m9s;a 1 5m9s;9 1 5m9s;1m 4 5m9s;1 6 5m9s;1 c 5m9s;1 9 5m9s;0 1 70u8;0 2w 5m9s;a 2x 5m9s;0 1 70u8;0 c 5m9s;2 2 5m9s;0 4 70u8;0 5 5m9s;1 1 5m9s;1 1 5m9s;6 1 5m9s;3 1 5m9s;6 1 5m9s;a 2 5m9s;f 1 5m9s;2 1 5m9s;4 1 5m9s;1 1 5m9s;4 3 5m9s;1 1 5m9s;b 5 5m9s;19 3 5m9s;9 1 5m9s;e 1 5m9s;e 1 5m9s;ac 2 5m9s;cv 3 5m9s;j 2 5m9s;1f 1 5m9s;4 1 5m9s;4q 1b 1;1 1b 1;1 3p 1;6 4 1;0 3 e8;0 2 1;c 12 1;1 1 1;5 1 1;2 1k 1;7 1 1;f 1 e8;0 n 1;9 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 w e8;1b 1 1;28 q 1kw;1 2h 1kw;c 5y 1kw;1b 1 1kx;1 1 1kw;p 9 1kw;0 6 e8;0 1 5m9s;0 5 8;2 3 1kw;0 1 1kx;0 1 1;0 1 5m9s;3 2e 35s;2 2 e8;0 2 8;0 3 35s;0 2j 8;1 4 8;5 15 1;3 2m 1;h r 1;1h g 8;47 1 5m9s;1 1 5m9s;1i 1b 8;1 2g 8;4o 52u 1kw;22 g5y 1kw;16 wd 1;1v 1a 1;2 7h 1;3 g 1;0 a 4;0 2 1;k 1b 1;0 4 e8;1 a e8;1 v 1;0 2 e8;0 28 1;0 2 e8;11 9 1;2 2v 1;2 10 1;1 8 1;1r b 1;0 1 e8;0 3 1;0 1 e8;0 4 1;0 1 e8;0 n 1;0 5 e8;o 1g 1;c 2 e8;0 1e 1;0 i e8;a a 4;6 i e8;0 6 1;3 1 1;1 1 1;2 a 4;0 s 1;0 8 e8;2 n 1;0 d e8;c t 1;3 4 e8;0 1b 1;0 e e8;e 1 1;0 a 4;6 5 6bk;0 1 6ps;0 a 6bk;0 a 4;0 5 6bk;1 15 1;0 e e8;9 3 1;0 1 e8;0 8 1;0 2 e8;2 a 4;6 r 6bk;0 3 6ps;0 1e 6bk;0 1 6ps;0 1 6bk;0 3 6ps;0 2 6bk;0 2 6ps;0 5 6bk;0 2 6ps;0 1 6bk;0 1 6ps;0 1 6bk;o 5 6bk;0 b 1;0 5 e8;2 3 1;0 2 e8;a 6 1;2 6 1;2 6 1;9 7 1;1 7 1;1 17 1;1 a 1;a 37 1;0 8 e8;1 2 e8;2 a 4;6 8mc 1;c n 1;4 1d 1;6is a6 1kw;2 2y 1kw;12 7 1;c 5 1;5 1 3;0 1 e8;0 a 3;1 d 3;1 5 3;1 1 3;1 2 3;1 2 3;1 a 3;0 2q 1;x a3 1;i 1s 1;2 1i 1;14 c 1;4 g e8;0 1 w;2 1 g;0 1 w;b g e8;3 2 74;o 3 74;0 1 w;1 1 1c;1 1 w;0 1 g;q 5 1;1 3r 1;2 1 e8;7 1 1c;4 1 w;1 1 1c;1 a 4;0 1 g;0 1 w;5 q 1;4 1 74;1 q 1;b 1k 8;0 2 e8;0 v 1;3 6 1;2 6 1;2 6 1;2 3 1;s 3 e8;4 c 1;1 q 1;1 j 1;1 2 1;1 f 1;2 e 1;y 3f 1;1x 1h 1;3s 1 e8;3m t 1;3 1d 1;f 1 e8;v w 1;g r 1;5 12 1;0 5 e8;5 u 1;2 10 1;4 8 1;1 5 1;16 4e 1;2 a 4;6 10 1;4 10 1;4 14 1;8 1g 1;4c 8n 1;9 m 1;a 8 1;48 6 1;2 1 1;1 18 1;1 2 1;3 1 1;2 n 1;a n 1;9 v 1;1t j 1;1 2 1;a m 1;a q 1;1y 1k 1;6 2 1;1s 1 1;0 3 e8;1 2 e8;5 4 e8;0 4 1;1 3 1;1 r 1;4 3 e8;4 1 e8;w t 1;3 t 1;z 8 1;1 s 1;0 2 e8;p 1i 1;a m 1;a j 1;d i 1;32 21 1;1j 1f 1;d 1f 1;lp 3 e8;0 1h 1;0 f e8;v a 4;f 4 e8;0 19 1;0 b e8;2 1 e8;i p 1;7 a 4;6 3 e8;0 10 1;0 e e8;1 a 4;g z 1;0 1 e8;2 1 1;9 3 e8;0 1c 1;0 e e8;0 4 1;5 3 e8;3 a 4;0 1 1;1 1 1;z i 1;1 p 1;0 c e8;6 1 e8;1t 7 1;1 1 1;1 4 1;1 f 1;1 a 1;7 1b 1;0 c e8;5 a 4;6 4 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 2 1;1 5 1;2 1 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;2 1 1;6 1 e8;5 5 1;0 2 e8;2 7 e8;3 5 e8;3v 1h 1;0 i e8;0 4 1;5 a 4;12 1c 1;0 k e8;0 2 1;1 1 1;8 a 4;4m 1b 1;0 7 e8;2 9 e8;n 4 1;0 2 e8;y 1c 1;0 h e8;3 1 1;b a 4;12 17 1;0 d e8;8 a 4;1i q 6bk;3 f 6ps;4 a 4;0 2 6bk;3 1 6bk;9s 1s 1;0 a 4;l 1 1;cg 1l 1;7b 9 1;1 11 1;0 8 e8;1 8 e8;0 1 1;f a 4;o u 1;2 m e8;1 e e8;nd pm 1;2u 33 1;h 5g 1;24c tr 1;34h g7 1;6nt ft 1;7 v 1;1 a 4;2u u 1;2 5 e8;b 1c 1;0 7 e8;9 4 1;c a 4;9 l 1;5 j 1;og 1x 1;b 1 1;0 1a e8;g 4 e8;0 d 1;1s 1 1;cnz 1 8;0 1 35s;2da 2z 1;5 d 1;3 9 1;7 a 1;3 2 e8;1 4 e8;43l 5 e8;3 m e8;2 7 e8;u 4 e8;44 3 e8;cb 2d 1;1 1z 1;1 2 1;2 1 1;2 2 1;2 4 1;1 c 1;1 1 1;1 7 1;1 1t 1;1 4 1;2 8 1;1 7 1;1 s 1;1 4 1;1 5 1;1 1 1;3 7 1;1 9g 1;2 p 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 8 1;2 1e 4;e8 1j e8;4 1e e8;8 1 e8;e 1 e8;m 5 e8;1 f e8;11s 7 e8;1 h e8;2 7 e8;1 2 e8;1 5 e8;1jp 5h 1;b 7 e8;15 1w 1;0 7 e8;5 a 4;x2 4 1;1 r 1;1 2 1;1 1 1;2 1 1;1 a 1;1 4 1;1 1 1;1 1 1;6 1 1;4 1 1;1 1 1;1 1 1;1 3 1;1 2 1;1 1 1;2 1 1;1 1 1;1 1 1;1 1 1;1 1 1;1 2 1;1 1 1;2 4 1;1 7 1;1 4 1;1 4 1;1 1 1;1 a 1;1 h 1;5 3 1;1 5 1;1 h 1;90 74 5m9s;d 3 5m9s;v 1 5m9s;0 q 1;6 q 1;2 4 5m9s;0 2 5m9t;0 c 1;0 2 5m9t;0 a 1;4 1 5m9s;2 a 5m9s;i 1l 5m9s;0 q cn4;0 1 35s;0 f 5m9s;a 1 5m9s;k 1 5m9s;2 9 5m9s;1 4 5m9s;9 8s 5m9s;0 1 70u8;0 1o 5m9s;0 3 70u8;0 2 5m9s;0 1 70u8;0 2 5m9s;0 3 70u8;0 1a 5m9s;0 5 pa8;0 1u 5m9s;0 2 70u8;0 2 5m9s;0 b 70u8;0 l 5m9s;0 4 70u8;0 4 5m9s;0 1 70u8;0 1 5m9s;0 9 70u8;0 3 5m9s;0 1 70u8;0 4 5m9s;0 3 70u8;0 1 5m9s;0 3 70u8;0 y 5m9s;0 1 70u8;0 43 5m9s;8 1a 5m9s;0 2 70u8;0 4 5m9s;0 1 70u8;0 l 5m9s;0 1 70u8;0 4 5m9s;0 2 70u8;0 4u 5m9s;0 3 70u8;0 3 5m9s;0 5 70u8;1c z 5m9s;0 1 70u8;0 g 5m9s;0 3 70u8;0 9 5m9s;0 1 70u8;0 b 5m9s;0 1 70u8;0 1f 5m9s;38 c 5m9s;2d 17 5m9s;c 4 5m9s;1k 8 5m9s;a 6 5m9s;14 8 5m9s;u 2a 5m9s;c c 5m9s;0 5 70u8;0 1 5m9s;0 2 70u8;0 6 5m9s;0 1 70u8;0 9 5m9s;0 a 70u8;0 1 5m9s;1 1 5m9s;0 2 70u8;0 7 5m9s;1 32 5m9s;0 2 70u8;0 1 5m9s;0 2 70u8;0 n 5m9s;0 d 70u8;0 17k 5m9s;2 wyf 1kw;15 379 1kw;b 66 1kw;2 4g2 1kw;866 f2 1kw;fher 1 e8;u 2o e8;3k 6o e8';
/** Lucene 9 and 10: Unicode 12.1. */
const UNICODE_12_RUNS = 'y 1 3k;0 1 2t4w;3 1 34;2 1 2t4w;1 1 w;1 1 1c;1 a 2t50;0 1 g;0 1 w;5 q 1;4 1 74;1 q 1;1a 1 5m9s;0 1 1;2 1 e8;0 1 5m9s;6 1 1;1 1 g;2 1 1;5 n 1;1 v 1;1 dc 1;6 7 1;7 k 1;0 34 e8;0 5 1;1 2 1;2 4 1;0 1 w;0 1 1;6 1 1;0 1 g;0 3 1;1 1 1;1 k 1;1 2b 1;1 3v 1;1 7 e8;0 4m 1;1 12 1;2 1 1;1 2 1;1 1 1;1 15 1;0 1 w;7 19 e8;1 1 e8;1 2 e8;1 2 e8;1 1 e8;8 r 3;4 4 3;0 1 1;0 1 g;b 6 e8;6 2 w;2 b e8;1 1 e8;3 17 1;0 l e8;0 a 4;1 1 4;0 1 w;1 2 1;0 1 e8;0 2r 1;1 1 1;0 8 e8;1 6 e8;0 2 1;0 2 e8;1 4 e8;0 2 1;0 a 4;0 3 1;2 1 1;f 1 e8;0 1 1;0 1 e8;0 u 1;0 r e8;2 2h 1;0 b e8;0 1 1;e a 4;0 x 1;0 9 e8;0 2 1;2 1 w;1 1 1;2 1 e8;2 m 1;0 4 e8;0 1 1;0 9 e8;0 1 1;0 3 e8;0 1 1;0 5 e8;i p 1;0 3 e8;4 b 1;1h l 1;1 8 1;l 1d e8;0 1i 1;0 3 e8;0 1 1;0 i e8;0 1 1;0 7 e8;0 a 1;0 2 e8;2 a 4;1 g 1;0 3 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 1 1;3 4 1;2 1 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;0 1 1;8 1 e8;4 2 1;1 3 1;0 2 e8;2 a 4;0 2 1;a 1 1;1 1 e8;2 3 e8;1 6 1;4 2 1;2 m 1;1 7 1;1 2 1;1 2 1;1 2 1;2 1 e8;1 5 e8;4 2 e8;2 3 e8;3 1 e8;7 4 1;1 1 1;7 a 4;0 2 e8;0 3 1;0 1 e8;b 3 e8;1 9 1;1 3 1;1 m 1;1 7 1;1 2 1;1 5 1;2 1 e8;0 1 1;0 8 e8;1 3 e8;1 3 e8;2 1 1;f 2 1;0 2 e8;2 a 4;9 1 1;0 6 e8;1 3 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 2 1;1 5 1;2 1 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;8 2 e8;4 2 1;1 3 1;0 2 e8;2 a 4;1 1 1;g 1 e8;0 1 1;1 6 1;3 3 1;1 4 1;3 2 1;1 1 1;1 2 1;3 2 1;3 3 1;3 c 1;4 5 e8;3 3 e8;1 4 e8;2 1 1;6 1 e8;e a 4;g 5 e8;0 8 1;1 3 1;1 n 1;1 g 1;3 1 1;0 7 e8;1 3 e8;1 4 e8;7 2 e8;1 3 1;5 2 1;0 2 e8;2 a 4;g 1 1;0 3 e8;1 8 1;1 3 1;1 n 1;1 a 1;1 5 1;2 1 e8;0 1 1;0 7 e8;1 3 e8;1 4 e8;7 2 e8;7 1 1;1 2 1;0 2 e8;2 a 4;1 2 1;d 4 e8;1 8 1;1 3 1;1 15 1;0 2 e8;0 1 1;0 7 e8;1 3 e8;1 4 e8;0 1 1;5 3 1;0 1 e8;7 3 1;0 2 e8;2 a 4;a 6 1;2 2 e8;1 i 1;3 o 1;1 9 1;1 1 1;2 7 1;3 1 e8;4 6 e8;1 1 e8;1 8 e8;6 a 4;2 2 e8;d 1c 6bk;0 1 6ps;0 2 6bk;0 7 6ps;5 7 6bk;0 8 6ps;1 a 4;13 2 6bk;1 1 6bk;1 5 6bk;1 o 6bk;1 1 6bk;1 a 6bk;0 1 6ps;0 2 6bk;0 9 6ps;0 1 6bk;2 5 6bk;1 1 6bk;1 6 6ps;2 a 4;2 4 6bk;w 1 1;n 2 e8;6 a 4;b 1 e8;1 1 e8;1 1 e8;4 2 e8;0 8 1;1 10 1;4 k e8;1 2 e8;0 5 1;0 b e8;1 10 e8;9 1 e8;1l 17 6bk;0 k 6ps;0 1 6bk;0 a 4;6 6 6bk;0 4 6ps;0 4 6bk;0 3 6ps;0 1 6bk;0 3 6ps;0 2 6bk;0 7 6ps;0 3 6bk;0 4 6ps;0 d 6bk;0 c 6ps;0 1 6bk;0 1 6ps;0 a 4;0 4 6ps;0 2 6bk;0 12 1;1 1 1;5 1 1;2 17 1;1 99 1;1 4 1;2 7 1;1 1 1;1 4 1;2 15 1;1 4 1;2 x 1;1 4 1;2 7 1;1 1 1;1 4 1;2 f 1;1 1l 1;1 4 1;2 1v 1;2 3 e8;w g 1;g 2e 1;2 6 1;3 h8 1;2 h 1;1 q 1;5 23 1;3 b 1;7 d 1;1 4 1;0 3 e8;b i 1;0 3 e8;b i 1;0 2 e8;c d 1;1 3 1;1 2 e8;c 1g 6bk;0 w 6ps;3 1 6bk;4 1 6bk;0 1 6ps;2 a 4;x 4 e8;1 a 4;6 2h 1;7 5 1;0 2 e8;0 y 1;0 1 e8;0 1 1;5 1y 1;a v 1;1 c e8;4 c e8;a a 4;0 u 6bk;2 5 6bk;b 18 6bk;4 q 6bk;6 a 4;0 1 6bk;3 2 6bk;w n 1;0 5 e8;4 1h 6bk;0 a 6ps;1 t 6ps;2 1 e8;0 a 4;6 a 4;6 e 6bk;2 f e8;1t 5 e8;0 1b 1;0 h e8;0 7 1;4 a 4;h 9 e8;c 3 e8;0 u 1;0 d e8;0 2 1;0 a 4;0 18 1;0 e e8;c 10 1;0 k e8;8 a 4;3 3 1;0 a 4;0 10 1;2 9 1;7 17 1;2 3 1;g 3 e8;1 l e8;0 4 1;0 1 e8;0 6 1;0 1 e8;0 2 1;0 3 e8;0 1 1;5 5c 1;0 1m e8;1 5 e8;0 7q 1;2 6 1;2 12 1;2 6 1;2 8 1;1 1 1;1 1 1;1 1 1;1 v 1;2 1h 1;1 7 1;1 1 1;3 3 1;1 7 1;3 4 1;2 6 1;4 d 1;5 3 1;1 7 1;f 1 e8;0 1 16o;0 2 e8;8 2 1c;a 1 1c;2 1 g;2 5 e8;0 1 74;c 1 5m9s;2 2 74;3 1 w;4 1 5m9s;a 1 74;b 5 e8;1 a e8;1 1 1;d 1 1;g d 1;1f x e8;h 1 1;4 1 1;2 a 1;1 1 1;3 5 1;4 1 5m9s;1 1 1;1 1 1;1 1 1;1 4 1;1 a 1;0 1 5m9t;2 4 1;5 5 1;4 1 1;h 15 1;b 6 5m9s;f 2 5m9s;a7 2 5m9s;c 1 5m9s;2n 1 5m9s;1y 1 5m9s;p b 5m9s;4 3 5m9s;57 c 1;0 1 5m9t;0 13 1;5c 2 5m9s;a 1 5m9s;9 1 5m9s;1m 4 5m9s;1 6 5m9s;1 c 5m9s;1 9 5m9s;0 1 70u8;0 2w 5m9s;a 2x 5m9s;0 1 70u8;0 c 5m9s;2 2 5m9s;0 4 70u8;0 5 5m9s;1 1 5m9s;1 1 5m9s;6 1 5m9s;3 1 5m9s;6 1 5m9s;a 2 5m9s;f 1 5m9s;2 1 5m9s;4 1 5m9s;1 1 5m9s;4 3 5m9s;1 1 5m9s;b 5 5m9s;19 3 5m9s;9 1 5m9s;e 1 5m9s;e 1 5m9s;ac 2 5m9s;cv 3 5m9s;j 2 5m9s;1f 1 5m9s;4 1 5m9s;4q 1b 1;1 1b 1;1 3p 1;6 4 1;0 3 e8;0 2 1;c 12 1;1 1 1;5 1 1;2 1k 1;7 1 1;f 1 e8;0 n 1;9 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 w e8;1b 1 1;28 q 1kw;1 2h 1kw;c 5y 1kw;1b 1 1kx;1 1 1kw;p 9 1kw;0 6 e8;0 1 5m9s;0 5 8;2 3 1kw;0 1 1kx;0 1 1;0 1 5m9s;3 2e 35s;2 2 e8;0 2 8;0 3 35s;0 2j 8;1 4 8;5 17 1;1 2m 1;h r 1;1h g 8;47 1 5m9s;1 1 5m9s;1i 1b 8;1 2g 8;4o 52u 1kw;22 g6o 1kw;g wd 1;1v 1a 1;2 7h 1;3 g 1;0 a 4;0 2 1;k 1b 1;0 4 e8;1 a e8;1 v 1;0 2 e8;0 28 1;0 2 e8;11 4p 1;2 5 1;1c b 1;0 1 e8;0 3 1;0 1 e8;0 4 1;0 1 e8;0 n 1;0 5 e8;o 1g 1;c 2 e8;0 1e 1;0 i e8;a a 4;6 i e8;0 6 1;3 1 1;1 2 1;0 1 e8;0 a 4;0 s 1;0 8 e8;2 n 1;0 d e8;c t 1;3 4 e8;0 1b 1;0 e e8;e 1 1;0 a 4;6 5 6bk;0 1 6ps;0 a 6bk;0 a 4;0 5 6bk;1 15 1;0 e e8;9 3 1;0 1 e8;0 8 1;0 2 e8;2 a 4;6 r 6bk;0 3 6ps;0 1e 6bk;0 1 6ps;0 1 6bk;0 3 6ps;0 2 6bk;0 2 6ps;0 5 6bk;0 2 6ps;0 1 6bk;0 1 6ps;0 1 6bk;o 5 6bk;0 b 1;0 5 e8;2 3 1;0 2 e8;a 6 1;2 6 1;2 6 1;9 7 1;1 7 1;1 1k 1;8 37 1;0 8 e8;1 2 e8;2 a 4;6 8mc 1;c n 1;4 1d 1;6is a6 1kw;2 2y 1kw;12 7 1;c 5 1;5 1 3;0 1 e8;0 a 3;1 d 3;1 5 3;1 1 3;1 2 3;1 2 3;1 a 3;0 2q 1;x a3 1;i 1s 1;2 1i 1;14 c 1;4 g e8;0 1 w;2 1 g;0 1 w;b g e8;3 2 74;o 3 74;0 1 w;1 1 1c;1 1 w;0 1 g;q 5 1;1 3r 1;2 1 e8;7 1 1c;4 1 w;1 1 1c;1 a 4;0 1 g;0 1 w;5 q 1;4 1 74;1 q 1;b 1k 8;0 2 e8;0 v 1;3 6 1;2 6 1;2 6 1;2 3 1;s 3 e8;4 c 1;1 q 1;1 j 1;1 2 1;1 f 1;2 e 1;y 3f 1;1x 1h 1;3s 1 e8;3m t 1;3 1d 1;f 1 e8;v w 1;d u 1;5 12 1;0 5 e8;5 u 1;2 10 1;4 8 1;1 5 1;16 4e 1;2 a 4;6 10 1;4 10 1;4 14 1;8 1g 1;4c 8n 1;9 m 1;a 8 1;48 6 1;2 1 1;1 18 1;1 2 1;3 1 1;2 n 1;a n 1;9 v 1;1t j 1;1 2 1;a m 1;a q 1;1y 1k 1;6 2 1;1s 1 1;0 3 e8;1 2 e8;5 4 e8;0 4 1;1 3 1;1 t 1;2 3 e8;4 1 e8;w t 1;3 t 1;z 8 1;1 s 1;0 2 e8;p 1i 1;a m 1;a j 1;d i 1;32 21 1;1j 1f 1;d 1f 1;d 10 1;0 4 e8;8 a 4;cm t 1;a 1 1;8 m 1;0 b e8;3z n 1;9 3 e8;0 1h 1;0 f e8;v a 4;f 4 e8;0 19 1;0 b e8;2 1 e8;f 1 e8;2 p 1;7 a 4;6 3 e8;0 10 1;0 e e8;1 a 4;4 1 1;0 2 e8;9 z 1;0 1 e8;2 1 1;9 3 e8;0 1c 1;0 e e8;0 4 1;4 4 e8;3 a 4;0 1 1;1 1 1;z i 1;1 p 1;0 c e8;6 1 e8;1t 7 1;1 1 1;1 4 1;1 f 1;1 a 1;7 1b 1;0 c e8;5 a 4;6 4 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 2 1;1 5 1;1 2 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;2 1 1;6 1 e8;5 5 1;0 2 e8;2 7 e8;3 5 e8;3v 1h 1;0 i e8;0 4 1;5 a 4;4 1 e8;0 1 1;w 1c 1;0 k e8;0 2 1;1 1 1;8 a 4;4m 1b 1;0 7 e8;2 9 e8;n 4 1;0 2 e8;y 1c 1;0 h e8;3 1 1;b a 4;12 17 1;0 d e8;0 1 1;7 a 4;1i r 6bk;2 f 6ps;4 a 4;0 2 6bk;3 1 6bk;5c 18 1;0 f e8;2t 1s 1;0 a 4;l 1 1;4g 8 1;2 13 1;0 7 e8;2 7 e8;0 1 1;1 1 1;0 1 e8;r 1 1;0 a e8;0 14 1;0 7 e8;0 1 1;0 4 e8;8 1 e8;8 1 1;0 b e8;0 1a 1;0 g e8;3 1 1;y 1l 1;7b 9 1;1 11 1;0 8 e8;1 8 e8;0 1 1;f a 4;o u 1;2 m e8;1 e e8;21 7 1;1 2 1;1 12 1;0 6 e8;3 1 e8;1 2 e8;1 7 e8;0 1 1;0 1 e8;8 a 4;6 6 1;1 2 1;1 w 1;0 5 e8;1 2 e8;1 5 e8;0 1 1;7 a 4;8m j 1;0 4 e8;7d pm 1;2u 33 1;h 5g 1;24c tr 1;1 9 e8;347 g7 1;6nt ft 1;7 v 1;1 a 4;2u u 1;2 5 e8;b 1c 1;0 7 e8;9 4 1;c a 4;9 l 1;5 j 1;j4 1s 1;3k 23 1;4 1 e8;0 1 1;0 1j e8;7 4 e8;0 d 1;1s 2 1;1 1 1;cnw 1 8;0 7y 35s;1d 3 35s;h 4 8;23c 2z 1;5 d 1;3 9 1;7 a 1;3 2 e8;1 4 e8;43l 5 e8;3 m e8;2 7 e8;u 4 e8;44 3 e8;cb 2d 1;1 1z 1;1 2 1;2 1 1;2 2 1;2 4 1;1 c 1;1 1 1;1 7 1;1 1t 1;1 4 1;2 8 1;1 7 1;1 s 1;1 4 1;1 5 1;1 1 1;3 7 1;1 9g 1;2 p 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 8 1;2 1e 4;e8 1j e8;4 1e e8;8 1 e8;e 1 e8;m 5 e8;1 f e8;11s 7 e8;1 h e8;2 7 e8;1 2 e8;1 5 e8;5x 19 1;3 7 e8;0 7 1;2 a 4;4 1 1;a9 18 1;0 4 e8;0 a 4;zq 5h 1;b 7 e8;15 1w 1;0 7 e8;0 1 1;4 a 4;x2 4 1;1 r 1;1 2 1;1 1 1;2 1 1;1 a 1;1 4 1;1 1 1;1 1 1;6 1 1;4 1 1;1 1 1;1 1 1;1 3 1;1 2 1;1 1 1;2 1 1;1 1 1;1 1 1;1 1 1;1 1 1;1 2 1;1 1 1;2 4 1;1 7 1;1 4 1;1 4 1;1 1 1;1 a 1;1 h 1;5 3 1;1 5 1;1 h 1;90 74 5m9s;d 3 5m9s;v 1 5m9s;0 q 1;6 q 1;2 4 5m9s;0 2 5m9t;0 c 1;0 2 5m9t;0 a 1;4 1 5m9s;2 a 5m9s;i 1l 5m9s;0 q cn4;0 1 35s;0 f 5m9s;a 1 5m9s;k 1 5m9s;2 9 5m9s;1 4 5m9s;9 8s 5m9s;0 1 70u8;0 1o 5m9s;0 3 70u8;0 2 5m9s;0 1 70u8;0 2 5m9s;0 3 70u8;0 1a 5m9s;0 5 pog;0 1u 5m9s;0 2 70u8;0 2 5m9s;0 b 70u8;0 l 5m9s;0 j 70u8;0 3 5m9s;0 1 70u8;0 4 5m9s;0 3 70u8;0 1 5m9s;0 3 70u8;0 7 5m9s;0 1 70u8;0 1 5m9s;0 1 70u8;0 o 5m9s;0 1 70u8;0 43 5m9s;8 1a 5m9s;0 2 70u8;0 4 5m9s;0 1 70u8;0 l 5m9s;0 1 70u8;0 4 5m9s;0 2 70u8;0 4u 5m9s;0 3 70u8;0 3 5m9s;0 5 70u8;1c z 5m9s;0 1 70u8;0 g 5m9s;0 3 70u8;0 9 5m9s;0 1 70u8;0 b 5m9s;0 1 70u8;0 1f 5m9s;38 c 5m9s;2d 17 5m9s;c 4 5m9s;1k 8 5m9s;a 6 5m9s;14 8 5m9s;u 2a 5m9s;c 3 5m9s;0 1 70u8;0 8 5m9s;0 8 70u8;0 6 5m9s;0 1 70u8;0 9 5m9s;0 a 70u8;0 1 5m9s;1 3 70u8;0 7 5m9s;1 32 5m9s;0 2 70u8;0 1 5m9s;0 2 70u8;0 1 5m9s;0 1 70u8;0 h 5m9s;0 3 70u8;0 1 5m9s;0 d 70u8;0 17k 5m9s;2 wyf 1kw;15 379 1kw;b 66 1kw;2 4g2 1kw;e 5rl 1kw;2e7 f2 1kw;fher 1 e8;u 2o e8;3k 6o e8';

;// CONCATENATED MODULE: ./lib/dictionaries/analysis/standard-tokenizer.js




/**
 * Lucene's `StandardTokenizer`: word boundaries of UAX #29, Thai and its like kept together, one token for each Han and
 * Hiragana character, emoji sequences of UTS #51. Text between tokens is dropped.
 */
class StandardTokenizer {
    #tables;
    #isKnown;
    constructor(version) {
        const lucene = (0,engine_version/* luceneMajor */.AH)(version);
        this.#tables = lucene >= 9 ? unicode12() : unicode9();
        this.#isKnown = lucene >= 8;
    }
    /** @param maxLength longest token, in UTF-16 units; the scanner's buffer is as long, so a longer word is cut */
    *tokenize(text, maxLength) {
        const { automaton, symbolOf } = this.#tables;
        for (let start = 0; start < text.length;) {
            const limit = Math.min(text.length, start + maxLength);
            let state = Automaton.START;
            let matched = start;
            let at = start;
            while (at < limit) {
                const codePoint = text.codePointAt(at) ?? 0;
                const next = at + (codePoint > 0xffff ? 2 : 1);
                if (next > limit)
                    break;
                state = automaton.step(state, symbolOf(codePoint));
                if (state === Automaton.DEAD)
                    break;
                at = next;
                if (automaton.isAccepting(state))
                    matched = at;
            }
            if (matched > start) {
                yield text.slice(start, matched);
                start = matched;
            }
            else {
                start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
            }
        }
    }
    /**
     * True where the grammar and the tables are those of the engine's release: Lucene 8 to 10. Before that, the tokenizer
     * knew no emoji and other Unicode versions, so only ASCII is certain.
     */
    isCertain(text) {
        return this.#isKnown || !/[^\0-\x7f]/.test(text);
    }
}
const PRESENTATION_SELECTORS = 1 << 20;
const EMOJI_PRESENTATION = 1 << 21;
const KEYCAP = 1 << 22;
const TAG = 1 << 23;
const TAG_END = 1 << 24;
const unicode9 = once(() => readTables(UNICODE_9_RUNS));
const unicode12 = once(() => readTables(UNICODE_12_RUNS));
function once(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}
function readTables(runs) {
    const masks = [0];
    const symbols = new Map([[0, 0]]);
    const symbol = new Uint8Array(0x110000);
    const put = (codePoint, mask) => {
        let index = symbols.get(mask);
        if (index === undefined) {
            index = masks.push(mask) - 1;
            symbols.set(mask, index);
        }
        symbol[codePoint] = index;
    };
    let at = 0;
    for (const run of runs.split(';')) {
        const [gap = 0, length = 0, mask = 0] = run.split(' ').map((number) => Number.parseInt(number, 36));
        at += gap;
        for (const stop = at + length; at < stop; at++)
            put(at, mask);
    }
    const maskOf = (codePoint) => masks[symbol[codePoint] ?? 0] ?? 0;
    put(0xfe0e, maskOf(0xfe0e) | PRESENTATION_SELECTORS);
    put(0xfe0f, maskOf(0xfe0f) | PRESENTATION_SELECTORS | EMOJI_PRESENTATION);
    put(0x20e3, maskOf(0x20e3) | KEYCAP);
    for (let tag = 0xe0020; tag <= 0xe007e; tag++)
        put(tag, maskOf(tag) | TAG);
    put(0xe007f, maskOf(0xe007f) | TAG_END);
    return { automaton: new Automaton(grammar(), masks), symbolOf: (codePoint) => symbol[codePoint] ?? 0 };
}
/** The rules of StandardTokenizerImpl; the type of a token does not matter here, so they are one choice. */
function grammar() {
    const bits = (mask) => one((properties) => (properties & mask) !== 0);
    const is = (property) => bits(PROPERTIES[property]);
    const extended = (property) => sequence(is(property), any(is('extend')));
    const plainExtend = any(one((properties) => (properties & PROPERTIES.extend) !== 0 && (properties & PRESENTATION_SELECTORS) === 0));
    const emojiPart = (property) => sequence(is(property), plainExtend);
    const emojiElement = choice(sequence(any(is('joiner')), emojiPart('emoji'), maybe(bits(EMOJI_PRESENTATION))), sequence(maybe(sequence(any(is('joiner')), emojiPart('emojiModifierBase'))), emojiPart('emojiModifier')));
    const emoji = choice(sequence(emojiElement, choice(any(sequence(is('joiner'), emojiElement)), sequence(some(bits(TAG)), bits(TAG_END)))), sequence(emojiPart('keycapBase'), maybe(bits(EMOJI_PRESENTATION)), bits(KEYCAP), plainExtend), sequence(extended('regionalIndicator'), extended('regionalIndicator')));
    const connectors = any(extended('extendNumLet'));
    const joined = (part, ...links) => sequence(extended(part), any(sequence(choice(connectors, ...links), extended(part))));
    const core = choice(joined('katakana'), some(choice(sequence(extended('hebrew'), choice(extended('singleQuote'), sequence(extended('doubleQuote'), extended('hebrew')))), joined('numeric', extended('midNumber')), joined('letter', extended('midLetter')))));
    const word = sequence(connectors, core, any(sequence(some(extended('extendNumLet')), core)), connectors);
    return choice(emoji, word, some(extended('complex')), extended('han'), extended('hiragana'));
}

;// CONCATENATED MODULE: ./lib/dictionaries/analysis/analyzer.js


/** Longest token of Lucene's `WhitespaceTokenizer` and `StandardTokenizer`, in UTF-16 units; longer words are cut. */
const MAX_TOKEN_LENGTH = 255;
/** Stands between the words of an analysed term, as in Lucene's `SynonymMap.WORD_SEPARATOR`. */
const WORD_SEPARATOR = '\u0000';
/** The chain that a dictionary without a declared one is read with: what it rejects, every chain rejects. */
const KEYWORD_CHAIN = { tokenizer: 'keyword', lowercase: false, stopwords: null };
/**
 * Analyses one term as `SynonymMap.Parser.analyze` does with the filters in front of the synonym filter: tokenizer, then
 * `lowercase`, then `stop`.
 */
class Analyzer {
    chain;
    #standard;
    constructor(chain, version) {
        this.chain = chain;
        this.#standard = chain.tokenizer === 'standard' ? new StandardTokenizer(version) : null;
    }
    analyze(term) {
        const { lowercase, stopwords } = this.chain;
        let joined = '';
        let increment = 1;
        let tokens = 0;
        for (const raw of this.#tokens(term)) {
            const token = lowercase ? (0,java_text/* javaLowerCase */.Sb)(raw) : raw;
            if (stopwords?.has(token)) {
                increment++;
                continue;
            }
            if (token === '')
                return failed('empty', `term: ${term} analyzed to a zero-length token`);
            if (increment !== 1) {
                const message = `term: ${term} analyzed to a token (${token}) with position increment != 1 (got: ${increment})`;
                return { ok: false, reason: 'gap', message, token, certain: this.#standard?.isCertain(term) ?? true };
            }
            joined = tokens === 0 ? token : `${joined}${WORD_SEPARATOR}${token}`;
            tokens++;
        }
        if (tokens > 0)
            return { ok: true, text: joined };
        const message = `term: ${term} was completely eliminated by analyzer`;
        return {
            ok: false,
            reason: 'eliminated',
            message,
            token: null,
            certain: this.#standard?.isCertain(term) ?? true,
        };
    }
    #tokens(term) {
        if (this.#standard !== null)
            return this.#standard.tokenize(term, MAX_TOKEN_LENGTH);
        return this.chain.tokenizer === 'whitespace' ? whitespaceTokens(term) : [term];
    }
}
function failed(reason, message) {
    return { ok: false, reason, message, token: null, certain: true };
}
/** `WhitespaceTokenizer`: splits at `Character.isWhitespace`, and where a token has reached 255 UTF-16 units. */
function* whitespaceTokens(text) {
    let start = -1;
    for (let i = 0; i < text.length;) {
        const codePoint = text.codePointAt(i) ?? 0;
        const size = codePoint > 0xffff ? 2 : 1;
        if ((0,java_text/* isJavaWhitespace */.kH)(codePoint)) {
            if (start >= 0)
                yield text.slice(start, i);
            start = -1;
        }
        else {
            if (start < 0)
                start = i;
            if (i + size - start >= MAX_TOKEN_LENGTH) {
                yield text.slice(start, i + size);
                start = -1;
            }
        }
        i += size;
    }
    if (start >= 0)
        yield text.slice(start);
}

// EXTERNAL MODULE: ./lib/dictionaries/formats/format.js
var format = __webpack_require__(548);
;// CONCATENATED MODULE: ./lib/dictionaries/formats/plain-rules.js

const ORDINARY = 0;
const GAP = 1;
const COMMA = 2;
const EQUALS = 3;
const OTHER = 4;
const MAX_TERMS = 256;
/** Below the 255 at which tokenizers cut a word. */
const MAX_TERM_BYTES = 250;
/**
 * Reads plain synonym rules from bytes: ASCII, no escapes, no quotes, no empty pieces, every term with a word in it that
 * the chain surely keeps. For these, and only these, it finds the same terms and fingerprints as the exact reader, many
 * times faster; `scan` returns false for every other line.
 */
class PlainRuleScanner {
    #kinds = new Uint8Array(256).fill(OTHER);
    #folds = new Uint8Array(256);
    #keepsGaps;
    #suspects;
    #usable;
    /** Number of terms of the last rule, and how many of them stand before its arrow; -1 for a list. */
    count = 0;
    inputs = -1;
    a = new Int32Array(MAX_TERMS);
    b = new Int32Array(MAX_TERMS);
    /** Where each term begins and ends in the bytes. */
    starts = new Int32Array(MAX_TERMS);
    ends = new Int32Array(MAX_TERMS);
    /** @param watched words whose terms are left to the exact reader: stop words */
    constructor(chain, watched) {
        this.#keepsGaps = chain.tokenizer === 'keyword';
        for (let byte = 0x20; byte < 0x7f; byte++) {
            const character = String.fromCharCode(byte);
            this.#folds[byte] = chain.lowercase ? character.toLowerCase().charCodeAt(0) : byte;
            if (/[A-Za-z0-9]/.test(character))
                this.#kinds[byte] = ORDINARY;
            else if (chain.tokenizer === 'standard')
                this.#kinds[byte] = '-/()&+!?%'.includes(character) ? GAP : OTHER;
            else
                this.#kinds[byte] = '"#\\[]{}=;|<>'.includes(character) ? OTHER : ORDINARY;
        }
        this.#kinds[0x20] = GAP;
        this.#kinds[0x2c] = COMMA;
        this.#kinds[0x3d] = EQUALS;
        const words = [...watched];
        this.#suspects = suspectTable(words);
        // A stop word such as `&` can't be told from the bytes of a word.
        this.#usable = words.every((word) => /[A-Za-z0-9\u0080-\uffff]/.test(word));
    }
    scan(bytes, start, end) {
        if (!this.#usable)
            return false;
        const kinds = this.#kinds;
        const folds = this.#folds;
        const keepsGaps = this.#keepsGaps;
        let count = 0;
        let inputs = -1;
        let at = start;
        while (at < end) {
            let kind = kinds[bytes[at]];
            if (kind === GAP) {
                at++;
                continue;
            }
            if (kind !== ORDINARY || count === MAX_TERMS)
                return false;
            const first = at;
            let last = at;
            let a = SEED_A;
            let b = SEED_B;
            for (;;) {
                const byte = folds[bytes[at]];
                a = Math.imul(a ^ byte, FACTOR_A);
                b = Math.imul(b ^ byte, FACTOR_B);
                b ^= b >>> 15;
                last = ++at;
                kind = at < end ? kinds[bytes[at]] : COMMA;
                if (kind === ORDINARY)
                    continue;
                while (kind === GAP) {
                    at++;
                    kind = at < end ? kinds[bytes[at]] : COMMA;
                }
                if (kind !== ORDINARY)
                    break;
                const gap = keepsGaps ? 0x20 : 0;
                for (let width = keepsGaps ? at - last : 1; width > 0; width--) {
                    a = Math.imul(a ^ gap, FACTOR_A);
                    b = Math.imul(b ^ gap, FACTOR_B);
                    b ^= b >>> 15;
                }
            }
            if (last - first > MAX_TERM_BYTES)
                return false;
            if (this.#suspects !== null && this.#hasSuspect(bytes, first, last))
                return false;
            this.a[count] = finish(a);
            this.b[count] = finish(b);
            this.starts[count] = first;
            this.ends[count] = last;
            count++;
            if (at >= end)
                break;
            if (kind === COMMA) {
                at++;
                // A comma at the end, or before an arrow, drops an empty piece: left to the exact reader.
                if (at >= end)
                    return false;
            }
            else if (kind === EQUALS) {
                if (inputs !== -1 || bytes[at + 1] !== 0x3e || at + 2 >= end)
                    return false;
                inputs = count;
                at += 2;
            }
            else {
                return false;
            }
        }
        if (inputs === -1 ? count < 2 : count === inputs)
            return false;
        // White space behind the last separator would be an empty term; `at` stops there without having counted one.
        if (endsInSeparator(bytes, end, kinds))
            return false;
        this.count = count;
        this.inputs = inputs;
        return true;
    }
    #hasSuspect(bytes, start, end) {
        const suspects = this.#suspects;
        if (suspects === null)
            return false;
        let hash = 0;
        let length = 0;
        for (let i = start; i <= end; i++) {
            const byte = i < end ? bytes[i] : 0x20;
            if (isWordByte(byte)) {
                hash = Math.imul(hash ^ (byte | 0x20), 0x01000193) + 1;
                length++;
            }
            else {
                if (length > 0 && suspects[(hash ^ (hash >>> 16)) & 0xffff] === 1)
                    return true;
                hash = 0;
                length = 0;
            }
        }
        return false;
    }
}
function endsInSeparator(bytes, end, kinds) {
    let last = end - 1;
    while (last >= 0 && kinds[bytes[last]] === GAP)
        last--;
    return kinds[bytes[last]] === COMMA || bytes[last] === 0x3e;
}
function isWordByte(byte) {
    return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);
}
/** A table of 2^16 flags: a word that is watched has its flag set; few others have. Words are cut at every non-letter. */
function suspectTable(watched) {
    let table = null;
    for (const word of watched) {
        // A word with anything but letters and digits may be cut otherwise by the tokenizer: each of its parts is watched.
        for (const part of word.split(/[^A-Za-z0-9]+/)) {
            if (part === '')
                continue;
            table ??= new Uint8Array(1 << 16);
            let hash = 0;
            for (let i = 0; i < part.length; i++)
                hash = Math.imul(hash ^ (part.charCodeAt(i) | 0x20), 0x01000193) + 1;
            table[(hash ^ (hash >>> 16)) & 0xffff] = 1;
        }
    }
    return table;
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/rule-view.js


/** A view of analysed terms. */
function viewOf(terms, inputs) {
    const a = new Int32Array(terms.length);
    const b = new Int32Array(terms.length);
    const fingerprint = { a: 0, b: 0 };
    terms.forEach(({ text }, index) => {
        fingerprintOf(text, fingerprint);
        a[index] = fingerprint.a;
        b[index] = fingerprint.b;
    });
    return {
        count: terms.length,
        inputs,
        a,
        b,
        term: (index) => (0,problems/* excerpt */.Kb)(terms[index]?.text ?? '').replaceAll('\0', ' '),
        column: (index) => terms[index]?.place.column ?? 1,
        raw: (index) => hashRaw(Buffer.from(terms[index]?.raw ?? ''), 0),
    };
}
/**
 * Fingerprint of what a rule says: the order of terms does not matter within a side; the sides, and without `expand` the
 * first term of a list, are told apart.
 */
function fingerprintRule(rule, expand, into) {
    const { count, inputs } = rule;
    let a = 0;
    let b = 0;
    for (let i = 0; i < count; i++) {
        const role = inputs === -1 ? (expand || i > 0 ? 1 : 2) : i < inputs ? 3 : 4;
        a = (a + finish(rule.a[i] + Math.imul(role, 0x9e3779b1))) | 0;
        b = (b + finish(rule.b[i] ^ Math.imul(role, 0x85ebca6b))) | 0;
    }
    into.a = a;
    into.b = b;
}
/** A hash of `bytes[start, end)`. */
function hashRaw(bytes, start, end = bytes.length) {
    let hash = 0;
    for (let i = start; i < end; i++)
        hash = (Math.imul(hash, 31) + bytes[i]) | 0;
    return hash;
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/rule-lints.js



/** From so many terms on, a list is worth a word about its pairs: 500 terms make 249,500. */
const HUGE_GROUP = 500;
/** Up to so many terms, comparing all with all is cheaper than a set. */
const FEW = 12;
const BYTES_PER_TERM = 24;
const rule_lints_BYTES_PER_RULE = 55;
const rule_lints_MOST_EXPECTED = 1 << 22;
const REPLACED = 0;
const LISTED = 1;
const OUTPUT = 2;
/** Finds rules of a synonym file that repeat or contradict each other, in one pass and a few bytes a term. */
class RuleLints {
    #expand;
    #report;
    /** Term -> the first line that replaces it, lists it, or gives it out. */
    #terms;
    #rules;
    #fingerprint = { a: 0, b: 0 };
    constructor(expand, report, size) {
        this.#expand = expand;
        this.#report = report;
        this.#terms = new FingerprintTable(3, Math.min(size / BYTES_PER_TERM, rule_lints_MOST_EXPECTED));
        this.#rules = new FingerprintTable(2, Math.min(size / rule_lints_BYTES_PER_RULE, rule_lints_MOST_EXPECTED));
    }
    look(rule, line) {
        const { count, inputs } = rule;
        if (inputs === -1 && count < 2)
            return;
        if (this.#repeats(rule, line))
            return;
        if (inputs === -1) {
            if (count >= HUGE_GROUP && this.#expand)
                this.#huge(count, line);
            this.#duplicates(rule, 0, count, line);
            for (let i = 0; i < count; i++)
                this.#listed(rule, i, line);
            return;
        }
        this.#duplicates(rule, 0, inputs, line);
        this.#duplicates(rule, inputs, count, line);
        const both = common(rule);
        for (let i = 0; i < count; i++) {
            if (both?.has(key(rule, i)))
                continue;
            if (i < inputs)
                this.#replaced(rule, i, line);
            else
                this.#given(rule, i, line);
        }
    }
    #repeats(rule, line) {
        fingerprintRule(rule, this.#expand, this.#fingerprint);
        const rules = this.#rules;
        const slot = rules.slot(this.#fingerprint.a, this.#fingerprint.b);
        let raw = 0;
        for (let i = 0; i < rule.count; i++)
            raw = (raw + rule.raw(i)) | 0;
        if (rules.added) {
            rules.set(slot, line);
            rules.set(slot + 1, raw);
            return false;
        }
        const first = rules.get(slot);
        // Spellings that the chain makes equal (capitals, punctuation) are written side by side on purpose.
        if (rules.get(slot + 1) !== raw)
            return true;
        this.#report.warning('solr-synonyms/duplicate-rule', { line, column: 1 }, () => `This rule says the same as line ${first} and adds nothing. Remove one of the two.`);
        return true;
    }
    #huge(count, line) {
        this.#report.warning('solr-synonyms/huge-group', { line, column: 1 }, () => `A list of ${count} terms makes ${count * (count - 1)} pairs, each built and held in memory on every node (2,000 terms ` +
            'take about a second, 20,000 a minute and 6 GB). Map the terms to one (`a, b, c => a`), or split the list.');
    }
    #duplicates(rule, from, to, line) {
        if (to - from < 2)
            return;
        if (to - from <= FEW) {
            for (let i = from + 1; i < to; i++) {
                for (let j = from; j < i; j++) {
                    if (rule.a[i] === rule.a[j] && rule.b[i] === rule.b[j] && rule.raw(i) === rule.raw(j)) {
                        this.#duplicate(rule, i, line);
                        break;
                    }
                }
            }
            return;
        }
        const seen = new Map();
        for (let i = from; i < to; i++) {
            const term = key(rule, i);
            if (seen.get(term) === rule.raw(i))
                this.#duplicate(rule, i, line);
            seen.set(term, rule.raw(i));
        }
    }
    #duplicate(rule, index, line) {
        this.#report.warning('solr-synonyms/duplicate-term', { line, column: rule.column(index) }, () => `${(0,problems/* quoted */.TL)(rule.term(index))} stands more than once in this rule; the repetition adds nothing. ` +
            'Remove it, or write the term that was meant.');
    }
    #listed(rule, index, line) {
        const terms = this.#terms;
        const slot = terms.slot(rule.a[index], rule.b[index]);
        if (terms.get(slot + LISTED) === 0)
            terms.set(slot + LISTED, line);
        const replaced = terms.get(slot + REPLACED);
        if (replaced !== 0 && replaced !== line)
            this.#contradiction(rule, index, line, replaced, line);
    }
    #replaced(rule, index, line) {
        const terms = this.#terms;
        const slot = terms.slot(rule.a[index], rule.b[index]);
        if (terms.get(slot + REPLACED) === 0)
            terms.set(slot + REPLACED, line);
        const listed = terms.get(slot + LISTED);
        if (listed !== 0)
            this.#contradiction(rule, index, line, line, listed);
        const output = terms.get(slot + OUTPUT);
        if (output !== 0 && output !== line)
            this.#chain(rule, index, line, output, line);
    }
    #given(rule, index, line) {
        const terms = this.#terms;
        const slot = terms.slot(rule.a[index], rule.b[index]);
        if (terms.get(slot + OUTPUT) === 0)
            terms.set(slot + OUTPUT, line);
        const replaced = terms.get(slot + REPLACED);
        if (replaced !== 0 && replaced !== line)
            this.#chain(rule, index, line, line, replaced);
    }
    #contradiction(rule, index, line, replaces, lists) {
        this.#report.warning('solr-synonyms/contradictory-rules', { line, column: rule.column(index) }, () => `Line ${replaces} replaces ${(0,problems/* quoted */.TL)(rule.term(index))} by other terms, line ${lists} keeps it in a list. The engine ` +
            'merges both: the term is kept after all. Decide for one of the two.');
    }
    #chain(rule, index, line, gives, replaces) {
        this.#report.warning('solr-synonyms/chained-rules', { line, column: rule.column(index) }, () => `Line ${gives} maps to ${(0,problems/* quoted */.TL)(rule.term(index))}, and line ${replaces} maps that on. Rules are applied once, so ` +
            `what line ${gives} maps is not mapped any further. Write the final term in both lines.`);
    }
}
function key(rule, index) {
    return (rule.a[index] >>> 0) * 0x200000 + (rule.b[index] >>> 11);
}
/** Terms on both sides of an arrow: `a => a, b` keeps `a`. */
function common(rule) {
    const { count, inputs } = rule;
    let both = null;
    if (count <= FEW) {
        for (let i = 0; i < inputs; i++) {
            for (let j = inputs; j < count; j++) {
                if (rule.a[i] !== rule.a[j] || rule.b[i] !== rule.b[j])
                    continue;
                both ??= new Set();
                both.add(key(rule, i));
            }
        }
        return both;
    }
    const left = new Set();
    for (let i = 0; i < inputs; i++)
        left.add(key(rule, i));
    for (let j = inputs; j < count; j++) {
        if (!left.has(key(rule, j)))
            continue;
        both ??= new Set();
        both.add(key(rule, j));
    }
    return both;
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/solr-line-lints.js

/** Separators that people write for `,` and `=>`, or that editors and web pages make of them. */
const LOOK_ALIKE = /[;\t|；，、،﹐⇒→➔＝]|->|<=|= >|–>|=＞/u;
const QUOTES = new Map([
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
]);
/** Lints that one line decides by itself. */
function lintSolrLine(line, number, rule, options, report) {
    if (rule.kind === 'comment') {
        lintComment(line, number, report);
        return;
    }
    if (/^\s*[[{]\s*"/.test(line) || /^\s*"[^"]*"\s*:\s*["[{]/.test(line)) {
        report.warning('solr-synonyms/pasted-json', { line: number, column: 1 }, () => 'This is JSON, and the engine reads it as a plain rule: brackets and quotation marks become part of the terms, which ' +
            'then match nothing. Write the rules themselves, one a line.');
        return;
    }
    if (rule.kind === 'many-arrows')
        return;
    lintHash(line, number, report);
    const terms = rule.kind === 'list' ? rule.terms : [...rule.inputs, ...rule.outputs];
    if (options.analysis?.tokenizer !== 'standard')
        lintQuotes(terms, number, report);
    if (rule.kind === 'list' && terms.length < 2)
        lintSingle(line, terms[0] ?? null, number, report);
}
/** A comment that was meant as a rule: `#tag, tag`, `#1 => number one`. Commented-out rules look alike and are let be. */
function lintComment(line, number, report) {
    if (!/^#[^\s#!]/.test(line) || !/,|=>/.test(line))
        return;
    const [tag = '', ...others] = line.split(/,|=>/).map((term) => term.trim());
    const plain = (term) => term.replace(/[\s#]/g, '').toLowerCase();
    const isHashtag = /^#\ufe0f?\u20e3/.test(tag) ||
        /^#\d+$/.test(tag) ||
        others.some((term) => /^#[^\s#]/.test(term) || (plain(term) !== '' && plain(term) === plain(tag)));
    if (!isHashtag)
        return;
    report.warning('solr-synonyms/hashtag-comment', { line: number, column: 1 }, () => `A line that begins with \`#\` is a comment, so ${(0,problems/* quoted */.TL)(tag)} gets no synonyms. Write \`\\${tag.slice(0, 40)}\` ` +
        'with a backslash, or put another term first.');
}
function lintHash(line, number, report) {
    const indented = /^[\s\ufeff]+#/.exec(line);
    const trailing = indented === null ? /\s#+(?=\s)/.exec(line) : null;
    const found = indented ?? trailing;
    if (found === null)
        return;
    report.warning('solr-synonyms/comment-becomes-rule', { line: number, column: line.indexOf('#', found.index) + 1 }, () => 'A comment must begin in column 1. Here `#` and what follows is read as part of a rule, so its words become terms. ' +
        'Move the comment to a line of its own.');
}
function lintQuotes(terms, number, report) {
    const isQuoted = ({ text }) => text.length > 2 && QUOTES.get(text[0] ?? '') === text.at(-1);
    const term = terms.find(isQuoted);
    if (term === undefined)
        return;
    report.warning('solr-synonyms/quoted-term', { line: number, column: term.start + 1 }, () => `The quotation marks of ${(0,problems/* quoted */.TL)(term.text)} are part of the term, which matches only text that has them, too. ` +
        'Terms of several words need no quotation marks.');
}
/** Lines that make no rule at all. */
function lintSingle(line, term, number, report) {
    const place = { line: number, column: (term?.start ?? 0) + 1 };
    if (/(?<!\\)=>/.test(line)) {
        report.warning('solr-synonyms/empty-side', place, () => 'One side of the `=>` is empty, so the engine makes no rule of this line. Write terms on both sides; a term can ' +
            'be removed from search only with a stop filter.');
        return;
    }
    const separator = LOOK_ALIKE.exec(term?.text ?? '') ?? (line.includes('\t') ? /\t/.exec(line) : null);
    if (separator !== null) {
        const name = separator[0] === '\t' ? 'a tab' : `\`${separator[0]}\``;
        report.warning('solr-synonyms/look-alike-separator', { line: number, column: line.indexOf(separator[0]) + 1 }, () => `The engine knows only \`,\` and \`=>\` as separators, so with ${name} the line is a single term and makes no rule.`);
        return;
    }
    report.warning('solr-synonyms/one-term-line', place, () => `The line has only one term${term === null ? '' : `, ${(0,problems/* quoted */.TL)(term.text)}`}, so it makes no rule. Add its synonyms, ` +
        'or remove the line.');
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/solr-rule.js

/** Reads one line as Lucene's `SolrSynonymParser.addInternal` does. */
function parseSolrLine(line) {
    if (line === '' || line.startsWith('#'))
        return { kind: 'comment' };
    const sides = split(line, '=>', 0);
    if (sides.length === 2 && sides[0] !== undefined && sides[1] !== undefined) {
        return { kind: 'mapping', inputs: terms(sides[0].text, 0), outputs: terms(sides[1].text, sides[1].start) };
    }
    if (sides.length > 2)
        return { kind: 'many-arrows', second: (sides[2]?.start ?? 2) - 2 };
    return { kind: 'list', terms: terms(line, 0) };
}
function terms(side, offset) {
    return split(side, ',', offset).map(({ text, start }) => ({
        text: (0,java_text/* javaTrim */.D9)(removeEscapes(text)),
        start: start + (0,java_text/* leadingTrim */.dw)(text),
    }));
}
/** Cuts at unescaped separators and drops empty pieces; escapes stay as they are. */
function split(text, separator, offset) {
    const pieces = [];
    let start = 0;
    let at = 0;
    const push = (end) => {
        if (end > start)
            pieces.push({ text: text.slice(start, end), start: offset + start });
    };
    while (at < text.length) {
        if (text.startsWith(separator, at)) {
            push(at);
            at += separator.length;
            start = at;
        }
        else {
            at += text[at] === '\\' ? 2 : 1;
        }
    }
    push(text.length);
    return pieces;
}
/** `\x` becomes `x` for every x; a backslash at the end stays. */
function removeEscapes(text) {
    return text.includes('\\') ? text.replace(/\\([\s\S])/g, '$1') : text;
}

// EXTERNAL MODULE: ./lib/dictionaries/dictionary.js
var dictionary = __webpack_require__(1470);
;// CONCATENATED MODULE: ./lib/dictionaries/formats/synonym-rules.js


/** A growing array of 32-bit numbers. */
class Numbers {
    values = new Int32Array(1024);
    length = 0;
    push(value) {
        if (this.length === this.values.length) {
            const larger = new Int32Array(this.values.length * 2);
            larger.set(this.values);
            this.values = larger;
        }
        this.values[this.length++] = value;
    }
    at(index) {
        return this.values[index];
    }
}
/** Numbers the terms of several dictionaries, equal terms alike. */
class TermNumbers {
    #table;
    constructor(expected) {
        this.#table = new FingerprintTable(1, expected);
    }
    get size() {
        return this.#table.size;
    }
    number(a, b) {
        const slot = this.#table.slot(a, b);
        if (this.#table.added)
            this.#table.set(slot, this.#table.size - 1);
        return this.#table.get(slot);
    }
}
/** The rules of one synonym dictionary, held as numbers: about 12 bytes a rule and 4 a term. */
class SynonymRules {
    #terms;
    #expand;
    #members = new Numbers();
    #ends = new Numbers();
    #inputs = new Numbers();
    #lines = new Numbers();
    #a = new Numbers();
    #b = new Numbers();
    #fingerprint = { a: 0, b: 0 };
    constructor(terms, expand) {
        this.#terms = terms;
        this.#expand = expand;
    }
    get count() {
        return this.#ends.length;
    }
    look(rule, line) {
        // With `expand`, a list of one term makes no pair.
        if (rule.inputs === -1 && rule.count < 2 && this.#expand)
            return;
        for (let i = 0; i < rule.count; i++) {
            this.#members.push(this.#terms.number(rule.a[i], rule.b[i]));
        }
        this.#ends.push(this.#members.length);
        this.#inputs.push(rule.inputs);
        this.#lines.push(line);
        fingerprintRule(rule, this.#expand, this.#fingerprint);
        this.#a.push(this.#fingerprint.a);
        this.#b.push(this.#fingerprint.b);
    }
    line(rule) {
        return this.#lines.at(rule);
    }
    fingerprintA(rule) {
        return this.#a.at(rule);
    }
    fingerprintB(rule) {
        return this.#b.at(rule);
    }
    /** True when the rule keeps its inputs: a list, read with `expand`. */
    keeps(rule) {
        return this.#expand && this.#inputs.at(rule) === -1;
    }
    size(rule) {
        return this.#ends.at(rule) - this.#start(rule);
    }
    eachInput(rule, take) {
        const start = this.#start(rule);
        const inputs = this.#inputs.at(rule);
        const end = inputs === -1 ? this.#ends.at(rule) : start + inputs;
        for (let i = start; i < end; i++)
            take(this.#members.at(i));
    }
    /** What `input` becomes by this rule; a term may come more than once. */
    eachOutput(rule, input, take) {
        const start = this.#start(rule);
        const end = this.#ends.at(rule);
        const inputs = this.#inputs.at(rule);
        if (inputs !== -1) {
            for (let i = start + inputs; i < end; i++)
                take(this.#members.at(i));
        }
        else if (!this.#expand) {
            take(this.#members.at(start));
        }
        else {
            // A term finds itself only when the list has it twice.
            let own = 0;
            for (let i = start; i < end; i++) {
                const member = this.#members.at(i);
                if (member !== input || own++ > 0)
                    take(member);
            }
        }
    }
    #start(rule) {
        return rule === 0 ? 0 : this.#ends.at(rule - 1);
    }
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/synonym-diff.js



const synonym_diff_BYTES_PER_TERM = 24;
const synonym_diff_MOST_EXPECTED = 1 << 23;
const MAX_TERMS_SHOWN = 4;
/**
 * Most outputs that are compared one by one, in all. Beyond it (huge lists that overlap each other) a term whose rules
 * differ counts as changed without a look at every pair.
 */
const MAX_STEPS = 2_000_000_000;
const BEFORE = 1;
const AFTER = 2;
/**
 * Compares two synonym dictionaries by what each input term finds. Rules that both have cancel out, so only terms of the
 * others are looked at; lists are never unfolded into pairs.
 */
function diffSynonyms(read, before, after, expand) {
    const expected = ((before?.size ?? 0) + after.size) / synonym_diff_BYTES_PER_TERM;
    const terms = new TermNumbers(Math.min(expected, synonym_diff_MOST_EXPECTED));
    const old = new SynonymRules(terms, expand);
    if (before !== null)
        read(before, old);
    const fresh = new SynonymRules(terms, expand);
    read(after, fresh);
    return new SynonymDiff(read, before, after, terms, old, fresh).result();
}
class SynonymDiff {
    #read;
    #sources;
    #terms;
    #old;
    #fresh;
    /** For each term: the sides on which it is an input. */
    #sides;
    #oldIndex;
    #freshIndex;
    #seenOld;
    #seenFresh;
    #visit = 0;
    #steps = 0;
    constructor(read, before, after, terms, old, fresh) {
        this.#read = read;
        this.#sources = { before, after };
        this.#terms = terms;
        this.#old = old;
        this.#fresh = fresh;
        this.#sides = new Uint8Array(terms.size);
        markInputs(old, this.#sides, BEFORE);
        markInputs(fresh, this.#sides, AFTER);
        const touched = touchedTerms(old, fresh, terms.size);
        this.#oldIndex = new RuleIndex(old, touched);
        this.#freshIndex = new RuleIndex(fresh, touched);
        this.#seenOld = new Int32Array(terms.size);
        this.#seenFresh = new Int32Array(terms.size);
    }
    result() {
        let added = 0;
        let removed = 0;
        let changed = 0;
        let keysBefore = 0;
        let keysAfter = 0;
        const changedTerms = new Uint8Array(this.#terms.size);
        for (let term = 0; term < this.#sides.length; term++) {
            const sides = this.#sides[term];
            if (sides & BEFORE)
                keysBefore++;
            if (sides & AFTER)
                keysAfter++;
            if (sides === AFTER)
                added++;
            if (sides === BEFORE)
                removed++;
            if (sides === (BEFORE | AFTER) && this.#differs(term)) {
                changed++;
                changedTerms[term] = 1;
            }
        }
        const findings = this.#findings(changedTerms);
        return { added, removed, changed, keysBefore, keysAfter, examples: this.#examples(findings) };
    }
    #differs(term) {
        const oldRules = this.#oldIndex.of(term);
        const freshRules = this.#freshIndex.of(term);
        if (oldRules.length === 0 && freshRules.length === 0)
            return false;
        if (isKept(this.#old, oldRules) !== isKept(this.#fresh, freshRules))
            return true;
        if (this.#steps > MAX_STEPS)
            return true;
        const visit = ++this.#visit;
        let unmatched = 0;
        for (const rule of oldRules) {
            this.#steps += this.#old.size(rule);
            this.#old.eachOutput(rule, term, (output) => {
                if (this.#seenOld[output] === visit)
                    return;
                this.#seenOld[output] = visit;
                unmatched++;
            });
        }
        let isNew = false;
        for (const rule of freshRules) {
            this.#steps += this.#fresh.size(rule);
            this.#fresh.eachOutput(rule, term, (output) => {
                if (this.#seenFresh[output] === visit)
                    return;
                this.#seenFresh[output] = visit;
                if (this.#seenOld[output] === visit)
                    unmatched--;
                else
                    isNew = true;
            });
        }
        return isNew || unmatched > 0;
    }
    /** The first terms that changed, in the order of the new file; then the first that are gone, in that of the old. */
    #findings(changedTerms) {
        const findings = [];
        const taken = new Set();
        const collect = (rules, kindOf) => {
            for (let rule = 0; rule < rules.count && findings.length < dictionary/* MAX_DIFF_EXAMPLES */.Hb; rule++) {
                rules.eachInput(rule, (term) => {
                    const kind = kindOf(term);
                    if (kind === null || taken.has(term) || findings.length >= dictionary/* MAX_DIFF_EXAMPLES */.Hb)
                        return;
                    taken.add(term);
                    findings.push(this.#finding(kind, term, rules.line(rule)));
                });
            }
        };
        collect(this.#fresh, (term) => {
            if (this.#sides[term] === AFTER)
                return 'added';
            return changedTerms[term] === 1 ? 'changed' : null;
        });
        collect(this.#old, (term) => (this.#sides[term] === BEFORE ? 'removed' : null));
        return findings;
    }
    #finding(kind, term, line) {
        const oldRules = this.#oldIndex.of(term);
        const freshRules = this.#freshIndex.of(term);
        const before = outputsOf(this.#old, oldRules, term);
        const after = outputsOf(this.#fresh, freshRules, term);
        return {
            kind,
            term,
            line,
            gained: [...after].filter((output) => !before.has(output)),
            lost: [...before].filter((output) => !after.has(output)),
            kept: [isKept(this.#old, oldRules), isKept(this.#fresh, freshRules)],
        };
    }
    #examples(findings) {
        const texts = this.#texts(findings);
        const name = (term) => ({ term: texts.get(term) ?? '' });
        return findings.map(({ kind, term, line, gained, lost, kept }) => ({
            kind,
            line,
            sentence: [name(term), ...verdict(kind, gained, lost, kept, name)],
        }));
    }
    /** Reads both files again for the words of the terms that are shown. */
    #texts(findings) {
        const wanted = new Set();
        const lines = { before: new Set(), after: new Set() };
        for (const { term, gained, lost } of findings) {
            for (const id of [term, ...gained.slice(0, MAX_TERMS_SHOWN), ...lost.slice(0, MAX_TERMS_SHOWN)])
                wanted.add(id);
            for (const rule of this.#oldIndex.of(term))
                lines.before.add(this.#old.line(rule));
            for (const rule of this.#freshIndex.of(term))
                lines.after.add(this.#fresh.line(rule));
        }
        const texts = new Map();
        for (const side of ['before', 'after']) {
            const source = this.#sources[side];
            if (source === null || lines[side].size === 0)
                continue;
            this.#read(source, {
                look: (rule, line) => {
                    if (!lines[side].has(line))
                        return;
                    for (let i = 0; i < rule.count; i++) {
                        const id = this.#terms.number(rule.a[i], rule.b[i]);
                        if (wanted.has(id) && !texts.has(id))
                            texts.set(id, rule.term(i));
                    }
                },
            });
        }
        return texts;
    }
}
function markInputs(rules, sides, side) {
    for (let rule = 0; rule < rules.count; rule++) {
        rules.eachInput(rule, (term) => {
            sides[term] = sides[term] | side;
        });
    }
}
/** Terms that are inputs of a rule that only one side has. */
function touchedTerms(old, fresh, size) {
    const sidesOf = new FingerprintTable(1, old.count + fresh.count);
    const each = (rules, take) => {
        for (let rule = 0; rule < rules.count; rule++) {
            take(rule, sidesOf.slot(rules.fingerprintA(rule), rules.fingerprintB(rule)));
        }
    };
    each(old, (_, slot) => sidesOf.set(slot, sidesOf.get(slot) | BEFORE));
    each(fresh, (_, slot) => sidesOf.set(slot, sidesOf.get(slot) | AFTER));
    const touched = new Uint8Array(size);
    for (const rules of [old, fresh]) {
        each(rules, (rule, slot) => {
            if (sidesOf.get(slot) === (BEFORE | AFTER))
                return;
            rules.eachInput(rule, (term) => {
                touched[term] = 1;
            });
        });
    }
    return touched;
}
/** The rules that each touched term is an input of. */
class RuleIndex {
    #starts;
    #rules;
    constructor(rules, touched) {
        const starts = new Int32Array(touched.length + 1);
        const each = (take) => {
            for (let rule = 0; rule < rules.count; rule++) {
                rules.eachInput(rule, (term) => {
                    if (touched[term] === 1)
                        take(term, rule);
                });
            }
        };
        each((term) => {
            starts[term + 1] = starts[term + 1] + 1;
        });
        for (let term = 0; term < touched.length; term++) {
            starts[term + 1] = starts[term + 1] + starts[term];
        }
        const filled = starts.slice();
        this.#rules = new Int32Array(starts[touched.length] ?? 0);
        each((term, rule) => {
            const at = filled[term];
            this.#rules[at] = rule;
            filled[term] = at + 1;
        });
        this.#starts = starts;
    }
    of(term) {
        return this.#rules.subarray(this.#starts[term], this.#starts[term + 1]);
    }
}
function isKept(rules, of) {
    for (const rule of of)
        if (rules.keeps(rule))
            return true;
    return false;
}
function outputsOf(rules, of, term) {
    const outputs = new Set();
    for (const rule of of)
        rules.eachOutput(rule, term, (output) => outputs.add(output));
    return outputs;
}
function verdict(kind, gained, lost, [wasKept, isKeptNow], name) {
    switch (kind) {
        case 'added':
            return [isKeptNow ? ' now finds ' : ' is now replaced by ', ...list(gained, name)];
        case 'removed':
            return [' no longer finds ', ...list(lost, name)];
        case 'changed': {
            const parts = [];
            if (gained.length > 0)
                parts.push([' now also finds ', ...list(gained, name)]);
            if (lost.length > 0)
                parts.push([' no longer finds ', ...list(lost, name)]);
            if (wasKept !== isKeptNow)
                parts.push([isKeptNow ? ' now also finds itself' : ' no longer finds itself']);
            return parts.flatMap((part, index) => (index === 0 ? part : [' and', ...part]));
        }
    }
}
function list(terms, name) {
    const shown = terms.slice(0, MAX_TERMS_SHOWN);
    const parts = shown.flatMap((term, index) => (index === 0 ? [name(term)] : [', ', name(term)]));
    return terms.length > shown.length ? [...parts, ` and ${terms.length - shown.length} more`] : parts;
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/synonym-map.js
/** What Lucene's `SynonymMap.Builder` makes of the pairs that a parser adds; merged by input, outputs in the order added. */
class SynonymMapBuilder {
    #meanings = new Map();
    #lines = new Map();
    add(input, output, keep, line) {
        let meaning = this.#meanings.get(input);
        if (meaning === undefined) {
            meaning = { keep: false, outputs: new Set() };
            this.#meanings.set(input, meaning);
            this.#lines.set(input, line);
        }
        meaning.keep ||= keep;
        meaning.outputs.add(output);
    }
    /** A list of equivalent terms. Without `expand`, all become the first; `keepFirst` is what the pairs say then. */
    addGroup(terms, expand, line) {
        if (expand) {
            for (let i = 0; i < terms.length; i++) {
                for (let j = 0; j < terms.length; j++) {
                    if (i !== j)
                        this.add(terms[i], terms[j], true, line);
                }
            }
        }
        else if (terms[0] !== undefined) {
            for (const term of terms)
                this.add(term, terms[0], false, line);
        }
    }
    *rules() {
        for (const [input, { keep, outputs }] of this.#meanings) {
            yield { rule: { in: input, keep, out: [...outputs] }, line: this.#lines.get(input) ?? 1 };
        }
    }
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/term-analysis.js



/** Longest analysed output that Lucene's `BytesRefHash` stores, in bytes of UTF-8. */
const MAX_OUTPUT_BYTES = 32_766;
/** What every failure to read a synonym file looks like to the caller of OpenSearch. */
function synonymFailure(phase, ...chain) {
    return { phase, chain, apiMessage: 'Failed to build synonyms' };
}
/** An exception that the parser wraps with its line number. */
function ruleFailure(phase, line, message) {
    return synonymFailure(phase, { className: 'java.text.ParseException', message: `Invalid synonym rule at line ${line}` }, { className: 'java.lang.IllegalArgumentException', message });
}
/** Puts the terms of synonym files through the declared chain, and reports those that the engine does not take. */
class TermAnalysis {
    #analyzer;
    #options;
    #report;
    #format;
    #stopLists;
    constructor(format, options, stopLists, report) {
        this.#format = format;
        this.#options = options;
        this.#report = report;
        this.#analyzer = new Analyzer(options.analysis ?? KEYWORD_CHAIN, options.engineVersion);
        // A declared chain says by itself whether a stop filter stands in front.
        this.#stopLists = options.analysis === null ? stopLists.map((list) => new StopListWatch(list, options)) : [];
    }
    /** The analysed term; `null` when the engine rejects it or, with `lenient`, drops it. */
    analyze(term, phase) {
        const analyzed = this.#analyzer.analyze(term.text);
        if (analyzed.ok) {
            for (const list of this.#stopLists)
                list.look(term);
            return analyzed.text;
        }
        this.#reject(term, analyzed, phase);
        return null;
    }
    /** Reports an output that is too long to be stored; true when it is. */
    isTooLong(output, place, phase) {
        if (output.length * 3 <= MAX_OUTPUT_BYTES)
            return false;
        const bytes = (0,java_text/* utf8Length */.wI)(output);
        if (bytes <= MAX_OUTPUT_BYTES)
            return false;
        const sentence = () => `This term takes ${bytes} bytes; the engine stores at most ${MAX_OUTPUT_BYTES}. Shorten it, or see whether a separator is missing.`;
        if (this.#options.analysis === null) {
            this.#report.warning(`${this.#format}/unproved-rejection`, place, () => `${sentence()} (The bytes of the analysed term count, so the verdict depends on the analysis chain.)`);
            return false;
        }
        this.#report.error(`${this.#format}/term-too-long`, place, sentence, synonymFailure(phase, {
            className: 'org.apache.lucene.util.BytesRefHash$MaxBytesLengthExceededException',
            message: `bytes can be at most ${MAX_OUTPUT_BYTES} in length; got ${bytes}`,
        }));
        return true;
    }
    finish() {
        for (const list of this.#stopLists)
            list.finish(this.#format, this.#report);
    }
    #reject(term, analyzed, phase) {
        const { place, text } = term;
        if (this.#options.lenient) {
            this.#report.warning(`${this.#format}/dropped-term`, place, () => `${this.#explain(text, analyzed)} With \`lenient\` the engine drops the term and says so only in a debug log: ` +
                'the rest of the rule works without it. Correct the term, or take it out.');
            return;
        }
        if (!analyzed.certain) {
            this.#report.warning(`${this.#format}/unproved-rejection`, place, () => `${this.#explain(text, analyzed)} The term holds characters that releases of the standard tokenizer see ` +
                `differently, so this is not certain. The engine's own message would be: ${(0,problems/* excerpt */.Kb)(analyzed.message, 400)}.`);
            return;
        }
        const failure = ruleFailure(phase, place.line ?? 0, analyzed.message);
        this.#report.error(this.#code(text, analyzed), place, () => this.#explain(text, analyzed), failure);
    }
    #code(text, analyzed) {
        if (analyzed.reason === 'gap')
            return `${this.#format}/stop-word-gap`;
        return analyzed.reason === 'empty' || !(0,java_text/* hasText */.I3)(text)
            ? `${this.#format}/empty-term`
            : `${this.#format}/eliminated-term`;
    }
    #explain(text, analyzed) {
        if (analyzed.reason === 'gap') {
            return (`${(0,problems/* quoted */.TL)(text)} has a stop word in front of ${(0,problems/* quoted */.TL)(analyzed.token ?? '')}, and the engine refuses terms with a ` +
                'removed word before another. Take the stop word out of the term, or move the `stop` filter behind the synonym filter.');
        }
        if (analyzed.reason === 'empty' || !(0,java_text/* hasText */.I3)(text)) {
            return 'A term here is nothing but white space. Take away the extra separator, or the white space behind it.';
        }
        const { tokenizer, stopwords } = this.#analyzer.chain;
        const cause = tokenizer === 'standard' && stopwords === null
            ? 'the standard tokenizer drops punctuation and symbols'
            : 'all of it is stop words or characters that the tokenizer drops';
        return `Nothing of ${(0,problems/* quoted */.TL)(text)} is left after the analysis chain: ${cause}. Remove the term, or use another tokenizer.`;
    }
}
/** Counts terms that a stop-word dictionary of the repository would make the engine reject. */
class StopListWatch {
    #list;
    #analyzer;
    #first = null;
    #count = 0;
    constructor(list, options) {
        this.#list = list;
        this.#analyzer = new Analyzer({ tokenizer: 'whitespace', lowercase: true, stopwords: list.words }, options.engineVersion);
    }
    look(term) {
        if (this.#analyzer.analyze(term.text).ok)
            return;
        this.#first ??= term;
        this.#count++;
    }
    finish(format, report) {
        const first = this.#first;
        if (first === null)
            return;
        report.warning(`${format}/stop-word-in-term`, first.place, () => `${(0,problems/* quoted */.TL)(first.text)} holds a word of ${this.#list.file}` +
            `${this.#count > 1 ? `, and so do ${this.#count - 1} more terms` : ''}. With that stop filter in front of the synonym ` +
            'filter the engine refuses the whole file. Declare the chain under `analysis` in the manifest, so that this is checked.');
    }
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/solr-synonyms.js













/** Size of the blocks in which Java reads; see `#phase`. */
const READ_BLOCK = 8_192;
/** Synonyms in Solr's format, as Lucene's `SolrSynonymParser` reads them below OpenSearch's `synonyms_path`. */
const solrSynonyms = {
    format: 'solr-synonyms',
    read(input, sink) {
        const lints = new RuleLints(input.options.expand, input.report, input.source.size);
        return new SolrReader(input, sink, lints).read();
    },
    diff(before, after, options) {
        const readRules = (source, consumer) => {
            new SolrReader({ source, options, context: format/* NO_CONTEXT */.S, report: problems/* IGNORED */.$h }, null, consumer).read();
        };
        return diffSynonyms(readRules, before, after, options.expand);
    },
};
class SolrReader {
    #input;
    #sink;
    #scanner;
    #analysis;
    #consumer;
    #text;
    #map;
    #entries = 0;
    #position = 0;
    /** The line that is being read, for the scanner's view of it. */
    #bytes = Buffer.alloc(0);
    #start = 0;
    #plainView;
    constructor(input, sink, consumer) {
        const { options, context, report } = input;
        this.#consumer = consumer;
        this.#input = input;
        this.#sink = sink;
        this.#map = sink === null ? null : new SynonymMapBuilder();
        const stopLists = options.analysis === null ? context.stopWordLists : [];
        const watched = [...(options.analysis?.stopwords ?? []), ...stopLists.flatMap(({ words }) => [...words])];
        const scanner = sink === null ? new PlainRuleScanner(options.analysis ?? KEYWORD_CHAIN, watched) : null;
        this.#scanner = scanner;
        this.#analysis = new TermAnalysis('solr-synonyms', options, context.stopWordLists, report);
        this.#text = new TextLints('solr-synonyms', report, (length) => synonymFailure(this.#phase() - 0.5, {
            className: 'java.nio.charset.MalformedInputException',
            message: `Input length = ${length}`,
        }));
        const chain = options.analysis ?? KEYWORD_CHAIN;
        const isVerbatim = !chain.lowercase && chain.tokenizer !== 'standard';
        this.#plainView = {
            count: 0,
            inputs: -1,
            a: scanner?.a ?? new Int32Array(0),
            b: scanner?.b ?? new Int32Array(0),
            term: (index) => this.#bytes.toString('latin1', scanner?.starts[index], scanner?.ends[index]),
            column: (index) => (scanner?.starts[index] ?? 0) - this.#start + 1,
            raw: isVerbatim ? () => 0 : (index) => hashRaw(this.#bytes, scanner?.starts[index] ?? 0, scanner?.ends[index]),
        };
    }
    read() {
        const statistics = forEachLine(this.#input.source, this);
        this.#text.finish(statistics);
        this.#analysis.finish();
        if (this.#sink !== null && this.#map !== null) {
            for (const { rule, line } of this.#map.rules()) {
                this.#sink({ key: rule.in, value: rule.out.join(', '), line, rule });
            }
        }
        return this.#entries;
    }
    line(bytes, start, end, number, valid) {
        const length = end - start;
        this.#position += length + 1;
        if (length === 0)
            return;
        const scanner = this.#scanner;
        if (scanner?.scan(bytes, start, end)) {
            this.#entries++;
            this.#bytes = bytes;
            this.#start = start;
            const view = this.#plainView;
            view.count = scanner.count;
            view.inputs = scanner.inputs;
            this.#consumer.look(view, number);
            return;
        }
        if (!valid) {
            this.#entries++;
            this.#text.malformed(bytes, start, end, number);
            return;
        }
        const line = bytes.toString('utf8', start, end);
        if (needsTextLints(bytes, start, end))
            this.#text.text(line, number);
        this.#exact(line, number);
    }
    #exact(line, number) {
        const { report, options } = this.#input;
        const rule = parseSolrLine(line);
        lintSolrLine(line, number, rule, options, report);
        if (rule.kind === 'comment')
            return;
        this.#entries++;
        const phase = this.#phase();
        if (rule.kind === 'many-arrows') {
            report.error('solr-synonyms/multiple-arrows', { line: number, column: rule.second + 1 }, () => 'The line has more than one `=>`. Write one mapping a line, or escape the arrow that is text as `\\=>`.', ruleFailure(phase, number, 'more than one explicit mapping specified on the same line'));
            return;
        }
        const inputs = rule.kind === 'list' ? rule.terms : rule.inputs;
        const outputs = rule.kind === 'list' ? [] : rule.outputs;
        const left = this.#analyze(inputs, number, phase);
        const right = this.#analyze(outputs, number, phase);
        const kept = rule.kind === 'list' ? left : [...left, ...right];
        if (!options.lenient && kept.length < inputs.length + outputs.length)
            return;
        // Without `expand` all terms become the first; where `lenient` drops that one, nothing is left of the rule.
        const isBeheaded = rule.kind === 'list' && !options.expand && left[0]?.start !== inputs[0]?.start;
        if (isBeheaded)
            return;
        const stored = this.#stored(rule.kind, left, right);
        if (stored.filter(({ text, place }) => this.#analysis.isTooLong(text, place, phase)).length > 0)
            return;
        const makesPairs = rule.kind === 'list' ? left.length > 0 : left.length > 0 && right.length > 0;
        if (makesPairs)
            this.#consumer.look(viewOf(kept, rule.kind === 'list' ? -1 : left.length), number);
        if (this.#map === null)
            return;
        if (rule.kind === 'list') {
            this.#map.addGroup(left.map(({ text }) => text), options.expand, number);
        }
        else {
            for (const { text } of left)
                for (const output of right)
                    this.#map.add(text, output.text, false, number);
        }
    }
    /** The terms that the builder stores as outputs. */
    #stored(kind, left, right) {
        if (kind === 'mapping')
            return left.length > 0 ? right : [];
        if (this.#input.options.expand)
            return left.length > 1 ? left : [];
        return left.slice(0, 1);
    }
    #analyze(terms, line, phase) {
        const kept = [];
        for (const { text, start } of terms) {
            const place = { line, column: start + 1 };
            const analyzed = this.#analysis.analyze({ text, place }, phase);
            if (analyzed !== null)
                kept.push({ text: analyzed, raw: text, place, start });
        }
        return kept;
    }
    /**
     * Java decodes a block ahead of the parser, so a bad byte is found before a bad rule of the same block: failures are
     * ordered by block, encoding first.
     */
    #phase() {
        return Math.floor(this.#position / READ_BLOCK);
    }
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/stemmer-override.js





const MAX_KEY_BYTES = 32_766;
const stemmer_override_BYTES_PER_RULE = 20;
const stemmer_override_MOST_EXPECTED = 1 << 22;
/** Rules of the `stemmer_override` filter: `word, word => stem`, as OpenSearch's factory reads them. */
const stemmerOverride = {
    format: 'stemmer-override',
    read(input, sink) {
        const { report, options, source } = input;
        const seen = new FingerprintTable(1, Math.min(source.size / stemmer_override_BYTES_PER_RULE, stemmer_override_MOST_EXPECTED));
        const fingerprint = { a: 0, b: 0 };
        let entries = 0;
        const add = (line, key, stem) => {
            const place = { line: line.line, column: line.column };
            const bytes = (0,java_text/* utf8Length */.wI)(key);
            if (bytes > MAX_KEY_BYTES) {
                report.error('stemmer-override/key-too-long', place, () => `A word of this rule takes ${bytes} bytes; the engine stores at most ${MAX_KEY_BYTES}. Shorten it.`, buildFailure('org.apache.lucene.util.BytesRefHash$MaxBytesLengthExceededException', `bytes can be at most ${MAX_KEY_BYTES} in length; got ${bytes}`));
                return;
            }
            fingerprintOf(key, fingerprint);
            const slot = seen.slot(fingerprint.a, fingerprint.b);
            if (seen.added) {
                seen.set(slot, line.line);
                sink?.({ key, value: stem, line: line.line, rule: [key, stem] });
                return;
            }
            const first = seen.get(slot);
            report.warning('stemmer-override/duplicate-key', place, () => `${(0,problems/* quoted */.TL)(key)} has a stem in line ${first} already, and the first one counts: this one is ignored without a word. ` +
                'Remove one of the two.');
        };
        readWordLines('stemmer-override', input, (line) => {
            entries++;
            const rule = parseRule(line.text);
            const place = { line: line.line, column: line.column };
            if (rule === null) {
                const isOld = !(0,engine_version/* reportsLineNumbers */.yw)(options.engineVersion);
                const message = isOld
                    ? `Invalid Keyword override Rule:${line.text}`
                    : `Invalid keyword override rule: ${line.text}`;
                report.error('stemmer-override/invalid-rule', place, () => explain(line.text), lineFailure(input, line, message));
                return;
            }
            for (const key of rule.keys)
                add(line, key, rule.stem);
            if (options.analysis?.lowercase && rule.keys.some((key) => key !== key.toLowerCase())) {
                report.warning('stemmer-override/upper-case', place, () => 'A word of this rule has capitals, but the declared chain turns text to lower case first: it never matches.');
            }
        });
        return entries;
    },
};
function parseRule(text) {
    const sides = text.split('=>');
    if (sides.length !== 2)
        return null;
    const keys = (sides[0] ?? '').split(',').map(java_text/* javaTrim */.D9);
    const stem = (0,java_text/* javaTrim */.D9)(sides[1] ?? '');
    if (keys.includes('') || stem === '' || stem.includes(','))
        return null;
    return { keys, stem };
}
function explain(text) {
    const sides = text.split('=>');
    if (sides.length < 2 && text.includes('\t')) {
        return 'The words are separated by a tab, as in stem dictionaries of Lucene and Solr; the engine wants `word => stem`.';
    }
    if (sides.length < 2)
        return 'The rule has no `=>`. Write `word => stem`, or `word, word => stem`.';
    if (sides.length > 2)
        return 'The rule has more than one `=>`. Write one rule a line.';
    if ((sides[1] ?? '').includes(','))
        return 'A rule can have only one stem. Remove what stands behind the comma.';
    if ((0,java_text/* javaTrim */.D9)(sides[1] ?? '') === '')
        return 'The rule has no stem behind `=>`. Write the stem, or remove the line.';
    return 'A word in front of `=>` is empty. Remove the extra comma.';
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/type-table.js




/** Types of Lucene's `WordDelimiterFilter`, by the names that a table uses. */
const TYPE_CODES = new Map([
    ['LOWER', 1],
    ['UPPER', 2],
    ['ALPHA', 3],
    ['DIGIT', 4],
    ['ALPHANUM', 7],
    ['SUBWORD_DELIM', 8],
]);
/** Character types of the `word_delimiter` filters: `character => TYPE`, as OpenSearch's `parseTypes` reads them. */
const typeTable = {
    format: 'type-table',
    read(input, sink) {
        const { report, options } = input;
        const lines = new Map();
        const types = new Map();
        let entries = 0;
        let rejected = 0;
        const fail = (code, line, message, sentence) => {
            rejected++;
            report.error(code, { line: line.line, column: line.column }, sentence, lineFailure(input, line, message));
        };
        const invalid = (0,engine_version/* reportsLineNumbers */.yw)(options.engineVersion) ? 'Invalid mapping rule: ' : 'Invalid Mapping Rule : ';
        readWordLines('type-table', input, (line) => {
            entries++;
            const { text } = line;
            const sides = splitMapping(text);
            if (sides === null) {
                fail('type-table/invalid-rule', line, `${invalid}[${text}]`, () => `${(0,problems/* quoted */.TL)(text)} is not a rule: the engine wants \`character => TYPE\`.`);
                return;
            }
            const left = unescapeSide(sides.left);
            if (!left.ok) {
                fail('type-table/invalid-escape', line, left.message, () => 'The character has an escape that the engine does not know. Write `\\u` with four hexadecimal digits, or `\\\\` for a backslash.');
                return;
            }
            if (left.text.length !== 1) {
                fail('type-table/not-one-character', line, `${invalid}[${text}]. Only a single character is allowed.`, () => left.text === ''
                    ? 'There is no character in front of `=>`. Write a space as `\\u0020`.'
                    : `${(0,problems/* quoted */.TL)(left.text)} is not a single UTF-16 character; letters beyond U+FFFF, such as emoji, can't be given a type.`);
                return;
            }
            const type = TYPE_CODES.get(sides.right);
            if (type === undefined) {
                fail('type-table/illegal-type', line, `${invalid}[${text}]. Illegal type.`, () => `${(0,problems/* quoted */.TL)(sides.right)} is no type. The types are ${[...TYPE_CODES.keys()].join(', ')}, in capitals.`);
                return;
            }
            const first = lines.get(left.text);
            if (first !== undefined) {
                report.warning('type-table/duplicate-character', { line: line.line, column: line.column }, () => `${(0,problems/* quoted */.TL)(left.text)} has a type in line ${first} already; the last one counts. Remove one of the two.`);
            }
            lines.set(left.text, line.line);
            types.set(left.text, type);
        });
        if (types.size === 0 && rejected === 0) {
            report.error('type-table/no-rules', problems/* WHOLE_FILE */.JZ, () => 'The file has no rule, and the engine fails on an empty type table. Add a rule, or take the setting away.', buildFailure('java.util.NoSuchElementException', null));
        }
        if (sink !== null) {
            for (const [character, type] of types) {
                const name = [...TYPE_CODES].find(([, code]) => code === type)?.[0] ?? '';
                sink({ key: character, value: name, line: lines.get(character) ?? 1, rule: [character, type] });
            }
        }
        return entries;
    },
};

;// CONCATENATED MODULE: ./lib/dictionaries/formats/word-list.js



const word_list_BYTES_PER_WORD = 12;
const word_list_MOST_EXPECTED = 1 << 22;
/**
 * Stop words, keywords, keep words, protected words, common words, articles and compound words: one word a line. Nothing
 * but the encoding can be wrong with it.
 */
const wordList = {
    format: 'word-list',
    read(input, sink) {
        const { report, options, source } = input;
        const seen = new FingerprintTable(1, Math.min(source.size / word_list_BYTES_PER_WORD, word_list_MOST_EXPECTED));
        const fingerprint = { a: 0, b: 0 };
        let entries = 0;
        let snowball = 0;
        readWordLines('word-list', input, (line) => {
            entries++;
            const { text } = line;
            const place = { line: line.line, column: line.column };
            fingerprintOf(text, fingerprint);
            const slot = seen.slot(fingerprint.a, fingerprint.b);
            const isNew = seen.added;
            if (isNew) {
                seen.set(slot, line.line);
                sink?.({ key: text, value: null, line: line.line, rule: text });
            }
            if (word_list_lintComment(line, input, snowball > 0)) {
                if (text.includes('|'))
                    snowball++;
                return;
            }
            if (!isNew) {
                const first = seen.get(slot);
                report.warning('word-list/duplicate-word', place, () => `${(0,problems/* quoted */.TL)(text)} stands in line ${first} already and adds nothing. Remove one of the two.`);
            }
            if (/[^\s,],/.test(text) && !/^[\d.,]+$/.test(text)) {
                report.warning('word-list/several-words', place, () => `The engine takes ${(0,problems/* quoted */.TL)(text)} for a single word, with its commas, which matches nothing. Write one word a line.`);
            }
            else if (options.analysis?.lowercase && text !== text.toLowerCase()) {
                report.warning('word-list/upper-case', place, () => `${(0,problems/* quoted */.TL)(text)} has capitals, but the declared chain turns text to lower case first, so it never matches. ` +
                    `Write ${(0,problems/* quoted */.TL)(text.toLowerCase())}, or set \`ignore_case\`.`);
            }
        });
        return entries;
    },
};
/** Comments that became part of a word. Of a Snowball list, only the first line is worth a warning. */
function word_list_lintComment(line, { report }, isSnowball) {
    const { text } = line;
    const place = { line: line.line, column: line.column };
    if (line.indentedComment) {
        report.warning('word-list/indented-comment', place, () => `Engines of this version know a comment only when \`#\` stands in column 1, so ${(0,problems/* quoted */.TL)(text)} is a word. ` +
            'Remove the white space in front.');
        return true;
    }
    if (/^\|\s*[^|\s]|\s\|/.test(text)) {
        if (!isSnowball) {
            report.warning('word-list/snowball-comment', place, () => `The engine knows no \`|\` comments, so ${(0,problems/* quoted */.TL)(text)} is one long word that matches nothing (and so on in the lines ` +
                'below). Keep only the words of a Snowball list, and begin comments with `#`.');
        }
        return true;
    }
    const comment = /\s#/.exec(text);
    if (comment !== null) {
        report.warning('word-list/trailing-comment', { line: line.line, column: line.column + comment.index + 1 }, () => `A comment must have its own line: ${(0,problems/* quoted */.TL)(text)}, comment and all, is one word that matches nothing. ` +
            'Move the comment above the word.');
        return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/wordnet-synonyms.js









/** Where Lucene takes the id of a group from: `s(100000001,`. */
const ID_START = 2;
const ID_END = 11;
const wordnet_synonyms_READ_BLOCK = 8_192;
/** Synonyms as WordNet's prolog file `wn_s.pl`, as Lucene's `WordnetSynonymParser` reads them. */
const wordnetSynonyms = {
    format: 'wordnet-synonyms',
    read(input, sink) {
        return new WordnetReader(input, sink, null).read();
    },
    diff(before, after, options) {
        const readRules = (source, consumer) => {
            new WordnetReader({ source, options, context: format/* NO_CONTEXT */.S, report: problems/* IGNORED */.$h }, null, consumer).read();
        };
        return diffSynonyms(readRules, before, after, options.expand);
    },
};
class WordnetReader {
    #input;
    #sink;
    #consumer;
    #analysis;
    #text;
    #map;
    /** Ids of groups that have ended. */
    #ended = new FingerprintTable(1);
    #fingerprint = { a: 0, b: 0 };
    #group = [];
    #id = '';
    #entries = 0;
    #position = 0;
    #firstUnderscore = null;
    #underscores = 0;
    constructor(input, sink, consumer) {
        this.#input = input;
        this.#consumer = consumer;
        this.#sink = sink;
        this.#map = sink === null ? null : new SynonymMapBuilder();
        this.#analysis = new TermAnalysis('wordnet-synonyms', input.options, input.context.stopWordLists, input.report);
        this.#text = new TextLints('wordnet-synonyms', input.report, (length) => synonymFailure(this.#phase() - 0.5, {
            className: 'java.nio.charset.MalformedInputException',
            message: `Input length = ${length}`,
        }));
    }
    read() {
        const statistics = forEachLine(this.#input.source, this);
        this.#endGroup();
        this.#text.finish(statistics);
        this.#analysis.finish();
        const first = this.#firstUnderscore;
        if (first !== null) {
            this.#input.report.warning('wordnet-synonyms/underscore', first, () => `${this.#underscores} words, this one first, are joined by \`_\`, which text to be searched does not have: they never ` +
                'match. Write spaces.');
        }
        if (this.#sink !== null && this.#map !== null) {
            for (const { rule, line } of this.#map.rules()) {
                this.#sink({ key: rule.in, value: rule.out.join(', '), line, rule });
            }
        }
        return this.#entries;
    }
    line(bytes, start, end, number, valid) {
        this.#position += end - start + 1;
        this.#entries++;
        if (!valid) {
            this.#text.malformed(bytes, start, end, number);
            return;
        }
        const line = bytes.toString('utf8', start, end);
        if (needsTextLints(bytes, start, end))
            this.#text.text(line, number);
        if (line.length < ID_END) {
            this.#outOfBounds(number, 'wordnet-synonyms/short-line', ID_START, ID_END, line.length, () => line === ''
                ? 'The line is empty, and the WordNet reader knows no blank lines. Remove it.'
                : "The line is too short to hold an id. Every line must be like `s(100000001,1,'word',n,1,0).`; there are no comments.");
            return;
        }
        this.#take(line, number);
    }
    #take(line, number) {
        const id = line.slice(ID_START, ID_END);
        if (id !== this.#id) {
            this.#endGroup();
            this.#startGroup(id, number);
        }
        const open = line.indexOf("'") + 1;
        const close = line.lastIndexOf("'");
        if (close < open) {
            this.#outOfBounds(number, 'wordnet-synonyms/missing-quotes', open, close, line.length, () => "The line has no word in single quotes. Write `'word'` as the third argument; there are no comments.");
            return;
        }
        const text = line.slice(open, close).replaceAll("''", "'");
        const place = { line: number, column: open + 1 };
        if (text.includes('_')) {
            this.#firstUnderscore ??= place;
            this.#underscores++;
        }
        const analyzed = this.#analysis.analyze({ text, place }, this.#phase());
        this.#group.push(analyzed === null ? null : { text: analyzed, raw: text, place });
    }
    #startGroup(id, line) {
        this.#id = id;
        fingerprintOf(id, this.#fingerprint);
        const slot = this.#ended.slot(this.#fingerprint.a, this.#fingerprint.b);
        if (this.#ended.added) {
            this.#ended.set(slot, line);
            return;
        }
        const first = this.#ended.get(slot);
        this.#input.report.warning('wordnet-synonyms/split-group', { line, column: ID_START + 1 }, () => `The id ${(0,problems/* quoted */.TL)(id)} was there in line ${first} already, with others in between, so its words are two groups that do not ` +
            'find each other. Put all lines of an id together.');
    }
    #endGroup() {
        const group = this.#group;
        this.#group = [];
        if (group.length < 2)
            return;
        const { expand } = this.#input.options;
        const members = group.filter((member) => member !== null);
        const [head] = group;
        // Without `expand` all words become the first; where `lenient` drops that one, nothing is left of the group.
        if (!expand && head === null)
            return;
        const stored = expand ? (members.length > 1 ? members : []) : members.slice(0, 1);
        const phase = this.#phase();
        if (stored.filter(({ text, place }) => this.#analysis.isTooLong(text, place, phase)).length > 0)
            return;
        const line = members[0]?.place.line ?? 1;
        if (members.length > 0)
            this.#consumer?.look(viewOf(members, -1), line);
        this.#map?.addGroup(members.map(({ text }) => text), expand, line);
    }
    #outOfBounds(line, code, begin, end, length, sentence) {
        this.#input.report.error(code, { line, column: 1 }, sentence, synonymFailure(this.#phase(), {
            className: 'java.lang.StringIndexOutOfBoundsException',
            message: `begin ${begin}, end ${end}, length ${length}`,
        }));
    }
    #phase() {
        return Math.floor(this.#position / wordnet_synonyms_READ_BLOCK);
    }
}

;// CONCATENATED MODULE: ./lib/dictionaries/formats/registry.js











const DICTIONARY_FORMATS = {
    'solr-synonyms': solrSynonyms,
    'wordnet-synonyms': wordnetSynonyms,
    'word-list': wordList,
    'char-mapping': charMapping,
    'stemmer-override': stemmerOverride,
    'type-table': typeTable,
    kuromoji: kuromoji,
    nori: nori,
    hyphenation: hyphenation,
    ik: ik,
    opaque: opaque,
};


/***/ }),

/***/ 6276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseUserDictionaryCsv),
/* harmony export */   l: () => (/* binding */ splitAtSpaces)
/* harmony export */ });
/**
 * Columns of a line, as Lucene's `CSVUtil.parse` (Kuromoji) cuts them: quotation marks toggle and stay, and every column
 * but the last is then unquoted. `null` for an odd number of quotation marks.
 */
function parseUserDictionaryCsv(line) {
    const columns = [];
    let start = 0;
    let quotes = 0;
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '"')
            quotes++;
        if (character === ',' && quotes % 2 === 0) {
            columns.push(unquote(line.slice(start, at)));
            start = at + 1;
        }
    }
    columns.push(line.slice(start));
    return quotes % 2 === 0 ? columns : null;
}
function unquote(column) {
    if (!column.includes('"'))
        return column;
    const inner = /^"([^"]+)"$/.exec(column)?.[1] ?? column;
    return inner.replaceAll('""', '"');
}
/** Java's `text.replaceAll("  *", " ").split(" ")`: a leading run makes an empty piece, trailing pieces that are empty drop. */
function splitAtSpaces(text) {
    const pieces = text.split(/ +/);
    if (pieces.length === 1)
        return pieces;
    while (pieces.length > 0 && pieces.at(-1) === '')
        pieces.pop();
    return pieces;
}


/***/ }),

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ javaTrim),
/* harmony export */   I3: () => (/* binding */ hasText),
/* harmony export */   Sb: () => (/* binding */ javaLowerCase),
/* harmony export */   dw: () => (/* binding */ leadingTrim),
/* harmony export */   kH: () => (/* binding */ isJavaWhitespace),
/* harmony export */   wI: () => (/* binding */ utf8Length)
/* harmony export */ });
/** Java's notion of white space where it differs from JavaScript's. */
/** `String.trim()`: takes characters up to U+0020 from both ends, and nothing else (no NBSP, U+3000 or U+FEFF). */
function javaTrim(text) {
    let start = 0;
    let end = text.length;
    while (start < end && text.charCodeAt(start) <= 0x20)
        start++;
    while (end > start && text.charCodeAt(end - 1) <= 0x20)
        end--;
    return start === 0 && end === text.length ? text : text.slice(start, end);
}
/** Number of characters that `javaTrim` takes from the start. */
function leadingTrim(text) {
    let start = 0;
    while (start < text.length && text.charCodeAt(start) <= 0x20)
        start++;
    return start;
}
/** `Character.isWhitespace(int)`. All of them are in the Basic Multilingual Plane. */
function isJavaWhitespace(codePoint) {
    if (codePoint <= 0x20)
        return (codePoint >= 0x09 && codePoint <= 0x0d) || codePoint >= 0x1c;
    if (codePoint < 0x1680)
        return false;
    return (codePoint === 0x1680 ||
        (codePoint >= 0x2000 && codePoint <= 0x200a && codePoint !== 0x2007) ||
        codePoint === 0x2028 ||
        codePoint === 0x2029 ||
        codePoint === 0x205f ||
        codePoint === 0x3000);
}
/** OpenSearch's `Strings.hasText`: true when the text holds anything but Java's white space. */
function hasText(text) {
    for (let i = 0; i < text.length; i++) {
        if (!isJavaWhitespace(text.charCodeAt(i)))
            return true;
    }
    return false;
}
/**
 * `Character.toLowerCase(int)` for each code point alone: no final sigma, no SpecialCasing. The one code point whose
 * JavaScript lower case is longer, U+0130, is `i` there.
 */
function javaLowerCase(text) {
    let simple = true;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit > 0x7f || (unit >= 0x41 && unit <= 0x5a)) {
            simple = false;
            break;
        }
    }
    if (simple)
        return text;
    let lower = '';
    for (const character of text)
        lower += character === '\u0130' ? 'i' : character.toLowerCase();
    return lower;
}
/** Number of bytes of the text as UTF-8; a lone surrogate counts three, as its replacement character does. */
function utf8Length(text) {
    return Buffer.byteLength(text, 'utf8');
}


/***/ }),

/***/ 3174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ IGNORED),
/* harmony export */   JZ: () => (/* binding */ WHOLE_FILE),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   mT: () => (/* binding */ ProblemLog)
/* harmony export */ });
/* harmony import */ var _dictionary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1470);

const WHOLE_FILE = { line: null, column: null };
/** A report that keeps nothing. */
const IGNORED = {
    error() { },
    warning() { },
};
/**
 * Collects problems for people: exact totals, at most `MAX_PROBLEMS_KEPT` problems, errors before warnings when there is
 * no room for all.
 */
class ProblemLog {
    #errors = [];
    #warnings = [];
    #errorCount = 0;
    #warningCount = 0;
    error(code, place, message, failure) {
        this.#errorCount++;
        if (this.#errors.length < _dictionary_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROBLEMS_KEPT */ .LI) {
            const text = `${message()} ${describeFailure(failure)}`;
            this.#errors.push({ severity: 'error', code, line: place.line, column: place.column, message: text });
        }
    }
    warning(code, place, message) {
        this.#warningCount++;
        if (this.#warnings.length < _dictionary_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROBLEMS_KEPT */ .LI) {
            this.#warnings.push({ severity: 'warning', code, line: place.line, column: place.column, message: message() });
        }
    }
    /** The report in file order; problems of the whole file come first. */
    finish(entries) {
        const room = _dictionary_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PROBLEMS_KEPT */ .LI - this.#errors.length;
        const problems = [...this.#errors, ...this.#warnings.slice(0, room)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
        return { problems, errors: this.#errorCount, warnings: this.#warningCount, entries };
    }
}
function describeFailure(failure) {
    const causes = failure.chain.map(({ className, message }) => {
        const name = className.slice(className.lastIndexOf('.') + 1);
        return message === null || message === '' ? name : message;
    });
    const log = `The engine's own message: ${causes.map((cause) => excerpt(cause, 400)).join(' ← ')}.`;
    if (failure.apiMessage === causes[0])
        return log;
    return `${log} OpenSearch answers: "${excerpt(failure.apiMessage, 400)}".`;
}
/** The text as it can stand in a sentence: cut at `limit` UTF-16 units, not inside a surrogate pair. */
function excerpt(text, limit = 80) {
    if (text.length <= limit)
        return text;
    const last = text.charCodeAt(limit - 1);
    const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
    return `${text.slice(0, end)}…`;
}
/** A term in backquotes, cut to a readable length. */
function quoted(term) {
    return `\`${excerpt(term)}\``;
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


/***/ }),

/***/ 4688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/configuration-failure.js
var configuration_failure = __webpack_require__(9258);
// EXTERNAL MODULE: ./lib/dictionaries/engine-version.js
var engine_version = __webpack_require__(5745);
// EXTERNAL MODULE: ./lib/printable.js
var printable = __webpack_require__(6072);
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





/** S3's limit for one PutObject, 5 GiB. AWS documents no limit of its own for a dictionary. */
const MAX_FILE_BYTES = 5 * 1024 ** 3;
/** Names of the packages that `validate` makes and deletes. */
const THROW_AWAY_NAME = /^dictcheck-[0-9a-f]{12}$/;
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
        return `${origin}: ${(0,printable/* quote */.hD)(file)} has ${match.bytes} bytes; one S3 upload takes at most ${MAX_FILE_BYTES} (5 GiB).`;
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

// EXTERNAL MODULE: ./lib/action/inputs.js + 2 modules
var action_inputs = __webpack_require__(4733);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./lib/dictionaries/dictionary.js
var dictionary = __webpack_require__(1470);
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

;// CONCATENATED MODULE: ./lib/action/manifest.js
/** The manifest of a repository: found, read, checked, and turned into what the rest of the action works with. */









/** Used when no input names a manifest and it exists. */
const DEFAULT_MANIFEST = '.github/opensearch-dictionaries.yml';
const MAX_MANIFEST_BYTES = 1024 * 1024;
/**
 * Finds and reads the manifest.
 * @param named the input `manifest`; `null` looks for the default one, which may be missing
 */
function loadManifest(workspace, named) {
    const root = (0,external_node_fs_.realpathSync)(workspace);
    const path = named === null ? DEFAULT_MANIFEST : insideWorkspace(root, workspace, named);
    const subject = named === null ? 'The manifest' : 'Input manifest:';
    const refuse = (problem) => ({ kind: 'invalid', errors: [`${subject} ${problem}`] });
    const wrong = (0,workspace_path/* pathProblem */.z9)(path);
    if (wrong !== null)
        return refuse(`${(0,printable/* quote */.hD)(path)} ${wrong}.`);
    const found = (0,workspace_path/* lookAt */.t5)(root, path);
    switch (found.kind) {
        case 'missing':
            if (named === null)
                return { kind: 'none' };
            return refuse(`there is no file ${(0,printable/* quote */.hD)(path)} in the workspace; the path is relative to the root of the repository. ` +
                'Was the repository checked out before this step?');
        case 'refused':
            return refuse(found.message);
        case 'directory':
        case 'other':
            return refuse(`${(0,printable/* quote */.hD)(path)} is not a regular file.`);
        case 'file': {
            if (found.bytes > MAX_MANIFEST_BYTES)
                return refuse(`${(0,printable/* quote */.hD)(path)} has ${found.bytes} bytes; at most 1 MiB is read.`);
            const bytes = (0,external_node_fs_.readFileSync)(found.path);
            if (!(0,external_node_buffer_.isUtf8)(bytes))
                return refuse(`${(0,printable/* quote */.hD)(path)} is not UTF-8.`);
            return readManifest(bytes.toString('utf8'), path);
        }
    }
}
/** An absolute path into the workspace is as good as a relative one: `${{ github.workspace }}/…` is often written. */
function insideWorkspace(root, workspace, named) {
    if ((0,external_node_path_.isAbsolute)(named)) {
        for (const base of [workspace, root]) {
            const inside = (0,external_node_path_.relative)(base, named);
            if (inside !== '' && !(0,external_node_path_.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`))
                return inside.split(external_node_path_.sep).join('/');
        }
        return named;
    }
    return external_node_path_.posix.normalize(named);
}
/** Parses and checks the text of a manifest. */
function readManifest(text, path) {
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
            engineVersion: document['engine-version'] === undefined ? null : (0,engine_version/* parseEngineVersion */.w0)(document['engine-version']),
            entries: (document.dictionaries ?? []).map((entry, index) => toEntry(entry, index, locate)),
        },
    };
}
function domainsOf({ domains }) {
    return domains === undefined ? null : (0,action_inputs/* parseDomains */.J4)(domains);
}
function toEntry(entry, index, locate) {
    return {
        origin: locate(['dictionaries', index, 'file']),
        file: entry.file,
        packageName: entry.package === undefined ? null : (0,names/* parsePackageName */.Rl)(entry.package),
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

;// CONCATENATED MODULE: ./lib/action/mode.js
/** What `mode: auto` becomes. */
/** Events that propose a change; `auto` must not deploy on them. */
const PROPOSALS = ['pull_request', 'pull_request_target', 'merge_group'];
/** The mode where it is known without a look for credentials, else `null`. */
function knownMode(input, event) {
    if (input !== 'auto')
        return input;
    return PROPOSALS.includes(event.name) ? null : 'deploy';
}
/**
 * @param hasCredentials whether AWS credentials can be had; asked only when the answer decides
 */
async function resolveMode(input, event, hasCredentials) {
    const known = knownMode(input, event);
    if (known !== null)
        return { mode: known, notices: [] };
    if (await hasCredentials())
        return { mode: 'validate', notices: [] };
    return { mode: 'lint', notices: [withoutCredentials(event)] };
}
function withoutCredentials(event) {
    return ('The dictionaries are checked offline only (mode lint), as this job has no AWS credentials: nothing was compared with what is ' +
        `deployed, and AWS itself did not validate the changes. ${reason(event)}`);
}
function reason(event) {
    if (event.isDependabot) {
        return ('Runs that Dependabot starts get no secrets of Actions and a read-only token. To run it again changes nothing: AWS ' +
            'validates when somebody with write access pushes to the branch, in the merge queue, or when the change is deployed.');
    }
    if (event.pullRequest?.isFork) {
        return ('Pull requests from forks get neither secrets nor an OIDC token. AWS validates in the merge queue, when a maintainer ' +
            'pushes the branch to this repository, or when the change is deployed.');
    }
    return ('For validation by AWS, put aws-actions/configure-aws-credentials before this step and give the job ' +
        '"permissions: id-token: write"; to check offline on purpose, set "mode: lint".');
}

;// CONCATENATED MODULE: ./lib/action/configuration.js
/** Inputs, manifest and the files that they name, as one checked value: all that is to be known before AWS is asked. */








const NO_WORKSPACE = 'The folder that GITHUB_WORKSPACE names is not there. Put actions/checkout before this step, so that the dictionaries are there.';
const DEFAULT_KEY_PREFIX = 'opensearch-dictionaries';
/**
 * Reads and checks everything that the user configured.
 * @throws ActionFailure `invalid-configuration` that lists all errors, one a line
 */
function loadConfiguration(env, event) {
    const { inputs, errors: inputErrors, invalid } = (0,action_inputs/* readInputs */.Ko)(env);
    if (!(0,external_node_fs_.existsSync)(event.workspace))
        throw (0,configuration_failure/* configurationFailure */.d)([...inputErrors, NO_WORKSPACE]);
    const loaded = loadManifest(event.workspace, inputs.manifest);
    const manifest = loaded.kind === 'found' ? loaded.manifest : null;
    const configuration = merge(inputs, manifest);
    const selection = selectFiles({
        workspace: event.workspace,
        packagePrefix: inputs.packagePrefix,
        globs: inputs.files,
        globSettings: globSettings(inputs, manifest, configuration.domains),
        entries: manifestFiles(manifest, configuration.domains),
    });
    const named = inputs.files.length > 0 || manifest?.entries.length;
    const manifestErrors = loaded.kind === 'invalid' ? loaded.errors : named ? [] : [nothingNamed(manifest)];
    const mode = invalid.has('mode') ? null : knownMode(inputs.mode, event);
    // What is set but wrong is not missing as well, and a broken manifest may have it.
    const isKnownError = ({ input }) => invalid.has(input) || (input === 'bucket' && loaded.kind === 'invalid');
    const missing = mode === null ? [] : missingFor(mode, configuration, event).filter((missing) => !isKnownError(missing));
    const errors = [...inputErrors, ...manifestErrors, ...selection.errors, ...missing.map(({ sentence }) => sentence)];
    if (errors.length > 0)
        throw (0,configuration_failure/* configurationFailure */.d)(errors);
    return { ...configuration, files: selection.files };
}
/**
 * What a mode that calls AWS needs beyond the configuration, once the mode is known.
 * @throws ActionFailure `invalid-configuration` that lists everything that is missing
 */
function requireAws(mode, configuration, event) {
    const { awsRegion: region, bucket } = configuration;
    const { repository } = event;
    const missing = missingFor(mode, configuration, event);
    if (missing.length > 0 || region === null || repository === null)
        throw (0,configuration_failure/* configurationFailure */.d)(missing.map(({ sentence }) => sentence));
    return { region, bucket, repository };
}
function missingFor(mode, configuration, event) {
    if (mode === 'lint')
        return [];
    const missing = [];
    if (configuration.awsRegion === null) {
        const sentence = `Input aws-region is not set, and neither is AWS_REGION nor AWS_DEFAULT_REGION; mode ${mode} calls AWS, and the Region is ` +
            'never guessed. Set it to the code of the Region of the domains, for example "eu-central-1".';
        missing.push({ input: 'aws-region', sentence });
    }
    if (configuration.bucket === null && (mode === 'validate' || mode === 'deploy')) {
        const sentence = `Input bucket is not set, nor is "bucket" in a manifest; mode ${mode} uploads dictionaries to an S3 bucket in the Region of ` +
            'the domains. Set it to the name of that bucket.';
        missing.push({ input: 'bucket', sentence });
    }
    if (event.repository === null) {
        const sentence = 'GITHUB_REPOSITORY must be "owner/name", as the marker of each package names the repository; GitHub Actions sets it.';
        missing.push({ input: 'GITHUB_REPOSITORY', sentence });
    }
    return missing;
}
/** An input that is set wins over the manifest. */
function merge(inputs, manifest) {
    const { files: _files, manifest: _manifest, format: _format, packagePrefix: _prefix, ...others } = inputs;
    const bucket = inputs.bucket ?? manifest?.bucket ?? null;
    const doubt = bucket === null ? null : (0,rules/* bucketDoubt */.z4)(bucket);
    return {
        ...others,
        bucket,
        keyPrefix: inputs.keyPrefix ?? manifest?.keyPrefix ?? DEFAULT_KEY_PREFIX,
        expectedBucketOwner: inputs.expectedBucketOwner ?? manifest?.expectedBucketOwner ?? null,
        domains: inputs.domains ?? manifest?.domains ?? [],
        manifestPath: manifest?.path ?? null,
        variant: variantOf(inputs),
        warnings: doubt === null ? [] : [doubt],
    };
}
/** Of the inputs alone: the pull request itself may change the manifest. */
function variantOf({ mode, awsRegion, bucket, keyPrefix, domains, files, manifest, packagePrefix }) {
    return JSON.stringify([mode, awsRegion, bucket, keyPrefix, domains, files, manifest, packagePrefix]);
}
/** Settings of what only the input `files` names. */
function globSettings(inputs, manifest, domains) {
    return {
        format: inputs.format,
        packageName: null,
        description: '',
        domains,
        engineVersion: manifest?.engineVersion ?? engine_version/* NEWEST_ENGINE */.wk,
        expand: true,
        lenient: false,
        analysis: null,
    };
}
function manifestFiles(manifest, domains) {
    const engineVersion = manifest?.engineVersion ?? engine_version/* NEWEST_ENGINE */.wk;
    return (manifest?.entries ?? []).map(({ origin, file, ...entry }) => ({
        pattern: file,
        origin,
        settings: { ...entry, domains: entry.domains ?? domains, engineVersion },
    }));
}
function nothingNamed(manifest) {
    const way = 'Name dictionaries in the input files, one glob a line, or under "dictionaries" in a manifest';
    if (manifest !== null)
        return `Input files is not set, and the manifest ${manifest.path} names no dictionaries. ${way}.`;
    return `Neither the input files nor a manifest names dictionaries. ${way} (input manifest, by default ${DEFAULT_MANIFEST}).`;
}

;// CONCATENATED MODULE: ./lib/action/event.js
/** The workflow run that the action is in, read from the environment and the event's payload. */



const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target'];
/** SHA-1 or SHA-256 object ids. */
const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const commit = schemas/* object */.Ikc({ id: sha, message: schemas/* string */.YjP() });
const side = schemas/* object */.Ikc({
    sha: sha.nullable().catch(null),
    repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable().catch(null),
});
/** Only what is used. A member that is not as expected counts as missing and spoils nothing else. */
const payloadSchema = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({ number: schemas/* int */.Whr().positive(), head: side, base: side }).nullable().catch(null),
    head_commit: commit.nullable().catch(null),
    merge_group: schemas/* object */.Ikc({
        head_sha: sha,
        base_sha: sha.nullable().catch(null),
        head_commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).nullable().catch(null),
    })
        .nullable()
        .catch(null),
});
/** Reads the event. Never throws: whatever is missing or broken is `null`, and told in `warnings` where it is odd. */
function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME']?.trim() ?? '';
    const { payload, warnings } = readPayload(env['GITHUB_EVENT_PATH']?.trim() ?? '');
    const pullRequest = PULL_REQUEST_EVENTS.includes(name) ? toPullRequest(payload) : null;
    const runSha = sha.safeParse(env['GITHUB_SHA']?.trim());
    const eventSha = pullRequest?.headSha ?? (runSha.success ? runSha.data : null);
    return {
        name,
        repository: /^[\w.-]+\/[\w.-]+$/.exec(env['GITHUB_REPOSITORY']?.trim() ?? '')?.[0] ?? null,
        runId: /^\d+$/.exec(env['GITHUB_RUN_ID']?.trim() ?? '')?.[0] ?? '0',
        workspace: env['GITHUB_WORKSPACE']?.trim() || process.cwd(),
        apiUrl: env['GITHUB_API_URL']?.trim() || 'https://api.github.com',
        sha: eventSha,
        pullRequest,
        isPullRequest: PULL_REQUEST_EVENTS.includes(name),
        base: baseOf(name, pullRequest, payload, runSha.success ? runSha.data : null),
        commitMessage: messageOfCommit(payload, eventSha),
        isDependabot: env['GITHUB_ACTOR']?.trim() === 'dependabot[bot]',
        warnings,
    };
}
function readPayload(path) {
    if (path === '')
        return { payload: null, warnings: [] };
    try {
        const parsed = payloadSchema.safeParse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
        if (parsed.success)
            return { payload: parsed.data, warnings: [] };
        return { payload: null, warnings: ['The payload of the event is no JSON object; it is left out of account.'] };
    }
    catch (error) {
        return { payload: null, warnings: [`The payload of the event can't be read: ${(0,printable/* messageOf */.bD)(error)}.`] };
    }
}
function toPullRequest(payload) {
    const pullRequest = payload?.pull_request;
    if (!pullRequest)
        return null;
    const { number, head, base } = pullRequest;
    return {
        number,
        headSha: head.sha,
        baseSha: base.sha,
        isFork: head.repo === null || head.repo.full_name !== base.repo?.full_name,
    };
}
function baseOf(name, pullRequest, payload, runSha) {
    if (name === 'merge_group')
        return { mergeSha: null, sha: payload?.merge_group?.base_sha ?? null };
    if (!PULL_REQUEST_EVENTS.includes(name))
        return null;
    return { mergeSha: name === 'pull_request' ? runSha : null, sha: pullRequest?.baseSha ?? null };
}
/** The payload's message, but only when it belongs to the commit that the run is about. */
function messageOfCommit(payload, eventSha) {
    if (payload === null || eventSha === null)
        return null;
    if (payload.head_commit?.id === eventSha)
        return payload.head_commit.message;
    if (payload.merge_group?.head_sha === eventSha)
        return payload.merge_group.head_commit?.message ?? null;
    return null;
}

;// CONCATENATED MODULE: ./lib/action/github-api.js
/** The few calls of GitHub's REST API that the action makes. None of them may fail a run: errors are values here. */

/** How tokens of installations begin: those of workflows (GITHUB_TOKEN) and of apps. */
const INSTALLATION_TOKEN = 'ghs_';
/** More comments than this on one pull request are not read. */
const MAX_COMMENTS = 3_000;
const PAGE = 100;
const TIMEOUT_MS = 15_000;
const ORDERS = ['ahead', 'behind', 'identical', 'diverged'];
/** Makes the port. Octokit is loaded with the first call; nothing is retried. */
function createGitHubApi(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    let client = null;
    const call = async (work) => {
        try {
            client ??= load(options);
            const request = { signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS) };
            return { kind: 'ok', value: await work(await client, request) };
        }
        catch (error) {
            return toFailure(error);
        }
    };
    return {
        commitMessage: (ref) => call(async ({ rest }, request) => (await rest.repos.getCommit({ owner, repo, ref, request })).data.commit.message),
        async compareCommits(base, head) {
            const basehead = `${base}...${head}`;
            // The second page has the order of the commits without the changed files, which can be megabytes.
            const page = { per_page: 1, page: 2 };
            const result = await call(async ({ rest }, request) => {
                const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, ...page, request });
                return ORDERS.find((order) => order === data.status) ?? null;
            });
            return result.kind === 'ok' ? result.value : null;
        },
        async viewer() {
            if (options.token.startsWith(INSTALLATION_TOKEN))
                return null;
            const result = await call(async ({ rest }, request) => (await rest.users.getAuthenticated({ request })).data);
            return result.kind === 'ok' && result.value.type === 'User' ? result.value.login : null;
        },
        listComments: (issue_number) => call(async ({ rest }, request) => {
            const comments = [];
            for (let page = 1; comments.length < MAX_COMMENTS; page += 1) {
                const listed = await rest.issues.listComments({ owner, repo, issue_number, per_page: PAGE, page, request });
                comments.push(...listed.data.map(toComment));
                if (listed.data.length < PAGE)
                    break;
            }
            return comments;
        }),
        createComment: (issue_number, body) => call(async ({ rest }, request) => toComment((await rest.issues.createComment({ owner, repo, issue_number, body, request })).data)),
        updateComment: (comment_id, body) => call(async ({ rest }, request) => toComment((await rest.issues.updateComment({ owner, repo, comment_id, body, request })).data)),
    };
}
async function load({ token, apiUrl }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    return getOctokit(token, { baseUrl: apiUrl, userAgent: 'deploy-opensearch-dictionaries', log: SILENT });
}
/** Octokit logs deprecations and failed requests to the console, where they would be noise beside our own words. */
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
function toComment(comment) {
    const { id, body, user } = comment;
    return { id, body: body ?? '', author: user === null ? null : { login: user.login, type: user.type } };
}
function toFailure(error) {
    const message = (0,printable/* messageOf */.bD)(error);
    const status = statusOf(error);
    if (status === 404)
        return { kind: 'not-found', status, message };
    const forbidden = (status === 401 || status === 403) && !/rate limit/i.test(message);
    return { kind: forbidden ? 'forbidden' : 'unavailable', status, message };
}
/** Octokit gives errors of the connection a status too, but no response. */
function statusOf(error) {
    if (!(error instanceof Error && 'status' in error && 'response' in error))
        return null;
    return error.response !== undefined && typeof error.status === 'number' ? error.status : null;
}

// EXTERNAL MODULE: ./lib/action/escape/redact.js
var redact = __webpack_require__(7079);
// EXTERNAL MODULE: ./lib/action/escape/visible.js
var visible = __webpack_require__(7890);
// EXTERNAL MODULE: ./lib/action/escape/workflow-command.js
var workflow_command = __webpack_require__(6267);
;// CONCATENATED MODULE: ./lib/action/log.js
/** What a run prints: plain lines with the time since the start, in groups that GitHub folds. */



/** Longest line that is printed, in UTF-16 units. */
const MAX_LINE = 4_000;
/** Causes below an error that are printed. */
const MAX_CAUSES = 10;
const YELLOW = '\u001b[33m';
const MUTED = '\u001b[90m';
const RESET = '\u001b[0m';
/**
 * @param write takes whole lines with their line break; the standard output of the step.
 * @param clock its time at this call is the start of the run.
 */
function createLog(write, clock) {
    const start = clock.now();
    const seconds = (since) => Math.max(0, Math.floor((clock.now() - since) / 1000));
    const print = (text, style = '') => {
        const [first = '', ...rest] = (0,redact/* redact */.E)(text).split(/\r\n|\r|\n/);
        const prefix = `[${String(seconds(start)).padStart(3)}s] `;
        // Further lines are set apart, so that foreign text can't pass for a line of ours.
        const lines = [
            `${prefix}${shown(first)}`,
            ...rest.map((line) => `${' '.repeat(prefix.length - 2)}| ${shown(line)}`),
        ];
        for (const line of lines) {
            write(style === '' ? `${line}\n` : `${style}${line}${RESET}\n`);
        }
    };
    return {
        info: (message) => print(message),
        notice: (message) => print(`Notice: ${message}`),
        warning: (message) => print(`Warning: ${message}`, YELLOW),
        async group(title, work) {
            const begin = clock.now();
            write(`${(0,workflow_command/* workflowCommand */.NA)('group', {}, shown((0,redact/* redact */.E)(title)))}\n`);
            try {
                return await work();
            }
            finally {
                print(`Took ${seconds(begin)} s.`, MUTED);
                write(`${(0,workflow_command/* workflowCommand */.NA)('endgroup', {}, '')}\n`);
            }
        },
        causes(failure) {
            for (const cause of causesOf(failure)) {
                print(cause, MUTED);
            }
        },
    };
}
function shown(line) {
    return (0,workflow_command/* logLine */.BP)((0,visible/* cut */.Jj)(line, MAX_LINE));
}
function causesOf(failure) {
    const texts = [];
    let cause = failure.cause;
    while (cause !== undefined && cause !== null && texts.length < MAX_CAUSES) {
        texts.push(`Caused by ${cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause)}`);
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return texts;
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
;// CONCATENATED MODULE: ./lib/action/outputs.js
/** The outputs of the step, as later steps and other jobs read them. */



/** Most problems of a dictionary in the `packages` output. */
const MAX_PROBLEMS_IN_OUTPUT = 50;
/** Longest message in the `packages` output, in UTF-16 units. */
const MAX_MESSAGE_IN_OUTPUT = 1_000;
/** GitHub takes 1 MB of outputs from a job, counted in UTF-16; half of it is left to the job's other steps. */
const MAX_PACKAGES_OUTPUT = 250_000;
/**
 * What is set before anything else happens. A process that ends before it knows better has not deployed anything that
 * a later step may count on, and gave no reason: `internal`.
 */
function defaultOutputs(mode) {
    return {
        mode,
        changed: 'false',
        valid: 'false',
        'aws-validated': 'false',
        'package-ids': '{}',
        'package-versions': '{}',
        'reference-paths': '{}',
        packages: '[]',
        'results-file': '',
        'failure-reason': 'internal',
    };
}
/**
 * @param resultsFile path of the results file; empty when it could not be written.
 */
function outputsOf(result, resultsFile) {
    return {
        mode: result.mode,
        changed: `${result.changed}`,
        valid: `${result.valid}`,
        'aws-validated': `${result.awsValidated}`,
        'package-ids': JSON.stringify(packageIdsOf(result)),
        'package-versions': JSON.stringify(packageVersionsOf(result)),
        'reference-paths': JSON.stringify(referencePathsOf(result)),
        packages: packagesJson(result.dictionaries),
        'results-file': resultsFile,
        'failure-reason': result.failure?.code ?? '',
    };
}
/** Hands the outputs to the runner. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        (0,core/* setOutput */.uH)(name, value);
    }
}
function packageIdsOf(result) {
    return byName(result, ({ id }) => id);
}
function packageVersionsOf(result) {
    return byName(result, ({ version }) => version);
}
function referencePathsOf(result) {
    return byName(result, ({ referencePath }) => referencePath);
}
/** One dictionary as `packages` shows it, with its first `maxProblems` problems, errors first. */
function packageOutputOf(dictionary, maxProblems) {
    const { name, file, format, sha256, bytes, entries, action, reason } = dictionary;
    const { id, version, status, referencePath, errors, warnings, diff } = dictionary;
    return {
        name,
        file,
        format,
        sha256,
        bytes,
        entries,
        action,
        reason,
        id,
        version,
        status,
        referencePath,
        errors,
        warnings,
        problems: errorsFirst(dictionary.problems)
            .slice(0, maxProblems)
            .map(({ severity, code, line, column, message }) => ({
            severity,
            code,
            line,
            column,
            message: (0,redact/* redactSecrets */.f)(message),
        })),
        diff: diff === null ? null : { added: diff.added, removed: diff.removed, changed: diff.changed },
        domains: dictionary.domains.map((domain) => ({
            name: domain.name,
            action: domain.action,
            status: domain.status,
            version: domain.version,
            message: domain.message === null ? null : (0,redact/* redact */.E)(domain.message),
        })),
    };
}
/** Errors before warnings, otherwise as they were. */
function errorsFirst(problems) {
    return [
        ...problems.filter(({ severity }) => severity === 'error'),
        ...problems.filter(({ severity }) => severity === 'warning'),
    ];
}
/** Fewer problems a dictionary, and shorter messages, until the output fits; everything else stays. */
function packagesJson(dictionaries) {
    for (const [maxProblems, maxMessage] of [
        [MAX_PROBLEMS_IN_OUTPUT, MAX_MESSAGE_IN_OUTPUT],
        [MAX_PROBLEMS_IN_OUTPUT, 200],
        [10, 200],
        [1, 200],
    ]) {
        const json = JSON.stringify(dictionaries.map((each) => shortened(packageOutputOf(each, maxProblems), maxMessage)));
        if (json.length <= MAX_PACKAGES_OUTPUT) {
            return json;
        }
    }
    return JSON.stringify(dictionaries.map((each) => shortened(packageOutputOf(each, 0), 100)));
}
function shortened(output, length) {
    return {
        ...output,
        problems: output.problems.map((problem) => ({ ...problem, message: (0,visible/* cut */.Jj)(problem.message, length) })),
        domains: output.domains.map((domain) => ({
            ...domain,
            message: domain.message === null ? null : (0,visible/* cut */.Jj)(domain.message, length),
        })),
    };
}
/** Packages that are there after the run: one that `prune` deleted has no ID to give to anybody. */
function byName(result, value) {
    return Object.fromEntries(result.dictionaries.flatMap((dictionary) => {
        const found = dictionary.status === 'DELETED' || dictionary.status === 'DELETING' ? null : value(dictionary);
        return found === null ? [] : [[dictionary.name, found]];
    }));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/action/annotations.js
var action_annotations = __webpack_require__(2508);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/action/markdown/fit.js
/**
 * Fits a page into what GitHub takes. A page is a tree of blocks; what does not fit is left out at the end of its list and
 * counted there, so that the top of the page stands whatever the input.
 */
const utf8Bytes = (text) => Buffer.byteLength(text);
const utf16Units = (text) => text.length;
/**
 * Renders a group in at most `limit`; `null` when not even its frame fits. Of what remains, each inner group may take
 * an equal share, and what one leaves is the next one's, so that one endless list does not push out the others.
 */
function renderWithin(group, limit, measure) {
    const { open, children, close, withheld = 0 } = group;
    const frame = measure(open) + measure(close) + measure(group.leftOut(children.length + withheld));
    if (frame > limit) {
        return null;
    }
    let room = limit - frame;
    let groupsToCome = children.filter((child) => typeof child !== 'string').length;
    let missing = withheld;
    let textMissing = false;
    const shown = [];
    for (const child of children) {
        let text;
        if (typeof child === 'string') {
            text = textMissing || measure(child) > room ? null : child;
            textMissing ||= text === null;
        }
        else {
            text = renderWithin(child, Math.floor(room / groupsToCome), measure);
            groupsToCome -= 1;
        }
        if (text === null) {
            missing += 1;
        }
        else {
            room -= measure(text);
            shown.push(text);
        }
    }
    return `${open}${shown.join('')}${missing === 0 ? '' : group.leftOut(missing)}${close}`;
}

;// CONCATENATED MODULE: ./lib/action/markdown/outcome.js
/** What became of each dictionary, in one word, and how many of each: the base of all wording. */
const STEADY = new Set(['unchanged', 'none']);
function verdictOf(dictionary, run) {
    const failed = (dictionary.failure ?? null) !== null ||
        dictionary.errors > 0 ||
        isFailure(dictionary.status) ||
        progressOf(dictionary, run) === 'not-done' ||
        (run.mode === 'drift' && !STEADY.has(dictionary.action)) ||
        dictionary.domains.some((domain) => domainFailed(domain, dictionary, run));
    if (failed) {
        return 'failed';
    }
    return dictionary.warnings > 0 ? 'warning' : 'ok';
}
function domainFailed(domain, dictionary, run) {
    return (isFailure(domain.status) ||
        domainProgressOf(domain, dictionary, run) === 'not-done' ||
        (run.mode === 'drift' && !STEADY.has(domain.action)));
}
function progressOf(dictionary, run) {
    const { action, status, version, previousVersion } = dictionary;
    if (run.mode !== 'deploy' || STEADY.has(action)) {
        return 'foreseen';
    }
    const done = run.failure === null ||
        (action === 'delete'
            ? status === null || status === 'DELETED' || status === 'DELETING'
            : status === 'AVAILABLE' && version !== null && version !== previousVersion);
    return done ? 'done' : 'not-done';
}
function domainProgressOf(domain, dictionary, run) {
    if (run.mode !== 'deploy' || STEADY.has(domain.action)) {
        return 'foreseen';
    }
    const done = run.failure === null ||
        (domain.action === 'dissociate'
            ? domain.status === null
            : domain.status === 'ACTIVE' && domain.version !== null && domain.version === dictionary.version);
    return done ? 'done' : 'not-done';
}
/** Whether deploying changes, or would change, anything about the dictionary. */
function isChanging(dictionary) {
    return !STEADY.has(dictionary.action) || dictionary.domains.some(({ action }) => !STEADY.has(action));
}
/** Whether the content differs from what it was compared with. */
function contentDiffers({ diff }) {
    return diff !== null && diff.added + diff.removed + diff.changed > 0;
}
/** Failed ones first, then those that change, then those with warnings, then the rest; otherwise as they were. */
function byUrgency(run) {
    const rank = (dictionary) => {
        const verdict = verdictOf(dictionary, run);
        if (verdict === 'failed') {
            return 0;
        }
        if (isChanging(dictionary) || contentDiffers(dictionary)) {
            return 1;
        }
        return verdict === 'warning' ? 2 : 3;
    };
    return run.dictionaries.toSorted((one, other) => rank(one) - rank(other));
}
function totalsOf(run) {
    const { dictionaries } = run;
    const progressing = dictionaries.filter((dictionary) => progressOf(dictionary, run) !== 'not-done');
    const count = (action) => progressing.filter((dictionary) => dictionary.action === action).length;
    const moves = dictionaries.flatMap((dictionary) => dictionary.domains.filter((domain) => !STEADY.has(domain.action) && domainProgressOf(domain, dictionary, run) !== 'not-done'));
    return {
        dictionaries: dictionaries.length,
        failed: dictionaries.filter((dictionary) => verdictOf(dictionary, run) === 'failed').length,
        create: count('create'),
        update: count('update'),
        delete: count('delete'),
        unchanged: count('unchanged'),
        none: count('none'),
        notDone: dictionaries.length - progressing.length,
        associate: moves.filter(({ action }) => action === 'associate').length,
        dissociate: moves.filter(({ action }) => action === 'dissociate').length,
        domains: new Set(moves.map(({ name }) => name)).size,
        errors: dictionaries.reduce((sum, { errors }) => sum + errors, 0),
        warnings: dictionaries.reduce((sum, { warnings }) => sum + warnings, 0),
    };
}
function isFailure(status) {
    return status?.endsWith('_FAILED') ?? false;
}

;// CONCATENATED MODULE: ./lib/action/escape/markdown.js
/**
 * GitHub Flavored Markdown, in running text and in table cells alike. Two things act on text: the Markdown parser, kept
 * off by backslashes and character references, and GitHub's own filters, which run on the finished HTML and turn
 * mentions, issue and commit references, e-mail addresses and emoji codes into something else; escapes are gone by then, so a
 * WORD JOINER (U+2060: no width, no line break) is put where such a thing would be recognised.
 */

const JOINER = '\u2060';
/** `|` and `\` as references: in a cell, `\|` is taken apart before anything else is read. */
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
    '`': '&#96;',
    // GitHub's way to write a dollar sign that starts no formula.
    $: '<span>$</span>',
};
/** Running text: shown letter by letter, nothing in it is markup, a link, a mention or a reference. One line. */
function prose(text) {
    return inert((0,visible/* singleLine */.pF)(text))
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d+)([.)])/, '$1\\$2');
}
/**
 * Text in a code span, which is inert by itself. A text with `|` becomes a `code` element, as a code span in a table
 * can't hold every mixture of `\` and `|`.
 */
function code(text) {
    const shown = (0,visible/* visible */.RK)(text);
    if (shown.includes('|')) {
        return `<code>${inert(shown)}</code>`;
    }
    if (/^ *$/.test(shown)) {
        return '<code></code>';
    }
    const longest = shown.matchAll(/`+/g).reduce((most, [run]) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const padding = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** A link of ours. `label` is Markdown already; `url` was put together from encoded parts. */
function markdown_link(label, url) {
    return `[${label}](<${url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`;
}
/** Percent-encodes a path for a URL in Markdown; its slashes stay. */
function encodePath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`))
        .join('/');
}
function inert(text) {
    return (0,visible/* visible */.RK)(text)
        .replace(/:(?=\/\/|[\w+-]+:)/g, `:${JOINER}`)
        .replace(/www(?=\.)/gi, `$&${JOINER}`)
        .replace(/\b(?:gh|ghsa|cve|cwe)-/gi, `$&${JOINER}`)
        .replace(/@|#(?=\d)/g, `$&${JOINER}`)
        .replace(/\b[0-9a-f]{7,}\b/g, (digits) => digits.replace(/.{6}/g, `$&${JOINER}`))
        .replace(/[&<>|`$\\*_[\]~#]/g, (character) => REFERENCES[character] ?? `\\${character}`);
}

;// CONCATENATED MODULE: ./lib/action/escape/html.js
/** HTML inside GitHub's Markdown: headings of folded parts, where Markdown itself is not read. */

const html_REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for an element's content or a quoted attribute. One line. */
function escapeHtml(text) {
    return (0,visible/* visible */.RK)(text).replace(/[&<>"']/g, (character) => html_REFERENCES[character] ?? character);
}
/** A `code` element. GitHub looks for mentions, references and emoji codes everywhere but in code, so foreign text belongs here. */
function htmlCode(text) {
    return `<code>${escapeHtml(text)}</code>`;
}

;// CONCATENATED MODULE: ./lib/action/markdown/guidance.js
/** What the search side needs to know about a format. */
const SETTINGS = {
    'solr-synonyms': 'synonyms_path',
    'wordnet-synonyms': 'synonyms_path',
    'word-list': 'stopwords_path',
    'char-mapping': 'mappings_path',
    'stemmer-override': 'rules_path',
    'type-table': 'type_table_path',
    kuromoji: 'user_dictionary',
    nori: 'user_dictionary',
    hyphenation: 'hyphenation_patterns_path',
    ik: null,
    opaque: null,
};
function guidanceFor(format) {
    return {
        setting: SETTINGS[format],
        activation: format.endsWith('synonyms')
            ? 'Hot reload applies to updateable search-time synonym filters; other indices must be closed and opened.'
            : 'Close and open the indices that use it.',
    };
}

;// CONCATENATED MODULE: ./lib/action/markdown/links.js
/** Where the run stands, for links. */

/** URL of a file at the run's commit, at a line when there is one. */
function fileUrl(context, path, line) {
    if (context.repository === null || context.sha === null || path === '') {
        return null;
    }
    const anchor = line === null ? '' : `#L${line}`;
    return `${context.serverUrl}/${encodePath(context.repository)}/blob/${encodePath(context.sha)}/${encodePath(path)}${anchor}`;
}
/** URL of the workflow run. */
function runUrl(context) {
    return context.repository === null || context.runId === null
        ? null
        : `${context.serverUrl}/${encodePath(context.repository)}/actions/runs/${encodePath(context.runId)}`;
}

;// CONCATENATED MODULE: ./lib/action/markdown/wording.js
/** The words for what happens, per mode: a deploy has done it, every other mode says what a deploy would do. */


const ICON = { failed: '❌', warning: '⚠️', ok: '✅' };
/** `1 error`, `1,204 entries`. */
function count(number, noun, plural = `${noun}s`) {
    return `${formatNumber(number)} ${number === 1 ? noun : plural}`;
}
function formatNumber(number) {
    return number.toLocaleString('en-US');
}
const REASON = {
    new: 'new dictionary',
    content: 'content changed',
    drift: 'live content is not the repository’s',
    retry: 'the last attempt failed',
    removed: 'file is gone',
};
const FAILURE = {
    'invalid-configuration': 'The configuration is not valid',
    'lint-failed': 'The check found errors',
    'credentials-missing': 'There are no AWS credentials',
    'access-denied': 'AWS denied access',
    'quota-exceeded': 'An AWS quota is used up',
    'upload-failed': 'An upload failed',
    'validation-failed': 'AWS rejected a dictionary',
    'association-failed': 'A domain did not take a dictionary',
    timeout: 'AWS took too long',
    conflict: 'Something else is changing the same packages',
    superseded: 'Newer content is live already',
    'removal-guard': 'A dictionary would lose too much',
    drift: 'What is live differs from the repository',
    internal: 'The action failed',
};
function failureTitle(reason) {
    return FAILURE[reason];
}
/** The page's heading, without its icon. */
function headline(run) {
    const totals = totalsOf(run);
    if (run.failure !== null) {
        return FAILURE[run.failure.code];
    }
    switch (run.mode) {
        case 'lint':
            return totals.warnings === 0
                ? 'The dictionaries pass the check'
                : `The dictionaries pass the check, with ${count(totals.warnings, 'warning')}`;
        case 'drift':
            return 'What is live is what the repository says';
        case 'deploy':
            return run.changed ? 'The dictionaries are live' : 'The dictionaries are live already; nothing had to be done';
        case 'plan':
            return run.changed ? `Deploying would ${sentenceList(moves(totals, INFINITIVE))}` : 'No dictionary changes';
        case 'validate':
            if (!run.changed) {
                return 'No dictionary changes';
            }
            return run.awsValidated
                ? 'Ready to deploy: AWS accepts every changed dictionary'
                : 'The dictionaries pass the check';
    }
}
const INFINITIVE = { create: 'create', update: 'update', delete: 'delete', associate: 'change', dissociate: 'remove' };
const PAST = { create: 'created', update: 'updated', delete: 'deleted', associate: 'changed', dissociate: 'removed' };
/** What deploying does, in one sentence; `null` in `lint`, which does not know. */
function outlook(run) {
    const totals = totalsOf(run);
    const done = run.mode === 'deploy';
    const parts = moves(totals, done ? PAST : INFINITIVE);
    const undone = totals.notDone === 0 ? '' : ` **${count(totals.notDone, 'change')} not made.**`;
    if (run.mode === 'lint' || totals.none === totals.dictionaries) {
        return null;
    }
    if (parts.length === 0) {
        return done ? `Nothing was changed in AWS.${undone}` : 'Deploying would change nothing.';
    }
    const sentence = sentenceList(parts);
    return done
        ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${undone}`
        : `Deploying would **${sentence}**.`;
}
function moves(totals, verbs) {
    const { associate, dissociate, domains } = totals;
    const spread = domains > 1 ? ` on ${count(domains, 'domain')}` : '';
    return [
        ...['create', 'update', 'delete'].flatMap((action) => totals[action] === 0 ? [] : [`${verbs[action]} ${count(totals[action], 'package')}`]),
        ...(associate === 0 ? [] : [`${verbs.associate} ${count(associate, 'association')}${spread}`]),
        ...(dissociate === 0 ? [] : [`${verbs.dissociate} ${count(dissociate, 'association')}${spread}`]),
    ];
}
/** `a`, `a and b`, `a, b and c`. */
function sentenceList(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
/** What happens to a package and why, as Markdown for a cell. */
function actionPhrase(dictionary, run) {
    const { action, reason, status } = dictionary;
    const why = reason === null ? '' : `<br>${REASON[reason]}`;
    if (action === 'none') {
        return '';
    }
    if (action === 'unchanged') {
        return 'unchanged';
    }
    switch (progressOf(dictionary, run)) {
        case 'foreseen':
            return `**${action}**${why}`;
        case 'done':
            return `**${PAST[action]}**${why}`;
        case 'not-done':
            return `**not ${PAST[action]}**${status?.endsWith('_FAILED') ? ` (${code(status)})` : ''}${why}`;
    }
}
/** Old and new version, as Markdown for a cell. */
function versionPhrase(dictionary, run) {
    const { action, version, previousVersion } = dictionary;
    const before = previousVersion ?? (run.mode === 'deploy' ? null : version);
    switch (action) {
        case 'none':
        case 'unchanged':
            return version === null ? '' : code(version);
        case 'delete':
            return before === null ? '' : `${code(before)} → none`;
        case 'create':
        case 'update': {
            const old = before === null ? '' : code(before);
            if (progressOf(dictionary, run) === 'not-done') {
                return old;
            }
            const next = run.mode === 'deploy' && version !== null ? code(version) : 'new';
            return old === '' ? next : `${old} → ${next}`;
        }
    }
}
/** What happens on a domain: `runs v3`, `v3 → new`, `still runs v3`. Markdown. */
function domainPhrase(domain, dictionary, run) {
    const { action, status, version, previousVersion } = domain;
    const now = version === null ? '' : code(version);
    const failed = domainFailed(domain, dictionary, run);
    const state = status === null || status === 'ACTIVE' ? '' : ` (${code(status)})`;
    if (action === 'none' || action === 'unchanged') {
        return `${now}${state}`;
    }
    if (action === 'dissociate') {
        const done = domainProgressOf(domain, dictionary, run) === 'done';
        return `${done ? 'removed' : 'remove'}${state}`;
    }
    switch (domainProgressOf(domain, dictionary, run)) {
        case 'foreseen':
            return `${now === '' ? 'new' : `${now} → ${dictionary.action === 'unchanged' && dictionary.version !== null ? code(dictionary.version) : 'new'}`}${state}`;
        case 'done':
            return previousVersion === null || previousVersion === version ? now : `${code(previousVersion)} → ${now}`;
        case 'not-done':
            return `${now === '' ? 'not associated' : `still ${now}`}${failed ? state : ''}`;
    }
}

;// CONCATENATED MODULE: ./lib/action/markdown/details.js
/** The folded part of a page about one dictionary. */









const MAX_MESSAGE = 600;
const MAX_TERM = 120;
const MAX_NAME = 100;
const MAX_PATH = 200;
/** A folded part about a dictionary; open from the start when it failed. */
function dictionaryDetails(dictionary, run, links, amounts) {
    const verdict = verdictOf(dictionary, run);
    const about = [
        dictionary.errors === 0 ? '' : count(dictionary.errors, 'error'),
        dictionary.warnings === 0 ? '' : count(dictionary.warnings, 'warning'),
        dictionary.diff === null ? '' : diffNumbers(dictionary.diff),
    ].filter((part) => part !== '');
    const heading = `${ICON[verdict]} ${htmlCode((0,visible/* cut */.Jj)(dictionary.name, MAX_NAME))}${about.length === 0 ? '' : `: ${escapeHtml(about.join(', '))}`}`;
    const children = [
        `${code((0,visible/* cut */.Jj)(dictionary.file, MAX_PATH))}, read as ${code(dictionary.format)}\n\n`,
        messageList(dictionary, amounts),
        problemList(dictionary, links, amounts),
        exampleList(dictionary, links, amounts),
        domainList(dictionary, run, amounts),
        usage(dictionary, run),
    ];
    return {
        open: `<details${verdict === 'failed' ? ' open' : ''}>\n<summary>${heading}</summary>\n\n`,
        children: children.filter((child) => child !== null),
        close: '</details>\n\n',
        leftOut: (missing) => `${count(missing, 'part')} of this not shown, as the page would be too long.\n\n`,
    };
}
/** `2 added, 1 changed`, or that nothing differs. */
function diffNumbers({ added, removed, changed }) {
    const parts = [
        added === 0 ? '' : `${formatNumber(added)} added`,
        removed === 0 ? '' : `${formatNumber(removed)} removed`,
        changed === 0 ? '' : `${formatNumber(changed)} changed`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'same meaning as before' : parts.join(', ');
}
function list(heading, items, total, noun) {
    return total === 0
        ? null
        : {
            open: heading === '' ? '' : `**${heading}**\n\n`,
            children: items.map((item) => `- ${item}\n`),
            close: '\n',
            withheld: total - items.length,
            leftOut: (missing) => `- … and ${count(missing, `more ${noun}`)}\n`,
        };
}
function messageList({ messages }, { messages: most }) {
    const items = messages.slice(0, most).map((message) => prose((0,visible/* cut */.Jj)((0,redact/* redact */.E)(message), MAX_MESSAGE)));
    return list('', items, messages.length, 'message');
}
function problemList({ problems, errors, warnings, file }, links, { problems: most }) {
    const items = errorsFirst(problems)
        .slice(0, most)
        .map((problem) => {
        const icon = problem.severity === 'error' ? ICON.failed : ICON.warning;
        const text = prose((0,visible/* cut */.Jj)((0,redact/* redactSecrets */.f)(problem.message), MAX_MESSAGE));
        return `${icon} ${place(problem, file, links)}${text} ${code(problem.code)}`;
    });
    return list('Problems', items, Math.max(errors + warnings, items.length), 'problem');
}
function place({ line, column }, file, links) {
    if (line === null) {
        return '';
    }
    const label = column === null ? `Line ${line}` : `Line ${line}, column ${column}`;
    return `${linked(label, file, line, links)}: `;
}
function linked(label, file, line, links) {
    const url = fileUrl(links, file, line);
    return url === null || url.length > 1_000 ? label : markdown_link(label, url);
}
const SIGN = { added: '➕', removed: '➖', changed: '✏️' };
function exampleList({ diff, file }, links, { examples: most }) {
    if (diff === null) {
        return null;
    }
    const items = diff.examples.slice(0, most).map(({ kind, line, sentence }) => {
        const words = sentence
            .map((part) => (typeof part === 'string' ? prosePart(part) : code((0,visible/* cut */.Jj)(part.term, MAX_TERM))))
            .join('');
        // A removed line is one of the old file, which the link does not show.
        const where = line === null || kind === 'removed' ? '' : ` (${linked(`line ${line}`, file, line, links)})`;
        return `${SIGN[kind]} ${words}${where}`;
    });
    return list('What this means for searches', items, diff.added + diff.removed + diff.changed, 'change');
}
/** Words between terms: their outer blanks matter. */
function prosePart(text) {
    const words = prose((0,visible/* cut */.Jj)(text, MAX_MESSAGE));
    return `${/^\s/.test(text) ? ' ' : ''}${words}${words !== '' && /\s$/.test(text) ? ' ' : ''}`;
}
function domainList(dictionary, run, { domains: most }) {
    const failed = (domain) => domainFailed(domain, dictionary, run);
    const told = dictionary.domains
        .filter((domain) => domain.message !== null || domain.action === 'associate' || domain.action === 'dissociate')
        .toSorted((one, other) => Number(failed(other)) - Number(failed(one)));
    const items = told.slice(0, most).map((domain) => {
        const said = domain.message === null ? '' : `: ${prose((0,visible/* cut */.Jj)((0,redact/* redact */.E)(domain.message), MAX_MESSAGE))}`;
        const phrase = domainPhrase(domain, dictionary, run);
        return `${failed(domain) ? `${ICON.failed} ` : ''}${code((0,visible/* cut */.Jj)(domain.name, MAX_NAME))} ${phrase}${said}`;
    });
    return list(run.mode === 'deploy' ? 'Domains' : 'Domains when this is deployed', items, told.length, 'domain');
}
/** Where the index settings find the dictionary, and what search still needs to see it. */
function usage(dictionary, run) {
    if (run.mode === 'lint' || dictionary.action === 'delete' || !isChanging(dictionary)) {
        return null;
    }
    const { setting, activation } = guidanceFor(dictionary.format);
    const { referencePath } = dictionary;
    const path = referencePath === null
        ? 'Its path for index settings, `analyzers/F…`, is known after the first deploy.'
        : setting === null
            ? `Path for index settings: ${code(referencePath)}.`
            : `In index settings: ${code(`"${setting}": "${referencePath}"`)}.`;
    return `**To use it in search**\n\n- ${path}\n- ${prose(activation)}\n\n`;
}

;// CONCATENATED MODULE: ./lib/action/markdown/overview.js
/** The top of a page: what went wrong, what deploying does, and one row a dictionary. */






const MAX_FAILURE = 3_000;
const MAX_NOTE = 1_000;
const overview_MAX_NAME = 100;
const MAX_DOMAINS_IN_CELL = 6;
/** The failure as an alert box; empty on success. Alerts are plain quotations where GitHub does not know them. */
function failureAlert({ failure }) {
    if (failure === null) {
        return '';
    }
    const hint = failure.hint === undefined ? '' : `>\n> **What to do:** ${note(failure.hint, MAX_FAILURE)}\n`;
    return `> [!CAUTION]\n> **${failureTitle(failure.code)}.** ${note(failure.message, MAX_FAILURE)}\n${hint}\n`;
}
/** Sentences of the run in an alert box of their own, as far as they fit; `null` when there are none. */
function noteAlert(kind, sentences) {
    return sentences.length === 0
        ? null
        : {
            open: `> [!${kind}]\n`,
            children: sentences.map((sentence) => `> ${sentences.length === 1 ? '' : '- '}${note(sentence, MAX_NOTE)}\n`),
            close: '\n',
            leftOut: (missing) => `> - and ${formatNumber(missing)} more\n`,
        };
}
/** What deploying does, and the numbers. */
function totalsLine(run) {
    const totals = totalsOf(run);
    if (totals.dictionaries === 0) {
        return '';
    }
    const numbers = [
        count(totals.dictionaries, 'dictionary', 'dictionaries'),
        totals.unchanged === 0 ? '' : `${formatNumber(totals.unchanged)} unchanged`,
        totals.errors === 0 ? '' : `**${count(totals.errors, 'error')}**`,
        totals.warnings === 0 ? '' : count(totals.warnings, 'warning'),
        awsVerdict(run),
    ].filter((part) => part !== '');
    const sentence = outlook(run);
    return `${sentence === null ? '' : `${sentence}\n\n`}${numbers.join(' · ')}\n\n`;
}
function awsVerdict(run) {
    switch (run.mode) {
        case 'lint':
        case 'plan':
            return 'not validated by AWS';
        case 'validate':
            return run.awsValidated ? (run.changed ? 'validated by AWS' : '') : '**not validated by AWS**';
        case 'deploy':
        case 'drift':
            return '';
    }
}
/**
 * The table of all dictionaries, urgent ones first. Columns that would be empty are not there.
 * @param onlyNews leaves out the dictionaries of which there is nothing to tell; they are counted below the table.
 */
function overviewTable(run, links, onlyNews) {
    const all = byUrgency(run);
    const listed = onlyNews ? all.filter((dictionary) => isNews(dictionary, run)) : all;
    if (listed.length === 0) {
        return null;
    }
    const columns = columnsOf(run, links).filter(({ cell }) => listed.some((dictionary) => cell(dictionary) !== ''));
    const row = (cells) => `| ${cells.join(' | ')} |\n`;
    return {
        open: row(columns.map(({ heading }) => heading)) + row(columns.map(({ align }) => align)),
        children: listed.map((dictionary) => row(columns.map(({ cell }) => cell(dictionary)))),
        close: '\n',
        withheld: 0,
        leftOut: (missing) => `\n${count(missing, 'more dictionary', 'more dictionaries')} not shown here.\n`,
    };
}
/** Whether there is something to tell about a dictionary: it changes, has a problem, or something was said of it. */
function isNews(dictionary, run) {
    return (verdictOf(dictionary, run) !== 'ok' ||
        isChanging(dictionary) ||
        contentDiffers(dictionary) ||
        dictionary.messages.length > 0);
}
function columnsOf(run, links) {
    return [
        { heading: '', align: ':-:', cell: (dictionary) => ICON[verdictOf(dictionary, run)] },
        { heading: 'Package', align: ':--', cell: (dictionary) => packageCell(dictionary, links) },
        { heading: 'Problems', align: ':--', cell: problemsCell },
        { heading: actionHeading(run), align: ':--', cell: (dictionary) => actionPhrase(dictionary, run) },
        { heading: 'Version', align: ':--', cell: (dictionary) => versionPhrase(dictionary, run) },
        { heading: 'Entries', align: '--:', cell: ({ entries }) => (entries === null ? '' : formatNumber(entries)) },
        { heading: 'Change', align: ':--', cell: changeCell },
        { heading: 'Domains', align: ':--', cell: (dictionary) => domainsCell(dictionary, run) },
    ];
}
function actionHeading({ mode }) {
    return mode === 'deploy' ? 'What happened' : 'Deploying would';
}
function packageCell({ name, file }, links) {
    const url = fileUrl(links, file, null);
    const label = code((0,visible/* cut */.Jj)(name, overview_MAX_NAME));
    return url === null || url.length > 2_000 ? label : markdown_link(label, url);
}
function problemsCell({ errors, warnings }) {
    return [errors === 0 ? '' : `**${count(errors, 'error')}**`, warnings === 0 ? '' : count(warnings, 'warning')]
        .filter((part) => part !== '')
        .join('<br>');
}
/** Keys added, removed and changed, as `+2 −0 ~1`. */
function changeCell({ diff }) {
    if (diff === null) {
        return '';
    }
    const parts = [
        diff.added === 0 ? '' : `+${formatNumber(diff.added)}`,
        diff.removed === 0 ? '' : `−${formatNumber(diff.removed)}`,
        diff.changed === 0 ? '' : `\\~${formatNumber(diff.changed)}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'same' : parts.join(' ');
}
function domainsCell(dictionary, run) {
    const { domains } = dictionary;
    const ordered = domains.toSorted((one, other) => Number(domainFailed(other, dictionary, run)) - Number(domainFailed(one, dictionary, run)));
    const shown = ordered.slice(0, MAX_DOMAINS_IN_CELL).map((domain) => {
        const mark = domainFailed(domain, dictionary, run) ? `${ICON.failed} ` : '';
        return `${mark}${code((0,visible/* cut */.Jj)(domain.name, overview_MAX_NAME))} ${domainPhrase(domain, dictionary, run)}`.trimEnd();
    });
    const more = domains.length - shown.length;
    return [...shown, ...(more === 0 ? [] : [`and ${count(more, 'more domain')}`])].join('<br>');
}
/** A sentence from anywhere, as Markdown. */
function note(sentence, length) {
    return prose((0,visible/* cut */.Jj)((0,redact/* redact */.E)(sentence), length));
}

;// CONCATENATED MODULE: ./lib/action/markdown/page.js
/** The page that job summary and pull-request comment share; they differ in length only. */









/** Renders a run as GitHub Flavored Markdown of at most `limit`. Throws when not even heading and failure fit. */
function renderPage(run, links, options) {
    const { limit, measure, amounts, onlyNews, preamble, headline } = options;
    const table = overviewTable(run, links, onlyNews);
    const untold = run.dictionaries.filter((dictionary) => !isNews(dictionary, run)).length;
    const children = [
        totalsLine(run),
        table,
        onlyNews && untold > 0 && table !== null
            ? `Nothing to tell about ${count(untold, 'other dictionary', 'other dictionaries')}.\n\n`
            : null,
        noteAlert('WARNING', run.warnings),
        noteAlert('NOTE', run.notices),
        ...byUrgency(run)
            .filter((dictionary) => isNews(dictionary, run))
            .map((dictionary) => dictionaryDetails(dictionary, run, links, amounts)),
        onlyNews ? null : referencePaths(run),
    ];
    const page = renderWithin({
        open: `${preamble}## ${run.failure === null ? ICON.ok : ICON.failed} ${headline}\n\n${failureAlert(run)}`,
        children: children.filter((child) => child !== null && child !== ''),
        close: footer(run, links),
        leftOut: (missing) => `**${count(missing, 'more part')} not shown, as the page would be too long.** Everything is in the results file.\n\n`,
    }, limit, measure);
    if (page === null) {
        throw new Error(`A page of ${limit} has no room for the reason of a failure.`);
    }
    return page;
}
/** The paths of all dictionaries in one folded table, for whoever writes index settings. */
function referencePaths(run) {
    const rows = run.dictionaries.flatMap(({ name, format, referencePath }) => referencePath === null
        ? []
        : [`| ${code((0,visible/* cut */.Jj)(name, 100))} | ${code(guidanceFor(format).setting ?? '')} | ${code(referencePath)} |\n`]);
    return rows.length === 0
        ? null
        : {
            open: '<details>\n<summary>Paths for index settings</summary>\n\n| Package | Setting | Path |\n| :-- | :-- | :-- |\n',
            children: rows,
            close: '\n</details>\n\n',
            leftOut: (missing) => `\n${count(missing, 'more path')} in the output reference-paths.\n`,
        };
}
function footer(run, links) {
    const url = runUrl(links);
    const commit = links.sha === null ? '' : ` at commit ${code((0,visible/* cut */.Jj)(links.sha, 40).slice(0, 7))}`;
    const where = url === null ? '' : ` · ${markdown_link('workflow run', url)}`;
    return `<sub>Mode ${code(run.mode)}${commit}${where}</sub>\n`;
}

;// CONCATENATED MODULE: ./lib/action/comment.js
/** The pull-request comment: one for a workflow, job and step, kept up to date in place. */






/** GitHub takes 65,536 characters (and 262,144 bytes, which as many UTF-16 units never reach). */
const MAX_COMMENT_LENGTH = 65_000;
/** The first line of the comment, which GitHub does not show. Nothing of the names gets out but a digest. */
function commentMarker({ workflow, job, action, variant }) {
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([workflow, job, action, variant]))
        .digest('hex');
    return `<!-- deploy-opensearch-dictionaries:${digest.slice(0, 32)} -->`;
}
/**
 * Renders the comment: fewer than 65,536 characters whatever the run holds.
 * @param told whether the comment said something before that may be gone now.
 */
function renderComment(run, links, marker, told) {
    const gone = told && (run.mode === 'plan' || run.mode === 'validate') && run.failure === null && !isWorthAComment(run);
    return renderPage(run, links, {
        limit: MAX_COMMENT_LENGTH,
        measure: utf16Units,
        amounts: { problems: 20, examples: 10, domains: 10, messages: 5 },
        onlyNews: true,
        headline: gone ? 'No dictionary changes any more' : headline(run),
        preamble: `${marker}\n`,
    });
}
/** Failures that a dictionary of the pull request caused, and that its reviewer can do something about. */
const CONTENT_FAILURES = new Set(['lint-failed', 'validation-failed', 'removal-guard']);
/** Whether the run has something to say to a reviewer who was told nothing so far. */
function isWorthAComment(run) {
    return (run.changed ||
        (run.failure !== null && CONTENT_FAILURES.has(run.failure.code)) ||
        run.dictionaries.some((dictionary) => isChanging(dictionary) || contentDiffers(dictionary)));
}
/**
 * An existing comment is always brought up to date, so that it never says what is not true any more; by default a new one
 * is made only when there is something to say.
 * @param existing our comment, when there is one.
 */
function decideComment(policy, existing, run, body) {
    if (policy === 'never') {
        return 'none';
    }
    if (existing !== null) {
        return existing.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd() ? 'none' : 'update';
    }
    return policy === 'always' || isWorthAComment(run) ? 'create' : 'none';
}
/**
 * Whether a comment is one that we wrote. Anybody can copy the marker, so its author counts: the token's own account
 * where it is known, else a bot, which a person can't be.
 */
function isOurs({ body, author }, marker, viewer) {
    if (!body.startsWith(marker) || author === null) {
        return false;
    }
    return viewer === null ? author.type === 'Bot' : author.login === viewer;
}
/** Creates or updates the comment. Never rejects: a run does not fail for a comment. */
async function syncComment(api, policy, run, links, identity) {
    if (policy === 'never') {
        return { decision: 'none', warning: null };
    }
    const marker = commentMarker(identity);
    try {
        const existing = await findOurs(api, marker);
        const body = renderComment(run, links, marker, existing !== null && policy === 'changes');
        const decision = decideComment(policy, existing, run, body);
        if (decision === 'create') {
            await api.create(body);
        }
        else if (decision === 'update' && existing !== null) {
            await api.update(existing.id, body);
        }
        return { decision, warning: null };
    }
    catch (error) {
        return { decision: 'none', warning: describeCommentError(error) };
    }
}
async function findOurs(api, marker) {
    for await (const page of api.list()) {
        const found = page.find((comment) => isOurs(comment, marker, api.viewer));
        if (found !== undefined) {
            return found;
        }
    }
    return null;
}
/** Says why the comment could not be written and what to do about it. */
function describeCommentError(error) {
    const status = comment_statusOf(error);
    const message = (0,redact/* redact */.E)(error instanceof Error ? error.message : String(error));
    const start = `The pull-request comment could not be written${status === null ? '' : ` (HTTP ${status})`}`;
    switch (status) {
        case 401:
            return `${start}: GitHub does not accept the token of the input "github-token". ${message}`;
        case 403:
        case 404:
            return (`${start}: the token may not write comments. Give the job "permissions: pull-requests: write"; on pull requests ` +
                `from forks and by Dependabot GitHub gives a token that can only read, and "comment: never" keeps this quiet. ${message}`);
        default:
            return `${start}: ${message}`;
    }
}
function comment_statusOf(error) {
    return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
        ? error.status
        : null;
}

;// CONCATENATED MODULE: ./lib/action/comment-api.js
/** The comments of one pull request, over GitHub's API. */
async function pullRequestComments(gitHub, pullRequest) {
    return {
        viewer: await gitHub.viewer(),
        async *list() {
            yield value(await gitHub.listComments(pullRequest));
        },
        async create(body) {
            value(await gitHub.createComment(pullRequest, body));
        },
        async update(id, body) {
            value(await gitHub.updateComment(id, body));
        },
    };
}
function value(result) {
    if (result.kind === 'ok')
        return result.value;
    throw Object.assign(new Error(result.message), { status: result.status });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/action/results-file.js
/** The whole result as a file, for later steps of the same job: nothing is shortened there. */




function resultsOf(result, path) {
    const { failure } = result;
    return {
        mode: result.mode,
        changed: result.changed,
        valid: result.valid,
        'aws-validated': result.awsValidated,
        'package-ids': packageIdsOf(result),
        'package-versions': packageVersionsOf(result),
        'reference-paths': referencePathsOf(result),
        packages: result.dictionaries.map((dictionary) => ({
            ...packageOutputOf(dictionary, Number.POSITIVE_INFINITY),
            messages: dictionary.messages.map(redact/* redact */.E),
        })),
        'results-file': path,
        'failure-reason': failure?.code ?? '',
        failure: failure === null
            ? null
            : { message: (0,redact/* redact */.E)(failure.message), hint: failure.hint === undefined ? null : (0,redact/* redact */.E)(failure.hint) },
        notices: result.notices.map(redact/* redact */.E),
        warnings: result.warnings.map(redact/* redact */.E),
    };
}
/**
 * Writes the results file under a name of its own, so that several uses in one job don't overwrite each other.
 * @param directory the runner's temporary directory (`RUNNER_TEMP`).
 * @returns the path of the file. Rejects when it can't be written.
 */
async function writeResultsFile(result, directory) {
    const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, 'opensearch-dictionaries-')), 'results.json');
    await (0,promises_.writeFile)(path, `${JSON.stringify(resultsOf(result, path), null, 2)}\n`);
    return path;
}

;// CONCATENATED MODULE: ./lib/action/summary.js
/** The job summary. */




/** GitHub drops a step's summary whole when it is larger than 1 MiB; some room is left to others who write in this step. */
const MAX_SUMMARY_BYTES = 1_000_000;
/** Renders the job summary: less than 1 MiB in UTF-8 whatever the run holds. */
function renderSummary(run, links) {
    return renderPage(run, links, {
        limit: MAX_SUMMARY_BYTES,
        measure: utf8Bytes,
        amounts: { problems: 200, examples: 50, domains: 50, messages: 20 },
        onlyNews: false,
        headline: headline(run),
        preamble: '',
    });
}
/**
 * Appends to the step's summary. Rejects when the runner gave no file for it (`GITHUB_STEP_SUMMARY`) or it can't be
 * written.
 */
async function writeSummary(markdown) {
    await core/* summary */.z.addRaw(markdown, true).write();
}

;// CONCATENATED MODULE: ./lib/action/report.js








/**
 * Tells the result everywhere: comment, annotations, results file, outputs, job summary. What can't be written costs a
 * warning, but for the outputs. Resolves with whether the run succeeded.
 */
async function report(result, context) {
    const { env, write, log } = context;
    const links = linkContext(env);
    const commentWarning = await comment(result, links, context);
    const told = commentWarning === null ? result : { ...result, warnings: [...result.warnings, commentWarning] };
    if (told.failure !== null)
        log.causes(told.failure);
    const annotations = (0,action_annotations/* annotationsOf */.Ih)(told);
    for (const annotation of annotations.shown)
        write(`${(0,action_annotations/* annotationCommand */.jx)(annotation)}\n`);
    const leftOut = (0,action_annotations/* describeLeftOut */.l1)(annotations);
    if (leftOut !== null)
        log.info(leftOut);
    setOutputs(outputsOf(told, await resultsFile(told, context)));
    await writeSummary(renderSummary(told, links)).catch((error) => {
        log.warning(`The job summary can't be written: ${report_text(error)}`);
    });
    return told.failure === null;
}
async function resultsFile(result, { env, log }) {
    const directory = env['RUNNER_TEMP'] ?? '';
    try {
        return await writeResultsFile(result, (0,external_node_path_.isAbsolute)(directory) ? directory : (0,external_node_os_.tmpdir)());
    }
    catch (error) {
        log.warning(`The results file can't be written: ${report_text(error)}`);
        return '';
    }
}
async function comment(result, links, context) {
    const { event, configuration, gitHub, env, signal } = context;
    const number = event.pullRequest?.number;
    if (number === undefined || configuration === null || gitHub === null)
        return null;
    if (configuration.comment === 'never')
        return null;
    // A run that was cancelled knows nothing; the run that took its place tells, and little time is left.
    if (signal.aborted)
        return null;
    const identity = {
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        action: env['GITHUB_ACTION'] ?? '',
        variant: configuration.variant,
    };
    const api = await pullRequestComments(gitHub, number);
    return (await syncComment(api, configuration.comment, result, links, identity)).warning;
}
function linkContext(env) {
    return {
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository: env['GITHUB_REPOSITORY'] ?? null,
        sha: env['GITHUB_SHA'] ?? null,
        runId: env['GITHUB_RUN_ID'] ?? null,
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
    };
}
function report_text(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/aws/credentials.js

/**
 * What hints at AWS credentials in the environment: what aws-actions/configure-aws-credentials and people set, or a
 * runner of one's own, which may have an instance or container role.
 */
function mayHaveCredentials(env) {
    const variables = [
        'AWS_ACCESS_KEY_ID',
        'AWS_WEB_IDENTITY_TOKEN_FILE',
        'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
        'AWS_CONTAINER_CREDENTIALS_FULL_URI',
        'AWS_PROFILE',
        'AWS_SHARED_CREDENTIALS_FILE',
        'AWS_CONFIG_FILE',
    ];
    return variables.some((name) => (env[name] ?? '') !== '') || env['RUNNER_ENVIRONMENT'] === 'self-hosted';
}
/** Whether AWS credentials can be had. Loads the SDK only where something hints at them; makes no call of a service. */
async function hasCredentials(settings, env) {
    if (!mayHaveCredentials(env))
        return false;
    const { connect } = await __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 6640));
    const connection = await connect({
        api: settings.api,
        bucket: null,
        expectedBucketOwner: null,
        // Credentials are the same in every Region; a missing one is an error later, where it is needed.
        region: settings.awsRegion ?? 'us-east-1',
        actionVersion: version/* ACTION_VERSION */.Y,
        proxyEnv: env,
    });
    return connection.credentials().then(() => true, () => false);
}

// EXTERNAL MODULE: ./lib/deployment/failures.js
var failures = __webpack_require__(3256);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(1957);
// EXTERNAL MODULE: ./lib/dictionaries/byte-source.js
var byte_source = __webpack_require__(3888);
// EXTERNAL MODULE: ./lib/dictionaries/formats/format.js
var formats_format = __webpack_require__(548);
// EXTERNAL MODULE: ./lib/dictionaries/formats/registry.js + 32 modules
var registry = __webpack_require__(7746);
// EXTERNAL MODULE: ./lib/dictionaries/problems.js
var problems = __webpack_require__(3174);
;// CONCATENATED MODULE: ./lib/dictionaries/check.js



/**
 * Checks a dictionary as the engine of `options.engineVersion` reads it: there is an error exactly when that engine
 * rejects the file, and every problem is reported, not only the first. Memory does not grow with the file but for a few
 * bytes a term. Throws only what `source` throws.
 */
function checkDictionary(source, format, options, context = formats_format/* NO_CONTEXT */.S) {
    const log = new problems/* ProblemLog */.mT();
    const entries = registry/* DICTIONARY_FORMATS */.e[format].read({ source, options, context, report: log }, null);
    return log.finish(entries);
}

;// CONCATENATED MODULE: ./lib/dictionaries/check-all.js



/** Checks every dictionary as its engine would read it, and tells the verdicts in a line each. */
function checkAll(dictionaries, log) {
    return new Map(dictionaries.map((dictionary) => {
        const report = checkDictionary((0,byte_source/* fileSource */.I)(dictionary.path), dictionary.format, dictionary.options);
        log.info(`${dictionary.file}: ${verdictText(dictionary, report)}`);
        return [dictionary.name, report];
    }));
}
function verdictText({ format, bytes }, { entries, errors, warnings }) {
    const content = entries === null ? check_all_count(bytes, 'byte') : check_all_count(entries, 'entry', 'entries');
    return `${format}, ${content}, ${check_all_count(errors, 'error')}, ${check_all_count(warnings, 'warning')}`;
}
function check_all_count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** The failure of a run whose dictionaries did not pass; `null` when they did. */
function lintFailure(dictionaries, checks, failOnWarnings) {
    const lines = [];
    for (const { name, file } of dictionaries) {
        const { errors, warnings, problems } = checks.get(name) ?? { errors: 0, warnings: 0, problems: [] };
        if (errors === 0 && !(failOnWarnings && warnings > 0))
            continue;
        const counts = [errors > 0 ? check_all_count(errors, 'error') : null, failOnWarnings ? check_all_count(warnings, 'warning') : null];
        const first = problems.find(({ severity }) => errors === 0 || severity === 'error');
        const place = first?.line == null ? '' : `, the first in line ${first.line}`;
        lines.push(`${file} has ${counts.filter((text) => text !== null).join(' and ')}${place}${first ? `: ${first.message}` : ''}`);
    }
    if (lines.length === 0)
        return null;
    return new failure/* ActionFailure */.d('lint-failed', lines.join('\n'), {
        hint: 'OpenSearch would read these dictionaries otherwise than they are meant, or not at all. Mend the lines that are annotated; docs/dictionaries.md explains each code. Nothing was sent to AWS.',
    });
}

// EXTERNAL MODULE: ./lib/dictionaries/formats/user-dictionary-csv.js
var user_dictionary_csv = __webpack_require__(6276);
// EXTERNAL MODULE: ./lib/dictionaries/java/text.js
var java_text = __webpack_require__(4406);
;// CONCATENATED MODULE: ./lib/dictionaries/detect.js


/** How much of a file is looked at. */
const SAMPLE_BYTES = 1 << 16;
/**
 * The format of a dictionary, from its path and the beginning of its content; `null` unless it is sure. Where only the
 * content speaks it must be unmistakable; a telling name must be borne out by the content.
 * @param file path relative to the workspace, with `/`
 */
function detectFormat(file, source) {
    const text = sample(source);
    if (text.includes('\0'))
        return null;
    if (/<hyphenation-info[\s>/]/.test(text) && /^\ufeff?\s*</.test(text))
        return 'hyphenation';
    const lines = dataLines(text);
    return detectByContent(lines) ?? detectByName(file.toLowerCase(), lines);
}
function detectByContent(lines) {
    if (lines.length === 0)
        return null;
    if (lines.every(isWordnet))
        return 'wordnet-synonyms';
    if (lines.every((line) => /=>\s*(?:LOWER|UPPER|ALPHA|DIGIT|ALPHANUM|SUBWORD_DELIM)$/.test(line)))
        return 'type-table';
    if (lines.every(isKuromoji))
        return 'kuromoji';
    if (isNori(lines))
        return 'nori';
    // Only synonyms have lists beside mappings: every other format takes the one or the other.
    const lists = lines.filter((line) => !line.includes('=>') && isList(line)).length;
    const mappings = lines.filter(isMapping).length;
    if (lists > 1 && mappings > 1 && lists + mappings === lines.length)
        return 'solr-synonyms';
    return null;
}
function detectByName(file, lines) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const isText = /\.(?:txt|text|lst|list|csv)$/.test(name) || !name.includes('.');
    if (name.endsWith('.dic'))
        return /(?:^|[/_-])ik(?:[/_-]|$)/.test(file) ? 'ik' : null;
    if (!isText)
        return null;
    const ruled = lines.filter((line) => isMapping(line) || isList(line)).length;
    if (/synonym/.test(file) && !/wordnet/.test(file)) {
        const isSynonyms = ruled >= lines.length * 0.9 && !/^[[{]/.test(lines[0] ?? '');
        return isSynonyms ? 'solr-synonyms' : null;
    }
    if (/(?:^|[-_.])mappings?(?![a-z])|char[-_]?(?:filter|map)/.test(name)) {
        return lines.length > 0 && lines.every((line) => line.includes('=>')) ? 'char-mapping' : null;
    }
    if (/stem(?:mer|ming)?[-_]?(?:dict|override|rule|exception)/.test(name)) {
        return lines.length > 0 && lines.every((line) => /=>|^\S+\t\S+$/.test(line)) ? 'stemmer-override' : null;
    }
    if (isWordListName(name)) {
        const isMarkup = /^[[{<]/.test(lines[0] ?? '');
        return isMarkup || lines.some(isMapping) ? null : 'word-list';
    }
    return null;
}
function isWordListName(name) {
    return (/(?:^|[-_.])stop[-_]?(?:words?|tags?)/.test(name) ||
        /(?:^|[-_.])(?:prot(?:ected)?|keep|common)[-_]?words?(?:[-_.]|$)/.test(name) ||
        /(?:^|[-_.])(?:keywords?|articles|contractions|elisions?)(?:[-_.]|$)/.test(name) ||
        /compound[-_]?(?:words?|dictionary)/.test(name));
}
function isWordnet(line) {
    return /^s\(\d{8,9},\d+,'.*',[nvasr],\d+,\d+\)\.$/.test(line);
}
function isList(line) {
    return line.split(',').filter((term) => (0,java_text/* javaTrim */.D9)(term) !== '').length > 1;
}
function isMapping(line) {
    const sides = line.split('=>');
    return sides.length === 2 && sides.every((side) => (0,java_text/* javaTrim */.D9)(side) !== '');
}
function isKuromoji(line) {
    const columns = (0,user_dictionary_csv/* parseUserDictionaryCsv */.F)(line);
    if (columns?.length !== 4)
        return false;
    const [surface = '', segmentation = '', readings = ''] = columns;
    return (/[\p{scx=Katakana}]/u.test(readings) &&
        segmentation.replaceAll(' ', '') === surface.replaceAll(' ', '') &&
        (0,user_dictionary_csv/* splitAtSpaces */.l)(segmentation).length === (0,user_dictionary_csv/* splitAtSpaces */.l)(readings).length);
}
/** Sure only when some surface is spelled by the segments behind it, and none is not. */
function isNori(lines) {
    let segmented = 0;
    for (const line of lines) {
        if (line.includes('=>') || line.includes(','))
            return false;
        const [surface = '', ...segments] = line.split(/\s+/);
        if (segments.length === 0)
            continue;
        if (segments.length < 2 || segments.join('') !== surface || !/\p{sc=Hangul}/u.test(surface))
            return false;
        segmented++;
    }
    return segmented > 0;
}
/** Lines that are neither blank nor a comment, without the one that the sample cuts. */
function dataLines(text) {
    const lines = text.split(/\r\n|\n|\r/);
    return lines.map(java_text/* javaTrim */.D9).filter((line) => line !== '' && !line.startsWith('#'));
}
function sample(source) {
    const pieces = [];
    let length = 0;
    for (const chunk of source.chunks()) {
        pieces.push(Uint8Array.from(chunk.subarray(0, SAMPLE_BYTES - length)));
        length += pieces.at(-1)?.length ?? 0;
        if (length >= SAMPLE_BYTES)
            break;
    }
    const text = Buffer.concat(pieces).toString('utf8');
    if (source.size <= length)
        return text;
    const cut = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    return cut === -1 ? text : text.slice(0, cut);
}

;// CONCATENATED MODULE: ./lib/dictionaries/analysis/stop-words.js
/** What `_english_` stands for: Lucene's `EnglishAnalyzer.ENGLISH_STOP_WORDS_SET`. */
const ENGLISH_STOP_WORDS = new Set(('a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with').split(' '));
/**
 * Names that a line of a `stop` or `common_grams` word list may hold, as `_name_`, to stand for a built-in list. Exact
 * lower case only; `_none_` is a literal word there.
 */
const NAMED_STOP_WORD_LISTS = new Set(('arabic armenian basque bengali brazilian bulgarian catalan czech danish dutch english estonian finnish french ' +
    'galician german greek hindi hungarian indonesian irish italian latvian lithuanian norwegian persian portuguese ' +
    'romanian russian sorani spanish swedish thai turkish')
    .split(' ')
    .map((name) => `_${name}_`));

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
            return { tokenizer, lowercase, stopwords: ENGLISH_STOP_WORDS };
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

;// CONCATENATED MODULE: ./lib/dictionaries/compile.js


/**
 * Compiles a dictionary as the engine does. For tests, comparisons with the engine, and small files: a list of n
 * synonyms becomes n(n-1) pairs. Warnings, also those about rejections that are not certain, do not count.
 */
function compileDictionary(source, format, options) {
    const failures = new FirstFailure();
    const entries = [];
    registry/* DICTIONARY_FORMATS */.e[format].read({ source, options, context: formats_format/* NO_CONTEXT */.S, report: failures }, (entry) => {
        entries.push(entry);
    });
    const { first } = failures;
    if (first !== null)
        return { verdict: 'reject', engineErrors: first.chain, apiMessage: first.apiMessage };
    return { verdict: 'accept', rules: entries.map(({ rule }) => rule), entries };
}
/** Keeps the failure that the engine meets first. */
class FirstFailure {
    first = null;
    error(_code, _place, _message, failure) {
        if (this.first === null || isMetBefore(failure, this.first))
            this.first = failure;
    }
    warning() { }
}
function isMetBefore(a, b) {
    if (a.phase !== b.phase)
        return a.phase < b.phase;
    // Strings compare by UTF-16 units, as Java's do.
    return a.rank !== undefined && b.rank !== undefined && a.rank < b.rank;
}

;// CONCATENATED MODULE: ./lib/dictionaries/stop-word-file.js
/** The stop words of a declared analysis chain, from a word list of the repository. */



/**
 * Reads a word list as a `stop` filter reads its `stopwords_path`: a line `_english_` stands for Lucene's English list.
 * @throws Error that says, without the file's name, why the engine or this project can't read the list
 */
function readStopWords(source, engineVersion) {
    const compiled = compileDictionary(source, 'word-list', {
        engineVersion,
        expand: true,
        lenient: false,
        analysis: null,
    });
    if (compiled.verdict === 'reject')
        throw new Error(compiled.apiMessage);
    const words = new Set();
    for (const { key } of compiled.entries) {
        if (key === '_english_')
            for (const word of ENGLISH_STOP_WORDS)
                words.add(word);
        else if (NAMED_STOP_WORD_LISTS.has(key))
            throw new Error(`the built-in list ${(0,printable/* quote */.hD)(key)} is not known here, only "_english_"`);
        else
            words.add(key);
    }
    return words;
}

// EXTERNAL MODULE: ./lib/modes/compare.js + 2 modules
var compare = __webpack_require__(9231);
// EXTERNAL MODULE: ./lib/deployment/drift.js
var drift = __webpack_require__(6080);
// EXTERNAL MODULE: ./lib/deployment/plan.js
var deployment_plan = __webpack_require__(2872);
;// CONCATENATED MODULE: ./lib/results.js
/** Makes the one value that is reported out of what the steps of a run found and did, however far the run came. */


/** The state of a run that has not begun. */
function newRunState() {
    return {
        mode: 'lint',
        dictionaries: [],
        checks: new Map(),
        diffs: new Map(),
        observation: null,
        plan: null,
        deployed: null,
        verdicts: null,
        removals: new Map(),
        wrote: false,
        notices: [],
        warnings: [],
        failure: null,
    };
}
function toRunResult(state) {
    const { mode, plan, failure } = state;
    const dictionaries = [
        ...state.dictionaries.map((dictionary) => dictionaryResult(dictionary, state)),
        ...(plan?.removals ?? []).map((step) => removalResult(step, state)),
    ];
    return {
        mode,
        dictionaries: dictionaries.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
        changed: mode === 'deploy' ? state.wrote : plan !== null && (0,deployment_plan/* hasChanges */.ik)(plan),
        valid: isValid(state),
        awsValidated: isAwsValidated(state),
        notices: state.notices,
        warnings: state.warnings,
        failure,
    };
}
function isValid({ dictionaries, checks, verdicts, deployed, failure }) {
    if (failure?.code === 'lint-failed' || failure?.code === 'invalid-configuration')
        return false;
    const allChecked = dictionaries.length > 0 && dictionaries.every(({ name }) => checks.get(name)?.errors === 0);
    const rejected = [...(verdicts?.values() ?? [])].some((verdict) => verdict.outcome === 'rejected') ||
        (deployed?.failures ?? []).some(({ code }) => code === 'validation-failed');
    return allChecked && !rejected;
}
function isAwsValidated({ mode, plan, verdicts, deployed }) {
    if (plan === null || mode === 'lint' || mode === 'plan')
        return false;
    const changed = plan.packages.filter((step) => step.kind !== 'unchanged').map((step) => step.dictionary.name);
    return changed.every((name) => verdicts?.get(name)?.outcome === 'accepted' || deployed?.publications.get(name)?.outcome === 'available');
}
function dictionaryResult(dictionary, state) {
    const { name, file, format, sha256, bytes } = dictionary;
    const check = state.checks.get(name);
    const step = state.plan?.packages.find((candidate) => candidate.dictionary.name === name) ?? null;
    const before = step === null || step.kind === 'create' ? null : step.observed.live;
    const publication = state.deployed?.publications.get(name);
    const live = publication?.live ?? before;
    const domains = (state.plan?.associations ?? [])
        .filter((association) => association.dictionary.name === name)
        .map((association) => domainResult(association, live, state));
    return {
        name,
        file,
        format,
        sha256,
        bytes,
        entries: check?.entries ?? null,
        ...actionOf(step),
        id: live?.id ?? null,
        version: live?.version ?? null,
        previousVersion: before?.version ?? null,
        status: live?.status ?? null,
        referencePath: live === null ? null : referencePath(live, domains, state),
        errors: check?.errors ?? 0,
        warnings: check?.warnings ?? 0,
        problems: check?.problems ?? [],
        diff: state.diffs.get(name) ?? null,
        domains,
        messages: messagesOf(step, name, state),
    };
}
function actionOf(step) {
    switch (step?.kind) {
        case undefined:
            return { action: 'none', reason: null };
        case 'unchanged':
            return { action: 'unchanged', reason: null };
        case 'create':
            return { action: 'create', reason: 'new' };
        case 'update':
            return { action: 'update', reason: step.reason };
        case 'adopt':
            return step.observed.live.version === null
                ? { action: 'create', reason: 'new' }
                : { action: 'update', reason: 'content' };
    }
}
/** Index settings name it; it is `analyzers/` and the ID wherever AWS has shown one. */
function referencePath(live, domains, { observation }) {
    const rows = domains.flatMap(({ name }) => [...(observation?.associations ?? [])].filter(([domain]) => domain === name).flatMap(([, list]) => list));
    const shown = rows.find((row) => row.packageId === live.id)?.referencePath;
    return shown ?? `analyzers/${live.id}`;
}
function domainResult(step, live, { deployed }) {
    const result = live === null ? undefined : deployed?.associations.get(step.domain)?.get(live.id);
    const row = result?.row ?? step.row;
    return {
        name: step.domain,
        action: step.kind,
        status: row?.status ?? null,
        version: row?.version ?? null,
        previousVersion: step.row?.version ?? null,
        message: result?.outcome === 'failed' ? result.failure.message : null,
    };
}
function messagesOf(step, name, state) {
    const messages = [];
    const verdict = state.verdicts?.get(name);
    if (verdict !== undefined && verdict.outcome !== 'accepted')
        messages.push(verdict.failure.message);
    const publication = state.deployed?.publications.get(name);
    if (publication?.outcome === 'failed')
        messages.push(publication.failure.message);
    if (publication?.outcome === 'available' && publication.note !== null)
        messages.push(publication.note);
    if (step !== null && state.mode === 'drift')
        messages.push(...(0,drift/* describeDrift */.Z)(step));
    return messages;
}
function removalResult({ live, marker, rows }, state) {
    const removal = state.removals.get(live.name);
    const deleted = removal?.outcome === 'deleted';
    const messages = [];
    if (removal?.outcome === 'failed')
        messages.push(removal.failure.message);
    if (removal?.outcome === 'kept')
        messages.push(`Kept: ${removal.why}.`);
    return {
        name: live.name,
        file: marker.path,
        format: 'opaque',
        sha256: '',
        bytes: 0,
        entries: null,
        action: 'delete',
        reason: 'removed',
        id: live.id,
        version: deleted ? null : live.version,
        previousVersion: live.version,
        status: deleted ? null : live.status,
        referencePath: deleted ? null : `analyzers/${live.id}`,
        errors: 0,
        warnings: 0,
        problems: [],
        diff: null,
        domains: rows.map((row) => ({
            name: row.domain,
            action: 'dissociate',
            status: deleted ? null : row.status,
            version: deleted ? null : row.version,
            previousVersion: row.version,
            message: null,
        })),
        messages,
    };
}

;// CONCATENATED MODULE: ./lib/main.js
/** The flow of a run, one way: inputs, discover, check, observe, plan, carry out, report. A mode is where it stops. */















/** Runs the action: always reports, and resolves with whether it succeeded. */
async function run(dependencies) {
    setOutputs(defaultOutputs(''));
    const run = {
        ...dependencies,
        state: newRunState(),
        log: createLog(dependencies.write, dependencies.clock),
        event: readEvent(dependencies.env),
        configuration: null,
        gitHub: null,
    };
    try {
        await carryOut(run);
    }
    catch (error) {
        run.state.failure = run.signal.aborted ? (0,failures/* cancelled */.KW)() : (0,failures/* toFailure */.w2)(error, 'The run failed', 'internal');
    }
    return report(toRunResult(run.state), run);
}
async function carryOut(run) {
    const { env, state, event, log } = run;
    state.warnings.push(...event.warnings);
    const configuration = loadConfiguration(env, event);
    run.configuration = configuration;
    run.gitHub = gitHubApi(configuration, event);
    state.warnings.push(...configuration.warnings);
    const resolved = await resolveMode(configuration.mode, event, () => hasCredentials(configuration, env));
    state.mode = resolved.mode;
    state.notices.push(...resolved.notices);
    const aws = resolved.mode === 'lint' ? null : requireAws(resolved.mode, configuration, event);
    await log.group('Check dictionaries', async () => {
        state.dictionaries = discoverDictionaries(configuration.files, { detectFormat: detectFormat, readWords: readStopWords });
        state.checks = checkAll(state.dictionaries, log);
    });
    if (aws === null)
        state.diffs = await (0,compare/* diffWithBase */.r)(run);
    const failure = lintFailure(state.dictionaries, state.checks, configuration.failOnWarnings);
    if (failure !== null)
        throw failure;
    if (aws === null)
        return;
    // Loaded only here: a lint needs neither the engine nor the AWS SDK.
    const { compareWithLive } = await __webpack_require__.e(/* import() */ 245).then(__webpack_require__.bind(__webpack_require__, 4245));
    await compareWithLive(run, configuration, aws);
}
function gitHubApi(configuration, event) {
    const { githubToken } = configuration;
    if (githubToken === null || event.repository === null)
        return null;
    return createGitHubApi({ token: githubToken, repository: event.repository, apiUrl: event.apiUrl });
}


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ diffWithBase),
  k: () => (/* binding */ diffWithDeployed)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/action/base-content.js


/** Larger dictionaries (bytes) are not compared with the base branch. */
const MAX_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
/** The commit that a proposal starts from; `null` when the checkout does not have it: it is shallow, or there is no Git. */
async function baseCommit(workspace, { mergeSha, sha }) {
    // The merge tells better than the payload, whose base can be older. A second parent proves that it is one.
    const merged = mergeSha === null ? null : await resolve(workspace, `${mergeSha}^2`);
    const base = merged === null ? null : await resolve(workspace, `${mergeSha}^1`);
    return base ?? (sha === null ? null : resolve(workspace, sha));
}
/**
 * Content of a file at a commit; `null` when there is none.
 * @param file relative to `workspace`, with `/`
 */
async function contentAt(workspace, commit, file) {
    return git(workspace, 'cat-file', 'blob', `${commit}:./${file}`);
}
async function resolve(workspace, revision) {
    const found = await git(workspace, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    return found?.toString('utf8').trim() ?? null;
}
/** What Git answers; `null` whatever the reason is that it does not, as it only costs the comparison with the base. */
async function git(workspace, ...args) {
    try {
        const options = { cwd: workspace, maxBuffer: MAX_BYTES, timeout: TIMEOUT_MS, windowsHide: true };
        return (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', args, { ...options, encoding: 'buffer' })).stdout;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/deployment/deployed-content.js
var deployed_content = __webpack_require__(7877);
// EXTERNAL MODULE: ./lib/dictionaries/byte-source.js
var byte_source = __webpack_require__(3888);
// EXTERNAL MODULE: ./lib/dictionaries/dictionary.js
var dictionary = __webpack_require__(1470);
// EXTERNAL MODULE: ./lib/dictionaries/formats/format.js
var format = __webpack_require__(548);
// EXTERNAL MODULE: ./lib/dictionaries/formats/registry.js + 32 modules
var registry = __webpack_require__(7746);
// EXTERNAL MODULE: ./lib/dictionaries/problems.js
var problems = __webpack_require__(3174);
;// CONCATENATED MODULE: ./lib/dictionaries/diff.js




/**
 * Compares two versions of a dictionary by what the engine makes of them: order, comments and layout do not matter.
 * Lines that the engine would reject are left out on both sides, so that a broken version can be compared, too.
 * @param before the deployed version; `null` when there is none
 */
function diffDictionaries(before, after, format, options) {
    const reader = registry/* DICTIONARY_FORMATS */.e[format];
    return reader.diff?.(before, after, options) ?? diffEntries(reader, before, after, options);
}
function diffEntries(reader, before, after, options) {
    const old = before === null ? new Map() : readEntries(reader, before, options);
    const fresh = readEntries(reader, after, options);
    const examples = [];
    const removed = [];
    let addedCount = 0;
    let changedCount = 0;
    let removedCount = 0;
    const keep = (list, kind, line, sentence) => {
        if (list.length < dictionary/* MAX_DIFF_EXAMPLES */.Hb)
            list.push({ kind, line, sentence });
    };
    for (const [key, { value, line }] of fresh) {
        const previous = old.get(key);
        if (previous === undefined) {
            addedCount++;
            keep(examples, 'added', line, ['added ', ...describe(key, value)]);
        }
        else if (previous.value !== value) {
            changedCount++;
            keep(examples, 'changed', line, [
                { term: key },
                ' is now ',
                { term: value ?? '' },
                ', was ',
                { term: previous.value ?? '' },
            ]);
        }
    }
    for (const [key, { value, line }] of old) {
        if (fresh.has(key))
            continue;
        removedCount++;
        keep(removed, 'removed', line, ['removed ', ...describe(key, value)]);
    }
    return {
        added: addedCount,
        removed: removedCount,
        changed: changedCount,
        keysBefore: old.size,
        keysAfter: fresh.size,
        examples: [...examples, ...removed].slice(0, dictionary/* MAX_DIFF_EXAMPLES */.Hb),
    };
}
function readEntries(reader, source, options) {
    const entries = new Map();
    reader.read({ source, options, context: format/* NO_CONTEXT */.S, report: problems/* IGNORED */.$h }, ({ key, value, line }) => {
        if (!entries.has(key))
            entries.set(key, { value, line });
    });
    return entries;
}
function describe(key, value) {
    return value === null ? [{ term: key }] : [{ term: key }, ' as ', { term: value }];
}

;// CONCATENATED MODULE: ./lib/modes/compare.js
/** What a change means: the difference between what is there and what the repository has, by meaning. */




/** The difference from what is deployed, read back from S3; what can't be read costs a warning. */
async function diffWithDeployed({ state, log }, plan, store, configuration, world) {
    const contents = await (0,deployed_content/* readDeployedContents */.Ru)(plan, store, configuration.keyPrefix, world);
    const diffs = new Map();
    for (const { kind, dictionary } of plan.packages) {
        const { name } = dictionary;
        const deployed = contents.get(name);
        if (deployed?.kind === 'unreadable') {
            state.warnings.push(`What is deployed of ${name} can't be read (${deployed.why}), so it was neither compared nor checked for lost entries.`);
        }
        else if (kind === 'create' || deployed !== undefined) {
            const diff = diffOf(dictionary, deployed?.bytes ?? null);
            diffs.set(name, diff);
            const { added, removed, changed } = diff;
            if (added + removed + changed > 0)
                log.info(`${name}: ${added} added, ${removed} removed, ${changed} changed`);
        }
    }
    return diffs;
}
/** The difference from what a proposal starts from, where the checkout has that; else a notice says how to have it. */
async function diffWithBase({ state, event }) {
    const diffs = new Map();
    if (event.base === null)
        return diffs;
    const base = await baseCommit(event.workspace, event.base);
    if (base === null) {
        state.notices.push('What the changes mean is not shown, as the checkout lacks the commit that they start from. Give actions/checkout "fetch-depth: 2".');
        return diffs;
    }
    for (const dictionary of state.dictionaries) {
        const before = await contentAt(event.workspace, base, dictionary.file);
        diffs.set(dictionary.name, diffOf(dictionary, before));
    }
    return diffs;
}
function diffOf({ path, format, options }, before) {
    return diffDictionaries(before === null ? null : (0,byte_source/* bytesSource */.X)(before), (0,byte_source/* fileSource */.I)(path), format, options);
}


/***/ })

};
