export const id = 479;
export const ids = [479];
export const modules = {

479:
((_module, _exports, _require) => {

_require.d(_exports, {
  compareTests: () => (compareTests)
});
var _records2_js_0 = _require(4358);
var _run_tests2_js_1 = _require(3231);
var _check_target_js_2 = _require(7116);
var _plain_files_js_3 = _require(626);
var _settings2_js_4 = _require(3849);

// lib/modes/base/base-tests.js
async function compareTests({ state }, { settingsFiles, testFiles }, versions, ids) {
	const targets = [];
	for (const dictionary of state.dictionaries) {
		const before = await versions.of(dictionary);
		if (before.kind === "unknown") return [];
		if (before.kind === "content") targets.push({
			...(0,_check_target_js_2.t)(dictionary),
			source: before.source
		});
	}
	const sources = [];
	for (const { file } of settingsFiles) {
		const before = await versions.file(file);
		if (before.kind === "unknown") return [];
		if (before.kind === "content") sources.push({
			file,
			bytes: before.bytes
		});
	}
	const version = state.dictionaries[0]?.options.engineVersion;
	if (version === void 0) return [];
	const { settings } = await (0,_settings2_js_4.r)(sources, targets, version, ids);
	const tests = testFiles.map((file) => ({
		file: file.file,
		bytes: (0,_plain_files_js_3.t)(file)
	}));
	const { records } = await (0,_run_tests2_js_1.t)(tests, settings);
	return (0,_records2_js_0.i)(records, state.searchTests);
}

}),

3231:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (runTestsOffline)
});
var _problems2_js_1 = _require(8646);
var _offline_js_0 = _require(9023);

// lib/search/tests/run-tests.js
async function runTestsOffline(sources, settings) {
	const records = [];
	const problems = new _problems2_js_1.t();
	for (const { file, bytes } of sources) {
		const read = await (0,_offline_js_0.o)(file, bytes);
		for (const one of read.problems) problems.add(one);
		for (const test of read.tests) {
			const outcome = (0,_offline_js_0.a)(test, settings);
			if (outcome.kind === "wrong") problems.add(outcome.problem);
			else records.push({
				test,
				outcomes: [{
					by: "offline",
					outcome
				}]
			});
		}
	}
	return {
		records,
		problems: problems.all()
	};
}

}),

3849:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (readSettings),
  r: () => (readSettingsOf),
  t: () => (applySettings)
});
var _check_target_js_0 = _require(7116);
var _plain_files_js_1 = _require(626);
var _names_js_2 = _require(3996);

// lib/workspace/settings.js
const NO_IDS = new Map();
async function readSettings(files, targets, version, ids = NO_IDS) {
	return readSettingsOf(files.map((file) => ({
		file: file.file,
		bytes: (0,_plain_files_js_1.t)(file)
	})), targets, version, ids);
}
async function readSettingsOf(sources, targets, version, ids = NO_IDS) {
	const { chainUses, formatOf, formatUses, readIndexSettings, tellOtherFormat, tellUndecided } = await Promise.all(/* import() */[_require.e(1769), _require.e(8444)]).then(_require.bind(_require, 8444));
	const known = targets.map((target) => ({
		name: nameOf(target),
		file: target.file,
		files: (target.files ?? [target]).map(({ file }) => file),
		source: target.source,
		format: target.format,
		references: [...idReferences(ids, nameOf(target)), ...target.usage?.references ?? []],
		names: target.usage?.names ?? []
	}));
	const { wordRuleOf } = await _require.e(/* import() */ 5996).then(_require.bind(_require, 5996));
	const settings = await readIndexSettings(sources, known, version);
	for (const target of targets) {
		const { isDeclared, format, file } = target;
		if (isDeclared === true && format !== null) tellOtherFormat(settings, nameOf(target), file, format);
	}
	const usesOf = (target) => chainUses(settings, nameOf(target)).map((use) => ({
		...use,
		...unlessDeclared(target, use)
	}));
	return {
		settings,
		usesOf,
		formatsOf: (target) => formatUses(settings, nameOf(target)),
		apply: (target) => {
			const said = formatOf(settings, nameOf(target), target.format);
			const format = target.isDeclared === true ? target.format : said ?? target.format;
			const words = wordRuleOf(settings, nameOf(target));
			const options = words === null ? target.options : {
				...target.options,
				words
			};
			const all = usesOf(target);
			const own = all.filter((use) => use.format === format);
			const uses = own.length > 0 ? own : all;
			const reading = uses[0] ?? settings.declared.get(nameOf(target))?.[0];
			if (reading === void 0 || !isSynonyms(format)) return {
				...target,
				format,
				options
			};
			const chain = options.analysis === null ? chainsOf(uses) : {};
			return {
				...target,
				format,
				options: {
					...options,
					...unlessDeclared(target, reading),
					...chain
				}
			};
		},
		tellUndecided
	};
}
function applySettings(settings, dictionaries) {
	return dictionaries.map((dictionary) => {
		const { format, options } = settings.apply((0,_check_target_js_0.t)(dictionary));
		if (format === null) return {
			...dictionary,
			options
		};
		const formatSource = format === dictionary.format ? dictionary.formatSource : "declared";
		return {
			...dictionary,
			format,
			formatSource,
			options
		};
	});
}
function idReferences(ids, name) {
	const id = ids.get(name);
	return id === void 0 ? [] : [`analyzers/${id}`];
}
function nameOf({ name, file }) {
	return name ?? (0,_names_js_2.a)(file);
}
function chainsOf(uses) {
	const [first, ...others] = new Map(uses.map(({ chain }) => [chain.key, chain])).values();
	return first === void 0 ? {} : {
		chain: first,
		otherChains: others
	};
}
function unlessDeclared({ usage, options }, { expand, lenient }) {
	return {
		expand: usage?.declaresExpand ? options.expand : expand,
		lenient: usage?.declaresLenient ? options.lenient : lenient
	};
}
function isSynonyms(format) {
	return format === "solr-synonyms" || format === "wordnet-synonyms";
}

})

};
