/** The words of a name: `send_gid`, `sendGid` and `send-gid` alike. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase())

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

export const pascal = (name: string): string => {
  const joined = wordsOf(name).map(capital).join('')
  return /^\d/.test(joined) ? `N${joined}` : joined || 'Value'
}

export const camel = (name: string): string => {
  const joined = pascal(name)
  return joined.charAt(0).toLowerCase() + joined.slice(1)
}

export const kebab = (name: string): string => wordsOf(name).join('-')

/** `Current page.` */
export const sentence = (name: string): string => `${capital(wordsOf(name).join(' ') || 'decide')}.`

const isPlural = (word: string): boolean => /[^s]s$/i.test(word) && !/(?:us|is)$/i.test(word)

export const singular = (name: string): string => {
  if (!isPlural(name)) return name
  if (/ies$/i.test(name)) return `${name.slice(0, -3)}y`
  return /(?:s|x|z|ch|sh)es$/i.test(name) ? name.slice(0, -2) : name.slice(0, -1)
}

export const plural = (name: string): string => {
  if (isPlural(name)) return name
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`
}

/** A parameter's name as paths of contracts have it. */
export const pathName = (name: string): string => name.replaceAll(/\W/g, '_')
