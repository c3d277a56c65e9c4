// Measures the detectors on labelled pages: `node scripts/detector-table.ts`, or `--check` to compare only.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { measure } from './measure.ts'
import { detectorTable } from './table.ts'

const file = new URL('../../../docs/detectors.md', import.meta.url)
const text = detectorTable(measure())

if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  if (process.argv.includes('--check')) {
    process.stderr.write('docs/detectors.md is not what is measured\n  next: node scripts/detector-table.ts\n')
    process.exitCode = 1
  } else {
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(file, text)
    process.stdout.write('docs/detectors.md: written\n')
  }
}
