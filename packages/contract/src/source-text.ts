/** Whether a key needs no quotation marks in TypeScript. */
export const isIdentifier = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key)

const reservedWords = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static super
  switch this throw true try typeof var void while with yield`.split(/\s+/),
)

/** Whether a name is a word of JavaScript, which no function of a module can have. */
export const isReservedWord = (name: string): boolean => reservedWords.has(name)

/** Text that needs no escapes, which most is. */
const plain = /^[ -&(-[\]-~]*$/

/** A string literal of TypeScript as the formatter writes it: the quotation mark that needs fewer escapes. */
export const quote = (text: string): string => {
  if (plain.test(text)) return `'${text}'`
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  const count = (mark: string): number => text.split(mark).length
  return count("'") > count('"') ? `"${escaped.replaceAll('"', '\\"')}"` : `'${escaped.replaceAll("'", "\\'")}'`
}

/** A key of an object or interface in TypeScript. */
export const keyText = (key: string): string => (isIdentifier(key) ? key : quote(key))
