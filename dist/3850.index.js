export const id = 3850;
export const ids = [3850];
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

3850:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (assertSameMajor),
  i: () => (askEngine),
  n: () => (engineQuestions),
  o: () => (engineAsked),
  r: () => (EngineFailure),
  s: () => (identifyEngine),
  t: () => (runTestsOnEngine)
});
var _engine_version_js_0 = _require(5881);
var _problems_js_1 = _require(5294);
var _references_js_2 = _require(8608);
var _document_js_3 = _require(4147);
var _offline_js_4 = _require(9023);
var _patience_js_5 = _require(5681);
var _asked_js_6 = _require(7088);
var _options_js_7 = _require(5598);

// lib/search/engine/problems.js
function notAsked(question, why) {
	const message = `${titleOf(question)} was not built by the engine, as ${why}.`;
	const at = (line, column) => ({
		severity: "warning",
		code: "engine/not-asked",
		line,
		column,
		message
	});
	const { place, chain } = question;
	if (place !== null) return [{
		subject: { file: place.file },
		problem: at(place.line, place.column)
	}];
	return [...new Set(chain.parts.flatMap(({ slots }) => slots.map(({ dictionary }) => dictionary)))].map((dictionary) => ({
		subject: { dictionary },
		problem: at(null, null)
	}));
}
function rejected(question, { at, reason }, { name }) {
	const words = `"${(0,_problems_js_1.s)(reason, 400)}"`;
	const problem = (line, column, message) => ({
		severity: "error",
		code: "engine/rejected",
		line,
		column,
		message
	});
	if (at !== null) {
		const message = `The engine (${name}) can't build ${lowerTitle(question)} with this line: ${words}.`;
		return [{
			subject: { dictionary: at.slot.dictionary },
			problem: problem(at.line, null, message)
		}];
	}
	const plugin = missingComponent(reason);
	if (plugin !== null) return notAsked(question, `the engine (${name}) has no ${plugin}, which a plugin brings: ${words}. Install the plugin on it`);
	if (UNASKABLE.test(reason)) return notAsked(question, `a request has no form for it: ${words}`);
	const { place } = question;
	if (place === null) return notAsked(question, `${name} does not accept the chain itself: ${words}`);
	const message = `The engine (${name}) can't build ${lowerTitle(question)}, whatever is in its dictionaries: ${words}.`;
	return [{
		subject: { file: place.file },
		problem: problem(place.line, place.column, message)
	}];
}
const UNASKABLE = /changing the \[index\.\w+\] index level setting|^Analysis settings required/;
function titleOf({ kind, analyzer, place }) {
	const word = `${kind.charAt(0).toUpperCase()}${kind.slice(1).replace("_", " ")}`;
	return place === null ? `The ${analyzer}` : `${word} ${analyzer} of ${place.file}`;
}
function lowerTitle(question) {
	const title = titleOf(question);
	return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
function missingComponent(reason) {
	const name = /(?:failed to find|Unknown) .*\[([^\]]+)\]/i.exec(reason)?.[1];
	if (name === void 0) return null;
	return Object.values(_options_js_7.m).some((all) => all.has(name)) ? name : null;
}

