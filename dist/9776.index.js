export const id = 9776;
export const ids = [9776];
export const modules = {

3055:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (text),
  i: () => (entriesOf),
  n: () => (checkedPackage),
  r: () => (checkedVersion),
  t: () => (checkedAssociation)
});
var _json_js_0 = _require(6504);

// lib/aws/packages/checked-answers.js
function checkedPackage(details) {
	return {
		PackageID: text(details, "PackageID"),
		PackageName: text(details, "PackageName"),
		PackageType: text(details, "PackageType"),
		PackageDescription: text(details, "PackageDescription"),
		PackageStatus: text(details, "PackageStatus"),
		CreatedAt: time(details, "CreatedAt"),
		LastUpdatedAt: time(details, "LastUpdatedAt"),
		AvailablePackageVersion: text(details, "AvailablePackageVersion"),
		ErrorDetails: errorDetails(details)
	};
}
function checkedAssociation(row) {
	return {
		PackageID: text(row, "PackageID"),
		PackageName: text(row, "PackageName"),
		PackageType: text(row, "PackageType"),
		DomainName: text(row, "DomainName"),
		DomainPackageStatus: text(row, "DomainPackageStatus"),
		PackageVersion: text(row, "PackageVersion"),
		ReferencePath: text(row, "ReferencePath"),
		ErrorDetails: errorDetails(row)
	};
}
function checkedVersion(record) {
	return {
		PackageVersion: text(record, "PackageVersion"),
		CommitMessage: text(record, "CommitMessage"),
		CreatedAt: time(record, "CreatedAt")
	};
}
function entriesOf(list) {
	if (list === void 0 || list === null) return [];
	return Array.isArray(list) ? list : null;
}
function text(json, name) {
	const value = (0,_json_js_0.t)(json, name);
	switch (typeof value) {
		case "string": return value;
		case "number":
		case "bigint":
		case "boolean": return String(value);
		default: return;
	}
}
function time(json, name) {
	const value = (0,_json_js_0.t)(json, name);
	return value instanceof Date ? value : void 0;
}
function errorDetails(json) {
	const error = (0,_json_js_0.t)(json, "ErrorDetails");
	if (typeof error !== "object" || error === null) return void 0;
	return {
		ErrorType: text(error, "ErrorType"),
		ErrorMessage: text(error, "ErrorMessage")
	};
}

}),

8482:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (connect)
});
var _credentials_js_0 = _require(4930);
var _aws_error_js_1 = _require(8894);
var _call_js_2 = _require(7746);
var _checked_answers_js_4 = _require(3055);
var _packages_api_js_3 = _require(6238);

// lib/aws/packages/read-details.js
function readPackage(details) {
	const { PackageID, PackageName } = details;
	if (PackageID === void 0 || PackageName === void 0) return [];
	return [{
		id: PackageID,
		name: PackageName,
		description: details.PackageDescription ?? "",
		...readStatus(PACKAGE_STATUSES, details.PackageStatus, "VALIDATING", "VALIDATION_FAILED"),
		version: readVersionName(details.AvailablePackageVersion),
		error: readError(details.ErrorDetails),
		createdAt: details.CreatedAt ?? null,
		lastUpdatedAt: details.LastUpdatedAt ?? null
	}];
}
function readAssociation(row, domain) {
	const { PackageID, PackageName } = row;
	if (PackageID === void 0) return [];
	return [{
		packageId: PackageID,
		packageName: PackageName ?? PackageID,
		domain,
		...readStatus(ASSOCIATION_STATUSES, row.DomainPackageStatus, "ASSOCIATING", "ASSOCIATION_FAILED"),
		version: readVersionName(row.PackageVersion),
		referencePath: row.ReferencePath ?? null,
		error: readError(row.ErrorDetails)
	}];
}
function readVersion(record) {
	const version = readVersionName(record.PackageVersion);
	if (version === null) return [];
	return [{
		version,
		commitMessage: record.CommitMessage ?? null,
		createdAt: record.CreatedAt ?? null
	}];
}
function readVersionName(version) {
	return version === void 0 || version === "" ? null : version;
}
function readError(error) {
	const { ErrorType: type = "", ErrorMessage: message = "" } = error ?? {};
	return type.trim() === "" && message.trim() === "" ? null : {
		type,
		message
	};
}
const PACKAGE_STATUSES = {
	COPYING: true,
	COPY_FAILED: true,
	VALIDATING: true,
	VALIDATION_FAILED: true,
	AVAILABLE: true,
	DELETING: true,
	DELETED: true,
	DELETE_FAILED: true
};
const ASSOCIATION_STATUSES = {
	ASSOCIATING: true,
	ASSOCIATION_FAILED: true,
	ACTIVE: true,
	DISSOCIATING: true,
	DISSOCIATION_FAILED: true
};
function readStatus(statuses, status, inFlight, failed) {
	if (status === void 0 || status === "") return { status: inFlight };
	if (isKeyOf(statuses, status)) return { status };
	return {
		status: status.endsWith("_FAILED") ? failed : inFlight,
		unknownStatus: status
	};
}
function isKeyOf(object, key) {
	return Object.hasOwn(object, key);
}

