export const id = 715;
export const ids = [715];
export const modules = {

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


const CONNECTION_TIMEOUT_MS = 10_000;
/** A connection on which nothing moves for this long is given up. */
const IDLE_TIMEOUT_MS = 60_000;
const MAX_SOCKETS = 50;
/** Without one the SDK warns on the console, beside our own words: of uploads that it does not retry, for one. */
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/** Constructor arguments that all clients share. Retries are the engine's: it knows which call may be repeated. */
function clientConfig(settings) {
    const agent = { keepAlive: true, maxSockets: MAX_SOCKETS, proxyEnv: settings.proxyEnv };
    return {
        region: settings.region,
        maxAttempts: 1,
        logger: SILENT,
        customUserAgent: [['deploy-opensearch-dictionaries', settings.actionVersion]],
        requestHandler: {
            connectionTimeout: CONNECTION_TIMEOUT_MS,
            socketTimeout: IDLE_TIMEOUT_MS,
            httpAgent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(agent),
            httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(agent),
        },
    };
}


/***/ }),

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   elasticsearchApi: () => (/* binding */ elasticsearchApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elasticsearch_service__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4228);
/* harmony import */ var _client_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9846);
/* harmony import */ var _packages_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4325);



/** The 2015-01-01 API of the service. Only the API that the user chose is ever imported. */
function elasticsearchApi(settings) {
    const client = new _aws_sdk_client_elasticsearch_service__WEBPACK_IMPORTED_MODULE_1__/* .ElasticsearchServiceClient */ .UNq((0,_client_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(settings));
    return {
        describePackages: ({ filter, nextToken }) => client.send(new _aws_sdk_client_elasticsearch_service__WEBPACK_IMPORTED_MODULE_1__/* .DescribePackagesCommand */ .sKJ({
            ...(filter === null ? {} : { Filters: [{ Name: filter.name, Value: filter.values }] }),
            MaxResults: _packages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .V,
            NextToken: nextToken,
        })),
        getPackageVersionHistory: (input) => client.send(new _aws_sdk_client_elasticsearch_service__WEBPACK_IMPORTED_MODULE_1__/* .GetPackageVersionHistoryCommand */ .ahd({ ...input, MaxResults: _packages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .V })),
        listPackagesForDomain: (input) => client.send(new _aws_sdk_client_elasticsearch_service__WEBPACK_IMPORTED_MODULE_1__/* .ListPackagesForDomainCommand */ .uGS({ ...input, MaxResults: _packages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .V })),
        listDomainsForPackage: (input) => client.send(new _aws_sdk_client_elasticsearch_service__WEBPACK_IMPORTED_MODULE_1__/* .ListDomainsForPackageCommand */ .c3L({ ...input, MaxResults: _packages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .V })),
        createPackage: (input) => client.send(new _aws_sdk_client_elasticsearch_service__WEBPACK_IMPORTED_MODULE_1__/* .CreatePackageCommand */ .cvv({ ...input, PackageType: _packages_api_js__WEBPACK_IMPORTED_MODULE_2__/* .DICTIONARY_TYPE */ .m })),
        updatePackage: (input) => client.send(new _aws_sdk_client_elasticsearch_service__WEBPACK_IMPORTED_MODULE_1__/* .UpdatePackageCommand */ .bL9(input)),
        associatePackage: (input) => client.send(new _aws_sdk_client_elasticsearch_service__WEBPACK_IMPORTED_MODULE_1__/* .AssociatePackageCommand */ .eEU(input)),
        associatePackages: null,
        dissociatePackage: (input) => client.send(new _aws_sdk_client_elasticsearch_service__WEBPACK_IMPORTED_MODULE_1__/* .DissociatePackageCommand */ .aDJ(input)),
        deletePackage: (input) => client.send(new _aws_sdk_client_elasticsearch_service__WEBPACK_IMPORTED_MODULE_1__/* .DeletePackageCommand */ .HCG(input)),
        credentials: () => client.config.credentials(),
    };
}


/***/ })

};
