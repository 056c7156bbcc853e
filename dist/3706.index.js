export const id = 3706;
export const ids = [3706];
export const modules = {

2615:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* reexport safe */ _doctor_js_0.t)
});
var _doctor_js_0 = __webpack_require__(7173);




}),

2060:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (REPOSITORY_URL),
  t: () => (ACTION_VERSION)
});
// lib/version.js
const ACTION_VERSION = "0.1.0";
const REPOSITORY_URL = "https://github.com/OWNER/deploy-opensearch-dictionaries";



})

};
