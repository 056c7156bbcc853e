/** What `@actions/github` and its HTTP client use of undici: the package's own index takes in all of it, twice as much. */

const { fetch } = require('undici/lib/web/fetch');
const ProxyAgent = require('undici/lib/dispatcher/proxy-agent');

module.exports = { fetch, ProxyAgent };
