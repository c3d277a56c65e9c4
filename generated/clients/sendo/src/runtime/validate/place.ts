// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/place.ts

const fits = (steps: readonly string[], place: string): boolean =>
  place.split('/').every((step, index) => step === steps[index] || (step === '*' && steps[index] !== undefined))

/** Whether a pointer leads to a place, in which `*` is any step. */
export const isAt = (place: string, pointer: string): boolean => {
  const steps = pointer.split('/')
  return steps.length === place.split('/').length && fits(steps, place)
}

/** Whether a pointer leads to a place or further down. */
export const isWithin = (place: string, pointer: string): boolean => fits(pointer.split('/'), place)
