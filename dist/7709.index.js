export const id = 7709;
export const ids = [7709];
export const modules = {

9848:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (helpPage),
  r: () => (summaryOf),
  t: () => (helpAnchor)
});
// lib/dictionaries/problem-texts.js
const COMMON_PROBLEMS = {
	"not-utf8": "The file is not UTF-8, so the engine does not read it.",
	"byte-order-mark": "The file begins with a byte order mark, which becomes part of its first line.",
	"lone-carriage-return": "Lines end in a carriage return alone, which few tools take for a line end.",
	"replacement-character": "A character was lost in an earlier conversion and is U+FFFD now.",
	"nul-character": "The file holds NUL characters and is probably not text.",
	"mixed-normalization": "The same letters are written in composed and in decomposed form."
};
const DICTIONARY_PROBLEMS = {
	"lfs-pointer": "The file is a pointer of Git LFS.",
	"annex-pointer": "The file is a pointer of git-annex.",
	encrypted: "The file is encrypted.",
	"conflict-markers": "A merge conflict was committed.",
	"symbolic-link-text": "The file is the text of a symbolic link.",
	html: "The file is a web page or the error answer of a server.",
	encoding: "The file of a text format is UTF-16 or the like.",
	"nul-filled": "The file is filled with NUL bytes.",
	empty: "The dictionary has no entry.",
	large: "The dictionary takes much memory on every node.",
	"unlikely-file": "A glob matches a file that is probably not a dictionary.",
	"line-endings": "The checkout has other line ends than the commit."
};
const FORMAT_PROBLEMS = {
	"solr-synonyms/multiple-arrows": "A rule has more than one `=>`.",
	"solr-synonyms/empty-term": "A term is only white space.",
	"solr-synonyms/eliminated-term": "The analysis chain leaves nothing of a term.",
	"solr-synonyms/stop-word-gap": "A stop word is followed by another word of a term.",
	"solr-synonyms/stacked-term": "A filter before the synonyms makes two tokens of a word at one position.",
	"solr-synonyms/term-too-long": "A term is longer than the engine can store.",
	"solr-synonyms/unproved-rejection": "The engine may reject a term; it depends on its exact release.",
	"solr-synonyms/dropped-term": "`lenient` drops a term and reports it nowhere.",
	"solr-synonyms/one-term-line": "A line with a single term makes no rule.",
	"solr-synonyms/empty-side": "A `=>` has nothing on one side, so the line makes no rule.",
	"solr-synonyms/look-alike-separator": "A line uses a separator that the engine does not know.",
	"solr-synonyms/comment-becomes-rule": "A comment that does not begin in column 1 is read as part of a rule.",
	"solr-synonyms/hashtag-comment": "A rule that begins with `#` is read as a comment.",
	"solr-synonyms/quoted-term": "Quotation marks are part of a term.",
	"solr-synonyms/pasted-json": "A line of JSON is read as a rule.",
	"solr-synonyms/duplicate-term": "A term is twice in one rule.",
	"solr-synonyms/duplicate-rule": "A rule is twice in the file.",
	"solr-synonyms/contradictory-rules": "One rule replaces a term, another keeps it.",
	"solr-synonyms/chained-rules": "The output of one rule is the input of another; rules are not applied twice.",
	"solr-synonyms/huge-group": "A list is so long that its pairs cost much memory and time.",
	"solr-synonyms/stop-word-in-term": "A stop-word dictionary of the repository would make the engine reject a term.",
	"wordnet-synonyms/short-line": "A line is too short to hold an id.",
	"wordnet-synonyms/missing-quotes": "A line has no word in single quotes.",
	"wordnet-synonyms/empty-term": "A word is only white space.",
	"wordnet-synonyms/eliminated-term": "The analysis chain leaves nothing of a word.",
	"wordnet-synonyms/stop-word-gap": "A stop word is followed by another word of a term.",
	"wordnet-synonyms/stacked-term": "A filter before the synonyms makes two tokens of a word at one position.",
	"wordnet-synonyms/term-too-long": "A term is longer than the engine can store.",
	"wordnet-synonyms/unproved-rejection": "The engine may reject a term; it depends on its exact release.",
	"wordnet-synonyms/dropped-term": "`lenient` drops a term and reports it nowhere.",
	"wordnet-synonyms/stop-word-in-term": "A stop-word dictionary of the repository would make the engine reject a term.",
	"wordnet-synonyms/underscore": "Words are joined by `_`, which no query holds.",
	"wordnet-synonyms/split-group": "An id comes back after another, which starts a new group.",
	"word-list/trailing-comment": "A comment after a word is part of the word.",
	"word-list/several-words": "A line is one word, whatever it holds.",
	"word-list/quoted-word": "Quotation marks are part of a word.",
	"word-list/foreign-comment": "A comment of another language is part of a word.",
	"word-list/snowball-comment": "A `|` comment of Snowball lists is part of the word.",
	"word-list/duplicate-word": "A word is twice in the list.",
	"word-list/upper-case": "A word with capitals never matches after a lower-case filter.",
	"word-list/indented-comment": "An indented comment is a word for engines of this version.",
	"word-list/unknown-tag": "A word is no part-of-speech tag of Nori.",
	"char-mapping/invalid-rule": "A line is not a `left => right` rule.",
	"char-mapping/invalid-escape": "A side has an escape that the engine does not know.",
	"char-mapping/side-too-long": "A side has more than 256 UTF-16 units.",
	"char-mapping/empty-left-side": "The left side of a rule is empty.",
	"char-mapping/duplicate-left-side": "A left side is mapped twice.",
	"char-mapping/solr-quoted": "Sides are in quotation marks, as Solr requires.",
	"stemmer-override/invalid-rule": "A line is not a `words => stem` rule.",
	"stemmer-override/key-too-long": "A word is longer than the engine can store.",
	"stemmer-override/duplicate-key": "A word has two stems; the first counts.",
	"stemmer-override/upper-case": "A word with capitals never matches after a lower-case filter.",
	"type-table/invalid-rule": "A line is not a `character => type` rule.",
	"type-table/invalid-escape": "A side has an escape that the engine does not know.",
	"type-table/not-one-character": "The left side is not exactly one character.",
	"type-table/illegal-type": "The right side is not a type.",
	"type-table/no-rules": "The file has no rule, on which the engine fails.",
	"type-table/duplicate-character": "A character has two types; the last counts.",
	"kuromoji/malformed-csv": "A line has an odd number of quotation marks.",
	"kuromoji/duplicate-surface": "A surface has two entries.",
	"kuromoji/too-few-columns": "An entry has fewer than four columns.",
	"kuromoji/reading-count": "There are not as many readings as segments.",
	"kuromoji/segmentation-mismatch": "The segments do not spell the surface.",
	"kuromoji/empty-reading": "A segment has no reading.",
	"kuromoji/odd-reading": "A reading is not in Katakana.",
	"nori/segmentation-too-long": "The segments are longer than the surface.",
	"nori/duplicate-surface": "A surface has two entries; the first counts.",
	"nori/hash-in-term": "A `#` inside a term cuts it off.",
	"nori/trailing-comment": "A trailing comment leaves white space that changes how the word is joined.",
	"nori/decomposed-hangul": "A surface is in decomposed Hangul, which never matches.",
	"nori/wrong-separator": "A comma or a wide space does not separate segments.",
	"nori/segmentation-mismatch": "The segments do not spell the surface.",
	"hyphenation/malformed-xml": "The file is not well-formed XML.",
	"hyphenation/hyphen-outside": "`<hyphen>` is outside `<exceptions>`.",
	"hyphenation/external-dtd": "The file refers to a DTD that the engine would fetch, but cannot reach.",
	"hyphenation/wrong-encoding": "The bytes are UTF-8, and the file declares something else.",
	"hyphenation/no-patterns": "The file has no patterns.",
	"ik/bad-bytes": "A line is not UTF-8, so its word matches nothing.",
	"ik/comment-becomes-word": "A comment is read as a word.",
	"ik/duplicate-word": "A word is twice in the list.",
	"opaque/undecided-format": "The format of the file was not recognised, so it was not checked.",
	"opaque/hunspell": "The file is half of a Hunspell dictionary, which cannot be a package.",
	"opaque/sudachi-source": "The file is the source of a Sudachi dictionary, not the compiled one.",
	"engine/rejected": "The engine that was asked cannot build an analyzer with this line.",
	"engine/not-asked": "The engine was not asked about an analyzer or another component.",
	"domain/rejected": "A domain cannot build an analyzer of its indexes with this line."
};
const SETTINGS_PROBLEMS = {
	"index-settings/syntax": "The file cannot be read, or has neither settings nor mappings.",
	"index-settings/refused-filter": "A filter is before synonyms, where the engine does not accept it.",
	"index-settings/updateable-at-index-time": "An updateable filter is in an analyzer that is used when documents are indexed.",
	"index-settings/undefined-name": "A component or analyzer is named but not defined.",
	"index-settings/invalid-component": "The engine refuses a component or an analyzer as it is defined.",
	"index-settings/rejected-rule": "The engine refuses a rule of an inline list in its chain.",
	"index-settings/unknown-component": "A component is not known here, so only an engine can check the terms.",
	"index-settings/other-format": "The settings read a dictionary in another format than the declared one.",
	"index-settings/ignored-filter": "The type of the analyzer ignores the filters that are set.",
	"index-settings/stacking-tokenizer": "A tokenizer before synonyms puts compounds and their parts at one position.",
	"index-settings/unknown-synonym-analyzer": "A synonym_analyzer is named that the engine does not know, and ignores.",
	"index-settings/not-updateable": "A synonym filter of a search analyzer is not updateable, so a deploy does not reach searches.",
	"index-settings/needs-graph": "A search analyzer uses `synonym` where `synonym_graph` is needed.",
	"index-settings/stop-before-synonyms": "A stop filter is before synonyms.",
	"search-tests/syntax": "A file of search tests is malformed.",
	"search-tests/failed": "A search test fails."
};

