export const id = 5244;
export const ids = [5244];
export const modules = {

5244:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  isPostStep: () => (isPostStep),
  markMainStep: () => (markMainStep)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);



// lib/github/step.js
const MAIN_RAN = "main-ran";
function markMainStep(env) {
	const file = env["GITHUB_STATE"] ?? "";
	if (file !== "") (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${MAIN_RAN}=true${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
}
function isPostStep(env) {
	return env[`STATE_${MAIN_RAN}`] === "true";
}



})

};
