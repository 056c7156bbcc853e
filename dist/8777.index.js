export const id = 8777;
export const ids = [8777];
export const modules = {

8777:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  runDeploy: () => (runDeploy)
});
var _failure_js_0 = _require(7794);
var _answers_js_1 = _require(1787);
var _baseline_js_2 = _require(8901);
var _marker_js_17 = _require(2596);
var _rules2_js_3 = _require(3689);
var _progress_js_4 = _require(4057);
var _aws_error_js_5 = _require(8894);
var _failures_js_6 = _require(9489);
var _status_js_7 = _require(1572);
var _comparison_js_8 = _require(5963);
var _prune_js_9 = _require(3236);
var _throw_away_js_10 = _require(7203);
var _guards_js_11 = _require(636);
var _printable_js_12 = _require(4359);
var _evidence_js_13 = _require(6395);
var _guard_js_14 = _require(3241);
var _compare_js_15 = _require(4059);
var _writing_js_16 = _require(2836);

// lib/deployment/publish/publish-failures.js
function publishFailure(error, name, code, persistence = "") {
	const busy = (0,_aws_error_js_5.r)(error, "busy", "conflict", "already-exists");
	const reason = (0,_aws_error_js_5.r)(error, "transient") ? "internal" : busy ? "conflict" : code;
	return (0,_failures_js_6.a)(error, `Package ${name} can't be published${persistence}`, reason);
}
function otherKindFailure(error, name, other) {
	return new _failure_js_0.t("conflict", `Package ${name} can't be created: the name is taken by ${other}, which is no dictionary. ${error.summary}`, {
		hint: "Give the dictionary another package name (`package` in the manifest, or `package-prefix`), or delete that package if no domain needs it.",
		cause: error
	});
}
function stuckFailure(error, name, live, why) {
	return new _failure_js_0.t(live.status === "DELETE_FAILED" ? "conflict" : "validation-failed", `Package ${name} can't be published: ${live.id} is ${live.status}, and AWS takes no update of it: ${error.summary}`, {
		hint: `The action does not delete ${live.id}, as ${why}, and index settings may name its ID. Where no domain uses it, delete it in the console and run the job again. Else publish the dictionary under another package name, or ask AWS Support.`,
		cause: error
	});
}
function supersededFailure(name, live) {
	const what = live.status === "AVAILABLE" ? `now has ${live.version ?? "no version"} (${(0,_status_js_7.a)(live)}), and its content is not that of this commit` : `is ${(0,_status_js_7.a)(live)} with content that is not that of this commit`;
	return new _failure_js_0.t("superseded", `While this run published ${name}, somebody else did too: package ${live.id} ${what}.`, { hint: "Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart." });
}
function unprovedFailure(name, { id, version }) {
	return new _failure_js_0.t("conflict", `Package ${name} has ${version ?? "no version"}, but the version history of ${id} does not show it, so it is not known who published it: no domain gets it.`, { hint: "Run the job again: it continues with the version once AWS shows it, or publishes the content again." });
}
function takenOverFailure(name, live) {
	const owner = (0,_marker_js_17.o)(live.description)?.repository;
	return new _failure_js_0.t("conflict", `While this run published ${name}, repository ${owner} did too: package ${live.id} has its marker now, and is not changed.`, { hint: "Two repositories must not deploy packages of one name: give the package another name in one of them." });
}
function deletedFailure(name) {
	return new _failure_js_0.t("conflict", `Package ${name} was deleted while it was being published.`, { hint: "Run the job again to create it; index settings must then name its new ID." });
}
function neverShownFailure(name, id) {
	return new _failure_js_0.t("timeout", `AWS created package ${name} as ${id}, but does not show it.`, { hint: "Run the job again: it continues with the package once AWS shows it." });
}
function deletionFailedFailure(name, live, isOwn) {
	const why = (0,_failures_js_6.r)(live.error);
	const hint = "Run the job again: it publishes the content again.";
	return isOwn ? new _failure_js_0.t("conflict", `Package ${name} can't be published: AWS took no update of ${live.id}, which had failed, and could not delete it either: ${why}.`, { hint }) : new _failure_js_0.t("conflict", `While this run published ${name}, somebody else deleted package ${live.id}, and that failed: ${why}.`, { hint });
}

// lib/deployment/publish/signs.js
const SHOWN_WITHIN_MS$1 = 6e4;
function noSigns({ call, before }) {
	return {
		quietSince: null,
		missingSince: null,
		pastSince: null,
		seen: before !== null,
		seenInFlight: call === "adopted",
		newestAt: before?.lastUpdatedAt ?? null
	};
}
function withRead(signs, { before }, live, readAt) {
	if (live === void 0) return {
		...signs,
		quietSince: null,
		missingSince: signs.missingSince ?? readAt
	};
	const times = timesWith(signs, live.lastUpdatedAt, readAt);
	if (goesBack(times, readAt)) return {
		...signs,
		...times,
		missingSince: null
	};
	const shown = {
		...signs,
		...times,
		seen: true,
		missingSince: null
	};
	if ((0,_status_js_7.r)(live.status)) return {
		...shown,
		seenInFlight: true,
		quietSince: null
	};
	const quietSince = signs.quietSince ?? times.pastSince ?? readAt;
	return {
		...shown,
		quietSince: newVersion(live, before) === null ? quietSince : null
	};
}
function timesWith({ newestAt, pastSince }, at, readAt) {
	if (at === null) return {
		newestAt,
		pastSince: null
	};
	return isNewer(newestAt, at) ? {
		newestAt,
		pastSince: pastSince ?? readAt
	} : {
		newestAt: at,
		pastSince: null
	};
}
function goesBack({ pastSince }, readAt) {
	return pastSince !== null && !hasLasted(pastSince, 15e3, readAt);
}
function showsTheSame(one, other) {
	const said = ({ status, version, description, lastUpdatedAt }) => JSON.stringify([
		status,
		version,
		description,
		lastUpdatedAt?.getTime()
	]);
	return said(one) === said(other);
}
function wasRead({ seenInFlight, quietSince, missingSince }) {
	return seenInFlight || quietSince !== null || missingSince !== null;
}
function hasLasted(since, milliseconds, readAt) {
	return since !== null && readAt - since >= milliseconds;
}
const lasts = (since, milliseconds, { readAt }) => hasLasted(since, milliseconds, readAt);
const isMissing = ({ live }) => live === void 0;
function hasMoved$1({ request: { before }, signs, live }) {
	return signs.seenInFlight || before === null || isNewer(live?.lastUpdatedAt ?? null, before.lastUpdatedAt);
}
function isFromBefore({ request: { before }, live }) {
	const at = live?.lastUpdatedAt?.getTime();
	return at !== void 0 && live?.status === before?.status && at === before?.lastUpdatedAt?.getTime();
}
function restFor({ request: { contentBefore, call } }) {
	if (contentBefore === "this") return _marker_js_17.c;
	return call === "adopted" ? _marker_js_17.l : SHOWN_WITHIN_MS$1;
}
function isOwnFailure(input) {
	const isAlike = input.live?.status === input.request.before?.status;
	if (lasts(input.signs.quietSince, isAlike ? 15e3 : 5e3, input)) return true;
	return (isAlike ? input.signs.seenInFlight : hasMoved$1(input)) && !isFromBefore(input);
}
function saysNewFailure(input) {
	const { live, request, signs } = input;
	if (live?.status !== "AVAILABLE" || live.error === null || !hasMoved$1(input)) return false;
	if (JSON.stringify(live.error) !== JSON.stringify(request.before?.error) || signs.seenInFlight) return lasts(signs.quietSince, _marker_js_17.l, input);
	return request.contentBefore !== "this" && lasts(signs.quietSince, SHOWN_WITHIN_MS$1, input);
}
const READING_RULES = [
	{
		name: "a listing that lags does not show it",
		when: (input) => isMissing(input) && !lasts(input.signs.missingSince, input.signs.seen ? 5e3 : SHOWN_WITHIN_MS$1, input),
		means: () => ({ kind: "under-way" })
	},
	{
		name: "it is gone",
		when: (input) => isMissing(input) || input.live?.status === "DELETED" || input.live?.status === "DELETING",
		means: () => ({ kind: "gone" })
	},
	{
		name: "a read goes back",
		when: ({ signs, readAt }) => goesBack(signs, readAt),
		means: () => ({ kind: "under-way" })
	},
	{
		name: "AWS is at it",
		when: ({ live }) => live !== void 0 && (0,_status_js_7.r)(live.status),
		means: () => ({ kind: "under-way" })
	},
	{
		name: "a new version is available",
		when: ({ live, request }) => newVersion(live, request.before) !== null,
		means: ({ live, request }) => {
			const version = newVersion(live, request.before);
			return version === null ? { kind: "under-way" } : {
				kind: "new-version",
				version
			};
		}
	},
	{
		name: "no answer came, and nothing has happened since",
		when: (input) => input.request.call === "unknown" && !hasMoved$1(input) && lasts(input.signs.quietSince, 15e3, input),
		means: () => ({ kind: "not-made" })
	},
	{
		name: "no answer came, and nothing has happened yet",
		when: (input) => input.request.call === "unknown" && !hasMoved$1(input),
		means: () => ({ kind: "under-way" })
	},
	{
		name: "it has failed",
		when: (input) => (0,_status_js_7.n)(input.live?.status ?? "AVAILABLE") && isOwnFailure(input),
		means: () => ({ kind: "failed" })
	},
	{
		name: "the failure from before still shows",
		when: ({ live }) => (0,_status_js_7.n)(live?.status ?? "AVAILABLE"),
		means: () => ({ kind: "under-way" })
	},
	{
		name: "AWS says why it made no new version",
		when: saysNewFailure,
		means: () => ({ kind: "failed" })
	},
	{
		name: "the version from before holds other content",
		when: ({ request }) => request.contentBefore === "another",
		means: () => ({ kind: "under-way" })
	},
	{
		name: "AWS made no new version of the same content",
		when: (input) => input.live?.version !== null && hasMoved$1(input) && lasts(input.signs.quietSince, restFor(input), input),
		means: () => ({ kind: "same-version" })
	},
	{
		name: "nothing new shows yet",
		when: _rules2_js_3.n,
		means: () => ({ kind: "under-way" })
	}
];
function readingOf(input) {
	return (0,_rules2_js_3.t)(READING_RULES, input);
}
function newVersion(live, before) {
	if (before?.status === "AVAILABLE" && before.version === null && (0,_baseline_js_2.d)(live?.version ?? null)) return null;
	if (live?.status !== "AVAILABLE" || live.version === before?.version) return null;
	return (0,_baseline_js_2.f)(before?.version ?? "", live.version) && !isNewer(live.lastUpdatedAt, before?.lastUpdatedAt ?? null) ? null : live.version;
}
function isNewer(now, before) {
	return now !== null && (before === null || now.getTime() > before.getTime());
}
function isBeforeVersion({ version, status }, seen) {
	return version === null ? status === "AVAILABLE" || (0,_status_js_7.r)(status) : (0,_baseline_js_2.f)(seen ?? "", version);
}

// lib/deployment/publish/prove-versions.js
const VERSION_RULES = [
	{
		name: "it was deleted",
		when: ({ observed }) => observed?.live.status === "DELETED",
		means: ({ due }) => deletedFailure(due.live.name)
	},
	{
		name: "another repository has taken it over",
		when: (input) => isOtherwiseDescribed(input) && ownerOf(input.now) !== null && ownerOf(input.now) !== ownerOf(input.due.live),
		means: ({ due, now }) => takenOverFailure(due.live.name, now ?? due.live)
	},
	{
		name: "somebody has published other content",
		when: (input) => isOtherwiseDescribed(input) && !(hasFailedSince(input) && input.now?.version === input.due.live.version),
		means: ({ due, now }) => supersededFailure(due.live.name, now ?? due.live)
	},
	{
		name: "nothing says what the version holds",
		when: ({ observed }) => observed?.trust.content.kind === "unknown" && observed.trust.content.why === "not-in-history",
		means: ({ due, observed }) => unprovedFailure(due.live.name, observed?.live ?? due.live)
	},
	{
		name: "the version says to hold other content",
		when: ({ due, observed }) => observed !== null && !(0,_comparison_js_8.p)(observed, due.sha256),
		means: ({ due, observed }) => supersededFailure(due.live.name, observed?.live ?? due.live)
	},
	{
		name: "it holds our content",
		when: _rules2_js_3.n,
		means: () => null
	}
];
function hasFailedSince({ due, now }) {
	return now !== void 0 && ((0,_status_js_7.n)(now.status) || now.error !== null && due.live.error === null);
}
function isOtherwiseDescribed({ due, now }) {
	if (now === void 0 || lags(due, now) || (0,_marker_js_17.s)(now.description, due.sha256)) return false;
	return now.version === due.live.version || hasMoved(due, now);
}
function lags({ live }, now) {
	return isNewer(live.lastUpdatedAt, now.lastUpdatedAt);
}
function hasMoved(due, now) {
	const { version, lastUpdatedAt } = due.live;
	if (now.version === version || lags(due, now)) return false;
	return !isBeforeVersion(now, version) || isNewer(now.lastUpdatedAt, lastUpdatedAt);
}
function ownerOf(live) {
	return live === void 0 ? null : (0,_marker_js_17.o)(live.description)?.repository.toLowerCase() ?? null;
}
async function proveVersions(due, again, engine, onRead = () => {}) {
	const { host } = engine;
	if (due.length === 0) return [];
	const cases = due.map((one) => ({
		due: one,
		history: one.proved ? null : settled(historyOf(one.live, engine))
	}));
	try {
		const ids = due.map(({ live }) => live.id);
		const found = again === null ? [] : await again(ids);
		for (const live of found) onRead(live);
		const shown = new Map(found.map((live) => [live.id, live]));
		return await (0,_baseline_js_2.M)(cases, async ({ due: one, history }) => {
			const first = await history;
			const read = lastRead(shown.get(one.live.id), one, first);
			const observed = read !== void 0 && hasMoved(one, read) ? await historyOf(read, engine) : unwrap(first);
			const now = lastRead(read, one, observed && { value: observed });
			const { rule, outcome } = (0,_rules2_js_3.t)(VERSION_RULES, {
				due: one,
				now,
				observed
			});
			host.debug(`${one.live.name}: ${rule}`);
			if (now !== void 0) onRead(now);
			return {
				due: one,
				now,
				held: observed?.live ?? one.live,
				failure: outcome
			};
		});
	} catch (error) {
		await Promise.all(cases.map(({ history }) => history));
		const failure = (0,_failures_js_6.a)(error, "The packages can't be read again before they are associated", "internal");
		return due.map((one) => ({
			due: one,
			now: void 0,
			held: one.live,
			failure
		}));
	}
}
function failuresOf$1(judged) {
	return new Map(judged.flatMap(({ due, failure }) => failure === null ? [] : [[due.live.name, failure]]));
}
function lastRead(read, { live }, history) {
	const again = history !== null && "value" in history ? history.value.live : live;
	if (again === live || read !== void 0 && isNewer(read.lastUpdatedAt, again.lastUpdatedAt)) return read;
	return again;
}
function historyOf(live, { service, world }) {
	return (0,_comparison_js_8.f)(service, live, world, true);
}
function settled(promise) {
	return promise.then((value) => ({ value }), (error) => ({ error }));
}
function unwrap(result) {
	if (result === null) return null;
	if ("error" in result) throw result.error;
	return result.value;
}

