import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Vendor } from '@sendspec/contract'
import { readPage } from '@sendspec/reader'
import { describe, it } from 'vitest'
import { checkContract, throwComplaints } from './check-contract.ts'
import { evidenceAt } from './source/sources.ts'

/**
 * Registers a vendor's contract tests: one test for every check and subject.
 * @param testFile `import.meta.url` of the test file, which is in the vendor's folder.
 * @example testContract(vendor, import.meta.url)
 */
export const testContract = (vendor: Vendor, testFile: string): void => {
  const evidence = evidenceAt(vendor, dirname(fileURLToPath(testFile)))
  const verdicts = checkContract(vendor, { ...evidence, read: readPage })
  for (const [claim, group] of Map.groupBy(verdicts, (verdict) => verdict.claim)) {
    describe(claim, () => {
      for (const { subject, complaints, skipped } of group) {
        if (skipped) it.skip(`${subject} (${skipped})`)
        else it(subject, () => throwComplaints(complaints))
      }
    })
  }
}
