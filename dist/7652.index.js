export const id = 7652;
export const ids = [7652];
export const modules = {

5263:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (inputVariable),
  i: () => (readInputs),
  n: () => (idleInputs),
  r: () => (parseDomains),
  t: () => (APIS)
});
var _dictionary_js_4 = _require(4982);
var _names_js_5 = _require(3996);
var _endpoints_js_0 = _require(9414);
var _printable_js_1 = _require(4359);
var _rules_js_2 = _require(1343);
var _modes_js_3 = _require(4160);

// lib/inputs/input-reader.js
function inputVariable(name) {
	return `INPUT_${name.replace(/ /g, "_").toUpperCase()}`;
}
function createInputReader(env) {
	const errors = [];
	const invalid = new Set();
	const raw = (name) => env[inputVariable(name)]?.trim() ?? "";
	const fail = (name, problem, tail = "") => {
		invalid.add(name);
		errors.push(`Input ${name} ${problem}.${tail}`);
	};
	return {
		errors,
		invalid,
		text(name, check = () => null) {
			const value = raw(name);
			if (value === "") return null;
			const problem = check(value);
			if (problem === null) return value;
			fail(name, problem);
			return null;
		},
		variable(name, variables, check) {
			const variable = variables.find((candidate) => env[candidate]?.trim());
			if (variable === void 0) return {
				value: null,
				problem: null
			};
			const value = env[variable]?.trim() ?? "";
			const problem = check(value);
			if (problem === null) return {
				value,
				problem
			};
			return {
				value: null,
				problem: `Input ${name} is not set, and ${variable} ${problem}.`
			};
		},
		oneOf(name, allowed, fallback) {
			const value = raw(name);
			if (value === "") return fallback;
			const known = allowed.find((candidate) => candidate === value);
			if (known !== void 0) return known;
			fail(name, `is ${(0,_printable_js_1.i)(value)}, but must be one of ${allowed.join(", ")}`, (0,_rules_js_2.p)(value, allowed));
			return fallback;
		},
		boolean(name, fallback) {
			const value = raw(name);
			if (value === "") return fallback;
			if (/^(?:true|True|TRUE)$/.test(value)) return true;
			if (/^(?:false|False|FALSE)$/.test(value)) return false;
			fail(name, `is ${(0,_printable_js_1.i)(value)}, but must be true or false`);
			return fallback;
		},
		number(name, rule, fallback) {
			const value = raw(name);
			if (value === "") return fallback;
			const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : NaN;
			if (Number.isFinite(number) && rule.holds(number)) return number;
			fail(name, `is ${(0,_printable_js_1.i)(value)}, but must be ${rule.says}`);
			return fallback;
		},
		list(name, separator, check = () => null) {
			const elements = raw(name).split(separator).map((element) => element.trim()).filter((element) => element !== "");
			if (elements.length === 0) return null;
			return elements.filter((element) => {
				const problem = check(element);
				if (problem !== null) fail(name, problem);
				return problem === null;
			});
		}
	};
}

