export const id = 6355;
export const ids = [6355];
export const modules = {

7088:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (findRejections),
  c: () => (builtIn),
  d: () => (obstacle),
  f: () => (typedParts),
  i: () => (formatOf),
  l: () => (cutsTexts),
  n: () => (splitTokens),
  o: () => (slotKey),
  r: () => (dictionaryLines),
  s: () => (analyzeBody),
  t: () => (judgeAsked),
  u: () => (inlineSetting)
});
var _lines_js_0 = _require(6099);
var _word_lines_js_1 = _require(5032);
var _offline_js_2 = _require(9023);

// lib/search/chain.js
const INLINE = {
	synonyms_path: "synonyms",
	stopwords_path: "stopwords",
	mappings_path: "mappings",
	rules_path: "rules",
	keywords_path: "keywords",
	keep_words_path: "keep_words",
	articles_path: "articles",
	type_table_path: "type_table",
	protected_words_path: "protected_words",
	common_words_path: "common_words",
	word_list_path: "word_list",
	stoptags_path: "stoptags",
	user_dictionary: "user_dictionary_rules",
	hyphenation_patterns_path: null
};
function inlineSetting(setting) {
	return INLINE[setting] ?? null;
}
const NEVER_EMPTY = new Set(["type_table_path"]);
function analyzeBody({ parts }, names, fill, text) {
	const of = (kind) => parts.filter((part) => part.kind === kind).map((part) => partBody(part, names, fill));
	const [tokenizer] = of("tokenizer");
	const [analyzer] = of("analyzer");
	if (analyzer !== void 0) return {
		analyzer,
		text: [...text]
	};
	return {
		...tokenizer !== void 0 && { tokenizer },
		char_filter: of("char_filter"),
		filter: of("filter"),
		text: [...text]
	};
}
function cutsTexts(name, definition) {
	if (definition === null) return name === "limit";
	return definition["type"] === "limit" && String(definition["consume_all_tokens"] ?? "") !== "true";
}
function partBody(part, names, fill) {
	const { kind, name, definition, slots, unnamed } = part;
	if (kind === "filter" && cutsTexts(name, definition)) return {
		type: "limit",
		...definition,
		consume_all_tokens: true
	};
	if (definition === null) return name;
	const filled = slots.map((slot) => ({
		...slot,
		filling: fill(slot)
	}));
	if (names === "index" && unnamed !== true && filled.every(({ filling }) => filling === "path")) return name;
	const body = { ...definition };
	delete body["updateable"];
	for (const { setting, filling } of filled) {
		if (filling === "path") continue;
		const inline = inlineSetting(setting);
		delete body[setting];
		if (inline === null) continue;
		delete body[inline];
		if (filling !== "nothing") body[inline] = [...filling];
		else if (!NEVER_EMPTY.has(setting)) body[inline] = [];
	}
	return body;
}
function builtIn(kind, name) {
	return {
		kind,
		name,
		definition: null,
		slots: []
	};
}
function typedParts(type, definition, slots) {
	if (type !== "standard" && type !== "stop" && type !== "pattern") return null;
	const { max_token_length, stopwords_case, ignore_case: _, lowercase, pattern, flags, ...options } = definition;
	const ignoring = stopwords_case === void 0 ? {} : { ignore_case: stopwords_case };
	const stop = {
		kind: "filter",
		name: "stop",
		definition: {
			...options,
			...ignoring,
			type: "stop"
		},
		slots,
		unnamed: true
	};
	if (type === "stop") return [builtIn("tokenizer", "lowercase"), stop];
	const last = slots.length > 0 || options["stopwords"] !== void 0 || options["stopwords_path"] !== void 0 ? [stop] : [];
	if (type === "pattern") {
		const given = {
			...pattern !== void 0 && { pattern },
			...flags !== void 0 && { flags }
		};
		return [
			{
				...builtIn("tokenizer", "pattern"),
				definition: {
					type,
					...given
				},
				unnamed: true
			},
			...String(lowercase) === "false" ? [] : [builtIn("filter", "lowercase")],
			...last
		];
	}
	return [
		max_token_length === void 0 ? builtIn("tokenizer", "standard") : {
			...builtIn("tokenizer", "standard"),
			definition: {
				type: "standard",
				max_token_length
			},
			unnamed: true
		},
		builtIn("filter", "lowercase"),
		...last
	];
}
function obstacle({ parts }) {
	for (const { name, definition, slots } of parts) {
		const type = definition?.["type"];
		if (type === "multiplexer" || type === "condition") return `${name} names other components (${String(type)})`;
		const bare = slots.find(({ setting }) => inlineSetting(setting) === null);
		if (bare !== void 0) return `${bare.setting} of ${name} has no form that takes its content in a request`;
	}
	return null;
}

// lib/search/halving.js
async function shortestRejected(length, hints, rejects) {
	let accepted = 0;
	let rejected = length;
	const ask = async (prefix) => {
		if (prefix <= accepted || prefix >= rejected) return;
		if (await rejects(prefix)) rejected = prefix;
		else accepted = prefix;
	};
	for (const hint of hints.slice(0, 2)) {
		await ask(hint);
		await ask(hint + 1);
	}
	while (rejected - accepted > 1) await ask(Math.floor((accepted + rejected) / 2));
	return rejected;
}

// lib/search/build.js
function slotKey({ setting, dictionary, format }) {
	return `${dictionary}\0${setting}\0${format ?? ""}`;
}
const TEXT = ["a"];
async function findRejections(chain, names, lines, build, hints = () => []) {
	const filled = new Map();
	const ask = () => {
		const fill = (slot) => {
			const key = slotKey(slot);
			const all = lines.get(key);
			if (all === void 0) return "path";
			const count = filled.get(key) ?? all.length;
			return count === 0 && all.length > 0 ? "nothing" : all.slice(0, count).map(({ text }) => text);
		};
		return build(analyzeBody(chain, names, fill, TEXT));
	};
	const whole = await ask();
	if (whole.outcome === "built") return [];
	const slots = chain.parts.flatMap(({ slots }) => slots).filter((slot) => (lines.get(slotKey(slot)) ?? []).length > 0);
	for (const slot of slots) filled.set(slotKey(slot), 0);
	const bare = await ask();
	if (bare.outcome === "rejected") return [{
		reason: bare.reason,
		at: null
	}];
	const rejections = [];
	for (const slot of slots) {
		const key = slotKey(slot);
		const all = lines.get(key) ?? [];
		let reason = whole.reason;
		const rejects = async (prefix) => {
			filled.set(key, prefix);
			const answer = await ask();
			if (answer.outcome === "rejected") reason = answer.reason;
			return answer.outcome === "rejected";
		};
		if (!await rejects(all.length)) continue;
		const suspected = hints(slot).map((line) => all.findIndex((one) => one.line >= line)).filter((place) => place >= 0);
		const count = await shortestRejected(all.length, suspected, rejects);
		rejections.push({
			reason,
			at: {
				slot,
				line: all[count - 1]?.line ?? 1
			}
		});
		filled.set(key, 0);
	}
	return rejections.length > 0 ? rejections : [{
		reason: whole.reason,
		at: null
	}];
}

// lib/search/dictionary-lines.js
const FORMATS = {
	mappings_path: "char-mapping",
	rules_path: "stemmer-override",
	type_table_path: "type-table",
	user_dictionary: "kuromoji"
};
function formatOf(setting, format) {
	if (setting === "synonyms_path") return format === "wordnet-synonyms" ? format : "solr-synonyms";
	if (setting === "user_dictionary") return format === "nori" ? format : "kuromoji";
	return setting in FORMATS ? FORMATS[setting] : "word-list";
}
const QUIET = {
	error() {},
	warning() {}
};
function dictionaryLines(setting, format, source, engineVersion) {
	const lines = [];
	if (setting === "synonyms_path") {
		(0,_lines_js_0.t)(source, { line(bytes, start, end, line, valid) {
			if (!valid || format !== "wordnet-synonyms" && (end === start || bytes[start] === 35)) return;
			const blank = bytes[start] === 35 ? " " : "";
			lines.push({
				text: `${blank}${bytes.toString("utf8", start, end)}`,
				line
			});
		} });
		return lines;
	}
	const options = {
		engineVersion,
		expand: true,
		lenient: false,
		analysis: null
	};
	const read = setting in FORMATS ? FORMATS[setting] : "word-list";
	(0,_word_lines_js_1.i)(read, {
		source,
		options,
		context: { stopWordLists: [] },
		report: QUIET
	}, ({ text, line, indentedComment }) => {
		lines.push({
			text: indentedComment ? ` ${text}` : text,
			line
		});
	});
	return lines;
}

// lib/search/tests/asked.js
async function judgeAsked(tests, ask) {
	const texts = new Map();
	const add = (analyzer, text) => texts.set(analyzer, (texts.get(analyzer) ?? new Set()).add(text));
	for (const { test, search, index } of tests) {
		add(search, test.search.text);
		for (const text of (0,_offline_js_2.s)(test)) add(index, text);
	}
	const answers = new Map();
	for (const [analyzer, all] of texts) answers.set(analyzer, await ask(analyzer, [...all]));
	return tests.map(({ test, search, index }) => {
		const [bySearch, byIndex] = [answers.get(search), answers.get(index)];
		if (bySearch === void 0 || "reason" in bySearch) return skipped(bySearch);
		if ((0,_offline_js_2.s)(test).length > 0 && (byIndex === void 0 || "reason" in byIndex)) return skipped(byIndex);
		const documents = byIndex === void 0 || "reason" in byIndex ? new Map() : byIndex;
		const failures = (0,_offline_js_2.c)(test, {
			search: bySearch.get(test.search.text) ?? [],
			document: (text) => documents.get(text) ?? []
		});
		return failures.length === 0 ? { kind: "passed" } : {
			kind: "failed",
			failures
		};
	});
}
function skipped(answer) {
	return {
		kind: "skipped",
		reason: answer?.reason ?? "no engine or domain was asked"
	};
}
function splitTokens(tokens, texts) {
	const lists = new Map();
	let start = 0;
	for (const text of texts) {
		const end = start + text.length + 1;
		const own = tokens.filter((token) => token.start >= start && token.start < end);
		const first = Math.min(...own.map(({ position }) => position));
		lists.set(text, own.map((token) => ({
			...token,
			position: token.position - first,
			start: token.start - start,
			end: token.end - start
		})));
		start = end;
	}
	return lists;
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

6355:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  searchCheck: () => (searchCheck)
});
var _baseline_js_0 = _require(8901);
var _progress_js_1 = _require(4057);
var _problems_js_2 = _require(5294);
var _redact_js_3 = _require(3247);
var _asked_js_4 = _require(7088);
var _patience_js_5 = _require(5681);
var _domain_api_js_6 = _require(1051);
var _byte_source_js_7 = _require(8888);
var _dictionary_js_18 = _require(4982);
var _registry_js_8 = _require(7617);
var _verdict_js_19 = _require(505);
var _found_problems_js_9 = _require(3261);
var _aws_error_js_10 = _require(8894);
var _diff_js_11 = _require(8773);
var _git_history_js_12 = _require(933);
var _repository_path_js_13 = _require(4660);
var _failure_js_14 = _require(7794);
var _records2_js_15 = _require(4358);
var _failures_js_16 = _require(9489);
var _engine_version_js_17 = _require(5881);
var _version_js_20 = _require(2060);

