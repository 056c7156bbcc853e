export const id = 2482;
export const ids = [2482];
export const modules = {

2482:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  "default": () => (__WEBPACK_DEFAULT_EXPORT__)
});
var _dist_js_0 = _require(882);

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_dist_js_0.t)());

})

};