// lib/aws/packages/packages-service.js
function packagesService(api, region, time) {
	const names = new _call_js_2.o();
	const call = (0,_call_js_2.r)(region, names, time);
	const created = new Set();
	function isDictionary({ PackageID = "", PackageType }) {
		if (created.has(PackageID)) return true;
		return PackageType === void 0 ? !PackageID.startsWith("G") : PackageType.toUpperCase() === _packages_api_js_3.t;
	}
	async function allPages(operation, limits, input, read, list) {
		const all = [];
		let nextToken;
		do {
			const page = await call(operation, limits, ({ signal }) => read(nextToken, signal), input);
			const entries = (0,_checked_answers_js_4.i)(list(page));
			if (entries === null) throw unreadable(operation, "a listing that is none");
			all.push(...entries);
			const next = (0,_checked_answers_js_4.a)(page, "NextToken");
			if (next !== void 0 && next === nextToken) throw unreadable(operation, "the same page twice");
			nextToken = next === "" ? void 0 : next;
		} while (nextToken !== void 0);
		return all;
	}
	async function describe(filter, limits) {
		const found = eachOnce((await allPages("DescribePackages", limits, filter?.values ?? [], (nextToken, signal) => api.describePackages({
			filter,
			nextToken
		}, signal), (page) => page.PackageDetailsList)).map(_checked_answers_js_4.n), ({ PackageID }) => PackageID);
		for (const { PackageID, PackageName } of found) names.learn([PackageID, PackageName]);
		return found;
	}
	const dictionaries = (found) => found.filter(isDictionary).flatMap(readPackage);
	async function filtered(filter, limits) {
		try {
			return await describe(filter, limits);
		} catch (error) {
			if (filter.values.length === 1 && (0,_aws_error_js_1.r)(error, "not-found")) return [];
			if (!(0,_aws_error_js_1.r)(error, "rejected", "not-found", "quota", "busy", "conflict", "disabled")) throw error;
			return describe(null, limits);
		}
	}
	async function associations(operation, limits, input, domain, read) {
		const rows = eachOnce((await allPages(operation, limits, input, read, (page) => page.DomainPackageDetailsList)).map(_checked_answers_js_4.t), ({ PackageID, DomainName = domain }) => PackageID === void 0 || DomainName === "" ? void 0 : `${PackageID} ${DomainName}`);
		for (const { PackageID, PackageName, DomainName } of rows) names.learn([
			PackageID,
			PackageName,
			DomainName
		]);
		return rows.filter(isDictionary).flatMap((row) => readAssociation(row, row.DomainName ?? domain));
	}
	return {
		listPackages: async (limits) => dictionaries(await describe(null, limits)),
		describePackages: async (ids, limits) => {
			const shown = [];
			for (let missing = new Set(ids); missing.size > 0;) {
				const wanted = dictionaries(await filtered({
					name: "PackageID",
					values: [...missing]
				}, limits)).filter(({ id }) => missing.has(id));
				if (wanted.length === 0) break;
				shown.push(...wanted);
				missing = missing.difference(new Set(wanted.map(({ id }) => id)));
			}
			return shown;
		},
		findPackage: async (name, limits) => {
			const named = (await filtered({
				name: "PackageName",
				values: [name]
			}, limits)).filter((one) => one.PackageName === name && one.PackageStatus !== "DELETED");
			const living = dictionaries(named);
			const other = named.find((one) => !isDictionary(one) && one.PackageID?.startsWith("G") === false);
			return {
				live: living.find(({ status }) => status !== "DELETING") ?? living[0] ?? null,
				other: other === void 0 ? null : `${other.PackageID} (${other.PackageType ?? "of another type"})`
			};
		},
		versionHistory: async (PackageID, limits) => {
			const input = { PackageID };
			return (await allPages("GetPackageVersionHistory", limits, input, (NextToken, signal) => api.getPackageVersionHistory({
				...input,
				NextToken
			}, signal), (page) => page.PackageVersionHistoryList)).map(_checked_answers_js_4.r).flatMap(readVersion);
		},
		listAssociations: (DomainName, limits) => associations("ListPackagesForDomain", limits, { DomainName }, DomainName, (NextToken, signal) => api.listPackagesForDomain({
			DomainName,
			NextToken
		}, signal)),
		listDomains: (PackageID, limits) => associations("ListDomainsForPackage", limits, { PackageID }, "", (NextToken, signal) => api.listDomainsForPackage({
			PackageID,
			NextToken
		}, signal)),
		createPackage: async ({ name, source, description }, limits) => {
			const input = {
				PackageName: name,
				PackageSource: {
					S3BucketName: source.bucket,
					S3Key: source.key
				},
				PackageDescription: description
			};
			const live = answered("CreatePackage", (await call("CreatePackage", limits, ({ signal }) => api.createPackage(input, signal), input)).PackageDetails, { PackageName: name });
			created.add(live.id);
			return live;
		},
		updatePackage: async ({ id, source, description, commitMessage }, limits) => {
			const input = {
				PackageID: id,
				PackageSource: {
					S3BucketName: source.bucket,
					S3Key: source.key
				},
				PackageDescription: description,
				CommitMessage: commitMessage
			};
			return answered("UpdatePackage", (await call("UpdatePackage", limits, ({ signal }) => api.updatePackage(input, signal), input)).PackageDetails, {
				PackageID: id,
				PackageName: id
			});
		},
		associate: async (PackageID, DomainName, limits) => {
			const input = {
				PackageID,
				DomainName
			};
			await call("AssociatePackage", limits, ({ signal }) => api.associatePackage(input, signal), input);
		},
		supportsAssociateMany: api.associatePackages !== null,
		associateMany: async (ids, DomainName, limits) => {
			const { associatePackages } = api;
			if (associatePackages === null) throw new Error("this API has no AssociatePackages");
			const input = {
				PackageList: ids.map((PackageID) => ({ PackageID })),
				DomainName
			};
			await call("AssociatePackages", limits, ({ signal }) => associatePackages(input, signal), input);
		},
		dissociate: async (PackageID, DomainName, limits) => {
			const input = {
				PackageID,
				DomainName
			};
			await call("DissociatePackage", limits, ({ signal }) => api.dissociatePackage(input, signal), input);
		},
		deletePackage: async (PackageID, limits) => {
			const input = { PackageID };
			await call("DeletePackage", limits, ({ signal }) => api.deletePackage(input, signal), input);
		}
	};
}
function eachOnce(entries, keyOf) {
	return [...new Map(entries.map((entry) => [keyOf(entry) ?? entry, entry])).values()];
}
function answered(operation, details, known) {
	const told = (0,_checked_answers_js_4.n)(details);
	const [live] = readPackage({
		...told,
		PackageID: told.PackageID ?? known.PackageID,
		PackageName: told.PackageName ?? known.PackageName
	});
	if (live === void 0) throw unreadable(operation, "no package ID");
	return live;
}
function unreadable(operation, what) {
	return new _aws_error_js_1.t({
		kind: "transient",
		operation,
		errorName: "UnexpectedAnswer",
		message: `AWS answered with ${what}`,
		requestId: null,
		mayHaveHappened: true,
		cause: void 0
	});
}

