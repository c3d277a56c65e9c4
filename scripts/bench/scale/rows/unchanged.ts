import { projectOf, sendspec } from '../projects.ts'
import { type Figure, type Row, takenText } from '../row.ts'

export const unchanged: Row = {
  name: 'unchanged',
  async measure({ operations }) {
    const project = await projectOf(operations)
    const figures: Figure[] = []
    for (const args of [['generate'], ['generate', '--check'], ['test']]) {
      // The first one of each does the work, and remembers it.
      await sendspec(project, ...args)
      const taken = await sendspec(project, ...args)
      figures.push({
        work: `\`sendspec ${args.join(' ')}\`, ${operations} operations, nothing changed`,
        target: '<= 0.5 s',
        found: takenText(taken),
        met: taken.wall <= 0.5,
      })
    }
    return figures
  },
}