// lib/inputs/inputs.js
const MODE_INPUTS = [..._modes_js_3.n, "auto"];
const FORMAT_INPUTS = [..._dictionary_js_4.t, "auto"];
const APIS = ["opensearch", "elasticsearch"];
const VERIFY_POLICIES = [
	"off",
	"report",
	"require"
];
const COMMENT_POLICIES = [
	"never",
	"changes",
	"always"
];
const REGION_VARIABLES = ["AWS_REGION", "AWS_DEFAULT_REGION"];
const LINES = /\r\n|\n|\r/;
const LINES_OR_COMMAS = /[\r\n,]/;
const POSITIVE = {
	says: "a number of minutes above 0, for example 20 or 0.5",
	holds: (value) => value > 0
};
const PERCENT = {
	says: "a number from 0 to 100",
	holds: (value) => value >= 0 && value <= 100
};
function readInputs(env) {
	const read = createInputReader(env);
	const domains = read.list("domains", LINES_OR_COMMAS, _rules_js_2.c);
	const region = read.text("aws-region", _rules_js_2.d);
	const elsewhere = region === null ? read.variable("aws-region", REGION_VARIABLES, _rules_js_2.d) : null;
	return {
		inputs: {
			mode: read.oneOf("mode", MODE_INPUTS, "auto"),
			files: read.list("files", LINES) ?? [],
			manifest: read.text("manifest"),
			format: read.oneOf("format", FORMAT_INPUTS, "auto"),
			bucket: read.text("bucket", _rules_js_2.s),
			keyPrefix: read.text("key-prefix", _rules_js_2.l),
			expectedBucketOwner: read.text("expected-bucket-owner", _rules_js_2.a),
			domains: domains === null ? null : parseDomains(domains),
			packagePrefix: read.text("package-prefix", _rules_js_2.u) ?? "",
			commitMessage: read.text("commit-message"),
			api: read.oneOf("api", APIS, "opensearch"),
			awsRegion: region ?? elsewhere?.value ?? null,
			awsRegionProblem: elsewhere?.problem ?? null,
			validationTimeoutMinutes: read.number("validation-timeout-minutes", POSITIVE, 20),
			associationTimeoutMinutes: read.number("association-timeout-minutes", POSITIVE, 30),
			failOnWarnings: read.boolean("fail-on-warnings", false),
			maxRemovedPercent: read.number("max-removed-percent", PERCENT, 50),
			prune: read.boolean("prune", false),
			comment: read.oneOf("comment", COMMENT_POLICIES, "changes"),
			githubToken: read.text("github-token", _rules_js_2.f),
			indexSettings: read.list("index-settings", LINES),
			searchTests: read.list("search-tests", LINES),
			engineUrl: (0,_endpoints_js_0.a)(read.text("engine-url", _endpoints_js_0.n) ?? ""),
			verify: read.oneOf("verify", VERIFY_POLICIES, "off"),
			verifyTimeoutMinutes: read.number("verify-timeout-minutes", POSITIVE, DEFAULT_VERIFY_MINUTES),
			indexes: read.list("indexes", LINES_OR_COMMAS, _endpoints_js_0.r) ?? ["*"],
			reload: read.boolean("reload", false),
			domainEndpoints: domainEndpoints(read.list("domain-endpoints", LINES, (0,_endpoints_js_0.t)()) ?? []),
			matrix: matrixOf(read.text("matrix"))
		},
		errors: read.errors,
		invalid: read.invalid
	};
}
const DEFAULT_VERIFY_MINUTES = 5;
function idleInputs({ verify, indexes, reload, domainEndpoints, verifyTimeoutMinutes }) {
	if (verify !== "off") return [];
	const given = [
		...indexes.join() === "*" ? [] : ["indexes"],
		...reload ? ["reload"] : [],
		...domainEndpoints.size === 0 ? [] : ["domain-endpoints"],
		...verifyTimeoutMinutes === DEFAULT_VERIFY_MINUTES ? [] : ["verify-timeout-minutes"]
	];
	if (given.length === 0) return [];
	return [`${given.join(" and ")} ${given.length === 1 ? "does" : "do"} nothing, as the input verify is off.`];
}
function domainEndpoints(lines) {
	return new Map(lines.flatMap((line) => {
		const endpoint = (0,_endpoints_js_0.i)(line);
		return endpoint === null ? [] : [[endpoint.domain, endpoint.url]];
	}));
}
function matrixOf(text) {
	return text === null || text === "null" || text === "{}" ? null : text;
}
function parseDomains(names) {
	return [...new Set(names.map(_names_js_5.o).filter((domain) => domain !== null))];
}

}),

2489:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (leftoverText),
  c: () => (usedText),
  i: () => (leftText),
  n: () => (POST_STEP_TRIES),
  o: () => (refusedText),
  r: () => (failedText),
  s: () => (unconfirmed),
  t: () => (LATER_RUN_TRIES)
});
var _failures_js_0 = _require(9489);
var _status_js_1 = _require(1572);

