export const id = 8444;
export const ids = [8444];
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

8444:
((_module, _exports, _require) => {

_require.d(_exports, {
  chainUses: () => (chainUses),
  formatOf: () => (formatOf),
  formatUses: () => (formatUses),
  readIndexSettings: () => (readIndexSettings),
  tellOtherFormat: () => (tellOtherFormat),
  tellUndecided: () => (tellUndecided)
});
var _problems_js_0 = _require(5294);
var _token_js_1 = _require(4877);
var _engine_version_js_2 = _require(5881);
var _options_js_3 = _require(5598);
var _registry_js_4 = _require(7617);
var _byte_source_js_5 = _require(8888);
var _compile_js_6 = _require(609);
var _document_js_7 = _require(4147);
var _word_lines_js_8 = _require(5032);
var _positioned_js_9 = _require(5792);
var _problems2_js_13 = _require(8646);
var _group_by_js_12 = _require(4089);
var _references_js_10 = _require(8608);
var _strangers2_js_11 = _require(8093);

// lib/dictionaries/analysis/chain.js
const ALL = Number.POSITIVE_INFINITY;
var Chain = class {
	#parts;
	constructor(parts) {
		this.#parts = parts;
	}
	run(text) {
		let filtered = {
			text,
			correct: (offset) => offset
		};
		for (const filter of this.#parts.charFilters) filtered = filter(filtered);
		const raw = this.#parts.tokenizer(filtered.text);
		if ((0,_token_js_1.t)(raw)) return raw;
		const { correct } = filtered;
		let stream = {
			tokens: raw.map(({ text, start, end, increment = 1, readTo = ALL }) => ({
				text,
				increment,
				length: 1,
				start: correct(start, readTo),
				end: correct(end, readTo),
				keyword: false,
				blurred: null
			})),
			end: correct(filtered.text.length, ALL)
		};
		for (const filter of this.#parts.filters) {
			stream = filter(stream);
			if ((0,_token_js_1.t)(stream)) return stream;
		}
		return stream;
	}
};
function analyzeTerm(chain, term) {
	const result = chain.run(term);
	if ((0,_token_js_1.t)(result)) return result;
	let joined = "";
	let blurred = false;
	for (const [index, { text, increment, blurred: by }] of result.tokens.entries()) {
		if (text === "") return {
			ok: false,
			reason: "empty",
			message: `term: ${term} analyzed to a zero-length token`,
			token: null,
			certain: true
		};
		if (increment !== 1) {
			const message = `term: ${term} analyzed to a token (${text}) with position increment != 1 (got: ${increment})`;
			return {
				ok: false,
				reason: increment === 0 ? "stacked" : "gap",
				message,
				token: text,
				certain: true
			};
		}
		if (by !== null) blurred = true;
		joined = index === 0 ? text : `${joined}${"\0"}${text}`;
	}
	if (result.tokens.length > 0) return {
		ok: true,
		text: joined,
		blurred
	};
	return {
		ok: false,
		reason: "eliminated",
		message: `term: ${term} was completely eliminated by analyzer`,
		token: null,
		certain: true
	};
}
function termChain(title, key, chain, plain) {
	return {
		title,
		key,
		plain,
		analyze: (term) => analyzeTerm(chain, term)
	};
}

// lib/dictionaries/settings/components/component.js
function adviceOn(unknown) {
	return unknown?.missing === void 0 ? "Set `engine-url` to an OpenSearch, for example a service container, to check them." : "Name the file that defines it in `index-settings`; without it the engine at `engine-url` can't check them either.";
}
const ASK_PLUGINS = "Set `engine-url` to an engine with your plugins to check it.";
function refusal(subject, engineMessage, advice = "Correct the setting: no index can be created with it.") {
	return `${subject} is refused by the engine. ${advice} The engine's own message: ${engineMessage}.`;
}

// lib/dictionaries/settings/analyzer-filters.js
const MAX_INNER = 1e3;
var AnalyzerFilters = class {
	#reader;
	#analyzer;
	filters = [];
	inner = [];
	readings = [];
	updateable = [];
	constructor(reader, analyzer) {
		this.#reader = reader;
		this.#analyzer = analyzer;
	}
	add(text, at, front) {
		const component = this.#reader.filter({
			text,
			owner: this.#analyzer,
			subject: "Custom Analyzer",
			at
		});
		const { reading, isUpdateable } = this.#step(component, at, front, {
			around: [],
			condition: null
		});
		if (isUpdateable && !this.updateable.includes(text)) this.updateable.push(text);
		this.filters.push({
			component,
			place: at.place,
			reading
		});
	}
	#step(component, at, front, outer) {
		this.#reader.parts.tellUse(component);
		const reading = this.#reader.reading(component, front, at, outer.condition);
		if (reading !== null) this.readings.push(reading);
		const isInnerUpdateable = this.#open(component, at, front, outer);
		front.add(component, reading, at);
		return {
			reading,
			isUpdateable: reading?.isUpdateable === true || isInnerUpdateable
		};
	}
	#open(component, at, front, { around, condition }) {
		const { type } = component;
		if (type !== "multiplexer" && type !== "condition") return false;
		const inside = {
			around: [...around, component],
			condition: type === "condition" ? component.name : condition
		};
		let isUpdateable = false;
		for (const branch of branchesOf(component)) {
			const own = front.copy();
			for (const { text, place } of branch) {
				const within = {
					file: at.file,
					place: this.#placeIn(component, place, at)
				};
				const inner = this.#reader.filter({
					text,
					owner: component.name,
					subject: type,
					at: within
				});
				if (this.inner.length >= MAX_INNER || inside.around.includes(inner)) {
					this.#tellEndless(inner, within);
					return false;
				}
				this.inner.push(inner);
				if (this.#step(inner, within, own, inside).isUpdateable) isUpdateable = true;
			}
		}
		return isUpdateable && type === "multiplexer";
	}
	#placeIn({ name }, place, { file }) {
		return (0,_options_js_3.a)(this.#reader.scope.find("filter", name, file)?.file ?? file, place);
	}
	#tellEndless({ name }, { file, place }) {
		const advice = `It is inside of itself, or one of more than ${MAX_INNER} filters inside of others, which the engine builds without end. Remove it there.`;
		const text = refusal(`The filter \`${name}\``, "StackOverflowError", advice);
		this.#reader.problems.error("index-settings/invalid-component", file.file, place, text);
	}
};
function branchesOf({ type, options }) {
	if (type === "condition") return [options.list("filter") ?? []];
	return (options.list("filters") ?? []).map(({ text, place }) => text.split(",").flatMap((piece) => piece.trim() === "" ? [] : {
		text: piece.trim(),
		place
	}));
}

// lib/dictionaries/analysis/filters/dropping.js
function keeping(isKept) {
	return ({ tokens, end }) => {
		const blurred = tokens.find((token) => token.blurred !== null)?.blurred;
		if (blurred !== void 0 && blurred !== null) return { undecided: blurred };
		const kept = [];
		let gap = 0;
		for (const token of tokens) if (isKept(token)) {
			kept.push(gap === 0 ? token : {
				...token,
				increment: token.increment + gap
			});
			gap = 0;
		} else gap += token.increment;
		return {
			tokens: kept.length === tokens.length ? tokens : kept,
			end
		};
	};
}
function stop(words) {
	return words.size === 0 ? (stream) => stream : keeping(({ text }) => !words.has(text));
}
function stopButLast(words, id) {
	if (words.size === 0) return (stream) => stream;
	return (stream) => {
		const last = stream.tokens.at(-1);
		if (stream.end === null && last !== void 0 && words.has(last.text)) return { undecided: id };
		const isEnd = last !== void 0 && stream.end !== null && last.end >= stream.end;
		const kept = keeping((token) => token === last && isEnd || !words.has(token.text))(stream);
		if (!isEnd || last === void 0 || !("tokens" in kept) || !words.has(last.text)) return kept;
		return {
			...kept,
			tokens: kept.tokens.map((token, index) => index === kept.tokens.length - 1 ? {
				...token,
				keyword: true
			} : token)
		};
	};
}
const keepWords = (words) => keeping(({ text }) => words.has(text));
function length(min, max) {
	if (min <= 1 && max === Number.POSITIVE_INFINITY) return min <= 0 ? (stream) => stream : dropEmpty;
	return keeping(({ text }) => text.length >= min && text.length <= max);
}
const dropEmpty = (stream) => stream.tokens.some(({ text }) => text === "") ? keeping(({ text }) => text !== "")(stream) : stream;
function limit(count, readsAll) {
	return ({ tokens, end }) => {
		const kept = tokens.slice(0, Math.max(0, count));
		const last = kept.at(-1);
		return {
			tokens: kept,
			end: readsAll || kept.length < count || last === void 0 || end !== null && last.end >= end ? end : null
		};
	};
}
function unique(onlyAtOnePosition) {
	return ({ tokens, end }) => {
		const seen = new Set();
		return {
			tokens: tokens.filter(({ text, increment }) => {
				if (onlyAtOnePosition && increment > 0) seen.clear();
				const isRepeated = seen.has(text);
				seen.add(text);
				return !isRepeated;
			}),
			end
		};
	};
}
function removeDuplicates() {
	return ({ tokens, end }) => {
		const seen = new Set();
		return {
			tokens: tokens.filter(({ text, increment }) => {
				if (increment > 0) seen.clear();
				const isRepeated = increment === 0 && seen.has(text);
				seen.add(text);
				return !isRepeated;
			}),
			end
		};
	};
}
function patternCapture(patterns, keepsOriginal) {
	return ({ tokens, end }) => {
		const made = [];
		for (const token of tokens) {
			if (token.blurred !== null) return { undecided: token.blurred };
			const captures = [...captured(token.text, patterns, keepsOriginal)];
			if (keepsOriginal || captures.length === 0) made.push(token);
			for (const [index, text] of captures.entries()) made.push(!keepsOriginal && index === 0 ? {
				...token,
				text
			} : {
				...token,
				text,
				increment: 0
			});
		}
		return {
			tokens: made,
			end
		};
	};
}
function captured(text, patterns, keepsOriginal) {
	const found = [];
	for (const [index, { global }] of patterns.entries()) {
		let order = 0;
		for (const match of text.matchAll(new RegExp(global, `${global.flags}d`))) for (const place of (match.indices ?? []).slice(1)) {
			const [start, finish] = place ?? [-1, -1];
			const isWhole = keepsOriginal && start === 0 && finish === text.length;
			if (start !== finish && !isWhole) found.push({
				start,
				pattern: index,
				order: order++,
				text: text.slice(start, finish)
			});
		}
	}
	return found.sort((a, b) => a.start - b.start || a.pattern - b.pattern || a.order - b.order).map((capture) => capture.text);
}

// lib/dictionaries/analysis/ascii-folding-table.js
const ASCII_FOLDING_RUNS = "ab \"\nb2 2 3\nb9 1\nbb \"\nc0 A A A A A A AE C E E E E I I I I D N O O O O O\nd8 O U U U U Y TH ss a a a a a a ae c e e e e i i i i d n o o o o o\nf8 o u u u u y th y A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h I i I i I i I i I i IJ ij J j K k q L l L l L l L l L l N n N n N n n N n O o O o O o OE oe R r R r R r S s S s S s S s T t T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z s b B B b\n186 O C c D D D d\n18e E A E F f G\n195 hv I I K k l\n19c M N n O O o\n1a4 P p\n1ab t T t T U u\n1b2 V Y y Z z\n1bf w\n1c4 DZ Dz dz LJ Lj lj NJ Nj nj A a I i O o U u U u U u U u U u e A a A a AE ae G G G G K k O o O o\n1f0 j DZ Dz dz G g HV W N n A a AE ae O o A a A a E e E e I i I i O o O o R r R r U u U u S s T t Z z H h N d OU ou Z z A a E e O o O o O o O o Y y l n t j db qp A C c L T s z\n243 B U V E e J j Q q R r Y y a\n253 b o c d d e a a e e e e j g g G\n265 h h\n268 i\n26a I l l l\n26f m m m n n N o OE\n27c r r r r R R s\n284 j\n287 t t u\n28b v v w y Y z z\n297 C\n299 B e G H j k L q\n2a3 dz\n2a5 dz ts\n2a8 tc\n2aa ls lz\n2ae h h\n1d00 A AE ae B C D D E e i J K L M N O O\n1d14 oe OU o o P R R T U\n1d20 V W Z\n1d62 i r u v\n1d6b ue b d f m n p r r s t z g\n1d79 g th I i p U\n1d80 b d f g k l m n p r s\n1d8c v x z a\n1d91 d e e e a i o\n1d99 u\n1e00 A a B b B b B b C c D d D d D d D d D d E e E e E e E e E e F f G g H h H h H h H h H h I i I i K k K k K k L l L l L l L l M m M m M m N n N n N n N n O o O o O o O o P p P p R r R r R r R r S s S s S s S s S s T t T t T t T t U u U u U u U u U u V v V v W w W w W w W w W w X x X x Y y Z z Z z Z z h t w y a f s s SS\n1ea0 A a A a A a A a A a A a A a A a A a A a A a A a E e E e E e E e E e E e E e E e I i I i O o O o O o O o O o O o O o O o O o O o O o O o U u U u U u U u U u U u U u Y y Y y Y y Y y LL ll V\n1efe Y y\n2010 - - - - -\n2018 ' ' ' ' \" \" \"\n2032 ' \"\n2035 ' \"\n2038 ^ ' '\n203c !!\n2044 / [ ] ?? ?! !?\n204e * ;\n2052 % ~\n2070 0 i\n2074 4 5 6 7 8 9 + - = ( ) n 0 1 2 3 4 5 6 7 8 9 + - = ( )\n2090 a e o x a\n2184 c\n2460 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 (1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11) (12) (13) (14) (15) (16) (17) (18) (19) (20) 1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12. 13. 14. 15. 16. 17. 18. 19. 20. (a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k) (l) (m) (n) (o) (p) (q) (r) (s) (t) (u) (v) (w) (x) (y) (z) A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f g h i j k l m n o p q r s t u v w x y z 0 11 12 13 14 15 16 17 18 19 20 1 2 3 4 5 6 7 8 9 10 0\n275b ' ' \" \"\n2768 ( ) ( ) < > \" \" < > [ ] { } 1 2 3 4 5 6 7 8 9 10 1 2 3 4 5 6 7 8 9 10 1 2 3 4 5 6 7 8 9 10\n2c60 L l L P R a t H h K k Z z\n2c6e M a\n2c71 v W w v H h\n2c78 e\n2c7a o E j\n2e28 (( ))\na728 TZ tz\na730 F S AA aa AO ao AU au AV av AV av AY ay c c K k K k K k L l L l O o O o OO oo P p P p P p Q q Q q R r\na75e V v VY vy Z z\na766 TH th V\na779 D d F f G G g L l R r s S T\na7fb F p M I M\nfb00 ff fi fl ffi ffl\nfb06 st\nff01 ! \" # $ % & ' ( ) * + , - . / 0 1 2 3 4 5 6 7 8 9 : ; < = > ? @ A B C D E F G H I J K L M N O P Q R S T U V W X Y Z [ \\ ] ^ _\nff41 a b c d e f g h i j k l m n o p q r s t u v w x y z {\nff5d } ~";

// lib/dictionaries/analysis/ascii-folding.js
let table = null;
function folds() {
	if (table !== null) return table;
	const made = new Map();
	for (const run of ASCII_FOLDING_RUNS.split("\n")) {
		const [first = "", ...texts] = run.split(" ");
		for (const [index, text] of texts.entries()) made.set(Number.parseInt(first, 16) + index, text);
	}
	table = made;
	return made;
}
function asciiFold(text) {
	let start = 0;
	while (start < text.length && text.charCodeAt(start) < 128) start++;
	if (start === text.length) return text;
	const known = folds();
	let folded = text.slice(0, start);
	for (let i = start; i < text.length; i++) folded += known.get(text.charCodeAt(i)) ?? text[i];
	return folded;
}

// lib/dictionaries/analysis/java-pattern/replacement.js
function javaReplacement(text, groups) {
	const parts = [];
	let plain = "";
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? "";
		if (character === "\\") {
			if (at + 1 >= text.length) return null;
			plain += text[++at] ?? "";
		} else if (character === "$") {
			let group = Number.parseInt(text[at + 1] ?? "", 10);
			if (Number.isNaN(group) || group > groups) return null;
			at++;
			for (;;) {
				const digit = Number.parseInt(text[at + 1] ?? "", 10);
				if (Number.isNaN(digit) || group * 10 + digit > groups) break;
				group = group * 10 + digit;
				at++;
			}
			if (plain !== "") parts.push(plain);
			plain = "";
			parts.push(group);
		} else plain += character;
	}
	if (plain !== "") parts.push(plain);
	return parts;
}
function expandReplacement(replacement, match) {
	return replacement.map((part) => typeof part === "string" ? part : match[part] ?? "").join("");
}

