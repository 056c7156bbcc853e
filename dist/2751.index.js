export const id = 2751;
export const ids = [2751];
export const modules = {

2751:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  DescribeDomainCommand: () => (DescribeDomainCommand),
  OpenSearchClient: () => (OpenSearchClient),
  openSearchApi: () => (openSearchApi)
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

// @aws-sdk/client-opensearch/auth/httpAuthSchemeProvider.js
const defaultOpenSearchHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
const defaultOpenSearchHttpAuthSchemeProvider = (authParameters) => {
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

// @aws-sdk/client-opensearch/endpoint/EndpointParameters.js
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

// @aws-sdk/client-opensearch/package.json
var version = "3.1138.0";

// @aws-sdk/client-opensearch/endpoint/bdd.js
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

// @aws-sdk/client-opensearch/endpoint/endpointResolver.js
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

// @aws-sdk/client-opensearch/models/OpenSearchServiceException.js
var OpenSearchServiceException = class OpenSearchServiceException extends _httpAuthSchemes_js_0.it {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, OpenSearchServiceException.prototype);
	}
};

// @aws-sdk/client-opensearch/models/errors.js
var DisabledOperationException = class DisabledOperationException extends OpenSearchServiceException {
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
var LimitExceededException = class LimitExceededException extends OpenSearchServiceException {
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
var ResourceNotFoundException = class ResourceNotFoundException extends OpenSearchServiceException {
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
var AccessDeniedException = class AccessDeniedException extends OpenSearchServiceException {
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
var BaseException = class BaseException extends OpenSearchServiceException {
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
var DependencyFailureException = class DependencyFailureException extends OpenSearchServiceException {
	name = "DependencyFailureException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DependencyFailureException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DependencyFailureException.prototype);
	}
};
var InternalException = class InternalException extends OpenSearchServiceException {
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
var ValidationException = class ValidationException extends OpenSearchServiceException {
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
var ConflictException = class ConflictException extends OpenSearchServiceException {
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
var InvalidTypeException = class InvalidTypeException extends OpenSearchServiceException {
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
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends OpenSearchServiceException {
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
var ThrottlingException = class ThrottlingException extends OpenSearchServiceException {
	name = "ThrottlingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
	}
};
var InvalidPaginationTokenException = class InvalidPaginationTokenException extends OpenSearchServiceException {
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
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends OpenSearchServiceException {
	name = "ServiceQuotaExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
	}
};
var SlotNotAvailableException = class SlotNotAvailableException extends OpenSearchServiceException {
	name = "SlotNotAvailableException";
	$fault = "client";
	SlotSuggestions;
	constructor(opts) {
		super({
			name: "SlotNotAvailableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SlotNotAvailableException.prototype);
		this.SlotSuggestions = opts.SlotSuggestions;
	}
};

// @aws-sdk/client-opensearch/schemas/schemas_0.js
const _AADD = "AnonymousAuthDisableDate";
const _AAE = "AnonymousAuthEnabled";
const _ACs = "AssociationConfiguration";
const _ADE = "AccessDeniedException";
const _AIMLO = "AIMLOptions";
const _AIMLOO = "AIMLOptionsOutput";
const _ALUL = "AllowListedUserList";
const _AO = "AdvancedOptions";
const _APC = "AvailablePackageConfiguration";
const _APP = "AvailablePluginProperties";
const _APR = "AssociatePackageRequest";
const _APRs = "AssociatePackageResponse";
const _APRss = "AssociatePackagesRequest";
const _APRsso = "AssociatePackagesResponse";
const _APV = "AvailablePackageVersion";
const _APc = "AccessPolicies";
const _APs = "AssociatePackage";
const _APss = "AssociatePackages";
const _ARN = "ARN";
const _ASO = "AdvancedSecurityOptions";
const _ASPO = "AutomatedSnapshotPauseOptions";
const _ASSH = "AutomatedSnapshotStartHour";
const _ASUE = "AutoSoftwareUpdateEnabled";
const _ATO = "AutoTuneOptions";
const _ATOO = "AutoTuneOptionsOutput";
const _AUD = "AutomatedUpdateDate";
const _AV = "ActiveValue";
const _AZC = "AvailabilityZoneCount";
const _AZv = "AvailabilityZones";
const _BE = "BaseException";
const _CAr = "CreatedAt";
const _CC = "ClusterConfig";
const _CCS = "ConfigChangeStatus";
const _CE = "ConflictException";
const _CECA = "CustomEndpointCertificateArn";
const _CEE = "CustomEndpointEnabled";
const _CEu = "CustomEndpoint";
const _CIh = "ChangeId";
const _CMo = "CommitMessage";
const _CN = "ClassName";
const _CO = "CognitoOptions";
const _CPD = "ChangeProgressDetails";
const _CPR = "CreatePackageRequest";
const _CPRr = "CreatePackageResponse";
const _CPr = "CreatePackage";
const _CR = "ConfigurationRequirement";
const _CSO = "ColdStorageOptions";
const _CSu = "CurrentState";
const _CVu = "CurrentVersion";
const _CWLLGA = "CloudWatchLogsLogGroupArn";
const _Ca = "Cancellable";
const _Cou = "Count";
const _Cr = "Created";
const _D = "Description";
const _DDRes = "DescribeDomainRequest";
const _DDResc = "DescribeDomainResponse";
const _DDe = "DescribeDomain";
const _DEO = "DomainEndpointOptions";
const _DEVHZI = "DomainEndpointV2HostedZoneId";
const _DFE = "DependencyFailureException";
const _DIo = "DomainId";
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
const _DS = "DesiredState";
const _DSO = "DeploymentStrategyOptions";
const _DSe = "DeploymentStrategy";
const _DSo = "DomainStatus";
const _De = "Deleted";
const _E = "Enabled";
const _EAPIA = "EnabledAPIAccess";
const _EARO = "EncryptionAtRestOptions";
const _EBSE = "EBSEnabled";
const _EBSO = "EBSOptions";
const _ED = "ErrorDetails";
const _EE = "EncryptionEnabled";
const _EEg = "EgressEnabled";
const _EHTTPS = "EnforceHTTPS";
const _EInt = "EntityId";
const _EM = "ErrorMessage";
const _EMn = "EngineMode";
const _ET = "EndTime";
const _ETr = "ErrorType";
const _EV = "EngineVersion";
const _EVn = "EndpointV2";
const _En = "Endpoint";
const _End = "Endpoints";
const _F = "Filters";
const _GPVH = "GetPackageVersionHistory";
const _GPVHR = "GetPackageVersionHistoryRequest";
const _GPVHRe = "GetPackageVersionHistoryResponse";
const _H = "Hours";
const _I = "Iops";
const _IAMFO = "IAMFederationOptions";
const _IAMFOO = "IAMFederationOptionsOutput";
const _IB = "InitiatedBy";
const _IC = "InstanceCount";
const _ICAARN = "IdentityCenterApplicationARN";
const _ICIARN = "IdentityCenterInstanceARN";
const _ICIR = "IdentityCenterInstanceRegion";
const _ICO = "IdentityCenterOptions";
const _IE = "InternalException";
const _IPAT = "IPAddressType";
const _IPI = "IdentityPoolId";
const _IPTE = "InvalidPaginationTokenException";
const _ISI = "IdentityStoreId";
const _IT = "InstanceType";
const _ITE = "InvalidTypeException";
const _IUDE = "InternalUserDatabaseEnabled";
const _Id = "Idp";
const _JU = "JwksUrl";
const _JWTO = "JWTOptions";
const _JWTOO = "JWTOptionsOutput";
const _KARA = "KeyAccessRoleArn";
const _KKI = "KmsKeyId";
const _KKIm = "KmsKeyIdentifier";
const _KSAE = "KeyStoreAccessEnabled";
const _KSAO = "KeyStoreAccessOption";
const _LDFP = "ListDomainsForPackage";
const _LDFPR = "ListDomainsForPackageRequest";
const _LDFPRi = "ListDomainsForPackageResponse";
const _LEE = "LimitExceededException";
const _LF = "LicenseFilepath";
const _LPFD = "ListPackagesForDomain";
const _LPFDR = "ListPackagesForDomainRequest";
const _LPFDRi = "ListPackagesForDomainResponse";
const _LPO = "LogPublishingOptions";
const _LPOo = "LogPublishingOption";
const _LR = "LicenseRequirement";
const _LU = "LastUpdated";
const _LUA = "LastUpdatedAt";
const _LUT = "LastUpdatedTime";
const _M = "Message";
const _MAZWSE = "MultiAZWithStandbyEnabled";
const _MC = "MetadataContent";
const _MP = "ModifyingProperties";
const _MPL = "ModifyingPropertiesList";
const _MR = "MaxResults";
const _Mi = "Minutes";
const _N = "Name";
const _NC = "NodeConfig";
const _NLQGO = "NaturalLanguageQueryGenerationOptions";
const _NLQGOO = "NaturalLanguageQueryGenerationOptionsOutput";
const _NO = "NodeOptions";
const _NOL = "NodeOptionsList";
const _NOo = "NodeOption";
const _NT = "NextToken";
const _NTNEO = "NodeToNodeEncryptionOptions";
const _NTo = "NodeType";
const _NV = "NewVersion";
const _OD = "OptionalDeployment";
const _OPW = "OffPeakWindow";
const _OPWO = "OffPeakWindowOptions";
const _PAC = "PackageAssociationConfiguration";
const _PC = "PackageConfiguration";
const _PDFA = "PackageDetailsForAssociation";
const _PDFAL = "PackageDetailsForAssociationList";
const _PDL = "PackageDetailsList";
const _PDa = "PackageDescription";
const _PDac = "PackageDetails";
const _PEO = "PackageEncryptionOptions";
const _PID = "PackageID";
const _PK = "PublicKey";
const _PL = "PackageList";
const _PNa = "PackageName";
const _PO = "PackageOwner";
const _PPIDL = "PrerequisitePackageIDList";
const _PPl = "PluginProperties";
const _PS = "PackageSource";
const _PSa = "PackageStatus";
const _PTa = "PackageType";
const _PV = "PackageVersion";
const _PVH = "PackageVersionHistory";
const _PVHL = "PackageVersionHistoryList";
const _PVO = "PackageVendingOptions";
const _PVe = "PendingValue";
const _Pro = "Processing";
const _RA = "RoleArn";
const _RAEE = "ResourceAlreadyExistsException";
const _RK = "RolesKey";
const _RNFE = "ResourceNotFoundException";
const _RP = "ReferencePath";
const _RRFCU = "RequiresRestartForConfigurationUpdate";
const _SAMLI = "SAMLIdp";
const _SAMLO = "SAMLOptions";
const _SAMLOO = "SAMLOptionsOutput";
const _SBN = "S3BucketName";
const _SGI = "SecurityGroupIds";
const _SI = "SubnetIds";
const _SK = "SubjectKey";
const _SKe = "S3Key";
const _SNAE = "SlotNotAvailableException";
const _SOn = "SnapshotOptions";
const _SQEE = "ServiceQuotaExceededException";
const _SS = "SlotSuggestions";
const _SSO = "ServiceSoftwareOptions";
const _ST = "StartTime";
const _STM = "SessionTimeoutMinutes";
const _SUO = "SoftwareUpdateOptions";
const _SVA = "ServerlessVectorAcceleration";
const _SVE = "S3VectorsEngine";
const _St = "State";
const _T = "Throughput";
const _TE = "ThrottlingException";
const _TLSSP = "TLSSecurityPolicy";
const _Ty = "Type";
const _UAp = "UpdateAvailable";
const _UC = "UseCase";
const _ULSSFBG = "UseLatestServiceSoftwareForBlueGreen";
const _UOPW = "UseOffPeakWindow";
const _UP = "UpgradeProcessing";
const _UPI = "UserPoolId";
const _UPR = "UpdatePackageRequest";
const _UPRp = "UpdatePackageResponse";
const _UPp = "UpdatePackage";
const _USIB = "UncompressedSizeInBytes";
const _USp = "UpdateStatus";
const _V = "Value";
const _VE = "ValidationException";
const _VEe = "VendingEnabled";
const _VPCDI = "VPCDerivedInfo";
const _VPCI = "VPCId";
const _VPCO = "VPCOptions";
const _VS = "VolumeSize";
const _VT = "VolumeType";
const _VTa = "ValueType";
const _Ver = "Version";
const _WC = "WarmCount";
const _WE = "WarmEnabled";
const _WST = "WindowStartTime";
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
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.opensearch";
const _se = "server";
const n0 = "com.amazonaws.opensearch";
const _s_registry = new _TypeRegistry_js_1.t(_s);
var OpenSearchServiceException$ = [
	-3,
	_s,
	"OpenSearchServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(OpenSearchServiceException$, OpenSearchServiceException);
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
var DependencyFailureException$ = [
	-3,
	n0,
	_DFE,
	{
		[_e]: _c,
		[_hE]: 424
	},
	[_m],
	[0]
];
n0_registry.registerError(DependencyFailureException$, DependencyFailureException);
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
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{
		[_e]: _c,
		[_hE]: 402
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var SlotNotAvailableException$ = [
	-3,
	n0,
	_SNAE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_SS, _m],
	[65, 0]
];
n0_registry.registerError(SlotNotAvailableException$, SlotNotAvailableException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_m],
	[0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
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
		_JWTO,
		_IAMFO,
		_AADD,
		_AAE
	],
	[
		2,
		2,
		() => SAMLOptionsOutput$,
		() => JWTOptionsOutput$,
		() => IAMFederationOptionsOutput$,
		4,
		2
	]
];
var AIMLOptionsOutput$ = [
	3,
	n0,
	_AIMLOO,
	0,
	[
		_NLQGO,
		_SVE,
		_SVA
	],
	[
		() => NaturalLanguageQueryGenerationOptionsOutput$,
		() => S3VectorsEngine$,
		() => ServerlessVectorAcceleration$
	]
];
var AssociatePackageRequest$ = [
	3,
	n0,
	_APR,
	0,
	[
		_PID,
		_DN,
		_PPIDL,
		_ACs
	],
	[
		[0, 1],
		[0, 1],
		64,
		() => PackageAssociationConfiguration$
	],
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
var AssociatePackagesRequest$ = [
	3,
	n0,
	_APRss,
	0,
	[_PL, _DN],
	[() => PackageDetailsForAssociationList, 0],
	2
];
var AssociatePackagesResponse$ = [
	3,
	n0,
	_APRsso,
	0,
	[_DPDL],
	[() => DomainPackageDetailsList]
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
	[
		_St,
		_EM,
		_UOPW
	],
	[
		0,
		0,
		2
	]
];
var ChangeProgressDetails$ = [
	3,
	n0,
	_CPD,
	0,
	[
		_CIh,
		_M,
		_CCS,
		_IB,
		_ST,
		_LUT
	],
	[
		0,
		0,
		0,
		0,
		4,
		4
	]
];
var ClusterConfig$ = [
	3,
	n0,
	_CC,
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
		_CSO,
		_MAZWSE,
		_NO
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
		() => ColdStorageOptions$,
		2,
		() => NodeOptionsList
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
		_PDa,
		_PC,
		_EV,
		_PVO,
		_PEO
	],
	[
		0,
		0,
		() => PackageSource$,
		0,
		() => PackageConfiguration$,
		0,
		() => PackageVendingOptions$,
		() => PackageEncryptionOptions$
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
var DescribeDomainRequest$ = [
	3,
	n0,
	_DDRes,
	0,
	[_DN],
	[[0, 1]],
	1
];
var DescribeDomainResponse$ = [
	3,
	n0,
	_DDResc,
	0,
	[_DSo],
	[() => DomainStatus$],
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
		_PPIDL,
		_RP,
		_ED,
		_ACs
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		64,
		0,
		() => ErrorDetails$,
		() => PackageAssociationConfiguration$
	]
];
var DomainStatus$ = [
	3,
	n0,
	_DSo,
	0,
	[
		_DIo,
		_DN,
		_ARN,
		_CC,
		_Cr,
		_De,
		_En,
		_EVn,
		_End,
		_DEVHZI,
		_Pro,
		_UP,
		_EV,
		_EBSO,
		_APc,
		_IPAT,
		_SOn,
		_VPCO,
		_CO,
		_EARO,
		_NTNEO,
		_AO,
		_LPO,
		_SSO,
		_DEO,
		_ASO,
		_ICO,
		_ATO,
		_CPD,
		_OPWO,
		_SUO,
		_DPSo,
		_MP,
		_AIMLO,
		_DSO,
		_ASPO,
		_UC,
		_EMn
	],
	[
		0,
		0,
		0,
		() => ClusterConfig$,
		2,
		2,
		0,
		0,
		128,
		0,
		2,
		2,
		0,
		() => EBSOptions$,
		0,
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
		() => IdentityCenterOptions$,
		() => AutoTuneOptionsOutput$,
		() => ChangeProgressDetails$,
		() => OffPeakWindowOptions$,
		() => SoftwareUpdateOptions$,
		0,
		() => ModifyingPropertiesList,
		() => AIMLOptionsOutput$,
		() => DeploymentStrategyOptions$,
		() => AutomatedSnapshotPauseOptions$,
		0,
		0
	],
	4
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
var IAMFederationOptionsOutput$ = [
	3,
	n0,
	_IAMFOO,
	0,
	[
		_E,
		_SK,
		_RK
	],
	[
		2,
		0,
		0
	]
];
var IdentityCenterOptions$ = [
	3,
	n0,
	_ICO,
	0,
	[
		_EAPIA,
		_ICIARN,
		_ICIR,
		_SK,
		_RK,
		_ICAARN,
		_ISI
	],
	[
		2,
		0,
		0,
		0,
		0,
		0,
		0
	]
];
var JWTOptionsOutput$ = [
	3,
	n0,
	_JWTOO,
	0,
	[
		_E,
		_SK,
		_RK,
		_JU,
		_PK
	],
	[
		2,
		0,
		0,
		0,
		0
	]
];
var KeyStoreAccessOption$ = [
	3,
	n0,
	_KSAO,
	0,
	[_KSAE, _KARA],
	[2, 0],
	1
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
var NaturalLanguageQueryGenerationOptionsOutput$ = [
	3,
	n0,
	_NLQGOO,
	0,
	[_DS, _CSu],
	[0, 0]
];
var NodeConfig$ = [
	3,
	n0,
	_NC,
	0,
	[
		_E,
		_Ty,
		_Cou
	],
	[
		2,
		0,
		1
	]
];
var NodeOption$ = [
	3,
	n0,
	_NOo,
	0,
	[_NTo, _NC],
	[0, () => NodeConfig$]
];
var NodeToNodeEncryptionOptions$ = [
	3,
	n0,
	_NTNEO,
	0,
	[_E],
	[2]
];
var OffPeakWindow$ = [
	3,
	n0,
	_OPW,
	0,
	[_WST],
	[() => WindowStartTime$]
];
var OffPeakWindowOptions$ = [
	3,
	n0,
	_OPWO,
	0,
	[_E, _OPW],
	[2, () => OffPeakWindow$]
];
var PackageAssociationConfiguration$ = [
	3,
	n0,
	_PAC,
	0,
	[_KSAO],
	[() => KeyStoreAccessOption$]
];
var PackageConfiguration$ = [
	3,
	n0,
	_PC,
	0,
	[
		_LR,
		_CR,
		_LF,
		_RRFCU
	],
	[
		0,
		0,
		0,
		2
	],
	2
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
		_ED,
		_EV,
		_APP,
		_APC,
		_ALUL,
		_PO,
		_PVO,
		_PEO
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
		() => ErrorDetails$,
		0,
		() => PluginProperties$,
		() => PackageConfiguration$,
		64,
		0,
		() => PackageVendingOptions$,
		() => PackageEncryptionOptions$
	]
];
var PackageDetailsForAssociation$ = [
	3,
	n0,
	_PDFA,
	0,
	[
		_PID,
		_PPIDL,
		_ACs
	],
	[
		0,
		64,
		() => PackageAssociationConfiguration$
	],
	1
];
var PackageEncryptionOptions$ = [
	3,
	n0,
	_PEO,
	0,
	[_EE, _KKIm],
	[2, 0],
	1
];
var PackageSource$ = [
	3,
	n0,
	_PS,
	0,
	[_SBN, _SKe],
	[0, 0]
];
var PackageVendingOptions$ = [
	3,
	n0,
	_PVO,
	0,
	[_VEe],
	[2],
	1
];
var PackageVersionHistory$ = [
	3,
	n0,
	_PVH,
	0,
	[
		_PV,
		_CMo,
		_CAr,
		_PPl,
		_PC
	],
	[
		0,
		0,
		4,
		() => PluginProperties$,
		() => PackageConfiguration$
	]
];
var PluginProperties$ = [
	3,
	n0,
	_PPl,
	0,
	[
		_N,
		_D,
		_Ver,
		_CN,
		_USIB
	],
	[
		0,
		0,
		0,
		0,
		1
	]
];
var S3VectorsEngine$ = [
	3,
	n0,
	_SVE,
	0,
	[_E],
	[2]
];
var SAMLIdp$ = [
	3,
	n0,
	_SAMLI,
	0,
	[_MC, _EInt],
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
		_SK,
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
var ServerlessVectorAcceleration$ = [
	3,
	n0,
	_SVA,
	0,
	[_E],
	[2]
];
var ServiceSoftwareOptions$ = [
	3,
	n0,
	_SSO,
	0,
	[
		_CVu,
		_NV,
		_UAp,
		_Ca,
		_USp,
		_D,
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
	_SOn,
	0,
	[_ASSH],
	[1]
];
var SoftwareUpdateOptions$ = [
	3,
	n0,
	_SUO,
	0,
	[_ASUE, _ULSSFBG],
	[2, 2]
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
		_CMo,
		_PC,
		_PEO
	],
	[
		0,
		() => PackageSource$,
		0,
		0,
		() => PackageConfiguration$,
		() => PackageEncryptionOptions$
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
		_AZv,
		_SGI,
		_EEg
	],
	[
		0,
		64,
		64,
		64,
		2
	]
];
var WindowStartTime$ = [
	3,
	n0,
	_WST,
	0,
	[_H, _Mi],
	[1, 1],
	2
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
var NodeOptionsList = [
	1,
	n0,
	_NOL,
	0,
	() => NodeOption$
];
var PackageDetailsForAssociationList = [
	1,
	n0,
	_PDFAL,
	0,
	() => PackageDetailsForAssociation$
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
		"/2021-01-01/packages/associate/{PackageID}/{DomainName}",
		200
	] },
	() => AssociatePackageRequest$,
	() => AssociatePackageResponse$
];
var AssociatePackages$ = [
	9,
	n0,
	_APss,
	{ [_h]: [
		"POST",
		"/2021-01-01/packages/associateMultiple",
		200
	] },
	() => AssociatePackagesRequest$,
	() => AssociatePackagesResponse$
];
var CreatePackage$ = [
	9,
	n0,
	_CPr,
	{ [_h]: [
		"POST",
		"/2021-01-01/packages",
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
		"/2021-01-01/packages/{PackageID}",
		200
	] },
	() => DeletePackageRequest$,
	() => DeletePackageResponse$
];
var DescribeDomain$ = [
	9,
	n0,
	_DDe,
	{ [_h]: [
		"GET",
		"/2021-01-01/opensearch/domain/{DomainName}",
		200
	] },
	() => DescribeDomainRequest$,
	() => DescribeDomainResponse$
];
var DescribePackages$ = [
	9,
	n0,
	_DPe,
	{ [_h]: [
		"POST",
		"/2021-01-01/packages/describe",
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
		"/2021-01-01/packages/dissociate/{PackageID}/{DomainName}",
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
		"/2021-01-01/packages/{PackageID}/history",
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
		"/2021-01-01/packages/{PackageID}/domains",
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
		"/2021-01-01/domain/{DomainName}/packages",
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
		"/2021-01-01/packages/update",
		200
	] },
	() => UpdatePackageRequest$,
	() => UpdatePackageResponse$
];

// @aws-sdk/client-opensearch/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2021-01-01",
		base64Decoder: config?.base64Decoder ?? _httpAuthSchemes_js_0.bt,
		base64Encoder: config?.base64Encoder ?? _httpAuthSchemes_js_0.yt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultOpenSearchHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _httpAuthSchemes_js_0.r()
		}],
		logger: config?.logger ?? new _httpAuthSchemes_js_0.$(),
		protocol: config?.protocol ?? _AwsRestJsonProtocol_js_6.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.opensearch",
			errorTypeRegistries,
			xmlNamespace: "http://es.amazonaws.com/doc/2021-01-01/",
			version: "2021-01-01",
			serviceTarget: "AmazonOpenSearchService"
		},
		serviceId: config?.serviceId ?? "OpenSearch",
		sha256: config?.sha256 ?? _httpAuthSchemes_js_0.s,
		urlParser: config?.urlParser ?? _configLoader_js_4.r,
		utf8Decoder: config?.utf8Decoder ?? _fromUtf8_js_7.t,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js_1.n
	};
};

// @aws-sdk/client-opensearch/runtimeConfig.js
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

// @aws-sdk/client-opensearch/auth/httpAuthExtensionConfiguration.js
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

// @aws-sdk/client-opensearch/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_httpAuthSchemes_js_0.c)(runtimeConfig), (0,_httpAuthSchemes_js_0.et)(runtimeConfig), (0,_httpAuthSchemes_js_0.A)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_httpAuthSchemes_js_0.l)(extensionConfiguration), (0,_httpAuthSchemes_js_0.tt)(extensionConfiguration), (0,_httpAuthSchemes_js_0.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// @aws-sdk/client-opensearch/OpenSearchClient.js
var OpenSearchClient = class extends _httpAuthSchemes_js_0.lt {
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
			httpAuthSchemeParametersProvider: defaultOpenSearchHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _httpAuthSchemes_js_0.b({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_httpAuthSchemes_js_0.S)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// @aws-sdk/client-opensearch/commandBuilder.js
const command = (0,_httpAuthSchemes_js_0.Q)(commonParams, "AmazonOpenSearchService", "OpenSearchClient", _httpAuthSchemes_js_0.V);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// @aws-sdk/client-opensearch/commands/AssociatePackageCommand.js
var AssociatePackageCommand = class extends command(_ep0, _mw0, "AssociatePackage", AssociatePackage$) {};

// @aws-sdk/client-opensearch/commands/AssociatePackagesCommand.js
var AssociatePackagesCommand = class extends command(_ep0, _mw0, "AssociatePackages", AssociatePackages$) {};

// @aws-sdk/client-opensearch/commands/CreatePackageCommand.js
var CreatePackageCommand = class extends command(_ep0, _mw0, "CreatePackage", CreatePackage$) {};

// @aws-sdk/client-opensearch/commands/DeletePackageCommand.js
var DeletePackageCommand = class extends command(_ep0, _mw0, "DeletePackage", DeletePackage$) {};

// @aws-sdk/client-opensearch/commands/DescribeDomainCommand.js
var DescribeDomainCommand = class extends command(_ep0, _mw0, "DescribeDomain", DescribeDomain$) {};

// @aws-sdk/client-opensearch/commands/DescribePackagesCommand.js
var DescribePackagesCommand = class extends command(_ep0, _mw0, "DescribePackages", DescribePackages$) {};

// @aws-sdk/client-opensearch/commands/DissociatePackageCommand.js
var DissociatePackageCommand = class extends command(_ep0, _mw0, "DissociatePackage", DissociatePackage$) {};

// @aws-sdk/client-opensearch/commands/GetPackageVersionHistoryCommand.js
var GetPackageVersionHistoryCommand = class extends command(_ep0, _mw0, "GetPackageVersionHistory", GetPackageVersionHistory$) {};

// @aws-sdk/client-opensearch/commands/ListDomainsForPackageCommand.js
var ListDomainsForPackageCommand = class extends command(_ep0, _mw0, "ListDomainsForPackage", ListDomainsForPackage$) {};

// @aws-sdk/client-opensearch/commands/ListPackagesForDomainCommand.js
var ListPackagesForDomainCommand = class extends command(_ep0, _mw0, "ListPackagesForDomain", ListPackagesForDomain$) {};

// @aws-sdk/client-opensearch/commands/UpdatePackageCommand.js
var UpdatePackageCommand = class extends command(_ep0, _mw0, "UpdatePackage", UpdatePackage$) {};

// lib/aws/packages/opensearch-api.js
function openSearchApi(settings, log) {
	const client = (0,_client_settings_js_8.r)(new OpenSearchClient((0,_client_settings_js_8.t)(settings, log)));
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
		associatePackages: (input, abortSignal) => client.send(new AssociatePackagesCommand(input), { abortSignal }),
		dissociatePackage: (input, abortSignal) => client.send(new DissociatePackageCommand(input), { abortSignal }),
		deletePackage: (input, abortSignal) => client.send(new DeletePackageCommand(input), { abortSignal }),
		credentials: () => client.config.credentials()
	};
}

})

};
