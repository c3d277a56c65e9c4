import { manyVendors, projectOf, sendspec } from '../projects.ts'
import { type Row, takenText, times } from '../row.ts'

export const generate: Row = {
  name: 'generate',
  async *measure({ operations, large }) {
    const taken = await sendspec(await projectOf(operations), 'generate', '--force')
    const quarter = await sendspec(await projectOf(operations / 4), 'generate', '--force')
    yield {
      work: `generate everything, ${operations} operations`,
      target: '<= 4 s, <= 600 MB',
      found: takenText(taken),
      against: `${times(taken.cpu / quarter.cpu)} the processor time of ${operations / 4} operations`,
      met: taken.wall <= 4 && taken.memory <= 600,
    }
    if (operations % manyVendors === 0) {
      const many = await sendspec(await projectOf(operations / manyVendors, manyVendors), 'generate', '--force')
      yield {
        work: `generate everything, ${operations} operations of ${manyVendors} vendors`,
        target: '<= 4 s',
        found: takenText(many),
        against: `${times(many.cpu / taken.cpu)} the processor time of one vendor, ${(many.cpu / many.wall).toFixed(1)} processors at once`,
        met: many.wall <= 4,
      }
    }
    if (!large) return
    const whole = await sendspec(await projectOf(4 * operations), 'generate', '--force')
    yield {
      work: `generate everything, ${4 * operations} operations`,
      target: '<= 4.2 x, <= 1.5 GB',
      found: takenText(whole),
      against: `${times(whole.cpu / taken.cpu)} the processor time of ${operations} operations`,
      met: whole.cpu <= 4.2 * taken.cpu && whole.memory <= 1500,
    }
  },
}