// lib/dictionaries/analysis/filters/texts.js
function mapTexts(map) {
	return ({ tokens, end }) => ({
		end,
		tokens: tokens.map((token) => {
			const text = map(token.text, token);
			return text === token.text ? token : {
				...token,
				text
			};
		})
	});
}
function shortenTexts(map, isHarmless) {
	const filter = mapTexts(map);
	return (stream) => {
		const doubtful = stream.tokens.find(({ blurred, text }) => blurred !== null && !isHarmless(text));
		return doubtful?.blurred === null || doubtful === void 0 ? filter(stream) : { undecided: doubtful.blurred };
	};
}
const lowercase = () => mapTexts(_token_js_1.c);
const uppercase = () => mapTexts((text) => Array.from(text, upper).join(""));
function upper(character) {
	const capital = character.toUpperCase();
	if (capital.length === character.length) return capital;
	const codePoint = character.codePointAt(0) ?? 0;
	if (codePoint >= 8064 && codePoint <= 8111 && (codePoint & 8) === 0) return String.fromCodePoint(codePoint + 8);
	if (codePoint === 8115 || codePoint === 8131 || codePoint === 8179) return String.fromCodePoint(codePoint + 9);
	return character;
}
function asciiFolding(keepsOriginal) {
	const fold = mapTexts(asciiFold);
	if (!keepsOriginal) return fold;
	return ({ tokens, end }) => ({
		end,
		tokens: tokens.flatMap((token) => {
			const text = asciiFold(token.text);
			return text === token.text ? [token] : [{
				...token,
				text
			}, {
				...token,
				increment: 0
			}];
		})
	});
}
const trim = () => shortenTexts((text) => {
	let start = 0;
	let end = text.length;
	while (start < end && (0,_token_js_1.s)(text.charCodeAt(start))) start++;
	while (end > start && (0,_token_js_1.s)(text.charCodeAt(end - 1))) end--;
	return text.slice(start, end);
}, (text) => Array.from(text).some((character) => !(0,_token_js_1.s)(character.codePointAt(0) ?? 0)));
const truncate = (length) => mapTexts((text, { keyword }) => keyword ? text : text.slice(0, length));
const APOSTROPHE = /['\u2019]/;
const hasNoApostrophe = (text) => !/['\u2019\uff07]/.test(text);
const apostrophe = () => shortenTexts((text) => {
	const found = APOSTROPHE.exec(text);
	return found === null ? text : text.slice(0, found.index);
}, hasNoApostrophe);
const possessiveEnglish = () => shortenTexts((text) => /['\u2019\uff07][sS]$/.test(text) ? text.slice(0, -2) : text, hasNoApostrophe);
const elision = (articles) => shortenTexts((text) => {
	const found = APOSTROPHE.exec(text);
	return found !== null && articles.has(text.slice(0, found.index)) ? text.slice(found.index + 1) : text;
}, hasNoApostrophe);
const patternReplace = (pattern, replacement, all) => shortenTexts((text) => {
	let output = "";
	let last = 0;
	for (const match of text.matchAll(pattern.global)) {
		output += text.slice(last, match.index) + expandReplacement(replacement, match);
		last = match.index + match[0].length;
		if (!all) break;
	}
	return output + text.slice(last);
}, () => false);
const stemmerOverride = (rules) => {
	return ({ tokens, end }) => ({
		end,
		tokens: tokens.map((token) => {
			const stem = token.keyword ? void 0 : rules.get(token.text);
			return stem === void 0 || token.blurred !== null ? token : {
				...token,
				text: stem,
				keyword: true
			};
		})
	});
};
const keywordMarker = (isKeyword) => {
	return ({ tokens, end }) => ({
		end,
		tokens: tokens.map((token) => token.blurred === null && isKeyword(token.text) ? {
			...token,
			keyword: true
		} : token)
	});
};
const blur = (component, mayEmpty = () => false) => {
	return ({ tokens, end }) => {
		if (tokens.some(({ text, keyword }) => !keyword && mayEmpty(text))) return { undecided: component };
		return {
			end,
			tokens: tokens.map((token) => token.keyword ? token : {
				...token,
				blurred: token.blurred ?? component
			})
		};
	};
};

// lib/dictionaries/analysis/stop-word-lists.js
const STOP_WORD_LISTS = {
	arabic: "أ;ألا;أما;أن;أنت;أنه;أنها;أو;أى;أي;أيضا;إذا;إلا;إلى;إلي;إما;إن;إنه;إنها;ا;اذا;الآن;الا;الان;التى;التي;الذى;الذي;الذين;الى;الي;اما;ان;انت;انه;انها;او;اى;اي;ايضا;ب;بأن;بان;بعد;بعض;به;بها;بين;بينما;تكون;تلك;ثم;جميع;حتى;حيث;خلال;ذلك;ضمن;على;عليه;عليها;عن;عند;عندما;غير;ف;فأن;فان;فما;فهو;فهى;فهي;في;فيه;فيها;قبل;قد;كان;كانت;كل;كما;لا;لدى;لك;لكن;لم;لن;له;لها;ما;مع;من;منذ;منه;منها;نحو;هذا;هذه;هناك;هو;هى;هي;و;وأن;وإن;وان;وفي;وكان;وكانت;وكل;ولا;ولم;ولن;وما;ومن;وهو;وهى;وهي;يكون",
	armenian: "այդ;այլ;այն;այս;դու;դուք;եմ;են;ենք;ես;եք;է;էի;էին;էինք;էիր;էիք;էր;ըստ;թ;ի;ին;իսկ;իր;կամ;համար;հետ;հետո;մենք;մեջ;մի;ն;նա;նաև;նրա;նրանք;որ;որը;որոնք;որպես;ու;ում;պիտի;վրա;և",
	basque: "al;anitz;arabera;asko;baina;bat;batean;batek;bati;batzuei;batzuek;batzuetan;batzuk;bera;beraiek;berau;berauek;bere;berori;beroriek;beste;bezala;da;dago;dira;ditu;du;dute;edo;egin;ere;eta;eurak;ez;gainera;gu;gutxi;guzti;haiei;haiek;haietan;hainbeste;hala;han;handik;hango;hara;hari;hark;hartan;hau;hauei;hauek;hauetan;hemen;hemendik;hemengo;hi;hona;honek;honela;honetan;honi;hor;hori;horiei;horiek;horietan;horko;horra;horrek;horrela;horretan;horri;hortik;hura;izan;ni;noiz;nola;non;nondik;nongo;nor;nora;ze;zein;zen;zenbait;zenbat;zer;zergatik;ziren;zituen;zu;zuek;zuen;zuten",
	bengali: "অনেক;অন্য;অবশ্য;আগে;আছে;আজ;আবার;আমরা;আমাদের;আর;ই;উত্তর;উপর;উপরে;এ;এই;এক্;এখন;এত;এব;এমন;এমনি;এর;এস;এসে;ও;ওই;কমনে;করা;করে;কাছে;কাজ;কাজে;কারণ;কি;কিছু;কে;কেউ;কেখা;কেন;কোটি;কোনো;কয়েক;খুব;গিয়ে;গেল;চার;চালু;চেষ্টা;ছিল;জানা;জ্নজন;টি;তখন;তবে;তা;তাই;তো;থাকা;থেকে;দিন;দু;দুই;দেওয়া;ধামার;নতুন;না;নাগাদ;নিয়ে;নেওয়া;নয়;পর;পরে;পাচ;পি;পেয়্র্;প্রতি;প্রথম;প্রযন্ত;প্রাথমিক;প্রায়;বক্তব্য;বন;বলা;বলে;বলেন;বহু;বা;বি;বিভিন্ন;বেশ;বেশি;মতো;মধ্যে;মনে;যখন;যদি;যা;যাওয়া;যে;র;রকম;লক্ষ;শুধু;শুরু;সঙ্গে;সব;সহ;সাধারণ;সামনে;সি;সে;সেই;হতে;হাজার;হয়",
	brazilian: "a;ainda;alem;ambas;ambos;antes;ao;aonde;aos;apos;aquele;aqueles;as;assim;com;como;contra;contudo;cuja;cujas;cujo;cujos;da;das;de;dela;dele;deles;demais;depois;desde;desta;deste;dispoe;dispoem;diversa;diversas;diversos;do;dos;durante;e;ela;elas;ele;eles;em;entao;entre;essa;essas;esse;esses;esta;estas;este;estes;ha;isso;isto;logo;mais;mas;mediante;menos;mesma;mesmas;mesmo;mesmos;na;nao;nas;nem;nesse;neste;nos;o;os;ou;outra;outras;outro;outros;pelas;pelo;pelos;perante;pois;por;porque;portanto;propios;proprio;quais;qual;qualquer;quando;quanto;que;quem;quer;se;seja;sem;sendo;seu;seus;sob;sobre;sua;suas;tal;tambem;teu;teus;toda;todas;todo;todos;tua;tuas;tudo;um;uma;umas;uns",
	bulgarian: "а;аз;ако;ала;бе;без;беше;би;бил;била;били;било;близо;бъдат;бъде;бяха;в;вас;ваш;ваша;вероятно;вече;взема;ви;вие;винаги;все;всеки;всички;всичко;всяка;във;въпреки;върху;г;ги;главно;го;д;да;дали;до;докато;докога;дори;досега;доста;е;едва;един;ето;за;зад;заедно;заради;засега;затова;защо;защото;и;из;или;им;има;имат;иска;й;каза;как;каква;какво;както;какъв;като;кога;когато;което;които;кой;който;колко;която;къде;където;към;ли;м;ме;между;мен;ми;мнозина;мога;могат;може;моля;момента;му;н;на;над;назад;най;направи;напред;например;нас;не;него;нея;ни;ние;никой;нито;но;някои;някой;няма;обаче;около;освен;особено;от;отгоре;отново;още;пак;по;повече;повечето;под;поне;поради;после;почти;прави;пред;преди;през;при;пък;първо;с;са;само;се;сега;си;скоро;след;сме;според;сред;срещу;сте;съм;със;също;т;тази;така;такива;такъв;там;твой;те;тези;ти;тн;то;това;тогава;този;той;толкова;точно;трябва;тук;тъй;тя;тях;у;харесва;ч;че;често;чрез;ще;щом;я",
	catalan: "a;abans;ací;ah;així;això;al;aleshores;algun;alguna;algunes;alguns;alhora;allà;allí;allò;als;altra;altre;altres;amb;ambdues;ambdós;apa;aquell;aquella;aquelles;aquells;aquest;aquesta;aquestes;aquests;aquí;baix;cada;cadascuna;cadascunes;cadascuns;cadascú;com;contra;d'un;d'una;d'unes;d'uns;dalt;de;del;dels;des;després;dins;dintre;donat;doncs;durant;e;eh;el;els;em;en;encara;ens;entre;eren;es;esta;estaven;esteu;està;estàvem;estàveu;et;etc;ets;fins;fora;gairebé;ha;han;has;havia;he;hem;heu;hi;ho;i;igual;iguals;ja;l'hi;la;les;li;li'n;llavors;m'he;ma;mal;malgrat;mateix;mateixa;mateixes;mateixos;me;mentre;meu;meus;meva;meves;molt;molta;moltes;molts;mon;mons;més;n'he;n'hi;ne;ni;no;nogensmenys;només;nosaltres;nostra;nostre;nostres;o;oh;oi;on;pas;pel;pels;per;perquè;però;poc;poca;pocs;poques;potser;propi;qual;quals;quan;quant;que;quelcom;qui;quin;quina;quines;quins;què;s'ha;s'han;sa;semblant;semblants;ses;seu;seus;seva;seves;si;sobre;sobretot;solament;sols;son;sons;sota;sou;sóc;són;t'ha;t'han;t'he;ta;tal;també;tampoc;tan;tant;tanta;tantes;teu;teus;teva;teves;ton;tons;tot;tota;totes;tots;un;una;unes;uns;us;va;vaig;vam;van;vas;veu;vosaltres;vostra;vostre;vostres;érem;éreu;és",
	czech: "a;aby;aj;ale;ani;asi;atd;atp;až;bez;bude;budem;budeš;by;byl;byla;byli;bylo;být;co;což;cz;další;dnes;do;ho;i;jak;jakmile;jako;jakož;je;jeho;jehož;jej;jejich;její;jelikož;jemu;jen;ještě;jež;ji;jiné;již;jsem;jseš;jsme;jsou;jste;já;jí;jíž;k;kam;kde;kdo;když;ke;kterou;která;které;který;kteří;mezi;mi;mne;my;má;máte;mít;mě;můj;může;na;nad;napište;načež;naši;nebo;neg;nejsou;není;než;nic;nové;nový;nám;nás;němu;němuž;o;od;on;ona;oni;ono;ony;pak;po;pod;podle;pokud;pouze;pravé;pro;proto;protože;proč;první;pta;před;přes;při;přičemž;re;s;se;si;strana;své;svých;svým;svými;ta;tak;také;takže;tato;tedy;ten;tento;teto;tipy;to;tohle;toho;tohoto;tom;tomto;tomu;tomuto;tu;tuto;ty;tyto;téma;tím;tímto;těm;těmu;u;už;v;vaše;ve;vy;vám;vás;více;však;z;za;zda;zde;ze;zprávy;zpět;či;článku;články",
	danish: "ad;af;alle;alt;anden;at;blev;blive;bliver;da;de;dem;den;denne;der;deres;det;dette;dig;din;disse;dog;du;efter;eller;en;end;er;et;for;fra;ham;han;hans;har;havde;have;hende;hendes;her;hos;hun;hvad;hvis;hvor;i;ikke;ind;jeg;jer;jo;kunne;man;mange;med;meget;men;mig;min;mine;mit;mod;ned;noget;nogle;nu;når;og;også;om;op;os;over;på;selv;sig;sin;sine;sit;skal;skulle;som;sådan;thi;til;ud;under;var;vi;vil;ville;vor;være;været",
	dutch: "aan;al;alles;als;altijd;andere;ben;bij;daar;dan;dat;de;der;deze;die;dit;doch;doen;door;dus;een;eens;en;er;ge;geen;geweest;haar;had;heb;hebben;heeft;hem;het;hier;hij;hoe;hun;iemand;iets;ik;in;is;ja;je;kan;kon;kunnen;maar;me;meer;men;met;mij;mijn;moet;na;naar;niet;niets;nog;nu;of;om;omdat;onder;ons;ook;op;over;reeds;te;tegen;toch;toen;tot;u;uit;uw;van;veel;voor;want;waren;was;wat;werd;wezen;wie;wil;worden;wordt;zal;ze;zelf;zich;zij;zijn;zo;zonder;zou",
	english: "a;an;and;are;as;at;be;but;by;for;if;in;into;is;it;no;not;of;on;or;such;that;the;their;then;there;these;they;this;to;was;will;with",
	estonian: "a;aa;abil;adaa;adjöö;ae;aegu;aegus;aga;ah;ah-ah-ah;ah-haa;ahaa;ahah;ahoi;ai;aidaa;aidu-raidu;aih;aijeh;aina;ainult;aituma;aitäh;aitüma;alalt;alates;alati;alguks;algul;algule;algult;alguni;all;alla;allapoole;alles;allpool;alt;altpoolt;alul;alutsi;ammuu;amps;ampsti;aptsih;arvel;asemel;asemele;ass;at;at-at-at;ata;atsih;atsihh;auh;b;bai-bai;bingo;braavo;brr;c;d;e;eales;ealeski;edasi;edaspidi;ee;eeh;eel;eeli;eelkõige;eelmine;eemal;ees;eesotsas;eespool;eest;eestotsast;ega;eh;eh-eh-ee;eh-eh-hee;ehee;eheh;ehei;ehh;ehhee;ehk;ehkki;ei;eikeegi;eimiski;einoh;eks;elik;ellik;emb-kumb;ena;enam;end;enda;enese;enge;enim;enne;ennegu;ennem;ennäe;ennäh;ent;esialgu;esitsi;et;ette;etteotsa;f;fuh;fui;fuih;g;h;haa;haaval;hah;hah-hah-hah;hahaa;hakkama;halleluuja;hallo;halloo;hass;he-he-hee;heaks;hee;heh;hei;heldeke(ne);heureka;hihii;hip-hip-hurraa;hmh;hmjah;hoh-hoh-hoo;hohoo;hoi;hollallaa;hommikupoole;hoo;hoolimata;hoopis;hoplaa;hopp;hops;hopsassaa;hopsti;hosianna;huh;huidii;huist;hulgas;hulgast;hulka;hurjah;hurjeh;hurjoh;hurjuh;hurraa;huu;hä-hä-hää;häh;hõhõh;hõi;hõissa;hõissassa;hõk;hõkk;hüvasti;i;iga;iganes;igasugune;igatahes;igati;igaüks;ih-ah-haa;ih-ih-hii;ii-ha-ha;iial;iialgi;ikka;ikkagi;ilma;ilmaski;ise;iseenda;iseenese;iseenesest;isegi;isesugune;issake;issakene;isver;j;ja;ja-ah;jaa-ah;jaah;jah;jalgu;jalus;jalust;janäe;jaoks;jeeh;jeerum;jeever;jessas;jestas;jooksul;ju;juba;juhhei;juhul;jumalaga;jumalime;jumaluke;jumalukene;just;justkui;jutas;juurde;juures;juurest;jälil;jälile;järel;järele;järelikult;järelt;järgi;järgmine;k;ka;kaaps;kaapsti;kaasas;kaasike;kae;kah;kallal;kallale;kallalt;kalps;kalpsti;kamul;kannul;kannule;kannult;kannäe;kanäe;kappadi;kaps;kapsti;karkäuh;karkääks;karkääksti;karkõmm;karmauh;karmauhti;karnaps;karnapsti;karniuhti;karpartsaki;karpauh;karpauhti;karplauh;karplauhti;karprauh;karprauhti;karsumdi;karsumm;kartsumdi;kartsumm;karviuh;karviuhti;kas;kaske;kassa;kasvõi;kaudu;kauh;kauhti;kaupa;keda;keegi;keh;keksti;kepsti;kes;keset;kesk;keskel;keskele;keskelt;keskis;keskpaiku;kestahes;kestel;kestes;khe;khm;kih;kiiks;kiiksti;kiis;kiiss;kikerii;kikerikii;kilda;kili;kilk;kilk-kõlk;kilks;kilks-kolks;kilks-kõlks;kill;kill-kõll;killa-kolla;killa-kõlla;killadi;killadi-kõlladi;killadi|-kolladi;killas;killast;kimps-komps;kimpu;kimpus;kipp;kips-kõps;kiriküüt;kirr-kõrr;kirra-kõrra;kirts;kiuste;klaps;klapsti;klirdi;klirr;klonks;klops;klopsti;klu-kluu;kluk;kläu;klõks;klõksti;klõmdi;klõmm;klõmpsti;klõnks;klõnksti;klõps;klõpsti;kogu;koguni;kohal;kohale;kohalt;kohaselt;kohati;kohe;kohta;kohva-kohva;kok;kokku;koks;koksti;kolaki;kolk;kolks;kolksti;koll;kolladi;komp;komps;kompsti;koos;kop;kopp;koppadi;kops;kopsti;korral;kossu;kotsu;kraa;kraak;kraaks;kraaps;kraapsti;krahh;kraks;kraksti;kraps;krapsti;krauh;krauhti;kriiks;kriiksti;kriips;kriips-kraaps;kripa-krõpa;krips-kraps;kriuh;kriuks;kriuksti;kromps;kronk;kronks;krooks;kruu;kräu;kräuh;kräuhti;kräuks;krõks;krõksti;krõpa;krõps;krõpsti;krõuh;kss;kuhu;kuhugi;kuhupoole;kui;kuid;kuidagi;kuidas;kuigi;kuivõrd;kukeleegu;kukil;kukile;kukilt;kukku;kuku;kulu;kulul;kumb;kumbki;kuna;kunagi;kuni;kurluu;kurnäu;kus;kusagil;kusjuures;kuskil;kuspool;kuss;kussu;kust;kustpoolt;kut;käekõrval;käekõrvale;käekõrvalt;käes;käest;kärr;kärts;kärtsti;käsikäes;kätte;käuks;käuksti;kääga;kääks;kääksti;kõige;kõigepealt;kõik;kõks;kõksti;kõldi;kõlks;kõlksti;kõll;kõmaki;kõmdi;kõmm;kõmps;kõpp;kõps;kõpsadi;kõpsat;kõpsti;kõrr;kõrra-kõrra;kõrva;kõrval;kõrvale;kõrvalt;kõrvas;kõrvast;kõss;kõtt;kõõksti;köh;köki-möki;köksti;külge;küljes;küljest;küll;küüsi;küüsis;küüsist;l;laks;laksti;lampsti;lappi;larts;lartsti;lats;latsti;leelo;legoo;lehva;ligi;ligidal;ligidale;ligidalt;liiga;liiri-lõõri;lika-lõka;likat-lõkat;limpsti;lips;lipsti;lirts;lirtsaki;lirtsti;lisaks;lonksti;lool;lops;lopsti;lorts;lortsti;luks;lups;lupsti;lurts;lurtsti;läbi;lähedal;lähedale;lähedalt;lärts;lärtsti;läts;lätsti;lõks;lõksti;lõmps;lõmpsti;lõnks;lõnksti;lörts;lörtsti;lötsti;lööps;lööpsti;m;m-mh;man;mant;manu;marss;mats;matsti;mauh;mauhti;meelest;meiesugune;meietaoline;mh;mhh;mhmh;miau;midagi;mihuke;mihukene;miks;mil;millal;millalgi;milletaoline;milline;mina;minake;minema;mingi;mingisugune;minusugune;minutaoline;mis;miski;miskisugune;mispärast;missugune;mistab;mistahes;mistõttu;misuke;mitmes;mitmesugune;mitte;mitu;mitu-mitu;mitu-setu;mjaa;mkm;mnjaa;mnjah;moens;muide;muidu;muidugi;muist;mujal;mujale;mujalt;mulks;mulksti;mull-mull;mull-mull-mull;muu;muudkui;muuh;mäh;mäherdune;mäts;mäu;mää;määrane;mõh;mõlema;mõlemad;mõmm;mõnda;mõne;mõnesugune;mõni;mõnikord;mõningane;mõningas;möh;möh-öh-ää;möö;mööda;müh-müh;mühüh;müks;müksti;müraki;mürr;mürts;mürtsaki;mürtsti;müt-müt;müt-müt-müt;müta-mäta;müta-müta;mütaku;müts;mütsti;mütt;n;naa;naah;naasugune;nagu;nah;nahas;nahka;nahkas;najal;najale;najalt;naks;naksti;nanuu;naps;napsti;need;nemad;nendesugune;nendetaoline;nigu;nihuke;nihukene;nii;niikaua;niimitu;niimoodi;niipaljuke;niisama;niisamasugune;niisiis;niisugune;niivõrd;nilpsti;ning;nipsti;nirr;nisuke;nisukene;niuh;niuh-näuh;niuhti;noh;noksti;nolpsti;nonoh;nonoo;nonäh;noo;nooh;nooks;norr;nurr;nuuts;näeh;näh;nälpsti;nämm-nämm;näpsti;näts;nätsti;näu;näuh;näuhti;näuks;näuksti;nääh;nääks;nõh;nõhh;nõjal;nõjale;nõka-nõka;nõks;nõks-nõks;nõksat-nõksat;nõksti;nõnda;nõõ;nõõh;nühkat-nühkat;nüüd;o;oeh;oh;oh-hoi;oh-hoo;oh-oh-hoo;oh-oh-oo;ohh;ohhh;ohoh;ohoi;ohoo;oi;oih;oijee;oijeh;olema;olgugi;oma;omaenese;omaette;omakorda;omasugune;omataoline;omavahel;ometi;oo;oo-oh;oo-ohh;ooh;oot;ossa;ot;otsa;otsas;otsast;otsekui;otsenagu;p;paa;pah;pahh;paigale;paigu;paiku;paitsi;pakaa;palju;palju-palju;paljuke;pamm;pantsti;pardon;pardonks;parlartsti;parts;partsti;partsumdi;partsumm;pastoi;pats;patst;patsti;pau;pauh;pauhti;peaaegu;peagi;peal;peale;pealepoole;pealpool;pealt;pealtpoolt;peamiselt;pele;perra;perrä;pfui;phuh;phuuh;phäh;phähh;pidama;pidi;pigem;pihta;piiks;piip;piiri-pääri;piki;pikku;piku;pikuti;pimm;pimm-pamm;pimm-pomm;pimm-põmm;piraki;pisut;piu-pau;piuks;plaks;plaksti;plarts;plartsti;plats;platsti;plauh;plauhh;plauhti;pliks;pliks-plaks;plinn;pliraki;plirts;plirtsti;pliu;pliuh;ploks;plotsti;plumps;plumpsti;plärr;plärts;plärtsat;plärtsti;pläu;pläuh;plää;plõks;plõksti;plõmdi;plõmm;plõnn;plörtsat;pomm;pool;poole;poolest;poolt;popp;pops;popsti;ports;pot;pots;potsti;pott;praegu;praegune;praks;praksti;prants;prantsaki;prantsti;prassai;prauh;prauhh;prauhti;priks;priuh;priuh-prauh;priuhh;proosit;proost;prr;prrr;prääk;prääks;prõks;prõksti;prõmdi;prõmm;prõntsti;psst;pst;ptrr;ptruu;ptüi;puh;puhh;puhul;puksiiris;puksti;pumm;pumps;pup-pup-pup;purts;puuh;päh;pähe;pähh;päntsti;päralt;päras;pärast;päri;päris;pää;põiki;põks;põksti;põmdi;põmm;põmmadi;põnks;põnn;põnnadi;põnt;põnts;põntsti;põraki;põrr;põrra-põrra;pöörd;püh;r;raks;raksti;raps;rapsti;ratataa;rauh;riips;riipsti;riks;riks-raks;ringi;ringis;rips-raps;risti;risust;rivitult;robaki;rohkem;rops;ropsaki;ropsti;ruik;räntsti;räts;röh;röhh;s;saadetusel;saadik;saama;saatel;saati;sah;sahh;sahkat;sama;samas;samasugune;samataoline;samuti;saps;sapsti;sauh;sauhti;seal;sealpool;sealt;sealtpoolt;seas;seast;sedakorda;sedapuhku;see;seega;seejuures;seejärel;seekord;seepärast;sees;seesama;seesamane;seesamune;seesinane;seespool;seest;seesugune;seetõttu;sekka;seljataga;sellepärast;selline;selmet;seltsi;seltsis;seltsist;seni;servus;sest;sestab;sestap;sihka-sahka;sihkadi-sahkadi;sihkat-sahkat;sihuke;sihukene;siia;siiani;siiapoole;siin;siinkohal;siinpool;siis;siiski;siit;siitpoolt;silk-solk;silks;sina;sinna;sinnapoole;sinusugune;sinutaoline;sips;sipsti;sirr;sirr-sorr;sirts;sirtsti;sisse;sissepoole;siu;siuh;siuh-sauh;siuh-säuh;siuhti;siuke;siukene;siuks;siuts;skool;slepis;so;so-oh;so-soo;soh;solks;solksti;solpsti;soo;soo-oh;sooh;sopp;sops;sopsti;sorr;sorts;sortsti;soss;soss-soss;ss;sss;sst;stopp;suhkat-sahkat;suht;suhtes;sulk;sulks;sulksti;sull;sulla-sulla;sulpa-sulpa;sulps;sulpsti;sumaki;sumdi;summ;summat-summat;sups;supsaku;supsti;surts;surtsti;suss;susti;suts;sutsti;säh;säherdune;sähke;särts;särtsti;säu;säuh;säuhti;säärane;t;taevake;taevakene;taga;tagant;tagantotsast;tagantpoolt;tagaotsas;tagapidi;tagapool;tagaselja;tagasi;tagast;tagutsi;taha;tahaotsa;tahapoole;takk;takka;taoline;tarvis;tasa;teel;tegema;teiesugune;teine;teineteise;teispool;teispoole;teistsugune;tema;temake;temakene;temasugune;temataoline;tere;terekest;tibi-tibi;tikk-takk;tiks;tilk;tilks;till;till-tall;tilla-talla;tilulii;tinn;tip;tip-tap;tirr;tirtsti;tiu;tjaa;tjah;tohhoh;tohhoo;tohoh;tohoo;tok;tokk;toks;toksti;tonks;tonksti;too;toosama;toosamane;tot-tot;tota;totsti;tprr;tpruu;trah;trahh;trallallaa;trill;trillallaa;trr;trrr;tsah;tsahh;tsilk;tsilk-tsolk;tsirr;tsiuh;tskae;tsolk;tss;tsst;tst;tsuhh;tsuk;tsumm;tsurr;tsäuh;tuk;tuks;tulema;turts;turtsti;tutki;tutkit;tutu-lutu;tutulutu;tuuri;tuuris;tuut;tuutu-luutu;täiesti;tänu;tõesti;tõks;tõttu;tötsti;tükkis;tümps;tšao;tšš;tššš;u;uh;uh-huu;uhal;uhh;uhtsa;uhtsaa;uhuh;uhuu;ui;uih;uih-aih;uijah;uijeh;uist;uit;uka;umbes;upsti;uraa;urjah;urjeh;urjoh;urjuh;urr;urraa;ust;utu;uu;uuh;v;vaak;vaat;vaatamata;vae;vaeh;vahel;vahele;vahelt;vahepeal;vahepeale;vahepealt;vahetsi;vai;vaid;varal;varale;varul;vastas;vastast;vastu;vat;vau;veel;veelgi;veerde;veeres;vhüüt;vidiit;viiks;viisi;vilks;vilksti;vinki-vinki;virdi;virr;vist;viu;viudi;viuh;viuhti;voeh;voh;vohh;volks;volksti;vooh;vops;vopsti;vot;vuh;vuhti;vuih;vulks;vulksti;vull;vulpsti;vups;vupsaki;vupsaku;vupsti;vurdi;vurr;vurra-vurra;vurts;vurtsti;vutt;väel;väele;väga;vähemalt;välja;väljapoole;väljas;väljaspool;väljast;väljastpoolt;vältel;vääks;väärt;väärtki;võe;võeh;või;võib-olla;võibolla;võidu;võih;võima;võrd;võrdki;võrr;võrra;võrragi;võts;võtt;w;x;y;z;ä;äh;äh-hää;äh-äh-hää;ähh;ähhähhää;äiu;äiu-ää;ära;äss;ää;ääh;äähh;äärde;ääre;ääres;äärest;õ;õe;õhtupoole;õits;õk;õkk;õrr;õss;õuh;ö;öh;öhh;ök;ü;üh;ühes;ühestükis;ühestükkis;ühtlasi;üks;üksi;ükskõik;üksteise;ülal;ülale;ülalpool;ülalt;ülaltpoolt;üle;üles;ülespoole;ülesse;üleval;ülevalpool;ülevalt;ülevaltpoolt;ülimalt;ümber;ümbert;üsna;š;šlepis;ž",
	finnish: "ei;eivät;emme;en;et;ette;että;he;heidän;heidät;heihin;heille;heillä;heiltä;heissä;heistä;heitä;hän;häneen;hänelle;hänellä;häneltä;hänen;hänessä;hänestä;hänet;häntä;itse;ja;johon;joiden;joihin;joiksi;joilla;joille;joilta;joina;joissa;joista;joita;joka;joksi;jolla;jolle;jolta;jona;jonka;jos;jossa;josta;jota;jotka;kanssa;keiden;keihin;keiksi;keille;keillä;keiltä;keinä;keissä;keistä;keitä;keneen;keneksi;kenelle;kenellä;keneltä;kenen;kenenä;kenessä;kenestä;kenet;ketkä;ketä;koska;kuin;kuka;kun;me;meidän;meidät;meihin;meille;meillä;meiltä;meissä;meistä;meitä;mihin;miksi;mikä;mille;millä;miltä;minkä;minua;minulla;minulle;minulta;minun;minussa;minusta;minut;minuun;minä;missä;mistä;mitkä;mitä;mukaan;mutta;ne;niiden;niihin;niiksi;niille;niillä;niiltä;niin;niinä;niissä;niistä;niitä;noiden;noihin;noiksi;noilla;noille;noilta;noin;noina;noissa;noista;noita;nuo;nyt;näiden;näihin;näiksi;näille;näillä;näiltä;näinä;näissä;näistä;näitä;nämä;ole;olemme;olen;olet;olette;oli;olimme;olin;olisi;olisimme;olisin;olisit;olisitte;olisivat;olit;olitte;olivat;olla;olleet;ollut;on;ovat;poikki;se;sekä;sen;siihen;siinä;siitä;siksi;sille;sillä;siltä;sinua;sinulla;sinulle;sinulta;sinun;sinussa;sinusta;sinut;sinuun;sinä;sitä;tai;te;teidän;teidät;teihin;teille;teillä;teiltä;teissä;teistä;teitä;tuo;tuohon;tuoksi;tuolla;tuolle;tuolta;tuon;tuona;tuossa;tuosta;tuota;tähän;täksi;tälle;tällä;tältä;tämä;tämän;tänä;tässä;tästä;tätä;vaan;vai;vaikka;yli",
	french: "ai;aie;aient;aies;ait;au;aurai;auraient;aurais;aurait;aurez;auriez;aurions;aurons;auront;aux;avaient;avais;avait;avec;avez;aviez;avons;ayant;ayez;ayons;c;ce;ceci;cela;celà;ces;cet;cette;d;dans;de;des;du;elle;en;es;et;eu;eue;eues;eurent;eus;eusse;eussent;eusses;eussiez;eussions;eut;eux;eûmes;eût;eûtes;furent;fus;fusse;fussent;fusses;fussiez;fussions;fut;fûmes;fûtes;ici;il;ils;j;je;l;la;le;les;leur;leurs;lui;m;ma;mais;me;mes;moi;mon;même;n;ne;nos;notre;nous;on;ont;ou;par;pas;pour;qu;que;quel;quelle;quelles;quels;qui;s;sa;sans;se;sera;serai;seraient;serais;serait;seras;serez;seriez;serions;serons;seront;ses;soi;soient;sois;soit;sont;soyez;soyons;suis;sur;t;ta;te;tes;toi;ton;tu;un;une;vos;votre;vous;y;à;étaient;étais;était;étant;étiez;étions;étée;étées;êtes",
	galician: "# galican stopwords;a;alí;ao;aos;aquel;aquela;aquelas;aqueles;aquilo;aquí;as;así;aínda;ben;cando;che;co;coa;coas;comigo;con;connosco;contigo;convosco;cos;cun;cunha;cunhas;cuns;da;dalgunha;dalgunhas;dalgún;dalgúns;das;de;del;dela;delas;deles;desde;deste;do;dos;dun;dunha;dunhas;duns;e;el;ela;elas;eles;en;era;eran;esa;esas;ese;eses;esta;estaba;estar;este;estes;estiven;estou;está;están;eu;facer;foi;foron;fun;había;hai;iso;isto;la;las;lle;lles;lo;los;mais;me;meu;meus;min;miña;miñas;moi;na;nas;neste;nin;no;non;nos;nosa;nosas;noso;nosos;nun;nunha;nunhas;nuns;nós;o;os;ou;para;pero;pode;pois;pola;polas;polo;polos;por;que;se;senón;ser;seu;seus;sexa;sido;sobre;súa;súas;tamén;tan;te;ten;ter;teu;teus;teñen;teño;ti;tido;tiven;tiña;túa;túas;un;unha;unhas;uns;vos;vosa;vosas;voso;vosos;vós;á;é;ó;ós",
	german: "aber;alle;allem;allen;aller;alles;als;also;am;an;ander;andere;anderem;anderen;anderer;anderes;anderm;andern;anderr;anders;auch;auf;aus;bei;bin;bis;bist;da;damit;dann;das;dasselbe;dazu;daß;dein;deine;deinem;deinen;deiner;deines;dem;demselben;den;denn;denselben;der;derer;derselbe;derselben;des;desselben;dessen;dich;die;dies;diese;dieselbe;dieselben;diesem;diesen;dieser;dieses;dir;doch;dort;du;durch;ein;eine;einem;einen;einer;eines;einig;einige;einigem;einigen;einiger;einiges;einmal;er;es;etwas;euch;euer;eure;eurem;euren;eurer;eures;für;gegen;gewesen;hab;habe;haben;hat;hatte;hatten;hier;hin;hinter;ich;ihm;ihn;ihnen;ihr;ihre;ihrem;ihren;ihrer;ihres;im;in;indem;ins;ist;jede;jedem;jeden;jeder;jedes;jene;jenem;jenen;jener;jenes;jetzt;kann;kein;keine;keinem;keinen;keiner;keines;können;könnte;machen;man;manche;manchem;manchen;mancher;manches;mein;meine;meinem;meinen;meiner;meines;mich;mir;mit;muss;musste;nach;nicht;nichts;noch;nun;nur;ob;oder;ohne;sehr;sein;seine;seinem;seinen;seiner;seines;selbst;sich;sie;sind;so;solche;solchem;solchen;solcher;solches;soll;sollte;sondern;sonst;um;und;uns;unse;unsem;unsen;unser;unses;unter;viel;vom;von;vor;war;waren;warst;was;weg;weil;weiter;welche;welchem;welchen;welcher;welches;wenn;werde;werden;wie;wieder;will;wir;wird;wirst;wo;wollen;wollte;während;würde;würden;zu;zum;zur;zwar;zwischen;über",
	greek: "αλλα;αν;αντι;απο;αυτα;αυτεσ;αυτη;αυτο;αυτοι;αυτοσ;αυτουσ;αυτων;για;δε;δεν;εαν;ειμαι;ειμαστε;ειναι;εισαι;ειστε;εκεινα;εκεινεσ;εκεινη;εκεινο;εκεινοι;εκεινοσ;εκεινουσ;εκεινων;ενω;επι;η;θα;ισωσ;κ;και;κατα;κι;μα;με;μετα;μη;μην;να;ο;οι;ομωσ;οπωσ;οσο;οτι;παρα;ποια;ποιεσ;ποιο;ποιοι;ποιοσ;ποιουσ;ποιων;που;προσ;πωσ;σε;στη;στην;στο;στον;τα;την;τησ;το;τον;τοτε;του;των;ωσ",
	hindi: "अंदर;अत;अदि;अप;अपना;अपनि;अपनी;अपने;अभि;अभी;आदि;आप;इंहिं;इंहें;इंहों;इतयादि;इत्यादि;इन;इनका;इन्हीं;इन्हें;इन्हों;इस;इसका;इसकि;इसकी;इसके;इसमें;इसि;इसी;इसे;उंहिं;उंहें;उंहों;उन;उनका;उनकि;उनकी;उनके;उनको;उन्हीं;उन्हें;उन्हों;उस;उसके;उसि;उसी;उसे;एक;एवं;एस;एसे;ऐसे;ओर;और;कइ;कई;कर;करता;करते;करना;करने;करें;कहते;कहा;का;काफि;काफ़ी;कि;किंहें;किंहों;कितना;किन्हें;किन्हों;किया;किर;किस;किसि;किसी;किसे;की;कुछ;कुल;के;को;कोइ;कोई;कोन;कोनसा;कौन;कौनसा;गया;घर;जब;जहाँ;जहां;जा;जिंहें;जिंहों;जितना;जिधर;जिन;जिन्हें;जिन्हों;जिस;जिसे;जीधर;जेसा;जेसे;जैसा;जैसे;जो;तक;तब;तरह;तिंहें;तिंहों;तिन;तिन्हें;तिन्हों;तिस;तिसे;तो;था;थि;थी;थे;दबारा;दवारा;दिया;दुसरा;दुसरे;दूसरे;दो;द्वारा;न;नहिं;नहीं;ना;निचे;निहायत;नीचे;ने;पर;पहले;पुरा;पूरा;पे;फिर;बनि;बनी;बहि;बही;बहुत;बाद;बाला;बिलकुल;भि;भितर;भी;भीतर;मगर;मानो;मे;में;यदि;यह;यहाँ;यहां;यहि;यही;या;यिह;ये;रखें;रवासा;रहा;रहे;ऱ्वासा;लिए;लिये;लेकिन;व;वगेरह;वरग;वर्ग;वह;वहाँ;वहां;वहिं;वहीं;वाले;वुह;वे;वग़ैरह;संग;सकता;सकते;सबसे;सभि;सभी;साथ;साबुत;साभ;सारा;से;सो;हि;ही;हुअ;हुआ;हुइ;हुई;हुए;हे;हें;है;हैं;हो;होता;होति;होती;होते;होना;होने",
	hungarian: "a;abban;ahhoz;ahogy;ahol;aki;akik;akkor;alatt;amely;amelyek;amelyekben;amelyeket;amelyet;amelynek;ami;amikor;amit;amolyan;amíg;annak;arra;arról;az;azok;azon;azonban;azt;aztán;azután;azzal;azért;be;belül;benne;bár;cikk;cikkek;cikkeket;csak;de;e;ebben;eddig;egy;egyes;egyetlen;egyik;egyre;egyéb;egész;ehhez;ekkor;el;ellen;első;elég;elő;először;előtt;emilyen;ennek;erre;ez;ezek;ezen;ezt;ezzel;ezért;fel;felé;hanem;hiszen;hogy;hogyan;igen;ill;ill.;illetve;ilyen;ilyenkor;ismét;ison;itt;jobban;jó;jól;kell;kellett;keressünk;keresztül;ki;kívül;között;közül;legalább;legyen;lehet;lehetett;lenne;lenni;lesz;lett;maga;magát;majd;meg;mellett;mely;melyek;mert;mi;mikor;milyen;minden;mindenki;mindent;mindig;mint;mintha;mit;mivel;miért;most;már;más;másik;még;míg;nagy;nagyobb;nagyon;ne;nekem;neki;nem;nincs;néha;néhány;nélkül;olyan;ott;pedig;persze;rá;s;saját;sem;semmi;sok;sokat;sokkal;szemben;szerint;szinte;számára;talán;tehát;teljes;tovább;továbbá;több;ugyanis;utolsó;után;utána;vagy;vagyis;vagyok;valaki;valami;valamint;való;van;vannak;vele;vissza;viszont;volna;volt;voltak;voltam;voltunk;által;általában;át;én;éppen;és;így;össze;úgy;új;újabb;újra;ő;ők;őket",
	indonesian: "ada;adalah;adanya;adapun;agak;agaknya;agar;akan;akankah;akhirnya;aku;akulah;amat;amatlah;anda;andalah;antar;antara;antaranya;apa;apaan;apabila;apakah;apalagi;apatah;atau;ataukah;ataupun;bagai;bagaikan;bagaimana;bagaimanakah;bagaimanapun;bagi;bahkan;bahwa;bahwasanya;banyak;beberapa;begini;beginian;beginikah;beginilah;begitu;begitukah;begitulah;begitupun;belum;belumlah;berapa;berapakah;berapalah;berapapun;bermacam;bersama;betulkah;biasa;biasanya;bila;bilakah;bisa;bisakah;boleh;bolehkah;bolehlah;buat;bukan;bukankah;bukanlah;bukannya;cuma;dahulu;dalam;dan;dapat;dari;daripada;dekat;demi;demikian;demikianlah;dengan;depan;di;dia;dialah;diantara;diantaranya;dikarenakan;dini;diri;dirinya;disini;disinilah;dong;dulu;enggak;enggaknya;entah;entahlah;hal;hampir;hanya;hanyalah;harus;haruslah;harusnya;hendak;hendaklah;hendaknya;hingga;ia;ialah;ibarat;ingin;inginkah;inginkan;ini;inikah;inilah;itu;itukah;itulah;jangan;jangankan;janganlah;jika;jikalau;juga;justru;kala;kalau;kalaulah;kalaupun;kalian;kami;kamilah;kamu;kamulah;kan;kapan;kapankah;kapanpun;karena;karenanya;ke;kecil;kemudian;kenapa;kepada;kepadanya;ketika;khususnya;kini;kinilah;kiranya;kita;kitalah;kok;lagi;lagian;lah;lain;lainnya;lalu;lama;lamanya;lebih;macam;maka;makanya;makin;malah;malahan;mampu;mampukah;mana;manakala;manalagi;masih;masihkah;masing;mau;maupun;melainkan;melalui;memang;mengapa;mereka;merekalah;merupakan;meski;meskipun;mungkin;mungkinkah;nah;namun;nanti;nantinya;nyaris;oleh;olehnya;pada;padahal;padanya;paling;pantas;para;pasti;pastilah;per;percuma;pernah;pula;pun;rupanya;saat;saatnya;saja;sajalah;saling;sama;sambil;sampai;sana;sangat;sangatlah;saya;sayalah;se;sebab;sebabnya;sebagai;sebagaimana;sebagainya;sebaliknya;sebanyak;sebegini;sebegitu;sebelum;sebelumnya;sebenarnya;seberapa;sebetulnya;sebisanya;sebuah;sedang;sedangkan;sedemikian;sedikit;sedikitnya;segala;segalanya;segera;seharusnya;sehingga;sejak;sejenak;sekali;sekalian;sekaligus;sekalipun;sekarang;seketika;sekiranya;sekitar;sekitarnya;sela;selagi;selain;selaku;selalu;selama;selamanya;seluruh;seluruhnya;semacam;semakin;semasih;semaunya;sementara;sempat;semua;semuanya;semula;sendiri;sendirinya;seolah;seorang;sepanjang;sepantasnya;sepantasnyalah;seperti;sepertinya;sering;seringnya;serta;serupa;sesaat;sesama;sesegera;sesekali;seseorang;sesuatu;sesuatunya;sesudah;sesudahnya;setelah;seterusnya;setiap;setidaknya;sewaktu;siapa;siapakah;siapapun;sini;sinilah;suatu;sudah;sudahkah;sudahlah;supaya;tadi;tadinya;tak;tanpa;tapi;telah;tentang;tentu;tentulah;tentunya;terdiri;terhadap;terhadapnya;terlalu;terlebih;tersebut;tersebutlah;tertentu;tetapi;tiap;tidak;tidakkah;tidaklah;toh;waduh;wah;wahai;walau;walaupun;wong;yaitu;yakni;yang",
	irish: "a;ach;ag;agus;an;aon;ar;arna;as;b';ba;beirt;bhúr;caoga;ceathair;ceathrar;chomh;chtó;chuig;chun;cois;céad;cúig;cúigear;d';daichead;dar;de;deich;deichniúr;den;dhá;do;don;dtí;dá;dár;dó;faoi;faoin;faoina;faoinár;fara;fiche;gach;gan;go;gur;haon;hocht;i;iad;idir;in;ina;ins;inár;is;le;leis;lena;lenár;m';mar;mo;mé;na;nach;naoi;naonúr;ná;ní;níor;nó;nócha;ocht;ochtar;os;roimh;sa;seacht;seachtar;seachtó;seasca;seisear;siad;sibh;sinn;sna;sé;sí;tar;thar;thú;triúr;trí;trína;trínár;tríocha;tú;um;ár;é;éis;í;ó;ón;óna;ónár",
	italian: "a;abbia;abbiamo;abbiano;abbiate;ad;agl;agli;ai;al;all;alla;alle;allo;anche;avemmo;avendo;avesse;avessero;avessi;avessimo;aveste;avesti;avete;aveva;avevamo;avevano;avevate;avevi;avevo;avrai;avranno;avrebbe;avrebbero;avrei;avremmo;avremo;avreste;avresti;avrete;avrà;avrò;avuta;avute;avuti;avuto;c;che;chi;ci;coi;col;come;con;contro;cui;da;dagl;dagli;dai;dal;dall;dalla;dalle;dallo;degl;degli;dei;del;dell;della;delle;dello;di;dov;dove;e;ebbe;ebbero;ebbi;ed;era;erano;eravamo;eravate;eri;ero;essendo;faccia;facciamo;facciano;facciate;faccio;facemmo;facendo;facesse;facessero;facessi;facessimo;faceste;facesti;faceva;facevamo;facevano;facevate;facevi;facevo;fai;fanno;farai;faranno;farebbe;farebbero;farei;faremmo;faremo;fareste;faresti;farete;farà;farò;fece;fecero;feci;fosse;fossero;fossi;fossimo;foste;fosti;fu;fui;fummo;furono;gli;ha;hai;hanno;ho;i;il;in;io;l;la;le;lei;li;lo;loro;lui;ma;mi;mia;mie;miei;mio;ne;negl;negli;nei;nel;nell;nella;nelle;nello;noi;non;nostra;nostre;nostri;nostro;o;per;perché;più;quale;quanta;quante;quanti;quanto;quella;quelle;quelli;quello;questa;queste;questi;questo;sarai;saranno;sarebbe;sarebbero;sarei;saremmo;saremo;sareste;saresti;sarete;sarà;sarò;se;sei;si;sia;siamo;siano;siate;siete;sono;sta;stai;stando;stanno;starai;staranno;starebbe;starebbero;starei;staremmo;staremo;stareste;staresti;starete;starà;starò;stava;stavamo;stavano;stavate;stavi;stavo;stemmo;stesse;stessero;stessi;stessimo;steste;stesti;stette;stettero;stetti;stia;stiamo;stiano;stiate;sto;su;sua;sue;sugl;sugli;sui;sul;sull;sulla;sulle;sullo;suo;suoi;ti;tra;tu;tua;tue;tuo;tuoi;tutti;tutto;un;una;uno;vi;voi;vostra;vostre;vostri;vostro;è",
	latvian: "#;#   pronouns, adverbs, interjections were removed;# Conjunctions;# Particles;# Set of Latvian stopwords from A Stemming Algorithm for Latvian, Karlis Kreslins;# modal verbs;# prepositions;# the original list of over 800 forms was refined:;# verbs;aiz;ap;apakš;apakšpus;ar;arī;augšpus;bet;bez;bija;biji;biju;bijām;bijāt;būs;būsi;būsiet;būsim;būt;būšu;caur;diemžēl;diezin;droši;dēļ;esam;esat;esi;esmu;gan;gar;iekam;iekams;iekām;iekāms;iekš;iekšpus;ik;ir;it;itin;iz;ja;jau;jeb;jebšu;jel;jo;jā;ka;kamēr;kaut;kolīdz;kopš;kā;kļuva;kļuvi;kļuvu;kļuvām;kļuvāt;kļūs;kļūsi;kļūsiet;kļūsim;kļūst;kļūstam;kļūstat;kļūsti;kļūstu;kļūt;kļūšu;labad;lai;lejpus;līdz;līdzko;ne;nebūt;nedz;nekā;nevis;nezin;no;nu;nē;otrpus;pa;par;pat;pie;pirms;pret;priekš;pār;pēc;starp;tad;tak;tapi;taps;tapsi;tapsiet;tapsim;tapt;tapāt;tapšu;taču;te;tiec;tiek;tiekam;tiekat;tieku;tik;tika;tikai;tiki;tikko;tiklab;tiklīdz;tiks;tiksiet;tiksim;tikt;tiku;tikvien;tikām;tikāt;tikšu;tomēr;topat;turpretim;turpretī;tā;tādēļ;tālab;tāpēc;un;uz;vai;var;varat;varēja;varēji;varēju;varējām;varējāt;varēs;varēsi;varēsiet;varēsim;varēt;varēšu;vien;virs;virspus;vis;viņpus;zem;ārpus;šaipus",
	lithuanian: "ant;apie;ar;arba;aš;be;bei;bet;bus;buvo;būti;būtų;dėl;gali;iki;ir;iš;ja;jai;jais;jam;jame;jas;jei;ji;jie;jiedu;jiedvi;jiedviem;jiedviese;jiems;jis;jo;jodviem;jog;joje;jomis;joms;jos;jose;judu;judvi;judviejų;judviem;judviese;jumis;jums;jumyse;juo;juodu;juodviese;juos;juose;jus;ją;jį;jūs;jūsų;jų;jųdviejų;kad;kai;kaip;kas;kiek;kol;kur;kurie;kuris;ką;man;mane;manimi;mano;manyje;manęs;mes;metu;mudu;mudvi;mudviejų;mudviem;mudviese;mumis;mums;mumyse;mus;mūsų;nei;nes;net;nors;nuo;o;pat;per;po;prie;prieš;sau;save;savimi;savo;savyje;savęs;su;tada;tai;taip;tas;tau;tave;tavimi;tavyje;tavęs;tačiau;ten;to;todėl;tu;tuo;už;visi;yra;į",
	norwegian: "alle;at;av;bare;begge;ble;blei;bli;blir;blitt;både;båe;da;de;deg;dei;deim;deira;deires;dem;den;denne;der;dere;deres;det;dette;di;din;disse;ditt;du;dykk;dykkar;då;eg;ein;eit;eitt;eller;elles;en;enn;er;et;ett;etter;for;fordi;fra;før;ha;hadde;han;hans;har;hennar;henne;hennes;her;hjå;ho;hoe;honom;hoss;hossen;hun;hva;hvem;hver;hvilke;hvilken;hvis;hvor;hvordan;hvorfor;i;ikke;ikkje;ingen;ingi;inkje;inn;inni;ja;jeg;kan;kom;korleis;korso;kun;kunne;kva;kvar;kvarhelst;kven;kvi;kvifor;man;mange;me;med;medan;meg;meget;mellom;men;mi;min;mine;mitt;mot;mykje;ned;no;noe;noen;noka;noko;nokon;nokor;nokre;nå;når;og;også;om;opp;oss;over;på;samme;seg;selv;si;sia;sidan;siden;sin;sine;sitt;sjøl;skal;skulle;slik;so;som;somme;somt;så;sånn;til;um;upp;ut;uten;var;vart;varte;ved;vere;verte;vi;vil;ville;vore;vors;vort;vår;være;vært;å",
	persian: "اباد;اثر;اره;اري;از;است;استفاده;اش;اكنون;البته;ام;اما;امد;امده;امروز;امسال;ان;انان;انجا;اند;انكه;انها;انچه;او;اورد;اورده;اول;اي;ايا;ايد;ايشان;ايم;اين;اينكه;اگر;با;بار;باره;باشد;باشند;باشيم;بالا;بالاي;بايد;بدون;بر;برابر;براساس;براي;برخوردار;برخي;برداري;بروز;بسيار;بسياري;بعد;بعري;بعضي;بلكه;بله;بلي;بنابراين;بندي;به;بهترين;بود;بودن;بودند;بوده;بي;بيرون;بيست;بيش;بيشتر;بيشتري;بين;تا;تازه;تاكنون;تان;تحت;تر;ترين;تمام;تمامي;تنها;تواند;توانند;توسط;تول;توي;جا;جاي;جايي;جدا;جديد;جريان;جز;جلوي;جلوگيري;حتي;حدود;حق;خارج;خدمات;خواست;خواهد;خواهند;خواهيم;خود;خويش;خياه;داد;دادن;دادند;داده;دارد;دارند;داريم;داشت;داشتن;داشتند;داشته;دانست;دانند;در;درباره;دنبال;ده;دهد;دهند;دو;دوم;ديده;ديروز;ديگر;ديگران;ديگري;را;راه;رفت;رفته;روب;روزهاي;روي;ريزي;زياد;زير;زيرا;سابق;ساخته;سازي;سراسر;سري;سعي;سمت;سوم;سوي;سپس;شان;شايد;شد;شدن;شدند;شده;شش;شما;شناسي;شود;شوند;صورت;ضد;ضمن;طبق;طريق;طور;طي;عقب;علت;عنوان;غير;فقط;فكر;فوق;قابل;قبل;قصد;كجا;كجاست;كدام;كرد;كردم;كردن;كردند;كرده;كس;كسي;كل;كمتر;كنار;كند;كنم;كنند;كنيد;كنيم;كه;كي;لطفا;ما;مان;مانند;مثل;مختلف;مدتي;مردم;مرسي;مقابل;من;مورد;مي;ميليارد;ميليون;مگر;ناشي;نام;نبايد;نبود;نخست;نخستين;نخواهد;ندارد;ندارند;نداشته;نزد;نزديك;نشان;نشده;نظير;نكرده;نمايد;نمي;نه;نوعي;نيز;نيست;ه;ها;هاي;هايي;هر;هرگز;هزار;هست;هستند;هستيم;هفت;هم;همان;همه;همواره;همين;همچنان;همچنين;همچون;هنوز;هنگام;هنگامي;هيچ;و;وسط;وقتي;وقتيكه;ولي;وي;وگو;يا;يابد;يك;يكديگر;يكي;پاعين;پس;پنج;پيش;چرا;چطور;چند;چندين;چنين;چه;چهار;چون;چيز;چيزي;چيست;چگونه;گذاري;گذاشته;گردد;گرفت;گرفته;گروهي;گفت;گفته;گويد;گويند;گيرد;گيري",
	portuguese: "a;ao;aos;aquela;aquelas;aquele;aqueles;aquilo;as;até;com;como;da;das;de;dela;delas;dele;deles;depois;do;dos;e;ela;elas;ele;eles;em;entre;era;eram;essa;essas;esse;esses;esta;estamos;estas;estava;estavam;este;esteja;estejam;estejamos;estes;esteve;estive;estivemos;estiver;estivera;estiveram;estiverem;estivermos;estivesse;estivessem;estivéramos;estivéssemos;estou;está;estávamos;estão;eu;foi;fomos;for;fora;foram;forem;formos;fosse;fossem;fui;fôramos;fôssemos;haja;hajam;hajamos;havemos;hei;houve;houvemos;houver;houvera;houveram;houverei;houverem;houveremos;houveria;houveriam;houvermos;houverá;houverão;houveríamos;houvesse;houvessem;houvéramos;houvéssemos;há;hão;isso;isto;já;lhe;lhes;mais;mas;me;mesmo;meu;meus;minha;minhas;muito;na;nas;nem;no;nos;nossa;nossas;nosso;nossos;num;numa;não;nós;o;os;ou;para;pela;pelas;pelo;pelos;por;qual;quando;que;quem;se;seja;sejam;sejamos;sem;serei;seremos;seria;seriam;será;serão;seríamos;seu;seus;somos;sou;sua;suas;são;só;também;te;tem;temos;tenha;tenham;tenhamos;tenho;terei;teremos;teria;teriam;terá;terão;teríamos;teu;teus;teve;tinha;tinham;tive;tivemos;tiver;tivera;tiveram;tiverem;tivermos;tivesse;tivessem;tivéramos;tivéssemos;tu;tua;tuas;tém;tínhamos;um;uma;você;vocês;vos;à;às;éramos",
	romanian: "acea;aceasta;această;aceea;acei;aceia;acel;acela;acele;acelea;acest;acesta;aceste;acestea;aceşti;aceştia;acești;aceștia;acolo;acum;ai;aia;aibă;aici;al;ale;alea;altceva;altcineva;am;ar;are;asemenea;asta;astea;astăzi;asupra;au;avea;avem;aveţi;aveți;azi;aş;aşadar;aţi;aș;așadar;ați;bine;bucur;bună;ca;care;ce;cel;ceva;chiar;cine;cineva;contra;cu;cum;cumva;curând;curînd;când;cât;câte;câtva;câţi;câți;cînd;cît;cîte;cîtva;cîţi;cîți;că;căci;cărei;căror;cărui;către;da;dacă;dar;datorită;de;deci;deja;deoarece;departe;deşi;deși;din;dinaintea;dintr;dintre;drept;după;dă;ea;ei;el;ele;eram;este;eu;eşti;ești;face;fi;fie;fiecare;fii;fim;fiţi;fiți;fără;iar;ieri;la;le;li;lor;lui;lângă;lîngă;mea;mei;mele;mereu;meu;mi;mine;mult;multă;mulţi;mulți;mâine;mă;ne;nici;nicăieri;nimeni;nişte;niște;noastre;noastră;noi;nostru;noştri;noștri;nu;ori;oricare;orice;oricine;oricum;oricând;oricât;oricînd;oricît;oriunde;pe;pentru;peste;poate;pot;prea;prima;primul;prin;printr;până;pînă;sa;sale;sau;se;spre;sub;sunt;suntem;sunteţi;sunteți;sînt;sîntem;sînteţi;sînteți;să;săi;său;ta;tale;te;tine;toate;toată;tot;totuşi;totuși;toţi;toți;tu;tăi;tău;un;una;unde;undeva;unei;unele;uneori;unor;vi;voastre;voastră;voi;vostru;vouă;voştri;voștri;vreo;vreun;vă;îi;îl;îmi;împotriva;în;înainte;înaintea;încotro;încât;încît;între;întrucât;întrucît;îţi;îți;ăla;ălea;ăsta;ăstea;ăştia;ăștia;şi;ţi;ţie;și;ți;ție",
	russian: "а;без;более;больше;будет;будто;бы;был;была;были;было;быть;в;вам;вас;вдруг;ведь;во;вот;впрочем;все;всегда;всего;всех;всю;вы;где;говорил;да;даже;два;для;до;другой;его;ее;ей;ему;если;есть;еще;ж;же;жизнь;за;зачем;здесь;и;из;или;им;иногда;их;к;кажется;как;какая;какой;когда;конечно;кто;куда;ли;лучше;между;меня;мне;много;может;можно;мой;моя;мы;на;над;надо;наконец;нас;не;него;нее;ней;нельзя;нет;ни;нибудь;никогда;ним;них;ничего;но;ну;о;об;один;он;она;они;опять;от;перед;по;под;после;потом;потому;почти;при;про;раз;разве;с;сам;свою;себе;себя;сегодня;сейчас;сказал;сказала;сказать;со;совсем;так;такой;там;тебя;тем;теперь;то;тогда;того;тоже;только;том;тот;три;тут;ты;у;уж;уже;хорошо;хоть;чего;человек;чем;через;что;чтоб;чтобы;чуть;эти;этого;этой;этом;этот;эту;я",
	sorani: "# * \"Sorani Kurdish: A Reference Grammar with selected readings\" (Thackston);# * Corpus-based analysis of 77M word Sorani collection: wikipedia, news, blogs, etc;# * Fig 5 of \"Building A Test Collection For Sorani Kurdish\" (Esmaili et al);# I;# according to;# after;# along with/while/during;# also;# and;# before;# before/in the face of;# behind;# beside;# between/among;# by;# by means of/for;# concerning;# concerning/about;# constructed from:;# demonstratives;# every;# except for;# except for/aside from;# for;# for the sake of;# from/that;# he/she/it;# in front of/before/because of;# in front of/toward;# in the direction of;# in the opinion of;# in/from;# instead of;# like;# made/did;# makes/does;# note these have been normalized with our scheme (e represented with U+06D5, etc);# of;# on/head;# on/in;# on/on top of/according to;# personal pronouns;# prepositions;# set of kurdish stopwords;# some;# that;# that/which;# they;# this;# to/with/by;# two;# under;# we;# which;# with;# with respect to;# with/together with;# within;# without;# you;ئێمە;ئێوە;ئەم;ئەو;ئەوان;ئەوەی;بۆ;بێ;بێجگە;بە;بەبێ;بەدەم;بەردەم;بەرلە;بەرەوی;بەرەوە;بەلای;بەپێی;تۆ;تێ;جگە;دوای;دوو;دە;دەکات;دەگەڵ;سەر;لێ;لە;لەبابەت;لەباتی;لەبارەی;لەبرێتی;لەبن;لەبەر;لەبەینی;لەدەم;لەرێ;لەرێگا;لەرەوی;لەسەر;لەلایەن;لەناو;لەنێو;لەو;لەپێناوی;لەژێر;لەگەڵ;من;ناو;نێوان;هەر;هەروەها;و;وەک;پاش;پێ;پێش;چەند;کرد;کە;ی",
	spanish: "a;al;algo;algunas;algunos;ante;antes;como;con;contra;cual;cuando;de;del;desde;donde;durante;e;el;ella;ellas;ellos;en;entre;era;erais;eran;eras;eres;es;esa;esas;ese;eso;esos;esta;estaba;estabais;estaban;estabas;estad;estada;estadas;estado;estados;estamos;estando;estar;estaremos;estará;estarán;estarás;estaré;estaréis;estaría;estaríais;estaríamos;estarían;estarías;estas;este;estemos;esto;estos;estoy;estuve;estuviera;estuvierais;estuvieran;estuvieras;estuvieron;estuviese;estuvieseis;estuviesen;estuvieses;estuvimos;estuviste;estuvisteis;estuviéramos;estuviésemos;estuvo;está;estábamos;estáis;están;estás;esté;estéis;estén;estés;fue;fuera;fuerais;fueran;fueras;fueron;fuese;fueseis;fuesen;fueses;fui;fuimos;fuiste;fuisteis;fuéramos;fuésemos;ha;habida;habidas;habido;habidos;habiendo;habremos;habrá;habrán;habrás;habré;habréis;habría;habríais;habríamos;habrían;habrías;habéis;había;habíais;habíamos;habían;habías;han;has;hasta;hay;haya;hayamos;hayan;hayas;hayáis;he;hemos;hube;hubiera;hubierais;hubieran;hubieras;hubieron;hubiese;hubieseis;hubiesen;hubieses;hubimos;hubiste;hubisteis;hubiéramos;hubiésemos;hubo;la;las;le;les;lo;los;me;mi;mis;mucho;muchos;muy;más;mí;mía;mías;mío;míos;nada;ni;no;nos;nosotras;nosotros;nuestra;nuestras;nuestro;nuestros;o;os;otra;otras;otro;otros;para;pero;poco;por;porque;que;quien;quienes;qué;se;sea;seamos;sean;seas;seremos;será;serán;serás;seré;seréis;sería;seríais;seríamos;serían;serías;seáis;sido;siendo;sin;sobre;sois;somos;son;soy;su;sus;suya;suyas;suyo;suyos;sí;también;tanto;te;tendremos;tendrá;tendrán;tendrás;tendré;tendréis;tendría;tendríais;tendríamos;tendrían;tendrías;tened;tenemos;tenga;tengamos;tengan;tengas;tengo;tengáis;tenida;tenidas;tenido;tenidos;teniendo;tenéis;tenía;teníais;teníamos;tenían;tenías;ti;tiene;tienen;tienes;todo;todos;tu;tus;tuve;tuviera;tuvierais;tuvieran;tuvieras;tuvieron;tuviese;tuvieseis;tuviesen;tuvieses;tuvimos;tuviste;tuvisteis;tuviéramos;tuviésemos;tuvo;tuya;tuyas;tuyo;tuyos;tú;un;una;uno;unos;vosotras;vosotros;vuestra;vuestras;vuestro;vuestros;y;ya;yo;él;éramos",
	swedish: "alla;allt;att;av;blev;bli;blir;blivit;de;dem;den;denna;deras;dess;dessa;det;detta;dig;din;dina;ditt;du;där;då;efter;ej;eller;en;er;era;ert;ett;från;för;ha;hade;han;hans;har;henne;hennes;hon;honom;hur;här;i;icke;ingen;inom;inte;jag;ju;kan;kunde;man;med;mellan;men;mig;min;mina;mitt;mot;mycket;ni;nu;när;någon;något;några;och;om;oss;på;samma;sedan;sig;sin;sina;sitt;själv;skulle;som;så;sådan;sådana;sådant;till;under;upp;ut;utan;vad;var;vara;varför;varit;varje;vars;vart;vem;vi;vid;vilka;vilkas;vilken;vilket;vår;våra;vårt;än;är;åt;över",
	thai: "กล่าว;กว่า;กัน;กับ;การ;ก็;ก่อน;ขณะ;ขอ;ของ;ขึ้น;คง;ครั้ง;ความ;คือ;จะ;จัด;จาก;จึง;ช่วง;ซึ่ง;ดัง;ด้วย;ด้าน;ตั้ง;ตั้งแต่;ตาม;ต่อ;ต่าง;ต่างๆ;ต้อง;ถึง;ถูก;ถ้า;ทั้ง;ทั้งนี้;ทาง;ที่;ที่สุด;ทุก;ทํา;ทําให้;นอกจาก;นัก;นั้น;นี้;น่า;นํา;บาง;ผล;ผ่าน;พบ;พร้อม;มา;มาก;มี;ยัง;รวม;ระหว่าง;รับ;ราย;ร่วม;ลง;วัน;ว่า;สุด;ส่ง;ส่วน;สําหรับ;หนึ่ง;หรือ;หลัง;หลังจาก;หลาย;หาก;อยาก;อยู่;อย่าง;ออก;อะไร;อาจ;อีก;เขา;เข้า;เคย;เฉพาะ;เช่น;เดียว;เดียวกัน;เนื่องจาก;เปิด;เปิดเผย;เป็น;เป็นการ;เพราะ;เพื่อ;เมื่อ;เรา;เริ่ม;เลย;เห็น;เอง;แต่;แบบ;แรก;และ;แล้ว;แห่ง;โดย;ใน;ให้;ได้;ไป;ไม่;ไว้",
	turkish: "acaba;altmış;altı;ama;ancak;arada;aslında;ayrıca;bana;bazı;belki;ben;benden;beni;benim;beri;beş;bile;bin;bir;biri;birkaç;birkez;birçok;birşey;birşeyi;biz;bizden;bize;bizi;bizim;bu;buna;bunda;bundan;bunlar;bunları;bunların;bunu;bunun;burada;böyle;böylece;da;daha;dahi;de;defa;değil;diye;diğer;doksan;dokuz;dolayı;dolayısıyla;dört;edecek;eden;ederek;edilecek;ediliyor;edilmesi;ediyor;elli;en;etmesi;etti;ettiği;ettiğini;eğer;gibi;göre;halen;hangi;hatta;hem;henüz;hep;hepsi;her;herhangi;herkesin;hiç;hiçbir;iki;ile;ilgili;ise;itibaren;itibariyle;için;işte;kadar;karşın;katrilyon;kendi;kendilerine;kendini;kendisi;kendisine;kendisini;kez;ki;kim;kimden;kime;kimi;kimse;kırk;milyar;milyon;mu;mü;mı;nasıl;ne;neden;nedenle;nerde;nerede;nereye;niye;niçin;o;olan;olarak;oldu;olduklarını;olduğu;olduğunu;olmadı;olmadığı;olmak;olması;olmayan;olmaz;olsa;olsun;olup;olur;olursa;oluyor;on;ona;ondan;onlar;onlardan;onları;onların;onu;onun;otuz;oysa;pek;rağmen;sadece;sanki;sekiz;seksen;sen;senden;seni;senin;siz;sizden;sizi;sizin;tarafından;trilyon;tüm;var;vardı;ve;veya;ya;yani;yapacak;yapmak;yaptı;yaptıkları;yaptığı;yaptığını;yapılan;yapılması;yapıyor;yedi;yerine;yetmiş;yine;yirmi;yoksa;yüz;zaten;çok;çünkü;öyle;üzere;üç;şey;şeyden;şeyi;şeyler;şu;şuna;şunda;şundan;şunları;şunu;şöyle"
};
const STOP_WORD_CHANGES = [
	{
		list: "finnish",
		since: 9,
		gone: "tallä;tuotä",
		added: "tuota;tällä"
	},
	{
		list: "french",
		since: 9,
		gone: "as;aura;auras;avions;est;fût;sommes;son;été;étés",
		added: ""
	},
	{
		list: "romanian",
		since: 10,
		gone: "",
		added: "acești;aceștia;aveți;aș;așadar;ați;câți;cîți;deși;ești;fiți;mulți;niște;noștri;sunteți;sînteți;totuși;toți;voștri;îți;ăștia;și;ți;ție"
	},
	{
		list: "swedish",
		since: 10,
		gone: "sitta",
		added: "sitt"
	}
];

// lib/dictionaries/analysis/filters/words.js
function wordSet(words, ignoreCase) {
	if (!ignoreCase) {
		const exact = new Set(words);
		return {
			size: exact.size,
			words: exact,
			has: (word) => exact.has(word)
		};
	}
	const lower = new Set([...words].map(_token_js_1.c));
	return {
		size: lower.size,
		words: lower,
		has: (word) => lower.has((0,_token_js_1.c)(word))
	};
}
function expandNamedLists(words, version) {
	return words.flatMap((word) => namedList(word, version) ?? [word]);
}
function namedList(name, version) {
	const list = /^_([a-z]+)_$/.exec(name)?.[1];
	const text = list === void 0 || !Object.hasOwn(STOP_WORD_LISTS, list) ? void 0 : STOP_WORD_LISTS[list];
	if (text === void 0) return null;
	let words = text.split(";");
	for (const change of STOP_WORD_CHANGES) {
		if (change.list !== list || (0,_engine_version_js_2.o)(version) >= change.since) continue;
		const added = new Set(change.added.split(";"));
		words = [...words.filter((word) => !added.has(word)), ...change.gone.split(";")].filter((word) => word !== "");
	}
	return words;
}

// lib/dictionaries/analysis/java-pattern/cursor.js
var Unknown = class extends Error {};
var Invalid = class extends Error {};

// lib/dictionaries/analysis/java-pattern/escapes.js
const SHORT_CLASSES = {
	d: "0-9",
	w: "a-zA-Z_0-9",
	s: " \\t\\n\\x0B\\f\\r"
};
const POSIX = {
	Lower: "a-z",
	Upper: "A-Z",
	ASCII: "\\x00-\\x7F",
	Alpha: "a-zA-Z",
	Digit: "0-9",
	Alnum: "a-zA-Z0-9",
	Punct: "!-\\/:-@\\[-`\\{-~",
	Graph: "!-~",
	Print: " -~",
	Blank: " \\t",
	Cntrl: "\\x00-\\x1F\\x7F",
	XDigit: "0-9a-fA-F",
	Space: " \\t\\n\\x0B\\f\\r"
};
const GENERAL_CATEGORY = /^(?:L|Lu|Ll|Lt|Lm|Lo|M|Mn|Mc|Me|N|Nd|Nl|No|P|Pc|Pd|Ps|Pe|Pi|Pf|Po|S|Sm|Sc|Sk|So|Z|Zs|Zl|Zp|C|Cc|Cf|Co|Cn)$/;
const ESCAPES = {
	t: "\\t",
	n: "\\n",
	r: "\\r",
	f: "\\f",
	a: "\\x07",
	e: "\\x1B"
};
function escapedClass(cursor) {
	const character = cursor.source[cursor.at] ?? "";
	const short = SHORT_CLASSES[character.toLowerCase()];
	if (short !== void 0) {
		cursor.at++;
		return {
			text: short,
			negated: character !== character.toLowerCase()
		};
	}
	if (character !== "p" && character !== "P") return null;
	const match = /^[pP](?:\{([^}]*)\}|([A-Z]))/.exec(cursor.source.slice(cursor.at));
	const name = (match?.[1] ?? match?.[2] ?? "").replace(/^Is(?=[A-Z][a-z]?$)/, "");
	const text = POSIX[name] ?? (GENERAL_CATEGORY.test(name) ? `\\p{${name}}` : null);
	if (match === null || text === null) throw new Unknown();
	if (cursor.flags.has("CASE_INSENSITIVE") && /^(?:Lower|Upper|L[ult])$/.test(name)) throw new Unknown();
	cursor.at += match[0].length;
	return {
		text,
		negated: character === "P"
	};
}
function escapedCharacter$1(cursor) {
	const rest = cursor.source.slice(cursor.at);
	const hex = /^(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))/.exec(rest);
	if (hex !== null) {
		cursor.at += hex[0].length;
		const value = Number.parseInt(hex[1] ?? hex[2] ?? "", 16);
		if (value >= 55296 && value <= 57343) throw new Unknown();
		return value;
	}
	const codePoint = rest.codePointAt(0) ?? 0;
	const character = String.fromCodePoint(codePoint);
	const control = ESCAPES[character];
	cursor.at += character.length;
	if (control !== void 0) return controlOf(character);
	if (/[A-Za-z0-9]/.test(character)) throw new Unknown();
	return codePoint;
}
function controlOf(name) {
	return {
		t: 9,
		n: 10,
		r: 13,
		f: 12,
		a: 7,
		e: 27
	}[name] ?? 0;
}

// lib/dictionaries/analysis/java-pattern/literals.js
function literal(codePoint) {
	const character = String.fromCodePoint(codePoint);
	return /[A-Za-z0-9 _]/.test(character) ? character : `\\u{${codePoint.toString(16)}}`;
}
function otherCase(from, to) {
	let text = "";
	for (const [first, shift] of [[65, 32], [97, -32]]) {
		const low = Math.max(from, first);
		const high = Math.min(to, first + 25);
		if (low <= high) text += `${literal(low + shift)}-${literal(high + shift)}`;
	}
	return text;
}

// lib/dictionaries/analysis/java-pattern/character-class.js
function characterClass(cursor) {
	const start = cursor.at - 1;
	let negated = false;
	if (cursor.source[cursor.at] === "^") {
		negated = true;
		cursor.at++;
	}
	let text = "";
	let isFirst = true;
	for (;;) {
		const character = cursor.source[cursor.at] ?? "";
		if (character === "") throw new Invalid(`Unclosed character class near index ${cursor.source.length - 1}\n${cursor.source}`);
		if (character === "[" || cursor.source.startsWith("&&", cursor.at)) throw new Unknown();
		if (character === "]") {
			if (isFirst) throw new Unknown();
			cursor.at++;
			break;
		}
		isFirst = false;
		text += classPart(cursor);
	}
	if (cursor.at - start <= 2) throw new Unknown();
	return negated ? `[^${text}]` : `[${text}]`;
}
function classPart(cursor) {
	if (cursor.source[cursor.at] === "\\") {
		cursor.at++;
		if (cursor.source[cursor.at] === "Q") throw new Unknown();
		const inside = escapedClass(cursor);
		if (inside !== null) {
			if (!inside.negated) return inside.text;
			const category = /^\\p(\{\w+\})$/.exec(inside.text)?.[1];
			if (category !== void 0) return `\\P${category}`;
			const short = Object.entries(SHORT_CLASSES).find(([, text]) => text === inside.text)?.[0];
			if (short === "w" || short === "d") return `\\${short.toUpperCase()}`;
			throw new Unknown();
		}
		return range(cursor, escapedCharacter$1(cursor));
	}
	const codePoint = cursor.source.codePointAt(cursor.at) ?? 0;
	cursor.at += codePoint > 65535 ? 2 : 1;
	return range(cursor, codePoint);
}
function range(cursor, from) {
	let to = from;
	const next = cursor.source[cursor.at + 1];
	if (cursor.source[cursor.at] === "-" && next !== void 0 && next !== "]" && next !== "[") {
		cursor.at++;
		if (next === "\\") {
			cursor.at++;
			if (escapedClass(cursor) !== null) throw new Unknown();
			to = escapedCharacter$1(cursor);
		} else {
			to = cursor.source.codePointAt(cursor.at) ?? 0;
			cursor.at += to > 65535 ? 2 : 1;
		}
		if (to < from) throw new Invalid(`Illegal character range near index ${cursor.at - 1}\n${cursor.source}`);
	}
	const own = from === to ? literal(from) : `${literal(from)}-${literal(to)}`;
	return cursor.flags.has("CASE_INSENSITIVE") ? own + otherCase(from, to) : own;
}

// lib/dictionaries/analysis/java-pattern/pattern.js
const FLAGS$1 = new Set([
	"CASE_INSENSITIVE",
	"DOTALL",
	"MULTILINE",
	"UNIX_LINES",
	"LITERAL"
]);
const LINE_END = "\\n\\r\\u0085\\u2028\\u2029";
function javaPattern(source, flags = "") {
	const names = flags.split("|").filter((name) => name !== "");
	if (names.some((name) => !FLAGS$1.has(name))) return { kind: "unknown" };
	try {
		const translation = new Translation(source, new Set(names));
		const text = translation.read();
		return {
			kind: "known",
			pattern: {
				global: new RegExp(text, "gu"),
				groups: translation.groups
			}
		};
	} catch (error) {
		if (error instanceof Invalid) return {
			kind: "invalid",
			message: error.message
		};
		return { kind: "unknown" };
	}
}
var Translation = class {
	#cursor;
	#depth = 0;
	groups = 0;
	#refers = false;
	#optional = false;
	#choices = 0;
	constructor(source, flags) {
		this.#cursor = {
			source,
			at: 0,
			flags
		};
		if (flags.has("LITERAL")) throw new Unknown();
	}
	read() {
		const flags = /^\(\?([ims]+)\)/.exec(this.#cursor.source);
		if (flags !== null) {
			this.#cursor.at = flags[0].length;
			for (const flag of flags[1] ?? "") this.#cursor.flags.add(flag === "i" ? "CASE_INSENSITIVE" : flag === "m" ? "MULTILINE" : "DOTALL");
		}
		const text = this.#alternatives();
		if (this.#cursor.at < this.#cursor.source.length) throw new Invalid(`Unmatched closing ')'${this.#near(this.#cursor.at - 1)}`);
		if (this.#refers && this.#optional) throw new Unknown();
		return text;
	}
	#near(index) {
		return index < 0 ? `\n${this.#cursor.source}` : ` near index ${index}\n${this.#cursor.source}`;
	}
	#alternatives() {
		let text = "";
		while (this.#cursor.at < this.#cursor.source.length) {
			const character = this.#cursor.source[this.#cursor.at] ?? "";
			if (character === ")") {
				if (this.#depth === 0) return text;
				break;
			}
			if (character === "|") {
				this.#optional = true;
				this.#choices++;
				text += "|";
				this.#cursor.at++;
				continue;
			}
			text += this.#quantified();
		}
		return text;
	}
	#quantified() {
		const before = this.groups;
		const choices = this.#choices;
		const atom = this.#atom();
		const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.#cursor.source.slice(this.#cursor.at));
		if (quantifier === null) return atom;
		this.#cursor.at += quantifier[0].length;
		const next = this.#cursor.source[this.#cursor.at];
		if (next === "+") throw new Unknown();
		if (next === "*" || next === "?" && quantifier[0] === "") throw new Unknown();
		let lazy = "";
		if (next === "?") {
			lazy = "?";
			this.#cursor.at++;
		}
		if (this.groups > before + 1 || this.groups > before && !atom.startsWith("(")) throw new Unknown();
		if (this.groups > before) this.#optional = true;
		if (/^(?:\^|\(\?[=!<])/.test(atom)) throw new Unknown();
		if (/^(?:[*+]|\{\d+,\})$/.test(quantifier[0]) && this.#choices > choices) throw new Unknown();
		if (!/^\{\d+\}$/.test(quantifier[0])) this.#choices++;
		return atom + quantifier[0] + lazy;
	}
	#atom() {
		const codePoint = this.#cursor.source.codePointAt(this.#cursor.at) ?? 0;
		const character = String.fromCodePoint(codePoint);
		this.#cursor.at += character.length;
		switch (character) {
			case "(": return this.#group();
			case "[": return characterClass(this.#cursor);
			case ".":
				if (this.#cursor.flags.has("DOTALL")) return "[^]";
				return this.#cursor.flags.has("UNIX_LINES") ? "[^\\n]" : `[^${LINE_END}]`;
			case "^":
				if (this.#cursor.flags.has("MULTILINE")) throw new Unknown();
				return "(?<![^])";
			case "$":
				if (this.#cursor.flags.has("MULTILINE") || this.#cursor.flags.has("UNIX_LINES")) throw new Unknown();
				return "(?=(?:\\r\\n|[\\n\\r\\u0085\\u2028\\u2029])?(?![^]))(?<!\\r(?=\\n))";
			case "\\": return this.#escape();
			case "*":
			case "+":
			case "?": throw new Invalid(`Dangling meta character '${character}'${this.#near(this.#cursor.at - 1)}`);
			case "{": throw new Invalid(`Illegal repetition${this.#near(-1)}`);
			default: return this.#literal(codePoint);
		}
	}
	#group() {
		const kind = /^\?(?::|=|!|<=|<!|<[A-Za-z][A-Za-z0-9]*>)/.exec(this.#cursor.source.slice(this.#cursor.at))?.[0] ?? "";
		if (kind === "" && this.#cursor.source[this.#cursor.at] === "?") throw new Unknown();
		this.#cursor.at += kind.length;
		if (kind === "" || /^\?<[A-Za-z]/.test(kind)) this.groups++;
		this.#depth++;
		const inside = this.#alternatives();
		if (this.#cursor.source[this.#cursor.at] !== ")") throw new Invalid(`Unclosed group near index ${this.#cursor.source.length}\n${this.#cursor.source}`);
		this.#cursor.at++;
		this.#depth--;
		return `(${/^\?<[A-Za-z]/.test(kind) ? "" : kind}${inside})`;
	}
	#literal(codePoint) {
		const character = String.fromCodePoint(codePoint);
		if (this.#cursor.flags.has("CASE_INSENSITIVE") && /[A-Za-z]/.test(character)) return `[${character.toLowerCase()}${character.toUpperCase()}]`;
		return literal(codePoint);
	}
	#escape() {
		const character = this.#cursor.source[this.#cursor.at] ?? "";
		if (character === "") throw new Invalid(`Unexpected internal error${this.#near(this.#cursor.at)}`);
		if (character === "Q") return this.#quotation();
		if (character >= "1" && character <= "9") {
			if (/\d/.test(this.#cursor.source[this.#cursor.at + 1] ?? "") || this.#cursor.flags.has("CASE_INSENSITIVE")) throw new Unknown();
			if (Number(character) > this.groups) throw new Unknown();
			this.#refers = true;
			this.#cursor.at++;
			return `\\${character}(?:)`;
		}
		if (character === "A") {
			this.#cursor.at++;
			return "(?<![^])";
		}
		if (character === "z") {
			this.#cursor.at++;
			return "(?![^])";
		}
		const inside = escapedClass(this.#cursor);
		if (inside !== null) return inside.negated ? `[^${inside.text}]` : `[${inside.text}]`;
		return this.#literal(escapedCharacter$1(this.#cursor));
	}
	#quotation() {
		const start = this.#cursor.at + 1;
		const found = this.#cursor.source.indexOf("\\E", start);
		const end = found === -1 ? this.#cursor.source.length : found;
		this.#cursor.at = Math.min(this.#cursor.source.length, end + 2);
		const all = [...this.#cursor.source.slice(start, end)].map((character) => this.#literal(character.codePointAt(0) ?? 0));
		return all.length === 0 ? "(?:)" : all.length === 1 ? all[0] ?? "" : all.join("");
	}
};

// lib/dictionaries/analysis/tokenizers/characters.js
const MAX_TOKEN_LENGTH = 255;
const LETTER$1 = /\p{L}/u;
const DIGIT$1 = /\p{Nd}/u;
const PUNCTUATION = /\p{P}/u;
const SYMBOL = /\p{S}/u;
function characterTokenizer(isPart, maxLength = 255) {
	return (text) => {
		const tokens = [];
		let start = -1;
		const take = (end) => {
			if (start >= 0) tokens.push({
				text: text.slice(start, end),
				start,
				end
			});
			start = -1;
		};
		for (let at = 0; at < text.length;) {
			const codePoint = text.codePointAt(at) ?? 0;
			const next = at + (codePoint > 65535 ? 2 : 1);
			if (isPart(codePoint)) {
				if (start < 0) start = at;
				if (next - start >= maxLength) take(next);
			} else take(at);
			at = next;
		}
		take(text.length);
		return tokens;
	};
}
const whitespaceTokenizer = (maxLength) => characterTokenizer((codePoint) => !(0,_token_js_1.s)(codePoint), maxLength);
const isLetter = (codePoint) => codePoint < 128 ? codePoint >= 65 && codePoint <= 90 || codePoint >= 97 && codePoint <= 122 : LETTER$1.test(String.fromCodePoint(codePoint));
const letterTokenizer = () => characterTokenizer(isLetter);
function lowercaseTokenizer() {
	const letters = letterTokenizer();
	return (text) => {
		const tokens = letters(text);
		return "undecided" in tokens ? tokens : tokens.map((token) => ({
			...token,
			text: (0,_token_js_1.c)(token.text)
		}));
	};
}
const CLASSES$1 = new Map([
	["whitespace", _token_js_1.s],
	["letter", isLetter],
	["digit", (codePoint) => DIGIT$1.test(String.fromCodePoint(codePoint))],
	["punctuation", (codePoint) => PUNCTUATION.test(String.fromCodePoint(codePoint))],
	["symbol", (codePoint) => SYMBOL.test(String.fromCodePoint(codePoint))]
]);
const ESCAPED = new Map([
	["n", "\n"],
	["t", "	"],
	["r", "\r"],
	["b", "\b"],
	["f", "\f"]
]);
function charGroupTokenizer(characters, maxLength) {
	const classes = [];
	const single = new Set();
	for (const element of characters) if (element.length === 1) single.add(element.charCodeAt(0));
	else if (element.startsWith("\\")) {
		const code = escapedCharacter(element);
		if (code === null) return null;
		single.add(code);
	} else {
		const known = CLASSES$1.get(element);
		if (known === void 0) return null;
		classes.push(known);
	}
	return characterTokenizer((codePoint) => !single.has(codePoint) && !classes.some((isIn) => isIn(codePoint)), maxLength);
}
function escapedCharacter(element) {
	const character = element[1] ?? "";
	if (character === "u") {
		const digits = /^\\u([0-9a-fA-F]+)$/.exec(element)?.[1];
		return digits === void 0 ? null : Number.parseInt(digits, 16);
	}
	if (element.length !== 2) return null;
	return (ESCAPED.get(character) ?? (character === "\\" ? "\\" : null))?.charCodeAt(0) ?? null;
}
const keywordTokenizer = () => (text) => [{
	text,
	start: 0,
	end: text.length
}];

// lib/dictionaries/analysis/tokenizers/patterns.js
function patternTokenizer({ global }, group) {
	return (text) => {
		const tokens = [];
		const take = (start, end) => {
			if (end > start) tokens.push({
				text: text.slice(start, end),
				start,
				end
			});
		};
		if (group < 0) {
			let last = 0;
			for (const match of text.matchAll(global)) {
				take(last, match.index);
				last = match.index + match[0].length;
			}
			take(last, text.length);
			return tokens;
		}
		for (const match of text.matchAll(new RegExp(global, `${global.flags}d`))) {
			const place = match.indices?.[group];
			if (place !== void 0) take(place[0], place[1]);
		}
		return tokens;
	};
}
const SIMPLE = /^(?:\[\^?(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9 ,;:_!%])+\]|[A-Za-z0-9 ,;:_!%-]+)(?:\+|\{\d+,\d*\})?$/;
function simplePattern(pattern) {
	if (!SIMPLE.test(pattern)) return null;
	return {
		global: new RegExp(pattern, "gu"),
		groups: 0
	};
}
const simplePatternTokenizer = (pattern) => patternTokenizer(pattern, 0);
const simplePatternSplitTokenizer = (pattern) => patternTokenizer(pattern, -1);
function pathTokenizer(delimiter, replacement, skip) {
	return (text) => {
		const parts = [];
		for (let at = text.indexOf(delimiter); at !== -1; at = text.indexOf(delimiter, at + 1)) parts.push(at);
		if (replacement !== delimiter || skip !== 0) return { undecided: "path_hierarchy" };
		const ends = [...parts.filter((at) => at > 0), ...text.endsWith(delimiter) && text !== "" ? [] : [text.length]];
		if (text.endsWith(delimiter) && text.length > 0) ends.push(text.length);
		return [...new Set(ends)].filter((end) => end > 0).map((end) => ({
			text: text.slice(0, end),
			start: 0,
			end
		}));
	};
}
function ngramTokenizer(min, max, onlyAtStart) {
	return (text) => {
		const characters = Array.from(text);
		const starts = [0];
		for (const character of characters) starts.push((starts.at(-1) ?? 0) + character.length);
		const tokens = [];
		for (let first = 0; first < (onlyAtStart ? Math.min(1, characters.length) : characters.length); first++) for (let size = min; size <= max && first + size <= characters.length; size++) {
			const start = starts[first] ?? 0;
			const end = starts[first + size] ?? 0;
			tokens.push({
				text: text.slice(start, end),
				start,
				end
			});
		}
		return tokens;
	};
}

// lib/dictionaries/settings/file/content.js
function readWords(options, reader, name, winner) {
	const list = options.words(name) ?? (winner === "list" && options.has(name) ? [] : null);
	const path = options.text(`${name}_path`);
	if (path !== null && (list === null || winner === "path")) return wordsOf(path, reader);
	return list;
}
function wordsOf(path, reader) {
	return compiled(path, "word-list", reader).map((rule) => typeof rule === "string" ? rule : "");
}
function readStopSet(options, reader, fallback, caseSetting) {
	const ignoreCase = options.boolean(caseSetting, false);
	if (options.text("stopwords") === "_none_") return wordSet([], false);
	const words = readWords(options, reader, "stopwords", "list");
	if (words === null) return wordSet(expandNamedLists(fallback, reader.version), false);
	return wordSet(expandNamedLists(words, reader.version), ignoreCase);
}
function readMappings(options, reader) {
	const path = options.text("mappings_path");
	return pairs(path === null ? inline(options, "mappings", "char-mapping", reader) : compiled(path, "char-mapping", reader));
}
function readStemRules(options, reader) {
	const path = options.text("rules_path");
	return pairs(path === null ? inline(options, "rules", "stemmer-override", reader) : compiled(path, "stemmer-override", reader));
}
function checkTypeTable(options, reader) {
	if (options.words("type_table") !== null && !options.has("type_table_path")) inline(options, "type_table", "type-table", reader);
}
function pairs(rules) {
	const map = new Map();
	for (const rule of rules) {
		if (!Array.isArray(rule) || typeof rule[0] !== "string" || typeof rule[1] !== "string") continue;
		if (!map.has(rule[0])) map.set(rule[0], rule[1]);
	}
	return map;
}
function inline(options, name, format, reader) {
	const lines = options.list(name);
	if (lines === null) throw new _options_js_3.t(`must be configured with [${name}] or [${name}_path]`);
	const blank = lines.find(({ text }) => text.trim() === "");
	if (blank !== void 0) throw new _options_js_3.t(blankMessage(format, blank.text), blank.place);
	const result = compile((0,_byte_source_js_5.t)(Buffer.from(lines.map(({ text }) => text).join("\n"))), format, reader);
	if (result.verdict === "reject") throw new _options_js_3.t(withoutLine(result.apiMessage), options.place(name));
	return result.rules;
}
function blankMessage(format, text) {
	if (format === "stemmer-override") return `Invalid keyword override rule: ${text}`;
	return `Invalid mapping rule${format === "char-mapping" ? " " : ""}: [${text}]`;
}
function withoutLine(message) {
	return message.replace(/^Line \[\d+\]: /, "");
}
function compiled(path, format, reader) {
	const dictionary = reader.dictionary(path);
	if (dictionary === null) throw new _options_js_3.r();
	const result = compile(dictionary.source, format, reader);
	if (result.verdict === "reject") throw new _options_js_3.r();
	return result.rules;
}
function compile(source, format, { version }) {
	return (0,_compile_js_6.t)(source, format, {
		engineVersion: version,
		expand: true,
		lenient: false,
		analysis: null
	});
}
function readPattern(options, name, fallback) {
	const text = options.text(name) ?? fallback;
	if (text === null) throw new _options_js_3.t(`pattern is missing for [${name}]`);
	readFlags(options);
	const result = javaPattern(text, options.text("flags") ?? "");
	if (result.kind === "known") return result.pattern;
	if (result.kind === "invalid") throw new _options_js_3.t(result.message, options.place(name));
	throw new _options_js_3.r();
}
const FLAGS = /^(?:CASE_INSENSITIVE|MULTILINE|DOTALL|UNICODE_CASE|CANON_EQ|UNIX_LINES|LITERAL|COMMENTS|UNICODE_CHAR_CLASS|UNICODE_CHARACTER_CLASS)$/i;
function readFlags(options) {
	for (const flag of (options.text("flags") ?? "").split("|").map((name) => name.trim())) if (flag !== "" && !FLAGS.test(flag)) throw new _options_js_3.t(`Unknown regex flag [${flag}]`, options.place("flags"));
}

// lib/dictionaries/settings/components/built-in-analyzers.js
const ARTICLES = {
	french: "l m t qu n s j d c jusqu quoiqu lorsqu puisqu".split(" "),
	italian: "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d".split(" "),
	catalan: "d l m n s t".split(" ")
};
const STEMMED = new Set("english german french spanish italian portuguese dutch danish swedish norwegian finnish hungarian russian romanian catalan".split(" "));
function builtInChain(type, options, reader) {
	const standard = () => {
		const tokenizer = new _registry_js_4.r(reader.version);
		const max = options.integer("max_token_length", 255);
		return (text) => tokenizer.isCertain(text) ? [...tokenizer.spans(text, max)] : { undecided: type };
	};
	const chain = (tokenizer, ...filters) => new Chain({
		charFilters: [],
		tokenizer,
		filters
	});
	const stopping = (fallback) => stop(readStopSet(options, reader, fallback, "stopwords_case"));
	switch (type) {
		case "standard":
		case "default": return chain(standard(), lowercase(), stopping([]));
		case "simple": return chain(lowercaseTokenizer());
		case "whitespace": return chain(whitespaceTokenizer());
		case "keyword": return chain(keywordTokenizer());
		case "stop": return chain(lowercaseTokenizer(), stopping(["_english_"]));
		case "pattern": {
			const pattern = javaPattern(options.text("pattern") ?? "\\W+", options.text("flags") ?? "");
			if (pattern.kind !== "known") throw new _options_js_3.r();
			const lower = options.boolean("lowercase", true) ? [lowercase()] : [];
			return chain(patternTokenizer(pattern.pattern, -1), ...lower, stopping([]));
		}
		default: return STEMMED.has(type) ? stemmed(type, standard(), stopping([`_${type}_`]), options) : null;
	}
}
function stemmed(language, tokenizer, stopping, options) {
	if (options.has("stem_exclusion") || options.has("stem_exclusion_path")) throw new _options_js_3.r();
	const articles = ARTICLES[language];
	const filters = [];
	if (language === "english") filters.push(possessiveEnglish());
	if (articles !== void 0) filters.push(elision(wordSet(articles, true)));
	filters.push(lowercase(), stopping, blur(`analyzer ${language}`));
	return new Chain({
		charFilters: [],
		tokenizer,
		filters
	});
}

// lib/dictionaries/settings/components/filters.js
const FRENCH_ARTICLES = "l m t qu n s j d c jusqu quoiqu lorsqu puisqu".split(" ");
const identity = (stream) => stream;
const same = (filter, plain) => plain === void 0 ? {
	run: filter,
	front: filter
} : {
	run: filter,
	front: filter,
	plain
};
const MAKERS = {
	lowercase: (options, _, id) => {
		if (options.text("language") === null) return same(lowercase(), "lowercase");
		return {
			run: null,
			front: blur(id)
		};
	},
	uppercase: () => same(uppercase()),
	asciifolding: (options) => ({
		run: asciiFolding(options.boolean("preserve_original", false)),
		front: asciiFolding(false),
		plain: "nothing"
	}),
	stop: (options, reader, id) => {
		const words = readStopSet(options, reader, ["_english_"], "ignore_case");
		return same(options.boolean("remove_trailing", true) ? stop(words) : stopButLast(words, id), words);
	},
	trim: () => same(trim(), "nothing"),
	truncate: (options) => {
		const length = options.integer("length", -1);
		if (length <= 0) throw new _options_js_3.t("length parameter must be provided", options.place("length"));
		return same(truncate(length));
	},
	length: (options) => {
		const max = options.integer("max", 2147483647);
		return same(length(options.integer("min", 0), max === 2147483647 ? Number.POSITIVE_INFINITY : max));
	},
	limit: (options) => same(limit(options.integer("max_token_count", 1), options.boolean("consume_all_tokens", false))),
	unique: (options) => same(unique(options.boolean("only_on_same_position", false))),
	remove_duplicates: () => same(removeDuplicates(), "nothing"),
	apostrophe: () => same(apostrophe()),
	elision: (options, reader) => {
		const articles = readWords(options, reader, "articles", "list");
		if (articles === null) throw new _options_js_3.t("elision filter requires [articles] or [articles_path] setting");
		return same(elision(wordSet(articles, options.boolean("articles_case", false))));
	},
	keep: (options, reader) => {
		if (options.words("keep_words") !== null === options.has("keep_words_path")) throw new _options_js_3.t("keep requires either `keep_words` or `keep_words_path` to be configured");
		const words = readWords(options, reader, "keep_words", "path") ?? [];
		return same(keepWords(wordSet(words, options.boolean("keep_words_case", false))));
	},
	keyword_marker: (options, reader) => {
		const pattern = options.text("keywords_pattern");
		if (pattern !== null) {
			if (options.has("keywords") || options.has("keywords_path")) throw new _options_js_3.t("cannot specify both `keywords_pattern` and `keywords` or `keywords_path`", options.place("keywords_pattern"));
			return same(keywordMarker(wholeMatch(pattern, options)));
		}
		const words = readWords(options, reader, "keywords", "path");
		if (words === null) throw new _options_js_3.t("keyword filter requires either `keywords`, `keywords_path`, or `keywords_pattern` to be configured");
		const keywords = wordSet(words, options.boolean("ignore_case", false));
		return same(keywordMarker((text) => keywords.has(text)));
	},
	stemmer_override: (options, reader) => same(stemmerOverride(readStemRules(options, reader))),
	pattern_replace: (options) => {
		const pattern = readPattern(options, "pattern", null);
		const replacement = javaReplacement(options.text("replacement") ?? "", pattern.groups);
		if (replacement === null) throw new _options_js_3.r();
		return same(patternReplace(pattern, replacement, options.boolean("all", true)));
	},
	pattern_capture: (options) => {
		if (!options.has("patterns")) throw new _options_js_3.t("required setting 'patterns' is missing for token filter");
		const patterns = (options.words("patterns") ?? []).map((text) => {
			const result = javaPattern(text);
			if (result.kind === "invalid") throw new _options_js_3.t(result.message, options.place("patterns"));
			if (result.kind === "unknown") throw new _options_js_3.r();
			return result.pattern;
		});
		return {
			run: null,
			front: patternCapture(patterns, options.boolean("preserve_original", true))
		};
	},
	stemmer: (options, reader, id) => stemmer(options, reader, id),
	snowball: (options, _, id) => {
		const language = (options.text("language") ?? options.text("name") ?? "English").toLowerCase();
		const doubtful = _options_js_3.g.get(language);
		return {
			run: null,
			front: blur(id, (text) => doubtful?.test(text) ?? false)
		};
	},
	cjk_bigram: (options, _, id) => ({
		run: null,
		front: options.boolean("output_unigrams", false) ? "refused" : blur(id)
	}),
	concatenate_graph: (_, __, id) => ({
		run: null,
		front: concatenated(id)
	}),
	flatten_graph: (_, __, id) => ({
		run: flattened(id),
		front: identity
	}),
	ngram: (options) => grams$1(options),
	edge_ngram: () => ({
		run: null,
		front: "refused"
	}),
	word_delimiter: delimiter,
	word_delimiter_graph: delimiter,
	standard: (options) => {
		throw new _options_js_3.t("The [standard] token filter has been removed.", options.place("type"));
	},
	kuromoji_readingform: (options, _, id) => ({
		run: null,
		front: options.boolean("use_romaji", false) ? null : blur(id)
	})
};
const GONE_OPTIONS = new Map([
	["trim", "update_offsets"],
	["stop", "enable_position_increments"],
	["length", "enable_position_increments"],
	["keep", "enable_position_increments"]
]);
function filterPart(type, options, reader, id, byName) {
	const isThree = (0,_engine_version_js_2.a)(reader.version, 3, 0);
	if (byName) {
		if (type === "elision") return same(elision(wordSet(FRENCH_ARTICLES, true)));
		if (type === "truncate") return same(truncate(10));
		if (type === "stop") {
			const words = wordSet(expandNamedLists(["_english_"], reader.version), false);
			return same(stop(words), words);
		}
		if (type === "edgeNGram" || type === "nGram") throw new _options_js_3.t(gone(type));
	} else if (isThree && type === "edgeNGram") throw new _options_js_3.t(deprecated(type), options.place("type"));
	const old = GONE_OPTIONS.get(type);
	if (old !== void 0 && options.has(old)) throw new _options_js_3.t(`${old} is not supported anymore. Please fix your analysis chain`, options.place(old));
	const maker = Object.hasOwn(MAKERS, type) ? MAKERS[type] : void 0;
	if (maker !== void 0) return maker(options, reader, id);
	if (_options_js_3.p.has(type)) return {
		run: null,
		front: blur(id)
	};
	if (_options_js_3.d.has(type)) return {
		run: null,
		front: identity
	};
	if (_options_js_3.h.has(type)) return {
		run: null,
		front: "refused"
	};
	const doubtful = _options_js_3.f.get(type);
	if (doubtful !== void 0) return {
		run: null,
		front: blur(id, (text) => doubtful.test(text))
	};
	return null;
}
function gone(type) {
	return `The [${type}] token filter name was deprecated in 6.4 and cannot be used in new indices. Please change the filter name to [${type === "edgeNGram" ? "edge_ngram" : "ngram"}] instead.`;
}
function deprecated(type) {
	return `The [${type}] tokenizer name was deprecated pre 1.0. Please change the tokenizer name to [${type === "edgeNGram" ? "edge_ngram" : "ngram"}] for indices created in versions 3.0 or higher instead.`;
}
function stemmer(options, { version }, id) {
	const language = options.text("language") ?? options.text("name") ?? "porter";
	if (/^possessive_?english$/i.test(language)) return same(possessiveEnglish());
	const name = language.toLowerCase();
	if (!(0,_options_js_3.b)(name, (0,_engine_version_js_2.o)(version))) {
		const className = `${language.slice(0, 1).toUpperCase()}${language.slice(1)}`;
		throw new _options_js_3.t(`Invalid stemmer class specified: ${className}`, options.place("language") ?? options.place("name"));
	}
	const doubtful = _options_js_3._.get(name);
	return {
		run: null,
		front: blur(id, (text) => doubtful?.test(text) ?? false)
	};
}
function wholeMatch(text, options) {
	const result = javaPattern(text);
	if (result.kind === "invalid") throw new _options_js_3.t(result.message, options.place("keywords_pattern"));
	if (result.kind === "unknown") throw new _options_js_3.r();
	const whole = new RegExp(`(?<![^])(?:${result.pattern.global.source})(?![^])`, "u");
	return (word) => whole.test(word);
}
function delimiter(options, reader) {
	checkTypeTable(options, reader);
	return {
		run: null,
		front: "refused"
	};
}
function grams$1(_options) {
	return {
		run: null,
		front: "refused"
	};
}
function flattened(id) {
	return (stream) => stream.tokens.some(({ length }) => length > 1) ? { undecided: id } : stream;
}
function concatenated(id) {
	return ({ tokens, end }) => {
		const [first] = tokens;
		if (first === void 0) return {
			tokens,
			end
		};
		return {
			tokens: [{
				...first,
				increment: 1,
				blurred: id
			}],
			end
		};
	};
}

// lib/dictionaries/settings/components/limits.js
function checkDifferences(kind, type, options, settings, isWhole) {
	if (/^n[gG]ram$/.test(type) && kind !== "char_filter") {
		const [min, max] = grams(options);
		const most = limitOf(settings, "max_ngram_diff", isWhole ? 1 : null);
		if (most !== null && max - min > most) throw new _options_js_3.t(`The difference between max_gram and min_gram in NGram Tokenizer must be less than or equal to: [${most}] but was [${max - min}]. This limit can be set by changing the [index.max_ngram_diff] index level setting.`, options.place("max_gram") ?? options.place("min_gram"));
	}
	if (type === "shingle" && kind === "filter") {
		const [min, max] = shingles(options);
		const difference = max - min + (options.boolean("output_unigrams", true) ? 1 : 0);
		const most = limitOf(settings, "max_shingle_diff", isWhole ? 3 : null);
		if (most !== null && difference > most) throw new _options_js_3.t(`In Shingle TokenFilter the difference between max_shingle_size and min_shingle_size (and +1 if outputting unigrams) must be less than or equal to: [${most}] but was [${difference}]. This limit can be set by changing the [index.max_shingle_diff] index level setting.`, options.place("max_shingle_size") ?? options.place("min_shingle_size"));
	}
}
function limitOf(settings, name, fallback) {
	const value = settings.get(name)?.value;
	if (value === void 0) return fallback;
	return typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
function grams(options) {
	return [options.integer("min_gram", 1), options.integer("max_gram", 2)];
}
function shingles(options) {
	return [options.integer("min_shingle_size", 2), options.integer("max_shingle_size", 2)];
}
function useFault(kind, type, options) {
	const fault = (message, setting) => ({
		message,
		place: options.place(setting)
	});
	if (kind !== "char_filter" && /^(?:edge_?)?n_?gram$/i.test(type)) {
		const [min, max] = grams(options);
		if (min < 1) return fault("minGram must be greater than zero", "min_gram");
		if (min > max) return fault("minGram must not be greater than maxGram", "min_gram");
	}
	if (kind === "tokenizer" && type === "pattern") return groupFault(options);
	if (kind !== "filter") return null;
	switch (type) {
		case "length": {
			const min = options.integer("min", 0);
			if (min < 0) return fault("minimum length must be greater than or equal to zero", "min");
			if (min > options.integer("max", 2147483647)) return fault("maximum length must not be greater than minimum length", "max");
			return null;
		}
		case "limit": return options.integer("max_token_count", 1) < 1 ? fault("maxTokenCount must be greater than zero", "max_token_count") : null;
		case "shingle": {
			const [min, max] = shingles(options);
			if (max < 2) return fault("Max shingle size must be >= 2", "max_shingle_size");
			if (min < 2) return fault("Min shingle size must be >= 2", "min_shingle_size");
			return min > max ? fault("Min shingle size must be <= max shingle size", "min_shingle_size") : null;
		}
		default: return null;
	}
}
function groupFault(options) {
	const result = javaPattern(options.text("pattern") ?? "\\W+", options.text("flags") ?? "");
	const group = options.integer("group", -1);
	if (result.kind !== "known" || group <= result.pattern.groups) return null;
	return {
		message: `invalid group specified: pattern only has: ${result.pattern.groups} capturing groups`,
		place: options.place("group")
	};
}

// lib/dictionaries/settings/components/lucene-expression.js
var Fault = class extends Error {};
function luceneExpressionFault(expression) {
	if (expression === "" || expression.includes("~")) return null;
	try {
		new Parser(expression).whole();
		return null;
	} catch (error) {
		if (error instanceof Fault) return error.message;
		if (error instanceof RangeError) return null;
		throw error;
	}
}
var Parser = class {
	#characters;
	#at = 0;
	#named = null;
	constructor(expression) {
		this.#characters = Array.from(expression);
	}
	whole() {
		this.#union();
		if (this.#at < this.#characters.length) throw new Fault(`end-of-string expected at position ${this.#at}`);
		if (this.#named !== null) throw new Fault(`'${this.#named}' not found`);
	}
	#peek(set) {
		const character = this.#characters[this.#at];
		return character !== void 0 && set.includes(character);
	}
	#match(character) {
		if (this.#characters[this.#at] !== character) return false;
		this.#at++;
		return true;
	}
	#next() {
		const character = this.#characters[this.#at++];
		if (character === void 0) throw new Fault("unexpected end-of-string");
		return character;
	}
	#expect(character) {
		if (!this.#match(character)) throw new Fault(`expected '${character}' at position ${this.#at}`);
	}
	#union() {
		do
			do
				this.#repeated();
			while (this.#at < this.#characters.length && (!this.#peek(")|&") || this.#match("&")));
		while (this.#match("|"));
	}
	#repeated() {
		this.#simple();
		while (this.#peek("?*+{")) if (this.#next() === "{") this.#counts();
	}
	#counts() {
		const least = this.#digits();
		if (least === "") throw new Fault(`integer expected at position ${this.#at}`);
		const most = this.#match(",") ? this.#digits() : least;
		this.#expect("}");
		if (most !== "" && Number(least) > Number(most)) throw new Fault(`invalid repetition range(out of order): ${Number(least)}..${Number(most)}`);
	}
	#digits() {
		let digits = "";
		while (this.#peek("0123456789")) digits += this.#next();
		return digits;
	}
	#simple() {
		if (this.#match("[")) this.#class();
		else if (this.#match("\"")) {
			while (this.#at < this.#characters.length && !this.#peek("\"")) this.#at++;
			this.#expect("\"");
		} else if (this.#match("(")) {
			if (this.#match(")")) return;
			this.#union();
			this.#expect(")");
		} else if (this.#match("<")) this.#interval();
		else if (!this.#predefined()) this.#character();
	}
	#class() {
		this.#match("^");
		do
			if (!this.#predefined()) this.#range();
		while (this.#at < this.#characters.length && !this.#peek("]"));
		this.#expect("]");
	}
	#range() {
		const from = this.#character();
		if (!this.#match("-")) return;
		const to = this.#character();
		const [low = 0, high = 0] = [from.codePointAt(0), to.codePointAt(0)];
		if (low > high) throw new Fault(`invalid range: from (${low}) cannot be > to (${high})`);
	}
	#interval() {
		const start = this.#at;
		while (this.#at < this.#characters.length && !this.#peek(">")) this.#at++;
		this.#expect(">");
		const name = this.#characters.slice(start, this.#at - 1).join("");
		if (!name.includes("-")) this.#named ??= name;
		else if (!/^\d{1,9}-\d{1,9}$/.test(name)) throw new Fault(`interval syntax error at position ${this.#at - 1}`);
	}
	#predefined() {
		if (this.#characters[this.#at] !== "\\") return false;
		const letter = this.#characters[this.#at + 1] ?? "";
		if (!/^[A-Za-z]$/.test(letter)) return false;
		if (!/^[dDsSwW]$/.test(letter)) throw new Fault(`invalid character class \\${letter.charCodeAt(0)}`);
		this.#at += 2;
		return true;
	}
	#character() {
		this.#match("\\");
		return this.#next();
	}
};

// lib/dictionaries/settings/components/path-rules.js
const WITHOUT_STOP_WORDS = /^(?:simple|whitespace|keyword|chinese)$/;
const readsStopWords = (type) => _options_js_3.s.has(type) && !WITHOUT_STOP_WORDS.test(type);
const READERS$1 = new Map([
	["stopwords_path", /^filter (?:ja_)?stop$|^analyzer kuromoji$/],
	["keywords_path", /^filter keyword_marker$/],
	["keep_words_path", /^filter keep$/],
	["protected_words_path", /^filter word_delimiter(?:_graph)?$/],
	["type_table_path", /^filter word_delimiter(?:_graph)?$/],
	["common_words_path", /^filter common_grams$/],
	["articles_path", /^filter elision$/],
	["word_list_path", /^filter (?:dictionary|hyphenation)_decompounder$/],
	["hyphenation_patterns_path", /^filter hyphenation_decompounder$/],
	["rules_path", /^filter stemmer_override$/],
	["mappings_path", /^char_filter mapping$/],
	["stoptags_path", /^filter (?:nori|kuromoji)_part_of_speech$|^analyzer nori$/],
	["user_dictionary", /^tokenizer (?:nori|kuromoji)_tokenizer$|^analyzer (?:nori|kuromoji)$/]
]);
const LISTS = new Map([
	["stopwords_path", "stopwords"],
	["common_words_path", "common_words"],
	["articles_path", "articles"]
]);
function pathFault(kind, type, options) {
	for (const [setting, readers] of READERS$1) {
		const isRead = readers.test(`${kind} ${type}`) || setting === "stopwords_path" && kind === "analyzer" && readsStopWords(type);
		const advice = noPath(setting, options);
		if (advice === null || !isRead || options.has(LISTS.get(setting) ?? "")) continue;
		return {
			message: setting === "hyphenation_patterns_path" ? `Exception while reading ${setting}` : `IOException while reading ${setting}: file not readable`,
			place: options.place(setting),
			advice
		};
	}
	return null;
}
function noPath(setting, options) {
	const value = options.get(setting)?.value;
	if (value === void 0) return null;
	if (typeof value !== "string") return `\`${setting}\` is a list: write the path as one text.`;
	return value === "" ? `\`${setting}\` is empty: name the file, as in \`analyzers/F123456789\`.` : null;
}

// lib/dictionaries/settings/components/option-rules.js
const fault = (options, setting, message) => ({
	message,
	place: options.place(setting)
});
const required = (message, ...settings) => (options) => settings.some((setting) => options.has(setting)) ? null : {
	message,
	place: null
};
const matching = (setting, pattern, message) => (options) => {
	const text = options.text(setting);
	return text === null || pattern.test(text) ? null : fault(options, setting, message.replace("$", () => text));
};
const ONE = /^.$/s;
const character$1 = (setting) => matching(setting, ONE, `Setting [${setting}] must be a single, non-null character. [$] was provided.`);
const integers = (...settings) => (options) => {
	for (const setting of settings) options.integer(setting, 0);
	return null;
};
const booleans = (...settings) => (options) => {
	for (const setting of settings) options.boolean(setting, false);
	return null;
};
const within = (setting, min, max, message) => (options) => {
	if (!options.has(setting)) return null;
	const value = options.integer(setting, min);
	return value >= min && value <= max ? null : fault(options, setting, message.replace("$", String(value)));
};
const MOST = Number.POSITIVE_INFINITY;
const MAX_LENGTH = 1048576;
const LENGTH_MESSAGE = "maxTokenLen must be greater than 0 and less than 1048576 passed: $";
const atLeastOne = (setting, name) => within(setting, 1, MOST, `${name} must be greater than zero`);
const notNegative = (setting, name) => within(setting, 0, MOST, `${name} cannot be negative`);
const bounded = (setting) => within(setting, 1, MAX_LENGTH, LENGTH_MESSAGE);
const STANDARD_LENGTH = [atLeastOne("max_token_length", "maxTokenLength"), within("max_token_length", 1, MAX_LENGTH, "maxTokenLength may not exceed 1048576")];
const DECOMPOUNDER = [
	required("word_list must be provided, either as a path to a file, or directly", "word_list", "word_list_path"),
	integers("min_word_size", "min_subword_size", "max_subword_size"),
	booleans("only_longest_match")
];
const DECOMPOUNDER_SIZES = [
	notNegative("min_word_size", "minWordSize"),
	notNegative("min_subword_size", "minSubwordSize"),
	notNegative("max_subword_size", "maxSubwordSize")
];
const SCRIPT = [required("must specify either [source] for an inline script or [id] for a stored script", "script.source", "script.id"), (options) => options.has("script.id") ? fault(options, "script.id", "Cannot use stored scripts in tokenfilter") : null];
const DELIMITER = [booleans("catenate_all", "catenate_numbers", "catenate_words", "generate_number_parts", "generate_word_parts", "preserve_original", "split_on_case_change", "split_on_numerics", "stem_english_possessive")];
const SYNONYMS = [booleans("expand", "lenient", "updateable")];
const USER_DICTIONARY = [(options) => options.has("user_dictionary") && options.has("user_dictionary_rules") ? fault(options, "user_dictionary_rules", "It is not allowed to use [user_dictionary] in conjunction with [user_dictionary_rules]") : null];
const NORI_TAGS = [(options, version) => {
	for (const { text, place } of options.has("stoptags_path") ? [] : options.list("stoptags") ?? []) {
		const found = (0,_registry_js_4.u)(text, version);
		if (found !== null) return {
			message: found.engine,
			place,
			advice: found.advice
		};
	}
	return null;
}];
const GRAM_FILTER = [booleans("preserve_original")];
const TOKEN_CHARS = new Set("symbol private_use paragraph_separator start_punctuation unassigned enclosing_mark connector_punctuation letter_number other_number math_symbol lowercase_letter space_separator surrogate initial_quote_punctuation decimal_digit_number digit other_punctuation dash_punctuation currency_symbol non_spacing_mark custom format modifier_letter control uppercase_letter other_symbol end_punctuation modifier_symbol other_letter line_separator titlecase_letter letter punctuation combining_spacing_mark final_quote_punctuation whitespace".split(" "));
const GRAM_TOKENIZER = [(options) => {
	for (const { text, place } of options.list("token_chars") ?? []) {
		const name = text.toLowerCase().trim();
		if (!TOKEN_CHARS.has(name)) return {
			message: `Unknown token type: '${name}', must be one of [${[...TOKEN_CHARS].join(", ")}]`,
			place
		};
		if (name === "custom" && !options.has("custom_token_chars")) return {
			message: "Token type: 'custom' requires setting `custom_token_chars`",
			place
		};
	}
	return null;
}];
const CLASSES = /^(?:letter|digit|whitespace|punctuation|symbol)$/;
function characterFault(text) {
	if (text === "") return "[tokenize_on_chars] cannot contain empty characters";
	if (text.length === 1 || CLASSES.test(text) || /^\\[\\ntrbf]/.test(text)) return null;
	if (text.startsWith("\\u") && text.length <= 6) {
		const digits = text.slice(2);
		return /^[+-]?[0-9a-fA-F]+$/.test(digits) ? null : `For input string: "${digits}" under radix 16`;
	}
	if (text.startsWith("\\") && text[1] !== "u") return `Invalid escaped char ${text[1]} in [${text}]`;
	return `Invalid escaped char in [${text}]`;
}
const expression = (options, version) => {
	const text = options.text("pattern") ?? "";
	if ((0,_engine_version_js_2.o)(version) < 9 && /\\[A-Za-z]/.test(text)) return null;
	const message = luceneExpressionFault(text);
	return message === null ? null : fault(options, "pattern", message);
};
const PATTERN = [expression];
const PATTERN_OF_THREE = [(options, version) => (0,_engine_version_js_2.a)(version, 3, 0) ? expression(options, version) : null];
const snowball = (className) => (options, version) => {
	const name = className(options.text("language") ?? options.text("name") ?? "English");
	if ((0,_options_js_3.y)(name.toLowerCase(), (0,_engine_version_js_2.o)(version)) && /^[A-Z][a-z0-9_]*$/.test(name)) return null;
	const setting = options.has("language") ? "language" : "name";
	return fault(options, setting, `Invalid stemmer class specified: ${name}`);
};
const DECLARED = new Map([
	["filter dictionary_decompounder", DECOMPOUNDER],
	["filter hyphenation_decompounder", [...DECOMPOUNDER, required("hyphenation_patterns_path is a required setting", "hyphenation_patterns_path")]],
	["filter keep_types", [required("keep_types requires `types` to be configured", "types"), matching("mode", /^(?:include|exclude)$/i, "`keep_types` tokenfilter mode can only be [include] or [exclude] but was [$]")]],
	["filter common_grams", [required("missing or empty [common_words] or [common_words_path] configuration for common_grams token filter", "common_words", "common_words_path"), booleans("query_mode", "ignore_case")]],
	["filter hunspell", [required("missing [locale | language | lang] configuration for hunspell token filter", "locale", "language", "lang")]],
	["filter condition", SCRIPT],
	["filter predicate_token_filter", SCRIPT],
	["filter word_delimiter", DELIMITER],
	["filter word_delimiter_graph", [...DELIMITER, booleans("adjust_offsets", "ignore_keywords")]],
	["filter ngram", GRAM_FILTER],
	["filter edge_ngram", [...GRAM_FILTER, matching("side", /^(?:front|back)$/, "invalid side: $")]],
	["filter edgeNGram", [matching("side", /^(?:front|back)$/, "invalid side: $")]],
	["filter shingle", [booleans("output_unigrams", "output_unigrams_if_no_shingles")]],
	["filter min_hash", [integers("hash_count", "bucket_count", "hash_set_size")]],
	["filter delimited_term_freq", [character$1("delimiter")]],
	["filter delimited_payload", [matching("delimiter", /./s, "String index out of range: 0")]],
	["filter fingerprint", [integers("max_output_size"), character$1("separator")]],
	["filter multiplexer", [booleans("preserve_original")]],
	["filter concatenate_graph", [
		matching("token_separator", /^.?$/s, "token_separator must be either empty or a single character"),
		integers("max_graph_expansions"),
		booleans("preserve_position_increments")
	]],
	["filter nori_part_of_speech", NORI_TAGS],
	["filter synonym", SYNONYMS],
	["filter synonym_graph", SYNONYMS],
	["tokenizer nori_tokenizer", USER_DICTIONARY],
	["tokenizer kuromoji_tokenizer", USER_DICTIONARY],
	["tokenizer ngram", GRAM_TOKENIZER],
	["tokenizer nGram", GRAM_TOKENIZER],
	["tokenizer edge_ngram", GRAM_TOKENIZER],
	["tokenizer edgeNGram", GRAM_TOKENIZER],
	["tokenizer keyword", [integers("buffer_size")]],
	["tokenizer path_hierarchy", [
		matching("delimiter", ONE, "delimiter must be a one char value"),
		matching("replacement", ONE, "replacement must be a one char value"),
		integers("buffer_size", "skip"),
		booleans("reverse")
	]],
	["tokenizer char_group", [(options) => {
		for (const { text, place } of options.list("tokenize_on_chars") ?? []) {
			const message = characterFault(text);
			if (message !== null) return {
				message,
				place
			};
		}
		return null;
	}]],
	["tokenizer simple_pattern", PATTERN_OF_THREE],
	["tokenizer simple_pattern_split", PATTERN_OF_THREE],
	["analyzer nori", [...USER_DICTIONARY, ...NORI_TAGS]],
	["analyzer kuromoji", USER_DICTIONARY],
	["analyzer standard", [integers("max_token_length"), ...STANDARD_LENGTH]],
	["analyzer pattern", [booleans("lowercase")]],
	["analyzer snowball", [snowball((language) => language)]],
	["analyzer fingerprint", [integers("max_output_size"), character$1("separator")]]
]);
const USED = new Map([
	["filter dictionary_decompounder", DECOMPOUNDER_SIZES],
	["filter hyphenation_decompounder", DECOMPOUNDER_SIZES],
	["filter min_hash", [
		atLeastOne("hash_count", "hashCount"),
		atLeastOne("bucket_count", "bucketCount"),
		atLeastOne("hash_set_size", "hashSetSize")
	]],
	["filter concatenate_graph", [(options) => {
		const limit = options.integer("max_graph_expansions", 1);
		const message = `limit must be -1 (which means no limit), or > 0; got: ${limit}`;
		return limit > 0 || limit === -1 ? null : fault(options, "max_graph_expansions", message);
	}]],
	["filter lowercase", [matching("language", /^(?:greek|irish|turkish)$/i, "language [$] not support for lower case")]],
	["filter snowball", [snowball((language) => language.slice(0, 1).toUpperCase() + language.slice(1))]],
	["tokenizer standard", STANDARD_LENGTH],
	["tokenizer uax_url_email", STANDARD_LENGTH],
	["tokenizer classic", [atLeastOne("max_token_length", "maxTokenLength")]],
	["tokenizer whitespace", [bounded("max_token_length")]],
	["tokenizer char_group", [bounded("max_token_length")]],
	["tokenizer keyword", [bounded("buffer_size")]],
	["tokenizer path_hierarchy", [notNegative("buffer_size", "bufferSize"), notNegative("skip", "skip")]],
	["tokenizer simple_pattern", PATTERN],
	["tokenizer simple_pattern_split", PATTERN]
]);
function first(rules, component) {
	const { kind, type, options, version } = component;
	for (const rule of rules.get(`${kind} ${type}`) ?? []) {
		const found = rule(options, version);
		if (found !== null) return found;
	}
	return null;
}
function checkDeclared(component) {
	const { kind, type, options } = component;
	if (kind === "analyzer" && readsStopWords(type)) options.boolean("stopwords_case", false);
	const found = pathFault(kind, type, options) ?? first(DECLARED, component);
	if (found !== null) throw new _options_js_3.t(found.message, found.place, found.advice);
}
const usedFault = (component) => first(USED, component);

// lib/dictionaries/analysis/char-filters/html-entities.js
const HTML_ENTITIES = new Map("AElig:c6 AMP:26 Aacute:c1 Acirc:c2 Agrave:c0 Alpha:391 Aring:c5 Atilde:c3 Auml:c4 Beta:392 COPY:a9 Ccedil:c7 Chi:3a7 Dagger:2021 Delta:394 ETH:d0 Eacute:c9 Ecirc:ca Egrave:c8 Epsilon:395 Eta:397 Euml:cb GT:3e Gamma:393 Iacute:cd Icirc:ce Igrave:cc Iota:399 Iuml:cf Kappa:39a LT:3c Lambda:39b Mu:39c Ntilde:d1 Nu:39d OElig:152 Oacute:d3 Ocirc:d4 Ograve:d2 Omega:3a9 Omicron:39f Oslash:d8 Otilde:d5 Ouml:d6 Phi:3a6 Pi:3a0 Prime:2033 Psi:3a8 QUOT:22 REG:ae Rho:3a1 Scaron:160 Sigma:3a3 THORN:de Tau:3a4 Theta:398 Uacute:da Ucirc:db Ugrave:d9 Upsilon:3a5 Uuml:dc Xi:39e Yacute:dd Yuml:178 Zeta:396 aacute:e1 acirc:e2 acute:b4 aelig:e6 agrave:e0 alefsym:2135 alpha:3b1 amp:26 and:2227 ang:2220 apos:27 aring:e5 asymp:2248 atilde:e3 auml:e4 bdquo:201e beta:3b2 brvbar:a6 bull:2022 cap:2229 ccedil:e7 cedil:b8 cent:a2 chi:3c7 circ:2c6 clubs:2663 cong:2245 copy:a9 crarr:21b5 cup:222a curren:a4 dArr:21d3 dagger:2020 darr:2193 deg:b0 delta:3b4 diams:2666 divide:f7 eacute:e9 ecirc:ea egrave:e8 empty:2205 emsp:2003 ensp:2002 epsilon:3b5 equiv:2261 eta:3b7 eth:f0 euml:eb euro:20ac exist:2203 fnof:192 forall:2200 frac12:bd frac14:bc frac34:be frasl:2044 gamma:3b3 ge:2265 gt:3e hArr:21d4 harr:2194 hearts:2665 hellip:2026 iacute:ed icirc:ee iexcl:a1 igrave:ec image:2111 infin:221e int:222b iota:3b9 iquest:bf isin:2208 iuml:ef kappa:3ba lArr:21d0 lambda:3bb lang:2329 laquo:ab larr:2190 lceil:2308 ldquo:201c le:2264 lfloor:230a lowast:2217 loz:25ca lrm:200e lsaquo:2039 lsquo:2018 lt:3c macr:af mdash:2014 micro:b5 middot:b7 minus:2212 mu:3bc nabla:2207 nbsp:20 ndash:2013 ne:2260 ni:220b not:ac notin:2209 nsub:2284 ntilde:f1 nu:3bd oacute:f3 ocirc:f4 oelig:153 ograve:f2 oline:203e omega:3c9 omicron:3bf oplus:2295 or:2228 ordf:aa ordm:ba oslash:f8 otilde:f5 otimes:2297 ouml:f6 para:b6 part:2202 permil:2030 perp:22a5 phi:3c6 pi:3c0 piv:3d6 plusmn:b1 pound:a3 prime:2032 prod:220f prop:221d psi:3c8 quot:22 rArr:21d2 radic:221a rang:232a raquo:bb rarr:2192 rceil:2309 rdquo:201d real:211c reg:ae rfloor:230b rho:3c1 rlm:200f rsaquo:203a rsquo:2019 sbquo:201a scaron:161 sdot:22c5 sect:a7 shy:ad sigma:3c3 sigmaf:3c2 sim:223c spades:2660 sub:2282 sube:2286 sum:2211 sup:2283 sup1:b9 sup2:b2 sup3:b3 supe:2287 szlig:df tau:3c4 there4:2234 theta:3b8 thetasym:3d1 thinsp:2009 thorn:fe tilde:2dc times:d7 trade:2122 uArr:21d1 uacute:fa uarr:2191 ucirc:fb ugrave:f9 uml:a8 upsih:3d2 upsilon:3c5 uuml:fc weierp:2118 xi:3be yacute:fd yen:a5 yuml:ff zeta:3b6 zwj:200d zwnj:200c".split(" ").map((pair) => {
	const [name = "", code = ""] = pair.split(":");
	return [name, String.fromCodePoint(Number.parseInt(code, 16))];
}));

// lib/dictionaries/analysis/char-filters/offsets.js
var OffsetCorrections = class {
	#offsets = [];
	#diffs = [];
	#reads = [];
	get last() {
		return this.#diffs.at(-1) ?? 0;
	}
	add(offset, difference, read = 0) {
		if (this.#offsets.at(-1) === offset) this.#diffs[this.#diffs.length - 1] = difference;
		else {
			this.#offsets.push(offset);
			this.#diffs.push(difference);
			this.#reads.push(read);
		}
	}
	correct(offset, readTo) {
		let low = 0;
		let high = this.#offsets.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.#offsets[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		while (low > 0 && (this.#reads[low - 1] ?? 0) >= readTo) low--;
		return low === 0 ? offset : offset + (this.#diffs[low - 1] ?? 0);
	}
};

// lib/dictionaries/analysis/char-filters/html-strip.js
const SPACE = " \\t\\n\\r\\f\\v\\u0085\\u2028\\u2029";
const NAME = /[:_\p{ID_Start}][-.:_\p{ID_Continue}]*/uy;
const SPACES = new RegExp(`[${SPACE}]*`, "y");
const CLOSE = new RegExp(`[${SPACE}]*>`, "y");
const CLOSED_BREAK = new RegExp(`br[${SPACE}]*>`, "iy");
const SPECIAL = new RegExp(`[${SPACE}]*(br|script|style)`, "iy");
const DECLARATION = /\?[^>]*[/?]>/y;
const ATTRIBUTE = new RegExp(`[${SPACE}]+[:_\\p{ID_Start}][-.:_\\p{ID_Continue}]*[${SPACE}]*=[${SPACE}]*(?=['"])`, "uy");
const SURROGATES = /#(?:[xX]([dD][89aAbB][0-9a-fA-F]{2})|(5[56]\d{3}));&#(?:[xX]([dD][c-fC-F][0-9a-fA-F]{2})|(5[67]\d{3}));/y;
const NUMBER = /#(?:[xX][0-9A-Fa-f]+|[0-9]+)/y;
const ENTITY = /[A-Za-z0-9]+/y;
const INLINE = new Set("a b i q s u abbr acronym basefont bdo big cite code dfn em font img input kbd label samp select small span strike strong sub sup textarea tt var".split(" "));
function htmlStrip(escapedTags) {
	const kept = new Set(escapedTags.map((tag) => tag.toLowerCase()));
	return (input) => {
		if (!/[<&]/.test(input.text)) return input;
		const { text, corrections } = new HtmlStrip(input.text, kept).run();
		return {
			text,
			correct: (offset, readTo) => input.correct(corrections.correct(offset, readTo), Number.POSITIVE_INFINITY)
		};
	};
}
var HtmlStrip = class {
	#text;
	#kept;
	#corrections = new OffsetCorrections();
	#output = "";
	#difference = 0;
	constructor(text, kept) {
		this.#text = text;
		this.#kept = kept;
	}
	run() {
		for (let at = 0; at < this.#text.length;) {
			const character = this.#text[at];
			if (character === "<") at = this.#markup(at);
			else if (character === "&") at = this.#entity(at);
			else {
				this.#output += character;
				at++;
			}
		}
		return {
			text: this.#output,
			corrections: this.#corrections
		};
	}
	#match(expression, at) {
		expression.lastIndex = at;
		return expression.exec(this.#text);
	}
	#replace(start, end, replacement) {
		this.#difference += end - start - replacement.length;
		this.#corrections.add(this.#output.length + replacement.length, this.#difference, this.#output.length);
		this.#output += replacement;
		return end;
	}
	#keep(start, end) {
		this.#output += this.#text.slice(start, end);
		return end;
	}
	#entity(start) {
		const pair = this.#surrogates(start);
		if (pair !== null) return pair;
		const number = this.#match(NUMBER, start + 1)?.[0];
		const name = number === void 0 ? this.#entityName(start + 1) : null;
		const found = number === void 0 ? name === null ? null : HTML_ENTITIES.get(name) ?? null : character(number);
		const end = start + 1 + (number ?? name ?? "").length;
		if (found === null) {
			if (number !== void 0) return this.#keep(start, end);
			return this.#keep(start, start + (this.#text[start + 1] === "#" ? 2 : 1));
		}
		if (this.#text[end] === ";") return this.#replace(start, end + 1, found);
		if (end >= this.#text.length) return this.#replace(start, end, found);
		return this.#keep(start, end);
	}
	#entityName(at) {
		const letters = this.#match(ENTITY, at)?.[0] ?? "";
		for (let length = Math.min(letters.length, 10); length > 0; length--) if (HTML_ENTITIES.has(letters.slice(0, length))) return letters.slice(0, length);
		return null;
	}
	#surrogates(start) {
		const match = this.#match(SURROGATES, start + 1);
		if (match === null) return null;
		const [all, highHex, highNumber, lowHex, lowNumber] = match;
		const high = highHex === void 0 ? Number(highNumber) : Number.parseInt(highHex, 16);
		const low = lowHex === void 0 ? Number(lowNumber) : Number.parseInt(lowHex, 16);
		if (high < 55296 || high > 56319 || low < 56320 || low > 57343) return null;
		return this.#replace(start, start + 1 + all.length, String.fromCharCode(high, low));
	}
	#markup(start) {
		const at = start + 1;
		const next = this.#text[at];
		if (next === "!") return this.#bang(start);
		if (next === "/") return this.#endTag(start);
		const declaration = this.#match(DECLARATION, at);
		if (declaration !== null) return this.#replace(start, at + declaration[0].length, "");
		const special = this.#match(SPECIAL, at);
		if (special !== null) {
			const end = this.#endOfTag(at + special[0].length);
			if (end !== null) return this.#special(start, end, (special[1] ?? "").toLowerCase());
		}
		return this.#startTag(start);
	}
	#startTag(start) {
		const nameStart = start + 1 + (this.#match(SPACES, start + 1)?.[0].length ?? 0);
		const name = this.#match(NAME, nameStart)?.[0];
		if (name === void 0) return this.#keep(start, nameStart);
		const nameEnd = nameStart + name.length;
		const end = this.#endOfTag(nameEnd);
		if (this.#kept.has(name.toLowerCase())) return this.#keep(start, end ?? nameEnd);
		if (end !== null) return this.#replace(start, end, INLINE.has(name.toLowerCase()) ? "" : "\n");
		return nameEnd >= this.#text.length ? this.#replace(start, nameEnd, "") : this.#keep(start, nameEnd);
	}
	#endTag(start) {
		const nameStart = start + 2 + (this.#match(SPACES, start + 2)?.[0].length ?? 0);
		const line = this.#match(CLOSED_BREAK, nameStart);
		if (line !== null) {
			const end = nameStart + line[0].length;
			return this.#kept.has("br") ? this.#keep(start, end) : this.#replace(start, end, "\n");
		}
		const name = this.#match(NAME, nameStart)?.[0];
		if (name === void 0) return this.#keep(start, nameStart);
		const nameEnd = nameStart + name.length;
		const close = this.#match(CLOSE, nameEnd);
		const end = close === null ? null : nameEnd + close[0].length;
		if (this.#kept.has(name.toLowerCase())) return this.#keep(start, end ?? nameEnd);
		if (end !== null) return this.#replace(start, end, INLINE.has(name.toLowerCase()) ? "" : "\n");
		return nameEnd >= this.#text.length ? this.#replace(start, nameEnd, "") : this.#keep(start, nameEnd);
	}
	#special(start, end, name) {
		if (name === "br") return this.#kept.has("br") ? this.#keep(start, end) : this.#replace(start, end, "\n");
		let from = start;
		if (this.#kept.has(name)) from = this.#keep(start, end);
		const close = new RegExp(`</[${SPACE}]*${name}[${SPACE}]*>`, "iy");
		for (let at = end; at < this.#text.length;) {
			const found = this.#match(close, at);
			if (found !== null) {
				const after = at + found[0].length;
				if (!this.#kept.has(name)) return this.#replace(from, after, "\n");
				this.#replace(from, at, "");
				return this.#keep(at, after);
			}
			at = this.#text.startsWith("<!--", at) ? this.#comment(at + 4, true) : at + 1;
		}
		return this.#replace(from, this.#text.length, "");
	}
	#bang(start) {
		if (this.#text.startsWith("--", start + 2)) return this.#replace(start, this.#comment(start + 4, false), "");
		if (this.#text.startsWith("[CDATA[", start + 2)) {
			const inside = this.#replace(start, start + 9, "");
			const end = this.#text.indexOf("]]>", inside);
			if (end === -1) return this.#keep(inside, this.#text.length);
			this.#keep(inside, end);
			return this.#replace(end, end + 3, "");
		}
		const end = this.#text.indexOf(">", start + 2);
		return end === -1 ? this.#keep(start, this.#text.length) : this.#replace(start, end + 1, "");
	}
	#comment(from, quotes) {
		for (let at = from; at < this.#text.length;) {
			if (this.#text.startsWith("-->", at)) return at + 3;
			if (this.#text.startsWith("<!--#", at)) at = this.#include(at + 5);
			else if (quotes && /['"]/.test(this.#text[at] ?? "")) at = this.#quoted(at);
			else at++;
		}
		return this.#text.length;
	}
	#include(from) {
		for (let at = from; at < this.#text.length;) {
			if (this.#text.startsWith("-->", at)) return at + 3;
			at = /['"]/.test(this.#text[at] ?? "") ? this.#quoted(at) : at + 1;
		}
		return this.#text.length;
	}
	#quoted(start) {
		const quote = this.#text[start];
		for (let at = start + 1; at < this.#text.length; at++) if (this.#text[at] === "\\") at++;
		else if (this.#text[at] === quote) return at + 1;
		return this.#text.length;
	}
	#endOfTag(from) {
		const reached = new Set([from]);
		let end = null;
		for (let at = from; at < this.#text.length; at++) {
			if (!reached.has(at)) {
				if ([...reached].every((place) => place < at)) break;
				continue;
			}
			reached.delete(at);
			if (this.#text[at] === ">") end = at + 1;
			for (const place of this.#afterAttribute(at)) reached.add(place);
			if (this.#text[at] !== "<" && this.#text[at] !== ">") reached.add(at + 1);
			if (reached.size === 0) break;
		}
		return end;
	}
	#afterAttribute(at) {
		if (this.#text.startsWith("<!--#", at)) {
			const end = this.#include(at + 5);
			return this.#text.startsWith("-->", end - 3) ? [end] : [];
		}
		const start = this.#match(ATTRIBUTE, at);
		if (start === null) return [];
		const quote = this.#text[at + start[0].length] ?? "";
		const ends = [];
		let place = at + start[0].length + 1;
		for (;;) {
			place = this.#text.indexOf(quote, place);
			if (place === -1) return ends;
			ends.push(++place);
			if (this.#text[place - 2] !== "\\") return ends;
		}
	}
};
function character(number) {
	const isHex = /^#[xX]/.test(number);
	if (number.length - 1 > (isHex ? 6 : 7)) return null;
	const codePoint = isHex ? Number.parseInt(number.slice(2), 16) : Number(number.slice(1));
	if (codePoint > 1114111) return null;
	return codePoint >= 55296 && codePoint <= 57343 ? "�" : String.fromCodePoint(codePoint);
}

// lib/dictionaries/analysis/char-filters/mapping.js
function mappingCharFilter(rules) {
	const root = {
		next: new Map(),
		output: null
	};
	for (const [left, right] of rules) {
		let node = root;
		for (let i = 0; i < left.length; i++) {
			let next = node.next.get(left.charCodeAt(i));
			if (next === void 0) {
				next = {
					next: new Map(),
					output: null
				};
				node.next.set(left.charCodeAt(i), next);
			}
			node = next;
		}
		node.output = right;
	}
	return (input) => {
		const { text } = input;
		const corrections = new OffsetCorrections();
		let output = "";
		let kept = 0;
		for (let at = 0; at < text.length;) {
			const match = longest(root, text, at);
			if (match === null) {
				at++;
				continue;
			}
			output += text.slice(kept, at);
			const read = output.length;
			output += match.output;
			at += match.length;
			kept = at;
			correct(corrections, at, match.length - match.output.length, read);
		}
		if (kept === 0) return input;
		return {
			text: output + text.slice(kept),
			correct: (offset, readTo) => input.correct(corrections.correct(offset, readTo), Number.POSITIVE_INFINITY)
		};
	};
}
function longest(root, text, start) {
	let found = null;
	let node = root.next.get(text.charCodeAt(start));
	for (let at = start + 1; node !== void 0; at++) {
		if (node.output !== null) found = {
			length: at - start,
			output: node.output
		};
		node = at < text.length ? node.next.get(text.charCodeAt(at)) : void 0;
	}
	return found;
}
function correct(corrections, after, shorter, read) {
	const before = corrections.last;
	if (shorter > 0) corrections.add(after - shorter - before, before + shorter, read);
	const start = after - before;
	for (let extra = 0; extra < -shorter; extra++) corrections.add(start + extra, before - extra - 1, read);
}

// lib/dictionaries/analysis/char-filters/pattern-replace.js
function patternReplaceCharFilter(pattern, replacement) {
	return (input) => {
		const { text } = input;
		const corrections = new OffsetCorrections();
		let output = "";
		let cumulative = 0;
		let lastEnd = 0;
		for (const match of text.matchAll(pattern.global)) {
			const [matched] = match;
			output += text.slice(lastEnd, match.index);
			lastEnd = match.index + matched.length;
			const start = output.length;
			const written = expandReplacement(replacement, match);
			output += written;
			if (written.length < matched.length) {
				cumulative += matched.length - written.length;
				corrections.add(start + written.length, cumulative);
			}
			for (let i = matched.length; i < written.length; i++) corrections.add(start + i, --cumulative);
		}
		return {
			text: output + text.slice(lastEnd),
			correct: (offset, readTo) => input.correct(corrections.correct(offset, readTo), Number.POSITIVE_INFINITY)
		};
	};
}

// lib/dictionaries/analysis/tokenizers/classic.js
const LETTER = 1;
const DIGIT = 2;
const CJ = 4;
const THAI = 8;
const SIGNS = "'.&@-_/,";
const signBit = (sign) => 16 << SIGNS.indexOf(sign);
const is = (bits) => (0,_registry_js_4.s)((properties) => (properties & bits) !== 0);
const sign = (characters) => (0,_registry_js_4.o)(...Array.from(characters, (character) => is(signBit(character))));
function grammar() {
	const letter = is(LETTER);
	const alpha = (0,_registry_js_4.l)(letter);
	const alphanum = (0,_registry_js_4.l)(is(11));
	const part = is(3);
	const hasDigit = (0,_registry_js_4.c)((0,_registry_js_4.a)(part), is(DIGIT), (0,_registry_js_4.a)(part));
	const p = sign("_-/.,");
	const number = (0,_registry_js_4.o)((0,_registry_js_4.c)(alphanum, p, hasDigit), (0,_registry_js_4.c)(hasDigit, p, alphanum), (0,_registry_js_4.c)(alphanum, (0,_registry_js_4.l)((0,_registry_js_4.c)(p, hasDigit, p, alphanum))), (0,_registry_js_4.c)(hasDigit, (0,_registry_js_4.l)((0,_registry_js_4.c)(p, alphanum, p, hasDigit))), (0,_registry_js_4.c)(alphanum, p, hasDigit, (0,_registry_js_4.l)((0,_registry_js_4.c)(p, alphanum, p, hasDigit))), (0,_registry_js_4.c)(hasDigit, p, alphanum, (0,_registry_js_4.l)((0,_registry_js_4.c)(p, hasDigit, p, alphanum))));
	return (0,_registry_js_4.o)(alphanum, (0,_registry_js_4.c)(alpha, (0,_registry_js_4.l)((0,_registry_js_4.c)(sign("'"), alpha))), (0,_registry_js_4.c)(letter, sign("."), (0,_registry_js_4.l)((0,_registry_js_4.c)(letter, sign(".")))), (0,_registry_js_4.c)(alphanum, sign("."), (0,_registry_js_4.l)((0,_registry_js_4.c)(alphanum, sign(".")))), (0,_registry_js_4.c)(alpha, sign("&@"), alpha), (0,_registry_js_4.c)(alphanum, (0,_registry_js_4.a)((0,_registry_js_4.c)(sign(".-_"), alphanum)), sign("@"), alphanum, (0,_registry_js_4.l)((0,_registry_js_4.c)(sign(".-"), alphanum))), (0,_registry_js_4.c)(alphanum, (0,_registry_js_4.l)((0,_registry_js_4.c)(sign("."), alphanum))), number, is(CJ));
}
const CJ_CHARACTERS = /[\u3100-\u312f\u3040-\u309f\u30a0-\u30ff\u31f0-\u31ff\u3300-\u337f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff65-\uff9f]/;
function propertiesOf(character) {
	if (SIGNS.includes(character)) return signBit(character);
	let properties = 0;
	if (CJ_CHARACTERS.test(character)) properties |= CJ;
	else if (/\p{L}/u.test(character)) properties |= LETTER;
	if (/\p{Nd}/u.test(character)) properties |= DIGIT;
	if (character >= "฀" && character <= "๙") properties |= THAI;
	return properties;
}
function classicTokenizer(maxLength) {
	const symbols = [];
	const symbolOf = (character) => {
		const properties = propertiesOf(character);
		const known = symbols.indexOf(properties);
		return known === -1 ? symbols.push(properties) - 1 : known;
	};
	for (const character of `a1 ${SIGNS}\u4e00\u0e01\u0e3f\u0e50\u3031`) symbolOf(character);
	for (let bits = 0; bits < 16; bits++) if (!symbols.includes(bits)) symbols.push(bits);
	const automaton = new _registry_js_4.i(grammar(), symbols);
	return (text) => {
		const tokens = [];
		let gap = 0;
		for (let start = 0; start < text.length;) {
			const end = longestMatch$1(automaton, symbolOf, text, start);
			if (end === start) {
				start += (text.codePointAt(start) ?? 0) > 65535 ? 2 : 1;
				continue;
			}
			if (end - start > maxLength) gap++;
			else {
				tokens.push({
					text: withoutLastDot(text.slice(start, end)),
					start,
					end,
					increment: gap + 1
				});
				gap = 0;
			}
			start = end;
		}
		return tokens;
	};
}
function longestMatch$1(automaton, symbolOf, text, start) {
	let state = _registry_js_4.i.START;
	let matched = start;
	for (let at = start; at < text.length;) {
		const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
		state = automaton.step(state, symbolOf(character));
		if (state === _registry_js_4.i.DEAD) break;
		at += character.length;
		if (automaton.isAccepting(state)) matched = at;
	}
	return matched;
}
function withoutLastDot(token) {
	return token.endsWith(".") && !/^(?:\p{L}\.)+$/u.test(token) ? token.slice(0, -1) : token;
}

// lib/dictionaries/settings/components/tokenizers.js
function tokenizerPart(type, options, reader) {
	const maxLength = () => Math.max(1, options.integer("max_token_length", 255));
	switch (type) {
		case "standard": return standardTokenizer(reader, maxLength());
		case "uax_url_email": return urlTokenizer(reader, maxLength());
		case "whitespace": return whitespaceTokenizer(maxLength());
		case "keyword": return keywordTokenizer();
		case "letter": return letterTokenizer();
		case "lowercase": return lowercaseTokenizer();
		case "classic": return classicTokenizer(maxLength());
		case "char_group": {
			const made = charGroupTokenizer(options.words("tokenize_on_chars") ?? [], maxLength());
			if (made === null) throw new _options_js_3.r();
			return made;
		}
		case "pattern": return patternTokenizer(readPattern(options, "pattern", "\\W+"), options.integer("group", -1));
		case "simple_pattern":
		case "simple_pattern_split": {
			const text = options.text("pattern") ?? "";
			if (text === "") return type === "simple_pattern" ? () => [] : keywordUnlessEmpty;
			const pattern = luceneExpressionFault(text) === null ? simplePattern(text) : null;
			if (pattern === null) throw new _options_js_3.r();
			return type === "simple_pattern" ? simplePatternTokenizer(pattern) : simplePatternSplitTokenizer(pattern);
		}
		case "ngram":
		case "edge_ngram":
		case "nGram":
		case "edgeNGram": return gramTokenizer(type, options, reader);
		case "path_hierarchy":
		case "PathHierarchy": return path(options, reader);
		default: return null;
	}
}
const keywordUnlessEmpty = (text) => text === "" ? [] : [{
	text,
	start: 0,
	end: text.length
}];
function standardTokenizer({ version }, maxLength) {
	const standard = new _registry_js_4.r(version);
	return (text) => {
		if (!standard.isCertain(text)) return { undecided: "standard" };
		return Array.from(standard.spans(text, maxLength), (token) => token.end - token.start === maxLength ? {
			...token,
			readTo: token.end
		} : token);
	};
}
function urlTokenizer(reader, maxLength) {
	const standard = standardTokenizer(reader, maxLength);
	return (text) => /[.@:]/.test(text) ? { undecided: "uax_url_email" } : standard(text);
}
function gramTokenizer(type, options, { version }) {
	if ((0,_engine_version_js_2.a)(version, 3, 0) && /NG|nG/.test(type)) throw new _options_js_3.t(deprecated(type), options.place("type"));
	const min = options.integer("min_gram", 1);
	const max = options.integer("max_gram", 2);
	if ((options.words("token_chars") ?? []).length > 0) return () => ({ undecided: type });
	if (min < 1 || min > max) return () => ({ undecided: type });
	return ngramTokenizer(min, max, /^edge/.test(type));
}
function path(options, { version }) {
	const delimiter = options.text("delimiter") ?? "/";
	if (options.boolean("reverse", false)) return () => ({ undecided: "path_hierarchy" });
	if (!(0,_engine_version_js_2.a)(version, 3, 0)) return (text) => text.includes(delimiter) ? { undecided: "path_hierarchy" } : keywordUnlessEmpty(text);
	return pathTokenizer(delimiter, options.text("replacement") ?? delimiter, options.integer("skip", 0));
}
function charFilterPart(type, options, reader) {
	switch (type) {
		case "html_strip": return htmlStrip(options.words("escaped_tags") ?? []);
		case "mapping": return mappingCharFilter(readMappings(options, reader));
		case "pattern_replace": {
			const pattern = readPattern(options, "pattern", null);
			const replacement = javaReplacement(options.text("replacement") ?? "", pattern.groups);
			if (replacement === null) throw new _options_js_3.r();
			return patternReplaceCharFilter(pattern, replacement);
		}
		default: return null;
	}
}

// lib/dictionaries/settings/components/parts.js
const NAMES = {
	tokenizer: _options_js_3.v,
	char_filter: new Set(["html_strip"]),
	filter: _options_js_3.l
};
const TYPES = {
	tokenizer: _options_js_3.v,
	char_filter: _options_js_3.c,
	filter: _options_js_3.u
};
const WORDS = {
	tokenizer: "tokenizer",
	char_filter: "char filter",
	filter: "filter"
};
var Parts = class {
	#scope;
	#reader;
	#problems;
	#known = new Map();
	unknown = new Map();
	constructor(scope, reader, problems) {
		this.#scope = scope;
		this.#reader = reader;
		this.#problems = problems;
	}
	tokenizer(name, at) {
		return this.#component("tokenizer", name, at, (type, options) => tokenizerPart(type, options, this.#reader));
	}
	charFilter(name, at) {
		return this.#component("char_filter", name, at, (type, options) => charFilterPart(type, options, this.#reader));
	}
	filter(name, at) {
		return this.#component("filter", name, at, (type, options, id, byName) => {
			if (type === "synonym" || type === "synonym_graph" || type === "multiplexer") return {
				run: null,
				front: null
			};
			return filterPart(type, options, this.#reader, id, byName);
		});
	}
	missing(kind, name, { file, place }, what = `the ${kind === "analyzer" ? kind : WORDS[kind]} \`${name}\`, which no file of \`index-settings\` defines,`) {
		const at = place ?? {
			line: 0,
			column: 0
		};
		const id = `missing ${kind} ${name} ${file.file} ${at.line} ${at.column}`;
		this.unknown.set(id, {
			file: file.file,
			place,
			what,
			missing: this.#scope.isComplete(file) ? "error" : "elsewhere"
		});
		return {
			type: "",
			definition: null,
			part: null,
			useFault: null,
			isInvalid: false,
			name,
			options: new _options_js_3.n(new Map()),
			id,
			isMissing: true
		};
	}
	#partial(kind, name, at, lack) {
		this.tellLack(`the ${WORDS[kind]} \`${name}\``, at, lack);
		const what = `the ${WORDS[kind]} \`${name}\`, which is not wholly in the files of \`index-settings\`,`;
		return this.missing(kind, name, at, what);
	}
	tellLack(what, { file, place }, lack) {
		this.#problems.notice(`${place?.file ?? file.file}, line ${place?.line ?? 1}: ${what.charAt(0).toUpperCase()}${what.slice(1)} lacks a setting (${lack}). (Part of the settings is in files that \`index-settings\` does not name.)`);
	}
	isWhole(file) {
		return this.#scope.isComplete(file);
	}
	undecided(id) {
		return () => ({ undecided: id });
	}
	#component(kind, name, at, make) {
		const found = this.#scope.find(kind, name, at.file);
		const key = found === null ? `${kind} ${name}` : `${found.file.file} ${kind} ${name}`;
		const known = this.#known.get(key);
		if (known !== void 0) return known;
		const built = found === null ? this.#builtIn(kind, name, at, key, make) : this.#declared(found.file, found.definition, key, make);
		if (built !== null) this.#known.set(key, built);
		return built;
	}
	#builtIn(kind, name, at, id, make) {
		const isPlugin = _options_js_3.m[kind].has(name);
		if (!NAMES[kind].has(name) && !isPlugin) return null;
		const what = `the ${WORDS[kind]} \`${name}\``;
		this.unknown.set(id, {
			file: at.file.file,
			place: at.place,
			what
		});
		const options = new _options_js_3.n(new Map());
		const result = this.#make(() => make(name, options, id, true));
		if (result.kind === "invalid") {
			const text = refusal(`T${what.slice(1)}`, result.message);
			this.#problems.error("index-settings/invalid-component", at.file.file, at.place, text);
		}
		return {
			useFault: null,
			name,
			type: name,
			options,
			definition: null,
			id,
			part: result.kind === "made" ? result.part : null,
			isInvalid: result.kind === "invalid"
		};
	}
	#declared(file, definition, id, make) {
		const { name, place } = definition;
		const kind = definition.kind;
		const options = new _options_js_3.n(definition.settings);
		const type = options.text("type");
		const base = {
			name,
			options,
			definition,
			id,
			useFault: null
		};
		if (type === null) {
			if (!this.isWhole(file)) return this.#partial(kind, name, {
				file,
				place
			}, "it has no `type`");
			this.#problems.error("index-settings/invalid-component", file.file, place, refusal(`The ${WORDS[kind]} \`${name}\``, `${WORDS[kind].replace(" ", "_")} [${name}] must specify either an analyzer type, or a tokenizer`, "It has no `type`: add one."));
			return {
				...base,
				type: "",
				part: null,
				isInvalid: true
			};
		}
		if (kind === "filter" && /^synonym(?:_graph)?$/.test(type) && !this.isWhole(file) && !options.has("synonyms") && !options.has("synonyms_path")) return this.#partial(kind, name, {
			file,
			place
		}, "`synonyms_path` or `synonyms`");
		this.unknown.set(id, {
			file: file.file,
			place: options.place("type"),
			what: `the ${WORDS[kind]} \`${name}\` (type \`${type}\`)`
		});
		if (!TYPES[kind].has(type) && !_options_js_3.m[kind].has(type)) {
			this.#problems.unknown((0,_document_js_7.s)(kind, name, file.file), file.file, options.place("type"), unknownType(kind, name, type), ASK_PLUGINS);
			return {
				...base,
				type,
				part: null,
				isInvalid: false
			};
		}
		let fault = null;
		const result = this.#make(() => {
			if (type === "condition" && kind === "filter" && (options.list("filter") ?? []).length === 0) throw new _options_js_3.t(`Empty list of filters provided to tokenfilter [${name}]`, options.place("filter"));
			const checked = {
				kind,
				type,
				options,
				version: this.#reader.version
			};
			checkDeclared(checked);
			checkDifferences(kind, type, options, this.#indexSettings(file), this.isWhole(file));
			fault = useFault(kind, type, options) ?? usedFault(checked);
			return make(type, options, id, false);
		});
		if (result.kind === "invalid") {
			if (result.place === null && !this.isWhole(file)) return this.#partial(kind, name, {
				file,
				place: options.place("type")
			}, result.message);
			this.#problems.error("index-settings/invalid-component", file.file, result.place ?? options.place("type"), refusal(`The ${WORDS[kind]} \`${name}\``, result.message, result.advice));
		}
		return {
			...base,
			type,
			part: result.kind === "made" ? result.part : null,
			isInvalid: result.kind === "invalid",
			useFault: faultIn(file, fault)
		};
	}
	tellUse({ name, definition, useFault: fault }) {
		if (fault === null || definition === null) return;
		const { kind } = definition;
		const subject = `The ${kind === "tokenizer" ? "tokenizer" : "filter"} \`${name}\``;
		const place = fault.place ?? definition.place;
		this.#problems.error("index-settings/invalid-component", fault.file, place, refusal(subject, fault.message));
	}
	isKnownType(kind, type) {
		return TYPES[kind].has(type) || NAMES[kind].has(type);
	}
	#indexSettings(file) {
		return new Map([...this.#scope.files.flatMap((other) => [...other.settings]), ...file.settings]);
	}
	#make(make) {
		try {
			const part = make();
			return part === null ? { kind: "unknown" } : {
				kind: "made",
				part
			};
		} catch (error) {
			if (error instanceof _options_js_3.r) return { kind: "unknown" };
			if (error instanceof _options_js_3.t) {
				const { message, place, advice } = error;
				return {
					kind: "invalid",
					message,
					place,
					advice
				};
			}
			throw error;
		}
	}
};
function faultIn({ file }, fault) {
	return fault === null ? null : {
		...fault,
		file
	};
}
function unknownType(kind, name, type) {
	const near = (0,_document_js_7.n)(type, [...TYPES[kind], ..._options_js_3.m[kind]]);
	const advice = near === null ? "" : ` Did you mean \`${near}\`?`;
	return `The type \`${type}\` of the ${WORDS[kind]} \`${name}\` is not known here.${advice} Without a plugin that brings it the engine answers "Unknown ${WORDS[kind].replace(" ", "_")} type [${type}] for [${name}]".`;
}

// lib/dictionaries/analysis/filters/flat-synonyms.js
function flatSynonyms(table) {
	if (table.size === 0) return (stream) => stream;
	return (stream) => {
		const blurred = stream.tokens.find((token) => token.blurred !== null)?.blurred ?? null;
		if (blurred !== null) return { undecided: blurred };
		return {
			tokens: new FlatSynonyms(stream, table).run(),
			end: stream.end
		};
	};
}
var FlatSynonyms = class {
	#source;
	#table;
	#inputs = [];
	#outputs = [];
	#made = [];
	#pulled = 0;
	#read = 0;
	#write = 0;
	#skip = 0;
	#finished = false;
	constructor(stream, table) {
		this.#source = stream.tokens;
		this.#table = table;
	}
	run() {
		for (;;) {
			while (this.#skip !== 0) this.#replay();
			if (this.#finished && this.#read === this.#write && !this.#overhang()) return this.#made;
			if (this.#finished && this.#read === this.#write) continue;
			this.#parse();
		}
	}
	#input(slot) {
		this.#inputs[slot] ??= {
			token: null,
			keepOriginal: false,
			matched: false,
			consumed: true
		};
		return this.#inputs[slot];
	}
	#output(slot) {
		this.#outputs[slot] ??= {
			waiting: [],
			increment: 1
		};
		return this.#outputs[slot];
	}
	#replay() {
		const input = this.#input(this.#read);
		const outputs = this.#output(this.#read);
		const { token } = input;
		if (!input.consumed && (input.keepOriginal || !input.matched) && token !== null) {
			this.#made.push(token);
			input.consumed = true;
			if (outputs.waiting.length > 0) {
				outputs.increment = 0;
				return;
			}
		} else if (outputs.waiting.length > 0 && token !== null) {
			input.consumed = true;
			this.#give(outputs, token);
			if (outputs.waiting.length > 0) return;
		}
		this.#read++;
		this.#skip--;
	}
	#give(outputs, at) {
		const next = outputs.waiting.shift();
		if (next === void 0) return;
		const { text, end, length } = next;
		this.#made.push({
			...at,
			text,
			increment: outputs.increment,
			length,
			end: end ?? at.end,
			keyword: false
		});
		outputs.increment = outputs.waiting.length === 0 ? 1 : 0;
	}
	#overhang() {
		const outputs = this.#output(this.#read);
		const last = this.#source.at(-1);
		if (outputs.waiting.length === 0 || last === void 0) return false;
		const place = {
			...last,
			length: 1
		};
		const [first] = outputs.waiting;
		if (first !== void 0) outputs.waiting[0] = {
			...first,
			end: last.end,
			length: 1
		};
		this.#give(outputs, place);
		if (outputs.waiting.length === 0) this.#write = ++this.#read;
		return true;
	}
	#parse() {
		let current = this.#read;
		let match = null;
		let count = 0;
		let words = "";
		for (;;) {
			if (current === this.#write) {
				const next = this.#finished ? void 0 : this.#source[this.#pulled];
				if (next === void 0) {
					this.#finished = true;
					break;
				}
				this.#pulled++;
				const slot = this.#input(this.#write);
				slot.token = next;
				slot.consumed = false;
				if (this.#read !== this.#write) this.#write++;
			}
			const token = this.#input(current).token;
			if (token === null) break;
			count++;
			words = count === 1 ? token.text : `${words}${"\0"}${token.text}`;
			const meaning = this.#table.get(words);
			if (meaning !== void 0) match = {
				meaning,
				length: count,
				end: token.end
			};
			if (!this.#table.hasLonger(words)) break;
			if (this.#read === this.#write) this.#write++;
			current++;
		}
		if (this.#read === this.#write && !this.#finished) this.#write++;
		if (match !== null) {
			this.#skip = match.length;
			this.#stack(match.meaning, match.length, match.end);
		} else if (this.#read !== this.#write) this.#skip = 1;
	}
	#stack({ keep, outputs }, length, end) {
		for (const output of outputs) {
			const words = output.split("\0");
			for (const [index, text] of words.entries()) {
				const pending = words.length === 1 ? {
					text,
					end,
					length: keep ? length : 1
				} : {
					text,
					end: null,
					length: 1
				};
				this.#output(this.#read + index).waiting.push(pending);
			}
		}
		for (let slot = this.#read; slot < this.#read + length; slot++) {
			const input = this.#input(slot);
			input.keepOriginal ||= keep;
			input.matched = true;
		}
	}
};

// lib/dictionaries/analysis/filters/synonyms.js
function synonymTable(meanings) {
	const beginnings = new Set();
	let maxWords = 1;
	for (const [input, { outputs }] of meanings) {
		let words = 1;
		for (let at = input.indexOf("\0"); at !== -1; at = input.indexOf("\0", at + 1)) {
			beginnings.add(input.slice(0, at));
			words++;
		}
		maxWords = Math.max(maxWords, words, ...outputs.map((output) => output.split("\0").length));
	}
	return {
		get: (input) => meanings.get(input),
		hasLonger: (words) => beginnings.has(words),
		size: meanings.size,
		maxWords
	};
}
function longestMatch(table, tokens, start) {
	let found = null;
	let words = "";
	for (let at = start; at < tokens.length; at++) {
		words = at === start ? tokens[at]?.text ?? "" : `${words}${"\0"}${tokens[at]?.text ?? ""}`;
		const meaning = table.get(words);
		if (meaning !== void 0) found = {
			meaning,
			length: at - start + 1
		};
		if (!table.hasLonger(words)) break;
	}
	return found;
}
function blurredOf(tokens) {
	return tokens.find(({ blurred }) => blurred !== null)?.blurred ?? null;
}
function synonymGraph(table) {
	if (table.size === 0) return (stream) => stream;
	return (stream) => {
		const blurred = blurredOf(stream.tokens);
		if (blurred !== null) return { undecided: blurred };
		return {
			tokens: new GraphBuilder(stream, table).build(),
			end: stream.end
		};
	};
}
var GraphBuilder = class {
	#input;
	#table;
	#made = [];
	#lastNode = -1;
	#nextNode = 0;
	constructor(stream, table) {
		this.#input = stream.tokens;
		this.#table = table;
	}
	build() {
		for (let at = 0; at < this.#input.length;) {
			const match = longestMatch(this.#table, this.#input, at);
			if (match !== null) {
				this.#fork(this.#input.slice(at, at + match.length), match.meaning);
				at += match.length;
				continue;
			}
			const token = this.#input[at++];
			if (token === void 0) break;
			this.#made.push(token);
			this.#lastNode += token.increment;
			this.#nextNode = this.#lastNode + token.length;
		}
		return this.#made;
	}
	#fork(matched, { keep, outputs }) {
		const first = matched[0];
		const last = matched.at(-1);
		if (first === void 0 || last === void 0) return;
		const paths = outputs.map((output) => output.split("\0").map((text) => ({
			text,
			original: null
		})));
		if (keep) paths.push(matched.map((token) => ({
			text: token.text,
			original: token
		})));
		const start = this.#nextNode;
		const end = start + paths.reduce((sum, path) => sum + path.length - 1, 0) + 1;
		const write = (piece, from, to) => {
			const token = piece.original ?? {
				...first,
				text: piece.text,
				start: first.start,
				end: last.end,
				keyword: false
			};
			this.#made.push({
				...token,
				increment: from - this.#lastNode,
				length: to - from
			});
			this.#lastNode = from;
		};
		const firstEnds = [];
		let node = start;
		for (const path of paths) {
			const [head] = path;
			const to = path.length === 1 ? end : node + 1;
			node += path.length - 1;
			firstEnds.push(to);
			if (head !== void 0) write(head, start, to);
		}
		for (const [index, path] of paths.entries()) {
			let from = firstEnds[index] ?? start;
			for (const [place, piece] of path.entries()) {
				if (place === 0) continue;
				const to = place === path.length - 1 ? end : from + 1;
				write(piece, from, to);
				from = to;
			}
		}
		this.#nextNode = end;
	}
};

// lib/dictionaries/settings/components/synonym-filter.js
function rulesOf({ filter }, reader) {
	const path = filter.options.text("synonyms_path");
	const lines = filter.options.words("synonyms");
	if (path !== null) {
		const source = reader.dictionary(path)?.source ?? null;
		return source !== null && lines !== null ? asWordList(source, reader).source : source;
	}
	return lines === null ? null : (0,_byte_source_js_5.t)(Buffer.from(lines.join("\n")));
}
function asWordList(source, { version }) {
	const texts = [];
	const lines = [];
	let isReadable = true;
	const error = () => {
		isReadable = false;
	};
	(0,_word_lines_js_8.i)("word-list", {
		source,
		options: {
			engineVersion: version,
			expand: true,
			lenient: false,
			analysis: null
		},
		context: _registry_js_4.d,
		report: {
			..._problems_js_0.t,
			error
		}
	}, ({ text, line }) => {
		texts.push(text);
		lines.push(line);
	});
	if (!isReadable) return {
		source,
		lineOf: (line) => line
	};
	return {
		source: (0,_byte_source_js_5.t)(Buffer.from(texts.join("\n"))),
		lineOf: (line) => lines[line - 1] ?? line
	};
}
function synonymFilter(reading, reader) {
	const source = rulesOf(reading, reader);
	if (source === null || reading.chain === null) return null;
	let isKnown = true;
	const fail = () => {
		isKnown = false;
	};
	const report = {
		error: fail,
		warning() {},
		undecided: fail,
		blurred: fail
	};
	const meanings = new Map();
	const options = {
		engineVersion: reader.version,
		expand: reading.expand,
		lenient: reading.lenient,
		analysis: null,
		chain: reading.chain
	};
	_registry_js_4.t[reading.isWordnet ? "wordnet-synonyms" : "solr-synonyms"].read({
		source,
		options,
		context: _registry_js_4.d,
		report
	}, ({ rule }) => {
		if (typeof rule === "object" && "keep" in rule) meanings.set(rule.in, {
			keep: rule.keep,
			outputs: rule.out.map(stored)
		});
	});
	if (!isKnown) return null;
	const table = synonymTable(meanings);
	return reading.isGraph ? synonymGraph(table) : flatSynonyms(table);
}
function stored(output) {
	return output.isWellFormed() ? output : output.replace(/\p{Surrogate}/gu, "�");
}

// lib/dictionaries/settings/front.js
function unknownChain(id) {
	return new Chain({
		charFilters: [],
		tokenizer: () => ({ undecided: id }),
		filters: []
	});
}
function tokenizerOf(tokenizer, charFilters) {
	const missing = charFilters.find(({ part }) => part === null) ?? (tokenizer?.part === null ? tokenizer : null);
	if (missing !== null) return () => ({ undecided: missing.id });
	return tokenizer?.part ?? (() => ({ undecided: "tokenizer" }));
}
var Front = class Front {
	#parts;
	#synonyms;
	#charFilters;
	#tokenizer;
	#filters = [];
	#before = [];
	#refused = null;
	#plain;
	#key;
	constructor(parts, charFilters, tokenizer, synonyms) {
		this.#parts = parts;
		this.#synonyms = synonyms;
		this.#charFilters = charFilters;
		this.#tokenizer = tokenizer;
		this.#key = [...charFilters, tokenizer].map(keyOf);
		this.#plain = charFilters.length === 0 && plainTokenizer(tokenizer) !== null ? {
			lowercase: false,
			words: []
		} : null;
	}
	copy() {
		const copy = new Front(this.#parts, this.#charFilters, this.#tokenizer, this.#synonyms);
		copy.#filters = [...this.#filters];
		copy.#before = [...this.#before];
		copy.#refused = this.#refused;
		copy.#key = [...this.#key];
		copy.#plain = this.#plain === null ? null : {
			lowercase: this.#plain.lowercase,
			words: [...this.#plain.words]
		};
		return copy;
	}
	get before() {
		return [...this.#before];
	}
	add(component, reading, place) {
		this.#before.push({
			component,
			place: place.place
		});
		if (reading !== null) {
			if (!reading.isGraph) return;
			this.#key.push(keyOf(component));
			this.#filters.push(this.#synonyms(reading));
			this.#plain = null;
			return;
		}
		const front = component.part?.front ?? null;
		if (component.type === "multiplexer" || front === "refused") {
			this.#refused ??= {
				component,
				place
			};
			this.#plain = null;
			return;
		}
		this.#key.push(keyOf(component));
		this.#filters.push(front ?? this.#parts.undecided(component.id));
		const effect = component.part?.plain;
		if (effect === void 0) this.#plain = null;
		else if (this.#plain !== null && effect === "lowercase") this.#plain.lowercase = true;
		else if (this.#plain !== null && typeof effect === "object") this.#plain.words.push(...effect.words);
	}
	chain(title, filter, problems) {
		const refused = this.#refused;
		if (refused !== null) {
			problems.error("index-settings/refused-filter", refused.place.file.file, refused.place.place, `In ${title} the filter \`${refused.component.name}\` (type \`${refused.component.type}\`) is before the synonym filter \`${filter.name}\`, where the engine does not accept it. Move it after the synonym filter. The engine's own message: Token filter [${refused.component.name}] cannot be used to parse synonyms.`);
			return null;
		}
		const chain = new Chain({
			charFilters: this.#charFilters.flatMap(({ part }) => part === null ? [] : [part]),
			tokenizer: tokenizerOf(this.#tokenizer, this.#charFilters),
			filters: [...this.#filters]
		});
		const tokenizer = plainTokenizer(this.#tokenizer);
		const plain = this.#plain === null || tokenizer === null ? null : {
			tokenizer,
			lowercase: this.#plain.lowercase,
			watched: new Set(this.#plain.words)
		};
		return termChain(title, this.#key.join("\n"), chain, plain);
	}
};
function plainTokenizer(tokenizer) {
	const { type } = tokenizer;
	if (tokenizer.part === null || type !== "keyword" && type !== "whitespace" && type !== "standard") return null;
	return tokenizer.options.has("max_token_length") ? null : type;
}
function keyOf({ name, type, definition, isMissing }) {
	if (isMissing) return `missing ${name}`;
	if (definition === null) return type;
	return JSON.stringify([type, [...definition.settings].map(([name, { value }]) => [name, value])]);
}

// lib/dictionaries/settings/undefined-name.js
const ENGINE_TEXTS = {
	"Custom Analyzer": ({ kind, text, owner }) => `Custom Analyzer [${owner}] failed to find ${kind} under name [${text}]`,
	multiplexer: ({ text, owner }) => `Multiplexing filter [${owner}] refers to undefined tokenfilter [${text}]`,
	condition: ({ text, owner }) => `ScriptedConditionTokenFilter [${owner}] refers to undefined token filter [${text}]`
};
function tellUndefined({ kind, text, owner, subject, at }, scope, problems) {
	const known = [...kind === "filter" ? _options_js_3.l : kind === "tokenizer" ? _options_js_3.v : ["html_strip"]];
	const own = at.file.definitions.filter((definition) => definition.kind === kind).map((definition) => definition.name);
	const word = kind.replace("_", " ");
	const near = (0,_document_js_7.n)(text, [...own, ...known]);
	const advice = near === null ? "Define it, or name one that exists." : `Did you mean \`${near}\`?`;
	const message = ENGINE_TEXTS[subject]({
		kind,
		text,
		owner
	});
	const sentence = text.trim() === "" ? `\`${owner}\` names a ${word} with an empty name. Remove it, or the comma too many.` : `The ${word} \`${text}\` of \`${owner}\` is not defined, and the engine has none of that name. ${advice}`;
	if (scope.isComplete(at.file)) problems.error("index-settings/undefined-name", at.file.file, at.place, `${sentence} The engine's own message: ${message}.`);
	else problems.notice(`${at.place?.file ?? at.file.file}, line ${at.place?.line ?? 1}: ${sentence} (Part of the settings is in files that \`index-settings\` does not name.)`);
}

// lib/dictionaries/settings/normalizers.js
const ALLOWED = new Set("arabic_normalization asciifolding bengali_normalization cjk_width decimal_digit elision german_normalization hindi_normalization indic_normalization lowercase persian_normalization scandinavian_folding scandinavian_normalization serbian_normalization sorani_normalization trim uppercase icu_folding icu_normalizer".split(" "));
function checkNormalizer(file, { name, settings, place: own }, context) {
	const options = new _options_js_3.n(settings);
	const { parts, problems, scope } = context;
	const refuse = (message, place, advice) => problems.error("index-settings/invalid-component", file.file, place ?? own, refusal(`The normalizer \`${name}\``, message, advice));
	const type = options.text("type") ?? "custom";
	if (type !== "custom") {
		if (!_options_js_3.m.normalizer.has(type)) problems.unknown((0,_document_js_7.s)("normalizer", name, file.file), file.file, options.place("type"), `The type \`${type}\` of the normalizer \`${name}\` is not known here. Without a plugin that brings it the engine answers "Unknown normalizer type [${type}] for [${name}]".`, "A request can't ask for a normalizer by its type, so `engine-url` does not help: write `type: custom` with its filters.");
		return;
	}
	if (options.has("tokenizer")) refuse(`Custom normalizer [${name}] cannot configure a tokenizer`, options.place("tokenizer"), "Remove the `tokenizer`.");
	for (const { text, place } of options.list("char_filter") ?? []) {
		const at = {
			file,
			place
		};
		const component = parts.charFilter(text, at);
		if (component === null) tellUndefined({
			kind: "char_filter",
			text,
			owner: name,
			subject: "Custom Analyzer",
			at
		}, scope, problems);
		else if (component.type === "html_strip") refuse(`Custom normalizer [${name}] may not use char filter [${text}]`, place, "Remove the char filter.");
	}
	for (const { text, place } of options.list("filter") ?? []) {
		const at = {
			file,
			place
		};
		const component = parts.filter(text, at);
		if (component === null) tellUndefined({
			kind: "filter",
			text,
			owner: name,
			subject: "Custom Analyzer",
			at
		}, scope, problems);
		else if (isAllowed(component.type, component.definition !== null, context)) parts.tellUse(component);
		else refuse(`Custom normalizer [${name}] may not use filter [${text}]`, place, "Remove the filter: a normalizer makes one token, and handles its characters one after the other.");
	}
}
function isAllowed(type, isDeclared, { version, parts }) {
	if (ALLOWED.has(type)) return true;
	if (type === "persian_stem") return !isDeclared && (0,_engine_version_js_2.a)(version, 2, 0);
	if (type === "truncate") return isDeclared && (0,_engine_version_js_2.a)(version, 3, 0);
	return _options_js_3.m.filter.has(type) || !parts.isKnownType("filter", type);
}

// lib/dictionaries/settings/typed-analyzer.js
function typedAnalyzer({ file, definition, type }, chain, parts, problems, version) {
	const { name } = definition;
	const options = new _options_js_3.n(definition.settings);
	const isKnown = _options_js_3.s.has(type) || _options_js_3.m.analyzer.has(type);
	if (!isKnown && !tellUnknownType(name, type, file, options, problems)) return null;
	if (!tellBadOptions(name, type, file, options, problems, version)) return null;
	for (const setting of [
		"filter",
		"char_filter",
		"tokenizer"
	]) {
		if (!options.has(setting)) continue;
		problems.warning("index-settings/ignored-filter", file.file, options.get(setting)?.keyPlace ?? null, `The analyzer \`${name}\` has the type \`${type}\`, which has its own chain: the engine silently ignores its \`${setting}\`. Write \`type: custom\` with the tokenizer and the filters of that analyzer, and add yours.`);
	}
	const what = `the analyzer \`${name}\` (type \`${type}\`)`;
	parts.unknown.set(`analyzer ${name}`, {
		file: file.file,
		place: options.place("type"),
		what
	});
	return {
		name,
		file,
		definition,
		type,
		charFilters: [],
		tokenizer: null,
		filters: [],
		inner: [],
		missing: null,
		readings: [],
		updateable: [],
		builtIn: (isKnown ? chain(type, options) : null) ?? unknownChain(`analyzer ${name}`)
	};
}
function tellUnknownType(name, type, { file }, options, problems) {
	const near = (0,_document_js_7.n)(type, [
		..._options_js_3.s,
		..._options_js_3.m.analyzer,
		"custom"
	]);
	const message = `Unknown analyzer type [${type}] for [${name}]`;
	if (near !== null && near === type.toLowerCase()) {
		const text = refusal(`The analyzer \`${name}\``, message, `Write \`${near}\`: case matters.`);
		problems.error("index-settings/invalid-component", file, options.place("type"), text);
		return false;
	}
	problems.unknown((0,_document_js_7.s)("analyzer", name, file), file, options.place("type"), `The type \`${type}\` of the analyzer \`${name}\` is not known here.${near === null ? "" : ` Did you mean \`${near}\`?`} Without a plugin that brings it the engine answers "${message}".`, ASK_PLUGINS);
	return true;
}
function tellBadOptions(name, type, { file }, options, problems, version) {
	try {
		checkDeclared({
			kind: "analyzer",
			type,
			options,
			version
		});
		if (type !== "pattern") return true;
		readFlags(options);
		readPattern(options, "pattern", "\\W+");
		return true;
	} catch (error) {
		if (!(error instanceof _options_js_3.t)) return true;
		const text = refusal(`The analyzer \`${name}\``, error.message, error.advice);
		problems.error("index-settings/invalid-component", file, error.place ?? options.place("type"), text);
		return false;
	}
}

// lib/dictionaries/settings/analyzers.js
var Analyzers = class {
	#scope;
	#reader;
	#problems;
	parts;
	#models = new Map();
	#synonymFilters = new Map();
	#normalizers;
	constructor(scope, reader, problems) {
		this.#scope = scope;
		this.#reader = reader;
		this.#problems = problems;
		this.parts = new Parts(scope, reader, problems);
		this.#normalizers = {
			scope,
			parts: this.parts,
			problems,
			version: reader.version
		};
	}
	all() {
		const models = [];
		for (const file of this.#scope.files) for (const definition of file.definitions) {
			const at = {
				file,
				place: definition.place
			};
			switch (definition.kind) {
				case "tokenizer":
					this.parts.tokenizer(definition.name, at);
					break;
				case "char_filter":
					this.parts.charFilter(definition.name, at);
					break;
				case "filter":
					this.parts.filter(definition.name, at);
					break;
				case "normalizer":
					checkNormalizer(file, definition, this.#normalizers);
					break;
				case "analyzer": {
					const model = this.#analyzer(file, definition);
					if (model !== null) models.push(model);
				}
			}
		}
		return models;
	}
	named(name, from) {
		const found = this.#scope.find("analyzer", name, from);
		return found === null ? null : this.#analyzer(found.file, found.definition);
	}
	builtIn(name) {
		return this.#builtInChain(name, new _options_js_3.n(new Map()));
	}
	#builtInChain(type, options) {
		try {
			return builtInChain(type, options, this.#reader);
		} catch (error) {
			if (error instanceof _options_js_3.r || error instanceof _options_js_3.t) return null;
			throw error;
		}
	}
	#analyzer(file, definition) {
		const key = `${file.file} ${definition.name}`;
		const known = this.#models.get(key);
		if (known !== void 0) return known;
		this.#models.set(key, null);
		const model = this.#build(file, definition);
		this.#models.set(key, model);
		return model;
	}
	#build(file, definition) {
		const options = new _options_js_3.n(definition.settings);
		const { name, place: own } = definition;
		const refuse = (message, place, advice) => {
			const text = refusal(`The analyzer \`${name}\``, message, advice);
			this.#problems.error("index-settings/invalid-component", file.file, place ?? own, text);
			return null;
		};
		const fault = nameFault(name);
		if (fault !== null) return refuse(fault.message, null, fault.advice);
		const type = options.text("type") ?? (options.has("tokenizer") ? "custom" : null);
		const isWhole = this.#scope.isComplete(file);
		if (type === null && isWhole) return refuse(`analyzer [${name}] must specify either an analyzer type, or a tokenizer`, null, "Give it a `tokenizer`, or a `type`.");
		if (type !== null && type !== "custom") {
			const chain = (builtIn, given) => this.#builtInChain(builtIn, given);
			return typedAnalyzer({
				file,
				definition,
				type
			}, chain, this.parts, this.#problems, this.#reader.version);
		}
		if (!options.has("tokenizer") && isWhole) return refuse(`Custom Analyzer [${name}] must be configured with a tokenizer`, options.place("type"), "Give it a `tokenizer`.");
		try {
			options.integer("position_increment_gap", 100);
		} catch (error) {
			if (error instanceof _options_js_3.t) return refuse(error.message, error.place);
			throw error;
		}
		return this.#custom(file, definition, options);
	}
	#custom(file, definition, options) {
		const owner = definition.name;
		const name = (text, place) => ({
			text,
			owner,
			subject: "Custom Analyzer",
			at: {
				file,
				place
			}
		});
		const tokenizer = options.has("tokenizer") ? this.#found({
			kind: "tokenizer",
			...name(options.text("tokenizer") ?? "", options.place("tokenizer"))
		}, (text, at) => this.parts.tokenizer(text, at)) : this.#tokenizerElsewhere(file, definition);
		this.parts.tellUse(tokenizer);
		const charFilters = (options.list("char_filter") ?? []).map(({ text, place }) => this.#found({
			kind: "char_filter",
			...name(text, place)
		}, (named, at) => this.parts.charFilter(named, at)));
		const front = new Front(this.parts, charFilters, tokenizer, (reading) => this.synonyms(reading));
		const { filters, inner, readings, updateable } = this.#filters(file, owner, options, front);
		return {
			name: owner,
			file,
			definition,
			type: "custom",
			charFilters,
			tokenizer,
			filters,
			inner,
			missing: [
				...charFilters,
				tokenizer,
				...filters.map(({ component }) => component),
				...inner
			].find(({ isMissing }) => isMissing) ?? null,
			readings,
			updateable,
			builtIn: null
		};
	}
	#tokenizerElsewhere(file, { name, place }) {
		this.parts.tellLack(`the analyzer \`${name}\``, {
			file,
			place
		}, "`tokenizer` or `type`");
		const what = `the tokenizer of \`${name}\`, which no file of \`index-settings\` says,`;
		return this.parts.missing("tokenizer", `of ${name}`, {
			file,
			place
		}, what);
	}
	#filters(file, owner, options, front) {
		const filters = new AnalyzerFilters({
			parts: this.parts,
			scope: this.#scope,
			problems: this.#problems,
			filter: (name) => this.#found({
				kind: "filter",
				...name
			}, (text, at) => this.parts.filter(text, at)),
			reading: (filter, before, at, condition) => this.#reading(filter, before, owner, at, condition)
		}, owner);
		for (const { text, place } of options.list("filter") ?? []) filters.add(text, {
			file,
			place
		}, front);
		return filters;
	}
	#found(name, find) {
		const found = find(name.text, name.at);
		if (found !== null) return found;
		tellUndefined(name, this.#scope, this.#problems);
		return this.parts.missing(name.kind, name.text, name.at);
	}
	#reading(filter, front, analyzer, place, condition) {
		if (filter.type !== "synonym" && filter.type !== "synonym_graph") return null;
		const { options } = filter;
		const found = this.#scope.find("filter", filter.name, place.file);
		try {
			const isKnown = (0,_engine_version_js_2.a)(this.#reader.version, 2, 19);
			const synonymAnalyzer = isKnown ? options.text("synonym_analyzer") : null;
			if (!isKnown) this.#ignoredSynonymAnalyzer(filter, found?.file ?? place.file);
			const title = (0,_document_js_7.s)("analyzer", analyzer, place.file.file);
			return {
				filter,
				file: found?.file ?? place.file,
				isGraph: filter.type === "synonym_graph",
				isUpdateable: options.boolean("updateable", false),
				expand: options.boolean("expand", true),
				lenient: options.boolean("lenient", false),
				isWordnet: (options.text("format") ?? "").toLowerCase() === "wordnet",
				synonymAnalyzer,
				place,
				before: front.before,
				condition,
				chain: this.#synonymAnalyzerChain(synonymAnalyzer, filter, place, title) ?? front.chain(title, filter, this.#problems)
			};
		} catch (error) {
			if (!(error instanceof _options_js_3.t)) throw error;
			this.#problems.error("index-settings/invalid-component", found?.file.file ?? place.file.file, error.place ?? filter.definition?.place ?? null, refusal(`The filter \`${filter.name}\``, error.message));
			return null;
		}
	}
	#synonymAnalyzerChain(name, filter, { file }, title) {
		if (name === null) return null;
		const own = this.#scope.find("analyzer", name, file);
		const isThree = (0,_engine_version_js_2.a)(this.#reader.version, 3, 0);
		if (own !== null && isThree) {
			const model = this.#analyzer(own.file, own.definition);
			const chain = model === null ? null : this.chainOf(model);
			return termChain(title, `analyzer ${own.file.file} ${name}`, chain ?? unknownChain(`analyzer ${name}`), null);
		}
		if (_options_js_3.s.has(name) || _options_js_3.m.analyzer.has(name)) {
			this.parts.unknown.set(`analyzer ${name}`, {
				file: file.file,
				place: filter.options.place("synonym_analyzer"),
				what: `the analyzer \`${name}\``
			});
			return termChain(title, `built-in ${name}`, this.builtIn(name) ?? unknownChain(`analyzer ${name}`), null);
		}
		if (own === null && isThree && !this.#scope.isComplete(file)) {
			const place = filter.options.place("synonym_analyzer");
			const { id } = this.parts.missing("analyzer", name, {
				file,
				place
			});
			return termChain(title, id, unknownChain(id), null);
		}
		const why = own === null ? "is not an analyzer that the engine knows, so it is silently ignored" : "is an analyzer of the index, which OpenSearch accepts from 3.0 on and silently ignores before";
		this.#tellSynonymAnalyzer(filter, file, why, "Name a built-in analyzer, or remove the setting and put");
		return null;
	}
	#ignoredSynonymAnalyzer(filter, file) {
		if (!filter.options.has("synonym_analyzer")) return;
		const why = `is silently ignored by ${(0,_engine_version_js_2.r)(this.#reader.version)}, as OpenSearch knows the setting from 2.19 on`;
		this.#tellSynonymAnalyzer(filter, file, why, "Remove the setting, and put");
	}
	#tellSynonymAnalyzer({ name, options }, { file }, why, advice) {
		this.#problems.warning("index-settings/unknown-synonym-analyzer", file, options.place("synonym_analyzer"), `The \`synonym_analyzer\` \`${options.text("synonym_analyzer")}\` of \`${name}\` ${why}, and the terms go through the filters before it anyway. ${advice} the filters before the synonym filter.`);
	}
	chainOf(model) {
		if (model.builtIn !== null) return model.builtIn;
		const filters = model.filters.map(({ component, reading }) => {
			return (reading === null ? component.part?.run : this.synonyms(reading)) ?? this.parts.undecided(component.id);
		});
		return new Chain({
			charFilters: model.charFilters.flatMap(({ part }) => part === null ? [] : [part]),
			tokenizer: tokenizerOf(model.tokenizer, model.charFilters),
			filters
		});
	}
	synonyms(reading) {
		const known = this.#synonymFilters.get(reading);
		if (known !== void 0) return known;
		let made = null;
		const filter = (stream) => {
			made ??= synonymFilter(reading, this.#reader) ?? this.parts.undecided(reading.filter.id);
			return made(stream);
		};
		this.#synonymFilters.set(reading, filter);
		return filter;
	}
};
function nameFault(name) {
	if (name.startsWith("_")) return {
		message: `analyzer name must not start with '_'. got "${name}"`,
		advice: "Give it another name."
	};
	if (name !== "default_index") return null;
	return {
		message: "setting [index.analysis.analyzer.default_index] is not supported anymore, use [index.analysis.analyzer.default] instead",
		advice: "Call it `default`."
	};
}

