import { SendspecError, type Vendor } from '@sendspec/contract'
import type { DriftReport } from '@sendspec/evidence'
import { type DriftFormat, driftFormats } from '@sendspec/reports/formats'
import { Option } from 'commander'
import type { Compared } from '../drift/compare-page.ts'
import { jsonFormat } from '../options/common.ts'
import { UsageError } from '../options/usage-error.ts'
import { pageOf } from '../pages/identify.ts'
import { startProgress } from '../progress.ts'
import { findProject, loadVendors, type Project, selectVendors } from '../project.ts'
import type { Session } from '../session.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly from?: string
  readonly page?: string
  readonly format: DriftFormat
  readonly accept?: true
  readonly force?: true
  readonly note?: true
}

interface Task {
  readonly session: Session
  readonly project: Project
  readonly options: Options
}

export const verb = defineVerb<Options, [vendor: string | undefined]>({
  configure: (command) =>
    jsonFormat(command)
      .argument('[vendor]', 'vendor whose pages are compared; all by default')
      .option('--from <file|url>', 'the page as it is now; by default all pages from the addresses in the contracts')
      .option('--page <id>', 'which page of the vendor it is, if its file name does not show it')
      .addOption(new Option('--format <format>', 'output format').choices(driftFormats).default('text'))
      .option('--accept', 'write the new facts, and exit with 0')
      .option('--note', 'note in evidence/checked.json that each page was checked today, and whether it has changed')
      .option('--force', 'accept a page that states far less than before'),
  examples: [
    ['sendspec drift', 'compare every live page; exits with 1 if one has changed'],
    ['sendspec drift sendoso --from captures/sends.mdx', 'compare a new capture'],
    ['sendspec drift --note', 'what the scheduled workflow runs'],
    ['sendspec drift sendoso --from captures/sends.mdx --accept', 'commit to its facts'],
  ],
  docs: 'docs/evidence.md',
  run: async ({ session, options, args: [id] }) => {
    const { from, page } = options
    if (id === undefined && (from ?? page) !== undefined) {
      throw new UsageError(
        '--from and --page need a vendor',
        'name the vendor: sendspec drift <vendor> --from <file|url>',
      )
    }
    const project = await findProject(session)
    const vendors = await loadVendors(project, selectVendors(project, id === undefined ? [] : [id]))
    const task = { session, project, options }
    const [vendor] = vendors
    return vendor && (from ?? page) !== undefined ? onePage(vendor, task) : allPages(vendors, task)
  },
})

const onePage = async (vendor: Vendor, { session, project, options }: Task): Promise<number> => {
  const { from, page: wanted, format } = options
  const [{ acceptFacts, comparePage, noteChecked }, { formatDrift }] = await load()
  const page = pageOf({ vendor, from: from ?? '', wanted })
  const compared = await comparePage({ ...options, vendor, page, session, project })
  session.stdout.write(formatDrift(compared.report, format))
  if (options.note) await noteChecked(compared)
  if (!options.accept) return isNews(compared.report) ? 1 : 0
  await acceptFacts(compared, session)
  return 0
}

const allPages = async (vendors: readonly Vendor[], { session, project, options }: Task): Promise<number> => {
  const { format } = options
  const [{ acceptFacts, comparePage, noteChecked }, { formatDrift }] = await load()
  const pages = vendors.flatMap((vendor) => vendor.pages.map((page) => ({ vendor, page })))
  const progress = startProgress(session, { what: 'comparing', total: pages.length })
  const printed: string[] = []
  let status = 0
  for (const { vendor, page } of pages) {
    await progress.step(`${vendor.id} ${page.id}`)
    const found = await orProblem(() => comparePage({ ...options, vendor, page, session, project }))
    if (found instanceof SendspecError) {
      status = 1
      printed.push(problemText(found, format))
    } else {
      if (isNews(found.report)) status = 1
      printed.push(formatDrift(found.report, format))
      if (options.note) await noteChecked(found)
      if (options.accept) await acceptFacts(found, session)
    }
  }
  progress.end()
  const text = format === 'json' ? `[\n${printed.map((each) => each.trimEnd()).join(',\n')}\n]\n` : printed.join('\n')
  session.stdout.write(text)
  return status
}

/** Whether the page states something else, or no longer says what a finding quotes. */
const isNews = ({ changes, settled }: DriftReport): boolean => changes.length > 0 || settled.length > 0

const load = () => Promise.all([import('../drift/compare-page.ts'), import('@sendspec/reports')])

/** One page that can't be compared doesn't hide the others. */
const orProblem = async (act: () => Promise<Compared>): Promise<Compared | SendspecError> => {
  try {
    return await act()
  } catch (error) {
    if (error instanceof SendspecError) return error
    throw error
  }
}

const problemText = ({ message, place, next }: SendspecError, format: DriftFormat): string =>
  ({
    text: `${message}\n`,
    json: JSON.stringify({ place, error: message.split('\n')[0], next }, null, 2),
    markdown: `# A page can't be compared\n\n${message.replace('\n', '\n\n')}\n`,
  })[format]