// lib/search/engine/engine.js
var EngineFailure = class extends Error {
	name = "EngineFailure";
};
const TIMEOUT_MS = 3e4;
const PATIENCE = {
	absentMs: 6e4,
	unsteadyMs: 1e4
};
const PATIENCE_AT_START = {
	absentMs: 6e4,
	unsteadyMs: 6e4
};
const LARGEST_REQUEST = 104792064;
async function identifyEngine(api, world) {
	const answer = await ask(api, {
		method: "GET",
		path: []
	}, world, PATIENCE_AT_START);
	const version = (0,_patience_js_5.h)(answer.json) && (0,_patience_js_5.h)(answer.json["version"]) ? answer.json["version"] : {};
	const number = typeof version["number"] === "string" ? version["number"] : "";
	const match = /^(\d{1,3})\.(\d{1,3})/.exec(number);
	if (answer.status !== 200 || match === null) throw new EngineFailure(refusal(api, [], answer));
	const engine = version["distribution"] === "opensearch" ? "OpenSearch" : "Elasticsearch";
	return {
		version: {
			engine,
			major: Number(match[1]),
			minor: Number(match[2])
		},
		name: `${engine} ${number.slice(0, 40)}`
	};
}
function assertSameMajor(api, { version, name }, declared) {
	if (version.engine === declared.engine && version.major === declared.major) return;
	throw new EngineFailure(`The engine at ${api.name} is ${name}, but engine-version is ${(0,_engine_version_js_0.r)(declared)}: another major version reads dictionaries differently. Start an engine of ${declared.engine} ${declared.major}, or change engine-version.`);
}
async function askEngine(questions, dictionaries, { api, identity, world }) {
	const problems = [];
	const read = lineReader(dictionaries, identity.version);
	const build = builder(api, world);
	const known = new Map();
	const built = new Set();
	const failed = new Set();
	const titleOf = ({ kind, analyzer, place }) => (0,_document_js_3.s)(kind, analyzer, place?.file ?? "");
	for (const question of questions) {
		const lines = slotLines(question.chain, read);
		const why = question.obstacle ?? (0,_asked_js_6.d)(question.chain) ?? tooLarge(lines);
		if (why !== null) {
			failed.add(titleOf(question));
			problems.push(...notAsked(question, why));
			continue;
		}
		const key = JSON.stringify(question.chain.parts.map(({ title: _, ...part }) => part));
		const hints = ({ dictionary }) => dictionaries.get(dictionary)?.suspects ?? [];
		let rejections = known.get(key);
		if (rejections === void 0) {
			rejections = await (0,_asked_js_6.a)(question.chain, "none", lines, build, hints);
			if (rejections.some(({ at }) => at === null)) await assertBuilds(api, world);
			known.set(key, rejections);
		}
		if (rejections.length > 0) failed.add(titleOf(question));
		else for (const title of question.chain.parts.flatMap((part) => part.title ?? [])) built.add(title);
		problems.push(...rejections.flatMap((rejection) => rejected(question, rejection, identity)));
	}
	for (const title of questions.map(titleOf)) if (!failed.has(title)) built.add(title);
	return {
		validated: questions.length > 0 && failed.size === 0,
		built,
		problems
	};
}
function engineAsked(dictionaries, { api, identity, world }) {
	return {
		name: identity.name,
		lines: lineReader(dictionaries, identity.version),
		analyze: (body) => analyze(api, body, world)
	};
}
function builder(api, world) {
	return async (body) => {
		const answer = await analyze(api, body, world);
		return answer.outcome === "rejected" ? answer : { outcome: "built" };
	};
}
async function analyze(api, body, world) {
	const answer = await (0,_patience_js_5.n)((sent) => send(api, sent, world), body);
	if (answer.outcome === "refused") throw new EngineFailure(refusal(api, ANALYZE, answer.answer));
	return answer;
}
function send(api, body, world) {
	return ask(api, {
		method: "GET",
		path: ANALYZE,
		body
	}, world);
}
async function assertBuilds(api, world) {
	const answer = await send(api, _patience_js_5.o, world);
	if ((0,_patience_js_5.r)(answer.json) === null) throw new EngineFailure(refusal(api, ANALYZE, answer));
}
async function ask(api, request, { clock, signal }, patience = PATIENCE) {
	try {
		return await (0,_patience_js_5.t)(api, request, () => TIMEOUT_MS, patience, clock, signal);
	} catch (error) {
		if (!(error instanceof _patience_js_5.p)) throw error;
		throw new EngineFailure(`The engine at ${api.name} ${error.message}. ${remedyFor(error, request)}`, { cause: error });
	}
}
const HEAVY_REQUEST = 5242880;
function remedyFor({ kind }, { body }) {
	const bytes = body === void 0 ? 0 : Buffer.byteLength(JSON.stringify(body));
	if (bytes > HEAVY_REQUEST && kind !== "tls") return heavyRemedy(bytes);
	switch (kind) {
		case "refused": return "Check host and port of engine-url, and that the engine is started before this step.";
		case "timeout": return "See its log, and give it more processors or memory.";
		case "tls": return "With http in engine-url nothing is encrypted.";
		default: return "See its log, and run the check again.";
	}
}
function heavyRemedy(bytes) {
	return `The request had ${Math.ceil(bytes / 1024 / 1024)} MiB: give the engine more memory (OPENSEARCH_JAVA_OPTS, for example "-Xms2g -Xmx2g").`;
}
const ANALYZE = ["_analyze"];
function refusal(api, path, answer) {
	const { reason } = (0,_patience_js_5.m)(answer);
	const said = reason === "" ? "" : `: ${(0,_problems_js_1.s)(reason, 300)}`;
	if (answer.status === 401 || answer.status === 403) return `The engine at ${api.name} refuses the request (HTTP ${answer.status})${said}. Put the user and password of an account that may call "GET /" and "_analyze" into engine-url.`;
	if (answer.status === 413 || answer.status === 429 || (0,_patience_js_5.c)(answer)) return `The engine at ${api.name} has no memory or time for the request (HTTP ${answer.status})${said}. Give it more memory (OPENSEARCH_JAVA_OPTS), or a smaller dictionary.`;
	if (answer.status === 502 || answer.status === 503) return `The engine at ${api.name} was not ready within 60 s (HTTP ${answer.status})${said}. See its log; in a job, give its container a health check.`;
	if (answer.status !== 404 && (0,_patience_js_5.h)(answer.json) && (0,_patience_js_5.h)(answer.json["error"])) return `The engine at ${api.name} did not answer the question (HTTP ${answer.status})${said}. See its log; a proxy before it must pass on the body of a GET.`;
	if (path === ANALYZE) return `The engine at ${api.name} answers "GET /", but not "GET /_analyze" (HTTP ${answer.status})${said}. See its log; a proxy before it must pass on "GET /_analyze" with its body, or engine-url must lead to the engine itself.`;
	return `The server at ${api.name} is not an engine that can be asked (HTTP ${answer.status})${said}. Correct engine-url: "GET /" must return the version of an OpenSearch.`;
}
function lineReader(dictionaries, version) {
	const read = new Map();
	return (slot) => {
		const key = (0,_asked_js_6.o)(slot);
		const dictionary = dictionaries.get(slot.dictionary);
		if (dictionary === void 0) return [];
		const format = slot.format ?? dictionary.format;
		const lines = read.get(key) ?? (0,_asked_js_6.r)(slot.setting, format, dictionary.source, version);
		read.set(key, lines);
		return lines;
	};
}
function slotLines({ parts }, read) {
	return new Map(parts.flatMap(({ slots }) => slots.map((slot) => [(0,_asked_js_6.o)(slot), read(slot)])));
}
function tooLarge(lines) {
	let bytes = 0;
	for (const list of lines.values()) for (const { text } of list) bytes += Buffer.byteLength(JSON.stringify(text)) + 1;
	if (bytes <= LARGEST_REQUEST) return null;
	return `its dictionaries are too large for one request (${Math.ceil(bytes / 1024 / 1024)} MiB; an engine takes 100)`;
}

