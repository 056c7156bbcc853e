export const id = 810;
export const ids = [810];
export const modules = {

/***/ 9810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCli: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var _configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var _word_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5032);
/* harmony import */ var _check_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7942);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7794);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4359);
/* harmony import */ var _dictionary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4982);
/* harmony import */ var _engine_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5881);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);










// lib/cli/arguments.js
const OUTPUTS = [
	"human",
	"json",
	"sarif"
];
const TOKENIZERS = [
	"keyword",
	"whitespace",
	"standard"
];
const USAGE = `Usage: deploy-opensearch-dictionaries lint [options] FILES...

Checks search dictionaries as OpenSearch reads them.

  --manifest FILE         take files, formats and options from a manifest
  --format FORMAT         ${_dictionary_js__WEBPACK_IMPORTED_MODULE_7__.t.join(", ")} or auto (default)
  --engine-version V      for example OpenSearch_2.19 (default: the newest)
  --expand BOOLEAN        as in the synonym filter (default: true)
  --lenient BOOLEAN       as in the synonym filter (default: false)
  --tokenizer NAME        ${TOKENIZERS.join(", ")}: the chain in front of the synonym filter
  --lowercase             a lowercase filter is part of that chain
  --stopwords WORDS       _english_ or a file: a stop filter is part of that chain
  --output KIND           ${OUTPUTS.join(", ")} (default: human)
  --help                  this text

Exit status: 0 no errors, 1 errors found, 2 bad use.
`;
/** Reads the arguments behind the program's name. */
function parseArguments(argv) {
	try {
		return read(argv);
	} catch (error) {
		if (error instanceof BadUse) return {
			kind: "bad-use",
			message: error.message
		};
		if (error instanceof TypeError && "code" in error) return {
			kind: "bad-use",
			message: error.message
		};
		throw error;
	}
}
var BadUse = class extends Error {};
function read(argv) {
	const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.parseArgs)({
		args: [...argv],
		allowPositionals: true,
		options: {
			manifest: { type: "string" },
			format: {
				type: "string",
				default: "auto"
			},
			"engine-version": { type: "string" },
			expand: {
				type: "string",
				default: "true"
			},
			lenient: {
				type: "string",
				default: "false"
			},
			tokenizer: { type: "string" },
			lowercase: {
				type: "boolean",
				default: false
			},
			stopwords: { type: "string" },
			output: {
				type: "string",
				default: "human"
			},
			help: {
				type: "boolean",
				short: "h",
				default: false
			}
		}
	});
	if (values.help) return { kind: "help" };
	const [command, ...files] = positionals;
	if (command !== "lint") throw new BadUse(command === void 0 ? "No command was given." : `There is no command "${command}".`);
	if (files.length === 0 && values.manifest === void 0) throw new BadUse("No files were given.");
	const stopwords = values.stopwords ?? null;
	const usesEnglish = stopwords === "_english_";
	const analysis = readChain(values.tokenizer, values.lowercase, usesEnglish);
	if (stopwords !== null && analysis === null) throw new BadUse("--stopwords needs --tokenizer.");
	return {
		kind: "lint",
		lint: {
			files,
			manifest: values.manifest ?? null,
			format: values.format === "auto" ? null : oneOf("--format", _dictionary_js__WEBPACK_IMPORTED_MODULE_7__.t, values.format),
			options: {
				engineVersion: readVersion(values["engine-version"]),
				expand: readBoolean("--expand", values.expand),
				lenient: readBoolean("--lenient", values.lenient),
				analysis
			},
			stopwordsFile: usesEnglish ? null : stopwords,
			output: oneOf("--output", OUTPUTS, values.output)
		}
	};
}
function readChain(tokenizer, lowercase, usesEnglish) {
	if (tokenizer === void 0) {
		if (lowercase) throw new BadUse("--lowercase needs --tokenizer.");
		return null;
	}
	const stopwords = usesEnglish ? _check_all_js__WEBPACK_IMPORTED_MODULE_2__.o : null;
	return {
		tokenizer: oneOf("--tokenizer", TOKENIZERS, tokenizer),
		lowercase,
		stopwords
	};
}
function readVersion(text) {
	if (text === void 0) return _engine_version_js__WEBPACK_IMPORTED_MODULE_4__.t;
	const version = (0,_engine_version_js__WEBPACK_IMPORTED_MODULE_4__.s)(text);
	if (version === null) throw new BadUse(`--engine-version must be like OpenSearch_2.19 or Elasticsearch_7.10, not "${text}".`);
	return version;
}
function readBoolean(name, text) {
	return oneOf(name, ["true", "false"], text) === "true";
}
function oneOf(name, allowed, value) {
	const found = allowed.find((candidate) => candidate === value);
	if (found === void 0) throw new BadUse(`${name} must be one of ${allowed.join(", ")}, not "${value}".`);
	return found;
}