// lib/deployment/publish/fresh-proof.js
const PROOF_LASTS_MS = 2e3;
const SHARED_FOR_MS = 1e3;
const MOST_PROOFS = 3;
function freshProof(due, engine) {
	const { clock, signal } = engine.world;
	let known = due;
	const read = sharedReads(engine.service, clock);
	const newest = new Map();
	const absences = new Map();
	const note = (live) => {
		if (isNewer(live.lastUpdatedAt, newest.get(live.id)?.lastUpdatedAt ?? null)) newest.set(live.id, live);
	};
	const isOutdated = ({ due: { live }, now, failure }) => failure === null && isNewer(newest.get(live.id)?.lastUpdatedAt ?? null, (now ?? live).lastUpdatedAt);
	const noteAbsence = ({ due: { live }, now, failure }, beganAt) => {
		if (now !== void 0) absences.delete(live.id);
		else if (failure === null) absences.set(live.id, afterAbsence(absences.get(live.id), beganAt, clock.now()));
	};
	return async (ids, deadline) => {
		const failures = new Map();
		const gone = new Set();
		for (let count = 1;; count++) {
			const open = known.filter(({ live: { id, name } }) => ids.includes(id) && !failures.has(name) && !gone.has(name));
			const since = count === 1 ? Number.NEGATIVE_INFINITY : clock.now();
			const reads = (wanted, limits) => read(wanted, limits, since);
			const { judged, beganAt } = await judgeBefore(deadline, open, reads, engine, note);
			for (const [name, failure] of failuresOf$1(judged)) failures.set(name, failure);
			for (const one of judged) {
				noteAbsence(one, beganAt);
				if (isGone$1(one, absences.get(one.due.live.id))) gone.add(one.due.live.name);
			}
			known = known.map((one) => latest(one, judged));
			const isCurrent = !judged.some(isOutdated);
			const isFresh = isCurrent && clock.now() - beganAt < 2e3;
			const isLast = count === MOST_PROOFS || signal.aborted || clock.now() >= deadline;
			if (isFresh || isLast) return {
				failures,
				gone,
				unshown: new Set(absences.keys()),
				isCurrent
			};
		}
	};
}
function sharedReads(service, clock) {
	const young = new Set();
	return (ids, limits, since = Number.NEGATIVE_INFINITY) => {
		const beganAt = clock.now();
		for (const one of young) if (beganAt - one.beganAt >= SHARED_FOR_MS) young.delete(one);
		const hasAll = (one) => one.beganAt >= since && ids.every((id) => one.ids.has(id));
		const shared = [...young].find((one) => hasAll(one) && one.deadline <= limits.deadline);
		if (shared !== void 0) return shared;
		const found = service.describePackages(ids, limits);
		const read = {
			ids: new Set(ids),
			beganAt,
			deadline: limits.deadline,
			found
		};
		young.add(read);
		found.catch(() => young.delete(read));
		return read;
	};
}
async function judgeBefore(deadline, open, readShared, engine, note) {
	const { world } = engine;
	let beganAt = world.clock.now();
	const unanswered = [];
	const read = (ids) => (0,_baseline_js_2.g)(world, async (limits) => {
		const shared = readShared(ids, limits);
		const found = await shared.found;
		beganAt = Math.min(beganAt, shared.beganAt);
		return found.filter(({ id }) => ids.includes(id));
	}, deadline).catch((error) => {
		if ((0,_aws_error_js_5.r)(error, "transient") && world.clock.now() >= deadline) unanswered.push(error);
		throw error;
	});
	const judged = await proveVersions(open, read, engine, note);
	const throttled = judged.map(({ failure }) => failure?.cause).filter(_aws_error_js_5.i);
	const [silence] = [...unanswered, ...throttled];
	if (silence !== void 0) throw silence;
	return {
		judged,
		beganAt
	};
}
function afterAbsence(before, beganAt, endedAt) {
	return {
		since: before !== void 0 && beganAt - before.endedAt < 5e3 ? before.since : beganAt,
		beganAt,
		endedAt
	};
}
function isGone$1({ now, failure }, absence) {
	if (failure !== null) return false;
	if (now !== void 0) return now.status === "DELETING" || now.status === "DELETED";
	return absence !== void 0 && absence.beganAt - absence.since >= 5e3;
}
function latest(one, judged) {
	const proved = judged.find(({ due, failure }) => due.live.id === one.live.id && failure === null)?.now;
	if (proved?.status !== "AVAILABLE" || proved.version === null) return one;
	return isNewer(proved.lastUpdatedAt, one.live.lastUpdatedAt) ? {
		...one,
		live: proved
	} : one;
}

// lib/deployment/associate/domain-failures.js
function refusalFailure(domain, { wanted, patience }, row, refusal) {
	const status = row === null || row.status === "ACTIVE" ? "" : `, where it is ${(0,_status_js_7.a)(row)},`;
	const what = `Package ${wanted.name} ${wanted.version} can't be associated with domain ${domain}${status}`;
	return (0,_failures_js_6.a)(refusal, `${what}${(0,_answers_js_1.s)(patience)}`, "association-failed");
}
function refusedFor(domain, goal, row, refusal) {
	const applied = refusal.kind === "already-applied" ? row : null;
	if (applied?.status === "ACTIVE" && !(0,_prune_js_9.i)(applied)) return {
		outcome: "other-version",
		row: applied
	};
	return {
		outcome: "failed",
		row,
		failure: applied?.status === "ASSOCIATION_FAILED" ? associationFailed(domain, goal.wanted, applied) : refusalFailure(domain, goal, row, refusal)
	};
}
function obstacle$1({ wanted, ask, patience }, state, rows) {
	const row = (0,_prune_js_9.s)(rows, wanted.id);
	const own = row !== null && (0,_status_js_7.t)(row) ? `its row there is ${(0,_status_js_7.a)(row)}` : null;
	const named = rows.filter((one) => (0,_status_js_7.t)(one) && one.packageId !== wanted.id).map((one) => `${one.packageName} (${(0,_status_js_7.a)(one)})`).join(", ");
	const isRefused = patience.last !== null || state.patience.last !== null;
	const asked = ask !== null ? "it was requested" : isRefused ? "AWS accepted no request for it" : "it was not requested";
	if (own !== null) return own;
	if ((0,_prune_js_9.i)(row)) return `its row there is ACTIVE, but AWS does not show with which version`;
	return named === "" ? asked : `${asked}: the domain does one operation at a time and is busy with ${named}`;
}
function continuation$1({ wanted, ask }, rows) {
	const row = (0,_prune_js_9.s)(rows, wanted.id);
	if (row !== null && (0,_status_js_7.t)(row)) return "AWS continues what it started; run the job again to continue from there";
	return ask === null ? "AWS took no request of this run for it; run the job again when the domain takes one" : "AWS may continue what it was asked for; run the job again to continue from there";
}
function associationFailed(domain, wanted, row) {
	return new _failure_js_0.t("association-failed", `Domain ${domain} could not take package ${wanted.name} ${wanted.version} (${(0,_status_js_7.a)(row)}): ${(0,_failures_js_6.r)(row.error)}`, { hint: "AWS does not say what the domain runs of it now: most likely what it ran before. Check its health and its indexes, then run the job again. (A follower domain of a cross-cluster replication refuses before OpenSearch 3.7.)" });
}
function deletedMeanwhile(domain, name) {
	return new _failure_js_0.t("conflict", `Package ${name} was deleted while this run associated it with ${domain}.`, { hint: "Run the job again to create it; index settings must then name its new ID." });
}

// lib/deployment/associate/decision.js
const statusIs = (status) => (input) => input.row?.status === status;
const isWanted = ({ goal, row }) => row !== null && (0,_comparison_js_8.c)(row, goal.wanted.version);
const open = ({ goal }) => ({
	...goal,
	result: null
});
const endedWith = ({ goal }, result) => ({
	...goal,
	result
});
const ROW_RULES = [
	{
		name: "has ended",
		when: (input) => input.goal.result?.outcome === "failed" || input.goal.result?.outcome === "other-version" && statusIs("ACTIVE")(input) && !isWanted(input),
		means: ({ goal }) => goal
	},
	{
		name: "is not associated",
		when: ({ row }) => row === null,
		means: open
	},
	{
		name: "runs the wanted version",
		when: isWanted,
		means: (input) => endedWith(input, {
			outcome: "active",
			row: shown(input)
		})
	},
	{
		name: "is ACTIVE, and AWS shows no version",
		when: ({ row }) => (0,_prune_js_9.i)(row),
		means: open
	},
	{
		name: "runs a newer version than ours",
		when: (input) => statusIs("ACTIVE")(input) && (0,_baseline_js_2.f)(input.row?.version ?? "", input.goal.wanted.version),
		means: (input) => endedWith(input, {
			outcome: "other-version",
			row: shown(input)
		})
	},
	{
		name: "may be shown as it was before our request",
		when: (input) => statusIs("ACTIVE")(input) && isPast(input),
		means: open
	},
	{
		name: "runs another version than we had applied",
		when: (input) => statusIs("ACTIVE")(input) && (input.goal.ask?.seenInFlight === true || input.goal.result !== null),
		means: (input) => endedWith(input, {
			outcome: "other-version",
			row: shown(input)
		})
	},
	{
		name: "runs the version from before",
		when: statusIs("ACTIVE"),
		means: open
	},
	{
		name: "is being associated",
		when: statusIs("ASSOCIATING"),
		means: (input) => ({
			...open(input),
			ask: seenInFlight(input)
		})
	},
	{
		name: "failed before we asked",
		when: (input) => statusIs("ASSOCIATION_FAILED")(input) && isOld(input),
		means: open
	},
	{
		name: "failed",
		when: statusIs("ASSOCIATION_FAILED"),
		means: (input) => endedWith(input, {
			outcome: "failed",
			row: shown(input),
			failure: associationFailed(input.domain, input.goal.wanted, shown(input))
		})
	},
	{
		name: "is being dissociated, or could not be",
		when: _rules2_js_3.n,
		means: open
	}
];
function seenInFlight({ goal: { ask }, now }) {
	return ask && {
		...ask,
		seenInFlight: true,
		inFlightAt: now
	};
}
function isPast({ goal: { ask }, row, now, busyAt }) {
	if (ask?.rowBefore == null || row?.version !== ask.rowBefore.version) return false;
	return mayBeStale(ask, now) || !ask.seenInFlight && now - busyAt < 15e3;
}
function isOld(input) {
	const { ask } = input.goal;
	if (ask === null) return true;
	const isUnseen = !ask.accepted && !ask.seenInFlight && ask.rowBefore?.version === input.row?.version;
	return ask.rowBefore?.status === input.row?.status && (isUnseen || isPast(input));
}
function shown({ row }) {
	if (row === null) throw new RangeError("A rule of rows met a package without one.");
	return row;
}
function afterRead$1(state, rows, now, seenAt = now) {
	const busyAt = rows.some(_status_js_7.t) ? now : Math.max(0, ...state.goals.map(({ ask }) => ask?.inFlightAt ?? 0));
	const decisions = state.goals.map((goal) => {
		const row = (0,_prune_js_9.s)(rows, goal.wanted.id);
		const { rule, outcome } = (0,_rules2_js_3.t)(ROW_RULES, {
			domain: state.domain,
			goal,
			row,
			now,
			busyAt
		});
		return {
			rule: `${goal.wanted.name} ${rule}`,
			outcome
		};
	});
	const goals = decisions.map(({ outcome }) => outcome);
	const live = goals.filter(({ result }) => result?.outcome === "active").length;
	return {
		state: {
			...state,
			goals,
			blocked: blockedBy(state, goals, rows, seenAt),
			best: Math.max(state.best, live)
		},
		rules: decisions.map(({ rule }) => rule),
		progress: live > state.best
	};
}
function blockedBy({ blocked }, goals, rows, now) {
	const own = new Set(goals.map(({ wanted }) => wanted.id));
	const busy = rows.filter(_status_js_7.t);
	if (busy.length === 0 || busy.some(({ packageId }) => own.has(packageId))) return null;
	const by = busy.map((one) => `${one.packageName} ${(0,_status_js_7.a)(one)}`).sort();
	return {
		by,
		since: blocked?.by.join() === by.join() ? blocked.since : now
	};
}
function mayBeStale(ask, now) {
	return ask !== null && now - Math.max(ask.at, ask.inFlightAt ?? 0) < 15e3;
}
function dueGoals(state, rows, { now, offersMany, blockedForMs }) {
	if (!(0,_answers_js_1.a)(state.patience, now)) return [];
	const stuck = state.blocked !== null && now - state.blocked.since >= blockedForMs;
	if (rows.some(_status_js_7.t) && !stuck) return [];
	const open = (0,_prune_js_9.a)(state).filter(({ ask, wanted }) => ask === null || !(0,_prune_js_9.i)((0,_prune_js_9.s)(rows, wanted.id)));
	if (open.some(({ ask }) => mayBeStale(ask, now))) return [];
	const due = open.filter(({ patience }) => (0,_answers_js_1.a)(patience, now));
	return (offersMany && !state.oneByOne ? due : due.slice(0, 1)).map(({ wanted }) => wanted);
}
function afterProof(state, failures, rows) {
	const goals = state.goals.map((goal) => {
		const failure = failures.get(goal.wanted.name);
		if (goal.result !== null || failure === void 0) return goal;
		return {
			...goal,
			result: {
				outcome: "failed",
				row: (0,_prune_js_9.s)(rows, goal.wanted.id),
				failure
			}
		};
	});
	return {
		...state,
		goals
	};
}
function afterAnswer$1(state, { asked, refusal, rows, now, random }) {
	const change = (to) => state.goals.map((goal) => asked.includes(goal.wanted) ? to(goal) : goal);
	const taken = (goal) => {
		const rowBefore = (0,_prune_js_9.s)(rows, goal.wanted.id);
		return {
			...goal,
			ask: {
				at: now,
				rowBefore,
				accepted: refusal === null,
				seenInFlight: false
			},
			patience: _answers_js_1.t
		};
	};
	if (refusal === null) return {
		...state,
		goals: change(taken),
		patience: _answers_js_1.t
	};
	const meaning = (0,_answers_js_1.o)(asked.length > 1 ? "associate-many" : "associate", refusal);
	switch (meaning) {
		case "unknown": return {
			...state,
			goals: change(taken),
			patience: {
				..._answers_js_1.t,
				last: refusal
			}
		};
		case "later": return {
			...state,
			goals: change((goal) => ({
				...goal,
				patience: {
					...goal.patience,
					doubtSince: null,
					unexplainedSince: null
				}
			})),
			patience: (0,_answers_js_1.c)(state.patience, refusal, meaning, now, random)
		};
		case "elsewise": return {
			...state,
			oneByOne: true
		};
		case "doubt":
		case "unexplained":
		case "done":
		case "final": return {
			...state,
			goals: change((goal) => {
				const patience = (0,_answers_js_1.c)(goal.patience, refusal, meaning, now, random);
				if (meaning === "unexplained" || meaning === "doubt" && !(0,_answers_js_1.n)(patience, now)) return {
					...goal,
					patience
				};
				const result = refusedFor(state.domain, {
					...goal,
					patience
				}, (0,_prune_js_9.s)(rows, goal.wanted.id), refusal);
				return {
					...goal,
					patience,
					result
				};
			})
		};
	}
}
function failOpen$1(state, rows, failure) {
	const goals = state.goals.map((goal) => {
		if (goal.result !== null) return goal;
		const row = rows === null ? void 0 : (0,_prune_js_9.s)(rows, goal.wanted.id);
		return {
			...goal,
			result: {
				outcome: "failed",
				row,
				failure: failure(goal),
				begun: goal.ask !== null
			}
		};
	});
	return {
		...state,
		goals
	};
}

