import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.SENDSPEC_CAPTURES || join(import.meta.dirname, '../../../../captures')

/** The text of a captured page, if the captures are available. */
export const captureOf = (id: string): string | undefined => {
  const file = join(folder, id)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

const contracts = join(import.meta.dirname, '../../../../contracts')

/** The committed facts of every page, as text, by vendor and page. */
export const factsFiles = (): readonly { vendor: string; page: string; text: string; url: string }[] => {
  return readdirSync(contracts).flatMap((vendor) => {
    const facts = join(contracts, vendor, 'evidence', 'facts')
    if (!existsSync(facts)) return []
    return readdirSync(facts).map((name) => {
      const text = readFileSync(join(facts, name), 'utf8')
      return { vendor, page: name.replace(/\.json$/, ''), text, url: JSON.parse(text).page.url }
    })
  })
}

/** How many facts of each kind a page has, by the key that `countFacts` counts them under. */
export type FactCounts = Readonly<Record<string, number>>

/**
 * How many facts a vendor's pages state, counted by hand: everything that a reader should find, and nothing else.
 * An example is one fact. A limit, a value of a list or a label counts once for each place it is printed; a call that is
 * both a line of the page and a sample counts as both, and so does a status above a response.
 */
export const statedIn = (vendor: string): Readonly<Record<string, FactCounts>> =>
  JSON.parse(readFileSync(join(contracts, vendor, 'evidence', 'stated.json'), 'utf8'))
