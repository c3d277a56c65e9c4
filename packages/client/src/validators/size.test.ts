import type { Vendor } from '@sendspec/contract'
import { describe, expect, it } from 'vitest'
import { gzipSize } from '../test/bundle-parts.ts'
import { subjects } from '../test/vendors.ts'
import { bundleOf, schemaBundle } from './testing/bundle.ts'

/**
 * Bytes after gzip, loaded with the first body. Keys, lists and patterns are most of it: those of Sendoso alone take 1,000.
 */
const ONE_OPERATION = 1400
/** An operation that is the first to need records and lists takes most; others take less than 100. */
const FURTHER_OPERATION = 130
/** Loaded with the first body that has drift: the shapes as data, the findings, and what compares them with a body. */
const EXPLANATION = 2750

/**
 * All schemas of a client, with what validates by them: the same as for explanations, without findings. Zod 3 alone takes
 * 14,200.
 */
const SCHEMAS = 3000

const sizeOf = async (vendor: Vendor, ids: readonly string[]): Promise<number> =>
  gzipSize((await bundleOf(vendor, ids)).first)

describe.each(subjects.map(({ vendor }) => ({ id: vendor.id, vendor })))('the validators of $id', ({ vendor }) => {
  const ids = vendor.operations.map(({ id }) => id)

  it('are small for one operation', async () => {
    for (const id of ids) {
      const { first, later } = await bundleOf(vendor, [id])
      expect(gzipSize(first), id).toBeLessThanOrEqual(ONE_OPERATION)
      expect(gzipSize(later), id).toBeLessThanOrEqual(EXPLANATION)
    }
  })

  it('grow little with each further operation', async () => {
    let before = await sizeOf(vendor, ids.slice(0, 1))
    for (const [index, id] of ids.entries()) {
      const size = await sizeOf(vendor, ids.slice(0, index + 1))
      expect(size - before, id).toBeLessThanOrEqual(FURTHER_OPERATION)
      before = size
    }
  })

  it('have no words until a body has drift', async () => {
    const { first, later } = await bundleOf(vendor, ids)
    expect(first.join('')).not.toMatch(/one of |no such key| within /)
    expect(later.join('')).toMatch(/no such key/)
  })

  it('as schemas, are small', async () => {
    expect(gzipSize(await schemaBundle(vendor))).toBeLessThanOrEqual(SCHEMAS)
  })
})
