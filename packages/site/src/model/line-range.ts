/** `line 5` or `lines 5 to 9`. */
export const lineRange = ([first, last]: readonly [number, number]): string =>
  first === last ? `line ${first}` : `lines ${first} to ${last}`