// lib/deployment/associate/progress-text.js
function endOf$1(state) {
	if ((0,_prune_js_9.a)(state).length > 0) return null;
	return state.goals.every(({ result }) => result?.outcome === "active") ? "done" : "failed";
}
function describe(state, rows) {
	const live = state.goals.filter(({ result }) => result?.outcome === "active").length;
	const parts = [...Map.groupBy((0,_prune_js_9.a)(state), ({ wanted }) => {
		const row = (0,_prune_js_9.s)(rows, wanted.id);
		if (row === null) return "not associated yet";
		return row.status === "ACTIVE" ? `runs ${row.version ?? "a version that AWS does not show"}` : (0,_status_js_7.a)(row);
	})].map(([status, goals]) => `${status}: ${goals.map(({ wanted }) => wanted.name).join(", ")}`);
	if (state.blocked !== null) parts.push(`waits for ${state.blocked.by.join(", ")}, which this run did not ask for`);
	const head = `${live} of ${state.goals.length} live`;
	const said = [state.patience, ...(0,_prune_js_9.a)(state).map(({ patience }) => patience)].map(_answers_js_1.l).find((one) => one !== "");
	return `${parts.length === 0 ? head : `${head}, ${parts.join("; ")}`}${said ?? ""}`;
}
function describeThrottled(state, rows, { errorName, message }) {
	return `${rows === null ? "not read yet" : describe(state, rows)}; AWS's last answer: ${errorName}: ${message}`;
}

// lib/deployment/associate/request.js
const UNSHOWN_PAUSE_MS = 500;
async function requestDue(state, { rows, readAt, blockedForMs, limits }, prove, disproved, { service, world: { clock, random, signal } }) {
	const due = dueGoals(state, rows, {
		now: readAt,
		offersMany: service.supportsAssociateMany,
		blockedForMs
	});
	if (due.length === 0) return {
		state,
		step: "waiting"
	};
	const proof = prove === null ? null : await prove(due.map(({ id }) => id), limits.deadline);
	for (const [name, why] of proof?.failures ?? []) disproved.set(name, why);
	for (const name of proof?.gone ?? []) disproved.set(name, null);
	const { domain } = state;
	const whys = [...disproved].map(([name, why]) => [name, why ?? deletedMeanwhile(domain, name)]);
	const proved = afterUnshown(afterProof(state, new Map(whys), rows), due, proof, clock.now());
	const asked = signal.aborted ? [] : provedOnes(proved, due, proof);
	if (asked.length === 0) return {
		state: proved,
		step: "waiting"
	};
	const refusal = await ask(service, domain, asked, limits);
	if (refusal !== null && (0,_aws_error_js_5.a)(refusal)) return {
		state: proved,
		step: "waiting"
	};
	return {
		state: afterAnswer$1(proved, {
			asked,
			refusal,
			rows,
			now: clock.now(),
			random
		}),
		step: refusal === null ? "asked" : "waiting"
	};
}
function provedOnes(state, due, proof) {
	if (proof?.isCurrent === false) return [];
	return due.filter((one) => (0,_prune_js_9.r)(state, one) && proof?.unshown.has(one.id) !== true);
}
function afterUnshown(state, due, proof, now) {
	const unshown = due.filter(({ id }) => proof?.unshown.has(id) === true);
	if (unshown.length === 0) return state;
	const notBefore = now + UNSHOWN_PAUSE_MS;
	const goals = state.goals.map((goal) => unshown.includes(goal.wanted) ? {
		...goal,
		patience: {
			...goal.patience,
			notBefore
		}
	} : goal);
	return {
		...state,
		goals
	};
}
async function ask(service, domain, due, limits) {
	const [first, ...others] = due.map(({ id }) => id);
	try {
		if (first !== void 0 && others.length > 0) await service.associateMany([first, ...others], domain, limits);
		else if (first !== void 0) await service.associate(first, domain, limits);
		return null;
	} catch (error) {
		if (error instanceof _aws_error_js_5.t) return error;
		throw error;
	}
}

// lib/deployment/associate/associate.js
const ROWS_LAST_MS = 2e3;
async function firstRows(wanted, { service, world }) {
	const bounds = {
		signal: world.signal,
		deadline: world.clock.now() + ROWS_LAST_MS
	};
	const read = async (domain) => {
		const readAt = world.clock.now();
		try {
			return [[domain, {
				rows: await service.listAssociations(domain, bounds),
				readAt
			}]];
		} catch {
			return [];
		}
	};
	return new Map((await (0,_baseline_js_2.M)([...wanted.keys()], read)).flat());
}
async function associateAll(wanted, evidence, wait, engine, happened) {
	const shared = {
		progress: (0,_progress_js_4.r)(engine.host, engine.world, `${(0,_progress_js_4.t)(wait.timeoutMs)} without progress`),
		happened,
		disproved: new Map(),
		turn: (0,_baseline_js_2.N)(),
		open: new Set(wanted.keys()),
		slowness: 1
	};
	const updates = [...wanted].map(async ([domain, versions]) => {
		const { end, last } = await updateDomain((0,_prune_js_9.c)(domain, versions), {
			evidence,
			wait,
			engine,
			shared
		});
		shared.open.delete(domain);
		for (const failure of failuresOf(end)) happened.add(failure);
		return {
			domain,
			results: (0,_prune_js_9.o)(end),
			last
		};
	});
	const ended = await (0,_baseline_js_2.j)(updates);
	const read = ended.flatMap(({ domain, last }) => last === null ? [] : [[domain, last]]);
	return {
		results: new Map(ended.map(({ domain, results }) => [domain, results])),
		rows: new Map(read.map(([domain, { rows }]) => [domain, rows])),
		readAt: new Map(read.map(([domain, { readAt }]) => [domain, readAt])),
		gone: new Set([...shared.disproved].flatMap(([name, why]) => why === null ? [name] : []))
	};
}
function failuresOf({ goals }) {
	return goals.flatMap(({ result }) => result?.outcome === "failed" ? [result.failure] : []);
}
async function updateDomain(start, update) {
	const { wait, engine, shared } = update;
	const { domain } = start;
	const view = {
		state: start,
		last: null,
		known: update.evidence.first.get(domain) ?? null,
		missingSince: null
	};
	const settings = {
		...wait,
		spaceMs: () => (0,_marker_js_17.p)(shared.open.size, shared.slowness)
	};
	try {
		const end = await (0,_rules2_js_3.r)(engine.world, settings, async (limits) => {
			let progress = false;
			try {
				const read = await look(view, limits, update);
				({progress} = read);
				const step = await act(view, read, limits, update);
				if ((0,_prune_js_9.a)(view.state).length === 0) return "done";
				return progress ? "progress" : step;
			} catch (error) {
				if ((0,_aws_error_js_5.i)(error)) shared.progress.show(domain, describeThrottled(view.state, rowsIn(view.last), error), endOf$1(view.state));
				if ((0,_aws_error_js_5.i)(error) && progress) return "progress";
				if ((0,_aws_error_js_5.r)(error, "not-found") && mayLag(view, engine.world.clock.now())) return "waiting";
				throw error;
			}
		});
		return {
			end: ended(view.state, rowsIn(view.last), end, wait.timeoutMs),
			last: view.last
		};
	} catch (error) {
		const code = (0,_aws_error_js_5.r)(error, "transient") ? "internal" : "association-failed";
		const failure = () => (0,_failures_js_6.a)(error, `Domain ${domain} can't be updated`, code);
		return {
			end: failOpen$1(view.state, rowsIn(view.last), failure),
			last: view.last
		};
	}
}
function mayLag(view, now) {
	view.missingSince ??= now;
	return now - view.missingSince < _marker_js_17.c;
}
async function look(view, limits, { engine, shared }) {
	const { clock } = engine.world;
	const { domain } = view.state;
	const recent = view.known !== null && clock.now() - view.known.readAt < 2e3 ? view.known : null;
	view.last = recent ?? await readRows(domain, limits, engine, shared);
	view.known = null;
	view.missingSince = null;
	const { rows, readAt } = view.last;
	const { state, rules, progress } = afterRead$1(view.state, rows, readAt, clock.now());
	view.state = state;
	engine.host.debug(`${domain}: ${rules.join("; ")}`);
	return {
		rows,
		readAt,
		isRecent: recent !== null,
		progress
	};
}
async function act(view, { rows, readAt, isRecent }, limits, { evidence: { provedAt, prove }, wait, engine, shared }) {
	const isProved = isRecent && engine.world.clock.now() - provedAt < 2e3;
	const shown = {
		rows,
		readAt,
		blockedForMs: wait.timeoutMs / 2,
		limits
	};
	const { state, step } = await requestDue(view.state, shown, isProved ? null : prove, shared.disproved, engine);
	view.state = state;
	for (const failure of failuresOf(state)) shared.happened.add(failure);
	shared.progress.show(state.domain, describe(state, rows), endOf$1(state));
	return step;
}
function rowsIn(last) {
	return last?.rows ?? null;
}
async function readRows(domain, { deadline }, { service, world }, shared) {
	let readAt = world.clock.now();
	const answered = (wasThrottled) => {
		shared.slowness = (0,_marker_js_17.f)(shared.slowness, wasThrottled);
	};
	const read = async (bounds) => {
		readAt = world.clock.now();
		try {
			const rows = await service.listAssociations(domain, bounds);
			answered(false);
			return rows;
		} catch (error) {
			if ((0,_aws_error_js_5.i)(error)) answered(true);
			throw error;
		}
	};
	return {
		rows: await (0,_baseline_js_2.g)(world, read, deadline, shared.turn),
		readAt
	};
}
function ended(state, rows, end, timeoutMs) {
	if (end.why === "done") return state;
	if (end.why === "cancelled") return failOpen$1(state, rows, () => (0,_failures_js_6.t)());
	const { domain, patience } = state;
	return failOpen$1(state, rows, (goal) => {
		const { name, version } = goal.wanted;
		const refusal = (0,_answers_js_1.u)(goal.patience);
		if (refusal !== null) return refusalFailure(domain, goal, (0,_prune_js_9.s)(rows ?? [], goal.wanted.id), refusal);
		const asked = goal.patience.last === null ? patience : goal.patience;
		const last = {
			...asked,
			last: asked.last ?? end.unanswered
		};
		return new _failure_js_0.t("timeout", `Domain ${domain} did not run package ${name} ${version} after ${(0,_progress_js_4.n)(timeoutMs)} without progress: ${obstacle$1(goal, state, rows ?? [])}.${(0,_answers_js_1.i)(last)}`, { hint: `${continuation$1(goal, rows ?? [])}, or raise \`association-timeout-minutes\`.` });
	});
}

