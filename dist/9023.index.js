export const id = 9023;
export const ids = [9023];
export const modules = {

4147:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (fieldUses),
  c: () => (isApartFromText),
  i: () => (fieldNamed),
  n: () => (closest),
  o: () => (KINDS),
  r: () => (analyzersOf),
  s: () => (componentTitle),
  t: () => (readDocument)
});
var _token_js_0 = _require(4877);
var _byte_source_js_1 = _require(8888);
var _stand_ins_js_2 = _require(3157);
var _positioned_js_3 = _require(5792);
var node_buffer_4 = _require(4573);

// lib/dictionaries/settings/model.js
const KINDS = [
	"analyzer",
	"normalizer",
	"tokenizer",
	"char_filter",
	"filter"
];
function componentTitle(kind, name, file) {
	return `${kind.replace("_", " ")} \`${name}\` of ${file}`;
}
function isApartFromText({ type }) {
	return type === "completion" || type === "token_count";
}

// lib/dictionaries/settings/uses/field-uses.js
function analyzersOf(field, file, scope) {
	if (isApartFromText(field)) {
		const index = field.analyzer?.name ?? "simple";
		const search = field.searchAnalyzer?.name ?? index;
		return {
			index,
			search,
			quote: search
		};
	}
	const has = (name) => scope.findOwn("analyzer", name, file) !== null;
	const index = field.analyzer?.name ?? (has("default") ? "default" : "standard");
	const search = field.searchAnalyzer?.name ?? (has("default_search") ? "default_search" : index);
	const quoted = has("default_search_quoted") ? "default_search_quoted" : search;
	return {
		index,
		search,
		quote: field.searchQuoteAnalyzer?.name ?? quoted
	};
}
function fieldNamed(name, file, scope) {
	const files = scope.composition(file);
	const target = files.find(({ aliases }) => aliases.has(name))?.aliases.get(name) ?? name;
	return files.flatMap(({ fields }) => fields).find(({ path }) => path === target) ?? null;
}
function fieldUses(scope) {
	return scope.files.flatMap((source) => [source, ...scope.templatesOf(source)].flatMap((file) => source.fields.flatMap((field) => {
		const { index, search, quote } = analyzersOf(field, file, scope);
		const base = {
			source,
			file,
			field
		};
		return [
			{
				...base,
				named: field.analyzer,
				analyzer: index,
				time: "index"
			},
			{
				...base,
				named: field.searchAnalyzer,
				analyzer: search,
				time: "search"
			},
			{
				...base,
				named: field.searchQuoteAnalyzer,
				analyzer: quote,
				time: "search"
			}
		];
	})));
}

// lib/dictionaries/settings/components/closest.js
function closest(name, known) {
	if (name.length > 60) return null;
	const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
	let best = null;
	let least = Math.max(1, Math.floor(name.length / 3)) + 1;
	for (const candidate of known) {
		if (plain(candidate) === plain(name)) return candidate;
		const distance = editDistance(plain(name), plain(candidate), least);
		if (distance < least) {
			least = distance;
			best = candidate;
		}
	}
	return best;
}
function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		previous = row;
	}
	return Math.min(limit, previous[b.length] ?? limit);
}

