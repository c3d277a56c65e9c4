import type { Vendor } from '@sendspec/contract'
import { describe, expect, it } from 'vitest'
import { gzipSize } from '../test/bundle-parts.ts'
import { subjects } from '../test/vendors.ts'
import { bundleOf } from './testing/bundle.ts'

/** Bytes after gzip, loaded with the first body: the keys, lists and patterns of a body are most of it. */
const ONE_OPERATION = 1600
/** The most is taken by an operation that is the first to need records and lists; others take less than 100. */
const FURTHER_OPERATION = 130
/** Loaded with the first body that has drifted: the same facts once more, with words, and the findings. */
const EXPLANATION = 2300

const sizeOf = async (vendor: Vendor, ids: readonly string[]): Promise<number> =>
  gzipSize((await bundleOf(vendor, ids)).first)

describe.each(subjects.map(({ vendor }) => ({ id: vendor.id, vendor })))('what validates $id', ({ vendor }) => {
  const ids = vendor.operations.map(({ id }) => id)

  it('is small for one operation', async () => {
    for (const id of ids) {
      const { first, later } = await bundleOf(vendor, [id])
      expect(gzipSize(first), id).toBeLessThanOrEqual(ONE_OPERATION)
      expect(gzipSize(later), id).toBeLessThanOrEqual(EXPLANATION)
    }
  })

  it('grows little with each further operation', async () => {
    let before = await sizeOf(vendor, ids.slice(0, 1))
    for (const [index, id] of ids.entries()) {
      const size = await sizeOf(vendor, ids.slice(0, index + 1))
      expect(size - before, id).toBeLessThanOrEqual(FURTHER_OPERATION)
      before = size
    }
  })

  it('has no word until a body has drifted', async () => {
    const { first, later } = await bundleOf(vendor, ids)
    expect(first.join('')).not.toMatch(/one of |no such key|at least/)
    expect(later.join('')).toMatch(/no such key/)
  })
})
