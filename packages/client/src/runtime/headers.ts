import { hasText } from './parameters.ts'
import { UsageError } from './usage-error.ts'

/**
 * Headers that can be sent, by their names in lower case. Those that are undefined are left out.
 * @throws UsageError that names a header and never its value.
 */
export const checkHeaders = (
  place: string,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> => {
  const checked: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    const text = hasText(value) ? `${value}`.trim() : '\0'
    if (/^authorization$|[^\w!#$%&'*+.^`|~-]|^$/i.test(name) || !/^[\t -~\x80-\xff]*$/.test(text)) {
      throw new UsageError(
        place,
        `the header "${name}" can't be sent`,
        'pass a valid name and one line of Latin-1, and authorization as { token }',
      )
    }
    checked[name.toLowerCase()] = text
  }
  return checked
}
