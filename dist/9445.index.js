export const id = 9445;
export const ids = [9445];
export const modules = {

8888:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (fileSource),
  r: () => (heldSource),
  t: () => (bytesSource)
});
var node_fs_0 = _require(3024);

// lib/dictionaries/byte-source.js
const CHUNK_BYTES = 1048576;
const LAST_READ_BYTES = 1024;
function fileSource(path) {
	const { size } = (0,node_fs_0.statSync)(path);
	return {
		size,
		*chunks() {
			const descriptor = (0,node_fs_0.openSync)(path, "r");
			try {
				for (let left = size;;) {
					const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, Math.max(left, LAST_READ_BYTES)));
					const read = (0,node_fs_0.readSync)(descriptor, buffer);
					if (read === 0) return;
					left -= read;
					yield buffer.subarray(0, read);
				}
			} finally {
				(0,node_fs_0.closeSync)(descriptor);
			}
		}
	};
}
function bytesSource(bytes) {
	return {
		size: bytes.length,
		*chunks() {
			for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.subarray(start, start + CHUNK_BYTES);
		}
	};
}
function heldSource(source) {
	if (source.size > CHUNK_BYTES) return source;
	let held = null;
	return {
		size: source.size,
		*chunks() {
			held ??= bytesSource(allOf(source));
			yield* held.chunks();
		}
	};
}
function allOf(source) {
	const pieces = [];
	for (const chunk of source.chunks()) pieces.push(Uint8Array.from(chunk));
	return Buffer.concat(pieces);
}

}),

7942:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (logProblems),
  i: () => (logFileProblems),
  n: () => (checkTogether),
  r: () => (lintFailure),
  t: () => (checkAll)
});
var _byte_source_js_0 = _require(8888);
var _inspect_js_1 = _require(6020);
var _registry_js_2 = _require(7617);
var _problems_js_3 = _require(5294);
var _stop_word_file_js_4 = _require(394);
var _stand_ins_js_5 = _require(3157);
var _group_by_js_11 = _require(4089);
var _failure_js_6 = _require(7794);
var _check_target_js_7 = _require(7116);
var _repository_path_js_8 = _require(4660);
var node_fs_9 = _require(3024);
var node_path_10 = _require(6760);

// lib/dictionaries/check-in-chains.js
const CHAIN_PROBLEMS = new Set([
	"empty-term",
	"eliminated-term",
	"stop-word-gap",
	"stacked-term",
	"term-too-long",
	"unproved-rejection",
	"dropped-term"
]);
const COMMON = new Set([
	"not-utf8",
	"byte-order-mark",
	"lone-carriage-return",
	"replacement-character",
	"nul-character",
	"mixed-normalization"
]);
function checkInChains(source, format, options, uses, context = _registry_js_2.d, others = []) {
	const undecided = [];
	const distinct = [...new Map(uses.map((use) => [useKey(use), use])).values()];
	const more = others.filter((one) => one.format !== format);
	if (distinct.length + more.length === 0) return {
		report: (0,_inspect_js_1.r)(source, format, options, context),
		undecided
	};
	const log = new _problems_js_3.n(context.files);
	const told = new Set();
	const bases = new Set();
	const isAlone = more.length === 0 && new Set(distinct.map(baseKey)).size === 1 && distinct[0]?.format === format;
	const read = (as, given, chained) => {
		const report = new ChainReport(log, {
			...chained,
			told,
			isAlone
		});
		const input = {
			source: chained.view?.source ?? source,
			options: given,
			context,
			report
		};
		const entries = _registry_js_2.t[as].read(input, null);
		undecided.push(...report.undecidedTerms());
		return entries;
	};
	let entries;
	if (options.analysis !== null || !distinct.some((use) => use.format === format)) {
		bases.add(baseKey({ format }));
		entries = read(format, {
			...options,
			chain: null
		}, {
			use: null,
			tells: "all",
			view: null
		});
	}
	for (const use of distinct) {
		const tells = bases.has(baseKey(use)) ? "chain" : "all";
		bases.add(baseKey(use));
		const own = {
			...options,
			chain: use.chain,
			expand: use.expand,
			lenient: use.lenient
		};
		const title = use.format === format ? void 0 : `In ${use.chain.title}, which reads it as ${use.format}`;
		const count = read(use.format, own, {
			use,
			tells,
			view: use.view?.(source) ?? null,
			title
		});
		if (use.format === format && entries === void 0) entries = count;
	}
	for (const { format: as, title } of more) read(as, {
		...options,
		analysis: null
	}, {
		use: null,
		tells: "errors",
		view: null,
		title
	});
	return {
		report: log.finish(entries ?? null),
		undecided
	};
}
function baseKey({ format, view }) {
	return `${format} ${view !== void 0}`;
}
function useKey({ chain, format, expand, lenient, view }) {
	return JSON.stringify([
		chain.key,
		format,
		expand,
		lenient,
		view !== void 0
	]);
}
var ChainReport = class {
	#log;
	#chained;
	#undecided = new Map();
	constructor(log, chained) {
		this.#log = log;
		this.#chained = chained;
	}
	error(code, place, message, failure) {
		const inFile = this.#inFile(place);
		if (this.#isNew(code, inFile)) this.#log.error(code, inFile, this.#ofUse(code, message), failure);
	}
	warning(code, place, message) {
		const inFile = this.#inFile(place);
		if (this.#chained.tells !== "errors" && this.#isNew(code, inFile)) this.#log.warning(code, inFile, this.#ofUse(code, message));
	}
	undecided(component, term, place) {
		const known = this.#undecided.get(component);
		if (known === void 0) this.#undecided.set(component, {
			count: 1,
			first: term,
			line: this.#inFile(place).line
		});
		else known.count++;
	}
	undecidedTerms() {
		const { use } = this.#chained;
		return use === null ? [] : [...this.#undecided].map(([component, terms]) => ({
			use,
			component,
			...terms
		}));
	}
	#inFile(place) {
		const { view } = this.#chained;
		return view === null || place.line === null ? place : {
			line: view.lineOf(place.line),
			column: place.column
		};
	}
	#ofFile(message) {
		const { view } = this.#chained;
		return view === null ? message : (name) => message((line) => name(view.lineOf(line)));
	}
	#ofUse(code, message) {
		const { title } = this.#chained;
		const own = this.#ofFile(message);
		return title === void 0 || CHAIN_PROBLEMS.has(nameOf(code)) ? own : (name) => `${title}: ${own(name)}`;
	}
	#isNew(code, { line, column }) {
		const { told, tells, use, isAlone } = this.#chained;
		const name = nameOf(code);
		const isOfChain = CHAIN_PROBLEMS.has(name);
		if (!isOfChain && tells === "chain") return false;
		if (isOfChain ? use === null : isAlone) return true;
		const key = `${COMMON.has(name) ? name : code} ${line} ${column}`;
		if (told.has(key)) return false;
		if (told.size < 5e3) told.add(key);
		return true;
	}
};
function nameOf(code) {
	return code.slice(code.indexOf("/") + 1);
}

// lib/dictionaries/not-dictionary/large.js
const LARGE = 1e7;
function largeProblem({ size }, format) {
	if (size <= LARGE || format === "opaque") return null;
	return {
		severity: "warning",
		code: "dictionary/large",
		line: null,
		column: null,
		message: `The dictionary has ${(size / 1e6).toFixed(1)} MB. Every data node holds what the engine makes of it in its Java heap, once for each index and analyzer that uses it: at least its size, and for synonyms several times that. Make sure that the nodes have the memory, or make it smaller.`
	};
}

// lib/workspace/git/checkout-facts.js
const LONGEST_LINK = 4096;
const SAMPLE_BYTES = 65536;
const MOST_CHARACTERS = process.platform === "win32" ? 24e3 : 24e4;
const LINK = "120000";
async function checkoutFacts(all) {
	const parts = all.filter(({ path }) => (0,node_fs_9.statSync)(path, { throwIfNoEntry: false })?.isFile() === true);
	const paths = parts.map(({ path }) => path);
	const crlf = new Set(paths.filter((path) => (0,_stand_ins_js_5.t)((0,_byte_source_js_0.n)(path), SAMPLE_BYTES).includes("\r\n")));
	const others = paths.filter((path) => !crlf.has(path));
	const answers = await Promise.all([askAbout([...crlf], true), askAbout(others, false)]);
	const entries = new Map(answers.flatMap((answer) => [...answer]));
	return parts.flatMap((part) => {
		const entry = entries.get(part.path);
		const link = entry?.mode === LINK ? IN_GIT : linkText(part.path);
		return [...link === null ? [] : [{
			part,
			problem: linkProblem(link)
		}], ...entry?.isConverted ? [{
			part,
			problem: LINE_ENDINGS
		}] : []];
	});
}
const IN_GIT = "Git has a symbolic link here (mode 120000), and the checkout a file with its text";
function linkText(path) {
	const { size } = (0,node_fs_9.statSync)(path);
	if (size === 0 || size > LONGEST_LINK) return null;
	const text = (0,node_fs_9.readFileSync)(path, "utf8");
	return !/[\n\r\0]/.test(text) && namesFile(path, text) ? `The file holds the path \`${text}\`, the text of a symbolic link` : null;
}
function namesFile(path, text) {
	if (!text.includes("/")) return false;
	try {
		return (0,node_fs_9.statSync)((0,node_path_10.join)((0,node_path_10.dirname)(path), text)).isFile();
	} catch {
		return false;
	}
}
function linkProblem(what) {
	return {
		severity: "error",
		code: "dictionary/symbolic-link-text",
		line: 1,
		column: 1,
		message: `${what}: the author of the commit, or this checkout, has links switched off (\`core.symlinks\`, as on Windows), so that text would be deployed as the dictionary. Name the file that it leads to, or commit the content itself as a file.`
	};
}
const LINE_ENDINGS = {
	severity: "warning",
	code: "dictionary/line-endings",
	line: null,
	column: null,
	message: "The commit has LF line ends, this checkout CRLF (`core.autocrlf`, as on Windows, or `eol` in .gitattributes), so runs on other systems would publish other versions of the same commit, one after another. Put `dictionaries/** -text` (your folder) into .gitattributes."
};
const ENTRY = /^(?<mode>\d{6}) [0-9a-f]+ \d\t(?<name>[\s\S]+)$/;
const WITH_ENDS = /^(?<mode>\d{6}) [0-9a-f]+ \d\ti\/(?<index>\S*) +w\/(?<worktree>\S*) [^\t]*\t(?<name>[\s\S]+)$/;
async function askAbout(paths, withEnds) {
	const entries = new Map();
	const command = [
		"ls-files",
		"-s",
		"-z",
		...withEnds ? ["--eol"] : [],
		"--"
	];
	for (const [root, names] of byRoot(paths)) for (const turn of inTurns(names)) {
		const answer = await (0,_inspect_js_1.a)(root, [...command, ...turn]);
		const records = answer.kind === "ok" ? answer.stdout.toString("utf8").split("\0") : [];
		for (const record of records) {
			const { mode, index, worktree, name } = (withEnds ? WITH_ENDS : ENTRY).exec(record)?.groups ?? {};
			if (mode !== void 0 && name !== void 0) entries.set((0,node_path_10.join)(root, name), {
				mode,
				isConverted: index === "lf" && worktree !== "lf"
			});
		}
	}
	return entries;
}
function inTurns(names) {
	const turns = [];
	let room = 0;
	for (const name of names) {
		room -= name.length + 3;
		if (room < 0) {
			turns.push([]);
			room = MOST_CHARACTERS - name.length - 3;
		}
		turns.at(-1)?.push(name);
	}
	return turns;
}
function byRoot(paths) {
	const roots = new Map();
	for (const path of paths) {
		const place = (0,_repository_path_js_8.n)((0,node_path_10.dirname)(path), (0,node_path_10.basename)(path));
		const own = place?.submodule ?? place;
		if (own === null) continue;
		const names = roots.get(own.root);
		if (names === void 0) roots.set(own.root, [own.path]);
		else names.push(own.path);
	}
	return roots;
}

// lib/workspace/language-tag.js
const CODES = new Set("ar bg bn br ca ckb cs cz da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja jp ko lt lv ms ne nl no nb nn pl pt ro ru sk sl sr sv ta te th tr ur vi zh cn".split(" "));
const SAME = {
	cz: "cs",
	jp: "ja",
	cn: "zh",
	nb: "no",
	nn: "no"
};
const NAMES = {
	arabic: "ar",
	bulgarian: "bg",
	catalan: "ca",
	czech: "cs",
	danish: "da",
	german: "de",
	deutsch: "de",
	greek: "el",
	english: "en",
	spanish: "es",
	estonian: "et",
	basque: "eu",
	persian: "fa",
	finnish: "fi",
	french: "fr",
	irish: "ga",
	galician: "gl",
	hebrew: "he",
	hindi: "hi",
	croatian: "hr",
	hungarian: "hu",
	armenian: "hy",
	indonesian: "id",
	icelandic: "is",
	italian: "it",
	japanese: "ja",
	korean: "ko",
	lithuanian: "lt",
	latvian: "lv",
	dutch: "nl",
	norwegian: "no",
	polish: "pl",
	portuguese: "pt",
	romanian: "ro",
	russian: "ru",
	slovak: "sk",
	slovenian: "sl",
	serbian: "sr",
	swedish: "sv",
	thai: "th",
	turkish: "tr",
	ukrainian: "uk",
	vietnamese: "vi",
	chinese: "zh"
};
function languageOf(file) {
	const segments = file.split("/");
	const stem = (segments.pop() ?? "").replace(/\.[^.]*$/, "");
	for (const segment of [stem, ...segments.reverse()]) {
		const word = segment.toLowerCase().split(/[^\p{L}]+/u).findLast((candidate) => CODES.has(candidate) || candidate in NAMES);
		if (word !== void 0) return NAMES[word] ?? SAME[word] ?? word;
	}
	return null;
}
function mayShareIndex(a, b) {
	const [left, right] = [languageOf(a), languageOf(b)];
	return left === null || right === null || left === right;
}

// lib/workspace/select/unlikely-file.js
const KINDS = [
	[/\.(?:md|markdown|mdx|rst|adoc|asciidoc|html?|pdf|docx?|xlsx?|png|svg)$/i, "a document"],
	[/^(?:readme|licen[cs]e|copying|notice|changelog|contributing|codeowners|authors|todo)(?:\.[a-z]+)?$/i, "a document"],
	[/~$|^#.*#$|^\.#|\.(?:bak|backup|old|orig|rej|swp|swo|tmp|temp|save|un~)$/i, "a leftover of an editor or a merge"],
	[/\.(?:BACKUP|BASE|LOCAL|REMOTE)\.\d+(?:\.[A-Za-z]+)?$|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+(?:\.[A-Za-z]+)?$/, "a leftover of a merge"],
	[/ (?:- )?copy(?: ?\(?\d*\)?)?(?:\.[a-z]+)?$| \(\d+\)\.[a-z]+$/i, "a copy"],
	[/^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.git(?:keep|ignore|attributes)|\.keep|\.editorconfig|\.prettierrc)$/i, "not a dictionary"],
	[/\.(?:ya?ml|toml|ini|js|ts|py|rb|sh|java|sql|lock|aff)$/i, "not a dictionary"]
];
function unlikelyFileProblem(file, packageName) {
	const name = file.slice(file.lastIndexOf("/") + 1);
	const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
	if (kind === void 0) return null;
	return {
		severity: "warning",
		code: "dictionary/unlikely-file",
		line: null,
		column: null,
		message: `A glob matches this file, so it becomes ${packageName === null ? "a dictionary" : `the package \`${packageName}\` of every domain`}, but by its name it is ${kind}. Take it away with a line \`!${glob(name)}\`, make the glob narrower (\`*.txt\`), or name the file itself if it is meant.`
	};
}
function glob(name) {
	if (name.endsWith("~")) return "**/*~";
	const dot = name.lastIndexOf(".");
	return dot > 0 ? `**/*${name.slice(dot)}` : `**/${name}`;
}

// lib/workspace/check-all.js
const MAX_PROBLEMS_LOGGED = 50;
const UNCANCELLED = {
	pause: async () => {},
	cut: (_, work) => work()
};
const SOMETHING_ELSE = new Set([
	"lfs-pointer",
	"annex-pointer",
	"encrypted",
	"symbolic-link-text",
	"html",
	"encoding",
	"nul-filled",
	"empty"
].map((name) => `dictionary/${name}`));
async function checkTogether(targets, others = [], settings = null, { pause, cut } = UNCANCELLED) {
	const all = [...targets, ...others];
	const stopWordLists = cut(bytesOf(all), () => all.flatMap(stopWordsOf));
	await (0,_registry_js_2.n)(targets.flatMap((target) => {
		const others = [...usesOf(target, settings), ...settings?.formatsOf(target) ?? []];
		return [target.format, ...others.map(({ format }) => format)];
	}));
	const facts = await checkoutFacts(targets.flatMap(({ files }) => files ?? []));
	const checked = [];
	for (const target of targets) {
		const held = {
			...target,
			source: (0,_byte_source_js_0.r)(target.source)
		};
		const found = await strangers(held, facts, cut);
		const report = cut(target.source.size * (1 + usesOf(target, settings).length), () => checkOne(held, found, stopWordLists, settings));
		checked.push({
			target,
			report
		});
		await pause();
	}
	return checked;
}
function bytesOf(targets) {
	return targets.reduce((sum, { source }) => sum + source.size, 0);
}
function checkOne(target, found, stopWordLists, settings) {
	const { file, source, format, files } = target;
	const starts = files ?? [{
		file,
		firstLine: 1
	}];
	const unlikely = target.globbedAs === void 0 || target.globbedAs === null ? null : unlikelyFileProblem(file, target.globbedAs);
	const related = stopWordLists.filter((list) => mayShareIndex(list.file, file));
	const others = [...found];
	const encoded = new Set(others.filter(({ code }) => code === "dictionary/encoding").map((one) => one.file));
	const read = starts.map((start) => ({
		...start,
		isOtherEncoding: encoded.has(start.file)
	}));
	const checked = format === null ? undecided(source, unlikely !== null) : checkInUse(target, format, {
		stopWordLists: related,
		files: read
	}, settings);
	const isElse = others.some(({ code }) => SOMETHING_ELSE.has(code));
	const empty = target.allowsEmpty || isElse ? null : (0,_inspect_js_1.n)(source, format, checked);
	const kind = format === "opaque" ? (0,_stop_word_file_js_4.o)(source) : null;
	const ofAnother = kind === null ? null : (0,_inspect_js_1.i)(kind);
	for (const problem of [
		empty,
		unlikely,
		ofAnother,
		largeProblem(source, format)
	]) if (problem !== null) others.push({
		...problem,
		file: problem.file ?? file
	});
	const skipsMark = format === "hyphenation" || format === "ik";
	const hasMark = (part) => !skipsMark && beginsWithMark(target, part);
	const problems = checked.problems.map((problem) => (0,_problems_js_3.g)((0,_problems_js_3.h)(starts, problem), hasMark));
	const placed = {
		...checked,
		problems
	};
	return (0,_problems_js_3.c)(isElse || empty !== null ? withoutWarnings(placed) : placed, others, starts.map((start) => start.file));
}
function beginsWithMark({ source, files = [] }, file) {
	const part = files.length > 1 ? files.find((one) => one.file === file) : void 0;
	return (0,_stand_ins_js_5.t)(part === void 0 ? source : (0,_byte_source_js_0.n)(part.path), 3).toString("hex") === "efbbbf";
}
function usesOf(target, settings) {
	return settings?.usesOf(target) ?? [];
}
function checkInUse(target, format, context, settings) {
	const { source, options } = target;
	if (settings === null) return (0,_inspect_js_1.r)(source, format, options, context);
	const [uses, others] = [usesOf(target, settings), settings.formatsOf(target)];
	const { report, undecided } = checkInChains(source, format, options, uses, context, others);
	settings.tellUndecided(settings.settings, context.files, undecided);
	return report;
}
async function strangers({ file, source, format, files }, facts, cut) {
	const look = (from) => cut(from.size, () => (0,_inspect_js_1.t)(from, format));
	if (files === void 0) return (await look(source)).map((problem) => ({
		...problem,
		file
	}));
	const problems = [];
	for (const part of files) {
		const found = await look(files.length === 1 ? source : (0,_byte_source_js_0.n)(part.path));
		const known = facts.filter((fact) => fact.part === part).map(({ problem }) => problem);
		problems.push(...[...found, ...known].map((problem) => ({
			...problem,
			file: part.file
		})));
	}
	return problems;
}
function undecided(source, isUnlikely) {
	const problems = isUnlikely ? [] : [(0,_inspect_js_1.i)((0,_stop_word_file_js_4.o)(source))];
	return {
		problems,
		errors: 0,
		warnings: problems.length,
		entries: null
	};
}
function withoutWarnings(report) {
	return {
		...report,
		problems: report.problems.filter(({ severity }) => severity === "error"),
		warnings: 0
	};
}
function stopWordsOf({ file, format, source, options }) {
	if (format !== "word-list" || !(0,_stop_word_file_js_4.t)(file)) return [];
	try {
		return [{
			file,
			words: (0,_stop_word_file_js_4.n)(source, options.engineVersion)
		}];
	} catch {
		return [];
	}
}
async function checkAll(dictionaries, maxRemovedPercent, log, settings = null, asked = "all", cancellation) {
	const targets = dictionaries.map((dictionary) => ({
		...(0,_check_target_js_7.t)(dictionary, maxRemovedPercent),
		dictionary
	}));
	return new Map((await checkTogether(targets, [], settings, cancellation)).map(({ target: { dictionary }, report: all }) => {
		const report = asked === "all" ? all : ofFiles(all);
		log.info(`${dictionary.file}: ${verdictText(dictionary, report)}`);
		logProblems(dictionary.file, report, log);
		return [dictionary.name, report];
	}));
}
function ofFiles({ problems: all, entries }) {
	const problems = all.filter(({ severity, code }) => severity === "error" && code.startsWith("dictionary/"));
	return {
		problems,
		errors: problems.length,
		warnings: 0,
		entries
	};
}
function logProblems(file, { problems, errors, warnings }, log) {
	const isWarning = ({ severity }) => Number(severity === "warning");
	const shown = [...problems].sort((a, b) => isWarning(a) - isWarning(b)).slice(0, MAX_PROBLEMS_LOGGED);
	for (const { severity, code, line, column, message, file: own } of shown) {
		const place = line === null ? "" : `:${line}${column === null ? "" : `:${column}`}`;
		log.info(`${own ?? file}${place}: ${severity}: ${message} [${code}]`, severity === "error" ? "bad" : "warning");
	}
	const more = errors + warnings - shown.length;
	if (more > 0) log.info(`${file}: ${count(more, "more problem")}; see the results file`);
}
function logFileProblems(problems, log) {
	for (const [file, own] of (0,_group_by_js_11.t)(problems, (problem) => problem.file)) logProblems(file, {
		problems: own,
		errors: own.length,
		warnings: 0
	}, log);
}
function verdictText({ format, bytes }, { entries, errors, warnings }) {
	return `${format}, ${entries === null ? count(bytes, "byte") : count(entries, "entry", "entries")}, ${count(errors, "error")}, ${count(warnings, "warning")}`;
}
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}
function lintFailure(dictionaries, checks, failOnWarnings, fileProblems = []) {
	const parts = [];
	const about = [];
	let isRejected = false;
	let isMisread = false;
	for (const { name, file } of dictionaries) {
		const { errors = 0, warnings = 0, problems = [] } = checks.get(name) ?? {};
		const counts = [...errors > 0 ? [count(errors, "error")] : [], ...failOnWarnings && warnings > 0 ? [count(warnings, "warning")] : []];
		if (counts.length === 0) continue;
		about.push(name);
		isMisread ||= errors > 0;
		const first = problems.find(({ severity }) => errors === 0 || severity === "error");
		const line = first?.line ?? null;
		const brief = `\`${file}\` has ${counts.join(" and ")}`;
		const elsewhere = first?.file === void 0 || first.file === file ? "" : ` of ${first.file}`;
		const place = line === null ? elsewhere : `, the first in line ${line}${elsewhere}`;
		const message = `${file} has ${counts.join(" and ")}${place}${first === void 0 ? "." : `: ${first.message}`}`;
		parts.push({
			message,
			brief,
			place: {
				file: first?.file ?? file,
				line,
				column: first?.column ?? null
			}
		});
	}
	for (const [file, problems] of (0,_group_by_js_11.t)(fileProblems, (problem) => problem.file)) {
		const failing = problems.filter(({ severity }) => severity === "error" || failOnWarnings);
		const first = failing.find(({ severity }) => severity === "error") ?? failing[0];
		if (first === void 0) continue;
		isRejected ||= first.severity === "error";
		const { line, column } = first;
		const brief = `\`${file}\` has ${count(failing.length, "problem")}`;
		const message = `${file} has ${count(failing.length, "problem")}${line === null ? "" : `, the first in line ${line}`}: ${first.message}`;
		parts.push({
			message,
			brief,
			place: {
				file,
				line,
				column
			}
		});
	}
	if (parts.length === 0) return null;
	return new _failure_js_6.t("lint-failed", parts.map(({ message }) => message).join("\n"), {
		hint: `${isRejected || isMisread ? `${isMisread ? "OpenSearch would read these dictionaries differently than intended, or not at all. " : ""}Correct the annotated lines` : "Warnings fail the run, as `fail-on-warnings` is set. Correct the annotated lines, or switch it off"}; docs/dictionaries.md and docs/index-settings.md explain each code. Nothing was changed in AWS.`,
		parts,
		about
	});
}

}),

7116:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (checkTarget)
});
var _byte_source_js_0 = _require(8888);

// lib/workspace/check-target.js
function checkTarget(dictionary, maxRemovedPercent = 0) {
	const { name, file, files, path, format, formatSource, options, isGlobbed, usage } = dictionary;
	return {
		file,
		files,
		source: (0,_byte_source_js_0.n)(path),
		format: formatSource === "undecided" ? null : format,
		options,
		allowsEmpty: mayBeEmpty(dictionary, maxRemovedPercent),
		globbedAs: isGlobbed ? name : null,
		name,
		isDeclared: formatSource === "declared",
		...usage !== void 0 && { usage }
	};
}
function mayBeEmpty({ allowsEmpty, format, formatSource, maxRemovedPercent }, inputPercent) {
	if (allowsEmpty || format === "opaque" && formatSource === "declared") return true;
	return (maxRemovedPercent ?? inputPercent) >= 100;
}

}),

7262:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (usesColour),
  t: () => (palette)
});
var node_util_0 = _require(7975);

// lib/report/colour.js
function usesColour(stream, env) {
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	if ((env["NO_COLOR"] ?? "") !== "") return false;
	return stream.isTTY === true && env["TERM"] !== "dumb";
}
const PLAIN = {
	good: String,
	strong: String,
	faint: String,
	error: String,
	warning: String
};
const COLOURS = {
	good: paint("green"),
	strong: paint("bold"),
	faint: paint("gray"),
	error: paint("red"),
	warning: paint("yellow")
};
function paint(style) {
	return (text) => (0,node_util_0.styleText)(style, text, { validateStream: false });
}
function palette(colour) {
	return colour ? COLOURS : PLAIN;
}

}),

609:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (compileDictionary)
});
var _registry_js_0 = _require(7617);

// lib/dictionaries/compile.js
function compileDictionary(source, format, options) {
	const failures = new FirstFailure();
	const entries = [];
	_registry_js_0.t[format].read({
		source,
		options,
		context: _registry_js_0.d,
		report: failures
	}, (entry) => {
		entries.push(entry);
	});
	const { first } = failures;
	if (first !== null) return {
		verdict: "reject",
		engineErrors: first.chain,
		apiMessage: first.apiMessage
	};
	return {
		verdict: "accept",
		rules: entries.map(({ rule }) => rule),
		entries
	};
}
var FirstFailure = class {
	first = null;
	error(_code, _place, _message, failure) {
		if (this.first === null || isMetBefore(failure, this.first)) this.first = failure;
	}
	warning() {}
};
function isMetBefore(a, b) {
	if (a.phase !== b.phase) return a.phase < b.phase;
	return a.rank !== void 0 && b.rank !== void 0 && a.rank < b.rank;
}

}),

4089:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (groupBy)
});
// lib/dictionaries/settings/uses/group-by.js
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

}),

5263:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (inputVariable),
  i: () => (readInputs),
  n: () => (idleInputs),
  r: () => (parseDomains),
  t: () => (APIS)
});
var _dictionary_js_4 = _require(4982);
var _names_js_5 = _require(3996);
var _endpoints_js_0 = _require(9414);
var _printable_js_1 = _require(4359);
var _rules_js_2 = _require(1343);
var _modes_js_3 = _require(4160);

// lib/inputs/input-reader.js
function inputVariable(name) {
	return `INPUT_${name.replace(/ /g, "_").toUpperCase()}`;
}
function createInputReader(env) {
	const errors = [];
	const invalid = new Set();
	const raw = (name) => env[inputVariable(name)]?.trim() ?? "";
	const fail = (name, problem, tail = "") => {
		invalid.add(name);
		errors.push(`Input ${name} ${problem}.${tail}`);
	};
	return {
		errors,
		invalid,
		text(name, check = () => null) {
			const value = raw(name);
			if (value === "") return null;
			const problem = check(value);
			if (problem === null) return value;
			fail(name, problem);
			return null;
		},
		variable(name, variables, check) {
			const variable = variables.find((candidate) => env[candidate]?.trim());
			if (variable === void 0) return {
				value: null,
				problem: null
			};
			const value = env[variable]?.trim() ?? "";
			const problem = check(value);
			if (problem === null) return {
				value,
				problem
			};
			return {
				value: null,
				problem: `Input ${name} is not set, and ${variable} ${problem}.`
			};
		},
		oneOf(name, allowed, fallback) {
			const value = raw(name);
			if (value === "") return fallback;
			const known = allowed.find((candidate) => candidate === value);
			if (known !== void 0) return known;
			fail(name, `is ${(0,_printable_js_1.i)(value)}, but must be one of ${allowed.join(", ")}`, (0,_rules_js_2.p)(value, allowed));
			return fallback;
		},
		boolean(name, fallback) {
			const value = raw(name);
			if (value === "") return fallback;
			if (/^(?:true|True|TRUE)$/.test(value)) return true;
			if (/^(?:false|False|FALSE)$/.test(value)) return false;
			fail(name, `is ${(0,_printable_js_1.i)(value)}, but must be true or false`);
			return fallback;
		},
		number(name, rule, fallback) {
			const value = raw(name);
			if (value === "") return fallback;
			const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : NaN;
			if (Number.isFinite(number) && rule.holds(number)) return number;
			fail(name, `is ${(0,_printable_js_1.i)(value)}, but must be ${rule.says}`);
			return fallback;
		},
		list(name, separator, check = () => null) {
			const elements = raw(name).split(separator).map((element) => element.trim()).filter((element) => element !== "");
			if (elements.length === 0) return null;
			return elements.filter((element) => {
				const problem = check(element);
				if (problem !== null) fail(name, problem);
				return problem === null;
			});
		}
	};
}

