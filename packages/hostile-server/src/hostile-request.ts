/** A request as a fault sees it: without the prefix that selects the fault. */
export interface HostileRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: string
}
