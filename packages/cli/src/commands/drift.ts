import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page, SendspecError } from '@sendspec/contract'
import {
  type DriftFormat,
  driftReport,
  evidenceAt,
  formatDrift,
  type PageFacts,
  readPage,
  refuseOtherPage,
  writeFacts,
} from '@sendspec/evidence'
import { asPage, pageOf } from '../pages/identify.ts'
import { loadPage } from '../pages/load-page.ts'
import { loadVendor, type Project, selectVendors } from '../project.ts'
import { writeWhole } from '../write-whole.ts'

/** Compares a page as it is now with its committed facts. Resolves to 1 where it has changed, unless that is accepted. */
export const drift = async (options: {
  project: Project
  vendor: string
  from?: string
  page?: string
  format: DriftFormat
  accept?: true
  force?: true
}): Promise<number> => {
  const { project, format, accept = false, force = false } = options
  const [id = options.vendor] = selectVendors(project, [options.vendor])
  const vendor = await loadVendor(project, id)
  const page = pageOf(vendor, options.from ?? '', options.page)
  const folder = join(project.root, 'contracts', vendor.id)
  const place = `contracts/${vendor.id}/evidence/facts/${page.id}.json`
  const before = await committed(join(project.root, place), place)
  const loaded = asPage(await loadPage(options.from ?? page.url), page)
  const after = readPage(loaded)
  refuseOtherPage(before, after, { force })

  const { sources = new Map() } = evidenceAt(vendor, folder)
  const report = driftReport({ vendor, sources, before, after, text: loaded.text })
  process.stdout.write(formatDrift(report, format))
  if (!accept) return report.changes.length > 0 ? 1 : 0
  const text = writeFacts(after)
  if (text !== writeFacts(before)) await accepting({ file: join(project.root, place), place, text, page, after })
  return 0
}

const committed = async (file: string, place: string): Promise<PageFacts> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as PageFacts
  } catch {
    const next = 'write them with `sendspec read <file|url> --vendor <vendor> --out <this file>`'
    throw new SendspecError({ place, what: 'there are no readable facts to compare with', next })
  }
}

/** The new facts replace the committed ones; what the contract says of the page is for a person to follow. */
const accepting = async (options: { file: string; place: string; text: string; page: Page; after: PageFacts }) => {
  const { file, place, text, page, after } = options
  await writeWhole(file, text)
  const { sha256, lines } = after.page
  process.stderr.write(`${place} written\n`)
  if (sha256 === page.sha256 && lines === page.lines) return
  process.stderr.write(
    `  next: in pages.ts give ${page.id} sha256: '${sha256}' and lines: ${lines}, then pnpm test:contracts\n`,
  )
}