// lib/search/domain/index-analysis.js
const KINDS = [
	"analyzer",
	"normalizer",
	"tokenizer",
	"char_filter",
	"filter"
];
function readIndexSettings(answer) {
	if (!(0,_patience_js_5.h)(answer)) return [];
	return Object.entries(answer).flatMap(([index, value]) => {
		const settings = (0,_patience_js_5.h)(value) ? value["settings"] : void 0;
		return (0,_patience_js_5.h)(settings) ? [indexAnalysis(index, settings)] : [];
	});
}
function indexAnalysis(index, settings) {
	const components = Object.fromEntries(KINDS.map((kind) => [kind, new Map()]));
	for (const [key, value] of Object.entries(settings)) {
		const [, kind, name = "", option = ""] = /^index\.analysis\.(analyzer|normalizer|tokenizer|char_filter|filter)\.([^.]+)\.(.+)$/.exec(key) ?? [];
		if (kind === void 0 || !isComponentKind(kind)) continue;
		const component = components[kind].get(name) ?? {};
		component[option] = readValue(value);
		components[kind].set(name, component);
	}
	return {
		index,
		hidden: String(settings["index.hidden"] ?? "") === "true",
		components
	};
}
function isComponentKind(kind) {
	return KINDS.some((known) => known === kind);
}
function readValue(value) {
	if (Array.isArray(value)) return value.map(String);
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
function packageOfPath(ids) {
	return (path) => ids.get(/^analyzers\/(\S+)$/.exec(path)?.[1] ?? "") ?? null;
}
function packagesIn(value, packageOf) {
	if (typeof value === "string") return [...new Set(value.match(/[A-Za-z0-9]+/g))].flatMap((id) => packageOf(`analyzers/${id}`) ?? []);
	return typeof value === "object" && value !== null ? Object.values(value).flatMap((one) => packagesIn(one, packageOf)) : [];
}
function slotsOf(definition, packageOf) {
	return Object.entries(definition).flatMap(([setting, value]) => [...new Set(packagesIn(value, packageOf))].map((dictionary) => ({
		setting,
		dictionary
	})));
}
function spellOut({ components }, kind, name, packageOf) {
	const definition = components[kind].get(name) ?? {};
	const type = definition["type"] ?? "custom";
	if (type !== "custom") {
		const slots = slotsOf(definition, packageOf);
		const parts = (0,_asked_js_4.f)(String(type), definition, slots);
		if (parts !== null) return {
			kind: "chain",
			chain: { parts }
		};
		return {
			kind: "obstacle",
			why: `its type is ${String(type)}, which has no parts to name`,
			slots
		};
	}
	const part = (of, named) => {
		const own = components[of].get(named) ?? null;
		return {
			kind: of,
			name: named,
			definition: own,
			slots: own === null ? [] : slotsOf(own, packageOf)
		};
	};
	const tokenizer = definition["tokenizer"];
	return {
		kind: "chain",
		chain: { parts: [
			...listOf(definition["char_filter"]).map((named) => part("char_filter", named)),
			...kind === "analyzer" && typeof tokenizer === "string" ? [part("tokenizer", tokenizer)] : [],
			...listOf(definition["filter"]).map((named) => part("filter", named))
		] }
	};
}
function listOf(value) {
	if (Array.isArray(value)) return value.map(String);
	if (typeof value !== "string") return [];
	return value.split(",").map((one) => one.trim()).filter((one) => one !== "");
}
function filtersOf({ components }, kind, name) {
	const found = [];
	const visit = (filter, conditional, depth) => {
		const definition = components.filter.get(filter) ?? null;
		found.push({
			name: filter,
			definition,
			nested: depth > 0,
			conditional
		});
		if (definition === null || depth > 8) return;
		const isMultiplexer = definition["type"] === "multiplexer";
		const inner = isMultiplexer ? definition["filters"] : definition["filter"];
		for (const one of listOf(inner ?? [])) for (const each of listOf(one)) visit(each, conditional || !isMultiplexer, depth + 1);
	};
	for (const filter of listOf(components[kind].get(name)?.["filter"])) visit(filter, false, 0);
	return found;
}
function cutOf(filters) {
	const cutting = filters.filter(({ name, definition }) => (0,_asked_js_4.l)(name, definition));
	if (cutting.length === 0) return null;
	return cutting.some(({ nested }) => nested) ? "nested" : "own";
}
function isApart(cut, body) {
	return cut === "nested" || cut === "own" && !("filter" in body);
}
function reachedBy({ components }, definitions) {
	const reached = new Set();
	const visit = (definition) => {
		for (const name of Object.values(definition).flatMap((value) => listOf(value).flatMap(listOf))) for (const kind of KINDS) {
			const found = components[kind].get(name);
			if (found === void 0 || reached.has(found)) continue;
			reached.add(found);
			visit(found);
		}
	};
	for (const definition of definitions) if (definition !== null) visit(definition);
	return [...reached];
}
function inlineObstacle(chain, packages) {
	for (const { slots, name } of chain.parts) {
		const bare = slots.find(({ setting, dictionary }) => packages.has(dictionary) && (0,_asked_js_4.u)(setting) === null);
		if (bare !== void 0) return `${bare.setting} of ${name} has no form that takes its content in a request`;
	}
	return null;
}

// lib/search/domain/uses.js
function readFields(answer) {
	const indexes = new Map();
	if (!(0,_patience_js_5.h)(answer)) return indexes;
	for (const [index, value] of Object.entries(answer)) {
		if (!(0,_patience_js_5.h)(value)) continue;
		const mappings = (0,_patience_js_5.h)(value) && (0,_patience_js_5.h)(value["mappings"]) ? value["mappings"] : {};
		const fields = Object.entries(mappings).flatMap(([name, field]) => {
			const mapping = (0,_patience_js_5.h)(field) && (0,_patience_js_5.h)(field["mapping"]) ? field["mapping"] : {};
			return Object.values(mapping).filter(_patience_js_5.h).map((one) => fieldAnalyzers(name, one));
		});
		indexes.set(index, fields);
	}
	return indexes;
}
function fieldAnalyzers(name, mapping) {
	const text = (key) => typeof mapping[key] === "string" ? mapping[key] : null;
	return {
		name,
		type: text("type") ?? "",
		alias: text("type") === "alias" ? text("path") : null,
		index: text("analyzer"),
		search: ["search_analyzer", "search_quote_analyzer"].flatMap((key) => text(key) ?? []),
		normalizer: text("normalizer"),
		searchable: String(mapping["index"] ?? "true") === "true",
		ordered: text("type") !== "match_only_text" && /^(?:positions|offsets)$/.test(text("index_options") ?? "positions")
	};
}
const TEXT_TYPES = new Set([
	"text",
	"match_only_text",
	"search_as_you_type"
]);
function usesOf(analysis, fields, packageOf, reloadPath) {
	const uses = [];
	for (const kind of ["analyzer", "normalizer"]) for (const analyzer of analysis.components[kind].keys()) {
		const spelt = spellOut(analysis, kind, analyzer, packageOf);
		const filters = filtersOf(analysis, kind, analyzer);
		const inner = filters.filter(({ nested }) => nested).flatMap(({ definition }) => slotsOf(definition ?? {}, packageOf));
		const own = spelt.kind === "chain" ? spelt.chain.parts.flatMap(({ slots }) => slots) : spelt.slots;
		const packages = [...new Set([...own, ...inner].map(({ dictionary }) => dictionary))].sort();
		if (packages.length === 0) continue;
		const use = kind === "analyzer" ? analyzerUse(analyzer, fields) : normalizerUse(analyzer, fields);
		const updateable = filters.some(({ definition, conditional }) => !conditional && String(definition?.["updateable"] ?? "") === "true");
		const field = kind === "analyzer" ? fieldFor(analyzer, fields) : fieldWith(analyzer, fields);
		uses.push({
			index: analysis.index,
			analyzer,
			kind,
			use,
			reloadable: updateable && reloadPath !== null && (use === "search" || use === "unused"),
			reloadPath,
			packages,
			chain: spelt.kind === "chain" ? spelt.chain : null,
			obstacle: obstacleOf(spelt.kind === "obstacle" ? spelt.why : null, inner.length > 0),
			cut: cutOf(filters),
			reached: spelt.kind === "chain" ? reachedBy(analysis, spelt.chain.parts.map(({ definition }) => definition)) : [],
			field: field?.name ?? null,
			ordered: kind === "analyzer" && field?.ordered === true
		});
	}
	return uses;
}
function obstacleOf(why, nested) {
	return why ?? (nested ? "the filter that reads it is inside another one" : null);
}
function analyzerUse(analyzer, fields) {
	const isIndex = fields.some(({ index }) => index === analyzer);
	const isSearch = fields.some(({ search }) => search.includes(analyzer));
	if (isIndex) return isSearch ? "both" : "index";
	return isSearch ? "search" : "unused";
}
function normalizerUse(normalizer, fields) {
	return fields.some((field) => field.normalizer === normalizer) ? "both" : "unused";
}
function fieldFor(analyzer, fields) {
	const rank = ({ ordered, search }) => (ordered ? 2 : 0) + (search.includes(analyzer) ? 1 : 0);
	return fields.filter(({ type, searchable }) => searchable && TEXT_TYPES.has(type)).sort((a, b) => rank(b) - rank(a))[0];
}
function fieldWith(normalizer, fields) {
	return fields.find((one) => one.type === "keyword" && one.searchable && one.normalizer === normalizer);
}
function templateUses(answers, packageOf) {
	const uses = new Map();
	for (const [template, body] of answers.flatMap(namedTemplates)) for (const name of packagesIn(body, packageOf)) uses.set(`${template}\0${name}`, {
		template,
		package: name
	});
	return [...uses.values()];
}
function namedTemplates(answer) {
	if (!(0,_patience_js_5.h)(answer)) return [];
	const lists = ["index_templates", "component_templates"].flatMap((key) => Array.isArray(answer[key]) ? [answer[key]] : []);
	if (lists.length === 0) return Object.entries(answer);
	return lists.flat().flatMap((one) => (0,_patience_js_5.h)(one) && typeof one["name"] === "string" ? [[one["name"], one]] : []);
}
function isWanted({ index, hidden }, patterns) {
	const stream = streamOf(index);
	if (stream !== void 0 && patterns.some((pattern) => /[^*]/.test(pattern) && matchesPattern(pattern, stream))) return true;
	const matching = patterns.filter((pattern) => matchesPattern(pattern, index));
	const isPlain = !hidden && !index.startsWith(".");
	if (matching.length === 0) return isPlain || patterns.some((pattern) => !pattern.includes("*"));
	return matching.some((pattern) => isPlain || !pattern.includes("*") || pattern.startsWith("."));
}
const streamOf = (index) => /^\.ds-([^.].*)-\d{6,}$/.exec(index)?.[1];
function isMatched(index, pattern) {
	return matchesPattern(pattern, index) || matchesPattern(pattern, streamOf(index) ?? index);
}
function matchesPattern(pattern, name) {
	const source = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*");
	return new RegExp(`^${source}$`, "s").test(name);
}

// lib/search/domain/domain-uses.js
async function readUses(api, indexes, ids) {
	const packageOf = packageOfPath(ids);
	const { found, denied } = await api.settings(indexes);
	const elsewhere = new Map();
	const parts = new Map();
	const naming = readIndexSettings(found).filter((one) => {
		const named = packagesOf(one, packageOf);
		const wanted = isWanted(one, indexes);
		for (const name of named) if (wanted) parts.set(name, one.index);
		else elsewhere.set(name, [...elsewhere.get(name) ?? [], one.index]);
		return wanted && named.size > 0;
	});
	const isNamed = (name) => parts.has(name) || elsewhere.has(name);
	const rest = indexes.includes("*") || [...ids.values()].every(isNamed) ? { found: {} } : await listed(api, "*");
	for (const one of rest instanceof _domain_api_js_6.n ? [] : readIndexSettings(rest.found)) {
		if (one.index in found) continue;
		for (const name of packagesOf(one, packageOf)) elsewhere.set(name, [...elsewhere.get(name) ?? [], one.index]);
	}
	const names = naming.map(({ index }) => index);
	const listing = names.length === 0 ? {
		found: {},
		denied
	} : await api.fields(names);
	const fields = readFields(listing.found);
	return {
		uses: naming.flatMap((analysis) => usesOf(analysis, fields.get(analysis.index) ?? [], packageOf, api.reloadPath)),
		untold: await untoldOf$1(api, names.filter((index) => !fields.has(index)), listing.denied),
		denied,
		elsewhere,
		others: rest instanceof _domain_api_js_6.n ? rest : null,
		missing: await missingOf(api, indexes, {
			found,
			denied
		}),
		parts,
		analyses: new Map(naming.map((analysis) => [analysis.index, analysis])),
		templates: await readTemplates(api, packageOf)
	};
}
async function untoldOf$1(api, indexes, denied) {
	const untold = new Map();
	for (const index of indexes) untold.set(index, denied.get(index) ?? await whyUntold(api, index));
	return untold;
}
async function whyUntold(api, index) {
	try {
		await api.analyze(index, _patience_js_5.o);
	} catch (error) {
		if (error instanceof _domain_api_js_6.n) return error;
		throw error;
	}
	return new _domain_api_js_6.n("error", `${api.domain} did not list the fields of ${index}. Run the check again.`);
}
async function listed(api, name) {
	try {
		return await api.settings([name]);
	} catch (error) {
		if (error instanceof _domain_api_js_6.n) return error;
		throw error;
	}
}
async function missingOf(api, indexes, { found, denied }) {
	const missing = [];
	for (const name of indexes) {
		if (name === "*" || denied.has(name) || Object.keys(found).some((index) => isMatched(index, name))) continue;
		const own = await listed(api, name);
		if (!(own instanceof _domain_api_js_6.n) && Object.keys(own.found).length === 0) missing.push(name);
	}
	return missing;
}
function packagesOf({ components }, packageOf) {
	return new Set(Object.values(components).flatMap((all) => packagesIn([...all.values()], packageOf)));
}
async function readTemplates(api, packageOf) {
	try {
		return templateUses(await api.templates(), packageOf);
	} catch (error) {
		if (error instanceof _domain_api_js_6.n) return error;
		throw error;
	}
}

// lib/search/domain/sought.js
const LARGEST_BYTES = 5e6;
const MOST_ENTRIES = 1e5;
function isTooLarge({ bytes, entries }) {
	return bytes > LARGEST_BYTES || (entries ?? 0) > MOST_ENTRIES;
}
function isBuilt(sought) {
	return sought?.changes === true && !isTooLarge(sought);
}
function tooLargeOf(names, packages) {
	return new Set(names.filter((name) => {
		const sought = packages.get(name);
		return sought !== void 0 && isTooLarge(sought);
	}));
}

// lib/search/domain/words/witnesses.js
const MOST_WITNESSES = 20;
const MOST_CANDIDATES = 200;
const MOST_GUESSES = 2e3;
const LONGEST_WITNESS = 1e3;
const LONGEST_LINE = 1e4;
const MOST_LINES = 2e3;
function changedWords(before, after, reading) {
	const sides = [{
		lines: after,
		...differingIn(after, before, reading),
		isNew: true
	}, {
		lines: before,
		...differingIn(before, after, reading),
		isNew: false
	}];
	const found = alternating(sides.map(({ lines, only, moved, isNew }) => [...spreadOver(only, MOST_CANDIDATES), ...spreadOver(moved, Math.max(0, MOST_CANDIDATES - only.length))].map((at) => ({
		keys: keysAt(lines, at, reading),
		line: lines[at],
		isNew
	}))));
	const words = inTurn(found.map(({ keys }) => keys ?? []));
	const chosen = words.filter(isUsable).slice(0, MOST_CANDIDATES);
	const wanted = new Set(chosen);
	const linesOf = (ofNew) => new Set(found.flatMap(({ keys, line, isNew }) => isNew === ofNew && line !== void 0 && keys?.some((key) => wanted.has(key)) === true ? [line.line] : []));
	return {
		words: chosen,
		isWhole: sides.every(({ only, moved }) => only.length + moved.length <= MOST_CANDIDATES) && found.every(({ keys }) => keys !== null) && chosen.length === words.length && (found.length === 0 || WHOLE_KEYS.has(reading.setting)),
		isSame: found.length === 0,
		own: linesOf(true),
		gone: linesOf(false)
	};
}
function diffWords(diff, reading) {
	const kinds = [
		"changed",
		"added",
		"removed"
	].map((kind) => diff.examples.filter((example) => example.kind === kind).flatMap(_dictionary_js_18.i));
	return {
		words: [...new Set(alternating(kinds).map((key) => wordOf(key, reading)))].filter(isUsable).slice(0, MOST_CANDIDATES),
		isWhole: false,
		own: new Set()
	};
}
function spreadWords(lines, reading, most = 20) {
	const words = new Map();
	const places = lines.map((_, at) => at);
	for (const at of spreadOver(places, most)) {
		const word = keysAt(lines, at, reading)?.find(isUsable);
		if (word !== void 0 && !words.has(word)) words.set(word, lines[at]?.line ?? 0);
	}
	return {
		words: [...words.keys()],
		isWhole: false,
		own: new Set(words.values())
	};
}
const UNORDERED = new Set([
	"stopwords_path",
	"keywords_path",
	"keep_words_path",
	"protected_words_path",
	"articles_path",
	"common_words_path",
	"word_list_path",
	"stoptags_path",
	"mappings_path"
]);
function differingIn(lines, others, { setting, format }) {
	const only = linesOnlyIn(lines, others);
	if (setting === "synonyms_path" ? format !== "wordnet-synonyms" : UNORDERED.has(setting)) return {
		only,
		moved: []
	};
	const kept = without(lines, only);
	const theirs = without(others, linesOnlyIn(others, lines));
	const isMoved = (turn) => lines[kept[turn] ?? -1]?.text !== others[theirs[turn] ?? -1]?.text;
	return {
		only,
		moved: kept.filter((_, turn) => isMoved(turn))
	};
}
function without(lines, places) {
	const left = new Set(places);
	return lines.flatMap((_, at) => left.has(at) ? [] : [at]);
}
function linesOnlyIn(lines, others) {
	const counts = new Map();
	for (const { text } of others) counts.set(text, (counts.get(text) ?? 0) + 1);
	return lines.flatMap(({ text }, at) => {
		const left = counts.get(text) ?? 0;
		if (left > 0) counts.set(text, left - 1);
		return left > 0 ? [] : [at];
	});
}
function keysAt(lines, at, reading) {
	const { setting, options } = reading;
	const format = (0,_asked_js_4.i)(setting, reading.format);
	const text = format === "wordnet-synonyms" ? groupAround(lines, at) : lines[at]?.text ?? "";
	if (text.length > LONGEST_LINE) return null;
	const words = new Set();
	const source = (0,_byte_source_js_7.t)(Buffer.from(`${text}\n`));
	const asWritten = {
		...options,
		analysis: null,
		chain: null,
		otherChains: []
	};
	_registry_js_8.t[format].read({
		source,
		options: asWritten,
		context: { stopWordLists: [] },
		report: _problems_js_2.t
	}, ({ key }) => words.add(wordOf(key, reading)));
	return words.size === 0 ? null : [...words];
}
function groupAround(lines, at) {
	const id = lines[at]?.text.slice(0, 11) ?? "";
	return lines.slice(Math.max(0, at - 20), at + 20).filter(({ text }) => text.startsWith(id)).map(({ text }) => text).join("\n");
}
const TEXTS = {
	mappings_path: (key) => `${key} a${key}b`,
	type_table_path: (key) => `a${key}b`,
	articles_path: (key) => `${key}'a`,
	common_words_path: (key) => `a ${key} b`,
	word_list_path: (key) => `${key}${key}`
};
const WHOLE_KEYS = new Set([
	"synonyms_path",
	"stopwords_path",
	"keywords_path",
	"keep_words_path",
	"protected_words_path",
	"rules_path",
	"articles_path",
	"common_words_path"
]);
function wordOf(key, { setting }) {
	const text = key.replaceAll("\0", " ");
	return TEXTS[setting]?.(text) ?? text;
}
function isUsable(word) {
	return word.trim() !== "" && word.length <= LONGEST_WITNESS;
}
function spreadOver(list, most) {
	const places = Math.min(list.length, most);
	return Array.from({ length: places }, (_, place) => {
		const at = Math.floor((place + .5) * list.length / places);
		return list.slice(at, at + 1);
	}).flat();
}
function alternating(lists) {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
function inTurn(keys) {
	return [...new Set([...keys.flatMap(([first]) => first ?? []), ...keys.flatMap((all) => all.slice(1))])];
}
function partsOf(word) {
	const text = word.toLowerCase();
	const parts = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((part) => part !== "");
	return parts.length === 0 ? [text] : parts;
}
function linesAbout(lines, words, own) {
	const parts = [...new Set(words.flatMap(partsOf))];
	let others = 0;
	return lines.filter(({ text, line }) => {
		if (own.has(line)) return true;
		if (others >= MOST_LINES) return false;
		const lower = text.toLowerCase();
		const isAbout = parts.some((part) => lower.includes(part));
		if (isAbout) others += 1;
		return isAbout;
	});
}

// lib/search/domain/expectation.js
function questionsFor({ packages }, wordsOf) {
	const texts = [];
	const ranges = new Map();
	for (const name of packages) {
		const own = wordsOf(name);
		ranges.set(name, [texts.length, texts.length + own.length]);
		texts.push(...own);
	}
	return {
		texts,
		ranges
	};
}
function rangeOf({ ranges }, name) {
	return ranges.get(name) ?? [0, 0];
}
function slotFor(use, name) {
	return (use.chain?.parts.flatMap(({ slots }) => slots) ?? []).find(({ dictionary, setting }) => dictionary === name && (0,_asked_js_4.u)(setting) !== null) ?? null;
}
function formless({ chain }, name) {
	const part = chain?.parts.find(({ slots }) => slots.some(({ dictionary }) => dictionary === name));
	const why = "its content has no form that a request can take";
	if (!String(part?.definition?.["type"]).startsWith("sudachi")) return why;
	return `${why}; Sudachi takes up a new version with the domain's next blue/green deployment`;
}
function memoryBody({ kind, analyzer }, texts) {
	return {
		[kind]: analyzer,
		text: [...texts]
	};
}
function inlineBody(use, { texts, ranges }, packages, words, portion) {
	if (use.chain === null) return null;
	return (0,_asked_js_4.s)(use.chain, "index", (slot) => {
		const sought = packages.get(slot.dictionary);
		const how = sought === void 0 || (0,_asked_js_4.u)(slot.setting) === null ? "disk" : portion(sought);
		if (sought === void 0 || how === "disk") return "path";
		if (how === "nothing") return "nothing";
		return linesFor(sought, slot, how, texts.slice(...rangeOf({ ranges }, slot.dictionary)), words).map(({ text }) => text);
	}, texts);
}
function linesFor(sought, slot, how, asked, words) {
	if (how === "former" && isTooLarge(sought)) return words.formerAbout(sought, slot, asked);
	if (how === "former") return words.former(sought, slot) ?? [];
	const lines = words.lines(sought, slot);
	return how === "whole" ? lines : linesAbout(lines, asked, words.own(sought, slot));
}
function keysOf(tokens, texts) {
	return (0,_patience_js_5.a)(tokens, texts).map(_patience_js_5.i);
}
function chainKey({ kind, chain, packages, obstacle, reached }) {
	return JSON.stringify([
		kind,
		chain,
		packages,
		obstacle,
		reached
	]);
}
function useKey({ index, kind, analyzer }) {
	return JSON.stringify([
		index,
		kind,
		analyzer
	]);
}
async function askKeys(api, { index, cut }, body, texts) {
	const answer = await api.analyze(index, body, isApart(cut, body));
	return answer.outcome === "rejected" ? { rejected: answer.reason } : keysOf(answer.tokens, texts);
}

// lib/search/domain/gone.js
async function doubtsOfGone(api, indexes) {
	const names = [...new Set(indexes)];
	if (names.length === 0) return new Map();
	try {
		const { found, denied } = await api.settings(names);
		return new Map(names.flatMap((index) => {
			const message = `${index} was not found when it was asked, but exists. Run the check again.`;
			const doubt = index in found ? new _domain_api_js_6.n("error", message) : denied.get(index);
			return doubt === void 0 ? [] : [[index, doubt]];
		}));
	} catch (error) {
		if (!(error instanceof _domain_api_js_6.n)) throw error;
		return new Map(names.map((index) => [index, error]));
	}
}

// lib/search/domain/verify/nodes.js
const MOST_TRIES$1 = 3;
const MOST_CLAUSES = 120;
function wordsEach(packages) {
	return Math.max(2, Math.floor(MOST_CLAUSES / Math.max(1, packages)));
}
async function proveNodes(api, index, questions, copies) {
	try {
		for (let attempt = 0; attempt < MOST_TRIES$1; attempt++) {
			const { nodes, starting } = nodesOf((attempt === 0 && copies !== void 0 ? copies : await api.shards([index])).filter((copy) => copy.index === index));
			if (nodes.length === 0 || starting > 0 && attempt === 0 && copies !== void 0) continue;
			const proof = await askNodes$1(api, nodes, questions);
			if (proof?.outcome === "agree" && starting > 0) return {
				outcome: "starting",
				nodes: starting
			};
			if (proof !== null) return proof;
		}
		const message = `The shards of ${index} were moving or not started, so not every node could be asked. Run the check again when the domain has settled.`;
		return {
			outcome: "unknown",
			obstacle: new _domain_api_js_6.n("error", message)
		};
	} catch (error) {
		if (error instanceof _domain_api_js_6.n) return {
			outcome: "unknown",
			obstacle: error
		};
		throw error;
	}
}
async function askNodes$1(api, nodes, questions) {
	const together = await explainEverywhere(api, nodes, questions);
	if (together === null) return null;
	if (together === "agree") return {
		outcome: "agree",
		nodes: nodes.length
	};
	const differing = new Set();
	for (const question of questions) {
		const alone = questions.length === 1 ? together : await explainEverywhere(api, nodes, [question]);
		if (alone === null) return null;
		if (alone === "differ") differing.add(question.use);
	}
	return {
		outcome: "differ",
		nodes: nodes.length,
		uses: differing
	};
}
async function explainEverywhere(api, nodes, questions) {
	const count = questions.reduce((sum, { texts }) => sum + texts.length, 0);
	let form = {
		words: Math.max(1, Math.min(count, MOST_CLAUSES)),
		phrases: true
	};
	while (form !== null) {
		const answer = await explainAs(api, nodes, queriesFor(questions, form));
		if (answer !== "too-many") return answer;
		form = smaller(form);
	}
	throw new _domain_api_js_6.n("nature", "A word becomes more clauses than a node takes in a query (indices.query.bool.max_clause_count), so nodes can't be asked one by one. Search for a word that has changed.");
}
function smaller({ words, phrases }) {
	if (words > 1) return {
		words: Math.ceil(words / 4),
		phrases
	};
	return phrases ? {
		words,
		phrases: false
	} : null;
}
async function explainAs(api, nodes, queries) {
	const answers = new Set();
	for (const copy of nodes) {
		const parts = [];
		for (const query of queries) {
			const part = await api.explain(copy, query);
			if (part.outcome === "too-many") return "too-many";
			if (part.outcome === "gone") return null;
			parts.push(part.text);
		}
		answers.add(JSON.stringify(parts));
	}
	return answers.size === 1 ? "agree" : "differ";
}
function nodesOf(copies) {
	const started = new Map(copies.filter((copy) => copy.started).map((copy) => [copy.node, copy]));
	const starting = new Set(copies.map(({ node }) => node).filter((node) => !started.has(node)));
	return {
		nodes: [...started.values()],
		starting: starting.size
	};
}
function queriesFor(questions, { words: most, phrases }) {
	let count = 0;
	const must = questions.flatMap(({ use, texts }) => {
		const { field, analyzer, kind, ordered } = use;
		if (field === null) return [];
		const named = kind === "analyzer" ? { analyzer } : {};
		const how = ordered && phrases ? "match_phrase" : "match";
		return texts.map((query) => {
			return { bool: {
				should: [{ [how]: { [field]: {
					query,
					...named,
					zero_terms_query: "all"
				} } }, { term: { [field]: `${++count}` } }],
				minimum_should_match: 1
			} };
		});
	});
	const queries = Math.max(1, Math.ceil(must.length / most));
	return Array.from({ length: queries }, (_, at) => ({ bool: { must: must.slice(at * most, (at + 1) * most) } }));
}

// lib/search/domain/rights.js
async function lackingRights(api, uses, analyzed) {
	const obstacles = [];
	const byIndex = Map.groupBy(uses, ({ index }) => index);
	for (const [index, [use]] of byIndex) {
		if (use === void 0 || analyzed.has(index)) continue;
		const answer = await orObstacle(api.analyze(index, memoryBody(use, ["a"])));
		if (answer instanceof _domain_api_js_6.n) obstacles.push(answer);
	}
	const probes = [...byIndex.values()].flatMap((own) => own.find(({ field }) => field !== null) ?? []);
	if (probes.length > 0) obstacles.push(...await nodeObstacles(api, probes));
	return obstacles.filter(({ kind }) => kind === "permission");
}
async function nodeObstacles(api, probes) {
	const copies = await orObstacle(api.shards(probes.map(({ index }) => index)));
	if (copies instanceof _domain_api_js_6.n) return [copies];
	const first = new Map();
	for (const copy of copies) if (copy.started && !first.has(copy.index)) first.set(copy.index, copy);
	const obstacles = [];
	for (const use of probes) {
		const copy = first.get(use.index);
		const known = copy === void 0 ? void 0 : [copy];
		const proof = await proveNodes(api, use.index, [{
			use,
			texts: ["a"]
		}], known);
		if (proof.outcome === "unknown") obstacles.push(proof.obstacle);
	}
	return obstacles;
}
async function orObstacle(answer) {
	try {
		return await answer;
	} catch (error) {
		if (error instanceof _domain_api_js_6.n) return error;
		throw error;
	}
}

// lib/search/domain/words/whole.js
const SETTLING = new Set([
	"lowercase",
	"uppercase",
	"asciifolding",
	"icu_folding",
	"icu_normalizer",
	"cjk_width",
	"decimal_digit",
	"trim",
	"keyword_marker",
	"flatten_graph"
]);
const DROPPING = new Set([
	"stop",
	"length",
	"keep",
	"keep_types"
]);
const CHANGING = new Set([
	"stemmer",
	"stemmer_override",
	"porter_stem",
	"snowball",
	"kstem",
	"elision",
	"apostrophe",
	"arabic_normalization",
	"german_normalization",
	"persian_normalization",
	"hindi_normalization",
	"indic_normalization",
	"scandinavian_normalization",
	"scandinavian_folding"
]);
const PLAIN_TOKENIZERS = new Set([
	"standard",
	"whitespace",
	"keyword",
	"letter",
	"lowercase",
	"classic"
]);
const WITHIN_WORDS = new Set(["articles_path", "common_words_path"]);
function showsAlone({ parts }, { dictionary, setting }) {
	const at = parts.findIndex(({ slots }) => slots.some((slot) => slot.dictionary === dictionary && slot.setting === setting));
	const own = parts[at];
	if (own === void 0 || parts.some(isAtEnd) || readsElsewhere(own)) return false;
	const roles = (some) => some.filter(({ kind }) => kind === "filter").map(roleOf);
	const [front, behind] = [roles(parts.slice(0, at)), roles(parts.slice(at + 1))];
	if ([...front, ...behind].includes("unknown")) return false;
	if (setting === "synonyms_path") return !behind.includes("dropping");
	if (!parts.every(({ kind, ...part }) => kind === "filter" || kind === "tokenizer" && isPlainly(part)) || front.includes("changing")) return false;
	return !WITHIN_WORDS.has(setting) || ![...front, ...behind].includes("dropping");
}
const typeOf = ({ definition, name }) => String(definition?.["type"] ?? name);
const isPlainly = (part) => PLAIN_TOKENIZERS.has(typeOf(part));
function roleOf(part) {
	const type = typeOf(part);
	if (String(part.definition?.["preserve_original"] ?? "false") !== "false") return "unknown";
	if (SETTLING.has(type)) return "settling";
	if (DROPPING.has(type)) return "dropping";
	return CHANGING.has(type) ? "changing" : "unknown";
}
function isAtEnd({ definition }) {
	return String(definition?.["remove_trailing"] ?? "true") === "false";
}
function readsElsewhere({ definition }) {
	return ["synonym_analyzer", "tokenizer"].some((setting) => definition?.[setting] !== void 0);
}

// lib/search/domain/words/altered.js
const MOST_TEXTS = 500;
const FIRST_TEXTS = 40;
const MOST_TURNS = 6;
async function alteredWords(api, use, settings) {
	const { packages, words, proves } = settings;
	const candidates = new Map();
	for (const name of use.packages) {
		const sought = packages.get(name);
		const slot = slotFor(use, name);
		if (sought?.changes === true && slot !== null) candidates.set(name, words.candidates(sought, slot));
	}
	const chain = new AskedChain(api, use, settings);
	const asked = new Map([...candidates.keys()].map((name) => [name, []]));
	for (let turn = 0; turn < (proves ? MOST_TURNS : 1); turn++) {
		const due = [...candidates].filter(([name, { words }]) => {
			const known = asked.get(name) ?? [];
			return turn === 0 || isBuilt(packages.get(name)) && !isTold(known) && words.length > known.length;
		});
		if (turn > 0 && due.length === 0) break;
		const share = Math.max(1, Math.floor(MOST_TEXTS / Math.max(1, due.length)));
		const next = new Map(due.map(([name, { words }]) => {
			const from = asked.get(name)?.length ?? 0;
			return [name, words.slice(from, from + (turn === 0 ? Math.min(FIRST_TEXTS, share) : share))];
		}));
		const answer = await chain.ask(next);
		if ("rejected" in answer) return answer;
		for (const [name, more] of answer) asked.set(name, [...asked.get(name) ?? [], ...more]);
	}
	const told = new Map();
	for (const [name, all] of asked) {
		const own = candidates.get(name);
		if (own === void 0) continue;
		const others = [...candidates].filter(([other]) => other !== name).flatMap(([, { words }]) => words);
		const telling = proves ? await chain.ownOf(name, all, new Set(others.flatMap(partsOf))) : [];
		const isWhole = telling.length === 0 && all.length === own.words.length && isWholeIn(use, name, own);
		const altersNothing = isWhole && (isBuilt(packages.get(name)) || own.isSame === true);
		told.set(name, {
			asked: all,
			telling,
			isWhole,
			altersNothing,
			steady: []
		});
	}
	return await withSteady(told, chain, use, settings);
}
async function withSteady(told, chain, use, { packages, words, proves }) {
	const next = new Map();
	for (const [name, { asked, altersNothing }] of told) {
		const [sought, slot] = [packages.get(name), slotFor(use, name)];
		if (!proves || !altersNothing || sought === void 0 || slot === null) continue;
		const known = new Set(asked.map(({ text }) => text));
		next.set(name, (await words.steady(sought, slot)).words.filter((word) => !known.has(word)));
	}
	const answer = [...next.values()].some(({ length }) => length > 0) ? await chain.ask(next) : new Map();
	if ("rejected" in answer) return answer;
	return new Map([...told].map(([name, one]) => [name, preparedWords({
		...one,
		steady: answer.get(name) ?? []
	})]));
}
function isWholeIn(use, name, { isWhole, isSame }) {
	const slot = slotFor(use, name);
	return isWhole && (isSame === true || use.chain !== null && slot !== null && showsAlone(use.chain, slot));
}
function isTold(asked) {
	return asked.some(({ differs }) => differs);
}
function preparedWords({ asked, telling, isWhole, altersNothing, steady }) {
	const needsAll = isWhole && asked.some(({ isCompared }) => !isCompared);
	const others = [...steady, ...asked].filter((one) => !telling.includes(one));
	const chosen = needsAll ? [...asked, ...steady] : [...telling, ...others].slice(0, 20);
	return {
		texts: chosen.map(({ text }) => text),
		expected: chosen.map(({ expected }) => expected),
		telling: chosen.map((one) => telling.includes(one)),
		isWhole,
		altersNothing,
		needsAll
	};
}
var AskedChain = class {
	#api;
	#use;
	#settings;
	constructor(api, use, settings) {
		this.#api = api;
		this.#use = use;
		this.#settings = settings;
	}
	async ask(next) {
		const fresh = await this.#keys(next, (name) => this.#isBuilt(name) ? "whole" : "disk");
		if ("rejected" in fresh) return fresh;
		const isCompared = this.#settings.proves && this.#use.packages.some((name) => this.#isBuilt(name));
		const onDisk = this.#compared(next, fresh, isCompared ? await this.#keys(next, () => "disk") : null, false);
		const isTold = [...onDisk].every(([name, all]) => all.some(({ differs }) => differs) || !this.#hasFormer(name));
		if (!isCompared || isTold) return onDisk;
		const former = await this.#keys(next, (name) => this.#hasFormer(name) ? "former" : "disk");
		const inline = this.#compared(next, fresh, former, true);
		return new Map([...onDisk].map(([name, all]) => [name, all.some(({ differs }) => differs) ? all : inline.get(name) ?? all]));
	}
	#compared(next, fresh, former, isFormer) {
		const known = former === null || "rejected" in former ? null : former;
		return new Map([...next].map(([name, texts]) => {
			const [expected, before] = [fresh.get(name) ?? [], this.#isBuilt(name) ? known?.get(name) : void 0];
			const differs = (at) => before !== void 0 && before[at] !== expected[at];
			const isCompared = isFormer && before !== void 0;
			return [name, texts.map((text, at) => ({
				text,
				expected: expected[at] ?? "",
				differs: differs(at),
				isCompared
			}))];
		}));
	}
	#hasFormer(name) {
		return this.#isBuilt(name) && this.#settings.packages.get(name)?.former !== null;
	}
	async ownOf(name, asked, others) {
		const differing = asked.filter(({ differs }) => differs);
		const own = differing.filter(({ text }) => !partsOf(text).some((part) => others.has(part)));
		if (own.length > 0 || differing.length === 0) return own;
		const words = differing.slice(0, 20);
		const texts = new Map([[name, words.map(({ text }) => text)]]);
		const without = await this.#keys(texts, (one) => one !== name && this.#isBuilt(one) ? "whole" : "disk");
		if ("rejected" in without) return [];
		return words.filter(({ expected }, at) => without.get(name)?.[at] !== expected);
	}
	#isBuilt(name) {
		return isBuilt(this.#settings.packages.get(name));
	}
	async #keys(texts, portion) {
		const { packages, words } = this.#settings;
		const questions = questionsFor(this.#use, (name) => texts.get(name) ?? []);
		const all = questions.texts.length === 0 ? ["a"] : questions.texts;
		const body = inlineBody(this.#use, {
			...questions,
			texts: all
		}, packages, words, (sought) => isTooLarge(sought) ? "entries" : portion(sought.name));
		if (body === null) return new Map();
		const keys = await askKeys(this.#api, this.#use, body, all);
		if ("rejected" in keys) return keys;
		return new Map([...questions.ranges].map(([name, range]) => [name, keys.slice(...range)]));
	}
};

// lib/search/domain/prepare.js
function unprepared(obstacle) {
	return {
		refused: [],
		chains: new Map(),
		memory: new Map(),
		obstacles: [obstacle]
	};
}
async function prepare(api, settings) {
	try {
		const ids = idsOf(settings.packages);
		return await prepareUses(api, await readUses(api, settings.indexes, ids), settings);
	} catch (error) {
		if (error instanceof _domain_api_js_6.n) return unprepared(error);
		throw error;
	}
}
function idsOf(packages) {
	return new Map([...packages.values()].flatMap(({ id, name }) => id === null ? [] : [[id, name]]));
}
async function prepareUses(api, found, settings) {
	const refused = [];
	const chains = new Map();
	const memory = new Map();
	const obstacles = unreadOf(found, [...settings.packages.keys()]);
	const missing = [...found.untold].flatMap(([index, { kind }]) => kind === "gone" ? [index] : []);
	const changing = found.uses.filter(({ packages }) => packages.some((name) => settings.packages.get(name)?.changes === true));
	const analyzed = new Set();
	for (const use of changing) {
		const key = chainKey(use);
		try {
			const known = chains.get(key);
			if (known === void 0) analyzed.add(use.index);
			const built = known === void 0 ? await build(api, use, settings) : {
				refused: [],
				chain: known
			};
			refused.push(...built.refused);
			if (built.chain === null) continue;
			chains.set(key, built.chain);
			if (settings.proves) memory.set(useKey(use), await memoryOf(api, use, built.chain));
		} catch (error) {
			if (!(error instanceof _domain_api_js_6.n)) throw error;
			if (error.kind === "gone") missing.push(use.index);
			else obstacles.push(error);
		}
	}
	obstacles.push(...(await doubtsOfGone(api, missing)).values());
	if (settings.asksNodes) obstacles.push(...await lackingRights(api, found.uses, analyzed));
	return {
		refused,
		chains,
		memory,
		obstacles
	};
}
async function memoryOf(api, use, chain) {
	const untold = [...chain].filter(([, { telling, isWhole }]) => !isWhole && !telling.includes(true));
	const texts = untold.flatMap(([, words]) => words.texts);
	if (texts.length === 0 || use.use === "unused") return new Map();
	const keys = await askKeys(api, use, memoryBody(use, texts), texts);
	if ("rejected" in keys) return new Map();
	let from = 0;
	return new Map(untold.map(([name, words]) => {
		const own = keys.slice(from, from + words.texts.length);
		from += own.length;
		return [name, own];
	}));
}
function unreadOf({ uses, templates, untold, denied, others }, names) {
	const named = new Set(uses.flatMap(({ packages }) => packages));
	const lists = [...denied.values(), ...untold.values()].filter(({ kind }) => kind !== "gone");
	if (others !== null && others.kind !== "permission") lists.push(others);
	return templates instanceof _domain_api_js_6.n && names.some((name) => !named.has(name)) ? [templates, ...lists] : lists;
}
async function build(api, use, settings) {
	const { packages, proves } = settings;
	const changed = new Set(use.packages.filter((name) => isBuilt(packages.get(name))));
	const { chain } = use;
	const isReadWhole = [...tooLargeOf(use.packages, packages)].some((name) => slotFor(use, name) === null);
	if (chain === null || use.obstacle !== null || inlineObstacle(chain, changed) !== null || isReadWhole || changed.size === 0 && !proves) {
		await api.analyze(use.index, memoryBody(use, ["a"]));
		return {
			refused: [],
			chain: null
		};
	}
	const words = await alteredWords(api, use, settings);
	if (!("rejected" in words)) return {
		refused: [],
		chain: words
	};
	return {
		refused: (await findLines(api, use, changed, settings)).flatMap((rejection) => refusedLine(use, rejection)),
		chain: null
	};
}
async function findLines(api, use, changed, { packages, words }) {
	const { chain } = use;
	if (chain === null) return [];
	const lines = new Map();
	for (const slot of chain.parts.flatMap(({ slots }) => slots)) {
		const sought = packages.get(slot.dictionary);
		if (sought === void 0) continue;
		if (changed.has(slot.dictionary)) lines.set((0,_asked_js_4.o)(slot), words.lines(sought, slot));
		else if (isTooLarge(sought)) lines.set((0,_asked_js_4.o)(slot), []);
	}
	const ask = async (body) => {
		const answer = await api.analyze(use.index, body);
		return answer.outcome === "rejected" ? answer : { outcome: "built" };
	};
	return await (0,_asked_js_4.a)(chain, "index", lines, ask);
}
function refusedLine({ index, analyzer }, { at, reason }) {
	return at === null ? [] : [{
		package: at.slot.dictionary,
		index,
		analyzer,
		line: at.line,
		reason
	}];
}

// lib/search/domain/verify/cases.js
const NEEDS_NODES = new Set([
	"live",
	"needs-reopen",
	"needs-reindex"
]);
function factsOf({ index, analyzer, use, reloadable, reloadPath }, name, settings) {
	return {
		index,
		analyzer,
		use,
		reloadable,
		reloadPath,
		changed: settings.changed.has(name),
		everyNode: settings.asksNodes
	};
}
function isPending({ judgements, obstacle }) {
	return obstacle === null && [...judgements.values()].some(({ pending }) => pending);
}
function needsNodes({ judgements, obstacle, proven }) {
	return obstacle === null && !proven && has$1(judgements, NEEDS_NODES);
}
function isStale({ judgements, obstacle }) {
	return obstacle === null && has$1(judgements, new Set(["stale"]));
}
function has$1(judgements, verdicts) {
	return [...judgements.values()].some(({ verdict }) => verdicts.has(verdict));
}
function afterRound(before, now) {
	return now.obstacle?.kind === "time" && before.judgements.size > 0 ? {
		...before,
		proven: false
	} : now;
}
function withProof(one, proof, settings) {
	if (proof.outcome === "unknown") return {
		...one,
		obstacle: proof.obstacle
	};
	if (proof.outcome === "starting") return replaced(one, NEEDS_NODES, () => (0,_verdict_js_19.i)(one.use, proof.nodes));
	return proof.outcome === "differ" && proof.uses.has(one.use) ? mixed(one, proof.nodes, NEEDS_NODES, settings) : {
		...one,
		proven: true
	};
}
function withLastProof(one, proof, settings) {
	return proof.outcome === "differ" && proof.uses.has(one.use) ? mixed(one, proof.nodes, new Set(["stale"]), settings) : one;
}
function mixed(one, nodes, from, settings) {
	return replaced(one, from, (name) => (0,_verdict_js_19.r)(factsOf(one.use, name, settings), nodes));
}
function replaced(one, from, by) {
	const judgements = [...one.judgements].map(([name, judgement]) => [name, from.has(judgement.verdict) ? by(name) : judgement]);
	return {
		...one,
		judgements: new Map(judgements)
	};
}
function withBlockers(one, blockers) {
	if (blockers.length === 0) return one;
	const more = ` It can't be reloaded, as the index can't build ${blockers.join(", ")}: deploy content that it can build.`;
	const judgements = [...one.judgements].map(([name, judgement]) => [name, judgement.verdict === "stale" ? {
		...judgement,
		message: `${judgement.message ?? ""}${more}`
	} : judgement]);
	return {
		...one,
		judgements: new Map(judgements)
	};
}
function unasked(domain, packages, obstacle) {
	const uses = packages.map((name) => nowhere(domain, name, "not-checked", obstacle.message));
	return {
		uses,
		obstacles: uses.length === 0 ? [] : [obstacle],
		notices: []
	};
}
function nowhere(domain, name, verdict, message) {
	return {
		domain,
		index: null,
		analyzer: null,
		package: name,
		use: "unused",
		verdict,
		message
	};
}
function resultOf(domain, cases, found, packages) {
	const there = cases.filter(({ obstacle }) => obstacle?.kind !== "gone");
	const uses = there.flatMap((one) => one.use.packages.map((name) => searchUse(domain, one, name)));
	const named = new Set(uses.map((one) => one.package));
	const others = [...packages.values()].filter(({ name }) => !named.has(name));
	const obstacles = there.flatMap(untoldOf);
	if (found.templates instanceof _domain_api_js_6.n && others.length > 0) obstacles.push(found.templates);
	if (found.others !== null && found.others.kind !== "permission") obstacles.push(found.others);
	const gone = new Set(cases.filter((one) => !there.includes(one)).map(({ use }) => use.index));
	const parts = new Map([...found.parts].filter(([, index]) => !gone.has(index)));
	return {
		uses: [...uses, ...others.flatMap((one) => unnamed(domain, {
			...found,
			parts
		}, one))],
		obstacles
	};
}
function untoldOf({ obstacle, judgements }) {
	if (obstacle !== null) return [obstacle];
	return [...judgements.values()].flatMap(({ verdict, message, obstacle: kind }) => verdict === "not-checked" ? [new _domain_api_js_6.n(kind ?? "nature", message ?? "")] : []);
}
function searchUse(domain, { use, judgements, obstacle }, name) {
	const judgement = obstacle === null ? judgements.get(name) : void 0;
	return {
		domain,
		index: use.index,
		analyzer: use.analyzer,
		package: name,
		use: use.use,
		verdict: judgement?.verdict ?? "not-checked",
		message: judgement === void 0 ? obstacle?.message ?? null : judgement.message
	};
}
const quoted = (names) => names.map((name) => `\`${(0,_problems_js_2.s)(name, 120)}\``).join(", ");
function missingNotices(domain, { missing }) {
	if (missing.length === 0) return [];
	return [`No index, alias or data stream of ${domain} matches ${quoted(missing)} of the input indexes, so nothing was checked there. Correct the name, or take it away until the index exists.`];
}
const READ_UNNAMED = "The IK plugin reads it without an index that names it: what searches have of it is not known here.";
function unnamed(domain, { templates, elsewhere, parts, others, missing, denied }, { name, format }) {
	if (templates instanceof _domain_api_js_6.n) return [nowhere(domain, name, "not-checked", templates.message)];
	const [index, ...more] = elsewhere.get(name) ?? [];
	if (index !== void 0) return [{
		...nowhere(domain, name, "not-checked", `No index that \`indexes\` names uses it; ${more.length === 0 ? `${index} does` : `${index} and ${more.length} more do`}. Name it there to have it checked.`),
		index
	}];
	if (format === "ik") return [nowhere(domain, name, "not-checked", READ_UNNAMED)];
	if (others !== null) return [nowhere(domain, name, "not-checked", `No index that \`indexes\` names uses it; whether another one does is not known: ${others.message}`)];
	const own = templates.filter((one) => one.package === name);
	const part = parts.get(name);
	const none = part === void 0 ? "No index that `indexes` names and no template names it." : `Only parts of ${part} name it that no analyzer there has.`;
	const awaited = missing.filter((one) => !one.includes("*"));
	if (own.length === 0 && awaited.length > 0 && denied.size === 0) return [nowhere(domain, name, "not-checked", `No index of ${domain} names it, and \`indexes\` asks for ${quoted(awaited)}, which ${domain} does not have yet, or not by that name.`)];
	if (own.length === 0) return [nowhere(domain, name, "unused", none)];
	const message = "A template names it: the next index that is created from it reads this content.";
	return own.map(({ template }) => ({
		...nowhere(domain, name, "next-index", message),
		index: template
	}));
}

// lib/search/domain/verify/blockers.js
const MOST_COMPONENTS = 20;
async function blockersOf(api, { index, components }, packages) {
	const large = new Set([...packages.values()].filter(isTooLarge).map(({ id }) => `analyzers/${id}`));
	const found = [];
	const reading = [
		"char_filter",
		"tokenizer",
		"filter"
	].flatMap((kind) => [...components[kind]].flatMap(([name, definition]) => {
		const path = Object.values(definition).find((value) => typeof value === "string" && value.startsWith("analyzers/"));
		return typeof path === "string" && !large.has(path) ? [{
			kind,
			name,
			path
		}] : [];
	}));
	for (const { kind, name, path } of reading.slice(0, MOST_COMPONENTS)) {
		const body = kind === "tokenizer" ? {
			tokenizer: name,
			text: ["a"]
		} : {
			tokenizer: "keyword",
			[kind]: [name],
			text: ["a"]
		};
		const answer = await api.analyze(index, body).catch((error) => {
			if (error instanceof _domain_api_js_6.n) return null;
			throw error;
		});
		if (answer === null) return found;
		if (answer.outcome === "rejected") found.push(`${kind} ${name} (${path})`);
	}
	return found;
}

// lib/search/domain/verify/telling.js
function preparedFor({ preparation, deployed }, use) {
	return deployed ? preparation?.chains.get(chainKey(use)) : void 0;
}
var TellingWords = class {
	#asked;
	#empty = new Map();
	#without = new Map();
	constructor(asked) {
		this.#asked = asked;
	}
	async places(use, name, facts) {
		if (this.#isChanged(use, name)) return this.known(use, name, facts);
		await this.#askEmpty(use, facts.questions);
		const found = this.known(use, name, facts);
		const texts = facts.questions.texts.slice(...rangeOf(facts.questions, name));
		if (found.length === 0 || found.some((place) => !this.#isOfOthers(use, name, texts[place] ?? ""))) return found;
		const without = await this.#askWithout(use, name, texts);
		return without === null ? [] : found.filter((place) => ownKeys(name, facts)[place] !== without[place]);
	}
	known(use, name, facts) {
		const [from, to] = rangeOf(facts.questions, name);
		const { settings } = this.#asked;
		const places = Array.from({ length: to - from }, (_, place) => place);
		const own = ownKeys(name, facts);
		if (!this.#isChanged(use, name)) {
			const empty = this.#empty.get(chainKey(use)) ?? null;
			return empty === null ? [] : places.filter((place) => own[place] !== empty[from + place]);
		}
		const words = this.#prepared(use, name);
		const memory = settings.preparation?.memory.get(useKey(use))?.get(name);
		return places.filter((place) => words?.telling[place] === true || memory !== void 0 && memory[place] !== own[place]);
	}
	forNodes(use, facts, most) {
		return use.packages.flatMap((name) => {
			const texts = facts.questions.texts.slice(...rangeOf(facts.questions, name));
			if (this.#prepared(use, name)?.needsAll === true) return texts;
			const telling = new Set(this.known(use, name, facts));
			const others = texts.filter((_, place) => !telling.has(place));
			return [...texts.filter((_, place) => telling.has(place)), ...others].slice(0, most);
		});
	}
	compared(use, name) {
		const { settings } = this.#asked;
		if (!this.#isChanged(use, name)) return this.#empty.get(chainKey(use)) === null ? "nothing" : "empty";
		if (this.#prepared(use, name) === void 0) return "nothing";
		const sought = settings.packages.get(name);
		return sought?.former === null && sought.diff === null ? "guessed" : "former";
	}
	isWhole(use, name) {
		return this.#prepared(use, name)?.isWhole === true;
	}
	altersNothing(use, name) {
		return this.#prepared(use, name)?.altersNothing === true;
	}
	#isChanged(use, name) {
		const { packages, deployed } = this.#asked.settings;
		return deployed && packages.get(name)?.changes === true && !this.altersNothing(use, name);
	}
	#prepared(use, name) {
		return preparedFor(this.#asked.settings, use)?.get(name);
	}
	async #askEmpty(use, questions) {
		const key = chainKey(use);
		if (this.#empty.has(key)) return;
		const isEmpty = (name) => !this.#isChanged(use, name);
		this.#empty.set(key, await this.#keys(use, questions, isEmpty));
	}
	async #askWithout(use, name, texts) {
		const key = `${chainKey(use)}\0${name}`;
		const known = this.#without.get(key);
		if (known !== void 0) return known;
		const keys = await this.#keys(use, {
			texts,
			ranges: new Map()
		}, (one) => one === name);
		this.#without.set(key, keys);
		return keys;
	}
	async #keys(use, questions, isEmpty) {
		const { settings, api } = this.#asked;
		const { packages, words } = settings;
		const large = tooLargeOf(use.packages, packages);
		const portion = ({ name }) => isEmpty(name) ? "nothing" : large.has(name) ? "entries" : "disk";
		const body = inlineBody(use, questions, packages, words, portion);
		const keys = body === null ? null : await askKeys(api, use, body, questions.texts);
		return keys === null || "rejected" in keys ? null : keys;
	}
	#isOfOthers(use, name, text) {
		const { packages, words } = this.#asked.settings;
		return use.packages.some((other) => {
			const sought = packages.get(other);
			const slot = slotFor(use, other);
			if (other === name || sought === void 0 || slot === null || this.#isChanged(use, other)) return false;
			const parts = words.parts(sought, slot);
			return partsOf(text).some((part) => parts.has(part));
		});
	}
};
function ownKeys(name, { questions, expected, disk }) {
	return expected.get(name) ?? ("rejected" in disk ? [] : disk.slice(...rangeOf(questions, name)));
}

// lib/search/domain/verify/chain-answers.js
var ChainAnswers = class {
	#asked;
	#questions = new Map();
	#expected = new Map();
	#disks = new Map();
	#rounds = 0;
	#last = new Map();
	#nodes = new Map();
	#whole = new Set();
	#rejections = new Map();
	telling;
	constructor(asked) {
		this.#asked = asked;
		this.telling = new TellingWords(asked);
	}
	nextRound() {
		return this.#rounds++;
	}
	locate(copies) {
		const byIndex = Map.groupBy(copies, ({ index }) => index);
		const nodesOf = (own) => [...new Set(own.map(({ node }) => node))].sort();
		this.#nodes = new Map([...this.#nodes, ...[...byIndex].map(([index, own]) => [index, JSON.stringify(nodesOf(own))])]);
	}
	async facts(use, round) {
		const key = chainKey(use);
		const questions = this.#questions.get(key) ?? this.#questionsOf(use);
		const read = this.#disks.get(this.#diskKey(use));
		const disk = read?.round === round ? read.disk : await this.#disk(use, questions);
		const expected = this.#expected.get(key) ?? await this.#expectedOf(use, questions, disk);
		return this.#keep(use, round, {
			questions,
			disk,
			expected
		});
	}
	async rejection(use) {
		const { api, settings } = this.#asked;
		if (use.chain === null || tooLargeOf(use.packages, settings.packages).size > 0) return null;
		const key = this.#diskKey(use);
		const body = (0,_asked_js_4.s)(use.chain, "index", () => "path", ["a"]);
		const answer = this.#rejections.get(key) ?? await api.analyze(use.index, body);
		this.#rejections.set(key, answer);
		return answer.outcome === "rejected" ? answer.reason : null;
	}
	async withWhole(use, round, facts, names) {
		const portion = (name) => names.includes(name) ? "whole" : this.portion(use, name);
		const whole = await this.#inlineKeys(use, facts.questions, portion);
		const expected = new Map(facts.expected);
		for (const name of names) {
			expected.set(name, whole === null ? null : whole.slice(...rangeOf(facts.questions, name)));
			this.#whole.add(wholeKey(use, name));
		}
		return this.#keep(use, round, {
			...facts,
			expected
		});
	}
	nodeTexts(use, most) {
		const facts = this.#last.get(useKey(use));
		return facts === void 0 ? [] : this.telling.forNodes(use, facts, most);
	}
	portion(use, name) {
		const { packages, deployed } = this.#asked.settings;
		const sought = packages.get(name);
		if (sought === void 0 || sought.changes && !deployed) return "disk";
		return this.#whole.has(wholeKey(use, name)) ? "whole" : "entries";
	}
	#keep(use, round, facts) {
		const { questions, disk, expected } = facts;
		this.#last.set(useKey(use), facts);
		this.#questions.set(chainKey(use), questions);
		this.#disks.set(this.#diskKey(use), {
			round,
			disk
		});
		if (!("rejected" in disk)) this.#expected.set(chainKey(use), expected);
		return facts;
	}
	#diskKey(use) {
		return JSON.stringify([chainKey(use), this.#nodes.get(use.index) ?? use.index]);
	}
	#questionsOf(use) {
		const { packages, words, deployed } = this.#asked.settings;
		const prepared = preparedFor(this.#asked.settings, use);
		const questions = questionsFor(use, (name) => {
			const sought = packages.get(name);
			const slot = slotFor(use, name);
			if (sought === void 0 || slot === null) return [];
			if (sought.changes && !deployed) return words.replaced(sought, slot);
			return prepared?.get(name)?.texts ?? words.candidates(sought, slot).words.slice(0, 20);
		});
		return questions.texts.length === 0 ? {
			...questions,
			texts: ["a"]
		} : questions;
	}
	async #disk(use, questions) {
		const { chain, analyzer } = use;
		if (chain === null) {
			const why = use.obstacle ?? "it has no parts";
			throw new _domain_api_js_6.n("nature", `${analyzer} can't be compared with the file on a node, as ${why}.`);
		}
		const { settings, api } = this.#asked;
		const large = tooLargeOf(use.packages, settings.packages);
		for (const name of large) this.#assertByEntries(use, name);
		const isLarge = ({ name }) => large.has(name) ? "entries" : "disk";
		const body = large.size === 0 ? (0,_asked_js_4.s)(chain, "index", () => "path", questions.texts) : inlineBody(use, questions, settings.packages, settings.words, isLarge);
		return body === null ? [] : await askKeys(api, use, body, questions.texts);
	}
	#assertByEntries(use, name) {
		const large = `${name} is too large to be built on a domain (over 5 MB or 100,000 entries), and`;
		if (use.obstacle !== null || slotFor(use, name) === null) throw new _domain_api_js_6.n("nature", `${large} ${use.obstacle ?? formless(use, name)}.`);
		if (this.portion(use, name) === "disk") throw new _domain_api_js_6.n("nature", `${large} before its change there is no content to compare with: deploy will show it.`);
	}
	async #expectedOf(use, questions, disk) {
		const { packages } = this.#asked.settings;
		const prepared = preparedFor(this.#asked.settings, use);
		const isPrepared = (name) => prepared?.has(name) === true && isBuilt(packages.get(name));
		if ("rejected" in disk && prepared === void 0) return new Map();
		const portion = (name) => isPrepared(name) ? "disk" : this.portion(use, name);
		const isSame = tooLargeOf(use.packages, packages).size === use.packages.length;
		const keys = "rejected" in disk ? null : isSame ? disk : await this.#inlineKeys(use, questions, portion);
		return new Map(use.packages.map((name) => {
			const isAsked = slotFor(use, name) !== null && portion(name) !== "disk";
			if (isPrepared(name)) return [name, prepared?.get(name)?.expected ?? null];
			return [name, isAsked && keys !== null ? keys.slice(...rangeOf(questions, name)) : null];
		}));
	}
	async #inlineKeys(use, questions, portion) {
		if (use.obstacle !== null) return null;
		if (use.packages.every((name) => portion(name) === "disk")) return null;
		const { api, settings } = this.#asked;
		const large = tooLargeOf(use.packages, settings.packages);
		const how = ({ name }) => {
			const wanted = portion(name);
			return wanted === "disk" && large.has(name) ? "entries" : wanted;
		};
		const body = inlineBody(use, questions, settings.packages, settings.words, how);
		if (body === null) return null;
		const keys = await askKeys(api, use, body, questions.texts);
		return "rejected" in keys ? null : keys;
	}
};
function wholeKey(use, name) {
	return JSON.stringify([chainKey(use), name]);
}

