// Measures the detectors on labeled pages and writes docs/detectors.md. `measure.test.ts` compares it.
import { writeFileSync } from 'node:fs'
import { measure } from './measure.ts'
import { detectorTable } from './table.ts'

writeFileSync(new URL('../../../docs/detectors.md', import.meta.url), detectorTable(measure()))
process.stdout.write('docs/detectors.md: written\n')
