const marks: ReadonlySet<string> = new Set(['line', 'lines', 'repeats'])

/** The facts of a page, or of several, after some lines were added on top. */
export const moved = <Value>(value: Value, by: number, key = ''): Value => {
  if (typeof value === 'number') return (marks.has(key) ? value + by : value) as Value
  if (Array.isArray(value)) return value.map((each) => moved(each, by, key)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, moved(each, by, name)])) as Value
}
