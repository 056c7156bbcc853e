export const id = 5266;
export const ids = [5266];
export const modules = {

5266:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  DescribeElasticsearchDomainCommand: () => (DescribeElasticsearchDomainCommand),
  ElasticsearchServiceClient: () => (ElasticsearchServiceClient),
  elasticsearchApi: () => (elasticsearchApi)
});
var _httpAuthSchemes_js_0 = _require(334);
var _TypeRegistry_js_1 = _require(7881);
var _SignatureV4_js_2 = _require(268);
var _defaultProvider_js_3 = _require(6952);
var _configLoader_js_4 = _require(811);
var _node_http_handler_js_5 = _require(6338);
var _AwsRestJsonProtocol_js_6 = _require(2385);
var _fromUtf8_js_7 = _require(261);
var _client_settings_js_8 = _require(1939);
var _packages_api_js_9 = _require(6238);

// @aws-sdk/client-elasticsearch-service/auth/httpAuthSchemeProvider.js
const defaultElasticsearchServiceHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_httpAuthSchemes_js_0.vt)(context).operation,
		region: await (0,_SignatureV4_js_2.i)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "es",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultElasticsearchServiceHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_httpAuthSchemes_js_0.t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_SignatureV4_js_2.i)(config.authSchemePreference ?? []) });
};

// @aws-sdk/client-elasticsearch-service/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "es"
	});
};
const commonParams = {
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

// @aws-sdk/client-elasticsearch-service/package.json
var version = "3.1138.0";

// @aws-sdk/client-elasticsearch-service/endpoint/bdd.js
const m = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = "stringEquals";
const h = { [m]: "Endpoint" };
const i = { [m]: d };
const j = {
	"fn": f,
	"argv": [i, "name"]
};
const k = {};
const l = [{ [m]: "Region" }];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		[
			"aws.partition",
			l,
			d
		],
		[e, [{ [m]: "UseFIPS" }, b]],
		[e, [{ [m]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsFIPS"]
		}, b]],
		[g, [j, "aws"]],
		[g, [j, "aws-cn"]],
		[g, [j, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://es-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://es-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://aos.{Region}.api.aws", k],
		["https://aos.{Region}.api.amazonwebservices.com.cn", k],
		["https://es.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://es.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	15,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	11,
	6,
	4,
	7,
	100000012,
	5,
	8,
	100000011,
	7,
	100000008,
	9,
	8,
	100000009,
	10,
	9,
	100000008,
	100000010,
	4,
	13,
	12,
	6,
	100000006,
	100000007,
	5,
	14,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	16,
	4,
	100000002,
	100000003
]);
const bdd = _httpAuthSchemes_js_0.K.from(nodes, root, _data.conditions, _data.results);

// @aws-sdk/client-elasticsearch-service/endpoint/endpointResolver.js
const cache = new _httpAuthSchemes_js_0.G({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_httpAuthSchemes_js_0.U)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_httpAuthSchemes_js_0.W.aws = _httpAuthSchemes_js_0.u;

// @aws-sdk/client-elasticsearch-service/models/ElasticsearchServiceServiceException.js
var ElasticsearchServiceServiceException = class ElasticsearchServiceServiceException extends _httpAuthSchemes_js_0.it {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ElasticsearchServiceServiceException.prototype);
	}
};

// @aws-sdk/client-elasticsearch-service/models/errors.js
var DisabledOperationException = class DisabledOperationException extends ElasticsearchServiceServiceException {
	name = "DisabledOperationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DisabledOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DisabledOperationException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends ElasticsearchServiceServiceException {
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
var ResourceNotFoundException = class ResourceNotFoundException extends ElasticsearchServiceServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
};
var AccessDeniedException = class AccessDeniedException extends ElasticsearchServiceServiceException {
	name = "AccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
	}
};
var BaseException = class BaseException extends ElasticsearchServiceServiceException {
	name = "BaseException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BaseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BaseException.prototype);
	}
};
var InternalException = class InternalException extends ElasticsearchServiceServiceException {
	name = "InternalException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalException.prototype);
	}
};
var ValidationException = class ValidationException extends ElasticsearchServiceServiceException {
	name = "ValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
	}
};
var ConflictException = class ConflictException extends ElasticsearchServiceServiceException {
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
	}
};
var InvalidTypeException = class InvalidTypeException extends ElasticsearchServiceServiceException {
	name = "InvalidTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTypeException.prototype);
	}
};
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends ElasticsearchServiceServiceException {
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
	}
};
var InvalidPaginationTokenException = class InvalidPaginationTokenException extends ElasticsearchServiceServiceException {
	name = "InvalidPaginationTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPaginationTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
	}
};