// lib/dictionaries/settings/components/inline-rules.js
function checkInlineRules(models, version, problems, parts) {
	for (const { readings, name } of models) for (const reading of readings) {
		const { filter, file, chain } = reading;
		const { options } = filter;
		const advice = noPath("synonyms_path", options);
		if (advice !== null) {
			const reader = options.has("synonyms") ? "synonyms_path" : "synonyms_path_path";
			const text = refusal(`The filter \`${filter.name}\``, `IOException while reading ${reader}: file not readable`, advice);
			problems.error("index-settings/invalid-component", file.file, options.place("synonyms_path"), text);
		}
		if (options.has("synonyms_path") || chain === null) continue;
		const list = options.list("synonyms");
		if (list === null) {
			problems.error("index-settings/invalid-component", file.file, filter.definition?.place ?? null, refusal(`The filter \`${filter.name}\` of the analyzer \`${name}\``, "synonym requires either `synonyms` or `synonyms_path` to be configured", "Give it `synonyms_path`, or `synonyms`."));
			continue;
		}
		const report = {
			error: (_code, { line }, message, failure) => {
				const place = list[(line ?? 1) - 1]?.place ?? options.place("synonyms");
				const engine = failure.chain.map((cause) => (0,_problems_js_0.s)(cause.message ?? "", 400)).join(" ← ");
				problems.error("index-settings/rejected-rule", file.file, place, `${message((at) => `rule ${at}`)} The engine's own message: ${engine}.`);
			},
			warning() {},
			undecided: (component, term) => {
				const unknown = parts.unknown.get(component);
				if (unknown?.missing === "error") return;
				problems.unknown(chain.title, unknown?.file ?? file.file, unknown?.place ?? null, `The output of ${unknown?.what ?? component} is not computed here, so in ${chain.title} it is not known whether the engine accepts the rules of \`${filter.name}\` (the first term: \`${(0,_problems_js_0.s)(term)}\`).`, adviceOn(unknown));
			}
		};
		const source = (0,_byte_source_js_5.t)(Buffer.from(list.map(({ text }) => text).join("\n")));
		const format = reading.isWordnet ? "wordnet-synonyms" : "solr-synonyms";
		_registry_js_4.t[format].read({
			source,
			options: {
				engineVersion: version,
				expand: reading.expand,
				lenient: reading.lenient,
				analysis: null,
				chain
			},
			context: _registry_js_4.d,
			report
		}, null);
	}
}

