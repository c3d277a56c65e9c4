// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/secrets.ts

/** What a secret is replaced with. */
export const HIDDEN = '[hidden]'

/** Shorter tokens are no secrets, and may be a part of any word. */
const SHORTEST = 8

/** A character as it may be echoed: plain, or escaped for JSON, a URL (both also several times) or HTML. */
const echoes = (character: string): string => {
  const code = character.charCodeAt(0)
  const hex = code.toString(16)
  const inUrl = { '+': '|-', '/': '|_' }[character] ?? ''
  return String.raw`(?:(?:\\|%(?:25)*5c)*(?:\x${hex}|u00${hex})|(?:%(?:25)*|&#x)${hex};?|&#${code};${inUrl})`
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

const textOf = (thrown: unknown): string =>
  thrown instanceof Error
    ? `${thrown} ${thrown.stack} ${JSON.stringify(thrown)} ${textOf(thrown.cause)}`
    : JSON.stringify(thrown)

/** What was thrown or, if the token is anywhere in it, an error with the same message and code and without the token. */
export const hideInThrown = (thrown: unknown, hide: (text: string) => string): unknown => {
  try {
    const text = textOf(thrown)
    if (hide(text) === text) return thrown
  } catch {
    // It can't be looked through, so it may hold the token.
  }
  const { name, code, message = thrown } = Object(thrown)
  return Object.assign(new Error(hide(String(message))), { name, code })
}
