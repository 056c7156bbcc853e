export const id = 5721;
export const ids = [5721];
export const modules = {

5721:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  fromEnv: () => (/* reexport safe */ _dist_es_js_0.s)
});
var _dist_es_js_0 = __webpack_require__(7951);




})

};
