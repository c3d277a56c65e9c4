import { formats } from '@sendspec/contract'

const parts = /^(.{19})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** A copy in which every date and time is later by some seconds, in the same notation. */
export const shiftTimes = (value: unknown, seconds: number): unknown => {
  if (typeof value === 'string') return formats['date-time'].pattern.test(value) ? shiftTime(value, seconds) : value
  if (Array.isArray(value)) return value.map((each) => shiftTimes(each, seconds))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shiftTimes(each, seconds)]))
}

/** Moves the local time, so that the offset and the digits of the fraction stay. */
const shiftTime = (time: string, seconds: number): string => {
  const [, clock, fraction = '', offset] = parts.exec(time) ?? []
  const later = new Date(Date.parse(`${clock}Z`) + seconds * 1000).toISOString()
  return `${later.slice(0, 19)}${fraction}${offset}`
}
