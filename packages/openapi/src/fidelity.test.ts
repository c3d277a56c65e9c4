import { describe, expect, test } from 'vitest'
import { pairsOf, tryValues } from './testing/fidelity.ts'
import { readings, vendors } from './testing/vendors.ts'

describe.each(vendors.map((vendor) => ({ vendor, id: vendor.id })))('$id', ({ vendor }) => {
  test.each(readings)('every schema of the %s document says what the contract says', (reading) => {
    for (const pair of pairsOf(vendor, reading)) {
      const { values, accepted } = tryValues(pair, 150)
      expect(accepted, `${pair.pointer} accepts nothing that was tried`).toBeGreaterThan(0)
      const acceptsAll = pair.shape.kind === 'unknown'
      if (!acceptsAll) expect(accepted, `${pair.pointer} accepts all that was tried`).toBeLessThan(values)
    }
  })
})
