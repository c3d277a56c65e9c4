import { subscribe, unsubscribe } from 'node:diagnostics_channel'

const channel = 'http.server.request.start'

/**
 * Has Prism answer requests whose body isn't JSON, which it otherwise never does: it waits for them to close when they
 * have closed already. Telling it once more makes it go on, to a 400.
 * @param {string} address Of the server, as Prism names it.
 * @returns {() => void} Ends it.
 */
export const answerUnreadableBodies = (address) => {
  const started = /** @param {unknown} message */ (message) => {
    const { request, server } = /** @type {Started} */ (message)
    const at = server.address()
    if (at === null || typeof at === 'string' || `http://${at.address}:${at.port}` !== address) return
    request.once('close', () => setImmediate(() => request.emit('close')))
  }
  subscribe(channel, started)
  return () => unsubscribe(channel, started)
}

/** @typedef {{ request: import('node:http').IncomingMessage, server: import('node:http').Server }} Started */