// lib/aws/connect.js
const CREDENTIALS_TIMEOUT_MS = 55e3;
async function connect(settings) {
	const { bucket, expectedBucketOwner, region, proxyEnv } = settings;
	const trail = new _credentials_js_0.t();
	const api = settings.api === "opensearch" ? (await Promise.all(/* import() */[_require.e(7590), _require.e(2385), _require.e(9374), _require.e(2751)]).then(_require.bind(_require, 2751))).openSearchApi(settings, trail.log) : (await Promise.all(/* import() */[_require.e(7590), _require.e(2385), _require.e(9374), _require.e(5266)]).then(_require.bind(_require, 5266))).elasticsearchApi(settings, trail.log);
	return {
		service: packagesService(api, region),
		identity: () => api.credentials(),
		store: bucket === null ? null : lazyStore(bucket, expectedBucketOwner, settings),
		credentials: async (signal) => {
			const limits = {
				signal,
				deadline: Date.now() + CREDENTIALS_TIMEOUT_MS
			};
			const { accessKeyId, expiration } = await (0,_credentials_js_0.r)(() => api.credentials(), trail, limits, settings);
			trail.end();
			return { expiresAt: accessKeyId === proxyEnv["AWS_ACCESS_KEY_ID"] ? expiration ?? null : null };
		}
	};
}
function lazyStore(bucket, expectedOwner, settings) {
	let loading;
	const store = () => {
		loading ??= Promise.all(/* import() */[_require.e(7590), _require.e(9374), _require.e(4879), _require.e(5083), _require.e(7982)]).then(_require.bind(_require, 7982)).then(({ dictionaryStore }) => dictionaryStore(bucket, expectedOwner, settings));
		return loading;
	};
	return {
		put: async (key, file, limits) => (await store()).put(key, file, limits),
		get: async (key, limits) => (await store()).get(key, limits),
		look: async (key, limits) => (await store()).look(key, limits),
		list: async (start, limits) => (await store()).list(start, limits),
		delete: async (key, limits) => (await store()).delete(key, limits)
	};
}

}),

636:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (guardUnplanned),
  c: () => (guardUnplannedCreation),
  i: () => (takesPlaceOnDomain),
  l: () => (replacing),
  n: () => (stopText),
  o: () => (changing),
  r: () => (takesPlace),
  s: () => (guardLateAge),
  t: () => (runGuards)
});
var _failure_js_0 = _require(7794);
var _status_js_1 = _require(1572);
var _throw_away_js_2 = _require(7203);
var _comparison_js_3 = _require(5963);
var _dictionary_js_5 = _require(4982);
var _baseline_js_4 = _require(8901);

