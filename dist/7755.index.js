export const id = 7755;
export const ids = [7755];
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

7755:
((_module, _exports, _require) => {

_require.d(_exports, {
  packageIdOf: () => (/* reexport safe */ _strangers2_js_0.t),
  strangerNotices: () => (/* reexport safe */ _strangers2_js_0.n)
});
var _strangers2_js_0 = _require(8093);

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
