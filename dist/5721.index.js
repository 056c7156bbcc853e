export const id = 5721;
export const ids = [5721];
export const modules = {

5721:
((_module, _exports, _require) => {

_require.d(_exports, {
  fromEnv: () => (/* reexport safe */ _dist_es_js_0.s)
});
var _dist_es_js_0 = _require(7951);

})

};
