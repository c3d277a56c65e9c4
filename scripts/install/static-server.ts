import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Files } from '@sendspec/contract'

export interface StaticServer {
  readonly origin: string
  /** Replaces the files that are served. */
  serve(files: Files): void
  close(): Promise<void>
}

/**
 * A static host: files below a path, without a content type for names without an extension.
 * @param options.decodes Whether `%2f` in an address is a slash of a file's path, or three characters of its name.
 */
export const startStaticServer = async (options: { base: string; decodes: boolean }): Promise<StaticServer> => {
  const { base, decodes } = options
  let files: Files = new Map()
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0] ?? ''
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined
    const name = inside === undefined ? undefined : decodes ? decodeURIComponent(inside) : inside.replaceAll('%40', '@')
    const content = name === undefined ? undefined : files.get(name)
    if (content === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (next) => {
      files = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
