export const id = 9810;
export const ids = [9810];
export const modules = {

9810:
((_module, _exports, _require) => {

_require.d(_exports, {
  runCli: () => (runCli)
});
var _version_js_6 = _require(2060);
var _dictionary_js_5 = _require(4982);
var _engine_version_js_0 = _require(5881);
var _endpoints_js_1 = _require(9414);
var _printable_js_2 = _require(4359);
var _terminal_js_3 = _require(5682);
var node_util_4 = _require(7975);

// lib/cli/help.js
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
const COMMANDS = ["lint", "doctor"];
const PROGRAM = "deploy-opensearch-dictionaries";
const LINT = `Usage: ${PROGRAM} lint [options] PATH...

Checks search dictionaries as OpenSearch reads them, offline. PATH is a file, a folder, a glob,
or - for standard input. Without PATH, all dictionaries of the manifest are checked.

  --manifest FILE         settings of the dictionaries (default: .github/opensearch-dictionaries.yml
                          where there is one); the options below win over it
  --format FORMAT         ${_dictionary_js_5.t.slice(0, 5).join(", ")},
                          ${_dictionary_js_5.t.slice(5).join(", ")} or auto (default)
  --engine-version V      for example OpenSearch_2.19 (default: the newest)
  --expand [BOOLEAN]      as in the synonym filter (default: true)
  --lenient [BOOLEAN]     as in the synonym filter (default: false)
  --tokenizer NAME        ${TOKENIZERS.join(", ")}: the chain before the synonym filter
  --lowercase             a lowercase filter is part of that chain
  --stopwords WORDS       _english_ or a file: a stop filter is part of that chain
  --index-settings GLOB   files that say how the indexes analyse text; may be given several times
  --search-tests GLOB     files that say what searches must find; may be given several times
  --engine-url URL        an OpenSearch that builds every analyzer of the index settings
  --fail-on-warnings      warnings fail too
  --output KIND           ${OUTPUTS.join(", ")} (default: human)

Exit status: 0 no problems that fail, 1 problems, 2 bad use or a file that can't be read.
`;
const DOCTOR = `Usage: ${PROGRAM} doctor [options]

Says what would stop a deploy: credentials, permissions, bucket, domains. Changes nothing.

  --bucket NAME           S3 bucket in the Region of the domains
  --domains NAMES         OpenSearch Service domains, separated by commas
  --aws-region CODE       default: AWS_REGION, then AWS_DEFAULT_REGION
  --api NAME              opensearch (default) or elasticsearch
  --manifest FILE         names bucket and domains where the options do not

Exit status: 0 nothing would stop a deploy, 1 something would, 2 bad use or a manifest that can't be
read.
`;
const ALL = `Usage: ${PROGRAM} COMMAND [options]

Search dictionaries for Amazon OpenSearch Service, from Git.

  lint PATH...            check dictionaries as OpenSearch reads them, offline
  doctor                  say what would stop a deploy

  --help                  this text; after a command, its options
  --version               the version

As a GitHub Action it is configured by inputs; see README.md.
`;
const TEXTS = {
	lint: LINT,
	doctor: DOCTOR
};
function helpText(command) {
	return command === null ? ALL : TEXTS[command];
}

// lib/cli/arguments/arguments.js
const COMMON_OPTIONS = {
	help: {
		type: "boolean",
		short: "h",
		default: false
	},
	version: {
		type: "boolean",
		default: false
	}
};
const LINT_OPTIONS = {
	...COMMON_OPTIONS,
	manifest: { type: "string" },
	format: {
		type: "string",
		default: "auto"
	},
	"engine-version": { type: "string" },
	expand: { type: "string" },
	lenient: { type: "string" },
	tokenizer: { type: "string" },
	lowercase: {
		type: "boolean",
		default: false
	},
	stopwords: { type: "string" },
	"index-settings": {
		type: "string",
		multiple: true
	},
	"search-tests": {
		type: "string",
		multiple: true
	},
	"engine-url": { type: "string" },
	"fail-on-warnings": {
		type: "boolean",
		default: false
	},
	output: {
		type: "string",
		default: "human"
	}
};
const DOCTOR_OPTIONS = {
	...COMMON_OPTIONS,
	bucket: { type: "string" },
	domains: { type: "string" },
	"aws-region": { type: "string" },
	api: { type: "string" },
	manifest: { type: "string" }
};
var BadUse = class extends Error {};
function parseArguments(argv) {
	const [first, ...rest] = argv;
	const command = COMMANDS.find((name) => name === first) ?? null;
	try {
		switch (command) {
			case "lint": return readLint(rest);
			case "doctor": return readDoctor(rest);
			case null: return readWithoutCommand(argv);
		}
	} catch (error) {
		if (!(error instanceof BadUse || error instanceof TypeError && "code" in error)) throw error;
		return {
			kind: "bad-use",
			message: messageFor(error, rest),
			command
		};
	}
}
function messageFor({ message }, args) {
	const [, option, takesPaths] = /^Unknown option '(.+?)'(\. To)?/s.exec(message) ?? [];
	if (option === void 0) return message;
	const there = `There is no option ${(0,_printable_js_2.i)(option)}.`;
	const path = args.find((one) => one.startsWith(option)) ?? option;
	return takesPaths ? `${there} A path that begins with "-" goes behind "--", as in "-- ${(0,_printable_js_2.r)(path)}".` : there;
}
function readWithoutCommand(argv) {
	const { values, positionals } = (0,node_util_4.parseArgs)({
		args: [...argv],
		allowPositionals: true,
		options: COMMON_OPTIONS
	});
	if (values.help) return {
		kind: "help",
		command: null
	};
	if (values.version) return { kind: "version" };
	const [command] = positionals;
	throw new BadUse(command === void 0 ? `No command was given; the commands are ${COMMANDS.join(" and ")}.` : `There is no command ${(0,_printable_js_2.i)(command)}; the commands are ${COMMANDS.join(" and ")}.`);
}
function readLint(args) {
	const { values, positionals } = (0,node_util_4.parseArgs)({
		args: [...withBooleans(args)],
		allowPositionals: true,
		options: LINT_OPTIONS
	});
	if (values.help) return {
		kind: "help",
		command: "lint"
	};
	if (values.version) return { kind: "version" };
	const [empty] = Object.entries(values).find(([, value]) => [value].flat().includes("")) ?? [];
	if (empty !== void 0) throw new BadUse(`--${empty} has no value.`);
	const format = values.format === "auto" ? null : oneOf("--format", _dictionary_js_5.t, values.format, " or auto");
	if (positionals.includes("-") && format === null) throw new BadUse("Standard input has no name that shows its format: give --format.");
	return {
		kind: "lint",
		lint: {
			paths: positionals,
			manifest: values.manifest ?? null,
			reading: {
				format,
				engineVersion: readVersion(values["engine-version"]),
				expand: readBoolean("--expand", values.expand),
				lenient: readBoolean("--lenient", values.lenient),
				analysis: readChain(values.tokenizer, values.lowercase, values.stopwords)
			},
			indexSettings: values["index-settings"] ?? null,
			searchTests: values["search-tests"] ?? null,
			engineUrl: readUrl(values["engine-url"]),
			failOnWarnings: values["fail-on-warnings"],
			output: oneOf("--output", OUTPUTS, values.output)
		}
	};
}
const VALUED = ["--expand", "--lenient"];
function withBooleans(args) {
	const end = args.indexOf("--");
	return args.flatMap((arg, at) => {
		return VALUED.includes(arg) && (end < 0 || at < end) && !/^\w+$/.test(args[at + 1] ?? "") ? [`${arg}=true`] : [arg];
	});
}
function readDoctor(args) {
	const { values } = (0,node_util_4.parseArgs)({
		args: [...args],
		options: DOCTOR_OPTIONS
	});
	const { help, version, ...doctor } = values;
	if (help) return {
		kind: "help",
		command: "doctor"
	};
	if (version) return { kind: "version" };
	return {
		kind: "doctor",
		doctor
	};
}
function readChain(tokenizer, lowercase, stopwords) {
	if (tokenizer === void 0) {
		if (lowercase) throw new BadUse("--lowercase needs --tokenizer.");
		if (stopwords !== void 0) throw new BadUse("--stopwords needs --tokenizer.");
		return null;
	}
	return {
		tokenizer: oneOf("--tokenizer", TOKENIZERS, tokenizer),
		lowercase,
		stopwords: readStopWordsOption(stopwords)
	};
}
function readStopWordsOption(stopwords) {
	if (stopwords === void 0) return { kind: "none" };
	return stopwords === "_english_" ? { kind: "english" } : {
		kind: "file",
		file: stopwords
	};
}
function readVersion(text) {
	if (text === void 0) return null;
	const version = (0,_engine_version_js_0.s)(text);
	if (version === null) throw new BadUse(`--engine-version must be like OpenSearch_2.19 or Elasticsearch_7.10, not ${(0,_printable_js_2.i)(text)}.`);
	return version;
}
function readUrl(text) {
	if (text === void 0) return null;
	const problem = (0,_endpoints_js_1.n)(text);
	if (problem !== null) throw new BadUse(`--engine-url ${problem}.`);
	return (0,_endpoints_js_1.a)(text);
}
function readBoolean(name, text) {
	return text === void 0 ? null : oneOf(name, ["true", "false"], text) === "true";
}
function oneOf(name, allowed, value, also = "") {
	const found = allowed.find((candidate) => candidate === value);
	if (found === void 0) throw new BadUse(`${name} must be one of ${allowed.join(", ")}${also}, not ${(0,_printable_js_2.i)(value)}.`);
	return found;
}

// lib/cli/cli.js
async function runCli(argv, streams, loadDoctor) {
	const io = {
		...streams,
		stdout: (0,_terminal_js_3.t)(streams.stdout),
		stderr: (0,_terminal_js_3.t)(streams.stderr)
	};
	if (argv.length === 0) {
		io.stdout.write(helpText(null));
		return 2;
	}
	const parsed = parseArguments(argv);
	switch (parsed.kind) {
		case "help":
			io.stdout.write(helpText(parsed.command));
			return 0;
		case "version":
			io.stdout.write(`${_version_js_6.t}\n`);
			return 0;
		case "bad-use":
			io.stderr.write(`${(0,_terminal_js_3.r)(parsed.message)}\n\n${helpText(parsed.command)}`);
			return 2;
		case "lint": {
			const { lint } = await Promise.all(/* import() */[_require.e(9445), _require.e(1923)]).then(_require.bind(_require, 1923));
			return lint(parsed.lint, io);
		}
		case "doctor": return (await loadDoctor())(parsed.doctor, io);
	}
}

}),

4982:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (withLaterExamples),
  i: () => (keysOf),
  n: () => (MAX_PROBLEMS_KEPT),
  r: () => (isUnreadInPart),
  t: () => (FORMATS)
});
// lib/dictionaries/dictionary.js
const FORMATS = [
	"solr-synonyms",
	"wordnet-synonyms",
	"word-list",
	"char-mapping",
	"stemmer-override",
	"type-table",
	"kuromoji",
	"nori",
	"hyphenation",
	"ik",
	"opaque"
];
function keysOf({ sentence, others = [] }) {
	const part = sentence.find((one) => typeof one !== "string");
	return part === void 0 || typeof part === "string" ? [] : [part.term, ...others];
}
function isUnreadInPart(diff) {
	return (diff.unread ?? 0) > 0;
}
function withLaterExamples(counts, make) {
	const { added, removed, changed, keysBefore, keysAfter, unread = 0 } = counts;
	let made = null;
	return {
		added,
		removed,
		changed,
		keysBefore,
		keysAfter,
		unread,
		get examples() {
			made ??= make();
			return made;
		}
	};
}
const MAX_PROBLEMS_KEPT = 5e3;

}),

