import { SendspecError } from '@sendspec/contract'
import { driftReport, evidenceAt, refuseOtherPage, type TypesTouched } from '@sendspec/evidence'
import type { FieldFacts, PageFacts } from '@sendspec/facts'
import { factsIn, factsOf, moved, textOf, vendorFolders, vendorIn } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { formatDrift } from './format-drift.ts'
import { driftFormats } from './formats.ts'

/** Stands for a client whose types are called like the places that they stand for. */
const typesTouched: TypesTouched = ({ operation, part, pointer }) => [`${operation} ${part} ${pointer}`]

/** The facts without one named field of a response. */
const without = (facts: PageFacts, wanted: FieldFacts): PageFacts =>
  JSON.parse(
    JSON.stringify(facts, (_, value) => (Array.isArray(value) ? value.filter((each) => each !== wanted) : value)),
  )

const leaves = (fields: readonly FieldFacts[]): readonly FieldFacts[] =>
  fields.flatMap((field) => (field.fields.length > 0 ? leaves(field.fields) : field.name ? [field] : []))

describe('a field that is gone is reported with the contract line and place that have it', () => {
  it.each(vendorFolders)('%s', async (_, folder) => {
    const vendor = await vendorIn(folder)
    const { sources = new Map() } = evidenceAt(vendor, folder)
    let lines = 0
    let fields = 0
    for (const before of factsIn(folder)) {
      const all = before.operations.flatMap(({ responses }) =>
        responses.flatMap((response) => (response.failure ? [] : leaves(response.fields))),
      )
      for (const field of all) {
        const after = without(before, field)
        const { changes } = driftReport({ vendor, sources, before, after, text: '', typesTouched })
        const removed = changes.find(({ kind, aspect }) => kind === 'removed' && aspect === 'field')
        fields += 1
        expect(removed?.breaks, field.name?.value).toBeDefined()
        const [line] = removed?.touches.lines ?? []
        if (!line) continue
        lines += 1
        const text = sources.get(line.file)?.split('\n')[line.line - 1]
        expect(text).toContain(`${field.name?.value}:`)
        expect(removed?.touches.types[0]).toMatch(new RegExp(`^\\w+ \\d+ \\S*/${field.name?.value}$`))
      }
    }
    // A name that several types have, without a page line of its own, could be meant by several lines.
    expect(lines).toBeGreaterThanOrEqual(fields * 0.6)
  })
})

describe('findings that the page no longer shows', () => {
  it.each(vendorFolders)('are named when what they quote is gone: %s', async (_, folder) => {
    const vendor = await vendorIn(folder)
    const finding = vendor.ledger.find(({ page }) => page.length > 0)
    const page = finding?.page[0]
    const before = factsIn(folder).find((facts) => facts.page.id === page?.page)
    if (!finding || !page || !before) throw new Error('the vendor has no finding with a quote')
    const anchors = vendor.written.ledger.flatMap(({ page = [] }) =>
      page.flatMap((place) => ('after' in place ? [place.after ?? []].flat() : [])),
    )
    const quotes = [...anchors, ...vendor.ledger.flatMap((each) => each.page.map(({ quote }) => quote))]
    const after = { ...before, servers: [{ value: 'https://moved.test', line: 1, column: 1 }] }
    const settled = (text: string) =>
      driftReport({ vendor, sources: new Map(), before, after, text, typesTouched }).settled
    expect(settled(quotes.join('\n')).flatMap((each) => each.quotes)).toEqual([])
    expect(settled('').map(({ finding: { id } }) => id)).toContain(finding.id)
  })
})

it.each(vendorFolders)('a page that only moved still shows every finding: %s', async (_, folder) => {
  const vendor = await vendorIn(folder)
  for (const before of factsIn(folder)) {
    const after = { ...moved(before, 2), page: { ...before.page, sha256: 'f'.repeat(64) } }
    const { settled, reworded } = driftReport({ vendor, sources: new Map(), before, after, text: '', typesTouched })
    expect(reworded).toBe(true)
    expect(settled.flatMap(({ finding: { id }, detectors }) => detectors.map((each) => `${id} ${each}`))).toEqual([])
  }
})

it('findings that a detector no longer reports are named: a server that was missing', async () => {
  const named: string[] = []
  for (const [, folder] of vendorFolders) {
    const vendor = await vendorIn(folder)
    for (const before of factsIn(folder)) {
      const after = { ...before, servers: [{ value: 'https://api.moved.test', line: 1, column: 1 }] }
      const { settled } = driftReport({ vendor, sources: new Map(), before, after, text: '', typesTouched })
      named.push(...settled.flatMap(({ detectors }) => detectors))
    }
  }
  expect(named).toContain('missing-server')
  expect(named).not.toContain('missing-rate-limit')
})

describe('what is not the page as it is now is refused', () => {
  const before = factsOf('list-parcels.mdx')
  it('a page of another dialect', () => {
    const after = factsOf('bookings.md')
    expect(() => refuseOtherPage(before, after, { force: true })).toThrow(SendspecError)
    expect(() => refuseOtherPage(before, after, { force: true })).toThrow('now read as markdown-types')
  })

  it('a page that is cut off, unless it is taken by force', () => {
    const text = textOf('list-parcels.mdx')
    const after = factsOf('list-parcels.mdx', text.slice(0, text.indexOf('## Response')))
    expect(() => refuseOtherPage(before, after, { force: false })).toThrow(/states \d+ things where it stated \d+/)
    expect(() => refuseOtherPage(before, after, { force: true })).not.toThrow()
  })
})

it('every format tells each change', async () => {
  const [first] = vendorFolders
  if (!first) throw new Error('there is no vendor')
  const vendor = await vendorIn(first[1])
  const before = factsOf('notes.txt')
  const after = factsOf('notes.txt', textOf('notes.txt').replace('      "words": 12,\n', ''))
  const report = driftReport({ vendor, sources: new Map(), before, after, text: '', typesTouched })
  for (const format of driftFormats) expect(formatDrift(report, format)).toContain('/data/*/words')
  expect(JSON.parse(formatDrift(report, 'json'))).toMatchObject({ vendor: vendor.id, changes: expect.any(Array) })
})
