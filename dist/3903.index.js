export const id = 3903;
export const ids = [3903];
export const modules = {

3903:
((_module, _exports, _require) => {

_require.d(_exports, {
  fromTokenFile: () => (fromTokenFile)
});
var _setCredentialFeature_js_3 = _require(7515);
var _CredentialsProviderError_js_0 = _require(4617);
var _externalDataInterceptor_js_1 = _require(7606);
var node_fs_2 = _require(3024);

// @aws-sdk/credential-provider-web-identity/fromWebToken.js
const fromWebToken = (init) => async (awsIdentityProperties) => {
	init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
	const { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init;
	let { roleAssumerWithWebIdentity } = init;
	if (!roleAssumerWithWebIdentity) {
		const { getDefaultRoleAssumerWithWebIdentity } = await Promise.all(/* import() */[_require.e(4879), _require.e(88)]).then(_require.bind(_require, 88));
		roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
			...init.clientConfig,
			credentialProviderLogger: init.logger,
			parentClientConfig: {
				...awsIdentityProperties?.callerClientConfig,
				...init.parentClientConfig
			}
		}, init.clientPlugins);
	}
	return roleAssumerWithWebIdentity({
		RoleArn: roleArn,
		RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
		WebIdentityToken: webIdentityToken,
		ProviderId: providerId,
		PolicyArns: policyArns,
		Policy: policy,
		DurationSeconds: durationSeconds
	});
};

// @aws-sdk/credential-provider-web-identity/fromTokenFile.js
const ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
const ENV_ROLE_ARN = "AWS_ROLE_ARN";
const ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME";
const fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
	init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
	const webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE];
	const roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN];
	const roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
	if (!webIdentityTokenFile || !roleArn) throw new _CredentialsProviderError_js_0.t("Web identity configuration not specified", { logger: init.logger });
	const credentials = await fromWebToken({
		...init,
		webIdentityToken: _externalDataInterceptor_js_1.t?.getTokenRecord?.()[webIdentityTokenFile] ?? (0,node_fs_2.readFileSync)(webIdentityTokenFile, { encoding: "ascii" }),
		roleArn,
		roleSessionName
	})(awsIdentityProperties);
	if (webIdentityTokenFile === process.env[ENV_TOKEN_FILE]) (0,_setCredentialFeature_js_3.t)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h");
	return credentials;
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