// lib/dictionaries/problem-codes.js
function summaryOf(code) {
	const name = code.slice(code.indexOf("/") + 1);
	return Object.entries({
		...FORMAT_PROBLEMS,
		...SETTINGS_PROBLEMS
	}).find(([known]) => known === code)?.[1] ?? Object.entries(COMMON_PROBLEMS).find(([known]) => known === name)?.[1] ?? Object.entries(DICTIONARY_PROBLEMS).find(([known]) => `dictionary/${known}` === code)?.[1] ?? name;
}
function helpAnchor(code) {
	const name = code.slice(code.indexOf("/") + 1);
	return name in COMMON_PROBLEMS ? name : code.replace("/", "");
}
function helpPage(code) {
	return code in SETTINGS_PROBLEMS ? "docs/index-settings.md" : "docs/dictionaries.md";
}

}),

7709:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  renderSarif: () => (renderSarif)
});
var _problem_codes_js_0 = _require(9848);
var _version_js_4 = _require(2060);
var _file_report_js_3 = _require(815);
var _path_text_js_2 = _require(8501);
var node_path_1 = _require(6760);

// lib/cli/output/sarif.js
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const MAX_RESULTS = 25e3;
function renderSarif(reports, failures, root) {
	const findings = withinLimit(reports.flatMap(({ file, path: absolute, files, report }) => report.problems.map((problem) => {
		const part = files.find((one) => one.file === problem.file)?.path ?? absolute;
		return {
			uri: part === null ? encodeURIComponent(file) : (0,_path_text_js_2.t)(root, part, node_path_1),
			problem
		};
	})));
	const codes = [...new Set(findings.map(({ problem }) => problem.code))].sort();
	const { errors, warnings } = (0,_file_report_js_3.t)(reports);
	const missing = errors + warnings - findings.length;
	const run = {
		tool: { driver: {
			name: "deploy-opensearch-dictionaries",
			version: _version_js_4.t,
			semanticVersion: _version_js_4.t,
			informationUri: _version_js_4.n,
			rules: codes.map((code) => ruleOf(code, findings))
		} },
		invocations: [{
			executionSuccessful: failures.length === 0,
			toolExecutionNotifications: [...failures.map(({ what, message }) => notification("error", `${what}: ${message}`)), ...missing > 0 ? [notification("warning", cutText(errors + warnings, findings.length))] : []]
		}],
		columnKind: "utf16CodeUnits",
		results: findings.map(({ uri, problem }) => resultOf(uri, problem, codes)),
		properties: {
			errors,
			warnings
		}
	};
	return `${JSON.stringify({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	}, null, 2)}\n`;
}
function withinLimit(findings) {
	if (findings.length <= 25e3) return findings;
	const errors = findings.filter(({ problem }) => problem.severity === "error");
	const warnings = findings.filter(({ problem }) => problem.severity === "warning");
	return [...errors, ...warnings].slice(0, MAX_RESULTS);
}
function cutText(all, kept) {
	return `There are ${all} problems; this file has ${kept} of them.`;
}
function notification(level, text) {
	return {
		level,
		message: { text }
	};
}
function ruleOf(code, findings) {
	const helpUri = `${_version_js_4.n}/blob/v${_version_js_4.t}/${(0,_problem_codes_js_0.n)(code)}#${(0,_problem_codes_js_0.t)(code)}`;
	const text = (0,_problem_codes_js_0.r)(code);
	const level = findings.find(({ problem }) => problem.code === code)?.problem.severity ?? "warning";
	return {
		id: code,
		name: pascalCase(code),
		shortDescription: { text },
		fullDescription: { text },
		helpUri,
		help: {
			text: `${text} ${helpUri}`,
			markdown: `${text} [What it means, with an example](${helpUri})`
		},
		defaultConfiguration: { level }
	};
}
function pascalCase(code) {
	return code.replace(/(?:^|[-/])(.)/g, (_, letter) => letter.toUpperCase());
}
function resultOf(uri, problem, codes) {
	return {
		ruleId: problem.code,
		ruleIndex: codes.indexOf(problem.code),
		level: problem.severity,
		message: { text: problem.message },
		locations: [{ physicalLocation: {
			artifactLocation: { uri },
			region: regionOf(problem)
		} }]
	};
}
function regionOf({ line, column }) {
	const startLine = line ?? 1;
	return column === null ? { startLine } : {
		startLine,
		startColumn: column
	};
}

})

};
