import { SendspecError } from '@sendspec/contract'
import { isProblem } from './runtime/problem.js'
import type { Server, ServerOptions } from './runtime/server.js'
import type { StateFile } from './runtime/stateful/state-file.d.ts'

export type MockOptions = ServerOptions

/** What a stateful mock server starts from. */
export type MockState = StateFile

/** A Prism server that is listening. */
export type Mock = Server

/**
 * Serves an OpenAPI document with Prism, on loopback unless told otherwise.
 * @throws SendspecError if the port is taken, or the document can't be served.
 * @example
 * const mock = await startMock({ document, port: 0 })
 * await fetch(`${mock.url}/api/sends`, { headers: { authorization: 'Bearer any' } })
 * await mock.close()
 */
export const startMock = async (options: MockOptions): Promise<Mock> => {
  // Loading Prism takes most of a second: not for those who import something else of this package.
  const { startServer } = await import('./runtime/server.js')
  try {
    return await startServer(options)
  } catch (error) {
    throw isProblem(error) ? new SendspecError(error) : error
  }
}