// lib/search/engine/default-chain.js
function defaultQuestion(dictionary) {
	const { options } = dictionary;
	const part = readingPart(dictionary);
	if (part === null) return null;
	const { analysis } = options;
	const front = part.kind === "tokenizer" ? [] : analysis === null ? STANDARD : declaredParts(analysis);
	const chain = { parts: part.kind === "char_filter" ? [part, ...front] : [...front, part] };
	return {
		kind: "analyzer",
		analyzer: `${analysis === null ? "chain of standard and lowercase" : "declared analysis"} with ${dictionary.file}`,
		place: null,
		chain,
		obstacle: null
	};
}
const STANDARD = [(0,_asked_js_6.c)("tokenizer", "standard"), (0,_asked_js_6.c)("filter", "lowercase")];
function declaredParts({ tokenizer, lowercase, stopwords }) {
	return [
		(0,_asked_js_6.c)("tokenizer", tokenizer),
		...lowercase ? [(0,_asked_js_6.c)("filter", "lowercase")] : [],
		...stopwords === null ? [] : [{
			kind: "filter",
			name: "stop",
			definition: {
				type: "stop",
				stopwords: [...stopwords]
			},
			slots: []
		}]
	];
}
function readingPart({ name, format, options: { expand, lenient } }) {
	const slots = (setting) => [{
		setting,
		dictionary: name
	}];
	const part = (kind, setting, definition) => ({
		kind,
		name: String(definition["type"]),
		definition,
		slots: slots(setting)
	});
	switch (format) {
		case "solr-synonyms": return part("filter", "synonyms_path", {
			type: "synonym_graph",
			expand,
			lenient
		});
		case "wordnet-synonyms": return part("filter", "synonyms_path", {
			type: "synonym_graph",
			format: "wordnet",
			expand,
			lenient
		});
		case "word-list": return part("filter", "stopwords_path", { type: "stop" });
		case "char-mapping": return part("char_filter", "mappings_path", { type: "mapping" });
		case "stemmer-override": return part("filter", "rules_path", { type: "stemmer_override" });
		case "type-table": return part("filter", "type_table_path", { type: "word_delimiter_graph" });
		case "kuromoji": return part("tokenizer", "user_dictionary", { type: "kuromoji_tokenizer" });
		case "nori": return part("tokenizer", "user_dictionary", { type: "nori_tokenizer" });
		case "hyphenation":
		case "ik":
		case "opaque": return null;
	}
}

// lib/search/engine/spelling.js
function namesOf(settings) {
	const { paths } = settings;
	const known = [...paths].map(([path, [only, ...others]]) => [path, others.length > 0 ? null : only ?? null]);
	return {
		paths: new Map(known),
		titles: titlesOf(settings)
	};
}
function readingsOf(settings) {
	const { paths } = settings;
	const titles = titlesOf(settings);
	const most = [...paths.values()].reduce((count, names) => Math.max(count, names.length), 1);
	return Array.from({ length: most }, (_, at) => ({
		paths: new Map([...paths].map(([path, names]) => [path, names[at] ?? names[0] ?? null])),
		titles
	}));
}
function titlesOf({ scope }) {
	const titles = scope.files.flatMap(({ file, definitions }) => definitions.map((one) => [one, (0,_document_js_3.s)(one.kind, one.name, file)]));
	return new Map(titles);
}
function partOf(kind, name, definition, { paths, titles }) {
	if (definition === null) return {
		part: (0,_asked_js_6.c)(kind, name),
		unknown: null
	};
	const settings = (0,_references_js_2.t)(definition);
	const slots = settings.flatMap(({ setting, path, format }) => {
		const dictionary = paths.get(path);
		if (dictionary === void 0 || dictionary === null) return [];
		return [setting === "synonyms_path" && format !== null ? {
			setting,
			dictionary,
			format
		} : {
			setting,
			dictionary
		}];
	});
	const stray = settings.find(({ path }) => (paths.get(path) ?? null) === null);
	return {
		part: {
			kind,
			name,
			definition: jsonOf(definition),
			slots,
			title: titles.get(definition) ?? ""
		},
		unknown: stray === void 0 ? null : `${stray.setting} of ${name} names ${stray.path}, which ${paths.has(stray.path) ? "may be several dictionaries" : "is not a dictionary"} of this run`
	};
}
const UNREAD = /^(?:type|position_increment_gap|tokenizer|filter|char_filter)$/;
const PLAIN = new Set([
	"simple",
	"whitespace",
	"keyword"
]);
function typedChain(type, definition, names) {
	const isRead = (option) => _options_js_7.s.has(type) ? !UNREAD.test(option) : option !== "type";
	const options = PLAIN.has(type) ? [] : [...definition.settings.keys()].filter(isRead);
	if (options.length === 0) return {
		parts: [(0,_asked_js_6.c)("analyzer", type)],
		obstacle: null
	};
	const { part, unknown } = partOf("filter", type, definition, names);
	const parts = (0,_asked_js_6.f)(type, part.definition ?? {}, part.slots);
	if (parts !== null) return {
		parts,
		obstacle: unknown
	};
	const why = `an analyzer of type ${type} can't be spelt out with its options (${options.join(", ")})`;
	return {
		parts: [part],
		obstacle: why
	};
}
function jsonOf({ settings }) {
	return Object.fromEntries([...settings].map(([name, { value }]) => [name, typeof value === "string" ? value : [...value]]));
}