// lib/search/domain/verify/broken.js
async function assertFileIsCause(use, reason, { api, found, settings }) {
	const { chain, index, analyzer } = use;
	const builds = async (body) => (await api.analyze(index, body)).outcome === "analyzed";
	if (chain !== null && await builds((0,_asked_js_4.s)(withAllFiles(chain), "index", () => "nothing", ["a"]))) return;
	const analysis = found.analyses.get(index);
	const isAlone = async (one) => (await blockersOf(api, one, settings.packages)).length > 0;
	if (analysis !== void 0 && await builds(_patience_js_5.o) && await isAlone(analysis)) return;
	const message = `${analyzer} of ${index} can't be compared with the file on a node, as the domain does not build its chain in a request, with whatever file: "${reason.slice(0, 300)}". Search for a word that has changed.`;
	throw new _domain_api_js_6.n("error", message);
}
function withAllFiles({ parts }) {
	const isFile = ([, value]) => String(value).startsWith("analyzers/");
	const slotsOf = (part) => Object.entries(part.definition ?? {}).filter(isFile).map(([setting, value]) => ({
		setting,
		dictionary: String(value)
	}));
	return { parts: parts.map((part) => ({
		...part,
		slots: slotsOf(part)
	})) };
}

// lib/search/domain/verify/by-entries.js
async function formerKeys(use, memory, { questions, expected }, { api, settings }) {
	const { packages, words } = settings;
	const large = tooLargeOf(use.packages, packages);
	const isRight = use.packages.every((name) => {
		const [from] = rangeOf(questions, name);
		return expected.get(name)?.every((key, place) => key === memory[from + place]) !== false;
	});
	const replaced = replacedIn(use, settings);
	if (large.size === 0 || isRight || replaced.size === 0) return null;
	const portion = ({ name }) => replaced.has(name) ? "former" : large.has(name) ? "entries" : "disk";
	const body = inlineBody(use, questions, packages, words, portion);
	const keys = body === null ? null : await askKeys(api, use, body, questions.texts);
	return keys === null || "rejected" in keys ? null : keys;
}
function replacedIn({ packages }, settings) {
	const all = packages.flatMap((name) => settings.packages.get(name) ?? []);
	const changed = settings.deployed ? all.filter(({ changes }) => changes) : [];
	const known = (changed.length > 0 ? changed : all).filter(({ former }) => former !== null);
	return new Set(known.length < changed.length ? [] : known.map(({ name }) => name));
}