// lib/deployment/plan/guards/age-guards.js
const LATE = "Is this the re-run of an old workflow, or was it overtaken? Run the newest commit instead; to go back, revert the commit.";
const NEWEST = "The run of the newest commit deploys its content; to roll back, revert the commit.";
function replacing({ packages }) {
	return packages.flatMap((step) => step.kind === "update" || step.kind === "adopt" ? [step] : []);
}
function changing({ packages, associations }) {
	const names = new Set(associations.flatMap(({ kind, dictionary }) => kind === "associate" ? [dictionary.name] : []));
	return packages.filter(({ kind, dictionary }) => kind !== "unchanged" || names.has(dictionary.name));
}
function commitOfRun(sha) {
	return sha === null ? "the commit of this run" : `${sha.slice(0, 7)}, the commit of this run`;
}
function mayReplace(order, { replaceNewer }) {
	if (order === null) return "not-known";
	if (order === "behind" || order === "identical" || order === "diverged") return "yes";
	return replaceNewer ? "by-hand" : "no";
}
function guardNewer({ plan, orders, sha, overrides }) {
	const run = commitOfRun(sha);
	const notices = [...unreadAges(plan, sha), ...unnamedAges(plan, sha)];
	const refused = [];
	const about = [];
	for (const [commit, order] of orders) {
		const live = replacing(plan).filter(({ observed }) => observed.commit?.commit === commit);
		const versions = live.map(({ observed }) => versionOf(observed)).join(", ");
		const isWhat = order === "instead" ? "the branch has instead of" : "is newer than";
		const newer = `${versions} ${live.length > 1 ? "are" : "is"} live from commit ${commit}, which ${isWhat} ${run}`;
		switch (mayReplace(order, overrides)) {
			case "yes": break;
			case "not-known":
				notices.push(`Commit ${commit} is live (${versions}), and neither GitHub nor Git knows whether it is newer than ${run}, so this run may replace it.`);
				break;
			case "by-hand":
				notices.push(`${newer}; this run may replace it, as it was started by hand.`);
				break;
			case "no":
				refused.push(`${newer}.`);
				about.push(...live.map(({ dictionary }) => dictionary.name));
		}
	}
	if (refused.length === 0) return { notices };
	const text = `${refused.join(" ")} Nothing was changed.`;
	return {
		failure: new _failure_js_0.t("superseded", text, {
			hint: `${LATE} Was it deployed from another branch? Then start this run by hand (workflow_dispatch).`,
			about
		}),
		notices
	};
}
function versionOf({ live }) {
	return `${live.name} ${live.version ?? "on its domains"}`;
}
function newerThan(sha) {
	return sha === null ? "a newer commit than the one that a deploy would replace it with" : `a newer commit than ${commitOfRun(sha)}, which may replace it`;
}
function unreadAges(plan, sha) {
	const unread = replacing(plan).filter(({ observed }) => !observed.historyKnown);
	if (unread.length === 0) return [];
	return [`The version history of ${unread.map(({ observed }) => versionOf(observed)).join(", ")} can't be read, so it is not known whether what is live is of ${newerThan(sha)}. Allow es:GetPackageVersionHistory.`];
}
function unnamedAges(plan, sha) {
	const unnamed = replacing(plan).filter(({ observed }) => observed.historyKnown && observed.commit === null && whyUnnamed(observed) !== null);
	if (unnamed.length === 0) return [];
	return [`Nothing says which commit ${unnamed.map(({ observed }) => versionOf(observed)).join(", ")} is of, so it is not known whether it is of ${newerThan(sha)}.`];
}
function guardNewerFirst({ firstOrders, sha, overrides }) {
	const run = commitOfRun(sha);
	const notices = [];
	const refused = [];
	const about = [];
	for (const [name, order] of firstOrders) {
		const newer = order === "not-ours" ? `The first version of ${name} is live with content that the history of ${run}, does not have, and the branch has moved on since: it may be of a newer commit` : `The first version of ${name} is live with the content of a newer commit than ${run}`;
		switch (mayReplace(order, overrides)) {
			case "yes": break;
			case "not-known":
				notices.push(`A first version of ${name} is live, which names no commit, and neither GitHub nor Git knows whether it is of a newer one than ${run}, so this run may replace it.`);
				break;
			case "by-hand":
				notices.push(`${newer}; this run may replace it, as it was started by hand.`);
				break;
			case "no":
				refused.push(`${newer}.`);
				about.push(name);
		}
	}
	if (refused.length === 0) return { notices };
	const text = `${refused.join(" ")} Nothing was changed.`;
	return {
		failure: new _failure_js_0.t("superseded", text, {
			hint: LATE,
			about
		}),
		notices
	};
}
function guardWentBack({ plan, wentBack, sha, overrides }) {
	const live = replacing(plan).filter(({ dictionary }) => wentBack.has(dictionary.name));
	if (live.length === 0) return {};
	const sentences = live.map(({ observed }) => `${versionOf(observed)} is live with the content to which the branch has gone back since ${commitOfRun(sha)}.`);
	if (overrides.replaceNewer) return { notices: sentences.map((text) => `${text} This run may replace it, as it was started by hand.`) };
	return { failure: new _failure_js_0.t("superseded", `${sentences.join(" ")} Nothing was changed.`, {
		hint: LATE,
		about: live.map(({ dictionary }) => dictionary.name)
	}) };
}
function guardRemoved({ plan, removedSince, mayBeRemoved, sha, overrides }) {
	const removed = changing(plan).filter(({ dictionary }) => removedSince.has(dictionary.name));
	const sentences = removed.map(({ dictionary: { file, name } }) => `${file} (package ${name}) is no longer in the branch, which has moved on from ${commitOfRun(sha)}.`);
	if (sentences.length === 0) {
		const untold = [...mayBeRemoved].join(", ");
		const notice = `GitHub does not say whether a newer commit has removed the files of ${untold}, so this re-run may bring them back.`;
		return untold === "" ? {} : { notices: [notice] };
	}
	if (overrides.bringBack) return { notices: sentences.map((text) => `${text} This run may bring the package back anyway, as it was started by hand.`) };
	return { failure: new _failure_js_0.t("superseded", `${sentences.join(" ")} Nothing was changed.`, {
		hint: LATE,
		about: removed.map(({ dictionary }) => dictionary.name)
	}) };
}
function guardLateAge({ observed, age, isPlanned }, overrides) {
	const { id, name, version } = observed.live;
	const came = isPlanned ? `The first version of ${name} is live` : `While this run was about to publish ${name}, ${version ?? "a version"} came`;
	if (age.kind === "unnamed") {
		const why = whyUnnamed(observed);
		return why === null || isPlanned ? {} : { notices: [`${came}, and ${why}, so it is not known whether it is of a newer commit: this run may replace it.`] };
	}
	const { order } = age;
	const from = age.kind === "commit" ? ` from commit ${age.commit}` : "";
	const newer = newerText(order, from);
	switch (mayReplace(order, overrides)) {
		case "yes": return {};
		case "not-known": {
			const text = `${came}${from}, and neither GitHub nor Git knows whether it is newer than this run's: this run may replace it.`;
			return isPlanned ? {} : { notices: [text] };
		}
		case "by-hand": return isPlanned ? {} : { notices: [`${came}${newer}. This run may replace it, as it was started by hand.`] };
		case "no": {
			const text = `${came}${newer}: package ${id} is not changed.`;
			return { failure: new _failure_js_0.t("superseded", text, {
				hint: NEWEST,
				about: [name]
			}) };
		}
	}
}
function newerText(order, from) {
	if (order === "not-ours") return " with content that the history of its commit does not have, and the branch has moved on since";
	if (order === "back") return `${from}, and the branch has gone back to its content since this run's commit`;
	return `${from === "" ? " from another commit" : from}, which ${order === "instead" ? "the branch has instead of" : "is newer than"} this run's`;
}
function whyUnnamed({ historyKnown, trust, running }) {
	const { content } = running ?? trust;
	if (!historyKnown) return "its version history can not be read (allow es:GetPackageVersionHistory)";
	return content.kind === "unknown" && content.why !== "by-hand" ? "nothing says which commit it is of" : null;
}
function guardUnplannedCreation({ name, file }, isRemoved, { bringBack }) {
	if (isRemoved === false) return {};
	const gone = `Package ${name} was deleted during this run, and`;
	if (isRemoved === null) return { notices: [`${gone} GitHub does not say whether a newer commit has removed ${file}: this run may create it again.`] };
	const removed = `${gone} a newer commit has removed ${file}`;
	if (bringBack) return { notices: [`${removed}. This run may create it again, as it was started by hand.`] };
	return { failure: new _failure_js_0.t("superseded", `${removed}: it is not created again.`, {
		hint: NEWEST,
		about: [name]
	}) };
}