// lib/inputs/inputs.js
const MODE_INPUTS = [..._modes_js_3.n, "auto"];
const FORMAT_INPUTS = [..._dictionary_js_4.t, "auto"];
const APIS = ["opensearch", "elasticsearch"];
const VERIFY_POLICIES = [
	"off",
	"report",
	"require"
];
const COMMENT_POLICIES = [
	"never",
	"changes",
	"always"
];
const REGION_VARIABLES = ["AWS_REGION", "AWS_DEFAULT_REGION"];
const LINES = /\r\n|\n|\r/;
const LINES_OR_COMMAS = /[\r\n,]/;
const POSITIVE = {
	says: "a number of minutes above 0, for example 20 or 0.5",
	holds: (value) => value > 0
};
const PERCENT = {
	says: "a number from 0 to 100",
	holds: (value) => value >= 0 && value <= 100
};
function readInputs(env) {
	const read = createInputReader(env);
	const domains = read.list("domains", LINES_OR_COMMAS, _rules_js_2.c);
	const region = read.text("aws-region", _rules_js_2.d);
	const elsewhere = region === null ? read.variable("aws-region", REGION_VARIABLES, _rules_js_2.d) : null;
	return {
		inputs: {
			mode: read.oneOf("mode", MODE_INPUTS, "auto"),
			files: read.list("files", LINES) ?? [],
			manifest: read.text("manifest"),
			format: read.oneOf("format", FORMAT_INPUTS, "auto"),
			bucket: read.text("bucket", _rules_js_2.s),
			keyPrefix: read.text("key-prefix", _rules_js_2.l),
			expectedBucketOwner: read.text("expected-bucket-owner", _rules_js_2.a),
			domains: domains === null ? null : parseDomains(domains),
			packagePrefix: read.text("package-prefix", _rules_js_2.u) ?? "",
			commitMessage: read.text("commit-message"),
			api: read.oneOf("api", APIS, "opensearch"),
			awsRegion: region ?? elsewhere?.value ?? null,
			awsRegionProblem: elsewhere?.problem ?? null,
			validationTimeoutMinutes: read.number("validation-timeout-minutes", POSITIVE, 20),
			associationTimeoutMinutes: read.number("association-timeout-minutes", POSITIVE, 30),
			failOnWarnings: read.boolean("fail-on-warnings", false),
			maxRemovedPercent: read.number("max-removed-percent", PERCENT, 50),
			prune: read.boolean("prune", false),
			comment: read.oneOf("comment", COMMENT_POLICIES, "changes"),
			githubToken: read.text("github-token", _rules_js_2.f),
			indexSettings: read.list("index-settings", LINES),
			searchTests: read.list("search-tests", LINES),
			engineUrl: (0,_endpoints_js_0.a)(read.text("engine-url", _endpoints_js_0.n) ?? ""),
			verify: read.oneOf("verify", VERIFY_POLICIES, "off"),
			verifyTimeoutMinutes: read.number("verify-timeout-minutes", POSITIVE, DEFAULT_VERIFY_MINUTES),
			indexes: read.list("indexes", LINES_OR_COMMAS, _endpoints_js_0.r) ?? ["*"],
			reload: read.boolean("reload", false),
			domainEndpoints: domainEndpoints(read.list("domain-endpoints", LINES, (0,_endpoints_js_0.t)()) ?? []),
			matrix: matrixOf(read.text("matrix"))
		},
		errors: read.errors,
		invalid: read.invalid
	};
}
const DEFAULT_VERIFY_MINUTES = 5;
function idleInputs({ verify, indexes, reload, domainEndpoints, verifyTimeoutMinutes }) {
	if (verify !== "off") return [];
	const given = [
		...indexes.join() === "*" ? [] : ["indexes"],
		...reload ? ["reload"] : [],
		...domainEndpoints.size === 0 ? [] : ["domain-endpoints"],
		...verifyTimeoutMinutes === DEFAULT_VERIFY_MINUTES ? [] : ["verify-timeout-minutes"]
	];
	if (given.length === 0) return [];
	return [`${given.join(" and ")} ${given.length === 1 ? "does" : "do"} nothing, as the input verify is off.`];
}
function domainEndpoints(lines) {
	return new Map(lines.flatMap((line) => {
		const endpoint = (0,_endpoints_js_0.i)(line);
		return endpoint === null ? [] : [[endpoint.domain, endpoint.url]];
	}));
}
function matrixOf(text) {
	return text === null || text === "null" || text === "{}" ? null : text;
}
function parseDomains(names) {
	return [...new Set(names.map(_names_js_5.o).filter((domain) => domain !== null))];
}

}),

6020:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (askGit),
  c: () => (gitText),
  d: () => (questioner),
  i: () => (undecidedFormatWarning),
  l: () => (isAncestor),
  n: () => (emptyProblem),
  o: () => (endGitWith),
  r: () => (checkDictionary),
  s: () => (gitSucceeds),
  t: () => (inspect),
  u: () => (question)
});
var _rolldown_runtime_js_0 = _require(396);
var _token_js_1 = _require(4877);
var _registry_js_2 = _require(7617);
var _printable_js_3 = _require(4359);
var _dictionary_js_10 = _require(4982);
var _lines_js_4 = _require(6099);
var _problems_js_5 = _require(5294);
var _stand_ins_js_6 = _require(3157);
var node_fs_7 = _require(3024);
var node_path_8 = _require(6760);
var node_async_hooks_9 = _require(6698);

// lib/workspace/git/question.js
const QUESTION_MS = 55e3;
const questions = new node_async_hooks_9.AsyncLocalStorage();
function questioner(ms = QUESTION_MS) {
	const silent = new Set();
	return (work) => {
		if (questions.getStore() !== void 0) return work();
		return questions.run({
			end: AbortSignal.timeout(ms),
			silent
		}, work);
	};
}
function question() {
	return questions.getStore();
}

// lib/workspace/git/child.js
function untilEnd(start, { timeoutMs, signals }) {
	return new Promise((resolve) => {
		const settle = (end) => {
			clearTimeout(timer);
			for (const signal of signals) signal.removeEventListener("abort", giveUp);
			resolve(end);
		};
		const child = start(settle);
		const giveUp = () => {
			leave(child);
			settle(null);
		};
		const timer = setTimeout(giveUp, timeoutMs);
		for (const signal of signals) signal.addEventListener("abort", giveUp, { once: true });
		if (signals.some(({ aborted }) => aborted)) giveUp();
	});
}
function leave(child) {
	child.kill("SIGKILL");
	for (const pipe of [
		child.stdin,
		child.stdout,
		child.stderr
	]) pipe?.destroy();
	child.unref();
}

// lib/workspace/git/git.js
const TIMEOUT_MS = 3e4;
const MAX_BYTES = 268435456;
const SETTINGS = [
	"protocol.allow=never",
	"safe.bareRepository=explicit",
	"core.fsmonitor=false",
	"core.hooksPath="
];
const ENVIRONMENT = {
	GIT_DIR: void 0,
	GIT_WORK_TREE: void 0,
	GIT_COMMON_DIR: void 0,
	GIT_INDEX_FILE: void 0,
	GIT_OBJECT_DIRECTORY: void 0,
	GIT_ALTERNATE_OBJECT_DIRECTORIES: void 0,
	GIT_NAMESPACE: void 0,
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_LITERAL_PATHSPECS: "1",
	LC_ALL: "C",
	NoDefaultCurrentDirectoryInExePath: "1"
};
let job;
function endGitWith(signal) {
	job = signal;
}
async function askGit(root, args, options = {}) {
	const settings = [...SETTINGS, ...safeDirectories(root)].flatMap((setting) => ["-c", setting]);
	const { input } = options;
	const asked = question();
	const signals = [asked?.end, job].filter((signal) => signal !== void 0);
	if (asked?.silent.has("Git") || signals.some(({ aborted }) => aborted)) return {
		kind: "failed",
		why: job?.aborted ? "cancelled" : "time-out",
		message: "not asked any more"
	};
	const { execFile } = await Promise.resolve(/* import() */).then(_require.t.bind(_require, 1421, 19));
	const start = (ended) => {
		const child = execFile("git", [
			"-C",
			root,
			...settings,
			...args
		], {
			cwd: (0,node_path_8.dirname)(process.execPath),
			env: {
				...process.env,
				...ENVIRONMENT
			},
			maxBuffer: MAX_BYTES,
			killSignal: "SIGKILL",
			windowsHide: true,
			encoding: "buffer"
		}, (error, stdout, stderr) => ended({
			error,
			stdout,
			stderr
		}));
		child.stdin?.on("error", () => {});
		child.stdin?.end(input ?? "");
		return child;
	};
	const answer = answerOf(await untilEnd(start, {
		timeoutMs: TIMEOUT_MS,
		signals
	}));
	if (answer.kind === "failed" && answer.why === "time-out") asked?.silent.add("Git");
	return answer;
}
function answerOf(end) {
	if (end === null) return {
		kind: "failed",
		why: job?.aborted ? "cancelled" : "time-out",
		message: "Git did not answer in time"
	};
	const { error, stdout, stderr } = end;
	if (error === null) return {
		kind: "ok",
		stdout
	};
	const said = stderr.toString("utf8").trim();
	const message = said.split("\n")[0] || (0,_printable_js_3.n)(error);
	const why = job?.aborted ? "cancelled" : troubleOf(error, message);
	const isNo = why === "refused" && error.code === 1 && said === "";
	return {
		kind: "failed",
		why,
		message,
		...isNo && { isNo }
	};
}
function safeDirectories(root) {
	let real = root;
	try {
		real = node_fs_7.realpathSync.native(root);
	} catch {}
	return [...new Set([root, real])].map((folder) => `safe.directory=${folder}`);
}
function troubleOf(error, message) {
	if (error.code === "ENOENT") return "no-git";
	if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return "too-large";
	if (typeof error.signal === "string") return "killed";
	if (/dubious ownership/i.test(message)) return "foreign-owner";
	return /not a git repository|cannot change to/i.test(message) ? "no-repository" : "refused";
}
async function gitText(root, ...args) {
	const answer = await askGit(root, args);
	return answer.kind === "ok" ? answer.stdout.toString("utf8").trim() : null;
}
async function isAncestor(root, ancestor, commit) {
	const answer = await askGit(root, [
		"merge-base",
		"--is-ancestor",
		ancestor,
		commit
	]);
	if (answer.kind === "ok") return true;
	return answer.isNo === true ? false : null;
}
async function gitSucceeds(root, ...args) {
	return (await askGit(root, args)).kind === "ok";
}

// lib/dictionaries/check.js
function checkDictionary(source, format, options, context = _registry_js_2.d) {
	const log = new _problems_js_5.n(context.files);
	const entries = _registry_js_2.t[format].read({
		source,
		options,
		context,
		report: log
	}, null);
	return log.finish(entries);
}
function undecidedFormatWarning(known = null) {
	return {
		severity: "warning",
		code: known === null ? "opaque/undecided-format" : `opaque/${known}`,
		line: null,
		column: null,
		message: OPAQUE_MESSAGES[known ?? "undecided"]
	};
}
const OPAQUE_MESSAGES = {
	undecided: "The format of this file is not clear from its path and content, so it is deployed without being checked. Declare its `format` (`opaque` if nothing else fits).",
	hunspell: "This is a Hunspell dictionary, which needs an `.aff` file too, while a custom package is a single file: no `hunspell` filter of a domain can load it. Use `stemmer_override` rules or another stemmer, and remove the file.",
	"sudachi-source": "This is the source of a Sudachi dictionary (CSV), and the plugin loads the binary that is made of it. Compile it (`sudachipy ubuild` or `UserDictionaryBuilder`), and deploy the `.dic` with `format: opaque`."
};

// lib/dictionaries/not-dictionary/encoding.js
const HEAD_BYTES$1 = 65536;
function contentEncoding(source) {
	const head = (0,_stand_ins_js_6.t)(source, HEAD_BYTES$1);
	if (isUtf32(head)) return "UTF-32";
	return (0,_token_js_1.i)(head) === null ? null : "UTF-16";
}
function asUtf8(source) {
	const encoding = (0,_token_js_1.i)((0,_stand_ins_js_6.t)(source, HEAD_BYTES$1));
	if (encoding === null) return source;
	return {
		size: source.size,
		*chunks() {
			const decoder = new TextDecoder(encoding);
			for (const chunk of source.chunks()) yield Buffer.from(decoder.decode(chunk, { stream: true }));
		}
	};
}
function isUtf32(head) {
	const mark = head.toString("hex", 0, 4);
	if (mark === "0000feff" || mark === "fffe0000") return true;
	const end = head.length & -4;
	if (end < 8) return false;
	return [(at) => head.readUInt32BE(at), (at) => head.readUInt32LE(at)].some((read) => {
		for (let at = 0; at < end; at += 4) if (!isTextCharacter(read(at))) return false;
		return true;
	});
}
function isTextCharacter(code) {
	if (code < 32) return code >= 9 && code <= 13;
	return code <= 1114111 && (code < 55296 || code > 57343);
}

// lib/dictionaries/not-dictionary/empty.js
function emptyProblem(source, format, checked) {
	const isBlank = hasNoContent(source, format);
	if (!isBlank && (checked.entries !== 0 || checked.errors !== 0)) return null;
	return {
		severity: "error",
		code: "dictionary/empty",
		line: null,
		column: null,
		message: `The dictionary has no entry: ${reason(source, format, isBlank)}. Commit its content, or remove the file. If it is a placeholder, set \`allow-empty: true\` for it in the manifest.`
	};
}
function reason({ size }, format, isBlank) {
	if (size === 0) return "the file has 0 bytes";
	if (isBlank) return "its lines are blank or comments";
	return format === "hyphenation" ? "its XML has no hyphenation patterns" : "none of its lines says anything";
}
var Content = class extends Error {};
function hasNoContent(source, format) {
	try {
		(0,_lines_js_4.t)(asUtf8(source), { line(bytes, start, end, number) {
			if (end > start && !isBlankLine(bytes.toString("utf8", start, Math.min(end, start + 4096)), number, format)) throw new Content();
		} });
		return true;
	} catch (error) {
		if (error instanceof Content) return false;
		throw error;
	}
}
function isBlankLine(line, number, format) {
	const text = (number === 1 ? line.replace(/^\ufeff/, "") : line).trim();
	if (text === "") return true;
	if (format === "hyphenation" || /^#\s*=>/.test(text)) return false;
	return text.startsWith("#") || format === "word-list" && /^\|\s+\S/.test(text);
}

// lib/dictionaries/not-dictionary/nul-filled.js
const LONG_RUN = 16;
function nulFill(source, format) {
	const isText = format !== null && format !== "opaque";
	const { bytes, start, longest, visible, hasControls, isTail } = count(source, isText);
	if (bytes === 0) return null;
	const isLong = longest >= LONG_RUN;
	const isFilled = isText ? isLong || bytes > 1 && bytes * 2 >= source.size : isLong && isTail && !hasControls;
	return visible === 0 || isFilled ? {
		bytes,
		start
	} : null;
}
function count(source, isText) {
	const found = {
		bytes: 0,
		start: -1,
		longest: 0,
		visible: 0,
		hasControls: false,
		isTail: true
	};
	let offset = 0;
	let run = 0;
	for (const chunk of source.chunks()) {
		if (!isText && found.visible > 0 && (found.hasControls || !found.isTail)) break;
		if (isText && !chunk.includes(0)) {
			found.visible++;
			run = 0;
			offset += chunk.length;
			continue;
		}
		for (let at = 0; at < chunk.length; at++) {
			const byte = chunk[at] ?? 0;
			if (byte === 0) {
				if (found.start === -1) found.start = offset + at;
				found.bytes++;
				run++;
				if (run > found.longest) found.longest = run;
				continue;
			}
			run = 0;
			if (byte <= 32 && byte >= 9 && byte !== 27) continue;
			found.visible++;
			if (found.bytes > 0) found.isTail = false;
			if (byte < 9) found.hasControls = true;
		}
		offset += chunk.length;
	}
	return found;
}

// lib/dictionaries/not-dictionary/web-page.js
const MAX_ERROR_BYTES = 1 << 20;
const HEAD_BYTES = 65536;
async function isWebPage(source) {
	const start = (0,_stand_ins_js_6.n)(source, HEAD_BYTES).trimStart();
	if (/^<(?:!doctype\s+html|html)/i.test(start)) return true;
	const root = withoutProlog(start);
	if (/^<(?:!doctype\s+(?:[\w.-]+:)?html|(?:[\w.-]+:)?html)[\s/>]/i.test(root)) return true;
	if (!/^<(?:[\w.-]+:)?Error[\s/>]/.test(root) || source.size > MAX_ERROR_BYTES) return false;
	return isXmlError((0,_stand_ins_js_6.n)(source, MAX_ERROR_BYTES).trimStart());
}
function withoutProlog(text) {
	let at = 0;
	while (at < text.length) {
		const end = endOfMarkup(text, at);
		if (end === null) break;
		at = end;
		while (at < text.length && text.charAt(at).trim() === "") at++;
	}
	return text.slice(at);
}
function endOfMarkup(text, at) {
	const [open, close] = MARKUP.find(([begin]) => text.startsWith(begin, at)) ?? [];
	if (open === void 0 || close === void 0 || /^<!doctype\s+\S*html\b/i.test(text.slice(at, at + 100))) return null;
	const end = text.indexOf(close, at + open.length);
	return end === -1 ? null : end + close.length;
}
const MARKUP = [
	["<?", "?>"],
	["<!--", "-->"],
	["<!", ">"]
];
async function isXmlError(text) {
	const { SaxesParser } = await Promise.all(/* import() */[_require.e(7112), _require.e(1776)]).then(_require.bind(_require, 1776)).then((m) => (0,_rolldown_runtime_js_0.r)(m.default, 1));
	let root = null;
	let isWellFormed = true;
	const parser = new SaxesParser({ xmlns: false });
	parser.on("error", () => {
		isWellFormed = false;
	});
	parser.on("opentag", ({ name }) => {
		root ??= name.replace(/^.*:/, "");
	});
	parser.write(text).close();
	return isWellFormed && root === "Error";
}

// lib/dictionaries/not-dictionary/inspect.js
const LONGEST_MARKER = 1024;
async function inspect(source, format) {
	if (source.size === 0) return [];
	const content = contentEncoding(source);
	const nul = content === null ? nulFill(source, format) : null;
	if (nul !== null) return [error("nul-filled", nulMessage(nul, source.size))];
	const standIn = (0,_stand_ins_js_6.r)(source);
	const { conflicts, isMostlyMalformed } = readLines(source, format);
	const decoded = content === "UTF-16" ? readLines(asUtf8(source), format).conflicts : [];
	const others = [
		...standIn === null ? [] : [error(standIn, STAND_INS[standIn], 1)],
		...await isWebPage(source) ? [error("html", HTML, 1)] : [],
		...content !== null && isText(format) ? [error("encoding", encodingMessage(content), 1)] : []
	];
	if (format === "ik" && content === null && isMostlyMalformed) others.push(error("encoding", NOT_UTF8, 1));
	return [...others, ...[...conflicts, ...decoded].map(conflictProblem)];
}
function isText(format) {
	return format !== null && format !== "opaque" && format !== "hyphenation";
}
function readLines(source, format) {
	if (format !== "ik" && !hasRun(source)) return {
		conflicts: [],
		isMostlyMalformed: false
	};
	const finder = new _token_js_1.a(format === "opaque", isText(format));
	let lines = 0;
	let malformed = 0;
	(0,_lines_js_4.t)(isText(format) ? source : withShortLines(source), { line(bytes, start, end, number, valid) {
		if (end > start) lines++;
		if (!valid) malformed++;
		const first = bytes[start];
		if (!(first === 60 || first === 61 || first === 62 || first === 124) || bytes[start + 1] !== first || end - start > LONGEST_MARKER) return;
		finder.line(bytes.toString("utf8", start, end), number);
	} });
	return {
		conflicts: finder.finish().slice(0, _dictionary_js_10.n),
		isMostlyMalformed: malformed > lines / 2
	};
}
const RUNS = [
	"<<<",
	"===",
	">>>",
	"|||"
].map((run) => Buffer.from(run));
const BEFORE_RUN = 2;
function hasRun(source) {
	let last = Buffer.alloc(0);
	const isIn = (bytes) => RUNS.some((run) => bytes.includes(run));
	for (const chunk of source.chunks()) {
		const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		if (isIn(bytes) || isIn(Buffer.concat([last, bytes.subarray(0, BEFORE_RUN)]))) return true;
		last = Buffer.concat([last, bytes.subarray(-2)]).subarray(-2);
	}
	return false;
}
function withShortLines(source) {
	return {
		size: source.size,
		*chunks() {
			for (const chunk of source.chunks()) yield chunk.includes(10) || chunk.includes(13) ? chunk : chunk.subarray(0, 2 * LONGEST_MARKER);
		}
	};
}
function conflictProblem({ line, endLine }) {
	return error("conflict-markers", `${endLine > line ? `Lines ${line} to ${endLine} are` : `Line ${line} is left of`} a merge conflict that was committed with Git's markers, so both versions and the markers would be deployed. Keep the lines that are right, and remove the markers.`, line);
}
function error(name, message, line = null) {
	return {
		severity: "error",
		code: `dictionary/${name}`,
		line,
		column: line === null ? null : 1,
		message
	};
}
function nulMessage({ bytes, start }, size) {
	return `The file ${bytes === size ? "holds only NUL bytes" : `holds ${(0,_problems_js_5.o)(bytes, "NUL byte")}, the first at byte ${start + 1}`}, as after a full disk or a crash. Restore it from an earlier commit or its source.`;
}
const NOT_UTF8 = "Most lines are not UTF-8 but, most likely, GBK or Big5, and the plugin reads what it cannot decode as U+FFFD, so that these words match nothing. Save the file as UTF-8.";
const HTML = "The file is a web page or the error answer of a server, most likely saved by a download that failed. Fetch the dictionary again, and let the download fail on HTTP errors (`curl --fail`).";
const STAND_INS = {
	"lfs-pointer": "The file is a pointer of Git LFS, not the dictionary itself. Set `lfs: true` in the step with actions/checkout (on your machine, run `git lfs pull`).",
	"annex-pointer": "The file is a pointer of git-annex, not the dictionary itself. Run `git annex get` on it first.",
	encrypted: "The file is encrypted (git-crypt or the like), and the engine would read the cipher text. Decrypt it first, for example with `git-crypt unlock`."
};
function encodingMessage(encoding) {
	return `The file is ${encoding}, and the engine reads UTF-8 only. Save it as UTF-8 without a byte order mark.`;
}

}),

6099:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (forEachLine)
});
var node_buffer_0 = _require(4573);

// lib/dictionaries/java/lines.js
const LF = 10;
const CR = 13;
function forEachLine(source, sink) {
	let number = 0;
	let loneReturns = 0;
	let firstLoneReturn = null;
	let total = 0;
	let endedInReturn = false;
	let carried = [];
	const sawLoneReturn = () => {
		loneReturns++;
		firstLoneReturn ??= number;
	};
	for (const piece of source.chunks()) {
		if (piece.length === 0) continue;
		total += piece.length;
		const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
		let start = 0;
		if (endedInReturn) {
			endedInReturn = false;
			if (bytes[0] === LF) start = 1;
			else sawLoneReturn();
		}
		let feed = indexOrEnd(bytes, LF, start);
		let turn = indexOrEnd(bytes, CR, start);
		if (carried.length > 0) {
			const end = Math.min(feed, turn);
			carried.push(Buffer.from(bytes.subarray(start, end)));
			if (end === bytes.length) continue;
			const line = Buffer.concat(carried);
			carried = [];
			number++;
			sink.line(line, 0, line.length, number, (0,node_buffer_0.isUtf8)(line));
			start = end + 1;
			if (bytes[end] === CR) {
				if (start === bytes.length) endedInReturn = true;
				else if (bytes[start] === LF) start++;
				else sawLoneReturn();
			}
			if (feed < start) feed = indexOrEnd(bytes, LF, start);
			if (turn < start) turn = indexOrEnd(bytes, CR, start);
		}
		const wholeEnd = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1;
		const valid = wholeEnd <= start || (0,node_buffer_0.isUtf8)(bytes.subarray(start, wholeEnd));
		while (true) {
			const end = Math.min(feed, turn);
			if (end === bytes.length) break;
			number++;
			sink.line(bytes, start, end, number, valid || (0,node_buffer_0.isUtf8)(bytes.subarray(start, end)));
			start = end + 1;
			if (end === turn) {
				if (start === bytes.length) endedInReturn = true;
				else if (bytes[start] === LF) start++;
				else sawLoneReturn();
				turn = indexOrEnd(bytes, CR, start);
			}
			if (feed < start) feed = indexOrEnd(bytes, LF, start);
		}
		if (start < bytes.length) carried.push(Buffer.from(bytes.subarray(start)));
	}
	if (endedInReturn) sawLoneReturn();
	if (carried.length > 0) {
		const line = carried.length === 1 && carried[0] !== void 0 ? carried[0] : Buffer.concat(carried);
		number++;
		sink.line(line, 0, line.length, number, (0,node_buffer_0.isUtf8)(line));
	}
	return {
		lines: number,
		loneCarriageReturns: loneReturns,
		firstLoneCarriageReturn: firstLoneReturn,
		bytes: total
	};
}
function indexOrEnd(bytes, byte, from) {
	const index = bytes.indexOf(byte, from);
	return index === -1 ? bytes.length : index;
}

}),

7315:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (manifestFiles),
  i: () => (loadManifest),
  n: () => (MAX_MANIFEST_BYTES),
  o: () => (readManifest),
  r: () => (formerEntries),
  s: () => (DEFAULT_SETTINGS),
  t: () => (DEFAULT_MANIFEST)
});
var _engine_version_js_0 = _require(5881);
var _printable_js_1 = _require(4359);
var _workspace_path_js_2 = _require(7077);
var _inputs_js_3 = _require(5263);
var node_fs_4 = _require(3024);
var node_path_5 = _require(6760);
var node_buffer_6 = _require(4573);

// lib/workspace/select/selection.js
const DEFAULT_SETTINGS = {
	format: "auto",
	packageName: null,
	description: "",
	domains: [],
	engineVersion: _engine_version_js_0.t,
	expand: null,
	lenient: null,
	analysis: null,
	settingsPaths: null,
	maxRemovedPercent: null,
	allowEmpty: false
};

// lib/inputs/manifest/manifest.js
const DEFAULT_MANIFEST = ".github/opensearch-dictionaries.yml";
const OTHER_MANIFEST = ".github/opensearch-dictionaries.yaml";
const MAX_MANIFEST_BYTES = 1048576;
async function loadManifest(workspace, named) {
	const root = node_fs_4.realpathSync.native(workspace);
	const path = named === null ? DEFAULT_MANIFEST : insideWorkspace(root, workspace, named);
	const subject = named === null ? "The manifest" : "Input manifest:";
	const refuse = (problem) => ({
		kind: "invalid",
		path,
		errors: [`${subject} ${problem}`],
		rest: null
	});
	const wrong = (0,_workspace_path_js_2.i)(path);
	if (wrong !== null) return refuse(`${(0,_printable_js_1.i)(path)} ${wrong}.`);
	const found = (0,_workspace_path_js_2.r)(root, path);
	switch (found.kind) {
		case "missing":
			if (named === null) return {
				kind: "none",
				ignored: (0,_workspace_path_js_2.r)(root, OTHER_MANIFEST).kind === "missing" ? null : OTHER_MANIFEST
			};
			return refuse(`there is no file ${(0,_printable_js_1.i)(path)} in the workspace, which the path is relative to. Was the repository checked out before this step?`);
		case "refused": return refuse(found.message);
		case "directory":
		case "other": return refuse(`${(0,_printable_js_1.i)(path)} is not a regular file.`);
		case "file": {
			if (found.bytes > 1048576) return refuse(`${(0,_printable_js_1.i)(path)} has ${found.bytes} bytes; at most 1 MiB is read.`);
			const bytes = (0,node_fs_4.readFileSync)(found.path);
			if (!(0,node_buffer_6.isUtf8)(bytes)) return refuse(`${(0,_printable_js_1.i)(path)} is not UTF-8.`);
			return readManifest(bytes.toString("utf8"), path);
		}
	}
}
function insideWorkspace(root, workspace, named) {
	if ((0,node_path_5.isAbsolute)(named)) {
		for (const base of [workspace, root]) {
			const inside = (0,node_path_5.relative)(base, named);
			if (inside !== "" && !(0,node_path_5.isAbsolute)(inside) && inside !== ".." && !inside.startsWith(`..${node_path_5.sep}`)) return inside.split(node_path_5.sep).join("/");
		}
		return named;
	}
	return node_path_5.posix.normalize(named);
}
async function readManifest(text, path) {
	const { parseManifest } = await Promise.all(/* import() */[_require.e(882), _require.e(9092), _require.e(4883)]).then(_require.bind(_require, 4883));
	const parsed = parseManifest(text, path);
	if (parsed.kind === "invalid") return {
		...parsed,
		path,
		rest: parsed.rest === null ? null : namedBy(parsed.rest, path)
	};
	const { document, locate } = parsed;
	return {
		kind: "found",
		manifest: {
			path,
			bucket: document.bucket ?? null,
			keyPrefix: document["key-prefix"] ?? null,
			expectedBucketOwner: document["expected-bucket-owner"] ?? null,
			domains: domainsOf(document),
			engineVersion: document["engine-version"] === void 0 ? null : (0,_engine_version_js_0.s)(document["engine-version"]),
			indexSettings: document["index-settings"] ?? null,
			searchTests: document["search-tests"] ?? null,
			entries: (document.dictionaries ?? []).map((entry, index) => toEntry(entry, index, locate))
		}
	};
}
function namedBy({ entries, locate, ...lists }, path) {
	return {
		path,
		engineVersion: null,
		indexSettings: lists["index-settings"] ?? null,
		searchTests: lists["search-tests"] ?? null,
		entries: entries.map(({ index, entry, isBroken }) => ({
			...toEntry(entry, index, locate),
			isBroken
		}))
	};
}
function domainsOf({ domains }) {
	return domains === void 0 ? null : (0,_inputs_js_3.r)(domains);
}
function toEntry(entry, index, locate) {
	return {
		origin: locate([
			"dictionaries",
			index,
			entry.files === void 0 ? "file" : "files"
		]),
		file: entry.file ?? entry.files?.[0] ?? "",
		files: entry.files ?? null,
		packageName: entry.package ?? null,
		description: entry.description?.trim() ?? "",
		format: entry.format ?? "auto",
		domains: domainsOf(entry),
		expand: entry.expand ?? null,
		lenient: entry.lenient ?? null,
		analysis: toAnalysis(entry.analysis),
		settingsPaths: toList(entry["settings-path"]),
		maxRemovedPercent: entry["max-removed-percent"] ?? null,
		allowEmpty: entry["allow-empty"] ?? false
	};
}
function toList(value) {
	if (value === void 0) return null;
	return typeof value === "string" ? [value] : value;
}
function toAnalysis(analysis) {
	if (analysis === void 0) return null;
	return {
		tokenizer: analysis.tokenizer ?? "standard",
		lowercase: analysis.lowercase ?? false,
		stopwords: toStopwords(analysis.stopwords)
	};
}
function toStopwords(stopwords) {
	if (stopwords === void 0) return { kind: "none" };
	return stopwords === "_english_" ? { kind: "english" } : {
		kind: "file",
		file: stopwords
	};
}
async function formerEntries(text, path) {
	const former = await readManifest(text, path);
	return former.kind === "found" ? manifestFiles(former.manifest, []) : [];
}
function manifestFiles(manifest, domains) {
	const engineVersion = manifest.engineVersion ?? DEFAULT_SETTINGS.engineVersion;
	return manifest.entries.map(({ origin, file, files, isBroken = false, ...entry }) => ({
		pattern: file,
		files,
		origin,
		isBroken,
		settings: {
			...entry,
			domains: entry.domains ?? domains,
			engineVersion
		}
	}));
}

}),

4160:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (MODES),
  r: () => (askedOf),
  t: () => (ABILITIES)
});
// lib/inputs/modes.js
const MODES = [
	"lint",
	"plan",
	"validate",
	"deploy",
	"drift",
	"doctor"
];
const READS = {
	readsAws: true,
	needsBucket: false,
	asksEngine: true,
	publishes: false,
	validatesOnAws: false,
	failsOnDrift: false
};
const NOTHING = {
	...READS,
	readsAws: false,
	asksEngine: false
};
const ABILITIES = {
	none: NOTHING,
	doctor: {
		...READS,
		asksEngine: false
	},
	lint: {
		...NOTHING,
		asksEngine: true
	},
	plan: READS,
	validate: {
		...READS,
		needsBucket: true,
		validatesOnAws: true
	},
	deploy: {
		...READS,
		needsBucket: true,
		publishes: true,
		validatesOnAws: true
	},
	drift: {
		...READS,
		asksEngine: false,
		failsOnDrift: true,
		validatesOnAws: true
	}
};
function askedOf(mode) {
	return ABILITIES[mode].asksEngine ? "all" : "files";
}

}),

5294:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (capitalized),
  c: () => (mergeProblems),
  d: () => (contentLine),
  f: () => (namesLines),
  g: () => (skipMark),
  h: () => (placeProblem),
  i: () => (WHOLE_FILE),
  l: () => (moreUnread),
  m: () => (placeOf),
  n: () => (ProblemLog),
  o: () => (counted),
  p: () => (placeDiff),
  r: () => (UnreadLines),
  s: () => (excerpt),
  t: () => (IGNORED),
  u: () => (quoted)
});
var _dictionary_js_0 = _require(4982);

// lib/dictionaries/file-lines.js
function startOf(files, line) {
	let low = 0;
	let high = files.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((files[middle]?.firstLine ?? 0) <= line) low = middle;
		else high = middle - 1;
	}
	return files[low];
}
function placeOf(files, line) {
	const found = startOf(files, line);
	return {
		file: found?.file ?? "",
		line: line - (found?.firstLine ?? 1) + 1
	};
}
function namesLines(files, own) {
	return (line) => {
		const place = placeOf(files, line);
		return `line ${place.line}${place.file === placeOf(files, own ?? 1).file ? "" : ` of ${place.file}`}`;
	};
}
function placeProblem(files, problem) {
	if (problem.line === null) return {
		...problem,
		file: files[0]?.file ?? ""
	};
	return {
		...problem,
		...placeOf(files, problem.line)
	};
}
function skipMark(problem, hasMark) {
	const { file, line, column } = problem;
	if (line !== 1 || column === null || column === 1 || !hasMark(file)) return problem;
	return {
		...problem,
		column: column - 1
	};
}
function placeDiff(before, after, diff) {
	return (0,_dictionary_js_0.a)(diff, () => diff.examples.map((example) => {
		const files = example.kind === "removed" ? before : after;
		return example.line === null || files.length === 0 ? example : {
			...example,
			...placeOf(files, example.line)
		};
	}));
}
function contentLine(files, { file, line }) {
	if (line === null) return null;
	const start = files.find((one) => one.file === file);
	return start === void 0 ? line : start.firstLine + line - 1;
}

