// Frames of HTTP/2, for upstreams that end answers as no library does.
import { createServer, type Socket } from 'node:net'

/** @see https://www.rfc-editor.org/rfc/rfc9113#section-6 */
const types = { data: 0, headers: 1, reset: 3, settings: 4, goaway: 7 } as const
const endHeaders = 4

export const frame = (
  type: keyof typeof types,
  { stream, flags = 0, payload = Buffer.alloc(0) }: { stream: number; flags?: number; payload?: Buffer },
): Buffer => {
  const head = Buffer.alloc(9)
  head.writeUIntBE(payload.length, 0, 3)
  head.writeUInt8(types[type], 3)
  head.writeUInt8(flags, 4)
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}

export const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length)
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4)
  return bytes
}

/** Status 200, which is an entry of the static table of HPACK, and the start of a body. */
export const begunAnswer = (stream: number): Buffer =>
  Buffer.concat([
    frame('headers', { stream, flags: endHeaders, payload: Buffer.from([0x88]) }),
    frame('data', { stream, payload: Buffer.from('abc') }),
  ])

export interface FrameCall {
  readonly socket: Socket
  readonly stream: number
  /** Counted from 1, over all connections. */
  readonly number: number
}

/** An upstream without TLS that answers each call with frames. */
export const startFrameUpstream = async (
  answer: (call: FrameCall) => void,
): Promise<{ url: string; calls(): number; close(): Promise<void> }> => {
  let calls = 0
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.write(frame('settings', { stream: 0 }))
    let arrived = Buffer.alloc(0)
    let answered = 0
    socket.on('data', (chunk) => {
      arrived = Buffer.concat([arrived, chunk])
      for (const stream of streamsIn(arrived).slice(answered)) {
        answered += 1
        calls += 1
        answer({ socket, stream, number: calls })
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}`,
    calls: () => calls,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

const preface = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'.length

/** The streams that frames of headers open. */
const streamsIn = (bytes: Buffer): readonly number[] => {
  const streams: number[] = []
  let at = preface
  while (at + 9 <= bytes.length) {
    if (bytes[at + 3] === types.headers) streams.push(bytes.readUInt32BE(at + 5))
    at += 9 + bytes.readUIntBE(at, 3)
  }
  return streams
}