// @aws-sdk/client-elasticsearch-service/schemas/schemas_0.js
const _AADD = "AnonymousAuthDisableDate";
const _AAE = "AnonymousAuthEnabled";
const _ADE = "AccessDeniedException";
const _AO = "AdvancedOptions";
const _APR = "AssociatePackageRequest";
const _APRs = "AssociatePackageResponse";
const _APV = "AvailablePackageVersion";
const _APc = "AccessPolicies";
const _APs = "AssociatePackage";
const _ARN = "ARN";
const _ASO = "AdvancedSecurityOptions";
const _ASPO = "AutomatedSnapshotPauseOptions";
const _ASSH = "AutomatedSnapshotStartHour";
const _ATO = "AutoTuneOptions";
const _ATOO = "AutoTuneOptionsOutput";
const _AUD = "AutomatedUpdateDate";
const _AV = "ActiveValue";
const _AZ = "AvailabilityZones";
const _AZC = "AvailabilityZoneCount";
const _BE = "BaseException";
const _C = "Created";
const _CAr = "CreatedAt";
const _CCS = "ConfigChangeStatus";
const _CE = "ConflictException";
const _CECA = "CustomEndpointCertificateArn";
const _CEE = "CustomEndpointEnabled";
const _CEu = "CustomEndpoint";
const _CI = "ChangeId";
const _CM = "CommitMessage";
const _CO = "CognitoOptions";
const _CPD = "ChangeProgressDetails";
const _CPR = "CreatePackageRequest";
const _CPRr = "CreatePackageResponse";
const _CPr = "CreatePackage";
const _CSO = "ColdStorageOptions";
const _CVu = "CurrentVersion";
const _CWLLGA = "CloudWatchLogsLogGroupArn";
const _Ca = "Cancellable";
const _DEDRes = "DescribeElasticsearchDomainRequest";
const _DEDResc = "DescribeElasticsearchDomainResponse";
const _DEDe = "DescribeElasticsearchDomain";
const _DEO = "DomainEndpointOptions";
const _DIom = "DomainId";
const _DMC = "DedicatedMasterCount";
const _DME = "DedicatedMasterEnabled";
const _DMT = "DedicatedMasterType";
const _DN = "DomainName";
const _DOE = "DisabledOperationException";
const _DP = "DeletePackage";
const _DPD = "DomainPackageDetails";
const _DPDL = "DomainPackageDetailsList";
const _DPF = "DescribePackagesFilter";
const _DPFL = "DescribePackagesFilterList";
const _DPR = "DeletePackageRequest";
const _DPRe = "DeletePackageResponse";
const _DPRes = "DescribePackagesRequest";
const _DPResc = "DescribePackagesResponse";
const _DPRi = "DissociatePackageRequest";
const _DPRis = "DissociatePackageResponse";
const _DPS = "DomainPackageStatus";
const _DPSo = "DomainProcessingStatus";
const _DPe = "DescribePackages";
const _DPi = "DissociatePackage";
const _DSO = "DeploymentStrategyOptions";
const _DSe = "DeploymentStrategy";
const _DSo = "DomainStatus";
const _De = "Description";
const _Del = "Deleted";
const _E = "Enabled";
const _EARO = "EncryptionAtRestOptions";
const _EBSE = "EBSEnabled";
const _EBSO = "EBSOptions";
const _ECC = "ElasticsearchClusterConfig";
const _ED = "ErrorDetails";
const _EDS = "ElasticsearchDomainStatus";
const _EHTTPS = "EnforceHTTPS";
const _EI = "EntityId";
const _EM = "ErrorMessage";
const _EMn = "EngineMode";
const _ET = "EndTime";
const _ETr = "ErrorType";
const _EV = "ElasticsearchVersion";
const _En = "Endpoint";
const _End = "Endpoints";
const _F = "Filters";
const _GPVH = "GetPackageVersionHistory";
const _GPVHR = "GetPackageVersionHistoryRequest";
const _GPVHRe = "GetPackageVersionHistoryResponse";
const _I = "Iops";
const _IB = "InitiatedBy";
const _IC = "InstanceCount";
const _IE = "InternalException";
const _IPI = "IdentityPoolId";
const _IPTE = "InvalidPaginationTokenException";
const _IT = "InstanceType";
const _ITE = "InvalidTypeException";
const _IUDE = "InternalUserDatabaseEnabled";
const _Id = "Idp";
const _KKI = "KmsKeyId";
const _LDFP = "ListDomainsForPackage";
const _LDFPR = "ListDomainsForPackageRequest";
const _LDFPRi = "ListDomainsForPackageResponse";
const _LEE = "LimitExceededException";
const _LPFD = "ListPackagesForDomain";
const _LPFDR = "ListPackagesForDomainRequest";
const _LPFDRi = "ListPackagesForDomainResponse";
const _LPO = "LogPublishingOptions";
const _LPOo = "LogPublishingOption";
const _LU = "LastUpdated";
const _LUA = "LastUpdatedAt";
const _LUT = "LastUpdatedTime";
const _M = "Message";
const _MC = "MetadataContent";
const _MP = "ModifyingProperties";
const _MPL = "ModifyingPropertiesList";
const _MR = "MaxResults";
const _N = "Name";
const _NT = "NextToken";
const _NTNEO = "NodeToNodeEncryptionOptions";
const _NV = "NewVersion";
const _OD = "OptionalDeployment";
const _PDL = "PackageDetailsList";
const _PDa = "PackageDescription";
const _PDac = "PackageDetails";
const _PID = "PackageID";
const _PNa = "PackageName";
const _PS = "PackageSource";
const _PSa = "PackageStatus";
const _PTa = "PackageType";
const _PV = "PackageVersion";
const _PVH = "PackageVersionHistory";
const _PVHL = "PackageVersionHistoryList";
const _PVe = "PendingValue";
const _Pro = "Processing";
const _RA = "RoleArn";
const _RAEE = "ResourceAlreadyExistsException";
const _RK = "RolesKey";
const _RNFE = "ResourceNotFoundException";
const _RP = "ReferencePath";
const _SAMLI = "SAMLIdp";
const _SAMLO = "SAMLOptions";
const _SAMLOO = "SAMLOptionsOutput";
const _SBN = "S3BucketName";
const _SGI = "SecurityGroupIds";
const _SI = "SubnetIds";
const _SK = "S3Key";
const _SKu = "SubjectKey";
const _SO = "SnapshotOptions";
const _SSO = "ServiceSoftwareOptions";
const _ST = "StartTime";
const _STM = "SessionTimeoutMinutes";
const _St = "State";
const _T = "Throughput";
const _TLSSP = "TLSSecurityPolicy";
const _UA = "UpdateAvailable";
const _UC = "UseCase";
const _UP = "UpgradeProcessing";
const _UPI = "UserPoolId";
const _UPR = "UpdatePackageRequest";
const _UPRp = "UpdatePackageResponse";
const _UPp = "UpdatePackage";
const _USp = "UpdateStatus";
const _V = "Value";
const _VE = "ValidationException";
const _VPCDI = "VPCDerivedInfo";
const _VPCI = "VPCId";
const _VPCO = "VPCOptions";
const _VS = "VolumeSize";
const _VT = "VolumeType";
const _VTa = "ValueType";
const _WC = "WarmCount";
const _WE = "WarmEnabled";
const _WT = "WarmType";
const _ZAC = "ZoneAwarenessConfig";
const _ZAE = "ZoneAwarenessEnabled";
const _c = "client";
const _e = "error";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _m = "message";
const _mR = "maxResults";
const _nT = "nextToken";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.elasticsearchservice";
const _se = "server";
const n0 = "com.amazonaws.elasticsearchservice";
const _s_registry = new _TypeRegistry_js_1.t(_s);
var ElasticsearchServiceServiceException$ = [
	-3,
	_s,
	"ElasticsearchServiceServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ElasticsearchServiceServiceException$, ElasticsearchServiceServiceException);
const n0_registry = new _TypeRegistry_js_1.t(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var BaseException$ = [
	-3,
	n0,
	_BE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(BaseException$, BaseException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DisabledOperationException$ = [
	-3,
	n0,
	_DOE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(DisabledOperationException$, DisabledOperationException);
var InternalException$ = [
	-3,
	n0,
	_IE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(InternalException$, InternalException);
var InvalidPaginationTokenException$ = [
	-3,
	n0,
	_IPTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
var InvalidTypeException$ = [
	-3,
	n0,
	_ITE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidTypeException$, InvalidTypeException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0,
	_RAEE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AdvancedSecurityOptions$ = [
	3,
	n0,
	_ASO,
	0,
	[
		_E,
		_IUDE,
		_SAMLO,
		_AADD,
		_AAE
	],
	[
		2,
		2,
		() => SAMLOptionsOutput$,
		4,
		2
	]
];
var AssociatePackageRequest$ = [
	3,
	n0,
	_APR,
	0,
	[_PID, _DN],
	[[0, 1], [0, 1]],
	2
];
var AssociatePackageResponse$ = [
	3,
	n0,
	_APRs,
	0,
	[_DPD],
	[() => DomainPackageDetails$]
];
var AutomatedSnapshotPauseOptions$ = [
	3,
	n0,
	_ASPO,
	0,
	[
		_E,
		_ST,
		_ET,
		_St
	],
	[
		2,
		4,
		4,
		0
	],
	1
];
var AutoTuneOptionsOutput$ = [
	3,
	n0,
	_ATOO,
	0,
	[_St, _EM],
	[0, 0]
];
var ChangeProgressDetails$ = [
	3,
	n0,
	_CPD,
	0,
	[
		_CI,
		_M,
		_CCS,
		_ST,
		_LUT,
		_IB
	],
	[
		0,
		0,
		0,
		4,
		4,
		0
	]
];
var CognitoOptions$ = [
	3,
	n0,
	_CO,
	0,
	[
		_E,
		_UPI,
		_IPI,
		_RA
	],
	[
		2,
		0,
		0,
		0
	]
];
var ColdStorageOptions$ = [
	3,
	n0,
	_CSO,
	0,
	[_E],
	[2],
	1
];
var CreatePackageRequest$ = [
	3,
	n0,
	_CPR,
	0,
	[
		_PNa,
		_PTa,
		_PS,
		_PDa
	],
	[
		0,
		0,
		() => PackageSource$,
		0
	],
	3
];
var CreatePackageResponse$ = [
	3,
	n0,
	_CPRr,
	0,
	[_PDac],
	[() => PackageDetails$]
];
var DeletePackageRequest$ = [
	3,
	n0,
	_DPR,
	0,
	[_PID],
	[[0, 1]],
	1
];
var DeletePackageResponse$ = [
	3,
	n0,
	_DPRe,
	0,
	[_PDac],
	[() => PackageDetails$]
];
var DeploymentStrategyOptions$ = [
	3,
	n0,
	_DSO,
	0,
	[_DSe],
	[0],
	1
];
var DescribeElasticsearchDomainRequest$ = [
	3,
	n0,
	_DEDRes,
	0,
	[_DN],
	[[0, 1]],
	1
];
var DescribeElasticsearchDomainResponse$ = [
	3,
	n0,
	_DEDResc,
	0,
	[_DSo],
	[() => ElasticsearchDomainStatus$],
	1
];
var DescribePackagesFilter$ = [
	3,
	n0,
	_DPF,
	0,
	[_N, _V],
	[0, 64]
];
var DescribePackagesRequest$ = [
	3,
	n0,
	_DPRes,
	0,
	[
		_F,
		_MR,
		_NT
	],
	[
		() => DescribePackagesFilterList,
		1,
		0
	]
];
var DescribePackagesResponse$ = [
	3,
	n0,
	_DPResc,
	0,
	[_PDL, _NT],
	[() => PackageDetailsList, 0]
];
var DissociatePackageRequest$ = [
	3,
	n0,
	_DPRi,
	0,
	[_PID, _DN],
	[[0, 1], [0, 1]],
	2
];
var DissociatePackageResponse$ = [
	3,
	n0,
	_DPRis,
	0,
	[_DPD],
	[() => DomainPackageDetails$]
];
var DomainEndpointOptions$ = [
	3,
	n0,
	_DEO,
	0,
	[
		_EHTTPS,
		_TLSSP,
		_CEE,
		_CEu,
		_CECA
	],
	[
		2,
		0,
		2,
		0,
		0
	]
];
var DomainPackageDetails$ = [
	3,
	n0,
	_DPD,
	0,
	[
		_PID,
		_PNa,
		_PTa,
		_LU,
		_DN,
		_DPS,
		_PV,
		_RP,
		_ED
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		() => ErrorDetails$
	]
];
var EBSOptions$ = [
	3,
	n0,
	_EBSO,
	0,
	[
		_EBSE,
		_VT,
		_VS,
		_I,
		_T
	],
	[
		2,
		0,
		1,
		1,
		1
	]
];
var ElasticsearchClusterConfig$ = [
	3,
	n0,
	_ECC,
	0,
	[
		_IT,
		_IC,
		_DME,
		_ZAE,
		_ZAC,
		_DMT,
		_DMC,
		_WE,
		_WT,
		_WC,
		_CSO
	],
	[
		0,
		1,
		2,
		2,
		() => ZoneAwarenessConfig$,
		0,
		1,
		2,
		0,
		1,
		() => ColdStorageOptions$
	]
];
var ElasticsearchDomainStatus$ = [
	3,
	n0,
	_EDS,
	0,
	[
		_DIom,
		_DN,
		_ARN,
		_ECC,
		_C,
		_Del,
		_En,
		_End,
		_Pro,
		_UP,
		_EV,
		_EBSO,
		_APc,
		_SO,
		_VPCO,
		_CO,
		_EARO,
		_NTNEO,
		_AO,
		_LPO,
		_SSO,
		_DEO,
		_ASO,
		_ATO,
		_CPD,
		_DPSo,
		_MP,
		_DSO,
		_ASPO,
		_UC,
		_EMn
	],
	[
		0,
		0,
		0,
		() => ElasticsearchClusterConfig$,
		2,
		2,
		0,
		128,
		2,
		2,
		0,
		() => EBSOptions$,
		0,
		() => SnapshotOptions$,
		() => VPCDerivedInfo$,
		() => CognitoOptions$,
		() => EncryptionAtRestOptions$,
		() => NodeToNodeEncryptionOptions$,
		128,
		() => LogPublishingOptions,
		() => ServiceSoftwareOptions$,
		() => DomainEndpointOptions$,
		() => AdvancedSecurityOptions$,
		() => AutoTuneOptionsOutput$,
		() => ChangeProgressDetails$,
		0,
		() => ModifyingPropertiesList,
		() => DeploymentStrategyOptions$,
		() => AutomatedSnapshotPauseOptions$,
		0,
		0
	],
	4
];
var EncryptionAtRestOptions$ = [
	3,
	n0,
	_EARO,
	0,
	[_E, _KKI],
	[2, 0]
];
var ErrorDetails$ = [
	3,
	n0,
	_ED,
	0,
	[_ETr, _EM],
	[0, 0]
];
var GetPackageVersionHistoryRequest$ = [
	3,
	n0,
	_GPVHR,
	0,
	[
		_PID,
		_MR,
		_NT
	],
	[
		[0, 1],
		[1, { [_hQ]: _mR }],
		[0, { [_hQ]: _nT }]
	],
	1
];
var GetPackageVersionHistoryResponse$ = [
	3,
	n0,
	_GPVHRe,
	0,
	[
		_PID,
		_PVHL,
		_NT
	],
	[
		0,
		() => PackageVersionHistoryList,
		0
	]
];
var ListDomainsForPackageRequest$ = [
	3,
	n0,
	_LDFPR,
	0,
	[
		_PID,
		_MR,
		_NT
	],
	[
		[0, 1],
		[1, { [_hQ]: _mR }],
		[0, { [_hQ]: _nT }]
	],
	1
];
var ListDomainsForPackageResponse$ = [
	3,
	n0,
	_LDFPRi,
	0,
	[_DPDL, _NT],
	[() => DomainPackageDetailsList, 0]
];
var ListPackagesForDomainRequest$ = [
	3,
	n0,
	_LPFDR,
	0,
	[
		_DN,
		_MR,
		_NT
	],
	[
		[0, 1],
		[1, { [_hQ]: _mR }],
		[0, { [_hQ]: _nT }]
	],
	1
];
var ListPackagesForDomainResponse$ = [
	3,
	n0,
	_LPFDRi,
	0,
	[_DPDL, _NT],
	[() => DomainPackageDetailsList, 0]
];
var LogPublishingOption$ = [
	3,
	n0,
	_LPOo,
	0,
	[_CWLLGA, _E],
	[0, 2]
];
var ModifyingProperties$ = [
	3,
	n0,
	_MP,
	0,
	[
		_N,
		_AV,
		_PVe,
		_VTa
	],
	[
		0,
		0,
		0,
		0
	]
];
var NodeToNodeEncryptionOptions$ = [
	3,
	n0,
	_NTNEO,
	0,
	[_E],
	[2]
];
var PackageDetails$ = [
	3,
	n0,
	_PDac,
	0,
	[
		_PID,
		_PNa,
		_PTa,
		_PDa,
		_PSa,
		_CAr,
		_LUA,
		_APV,
		_ED
	],
	[
		0,
		0,
		0,
		0,
		0,
		4,
		4,
		0,
		() => ErrorDetails$
	]
];
var PackageSource$ = [
	3,
	n0,
	_PS,
	0,
	[_SBN, _SK],
	[0, 0]
];
var PackageVersionHistory$ = [
	3,
	n0,
	_PVH,
	0,
	[
		_PV,
		_CM,
		_CAr
	],
	[
		0,
		0,
		4
	]
];
var SAMLIdp$ = [
	3,
	n0,
	_SAMLI,
	0,
	[_MC, _EI],
	[0, 0],
	2
];
var SAMLOptionsOutput$ = [
	3,
	n0,
	_SAMLOO,
	0,
	[
		_E,
		_Id,
		_SKu,
		_RK,
		_STM
	],
	[
		2,
		() => SAMLIdp$,
		0,
		0,
		1
	]
];
var ServiceSoftwareOptions$ = [
	3,
	n0,
	_SSO,
	0,
	[
		_CVu,
		_NV,
		_UA,
		_Ca,
		_USp,
		_De,
		_AUD,
		_OD
	],
	[
		0,
		0,
		2,
		2,
		0,
		0,
		4,
		2
	]
];
var SnapshotOptions$ = [
	3,
	n0,
	_SO,
	0,
	[_ASSH],
	[1]
];
var UpdatePackageRequest$ = [
	3,
	n0,
	_UPR,
	0,
	[
		_PID,
		_PS,
		_PDa,
		_CM
	],
	[
		0,
		() => PackageSource$,
		0,
		0
	],
	2
];
var UpdatePackageResponse$ = [
	3,
	n0,
	_UPRp,
	0,
	[_PDac],
	[() => PackageDetails$]
];
var VPCDerivedInfo$ = [
	3,
	n0,
	_VPCDI,
	0,
	[
		_VPCI,
		_SI,
		_AZ,
		_SGI
	],
	[
		0,
		64,
		64,
		64
	]
];
var ZoneAwarenessConfig$ = [
	3,
	n0,
	_ZAC,
	0,
	[_AZC],
	[1]
];
var DescribePackagesFilterList = [
	1,
	n0,
	_DPFL,
	0,
	() => DescribePackagesFilter$
];
var DomainPackageDetailsList = [
	1,
	n0,
	_DPDL,
	0,
	() => DomainPackageDetails$
];
var ModifyingPropertiesList = [
	1,
	n0,
	_MPL,
	0,
	() => ModifyingProperties$
];
var PackageDetailsList = [
	1,
	n0,
	_PDL,
	0,
	() => PackageDetails$
];
var PackageVersionHistoryList = [
	1,
	n0,
	_PVHL,
	0,
	() => PackageVersionHistory$
];
var LogPublishingOptions = [
	2,
	n0,
	_LPO,
	0,
	0,
	() => LogPublishingOption$
];
var AssociatePackage$ = [
	9,
	n0,
	_APs,
	{ [_h]: [
		"POST",
		"/2015-01-01/packages/associate/{PackageID}/{DomainName}",
		200
	] },
	() => AssociatePackageRequest$,
	() => AssociatePackageResponse$
];
var CreatePackage$ = [
	9,
	n0,
	_CPr,
	{ [_h]: [
		"POST",
		"/2015-01-01/packages",
		200
	] },
	() => CreatePackageRequest$,
	() => CreatePackageResponse$
];
var DeletePackage$ = [
	9,
	n0,
	_DP,
	{ [_h]: [
		"DELETE",
		"/2015-01-01/packages/{PackageID}",
		200
	] },
	() => DeletePackageRequest$,
	() => DeletePackageResponse$
];
var DescribeElasticsearchDomain$ = [
	9,
	n0,
	_DEDe,
	{ [_h]: [
		"GET",
		"/2015-01-01/es/domain/{DomainName}",
		200
	] },
	() => DescribeElasticsearchDomainRequest$,
	() => DescribeElasticsearchDomainResponse$
];
var DescribePackages$ = [
	9,
	n0,
	_DPe,
	{ [_h]: [
		"POST",
		"/2015-01-01/packages/describe",
		200
	] },
	() => DescribePackagesRequest$,
	() => DescribePackagesResponse$
];
var DissociatePackage$ = [
	9,
	n0,
	_DPi,
	{ [_h]: [
		"POST",
		"/2015-01-01/packages/dissociate/{PackageID}/{DomainName}",
		200
	] },
	() => DissociatePackageRequest$,
	() => DissociatePackageResponse$
];
var GetPackageVersionHistory$ = [
	9,
	n0,
	_GPVH,
	{ [_h]: [
		"GET",
		"/2015-01-01/packages/{PackageID}/history",
		200
	] },
	() => GetPackageVersionHistoryRequest$,
	() => GetPackageVersionHistoryResponse$
];
var ListDomainsForPackage$ = [
	9,
	n0,
	_LDFP,
	{ [_h]: [
		"GET",
		"/2015-01-01/packages/{PackageID}/domains",
		200
	] },
	() => ListDomainsForPackageRequest$,
	() => ListDomainsForPackageResponse$
];
var ListPackagesForDomain$ = [
	9,
	n0,
	_LPFD,
	{ [_h]: [
		"GET",
		"/2015-01-01/domain/{DomainName}/packages",
		200
	] },
	() => ListPackagesForDomainRequest$,
	() => ListPackagesForDomainResponse$
];
var UpdatePackage$ = [
	9,
	n0,
	_UPp,
	{ [_h]: [
		"POST",
		"/2015-01-01/packages/update",
		200
	] },
	() => UpdatePackageRequest$,
	() => UpdatePackageResponse$
];

// @aws-sdk/client-elasticsearch-service/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2015-01-01",
		base64Decoder: config?.base64Decoder ?? _httpAuthSchemes_js_0.bt,
		base64Encoder: config?.base64Encoder ?? _httpAuthSchemes_js_0.yt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultElasticsearchServiceHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _httpAuthSchemes_js_0.r()
		}],
		logger: config?.logger ?? new _httpAuthSchemes_js_0.$(),
		protocol: config?.protocol ?? _AwsRestJsonProtocol_js_6.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.elasticsearchservice",
			errorTypeRegistries,
			xmlNamespace: "http://es.amazonaws.com/doc/2015-01-01/",
			version: "2015-01-01",
			serviceTarget: "AmazonElasticsearchService2015"
		},
		serviceId: config?.serviceId ?? "Elasticsearch Service",
		sha256: config?.sha256 ?? _httpAuthSchemes_js_0.s,
		urlParser: config?.urlParser ?? _configLoader_js_4.r,
		utf8Decoder: config?.utf8Decoder ?? _fromUtf8_js_7.t,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js_1.n
	};
};

// @aws-sdk/client-elasticsearch-service/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_httpAuthSchemes_js_0.nt)(process.version);
	const defaultsMode = (0,_httpAuthSchemes_js_0.J)(config);
	const defaultConfigProvider = () => defaultsMode().then(_httpAuthSchemes_js_0.rt);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_httpAuthSchemes_js_0.St)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js_4.t)(_httpAuthSchemes_js_0.n, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _httpAuthSchemes_js_0.mt,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _defaultProvider_js_3.t,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_httpAuthSchemes_js_0.f)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js_4.t)(_httpAuthSchemes_js_0.h, config),
		region: config?.region ?? (0,_configLoader_js_4.t)(_httpAuthSchemes_js_0.Z, {
			..._httpAuthSchemes_js_0.X,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js_5.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js_4.t)({
			..._httpAuthSchemes_js_0.g,
			default: async () => (await defaultConfigProvider()).retryMode || _httpAuthSchemes_js_0.v
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js_5.n,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js_4.t)(_httpAuthSchemes_js_0.dt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js_4.t)(_httpAuthSchemes_js_0.ut, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js_4.t)(_httpAuthSchemes_js_0.d, loaderConfig)
	};
};