// lib/dictionaries/problems.js
const WHOLE_FILE = {
	line: null,
	column: null
};
const IGNORED = {
	error() {},
	warning() {}
};
var UnreadLines = class {
	count = 0;
	#last = null;
	error(_code, { line }) {
		if (line !== null && line === this.#last) return;
		this.#last = line;
		this.count++;
	}
	warning() {}
};
function moreUnread(before, after) {
	return Math.max(0, before.count - after.count);
}
var ProblemLog = class {
	#errors = [];
	#warnings = [];
	#errorCount = 0;
	#warningCount = 0;
	#files;
	#hasNoise;
	constructor(files = []) {
		this.#files = files;
		this.#hasNoise = files.length > 1 && files.some(({ isOtherEncoding }) => isOtherEncoding);
	}
	error(code, place, message, failure) {
		if (this.#isNoise(code, place)) return;
		this.#errorCount++;
		if (this.#errors.length < 5e3) {
			const ofAll = this.#files.length > 1 ? COUNTS_ALL : "";
			const text = `${message(namesLines(this.#files, place.line))} ${describeFailure(failure, ofAll)}`;
			this.#errors.push({
				severity: "error",
				code,
				line: place.line,
				column: place.column,
				message: text
			});
		}
	}
	warning(code, place, message) {
		if (this.#isNoise(code, place)) return;
		this.#warningCount++;
		if (this.#warnings.length < 5e3) {
			const text = message(namesLines(this.#files, place.line));
			this.#warnings.push({
				severity: "warning",
				code,
				line: place.line,
				column: place.column,
				message: text
			});
		}
	}
	#isNoise(code, { line }) {
		if (!this.#hasNoise || line === null) return false;
		const start = startOf(this.#files, line);
		return start?.isOtherEncoding === true && (line > start.firstLine || !code.endsWith("/not-utf8"));
	}
	finish(entries) {
		const room = _dictionary_js_0.n - this.#errors.length;
		return {
			problems: [...this.#errors, ...this.#warnings.slice(0, room)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
			errors: this.#errorCount,
			warnings: this.#warningCount,
			entries
		};
	}
};
const COUNTS_ALL = " (The engine counts the lines of all files together.)";
function describeFailure(failure, countsAll) {
	const causes = failure.chain.map(({ className, message }) => {
		const name = className.slice(className.lastIndexOf(".") + 1);
		return message === null || message === "" ? name : message;
	});
	const log = `The engine's own message: ${causes.map((cause) => excerpt(cause, 400)).join(" ← ")}.`;
	const note = causes.some((cause) => /\bline \[?\d/i.test(cause)) ? countsAll : "";
	if (failure.apiMessage === causes[0]) return `${log}${note}`;
	return `${log} OpenSearch answers: "${excerpt(failure.apiMessage, 400)}".${note}`;
}
function excerpt(text, limit = 80) {
	if (text.length <= limit) return text;
	const last = text.charCodeAt(limit - 1);
	const end = last >= 55296 && last <= 56319 ? limit - 1 : limit;
	return `${text.slice(0, end)}…`;
}
function quoted(term) {
	return `\`${excerpt(term)}\``;
}
function capitalized(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function counted(number, thing, things = `${thing}s`) {
	return `${number} ${number === 1 ? thing : things}`;
}
function mergeProblems(report, others, files) {
	if (others.length === 0) return report;
	const order = new Map(files.map((file, index) => [file, index]));
	const at = ({ file }) => order.get(file ?? "") ?? 0;
	const all = [...others, ...report.problems].toSorted((a, b) => severity(a) - severity(b)).slice(0, _dictionary_js_0.n);
	const errors = others.filter((problem) => problem.severity === "error").length;
	return {
		problems: all.sort((a, b) => at(a) - at(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
		errors: report.errors + errors,
		warnings: report.warnings + others.length - errors,
		entries: report.entries
	};
}
function severity(problem) {
	return problem.severity === "error" ? 0 : 1;
}

}),

7617:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (any),
  c: () => (sequence),
  d: () => (NO_CONTEXT),
  f: () => (parseUserDictionaryCsv),
  i: () => (Automaton),
  l: () => (some),
  n: () => (loadFormats),
  o: () => (choice),
  p: () => (splitAtSpaces),
  r: () => (StandardTokenizer),
  s: () => (one),
  t: () => (DICTIONARY_FORMATS),
  u: () => (noriTagFault)
});
var _engine_version_js_0 = _require(5881);
var _problems_js_1 = _require(5294);
var _token_js_2 = _require(4877);
var _word_lines_js_3 = _require(5032);
var _lines_js_4 = _require(6099);
var _dictionary_js_5 = _require(4982);

// lib/dictionaries/formats/lines/user-dictionary-csv.js
function parseUserDictionaryCsv(line) {
	const columns = [];
	let start = 0;
	let quotes = 0;
	for (let at = 0; at < line.length; at++) {
		const character = line[at];
		if (character === "\"") quotes++;
		if (character === "," && quotes % 2 === 0) {
			columns.push(unquote(line.slice(start, at)));
			start = at + 1;
		}
	}
	columns.push(line.slice(start));
	return quotes % 2 === 0 ? columns : null;
}
function unquote(column) {
	if (!column.includes("\"")) return column;
	return (/^"([^"]+)"$/.exec(column)?.[1] ?? column).replaceAll("\"\"", "\"");
}
function splitAtSpaces(text) {
	const pieces = text.split(/ +/);
	if (pieces.length === 1) return pieces;
	while (pieces.length > 0 && pieces.at(-1) === "") pieces.pop();
	return pieces;
}

// lib/dictionaries/formats/format.js
const NO_CONTEXT = { stopWordLists: [] };

// lib/dictionaries/fingerprints.js
const SEED_A = -2128831035;
const SEED_B = 461845907;
const FACTOR_A = 16777619;
const FACTOR_B = 1540483477;
function finish(half) {
	let h = half ^ half >>> 16;
	h = Math.imul(h, 2246822507);
	h ^= h >>> 13;
	h = Math.imul(h, 3266489909);
	return h ^ h >>> 16;
}
function fingerprintOf(text, into) {
	let a = SEED_A;
	let b = SEED_B;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit >= 128) return fingerprintOfBytes(bytesOf(text), into);
		a = Math.imul(a ^ unit, FACTOR_A);
		b = Math.imul(b ^ unit, FACTOR_B);
		b ^= b >>> 15;
	}
	into.a = finish(a);
	into.b = finish(b);
	return into;
}
function bytesOf(text) {
	return text.isWellFormed() ? Buffer.from(text, "utf8") : Buffer.from(`\u00ff${text}`, "utf16le");
}
function fingerprintOfBytes(bytes, into) {
	let a = SEED_A;
	let b = SEED_B;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i];
		a = Math.imul(a ^ byte, FACTOR_A);
		b = Math.imul(b ^ byte, FACTOR_B);
		b ^= b >>> 15;
	}
	into.a = finish(a);
	into.b = finish(b);
	return into;
}
const MOST_EXPECTED$1 = 1 << 22;
const SMALL_FILE_BYTES = 1 << 18;
function expectedKeys(size, bytesPerKey) {
	const keys = size / bytesPerKey;
	return Math.min(size <= SMALL_FILE_BYTES ? 2 * keys : keys, MOST_EXPECTED$1);
}
const START_SLOTS = 1024;
const MAX_LOAD = .65;
var FingerprintTable = class {
	#stride;
	#cells;
	#mask;
	#limit;
	size = 0;
	added = false;
	constructor(values, expected = 0) {
		this.#stride = values + 2;
		let slots = START_SLOTS;
		while (slots * MAX_LOAD < expected) slots *= 2;
		this.#cells = new Int32Array(slots * this.#stride);
		this.#mask = slots - 1;
		this.#limit = Math.floor(slots * MAX_LOAD);
	}
	slot(a, b) {
		if (this.size >= this.#limit) this.#grow();
		const high = a === 0 && b === 0 ? 1 : a;
		const cells = this.#cells;
		const stride = this.#stride;
		let slot = (high ^ Math.imul(b, 2654435761)) & this.#mask;
		for (;;) {
			const at = slot * stride;
			const cellA = cells[at];
			const cellB = cells[at + 1];
			if (cellA === high && cellB === b) {
				this.added = false;
				return at + 2;
			}
			if (cellA === 0 && cellB === 0) {
				cells[at] = high;
				cells[at + 1] = b;
				this.size++;
				this.added = true;
				return at + 2;
			}
			slot = slot + 1 & this.#mask;
		}
	}
	find(a, b) {
		const high = a === 0 && b === 0 ? 1 : a;
		const cells = this.#cells;
		const stride = this.#stride;
		let slot = (high ^ Math.imul(b, 2654435761)) & this.#mask;
		for (;;) {
			const at = slot * stride;
			const cellA = cells[at];
			const cellB = cells[at + 1];
			if (cellA === high && cellB === b) return at + 2;
			if (cellA === 0 && cellB === 0) return -1;
			slot = slot + 1 & this.#mask;
		}
	}
	get(index) {
		return this.#cells[index];
	}
	set(index, value) {
		this.#cells[index] = value;
	}
	#grow() {
		const old = this.#cells;
		const stride = this.#stride;
		const slots = (this.#mask + 1) * 2;
		const cells = new Int32Array(slots * stride);
		const mask = slots - 1;
		for (let at = 0; at < old.length; at += stride) {
			const a = old[at];
			const b = old[at + 1];
			if (a === 0 && b === 0) continue;
			let slot = (a ^ Math.imul(b, 2654435761)) & mask;
			while (cells[slot * stride] !== 0 || cells[slot * stride + 1] !== 0) slot = slot + 1 & mask;
			for (let i = 0; i < stride; i++) cells[slot * stride + i] = old[at + i];
		}
		this.#cells = cells;
		this.#mask = mask;
		this.#limit = Math.floor(slots * MAX_LOAD);
	}
};

// lib/dictionaries/java/terminators.js
function isTerminator(unit) {
	return unit === 133 || unit === 8232 || unit === 8233;
}
function lastSegment(line) {
	let end = line.length;
	if (end > 0 && isTerminator(line.charCodeAt(end - 1))) end--;
	let start = end;
	while (start > 0 && !isTerminator(line.charCodeAt(start - 1))) start--;
	return {
		start,
		end
	};
}
function removeTrailingComment(line) {
	const { start, end } = lastSegment(line);
	const hash = line.indexOf("#", start);
	return hash === -1 || hash >= end ? line : line.slice(0, hash) + line.slice(end);
}
function removeWholeComment(line) {
	if (!line.startsWith("#")) return line;
	const { start, end } = lastSegment(line);
	return start === 0 ? line.slice(end) : line;
}

// lib/dictionaries/formats/lines/mapping-rule.js
const MAX_SIDE = 256;
function splitMapping(line) {
	const { start, end } = lastSegment(line);
	const arrow = line.lastIndexOf("=>", end - 2);
	if (arrow < start) return null;
	const right = line.slice(arrow + 2, end);
	return {
		left: (0,_token_js_2.l)(line.slice(start, arrow)),
		right: (0,_token_js_2.l)(right),
		rightStart: arrow + 2 + (0,_token_js_2.u)(right)
	};
}
const SHORT_ESCAPES = new Map([
	["n", "\n"],
	["t", "	"],
	["r", "\r"],
	["b", "\b"],
	["f", "\f"]
]);
function unescapeSide(side) {
	let text = "";
	for (let at = 0; at < side.length;) {
		let character = side[at++] ?? "";
		if (character === "\\") {
			if (at >= side.length) return {
				ok: false,
				message: `Invalid escaped char in [${side}]`
			};
			const escaped = side[at++] ?? "";
			if (escaped === "u") {
				if (at + 3 >= side.length) return {
					ok: false,
					message: `Invalid escaped char in [${side}]`
				};
				const digits = side.slice(at, at + 4);
				const value = parseJavaHex(digits);
				if (value === null) return {
					ok: false,
					message: `For input string: "${digits}" under radix 16`
				};
				character = String.fromCharCode(value & 65535);
				at += 4;
			} else character = SHORT_ESCAPES.get(escaped) ?? escaped;
		}
		if (text.length === MAX_SIDE) return {
			ok: false,
			message: `Index ${MAX_SIDE} out of bounds for length ${MAX_SIDE}`
		};
		text += character;
	}
	return {
		ok: true,
		text
	};
}
function parseJavaHex(text) {
	const sign = text.startsWith("-") ? -1 : 1;
	const digits = /^[-+]/.test(text) ? text.slice(1) : text;
	let value = 0;
	for (let i = 0; i < digits.length; i++) {
		const digit = hexDigit(digits.charCodeAt(i));
		if (digit === null) return null;
		value = value * 16 + digit;
	}
	return sign * value;
}
const DECIMAL_DIGIT = /\p{Nd}/u;
function hexDigit(unit) {
	const folded = unit >= 65313 && unit <= 65350 ? unit - 65313 + 65 : unit;
	const letter = (folded | 32) - 97;
	if (folded < 128 && letter >= 0 && letter < 6) return letter + 10;
	if (!DECIMAL_DIGIT.test(String.fromCharCode(unit))) return null;
	let value = 0;
	while (value < 9 && DECIMAL_DIGIT.test(String.fromCharCode(unit - value - 1))) value++;
	return value;
}

// lib/dictionaries/formats/lines/char-mapping.js
const BYTES_PER_RULE$2 = 16;
const charMapping = {
	format: "char-mapping",
	read(input, sink) {
		return new MappingReader(input, sink).read();
	}
};
var MappingReader = class {
	#input;
	#sink;
	#seen;
	#fingerprint = {
		a: 0,
		b: 0
	};
	#entries = 0;
	#firstQuoted = null;
	#quoted = 0;
	constructor(input, sink) {
		this.#input = input;
		this.#sink = sink;
		this.#seen = new FingerprintTable(1, expectedKeys(input.source.size, BYTES_PER_RULE$2));
	}
	read() {
		(0,_word_lines_js_3.i)("char-mapping", this.#input, (line) => this.#rule(line));
		const first = this.#firstQuoted;
		if (first !== null) this.#input.report.warning("char-mapping/solr-quoted", first, () => `The sides of ${(0,_problems_js_1.o)(this.#quoted, "rule")}, this one first, are in quotation marks, as Solr requires. Here the marks are part of the text, so nothing is mapped. Write \`\\u00C0 => A\` without quotation marks.`);
		return this.#entries;
	}
	#rule(line) {
		this.#entries++;
		const { report, options } = this.#input;
		const sides = splitMapping(line.text);
		if (sides === null) {
			const message = `Invalid ${!(0,_engine_version_js_0.c)(options.engineVersion) ? "Mapping Rule" : "mapping rule"} : [${line.text}]`;
			report.error("char-mapping/invalid-rule", placeOf(line), () => line.text.startsWith("#") ? "OpenSearch 1.3, 2.9 and 2.10 have no comments in mappings, so this line is a rule without `=>`. Remove the comment, or upgrade the domain to a later version." : `${(0,_problems_js_1.u)(line.text)} is not a rule: the engine requires \`left => right\`. Write \`=>\` between the two sides.`, (0,_word_lines_js_3.r)(this.#input, line, message));
			return;
		}
		if (/^".*"$/.test(sides.left) && /^".*"$/.test(sides.right)) {
			this.#firstQuoted ??= placeOf(line);
			this.#quoted++;
		}
		const left = this.#side(line, sides, "left");
		if (left === null) return;
		const right = this.#side(line, sides, "right");
		if (right === null) return;
		if (left === "") {
			report.error("char-mapping/empty-left-side", placeOf(line), () => "The left side is empty, and the engine cannot map nothing. Write a space as `\\u0020`.", (0,_word_lines_js_3.n)("java.lang.IllegalArgumentException", "cannot match the empty string"));
			return;
		}
		this.#add(line, left, right);
	}
	#side(line, sides, side) {
		const text = side === "left" ? sides.left : sides.right;
		const unescaped = unescapeSide(text);
		if (unescaped.ok) return unescaped.text;
		const column = line.column + (side === "left" ? 0 : sides.rightStart);
		const isLong = unescaped.message.startsWith("Index");
		this.#input.report.error(isLong ? "char-mapping/side-too-long" : "char-mapping/invalid-escape", {
			line: line.line,
			column
		}, () => isLong ? `The ${side} side is longer than 256 UTF-16 units, the size of the engine's buffer. Shorten it.` : `The ${side} side has an escape that the engine does not know. Write \`\\\\\` for a backslash and \`\\u\` with four hexadecimal digits for a character.`, (0,_word_lines_js_3.r)(this.#input, line, unescaped.message));
		return null;
	}
	#add(line, left, right) {
		fingerprintOf(left, this.#fingerprint);
		const slot = this.#seen.slot(this.#fingerprint.a, this.#fingerprint.b);
		if (this.#seen.added) {
			this.#seen.set(slot, line.line);
			this.#sink?.({
				key: left,
				value: right,
				line: line.line,
				rule: [left, right]
			});
			return;
		}
		const first = this.#seen.get(slot);
		this.#input.report.error("char-mapping/duplicate-left-side", placeOf(line), (line) => `${(0,_problems_js_1.u)(left)} is already mapped in ${line(first)}, and the engine accepts each left side only once. Remove one of the two.`, (0,_word_lines_js_3.n)("java.lang.IllegalArgumentException", `match "${left}" was already added`));
	}
};
function placeOf(line) {
	return {
		line: line.line,
		column: line.column
	};
}

// lib/dictionaries/formats/lines/ik.js
const BYTES_PER_WORD$1 = 8;
const ik = {
	format: "ik",
	read(input, sink) {
		const { report, source } = input;
		const seen = new FingerprintTable(1, expectedKeys(source.size, BYTES_PER_WORD$1));
		const fingerprint = {
			a: 0,
			b: 0
		};
		const text = new _word_lines_js_3.a("ik", report, () => ({
			phase: 0,
			chain: [],
			apiMessage: ""
		}));
		let entries = 0;
		const statistics = (0,_lines_js_4.t)(source, { line(bytes, start, end, number, valid) {
			const decoded = bytes.toString("utf8", start, end);
			const line = number === 1 && decoded.startsWith("﻿") ? decoded.slice(1) : decoded;
			if (!valid) report.warning("ik/bad-bytes", {
				line: number,
				column: line.indexOf("�") + 1
			}, () => "The line is not UTF-8. The plugin reads bad bytes as U+FFFD, so the word matches nothing. Save the file as UTF-8.");
			else if ((0,_word_lines_js_3.o)(bytes, start, end)) text.text(line, number);
			const word = (0,_token_js_2.l)(line);
			if (word === "") return;
			entries++;
			const place = {
				line: number,
				column: (0,_token_js_2.u)(line) + 1
			};
			if (word.startsWith("#")) report.warning("ik/comment-becomes-word", place, () => `The IK plugin has no comments, so ${(0,_problems_js_1.u)(word)} is a word. Remove the line.`);
			fingerprintOf(word, fingerprint);
			const slot = seen.slot(fingerprint.a, fingerprint.b);
			if (seen.added) {
				seen.set(slot, number);
				sink?.({
					key: word,
					value: null,
					line: number,
					rule: word
				});
				return;
			}
			const first = seen.get(slot);
			report.warning("ik/duplicate-word", place, (line) => `${(0,_problems_js_1.u)(word)} is already in ${line(first)} and adds nothing. Remove one of the two.`);
		} });
		text.finish(statistics);
		return entries;
	}
};

// lib/dictionaries/formats/lines/kuromoji.js
const BYTES_PER_ENTRY$1 = 40;
const COLUMNS = 4;
const kuromoji = {
	format: "kuromoji",
	read(input, sink) {
		return new KuromojiReader(input).read(sink);
	}
};
var KuromojiReader = class {
	#input;
	#isStrict;
	#seen;
	#fingerprint = {
		a: 0,
		b: 0
	};
	#compiled = [];
	#keepsEntries = false;
	#entries = 0;
	#emptyReadings = new FirstOf();
	#oddReadings = new FirstOf();
	constructor(input) {
		this.#input = input;
		this.#isStrict = (0,_engine_version_js_0.i)(input.options.engineVersion);
		this.#seen = new FingerprintTable(1, expectedKeys(input.source.size, BYTES_PER_ENTRY$1));
	}
	read(sink) {
		this.#keepsEntries = sink !== null;
		(0,_word_lines_js_3.i)("kuromoji", this.#input, (line) => this.#line(line));
		this.#tellReadings();
		if (sink !== null) {
			this.#compiled.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
			for (const entry of this.#compiled) sink(entry);
		}
		return this.#entries;
	}
	#line(line) {
		this.#entries++;
		if (!this.#passesFirst(line)) return;
		const text = this.#isStrict ? removeWholeComment(line.text) : removeTrailingComment(line.text);
		if ((0,_token_js_2.l)(text) === "") return;
		this.#entry(line, parseUserDictionaryCsv(text) ?? []);
	}
	#passesFirst(line) {
		const { report, options } = this.#input;
		const columns = parseUserDictionaryCsv(line.text);
		const place = {
			line: line.line,
			column: line.column
		};
		if (columns === null) {
			report.error("kuromoji/malformed-csv", place, () => "The line has an odd number of quotation marks. Close the quotation, or write `\"\"` for a mark inside one.", (0,_word_lines_js_3.r)(this.#input, line, "Malformed csv in user dictionary."));
			return false;
		}
		const surface = columns[0] ?? "";
		fingerprintOf(surface, this.#fingerprint);
		const slot = this.#seen.slot(this.#fingerprint.a, this.#fingerprint.b);
		if (this.#seen.added) {
			this.#seen.set(slot, line.line);
			return true;
		}
		const first = this.#seen.get(slot);
		const message = `Found duplicate term [${surface}] in user dictionary`;
		report.error("kuromoji/duplicate-surface", place, (line) => `${(0,_problems_js_1.u)(surface)} already has an entry in ${line(first)}, and the engine accepts each surface only once, whatever its readings. Remove one of the two.`, (0,_engine_version_js_0.c)(options.engineVersion) ? (0,_word_lines_js_3.r)(this.#input, line, `${message}.`) : (0,_word_lines_js_3.r)(this.#input, line, `${message} at line [${line.count - 1}]`));
		return true;
	}
	#entry(line, columns) {
		const [surface = "", segmentation = "", reading = "", pos = ""] = columns;
		if (columns.length < COLUMNS) {
			const { length } = columns;
			this.#fail(line, surface, "kuromoji/too-few-columns", () => explainColumns(line.text, length), {
				className: "java.lang.ArrayIndexOutOfBoundsException",
				message: `Index ${length} out of bounds for length ${length}`
			});
			return;
		}
		const segments = splitAtSpaces(segmentation);
		const readings = splitAtSpaces(reading);
		if (segments.length !== readings.length) {
			this.#fail(line, surface, "kuromoji/reading-count", () => `The segmentation has ${segments.length} parts, the readings have ${readings.length}. Give every segment one reading, separated by single ASCII spaces.`, {
				className: "java.lang.RuntimeException",
				message: `Illegal user dictionary entry ${surface} - the number of segmentations (${segments.length}) does not the match number of readings (${readings.length})`
			});
			return;
		}
		if (!this.#spells(line, surface, segmentation)) return;
		if (surface !== "") this.#lintReadings(line, readings);
		if (!this.#keepsEntries) return;
		const rule = {
			surface,
			segments: segments.map((segment, index) => ({
				len: segment.length,
				reading: readings[index] ?? "",
				pos
			}))
		};
		const value = segments.map((segment, index) => `${segment}/${readings[index] ?? ""}`).join(" ");
		this.#compiled.push({
			key: surface,
			value: `${value} ${pos}`,
			line: line.line,
			rule
		});
	}
	#lintReadings(line, readings) {
		if (readings.some((reading) => (0,_token_js_2.l)(reading) === "")) this.#emptyReadings.add(line, readings.join(" "));
		else if (!readings.every(isKatakana)) this.#oddReadings.add(line, readings.join(" "));
	}
	#tellReadings() {
		const { report } = this.#input;
		const empty = this.#emptyReadings;
		if (empty.place !== null) report.warning("kuromoji/empty-reading", empty.place, () => `In ${(0,_problems_js_1.o)(empty.count, "entry", "entries")}, this one first, a segment has no reading. \`kuromoji_readingform\` then makes an empty token of the word, which a synonym filter after it rejects. Write the readings in Katakana.`);
		const odd = this.#oddReadings;
		if (odd.place !== null) report.warning("kuromoji/odd-reading", odd.place, () => `In ${(0,_problems_js_1.o)(odd.count, "entry", "entries")}, this one first (${(0,_problems_js_1.u)(odd.text)}), a reading is not in Katakana, as those of the built-in dictionary are. \`kuromoji_readingform\` outputs it unchanged, so it matches no reading of the same word. Write Katakana.`);
	}
	#spells(line, surface, segmentation) {
		const plain = (text) => text.replace(/[ \t\n\v\f\r]/g, "");
		if (this.#isStrict) {
			if (plain(segmentation) === plain(surface)) return true;
			const message = `Illegal user dictionary entry ${surface} - the concatenated segmentation (${plain(segmentation)}) does not match the surface form (${plain(surface)})`;
			this.#fail(line, surface, "kuromoji/segmentation-mismatch", () => explainMismatch(line.text, surface), {
				className: "java.lang.RuntimeException",
				message
			});
			return false;
		}
		if (plain(segmentation).length <= plain(surface).length) return true;
		this.#fail(line, surface, "kuromoji/segmentation-mismatch", () => explainMismatch(line.text, surface), {
			className: "java.lang.RuntimeException",
			message: `Illegal user dictionary entry ${surface} - the concatenated segmentation (${plain(segmentation)}) is longer than the surface form (${plain(surface)})`
		});
		return false;
	}
	#fail(line, surface, code, sentence, exception) {
		const failure = {
			phase: _word_lines_js_3.t.building,
			rank: surface,
			chain: [exception],
			apiMessage: exception.message
		};
		this.#input.report.error(code, {
			line: line.line,
			column: line.column
		}, sentence, failure);
	}
};
var FirstOf = class {
	place = null;
	text = "";
	count = 0;
	add(line, text) {
		this.count++;
		if (this.place !== null) return;
		this.place = {
			line: line.line,
			column: line.column
		};
		this.text = text;
	}
};
function isKatakana(reading) {
	return /^[\u30a0-\u30ff\uff66-\uff9f\u31f0-\u31ff\s.・]+$/u.test(reading);
}
function explainColumns(text, columns) {
	const needed = "An entry needs four columns, `surface,segmentation,readings,part of speech`";
	if (text.includes("，") || text.includes("、")) return `${needed}; a full-width comma separates nothing. Write ASCII commas.`;
	if (text.includes("	")) return `${needed}; a tab separates nothing. Write commas.`;
	return `${needed}, and this line has ${columns}. Add what is missing.`;
}
function explainMismatch(text, surface) {
	if (surface.startsWith("﻿")) return "The byte order mark of the file is part of this surface, which its segmentation then does not spell. Save the file without it.";
	if (text.includes("　")) return "The segments do not spell the surface: a full-width space separates nothing. Write ASCII spaces between segments and between readings.";
	if (/^[^,]*,-?\d+,-?\d+,-?\d+,/.test(text)) return "This is a row of a MeCab dictionary (word, two ids, cost). Write `surface,segmentation,readings,part of speech`.";
	return `The segments together must spell ${(0,_problems_js_1.u)(surface)} exactly. Correct the segmentation or the surface.`;
}

// lib/dictionaries/formats/lines/nori.js
const BYTES_PER_ENTRY = 16;
const RIGHT_ID = 3533;
const RIGHT_ID_OPEN = 3534;
const RIGHT_ID_CLOSED = 3535;
const nori = {
	format: "nori",
	read(input, sink) {
		const { report, source } = input;
		const seen = new FingerprintTable(1, expectedKeys(source.size, BYTES_PER_ENTRY));
		const fingerprint = {
			a: 0,
			b: 0
		};
		const compiled = [];
		let entries = 0;
		(0,_word_lines_js_3.i)("nori", input, (line) => {
			entries++;
			const entry = removeTrailingComment(line.text);
			if ((0,_token_js_2.l)(entry) === "") return;
			const [surface = "", ...segments] = splitAtWhiteSpace(entry);
			const place = {
				line: line.line,
				column: line.column
			};
			fingerprintOf(surface, fingerprint);
			const slot = seen.slot(fingerprint.a, fingerprint.b);
			if (!seen.added) {
				const first = seen.get(slot);
				report.warning("nori/duplicate-surface", place, (line) => `${(0,_problems_js_1.u)(surface)} already has an entry in ${line(first)}, and the first one counts: this one is silently skipped. Remove one of the two.`);
				return;
			}
			seen.set(slot, line.line);
			if (segments.reduce((sum, segment) => sum + segment.length, 0) > surface.length) {
				const message = `Illegal user dictionary entry ${entry} - the segmentation is bigger than the surface form (${surface})`;
				report.error("nori/segmentation-too-long", place, () => explainTooLong(line.text, surface), {
					phase: _word_lines_js_3.t.building,
					rank: surface,
					chain: [{
						className: "java.lang.IllegalArgumentException",
						message
					}],
					apiMessage: message
				});
				return;
			}
			lintEntry(line, entry, surface, segments, input);
			if (sink === null) return;
			const rule = {
				surface,
				segments: segments.length === 0 ? null : segments.map((segment) => segment.length),
				rightId: rightId(entry)
			};
			const value = segments.length === 0 ? null : segments.join(" ");
			compiled.push({
				key: surface,
				value,
				line: line.line,
				rule
			});
		});
		compiled.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
		for (const entry of compiled) sink?.(entry);
		return entries;
	}
};
function splitAtWhiteSpace(text) {
	const pieces = text.split(/[ \t\n\v\f\r]+/);
	while (pieces.length > 1 && pieces.at(-1) === "") pieces.pop();
	return pieces;
}
function rightId(entry) {
	const last = entry.charCodeAt(entry.length - 1);
	if (!(last >= 44032 && last <= 55203 || last >= 4352 && last <= 4607 || last >= 12593 && last <= 12686)) return RIGHT_ID;
	return (last - 44032) % 28 === 0 ? RIGHT_ID_OPEN : RIGHT_ID_CLOSED;
}
function lintEntry(line, entry, surface, segments, { report }) {
	const place = {
		line: line.line,
		column: line.column
	};
	if (entry !== line.text) {
		const hash = line.text.indexOf("#");
		const isComment = /\s/.test(line.text[hash - 1] ?? " ");
		report.warning(isComment ? "nori/trailing-comment" : "nori/hash-in-term", {
			line: line.line,
			column: line.column + hash
		}, () => isComment ? "The comment is cut off, but the white space before it stays and gives the word a wrong right context. Move the comment to its own line." : `\`#\` begins a comment anywhere in a line, so this is an entry for ${(0,_problems_js_1.u)(surface)}. The format can't hold \`#\`; remove the entry.`);
		return;
	}
	if (/[\u1100-\u11ff]/.test(surface) && surface.normalize("NFC") !== surface) report.warning("nori/decomposed-hangul", place, () => `${(0,_problems_js_1.u)(surface)} is written in single letters (NFD), as macOS names files. It never matches text in syllables. Normalise to NFC.`);
	if (segments.length === 0 && /[,\u3000\u00a0，]/.test(surface)) report.warning("nori/wrong-separator", place, () => `Only ASCII white space separates a surface from its segments, so all of ${(0,_problems_js_1.u)(surface)} is one surface. Write ASCII spaces.`);
	else if (segments.length > 0 && segments.join("") !== surface) report.warning("nori/segmentation-mismatch", place, () => `The segments ${(0,_problems_js_1.u)(segments.join(" "))} do not spell ${(0,_problems_js_1.u)(surface)}. The engine takes only their lengths, so tokens are cut at the wrong places. Correct the segments.`);
}
function explainTooLong(text, surface) {
	const advice = "The words after the surface are its segments, not synonyms: together they must spell it.";
	if (text.includes("#")) return `The segments are longer than ${(0,_problems_js_1.u)(surface)}, which ends where \`#\` begins. ${advice}`;
	return `The segments are longer than ${(0,_problems_js_1.u)(surface)}. ${advice} Remove them, or put synonyms in a synonym dictionary.`;
}

