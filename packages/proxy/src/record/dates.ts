const bases = ['2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z'].map((each) => Date.parse(each))
const day = 86_400_000

/** Moves dates so that the first one seen becomes a fixed one; order and distances stay. */
export const createShift = (): ((text: string) => string | undefined) => {
  let by: number | undefined
  const shifted = (at: number): number => {
    by ??= (bases.find((base) => base !== at) ?? 0) - at
    return at + by
  }
  return (text) => {
    const [, time, fraction = '', zone] = /^(.{10}T.{8})(\.\d+)?(Z|[+-].{5})$/.exec(text) ?? []
    if (time === undefined || zone === undefined) return dateOnly(shifted, text)
    const offset = Date.parse(`${time}Z`) - Date.parse(`${time}${zone}`)
    const written = written19(shifted(Date.parse(`${time}${zone}`)) + offset)
    return written && `${written}${fraction.replace(/\d/g, '0')}${zone}`
  }
}

const dateOnly = (shifted: (at: number) => number, text: string): string | undefined => {
  const at = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(at)) return undefined
  return written19(Math.floor(shifted(at) / day) * day)?.slice(0, 10)
}

/** `2020-01-01T00:00:00`, if the year has four digits. */
const written19 = (at: number): string | undefined => {
  if (!(Math.abs(at) < 8.64e15)) return undefined
  const text = new Date(at).toISOString()
  return /^\d{4}-/.test(text) ? text.slice(0, 19) : undefined
}
