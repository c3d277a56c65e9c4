import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Page, type QuoteLines, SendspecError, type Vendor } from '@sendspec/contract'
import {
  checkedFile,
  checkedNow,
  type DriftReport,
  driftReport,
  evidenceAt,
  type NotedDays,
  quoteLinesOf,
  quoteLinesText,
  quotesFile,
  refuseOtherPage,
} from '@sendspec/evidence'
import { type PageFacts, parseFacts, writeFacts } from '@sendspec/facts'
import { readPage } from '@sendspec/reader'
import { today, withDays } from '../files/page-days.ts'
import { writeWhole } from '../files/write-whole.ts'
import { asPage } from '../pages/identify.ts'
import { loadPage } from '../pages/load-page.ts'
import type { Project } from '../project.ts'
import type { Session } from '../session.ts'
import { typesTouched } from './types-touched.ts'

/** A page as it is now, compared with its committed facts. */
export interface Compared {
  readonly vendor: Vendor
  readonly page: Page
  readonly before: PageFacts
  readonly after: PageFacts
  readonly report: DriftReport
  /** The file of the committed facts. */
  readonly file: string
  /** The same file, seen from the project. */
  readonly place: string
  /** The page as it is now. */
  readonly text: string
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
  return { vendor, page, before, after, report, file, place, text: loaded.text }
}

const committedFacts = async (file: string, place: string): Promise<PageFacts> => {
  try {
    return parseFacts(await readFile(file, 'utf8'), place)
  } catch (error) {
    if (error instanceof SendspecError) throw error
    const next = 'write them with `sendspec read <file|url> --vendor <vendor> --out <this file>`'
    throw new SendspecError({ place, what: 'there are no readable facts to compare with', next })
  }
}

/** Notes the day on which the page was compared, and whether it states something new. Other pages keep their days. */
export const noteChecked = async ({ vendor, page, before, after, file }: Compared): Promise<void> => {
  await noteDays({ vendor, page, file }, (noted) => checkedNow({ noted, before, after, day: today() }))
}

const noteDays = async (
  { vendor, page, file }: Pick<Compared, 'vendor' | 'page' | 'file'>,
  days: (noted: NotedDays | undefined) => NotedDays,
): Promise<void> => {
  const folder = join(dirname(file), '..', '..')
  const text = await withDays(folder, { page: page.id, days })
  await writeWhole({ file: join(folder, checkedFile), text, place: `contracts/${vendor.id}/${checkedFile}` })
}

/** Replaces the committed facts and the lines of what the ledger quotes. The contract is for a person to edit. */
export const acceptFacts = async (compared: Compared, { stderr }: Session): Promise<void> => {
  const { before, after, file, place } = compared
  const text = writeFacts(after)
  if (text !== writeFacts(before)) {
    await writeWhole({ file, text, place })
    await noteDays(compared, (noted) => ({ ...noted, read: today() }))
    stderr.write(`${place} written\n`)
    stderr.write('  next: sendspec generate, then sendspec test\n')
  }
  await acceptQuotes(compared, stderr)
}

/** Other pages may have been accepted since the vendor was loaded, so the file says what their lines are. */
const acceptQuotes = async (
  { vendor, page, after, file, text }: Compared,
  stderr: Session['stderr'],
): Promise<void> => {
  const own = join(dirname(file), '..', '..', quotesFile)
  const before = existsSync(own) ? await readFile(own, 'utf8') : undefined
  const quotes = before === undefined ? vendor.quotes : (JSON.parse(before) as QuoteLines)
  const now = quoteLinesText(
    quoteLinesOf(
      { ...vendor, ...(quotes && { quotes }) },
      { captures: new Map([[page.id, text]]), facts: new Map([[page.id, after]]) },
    ),
  )
  if (now === before) return
  const place = `contracts/${vendor.id}/${quotesFile}`
  await writeWhole({ file: own, text: now, place })
  stderr.write(`${place} written\n`)
}
