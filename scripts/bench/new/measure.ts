// Starts a contract from each of a folder of pages that nobody prepared: `pnpm bench:new`. `SENDSPEC_OUTSIDE` is the
// folder that has them in `pages`. `--list` prints what fails, `--write` updates docs/reading.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientFiles, reservedNames } from '@sendspec/client'
import { markdownTable, SendspecError, type Vendor } from '@sendspec/contract'
import { formatComplaint } from '@sendspec/evidence'
import { openapiFiles } from '@sendspec/openapi'
import { readPage } from '@sendspec/reader'
import { scaffold } from '@sendspec/scaffold'
import { makeWorkspace } from '@sendspec/testing'
import { fillPart } from '../../fill-part.ts'

const folder = join(process.env.SENDSPEC_OUTSIDE ?? '', 'pages')
const list = process.argv.includes('--list')

if (!process.env.SENDSPEC_OUTSIDE || !existsSync(folder)) {
  process.stderr.write(
    `SENDSPEC_OUTSIDE: expected a folder with \`pages\`, found ${process.env.SENDSPEC_OUTSIDE ?? 'nothing'}\n` +
      '  next: set it to a folder that has pages in `pages`\n',
  )
  process.exit(2)
}

interface Outcome {
  readonly page: string
  readonly whole?: Vendor
  readonly refused?: string
  readonly complaints: readonly string[]
}

const started = (page: string): Outcome => {
  const text = readFileSync(join(folder, page), 'utf8')
  const vendor = `v${page.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  try {
    const facts = readPage({ id: page, text, url: `https://docs.example.test/${page}` })
    const { complaints, whole } = scaffold({ vendor, facts, text, standalone: true, reserved: reservedNames })
    openapiFiles(whole)
    clientFiles(whole)
    return { page, whole, complaints: complaints.map(formatComplaint) }
  } catch (error) {
    if (!(error instanceof SendspecError)) throw error
    return { page, refused: error.message, complaints: [] }
  }
}

const outcomes = readdirSync(folder).sort().map(started)
const vendors = outcomes.flatMap(({ whole }) => whole ?? [])
const workspace = await makeWorkspace()
for (const vendor of vendors) await workspace.write(clientFiles(vendor))
const config = { extends: `./clients/${vendors[0]?.id}/tsconfig.json`, include: ['clients/*/src'] }
await workspace.write(new Map([['all.json', JSON.stringify(config)]]))
const { output } = await workspace.run('tsc', '-p', 'all.json')
await workspace.remove()

const compiles = ({ id }: Vendor): boolean => !output.includes(`clients/${id}/`)
const count = (fits: (outcome: Outcome) => boolean): string => String(outcomes.filter(fits).length)
const table = markdownTable(
  ['pages', 'passes its own tests', 'fails them', 'refused', 'client compiles'],
  [
    [
      String(outcomes.length),
      count(({ whole, complaints }) => whole !== undefined && complaints.length === 0),
      count(({ complaints }) => complaints.length > 0),
      count(({ refused }) => refused !== undefined),
      count(({ whole }) => whole !== undefined && compiles(whole)),
    ],
  ],
)
process.stdout.write(`${table}\n`)
if (list) {
  for (const { page, refused, complaints } of outcomes)
    for (const each of [...(refused ? [refused] : []), ...complaints]) process.stdout.write(`${page}: ${each}\n`)
  process.stdout.write(output)
}
if (process.argv.includes('--write')) {
  const page = new URL('../../../docs/reading.md', import.meta.url)
  writeFileSync(page, fillPart(readFileSync(page, 'utf8'), 'new', table))
}
