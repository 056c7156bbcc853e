export const id = 456;
export const ids = [456];
export const modules = {

456:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  runValidate: () => (runValidate)
});
var _failures_js_0 = _require(9489);
var _comparison_js_1 = _require(5963);
var _left2_js_2 = _require(2489);
var _throw_away_js_3 = _require(7203);
var _answers_js_4 = _require(1787);
var _rules2_js_5 = _require(3689);
var _progress_js_6 = _require(4057);
var _baseline_js_7 = _require(8901);
var _aws_error_js_8 = _require(8894);
var _marker_js_13 = _require(2596);
var _status_js_9 = _require(1572);
var _failure_js_10 = _require(7794);
var _guard_js_11 = _require(3241);
var _writing_js_12 = _require(2836);

// lib/deployment/validate/check-failures.js
function createFailure({ dictionary }, error) {
	const code = error.kind === "rejected" ? "validation-failed" : "conflict";
	return (0,_failures_js_0.a)(error, `${dictionary.file} can't be validated by AWS`, code);
}
function noPlace(refusal) {
	return new _failure_js_10.t("quota-exceeded", `The Region has no free place for a throw-away package, so AWS did not validate the changed dictionaries: ${refusal.summary}`, {
		hint: "Delete packages that are not needed, and run the job again.",
		cause: refusal
	});
}
function goneFailure({ dictionary, name }, seen) {
	const what = seen ? "somebody deleted" : "AWS does not show";
	return new _failure_js_10.t(seen ? "conflict" : "timeout", `AWS gave no verdict on ${dictionary.file}, as ${what} the throw-away package ${name}.`, { hint: "Run the job again. Packages named dictcheck-… belong to runs that are under way." });
}
function noVerdict(state, timeoutMs) {
	return new _failure_js_10.t("timeout", `AWS gave no verdict on ${state.dictionary.file} within ${(0,_progress_js_6.n)(timeoutMs)}: ${whereItIs(state)}.${(0,_answers_js_4.i)(state.patience)}`, { hint: "Run the job again, or raise `validation-timeout-minutes`." });
}
function whereItIs({ name, phase, mayExist }) {
	if (phase.kind !== "wait") return mayExist ? `it is not known whether AWS created its throw-away package ${name}, as a request for it had no clear answer` : "AWS did not create its throw-away package";
	const which = `its throw-away package ${name} (${phase.id})`;
	if (phase.shown === null) return `AWS has not shown ${which}`;
	return `${which} is ${phase.missingSince === null ? "still" : "not shown any more, and was"} ${phase.shown}`;
}