// lib/search/engine/component-questions.js
function componentQuestions(settings, names, asked) {
	const all = settings.scope.files.flatMap((file) => file.definitions.map((definition) => ({
		file,
		definition
	})));
	const normalizers = all.flatMap(({ file, definition }) => definition.kind === "normalizer" ? question(normalizer(file, definition, settings, names), file, definition) : []);
	const chains = [...asked, ...normalizers];
	const isAsked = (one) => (one.obstacle ?? (0,_asked_js_6.d)(one.chain)) === null;
	const titles = (some) => new Set(some.flatMap(({ chain }) => chain.parts.map(({ title }) => title)));
	const known = titles(chains.filter(isAsked));
	const told = titles(chains);
	const components = all.flatMap(({ file, definition }) => {
		const title = names.titles.get(definition);
		if (known.has(title) || isPartial(definition, file, settings)) return [];
		return question(alone(definition, names), file, definition).filter((one) => isAsked(one) || !told.has(title));
	});
	return [...normalizers, ...components];
}
function question(spelt, file, { kind, name, place }) {
	if (spelt === null) return [];
	const { parts, obstacle: why } = spelt;
	return [{
		kind,
		analyzer: name,
		place: (0,_options_js_7.a)(file, place),
		chain: { parts },
		obstacle: why
	}];
}
function isPartial({ kind, name }, file, { analyzers: { parts } }) {
	const at = {
		file,
		place: null
	};
	if (kind === "tokenizer") return parts.tokenizer(name, at)?.isMissing === true;
	if (kind === "char_filter") return parts.charFilter(name, at)?.isMissing === true;
	return kind === "filter" && parts.filter(name, at)?.isMissing === true;
}
function alone(definition, names) {
	const { kind, name, settings } = definition;
	if (kind === "analyzer" || kind === "normalizer") return null;
	const type = new _options_js_7.n(settings).text("type");
	if (type === null || kind === "filter" && /^synonym(?:_graph)?$/.test(type)) return null;
	const { part, unknown } = partOf(kind, name, definition, names);
	const tokenizer = (0,_asked_js_6.c)("tokenizer", "keyword");
	return {
		parts: kind === "tokenizer" ? [part] : [tokenizer, part],
		obstacle: unknown
	};
}
function normalizer(file, definition, settings, names) {
	const options = new _options_js_7.n(definition.settings);
	const type = options.text("type") ?? "custom";
	if (type === "lowercase") return {
		parts: [(0,_asked_js_6.c)("filter", "lowercase")],
		obstacle: null
	};
	if (type !== "custom") return {
		parts: [],
		obstacle: `a request can't name the type of a normalizer (${type})`
	};
	const spelt = ["char_filter", "filter"].flatMap((kind) => (options.list(kind) ?? []).map(({ text }) => {
		const { parts } = settings.analyzers;
		const at = {
			file,
			place: null
		};
		const found = kind === "filter" ? parts.filter(text, at) : parts.charFilter(text, at);
		const spelt = partOf(kind, text, found?.definition ?? null, names);
		return found === null || found.isMissing ? {
			...spelt,
			unknown: `a part of it (${text}) is defined in no file of index-settings, or not wholly`
		} : spelt;
	}));
	if (spelt.length === 0) return null;
	return {
		parts: spelt.map(({ part }) => part),
		obstacle: spelt.flatMap(({ unknown }) => unknown ?? []).at(0) ?? null
	};
}

