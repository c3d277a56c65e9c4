// A process with a server that throws on some requests, in several ways; run by a test.
import { createServer } from 'node:http'
import { outliveRequests } from '../runtime/outlive-requests.js'

outliveRequests(({ message }) => void process.stderr.write(`${message}\n`))

const throwing: Readonly<Record<string, () => unknown>> = {
  '/later': () =>
    setTimeout(() => {
      throw new Error('later')
    }),
  '/rejected': () => Promise.reject(new Error('rejected')),
}

const server = createServer((request, response) => {
  const throws = throwing[request.url?.split('?')[0] ?? '']
  if (throws) throws()
  else response.end('fine')
})
server.listen(0, '127.0.0.1', () => process.send?.(server.address()))

// An error that no request caused.
process.on('message', () => {
  throw new Error('elsewhere')
})
