/** Proxies: Node.js takes them from the environment since 24.5 (and 22.21); older versions ignore them silently. */

const VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/**
 * An error message where a proxy is set that this Node.js can't use; else `null`. @param version
 * `process.versions.node`
 */
export function proxyProblem(env: NodeJS.ProcessEnv, version: string): string | null {
  const variable = VARIABLES.find((name) => (env[name] ?? '') !== '');
  if (variable === undefined || takesProxies(version) || (env['NO_PROXY'] ?? env['no_proxy']) === '*') return null;
  return (
    `${variable} names a proxy, but Node.js ${version} of this runner can't use it and would go around it: ` +
    'update the runner to 2.328.0 or later (Node.js 24.5), or remove the variable from the environment of this step.'
  );
}

function takesProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
