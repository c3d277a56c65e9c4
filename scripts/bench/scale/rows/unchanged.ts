import { manyVendors, projectOf, sendspec } from '../projects.ts'
import { type Row, takenText } from '../row.ts'

export const unchanged: Row = {
  name: 'unchanged',
  async *measure({ operations }) {
    const sizes = [1, ...(operations % manyVendors === 0 ? [manyVendors] : [])]
    for (const vendors of sizes) {
      const project = await projectOf(operations / vendors, vendors)
      for (const args of [['generate'], ['generate', '--check'], ['test']]) {
        // The first one of each does the work, and remembers it.
        await sendspec(project, ...args)
        const taken = await sendspec(project, ...args)
        yield {
          work: `\`sendspec ${args.join(' ')}\`, ${operations} operations of ${vendors === 1 ? 'one vendor' : `${vendors} vendors`}, nothing changed`,
          target: '<= 0.5 s',
          found: takenText(taken),
          met: taken.wall <= 0.5,
        }
      }
    }
  },
}
