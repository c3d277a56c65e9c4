import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectOf, tsc, vendorId } from '../projects.ts'
import { type Row, takenText } from '../row.ts'
import { runWell } from '../run-measured.ts'

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  module: 'NodeNext',
  allowImportingTsExtensions: true,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}

export const clientTypes: Row = {
  name: 'client-types',
  async *measure({ operations }) {
    const project = await projectOf(operations)
    const folder = join(project.root, 'program')
    mkdirSync(folder, { recursive: true })
    const client = `../generated/clients/${vendorId}/src/index.ts`
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'program.ts'), `export * from '${client}'\n`)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
    const taken = await runWell({ command: [tsc, '-p', '.', '--extendedDiagnostics'], folder })
    const [, instantiations] = /^Instantiations:\s+(\d+)/m.exec(taken.output) ?? []
    yield {
      work: `type-check of the sources of a client of ${operations} operations`,
      target: '<= 2 s',
      found: `${takenText(taken)}; ${instantiations} instantiations`,
      met: taken.wall <= 2,
    }
  },
}
