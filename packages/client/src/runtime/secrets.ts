/** What a secret is replaced with. */
export const HIDDEN = '[hidden]'

/** Shorter tokens are no secrets, and may be a part of any word. */
const SHORTEST = 8

/** A character as it may be echoed: plain, or escaped for JSON, a URL (both also several times) or HTML. */
const echoes = (character: string): string => {
  const code = character.charCodeAt(0)
  const hex = code.toString(16)
  const inUrl = { '+': '|-', '/': '|_' }[character] ?? ''
  return String.raw`(?:(?:\\|%(?:25)*5c)*(?:\x${hex}|u00${hex})|(?:%(?:25)*|&#x0*)${hex};?|&(?:#0*${code}|[a-z]+);${inUrl})`
}

/** The token in Base64 as a part of any longer text: what it looks like depends on the number of bytes before it. */
const base64 = (token: string): readonly string[] =>
  [0, 1, 2].map((before) =>
    btoa('..'.slice(0, before) + token)
      .slice(before && before + 1)
      .replace(/.=+$/, ''),
  )

const patternOf = (token: string): RegExp => {
  const forms = [token, ...(typeof btoa === 'function' ? base64(token) : [])]
  return new RegExp(forms.map((form) => [...form].map(echoes).join('')).join('|'), 'gi')
}

/** Hides a token in texts, in every form that servers and errors are known to repeat it in. */
export const hideToken = (token = ''): ((text: string) => string) => {
  let pattern: RegExp | undefined
  return (text) => {
    if (token.length < SHORTEST) return text
    // Few calls have anything to hide it in.
    pattern ??= patternOf(token)
    return text.replace(pattern, HIDDEN)
  }
}

/** Adds to JSON what it leaves out of errors, and refuses what may show more than JSON does, such as a request. */
const expand = (_: string, value: unknown): unknown => {
  if (value instanceof Error) {
    const { name, message, stack, cause, errors } = value as AggregateError
    return { ...value, name, message, stack, cause, errors }
  }
  if (Object(value) === value && !/(?:Object|Array|Function)\]$/.test({}.toString.call(value))) throw value
  return value
}

/** What was thrown or, if the token is anywhere in it, an error with the same message and code and without the token. */
export const hideInThrown = (thrown: unknown, hide: (text: string) => string): unknown => {
  try {
    // An error that has a form of its own for JSON has its message in its stack.
    const text = JSON.stringify([thrown, Object(thrown).stack], expand)
    if (hide(text) === text) return thrown
  } catch {
    // It can't be looked through, so it may hold the token.
  }
  const { name, code, message = thrown } = Object(thrown)
  return Object.assign(new Error(hide(String(message))), { name, code })
}
