export const id = 44;
export const ids = [44];
export const modules = {

44:
((_module, _exports, _require) => {

_require.d(_exports, {
  EventStreamSerde: () => (/* reexport safe */ _event_streams_js_1.t),
  eventStreamSerdeProvider: () => (/* reexport safe */ _event_streams_js_1.r)
});
var _S3Client_js_0 = _require(5083);
var _event_streams_js_1 = _require(8860);

})

};
