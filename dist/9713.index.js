export const id = 9713;
export const ids = [9713];
export const modules = {

4512:
((_module, _exports, _require) => {

_require.d(_exports, {
  checkByEngine: () => (checkByEngine),
  reachEngine: () => (reachEngine),
  readForEngine: () => (readForEngine)
});
var _byte_source_js_0 = _require(8888);
var _engine_version_js_1 = _require(5881);
var _problems_js_2 = _require(5294);
var _failure_js_3 = _require(7794);
var _patience_js_4 = _require(5681);
var _on_engine_js_5 = _require(3850);
var _check_all_js_6 = _require(7942);
var _found_problems_js_7 = _require(3261);

// lib/modes/engine.js
async function reachEngine(run, url, configuration) {
	const { state, log } = run;
	const api = (0,_patience_js_4.u)(url, run);
	try {
		const identity = await (0,_on_engine_js_5.s)(api, run);
		log.info(`The engine at ${api.name} is ${identity.name}.`);
		const declared = configuration.engineVersion;
		if (declared !== null) (0,_on_engine_js_5.a)(api, identity, declared);
		else state.notices.push(`The dictionaries are checked as ${(0,_engine_version_js_1.r)(identity.version)} reads them, as the engine at ${api.name} is ${identity.name} and the manifest has no engine-version.`);
		return {
			api,
			identity
		};
	} catch (error) {
		return { failure: engineFailure(error) };
	}
}
function readForEngine(dictionaries, engine, { engineVersion }) {
	if ("failure" in engine || engineVersion !== null) return dictionaries;
	const { version } = engine.identity;
	return dictionaries.map((one) => ({
		...one,
		options: {
			...one.options,
			engineVersion: version
		}
	}));
}
async function checkByEngine(run, engine) {
	if ("failure" in engine) return engine.failure;
	const { state, log } = run;
	const dictionaries = new Map(state.dictionaries.map((dictionary) => [dictionary.name, engineDictionary(dictionary, state.checks)]));
	return log.group(`Ask ${engine.identity.name}`, async () => {
		try {
			const { questions, complete, notices } = (0,_on_engine_js_5.n)(state.settings, dictionaries, engine.identity.version);
			state.notices.push(...notices);
			const { validated, built, problems } = await (0,_on_engine_js_5.i)(questions, dictionaries, {
				...engine,
				world: run
			});
			state.checks = (0,_found_problems_js_7.t)(state.dictionaries, state.checks, problems, log);
			const inFiles = fileProblems(problems);
			(0,_check_all_js_6.i)(inFiles, log);
			const settled = state.settings?.problems.afterEngine(state.problems, built) ?? state.problems;
			state.problems = [...settled, ...inFiles];
			state.engineValidated = validated && complete;
			if (state.settings !== null && state.searchTests.length > 0) {
				const asked = (0,_on_engine_js_5.o)(dictionaries, {
					...engine,
					world: run
				});
				state.searchTests = await (0,_on_engine_js_5.t)(state.searchTests, state.settings, asked);
			}
			log.info(`${questions.length} chains asked: ${validated ? "all were built" : `${problems.length} problems`}.`);
			return null;
		} catch (error) {
			return engineFailure(error);
		}
	});
}
function engineDictionary({ name, file, files, path, format, options }, checks) {
	const suspects = (checks.get(name)?.problems ?? []).filter(({ severity }) => severity === "error").flatMap((problem) => (0,_problems_js_2.d)(files, problem) ?? []);
	return {
		name,
		file,
		format,
		source: (0,_byte_source_js_0.n)(path),
		options,
		suspects
	};
}
function fileProblems(found) {
	return found.flatMap(({ subject, problem }) => "file" in subject ? [{
		...problem,
		file: subject.file
	}] : []);
}
function engineFailure(error) {
	if (!(error instanceof _on_engine_js_5.r)) throw error;
	return new _failure_js_3.t("engine-failed", error.message, {
		hint: "Nothing was changed in AWS. In a job with a service container, give it a health check, so that the steps begin when it answers (examples/workflows).",
		cause: error
	});
}

}),

3261:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (addProblems)
});
var _problems_js_0 = _require(5294);
var _check_all_js_1 = _require(7942);

// lib/modes/found-problems.js
function addProblems(dictionaries, checks, found, log) {
	const reports = new Map(checks);
	for (const { name, file, files } of dictionaries) {
		const report = reports.get(name);
		const own = found.flatMap(({ subject, problem }) => "dictionary" in subject && subject.dictionary === name ? [(0,_problems_js_0.h)(files, problem)] : []);
		if (own.length > 0) (0,_check_all_js_1.a)(file, {
			problems: own,
			errors: own.length,
			warnings: 0
		}, log);
		if (report !== void 0) reports.set(name, (0,_problems_js_0.c)(report, own, files.map(({ file }) => file)));
	}
	return reports;
}

}),

2060:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (REPOSITORY_URL),
  t: () => (ACTION_VERSION)
});
// lib/version.js
const ACTION_VERSION = "0.1.0";
const REPOSITORY_URL = "https://github.com/OWNER/deploy-opensearch-dictionaries";

})

};