// lib/search/domain/verify/evidence.js
async function withEvidence(use, judged, facts, answers, asked) {
	const proved = new Map();
	for (const [name, judgement] of judged) {
		const isIdle = answers.telling.altersNothing(use, name);
		const telling = judgement.verdict === "live" && (isIdle || !answers.telling.isWhole(use, name)) ? (await answers.telling.places(use, name, facts)).length : null;
		const isChanged = asked.settings.packages.get(name)?.changes === true;
		const why = isIdle ? "what this run changed alters nothing" : isChanged ? null : "this run changed nothing";
		proved.set(name, telling === 0 ? unproved(use, name, whyUnproved(use, name, facts, answers)) : told(judgement, telling, why));
	}
	return proved;
}
function unproved({ analyzer }, name, why) {
	return {
		verdict: "not-checked",
		message: `What ${analyzer} has of ${name} can't be proved, as ${why}.`,
		pending: false
	};
}
function told(judgement, telling, why) {
	if (telling === null || judgement.message !== null || why === null) return judgement;
	return {
		...judgement,
		message: `Shown by ${telling} of its entries, as ${why}.`
	};
}
function whyUnproved(use, name, { questions }, answers) {
	const [from, to] = rangeOf(questions, name);
	const count = to - from;
	const none = count === 1 ? "the word that was asked is not" : `none of the ${count} words that were asked is`;
	switch (answers.telling.compared(use, name)) {
		case "empty": return `${none} analyzed differently with it and without it`;
		case "nothing": return "there is nothing to compare its words with";
		case "former": return `${none} analyzed differently with the former content and with the new. Test a changed word with "GET _analyze"`;
		case "guessed": return "no word that was tried is analyzed differently than before, and the former content, which names the changed words, was not found. Test a changed word with \"GET _analyze\"";
	}
}