// lib/deployment/validate/left.js
const POST_STEP_TRIES = {
	package: "the post step tries again",
	object: "the post step tries again"
};
const LATER_RUN_TRIES = {
	package: "a later run sweeps it",
	object: "delete it by hand"
};
function leftText(left, next) {
	return left.what === "package" ? `A throw-away package could not be deleted; ${next.package}. ${left.name}: ${left.why}` : `The S3 object of a throw-away package could not be deleted; ${next.object}. ${left.key}: ${left.why}`;
}
function leftoverText(left) {
	return left.what === "package" ? `A leftover of an earlier run can't be deleted. ${left.name}: ${left.why}` : `The S3 object of a leftover of an earlier run can't be deleted; delete it by hand. ${left.key}: ${left.why}`;
}
function usedText(users) {
	const domains = [...new Set(users)].sort();
	return `it is still used by ${`domain${domains.length === 1 ? "" : "s"} ${domains.join(", ")}`}; dissociate and delete it by hand.`;
}
function refusedText({ refusal }, users) {
	return users.length > 0 ? usedText(users) : refusal?.summary ?? "AWS refused it";
}
function unconfirmed({ last, accepted }) {
	if (last?.status === "DELETE_FAILED" && accepted > 0) return failedText(last);
	return `AWS did not confirm in time that it is gone${last === null ? "" : ` (${(0,_status_js_1.a)(last)})`}`;
}
function failedText(live) {
	return `AWS could not delete it (DELETE_FAILED): ${(0,_failures_js_0.r)(live?.error ?? null).replace(/\.$/, "")}. Until it is deleted it takes a place among the packages of the Region. Once it is a day old, runs of mode validate in this repository try again; delete it by hand where its place is needed before.`;
}

}),

4160:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (MODES),
  r: () => (askedOf),
  t: () => (ABILITIES)
});
// lib/inputs/modes.js
const MODES = [
	"lint",
	"plan",
	"validate",
	"deploy",
	"drift",
	"doctor"
];
const READS = {
	readsAws: true,
	needsBucket: false,
	asksEngine: true,
	publishes: false,
	validatesOnAws: false,
	failsOnDrift: false
};
const NOTHING = {
	...READS,
	readsAws: false,
	asksEngine: false
};
const ABILITIES = {
	none: NOTHING,
	doctor: {
		...READS,
		asksEngine: false
	},
	lint: {
		...NOTHING,
		asksEngine: true
	},
	plan: READS,
	validate: {
		...READS,
		needsBucket: true,
		validatesOnAws: true
	},
	deploy: {
		...READS,
		needsBucket: true,
		publishes: true,
		validatesOnAws: true
	},
	drift: {
		...READS,
		asksEngine: false,
		failsOnDrift: true,
		validatesOnAws: true
	}
};
function askedOf(mode) {
	return ABILITIES[mode].asksEngine ? "all" : "files";
}

}),

4024:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (rememberThrowAways)
});
/* unused harmony export t */
var _core_js_0 = _require(5577);
var _runner_file_js_1 = _require(5123);

// lib/github/runner/post-state.js
const THROW_AWAYS = "throw-aways";
function rememberThrowAways(throwAways, { api, awsRegion, bucket, expectedBucketOwner }) {
	const saved = {
		throwAways,
		api,
		awsRegion,
		bucket,
		expectedBucketOwner
	};
	try {
		(0,_core_js_0.t)(THROW_AWAYS, throwAways.length === 0 ? "" : JSON.stringify(saved));
	} catch (error) {
		throw (0,_runner_file_js_1.t)("GITHUB_STATE", process.env, error);
	}
}

}),

