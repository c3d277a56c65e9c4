/** What is given: not what is undefined, nor a number that is none. */
export const given = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && !Number.isNaN(value)))
