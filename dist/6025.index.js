export const id = 6025;
export const ids = [6025];
export const modules = {

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

}),

6025:
((_module, _exports, _require) => {

_require.d(_exports, {
  parseYaml: () => (parseYaml)
});
var _dist_js_0 = _require(882);
var _printable_js_1 = _require(4359);
var _problems_js_2 = _require(5294);
var _positioned_js_3 = _require(5792);
var _yaml_faults_js_4 = _require(5335);

// lib/dictionaries/settings/file/yaml.js
var import_dist = (0,_dist_js_0.t)();
const MAX_NODES = 1e5;
const TOO_DEEP = "values are nested too deep";
function parseYaml(text) {
	try {
		return parse(text);
	} catch (error) {
		throw (0,_printable_js_1.t)(error) ? new _positioned_js_3.t(TOO_DEEP, {
			line: 1,
			column: 1
		}) : error;
	}
}
function parse(text) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		version: "1.2",
		prettyErrors: false,
		uniqueKeys: false
	});
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const [error] = document.errors;
	if (error !== void 0) throw new _positioned_js_3.t(yamlProblem(error), placeAt(error.pos[0]));
	return new YamlReader(document, placeAt).document();
}
function yamlProblem(error) {
	if (error.code === "MULTIPLE_DOCS") return "it must be one YAML document, but \"---\" begins another";
	return (0,_printable_js_1.t)(error) ? TOO_DEEP : (0,_yaml_faults_js_4.t)(error);
}
var YamlReader = class {
	#contents;
	#placeAt;
	#targets;
	#count = 0;
	constructor(document, placeAt) {
		this.#contents = document.contents;
		this.#placeAt = placeAt;
		const { targets, faults } = (0,_yaml_faults_js_4.n)(document);
		const [fault] = faults;
		if (fault !== void 0) throw new _positioned_js_3.t(fault.problem, placeAt(fault.offset));
		this.#targets = targets;
	}
	document() {
		return this.#read(this.#contents, {
			line: 1,
			column: 1
		}, 0);
	}
	#read(node, fallback, depth) {
		if (++this.#count > MAX_NODES) throw new _positioned_js_3.t(`the file has more than ${MAX_NODES} values`, fallback);
		if (depth > 200) throw new _positioned_js_3.t(`values are nested more than ${200} deep`, fallback);
		const range = node?.range;
		const place = range === null || range === void 0 ? fallback : this.#placeAt(range[0]);
		if ((0, import_dist.isAlias)(node)) return this.#read(this.#targets.get(node) ?? null, place, depth + 1);
		if ((0, import_dist.isMap)(node)) return {
			kind: "map",
			place,
			entries: this.#entries(node, place, depth)
		};
		if ((0, import_dist.isSeq)(node)) return {
			kind: "list",
			place,
			items: node.items.map((item) => this.#read(asNode(item), place, depth + 1))
		};
		if (!(0, import_dist.isScalar)(node) || node.value === null || node.value === void 0) return {
			kind: "scalar",
			place,
			text: null,
			isText: false
		};
		const isText = typeof node.value === "string";
		return {
			kind: "scalar",
			place,
			text: isText ? String(node.value) : node.source ?? String(node.value),
			isText
		};
	}
	#entries(map, place, depth) {
		const entries = new Map();
		const merged = [];
		for (const pair of map.items) {
			if (isMergeKey(pair)) {
				merged.push(...this.#merged(pair, place, depth));
				continue;
			}
			const name = this.#read(asNode(pair.key), place, depth + 1);
			if (name.kind !== "scalar" || name.text === null) throw new _positioned_js_3.t("a key must be a text", name.place);
			if (entries.has(name.text)) throw new _positioned_js_3.t(`the key ${JSON.stringify((0,_problems_js_2.s)(name.text))} occurs twice`, name.place);
			const value = this.#read(asNode(pair.value), name.place, depth + 1);
			entries.set(name.text, {
				key: name.text,
				place: name.place,
				value
			});
		}
		for (const entry of merged.flatMap((one) => one.entries)) if (!entries.has(entry.key)) entries.set(entry.key, entry);
		return [...entries.values()];
	}
	#merged({ key, value }, fallback, depth) {
		const range = asNode(key)?.range;
		const place = range === null || range === void 0 ? fallback : this.#placeAt(range[0]);
		const source = this.#read(asNode(value), place, depth + 1);
		return (source.kind === "list" ? source.items : [source]).map((item) => {
			if (item.kind === "map") return item;
			throw new _positioned_js_3.t("the merge key `<<` takes a map, or a list of maps", place);
		});
	}
};
function isMergeKey({ key }) {
	return (0, import_dist.isScalar)(key) && key.value === "<<" && key.type === "PLAIN";
}
function asNode(value) {
	return (0, import_dist.isMap)(value) || (0, import_dist.isSeq)(value) || (0, import_dist.isScalar)(value) || (0, import_dist.isAlias)(value) ? value : null;
}

})

};