// lib/search/engine/settings-questions.js
const BUILT_IN = new Map([
	["standard", [(0,_asked_js_6.c)("tokenizer", "standard"), (0,_asked_js_6.c)("filter", "lowercase")]],
	["simple", [(0,_asked_js_6.c)("tokenizer", "lowercase")]],
	["whitespace", [(0,_asked_js_6.c)("tokenizer", "whitespace")]],
	["keyword", [(0,_asked_js_6.c)("tokenizer", "keyword")]],
	["stop", [(0,_asked_js_6.c)("tokenizer", "lowercase"), (0,_asked_js_6.c)("filter", "stop")]]
]);
const CUSTOM = new Set(["custom", ""]);
function settingsQuestions(settings, version) {
	const [first = [], ...others] = readingsOf(settings).map((names) => {
		const whole = settings.models.flatMap((model) => questionsOf(model, settings, names, version));
		return [
			...whole,
			...partial(settings),
			...componentQuestions(settings, names, whole)
		];
	});
	return others.length === 0 ? first : distinct([...first, ...others.flat()]);
}
function distinct(questions) {
	return [...new Map(questions.map((question) => [JSON.stringify(question), question])).values()];
}
function questionsOf(model, settings, names, version) {
	const base = {
		kind: "analyzer",
		analyzer: model.name,
		place: (0,_options_js_7.a)(model.file, model.definition.place)
	};
	if (!CUSTOM.has(model.type)) {
		const { parts, obstacle } = typedChain(model.type, model.definition, names);
		return [{
			...base,
			chain: { parts },
			obstacle
		}];
	}
	const part = (kind, name, definition) => partOf(kind, name, definition, names);
	const front = [...model.charFilters.map(({ name, definition }) => part("char_filter", name, definition)), ...model.tokenizer === null ? [] : [part("tokenizer", model.tokenizer.name, model.tokenizer.definition)]];
	const filters = model.filters.map(({ component, reading }) => ({
		part: part("filter", component.name, component.definition),
		apart: reading === null ? null : readingChain(reading.synonymAnalyzer, model, settings, names, version)
	}));
	const unknown = [...front, ...filters.map((one) => one.part)].flatMap((one) => one.unknown ?? []);
	const obstacle = missingPart(model) ?? unknown.at(0) ?? null;
	const parts = [...front, ...filters.filter(({ apart }) => apart === null).map((one) => one.part)].map(({ part: one }) => one);
	return [{
		...base,
		chain: { parts },
		obstacle
	}, ...filters.flatMap(({ part: { part: own }, apart }) => {
		if (apart === null) return [];
		if ("why" in apart) return [{
			...base,
			chain: { parts: [own] },
			obstacle: apart.why
		}];
		return [{
			...base,
			chain: { parts: [...apart.parts, withoutAnalyzer(own)] },
			obstacle
		}];
	})];
}
function missingPart({ missing }) {
	return missing === null ? null : `a part of it (${missing.name}) is defined in no file of index-settings, or not wholly`;
}
function partial({ scope, models }) {
	const known = new Set(models.map(({ definition }) => definition));
	return scope.files.flatMap((file) => file.definitions.filter((one) => one.kind === "analyzer" && !known.has(one)).map(({ name, place }) => ({
		kind: "analyzer",
		analyzer: name,
		place: (0,_options_js_7.a)(file, place),
		chain: { parts: [] },
		obstacle: "its definition has an error"
	})));
}
function speltAnalyzer(model, settings) {
	const names = namesOf(settings);
	if (!CUSTOM.has(model.type)) {
		const { parts, obstacle } = typedChain(model.type, model.definition, names);
		return {
			chain: { parts },
			obstacle
		};
	}
	const all = [
		...model.charFilters.map(({ name, definition }) => partOf("char_filter", name, definition, names)),
		...model.tokenizer === null ? [] : [partOf("tokenizer", model.tokenizer.name, model.tokenizer.definition, names)],
		...model.filters.map(({ component }) => partOf("filter", component.name, component.definition, names))
	];
	return {
		chain: { parts: all.map(({ part }) => part) },
		obstacle: missingPart(model) ?? all.flatMap(({ unknown }) => unknown ?? []).at(0) ?? null
	};
}
function readingChain(name, model, settings, names, version) {
	if (name === null) return null;
	const own = settings.analyzers.named(name, model.file);
	const isThree = version.engine === "OpenSearch" && version.major >= 3;
	if (own !== null) {
		if (!isThree) return { parts: frontOf(model, names) };
		if (own.missing !== null) return { why: unspelt(name) };
		return CUSTOM.has(own.type) ? { parts: frontOf(own, names) } : typedFront(name, own, names);
	}
	if (isThree && settings.scope.find("analyzer", name, model.file) !== null) return { why: unspelt(name) };
	const known = BUILT_IN.get(name);
	if (known !== void 0) return { parts: known };
	if (!(isThree && !settings.scope.isComplete(model.file)) && !_options_js_7.s.has(name) && !_options_js_7.m.analyzer.has(name)) return { parts: frontOf(model, names) };
	return { why: unspelt(name) };
}
const unspelt = (name) => `its synonym_analyzer ${name} can't be spelt out`;
function typedFront(name, { type, definition }, names) {
	const { parts, obstacle } = typedChain(type, definition, names);
	const spelt = parts.some(({ kind }) => kind === "analyzer") ? BUILT_IN.get(type) : parts;
	return spelt === void 0 || obstacle !== null ? { why: unspelt(name) } : { parts: spelt };
}
function frontOf(model, names) {
	const at = model.filters.findIndex(({ reading }) => reading !== null && reading.synonymAnalyzer !== null);
	const filters = at === -1 ? model.filters : model.filters.slice(0, at);
	return [
		...model.charFilters.map(({ name, definition }) => partOf("char_filter", name, definition, names).part),
		...model.tokenizer === null ? [] : [partOf("tokenizer", model.tokenizer.name, model.tokenizer.definition, names).part],
		...filters.map(({ component }) => partOf("filter", component.name, component.definition, names).part)
	];
}
function withoutAnalyzer(part) {
	if (part.definition === null) return part;
	const { synonym_analyzer: _, ...definition } = part.definition;
	return {
		...part,
		definition
	};
}
function unaskedDictionaries(questions, names) {
	const asked = new Set(questions.flatMap(({ chain }) => chain.parts.flatMap(({ slots }) => slots.map(({ dictionary }) => dictionary))));
	return names.filter((name) => !asked.has(name));
}

// lib/search/engine/engine-questions.js
function engineQuestions(settings, dictionaries, version) {
	const asked = settings === null ? [] : settingsQuestions(settings, version);
	const own = [];
	const assumed = [];
	const bare = [];
	const unnamed = [];
	const used = new Set(settings?.uses.map(({ dictionary }) => dictionary));
	for (const name of unaskedDictionaries(asked, [...dictionaries.keys()])) {
		const dictionary = dictionaries.get(name);
		if (dictionary === void 0) continue;
		const question = defaultQuestion(dictionary);
		if (question === null) bare.push(dictionary.file);
		else if (settings !== null && dictionary.options.analysis === null) {
			if (!used.has(name)) unnamed.push(dictionary.file);
		} else {
			own.push(question);
			if (dictionary.options.analysis === null) assumed.push(dictionary.file);
		}
	}
	const notices = [];
	const say = (files, sentence) => {
		if (files.length > 0) notices.push(sentence(files.join(", ")));
	};
	say(assumed, (list) => `No index settings say how ${list} is used, so the engine was asked with the tokenizer standard and the filter lowercase. Set index-settings to ask with the analyzers of your indexes.`);
	say(bare, (list) => `The engine was not asked about ${list}: the content can't be put into a request in this format.`);
	say(unnamed, (list) => `The engine was not asked about ${list}, which no analyzer of the index settings names.`);
	const isSound = settings?.problems.all().every(({ severity }) => severity !== "error") ?? true;
	return {
		questions: [...asked, ...own],
		complete: bare.length === 0 && isSound,
		notices
	};
}

