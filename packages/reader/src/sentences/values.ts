/** A number as prose writes it: `1,000`, `~1000`, `-5`, `0.5`. */
export const numberPattern = String.raw`(?<!\d)-?\d+(?:,\d{3})*(?:\.\d+)?`

/** Words before a number that take its exactness away. */
export const aboutPattern = String.raw`~|≈|about |around |approximately |approx\. |roughly |circa `

export const toNumber = (text: string): number => Number(text.replaceAll(',', ''))

/** Whether a number of JavaScript has all the digits of a whole number. */
export const keepsDigits = (text: string): boolean => !/^-?\d+$/.test(text) || Number.isSafeInteger(Number(text))

const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null }

/** A value that prose mentions: what it looks like, unless the field is said to be a string. */
export const toValue = (text: string, kind?: string): unknown => {
  if (kind === 'string') return unquoted(text)
  if (Object.hasOwn(words, text.toLowerCase())) return words[text.toLowerCase()]
  if (new RegExp(`^${numberPattern}$`).test(text) && keepsDigits(text.replaceAll(',', ''))) return toNumber(text)
  if (text === '[]') return []
  if (text === '{}') return {}
  return unquoted(text)
}

const quotes: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' }

/** Without the quotation marks around it. */
export const unquoted = (text: string): string => {
  const close = quotes[text[0] ?? '']
  return close && text.length > 1 && text.endsWith(close) ? text.slice(1, -1) : text
}
