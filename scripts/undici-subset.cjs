/** What `@actions/github` and its HTTP client use of undici: the package's own index takes in all of it, twice as much. */

const Dispatcher = require('undici/lib/dispatcher/dispatcher');
const ProxyAgent = require('undici/lib/dispatcher/proxy-agent');
const { fetch } = require('undici/lib/web/fetch');

// The index completes the class of all clients. Of these methods undici itself calls this one, to reach a proxy.
Dispatcher.prototype.connect = require('undici/lib/api/api-connect');

module.exports = { fetch, ProxyAgent };
