export const id = 228;
export const ids = [228];
export const modules = {

/***/ 4228:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;
const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(402);
const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(2658);
const { Command: $Command } = __webpack_require__(2658);
__webpack_unused_export__ = $Command;
__webpack_unused_export__ = Client;
const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(7291);
const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(2085);
const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(3422);
const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(3609);
const { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(6890);
const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(7523);
const { defaultProvider } = __webpack_require__(5861);
const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(2430);
const { streamCollector, NodeHttpHandler } = __webpack_require__(1279);
const { AwsRestJsonProtocol } = __webpack_require__(7288);
const { Sha256 } = __webpack_require__(9542);

const defaultElasticsearchServiceHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "es",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultElasticsearchServiceHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = resolveAwsSdkSigV4Config(config);
    return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
};

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "es",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1137.0";
var packageInfo = {
	version: version};

const m = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = { [m]: "Endpoint" }, i = { [m]: d }, j = { "fn": f, "argv": [i, "name"] }, k = {}, l = [{ [m]: "Region" }];
const _data = {
    conditions: [
        [c, [h]],
        [c, l],
        ["aws.partition", l, d],
        [e, [{ [m]: "UseFIPS" }, b]],
        [e, [{ [m]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [i, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [i, "supportsFIPS"] }, b]],
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
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 15, 3,
    1, 4, r + 13,
    2, 5, r + 13,
    3, 11, 6,
    4, 7, r + 12,
    5, 8, r + 11,
    7, r + 8, 9,
    8, r + 9, 10,
    9, r + 8, r + 10,
    4, 13, 12,
    6, r + 6, r + 7,
    5, 14, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 16,
    4, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

const cache = new EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

class ElasticsearchServiceServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, ElasticsearchServiceServiceException.prototype);
    }
}

class DisabledOperationException extends ElasticsearchServiceServiceException {
    name = "DisabledOperationException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "DisabledOperationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DisabledOperationException.prototype);
    }
}
class LimitExceededException extends ElasticsearchServiceServiceException {
    name = "LimitExceededException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
    }
}
class ResourceNotFoundException extends ElasticsearchServiceServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
    }
}
class AccessDeniedException extends ElasticsearchServiceServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
    }
}
class BaseException extends ElasticsearchServiceServiceException {
    name = "BaseException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "BaseException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BaseException.prototype);
    }
}
class InternalException extends ElasticsearchServiceServiceException {
    name = "InternalException";
    $fault = "server";
    constructor(opts) {
        super({
            name: "InternalException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalException.prototype);
    }
}
class ValidationException extends ElasticsearchServiceServiceException {
    name = "ValidationException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ValidationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
    }
}
class ConflictException extends ElasticsearchServiceServiceException {
    name = "ConflictException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
    }
}
class InvalidTypeException extends ElasticsearchServiceServiceException {
    name = "InvalidTypeException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidTypeException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidTypeException.prototype);
    }
}
class ResourceAlreadyExistsException extends ElasticsearchServiceServiceException {
    name = "ResourceAlreadyExistsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ResourceAlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
    }
}
class InvalidPaginationTokenException extends ElasticsearchServiceServiceException {
    name = "InvalidPaginationTokenException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidPaginationTokenException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidPaginationTokenException.prototype);
    }
}

