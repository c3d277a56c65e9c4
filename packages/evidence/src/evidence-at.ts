import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Vendor } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { parseFacts } from '@sendspec/facts'
import type { Evidence } from './check.ts'

/**
 * Reads what lies beside a vendor's contract.
 * Captures are taken from `SENDSPEC_CAPTURES`, else from the folder `captures/` beside `contracts/`.
 * @param folder The vendor's folder, e.g. `contracts/tiny`.
 */
export const evidenceAt = (vendor: Vendor, folder: string): Evidence => {
  const payloads = join(folder, 'evidence', 'payloads')
  const facts = join(folder, 'evidence', 'facts')
  const captures = process.env.SENDSPEC_CAPTURES || join(folder, '..', '..', 'captures')
  return {
    ...(existsSync(payloads) && { payloadFiles: read(payloads, namesIn(payloads)) }),
    ...(existsSync(facts) && { facts: readFacts(facts) }),
    ...(existsSync(folder) && { sources: read(folder, sourcesIn(folder)) }),
    ...(existsSync(captures) && { captures: read(captures, pagesIn(captures, vendor)) }),
  }
}

const namesIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.json'))

const pagesIn = (folder: string, { pages }: Vendor): readonly string[] =>
  pages.map(({ id }) => id).filter((id) => existsSync(join(folder, id)))

/** The facts of each page, by its id. */
const readFacts = (folder: string): ReadonlyMap<string, PageFacts> =>
  new Map(
    [...read(folder, namesIn(folder))].map(([name, text]) => [
      name.replace(/\.json$/, ''),
      parseFacts(text, join(folder, name)),
    ]),
  )

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name))

const read = (folder: string, names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