9414:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (parseServiceUrl),
  i: () => (parseDomainEndpoint),
  n: () => (engineUrlProblem),
  r: () => (indexPatternProblem),
  t: () => (domainEndpointProblems)
});
var _printable_js_0 = _require(4359);
var _names_js_1 = _require(3996);

// lib/inputs/endpoints.js
const URL_RULE = "must be an http or https URL without query and fragment, for example \"http://localhost:9200\"";
function parseServiceUrl(text) {
	if (!/^https?:\/\//i.test(text) || /[?#\s]/.test(text) || !URL.canParse(text)) return null;
	const url = new URL(text);
	return url.hostname === "" ? null : url;
}
function isLoopback({ hostname }) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function engineUrlProblem(text) {
	return parseServiceUrl(text) === null ? URL_RULE : null;
}
function domainEndpointProblem(line) {
	const at = line.indexOf("=");
	const name = line.slice(0, at).trim();
	if (at === -1 || /[:/@]/.test(name)) return "must hold lines of the form \"domain=URL\"";
	if ((0,_names_js_1.o)(name) === null) return `must begin each line with the name of a domain, but one has ${(0,_printable_js_0.i)(name)}`;
	const url = parseServiceUrl(line.slice(at + 1).trim());
	if (url === null) return `has no URL that can be used for ${(0,_printable_js_0.i)(name)}; it ${URL_RULE}`;
	if ((url.username !== "" || url.password !== "") && url.protocol === "http:" && !isLoopback(url)) return `would send the credentials for ${(0,_printable_js_0.i)(name)} unencrypted; use https, or http to a loopback address`;
	return null;
}
function domainEndpointProblems() {
	const seen = new Set();
	return (line) => {
		const problem = domainEndpointProblem(line);
		const name = line.slice(0, line.indexOf("=")).trim();
		if (problem === null && seen.has(name)) return `has two lines for ${(0,_printable_js_0.i)(name)}; keep one`;
		seen.add(name);
		return problem;
	};
}
function parseDomainEndpoint(line) {
	if (domainEndpointProblem(line) !== null) return null;
	const at = line.indexOf("=");
	const domain = (0,_names_js_1.o)(line.slice(0, at).trim());
	const url = parseServiceUrl(line.slice(at + 1).trim());
	return domain === null || url === null ? null : {
		domain,
		url
	};
}
function indexPatternProblem(pattern) {
	if (/^[^\s\\/?"<>|#:%&]+$/.test(pattern) && !/^[-_+]/.test(pattern)) return null;
	return `holds ${(0,_printable_js_0.i)(pattern)}, which is neither the name of an index nor a pattern with "*"`;
}

}),

5881:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (isOpenSearchFrom),
  c: () => (reportsLineNumbers),
  i: () => (hasStrictKuromoji),
  n: () => (commentRule),
  o: () => (luceneMajor),
  r: () => (formatEngineVersion),
  s: () => (parseEngineVersion),
  t: () => (NEWEST_ENGINE)
});
// lib/dictionaries/engine-version.js
const NEWEST_ENGINE = {
	engine: "OpenSearch",
	major: 3,
	minor: 9
};
function parseEngineVersion(text) {
	const match = /^(?:(OpenSearch|Elasticsearch)_)?(\d{1,3})\.(\d{1,3})$/.exec(text.trim());
	if (match === null) return null;
	const [, engine, major, minor] = match;
	return {
		engine: engine === "OpenSearch" ? "OpenSearch" : "Elasticsearch",
		major: Number(major),
		minor: Number(minor)
	};
}
function formatEngineVersion(version) {
	return `${version.engine}_${version.major}.${version.minor}`;
}
function isOpenSearchFrom(version, major, minor) {
	if (version.engine !== "OpenSearch") return false;
	return version.major > major || version.major === major && version.minor >= minor;
}
function commentRule(version) {
	if (isOpenSearchFrom(version, 2, 11)) return "arrow-kept";
	if (isOpenSearchFrom(version, 2, 9) || isLatestOne(version)) return "mapping-arrow-kept";
	if (isOpenSearchFrom(version, 2, 4)) return "trimmed";
	return "column-1";
}
function isLatestOne(version) {
	return version.engine === "OpenSearch" && version.major === 1 && version.minor >= 3;
}
function luceneMajor(version) {
	if (version.engine === "Elasticsearch") return version.major + 1;
	return version.major + 7;
}
function hasStrictKuromoji(version) {
	return luceneMajor(version) >= 9;
}
function reportsLineNumbers(version) {
	return commentRule(version) !== "column-1";
}

}),

