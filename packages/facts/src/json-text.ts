import { type JSONVisitor, visit } from 'jsonc-parser'

/** Where a text stops being JSON. */
export interface JsonError {
  readonly offset: number
  /** What JSON has there, e.g. `"," or "]"`. */
  readonly expected: string
}

/** Bodies of an API are not nested deeper than this; the bound keeps every walk over a value safe. */
const maxDepth = 200

/** The line on which a text stops being JSON, from 1; `undefined` for JSON. */
export const lineOfFirstError = (text: string): number | undefined => {
  const error = firstError(text)
  return error && text.slice(0, error.offset).split('\n').length
}

/**
 * Where a text stops being JSON; `undefined` for JSON.
 * `JSON.parse` accepts the same texts, but the position in its message differs between engines.
 */
export const firstError = (text: string): JsonError | undefined => {
  let error: JsonError | undefined
  const stopAt = (offset: number, expected: string): never => {
    error = { offset, expected }
    throw error
  }
  try {
    visit(text, untilFirstError(stopAt), { disallowComments: true })
  } catch (thrown) {
    if (thrown !== error) throw thrown
  }
  return error
}

/** What can come next. */
type Wanted = 'value' | 'key' | 'colon' | 'more'

const wordings: Readonly<Record<Wanted, string>> = {
  value: 'a value',
  key: 'a key in quotation marks',
  colon: '":"',
  more: '","',
}

/** Follows the text, so that an error names everything that could come at its place. */
const untilFirstError = (stopAt: (offset: number, expected: string) => never): JSONVisitor => {
  const closers: ('}' | ']')[] = []
  let wanted: Wanted = 'value'
  let justOpened = false
  const want = (next: Wanted, opened = false): void => {
    wanted = next
    justOpened = opened
  }
  const open = (closer: '}' | ']', offset: number): void => {
    if (closers.length === maxDepth) stopAt(offset, `at most ${maxDepth} levels`)
    closers.push(closer)
    want(closer === '}' ? 'key' : 'value', true)
  }
  const fail = (offset: number): void => {
    const closer = closers.at(-1)
    if (wanted === 'more' && !closer) stopAt(offset, 'the end')
    const canClose = closer && (wanted === 'more' || justOpened)
    stopAt(offset, canClose ? `${wordings[wanted]} or "${closer}"` : wordings[wanted])
  }
  const close = (offset: number, length: number): void => {
    // The parser closes what the end of the text leaves open.
    if (length === 0) fail(offset)
    closers.pop()
    want('more')
  }
  return {
    onObjectBegin: (offset) => open('}', offset),
    onArrayBegin: (offset) => open(']', offset),
    onObjectProperty: () => want('colon'),
    onSeparator: (separator) => want(separator === ':' || closers.at(-1) === ']' ? 'value' : 'key'),
    onLiteralValue: () => want('more'),
    onObjectEnd: close,
    onArrayEnd: close,
    onError: (_, offset) => fail(offset),
  }
}
