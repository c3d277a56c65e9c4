const whitespace = /[\t\n\r ]*/y
const scalar =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in strings
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y

const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/** What could stand where a text stops being JSON. */
type Wanted = 'value' | 'key' | 'colon' | 'more'

/** Where a text stops being JSON. */
export interface JsonError {
  readonly offset: number
  /** What should stand there, e.g. `"," or "]"`. */
  readonly expected: string
}

/** The line on which a text stops being JSON, from 1; `undefined` for JSON. */
export const lineOfFirstError = (text: string): number | undefined => {
  const error = firstError(text)
  return error && lineAt(text, error.offset)
}

/**
 * Where a text stops being JSON; `undefined` for JSON.
 * `JSON.parse` decides the same, but the position in its message differs between engines.
 */
export const firstError = (text: string): JsonError | undefined => {
  let offset = 0
  const open: string[] = []
  /** What may come next; a closer only right after its opener. */
  let want: Wanted = 'value'
  let justOpened = false
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = offset
    return pattern.exec(text)?.[0] ?? ''
  }
  const afterOpener = (): 'key' | 'value' => (open.at(-1) === '{' ? 'key' : 'value')

  for (;;) {
    offset += match(whitespace).length
    const character = text[offset] ?? ''
    const token = match(scalar)
    const opener = open.at(-1)
    if (want === 'more' && !opener) return character === '' ? undefined : { offset, expected: 'the end' }
    if (opener && character === closers[opener] && (want === 'more' || justOpened)) {
      open.pop()
      offset += 1
      want = 'more'
      justOpened = false
    } else if (want === 'more' && character === ',') {
      offset += 1
      want = afterOpener()
    } else if (want === 'colon' && character === ':') {
      offset += 1
      want = 'value'
    } else if (want === 'key' && token.startsWith('"')) {
      offset += token.length
      want = 'colon'
      justOpened = false
    } else if (want === 'value' && character in closers) {
      open.push(character)
      offset += 1
      want = afterOpener()
      justOpened = true
    } else if (want === 'value' && token !== '') {
      offset += token.length
      want = 'more'
      justOpened = false
    } else return { offset, expected: expectedAt(want, justOpened, opener && closers[opener]) }
  }
}

const expectedAt = (want: Wanted, justOpened: boolean, closer: string | undefined): string => {
  const wanted = { value: 'a value', key: 'a key in quotation marks', colon: '":"', more: '","' }[want]
  return closer && (want === 'more' || justOpened) ? `${wanted} or "${closer}"` : wanted
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
