const loopback = /^(?:127(?:\.\d+){3}|::1|localhost)$/

/**
 * Whether only this machine reaches a server at an address.
 * @param {string} host
 */
export const isLoopback = (host) => loopback.test(host)
