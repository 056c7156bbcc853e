#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = ({

6982:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

}),

9896:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

}),

6698:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

}),

4573:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

}),

1421:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

}),

7598:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

}),

1553:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

}),

3024:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

}),

1455:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

}),

7067:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

}),

4708:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

}),

8995:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

}),

8161:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

}),

6760:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

}),

1708:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

}),

7075:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

}),

8500:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

}),

7975:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

}),

714:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

}),

8522:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

}),

857:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

}),

7794:
((_module, _exports, __nccwpck_require__) => {

__nccwpck_require__.d(_exports, {
  t: () => (ActionFailure)
});
// lib/failure.js
var ActionFailure = class ActionFailure extends Error {
	name = "ActionFailure";
	code;
	hint;
	about;
	parts;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.code = code;
		this.hint = details.hint;
		this.about = details.about ?? [];
		this.parts = details.parts ?? [{
			message,
			place: null
		}];
	}
	hinting(hint) {
		const { message, parts, about, cause } = this;
		return new ActionFailure(this.code, message, {
			hint: [this.hint ?? [], hint].flat().join(" "),
			parts,
			about,
			cause
		});
	}
	and(other) {
		if (other === null || other === this) return this;
		const hints = [...new Set([this.hint, other.hint])].filter((hint) => hint !== void 0);
		return new ActionFailure(this.code, `${this.message}\n${other.message}`, {
			...hints.length === 0 ? {} : { hint: hints.join(" ") },
			parts: [...this.parts, ...other.parts],
			about: [...new Set([...this.about, ...other.about])],
			cause: this.cause ?? other.cause
		});
	}
};

}),

4000:
((_module, _exports, __nccwpck_require__) => {

__nccwpck_require__.a(_module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var _runner_file_js_0 = __nccwpck_require__(5123);
var _redact_js_1 = __nccwpck_require__(3247);
var _workflow_command_js_2 = __nccwpck_require__(3395);
var node_timers_promises_3 = __nccwpck_require__(8500);
var node_util_4 = __nccwpck_require__(7975);
var node_fs_5 = __nccwpck_require__(3024);
var node_os_6 = __nccwpck_require__(8161);

// lib/github/runner/step.js
const MAIN_RAN = "main-ran";
function markMainStep(env) {
	const file = env["GITHUB_STATE"] ?? "";
	try {
		if (file !== "") (0,node_fs_5.appendFileSync)(file, `${MAIN_RAN}=true${node_os_6.EOL}`);
		return null;
	} catch (error) {
		return (0,_runner_file_js_0.t)("GITHUB_STATE", env, error);
	}
}
function isPostStep(env) {
	return env[`STATE_${MAIN_RAN}`] === "true";
}

// lib/index.js
const clock = {
	now: () => Date.now(),
	sleep
};
async function start() {
	if (process.argv.length > 2 || !isAction(process.env)) return startCli();
	const cancellation = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => cancellation.abort());
	const dependencies = {
		env: process.env,
		clock,
		random: Math.random,
		write: (text) => process.stdout.write(text),
		signal: cancellation.signal
	};
	if (isPostStep(process.env)) {
		const { runPost } = await Promise.all(/* import() */[__nccwpck_require__.e(9092), __nccwpck_require__.e(8697), __nccwpck_require__.e(7652)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7652));
		return end(exitStatus(await runPost(dependencies)));
	}
	const unmarked = markMainStep(process.env);
	const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(6240), __nccwpck_require__.e(9023), __nccwpck_require__.e(9445), __nccwpck_require__.e(8697), __nccwpck_require__.e(4930), __nccwpck_require__.e(8167)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8167));
	return end(exitStatus(await run(dependencies, unmarked)));
}
function end(status) {
	process.stdout.write("", () => process.exit(status));
	return status;
}
function isAction(env) {
	return env["GITHUB_ACTIONS"] === "true" || Object.keys(env).some((name) => name.startsWith("INPUT_"));
}
async function startCli() {
	const { runCli } = await __nccwpck_require__.e(/* import() */ 9810).then(__nccwpck_require__.bind(__nccwpck_require__, 9810));
	const { stdout, stderr, env } = process;
	for (const stream of [stdout, stderr]) stream.on("error", ignoreClosedPipe);
	const cwd = currentFolder();
	if (cwd === null) {
		stderr.write("The current folder was deleted, or may not be read. Change into another one, and run it again.\n");
		return 2;
	}
	const io = {
		stdout,
		stderr,
		stdin: readStdin,
		cwd,
		env,
		clock,
		random: Math.random
	};
	return runCli(process.argv.slice(2), io, async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6240), __nccwpck_require__.e(9023), __nccwpck_require__.e(9445), __nccwpck_require__.e(8697), __nccwpck_require__.e(4930), __nccwpck_require__.e(8167)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8167))).loadDoctorCommand());
}
function currentFolder() {
	try {
		return process.cwd();
	} catch {
		return null;
	}
}
function ignoreClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
async function readStdin() {
	const pieces = [];
	for await (const piece of process.stdin) pieces.push(piece);
	return Buffer.concat(pieces);
}
function exitStatus(succeeded) {
	return succeeded ? 0 : 1;
}
async function sleep(milliseconds, signal) {
	await (0,node_timers_promises_3.setTimeout)(Math.min(milliseconds, 2 ** 31 - 1), void 0, signal === void 0 ? {} : { signal }).catch((error) => {
		if (!signal?.aborted) throw error;
	});
}
function endWith(defect) {
	const lines = (0,_redact_js_1.i)((0,node_util_4.inspect)(defect)).split(/\r\n|\r|\n/);
	process.stderr.write(`${lines.map(_workflow_command_js_2.t).join("\n")}\n`, () => process.exit(1));
}
process.on("uncaughtException", endWith);
process.exitCode = await start();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

}),

