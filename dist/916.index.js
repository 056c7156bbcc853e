export const id = 916;
export const ids = [916];
export const modules = {

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestTargets: () => (/* binding */ manifestTargets)
/* harmony export */ });
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(985);
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9277);



// lib/cli/manifest-targets.js
/**
* The dictionaries that a manifest names, with its formats and options.
* @param folder what its paths are relative to
* @throws ActionFailure `invalid-configuration` that lists everything that is wrong with it
*/
async function manifestTargets(folder, path) {
	const loaded = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__.r)(folder, path);
	if (loaded.kind === "invalid") throw (0,_detect_js__WEBPACK_IMPORTED_MODULE_1__.c)(loaded.errors);
	if (loaded.kind === "none") return [];
	const { files, errors } = (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__.o)({
		workspace: folder,
		packagePrefix: "",
		globs: [],
		globSettings: _discover_js__WEBPACK_IMPORTED_MODULE_0__.a,
		entries: (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__.i)(loaded.manifest, [])
	});
	if (errors.length > 0) throw (0,_detect_js__WEBPACK_IMPORTED_MODULE_1__.c)(errors);
	return (0,_discover_js__WEBPACK_IMPORTED_MODULE_0__.t)(files, {
		detectFormat: _detect_js__WEBPACK_IMPORTED_MODULE_1__.t,
		readWords: _detect_js__WEBPACK_IMPORTED_MODULE_1__.o
	}).map(_detect_js__WEBPACK_IMPORTED_MODULE_1__.r);
}



/***/ })

};