// lib/deployment/associate/newest.js
function laterOf(newest) {
	return [...newest.values()].flatMap((one) => one.kind === "ours" && one.later !== void 0 ? [one.later] : []);
}
function lastShownOf(newest) {
	return new Map([...newest].flatMap(([id, one]) => {
		const shown = shownOf(one);
		return shown === void 0 ? [] : [[id, shown]];
	}));
}
function shownOf(one) {
	switch (one.kind) {
		case "ours": return one.later;
		case "not-ours": return one.shown.version === null ? void 0 : one.shown;
		case "gone": return null;
	}
}
async function newestVersions(wanted, contents, seen, engine) {
	const { service, world } = engine;
	const proved = new Map(wanted.map((one) => [one.id, one.version]));
	const isPast = ({ id, version }) => (0,_baseline_js_2.f)(seen.get(id) ?? "", version);
	const newestOf = async (live) => {
		if (live.status === "DELETING" || live.status === "DELETED") return { kind: "gone" };
		if (isPast(live)) return {
			kind: "not-ours",
			version: live.version,
			shown: live
		};
		const before = proved.get(live.id);
		if (live.version !== null && live.version === before) return {
			kind: "ours",
			version: live.version
		};
		if (before !== void 0 && isBeforeVersion(live, before)) return {
			kind: "ours",
			version: before
		};
		const observed = await (0,_comparison_js_8.f)(service, live, world, true);
		if (observed.live.status === "DELETED") return { kind: "gone" };
		const { version } = observed.live;
		return (0,_comparison_js_8.p)(observed, contents.get(live.name) ?? "") && version !== null ? {
			kind: "ours",
			version,
			later: observed.live
		} : {
			kind: "not-ours",
			version,
			shown: observed.live
		};
	};
	try {
		const ids = [...proved.keys()];
		const found = await (0,_comparison_js_8._)(world, () => (0,_comparison_js_8.g)(ids, engine), (shown) => shown.some(isPast));
		const newest = new Map(await (0,_baseline_js_2.M)(found, async (live) => [live.id, await newestOf(live)]));
		return new Map([...proved.keys()].map((id) => [id, newest.get(id) ?? { kind: "gone" }]));
	} catch (error) {
		throw (0,_failures_js_6.a)(error, "The packages can't be read again", "internal");
	}
}

// lib/deployment/associate/proof.js
const PROOF_RULES = [
	{
		name: "has failed",
		when: ({ result }) => result === void 0 || result.outcome === "failed",
		means: () => ({ kind: "holds" })
	},
	{
		name: "runs the newest version, which is ours",
		when: ({ newest, result }) => newest.kind === "ours" && result?.row != null && (0,_comparison_js_8.c)(result.row, newest.version),
		means: ({ result }) => result?.row == null ? { kind: "holds" } : {
			kind: "live",
			row: result.row
		}
	},
	{
		name: "is behind a newer version of the same content",
		when: ({ newest, mayRepeat }) => newest.kind === "ours" && mayRepeat,
		means: ({ newest, wanted }) => ({
			kind: "repeat",
			version: newest.kind === "ours" ? newest.version : wanted.version
		})
	},
	{
		name: "runs ours, of which there is a newer version of the same content",
		when: ({ newest, result }) => newest.kind === "ours" && result?.outcome === "active",
		means: () => ({ kind: "holds" })
	},
	{
		name: "ran ours, and somebody has published since",
		when: ({ newest, result }) => newest.kind === "not-ours" && result?.outcome === "active",
		means: () => ({ kind: "overtaken" })
	},
	{
		name: "the package is gone",
		when: ({ newest }) => newest.kind === "gone",
		means: ({ domain, wanted }) => ({
			kind: "failed",
			failure: deletedMeanwhile(domain, wanted.name)
		})
	},
	{
		name: "runs what somebody else published",
		when: _rules2_js_3.n,
		means: ({ domain, wanted, result }) => ({
			kind: "failed",
			failure: notOurs(domain, wanted.name, result?.row)
		})
	}
];
function versionsSeen(results) {
	const seen = new Map();
	for (const [id, result] of [...results.values()].flatMap((rows) => [...rows])) {
		const version = result.row?.status === "ACTIVE" ? result.row.version : null;
		const before = seen.get(id);
		if (version !== null && (before === void 0 || (0,_baseline_js_2.f)(version, before))) seen.set(id, version);
	}
	return seen;
}
function judgeRound(wanted, results, newest, mayRepeat) {
	const judged = new Map();
	const next = new Map();
	const overtaken = new Map();
	for (const [domain, ones] of wanted) {
		const rows = new Map(results.get(domain));
		const judgements = ones.map((one) => {
			const result = rows.get(one.id);
			const known = newest.get(one.id) ?? { kind: "gone" };
			const { outcome } = (0,_rules2_js_3.t)(PROOF_RULES, {
				domain,
				wanted: one,
				result,
				newest: known,
				mayRepeat
			});
			if (outcome.kind === "live") rows.set(one.id, {
				outcome: "active",
				row: outcome.row
			});
			if (outcome.kind === "failed") rows.set(one.id, {
				outcome: "failed",
				row: result?.row,
				failure: outcome.failure
			});
			return {
				one,
				outcome,
				failed: outcome.kind === "failed" || rows.get(one.id)?.outcome === "failed"
			};
		});
		judged.set(domain, rows);
		const lost = judgements.filter(({ outcome }) => outcome.kind === "overtaken").map(({ one }) => one);
		if (lost.length > 0) overtaken.set(domain, lost);
		if (!judgements.some(({ outcome }) => outcome.kind === "repeat")) continue;
		const ours = judgements.filter(({ outcome, failed }) => outcome.kind !== "overtaken" && !failed);
		next.set(domain, ours.map(({ one, outcome }) => outcome.kind === "repeat" ? {
			...one,
			version: outcome.version
		} : one));
	}
	return {
		results: judged,
		next,
		overtaken
	};
}
function asRead(domain, results, rows) {
	return new Map([...results].map(([id, result]) => [id, byRow(domain, result, (0,_prune_js_9.s)(rows, id))]));
}
function byRow(domain, result, row) {
	if (result.outcome === "failed") return {
		...result,
		row
	};
	const { packageName, version } = result.row;
	if (row !== null && (0,_comparison_js_8.c)(row, version)) return result;
	if (row !== null && row.status !== "DISSOCIATING") return {
		outcome: "other-version",
		row
	};
	return lost(result, row, dissociated(domain, packageName));
}
function heldTo(domain, results, rows) {
	return new Map([...asRead(domain, results, rows)].map(([id, now]) => {
		const before = results.get(id);
		if (before === void 0 || now === before || now.outcome !== "other-version") return [id, now];
		return [id, lost(before, now.row, notOurs(domain, now.row.packageName, now.row))];
	}));
}
function lost(before, row, failure) {
	return {
		outcome: "failed",
		row,
		failure,
		lost: before.outcome === "active"
	};
}
function notOurs(domain, name, row) {
	const seen = row === null || row === void 0 || row.status === "ACTIVE" ? `Domain ${domain} runs a version of ${name} that this run did not publish: somebody published at the same time.` : `Domain ${domain} ran ${name} as this commit has it, and its association is ${(0,_status_js_7.a)(row)} again: somebody else changes it.`;
	return new _failure_js_0.t("superseded", seen, { hint: "Run the newest commit again if it should be live. A `concurrency` group in the workflow keeps runs apart." });
}
function dissociated(domain, name) {
	return new _failure_js_0.t("conflict", `Package ${name} was dissociated from domain ${domain} during this run.`, { hint: "Run the job again to associate it, if it should be there." });
}

// lib/deployment/associate/last-read.js
async function lastRows(results, readAt, engine) {
	const { clock } = engine.world;
	const isOpen = (ones) => [...ones.values()].some(({ outcome }) => outcome !== "failed");
	const due = [...results].filter(([domain, ones]) => isOpen(ones) && clock.now() - (readAt.get(domain) ?? Number.NEGATIVE_INFINITY) >= 2e3);
	const reads = await (0,_baseline_js_2.M)(due, async ([domain, before]) => [domain, await rowsNow(domain, before, engine)]);
	return new Map(reads);
}
async function rowsNow(domain, before, { service, world }) {
	let missing = null;
	const read = async () => {
		try {
			return await (0,_baseline_js_2.g)(world, (limits) => service.listAssociations(domain, limits));
		} catch (error) {
			if (!(0,_aws_error_js_5.r)(error, "not-found")) throw error;
			missing = error;
			return null;
		}
	};
	const hasChanged = (rows) => [...asRead(domain, before, rows)].some(([id, now]) => now.outcome !== before.get(id)?.outcome);
	try {
		const rows = await (0,_comparison_js_8._)(world, read, (found) => found === null || hasChanged(found));
		if (rows === null) throw missing;
		return rows;
	} catch (error) {
		throw (0,_failures_js_6.a)(error, `Domain ${domain} can't be read again`, "internal");
	}
}
function untouchedDomains({ associations }, wanted, readAt) {
	const versions = new Map();
	const results = new Map();
	for (const step of associations) {
		if (step.kind !== "unchanged" || wanted.has(step.domain) || step.row.version === null) continue;
		const { domain, dictionary, row } = step;
		const { packageId: id } = row;
		versions.set(domain, [...versions.get(domain) ?? [], {
			id,
			name: dictionary.name,
			version: step.row.version
		}]);
		const active = {
			outcome: "active",
			row
		};
		results.set(domain, new Map([...results.get(domain) ?? [], [id, active]]));
	}
	return {
		wanted: versions,
		results,
		readAt
	};
}
async function untouchedNow({ wanted, results, readAt }, contents, engine) {
	const rows = await lastRows(results, new Map([...results.keys()].map((domain) => [domain, readAt])), engine);
	const changed = [...rows].flatMap(([domain, now]) => {
		const before = results.get(domain) ?? new Map();
		const read = asRead(domain, before, now);
		return [...read].some(([id, one]) => one !== before.get(id)) ? [[domain, read]] : [];
	});
	if (changed.length === 0) return {
		results: new Map(),
		rows: new Map(),
		newest: new Map()
	};
	const due = new Map(changed.map(([domain]) => [domain, wanted.get(domain) ?? []]));
	const newest = await newestVersions([...due.values()].flat(), contents, versionsSeen(new Map(changed)), engine);
	return {
		results: judgeRound(due, new Map(changed), newest, false).results,
		rows: new Map(changed.map(([domain]) => [domain, rows.get(domain) ?? []])),
		newest
	};
}

// lib/deployment/associate/prove.js
async function associateAndProve({ wanted, contents, untouched, ...known }, wait, engine) {
	let results = new Map();
	let rows = new Map();
	const failures = [];
	const happened = new Set();
	const warnings = [];
	const gone = new Set();
	let newest = new Map();
	try {
		let overtaken = new Map();
		const repeatUntil = engine.world.clock.now() + 2 * wait.timeoutMs;
		let evidence = known;
		let readAt = new Map();
		for (let due = wanted; due.size > 0;) {
			const round = await associateAll(due, evidence, wait, engine, happened);
			results = merged(byLastRead(results, round.rows), round.results);
			rows = new Map([...rows, ...round.rows]);
			if (engine.world.signal.aborted) throw (0,_failures_js_6.t)();
			readAt = new Map([...readAt, ...round.readAt]);
			const last = await lastRows(results, readAt, engine);
			results = byLastRead(results, last);
			rows = new Map([...rows, ...last]);
			evidence = {
				...known,
				first: new Map(),
				provedAt: engine.world.clock.now()
			};
			for (const name of round.gone) gone.add(name);
			newest = withoutGone(await newestVersions([...wanted.values()].flat(), contents, versionsSeen(results), engine), [...wanted.values()].flat().filter(({ name }) => gone.has(name)));
			const mayRepeat = engine.world.clock.now() < repeatUntil;
			({results, overtaken, next: due} = judgeRound(wanted, results, newest, mayRepeat));
		}
		const last = await (0,_baseline_js_2.M)([...overtaken], ([domain, ones]) => readAgain(domain, ones, results, newest, engine));
		for (const { domain, held, read, notes } of last) {
			results = merged(results, new Map([[domain, held]]));
			rows = new Map([...rows, [domain, read]]);
			warnings.push(...notes);
		}
		const others = await untouchedNow(untouched, contents, engine);
		results = merged(results, others.results);
		newest = new Map([...newest, ...others.newest]);
		rows = new Map([...rows, ...others.rows]);
	} catch (error) {
		failures.push((0,_failures_js_6.a)(error, "The association could not be ended", "internal"));
	}
	const left = new Set(failuresIn(results));
	const ordered = [...happened].filter((failure) => left.has(failure));
	return {
		associations: results,
		rows,
		newest,
		failures: [...new Set([
			...ordered,
			...left,
			...failures
		])],
		warnings
	};
}
function withoutGone(newest, gone) {
	return new Map([...newest, ...gone.map(({ id }) => [id, { kind: "gone" }])]);
}
function merged(before, now) {
	const domains = [...now].map(([domain, rows]) => [domain, new Map([...before.get(domain) ?? [], ...rows])]);
	return new Map([...before, ...domains]);
}
function byLastRead(results, rows) {
	return new Map([...results].map(([domain, before]) => {
		const read = rows.get(domain);
		return [domain, read === void 0 ? before : asRead(domain, before, read)];
	}));
}
function failuresIn(results) {
	return [...results.values()].flatMap((rows) => [...rows.values()].flatMap((result) => result.outcome === "failed" ? [result.failure] : []));
}
async function readAgain(domain, overtaken, results, newest, engine) {
	const before = results.get(domain) ?? new Map();
	const read = await rowsNow(domain, before, engine);
	const held = heldTo(domain, before, read);
	return {
		domain,
		held,
		read,
		notes: overtaken.flatMap(({ id, name }) => {
			const result = held.get(id);
			if (result === void 0 || result.outcome === "failed") return [];
			const now = newest.get(id);
			const since = now?.kind === "not-ours" && now.version === null ? "AWS shows no available version of the package any more: another update has failed, or is under way" : "somebody has published a newer version since";
			return [`Domain ${domain} runs ${name} ${result.row.version} of this commit, but ${since}.`];
		})
	};
}

