/** Items of one kind that a vendor stores and whose operations list, get and remove them. A stateful mock server starts with a set of them. */
export interface Collection {
  /** Component of a stored item: the one with the most properties. Operations can return less of it. */
  readonly item: string
  /** Pointer to the identifier of an item. */
  readonly key: string
  /** How many items a mock server starts with: the recorded ones, and generated ones. */
  readonly size: number
  /** Seconds between two generated items: each timestamp of the n-th item is moved by n times this number. */
  readonly every: number
  /**
   * Values that a generated item has in place of a recorded item's. The n-th item takes one entry of each row, and a row
   * repeats from its start: rows of different lengths give all combinations. `undefined` leaves a key out.
   */
  readonly rows: readonly (readonly Readonly<Record<string, unknown>>[])[]
}

/** A value in a request. In the query, `/filter/city` is the parameter `filter[city]`. */
export interface RequestValue {
  readonly in: 'path' | 'query' | 'body'
  readonly pointer: string
}

/** A condition on the items that an operation selects. It has no effect if the request lacks the value. */
export interface Condition extends RequestValue {
  /** Pointers into the item. One match is enough. */
  readonly item: readonly [string, ...string[]]
  /** How the item compares with the value; `equal` accepts any value of a list. @default 'equal' */
  readonly by?: 'equal' | 'atLeast' | 'atMost'
  /** Status of the response if the collection never had such an item. @default Nothing is selected. */
  readonly unknown?: number
}

/** An order of the items, by one of their values. */
export interface Order {
  readonly by: string
  readonly descending?: true
}

/** What an operation does with a collection. */
export interface CollectionUse {
  /** Name of the collection. */
  readonly of: string
  readonly action: 'list' | 'get' | 'remove'
  /** Conditions that all apply. @default For `get` and `remove`, the path's only parameter is the item's key. */
  readonly where?: readonly Condition[]
  /** Component of a returned item, if it differs from that of a stored item and no parameter selects it. */
  readonly as?: string
  /** The order for each value of a parameter. */
  readonly sort?: RequestValue & { readonly orders: Readonly<Record<string, Order>> }
  /** Values of the request that the response repeats; `otherwise` is used if the request lacks them. */
  readonly repeats?: readonly (RequestValue & { readonly at: string; readonly otherwise?: unknown })[]
}
