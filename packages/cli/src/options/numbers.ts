import { UsageError } from './usage-error.ts'

const highestPort = 65_535

/** Parses the value of a `--port` option. 0 lets the system choose a free port. */
export const parsePort = (value: string): number => {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (number <= highestPort) return number
  const found = value === '' ? 'an empty value' : `"${value}"`
  throw new UsageError(`--port: expected a whole number from 0 to ${highestPort}, found ${found}`, 'try --port 4010')
}

/** Parses the value of an option that is a number above 0. */
export const parsePositive =
  (option: string) =>
  (value: string): number => {
    const number = value.trim() === '' ? Number.NaN : Number(value)
    if (number > 0 && Number.isFinite(number)) return number
    throw new UsageError(`${option}: expected a number above 0, found "${value}"`, `try ${option} 60`)
  }

/** Parses the value of an option that is a whole number within a range. */
export const parseWhole =
  ({ option, least, most }: { option: string; least: number; most: number }) =>
  (value: string): number => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    const found = value === '' ? 'an empty value' : `"${value}"`
    throw new UsageError(
      `${option}: expected a whole number from ${least} to ${most}, found ${found}`,
      `try ${option} ${least}`,
    )
  }

/**
 * Refuses a range of ports that ends above the highest one.
 * @param from The value of `--port`.
 * @param offset Where the range begins, counted from there.
 */
export const checkPortRange = ({ from, offset = 0, count }: { from: number; offset?: number; count: number }): void => {
  const first = from + offset
  const last = first + count - 1
  if (from === 0 || last <= highestPort) return
  throw new UsageError(
    `--port ${from}: ${count} ${count === 1 ? 'mock needs port' : 'mocks need the ports'} ${count === 1 ? first : `${first} to ${last}`}, but the highest port is ${highestPort}`,
    `use --port ${highestPort - offset - count + 1} or below`,
  )
}