3996:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (packageNameStem),
  i: () => (packageNameOf),
  n: () => (NAME_RULE),
  o: () => (parseDomainName),
  r: () => (packageNameFromFile),
  s: () => (parsePackageName),
  t: () => (NAME_PATTERN)
});
// lib/workspace/select/names.js
const NAME_PATTERN = /^[a-z][a-z0-9-]{2,27}$/;
const NAME_RULE = "3 to 28 lower-case letters (a-z), digits and hyphens, the first one a letter";
function isPackageName(text) {
	return NAME_PATTERN.test(text);
}
function isDomainName(text) {
	return NAME_PATTERN.test(text);
}
function parsePackageName(text) {
	return isPackageName(text) ? text : null;
}
function parseDomainName(text) {
	return isDomainName(text) ? text : null;
}
function packageNameStem(file) {
	const base = file.slice(file.lastIndexOf("/") + 1);
	const dot = base.lastIndexOf(".");
	return (dot > 0 ? base.slice(0, dot) : base).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
function packageNameOf(file, named, prefix) {
	return named === null ? packageNameFromFile(file, prefix) : parsePackageName(prefix + named);
}
function packageNameFromFile(file, prefix) {
	const stem = packageNameStem(file);
	return stem === "" ? null : parsePackageName(prefix + stem);
}

}),

