export const id = 7203;
export const ids = [7203];
export const modules = {

7203:
((_module, _exports, _require) => {

_require.d(_exports, {
  discard: () => (/* reexport safe */ _throw_away2_js_0.t)
});
var _throw_away2_js_0 = _require(4021);

})

};