// lib/deployment/publish/state.js
function fail(state, failure, rule, live = state.latest) {
	return to(state, {
		kind: "end",
		publication: {
			outcome: "failed",
			live,
			failure
		}
	}, rule);
}
function to(state, phase, rule) {
	return {
		...state,
		phase,
		rule
	};
}
function waiting(state, id, before, call) {
	const request = {
		id,
		before,
		call,
		contentBefore: contentOf(state, before)
	};
	return to({
		...state,
		patience: call === "unknown" ? state.patience : _answers_js_1.t,
		noPlace: null,
		unproven: call === "adopted" ? state.unproven : null
	}, {
		kind: "wait",
		request,
		signs: noSigns(request),
		showedOurs: call === "adopted"
	}, call === "adopted" ? "our content is under way already" : "it is asked for");
}
function contentOf({ target, phase }, before) {
	const { sha256 } = target.dictionary;
	const known = (phase.kind === "publish" ? phase.compared : void 0) ?? target.step.observed;
	if (before === null) return "another";
	if (before.version === null) return before.status === "AVAILABLE" ? "unknown" : "another";
	if (!(known !== null && known.live.id === before.id && known.live.version === before.version)) return "unknown";
	const held = (0,_baseline_js_2.u)(known.trust, sha256);
	return held === "this" && (0,_baseline_js_2.p)(known.trust) ? "unknown" : held;
}
function available(state, live, version, how, rule) {
	return to(state, {
		kind: "end",
		publication: {
			outcome: "available",
			live,
			version,
			...how
		}
	}, rule);
}
function isOurs({ unproven, target }, live) {
	const marker = (0,_marker_js_17.o)(live.description);
	const own = (0,_marker_js_17.o)(target.description)?.repository.toLowerCase();
	const isOwn = marker !== null && marker.repository.toLowerCase() === own;
	return live.id !== unproven && isOwn && marker.sha256 === target.dictionary.sha256;
}
function isForeign({ target }, live) {
	const ownerOf = (description) => (0,_marker_js_17.o)(description)?.repository.toLowerCase();
	const owner = ownerOf(live.description);
	const planned = target.step.kind === "create" ? void 0 : target.step.observed.marker?.repository.toLowerCase();
	return owner !== void 0 && owner !== planned && owner !== ownerOf(target.description);
}

// lib/deployment/publish/examination.js
const isGone = (answer) => (0,_aws_error_js_5.r)(answer, "not-found");
function stuck({ state, phase: { live, doubt } }, why) {
	return fail(state, stuckFailure(doubt.refusal, state.target.dictionary.name, live, why), state.rule, live);
}
const EXAMINATION_RULES = [
	{
		name: "it is gone",
		when: ({ answer: { versions, users } }) => isGone(versions) || isGone(users),
		means: ({ state, phase: { live } }) => to(state, {
			kind: "settle",
			id: live.id
		}, state.rule)
	},
	{
		name: "its history can not be read",
		when: ({ answer: { versions } }) => versions instanceof _aws_error_js_5.t,
		means: (input) => stuck(input, `its version history can't be read (allow es:GetPackageVersionHistory), so it may have had a version`)
	},
	{
		name: "it had a version",
		when: ({ answer: { versions } }) => !(versions instanceof _aws_error_js_5.t) && versions.length > 0,
		means: (input) => stuck(input, `AWS shows no version of it, but its history has ${input.answer.versions}`)
	},
	{
		name: "its domains can not be read",
		when: ({ answer: { users } }) => users instanceof _aws_error_js_5.t,
		means: (input) => stuck(input, `which domains use it can't be read (allow es:ListDomainsForPackage)`)
	},
	{
		name: "a domain uses it",
		when: ({ answer: { users } }) => !(users instanceof _aws_error_js_5.t) && users.length > 0,
		means: (input) => stuck(input, `${input.answer.users} has it`)
	},
	{
		name: "its history is empty so far",
		when: ({ phase: { doubt }, answer }) => answer.readAt - (doubt.emptySince ?? answer.readAt) < _marker_js_17.l,
		means: ({ state, phase: { doubt }, answer }) => to(state, {
			...doubt,
			emptySince: doubt.emptySince ?? answer.readAt
		}, state.rule)
	},
	{
		name: "it never had a version",
		when: _rules2_js_3.n,
		means: ({ state, phase: { live, doubt } }) => to(state, {
			kind: "recreate",
			live,
			refusal: doubt.refusal
		}, state.rule)
	}
];
function afterExamination(state, answer) {
	const { phase } = state;
	if (phase.kind !== "examine") return state;
	const { rule, outcome } = (0,_rules2_js_3.t)(EXAMINATION_RULES, {
		state,
		phase,
		answer
	});
	return {
		...outcome,
		rule
	};
}
function replacementNotice({ deleted, latest, phase, target }) {
	if (deleted === null) return null;
	const { name } = target.dictionary;
	const { id, status } = deleted.live;
	const isNew = phase.kind === "end" && latest !== null && latest.id !== id;
	const isLeft = latest?.id === id && (latest.status === "DELETE_FAILED" || latest.status === "AVAILABLE");
	if (!isNew && (!deleted.taken || isLeft)) return null;
	const why = `which was ${status}, never had a version, and of which AWS took no update`;
	return `${isNew ? `Package ${name} has a new ID, ${latest.id}: it took the place of ${id}, ${why}. Index settings that name analyzers/${id} must name analyzers/${latest.id}.` : `AWS took the deletion of ${id} (package ${name}), ${why}. It was to be created again, which has not happened: run the job again. Index settings that name analyzers/${id} must then name its new ID.`}${takeoverText(deleted.live, target.description)}`;
}
function takeoverText({ id, description }, ownDescription) {
	const owner = (0,_marker_js_17.o)(description)?.repository ?? null;
	const own = (0,_marker_js_17.o)(ownDescription)?.repository ?? "";
	if (owner?.toLowerCase() === own.toLowerCase()) return "";
	return ` ${id} ${owner === null ? `carried no marker of ${own}` : `carried the marker of ${owner}`}: somebody else may have made it, and this run has taken its name over.`;
}

// lib/deployment/publish/read-case.js
const toPublish = ({ state, live, readAt }) => ({
	...state,
	phase: {
		...state.phase.kind === "publish" && state.phase,
		kind: "publish",
		live: live ?? null,
		knownAt: readAt
	}
});
function takenOver({ state, live }) {
	if (live === void 0) return state;
	return fail(state, takenOverFailure(state.target.dictionary.name, live), state.rule, live);
}
function settle(state, live) {
	return live === void 0 ? state : {
		...state,
		phase: {
			kind: "settle",
			id: live.id
		}
	};
}

// lib/deployment/publish/doubt.js
const DOUBT_RULES = [
	{
		name: "there is none any more",
		when: ({ live }) => live === void 0 || live.status === "DELETED",
		means: (input) => toPublish({
			...input,
			live: void 0
		})
	},
	{
		name: "it came into other hands",
		when: ({ state, live }) => live !== void 0 && isForeign(state, live),
		means: takenOver
	},
	{
		name: "somebody else is at it",
		when: ({ live }) => live !== void 0 && ((0,_status_js_7.r)(live.status) || live.status === "DELETING"),
		means: ({ state, live }) => settle(state, live)
	},
	{
		name: "it has failed, AWS shows no version, and nothing says that its state is in the way",
		when: (input) => isBare(input) && isOpen(input.phase.refusal) && !(0,_answers_js_1.r)(input.state.patience, input.now),
		means: toPublish
	},
	{
		name: "it has failed, and AWS shows no version",
		when: (input) => isBare(input) && mayBeState(input.phase.refusal),
		means: ({ state, live, phase, readAt }) => {
			const { emptySince } = phase;
			const isEarly = emptySince !== null && readAt - emptySince < 15e3;
			return live === void 0 || isEarly ? state : {
				...state,
				phase: {
					kind: "examine",
					live,
					doubt: phase
				}
			};
		}
	},
	{
		name: "it was changed meanwhile",
		when: ({ live, phase }) => phase.refusal.kind === "rejected" && live?.lastUpdatedAt?.getTime() !== phase.before.lastUpdatedAt?.getTime(),
		means: toPublish
	},
	{
		name: "nothing explains the refusal yet",
		when: ({ phase, readAt }) => isClear(phase.refusal) && readAt - phase.since < 5e3,
		means: ({ state }) => state
	},
	{
		name: "it has failed, and AWS takes no update of it",
		when: (input) => input.live !== void 0 && (0,_status_js_7.n)(input.live.status) && input.live.version !== null && input.phase.refusal.inTheWay !== "other" && isFinalOfFailed(input),
		means: ({ state, live, phase }) => live === void 0 ? state : fail(state, stuckFailure(phase.refusal, state.target.dictionary.name, live, `domains may run its ${live.version}`), state.rule, live)
	},
	{
		name: "AWS means the refusal",
		when: isFinal,
		means: ({ state, phase }) => fail(state, publishFailure(phase.refusal, state.target.dictionary.name, "validation-failed"), state.rule)
	},
	{
		name: "it is asked again",
		when: _rules2_js_3.n,
		means: toPublish
	}
];
function isBare({ live }) {
	return live !== void 0 && (0,_status_js_7.n)(live.status) && live.version === null;
}
function mayBeState({ inTheWay, isVague }) {
	return inTheWay === "state" || inTheWay === null && isVague;
}
function isOpen(refusal) {
	return refusal.isVague && mayBeState(refusal);
}
function isFinal({ state, phase, now }) {
	return isClear(phase.refusal) || (0,_answers_js_1.n)(state.patience, now);
}
function isFinalOfFailed({ state, phase, now }) {
	return isClear(phase.refusal) || (0,_answers_js_1.r)(state.patience, now);
}
function isClear({ kind, isVague }) {
	return kind === "rejected" && !isVague;
}

// lib/deployment/publish/reads.js
function comparedOf({ phase }) {
	return phase.kind === "publish" ? phase.compared : void 0;
}
function isFromBeforeDeletion({ state: { deleted }, live, readAt }) {
	if (deleted === null || live === void 0 || deleted.live.id !== live.id) return false;
	return showsTheSame(deleted.live, live) && readAt - deleted.at < 15e3;
}
const SETTLE_RULES = [
	{
		name: "there is none",
		when: ({ live }) => live === void 0 || live.status === "DELETED",
		means: (input) => toPublish({
			...input,
			live: void 0
		})
	},
	{
		name: "it is being deleted",
		when: ({ live }) => live?.status === "DELETING",
		means: ({ state, live, readAt }) => {
			const { deleted } = state;
			return settle(deleted?.live.id === live?.id ? {
				...state,
				deleted: deleted && {
					...deleted,
					at: readAt
				}
			} : state, live);
		}
	},
	{
		name: "the read may show the time before its deletion",
		when: isFromBeforeDeletion,
		means: ({ state, live }) => settle(state, live)
	},
	{
		name: "our content is under way",
		when: ({ state, live }) => live !== void 0 && (0,_status_js_7.r)(live.status) && isOurs(state, live),
		means: ({ state, live }) => live === void 0 ? state : waiting(state, live.id, live, "adopted")
	},
	{
		name: "other content is under way",
		when: ({ live }) => live !== void 0 && (0,_status_js_7.r)(live.status),
		means: ({ state, live }) => settle(state, live)
	},
	{
		name: "it says to hold our content",
		when: ({ state, live }) => live?.status === "AVAILABLE" && live.version !== null && isOurs(state, live),
		means: ({ state, live }) => live === void 0 || live.version === null ? state : {
			...state,
			phase: {
				kind: "judge",
				live,
				compared: comparedOf(state)
			}
		}
	},
	{
		name: "it came into other hands",
		when: ({ state, live }) => live !== void 0 && isForeign(state, live),
		means: takenOver
	},
	{
		name: "it rests",
		when: _rules2_js_3.n,
		means: toPublish
	}
];
function afterRead(state, live, readAt, { now }) {
	const { phase } = state;
	if (phase.kind === "wait") return afterSigns(state, phase, live, readAt);
	const missingSince = live === void 0 ? state.missingSince ?? readAt : null;
	if (missingSince !== null && readAt - missingSince < 5e3 && !isGoing(state)) return {
		...state,
		missingSince,
		rule: "it does not show"
	};
	const known = {
		...state,
		missingSince: null
	};
	switch (phase.kind) {
		case "doubt": {
			const { rule, outcome } = (0,_rules2_js_3.t)(DOUBT_RULES, {
				state: known,
				live,
				readAt,
				phase,
				now
			});
			return {
				...outcome,
				rule
			};
		}
		case "settle":
		case "publish": return afterSettling(known, live, readAt);
		default: return known;
	}
}
function isGoing({ latest, deleted, phase }) {
	return phase.kind === "settle" && deleted?.live.id === phase.id && deleted.taken || latest?.status === "DELETING" || latest?.status === "DELETED";
}
function afterSettling(state, live, readAt) {
	const { rule, outcome } = (0,_rules2_js_3.t)(SETTLE_RULES, {
		state,
		live,
		readAt
	});
	return {
		...outcome,
		rule
	};
}
function afterSigns(state, { request, signs: before, showedOurs: didShow }, live, readAt) {
	const { dictionary } = state.target;
	const signs = withRead(before, request, live, readAt);
	const showedOurs = showsOurs(state, live) ?? didShow;
	const { rule, outcome } = readingOf({
		request,
		signs,
		live,
		readAt
	});
	const shown = live ?? null;
	switch (outcome.kind) {
		case "under-way": return to(state, {
			kind: "wait",
			request,
			signs,
			showedOurs
		}, rule);
		case "gone": return afterEnd(state, request.id, signs, {
			rule,
			shown
		});
		case "not-made": return to(state, {
			kind: "publish",
			live: shown,
			knownAt: readAt
		}, rule);
		case "failed": return live === void 0 ? state : fail(state, failureOf(state, request, live, showedOurs), rule, live);
		case "new-version":
			if (live === void 0) return state;
			if (!isOurs(state, live)) return fail(state, supersededFailure(dictionary.name, live), rule, live);
			return available(state, live, outcome.version, {
				note: null,
				proved: false
			}, rule);
		case "same-version": {
			if (live === void 0 || live.version === null) return state;
			if (!isOurs(state, live)) return to(state, {
				kind: "wait",
				request,
				signs,
				showedOurs
			}, rule);
			if (request.call === "adopted" && request.contentBefore !== "this") return to(state, {
				kind: "judge",
				live
			}, rule);
			const note = `AWS made no new version of ${dictionary.name}: ${live.version} has this content already.`;
			return available(state, live, live.version, {
				note,
				proved: true
			}, rule);
		}
	}
}
function showsOurs(state, live) {
	return live !== void 0 && (0,_status_js_7.r)(live.status) ? isOurs(state, live) : null;
}
function afterEnd(state, id, { seen }, { rule, shown }) {
	if (state.deleted?.live.id === id) return to(state, {
		kind: "settle",
		id
	}, rule);
	const { name } = state.target.dictionary;
	return fail(state, seen ? deletedFailure(name) : neverShownFailure(name, id), rule, shown);
}
function failureOf(state, { call, before }, live, showedOurs) {
	const { name, file } = state.target.dictionary;
	if (live.status === "DELETE_FAILED") return deletionFailedFailure(name, live, state.deleted?.live.id === live.id);
	const kept = call !== "adopted" && before !== null && live.description === before.description;
	return isOurs(state, live) || kept || showedOurs ? (0,_failures_js_6.o)(file, live) : supersededFailure(name, live);
}
function afterJudgement(state, observed, readAt, sha256) {
	const { phase } = state;
	if (phase.kind !== "judge") return state;
	const { live } = observed;
	if (live.status === "DELETED") return to(state, {
		kind: "publish",
		live: null,
		knownAt: readAt
	}, "it was deleted meanwhile");
	if (isForeign(state, live)) return fail(state, takenOverFailure(state.target.dictionary.name, live), "it came into other hands", live);
	if (live.status !== "AVAILABLE" || live.version === null) return settle({
		...state,
		rule: "it has moved on"
	}, live);
	if ((0,_comparison_js_8.p)(observed, sha256)) return available(state, live, live.version, {
		note: null,
		proved: true
	}, "it holds our content");
	return to(state, {
		kind: "publish",
		live,
		knownAt: readAt,
		compared: phase.compared
	}, "it holds other content than it says");
}

