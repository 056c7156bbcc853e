export const id = 173;
export const ids = [173];
export const modules = {

/***/ 7173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
// lib/cli/doctor.js
/** The command `doctor`: the mode of that name, with options instead of inputs. */
/** @returns the exit status */
async function doctor(_options, io) {
	io.stderr.write("The command doctor is not part of this version yet.\n");
	return 2;
}



/***/ })

};