// lib/search/tests/on-engine.js
async function runTestsOnEngine(records, settings, engine) {
	const results = [...records];
	const byFile = new Map();
	for (const [at, { test }] of records.entries()) {
		const resolved = (0,_offline_js_4.i)(test, settings);
		if (resolved.kind !== "found") continue;
		const { file, search, index } = resolved.analyzers;
		byFile.set(file, [...byFile.get(file) ?? [], {
			at,
			asked: {
				test,
				search,
				index: index ?? search
			}
		}]);
	}
	for (const [file, tests] of byFile) {
		const ask = (analyzer, texts) => askAnalyzer(analyzer, texts, file, settings, engine);
		const outcomes = await (0,_asked_js_6.t)(tests.map(({ asked }) => asked), ask);
		for (const [place, { at }] of tests.entries()) {
			const [record, outcome] = [results[at], outcomes[place]];
			if (record === void 0 || outcome === void 0) continue;
			results[at] = {
				...record,
				outcomes: [...record.outcomes, {
					by: engine.name,
					outcome
				}]
			};
		}
	}
	return results;
}
async function askAnalyzer(name, texts, file, settings, engine) {
	const model = settings.analyzers.named(name, file);
	if (model === null && settings.scope.find("analyzer", name, file) !== null) return { reason: (0,_offline_js_4.r)(name) };
	const made = model === null ? { body: {
		analyzer: name,
		text: [...texts]
	} } : bodyOf(model, texts, settings, engine);
	if ("why" in made) return { reason: `the analyzer \`${name}\` can't be put into a request, as ${made.why}` };
	const answer = await engine.analyze(made.body);
	if (answer.outcome === "analyzed") return (0,_asked_js_6.n)(answer.tokens, texts);
	return { reason: `${engine.name} can't build the analyzer \`${name}\` ("${answer.reason}")` };
}
function bodyOf(model, texts, settings, engine) {
	const spelt = speltAnalyzer(model, settings);
	const why = spelt.obstacle ?? (0,_asked_js_6.d)(spelt.chain);
	if (why !== null) return { why };
	return { body: (0,_asked_js_6.s)(spelt.chain, "none", (slot) => engine.lines(slot).map(({ text }) => text), texts) };
}

}),

5681:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (tokensOfTexts),
  c: () => (isExhausted),
  d: () => (publicName),
  f: () => (restClient),
  h: () => (isObject),
  i: () => (tokensKey),
  l: () => (basicOf),
  m: () => (errorOf),
  n: () => (analyze),
  o: () => (TRIVIAL),
  p: () => (RestFailure),
  r: () => (readTokens),
  s: () => (hasTooManyTokens),
  t: () => (sendPatiently),
  u: () => (engineClient)
});
var _version_js_2 = _require(2060);
var node_https_0 = _require(4708);
var node_http_1 = _require(7067);

