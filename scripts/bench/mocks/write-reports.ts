// Writes the tables of reports that were tried into docs: node scripts/bench/mocks/write-reports.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { documents } from './report-tables.ts'

for (const [path, fill] of Object.entries(documents)) {
  const file = new URL(`../../../${path}`, import.meta.url)
  writeFileSync(file, fill(readFileSync(file, 'utf8')))
}
