import { resolve } from 'node:path'
import type { Page } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { writeWhole } from '../files/write-whole.ts'
import { asPage, knownPage } from '../pages/identify.ts'
import { loadPage } from '../pages/load-page.ts'
import { findProject, loadVendor, selectVendor } from '../project.ts'
import type { Session } from '../session.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly vendor?: string
  readonly page?: string
  readonly out?: string
}

export const verb = defineVerb<Options, [from: string]>({
  configure: (command) =>
    command
      .argument('<file|url>', 'captured page, or its address')
      .option('--vendor <vendor>', 'use the id and address that this vendor’s contract has for the page')
      .option('--page <id>', 'which page of the vendor it is, if its file name does not show it')
      .option('--out <file>', 'write the facts to this file'),
  examples: [
    ['sendspec read captures/orders.md', 'print the facts'],
    ['sendspec read https://docs.acme.com/orders --out facts.json', 'write them to a file'],
  ],
  docs: 'docs/evidence.md',
  run: async ({ session, options: { vendor, page, out }, args: [from] }) => {
    const loaded = await loadPage(from, session.cwd)
    const known = vendor === undefined ? undefined : await pageOfVendor({ session, vendor, from, page })
    const [{ readPage }, { writeFacts }] = await Promise.all([import('@sendspec/reader'), import('@sendspec/facts')])
    const read = readPage(known ? asPage(loaded, known) : loaded)
    const facts = writeFacts(read)
    if (read.coverage) session.stderr.write(coverageLine(read.coverage))
    if (out === undefined) session.stdout.write(facts)
    else {
      await writeWhole({ file: resolve(session.cwd, out), text: facts, place: out })
      session.stdout.write(`${out} written\n`)
    }
    return 0
  },
})

/** `read 41 of 44 statements; not read: line 12: …` */
const coverageLine = ({ read, stated, unread }: NonNullable<PageFacts['coverage']>): string =>
  [
    `read ${read} of ${stated} statements; not read:`,
    ...unread.map(({ line, quote }) => `  line ${line}: ${quote}`),
    '',
  ].join('\n')

const pageOfVendor = async (options: {
  session: Session
  vendor: string
  from: string
  page: string | undefined
}): Promise<Page | undefined> => {
  const { session, from, page } = options
  const project = await findProject(session)
  const vendor = await loadVendor(project, selectVendor(project, options.vendor))
  const known = knownPage({ vendor, from, wanted: page })
  if (!known) {
    session.stderr.write(`${from} is no page of ${vendor.id}: its facts have its own id\n`)
    session.stderr.write(
      `  next: add it with \`sendspec add ${vendor.id} --from ${from}\`, or name its page with --page\n`,
    )
  }
  return known
}