// @aws-sdk/client-elasticsearch-service/auth/httpAuthExtensionConfiguration.js
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

// @aws-sdk/client-elasticsearch-service/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_httpAuthSchemes_js_0.c)(runtimeConfig), (0,_httpAuthSchemes_js_0.et)(runtimeConfig), (0,_httpAuthSchemes_js_0.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_httpAuthSchemes_js_0.l)(extensionConfiguration), (0,_httpAuthSchemes_js_0.tt)(extensionConfiguration), (0,_httpAuthSchemes_js_0.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// @aws-sdk/client-elasticsearch-service/ElasticsearchServiceClient.js
var ElasticsearchServiceClient = class extends _httpAuthSchemes_js_0.lt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_httpAuthSchemes_js_0.y)(_config_1);
		const _config_3 = (0,_httpAuthSchemes_js_0._)(_config_2);
		const _config_4 = (0,_httpAuthSchemes_js_0.Y)(_config_3);
		const _config_5 = (0,_httpAuthSchemes_js_0.O)(_config_4);
		const _config_6 = (0,_httpAuthSchemes_js_0.H)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_httpAuthSchemes_js_0.st)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_0.p)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_0.m)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_0.k)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_0.D)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_0.E)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_0.T)(this.config));
		this.middlewareStack.use((0,_httpAuthSchemes_js_0.w)(this.config, {
			httpAuthSchemeParametersProvider: defaultElasticsearchServiceHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _httpAuthSchemes_js_0.b({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_httpAuthSchemes_js_0.S)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// @aws-sdk/client-elasticsearch-service/commandBuilder.js
const command = (0,_httpAuthSchemes_js_0.Q)(commonParams, "AmazonElasticsearchService2015", "ElasticsearchServiceClient", _httpAuthSchemes_js_0.V);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// @aws-sdk/client-elasticsearch-service/commands/AssociatePackageCommand.js
var AssociatePackageCommand = class extends command(_ep0, _mw0, "AssociatePackage", AssociatePackage$) {};

// @aws-sdk/client-elasticsearch-service/commands/CreatePackageCommand.js
var CreatePackageCommand = class extends command(_ep0, _mw0, "CreatePackage", CreatePackage$) {};

// @aws-sdk/client-elasticsearch-service/commands/DeletePackageCommand.js
var DeletePackageCommand = class extends command(_ep0, _mw0, "DeletePackage", DeletePackage$) {};

// @aws-sdk/client-elasticsearch-service/commands/DescribeElasticsearchDomainCommand.js
var DescribeElasticsearchDomainCommand = class extends command(_ep0, _mw0, "DescribeElasticsearchDomain", DescribeElasticsearchDomain$) {};

// @aws-sdk/client-elasticsearch-service/commands/DescribePackagesCommand.js
var DescribePackagesCommand = class extends command(_ep0, _mw0, "DescribePackages", DescribePackages$) {};

// @aws-sdk/client-elasticsearch-service/commands/DissociatePackageCommand.js
var DissociatePackageCommand = class extends command(_ep0, _mw0, "DissociatePackage", DissociatePackage$) {};

// @aws-sdk/client-elasticsearch-service/commands/GetPackageVersionHistoryCommand.js
var GetPackageVersionHistoryCommand = class extends command(_ep0, _mw0, "GetPackageVersionHistory", GetPackageVersionHistory$) {};

// @aws-sdk/client-elasticsearch-service/commands/ListDomainsForPackageCommand.js
var ListDomainsForPackageCommand = class extends command(_ep0, _mw0, "ListDomainsForPackage", ListDomainsForPackage$) {};

// @aws-sdk/client-elasticsearch-service/commands/ListPackagesForDomainCommand.js
var ListPackagesForDomainCommand = class extends command(_ep0, _mw0, "ListPackagesForDomain", ListPackagesForDomain$) {};

// @aws-sdk/client-elasticsearch-service/commands/UpdatePackageCommand.js
var UpdatePackageCommand = class extends command(_ep0, _mw0, "UpdatePackage", UpdatePackage$) {};

// lib/aws/packages/elasticsearch-api.js
function elasticsearchApi(settings, log) {
	const client = (0,_client_settings_js_8.r)(new ElasticsearchServiceClient((0,_client_settings_js_8.t)(settings, log)));
	return {
		describePackages: ({ filter, nextToken }, abortSignal) => client.send(new DescribePackagesCommand({
			...filter === null ? {} : { Filters: [{
				Name: filter.name,
				Value: filter.values
			}] },
			MaxResults: 100,
			NextToken: nextToken
		}), { abortSignal }),
		getPackageVersionHistory: (input, abortSignal) => client.send(new GetPackageVersionHistoryCommand({
			...input,
			MaxResults: 100
		}), { abortSignal }),
		listPackagesForDomain: (input, abortSignal) => client.send(new ListPackagesForDomainCommand({
			...input,
			MaxResults: 100
		}), { abortSignal }),
		listDomainsForPackage: (input, abortSignal) => client.send(new ListDomainsForPackageCommand({
			...input,
			MaxResults: 100
		}), { abortSignal }),
		createPackage: (input, abortSignal) => client.send(new CreatePackageCommand({
			...input,
			PackageType: _packages_api_js_9.t
		}), { abortSignal }),
		updatePackage: (input, abortSignal) => client.send(new UpdatePackageCommand(input), { abortSignal }),
		associatePackage: (input, abortSignal) => client.send(new AssociatePackageCommand(input), { abortSignal }),
		associatePackages: null,
		dissociatePackage: (input, abortSignal) => client.send(new DissociatePackageCommand(input), { abortSignal }),
		deletePackage: (input, abortSignal) => client.send(new DeletePackageCommand(input), { abortSignal }),
		credentials: () => client.config.credentials()
	};
}

})

};
