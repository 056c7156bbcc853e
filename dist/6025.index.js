export const id = 6025;
export const ids = [6025];
export const modules = {

6025:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (parseYaml)
});
var _dist_js_0 = __webpack_require__(882);
var _positioned_js_1 = __webpack_require__(5792);



// lib/dictionaries/settings/file/yaml.js
var import_dist = (0,_dist_js_0.t)();
const MAX_NODES = 1e5;
function parseYaml(text) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		version: "1.2",
		prettyErrors: false
	});
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const [error] = document.errors;
	if (error !== void 0) throw new _positioned_js_1.t(error.message, placeAt(error.pos[0]));
	let count = 0;
	const read = (node, fallback) => {
		if (++count > MAX_NODES) throw new _positioned_js_1.t(`the file has more than ${MAX_NODES} values`, fallback);
		const range = node?.range;
		const place = range === null || range === void 0 ? fallback : placeAt(range[0]);
		if ((0, import_dist.isAlias)(node)) return read(node.resolve(document), place);
		if ((0, import_dist.isMap)(node)) return {
			kind: "map",
			place,
			entries: node.items.map((pair) => readPair(pair, place))
		};
		if ((0, import_dist.isSeq)(node)) return {
			kind: "list",
			place,
			items: node.items.map((item) => read(asNode(item), place))
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
	};
	const readPair = ({ key, value }, fallback) => {
		const name = read(asNode(key), fallback);
		if (name.kind !== "scalar" || name.text === null) throw new _positioned_js_1.t("a key must be a text", name.place);
		return {
			key: name.text,
			place: name.place,
			value: read(asNode(value), name.place)
		};
	};
	return read(document.contents, {
		line: 1,
		column: 1
	});
}
function asNode(value) {
	return (0, import_dist.isMap)(value) || (0, import_dist.isSeq)(value) || (0, import_dist.isScalar)(value) || (0, import_dist.isAlias)(value) ? value : null;
}



})

};
