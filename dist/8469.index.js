export const id = 8469;
export const ids = [8469];
export const modules = {

8469:
((_module, _exports, _require) => {

_require.d(_exports, {
  DescribeDomainCommand: () => (/* reexport safe */ _dist_es5_js_1.t),
  OpenSearchClient: () => (/* reexport safe */ _dist_es5_js_1.a)
});
var _httpAuthSchemes_js_0 = _require(334);
var _dist_es5_js_1 = _require(6892);
var _opensearch_api_js_2 = _require(2751);






})

};
