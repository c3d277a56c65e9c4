import { type Part, pathOf, propertiesIn } from '@sendspec/evidence'

/** Every name that the contract has for a property or parameter. */
export const propertyNames = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(parts.flatMap(({ shape }) => propertiesIn(shape).map(({ pointer }) => pathOf(pointer).at(-1) ?? '')))
