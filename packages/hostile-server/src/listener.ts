import { createServer, type IncomingMessage, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { HostileError } from './hostile-error.ts'
import { play, type Step } from './step.ts'

/** A complete request. */
export interface Received {
  readonly message: IncomingMessage
  readonly body: Buffer
}

export interface Listener {
  readonly url: string
  /** Connections that are open now. */
  readonly connections: () => number
  readonly close: () => Promise<void>
}

/**
 * Listens, and plays the steps of a fault on the connection of a request. Node reads the requests; answers are bytes on
 * the socket, because Node's own responses can't be invalid.
 */
export const listen = async (options: {
  host: string
  port: number
  steps: (received: Received) => readonly Step[]
}): Promise<Listener> => {
  const { host, port, steps } = options
  const sockets = new Map<Socket, AbortController>()
  const server = createServer({ requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0 })
  server.on('connection', (socket: Socket) => {
    const closed = new AbortController()
    sockets.set(socket, closed)
    socket.setNoDelay(true)
    // Clients break connections, too, which is expected here.
    socket.on('error', () => undefined)
    socket.once('close', () => {
      sockets.delete(socket)
      closed.abort()
    })
  })
  server.on('request', async (message) => {
    const { socket } = message
    const signal = sockets.get(socket)?.signal ?? AbortSignal.abort()
    const body = await read(message)
    if (body) await play(steps({ message, body }), { socket, signal })
  })
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end(`HTTP/1.1 400 ${STATUS_CODES[400]}\r\nconnection: close\r\n\r\n`)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        new HostileError({
          place: `hostile server, ${host}:${port}`,
          what: `it can't listen there: ${error.message}`,
          next: 'use port 0 for any free port, and an address of this machine',
        }),
      )
    })
    server.listen(port, host, resolve)
  })
  const { address, family, port: taken } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    connections: () => sockets.size,
    close: async () => {
      const gone = [...sockets].map(
        ([socket, { signal }]) =>
          new Promise<void>((resolve) => {
            signal.addEventListener('abort', () => resolve())
            socket.destroy()
          }),
      )
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
      await Promise.all(gone)
      // Node emits `close` one turn of the event loop before the handles are gone.
      await setTimeout(0)
    },
  }
}

/** The body of a request; `undefined` if the client left before its end. */
const read = async (message: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of message) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  } catch {
    return undefined
  }
}