// lib/deployment/validate/decision.js
const SHOWN_WITHIN_MS = 6e4;
function nextAction({ phase, patience }, now) {
	switch (phase.kind) {
		case "upload":
		case "count":
		case "discard": return phase.kind;
		case "create":
		case "find": return (0,_answers_js_4.a)(patience, now) ? phase.kind : "later";
		case "wait": return "read";
		case "queued":
		case "end": return "nothing";
	}
}
function afterAnswer(state, answer, moment) {
	const { phase } = state;
	switch (answer.kind) {
		case "uploaded": return to({
			...state,
			deadline: moment.now + moment.timeoutMs
		}, { kind: "create" }, "it is uploaded");
		case "not-uploaded": return giveUp({
			...state,
			creation: answer.mayBeThere ? state.creation : null
		}, answer.failure, "it is not uploaded");
		case "asking": return {
			...state,
			creation: { state: "unanswered" }
		};
		case "created": return waiting(state, answer.id, moment);
		case "refused": return afterRefusal(state, answer.error, moment);
		case "found": return afterSearch(state, answer.id, moment);
		case "counted": return afterCount(state, answer.throwAways, moment);
		case "read": return phase.kind === "wait" ? afterRead(state, phase, answer, moment) : state;
		case "discarded": return phase.kind === "discard" ? to({
			...state,
			creation: null
		}, {
			...phase,
			kind: "end"
		}, "it is deleted") : state;
		case "left": return phase.kind === "discard" ? afterLeft(state, phase, answer.what) : state;
	}
}
function afterLeft(state, phase, what) {
	const creation = what === "object" ? { state: "gone" } : state.creation;
	return to({
		...state,
		creation
	}, {
		...phase,
		kind: "end"
	}, `its ${what} could not be deleted`);
}
function settle(state, verdict, rule) {
	return to(state, state.creation !== null ? {
		kind: "discard",
		verdict
	} : {
		kind: "end",
		verdict
	}, rule);
}
function giveUp(state, failure, rule) {
	return settle(state, {
		outcome: "unknown",
		failure
	}, rule);
}
function afterTime(state, { now, timeoutMs }) {
	const { kind } = state.phase;
	if (now < state.deadline || kind === "discard" || kind === "end" || kind === "upload") return state;
	const { last } = state.patience;
	return giveUp(state, last?.kind === "quota" ? noPlace(last) : noVerdict(state, timeoutMs), "the time is up");
}
function isProgress({ phase: before }, { phase, creation }) {
	switch (phase.kind) {
		case "wait": return before.kind !== "wait";
		case "discard": return before.kind !== "discard" && phase.verdict.outcome !== "unknown";
		case "end": return before.kind === "discard" && creation === null;
		case "queued":
		case "upload":
		case "create":
		case "find":
		case "count": return false;
	}
}
function afterProgress(state, { now, timeoutMs }) {
	const { kind } = state.phase;
	return kind === "create" || kind === "find" || kind === "count" ? {
		...state,
		deadline: Math.max(state.deadline, now + timeoutMs)
	} : state;
}
function to(state, phase, rule) {
	return {
		...state,
		phase,
		rule
	};
}
function waiting(state, id, { now, timeoutMs }) {
	const deadline = now + timeoutMs;
	return to({
		...state,
		creation: {
			state: "answered",
			id
		},
		patience: _answers_js_4.t,
		noPlaceSince: null,
		deadline
	}, {
		kind: "wait",
		id,
		missingSince: null,
		shown: null
	}, "AWS has it");
}
const isGone = ({ live }) => live === void 0 || live.status === "DELETED" || live.status === "DELETING";
const VERDICT_RULES = [
	{
		name: "a listing that lags does not show it",
		when: (input) => input.live === void 0 && input.readAt - (input.phase.missingSince ?? input.readAt) < (input.phase.shown === null ? SHOWN_WITHIN_MS : 5e3),
		means: () => null
	},
	{
		name: "somebody has deleted it",
		when: isGone,
		means: ({ state, phase }) => ({
			outcome: "unknown",
			failure: goneFailure(state, phase.shown !== null)
		})
	},
	{
		name: "AWS has accepted it",
		when: ({ live }) => live?.status === "AVAILABLE",
		means: () => ({ outcome: "accepted" })
	},
	{
		name: "AWS has rejected it",
		when: ({ live }) => live !== void 0 && (0,_status_js_9.n)(live.status) && live.status !== "DELETE_FAILED",
		means: ({ state, live }) => live === void 0 ? null : {
			outcome: "rejected",
			failure: (0,_failures_js_0.o)(state.dictionary.file, live)
		}
	},
	{
		name: "somebody has tried to delete it",
		when: ({ live }) => live?.status === "DELETE_FAILED",
		means: ({ state }) => ({
			outcome: "unknown",
			failure: goneFailure(state, true)
		})
	},
	{
		name: "AWS is at it",
		when: _rules2_js_5.n,
		means: () => null
	}
];
function afterRead(state, phase, { live, readAt }, moment) {
	const shown = live === void 0 ? phase.shown : (0,_status_js_9.a)(live);
	const missingSince = live === void 0 ? phase.missingSince ?? readAt : null;
	const next = {
		...phase,
		shown,
		missingSince
	};
	const { rule, outcome } = (0,_rules2_js_5.t)(VERDICT_RULES, {
		state,
		phase: next,
		live,
		readAt
	});
	if (outcome !== null) return settle(state, outcome, rule);
	return afterTime(to(state, next, rule), moment);
}
function afterRefusal(state, error, { now, random }) {
	const meaning = (0,_answers_js_4.o)("create", error);
	const isOpen = error.mayHaveHappened || error.kind === "already-exists";
	const mayExist = state.mayExist || isOpen;
	const creation = { state: mayExist ? "unanswered" : "not-asked" };
	const later = {
		...state,
		creation,
		mayExist,
		patience: (0,_answers_js_4.c)(state.patience, error, meaning, now, random)
	};
	switch (meaning) {
		case "unknown":
			if (!isOpen) return giveUp(later, createFailure(state, error), "AWS refused to create it");
			return to({
				...later,
				patience: {
					...later.patience,
					notBefore: now
				}
			}, {
				kind: "find",
				refusal: error,
				since: now
			}, "there may be one of the name");
		case "elsewise": return to(later, {
			kind: "count",
			refusal: error
		}, "the Region takes no more packages");
		case "later":
		case "doubt":
		case "unexplained":
			if (error.kind === "rejected" && (0,_answers_js_4.n)(later.patience, now)) return giveUp(later, createFailure(state, error), "AWS means the refusal");
			return {
				...later,
				rule: "AWS takes it later"
			};
		default: return giveUp(later, createFailure(state, error), "AWS refused it for good");
	}
}
function afterSearch(state, id, moment) {
	const { now, random } = moment;
	const { phase } = state;
	if (phase.kind !== "find") return state;
	if (id !== null) return waiting(state, id, moment);
	const later = {
		...state,
		patience: (0,_answers_js_4.c)(state.patience, phase.refusal, "later", now, random)
	};
	if (now - phase.since < 5e3) return {
		...later,
		rule: "it does not show yet"
	};
	return to(later, { kind: "create" }, "it was not created");
}
function afterCount(state, throwAways, { now }) {
	const { phase } = state;
	if (phase.kind !== "count") return state;
	const noPlaceSince = throwAways ? null : state.noPlaceSince ?? now;
	if (noPlaceSince !== null && now - noPlaceSince >= 5e3) return giveUp(state, noPlace(phase.refusal), "no place comes free");
	return to({
		...state,
		noPlaceSince
	}, { kind: "create" }, "a place may come free");
}

