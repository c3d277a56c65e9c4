// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/stateful/is-loopback.js

const loopback = /^(?:127(?:\.\d+){3}|::1|localhost)$/

/**
 * Whether only this machine reaches a server at an address.
 * @param {string} host
 */
export const isLoopback = (host) => loopback.test(host)
