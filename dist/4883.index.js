export const id = 4883;
export const ids = [4883];
export const modules = {

6504:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (textAt),
  t: () => (at)
});
// lib/json.js
function at(json, ...path) {
	let value = json;
	for (const name of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
		value = Reflect.get(value, name);
	}
	return value;
}
function textAt(json, ...path) {
	const value = at(json, ...path);
	return typeof value === "string" ? value : null;
}

}),

4883:
((_module, _exports, _require) => {

_require.d(_exports, {
  parseManifest: () => (parseManifest)
});
var _dist_js_0 = _require(882);
var _yaml_faults_js_1 = _require(5335);
var _printable_js_2 = _require(4359);
var _rules_js_3 = _require(1343);
var _json_js_8 = _require(6504);
var _dictionary_js_7 = _require(4982);
var _engine_version_js_4 = _require(5881);
var _names_js_6 = _require(3996);
var _schemas_js_5 = _require(9092);

// lib/inputs/manifest/manifest-schema.js
var import_dist = (0,_dist_js_0.t)();
const ENGINE_VERSION = /^(?:OpenSearch|Elasticsearch)_\d{1,3}\.\d{1,3}$/;
const PERCENT = "must be a number from 0 to 100";
const NOT_EMPTY = "must have at least one element";
function text(problem) {
	return (0,_schemas_js_5.l)().superRefine((value, context) => {
		const message = problem(value);
		if (message !== null) context.addIssue({
			code: "custom",
			message
		});
	});
}
const PACKAGE_PATTERN = /^[a-z0-9-]{1,28}$/;
function packageProblem(name) {
	return PACKAGE_PATTERN.test(name) ? null : `is ${(0,_printable_js_2.i)(name)}, but AWS takes ${_names_js_6.n}`;
}
function engineVersionProblem(version) {
	if (ENGINE_VERSION.test(version) && (0,_engine_version_js_4.s)(version) !== null) return null;
	return `is ${(0,_printable_js_2.i)(version)}, but must be a version as AWS writes it, for example "OpenSearch_2.19" or "Elasticsearch_7.10"`;
}
function pathTextProblem(path) {
	return path.trim() === "" ? "must not be empty" : null;
}
function path(pattern) {
	return text(pathTextProblem).meta({
		minLength: 1,
		pattern: pattern.source
	});
}
const domains = (0,_schemas_js_5.n)(text(_rules_js_3.c).meta({ pattern: _names_js_6.t.source }));
const analysis = (0,_schemas_js_5.c)({
	tokenizer: (0,_schemas_js_5.t)([
		"keyword",
		"whitespace",
		"standard"
	]).optional().meta({
		description: "Tokenizer of the analyzer that holds the synonym filter.",
		default: "standard"
	}),
	lowercase: (0,_schemas_js_5.r)().optional().meta({
		description: "The chain has a lowercase filter before the synonym filter.",
		default: false
	}),
	stopwords: text(pathTextProblem).optional().meta({
		minLength: 1,
		pattern: _rules_js_3.i.source,
		description: "The chain has a stop filter before the synonym filter: \"_english_\" for Lucene's English list, or a word list of this repository.",
		examples: ["_english_", "dictionaries/stopwords-en.txt"]
	})
}).meta({
	description: "The analysis chain before the synonym filter. The terms of synonyms pass through it, so a rule can be fine with one chain and keep an index from opening with another. Without it only what every chain rejects is an error.",
	examples: [{
		tokenizer: "standard",
		lowercase: true,
		stopwords: "_english_"
	}]
});
const dictionary = (0,_schemas_js_5.c)({
	file: text(pathTextProblem).meta({
		minLength: 1,
		pattern: _rules_js_3.i.source,
		description: "Path relative to the workspace, with \"/\". May be a glob when \"package\" is absent; every file that it matches then becomes a dictionary with the settings of this entry.",
		examples: ["dictionaries/synonyms/en.txt", "dictionaries/stopwords/*.txt"]
	}).optional(),
	files: (0,_schemas_js_5.n)(path(_rules_js_3.i)).min(1, NOT_EMPTY).optional().meta({
		description: "Several files that make one package: their lines one after the other, in the order given; the files of a glob are sorted. Needs \"package\", and excludes \"file\".",
		examples: [["dictionaries/topics/*.txt"]]
	}),
	package: text(packageProblem).optional().meta({
		pattern: PACKAGE_PATTERN.source,
		description: `Name of the package: with the input "package-prefix" before it, ${_names_js_6.n}. Default: from the name of the file.`,
		examples: ["synonyms-en"]
	}),
	description: (0,_schemas_js_5.l)().optional().meta({
		description: "Description for people, before the package's marker.",
		examples: ["English product synonyms"]
	}),
	format: (0,_schemas_js_5.t)([..._dictionary_js_7.t, "auto"]).optional().meta({
		description: "Format of the file.",
		default: "auto"
	}),
	domains: domains.optional().meta({
		description: "OpenSearch Service domains that this dictionary is associated with; an empty list publishes the package only. Default: the domains of the whole manifest, or of the input \"domains\".",
		examples: [["search-prod"]]
	}),
	expand: (0,_schemas_js_5.r)().optional().meta({
		description: "Synonyms: \"expand\" of the token filter.",
		default: true
	}),
	lenient: (0,_schemas_js_5.r)().optional().meta({
		description: "Synonyms: \"lenient\" of the token filter.",
		default: false
	}),
	analysis: analysis.optional(),
	"settings-path": (0,_schemas_js_5.u)([text(pathTextProblem), (0,_schemas_js_5.n)(text(pathTextProblem)).min(1, NOT_EMPTY)]).optional().meta({
		description: "How index settings name this dictionary in \"synonyms_path\" and the like, one or a list. Default: \"analyzers/<package>\".",
		examples: ["analyzers/F123456789"]
	}),
	"max-removed-percent": (0,_schemas_js_5.o)().min(0, PERCENT).max(100, PERCENT).optional().meta({ description: "Refuse the dictionary when it lost a larger share of its keys than this. Default: the input \"max-removed-percent\"." }),
	"allow-empty": (0,_schemas_js_5.r)().optional().meta({
		description: "A dictionary without an entry is a placeholder, not an error.",
		default: false
	})
}).superRefine((entry, context) => {
	if (entry.file === void 0 && entry.files === void 0) context.addIssue({
		code: "custom",
		message: "has neither \"file\" nor \"files\""
	});
	if (entry.file !== void 0 && entry.files !== void 0) context.addIssue({
		code: "custom",
		message: "has both \"file\" and \"files\"; keep one of them"
	});
	if (entry.files !== void 0 && entry.package === void 0) context.addIssue({
		code: "custom",
		message: "needs \"package\", as its \"files\" make one package"
	});
}).meta({
	description: "A dictionary, or several with the same settings.",
	oneOf: [
		{
			type: "object",
			required: ["file"],
			properties: {
				file: { type: "string" },
				package: { not: {} }
			}
		},
		{
			type: "object",
			required: ["file", "package"],
			properties: {
				file: {
					type: "string",
					pattern: "^[^*?{}]*$"
				},
				package: { type: "string" }
			}
		},
		{
			type: "object",
			required: ["files", "package"],
			properties: {
				files: { type: "array" },
				package: { type: "string" }
			}
		}
	]
});
const manifestSchema = (0,_schemas_js_5.c)({
	bucket: text(_rules_js_3.s).optional().meta({
		minLength: 3,
		maxLength: 63,
		pattern: _rules_js_3.t.source,
		description: "S3 bucket in the domains' Region. The input \"bucket\" wins.",
		examples: ["acme-search-dictionaries"]
	}),
	"key-prefix": text(_rules_js_3.l).optional().meta({
		pattern: _rules_js_3.n.source,
		maxLength: 512,
		description: "S3 key prefix without slashes at its ends. The input \"key-prefix\" wins.",
		default: "opensearch-dictionaries"
	}),
	"expected-bucket-owner": text(_rules_js_3.a).optional().meta({
		pattern: "^\\d{12}$",
		description: "Account that must own the bucket, in quotes, as account ids can begin with 0. The input \"expected-bucket-owner\" wins.",
		examples: ["123456789012"]
	}),
	domains: domains.optional().meta({
		description: "OpenSearch Service domains of all dictionaries that name none themselves. The input \"domains\" wins.",
		examples: [["search-prod", "search-staging"]]
	}),
	"engine-version": text(engineVersionProblem).optional().meta({
		pattern: ENGINE_VERSION.source,
		description: "Engine that dictionaries are checked against. Default: the newest.",
		examples: ["OpenSearch_2.19", "Elasticsearch_7.10"]
	}),
	"index-settings": (0,_schemas_js_5.n)(path(_rules_js_3.r)).optional().meta({
		description: "JSON or YAML files, or globs, that say how the indexes analyse text. The input \"index-settings\" wins.",
		examples: [["search/products.json"]]
	}),
	"search-tests": (0,_schemas_js_5.n)(path(_rules_js_3.r)).optional().meta({
		description: "Files, or globs, that say what searches must find. The input \"search-tests\" wins.",
		examples: [["search/tests/*.yml"]]
	}),
	dictionaries: (0,_schemas_js_5.n)(dictionary).optional().meta({ description: "The dictionaries. Those that the input \"files\" names are added to them." })
}).meta({
	title: "OpenSearch dictionaries",
	description: "Manifest of the action \"Deploy OpenSearch dictionaries\": .github/opensearch-dictionaries.yml"
});

// lib/inputs/manifest/manifest-rest.js
function restOf(value) {
	const top = manifestSchema.shape;
	const entries = (0,_json_js_8.t)(value, "dictionaries");
	return {
		"index-settings": top["index-settings"].safeParse((0,_json_js_8.t)(value, "index-settings")).data,
		"search-tests": top["search-tests"].safeParse((0,_json_js_8.t)(value, "search-tests")).data,
		entries: Array.isArray(entries) ? entries.flatMap(entryRest) : []
	};
}
function entryRest(value, index) {
	const schema = manifestSchema.shape.dictionaries.unwrap().element;
	const checked = schema.safeParse(value);
	if (checked.success) return [{
		index,
		entry: checked.data,
		isBroken: false
	}];
	const { file, files, package: name } = schema.shape;
	const entry = {
		file: file.safeParse((0,_json_js_8.t)(value, "file")).data,
		files: files.safeParse((0,_json_js_8.t)(value, "files")).data,
		package: name.safeParse((0,_json_js_8.t)(value, "package")).data
	};
	return entry.file === void 0 === (entry.files === void 0) ? [] : [{
		index,
		entry,
		isBroken: true
	}];
}

// lib/inputs/manifest/manifest-text.js
const YAML_OPTIONS = {
	schema: "core",
	resolveKnownTags: false,
	merge: false,
	uniqueKeys: false,
	stringKeys: true,
	strict: true,
	prettyErrors: false,
	logLevel: "error"
};
const MAX_ALIASES = 100;
const MAX_ERRORS = 50;
const MAX_LOOKED_UP = 200;
function parseManifest(text, name) {
	const lines = new import_dist.LineCounter();
	const place = (offset) => {
		const { line, col } = lines.linePos(offset);
		return `${name}:${line}:${col}`;
	};
	const invalid = (findings, others = 0, rest = null) => {
		const inOrder = findings.toSorted((a, b) => a.offset - b.offset);
		const errors = [...new Set(inOrder.map(({ offset, sentence }) => `${place(offset)}: ${sentence}`))];
		const more = Math.max(0, errors.length - MAX_ERRORS) + others;
		if (more === 0) return {
			kind: "invalid",
			errors,
			rest
		};
		const hidden = `${name} has ${more} more errors.`;
		return {
			kind: "invalid",
			errors: [...errors.slice(0, MAX_ERRORS), hidden],
			rest
		};
	};
	try {
		const document = (0, import_dist.parseDocument)(text.replace(/^\ufeff/, ""), {
			...YAML_OPTIONS,
			lineCounter: lines
		});
		const deep = document.errors.find(_printable_js_2.t);
		const problems = [...(deep === void 0 ? [...document.errors, ...document.warnings] : [deep]).map((error) => ({
			offset: error.pos[0],
			sentence: yamlProblem(error)
		})), ...(0,_yaml_faults_js_1.n)(document).faults.map(({ offset, problem }) => ({
			offset,
			sentence: `${problem}.`
		}))];
		if (problems.length > 0) return invalid(problems);
		const value = document.toJS({ maxAliasCount: MAX_ALIASES });
		if (value === null) return {
			kind: "invalid",
			errors: [`${name} is empty; name dictionaries in it, or delete it.`],
			rest: null
		};
		const locate = (path) => place(offsetOf(document, path, null));
		const repeated = repeatedKeys(document);
		const checked = manifestSchema.safeParse(value);
		if (checked.success && repeated.length === 0) return {
			kind: "valid",
			document: checked.data,
			locate
		};
		const issues = checked.success ? [] : checked.error.issues.flatMap(apart);
		const told = issues.slice(0, MAX_LOOKED_UP).flatMap((issue) => describe(issue, value, document));
		const others = Math.max(0, issues.length - MAX_LOOKED_UP);
		return invalid([...repeated, ...told], others, {
			...restOf(value),
			locate
		});
	} catch (error) {
		return {
			kind: "invalid",
			errors: [`${name} can't be read as YAML: ${yamlMessage(error)}.`],
			rest: null
		};
	}
}
function repeatedKeys(document) {
	const findings = [];
	(0, import_dist.visit)(document, { Map: (_, { items }) => {
		const seen = new Set();
		for (const { key } of items) {
			if (!(0, import_dist.isScalar)(key)) continue;
			if (seen.has(key.value)) findings.push({
				offset: key.range?.[0] ?? 0,
				sentence: "this key is in the mapping twice."
			});
			seen.add(key.value);
		}
	} });
	return findings;
}
function yamlMessage(error) {
	return (0,_printable_js_2.t)(error) ? "it is nested too deeply" : (0,_printable_js_2.n)(error);
}
function yamlProblem(error) {
	switch (error.code) {
		case "MULTIPLE_DOCS": return "a manifest is one YAML document, but \"---\" begins another.";
		case "NON_STRING_KEY": return "keys must be text.";
		default: return `${(0,_printable_js_2.t)(error) ? yamlMessage(error) : (0,_yaml_faults_js_1.t)(error)}.`;
	}
}
function kindOf(value) {
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	if (typeof value === "string") return "text";
	if (typeof value === "number" && !Number.isFinite(value)) return "not finite";
	return `a ${typeof value}`;
}
function butIs(found, mayBeText) {
	const isBare = mayBeText && (typeof found === "number" || typeof found === "boolean");
	return `but is ${kindOf(found)}${isBare ? "; put it in quotes" : ""}`;
}
const EXPECTED = {
	string: "text",
	boolean: "true or false",
	number: "a number",
	array: "a list",
	object: "a mapping of keys to values"
};
function apart(issue) {
	return issue.code === "unrecognized_keys" ? issue.keys.map((key) => ({
		...issue,
		keys: [key]
	})) : [issue];
}
function describe(issue, root, document) {
	const key = keyName(issue.path);
	const found = valueAt(root, issue.path);
	const finding = (sentence) => [{
		offset: offsetOf(document, issue.path, null),
		sentence
	}];
	switch (issue.code) {
		case "unrecognized_keys": return issue.keys.map((unknown) => {
			const known = knownKeys(issue.path);
			const advice = (0,_rules_js_3.p)(unknown, known) || ` Known are ${known.join(", ")}.`;
			const sentence = `unknown key ${(0,_printable_js_2.i)(unknown)}${key === "" ? "" : ` in ${key}`}.${advice}`;
			return {
				offset: offsetOf(document, issue.path, unknown),
				sentence
			};
		});
		case "invalid_type": {
			if (found === void 0) return finding(`${key} is missing.`);
			const expected = EXPECTED[issue.expected] ?? issue.expected;
			return finding(`${key || "the manifest"} must be ${expected}, ${butIs(found, issue.expected === "string")}.`);
		}
		case "invalid_union": {
			const form = issue.errors.find((one) => one.every(({ code, path }) => code !== "invalid_type" || path.length > 0));
			if (form === void 0) return finding(`${key} must be text or a list of texts, ${butIs(found, true)}.`);
			return form.flatMap((one) => describe({
				...one,
				path: [...issue.path, ...one.path]
			}, root, document));
		}
		case "invalid_value": {
			const allowed = issue.values.map(String);
			const shown = typeof found === "string" ? (0,_printable_js_2.i)(found) : kindOf(found);
			const advice = typeof found === "string" ? (0,_rules_js_3.p)(found, allowed) : "";
			return finding(`${key} is ${shown}, but must be one of ${allowed.join(", ")}.${advice}`);
		}
		default: return finding(`${key} ${issue.message}.`);
	}
}
function keyName(path) {
	const names = path.filter((part) => typeof part === "string");
	const last = names.at(-1) ?? "";
	const beneath = names.at(-2);
	if (typeof path.at(-1) === "number" && last === "dictionaries") return "an entry of dictionaries";
	return beneath === "analysis" ? `analysis.${last}` : last;
}
function knownKeys(path) {
	const top = manifestSchema.shape;
	const entry = top.dictionaries.unwrap().element;
	if (path.length === 0) return Object.keys(top);
	return Object.keys(path.at(-1) === "analysis" ? entry.shape.analysis.unwrap().shape : entry.shape);
}
function valueAt(root, path) {
	let value = root;
	for (const part of path) {
		if (typeof value !== "object" || value === null) return void 0;
		value = Object.entries(value).find(([key]) => key === String(part))?.[1];
	}
	return value;
}
function offsetOf(document, path, key) {
	let node = document.contents;
	let offset = node?.range?.[0] ?? 0;
	for (const part of path) {
		const next = child(resolve(document, node), part);
		if (next === null || next === void 0) return offset;
		node = next;
		offset = node.range?.[0] ?? offset;
	}
	const map = resolve(document, node);
	if (key === null || !(0, import_dist.isMap)(map)) return offset;
	const pair = map.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === key);
	return (0, import_dist.isScalar)(pair?.key) ? pair.key.range?.[0] ?? offset : offset;
}
function resolve(document, node) {
	return (0, import_dist.isAlias)(node) ? node.resolve(document) : node;
}
function child(node, part) {
	if ((0, import_dist.isSeq)(node) && typeof part === "number") return node.items[part];
	if (!(0, import_dist.isMap)(node)) return null;
	return node.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === String(part))?.value;
}

}),