// lib/search/domain/verify/look.js
async function lookAtAll(cases, answers, asked, round) {
	const next = [];
	for (const one of cases) {
		const isSettled = one.obstacle !== null || one.judgements.size > 0 && !isPending(one);
		next.push(isSettled ? one : await lookAt(one, answers, asked, round));
	}
	return next;
}
async function lookAt(one, answers, asked, round) {
	try {
		return {
			...one,
			proven: false,
			judgements: await judgements(one.use, answers, asked, round)
		};
	} catch (error) {
		if (!(error instanceof _domain_api_js_6.n)) throw error;
		return {
			...one,
			proven: false,
			obstacle: error
		};
	}
}
async function judgements(use, answers, asked, round) {
	const { api, found } = asked;
	const untold = found.untold.get(use.index);
	if (untold !== void 0) throw untold;
	if (use.use === "unused") return await idle(use, answers, asked);
	const facts = await answers.facts(use, round);
	if ("rejected" in facts.disk) await assertFileIsCause(use, facts.disk.rejected, asked);
	const { texts } = facts.questions;
	const memory = await askKeys(api, use, memoryBody(use, texts), texts);
	if ("rejected" in memory) throw new _domain_api_js_6.n("error", `${use.index} can't analyze with ${use.analyzer}: "${memory.rejected}".`);
	const doubtful = doubtfulOf(use, facts, answers, asked);
	const sure = doubtful.length === 0 ? facts : await answers.withWhole(use, round, facts, doubtful);
	const former = await formerKeys(use, memory, sure, asked);
	return await withEvidence(use, judgeAll(use, {
		memory,
		former
	}, sure, asked), sure, answers, asked);
}
async function idle(use, answers, asked) {
	const rejected = await answers.rejection(use);
	if (rejected !== null) await assertFileIsCause(use, rejected, asked);
	const observed = {
		memory: [],
		disk: rejected === null ? [] : { rejected },
		expected: null,
		byEntries: false,
		former: null
	};
	return new Map(use.packages.map((name) => [name, (0,_verdict_js_19.n)(factsOf(use, name, asked.settings), observed)]));
}
function doubtfulOf(use, { disk, questions, expected }, answers, { settings }) {
	if ("rejected" in disk) return [];
	const large = tooLargeOf(use.packages, settings.packages);
	const known = use.packages.filter((name) => expected.get(name) != null && !large.has(name) && answers.portion(use, name) !== "disk");
	const isOther = (name) => {
		const [from] = rangeOf(questions, name);
		return expected.get(name)?.some((key, place) => key !== disk[from + place]) === true;
	};
	return known.some((name) => answers.portion(use, name) === "entries") && known.some(isOther) ? known : [];
}
function judgeAll(use, memory, facts, asked) {
	return new Map(use.packages.map((name) => [name, judgeOne(use, name, memory, facts, asked)]));
}
function judgeOne(use, name, { memory, former }, { disk, expected, questions }, { settings }) {
	const range = rangeOf(questions, name);
	const observed = {
		memory: memory.slice(...range),
		disk: "rejected" in disk ? disk : disk.slice(...range),
		expected: expected.get(name) ?? null,
		byEntries: tooLargeOf(use.packages, settings.packages).size > 0,
		former: former?.slice(...range) ?? null
	};
	const isBefore = settings.packages.get(name)?.changes === true && !settings.deployed;
	const why = "rejected" in observed.disk ? null : unprovable(use, name, observed, isBefore);
	return why === null ? (0,_verdict_js_19.n)(factsOf(use, name, settings), observed) : unproved(use, name, why);
}
function unprovable(use, name, { memory, expected }, isBefore) {
	if (slotFor(use, name) === null) return use.obstacle ?? formless(use, name);
	if (memory.length === 0) return "no words were found that show its content";
	if (expected === null && !isBefore) return use.obstacle ?? "its content can't be put into a request";
	return null;
}