// lib/dictionaries/formats/lines/stemmer-override.js
const MAX_KEY_BYTES = 32766;
const BYTES_PER_RULE$1 = 20;
const stemmerOverride = {
	format: "stemmer-override",
	read(input, sink) {
		const { report, options, source } = input;
		const seen = new FingerprintTable(1, expectedKeys(source.size, BYTES_PER_RULE$1));
		const fingerprint = {
			a: 0,
			b: 0
		};
		let entries = 0;
		const add = (line, key, stem) => {
			const place = {
				line: line.line,
				column: line.column
			};
			const bytes = (0,_token_js_2.d)(key);
			if (bytes > MAX_KEY_BYTES) {
				report.error("stemmer-override/key-too-long", place, () => `A word of this rule takes ${bytes} bytes; the engine stores at most ${MAX_KEY_BYTES}. Shorten it.`, (0,_word_lines_js_3.n)("org.apache.lucene.util.BytesRefHash$MaxBytesLengthExceededException", `bytes can be at most ${MAX_KEY_BYTES} in length; got ${bytes}`));
				return;
			}
			fingerprintOf(key, fingerprint);
			const slot = seen.slot(fingerprint.a, fingerprint.b);
			if (seen.added) {
				seen.set(slot, line.line);
				sink?.({
					key,
					value: stem,
					line: line.line,
					rule: [key, stem]
				});
				return;
			}
			const first = seen.get(slot);
			report.warning("stemmer-override/duplicate-key", place, (line) => `${(0,_problems_js_1.u)(key)} already has a stem in ${line(first)}, and the first one counts: this one is silently ignored. Remove one of the two.`);
		};
		(0,_word_lines_js_3.i)("stemmer-override", input, (line) => {
			entries++;
			const rule = parseRule(line.text);
			const place = {
				line: line.line,
				column: line.column
			};
			if (rule === null) {
				const message = !(0,_engine_version_js_0.c)(options.engineVersion) ? `Invalid Keyword override Rule:${line.text}` : `Invalid keyword override rule: ${line.text}`;
				report.error("stemmer-override/invalid-rule", place, () => explain(line.text), (0,_word_lines_js_3.r)(input, line, message));
				return;
			}
			for (const key of rule.keys) add(line, key, rule.stem);
			if (options.analysis?.lowercase && rule.keys.some((key) => key !== key.toLowerCase())) report.warning("stemmer-override/upper-case", place, () => "A word of this rule has capitals, but the declared chain lowercases text first, so it never matches.");
		});
		return entries;
	}
};
function parseRule(text) {
	const sides = text.split("=>");
	if (sides.length !== 2) return null;
	const keys = (sides[0] ?? "").split(",").map(_token_js_2.l);
	const stem = (0,_token_js_2.l)(sides[1] ?? "");
	if (keys.includes("") || stem === "" || stem.includes(",")) return null;
	return {
		keys,
		stem
	};
}
function explain(text) {
	const sides = text.split("=>");
	if (sides.length < 2 && text.includes("	")) return "The words are separated by a tab, as in stem dictionaries of Lucene and Solr; the engine requires `word => stem`.";
	if (sides.length < 2) return "The rule has no `=>`. Write `word => stem`, or `word => word` for a word that stays unchanged. (A list of words for `keywords_path` has the `format` `word-list`.)";
	if (sides.length > 2) return "The rule has more than one `=>`. Write one rule a line.";
	if ((sides[1] ?? "").includes(",")) return "A rule can have only one stem. Remove the text after the comma.";
	if ((0,_token_js_2.l)(sides[1] ?? "") === "") return "The rule has no stem after `=>`. Write the stem, or remove the line.";
	return "A word before `=>` is empty. Remove the extra comma.";
}

// lib/dictionaries/formats/lines/type-table.js
const TYPE_CODES = new Map([
	["LOWER", 1],
	["UPPER", 2],
	["ALPHA", 3],
	["DIGIT", 4],
	["ALPHANUM", 7],
	["SUBWORD_DELIM", 8]
]);
const typeTable = {
	format: "type-table",
	read(input, sink) {
		const { report, options } = input;
		const lines = new Map();
		const types = new Map();
		let entries = 0;
		let rejected = 0;
		const fail = (code, line, message, sentence) => {
			rejected++;
			report.error(code, {
				line: line.line,
				column: line.column
			}, sentence, (0,_word_lines_js_3.r)(input, line, message));
		};
		const invalid = (0,_engine_version_js_0.c)(options.engineVersion) ? "Invalid mapping rule: " : "Invalid Mapping Rule : ";
		(0,_word_lines_js_3.i)("type-table", input, (line) => {
			entries++;
			const { text } = line;
			const sides = splitMapping(text);
			if (sides === null) {
				fail("type-table/invalid-rule", line, `${invalid}[${text}]`, () => `${(0,_problems_js_1.u)(text)} is not a rule: the engine requires \`character => TYPE\`.`);
				return;
			}
			const left = unescapeSide(sides.left);
			if (!left.ok) {
				fail("type-table/invalid-escape", line, left.message, () => "The character has an escape that the engine does not know. Write `\\u` with four hexadecimal digits, or `\\\\` for a backslash.");
				return;
			}
			if (left.text.length !== 1) {
				fail("type-table/not-one-character", line, `${invalid}[${text}]. Only a single character is allowed.`, () => left.text === "" ? "There is no character before `=>`. Write a space as `\\u0020`." : `${(0,_problems_js_1.u)(left.text)} is not a single UTF-16 character; letters beyond U+FFFF, such as emoji, can't be given a type.`);
				return;
			}
			const type = TYPE_CODES.get(sides.right);
			if (type === void 0) {
				fail("type-table/illegal-type", line, `${invalid}[${text}]. Illegal type.`, () => `${(0,_problems_js_1.u)(sides.right)} is not a type. The types are ${[...TYPE_CODES.keys()].join(", ")}, in capitals.`);
				return;
			}
			const first = lines.get(left.text);
			if (first !== void 0) report.warning("type-table/duplicate-character", {
				line: line.line,
				column: line.column
			}, (line) => `${(0,_problems_js_1.u)(left.text)} already has a type in ${line(first)}; the last one counts. Remove one of the two.`);
			lines.set(left.text, line.line);
			types.set(left.text, type);
		});
		if (types.size === 0 && rejected === 0) report.error("type-table/no-rules", _problems_js_1.i, () => "The file has no rule, and the engine fails on an empty type table. Add a rule, or remove the setting.", (0,_word_lines_js_3.n)("java.util.NoSuchElementException", null));
		if (sink !== null) for (const [character, type] of types) sink({
			key: character,
			value: [...TYPE_CODES].find(([, code]) => code === type)?.[0] ?? "",
			line: lines.get(character) ?? 1,
			rule: [character, type]
		});
		return entries;
	}
};

// lib/dictionaries/formats/lines/nori-tags.js
const TAGS = "IC MAG MAJ MM NNG NNP NNB NNBC NP NR SF SH SL SN SP SSC SSO SC SY SE VA VCN VCP VV VX XPN XR XSA XSN XSV".split(" ").concat("UNKNOWN", "UNA", "NA", "VSV");
const PARTS = {
	E: [
		"EP",
		"EF",
		"EC",
		"ETN",
		"ETM"
	],
	J: [
		"JKS",
		"JKC",
		"JKG",
		"JKO",
		"JKB",
		"JKV",
		"JKQ",
		"JX",
		"JC"
	]
};
const OF_TEN = new Set([
	...TAGS,
	...PARTS.E,
	...PARTS.J
]);
const BEFORE_TEN = new Set([
	...TAGS,
	"E",
	"J"
]);
function noriTagFault(tag, version) {
	const name = tag.toUpperCase();
	const isSplit = (0,_engine_version_js_0.o)(version) >= 10;
	if (isSplit ? OF_TEN.has(name) : BEFORE_TEN.has(name) || /^[EJ]/.test(name)) return null;
	const engine = `No enum constant org.apache.lucene.analysis.ko.POS.Tag.${name}`;
	if (name === "E" || name === "J") return {
		engine,
		advice: `From OpenSearch 3 on, Nori has neither E nor J: instead of ${name} name ${PARTS[name].join(", ")}.`
	};
	return {
		engine,
		advice: `It is no part-of-speech tag of Nori. The tags are ${[...isSplit ? OF_TEN : BEFORE_TEN].join(", ")}.`
	};
}

// lib/dictionaries/formats/lines/word-list.js
const BYTES_PER_WORD = 12;
const wordList = {
	format: "word-list",
	read(input, sink) {
		const { report, options, source } = input;
		const seen = new FingerprintTable(1, expectedKeys(source.size, BYTES_PER_WORD));
		const fingerprint = {
			a: 0,
			b: 0
		};
		let entries = 0;
		let snowball = 0;
		(0,_word_lines_js_3.i)("word-list", input, (line) => {
			entries++;
			const { text } = line;
			const place = {
				line: line.line,
				column: line.column
			};
			fingerprintOf(text, fingerprint);
			const slot = seen.slot(fingerprint.a, fingerprint.b);
			const isNew = seen.added;
			if (isNew) {
				seen.set(slot, line.line);
				sink?.({
					key: text,
					value: null,
					line: line.line,
					rule: text
				});
			}
			if (options.words === "nori-tags" && failTag(line, input)) return;
			if (lintComment$1(line, input, snowball > 0)) {
				if (text.includes("|")) snowball++;
				return;
			}
			if (!isNew) {
				const first = seen.get(slot);
				report.warning("word-list/duplicate-word", place, (line) => `${(0,_problems_js_1.u)(text)} is already in ${line(first)} and adds nothing. Remove one of the two.`);
			}
			const separator = separatorOf(text);
			if (separator !== null) report.warning("word-list/several-words", place, () => `The engine reads ${(0,_problems_js_1.u)(text)} as a single word, with its ${separator}, which matches only a token of exactly that text. Write one word a line.`);
			else if (isQuoted(text)) report.warning("word-list/quoted-word", place, () => `The quotation marks of ${(0,_problems_js_1.u)(text)} are part of the word, which then matches nothing. Remove them.`);
			else if (options.analysis?.lowercase && text !== text.toLowerCase()) report.warning("word-list/upper-case", place, () => `${(0,_problems_js_1.u)(text)} has capitals, but the declared chain lowercases text first, so it never matches. Write ${(0,_problems_js_1.u)(text.toLowerCase())}, or set \`ignore_case\`.`);
		});
		return entries;
	}
};
function failTag({ text, line, column }, { report, options }) {
	const fault = noriTagFault(text, options.engineVersion);
	if (fault === null) return false;
	const failure = (0,_word_lines_js_3.n)("java.lang.IllegalArgumentException", fault.engine);
	report.error("word-list/unknown-tag", {
		line,
		column
	}, () => `Nori, whose \`stoptags_path\` names this list, refuses ${(0,_problems_js_1.u)(text)}. ${fault.advice}`, failure);
	return true;
}
function separatorOf(text) {
	if (text.includes("=>")) return "arrow";
	if (/[^\s,],/.test(text) && !/^[\d.,]+$/.test(text)) return "commas";
	if (/\p{L}[;，、；]\s*\p{L}/u.test(text)) return "separators";
	if (/\S\t+\S/.test(text)) return "tabs";
	return /\S\s+\S/.test(text) ? "white space" : null;
}
const QUOTES$1 = new Map([
	["\"", "\""],
	["'", "'"],
	["“", "”"],
	["„", "“"],
	["«", "»"],
	["`", "`"]
]);
function isQuoted(text) {
	return text.length > 2 && QUOTES$1.get(text[0] ?? "") === text.at(-1);
}
function lintComment$1(line, { report }, isSnowball) {
	const { text } = line;
	const place = {
		line: line.line,
		column: line.column
	};
	if (line.indentedComment) {
		report.warning("word-list/indented-comment", place, () => `Engines of this version recognise a comment only when \`#\` is in column 1, so ${(0,_problems_js_1.u)(text)} is a word. Remove the white space before it.`);
		return true;
	}
	if (/^\|\s*[^|\s]|\s\|/.test(text)) {
		if (!isSnowball) report.warning("word-list/snowball-comment", place, () => `The engine has no \`|\` comments, so ${(0,_problems_js_1.u)(text)} is one long word that matches nothing (and so on in the lines below). Keep only the words of a Snowball list, and begin comments with \`#\`.`);
		return true;
	}
	if (/^(?:\/{2,}|-{2,}|;+|\/\*|%+|<!--)\s*\p{L}.*\s/u.test(text)) {
		report.warning("word-list/foreign-comment", place, () => `Only \`#\` begins a comment, so ${(0,_problems_js_1.u)(text)} is one long word that matches nothing. Begin it with \`#\`.`);
		return true;
	}
	const comment = /\s(?:#|\/\/)/.exec(text);
	if (comment !== null) {
		report.warning("word-list/trailing-comment", {
			line: line.line,
			column: line.column + comment.index + 1
		}, () => `A comment must have its own line: ${(0,_problems_js_1.u)(text)}, comment and all, is one word that matches nothing. Move the comment above the word.`);
		return true;
	}
	return false;
}

// lib/dictionaries/formats/opaque.js
const opaque = {
	format: "opaque",
	read: () => null
};

// lib/dictionaries/analysis/automaton.js
var _a;
const one = (test) => ({
	kind: "one",
	test
});
const sequence = (...parts) => ({
	kind: "sequence",
	parts
});
const choice = (...parts) => ({
	kind: "choice",
	parts
});
const any = (part) => ({
	kind: "repeat",
	part,
	least: 0
});
const some = (part) => ({
	kind: "repeat",
	part,
	least: 1
});
const maybe = (part) => choice(part, sequence());
var Automaton = class {
	#nodes = [];
	#accept;
	#symbols;
	#stateOf = new Map();
	#members = [];
	#accepting = [];
	#transitions = [];
	constructor(expression, symbols) {
		this.#symbols = symbols;
		const start = this.#node();
		this.#accept = this.#node();
		this.#build(expression, start, this.#accept);
		this.#state([]);
		this.#state(this.#closure([start]));
	}
	static DEAD = 0;
	static START = 1;
	isAccepting(state) {
		return this.#accepting[state] ?? false;
	}
	step(state, symbol) {
		const transitions = this.#transitions[state];
		if (transitions === void 0) return _a.DEAD;
		const known = transitions[symbol] ?? _a.DEAD;
		if (known >= 0) return known;
		const properties = this.#symbols[symbol] ?? 0;
		const reached = [];
		for (const index of this.#members[state] ?? []) {
			const node = this.#nodes[index];
			if (node?.test?.(properties)) reached.push(node.next);
		}
		const next = this.#state(this.#closure(reached));
		transitions[symbol] = next;
		return next;
	}
	#node() {
		return this.#nodes.push({
			test: null,
			next: -1,
			free: []
		}) - 1;
	}
	#link(from, to) {
		this.#nodes[from]?.free.push(to);
	}
	#build(expression, from, to) {
		switch (expression.kind) {
			case "one": {
				const index = this.#node();
				const node = this.#nodes[index];
				if (node !== void 0) {
					node.test = expression.test;
					node.next = to;
				}
				this.#link(from, index);
				return;
			}
			case "sequence": {
				let at = from;
				for (const part of expression.parts) {
					const next = this.#node();
					this.#build(part, at, next);
					at = next;
				}
				this.#link(at, to);
				return;
			}
			case "choice":
				for (const part of expression.parts) this.#build(part, from, to);
				return;
			case "repeat": {
				const enter = this.#node();
				const leave = this.#node();
				this.#link(from, enter);
				this.#build(expression.part, enter, leave);
				this.#link(leave, enter);
				this.#link(leave, to);
				if (expression.least === 0) this.#link(from, to);
				return;
			}
		}
	}
	#closure(starts) {
		const seen = new Set(starts);
		const pending = [...starts];
		for (let index = pending.pop(); index !== void 0; index = pending.pop()) for (const next of this.#nodes[index]?.free ?? []) {
			if (seen.has(next)) continue;
			seen.add(next);
			pending.push(next);
		}
		return [...seen].sort((a, b) => a - b);
	}
	#state(members) {
		const key = members.join();
		const known = this.#stateOf.get(key);
		if (known !== void 0) return known;
		const state = this.#members.push(members) - 1;
		this.#stateOf.set(key, state);
		this.#accepting.push(members.includes(this.#accept));
		this.#transitions.push(new Int32Array(this.#symbols.length).fill(members.length === 0 ? _a.DEAD : -1));
		return state;
	}
};
_a = Automaton;

// lib/dictionaries/analysis/standard-tokenizer-properties.js
const PROPERTIES = {
	letter: 1,
	hebrew: 2,
	numeric: 4,
	katakana: 8,
	midLetter: 16,
	midNumber: 32,
	singleQuote: 64,
	doubleQuote: 128,
	extendNumLet: 256,
	extend: 512,
	joiner: 1024,
	han: 2048,
	hiragana: 4096,
	complex: 8192,
	regionalIndicator: 16384,
	emojiModifier: 32768,
	emojiModifierBase: 65536,
	keycapBase: 131072,
	emoji: 262144
};

