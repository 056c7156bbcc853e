export const id = 5967;
export const ids = [5967,8348];
export const modules = {

626:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (selectPlainFiles),
  t: () => (readPlainFile)
});
var _printable_js_0 = _require(4359);
var _glob_js_1 = _require(6240);
var node_fs_2 = _require(3024);

// lib/workspace/plain-files.js
const MAX_BYTES = 10485760;
function selectPlainFiles(workspace, globs, origin) {
	const root = node_fs_2.realpathSync.native(workspace);
	const found = new Map();
	const errors = [];
	const notices = [];
	for (const glob of globs) {
		if (glob.startsWith("!")) {
			(0,_glob_js_1.l)(found, glob, origin, errors, notices);
			continue;
		}
		const { matches, problem } = (0,_glob_js_1.n)(root, glob);
		if (problem !== null) errors.push(`${origin}: ${problem}`);
		for (const [file, match] of matches) if (match.kind === "refused") errors.push(`${origin}: ${match.message}`);
		else if (match.bytes > MAX_BYTES) errors.push(`${origin}: ${(0,_printable_js_0.i)(file)} has ${match.bytes} bytes; at most 10 MiB are read.`);
		else found.set(file, match.path);
	}
	if (globs.length > 0 && found.size === 0 && errors.length === 0) errors.push(`${origin}: ${(0,_glob_js_1.o)(globs)}`);
	return {
		files: [...found].map(([file, path]) => ({
			file,
			path
		})).sort((a, b) => a.file < b.file ? -1 : 1),
		errors,
		notices
	};
}
function readPlainFile({ path }) {
	return (0,node_fs_2.readFileSync)(path);
}

}),

5967:
((_module, _exports, _require) => {

_require.d(_exports, {
  applySettings: () => (/* reexport safe */ _settings2_js_0.t),
  readSettings: () => (/* reexport safe */ _settings2_js_0.n)
});
var _settings2_js_0 = _require(3849);

}),

3849:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (readSettings),
  r: () => (readSettingsOf),
  t: () => (applySettings)
});
var _check_target_js_0 = _require(7116);
var _plain_files_js_1 = _require(626);
var _names_js_2 = _require(3996);

// lib/workspace/settings.js
const NO_IDS = new Map();
async function readSettings(files, targets, version, ids = NO_IDS) {
	return readSettingsOf(files.map((file) => ({
		file: file.file,
		bytes: (0,_plain_files_js_1.t)(file)
	})), targets, version, ids);
}
async function readSettingsOf(sources, targets, version, ids = NO_IDS) {
	const { chainUses, formatOf, formatUses, readIndexSettings, tellOtherFormat, tellUndecided } = await Promise.all(/* import() */[_require.e(1769), _require.e(8444)]).then(_require.bind(_require, 8444));
	const known = targets.map((target) => ({
		name: nameOf(target),
		file: target.file,
		files: (target.files ?? [target]).map(({ file }) => file),
		source: target.source,
		format: target.format,
		references: [...idReferences(ids, nameOf(target)), ...target.usage?.references ?? []],
		names: target.usage?.names ?? []
	}));
	const { wordRuleOf } = await _require.e(/* import() */ 5996).then(_require.bind(_require, 5996));
	const settings = await readIndexSettings(sources, known, version);
	for (const target of targets) {
		const { isDeclared, format, file } = target;
		if (isDeclared === true && format !== null) tellOtherFormat(settings, nameOf(target), file, format);
	}
	const usesOf = (target) => chainUses(settings, nameOf(target)).map((use) => ({
		...use,
		...unlessDeclared(target, use)
	}));
	return {
		settings,
		usesOf,
		formatsOf: (target) => formatUses(settings, nameOf(target)),
		apply: (target) => {
			const said = formatOf(settings, nameOf(target), target.format);
			const format = target.isDeclared === true ? target.format : said ?? target.format;
			const words = wordRuleOf(settings, nameOf(target));
			const options = words === null ? target.options : {
				...target.options,
				words
			};
			const all = usesOf(target);
			const own = all.filter((use) => use.format === format);
			const uses = own.length > 0 ? own : all;
			const reading = uses[0] ?? settings.declared.get(nameOf(target))?.[0];
			if (reading === void 0 || !isSynonyms(format)) return {
				...target,
				format,
				options
			};
			const chain = options.analysis === null ? chainsOf(uses) : {};
			return {
				...target,
				format,
				options: {
					...options,
					...unlessDeclared(target, reading),
					...chain
				}
			};
		},
		tellUndecided
	};
}
function applySettings(settings, dictionaries) {
	return dictionaries.map((dictionary) => {
		const { format, options } = settings.apply((0,_check_target_js_0.t)(dictionary));
		if (format === null) return {
			...dictionary,
			options
		};
		const formatSource = format === dictionary.format ? dictionary.formatSource : "declared";
		return {
			...dictionary,
			format,
			formatSource,
			options
		};
	});
}
function idReferences(ids, name) {
	const id = ids.get(name);
	return id === void 0 ? [] : [`analyzers/${id}`];
}
function nameOf({ name, file }) {
	return name ?? (0,_names_js_2.a)(file);
}
function chainsOf(uses) {
	const [first, ...others] = new Map(uses.map(({ chain }) => [chain.key, chain])).values();
	return first === void 0 ? {} : {
		chain: first,
		otherChains: others
	};
}
function unlessDeclared({ usage, options }, { expand, lenient }) {
	return {
		expand: usage?.declaresExpand ? options.expand : expand,
		lenient: usage?.declaresLenient ? options.lenient : lenient
	};
}
function isSynonyms(format) {
	return format === "solr-synonyms" || format === "wordnet-synonyms";
}

})

};