7652:
((_module, _exports, _require) => {

_require.d(_exports, {
  runPost: () => (runPost)
});
var _throw_away_js_0 = _require(7203);
var _inputs_js_1 = _require(5263);
var _names_js_8 = _require(3996);
var _post_state_js_2 = _require(4024);
var _printable_js_3 = _require(4359);
var _redact_js_4 = _require(3247);
var _annotations_js_5 = _require(9706);
var _schemas_js_6 = _require(9092);
var _workflow_command_js_7 = _require(3395);
var _version_js_9 = _require(2060);

// lib/github/runner/saved-state.js
const packageName = (0,_schemas_js_6.l)().transform((text, context) => {
	const name = (0,_names_js_8.s)(text);
	if (name !== null && (0,_throw_away_js_0.s)(name)) return name;
	context.addIssue("not the name of a throw-away package");
	return _schemas_js_6.d;
});
const packageId = (0,_schemas_js_6.l)().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,127}$/).transform((id) => id);
const creation = (0,_schemas_js_6.i)("state", [
	(0,_schemas_js_6.s)({ state: (0,_schemas_js_6.t)(["not-asked", "gone"]) }),
	(0,_schemas_js_6.s)({ state: (0,_schemas_js_6.a)("unanswered") }),
	(0,_schemas_js_6.s)({
		state: (0,_schemas_js_6.a)("answered"),
		id: packageId
	})
]);
const MAX_PLACES = 5;
const savedSchema = (0,_schemas_js_6.s)({
	throwAways: (0,_schemas_js_6.n)((0,_schemas_js_6.s)({
		name: packageName,
		key: (0,_schemas_js_6.l)(),
		creation
	})),
	api: (0,_schemas_js_6.t)(_inputs_js_1.t),
	awsRegion: (0,_schemas_js_6.l)(),
	bucket: (0,_schemas_js_6.l)(),
	expectedBucketOwner: (0,_schemas_js_6.l)().nullable()
});
function savedThrowAways(env) {
	const text = env[`STATE_${"throw-aways"}`] ?? "";
	if (text === "") return null;
	const { data, error } = savedSchema.safeParse(parsed(text));
	if (data !== void 0) return data;
	const places = error.issues.map(({ path }) => path.length === 0 ? "the whole" : path.join("."));
	throw new Error(`It is not what a main step saves: ${[...new Set(places)].slice(0, MAX_PLACES).join(", ")}.`);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new Error("It is not JSON.");
	}
}

// lib/post.js
async function runPost(dependencies) {
	(0,_redact_js_4.n)(dependencies.env);
	const warn = (text) => dependencies.write(`${(0,_annotations_js_5.t)((0,_annotations_js_5.i)("warning", text))}\n`);
	let onlyObjects = false;
	let cause = "the state that the main step saved can't be used";
	try {
		const saved = savedThrowAways(dependencies.env);
		if (saved === null) return true;
		cause = "AWS could not be asked";
		onlyObjects = saved.throwAways.every(({ creation: { state } }) => state === "not-asked" || state === "gone");
		const problems = await discardSaved(saved, dependencies);
		const most = problems.length > 10 ? 10 - 1 : problems.length;
		for (const problem of problems.slice(0, most)) warn(problem);
		const others = problems.slice(most);
		if (others.length > 0) warn(`And ${others.length} more throw-away packages; the log of this step names them.`);
		for (const problem of others) dependencies.write(`${(0,_workflow_command_js_7.t)((0,_redact_js_4.i)(problem))}\n`);
	} catch (error) {
		const why = `may be left, as ${cause}. ${(0,_printable_js_3.n)(error)}`;
		warn(onlyObjects ? `S3 objects of throw-away packages ${why} Delete them by hand.` : `Throw-away packages ${why} A later run of mode validate sweeps them.`);
	}
	return true;
}
async function discardSaved({ throwAways, ...place }, { env, clock, random, signal }) {
	const { connect } = await Promise.all(/* import() */[_require.e(4930), _require.e(5474)]).then(_require.bind(_require, 5474));
	const { discard } = await _require.e(/* import() */ 4021).then(_require.bind(_require, 4021));
	const { LATER_RUN_TRIES, leftText } = await _require.e(/* import() */ 6447).then(_require.bind(_require, 6447));
	const { awsRegion: region, ...settings } = place;
	const { service, store } = await connect({
		...settings,
		region,
		actionVersion: _version_js_9.t,
		proxyEnv: env
	});
	if (store === null) return [];
	return (await discard(throwAways, {
		service,
		store,
		world: {
			clock,
			random,
			signal
		}
	})).map((one) => leftText(one, LATER_RUN_TRIES));
}

}),

