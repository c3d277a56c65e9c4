import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectOf, sendspec } from '../projects.ts'
import { type Row, takenText } from '../row.ts'

const most = 500_000

export const site: Row = {
  name: 'site',
  async measure({ operations }) {
    const project = await projectOf(operations)
    const out = join(project.root, 'site')
    const taken = await sendspec(project, 'site', 'build', '--out', out)
    // A file to download, which holds the whole of Redoc.
    const paths = globSync('**/*.html', { cwd: out }).filter((path) => !path.endsWith('/redoc.html'))
    const pages = paths.map((path) => ({ path, size: statSync(join(out, path)).size }))
    const [largest] = pages.toSorted((one, other) => other.size - one.size)
    return [
      { work: `site of ${operations} operations`, target: '<= 30 s', found: takenText(taken), met: taken.wall <= 30 },
      {
        work: `its largest page of ${pages.length}`,
        target: '<= 500 kB of HTML',
        found: `${Math.round((largest?.size ?? 0) / 1000)} kB, \`${largest?.path}\``,
        met: (largest?.size ?? 0) <= most,
      },
    ]
  },
}