// lib/dictionaries/settings/lints.js
function lintAnalyzers(input) {
	lintFields(input);
	lintNormalizers(input);
	lintDefaults(input);
	for (const model of input.models) for (const reading of model.readings) lintReading(model, reading, input);
}
function lintFields(input) {
	for (const use of (0,_document_js_7.a)(input.scope)) {
		const model = input.analyzers.named(use.analyzer, use.file);
		if (model === null) lintName(use, input);
		else if (use.time === "index" && use.analyzer !== "default") lintIndexTime(use, model.updateable, input.problems);
	}
}
function lintNormalizers({ scope, problems }) {
	for (const file of scope.files) for (const { path, normalizer } of file.normalized) {
		const { name, place } = normalizer;
		if (_options_js_3.m.normalizer.has(name) || scope.find("normalizer", name, file) !== null) continue;
		const sentence = `The field \`${path}\` names the normalizer \`${name}\`, which is not defined. Define it, or name one that exists.`;
		if (scope.isComplete(file)) {
			const message = `${sentence} The engine's own message: normalizer [${name}] not found for field [${path}].`;
			problems.error("index-settings/undefined-name", file.file, place, message);
		} else problems.notice(`${file.file}, line ${place.line}: ${sentence} (The settings may be in a file that \`index-settings\` does not name.)`);
	}
}
function lintName({ source, file, field, named, analyzer }, { scope, problems }) {
	if (named === null || scope.find("analyzer", analyzer, file) !== null) return;
	if (_options_js_3.s.has(analyzer) || _options_js_3.m.analyzer.has(analyzer)) return;
	const near = (0,_document_js_7.n)(analyzer, [...scope.files.flatMap(({ definitions }) => definitions.filter(({ kind }) => kind === "analyzer").map(({ name }) => name)), ..._options_js_3.s]);
	const advice = near === null ? "Define it, or name one that exists." : `Did you mean \`${near}\`?`;
	const sentence = `The field \`${field.path}\` names the analyzer \`${analyzer}\`, which is not defined. ${advice}`;
	const isCertain = scope.isComplete(file);
	if (isCertain && !field.isDynamic) {
		problems.error("index-settings/undefined-name", source.file, named.place, `${sentence} The engine's own message: analyzer [${analyzer}] has not been configured in mappings.`);
		return;
	}
	const why = isCertain ? "The engine says so only when a document makes such a field." : "The settings may be in a file that `index-settings` does not name.";
	problems.notice(`${source.file}, line ${named.place.line}: ${sentence} (${why})`);
}
function lintIndexTime({ source: { file }, field, named, analyzer }, updateable, problems) {
	if (updateable.length === 0 || (0,_document_js_7.c)(field)) return;
	const message = `The field \`${field.path}\` uses the analyzer \`${analyzer}\` when documents are indexed, but its filter \`${updateable.join("`, `")}\` is \`updateable\`, which the engine allows only in search analyzers. Name it as \`search_analyzer\` and give the field an \`analyzer\` without it, or remove \`updateable\`. The engine's own message${field.isDynamic ? ", once a document makes such a field" : ""}: analyzer [${analyzer}] contains filters [${updateable.join(", ")}] that are not allowed to run in index time mode.`;
	const place = named?.place ?? field.place;
	if (field.isDynamic) problems.warning("index-settings/updateable-at-index-time", file, place, message);
	else problems.error("index-settings/updateable-at-index-time", file, place, message);
}
function lintDefaults({ models, problems }) {
	for (const { name, file, definition, updateable } of models) {
		if (name !== "default" || updateable.length === 0) continue;
		problems.error("index-settings/updateable-at-index-time", file.file, definition.place, `The analyzer \`default\` is used when documents are indexed, but its filter \`${updateable.join("`, `")}\` is \`updateable\`, which the engine allows only in search analyzers. Call the analyzer \`default_search\`. The engine's own message: analyzer [default] contains filters [${updateable.join(", ")}] that are not allowed to run in all mode.`);
	}
}
const STOP_TYPES = new Set([
	"stop",
	"ja_stop",
	"smartcn_stop",
	"polish_stop"
]);
function lintReading(model, reading, { times, problems }) {
	const { filter, isGraph, isUpdateable, condition } = reading;
	const time = times.get(model);
	if (reading.synonymAnalyzer === null) lintFront(model, reading, problems);
	if (time !== "search") return;
	if (!(isUpdateable && (condition === null || model.updateable.length > 0)) && filter.options.has("synonyms_path")) {
		const [why, advice] = isUpdateable ? [`is inside the condition \`${condition}\`, for which the engine reloads no analyzer`, "Put it into the analyzer itself"] : ["is not `updateable`", "Set `updateable: true`"];
		problems.warning("index-settings/not-updateable", reading.file.file, filter.definition?.place ?? null, `\`${filter.name}\` reads its synonyms for the search analyzer \`${model.name}\`, but ${why}: after a deploy, searches use the old synonyms until the index is closed and opened. ${advice}.`);
	}
	if (!isGraph) problems.warning("index-settings/needs-graph", reading.file.file, filter.options.place("type"), `\`${filter.name}\` has the type \`synonym\`, which puts the words of a multi-word synonym over the wrong positions, so that a search analyzer such as \`${model.name}\` matches the wrong phrases. Write \`type: synonym_graph\`.`);
}
function lintFront(model, reading, problems) {
	const { filter, place, before } = reading;
	const stop = before.find(({ component }) => STOP_TYPES.has(component.type) && removesWords(component));
	if (stop !== void 0) problems.warning("index-settings/stop-before-synonyms", place.file.file, stop.place, `In the analyzer \`${model.name}\` the filter \`${stop.component.name}\` removes stop words before the synonyms of \`${filter.name}\`: ${reading.lenient ? "as the filter is `lenient`, the engine silently drops each rule with a stop word" : "a rule with a stop word makes the engine refuse the whole file"}. Put it after the synonym filter.`);
	const { tokenizer } = model;
	if (tokenizer === null) return;
	if (stacks(tokenizer.type, (name) => tokenizer.options.text(name))) problems.warning("index-settings/stacking-tokenizer", tokenizer.definition === null ? place.file.file : model.file.file, tokenizer.options.place("mode") ?? tokenizer.options.place("decompound_mode") ?? tokenizer.definition?.place ?? place.place, `The tokenizer \`${tokenizer.name}\` puts a compound word and its parts at one position, and the engine refuses every synonym rule with such a word. Use a tokenizer for the synonyms of \`${filter.name}\` with ` + (tokenizer.type === "nori_tokenizer" ? "`decompound_mode: discard` or `none`." : "`mode: normal`, or `discard_compound_token: true`."));
}
function removesWords({ part, options }) {
	const effect = part?.plain;
	if (typeof effect === "object") return effect.words.size > 0;
	if (options.text("stopwords") === "_none_") return false;
	return !options.has("stopwords") || (options.words("stopwords") ?? []).length !== 0;
}
function stacks(type, option) {
	if (type === "nori_tokenizer") return option("decompound_mode")?.toLowerCase() === "mixed";
	if (type !== "kuromoji_tokenizer") return false;
	return option("mode")?.toLowerCase() !== "normal" && option("discard_compound_token") !== "true";
}

