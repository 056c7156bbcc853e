export const id = 44;
export const ids = [44];
export const modules = {

44:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EventStreamSerde: () => (/* reexport safe */ _event_streams_js__WEBPACK_IMPORTED_MODULE_1__.t),
  eventStreamSerdeProvider: () => (/* reexport safe */ _event_streams_js__WEBPACK_IMPORTED_MODULE_1__.r)
});
var _S3Client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5083);
var _event_streams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8860);





})

};
