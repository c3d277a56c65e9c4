import { problem } from './problem.js'

/**
 * What a request made the mock throw.
 * @param {unknown} error
 * @param {import('node:http').IncomingMessage} request
 */
export const requestFailure = (error, { method, url = '', socket }) => {
  const lines = String(error instanceof Error ? error.stack : error).split('\n')
  return problem({
    // Without the query, which can be secret.
    place: `${method} http://${socket.localAddress}:${socket.localPort}${url.split('?')[0]}`,
    what: [
      'the server failed on this request, which got a 500',
      ...lines.slice(0, 4).map((line) => `    ${line.trim()}`),
    ].join('\n'),
    next: 'the mock keeps running; report these lines with the request',
  })
}
