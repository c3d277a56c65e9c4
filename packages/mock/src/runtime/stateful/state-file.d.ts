/** The initial state of a stateful mock server: its items, and what each operation does with them. */
export interface StateFile {
  readonly collections: Readonly<Record<string, readonly Item[]>>
  readonly operations: readonly StateOperation[]
}

export type Item = Readonly<Record<string, unknown>>

export interface StateOperation {
  readonly id: string
  readonly method: string
  /** As in OpenAPI, with `{name}` for parameters. */
  readonly path: string
  /** The documented ones. */
  readonly statuses: readonly number[]
  readonly use?: Use
}

/** How values are read before they are compared. */
export type Notation = 'text' | 'number' | 'boolean' | 'time' | 'uuid'

export interface RequestValue {
  readonly in: 'path' | 'query' | 'body'
  readonly pointer: string
  readonly as: Notation
  /** The default where the request lacks the value. */
  readonly otherwise?: unknown
}

export interface Condition {
  readonly value: RequestValue
  readonly item: readonly string[]
  readonly by: 'equal' | 'atLeast' | 'atMost'
  readonly as: Notation
  readonly unknown?: number
}

export interface Order {
  readonly by: string
  readonly as: Notation
  readonly descending?: true
}

/** How an item is shown when `when` has `value`, or always. */
export interface Shown {
  readonly when?: RequestValue
  readonly value?: string
  /** Pointers to lists of which only the number is shown. */
  readonly counts: readonly string[]
}

interface UseOf<Action extends string> {
  readonly action: Action
  readonly collection: string
  /** Status of the answer. */
  readonly status: number
  readonly where: readonly Condition[]
}

export interface ListUse extends UseOf<'list'> {
  /** The response around the items. */
  readonly body: unknown
  readonly shown: readonly Shown[]
  readonly sort?: { readonly value: RequestValue; readonly orders: Readonly<Record<string, Order>> }
  readonly repeats: readonly { readonly value: RequestValue; readonly at: string }[]
  readonly pages: Pages
}

export interface GetUse extends UseOf<'get'> {
  readonly body: unknown
  readonly shown: readonly Shown[]
  /** Pointer to the item in the response. */
  readonly item: string
  readonly repeats: readonly { readonly value: RequestValue; readonly at: string }[]
  /** Status of the answer when there is no such item. */
  readonly missing: number
}

export interface RemoveUse extends UseOf<'remove'> {
  readonly missing: number
}

export type Use = ListUse | GetUse | RemoveUse

/** Pages as in the contract's notes, with the values of the request that they follow from. */
export type Pages =
  | { readonly kind: 'whole'; readonly items: string }
  | {
      readonly kind: 'page'
      readonly items: string
      readonly page: RequestValue
      readonly size: RequestValue | number
      readonly first: number
      readonly total: string
      readonly pageSize: string
    }
  | {
      readonly kind: 'links'
      readonly items: string
      readonly page: RequestValue
      readonly size: number
      readonly first: number
      readonly next: string
    }
  | {
      readonly kind: 'offset'
      readonly items: string
      readonly skip: RequestValue
      readonly limit: RequestValue
      readonly total?: string
    }

/** A request as the mock server reads it. */
export interface Call {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  /** Address of the operation, without its query. */
  readonly address: string
}

/** `body` is absent where the OpenAPI document has the answer. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
}
