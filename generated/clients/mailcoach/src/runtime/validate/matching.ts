// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/matching.ts

/** Whether a value is a string of this form. */
export const matching =
  (pattern: RegExp): ((value: unknown) => value is string) =>
  (value): value is string =>
    typeof value === 'string' && pattern.test(value)
