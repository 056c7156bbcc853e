export const id = 1051;
export const ids = [1051];
export const modules = {

1051:
((_module, _exports, _require) => {

_require.d(_exports, {
  i: () => (domainsOf),
  n: () => (Obstacle),
  r: () => (domainClient),
  t: () => (domainApi)
});
var _call_js_0 = _require(7746);
var _json_js_7 = _require(6504);
var _checked_answers_js_6 = _require(3055);
var _SignatureV4_js_1 = _require(268);
var _client_settings_js_2 = _require(1939);
var _version_js_8 = _require(2060);
var _patience_js_3 = _require(5681);
var _activation_js_4 = _require(6966);
var node_crypto_5 = _require(7598);

// lib/aws/domains.js
function domainsOf(api, settings) {
	const operation = api === "opensearch" ? "DescribeDomain" : "DescribeElasticsearchDomain";
	const call = (0,_call_js_0.r)(settings.region, new _call_js_0.o());
	const describe = lazily(() => api === "opensearch" ? openSearch(settings) : elasticsearch(settings));
	return {
		permission: `es:${operation}`,
		describe: (domain, limits) => call(operation, limits, async ({ signal }) => (await describe())(domain, signal), domain)
	};
}
async function openSearch(settings) {
	const { DescribeDomainCommand, OpenSearchClient } = await Promise.all(/* import() */[_require.e(7590), _require.e(2385), _require.e(2751)]).then(_require.bind(_require, 2751));
	const client = new OpenSearchClient((0,_client_settings_js_2.t)(settings));
	return async (domain, abortSignal) => {
		const { DomainStatus = void 0 } = await client.send(new DescribeDomainCommand({ DomainName: domain }), { abortSignal });
		return {
			...described(DomainStatus),
			engineVersion: (0,_checked_answers_js_6.a)(DomainStatus, "EngineVersion") ?? null
		};
	};
}
async function elasticsearch(settings) {
	const { DescribeElasticsearchDomainCommand, ElasticsearchServiceClient } = await Promise.all(/* import() */[_require.e(7590), _require.e(2385), _require.e(5266)]).then(_require.bind(_require, 5266));
	const client = new ElasticsearchServiceClient((0,_client_settings_js_2.t)(settings));
	return async (domain, abortSignal) => {
		const { DomainStatus = void 0 } = await client.send(new DescribeElasticsearchDomainCommand({ DomainName: domain }), { abortSignal });
		return {
			...described(DomainStatus),
			engineVersion: (0,_checked_answers_js_6.a)(DomainStatus, "ElasticsearchVersion") ?? null
		};
	};
}
function described(status) {
	const endpoints = (0,_json_js_7.t)(status, "Endpoints");
	const inVpc = (0,_checked_answers_js_6.a)(endpoints, "vpc") ?? (0,_checked_answers_js_6.a)(endpoints, "vpcv2") ?? null;
	const endpoint = (0,_checked_answers_js_6.a)(status, "Endpoint");
	return {
		isChanging: (0,_json_js_7.t)(status, "Processing") === true || (0,_json_js_7.t)(status, "UpgradeProcessing") === true,
		isDeleted: (0,_json_js_7.t)(status, "Deleted") === true,
		endpoint: endpoint ?? inVpc ?? (0,_checked_answers_js_6.a)(status, "EndpointV2") ?? null,
		isInVpc: endpoint === void 0 && inVpc !== null
	};
}
function lazily(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}

// lib/opensearch/signer.js
const SIGNED = new Set(["host", "content-type"]);
function requestSigner(region, identity) {
	const signer = new _SignatureV4_js_1.t({
		service: "es",
		region,
		credentials: async () => pick(await identity()),
		sha256: Sha256
	});
	return async ({ method, path, headers, body }) => {
		const [pathname = "/", search = ""] = path.split("?", 2);
		const query = Object.fromEntries(new URLSearchParams(search));
		const toSign = Object.fromEntries(Object.entries(headers).filter(([name]) => SIGNED.has(name)));
		const signed = await signer.sign({
			method,
			protocol: "https:",
			hostname: headers["host"] ?? "",
			path: pathname,
			query,
			headers: toSign,
			body: body ?? ""
		});
		return {
			...headers,
			...signed.headers
		};
	};
}
function pick({ accessKeyId, secretAccessKey, sessionToken }) {
	return {
		accessKeyId,
		secretAccessKey,
		...sessionToken !== void 0 && { sessionToken }
	};
}
var Sha256 = class {
	#key;
	#hash;
	constructor(secret) {
		this.#key = secret === void 0 ? void 0 : bytesOf(secret);
		this.#hash = this.#begin();
	}
	update(chunk) {
		this.#hash.update(bytesOf(chunk));
	}
	digest() {
		return Promise.resolve(this.#hash.digest());
	}
	reset() {
		this.#hash = this.#begin();
	}
	#begin() {
		return this.#key === void 0 ? (0,node_crypto_5.createHash)("sha256") : (0,node_crypto_5.createHmac)("sha256", this.#key);
	}
};
function bytesOf(data) {
	if (typeof data === "string") return Buffer.from(data, "utf8");
	if (data instanceof ArrayBuffer) return new Uint8Array(data);
	return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

// lib/opensearch/domain-client.js
async function domainClient(place, { env, signal }) {
	const { given, region, identity } = place;
	const settings = {
		actionVersion: _version_js_8.t,
		proxyEnv: env,
		signal
	};
	const basic = given === null ? null : (0,_patience_js_3.l)(given);
	if (given !== null && basic !== null) return (0,_patience_js_3.f)({
		...settings,
		url: given,
		host: null,
		authentication: basic,
		name: (0,_patience_js_3.d)(given)
	});
	const authentication = {
		kind: "signed",
		signer: requestSigner(region, identity)
	};
	if (given !== null && !isLoopback(given)) return (0,_patience_js_3.f)({
		...settings,
		url: given,
		host: null,
		authentication,
		name: (0,_patience_js_3.d)(given)
	});
	const endpoint = await place.endpoint();
	const url = given ?? new URL(`https://${endpoint}`);
	return (0,_patience_js_3.f)({
		...settings,
		url,
		host: endpoint,
		authentication,
		name: (0,_patience_js_3.d)(url)
	});
}
function isLoopback({ hostname }) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

// lib/search/domain/domain-answers.js
function readShards(answer) {
	return ((0,_patience_js_3.h)(answer) && Array.isArray(answer["shards"]) ? answer["shards"] : []).flat().flatMap((one) => {
		if (!(0,_patience_js_3.h)(one)) return [];
		const { state, node, index, shard } = one;
		const started = state === "STARTED" || state === "RELOCATING";
		if (!started && state !== "INITIALIZING") return [];
		return typeof node === "string" && typeof index === "string" && typeof shard === "number" ? [{
			index,
			shard,
			node,
			started
		}] : [];
	});
}
const UNORDERED = new Set([
	"BooleanQuery",
	"BoostQuery",
	"ConstantScoreQuery",
	"DisjunctionMaxQuery"
]);
function readProfile(answer, node) {
	const profile = (0,_patience_js_3.h)(answer) && (0,_patience_js_3.h)(answer["profile"]) ? answer["profile"] : {};
	const shards = Array.isArray(profile["shards"]) ? profile["shards"].filter(_patience_js_3.h) : [];
	if (shards.length === 0 || !shards.every(({ id }) => typeof id === "string" && id.startsWith(`[${node}]`))) return null;
	return sorted(shards.flatMap(({ searches }) => Array.isArray(searches) ? searches.filter(_patience_js_3.h) : []).flatMap(({ query }) => Array.isArray(query) ? query.filter(_patience_js_3.h).map(queryText) : []));
}
function queryText({ type, description, children }) {
	const parts = Array.isArray(children) ? children.filter(_patience_js_3.h).map(queryText) : [];
	if (!UNORDERED.has(type) || parts.length === 0) return JSON.stringify([type, description]);
	const words = sorted(String(description).split(/[\s()]+/));
	return JSON.stringify([
		type,
		words,
		sorted(parts)
	]);
}
function sorted(texts) {
	return [...texts].sort().join("\n");
}

// lib/search/domain/port.js
var Obstacle = class extends Error {
	name = "Obstacle";
	kind;
	constructor(kind, message, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.kind = kind;
	}
};

// lib/search/domain/domain-refusals.js
const IN_A_VPC = "A domain in a VPC can be reached from a runner inside it, or through a tunnel that domain-endpoints names.";
function failure({ domain, api }, error, isCutShort) {
	const what = `Domain ${domain} (${api.name}) ${error.message}.`;
	switch (error.kind) {
		case "refused": return new Obstacle("network", `${what} ${IN_A_VPC}`, error);
		case "timeout":
			if (!isCutShort) return new Obstacle("network", `${what} ${IN_A_VPC}`, error);
			return new Obstacle("time", `${what} Then its time was over: raise verify-timeout-minutes. ${IN_A_VPC}`, error);
		case "cut": return new Obstacle("network", `${what} Run the check again.`, error);
		case "tls": return new Obstacle("network", what, error);
		case "cancelled":
		case "abandoned": return new Obstacle("time", what, error);
		case "credentials": return new Obstacle("permission", what, error);
		case "too-large": return new Obstacle("error", `${what} Name fewer indexes in the input indexes.`, error);
	}
}
function pathPattern(segment) {
	return segment.startsWith("_") || segment === "field" || segment === "clear" ? segment : "*";
}
function refusal({ domain, iamResource }, request, answer) {
	const { type, reason } = (0,_patience_js_3.m)(answer);
	const said = reason === "" ? `HTTP ${answer.status}` : `HTTP ${answer.status}: ${reason.slice(0, 300)}`;
	const missing = /no permissions for \[([^\]]+)\]/.exec(reason)?.[1];
	if (missing !== void 0) return new Obstacle("permission", `Domain ${domain} says that the job's role lacks ${missing}. Add it to the role of fine-grained access control that the job's IAM role is mapped to (docs/iam.md has it as JSON).`);
	if (answer.status === 401) return new Obstacle("permission", `Domain ${domain} does not accept the user or password of domain-endpoints (${said}). Correct the URL (from a secret), or leave them out so that requests are signed.`);
	if (answer.status === 403 && /security token|signature|expired/i.test(reason)) return new Obstacle("permission", `Domain ${domain} does not take the job's credentials (${said}). They may have expired, or the request was for another host: check aws-region, domain-endpoints and the clock of the runner.`);
	if (answer.status === 403) {
		const action = request.method === "POST" ? "es:ESHttpPost" : "es:ESHttpGet";
		const resource = `${iamResource}/${request.path.map(pathPattern).join("/")}`;
		return new Obstacle("permission", `Domain ${domain} refuses the request (${said}). Allow ${action} on ${resource} in the policy of the job's role, and in the domain's access policy where it names who may call (docs/iam.md).`);
	}
	if (answer.status === 404) return notFound(domain, request, answer, said);
	if (type === "index_closed_exception") return new Obstacle("nature", "The index is closed and cannot be asked. Open it, or leave it out of the input indexes.");
	if (answer.status === 429 || answer.status === 503) return new Obstacle("error", `Domain ${domain} has no time for a request (${said}). Run the check again when it has less load.`);
	return new Obstacle("error", `Domain ${domain} did not answer the question (${said}). Run the check again; docs/verify.md says what is asked.`);
}
function notFound(domain, { index }, { json }, said) {
	const error = (0,_patience_js_3.h)(json) ? json["error"] : void 0;
	const isOwn = (0,_patience_js_3.h)(error) && error["type"] === "index_not_found_exception";
	if (isOwn && index !== void 0 && error["index"] === index) return new Obstacle("gone", `Domain ${domain} no longer has the index ${index} (${said}).`);
	return new Obstacle("error", `Domain ${domain} did not answer the question (${said}).${isOwn ? "" : " What answers may be another server, or OpenSearch at another path: check domain-endpoints."} Run the check again; docs/verify.md says what is asked.`);
}
function analyzeRefusal(settings, request, answer) {
	const why = limitOf(answer);
	return why === null ? refusal(settings, request, answer) : new Obstacle("nature", `${why} Search for a word that has changed.`);
}
function limitOf(answer) {
	if ((0,_patience_js_3.m)(answer).reason.includes("analyzersBuiltSoFar")) return "The engine fails when a filter with synonym_analyzer is spelt out, so its content is not known.";
	return (0,_patience_js_3.s)(answer) ? "A single word has more tokens than the index analyzes at a time (index.analyze.max_token_count)." : null;
}

// lib/search/domain/lists.js
const LONGEST_LIST = 2500;
const MOST_DENIED = 5;
function chunked(names) {
	const lists = [];
	let length = LONGEST_LIST;
	for (const name of names) {
		const own = encodeURIComponent(name.toWellFormed()).length + 3;
		if (length + own > LONGEST_LIST) {
			lists.push([]);
			length = 0;
		}
		lists.at(-1)?.push(name);
		length += own;
	}
	return lists;
}
async function askList(names, ask) {
	const answers = [];
	const denied = new Map();
	const asked = async (list) => {
		try {
			answers.push(await ask(list));
			return null;
		} catch (error) {
			if (error instanceof Obstacle && error.kind === "permission") return error;
			throw error;
		}
	};
	for (const list of chunked(names)) {
		const whole = await asked(list);
		if (whole === null) continue;
		for (const name of list) {
			const refused = list.length === 1 ? whole : await asked([name]);
			if (refused === null) continue;
			denied.set(name, refused);
			if (answers.length === 0 && denied.size >= MOST_DENIED) throw refused;
		}
	}
	const [first] = denied.values();
	if (answers.length === 0 && first !== void 0) throw first;
	return {
		answers,
		denied
	};
}
async function askListing(names, ask) {
	const { answers, denied } = await askList(names, ask);
	return {
		found: Object.assign({}, ...answers),
		denied
	};
}

// lib/search/domain/domain-api.js
const REQUEST_MS = 1e4;
const PATIENCE = {
	absentMs: 5e3,
	unsteadyMs: 15e3
};
function domainApi(settings) {
	const { domain, api, clock } = settings;
	const byPath = (0,_activation_js_4.n)(settings.version ?? null);
	const get = reader(settings);
	return {
		domain,
		authentication: api.authentication,
		reloadPath: byPath,
		left: () => Math.max(0, settings.deadline - clock.now()),
		settings: (indexes) => readSettings(settings, get, indexes),
		fields: (indexes) => readAllFields(settings, indexes),
		fieldsNamed: (indexes, fields) => readFields(get, indexes, fields),
		templates: () => readTemplates(settings, get),
		analyze: async (index, body, apart) => {
			const request = {
				method: "GET",
				path: [index, "_analyze"],
				index
			};
			const answer = await (0,_patience_js_3.n)((sent) => send(settings, {
				...request,
				body: sent
			}), body, apart);
			if (answer.outcome === "refused") throw analyzeRefusal(settings, request, answer.answer);
			return answer;
		},
		shards: async (indexes) => {
			const read = (list) => get([list.join(","), "_search_shards"]);
			return (await askList(indexes, read)).answers.flatMap(readShards);
		},
		explain: (copy, query) => explain(settings, copy, query),
		reload: async (index) => {
			if (byPath === null) return { outcome: "unsaid" };
			return await change(settings, { path: [...byPath.split("/"), index] }, ({ json }) => {
				const details = (0,_patience_js_3.h)(json) ? json["successful_refresh_details"] : void 0;
				return Array.isArray(details) && details.filter(_patience_js_3.h).some((one) => one["index"] === index);
			});
		},
		clearRequestCache: (index) => change(settings, {
			path: [
				index,
				"_cache",
				"clear"
			],
			query: { request: "true" }
		}, () => true)
	};
}
function reader(settings, isAnswer = ({ status }) => status === 200) {
	return async (path, query = {}) => {
		const answer = await send(settings, {
			method: "GET",
			path,
			query
		});
		if (!isAnswer(answer)) throw refusal(settings, {
			method: "GET",
			path
		}, answer);
		return answer.json;
	};
}
async function change(settings, asked, isDone) {
	const request = {
		...asked,
		method: "POST"
	};
	let isOpen = false;
	const api = {
		...settings.api,
		send: async (sent, timeoutMs) => {
			const answer = await settings.api.send(sent, timeoutMs).catch((error) => {
				isOpen ||= error instanceof _patience_js_3.p && error.mayHaveArrived;
				throw error;
			});
			isOpen ||= answer.status >= 500 && answer.status !== 503;
			return answer;
		}
	};
	try {
		const answer = await send({
			...settings,
			api
		}, request);
		if (answer.status !== 200) throw refusal(settings, request, answer);
		return { outcome: isDone(answer) ? "done" : "unsaid" };
	} catch (error) {
		if (error instanceof Obstacle) return {
			outcome: isOpen ? "open" : "refused",
			obstacle: error
		};
		throw error;
	}
}
async function readSettings({ domain }, get, indexes) {
	const query = {
		flat_settings: "true",
		expand_wildcards: "all",
		ignore_unavailable: "true",
		allow_no_indices: "true"
	};
	return await askListing(indexes, async (list) => {
		const answer = await get([
			list.join(","),
			"_settings",
			"index.analysis.*,index.hidden,index.uuid"
		], query);
		if ((0,_patience_js_3.h)(answer)) return answer;
		throw new Obstacle("error", `Domain ${domain} did not list its indexes. Run the check again.`);
	});
}
const FIELD_SETTINGS = [
	"type",
	"path",
	"analyzer",
	"search_analyzer",
	"search_quote_analyzer",
	"normalizer",
	"index",
	"index_options"
].map((name) => `*.mappings.*.mapping.*.${name}`);
function readFields(get, indexes, fields) {
	const query = {
		include_defaults: "true",
		ignore_unavailable: "true",
		filter_path: FIELD_SETTINGS.join(",")
	};
	return askListing(indexes, async (list) => {
		const answer = await get([
			list.join(","),
			"_mapping",
			"field",
			fields.join(",")
		], query);
		return (0,_patience_js_3.h)(answer) ? answer : {};
	});
}
function isFieldsAnswer({ status, json }) {
	return status === 200 || status === 404 && (0,_patience_js_3.h)(json) && Object.keys(json).length === 0;
}
async function readAllFields(settings, indexes) {
	const { found, denied } = await readFields(reader(settings, isFieldsAnswer), indexes, ["*"]);
	const all = { ...found };
	for (const index of indexes.filter((name) => !(0,_patience_js_3.h)(found[name]) && !denied.has(name))) {
		const answer = await send(settings, {
			method: "GET",
			path: [
				index,
				"_mapping",
				"field",
				"*"
			],
			query: { include_defaults: "true" }
		});
		if (answer.status === 200 && (0,_patience_js_3.h)(answer.json)) all[index] = answer.json[index];
	}
	return {
		found: all,
		denied
	};
}
function hasNoApi(answer) {
	const { type, reason } = (0,_patience_js_3.m)(answer);
	return answer.status === 400 && (type === "invalid_index_name_exception" || /^no handler found/.test(reason));
}
async function readTemplates(settings, get) {
	const listed = async (path, key) => {
		const answer = await send(settings, {
			method: "GET",
			path: [path]
		});
		if (hasNoApi(answer)) return { [key]: [] };
		if (answer.status !== 200) throw refusal(settings, {
			method: "GET",
			path: [path]
		}, answer);
		return (0,_patience_js_3.h)(answer.json) && Array.isArray(answer.json[key]) ? answer.json : null;
	};
	const answers = [
		await listed("_index_template", "index_templates"),
		await listed("_component_template", "component_templates"),
		await get(["_template"])
	];
	if (answers.every(_patience_js_3.h)) return answers;
	throw new Obstacle("error", `Domain ${settings.domain} did not list its templates. Run the check again.`);
}
async function explain(settings, { index, shard, node }, query) {
	const preference = `_shards:${shard}|_only_nodes:${node}`;
	const path = [index, "_search"];
	const answer = await send(settings, {
		method: "GET",
		path,
		query: {
			preference,
			request_cache: "false",
			allow_partial_search_results: "false"
		},
		body: {
			profile: true,
			size: 0,
			query
		}
	});
	const { reason } = (0,_patience_js_3.m)(answer);
	if (answer.status === 400 && /no data nodes with criteria/.test(reason)) return { outcome: "gone" };
	if (answer.status >= 400 && /maxClauseCount/.test(reason)) return { outcome: "too-many" };
	if (answer.status !== 200) throw refusal(settings, {
		method: "GET",
		path,
		index
	}, answer);
	const text = readProfile(answer.json, node);
	return text === null ? { outcome: "gone" } : {
		outcome: "read",
		text
	};
}
async function send(settings, request) {
	const { api, clock, signal, deadline, domain } = settings;
	const left = deadline - clock.now();
	if (left <= 0) throw new Obstacle("time", `The time for domain ${domain} was over before it was asked. Raise verify-timeout-minutes.`);
	const patience = {
		absentMs: Math.min(PATIENCE.absentMs, left),
		unsteadyMs: Math.min(PATIENCE.unsteadyMs, left)
	};
	let limit = REQUEST_MS;
	const timeoutMs = () => {
		limit = Math.max(1, Math.min(REQUEST_MS, deadline - clock.now()));
		return limit;
	};
	try {
		return await (0,_patience_js_3.t)(api, request, timeoutMs, patience, clock, signal);
	} catch (error) {
		if (error instanceof _patience_js_3.p) throw failure(settings, error, limit < REQUEST_MS);
		throw error;
	}
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
