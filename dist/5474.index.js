export const id = 5474;
export const ids = [5474];
export const modules = {

8482:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (connect)
});
var _credentials_js_0 = _require(4930);
var _aws_error_js_1 = _require(8894);
var _call_js_2 = _require(7746);
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
	async function allPages(operation, limits, input, read, items) {
		const all = [];
		let nextToken;
		do {
			const page = await call(operation, limits, ({ signal }) => read(nextToken, signal), input);
			all.push(...items(page) ?? []);
			if (page.NextToken !== void 0 && page.NextToken === nextToken) throw unreadable(operation, "the same page twice");
			nextToken = page.NextToken === "" ? void 0 : page.NextToken;
		} while (nextToken !== void 0);
		return all;
	}
	async function describe(filter, limits) {
		const found = await allPages("DescribePackages", limits, filter?.values ?? [], (nextToken, signal) => api.describePackages({
			filter,
			nextToken
		}, signal), (page) => page.PackageDetailsList);
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
		const rows = await allPages(operation, limits, input, read, (page) => page.DomainPackageDetailsList);
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
			}, signal), (page) => page.PackageVersionHistoryList)).flatMap(readVersion);
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
			const live = answered("CreatePackage", {
				PackageName: name,
				...(await call("CreatePackage", limits, ({ signal }) => api.createPackage(input, signal), input)).PackageDetails
			});
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
			return answered("UpdatePackage", {
				PackageID: id,
				PackageName: id,
				...(await call("UpdatePackage", limits, ({ signal }) => api.updatePackage(input, signal), input)).PackageDetails
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
function answered(operation, details) {
	const [live] = readPackage(details);
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
