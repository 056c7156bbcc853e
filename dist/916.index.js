export const id = 916;
export const ids = [916];
export const modules = {

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestTargets: () => (/* binding */ manifestTargets)
/* harmony export */ });
/* harmony import */ var _configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var _check_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7942);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7315);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(985);





// lib/cli/manifest-targets.js
/**
* The dictionaries that a manifest names, with its formats and options.
* @param folder what its paths are relative to
* @throws ActionFailure `invalid-configuration` that lists everything that is wrong with it
*/
async function manifestTargets(folder, path) {
	const loaded = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.n)(folder, path);
	if (loaded.kind === "invalid") throw (0,_configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__.t)(loaded.errors);
	if (loaded.kind === "none") return [];
	const { files, errors } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.a)({
		workspace: folder,
		packagePrefix: "",
		globs: [],
		globSettings: _manifest_js__WEBPACK_IMPORTED_MODULE_2__.i,
		entries: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__.r)(loaded.manifest, [])
	});
	if (errors.length > 0) throw (0,_configuration_failure_js__WEBPACK_IMPORTED_MODULE_0__.t)(errors);
	return (0,_discover_js__WEBPACK_IMPORTED_MODULE_3__.t)(files, {
		detectFormat: _check_all_js__WEBPACK_IMPORTED_MODULE_1__.s,
		readWords: _check_all_js__WEBPACK_IMPORTED_MODULE_1__.a
	}).map(_check_all_js__WEBPACK_IMPORTED_MODULE_1__.n);
}



/***/ })

};
