// Counts the lines of TypeScript in `contracts/` that people write: `pnpm exec node scripts/bench/evidence/size.ts`
import { readdirSync, readFileSync } from 'node:fs'
import { markdownTable } from '@sendspec/contract'

const contracts = new URL('../../../contracts/', import.meta.url)

/** Groups of files, by their path in the vendor's folder; each file is in the first that fits. */
const groups = { ledger: /^ledger\//, collections: /\/collection\.ts$/, 'schemas and routes': /./ } as const
const names = Object.keys(groups)

const groupOf = (path: string): string | undefined => Object.entries(groups).find(([, fits]) => fits.test(path))?.[0]

/** What programs write or copy. */
const written = /^(?:evidence|dist|node_modules)\//

const rows = readdirSync(contracts)
  .sort()
  .map((vendor) => {
    const folder = new URL(`${vendor}/`, contracts)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !written.test(path),
    )
    const lines = (own: readonly string[]): number =>
      own.reduce((sum, path) => sum + readFileSync(new URL(path, folder), 'utf8').split('\n').length - 1, 0)
    const byGroup = names.map((group) => lines(files.filter((path) => groupOf(path) === group)))
    return [vendor, ...byGroup, lines(files)]
  })
const total = [
  'all',
  ...(rows[0] ?? []).slice(1).map((_, at) => rows.reduce((sum, row) => sum + Number(row[at + 1]), 0)),
]
const heads = [...names, 'lines'].map((head) => ({ head, numeric: true }) as const)
process.stdout.write(`${markdownTable(['vendor', ...heads], [...rows, total])}\n`)
