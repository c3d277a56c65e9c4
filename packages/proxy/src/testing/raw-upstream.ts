import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

/** An upstream that answers with given bytes, and keeps those that arrive. */
export interface RawUpstream {
  readonly url: string
  /** What arrived on each connection. */
  readonly arrived: Buffer[]
  close(): Promise<void>
}

/** Answers once a whole request has arrived, as `isWhole` says; `undefined` leaves the connection alone. */
export const startRawUpstream = async (
  answer: (socket: Socket, request: Buffer) => void,
  isWhole: (request: Buffer) => boolean = (request) => request.includes('\r\n\r\n'),
): Promise<RawUpstream> => {
  const arrived: Buffer[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    const index = arrived.push(Buffer.alloc(0)) - 1
    let answered = false
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      const so = Buffer.concat([arrived[index] as Buffer, chunk])
      arrived[index] = so
      if (answered || !isWhole(so)) return
      answered = true
      answer(socket, so)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
