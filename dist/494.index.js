export const id = 494;
export const ids = [494];
export const modules = {

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ MAX_DIFF_EXAMPLES),
/* harmony export */   LI: () => (/* binding */ MAX_PROBLEMS_KEPT),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
/** What a dictionary is, as every other room sees it. Knows neither AWS nor GitHub. */
const FORMATS = [
    'solr-synonyms',
    'wordnet-synonyms',
    'word-list',
    'char-mapping',
    'stemmer-override',
    'type-table',
    'kuromoji',
    'nori',
    'hyphenation',
    'ik',
    'opaque',
];
const MAX_PROBLEMS_KEPT = 5_000;
const MAX_DIFF_EXAMPLES = 200;


/***/ }),

/***/ 7698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _action_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2988);
/* harmony import */ var _action_post_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _aws_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6640);
/* harmony import */ var _deployment_throw_away_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);
/** The post step: deletes throw-away packages that a cancelled or killed main step left behind. */





/** Resolves with true: what can't be deleted is a warning, and the next run sweeps it. */
async function runPost({ env, clock, random, write, signal }) {
    const log = (0,_action_log_js__WEBPACK_IMPORTED_MODULE_0__/* .createLog */ .h)(write, clock);
    const saved = (0,_action_post_state_js__WEBPACK_IMPORTED_MODULE_1__/* .savedThrowAways */ .X)(env);
    if (saved === null)
        return true;
    const { throwAways, api, awsRegion: region, bucket, expectedBucketOwner } = saved;
    const settings = { api, bucket, expectedBucketOwner, region, actionVersion: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTION_VERSION */ .Y, proxyEnv: env };
    const { service, store } = await (0,_aws_connect_js__WEBPACK_IMPORTED_MODULE_2__.connect)(settings);
    if (store === null)
        return true;
    const problems = await (0,_deployment_throw_away_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(throwAways, service, store, { clock, random, signal });
    for (const problem of problems) {
        log.warning(`A throw-away package could not be deleted; a later run sweeps it. ${problem}`);
    }
    return true;
}


/***/ })

};
