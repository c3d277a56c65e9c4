import { pageId, tiny } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import type { Complaint } from './check.ts'
import { checkContract, throwComplaints } from './check-contract.ts'

describe('checkContract', () => {
  it('says what it could not check, once for each check', () => {
    const skipped = checkContract(tiny()).filter((verdict) => verdict.skipped !== undefined)
    expect(skipped.map(({ subject, ok, skipped: reason }) => ({ subject, ok, reason }))).toEqual([
      { subject: 'evidence/facts', ok: true, reason: 'the folder is not at hand' },
      { subject: 'evidence/payloads', ok: true, reason: 'the folder is not at hand' },
      { subject: 'captures', ok: true, reason: 'no captures at hand: set SENDSPEC_CAPTURES to their folder' },
    ])
  })

  it('says which of several captures is not at hand', () => {
    const [verdict] = checkContract(tiny(), { captures: new Map() }).filter(({ check }) => check === 'captures')
    expect(verdict).toMatchObject({ subject: pageId, skipped: 'this capture is not at hand' })
  })

  it('gives a failed test that says everything, and nothing about its own code', () => {
    const complaint: Complaint = { place: { vendor: 'tiny', kind: 'vendor' }, what: 'it is wrong', next: 'fix it' }
    expect(() => throwComplaints([complaint, complaint])).toThrow(
      'tiny: it is wrong\n  next: fix it\ntiny: it is wrong\n  next: fix it',
    )
    expect(() => throwComplaints([])).not.toThrow()
  })
})
