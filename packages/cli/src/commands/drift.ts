import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page, SendspecError, type Vendor } from '@sendspec/contract'
import { type DriftReport, driftReport, evidenceAt, refuseOtherPage } from '@sendspec/evidence'
import { type PageFacts, writeFacts } from '@sendspec/facts'
import { readPage } from '@sendspec/reader'
import { type DriftFormat, formatDrift } from '@sendspec/reports'
import { asPage, pageOf } from '../pages/identify.ts'
import { loadPage } from '../pages/load-page.ts'
import { loadVendor, type Project, selectVendors } from '../project.ts'
import { typesTouched } from '../types-touched.ts'
import { UsageError } from '../usage-error.ts'
import { writeWhole } from '../write-whole.ts'

interface DriftOptions {
  readonly project: Project
  readonly vendor?: string
  readonly from?: string
  readonly page?: string
  readonly format: DriftFormat
  readonly accept?: true
  readonly force?: true
}

/** Compares pages as they are now with their committed facts. Resolves to 1 where one has changed, unless that is accepted. */
export const drift = async (options: DriftOptions): Promise<number> => {
  const { project, vendor: id, from, page, format } = options
  if (id === undefined && (from ?? page) !== undefined) {
    throw new UsageError('a page is one of a vendor', 'name the vendor: sendspec drift <vendor> --from <file|url>')
  }
  const ids = selectVendors(project, id === undefined ? [] : [id])
  const vendors = await Promise.all(ids.map((each) => loadVendor(project, each)))
  const [vendor] = vendors
  if (vendor && (from ?? page) !== undefined) return driftOfPage(vendor, pageOf(vendor, from ?? '', page), options)

  const printed: string[] = []
  let status = 0
  for (const each of vendors) {
    for (const one of each.pages) {
      const found = await tried(() => compare(each, one, options))
      if (found instanceof SendspecError || found.report.changes.length > 0) status = 1
      printed.push(found instanceof SendspecError ? unread(found, format) : formatDrift(found.report, format))
      if (options.accept && !(found instanceof SendspecError)) await accept(found)
    }
  }
  process.stdout.write(
    format === 'json' ? `[\n${printed.map((each) => each.trimEnd()).join(',\n')}\n]\n` : printed.join('\n'),
  )
  return status
}

const driftOfPage = async (vendor: Vendor, page: Page, options: DriftOptions): Promise<number> => {
  const compared = await compare(vendor, page, options)
  process.stdout.write(formatDrift(compared.report, options.format))
  if (!options.accept) return compared.report.changes.length > 0 ? 1 : 0
  await accept(compared)
  return 0
}

interface Compared {
  readonly page: Page
  readonly before: PageFacts
  readonly after: PageFacts
  readonly report: DriftReport
  /** The file of the facts, and what it is called. */
  readonly file: string
  readonly place: string
}

const compare = async (vendor: Vendor, page: Page, { project, from, force }: DriftOptions): Promise<Compared> => {
  const place = `contracts/${vendor.id}/evidence/facts/${page.id}.json`
  const file = join(project.root, place)
  const before = await committed(file, place)
  const loaded = asPage(await loadPage(from ?? page.url), page)
  const after = readPage(loaded)
  refuseOtherPage(before, after, { force: force === true })
  const { sources = new Map() } = evidenceAt(vendor, join(project.root, 'contracts', vendor.id))
  return {
    page,
    before,
    after,
    report: driftReport({ vendor, sources, before, after, text: loaded.text, typesTouched: typesTouched(vendor) }),
    file,
    place,
  }
}

const committed = async (file: string, place: string): Promise<PageFacts> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as PageFacts
  } catch {
    const next = 'write them with `sendspec read <file|url> --vendor <vendor> --out <this file>`'
    throw new SendspecError({ place, what: 'there are no readable facts to compare with', next })
  }
}

const tried = async <Value>(act: () => Promise<Value>): Promise<Value | SendspecError> => {
  try {
    return await act()
  } catch (error) {
    if (error instanceof SendspecError) return error
    throw error
  }
}

/** Of many pages, one that can't be compared does not hide the others. */
const unread = ({ message, place, next }: SendspecError, format: DriftFormat): string =>
  ({
    text: `${message}\n`,
    json: JSON.stringify({ place, error: message.split('\n')[0], next }, null, 2),
    markdown: `# A page can't be compared\n\n${message.replace('\n', '\n\n')}\n`,
  })[format]

/** The new facts replace the committed ones; what the contract says of the page is for a person to follow. */
const accept = async ({ page, before, after, file, place }: Compared): Promise<void> => {
  const text = writeFacts(after)
  if (text === writeFacts(before)) return
  await writeWhole(file, text)
  process.stderr.write(`${place} written\n`)
  const { sha256, lines } = after.page
  if (sha256 === page.sha256 && lines === page.lines) return
  const now = `sha256: '${sha256}' and lines: ${lines}`
  process.stderr.write(`  next: in pages.ts give ${page.id} ${now}, then pnpm test:contracts\n`)
}