// lib/deployment/plan/guards/lost-entries.js
const CUT = "Was the file emptied or cut off by mistake?";
function raiseFor(refused) {
	const own = refused.filter(({ maxRemovedPercent }) => maxRemovedPercent !== null).map(({ name }) => name);
	const off = "(100 switches the guard off)";
	if (own.length === 0) return `raise \`max-removed-percent\` for this run ${off}`;
	const inManifest = `raise the \`max-removed-percent\` of ${own.join(", ")} in the manifest, which goes before the input ${off}`;
	return own.length === refused.length ? inManifest : `${inManifest}, and that of this run for the others`;
}
function guardEntries({ plan, comparisons, maxRemovedPercent }) {
	const verdicts = plan.packages.flatMap(({ dictionary, kind }) => {
		const comparison = comparisons.get(dictionary.name);
		if (kind === "unchanged" || comparison === void 0) return [];
		return judgeEntries(dictionary, comparison, dictionary.maxRemovedPercent ?? maxRemovedPercent).map((one) => ({
			...one,
			dictionary
		}));
	});
	const { refused, notices, warnings } = textsOf(verdicts);
	if (refused.length === 0) return {
		notices,
		warnings
	};
	const about = refusedOf(verdicts);
	return {
		failure: new _failure_js_0.t("removal-guard", `${refused.join("; ")}.`, {
			hint: `${CUT} If it is meant to shrink, ${raiseFor(about)}. Nothing was written.`,
			about: about.map(({ name }) => name)
		}),
		notices,
		warnings
	};
}
function guardBehind({ plan, behind, maxRemovedPercent }) {
	const verdicts = behind.flatMap((one) => {
		const dictionary = plan.packages.find((step) => step.dictionary.name === one.name)?.dictionary;
		if (dictionary === void 0) return [];
		return judgeBehind(dictionary, one, dictionary.maxRemovedPercent ?? maxRemovedPercent).map((verdict) => ({
			...verdict,
			dictionary
		}));
	});
	const { refused, notices, warnings } = textsOf(verdicts);
	if (refused.length === 0) return {
		notices,
		warnings
	};
	const about = refusedOf(verdicts);
	return {
		failure: new _failure_js_0.t("removal-guard", `${refused.join("; ")}.`, {
			hint: `A domain gets several changes at once here, of which each may have been small. If all of it is meant to go, ${raiseFor(about)}. Nothing was written.`,
			about: about.map(({ name }) => name)
		}),
		notices,
		warnings
	};
}
function judgeBehind(dictionary, one, limit) {
	const { version, domains, comparison, isShown } = one;
	const run = domains.length === 1 ? "runs" : "run";
	if (version === null) return [{
		kind: "warning",
		text: describeUnknownVersion(dictionary, one)
	}];
	const named = `${version}, which ${domains.join(", ")} ${isShown ? run : "may run, as its association failed or is under way"}`;
	if (comparison.kind === "unknown") {
		const text = `The content of ${dictionary.name} ${named}, is not known (${comparison.why}), so ${dictionary.file} was not compared with it.`;
		return [{
			kind: isShown ? "warning" : "notice",
			text
		}];
	}
	const loss = (0,_comparison_js_3.n)(dictionary, comparison);
	if (loss !== null && limit < 100 && (0,_comparison_js_3.r)(loss) > limit) {
		const what = comparison.source === "deployed" ? named : `${_baseline_js_4.t[comparison.source]}, as evidence of ${named}`;
		return [{
			kind: "refused",
			text: `${whatLost(dictionary)} ${(0,_comparison_js_3.t)(loss)}: more than \`max-removed-percent\` (${limit}) allows, compared with ${what}`
		}];
	}
	if (comparison.source === "deployed" || !isShown) return [];
	return [{
		kind: "notice",
		text: `The content of ${dictionary.name} ${named}, is not known (${comparison.why}); ${dictionary.file} was compared with ${_baseline_js_4.t[comparison.source]}.`
	}];
}
function describeUnknownVersion({ name, file }, { domains, comparison }) {
	const run = domains.length === 1 ? "runs" : "run";
	const why = comparison.kind === "unknown" ? ` and ${comparison.why}` : "";
	return `What ${domains.join(", ")} ${run} of ${name} is not known, as AWS does not say it${why}, so ${file} was not compared with it.`;
}
function guardUnplanned(dictionary, comparison, maxRemovedPercent) {
	const { refused, notices, warnings } = textsOf(judgeEntries(dictionary, comparison, dictionary.maxRemovedPercent ?? maxRemovedPercent));
	if (refused.length === 0) return {
		notices,
		warnings
	};
	return {
		failure: new _failure_js_0.t("removal-guard", `${refused.join("; ")}. This run saw that content only when it was about to replace it: the package is not changed.`, {
			hint: `${CUT} If it is meant to shrink, run the job again and ${raiseFor([dictionary])}.`,
			about: [dictionary.name]
		}),
		notices,
		warnings
	};
}
function refusedOf(verdicts) {
	return [...new Set(verdicts.flatMap(({ kind, dictionary }) => kind === "refused" ? [dictionary] : []))];
}
function textsOf(verdicts) {
	const of = (wanted) => verdicts.flatMap(({ kind, text }) => kind === wanted ? [text] : []);
	return {
		refused: of("refused"),
		notices: of("notice"),
		warnings: of("warning")
	};
}
function judgeEntries(dictionary, comparison, limit) {
	const { name, file, format, bytes } = dictionary;
	if (comparison.kind === "unknown") {
		if (format === "opaque" && bytes === 0 && limit < 100) return [{
			kind: "refused",
			text: `${file} (package ${name}) has 0 bytes, and the deployed content is not known: ${comparison.why}`
		}];
		return [{
			kind: "warning",
			text: `The deployed content of ${name} is not known (${comparison.why}), so ${file} was neither compared nor checked for lost entries.`
		}];
	}
	const verdicts = [];
	const source = _baseline_js_4.t[comparison.source];
	if (comparison.why !== "") {
		const text = `The deployed content of ${name} is not known (${comparison.why}); ${file} was compared with ${source}.`;
		verdicts.push({
			kind: "notice",
			text
		});
	}
	const unread = describeUnread(dictionary, comparison);
	if (unread !== null) verdicts.push({
		kind: "notice",
		text: unread
	});
	const loss = (0,_comparison_js_3.n)(dictionary, comparison);
	if (loss !== null && limit < 100 && (0,_comparison_js_3.r)(loss) > limit) {
		const text = `${whatLost(dictionary)} ${(0,_comparison_js_3.t)(loss)}: more than \`max-removed-percent\` (${limit}) allows, compared with ${source}`;
		verdicts.push({
			kind: "refused",
			text
		});
	}
	return verdicts;
}
function describeUnread({ name, file }, { diff, format, source: from }) {
	const source = _baseline_js_4.t[from];
	if (diff === null) return `The format of ${name} is ${format}, and ${source} can't be read as that, so ${file} was compared with it by size alone.`;
	if (!(0,_dictionary_js_5.r)(diff)) return null;
	return `${diff.unread === 1 ? "1 line" : `${diff.unread} lines`} of ${source} can't be read as ${format}, the format of ${name} now: what is gone of them counts as lost, and is not shown.`;
}
function whatLost({ name, file, files, patterns }) {
	return patterns !== void 0 || files.length > 1 ? `${file} and the other files of package ${name}` : `${file} (package ${name})`;
}

