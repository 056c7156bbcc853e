export const id = 1776;
export const ids = [1776];
export const modules = {

1776:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  "default": () => (__WEBPACK_DEFAULT_EXPORT__)
});
var _saxes_js_0 = __webpack_require__(7112);


/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_saxes_js_0.t)());



})

};
