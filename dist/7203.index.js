export const id = 7203;
export const ids = [7203];
export const modules = {

7203:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  discard: () => (/* reexport safe */ _throw_away2_js_0.t)
});
var _throw_away2_js_0 = __webpack_require__(4021);




})

};
