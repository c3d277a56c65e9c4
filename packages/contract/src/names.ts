/** The words of a name as they are written: `send_gid`, `sendGid` and `send-gid` have the words `send` and `gid`. */
const wordsAsWritten = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)

/** The words of a name in lower case. */
export const wordsOf = (name: string): readonly string[] => wordsAsWritten(name).map((word) => word.toLowerCase())

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const uncapitalize = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** `send-logs`, `send_logs` and `sendLogs` to `SendLogs`. Capitals stay: `sendGID` is `SendGID`. */
export const pascalCase = (name: string): string => wordsAsWritten(name).map(capitalize).join('')

/** `send-logs` to `sendLogs`. */
export const camelCase = (name: string): string => uncapitalize(pascalCase(name))

/** `SendLogs` to `send-logs`. */
export const kebabCase = (name: string): string => wordsOf(name).join('-')

/** `SendStatus` and `send-status` to `SEND_STATUS`. */
export const constantCase = (name: string): string =>
  name
    .replaceAll(/[^A-Za-z\d]+/g, '_')
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toUpperCase()

const isPlural = (word: string): boolean => /[^s]s$/i.test(word) && !/(?:us|is)$/i.test(word)

/** Words that are the same in both numbers, or are never counted. */
const uncounted = /(?:children|data|feedback|information|media|news|people|series|staff)$/i

/** `parcels` to `parcel`; what is singular stays. */
export const singular = (name: string): string => {
  if (!isPlural(name) || uncounted.test(name)) return name
  if (/ies$/i.test(name)) return `${name.slice(0, -3)}y`
  return /(?:s|x|z|ch|sh)es$/i.test(name) ? name.slice(0, -2) : name.slice(0, -1)
}

/** `parcel` to `parcels`, in capitals too; what is plural stays. */
export const plural = (name: string): string => {
  if (isPlural(name) || uncounted.test(name)) return name
  const [s, es, ies] = /[A-Z]$/.test(name) ? ['S', 'ES', 'IES'] : ['s', 'es', 'ies']
  if (/[^aeiou]y$/i.test(name)) return name.slice(0, -1) + ies
  return name + (/(?:s|x|z|ch|sh)$/i.test(name) ? es : s)
}

/** The tuple of an enum's values: `SendStatus` to `SEND_STATUSES`. */
export const tupleName = (enumName: string): string => plural(constantCase(enumName))
