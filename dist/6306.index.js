export const id = 6306;
export const ids = [6306];
export const modules = {

6306:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  dictionaryStore: () => (dictionaryStore)
});
var _S3Client_js_0 = _require(5083);
var _aws_error_js_1 = _require(8894);
var _call_js_2 = _require(7746);
var _client_settings_js_3 = _require(1939);
var node_fs_4 = _require(3024);
var node_crypto_5 = _require(7598);
var node_stream_6 = _require(7075);

// @aws-sdk/client-s3/commands/DeleteObjectCommand.js
var DeleteObjectCommand = class extends (0,_S3Client_js_0.y)(_S3Client_js_0.u, _S3Client_js_0.m, "DeleteObject", _S3Client_js_0.n) {};

// @aws-sdk/client-s3/commands/GetObjectCommand.js
var GetObjectCommand = class extends (0,_S3Client_js_0.y)(_S3Client_js_0.u, _S3Client_js_0._, "GetObject", _S3Client_js_0.a) {};

// @aws-sdk/client-s3/commands/HeadObjectCommand.js
var HeadObjectCommand = class extends (0,_S3Client_js_0.y)(_S3Client_js_0.u, _S3Client_js_0.v, "HeadObject", _S3Client_js_0.s) {};

// @aws-sdk/client-s3/commands/ListObjectsV2Command.js
var ListObjectsV2Command = class extends (0,_S3Client_js_0.y)(_S3Client_js_0.p, _S3Client_js_0.m, "ListObjectsV2", _S3Client_js_0.c) {};

// @aws-sdk/client-s3/commands/PutObjectCommand.js
var PutObjectCommand = class extends (0,_S3Client_js_0.y)(_S3Client_js_0.u, _S3Client_js_0.h, "PutObject", _S3Client_js_0.l) {};

// lib/aws/silence.js
const SILENCE_MS = 55e3;
function oneSilence(who, silenceMs = SILENCE_MS, time = _call_js_2.n) {
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
	const silent = (operation) => new _aws_error_js_1.t({
		kind: "rejected",
		operation,
		errorName: _aws_error_js_1.n,
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
			isAnswered = !(0,_aws_error_js_1.r)(error, "transient");
			if ((0,_aws_error_js_1.r)(error, "transient") && error.errorName !== "NoAnswer") last = ` (${error.errorName}: ${error.message})`;
			throw error;
		} finally {
			underWay -= 1;
			if (isAnswered) answered();
		}
	};
}

