import { readPage } from '@sendspec/reader'
import { scaledVendor } from '@sendspec/testing'
import { type Row, times } from '../row.ts'

const rounds = 3

/** Milliseconds of processor time to read a page, the least of some rounds. */
const costOf = (text: string): number => {
  const costs = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    readPage({ id: 'page.md', text })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...costs)
}

export const page: Row = {
  name: 'page',
  async *measure() {
    const pages = [...scaledVendor({ id: 'large', operations: 200, seed: 2026 }).pages.values()]
    const textOf = (operations: number): string => pages.slice(0, operations / 5).join('\n')
    costOf(textOf(50))
    const [some, all] = [costOf(textOf(50)), costOf(textOf(200))]
    yield {
      work: 'read a page of 200 operations',
      target: 'linear, <= 10 ms an operation',
      found: `${(all / 200).toFixed(1)} ms of processor time an operation`,
      against: `${times(all / some)} the time of a page of 50`,
      met: all / 200 <= 10 && all <= 4.4 * some,
    }
  },
}
