export const id = 8469;
export const ids = [8469];
export const modules = {

8469:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DescribeDomainCommand: () => (/* reexport safe */ _dist_es5_js_1.t),
  OpenSearchClient: () => (/* reexport safe */ _dist_es5_js_1.a)
});
var _httpAuthSchemes_js_0 = __webpack_require__(334);
var _dist_es5_js_1 = __webpack_require__(6892);
var _opensearch_api_js_2 = __webpack_require__(2751);






})

};
