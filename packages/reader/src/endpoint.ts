import { templateOf } from '@sendspec/facts'

/** Method, address and path that a heading, a frontmatter line or a code line names. */
export interface Endpoint {
  readonly method: string
  readonly methodOffset: number
  /** Scheme and host, where the address has them. */
  readonly server?: string
  readonly serverOffset?: number
  /** With `{name}` for parameters. */
  readonly path: string
  readonly pathOffset: number
}

const pattern =
  /(?<![\w-])(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|DEL)\s+`?(?<server>https?:\/\/[^\s/`]+)?(?<path>\/[^\s`"'?#]*)/d

/** The endpoint that a line names, as `GET /orders/:id`. */
export const endpointIn = (line: string): Endpoint | undefined => {
  const match = pattern.exec(line)
  const { method, server, path } = match?.groups ?? {}
  const at = match?.indices?.groups
  if (!method || !path || !at) return undefined
  return {
    method: method === 'DEL' ? 'DELETE' : method,
    methodOffset: at.method?.[0] ?? 0,
    ...(server && { server, serverOffset: at.server?.[0] ?? 0 }),
    path: templateOf(path),
    pathOffset: at.path?.[0] ?? 0,
  }
}
