export const id = 850;
export const ids = [850];
export const modules = {

8469:
((_module, _exports, _require) => {

_require.d(_exports, {
  fromProcess: () => (fromProcess)
});
var _loadSharedConfigFiles_js_0 = _require(7242);
var _parseKnownFiles_js_1 = _require(2221);
var _CredentialsProviderError_js_2 = _require(4617);
var _externalDataInterceptor_js_3 = _require(7606);
var _setCredentialFeature_js_6 = _require(7515);
var node_util_4 = _require(7975);
var node_child_process_5 = _require(1421);

// @aws-sdk/credential-provider-process/getValidatedProcessCredentials.js
const getValidatedProcessCredentials = (profileName, data, profiles) => {
	if (data.Version !== 1) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
	if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
	if (data.Expiration) {
		const currentTime = new Date();
		if (new Date(data.Expiration) < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
	}
	let accountId = data.AccountId;
	if (!accountId && profiles?.[profileName]?.aws_account_id) accountId = profiles[profileName].aws_account_id;
	const credentials = {
		accessKeyId: data.AccessKeyId,
		secretAccessKey: data.SecretAccessKey,
		...data.SessionToken && { sessionToken: data.SessionToken },
		...data.Expiration && { expiration: new Date(data.Expiration) },
		...data.CredentialScope && { credentialScope: data.CredentialScope },
		...accountId && { accountId }
	};
	(0,_setCredentialFeature_js_6.t)(credentials, "CREDENTIALS_PROCESS", "w");
	return credentials;
};

// @aws-sdk/credential-provider-process/resolveProcessCredentials.js
const resolveProcessCredentials = async (profileName, profiles, logger) => {
	const profile = profiles[profileName];
	if (profiles[profileName]) {
		const credentialProcess = profile["credential_process"];
		if (credentialProcess !== void 0) {
			const execPromise = (0,node_util_4.promisify)(_externalDataInterceptor_js_3.t?.getTokenRecord?.().exec ?? node_child_process_5.exec);
			try {
				const { stdout } = await execPromise(credentialProcess);
				let data;
				try {
					data = JSON.parse(stdout.trim());
				} catch {
					throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
				}
				return getValidatedProcessCredentials(profileName, data, profiles);
			} catch (error) {
				throw new _CredentialsProviderError_js_2.t(error.message, { logger });
			}
		} else throw new _CredentialsProviderError_js_2.t(`Profile ${profileName} did not contain credential_process.`, { logger });
	} else throw new _CredentialsProviderError_js_2.t(`Profile ${profileName} could not be found in shared credentials file.`, { logger });
};

// @aws-sdk/credential-provider-process/fromProcess.js
const fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
	init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
	const profiles = await (0,_parseKnownFiles_js_1.t)(init);
	return resolveProcessCredentials((0,_loadSharedConfigFiles_js_0.a)({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init.logger);
};

}),

7606:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (externalDataInterceptor)
});
var _getSSOTokenFromFile_js_0 = _require(2226);
var _readFile_js_1 = _require(5248);

// @smithy/core/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
const externalDataInterceptor = {
	getFileRecord() {
		return _readFile_js_1.t;
	},
	interceptFile(path, contents) {
		_readFile_js_1.t[path] = Promise.resolve(contents);
	},
	getTokenRecord() {
		return _getSSOTokenFromFile_js_0.n;
	},
	interceptToken(id, contents) {
		_getSSOTokenFromFile_js_0.n[id] = contents;
	}
};

}),

2226:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (tokenIntercept),
  r: () => (getSSOTokenFilepath),
  t: () => (getSSOTokenFromFile)
});
var _readFile_js_0 = _require(5248);
var node_path_1 = _require(6760);
var node_crypto_2 = _require(7598);
var node_fs_promises_3 = _require(1455);

// @smithy/core/submodules/config/shared-ini-file-loader/getSSOTokenFilepath.js
const getSSOTokenFilepath = (id) => {
	const cacheName = (0,node_crypto_2.createHash)("sha1").update(id).digest("hex");
	return (0,node_path_1.join)((0,_readFile_js_0.r)(), ".aws", "sso", "cache", `${cacheName}.json`);
};

// @smithy/core/submodules/config/shared-ini-file-loader/getSSOTokenFromFile.js
const tokenIntercept = {};
const getSSOTokenFromFile = async (id) => {
	if (tokenIntercept[id]) return tokenIntercept[id];
	const ssoTokenFilepath = getSSOTokenFilepath(id);
	const ssoTokenText = await (0,node_fs_promises_3.readFile)(ssoTokenFilepath, "utf8");
	return JSON.parse(ssoTokenText);
};

})

};