// lib/dictionaries/problem-codes.js
/** Problems that every text format can have; their codes are `<format>/<name>`. */
const COMMON_PROBLEMS = {
	"not-utf8": "The file is not UTF-8, so the engine does not read it.",
	"byte-order-mark": "The file begins with a byte order mark, which becomes part of its first line.",
	"lone-carriage-return": "Lines end in a carriage return alone, which few tools take for a line end.",
	"replacement-character": "A character was lost in an earlier conversion and stands as U+FFFD.",
	"nul-character": "The file holds NUL characters and is probably not text.",
	"mixed-normalization": "The same letters are written in composed and in decomposed form."
};
/** Problems of single formats, each with what it means in one line. */
const FORMAT_PROBLEMS = {
	"solr-synonyms/multiple-arrows": "A rule has more than one `=>`.",
	"solr-synonyms/empty-term": "A term is nothing but white space.",
	"solr-synonyms/eliminated-term": "The analysis chain leaves nothing of a term.",
	"solr-synonyms/stop-word-gap": "A stop word stands in front of another word of a term.",
	"solr-synonyms/term-too-long": "A term is longer than the engine can store.",
	"solr-synonyms/unproved-rejection": "The engine may reject a term; it depends on its exact release.",
	"solr-synonyms/dropped-term": "`lenient` drops a term without telling anybody.",
	"solr-synonyms/one-term-line": "A line with a single term makes no rule.",
	"solr-synonyms/empty-side": "A `=>` has nothing on one side, so the line makes no rule.",
	"solr-synonyms/look-alike-separator": "A line uses a separator that the engine does not know.",
	"solr-synonyms/comment-becomes-rule": "A comment that does not begin in column 1 is read as part of a rule.",
	"solr-synonyms/hashtag-comment": "A rule that begins with `#` is read as a comment.",
	"solr-synonyms/quoted-term": "Quotation marks are part of a term.",
	"solr-synonyms/pasted-json": "A line of JSON is read as a rule.",
	"solr-synonyms/duplicate-term": "A term stands twice in one rule.",
	"solr-synonyms/duplicate-rule": "A rule stands twice in the file.",
	"solr-synonyms/contradictory-rules": "One rule replaces a term, another keeps it.",
	"solr-synonyms/chained-rules": "The output of one rule is the input of another; rules are not applied twice.",
	"solr-synonyms/huge-group": "A list is so long that its pairs cost much memory and time.",
	"solr-synonyms/stop-word-in-term": "A stop-word dictionary of the repository would make the engine reject a term.",
	"wordnet-synonyms/short-line": "A line is too short to hold an id.",
	"wordnet-synonyms/missing-quotes": "A line has no word in single quotes.",
	"wordnet-synonyms/empty-term": "A word is nothing but white space.",
	"wordnet-synonyms/eliminated-term": "The analysis chain leaves nothing of a word.",
	"wordnet-synonyms/stop-word-gap": "A stop word stands in front of another word of a term.",
	"wordnet-synonyms/term-too-long": "A term is longer than the engine can store.",
	"wordnet-synonyms/unproved-rejection": "The engine may reject a term; it depends on its exact release.",
	"wordnet-synonyms/dropped-term": "`lenient` drops a term without telling anybody.",
	"wordnet-synonyms/stop-word-in-term": "A stop-word dictionary of the repository would make the engine reject a term.",
	"wordnet-synonyms/underscore": "Words are joined by `_`, which no query holds.",
	"wordnet-synonyms/split-group": "An id comes back after another, which starts a new group.",
	"word-list/trailing-comment": "A comment behind a word is part of the word.",
	"word-list/several-words": "A line with commas is one word.",
	"word-list/snowball-comment": "A `|` comment of Snowball lists is part of the word.",
	"word-list/duplicate-word": "A word stands twice in the list.",
	"word-list/upper-case": "A word with capitals never matches behind a lower-case filter.",
	"word-list/indented-comment": "An indented comment is a word for engines of this version.",
	"char-mapping/invalid-rule": "A line is no `left => right` rule.",
	"char-mapping/invalid-escape": "A side has an escape that the engine does not know.",
	"char-mapping/side-too-long": "A side has more than 256 UTF-16 units.",
	"char-mapping/empty-left-side": "The left side of a rule is empty.",
	"char-mapping/duplicate-left-side": "A left side is mapped twice.",
	"char-mapping/solr-quoted": "The sides stand in quotation marks, as Solr wants them.",
	"stemmer-override/invalid-rule": "A line is no `word => stem` rule.",
	"stemmer-override/key-too-long": "A word is longer than the engine can store.",
	"stemmer-override/duplicate-key": "A word has two stems; the first counts.",
	"stemmer-override/upper-case": "A word with capitals never matches behind a lower-case filter.",
	"type-table/invalid-rule": "A line is no `character => TYPE` rule.",
	"type-table/invalid-escape": "The character has an escape that the engine does not know.",
	"type-table/not-one-character": "The left side is not a single UTF-16 character.",
	"type-table/illegal-type": "The right side is no type.",
	"type-table/no-rules": "The file has no rule, on which the engine fails.",
	"type-table/duplicate-character": "A character has two types; the last counts.",
	"kuromoji/malformed-csv": "A line has an odd number of quotation marks.",
	"kuromoji/duplicate-surface": "A surface has two entries.",
	"kuromoji/too-few-columns": "An entry has fewer than four columns.",
	"kuromoji/reading-count": "There are not as many readings as segments.",
	"kuromoji/segmentation-mismatch": "The segments do not spell the surface.",
	"nori/segmentation-too-long": "The segments are longer than the surface.",
	"nori/duplicate-surface": "A surface has two entries; the first counts.",
	"nori/hash-in-term": "A `#` inside a term cuts it off.",
	"nori/trailing-comment": "A trailing comment leaves white space that changes how the word is joined.",
	"nori/decomposed-hangul": "A surface is in decomposed Hangul, which never matches.",
	"nori/wrong-separator": "A comma or a wide space does not separate segments.",
	"nori/segmentation-mismatch": "The segments do not spell the surface.",
	"hyphenation/malformed-xml": "The file is not well-formed XML.",
	"hyphenation/hyphen-outside": "`<hyphen>` stands outside `<exceptions>`.",
	"hyphenation/external-dtd": "The file refers to a DTD that the engine would fetch, and can not.",
	"hyphenation/no-patterns": "The file has no patterns.",
	"opaque/undecided-format": "The format of the file could not be told, so it was not looked into.",
	"ik/bad-bytes": "A line is not UTF-8, so its word matches nothing.",
	"ik/comment-becomes-word": "A comment is read as a word.",
	"ik/duplicate-word": "A word stands twice in the list.",
	"engine/rejected": "The engine that was asked can not build an analyzer with this line.",
	"engine/not-asked": "The engine was not asked about an analyzer.",
	"domain/rejected": "A domain can not build an analyzer of its indexes with this line."
};
/** What a problem means, in one line. */
function summaryOf(code) {
	const name = code.slice(code.indexOf("/") + 1);
	return Object.entries(FORMAT_PROBLEMS).find(([known]) => known === code)?.[1] ?? Object.entries(COMMON_PROBLEMS).find(([known]) => known === name)?.[1] ?? name;
}
/** The heading of docs/dictionaries.md that explains a problem, as a link target: problems of all text formats share theirs. */
function helpAnchor(code) {
	const name = code.slice(code.indexOf("/") + 1);
	return name in COMMON_PROBLEMS ? name : code.replace("/", "");
}

