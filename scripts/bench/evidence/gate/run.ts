// Changes contracts, ledgers and evidence, one edit at a time, and prints what the contract tests say as JSON, one edit a line: `node scripts/bench/evidence/gate/run.ts [vendor]`
import { readdirSync } from 'node:fs'
import type { Vendor } from '@sendspec/contract'
import { checkContract, evidenceIn, formatComplaint, formatPlace, type Sources, sourcesAt } from '@sendspec/evidence'
import { readPage } from '@sendspec/reader'
import { contractEdits } from './contract-edits.ts'
import type { Edit, VendorFiles } from './edit.ts'
import { editedVendor } from './edited-vendor.ts'
import { evidenceEdits } from './evidence-edits.ts'
import { idleEdits } from './idle-edits.ts'
import { ledgerEdits } from './ledger-edits.ts'
import type { Outcome } from './outcome.ts'

const root = new URL('../../../../', import.meta.url)

/** One edit of each kind: the middle one, so that the first of a file isn't the only one that is ever tried. */
const oneOfEach = (edits: readonly Edit[]): readonly Edit[] =>
  [...Map.groupBy(edits, ({ kind }) => kind).values()].map((own) => own[Math.floor(own.length / 2)] as Edit)

const filesOf = (sources: Sources, folder: string): VendorFiles =>
  new Map([...sources].flatMap(([path, text]) => (path.startsWith(folder) ? [[path.slice(folder.length), text]] : [])))

const pages = new Map<string, ReturnType<typeof readPage>>()

/** Edits change no captured page, so each is read once. */
const readOnce: typeof readPage = (source) => {
  const key = JSON.stringify(source)
  const facts = pages.get(key) ?? readPage(source)
  pages.set(key, facts)
  return facts
}

const saidOf = async (id: string, edit: Edit, sources: Sources): Promise<Pick<Outcome, 'said' | 'named'>> => {
  const after = new Map(sources)
  for (const [path, text] of edit.files) after.set(`contracts/${id}/${path}`, text)
  const own = new Map([...after].filter(([path]) => edit.needsCaptures || !path.startsWith('captures/')))
  try {
    const vendor = await editedVendor(id, edit)
    const verdicts = checkContract(vendor, { ...evidenceIn(own, vendor), read: readOnce })
    const complaints = verdicts.flatMap((verdict) => verdict.complaints)
    return {
      said: complaints.map(formatComplaint),
      named: complaints.every(({ place, what }) => formatPlace(place) !== id || /https?:/.test(what)),
    }
  } catch (error) {
    // A contract that can't be read at all. Its error names the place.
    const text = error instanceof Error ? error.message : String(error)
    return { said: [text], named: error instanceof Error && error.name === 'SendspecError' }
  }
}

const [only] = process.argv.slice(2)
for (const id of only ? [only] : readdirSync(new URL('contracts/', root)).sort()) {
  const { vendor } = (await import(new URL(`contracts/${id}/index.ts`, root).href)) as { vendor: Vendor }
  const sources = sourcesAt(root.pathname, [vendor])
  const files = filesOf(sources, `contracts/${id}/`)
  const hasCaptures = vendor.pages.every((page) => sources.has(`captures/${page.id}`))
  const severityOf = (finding: string) => vendor.ledger.find((each) => each.id === finding)?.severity
  const edits = oneOfEach([...contractEdits(files), ...ledgerEdits(files, severityOf), ...evidenceEdits(files)])
  const idle = idleEdits(files).map((edit) => ({ ...edit, idle: true as const }))
  for (const edit of [...edits, ...idle].filter(({ needsCaptures }) => hasCaptures || !needsCaptures)) {
    const outcome: Outcome = {
      ...{ vendor: id, kind: edit.kind },
      ...('idle' in edit && { idle: true }),
      ...(await saidOf(id, edit, sources)),
    }
    process.stdout.write(`${JSON.stringify(outcome)}\n`)
  }
}
