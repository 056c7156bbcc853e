export const id = 4021;
export const ids = [4021];
export const modules = {

4021:
((_module, _exports, _require) => {

_require.d(_exports, {
  discard: () => (/* reexport safe */ _throw_away_js_0.t)
});
var _throw_away_js_0 = _require(7203);

})

};
