export const id = 3706;
export const ids = [3706];
export const modules = {

2615:
((_module, _exports, _require) => {

_require.d(_exports, {
  runDoctor: () => (/* reexport safe */ _doctor_js_0.t)
});
var _doctor_js_0 = _require(7173);




}),

2060:
((_module, _exports, _require) => {

_require.d(_exports, {
  n: () => (REPOSITORY_URL),
  t: () => (ACTION_VERSION)
});
// lib/version.js
const ACTION_VERSION = "0.1.0";
const REPOSITORY_URL = "https://github.com/OWNER/deploy-opensearch-dictionaries";



})

};
