export const id = 2482;
export const ids = [2482];
export const modules = {

2482:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  "default": () => (__WEBPACK_DEFAULT_EXPORT__)
});
var _dist_js_0 = __webpack_require__(882);


/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_dist_js_0.t)());



})

};