1343:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (accountIdProblem),
  c: () => (domainProblem),
  d: () => (regionProblem),
  f: () => (tokenProblem),
  i: () => (PATH_PATTERN),
  l: () => (keyPrefixProblem),
  n: () => (KEY_PREFIX_PATTERN),
  o: () => (bucketDoubt),
  p: () => (suggestion),
  r: () => (LISTED_PATTERN),
  s: () => (bucketProblem),
  t: () => (BUCKET_PATTERN),
  u: () => (packagePrefixProblem)
});
var _printable_js_0 = _require(4359);
var _names_js_1 = _require(3996);

// lib/inputs/suggestion.js
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
function suggestion(word, known) {
	if (word.length > 60) return "";
	const plain = (text) => text.toLowerCase().replace(/[_\s]/g, "-");
	const nearest = known.map((candidate) => ({
		candidate,
		off: distance(plain(word), plain(candidate))
	})).sort((a, b) => a.off - b.off)[0];
	if (nearest === void 0 || nearest.off > Math.max(1, Math.floor(nearest.candidate.length / 3))) return "";
	return ` Did you mean "${nearest.candidate}"?`;
}

// lib/inputs/rules.js
const MAX_PREFIX_BYTES = 512;
const OTHER_BUCKETS = {
	x: "a directory bucket (S3 Express One Zone)",
	table: "a table bucket",
	ol: "an access point of S3 Object Lambda"
};
const BUCKET_PATTERN = /^(?!\d+\.\d+\.\d+\.\d+$)(?!.*--(?:x|table|ol)-s3$)[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/;
const KEY_PREFIX_PATTERN = /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^/\0-\x1f\x7f-\x9f\u2028\u2029]+(?:\/[^/\0-\x1f\x7f-\x9f\u2028\u2029]+)*$/;
const INSIDE = /(?!\s*[/\\])(?!\s*[A-Za-z]:)(?!\s*(?:.*\/)?\.\.(?:\/|$))(?!\s*(?:.*\/)?\.[gG][iI][tT](?:\/|$))[\s\S]*\S/.source;
const PATH_PATTERN = new RegExp(`^(?!\\s*!)${INSIDE}`);
const LISTED_PATTERN = new RegExp(`^(?:!\\s*|(?!!))${INSIDE}`);
function bucketProblem(bucket) {
	if (/^arn:/i.test(bucket)) return "must be the name of a bucket, not an ARN; for an access point give its alias, which ends in \"-s3alias\"";
	if (/^s3:\/\//i.test(bucket)) return "must be the name of a bucket alone, without \"s3://\"; put a folder in it into key-prefix";
	const [, kind] = /--(x|table|ol)-s3$/.exec(bucket) ?? [];
	if (kind !== void 0) return `is ${(0,_printable_js_0.i)(bucket)}, ${OTHER_BUCKETS[kind]}, from which OpenSearch Service can't import; it must be the name of a general purpose bucket`;
	if (BUCKET_PATTERN.test(bucket)) return null;
	return `is ${(0,_printable_js_0.i)(bucket)}, but must be the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and single dots, with a letter or digit at both ends`;
}
function bucketDoubt(bucket) {
	if (!bucket.endsWith("-s3alias")) return null;
	return `bucket ${(0,_printable_js_0.i)(bucket)} is the alias of an access point. S3 takes it, but AWS does not say that OpenSearch Service imports packages from one; if the import fails, give the name of the bucket.`;
}
function keyPrefixProblem(prefix) {
	const trimmed = prefix.replace(/^\/+|\/+$/g, "");
	if (trimmed !== prefix) return `must have no slash at its ends${trimmed === "" ? "" : `; write ${(0,_printable_js_0.i)(trimmed)}`}`;
	if (trimmed === "") return "must not be empty; leave it out for the default";
	if (Buffer.byteLength(prefix) > MAX_PREFIX_BYTES) return `must have at most ${MAX_PREFIX_BYTES} bytes`;
	if (/[\p{C}\p{Zl}\p{Zp}]/u.test(prefix)) return "must have no control characters";
	if (prefix.split("/").some((part) => part === "" || part === "." || part === "..")) return `is ${(0,_printable_js_0.i)(prefix)}, but must have no empty, "." or ".." part`;
	return null;
}
function accountIdProblem(account) {
	if (/^\d{12}$/.test(account)) return null;
	return `must be an account id of 12 digits, but has ${/^\d+$/.test(account) ? `${account.length} digits` : `${account.length} characters that are not all digits`}`;
}
function domainProblem(domain) {
	if ((0,_names_js_1.o)(domain) !== null) return null;
	if (/^arn:|:\/\/|\.amazonaws\.|\.on\.aws/i.test(domain)) return "must hold the names of domains, for example \"search-prod\", not ARNs or endpoints";
	const many = /\s/.test(domain) ? "; separate several by commas or line breaks, without dashes or quotes" : "";
	return `holds ${(0,_printable_js_0.i)(domain)}, which is not the name of a domain: ${_names_js_1.n}${many}`;
}
function regionProblem(region) {
	if (/^[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region)) return null;
	return `is ${(0,_printable_js_0.i)(region)}, but must be the code of a Region, for example "eu-central-1"`;
}
function packagePrefixProblem(prefix) {
	if (/^[a-z][a-z0-9-]{0,26}$/.test(prefix)) return null;
	return `is ${(0,_printable_js_0.i)(prefix)}, but must be 1 to 27 lower-case letters (a-z), digits and hyphens, the first one a letter`;
}
function tokenProblem(token) {
	if (/^[\t\x20-\x7e\x80-\xff]*$/.test(token)) return null;
	return "holds a line break or another character that no header takes; set it to the token alone";
}

}),