// lib/deployment/validate/state.js
function startCheck(dictionary, name, key) {
	return {
		dictionary,
		name,
		key,
		phase: { kind: "queued" },
		creation: null,
		mayExist: false,
		patience: _answers_js_4.t,
		deadline: Number.POSITIVE_INFINITY,
		noPlaceSince: null,
		rule: "waits for its turn"
	};
}
function begin(state) {
	return {
		...state,
		phase: { kind: "upload" },
		creation: { state: "not-asked" },
		rule: "begins"
	};
}

// lib/deployment/validate/upload.js
async function upload({ dictionary, key }, bucket, { store, world }) {
	let mayBeThere = false;
	try {
		await (0,_baseline_js_7._)(world, async (bounds) => {
			try {
				await store.put(key, {
					...dictionary,
					isNew: true
				}, bounds);
			} catch (error) {
				mayBeThere ||= !(error instanceof _aws_error_js_8.t) || error.mayHaveHappened;
				throw error;
			}
		});
		return { kind: "uploaded" };
	} catch (error) {
		return {
			kind: "not-uploaded",
			failure: (0,_failures_js_0.a)(error, `${dictionary.file} can't be uploaded to bucket ${bucket}`, "upload-failed"),
			mayBeThere
		};
	}
}

// lib/deployment/validate/validate.js
const MAX_AT_ONCE = 4;
const POINTLESS = new Set([
	"access-denied",
	"credentials-missing",
	"quota-exceeded"
]);
async function validateAll(dictionaries, settings, engine, remember, warn) {
	const { world } = engine;
	const states = new Map(dictionaries.map((dictionary) => {
		const name = (0,_throw_away_js_3.a)(world.random);
		const key = (0,_baseline_js_7.o)(settings.keyPrefix, name, dictionary.sha256, dictionary.file);
		return [dictionary.name, startCheck(dictionary, name, key)];
	}));
	const verdicts = new Map();
	const know = (state) => {
		const { phase } = state;
		const before = states.get(state.dictionary.name);
		states.set(state.dictionary.name, state);
		if (before !== void 0 && isProgress(before, state)) for (const [name, other] of states) states.set(name, afterProgress(other, momentOf({
			engine,
			settings
		})));
		if (phase.kind === "discard" || phase.kind === "end") verdicts.set(state.dictionary.name, phase.verdict);
		if (before?.creation !== state.creation) remember(heldBy(states));
	};
	await checkAll({
		settings,
		engine,
		states,
		know,
		warn,
		progress: (0,_progress_js_6.r)(engine.host, world, `${(0,_progress_js_6.t)(settings.timeoutMs)} each`)
	});
	if (world.signal.aborted) throw (0,_failures_js_0.t)();
	return verdicts;
}
function heldBy(states) {
	return [...states.values()].flatMap(({ name, key, creation }) => creation === null ? [] : [{
		name,
		key,
		creation
	}]);
}
async function checkAll(validation) {
	const { settings, engine, states, know } = validation;
	const { world } = engine;
	const { clock } = world;
	const working = new Map();
	const open = () => [...states.values()].filter(({ phase }) => phase.kind !== "end");
	const atOnce = Math.max(1, Math.min(MAX_AT_ONCE, settings.freePlaces));
	const waiting = () => new Set(open().flatMap(({ name, phase }) => phase.kind === "wait" ? [name] : []));
	const phases = () => [...states.values()].map(({ phase }) => phase.kind).join();
	try {
		await (0,_rules2_js_5.r)(world, { timeoutMs: Number.POSITIVE_INFINITY }, async (limits) => {
			const [before, created] = [phases(), waiting()];
			stopPointless(validation);
			await readVerdicts(validation);
			const begun = open().filter(({ phase }) => phase.kind !== "queued").length;
			for (const state of open().filter(({ phase }) => phase.kind === "queued").slice(0, atOnce - begun)) know(begin(state));
			for (const state of open()) {
				const { name } = state.dictionary;
				know(afterTime(state, momentOf(validation)));
				if (working.has(name)) continue;
				working.set(name, advance(name, validation, limits).finally(() => working.delete(name)));
			}
			const isRead = open().some(({ phase }) => phase.kind === "wait");
			const quick = [...working].flatMap(([name, work]) => isRead && isSlow(states.get(name)) ? [] : [work]);
			await Promise.all(quick);
			if (open().length === 0) return "done";
			if ([...waiting()].some((name) => !created.has(name))) return "asked";
			return phases() === before ? "waiting" : "progress";
		});
	} catch (error) {
		const failure = (0,_failures_js_0.a)(error, "The verdict of AWS can't be read", "internal");
		for (const state of open()) know(giveUp(state, failure, "the reads failed"));
	}
	await Promise.all(working.values());
	await Promise.all(open().map((state) => {
		know(state.phase.kind === "discard" ? state : giveUp(state, (0,_failures_js_0.t)(), "the wait has ended"));
		return advance(state.dictionary.name, validation, {
			signal: world.signal,
			deadline: clock.now()
		});
	}));
}
function isSlow(state) {
	return state?.phase.kind === "upload" || state?.phase.kind === "discard";
}
function momentOf({ engine: { world }, settings }) {
	return {
		now: world.clock.now(),
		random: world.random,
		timeoutMs: settings.timeoutMs
	};
}
function stopPointless({ states, know }) {
	const stop = [...states.values()].flatMap(({ phase }) => (phase.kind === "end" || phase.kind === "discard") && phase.verdict.outcome === "unknown" ? [phase.verdict.failure] : []).find(({ code }) => POINTLESS.has(code));
	if (stop === void 0) return;
	for (const state of states.values()) if (state.phase.kind === "queued") know(giveUp(state, stop, "no other check fares better"));
}
async function readVerdicts(validation) {
	const { engine, states, know, progress } = validation;
	const { service, world, host } = engine;
	const due = [...states.values()].flatMap((state) => state.phase.kind === "wait" ? [[state, state.phase.id]] : []);
	if (due.length === 0) return;
	const readAt = world.clock.now();
	const ids = due.map(([, id]) => id);
	const deadline = Math.max(...due.map(([state]) => state.deadline));
	let found;
	try {
		found = await (0,_baseline_js_7.g)(world, (bounds) => service.describePackages(ids, bounds), deadline);
	} catch (error) {
		if ((0,_aws_error_js_8.r)(error, "transient") && world.clock.now() >= deadline) return;
		throw error;
	}
	for (const [state, id] of due) {
		const live = found.find((one) => one.id === id);
		const next = afterAnswer(state, {
			kind: "read",
			live,
			readAt
		}, momentOf(validation));
		know(next);
		host.debug(`${state.dictionary.file}: ${next.rule}`);
		if (live !== void 0) progress.show(state.dictionary.file, (0,_status_js_9.a)(live), (0,_comparison_js_1.a)(live.status));
		else if (next.phase.kind !== "wait") progress.show(state.dictionary.file, "no verdict", "failed");
	}
}
async function advance(name, validation, limits) {
	const { engine, states, know } = validation;
	for (;;) {
		const state = states.get(name);
		if (state === void 0) return;
		const action = nextAction(state, engine.world.clock.now());
		if (isIdle(action)) return;
		if (limits.signal.aborted && action !== "discard") return;
		try {
			const answer = await perform(action, state, validation, limits);
			const next = afterAnswer(states.get(name) ?? state, answer, momentOf(validation));
			know(next);
			engine.host.debug(`${state.dictionary.file}: ${action}: ${next.rule}`);
			tellWaiting(state, next, validation);
		} catch (error) {
			if (limits.signal.aborted) return;
			const failure = (0,_failures_js_0.a)(error, `${state.dictionary.file} can't be validated by AWS`, "internal");
			know(giveUp(states.get(name) ?? state, failure, `${action} failed`));
		}
	}
}
function isIdle(action) {
	return action === "read" || action === "later" || action === "nothing";
}
function tellWaiting({ dictionary, noPlaceSince }, next, { engine, progress }) {
	const { host } = engine;
	const said = (0,_answers_js_4.l)(next.patience);
	if (next.phase.kind === "create" && said !== "") progress.show(dictionary.file, `no throw-away package yet${said}`, null);
	if (next.phase.kind === "count" && noPlaceSince === null) host.info(`${dictionary.file}: waits for a free place among the packages of the Region`);
}
async function perform(action, state, { settings, engine, know, warn }, limits) {
	const { service, world } = engine;
	const { name } = state;
	switch (action) {
		case "upload": return upload(state, settings.bucket, engine);
		case "create":
			know(afterAnswer(state, { kind: "asking" }, {
				now: 0,
				random: world.random,
				timeoutMs: 0
			}));
			return create(state, settings, engine, limits);
		case "find": {
			const { live } = await (0,_baseline_js_7.g)(world, (bounds) => service.findPackage(name, bounds));
			return {
				kind: "found",
				id: live !== null && (0,_throw_away_js_3.o)(live) ? live.id : null
			};
		}
		case "count": {
			const packages = await (0,_baseline_js_7.g)(world, (bounds) => service.listPackages(bounds));
			const now = world.clock.now();
			return {
				kind: "counted",
				throwAways: packages.some((one) => (0,_throw_away_js_3.r)(one, now))
			};
		}
		case "discard": {
			const left = await (0,_throw_away_js_3.t)(heldBy(new Map([[name, state]])), engine);
			for (const one of left) warn((0,_left2_js_2.i)(one, _left2_js_2.n));
			return left.length === 0 ? { kind: "discarded" } : {
				kind: "left",
				what: left[0]?.what ?? "package"
			};
		}
	}
}
async function create({ name, key, deadline }, { bucket, repository, runId }, { service, world }, { signal }) {
	const description = (0,_marker_js_13.t)({
		repository,
		runId,
		createdAt: new Date(world.clock.now()),
		key
	});
	try {
		const input = {
			name,
			source: {
				bucket,
				key
			},
			description
		};
		return {
			kind: "created",
			id: (await service.createPackage(input, {
				signal,
				deadline
			})).id
		};
	} catch (error) {
		if (error instanceof _aws_error_js_8.t) return {
			kind: "refused",
			error
		};
		throw error;
	}
}

