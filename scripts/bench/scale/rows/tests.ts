import { projectOf, sendspec } from '../projects.ts'
import { type Row, takenText } from '../row.ts'

export const tests: Row = {
  name: 'test',
  async *measure({ operations }) {
    const taken = await sendspec(await projectOf(operations), 'test', '--force')
    const [, passed = '0'] = /Tests +(\d+) passed/.exec(taken.output) ?? []
    yield {
      work: `\`sendspec test\`, ${operations} operations with facts and findings: ${passed} tests`,
      target: '<= 10 s',
      found: takenText(taken),
      met: taken.wall <= 10,
    }
  },
}