// lib/deployment/publish/refusals.js
const PLACE_TIMEOUT_MS = 3e5;
const SHOWN_WITHIN_MS = 6e4;
function afterRefusal(state, { write, error }, { now, random }) {
	const { phase, target } = state;
	const meaning = (0,_answers_js_1.o)(write, error);
	const later = {
		...state,
		patience: (0,_answers_js_1.c)(state.patience, error, meaning, now, random)
	};
	const live = phase.kind === "publish" || phase.kind === "recreate" ? phase.live : null;
	if (meaning === "final") return fail(later, publishFailure(error, target.dictionary.name, "validation-failed"), "AWS refused it for good");
	if (live === null) return afterCreateRefusal(later, error, meaning, now);
	if (write === "delete") return afterDeleteRefusal(later, live, error, meaning, now);
	switch (meaning) {
		case "unknown": return {
			...waiting(later, live.id, live, "unknown"),
			rule: "no answer came to the update"
		};
		case "doubt":
		case "unexplained": return to(later, {
			kind: "doubt",
			before: live,
			refusal: error,
			since: now,
			emptySince: null
		}, "AWS refused the update");
		case "elsewise": return to(later, {
			kind: "publish",
			live: null,
			knownAt: now
		}, "there is none any more");
		default: return error.kind === "busy" ? to(later, {
			kind: "settle",
			id: live.id
		}, "AWS is busy") : {
			...later,
			rule: "AWS took nothing"
		};
	}
}
function afterCreateRefusal(state, error, meaning, now) {
	switch (meaning) {
		case "elsewise": return to(state, {
			kind: "count",
			refusal: error
		}, "the Region takes no more packages");
		case "unknown":
		case "doubt":
		case "unexplained": return to({
			...state,
			patience: {
				...state.patience,
				notBefore: now
			}
		}, {
			kind: "find",
			refusal: error,
			since: now
		}, "there may be one of the name");
		default: return {
			...state,
			rule: "AWS is busy"
		};
	}
}
function afterDeleteRefusal(state, live, error, meaning, now) {
	switch (meaning) {
		case "done": return to(state, {
			kind: "publish",
			live: null,
			knownAt: now
		}, "there is none any more");
		case "unknown": return to({
			...state,
			deleted: {
				live,
				taken: false,
				at: now
			}
		}, {
			kind: "settle",
			id: live.id
		}, "no answer came to the deletion");
		case "doubt": return fail(state, publishFailure(error, state.target.dictionary.name, "validation-failed"), "it is not deleted");
		default: return to(state, {
			kind: "settle",
			id: live.id
		}, "AWS is busy");
	}
}
function afterSearch(state, found, moment) {
	const { phase } = state;
	if (phase.kind !== "find") return state;
	const { live, readAt } = found;
	if (live === null) return afterVainSearch(state, phase, found, moment);
	const unproven = live.version === null || (0,_baseline_js_2.d)(live.version) ? live.id : state.unproven;
	return afterSettling({
		...state,
		latest: live,
		unproven
	}, live, readAt);
}
function afterVainSearch(state, { refusal, since }, { other, readAt }, { now, random }) {
	const { name } = state.target.dictionary;
	const meaning = (0,_answers_js_1.o)("create", refusal);
	const later = {
		...state,
		patience: (0,_answers_js_1.c)(state.patience, refusal, meaning, now, random)
	};
	if (refusal.mayHaveHappened) return now - since < 5e3 ? {
		...later,
		rule: "it does not show yet"
	} : to(later, {
		kind: "publish",
		live: null,
		knownAt: readAt
	}, "it was not created");
	if (refusal.kind === "already-exists" && other !== null && now - since >= 15e3) return fail(state, otherKindFailure(refusal, name, other), "a package of another type has the name");
	if (refusal.kind === "already-exists" && now - since < SHOWN_WITHIN_MS) return {
		...later,
		rule: "it does not show yet"
	};
	if (meaning === "unexplained" || meaning === "doubt" && !(0,_answers_js_1.n)(state.patience, now)) return to(later, {
		kind: "publish",
		live: null,
		knownAt: readAt
	}, "nothing explains the refusal yet");
	return fail(state, publishFailure(refusal, name, "validation-failed"), "AWS refused to create it");
}
function afterCount(state, throwAways, { now }) {
	const { phase, target } = state;
	if (phase.kind !== "count") return state;
	const since = state.noPlace?.since ?? now;
	const unseenSince = throwAways ? null : state.noPlace?.unseenSince ?? now;
	if (unseenSince !== null && now - unseenSince >= 5e3 || now - since >= PLACE_TIMEOUT_MS) return fail(state, publishFailure(phase.refusal, target.dictionary.name, "quota-exceeded"), "no place comes free");
	return to({
		...state,
		noPlace: {
			since,
			unseenSince
		}
	}, {
		kind: "publish",
		live: null,
		knownAt: now
	}, "a place may come free");
}

// lib/deployment/publish/decision.js
const READ_LASTS_MS = 5e3;
function startPackage(target, plannedAt) {
	const { observed } = target.step;
	return {
		target,
		phase: { kind: "upload" },
		patience: _answers_js_1.t,
		noPlace: null,
		unproven: observed !== null && (0,_baseline_js_2.p)(observed.trust) ? observed.live.id : null,
		deleted: null,
		plannedAt,
		missingSince: null,
		latest: observed?.live ?? null,
		existed: observed !== null,
		rule: "the content is uploaded first"
	};
}
function nextAction({ target, phase, patience, existed }, now) {
	switch (phase.kind) {
		case "upload": return { kind: "upload" };
		case "publish": return nextWrite(target, phase, existed, (0,_answers_js_1.a)(patience, now), now);
		case "find": return { kind: (0,_answers_js_1.a)(patience, now) ? "find" : "later" };
		case "count": return { kind: "count" };
		case "examine": return {
			kind: "examine",
			id: phase.live.id
		};
		case "recreate": return (0,_answers_js_1.a)(patience, now) ? {
			kind: "recreate",
			id: phase.live.id
		} : { kind: "later" };
		case "judge": return {
			kind: "judge",
			live: phase.live
		};
		case "settle": return {
			kind: "read",
			id: phase.id
		};
		case "doubt": return {
			kind: "read",
			id: phase.before.id
		};
		case "wait": return {
			kind: "read",
			id: phase.request.id
		};
		case "end": return { kind: "nothing" };
	}
}
function nextWrite({ step }, { live, knownAt, compared }, existed, mayAskNow, now) {
	if (live !== null && now - knownAt > READ_LASTS_MS) return {
		kind: "read",
		id: live.id
	};
	if (!mayAskNow) return { kind: "later" };
	if (live === null) return {
		kind: "create",
		isAgain: existed
	};
	const isCompared = compared !== void 0 && showsTheSame(compared.live, live);
	return {
		kind: isPlanned(live, step) || isCompared ? "update" : "compare",
		before: live
	};
}
function isPlanned(live, step) {
	if (step.kind === "create" || (0,_baseline_js_2.p)(step.observed.trust)) return false;
	const planned = step.observed.live;
	if (live.version === null) return live.id === planned.id && showsTheSame(live, planned);
	return live.id === planned.id && live.version === planned.version;
}
function afterAnswer(state, answer, moment) {
	const after = stateAfter(state, answer, moment);
	const { phase } = after;
	const isGone = phase !== state.phase && phase.kind === "publish" && phase.live === null;
	const next = {
		...after,
		existed: after.existed || after.latest !== null,
		latest: isGone ? null : after.latest
	};
	if (phase.kind !== "publish" || phase === state.phase) return next;
	if (answer.kind === "uploaded" || answer.kind === "compared") return next;
	return {
		...next,
		phase: {
			...phase,
			knownAt: moment.now
		}
	};
}
function stateAfter(state, answer, moment) {
	const { target, phase } = state;
	const { sha256 } = target.dictionary;
	switch (answer.kind) {
		case "uploaded": return {
			...firstAfterUpload(state, moment.now),
			rule: "it is uploaded"
		};
		case "not-created": return fail(state, answer.failure, "it must not be created again");
		case "compared": return afterComparison(state, answer, moment);
		case "created": return waiting({
			...state,
			latest: answer.live
		}, answer.live.id, null, "accepted");
		case "updated": return phase.kind === "publish" && phase.live !== null ? waiting({
			...state,
			latest: answer.live
		}, phase.live.id, phase.live, "accepted") : state;
		case "deletion-taken": return phase.kind === "recreate" ? to({
			...state,
			deleted: {
				live: phase.live,
				taken: true,
				at: moment.now
			},
			patience: _answers_js_1.t
		}, {
			kind: "settle",
			id: phase.live.id
		}, "it is being deleted") : state;
		case "examined": return afterExamination(state, answer);
		case "refused": return afterRefusal(state, answer, moment);
		case "found": return afterSearch(state, answer, moment);
		case "counted": return afterCount(state, answer.throwAways, moment);
		case "judged": return afterJudgement(state, answer.observed, answer.readAt, sha256);
		case "read": return afterRead({
			...state,
			latest: answer.live ?? state.latest
		}, answer.live, answer.readAt, moment);
	}
}
function afterComparison(state, { observed, failure, readAt }, moment) {
	const { phase } = state;
	if (phase.kind !== "publish" || phase.live === null) return state;
	const { live } = observed;
	if (!showsTheSame(live, phase.live)) return stateAfter(state, {
		kind: "read",
		live,
		readAt
	}, moment);
	if (failure !== null) return fail(state, failure, "what is live must not be replaced");
	return to(state, {
		...phase,
		compared: observed
	}, "it may be replaced");
}
function firstAfterUpload(state, now) {
	const { step } = state.target;
	const live = step.observed?.live ?? null;
	if (live === null) return {
		...state,
		phase: {
			kind: "publish",
			live: null,
			knownAt: now
		}
	};
	if (step.kind === "update" && !(0,_status_js_7.r)(live.status)) return {
		...state,
		phase: {
			kind: "publish",
			live,
			knownAt: state.plannedAt
		}
	};
	return {
		...state,
		phase: {
			kind: "settle",
			id: live.id
		}
	};
}
function cutOff(state, failure) {
	const publication = {
		outcome: "failed",
		live: state.latest,
		failure,
		...begunBy(state)
	};
	return to(state, {
		kind: "end",
		publication
	}, "the wait has ended");
}
function begunBy({ phase }) {
	if (phase.kind === "find") return { begun: "unseen" };
	if (phase.kind !== "wait" || phase.request.call === "adopted") return {};
	return { begun: phase.request.call === "accepted" || wasRead(phase.signs) ? "seen" : "unseen" };
}
function continuation({ phase, latest, deleted }) {
	const isAtIt = latest !== null && (0,_status_js_7.r)(latest.status);
	if (phase.kind === "wait" && (phase.request.call !== "unknown" || isAtIt)) return "AWS continues with it; run the job again to continue from there";
	const isDeletionOpen = phase.kind === "settle" && deleted?.taken === false;
	if (phase.kind === "wait" || phase.kind === "find" && phase.refusal.mayHaveHappened || isDeletionOpen) return "AWS may have taken the request that had no answer; run the job again to continue from what there is then";
	if (isAtIt) return "AWS took no request of this run for it; run the job again when it is at rest";
	return deleted?.taken === true ? "AWS took its deletion, and not yet its creation; run the job again to create it" : "AWS took no request of this run for it, so nothing continues; run the job again when AWS takes one";
}
function obstacle({ phase, latest }) {
	const status = latest === null ? "AWS does not show it" : `it is ${(0,_status_js_7.a)(latest)}`;
	switch (phase.kind) {
		case "upload": return "its upload has not ended";
		case "settle": return `${status}, by another run or a person`;
		case "wait":
			if (!wasRead(phase.signs)) return `no read has shown it since ${phase.request.call === "accepted" ? "AWS accepted its request" : "its request, which had no answer"}`;
			if (latest !== null && (0,_status_js_7.n)(latest.status)) return `${status}, as before its request`;
			if (latest?.status === "AVAILABLE" && latest.version === null) return `${status}, but AWS shows no version of it`;
			return phase.request.contentBefore === "another" && latest?.status === "AVAILABLE" ? `${status}, but still with ${latest.version}, which holds other content` : status;
		case "publish":
		case "find":
		case "count":
		case "examine":
		case "recreate":
		case "doubt": return latest === null ? "AWS did not take its creation" : `${status}, and AWS did not take its update`;
		default: return status;
	}
}

