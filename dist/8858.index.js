export const id = 8858;
export const ids = [8858];
export const modules = {

8469:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DescribeDomainCommand: () => (/* reexport safe */ _dist_es5_js__WEBPACK_IMPORTED_MODULE_1__.t),
  OpenSearchClient: () => (/* reexport safe */ _dist_es5_js__WEBPACK_IMPORTED_MODULE_1__.a)
});
var _httpAuthSchemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(334);
var _dist_es5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6892);
var _opensearch_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2751);






}),

6238:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (DICTIONARY_TYPE)
});
// lib/aws/packages/packages-api.js
const DICTIONARY_TYPE = "TXT-DICTIONARY";



})

};