7203:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (throwAwayName),
  i: () => (sweep),
  n: () => (leftovers),
  o: () => (isThrowAway),
  r: () => (mayMakeRoom),
  s: () => (isThrowAwayName),
  t: () => (discard)
});
var _printable_js_0 = _require(4359);
var _rules2_js_1 = _require(3689);
var _aws_error_js_2 = _require(8894);
var _marker_js_4 = _require(2596);
var _left2_js_3 = _require(2489);

// lib/deployment/validate/deletion.js
const MOST_REQUESTS = 3;
const LATE_MS = 1e4;
const NAME = /^dictcheck-[0-9a-f]{12}$/;
function isThrowAwayName(name) {
	return NAME.test(name);
}
function isThrowAway(live) {
	return isThrowAwayName(live.name) && (0,_marker_js_4.i)(live.description) !== null;
}
function startDeletion(id, startedAt, isSeen) {
	return {
		last: null,
		missingSince: null,
		accepted: 0,
		answeredAt: null,
		refusal: null,
		id,
		isOwn: id !== null && !isSeen,
		startedAt,
		isSeen
	};
}
function isAnotherPackage({ known: { isOwn }, live }) {
	if (live === null || isThrowAway(live)) return false;
	return !(isOwn && live.description === "" && isThrowAwayName(live.name));
}
function mayBeStale({ known: { answeredAt }, readAt }) {
	return answeredAt !== null && readAt - answeredAt < 5e3;
}
const RULES = [
	{
		name: "it is gone, or no throw-away package",
		when: (look) => look.live?.status === "DELETED" || isAnotherPackage(look),
		means: () => "done"
	},
	{
		name: "it is being deleted",
		when: ({ live }) => live?.status === "DELETING",
		means: () => "wait"
	},
	{
		name: "AWS has refused to delete it",
		when: ({ live, known }) => live !== null && known.refusal !== null,
		means: () => "refused"
	},
	{
		name: "the read may show the past",
		when: (look) => look.live !== null && mayBeStale(look),
		means: () => "wait"
	},
	{
		name: "AWS can not delete it",
		when: ({ live, known }) => live?.status === "DELETE_FAILED" && known.accepted >= MOST_REQUESTS,
		means: () => "failed"
	},
	{
		name: "it is there",
		when: ({ live }) => live !== null,
		means: () => "ask"
	},
	{
		name: "it was never created",
		when: ({ known, readAt }) => known.id === null && readAt - known.startedAt >= LATE_MS,
		means: () => "done"
	},
	{
		name: "it may be created late",
		when: ({ known }) => known.id === null,
		means: () => "wait"
	},
	{
		name: "AWS has deleted it",
		when: ({ known }) => known.isSeen && known.accepted > 0,
		means: () => "done"
	},
	{
		name: "a listing that lags may not show it",
		when: ({ known }) => known.answeredAt === null,
		means: () => "ask"
	},
	{
		name: "it is missing for longer than listings lag",
		when: ({ known, readAt }) => known.missingSince !== null && readAt - known.missingSince >= 5e3,
		means: () => "done"
	},
	{
		name: "it may still be there",
		when: _rules2_js_1.n,
		means: () => "wait"
	}
];
function afterLook(known, live, readAt) {
	const seen = live === null ? {
		...known,
		missingSince: known.missingSince ?? readAt
	} : {
		...known,
		id: known.id ?? live.id,
		isSeen: true,
		last: live,
		missingSince: null
	};
	return {
		known: seen,
		decision: (0,_rules2_js_1.t)(RULES, {
			known: seen,
			live,
			readAt
		})
	};
}
function afterAsked(known, taken, answeredAt) {
	return {
		...known,
		accepted: known.accepted + (taken ? 1 : 0),
		answeredAt
	};
}
function afterRefused(known, refusal, answeredAt) {
	return {
		...known,
		refusal,
		answeredAt
	};
}

