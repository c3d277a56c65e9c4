import { SendspecError } from '@sendspec/contract'
import { isProblem } from './runtime/problem.js'
import type { Server, ServerOptions } from './runtime/server.js'
import type { StateFile } from './runtime/stateful/state-file.d.ts'

export type MockOptions = ServerOptions

/** The initial state of a stateful mock server. */
export type MockState = StateFile

/** A Prism server that is listening. */
export type Mock = Server

/**
 * Serves an OpenAPI document with Prism, on 127.0.0.1 by default.
 * @throws SendspecError if the port is taken, or the document can't be served.
 * @example
 * const mock = await startMock({ document, port: 0 })
 * await fetch(`${mock.url}/api/sends`, { headers: { authorization: 'Bearer any' } })
 * await mock.close()
 */
export const startMock = async (options: MockOptions): Promise<Mock> => {
  // Loading Prism takes most of a second. Importers of other parts of this package don't need it.
  const { startServer } = await import('./runtime/server.js')
  try {
    return await startServer(options)
  } catch (error) {
    throw isProblem(error) ? new SendspecError(error) : error
  }
}
