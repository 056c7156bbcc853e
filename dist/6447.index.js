export const id = 6447;
export const ids = [6447];
export const modules = {

6447:
((_module, _exports, _require) => {

_require.d(_exports, {
  LATER_RUN_TRIES: () => (/* reexport safe */ _left2_js_0.t),
  leftText: () => (/* reexport safe */ _left2_js_0.i)
});
var _left2_js_0 = _require(2489);

})

};