// lib/modes/validate.js
async function runValidate(compared) {
	const { run, configuration, search } = compared;
	(0,_guard_js_11.n)(compared);
	await search?.before();
	run.state.failure = await search?.after() ?? null;
	if (run.state.failure !== null) return;
	const live = (0,_writing_js_12.t)(compared, configuration.validationTimeoutMinutes * 6e4);
	if (live !== null) await validateChanges(live);
}
async function validateChanges(live) {
	const { ports, run, configuration, observation, plan, engine, bucket, aws } = live;
	const { state, event, log } = run;
	const { repository } = aws;
	const old = (0,_throw_away_js_3.n)(observation, repository, run.clock.now());
	const sweeping = () => log.group("Sweep leftovers of earlier runs", () => (0,_throw_away_js_3.i)(old, engine));
	const left = old.length === 0 ? [] : await sweeping();
	state.warnings.push(...left.map(_left2_js_2.a));
	const swept = old.length - left.filter(({ what }) => what === "package").length;
	state.verdicts = new Map();
	const changed = plan.packages.filter((step) => step.kind !== "unchanged").map((step) => step.dictionary);
	if (changed.length === 0) return;
	const settings = {
		bucket,
		repository,
		keyPrefix: configuration.keyPrefix,
		runId: event.runId,
		timeoutMs: configuration.validationTimeoutMinutes * 6e4,
		freePlaces: 25 - (observation.packages.length - swept)
	};
	const remember = (held) => {
		state.throwAways = held;
		ports.remember(held);
	};
	const warn = (text) => {
		log.warning(text);
		state.warnings.push(text);
	};
	state.verdicts = await log.group("Validation by AWS", () => validateAll(changed, settings, engine, remember, warn));
	const verdicts = [...state.verdicts.values()];
	state.failure = (0,_failures_js_0.n)(verdicts.flatMap((one) => one.outcome === "accepted" ? [] : [one.failure]));
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
