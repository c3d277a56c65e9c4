import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import type { Sources } from '@sendspec/evidence'
import { ledger, ledgerWith, tinySources } from '@sendspec/testing'
import ajvDraft04 from 'ajv-draft-04'
import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import { formatFindings } from './format-findings.ts'
import { settled } from './testing/settled.ts'

// Formats need a package of their own and only addresses have one; one pattern of the schema is loosely written.
const validate = new ajvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  sarifSchema,
)

const logOf = (vendor = settled(), sources: Sources | undefined = tinySources): Log =>
  JSON.parse(formatFindings([vendor], 'sarif', sources))

const resultsOf = (...args: Parameters<typeof logOf>): Result[] => logOf(...args).runs[0]?.results ?? []

const resultOf = (id: string, ...args: Parameters<typeof logOf>): Result =>
  resultsOf(...args).find(
    ({ properties, partialFingerprints }) => properties && partialFingerprints?.['findingId/v1'] === id,
  ) as Result

const placeOf = ({ locations }: Pick<Result, 'locations'>): string => {
  const [{ physicalLocation } = {}] = locations ?? []
  const { startLine, startColumn } = physicalLocation?.region ?? {}
  return `${physicalLocation?.artifactLocation?.uri}:${startLine}:${startColumn}`
}

describe('SARIF', () => {
  it.each([
    ['with the sources', tinySources],
    ['without', new Map()],
  ])('is valid by the schema of version 2.1.0, %s', (_, sources) => {
    expect(validate(logOf(settled(), sources)), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...logOf(settled(), sources), version: '2.0.0' })).toBe(false)
  })

  it.each([
    ['an amendment', 'tiny-state-lost', 'contracts/tiny/schemas.ts:1:14'],
    ['an amendment whose id has a line of its own', 'tiny-weight-text', 'contracts/tiny/schemas.ts:3:3'],
    ['a status that the finding adds', 'tiny-errors-undocumented', 'contracts/tiny/contract.ts:2:19'],
    ['the ledger, for a finding that changes nothing', 'tiny-self-placeholder', 'contracts/tiny/ledger.ts:2:6'],
    ['the contract, for one that no file names', 'tiny-request-not-json', 'contracts/tiny/index.ts:1:1'],
  ])('points at %s', (_, id, place) => {
    expect(placeOf(resultOf(id))).toBe(place)
  })

  it('points at the ledger as well, and at nothing outside the project', () => {
    const { relatedLocations } = resultOf('tiny-state-lost')
    expect(relatedLocations?.map((each) => placeOf({ locations: [each] }))).toEqual(['contracts/tiny/ledger.ts:1:6'])
    const uris = [...JSON.stringify(logOf().runs[0]?.results).matchAll(/"uri":"([^"]*)"/g)].map(([, uri]) => uri)
    expect(uris.filter((uri) => !uri?.startsWith('contracts/tiny/'))).toEqual([])
  })

  it("has a finding's kind as its rule, its severity as its level, and its id as what stays the same", () => {
    const [run] = logOf().runs
    expect(run?.results?.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'note', 'note', 'warning'])
    for (const [index, { ruleId, ruleIndex, partialFingerprints }] of (run?.results ?? []).entries()) {
      expect(ruleId).toBe(ledger[index]?.kind)
      expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId)
      expect(partialFingerprints).toEqual({
        'findingId/v1': ledger[index]?.id,
        primaryLocationLineHash: ledger[index]?.id,
      })
    }
    const placeholder = run?.tool.driver.rules?.find(({ id }) => id === 'placeholder')
    expect(placeholder).toMatchObject({
      name: 'Placeholder',
      shortDescription: { text: 'A template placeholder was left in.' },
      help: { text: expect.stringContaining('A template placeholder was left in.') },
    })
  })

  it("quotes the vendor's page with its line and address", () => {
    const text = resultOf('tiny-state-lost').message.text
    expect(text).toContain('Line 7 of https://tiny.test/parcels.md: one of packed, sent')
    expect(text).toContain('Consequence: The example is real.\nThe observed reading wins.')
  })

  it('escapes what SARIF takes for links and arguments', () => {
    const vendor = settled({ ledger: ledgerWith('tiny-state-lost', { documented: 'Path /{id}, `filter[x]`.' }) })
    expect(resultOf('tiny-state-lost', vendor).message.text).toContain('Path /{{id}}, `filter\\[x\\]`.')
  })

  it('leaves out what the vendor has fixed', () => {
    const ids = resultsOf(settled({ ledger: ledgerWith('tiny-state-lost', { status: 'fixed' }) })).map(
      ({ partialFingerprints }) => partialFingerprints?.['findingId/v1'],
    )
    expect(ids).toEqual(ledger.slice(1).map(({ id }) => id))
  })
})
