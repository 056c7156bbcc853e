export const id = 1776;
export const ids = [1776];
export const modules = {

1776:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  "default": () => (__WEBPACK_DEFAULT_EXPORT__)
});
var _saxes_js_0 = _require(7112);

/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_saxes_js_0.t)());

})

};
