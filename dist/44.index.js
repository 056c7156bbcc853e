export const id = 44;
export const ids = [44];
export const modules = {

44:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EventStreamSerde: () => (/* reexport safe */ _event_streams_js_1.t),
  eventStreamSerdeProvider: () => (/* reexport safe */ _event_streams_js_1.r)
});
var _S3Client_js_0 = __webpack_require__(5083);
var _event_streams_js_1 = __webpack_require__(8860);





})

};
