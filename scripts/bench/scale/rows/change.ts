import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectOf, sendspec, vendorId } from '../projects.ts'
import { type Row, takenText } from '../row.ts'

export const change: Row = {
  name: 'change',
  async measure({ operations }) {
    const project = await projectOf(operations)
    await sendspec(project, 'generate')
    const routes = join(project.root, 'contracts', vendorId, 'contract.ts')
    const [, folder] = /from '\.\/(.+)\/routes\.ts'/.exec(readFileSync(routes, 'utf8')) ?? []
    const file = join(project.root, 'contracts', vendorId, `${folder}/routes.ts`)
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.replace(', as the API documents it.', ', as it is now.'))
    const taken = await sendspec(project, 'generate')
    const written = taken.output.split('\n').filter((line) => /^(?:changed|added|removed) /.test(line))
    writeFileSync(file, before)
    await sendspec(project, 'generate')
    return [
      {
        work: `one operation of ${operations} changed`,
        target: '<= 1 s, and only its own files',
        found: takenText(taken),
        against: `${written.length} files: ${written.map((line) => `\`${line.replace(/^\w+ +generated\//, '')}\``).join(', ')}`,
        met: taken.wall <= 1,
      },
    ]
  },
}
