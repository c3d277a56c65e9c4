// Counts the lines of `contracts/` that people write: TypeScript, without what programs write. `node scripts/bench/evidence/size.ts`
import { readdirSync, readFileSync } from 'node:fs'
import { markdownTable } from '@sendspec/contract'

const contracts = new URL('../../../contracts/', import.meta.url)

/** Files of these groups, by the start of their path in the vendor's folder; the rest are schemas and routes. */
const groups = { ledger: 'ledger/', collections: 'collections/', evidence: 'evidence/' } as const

const groupOf = (path: string): string =>
  Object.entries(groups).find(([, start]) => path.startsWith(start))?.[0] ?? 'schemas and routes'

const rows = readdirSync(contracts)
  .sort()
  .map((vendor) => {
    const folder = new URL(`${vendor}/`, contracts)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !path.includes('node_modules'),
    )
    const lines = (own: readonly string[]): number =>
      own.reduce((sum, path) => sum + readFileSync(new URL(path, folder), 'utf8').split('\n').length - 1, 0)
    const byGroup = [...Object.keys(groups), 'schemas and routes'].map((group) =>
      lines(files.filter((path) => groupOf(path) === group)),
    )
    return [vendor, ...byGroup, lines(files)]
  })
const total = [
  'all',
  ...(rows[0] ?? []).slice(1).map((_, at) => rows.reduce((sum, row) => sum + Number(row[at + 1]), 0)),
]
const heads = [...Object.keys(groups), 'schemas and routes', 'lines'].map((head) => ({ head, numeric: true }) as const)
process.stdout.write(`${markdownTable(['vendor', ...heads], [...rows, total])}\n`)
