import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TamperingServer {
  readonly url: string
  close(): Promise<void>
}

/** A server that answers every call from any page with this status and body. */
export const startTamperingServer = async (status: number, body: unknown): Promise<TamperingServer> => {
  const server = createServer((request, response) => {
    const preflight = request.method === 'OPTIONS'
    response.writeHead(preflight ? 204 : status, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*, authorization',
      'access-control-allow-methods': '*',
      'content-type': 'application/json',
    })
    response.end(preflight ? undefined : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
