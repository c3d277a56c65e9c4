import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** Sends bytes to a port on loopback, piece by piece, and reads the response until the connection ends. */
export const rawCall = (url: string, ...pieces: readonly (string | Buffer)[]): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const chunks: Buffer[] = []
    const socket = connect(Number(port), hostname, async () => {
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) await wait(20)
        socket.write(piece)
      }
    })
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', () => resolve(Buffer.concat(chunks)))
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? undefined : reject(error)))
  })

export interface RawMessage {
  readonly start: string
  /** Lines of headers, in order. */
  readonly headers: readonly string[]
  /** The body without its framing. */
  readonly body: Buffer
}

/** Parses a message into start line, headers, and body without chunks. */
export const parseMessage = (bytes: Buffer): RawMessage => {
  const end = bytes.indexOf('\r\n\r\n')
  const [start = '', ...headers] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const rest = bytes.subarray(end + 4)
  const chunked = headers.some((each) => /^transfer-encoding:.*chunked/i.test(each))
  return { start, headers, body: chunked ? dechunk(rest) : rest }
}

const dechunk = (bytes: Buffer): Buffer => {
  const end = bytes.indexOf('\r\n')
  const size = Number.parseInt(bytes.subarray(0, end).toString('latin1'), 16)
  if (!size) return Buffer.alloc(0)
  const from = end + 2
  return Buffer.concat([bytes.subarray(from, from + size), dechunk(bytes.subarray(from + size + 2))])
}