4359:
((_module, _exports, _require) => {

_require.d(_exports, {
  i: () => (quote),
  n: () => (messageOf),
  r: () => (printable),
  t: () => (isTooDeep)
});
var _redact_js_0 = _require(3247);

// lib/printable.js
const MAX_SHOWN = 120;
const MAX_READ = 8192;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
function escapeCodePoint(character) {
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	if (character === "	") return "\\t";
	return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function printable(text, limit = MAX_SHOWN) {
	const characters = [...(0,_redact_js_0.a)(text.slice(0, MAX_READ)).slice(0, 2 * limit + 2)];
	return (characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : characters.join("")).replace(/(?<!\d)\d{12}(?!\d)/g, "************").replace(UNPRINTABLE, escapeCodePoint);
}
function quote(text) {
	return `"${printable(text)}"`;
}
function messageOf(error) {
	return printable((0,_redact_js_0.i)(error instanceof Error ? error.message : String(error)), 300);
}
function isTooDeep(error) {
	return error instanceof Error && /call stack|stack overflow/i.test(error.message);
}

}),

5682:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (shown),
  r: () => (shownLines),
  t: () => (commandless)
});
var _workflow_command_js_0 = _require(3395);

// lib/cli/output/terminal.js
function shown(text) {
	return (0,_workflow_command_js_0.o)(text).replaceAll("##[", "##\\[");
}
function shownLines(text) {
	return text.split("\n").map(shown).join("\n");
}
function commandless(stream) {
	return {
		isTTY: stream.isTTY === true,
		write: (text) => stream.write((0,_workflow_command_js_0.n)(text))
	};
}

}),

2060:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (REPOSITORY_URL),
  t: () => (ACTION_VERSION)
});
// lib/version.js
const ACTION_VERSION = "0.1.0";
const REPOSITORY_URL = "https://github.com/OWNER/deploy-opensearch-dictionaries";

})

};