5335:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (readAliases),
  t: () => (parserProblem)
});
var _dist_js_0 = _require(882);
var _problems_js_1 = _require(5294);

// lib/dictionaries/settings/file/yaml-faults.js
var import_dist = (0,_dist_js_0.t)();
const OWN_CHARACTER = new Set(["BAD_ALIAS", "BAD_SCALAR_START"]);
function parserProblem({ code, message }) {
	const said = message.replace(/\.$/, "");
	return OWN_CHARACTER.has(code) || /^Unresolved tag: !| at node end$/.test(said) ? `${said}; put a text with characters of YAML, such as a glob, in quotes` : said;
}
function readAliases(document) {
	const anchors = new Map();
	const targets = new Map();
	const faults = [];
	const readAlias = (alias) => {
		if (alias.source === "") return;
		const offset = alias.range?.[0] ?? 0;
		const name = (0,_problems_js_1.s)(alias.source);
		const target = anchors.get(alias.source);
		if (target === void 0) {
			const problem = `unresolved alias \`*${name}\`: \`*\` begins an alias in YAML, and no anchor \`&${name}\` is set before it; put a glob in quotes`;
			faults.push({
				offset,
				problem
			});
		} else if (offset < (target.range?.[1] ?? 0)) faults.push({
			offset,
			problem: `the alias \`*${name}\` is inside the value that it repeats`
		});
		else targets.set(alias, target);
	};
	(0, import_dist.visit)(document, { Node: (_, node) => {
		if ((0, import_dist.isAlias)(node)) readAlias(node);
		else if (node.anchor !== void 0) anchors.set(node.anchor, node);
	} });
	return {
		targets,
		faults
	};
}

})

};
