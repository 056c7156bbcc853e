export const id = 7982;
export const ids = [7982];
export const modules = {

7982:
((_module, _exports, _require) => {

// ESM COMPAT FLAG
_require.r(_exports);

// EXPORTS
_require.d(_exports, {
  dictionaryStore: () => (dictionaryStore)
});

// EXTERNAL MODULE: ./lib/bundle/S3Client.js
var S3Client = _require(5083);
// EXTERNAL MODULE: ./lib/bundle/aws-error.js
var aws_error = _require(8894);
;// CONCATENATED MODULE: ./lib/bundle/ports.js
// lib/deployment/model/ports.js
const MAX_LISTED = 1e3;

// EXTERNAL MODULE: ./lib/bundle/call.js
var bundle_call = _require(7746);
// EXTERNAL MODULE: ./lib/bundle/client-settings.js
var client_settings = _require(1939);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = _require(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = _require(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = _require(7075);
;// CONCATENATED MODULE: ./lib/bundle/dictionary-store.js

// @aws-sdk/client-s3/commands/DeleteObjectCommand.js
var DeleteObjectCommand = class extends (0,S3Client.y)(S3Client.u, S3Client.m, "DeleteObject", S3Client.n) {};

// @aws-sdk/client-s3/commands/GetObjectCommand.js
var GetObjectCommand = class extends (0,S3Client.y)(S3Client.u, S3Client._, "GetObject", S3Client.a) {};

// @aws-sdk/client-s3/commands/HeadObjectCommand.js
var HeadObjectCommand = class extends (0,S3Client.y)(S3Client.u, S3Client.v, "HeadObject", S3Client.s) {};

// @aws-sdk/client-s3/commands/ListObjectsV2Command.js
var ListObjectsV2Command = class extends (0,S3Client.y)(S3Client.p, S3Client.m, "ListObjectsV2", S3Client.c) {};

// @aws-sdk/client-s3/commands/PutObjectCommand.js
var PutObjectCommand = class extends (0,S3Client.y)(S3Client.u, S3Client.h, "PutObject", S3Client.l) {};

// lib/aws/silence.js
const SILENCE_MS = 55e3;
function oneSilence(who, silenceMs = SILENCE_MS, time = bundle_call.n) {
	const over = new AbortController();
	let underWay = 0;
	let stop = null;
	let last = "";
	const start = () => time.after(silenceMs, () => over.abort());
	const answered = () => {
		stop?.();
		last = "";
		stop = underWay === 0 ? null : start();
	};
	const silent = (operation) => new aws_error.t({
		kind: "rejected",
		operation,
		errorName: aws_error.n,
		requestId: null,
		mayHaveHappened: false,
		message: `${who} gave no usable answer for ${silenceMs / 1e3} s${last}, so it is not asked any more`,
		cause: void 0
	});
	return async (operation, limits, work) => {
		if (over.signal.aborted) throw silent(operation);
		underWay += 1;
		stop ??= start();
		let isAnswered = false;
		try {
			const result = await work({
				...limits,
				signal: AbortSignal.any([limits.signal, over.signal])
			}, answered);
			isAnswered = true;
			return result;
		} catch (error) {
			if (over.signal.aborted && !limits.signal.aborted) throw silent(operation);
			isAnswered = !(0,aws_error.r)(error, "transient");
			if ((0,aws_error.r)(error, "transient") && error.errorName !== "NoAnswer") last = ` (${error.errorName}: ${error.message})`;
			throw error;
		} finally {
			underWay -= 1;
			if (isAnswered) answered();
		}
	};
}

// lib/aws/stored-object.js
const LET_THROUGH = "let-through-by-hand";
function judgeStored(head, key, { bytes, sha256 }) {
	if (/^aws:kms/.test(head.ServerSideEncryption ?? "")) return {
		kind: "bad",
		error: encrypted(key)
	};
	if (head.ContentLength !== bytes) return {
		kind: "bad",
		error: otherContent(key)
	};
	const stored = /^[^-]+$/.exec(head.ChecksumSHA256 ?? "")?.[0];
	if (stored !== void 0 && stored !== base64(sha256)) return {
		kind: "bad",
		error: otherContent(key)
	};
	if (!isArchived(head)) return { kind: stored === void 0 ? "unproven" : "same" };
	if (stored === void 0) return {
		kind: "bad",
		error: archived(key)
	};
	return {
		kind: "archived",
		letThrough: head.Metadata?.[LET_THROUGH] === "true"
	};
}
function isArchived({ StorageClass, ArchiveStatus, Restore = "" }) {
	return (["GLACIER", "DEEP_ARCHIVE"].includes(StorageClass ?? "") || ArchiveStatus !== void 0) && !/ongoing-request="false"/.test(Restore);
}
function base64(sha256) {
	return Buffer.from(sha256, "hex").toString("base64");
}
function otherContent(key) {
	return refused("HeadObject", "OtherContent", `${key} exists, but its content does not have the SHA-256 of its name; delete that object`);
}
function encrypted(key) {
	return refused("HeadObject", "EncryptedObject", `${key} is in the bucket already, but encrypted with a KMS key, which OpenSearch Service can't import; delete that object, or encrypt it with SSE-S3 again`);
}
function archived(key) {
	return refused("HeadObject", "ArchivedObject", `${key} is in the bucket already, but archived, and S3 has no SHA-256 of it; restore or delete that object`);
}
function refused(operation, errorName, message) {
	return new aws_error.t({
		kind: "rejected",
		operation,
		errorName,
		message,
		requestId: null,
		mayHaveHappened: false,
		cause: void 0
	});
}

// lib/aws/upload-body.js
const SMALL_BYTES = 131072;
const UPLOAD_SILENCE_MS = 3e5;
const HELD_BACK_BYTES = 8388608;
const SLOW_BYTES_PER_MS = 50;
function isSmall({ bytes }) {
	return bytes <= SMALL_BYTES;
}
function bodyOf(path, bytes, wait) {
	if (isSmall({ bytes })) {
		wait.restart(answerTime(bytes));
		return (0,external_node_fs_.readFileSync)(path);
	}
	wait.restart(UPLOAD_SILENCE_MS);
	return streamOf(path, bytes, wait);
}
function streamOf(path, bytes, { signal, restart }) {
	let left = bytes;
	const counted = new external_node_stream_.Transform({ transform(piece, _encoding, done) {
		left -= piece.length;
		restart(left > 0 ? UPLOAD_SILENCE_MS : answerTime(bytes));
		done(null, piece);
	} });
	(0,external_node_stream_.pipeline)((0,external_node_fs_.createReadStream)(path), counted, () => {});
	signal.addEventListener("abort", () => counted.destroy(), { once: true });
	return counted;
}
function answerTime(bytes) {
	const sending = Math.min(bytes, HELD_BACK_BYTES) / 50;
	return Math.min(UPLOAD_SILENCE_MS, Math.round(bundle_call.t + sending));
}

// lib/aws/dictionary-store.js
const MAX_READ_BYTES = 268435456;
const READ_MS = 6e4;
function dictionaryStore(bucket, expectedOwner, settings) {
	const client = (0,client_settings.r)(new S3Client.t((0,client_settings.n)(settings)));
	const call = (0,bundle_call.r)(settings.region, new bundle_call.o());
	const reading = oneSilence("S3");
	const location = (key) => ({
		Bucket: bucket,
		Key: key,
		...expectedOwner === null ? {} : { ExpectedBucketOwner: expectedOwner }
	});
	async function presence(key, file, limits) {
		let head;
		try {
			const command = new HeadObjectCommand({
				...location(key),
				ChecksumMode: "ENABLED"
			});
			head = await call("HeadObject", limits, ({ signal }) => client.send(command, { abortSignal: signal }), [key]);
		} catch (error) {
			if (isRefusal(error)) return error;
			throw error;
		}
		const stored = judgeStored(head, key, file);
		if (stored.kind === "bad") throw stored.error;
		if (stored.kind !== "unproven") return stored;
		if (await hashOf(key, limits) !== file.sha256) throw otherContent(key);
		return { kind: "same" };
	}
	function read(key, limits, take, begin = () => true) {
		return call("GetObject", limits, async ({ signal, restart }) => {
			const answer = await client.send(new GetObjectCommand(location(key)), { abortSignal: signal });
			const { Body } = answer;
			if (!(Body instanceof external_node_stream_.Readable)) return answer;
			signal.addEventListener("abort", () => Body.destroy(), { once: true });
			if (!begin(answer)) {
				Body.destroy();
				return answer;
			}
			for await (const piece of Body) {
				restart(bundle_call.t);
				take(piece);
			}
			return answer;
		}, [key]);
	}
	async function hashOf(key, limits) {
		const hash = (0,external_node_crypto_.createHash)("sha256");
		await read(key, limits, (piece) => hash.update(piece));
		return hash.digest("hex");
	}
	async function upload(key, file, limits, isNew) {
		const { path, bytes, sha256, letThrough } = file;
		await call("PutObject", limits, async (wait) => {
			const Body = bodyOf(path, bytes, wait);
			const command = new PutObjectCommand({
				...location(key),
				Body,
				ContentLength: Body instanceof external_node_stream_.Readable ? bytes : Body.length,
				ContentType: "application/octet-stream",
				...isNew ? { IfNoneMatch: "*" } : {},
				ChecksumAlgorithm: "SHA256",
				ChecksumSHA256: base64(sha256),
				ServerSideEncryption: "AES256",
				...letThrough === true ? { Metadata: { [LET_THROUGH]: "true" } } : {}
			});
			await client.send(command, { abortSignal: wait.signal });
		}, [key, path]);
	}
	const isThere = (key, file, { signal, deadline }) => presence(key, file, {
		signal,
		deadline: Math.min(deadline, Date.now() + READ_MS + file.bytes / 50)
	});
	async function use(key, file, present, limits) {
		if (present.kind === "same") return "present";
		await upload(key, {
			...file,
			letThrough: file.letThrough === true || present.letThrough
		}, limits, false);
		return "uploaded";
	}
	const sent = new Set();
	return {
		put: async (key, file, limits) => {
			const isAsked = file.isNew !== true || !isSmall(file) || sent.has(key);
			sent.add(key);
			const before = isAsked ? await isThere(key, file, limits) : null;
			if (isUsable(before)) return use(key, file, before, limits);
			try {
				await upload(key, file, limits, true);
				return "uploaded";
			} catch (error) {
				if (!isRefusal(error)) throw error;
				const exists = error.errorName === "PreconditionFailed";
				if (isAsked && !exists) throw error;
				const present = await isThere(key, file, limits);
				if (isUsable(present)) return use(key, file, present, limits);
				if (!exists) throw error;
				throw present.kind === "not-found" ? goneAgain(key) : present;
			}
		},
		get: async (key, limits) => {
			const pieces = [];
			try {
				let tooLarge = null;
				await reading("GetObject", limits, (within, answered) => {
					const take = (piece) => {
						answered();
						pieces.push(piece);
					};
					return read(key, within, take, ({ ContentLength = 0 }) => {
						if (ContentLength > MAX_READ_BYTES) tooLarge = ContentLength;
						return tooLarge === null;
					});
				});
				if (tooLarge === null) return new Uint8Array(Buffer.concat(pieces));
				throw refused("GetObject", "TooLarge", `${key} has ${tooLarge} bytes, too many to be compared`);
			} catch (error) {
				if (error instanceof aws_error.t && error.kind === "not-found") return null;
				throw error;
			}
		},
		look: async (key, limits) => {
			try {
				const { LastModified, Metadata } = await reading("GetObject", limits, (within) => read(key, within, () => {}, () => false));
				return {
					lastModified: LastModified ?? null,
					letThrough: Metadata?.[LET_THROUGH] === "true"
				};
			} catch (error) {
				if (error instanceof aws_error.t && isMissing(error)) return null;
				throw error;
			}
		},
		list: async (start, limits) => {
			const { Key: _, ...place } = location("");
			const command = new ListObjectsV2Command({
				...place,
				Prefix: start,
				MaxKeys: MAX_LISTED
			});
			const { Contents = [] } = await reading("ListObjectsV2", limits, (within) => call("ListObjectsV2", within, ({ signal }) => client.send(command, { abortSignal: signal }), [start]));
			return Contents.flatMap(({ Key, LastModified }) => Key === void 0 ? [] : [{
				key: Key,
				uploadedAt: LastModified ?? null
			}]);
		},
		delete: async (key, limits) => {
			const command = new DeleteObjectCommand(location(key));
			await call("DeleteObject", limits, ({ signal }) => client.send(command, { abortSignal: signal }), [key]);
		}
	};
}
function isUsable(presence) {
	return presence !== null && !(presence instanceof aws_error.t);
}
const WORTH_ASKING_AGAIN = new Set([
	"transient",
	"unknown-host",
	"proxy"
]);
function isRefusal(error) {
	return error instanceof aws_error.t && !WORTH_ASKING_AGAIN.has(error.kind);
}
function isMissing({ kind, errorName, message }) {
	return errorName === "NoSuchKey" || kind === "access-denied" && message.includes("s3:ListBucket");
}
function goneAgain(key) {
	return new aws_error.t({
		kind: "transient",
		operation: "PutObject",
		errorName: "PreconditionFailed",
		message: `${key} existed for a moment only`,
		requestId: null,
		mayHaveHappened: false,
		cause: void 0
	});
}

})

};