const _A = "Account";
const _AADD = "AnonymousAuthDisableDate";
const _AAE = "AnonymousAuthEnabled";
const _ADE = "AccessDeniedException";
const _AICCSC = "AcceptInboundCrossClusterSearchConnection";
const _AICCSCR = "AcceptInboundCrossClusterSearchConnectionRequest";
const _AICCSCRc = "AcceptInboundCrossClusterSearchConnectionResponse";
const _AL = "AdditionalLimit";
const _ALL = "AdditionalLimitList";
const _ALd = "AdditionalLimits";
const _AO = "AdvancedOptions";
const _AOS = "AdvancedOptionsStatus";
const _AP = "AuthorizedPrincipal";
const _APL = "AuthorizedPrincipalList";
const _APR = "AssociatePackageRequest";
const _APRs = "AssociatePackageResponse";
const _APS = "AccessPoliciesStatus";
const _APV = "AvailablePackageVersion";
const _APc = "AccessPolicies";
const _APs = "AssociatePackage";
const _ARN = "ARN";
const _ASO = "AdvancedSecurityOptions";
const _ASOI = "AdvancedSecurityOptionsInput";
const _ASOS = "AdvancedSecurityOptionsStatus";
const _ASPO = "AutomatedSnapshotPauseOptions";
const _ASPOS = "AutomatedSnapshotPauseOptionsStatus";
const _ASPRO = "AutomatedSnapshotPauseRequestOptions";
const _ASSH = "AutomatedSnapshotStartHour";
const _AT = "AutoTune";
const _ATD = "AutoTuneDetails";
const _ATL = "AutoTuneList";
const _ATMS = "AutoTuneMaintenanceSchedule";
const _ATMSL = "AutoTuneMaintenanceScheduleList";
const _ATO = "AutoTuneOptions";
const _ATOI = "AutoTuneOptionsInput";
const _ATOO = "AutoTuneOptionsOutput";
const _ATOS = "AutoTuneOptionsStatus";
const _ATR = "AddTagsRequest";
const _ATS = "AutoTuneStatus";
const _ATT = "AutoTuneType";
const _ATc = "ActionType";
const _ATd = "AddTags";
const _ATu = "AutoTunes";
const _AUD = "AutomatedUpdateDate";
const _AV = "ActiveValue";
const _AVEA = "AuthorizeVpcEndpointAccess";
const _AVEAR = "AuthorizeVpcEndpointAccessRequest";
const _AVEARu = "AuthorizeVpcEndpointAccessResponse";
const _AZ = "AvailabilityZones";
const _AZC = "AvailabilityZoneCount";
const _Ac = "Action";
const _BE = "BaseException";
const _C = "Created";
const _CA = "ConnectionAlias";
const _CAr = "CreatedAt";
const _CC = "CurrencyCode";
const _CCI = "CancelledChangeIds";
const _CCP = "CancelledChangeProperties";
const _CCPL = "CancelledChangePropertyList";
const _CCPa = "CancelledChangeProperty";
const _CCS = "ConfigChangeStatus";
const _CCSC = "CrossClusterSearchConnection";
const _CCSCI = "CrossClusterSearchConnectionId";
const _CCSCr = "CrossClusterSearchConnections";
const _CD = "CreationDate";
const _CDCC = "CancelDomainConfigChange";
const _CDCCR = "CancelDomainConfigChangeRequest";
const _CDCCRa = "CancelDomainConfigChangeResponse";
const _CE = "ConflictException";
const _CECA = "CustomEndpointCertificateArn";
const _CED = "CreateElasticsearchDomain";
const _CEDR = "CreateElasticsearchDomainRequest";
const _CEDRr = "CreateElasticsearchDomainResponse";
const _CEE = "CustomEndpointEnabled";
const _CEFR = "CronExpressionForRecurrence";
const _CESSU = "CancelElasticsearchServiceSoftwareUpdate";
const _CESSUR = "CancelElasticsearchServiceSoftwareUpdateRequest";
const _CESSURa = "CancelElasticsearchServiceSoftwareUpdateResponse";
const _CEV = "CompatibleElasticsearchVersions";
const _CEVL = "CompatibleElasticsearchVersionsList";
const _CEu = "CustomEndpoint";
const _CI = "ChangeId";
const _CM = "CommitMessage";
const _CO = "CognitoOptions";
const _COCCSC = "CreateOutboundCrossClusterSearchConnection";
const _COCCSCR = "CreateOutboundCrossClusterSearchConnectionRequest";
const _COCCSCRr = "CreateOutboundCrossClusterSearchConnectionResponse";
const _COS = "CognitoOptionsStatus";
const _CP = "CompletedProperties";
const _CPD = "ChangeProgressDetails";
const _CPR = "CreatePackageRequest";
const _CPRr = "CreatePackageResponse";
const _CPS = "ChangeProgressStage";
const _CPSD = "ChangeProgressStatusDetails";
const _CPSL = "ChangeProgressStageList";
const _CPSh = "ChangeProgressStages";
const _CPSha = "ChangeProgressStatus";
const _CPr = "CreatePackage";
const _CS = "ConnectionStatus";
const _CSO = "ColdStorageOptions";
const _CT = "ClientToken";
const _CV = "CancelledValue";
const _CVE = "CreateVpcEndpoint";
const _CVER = "CreateVpcEndpointRequest";
const _CVERr = "CreateVpcEndpointResponse";
const _CVM = "CompatibleVersionsMap";
const _CVu = "CurrentVersion";
const _CWLLGA = "CloudWatchLogsLogGroupArn";
const _Ca = "Cancellable";
const _D = "Duration";
const _DA = "DomainArn";
const _DC = "DomainConfig";
const _DDAT = "DescribeDomainAutoTunes";
const _DDATR = "DescribeDomainAutoTunesRequest";
const _DDATRe = "DescribeDomainAutoTunesResponse";
const _DDCP = "DescribeDomainChangeProgress";
const _DDCPR = "DescribeDomainChangeProgressRequest";
const _DDCPRe = "DescribeDomainChangeProgressResponse";
const _DDI = "DestinationDomainInfo";
const _DED = "DeleteElasticsearchDomain";
const _DEDC = "DescribeElasticsearchDomainConfig";
const _DEDCR = "DescribeElasticsearchDomainConfigRequest";
const _DEDCRe = "DescribeElasticsearchDomainConfigResponse";
const _DEDR = "DeleteElasticsearchDomainRequest";
const _DEDRe = "DeleteElasticsearchDomainResponse";
const _DEDRes = "DescribeElasticsearchDomainRequest";
const _DEDResc = "DescribeElasticsearchDomainResponse";
const _DEDRescr = "DescribeElasticsearchDomainsRequest";
const _DEDRescri = "DescribeElasticsearchDomainsResponse";
const _DEDe = "DescribeElasticsearchDomain";
const _DEDes = "DescribeElasticsearchDomains";
const _DEITL = "DescribeElasticsearchInstanceTypeLimits";
const _DEITLR = "DescribeElasticsearchInstanceTypeLimitsRequest";
const _DEITLRe = "DescribeElasticsearchInstanceTypeLimitsResponse";
const _DEO = "DomainEndpointOptions";
const _DEOS = "DomainEndpointOptionsStatus";
const _DESR = "DeleteElasticsearchServiceRole";
const _DI = "DomainInfo";
const _DICCSC = "DeleteInboundCrossClusterSearchConnection";
const _DICCSCR = "DeleteInboundCrossClusterSearchConnectionRequest";
const _DICCSCRe = "DeleteInboundCrossClusterSearchConnectionResponse";
const _DICCSCRes = "DescribeInboundCrossClusterSearchConnectionsRequest";
const _DICCSCResc = "DescribeInboundCrossClusterSearchConnectionsResponse";
const _DICCSCe = "DescribeInboundCrossClusterSearchConnections";
const _DIL = "DomainInfoList";
const _DIo = "DomainInformation";
const _DIom = "DomainId";
const _DMC = "DedicatedMasterCount";
const _DME = "DedicatedMasterEnabled";
const _DMT = "DedicatedMasterType";
const _DN = "DomainName";
const _DNo = "DomainNames";
const _DOCCSC = "DeleteOutboundCrossClusterSearchConnection";
const _DOCCSCR = "DeleteOutboundCrossClusterSearchConnectionRequest";
const _DOCCSCRe = "DeleteOutboundCrossClusterSearchConnectionResponse";
const _DOCCSCRes = "DescribeOutboundCrossClusterSearchConnectionsRequest";
const _DOCCSCResc = "DescribeOutboundCrossClusterSearchConnectionsResponse";
const _DOCCSCe = "DescribeOutboundCrossClusterSearchConnections";
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
const _DR = "DryRun";
const _DREI = "DescribeReservedElasticsearchInstances";
const _DREIO = "DescribeReservedElasticsearchInstanceOfferings";
const _DREIOR = "DescribeReservedElasticsearchInstanceOfferingsRequest";
const _DREIORe = "DescribeReservedElasticsearchInstanceOfferingsResponse";
const _DREIR = "DescribeReservedElasticsearchInstancesRequest";
const _DREIRe = "DescribeReservedElasticsearchInstancesResponse";
const _DRR = "DryRunResults";
const _DS = "DesiredState";
const _DSL = "DomainStatusList";
const _DSO = "DeploymentStrategyOptions";
const _DSOS = "DeploymentStrategyOptionsStatus";
const _DSe = "DeploymentStrategy";
const _DSo = "DomainStatus";
const _DT = "DeploymentType";
const _DVE = "DeleteVpcEndpoint";
const _DVER = "DeleteVpcEndpointRequest";
const _DVERe = "DeleteVpcEndpointResponse";
const _DVERes = "DescribeVpcEndpointsRequest";
const _DVEResc = "DescribeVpcEndpointsResponse";
const _DVEe = "DescribeVpcEndpoints";
const _Da = "Date";
const _De = "Description";
const _Del = "Deleted";
const _E = "Enabled";
const _EARO = "EncryptionAtRestOptions";
const _EAROS = "EncryptionAtRestOptionsStatus";
const _EBSE = "EBSEnabled";
const _EBSO = "EBSOptions";
const _EBSOS = "EBSOptionsStatus";
const _EC = "ErrorCode";
const _ECC = "ElasticsearchClusterConfig";
const _ECCS = "ElasticsearchClusterConfigStatus";
const _ED = "ErrorDetails";
const _EDC = "ElasticsearchDomainConfig";
const _EDS = "ElasticsearchDomainStatus";
const _EDSL = "ElasticsearchDomainStatusList";
const _EHTTPS = "EnforceHTTPS";
const _EI = "EntityId";
const _EIC = "ElasticsearchInstanceCount";
const _EIT = "ElasticsearchInstanceTypes";
const _EITl = "ElasticsearchInstanceType";
const _EM = "ErrorMessage";
const _EMS = "EngineModeStatus";
const _EMn = "EngineMode";
const _ET = "EndTime";
const _ETn = "EngineType";
const _ETr = "ErrorType";
const _EV = "ElasticsearchVersion";
const _EVS = "ElasticsearchVersionStatus";
const _EVl = "ElasticsearchVersions";
const _En = "Endpoint";
const _End = "Endpoints";
const _F = "Filters";
const _FL = "FilterList";
const _FP = "FixedPrice";
const _Fi = "Filter";
const _GCEV = "GetCompatibleElasticsearchVersions";
const _GCEVR = "GetCompatibleElasticsearchVersionsRequest";
const _GCEVRe = "GetCompatibleElasticsearchVersionsResponse";
const _GPVH = "GetPackageVersionHistory";
const _GPVHR = "GetPackageVersionHistoryRequest";
const _GPVHRe = "GetPackageVersionHistoryResponse";
const _GUH = "GetUpgradeHistory";
const _GUHR = "GetUpgradeHistoryRequest";
const _GUHRe = "GetUpgradeHistoryResponse";
const _GUS = "GetUpgradeStatus";
const _GUSR = "GetUpgradeStatusRequest";
const _GUSRe = "GetUpgradeStatusResponse";
const _I = "Iops";
const _IB = "InitiatedBy";
const _IC = "InstanceCount";
const _ICCSC = "InboundCrossClusterSearchConnection";
const _ICCSCS = "InboundCrossClusterSearchConnectionStatus";
const _ICCSCn = "InboundCrossClusterSearchConnections";
const _ICL = "InstanceCountLimits";
const _IE = "InternalException";
const _IL = "InstanceLimits";
const _IPI = "IdentityPoolId";
const _IPTE = "InvalidPaginationTokenException";
const _IT = "InstanceType";
const _ITE = "InvalidTypeException";
const _IUDE = "InternalUserDatabaseEnabled";
const _Id = "Idp";
const _Is = "Issues";
const _K = "Key";
const _KKI = "KmsKeyId";
const _L = "Limits";
const _LBR = "LimitsByRole";
const _LDFP = "ListDomainsForPackage";
const _LDFPR = "ListDomainsForPackageRequest";
const _LDFPRi = "ListDomainsForPackageResponse";
const _LDN = "ListDomainNames";
const _LDNR = "ListDomainNamesRequest";
const _LDNRi = "ListDomainNamesResponse";
const _LEE = "LimitExceededException";
const _LEIT = "ListElasticsearchInstanceTypes";
const _LEITR = "ListElasticsearchInstanceTypesRequest";
const _LEITRi = "ListElasticsearchInstanceTypesResponse";
const _LEV = "ListElasticsearchVersions";
const _LEVR = "ListElasticsearchVersionsRequest";
const _LEVRi = "ListElasticsearchVersionsResponse";
const _LN = "LimitName";
const _LPFD = "ListPackagesForDomain";
const _LPFDR = "ListPackagesForDomainRequest";
const _LPFDRi = "ListPackagesForDomainResponse";
const _LPO = "LogPublishingOptions";
const _LPOS = "LogPublishingOptionsStatus";
const _LPOo = "LogPublishingOption";
const _LT = "ListTags";
const _LTR = "ListTagsRequest";
const _LTRi = "ListTagsResponse";
const _LU = "LastUpdated";
const _LUA = "LastUpdatedAt";
const _LUT = "LastUpdatedTime";
const _LV = "LimitValues";
const _LVE = "ListVpcEndpoints";
const _LVEA = "ListVpcEndpointAccess";
const _LVEAR = "ListVpcEndpointAccessRequest";
const _LVEARi = "ListVpcEndpointAccessResponse";
const _LVEFD = "ListVpcEndpointsForDomain";
const _LVEFDR = "ListVpcEndpointsForDomainRequest";
const _LVEFDRi = "ListVpcEndpointsForDomainResponse";
const _LVER = "ListVpcEndpointsRequest";
const _LVERi = "ListVpcEndpointsResponse";
const _M = "Message";
const _MBR = "MasterBackendRole";
const _MC = "MetadataContent";
const _MIC = "MinimumInstanceCount";
const _MICa = "MaximumInstanceCount";
const _MP = "ModifyingProperties";
const _MPL = "ModifyingPropertiesList";
const _MR = "MaxResults";
const _MS = "MaintenanceSchedules";
const _MUARN = "MasterUserARN";
const _MUN = "MasterUserName";
const _MUO = "MasterUserOptions";
const _MUP = "MasterUserPassword";
const _N = "Name";
const _NT = "NextToken";
const _NTNEO = "NodeToNodeEncryptionOptions";
const _NTNEOS = "NodeToNodeEncryptionOptionsStatus";
const _NV = "NewVersion";
const _O = "Options";
const _OCCSC = "OutboundCrossClusterSearchConnection";
const _OCCSCS = "OutboundCrossClusterSearchConnectionStatus";
const _OCCSCu = "OutboundCrossClusterSearchConnections";
const _OD = "OptionalDeployment";
const _OI = "OwnerId";
const _OS = "OptionStatus";
const _P = "Password";
const _PCO = "PerformCheckOnly";
const _PD = "PendingDeletion";
const _PDL = "PackageDetailsList";
const _PDa = "PackageDescription";
const _PDac = "PackageDetails";
const _PID = "PackageID";
const _PN = "PropertyName";
const _PNa = "PackageName";
const _PO = "PaymentOption";
const _PP = "PendingProperties";
const _PPr = "ProgressPercent";
const _PREIO = "PurchaseReservedElasticsearchInstanceOffering";
const _PREIOR = "PurchaseReservedElasticsearchInstanceOfferingRequest";
const _PREIORu = "PurchaseReservedElasticsearchInstanceOfferingResponse";
const _PS = "PackageSource";
const _PSa = "PackageStatus";
const _PT = "PrincipalType";
const _PTa = "PackageType";
const _PV = "PackageVersion";
const _PVH = "PackageVersionHistory";
const _PVHL = "PackageVersionHistoryList";
const _PVe = "PendingValue";
const _Pr = "Principal";
const _Pro = "Processing";
const _R = "Region";
const _RA = "RoleArn";
const _RAEE = "ResourceAlreadyExistsException";
const _RC = "RecurringCharge";
const _RCA = "RecurringChargeAmount";
const _RCF = "RecurringChargeFrequency";
const _RCL = "RecurringChargeList";
const _RCe = "RecurringCharges";
const _REI = "ReservedElasticsearchInstances";
const _REII = "ReservedElasticsearchInstanceId";
const _REIL = "ReservedElasticsearchInstanceList";
const _REIO = "ReservedElasticsearchInstanceOfferings";
const _REIOI = "ReservedElasticsearchInstanceOfferingId";
const _REIOL = "ReservedElasticsearchInstanceOfferingList";
const _REIOe = "ReservedElasticsearchInstanceOffering";
const _REIe = "ReservedElasticsearchInstance";
const _RICCSC = "RejectInboundCrossClusterSearchConnection";
const _RICCSCR = "RejectInboundCrossClusterSearchConnectionRequest";
const _RICCSCRe = "RejectInboundCrossClusterSearchConnectionResponse";
const _RK = "RolesKey";
const _RN = "ReservationName";
const _RNFE = "ResourceNotFoundException";
const _ROD = "RollbackOnDisable";
const _RP = "ReferencePath";
const _RT = "RemoveTags";
const _RTR = "RemoveTagsRequest";
const _RVEA = "RevokeVpcEndpointAccess";
const _RVEAR = "RevokeVpcEndpointAccessRequest";
const _RVEARe = "RevokeVpcEndpointAccessResponse";
const _S = "Status";
const _SA = "StartAt";
const _SAMLI = "SAMLIdp";
const _SAMLO = "SAMLOptions";
const _SAMLOI = "SAMLOptionsInput";
const _SAMLOO = "SAMLOptionsOutput";
const _SATD = "ScheduledAutoTuneDetails";
const _SBN = "S3BucketName";
const _SC = "StatusCode";
const _SDI = "SourceDomainInfo";
const _SESSU = "StartElasticsearchServiceSoftwareUpdate";
const _SESSUR = "StartElasticsearchServiceSoftwareUpdateRequest";
const _SESSURt = "StartElasticsearchServiceSoftwareUpdateResponse";
const _SGI = "SecurityGroupIds";
const _SI = "SubnetIds";
const _SK = "S3Key";
const _SKu = "SubjectKey";
const _SL = "StepsList";
const _SO = "SnapshotOptions";
const _SOS = "SnapshotOptionsStatus";
const _SS = "StepStatus";
const _SSO = "ServiceSoftwareOptions";
const _SSTN = "StorageSubTypeName";
const _ST = "StartTime";
const _STL = "StorageTypeLimits";
const _STLL = "StorageTypeLimitList";
const _STLt = "StorageTypeLimit";
const _STLto = "StorageTypeList";
const _STM = "SessionTimeoutMinutes";
const _STN = "StorageTypeName";
const _STt = "StorageTypes";
const _STta = "StartTimestamp";
const _STto = "StorageType";
const _SV = "SourceVersion";
const _Se = "Severity";
const _St = "State";
const _T = "Throughput";
const _TK = "TagKeys";
const _TL = "TagList";
const _TLSSP = "TLSSecurityPolicy";
const _TNOS = "TotalNumberOfStages";
const _TV = "TargetVersions";
const _TVa = "TargetVersion";
const _Ta = "Tag";
const _U = "Username";
const _UA = "UpdateAvailable";
const _UC = "UseCase";
const _UCS = "UseCaseStatus";
const _UD = "UpdateDate";
const _UED = "UpgradeElasticsearchDomain";
const _UEDC = "UpdateElasticsearchDomainConfig";
const _UEDCR = "UpdateElasticsearchDomainConfigRequest";
const _UEDCRp = "UpdateElasticsearchDomainConfigResponse";
const _UEDR = "UpgradeElasticsearchDomainRequest";
const _UEDRp = "UpgradeElasticsearchDomainResponse";
const _UH = "UpgradeHistories";
const _UHL = "UpgradeHistoryList";
const _UHp = "UpgradeHistory";
const _UN = "UpgradeName";
const _UP = "UpgradeProcessing";
const _UPI = "UserPoolId";
const _UPR = "UpdatePackageRequest";
const _UPRp = "UpdatePackageResponse";
const _UPp = "UpdatePackage";
const _UPs = "UsagePrice";
const _US = "UpgradeStep";
const _USI = "UpgradeStepItem";
const _USL = "UpgradeStepsList";
const _USS = "UpgradeStepStatus";
const _USp = "UpdateStatus";
const _USpg = "UpgradeStatus";
const _UV = "UpdateVersion";
const _UVE = "UpdateVpcEndpoint";
const _UVER = "UpdateVpcEndpointRequest";
const _UVERp = "UpdateVpcEndpointResponse";
const _Un = "Unit";
const _V = "Value";
const _VE = "ValidationException";
const _VEE = "VpcEndpointErrors";
const _VEEL = "VpcEndpointErrorList";
const _VEEp = "VpcEndpointError";
const _VEI = "VpcEndpointId";
const _VEIp = "VpcEndpointIds";
const _VEO = "VpcEndpointOwner";
const _VES = "VpcEndpointSummary";
const _VESL = "VpcEndpointSummaryList";
const _VEp = "VpcEndpoint";
const _VEpc = "VpcEndpoints";
const _VO = "VpcOptions";
const _VPCDI = "VPCDerivedInfo";
const _VPCDIS = "VPCDerivedInfoStatus";
const _VPCI = "VPCId";
const _VPCO = "VPCOptions";
const _VS = "VolumeSize";
const _VT = "VolumeType";
const _VTa = "ValueType";
const _Va = "Values";
const _WC = "WarmCount";
const _WE = "WarmEnabled";
const _WT = "WarmType";
const _ZAC = "ZoneAwarenessConfig";
const _ZAE = "ZoneAwarenessEnabled";
const _a = "arn";
const _c = "client";
const _ch = "changeid";
const _dN = "domainName";
const _e = "error";
const _eT = "engineType";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _m = "message";
const _mR = "maxResults";
const _nT = "nextToken";
const _oI = "offeringId";
const _rI = "reservationId";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.elasticsearchservice";
const _se = "server";
const _xN = "xmlName";
const n0 = "com.amazonaws.elasticsearchservice";
const _s_registry = new TypeRegistry(_s);
var ElasticsearchServiceServiceException$ = [-3, _s, "ElasticsearchServiceServiceException", 0, [], []];
_s_registry.registerError(ElasticsearchServiceServiceException$, ElasticsearchServiceServiceException);
const n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c, [_hE]: 403 },
    [_m],
    [0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var BaseException$ = [-3, n0, _BE,
    { [_e]: _c },
    [_m],
    [0]
];
n0_registry.registerError(BaseException$, BaseException);
var ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DisabledOperationException$ = [-3, n0, _DOE,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(DisabledOperationException$, DisabledOperationException);
var InternalException$ = [-3, n0, _IE,
    { [_e]: _se, [_hE]: 500 },
    [_m],
    [0]
];
n0_registry.registerError(InternalException$, InternalException);
var InvalidPaginationTokenException$ = [-3, n0, _IPTE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidPaginationTokenException$, InvalidPaginationTokenException);
var InvalidTypeException$ = [-3, n0, _ITE,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidTypeException$, InvalidTypeException);
var LimitExceededException$ = [-3, n0, _LEE,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var ResourceAlreadyExistsException$ = [-3, n0, _RAEE,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ValidationException$ = [-3, n0, _VE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var Password = [0, n0, _P, 8, 0];
var Username = [0, n0, _U, 8, 0];
var AcceptInboundCrossClusterSearchConnectionRequest$ = [3, n0, _AICCSCR,
    0,
    [_CCSCI],
    [[0, 1]], 1
];
var AcceptInboundCrossClusterSearchConnectionResponse$ = [3, n0, _AICCSCRc,
    0,
    [_CCSC],
    [() => InboundCrossClusterSearchConnection$]
];
var AccessPoliciesStatus$ = [3, n0, _APS,
    0,
    [_O, _S],
    [0, () => OptionStatus$], 2
];
var AdditionalLimit$ = [3, n0, _AL,
    0,
    [_LN, _LV],
    [0, 64 | 0]
];
var AddTagsRequest$ = [3, n0, _ATR,
    0,
    [_ARN, _TL],
    [0, () => TagList], 2
];
var AdvancedOptionsStatus$ = [3, n0, _AOS,
    0,
    [_O, _S],
    [128 | 0, () => OptionStatus$], 2
];
var AdvancedSecurityOptions$ = [3, n0, _ASO,
    0,
    [_E, _IUDE, _SAMLO, _AADD, _AAE],
    [2, 2, () => SAMLOptionsOutput$, 4, 2]
];
var AdvancedSecurityOptionsInput$ = [3, n0, _ASOI,
    0,
    [_E, _IUDE, _MUO, _SAMLO, _AAE],
    [2, 2, [() => MasterUserOptions$, 0], [() => SAMLOptionsInput$, 0], 2]
];
var AdvancedSecurityOptionsStatus$ = [3, n0, _ASOS,
    0,
    [_O, _S],
    [() => AdvancedSecurityOptions$, () => OptionStatus$], 2
];
var AssociatePackageRequest$ = [3, n0, _APR,
    0,
    [_PID, _DN],
    [[0, 1], [0, 1]], 2
];
var AssociatePackageResponse$ = [3, n0, _APRs,
    0,
    [_DPD],
    [() => DomainPackageDetails$]
];
var AuthorizedPrincipal$ = [3, n0, _AP,
    0,
    [_PT, _Pr],
    [0, 0]
];
var AuthorizeVpcEndpointAccessRequest$ = [3, n0, _AVEAR,
    0,
    [_DN, _A],
    [[0, 1], 0], 2
];
var AuthorizeVpcEndpointAccessResponse$ = [3, n0, _AVEARu,
    0,
    [_AP],
    [() => AuthorizedPrincipal$], 1
];
var AutomatedSnapshotPauseOptions$ = [3, n0, _ASPO,
    0,
    [_E, _ST, _ET, _St],
    [2, 4, 4, 0], 1
];
var AutomatedSnapshotPauseOptionsStatus$ = [3, n0, _ASPOS,
    0,
    [_O, _S],
    [() => AutomatedSnapshotPauseOptions$, () => OptionStatus$], 2
];
var AutomatedSnapshotPauseRequestOptions$ = [3, n0, _ASPRO,
    0,
    [_E, _ST, _ET],
    [2, 4, 4], 1
];
var AutoTune$ = [3, n0, _AT,
    0,
    [_ATT, _ATD],
    [0, () => AutoTuneDetails$]
];
var AutoTuneDetails$ = [3, n0, _ATD,
    0,
    [_SATD],
    [() => ScheduledAutoTuneDetails$]
];
var AutoTuneMaintenanceSchedule$ = [3, n0, _ATMS,
    0,
    [_SA, _D, _CEFR],
    [4, () => Duration$, 0]
];
var AutoTuneOptions$ = [3, n0, _ATO,
    0,
    [_DS, _ROD, _MS],
    [0, 0, () => AutoTuneMaintenanceScheduleList]
];
var AutoTuneOptionsInput$ = [3, n0, _ATOI,
    0,
    [_DS, _MS],
    [0, () => AutoTuneMaintenanceScheduleList]
];
var AutoTuneOptionsOutput$ = [3, n0, _ATOO,
    0,
    [_St, _EM],
    [0, 0]
];
var AutoTuneOptionsStatus$ = [3, n0, _ATOS,
    0,
    [_O, _S],
    [() => AutoTuneOptions$, () => AutoTuneStatus$]
];
var AutoTuneStatus$ = [3, n0, _ATS,
    0,
    [_CD, _UD, _St, _UV, _EM, _PD],
    [4, 4, 0, 1, 0, 2], 3
];
var CancelDomainConfigChangeRequest$ = [3, n0, _CDCCR,
    0,
    [_DN, _DR],
    [[0, 1], 2], 1
];
var CancelDomainConfigChangeResponse$ = [3, n0, _CDCCRa,
    0,
    [_DR, _CCI, _CCP],
    [2, 64 | 0, () => CancelledChangePropertyList]
];
var CancelElasticsearchServiceSoftwareUpdateRequest$ = [3, n0, _CESSUR,
    0,
    [_DN],
    [0], 1
];
var CancelElasticsearchServiceSoftwareUpdateResponse$ = [3, n0, _CESSURa,
    0,
    [_SSO],
    [() => ServiceSoftwareOptions$]
];
var CancelledChangeProperty$ = [3, n0, _CCPa,
    0,
    [_PN, _CV, _AV],
    [0, 0, 0]
];
var ChangeProgressDetails$ = [3, n0, _CPD,
    0,
    [_CI, _M, _CCS, _ST, _LUT, _IB],
    [0, 0, 0, 4, 4, 0]
];
var ChangeProgressStage$ = [3, n0, _CPS,
    0,
    [_N, _S, _De, _LU],
    [0, 0, 0, 4]
];
var ChangeProgressStatusDetails$ = [3, n0, _CPSD,
    0,
    [_CI, _ST, _S, _PP, _CP, _TNOS, _CPSh, _CCS, _LUT, _IB],
    [0, 4, 0, 64 | 0, 64 | 0, 1, () => ChangeProgressStageList, 0, 4, 0]
];
var CognitoOptions$ = [3, n0, _CO,
    0,
    [_E, _UPI, _IPI, _RA],
    [2, 0, 0, 0]
];
var CognitoOptionsStatus$ = [3, n0, _COS,
    0,
    [_O, _S],
    [() => CognitoOptions$, () => OptionStatus$], 2
];
var ColdStorageOptions$ = [3, n0, _CSO,
    0,
    [_E],
    [2], 1
];
var CompatibleVersionsMap$ = [3, n0, _CVM,
    0,
    [_SV, _TV],
    [0, 64 | 0]
];
var CreateElasticsearchDomainRequest$ = [3, n0, _CEDR,
    0,
    [_DN, _EV, _ECC, _EBSO, _APc, _SO, _VPCO, _CO, _EARO, _NTNEO, _AO, _LPO, _DEO, _ASO, _ATO, _TL, _DSO, _ASPO, _UC, _EMn],
    [0, 0, () => ElasticsearchClusterConfig$, () => EBSOptions$, 0, () => SnapshotOptions$, () => VPCOptions$, () => CognitoOptions$, () => EncryptionAtRestOptions$, () => NodeToNodeEncryptionOptions$, 128 | 0, () => LogPublishingOptions, () => DomainEndpointOptions$, [() => AdvancedSecurityOptionsInput$, 0], () => AutoTuneOptionsInput$, () => TagList, () => DeploymentStrategyOptions$, () => AutomatedSnapshotPauseRequestOptions$, 0, 0], 1
];
var CreateElasticsearchDomainResponse$ = [3, n0, _CEDRr,
    0,
    [_DSo],
    [() => ElasticsearchDomainStatus$]
];
var CreateOutboundCrossClusterSearchConnectionRequest$ = [3, n0, _COCCSCR,
    0,
    [_SDI, _DDI, _CA],
    [() => DomainInformation$, () => DomainInformation$, 0], 3
];
var CreateOutboundCrossClusterSearchConnectionResponse$ = [3, n0, _COCCSCRr,
    0,
    [_SDI, _DDI, _CA, _CS, _CCSCI],
    [() => DomainInformation$, () => DomainInformation$, 0, () => OutboundCrossClusterSearchConnectionStatus$, 0]
];
var CreatePackageRequest$ = [3, n0, _CPR,
    0,
    [_PNa, _PTa, _PS, _PDa],
    [0, 0, () => PackageSource$, 0], 3
];
var CreatePackageResponse$ = [3, n0, _CPRr,
    0,
    [_PDac],
    [() => PackageDetails$]
];
var CreateVpcEndpointRequest$ = [3, n0, _CVER,
    0,
    [_DA, _VO, _CT],
    [0, () => VPCOptions$, 0], 2
];
var CreateVpcEndpointResponse$ = [3, n0, _CVERr,
    0,
    [_VEp],
    [() => VpcEndpoint$], 1
];
var DeleteElasticsearchDomainRequest$ = [3, n0, _DEDR,
    0,
    [_DN],
    [[0, 1]], 1
];
var DeleteElasticsearchDomainResponse$ = [3, n0, _DEDRe,
    0,
    [_DSo],
    [() => ElasticsearchDomainStatus$]
];
var DeleteInboundCrossClusterSearchConnectionRequest$ = [3, n0, _DICCSCR,
    0,
    [_CCSCI],
    [[0, 1]], 1
];
var DeleteInboundCrossClusterSearchConnectionResponse$ = [3, n0, _DICCSCRe,
    0,
    [_CCSC],
    [() => InboundCrossClusterSearchConnection$]
];
var DeleteOutboundCrossClusterSearchConnectionRequest$ = [3, n0, _DOCCSCR,
    0,
    [_CCSCI],
    [[0, 1]], 1
];
var DeleteOutboundCrossClusterSearchConnectionResponse$ = [3, n0, _DOCCSCRe,
    0,
    [_CCSC],
    [() => OutboundCrossClusterSearchConnection$]
];
var DeletePackageRequest$ = [3, n0, _DPR,
    0,
    [_PID],
    [[0, 1]], 1
];
var DeletePackageResponse$ = [3, n0, _DPRe,
    0,
    [_PDac],
    [() => PackageDetails$]
];
var DeleteVpcEndpointRequest$ = [3, n0, _DVER,
    0,
    [_VEI],
    [[0, 1]], 1
];
var DeleteVpcEndpointResponse$ = [3, n0, _DVERe,
    0,
    [_VES],
    [() => VpcEndpointSummary$], 1
];
var DeploymentStrategyOptions$ = [3, n0, _DSO,
    0,
    [_DSe],
    [0], 1
];
var DeploymentStrategyOptionsStatus$ = [3, n0, _DSOS,
    0,
    [_O, _S],
    [() => DeploymentStrategyOptions$, () => OptionStatus$], 2
];
var DescribeDomainAutoTunesRequest$ = [3, n0, _DDATR,
    0,
    [_DN, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
var DescribeDomainAutoTunesResponse$ = [3, n0, _DDATRe,
    0,
    [_ATu, _NT],
    [() => AutoTuneList, 0]
];
var DescribeDomainChangeProgressRequest$ = [3, n0, _DDCPR,
    0,
    [_DN, _CI],
    [[0, 1], [0, { [_hQ]: _ch }]], 1
];
var DescribeDomainChangeProgressResponse$ = [3, n0, _DDCPRe,
    0,
    [_CPSha],
    [() => ChangeProgressStatusDetails$]
];
var DescribeElasticsearchDomainConfigRequest$ = [3, n0, _DEDCR,
    0,
    [_DN],
    [[0, 1]], 1
];
var DescribeElasticsearchDomainConfigResponse$ = [3, n0, _DEDCRe,
    0,
    [_DC],
    [() => ElasticsearchDomainConfig$], 1
];
var DescribeElasticsearchDomainRequest$ = [3, n0, _DEDRes,
    0,
    [_DN],
    [[0, 1]], 1
];
var DescribeElasticsearchDomainResponse$ = [3, n0, _DEDResc,
    0,
    [_DSo],
    [() => ElasticsearchDomainStatus$], 1
];
var DescribeElasticsearchDomainsRequest$ = [3, n0, _DEDRescr,
    0,
    [_DNo],
    [64 | 0], 1
];
var DescribeElasticsearchDomainsResponse$ = [3, n0, _DEDRescri,
    0,
    [_DSL],
    [() => ElasticsearchDomainStatusList], 1
];
var DescribeElasticsearchInstanceTypeLimitsRequest$ = [3, n0, _DEITLR,
    0,
    [_IT, _EV, _DN],
    [[0, 1], [0, 1], [0, { [_hQ]: _dN }]], 2
];
var DescribeElasticsearchInstanceTypeLimitsResponse$ = [3, n0, _DEITLRe,
    0,
    [_LBR],
    [() => LimitsByRole]
];
var DescribeInboundCrossClusterSearchConnectionsRequest$ = [3, n0, _DICCSCRes,
    0,
    [_F, _MR, _NT],
    [() => FilterList, 1, 0]
];
var DescribeInboundCrossClusterSearchConnectionsResponse$ = [3, n0, _DICCSCResc,
    0,
    [_CCSCr, _NT],
    [() => InboundCrossClusterSearchConnections, 0]
];
var DescribeOutboundCrossClusterSearchConnectionsRequest$ = [3, n0, _DOCCSCRes,
    0,
    [_F, _MR, _NT],
    [() => FilterList, 1, 0]
];
var DescribeOutboundCrossClusterSearchConnectionsResponse$ = [3, n0, _DOCCSCResc,
    0,
    [_CCSCr, _NT],
    [() => OutboundCrossClusterSearchConnections, 0]
];
var DescribePackagesFilter$ = [3, n0, _DPF,
    0,
    [_N, _V],
    [0, 64 | 0]
];
var DescribePackagesRequest$ = [3, n0, _DPRes,
    0,
    [_F, _MR, _NT],
    [() => DescribePackagesFilterList, 1, 0]
];
var DescribePackagesResponse$ = [3, n0, _DPResc,
    0,
    [_PDL, _NT],
    [() => PackageDetailsList, 0]
];
var DescribeReservedElasticsearchInstanceOfferingsRequest$ = [3, n0, _DREIOR,
    0,
    [_REIOI, _MR, _NT],
    [[0, { [_hQ]: _oI }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var DescribeReservedElasticsearchInstanceOfferingsResponse$ = [3, n0, _DREIORe,
    0,
    [_NT, _REIO],
    [0, [() => ReservedElasticsearchInstanceOfferingList, 0]]
];
var DescribeReservedElasticsearchInstancesRequest$ = [3, n0, _DREIR,
    0,
    [_REII, _MR, _NT],
    [[0, { [_hQ]: _rI }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var DescribeReservedElasticsearchInstancesResponse$ = [3, n0, _DREIRe,
    0,
    [_NT, _REI],
    [0, [() => ReservedElasticsearchInstanceList, 0]]
];
var DescribeVpcEndpointsRequest$ = [3, n0, _DVERes,
    0,
    [_VEIp],
    [64 | 0], 1
];
var DescribeVpcEndpointsResponse$ = [3, n0, _DVEResc,
    0,
    [_VEpc, _VEE],
    [() => VpcEndpoints, () => VpcEndpointErrorList], 2
];
var DissociatePackageRequest$ = [3, n0, _DPRi,
    0,
    [_PID, _DN],
    [[0, 1], [0, 1]], 2
];
var DissociatePackageResponse$ = [3, n0, _DPRis,
    0,
    [_DPD],
    [() => DomainPackageDetails$]
];
var DomainEndpointOptions$ = [3, n0, _DEO,
    0,
    [_EHTTPS, _TLSSP, _CEE, _CEu, _CECA],
    [2, 0, 2, 0, 0]
];
var DomainEndpointOptionsStatus$ = [3, n0, _DEOS,
    0,
    [_O, _S],
    [() => DomainEndpointOptions$, () => OptionStatus$], 2
];
var DomainInfo$ = [3, n0, _DI,
    0,
    [_DN, _ETn],
    [0, 0]
];
var DomainInformation$ = [3, n0, _DIo,
    0,
    [_DN, _OI, _R],
    [0, 0, 0], 1
];
var DomainPackageDetails$ = [3, n0, _DPD,
    0,
    [_PID, _PNa, _PTa, _LU, _DN, _DPS, _PV, _RP, _ED],
    [0, 0, 0, 4, 0, 0, 0, 0, () => ErrorDetails$]
];
var DryRunResults$ = [3, n0, _DRR,
    0,
    [_DT, _M],
    [0, 0]
];
var Duration$ = [3, n0, _D,
    0,
    [_V, _Un],
    [1, 0]
];
var EBSOptions$ = [3, n0, _EBSO,
    0,
    [_EBSE, _VT, _VS, _I, _T],
    [2, 0, 1, 1, 1]
];
var EBSOptionsStatus$ = [3, n0, _EBSOS,
    0,
    [_O, _S],
    [() => EBSOptions$, () => OptionStatus$], 2
];
var ElasticsearchClusterConfig$ = [3, n0, _ECC,
    0,
    [_IT, _IC, _DME, _ZAE, _ZAC, _DMT, _DMC, _WE, _WT, _WC, _CSO],
    [0, 1, 2, 2, () => ZoneAwarenessConfig$, 0, 1, 2, 0, 1, () => ColdStorageOptions$]
];
var ElasticsearchClusterConfigStatus$ = [3, n0, _ECCS,
    0,
    [_O, _S],
    [() => ElasticsearchClusterConfig$, () => OptionStatus$], 2
];
var ElasticsearchDomainConfig$ = [3, n0, _EDC,
    0,
    [_EV, _ECC, _EBSO, _APc, _SO, _VPCO, _CO, _EARO, _NTNEO, _AO, _LPO, _DEO, _ASO, _ATO, _CPD, _MP, _DSO, _ASPO, _UC, _EMn],
    [() => ElasticsearchVersionStatus$, () => ElasticsearchClusterConfigStatus$, () => EBSOptionsStatus$, () => AccessPoliciesStatus$, () => SnapshotOptionsStatus$, () => VPCDerivedInfoStatus$, () => CognitoOptionsStatus$, () => EncryptionAtRestOptionsStatus$, () => NodeToNodeEncryptionOptionsStatus$, () => AdvancedOptionsStatus$, () => LogPublishingOptionsStatus$, () => DomainEndpointOptionsStatus$, () => AdvancedSecurityOptionsStatus$, () => AutoTuneOptionsStatus$, () => ChangeProgressDetails$, () => ModifyingPropertiesList, () => DeploymentStrategyOptionsStatus$, () => AutomatedSnapshotPauseOptionsStatus$, () => UseCaseStatus$, () => EngineModeStatus$]
];
var ElasticsearchDomainStatus$ = [3, n0, _EDS,
    0,
    [_DIom, _DN, _ARN, _ECC, _C, _Del, _En, _End, _Pro, _UP, _EV, _EBSO, _APc, _SO, _VPCO, _CO, _EARO, _NTNEO, _AO, _LPO, _SSO, _DEO, _ASO, _ATO, _CPD, _DPSo, _MP, _DSO, _ASPO, _UC, _EMn],
    [0, 0, 0, () => ElasticsearchClusterConfig$, 2, 2, 0, 128 | 0, 2, 2, 0, () => EBSOptions$, 0, () => SnapshotOptions$, () => VPCDerivedInfo$, () => CognitoOptions$, () => EncryptionAtRestOptions$, () => NodeToNodeEncryptionOptions$, 128 | 0, () => LogPublishingOptions, () => ServiceSoftwareOptions$, () => DomainEndpointOptions$, () => AdvancedSecurityOptions$, () => AutoTuneOptionsOutput$, () => ChangeProgressDetails$, 0, () => ModifyingPropertiesList, () => DeploymentStrategyOptions$, () => AutomatedSnapshotPauseOptions$, 0, 0], 4
];
var ElasticsearchVersionStatus$ = [3, n0, _EVS,
    0,
    [_O, _S],
    [0, () => OptionStatus$], 2
];
var EncryptionAtRestOptions$ = [3, n0, _EARO,
    0,
    [_E, _KKI],
    [2, 0]
];
var EncryptionAtRestOptionsStatus$ = [3, n0, _EAROS,
    0,
    [_O, _S],
    [() => EncryptionAtRestOptions$, () => OptionStatus$], 2
];
var EngineModeStatus$ = [3, n0, _EMS,
    0,
    [_O, _S],
    [0, () => OptionStatus$], 2
];
var ErrorDetails$ = [3, n0, _ED,
    0,
    [_ETr, _EM],
    [0, 0]
];
var Filter$ = [3, n0, _Fi,
    0,
    [_N, _Va],
    [0, 64 | 0]
];
var GetCompatibleElasticsearchVersionsRequest$ = [3, n0, _GCEVR,
    0,
    [_DN],
    [[0, { [_hQ]: _dN }]]
];
var GetCompatibleElasticsearchVersionsResponse$ = [3, n0, _GCEVRe,
    0,
    [_CEV],
    [() => CompatibleElasticsearchVersionsList]
];
var GetPackageVersionHistoryRequest$ = [3, n0, _GPVHR,
    0,
    [_PID, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
var GetPackageVersionHistoryResponse$ = [3, n0, _GPVHRe,
    0,
    [_PID, _PVHL, _NT],
    [0, () => PackageVersionHistoryList, 0]
];
var GetUpgradeHistoryRequest$ = [3, n0, _GUHR,
    0,
    [_DN, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
var GetUpgradeHistoryResponse$ = [3, n0, _GUHRe,
    0,
    [_UH, _NT],
    [() => UpgradeHistoryList, 0]
];
var GetUpgradeStatusRequest$ = [3, n0, _GUSR,
    0,
    [_DN],
    [[0, 1]], 1
];
var GetUpgradeStatusResponse$ = [3, n0, _GUSRe,
    0,
    [_US, _SS, _UN],
    [0, 0, 0]
];
var InboundCrossClusterSearchConnection$ = [3, n0, _ICCSC,
    0,
    [_SDI, _DDI, _CCSCI, _CS],
    [() => DomainInformation$, () => DomainInformation$, 0, () => InboundCrossClusterSearchConnectionStatus$]
];
var InboundCrossClusterSearchConnectionStatus$ = [3, n0, _ICCSCS,
    0,
    [_SC, _M],
    [0, 0]
];
var InstanceCountLimits$ = [3, n0, _ICL,
    0,
    [_MIC, _MICa],
    [1, 1]
];
var InstanceLimits$ = [3, n0, _IL,
    0,
    [_ICL],
    [() => InstanceCountLimits$]
];
var Limits$ = [3, n0, _L,
    0,
    [_STt, _IL, _ALd],
    [() => StorageTypeList, () => InstanceLimits$, () => AdditionalLimitList]
];
var ListDomainNamesRequest$ = [3, n0, _LDNR,
    0,
    [_ETn],
    [[0, { [_hQ]: _eT }]]
];
var ListDomainNamesResponse$ = [3, n0, _LDNRi,
    0,
    [_DNo],
    [() => DomainInfoList]
];
var ListDomainsForPackageRequest$ = [3, n0, _LDFPR,
    0,
    [_PID, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
var ListDomainsForPackageResponse$ = [3, n0, _LDFPRi,
    0,
    [_DPDL, _NT],
    [() => DomainPackageDetailsList, 0]
];
var ListElasticsearchInstanceTypesRequest$ = [3, n0, _LEITR,
    0,
    [_EV, _DN, _MR, _NT],
    [[0, 1], [0, { [_hQ]: _dN }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
var ListElasticsearchInstanceTypesResponse$ = [3, n0, _LEITRi,
    0,
    [_EIT, _NT],
    [64 | 0, 0]
];
var ListElasticsearchVersionsRequest$ = [3, n0, _LEVR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var ListElasticsearchVersionsResponse$ = [3, n0, _LEVRi,
    0,
    [_EVl, _NT],
    [64 | 0, 0]
];
var ListPackagesForDomainRequest$ = [3, n0, _LPFDR,
    0,
    [_DN, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
var ListPackagesForDomainResponse$ = [3, n0, _LPFDRi,
    0,
    [_DPDL, _NT],
    [() => DomainPackageDetailsList, 0]
];
var ListTagsRequest$ = [3, n0, _LTR,
    0,
    [_ARN],
    [[0, { [_hQ]: _a }]], 1
];
var ListTagsResponse$ = [3, n0, _LTRi,
    0,
    [_TL],
    [() => TagList]
];
var ListVpcEndpointAccessRequest$ = [3, n0, _LVEAR,
    0,
    [_DN, _NT],
    [[0, 1], [0, { [_hQ]: _nT }]], 1
];
var ListVpcEndpointAccessResponse$ = [3, n0, _LVEARi,
    0,
    [_APL, _NT],
    [() => AuthorizedPrincipalList, 0], 2
];
var ListVpcEndpointsForDomainRequest$ = [3, n0, _LVEFDR,
    0,
    [_DN, _NT],
    [[0, 1], [0, { [_hQ]: _nT }]], 1
];
var ListVpcEndpointsForDomainResponse$ = [3, n0, _LVEFDRi,
    0,
    [_VESL, _NT],
    [() => VpcEndpointSummaryList, 0], 2
];
var ListVpcEndpointsRequest$ = [3, n0, _LVER,
    0,
    [_NT],
    [[0, { [_hQ]: _nT }]]
];
var ListVpcEndpointsResponse$ = [3, n0, _LVERi,
    0,
    [_VESL, _NT],
    [() => VpcEndpointSummaryList, 0], 2
];
var LogPublishingOption$ = [3, n0, _LPOo,
    0,
    [_CWLLGA, _E],
    [0, 2]
];
var LogPublishingOptionsStatus$ = [3, n0, _LPOS,
    0,
    [_O, _S],
    [() => LogPublishingOptions, () => OptionStatus$]
];
var MasterUserOptions$ = [3, n0, _MUO,
    0,
    [_MUARN, _MUN, _MUP],
    [0, [() => Username, 0], [() => Password, 0]]
];
var ModifyingProperties$ = [3, n0, _MP,
    0,
    [_N, _AV, _PVe, _VTa],
    [0, 0, 0, 0]
];
var NodeToNodeEncryptionOptions$ = [3, n0, _NTNEO,
    0,
    [_E],
    [2]
];
var NodeToNodeEncryptionOptionsStatus$ = [3, n0, _NTNEOS,
    0,
    [_O, _S],
    [() => NodeToNodeEncryptionOptions$, () => OptionStatus$], 2
];
var OptionStatus$ = [3, n0, _OS,
    0,
    [_CD, _UD, _St, _UV, _PD],
    [4, 4, 0, 1, 2], 3
];
var OutboundCrossClusterSearchConnection$ = [3, n0, _OCCSC,
    0,
    [_SDI, _DDI, _CCSCI, _CA, _CS],
    [() => DomainInformation$, () => DomainInformation$, 0, 0, () => OutboundCrossClusterSearchConnectionStatus$]
];
var OutboundCrossClusterSearchConnectionStatus$ = [3, n0, _OCCSCS,
    0,
    [_SC, _M],
    [0, 0]
];
var PackageDetails$ = [3, n0, _PDac,
    0,
    [_PID, _PNa, _PTa, _PDa, _PSa, _CAr, _LUA, _APV, _ED],
    [0, 0, 0, 0, 0, 4, 4, 0, () => ErrorDetails$]
];
var PackageSource$ = [3, n0, _PS,
    0,
    [_SBN, _SK],
    [0, 0]
];
var PackageVersionHistory$ = [3, n0, _PVH,
    0,
    [_PV, _CM, _CAr],
    [0, 0, 4]
];
var PurchaseReservedElasticsearchInstanceOfferingRequest$ = [3, n0, _PREIOR,
    0,
    [_REIOI, _RN, _IC],
    [0, 0, 1], 2
];
var PurchaseReservedElasticsearchInstanceOfferingResponse$ = [3, n0, _PREIORu,
    0,
    [_REII, _RN],
    [0, 0]
];
var RecurringCharge$ = [3, n0, _RC,
    0,
    [_RCA, _RCF],
    [1, 0]
];
var RejectInboundCrossClusterSearchConnectionRequest$ = [3, n0, _RICCSCR,
    0,
    [_CCSCI],
    [[0, 1]], 1
];
var RejectInboundCrossClusterSearchConnectionResponse$ = [3, n0, _RICCSCRe,
    0,
    [_CCSC],
    [() => InboundCrossClusterSearchConnection$]
];
var RemoveTagsRequest$ = [3, n0, _RTR,
    0,
    [_ARN, _TK],
    [0, 64 | 0], 2
];
var ReservedElasticsearchInstance$ = [3, n0, _REIe,
    0,
    [_RN, _REII, _REIOI, _EITl, _ST, _D, _FP, _UPs, _CC, _EIC, _St, _PO, _RCe],
    [0, 0, 0, 0, 4, 1, 1, 1, 0, 1, 0, 0, [() => RecurringChargeList, 0]]
];
var ReservedElasticsearchInstanceOffering$ = [3, n0, _REIOe,
    0,
    [_REIOI, _EITl, _D, _FP, _UPs, _CC, _PO, _RCe],
    [0, 0, 1, 1, 1, 0, 0, [() => RecurringChargeList, 0]]
];
var RevokeVpcEndpointAccessRequest$ = [3, n0, _RVEAR,
    0,
    [_DN, _A],
    [[0, 1], 0], 2
];
var RevokeVpcEndpointAccessResponse$ = [3, n0, _RVEARe,
    0,
    [],
    []
];
var SAMLIdp$ = [3, n0, _SAMLI,
    0,
    [_MC, _EI],
    [0, 0], 2
];
var SAMLOptionsInput$ = [3, n0, _SAMLOI,
    0,
    [_E, _Id, _MUN, _MBR, _SKu, _RK, _STM],
    [2, () => SAMLIdp$, [() => Username, 0], 0, 0, 0, 1]
];
var SAMLOptionsOutput$ = [3, n0, _SAMLOO,
    0,
    [_E, _Id, _SKu, _RK, _STM],
    [2, () => SAMLIdp$, 0, 0, 1]
];
var ScheduledAutoTuneDetails$ = [3, n0, _SATD,
    0,
    [_Da, _ATc, _Ac, _Se],
    [4, 0, 0, 0]
];
var ServiceSoftwareOptions$ = [3, n0, _SSO,
    0,
    [_CVu, _NV, _UA, _Ca, _USp, _De, _AUD, _OD],
    [0, 0, 2, 2, 0, 0, 4, 2]
];
var SnapshotOptions$ = [3, n0, _SO,
    0,
    [_ASSH],
    [1]
];
var SnapshotOptionsStatus$ = [3, n0, _SOS,
    0,
    [_O, _S],
    [() => SnapshotOptions$, () => OptionStatus$], 2
];
var StartElasticsearchServiceSoftwareUpdateRequest$ = [3, n0, _SESSUR,
    0,
    [_DN],
    [0], 1
];
var StartElasticsearchServiceSoftwareUpdateResponse$ = [3, n0, _SESSURt,
    0,
    [_SSO],
    [() => ServiceSoftwareOptions$]
];
var StorageType$ = [3, n0, _STto,
    0,
    [_STN, _SSTN, _STL],
    [0, 0, () => StorageTypeLimitList]
];
var StorageTypeLimit$ = [3, n0, _STLt,
    0,
    [_LN, _LV],
    [0, 64 | 0]
];
var Tag$ = [3, n0, _Ta,
    0,
    [_K, _V],
    [0, 0], 2
];
var UpdateElasticsearchDomainConfigRequest$ = [3, n0, _UEDCR,
    0,
    [_DN, _ECC, _EBSO, _SO, _VPCO, _CO, _AO, _APc, _LPO, _DEO, _ASO, _NTNEO, _EARO, _ATO, _DR, _DSO, _ASPO, _UC, _EMn],
    [[0, 1], () => ElasticsearchClusterConfig$, () => EBSOptions$, () => SnapshotOptions$, () => VPCOptions$, () => CognitoOptions$, 128 | 0, 0, () => LogPublishingOptions, () => DomainEndpointOptions$, [() => AdvancedSecurityOptionsInput$, 0], () => NodeToNodeEncryptionOptions$, () => EncryptionAtRestOptions$, () => AutoTuneOptions$, 2, () => DeploymentStrategyOptions$, () => AutomatedSnapshotPauseRequestOptions$, 0, 0], 1
];
var UpdateElasticsearchDomainConfigResponse$ = [3, n0, _UEDCRp,
    0,
    [_DC, _DRR],
    [() => ElasticsearchDomainConfig$, () => DryRunResults$], 1
];
var UpdatePackageRequest$ = [3, n0, _UPR,
    0,
    [_PID, _PS, _PDa, _CM],
    [0, () => PackageSource$, 0, 0], 2
];
var UpdatePackageResponse$ = [3, n0, _UPRp,
    0,
    [_PDac],
    [() => PackageDetails$]
];
var UpdateVpcEndpointRequest$ = [3, n0, _UVER,
    0,
    [_VEI, _VO],
    [0, () => VPCOptions$], 2
];
var UpdateVpcEndpointResponse$ = [3, n0, _UVERp,
    0,
    [_VEp],
    [() => VpcEndpoint$], 1
];
var UpgradeElasticsearchDomainRequest$ = [3, n0, _UEDR,
    0,
    [_DN, _TVa, _PCO],
    [0, 0, 2], 2
];
var UpgradeElasticsearchDomainResponse$ = [3, n0, _UEDRp,
    0,
    [_DN, _TVa, _PCO, _CPD],
    [0, 0, 2, () => ChangeProgressDetails$]
];
var UpgradeHistory$ = [3, n0, _UHp,
    0,
    [_UN, _STta, _USpg, _SL],
    [0, 4, 0, () => UpgradeStepsList]
];
var UpgradeStepItem$ = [3, n0, _USI,
    0,
    [_US, _USS, _Is, _PPr],
    [0, 0, 64 | 0, 1]
];
var UseCaseStatus$ = [3, n0, _UCS,
    0,
    [_O, _S],
    [0, () => OptionStatus$], 2
];
var VPCDerivedInfo$ = [3, n0, _VPCDI,
    0,
    [_VPCI, _SI, _AZ, _SGI],
    [0, 64 | 0, 64 | 0, 64 | 0]
];
var VPCDerivedInfoStatus$ = [3, n0, _VPCDIS,
    0,
    [_O, _S],
    [() => VPCDerivedInfo$, () => OptionStatus$], 2
];
var VpcEndpoint$ = [3, n0, _VEp,
    0,
    [_VEI, _VEO, _DA, _VO, _S, _En],
    [0, 0, 0, () => VPCDerivedInfo$, 0, 0]
];
var VpcEndpointError$ = [3, n0, _VEEp,
    0,
    [_VEI, _EC, _EM],
    [0, 0, 0]
];
var VpcEndpointSummary$ = [3, n0, _VES,
    0,
    [_VEI, _VEO, _DA, _S],
    [0, 0, 0, 0]
];
var VPCOptions$ = [3, n0, _VPCO,
    0,
    [_SI, _SGI],
    [64 | 0, 64 | 0]
];
var ZoneAwarenessConfig$ = [3, n0, _ZAC,
    0,
    [_AZC],
    [1]
];
var __Unit = "unit";
var AdditionalLimitList = [1, n0, _ALL,
    0, () => AdditionalLimit$
];
var AuthorizedPrincipalList = [1, n0, _APL,
    0, () => AuthorizedPrincipal$
];
var AutoTuneList = [1, n0, _ATL,
    0, () => AutoTune$
];
var AutoTuneMaintenanceScheduleList = [1, n0, _ATMSL,
    0, () => AutoTuneMaintenanceSchedule$
];
var CancelledChangePropertyList = [1, n0, _CCPL,
    0, () => CancelledChangeProperty$
];
var ChangeProgressStageList = [1, n0, _CPSL,
    0, () => ChangeProgressStage$
];
var CompatibleElasticsearchVersionsList = [1, n0, _CEVL,
    0, () => CompatibleVersionsMap$
];
var DescribePackagesFilterList = [1, n0, _DPFL,
    0, () => DescribePackagesFilter$
];
var DomainInfoList = [1, n0, _DIL,
    0, () => DomainInfo$
];
var DomainPackageDetailsList = [1, n0, _DPDL,
    0, () => DomainPackageDetails$
];
var ElasticsearchDomainStatusList = [1, n0, _EDSL,
    0, () => ElasticsearchDomainStatus$
];
var FilterList = [1, n0, _FL,
    0, () => Filter$
];
var InboundCrossClusterSearchConnections = [1, n0, _ICCSCn,
    0, () => InboundCrossClusterSearchConnection$
];
var ModifyingPropertiesList = [1, n0, _MPL,
    0, () => ModifyingProperties$
];
var OutboundCrossClusterSearchConnections = [1, n0, _OCCSCu,
    0, () => OutboundCrossClusterSearchConnection$
];
var PackageDetailsList = [1, n0, _PDL,
    0, () => PackageDetails$
];
var PackageVersionHistoryList = [1, n0, _PVHL,
    0, () => PackageVersionHistory$
];
var RecurringChargeList = [1, n0, _RCL,
    0, [() => RecurringCharge$,
        { [_xN]: _RC }]
];
var ReservedElasticsearchInstanceList = [1, n0, _REIL,
    0, [() => ReservedElasticsearchInstance$,
        0]
];
var ReservedElasticsearchInstanceOfferingList = [1, n0, _REIOL,
    0, [() => ReservedElasticsearchInstanceOffering$,
        { [_xN]: _REIOe }]
];
var StorageTypeLimitList = [1, n0, _STLL,
    0, () => StorageTypeLimit$
];
var StorageTypeList = [1, n0, _STLto,
    0, () => StorageType$
];
var TagList = [1, n0, _TL,
    0, () => Tag$
];
var UpgradeHistoryList = [1, n0, _UHL,
    0, () => UpgradeHistory$
];
var UpgradeStepsList = [1, n0, _USL,
    0, () => UpgradeStepItem$
];
var VpcEndpointErrorList = [1, n0, _VEEL,
    0, () => VpcEndpointError$
];
var VpcEndpoints = [1, n0, _VEpc,
    0, () => VpcEndpoint$
];
var VpcEndpointSummaryList = [1, n0, _VESL,
    0, () => VpcEndpointSummary$
];
var LimitsByRole = [2, n0, _LBR,
    0, 0, () => Limits$
];
var LogPublishingOptions = [2, n0, _LPO,
    0, 0, () => LogPublishingOption$
];
var AcceptInboundCrossClusterSearchConnection$ = [9, n0, _AICCSC,
    { [_h]: ["PUT", "/2015-01-01/es/ccs/inboundConnection/{CrossClusterSearchConnectionId}/accept", 200] }, () => AcceptInboundCrossClusterSearchConnectionRequest$, () => AcceptInboundCrossClusterSearchConnectionResponse$
];
var AddTags$ = [9, n0, _ATd,
    { [_h]: ["POST", "/2015-01-01/tags", 200] }, () => AddTagsRequest$, () => __Unit
];
var AssociatePackage$ = [9, n0, _APs,
    { [_h]: ["POST", "/2015-01-01/packages/associate/{PackageID}/{DomainName}", 200] }, () => AssociatePackageRequest$, () => AssociatePackageResponse$
];
var AuthorizeVpcEndpointAccess$ = [9, n0, _AVEA,
    { [_h]: ["POST", "/2015-01-01/es/domain/{DomainName}/authorizeVpcEndpointAccess", 200] }, () => AuthorizeVpcEndpointAccessRequest$, () => AuthorizeVpcEndpointAccessResponse$
];
var CancelDomainConfigChange$ = [9, n0, _CDCC,
    { [_h]: ["POST", "/2015-01-01/es/domain/{DomainName}/config/cancel", 200] }, () => CancelDomainConfigChangeRequest$, () => CancelDomainConfigChangeResponse$
];
var CancelElasticsearchServiceSoftwareUpdate$ = [9, n0, _CESSU,
    { [_h]: ["POST", "/2015-01-01/es/serviceSoftwareUpdate/cancel", 200] }, () => CancelElasticsearchServiceSoftwareUpdateRequest$, () => CancelElasticsearchServiceSoftwareUpdateResponse$
];
var CreateElasticsearchDomain$ = [9, n0, _CED,
    { [_h]: ["POST", "/2015-01-01/es/domain", 200] }, () => CreateElasticsearchDomainRequest$, () => CreateElasticsearchDomainResponse$
];
var CreateOutboundCrossClusterSearchConnection$ = [9, n0, _COCCSC,
    { [_h]: ["POST", "/2015-01-01/es/ccs/outboundConnection", 200] }, () => CreateOutboundCrossClusterSearchConnectionRequest$, () => CreateOutboundCrossClusterSearchConnectionResponse$
];
var CreatePackage$ = [9, n0, _CPr,
    { [_h]: ["POST", "/2015-01-01/packages", 200] }, () => CreatePackageRequest$, () => CreatePackageResponse$
];
var CreateVpcEndpoint$ = [9, n0, _CVE,
    { [_h]: ["POST", "/2015-01-01/es/vpcEndpoints", 200] }, () => CreateVpcEndpointRequest$, () => CreateVpcEndpointResponse$
];
var DeleteElasticsearchDomain$ = [9, n0, _DED,
    { [_h]: ["DELETE", "/2015-01-01/es/domain/{DomainName}", 200] }, () => DeleteElasticsearchDomainRequest$, () => DeleteElasticsearchDomainResponse$
];
var DeleteElasticsearchServiceRole$ = [9, n0, _DESR,
    { [_h]: ["DELETE", "/2015-01-01/es/role", 200] }, () => __Unit, () => __Unit
];
var DeleteInboundCrossClusterSearchConnection$ = [9, n0, _DICCSC,
    { [_h]: ["DELETE", "/2015-01-01/es/ccs/inboundConnection/{CrossClusterSearchConnectionId}", 200] }, () => DeleteInboundCrossClusterSearchConnectionRequest$, () => DeleteInboundCrossClusterSearchConnectionResponse$
];
var DeleteOutboundCrossClusterSearchConnection$ = [9, n0, _DOCCSC,
    { [_h]: ["DELETE", "/2015-01-01/es/ccs/outboundConnection/{CrossClusterSearchConnectionId}", 200] }, () => DeleteOutboundCrossClusterSearchConnectionRequest$, () => DeleteOutboundCrossClusterSearchConnectionResponse$
];
var DeletePackage$ = [9, n0, _DP,
    { [_h]: ["DELETE", "/2015-01-01/packages/{PackageID}", 200] }, () => DeletePackageRequest$, () => DeletePackageResponse$
];
var DeleteVpcEndpoint$ = [9, n0, _DVE,
    { [_h]: ["DELETE", "/2015-01-01/es/vpcEndpoints/{VpcEndpointId}", 200] }, () => DeleteVpcEndpointRequest$, () => DeleteVpcEndpointResponse$
];
var DescribeDomainAutoTunes$ = [9, n0, _DDAT,
    { [_h]: ["GET", "/2015-01-01/es/domain/{DomainName}/autoTunes", 200] }, () => DescribeDomainAutoTunesRequest$, () => DescribeDomainAutoTunesResponse$
];
var DescribeDomainChangeProgress$ = [9, n0, _DDCP,
    { [_h]: ["GET", "/2015-01-01/es/domain/{DomainName}/progress", 200] }, () => DescribeDomainChangeProgressRequest$, () => DescribeDomainChangeProgressResponse$
];
var DescribeElasticsearchDomain$ = [9, n0, _DEDe,
    { [_h]: ["GET", "/2015-01-01/es/domain/{DomainName}", 200] }, () => DescribeElasticsearchDomainRequest$, () => DescribeElasticsearchDomainResponse$
];
var DescribeElasticsearchDomainConfig$ = [9, n0, _DEDC,
    { [_h]: ["GET", "/2015-01-01/es/domain/{DomainName}/config", 200] }, () => DescribeElasticsearchDomainConfigRequest$, () => DescribeElasticsearchDomainConfigResponse$
];
var DescribeElasticsearchDomains$ = [9, n0, _DEDes,
    { [_h]: ["POST", "/2015-01-01/es/domain-info", 200] }, () => DescribeElasticsearchDomainsRequest$, () => DescribeElasticsearchDomainsResponse$
];
var DescribeElasticsearchInstanceTypeLimits$ = [9, n0, _DEITL,
    { [_h]: ["GET", "/2015-01-01/es/instanceTypeLimits/{ElasticsearchVersion}/{InstanceType}", 200] }, () => DescribeElasticsearchInstanceTypeLimitsRequest$, () => DescribeElasticsearchInstanceTypeLimitsResponse$
];
var DescribeInboundCrossClusterSearchConnections$ = [9, n0, _DICCSCe,
    { [_h]: ["POST", "/2015-01-01/es/ccs/inboundConnection/search", 200] }, () => DescribeInboundCrossClusterSearchConnectionsRequest$, () => DescribeInboundCrossClusterSearchConnectionsResponse$
];
var DescribeOutboundCrossClusterSearchConnections$ = [9, n0, _DOCCSCe,
    { [_h]: ["POST", "/2015-01-01/es/ccs/outboundConnection/search", 200] }, () => DescribeOutboundCrossClusterSearchConnectionsRequest$, () => DescribeOutboundCrossClusterSearchConnectionsResponse$
];
var DescribePackages$ = [9, n0, _DPe,
    { [_h]: ["POST", "/2015-01-01/packages/describe", 200] }, () => DescribePackagesRequest$, () => DescribePackagesResponse$
];
var DescribeReservedElasticsearchInstanceOfferings$ = [9, n0, _DREIO,
    { [_h]: ["GET", "/2015-01-01/es/reservedInstanceOfferings", 200] }, () => DescribeReservedElasticsearchInstanceOfferingsRequest$, () => DescribeReservedElasticsearchInstanceOfferingsResponse$
];
var DescribeReservedElasticsearchInstances$ = [9, n0, _DREI,
    { [_h]: ["GET", "/2015-01-01/es/reservedInstances", 200] }, () => DescribeReservedElasticsearchInstancesRequest$, () => DescribeReservedElasticsearchInstancesResponse$
];
var DescribeVpcEndpoints$ = [9, n0, _DVEe,
    { [_h]: ["POST", "/2015-01-01/es/vpcEndpoints/describe", 200] }, () => DescribeVpcEndpointsRequest$, () => DescribeVpcEndpointsResponse$
];
var DissociatePackage$ = [9, n0, _DPi,
    { [_h]: ["POST", "/2015-01-01/packages/dissociate/{PackageID}/{DomainName}", 200] }, () => DissociatePackageRequest$, () => DissociatePackageResponse$
];
var GetCompatibleElasticsearchVersions$ = [9, n0, _GCEV,
    { [_h]: ["GET", "/2015-01-01/es/compatibleVersions", 200] }, () => GetCompatibleElasticsearchVersionsRequest$, () => GetCompatibleElasticsearchVersionsResponse$
];
var GetPackageVersionHistory$ = [9, n0, _GPVH,
    { [_h]: ["GET", "/2015-01-01/packages/{PackageID}/history", 200] }, () => GetPackageVersionHistoryRequest$, () => GetPackageVersionHistoryResponse$
];
var GetUpgradeHistory$ = [9, n0, _GUH,
    { [_h]: ["GET", "/2015-01-01/es/upgradeDomain/{DomainName}/history", 200] }, () => GetUpgradeHistoryRequest$, () => GetUpgradeHistoryResponse$
];
var GetUpgradeStatus$ = [9, n0, _GUS,
    { [_h]: ["GET", "/2015-01-01/es/upgradeDomain/{DomainName}/status", 200] }, () => GetUpgradeStatusRequest$, () => GetUpgradeStatusResponse$
];
var ListDomainNames$ = [9, n0, _LDN,
    { [_h]: ["GET", "/2015-01-01/domain", 200] }, () => ListDomainNamesRequest$, () => ListDomainNamesResponse$
];
var ListDomainsForPackage$ = [9, n0, _LDFP,
    { [_h]: ["GET", "/2015-01-01/packages/{PackageID}/domains", 200] }, () => ListDomainsForPackageRequest$, () => ListDomainsForPackageResponse$
];
var ListElasticsearchInstanceTypes$ = [9, n0, _LEIT,
    { [_h]: ["GET", "/2015-01-01/es/instanceTypes/{ElasticsearchVersion}", 200] }, () => ListElasticsearchInstanceTypesRequest$, () => ListElasticsearchInstanceTypesResponse$
];
var ListElasticsearchVersions$ = [9, n0, _LEV,
    { [_h]: ["GET", "/2015-01-01/es/versions", 200] }, () => ListElasticsearchVersionsRequest$, () => ListElasticsearchVersionsResponse$
];
var ListPackagesForDomain$ = [9, n0, _LPFD,
    { [_h]: ["GET", "/2015-01-01/domain/{DomainName}/packages", 200] }, () => ListPackagesForDomainRequest$, () => ListPackagesForDomainResponse$
];
var ListTags$ = [9, n0, _LT,
    { [_h]: ["GET", "/2015-01-01/tags", 200] }, () => ListTagsRequest$, () => ListTagsResponse$
];
var ListVpcEndpointAccess$ = [9, n0, _LVEA,
    { [_h]: ["GET", "/2015-01-01/es/domain/{DomainName}/listVpcEndpointAccess", 200] }, () => ListVpcEndpointAccessRequest$, () => ListVpcEndpointAccessResponse$
];
var ListVpcEndpoints$ = [9, n0, _LVE,
    { [_h]: ["GET", "/2015-01-01/es/vpcEndpoints", 200] }, () => ListVpcEndpointsRequest$, () => ListVpcEndpointsResponse$
];
var ListVpcEndpointsForDomain$ = [9, n0, _LVEFD,
    { [_h]: ["GET", "/2015-01-01/es/domain/{DomainName}/vpcEndpoints", 200] }, () => ListVpcEndpointsForDomainRequest$, () => ListVpcEndpointsForDomainResponse$
];
var PurchaseReservedElasticsearchInstanceOffering$ = [9, n0, _PREIO,
    { [_h]: ["POST", "/2015-01-01/es/purchaseReservedInstanceOffering", 200] }, () => PurchaseReservedElasticsearchInstanceOfferingRequest$, () => PurchaseReservedElasticsearchInstanceOfferingResponse$
];
var RejectInboundCrossClusterSearchConnection$ = [9, n0, _RICCSC,
    { [_h]: ["PUT", "/2015-01-01/es/ccs/inboundConnection/{CrossClusterSearchConnectionId}/reject", 200] }, () => RejectInboundCrossClusterSearchConnectionRequest$, () => RejectInboundCrossClusterSearchConnectionResponse$
];
var RemoveTags$ = [9, n0, _RT,
    { [_h]: ["POST", "/2015-01-01/tags-removal", 200] }, () => RemoveTagsRequest$, () => __Unit
];
var RevokeVpcEndpointAccess$ = [9, n0, _RVEA,
    { [_h]: ["POST", "/2015-01-01/es/domain/{DomainName}/revokeVpcEndpointAccess", 200] }, () => RevokeVpcEndpointAccessRequest$, () => RevokeVpcEndpointAccessResponse$
];
var StartElasticsearchServiceSoftwareUpdate$ = [9, n0, _SESSU,
    { [_h]: ["POST", "/2015-01-01/es/serviceSoftwareUpdate/start", 200] }, () => StartElasticsearchServiceSoftwareUpdateRequest$, () => StartElasticsearchServiceSoftwareUpdateResponse$
];
var UpdateElasticsearchDomainConfig$ = [9, n0, _UEDC,
    { [_h]: ["POST", "/2015-01-01/es/domain/{DomainName}/config", 200] }, () => UpdateElasticsearchDomainConfigRequest$, () => UpdateElasticsearchDomainConfigResponse$
];
var UpdatePackage$ = [9, n0, _UPp,
    { [_h]: ["POST", "/2015-01-01/packages/update", 200] }, () => UpdatePackageRequest$, () => UpdatePackageResponse$
];
var UpdateVpcEndpoint$ = [9, n0, _UVE,
    { [_h]: ["POST", "/2015-01-01/es/vpcEndpoints/update", 200] }, () => UpdateVpcEndpointRequest$, () => UpdateVpcEndpointResponse$
];
var UpgradeElasticsearchDomain$ = [9, n0, _UED,
    { [_h]: ["POST", "/2015-01-01/es/upgradeDomain", 200] }, () => UpgradeElasticsearchDomainRequest$, () => UpgradeElasticsearchDomainResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2015-01-01",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultElasticsearchServiceHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.elasticsearchservice",
            errorTypeRegistries,
            xmlNamespace: "http://es.amazonaws.com/doc/2015-01-01/",
            version: "2015-01-01",
            serviceTarget: "AmazonElasticsearchService2015",
        },
        serviceId: config?.serviceId ?? "Elasticsearch Service",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};

const getRuntimeConfig = (config) => {
    emitWarningIfUnsupportedVersion(process.version);
    const defaultsMode = resolveDefaultsModeConfig(config);
    const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
    const clientSharedValues = getRuntimeConfig$1(config);
    emitWarningIfUnsupportedVersion$1(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            loadConfig({
                ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
            }, config),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};

const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
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
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class ElasticsearchServiceClient extends Client {
    config;
    constructor(...[configuration]) {
        const _config_0 = getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveUserAgentConfig(_config_1);
        const _config_3 = resolveRetryConfig(_config_2);
        const _config_4 = resolveRegionConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveEndpointConfig(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultElasticsearchServiceHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

const command = makeBuilder(commonParams, "AmazonElasticsearchService2015", "ElasticsearchServiceClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class AcceptInboundCrossClusterSearchConnectionCommand extends command(_ep0, _mw0, "AcceptInboundCrossClusterSearchConnection", AcceptInboundCrossClusterSearchConnection$) {
}

class AddTagsCommand extends command(_ep0, _mw0, "AddTags", AddTags$) {
}

class AssociatePackageCommand extends command(_ep0, _mw0, "AssociatePackage", AssociatePackage$) {
}

class AuthorizeVpcEndpointAccessCommand extends command(_ep0, _mw0, "AuthorizeVpcEndpointAccess", AuthorizeVpcEndpointAccess$) {
}

class CancelDomainConfigChangeCommand extends command(_ep0, _mw0, "CancelDomainConfigChange", CancelDomainConfigChange$) {
}

class CancelElasticsearchServiceSoftwareUpdateCommand extends command(_ep0, _mw0, "CancelElasticsearchServiceSoftwareUpdate", CancelElasticsearchServiceSoftwareUpdate$) {
}

class CreateElasticsearchDomainCommand extends command(_ep0, _mw0, "CreateElasticsearchDomain", CreateElasticsearchDomain$) {
}

class CreateOutboundCrossClusterSearchConnectionCommand extends command(_ep0, _mw0, "CreateOutboundCrossClusterSearchConnection", CreateOutboundCrossClusterSearchConnection$) {
}

class CreatePackageCommand extends command(_ep0, _mw0, "CreatePackage", CreatePackage$) {
}

class CreateVpcEndpointCommand extends command(_ep0, _mw0, "CreateVpcEndpoint", CreateVpcEndpoint$) {
}

class DeleteElasticsearchDomainCommand extends command(_ep0, _mw0, "DeleteElasticsearchDomain", DeleteElasticsearchDomain$) {
}

class DeleteElasticsearchServiceRoleCommand extends command(_ep0, _mw0, "DeleteElasticsearchServiceRole", DeleteElasticsearchServiceRole$) {
}

class DeleteInboundCrossClusterSearchConnectionCommand extends command(_ep0, _mw0, "DeleteInboundCrossClusterSearchConnection", DeleteInboundCrossClusterSearchConnection$) {
}

class DeleteOutboundCrossClusterSearchConnectionCommand extends command(_ep0, _mw0, "DeleteOutboundCrossClusterSearchConnection", DeleteOutboundCrossClusterSearchConnection$) {
}

class DeletePackageCommand extends command(_ep0, _mw0, "DeletePackage", DeletePackage$) {
}

class DeleteVpcEndpointCommand extends command(_ep0, _mw0, "DeleteVpcEndpoint", DeleteVpcEndpoint$) {
}

class DescribeDomainAutoTunesCommand extends command(_ep0, _mw0, "DescribeDomainAutoTunes", DescribeDomainAutoTunes$) {
}

class DescribeDomainChangeProgressCommand extends command(_ep0, _mw0, "DescribeDomainChangeProgress", DescribeDomainChangeProgress$) {
}

class DescribeElasticsearchDomainCommand extends command(_ep0, _mw0, "DescribeElasticsearchDomain", DescribeElasticsearchDomain$) {
}

class DescribeElasticsearchDomainConfigCommand extends command(_ep0, _mw0, "DescribeElasticsearchDomainConfig", DescribeElasticsearchDomainConfig$) {
}

class DescribeElasticsearchDomainsCommand extends command(_ep0, _mw0, "DescribeElasticsearchDomains", DescribeElasticsearchDomains$) {
}

class DescribeElasticsearchInstanceTypeLimitsCommand extends command(_ep0, _mw0, "DescribeElasticsearchInstanceTypeLimits", DescribeElasticsearchInstanceTypeLimits$) {
}

class DescribeInboundCrossClusterSearchConnectionsCommand extends command(_ep0, _mw0, "DescribeInboundCrossClusterSearchConnections", DescribeInboundCrossClusterSearchConnections$) {
}

class DescribeOutboundCrossClusterSearchConnectionsCommand extends command(_ep0, _mw0, "DescribeOutboundCrossClusterSearchConnections", DescribeOutboundCrossClusterSearchConnections$) {
}

class DescribePackagesCommand extends command(_ep0, _mw0, "DescribePackages", DescribePackages$) {
}

class DescribeReservedElasticsearchInstanceOfferingsCommand extends command(_ep0, _mw0, "DescribeReservedElasticsearchInstanceOfferings", DescribeReservedElasticsearchInstanceOfferings$) {
}

class DescribeReservedElasticsearchInstancesCommand extends command(_ep0, _mw0, "DescribeReservedElasticsearchInstances", DescribeReservedElasticsearchInstances$) {
}

class DescribeVpcEndpointsCommand extends command(_ep0, _mw0, "DescribeVpcEndpoints", DescribeVpcEndpoints$) {
}

class DissociatePackageCommand extends command(_ep0, _mw0, "DissociatePackage", DissociatePackage$) {
}

class GetCompatibleElasticsearchVersionsCommand extends command(_ep0, _mw0, "GetCompatibleElasticsearchVersions", GetCompatibleElasticsearchVersions$) {
}

class GetPackageVersionHistoryCommand extends command(_ep0, _mw0, "GetPackageVersionHistory", GetPackageVersionHistory$) {
}

class GetUpgradeHistoryCommand extends command(_ep0, _mw0, "GetUpgradeHistory", GetUpgradeHistory$) {
}

class GetUpgradeStatusCommand extends command(_ep0, _mw0, "GetUpgradeStatus", GetUpgradeStatus$) {
}

class ListDomainNamesCommand extends command(_ep0, _mw0, "ListDomainNames", ListDomainNames$) {
}

class ListDomainsForPackageCommand extends command(_ep0, _mw0, "ListDomainsForPackage", ListDomainsForPackage$) {
}

class ListElasticsearchInstanceTypesCommand extends command(_ep0, _mw0, "ListElasticsearchInstanceTypes", ListElasticsearchInstanceTypes$) {
}

class ListElasticsearchVersionsCommand extends command(_ep0, _mw0, "ListElasticsearchVersions", ListElasticsearchVersions$) {
}

class ListPackagesForDomainCommand extends command(_ep0, _mw0, "ListPackagesForDomain", ListPackagesForDomain$) {
}

class ListTagsCommand extends command(_ep0, _mw0, "ListTags", ListTags$) {
}

class ListVpcEndpointAccessCommand extends command(_ep0, _mw0, "ListVpcEndpointAccess", ListVpcEndpointAccess$) {
}

class ListVpcEndpointsCommand extends command(_ep0, _mw0, "ListVpcEndpoints", ListVpcEndpoints$) {
}

class ListVpcEndpointsForDomainCommand extends command(_ep0, _mw0, "ListVpcEndpointsForDomain", ListVpcEndpointsForDomain$) {
}

class PurchaseReservedElasticsearchInstanceOfferingCommand extends command(_ep0, _mw0, "PurchaseReservedElasticsearchInstanceOffering", PurchaseReservedElasticsearchInstanceOffering$) {
}

class RejectInboundCrossClusterSearchConnectionCommand extends command(_ep0, _mw0, "RejectInboundCrossClusterSearchConnection", RejectInboundCrossClusterSearchConnection$) {
}

class RemoveTagsCommand extends command(_ep0, _mw0, "RemoveTags", RemoveTags$) {
}

class RevokeVpcEndpointAccessCommand extends command(_ep0, _mw0, "RevokeVpcEndpointAccess", RevokeVpcEndpointAccess$) {
}

class StartElasticsearchServiceSoftwareUpdateCommand extends command(_ep0, _mw0, "StartElasticsearchServiceSoftwareUpdate", StartElasticsearchServiceSoftwareUpdate$) {
}

class UpdateElasticsearchDomainConfigCommand extends command(_ep0, _mw0, "UpdateElasticsearchDomainConfig", UpdateElasticsearchDomainConfig$) {
}

class UpdatePackageCommand extends command(_ep0, _mw0, "UpdatePackage", UpdatePackage$) {
}

class UpdateVpcEndpointCommand extends command(_ep0, _mw0, "UpdateVpcEndpoint", UpdateVpcEndpoint$) {
}

class UpgradeElasticsearchDomainCommand extends command(_ep0, _mw0, "UpgradeElasticsearchDomain", UpgradeElasticsearchDomain$) {
}

const paginateDescribeDomainAutoTunes = createPaginator(ElasticsearchServiceClient, DescribeDomainAutoTunesCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeInboundCrossClusterSearchConnections = createPaginator(ElasticsearchServiceClient, DescribeInboundCrossClusterSearchConnectionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeOutboundCrossClusterSearchConnections = createPaginator(ElasticsearchServiceClient, DescribeOutboundCrossClusterSearchConnectionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribePackages = createPaginator(ElasticsearchServiceClient, DescribePackagesCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeReservedElasticsearchInstanceOfferings = createPaginator(ElasticsearchServiceClient, DescribeReservedElasticsearchInstanceOfferingsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeReservedElasticsearchInstances = createPaginator(ElasticsearchServiceClient, DescribeReservedElasticsearchInstancesCommand, "NextToken", "NextToken", "MaxResults");

const paginateGetPackageVersionHistory = createPaginator(ElasticsearchServiceClient, GetPackageVersionHistoryCommand, "NextToken", "NextToken", "MaxResults");

const paginateGetUpgradeHistory = createPaginator(ElasticsearchServiceClient, GetUpgradeHistoryCommand, "NextToken", "NextToken", "MaxResults");

const paginateListDomainsForPackage = createPaginator(ElasticsearchServiceClient, ListDomainsForPackageCommand, "NextToken", "NextToken", "MaxResults");

const paginateListElasticsearchInstanceTypes = createPaginator(ElasticsearchServiceClient, ListElasticsearchInstanceTypesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListElasticsearchVersions = createPaginator(ElasticsearchServiceClient, ListElasticsearchVersionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListPackagesForDomain = createPaginator(ElasticsearchServiceClient, ListPackagesForDomainCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    AcceptInboundCrossClusterSearchConnectionCommand,
    AddTagsCommand,
    AssociatePackageCommand,
    AuthorizeVpcEndpointAccessCommand,
    CancelDomainConfigChangeCommand,
    CancelElasticsearchServiceSoftwareUpdateCommand,
    CreateElasticsearchDomainCommand,
    CreateOutboundCrossClusterSearchConnectionCommand,
    CreatePackageCommand,
    CreateVpcEndpointCommand,
    DeleteElasticsearchDomainCommand,
    DeleteElasticsearchServiceRoleCommand,
    DeleteInboundCrossClusterSearchConnectionCommand,
    DeleteOutboundCrossClusterSearchConnectionCommand,
    DeletePackageCommand,
    DeleteVpcEndpointCommand,
    DescribeDomainAutoTunesCommand,
    DescribeDomainChangeProgressCommand,
    DescribeElasticsearchDomainCommand,
    DescribeElasticsearchDomainConfigCommand,
    DescribeElasticsearchDomainsCommand,
    DescribeElasticsearchInstanceTypeLimitsCommand,
    DescribeInboundCrossClusterSearchConnectionsCommand,
    DescribeOutboundCrossClusterSearchConnectionsCommand,
    DescribePackagesCommand,
    DescribeReservedElasticsearchInstanceOfferingsCommand,
    DescribeReservedElasticsearchInstancesCommand,
    DescribeVpcEndpointsCommand,
    DissociatePackageCommand,
    GetCompatibleElasticsearchVersionsCommand,
    GetPackageVersionHistoryCommand,
    GetUpgradeHistoryCommand,
    GetUpgradeStatusCommand,
    ListDomainNamesCommand,
    ListDomainsForPackageCommand,
    ListElasticsearchInstanceTypesCommand,
    ListElasticsearchVersionsCommand,
    ListPackagesForDomainCommand,
    ListTagsCommand,
    ListVpcEndpointAccessCommand,
    ListVpcEndpointsCommand,
    ListVpcEndpointsForDomainCommand,
    PurchaseReservedElasticsearchInstanceOfferingCommand,
    RejectInboundCrossClusterSearchConnectionCommand,
    RemoveTagsCommand,
    RevokeVpcEndpointAccessCommand,
    StartElasticsearchServiceSoftwareUpdateCommand,
    UpdateElasticsearchDomainConfigCommand,
    UpdatePackageCommand,
    UpdateVpcEndpointCommand,
    UpgradeElasticsearchDomainCommand,
};
const paginators = {
    paginateDescribeDomainAutoTunes,
    paginateDescribeInboundCrossClusterSearchConnections,
    paginateDescribeOutboundCrossClusterSearchConnections,
    paginateDescribePackages,
    paginateDescribeReservedElasticsearchInstanceOfferings,
    paginateDescribeReservedElasticsearchInstances,
    paginateGetPackageVersionHistory,
    paginateGetUpgradeHistory,
    paginateListDomainsForPackage,
    paginateListElasticsearchInstanceTypes,
    paginateListElasticsearchVersions,
    paginateListPackagesForDomain,
};
class ElasticsearchService extends ElasticsearchServiceClient {
}
createAggregatedClient(commands, ElasticsearchService, { paginators });

const InboundCrossClusterSearchConnectionStatusCode = {
    APPROVED: "APPROVED",
    DELETED: "DELETED",
    DELETING: "DELETING",
    PENDING_ACCEPTANCE: "PENDING_ACCEPTANCE",
    REJECTED: "REJECTED",
    REJECTING: "REJECTING",
};
const OptionState = {
    Active: "Active",
    Processing: "Processing",
    RequiresIndexDocuments: "RequiresIndexDocuments",
};
const DomainPackageStatus = {
    ACTIVE: "ACTIVE",
    ASSOCIATING: "ASSOCIATING",
    ASSOCIATION_FAILED: "ASSOCIATION_FAILED",
    DISSOCIATING: "DISSOCIATING",
    DISSOCIATION_FAILED: "DISSOCIATION_FAILED",
};
const PackageType = {
    TXT_DICTIONARY: "TXT-DICTIONARY",
};
const PrincipalType = {
    AWS_ACCOUNT: "AWS_ACCOUNT",
    AWS_SERVICE: "AWS_SERVICE",
};
const DeploymentStatus = {
    COMPLETED: "COMPLETED",
    ELIGIBLE: "ELIGIBLE",
    IN_PROGRESS: "IN_PROGRESS",
    NOT_ELIGIBLE: "NOT_ELIGIBLE",
    PENDING_UPDATE: "PENDING_UPDATE",
};
const AutoTuneDesiredState = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const TimeUnit = {
    HOURS: "HOURS",
};
const DeploymentStrategy = {
    CAPACITY_OPTIMIZED: "CapacityOptimized",
    DEFAULT: "Default",
};
const TLSSecurityPolicy = {
    POLICY_MIN_TLS_1_0_2019_07: "Policy-Min-TLS-1-0-2019-07",
    POLICY_MIN_TLS_1_2_2019_07: "Policy-Min-TLS-1-2-2019-07",
    POLICY_MIN_TLS_1_2_PFS_2023_10: "Policy-Min-TLS-1-2-PFS-2023-10",
    POLICY_MIN_TLS_1_2_RFC9151_FIPS_2024_08: "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08",
};
const VolumeType = {
    gp2: "gp2",
    gp3: "gp3",
    io1: "io1",
    standard: "standard",
};
const ESPartitionInstanceType = {
    c4_2xlarge_elasticsearch: "c4.2xlarge.elasticsearch",
    c4_4xlarge_elasticsearch: "c4.4xlarge.elasticsearch",
    c4_8xlarge_elasticsearch: "c4.8xlarge.elasticsearch",
    c4_large_elasticsearch: "c4.large.elasticsearch",
    c4_xlarge_elasticsearch: "c4.xlarge.elasticsearch",
    c5_18xlarge_elasticsearch: "c5.18xlarge.elasticsearch",
    c5_2xlarge_elasticsearch: "c5.2xlarge.elasticsearch",
    c5_4xlarge_elasticsearch: "c5.4xlarge.elasticsearch",
    c5_9xlarge_elasticsearch: "c5.9xlarge.elasticsearch",
    c5_large_elasticsearch: "c5.large.elasticsearch",
    c5_xlarge_elasticsearch: "c5.xlarge.elasticsearch",
    d2_2xlarge_elasticsearch: "d2.2xlarge.elasticsearch",
    d2_4xlarge_elasticsearch: "d2.4xlarge.elasticsearch",
    d2_8xlarge_elasticsearch: "d2.8xlarge.elasticsearch",
    d2_xlarge_elasticsearch: "d2.xlarge.elasticsearch",
    i2_2xlarge_elasticsearch: "i2.2xlarge.elasticsearch",
    i2_xlarge_elasticsearch: "i2.xlarge.elasticsearch",
    i3_16xlarge_elasticsearch: "i3.16xlarge.elasticsearch",
    i3_2xlarge_elasticsearch: "i3.2xlarge.elasticsearch",
    i3_4xlarge_elasticsearch: "i3.4xlarge.elasticsearch",
    i3_8xlarge_elasticsearch: "i3.8xlarge.elasticsearch",
    i3_large_elasticsearch: "i3.large.elasticsearch",
    i3_xlarge_elasticsearch: "i3.xlarge.elasticsearch",
    m3_2xlarge_elasticsearch: "m3.2xlarge.elasticsearch",
    m3_large_elasticsearch: "m3.large.elasticsearch",
    m3_medium_elasticsearch: "m3.medium.elasticsearch",
    m3_xlarge_elasticsearch: "m3.xlarge.elasticsearch",
    m4_10xlarge_elasticsearch: "m4.10xlarge.elasticsearch",
    m4_2xlarge_elasticsearch: "m4.2xlarge.elasticsearch",
    m4_4xlarge_elasticsearch: "m4.4xlarge.elasticsearch",
    m4_large_elasticsearch: "m4.large.elasticsearch",
    m4_xlarge_elasticsearch: "m4.xlarge.elasticsearch",
    m5_12xlarge_elasticsearch: "m5.12xlarge.elasticsearch",
    m5_2xlarge_elasticsearch: "m5.2xlarge.elasticsearch",
    m5_4xlarge_elasticsearch: "m5.4xlarge.elasticsearch",
    m5_large_elasticsearch: "m5.large.elasticsearch",
    m5_xlarge_elasticsearch: "m5.xlarge.elasticsearch",
    r3_2xlarge_elasticsearch: "r3.2xlarge.elasticsearch",
    r3_4xlarge_elasticsearch: "r3.4xlarge.elasticsearch",
    r3_8xlarge_elasticsearch: "r3.8xlarge.elasticsearch",
    r3_large_elasticsearch: "r3.large.elasticsearch",
    r3_xlarge_elasticsearch: "r3.xlarge.elasticsearch",
    r4_16xlarge_elasticsearch: "r4.16xlarge.elasticsearch",
    r4_2xlarge_elasticsearch: "r4.2xlarge.elasticsearch",
    r4_4xlarge_elasticsearch: "r4.4xlarge.elasticsearch",
    r4_8xlarge_elasticsearch: "r4.8xlarge.elasticsearch",
    r4_large_elasticsearch: "r4.large.elasticsearch",
    r4_xlarge_elasticsearch: "r4.xlarge.elasticsearch",
    r5_12xlarge_elasticsearch: "r5.12xlarge.elasticsearch",
    r5_2xlarge_elasticsearch: "r5.2xlarge.elasticsearch",
    r5_4xlarge_elasticsearch: "r5.4xlarge.elasticsearch",
    r5_large_elasticsearch: "r5.large.elasticsearch",
    r5_xlarge_elasticsearch: "r5.xlarge.elasticsearch",
    t2_medium_elasticsearch: "t2.medium.elasticsearch",
    t2_micro_elasticsearch: "t2.micro.elasticsearch",
    t2_small_elasticsearch: "t2.small.elasticsearch",
    ultrawarm1_large_elasticsearch: "ultrawarm1.large.elasticsearch",
    ultrawarm1_medium_elasticsearch: "ultrawarm1.medium.elasticsearch",
};
const ESWarmPartitionInstanceType = {
    ultrawarm1_large_elasticsearch: "ultrawarm1.large.elasticsearch",
    ultrawarm1_medium_elasticsearch: "ultrawarm1.medium.elasticsearch",
};
const DomainEngineMode = {
    GENERAL: "GENERAL",
    OPTIMIZED: "OPTIMIZED",
};
const LogType = {
    AUDIT_LOGS: "AUDIT_LOGS",
    ES_APPLICATION_LOGS: "ES_APPLICATION_LOGS",
    INDEX_SLOW_LOGS: "INDEX_SLOW_LOGS",
    SEARCH_SLOW_LOGS: "SEARCH_SLOW_LOGS",
};
const DomainUseCase = {
    MIXED: "MIXED",
    OBSERVABILITY: "OBSERVABILITY",
    SEARCH: "SEARCH",
    VECTOR: "VECTOR",
};
const PauseState = {
    ACTIVE: "Active",
    COMPLETED: "Completed",
    DISABLED: "Disabled",
    SCHEDULED: "Scheduled",
};
const AutoTuneState = {
    DISABLED: "DISABLED",
    DISABLED_AND_ROLLBACK_COMPLETE: "DISABLED_AND_ROLLBACK_COMPLETE",
    DISABLED_AND_ROLLBACK_ERROR: "DISABLED_AND_ROLLBACK_ERROR",
    DISABLED_AND_ROLLBACK_IN_PROGRESS: "DISABLED_AND_ROLLBACK_IN_PROGRESS",
    DISABLED_AND_ROLLBACK_SCHEDULED: "DISABLED_AND_ROLLBACK_SCHEDULED",
    DISABLE_IN_PROGRESS: "DISABLE_IN_PROGRESS",
    ENABLED: "ENABLED",
    ENABLE_IN_PROGRESS: "ENABLE_IN_PROGRESS",
    ERROR: "ERROR",
};
const ConfigChangeStatus = {
    APPLYING_CHANGES: "ApplyingChanges",
    CANCELLED: "Cancelled",
    COMPLETED: "Completed",
    INITIALIZING: "Initializing",
    PENDING: "Pending",
    PENDING_USER_INPUT: "PendingUserInput",
    VALIDATING: "Validating",
    VALIDATION_FAILED: "ValidationFailed",
};
const InitiatedBy = {
    CUSTOMER: "CUSTOMER",
    SERVICE: "SERVICE",
};
const DomainProcessingStatusType = {
    ACTIVE: "Active",
    CREATING: "Creating",
    DELETING: "Deleting",
    ISOLATED: "Isolated",
    MODIFYING: "Modifying",
    UPDATING: "UpdatingServiceSoftware",
    UPGRADING: "UpgradingEngineVersion",
};
const PropertyValueType = {
    PLAIN_TEXT: "PLAIN_TEXT",
    STRINGIFIED_JSON: "STRINGIFIED_JSON",
};
const OutboundCrossClusterSearchConnectionStatusCode = {
    ACTIVE: "ACTIVE",
    DELETED: "DELETED",
    DELETING: "DELETING",
    PENDING_ACCEPTANCE: "PENDING_ACCEPTANCE",
    PROVISIONING: "PROVISIONING",
    REJECTED: "REJECTED",
    VALIDATING: "VALIDATING",
    VALIDATION_FAILED: "VALIDATION_FAILED",
};
const PackageStatus = {
    AVAILABLE: "AVAILABLE",
    COPYING: "COPYING",
    COPY_FAILED: "COPY_FAILED",
    DELETED: "DELETED",
    DELETE_FAILED: "DELETE_FAILED",
    DELETING: "DELETING",
    VALIDATING: "VALIDATING",
    VALIDATION_FAILED: "VALIDATION_FAILED",
};
const VpcEndpointStatus = {
    ACTIVE: "ACTIVE",
    CREATE_FAILED: "CREATE_FAILED",
    CREATING: "CREATING",
    DELETE_FAILED: "DELETE_FAILED",
    DELETING: "DELETING",
    UPDATE_FAILED: "UPDATE_FAILED",
    UPDATING: "UPDATING",
};
const ScheduledAutoTuneActionType = {
    JVM_HEAP_SIZE_TUNING: "JVM_HEAP_SIZE_TUNING",
    JVM_YOUNG_GEN_TUNING: "JVM_YOUNG_GEN_TUNING",
};
const ScheduledAutoTuneSeverityType = {
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
};
const AutoTuneType = {
    SCHEDULED_ACTION: "SCHEDULED_ACTION",
};
const OverallChangeStatus = {
    COMPLETED: "COMPLETED",
    FAILED: "FAILED",
    PENDING: "PENDING",
    PROCESSING: "PROCESSING",
};
const RollbackOnDisable = {
    DEFAULT_ROLLBACK: "DEFAULT_ROLLBACK",
    NO_ROLLBACK: "NO_ROLLBACK",
};
const DescribePackagesFilterName = {
    PackageID: "PackageID",
    PackageName: "PackageName",
    PackageStatus: "PackageStatus",
};
const ReservedElasticsearchInstancePaymentOption = {
    ALL_UPFRONT: "ALL_UPFRONT",
    NO_UPFRONT: "NO_UPFRONT",
    PARTIAL_UPFRONT: "PARTIAL_UPFRONT",
};
const VpcEndpointErrorCode = {
    ENDPOINT_NOT_FOUND: "ENDPOINT_NOT_FOUND",
    SERVER_ERROR: "SERVER_ERROR",
};
const UpgradeStep = {
    PRE_UPGRADE_CHECK: "PRE_UPGRADE_CHECK",
    SNAPSHOT: "SNAPSHOT",
    UPGRADE: "UPGRADE",
};
const UpgradeStatus = {
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
    SUCCEEDED: "SUCCEEDED",
    SUCCEEDED_WITH_ISSUES: "SUCCEEDED_WITH_ISSUES",
};
const EngineType = {
    Elasticsearch: "Elasticsearch",
    OpenSearch: "OpenSearch",
};

__webpack_unused_export__ = AcceptInboundCrossClusterSearchConnection$;
__webpack_unused_export__ = AcceptInboundCrossClusterSearchConnectionCommand;
__webpack_unused_export__ = AcceptInboundCrossClusterSearchConnectionRequest$;
__webpack_unused_export__ = AcceptInboundCrossClusterSearchConnectionResponse$;
__webpack_unused_export__ = AccessDeniedException;
__webpack_unused_export__ = AccessDeniedException$;
__webpack_unused_export__ = AccessPoliciesStatus$;
__webpack_unused_export__ = AddTags$;
__webpack_unused_export__ = AddTagsCommand;
__webpack_unused_export__ = AddTagsRequest$;
__webpack_unused_export__ = AdditionalLimit$;
__webpack_unused_export__ = AdvancedOptionsStatus$;
__webpack_unused_export__ = AdvancedSecurityOptions$;
__webpack_unused_export__ = AdvancedSecurityOptionsInput$;
__webpack_unused_export__ = AdvancedSecurityOptionsStatus$;
__webpack_unused_export__ = AssociatePackage$;
exports.eEU = AssociatePackageCommand;
__webpack_unused_export__ = AssociatePackageRequest$;
__webpack_unused_export__ = AssociatePackageResponse$;
__webpack_unused_export__ = AuthorizeVpcEndpointAccess$;
__webpack_unused_export__ = AuthorizeVpcEndpointAccessCommand;
__webpack_unused_export__ = AuthorizeVpcEndpointAccessRequest$;
__webpack_unused_export__ = AuthorizeVpcEndpointAccessResponse$;
__webpack_unused_export__ = AuthorizedPrincipal$;
__webpack_unused_export__ = AutoTune$;
__webpack_unused_export__ = AutoTuneDesiredState;
__webpack_unused_export__ = AutoTuneDetails$;
__webpack_unused_export__ = AutoTuneMaintenanceSchedule$;
__webpack_unused_export__ = AutoTuneOptions$;
__webpack_unused_export__ = AutoTuneOptionsInput$;
__webpack_unused_export__ = AutoTuneOptionsOutput$;
__webpack_unused_export__ = AutoTuneOptionsStatus$;
__webpack_unused_export__ = AutoTuneState;
__webpack_unused_export__ = AutoTuneStatus$;
__webpack_unused_export__ = AutoTuneType;
__webpack_unused_export__ = AutomatedSnapshotPauseOptions$;
__webpack_unused_export__ = AutomatedSnapshotPauseOptionsStatus$;
__webpack_unused_export__ = AutomatedSnapshotPauseRequestOptions$;
__webpack_unused_export__ = BaseException;
__webpack_unused_export__ = BaseException$;
__webpack_unused_export__ = CancelDomainConfigChange$;
__webpack_unused_export__ = CancelDomainConfigChangeCommand;
__webpack_unused_export__ = CancelDomainConfigChangeRequest$;
__webpack_unused_export__ = CancelDomainConfigChangeResponse$;
__webpack_unused_export__ = CancelElasticsearchServiceSoftwareUpdate$;
__webpack_unused_export__ = CancelElasticsearchServiceSoftwareUpdateCommand;
__webpack_unused_export__ = CancelElasticsearchServiceSoftwareUpdateRequest$;
__webpack_unused_export__ = CancelElasticsearchServiceSoftwareUpdateResponse$;
__webpack_unused_export__ = CancelledChangeProperty$;
__webpack_unused_export__ = ChangeProgressDetails$;
__webpack_unused_export__ = ChangeProgressStage$;
__webpack_unused_export__ = ChangeProgressStatusDetails$;
__webpack_unused_export__ = CognitoOptions$;
__webpack_unused_export__ = CognitoOptionsStatus$;
__webpack_unused_export__ = ColdStorageOptions$;
__webpack_unused_export__ = CompatibleVersionsMap$;
__webpack_unused_export__ = ConfigChangeStatus;
__webpack_unused_export__ = ConflictException;
__webpack_unused_export__ = ConflictException$;
__webpack_unused_export__ = CreateElasticsearchDomain$;
__webpack_unused_export__ = CreateElasticsearchDomainCommand;
__webpack_unused_export__ = CreateElasticsearchDomainRequest$;
__webpack_unused_export__ = CreateElasticsearchDomainResponse$;
__webpack_unused_export__ = CreateOutboundCrossClusterSearchConnection$;
__webpack_unused_export__ = CreateOutboundCrossClusterSearchConnectionCommand;
__webpack_unused_export__ = CreateOutboundCrossClusterSearchConnectionRequest$;
__webpack_unused_export__ = CreateOutboundCrossClusterSearchConnectionResponse$;
__webpack_unused_export__ = CreatePackage$;
exports.cvv = CreatePackageCommand;
__webpack_unused_export__ = CreatePackageRequest$;
__webpack_unused_export__ = CreatePackageResponse$;
__webpack_unused_export__ = CreateVpcEndpoint$;
__webpack_unused_export__ = CreateVpcEndpointCommand;
__webpack_unused_export__ = CreateVpcEndpointRequest$;
__webpack_unused_export__ = CreateVpcEndpointResponse$;
__webpack_unused_export__ = DeleteElasticsearchDomain$;
__webpack_unused_export__ = DeleteElasticsearchDomainCommand;
__webpack_unused_export__ = DeleteElasticsearchDomainRequest$;
__webpack_unused_export__ = DeleteElasticsearchDomainResponse$;
__webpack_unused_export__ = DeleteElasticsearchServiceRole$;
__webpack_unused_export__ = DeleteElasticsearchServiceRoleCommand;
__webpack_unused_export__ = DeleteInboundCrossClusterSearchConnection$;
__webpack_unused_export__ = DeleteInboundCrossClusterSearchConnectionCommand;
__webpack_unused_export__ = DeleteInboundCrossClusterSearchConnectionRequest$;
__webpack_unused_export__ = DeleteInboundCrossClusterSearchConnectionResponse$;
__webpack_unused_export__ = DeleteOutboundCrossClusterSearchConnection$;
__webpack_unused_export__ = DeleteOutboundCrossClusterSearchConnectionCommand;
__webpack_unused_export__ = DeleteOutboundCrossClusterSearchConnectionRequest$;
__webpack_unused_export__ = DeleteOutboundCrossClusterSearchConnectionResponse$;
__webpack_unused_export__ = DeletePackage$;
exports.HCG = DeletePackageCommand;
__webpack_unused_export__ = DeletePackageRequest$;
__webpack_unused_export__ = DeletePackageResponse$;
__webpack_unused_export__ = DeleteVpcEndpoint$;
__webpack_unused_export__ = DeleteVpcEndpointCommand;
__webpack_unused_export__ = DeleteVpcEndpointRequest$;
__webpack_unused_export__ = DeleteVpcEndpointResponse$;
__webpack_unused_export__ = DeploymentStatus;
__webpack_unused_export__ = DeploymentStrategy;
__webpack_unused_export__ = DeploymentStrategyOptions$;
__webpack_unused_export__ = DeploymentStrategyOptionsStatus$;
__webpack_unused_export__ = DescribeDomainAutoTunes$;
__webpack_unused_export__ = DescribeDomainAutoTunesCommand;
__webpack_unused_export__ = DescribeDomainAutoTunesRequest$;
__webpack_unused_export__ = DescribeDomainAutoTunesResponse$;
__webpack_unused_export__ = DescribeDomainChangeProgress$;
__webpack_unused_export__ = DescribeDomainChangeProgressCommand;
__webpack_unused_export__ = DescribeDomainChangeProgressRequest$;
__webpack_unused_export__ = DescribeDomainChangeProgressResponse$;
__webpack_unused_export__ = DescribeElasticsearchDomain$;
__webpack_unused_export__ = DescribeElasticsearchDomainCommand;
__webpack_unused_export__ = DescribeElasticsearchDomainConfig$;
__webpack_unused_export__ = DescribeElasticsearchDomainConfigCommand;
__webpack_unused_export__ = DescribeElasticsearchDomainConfigRequest$;
__webpack_unused_export__ = DescribeElasticsearchDomainConfigResponse$;
__webpack_unused_export__ = DescribeElasticsearchDomainRequest$;
__webpack_unused_export__ = DescribeElasticsearchDomainResponse$;
__webpack_unused_export__ = DescribeElasticsearchDomains$;
__webpack_unused_export__ = DescribeElasticsearchDomainsCommand;
__webpack_unused_export__ = DescribeElasticsearchDomainsRequest$;
__webpack_unused_export__ = DescribeElasticsearchDomainsResponse$;
__webpack_unused_export__ = DescribeElasticsearchInstanceTypeLimits$;
__webpack_unused_export__ = DescribeElasticsearchInstanceTypeLimitsCommand;
__webpack_unused_export__ = DescribeElasticsearchInstanceTypeLimitsRequest$;
__webpack_unused_export__ = DescribeElasticsearchInstanceTypeLimitsResponse$;
__webpack_unused_export__ = DescribeInboundCrossClusterSearchConnections$;
__webpack_unused_export__ = DescribeInboundCrossClusterSearchConnectionsCommand;
__webpack_unused_export__ = DescribeInboundCrossClusterSearchConnectionsRequest$;
__webpack_unused_export__ = DescribeInboundCrossClusterSearchConnectionsResponse$;
__webpack_unused_export__ = DescribeOutboundCrossClusterSearchConnections$;
__webpack_unused_export__ = DescribeOutboundCrossClusterSearchConnectionsCommand;
__webpack_unused_export__ = DescribeOutboundCrossClusterSearchConnectionsRequest$;
__webpack_unused_export__ = DescribeOutboundCrossClusterSearchConnectionsResponse$;
__webpack_unused_export__ = DescribePackages$;
exports.sKJ = DescribePackagesCommand;
__webpack_unused_export__ = DescribePackagesFilter$;
__webpack_unused_export__ = DescribePackagesFilterName;
__webpack_unused_export__ = DescribePackagesRequest$;
__webpack_unused_export__ = DescribePackagesResponse$;
__webpack_unused_export__ = DescribeReservedElasticsearchInstanceOfferings$;
__webpack_unused_export__ = DescribeReservedElasticsearchInstanceOfferingsCommand;
__webpack_unused_export__ = DescribeReservedElasticsearchInstanceOfferingsRequest$;
__webpack_unused_export__ = DescribeReservedElasticsearchInstanceOfferingsResponse$;
__webpack_unused_export__ = DescribeReservedElasticsearchInstances$;
__webpack_unused_export__ = DescribeReservedElasticsearchInstancesCommand;
__webpack_unused_export__ = DescribeReservedElasticsearchInstancesRequest$;
__webpack_unused_export__ = DescribeReservedElasticsearchInstancesResponse$;
__webpack_unused_export__ = DescribeVpcEndpoints$;
__webpack_unused_export__ = DescribeVpcEndpointsCommand;
__webpack_unused_export__ = DescribeVpcEndpointsRequest$;
__webpack_unused_export__ = DescribeVpcEndpointsResponse$;
__webpack_unused_export__ = DisabledOperationException;
__webpack_unused_export__ = DisabledOperationException$;
__webpack_unused_export__ = DissociatePackage$;
exports.aDJ = DissociatePackageCommand;
__webpack_unused_export__ = DissociatePackageRequest$;
__webpack_unused_export__ = DissociatePackageResponse$;
__webpack_unused_export__ = DomainEndpointOptions$;
__webpack_unused_export__ = DomainEndpointOptionsStatus$;
__webpack_unused_export__ = DomainEngineMode;
__webpack_unused_export__ = DomainInfo$;
__webpack_unused_export__ = DomainInformation$;
__webpack_unused_export__ = DomainPackageDetails$;
__webpack_unused_export__ = DomainPackageStatus;
__webpack_unused_export__ = DomainProcessingStatusType;
__webpack_unused_export__ = DomainUseCase;
__webpack_unused_export__ = DryRunResults$;
__webpack_unused_export__ = Duration$;
__webpack_unused_export__ = EBSOptions$;
__webpack_unused_export__ = EBSOptionsStatus$;
__webpack_unused_export__ = ESPartitionInstanceType;
__webpack_unused_export__ = ESWarmPartitionInstanceType;
__webpack_unused_export__ = ElasticsearchClusterConfig$;
__webpack_unused_export__ = ElasticsearchClusterConfigStatus$;
__webpack_unused_export__ = ElasticsearchDomainConfig$;
__webpack_unused_export__ = ElasticsearchDomainStatus$;
__webpack_unused_export__ = ElasticsearchService;
exports.UNq = ElasticsearchServiceClient;
__webpack_unused_export__ = ElasticsearchServiceServiceException;
__webpack_unused_export__ = ElasticsearchServiceServiceException$;
__webpack_unused_export__ = ElasticsearchVersionStatus$;
__webpack_unused_export__ = EncryptionAtRestOptions$;
__webpack_unused_export__ = EncryptionAtRestOptionsStatus$;
__webpack_unused_export__ = EngineModeStatus$;
__webpack_unused_export__ = EngineType;
__webpack_unused_export__ = ErrorDetails$;
__webpack_unused_export__ = Filter$;
__webpack_unused_export__ = GetCompatibleElasticsearchVersions$;
__webpack_unused_export__ = GetCompatibleElasticsearchVersionsCommand;
__webpack_unused_export__ = GetCompatibleElasticsearchVersionsRequest$;
__webpack_unused_export__ = GetCompatibleElasticsearchVersionsResponse$;
__webpack_unused_export__ = GetPackageVersionHistory$;
exports.ahd = GetPackageVersionHistoryCommand;
__webpack_unused_export__ = GetPackageVersionHistoryRequest$;
__webpack_unused_export__ = GetPackageVersionHistoryResponse$;
__webpack_unused_export__ = GetUpgradeHistory$;
__webpack_unused_export__ = GetUpgradeHistoryCommand;
__webpack_unused_export__ = GetUpgradeHistoryRequest$;
__webpack_unused_export__ = GetUpgradeHistoryResponse$;
__webpack_unused_export__ = GetUpgradeStatus$;
__webpack_unused_export__ = GetUpgradeStatusCommand;
__webpack_unused_export__ = GetUpgradeStatusRequest$;
__webpack_unused_export__ = GetUpgradeStatusResponse$;
__webpack_unused_export__ = InboundCrossClusterSearchConnection$;
__webpack_unused_export__ = InboundCrossClusterSearchConnectionStatus$;
__webpack_unused_export__ = InboundCrossClusterSearchConnectionStatusCode;
__webpack_unused_export__ = InitiatedBy;
__webpack_unused_export__ = InstanceCountLimits$;
__webpack_unused_export__ = InstanceLimits$;
__webpack_unused_export__ = InternalException;
__webpack_unused_export__ = InternalException$;
__webpack_unused_export__ = InvalidPaginationTokenException;
__webpack_unused_export__ = InvalidPaginationTokenException$;
__webpack_unused_export__ = InvalidTypeException;
__webpack_unused_export__ = InvalidTypeException$;
__webpack_unused_export__ = LimitExceededException;
__webpack_unused_export__ = LimitExceededException$;
__webpack_unused_export__ = Limits$;
__webpack_unused_export__ = ListDomainNames$;
__webpack_unused_export__ = ListDomainNamesCommand;
__webpack_unused_export__ = ListDomainNamesRequest$;
__webpack_unused_export__ = ListDomainNamesResponse$;
__webpack_unused_export__ = ListDomainsForPackage$;
exports.c3L = ListDomainsForPackageCommand;
__webpack_unused_export__ = ListDomainsForPackageRequest$;
__webpack_unused_export__ = ListDomainsForPackageResponse$;
__webpack_unused_export__ = ListElasticsearchInstanceTypes$;
__webpack_unused_export__ = ListElasticsearchInstanceTypesCommand;
__webpack_unused_export__ = ListElasticsearchInstanceTypesRequest$;
__webpack_unused_export__ = ListElasticsearchInstanceTypesResponse$;
__webpack_unused_export__ = ListElasticsearchVersions$;
__webpack_unused_export__ = ListElasticsearchVersionsCommand;
__webpack_unused_export__ = ListElasticsearchVersionsRequest$;
__webpack_unused_export__ = ListElasticsearchVersionsResponse$;
__webpack_unused_export__ = ListPackagesForDomain$;
exports.uGS = ListPackagesForDomainCommand;
__webpack_unused_export__ = ListPackagesForDomainRequest$;
__webpack_unused_export__ = ListPackagesForDomainResponse$;
__webpack_unused_export__ = ListTags$;
__webpack_unused_export__ = ListTagsCommand;
__webpack_unused_export__ = ListTagsRequest$;
__webpack_unused_export__ = ListTagsResponse$;
__webpack_unused_export__ = ListVpcEndpointAccess$;
__webpack_unused_export__ = ListVpcEndpointAccessCommand;
__webpack_unused_export__ = ListVpcEndpointAccessRequest$;
__webpack_unused_export__ = ListVpcEndpointAccessResponse$;
__webpack_unused_export__ = ListVpcEndpoints$;
__webpack_unused_export__ = ListVpcEndpointsCommand;
__webpack_unused_export__ = ListVpcEndpointsForDomain$;
__webpack_unused_export__ = ListVpcEndpointsForDomainCommand;
__webpack_unused_export__ = ListVpcEndpointsForDomainRequest$;
__webpack_unused_export__ = ListVpcEndpointsForDomainResponse$;
__webpack_unused_export__ = ListVpcEndpointsRequest$;
__webpack_unused_export__ = ListVpcEndpointsResponse$;
__webpack_unused_export__ = LogPublishingOption$;
__webpack_unused_export__ = LogPublishingOptionsStatus$;
__webpack_unused_export__ = LogType;
__webpack_unused_export__ = MasterUserOptions$;
__webpack_unused_export__ = ModifyingProperties$;
__webpack_unused_export__ = NodeToNodeEncryptionOptions$;
__webpack_unused_export__ = NodeToNodeEncryptionOptionsStatus$;
__webpack_unused_export__ = OptionState;
__webpack_unused_export__ = OptionStatus$;
__webpack_unused_export__ = OutboundCrossClusterSearchConnection$;
__webpack_unused_export__ = OutboundCrossClusterSearchConnectionStatus$;
__webpack_unused_export__ = OutboundCrossClusterSearchConnectionStatusCode;
__webpack_unused_export__ = OverallChangeStatus;
__webpack_unused_export__ = PackageDetails$;
__webpack_unused_export__ = PackageSource$;
__webpack_unused_export__ = PackageStatus;
__webpack_unused_export__ = PackageType;
__webpack_unused_export__ = PackageVersionHistory$;
__webpack_unused_export__ = PauseState;
__webpack_unused_export__ = PrincipalType;
__webpack_unused_export__ = PropertyValueType;
__webpack_unused_export__ = PurchaseReservedElasticsearchInstanceOffering$;
__webpack_unused_export__ = PurchaseReservedElasticsearchInstanceOfferingCommand;
__webpack_unused_export__ = PurchaseReservedElasticsearchInstanceOfferingRequest$;
__webpack_unused_export__ = PurchaseReservedElasticsearchInstanceOfferingResponse$;
__webpack_unused_export__ = RecurringCharge$;
__webpack_unused_export__ = RejectInboundCrossClusterSearchConnection$;
__webpack_unused_export__ = RejectInboundCrossClusterSearchConnectionCommand;
__webpack_unused_export__ = RejectInboundCrossClusterSearchConnectionRequest$;
__webpack_unused_export__ = RejectInboundCrossClusterSearchConnectionResponse$;
__webpack_unused_export__ = RemoveTags$;
__webpack_unused_export__ = RemoveTagsCommand;
__webpack_unused_export__ = RemoveTagsRequest$;
__webpack_unused_export__ = ReservedElasticsearchInstance$;
__webpack_unused_export__ = ReservedElasticsearchInstanceOffering$;
__webpack_unused_export__ = ReservedElasticsearchInstancePaymentOption;
__webpack_unused_export__ = ResourceAlreadyExistsException;
__webpack_unused_export__ = ResourceAlreadyExistsException$;
__webpack_unused_export__ = ResourceNotFoundException;
__webpack_unused_export__ = ResourceNotFoundException$;
__webpack_unused_export__ = RevokeVpcEndpointAccess$;
__webpack_unused_export__ = RevokeVpcEndpointAccessCommand;
__webpack_unused_export__ = RevokeVpcEndpointAccessRequest$;
__webpack_unused_export__ = RevokeVpcEndpointAccessResponse$;
__webpack_unused_export__ = RollbackOnDisable;
__webpack_unused_export__ = SAMLIdp$;
__webpack_unused_export__ = SAMLOptionsInput$;
__webpack_unused_export__ = SAMLOptionsOutput$;
__webpack_unused_export__ = ScheduledAutoTuneActionType;
__webpack_unused_export__ = ScheduledAutoTuneDetails$;
__webpack_unused_export__ = ScheduledAutoTuneSeverityType;
__webpack_unused_export__ = ServiceSoftwareOptions$;
__webpack_unused_export__ = SnapshotOptions$;
__webpack_unused_export__ = SnapshotOptionsStatus$;
__webpack_unused_export__ = StartElasticsearchServiceSoftwareUpdate$;
__webpack_unused_export__ = StartElasticsearchServiceSoftwareUpdateCommand;
__webpack_unused_export__ = StartElasticsearchServiceSoftwareUpdateRequest$;
__webpack_unused_export__ = StartElasticsearchServiceSoftwareUpdateResponse$;
__webpack_unused_export__ = StorageType$;
__webpack_unused_export__ = StorageTypeLimit$;
__webpack_unused_export__ = TLSSecurityPolicy;
__webpack_unused_export__ = Tag$;
__webpack_unused_export__ = TimeUnit;
__webpack_unused_export__ = UpdateElasticsearchDomainConfig$;
__webpack_unused_export__ = UpdateElasticsearchDomainConfigCommand;
__webpack_unused_export__ = UpdateElasticsearchDomainConfigRequest$;
__webpack_unused_export__ = UpdateElasticsearchDomainConfigResponse$;
__webpack_unused_export__ = UpdatePackage$;
exports.bL9 = UpdatePackageCommand;
__webpack_unused_export__ = UpdatePackageRequest$;
__webpack_unused_export__ = UpdatePackageResponse$;
__webpack_unused_export__ = UpdateVpcEndpoint$;
__webpack_unused_export__ = UpdateVpcEndpointCommand;
__webpack_unused_export__ = UpdateVpcEndpointRequest$;
__webpack_unused_export__ = UpdateVpcEndpointResponse$;
__webpack_unused_export__ = UpgradeElasticsearchDomain$;
__webpack_unused_export__ = UpgradeElasticsearchDomainCommand;
__webpack_unused_export__ = UpgradeElasticsearchDomainRequest$;
__webpack_unused_export__ = UpgradeElasticsearchDomainResponse$;
__webpack_unused_export__ = UpgradeHistory$;
__webpack_unused_export__ = UpgradeStatus;
__webpack_unused_export__ = UpgradeStep;
__webpack_unused_export__ = UpgradeStepItem$;
__webpack_unused_export__ = UseCaseStatus$;
__webpack_unused_export__ = VPCDerivedInfo$;
__webpack_unused_export__ = VPCDerivedInfoStatus$;
__webpack_unused_export__ = VPCOptions$;
__webpack_unused_export__ = ValidationException;
__webpack_unused_export__ = ValidationException$;
__webpack_unused_export__ = VolumeType;
__webpack_unused_export__ = VpcEndpoint$;
__webpack_unused_export__ = VpcEndpointError$;
__webpack_unused_export__ = VpcEndpointErrorCode;
__webpack_unused_export__ = VpcEndpointStatus;
__webpack_unused_export__ = VpcEndpointSummary$;
__webpack_unused_export__ = ZoneAwarenessConfig$;
__webpack_unused_export__ = errorTypeRegistries;
__webpack_unused_export__ = paginateDescribeDomainAutoTunes;
__webpack_unused_export__ = paginateDescribeInboundCrossClusterSearchConnections;
__webpack_unused_export__ = paginateDescribeOutboundCrossClusterSearchConnections;
__webpack_unused_export__ = paginateDescribePackages;
__webpack_unused_export__ = paginateDescribeReservedElasticsearchInstanceOfferings;
__webpack_unused_export__ = paginateDescribeReservedElasticsearchInstances;
__webpack_unused_export__ = paginateGetPackageVersionHistory;
__webpack_unused_export__ = paginateGetUpgradeHistory;
__webpack_unused_export__ = paginateListDomainsForPackage;
__webpack_unused_export__ = paginateListElasticsearchInstanceTypes;
__webpack_unused_export__ = paginateListElasticsearchVersions;
__webpack_unused_export__ = paginateListPackagesForDomain;


/***/ })

};
