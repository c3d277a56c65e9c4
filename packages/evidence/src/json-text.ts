const whitespace = /[\t\n\r ]*/y
const scalar =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in strings
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y

const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/**
 * The line on which a text stops being JSON, from 1; `undefined` for JSON.
 * `JSON.parse` decides the same, but the position in its message differs between engines.
 */
export const lineOfFirstError = (text: string): number | undefined => {
  let offset = 0
  const open: string[] = []
  /** What may come next; a closer only right after its opener. */
  let want: 'value' | 'key' | 'colon' | 'more' = 'value'
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
    if (want === 'more' && !opener) return character === '' ? undefined : lineAt(text, offset)
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
    } else return lineAt(text, offset)
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