// lib/search/domain/verify/node-check.js
const MOST_TRIES = 3;
async function withPlaces(state, { api, settings }) {
	const { cases, copies } = state;
	const indexes = new Set(cases.filter(({ obstacle }) => obstacle === null).map(({ use }) => use.index));
	if (!settings.asksNodes || indexes.size === 0 || copies !== null && !(copies instanceof _domain_api_js_6.n)) return state;
	try {
		return {
			cases,
			copies: await api.shards([...indexes])
		};
	} catch (error) {
		if (!(error instanceof _domain_api_js_6.n)) throw error;
		return {
			cases,
			copies: error
		};
	}
}
function askNodes(state, answers, asked) {
	return askFor(state, answers, asked, needsNodes, withProof);
}
function askLagging(state, answers, asked) {
	return askFor(state, answers, asked, isStale, withLastProof);
}
async function askFor({ cases, copies }, answers, { api, settings }, isWanted, withAnswer) {
	const byIndex = Map.groupBy(cases.filter(isWanted), ({ use }) => use.index);
	const next = new Map();
	for (const [index, wanted] of byIndex) {
		const each = wordsEach(wanted.reduce((sum, { use }) => sum + use.packages.length, 0));
		const proof = await proofOf(api, index, wanted.map(({ use }) => ({
			use,
			texts: answers.nodeTexts(use, each)
		})), copies);
		for (const one of wanted) next.set(one, withAnswer(one, proof, settings));
	}
	return {
		cases: cases.map((one) => next.get(one) ?? one),
		copies
	};
}
async function proofOf(api, index, questions, copies) {
	if (questions.some(({ use }) => use.field === null)) {
		const message = `${index} has no field on which a query can use it (a text field, or for a normalizer a keyword field with it, that is indexed), so its nodes can't be asked one by one.`;
		return {
			outcome: "unknown",
			obstacle: new _domain_api_js_6.n("nature", message)
		};
	}
	if (copies instanceof _domain_api_js_6.n) return {
		outcome: "unknown",
		obstacle: copies
	};
	return proveNodes(api, index, questions, copies ?? void 0);
}
async function confirmShards(start, answers, asked) {
	let state = start;
	for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
		const { cases, copies: before } = state;
		const proven = cases.filter((one) => one.proven);
		if (before === null || before instanceof _domain_api_js_6.n || proven.length === 0) return state;
		try {
			const now = await asked.api.shards([...new Set(proven.map(({ use }) => use.index))]);
			const moved = movedIndexes(before, now);
			const there = new Set(now.map(({ index }) => index));
			for (const { use } of proven) if (!there.has(use.index)) moved.add(use.index);
			if (moved.size === 0) return {
				...state,
				copies: now
			};
			const doubted = cases.map((one) => one.proven && moved.has(one.use.index) ? {
				...one,
				proven: false,
				judgements: new Map()
			} : one);
			answers.locate(now);
			state = await askNodes({
				cases: await lookAtAll(doubted, answers, asked, answers.nextRound()),
				copies: now
			}, answers, asked);
		} catch (error) {
			if (!(error instanceof _domain_api_js_6.n)) throw error;
			return {
				...state,
				cases: withObstacle(cases, error)
			};
		}
	}
	const message = "The shards kept moving, so not every node could be asked. Run the check again when the domain has settled.";
	return {
		...state,
		cases: withObstacle(state.cases, new _domain_api_js_6.n("error", message))
	};
}
function withObstacle(cases, obstacle) {
	return cases.map((one) => one.proven ? {
		...one,
		obstacle
	} : one);
}
function movedIndexes(before, now) {
	const keyOf = ({ index, node, started }) => JSON.stringify([
		index,
		node,
		started
	]);
	const known = new Set(before.map(keyOf));
	return new Set(now.filter((copy) => !known.has(keyOf(copy))).map(({ index }) => index));
}

// lib/search/domain/verify/reload.js
const AGAIN_MS = 1e4;
async function reloadLagging(cases, asked) {
	const { api, world } = asked;
	const harmed = new Set(cases.filter((one) => has(one, "harms")).map(({ use }) => use.index));
	const lagging = cases.filter((one) => one.use.reloadable && has(one, "helps") && !harmed.has(one.use.index));
	for (const index of new Set(lagging.map(({ use }) => use.index))) {
		const former = world.reloads.get(keyOf(api.domain, index));
		if (former === void 0 || world.clock.now() - former.at >= AGAIN_MS) await reload(index, asked);
	}
}
function has({ judgements, obstacle }, reload) {
	return obstacle === null && [...judgements.values()].some((one) => one.reload === reload);
}
function keyOf(domain, index) {
	return `${domain}/${index}`;
}
async function reload(index, { api, world }) {
	const { domain, authentication } = api;
	const key = keyOf(domain, index);
	const former = world.reloads.get(key);
	const said = former?.mayBeDone === true ? former.notices : [];
	const at = world.clock.now();
	const say = (isDone, ...notices) => world.reloads.set(key, {
		at,
		mayBeDone: isDone || said.length > 0,
		notices: [...new Set([...said, ...notices])]
	});
	const [analyzers, cache] = [`The search analyzers of ${index} on ${domain}`, `The request cache of ${index} on ${domain}`];
	const done = `${analyzers} were reloaded.`;
	const again = said.length === 0 ? "reloaded" : "reloaded again";
	say(true, `${analyzers} may have been ${again}: the run ended before the answer.`);
	const end = await api.reload(index);
	if (end.outcome === "unsaid") return void say(true, `${domain} was asked to reload the search analyzers of ${index}, and does not say that it did.`);
	if (end.outcome !== "done") return void say(end.outcome === "open", unlessDone(end, analyzers, "were", again));
	if (authentication !== "basic") return void say(true, done, cacheNotice(index, domain));
	say(true, done, `${cache} may have been cleared: the run ended before the answer.`);
	const cleared = await api.clearRequestCache(index);
	say(true, done, ...cleared.outcome === "done" || cleared.outcome === "unsaid" ? [] : [unlessDone(cleared, cache, "was", "cleared")]);
}
function unlessDone({ outcome, obstacle }, what, was, done) {
	return `${what} ${outcome === "open" ? "may have been" : `${was} not`} ${done}. ${obstacle.message}`;
}
function cacheNotice(index, domain) {
	return `Answers without hits (size 0) in the request cache of ${domain} for ${index} have the former content. "POST ${index}/_cache/clear?request=true" clears them; a signed POST loses the parameter, so this run did not.`;
}

// lib/search/domain/verify/verify.js
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5e3;
async function verifyDomain(api, settings, world) {
	const names = [...settings.packages.keys()];
	try {
		const asked = {
			api,
			settings,
			world,
			found: await readUses(api, settings.indexes, idsOf(settings.packages))
		};
		const cases = await verifyUses(asked);
		const { uses, obstacles } = resultOf(api.domain, cases, asked.found, settings.packages);
		return {
			...withDenied(api.domain, {
				uses,
				obstacles
			}, asked.found, names),
			notices: missingNotices(api.domain, asked.found)
		};
	} catch (error) {
		if (!(error instanceof _domain_api_js_6.n)) throw error;
		return unasked(api.domain, names, error);
	}
}
function withDenied(domain, { uses, obstacles }, { denied }, names) {
	if (denied.size === 0) return {
		uses,
		obstacles
	};
	const known = uses.filter(({ index, verdict }) => index !== null || verdict !== "unused");
	const untold = [...denied].flatMap(([index, { message }]) => names.map((name) => {
		return {
			domain,
			index,
			analyzer: null,
			package: name,
			use: "unused",
			verdict: "not-checked",
			message
		};
	}));
	return {
		uses: [...known, ...untold],
		obstacles: [...obstacles, ...denied.values()]
	};
}
async function verifyUses(asked) {
	const { settings, found } = asked;
	const answers = new ChainAnswers(asked);
	const last = await settle({
		cases: found.uses.map((use) => ({
			use,
			judgements: new Map(),
			obstacle: null,
			proven: false
		})),
		copies: null
	}, answers, asked);
	return await explainStale(await confirmGone((settings.asksNodes ? await askLagging(last, answers, asked) : last).cases, asked), asked);
}
async function settle(start, answers, asked) {
	const { settings, world } = asked;
	let state = start;
	for (;;) {
		const polled = await pollUses(state, answers, asked);
		if (!settings.asksNodes) return polled;
		const confirmed = await confirmShards(polled, answers, asked);
		if (!(confirmed.cases.some(isPending) && !polled.cases.some(isPending)) || !settings.waits || world.signal.aborted) return confirmed;
		state = {
			cases: confirmed.cases,
			copies: null
		};
	}
}
async function pollUses(start, answers, asked) {
	const { api, settings, world } = asked;
	const { clock, signal, progress } = world;
	let state = start;
	for (let round = 0;; round++) {
		const began = clock.now();
		state = await askRound(state, answers, asked, answers.nextRound());
		const waiting = state.cases.filter(isPending);
		const lag = `${waiting.length} of ${state.cases.length} analyzers without the new version`;
		if (waiting.length === 0 || !settings.waits || signal.aborted) {
			if (round > 0 && waiting.length === 0) progress.show(api.domain, "nothing left to wait for", "done");
			break;
		}
		const took = settings.reload ? 0 : clock.now() - began;
		if (settings.reload) await reloadLagging(waiting, asked);
		const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** round);
		if (api.left() <= pause + took) {
			progress.show(api.domain, `still ${lag}`, "failed");
			break;
		}
		progress.show(api.domain, lag, null);
		await clock.sleep(pause, signal);
	}
	return state;
}
async function askRound(before, answers, asked, round) {
	const placed = await withPlaces(before, asked);
	if (placed.copies !== null && !(placed.copies instanceof _domain_api_js_6.n)) answers.locate(placed.copies);
	const looked = {
		...placed,
		cases: await lookAtAll(placed.cases, answers, asked, round)
	};
	const { cases, copies } = asked.settings.asksNodes ? await askNodes(looked, answers, asked) : looked;
	return {
		copies,
		cases: before.cases.map((one, at) => afterRound(one, cases[at] ?? one))
	};
}
async function confirmGone(cases, { api }) {
	const isMissing = ({ obstacle }) => obstacle?.kind === "gone";
	const missing = cases.filter(isMissing).map(({ use }) => use.index);
	const doubts = await doubtsOfGone(api, missing);
	return cases.map((one) => {
		const doubt = isMissing(one) ? doubts.get(one.use.index) : void 0;
		return doubt === void 0 ? one : {
			...one,
			obstacle: doubt
		};
	});
}
async function explainStale(cases, { api, settings, found }) {
	const explained = [];
	for (const one of cases) {
		const analysis = found.analyses.get(one.use.index);
		const isAsked = one.use.reloadable && isStale(one) && analysis !== void 0;
		explained.push(isAsked ? withBlockers(one, await blockersOf(api, analysis, settings.packages)) : one);
	}
	return explained;
}