// lib/search/rest.js
const MAY_HAVE_ARRIVED = new Set([
	"timeout",
	"cut",
	"too-large",
	"abandoned"
]);
var RestFailure = class extends Error {
	name = "RestFailure";
	kind;
	constructor(kind, message, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.kind = kind;
	}
	get mayHaveArrived() {
		return MAY_HAVE_ARRIVED.has(this.kind);
	}
};
function errorOf({ json, status, text }) {
	const body = isObject(json) ? json : {};
	const error = body["error"];
	if (isObject(error)) {
		const root = Array.isArray(error["root_cause"]) ? error["root_cause"][0] : void 0;
		const cause = isObject(root) ? root : error;
		const type = stringOf(error["type"]);
		const reason = stringOf(cause["reason"]) || stringOf(error["reason"]);
		return {
			type,
			reason: reason.startsWith(`${type}: `) ? reason.slice(type.length + 2) : reason
		};
	}
	const message = stringOf(body["Message"]) || stringOf(body["message"]) || stringOf(error);
	return {
		type: `HTTP ${status}`,
		reason: message || text.replace(/\s+/g, " ").trim().slice(0, 200)
	};
}
function stringOf(value) {
	return typeof value === "string" ? value : "";
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// lib/opensearch/rest-client.js
const LARGEST_ANSWER = 67108864;
const TLS_CODE = /^(?:EPROTO$|ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH$|INVALID_)/;
const NEVER_SENT = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH"
]);
function restClient(settings) {
	const { url, authentication, name } = settings;
	const agentOptions = {
		keepAlive: true,
		maxSockets: 1,
		...isLocal(url) ? {} : { proxyEnv: settings.proxyEnv }
	};
	const agent = url.protocol === "https:" ? new node_https_0.Agent(agentOptions) : new node_http_1.Agent(agentOptions);
	let last = Promise.resolve();
	return {
		name,
		authentication: authentication.kind,
		send: (request, timeoutMs) => {
			const answer = last.then(() => exchange(settings, agent, request, timeoutMs));
			last = answer.catch(() => void 0);
			return answer;
		},
		close: () => agent.destroy()
	};
}
async function exchange(settings, agent, request$2, timeoutMs) {
	if (settings.signal.aborted) throw new RestFailure("cancelled", "was not asked, because the run was cancelled");
	const body = request$2.body === void 0 ? void 0 : Buffer.from(JSON.stringify(request$2.body));
	const path = pathOf(settings.url, request$2);
	const start = performance.now();
	const headers = await signedInTime(headersOf(settings, request$2, path, body), timeoutMs, settings.signal);
	const left = Math.max(1, timeoutMs - (performance.now() - start));
	return await new Promise((resolve, reject) => {
		const { url, host } = settings;
		const secure = url.protocol === "https:";
		const options = {
			agent,
			method: request$2.method,
			hostname: url.hostname.replace(/^\[|\]$/g, ""),
			port: url.port === "" ? secure ? 443 : 80 : Number(url.port),
			path,
			headers,
			...secure && host !== null && { servername: host.replace(/:\d+$/, "") }
		};
		const sent = secure ? (0,node_https_0.request)(options) : (0,node_http_1.request)(options);
		const fail = (failure) => {
			ended();
			reject(failure);
			sent.destroy();
		};
		const ended = limit(left, settings.signal, {
			late: () => fail(new RestFailure("timeout", `did not answer within ${timeoutMs / 1e3} s`)),
			aborted: () => fail(new RestFailure("abandoned", "had not answered when the run was cancelled"))
		});
		sent.on("error", (error) => fail(connectionFailure(error)));
		sent.on("response", (response) => {
			readAnswer(response).then((answer) => {
				ended();
				resolve(answer);
			}, (error) => fail(asFailure(error)));
		});
		sent.end(body);
	});
}
function signedInTime(signing, timeoutMs, signal) {
	return new Promise((resolve, reject) => {
		const late = `could not be asked, as there were no credentials to sign with within ${timeoutMs / 1e3} s`;
		const ended = limit(timeoutMs, signal, {
			late: () => reject(new RestFailure("credentials", late)),
			aborted: () => reject(new RestFailure("cancelled", "was not asked, because the run was cancelled"))
		});
		signing.then(resolve, reject).finally(ended);
	});
}
function limit(milliseconds, signal, { late, aborted }) {
	const ended = () => {
		clearTimeout(timer);
		signal.removeEventListener("abort", aborted);
	};
	const timer = setTimeout(() => {
		ended();
		late();
	}, milliseconds);
	signal.addEventListener("abort", aborted, { once: true });
	return ended;
}
async function readAnswer(response) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response) {
		const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
		size += bytes.length;
		if (size > LARGEST_ANSWER) throw new RestFailure("too-large", `sent an answer of more than ${LARGEST_ANSWER / 1024 / 1024} MiB`);
		chunks.push(bytes);
	}
	if (!response.complete) throw new RestFailure("cut", "closed the connection before the end of its answer");
	const text = Buffer.concat(chunks).toString("utf8");
	return {
		status: response.statusCode ?? 0,
		json: parseJson(text),
		text
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
async function headersOf({ url, host, authentication, actionVersion }, request, path, body) {
	const headers = {
		host: host ?? url.host,
		accept: "application/json",
		"user-agent": `deploy-opensearch-dictionaries/${actionVersion}`,
		...body !== void 0 && {
			"content-type": "application/json",
			"content-length": String(body.length)
		}
	};
	switch (authentication.kind) {
		case "none": return headers;
		case "basic": {
			const pair = Buffer.from(`${authentication.user}:${authentication.password}`).toString("base64");
			return {
				...headers,
				authorization: `Basic ${pair}`
			};
		}
		case "signed": try {
			return await authentication.signer({
				method: request.method,
				path,
				headers,
				body
			});
		} catch (error) {
			throw new RestFailure("credentials", "could not be asked, as there are no credentials to sign with", error);
		}
	}
}
function pathOf({ pathname }, { path, query = {} }) {
	const base = pathname.replace(/\/+$/, "");
	const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`);
	return `${base}/${path.map(encode).join("/")}${pairs.length === 0 ? "" : `?${pairs.join("&")}`}`;
}
function encode(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isLocal({ hostname }) {
	return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}
function asFailure(error) {
	return error instanceof RestFailure ? error : connectionFailure(error);
}
function connectionFailure(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (NEVER_SENT.has(code)) return new RestFailure("refused", `could not be reached (${code})`, error);
	if (TLS_CODE.test(code)) return new RestFailure("tls", `could not be asked over TLS (${code}); for your own certificate, set NODE_EXTRA_CA_CERTS in \`env\` of the step to its file`, error);
	return new RestFailure("cut", `broke the connection${code === "" ? "" : ` (${code})`}`, error);
}

