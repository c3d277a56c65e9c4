import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Page, SendspecError, type Vendor } from '@sendspec/contract'
import { type DriftReport, driftReport, evidenceAt, refuseOtherPage } from '@sendspec/evidence'
import { type PageFacts, writeFacts } from '@sendspec/facts'
import { readPage } from '@sendspec/reader'
import { writeWhole } from '../files/write-whole.ts'
import { asPage } from '../pages/identify.ts'
import { loadPage } from '../pages/load-page.ts'
import type { Project } from '../project.ts'
import type { Session } from '../session.ts'
import { typesTouched } from './types-touched.ts'

/** A page as it is now, compared with its committed facts. */
export interface Compared {
  readonly page: Page
  readonly before: PageFacts
  readonly after: PageFacts
  readonly report: DriftReport
  /** The file of the committed facts. */
  readonly file: string
  /** The same file, seen from the project. */
  readonly place: string
}

export const comparePage = async (options: {
  vendor: Vendor
  page: Page
  project: Project
  session: Session
  from?: string
  force?: true
}): Promise<Compared> => {
  const { vendor, page, project, session, from, force } = options
  const place = `contracts/${vendor.id}/evidence/facts/${page.id}.json`
  const file = join(project.root, place)
  const before = await committedFacts(file, place)
  const loaded = asPage(await loadPage(from ?? page.url, session.cwd), page)
  const after = readPage(loaded)
  refuseOtherPage(before, after, { force: force === true })
  const { sources = new Map() } = evidenceAt(vendor, join(project.root, 'contracts', vendor.id))
  const report = driftReport({
    vendor,
    sources,
    before,
    after,
    text: loaded.text,
    typesTouched: typesTouched(vendor),
  })
  return { page, before, after, report, file, place }
}

const committedFacts = async (file: string, place: string): Promise<PageFacts> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as PageFacts
  } catch {
    const next = 'write them with `sendspec read <file|url> --vendor <vendor> --out <this file>`'
    throw new SendspecError({ place, what: 'there are no readable facts to compare with', next })
  }
}

/** Replaces the committed facts. The contract is for a person to edit. */
export const acceptFacts = async (
  { page, before, after, file, place }: Compared,
  { stderr }: Session,
): Promise<void> => {
  const text = writeFacts(after)
  if (text === writeFacts(before)) return
  await writeWhole({ file, text, place })
  stderr.write(`${place} written\n`)
  const { sha256, lines } = after.page
  if (sha256 === page.sha256 && lines === page.lines) return
  const now = `sha256: '${sha256}' and lines: ${lines}`
  stderr.write(`  next: in pages.ts give ${page.id} ${now}, then sendspec test\n`)
}
