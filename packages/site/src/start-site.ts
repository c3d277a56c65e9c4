import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { SendspecError, type Vendor } from '@sendspec/contract'
import type { MockUrls } from './pages/home.ts'
import { redocBundle } from './redoc.ts'
import { siteFiles } from './site-files.ts'

/** A site that is being served. */
export interface Site {
  readonly url: string
  readonly port: number
  /** Ends open connections and frees the port. */
  close(): Promise<void>
}

export interface SiteOptions {
  readonly vendors: readonly Vendor[]
  /** @default '127.0.0.1' */
  readonly host?: string
  /** With 0 the system chooses a free one. @default 4000 */
  readonly port?: number
  /** Addresses of the mock servers that run beside it, by vendor id. */
  readonly mocks?: MockUrls
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // Redoc writes its styles into the page, and searches in a worker that it makes from a blob.
  "style-src 'self' 'unsafe-inline'",
  'worker-src blob:',
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Serves the reference pages, on loopback unless told otherwise.
 * @throws SendspecError if the port can't be used.
 */
export const startSite = async (options: SiteOptions): Promise<Site> => {
  const { vendors, host = '127.0.0.1', port = 4000, mocks = {} } = options
  const files = new Map([...siteFiles(vendors, { mocks }), ['_/redoc.js', await redocBundle()]])
  const server = createServer((request, response) => {
    const answer = answerTo(files, request.method, request.url)
    response.writeHead(answer.status, {
      ...answer.headers,
      'content-length': Buffer.byteLength(answer.body),
      'content-security-policy': policy,
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    response.end(request.method === 'HEAD' ? undefined : answer.body)
  })
  const listening = await listen(server, host, port)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${listening}/`,
    port: listening,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Only what is in the map is ever served, so no path leads out of it. */
const answerTo = (files: ReadonlyMap<string, string>, method = 'GET', url = '/'): Answer => {
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { allow: 'GET, HEAD', 'content-type': 'text/plain' }, body: 'GET and HEAD only\n' }
  }
  const path = (url.split(/[?#]/)[0] ?? '').slice(1)
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const body = files.get(file)
  if (body !== undefined) return { status: 200, headers: { 'content-type': types[extname(file)] ?? '' }, body }
  if (files.has(`${file}/index.html`)) return { status: 301, headers: { location: `/${file}/` }, body: '' }
  return { status: 404, headers: { 'content-type': types['.html'] ?? '' }, body: files.get('404.html') ?? '' }
}

const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        new SendspecError({
          place: `reference docs, http://${host}:${port}`,
          what: taken ? `port ${port} is taken by another program` : `the server can't listen: ${error.message}`,
          next: taken
            ? `stop that program (\`lsof -i :${port}\` names it), or choose another port with --port`
            : 'choose another --host or --port',
        }),
      )
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
