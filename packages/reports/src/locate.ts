import { payloadId, type Vendor } from '@sendspec/contract'
import type { Complaint } from '@sendspec/evidence'
import { contractFolder, payloadFolder, type Sources } from './sources.ts'

/** A place in a file of the project; line and column are counted from 1. */
export interface SourcePlace {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Where a vendor's own files name its findings, operations and payloads. */
export interface Locator {
  /** Where a finding's amendments and additions stand, in the order of the files; else its entry in the ledger. */
  readonly finding: (id: string) => readonly [SourcePlace, ...SourcePlace[]]
  /** The line that a complaint names, else the one that its place means, as nearly as its text tells. */
  readonly complaint: (complaint: Complaint) => SourcePlace
}

/** Reads each file once, so that thousands of findings cost no more than the files are long. */
export const locatorOf = ({ id: vendorId, operations, payloads }: Vendor, sources: Sources): Locator => {
  const folder = contractFolder(vendorId)
  const start: SourcePlace = { path: `${folder}/index.ts`, line: 1, column: 1 }
  const files = [...sources].filter(([path]) => path.startsWith(`${folder}/`) && /(?<!\.test)\.ts$/.test(path))
  const ledger = collect(files, new RegExp(`(?<=\\bid:\\s*)(['"])(${vendorId}-[\\w-]+)\\1`, 'g'))
  const uses = collect(files, new RegExp(`(?<!\\bid:\\s*)(['"])(${vendorId}-[\\w-]+)\\1`, 'g'))
  const routes = collect(files, /(?<=^[ \t]*)()(\w+)(?=: \{)/gm)

  const finding: Locator['finding'] = (id) => {
    const [first = start, ...others] = [...(uses.get(id) ?? []), ...(ledger.get(id) ?? [])]
    return [first, ...others]
  }
  const operationIds = new Set(operations.map(({ id }) => id))
  const payloadIds = new Set(payloads.map(payloadId))
  const complaint: Locator['complaint'] = ({ place, source }) => {
    if (source) return { path: `${folder}/${source.file}`, line: source.line, column: 1 }
    const [, subject = '', name = ''] = place.split(/[ ,]+/)
    if (subject === 'ledger') return ledger.get(name)?.[0] ?? start
    if (subject === 'payload' && payloadIds.has(name)) {
      return { path: `${payloadFolder(vendorId)}/${name}.json`, line: 1, column: 1 }
    }
    if (sources.has(`${folder}/${subject}`)) return { path: `${folder}/${subject}`, line: 1, column: 1 }
    return (operationIds.has(subject) ? routes.get(subject)?.[0] : undefined) ?? start
  }
  return { finding, complaint }
}

/** Where a pattern's second group stands, by its text. */
const collect = (
  files: readonly (readonly [string, string])[],
  pattern: RegExp,
): ReadonlyMap<string, readonly SourcePlace[]> => {
  const places = new Map<string, SourcePlace[]>()
  for (const [path, text] of files) {
    for (const [index, content] of text.split('\n').entries()) {
      for (const match of content.matchAll(pattern)) {
        const found = { path, line: index + 1, column: match.index + 1 }
        places.set(match[2] as string, [...(places.get(match[2] as string) ?? []), found])
      }
    }
  }
  return places
}
