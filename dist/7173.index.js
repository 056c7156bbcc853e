export const id = 7173;
export const ids = [7173];
export const modules = {

6077:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (AwsQueryProtocol)
});
var _httpAuthSchemes_js_0 = _require(334);
var _hex_encoding_js_1 = _require(367);
var _httpRequest_js_4 = _require(3117);
var _node_http_handler_js_2 = _require(6338);
var _resolveAwsSdkSigV4AConfig_js_3 = _require(4879);

// @smithy/core/submodules/protocols/RpcProtocol.js
var RpcProtocol = class extends _httpAuthSchemes_js_0.P {
	async serializeRequest(operationSchema, _input, context) {
		const serializer = this.serializer;
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = _httpAuthSchemes_js_0.ot.of(operationSchema?.input);
		const schema = ns.getSchema();
		let payload;
		const input = _input && typeof _input === "object" ? _input : {};
		const request = new _httpRequest_js_4.t({
			protocol: "",
			hostname: "",
			port: void 0,
			path: "/",
			fragment: void 0,
			query,
			headers,
			body: void 0
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input);
		}
		if (input) {
			const eventStreamMember = ns.getEventStreamMember();
			if (eventStreamMember) {
				if (input[eventStreamMember]) {
					const initialRequest = {};
					for (const [memberName] of ns.structIterator()) if (memberName !== eventStreamMember && input[memberName] != null) initialRequest[memberName] = input[memberName];
					payload = await this.serializeEventStream({
						eventStream: input[eventStreamMember],
						requestSchema: ns,
						initialRequest
					});
				}
			} else {
				serializer.write(schema, input);
				payload = serializer.flush();
			}
		}
		request.headers = Object.assign(request.headers, headers);
		request.query = query;
		request.body = payload;
		request.method = "POST";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = _httpAuthSchemes_js_0.ot.of(operationSchema.output);
		const dataObject = {};
		if (this.isErrorResponse(response.statusCode)) {
			const bytes = await (0,_httpAuthSchemes_js_0.z)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
		}
		for (const header in response.headers) {
			if (!(0,_hex_encoding_js_1.r)(response.headers, header)) continue;
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const eventStreamMember = ns.getEventStreamMember();
		if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({
			response,
			responseSchema: ns,
			initialResponseContainer: dataObject
		});
		else {
			const bytes = await (0,_httpAuthSchemes_js_0.z)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes));
		}
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	isErrorResponse(statusCode) {
		return statusCode >= 300;
	}
};

// @aws-sdk/core/submodules/protocols/query/QueryShapeSerializer.js
var QueryShapeSerializer = class extends _resolveAwsSdkSigV4AConfig_js_3.a {
	settings;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value, prefix = "") {
		if (this.buffer === void 0) this.buffer = "";
		const ns = _httpAuthSchemes_js_0.ot.of(schema);
		if (prefix && !prefix.endsWith(".")) prefix += ".";
		if (ns.isBlobSchema()) {
			if (typeof value === "string" || value instanceof Uint8Array) {
				this.writeKey(prefix);
				this.writeValue((this.serdeContext?.base64Encoder ?? _httpAuthSchemes_js_0.yt)(value));
			}
		} else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			} else if (ns.isIdempotencyToken()) {
				this.writeKey(prefix);
				this.writeValue((0,_httpAuthSchemes_js_0.B)());
			}
		} else if (ns.isBigIntegerSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isBigDecimalSchema()) {
			if (value != null) {
				this.writeKey(prefix);
				this.writeValue(value instanceof _httpAuthSchemes_js_0.ht ? value.string : String(value));
			}
		} else if (ns.isTimestampSchema()) {
			if (value instanceof Date) {
				this.writeKey(prefix);
				switch ((0,_httpAuthSchemes_js_0.M)(ns, this.settings)) {
					case 5:
						this.writeValue(value.toISOString().replace(".000Z", "Z"));
						break;
					case 6:
						this.writeValue((0,_node_http_handler_js_2.a)(value));
						break;
					case 7: this.writeValue(String(value.getTime() / 1e3));
				}
			}
		} else if (ns.isDocumentSchema()) {
			if (Array.isArray(value)) this.write(79, value, prefix);
			else if (value instanceof Date) this.write(4, value, prefix);
			else if (value instanceof Uint8Array) this.write(21, value, prefix);
			else if (value && typeof value === "object") this.write(143, value, prefix);
			else {
				this.writeKey(prefix);
				this.writeValue(String(value));
			}
		} else if (ns.isListSchema()) {
			if (Array.isArray(value)) {
				if (value.length === 0) {
					if (this.settings.serializeEmptyLists) {
						this.writeKey(prefix);
						this.writeValue("");
					}
				} else {
					const member = ns.getValueSchema();
					const flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened;
					let i = 1;
					for (const item of value) {
						if (item == null) continue;
						const traits = member.getMergedTraits();
						const suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName);
						const key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
						this.write(member, item, key);
						++i;
					}
				}
			}
		} else if (ns.isMapSchema()) {
			if (value && typeof value === "object") {
				const keySchema = ns.getKeySchema();
				const memberSchema = ns.getValueSchema();
				const flat = ns.getMergedTraits().xmlFlattened;
				let i = 1;
				for (const k in value) {
					const v = value[k];
					if (v == null) continue;
					const keyTraits = keySchema.getMergedTraits();
					const keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName);
					const key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`;
					const valTraits = memberSchema.getMergedTraits();
					const valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName);
					const valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
					this.write(keySchema, k, key);
					this.write(memberSchema, v, valueKey);
					++i;
				}
			}
		} else if (ns.isStructSchema()) {
			if (value && typeof value === "object") {
				let didWriteMember = false;
				for (const [memberName, member] of ns.structIterator()) {
					if (value[memberName] == null && !member.isIdempotencyToken()) continue;
					const traits = member.getMergedTraits();
					const suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct");
					const key = `${prefix}${suffix}`;
					this.write(member, value[memberName], key);
					didWriteMember = true;
				}
				if (!didWriteMember && ns.isUnionSchema()) {
					const { $unknown } = value;
					if (Array.isArray($unknown)) {
						const [k, v] = $unknown;
						const key = `${prefix}${k}`;
						this.write(15, v, key);
					}
				}
			}
		} else if (ns.isUnitSchema()) {} else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
	}
	flush() {
		if (this.buffer === void 0) throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
		const str = this.buffer;
		delete this.buffer;
		return str;
	}
	getKey(memberName, xmlName, ec2QueryName, keySource) {
		const { ec2, capitalizeKeys } = this.settings;
		if (ec2 && ec2QueryName) return ec2QueryName;
		const key = xmlName ?? memberName;
		if (capitalizeKeys && keySource === "struct") return key[0].toUpperCase() + key.slice(1);
		return key;
	}
	writeKey(key) {
		if (key.endsWith(".")) key = key.slice(0, key.length - 1);
		this.buffer += `&${(0,_httpAuthSchemes_js_0.R)(key)}=`;
	}
	writeValue(value) {
		this.buffer += (0,_httpAuthSchemes_js_0.R)(value);
	}
};

// @aws-sdk/core/submodules/protocols/query/AwsQueryProtocol.js
var AwsQueryProtocol = class extends RpcProtocol {
	options;
	serializer;
	deserializer;
	mixin = new _httpAuthSchemes_js_0.o();
	constructor(options) {
		super({
			defaultNamespace: options.defaultNamespace,
			errorTypeRegistries: options.errorTypeRegistries
		});
		this.options = options;
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 5
			},
			httpBindings: false,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace,
			serializeEmptyLists: true
		};
		this.serializer = new QueryShapeSerializer(settings);
		this.deserializer = new _resolveAwsSdkSigV4AConfig_js_3.i(settings);
	}
	getShapeId() {
		return "aws.protocols#awsQuery";
	}
	setSerdeContext(serdeContext) {
		this.serializer.setSerdeContext(serdeContext);
		this.deserializer.setSerdeContext(serdeContext);
	}
	getPayloadCodec() {
		throw new Error("AWSQuery protocol has no payload codec.");
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = "application/x-www-form-urlencoded";
		if ((0,_httpAuthSchemes_js_0.ct)(operationSchema.input) === "unit" || !request.body) request.body = "";
		request.body = `Action=${operationSchema.name.split("#")[1] ?? operationSchema.name}&Version=${this.options.version}` + request.body;
		if (request.body.endsWith("&")) request.body = request.body.slice(-1);
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const ns = _httpAuthSchemes_js_0.ot.of(operationSchema.output);
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await (0,_httpAuthSchemes_js_0.z)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
		}
		for (const header in response.headers) {
			const value = response.headers[header];
			delete response.headers[header];
			response.headers[header.toLowerCase()] = value;
		}
		const shortName = operationSchema.name.split("#")[1] ?? operationSchema.name;
		const awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0;
		const bytes = await (0,_httpAuthSchemes_js_0.z)(response.body, context);
		if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey));
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	useNestedResult() {
		return true;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const errorData = this.loadQueryError(dataObject) ?? {};
		const message = this.loadQueryErrorMessage(dataObject);
		errorData.message = message;
		errorData.Error = {
			Type: errorData.Type,
			Code: errorData.Code,
			Message: message
		};
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError);
		const ns = _httpAuthSchemes_js_0.ot.of(errorSchema);
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {
			Type: errorData.Error.Type,
			Code: errorData.Error.Code,
			Error: errorData.Error
		};
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().xmlName ?? name;
			const value = errorData[target] ?? dataObject[target];
			output[name] = this.deserializer.readSchema(member, value);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	loadQueryErrorCode(output, data) {
		const code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
		if (code !== void 0) return code;
		if (output.statusCode == 404) return "NotFound";
	}
	loadQueryError(data) {
		return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
	}
	loadQueryErrorMessage(data) {
		const errorData = this.loadQueryError(data);
		return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
	}
	getDefaultContentType() {
		return "application/x-www-form-urlencoded";
	}
};

}),

7173:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (runDoctor)
});
var _rolldown_runtime_js_0 = _require(396);
var _select_js_1 = _require(5342);
var _baseline_js_2 = _require(8901);
var _strangers2_js_3 = _require(8093);
var _failure_js_4 = _require(7794);
var _json_js_30 = _require(6504);
var _early_look_js_5 = _require(9215);
var _records2_js_6 = _require(4358);
var _check_all_js_7 = _require(7942);
var _inspect_js_8 = _require(6020);
var _httpAuthSchemes_js_9 = _require(334);
var _SignatureV4_js_10 = _require(268);
var _noAuth_js_31 = _require(9327);
var _defaultProvider_js_11 = _require(6952);
var _configLoader_js_12 = _require(811);
var _node_http_handler_js_13 = _require(6338);
var _AwsQueryProtocol_js_14 = _require(6077);
var _fromUtf8_js_15 = _require(261);
var _TypeRegistry_js_16 = _require(7881);
var _S3Client_js_17 = _require(5083);
var _resolveAwsSdkSigV4AConfig_js_18 = _require(4879);
var _aws_error_js_19 = _require(8894);
var _call_js_20 = _require(7746);
var _client_settings_js_21 = _require(1939);
var _connect_js_22 = _require(8482);
var _domain_api_js_23 = _require(1051);
var _guards_js_24 = _require(636);
var _printable_js_25 = _require(4359);
var _redact_js_26 = _require(3247);
var _version_js_32 = _require(2060);
var _failures_js_27 = _require(9489);
var node_fs_28 = _require(3024);
var node_path_29 = _require(6760);

// @aws-sdk/client-s3/commands/GetBucketEncryptionCommand.js
var GetBucketEncryptionCommand = class extends (0,_S3Client_js_17.y)(_S3Client_js_17.d, _S3Client_js_17.m, "GetBucketEncryption", _S3Client_js_17.r) {};

// @aws-sdk/client-s3/commands/GetBucketPolicyCommand.js
var GetBucketPolicyCommand = class extends (0,_S3Client_js_17.y)(_S3Client_js_17.d, _S3Client_js_17.g, "GetBucketPolicy", _S3Client_js_17.i) {};

// @aws-sdk/client-s3/commands/HeadBucketCommand.js
var HeadBucketCommand = class extends (0,_S3Client_js_17.y)(_S3Client_js_17.f, _S3Client_js_17.m, "HeadBucket", _S3Client_js_17.o) {};

// lib/doctor/check.js
function ok(id, message) {
	return {
		id,
		status: "ok",
		message,
		remedy: null,
		reason: null
	};
}
function failed(id, reason, message, remedy) {
	return {
		id,
		status: "failed",
		message,
		remedy,
		reason
	};
}
function unknown(id, message, remedy) {
	return {
		id,
		status: "unknown",
		message,
		remedy,
		reason: null
	};
}
function untold$1(id, what, answer) {
	if (answer.kind === "denied") return unknown(id, `${what} is not known: the role may not call ${answer.permission}.`, `Allow ${answer.permission} to have this checked; a deploy does not need it for that.`);
	return unknown(id, `${what} is not known: ${sentence(answer.words)}`, "Run it again.");
}
function sentence(words) {
	return /[.!?]$/.test(words) ? words : `${words}.`;
}
function doctorFailure(findings) {
	const stopping = findings.filter(({ status }) => status === "failed");
	const [first] = stopping;
	if (first === void 0 || first.reason === null) return null;
	const others = stopping.length === 1 ? "" : ` ${stopping.length - 1} more would too.`;
	return new _failure_js_4.t(first.reason, `A deploy would fail: ${first.message}${others}`, { ...first.remedy === null ? {} : { hint: first.remedy } });
}

// lib/doctor/repository-checks.js
function branchCheck(mode, ref, defaultBranch) {
	const id = "auto-branch";
	if (mode !== "auto" && mode !== "doctor") return ok(id, `Mode ${mode} does not depend on the branch.`);
	if (defaultBranch === null) return unknown(id, "Which branch \"mode: auto\" deploys from is not known here.", "It is the default branch of the repository; tags deploy too.");
	const here = ref === null ? "" : ` This run is for ${ref.replace(/^refs\/(?:heads|tags)\//, "")}.`;
	return ok(id, `With "mode: auto" a push to ${defaultBranch} or of a tag deploys; one to another branch only plans.${here}`);
}
function checkoutChecks({ isGit, isSparse, isShallow, lfsFiles, pointers }) {
	if (!isGit) return [unknown("checkout", "Git can't be asked about the workspace.", "Check the repository out with actions/checkout; without Git there is no comparison with the base branch, and prune deletes nothing.")];
	return [
		isSparse ? unknown("sparse-checkout", "The checkout is sparse: dictionaries outside it are neither checked nor deployed.", "Remove \"sparse-checkout\" from actions/checkout, or make sure that it includes every dictionary.") : ok("sparse-checkout", "The checkout is not sparse."),
		isShallow ? ok("shallow-checkout", "The checkout is shallow; GitHub is asked where its history is too short.") : ok("shallow-checkout", "The checkout has its history."),
		lfsCheck(lfsFiles, pointers)
	];
}
function lfsCheck(files, pointers) {
	const id = "git-lfs";
	const [first] = pointers;
	if (first !== void 0) {
		const others = pointers.length === 1 ? "" : ` and ${pointers.length - 1} more`;
		return failed(id, "lint-failed", `Only the Git LFS pointer of ${first}${others} is checked out.`, "Give actions/checkout \"lfs: true\".");
	}
	return ok(id, files.length === 0 ? "No dictionary is in Git LFS." : "The dictionaries in Git LFS are checked out.");
}

// lib/doctor/workflow.js
function jobsWith(file, workflow, isAction) {
	const jobs = (0,_json_js_30.t)(workflow, "jobs");
	if (typeof jobs !== "object" || jobs === null) return [];
	return Object.entries(jobs).flatMap(([name, job]) => {
		const found = (0,_json_js_30.t)(job, "steps");
		const steps = Array.isArray(found) ? found : [];
		if (!steps.some((step) => isAction((0,_json_js_30.n)(step, "uses") ?? ""))) return [];
		return [{
			name,
			file,
			permissions: (0,_json_js_30.t)(job, "permissions") ?? (0,_json_js_30.t)(workflow, "permissions"),
			oidc: oidcOf(workflow, job, steps),
			isCalled: isCalled((0,_json_js_30.t)(workflow, "on"))
		}];
	});
}
function isCalled(on) {
	return on === "workflow_call" || (Array.isArray(on) ? on.includes("workflow_call") : (0,_json_js_30.t)(on, "workflow_call") !== void 0);
}
const AWS_STEP = /^aws-actions\/configure-aws-credentials@/;
const HOSTED = /^(?:ubuntu|windows|macos)-/;
function oidcOf(workflow, job, steps) {
	const step = steps.find((one) => AWS_STEP.test((0,_json_js_30.n)(one, "uses") ?? ""));
	const has = (name) => ((0,_json_js_30.t)(step, "with", name) ?? "") !== "";
	const hasKey = [
		workflow,
		job,
		step
	].some((part) => (0,_json_js_30.t)(part, "env", "AWS_ACCESS_KEY_ID") !== void 0);
	if (step === void 0 || hasKey || has("aws-access-key-id") || has("web-identity-token-file")) return "no";
	return has("role-to-assume") && !has("role-chaining") && (0,_json_js_30.t)(step, "if") === void 0 && HOSTED.test((0,_json_js_30.n)(job, "runs-on") ?? "") ? "yes" : "perhaps";
}
function levelOf(permissions, scope) {
	if (permissions === void 0) return null;
	if (permissions === "write-all") return "write";
	if (permissions === "read-all") return scope === "id-token" ? "none" : "read";
	const level = (0,_json_js_30.t)(permissions, scope);
	return level === "write" || level === "read" ? level : "none";
}
const CONTENTS = {
	scope: "contents",
	level: "read",
	purpose: "to check the repository out",
	without: "A public repository is checked out without it, and so is any other with a token or key of its own."
};
const ID_TOKEN = {
	scope: "id-token",
	level: "write",
	purpose: "for AWS credentials by OIDC",
	without: null
};
const COMMENTS = {
	scope: "pull-requests",
	level: "write",
	purpose: "to comment",
	without: "Without it the run only warns."
};
const PERHAPS = "A role that is assumed with other credentials does without it.";
function workflowChecks(jobs, wantsComments) {
	return jobs.flatMap((job) => {
		const token = job.oidc === "yes" ? [ID_TOKEN] : job.oidc === "no" ? [] : [{
			...ID_TOKEN,
			without: PERHAPS
		}];
		const id = `workflow/${jobs.every((other) => other === job || other.name !== job.name) ? "" : `${job.file.split("/").at(-1)}/`}${job.name}`;
		return [
			CONTENTS,
			...token,
			...wantsComments ? [COMMENTS] : []
		].map((scope) => scopeCheck(id, job, scope));
	});
}
function scopeCheck(prefix, job, { scope, level, purpose, without }) {
	const id = `${prefix}/${scope}`;
	const found = levelOf(job.permissions, scope);
	const line = `"${scope}: ${level}"`;
	const name = `Job ${job.name} of ${job.file}`;
	if (found === "write" || found === level) return ok(id, `${name} has ${line}, ${purpose}.`);
	const remedy = `Add ${line} to the "permissions" of job ${job.name} in ${job.file}.`;
	if (found === null && (scope !== "id-token" || job.isCalled)) {
		const who = job.isCalled ? "the workflow that calls it" : "the repository's default";
		return unknown(id, `${name} names no permissions, so ${who} decides about ${line}.`, remedy);
	}
	const message = `${name} lacks ${line}, which it needs ${purpose}.`;
	return without === null ? failed(id, "credentials-missing", message, remedy) : unknown(id, `${message} ${without}`, remedy);
}

// @aws-sdk/client-iam/auth/httpAuthSchemeProvider.js
const defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_httpAuthSchemes_js_9.vt)(context).operation,
		region: await (0,_SignatureV4_js_10.i)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "iam",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultIAMHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = (0,_httpAuthSchemes_js_9.t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_SignatureV4_js_10.i)(config.authSchemePreference ?? []) });
};

