import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.SENDSPEC_CAPTURES || join(import.meta.dirname, '../../../../../captures')

/** A captured page, where it is at hand. */
export const captureOf = (id: string): string | undefined => {
  const file = join(folder, id)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

const contracts = join(import.meta.dirname, '../../../../../contracts')

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
