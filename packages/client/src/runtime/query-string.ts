/** The query, `?` included: lists repeat their name, objects put their keys in brackets, `undefined` is left out. */
export const queryString = (values: object): string => {
  const query = new URLSearchParams()
  const add = (value: unknown, name: string): void => {
    if (value === undefined) return
    if (Array.isArray(value)) for (const item of value) add(item, name)
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) add(inner, name ? `${name}[${key}]` : key)
    } else query.append(name, `${value ?? ''}`)
  }
  add(values, '')
  return query.size > 0 ? `?${query}` : ''
}
