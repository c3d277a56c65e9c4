// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/index.js

import { readFileSync } from 'node:fs'
import { startServer } from './server.js'

const document = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'))

/**
 * Starts the mock server from a program, a test's set-up for example.
 * @param {Omit<import('./server.js').ServerOptions, 'document'>} [options]
 * @returns {Promise<import('./server.js').Server>}
 */
export const startMock = (options = {}) => startServer({ document, ...options })