// lib/dictionaries/analysis/standard-tokenizer-table.js
const UNICODE_9_RUNS = "y 1 3k;0 1 2t4w;3 1 34;2 1 2t4w;1 1 w;1 1 1c;1 a 2t50;0 1 g;0 1 w;5 q 1;4 1 74;1 q 1;1a 1 5m9s;0 1 1;2 1 e8;0 1 5m9s;6 1 1;1 1 g;2 1 1;5 n 1;1 v 1;1 cq 1;4 c 1;5 1 g;8 5 1;7 1 1;1 1 1;h 34 e8;0 5 1;1 2 1;2 4 1;0 1 w;0 1 1;6 1 1;0 1 g;0 3 1;1 1 1;1 k 1;1 2b 1;1 3v 1;1 7 e8;0 4m 1;1 12 1;2 1 1;7 13 1;1 1 w;7 19 e8;1 1 e8;1 2 e8;1 2 e8;1 1 e8;8 r 3;5 3 3;0 1 1;0 1 g;b 6 e8;6 2 w;2 b e8;1 1 e8;3 17 1;0 l e8;0 a 4;1 1 4;0 1 w;1 2 1;0 1 e8;0 2r 1;1 1 1;0 8 e8;1 6 e8;0 2 1;0 2 e8;1 4 e8;0 2 1;0 a 4;0 3 1;2 1 1;f 1 e8;0 1 1;0 1 e8;0 u 1;0 r e8;2 2h 1;0 b e8;0 1 1;e a 4;0 x 1;0 9 e8;0 2 1;2 1 w;1 1 1;5 m 1;0 4 e8;0 1 1;0 9 e8;0 1 1;0 3 e8;0 1 1;0 5 e8;i p 1;0 3 e8;1w l 1;1 8 1;m 1c e8;0 1i 1;0 3 e8;0 1 1;0 i e8;0 1 1;0 7 e8;0 a 1;0 2 e8;2 a 4;1 g 1;0 3 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 1 1;3 4 1;2 1 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;0 1 1;8 1 e8;4 2 1;1 3 1;0 2 e8;2 a 4;0 2 1;f 3 e8;1 6 1;4 2 1;2 m 1;1 7 1;1 2 1;1 2 1;1 2 1;2 1 e8;1 5 e8;4 2 e8;2 3 e8;3 1 e8;7 4 1;1 1 1;7 a 4;0 2 e8;0 3 1;0 1 e8;b 3 e8;1 9 1;1 3 1;1 m 1;1 7 1;1 2 1;1 5 1;2 1 e8;0 1 1;0 8 e8;1 3 e8;1 3 e8;2 1 1;f 2 1;0 2 e8;2 a 4;9 1 1;7 3 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 2 1;1 5 1;2 1 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;8 2 e8;4 2 1;1 3 1;0 2 e8;2 a 4;1 1 1;g 1 e8;0 1 1;1 6 1;3 3 1;1 4 1;3 2 1;1 1 1;1 2 1;3 2 1;3 3 1;3 c 1;4 5 e8;3 3 e8;1 4 e8;2 1 1;6 1 e8;e a 4;g 4 e8;1 8 1;1 3 1;1 n 1;1 g 1;3 1 1;0 7 e8;1 3 e8;1 4 e8;7 2 e8;1 3 1;5 2 1;0 2 e8;2 a 4;g 1 1;0 3 e8;1 8 1;1 3 1;1 n 1;1 a 1;1 5 1;2 1 e8;0 1 1;0 7 e8;1 3 e8;1 4 e8;7 2 e8;7 1 1;1 2 1;0 2 e8;2 a 4;1 2 1;e 3 e8;1 8 1;1 3 1;1 15 1;2 1 1;0 7 e8;1 3 e8;1 4 e8;0 1 1;5 3 1;0 1 e8;7 3 1;0 2 e8;2 a 4;a 6 1;2 2 e8;1 i 1;3 o 1;1 9 1;1 1 1;2 7 1;3 1 e8;4 6 e8;1 1 e8;1 8 e8;6 a 4;2 2 e8;d 1c 6bk;0 1 6ps;0 2 6bk;0 7 6ps;5 7 6bk;0 8 6ps;1 a 4;13 2 6bk;1 1 6bk;2 2 6bk;1 1 6bk;2 1 6bk;6 4 6bk;1 7 6bk;1 3 6bk;1 1 6bk;1 1 6bk;2 2 6bk;1 4 6bk;0 1 6ps;0 2 6bk;0 6 6ps;1 2 6ps;0 1 6bk;2 5 6bk;1 1 6bk;1 6 6ps;2 a 4;2 4 6bk;w 1 1;n 2 e8;6 a 4;b 1 e8;1 1 e8;1 1 e8;4 2 e8;0 8 1;1 10 1;4 k e8;1 2 e8;0 5 1;0 b e8;1 10 e8;9 1 e8;1l 17 6bk;0 k 6ps;0 1 6bk;0 a 4;6 6 6bk;0 4 6ps;0 4 6bk;0 3 6ps;0 1 6bk;0 3 6ps;0 2 6bk;0 7 6ps;0 3 6bk;0 4 6ps;0 d 6bk;0 c 6ps;0 1 6bk;0 1 6ps;0 a 4;0 4 6ps;0 2 6bk;0 12 1;1 1 1;5 1 1;2 17 1;1 99 1;1 4 1;2 7 1;1 1 1;1 4 1;2 15 1;1 4 1;2 x 1;1 4 1;2 7 1;1 1 1;1 4 1;2 f 1;1 1l 1;1 4 1;2 1v 1;2 3 e8;w g 1;g 2e 1;2 6 1;3 h8 1;2 h 1;1 q 1;5 23 1;3 b 1;7 d 1;1 4 1;0 3 e8;b i 1;0 3 e8;b i 1;0 2 e8;c d 1;1 3 1;1 2 e8;c 1g 6bk;0 w 6ps;3 1 6bk;4 1 6bk;0 1 6ps;2 a 4;x 4 e8;1 a 4;6 2g 1;8 5 1;0 2 e8;0 y 1;0 1 e8;0 1 1;5 1y 1;a v 1;1 c e8;4 c e8;a a 4;0 u 6bk;2 5 6bk;b 18 6bk;4 q 6bk;6 a 4;0 1 6bk;3 2 6bk;w n 1;0 5 e8;4 1h 6bk;0 a 6ps;1 t 6ps;2 1 e8;0 a 4;6 a 4;6 e 6bk;2 f e8;1t 5 e8;0 1b 1;0 h e8;0 7 1;4 a 4;h 9 e8;c 3 e8;0 u 1;0 d e8;0 2 1;0 a 4;0 18 1;0 e e8;c 10 1;0 k e8;8 a 4;3 3 1;0 a 4;0 10 1;2 9 1;1z 3 e8;1 l e8;0 4 1;0 1 e8;0 4 1;0 3 e8;0 2 1;1 2 e8;6 5c 1;0 1i e8;5 5 e8;0 7q 1;2 6 1;2 12 1;2 6 1;2 8 1;1 1 1;1 1 1;1 1 1;1 v 1;2 1h 1;1 7 1;1 1 1;3 3 1;1 7 1;3 4 1;2 6 1;4 d 1;5 3 1;1 7 1;f 1 e8;0 1 16o;0 2 e8;8 2 1c;a 1 1c;2 1 g;2 5 e8;0 1 74;c 1 5m9s;2 2 74;3 1 w;4 1 5m9s;a 1 74;b 5 e8;1 a e8;1 1 1;d 1 1;g d 1;1f x e8;h 1 1;4 1 1;2 a 1;1 1 1;3 5 1;4 1 5m9s;1 1 1;1 1 1;1 1 1;1 4 1;1 a 1;0 1 5m9t;2 4 1;5 5 1;4 1 1;h 15 1;b 6 5m9s;f 2 5m9s;a7 2 5m9s;c 1 5m9s;2n 1 5m9s;1y 1 5m9s;p b 5m9s;4 3 5m9s;57 c 1;0 1 5m9t;0 13 1;5c 2 5m9s;a 1 5m9s;9 1 5m9s;1m 4 5m9s;1 6 5m9s;1 c 5m9s;1 9 5m9s;0 1 70u8;0 2w 5m9s;a 2x 5m9s;0 1 70u8;0 c 5m9s;2 2 5m9s;0 4 70u8;0 5 5m9s;1 1 5m9s;1 1 5m9s;6 1 5m9s;3 1 5m9s;6 1 5m9s;a 2 5m9s;f 1 5m9s;2 1 5m9s;4 1 5m9s;1 1 5m9s;4 3 5m9s;1 1 5m9s;b 5 5m9s;19 3 5m9s;9 1 5m9s;e 1 5m9s;e 1 5m9s;ac 2 5m9s;cv 3 5m9s;j 2 5m9s;1f 1 5m9s;4 1 5m9s;4q 1b 1;1 1b 1;1 3p 1;6 4 1;0 3 e8;0 2 1;c 12 1;1 1 1;5 1 1;2 1k 1;7 1 1;f 1 e8;0 n 1;9 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 w e8;1b 1 1;28 q 1kw;1 2h 1kw;c 5y 1kw;1b 1 1kx;1 1 1kw;p 9 1kw;0 6 e8;0 1 5m9s;0 5 8;2 3 1kw;0 1 1kx;0 1 1;0 1 5m9s;3 2e 35s;2 2 e8;0 2 8;0 3 35s;0 2j 8;1 4 8;5 15 1;3 2m 1;h r 1;1h g 8;47 1 5m9s;1 1 5m9s;1i 1b 8;1 2g 8;4o 52u 1kw;22 g5y 1kw;16 wd 1;1v 1a 1;2 7h 1;3 g 1;0 a 4;0 2 1;k 1b 1;0 4 e8;1 a e8;1 v 1;0 2 e8;0 28 1;0 2 e8;11 9 1;2 2v 1;2 10 1;1 8 1;1r b 1;0 1 e8;0 3 1;0 1 e8;0 4 1;0 1 e8;0 n 1;0 5 e8;o 1g 1;c 2 e8;0 1e 1;0 i e8;a a 4;6 i e8;0 6 1;3 1 1;1 1 1;2 a 4;0 s 1;0 8 e8;2 n 1;0 d e8;c t 1;3 4 e8;0 1b 1;0 e e8;e 1 1;0 a 4;6 5 6bk;0 1 6ps;0 a 6bk;0 a 4;0 5 6bk;1 15 1;0 e e8;9 3 1;0 1 e8;0 8 1;0 2 e8;2 a 4;6 r 6bk;0 3 6ps;0 1e 6bk;0 1 6ps;0 1 6bk;0 3 6ps;0 2 6bk;0 2 6ps;0 5 6bk;0 2 6ps;0 1 6bk;0 1 6ps;0 1 6bk;o 5 6bk;0 b 1;0 5 e8;2 3 1;0 2 e8;a 6 1;2 6 1;2 6 1;9 7 1;1 7 1;1 17 1;1 a 1;a 37 1;0 8 e8;1 2 e8;2 a 4;6 8mc 1;c n 1;4 1d 1;6is a6 1kw;2 2y 1kw;12 7 1;c 5 1;5 1 3;0 1 e8;0 a 3;1 d 3;1 5 3;1 1 3;1 2 3;1 2 3;1 a 3;0 2q 1;x a3 1;i 1s 1;2 1i 1;14 c 1;4 g e8;0 1 w;2 1 g;0 1 w;b g e8;3 2 74;o 3 74;0 1 w;1 1 1c;1 1 w;0 1 g;q 5 1;1 3r 1;2 1 e8;7 1 1c;4 1 w;1 1 1c;1 a 4;0 1 g;0 1 w;5 q 1;4 1 74;1 q 1;b 1k 8;0 2 e8;0 v 1;3 6 1;2 6 1;2 6 1;2 3 1;s 3 e8;4 c 1;1 q 1;1 j 1;1 2 1;1 f 1;2 e 1;y 3f 1;1x 1h 1;3s 1 e8;3m t 1;3 1d 1;f 1 e8;v w 1;g r 1;5 12 1;0 5 e8;5 u 1;2 10 1;4 8 1;1 5 1;16 4e 1;2 a 4;6 10 1;4 10 1;4 14 1;8 1g 1;4c 8n 1;9 m 1;a 8 1;48 6 1;2 1 1;1 18 1;1 2 1;3 1 1;2 n 1;a n 1;9 v 1;1t j 1;1 2 1;a m 1;a q 1;1y 1k 1;6 2 1;1s 1 1;0 3 e8;1 2 e8;5 4 e8;0 4 1;1 3 1;1 r 1;4 3 e8;4 1 e8;w t 1;3 t 1;z 8 1;1 s 1;0 2 e8;p 1i 1;a m 1;a j 1;d i 1;32 21 1;1j 1f 1;d 1f 1;lp 3 e8;0 1h 1;0 f e8;v a 4;f 4 e8;0 19 1;0 b e8;2 1 e8;i p 1;7 a 4;6 3 e8;0 10 1;0 e e8;1 a 4;g z 1;0 1 e8;2 1 1;9 3 e8;0 1c 1;0 e e8;0 4 1;5 3 e8;3 a 4;0 1 1;1 1 1;z i 1;1 p 1;0 c e8;6 1 e8;1t 7 1;1 1 1;1 4 1;1 f 1;1 a 1;7 1b 1;0 c e8;5 a 4;6 4 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 2 1;1 5 1;2 1 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;2 1 1;6 1 e8;5 5 1;0 2 e8;2 7 e8;3 5 e8;3v 1h 1;0 i e8;0 4 1;5 a 4;12 1c 1;0 k e8;0 2 1;1 1 1;8 a 4;4m 1b 1;0 7 e8;2 9 e8;n 4 1;0 2 e8;y 1c 1;0 h e8;3 1 1;b a 4;12 17 1;0 d e8;8 a 4;1i q 6bk;3 f 6ps;4 a 4;0 2 6bk;3 1 6bk;9s 1s 1;0 a 4;l 1 1;cg 1l 1;7b 9 1;1 11 1;0 8 e8;1 8 e8;0 1 1;f a 4;o u 1;2 m e8;1 e e8;nd pm 1;2u 33 1;h 5g 1;24c tr 1;34h g7 1;6nt ft 1;7 v 1;1 a 4;2u u 1;2 5 e8;b 1c 1;0 7 e8;9 4 1;c a 4;9 l 1;5 j 1;og 1x 1;b 1 1;0 1a e8;g 4 e8;0 d 1;1s 1 1;cnz 1 8;0 1 35s;2da 2z 1;5 d 1;3 9 1;7 a 1;3 2 e8;1 4 e8;43l 5 e8;3 m e8;2 7 e8;u 4 e8;44 3 e8;cb 2d 1;1 1z 1;1 2 1;2 1 1;2 2 1;2 4 1;1 c 1;1 1 1;1 7 1;1 1t 1;1 4 1;2 8 1;1 7 1;1 s 1;1 4 1;1 5 1;1 1 1;3 7 1;1 9g 1;2 p 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 8 1;2 1e 4;e8 1j e8;4 1e e8;8 1 e8;e 1 e8;m 5 e8;1 f e8;11s 7 e8;1 h e8;2 7 e8;1 2 e8;1 5 e8;1jp 5h 1;b 7 e8;15 1w 1;0 7 e8;5 a 4;x2 4 1;1 r 1;1 2 1;1 1 1;2 1 1;1 a 1;1 4 1;1 1 1;1 1 1;6 1 1;4 1 1;1 1 1;1 1 1;1 3 1;1 2 1;1 1 1;2 1 1;1 1 1;1 1 1;1 1 1;1 1 1;1 2 1;1 1 1;2 4 1;1 7 1;1 4 1;1 4 1;1 1 1;1 a 1;1 h 1;5 3 1;1 5 1;1 h 1;90 74 5m9s;d 3 5m9s;v 1 5m9s;0 q 1;6 q 1;2 4 5m9s;0 2 5m9t;0 c 1;0 2 5m9t;0 a 1;4 1 5m9s;2 a 5m9s;i 1l 5m9s;0 q cn4;0 1 35s;0 f 5m9s;a 1 5m9s;k 1 5m9s;2 9 5m9s;1 4 5m9s;9 8s 5m9s;0 1 70u8;0 1o 5m9s;0 3 70u8;0 2 5m9s;0 1 70u8;0 2 5m9s;0 3 70u8;0 1a 5m9s;0 5 pa8;0 1u 5m9s;0 2 70u8;0 2 5m9s;0 b 70u8;0 l 5m9s;0 4 70u8;0 4 5m9s;0 1 70u8;0 1 5m9s;0 9 70u8;0 3 5m9s;0 1 70u8;0 4 5m9s;0 3 70u8;0 1 5m9s;0 3 70u8;0 y 5m9s;0 1 70u8;0 43 5m9s;8 1a 5m9s;0 2 70u8;0 4 5m9s;0 1 70u8;0 l 5m9s;0 1 70u8;0 4 5m9s;0 2 70u8;0 4u 5m9s;0 3 70u8;0 3 5m9s;0 5 70u8;1c z 5m9s;0 1 70u8;0 g 5m9s;0 3 70u8;0 9 5m9s;0 1 70u8;0 b 5m9s;0 1 70u8;0 1f 5m9s;38 c 5m9s;2d 17 5m9s;c 4 5m9s;1k 8 5m9s;a 6 5m9s;14 8 5m9s;u 2a 5m9s;c c 5m9s;0 5 70u8;0 1 5m9s;0 2 70u8;0 6 5m9s;0 1 70u8;0 9 5m9s;0 a 70u8;0 1 5m9s;1 1 5m9s;0 2 70u8;0 7 5m9s;1 32 5m9s;0 2 70u8;0 1 5m9s;0 2 70u8;0 n 5m9s;0 d 70u8;0 17k 5m9s;2 wyf 1kw;15 379 1kw;b 66 1kw;2 4g2 1kw;866 f2 1kw;fher 1 e8;u 2o e8;3k 6o e8";
const UNICODE_12_RUNS = "y 1 3k;0 1 2t4w;3 1 34;2 1 2t4w;1 1 w;1 1 1c;1 a 2t50;0 1 g;0 1 w;5 q 1;4 1 74;1 q 1;1a 1 5m9s;0 1 1;2 1 e8;0 1 5m9s;6 1 1;1 1 g;2 1 1;5 n 1;1 v 1;1 dc 1;6 7 1;7 k 1;0 34 e8;0 5 1;1 2 1;2 4 1;0 1 w;0 1 1;6 1 1;0 1 g;0 3 1;1 1 1;1 k 1;1 2b 1;1 3v 1;1 7 e8;0 4m 1;1 12 1;2 1 1;1 2 1;1 1 1;1 15 1;0 1 w;7 19 e8;1 1 e8;1 2 e8;1 2 e8;1 1 e8;8 r 3;4 4 3;0 1 1;0 1 g;b 6 e8;6 2 w;2 b e8;1 1 e8;3 17 1;0 l e8;0 a 4;1 1 4;0 1 w;1 2 1;0 1 e8;0 2r 1;1 1 1;0 8 e8;1 6 e8;0 2 1;0 2 e8;1 4 e8;0 2 1;0 a 4;0 3 1;2 1 1;f 1 e8;0 1 1;0 1 e8;0 u 1;0 r e8;2 2h 1;0 b e8;0 1 1;e a 4;0 x 1;0 9 e8;0 2 1;2 1 w;1 1 1;2 1 e8;2 m 1;0 4 e8;0 1 1;0 9 e8;0 1 1;0 3 e8;0 1 1;0 5 e8;i p 1;0 3 e8;4 b 1;1h l 1;1 8 1;l 1d e8;0 1i 1;0 3 e8;0 1 1;0 i e8;0 1 1;0 7 e8;0 a 1;0 2 e8;2 a 4;1 g 1;0 3 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 1 1;3 4 1;2 1 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;0 1 1;8 1 e8;4 2 1;1 3 1;0 2 e8;2 a 4;0 2 1;a 1 1;1 1 e8;2 3 e8;1 6 1;4 2 1;2 m 1;1 7 1;1 2 1;1 2 1;1 2 1;2 1 e8;1 5 e8;4 2 e8;2 3 e8;3 1 e8;7 4 1;1 1 1;7 a 4;0 2 e8;0 3 1;0 1 e8;b 3 e8;1 9 1;1 3 1;1 m 1;1 7 1;1 2 1;1 5 1;2 1 e8;0 1 1;0 8 e8;1 3 e8;1 3 e8;2 1 1;f 2 1;0 2 e8;2 a 4;9 1 1;0 6 e8;1 3 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 2 1;1 5 1;2 1 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;8 2 e8;4 2 1;1 3 1;0 2 e8;2 a 4;1 1 1;g 1 e8;0 1 1;1 6 1;3 3 1;1 4 1;3 2 1;1 1 1;1 2 1;3 2 1;3 3 1;3 c 1;4 5 e8;3 3 e8;1 4 e8;2 1 1;6 1 e8;e a 4;g 5 e8;0 8 1;1 3 1;1 n 1;1 g 1;3 1 1;0 7 e8;1 3 e8;1 4 e8;7 2 e8;1 3 1;5 2 1;0 2 e8;2 a 4;g 1 1;0 3 e8;1 8 1;1 3 1;1 n 1;1 a 1;1 5 1;2 1 e8;0 1 1;0 7 e8;1 3 e8;1 4 e8;7 2 e8;7 1 1;1 2 1;0 2 e8;2 a 4;1 2 1;d 4 e8;1 8 1;1 3 1;1 15 1;0 2 e8;0 1 1;0 7 e8;1 3 e8;1 4 e8;0 1 1;5 3 1;0 1 e8;7 3 1;0 2 e8;2 a 4;a 6 1;2 2 e8;1 i 1;3 o 1;1 9 1;1 1 1;2 7 1;3 1 e8;4 6 e8;1 1 e8;1 8 e8;6 a 4;2 2 e8;d 1c 6bk;0 1 6ps;0 2 6bk;0 7 6ps;5 7 6bk;0 8 6ps;1 a 4;13 2 6bk;1 1 6bk;1 5 6bk;1 o 6bk;1 1 6bk;1 a 6bk;0 1 6ps;0 2 6bk;0 9 6ps;0 1 6bk;2 5 6bk;1 1 6bk;1 6 6ps;2 a 4;2 4 6bk;w 1 1;n 2 e8;6 a 4;b 1 e8;1 1 e8;1 1 e8;4 2 e8;0 8 1;1 10 1;4 k e8;1 2 e8;0 5 1;0 b e8;1 10 e8;9 1 e8;1l 17 6bk;0 k 6ps;0 1 6bk;0 a 4;6 6 6bk;0 4 6ps;0 4 6bk;0 3 6ps;0 1 6bk;0 3 6ps;0 2 6bk;0 7 6ps;0 3 6bk;0 4 6ps;0 d 6bk;0 c 6ps;0 1 6bk;0 1 6ps;0 a 4;0 4 6ps;0 2 6bk;0 12 1;1 1 1;5 1 1;2 17 1;1 99 1;1 4 1;2 7 1;1 1 1;1 4 1;2 15 1;1 4 1;2 x 1;1 4 1;2 7 1;1 1 1;1 4 1;2 f 1;1 1l 1;1 4 1;2 1v 1;2 3 e8;w g 1;g 2e 1;2 6 1;3 h8 1;2 h 1;1 q 1;5 23 1;3 b 1;7 d 1;1 4 1;0 3 e8;b i 1;0 3 e8;b i 1;0 2 e8;c d 1;1 3 1;1 2 e8;c 1g 6bk;0 w 6ps;3 1 6bk;4 1 6bk;0 1 6ps;2 a 4;x 4 e8;1 a 4;6 2h 1;7 5 1;0 2 e8;0 y 1;0 1 e8;0 1 1;5 1y 1;a v 1;1 c e8;4 c e8;a a 4;0 u 6bk;2 5 6bk;b 18 6bk;4 q 6bk;6 a 4;0 1 6bk;3 2 6bk;w n 1;0 5 e8;4 1h 6bk;0 a 6ps;1 t 6ps;2 1 e8;0 a 4;6 a 4;6 e 6bk;2 f e8;1t 5 e8;0 1b 1;0 h e8;0 7 1;4 a 4;h 9 e8;c 3 e8;0 u 1;0 d e8;0 2 1;0 a 4;0 18 1;0 e e8;c 10 1;0 k e8;8 a 4;3 3 1;0 a 4;0 10 1;2 9 1;7 17 1;2 3 1;g 3 e8;1 l e8;0 4 1;0 1 e8;0 6 1;0 1 e8;0 2 1;0 3 e8;0 1 1;5 5c 1;0 1m e8;1 5 e8;0 7q 1;2 6 1;2 12 1;2 6 1;2 8 1;1 1 1;1 1 1;1 1 1;1 v 1;2 1h 1;1 7 1;1 1 1;3 3 1;1 7 1;3 4 1;2 6 1;4 d 1;5 3 1;1 7 1;f 1 e8;0 1 16o;0 2 e8;8 2 1c;a 1 1c;2 1 g;2 5 e8;0 1 74;c 1 5m9s;2 2 74;3 1 w;4 1 5m9s;a 1 74;b 5 e8;1 a e8;1 1 1;d 1 1;g d 1;1f x e8;h 1 1;4 1 1;2 a 1;1 1 1;3 5 1;4 1 5m9s;1 1 1;1 1 1;1 1 1;1 4 1;1 a 1;0 1 5m9t;2 4 1;5 5 1;4 1 1;h 15 1;b 6 5m9s;f 2 5m9s;a7 2 5m9s;c 1 5m9s;2n 1 5m9s;1y 1 5m9s;p b 5m9s;4 3 5m9s;57 c 1;0 1 5m9t;0 13 1;5c 2 5m9s;a 1 5m9s;9 1 5m9s;1m 4 5m9s;1 6 5m9s;1 c 5m9s;1 9 5m9s;0 1 70u8;0 2w 5m9s;a 2x 5m9s;0 1 70u8;0 c 5m9s;2 2 5m9s;0 4 70u8;0 5 5m9s;1 1 5m9s;1 1 5m9s;6 1 5m9s;3 1 5m9s;6 1 5m9s;a 2 5m9s;f 1 5m9s;2 1 5m9s;4 1 5m9s;1 1 5m9s;4 3 5m9s;1 1 5m9s;b 5 5m9s;19 3 5m9s;9 1 5m9s;e 1 5m9s;e 1 5m9s;ac 2 5m9s;cv 3 5m9s;j 2 5m9s;1f 1 5m9s;4 1 5m9s;4q 1b 1;1 1b 1;1 3p 1;6 4 1;0 3 e8;0 2 1;c 12 1;1 1 1;5 1 1;2 1k 1;7 1 1;f 1 e8;0 n 1;9 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 7 1;1 w e8;1b 1 1;28 q 1kw;1 2h 1kw;c 5y 1kw;1b 1 1kx;1 1 1kw;p 9 1kw;0 6 e8;0 1 5m9s;0 5 8;2 3 1kw;0 1 1kx;0 1 1;0 1 5m9s;3 2e 35s;2 2 e8;0 2 8;0 3 35s;0 2j 8;1 4 8;5 17 1;1 2m 1;h r 1;1h g 8;47 1 5m9s;1 1 5m9s;1i 1b 8;1 2g 8;4o 52u 1kw;22 g6o 1kw;g wd 1;1v 1a 1;2 7h 1;3 g 1;0 a 4;0 2 1;k 1b 1;0 4 e8;1 a e8;1 v 1;0 2 e8;0 28 1;0 2 e8;11 4p 1;2 5 1;1c b 1;0 1 e8;0 3 1;0 1 e8;0 4 1;0 1 e8;0 n 1;0 5 e8;o 1g 1;c 2 e8;0 1e 1;0 i e8;a a 4;6 i e8;0 6 1;3 1 1;1 2 1;0 1 e8;0 a 4;0 s 1;0 8 e8;2 n 1;0 d e8;c t 1;3 4 e8;0 1b 1;0 e e8;e 1 1;0 a 4;6 5 6bk;0 1 6ps;0 a 6bk;0 a 4;0 5 6bk;1 15 1;0 e e8;9 3 1;0 1 e8;0 8 1;0 2 e8;2 a 4;6 r 6bk;0 3 6ps;0 1e 6bk;0 1 6ps;0 1 6bk;0 3 6ps;0 2 6bk;0 2 6ps;0 5 6bk;0 2 6ps;0 1 6bk;0 1 6ps;0 1 6bk;o 5 6bk;0 b 1;0 5 e8;2 3 1;0 2 e8;a 6 1;2 6 1;2 6 1;9 7 1;1 7 1;1 1k 1;8 37 1;0 8 e8;1 2 e8;2 a 4;6 8mc 1;c n 1;4 1d 1;6is a6 1kw;2 2y 1kw;12 7 1;c 5 1;5 1 3;0 1 e8;0 a 3;1 d 3;1 5 3;1 1 3;1 2 3;1 2 3;1 a 3;0 2q 1;x a3 1;i 1s 1;2 1i 1;14 c 1;4 g e8;0 1 w;2 1 g;0 1 w;b g e8;3 2 74;o 3 74;0 1 w;1 1 1c;1 1 w;0 1 g;q 5 1;1 3r 1;2 1 e8;7 1 1c;4 1 w;1 1 1c;1 a 4;0 1 g;0 1 w;5 q 1;4 1 74;1 q 1;b 1k 8;0 2 e8;0 v 1;3 6 1;2 6 1;2 6 1;2 3 1;s 3 e8;4 c 1;1 q 1;1 j 1;1 2 1;1 f 1;2 e 1;y 3f 1;1x 1h 1;3s 1 e8;3m t 1;3 1d 1;f 1 e8;v w 1;d u 1;5 12 1;0 5 e8;5 u 1;2 10 1;4 8 1;1 5 1;16 4e 1;2 a 4;6 10 1;4 10 1;4 14 1;8 1g 1;4c 8n 1;9 m 1;a 8 1;48 6 1;2 1 1;1 18 1;1 2 1;3 1 1;2 n 1;a n 1;9 v 1;1t j 1;1 2 1;a m 1;a q 1;1y 1k 1;6 2 1;1s 1 1;0 3 e8;1 2 e8;5 4 e8;0 4 1;1 3 1;1 t 1;2 3 e8;4 1 e8;w t 1;3 t 1;z 8 1;1 s 1;0 2 e8;p 1i 1;a m 1;a j 1;d i 1;32 21 1;1j 1f 1;d 1f 1;d 10 1;0 4 e8;8 a 4;cm t 1;a 1 1;8 m 1;0 b e8;3z n 1;9 3 e8;0 1h 1;0 f e8;v a 4;f 4 e8;0 19 1;0 b e8;2 1 e8;f 1 e8;2 p 1;7 a 4;6 3 e8;0 10 1;0 e e8;1 a 4;4 1 1;0 2 e8;9 z 1;0 1 e8;2 1 1;9 3 e8;0 1c 1;0 e e8;0 4 1;4 4 e8;3 a 4;0 1 1;1 1 1;z i 1;1 p 1;0 c e8;6 1 e8;1t 7 1;1 1 1;1 4 1;1 f 1;1 a 1;7 1b 1;0 c e8;5 a 4;6 4 e8;1 8 1;2 2 1;2 m 1;1 7 1;1 2 1;1 5 1;1 2 e8;0 1 1;0 7 e8;2 2 e8;2 3 e8;2 1 1;6 1 e8;5 5 1;0 2 e8;2 7 e8;3 5 e8;3v 1h 1;0 i e8;0 4 1;5 a 4;4 1 e8;0 1 1;w 1c 1;0 k e8;0 2 1;1 1 1;8 a 4;4m 1b 1;0 7 e8;2 9 e8;n 4 1;0 2 e8;y 1c 1;0 h e8;3 1 1;b a 4;12 17 1;0 d e8;0 1 1;7 a 4;1i r 6bk;2 f 6ps;4 a 4;0 2 6bk;3 1 6bk;5c 18 1;0 f e8;2t 1s 1;0 a 4;l 1 1;4g 8 1;2 13 1;0 7 e8;2 7 e8;0 1 1;1 1 1;0 1 e8;r 1 1;0 a e8;0 14 1;0 7 e8;0 1 1;0 4 e8;8 1 e8;8 1 1;0 b e8;0 1a 1;0 g e8;3 1 1;y 1l 1;7b 9 1;1 11 1;0 8 e8;1 8 e8;0 1 1;f a 4;o u 1;2 m e8;1 e e8;21 7 1;1 2 1;1 12 1;0 6 e8;3 1 e8;1 2 e8;1 7 e8;0 1 1;0 1 e8;8 a 4;6 6 1;1 2 1;1 w 1;0 5 e8;1 2 e8;1 5 e8;0 1 1;7 a 4;8m j 1;0 4 e8;7d pm 1;2u 33 1;h 5g 1;24c tr 1;1 9 e8;347 g7 1;6nt ft 1;7 v 1;1 a 4;2u u 1;2 5 e8;b 1c 1;0 7 e8;9 4 1;c a 4;9 l 1;5 j 1;j4 1s 1;3k 23 1;4 1 e8;0 1 1;0 1j e8;7 4 e8;0 d 1;1s 2 1;1 1 1;cnw 1 8;0 7y 35s;1d 3 35s;h 4 8;23c 2z 1;5 d 1;3 9 1;7 a 1;3 2 e8;1 4 e8;43l 5 e8;3 m e8;2 7 e8;u 4 e8;44 3 e8;cb 2d 1;1 1z 1;1 2 1;2 1 1;2 2 1;2 4 1;1 c 1;1 1 1;1 7 1;1 1t 1;1 4 1;2 8 1;1 7 1;1 s 1;1 4 1;1 5 1;1 1 1;3 7 1;1 9g 1;2 p 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 v 1;1 p 1;1 8 1;2 1e 4;e8 1j e8;4 1e e8;8 1 e8;e 1 e8;m 5 e8;1 f e8;11s 7 e8;1 h e8;2 7 e8;1 2 e8;1 5 e8;5x 19 1;3 7 e8;0 7 1;2 a 4;4 1 1;a9 18 1;0 4 e8;0 a 4;zq 5h 1;b 7 e8;15 1w 1;0 7 e8;0 1 1;4 a 4;x2 4 1;1 r 1;1 2 1;1 1 1;2 1 1;1 a 1;1 4 1;1 1 1;1 1 1;6 1 1;4 1 1;1 1 1;1 1 1;1 3 1;1 2 1;1 1 1;2 1 1;1 1 1;1 1 1;1 1 1;1 1 1;1 2 1;1 1 1;2 4 1;1 7 1;1 4 1;1 4 1;1 1 1;1 a 1;1 h 1;5 3 1;1 5 1;1 h 1;90 74 5m9s;d 3 5m9s;v 1 5m9s;0 q 1;6 q 1;2 4 5m9s;0 2 5m9t;0 c 1;0 2 5m9t;0 a 1;4 1 5m9s;2 a 5m9s;i 1l 5m9s;0 q cn4;0 1 35s;0 f 5m9s;a 1 5m9s;k 1 5m9s;2 9 5m9s;1 4 5m9s;9 8s 5m9s;0 1 70u8;0 1o 5m9s;0 3 70u8;0 2 5m9s;0 1 70u8;0 2 5m9s;0 3 70u8;0 1a 5m9s;0 5 pog;0 1u 5m9s;0 2 70u8;0 2 5m9s;0 b 70u8;0 l 5m9s;0 j 70u8;0 3 5m9s;0 1 70u8;0 4 5m9s;0 3 70u8;0 1 5m9s;0 3 70u8;0 7 5m9s;0 1 70u8;0 1 5m9s;0 1 70u8;0 o 5m9s;0 1 70u8;0 43 5m9s;8 1a 5m9s;0 2 70u8;0 4 5m9s;0 1 70u8;0 l 5m9s;0 1 70u8;0 4 5m9s;0 2 70u8;0 4u 5m9s;0 3 70u8;0 3 5m9s;0 5 70u8;1c z 5m9s;0 1 70u8;0 g 5m9s;0 3 70u8;0 9 5m9s;0 1 70u8;0 b 5m9s;0 1 70u8;0 1f 5m9s;38 c 5m9s;2d 17 5m9s;c 4 5m9s;1k 8 5m9s;a 6 5m9s;14 8 5m9s;u 2a 5m9s;c 3 5m9s;0 1 70u8;0 8 5m9s;0 8 70u8;0 6 5m9s;0 1 70u8;0 9 5m9s;0 a 70u8;0 1 5m9s;1 3 70u8;0 7 5m9s;1 32 5m9s;0 2 70u8;0 1 5m9s;0 2 70u8;0 1 5m9s;0 1 70u8;0 h 5m9s;0 3 70u8;0 1 5m9s;0 d 70u8;0 17k 5m9s;2 wyf 1kw;15 379 1kw;b 66 1kw;2 4g2 1kw;e 5rl 1kw;2e7 f2 1kw;fher 1 e8;u 2o e8;3k 6o e8";

// lib/dictionaries/analysis/standard-tokenizer.js
var StandardTokenizer = class {
	#tables;
	#isKnown;
	constructor(version) {
		const lucene = (0,_engine_version_js_0.o)(version);
		this.#tables = lucene >= 9 ? unicode12() : unicode9();
		this.#isKnown = lucene >= 8;
	}
	*tokenize(text, maxLength) {
		for (const { text: word } of this.spans(text, maxLength)) yield word;
	}
	*spans(text, maxLength) {
		const { automaton, symbolOf } = this.#tables;
		for (let start = 0; start < text.length;) {
			const limit = Math.min(text.length, start + maxLength);
			let state = Automaton.START;
			let matched = start;
			let at = start;
			while (at < limit) {
				const codePoint = text.codePointAt(at) ?? 0;
				const next = at + (codePoint > 65535 ? 2 : 1);
				if (next > limit) break;
				state = automaton.step(state, symbolOf(codePoint));
				if (state === Automaton.DEAD) break;
				at = next;
				if (automaton.isAccepting(state)) matched = at;
			}
			if (matched > start) {
				yield {
					text: text.slice(start, matched),
					start,
					end: matched
				};
				start = matched;
			} else start += (text.codePointAt(start) ?? 0) > 65535 ? 2 : 1;
		}
	}
	isCertain(text) {
		return this.#isKnown || !/[^\0-\x7f]/.test(text);
	}
};
const PRESENTATION_SELECTORS = 1 << 20;
const EMOJI_PRESENTATION = 1 << 21;
const KEYCAP = 1 << 22;
const TAG = 1 << 23;
const TAG_END = 1 << 24;
const unicode9 = once(() => readTables(UNICODE_9_RUNS));
const unicode12 = once(() => readTables(UNICODE_12_RUNS));
function once(make) {
	let made = null;
	return () => {
		made ??= make();
		return made;
	};
}
function readTables(runs) {
	const masks = [0];
	const symbols = new Map([[0, 0]]);
	const symbol = new Uint8Array(1114112);
	const put = (codePoint, mask) => {
		let index = symbols.get(mask);
		if (index === void 0) {
			index = masks.push(mask) - 1;
			symbols.set(mask, index);
		}
		symbol[codePoint] = index;
	};
	let at = 0;
	for (const run of runs.split(";")) {
		const [gap = 0, length = 0, mask = 0] = run.split(" ").map((number) => Number.parseInt(number, 36));
		at += gap;
		for (const stop = at + length; at < stop; at++) put(at, mask);
	}
	const maskOf = (codePoint) => masks[symbol[codePoint] ?? 0] ?? 0;
	put(65038, maskOf(65038) | PRESENTATION_SELECTORS);
	put(65039, maskOf(65039) | 3145728);
	put(8419, maskOf(8419) | KEYCAP);
	for (let tag = 917536; tag <= 917630; tag++) put(tag, maskOf(tag) | TAG);
	put(917631, maskOf(917631) | TAG_END);
	return {
		automaton: new Automaton(grammar(), masks),
		symbolOf: (codePoint) => symbol[codePoint] ?? 0
	};
}
function grammar() {
	const bits = (mask) => one((properties) => (properties & mask) !== 0);
	const is = (property) => bits(PROPERTIES[property]);
	const extended = (property) => sequence(is(property), any(is("extend")));
	const plainExtend = any(one((properties) => (properties & PROPERTIES.extend) !== 0 && (properties & PRESENTATION_SELECTORS) === 0));
	const emojiPart = (property) => sequence(is(property), plainExtend);
	const emojiElement = choice(sequence(any(is("joiner")), emojiPart("emoji"), maybe(bits(EMOJI_PRESENTATION))), sequence(maybe(sequence(any(is("joiner")), emojiPart("emojiModifierBase"))), emojiPart("emojiModifier")));
	const emoji = choice(sequence(emojiElement, choice(any(sequence(is("joiner"), emojiElement)), sequence(some(bits(TAG)), bits(TAG_END)))), sequence(emojiPart("keycapBase"), maybe(bits(EMOJI_PRESENTATION)), bits(KEYCAP), plainExtend), sequence(extended("regionalIndicator"), extended("regionalIndicator")));
	const connectors = any(extended("extendNumLet"));
	const joined = (part, ...links) => sequence(extended(part), any(sequence(choice(connectors, ...links), extended(part))));
	const core = choice(joined("katakana"), some(choice(sequence(extended("hebrew"), choice(extended("singleQuote"), sequence(extended("doubleQuote"), extended("hebrew")))), joined("numeric", extended("midNumber")), joined("letter", extended("midLetter")))));
	const word = sequence(connectors, core, any(sequence(some(extended("extendNumLet")), core)), connectors);
	return choice(emoji, word, some(extended("complex")), extended("han"), extended("hiragana"));
}

// lib/dictionaries/analysis/analyzer.js
const MAX_TOKEN_LENGTH = 255;
const KEYWORD_CHAIN = {
	tokenizer: "keyword",
	lowercase: false,
	stopwords: null
};
var Analyzer = class {
	chain;
	#standard;
	constructor(chain, version) {
		this.chain = chain;
		this.#standard = chain.tokenizer === "standard" ? new StandardTokenizer(version) : null;
	}
	analyze(term) {
		const { lowercase, stopwords } = this.chain;
		let joined = "";
		let increment = 1;
		let tokens = 0;
		for (const raw of this.#tokens(term)) {
			const token = lowercase ? (0,_token_js_2.c)(raw) : raw;
			if (stopwords?.has(token)) {
				increment++;
				continue;
			}
			if (token === "") return failed("empty", `term: ${term} analyzed to a zero-length token`);
			if (increment !== 1) return {
				ok: false,
				reason: "gap",
				message: `term: ${term} analyzed to a token (${token}) with position increment != 1 (got: ${increment})`,
				token,
				certain: this.#standard?.isCertain(term) ?? true
			};
			joined = tokens === 0 ? token : `${joined}${"\0"}${token}`;
			tokens++;
		}
		if (tokens > 0) return {
			ok: true,
			text: joined
		};
		return {
			ok: false,
			reason: "eliminated",
			message: `term: ${term} was completely eliminated by analyzer`,
			token: null,
			certain: this.#standard?.isCertain(term) ?? true
		};
	}
	#tokens(term) {
		if (this.#standard !== null) return this.#standard.tokenize(term, MAX_TOKEN_LENGTH);
		return this.chain.tokenizer === "whitespace" ? whitespaceTokens(term) : [term];
	}
};
function failed(reason, message) {
	return {
		ok: false,
		reason,
		message,
		token: null,
		certain: true
	};
}
function* whitespaceTokens(text) {
	let start = -1;
	for (let i = 0; i < text.length;) {
		const codePoint = text.codePointAt(i) ?? 0;
		const size = codePoint > 65535 ? 2 : 1;
		if ((0,_token_js_2.s)(codePoint)) {
			if (start >= 0) yield text.slice(start, i);
			start = -1;
		} else {
			if (start < 0) start = i;
			if (i + size - start >= MAX_TOKEN_LENGTH) {
				yield text.slice(start, i + size);
				start = -1;
			}
		}
		i += size;
	}
	if (start >= 0) yield text.slice(start);
}

// lib/dictionaries/formats/lines/plain-rules.js
const ORDINARY = 0;
const GAP = 1;
const COMMA = 2;
const EQUALS = 3;
const OTHER = 4;
const SPACE = 32;
const MAX_TERMS = 256;
const MAX_TERM_BYTES = 250;
var PlainRuleScanner = class {
	#kinds = (new Uint8Array(256)).fill(OTHER);
	#folds = new Uint8Array(256);
	#keepsGaps;
	#suspects;
	#usable;
	count = 0;
	inputs = -1;
	a = new Int32Array(MAX_TERMS);
	b = new Int32Array(MAX_TERMS);
	starts = new Int32Array(MAX_TERMS);
	ends = new Int32Array(MAX_TERMS);
	constructor(chain, watched) {
		this.#keepsGaps = chain.tokenizer === "keyword";
		for (let byte = 32; byte < 127; byte++) {
			const character = String.fromCharCode(byte);
			this.#folds[byte] = chain.lowercase ? character.toLowerCase().charCodeAt(0) : byte;
			if (/[A-Za-z0-9]/.test(character)) this.#kinds[byte] = ORDINARY;
			else if (chain.tokenizer === "standard") this.#kinds[byte] = "-/()&+!?%".includes(character) ? GAP : OTHER;
			else this.#kinds[byte] = "\"#\\[]{}=;|<>".includes(character) ? OTHER : ORDINARY;
		}
		this.#kinds[SPACE] = GAP;
		this.#kinds[44] = COMMA;
		this.#kinds[61] = EQUALS;
		const words = [...watched];
		this.#suspects = suspectTable(words);
		this.#usable = words.every((word) => /[A-Za-z0-9\u0080-\uffff]/.test(word));
	}
	scan(bytes, start, end) {
		if (!this.#usable) return false;
		const kinds = this.#kinds;
		const folds = this.#folds;
		const keepsGaps = this.#keepsGaps;
		let count = 0;
		let inputs = -1;
		let at = start;
		while (at < end) {
			let kind = kinds[bytes[at]];
			if (bytes[at] === SPACE) {
				at++;
				continue;
			}
			if (kind !== ORDINARY || count === MAX_TERMS) return false;
			const first = at;
			let last = at;
			let a = SEED_A;
			let b = SEED_B;
			for (;;) {
				const byte = folds[bytes[at]];
				a = Math.imul(a ^ byte, FACTOR_A);
				b = Math.imul(b ^ byte, FACTOR_B);
				b ^= b >>> 15;
				last = ++at;
				kind = at < end ? kinds[bytes[at]] : COMMA;
				if (kind === ORDINARY) continue;
				let isSpaced = true;
				while (kind === GAP) {
					if (bytes[at] !== SPACE) isSpaced = false;
					at++;
					kind = at < end ? kinds[bytes[at]] : COMMA;
				}
				if (kind !== ORDINARY) {
					if (!isSpaced) return false;
					break;
				}
				const gap = keepsGaps ? 32 : 0;
				for (let width = keepsGaps ? at - last : 1; width > 0; width--) {
					a = Math.imul(a ^ gap, FACTOR_A);
					b = Math.imul(b ^ gap, FACTOR_B);
					b ^= b >>> 15;
				}
			}
			if (last - first > MAX_TERM_BYTES) return false;
			if (this.#suspects !== null && this.#hasSuspect(bytes, first, last)) return false;
			this.a[count] = finish(a);
			this.b[count] = finish(b);
			this.starts[count] = first;
			this.ends[count] = last;
			count++;
			if (at >= end) break;
			if (kind === COMMA) {
				at++;
				if (at >= end) return false;
			} else if (kind === EQUALS) {
				if (inputs !== -1 || bytes[at + 1] !== 62 || at + 2 >= end) return false;
				inputs = count;
				at += 2;
			} else return false;
		}
		if (inputs === -1 ? count < 2 : count === inputs) return false;
		if (endsInSeparator(bytes, end, kinds)) return false;
		this.count = count;
		this.inputs = inputs;
		return true;
	}
	#hasSuspect(bytes, start, end) {
		const suspects = this.#suspects;
		if (suspects === null) return false;
		let hash = 0;
		let length = 0;
		for (let i = start; i <= end; i++) {
			const byte = i < end ? bytes[i] : 32;
			if (isWordByte(byte)) {
				hash = Math.imul(hash ^ (byte | 32), 16777619) + 1;
				length++;
			} else {
				if (length > 0 && suspects[(hash ^ hash >>> 16) & 65535] === 1) return true;
				hash = 0;
				length = 0;
			}
		}
		return false;
	}
};
function endsInSeparator(bytes, end, kinds) {
	let last = end - 1;
	while (last >= 0 && kinds[bytes[last]] === GAP) last--;
	return kinds[bytes[last]] === COMMA || bytes[last] === 62;
}
function isWordByte(byte) {
	return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57;
}
function suspectTable(watched) {
	let table = null;
	for (const word of watched) for (const part of word.split(/[^A-Za-z0-9]+/)) {
		if (part === "") continue;
		table ??= new Uint8Array(65536);
		let hash = 0;
		for (let i = 0; i < part.length; i++) hash = Math.imul(hash ^ (part.charCodeAt(i) | 32), 16777619) + 1;
		table[(hash ^ hash >>> 16) & 65535] = 1;
	}
	return table;
}

// lib/dictionaries/formats/synonyms/rule-view.js
function viewOf(terms, inputs) {
	const a = new Int32Array(terms.length);
	const b = new Int32Array(terms.length);
	const fingerprint = {
		a: 0,
		b: 0
	};
	terms.forEach(({ text }, index) => {
		fingerprintOf(text, fingerprint);
		a[index] = fingerprint.a;
		b[index] = fingerprint.b;
	});
	return {
		count: terms.length,
		inputs,
		a,
		b,
		term: (index) => (0,_problems_js_1.s)(terms[index]?.text ?? "").replaceAll("\0", " "),
		column: (index) => terms[index]?.place.column ?? 1,
		raw: (index) => hashText(terms[index]?.raw ?? "")
	};
}
function fingerprintRule(rule, expand, into) {
	const { count, inputs } = rule;
	let a = 0;
	let b = 0;
	for (let i = 0; i < count; i++) {
		const role = inputs === -1 ? expand || i > 0 ? 1 : 2 : i < inputs ? 3 : 4;
		a = a + finish(rule.a[i] + Math.imul(role, 2654435761)) | 0;
		b = b + finish(rule.b[i] ^ Math.imul(role, 2246822507)) | 0;
	}
	into.a = a;
	into.b = b;
}
function hashRaw(bytes, start, end) {
	let hash = 0;
	for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + bytes[i] | 0;
	return hash;
}
function hashText(text) {
	let hash = 0;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i) | 0;
	return hash;
}

