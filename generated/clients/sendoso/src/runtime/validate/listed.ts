// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/listed.ts

/** Whether a value is one of these strings. They are looked up by length: a Set has to hash what it is asked for. */
export const listed = (...values: readonly string[]): ((value: unknown) => value is string) => {
  const byLength: string[][] = []
  for (const value of values) {
    byLength[value.length] ??= []
    byLength[value.length]?.push(value)
  }
  return (value): value is string => typeof value === 'string' && !!byLength[value.length]?.includes(value)
}
