import type { Vendor } from '@sendspec/contract'
import { settleWith } from '@sendspec/evidence/settle'
import { type TinyChange, tiny } from '@sendspec/testing'

/** The test vendor with what programs find. */
export const settled = (change: TinyChange = {}): Vendor =>
  tiny({ ...change, rest: { settle: settleWith([]), ...change.rest } })