3247:
((_module, _exports, __nccwpck_require__) => {

__nccwpck_require__.d(_exports, {
  a: () => (redactSecrets),
  i: () => (redact),
  n: () => (knowSecrets),
  o: () => (urlSecrets),
  r: () => (knowTimedNames),
  t: () => (knowNames)
});
// lib/redact.js
const SECRET_VARIABLES = [
	"INPUT_GITHUB-TOKEN",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"AWS_ACCESS_KEY_ID"
];
const SHORTEST_SECRET = 16;
const URL_VARIABLE = /^(?:INPUT_ENGINE-URL|INPUT_DOMAIN-ENDPOINTS|GITHUB_\w*URL|AWS_ENDPOINT_URL\w*|HTTPS?_PROXY|ALL_PROXY)$/i;
const OTHER_INPUT = /^INPUT_/i;
const SHORTEST_PASSWORD = 6;
let secretValues = [];
function urlSecrets(env) {
	const secrets = Object.entries(env).flatMap(([name, value = ""]) => {
		const found = URL_VARIABLE.test(name) || OTHER_INPUT.test(name) ? value.match(/https?:\/\/[^\s/?#]*@/gi) ?? [] : [];
		return URL_VARIABLE.test(name) ? found : found.filter((url) => /\/\/[^:]*:[^@]/.test(url));
	}).flatMap((url) => {
		const [user = "", password = ""] = url.replace(/^https?:\/\//i, "").slice(0, -1).split(/:(.*)/s, 2);
		const written = {
			username: user,
			password
		};
		return [written, URL.canParse(`${url}x`) ? new URL(`${url}x`) : written].flatMap(({ username, password }) => {
			const [name, word] = [decodeOnce(username), decodeOnce(password)];
			return [
				word || name,
				password || username,
				Buffer.from(`${name}:${word}`).toString("base64")
			];
		});
	});
	return [...new Set(secrets)].filter((secret) => secret !== "" && secret !== "Og==");
}
function decodeOnce(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function knowSecrets(env) {
	const values = SECRET_VARIABLES.flatMap((name) => {
		const value = env[name] ?? "";
		return [
			value,
			value.trim(),
			...value.split(/[\r\n]+/).map((line) => line.trim())
		];
	});
	const passwords = urlSecrets(env).filter((value) => value.length >= SHORTEST_PASSWORD);
	const forms = [...values.filter((value) => value.length >= SHORTEST_SECRET), ...passwords].flatMap((value) => [
		value,
		JSON.stringify(value).slice(1, -1),
		encodeURIComponent(value.toWellFormed()),
		value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"),
		value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
	]);
	secretValues = [...new Set(forms)].sort((a, b) => b.length - a.length);
}
const ARN = /\barn(?::|%3a)aws[a-z-]*(?::|%3a)[a-z0-9-]*(?::|%3a)[a-z0-9-]*(?::|%3a)[a-z0-9*-]*(?::|%3a)([^\s"'`,;<>()[\]{}]*)/gi;
const IAM_ID = /(?<![A-Za-z0-9])A(?:KIA|SIA|ROA|IDA|GPA|NPA|NVA|PKA|BIA|CCA)[A-Z0-9]{16,}(?![A-Za-z0-9])/g;
const TOKENS = [
	/(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoD|AQoE)[A-Za-z0-9+/=_%-]{40,}/g,
	/\bgh[opsur]_\w{20,}|\bgithub_pat_\w{20,}/g,
	/\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,2000}\.[\w-]+/g
];
const AUTHORIZATION = /(?<=\bauthorization\s*:\s*(?:bearer|basic|token|AWS4-HMAC-SHA256)\s)\S+/gi;
const NAMED = /((?:aws_?)?(?:secret_?access_?key|session_?token|security_?token|access_?key_?id)|x-amz-(?:security-token|credential|signature))("?\s*[=:]\s*"?)([^\s"'&,;]+)/gi;
const ACCOUNT = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?:sha256[:=]|dictcheck-)[0-9a-f]+|(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])|(?<![A-Za-z0-9])F\d+(?![A-Za-z0-9])|(?<!\d)\d+\.\d+|(?<!\d)(\d{12})(?!\d)/g;
function redactSecrets(text) {
	let result = text;
	for (const value of secretValues) result = result.replaceAll(value, "[removed]");
	result = result.replace(ARN, (_, resource) => resource || "[resource]").replace(NAMED, (_, name, between) => `${name}${between}[removed]`).replace(IAM_ID, "[key id]");
	for (const token of TOKENS) result = result.replace(token, "[token]");
	return /authorization/i.test(result) ? result.replace(AUTHORIZATION, "[token]") : result;
}
function redact(text) {
	return redactSecrets(text).replace(ownNames ?? ACCOUNT, (match, account) => account === void 0 ? match : "[account]");
}
let numberedNames = new Set();
let ownNames = null;
function knowNames(names) {
	numberedNames = new Set();
	ownNames = null;
	addNames(names);
}
const TIME = /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?!\d)/g;
function knowTimedNames(names) {
	addNames(names.filter((name) => !TWELVE_DIGITS.test(name.replace(TIME, ""))));
}
const TWELVE_DIGITS = /(?<!\d)\d{12}(?!\d)/;
function addNames(names) {
	const more = names.filter((name) => TWELVE_DIGITS.test(name) && !/^\d+$/.test(name) && !numberedNames.has(name));
	if (more.length === 0) return;
	numberedNames = new Set([...numberedNames, ...more]);
	const own = [...numberedNames].sort((a, b) => b.length - a.length).map((name) => name.replace(/[^\w]/g, "\\$&"));
	ownNames = new RegExp(`(?<![A-Za-z0-9])(?:${own.join("|")})(?![A-Za-z0-9])|${ACCOUNT.source}`, "g");
}

}),

5123:
((_module, _exports, __nccwpck_require__) => {

__nccwpck_require__.d(_exports, {
  t: () => (unwritable)
});
var _failure_js_0 = __nccwpck_require__(7794);

// lib/github/runner/runner-file.js
function unwritable(variable, env, error) {
	const file = env[variable] || "no file";
	const why = error instanceof Error ? error.message : String(error);
	return new _failure_js_0.t("internal", `${variable} names ${file}, which can't be written (${why.replace(/\.$/, "")}).`, { hint: "The runner makes this file for each step: in a container of your own, mount its folder; else see whether the disk is full." });
}

}),

3395:
((_module, _exports, __nccwpck_require__) => {

__nccwpck_require__.d(_exports, {
  a: () => (singleLine),
  i: () => (cut),
  n: () => (withoutCommands),
  o: () => (visible),
  r: () => (workflowCommand),
  t: () => (logLine)
});
// lib/report/escape/visible.js
const UNSEEN = /[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]--[\u{200c}\u{200d}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]]/gv;
const SHORT = {
	"	": "\\t",
	"\n": "\\n",
	"\r": "\\r"
};
function visible(text) {
	return text.replace(UNSEEN, (character) => SHORT[character] ?? writtenOut(character));
}
function writtenOut(character) {
	const hex = (character.codePointAt(0) ?? 0).toString(16);
	if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
	return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
function singleLine(text) {
	return text.replace(/\s+/gu, " ").trim();
}
function cut(text, length) {
	if (text.length <= length) return text;
	const head = text.slice(0, length - 1);
	return `${/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head}…`;
}

// lib/report/escape/workflow-command.js
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function logLine(text) {
	return visible(text).replace(/^(\s*)::/u, "$1\\::").replaceAll("##[", "##\\[");
}
function withoutCommands(lines) {
	return lines.replace(/((?:^|[\r\n])[^\S\r\n]*)::/gu, "$1\\::").replaceAll("##[", "##\\u005b");
}
function workflowCommand(name, properties, message) {
	const list = Object.entries(properties).filter(([, value]) => value !== null && value !== "").map(([key, value]) => `${key}=${escapeProperty(visible(String(value)))}`);
	const data = message.split("\n").map(logLine).join("\n");
	return `::${name}${list.length === 0 ? "" : ` ${list.join(",")}`}::${escapeData(data)}`;
}

})

});
/************************************************************************/
// The module cache
var __webpack_module_cache__ = {};

// The require function
function __nccwpck_require__(moduleId) {
	// Check if module is in cache
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}
	// Create a new module (and put it into the cache)
	var module = __webpack_module_cache__[moduleId] = {
		// no module.id needed
		// no module.loaded needed
		exports: {}
	};

	// Execute the module function
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if(threw) delete __webpack_module_cache__[moduleId];
	}

	// Return the exports of the module
	return module.exports;
}

