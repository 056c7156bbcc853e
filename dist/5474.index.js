export const id = 5474;
export const ids = [5474];
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

5474:
((_module, _exports, _require) => {

_require.d(_exports, {
  connect: () => (/* reexport safe */ _connect_js_0.t)
});
var _connect_js_0 = _require(8482);

}),

6238:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (DICTIONARY_TYPE)
});
// lib/aws/packages/packages-api.js
const DICTIONARY_TYPE = "TXT-DICTIONARY";

})

};