// lib/cli/reports.js
const DOCUMENTATION = "docs/dictionaries.md";
const SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
/** The reports as text for one kind of reader. */
function renderReports(reports, output) {
	switch (output) {
		case "human": return renderHuman(reports);
		case "json": return `${JSON.stringify(toJson(reports), null, 2)}\n`;
		case "sarif": return `${JSON.stringify(toSarif(reports), null, 2)}\n`;
	}
}
function renderHuman(reports) {
	let text = "";
	for (const { file, report } of reports) {
		for (const { severity, code, line, column, message } of report.problems) {
			const place = line === null ? "" : `:${line}${column === null ? "" : `:${column}`}`;
			text += `${printable(file)}${place}: ${severity}: ${printable(message)} [${code}]\n`;
		}
		const hidden = report.errors + report.warnings - report.problems.length;
		if (hidden > 0) text += `${printable(file)}: and ${(0,_word_lines_js__WEBPACK_IMPORTED_MODULE_1__.d)(hidden, "more problem")}\n`;
	}
	const errors = reports.reduce((sum, { report }) => sum + report.errors, 0);
	const warnings = reports.reduce((sum, { report }) => sum + report.warnings, 0);
	return `${text}${(0,_word_lines_js__WEBPACK_IMPORTED_MODULE_1__.d)(reports.length, "file")}: ${(0,_word_lines_js__WEBPACK_IMPORTED_MODULE_1__.d)(errors, "error")}, ${(0,_word_lines_js__WEBPACK_IMPORTED_MODULE_1__.d)(warnings, "warning")}\n`;
}
/** Text that is safe on a terminal: no escape sequences, no control or direction-changing characters. */
function printable(text) {
	return (0,node_util__WEBPACK_IMPORTED_MODULE_6__.stripVTControlCharacters)(text).replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function toJson(reports) {
	return { files: reports.map(({ file, format, report }) => ({
		file,
		format,
		entries: report.entries,
		errors: report.errors,
		warnings: report.warnings,
		problems: report.problems
	})) };
}
/** SARIF 2.1.0, as code scanning and editors take it. */
function toSarif(reports) {
	const results = reports.flatMap(({ file, report }) => report.problems.map((problem) => toResult(file, problem)));
	const codes = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
	return {
		$schema: SARIF_SCHEMA,
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "deploy-opensearch-dictionaries",
				rules: codes.map((code) => ({
					id: code,
					shortDescription: { text: summaryOf(code) },
					help: { text: `See ${DOCUMENTATION}#${helpAnchor(code)}.` }
				}))
			} },
			columnKind: "utf16CodeUnits",
			results
		}]
	};
}
function toResult(file, problem) {
	const region = problem.line === null ? {} : { region: toRegion(problem.line, problem.column) };
	return {
		ruleId: problem.code,
		level: problem.severity,
		message: { text: problem.message },
		locations: [{ physicalLocation: {
			artifactLocation: { uri: encodeURI(file) },
			...region
		} }]
	};
}
function toRegion(line, column) {
	return column === null ? { startLine: line } : {
		startLine: line,
		startColumn: column
	};
}

