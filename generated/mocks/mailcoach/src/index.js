// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/index.js

import { readFileSync } from 'node:fs'
import { startServer } from './server.js'

/** @param {string} name */
const readJson = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))

const document = readJson('openapi.json')

/**
 * Starts the mock server from a program, such as the set-up of a test.
 * @param {Omit<import('./server.js').ServerOptions, 'document' | 'state'> & { stateful?: boolean }} [options]
 * @returns {Promise<import('./server.js').Server>}
 */
export const startMock = ({ stateful = false, ...options } = {}) =>
  startServer({ document, ...options, ...(stateful && { state: readJson('state.json') }) })
