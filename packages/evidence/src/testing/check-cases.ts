import type { Vendor } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { evidence, type TinyChange, tiny } from '@sendspec/testing'
import { expect, it } from 'vitest'
import type { Check, Evidence } from '../check.ts'
import { checkAlone, formatComplaint } from '../check-contract.ts'
import { settleWith } from '../findings/settle.ts'

/** A change to the test vendor or its files, and the exact complaints of the check. */
export interface CheckCase {
  readonly given: string
  readonly change?: TinyChange
  readonly evidence?: Evidence
  readonly want: readonly string[]
}

export const message = (...lines: string[]): string => lines.join('\n')

/** The test vendor with what programs find. */
export const settled = (change: TinyChange = {}, facts: readonly PageFacts[] = []): Vendor =>
  tiny({ ...change, rest: { settle: settleWith(facts), ...change.rest } })

/** Registers one test for each case, and one for the unchanged vendor, which has no complaints. */
export const testCheck = (check: Check, cases: readonly CheckCase[]): void => {
  const complaintsOf = (change: TinyChange, own: Evidence): string[] =>
    checkAlone(settled(change), own)
      .filter((verdict) => verdict.check === check.id)
      .flatMap(({ complaints }) => complaints)
      .map(formatComplaint)

  it.each([{ given: 'nothing wrong', want: [] }, ...cases] as readonly CheckCase[])('$given', (own) => {
    expect(complaintsOf(own.change ?? {}, own.evidence ?? evidence)).toEqual(own.want)
  })
}
