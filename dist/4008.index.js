export const id = 4008;
export const ids = [4008];
export const modules = {

/***/ 4008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkByEngine: () => (/* binding */ checkByEngine),
/* harmony export */   reachEngine: () => (/* binding */ reachEngine),
/* harmony export */   readForEngine: () => (/* binding */ readForEngine)
/* harmony export */ });
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8888);
/* harmony import */ var _engine_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5881);
/* harmony import */ var _file_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(770);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7794);
/* harmony import */ var _found_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3261);
/* harmony import */ var _problems2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8646);







// lib/search/default-chain.js
function defaultQuestion(dictionary) {
	const { options } = dictionary;
	const part = readingPart(dictionary);
	if (part === null) return null;
	const { analysis } = options;
	const front = part.kind === "tokenizer" ? [] : analysis === null ? STANDARD : declaredParts(analysis);
	const chain = { parts: part.kind === "char_filter" ? [part, ...front] : [...front, part] };
	return {
		analyzer: `${analysis === null ? "chain of standard and lowercase" : "declared analysis"} with ${dictionary.file}`,
		place: null,
		chain,
		obstacle: null
	};
}
const STANDARD = [builtIn("tokenizer", "standard"), builtIn("filter", "lowercase")];
function declaredParts({ tokenizer, lowercase, stopwords }) {
	return [
		builtIn("tokenizer", tokenizer),
		...lowercase ? [builtIn("filter", "lowercase")] : [],
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
function builtIn(kind, name) {
	return {
		kind,
		name,
		definition: null,
		slots: []
	};
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

// lib/search/engine.js
var EngineFailure = class extends Error {
	name = "EngineFailure";
};
const TIMEOUT_MS = 3e4;
const PATIENCE = {
	absentMs: 6e4,
	unsteadyMs: 1e4
};
const LARGEST_REQUEST = 104792064;
async function identifyEngine(api, world) {
	const answer = await ask(api, {
		method: "GET",
		path: []
	}, world);
	const version = (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(answer.json) && (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(answer.json["version"]) ? answer.json["version"] : {};
	const number = typeof version["number"] === "string" ? version["number"] : "";
	const match = /^(\d{1,3})\.(\d{1,3})/.exec(number);
	if (answer.status !== 200 || match === null) throw new EngineFailure(refusal(api, answer));
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
	throw new EngineFailure(`The engine at ${api.name} is ${name}, but engine-version is ${(0,_engine_version_js__WEBPACK_IMPORTED_MODULE_1__.r)(declared)}: another major version reads dictionaries otherwise. Start an engine of ${declared.engine} ${declared.major}, or change engine-version.`);
}
async function askEngine(questions, dictionaries, { api, identity, world }) {
	const problems = [];
	const read = lineReader(dictionaries, identity.version);
	const build = builder(api, world);
	const known = /* @__PURE__ */ new Map();
	let validated = true;
	for (const question of questions) {
		const lines = slotLines(question.chain, read);
		const why = question.obstacle ?? (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.c)(question.chain) ?? tooLarge(lines);
		if (why !== null) {
			validated = false;
			problems.push(...notAsked(question, why));
			continue;
		}
		const key = JSON.stringify(question.chain);
		const hints = ({ dictionary }) => dictionaries.get(dictionary)?.suspects ?? [];
		const rejections = known.get(key) ?? await (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.i)(question.chain, "none", lines, build, hints);
		known.set(key, rejections);
		if (rejections.length > 0) validated = false;
		problems.push(...rejections.flatMap((rejection) => rejected(question, rejection, identity)));
	}
	return {
		validated,
		problems
	};
}
function builder(api, world) {
	return async (body) => {
		const answer = await ask(api, {
			method: "GET",
			path: ["_analyze"],
			body
		}, world);
		if (answer.status === 200 && (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(answer.json) && Array.isArray(answer.json["tokens"])) return { outcome: "built" };
		if ((answer.status === 400 || answer.status === 500) && (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(answer.json) && (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.h)(answer.json["error"])) {
			const { type, reason } = (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.m)(answer);
			return {
				outcome: "rejected",
				reason: reason || type
			};
		}
		throw new EngineFailure(refusal(api, answer));
	};
}
async function ask(api, request, { clock, signal }) {
	try {
		return await (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.n)(api, request, TIMEOUT_MS, PATIENCE, clock, signal);
	} catch (error) {
		if (error instanceof _found_problems_js__WEBPACK_IMPORTED_MODULE_3__.p) throw new EngineFailure(`The engine at ${api.name} ${error.message}.`, { cause: error });
		throw error;
	}
}
function refusal(api, answer) {
	const { reason } = (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.m)(answer);
	const said = reason === "" ? "" : `: ${(0,_problems2_js__WEBPACK_IMPORTED_MODULE_4__.a)(reason, 300)}`;
	if (answer.status === 401 || answer.status === 403) return `The engine at ${api.name} refuses the request (HTTP ${answer.status})${said}. Put user and password of somebody who may call "GET /" and "_analyze" into engine-url.`;
	return `What answers at ${api.name} is no engine that can be asked (HTTP ${answer.status})${said}.`;
}
function lineReader(dictionaries, version) {
	const read = /* @__PURE__ */ new Map();
	return (slot) => {
		const key = (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.a)(slot);
		const dictionary = dictionaries.get(slot.dictionary);
		if (dictionary === void 0) return [];
		const lines = read.get(key) ?? (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.r)(slot.setting, dictionary.format, dictionary.source, version);
		read.set(key, lines);
		return lines;
	};
}
function slotLines({ parts }, read) {
	return new Map(parts.flatMap(({ slots }) => slots.map((slot) => [(0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.a)(slot), read(slot)])));
}
function tooLarge(lines) {
	let bytes = 0;
	for (const list of lines.values()) for (const { text } of list) bytes += Buffer.byteLength(JSON.stringify(text)) + 1;
	if (bytes <= LARGEST_REQUEST) return null;
	return `its dictionaries are too large for one request (${Math.ceil(bytes / 1024 / 1024)} MiB; an engine takes 100)`;
}
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
	const words = `"${(0,_problems2_js__WEBPACK_IMPORTED_MODULE_4__.a)(reason, 400)}"`;
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
	const { place } = question;
	if (place === null) return notAsked(question, `${name} does not take the chain itself: ${words}`);
	const message = `The engine (${name}) can't build ${lowerTitle(question)}, whatever is in its dictionaries: ${words}.`;
	return [{
		subject: { file: place.file },
		problem: problem(place.line, place.column, message)
	}];
}
function titleOf({ analyzer, place }) {
	return place === null ? `The ${analyzer}` : `Analyzer ${analyzer} of ${place.file}`;
}
function lowerTitle(question) {
	const title = titleOf(question);
	return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

// lib/search/settings-questions.js
const BUILT_IN = /* @__PURE__ */ new Map([
	["standard", [named("tokenizer", "standard"), named("filter", "lowercase")]],
	["simple", [named("tokenizer", "lowercase")]],
	["whitespace", [named("tokenizer", "whitespace")]],
	["keyword", [named("tokenizer", "keyword")]],
	["stop", [named("tokenizer", "lowercase"), named("filter", "stop")]]
]);
function named(kind, name) {
	return {
		kind,
		name,
		definition: null,
		slots: []
	};
}
function unaskedDictionaries(questions, names) {
	const asked = new Set(questions.flatMap(({ chain }) => chain.parts.flatMap(({ slots }) => slots.map(({ dictionary }) => dictionary))));
	return names.filter((name) => !asked.has(name));
}

// lib/modes/engine.js
async function reachEngine(run, url, configuration) {
	const { state, log } = run;
	const api = (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.u)(url, run);
	try {
		const identity = await identifyEngine(api, run);
		log.info(`The engine at ${api.name} is ${identity.name}.`);
		const declared = configuration.engineVersion;
		if (declared !== null) assertSameMajor(api, identity, declared);
		else state.notices.push(`The dictionaries are checked as ${(0,_engine_version_js__WEBPACK_IMPORTED_MODULE_1__.r)(identity.version)} reads them, as the engine at ${api.name} is ${identity.name} and the manifest has no engine-version.`);
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
			const { questions, complete } = questionsFor(run, dictionaries, engine.identity);
			const { validated, problems } = await askEngine(questions, dictionaries, {
				...engine,
				world: run
			});
			state.checks = (0,_found_problems_js__WEBPACK_IMPORTED_MODULE_3__.t)(state.dictionaries, state.checks, problems);
			state.problems = [...state.problems, ...fileProblems(problems)];
			state.engineValidated = validated && complete;
			const built = validated ? "all were built" : `${problems.length} problems`;
			log.info(`${questions.length} analyzers asked for: ${built}.`);
			return null;
		} catch (error) {
			return engineFailure(error);
		}
	});
}
function questionsFor({ state }, dictionaries, { version }) {
	const asked = [];
	const own = [];
	const assumed = [];
	const bare = [];
	const unnamed = [];
	for (const name of unaskedDictionaries(asked, [...dictionaries.keys()])) {
		const dictionary = dictionaries.get(name);
		const question = dictionary === void 0 ? null : defaultQuestion(dictionary);
		if (dictionary === void 0) continue;
		if (question === null) bare.push(dictionary.file);
		else if (dictionary.options.analysis !== null) own.push(question);
		else {
			own.push(question);
			assumed.push(dictionary.file);
		}
	}
	const say = (files, sentence) => {
		if (files.length > 0) state.notices.push(sentence(files.join(", ")));
	};
	say(assumed, (list) => `No index settings say how ${list} is used, so the engine was asked with the tokenizer standard and the filter lowercase. Set index-settings to have it asked as your indexes do.`);
	say(bare, (list) => `The engine was not asked about ${list}: the content can't be put into a request in this format.`);
	say(unnamed, (list) => `The engine was not asked about ${list}, which no analyzer of the index settings names.`);
	return {
		questions: [...asked, ...own],
		complete: bare.length === 0
	};
}
function engineDictionary({ name, file, files, path, format, options }, checks) {
	const suspects = (checks.get(name)?.problems ?? []).filter(({ severity }) => severity === "error").flatMap((problem) => (0,_file_lines_js__WEBPACK_IMPORTED_MODULE_5__.t)(files, problem) ?? []);
	return {
		name,
		file,
		format,
		source: (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_0__.n)(path),
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
	if (!(error instanceof EngineFailure)) throw error;
	return new _failure_js__WEBPACK_IMPORTED_MODULE_2__.t("engine-failed", error.message, {
		hint: "Nothing was sent to AWS. In a job with a service container, give it a health check, so that the steps begin when it answers (examples/workflows).",
		cause: error
	});
}



/***/ }),

/***/ 3261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ slotKey),
/* harmony export */   c: () => (/* binding */ obstacle),
/* harmony export */   d: () => (/* binding */ publicName),
/* harmony export */   f: () => (/* binding */ restClient),
/* harmony export */   h: () => (/* binding */ isObject),
/* harmony export */   i: () => (/* binding */ findRejections),
/* harmony export */   l: () => (/* binding */ basicOf),
/* harmony export */   m: () => (/* binding */ errorOf),
/* harmony export */   n: () => (/* binding */ sendPatiently),
/* harmony export */   o: () => (/* binding */ analyzeBody),
/* harmony export */   p: () => (/* binding */ RestFailure),
/* harmony export */   r: () => (/* binding */ dictionaryLines),
/* harmony export */   s: () => (/* binding */ inlineSetting),
/* harmony export */   t: () => (/* binding */ addProblems),
/* harmony export */   u: () => (/* binding */ engineClient)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2060);
/* harmony import */ var _problems2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8646);
/* harmony import */ var _word_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
/* harmony import */ var _file_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(770);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);







