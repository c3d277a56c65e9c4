import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Vendor } from '@sendspec/contract'
import { type Correction, parseCorrections, parseFacts } from '@sendspec/facts'
import type { Evidence } from '../check.ts'
import { applyCorrections, type Misplaced } from '../corrections/apply-corrections.ts'

/** The files of a project that tests and reports look at: text by path from its root, e.g. `contracts/acme/schemas.ts`. */
export type Sources = ReadonlyMap<string, string>

/** Where a project keeps the files of a vendor, as paths from its root. */
export const contractFolder = (vendorId: string): string => `contracts/${vendorId}`
export const payloadFile = (vendorId: string, payload: string): string =>
  `${contractFolder(vendorId)}/${payloadFolder}/${payload}.json`

/** Folders inside the folder of a vendor. */
export const payloadFolder = 'evidence/payloads'
export const factsFolder = 'evidence/facts'
/** What sources state that are not captured. */
export const elsewhereFolder = 'evidence/elsewhere'
/** What the reader misread on the pages, in the vendor's folder. */
export const correctionsFile = 'evidence/corrections.json'
/** The lines of quotes and payloads, which Sendspec writes. */
export const quotesFile = 'evidence/quotes.json'
/** When pages were checked, which Sendspec writes. */
export const checkedFile = 'evidence/checked.json'
/** The lines of statements, which Sendspec writes. */
export const linesFile = 'evidence/lines.json'
/** What people decided, which `sendspec findings --accept` writes. */
export const decisionsFile = 'evidence/decisions.json'
/** The module that exports all evidence of the vendor, which Sendspec writes. */
export const moduleFile = 'evidence/index.ts'

const captureFolder = 'captures'

/**
 * Reads the contracts of some vendors with their evidence, and the captured pages if they are available.
 * @param root The folder that holds `contracts/`. Captures come from `SENDSPEC_CAPTURES`, else from `captures/` in it.
 */
export const sourcesAt = (root: string, vendors: readonly Vendor[]): Sources =>
  new Map(vendors.flatMap((vendor) => [...filesOf(vendor, join(root, contractFolder(vendor.id)))]))

/**
 * Reads the evidence of one vendor.
 * @param folder The vendor's folder, e.g. `contracts/acme`. Captures come from `SENDSPEC_CAPTURES`, else from `captures/`
 *   next to `contracts/`.
 */
export const evidenceAt = (vendor: Vendor, folder: string): Evidence => evidenceIn(filesOf(vendor, folder), vendor)

const filesOf = ({ id, pages }: Vendor, folder: string): Sources => {
  const captures = process.env.SENDSPEC_CAPTURES || join(folder, '..', '..', captureFolder)
  return new Map([
    ...(existsSync(folder) ? filesBelow(folder, contractFolder(id)) : []),
    ...pages
      .filter((page) => existsSync(join(captures, page.id)))
      .map((page) => [`${captureFolder}/${page.id}`, readFileSync(join(captures, page.id), 'utf8')] as const),
  ])
}

const filesBelow = (folder: string, path: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const [inner, innerPath] = [join(folder, entry.name), `${path}/${entry.name}`]
      if (entry.isDirectory()) return filesBelow(inner, innerPath)
      return /\.(?:ts|json)$/.test(entry.name) ? [[innerPath, readFileSync(inner, 'utf8')] as const] : []
    })

/** The evidence of one vendor. Checks report what is absent as skipped. */
export const evidenceIn = (sources: Sources, { id, pages }: Vendor): Evidence => {
  const folder = contractFolder(id)
  const payloadFiles = filesIn(sources, { folder: `${folder}/${payloadFolder}`, wanted: /\.json$/ })
  const facts = filesIn(sources, { folder: `${folder}/${factsFolder}`, wanted: /\.json$/ })
  const elsewhere = filesIn(sources, { folder: `${folder}/${elsewhereFolder}`, wanted: /\.json$/ })
  const own = filesIn(sources, { folder, wanted: /(?<!\.test)\.ts$/ })
  const corrected = sources.get(`${folder}/${correctionsFile}`)
  const corrections = corrected === undefined ? [] : parseCorrections(corrected, `${folder}/${correctionsFile}`)
  const read = [...facts].map(([name, text]) => {
    const page = parseFacts(text, `${folder}/${factsFolder}/${name}`)
    return [name.replace(/\.json$/, ''), applyCorrections(page, corrections)] as const
  })
  const captures = new Map(
    pages.flatMap((page) => {
      const text = sources.get(`${captureFolder}/${page.id}`)
      return text === undefined ? [] : [[page.id, text] as const]
    }),
  )
  return {
    ...(payloadFiles.size > 0 && { payloadFiles }),
    ...(facts.size > 0 && {
      facts: new Map(read.map(([page, each]) => [page, each.facts])),
      corrections,
      misplaced: [...read.flatMap(([, each]) => each.misplaced), ...strangers(corrections, facts)],
    }),
    ...(elsewhere.size > 0 && {
      elsewhere: new Map(
        [...elsewhere].map(([name, text]) => [name, parseFacts(text, `${folder}/${elsewhereFolder}/${name}`)]),
      ),
    }),
    ...(own.size > 0 && { sources: own, decisions: sources.get(`${folder}/${decisionsFile}`) ?? '' }),
    written: writtenIn(sources, folder),
    ...(captures.size > 0 && { captures }),
  }
}

/** What `sendspec generate` wrote next to the facts. */
const writtenIn = (sources: Sources, folder: string): NonNullable<Evidence['written']> => {
  const [lines, quotes] = [linesFile, quotesFile].map((file) => sources.get(`${folder}/${file}`))
  return { ...(lines !== undefined && { lines }), ...(quotes !== undefined && { quotes }) }
}

/** Corrections of pages that have no facts. */
const strangers = (corrections: readonly Correction[], facts: ReadonlyMap<string, string>): readonly Misplaced[] =>
  corrections
    .filter(({ page }) => !facts.has(`${page}.json`))
    .map((correction) => ({
      correction,
      what: 'there are no facts of this page',
      next: `name one of ${[...facts.keys()].map((name) => name.replace(/\.json$/, '')).join(', ')}`,
    }))

/** The files below a folder that have a wanted name, by their path from the folder. */
const filesIn = (
  sources: Sources,
  { folder, wanted }: { readonly folder: string; readonly wanted: RegExp },
): ReadonlyMap<string, string> =>
  new Map(
    [...sources].flatMap(([path, text]) => {
      const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : ''
      return wanted.test(name) ? [[name, text] as const] : []
    }),
  )
