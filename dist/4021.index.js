export const id = 4021;
export const ids = [4021];
export const modules = {

4021:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  discard: () => (/* reexport safe */ _throw_away_js_0.t)
});
var _throw_away_js_0 = __webpack_require__(7203);




})

};
