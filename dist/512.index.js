export const id = 512;
export const ids = [512];
export const modules = {

512:
((_module, _exports, _require) => {

_require.r(_exports);
_require.d(_exports, {
  renderJson: () => (renderJson)
});
var _file_report_js_0 = _require(815);

// lib/cli/output/json.js
function renderJson(reports, failures) {
	const { errors, warnings } = (0,_file_report_js_0.t)(reports);
	const files = reports.map(({ file, files: parts, format, report }) => ({
		file,
		...parts.length > 1 ? { files: parts.map((part) => part.file) } : {},
		format,
		entries: report.entries,
		errors: report.errors,
		warnings: report.warnings,
		problems: report.problems
	}));
	return `${JSON.stringify({
		files,
		errors,
		warnings,
		failures
	}, null, 2)}\n`;
}

})

};