// lib/cli/cli.js
/**
* The command line: `lint [options] FILES...`. Returns the exit status: 0 without errors, 1 with errors in a dictionary,
* 2 for bad use (unknown options, a file that can't be read).
* @param argv arguments without the program's name
*/
async function runCli(argv, io) {
	const parsed = parseArguments(argv);
	switch (parsed.kind) {
		case "help":
			io.stdout.write(USAGE);
			return 0;
		case "bad-use":
			io.stderr.write(`${parsed.message}\n\n${USAGE}`);
			return 2;
		case "lint": return lint(parsed.lint, io);
	}
}
async function lint(args, io) {
	let targets;
	try {
		targets = await readTargets(args, io.cwd);
	} catch (error) {
		if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__.t || error instanceof Error && "code" in error)) throw error;
		io.stderr.write(`${error.message}\n`);
		return 2;
	}
	const reports = (0,_check_all_js__WEBPACK_IMPORTED_MODULE_2__.r)(targets).map(({ target: { file, format }, report }) => ({
		file,
		format: format ?? "opaque",
		report
	}));
	io.stdout.write(renderReports(reports, args.output));
	return reports.some(({ report }) => report.errors > 0) ? 1 : 0;
}
/** The files that are named; with a manifest all of its dictionaries, or those of it that are named. */
async function readTargets(args, cwd) {
	const { manifest, options, stopwordsFile } = args;
	const named = args.files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_5__.posix.normalize(file.replaceAll("\\", "/")));
	let declared = [];
	if (manifest !== null) {
		const { manifestTargets } = await Promise.all(/* import() */[__webpack_require__.e(435), __webpack_require__.e(916)]).then(__webpack_require__.bind(__webpack_require__, 6916));
		declared = await manifestTargets(cwd, manifest);
		if (named.length === 0) return declared;
	}
	const analysis = stopwordsFile === null ? options.analysis : withStopWords(args, stopwordsFile, cwd);
	return named.map((file) => {
		const known = declared.find((target) => target.file === file);
		if (known !== void 0) return known;
		const source = (0,_word_lines_js__WEBPACK_IMPORTED_MODULE_1__.x)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(cwd, file));
		return {
			file,
			source,
			format: args.format ?? (0,_check_all_js__WEBPACK_IMPORTED_MODULE_2__.s)(file, source),
			options: {
				...options,
				analysis
			}
		};
	});
}
function withStopWords({ options: { analysis, engineVersion } }, file, cwd) {
	if (analysis === null) return null;
	try {
		return {
			...analysis,
			stopwords: (0,_check_all_js__WEBPACK_IMPORTED_MODULE_2__.a)((0,_word_lines_js__WEBPACK_IMPORTED_MODULE_1__.x)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(cwd, file)), engineVersion)
		};
	} catch (error) {
		throw (0,_configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__.t)([`--stopwords ${file} can't be used: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_8__.t)(error)}.`]);
	}
}



/***/ })

};
