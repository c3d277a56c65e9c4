/** The number, from 1, with that many digits, the first of which isn't 0. It starts again when they run out. */
export const numeral = (number: number, digits: number): string => {
  const first = 10 ** (Math.min(digits, 15) - 1)
  return String(first + ((number - 1) % (9 * first))).padEnd(digits, '0')
}

/** A decimal number of the same sign, with as many digits before and behind the point. */
export const decimal = (number: number, original: string): string => {
  const [, sign = '', whole = '1', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(original) ?? []
  const tail = fraction === undefined ? '' : `.${'1'.padStart(fraction.length, '0')}`
  return `${sign}${numeral(number, whole.length)}${tail}`
}
