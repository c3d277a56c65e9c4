// Fills the marked parts of README.md from the contracts: `node scripts/readme.ts`, or `--check` to compare only.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Finding, markdownTable, type Vendor } from '@sendspec/contract'
import { type FindingsSummary, findingsSummary } from '@sendspec/reports'

const readme = new URL('../README.md', import.meta.url)
const contracts = new URL('../contracts/', import.meta.url)

const vendors: Vendor[] = []
for (const id of readdirSync(contracts).sort()) {
  const { vendor } = (await import(new URL(`${id}/index.ts`, contracts).href)) as { vendor: Vendor }
  vendors.push(vendor)
}

const vendorTable = (): string =>
  markdownTable(
    ['vendor', 'operations', 'client', 'mock', 'OpenAPI'],
    vendors.map(({ id, name, homepage, operations }) => [
      `[${name}](${homepage})`,
      operations.map(({ method, path }) => `\`${method} ${path.replace(/:(\w+)/g, '{$1}')}\``).join('<br>'),
      `[\`@sendspec/${id}\`](generated/clients/${id})`,
      `[\`@sendspec/mock-${id}\`](generated/mocks/${id})`,
      `[observed](generated/openapi/${id}/openapi.yaml), [documented](generated/openapi/${id}/openapi.documented.yaml)`,
    ]),
  )

const findingsPart = (best: readonly string[]): string => {
  const summary: FindingsSummary = findingsSummary(vendors)
  const shown = best.map((id) => {
    for (const vendor of vendors) {
      const finding = vendor.ledger.find((each) => each.id === id)
      if (finding) return show(vendor, finding)
    }
    throw new Error(`README.md shows the finding ${id}, which is in no ledger`)
  })
  return `${numbers(summary)}\n\n${shown.join('\n')}`
}

const numbers = (summary: FindingsSummary): string =>
  [
    `${summary.total} findings on ${vendors.flatMap(({ pages }) => pages).length} captured pages: ${summary.class.contradiction} contradictions, ${summary.class.gap} gaps and ${summary.class.polish} points of polish. ${summary.severity.high} are of high severity: someone who follows the page to the letter gets a failed call or a failed parse, or loses data.`,
    `${summary.byProgram} are reproduced by a program on every test run; each of the others states the review that supports it.`,
    '',
    markdownTable(
      ['vendor', 'findings', 'contradictions', 'gaps', 'polish', 'high', 'medium', 'low', 'by program'],
      vendors.map(({ id, name }) => {
        const { total, class: byClass, severity, byProgram } = summary.vendors[id] as FindingsSummary['vendors'][string]
        const { contradiction, gap, polish } = byClass
        const counts = [total, contradiction, gap, polish, severity.high, severity.medium, severity.low, byProgram]
        return [`[${name}](generated/findings/${id}.md)`, ...counts]
      }),
    ),
  ].join('\n')

const show = (vendor: Vendor, { id, title, documented, observed }: Finding): string =>
  `- **${title}** Documented: ${documented ?? 'not stated.'} Observed: ${observed ?? 'nothing.'} ([${id}](generated/findings/${vendor.id}.md#${id}))`

const fill = (text: string, name: string, make: (args: readonly string[]) => string): string =>
  text.replace(
    new RegExp(`(<!-- ${name}:start(.*?) -->)[^]*?(<!-- ${name}:end -->)`),
    (_, start: string, args: string, end: string) => `${start}\n${make(args.split(' ').filter(Boolean))}\n${end}`,
  )

const current = readFileSync(readme, 'utf8')
const wanted = fill(fill(current, 'vendors', vendorTable), 'findings', findingsPart)

if (current === wanted) process.stdout.write('README.md is up to date\n')
else if (process.argv.includes('--check')) {
  process.stderr.write('README.md is not what the contracts make\n  next: pnpm readme\n')
  process.exitCode = 1
} else {
  writeFileSync(readme, wanted)
  process.stdout.write('README.md written\n')
}