// lib/search/tests/on-domain.js
const MOST_INDEXES = 50;
async function runTestsOnDomain(api, records, settings) {
	const outcomes = new Map(records.map((record) => [record, []]));
	const { domain } = api;
	try {
		const { tested, obstacles } = await testedIndexes(api, records, settings);
		const isNew = settings.phase === "before" && [...settings.packages.values()].some(({ changes }) => changes);
		for (const { analysis, asked } of tested.slice(0, MOST_INDEXES)) {
			const by = `${domain} (${analysis.index}${isNew ? ", with the new content" : ""})`;
			for (const [record, outcome] of await onIndex(api, analysis, asked, settings)) outcomes.get(record)?.push({
				by,
				outcome
			});
		}
		for (const [record, own] of outcomes) {
			const missing = {
				kind: "skipped",
				reason: missingReason(record.test, domain)
			};
			if (own.length === 0) own.push(...(obstacles.length > 0 ? obstacles.map(skippedBy) : [missing]).map(by(domain)));
		}
		return {
			records: withOutcomes(records, outcomes),
			notices: cutNotices(tested, domain)
		};
	} catch (error) {
		if (!(error instanceof _domain_api_js_6.n)) throw error;
		const skipped = [skippedBy(error)].map(by(domain));
		return {
			records: records.map((record) => added(record, skipped)),
			notices: []
		};
	}
}
const by = (name) => (outcome) => ({
	by: name,
	outcome
});
function withOutcomes(records, outcomes) {
	return records.map((record) => added(record, outcomes.get(record) ?? []));
}
async function testedIndexes(api, records, settings) {
	const { found, denied } = await api.settings(settings.indexes);
	const all = readIndexSettings(found).filter((one) => isWanted(one, settings.indexes));
	const names = records.flatMap(({ test: { subject } }) => subject.kind === "field" ? [subject.field.text] : []);
	const listed = await namedFields(api, names.length > 0 ? all.map(({ index }) => index) : [], [...new Set(names)]);
	const { fields } = listed;
	const tested = all.flatMap((analysis) => {
		const asked = records.flatMap((record) => {
			const test = askedOn(record.test, analysis, fields.get(analysis.index) ?? []);
			return test === null ? [] : [{
				record,
				test
			}];
		});
		return asked.length === 0 ? [] : [{
			analysis,
			asked
		}];
	});
	const reads = ({ analysis }) => usesOf(analysis, [], packageOf(settings), null).length > 0;
	const obstacles = [...new Set([...denied.values(), ...listed.denied.values()])];
	return {
		tested: [...tested.filter(reads), ...tested.filter((one) => !reads(one))],
		obstacles
	};
}
async function namedFields(api, indexes, names) {
	if (indexes.length === 0) return {
		fields: new Map(),
		denied: new Map()
	};
	const { found, denied } = await api.fieldsNamed(indexes, names);
	const own = readFields(found);
	const aliases = [...own].flatMap(([index, fields]) => fields.flatMap(({ alias }) => alias === null ? [] : [{
		index,
		alias
	}]));
	if (aliases.length === 0) return {
		fields: own,
		denied
	};
	const having = new Set(aliases.map(({ index }) => index));
	const targets = new Set(aliases.map(({ alias }) => alias));
	const listed = await api.fieldsNamed([...having], [...targets]);
	const meant = readFields(listed.found);
	return {
		fields: new Map([...own].map(([index, all]) => {
			const meaning = ({ name, alias }) => (meant.get(index) ?? []).flatMap((field) => field.name === alias ? [{
				...field,
				name
			}] : []);
			return [index, all.flatMap((one) => one.alias === null ? [one] : meaning(one))];
		})),
		denied: new Map([...denied, ...listed.denied])
	};
}
const packageOf = ({ packages }) => packageOfPath(idsOf(packages));
function missingReason({ subject }, domain) {
	return `no index of ${domain} that the input indexes names has ${subject.kind === "field" ? `the field \`${subject.field.text}\`` : `the analyzer \`${subject.search.text}\``}`;
}
function cutNotices(tested, domain) {
	if (tested.length <= MOST_INDEXES) return [];
	return [`Of the ${tested.length} indexes of ${domain} that have a field or an analyzer of the search tests, ${MOST_INDEXES} were asked, those that read a dictionary of this run first. Name fewer in the input indexes to choose them.`];
}
function added(record, more) {
	return {
		...record,
		outcomes: [...record.outcomes, ...more]
	};
}
function skippedBy(obstacle) {
	return {
		kind: "skipped",
		reason: obstacle.message.replace(/\.$/, "")
	};
}
async function onIndex(api, analysis, asked, settings) {
	const uses = usesOf(analysis, [], packageOf(settings), null).filter(({ kind }) => kind === "analyzer");
	const ask = async (analyzer, texts) => {
		const use = uses.find((one) => one.analyzer === analyzer);
		const body = use === void 0 || settings.phase === "after" ? null : newBody(use, texts, settings);
		if (body !== null && "why" in body) return { reason: `${analyzer} can't be asked with the new content, as ${body.why}` };
		const sent = body?.body ?? {
			analyzer,
			text: [...texts]
		};
		const cut = cutOf(filtersOf(analysis, "analyzer", analyzer));
		const answer = await api.analyze(analysis.index, sent, isApart(cut, sent));
		if (answer.outcome === "analyzed") return (0,_asked_js_4.n)(answer.tokens, texts);
		return { reason: `${analysis.index} can't build ${analyzer} ("${answer.reason}")` };
	};
	try {
		const outcomes = await (0,_asked_js_4.t)(asked.map(({ test }) => test), ask);
		return asked.flatMap(({ record }, at) => {
			const outcome = outcomes[at];
			return outcome === void 0 ? [] : [[record, outcome]];
		});
	} catch (error) {
		if (!(error instanceof _domain_api_js_6.n)) throw error;
		return asked.map(({ record }) => [record, skippedBy(error)]);
	}
}
function newBody(use, texts, { packages, words }) {
	const changed = new Set(use.packages.filter((name) => packages.get(name)?.changes === true));
	const questions = {
		texts,
		ranges: new Map()
	};
	const [large] = tooLargeOf(use.packages, packages);
	if (changed.size === 0) return { body: (use.obstacle === null && large === void 0 ? inlineBody(use, questions, packages, words, () => "disk") : null) ?? memoryBody(use, texts) };
	if (large !== void 0) return { why: `${large} is too large to be built on a domain` };
	const why = use.obstacle ?? (use.chain === null ? "it has no parts" : inlineObstacle(use.chain, changed));
	if (why !== null) return { why };
	const body = inlineBody(use, questions, packages, words, ({ name }) => changed.has(name) ? "whole" : "disk");
	return body === null ? { why: "it has no parts" } : { body };
}
function askedOn(test, analysis, fields) {
	const { subject } = test;
	if (subject.kind === "analyzers") {
		const search = subject.search.text;
		if (!analysis.components.analyzer.has(search)) return null;
		return {
			test,
			search,
			index: subject.index?.text ?? search
		};
	}
	const field = fields.find(({ name }) => name === subject.field.text);
	if (field === void 0 || field.index === null) return null;
	return {
		test,
		search: field.search[0] ?? field.index,
		index: field.index
	};
}

// lib/modes/verify/formers.js
var Formers = class {
	#run;
	#configuration;
	#ports;
	#known;
	#versions = new Map();
	#before = new Map();
	#walks = new Map();
	constructor(run, configuration, ports, known) {
		this.#run = run;
		this.#configuration = configuration;
		this.#ports = ports;
		this.#known = known;
	}
	async of(steps) {
		const found = await (0,_baseline_js_0.M)(steps, async (step) => [step.dictionary.name, await (step.kind === "associate" ? this.#of(step) : this.#beforeLast(step))]);
		return new Map(found.flatMap(([name, former]) => former === null ? [] : [[name, former]]));
	}
	async #of({ dictionary, row }) {
		const { former } = this.#known;
		const { bytes, name } = dictionary;
		const observed = this.#observed(name);
		if (row === null || observed === null || isTooLarge({
			bytes,
			entries: null
		})) return null;
		const isCurrent = row.version === null || row.version === observed.live.version;
		const known = former.get(name);
		if (isCurrent && known !== void 0) return this.#withBefore(dictionary, contentOf(known, row.status === "ACTIVE" && row.version !== null));
		const version = isCurrent ? null : row.version;
		const key = `${name}\0${version}`;
		const finding = this.#versions.get(key) ?? this.#find(dictionary, observed, version);
		this.#versions.set(key, finding);
		const found = await finding;
		if (found.kind !== "found") return null;
		return this.#withBefore(dictionary, contentOf(found, row.status === "ACTIVE" && !isCurrent));
	}
	#withBefore(dictionary, found) {
		if (found === null) return null;
		let finding = null;
		const before = () => {
			finding ??= this.#earlier(dictionary, [found.source]);
			return finding;
		};
		return {
			...found,
			before
		};
	}
	async #beforeLast({ dictionary }) {
		const { name, bytes } = dictionary;
		const { trust, marker } = this.#observed(name) ?? {};
		if (trust?.origin.kind !== "commit" || isTooLarge({
			bytes,
			entries: null
		})) return null;
		const before = `${trust.origin.commit}^1`;
		const finding = this.#before.get(name) ?? this.#ports.former().atCommit(dictionary, marker ?? null, before);
		this.#before.set(name, finding);
		const found = (await finding).find(({ kind }) => kind === "content");
		if (found?.kind !== "content" || isTooLarge({
			bytes: found.bytes.length,
			entries: null
		})) return null;
		const source = (0,_byte_source_js_7.t)(found.bytes);
		if (!readsLike(dictionary, source)) return {
			source,
			isExact: false
		};
		const walk = this.#walks.get(name) ?? this.#earlier(dictionary, []);
		this.#walks.set(name, walk);
		return await walk;
	}
	async #earlier(dictionary, others) {
		const { marker } = this.#observed(dictionary.name) ?? {};
		for (const commit of await commitsOf(this.#run.event.workspace, dictionary)) {
			const found = (await this.#ports.former().atCommit(dictionary, marker ?? null, `${commit}^1`)).find(({ kind }) => kind === "content");
			if (found?.kind !== "content" || isTooLarge({
				bytes: found.bytes.length,
				entries: null
			})) return null;
			const source = (0,_byte_source_js_7.t)(found.bytes);
			if (![(0,_byte_source_js_7.n)(dictionary.path), ...others].some((one) => readsLike(dictionary, source, one))) return {
				source,
				isExact: false
			};
		}
		return null;
	}
	#observed(name) {
		return this.#known.plan.packages.find((one) => one.dictionary.name === name)?.observed ?? null;
	}
	async #find(dictionary, observed, version) {
		const { connection, former } = this.#ports;
		const { clock, random, signal } = this.#run;
		const world = {
			clock,
			random,
			signal
		};
		const history = await this.#history(observed);
		const { keyPrefix } = this.#configuration;
		const sources = {
			store: connection.store,
			keyPrefix,
			former: former(),
			world
		};
		const isWanted = (record) => version === null ? record.version !== observed.live.version : record.version === version;
		const record = (0,_baseline_js_0.s)(history.filter(isWanted));
		return await (0,_baseline_js_0.i)(sources, dictionary, observed, record);
	}
	async #history({ live }) {
		try {
			return await (0,_baseline_js_0.g)(this.#run, (limits) => this.#ports.connection.service.versionHistory(live.id, limits));
		} catch (error) {
			if (error instanceof _aws_error_js_10.t) return [];
			throw error;
		}
	}
};
const MOST_COMMITS = 20;
async function commitsOf(workspace, { files }) {
	const places = files.flatMap(({ file }) => (0,_repository_path_js_13.n)(workspace, file) ?? []);
	const [first] = places;
	if (first === void 0 || places.some(({ root }) => root !== first.root)) return [];
	const log = await (0,_git_history_js_12.r)(first.root, places.map(({ path }) => (0,_git_history_js_12.u)(path)));
	return log.kind === "commits" ? log.commits.slice(0, MOST_COMMITS) : [];
}
const WORDS = new Set([
	"solr-synonyms",
	"word-list",
	"stemmer-override"
]);
function readsLike({ path, format, options }, before, after = (0,_byte_source_js_7.n)(path)) {
	const [former, now] = WORDS.has(format) ? [inLowerCase(before), inLowerCase(after)] : [before, after];
	const { added, removed, changed, unread = 0 } = (0,_diff_js_11.t)(former, now, format, options);
	return added + removed + changed + unread === 0;
}
function inLowerCase(source) {
	return (0,_byte_source_js_7.t)(Buffer.from(Buffer.concat([...source.chunks()]).toString("utf8").toLowerCase()));
}
function contentOf({ bytes, source }, isShown) {
	if (isTooLarge({
		bytes: bytes.length,
		entries: null
	})) return null;
	return {
		source: (0,_byte_source_js_7.t)(bytes),
		isExact: isShown && source === "deployed"
	};
}

// lib/modes/verify/outcome.js
function publicUse(use) {
	return {
		...use,
		message: use.message === null ? null : (0,_redact_js_3.i)(use.message)
	};
}
function fails(mode, verdict) {
	if (mode === "plan" || mode === "validate") return false;
	if (ATTENTION.has(verdict)) return true;
	return mode === "drift" && verdict === "needs-reopen";
}
const ATTENTION = new Set([
	"broken",
	"stale",
	"mixed"
]);
function describeUse({ domain, index, analyzer, package: name, verdict, message }) {
	return `${[
		domain,
		index,
		analyzer
	].filter((part) => part !== null).join(" / ")}: ${name} is ${verdict}${message === null ? "" : `. ${message}`}`;
}
function warningsFor(uses) {
	const told = uses.filter(({ verdict }) => verdict.startsWith("needs-") || verdict === "not-checked" || ATTENTION.has(verdict));
	return [...Map.groupBy(told, ({ domain, verdict, message }) => JSON.stringify([
		domain,
		verdict,
		message
	])).values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const names = [...new Set(group.map((use) => use.package))];
		return [`Search on ${first.domain}, ${names.join(", ")}: ${first.verdict}. ${first.message ?? ""}`];
	});
}
function searchFailure(uses) {
	const lines = [...new Set(uses.map(describeUse))];
	const shown = lines.slice(0, 10);
	const more = lines.length > shown.length ? [`and ${lines.length - shown.length} more; the results file has all.`] : [];
	return new _failure_js_14.t("search-failed", [...shown, ...more].join("\n"), {
		hint: "AWS has the files; search does not use them as it should. docs/troubleshooting.md says what each verdict means and what to do.",
		about: [...new Set(uses.map((use) => use.package))]
	});
}
function testFailure(records, mode, end) {
	const failed = records.filter((record) => (0,_records2_js_15.a)(record) === "failed");
	const [first] = (0,_records2_js_15.n)(failed);
	if (first === void 0) return null;
	const count = failed.length === 1 ? "A search test fails" : `${failed.length} search tests fail`;
	const place = `${first.file}, line ${first.line ?? 1}`;
	return new _failure_js_14.t(mode === "drift" ? "search-failed" : "test-failed", `${count}, the first in ${place}: ${first.message}`, { hint: `Correct the dictionary, or the test where search should do what it does now. ${end}` });
}
function unmetFailure(obstacles, end) {
	const messages = fixable(obstacles);
	if (messages.size === 0) return null;
	return new _failure_js_14.t("search-failed", [...messages].join("\n"), { hint: `verify: require fails a run that can't ask. ${end}With verify: report it is a warning.` });
}
function fixable(obstacles) {
	return new Set(obstacles.filter(({ kind }) => kind !== "nature").map(({ message }) => (0,_redact_js_3.i)(message)));
}
function unbuiltWarnings(obstacles, uses) {
	const told = uses.map(({ message }) => message ?? "").join("\n");
	return [...fixable(obstacles)].filter((message) => !told.includes(message)).map((message) => `Whether the domains can build the new content is not known. ${message}`);
}
function refusedProblem({ package: name, domain, index, analyzer, line, reason }) {
	const message = `Domain ${domain} can't build analyzer ${analyzer} of index ${index} with this line: "${(0,_redact_js_3.i)(reason).slice(0, 400)}". Change the line, or the filters before this dictionary in ${analyzer}.`;
	return {
		subject: { dictionary: name },
		problem: {
			severity: "error",
			code: "domain/rejected",
			line,
			column: null,
			message
		}
	};
}
function refusedFailure(refused, lines) {
	return new _failure_js_14.t("lint-failed", lines.join("\n"), {
		hint: "Fix the annotated lines; docs/dictionaries.md explains the code. Nothing was published, and no domain was changed.",
		about: [...new Set(refused.map((one) => one.package))]
	});
}

