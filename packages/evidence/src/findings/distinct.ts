import { distinctBy } from '../detectors/values.ts'

/** Each of some plain values once. */
export const distinct = <Value>(values: readonly Value[]): readonly Value[] =>
  distinctBy(values, (value) => JSON.stringify(value))
