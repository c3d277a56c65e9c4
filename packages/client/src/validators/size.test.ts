import { describe, expect, it } from 'vitest'
import { subjects } from '../test/vendors.ts'
import { bundleOf, gzipSize } from './testing/bundle.ts'

/**
 * Bytes after gzip. The keys, lists and patterns of a body are most of it: the same facts in a table, with something to
 * interpret it, take about 100 bytes less and 1.7 times as long.
 */
const ONE_OPERATION = 1650
/** The most is taken by an operation that is the first to need records and lists; others take less than 70. */
const FURTHER_OPERATION = 260

describe.each(subjects.map(({ vendor }) => ({ id: vendor.id, vendor })))('what validates $id', ({ vendor }) => {
  const ids = vendor.operations.map(({ id }) => id)

  it('is small for one operation', async () => {
    for (const id of ids) expect(gzipSize(await bundleOf(vendor, [id])), id).toBeLessThanOrEqual(ONE_OPERATION)
  })

  it('grows little with each further operation', async () => {
    let before = gzipSize(await bundleOf(vendor, ids.slice(0, 1)))
    for (const [index, id] of ids.entries()) {
      const size = gzipSize(await bundleOf(vendor, ids.slice(0, index + 1)))
      expect(size - before, id).toBeLessThanOrEqual(FURTHER_OPERATION)
      before = size
    }
  })

  it('leaves out what no operation in the bundle needs', async () => {
    const empty = await bundleOf(vendor, [])
    expect(empty).not.toMatch(/integer|one of |RegExp|\[0-9\]/)
  })
})