// lib/search/domain/words/package-words.js
var PackageWords = class {
	#lines = new Map();
	#words = new Map();
	#parts = new Map();
	lines({ format, source, options }, slot) {
		const key = `${slot.dictionary}\0${slot.setting}`;
		const known = this.#lines.get(key) ?? (0,_asked_js_4.r)(slot.setting, format, source, options.engineVersion);
		this.#lines.set(key, known);
		return known;
	}
	former({ format, former, options }, { dictionary, setting }, which = "former") {
		if (former === null) return null;
		const key = `${dictionary}\0${setting}\0${which}`;
		const known = this.#lines.get(key) ?? (0,_asked_js_4.r)(setting, format, former.source, options.engineVersion);
		this.#lines.set(key, known);
		return known;
	}
	candidates(sought, slot) {
		return this.#once(`${sought.name}\0${slot.setting}`, () => this.#candidates(sought, slot));
	}
	replaced(sought, slot) {
		const half = 20 / 2;
		const spread = this.#once(`${sought.name}\0${slot.setting}\0spread`, () => {
			const lines = this.former(sought, slot) ?? this.lines(sought, slot);
			return spreadWords(lines, {
				...sought,
				setting: slot.setting
			});
		});
		const changed = this.candidates(sought, slot).words.slice(0, half);
		return [...new Set([...changed, ...spread.words])].slice(0, 20);
	}
	async steady(sought, slot) {
		const before = await sought.former?.before?.() ?? null;
		const reading = {
			...sought,
			setting: slot.setting
		};
		const earlier = before && this.former({
			...sought,
			former: before
		}, slot, "before");
		const lines = this.lines(sought, slot);
		return this.#once(`${sought.name}\0${slot.setting}\0steady`, () => withSome(spreadWords(lines, reading), earlier && changedWords(earlier, lines, reading)));
	}
	own({ name }, slot) {
		const keys = [`${name}\0${slot.setting}`, `${name}\0${slot.setting}\0steady`];
		return new Set(keys.flatMap((key) => [...this.#words.get(key)?.own ?? []]));
	}
	formerAbout(sought, slot, texts) {
		const own = this.own(sought, slot);
		const same = new Set(this.lines(sought, slot).flatMap(({ text, line }) => own.has(line) ? [text] : []));
		const gone = this.#words.get(`${sought.name}\0${slot.setting}`)?.gone;
		const lines = this.former(sought, slot) ?? [];
		const theirs = lines.flatMap(({ text, line }) => same.has(text) || gone?.has(line) === true ? [line] : []);
		return linesAbout(lines, texts, new Set(theirs));
	}
	parts(sought, slot) {
		const key = `${slot.dictionary}\0${slot.setting}`;
		const known = this.#parts.get(key) ?? new Set(this.lines(sought, slot).flatMap(({ text }) => partsOf(text)));
		this.#parts.set(key, known);
		return known;
	}
	#candidates(sought, slot) {
		const { diff, former, changes } = sought;
		const reading = {
			...sought,
			setting: slot.setting
		};
		const lines = this.lines(sought, slot);
		const before = this.former(sought, slot);
		if (!changes) return withSome(spreadWords(lines, reading), before && changedWords(before, lines, reading));
		if (before !== null) {
			const changed = changedWords(before, lines, reading);
			const isWhole = changed.isWhole && former?.isExact === true;
			if (changed.words.length > 0) return {
				...changed,
				isWhole
			};
			return {
				...spreadWords(lines, reading),
				isWhole,
				isSame: isWhole && changed.isSame === true
			};
		}
		const changed = diff === null ? null : diffWords(diff, reading);
		return changed === null || changed.words.length === 0 ? spreadWords(lines, reading, MOST_GUESSES) : changed;
	}
	#once(key, make) {
		const known = this.#words.get(key) ?? make();
		this.#words.set(key, known);
		return known;
	}
};
function withSome(spread, last) {
	if (last === null) return spread;
	return {
		words: [...new Set([...last.words.slice(0, 20 / 2), ...spread.words])].slice(0, 20),
		isWhole: false,
		own: new Set([...last.own, ...spread.own]),
		...last.gone !== void 0 && { gone: last.gone }
	};
}

// lib/modes/verify/place.js
function placeOf(domain, packagesOf) {
	const place = {
		domain,
		words: new PackageWords(),
		former: new Map(),
		preparation: null,
		client: null,
		version: null,
		used: 0,
		packages: () => packagesOf(place)
	};
	return place;
}
var Reach = class {
	#run;
	#configuration;
	#region;
	#connection;
	#domains;
	constructor(run, configuration, { region }, connection) {
		this.#run = run;
		this.#configuration = configuration;
		this.#region = region;
		this.#connection = connection;
		this.#domains = (0,_domain_api_js_6.i)(configuration.api, {
			region,
			actionVersion: _version_js_20.t,
			proxyEnv: run.env
		});
	}
	async ask(place, work, failed) {
		const { clock, signal } = this.#run;
		const start = clock.now();
		const deadline = start + this.#configuration.verifyTimeoutMinutes * 6e4 - place.used;
		try {
			place.client ??= this.#connect(place).catch((error) => {
				place.client = null;
				throw error;
			});
			const api = await place.client;
			const { domain, version } = place;
			const iamResource = `domain/${domain}`;
			return await work(knowing((0,_domain_api_js_6.t)({
				domain,
				api,
				clock,
				signal,
				deadline,
				version,
				iamResource
			})));
		} catch (error) {
			if (error instanceof _domain_api_js_6.n) return failed(error);
			throw error;
		} finally {
			place.used += clock.now() - start;
			if (signal.aborted) stopped();
		}
	}
	async #connect(place) {
		const given = this.#configuration.domainEndpoints.get(place.domain) ?? null;
		const described = await this.#describe(place);
		const endpoint = async () => {
			if (described instanceof _domain_api_js_6.n) throw described;
			return described;
		};
		return await (0,_domain_api_js_6.r)({
			given,
			endpoint,
			region: this.#region,
			identity: () => this.#connection.identity()
		}, this.#run);
	}
	async #describe(place) {
		const { domain } = place;
		try {
			const { endpoint, engineVersion } = await (0,_baseline_js_0.g)(this.#run, (limits) => this.#domains.describe(domain, limits));
			if (/^(?:Elasticsearch_)?[1-6]\.\d+$/.test(engineVersion ?? "")) {
				const message = `Domain ${domain} runs Elasticsearch ${engineVersion ?? ""}, which can't build a chain with its synonyms for a request (7.0 and later can).`;
				throw new _domain_api_js_6.n("nature", message);
			}
			place.version = (0,_engine_version_js_17.s)(engineVersion ?? "");
			if (endpoint !== null) return endpoint;
			return new _domain_api_js_6.n("error", `Domain ${domain} has no endpoint yet. Run it again when AWS has made the domain.`);
		} catch (error) {
			if (error instanceof _aws_error_js_10.t) return unreached(domain, error, this.#domains.permission);
			throw error;
		}
	}
};
function knowing(api) {
	const settings = async (indexes) => {
		const listing = await api.settings(indexes);
		(0,_redact_js_3.r)(Object.keys(listing.found));
		return listing;
	};
	return {
		...api,
		settings
	};
}
function unreached(domain, error, permission) {
	const what = `The endpoint of domain ${domain} is not known`;
	if (error.kind === "access-denied") {
		const message = `${what}. Allow ${permission} on domain/${domain} in the policy of the job's role.`;
		return new _domain_api_js_6.n("permission", message, error);
	}
	const message = `${what}: ${error.summary}. Run it again, or name the endpoint in domain-endpoints.`;
	return new _domain_api_js_6.n(error.kind === "transient" ? "network" : "error", message, error);
}
function stopped() {
	throw (0,_failures_js_16.t)();
}

// lib/modes/verify/sought.js
function soughtPackages(steps, plan, former, { state }) {
	return new Map(steps.map((step) => {
		const { name, file, path, format, options, bytes } = step.dictionary;
		const package_ = plan.packages.find((one) => one.dictionary.name === name);
		const id = state.deployed?.publications.get(name)?.live?.id ?? liveId(package_);
		const isNew = package_?.kind !== "unchanged";
		return [name, {
			name,
			id,
			file,
			format,
			source: (0,_byte_source_js_7.n)(path),
			options,
			bytes,
			entries: state.checks.get(name)?.entries ?? null,
			changes: isNew || step.kind === "associate",
			diff: isNew ? state.diffs.get(name) ?? null : null,
			former: former.get(name) ?? null
		}];
	}));
}
function liveId(step) {
	return step === void 0 || step.observed === null ? null : step.observed.live.id;
}

// lib/modes/verify/verify.js
const ABILITIES = {
	plan: {
		builds: false,
		asksNodes: false,
		waits: false
	},
	validate: {
		builds: true,
		asksNodes: false,
		waits: false
	},
	deploy: {
		builds: true,
		asksNodes: true,
		waits: true
	},
	drift: {
		builds: false,
		asksNodes: true,
		waits: false
	}
};
function searchCheck(run, configuration, aws, ports, known) {
	const mode = askingMode(run.state.mode);
	if (mode === null || configuration.verify === "off") return null;
	const { plan } = known;
	const byDomain = Map.groupBy(plan.associations, ({ domain }) => domain);
	const places = [...byDomain].map(([domain, steps]) => placeOf(domain, ({ former }) => soughtPackages(steps, plan, former, run)));
	const reach = new Reach(run, configuration, aws, ports.connection);
	const formers = new Formers(run, configuration, ports, known);
	const remember = async () => {
		for (const place of places) place.former = await formers.of(byDomain.get(place.domain) ?? []);
	};
	return new DomainsCheck(mode, run, configuration, reach, places, remember);
}
function askingMode(mode) {
	return mode === "plan" || mode === "validate" || mode === "deploy" || mode === "drift" ? mode : null;
}
var DomainsCheck = class {
	#mode;
	#run;
	#configuration;
	#reach;
	#places;
	#remember;
	constructor(mode, run, configuration, reach, places, remember) {
		this.#mode = mode;
		this.#run = run;
		this.#configuration = configuration;
		this.#reach = reach;
		this.#places = places;
		this.#remember = remember;
	}
	async before() {
		const { builds } = ABILITIES[this.#mode];
		if (!builds || this.#places.length === 0) return;
		await this.#remember();
		await this.#run.log.group("Build on the domains", async () => {
			await (0,_baseline_js_0.M)(this.#places, async (place) => {
				place.preparation = await this.#reach.ask(place, (api) => this.#prepare(api, place), unprepared);
			});
		});
		const refused = this.#places.flatMap(({ domain, preparation }) => (preparation?.refused ?? []).map((line) => ({
			...line,
			domain
		})));
		const obstacles = this.#places.flatMap(({ preparation }) => preparation?.obstacles ?? []);
		const unmet = this.#unmet(obstacles, true);
		if (refused.length > 0) throw this.#rejected(refused).and(unmet);
		await this.#test("before");
		const failure = testFailure(this.#run.state.searchTests, this.#mode, "Nothing was published, and no domain was changed.");
		if (failure !== null) throw failure.and(unmet);
		if (unmet !== null && this.#mode === "deploy") throw unmet;
	}
	async #test(phase) {
		const { state } = this.#run;
		const isChanging = ({ packages }) => [...packages().values()].some(({ changes }) => changes);
		const places = this.#places.filter((place) => phase === "after" || this.#mode === "validate" || isChanging(place));
		if (state.searchTests.length === 0 || places.length === 0) return;
		const records = state.searchTests.map((record) => ({
			...record,
			outcomes: []
		}));
		const { indexes } = this.#configuration;
		const results = await (0,_baseline_js_0.M)(places, (place) => this.#reach.ask(place, (api) => runTestsOnDomain(api, records, {
			packages: place.packages(),
			indexes,
			words: place.words,
			phase
		}), ({ message }) => ({
			records: records.map((record) => skipped(record, place.domain, message)),
			notices: []
		})));
		this.#addOutcomes(results.map((one) => one.records));
		const told = new Set(state.notices);
		state.notices.push(...results.flatMap(({ notices }) => notices.filter((notice) => !told.has(notice))));
	}
	#addOutcomes(results) {
		const { state } = this.#run;
		state.searchTests = state.searchTests.map((record, at) => ({
			...record,
			outcomes: [...record.outcomes, ...results.flatMap((all) => all[at]?.outcomes ?? [])]
		}));
	}
	async after() {
		const { state, log } = this.#run;
		if (!ABILITIES[this.#mode].builds) await this.#remember();
		const limit = `${(0,_progress_js_1.t)(this.#configuration.verifyTimeoutMinutes * 6e4)} each`;
		const progress = (0,_progress_js_1.r)(log, this.#run, limit);
		const results = await log.group("Ask the domains what search makes of it", () => (0,_baseline_js_0.M)(this.#places, (place) => this.#reach.ask(place, (api) => this.#verify(api, place, progress), (obstacle) => unasked(place.domain, [...place.packages().keys()], obstacle))));
		(0,_redact_js_3.r)(results.flatMap(({ uses }) => uses.flatMap(({ index, analyzer }) => [index ?? "", analyzer ?? ""])));
		state.search = results.flatMap(({ uses }) => uses.map(publicUse));
		state.notices.push(...results.flatMap(({ notices }) => notices), ...this.#strayEndpoints());
		state.searchVerified = state.search.length > 0 && state.search.every(_verdict_js_19.t) && this.#isThisCommit();
		for (const use of state.search) log.info(describeUse(use));
		if (this.#mode === "deploy" || this.#mode === "drift") await this.#test("after");
		if (this.#mode === "plan") this.#skipTests();
		const failing = state.search.filter(({ verdict }) => fails(this.#mode, verdict));
		const untrue = testFailure(state.searchTests, this.#mode, "The job summary has the verdict of each analyzer: a dictionary may be deployed and not in use yet.");
		const unbuilt = this.#mode === "validate" ? this.#places.flatMap(({ preparation }) => preparation?.obstacles ?? []) : [];
		const unmet = this.#unmet([...results.flatMap(({ obstacles }) => obstacles), ...unbuilt], false);
		const failure = this.#together(untrue, failing.length > 0 ? searchFailure(failing) : null, unmet);
		const isTold = (use) => failing.includes(use) || unmet?.message.includes(use.message ?? "\0") === true;
		state.warnings.push(...warningsFor(state.search.filter((use) => !isTold(use))));
		if (unmet === null) state.warnings.push(...unbuiltWarnings(unbuilt, state.search));
		return failure;
	}
	#together(untrue, unlike, unmet) {
		return [...{
			deploy: [untrue, unlike],
			drift: [unlike, untrue],
			plan: [unlike],
			validate: [unlike]
		}[this.#mode], unmet].reduce((first, next) => first?.and(next) ?? next, null);
	}
	#strayEndpoints() {
		return [...this.#configuration.domainEndpoints.keys()].filter((name) => !this.#places.some(({ domain }) => domain === name)).map((name) => `domain-endpoints has a line for ${name}, which is no domain of this run: it is not used.`);
	}
	#skipTests() {
		const { searchTests } = this.#run.state;
		const why = "mode plan runs no test on a domain, validate and deploy do";
		this.#addOutcomes(this.#places.map(({ domain }) => searchTests.map((one) => skipped({
			...one,
			outcomes: []
		}, domain, why))));
	}
	#isThisCommit() {
		if (this.#mode === "deploy") return true;
		return this.#places.every(({ packages }) => [...packages().values()].every(({ changes }) => !changes));
	}
	#prepare(api, { packages, words }) {
		const { indexes, verify } = this.#configuration;
		const proves = this.#mode === "deploy";
		return prepare(api, {
			packages: packages(),
			indexes,
			words,
			asksNodes: proves && verify === "require",
			proves
		});
	}
	#verify(api, { packages, words, preparation }, progress) {
		const sought = packages();
		const deployed = this.#mode === "deploy";
		const { asksNodes, waits } = ABILITIES[this.#mode];
		const { indexes, reload: wanted } = this.#configuration;
		const { reloads } = this.#run.state;
		const changing = [...sought.values()].flatMap(({ name, changes }) => changes ? [name] : []);
		const changed = new Set(deployed ? changing : []);
		return verifyDomain(api, {
			packages: sought,
			indexes,
			words,
			deployed,
			changed,
			preparation,
			asksNodes,
			waits,
			reload: wanted && deployed
		}, {
			...this.#run,
			progress,
			reloads
		});
	}
	#rejected(refused) {
		const { state, log } = this.#run;
		const problems = refused.map(refusedProblem);
		state.checks = (0,_found_problems_js_9.t)(state.dictionaries, state.checks, problems, log);
		const lines = refused.map((one, at) => {
			const files = state.dictionaries.find(({ name }) => name === one.package)?.files ?? [];
			const { file, line } = (0,_problems_js_2.m)(files, one.line);
			return `${file} line ${line}: ${problems[at]?.problem.message ?? ""}`;
		});
		return refusedFailure(refused, lines);
	}
	#unmet(obstacles, isBefore) {
		if (this.#configuration.verify !== "require") return null;
		return unmetFailure(obstacles, isBefore ? "Nothing was published. " : "");
	}
};
function skipped(record, by, why) {
	const reason = why.replace(/\.$/, "");
	return {
		...record,
		outcomes: [...record.outcomes, {
			by,
			outcome: {
				kind: "skipped",
				reason
			}
		}]
	};
}

})

};
