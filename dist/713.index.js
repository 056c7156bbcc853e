export const id = 713;
export const ids = [713];
export const modules = {

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkByEngine: () => (/* reexport safe */ _engine_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   reachEngine: () => (/* reexport safe */ _engine_js__WEBPACK_IMPORTED_MODULE_0__.r),
/* harmony export */   readForEngine: () => (/* reexport safe */ _engine_js__WEBPACK_IMPORTED_MODULE_0__.i)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4008);




/***/ }),

/***/ 2060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ REPOSITORY_URL),
/* harmony export */   t: () => (/* binding */ ACTION_VERSION)
/* harmony export */ });
// lib/version.js
const ACTION_VERSION = "0.1.0";
const REPOSITORY_URL = "https://github.com/OWNER/deploy-opensearch-dictionaries";



/***/ })

};
