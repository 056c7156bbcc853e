export const id = 3912;
export const ids = [3912];
export const modules = {

3912:
((_module, _exports, _require) => {

_require.d(_exports, {
  expandGlob: () => (/* reexport safe */ _glob_js_0.n)
});
var _glob_js_0 = _require(6240);

})

};