// lib/deployment/plan/guards/guards.js
const GUARDS = [
	{
		name: "lost-entries",
		judge: guardEntries
	},
	{
		name: "lost-entries-behind",
		judge: guardBehind
	},
	{
		name: "removals",
		judge: guardRemovals
	},
	{
		name: "region-quota",
		judge: guardRegion
	},
	{
		name: "domain-quota",
		judge: guardDomains
	},
	{
		name: "foreign",
		judge: guardForeign
	},
	{
		name: "unmarked",
		judge: guardUnmarked
	},
	{
		name: "superseded",
		judge: guardNewer
	},
	{
		name: "superseded-first",
		judge: guardNewerFirst
	},
	{
		name: "superseded-back",
		judge: guardWentBack
	},
	{
		name: "removed-since",
		judge: guardRemoved
	}
];
function runGuards(one) {
	const verdicts = GUARDS.map(({ judge }) => judge(one));
	const failure = verdicts.find((verdict) => verdict.failure !== void 0)?.failure ?? null;
	return {
		failure,
		notices: verdicts.flatMap(({ notices }) => notices ?? []),
		warnings: verdicts.flatMap(({ warnings, stops }) => [...warnings ?? [], ...(stops ?? []).map(stopText)]),
		stops: [...failure === null ? [] : [failure.message], ...verdicts.flatMap(({ stops }) => stops ?? [])]
	};
}
function stopText(stop) {
	return `A deploy would fail. ${stop}`;
}
function guardRemovals({ plan, maxRemovedPercent }) {
	const total = plan.packages.length + plan.removals.length;
	if (maxRemovedPercent >= 100 || total === 0) return {};
	const percent = plan.removals.length / total * 100;
	if (percent <= maxRemovedPercent) return {};
	return { failure: new _failure_js_0.t("removal-guard", `\`prune\` would delete ${plan.removals.length} of ${total} packages (${Math.round(percent)} %): more than \`max-removed-percent\` (${maxRemovedPercent}) allows.`, { hint: "Are `files` and the manifest complete? If so many are meant to go, raise `max-removed-percent` for this run. Nothing was written." }) };
}
function quotaVerdict({ refusesQuotas }, message, hint) {
	if (!refusesQuotas) return { stops: [`${message} ${hint}`] };
	return { failure: new _failure_js_0.t("quota-exceeded", message, { hint }) };
}
function takesPlace(live) {
	return live.status !== "DELETED" && live.status !== "DELETING" && !(0,_throw_away_js_2.o)(live);
}
function takesPlaceOnDomain({ status }) {
	return status !== "DISSOCIATING";
}
function roomFrom(removed) {
	if (removed === 0) return "";
	const [what, these] = removed === 1 ? ["1 place", "it"] : [`${removed} places`, "them"];
	return ` \`prune\` frees ${what}, but only at the end of a run: to use ${these}, deploy what is deleted in a commit of its own first.`;
}
function guardRegion(one) {
	const { plan, observation } = one;
	const created = plan.packages.filter(({ kind }) => kind === "create").length;
	const present = observation.packages.filter(takesPlace).length;
	if (created === 0 || present + created <= 25) return {};
	const removed = plan.removals.length;
	return quotaVerdict(one, `This run would create ${created} packages, and the Region already has ${present}${removed > 0 ? ` (${removed} would be pruned, but only after the deploy)` : ""}; a Region takes at most ${25}.`, `The quota cannot be raised: merge dictionaries, narrow \`files\`, or delete packages that are not needed.${roomFrom(removed)}`);
}
function guardDomains(one) {
	const { plan, observation } = one;
	for (const [domain, rows] of observation.associations) {
		const added = plan.associations.filter((step) => step.kind === "associate" && step.domain === domain && (step.row === null || !takesPlaceOnDomain(step.row))).length;
		const present = rows.filter(takesPlaceOnDomain).length;
		if (added === 0 || present + added <= 20) continue;
		const removed = plan.removals.flatMap(({ rows: own }) => own.filter((row) => row.domain === domain)).filter(takesPlaceOnDomain).length;
		return quotaVerdict(one, `Domain ${domain} has ${present} packages and would get ${added} more; a domain takes at most ${20}.`, `The quota cannot be raised: list fewer dictionaries for this domain in the manifest, or merge some.${roomFrom(removed)}`);
	}
	return {};
}
function guardForeign({ plan, repository, overrides, publishes }) {
	const touched = plan.packages.flatMap((step) => {
		const owner = (0,_comparison_js_3.o)(step, repository);
		const { name, file } = step.dictionary;
		const isAssociated = plan.associations.some((one) => one.kind === "associate" && one.dictionary.name === name);
		return owner !== null && (step.kind !== "unchanged" || isAssociated) ? [{
			owner,
			name,
			file
		}] : [];
	});
	if (touched.length === 0) return {};
	const sentences = touched.map(({ owner, name, file }) => `Package ${name} was deployed from repository ${owner}, not from ${repository} (${file}).`);
	if (overrides.takeOver) {
		const who = publishes ? "This run was started by hand, so it" : "A deploy that is started by hand, as this run was,";
		return { notices: sentences.map((text) => `${text} ${who} may take it over.`) };
	}
	const own = touched.length === 1 ? "it" : "them";
	if (!publishes) return { stops: [`${sentences.join(" ")} Only a deploy that is started by hand takes ${own} over.`] };
	return { failure: new _failure_js_0.t("conflict", `${sentences.join(" ")} Nothing was changed.`, {
		hint: "Two repositories must not deploy packages of one name: give the package another name (`package` in the manifest, or `package-prefix`). If this repository is meant to take it over, for example after it was renamed, start the workflow by hand once (workflow_dispatch): that writes its name into the marker of every package, changed or not.",
		about: touched.map(({ name }) => name)
	}) };
}
function guardUnmarked({ plan, repository, publishes, observation: { used } }) {
	return { notices: plan.packages.flatMap((step) => {
		if (step.kind !== "update") return [];
		const { live, marker } = step.observed;
		if (marker !== null || live.version !== null || used.has(live.id)) return [];
		const { name, file } = step.dictionary;
		const may = publishes ? "This run may" : "A deploy would";
		return [`Package ${name} (${(0,_status_js_1.a)(live)}, without a version) carries no marker of ${repository}: somebody else may have made it. ${may} take it over for ${file}.`];
	}) };
}

}),

