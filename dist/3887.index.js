export const id = 3887;
export const ids = [3887];
export const modules = {

3887:
((_module, _exports, _require) => {

_require.d(_exports, {
  machineHasRole: () => (machineHasRole)
});
var node_http_0 = _require(7067);

// lib/aws/instance-metadata.js
const DEFAULT_ENDPOINT = "http://169.254.169.254";
const TIMEOUTS_MS = [
	1e3,
	2e3,
	4e3
];
const ROLE = "/latest/meta-data/iam/security-credentials/";
async function machineHasRole(env) {
	const endpoint = env["AWS_EC2_METADATA_SERVICE_ENDPOINT"] || DEFAULT_ENDPOINT;
	const token = await ask(endpoint, "PUT", "/latest/api/token", { "x-aws-ec2-metadata-token-ttl-seconds": "60" });
	if (token === null) return false;
	const headers = token.status === 200 ? { "x-aws-ec2-metadata-token": token.body } : {};
	const role = await ask(endpoint, "GET", ROLE, headers);
	if (role === null) return true;
	return role.status !== 404 && !(role.status === 200 && role.body.trim() === "");
}
async function ask(endpoint, method, path, headers) {
	for (const timeout of TIMEOUTS_MS) {
		const answer = await askOnce(endpoint, path, {
			method,
			headers,
			timeout
		});
		if (answer !== "late") return answer;
	}
	return null;
}
function askOnce(endpoint, path, options) {
	return new Promise((resolve) => {
		const nobody = () => resolve(null);
		try {
			const url = new URL(path, endpoint);
			const asked = (0,node_http_0.request)(url, options, (answer) => {
				const pieces = [];
				answer.on("data", (piece) => pieces.push(piece));
				answer.on("end", () => resolve({
					status: answer.statusCode ?? 0,
					body: Buffer.concat(pieces).toString("utf8")
				}));
				answer.on("error", nobody);
			});
			asked.on("error", nobody);
			asked.on("timeout", () => {
				resolve("late");
				asked.destroy();
			});
			asked.end();
		} catch {
			nobody();
		}
	});
}

})

};