// lib/deployment/validate/throw-away.js
const LEFTOVER_AGE_MS = 864e5;
const DELETE_TIMEOUT_MS = 12e4;
const SWEEP_TIMEOUT_MS = 15e3;
const CANCELLED_TIMEOUT_MS = 3e3;
function throwAwayName(random) {
	return `dictcheck-${Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join("")}`;
}
function mayMakeRoom(live, now) {
	const marker = isThrowAway(live) ? (0,_marker_js_4.i)(live.description) : null;
	if (marker === null || live.status === "DELETED" || live.status === "DELETE_FAILED") return false;
	return live.status === "DELETING" || Math.abs(now - marker.createdAt.getTime()) < LEFTOVER_AGE_MS;
}
function leftovers({ packages, associations }, repository, now) {
	const rows = [...associations.values()].flat();
	return packages.flatMap((live) => {
		const marker = isThrowAway(live) ? (0,_marker_js_4.i)(live.description) : null;
		const isOurs = marker?.repository.toLowerCase() === repository.toLowerCase();
		if (marker === null || !isOurs || now - marker.createdAt.getTime() < LEFTOVER_AGE_MS) return [];
		const users = rows.filter(({ packageId }) => packageId === live.id).map(({ domain }) => domain);
		return [{
			name: live.name,
			key: marker.key,
			creation: {
				state: "answered",
				id: live.id
			},
			users
		}];
	});
}
async function sweep(old, aws) {
	const used = old.filter(({ users }) => users.length > 0);
	const left = await discardAll(old.filter(({ users }) => users.length === 0), aws, {
		timeoutMs: SWEEP_TIMEOUT_MS,
		isLeftover: true
	});
	return [...used.map(({ name, users }) => ({
		name,
		what: "package",
		why: (0,_left2_js_3.c)(users)
	})), ...left];
}
function discard(throwAways, aws) {
	return discardAll(throwAways, aws, {
		timeoutMs: DELETE_TIMEOUT_MS,
		isLeftover: false
	});
}
async function discardAll(throwAways, aws, removal) {
	return (await Promise.all(throwAways.map(async (throwAway) => {
		const { name, key } = throwAway;
		const [ofPackage, ofObject] = await Promise.allSettled([deleted(throwAway, removal, aws), objectDeleted(throwAway, removal, aws)]);
		const [why, whyObject] = [ofPackage, ofObject].map(problemOf);
		const whole = [why, whyObject].filter((one) => one !== null).join("; ");
		if (why !== null) return [{
			name,
			what: "package",
			why: whole
		}];
		return whyObject === null ? [] : [{
			name,
			what: "object",
			key,
			why: whole
		}];
	}))).flat();
}
function problemOf(end) {
	if (end.status === "fulfilled") return null;
	return end.reason instanceof _aws_error_js_2.t ? end.reason.summary : (0,_printable_js_0.n)(end.reason);
}
function objectDeleted({ name, key }, { timeoutMs }, { store, world }) {
	const step = async (limits) => {
		if (holdsObjectOf(name, key)) await store.delete(key, limits);
		return true;
	};
	return insisting(world, timeoutMs, step, () => "S3 did not confirm in time that its object is gone");
}
function holdsObjectOf(name, key) {
	return isThrowAwayName(name) && key.split("/").at(-2) === name;
}
async function deleted({ name, creation }, removal, { service, world }) {
	if (creation.state === "not-asked" || creation.state === "gone") return;
	const { clock } = world;
	const { isLeftover } = removal;
	const id = creation.state === "answered" ? creation.id : null;
	let known = startDeletion(id, clock.now(), isLeftover);
	let isDue = isLeftover && id !== null;
	const step = async (limits) => {
		if (!isDue) {
			const readAt = clock.now();
			const look = afterLook(known, await shown(name, known.id, service, limits), readAt);
			known = look.known;
			const { outcome } = look.decision;
			if (outcome === "failed") throw new Error((0,_left2_js_3.r)(known.last));
			if (outcome === "refused") throw new Error((0,_left2_js_3.o)(known, await usersNow(known.id, service, limits)));
			if (outcome !== "ask") return outcome === "done";
		}
		isDue = false;
		known = await asked(known, isLeftover, service, limits, clock);
		return false;
	};
	await insisting(world, removal.timeoutMs, step, () => (0,_left2_js_3.s)(known));
}
async function asked(known, isLeftover, service, limits, clock) {
	if (known.id === null) return known;
	try {
		await service.deletePackage(known.id, limits);
		return afterAsked(known, true, clock.now());
	} catch (error) {
		if ((0,_aws_error_js_2.r)(error, "not-found")) return afterAsked(known, false, clock.now());
		if (isLeftover && known.accepted === 0 && (0,_aws_error_js_2.r)(error, "conflict", "rejected")) return afterRefused(known, error, clock.now());
		throw error;
	}
}
async function usersNow(id, service, limits) {
	if (id === null) return [];
	try {
		return (await service.listDomains(id, limits)).map(({ domain }) => domain);
	} catch (error) {
		if (error instanceof _aws_error_js_2.t) return [];
		throw error;
	}
}
async function shown(name, id, service, limits) {
	if (id === null) return (await service.findPackage(name, limits)).live;
	return (await service.describePackages([id], limits)).find((found) => found.id === id) ?? null;
}
async function insisting(world, timeoutMs, step, why) {
	let refusal = null;
	if ((await (0,_rules2_js_1.r)(world, {
		timeoutMs,
		graceMs: CANCELLED_TIMEOUT_MS
	}, async (limits) => {
		try {
			const isDone = await step(limits);
			refusal = null;
			return isDone ? "done" : "waiting";
		} catch (error) {
			if (!(0,_aws_error_js_2.r)(error, "busy", "conflict", "rejected", "transient")) throw error;
			refusal = error;
			return "waiting";
		}
	})).why !== "done") throw refusal ?? new Error(why());
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
