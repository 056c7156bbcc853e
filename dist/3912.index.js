export const id = 3912;
export const ids = [3912];
export const modules = {

3912:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  expandGlob: () => (/* reexport safe */ _glob_js_0.t)
});
var _glob_js_0 = __webpack_require__(6240);




})

};
