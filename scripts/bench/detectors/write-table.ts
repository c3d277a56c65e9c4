// Measures the detectors on labeled pages: `node scripts/bench/detectors/write-table.ts`. `--check` only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { measure } from './measure.ts'
import { detectorTable } from './table.ts'

const file = new URL('../../../docs/detectors.md', import.meta.url)
const text = detectorTable(measure())

if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  if (process.argv.includes('--check')) {
    process.stderr.write(
      'docs/detectors.md is not what is measured\n  next: node scripts/bench/detectors/write-table.ts\n',
    )
    process.exitCode = 1
  } else {
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(file, text)
    process.stdout.write('docs/detectors.md: written\n')
  }
}
