import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Api {
  readonly url: string
  close(): Promise<void>
}

/** An API on loopback. */
export const startApi = async (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Api> => {
  const server = createServer((call, response) => {
    call.resume()
    answer(call, response)
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

/** Calls an API without decoding the answer, as `fetch` would. */
export const callApi = (
  url: string,
  { method, headers, body }: { method: string; headers: Readonly<Record<string, string>>; body?: string },
): Promise<void> =>
  new Promise((resolve, reject) => {
    const call = request(url, { method, headers }, (response) => {
      response.resume()
      response.on('end', resolve)
    })
    call.on('error', reject)
    call.end(body)
  })
