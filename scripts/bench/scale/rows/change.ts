import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { manyVendors, projectOf, sendspec } from '../projects.ts'
import { type Figure, type Row, takenText } from '../row.ts'

/** Changes an operation of one vendor, and generates. */
const changed = async (operations: number, vendors: number): Promise<Figure> => {
  const project = await projectOf(operations / vendors, vendors)
  await sendspec(project, 'generate')
  const folder = join(project.root, 'contracts', project.vendorIds.at(-1) ?? '')
  const [, resource] = /from '\.\/(.+)\/routes\.ts'/.exec(readFileSync(join(folder, 'contract.ts'), 'utf8')) ?? []
  const file = join(folder, `${resource}/routes.ts`)
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace(', as the API documents it.', ', as it is now.'))
  const taken = await sendspec(project, 'generate')
  const written = taken.output.split('\n').filter((line) => /^(?:changed|added|removed) /.test(line))
  writeFileSync(file, before)
  await sendspec(project, 'generate')
  return {
    work: `one operation of ${operations} changed, ${vendors === 1 ? 'all of one vendor' : `of ${vendors} vendors`}`,
    target: '<= 1 s, and only its own files',
    found: takenText(taken),
    against: `${written.length} files: ${written.map((line) => `\`${line.replace(/^\w+ +generated\//, '')}\``).join(', ')}`,
    met: taken.wall <= 1,
  }
}

export const change: Row = {
  name: 'change',
  async *measure({ operations }) {
    yield await changed(operations, 1)
    if (operations % manyVendors === 0) yield await changed(operations, manyVendors)
  },
}