2489:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (leftoverText),
  c: () => (usedText),
  i: () => (leftText),
  n: () => (POST_STEP_TRIES),
  o: () => (refusedText),
  r: () => (failedText),
  s: () => (unconfirmed),
  t: () => (LATER_RUN_TRIES)
});
var _failures_js_0 = _require(9489);
var _status_js_1 = _require(1572);

// lib/deployment/validate/left.js
const POST_STEP_TRIES = {
	package: "the post step tries again",
	object: "the post step tries again"
};
const LATER_RUN_TRIES = {
	package: "a later run sweeps it",
	object: "delete it by hand"
};
function leftText(left, next) {
	return left.what === "package" ? `A throw-away package could not be deleted; ${next.package}. ${left.name}: ${left.why}` : `The S3 object of a throw-away package could not be deleted; ${next.object}. ${left.key}: ${left.why}`;
}
function leftoverText(left) {
	return left.what === "package" ? `A leftover of an earlier run can't be deleted. ${left.name}: ${left.why}` : `The S3 object of a leftover of an earlier run can't be deleted; delete it by hand. ${left.key}: ${left.why}`;
}
function usedText(users) {
	const domains = [...new Set(users)].sort();
	return `it is still used by ${`domain${domains.length === 1 ? "" : "s"} ${domains.join(", ")}`}; dissociate and delete it by hand.`;
}
function refusedText({ refusal }, users) {
	return users.length > 0 ? usedText(users) : refusal?.summary ?? "AWS refused it";
}
function unconfirmed({ last, accepted }) {
	if (last?.status === "DELETE_FAILED" && accepted > 0) return failedText(last);
	return `AWS did not confirm in time that it is gone${last === null ? "" : ` (${(0,_status_js_1.a)(last)})`}`;
}
function failedText(live) {
	return `AWS could not delete it (DELETE_FAILED): ${(0,_failures_js_0.r)(live?.error ?? null).replace(/\.$/, "")}. Until it is deleted it takes a place among the packages of the Region. Once it is a day old, runs of mode validate in this repository try again; delete it by hand where its place is needed before.`;
}

}),

6238:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (DICTIONARY_TYPE)
});
// lib/aws/packages/packages-api.js
const DICTIONARY_TYPE = "TXT-DICTIONARY";

}),

