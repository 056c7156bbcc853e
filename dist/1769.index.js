export const id = 1769;
export const ids = [1769];
export const modules = {

5598:
((_module, _exports, _require) => {

_require.d(_exports, {
  _: () => (STEMMERS_NEUTRAL_BUT),
  a: () => (placedIn),
  b: () => (hasStemmer),
  c: () => (CHAR_FILTERS),
  d: () => (IDENTITY_FILTERS),
  f: () => (NEUTRAL_BUT),
  g: () => (SNOWBALL_NEUTRAL_BUT),
  h: () => (REFUSED_FILTERS),
  i: () => (SettingsScope),
  l: () => (FILTERS_BY_NAME),
  m: () => (PLUGIN_COMPONENTS),
  n: () => (Options),
  o: () => (readShape),
  p: () => (NEUTRAL_FILTERS),
  r: () => (UnknownOption),
  s: () => (ANALYZERS),
  t: () => (InvalidComponent),
  u: () => (FILTER_TYPES),
  v: () => (TOKENIZERS_BY_NAME),
  y: () => (hasSnowball)
});
var _token_js_0 = _require(4877);
var _document_js_1 = _require(4147);
var _group_by_js_3 = _require(4089);
var _positioned_js_2 = _require(5792);

// lib/dictionaries/settings/components/known-names.js
const names = (text) => new Set(text.split(" "));
const NEUTRAL_FILTERS = names("arabic_stem brazilian_stem cjk_bigram cjk_width classic czech_stem decimal_digit dutch_stem german_normalization german_stem indic_normalization kstem kuromoji_baseform kuromoji_number kuromoji_stemmer nori_number nori_readingform persian_stem polish_stem porter_stem reverse russian_stem scandinavian_folding scandinavian_normalization serbian_normalization smartcn_word type_as_payload");
const IDENTITY_FILTERS = names("dictionary_decompounder hyphenation_decompounder");
const REFUSED_FILTERS = names("common_grams edge_ngram edgeNGram fingerprint keyword_repeat multiplexer nGram ngram phonetic shingle word_delimiter word_delimiter_graph");
const NEUTRAL_BUT = new Map([
	["arabic_normalization", /[\u0600-\u06ff]/],
	["bengali_normalization", /[\u0980-\u09ff\u200c\u200d]/],
	["hindi_normalization", /[\u0900-\u097f\u200c\u200d]/],
	["persian_normalization", /[\u0600-\u06ff]/],
	["sorani_normalization", /[\u0600-\u06ff\u200b-\u200f]/],
	["french_stem", /^H+$/]
]);
const STEMMERS_NEUTRAL_BUT = new Map([
	["french", /^H+$/],
	["irish", /['’]/],
	["nepali", /[\u0900-\u097f]/],
	["yiddish", /[\u0590-\u05ff]/],
	["greek", /[\u0370-\u03ff\u1f00-\u1fff]/],
	["arabic", /[\u0600-\u06ff]/]
]);
const SNOWBALL_NEUTRAL_BUT = new Map([...STEMMERS_NEUTRAL_BUT, ["porter", /^[sS]$/]]);
const STEMMER_LANGUAGES = names("arabic armenian basque bengali brazilian bulgarian catalan czech danish dutch english estonian finnish french galician german german2 greek hindi hungarian indonesian irish italian kstem latvian light_english light_finish light_finnish light_french light_german light_hungarian light_italian light_norwegian light_nynorsk light_portuguese light_russian light_spanish light_swedish lithuanian minimal_english minimal_french minimal_galician minimal_german minimal_norwegian minimal_nynorsk minimal_portuguese nepali norwegian persian porter porter2 portuguese portuguese_rslp romanian russian serbian sorani spanish swedish tamil turkish yiddish lightenglish lightfinish lightfinnish lightfrench lightgerman lighthungarian lightitalian lightnorwegian lightnynorsk lightportuguese lightrussian lightspanish lightswedish minimalenglish minimalfrench minimalgerman minimalnynorsk minimalportuguese");
const SNOWBALL_LANGUAGES = names("arabic armenian basque catalan danish dutch english estonian finnish french german german2 greek hindi hungarian indonesian irish italian lithuanian nepali norwegian porter portuguese romanian russian serbian spanish swedish tamil turkish yiddish");
const STEMMERS_SINCE_9 = names("nepali persian serbian tamil yiddish");
const SNOWBALL_SINCE_9 = names("greek hindi indonesian nepali serbian tamil yiddish");
const GONE_STEMMERS = names("lovins kp dutch_kp");
function hasStemmer(language, lucene) {
	if (GONE_STEMMERS.has(language)) return lucene < 10;
	return STEMMER_LANGUAGES.has(language) && (lucene >= 9 || !STEMMERS_SINCE_9.has(language));
}
function hasSnowball(name, lucene) {
	if (GONE_STEMMERS.has(name)) return lucene < 10 && name !== "dutch_kp";
	return SNOWBALL_LANGUAGES.has(name) && (lucene >= 9 || !SNOWBALL_SINCE_9.has(name));
}
const FILTERS_BY_NAME = names("apostrophe arabic_normalization arabic_stem asciifolding bengali_normalization brazilian_stem cjk_bigram cjk_width classic common_grams concatenate_graph czech_stem decimal_digit delimited_payload delimited_term_freq dutch_stem edge_ngram edgeNGram elision fingerprint flatten_graph french_stem german_normalization german_stem hindi_normalization indic_normalization keyword_repeat kstem length limit lowercase min_hash multiplexer nGram ngram persian_normalization persian_stem porter_stem remove_duplicates reverse russian_stem scandinavian_folding scandinavian_normalization serbian_normalization shingle snowball sorani_normalization standard stemmer stop trim truncate type_as_payload unique uppercase word_delimiter word_delimiter_graph");
const FILTER_TYPES = names(`${[...FILTERS_BY_NAME].filter((name) => name !== "keyword_repeat" && name !== "type_as_payload").join(" ")} condition dictionary_decompounder hunspell hyphenation_decompounder keep keep_types keyword_marker pattern_capture pattern_replace predicate_token_filter stemmer_override synonym synonym_graph`);
const TOKENIZERS_BY_NAME = names("PathHierarchy char_group classic edgeNGram edge_ngram keyword letter lowercase nGram ngram path_hierarchy pattern simple_pattern simple_pattern_split standard thai uax_url_email whitespace");
const CHAR_FILTERS = names("html_strip mapping pattern_replace");
const HANLP = "hanlp hanlp_standard hanlp_index hanlp_nlp hanlp_crf hanlp_n_short hanlp_dijkstra hanlp_speed";
const PLUGIN_COMPONENTS = {
	normalizer: names("lowercase"),
	tokenizer: names(`icu_tokenizer kuromoji_tokenizer nori_tokenizer smartcn_tokenizer smartcn_sentence ik_smart ik_max_word sudachi_tokenizer seunjeon_tokenizer seunjeon_default_tokenizer pinyin vi_tokenizer jieba_index jieba_search pinyin_first_letter stconvert hebrew openkoreantext-tokenizer ${HANLP}`),
	char_filter: names("icu_normalizer kuromoji_iteration_mark nori_number stconvert openkoreantext-normalizer"),
	filter: names("icu_normalizer icu_folding icu_collation icu_transform ja_stop kuromoji_baseform kuromoji_completion kuromoji_number kuromoji_part_of_speech kuromoji_readingform kuromoji_stemmer nori_number nori_part_of_speech nori_readingform phonetic polish_stem polish_stop smartcn_stop smartcn_word pinyin stconvert sudachi_baseform sudachi_part_of_speech sudachi_readingform sudachi_ja_stop sudachi_normalizedform sudachi_split ukrainian_stem hanlp ja_normalizer ja_hiragana_uppercase ja_katakana_uppercase hiragana_uppercase katakana_uppercase vi_stop hebrew_lemmatizer niqqud add_suffix openkoreantext-stemmer openkoreantext-redundant-filter openkoreantext-phrase-extractor"),
	analyzer: names(`icu_analyzer kuromoji nori smartcn ik_smart ik_max_word polish ukrainian sudachi seunjeon openkoreantext-analyzer pinyin vi_analyzer kuromoji_completion stconvert hebrew hebrew_query hebrew_query_light hebrew_exact ${HANLP}`)
};
const ANALYZERS = names("standard simple stop whitespace keyword pattern snowball fingerprint default arabic armenian basque bengali brazilian bulgarian catalan chinese cjk czech danish dutch english estonian finnish french galician german greek hindi hungarian indonesian irish italian latvian lithuanian norwegian persian portuguese romanian russian sorani spanish swedish thai turkish");

// lib/dictionaries/settings/file/flat.js
const PREFIX = "index.";
function flatten(value, base = "") {
	const raw = new Map();
	walk(value, base, value.place, raw);
	const settings = new Map();
	for (const [name, flat] of raw) if (name.startsWith(PREFIX)) settings.set(name.slice(6), flat);
	for (const [name, flat] of raw) if (!name.startsWith(PREFIX)) settings.set(name, flat);
	gatherNumbered(settings);
	return settings;
}
function walk(value, name, keyPlace, into) {
	switch (value.kind) {
		case "map":
			for (const { key, place, value: inner } of value.entries) walk(inner, name === "" ? key : `${name}.${key}`, place, into);
			return;
		case "list": {
			const nested = value.items.find((item) => item.kind !== "scalar");
			if (nested !== void 0) throw new _positioned_js_2.t(`\`${name}\` has a ${nested.kind === "map" ? "map" : "list"} in its list, and settings take lists of texts`, nested.place);
			const items = value.items.flatMap((item) => item.kind === "scalar" && item.text !== null ? [item] : []);
			const texts = items.map(({ text }) => text ?? "");
			const empty = value.items.find((item) => item.kind === "scalar" && item.text === null);
			const more = empty === void 0 ? {} : { nullPlace: empty.place };
			into.set(name, {
				value: texts,
				isText: true,
				keyPlace,
				places: items.map(({ place }) => place),
				...more
			});
			return;
		}
		case "scalar":
			if (value.text === null) {
				into.set(name, {
					value: "",
					isText: false,
					isNull: true,
					keyPlace,
					places: [value.place]
				});
				return;
			}
			into.set(name, {
				value: value.text,
				isText: value.isText,
				keyPlace,
				places: [value.place]
			});
	}
}
function gatherNumbered(settings) {
	for (const [name, first] of [...settings]) {
		if (!name.endsWith(".0")) continue;
		const prefix = name.slice(0, -2);
		if (settings.has(prefix)) continue;
		const texts = [];
		const places = [];
		for (let index = 0;; index++) {
			const element = settings.get(`${prefix}.${index}`);
			if (element === void 0 || typeof element.value !== "string") break;
			texts.push(element.value);
			places.push(element.places[0] ?? element.keyPlace);
			settings.delete(`${prefix}.${index}`);
		}
		settings.set(prefix, {
			value: texts,
			isText: true,
			keyPlace: first.keyPlace,
			places
		});
	}
}

// lib/dictionaries/settings/file/mappings.js
const ANALYSED = new Set([
	"text",
	"search_as_you_type",
	"match_only_text",
	"annotated_text",
	"completion",
	"token_count"
]);
function readFields(mappings) {
	const fields = [];
	for (const properties of propertiesOf(mappings)) readProperties(properties, "", fields);
	const templates = (0,_positioned_js_2.n)(mappings, "dynamic_templates");
	if (templates?.kind === "list") for (const item of templates.items) {
		if (item.kind !== "map") continue;
		for (const { key, place, value } of item.entries) {
			const mapping = (0,_positioned_js_2.n)(value, "mapping");
			if (mapping !== void 0) readField(mapping, `(dynamic template ${key})`, place, fields, true);
		}
	}
	return fields;
}
function readAliases(mappings) {
	const found = new Map();
	const walk = (properties, prefix) => {
		if (properties?.kind !== "map") return;
		for (const { key, value } of properties.entries) {
			const path = prefix === "" ? key : `${prefix}.${key}`;
			const target = textOf((0,_positioned_js_2.n)(value, "path"));
			if (textOf((0,_positioned_js_2.n)(value, "type")) === "alias" && target !== null) found.set(path, target);
			walk((0,_positioned_js_2.n)(value, "properties"), path);
		}
	};
	for (const properties of propertiesOf(mappings)) walk(properties, "");
	return found;
}
function readNormalizers(mappings) {
	const found = [];
	const walk = (properties, prefix) => {
		if (properties?.kind !== "map") return;
		for (const { key, value } of properties.entries) {
			const path = prefix === "" ? key : `${prefix}.${key}`;
			const normalizer = named(value, "normalizer");
			if (normalizer !== null) found.push({
				path,
				normalizer
			});
			walk((0,_positioned_js_2.n)(value, "properties"), path);
			walk((0,_positioned_js_2.n)(value, "fields"), path);
		}
	};
	walk((0,_positioned_js_2.n)(mappings, "properties"), "");
	return found;
}
function propertiesOf(mappings) {
	const properties = (0,_positioned_js_2.n)(mappings, "properties");
	if (properties !== void 0) return [properties];
	return mappings.kind === "map" ? mappings.entries.flatMap(({ value }) => (0,_positioned_js_2.n)(value, "properties") ?? []) : [];
}
function readProperties(properties, prefix, into) {
	if (properties?.kind !== "map") return;
	for (const { key, place, value } of properties.entries) {
		const path = prefix === "" ? key : `${prefix}.${key}`;
		readField(value, path, place, into);
		readProperties((0,_positioned_js_2.n)(value, "properties"), path, into);
		readProperties((0,_positioned_js_2.n)(value, "fields"), path, into);
	}
}
function readField(value, path, place, into, isDynamic = false) {
	const type = textOf((0,_positioned_js_2.n)(value, "type"));
	const analyzer = named(value, "analyzer");
	const searchAnalyzer = named(value, "search_analyzer");
	const searchQuoteAnalyzer = named(value, "search_quote_analyzer");
	if (!(analyzer !== null || searchAnalyzer !== null || searchQuoteAnalyzer !== null) && !(type !== null && ANALYSED.has(type))) return;
	into.push({
		path,
		place,
		analyzer,
		searchAnalyzer,
		searchQuoteAnalyzer,
		isDynamic,
		type
	});
}
function textOf(value) {
	return value?.kind === "scalar" ? value.text : null;
}
function named(field, key) {
	const value = (0,_positioned_js_2.n)(field, key);
	const name = textOf(value);
	return value === void 0 || name === null ? null : {
		name,
		place: value.place
	};
}

// lib/dictionaries/settings/file/shapes.js
const ANALYSIS_KEYS = new Set(_document_js_1.o);
function readShape(document, file) {
	if (document.kind !== "map") throw new _positioned_js_2.t("the file must hold an object", document.place);
	const root = unwrap(document);
	const template = (0,_positioned_js_2.n)(root, "template");
	const body = template?.kind === "map" ? template : root;
	const settings = settingsOf(body, root);
	const mappings = (0,_positioned_js_2.n)(body, "mappings") ?? (0,_positioned_js_2.n)(root, "mappings");
	const composedOf = stringsOf((0,_positioned_js_2.n)(root, "composed_of"));
	if (settings === null && mappings === void 0 && composedOf.length === 0) throw new _positioned_js_2.t("the file has neither settings nor mappings: it must be the body of an index, an index or component template, a \"settings\" object or an \"analysis\" object", document.place);
	const flat = settings ?? new Map();
	assertGroups(flat);
	return {
		file,
		definitions: definitionsOf(flat),
		fields: mappings === void 0 ? [] : readFields(mappings),
		aliases: mappings === void 0 ? new Map() : readAliases(mappings),
		normalized: mappings === void 0 ? [] : readNormalizers(mappings),
		composedOf,
		hasAnalysis: [...flat.keys()].some((name) => name.startsWith("analysis.")),
		settings: flat
	};
}
function unwrap(document) {
	for (const [list, inner] of [["index_templates", "index_template"], ["component_templates", "component_template"]]) {
		const all = (0,_positioned_js_2.n)(document, list);
		if (all?.kind === "list" && all.items.length === 1) return (0,_positioned_js_2.n)(all.items[0], inner) ?? document;
	}
	const [only] = document.entries;
	if (document.entries.length === 1 && only?.value.kind === "map" && !isKnown(only.key)) {
		if ((0,_positioned_js_2.n)(only.value, "settings") !== void 0 || (0,_positioned_js_2.n)(only.value, "mappings") !== void 0) return only.value;
	}
	return document;
}
function isKnown(key) {
	return [
		"settings",
		"mappings",
		"template",
		"index",
		"analysis"
	].includes(key) || ANALYSIS_KEYS.has(key);
}
function settingsOf(body, root) {
	const named = (0,_positioned_js_2.n)(body, "settings") ?? (0,_positioned_js_2.n)(root, "settings");
	if (named !== void 0) return named.kind === "map" ? flatten(named) : null;
	if (body.kind !== "map") return null;
	const keys = body.entries.map(({ key }) => key);
	if (keys.some((key) => /^(?:index|analysis)(?:\.|$)/.test(key))) return flatten(body);
	if (keys.some((key) => /^settings\./.test(key))) return withoutPrefix(flatten(body), "settings.");
	if (keys.some((key) => ANALYSIS_KEYS.has(key.split(".")[0] ?? ""))) return flatten(body, "analysis");
	if (keys.length > 0 && keys.every((key) => /^(?:number_of_|refresh_interval|max_|similarity|sort|codec)/.test(key))) return flatten(body);
	return null;
}
function withoutPrefix(settings, prefix) {
	const own = [...settings].filter(([name]) => name.startsWith(prefix));
	return new Map(own.map(([name, value]) => [name.slice(prefix.length).replace(/^index\./, ""), value]));
}
function stringsOf(value) {
	if (value?.kind !== "list") return [];
	return value.items.flatMap((item) => item.kind === "scalar" && item.text !== null ? [{
		name: item.text,
		place: item.place
	}] : []);
}
function assertGroups(settings) {
	for (const [name, { places, keyPlace, isNull }] of settings) {
		if (!/^analysis\.(?:analyzer|normalizer|tokenizer|char_filter|filter)\.[^.]+$/.test(name) && (name !== "analysis" || isNull === true)) continue;
		const place = places[0] ?? keyPlace;
		throw new _positioned_js_2.t(`\`${name}\` must be an object with settings`, place);
	}
}
function definitionsOf(settings) {
	const found = new Map();
	for (const [name, value] of settings) {
		const match = /^analysis\.(analyzer|normalizer|tokenizer|char_filter|filter)\.([^.]+)\.(.+)$/s.exec(name);
		const kind = _document_js_1.o.find((candidate) => candidate === match?.[1]);
		if (match === null || kind === void 0) continue;
		const [, , component = "", setting = ""] = match;
		const key = `${kind} ${component}`;
		let definition = found.get(key);
		if (definition === void 0) {
			definition = {
				kind,
				name: component,
				place: value.keyPlace,
				settings: new Map()
			};
			found.set(key, definition);
		}
		if (value.isNull !== true) definition.settings.set(setting, value);
	}
	return [...found.values()];
}

// lib/dictionaries/settings/uses/composed.js
function composed(template, components) {
	const known = new Set();
	if (![...components, template].some(({ definitions }) => {
		const names = definitions.map(({ kind, name }) => `${kind} ${name}`);
		const isAgain = names.some((name) => known.has(name));
		for (const name of names) known.add(name);
		return isAgain;
	})) return template;
	const settings = new Map();
	for (const component of components) for (const [name, value] of component.settings) settings.set(name, placed(component, value));
	for (const [name, value] of template.settings) settings.set(name, value);
	return {
		...template,
		definitions: definitionsOf(settings),
		settings
	};
}
function placed({ file }, value) {
	const inFile = (place) => ({
		...place,
		file
	});
	return {
		...value,
		keyPlace: inFile(value.keyPlace),
		places: value.places.map(inFile)
	};
}

// lib/dictionaries/settings/uses/scope.js
var SettingsScope = class {
	files;
	#within = new Map();
	#unchanged = new Set();
	#byName;
	#definitions = new Map();
	constructor(files) {
		const named = (0,_group_by_js_3.t)(files, ({ file }) => baseName(file));
		const componentsOf = (file) => [...new Set(file.composedOf.flatMap(({ name }) => nearest(file, named.get(name) ?? [])[0] ?? []))].filter((one) => one !== file);
		this.files = files.map((file) => {
			const components = componentsOf(file);
			const whole = composed(file, components);
			for (const one of components) if (whole === file) this.#unchanged.add(one);
			else this.#within.set(one, [...this.#within.get(one) ?? [], whole]);
			return whole;
		});
		this.#byName = (0,_group_by_js_3.t)(this.files, ({ file }) => baseName(file));
		for (const file of this.files) this.#definitions.set(file, new Map(file.definitions.map((one) => [`${one.kind} ${one.name}`, one])));
	}
	composition(file) {
		return [file, ...[...file.composedOf].reverse().flatMap(({ name }) => nearest(file, this.#byName.get(name) ?? [])).filter((component) => component !== file)];
	}
	templatesOf(component) {
		return this.#within.get(component) ?? [];
	}
	isPartOnly(file) {
		return this.#within.has(file) && !this.#unchanged.has(file);
	}
	missingComponents(file) {
		return file.composedOf.filter(({ name }) => !this.#byName.has(name));
	}
	find(kind, name, from) {
		for (const file of this.#reach(from)) {
			const definition = this.#definitions.get(file)?.get(`${kind} ${name}`);
			if (definition !== void 0) return {
				file,
				definition
			};
		}
		return null;
	}
	findOwn(kind, name, from) {
		const found = this.find(kind, name, from);
		return found !== null && this.#related(from).includes(found.file) ? found : null;
	}
	#related(from) {
		const around = this.files.filter((file) => file !== from && this.composition(file).includes(from));
		return [...this.composition(from), ...around.flatMap((file) => this.composition(file))];
	}
	#reach(from) {
		return new Set([...this.#related(from), ...this.files]);
	}
	isComplete(file) {
		const related = this.#related(file);
		return file.hasAnalysis && related.every((one) => this.missingComponents(one).length === 0);
	}
};
function placedIn({ file }, place) {
	return {
		line: place.line,
		column: place.column,
		file: place.file ?? file
	};
}
function nearest(from, named) {
	const shared = named.map(({ file }) => sharedFolders(file, from.file));
	const most = Math.max(...shared);
	return named.filter((_, at) => shared[at] === most);
}
function sharedFolders(one, other) {
	const [folders, others] = [one, other].map((path) => path.split("/").slice(0, -1));
	const end = folders?.findIndex((folder, at) => folder !== others?.[at]) ?? 0;
	return end === -1 ? folders?.length ?? 0 : end;
}
function baseName(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot > 0 ? name.slice(0, dot) : name;
}

// lib/dictionaries/settings/components/options.js
var InvalidComponent = class extends Error {
	place;
	advice;
	constructor(message, place = null, advice) {
		super(message);
		this.place = place;
		this.advice = advice;
	}
};
var UnknownOption = class extends Error {};
var Options = class {
	#settings;
	constructor(settings) {
		this.#settings = settings;
	}
	has(name) {
		return this.#settings.has(name);
	}
	get(name) {
		return this.#settings.get(name);
	}
	place(name) {
		const value = this.#settings.get(name);
		return value?.places[0] ?? value?.keyPlace ?? null;
	}
	text(name) {
		const value = this.#settings.get(name)?.value;
		if (value === void 0) return null;
		return typeof value === "string" ? value : `[${value.join(", ")}]`;
	}
	boolean(name, fallback) {
		const text = this.text(name) ?? "";
		if (text.trim() === "") return fallback;
		if (text === "true") return true;
		if (text === "false") return false;
		throw new InvalidComponent(`Failed to parse value [${text}] as only [true] or [false] are allowed.`, this.place(name));
	}
	integer(name, fallback) {
		const text = this.text(name);
		if (text === null) return fallback;
		const value = /^[+-]?\d{1,10}$/.test(text) ? Number(text) : NaN;
		if ((value | 0) === value) return value;
		throw new InvalidComponent(`Failed to parse int setting [${name}] with value [${text}]`, this.place(name));
	}
	list(name) {
		const flat = this.#settings.get(name);
		if (flat === void 0) return null;
		if (typeof flat.value !== "string") return flat.value.map((text, index) => ({
			text,
			place: flat.places[index] ?? flat.keyPlace
		}));
		const place = flat.places[0] ?? flat.keyPlace;
		const text = flat.value.replace(/,+$/, "");
		return text === "" ? null : text.split(",").map((piece) => ({
			text: (0,_token_js_0.l)(piece),
			place
		}));
	}
	words(name) {
		return this.list(name)?.map(({ text }) => text) ?? null;
	}
};

}),

8608:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (pathSettings)
});
// lib/dictionaries/settings/uses/references.js
const PATH_SETTINGS = new Map([
	["synonyms_path", "solr-synonyms"],
	["stopwords_path", "word-list"],
	["keywords_path", "word-list"],
	["keep_words_path", "word-list"],
	["protected_words_path", "word-list"],
	["common_words_path", "word-list"],
	["articles_path", "word-list"],
	["word_list_path", "word-list"],
	["stoptags_path", "word-list"],
	["mappings_path", "char-mapping"],
	["rules_path", "stemmer-override"],
	["type_table_path", "type-table"],
	["hyphenation_patterns_path", "hyphenation"]
]);
function pathSettings({ settings }) {
	const type = String(settings.get("type")?.value ?? "");
	const isWordnet = String(settings.get("format")?.value ?? "").toLowerCase() === "wordnet";
	const found = [];
	for (const [setting, { value, places, keyPlace }] of settings) {
		if (typeof value !== "string" || value === "" || !isPathSetting(setting)) continue;
		const format = setting === "synonyms_path" && isWordnet ? "wordnet-synonyms" : setting === "user_dictionary" ? LANGUAGES.find((language) => type.includes(language)) ?? null : PATH_SETTINGS.get(setting) ?? null;
		const words = setting === "stoptags_path" && type.startsWith("nori") ? "nori-tags" : null;
		found.push({
			setting,
			path: value,
			place: places[0] ?? keyPlace,
			format,
			words
		});
	}
	return found;
}
const LANGUAGES = ["kuromoji", "nori"];
function isPathSetting(setting) {
	return PATH_SETTINGS.has(setting) || /_path$|^user_dict|_dictionary$/.test(setting);
}

})

};