// lib/deployment/publish/perform.js
async function perform(action, state, performer) {
	const { engine, guards, bounds } = performer;
	const { service, world } = engine;
	const { dictionary, source, description } = state.target;
	switch (action.kind) {
		case "upload":
			await upload(state, engine);
			return { kind: "uploaded" };
		case "create": {
			const failure = action.isAgain ? await guards.creation(dictionary) : null;
			if (failure !== null) return {
				kind: "not-created",
				failure
			};
			return writing("create", async () => ({
				kind: "created",
				live: await service.createPackage({
					name: dictionary.name,
					source,
					description
				}, bounds())
			}));
		}
		case "compare": return compare(action.before, state, performer);
		case "update": return writing("update", async () => {
			const { commitMessage } = state.target;
			const request = {
				id: action.before.id,
				source,
				description,
				commitMessage
			};
			return {
				kind: "updated",
				live: await service.updatePackage(request, bounds())
			};
		});
		case "find": {
			const readAt = world.clock.now();
			return {
				kind: "found",
				...await (0,_baseline_js_2.g)(world, (limits) => service.findPackage(dictionary.name, limits)),
				readAt
			};
		}
		case "count": {
			const packages = await (0,_baseline_js_2.g)(world, (limits) => service.listPackages(limits));
			const now = world.clock.now();
			return {
				kind: "counted",
				throwAways: packages.some((one) => one.status === "DELETING" || (0,_throw_away_js_10.r)(one, now))
			};
		}
		case "judge": {
			const readAt = world.clock.now();
			const isProven = action.live.id !== state.unproven;
			return {
				kind: "judged",
				observed: await (0,_comparison_js_8.f)(service, action.live, world, isProven),
				readAt
			};
		}
		case "examine": {
			const readAt = world.clock.now();
			const [history, rows] = await Promise.all([reading((0,_baseline_js_2.g)(world, (limits) => service.versionHistory(action.id, limits))), reading((0,_baseline_js_2.g)(world, (limits) => service.listDomains(action.id, limits)))]);
			return {
				kind: "examined",
				versions: history instanceof _aws_error_js_5.t ? history : history.map(({ version }) => version),
				users: rows instanceof _aws_error_js_5.t ? rows : rows.map(({ domain }) => domain),
				readAt
			};
		}
		case "recreate": return writing("delete", async () => {
			await service.deletePackage(action.id, bounds());
			return { kind: "deletion-taken" };
		});
	}
}
async function reading(read) {
	try {
		return await read;
	} catch (error) {
		if ((0,_aws_error_js_5.r)(error, "access-denied", "disabled", "not-found", "rejected")) return error;
		throw error;
	}
}
async function compare(before, { target: { dictionary, step }, unproven }, { engine: { service, world }, guards }) {
	const readAt = world.clock.now();
	const described = await (0,_comparison_js_8.f)(service, before, world, before.id !== unproven);
	const isHidden = described.live.version === null;
	const users = isHidden || (0,_baseline_js_2.p)(described.trust) ? await (0,_comparison_js_8.m)(service, before.id, world) : null;
	const observed = isHidden ? await (0,_comparison_js_8.h)(service, described, users ?? [], world) : described;
	const isUnused = users?.length === 0 && ((0,_baseline_js_2.p)(observed.trust) || await neverHadVersion(service, before, world));
	const { live } = observed;
	const planned = step.kind === "create" || live.version === null ? null : step.observed.live;
	const isPlanned = live.id === planned?.id && live.version === planned.version;
	return {
		kind: "compared",
		observed,
		failure: await guards.replacement(dictionary, observed, {
			isUnused,
			isPlanned
		}),
		readAt
	};
}
async function neverHadVersion(service, { id }, world) {
	const read = () => reading((0,_baseline_js_2.g)(world, (limits) => service.versionHistory(id, limits)));
	const isEmpty = (found) => !(found instanceof _aws_error_js_5.t) && found.length === 0;
	const history = await (0,_comparison_js_8._)(world, read, isEmpty, _marker_js_17.l);
	return !(history instanceof _aws_error_js_5.t) && history.length === 0;
}
async function writing(write, call) {
	try {
		return await call();
	} catch (error) {
		if (error instanceof _aws_error_js_5.t) return {
			kind: "refused",
			write,
			error
		};
		throw error;
	}
}
async function upload({ target }, { store, world, host }) {
	const { dictionary, source, letThrough, step } = target;
	const file = {
		...dictionary,
		letThrough,
		isNew: step.kind === "create"
	};
	try {
		const result = await (0,_baseline_js_2._)(world, (limits) => store.put(source.key, file, limits));
		host.info(result === "uploaded" ? `${dictionary.file}: uploaded to ${source.key} (${dictionary.bytes} bytes)` : `${dictionary.file}: ${source.key} exists already`);
	} catch (error) {
		throw (0,_failures_js_6.a)(error, `${dictionary.file} can't be uploaded to bucket ${source.bucket}`, "upload-failed");
	}
}

// lib/deployment/publish/publish.js
async function publishAll(targets, { validationTimeoutMs: timeoutMs, guards, plannedAt, whileAwsWorks }, engine) {
	const ended = new AbortController();
	const world = {
		...engine.world,
		signal: AbortSignal.any([engine.world.signal, ended.signal])
	};
	const within = {
		...engine,
		world
	};
	const now = world.clock.now();
	const states = new Map(targets.map((target) => [target.dictionary.name, startPackage(target, plannedAt)]));
	let bounds = {
		signal: world.signal,
		deadline: now + timeoutMs
	};
	const performer = {
		engine: within,
		guards,
		bounds: () => bounds
	};
	const working = new Map();
	let requested = false;
	const show = packageProgress(within, timeoutMs);
	const endedNames = new Set();
	const noteEnds = () => {
		for (const [name, state] of states) {
			if (state.phase.kind !== "end" || endedNames.has(name)) continue;
			endedNames.add(name);
			show(state);
		}
	};
	try {
		const end = await (0,_rules2_js_3.r)(world, { timeoutMs }, async (limits) => {
			bounds = limits;
			const before = openStates(states).length;
			noteEnds();
			await readPending(states, working, within, limits, show);
			for (const { target } of openStates(states)) {
				const { name } = target.dictionary;
				if (working.has(name)) continue;
				const work = advance(name, states, performer).then((didAct) => {
					requested ||= didAct;
					working.delete(name);
				});
				working.set(name, work);
			}
			const uploading = openStates(states).some(({ phase }) => phase.kind === "upload");
			await Promise.all([...working].flatMap(([name, work]) => isUploading(states, name) ? [] : [work]));
			noteEnds();
			for (const state of openStates(states)) if ((0,_answers_js_1.l)(state.patience) !== "") show(state);
			if (openStates(states).length === 0) return "done";
			if (openStates(states).every(({ phase }) => phase.kind === "wait")) whileAwsWorks();
			if (uploading || openStates(states).length < before) return "progress";
			const outcome = requested ? "asked" : "waiting";
			requested = false;
			return outcome;
		});
		ended.abort();
		await Promise.all(working.values());
		noteEnds();
		failOpen(states, (state) => endFailure(state, end, timeoutMs));
	} catch (error) {
		ended.abort();
		await Promise.all(working.values());
		failOpen(states, ({ target }) => (0,_failures_js_6.a)(error, `Package ${target.dictionary.name} can't be read`, "internal"));
	}
	noteEnds();
	return publicationsOf(states, endedNames);
}
function openStates(states) {
	return [...states.values()].filter(({ phase }) => phase.kind !== "end");
}
function isUploading(states, name) {
	return states.get(name)?.phase.kind === "upload";
}
function publicationsOf(states, names) {
	return new Map([...names].flatMap((name) => {
		const state = states.get(name);
		if (state?.phase.kind !== "end") return [];
		const notice = replacementNotice(state);
		return [[name, {
			...state.phase.publication,
			...notice !== null && { notice }
		}]];
	}));
}
function failOpen(states, failure) {
	for (const state of openStates(states)) states.set(state.target.dictionary.name, cutOff(state, failure(state)));
}
async function readPending(states, working, { service, world, host }, { deadline }, show) {
	const { clock, random } = world;
	const due = [...states].flatMap(([name, state]) => {
		const action = working.has(name) ? null : nextAction(state, clock.now());
		return action?.kind === "read" ? [[name, action.id]] : [];
	});
	if (due.length === 0) return;
	const readAt = clock.now();
	const ids = due.map(([, id]) => id);
	const found = await (0,_baseline_js_2.g)(world, (limits) => service.describePackages(ids, limits), deadline);
	const byId = new Map(found.map((live) => [live.id, live]));
	for (const [name, id] of due) {
		const state = states.get(name);
		if (state === void 0) continue;
		const live = byId.get(id);
		const next = afterAnswer(state, {
			kind: "read",
			live,
			readAt
		}, {
			now: clock.now(),
			random
		});
		states.set(name, next);
		if (live !== void 0) show(next);
		host.debug(`${name}: ${live === void 0 ? "not shown" : (0,_status_js_7.a)(live)}: ${next.rule}`);
	}
}
async function advance(name, states, performer) {
	const { world, host } = performer.engine;
	const { clock, random, signal } = world;
	for (let count = 0;; count++) {
		const state = states.get(name);
		if (state === void 0) return count > 0;
		const action = nextAction(state, clock.now());
		if (action.kind === "read" || action.kind === "later" || action.kind === "nothing" || signal.aborted) return count > 0;
		try {
			const answer = await perform(action, state, performer);
			const next = afterAnswer(state, answer, {
				now: clock.now(),
				random
			});
			states.set(name, next);
			host.debug(`${name}: ${action.kind}: ${next.rule}`);
		} catch (error) {
			if (!signal.aborted) {
				const failure = (0,_failures_js_6.a)(error, `Package ${name} can't be published`, "internal");
				states.set(name, fail(state, failure, `${action.kind} failed`));
			}
			return true;
		}
	}
}
function endFailure(state, { why, unanswered }, timeoutMs) {
	if (why !== "timed-out") return (0,_failures_js_6.t)();
	const { target, patience } = state;
	if ((0,_aws_error_js_5.r)(patience.last, "quota")) return publishFailure(patience.last, target.dictionary.name, "quota-exceeded");
	const refusal = state.phase.kind === "settle" ? null : (0,_answers_js_1.u)(patience);
	if (refusal !== null) return publishFailure(refusal, target.dictionary.name, "validation-failed", (0,_answers_js_1.s)(patience));
	const answer = (0,_answers_js_1.i)({
		...patience,
		last: patience.last ?? unanswered
	});
	return new _failure_js_0.t("timeout", `Package ${target.dictionary.name} was not AVAILABLE after ${(0,_progress_js_4.n)(timeoutMs)} without progress: ${obstacle(state)}.${answer}`, { hint: `${continuation(state)}, or raise \`validation-timeout-minutes\`.` });
}
function packageProgress({ host, world }, timeoutMs) {
	const { show } = (0,_progress_js_4.r)(host, world, `${(0,_progress_js_4.t)(timeoutMs)} without progress`);
	return ({ target, phase, latest, patience }) => {
		const publication = phase.kind === "end" ? phase.publication : null;
		const text = progressText(publication, latest) || "not created yet";
		const said = publication === null ? (0,_answers_js_1.l)(patience) : "";
		show(target.dictionary.name, `${text}${said}`, publication === null ? null : endOf(publication));
	};
}
function endOf({ outcome }) {
	return outcome === "available" ? "done" : "failed";
}
function progressText(publication, latest) {
	const version = latest?.status === "AVAILABLE" && latest.version !== null ? ` ${latest.version}` : "";
	const status = latest === null ? [] : [`${(0,_status_js_7.a)(latest)}${version}`];
	if (publication?.outcome !== "failed") return status.join("");
	if (publication.begun === "unseen") return "end not seen";
	if (publication.begun === "seen") return ["end not seen", ...status].join(", ");
	if (latest !== null && (0,_status_js_7.n)(latest.status)) return latest.status;
	return [publication.failure.code === "superseded" ? "overtaken" : "not published", ...status].join(", ");
}

