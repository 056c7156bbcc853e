export const id = 266;
export const ids = [266];
export const modules = {

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestTargets: () => (/* binding */ manifestTargets)
/* harmony export */ });
/* harmony import */ var _action_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
/* harmony import */ var _configuration_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9258);
/* harmony import */ var _dictionaries_check_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3032);
/* harmony import */ var _dictionaries_detect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6341);
/* harmony import */ var _dictionaries_discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7489);
/* harmony import */ var _dictionaries_select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1618);
/* harmony import */ var _dictionaries_stop_word_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2530);







/**
 * The dictionaries that a manifest names, with its formats and options.
 * @param folder what its paths are relative to
 * @throws ActionFailure `invalid-configuration` that lists everything that is wrong with it
 */
async function manifestTargets(folder, path) {
    const loaded = await (0,_action_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .loadManifest */ .eY)(folder, path);
    if (loaded.kind === 'invalid')
        throw (0,_configuration_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFailure */ .d)(loaded.errors);
    if (loaded.kind === 'none')
        return [];
    const { files, errors } = (0,_dictionaries_select_js__WEBPACK_IMPORTED_MODULE_4__/* .selectFiles */ .AL)({
        workspace: folder,
        packagePrefix: '',
        globs: [],
        globSettings: _dictionaries_select_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_SETTINGS */ .a$,
        entries: (0,_action_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestFiles */ .TY)(loaded.manifest, []),
    });
    if (errors.length > 0)
        throw (0,_configuration_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFailure */ .d)(errors);
    return (0,_dictionaries_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .discoverDictionaries */ .K)(files, { detectFormat: _dictionaries_detect_js__WEBPACK_IMPORTED_MODULE_6__/* .detectFormat */ .T, readWords: _dictionaries_stop_word_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readStopWords */ .g }).map(_dictionaries_check_all_js__WEBPACK_IMPORTED_MODULE_2__/* .checkTarget */ .e$);
}


/***/ })

};
