export const id = 317;
export const ids = [317];
export const modules = {

/***/ 4466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ rememberThrowAways),
/* harmony export */   X: () => (/* binding */ savedThrowAways)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9691);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8532);
/* harmony import */ var _deployment_throw_away_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(306);
/* harmony import */ var _dictionaries_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3780);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4733);
/** What the main step leaves for the post step: which throw-away packages may still be there. */





const THROW_AWAYS = 'throw-aways';
const packageName = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().transform((text, context) => {
    const name = (0,_dictionaries_names_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePackageName */ .Rl)(text);
    if (name !== null && (0,_deployment_throw_away_js__WEBPACK_IMPORTED_MODULE_1__/* .isThrowAwayName */ .S7)(name))
        return name;
    context.addIssue('not the name of a throw-away package');
    return zod__WEBPACK_IMPORTED_MODULE_5__/* .NEVER */ .tm;
});
const packageId = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^F\d+$/)
    .transform((id) => id);
const creation = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('not-asked') }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('unanswered') }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('answered'), id: packageId }),
]);
const savedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    throwAways: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: packageName, key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), creation })),
    api: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .APIS */ .yc),
    awsRegion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    bucket: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    expectedBucketOwner: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
});
/** Saves what the post step must delete, in case that this process can't; what was saved before counts no more. */
function rememberThrowAways(throwAways, { api, awsRegion, bucket, expectedBucketOwner }) {
    const saved = { throwAways, api, awsRegion, bucket, expectedBucketOwner };
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(THROW_AWAYS, throwAways.length === 0 ? '' : JSON.stringify(saved));
}
/**
 * What the main step saved; `null` when it left no throw-away package.
 * @throws when the state is not what a main step saves
 */
function savedThrowAways(env) {
    const text = env[`STATE_${THROW_AWAYS}`] ?? '';
    return text === '' ? null : savedSchema.parse(JSON.parse(text));
}


/***/ }),

/***/ 5317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _action_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2508);
/* harmony import */ var _action_post_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6072);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3411);
/** The post step: deletes throw-away packages that a cancelled or killed main step left behind. */




/** Resolves with true: what can't be deleted is a warning, and a later run sweeps it. Silent when there is nothing to do. */
async function runPost(dependencies) {
    const warn = (text) => dependencies.write(`${(0,_action_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationCommand */ .jx)((0,_action_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)('warning', text))}\n`);
    try {
        const saved = (0,_action_post_state_js__WEBPACK_IMPORTED_MODULE_1__/* .savedThrowAways */ .X)(dependencies.env);
        if (saved === null)
            return true;
        for (const problem of await discardSaved(saved, dependencies)) {
            warn(`A throw-away package could not be deleted; a later run sweeps it. ${problem}`);
        }
    }
    catch (error) {
        warn(`Throw-away packages may be left, as the state that the main step saved can't be used. ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
    return true;
}
async function discardSaved({ throwAways, ...place }, { env, clock, random, signal }) {
    const { connect } = await __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 6640));
    const { discard } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 306));
    const { awsRegion: region, ...settings } = place;
    const { service, store } = await connect({ ...settings, region, actionVersion: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .ACTION_VERSION */ .Y, proxyEnv: env });
    if (store === null)
        return [];
    const left = await discard(throwAways, { service, store, world: { clock, random, signal } });
    return left.map(({ problem }) => problem);
}


/***/ })

};