// lib/deployment/deploy.js
async function deploy(plan, settings, engine) {
	const { host, world } = engine;
	const targets = plan.packages.flatMap((step) => step.kind === "unchanged" ? [] : [publishTarget(step, settings)]);
	const began = world.clock.now();
	const published = targets.length === 0 ? new Map() : await host.group("Publish packages", () => publishAll(targets, settings, engine));
	const expectedMs = world.clock.now() - began;
	const wanted = [...published.values()].every(({ outcome }) => outcome === "available") ? wantedVersions(plan, published) : new Map();
	const rows = firstRows(wanted, engine);
	const due = world.signal.aborted ? [] : duePackages(plan, published, wanted);
	const provedAt = world.clock.now();
	const again = wanted.size === 0 ? null : (ids) => (0,_comparison_js_8.g)(ids, engine);
	const judged = await proveVersions(due, again, engine);
	const unproved = failuresOf$1(judged);
	const held = new Map(judged.map((one) => [one.due.live.name, one.held]));
	const publications = new Map([...published].map(([name, one]) => [name, withProof(one, unproved.get(name), held.get(name))]));
	const outcomes = [...publications.values()];
	const failures = [...outcomes.flatMap((one) => one.outcome === "failed" ? [one.failure] : []), ...unproved.values()];
	const warnings = outcomes.flatMap((one) => one.outcome === "available" && one.note !== null ? [one.note] : []);
	const notices = outcomes.flatMap(({ notice }) => notice ?? []);
	const first = await rows;
	if (failures.length > 0 || wanted.size === 0) return {
		publications,
		associations: new Map(),
		rows: new Map(),
		unasked: first,
		shown: shownBy(judged),
		failures: [...new Set(failures)],
		warnings,
		notices
	};
	const proved = wantedVersions(plan, publications);
	const proof = await host.group("Associate with domains", () => associateAndProve({
		wanted: proved,
		first,
		provedAt,
		prove: freshProof(judged.map((one) => ({
			...one.due,
			live: one.held,
			proved: true
		})), engine),
		contents: contentHashes(plan),
		untouched: untouchedDomains(plan, proved, settings.plannedAt)
	}, {
		timeoutMs: settings.associationTimeoutMs,
		expectedMs
	}, engine));
	const { newest, ...ended } = proof;
	const said = [...notices, ...publishedToo(laterOf(newest))];
	return {
		publications,
		...ended,
		unasked: new Map(),
		shown: lastShownOf(newest),
		notices: said,
		warnings: [...warnings, ...proof.warnings]
	};
}
function shownBy(judged) {
	const isGone = (now) => now.status === "DELETED" || now.status === "DELETING";
	return new Map(judged.flatMap(({ due, now, failure }) => failure === null || now === void 0 ? [] : [[due.live.id, isGone(now) ? null : now]]));
}
function publishedToo(later) {
	return later.map(({ name, version }) => `Another run published ${name} with the same content during this one: AWS has ${version}.`);
}
function withProof(publication, failure, held) {
	if (publication.outcome === "failed") return publication;
	const { live, notice } = publication;
	if (failure === void 0) return held !== void 0 && held.version !== null && held.id === live.id ? {
		...publication,
		live: held,
		version: held.version
	} : publication;
	return {
		outcome: "failed",
		live,
		failure,
		unproved: true,
		...notice !== void 0 && { notice }
	};
}
function duePackages(plan, publications, wanted) {
	const ids = new Set([...wanted.values()].flatMap((versions) => versions.map(({ id }) => id)));
	return plan.packages.flatMap((step) => {
		const { name, sha256 } = step.dictionary;
		if (step.kind === "unchanged") {
			const { live } = step.observed;
			return ids.has(live.id) ? [{
				live,
				sha256,
				proved: true
			}] : [];
		}
		const publication = publications.get(name);
		if (publication?.outcome !== "available") return [];
		return [{
			live: publication.live,
			sha256,
			proved: publication.proved
		}];
	});
}
function publishTarget(step, settings) {
	const { dictionary } = step;
	const { name, file, sha256 } = dictionary;
	return {
		dictionary,
		step,
		letThrough: settings.letThrough.has(name),
		source: {
			bucket: settings.bucket,
			key: (0,_baseline_js_2.o)(settings.keyPrefix, name, sha256, file)
		},
		description: (0,_marker_js_17.r)(dictionary.description, {
			repository: settings.repository,
			path: dictionary.repositoryPath,
			sha256
		}),
		commitMessage: (0,_marker_js_17.n)(settings.commit.message, settings.commit.sha, sha256)
	};
}
function wantedVersions(plan, publications) {
	const live = new Map();
	for (const step of plan.packages) {
		const publication = publications.get(step.dictionary.name);
		if (publication?.outcome === "available") live.set(step.dictionary.name, publication.live);
		else if (step.kind === "unchanged") live.set(step.dictionary.name, step.observed.live);
	}
	const wanted = new Map();
	const domains = new Set(plan.associations.flatMap((step) => step.kind === "associate" ? [step.domain] : []));
	for (const step of plan.associations) {
		const package_ = live.get(step.dictionary.name);
		if (!domains.has(step.domain) || package_ === void 0 || package_.version === null) continue;
		const one = {
			id: package_.id,
			name: package_.name,
			version: package_.version
		};
		wanted.set(step.domain, [...wanted.get(step.domain) ?? [], one]);
	}
	return wanted;
}
function contentHashes(plan) {
	return new Map(plan.packages.map(({ dictionary }) => [dictionary.name, dictionary.sha256]));
}

// lib/deployment/plan/unlisted.js
async function describeUnlisted(plan, engine) {
	const isChange = (0,_comparison_js_8.s)(plan);
	const present = plan.packages.flatMap((step) => isChange && step.kind !== "create" ? [step] : []);
	const reads = await (0,_baseline_js_2.M)(present, ({ dictionary, observed }) => readUnlisted(dictionary, observed.live, engine));
	return [...unlistedSentences(reads.flatMap((one) => "rows" in one ? one.rows : [])), ...reads.flatMap((one) => "unread" in one ? [one.unread] : [])];
}
async function readUnlisted({ domains }, { id, name }, engine) {
	const { service, world } = engine;
	try {
		return { rows: (await (0,_baseline_js_2.g)(world, (limits) => service.listDomains(id, limits))).filter(({ domain }) => !domains.includes(domain)) };
	} catch (error) {
		if ((0,_aws_error_js_5.r)(error, "access-denied", "disabled", "not-found")) return { rows: [] };
		return { unread: `Whether other domains have package ${name} can't be read: ${error instanceof _aws_error_js_5.t ? error.summary : (0,_printable_js_12.n)(error)}` };
	}
}
function unlistedSentences(rows) {
	return [...Map.groupBy(rows, ({ domain }) => domain)].map(([domain, ones]) => {
		const packages = ones.map((row) => `${row.packageName} ${(0,_status_js_7.i)(row) ?? `(${(0,_status_js_7.a)(row)})`}`).join(", ");
		const [them, what] = ones.length === 1 ? ["it", "the package"] : ["them", "the packages"];
		return `Domain ${domain} has ${packages}, but this step does not list the domain for ${them}, and changes nothing of ${them} there. Unless another step or job deploys ${them} there, list the domain for ${them}, or dissociate ${what} by hand.`;
	});
}

// lib/modes/deploy.js
const USUAL_LIMIT = 50;
async function runDeploy(compared) {
	const { run, search } = compared;
	const origin = await (0,_guard_js_14.t)(compared);
	await search?.before();
	const live = (0,_writing_js_16.t)(compared, longestWait(compared));
	if (live === null) return;
	await carryOut(live, origin);
	if (run.state.failure === null) run.state.failure = await search?.after() ?? null;
}
function longestWait({ configuration, plan: { removals } }) {
	const { validationTimeoutMinutes, associationTimeoutMinutes } = configuration;
	return (validationTimeoutMinutes + (1 + 2 * removals.length) * associationTimeoutMinutes) * 6e4;
}
async function carryOut(live, origin) {
	const { run, configuration, plan, engine, bucket, aws, overrides } = live;
	const { state } = run;
	const { repository } = aws;
	const associationTimeoutMs = configuration.associationTimeoutMinutes * 6e4;
	let unlisted = null;
	let isPrepared = false;
	const settings = {
		bucket,
		repository,
		commit: origin.commit,
		associationTimeoutMs,
		keyPrefix: configuration.keyPrefix,
		plannedAt: live.observation.readAt,
		validationTimeoutMs: configuration.validationTimeoutMinutes * 6e4,
		whileAwsWorks: () => {
			unlisted ??= describeUnlisted(plan, engine);
			if (!isPrepared) run.prepareReport();
			isPrepared = true;
		},
		guards: lateGuards(live, origin.branch),
		letThrough: overrides.letThrough ? letThroughOf(live) : new Set()
	};
	const outcome = await deploy(plan, settings, engine);
	state.deployed = outcome;
	state.warnings.push(...outcome.warnings);
	state.notices.push(...outcome.notices);
	state.failure = (0,_failures_js_6.n)(outcome.failures);
	if (state.failure === null) unlisted ??= describeUnlisted(plan, engine);
	const notices = await unlisted ?? [];
	if (state.failure !== null) return;
	state.notices.push(...notices);
	if (plan.removals.length > 0) await runPrune(live, associationTimeoutMs);
}
function letThroughOf({ plan, run: { state } }) {
	const lost = plan.packages.filter(({ dictionary }) => {
		const loss = (0,_comparison_js_8.n)(dictionary, state.comparisons.get(dictionary.name));
		return loss !== null && (0,_comparison_js_8.r)(loss) > USUAL_LIMIT;
	});
	return new Set(lost.map(({ dictionary }) => dictionary.name));
}
function lateGuards({ run, configuration, ports, world, overrides }, branch) {
	const report = ({ failure, notices, warnings }) => {
		run.state.notices.push(...(notices ?? []).filter((text) => !run.state.notices.includes(text)));
		run.state.warnings.push(...(warnings ?? []).filter((text) => !run.state.warnings.includes(text)));
		return failure ?? null;
	};
	return {
		replacement: async (dictionary, observed, { isUnused, isPlanned }) => {
			const age = await (0,_guard_js_14.i)(observed, dictionary, branch.now());
			const late = report((0,_guards_js_11.s)({
				observed,
				age,
				isPlanned
			}, overrides));
			if (late !== null || isUnused) return late;
			const comparison = await (0,_compare_js_15.i)(run, dictionary, observed, configuration, ports, world);
			return report((0,_guards_js_11.a)(dictionary, comparison, configuration.maxRemovedPercent));
		},
		creation: async (dictionary) => report((0,_guards_js_11.c)(dictionary, await branch.now().isGone(dictionary), overrides))
	};
}
async function runPrune({ ports, run, configuration, observation, plan, engine }, timeoutMs) {
	const { state } = run;
	const domains = (0,_evidence_js_13.t)(configuration, observation);
	const judge = async (removal) => {
		const [judged] = await (0,_evidence_js_13.a)([removal], {
			dictionaries: state.dictionaries,
			prune: true,
			domains,
			evidence: ports.evidence(),
			service: engine.service,
			world: engine.world
		});
		if (judged?.decision.kind === "remove") return null;
		return judged?.decision.kind === "kept" ? judged.decision.why : "its file exists again";
	};
	const settings = {
		domains,
		timeoutMs,
		judge
	};
	const done = await engine.host.group("Prune", () => (0,_prune_js_9.n)(plan.removals, settings, engine));
	for (const [name, removal] of done) {
		state.removals.set(name, removal);
		if (removal.outcome === "kept") state.notices.push(`Package ${name} is not pruned: ${removal.why}.`);
	}
	const failures = [...done.values()].flatMap((one) => one.outcome === "failed" ? [one.failure] : []);
	state.failure = (0,_failures_js_6.n)(failures);
}

}),

2836:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (startWriting)
});
var _aws_error_js_0 = _require(8894);

// lib/deployment/loop/credential-expiry.js
function expiryWarning(expiresAt, now, longestWaitMs) {
	const end = expiresAt?.getTime() ?? NaN;
	if (expiresAt === null || Number.isNaN(end) || end >= now + longestWaitMs) return null;
	const left = Math.max(0, Math.floor((end - now) / 6e4));
	const needed = Math.ceil(longestWaitMs / 6e4);
	return `The AWS credentials expire in ${left} minutes (${expiresAt.toISOString()}), but this run may have to wait up to ${needed} minutes. Ask for a longer session (\`role-duration-seconds\`) or lower the time-outs.`;
}

// lib/deployment/loop/write-log.js
function mayHaveBeenCarriedOut(error) {
	return !(error instanceof _aws_error_js_0.t) || error.mayHaveHappened;
}
function unanswered(act) {
	return act.kind === "create" ? {
		...act,
		isUnanswered: true
	} : act;
}
function logWrites(service, store) {
	const acts = [];
	async function writing(call, made, changes = () => true, mayHaveHappened = mayHaveBeenCarriedOut) {
		try {
			const result = await call;
			if (changes(result)) acts.push(...made);
			return result;
		} catch (error) {
			if (mayHaveHappened(error)) acts.push(...made.map(unanswered));
			throw error;
		}
	}
	return {
		service: {
			...service,
			createPackage: (input, limits) => writing(service.createPackage(input, limits), [{
				kind: "create",
				name: input.name
			}]),
			updatePackage: (input, limits) => writing(service.updatePackage(input, limits), [{
				kind: "update",
				id: input.id
			}]),
			associate: (id, domain, limits) => writing(service.associate(id, domain, limits), [{
				kind: "associate",
				id,
				domain
			}]),
			associateMany: (ids, domain, limits) => writing(service.associateMany(ids, domain, limits), ids.map((id) => ({
				kind: "associate",
				id,
				domain
			}))),
			dissociate: (id, domain, limits) => writing(service.dissociate(id, domain, limits), [{
				kind: "dissociate",
				id,
				domain
			}]),
			deletePackage: (id, limits) => writing(service.deletePackage(id, limits), [{
				kind: "delete-package",
				id
			}])
		},
		store: {
			...store,
			put: (key, file, limits) => writing(store.put(key, file, limits), [{
				kind: "upload",
				key
			}], (result) => result === "uploaded", (error) => error instanceof _aws_error_js_0.t && error.mayHaveHappened),
			delete: (key, limits) => writing(store.delete(key, limits), [{
				kind: "delete-object",
				key
			}])
		},
		acts: () => acts,
		wrote: () => acts.length > 0
	};
}

// lib/modes/live/writing.js
function startWriting(compared, longestWaitMs) {
	const { ports, run, aws, world, expiresAt } = compared;
	const { state, log } = run;
	const { service, store } = ports.connection;
	const { bucket } = aws;
	if (store === null || bucket === null) return null;
	const expiry = expiryWarning(expiresAt, run.clock.now(), longestWaitMs);
	if (expiry !== null) {
		log.warning(expiry);
		state.warnings.push(expiry);
	}
	const writes = logWrites(service, store);
	state.acts = writes.acts();
	return {
		...compared,
		bucket,
		engine: {
			service: writes.service,
			store: writes.store,
			world,
			host: log
		}
	};
}

})

};