// lib/dictionaries/settings/uses/reads-file.js
const READERS = new Map([
	["synonyms_path", /^synonym(?:_graph)?$/],
	["mappings_path", /^mapping$/],
	["rules_path", /^stemmer_override$/],
	["type_table_path", /^word_delimiter(?:_graph)?$/],
	["hyphenation_patterns_path", /^hyphenation_decompounder$/],
	["user_dictionary", /^(?:kuromoji|nori)(?:_tokenizer)?$/]
]);
const LIST_FIRST = new Map([["stopwords_path", "stopwords"], ["articles_path", "articles"]]);
function readsFile({ kind, settings }, setting) {
	const type = String(settings.get("type")?.value ?? "");
	const reader = READERS.get(setting);
	if (reader !== void 0) return reader.test(type);
	return ((kind === "analyzer" ? _options_js_3.s.has(type) : _options_js_3.u.has(type)) || _options_js_3.m[kind].has(type)) && !settings.has(LIST_FIRST.get(setting) ?? "");
}

// lib/dictionaries/settings/uses/resolve.js
var References = class {
	#tiers;
	#byBaseName;
	constructor(dictionaries) {
		const all = dictionaries.flatMap((one) => (one.files ?? [one.file]).map((file) => [file, one]));
		this.#byBaseName = (0,_group_by_js_12.t)(all, ([file]) => baseName(file));
		this.#tiers = [byValue(dictionaries, ({ references }) => references), byValue(dictionaries, ({ name, names = [] }) => [`analyzers/${name}`, ...names])];
	}
	find(path) {
		const [only, ...others] = this.all(path);
		return others.length === 0 ? only ?? null : null;
	}
	all(path) {
		const known = this.#tiers.map((tier) => tier.get(path)).find((found) => found !== void 0);
		if (known !== void 0) return known;
		const [only, ...others] = this.#named(path);
		return only === void 0 || others.length > 0 ? [] : [only[1]];
	}
	filesNamed(path) {
		return this.#named(path).map(([file]) => file);
	}
	#named(path) {
		return this.#byBaseName.get(baseName(path)) ?? [];
	}
};
function byValue(dictionaries, valuesOf) {
	const pairs = dictionaries.flatMap((one) => [...new Set(valuesOf(one))].map((value) => [value, one]));
	return new Map([...(0,_group_by_js_12.t)(pairs, ([value]) => value)].map(([value, own]) => [value, own.map(([, one]) => one)]));
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// lib/dictionaries/settings/index-settings.js
async function readIndexSettings(sources, dictionaries, version) {
	const problems = new _problems2_js_13.t();
	const files = [];
	for (const source of sources) {
		const file = await readFile(source, problems);
		if (file === null) continue;
		files.push(file);
		tellNulls(file, problems);
	}
	const scope = new _options_js_3.i(files);
	const references = new References(dictionaries);
	const analyzers = new Analyzers(scope, {
		version,
		dictionary: (path) => references.find(path)
	}, problems);
	const models = analyzers.all();
	const times = analyzerTimes(scope, analyzers);
	const uses = models.flatMap((model) => usesOf(model, references, times.get(model) ?? null));
	checkInlineRules(models, version, problems, analyzers.parts);
	lintAnalyzers({
		scope,
		analyzers,
		models,
		times,
		problems
	});
	const declared = declaredReadings([...new Set([...files, ...scope.files])], references);
	const [paths, strangers] = [pathsOf(files, references), (0,_strangers2_js_11.r)(files, references)];
	return {
		scope,
		analyzers,
		models,
		uses,
		paths,
		declared,
		strangers,
		problems,
		version
	};
}
function pathsOf(files, references) {
	const all = files.flatMap(({ definitions }) => definitions.flatMap((definition) => (0,_references_js_10.t)(definition)));
	return new Map(all.flatMap(({ path }) => {
		const names = references.all(path).map(({ name }) => name);
		return names.length === 0 ? [] : [[path, names]];
	}));
}
function declaredReadings(files, references) {
	const all = files.flatMap(({ file, definitions }) => definitions.flatMap((definition) => {
		const says = (name) => new _options_js_3.n(definition.settings).text(name);
		const given = {
			file,
			definition,
			expand: says("expand") !== "false",
			lenient: says("lenient") === "true"
		};
		return (0,_references_js_10.t)(definition).flatMap(({ format, ...setting }) => {
			if (format === null) return [];
			const reading = {
				...setting,
				format,
				...given,
				isRead: readsFile(definition, setting.setting)
			};
			return references.all(setting.path).map(({ name }) => ({
				name,
				reading
			}));
		});
	}));
	const groups = (0,_group_by_js_12.t)(all, ({ name }) => name);
	return new Map([...groups].map(([name, own]) => [name, own.map(({ reading }) => reading)]));
}
async function readFile({ file, bytes }, problems) {
	try {
		return (0,_options_js_3.o)(await (0,_document_js_7.t)(bytes, file), file);
	} catch (error) {
		if (!(error instanceof _positioned_js_9.t)) throw error;
		problems.error("index-settings/syntax", file, error.place, `The settings can't be read: ${error.message}.`);
		return null;
	}
}
function tellNulls({ file, settings }, problems) {
	for (const [name, { nullPlace }] of settings) {
		if (nullPlace === void 0) continue;
		const text = refusal(`The list \`${name}\``, "only value lists are allowed in serialized settings", "Remove `null`.");
		problems.error("index-settings/invalid-component", file, nullPlace, text);
	}
}
function analyzerTimes(scope, analyzers) {
	const times = new Map();
	const add = (model, time) => {
		if (model === null) return;
		const known = times.get(model);
		times.set(model, known === void 0 || known === time ? time : "both");
	};
	for (const { file, analyzer, time } of (0,_document_js_7.a)(scope)) if (!scope.isPartOnly(file)) add(analyzers.named(analyzer, file), time);
	for (const file of scope.files.filter((one) => !scope.isPartOnly(one))) {
		const isOwn = (name) => scope.findOwn("analyzer", name, file) !== null;
		const own = (name) => isOwn(name) ? analyzers.named(name, file) : null;
		add(own("default"), "index");
		if (!isOwn("default_search")) add(own("default"), "search");
		add(own("default_search"), "search");
		add(own("default_search_quoted"), "search");
	}
	return times;
}
function usesOf(model, references, time) {
	const uses = [];
	const add = (definition, reading) => {
		for (const setting of definition === null ? [] : (0,_references_js_10.t)(definition)) for (const { name } of references.all(setting.path)) uses.push({
			dictionary: name,
			file: model.file.file,
			analyzer: model.name,
			setting,
			time,
			reading
		});
	};
	add(model.definition, null);
	for (const { definition } of model.charFilters) add(definition, null);
	add(model.tokenizer?.definition ?? null, null);
	const read = new Set(model.readings.map(({ filter }) => filter));
	const others = [...model.filters.map(({ component }) => component), ...model.inner].filter((one) => !read.has(one));
	for (const { definition } of new Set(others)) add(definition, null);
	for (const reading of model.readings) add(reading.filter.definition, reading);
	return uses;
}
function chainUses({ uses, version }, dictionary) {
	return uses.flatMap(({ dictionary: name, reading, setting }) => {
		if (name !== dictionary || reading?.chain === void 0 || reading.chain === null) return [];
		const format = setting.format ?? "solr-synonyms";
		const { chain, expand, lenient, filter } = reading;
		const use = {
			chain,
			format,
			expand,
			lenient
		};
		return [filter.options.words("synonyms") !== null ? {
			...use,
			view: (source) => asWordList(source, { version })
		} : use];
	});
}
function formatOf({ uses, declared }, dictionary, known) {
	const said = [...uses.flatMap(({ dictionary: name, setting }) => name === dictionary ? setting.format ?? [] : []), ...(declared.get(dictionary) ?? []).map(({ format }) => format)];
	return said.find((format) => format === known) ?? said[0] ?? null;
}
function formatUses({ uses, declared }, dictionary) {
	const found = new Map();
	for (const { definition, format, setting, place, file, isRead } of declared.get(dictionary) ?? []) {
		if (!isRead || found.has(format) || setting === "synonyms_path") continue;
		const use = uses.find((one) => one.dictionary === dictionary && one.setting.place === place);
		const where = use === void 0 ? (0,_document_js_7.s)(definition.kind, definition.name, file) : (0,_document_js_7.s)("analyzer", use.analyzer, use.file);
		found.set(format, {
			format,
			title: `In ${where}, where \`${setting}\` of \`${definition.name}\` reads it`
		});
	}
	return [...found.values()];
}
function tellOtherFormat({ declared, paths, problems }, dictionary, file, format) {
	const readings = (declared.get(dictionary) ?? []).filter(({ isRead, path }) => isRead && paths.get(path)?.length === 1);
	if (format === "opaque" || readings.some((reading) => reading.format === format)) return;
	for (const reading of readings) {
		const message = `\`${reading.setting}\` makes the engine read \`${file}\` in the format ${reading.format}, but its declared \`format\` is ${format}. Correct the path, or the declared format. The file is checked in both.`;
		problems.warning("index-settings/other-format", reading.file, reading.place, message);
	}
}
function tellUndecided(settings, files, undecided) {
	for (const { use, component, count, first, line: firstLine } of undecided) {
		const unknown = settings.analyzers.parts.unknown.get(component);
		if (unknown?.missing === "error") continue;
		const file = unknown?.file ?? settings.scope.files[0]?.file ?? "";
		const terms = count === 1 ? "a term" : `${count} terms`;
		const others = files.length > 1 ? ` and ${(0,_problems_js_0.o)(files.length - 1, "more file")}` : "";
		const line = (0,_problems_js_0.f)(files, null)(firstLine ?? 1);
		settings.problems.unknown(use.chain.title, file, unknown?.place ?? null, `The output of ${unknown?.what ?? component} is not computed here. In ${use.chain.title} it is before the synonyms of ${files[0]?.file ?? ""}${others}, so for ${terms} of ${others === "" ? "that file" : "these files"} (the first in ${line}: \`${(0,_problems_js_0.s)(first)}\`) it is not known whether the engine accepts them.`, adviceOn(unknown));
	}
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

}),

