import { connect } from 'node:net'

/** What came over the wire, as Latin-1 text, and how it ended; `open` if it did not. */
export interface RawAnswer {
  readonly text: string
  readonly ending: 'end' | 'reset' | 'open'
}

/** Longer than the pause before a reset. */
const GRACE_MILLISECONDS = 40

const LONGEST_MILLISECONDS = 3000

/**
 * A request without an HTTP client in between. Takes what comes until the connection ends, or until `enough` has come
 * and nothing follows.
 */
export const rawRequest = (url: string, enough: (text: string) => boolean): Promise<RawAnswer> =>
  new Promise((resolve) => {
    const { hostname, port, pathname, search } = new URL(url)
    const socket = connect(Number(port), hostname)
    let text = ''
    let grace: NodeJS.Timeout | undefined
    const done = (ending: RawAnswer['ending']): void => {
      clearTimeout(grace)
      clearTimeout(longest)
      socket.destroy()
      resolve({ text, ending })
    }
    const longest = setTimeout(() => done('open'), LONGEST_MILLISECONDS)
    const look = (): void => {
      if (enough(text)) grace ??= setTimeout(() => done('open'), GRACE_MILLISECONDS)
    }
    socket.setEncoding('latin1')
    socket.on('connect', look)
    socket.on('data', (chunk) => {
      text += chunk
      look()
    })
    socket.on('end', () => done('end'))
    socket.on('error', () => done('reset'))
    socket.write(`GET ${pathname}${search} HTTP/1.1\r\nhost: ${hostname}\r\n\r\n`)
  })
