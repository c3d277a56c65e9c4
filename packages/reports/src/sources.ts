import type { Vendor } from '@sendspec/contract'
import type { Evidence } from '@sendspec/evidence'
import { parseFacts } from '@sendspec/facts'

/** The files of a project that reports point into: text by path from its root, e.g. `contracts/tiny/schemas.ts`. */
export type Sources = ReadonlyMap<string, string>

export const contractFolder = (vendorId: string): string => `contracts/${vendorId}`
export const payloadFolder = (vendorId: string): string => `${contractFolder(vendorId)}/evidence/payloads`
const factsFolder = (vendorId: string): string => `${contractFolder(vendorId)}/evidence/facts`
export const captureFolder = 'captures'

/** What contract tests compare a vendor with, taken from the sources. What is absent there is reported as skipped. */
export const evidenceIn = (sources: Sources, vendor: Vendor): Evidence => {
  const payloadFiles = filesIn(sources, payloadFolder(vendor.id), /\.json$/)
  const facts = filesIn(sources, factsFolder(vendor.id), /\.json$/)
  const own = filesIn(sources, contractFolder(vendor.id), /^[^/]+(?<!\.test)\.ts$/)
  const captures = new Map(vendor.pages.flatMap(({ id }) => entryOf(sources, `${captureFolder}/${id}`, id)))
  return {
    ...(payloadFiles.size > 0 && { payloadFiles }),
    ...(facts.size > 0 && {
      facts: new Map(
        [...facts].map(([name, text]) => [
          name.replace(/\.json$/, ''),
          parseFacts(text, `${factsFolder(vendor.id)}/${name}`),
        ]),
      ),
    }),
    ...(own.size > 0 && { sources: own }),
    ...(captures.size > 0 && { captures }),
  }
}

const entryOf = (sources: Sources, path: string, name: string): readonly (readonly [string, string])[] => {
  const text = sources.get(path)
  return text === undefined ? [] : [[name, text]]
}

/** The files whose names from the folder on are wanted. */
const filesIn = (sources: Sources, folder: string, wanted: RegExp): ReadonlyMap<string, string> =>
  new Map(
    [...sources].flatMap(([path, text]) => {
      const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : ''
      return wanted.test(name) ? [[name, text] as const] : []
    }),
  )
