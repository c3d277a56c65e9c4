/** Where on the page something stands: line and column, both from 1. */
export interface Mark {
  readonly line: number
  readonly column: number
}

/** Something that the page states, and where. */
export interface Stated<Value> extends Mark {
  readonly value: Value
}

/** First and last line, both from 1. */
export type Lines = readonly [first: number, last: number]
