import { pageId, payloadsWith, tiny } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import type { Complaint, Verdict } from './check.ts'
import { checkAlone, checkContract, throwComplaints } from './check-contract.ts'
import { formatPlace } from './place.ts'

describe('checkContract', () => {
  it('says what it could not check, once for each check', () => {
    const skipped = checkAlone(tiny()).filter((verdict) => verdict.skipped !== undefined)
    expect(skipped.map(({ subject, ok, skipped: reason }) => ({ subject, ok, reason }))).toEqual([
      {
        subject: 'evidence/facts',
        ok: true,
        reason: 'it takes captures and a reader: set SENDSPEC_CAPTURES to the folder of captures',
      },
      { subject: 'evidence/payloads', ok: true, reason: 'the folder is not at hand' },
      { subject: 'evidence/facts', ok: true, reason: 'the folder is not at hand' },
      { subject: 'evidence/facts', ok: true, reason: 'the folder is not at hand' },
      { subject: 'captures', ok: true, reason: 'no captures at hand: set SENDSPEC_CAPTURES to their folder' },
      { subject: 'evidence/lines.json', ok: true, reason: 'the files are not at hand' },
      { subject: 'evidence/decisions.json', ok: true, reason: 'the folder is not at hand' },
    ])
  })

  it('says one thing for one slip, and what waits for it', () => {
    const vendor = tiny({ rest: { payloads: payloadsWith('listParcels.200.two-parcels', { body: 'nothing' }) } })
    const count = (verdicts: readonly Verdict[]): number => verdicts.flatMap(({ complaints }) => complaints).length
    expect(count(checkAlone(vendor))).toBeGreaterThan(1)
    const verdicts = checkContract(vendor)
    expect(count(verdicts)).toBe(1)
    const [complaint] = verdicts.flatMap(({ complaints }) => complaints)
    const waiting = verdicts.filter(({ skipped }) => skipped?.startsWith('settle this first'))
    expect(waiting.length).toBeGreaterThan(0)
    for (const verdict of waiting) {
      const skipped = `settle this first: ${complaint && formatPlace(complaint.place)}`
      expect(verdict).toMatchObject({ ok: true, complaints: [], skipped })
    }
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