8646:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (FileProblems)
});
// lib/dictionaries/settings/problems.js
var FileProblems = class {
	#problems = [];
	#known = new Set();
	#unknown = new Map();
	notices = [];
	error(code, file, place, message) {
		this.#add("error", code, file, place, message);
	}
	warning(code, file, place, message) {
		this.#add("warning", code, file, place, message);
	}
	notice(message) {
		if (!this.notices.includes(message)) this.notices.push(message);
	}
	unknown(subject, file, place, message, advice) {
		const text = `${message} ${advice}`;
		const problem = this.#add("warning", "index-settings/unknown-component", file, place, text);
		if (problem !== null) this.#unknown.set(problem, {
			subject,
			message
		});
	}
	afterEngine(problems, built) {
		return problems.flatMap((problem) => {
			const unknown = this.#unknown.get(problem);
			if (unknown === void 0) return [problem];
			if (built.has(unknown.subject)) return [];
			const message = `${unknown.message} The engine at \`engine-url\` has not built the ${unknown.subject}.`;
			return [{
				...problem,
				message
			}];
		});
	}
	all() {
		return [...this.#problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
	}
	add(problem) {
		const { code, file, line, column, message } = problem;
		const key = JSON.stringify([
			code,
			file,
			line,
			column,
			message
		]);
		if (this.#known.has(key)) return null;
		this.#known.add(key);
		this.#problems.push(problem);
		return problem;
	}
	#add(severity, code, file, place, message) {
		const { line = null, column = null } = place ?? {};
		return this.add({
			severity,
			code,
			file: place?.file ?? file,
			line,
			column,
			message
		});
	}
};

}),