7203:
((_module, _exports, _require) => {

_require.d(_exports, {
  a: () => (throwAwayName),
  i: () => (sweep),
  n: () => (leftovers),
  o: () => (isThrowAway),
  r: () => (mayMakeRoom),
  s: () => (isThrowAwayName),
  t: () => (discard)
});
var _printable_js_0 = _require(4359);
var _rules2_js_1 = _require(3689);
var _aws_error_js_2 = _require(8894);
var _marker_js_4 = _require(2596);
var _left2_js_3 = _require(2489);

// lib/deployment/validate/deletion.js
const MOST_REQUESTS = 3;
const LATE_MS = 1e4;
const NAME = /^dictcheck-[0-9a-f]{12}$/;
function isThrowAwayName(name) {
	return NAME.test(name);
}
function isThrowAway(live) {
	return isThrowAwayName(live.name) && (0,_marker_js_4.i)(live.description) !== null;
}
function startDeletion(id, startedAt, isSeen) {
	return {
		last: null,
		missingSince: null,
		accepted: 0,
		answeredAt: null,
		refusal: null,
		id,
		isOwn: id !== null && !isSeen,
		startedAt,
		isSeen
	};
}
function isAnotherPackage({ known: { isOwn }, live }) {
	if (live === null || isThrowAway(live)) return false;
	return !(isOwn && live.description === "" && isThrowAwayName(live.name));
}
function mayBeStale({ known: { answeredAt }, readAt }) {
	return answeredAt !== null && readAt - answeredAt < 5e3;
}
const RULES = [
	{
		name: "it is gone, or no throw-away package",
		when: (look) => look.live?.status === "DELETED" || isAnotherPackage(look),
		means: () => "done"
	},
	{
		name: "it is being deleted",
		when: ({ live }) => live?.status === "DELETING",
		means: () => "wait"
	},
	{
		name: "AWS has refused to delete it",
		when: ({ live, known }) => live !== null && known.refusal !== null,
		means: () => "refused"
	},
	{
		name: "the read may show the past",
		when: (look) => look.live !== null && mayBeStale(look),
		means: () => "wait"
	},
	{
		name: "AWS can not delete it",
		when: ({ live, known }) => live?.status === "DELETE_FAILED" && known.accepted >= MOST_REQUESTS,
		means: () => "failed"
	},
	{
		name: "it is there",
		when: ({ live }) => live !== null,
		means: () => "ask"
	},
	{
		name: "it was never created",
		when: ({ known, readAt }) => known.id === null && readAt - known.startedAt >= LATE_MS,
		means: () => "done"
	},
	{
		name: "it may be created late",
		when: ({ known }) => known.id === null,
		means: () => "wait"
	},
	{
		name: "AWS has deleted it",
		when: ({ known }) => known.isSeen && known.accepted > 0,
		means: () => "done"
	},
	{
		name: "a listing that lags may not show it",
		when: ({ known }) => known.answeredAt === null,
		means: () => "ask"
	},
	{
		name: "it is missing for longer than listings lag",
		when: ({ known, readAt }) => known.missingSince !== null && readAt - known.missingSince >= 5e3,
		means: () => "done"
	},
	{
		name: "it may still be there",
		when: _rules2_js_1.n,
		means: () => "wait"
	}
];
function afterLook(known, live, readAt) {
	const seen = live === null ? {
		...known,
		missingSince: known.missingSince ?? readAt
	} : {
		...known,
		id: known.id ?? live.id,
		isSeen: true,
		last: live,
		missingSince: null
	};
	return {
		known: seen,
		decision: (0,_rules2_js_1.t)(RULES, {
			known: seen,
			live,
			readAt
		})
	};
}
function afterAsked(known, taken, answeredAt) {
	return {
		...known,
		accepted: known.accepted + (taken ? 1 : 0),
		answeredAt
	};
}
function afterRefused(known, refusal, answeredAt) {
	return {
		...known,
		refusal,
		answeredAt
	};
}

// lib/deployment/validate/throw-away.js
const LEFTOVER_AGE_MS = 864e5;
const DELETE_TIMEOUT_MS = 12e4;
const SWEEP_TIMEOUT_MS = 15e3;
const CANCELLED_TIMEOUT_MS = 3e3;
function throwAwayName(random) {
	return `dictcheck-${Array.from({ length: 12 }, () => Math.floor(random() * 16).toString(16)).join("")}`;
}
function mayMakeRoom(live, now) {
	const marker = isThrowAway(live) ? (0,_marker_js_4.i)(live.description) : null;
	if (marker === null || live.status === "DELETED" || live.status === "DELETE_FAILED") return false;
	return live.status === "DELETING" || Math.abs(now - marker.createdAt.getTime()) < LEFTOVER_AGE_MS;
}
function leftovers({ packages, associations }, repository, now) {
	const rows = [...associations.values()].flat();
	return packages.flatMap((live) => {
		const marker = isThrowAway(live) ? (0,_marker_js_4.i)(live.description) : null;
		const isOurs = marker?.repository.toLowerCase() === repository.toLowerCase();
		if (marker === null || !isOurs || now - marker.createdAt.getTime() < LEFTOVER_AGE_MS) return [];
		const users = rows.filter(({ packageId }) => packageId === live.id).map(({ domain }) => domain);
		return [{
			name: live.name,
			key: marker.key,
			creation: {
				state: "answered",
				id: live.id
			},
			users
		}];
	});
}
async function sweep(old, aws) {
	const used = old.filter(({ users }) => users.length > 0);
	const left = await discardAll(old.filter(({ users }) => users.length === 0), aws, {
		timeoutMs: SWEEP_TIMEOUT_MS,
		isLeftover: true
	});
	return [...used.map(({ name, users }) => ({
		name,
		what: "package",
		why: (0,_left2_js_3.c)(users)
	})), ...left];
}
function discard(throwAways, aws) {
	return discardAll(throwAways, aws, {
		timeoutMs: DELETE_TIMEOUT_MS,
		isLeftover: false
	});
}
async function discardAll(throwAways, aws, removal) {
	return (await Promise.all(throwAways.map(async (throwAway) => {
		const { name, key } = throwAway;
		const [ofPackage, ofObject] = await Promise.allSettled([deleted(throwAway, removal, aws), objectDeleted(throwAway, removal, aws)]);
		const [why, whyObject] = [ofPackage, ofObject].map(problemOf);
		const whole = [why, whyObject].filter((one) => one !== null).join("; ");
		if (why !== null) return [{
			name,
			what: "package",
			why: whole
		}];
		return whyObject === null ? [] : [{
			name,
			what: "object",
			key,
			why: whole
		}];
	}))).flat();
}
function problemOf(end) {
	if (end.status === "fulfilled") return null;
	return end.reason instanceof _aws_error_js_2.t ? end.reason.summary : (0,_printable_js_0.n)(end.reason);
}
function objectDeleted({ name, key }, { timeoutMs }, { store, world }) {
	const step = async (limits) => {
		if (holdsObjectOf(name, key)) await store.delete(key, limits);
		return true;
	};
	return insisting(world, timeoutMs, step, () => "S3 did not confirm in time that its object is gone");
}
function holdsObjectOf(name, key) {
	return isThrowAwayName(name) && key.split("/").at(-2) === name;
}
async function deleted({ name, creation }, removal, { service, world }) {
	if (creation.state === "not-asked" || creation.state === "gone") return;
	const { clock } = world;
	const { isLeftover } = removal;
	const id = creation.state === "answered" ? creation.id : null;
	let known = startDeletion(id, clock.now(), isLeftover);
	let isDue = isLeftover && id !== null;
	const step = async (limits) => {
		if (!isDue) {
			const readAt = clock.now();
			const look = afterLook(known, await shown(name, known.id, service, limits), readAt);
			known = look.known;
			const { outcome } = look.decision;
			if (outcome === "failed") throw new Error((0,_left2_js_3.r)(known.last));
			if (outcome === "refused") throw new Error((0,_left2_js_3.o)(known, await usersNow(known.id, service, limits)));
			if (outcome !== "ask") return outcome === "done";
		}
		isDue = false;
		known = await asked(known, isLeftover, service, limits, clock);
		return false;
	};
	await insisting(world, removal.timeoutMs, step, () => (0,_left2_js_3.s)(known));
}
async function asked(known, isLeftover, service, limits, clock) {
	if (known.id === null) return known;
	try {
		await service.deletePackage(known.id, limits);
		return afterAsked(known, true, clock.now());
	} catch (error) {
		if ((0,_aws_error_js_2.r)(error, "not-found")) return afterAsked(known, false, clock.now());
		if (isLeftover && known.accepted === 0 && (0,_aws_error_js_2.r)(error, "conflict", "rejected")) return afterRefused(known, error, clock.now());
		throw error;
	}
}
async function usersNow(id, service, limits) {
	if (id === null) return [];
	try {
		return (await service.listDomains(id, limits)).map(({ domain }) => domain);
	} catch (error) {
		if (error instanceof _aws_error_js_2.t) return [];
		throw error;
	}
}
async function shown(name, id, service, limits) {
	if (id === null) return (await service.findPackage(name, limits)).live;
	return (await service.describePackages([id], limits)).find((found) => found.id === id) ?? null;
}
async function insisting(world, timeoutMs, step, why) {
	let refusal = null;
	if ((await (0,_rules2_js_1.r)(world, {
		timeoutMs,
		graceMs: CANCELLED_TIMEOUT_MS
	}, async (limits) => {
		try {
			const isDone = await step(limits);
			refusal = null;
			return isDone ? "done" : "waiting";
		} catch (error) {
			if (!(0,_aws_error_js_2.r)(error, "busy", "conflict", "rejected", "transient")) throw error;
			refusal = error;
			return "waiting";
		}
	})).why !== "done") throw refusal ?? new Error(why());
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
