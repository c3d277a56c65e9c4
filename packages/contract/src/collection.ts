/** Things of one kind that a vendor keeps, which operations list, get and remove. A stateful mock server starts with a set of them. */
export interface Collection {
  /** Component that an item is kept as: the one that holds the most. Operations may show less of it. */
  readonly item: string
  /** Pointer to what identifies an item. */
  readonly key: string
  /** How many items a mock server starts with: the recorded ones, and others made from them. */
  readonly size: number
  /** Seconds between two made items: every time of the n-th is n times that later than `rows` or the recorded item have it. */
  readonly every: number
  /**
   * What made items have in place of a recorded item's values. The n-th takes one entry of each row, and a row starts
   * anew when it ends: rows of different lengths give all combinations. `undefined` leaves a key out.
   */
  readonly rows: readonly (readonly Readonly<Record<string, unknown>>[])[]
}

/** A value in a request. In the query, `/filter/city` is the parameter `filter[city]`. */
export interface RequestValue {
  readonly in: 'path' | 'query' | 'body'
  readonly pointer: string
}

/** What an item must have to be selected. It holds for every item where the request lacks the value. */
export interface Condition extends RequestValue {
  /** Pointers into the item. One of them is enough. */
  readonly item: readonly [string, ...string[]]
  /** `equal` to the value, or to one of the values where it is a list. @default 'equal' */
  readonly by?: 'equal' | 'atLeast' | 'atMost'
  /** Status of the answer when the collection never had such an item. Without it nothing is selected. */
  readonly unknown?: number
}

/** An order of the items, by a value of theirs. */
export interface Order {
  readonly by: string
  readonly descending?: true
}

/** What an operation does with a collection. */
export interface CollectionUse {
  /** Name of the collection. */
  readonly of: string
  readonly action: 'list' | 'get' | 'remove'
  /** All must hold. Without it, `get` and `remove` go by the path's only parameter, which is the item's key. */
  readonly where?: readonly Condition[]
  /** Component that items are shown as, where it is not the one they are kept as and no parameter decides. */
  readonly as?: string
  /** The order that a parameter asks for, by its value. */
  readonly sort?: RequestValue & { readonly orders: Readonly<Record<string, Order>> }
  /** Values of the request that stand in the response again; `otherwise` where the request lacks them. */
  readonly repeats?: readonly (RequestValue & { readonly at: string; readonly otherwise?: unknown })[]
}
