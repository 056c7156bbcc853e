export const id = 77;
export const ids = [77];
export const modules = {

77:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  hyphenation: () => (hyphenation)
});
var _saxes_js_0 = _require(7112);
var _problems_js_1 = _require(5294);
var node_util_2 = _require(7975);

// lib/dictionaries/formats/hyphenation/xml-content-model.js
var import_saxes = (0,_saxes_js_0.t)();
const SPACE = "[ \\t\\r\\n]*";
const MAX_DEPTH$1 = 1e3;
var XmlContentModel = class {
	#mixed;
	#item;
	#next;
	constructor(name) {
		this.#mixed = new RegExp(`^\\(${SPACE}#PCDATA(?:${SPACE}\\)|(?:${SPACE}\\|${SPACE}${name})*${SPACE}\\)\\*)$`, "u");
		this.#item = new RegExp(`${SPACE}(?:(\\()|${name}[?*+]?)`, "uy");
		this.#next = new RegExp(`${SPACE}(?:([,|])|\\)[?*+]?)`, "uy");
	}
	isWellFormed(model) {
		if (model === "EMPTY" || model === "ANY" || this.#mixed.test(model)) return true;
		return model.startsWith("(") && this.#isGroup(model);
	}
	#isGroup(model) {
		const open = [];
		let at = 0;
		const take = (pattern) => {
			pattern.lastIndex = at;
			const found = pattern.exec(model);
			at += found?.[0].length ?? 0;
			return found;
		};
		for (;;) {
			const item = take(this.#item);
			if (item === null) return false;
			if (item[1] !== void 0) {
				open.push("");
				if (open.length > MAX_DEPTH$1) return false;
				continue;
			}
			for (;;) {
				const next = take(this.#next);
				if (next === null) return false;
				const [, separator] = next;
				const seen = open.pop() ?? "";
				if (separator !== void 0) {
					if (seen !== "" && seen !== separator) return false;
					open.push(separator);
					break;
				}
				if (open.length === 0) return at === model.length;
			}
		}
	}
};

// lib/dictionaries/formats/hyphenation/xml-entities.js
const MAX_EXPANSIONS = 64e3;
const MAX_EXPANDED_SIZE = 5e7;
const MAX_NESTING = 100;
const BROKEN = {
	isContent: false,
	count: 1,
	size: 0
};
function isWithinLimits({ count, size }) {
	return count <= 64e3 && size <= 5e7;
}
var XmlEntities = class {
	#values;
	#known = new Map();
	#open = new Set();
	constructor(values) {
		this.#values = values;
	}
	table(builtIn, resolve) {
		return new Proxy(builtIn, { get: (target, name) => {
			const value = typeof name === "string" ? this.#values.get(name) : void 0;
			return value === void 0 || typeof name !== "string" ? Reflect.get(target, name) : resolve(name, value);
		} });
	}
	expansionOf(name) {
		const known = this.#known.get(name);
		if (known !== void 0) return known;
		if (this.#open.has(name) || this.#open.size >= MAX_NESTING) return BROKEN;
		this.#open.add(name);
		const expansion = this.#expand(this.#values.get(name) ?? "");
		this.#open.delete(name);
		this.#known.set(name, expansion);
		return expansion;
	}
	#expand(text) {
		let [isContent, count, size] = [
			true,
			1,
			text.length
		];
		const parser = new import_saxes.SaxesParser({
			xmlns: false,
			fragment: true
		});
		parser.on("error", () => {
			isContent = false;
		});
		parser.ENTITIES = this.table(parser.ENTITIES, (name) => {
			const inner = this.expansionOf(name);
			isContent &&= inner.isContent;
			count += inner.count;
			size += inner.size;
			return "";
		});
		parser.write(text).close();
		return {
			isContent,
			count,
			size
		};
	}
};

// lib/dictionaries/formats/hyphenation/xml-names.js
const PATTERNS = {
	"1.0": patternsOf(`
41-5a 61-7a c0-d6 d8-f6 f8-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 250-2a8 2bb-2c1 386 388-38a
38c 38e-3a1 3a3-3ce 3d0-3d6 3da 3dc 3de 3e0 3e2-3f3 401-40c 40e-44f 451-45c 45e-481 490-4c4 4c7-4c8 4cb-4cc 4d0-4eb
4ee-4f5 4f8-4f9 531-556 559 561-586 5d0-5ea 5f0-5f2 621-63a 641-64a 671-6b7 6ba-6be 6c0-6ce 6d0-6d3 6d5 6e5-6e6
905-939 93d 958-961 985-98c 98f-990 993-9a8 9aa-9b0 9b2 9b6-9b9 9dc-9dd 9df-9e1 9f0-9f1 a05-a0a a0f-a10 a13-a28
a2a-a30 a32-a33 a35-a36 a38-a39 a59-a5c a5e a72-a74 a85-a8b a8d a8f-a91 a93-aa8 aaa-ab0 ab2-ab3 ab5-ab9 abd ae0
b05-b0c b0f-b10 b13-b28 b2a-b30 b32-b33 b36-b39 b3d b5c-b5d b5f-b61 b85-b8a b8e-b90 b92-b95 b99-b9a b9c b9e-b9f
ba3-ba4 ba8-baa bae-bb5 bb7-bb9 c05-c0c c0e-c10 c12-c28 c2a-c33 c35-c39 c60-c61 c85-c8c c8e-c90 c92-ca8 caa-cb3
cb5-cb9 cde ce0-ce1 d05-d0c d0e-d10 d12-d28 d2a-d39 d60-d61 e01-e2e e30 e32-e33 e40-e45 e81-e82 e84 e87-e88 e8a e8d
e94-e97 e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eae eb0 eb2-eb3 ebd ec0-ec4 f40-f47 f49-f69 10a0-10c5 10d0-10f6 1100
1102-1103 1105-1107 1109 110b-110c 110e-1112 113c 113e 1140 114c 114e 1150 1154-1155 1159 115f-1161 1163 1165 1167
1169 116d-116e 1172-1173 1175 119e 11a8 11ab 11ae-11af 11b7-11b8 11ba 11bc-11c2 11eb 11f0 11f9 1e00-1e9b 1ea0-1ef9
1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fbc 1fbe 1fc2-1fc4
1fc6-1fcc 1fd0-1fd3 1fd6-1fdb 1fe0-1fec 1ff2-1ff4 1ff6-1ffc 2126 212a-212b 212e 2180-2182 3007 3021-3029 3041-3094
30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3
`, `
30-39 b7 2d0-2d1 300-345 360-361 387 483-486 591-5a1 5a3-5b9 5bb-5bd 5bf 5c1-5c2 5c4 640 64b-652 660-669 670 6d6-6e4
6e7-6e8 6ea-6ed 6f0-6f9 901-903 93c 93e-94d 951-954 962-963 966-96f 981-983 9bc 9be-9c4 9c7-9c8 9cb-9cd 9d7 9e2-9e3
9e6-9ef a02 a3c a3e-a42 a47-a48 a4b-a4d a66-a71 a81-a83 abc abe-ac5 ac7-ac9 acb-acd ae6-aef b01-b03 b3c b3e-b43
b47-b48 b4b-b4d b56-b57 b66-b6f b82-b83 bbe-bc2 bc6-bc8 bca-bcd bd7 be7-bef c01-c03 c3e-c44 c46-c48 c4a-c4d c55-c56
c66-c6f c82-c83 cbe-cc4 cc6-cc8 cca-ccd cd5-cd6 ce6-cef d02-d03 d3e-d43 d46-d48 d4a-d4d d57 d66-d6f e31 e34-e3a
e46-e4e e50-e59 eb1 eb4-eb9 ebb-ebc ec6 ec8-ecd ed0-ed9 f18-f19 f20-f29 f35 f37 f39 f3e-f3f f71-f84 f86-f8b f90-f95
f97 f99-fad fb1-fb7 fb9 20d0-20dc 20e1 3005 302a-302f 3031-3035 3099-309a 309d-309e 30fc-30fe
`),
	"1.1": patternsOf(`41-5a 61-7a c0-d6 d8-f6 f8-2ff 370-37d 37f-1fff 200c-200d 2070-218f 2c00-2fef 3001-d7ff f900-fdcf fdf0-fffd 10000-effff`, "30-39 b7 300-36f 203f-2040")
};
function xmlNamePatterns(version) {
	return PATTERNS[version];
}
const WHOLE_NAME = new RegExp(`^${PATTERNS["1.0"].name}$`, "u");
function isXml10Name(name) {
	return WHOLE_NAME.test(name);
}
function patternsOf(letters, others) {
	const start = `:_${characterClass(letters)}`;
	const nmtoken = `[-.${start}${characterClass(others)}]+`;
	return {
		name: `(?=[${start}])${nmtoken}`,
		nmtoken
	};
}
function characterClass(ranges) {
	return ranges.trim().replace(/[0-9a-f]+/g, "\\u{$&}").replace(/\s+/g, "");
}

// lib/dictionaries/formats/hyphenation/doctype.js
const S = "[ \\t\\r\\n]+";
const MAYBE_S = "[ \\t\\r\\n]*";
const LITERAL = "(?:\"[^\"\\u{10000}-\\u{10ffff}]*\"|'[^'\\u{10000}-\\u{10ffff}]*')";
const PUBLIC_LITERAL = "(?:\"[-a-zA-Z0-9 \\r\\n'()+,./:=?;!*#@$_%]*\"|'[-a-zA-Z0-9 \\r\\n()+,./:=?;!*#@$_%]*')";
const EXTERNAL = `(?:SYSTEM${S}${LITERAL}|PUBLIC${S}${PUBLIC_LITERAL}${S}${LITERAL})`;
var DoctypeGrammar = class {
	head;
	entity;
	parameterEntity;
	externalParameterEntity;
	parameterReference;
	element;
	attributes;
	otherDeclarations;
	reference;
	contentModel;
	constructor({ name, nmtoken }) {
		const references = `(?:&${name};|&#[0-9]+;|&#x[0-9a-fA-F]+;)`;
		const attributeValue = `(?:"(?:[^<&"]|${references})*"|'(?:[^<&']|${references})*')`;
		const entityValue = `(?:"(?:[^%&"]|${references})*"|'(?:[^%&']|${references})*')`;
		const oneOf = (item) => `\\(${MAYBE_S}${item}(?:${MAYBE_S}\\|${MAYBE_S}${item})*${MAYBE_S}\\)`;
		const type = `(?:CDATA|IDREFS|IDREF|ID|ENTITY|ENTITIES|NMTOKENS|NMTOKEN|NOTATION${S}${oneOf(name)}|${oneOf(nmtoken)})`;
		const defaultValue = `(?:#REQUIRED|#IMPLIED|(?:#FIXED${S})?${attributeValue})`;
		const attribute = `${name}${S}${type}${S}${defaultValue}`;
		this.head = new RegExp(`^${S}${name}(?:${S}(${EXTERNAL}))?${MAYBE_S}(?:\\[|$)`, "u");
		this.entity = new RegExp(`<!ENTITY${S}(${name})${S}(${entityValue})${MAYBE_S}>`, "uy");
		this.parameterEntity = new RegExp(`<!ENTITY${S}%${S}(${name})${S}(${entityValue})${MAYBE_S}>`, "uy");
		this.externalParameterEntity = new RegExp(`<!ENTITY${S}%${S}(${name})${S}(${EXTERNAL})${MAYBE_S}>`, "uy");
		this.parameterReference = new RegExp(`%(${name});`, "uy");
		this.element = new RegExp(`<!ELEMENT${S}${name}${S}([^<>&"' \\t\\r\\n][^<>&"']*|)>`, "uy");
		this.attributes = new RegExp(`<!ATTLIST${S}${name}(?:${S}${attribute}(?:${MAYBE_S}${attribute})*)?${MAYBE_S}>`, "uy");
		this.otherDeclarations = new RegExp([
			S,
			"<!--(?:(?!--)[\\s\\S])*-->",
			`<\\?(?![xX][mM][lL](?:${S}|\\?))${name}(?:[ \\t\\r\\n](?:(?!\\?>)[\\s\\S])*)?\\?>`,
			`<!ENTITY${S}${name}${S}${EXTERNAL}(?:${S}NDATA${S}${name})?${MAYBE_S}>`,
			`<!NOTATION${S}${name}${S}(?:${EXTERNAL}|PUBLIC${S}${PUBLIC_LITERAL})${MAYBE_S}>`
		].join("|"), "uy");
		this.reference = new RegExp(`&(${name});`, "gu");
		this.contentModel = new XmlContentModel(name);
	}
};
function parseDoctype(text, version) {
	const grammar = new DoctypeGrammar(xmlNamePatterns(version));
	const head = grammar.head.exec(text);
	if (head === null) return null;
	const dtd = head[1] === void 0 ? [] : [readExternal(head[1])];
	const subset = new Subset(grammar, version);
	if (head[0].endsWith("[")) {
		const tail = /\][ \t\r\n]*$/.exec(text);
		if (tail === null || !subset.read(text.slice(head[0].length, tail.index), 0)) return null;
	}
	return {
		entities: subset.entities,
		outside: [...dtd, ...subset.fetched],
		hasDtd: dtd.length > 0
	};
}
const MAX_DEPTH = 20;
var Subset = class {
	entities = new Map();
	#parameters = new Map();
	#expanded = {
		count: 0,
		size: 0
	};
	#grammar;
	#version;
	#externalParameters = new Map();
	fetched = [];
	constructor(grammar, version) {
		this.#grammar = grammar;
		this.#version = version;
	}
	read(text, depth) {
		if (depth > MAX_DEPTH) return false;
		for (let at = 0; at < text.length;) {
			const length = this.#next(text, at, depth);
			if (length === 0) return false;
			at += length;
		}
		return true;
	}
	#next(text, at, depth) {
		const declared = matchAt(this.#grammar.entity, text, at);
		const parameter = declared === null ? matchAt(this.#grammar.parameterEntity, text, at) : null;
		const [whole, name = "", value = ""] = declared ?? parameter ?? [];
		if (whole !== void 0) {
			const entities = declared === null ? this.#parameters : this.entities;
			const replacement = resolveCharacters(value.slice(1, -1), this.#version);
			if (replacement === null) return 0;
			if (!(entities.has(name) || declared === null && this.#externalParameters.has(name))) entities.set(name, replacement);
			return whole.length;
		}
		const [external, externalName = "", id = ""] = matchAt(this.#grammar.externalParameterEntity, text, at) ?? [];
		if (external !== void 0) {
			if (!(this.#parameters.has(externalName) || this.#externalParameters.has(externalName))) this.#externalParameters.set(externalName, readExternal(id));
			return external.length;
		}
		const [element, model = ""] = matchAt(this.#grammar.element, text, at) ?? [];
		if (element !== void 0) return this.#grammar.contentModel.isWellFormed(trimEnd(model)) ? element.length : 0;
		const [attributes] = matchAt(this.#grammar.attributes, text, at) ?? [];
		if (attributes !== void 0) return this.#fitsAttribute(attributes, new Set()) ? attributes.length : 0;
		const reference = matchAt(this.#grammar.parameterReference, text, at);
		if (reference === null) return matchAt(this.#grammar.otherDeclarations, text, at)?.[0].length ?? 0;
		const [, parameterName = ""] = reference;
		const replacement = this.#parameters.get(parameterName);
		if (replacement === void 0) {
			const fetched = this.#externalParameters.get(parameterName);
			if (fetched !== void 0) this.fetched.push(fetched);
			return reference[0].length;
		}
		this.#expanded.count += 1;
		this.#expanded.size += replacement.length;
		if (!isWithinLimits(this.#expanded) || !this.read(replacement, depth + 1)) return 0;
		return reference[0].length;
	}
	#fitsAttribute(text, open) {
		if (resolveCharacters(text, this.#version) === null) return false;
		return [...text.matchAll(this.#grammar.reference)].every(([, name = ""]) => {
			if (PREDEFINED.has(name)) return true;
			const value = this.entities.get(name);
			if (value === void 0) return this.fetched.length > 0;
			this.#expanded.count += 1;
			this.#expanded.size += value.length;
			if (open.has(name) || open.size > MAX_DEPTH || value.includes("<") || !isWithinLimits(this.#expanded)) return false;
			return this.#fitsAttribute(value, new Set([...open, name]));
		});
	}
};
const PREDEFINED = new Set([
	"amp",
	"lt",
	"gt",
	"quot",
	"apos"
]);
function trimEnd(text) {
	let end = text.length;
	while (end > 0 && " 	\r\n".includes(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
function readExternal(external) {
	const literals = [...external.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? "");
	const systemId = literals.pop() ?? "";
	return {
		publicId: literals.pop() ?? null,
		systemId
	};
}
function resolveCharacters(value, version) {
	let isValid = true;
	const resolved = value.replace(/&#(?:x([0-9a-fA-F]+)|([0-9]+));/g, (_, hexadecimal, decimal) => {
		const codePoint = hexadecimal === void 0 ? Number(decimal) : Number.parseInt(hexadecimal, 16);
		const character = codePoint <= 1114111 ? String.fromCodePoint(codePoint) : "\0";
		isValid &&= CHARACTER[version].test(character);
		return character;
	});
	return isValid ? resolved : null;
}
const CHARACTER = {
	"1.0": /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u,
	"1.1": /^[\u0001-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u
};

// lib/dictionaries/formats/hyphenation/xml-encodings.js
const STRICT_ASCII = "ansi_x3.4-1968 ansi_x3.4-1986 ascii cp367 csascii ibm367 iso-ir-6 iso646-us us us-ascii".split(" ");
const ENCODINGS = new Map(`
big5: big5 big5-hkscs big5-hkscs-2001 big5_hkscs big5_hkscs_2001 big5_solaris big5hk big5hk-2001 big5hkscs
big5: big5hkscs-2001 cp948 cp950 csbig5 ibm-948 ibm-950 ibm948 ibm950 ms950 ms950_hkscs ms950_hkscs_xp windows-950
big5: x-big5-hkscs-2001 x-big5-solaris x-ibm948 x-ibm950 x-ms950-hkscs x-ms950-hkscs-xp x-windows-950
euc-jp: cp29626c cp33722 cseucpkdfmtjapanese euc-jp euc-jp-linux euc_jp euc_jp_linux euc_jp_solaris eucjis eucjp
euc-jp: eucjp-open extended_unix_code_packed_format_for_japanese ibm-29626c ibm-33722 ibm-33722_vascii_vpua ibm-5050
euc-jp: ibm-eucjp ibm29626c ibm33722 x-euc-jp x-euc-jp-linux x-eucjp x-eucjp-open x-ibm29626c x-ibm33722
euc-kr: cp949 cp949c cp970 cseuckr euc-kr euc_kr euckr ibm-949 ibm-949c ibm-970 ibm-euckr ibm949 ibm949c ibm970
euc-kr: ks_c_5601-1987 ksc5601 ksc5601-1987 ksc5601_1987 ksc_5601 ms949 ms_949 windows-949 windows949 x-ibm949
euc-kr: x-ibm949c x-ibm970 x-windows-949
gb18030: gb18030 gb18030-2022
gbk: cp1381 cp1383 cp936 cpeuccn euc-cn euc_cn euccn gb2312 gb2312-1980 gb2312-80 gbk ibm-1381 ibm-1383 ibm-euccn
gbk: ibm1381 ibm1383 ibmeuccn ms936 ms_936 windows-936 x-euc-cn x-ibm1381 x-ibm1383 x-mswin-936
ibm866: cp866 csibm866 ibm-866 ibm866
iso-2022-jp: cp50220 cp50221 csiso2022jp csiso2022jp2 csjisencoding iso-2022-jp iso-2022-jp-2 iso2022jp iso2022jp2 jis
iso-2022-jp: jis_encoding ms50220 ms50221 windows-iso2022jp x-windows-50220 x-windows-50221 x-windows-iso2022jp
iso-8859-13: iso-8859-13 iso8859-13 iso8859_13 iso_8859-13
iso-8859-15: cp923 csiso885915 csisolatin0 csisolatin9 ibm-923 ibm923 iso-8859-15 iso8859-15 iso8859_15
iso-8859-15: iso8859_15_fdis iso_8859-15 l9 latin-9 latin0 latin9
iso-8859-16: csiso885916 iso-8859-16 iso-ir-226 iso8859_16 iso_8859-16 l10 latin10
iso-8859-2: cp912 csisolatin2 ibm-912 ibm912 iso-8859-2 iso-ir-101 iso8859-2 iso8859_2 iso_8859-2 l2 latin2
iso-8859-3: cp913 csisolatin3 ibm-913 ibm913 iso-8859-3 iso-ir-109 iso8859-3 iso8859_3 iso_8859-3 l3 latin3
iso-8859-4: cp914 csisolatin4 ibm-914 ibm914 iso-8859-4 iso-ir-110 iso8859-4 iso8859_4 iso_8859-4 l4 latin4
iso-8859-5: cp915 csisolatincyrillic cyrillic ibm-915 ibm915 iso-8859-5 iso-ir-144 iso8859-5 iso8859_5 iso_8859-5
iso-8859-6: arabic asmo-708 cp1089 csisolatinarabic ecma-114 ibm-1089 ibm1089 iso-8859-6 iso-ir-127 iso8859-6
iso-8859-6: iso8859_6 iso_8859-6
iso-8859-7: cp813 csisolatingreek ecma-118 elot_928 greek greek8 ibm-813 ibm813 iso-8859-7 iso-ir-126 iso8859-7
iso-8859-7: iso8859_7 iso_8859-7 sun_eu_greek
iso-8859-8: cp916 csisolatinhebrew hebrew ibm-916 ibm916 iso-8859-8 iso-ir-138 iso8859-8 iso8859_8 iso_8859-8
koi8-r: cskoi8r koi8 koi8-r koi8_r
koi8-u: koi8-u koi8_u
latin1: ascii7 ccsid00858 cns11643 cp-ar cp-gr cp-is cp00858 cp1006 cp1046 cp1098 cp1124 cp1129 cp437 cp737 cp775
latin1: cp819 cp850 cp852 cp855 cp856 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp868 cp869 cp921 cp922 cp964
latin1: csgb2312 cshalfwidthkatakana csibm857 csibm860 csibm861 csibm862 csibm863 csibm864 csibm865 csibm868 csibm869
latin1: csiso153gost1976874 csiso2022cn csiso2022kr csisolatin1 csksc56011987 cspc850multilingual cspc862latinhebrew
latin1: cspc8codepage437 cspcp852 cspcp855 euc-tw euc_tw euctw ibm-1006 ibm-1046 ibm-1098 ibm-1124 ibm-1129 ibm-437
latin1: ibm-737 ibm-775 ibm-819 ibm-850 ibm-852 ibm-855 ibm-856 ibm-857 ibm-858 ibm-860 ibm-861 ibm-862 ibm-863
latin1: ibm-864 ibm-865 ibm-868 ibm-869 ibm-921 ibm-922 ibm-964 ibm-euctw ibm00858 ibm1006 ibm1046 ibm1098 ibm1124
latin1: ibm1129 ibm437 ibm737 ibm775 ibm819 ibm850 ibm852 ibm855 ibm856 ibm857 ibm858 ibm860 ibm861 ibm862 ibm863
latin1: ibm864 ibm865 ibm868 ibm869 ibm921 ibm922 ibm964 iscii iscii91 iso-2022-cn iso-2022-cn-cns iso-2022-cn-gb
latin1: iso-2022-kr iso-8859-1 iso-8859-8-i iso-ir-100 iso-ir-153 iso2022cn iso2022cn_cns iso2022cn_gb iso2022kr
latin1: iso8859-1 iso8859_1 iso_8859-1 iso_8859_1 jis0201 jis_x0201 johab korean ks_c_5601-1989 ksc5601-1992
latin1: ksc5601_1992 l1 latin1 macarabic maccentraleurope maccroatian macgreek machebrew maciceland macromania
latin1: macsymbol macthai macturkish ms1361 st_sev_358-88 windows-437 x-euc-tw x-ibm1006 x-ibm1046 x-ibm1098 x-ibm1124
latin1: x-ibm1129 x-ibm737 x-ibm856 x-ibm921 x-ibm922 x-ibm964 x-iscii91 x-iso-2022-cn-cns x-iso-2022-cn-gb x-johab
latin1: x-macarabic x-maccentraleurope x-maccroatian x-macgreek x-machebrew x-maciceland x-macromania x-macsymbol
latin1: x-macthai x-macturkish x0201
macintosh: macroman x-macroman
shift_jis: cp932 cp942 cp942c cp943 cp943c csshiftjis cswindows31j ibm-932 ibm-942 ibm-942c ibm-943 ibm-943c ibm932
shift_jis: ibm942 ibm942c ibm943 ibm943c jisautodetect ms932 ms932-0213 ms932_0213 ms_kanji pck shift-jis shift_jis
shift_jis: sjis sjis-0213 sjis_0213 windows-31j windows-932 windows-932-0213 x-ibm932 x-ibm942 x-ibm942c x-ibm943
shift_jis: x-ibm943c x-jisautodetect x-ms932_0213 x-pck x-sjis x-sjis_0213
utf-8: cesu-8 cesu8 cscesu-8 unicode-1-1-utf-8 utf8
windows-1250: cp1250 cp5346 windows-1250
windows-1251: ansi-1251 cp1251 cp5347 windows-1251
windows-1252: cp1252 cp5348 ibm-1252 ibm1252 windows-1252
windows-1253: cp1253 cp5349 windows-1253
windows-1254: cp1254 cp5350 cp920 csisolatin5 ibm-920 ibm920 iso-8859-9 iso-ir-148 iso8859-9 iso8859_9 iso_8859-9 l5
windows-1254: latin5 windows-1254
windows-1255: cp1255 windows-1255
windows-1256: cp1256 windows-1256
windows-1257: cp1257 cp5353 windows-1257
windows-1258: cp1258 windows-1258
windows-874: cp874 ibm-874 ibm874 iso-8859-11 iso8859_11 ms-874 ms874 tis-620 tis620 tis620.2533 windows-874 x-ibm874
windows-874: x-iso-8859-11 x-windows-874
x-mac-cyrillic: maccyrillic macukraine x-maccyrillic x-macukraine
`.trim().split("\n").flatMap((line) => {
	const [label = "", names = ""] = line.split(": ");
	return names.split(" ").map((name) => [name, {
		label,
		isStrict: false,
		isAscii: false
	}]);
}));
for (const name of STRICT_ASCII) ENCODINGS.set(name, {
	label: "latin1",
	isStrict: true,
	isAscii: true
});
ENCODINGS.set("utf-8", {
	label: "utf-8",
	isStrict: true,
	isAscii: false
});
function xmlEncoding(name) {
	return ENCODINGS.get(name.toLowerCase()) ?? null;
}

// lib/dictionaries/formats/hyphenation/xml-text.js
const DECLARATION = 200;
var XmlEncodingError = class extends Error {};
var XmlText = class {
	#source;
	#encoding = "utf-8";
	#utf8 = null;
	constructor(source) {
		this.#source = source;
	}
	get mislabelled() {
		return this.#utf8?.isUtf8BeyondAscii === true ? this.#encoding : null;
	}
	*pieces() {
		let decode = null;
		let head = new Uint8Array(0);
		for (const chunk of this.#source.chunks()) {
			if (decode !== null) {
				this.#utf8?.look(chunk);
				yield decode(chunk, false);
				continue;
			}
			head = Buffer.concat([head, chunk]);
			if (head.length < DECLARATION && head.length < this.#source.size) continue;
			decode = this.#begin(head);
			yield decode(hasUtf8Mark(head) ? head.subarray(3) : head, false);
		}
		if (decode !== null) yield decode(new Uint8Array(0), true);
		this.#utf8?.end();
	}
	#begin(head) {
		this.#encoding = encodingOf(head);
		if (/^utf-16[bl]e$/.test(this.#encoding)) return decoderFor({
			label: this.#encoding,
			isStrict: true,
			isAscii: false
		}, this.#encoding);
		const encoding = xmlEncoding(this.#encoding);
		if (encoding === null) throw new XmlEncodingError(`Java knows no encoding "${this.#encoding}"`);
		if (encoding.label !== "utf-8" && !encoding.isAscii) {
			this.#utf8 = new Utf8Watch();
			this.#utf8.look(head);
		}
		return decoderFor(encoding, this.#encoding);
	}
};
var Utf8Watch = class {
	#decoder = new node_util_2.TextDecoder("utf-8", { fatal: true });
	#isUtf8 = true;
	#isBeyondAscii = false;
	get isUtf8BeyondAscii() {
		return this.#isUtf8 && this.#isBeyondAscii;
	}
	look(bytes) {
		this.#isBeyondAscii ||= bytes.some((byte) => byte >= 128);
		this.#decode(bytes, true);
	}
	end() {
		this.#decode(new Uint8Array(0), false);
	}
	#decode(bytes, stream) {
		if (!this.#isUtf8) return;
		try {
			this.#decoder.decode(bytes, { stream });
		} catch {
			this.#isUtf8 = false;
		}
	}
};
function encodingOf(start) {
	const head = start.subarray(0, DECLARATION);
	const mark = Buffer.from(head.subarray(0, 4)).toString("hex");
	if (mark.startsWith("feff") || mark === "003c003f") return declaredIn(head, "utf-16be");
	if (mark.startsWith("fffe") || mark === "3c003f00") return declaredIn(head, "utf-16le");
	const declared = declaration(Buffer.from(hasUtf8Mark(head) ? head.subarray(3) : head).toString("latin1")) ?? "utf-8";
	if (/^(?:x-)?utf-?_?(?:16|32)|^iso-10646-ucs|^unicode|^ucs/.test(declared) && xmlEncoding(declared) === null) throw new XmlEncodingError(`the file declares ${declared.toUpperCase()} but is in another encoding`);
	return declared;
}
function hasUtf8Mark(head) {
	return head[0] === 239 && head[1] === 187 && head[2] === 191;
}
function declaredIn(head, encoding) {
	const declared = declaration(new node_util_2.TextDecoder(encoding).decode(head));
	if (declared === null || /^(?:utf-16|iso-10646-ucs-2)/.test(declared)) return encoding;
	throw new XmlEncodingError(`the file is in UTF-16 but declares ${declared.toUpperCase()}`);
}
function declaration(text) {
	return /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(text)?.[1]?.toLowerCase() ?? null;
}
function decoderFor({ label, isStrict, isAscii }, name) {
	if (isAscii) return (bytes) => {
		if (bytes.some((byte) => byte >= 128)) throw new XmlEncodingError("a byte is not ASCII, but the file declares ASCII");
		return Buffer.from(bytes).toString("latin1");
	};
	if (label === "latin1") return (bytes) => Buffer.from(bytes).toString("latin1");
	const decoder = new node_util_2.TextDecoder(label, {
		fatal: isStrict,
		ignoreBOM: true
	});
	return (bytes, isLast) => {
		try {
			return decoder.decode(bytes, { stream: !isLast });
		} catch {
			throw new XmlEncodingError(`the bytes are not valid ${name.toUpperCase()}`);
		}
	};
}

// lib/dictionaries/formats/hyphenation/hyphenation.js
const API_MESSAGE = "Exception while reading hyphenation_patterns_path.";
const PIECE = 65536;
const tooManyEntities = () => `its entities are resolved more than ${MAX_EXPANSIONS.toLocaleString("en")} times or to more than ${MAX_EXPANDED_SIZE.toLocaleString("en")} characters, where the engine's parser gives up.`;
const OWN_DTD = /\bhyphenation.dtd\b/i;
const hyphenation = {
	format: "hyphenation",
	read(input, sink) {
		return new HyphenationReader(input, sink).read();
	}
};
function explain(message) {
	if (!message.startsWith("malformed comment")) return message.endsWith(".") ? message : `${message}.`;
	return "The comment has `--` inside, which XML allows only at its end (`-->`). Write a single hyphen, or another character.";
}
const KNOWN_NAMESPACES = Object.assign(Object.create(null), {
	"": "",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
});
var HyphenationReader = class {
	#input;
	#sink;
	#parser;
	#path = [];
	#scopes = [];
	#entries = 0;
	#expanded = {
		count: 0,
		size: 0
	};
	#sawExceptions = false;
	#hasDtd = false;
	#inTag = false;
	#window = {
		text: "",
		start: 0
	};
	#rest = "";
	#failed = false;
	constructor(input, sink) {
		this.#input = input;
		this.#sink = sink;
		this.#parser = new import_saxes.SaxesParser({
			xmlns: true,
			position: true
		});
		this.#parser.on("error", (error) => this.#malformed(error.message));
		this.#parser.on("doctype", (doctype) => this.#doctype(doctype));
		this.#parser.on("opentagstart", ({ ns }) => {
			this.#inTag = true;
			if (ns !== void 0) Object.setPrototypeOf(ns, this.#scopes.at(-1) ?? KNOWN_NAMESPACES);
		});
		this.#parser.on("opentag", (tag) => {
			this.#inTag = false;
			const around = this.#scopes.at(-1) ?? KNOWN_NAMESPACES;
			this.#scopes.push(Object.keys(tag.ns).length > 0 ? tag.ns : around);
			this.#checkNames([tag.name, ...Object.keys(tag.attributes)]);
			this.#open(tag.local);
		});
		this.#parser.on("processinginstruction", ({ target, body }) => this.#instruction(target, body));
		this.#parser.on("closetag", () => this.#close());
		this.#parser.on("text", (text) => this.#text(text));
		this.#parser.on("cdata", (text) => this.#text(text));
	}
	read() {
		const content = new XmlText(this.#input.source);
		try {
			for (const text of content.pieces()) {
				for (let at = 0; at < text.length && !this.#failed; at += PIECE) this.#write(text.slice(at, at + PIECE));
				if (this.#failed) return this.#entries;
			}
			this.#parser.close();
		} catch (error) {
			if (!(error instanceof XmlEncodingError)) throw error;
			this.#malformed(error.message);
		}
		const { mislabelled } = content;
		if (mislabelled !== null) this.#input.report.warning("hyphenation/wrong-encoding", {
			line: 1,
			column: 1
		}, () => `The file declares the encoding ${(0,_problems_js_1.s)(mislabelled)}, but its bytes are UTF-8, so the engine reads each accented letter as two or three wrong characters, and patterns with one match nothing. Declare \`encoding="UTF-8"\`.`);
		if (!this.#failed && this.#entries === 0) this.#input.report.warning("hyphenation/no-patterns", _problems_js_1.i, () => "The file has no `<patterns>`, so no word is ever divided. Check whether it is a pattern file of FOP.");
		return this.#entries;
	}
	#write(piece) {
		const { text, start } = this.#window;
		const kept = text.slice(-65536);
		this.#window = {
			text: kept + piece,
			start: start + text.length - kept.length
		};
		this.#parser.write(piece);
	}
	get #version() {
		return this.#parser.xmlDecl.version === "1.1" ? "1.1" : "1.0";
	}
	#place() {
		return {
			line: this.#parser.line,
			column: this.#parser.columnIndex + 1
		};
	}
	#malformed(message) {
		if (this.#failed || this.#isTakenByJava(message)) return;
		this.#failed = true;
		const text = explain(message.replace(/^\d+:\d+: /, ""));
		this.#error("hyphenation/malformed-xml", `The file is not well-formed XML: ${text}`, [{
			className: "org.xml.sax.SAXParseException",
			message: null
		}]);
	}
	#isTakenByJava(message) {
		if (/malformed name: :[^:]+\.$/.test(message)) return this.#version === "1.0";
		return this.#hasDtd && this.#parser.xmlDecl.standalone !== "yes" && /undefined entity/.test(message);
	}
	#checkNames(names) {
		if (this.#version === "1.1") return;
		const wrong = names.find((name) => !isXml10Name(name));
		if (wrong !== void 0) this.#malformed(`the name ${(0,_problems_js_1.s)(wrong)} holds a character that Java's parser does not accept in a name.`);
	}
	#instruction(target, body) {
		this.#checkNames([target]);
		if (!body.startsWith("?")) return;
		const { text, start } = this.#window;
		const read = text.slice(0, this.#parser.position - start);
		const begin = `<?${target}`;
		const at = read.lastIndexOf(begin);
		if (at >= 0 && read.startsWith("?", at + begin.length)) this.#malformed("white space is missing between the target of a processing instruction and its text.");
	}
	#error(code, sentence, chain) {
		this.#input.report.error(code, this.#place(), () => sentence, {
			phase: 0,
			chain,
			apiMessage: API_MESSAGE
		});
	}
	#doctype(text) {
		const doctype = parseDoctype(text, this.#version);
		if (doctype === null) {
			this.#malformed("the document type declaration is malformed.");
			return;
		}
		this.#hasDtd = doctype.hasDtd;
		const entities = new XmlEntities(doctype.entities);
		this.#parser.ENTITIES = entities.table(this.#parser.ENTITIES, (name, value) => {
			const { isContent, count, size } = entities.expansionOf(name);
			this.#expanded.count += count;
			this.#expanded.size += size;
			if (!isContent) this.#malformed(`the entity "${name}" is malformed.`);
			else if (!isWithinLimits(this.#expanded)) this.#malformed(tooManyEntities());
			else if (this.#inTag && this.#version === "1.1" && !this.#hasDtd) this.#malformed(`in XML 1.1, Java's parser does not find the entity "${name}" in an attribute.`);
			return this.#failed ? "" : value;
		});
		const foreign = doctype.outside.find(({ publicId, systemId }) => publicId !== "hyphenation-info" && !OWN_DTD.test(systemId));
		if (foreign === void 0) return;
		this.#error("hyphenation/external-dtd", `The engine would fetch the DTD ${(0,_problems_js_1.s)(foreign.systemId)} each time it builds the analyzer, from a place that a domain can't reach. Refer to \`hyphenation.dtd\`, which is part of the engine, or remove the declaration.`, [{
			className: "java.io.IOException",
			message: null
		}]);
	}
	#open(name) {
		this.#flush();
		this.#path.push(name);
		if (name === "exceptions") this.#sawExceptions = true;
		if (name === "hyphen" && !this.#sawExceptions) this.#error("hyphenation/hyphen-outside", "`<hyphen>` is outside `<exceptions>`, where the engine fails. Move it, or remove it.", [{
			className: "java.lang.NullPointerException",
			message: "Cannot invoke \"java.util.ArrayList.add(Object)\" because \"this.exception\" is null"
		}]);
	}
	#close() {
		this.#flush();
		this.#path.pop();
		this.#scopes.pop();
	}
	#text(text) {
		const element = this.#path.at(-1);
		if (element !== "patterns" && element !== "exceptions") return;
		const [first = "", ...words] = text.split(/\s+/);
		this.#rest += first;
		const last = words.pop();
		if (last === void 0) return;
		for (const word of [this.#rest, ...words]) this.#word(word);
		this.#rest = last;
	}
	#flush() {
		this.#word(this.#rest);
		this.#rest = "";
	}
	#word(word) {
		if (word === "") return;
		this.#entries++;
		const kind = this.#path.at(-1) === "exceptions" ? "exception" : "pattern";
		this.#sink?.({
			key: word,
			value: kind,
			line: this.#parser.line,
			rule: [kind, word]
		});
	}
};

})

};