// lib/dictionaries/formats/synonyms/rule-lints.js
const HUGE_GROUP = 500;
const FEW = 12;
const BYTES_PER_TERM$1 = 24;
const BYTES_PER_RULE = 55;
const REPLACED = 0;
const LISTED = 1;
const OUTPUT = 2;
var RuleLints = class {
	#expand;
	#report;
	#terms;
	#rules;
	#fingerprint = {
		a: 0,
		b: 0
	};
	constructor(expand, report, size) {
		this.#expand = expand;
		this.#report = report;
		this.#terms = new FingerprintTable(3, expectedKeys(size, BYTES_PER_TERM$1));
		this.#rules = new FingerprintTable(2, expectedKeys(size, BYTES_PER_RULE));
	}
	look(rule, line) {
		const { count, inputs } = rule;
		if (inputs === -1 && count < 2) return;
		if (this.#repeats(rule, line)) return;
		if (inputs === -1) {
			if (count >= HUGE_GROUP && this.#expand) this.#huge(count, line);
			this.#duplicates(rule, 0, count, line);
			for (let i = 0; i < count; i++) this.#listed(rule, i, line);
			return;
		}
		this.#duplicates(rule, 0, inputs, line);
		this.#duplicates(rule, inputs, count, line);
		const both = common(rule);
		for (let i = 0; i < count; i++) {
			if (both?.has(key(rule, i))) continue;
			if (i < inputs) this.#replaced(rule, i, line);
			else this.#given(rule, i, line);
		}
	}
	#repeats(rule, line) {
		fingerprintRule(rule, this.#expand, this.#fingerprint);
		const rules = this.#rules;
		const slot = rules.slot(this.#fingerprint.a, this.#fingerprint.b);
		let raw = 0;
		for (let i = 0; i < rule.count; i++) raw = raw + rule.raw(i) | 0;
		if (rules.added) {
			rules.set(slot, line);
			rules.set(slot + 1, raw);
			return false;
		}
		const first = rules.get(slot);
		if (rules.get(slot + 1) !== raw) return true;
		this.#report.warning("solr-synonyms/duplicate-rule", {
			line,
			column: 1
		}, (name) => `This rule says the same as ${name(first)} and adds nothing. Remove one of the two.`);
		return true;
	}
	#huge(count, line) {
		this.#report.warning("solr-synonyms/huge-group", {
			line,
			column: 1
		}, () => `A list of ${count} terms makes ${count * (count - 1)} pairs, each built and held in memory on every node (2,000 terms take about a second, 20,000 a minute and 6 GB). Map the terms to one (\`a, b, c => a\`), or split the list.`);
	}
	#duplicates(rule, from, to, line) {
		if (to - from < 2) return;
		if (to - from <= FEW) {
			for (let i = from + 1; i < to; i++) for (let j = from; j < i; j++) if (rule.a[i] === rule.a[j] && rule.b[i] === rule.b[j] && rule.raw(i) === rule.raw(j)) {
				this.#duplicate(rule, i, line);
				break;
			}
			return;
		}
		const seen = new Map();
		for (let i = from; i < to; i++) {
			const term = key(rule, i);
			if (seen.get(term) === rule.raw(i)) this.#duplicate(rule, i, line);
			seen.set(term, rule.raw(i));
		}
	}
	#duplicate(rule, index, line) {
		this.#report.warning("solr-synonyms/duplicate-term", {
			line,
			column: rule.column(index)
		}, () => `${(0,_problems_js_1.u)(rule.term(index))} is more than once in this rule; the repetition adds nothing. Remove it, or write the intended term.`);
	}
	#listed(rule, index, line) {
		const terms = this.#terms;
		const slot = terms.slot(rule.a[index], rule.b[index]);
		if (terms.get(slot + LISTED) === 0) terms.set(slot + LISTED, line);
		const replaced = terms.get(slot + REPLACED);
		if (replaced !== 0 && replaced !== line) this.#contradiction(rule, index, line, replaced, line);
	}
	#replaced(rule, index, line) {
		const terms = this.#terms;
		const slot = terms.slot(rule.a[index], rule.b[index]);
		if (terms.get(slot + REPLACED) === 0) terms.set(slot + REPLACED, line);
		const listed = terms.get(slot + LISTED);
		if (listed !== 0) this.#contradiction(rule, index, line, line, listed);
		const output = terms.get(slot + OUTPUT);
		if (output !== 0 && output !== line) this.#chain(rule, index, line, output, line);
	}
	#given(rule, index, line) {
		const terms = this.#terms;
		const slot = terms.slot(rule.a[index], rule.b[index]);
		if (terms.get(slot + OUTPUT) === 0) terms.set(slot + OUTPUT, line);
		const replaced = terms.get(slot + REPLACED);
		if (replaced !== 0 && replaced !== line) this.#chain(rule, index, line, line, replaced);
	}
	#contradiction(rule, index, line, replaces, lists) {
		this.#report.warning("solr-synonyms/contradictory-rules", {
			line,
			column: rule.column(index)
		}, (name) => `${(0,_problems_js_1.a)(name(replaces))} replaces ${(0,_problems_js_1.u)(rule.term(index))} by other terms, ${name(lists)} keeps it in a list. The engine merges both, so the term is kept. Keep one of the two rules.`);
	}
	#chain(rule, index, line, gives, replaces) {
		this.#report.warning("solr-synonyms/chained-rules", {
			line,
			column: rule.column(index)
		}, (name) => `${(0,_problems_js_1.a)(name(gives))} maps to ${(0,_problems_js_1.u)(rule.term(index))}, and ${name(replaces)} maps that further. Rules are applied once, so what ${name(gives)} maps is not mapped any further. Write the final term in both lines.`);
	}
};
function key(rule, index) {
	return (rule.a[index] >>> 0) * 2097152 + (rule.b[index] >>> 11);
}
function common(rule) {
	const { count, inputs } = rule;
	let both = null;
	if (count <= FEW) {
		for (let i = 0; i < inputs; i++) for (let j = inputs; j < count; j++) {
			if (rule.a[i] !== rule.a[j] || rule.b[i] !== rule.b[j]) continue;
			both ??= new Set();
			both.add(key(rule, i));
		}
		return both;
	}
	const left = new Set();
	for (let i = 0; i < inputs; i++) left.add(key(rule, i));
	for (let j = inputs; j < count; j++) {
		if (!left.has(key(rule, j))) continue;
		both ??= new Set();
		both.add(key(rule, j));
	}
	return both;
}

// lib/dictionaries/formats/synonyms/solr-line-lints.js
const LOOK_ALIKE = /[;\t|；，、،﹐⇒→➔＝]|->|<=|= >|–>|=＞/u;
const QUOTES = new Map([
	["\"", "\""],
	["“", "”"],
	["„", "“"],
	["«", "»"]
]);
function lintSolrLine(line, number, rule, options, report) {
	if (rule.kind === "comment") {
		lintComment(line, number, report);
		return;
	}
	if (/^\s*[[{]\s*"/.test(line) || /^\s*"[^"]*"\s*:\s*["[{]/.test(line)) {
		report.warning("solr-synonyms/pasted-json", {
			line: number,
			column: 1
		}, () => "This is JSON, and the engine reads it as a plain rule: brackets and quotation marks become part of the terms, which then match nothing. Write the rules themselves, one a line.");
		return;
	}
	if (rule.kind === "many-arrows") return;
	lintHash(line, number, report);
	const terms = rule.kind === "list" ? rule.terms : [...rule.inputs, ...rule.outputs];
	if (options.analysis?.tokenizer !== "standard") lintQuotes(terms, number, report);
	if (rule.kind === "list" && terms.length < 2 && terms[0]?.text !== "") lintSingle(line, terms[0] ?? null, number, report);
}
function lintComment(line, number, report) {
	if (!/^#[^\s#!]/.test(line) || !/,|=>/.test(line)) return;
	const [tag = "", ...others] = line.split(/,|=>/).map((term) => term.trim());
	const plain = (term) => term.replace(/[\s#]/g, "").toLowerCase();
	if (!(/^#\ufe0f?\u20e3/.test(tag) || /^#\d+$/.test(tag) || others.some((term) => /^#[^\s#]/.test(term) || plain(term) !== "" && plain(term) === plain(tag)))) return;
	report.warning("solr-synonyms/hashtag-comment", {
		line: number,
		column: 1
	}, () => `A line that begins with \`#\` is a comment, so ${(0,_problems_js_1.u)(tag)} gets no synonyms. Write \`\\${tag.slice(0, 40)}\` with a backslash, or put another term first.`);
}
function lintHash(line, number, report) {
	const indented = /^[\s\ufeff]+#/.exec(line);
	const trailing = indented === null ? /\s#+(?=\s)/.exec(line) : null;
	const found = indented ?? trailing;
	if (found === null) return;
	report.warning("solr-synonyms/comment-becomes-rule", {
		line: number,
		column: line.indexOf("#", found.index) + 1
	}, () => "A comment must begin in column 1. Here `#` and what follows is read as part of a rule, so its words become terms. Move the comment to its own line.");
}
function lintQuotes(terms, number, report) {
	const isQuoted = ({ text }) => text.length > 2 && QUOTES.get(text[0] ?? "") === text.at(-1);
	const term = terms.find(isQuoted);
	if (term === void 0) return;
	report.warning("solr-synonyms/quoted-term", {
		line: number,
		column: term.start + 1
	}, () => `The quotation marks of ${(0,_problems_js_1.u)(term.text)} are part of the term, which matches only text that has them too. Terms of several words need no quotation marks.`);
}
function lintSingle(line, term, number, report) {
	const place = {
		line: number,
		column: (term?.start ?? 0) + 1
	};
	if (/(?<!\\)=>/.test(line)) {
		report.warning("solr-synonyms/empty-side", place, () => "One side of the `=>` is empty, so this line is not a rule. Write terms on both sides; a term can be removed from search only with a stop filter.");
		return;
	}
	const separator = LOOK_ALIKE.exec(term?.text ?? "") ?? (line.includes("	") ? /\t/.exec(line) : null);
	if (separator !== null) {
		const name = separator[0] === "	" ? "a tab" : `\`${separator[0]}\``;
		report.warning("solr-synonyms/look-alike-separator", {
			line: number,
			column: line.indexOf(separator[0]) + 1
		}, () => `The engine accepts only \`,\` and \`=>\` as separators, so with ${name} the line is a single term, not a rule.`);
		return;
	}
	report.warning("solr-synonyms/one-term-line", place, () => `The line has ${term === null ? "no term" : `only one term, ${(0,_problems_js_1.u)(term.text)}`}, so it is not a rule. Add synonyms, or remove the line.`);
}

// lib/dictionaries/formats/synonyms/solr-rule.js
function parseSolrLine(line) {
	if (line === "" || line.startsWith("#")) return { kind: "comment" };
	const sides = split(line, "=>", 0);
	if (sides.length === 2 && sides[0] !== void 0 && sides[1] !== void 0) return {
		kind: "mapping",
		inputs: terms(sides[0].text, 0),
		outputs: terms(sides[1].text, sides[1].start)
	};
	if (sides.length > 2) return {
		kind: "many-arrows",
		second: (sides[2]?.start ?? 2) - 2
	};
	return {
		kind: "list",
		terms: terms(line, 0)
	};
}
function terms(side, offset) {
	return split(side, ",", offset).map(({ text, start }) => {
		const lead = (0,_token_js_2.u)(text);
		return {
			text: (0,_token_js_2.l)(removeEscapes(text)),
			start: lead === text.length ? start : start + lead
		};
	});
}
function split(text, separator, offset) {
	const pieces = [];
	let start = 0;
	let at = 0;
	const push = (end) => {
		if (end > start) pieces.push({
			text: text.slice(start, end),
			start: offset + start
		});
	};
	while (at < text.length) if (text.startsWith(separator, at)) {
		push(at);
		at += separator.length;
		start = at;
	} else at += text[at] === "\\" ? 2 : 1;
	push(text.length);
	return pieces;
}
function removeEscapes(text) {
	return text.includes("\\") ? text.replace(/\\([\s\S])/g, "$1") : text;
}

// lib/dictionaries/formats/synonyms/rule-index.js
var RuleIndex = class {
	#starts;
	#rules;
	constructor(rules, touched) {
		const ends = new Int32Array(touched.length + 1);
		const last = new Int32Array(touched.length).fill(-1);
		for (let rule = 0; rule < rules.count; rule++) for (let i = rules.start(rule), end = rules.inputsEnd(rule); i < end; i++) {
			const term = rules.member(i);
			if (touched[term] !== 1 || last[term] === rule) continue;
			last[term] = rule;
			ends[term] = ends[term] + 1;
		}
		let total = 0;
		for (let term = 0; term < ends.length; term++) {
			total += ends[term];
			ends[term] = total;
		}
		this.#rules = new Int32Array(total);
		last.fill(-1);
		for (let rule = rules.count - 1; rule >= 0; rule--) for (let i = rules.start(rule), end = rules.inputsEnd(rule); i < end; i++) {
			const term = rules.member(i);
			if (touched[term] !== 1 || last[term] === rule) continue;
			last[term] = rule;
			const at = ends[term] - 1;
			ends[term] = at;
			this.#rules[at] = rule;
		}
		this.#starts = ends;
	}
	start(term) {
		return this.#starts[term];
	}
	end(term) {
		return this.#starts[term + 1];
	}
	at(index) {
		return this.#rules[index];
	}
	of(term) {
		return this.#rules.subarray(this.start(term), this.end(term));
	}
};

// lib/dictionaries/formats/synonyms/synonym-rules.js
const LONG_LIST = 64;
function mixA(term) {
	return finish(Math.imul(term + 1, 2654435761));
}
function mixB(term) {
	return finish(Math.imul(term + 1, 2246822507) ^ 668265263);
}
var Numbers = class {
	values = new Int32Array(1024);
	length = 0;
	push(value) {
		if (this.length === this.values.length) {
			const larger = new Int32Array(this.values.length * 2);
			larger.set(this.values);
			this.values = larger;
		}
		this.values[this.length++] = value;
	}
	at(index) {
		return this.values[index];
	}
};
var TermNumbers = class {
	#table;
	constructor(expected) {
		this.#table = new FingerprintTable(1, expected);
	}
	get size() {
		return this.#table.size;
	}
	number(a, b) {
		const slot = this.#table.slot(a, b);
		if (this.#table.added) this.#table.set(slot, this.#table.size - 1);
		return this.#table.get(slot);
	}
};
var SynonymRules = class {
	#terms;
	#expand;
	#members = new Numbers();
	#ends = new Numbers();
	#inputs = new Numbers();
	#lines = new Numbers();
	#a = new Numbers();
	#b = new Numbers();
	#fingerprint = {
		a: 0,
		b: 0
	};
	#summaries = new Map();
	constructor(terms, expand) {
		this.#terms = terms;
		this.#expand = expand;
	}
	get count() {
		return this.#ends.length;
	}
	look(rule, line) {
		if (rule.inputs === -1 && rule.count < 2 && this.#expand) return;
		for (let i = 0; i < rule.count; i++) this.#members.push(this.#terms.number(rule.a[i], rule.b[i]));
		this.#ends.push(this.#members.length);
		this.#inputs.push(rule.inputs);
		this.#lines.push(line);
		fingerprintRule(rule, this.#expand, this.#fingerprint);
		this.#a.push(this.#fingerprint.a);
		this.#b.push(this.#fingerprint.b);
	}
	line(rule) {
		return this.#lines.at(rule);
	}
	fingerprintA(rule) {
		return this.#a.at(rule);
	}
	fingerprintB(rule) {
		return this.#b.at(rule);
	}
	keeps(rule) {
		return this.#expand && this.#inputs.at(rule) === -1;
	}
	size(rule) {
		return this.#ends.at(rule) - this.start(rule);
	}
	digest(rule, input) {
		if (!this.keeps(rule) || this.size(rule) < LONG_LIST) return null;
		let summary = this.#summaries.get(rule);
		if (summary === void 0) {
			summary = this.#summarize(rule);
			this.#summaries.set(rule, summary);
		}
		const own = summary.repeated.has(input) ? 0 : 1;
		const a = summary.a - own * mixA(input) | 0;
		const b = summary.b - own * mixB(input) | 0;
		return `${summary.size - own} ${a} ${b}`;
	}
	#summarize(rule) {
		const seen = new Set();
		const repeated = new Set();
		let a = 0;
		let b = 0;
		this.eachInput(rule, (term) => {
			if (seen.has(term)) {
				repeated.add(term);
				return;
			}
			seen.add(term);
			a = a + mixA(term) | 0;
			b = b + mixB(term) | 0;
		});
		return {
			size: seen.size,
			a,
			b,
			repeated
		};
	}
	eachInput(rule, take) {
		for (let i = this.start(rule), end = this.inputsEnd(rule); i < end; i++) take(this.#members.at(i));
	}
	start(rule) {
		return rule === 0 ? 0 : this.#ends.at(rule - 1);
	}
	inputsEnd(rule) {
		const inputs = this.#inputs.at(rule);
		return inputs === -1 ? this.#ends.at(rule) : this.start(rule) + inputs;
	}
	member(index) {
		return this.#members.at(index);
	}
	eachOutput(rule, input, take) {
		const start = this.start(rule);
		const end = this.#ends.at(rule);
		const inputs = this.#inputs.at(rule);
		if (inputs !== -1) for (let i = start + inputs; i < end; i++) take(this.#members.at(i));
		else if (!this.#expand) take(this.#members.at(start));
		else {
			let own = 0;
			for (let i = start; i < end; i++) {
				const member = this.#members.at(i);
				if (member !== input || own++ > 0) take(member);
			}
		}
	}
};

// lib/dictionaries/formats/synonyms/synonym-sentence.js
const MAX_TERMS_SHOWN = 4;
function describeChange(change, name) {
	return [name(change.term), ...verdict(change, name)];
}
function groupChanges(changes) {
	const byTerms = new Map();
	for (const change of changes) {
		const key = groupKey(change) ?? `alone ${change.term}`;
		const group = byTerms.get(key);
		if (group === void 0) byTerms.set(key, [change]);
		else group.push(change);
	}
	return [...byTerms.values()].flatMap((group) => {
		return group.length === (partnersOf(group[0])?.length ?? 0) + 1 ? [group] : group.map((one) => [one]);
	});
}
function partnersOf({ kind, gained, lost, kept }) {
	const [wasKept, isKeptNow] = kept;
	const isKept = kind === "added" ? isKeptNow : kind === "removed" ? wasKept : wasKept === isKeptNow;
	const partners = gained.length === 0 ? lost : gained;
	return isKept && (gained.length === 0 || lost.length === 0) && partners.length < 200 ? partners : null;
}
function groupKey(change) {
	const partners = partnersOf(change);
	if (partners === null) return null;
	const { kind, term, gained } = change;
	return `${kind} ${gained.length > 0} ${[term, ...partners].sort((a, b) => a - b)}`;
}
function describeGroup([first, ...others], name) {
	if (others.length === 0) return describeChange(first, name);
	const { kind, gained } = first;
	const verb = gained.length === 0 ? "no longer find" : kind === "added" ? "find" : "also find";
	return [...together([first, ...others].map(({ term }) => term), name), ` ${verb} each other`];
}
function together(terms, name) {
	if (terms.length > 4) return list(terms, name);
	return [
		...list(terms.slice(0, -1), name),
		" and ",
		...terms.slice(-1).map(name)
	];
}
function verdict({ kind, gained, lost, kept }, name) {
	const [wasKept, isKeptNow] = kept;
	switch (kind) {
		case "added":
			if (gained.length === 0) return [" has a rule that finds itself alone"];
			return [isKeptNow ? " finds " : " is replaced by ", ...list(gained, name)];
		case "removed":
			if (lost.length === 0) return [" no longer has a rule that finds itself alone"];
			return [wasKept ? " no longer finds " : " is no longer replaced by ", ...list(lost, name)];
		case "changed": {
			const parts = [];
			if (gained.length > 0) parts.push([" also finds ", ...list(gained, name)]);
			if (lost.length > 0) parts.push([" no longer finds ", ...list(lost, name)]);
			if (wasKept !== isKeptNow) parts.push([isKeptNow ? " also finds itself" : " no longer finds itself"]);
			if (parts.length === 0) return [" has other rules, and finds the same"];
			return parts.flatMap((part, index) => index === 0 ? part : [" and", ...part]);
		}
	}
}
function list(terms, name) {
	const shown = terms.slice(0, 4);
	const parts = shown.flatMap((term, index) => index === 0 ? [name(term)] : [", ", name(term)]);
	return terms.length > shown.length ? [...parts, ` and ${terms.length - shown.length} more`] : parts;
}

// lib/dictionaries/formats/synonyms/synonym-diff.js
const BYTES_PER_TERM = 16;
const MOST_EXPECTED = 1 << 23;
const MAX_STEPS = 2e9;
const MOST_KEPT_BYTES = 1 << 20;
const BEFORE = 1;
const AFTER = 2;
function diffSynonyms(read, before, after, expand) {
	const expected = ((before?.size ?? 0) + after.size) / BYTES_PER_TERM;
	const terms = new TermNumbers(Math.min(expected, MOST_EXPECTED));
	const old = new SynonymRules(terms, expand);
	const [unreadBefore, unreadAfter] = [new _problems_js_1.r(), new _problems_js_1.r()];
	if (before !== null) read(before, old, unreadBefore);
	const fresh = new SynonymRules(terms, expand);
	read(after, fresh, unreadAfter);
	return new SynonymDiff(read, before, after, terms, old, fresh).result((0,_problems_js_1.l)(unreadBefore, unreadAfter));
}
var SynonymDiff = class {
	#read;
	#sources;
	#terms;
	#old;
	#fresh;
	#sides;
	#oldIndex;
	#freshIndex;
	#seenOld;
	#seenFresh;
	#visit = 0;
	#steps = 0;
	constructor(read, before, after, terms, old, fresh) {
		this.#read = read;
		this.#sources = {
			before,
			after
		};
		this.#terms = terms;
		this.#old = old;
		this.#fresh = fresh;
		this.#sides = new Uint8Array(terms.size);
		markInputs(old, this.#sides, BEFORE);
		markInputs(fresh, this.#sides, AFTER);
		const touched = touchedTerms(old, fresh, terms.size);
		this.#oldIndex = new RuleIndex(old, touched);
		this.#freshIndex = new RuleIndex(fresh, touched);
		this.#seenOld = new Int32Array(terms.size);
		this.#seenFresh = new Int32Array(terms.size);
	}
	result(unread) {
		let added = 0;
		let removed = 0;
		let changed = 0;
		let keysBefore = 0;
		let keysAfter = 0;
		const changedTerms = new Uint8Array(this.#terms.size);
		for (let term = 0; term < this.#sides.length; term++) {
			const sides = this.#sides[term];
			if (sides & BEFORE) keysBefore++;
			if (sides & AFTER) keysAfter++;
			if (sides === AFTER) added++;
			if (sides === BEFORE) removed++;
			if (sides === 3 && this.#differs(term)) {
				changed++;
				changedTerms[term] = 1;
			}
		}
		const counts = {
			added,
			removed,
			changed,
			keysBefore,
			keysAfter,
			unread
		};
		const examples = () => this.#examples(this.#findings(changedTerms));
		return this.#isSmall() ? (0,_dictionary_js_5.a)(counts, examples) : {
			...counts,
			examples: examples()
		};
	}
	#isSmall() {
		const { before, after } = this.#sources;
		return (before?.size ?? 0) + after.size <= MOST_KEPT_BYTES;
	}
	#differs(term) {
		const [old, fresh] = [this.#oldIndex, this.#freshIndex];
		const [oldStart, oldEnd] = [old.start(term), old.end(term)];
		const [freshStart, freshEnd] = [fresh.start(term), fresh.end(term)];
		if (oldStart === oldEnd && freshStart === freshEnd) return false;
		if (isKept(this.#old, old, term) !== isKept(this.#fresh, fresh, term)) return true;
		if (oldEnd - oldStart === 1 && freshEnd - freshStart === 1) {
			const digest = this.#old.digest(old.at(oldStart), term);
			if (digest !== null) {
				const freshDigest = this.#fresh.digest(fresh.at(freshStart), term);
				if (freshDigest !== null) return digest !== freshDigest;
			}
		}
		if (this.#steps > MAX_STEPS) return true;
		const visit = ++this.#visit;
		let unmatched = 0;
		for (let at = oldStart; at < oldEnd; at++) {
			const rule = old.at(at);
			this.#steps += this.#old.size(rule);
			this.#old.eachOutput(rule, term, (output) => {
				if (this.#seenOld[output] === visit) return;
				this.#seenOld[output] = visit;
				unmatched++;
			});
		}
		let isNew = false;
		for (let at = freshStart; at < freshEnd; at++) {
			const rule = fresh.at(at);
			this.#steps += this.#fresh.size(rule);
			this.#fresh.eachOutput(rule, term, (output) => {
				if (this.#seenFresh[output] === visit) return;
				this.#seenFresh[output] = visit;
				if (this.#seenOld[output] === visit) unmatched--;
				else isNew = true;
			});
		}
		return isNew || unmatched > 0;
	}
	#findings(changedTerms) {
		const findings = [];
		const taken = new Set();
		const collect = (rules, kindOf) => {
			for (let rule = 0; rule < rules.count && findings.length < 200; rule++) rules.eachInput(rule, (term) => {
				const kind = kindOf(term);
				if (kind === null || taken.has(term) || findings.length >= 200) return;
				taken.add(term);
				findings.push(this.#finding(kind, term, rules.line(rule)));
			});
		};
		collect(this.#fresh, (term) => {
			if (this.#sides[term] === AFTER) return "added";
			return changedTerms[term] === 1 ? "changed" : null;
		});
		collect(this.#old, (term) => this.#sides[term] === BEFORE ? "removed" : null);
		return findings;
	}
	#finding(kind, term, line) {
		const oldRules = this.#oldIndex.of(term);
		const freshRules = this.#freshIndex.of(term);
		const before = outputsOf(this.#old, oldRules, term);
		const after = outputsOf(this.#fresh, freshRules, term);
		const [wasOutput, isOutput] = [before.delete(term), after.delete(term)];
		return {
			kind,
			term,
			line,
			gained: [...after].filter((output) => !before.has(output)),
			lost: [...before].filter((output) => !after.has(output)),
			kept: [wasOutput || isKept(this.#old, this.#oldIndex, term), isOutput || isKept(this.#fresh, this.#freshIndex, term)]
		};
	}
	#examples(findings) {
		const texts = this.#texts(findings);
		const text = (term) => texts.get(term) ?? "";
		const name = (term) => ({ term: text(term) });
		return groupChanges(findings).map((group) => {
			const [{ kind, line }, ...others] = group;
			return {
				kind,
				line,
				sentence: describeGroup(group, name),
				...others.length > 0 && { others: others.map(({ term }) => text(term)) }
			};
		});
	}
	#texts(findings) {
		const wanted = new Set();
		const lines = {
			before: new Set(),
			after: new Set()
		};
		for (const { term, gained, lost } of findings) {
			for (const id of [
				term,
				...gained.slice(0, 4),
				...lost.slice(0, 4)
			]) wanted.add(id);
			for (const rule of this.#oldIndex.of(term)) lines.before.add(this.#old.line(rule));
			for (const rule of this.#freshIndex.of(term)) lines.after.add(this.#fresh.line(rule));
		}
		const texts = new Map();
		for (const side of ["before", "after"]) {
			const source = this.#sources[side];
			if (source === null || lines[side].size === 0) continue;
			this.#read(source, {
				lines: lines[side],
				look: (rule, line) => {
					if (!lines[side].has(line)) return;
					for (let i = 0; i < rule.count; i++) {
						const id = this.#terms.number(rule.a[i], rule.b[i]);
						if (wanted.has(id) && !texts.has(id)) texts.set(id, rule.term(i));
					}
				}
			});
		}
		return texts;
	}
};
function markInputs(rules, sides, side) {
	for (let rule = 0; rule < rules.count; rule++) for (let i = rules.start(rule), end = rules.inputsEnd(rule); i < end; i++) {
		const term = rules.member(i);
		sides[term] = sides[term] | side;
	}
}
function touchedTerms(old, fresh, size) {
	const sidesOf = new FingerprintTable(1, old.count + fresh.count);
	const each = (rules, take) => {
		for (let rule = 0; rule < rules.count; rule++) take(rule, sidesOf.slot(rules.fingerprintA(rule), rules.fingerprintB(rule)));
	};
	each(old, (_, slot) => sidesOf.set(slot, sidesOf.get(slot) | BEFORE));
	each(fresh, (_, slot) => sidesOf.set(slot, sidesOf.get(slot) | AFTER));
	const touched = new Uint8Array(size);
	for (const rules of [old, fresh]) each(rules, (rule, slot) => {
		if (sidesOf.get(slot) === 3) return;
		for (let i = rules.start(rule), end = rules.inputsEnd(rule); i < end; i++) touched[rules.member(i)] = 1;
	});
	return touched;
}
function isKept(rules, index, term) {
	for (let at = index.start(term), end = index.end(term); at < end; at++) if (rules.keeps(index.at(at))) return true;
	return false;
}
function outputsOf(rules, of, term) {
	const outputs = new Set();
	for (const rule of of) rules.eachOutput(rule, term, (output) => outputs.add(output));
	return outputs;
}

// lib/dictionaries/formats/synonyms/synonym-map.js
var SynonymMapBuilder = class {
	#meanings = new Map();
	#lines = new Map();
	add(input, output, keep, line) {
		let meaning = this.#meanings.get(input);
		if (meaning === void 0) {
			meaning = {
				keep: false,
				outputs: new Set()
			};
			this.#meanings.set(input, meaning);
			this.#lines.set(input, line);
		}
		meaning.keep ||= keep;
		meaning.outputs.add(output);
	}
	addGroup(terms, expand, line) {
		if (expand) {
			for (let i = 0; i < terms.length; i++) for (let j = 0; j < terms.length; j++) if (i !== j) this.add(terms[i], terms[j], true, line);
		} else if (terms[0] !== void 0) for (const term of terms) this.add(term, terms[0], false, line);
	}
	*rules() {
		for (const [input, { keep, outputs }] of this.#meanings) yield {
			rule: {
				in: input,
				keep,
				out: [...outputs]
			},
			line: this.#lines.get(input) ?? 1
		};
	}
};

// lib/dictionaries/formats/synonyms/term-analysis.js
const MAX_OUTPUT_BYTES = 32766;
function synonymFailure(phase, ...chain) {
	return {
		phase,
		chain,
		apiMessage: "Failed to build synonyms"
	};
}
function ruleFailure(phase, line, message) {
	return synonymFailure(phase, {
		className: "java.text.ParseException",
		message: `Invalid synonym rule at line ${line}`
	}, {
		className: "java.lang.IllegalArgumentException",
		message
	});
}
const LENIENT = "(If the filter has `lenient: true`, set it in the manifest too: then the engine drops the term.)";
const LENIENT_FILTER = "(With `lenient: true` in the filter the engine drops the term instead.)";
var TermAnalysis = class {
	#analyzer;
	#options;
	#report;
	#format;
	#stopLists;
	#chain;
	constructor(format, options, stopLists, report) {
		this.#format = format;
		this.#options = options;
		this.#report = report;
		this.#chain = options.chain ?? null;
		const declared = this.#chain === null ? options.analysis : null;
		this.#analyzer = new Analyzer(declared ?? KEYWORD_CHAIN, options.engineVersion);
		const isUnknown = declared === null && this.#chain === null;
		this.#stopLists = isUnknown ? stopLists.map((list) => new StopListWatch(list, options)) : [];
	}
	analyze(term, phase) {
		const analyzed = this.#analyzed(term);
		if (analyzed.ok) {
			if (analyzed.blurred) this.#report.blurred?.();
			for (const list of this.#stopLists) list.look(term);
			return analyzed.text;
		}
		this.#reject(term, analyzed, phase);
		return null;
	}
	#analyzed(term) {
		const analyzed = this.#chain?.analyze(term.text) ?? this.#analyzer.analyze(term.text);
		if (!(0,_token_js_2.t)(analyzed)) return analyzed;
		const least = this.#analyzer.analyze(term.text);
		if (least.ok) this.#report.undecided?.(analyzed.undecided, term.text, term.place);
		return least;
	}
	isTooLong(output, place, phase) {
		if (output.length * 3 <= MAX_OUTPUT_BYTES) return false;
		const bytes = (0,_token_js_2.d)(output);
		if (bytes <= MAX_OUTPUT_BYTES) return false;
		const sentence = () => `This term takes ${bytes} bytes; the engine stores at most ${MAX_OUTPUT_BYTES}. Shorten it, or check whether a separator is missing.`;
		if (this.#options.analysis === null && this.#chain === null) {
			this.#report.warning(`${this.#format}/unproved-rejection`, place, () => `${sentence()} (The bytes of the analysed term count, so the verdict depends on the analysis chain.)`);
			return false;
		}
		this.#report.error(`${this.#format}/term-too-long`, place, sentence, synonymFailure(phase, {
			className: "org.apache.lucene.util.BytesRefHash$MaxBytesLengthExceededException",
			message: `bytes can be at most ${MAX_OUTPUT_BYTES} in length; got ${bytes}`
		}));
		return true;
	}
	finish() {
		for (const list of this.#stopLists) list.finish(this.#format, this.#report);
	}
	#reject(term, analyzed, phase) {
		const { place, text } = term;
		if (this.#options.lenient) {
			this.#report.warning(`${this.#format}/dropped-term`, place, () => `${this.#explain(text, analyzed)} With \`lenient\` the engine drops the term and reports it only in a debug log: the rest of the rule works without it. Correct the term, or remove it.`);
			return;
		}
		if (!analyzed.certain) {
			this.#report.warning(`${this.#format}/unproved-rejection`, place, () => `${this.#explain(text, analyzed)} The term holds characters that releases of the standard tokenizer treat differently, so this is not certain. The engine's own message would be: ${(0,_problems_js_1.s)(analyzed.message, 400)}.`);
			return;
		}
		const failure = ruleFailure(phase, place.line ?? 0, analyzed.message);
		this.#report.error(this.#code(text, analyzed), place, () => `${this.#explain(text, analyzed)} ${this.#chain === null ? LENIENT : LENIENT_FILTER}`, failure);
	}
	#code(text, analyzed) {
		if (analyzed.reason === "gap") return `${this.#format}/stop-word-gap`;
		if (analyzed.reason === "stacked") return `${this.#format}/stacked-term`;
		return analyzed.reason === "empty" || !(0,_token_js_2.o)(text) ? `${this.#format}/empty-term` : `${this.#format}/eliminated-term`;
	}
	#explain(text, analyzed) {
		return this.#chain === null ? this.#reason(text, analyzed) : `In ${this.#chain.title}: ${this.#reason(text, analyzed)}`;
	}
	#reason(text, analyzed) {
		if (analyzed.reason === "stacked") return `${(0,_problems_js_1.u)(text)} becomes two tokens at one position (${(0,_problems_js_1.u)(analyzed.token ?? "")} is the second) before the synonym filter, which the engine refuses. Remove the term, or move the filter that adds tokens after the synonym filter.`;
		if (analyzed.reason === "gap") return `${(0,_problems_js_1.u)(text)} has a stop word before ${(0,_problems_js_1.u)(analyzed.token ?? "")}, and the engine refuses terms with a removed word before another. Remove the stop word from the term, or move the \`stop\` filter after the synonym filter.`;
		if (analyzed.reason === "empty" || !(0,_token_js_2.o)(text)) return "A term here is only white space. Remove the extra separator, or the white space after it.";
		const { tokenizer, stopwords } = this.#analyzer.chain;
		const cause = this.#chain !== null ? "its tokenizer and filters drop all of it" : tokenizer === "standard" && stopwords === null ? "the standard tokenizer drops punctuation and symbols" : "all of it is stop words or characters that the tokenizer drops";
		return `Nothing of ${(0,_problems_js_1.u)(text)} is left after the analysis chain: ${cause}. Remove the term, or use another tokenizer.`;
	}
};
var StopListWatch = class {
	#list;
	#analyzer;
	#first = null;
	#count = 0;
	constructor(list, options) {
		this.#list = list;
		this.#analyzer = new Analyzer({
			tokenizer: "whitespace",
			lowercase: true,
			stopwords: list.words
		}, options.engineVersion);
	}
	look(term) {
		if (this.#analyzer.analyze(term.text).ok) return;
		this.#first ??= term;
		this.#count++;
	}
	finish(format, report) {
		const first = this.#first;
		if (first === null) return;
		report.warning(`${format}/stop-word-in-term`, first.place, () => `${(0,_problems_js_1.u)(first.text)} holds a word of ${this.#list.file}${this.#count > 1 ? `, as do others (${(0,_problems_js_1.o)(this.#count, "term")} in all)` : ""}. With that stop filter before the synonym filter, the engine refuses the whole file. Declare the chain under \`analysis\` in the manifest, so that this is checked.`);
	}
};

// lib/dictionaries/formats/synonyms/solr-synonyms.js
const READ_BLOCK$1 = 8192;
const HASH = 35;
const solrSynonyms = {
	format: "solr-synonyms",
	read(input, sink) {
		return readSolrRules(input, sink, new RuleLints(input.options.expand, input.report, input.source.size));
	},
	diff(before, after, options) {
		const readRules = (source, consumer, report = _problems_js_1.t) => {
			readSolrRules({
				source,
				options,
				context: NO_CONTEXT,
				report
			}, null, consumer);
		};
		return diffSynonyms(readRules, before, after, options.expand);
	}
};
function readSolrRules(input, sink, consumer) {
	return new SolrReader(input, sink, consumer).read();
}
var SolrReader = class {
	#input;
	#sink;
	#scanner;
	#analysis;
	#consumer;
	#text;
	#map;
	#entries = 0;
	#position = 0;
	#bytes = Buffer.alloc(0);
	#start = 0;
	#plainView;
	#isVerbatim;
	constructor(input, sink, consumer) {
		const { options, context, report } = input;
		this.#consumer = consumer;
		this.#input = input;
		this.#sink = sink;
		this.#map = sink === null ? null : new SynonymMapBuilder();
		const scanner = sink === null ? plainScanner(options, context) : null;
		this.#scanner = scanner;
		this.#analysis = new TermAnalysis("solr-synonyms", options, context.stopWordLists, report);
		this.#text = new _word_lines_js_3.a("solr-synonyms", report, (length) => synonymFailure(this.#phase() - .5, {
			className: "java.nio.charset.MalformedInputException",
			message: `Input length = ${length}`
		}));
		const chain = options.analysis ?? KEYWORD_CHAIN;
		const isKnown = options.chain === void 0 || options.chain === null;
		this.#isVerbatim = isKnown && !chain.lowercase && chain.tokenizer !== "standard";
		this.#plainView = {
			count: 0,
			inputs: -1,
			a: scanner?.a ?? new Int32Array(0),
			b: scanner?.b ?? new Int32Array(0),
			term: (index) => this.#bytes.toString("latin1", scanner?.starts[index], scanner?.ends[index]),
			column: (index) => (scanner?.starts[index] ?? 0) - this.#start + 1,
			raw: this.#isVerbatim ? () => 0 : (index) => hashRaw(this.#bytes, scanner?.starts[index] ?? 0, scanner?.ends[index] ?? 0)
		};
	}
	read() {
		const statistics = (0,_lines_js_4.t)(this.#input.source, this);
		this.#text.finish(statistics);
		this.#analysis.finish();
		if (this.#sink !== null && this.#map !== null) for (const { rule, line } of this.#map.rules()) this.#sink({
			key: rule.in,
			value: rule.out.join(", "),
			line,
			rule
		});
		return this.#entries;
	}
	line(bytes, start, end, number, valid) {
		const length = end - start;
		this.#position += length + 1;
		if (length === 0 || this.#text.isUtf16 || this.#consumer.lines?.has(number) === false) return;
		const scanner = this.#scanner;
		if (scanner?.scan(bytes, start, end)) {
			this.#entries++;
			this.#bytes = bytes;
			this.#start = start;
			const view = this.#plainView;
			view.count = scanner.count;
			view.inputs = scanner.inputs;
			this.#consumer.look(view, number);
			return;
		}
		if (!valid) {
			if (bytes[start] !== HASH) this.#entries++;
			this.#text.malformed(bytes, start, end, number);
			return;
		}
		const line = bytes.toString("utf8", start, end);
		if ((0,_word_lines_js_3.o)(bytes, start, end)) this.#text.text(line, number);
		this.#exact(line, number);
	}
	#exact(line, number) {
		const { report, options } = this.#input;
		const rule = parseSolrLine(line);
		lintSolrLine(line, number, rule, options, report);
		if (rule.kind === "comment") return;
		this.#entries++;
		const phase = this.#phase();
		if (rule.kind === "many-arrows") {
			report.error("solr-synonyms/multiple-arrows", {
				line: number,
				column: rule.second + 1
			}, () => "The line has more than one `=>`. Write one mapping a line, or escape the arrow that is text as `\\=>`.", ruleFailure(phase, number, "more than one explicit mapping specified on the same line"));
			return;
		}
		const inputs = rule.kind === "list" ? rule.terms : rule.inputs;
		const outputs = rule.kind === "list" ? [] : rule.outputs;
		const left = this.#analyze(inputs, number, phase);
		const right = this.#analyze(outputs, number, phase);
		const kept = rule.kind === "list" ? left : [...left, ...right];
		if (!options.lenient && kept.length < inputs.length + outputs.length) return;
		if (rule.kind === "list" && !options.expand && left[0]?.start !== inputs[0]?.start) return;
		if (this.#stored(rule.kind, left, right).filter(({ text, place }) => this.#analysis.isTooLong(text, place, phase)).length > 0) return;
		if (rule.kind === "list" ? left.length > 0 : left.length > 0 && right.length > 0) this.#consumer.look(viewOf(kept, rule.kind === "list" ? -1 : left.length), number);
		if (this.#map === null) return;
		if (rule.kind === "list") this.#map.addGroup(left.map(({ text }) => text), options.expand, number);
		else for (const { text } of left) for (const output of right) this.#map.add(text, output.text, false, number);
	}
	#stored(kind, left, right) {
		if (kind === "mapping") return left.length > 0 ? right : [];
		if (this.#input.options.expand) return left.length > 1 ? left : [];
		return left.slice(0, 1);
	}
	#analyze(terms, line, phase) {
		const kept = [];
		for (const { text, start } of terms) {
			const place = {
				line,
				column: start + 1
			};
			const analyzed = this.#analysis.analyze({
				text,
				place
			}, phase);
			if (analyzed !== null) kept.push({
				text: analyzed,
				raw: this.#isVerbatim ? "" : text,
				place,
				start
			});
		}
		return kept;
	}
	#phase() {
		return Math.floor(this.#position / READ_BLOCK$1);
	}
};
function plainScanner({ analysis, chain }, { stopWordLists }) {
	if (chain !== void 0 && chain !== null) return chain.plain === null ? null : new PlainRuleScanner(chain.plain, chain.plain.watched);
	const stopLists = analysis === null ? stopWordLists : [];
	const watched = [...analysis?.stopwords ?? [], ...stopLists.flatMap(({ words }) => [...words])];
	return new PlainRuleScanner(analysis ?? KEYWORD_CHAIN, watched);
}

// lib/dictionaries/formats/synonyms/wordnet-synonyms.js
const ID_START = 2;
const ID_END = 11;
const READ_BLOCK = 8192;
const wordnetSynonyms = {
	format: "wordnet-synonyms",
	read(input, sink) {
		return new WordnetReader(input, sink, null).read();
	},
	diff(before, after, options) {
		const readRules = (source, consumer, report = _problems_js_1.t) => {
			new WordnetReader({
				source,
				options,
				context: NO_CONTEXT,
				report
			}, null, consumer).read();
		};
		return diffSynonyms(readRules, before, after, options.expand);
	}
};
var WordnetReader = class {
	#input;
	#sink;
	#consumer;
	#analysis;
	#text;
	#map;
	#ended = new FingerprintTable(1);
	#fingerprint = {
		a: 0,
		b: 0
	};
	#group = [];
	#id = "";
	#entries = 0;
	#position = 0;
	#firstUnderscore = null;
	#underscores = 0;
	constructor(input, sink, consumer) {
		this.#input = input;
		this.#consumer = consumer;
		this.#sink = sink;
		this.#map = sink === null ? null : new SynonymMapBuilder();
		this.#analysis = new TermAnalysis("wordnet-synonyms", input.options, input.context.stopWordLists, input.report);
		this.#text = new _word_lines_js_3.a("wordnet-synonyms", input.report, (length) => synonymFailure(this.#phase() - .5, {
			className: "java.nio.charset.MalformedInputException",
			message: `Input length = ${length}`
		}));
	}
	read() {
		const statistics = (0,_lines_js_4.t)(this.#input.source, this);
		this.#endGroup();
		this.#text.finish(statistics);
		this.#analysis.finish();
		const first = this.#firstUnderscore;
		if (first !== null) this.#input.report.warning("wordnet-synonyms/underscore", first, () => `In ${(0,_problems_js_1.o)(this.#underscores, "line")}, this one first, words are joined by \`_\`, which searched text does not have: they never match. Write spaces.`);
		if (this.#sink !== null && this.#map !== null) for (const { rule, line } of this.#map.rules()) this.#sink({
			key: rule.in,
			value: rule.out.join(", "),
			line,
			rule
		});
		return this.#entries;
	}
	line(bytes, start, end, number, valid) {
		this.#position += end - start + 1;
		if (this.#text.isUtf16) return;
		this.#entries++;
		if (!valid) {
			this.#text.malformed(bytes, start, end, number);
			return;
		}
		const line = bytes.toString("utf8", start, end);
		if ((0,_word_lines_js_3.o)(bytes, start, end)) this.#text.text(line, number);
		if (line.length < ID_END) {
			this.#outOfBounds(number, "wordnet-synonyms/short-line", ID_START, ID_END, line.length, () => line === "" ? "The line is empty, and the WordNet reader accepts no blank lines. Remove it." : "The line is too short to hold an id. Every line must be like `s(100000001,1,'word',n,1,0).`; there are no comments.");
			return;
		}
		this.#take(line, number);
	}
	#take(line, number) {
		const id = line.slice(ID_START, ID_END);
		if (id !== this.#id) {
			this.#endGroup();
			this.#startGroup(id, number);
		}
		const open = line.indexOf("'") + 1;
		const close = line.lastIndexOf("'");
		if (close < open) {
			this.#outOfBounds(number, "wordnet-synonyms/missing-quotes", open, close, line.length, () => "The line has no word in single quotes. Write `'word'` as the third argument; there are no comments.");
			return;
		}
		const text = line.slice(open, close).replaceAll("''", "'");
		const place = {
			line: number,
			column: open + 1
		};
		if (text.includes("_")) {
			this.#firstUnderscore ??= place;
			this.#underscores++;
		}
		const analyzed = this.#analysis.analyze({
			text,
			place
		}, this.#phase());
		this.#group.push(analyzed === null ? null : {
			text: analyzed,
			raw: text,
			place
		});
	}
	#startGroup(id, line) {
		this.#id = id;
		fingerprintOf(id, this.#fingerprint);
		const slot = this.#ended.slot(this.#fingerprint.a, this.#fingerprint.b);
		if (this.#ended.added) {
			this.#ended.set(slot, line);
			return;
		}
		const first = this.#ended.get(slot);
		this.#input.report.warning("wordnet-synonyms/split-group", {
			line,
			column: 3
		}, (name) => `The id ${(0,_problems_js_1.u)(id)} is already in ${name(first)}, with others in between, so its words are two groups that do not find each other. Put all lines of an id together.`);
	}
	#endGroup() {
		const group = this.#group;
		this.#group = [];
		if (group.length < 2) return;
		const { expand } = this.#input.options;
		const members = group.filter((member) => member !== null);
		const [head] = group;
		if (!expand && head === null) return;
		const stored = expand ? members.length > 1 ? members : [] : members.slice(0, 1);
		const phase = this.#phase();
		if (stored.filter(({ text, place }) => this.#analysis.isTooLong(text, place, phase)).length > 0) return;
		const line = members[0]?.place.line ?? 1;
		if (members.length > 0) this.#consumer?.look(viewOf(members, -1), line);
		this.#map?.addGroup(members.map(({ text }) => text), expand, line);
	}
	#outOfBounds(line, code, begin, end, length, sentence) {
		this.#input.report.error(code, {
			line,
			column: 1
		}, sentence, synonymFailure(this.#phase(), {
			className: "java.lang.StringIndexOutOfBoundsException",
			message: `begin ${begin}, end ${end}, length ${length}`
		}));
	}
	#phase() {
		return Math.floor(this.#position / READ_BLOCK);
	}
};

