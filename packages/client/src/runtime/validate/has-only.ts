/** Whether an object has no other keys than these. */
export const hasOnly = (value: object, ...keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key))
