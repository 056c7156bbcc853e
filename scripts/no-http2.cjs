/** In the place of undici's HTTP/2, which it offers to a server only with `allowH2`; `@actions/github` does not set it. */

module.exports = () => {
  throw new Error('HTTP/2 is not in the bundle.');
};
