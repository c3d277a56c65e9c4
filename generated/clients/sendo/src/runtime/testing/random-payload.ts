// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/testing/random-payload.ts

import { answerOf } from './answer-of.ts'
import type { MockVendor } from './mock-vendor.ts'
import { createRandom } from './random.ts'
import { randomValue } from './random-value.ts'

/** Which of the possible bodies to make. */
export interface RandomOptions {
  /**
   * A whole number. The same one makes the same body, on every platform.
   * @default 1
   */
  readonly seed?: number | undefined
}

/**
 * A body that the contract allows for an operation and a status.
 * @throws UsageError if there is no such operation or status.
 */
export const makePayload = (
  vendor: MockVendor,
  operation: string,
  status: number,
  { seed = 1 }: RandomOptions = {},
): unknown => {
  const { shape } = answerOf(`${vendor.name} randomPayload`, vendor, operation, status)
  return shape && randomValue(shape, createRandom(seed))
}