// lib/opensearch/engine-client.js
function engineClient(url, { env, signal }) {
	return restClient({
		url,
		host: null,
		authentication: basicOf(url) ?? { kind: "none" },
		name: publicName(url),
		actionVersion: _version_js_2.t,
		proxyEnv: env,
		signal
	});
}
function basicOf({ username, password }) {
	if (username === "" && password === "") return null;
	return {
		kind: "basic",
		user: decode(username),
		password: decode(password)
	};
}
function publicName({ protocol, host, pathname }) {
	return `${protocol}//${host}${pathname.replace(/\/+$/, "")}`;
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// lib/search/rejection.js
const TRIVIAL = {
	tokenizer: "keyword",
	text: ["a"]
};
const REJECTED = {
	400: /^(?:illegal_argument|pattern_syntax)_exception$/,
	500: /^(?:runtime|array_index_out_of_bounds)_exception$/
};
const OTHER = /transport|^node_|timeout|cancelled|rejected_execution|circuit_breaking|unavailable|not_discovered|security|block|^index_(?:closed|not_found)|^invalid_|parse_exception$|validation_exception$|^null_pointer|_error$/;
const EXHAUSTED = /too many open files|no space left|java heap space|out of memory|overhead limit|native thread/i;
function meaningOf(answer) {
	const { type } = errorOf(answer);
	const known = REJECTED[answer.status];
	if (known === void 0 || !isObject(answer.json) || !isObject(answer.json["error"])) return "other";
	if (OTHER.test(type) || isExhausted(answer)) return "other";
	return known.test(type) ? "rejected" : "unclear";
}
function isExhausted({ text }) {
	return EXHAUSTED.test(text);
}
function hasTooManyTokens(answer) {
	return answer.status >= 400 && /max_token_count|number of tokens/.test(errorOf(answer).reason);
}

// lib/search/tokens.js
function readTokens(answer) {
	if (!isObject(answer) || !Array.isArray(answer["tokens"])) return null;
	return answer["tokens"].filter(isObject).map((one) => ({
		token: String(one["token"] ?? ""),
		position: numberOf(one["position"]),
		positionLength: numberOf(one["positionLength"] ?? 1),
		start: numberOf(one["start_offset"]),
		end: numberOf(one["end_offset"])
	}));
}
function numberOf(value) {
	return typeof value === "number" ? value : 0;
}
function tokensOfTexts(tokens, texts) {
	const lists = texts.map(() => []);
	let text = 0;
	let end = (texts[0]?.length ?? 0) + 1;
	for (const token of [...tokens].sort((a, b) => a.start - b.start)) {
		while (token.start >= end && text + 1 < texts.length) end += (texts[++text]?.length ?? 0) + 1;
		lists[text]?.push(token);
	}
	return lists;
}
function joinTokens(head, headTexts, tail) {
	const offset = headTexts.reduce((sum, text) => sum + text.length + 1, 0);
	const shift = 100 + Math.max(0, ...head.map(({ position, positionLength }) => position + positionLength));
	const moved = tail.map((one) => ({
		...one,
		position: one.position + shift,
		start: one.start + offset,
		end: one.end + offset
	}));
	return [...head, ...moved];
}
function tokensKey(tokens) {
	const first = Math.min(...tokens.map(({ position }) => position));
	return tokens.map(({ token, position, positionLength }) => JSON.stringify([
		position - first,
		positionLength,
		token
	])).sort().join(" ");
}

// lib/search/analyze.js
async function analyze(send, body, apart = false) {
	const texts = Array.isArray(body["text"]) ? body["text"].map(String) : [];
	if (apart && texts.length > 1) return await analyzeHalves(send, body, texts, apart);
	const first = await send(body);
	const answer = first.status === 500 && !hasTooManyTokens(first) ? await send(body) : first;
	const tokens = readTokens(answer.json);
	if (answer.status === 200 && tokens !== null) return {
		outcome: "analyzed",
		tokens
	};
	if (hasTooManyTokens(answer) && texts.length > 1) return await analyzeHalves(send, body, texts, apart);
	const meaning = meaningOf(answer);
	if (!(meaning === "rejected" || meaning === "unclear" && await isCertain(send, body, answer))) return {
		outcome: "refused",
		answer
	};
	const { type, reason } = errorOf(answer);
	return {
		outcome: "rejected",
		reason: reason || type
	};
}
async function analyzeHalves(send, body, texts, apart) {
	const half = Math.ceil(texts.length / 2);
	const head = await analyze(send, {
		...body,
		text: texts.slice(0, half)
	}, apart);
	if (head.outcome !== "analyzed") return head;
	const tail = await analyze(send, {
		...body,
		text: texts.slice(half)
	}, apart);
	if (tail.outcome !== "analyzed") return tail;
	return {
		outcome: "analyzed",
		tokens: joinTokens(head.tokens, texts.slice(0, half), tail.tokens)
	};
}
async function isCertain(send, body, answer) {
	if (!await buildsTrivial(send)) return false;
	const again = await send(body);
	return again.status === answer.status && errorOf(again).type === errorOf(answer).type;
}
async function buildsTrivial(send) {
	const answer = await send(TRIVIAL);
	return answer.status === 200 && readTokens(answer.json) !== null;
}

// lib/search/patience.js
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2e3;
async function sendPatiently(api, request, timeoutMs, patience, clock, signal) {
	const start = clock.now();
	for (let attempt = 0;; attempt++) {
		const answer = await api.send(request, timeoutMs()).catch((error) => {
			if (error instanceof RestFailure) return error;
			throw error;
		});
		const until = start + patienceFor(answer, patience);
		const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
		if (clock.now() + pause >= until || signal?.aborted === true) {
			if (answer instanceof RestFailure) throw answer;
			return answer;
		}
		await clock.sleep(pause, signal);
	}
}
function patienceFor(answer, { absentMs, unsteadyMs }) {
	if (answer instanceof RestFailure) {
		if (answer.kind === "refused") return absentMs;
		return answer.kind === "cut" ? unsteadyMs : 0;
	}
	if (answer.status === 502 || answer.status === 503) return absentMs;
	return answer.status === 429 || answer.status === 504 ? unsteadyMs : 0;
}

})

};