// lib/dictionaries/settings/file/json.js
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /(?:[ \t\n\r]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const ESCAPES = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
function parseJson(text) {
	return new JsonReader(text).document();
}
var JsonReader = class {
	#text;
	#lineStarts = [0];
	#at = 0;
	#comma = 0;
	constructor(text) {
		this.#text = text;
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#lineStarts.push(at + 1);
		if (text.startsWith("﻿")) this.#at = 1;
	}
	document() {
		const value = this.#value(0);
		this.#space();
		if (this.#at < this.#text.length) this.#fail("there is text after the end of the JSON value");
		return value;
	}
	#place(at) {
		let low = 0;
		let high = this.#lineStarts.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.#lineStarts[middle] ?? 0) <= at) low = middle + 1;
			else high = middle;
		}
		return {
			line: low,
			column: at - (this.#lineStarts[low - 1] ?? 0) + 1
		};
	}
	#fail(problem, at = this.#at) {
		throw new _positioned_js_3.t(problem, this.#place(at));
	}
	#space() {
		SPACE.lastIndex = this.#at;
		this.#at += SPACE.exec(this.#text)?.[0].length ?? 0;
	}
	#value(depth) {
		this.#space();
		if (depth > 200) this.#fail(`values are nested more than ${200} deep`);
		const start = this.#at;
		const place = this.#place(start);
		const character = this.#text[start];
		if (character === "{") return {
			kind: "map",
			place,
			entries: this.#entries(depth)
		};
		if (character === "[") return {
			kind: "list",
			place,
			items: this.#items(depth)
		};
		if (character === "\"") return {
			kind: "scalar",
			place,
			text: this.#string(),
			isText: true
		};
		for (const word of [
			"true",
			"false",
			"null"
		]) {
			if (!this.#text.startsWith(word, start)) continue;
			this.#at += word.length;
			return {
				kind: "scalar",
				place,
				text: word === "null" ? null : word,
				isText: false
			};
		}
		NUMBER.lastIndex = start;
		const number = NUMBER.exec(this.#text)?.[0];
		if (number === void 0) {
			if (start >= this.#text.length) this.#fail("the file ends inside a value");
			this.#fail(`a value can't begin with ${JSON.stringify(character)}`);
		}
		this.#at += number.length;
		return {
			kind: "scalar",
			place,
			text: number,
			isText: false
		};
	}
	#entries(depth) {
		const entries = [];
		const known = new Set();
		this.#at++;
		this.#space();
		if (this.#takes("}")) return entries;
		for (;;) {
			this.#space();
			const start = this.#at;
			if (this.#text[start] === "}" && entries.length > 0) this.#trailingComma("}");
			if (this.#text[start] !== "\"") this.#fail("expected a key in double quotes");
			const key = this.#string();
			if (known.has(key)) this.#fail(`the key ${JSON.stringify(key)} occurs twice, which the engine refuses`, start);
			known.add(key);
			this.#space();
			if (!this.#takes(":")) this.#fail(`expected ":" after the key ${JSON.stringify(key)}`);
			entries.push({
				key,
				place: this.#place(start),
				value: this.#value(depth + 1)
			});
			this.#space();
			if (this.#takes("}")) return entries;
			if (!this.#takes(",")) this.#fail("expected \",\" or \"}\"");
		}
	}
	#items(depth) {
		const items = [];
		this.#at++;
		this.#space();
		if (this.#takes("]")) return items;
		for (;;) {
			this.#space();
			if (this.#text[this.#at] === "]" && items.length > 0) this.#trailingComma("]");
			items.push(this.#value(depth + 1));
			this.#space();
			if (this.#takes("]")) return items;
			if (!this.#takes(",")) this.#fail("expected \",\" or \"]\"");
		}
	}
	#trailingComma(end) {
		this.#fail(`a comma comes before "${end}", which JSON does not allow: remove it`, this.#comma);
	}
	#takes(character) {
		if (this.#text[this.#at] !== character) return false;
		if (character === ",") this.#comma = this.#at;
		this.#at++;
		return true;
	}
	#string() {
		const start = this.#at++;
		let text = "";
		for (;;) {
			const character = this.#text[this.#at];
			if (character === void 0 || character === "\n") this.#fail("the text that begins here has no end", start);
			this.#at++;
			if (character === "\"") return text;
			if (character !== "\\") {
				if (character < " ") this.#fail("a control character must be written with a backslash", this.#at - 1);
				text += character;
				continue;
			}
			const escaped = this.#text[this.#at++] ?? "";
			if (escaped === "u") {
				const digits = /^[0-9a-fA-F]{4}/.exec(this.#text.slice(this.#at, this.#at + 4))?.[0];
				if (digits === void 0) this.#fail("expected four hexadecimal digits after \"\\u\"");
				text += String.fromCharCode(Number.parseInt(digits, 16));
				this.#at += 4;
				continue;
			}
			const plain = ESCAPES[escaped];
			if (plain === void 0) this.#fail(`JSON has no escape "\\${escaped}"`, this.#at - 2);
			text += plain;
		}
	}
};

// lib/dictionaries/settings/file/document.js
const STAND_INS = {
	"lfs-pointer": "it is a pointer of Git LFS, not the file itself; set `lfs: true` in the step with actions/checkout (on your machine, run `git lfs pull`)",
	"annex-pointer": "it is a pointer of git-annex, not the file itself; run `git annex get` on it first",
	encrypted: "it is encrypted; decrypt it first"
};
async function readDocument(bytes, file) {
	const standIn = (0,_stand_ins_js_2.r)((0,_byte_source_js_1.t)(bytes));
	if (standIn !== null) throw new _positioned_js_3.t(STAND_INS[standIn], {
		line: 1,
		column: 1
	});
	if (!(0,node_buffer_4.isUtf8)(bytes)) throw new _positioned_js_3.t("the file is not UTF-8", null);
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").replace(/^\ufeff/, "");
	try {
		if (/\.jsonc?$/i.test(file)) return parseJson(text);
		return /^\s*[[{]/.test(text) ? await readEither(text, /\.ya?ml$/i.test(file)) : await readYaml(text);
	} catch (error) {
		throw error instanceof _positioned_js_3.t ? conflictIn(text) ?? error : error;
	}
}
async function readEither(text, isYaml) {
	try {
		return parseJson(text);
	} catch (ofJson) {
		if (!(ofJson instanceof _positioned_js_3.t)) throw ofJson;
		try {
			return await readYaml(text);
		} catch (ofYaml) {
			throw isYaml || !(ofYaml instanceof _positioned_js_3.t) ? ofYaml : ofJson;
		}
	}
}
async function readYaml(text) {
	const { parseYaml } = await Promise.all(/* import() */[_require.e(882), _require.e(6025)]).then(_require.bind(_require, 6025));
	return parseYaml(text);
}
function conflictIn(text) {
	const finder = new _token_js_0.a(false);
	text.split(/\r?\n/).forEach((line, index) => {
		if (line.length <= 1024) finder.line(line, index + 1);
	});
	const [conflict] = finder.finish();
	if (conflict === void 0) return null;
	const { line, endLine } = conflict;
	const what = endLine > line ? `lines ${line} to ${endLine} are` : `line ${line} is left of`;
	return new _positioned_js_3.t(`${what} a merge conflict that was committed with Git's markers; keep what is right, and remove the markers`, {
		line,
		column: 1
	});
}

}),

9023:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (runOffline),
  c: () => (judgeTest),
  i: () => (resolveAnalyzers),
  o: () => (readTestFile),
  r: () => (brokenAnalyzer),
  s: () => (documentTexts)
});
/* unused harmony exports n, t */
var _token_js_0 = _require(4877);
var _document_js_1 = _require(4147);
var _problems_js_2 = _require(5294);
var _group_by_js_4 = _require(4089);
var _positioned_js_3 = _require(5792);

// lib/search/tests/match-query.js
function matchQuery(tokens) {
	if (tokens.length === 0) return { kind: "nothing" };
	if (tokens.length > 1 && tokens.some(({ positionLength }) => positionLength > 1)) return graphQuery(tokens);
	return all([...(0,_group_by_js_4.t)(tokens, ({ position }) => position).values()].map((group) => ({
		kind: "any-term",
		terms: distinct(group.map(({ token }) => token))
	})));
}
function all(parts) {
	const [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : {
		kind: "all",
		parts
	};
}
function distinct(terms) {
	return [...new Set(terms)];
}
function edgesOf(tokens) {
	const edges = [];
	let place = -1;
	let gap = 0;
	let lastIncrement = 1;
	let lastPosition = -1;
	for (const { token, position, positionLength } of tokens) {
		const own = position - lastPosition;
		lastPosition = position;
		if (own === 0) place -= gap;
		else {
			place++;
			gap = own - 1;
		}
		const to = place + positionLength + gap;
		edges.push({
			from: place,
			to,
			token,
			increment: own === 0 ? lastIncrement : own
		});
		place += gap;
		if (own > 0) lastIncrement = own;
	}
	return edges;
}
function graphQuery(tokens) {
	const edges = alive(edgesOf(tokens));
	if (edges.length === 0) return { kind: "nothing" };
	const last = Math.max(...edges.map(({ to }) => to));
	const cuts = [
		0,
		...cutPoints(edges, last),
		last
	];
	const parts = [];
	for (const [index, start] of cuts.entries()) {
		const end = cuts[index + 1];
		if (end === void 0) break;
		const leaving = edges.filter(({ from }) => from === start);
		if (!(new Set(leaving.map(({ to }) => to)).size > 1)) parts.push({
			kind: "any-term",
			terms: distinct(leaving.map(({ token }) => token))
		});
		else parts.push({
			kind: "any",
			parts: paths(edges, start, end).map(pathQuery)
		});
	}
	return all(parts);
}
function alive(edges) {
	const last = Math.max(...edges.map(({ to }) => to));
	const forward = new Set([0]);
	for (const { from, to } of [...edges].sort((a, b) => a.from - b.from)) if (forward.has(from)) forward.add(to);
	const backward = new Set([last]);
	for (const { from, to } of [...edges].sort((a, b) => b.to - a.to || b.from - a.from)) if (backward.has(to)) backward.add(from);
	return edges.filter(({ from, to }) => forward.has(from) && backward.has(from) && forward.has(to) && backward.has(to));
}
function cutPoints(edges, last) {
	return [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b).filter((state) => state !== 0 && state !== last && !edges.some(({ from, to }) => from < state && to > state));
}
const MAX_PATHS = 1024;
function paths(edges, start, end) {
	const found = [];
	const walk = (state, path) => {
		if (found.length >= MAX_PATHS) return;
		if (state === end) {
			found.push([...path]);
			return;
		}
		for (const edge of edges) if (edge.from === state) walk(edge.to, [...path, edge]);
	};
	walk(start, []);
	return found;
}
function pathQuery(path) {
	const [only] = path;
	if (path.length === 1 && only !== void 0) return {
		kind: "any-term",
		terms: [only.token]
	};
	let offset = 0;
	return {
		kind: "phrase",
		words: path.map(({ token, increment }, index) => {
			if (index > 0) offset += increment;
			return {
				term: token,
				offset
			};
		})
	};
}
function isFound(query, document) {
	const positions = new Map();
	for (const { token, position } of document) {
		const known = positions.get(token);
		if (known === void 0) positions.set(token, new Set([position]));
		else known.add(position);
	}
	return fits(query, positions);
}
function fits(query, document) {
	switch (query.kind) {
		case "nothing": return false;
		case "any-term": return query.terms.some((term) => document.has(term));
		case "phrase": {
			const [first] = query.words;
			if (first === void 0) return false;
			return [...document.get(first.term) ?? []].some((start) => query.words.every(({ term, offset }) => document.get(term)?.has(start + offset) === true));
		}
		case "all": return query.parts.every((part) => fits(part, document));
		case "any": return query.parts.some((part) => fits(part, document));
	}
}
function describeQuery(query) {
	switch (query.kind) {
		case "nothing": return "nothing at all";
		case "any-term": return query.terms.map((term) => `\`${term}\``).join(" or ");
		case "phrase": return `"${query.words.map(({ term }) => term).join(" ")}"`;
		case "any": return `(${query.parts.map(describeQuery).join(" or ")})`;
		case "all": return query.parts.map((part) => part.kind === "any-term" && part.terms.length > 1 ? `(${describeQuery(part)})` : describeQuery(part)).join(" and ");
	}
}

// lib/search/tests/judge.js
function documentTexts({ finds, not }) {
	return [...new Set([...finds, ...not].map(({ text }) => text))];
}
function judgeTest(test, analysed) {
	const query = matchQuery(analysed.search);
	const failures = [];
	const check = (wanted, isWanted) => {
		const document = analysed.document(wanted.text);
		if (isFound(query, document) === isWanted) return;
		const words = document.map(({ token }) => `\`${(0,_problems_js_2.s)(token)}\``).join(", ") || "no words at all";
		const what = isWanted ? "does not find" : "finds";
		failures.push({
			place: wanted.place,
			message: `A search for ${(0,_problems_js_2.u)(test.search.text)} ${what} ${(0,_problems_js_2.u)(wanted.text)}${isWanted ? "" : ", which it must not"}. It searches for ${(0,_problems_js_2.s)(describeQuery(query), 400)}; that document has ${(0,_problems_js_2.s)(words, 400)}.`
		});
	};
	for (const text of test.finds) check(text, true);
	for (const text of test.not) check(text, false);
	const wrong = test.tokens === null ? null : wrongTokens(test.tokens.positions, analysed.search);
	if (wrong !== null && test.tokens !== null) failures.push({
		place: test.tokens.place,
		message: `The search analyzer makes ${(0,_problems_js_2.s)(wrong, 400)} of ${(0,_problems_js_2.u)(test.search.text)}, not what \`tokens\` says.`
	});
	return failures;
}
function wrongTokens(expected, tokens) {
	const positions = [...(0,_group_by_js_4.t)(tokens, ({ position }) => position)].sort(([a], [b]) => a - b).map(([, group]) => group.map(({ token }) => token));
	if (positions.length === expected.length && positions.every((group, index) => JSON.stringify([...group].sort()) === JSON.stringify([...expected[index] ?? []].sort()))) return null;
	return positions.length === 0 ? "no tokens" : `[${positions.map((group) => group.length === 1 ? group[0] : `[${group.join(", ")}]`).join(", ")}]`;
}

// lib/search/tests/test-file.js
const FILE_KEYS = [
	"index-settings",
	"field",
	"search-analyzer",
	"index-analyzer",
	"tests"
];
const TEST_KEYS = [
	"search",
	"finds",
	"not",
	"tokens"
];
async function readTestFile(file, bytes) {
	const reader = new TestFileReader(file);
	try {
		return reader.read(await (0,_document_js_1.t)(bytes, file));
	} catch (error) {
		if (!(error instanceof _positioned_js_3.t)) throw error;
		return {
			tests: [],
			problems: [problem(file, error.place, `The tests can't be read: ${error.message}.`)]
		};
	}
}
function problem(file, place, message) {
	return {
		severity: "error",
		code: "search-tests/syntax",
		file,
		line: place?.line ?? null,
		column: place?.column ?? null,
		message
	};
}
var TestFileReader = class {
	#file;
	#problems = [];
	constructor(file) {
		this.#file = file;
	}
	read(document) {
		if (document.kind !== "map") {
			this.#wrong(document.place, "The file must have `tests`, and either `field` or both `search-analyzer` and `index-analyzer`.");
			return {
				tests: [],
				problems: this.#problems
			};
		}
		const keys = this.#keys(document, FILE_KEYS);
		const settings = this.#text(keys.get("index-settings"));
		const subject = this.#subject(document.place, keys);
		const list = keys.get("tests");
		if (list === void 0) this.#wrong(document.place, "The file has no `tests`: a list of `search` with `finds`, `not` or `tokens`.");
		else if (list.value.kind !== "list" || list.value.items.length === 0) this.#wrong(list.place, "`tests` must be a list of `search` with `finds`, `not` or `tokens`.");
		return {
			tests: (list?.value.kind === "list" ? list.value.items : []).flatMap((item) => this.#test(item, settings, subject)),
			problems: this.#problems
		};
	}
	#wrong(place, message) {
		this.#problems.push(problem(this.#file, place, message));
	}
	#keys(map, known) {
		const keys = new Map();
		for (const entry of map.entries) if (known.includes(entry.key)) keys.set(entry.key, entry);
		else {
			const near = (0,_document_js_1.n)(entry.key, known);
			const advice = near === null ? `It may have ${known.map((key) => `\`${key}\``).join(", ")}.` : `Did you mean \`${near}\`?`;
			this.#wrong(entry.place, `The key \`${entry.key}\` is not known here. ${advice}`);
		}
		return keys;
	}
	#text(entry) {
		if (entry === void 0) return null;
		const text = scalar(entry.value);
		if (text === null) this.#wrong(entry.place, `\`${entry.key}\` must be a text.`);
		return text;
	}
	#texts(entry) {
		if (entry === void 0) return [];
		const values = entry.value.kind === "list" ? entry.value.items : [entry.value];
		const texts = values.map(scalar).filter((text) => text !== null);
		if (texts.length < values.length || texts.length === 0) this.#wrong(entry.place, `\`${entry.key}\` must be a list of texts.`);
		return texts;
	}
	#subject(place, keys) {
		const field = this.#text(keys.get("field"));
		const search = this.#text(keys.get("search-analyzer"));
		const index = this.#text(keys.get("index-analyzer"));
		if (field !== null && (search !== null || index !== null)) {
			this.#wrong(field.place, "Write either `field`, or `search-analyzer` and `index-analyzer`.");
			return null;
		}
		if (field !== null) return {
			kind: "field",
			field
		};
		if (search !== null) return {
			kind: "analyzers",
			search,
			index
		};
		this.#wrong(index?.place ?? place, "The file must have `field`, or `search-analyzer` and `index-analyzer`.");
		return null;
	}
	#test(item, settings, subject) {
		if (item.kind !== "map") {
			this.#wrong(item.place, "A test must have `search`, and `finds`, `not` or `tokens`.");
			return [];
		}
		const before = this.#problems.length;
		const keys = this.#keys(item, TEST_KEYS);
		const search = this.#text(keys.get("search"));
		if (!keys.has("search")) this.#wrong(item.place, "The test has no `search`.");
		const finds = this.#texts(keys.get("finds"));
		const not = this.#texts(keys.get("not"));
		const tokens = this.#tokens(keys.get("tokens"));
		if (!keys.has("finds") && !keys.has("not") && !keys.has("tokens")) this.#wrong(item.place, "The test expects nothing: give it `finds`, `not` or `tokens`.");
		if (subject?.kind === "analyzers" && subject.index === null && finds.length + not.length > 0) this.#wrong(item.place, "`finds` and `not` need an `index-analyzer` in the file: it says how documents are read.");
		if (search === null || subject === null || this.#problems.length > before) return [];
		return [{
			file: this.#file,
			place: search.place,
			settings,
			subject,
			search,
			finds,
			not,
			tokens
		}];
	}
	#tokens(entry) {
		if (entry === void 0) return null;
		const positions = (entry.value.kind === "list" ? entry.value.items : [entry.value]).map((item) => {
			const values = item.kind === "list" ? item.items : [item];
			const texts = values.map(scalar).filter((text) => text !== null);
			return texts.length === values.length && texts.length > 0 ? texts.map(({ text }) => text) : null;
		});
		if (positions.some((position) => position === null)) {
			this.#wrong(entry.place, "`tokens` must be a list with an item a position: a token, or a list of tokens.");
			return null;
		}
		return {
			positions: positions.filter((position) => position !== null),
			place: entry.place
		};
	}
};
function scalar(value) {
	return value.kind === "scalar" && value.text !== null ? {
		text: value.text,
		place: value.place
	} : null;
}

// lib/search/tests/offline.js
const NO_SETTINGS = "no `index-settings` say how text is analysed";
const UNREADABLE = "the index settings can't be read";
const brokenAnalyzer = (name) => `the definition of the analyzer \`${name}\` has an error`;
function runOffline(test, settings) {
	if (settings === null) return {
		kind: "skipped",
		reason: NO_SETTINGS
	};
	const resolved = resolveAnalyzers(test, settings);
	if (resolved.kind !== "found") return resolved;
	const { file, search, index } = resolved.analyzers;
	const searchTokens = analyse(search, test.search.text, file, settings);
	if ("reason" in searchTokens) return {
		kind: "skipped",
		reason: searchTokens.reason
	};
	const documents = new Map();
	for (const text of documentTexts(test)) {
		const tokens = analyse(index ?? search, text, file, settings);
		if ("reason" in tokens) return {
			kind: "skipped",
			reason: tokens.reason
		};
		documents.set(text, tokens.tokens);
	}
	const failures = judgeTest(test, {
		search: searchTokens.tokens,
		document: (text) => documents.get(text) ?? []
	});
	return failures.length === 0 ? { kind: "passed" } : {
		kind: "failed",
		failures
	};
}
function analyse(name, text, file, { analyzers, scope }) {
	const model = analyzers.named(name, file);
	if (model === null && scope.find("analyzer", name, file) !== null) return { reason: brokenAnalyzer(name) };
	const chain = model === null ? analyzers.builtIn(name) : analyzers.chainOf(model);
	if (chain === null) return { reason: `the analyzer \`${name}\` is not computed here` };
	const result = chain.run(text);
	const unknown = "undecided" in result ? result.undecided : result.tokens.find(({ blurred }) => blurred !== null)?.blurred ?? null;
	if ("tokens" in result && unknown === null) return { tokens: (0,_token_js_0.n)(result.tokens) };
	if (unknown?.startsWith("analyzer ")) return { reason: `the analyzer \`${name}\` is not computed here` };
	return { reason: `${(unknown === null ? null : analyzers.parts.unknown.get(unknown)?.what) ?? unknown ?? "a part of it"} of the analyzer \`${name}\` is not computed here` };
}
function resolveAnalyzers(test, settings) {
	const wrong = (place, message) => ({
		kind: "wrong",
		problem: problem(test.file, place?.place ?? test.place, message)
	});
	const { files } = settings.scope;
	const named = test.settings;
	if (isUnreadable(settings, named)) return {
		kind: "skipped",
		reason: UNREADABLE
	};
	const candidates = named === null ? files : files.filter(({ file }) => file === normal(named.text));
	if (named !== null && candidates.length === 0) {
		const known = files.map(({ file }) => `\`${file}\``).join(", ");
		return wrong(named, `\`index-settings\` names \`${named.text}\`, which is not a file of this run. Its files: ${known || "none could be read"}.`);
	}
	const fitting = candidates.flatMap((file) => analyzersIn(test, file, settings));
	if (fitting.length > 1 && named === null) return wrong(subjectText(test), `Several files of index settings fit: ${fitting.map(({ file }) => `\`${file.file}\``).join(", ")}. Choose one with \`index-settings\` in the test file.`);
	const [analyzers] = fitting;
	if (analyzers !== void 0) return {
		kind: "found",
		analyzers
	};
	const { subject } = test;
	const where = candidates.map(({ file }) => `\`${file}\``).join(", ");
	if (subject.kind === "analyzers") return wrong(subject.search, `No analyzer of that name is defined in ${where}.`);
	if (candidates.every(({ fields }) => fields.length === 0)) return {
		kind: "skipped",
		reason: `no mappings in ${where} say which analyzers the field \`${subject.field.text}\` has`
	};
	return wrong(subject.field, `The mappings in ${where} have no text field \`${subject.field.text}\`.`);
}
function isUnreadable({ scope, problems }, named) {
	if (named === null) return scope.files.length === 0;
	const file = normal(named.text);
	return problems.all().some((one) => one.code === "index-settings/syntax" && one.file === file);
}
function subjectText({ subject }) {
	return subject.kind === "field" ? subject.field : subject.search;
}
function analyzersIn(test, file, settings) {
	const { subject } = test;
	const { scope, analyzers } = settings;
	if (subject.kind === "field") {
		const field = (0,_document_js_1.i)(subject.field.text, file, scope);
		if (field === null) return [];
		const { index, search } = (0,_document_js_1.r)(field, file, scope);
		return [{
			file,
			search,
			index
		}];
	}
	const isKnown = (name) => scope.findOwn("analyzer", name, file) !== null || scope.find("analyzer", name, file) === null && analyzers.builtIn(name) !== null;
	if (!isKnown(subject.search.text)) return [];
	return [{
		file,
		search: subject.search.text,
		index: subject.index?.text ?? null
	}];
}
function normal(path) {
	return path.replace(/^\.\//, "");
}

}),

5792:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (entry),
  t: () => (SyntaxProblem)
});
// lib/dictionaries/settings/file/positioned.js
var SyntaxProblem = class extends Error {
	place;
	constructor(message, place) {
		super(message);
		this.place = place;
	}
};
function entry(value, key) {
	if (value?.kind !== "map") return void 0;
	return value.entries.find((candidate) => candidate.key === key)?.value;
}

})

};
