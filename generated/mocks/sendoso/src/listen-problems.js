// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/listen-problems.js

import { problem } from './problem.js'

/**
 * What each error of the operating system means for the user.
 * @type {Readonly<Record<string, (at: { host: string, port: number }) => { what: string, next: string }>>}
 */
const refusals = {
  EADDRINUSE: ({ port }) => ({
    what: `port ${port} is taken by another program`,
    next: `stop that program (\`lsof -i :${port}\` names it), or choose another one with --port`,
  }),
  EACCES: ({ port }) => ({
    what: `you may not listen on port ${port}`,
    next: 'choose a port above 1023 with --port 4010',
  }),
  EADDRNOTAVAIL: ({ host }) => ({
    what: `this machine has no address ${host}`,
    next: 'leave --host out to listen on 127.0.0.1',
  }),
  ENOTFOUND: ({ host }) => ({
    what: `the host name ${host} is unknown`,
    next: 'leave --host out to listen on 127.0.0.1',
  }),
}

/**
 * @param {unknown} error What Prism rejected with: the message of Node's error.
 * @param {{ name: string, host: string, port: number }} at
 */
export const listenProblem = (error, { name, host, port }) => {
  const message = String(error)
  const code = Object.keys(refusals).find((each) => message.includes(each))
  const refusal = code === undefined ? undefined : refusals[code]
  return problem({
    place: `${name}, http://${host}:${port}`,
    ...(refusal?.({ host, port }) ?? {
      what: `the server can't listen: ${message}`,
      next: 'choose another --host or --port',
    }),
  })
}
