// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/operation.ts

/** What the runtime has to know of an operation. */
export interface Operation {
  readonly id: string
  /** Address of the vendor's page. */
  readonly docs: string
  readonly method: string
  /** With `{name}` for path parameters. */
  readonly path: string
  /** Names of the query parameters. */
  readonly query?: readonly string[]
  /** Names of the parameters that are sent as headers. */
  readonly headerParams?: readonly string[]
  /** Names of the parameters that make up the body, or `whole` where the parameter `body` is all of it. */
  readonly body?: readonly string[] | 'whole'
  /** Headers that every request has. */
  readonly headers?: Readonly<Record<string, string>>
  /** What the body is, by documented status. */
  readonly responses: Readonly<Record<number, 'json' | 'none'>>
  /** Documented response headers, with what reads their values. */
  readonly responseHeaders?: Readonly<Record<string, (value: string) => unknown>>
}
