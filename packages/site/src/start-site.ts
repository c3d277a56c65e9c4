import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SendspecError, type Vendor } from '@sendspec/contract'
import { answerFrom } from './serve/answer-from.ts'
import { type SiteFilesOptions, siteFiles } from './site-files.ts'
import type { SiteTree } from './site-tree.ts'

/** A site that is being served. */
export interface Site {
  readonly url: string
  readonly port: number
  /** Ends open connections and frees the port. */
  close(): Promise<void>
}

export interface ServeOptions {
  /** @default '127.0.0.1' */
  readonly host?: string
  /** 0 chooses a free port. @default 4000 */
  readonly port?: number
}

export interface SiteOptions extends ServeOptions, SiteFilesOptions {
  readonly vendors: readonly Vendor[]
  /** More files, once the address of the site is known: packages, whose documents hold it. */
  readonly filesAt?: (url: string) => SiteTree
}

/**
 * Serves the reference site, on loopback unless `host` is set.
 * @throws SendspecError if the port can't be used.
 */
export const startSite = async ({ vendors, filesAt, ...options }: SiteOptions): Promise<Site> => {
  const pages = await siteFiles(vendors, options)
  return serveFiles((url) => new Map<string, string | Uint8Array>([...pages, ...(filesAt?.(url) ?? [])]), options)
}

/**
 * Serves the files of a site.
 * @param files The files, or a function that makes them for the address of the site.
 * @throws SendspecError if the port can't be used.
 */
export const serveFiles = async (
  files: SiteTree | ((url: string) => SiteTree),
  options: ServeOptions = {},
): Promise<Site> => {
  const { host = '127.0.0.1', port = 4000 } = options
  let answer: ReturnType<typeof answerFrom> | undefined
  const server = createServer(({ method = 'GET', url: path = '/', headers }, response) => {
    answer ??= answerFrom(typeof files === 'function' ? files(url) : files)
    const { status, headers: own, body } = answer({ method, path, headers })
    response.writeHead(status, own)
    response.end(method === 'HEAD' ? undefined : body)
  })
  const listening = await listen(server, host, port)
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${listening}/`
  return {
    url,
    port: listening,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
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
            ? `stop that program (\`lsof -i :${port}\` names it), or choose another one with --port`
            : 'choose another --host or --port',
        }),
      )
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
