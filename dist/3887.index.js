export const id = 3887;
export const ids = [3887];
export const modules = {

3887:
((_module, _exports, _require) => {

_require.d(_exports, {
  machineRole: () => (machineRole)
});
var node_http_0 = _require(7067);

// lib/aws/instance-metadata.js
const DEFAULT_ENDPOINT = "http://169.254.169.254";
const TIMEOUTS_MS = [
	1e3,
	2e3,
	4e3
];
const LONGEST_BODY = 65536;
const ROLE = "/latest/meta-data/iam/security-credentials/";
async function machineRole(env, signal) {
	const endpoint = env["AWS_EC2_METADATA_SERVICE_ENDPOINT"] || DEFAULT_ENDPOINT;
	const token = await ask(endpoint, "/latest/api/token", {
		method: "PUT",
		headers: { "x-aws-ec2-metadata-token-ttl-seconds": "60" }
	}, signal);
	if (typeof token === "string") return token === "silence" ? "none" : "unknown";
	const headers = token.status === 200 ? { "x-aws-ec2-metadata-token": token.body } : {};
	const role = await ask(endpoint, ROLE, {
		method: "GET",
		headers
	}, signal);
	if (typeof role === "string") return "unknown";
	if (role.status === 404 || role.status === 200 && role.body.trim() === "") return "none";
	return role.status === 200 ? "present" : "unknown";
}
async function ask(endpoint, path, options, signal) {
	let isThere = false;
	for (const timeout of TIMEOUTS_MS) {
		const answer = await askOnce(endpoint, path, options, AbortSignal.any([signal, AbortSignal.timeout(timeout)]));
		if (typeof answer !== "string") return answer;
		if (signal.aborted) return "unclear";
		if (answer === "begun") isThere = true;
		if (answer === "unreached") break;
	}
	return isThere ? "unclear" : "silence";
}
function askOnce(endpoint, path, options, signal) {
	return new Promise((resolve) => {
		const onAnswer = (answer) => {
			const pieces = [];
			let length = 0;
			answer.on("data", (piece) => {
				length += piece.length;
				if (length > LONGEST_BODY) answer.destroy();
				else pieces.push(piece);
			});
			answer.on("end", () => resolve({
				status: answer.statusCode ?? 0,
				body: Buffer.concat(pieces).toString("utf8")
			}));
			answer.on("error", () => resolve("begun"));
			answer.on("close", () => resolve("begun"));
		};
		try {
			const asked = (0,node_http_0.request)(new URL(path, endpoint), {
				...options,
				agent: false,
				signal
			}, onAnswer);
			asked.on("error", () => resolve(hasBegun(asked) ? "begun" : signal.aborted ? "late" : "unreached"));
			asked.end();
		} catch {
			resolve("unreached");
		}
	});
}
function hasBegun({ socket }) {
	return (socket?.bytesRead ?? 0) > 0;
}

})

};
