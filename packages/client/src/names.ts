/** `send-logs` and `sendLogs` both to `SendLogs`. */
export const pascalCase = (name: string): string =>
  name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** `SendStatus` and `send-status` both to `SEND_STATUS`. */
export const constantCase = (name: string): string =>
  name
    .replace(/\W+/g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toUpperCase()

const plural = (word: string): string =>
  /(?:S|X|Z|CH|SH)$/.test(word) ? `${word}ES` : /[^AEIOU]Y$/.test(word) ? `${word.slice(0, -1)}IES` : `${word}S`

/** The tuple of an enum's values: `SendStatus` to `SEND_STATUSES`. */
export const tupleName = (enumName: string): string => plural(constantCase(enumName))

const isIdentifier = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key)

/** A string literal as the formatter writes it. */
export const quote = (text: string): string => {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  const count = (mark: string): number => text.split(mark).length
  return count("'") > count('"') ? `"${escaped.replaceAll('"', '\\"')}"` : `'${escaped.replaceAll("'", "\\'")}'`
}

/** A key of an object or interface. */
export const keyText = (key: string): string => (isIdentifier(key) ? key : quote(key))

/** Access to a key. */
export const member = (key: string): string => (isIdentifier(key) ? `.${key}` : `[${quote(key)}]`)

/** Access to a key of something that may be missing. */
export const optionalMember = (key: string): string => `?.${member(key).replace(/^\./, '')}`

/** A sentence in the middle of another one: its first word begins with a small letter unless it is an abbreviation. */
export const inSentence = (sentence: string): string =>
  sentence.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())