// lib/dictionaries/formats/registry.js
let hyphenation = null;
async function loadFormats(formats) {
	if (hyphenation === null && new Set(formats).has("hyphenation")) ({hyphenation} = await Promise.all(/* import() */[_require.e(7112), _require.e(77)]).then(_require.bind(_require, 77)));
}
const DICTIONARY_FORMATS = {
	"solr-synonyms": solrSynonyms,
	"wordnet-synonyms": wordnetSynonyms,
	"word-list": wordList,
	"char-mapping": charMapping,
	"stemmer-override": stemmerOverride,
	"type-table": typeTable,
	kuromoji,
	nori,
	get hyphenation() {
		if (hyphenation === null) throw new Error("The format hyphenation is read before it is loaded.");
		return hyphenation;
	},
	ik,
	opaque
};

}),

4660:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (pathInRunsRepository),
  i: () => (pathInRepository),
  n: () => (locate),
  o: () => (rootOfCheckout),
  r: () => (originOf),
  s: () => (rootsOfCheckouts),
  t: () => (isInSparseCheckout)
});
var node_fs_0 = _require(3024);
var node_path_1 = _require(6760);

// lib/workspace/git/repository-path.js
function locate(workspace, file) {
	let submodule = null;
	for (const root of rootsAbove(workspace, file)) {
		const path = slashes((0,node_path_1.relative)(root, (0,node_path_1.join)(realWorkspace(workspace), node_path_1.posix.normalize(file))));
		if (isSubmodule(root)) submodule ??= {
			root,
			path
		};
		else return {
			root,
			folder: slashes((0,node_path_1.relative)(realWorkspace(workspace), root)),
			path,
			submodule
		};
	}
	return null;
}
function pathInRepository(workspace, file) {
	return locate(workspace, file)?.path ?? node_path_1.posix.normalize(file);
}
function rootOfCheckout(workspace, files) {
	return rootsOfCheckouts(workspace, files)[0] ?? locate(workspace, "file")?.root ?? workspace;
}
function rootsOfCheckouts(workspace, files) {
	const roots = new Set(files.flatMap(({ file }) => locate(workspace, file)?.root ?? []));
	return files.length > 0 && roots.size === 0 ? [workspace] : [...roots];
}
function pathInRunsRepository(workspace, file, repository) {
	const place = locate(workspace, file);
	if (place === null) return node_path_1.posix.normalize(file);
	if (place.submodule !== null) return null;
	const origin = originOf(place.root);
	return origin !== null && repository !== null && origin.toLowerCase() !== repository.toLowerCase() ? null : place.path;
}
function isInSparseCheckout(workspace, path) {
	const root = locate(workspace, path)?.root;
	return root !== void 0 && ["config", "config.worktree"].some((name) => /^\s*sparseCheckout\s*=\s*true\s*$/im.test(gitFile(root, name)));
}
function gitFile(root, name) {
	try {
		return (0,node_fs_0.readFileSync)((0,node_path_1.join)(root, ".git", name), "utf8");
	} catch {
		return "";
	}
}
function* rootsAbove(workspace, file) {
	const top = realWorkspace(workspace);
	let folder = (0,node_path_1.dirname)((0,node_path_1.join)(top, node_path_1.posix.normalize(file)));
	for (;;) {
		if ((0,node_fs_0.existsSync)((0,node_path_1.join)(folder, ".git"))) yield folder;
		const parent = (0,node_path_1.dirname)(folder);
		if (parent === folder) return;
		folder = parent;
	}
}
function realWorkspace(workspace) {
	try {
		return node_fs_0.realpathSync.native(workspace);
	} catch {
		return (0,node_path_1.resolve)(workspace);
	}
}
function isSubmodule(root) {
	const dotGit = (0,node_path_1.join)(root, ".git");
	try {
		if ((0,node_fs_0.statSync)(dotGit).isDirectory()) return false;
		const segments = slashes(/^gitdir: (.+)$/m.exec((0,node_fs_0.readFileSync)(dotGit, "utf8"))?.[1] ?? "").split("/");
		return segments.includes("modules") && !segments.includes("worktrees");
	} catch {
		return false;
	}
}
function originOf(root) {
	const section = /^\[remote "origin"\]\s*\n((?:[ \t].*\n?)*)/m.exec(gitFile(root, "config"))?.[1] ?? "";
	const url = /^\s*url\s*=\s*"?([^\s"]+)"?\s*$/m.exec(section)?.[1] ?? "";
	return /^(?:[a-z+]+:\/\/(?:[^/\s]*@)?|[\w.-]+@)[^/:@]+(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(url)?.[1] ?? null;
}
function slashes(path) {
	return node_path_1.sep === "/" ? path : path.split(node_path_1.sep).join("/");
}

}),

396:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (__require),
  r: () => (__toESM),
  t: () => (__commonJSMin)
});
var node_module_0 = _require(8995);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module_0.createRequire)(import.meta.url))();

}),

1343:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (accountIdProblem),
  c: () => (domainProblem),
  d: () => (regionProblem),
  f: () => (tokenProblem),
  i: () => (PATH_PATTERN),
  l: () => (keyPrefixProblem),
  n: () => (KEY_PREFIX_PATTERN),
  o: () => (bucketDoubt),
  p: () => (suggestion),
  r: () => (LISTED_PATTERN),
  s: () => (bucketProblem),
  t: () => (BUCKET_PATTERN),
  u: () => (packagePrefixProblem)
});
var _printable_js_0 = _require(4359);
var _names_js_1 = _require(3996);

// lib/inputs/suggestion.js
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
function suggestion(word, known) {
	if (word.length > 60) return "";
	const plain = (text) => text.toLowerCase().replace(/[_\s]/g, "-");
	const nearest = known.map((candidate) => ({
		candidate,
		off: distance(plain(word), plain(candidate))
	})).sort((a, b) => a.off - b.off)[0];
	if (nearest === void 0 || nearest.off > Math.max(1, Math.floor(nearest.candidate.length / 3))) return "";
	return ` Did you mean "${nearest.candidate}"?`;
}

// lib/inputs/rules.js
const MAX_PREFIX_BYTES = 512;
const OTHER_BUCKETS = {
	x: "a directory bucket (S3 Express One Zone)",
	table: "a table bucket",
	ol: "an access point of S3 Object Lambda"
};
const BUCKET_PATTERN = /^(?!\d+\.\d+\.\d+\.\d+$)(?!.*--(?:x|table|ol)-s3$)[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/;
const KEY_PREFIX_PATTERN = /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[^/\0-\x1f\x7f-\x9f\u2028\u2029]+(?:\/[^/\0-\x1f\x7f-\x9f\u2028\u2029]+)*$/;
const INSIDE = /(?!\s*[/\\])(?!\s*[A-Za-z]:)(?!\s*(?:.*\/)?\.\.(?:\/|$))(?!\s*(?:.*\/)?\.[gG][iI][tT](?:\/|$))[\s\S]*\S/.source;
const PATH_PATTERN = new RegExp(`^(?!\\s*!)${INSIDE}`);
const LISTED_PATTERN = new RegExp(`^(?:!\\s*|(?!!))${INSIDE}`);
function bucketProblem(bucket) {
	if (/^arn:/i.test(bucket)) return "must be the name of a bucket, not an ARN; for an access point give its alias, which ends in \"-s3alias\"";
	if (/^s3:\/\//i.test(bucket)) return "must be the name of a bucket alone, without \"s3://\"; put a folder in it into key-prefix";
	const [, kind] = /--(x|table|ol)-s3$/.exec(bucket) ?? [];
	if (kind !== void 0) return `is ${(0,_printable_js_0.i)(bucket)}, ${OTHER_BUCKETS[kind]}, from which OpenSearch Service can't import; it must be the name of a general purpose bucket`;
	if (BUCKET_PATTERN.test(bucket)) return null;
	return `is ${(0,_printable_js_0.i)(bucket)}, but must be the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and single dots, with a letter or digit at both ends`;
}
function bucketDoubt(bucket) {
	if (!bucket.endsWith("-s3alias")) return null;
	return `bucket ${(0,_printable_js_0.i)(bucket)} is the alias of an access point. S3 takes it, but AWS does not say that OpenSearch Service imports packages from one; if the import fails, give the name of the bucket.`;
}
function keyPrefixProblem(prefix) {
	const trimmed = prefix.replace(/^\/+|\/+$/g, "");
	if (trimmed !== prefix) return `must have no slash at its ends${trimmed === "" ? "" : `; write ${(0,_printable_js_0.i)(trimmed)}`}`;
	if (trimmed === "") return "must not be empty; leave it out for the default";
	if (Buffer.byteLength(prefix) > MAX_PREFIX_BYTES) return `must have at most ${MAX_PREFIX_BYTES} bytes`;
	if (/[\p{C}\p{Zl}\p{Zp}]/u.test(prefix)) return "must have no control characters";
	if (prefix.split("/").some((part) => part === "" || part === "." || part === "..")) return `is ${(0,_printable_js_0.i)(prefix)}, but must have no empty, "." or ".." part`;
	return null;
}
function accountIdProblem(account) {
	if (/^\d{12}$/.test(account)) return null;
	return `must be an account id of 12 digits, but has ${/^\d+$/.test(account) ? `${account.length} digits` : `${account.length} characters that are not all digits`}`;
}
function domainProblem(domain) {
	if ((0,_names_js_1.o)(domain) !== null) return null;
	if (/^arn:|:\/\/|\.amazonaws\.|\.on\.aws/i.test(domain)) return "must hold the names of domains, for example \"search-prod\", not ARNs or endpoints";
	const many = /\s/.test(domain) ? "; separate several by commas or line breaks, without dashes or quotes" : "";
	return `holds ${(0,_printable_js_0.i)(domain)}, which is not the name of a domain: ${_names_js_1.n}${many}`;
}
function regionProblem(region) {
	if (/^[a-z]{2,5}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region)) return null;
	return `is ${(0,_printable_js_0.i)(region)}, but must be the code of a Region, for example "eu-central-1"`;
}
function packagePrefixProblem(prefix) {
	if (/^[a-z][a-z0-9-]{0,26}$/.test(prefix)) return null;
	return `is ${(0,_printable_js_0.i)(prefix)}, but must be 1 to 27 lower-case letters (a-z), digits and hyphens, the first one a letter`;
}
function tokenProblem(token) {
	if (/^[\t\x20-\x7e\x80-\xff]*$/.test(token)) return null;
	return "holds a line break or another character that no header takes; set it to the token alone";
}

}),

3157:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (headText),
  r: () => (standInOf),
  t: () => (headOf)
});
var _token_js_0 = _require(4877);

// lib/dictionaries/not-dictionary/stand-ins.js
const HEAD_BYTES = 1024;
const BEGINNINGS = [
	[/^version https?:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//, "lfs-pointer"],
	[/^version https?:\/\/git-media\.io\/v\//, "lfs-pointer"],
	[/^(?:(?:\.\.\/)*\.git)?\/annex\/objects\/\S/, "annex-pointer"],
	[/^\0GITCRYPT\0/, "encrypted"],
	[/^(?:Salted__|U2FsdGVkX1)/, "encrypted"],
	[/^age-encryption\.org\/v1\n/, "encrypted"],
	[/^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/, "encrypted"],
	[/^\$ANSIBLE_VAULT;/, "encrypted"]
];
function standInOf(source) {
	const head = headText(source, HEAD_BYTES);
	return BEGINNINGS.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}
function headOf(source, limit) {
	const pieces = [];
	let length = 0;
	for (const chunk of source.chunks()) {
		pieces.push(Uint8Array.from(chunk.subarray(0, limit - length)));
		length += pieces.at(-1)?.length ?? 0;
		if (length >= limit) break;
	}
	return Buffer.concat(pieces);
}
function headText(source, limit) {
	const head = headOf(source, limit);
	return new TextDecoder((0,_token_js_0.i)(head) ?? "utf-8").decode(head);
}

}),

394:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (detectFormat),
  i: () => (detect),
  n: () => (readStopWords),
  o: () => (sourceKindOf),
  r: () => (ENGLISH_STOP_WORDS),
  s: () => (extensionKind),
  t: () => (isStopWordFile)
});
var _token_js_0 = _require(4877);
var _registry_js_1 = _require(7617);
var _printable_js_2 = _require(4359);
var _compile_js_3 = _require(609);