// expose the modules object (__webpack_modules__)
__nccwpck_require__.m = __webpack_modules__;

/************************************************************************/
/* webpack/runtime/asset-relocator-loader */
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

/* webpack/runtime/async module */
(() => {
	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "_exports";
	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if(queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => (fn.r--));
			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
		}
	}
	var wrapDeps = (deps) => (deps.map((dep) => {
		if(dep !== null && typeof dep === "object") {
			if(dep[webpackQueues]) return dep;
			if(dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => (fn(queue));
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = x => {};
		ret[webpackExports] = dep;
		return ret;
	}));
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => (currentDeps.map((d) => {
				if(d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			}))
			var promise = new Promise((resolve) => {
				fn = () => (resolve(getResult));
				fn.r = 0;
				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
			});
			return fn.r ? promise : getResult();
		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();

/* webpack/runtime/create fake namespace object */
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
	var leafPrototypes;
	// create a fake namespace object
	// mode & 1: value is a module id, require it
	// mode & 2: merge all properties of value into the ns
	// mode & 4: return value when already ns object
	// mode & 16: return value when it's Promise-like
	// mode & 8|1: behave like require
	__nccwpck_require__.t = function(value, mode) {
		if(mode & 1) value = this(value);
		if(mode & 8) return value;
		if(typeof value === 'object' && value) {
			if((mode & 4) && value.__esModule) return value;
			if((mode & 16) && typeof value.then === 'function') return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
		}
		def['default'] = () => (value);
		__nccwpck_require__.d(ns, def);
		return ns;
	};
})();

/* webpack/runtime/define property getters */
(() => {
	// define getter functions for harmony exports
	__nccwpck_require__.d = (exports, definition) => {
		for(var key in definition) {
			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
			}
		}
	};
})();