// lib/aws/dictionary-store.js
const MAX_READ_BYTES = 268435456;
const UPLOAD_SILENCE_MS = 3e5;
const HELD_BACK_BYTES = 8388608;
const SLOW_BYTES_PER_MS = 50;
function dictionaryStore(bucket, expectedOwner, settings) {
	const client = new _S3Client_js_0.t((0,_client_settings_js_3.n)(settings));
	const call = (0,_call_js_2.r)(settings.region, new _call_js_2.o());
	const reading = oneSilence("S3");
	const location = (key) => ({
		Bucket: bucket,
		Key: key,
		...expectedOwner === null ? {} : { ExpectedBucketOwner: expectedOwner }
	});
	async function isPresent(key, { bytes, sha256 }, limits) {
		let head;
		try {
			const command = new HeadObjectCommand({
				...location(key),
				ChecksumMode: "ENABLED"
			});
			head = await call("HeadObject", limits, ({ signal }) => client.send(command, { abortSignal: signal }), [key]);
		} catch (error) {
			if (error instanceof _aws_error_js_1.t && !WORTH_ASKING_AGAIN.has(error.kind)) return error;
			throw error;
		}
		if (/^aws:kms/.test(head.ServerSideEncryption ?? "")) throw encrypted(key);
		if (head.ContentLength !== bytes) throw otherContent(key);
		if ((/^[^-]+$/.exec(head.ChecksumSHA256 ?? "")?.[0] ?? base64(await hashOf(key, limits))) !== base64(sha256)) throw otherContent(key);
		return true;
	}
	function read(key, limits, take, begin = () => true) {
		return call("GetObject", limits, async ({ signal, restart }) => {
			const answer = await client.send(new GetObjectCommand(location(key)), { abortSignal: signal });
			const { Body } = answer;
			if (!(Body instanceof node_stream_6.Readable)) return answer;
			signal.addEventListener("abort", () => Body.destroy(), { once: true });
			if (!begin(answer)) {
				Body.destroy();
				return answer;
			}
			for await (const piece of Body) {
				restart(_call_js_2.t);
				take(piece);
			}
			return answer;
		}, [key]);
	}
	async function hashOf(key, limits) {
		const hash = (0,node_crypto_5.createHash)("sha256");
		await read(key, limits, (piece) => hash.update(piece));
		return hash.digest("hex");
	}
	async function upload(key, { path, bytes, sha256, letThrough }, limits) {
		await call("PutObject", limits, async ({ signal, restart }) => {
			restart(UPLOAD_SILENCE_MS);
			let left = bytes;
			const Body = countingStream(path, (taken) => {
				left -= taken;
				restart(left > 0 ? UPLOAD_SILENCE_MS : answerTime(bytes));
			});
			signal.addEventListener("abort", () => Body.destroy(), { once: true });
			const command = new PutObjectCommand({
				...location(key),
				Body,
				ContentLength: bytes,
				ContentType: "application/octet-stream",
				IfNoneMatch: "*",
				ChecksumAlgorithm: "SHA256",
				ChecksumSHA256: base64(sha256),
				ServerSideEncryption: "AES256",
				...letThrough === true ? { Metadata: { [LET_THROUGH]: "true" } } : {}
			});
			await client.send(command, { abortSignal: signal });
		}, [key, path]);
	}
	return {
		put: async (key, file, limits) => {
			if (await isPresent(key, file, limits) === true) return "present";
			try {
				await upload(key, file, limits);
				return "uploaded";
			} catch (error) {
				if (!(error instanceof _aws_error_js_1.t && error.errorName === "PreconditionFailed")) throw error;
				const present = await isPresent(key, file, limits);
				if (present === true) return "present";
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
				if (error instanceof _aws_error_js_1.t && error.kind === "not-found") return null;
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
				if (error instanceof _aws_error_js_1.t && isMissing(error)) return null;
				throw error;
			}
		},
		list: async (start, limits) => {
			const { Key: _, ...place } = location("");
			const command = new ListObjectsV2Command({
				...place,
				Prefix: start,
				MaxKeys: 10
			});
			const { Contents = [] } = await reading("ListObjectsV2", limits, (within) => call("ListObjectsV2", within, ({ signal }) => client.send(command, { abortSignal: signal }), [start]));
			return Contents.flatMap(({ Key }) => Key ?? []);
		},
		delete: async (key, limits) => {
			const command = new DeleteObjectCommand(location(key));
			await call("DeleteObject", limits, ({ signal }) => client.send(command, { abortSignal: signal }), [key]);
		}
	};
}
const LET_THROUGH = "let-through-by-hand";
const WORTH_ASKING_AGAIN = new Set([
	"transient",
	"unknown-host",
	"proxy"
]);
function answerTime(bytes) {
	const sending = Math.min(bytes, HELD_BACK_BYTES) / SLOW_BYTES_PER_MS;
	return Math.min(UPLOAD_SILENCE_MS, Math.round(_call_js_2.t + sending));
}
function countingStream(path, onTaken) {
	const file = (0,node_fs_4.createReadStream)(path);
	const counted = new node_stream_6.Transform({ transform(piece, _encoding, done) {
		onTaken(piece.length);
		done(null, piece);
	} });
	(0,node_stream_6.pipeline)(file, counted, () => {});
	return counted;
}
function isMissing({ kind, errorName, message }) {
	return errorName === "NoSuchKey" || kind === "access-denied" && message.includes("s3:ListBucket");
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
function goneAgain(key) {
	return new _aws_error_js_1.t({
		kind: "transient",
		operation: "PutObject",
		errorName: "PreconditionFailed",
		message: `${key} existed for a moment only`,
		requestId: null,
		mayHaveHappened: false,
		cause: void 0
	});
}
function refused(operation, errorName, message) {
	return new _aws_error_js_1.t({
		kind: "rejected",
		operation,
		errorName,
		message,
		requestId: null,
		mayHaveHappened: false,
		cause: void 0
	});
}

})

};
