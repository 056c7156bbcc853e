export const id = 5996;
export const ids = [5996];
export const modules = {

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

}),

5996:
((_module, _exports, _require) => {

_require.d(_exports, {
  wordRuleOf: () => (wordRuleOf)
});
var _references_js_0 = _require(8608);

// lib/dictionaries/settings/uses/word-rules.js
function wordRuleOf({ scope, paths }, dictionary) {
	return scope.files.flatMap(({ definitions }) => definitions.flatMap((one) => (0,_references_js_0.t)(one))).find(({ words, path }) => words !== null && paths.get(path)?.includes(dictionary))?.words ?? null;
}

})

};