// lib/search/rest.js
var RestFailure = class extends Error {
	name = "RestFailure";
	kind;
	constructor(kind, message, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.kind = kind;
	}
};
function errorOf({ json, status, text }) {
	const body = isObject(json) ? json : {};
	const error = body["error"];
	if (isObject(error)) {
		const root = Array.isArray(error["root_cause"]) ? error["root_cause"][0] : void 0;
		const cause = isObject(root) ? root : error;
		return {
			type: stringOf(error["type"]),
			reason: stringOf(cause["reason"]) || stringOf(error["reason"])
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
const NEVER_SENT = /* @__PURE__ */ new Set([
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
	const agent = url.protocol === "https:" ? new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent(agentOptions) : new node_http__WEBPACK_IMPORTED_MODULE_3__.Agent(agentOptions);
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
	if (settings.signal.aborted) throw cancelledFailure();
	const body = request$2.body === void 0 ? void 0 : Buffer.from(JSON.stringify(request$2.body));
	const path = pathOf(settings.url, request$2);
	const headers = await headersOf(settings, request$2, path, body);
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
		const sent = secure ? (0,node_https__WEBPACK_IMPORTED_MODULE_2__.request)(options) : (0,node_http__WEBPACK_IMPORTED_MODULE_3__.request)(options);
		const end = (finish) => {
			clearTimeout(timer);
			settings.signal.removeEventListener("abort", abort);
			finish();
		};
		const fail = (failure) => end(() => {
			reject(failure);
			sent.destroy();
		});
		const abort = () => fail(cancelledFailure());
		const timer = setTimeout(() => fail(new RestFailure("timeout", `did not answer within ${timeoutMs / 1e3} s`)), timeoutMs);
		settings.signal.addEventListener("abort", abort, { once: true });
		sent.on("error", (error) => fail(connectionFailure(error)));
		sent.on("response", (response) => {
			readAnswer(response).then((answer) => end(() => resolve(answer)), (error) => fail(asFailure(error)));
		});
		sent.end(body);
	});
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
	if (!response.complete) throw new RestFailure("cut", "broke off its answer");
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
			throw new RestFailure("credentials", "could not be asked, as no credentials can be had to sign with", error);
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
	if (TLS_CODE.test(code)) return new RestFailure("tls", `could not be asked over TLS (${code}); NODE_EXTRA_CA_CERTS in \`env\` of the step names the file with a certificate of your own`, error);
	return new RestFailure("cut", `broke the connection${code === "" ? "" : ` (${code})`}`, error);
}
function cancelledFailure() {
	return new RestFailure("cancelled", "was not asked, as the run was cancelled");
}

// lib/opensearch/engine-client.js
function engineClient(url, { env, signal }) {
	return restClient({
		url,
		host: null,
		authentication: basicOf(url) ?? { kind: "none" },
		name: publicName(url),
		actionVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__.t,
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
const NEVER_EMPTY = /* @__PURE__ */ new Set(["type_table_path"]);
function analyzeBody({ parts }, names, fill, text) {
	const of = (kind) => parts.filter((part) => part.kind === kind).map((part) => partBody(part, names, fill));
	const [tokenizer] = of("tokenizer");
	return {
		...tokenizer !== void 0 && { tokenizer },
		char_filter: of("char_filter"),
		filter: of("filter"),
		text: [...text]
	};
}
function partBody({ name, definition, slots }, names, fill) {
	if (definition === null) return name;
	const filled = slots.map((slot) => ({
		...slot,
		filling: fill(slot)
	}));
	if (names === "index" && filled.every(({ filling }) => filling === "path")) return name;
	const body = { ...definition };
	delete body["updateable"];
	for (const { setting, filling } of filled) {
		if (filling === "path") continue;
		const inline = inlineSetting(setting);
		delete body[setting];
		if (inline === null) continue;
		delete body[inline];
		if (filling.length > 0 || !NEVER_EMPTY.has(setting)) body[inline] = [...filling];
	}
	return body;
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
function slotKey({ setting, dictionary }) {
	return `${dictionary}\0${setting}`;
}
const TEXT = ["a"];
async function findRejections(chain, names, lines, build, hints = () => []) {
	const filled = /* @__PURE__ */ new Map();
	const ask = () => {
		const fill = (slot) => {
			const key = slotKey(slot);
			const all = lines.get(key);
			return all === void 0 ? "path" : all.slice(0, filled.get(key) ?? all.length).map(({ text }) => text);
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
const QUIET = {
	error() {},
	warning() {}
};
function dictionaryLines(setting, format, source, engineVersion) {
	const lines = [];
	if (setting === "synonyms_path") {
		(0,_word_lines_js__WEBPACK_IMPORTED_MODULE_1__.s)(source, { line(bytes, start, end, line, valid) {
			if (!valid || format !== "wordnet-synonyms" && (end === start || bytes[start] === 35)) return;
			lines.push({
				text: bytes.toString("utf8", start, end),
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
	(0,_word_lines_js__WEBPACK_IMPORTED_MODULE_1__.i)(read, {
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

// lib/search/patience.js
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2e3;
async function sendPatiently(api, request, timeoutMs, patience, clock, signal) {
	const start = clock.now();
	for (let attempt = 0;; attempt++) {
		const answer = await api.send(request, timeoutMs).catch((error) => {
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

// lib/modes/found-problems.js
function addProblems(dictionaries, checks, found) {
	const reports = new Map(checks);
	for (const { name, files } of dictionaries) {
		const report = reports.get(name);
		const own = found.flatMap(({ subject, problem }) => "dictionary" in subject && subject.dictionary === name ? [(0,_file_lines_js__WEBPACK_IMPORTED_MODULE_5__.i)(files, problem)] : []);
		if (report !== void 0) reports.set(name, (0,_problems2_js__WEBPACK_IMPORTED_MODULE_0__.o)(report, own, files.map(({ file }) => file)));
	}
	return reports;
}



/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ REPOSITORY_URL),
/* harmony export */   t: () => (/* binding */ ACTION_VERSION)
/* harmony export */ });
// lib/version.js
const ACTION_VERSION = "0.1.0";
const REPOSITORY_URL = "https://github.com/OWNER/deploy-opensearch-dictionaries";



/***/ })

};
