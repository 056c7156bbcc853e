export const id = 244;
export const ids = [244];
export const modules = {

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isPostStep: () => (/* binding */ isPostStep),
/* harmony export */   markMainStep: () => (/* binding */ markMainStep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);



// lib/github/step.js
/**
* Which step this process is. The runner starts the same file for both, and gives the post step the state that the main
* step saved. Loads nothing but what Node has: until the mark is saved, a post step would take itself for the main step.
*/
const MAIN_RAN = "main-ran";
/** Leaves the mark for the post step; does nothing outside of GitHub Actions. */
function markMainStep(env) {
	const file = env["GITHUB_STATE"] ?? "";
	if (file !== "") (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${MAIN_RAN}=true${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
}
function isPostStep(env) {
	return env[`STATE_${MAIN_RAN}`] === "true";
}



/***/ })

};