// lib/dictionaries/detection/names.js
const NOTHING = { kind: "nothing" };
const OTHER = { kind: "other" };
const LINES = new Set("txt text lst list csv tsv dic dict dictionary words synonyms synonym syn stop stopwords rules map mapping conf cfg".split(" "));
const OTHERS = new Set("md markdown mdx rst adoc html htm xhtml pdf doc docx odt rtf tex epub json jsonl ndjson json5 jsonc geojson ipynb yaml yml toml ini env xls xlsx ods parquet avro orc arrow sqlite db sql xsd xsl xslt dtd rdf owl ttl svg png jpg jpeg gif webp ico zip gz tgz bz2 xz zst 7z tar rar jar js mjs cjs jsx tsx css scss vue py rb go rs java kt scala c h cc cpp hpp php sh bash zsh ps1 bat cmd lua swift pm tf groovy gradle log lock patch diff rej swp asc sig gpg pgp age md5 sha1 sha256 sum aff bin exe dll j2 erb tmpl tpl mustache hbs".split(" "));
const LANGUAGE = /^[a-z]{2}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3})){0,2}$/;
const LANGUAGE_OR_CODE = new Set([
	"pl",
	"cs",
	"ts"
]);
const DOCUMENTS = /^(?:readme|licen[cs]e|notice|changelog|copying|authors|contributing|todo|notes)(?:-|$)/;
const AMBIGUOUS_FOLDERS = new Set([
	"common",
	"keep",
	"protected",
	"articles",
	"stop",
	"main"
]);
function wordsOf(name) {
	return name.replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2").replace(/(\p{L})(\p{N})/gu, "$1-$2").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}
function parts(base) {
	const dot = base.lastIndexOf(".");
	return dot > 0 ? {
		stem: base.slice(0, dot),
		extension: base.slice(dot + 1).toLowerCase()
	} : {
		stem: base,
		extension: null
	};
}
function extensionKind(file) {
	const { extension } = parts(file.slice(file.lastIndexOf("/") + 1));
	return extension === null || LINES.has(extension) ? "lines" : extension;
}
function readName(file) {
	const segments = file.split("/");
	const base = segments.pop() ?? "";
	const { stem, extension } = parts(base);
	const words = wordsOf(stem);
	if (DOCUMENTS.test(words)) return OTHER;
	const folders = segments.reverse().map(wordsOf);
	if (extension === "xml") return /(?:^|-)hyph/.test(words) ? {
		kind: "format",
		format: "hyphenation"
	} : NOTHING;
	if (extension === "pl" || extension === "prolog") {
		if (/(?:^|-)wn(?:-|$)|wordnet/.test(words)) return format("wordnet-synonyms");
		if (extension === "prolog") return OTHER;
	}
	if (extension === "dic") return readDic(words, folders);
	if (extension !== null && !LINES.has(extension)) return readUnusual(base, words, extension, folders);
	const said = readWords(withExtension(words, extension), folders);
	if (said.kind === "format" && said.format === "word-list" && /^[ct]sv$/.test(extension ?? "")) return hint(said.format);
	return said.kind === "nothing" ? readFolders(folders) : said;
}
function readUnusual(base, words, extension, folders) {
	if (OTHERS.has(extension)) return OTHER;
	const said = readWords(wordsOf(base), folders);
	const isLanguage = LANGUAGE.test(extension) && !LANGUAGE_OR_CODE.has(extension);
	if (said.kind === "format" && !isLanguage && (LANGUAGE_OR_CODE.has(extension) || /^(?:key-?words?|articles?|mappings?)$/.test(words))) return hint(said.format);
	if (said.kind !== "nothing") return said;
	return isLanguage ? readFolders(folders) : OTHER;
}
function readFolders(folders) {
	for (const folder of folders) {
		if (AMBIGUOUS_FOLDERS.has(folder)) continue;
		const hint = readWords(folder, folders);
		if (hint.kind === "format") return {
			kind: "hint",
			format: hint.format
		};
		if (hint.kind !== "nothing") return hint;
	}
	return NOTHING;
}
function withExtension(words, extension) {
	if (extension === "stop") return `${words}-stopwords`;
	return extension === null || [
		"txt",
		"text",
		"lst",
		"list",
		"csv",
		"tsv",
		"conf",
		"cfg",
		"dict",
		"map"
	].includes(extension) ? words : `${words}-${extension}`;
}
const IK_NAMES = /^(?:(?:extra|custom|my|ext)-)?(?:main|quantifier|preposition|suffix|surname|stopword|single-word(?:-full|-low-freq)?|mydict|dict)$/;
function readDic(words, folders) {
	if ([words, ...folders].some((part) => /(?:^|-)ik(?:-|$)/.test(part)) || IK_NAMES.test(words)) return {
		kind: "hint",
		format: "ik"
	};
	if (/(?:^|-)hyph/.test(words)) return NOTHING;
	const said = readWords(words, folders);
	return said.kind === "format" ? {
		kind: "hint",
		format: said.format
	} : said;
}
const NAMES = [
	[/stop-?(?:words?|tags?|lists?)|^(?:[a-z]{2,3}-)?stop(?:-[a-z]{2,3}(?:-[a-z]{2})?)?$|(?:^|-)noise-?words?/, format("word-list")],
	[/(?:^|-)wn-s(?:-|$)|^wordnet(?:-synonyms?)?$/, format("wordnet-synonyms")],
	[/s[iy]non[iy]m|thesaur/, format("solr-synonyms")],
	[/(?:^|-)(?:prot(?:ected)?|keep|common)-?words?|^(?:protected|keep|common)(?:-\d+)?$/, format("word-list")],
	[/(?:^|-)(?:key-?words?|articles?|contractions?|elisions?)(?:-|$)|common-?(?:terms?|grams?)/, format("word-list")],
	[/compound|(?:^|-)(?:common-)?nouns(?:-|$)|(?:^|-)word-?lists?(?:-|$)/, format("word-list")],
	[/stem(?:mer|mers|ming|s)?-?(?:exceptions?|exclusions?)/, {
		kind: "exclusions",
		format: "word-list"
	}],
	[/stem(?:mer|mers|ming|s)?-?(?:dict|overrides?|rules?)/, format("stemmer-override")],
	[/wdf+g?-?types?|(?:^|-)type-?tables?|word-?delimiter/, format("type-table")],
	[/(?:^|-)accents?(?:-|$)|char(?:acter)?s?-?(?:filters?|maps?|mappings?)/, format("char-mapping")],
	[/^mappings?(?=-|$)/, format("char-mapping")],
	[/(?:^|-)mappings?(?:-|$)|(?:^|-)(?:folding|normali[sz]ations?|transliterations?|umlauts?|emoticons?)(?:-|$)/, hint("char-mapping")],
	[/(?:^|-)(?:exclusions?|exceptions?)(?:-|$)/, {
		kind: "exclusions",
		format: null
	}],
	[/(?:^|-)hyph(?:en\w*)?(?:-|$)/, readHyphenation],
	[/kuromoji/, format("kuromoji")],
	[/(?:^|-)nori(?:-|$)/, format("nori")],
	[/(?:^|-)lemmas?(?:-|$)|lemmatization|(?:^|-)stem(?:s|mer|ming)?(?:-|$)/, hint("stemmer-override")],
	[/(?:^|-)delimiters?(?:-|$)|char(?:acter)?-?types?/, hint("type-table")],
	[/(?:^|-)ik(?:-|$)/, hint("ik")],
	[/^dictionary-(?!ja$|jp$|ko$|kr$)[a-z]{2}$/, hint("word-list")]
];
const USER_DICTIONARY = /(?:user|custom)-?(?:dict(?:s|ionary|ionaries)?|words?)(?:-|$)/;
const DICTIONARY = /(?:^|-)dict(?:s|ionary|ionaries)?(?:-|$)/;
const JAPANESE = /(?:^|-)(?:ja|jp|jpn|japan|japanese|kuromoji)(?:-|$)/;
const KOREAN = /(?:^|-)(?:ko|kr|kor|korea|korean|nori)(?:-|$)/;
function format(of) {
	return {
		kind: "format",
		format: of
	};
}
function hint(of) {
	return {
		kind: "hint",
		format: of
	};
}
function readWords(words, folders) {
	for (const [pattern, said] of NAMES) if (pattern.test(words)) return typeof said === "function" ? said(words) : said;
	if (!USER_DICTIONARY.test(words)) return DICTIONARY.test(words) && JAPANESE.test(words) !== KOREAN.test(words) ? { kind: "user-dictionary" } : NOTHING;
	const language = [words, ...folders].find((part) => JAPANESE.test(part) !== KOREAN.test(part));
	if (language === void 0) return { kind: "user-dictionary" };
	return format(JAPANESE.test(language) ? "kuromoji" : "nori");
}
function readHyphenation(words) {
	if (/hyph(?:en)?\w*-?patterns?/.test(words)) return format("hyphenation");
	if (/words?|white-?list|dict/.test(words)) return format("word-list");
	return { kind: "hyphenation" };
}

// lib/dictionaries/detection/shapes.js
function share(lines, fits) {
	if (lines.length === 0) return 0;
	return lines.filter(fits).length / lines.length;
}
function isWordnet(line) {
	return /^s\(\d{8,9},\d+,'.*',[nvasr],\d+,\d+\)\.$/.test(line);
}
function isTypeRule(line) {
	return /=>\s*(?:LOWER|UPPER|ALPHA|DIGIT|ALPHANUM|SUBWORD_DELIM)$/.test(line);
}
function isList(line) {
	return line.split(",").filter((term) => (0,_token_js_0.l)(term) !== "").length > 1;
}
function isMapping(line) {
	const sides = line.split("=>");
	return sides.length === 2 && sides.every((side) => (0,_token_js_0.l)(side) !== "");
}
function isSynonymList(line) {
	return !line.includes("=>") && isList(line) && line.split(",").every((term) => term.trim().split(/\s+/).length <= 6);
}
function isWord(line) {
	return !/[\s,;=<>[\]{}|]/.test(line);
}
function isKuromoji(line) {
	const columns = (0,_registry_js_1.f)(line);
	if (columns?.length !== 4) return false;
	const [surface = "", segmentation = "", readings = ""] = columns;
	return /[\p{scx=Katakana}]/u.test(readings) && segmentation.replaceAll(" ", "") === surface.replaceAll(" ", "") && (0,_registry_js_1.p)(segmentation).length === (0,_registry_js_1.p)(readings).length;
}
function isSegmentedHangul(line) {
	const [surface = "", ...segments] = line.split(/\s+/);
	return segments.length > 1 && segments.join("") === surface && /\p{sc=Hangul}/u.test(surface);
}
function isSudachiSource(line) {
	const columns = line.split(",");
	return columns.length >= 17 && columns.length <= 20 && columns.slice(1, 4).every((column) => /^-?\d+$/.test(column));
}
function isHunspell(lines) {
	const [count = "", ...words] = lines;
	return /^\d+$/.test(count) && words.length > 0 && share(words, (word) => /^[^\s/]+\/[^\s/]+/.test(word)) > .1;
}

// lib/dictionaries/detection/detect.js
function detect(file, source) {
	const said = readName(file);
	const samples = (0,_token_js_0.r)(source);
	for (const sample of samples) {
		const found = detectIn(file, said, sample);
		if (found?.evidence === "content") return found;
	}
	const last = samples.at(-1);
	return last === void 0 ? null : detectIn(file, said, last);
}
function detectIn(file, said, sample) {
	const byContent = signatureOf(sample);
	if (byContent !== null) return content(byContent);
	if (said.kind === "format") {
		if (said.format === "solr-synonyms" && /wordnet/i.test(file) && sample.lines.some(isWordnet)) return content("wordnet-synonyms");
		return contradicts(said.format, sample) ? null : {
			format: said.format,
			evidence: "name"
		};
	}
	if (sample.isBinary) return null;
	if (sourceOf(sample) !== null) return null;
	return byHint(file, said, sample.lines) ?? (said.kind === "other" ? null : byLines(file, sample.lines));
}
function content(format) {
	return {
		format,
		evidence: "content"
	};
}
function signatureOf({ text, lines, isBinary }) {
	if (isBinary) return null;
	if (/<hyphenation-info[\s>/]/.test(text) && (lines[0] ?? "").startsWith("<")) return "hyphenation";
	if (lines.length > 0 && share(lines, isWordnet) >= .5) return "wordnet-synonyms";
	if (share(lines, isTypeRule) > .5) return "type-table";
	if (lines.length > 0 && share(lines, isKuromoji) >= .5) return "kuromoji";
	return null;
}
function contradicts(format, { lines }) {
	const [first = ""] = lines;
	switch (format) {
		case "word-list": return share(lines, isMapping) > .5;
		case "wordnet-synonyms": return share(lines, (line) => isMapping(line) || isSynonymList(line)) > .5;
		case "char-mapping": return /^[[{]/.test(first);
		default: return false;
	}
}
function sourceKindOf(source) {
	return (0,_token_js_0.r)(source).map(sourceOf).find((kind) => kind !== null) ?? null;
}
function sourceOf({ lines }) {
	if (isHunspell(lines)) return "hunspell";
	return share(lines, isSudachiSource) > .5 ? "sudachi-source" : null;
}
function byHint(file, said, lines) {
	switch (said.kind) {
		case "hint": return bearsOut(said.format, lines) ? content(said.format) : null;
		case "user-dictionary": return byScript(lines);
		case "exclusions":
			if (share(lines, isStemRule) >= .5) return content("stemmer-override");
			if (share(lines, isWord) > .5) return content("word-list");
			return said.format === null ? null : {
				format: said.format,
				evidence: "name"
			};
		case "hyphenation":
			if (/\.xml$/i.test(file) || (lines[0] ?? "<").startsWith("<")) return {
				format: "hyphenation",
				evidence: "name"
			};
			return {
				format: share(lines, isPlainWord) > .5 ? "word-list" : "hyphenation",
				evidence: "name"
			};
		default: return null;
	}
}
function isStemRule(line) {
	return isMapping(line) || /^[^\s,]+\t[^\s,]+$/.test(line);
}
function isPlainWord(line) {
	return isWord(line) && !/\d/.test(line);
}
function bearsOut(format, lines) {
	if (lines.length === 0) return false;
	const [first = ""] = lines;
	switch (format) {
		case "solr-synonyms": return share(lines, (line) => isMapping(line) || isSynonymList(line)) >= .5;
		case "word-list": return share(lines, (line) => !/[,;\t=]/.test(line) && line.length < 80) > .5;
		case "char-mapping":
		case "stemmer-override":
		case "type-table": return share(lines, isMapping) >= .5;
		case "kuromoji": return share(lines, (line) => isList(line) && /[\p{scx=Han}\p{scx=Katakana}\p{scx=Hiragana}]/u.test(line)) >= .5;
		case "nori": return share(lines, (line) => /\p{sc=Hangul}/u.test(line)) >= .5;
		case "hyphenation": return first.startsWith("<");
		case "ik": return share(lines, (line) => line.length < 80) > .5;
		case "wordnet-synonyms":
		case "opaque": return false;
	}
}
function byScript(lines) {
	if (lines.length === 0) return null;
	const korean = share(lines, (line) => /\p{sc=Hangul}/u.test(line));
	const japanese = share(lines, (line) => /[\p{sc=Katakana}\p{sc=Hiragana}]/u.test(line));
	const rows = share(lines, (line) => line.split(",").length >= 3 && /\p{sc=Han}/u.test(line));
	if (korean >= .5 && korean >= japanese) return content("nori");
	return japanese >= .5 || rows >= .5 ? content("kuromoji") : null;
}
function byLines(file, lines) {
	if (/\.dic$/i.test(file)) return isChinese(lines) ? content("ik") : null;
	const segmented = lines.filter(isSegmentedHangul).length;
	const spaced = lines.filter((line) => /\s/.test(line)).length;
	const plain = share(lines, (line) => !line.includes("=>") && !line.includes(","));
	if (segmented > 0 && segmented >= spaced / 2 && plain > .5) return content("nori");
	const lists = lines.filter(isSynonymList).length;
	const mappings = lines.filter(isMapping).length;
	if (lists > 1 && mappings > 1 && lists + mappings > lines.length * .75) return content("solr-synonyms");
	return null;
}
function isChinese(lines) {
	return share(lines, (line) => isWord(line) && /^\p{sc=Han}/u.test(line)) > .5;
}
function detectFormat(file, source) {
	return detect(file, source)?.format ?? null;
}

// lib/dictionaries/analysis/stop-words.js
const ENGLISH_STOP_WORDS = new Set("a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(" "));
const NAMED_STOP_WORD_LISTS = new Set("arabic armenian basque bengali brazilian bulgarian catalan czech danish dutch english estonian finnish french galician german greek hindi hungarian indonesian irish italian latvian lithuanian norwegian persian portuguese romanian russian sorani spanish swedish thai turkish".split(" ").map((name) => `_${name}_`));

// lib/workspace/stop-word-file.js
function readStopWords(source, engineVersion) {
	const compiled = (0,_compile_js_3.t)(source, "word-list", {
		engineVersion,
		expand: true,
		lenient: false,
		analysis: null
	});
	if (compiled.verdict === "reject") throw new Error(compiled.apiMessage);
	const words = new Set();
	for (const { key } of compiled.entries) if (key === "_english_") for (const word of ENGLISH_STOP_WORDS) words.add(word);
	else if (NAMED_STOP_WORD_LISTS.has(key)) throw new Error(`the built-in list ${(0,_printable_js_2.i)(key)} is not known here, only "_english_"`);
	else words.add(key);
	return words;
}
function isStopWordFile(file) {
	return /stop[-_ ]?words?/i.test(file.slice(file.lastIndexOf("/") + 1));
}

}),

4877:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (ConflictFinder),
  c: () => (javaLowerCase),
  d: () => (utf8Length),
  i: () => (utf16Of),
  l: () => (javaTrim),
  n: () => (placed),
  o: () => (hasText),
  r: () => (samplesOf),
  s: () => (isJavaWhitespace),
  t: () => (isUndecided),
  u: () => (leadingTrim)
});
var node_util_0 = _require(7975);
var node_buffer_1 = _require(4573);

// lib/dictionaries/java/text.js
function javaTrim(text) {
	let start = 0;
	let end = text.length;
	while (start < end && text.charCodeAt(start) <= 32) start++;
	while (end > start && text.charCodeAt(end - 1) <= 32) end--;
	return start === 0 && end === text.length ? text : text.slice(start, end);
}
function leadingTrim(text) {
	let start = 0;
	while (start < text.length && text.charCodeAt(start) <= 32) start++;
	return start;
}
function isJavaWhitespace(codePoint) {
	if (codePoint <= 32) return codePoint >= 9 && codePoint <= 13 || codePoint >= 28;
	if (codePoint < 5760) return false;
	return codePoint === 5760 || codePoint >= 8192 && codePoint <= 8202 && codePoint !== 8199 || codePoint === 8232 || codePoint === 8233 || codePoint === 8287 || codePoint === 12288;
}
function hasText(text) {
	for (let i = 0; i < text.length; i++) if (!isJavaWhitespace(text.charCodeAt(i))) return true;
	return false;
}
const CAPITALS_AFTER_JAVA = /[\ua7ce\ua7d2\ua7d4\u{16ea0}-\u{16eb8}]/u;
function javaLowerCase(text) {
	let simple = true;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit > 127 || unit >= 65 && unit <= 90) {
			simple = false;
			break;
		}
	}
	if (simple) return text;
	let lower = "";
	for (const character of text) if (character === "İ") lower += "i";
	else if (character >= "꟎" && CAPITALS_AFTER_JAVA.test(character)) lower += character;
	else lower += character.toLowerCase();
	return lower;
}
function utf8Length(text) {
	return Buffer.byteLength(text, "utf8");
}

// lib/dictionaries/not-dictionary/conflict-markers.js
const USUAL_SIZE = 7;
const SHORTEST = 3;
const SIDES = {
	"<": "ours",
	"|": "base",
	"=": "middle",
	">": "theirs"
};
function markerOf(line) {
	const match = /^([<|=>])\1{2,}(?=[ \t]|$)/.exec(line);
	if (match === null) return null;
	const [run, character = ""] = match;
	const side = SIDES[character];
	const label = line.slice(run.length).trim();
	if (label.startsWith("=>")) return null;
	const hasLabel = label !== "";
	if (side === void 0 || run.length < SHORTEST || side === "middle" && hasLabel) return null;
	return {
		side,
		size: run.length,
		hasLabel
	};
}
var ConflictFinder = class {
	#wantsAll;
	#wantsMiddle;
	#open = new Map();
	found = [];
	#middles = [];
	constructor(wantsAll, wantsMiddle = false) {
		this.#wantsAll = wantsAll;
		this.#wantsMiddle = wantsMiddle;
	}
	line(text, number) {
		const marker = markerOf(text);
		if (marker === null) return;
		const { side, size, hasLabel } = marker;
		switch (side) {
			case "ours":
				this.#leftOver(size);
				this.#open.set(size, {
					line: number,
					hasLabel,
					hasMiddle: false
				});
				return;
			case "base":
				if (!this.#open.has(size) && size === USUAL_SIZE && hasLabel) this.#keep(number, number);
				return;
			case "middle": {
				const open = this.#open.get(size);
				if (open !== void 0) open.hasMiddle = true;
				else if (size === USUAL_SIZE) this.#middles?.push(number);
				else this.#middles = null;
				return;
			}
			case "theirs": this.#end(marker, number);
		}
	}
	finish() {
		for (const size of [...this.#open.keys()]) this.#leftOver(size);
		if (this.#wantsMiddle) for (const line of this.#middles ?? []) this.#keep(line, line);
		return this.found.sort((a, b) => a.line - b.line);
	}
	#end({ size, hasLabel }, number) {
		const open = this.#open.get(size);
		this.#open.delete(size);
		const isCertain = size >= USUAL_SIZE || hasLabel || open?.hasLabel === true;
		if (open?.hasMiddle === true && isCertain) this.found.push({
			line: open.line,
			endLine: number
		});
		else if (size === USUAL_SIZE) this.#keep(open?.line ?? number, number);
	}
	#leftOver(size) {
		const open = this.#open.get(size);
		this.#open.delete(size);
		if (open !== void 0 && size === USUAL_SIZE) this.#keep(open.line, open.line);
	}
	#keep(line, endLine) {
		if (!this.#wantsAll) this.found.push({
			line,
			endLine
		});
	}
};

// lib/dictionaries/detection/sample.js
const SAMPLE_BYTES = 65536;
const LONGEST_SEQUENCE = 4;
const LEGACY_ENCODINGS = [
	{
		encoding: "shift_jis",
		is: /^[^\uff61-\uff9f]*[\u3040-\u30ff][^\uff61-\uff9f]*$/
	},
	{
		encoding: "euc-jp",
		is: /^[^\uff61-\uff9f]*[\u3040-\u30ff][^\uff61-\uff9f]*$/
	},
	{
		encoding: "euc-kr",
		is: /[\uac00-\ud7a3]/
	},
	{
		encoding: "gb18030",
		is: /[\u4e00-\u9fff]/
	}
];
function samplesOf(source) {
	const { bytes, isCut } = head(source);
	return texts(bytes, isCut).map((text) => sampleOf(isCut ? withoutCutLine(text) : text));
}
function sampleOf(text) {
	const plain = text.startsWith("﻿") ? text.slice(1) : text;
	return {
		lines: plain.split(/\r\n|\n|\r/).map(javaTrim).filter((line) => line !== "" && !line.startsWith("#") && markerOf(line) === null),
		text: plain,
		isBinary: plain.includes("\0")
	};
}
function head(source) {
	const pieces = [];
	let length = 0;
	for (const chunk of source.chunks()) {
		pieces.push(Uint8Array.from(chunk.subarray(0, SAMPLE_BYTES - length)));
		length += pieces.at(-1)?.length ?? 0;
		if (length >= SAMPLE_BYTES) break;
	}
	return {
		bytes: Buffer.concat(pieces),
		isCut: source.size > length
	};
}
function texts(bytes, isCut) {
	const utf16 = utf16Of(bytes);
	if (utf16 !== null) return [new node_util_0.TextDecoder(utf16).decode(bytes)];
	if ((0,node_buffer_1.isUtf8)(isCut ? withoutCutSequence(bytes) : bytes)) return [bytes.toString("utf8")];
	const legacy = LEGACY_ENCODINGS.flatMap(({ encoding, is }) => decodeStrictly(bytes, encoding, isCut).filter((text) => is.test(text)));
	return [
		bytes.toString("utf8"),
		...legacy,
		bytes.toString("latin1")
	];
}
function decodeStrictly(bytes, encoding, isCut) {
	try {
		return [new node_util_0.TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCut })];
	} catch {
		return [];
	}
}
const MOST = .75;
function utf16Of(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
	if (!bytes.includes(0)) return null;
	const zeros = [0, 0];
	for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (Math.min(even, odd) * 8 >= Math.max(even, odd)) return null;
	const encoding = even < odd ? "utf-16le" : "utf-16be";
	const pairs = Buffer.from(bytes.subarray(0, bytes.length & -2));
	const isAscii = pairs.length > 2 && Math.max(even, odd) * 2 >= pairs.length * MOST;
	return decodeStrictly(pairs, encoding, true).some((text) => (isAscii || /[\n\r]/.test(text)) && !/[\0-\x08\x0e-\x1f\ufffe]/.test(text)) ? encoding : null;
}
function withoutCutSequence(bytes) {
	for (let cut = 0; cut < LONGEST_SEQUENCE; cut++) {
		const shorter = bytes.subarray(0, bytes.length - cut);
		if ((0,node_buffer_1.isUtf8)(shorter)) return shorter;
	}
	return bytes;
}
function withoutCutLine(text) {
	const cut = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
	return cut === -1 ? text : text.slice(0, cut);
}

// lib/dictionaries/analysis/token.js
function isUndecided(result) {
	return "undecided" in result;
}
function placed(tokens) {
	let position = -1;
	return tokens.map(({ text, increment, length, start, end }) => {
		position += increment;
		return {
			token: text,
			position,
			positionLength: length,
			start,
			end
		};
	});
}

}),

5032:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (TextLints),
  i: () => (readWordLines),
  n: () => (buildFailure),
  o: () => (needsTextLints),
  r: () => (lineFailure),
  t: () => (PHASE)
});
var _engine_version_js_0 = _require(5881);
var _lines_js_1 = _require(6099);
var _token_js_2 = _require(4877);
var _problems_js_3 = _require(5294);
var node_buffer_4 = _require(4573);

// lib/dictionaries/java/utf8.js
function firstMalformed(bytes, start, end) {
	if ((0,node_buffer_4.isUtf8)(bytes.subarray(start, end))) return null;
	let at = start;
	while (at < end) {
		const lead = bytes[at] ?? 0;
		if (lead < 128) {
			at++;
			continue;
		}
		const size = lead >= 240 ? 4 : lead >= 224 ? 3 : 2;
		const length = malformedLength(bytes, at, end, lead);
		if (length > 0) return {
			offset: at,
			length
		};
		at += size;
	}
	return null;
}
function malformedLength(bytes, at, end, lead) {
	if (lead < 194 || lead > 244) return 1;
	const left = end - at;
	const second = left > 1 ? bytes[at + 1] ?? 0 : -1;
	const third = left > 2 ? bytes[at + 2] ?? 0 : -1;
	const fourth = left > 3 ? bytes[at + 3] ?? 0 : -1;
	const tail = (byte) => byte >= 128 && byte <= 191;
	if (lead < 224) return tail(second) ? 0 : 1;
	if (lead < 240) {
		if (second === -1) return 1;
		if (!tail(second) || lead === 224 && second < 160) return 1;
		if (!tail(third)) return 2;
		return lead === 237 && second >= 160 ? 3 : 0;
	}
	if (second === -1) return 1;
	if (!tail(second) || lead === 240 && second < 144 || lead === 244 && second > 143) return 1;
	if (!tail(third)) return 2;
	return tail(fourth) ? 0 : 3;
}

// lib/dictionaries/formats/lines/text-lints.js
const DECOMPOSED_HINT = /[\p{M}\u1100-\u11ff]/u;
var TextLints = class {
	#format;
	#report;
	#encodingFailure;
	#utf16 = false;
	#composedLine = 0;
	#decomposedLine = 0;
	#decomposedLines = 0;
	#nulLine = 0;
	constructor(format, report, encodingFailure) {
		this.#format = format;
		this.#report = report;
		this.#encodingFailure = encodingFailure;
	}
	get isUtf16() {
		return this.#utf16;
	}
	malformed(bytes, start, end, line) {
		const bad = firstMalformed(bytes, start, end);
		if (bad === null) return;
		const lead = bytes[bad.offset] ?? 0;
		if (line === 1 && bad.offset === start && isUtf16Mark(lead, bytes[start + 1])) this.#utf16 = true;
		const column = bytes.toString("utf8", start, bad.offset).length + 1;
		const byte = `0x${lead.toString(16).toUpperCase().padStart(2, "0")}`;
		this.#report.error(this.#code("not-utf8"), {
			line,
			column
		}, () => this.#utf16 ? "The file is UTF-16 or UTF-32, and the engine reads UTF-8 only. Save it as UTF-8 without a byte order mark." : `The byte ${byte} is not valid UTF-8 here, so the engine reads nothing of the file. Save it as UTF-8 (it may be Latin-1, Windows-1252, Shift-JIS or the like, or not text at all).`, this.#encodingFailure(bad.length));
	}
	text(line, number) {
		if (line.startsWith("﻿")) this.#report.warning(this.#code("byte-order-mark"), {
			line: number,
			column: 1
		}, () => number === 1 ? "The file begins with a byte order mark (U+FEFF), which the engine reads as a character of the first line: that line never matches. Save the file as UTF-8 without it." : "The line begins with a byte order mark (U+FEFF), as where files were joined, and the engine reads it as a character: that line never matches. Save the files as UTF-8 without it.");
		const lost = line.indexOf("�");
		if (lost >= 0) this.#report.warning(this.#code("replacement-character"), {
			line: number,
			column: lost + 1
		}, () => "U+FFFD is where an earlier conversion lost a character, so this text matches nothing. Restore the character from the source of the file.");
		if (this.#nulLine === 0 && line.includes("\0")) {
			this.#nulLine = number;
			this.#report.warning(this.#code("nul-character"), {
				line: number,
				column: line.indexOf("\0") + 1
			}, () => "The line holds NUL characters, so this is UTF-16 without a mark or not a text file; it matches nothing. Save the dictionary as UTF-8 text.");
		}
		this.#normalization(line, number);
	}
	finish(statistics) {
		if (statistics.firstLoneCarriageReturn !== null) this.#report.warning(this.#code("lone-carriage-return"), {
			line: statistics.firstLoneCarriageReturn,
			column: null
		}, () => `A carriage return without a line feed ends ${(0,_problems_js_3.o)(statistics.loneCarriageReturns, "line")}. The engine ends a line there; Git and most tools do not, so they show and compare other lines. Use line feeds.`);
		if (this.#decomposedLine > 0 && this.#composedLine > 0) this.#report.warning(this.#code("mixed-normalization"), {
			line: this.#decomposedLine,
			column: null
		}, (line) => `Accented letters are decomposed (NFD) in ${(0,_problems_js_3.o)(this.#decomposedLines, "line")}, this one first, and composed (NFC) in others, as in ${line(this.#composedLine)}. They look alike, but one form never matches the other. Normalise the file to NFC.`);
	}
	#normalization(whole, number) {
		const arrow = whole.lastIndexOf("=>");
		const line = arrow === -1 ? whole : whole.slice(arrow + 2);
		if (this.#composedLine === 0 && line.normalize("NFD") !== line) {
			if (line.normalize("NFC") === line) this.#composedLine = number;
		}
		if (DECOMPOSED_HINT.test(line) && line.normalize("NFC") !== line && isDecomposed(line)) {
			if (this.#decomposedLine === 0) this.#decomposedLine = number;
			this.#decomposedLines++;
		}
	}
	#code(name) {
		return `${this.#format}/${name}`;
	}
};
function isDecomposed(line) {
	return line.normalize("NFC").length < line.length;
}
function isUtf16Mark(first, second) {
	return first === 255 && second === 254 || first === 254 && second === 255;
}
function needsTextLints(bytes, start, end) {
	for (let i = start; i < end; i++) {
		const byte = bytes[i];
		if (byte >= 128 || byte === 0) return true;
	}
	return false;
}

// lib/dictionaries/formats/lines/word-lines.js
const PHASE = {
	reading: 0,
	lines: 1,
	building: 2
};
const SETTINGS = {
	"word-list": "<setting>_path",
	"char-mapping": "mappings_path",
	"stemmer-override": "rules_path",
	"type-table": "type_table_path",
	kuromoji: "user_dictionary",
	nori: "user_dictionary"
};
function readWordLines(format, { source, options, report }, take) {
	const rule = (0,_engine_version_js_0.n)(options.engineVersion);
	const text = new TextLints(format, report, (length) => ({
		phase: PHASE.reading,
		chain: [{
			className: "java.nio.charset.MalformedInputException",
			message: `Input length = ${length}`
		}],
		apiMessage: encodingMessage(SETTINGS[format], (0,_engine_version_js_0.c)(options.engineVersion))
	}));
	let count = 0;
	const statistics = (0,_lines_js_1.t)(source, { line(bytes, start, end, number, valid) {
		if (end === start || text.isUtf16) return;
		if (!valid) {
			count++;
			text.malformed(bytes, start, end, number);
			return;
		}
		const line = bytes.toString("utf8", start, end);
		if (needsTextLints(bytes, start, end)) text.text(line, number);
		if (!(0,_token_js_2.o)(line)) return;
		count++;
		const trimmed = (0,_token_js_2.l)(line);
		if (isComment(line, trimmed, rule, format)) return;
		take({
			text: trimmed,
			line: number,
			column: (0,_token_js_2.u)(line) + 1,
			count,
			indentedComment: rule === "column-1" && trimmed.startsWith("#")
		});
	} });
	text.finish(statistics);
}
function encodingMessage(setting, isRecent) {
	const reading = `Unsupported character encoding detected while reading ${setting}`;
	return isRecent ? `${reading}: files must be UTF-8 encoded` : `${reading}: <path> - files must be UTF-8 encoded`;
}
function isComment(line, trimmed, rule, format) {
	switch (rule) {
		case "column-1": return line.startsWith("#");
		case "trimmed": return trimmed.startsWith("#");
		case "mapping-arrow-kept": return trimmed.startsWith("#") && format !== "char-mapping";
		case "arrow-kept": return trimmed.startsWith("#") && !/^#[ \t\n\v\f\r]*=>/.test(trimmed);
	}
}
function lineFailure(input, { count }, message) {
	const text = (0,_engine_version_js_0.c)(input.options.engineVersion) ? `Line [${count}]: ${message}` : message;
	return {
		phase: PHASE.lines,
		chain: [{
			className: "java.lang.RuntimeException",
			message: text
		}],
		apiMessage: text
	};
}
function buildFailure(className, message) {
	return {
		phase: PHASE.building,
		chain: [{
			className,
			message
		}],
		apiMessage: message ?? ""
	};
}

}),

7077:
((_module, _exports, _require) => {

_require.d(_exports, {
  i: () => (pathProblem),
  n: () => (isGitDirectory),
  r: () => (lookAt),
  t: () => (fsReason)
});
var _printable_js_0 = _require(4359);
var node_fs_1 = _require(3024);
var node_path_2 = _require(6760);

// lib/workspace/select/workspace-path.js
function fsReason(error) {
	if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
	return (0,_printable_js_0.r)(String(error));
}
function isGitDirectory(name) {
	return name.toLowerCase() === ".git";
}
const CREDENTIALS = /^gha-creds-.*\.json$/i;
function pathProblem(text) {
	if (/^[/\\]|^[A-Za-z]:/.test(text)) return "is an absolute path; write it relative to the workspace";
	const segments = text.split("/");
	if (segments.includes("..")) return "leads upwards with \"..\"; only files inside the workspace can be used";
	if (segments.some(isGitDirectory)) return "leads into .git, which is never read";
	return null;
}
function isOutside(inside) {
	return inside === ".." || inside.startsWith(`..${node_path_2.sep}`) || (0,node_path_2.isAbsolute)(inside);
}
function linkOut(workspace, file) {
	const segments = file.split("/");
	const paths = segments.map((_, index) => segments.slice(0, index + 1).join("/"));
	const leaves = (path) => isOutside((0,node_path_2.relative)(workspace, node_fs_1.realpathSync.native((0,node_path_2.join)(workspace, path))));
	return paths.find(leaves) ?? file;
}
function lookAt(workspace, file) {
	const refused = (why) => ({
		kind: "refused",
		message: `${(0,_printable_js_0.i)(file)} ${why}.`
	});
	if (node_path_2.sep === "\\" && file.includes("\\")) return { kind: "missing" };
	const path = (0,node_path_2.join)(workspace, file);
	let isLink = false;
	try {
		isLink = (0,node_fs_1.lstatSync)(path).isSymbolicLink();
		const real = node_fs_1.realpathSync.native(path);
		const inside = (0,node_path_2.relative)(workspace, real);
		if (isOutside(inside)) {
			const link = linkOut(workspace, file);
			if (link === file) return refused("is a symbolic link that leads out of the workspace");
			return refused(`leads out of the workspace through the symbolic link ${(0,_printable_js_0.i)(link)}`);
		}
		if (inside.split(node_path_2.sep).some(isGitDirectory)) return refused("leads into .git, which is never read");
		if (CREDENTIALS.test((0,node_path_2.basename)(real))) return refused("holds credentials, which are never read");
		const stats = (0,node_fs_1.statSync)(real);
		if (stats.isDirectory()) return { kind: "directory" };
		if (!stats.isFile()) return { kind: "other" };
		(0,node_fs_1.closeSync)((0,node_fs_1.openSync)(real, "r"));
		return {
			kind: "file",
			path: real,
			bytes: stats.size
		};
	} catch (error) {
		const reason = fsReason(error);
		if (reason !== "ENOENT" && reason !== "ENOTDIR") return refused(`can't be read (${reason})`);
		if (!isLink) return { kind: "missing" };
		if ((0,node_fs_1.statSync)(path, { throwIfNoEntry: false }) !== void 0) return { kind: "other" };
		return refused("is a symbolic link to something that does not exist");
	}
}

})

};
