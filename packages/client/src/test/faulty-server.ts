import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it arrived. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface FaultyServer {
  readonly url: string
  readonly seen: Seen[]
  close(): Promise<void>
}

type Answer = (response: ServerResponse, request: Seen) => void

/** A server on loopback that answers every request in the way it is told. */
export const startServer = async (answer: Answer): Promise<FaultyServer> => {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() })
      answer(response, seen.at(-1) as Seen)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** An answer with this status, type and text. */
export const text =
  (status: number, type: string, body: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(status, { ...(type && { 'content-type': type }), ...headers }).end(body)

export const json = (status: number, body: unknown, headers?: Readonly<Record<string, string>>): Answer =>
  text(status, 'application/json', JSON.stringify(body), headers)