/* webpack/runtime/ensure chunk */
(() => {
	__nccwpck_require__.f = {};
	// This file contains only the entry chunk.
	// The chunk loading function for additional chunks
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();

/* webpack/runtime/get javascript chunk filename */
(() => {
	// This function allow to reference async chunks
	__nccwpck_require__.u = (chunkId) => {
		// return url for filenames based on template
		return "" + chunkId + ".index.js";
	};
})();

/* webpack/runtime/hasOwnProperty shorthand */
(() => {
	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();

/* webpack/runtime/make namespace object */
(() => {
	// define __esModule on exports
	__nccwpck_require__.r = (exports) => {
		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
		}
		Object.defineProperty(exports, '__esModule', { value: true });
	};
})();

/* webpack/runtime/import chunk loading */
(() => {
	// no baseURI
	
	// object to store loaded and loading chunks
	// undefined = chunk not loaded, null = chunk preloaded/prefetched
	// [resolve, Promise] = chunk loading, 0 = chunk loaded
	var installedChunks = {
		8792: 0
	};
	
	var installChunk = (data) => {
		var {ids, modules, runtime} = data;
		// add "modules" to the modules object,
		// then flag all "ids" as loaded and fire callback
		var moduleId, chunkId, i = 0;
		for(moduleId in modules) {
			if(__nccwpck_require__.o(modules, moduleId)) {
				__nccwpck_require__.m[moduleId] = modules[moduleId];
			}
		}
		if(runtime) runtime(__nccwpck_require__);
		for(;i < ids.length; i++) {
			chunkId = ids[i];
			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
				installedChunks[chunkId][0]();
			}
			installedChunks[ids[i]] = 0;
		}
	
	}
	
	__nccwpck_require__.f.j = (chunkId, promises) => {
			// import() chunk loading for javascript
			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
			if(installedChunkData !== 0) { // 0 means "already installed".
	
				// a Promise means "currently loading".
				if(installedChunkData) {
					promises.push(installedChunkData[1]);
				} else {
					if(true) { // all chunks have JS
						// setup Promise in chunk cache
						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
							throw e;
						});
						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
						promises.push(installedChunkData[1] = promise);
					}
				}
			}
	};
	
	// no prefetching
	
	// no preloaded
	
	// no external install chunk
	
	// no on chunks loaded
})();

/************************************************************************/

// startup
// Load entry module and return exports
// This entry module used 'module' so it can't be inlined
var _exports = __nccwpck_require__(4000);
_exports = await _exports;