// @aws-sdk/client-iam/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "iam"
	});
};
const commonParams$1 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// @aws-sdk/client-iam/package.json
var version$1 = "3.1169.0";

// @aws-sdk/client-iam/endpoint/bdd.js
const v = "ref";
const w = "authSchemes";
const x = "name";
const y = "signingRegion";
const a$1 = -1;
const b$1 = true;
const c$1 = "isSet";
const d$1 = "PartitionResult";
const e$1 = "stringEquals";
const f$1 = "booleanEquals";
const g$1 = "getAttr";
const h$1 = { [v]: "Endpoint" };
const i$1 = {
	"fn": g$1,
	"argv": [{ [v]: d$1 }, "name"]
};
const j$1 = { [v]: d$1 };
const k$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "us-east-1"
}] };
const l$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "cn-north-1"
}] };
const m$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "us-gov-west-1"
}] };
const n$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "us-iso-east-1"
}] };
const o$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isob-east-1"
}] };
const p$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "eu-isoe-west-1"
}] };
const q$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isof-south-1"
}] };
const s = { [w]: [{
	[x]: "sigv4",
	[y]: "eusc-de-east-1"
}] };
const t = { [w]: [{
	[x]: "sigv4",
	[y]: "{PartitionResult#implicitGlobalRegion}"
}] };
const u = [{ [v]: "Region" }];
const _data$1 = {
	conditions: [
		[c$1, [h$1]],
		[c$1, u],
		[
			"aws.partition",
			u,
			d$1
		],
		[e$1, [i$1, "aws"]],
		[e$1, [i$1, "aws-cn"]],
		[e$1, [i$1, "aws-us-gov"]],
		[e$1, [i$1, "aws-iso"]],
		[f$1, [{ [v]: "UseFIPS" }, b$1]],
		[f$1, [{ [v]: "UseDualStack" }, b$1]],
		[e$1, [i$1, "aws-iso-b"]],
		[e$1, [i$1, "aws-iso-e"]],
		[e$1, [i$1, "aws-iso-f"]],
		[e$1, [i$1, "aws-eusc"]],
		[f$1, [{
			fn: g$1,
			argv: [j$1, "supportsDualStack"]
		}, b$1]],
		[f$1, [{
			fn: g$1,
			argv: [j$1, "supportsFIPS"]
		}, b$1]]
	],
	results: [
		[a$1],
		[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$1, {}],
		["https://iam.amazonaws.com", k$1],
		["https://iam-fips.amazonaws.com", k$1],
		["https://iam.global.api.aws", k$1],
		["https://iam-fips.global.api.aws", k$1],
		["https://iam.global.api.amazonwebservices.com.cn", l$1],
		["https://iam-fips.api.amazonwebservices.com.cn", l$1],
		["https://iam.cn-north-1.amazonaws.com.cn", l$1],
		["https://iam-fips.amazonaws.com.cn", l$1],
		["https://iam.us-gov.api.aws", m$1],
		["https://iam.us-gov.amazonaws.com", m$1],
		["https://iam.us-iso-east-1.c2s.ic.gov", n$1],
		["https://iam-fips.us-iso-east-1.c2s.ic.gov", n$1],
		["https://iam.api.aws.ic.gov", n$1],
		["https://iam-fips.api.aws.ic.gov", n$1],
		["https://iam.us-isob-east-1.sc2s.sgov.gov", o$1],
		["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o$1],
		["https://iam.api.aws.scloud", o$1],
		["https://iam-fips.api.aws.scloud", o$1],
		["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p$1],
		["https://iam-fips.cloud.adc-e.uk", p$1],
		["https://iam.api.cloud-aws.adc-e.uk", p$1],
		["https://iam-fips.api.cloud-aws.adc-e.uk", p$1],
		["https://iam.us-isof-south-1.csp.hci.ic.gov", q$1],
		["https://iam-fips.csp.hci.ic.gov", q$1],
		["https://iam.api.aws.hci.ic.gov", q$1],
		["https://iam-fips.api.aws.hci.ic.gov", q$1],
		["https://iam.eusc-de-east-1.amazonaws.eu", s],
		["https://iam-fips.amazonaws.eu", s],
		["https://iam.global.api.amazonwebservices.eu", s],
		["https://iam-fips.api.amazonwebservices.eu", s],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a$1, "Invalid Configuration: Missing Region"]
	]
};
const root$1 = 2;
const nodes$1 = new Int32Array([
	-1,
	1,
	-1,
	0,
	42,
	3,
	1,
	4,
	100000041,
	2,
	5,
	100000041,
	3,
	39,
	6,
	4,
	36,
	7,
	5,
	35,
	8,
	6,
	32,
	9,
	7,
	20,
	10,
	8,
	15,
	11,
	9,
	100000018,
	12,
	10,
	100000022,
	13,
	11,
	100000026,
	14,
	12,
	100000030,
	100000040,
	9,
	100000020,
	16,
	10,
	100000024,
	17,
	11,
	100000028,
	18,
	12,
	100000032,
	19,
	13,
	100000038,
	100000039,
	8,
	26,
	21,
	9,
	100000019,
	22,
	10,
	100000023,
	23,
	11,
	100000027,
	24,
	12,
	100000031,
	25,
	14,
	100000036,
	100000037,
	9,
	100000021,
	27,
	10,
	100000025,
	28,
	11,
	100000029,
	29,
	12,
	100000033,
	30,
	13,
	31,
	100000035,
	14,
	100000034,
	100000035,
	7,
	34,
	33,
	8,
	100000016,
	100000014,
	8,
	100000017,
	100000015,
	8,
	100000012,
	100000013,
	7,
	38,
	37,
	8,
	100000008,
	100000010,
	8,
	100000009,
	100000011,
	7,
	41,
	40,
	8,
	100000006,
	100000004,
	8,
	100000007,
	100000005,
	7,
	100000001,
	43,
	8,
	100000002,
	100000003
]);
const bdd$1 = _httpAuthSchemes_js_9.K.from(nodes$1, root$1, _data$1.conditions, _data$1.results);

// @aws-sdk/client-iam/endpoint/endpointResolver.js
const cache$1 = new _httpAuthSchemes_js_9.G({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => (0,_httpAuthSchemes_js_9.U)(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
_httpAuthSchemes_js_9.W.aws = _httpAuthSchemes_js_9.u;

// @aws-sdk/client-iam/models/IAMServiceException.js
var IAMServiceException = class IAMServiceException extends _httpAuthSchemes_js_9.it {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, IAMServiceException.prototype);
	}
};

// @aws-sdk/client-iam/models/errors.js
var ConcurrentModificationException = class ConcurrentModificationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
	}
};
var NoSuchEntityException = class NoSuchEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NoSuchEntityException";
	name = "NoSuchEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoSuchEntityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchEntityException.prototype);
	}
};
var ServiceFailureException = class ServiceFailureException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceFailureException";
	name = "ServiceFailureException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceFailureException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceFailureException.prototype);
	}
};
var AccountNotManagementOrDelegatedAdministratorException = class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
	name = "AccountNotManagementOrDelegatedAdministratorException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotManagementOrDelegatedAdministratorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountNotManagementOrDelegatedAdministratorException.prototype);
		this.Message = opts.Message;
	}
};
var EntityAlreadyExistsException = class EntityAlreadyExistsException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
	name = "EntityAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EntityAlreadyExistsException.prototype);
	}
};
var InvalidInputException = class InvalidInputException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidInputException";
	name = "InvalidInputException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInputException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var MalformedPolicyDocumentException$1 = class MalformedPolicyDocumentException$1 extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException$1.prototype);
	}
};
var NameConflictException = class NameConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NameConflictException";
	name = "NameConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NameConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NameConflictException.prototype);
	}
};
var RoleModifiedException = class RoleModifiedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleModifiedException";
	name = "RoleModifiedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleModifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RoleModifiedException.prototype);
	}
};
var RoleTemplateDisabledException = class RoleTemplateDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
	name = "RoleTemplateDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleTemplateDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RoleTemplateDisabledException.prototype);
	}
};
var UnmodifiableEntityException = class UnmodifiableEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
	name = "UnmodifiableEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnmodifiableEntityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnmodifiableEntityException.prototype);
	}
};
var PolicyNotAttachableException = class PolicyNotAttachableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
	name = "PolicyNotAttachableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PolicyNotAttachableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotAttachableException.prototype);
	}
};
var EntityTemporarilyUnmodifiableException = class EntityTemporarilyUnmodifiableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
	name = "EntityTemporarilyUnmodifiableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityTemporarilyUnmodifiableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EntityTemporarilyUnmodifiableException.prototype);
	}
};
var InvalidUserTypeException = class InvalidUserTypeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
	name = "InvalidUserTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidUserTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidUserTypeException.prototype);
	}
};
var PasswordPolicyViolationException = class PasswordPolicyViolationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
	name = "PasswordPolicyViolationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PasswordPolicyViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PasswordPolicyViolationException.prototype);
	}
};
var OpenIdIdpCommunicationErrorException = class OpenIdIdpCommunicationErrorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
	name = "OpenIdIdpCommunicationErrorException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpenIdIdpCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpenIdIdpCommunicationErrorException.prototype);
	}
};
var ServiceNotSupportedException = class ServiceNotSupportedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
	name = "ServiceNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceNotSupportedException.prototype);
	}
};
var DeleteConflictException = class DeleteConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DeleteConflictException";
	name = "DeleteConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeleteConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeleteConflictException.prototype);
	}
};
var OrganizationNotFoundException = class OrganizationNotFoundException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
	name = "OrganizationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationNotInAllFeaturesModeException = class OrganizationNotInAllFeaturesModeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceAccessNotEnabledException = class ServiceAccessNotEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
	name = "ServiceAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceAccessNotEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceAccessNotEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var FeatureDisabledException = class FeatureDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureDisabledException";
	name = "FeatureDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FeatureDisabledException.prototype);
	}
};
var InvalidAuthenticationCodeException = class InvalidAuthenticationCodeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
	name = "InvalidAuthenticationCodeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthenticationCodeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthenticationCodeException.prototype);
	}
};
var CallerIsNotManagementAccountException = class CallerIsNotManagementAccountException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
	name = "CallerIsNotManagementAccountException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CallerIsNotManagementAccountException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CallerIsNotManagementAccountException.prototype);
		this.Message = opts.Message;
	}
};
var FeatureEnabledException = class FeatureEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureEnabledException";
	name = "FeatureEnabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FeatureEnabledException.prototype);
	}
};
var ReportGenerationLimitExceededException = class ReportGenerationLimitExceededException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
	name = "ReportGenerationLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReportGenerationLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReportGenerationLimitExceededException.prototype);
	}
};
var CredentialReportExpiredException = class CredentialReportExpiredException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
	name = "CredentialReportExpiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportExpiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportExpiredException.prototype);
	}
};
var CredentialReportNotPresentException = class CredentialReportNotPresentException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
	name = "CredentialReportNotPresentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotPresentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportNotPresentException.prototype);
	}
};
var CredentialReportNotReadyException = class CredentialReportNotReadyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
	name = "CredentialReportNotReadyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotReadyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportNotReadyException.prototype);
	}
};
var UnrecognizedPublicKeyEncodingException = class UnrecognizedPublicKeyEncodingException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
	name = "UnrecognizedPublicKeyEncodingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnrecognizedPublicKeyEncodingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnrecognizedPublicKeyEncodingException.prototype);
	}
};
var PolicyEvaluationException = class PolicyEvaluationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
	name = "PolicyEvaluationException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "PolicyEvaluationException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, PolicyEvaluationException.prototype);
	}
};
var KeyPairMismatchException = class KeyPairMismatchException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
	name = "KeyPairMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KeyPairMismatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KeyPairMismatchException.prototype);
	}
};
var MalformedCertificateException = class MalformedCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedCertificateException";
	name = "MalformedCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedCertificateException.prototype);
	}
};
var DuplicateCertificateException = class DuplicateCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
	name = "DuplicateCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateCertificateException.prototype);
	}
};
var InvalidCertificateException = class InvalidCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidCertificateException";
	name = "InvalidCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidCertificateException.prototype);
	}
};
var DuplicateSSHPublicKeyException = class DuplicateSSHPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
	name = "DuplicateSSHPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateSSHPublicKeyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateSSHPublicKeyException.prototype);
	}
};
var InvalidPublicKeyException = class InvalidPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
	name = "InvalidPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPublicKeyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPublicKeyException.prototype);
	}
};