8093:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (strangerNotices),
  r: () => (strangersOf),
  t: () => (packageIdOf)
});
var _problems_js_0 = _require(5294);
var _references_js_1 = _require(8608);

// lib/dictionaries/settings/uses/strangers.js
function strangersOf(files, references) {
	return files.flatMap(({ file, definitions }) => definitions.flatMap((definition) => (0,_references_js_1.t)(definition).flatMap((setting) => {
		const meant = references.all(setting.path).map((one) => one.file);
		if (meant.length === 1) return [];
		const isShared = meant.length > 1;
		return [{
			...setting,
			file,
			fitting: isShared ? meant : references.filesNamed(setting.path),
			isShared
		}];
	})));
}
function packageIdOf(path) {
	return /^analyzers\/([^/]+)$/.exec(path)?.[1] ?? null;
}
function strangerNotices(strangers, packages) {
	return [...new Set(strangers.map((stranger) => noticeOf(stranger, packages)))];
}
function noticeOf({ file, setting, path, place, fitting, isShared }, packages) {
	const names = `${file}, line ${place.line}: \`${setting}\` names \`${(0,_problems_js_0.s)(path, 120)}\``;
	const advice = "If it is one, say so with `settings-path` in its entry of the manifest.";
	if (fitting.length > 1) {
		const files = fitting.map((one) => `\`${(0,_problems_js_0.s)(one, 120)}\``).join(" and ");
		if (isShared) return `${names}, the \`settings-path\` or the package of ${files}: each of them is checked in its place, but search tests that depend on it are not run, as it is not known which is meant.`;
		return `${names}, the base name of ${files}, so it is not known which is meant. Say it with \`settings-path\` in the entry of the manifest.`;
	}
	const id = packageIdOf(path);
	if (id === null) return `${names}, which is not a dictionary of this run. ${advice}`;
	if (packages === null) return `${names}, which is not a dictionary of this run; which package an ID is of is known only where AWS is asked. ${advice}`;
	const other = packages.get(id);
	return other === void 0 ? `${names}, which is neither the name nor the ID of a package of this run. ${advice}` : `${names}, the ID of the package \`${(0,_problems_js_0.s)(other, 120)}\`, which is not a dictionary of this run.`;
}

})

};
