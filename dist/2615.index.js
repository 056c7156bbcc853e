export const id = 2615;
export const ids = [2615];
export const modules = {

2615:
((_module, _exports, _require) => {

_require.d(_exports, {
  runDoctor: () => (/* reexport safe */ _doctor_js_0.t)
});
var _doctor_js_0 = _require(7173);

})

};
