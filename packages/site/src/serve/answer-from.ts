import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { asHeader, contentSecurityPolicy } from '../content-security-policy.ts'
import type { SiteTree } from '../site-tree.ts'
import { fileType } from './file-types.ts'
import { makePack } from './packed.ts'

interface Request {
  readonly method: string
  readonly path: string
  readonly headers: Pick<IncomingHttpHeaders, 'accept-encoding' | 'if-none-match'>
}

export interface Answer {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer | string
}

/** Headers of every response. The browser revalidates each time. */
const always = {
  'cache-control': 'no-cache',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** A file to keep: its scripts are not those of the site. */
const isDownload = (file: string): boolean => file.endsWith('/redoc.html')

/** The path in the tree, or `undefined` if the address has no valid path. */
const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent((path.split(/[?#]/)[0] ?? '').slice(1))
  } catch {
    return undefined
  }
}

/** Relative, so that it works under any path. */
const withSlash = (path: string): string => path.replace(/^[^?]*\/([^/?]+)/, '$1/')

/** Answers requests from a file tree. Only files in the tree are served, so no path can escape it. */
export const answerFrom = (files: SiteTree): ((request: Request) => Answer) => {
  const pack = makePack()

  const sent = (status: number, file: string, { headers }: Request): Answer => {
    const { etag, body, coding } = pack(file, files.get(file) ?? '', headers['accept-encoding'] ?? '')
    const own = {
      ...always,
      'content-type': fileType(file),
      'content-security-policy': asHeader(contentSecurityPolicy),
      ...(isDownload(file) && { 'content-disposition': 'attachment' }),
      vary: 'accept-encoding',
      etag,
      ...(coding && { 'content-encoding': coding }),
    }
    const known = headers['if-none-match']?.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
    if (known && status === 200) return { status: 304, headers: own, body: '' }
    return { status, headers: { ...own, 'content-length': body.length }, body }
  }

  const short = (status: number, headers: OutgoingHttpHeaders, body: string): Answer => ({
    status,
    headers: { ...always, ...headers, 'content-type': fileType('.txt'), 'content-length': Buffer.byteLength(body) },
    body,
  })

  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return short(405, { allow: 'GET, HEAD' }, 'GET and HEAD only\n')
    }
    const path = decoded(request.path)
    if (path === undefined) return short(400, {}, 'This is no path\n')
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    if (files.has(file)) return sent(200, file, request)
    if (files.has(`${file}/index.html`)) return short(301, { location: withSlash(request.path) }, '')
    return sent(404, '404.html', request)
  }
}
