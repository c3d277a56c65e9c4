import { existsSync, readFileSync } from 'node:fs'

/**
 * What a person found who looked a difference up: the page lacks it or has it wrong, the document does, or the reader
 * got it wrong.
 */
export type Fault = 'page' | 'document' | 'reader'

/** By operation, then by field, or by `field=value` for a value of its list. */
export type Faults = Readonly<Record<string, Readonly<Record<string, Fault>>>>

/** The differences of a set that a person looked up. */
export const checkedOf = (set: string): Faults => {
  const file = new URL(`checked/${set.toLowerCase()}.json`, import.meta.url)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Faults) : {}
}

/** How many differences have each cause. */
export const causesIn = (faults: Faults): Readonly<Record<Fault, number>> => {
  const all = Object.values(faults).flatMap((fields) => Object.values(fields))
  const count = (fault: Fault): number => all.filter((each) => each === fault).length
  return { page: count('page'), document: count('document'), reader: count('reader') }
}
