export const id = 916;
export const ids = [916];
export const modules = {

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestTargets: () => (/* binding */ manifestTargets)
/* harmony export */ });
/* harmony import */ var _check_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7942);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(985);



// lib/cli/manifest-targets.js
/**
* The dictionaries that a manifest names, with its formats and options.
* @param folder what its paths are relative to
* @throws ActionFailure `invalid-configuration` that lists everything that is wrong with it
*/
async function manifestTargets(folder, path) {
	const loaded = await (0,_discover_js__WEBPACK_IMPORTED_MODULE_1__.r)(folder, path);
	if (loaded.kind === "invalid") throw (0,_check_all_js__WEBPACK_IMPORTED_MODULE_0__.c)(loaded.errors);
	if (loaded.kind === "none") return [];
	const { files, errors } = (0,_discover_js__WEBPACK_IMPORTED_MODULE_1__.o)({
		workspace: folder,
		packagePrefix: "",
		globs: [],
		globSettings: _discover_js__WEBPACK_IMPORTED_MODULE_1__.a,
		entries: (0,_discover_js__WEBPACK_IMPORTED_MODULE_1__.i)(loaded.manifest, [])
	});
	if (errors.length > 0) throw (0,_check_all_js__WEBPACK_IMPORTED_MODULE_0__.c)(errors);
	return (0,_discover_js__WEBPACK_IMPORTED_MODULE_1__.t)(files, {
		detectFormat: _check_all_js__WEBPACK_IMPORTED_MODULE_0__.s,
		readWords: _check_all_js__WEBPACK_IMPORTED_MODULE_0__.a
	}).map(_check_all_js__WEBPACK_IMPORTED_MODULE_0__.n);
}



/***/ })

};
