import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that is away for each path, for a time from its first request on: it resets the connection. Then it answers. */
export interface Outage {
  readonly url: string
  /** When its requests arrived, by path. */
  readonly requests: ReadonlyMap<string, readonly number[]>
  readonly close: () => Promise<void>
}

export const startOutage = async (milliseconds: number): Promise<Outage> => {
  const requests = new Map<string, number[]>()
  const server = createServer((request, response) => {
    const now = performance.now()
    const path = request.url ?? ''
    const times = [...(requests.get(path) ?? []), now]
    requests.set(path, times)
    if (now < (times[0] ?? now) + milliseconds) request.socket.resetAndDestroy()
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{}}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
