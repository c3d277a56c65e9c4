import { type Part, parsePointer, propertiesIn } from '@sendspec/contract'

/** Every name that the contract has for a property or parameter. */
export const propertyNames = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(parts.flatMap(({ shape }) => propertiesIn(shape).map(({ pointer }) => parsePointer(pointer).at(-1) ?? '')))
