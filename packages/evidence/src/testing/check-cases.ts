import { evidence, type TinyChange, tiny } from '@sendspec/testing'
import { expect, it } from 'vitest'
import type { Check, Evidence } from '../check.ts'
import { checkContract, formatComplaint } from '../check-contract.ts'

/** A change to the made-up vendor or to what lies in its folder, and the exact complaints of the check. */
export interface CheckCase {
  readonly given: string
  readonly change?: TinyChange
  readonly evidence?: Evidence
  readonly want: readonly string[]
}

export const message = (...lines: string[]): string => lines.join('\n')

/** Registers one test for each case, and one that the check is content with the vendor as it is. */
export const testCheck = (check: Check, cases: readonly CheckCase[]): void => {
  const complaintsOf = (change: TinyChange, own: Evidence): string[] =>
    checkContract(tiny(change), own)
      .filter((verdict) => verdict.check === check.id)
      .flatMap(({ complaints }) => complaints)
      .map(formatComplaint)

  it.each([{ given: 'nothing wrong', want: [] }, ...cases] as readonly CheckCase[])('$given', (own) => {
    expect(complaintsOf(own.change ?? {}, own.evidence ?? evidence)).toEqual(own.want)
  })
}
