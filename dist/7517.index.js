export const id = 7517;
export const ids = [7517];
export const modules = {

7517:
((_module, _exports, _require) => {

_require.d(_exports, {
  runTestsOffline: () => (/* reexport safe */ _run_tests2_js_0.t)
});
var _run_tests2_js_0 = _require(3231);

}),

3231:
((_module, _exports, _require) => {

_require.d(_exports, {
  t: () => (runTestsOffline)
});
var _problems2_js_1 = _require(8646);
var _offline_js_0 = _require(9023);

// lib/search/tests/run-tests.js
async function runTestsOffline(sources, settings) {
	const records = [];
	const problems = new _problems2_js_1.t();
	for (const { file, bytes } of sources) {
		const read = await (0,_offline_js_0.o)(file, bytes);
		for (const one of read.problems) problems.add(one);
		for (const test of read.tests) {
			const outcome = (0,_offline_js_0.a)(test, settings);
			if (outcome.kind === "wrong") problems.add(outcome.problem);
			else records.push({
				test,
				outcomes: [{
					by: "offline",
					outcome
				}]
			});
		}
	}
	return {
		records,
		problems: problems.all()
	};
}

})

};
