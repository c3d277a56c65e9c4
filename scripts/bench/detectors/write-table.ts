// Lists the detectors by their files, measures them on labeled pages, and writes docs/detectors.md. Tests compare both.
import { readdirSync, writeFileSync } from 'node:fs'
import { camelCase } from '@sendspec/contract'

const rules = new URL('../../../packages/evidence/src/detectors/rules/', import.meta.url)
const names = readdirSync(rules)
  .filter((file) => file.endsWith('.examples.ts'))
  .map((file) => file.replace('.examples.ts', ''))
  .sort()
const lines = names.map((name) => `export { ${camelCase(name)} } from './${name}.ts'\n`)
writeFileSync(new URL('index.ts', rules), lines.join(''))

// Imported when the list is there.
const { loadExamples } = await import('@sendspec/evidence/detector-examples')
const { measure } = await import('./measure.ts')
const { detectorTable } = await import('./table.ts')
const page = new URL('../../../docs/detectors.md', import.meta.url)
writeFileSync(page, detectorTable(measure(), await loadExamples()))
process.stdout.write('docs/detectors.md: written\n')