// @aws-sdk/client-iam/schemas/schemas_0.js
const _ABO = "AllowedByOrganizations";
const _ABPB = "AllowedByPermissionsBoundary";
const _AN = "AttachmentName";
const _ANMODAE = "AccountNotManagementOrDelegatedAdministratorException";
const _ANc = "ActionNames";
const _AT = "AttachmentType";
const _CA = "CallerArn";
const _CE = "ContextEntry";
const _CELT = "ContextEntryListType";
const _CEo = "ContextEntries";
const _CINMAE = "CallerIsNotManagementAccountException";
const _CKN = "ContextKeyName";
const _CKT = "ContextKeyType";
const _CKV = "ContextKeyValues";
const _CME = "ConcurrentModificationException";
const _CREE = "CredentialReportExpiredException";
const _CRNPE = "CredentialReportNotPresentException";
const _CRNRE = "CredentialReportNotReadyException";
const _Col = "Column";
const _DCE = "DeleteConflictException";
const _DCEu = "DuplicateCertificateException";
const _DSSHPKE = "DuplicateSSHPublicKeyException";
const _EAEE = "EntityAlreadyExistsException";
const _EAN = "EvalActionName";
const _EDD = "EvalDecisionDetails";
const _EDv = "EvalDecision";
const _EPn = "EndPosition";
const _ER = "EvaluationResult";
const _ERD = "EvalResourceDecision";
const _ERLT = "EvaluationResultsListType";
const _ERN = "EvalResourceName";
const _ERv = "EvaluationResults";
const _ETUE = "EntityTemporarilyUnmodifiableException";
const _FDE = "FeatureDisabledException";
const _FEE = "FeatureEnabledException";
const _IACE = "InvalidAuthenticationCodeException";
const _ICE = "InvalidCertificateException";
const _IIE = "InvalidInputException";
const _IPIT = "InlinePolicyIdentifierType";
const _IPIn = "InlinePolicyIdentifier";
const _IPKE = "InvalidPublicKeyException";
const _IT = "IsTruncated";
const _IUTE = "InvalidUserTypeException";
const _KPME = "KeyPairMismatchException";
const _LEE = "LimitExceededException";
const _Li = "Line";
const _M = "Message";
const _MCE = "MalformedCertificateException";
const _MCV = "MissingContextValues";
const _MI = "MaxItems";
const _MPDE$1 = "MalformedPolicyDocumentException";
const _MS = "MatchedStatements";
const _Ma = "Marker";
const _NCE = "NameConflictException";
const _NSEE = "NoSuchEntityException";
const _ODD = "OrganizationsDecisionDetail";
const _OIICEE = "OpenIdIdpCommunicationErrorException";
const _ONFE = "OrganizationNotFoundException";
const _ONIAFME = "OrganizationNotInAllFeaturesModeException";
const _PA = "PolicyArn";
const _PBDD = "PermissionsBoundaryDecisionDetail";
const _PBPIL = "PermissionsBoundaryPolicyInputList";
const _PEE = "PolicyEvaluationException";
const _PEL = "PolicyExclusionList";
const _PELT = "PolicyExclusionsListType";
const _PIL = "PolicyInputList";
const _PIo = "PolicyIdentifier";
const _PN = "PolicyName";
const _PNAE = "PolicyNotAttachableException";
const _PPVE = "PasswordPolicyViolationException";
const _PSA = "PolicySourceArn";
const _PT = "PolicyType";
const _Pos = "Position";
const _RA = "ResourceArns";
const _RGLEE = "ReportGenerationLimitExceededException";
const _RHO = "ResourceHandlingOption";
const _RME = "RoleModifiedException";
const _RO = "ResourceOwner";
const _RP = "ResourcePolicy";
const _RSR = "ResourceSpecificResults";
const _RSRLT = "ResourceSpecificResultListType";
const _RSRe = "ResourceSpecificResult";
const _RTDE = "RoleTemplateDisabledException";
const _SANEE = "ServiceAccessNotEnabledException";
const _SFE = "ServiceFailureException";
const _SLT = "StatementListType";
const _SNSE = "ServiceNotSupportedException";
const _SPI = "SourcePolicyId";
const _SPP = "SimulatePrincipalPolicy";
const _SPPR = "SimulatePrincipalPolicyRequest";
const _SPR = "SimulatePolicyResponse";
const _SPT = "SourcePolicyType";
const _SPt = "StartPosition";
const _Sta = "Statement";
const _UEE = "UnmodifiableEntityException";
const _UPKEE = "UnrecognizedPublicKeyEncodingException";
const _aQE$1 = "awsQueryError";
const _c$1 = "client";
const _e$1 = "error";
const _hE$1 = "httpError";
const _m$1 = "message";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
const _se = "server";
const n0$1 = "com.amazonaws.iam";
const _s_registry$1 = new _TypeRegistry_js_16.t(_s$1);
var IAMServiceException$ = [
	-3,
	_s$1,
	"IAMServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(IAMServiceException$, IAMServiceException);
const n0_registry$1 = new _TypeRegistry_js_16.t(n0$1);
var AccountNotManagementOrDelegatedAdministratorException$ = [
	-3,
	n0$1,
	_ANMODAE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
var CallerIsNotManagementAccountException$ = [
	-3,
	n0$1,
	_CINMAE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
var ConcurrentModificationException$ = [
	-3,
	n0$1,
	_CME,
	{
		[_aQE$1]: [`ConcurrentModification`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var CredentialReportExpiredException$ = [
	-3,
	n0$1,
	_CREE,
	{
		[_aQE$1]: [`ReportExpired`, 410],
		[_e$1]: _c$1,
		[_hE$1]: 410
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
var CredentialReportNotPresentException$ = [
	-3,
	n0$1,
	_CRNPE,
	{
		[_aQE$1]: [`ReportNotPresent`, 410],
		[_e$1]: _c$1,
		[_hE$1]: 410
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
var CredentialReportNotReadyException$ = [
	-3,
	n0$1,
	_CRNRE,
	{
		[_aQE$1]: [`ReportInProgress`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
var DeleteConflictException$ = [
	-3,
	n0$1,
	_DCE,
	{
		[_aQE$1]: [`DeleteConflict`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(DeleteConflictException$, DeleteConflictException);
var DuplicateCertificateException$ = [
	-3,
	n0$1,
	_DCEu,
	{
		[_aQE$1]: [`DuplicateCertificate`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(DuplicateCertificateException$, DuplicateCertificateException);
var DuplicateSSHPublicKeyException$ = [
	-3,
	n0$1,
	_DSSHPKE,
	{
		[_aQE$1]: [`DuplicateSSHPublicKey`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
var EntityAlreadyExistsException$ = [
	-3,
	n0$1,
	_EAEE,
	{
		[_aQE$1]: [`EntityAlreadyExists`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
var EntityTemporarilyUnmodifiableException$ = [
	-3,
	n0$1,
	_ETUE,
	{
		[_aQE$1]: [`EntityTemporarilyUnmodifiable`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
var FeatureDisabledException$ = [
	-3,
	n0$1,
	_FDE,
	{
		[_aQE$1]: [`FeatureDisabled`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(FeatureDisabledException$, FeatureDisabledException);
var FeatureEnabledException$ = [
	-3,
	n0$1,
	_FEE,
	{
		[_aQE$1]: [`FeatureEnabled`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(FeatureEnabledException$, FeatureEnabledException);
var InvalidAuthenticationCodeException$ = [
	-3,
	n0$1,
	_IACE,
	{
		[_aQE$1]: [`InvalidAuthenticationCode`, 403],
		[_e$1]: _c$1,
		[_hE$1]: 403
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
var InvalidCertificateException$ = [
	-3,
	n0$1,
	_ICE,
	{
		[_aQE$1]: [`InvalidCertificate`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(InvalidCertificateException$, InvalidCertificateException);
var InvalidInputException$ = [
	-3,
	n0$1,
	_IIE,
	{
		[_aQE$1]: [`InvalidInput`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(InvalidInputException$, InvalidInputException);
var InvalidPublicKeyException$ = [
	-3,
	n0$1,
	_IPKE,
	{
		[_aQE$1]: [`InvalidPublicKey`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
var InvalidUserTypeException$ = [
	-3,
	n0$1,
	_IUTE,
	{
		[_aQE$1]: [`InvalidUserType`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(InvalidUserTypeException$, InvalidUserTypeException);
var KeyPairMismatchException$ = [
	-3,
	n0$1,
	_KPME,
	{
		[_aQE$1]: [`KeyPairMismatch`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(KeyPairMismatchException$, KeyPairMismatchException);
var LimitExceededException$ = [
	-3,
	n0$1,
	_LEE,
	{
		[_aQE$1]: [`LimitExceeded`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(LimitExceededException$, LimitExceededException);
var MalformedCertificateException$ = [
	-3,
	n0$1,
	_MCE,
	{
		[_aQE$1]: [`MalformedCertificate`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(MalformedCertificateException$, MalformedCertificateException);
var MalformedPolicyDocumentException$$1 = [
	-3,
	n0$1,
	_MPDE$1,
	{
		[_aQE$1]: [`MalformedPolicyDocument`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(MalformedPolicyDocumentException$$1, MalformedPolicyDocumentException$1);
var NameConflictException$ = [
	-3,
	n0$1,
	_NCE,
	{
		[_aQE$1]: [`NameConflict`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(NameConflictException$, NameConflictException);
var NoSuchEntityException$ = [
	-3,
	n0$1,
	_NSEE,
	{
		[_aQE$1]: [`NoSuchEntity`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(NoSuchEntityException$, NoSuchEntityException);
var OpenIdIdpCommunicationErrorException$ = [
	-3,
	n0$1,
	_OIICEE,
	{
		[_aQE$1]: [`OpenIdIdpCommunicationError`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
var OrganizationNotFoundException$ = [
	-3,
	n0$1,
	_ONFE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
var OrganizationNotInAllFeaturesModeException$ = [
	-3,
	n0$1,
	_ONIAFME,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var PasswordPolicyViolationException$ = [
	-3,
	n0$1,
	_PPVE,
	{
		[_aQE$1]: [`PasswordPolicyViolation`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
var PolicyEvaluationException$ = [
	-3,
	n0$1,
	_PEE,
	{
		[_aQE$1]: [`PolicyEvaluation`, 500],
		[_e$1]: _se,
		[_hE$1]: 500
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(PolicyEvaluationException$, PolicyEvaluationException);
var PolicyNotAttachableException$ = [
	-3,
	n0$1,
	_PNAE,
	{
		[_aQE$1]: [`PolicyNotAttachable`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
var ReportGenerationLimitExceededException$ = [
	-3,
	n0$1,
	_RGLEE,
	{
		[_aQE$1]: [`ReportGenerationLimitExceeded`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
var RoleModifiedException$ = [
	-3,
	n0$1,
	_RME,
	{
		[_aQE$1]: [`RoleModified`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(RoleModifiedException$, RoleModifiedException);
var RoleTemplateDisabledException$ = [
	-3,
	n0$1,
	_RTDE,
	{
		[_aQE$1]: [`RoleTemplateDisabled`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
var ServiceAccessNotEnabledException$ = [
	-3,
	n0$1,
	_SANEE,
	{
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
var ServiceFailureException$ = [
	-3,
	n0$1,
	_SFE,
	{
		[_aQE$1]: [`ServiceFailure`, 500],
		[_e$1]: _se,
		[_hE$1]: 500
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(ServiceFailureException$, ServiceFailureException);
var ServiceNotSupportedException$ = [
	-3,
	n0$1,
	_SNSE,
	{
		[_aQE$1]: [`NotSupportedService`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
var UnmodifiableEntityException$ = [
	-3,
	n0$1,
	_UEE,
	{
		[_aQE$1]: [`UnmodifiableEntity`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
var UnrecognizedPublicKeyEncodingException$ = [
	-3,
	n0$1,
	_UPKEE,
	{
		[_aQE$1]: [`UnrecognizedPublicKeyEncoding`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$1.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var ContextEntry$ = [
	3,
	n0$1,
	_CE,
	0,
	[
		_CKN,
		_CKV,
		_CKT
	],
	[
		0,
		64,
		0
	]
];
var EvaluationResult$ = [
	3,
	n0$1,
	_ER,
	0,
	[
		_EAN,
		_EDv,
		_ERN,
		_MS,
		_MCV,
		_ODD,
		_PBDD,
		_EDD,
		_RSR
	],
	[
		0,
		0,
		0,
		() => StatementListType,
		64,
		() => OrganizationsDecisionDetail$,
		() => PermissionsBoundaryDecisionDetail$,
		128,
		() => ResourceSpecificResultListType
	],
	2
];
var InlinePolicyIdentifierType$ = [
	3,
	n0$1,
	_IPIT,
	0,
	[
		_PN,
		_AT,
		_AN
	],
	[
		0,
		0,
		0
	],
	3
];
var OrganizationsDecisionDetail$ = [
	3,
	n0$1,
	_ODD,
	0,
	[_ABO],
	[2]
];
var PermissionsBoundaryDecisionDetail$ = [
	3,
	n0$1,
	_PBDD,
	0,
	[_ABPB],
	[2]
];
var Position$ = [
	3,
	n0$1,
	_Pos,
	0,
	[_Li, _Col],
	[1, 1]
];
var ResourceSpecificResult$ = [
	3,
	n0$1,
	_RSRe,
	0,
	[
		_ERN,
		_ERD,
		_MS,
		_MCV,
		_EDD,
		_PBDD
	],
	[
		0,
		0,
		() => StatementListType,
		64,
		128,
		() => PermissionsBoundaryDecisionDetail$
	],
	2
];
var SimulatePolicyResponse$ = [
	3,
	n0$1,
	_SPR,
	0,
	[
		_ERv,
		_IT,
		_Ma
	],
	[
		() => EvaluationResultsListType,
		2,
		0
	]
];
var SimulatePrincipalPolicyRequest$ = [
	3,
	n0$1,
	_SPPR,
	0,
	[
		_PSA,
		_ANc,
		_PIL,
		_PBPIL,
		_PEL,
		_RA,
		_RP,
		_RO,
		_CA,
		_CEo,
		_RHO,
		_MI,
		_Ma
	],
	[
		0,
		64,
		64,
		64,
		() => PolicyExclusionsListType,
		64,
		0,
		0,
		0,
		() => ContextEntryListType,
		0,
		1,
		0
	],
	2
];
var Statement$ = [
	3,
	n0$1,
	_Sta,
	0,
	[
		_SPI,
		_SPT,
		_SPt,
		_EPn
	],
	[
		0,
		0,
		() => Position$,
		() => Position$
	]
];
var ContextEntryListType = [
	1,
	n0$1,
	_CELT,
	0,
	() => ContextEntry$
];
var EvaluationResultsListType = [
	1,
	n0$1,
	_ERLT,
	0,
	() => EvaluationResult$
];
var PolicyExclusionsListType = [
	1,
	n0$1,
	_PELT,
	0,
	() => PolicyIdentifier$
];
var ResourceSpecificResultListType = [
	1,
	n0$1,
	_RSRLT,
	0,
	() => ResourceSpecificResult$
];
var StatementListType = [
	1,
	n0$1,
	_SLT,
	0,
	() => Statement$
];
var PolicyIdentifier$ = [
	4,
	n0$1,
	_PIo,
	0,
	[
		_PT,
		_PA,
		_IPIn
	],
	[
		0,
		0,
		() => InlinePolicyIdentifierType$
	]
];
var SimulatePrincipalPolicy$ = [
	9,
	n0$1,
	_SPP,
	0,
	() => SimulatePrincipalPolicyRequest$,
	() => SimulatePolicyResponse$
];

// @aws-sdk/client-iam/runtimeConfig.shared.js
const getRuntimeConfig$3 = (config) => {
	return {
		apiVersion: "2010-05-08",
		base64Decoder: config?.base64Decoder ?? _httpAuthSchemes_js_9.bt,
		base64Encoder: config?.base64Encoder ?? _httpAuthSchemes_js_9.yt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _httpAuthSchemes_js_9.r()
		}],
		logger: config?.logger ?? new _httpAuthSchemes_js_9.$(),
		protocol: config?.protocol ?? _AwsQueryProtocol_js_14.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.iam",
			errorTypeRegistries: errorTypeRegistries$1,
			xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
			version: "2010-05-08",
			serviceTarget: "AWSIdentityManagementV20100508"
		},
		serviceId: config?.serviceId ?? "IAM",
		sha256: config?.sha256 ?? _httpAuthSchemes_js_9.s,
		urlParser: config?.urlParser ?? _configLoader_js_12.r,
		utf8Decoder: config?.utf8Decoder ?? _fromUtf8_js_15.t,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js_16.n
	};
};

// @aws-sdk/client-iam/runtimeConfig.js
const getRuntimeConfig$2 = (config) => {
	(0,_httpAuthSchemes_js_9.nt)(process.version);
	const defaultsMode = (0,_httpAuthSchemes_js_9.J)(config);
	const defaultConfigProvider = () => defaultsMode().then(_httpAuthSchemes_js_9.rt);
	const clientSharedValues = getRuntimeConfig$3(config);
	(0,_httpAuthSchemes_js_9.St)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.n, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _httpAuthSchemes_js_9.mt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _defaultProvider_js_11.t,
		defaultSocketTimeout: (0,_noAuth_js_31.n)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_httpAuthSchemes_js_9.f)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.h, config),
		region: config?.region ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.Z, {
			..._httpAuthSchemes_js_9.X,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js_13.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js_12.t)({
			..._httpAuthSchemes_js_9.g,
			default: async () => (await defaultConfigProvider()).retryMode || _httpAuthSchemes_js_9.v
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js_13.n,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.dt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.ut, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.d, loaderConfig)
	};
};

// @aws-sdk/client-iam/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$1 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$1 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// @aws-sdk/client-iam/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_httpAuthSchemes_js_9.c)(runtimeConfig), (0,_httpAuthSchemes_js_9.et)(runtimeConfig), (0,_httpAuthSchemes_js_9.A)(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_httpAuthSchemes_js_9.l)(extensionConfiguration), (0,_httpAuthSchemes_js_9.tt)(extensionConfiguration), (0,_httpAuthSchemes_js_9.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};

// @aws-sdk/client-iam/IAMClient.js
var IAMClient = class extends _httpAuthSchemes_js_9.lt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$1(_config_0);
		const _config_2 = (0,_httpAuthSchemes_js_9.y)(_config_1);
		const _config_3 = (0,_httpAuthSchemes_js_9._)(_config_2);
		const _config_4 = (0,_httpAuthSchemes_js_9.Y)(_config_3);
		const _config_5 = (0,_httpAuthSchemes_js_9.O)(_config_4);
		const _config_6 = (0,_httpAuthSchemes_js_9.H)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		const _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.st)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.p)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.m)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.k)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.D)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.E)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.T)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _httpAuthSchemes_js_9.b({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.S)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// @aws-sdk/client-iam/commandBuilder.js
const command$1 = (0,_httpAuthSchemes_js_9.Q)(commonParams$1, "AWSIdentityManagementV20100508", "IAMClient", _httpAuthSchemes_js_9.V);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];

// @aws-sdk/client-iam/commands/SimulatePrincipalPolicyCommand.js
var SimulatePrincipalPolicyCommand = class extends command$1(_ep0$1, _mw0$1, "SimulatePrincipalPolicy", SimulatePrincipalPolicy$) {};

// @aws-sdk/client-sts/endpoint/bdd.js
const q = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "stringEquals";
const g = "getAttr";
const h = "us-east-1";
const i = "sigv4";
const j = "sts";
const k = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
const l = { [q]: "Endpoint" };
const m = { [q]: "Region" };
const n = { [q]: d };
const o = {};
const p = [m];
const _data = {
	conditions: [
		[c, [l]],
		[c, p],
		[
			"aws.partition",
			p,
			d
		],
		[e, [{ [q]: "UseFIPS" }, b]],
		[e, [{ [q]: "UseDualStack" }, b]],
		[f, [m, "aws-global"]],
		[e, [{ [q]: "UseGlobalEndpoint" }, b]],
		[f, [m, "eu-central-1"]],
		[e, [{
			fn: g,
			argv: [n, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: g,
			argv: [n, "supportsFIPS"]
		}, b]],
		[f, [m, "ap-south-1"]],
		[f, [m, "eu-north-1"]],
		[f, [m, "eu-west-1"]],
		[f, [m, "eu-west-2"]],
		[f, [m, "eu-west-3"]],
		[f, [m, "sa-east-1"]],
		[f, [m, h]],
		[f, [m, "us-east-2"]],
		[f, [m, "us-west-2"]],
		[f, [m, "us-west-1"]],
		[f, [m, "ca-central-1"]],
		[f, [m, "ap-southeast-1"]],
		[f, [m, "ap-northeast-1"]],
		[f, [m, "ap-southeast-2"]],
		[f, [{
			fn: g,
			argv: [n, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: i,
			signingName: j,
			signingRegion: h
		}] }],
		[k, { authSchemes: [{
			name: i,
			signingName: j,
			signingRegion: "{Region}"
		}] }],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l, o],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		[k, o],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]);
const bdd = _httpAuthSchemes_js_9.K.from(nodes, root, _data.conditions, _data.results);

// @aws-sdk/client-sts/endpoint/endpointResolver.js
const cache = new _httpAuthSchemes_js_9.G({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_httpAuthSchemes_js_9.U)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_httpAuthSchemes_js_9.W.aws = _httpAuthSchemes_js_9.u;

// @aws-sdk/client-sts/auth/httpAuthSchemeProvider.js
const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	const instructionsFn = (0,_httpAuthSchemes_js_9.vt)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	const endpointParameters = await (0,_httpAuthSchemes_js_9.q)(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_httpAuthSchemes_js_9.vt)(context).operation,
		region: await (0,_SignatureV4_js_10.i)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
	const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		const authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		const options = [];
		for (const scheme of authSchemes) {
			const { name: resolvedName, properties = {}, ...rest } = scheme;
			const name = resolvedName.toLowerCase();
			if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				const sigv4Present = authSchemes.find((s) => {
					const name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (_resolveAwsSdkSigV4AConfig_js_18.o.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			const createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			const option = createOption(authParameters);
			option.schemeId = schemeId;
			option.signingProperties = {
				...option.signingProperties || {},
				...rest,
				...properties
			};
			options.push(option);
		}
		return options;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithSAML":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		case "AssumeRoleWithWebIdentity":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		default:
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
};
const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_httpAuthSchemes_js_9.t)(config);
	const config_1 = (0,_resolveAwsSdkSigV4AConfig_js_18.n)(config_0);
	return Object.assign(config_1, { authSchemePreference: (0,_SignatureV4_js_10.i)(config.authSchemePreference ?? []) });
};

// @aws-sdk/client-sts/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		useGlobalEndpoint: options.useGlobalEndpoint ?? false,
		defaultSigningName: "sts"
	});
};
const commonParams = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// @aws-sdk/client-sts/package.json
var version = "3.1169.0";

// @aws-sdk/client-sts/models/STSServiceException.js
var STSServiceException = class STSServiceException extends _httpAuthSchemes_js_9.it {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
};

// @aws-sdk/client-sts/models/errors.js
var ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
};
var RegionDisabledException = class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
};
var IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
};
var InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
};
var IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
};
var InvalidAuthorizationMessageException = class InvalidAuthorizationMessageException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
	name = "InvalidAuthorizationMessageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthorizationMessageException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
	}
};
var ExpiredTradeInTokenException = class ExpiredTradeInTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
	name = "ExpiredTradeInTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTradeInTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
	}
};
var JWTPayloadSizeExceededException = class JWTPayloadSizeExceededException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
	name = "JWTPayloadSizeExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "JWTPayloadSizeExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
	}
};
var OutboundWebIdentityFederationDisabledException = class OutboundWebIdentityFederationDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
	name = "OutboundWebIdentityFederationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OutboundWebIdentityFederationDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
	}
};
var SessionDurationEscalationException = class SessionDurationEscalationException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
	name = "SessionDurationEscalationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionDurationEscalationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
	}
};

// @aws-sdk/client-sts/schemas/schemas_0.js
const _A = "Arn";
const _Ac = "Account";
const _ETE = "ExpiredTokenException";
const _ETITE = "ExpiredTradeInTokenException";
const _GCI = "GetCallerIdentity";
const _GCIR = "GetCallerIdentityRequest";
const _GCIRe = "GetCallerIdentityResponse";
const _IAME = "InvalidAuthorizationMessageException";
const _IDPCEE = "IDPCommunicationErrorException";
const _IDPRCE = "IDPRejectedClaimException";
const _IITE = "InvalidIdentityTokenException";
const _JWTPSEE = "JWTPayloadSizeExceededException";
const _MPDE = "MalformedPolicyDocumentException";
const _OWIFDE = "OutboundWebIdentityFederationDisabledException";
const _PPTLE = "PackedPolicyTooLargeException";
const _RDE = "RegionDisabledException";
const _SDEE = "SessionDurationEscalationException";
const _UI = "UserId";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const n0 = "com.amazonaws.sts";
const _s_registry = new _TypeRegistry_js_16.t(_s);
var STSServiceException$ = [
	-3,
	_s,
	"STSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(STSServiceException$, STSServiceException);
const n0_registry = new _TypeRegistry_js_16.t(n0);
var ExpiredTokenException$ = [
	-3,
	n0,
	_ETE,
	{
		[_aQE]: [`ExpiredTokenException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var ExpiredTradeInTokenException$ = [
	-3,
	n0,
	_ETITE,
	{
		[_aQE]: [`ExpiredTradeInTokenException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$ = [
	-3,
	n0,
	_IDPCEE,
	{
		[_aQE]: [`IDPCommunicationError`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
	-3,
	n0,
	_IDPRCE,
	{
		[_aQE]: [`IDPRejectedClaim`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidAuthorizationMessageException$ = [
	-3,
	n0,
	_IAME,
	{
		[_aQE]: [`InvalidAuthorizationMessageException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$ = [
	-3,
	n0,
	_IITE,
	{
		[_aQE]: [`InvalidIdentityToken`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$ = [
	-3,
	n0,
	_JWTPSEE,
	{
		[_aQE]: [`JWTPayloadSizeExceededException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	_MPDE,
	{
		[_aQE]: [`MalformedPolicyDocument`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var OutboundWebIdentityFederationDisabledException$ = [
	-3,
	n0,
	_OWIFDE,
	{
		[_aQE]: [`OutboundWebIdentityFederationDisabledException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$ = [
	-3,
	n0,
	_PPTLE,
	{
		[_aQE]: [`PackedPolicyTooLarge`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
	-3,
	n0,
	_RDE,
	{
		[_aQE]: [`RegionDisabledException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
var SessionDurationEscalationException$ = [
	-3,
	n0,
	_SDEE,
	{
		[_aQE]: [`SessionDurationEscalationException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var GetCallerIdentityRequest$ = [
	3,
	n0,
	_GCIR,
	0,
	[],
	[]
];
var GetCallerIdentityResponse$ = [
	3,
	n0,
	_GCIRe,
	0,
	[
		_UI,
		_Ac,
		_A
	],
	[
		0,
		0,
		0
	]
];
var GetCallerIdentity$ = [
	9,
	n0,
	_GCI,
	0,
	() => GetCallerIdentityRequest$,
	() => GetCallerIdentityResponse$
];

// @aws-sdk/client-sts/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2011-06-15",
		base64Decoder: config?.base64Decoder ?? _httpAuthSchemes_js_9.bt,
		base64Encoder: config?.base64Encoder ?? _httpAuthSchemes_js_9.yt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new _httpAuthSchemes_js_9.r()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new _resolveAwsSdkSigV4AConfig_js_18.r()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new _noAuth_js_31.t()
			}
		],
		logger: config?.logger ?? new _httpAuthSchemes_js_9.$(),
		protocol: config?.protocol ?? _AwsQueryProtocol_js_14.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sts",
			errorTypeRegistries,
			xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
			version: "2011-06-15",
			serviceTarget: "AWSSecurityTokenServiceV20110615"
		},
		serviceId: config?.serviceId ?? "STS",
		sha256: config?.sha256 ?? _httpAuthSchemes_js_9.s,
		signerConstructor: config?.signerConstructor ?? _resolveAwsSdkSigV4AConfig_js_18.o,
		urlParser: config?.urlParser ?? _configLoader_js_12.r,
		utf8Decoder: config?.utf8Decoder ?? _fromUtf8_js_15.t,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js_16.n
	};
};

// @aws-sdk/client-sts/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_httpAuthSchemes_js_9.nt)(process.version);
	const defaultsMode = (0,_httpAuthSchemes_js_9.J)(config);
	const defaultConfigProvider = () => defaultsMode().then(_httpAuthSchemes_js_9.rt);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_httpAuthSchemes_js_9.St)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.n, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _httpAuthSchemes_js_9.mt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _defaultProvider_js_11.t,
		defaultSocketTimeout: (0,_noAuth_js_31.n)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_httpAuthSchemes_js_9.f)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await (0,_defaultProvider_js_11.t)(idProps?.__config || {})()),
				signer: new _httpAuthSchemes_js_9.r()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new _resolveAwsSdkSigV4AConfig_js_18.r()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new _noAuth_js_31.t()
			}
		],
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.h, config),
		region: config?.region ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.Z, {
			..._httpAuthSchemes_js_9.X,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js_13.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js_12.t)({
			..._httpAuthSchemes_js_9.g,
			default: async () => (await defaultConfigProvider()).retryMode || _httpAuthSchemes_js_9.v
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0,_configLoader_js_12.t)(_resolveAwsSdkSigV4AConfig_js_18.t, loaderConfig),
		streamCollector: config?.streamCollector ?? _node_http_handler_js_13.n,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.dt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.ut, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js_12.t)(_httpAuthSchemes_js_9.d, loaderConfig)
	};
};

// @aws-sdk/client-sts/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// @aws-sdk/client-sts/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_httpAuthSchemes_js_9.c)(runtimeConfig), (0,_httpAuthSchemes_js_9.et)(runtimeConfig), (0,_httpAuthSchemes_js_9.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_httpAuthSchemes_js_9.l)(extensionConfiguration), (0,_httpAuthSchemes_js_9.tt)(extensionConfiguration), (0,_httpAuthSchemes_js_9.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// @aws-sdk/client-sts/STSClient.js
var STSClient = class extends _httpAuthSchemes_js_9.lt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_httpAuthSchemes_js_9.y)(_config_1);
		const _config_3 = (0,_httpAuthSchemes_js_9._)(_config_2);
		const _config_4 = (0,_httpAuthSchemes_js_9.Y)(_config_3);
		const _config_5 = (0,_httpAuthSchemes_js_9.O)(_config_4);
		const _config_6 = (0,_httpAuthSchemes_js_9.H)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.st)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.p)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.m)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.k)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.D)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.E)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.T)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _httpAuthSchemes_js_9.b({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use((0,_httpAuthSchemes_js_9.S)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// @aws-sdk/client-sts/commandBuilder.js
const command = (0,_httpAuthSchemes_js_9.Q)(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", _httpAuthSchemes_js_9.V);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// @aws-sdk/client-sts/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = class extends command(_ep0, _mw0, "GetCallerIdentity", GetCallerIdentity$) {};

// lib/aws/account.js
function accountOf(settings) {
	const config = (0,_client_settings_js_21.t)(settings);
	const sts = new STSClient(config);
	const iam = new IAMClient(config);
	const s3 = new _S3Client_js_17.t((0,_client_settings_js_21.n)(settings));
	const call = (0,_call_js_20.r)(settings.region, new _call_js_20.o());
	return {
		identity: (limits) => call("GetCallerIdentity", limits, async ({ signal }) => {
			const { Arn = "" } = await sts.send(new GetCallerIdentityCommand({}), { abortSignal: signal });
			return {
				arn: Arn,
				clockAheadMs: -sts.config.systemClockOffset
			};
		}),
		simulate: (principal, actions, resources, limits) => call("SimulatePrincipalPolicy", limits, async ({ signal }) => {
			const request = {
				PolicySourceArn: principal,
				ActionNames: [...actions],
				ResourceArns: [...resources]
			};
			const decisions = [];
			for (let Marker;;) {
				const command = new SimulatePrincipalPolicyCommand({
					...request,
					...Marker !== void 0 && { Marker }
				});
				const answer = await iam.send(command, { abortSignal: signal });
				for (const { EvalActionName = "", EvalResourceName = "*", EvalDecision } of answer.EvaluationResults ?? []) decisions.push({
					action: EvalActionName,
					resource: EvalResourceName,
					isAllowed: EvalDecision === "allowed",
					isDenied: EvalDecision === "explicitDeny"
				});
				if (answer.IsTruncated !== true || answer.Marker === void 0 || answer.Marker === Marker) return decisions;
				Marker = answer.Marker;
			}
		}),
		bucketPlace: async (bucket, expectedOwner, limits) => {
			const head = async (owner) => {
				const command = new HeadBucketCommand({
					Bucket: bucket,
					...owner
				});
				const { BucketRegion } = await call("HeadBucket", limits, ({ signal }) => s3.send(command, { abortSignal: signal }));
				return BucketRegion ?? null;
			};
			try {
				return {
					kind: "mine",
					region: await head(expectedOwner === null ? {} : { ExpectedBucketOwner: expectedOwner })
				};
			} catch (failure) {
				const cause = failure instanceof Error ? failure.cause : void 0;
				const region = (0,_json_js_30.n)((0,_json_js_30.t)(cause, "$response"), "headers", "x-amz-bucket-region");
				if ((0,_aws_error_js_19.r)(failure, "not-found")) return {
					kind: "missing",
					region: null
				};
				if ((0,_aws_error_js_19.r)(failure, "wrong-region")) return {
					kind: "other-region",
					region
				};
				if (!(0,_aws_error_js_19.r)(failure, "access-denied")) throw failure;
				if (expectedOwner === null) return {
					kind: "denied",
					region
				};
				try {
					return {
						kind: "foreign",
						region: await head({})
					};
				} catch (error) {
					if ((0,_aws_error_js_19.r)(error, "access-denied")) return {
						kind: "denied",
						region
					};
					throw error;
				}
			}
		},
		bucketEncryption: (bucket, limits) => call("GetBucketEncryption", limits, async ({ signal }) => {
			const { ServerSideEncryptionConfiguration } = await s3.send(new GetBucketEncryptionCommand({ Bucket: bucket }), { abortSignal: signal });
			return ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? null;
		}),
		bucketPolicy: async (bucket, limits) => {
			try {
				const command = new GetBucketPolicyCommand({ Bucket: bucket });
				const { Policy } = await call("GetBucketPolicy", limits, ({ signal }) => s3.send(command, { abortSignal: signal }));
				return Policy ?? null;
			} catch (error) {
				if (error instanceof _aws_error_js_19.t && error.errorName === "NoSuchBucketPolicy") return null;
				throw error;
			}
		}
	};
}

// lib/doctor/aws-checks.js
const PACKAGES_OF_REGION = 25;
const PACKAGES_OF_DOMAIN = 20;
const LARGEST_SKEW_MS = 3e5;
const ROLE_STEP = "put aws-actions/configure-aws-credentials before this step, and give the job \"permissions: id-token: write\"";
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function credentialsCheck(identity) {
	const id = "credentials";
	switch (identity.kind) {
		case "told": {
			const role = roleOf(identity.value.arn);
			return ok(id, role === null ? "AWS knows the credentials of this job." : `This job has the role ${role}.`);
		}
		case "missing": return failed(id, "credentials-missing", "This job has no AWS credentials.", `For AWS, ${ROLE_STEP}.`);
		case "refused": return refused(id, identity.words);
		case "denied":
		case "silent": return unknown(id, `Whose credentials this job has is not known: AWS STS does not say (${identity.words}). A deploy does not need that.`, "To have the rest checked too, let the runner reach STS, and the role call sts:GetCallerIdentity.");
	}
}
function refused(id, words) {
	return failed(id, "credentials-missing", `AWS does not accept the credentials of this job: ${sentence(words)}`, `Check the role, its trust policy and the Region (docs/iam.md); then ${ROLE_STEP}.`);
}
function roleOf(arn) {
	return /:assumed-role\/([^/]+)\//.exec(arn)?.[1] ?? null;
}
function principalOf(arn) {
	const role = /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(arn);
	if (role !== null) return `arn:${role[1]}:iam::${role[2]}:role/${role[3]}`;
	return /^arn:[^:]+:iam::\d+:user\//.test(arn) ? arn : null;
}
function clockCheck(aheadMs) {
	const id = "clock";
	if (aheadMs === null) return unknown(id, "The clock was not compared, as AWS STS gave no answer.", "Let the runner reach STS.");
	if (Math.abs(aheadMs) < LARGEST_SKEW_MS) return ok(id, "The clock of the runner agrees with AWS's.");
	const minutes = Math.round(Math.abs(aheadMs) / 6e4);
	return failed(id, "credentials-missing", `The clock of the runner is ${count(minutes, "minute")} ${aheadMs > 0 ? "ahead of" : "behind"} AWS's, which refuses such signatures.`, "Synchronise the clock of the runner by NTP.");
}
function readCheck(action, answer, purpose, without) {
	const id = `permission/${action}`;
	switch (answer.kind) {
		case "told": return ok(id, `The role may call ${action}.`);
		case "missing": return unknown(id, `${action} was not tried: there is nothing to read yet.`, "The first deploy will show it.");
		case "refused": return refused(id, answer.words);
		case "silent": return unknown(id, `${action} got no usable answer: ${sentence(answer.words)}`, "Run it again.");
		case "denied":
			if (without !== null) return unknown(id, `The role may not call ${action}; ${without}.`, `Add "${action}" to its policy (docs/iam.md).`);
			return failed(id, "access-denied", `The role may not call ${action}, which ${purpose}.`, `Add "${action}" to its policy (docs/iam.md).`);
	}
}
function forbiddenOf(answer, resources) {
	if (answer.kind !== "told") return answer;
	const { value } = answer;
	const denied = value.filter(({ isAllowed }) => !isAllowed);
	const expected = Math.max(1, resources.length);
	if (denied.length > 0 || value.length >= expected) return {
		kind: "told",
		value: denied
	};
	return {
		kind: "silent",
		words: `IAM's simulator gave ${value.length} of ${count(expected, "decision")}`
	};
}
function writeCheck(need, answer) {
	const { action, without } = need;
	const id = `permission/${action}`;
	if (answer.kind === "missing") return unknown(id, `Whether the role may call ${action} is not known: IAM does not find the role by its name.`, "The first run will show it.");
	if (answer.kind !== "told") return untold$1(id, `Whether the role may call ${action}`, answer);
	if (answer.value.length === 0) return ok(id, `The role may call ${action}.`);
	const where = answer.value.includes("*") ? "" : ` on ${answer.value.map(shortened).join(", ")}`;
	const remedy = `Add "${action}"${where} to its policy (docs/iam.md).`;
	if (without !== null) return unknown(id, `The role may not call ${action}${where}; ${without}.`, remedy);
	return failed(id, "access-denied", `The role may not call ${action}${where}.`, remedy);
}
function shortened(arn) {
	return arn.split(":").slice(5).join(":");
}
function packagesCheck(present, fresh) {
	const id = "packages-of-region";
	const numbers = `The Region has ${count(present, "package")} of the ${PACKAGES_OF_REGION} that AWS documents`;
	if (fresh === 0 || present + fresh <= PACKAGES_OF_REGION) return ok(id, `${numbers}, and a deploy would create ${fresh}.`);
	return failed(id, "quota-exceeded", `${numbers}, and a deploy would create ${fresh}.`, "Delete packages that no domain uses, or put several files into one package (manifest, \"files\"): AWS raises no such quota.");
}
function domainCheck(name, state) {
	const id = `domain/${name}`;
	switch (state.kind) {
		case "missing": return failed(id, "invalid-configuration", `There is no domain ${name} in this Region and account.`, "Correct the input domains, or aws-region.");
		case "denied":
		case "refused":
		case "silent": return untold$1(id, `The state of domain ${name}`, state);
		case "told": {
			const { engineVersion, isChanging, isDeleted, hasEndpoint } = state.value;
			if (isDeleted) return failed(id, "association-failed", `Domain ${name} is being deleted: a deploy that has something to do there fails.`, "Remove it from the input domains.");
			if (!hasEndpoint) return failed(id, "association-failed", `Domain ${name} has no endpoint yet: AWS is still creating it.`, "Wait until it is active.");
			const engine = engineVersion === null ? "" : ` (${engineVersion})`;
			return ok(id, `Domain ${name}${engine} is ${isChanging ? "being changed; a deploy waits for that" : "active"}.`);
		}
	}
}
function packagesOfDomainCheck(name, associated, wanted) {
	const id = `packages-of-domain/${name}`;
	if (associated.kind === "missing") return null;
	if (associated.kind !== "told") return untold$1(id, `How many packages domain ${name} has`, associated);
	const there = new Set(associated.value);
	const fresh = wanted.filter((one) => !there.has(one)).length;
	const numbers = `Domain ${name} has ${count(there.size, "package")} of the ${PACKAGES_OF_DOMAIN} that AWS documents, and a deploy would add ${fresh}.`;
	if (fresh === 0 || there.size + fresh <= PACKAGES_OF_DOMAIN) return ok(id, numbers);
	return failed(id, "quota-exceeded", numbers, "Dissociate packages that no index uses, or put several files into one package: AWS raises no such quota.");
}
function reachCheck(name, obstacle, verify) {
	const id = `verify/${name}`;
	if (obstacle === null) return ok(id, `Domain ${name} answers the requests of verify.`);
	const remedy = "Run the job where the domain can be reached, with the policy of docs/iam.md for verify.";
	if (verify === "require") return failed(id, "search-failed", obstacle, remedy);
	return unknown(id, `${obstacle} With "verify: report" that is a warning.`, remedy);
}

// lib/doctor/bucket-policy.js
function all(truths) {
	if (truths.includes(false)) return false;
	return truths.includes(null) ? null : true;
}
function not(truth) {
	return truth === null ? null : !truth;
}
function any(truths) {
	return not(all(truths.map(not)));
}
function denialsOf(policy, upload) {
	return statementsOf(policy, "Deny").flatMap((statement) => {
		const condition = (0,_json_js_30.t)(statement, "Condition");
		const applies = isAbout(statement, upload);
		const isForEncryption = /x-amz-server-side-encryption/i.test(JSON.stringify(condition ?? ""));
		return applies === false ? [] : [{
			isSure: applies === true,
			isForEncryption
		}];
	});
}
function mayAllow(policy, upload) {
	return statementsOf(policy, "Allow").some((statement) => isAbout(statement, upload) !== false);
}
function statementsOf(policy, effect) {
	return listOf((0,_json_js_30.t)(policy, "Statement")).filter((statement) => (0,_json_js_30.n)(statement, "Effect") === effect);
}
function isAbout(statement, upload) {
	const isAllow = (0,_json_js_30.n)(statement, "Effect") === "Allow";
	const is = (entry) => isCaller(entry, upload.arn, isAllow);
	return all([
		either(statement, "Action", (entries) => any(entries.map((entry) => like(entry, "s3:PutObject", "i")))),
		any(upload.objects.map((object) => isObject(statement, object))),
		either(statement, "Principal", (entries) => any(entries.map(is))),
		all(conditionsOf((0,_json_js_30.t)(statement, "Condition")).map((one) => holds(one, upload)))
	]);
}
function listOf(value) {
	return Array.isArray(value) ? value : [value];
}
function either(statement, name, test) {
	const [own, negated] = [(0,_json_js_30.t)(statement, name), (0,_json_js_30.t)(statement, `Not${name}`)];
	if (own !== void 0) return test(listOf(own));
	return negated === void 0 ? true : not(test(listOf(negated)));
}
function isObject(statement, object) {
	const name = (entry) => typeof entry === "string" ? entry.replace(/^arn:[^:]*:s3:::/, "") : entry;
	return either(statement, "Resource", (entries) => any(entries.map((entry) => like(name(entry), object))));
}
function like(pattern, text, flags = "") {
	if (typeof pattern !== "string" || pattern.includes("${")) return null;
	const source = pattern.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => sign === "*" ? "[^]*" : sign === "?" ? "[^]" : `\\${sign}`);
	return new RegExp(`^${source}$`, flags).test(text);
}
const ROLE = /^arn:[^:]+:sts::\d+:assumed-role\/([^/]+)\//;
function isCaller(entry, arn, isByNameOnly) {
	if (entry === "*") return true;
	if (typeof entry !== "string") {
		const accounts = (0,_json_js_30.t)(entry, "AWS");
		if (accounts === void 0) return (0,_json_js_30.t)(entry, "CanonicalUser") === void 0 ? false : null;
		return any(listOf(accounts).map((account) => typeof account === "string" ? isCaller(account, arn, isByNameOnly) : null));
	}
	if (arn === null) return null;
	const account = arn.split(":")[4];
	if (entry === arn) return true;
	if (entry === account) return !isByNameOnly;
	const [, owner, rest = ""] = /^arn:[^:]*:(?:iam|sts)::(\d+):(.+)$/.exec(entry) ?? [];
	if (owner === void 0) return /^\d+$/.test(entry) ? false : null;
	if (owner !== account) return false;
	const role = ROLE.exec(arn)?.[1];
	if (rest === "root") return !isByNameOnly;
	return role !== void 0 && rest.startsWith("role/") && rest.split("/").at(-1) === role;
}
function conditionsOf(condition) {
	return entriesOf(condition).flatMap(([operator, keys]) => entriesOf(keys).map(([key, values]) => ({
		operator,
		key: key.toLowerCase(),
		values: listOf(values)
	})));
}
function entriesOf(value) {
	return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
function sent(key, { arn }) {
	switch (key) {
		case "s3:x-amz-server-side-encryption": return { text: "AES256" };
		case "s3:x-amz-server-side-encryption-aws-kms-key-id":
		case "s3:x-amz-server-side-encryption-customer-algorithm": return "absent";
		case "aws:securetransport": return { text: "true" };
		case "aws:principalaccount": return arn === null ? null : { text: arn.split(":")[4] ?? "" };
		case "aws:principalarn": return arn === null ? null : { text: principalOf(arn) ?? arn };
		default: return null;
	}
}
const OPERATOR = /^(String|Arn)(Not)?(Equals|Like)(IgnoreCase)?(IfExists)?$/;
function holds({ operator, key, values }, upload) {
	const value = sent(key, upload);
	if (value === null) return null;
	if (operator === "Null") return any(values.map((one) => String(one) === "true" === (value === "absent")));
	const [, kind, negated, form, ignoreCase, ifExists] = OPERATOR.exec(operator.replace(/^Bool/, "StringEqualsIgnoreCase")) ?? [];
	if (form === void 0) return null;
	if (value === "absent") return ifExists !== void 0 || negated !== void 0;
	const isExact = kind === "String" && form === "Equals";
	const fits = any(values.map((one) => matches(String(one), value.text, {
		isExact,
		flags: ignoreCase ? "i" : ""
	})));
	return key !== "aws:principalarn" || fits === true ? negated === void 0 ? fits : not(fits) : null;
}
function matches(pattern, text, { isExact, flags }) {
	if (!isExact || pattern.includes("${")) return like(pattern, text, flags);
	return flags === "" ? pattern === text : pattern.toLowerCase() === text.toLowerCase();
}

// lib/doctor/bucket-checks.js
function bucketCheck(bucket, region, place, expectedOwner) {
	const id = "bucket";
	if (bucket === null) return failed(id, "invalid-configuration", "No bucket is configured.", "Set the input bucket, or \"bucket\" in the manifest, to the name of an S3 bucket in the Region of the domains.");
	if (place.kind === "missing") return failed(id, "upload-failed", `There is no bucket ${(0,_printable_js_25.i)(bucket)}.`, "Create it, or correct the input bucket.");
	if (place.kind !== "told") return untold$1(id, `Whether bucket ${(0,_printable_js_25.i)(bucket)} exists`, place);
	const { kind, region: found } = place.value;
	if (kind === "missing") return failed(id, "upload-failed", `There is no bucket ${(0,_printable_js_25.i)(bucket)}.`, "Create it, or correct the input bucket.");
	if (kind === "other-region" || found !== null && found !== region) {
		const where = found === null ? "in another Region" : `in ${found}`;
		return failed(id, "upload-failed", `Bucket ${(0,_printable_js_25.i)(bucket)} is ${where}, not in ${region}.`, `Use a bucket in ${region}: AWS imports packages from the Region of the domains only.`);
	}
	if (kind === "foreign") return failed(id, "access-denied", `Bucket ${(0,_printable_js_25.i)(bucket)} belongs to another account than expected-bucket-owner names.`, "Correct the input bucket, or expected-bucket-owner.");
	if (kind === "mine") return ok(id, `Bucket ${(0,_printable_js_25.i)(bucket)} is in ${region}${expectedOwner === null ? "" : ", and the expected account owns it"}.`);
	return unknown(id, `Bucket ${(0,_printable_js_25.i)(bucket)} is ${found === null ? "there" : `in ${found}`}, but its owner is not known: S3 denies s3:ListBucket${expectedOwner === null ? "" : ", or another account owns it"}.`, "Allow s3:ListBucket on the bucket to have this checked; a deploy does not need it.");
}
function encryptionCheck(answer) {
	const id = "bucket-encryption";
	if (answer.kind === "missing") return ok(id, "The bucket has no default encryption; each object is written with SSE-S3.");
	if (answer.kind !== "told") return untold$1(id, "The default encryption of the bucket", answer);
	if (answer.value === null || answer.value === "AES256") return ok(id, "The default encryption of the bucket is SSE-S3, which AWS can import.");
	return ok(id, "The default encryption of the bucket is SSE-KMS, which AWS can't import; the action writes each object with SSE-S3 anyway.");
}
function policyCheck(policy, upload) {
	const id = "bucket-policy";
	if (policy.kind === "missing" || policy.kind === "told" && policy.value === null) return ok(id, "The bucket has no policy that could refuse an upload.");
	if (policy.kind !== "told") return untold$1(id, "The policy of the bucket", policy);
	const denials = denialsOf(parsed$1(policy.value ?? ""), upload);
	const kms = "uploads that are not encrypted with SSE-KMS, and AWS can't import objects that are";
	const remedy = "Exempt the key prefix from that statement (docs/iam.md).";
	const sure = denials.find(({ isSure }) => isSure);
	if (sure !== void 0) {
		const what = sure.isForEncryption ? kms : "this role s3:PutObject";
		return failed(id, "access-denied", `The policy of the bucket denies ${what}.`, remedy);
	}
	if (denials.some(({ isForEncryption }) => isForEncryption)) return unknown(id, `A statement of the policy of the bucket denies ${kms}; whether it applies to this role and key prefix is not known.`, remedy);
	return ok(id, "The policy of the bucket does not demand SSE-KMS.");
}
function grantCheck(policy, upload) {
	if (policy.kind !== "told" || !mayAllow(parsed$1(policy.value ?? ""), upload)) return null;
	return unknown("permission/s3:PutObject", "The policies of the role do not allow s3:PutObject; that of the bucket may.", "The first deploy will show it. To be sure, add \"s3:PutObject\" to the policy of the role (docs/iam.md).");
}
function parsed$1(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

// lib/doctor/needs.js
function needsOf(use) {
	const packages = ["*"];
	const objects = (below) => use.bucket === null ? [] : [`arn:${use.partition}:s3:::${use.bucket}/${use.keyPrefix}/${below}`];
	const domain = (name, path = "") => `arn:${use.partition}:es:${use.region}:${use.account}:domain/${name}${path}`;
	const domains = use.domains.map((name) => domain(name));
	const need = (action, resources, without = null) => ({
		action,
		resources,
		without
	});
	const noImport = "AWS can't import the object in the name of the role, unless the policy of the bucket allows it";
	const cleanUp = "the packages of a validation are not deleted, with a warning";
	return (use.isProposal ? [
		need("s3:PutObject", objects("dictcheck-000000000000/object")),
		need("s3:GetObject", objects("dictcheck-000000000000/object"), noImport),
		need("es:CreatePackage", packages),
		need("es:DeletePackage", packages, cleanUp),
		need("s3:DeleteObject", objects("dictcheck-000000000000/object"), cleanUp)
	] : [
		need("s3:PutObject", objects("package/object")),
		need("s3:GetObject", objects("package/object"), noImport),
		need("es:CreatePackage", packages),
		need("es:UpdatePackage", packages),
		need("es:AssociatePackage", domains),
		...use.associatesMany ? [need("es:AssociatePackages", domains, "packages are associated one after another")] : [],
		...use.prune ? [
			need("es:ListDomainsForPackage", packages, "packages whose file is gone are kept, with a notice"),
			need("es:DissociatePackage", domains),
			need("es:DeletePackage", packages)
		] : [],
		...use.verify && use.reload ? [need("es:ESHttpPost", use.domains.map((name) => domain(name, "/_plugins/_refresh_search_analyzers/index")), "nothing is reloaded, unless the policy of the domain allows it")] : []
	]).filter(({ resources }) => resources.length > 0);
}

// lib/modes/doctor/reads.js
async function ask({ world, until }, permission, call) {
	if (world.clock.now() >= until) return {
		kind: "silent",
		words: "the time for the checks of AWS was over"
	};
	try {
		return {
			kind: "told",
			value: await (0,_baseline_js_2.g)(world, call, until)
		};
	} catch (error) {
		if ((0,_aws_error_js_19.r)(error, "not-found")) return { kind: "missing" };
		const words = (0,_redact_js_26.i)((0,_printable_js_25.n)(error));
		if ((0,_aws_error_js_19.r)(error, "credentials")) return {
			kind: "refused",
			words
		};
		return (0,_aws_error_js_19.r)(error, "access-denied") ? {
			kind: "denied",
			permission,
			words
		} : {
			kind: "silent",
			words
		};
	}
}

// lib/modes/doctor/domains.js
const REACH_MS = 2e4;
async function checkDomain(aws, domain, setup, run, note) {
	const { connection, domains } = aws;
	const listing = "es:ListPackagesForDomain";
	const [state, rows] = await Promise.all([ask(aws, domains.permission, (limits) => domains.describe(domain, limits)), ask(aws, listing, (limits) => connection.service.listAssociations(domain, limits))]);
	const shown = state.kind === "told" ? {
		kind: "told",
		value: {
			...state.value,
			hasEndpoint: state.value.endpoint !== null
		}
	} : state;
	note(domainCheck(domain, rows.kind === "missing" ? { kind: "missing" } : shown));
	if (rows.kind === "denied") note(readCheck(listing, rows, `reads domain ${domain}`, null));
	const wanted = [...setup.packages].filter(([, names]) => names.includes(domain)).map(([name]) => name);
	const there = rows.kind === "told" ? {
		kind: "told",
		value: rows.value.filter(_guards_js_24.i).map(({ packageName }) => packageName)
	} : rows;
	const room = packagesOfDomainCheck(domain, there, wanted);
	if (room !== null) note(room);
	const { verify } = run.inputs;
	if (verify !== "off") {
		const obstacle = await obstacleTo(domain, state, aws, run);
		note(reachCheck(domain, obstacle === null ? null : (0,_redact_js_26.i)(obstacle.message), verify));
	}
	return rows.kind === "silent" ? listing : null;
}
async function obstacleTo(domain, state, { connection, region }, run) {
	const { inputs, clock, signal } = run;
	try {
		const place = {
			given: inputs.domainEndpoints.get(domain) ?? null,
			endpoint: async () => {
				if (state.kind === "told" && state.value.endpoint !== null) return state.value.endpoint;
				const remedy = state.kind === "denied" ? ` Allow ${state.permission} on domain/${domain}.` : "";
				throw new _domain_api_js_23.n("error", `Where domain ${domain} is reached is not known.${remedy}`);
			},
			region,
			identity: () => connection.identity()
		};
		const api = await (0,_domain_api_js_23.r)(place, run);
		const deadline = clock.now() + REACH_MS;
		const { denied } = await (0,_domain_api_js_23.t)({
			domain,
			api,
			clock,
			signal,
			deadline,
			iamResource: `domain/${domain}`
		}).settings(inputs.indexes);
		return denied.values().next().value ?? null;
	} catch (error) {
		if (error instanceof _domain_api_js_23.n) return error;
		throw error;
	}
}

// lib/modes/doctor/aws.js
const CHECKS_MS = 55e3;
const HEAD_START_MS = 5e3;
const SIMULATIONS = 3;
async function checkAws(run, setup, list) {
	const { region } = setup;
	const note = list.part();
	note(regionCheck(setup));
	if (region === null || setup.regionProblem !== null) return null;
	if (!setup.isReachable) {
		note(notAsked("credentials", "Who signs the calls", "AWS was not asked"));
		return null;
	}
	const aws = await portsOf(run, setup, region);
	const refusal = await credentialsRefusal(aws);
	const identity = refusal === null ? identityOf(aws) : Promise.resolve(refusal);
	const early = await soon(identity, aws.world);
	if (early?.kind === "missing" || early?.kind === "refused") {
		note(credentialsCheck(early));
		return null;
	}
	const noted = identity.then((answer) => note(credentialsCheck(answer), clockCheck(answer.kind === "told" ? answer.value.clockAheadMs : null)));
	const rest = checkAtOnce(run, setup, aws, identity, list);
	await (0,_baseline_js_2.j)([noted, rest]);
	return rest;
}
async function portsOf({ inputs, env, clock, random, signal }, setup, region) {
	const { api } = inputs;
	const { bucket, expectedBucketOwner } = setup;
	const settings = {
		region,
		actionVersion: _version_js_32.t,
		proxyEnv: env,
		api,
		bucket,
		expectedBucketOwner
	};
	const until = clock.now() + CHECKS_MS;
	const connection = await (0,_connect_js_22.t)(settings);
	const domains = (0,_domain_api_js_23.i)(api, settings);
	return {
		world: {
			clock,
			random,
			signal
		},
		account: accountOf(settings),
		connection,
		domains,
		region,
		until
	};
}
async function checkAtOnce(run, setup, aws, identity, list) {
	const arn = identity.then((answer) => answer.kind === "told" ? answer.value.arn : null);
	const grant = checkBucket(aws, setup, arn, list.part());
	const packages = checkPackages(aws, setup, identity, list.part());
	const places = setup.domains.map((domain) => ({
		domain,
		note: list.part()
	}));
	const rows = (0,_baseline_js_2.M)(places, ({ domain, note }) => checkDomain(aws, domain, setup, run, note));
	const writes = checkWrites(aws, setup, {
		arn,
		grant
	}, list.part(), run);
	await (0,_baseline_js_2.j)([
		grant,
		packages,
		rows,
		writes
	]);
	return [await packages, ...await rows].find((silent) => silent !== null) ?? null;
}
function regionCheck({ region, regionProblem, isUnsure }) {
	const id = "region";
	const code = "invalid-configuration";
	if (regionProblem !== null) return failed(id, code, regionProblem, "Correct aws-region.");
	if (region !== null) return ok(id, `The Region is ${region}.`);
	if (isUnsure("aws-region")) return notAsked(id, "The Region", "AWS was not asked");
	return failed(id, code, "None of the input aws-region and the variables AWS_REGION and AWS_DEFAULT_REGION is set.", "Set aws-region to the Region of the domains, for example \"eu-central-1\".");
}
function notAsked(id, what, consequence) {
	const words = `${what} is not known because of the errors in the configuration, so ${consequence}.`;
	return unknown(id, words, "Correct the configuration, and run it again.");
}
async function credentialsRefusal({ connection, world }) {
	try {
		await connection.credentials(world.signal);
		return null;
	} catch (error) {
		if ((0,_aws_error_js_19.r)(error, "credentials") && /^could not load credentials from any providers$/i.test(error.message)) return { kind: "missing" };
		return {
			kind: "refused",
			words: (0,_redact_js_26.i)((0,_printable_js_25.n)(error))
		};
	}
}
async function identityOf(aws) {
	const answer = await ask(aws, "sts:GetCallerIdentity", (limits) => aws.account.identity(limits));
	return answer.kind === "missing" ? {
		kind: "silent",
		words: "there is none at its address"
	} : answer;
}
async function soon(answer, { clock, signal }) {
	const done = new AbortController();
	const late = clock.sleep(HEAD_START_MS, AbortSignal.any([done.signal, signal])).then(() => null);
	const first = await Promise.race([answer, late]);
	done.abort();
	return first;
}
async function checkBucket(aws, setup, asked, note) {
	const { account, region } = aws;
	const { bucket, keyPrefix, expectedBucketOwner } = setup;
	if (bucket === null) {
		note((setup.isUnsure("bucket") ? notAsked("bucket", "The bucket", "it was not checked") : null) ?? bucketCheck(null, region, { kind: "missing" }, null));
		return null;
	}
	const [place, encryption, policy] = await Promise.all([
		ask(aws, "s3:ListBucket", (limits) => account.bucketPlace(bucket, expectedBucketOwner, limits)),
		ask(aws, "s3:GetEncryptionConfiguration", (limits) => account.bucketEncryption(bucket, limits)),
		ask(aws, "s3:GetBucketPolicy", (limits) => account.bucketPolicy(bucket, limits))
	]);
	const first = bucketCheck(bucket, region, place, expectedBucketOwner);
	note(first);
	if (first.status === "failed") return null;
	note(encryptionCheck(encryption));
	if (keyPrefix === null) return null;
	const upload = {
		objects: (setup.objects.length === 0 ? ["package/object.txt"] : setup.objects).map((name) => `${bucket}/${keyPrefix}/${name}`),
		arn: await asked
	};
	note(policyCheck(policy, upload));
	return grantCheck(policy, upload);
}
async function checkPackages(aws, setup, identity, note) {
	const { service } = aws.connection;
	const action = "es:DescribePackages";
	const packages = await ask(aws, action, (limits) => service.listPackages(limits));
	if (packages.kind === "refused" && (await identity).kind === "refused") return null;
	note(readCheck(action, packages, "every mode but lint needs", null));
	if (packages.kind !== "told") return packages.kind === "silent" ? action : null;
	const names = new Set(packages.value.flatMap(({ name, status }) => status === "DELETED" ? [] : [name]));
	const fresh = [...setup.packages.keys()].filter((name) => !names.has(name)).length;
	note(packagesCheck(packages.value.filter(_guards_js_24.r).length, fresh));
	const [any] = packages.value;
	const histories = "es:GetPackageVersionHistory";
	const history = any === void 0 ? { kind: "missing" } : await ask(aws, histories, (limits) => service.versionHistory(any.id, limits));
	note(readCheck(histories, history, "shows who published", "a version that somebody published by hand goes unnoticed"));
	return history.kind === "silent" ? histories : null;
}
async function checkWrites(aws, setup, caller, note, run) {
	const arn = await caller.arn;
	const [, partition = "aws", , , owner = ""] = arn?.split(":") ?? [];
	const needs = needsOf({
		isProposal: run.event.isProposal,
		prune: run.inputs.prune,
		reload: run.inputs.reload,
		verify: run.inputs.verify !== "off",
		associatesMany: aws.connection.service.supportsAssociateMany,
		partition,
		region: aws.region,
		account: owner,
		bucket: setup.keyPrefix === null ? null : setup.bucket,
		keyPrefix: setup.keyPrefix ?? "",
		domains: setup.domains
	});
	if (arn === null) {
		const answer = {
			kind: "silent",
			words: "AWS STS does not name the role."
		};
		return note(...needs.map((need) => writeCheck(need, answer)));
	}
	const principal = principalOf(arn);
	const answers = await (0,_baseline_js_2.M)(needs, (need) => forbidden(need, principal, aws), SIMULATIONS);
	const grant = await caller.grant;
	note(...needs.map((need, at) => {
		const answer = answers[at] ?? { kind: "missing" };
		const denied = answer.kind === "told" ? answer.value : [];
		const isLeftOpen = need.action === "s3:PutObject" && denied.length > 0 && denied.every(({ isDenied }) => !isDenied);
		const resources = answer.kind === "told" ? {
			...answer,
			value: denied.map(({ resource }) => resource)
		} : answer;
		return isLeftOpen && grant !== null ? grant : writeCheck(need, resources);
	}));
}
async function forbidden({ action, resources }, principal, aws) {
	if (principal === null) return { kind: "missing" };
	const answer = await ask(aws, "iam:SimulatePrincipalPolicy", (limits) => aws.account.simulate(principal, [action], resources, limits));
	return forbiddenOf(answer, resources);
}

// lib/modes/doctor/checklist.js
var Checklist = class {
	#run;
	#show;
	#parts = [];
	constructor(run, show) {
		this.#run = run;
		this.#show = show;
	}
	part() {
		const part = [];
		this.#parts.push(part);
		return (...findings) => {
			if (this.#run.signal.aborted) throw (0,_failures_js_27.t)();
			part.push(...findings);
			this.#run.state.setup = this.findings;
			for (const finding of findings) this.#show(finding);
		};
	}
	get findings() {
		return this.#parts.flat();
	}
};

// lib/modes/doctor/comparison.js
const ID = "plan";
const UNREAD = new Set([
	"access-denied",
	"credentials-missing",
	"timeout",
	"internal"
]);
function untold(why, remedy) {
	return unknown(ID, `What a deploy would change is not known: ${why}`, remedy);
}
function unanswered(permission) {
	return untold(`AWS gave no usable answer to ${permission}.`, "Run it again.");
}
async function planFinding(asked, known) {
	if (typeof asked === "string") return untold(asked, "Correct that, and run it again.");
	const stopping = known.filter(({ status }) => status === "failed");
	if (stopping.some(({ id }) => id === "credentials")) return untold("there are no credentials.", "Correct that, and run it again.");
	const failure = await failureOf(asked);
	const { packages = [] } = asked.run.state.plan ?? {};
	if (failure === null) {
		const words = `a deploy would publish ${packages.filter(({ kind }) => kind !== "unchanged").length} of ${packages.length} packages`;
		return ok(ID, `Compared with what is live, ${words}, and nothing refuses it.`);
	}
	const { code, message } = failure;
	const remedy = failure.hint ?? "Correct the inputs or the dictionaries.";
	const told = stopping.find(({ reason }) => reason === code);
	if (told !== void 0) return untold(message, `Correct first what the check ${told.id} says.`);
	if (code === "conflict" && asked.aws.repository === "local/checkout") return untold(message, "Set GITHUB_REPOSITORY to owner/name of the repository that deploys.");
	return UNREAD.has(code) ? untold(message, remedy) : failed(ID, code, message, remedy);
}
async function failureOf({ run, configuration, aws, look }) {
	const { compareWithLive, guardDeploy } = await _require.e(/* import() */ 6852).then(_require.bind(_require, 6852));
	const judge = async (compared) => {
		await guardDeploy(compared);
		await compared.search?.before();
	};
	const modes = {
		plan: judge,
		drift: judge,
		validate: judge,
		deploy: judge
	};
	try {
		await compareWithLive(run, configuration, aws, await look.ports(), await look.seen(), modes);
		return null;
	} catch (error) {
		return (0,_failures_js_27.a)(error, "What is live can not be compared", "internal");
	}
}

// lib/modes/doctor/repository.js
const LFS_POINTER = "version https://git-lfs.github.com/spec/v1";
async function readCheckout(workspace, files) {
	const top = await (0,_inspect_js_8.c)(workspace, "rev-parse", "--show-toplevel");
	const none = {
		isGit: false,
		isSparse: false,
		isShallow: false,
		lfsFiles: []
	};
	const pointers = files.filter((file) => startOf((0,node_path_29.join)(workspace, file)).startsWith(LFS_POINTER));
	if (top === null) return {
		...none,
		pointers
	};
	const [sparse, shallow, attributes] = await Promise.all([
		(0,_inspect_js_8.c)(workspace, "config", "--bool", "core.sparseCheckout"),
		(0,_inspect_js_8.c)(workspace, "rev-parse", "--is-shallow-repository"),
		files.length === 0 ? null : (0,_inspect_js_8.c)(workspace, "check-attr", "-z", "filter", "--", ...files)
	]);
	if (shallow === null) return {
		...none,
		pointers
	};
	return {
		isGit: true,
		isSparse: sparse === "true",
		isShallow: shallow === "true",
		lfsFiles: lfsFiles(attributes ?? ""),
		pointers
	};
}
function lfsFiles(text) {
	const fields = text.split("\0");
	return fields.flatMap((path, index) => index % 3 === 0 && fields[index + 2] === "lfs" ? [path] : []);
}
function startOf(path) {
	try {
		return (0,node_fs_28.readFileSync)(path).subarray(0, 42).toString("latin1");
	} catch {
		return "";
	}
}
function readWorkflowJobs(env, workspace, parse) {
	const running = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
	const action = env["GITHUB_ACTION_REPOSITORY"] ?? "";
	const isAction = (uses) => action !== "" && uses.startsWith(`${action}@`) || /\/deploy-opensearch-dictionaries@/.test(uses) || uses === "./";
	return (running === void 0 ? workflowFiles(workspace) : [running]).flatMap((file) => jobsWith(file, parsed((0,node_path_29.join)(workspace, file), parse), isAction));
}
function workflowFiles(workspace) {
	try {
		return (0,node_fs_28.readdirSync)((0,node_path_29.join)(workspace, ".github/workflows")).filter((name) => /\.ya?ml$/.test(name)).sort().map((name) => `.github/workflows/${name}`);
	} catch {
		return [];
	}
}
function parsed(path, parse) {
	try {
		return parse((0,node_fs_28.readFileSync)(path, "utf8"));
	} catch {
		return null;
	}
}

// lib/modes/doctor/doctor.js
function defaultBranchOf(ref) {
	return ref?.startsWith("refs/heads/") === true ? ref.slice(11) : null;
}
async function runDoctor(run, read, show, namesDictionaries = true) {
	const { state, event, inputs } = run;
	const list = new Checklist(run, show);
	const { setup, first, checkFiles } = namesDictionaries ? await readSetup(run, read) : await withoutDictionaries(run, read);
	list.part()(first, branchCheck(inputs.mode, event.ref, defaultBranchOf(event.defaultBranch)));
	const [checkout, files, workflow] = [
		list.part(),
		list.part(),
		list.part()
	];
	const checking = checkFiles(files);
	const asking = checkAws(run, setup, list);
	await (0,_baseline_js_2.j)([
		checkCheckout(run, setup, checkout),
		checking,
		checkWorkflow(run, workflow),
		asking
	]);
	const [silent, comparable] = [await asking, await checking];
	const isSilent = silent !== null && typeof comparable !== "string";
	list.part()(isSilent ? unanswered(silent) : await planFinding(comparable, list.findings));
	state.failure = doctorFailure(list.findings);
}
async function checkCheckout({ event: { workspace } }, { files }, note) {
	note(...checkoutChecks(await (0,_inspect_js_8.d)()(() => readCheckout(workspace, files))));
}
async function checkWorkflow({ env, event, inputs }, note) {
	const { parse } = await Promise.all(/* import() */[_require.e(882), _require.e(2482)]).then(_require.bind(_require, 2482)).then((m) => (0,_rolldown_runtime_js_0.r)(m.default, 1));
	note(...workflowChecks(readWorkflowJobs(env, event.workspace, parse), inputs.comment !== "never"));
}
async function withoutDictionaries({ inputs }, { invalid }) {
	const none = unknown("configuration", "There is no manifest that names dictionaries, so none was checked.", "Name one with --manifest to check its dictionaries.");
	const errors = (0,_early_look_js_5._)("doctor", inputs);
	return {
		setup: setupOf(inputs, [], (input) => invalid.has(input), {
			regionProblem: await (0,_early_look_js_5.g)(inputs),
			connectionErrors: errors
		}),
		first: errors.length === 0 ? none : configurationCheck(0, errors, errors),
		checkFiles: async () => "no dictionary is named."
	};
}
function setupOf({ awsRegion: region, bucket, keyPrefix, expectedBucketOwner, domains }, files, isUnsure, problems) {
	const packages = new Map(files.map(({ name, settings }) => [String(name), settings.domains]));
	return {
		region: isUnsure("aws-region") ? null : region,
		regionProblem: problems.regionProblem,
		isReachable: problems.connectionErrors.length === 0,
		bucket: isUnsure("bucket") ? null : bucket,
		isUnsure,
		keyPrefix: isUnsure("key-prefix") ? null : keyPrefix ?? "opensearch-dictionaries",
		expectedBucketOwner,
		domains: [...new Set([...domains ?? [], ...[...packages.values()].flat()])],
		packages,
		files: files.map(({ file }) => file),
		objects: files.map(({ name, file }) => `${name}/${"0".repeat(64)}${(0,node_path_29.extname)(file)}`)
	};
}
async function readSetup(run, read) {
	const { configuration, errors, isManifestBroken, ...found } = await (0,_early_look_js_5.d)(read, run.event);
	const { invalid } = read;
	run.state.warnings.push(...configuration?.warnings ?? []);
	run.state.notices.push(...configuration?.notices ?? []);
	const files = configuration?.files ?? [];
	const known = configuration ?? run.inputs;
	const open = isManifestBroken ? {
		bucket: run.inputs.bucket,
		"key-prefix": run.inputs.keyPrefix
	} : {};
	const isUnsure = (input) => invalid.has(input) || (0,_json_js_30.t)(open, input) === null;
	return {
		setup: setupOf(known, files, isUnsure, found),
		first: configurationCheck(files.length, errors, found.connectionErrors),
		checkFiles: async (note) => {
			if (configuration === null || files.length === 0 && errors.length > 0) return "the configuration has errors.";
			const asked = found.connectionErrors.length === 0 ? configuration : {
				...configuration,
				engineUrl: null
			};
			const scratch = await scratchOf(run, asked);
			const checks = await dictionaryChecks(scratch, asked).catch(unreadable);
			note(...checks, ...asked.engineUrl === configuration.engineUrl ? [] : [ENGINE_NOT_ASKED]);
			if (errors.length > 0) return "the configuration has errors.";
			return checks.some(({ status }) => status === "failed") ? "it stops before that, at what is wrong with the dictionaries." : scratch.comparable;
		}
	};
}
function configurationCheck(files, errors, ofEnvironment) {
	const id = "configuration";
	if (errors.length === 0) return ok(id, `The configuration is valid; it names ${files} ${files === 1 ? "file" : "files"}.`);
	const remedy = errors.length === ofEnvironment.length ? "Correct the environment." : "Correct the inputs or the manifest.";
	return failed(id, "invalid-configuration", (0,_select_js_1.r)(errors).message, remedy);
}
function unreadable(error) {
	if (!(error instanceof _failure_js_4.t)) throw error;
	return [verdict("dictionaries", error, "")];
}
async function scratchOf(outer, configuration) {
	const log = (0,_early_look_js_5.c)(() => void 0, outer.clock);
	const run = {
		...outer,
		log,
		prepareReport: () => {},
		state: {
			...(0,_early_look_js_5.s)(),
			mode: "deploy"
		}
	};
	try {
		const aws = await (0,_early_look_js_5.f)("plan", configuration, run.event);
		return {
			run,
			comparable: {
				run,
				configuration,
				aws,
				look: new _early_look_js_5.t(run, configuration, aws)
			}
		};
	} catch (error) {
		if (!(error instanceof _failure_js_4.t)) throw error;
		return {
			run,
			comparable: error.message
		};
	}
}
async function hasUnknownIds({ run: { state }, comparable }) {
	if (state.settings?.strangers.some(({ path }) => (0,_strangers2_js_3.t)(path) !== null) !== true) return false;
	return typeof comparable === "string" || await comparable.look.now() === null;
}
async function dictionaryChecks(made, configuration) {
	const { run: scratch, comparable } = made;
	const engine = await (0,_early_look_js_5.r)(scratch, configuration);
	const look = typeof comparable === "string" ? null : comparable.look;
	const ports = {
		versions: _early_look_js_5.o.before(scratch.event),
		look,
		engine
	};
	const unasked = await (0,_early_look_js_5.i)(scratch, configuration, ports);
	const { dictionaries, checks, problems, searchTests, engineValidated } = scratch.state;
	const read = dictionaries.filter(({ name }) => checks.get(name)?.problems.some(({ code }) => code === "dictionary/lfs-pointer") !== true);
	const { failOnWarnings, testFiles } = configuration;
	const [ofTests = [], others = []] = [true, false].map((isOfTests) => problems.filter(({ code }) => code.startsWith("search-tests/") === isOfTests));
	const wrongly = (0,_check_all_js_7.r)(read, checks, failOnWarnings, others);
	const lint = wrongly === null && await hasUnknownIds(made) ? UNKNOWN_IDS : verdict("dictionaries", wrongly, NO_ERROR, LINT);
	const engineFindings = engine === null ? [] : [verdict("engine", unasked, engineWords(engineValidated))];
	if (testFiles.length === 0) return [lint, ...engineFindings];
	const misread = (0,_check_all_js_7.r)([], checks, failOnWarnings, ofTests);
	const untrue = read.length < dictionaries.length ? null : (0,_early_look_js_5.a)(scratch.state);
	const { passed, failed: wrong, skipped } = (0,_records2_js_6.t)(searchTests);
	const words = `Of the search tests ${passed} pass, ${wrong} fail, and ${skipped} can't be run before a deploy.`;
	const tests = verdict("search-tests", misread ?? untrue, words, LINT);
	return misread === null ? [
		lint,
		...engineFindings,
		tests
	] : [
		lint,
		tests,
		...engineFindings
	];
}
const ENGINE_NOT_ASKED = unknown("engine", "The engine at engine-url was not asked, as an error in the environment keeps it from being reached.", "Correct the environment, and run it again.");
const LINT = "Correct them; mode lint names every line.";
const UNKNOWN_IDS = unknown("dictionaries", "The index settings name packages by their IDs. As AWS does not say which these are, it is not known how their dictionaries are used.", "Correct what keeps AWS from being asked, or name them in the manifest with settings-path.");
const NO_ERROR = "The dictionaries have no error that would stop a deploy.";
function engineWords(isValidated) {
	return `The engine at engine-url ${isValidated ? "builds every analyzer" : "answers"}.`;
}
function verdict(id, failure, words, remedy) {
	if (failure === null) return ok(id, words);
	return failed(id, failure.code, failure.message, remedy ?? failure.hint ?? "Correct the inputs or the manifest.");
}

}),

9327:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (getDefaultSocketTimeout),
  t: () => (NoAuthSigner)
});
// @aws-sdk/core/submodules/client/getDefaultSocketTimeout.js
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
	if (!isDefaultSocketTimeoutEnabled()) return;
	if (typeof requestHandler?.handle === "function") return;
	return timeoutMs;
};

// @smithy/core/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner = class {
	async sign(httpRequest, identity, signingProperties) {
		return httpRequest;
	}
};

}),

8608:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (pathSettings)
});
// lib/dictionaries/settings/uses/references.js
const PATH_SETTINGS = new Map([
	["synonyms_path", "solr-synonyms"],
	["stopwords_path", "word-list"],
	["keywords_path", "word-list"],
	["keep_words_path", "word-list"],
	["protected_words_path", "word-list"],
	["common_words_path", "word-list"],
	["articles_path", "word-list"],
	["word_list_path", "word-list"],
	["stoptags_path", "word-list"],
	["mappings_path", "char-mapping"],
	["rules_path", "stemmer-override"],
	["type_table_path", "type-table"],
	["hyphenation_patterns_path", "hyphenation"]
]);
function pathSettings({ settings }) {
	const type = String(settings.get("type")?.value ?? "");
	const isWordnet = String(settings.get("format")?.value ?? "").toLowerCase() === "wordnet";
	const found = [];
	for (const [setting, { value, places, keyPlace }] of settings) {
		if (typeof value !== "string" || value === "" || !isPathSetting(setting)) continue;
		const format = setting === "synonyms_path" && isWordnet ? "wordnet-synonyms" : setting === "user_dictionary" ? LANGUAGES.find((language) => type.includes(language)) ?? null : PATH_SETTINGS.get(setting) ?? null;
		const words = setting === "stoptags_path" && type.startsWith("nori") ? "nori-tags" : null;
		found.push({
			setting,
			path: value,
			place: places[0] ?? keyPlace,
			format,
			words
		});
	}
	return found;
}
const LANGUAGES = ["kuromoji", "nori"];
function isPathSetting(setting) {
	return PATH_SETTINGS.has(setting) || /_path$|^user_dict|_dictionary$/.test(setting);
}

}),

8093:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (strangerNotices),
  r: () => (strangersOf),
  t: () => (packageIdOf)
});
var _problems_js_0 = _require(5294);
var _references_js_1 = _require(8608);

// lib/dictionaries/settings/uses/strangers.js
function strangersOf(files, references) {
	return files.flatMap(({ file, definitions }) => definitions.flatMap((definition) => (0,_references_js_1.t)(definition).flatMap((setting) => {
		const meant = references.all(setting.path).map((one) => one.file);
		if (meant.length === 1) return [];
		const isShared = meant.length > 1;
		return [{
			...setting,
			file,
			fitting: isShared ? meant : references.filesNamed(setting.path),
			isShared
		}];
	})));
}
function packageIdOf(path) {
	return /^analyzers\/([^/]+)$/.exec(path)?.[1] ?? null;
}
function strangerNotices(strangers, packages) {
	return [...new Set(strangers.map((stranger) => noticeOf(stranger, packages)))];
}
function noticeOf({ file, setting, path, place, fitting, isShared }, packages) {
	const names = `${file}, line ${place.line}: \`${setting}\` names \`${(0,_problems_js_0.s)(path, 120)}\``;
	const advice = "If it is one, say so with `settings-path` in its entry of the manifest.";
	if (fitting.length > 1) {
		const files = fitting.map((one) => `\`${(0,_problems_js_0.s)(one, 120)}\``).join(" and ");
		if (isShared) return `${names}, the \`settings-path\` or the package of ${files}: each of them is checked in its place, but search tests that depend on it are not run, as it is not known which is meant.`;
		return `${names}, the base name of ${files}, so it is not known which is meant. Say it with \`settings-path\` in the entry of the manifest.`;
	}
	const id = packageIdOf(path);
	if (id === null) return `${names}, which is not a dictionary of this run. ${advice}`;
	if (packages === null) return `${names}, which is not a dictionary of this run; which package an ID is of is known only where AWS is asked. ${advice}`;
	const other = packages.get(id);
	return other === void 0 ? `${names}, which is neither the name nor the ID of a package of this run. ${advice}` : `${names}, the ID of the package \`${(0,_problems_js_0.s)(other, 120)}\`, which is not a dictionary of this run.`;
}

})

};
