import { ledger, ledgerWith, tiny } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import type { FindingsReport } from './findings-schema.ts'
import { findingsFiles, formatFindings } from './format-findings.ts'
import { findingsFormats } from './formats.ts'
import { findingsSummary } from './summary.ts'
import { settled } from './testing/settled.ts'

const named = (id: string, name: string) => ({ ...settled(), id, name })
const both = [named('zeta', 'Zeta'), named('tiny', 'Tiny')]

describe('the summary', () => {
  it('counts in all, by vendor, kind, class, severity and support', () => {
    const counts = {
      total: 6,
      class: { contradiction: 5, gap: 1, polish: 0 },
      severity: { high: 2, medium: 2, low: 2 },
      byProgram: 5,
      byReview: 1,
      unreviewed: 0,
    }
    const summary = findingsSummary(both)
    expect(summary).toMatchObject({ total: 12, severity: { high: 4, medium: 4, low: 4 }, byProgram: 10, byReview: 2 })
    expect(summary.vendors).toEqual({ tiny: counts, zeta: counts })
    expect(summary.kinds['missing-error']).toEqual({
      total: 2,
      class: { contradiction: 0, gap: 2, polish: 0 },
      severity: { high: 0, medium: 2, low: 0 },
      byProgram: 0,
      byReview: 2,
      unreviewed: 0,
    })
  })

  it('leaves out kinds that do not occur, and begins with the most frequent', () => {
    const vendor = settled({ ledger: ledgerWith('tiny-weight-text', { kind: 'placeholder' }) })
    expect(Object.keys(findingsSummary([vendor]).kinds)).toEqual([
      'placeholder',
      'undocumented-enum-value',
      'undocumented-key',
      'unparseable-example',
      'missing-error',
    ])
  })
})

describe('the text', () => {
  it('shows severity, title, id, class, kind, support and lines, also of what nobody has judged yet', () => {
    const [first, second] = [ledgerWith('tiny-state-lost', { status: 'reported' })[0], ledger[5]] as never[]
    expect(
      formatFindings([settled({ ledger: [first, second] as never })], 'text'),
    ).toBe(`Tiny  3 findings: 1 contradiction, 2 gaps; 2 high, 1 medium; 1 unreviewed
─────────────────────────────────────────────────────────────────────────

high    The state \`lost\` is not in the list.
        tiny-state-lost · contradiction · undocumented-enum-value · program · reported
        tiny-parcels.txt:7

high    It still holds the placeholder ::host::.
        tiny-placeholder-list-parcels-200-self · gap · placeholder · program · unreviewed

medium  No error is documented.
        tiny-errors-undocumented · gap · missing-error · review
        tiny-parcels.txt:7


3 findings: 1 contradiction, 2 gaps; 2 high, 1 medium; 1 unreviewed. A program reproduces 2; a
person's reading supports 1.
`)
  })

  it('wraps long titles under their first word, within 100 columns', () => {
    const title = 'word '.repeat(40).trim()
    const text = formatFindings([settled({ ledger: ledgerWith('tiny-state-lost', { title }) })], 'text')
    const lines = text.split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(lines.filter((line) => line.startsWith('        word'))).toHaveLength(2)
  })

  it('says that there is nothing', () => {
    expect(formatFindings([tiny({ ledger: [] })], 'text')).toContain('Tiny  0 findings')
  })
})

describe('the JSON', () => {
  it('carries every ledger entry as it is, with its vendor and what supports it', () => {
    const report = JSON.parse(formatFindings([settled()], 'json')) as FindingsReport
    expect(report.version).toBe(2)
    expect(report.vendors).toMatchObject([
      { id: 'tiny', name: 'Tiny', pages: [{ url: 'https://tiny.test/parcels.md' }] },
    ])
    expect(report.findings[0]).toEqual({ vendor: 'tiny', ...settled().ledger[0], reproducedBy: 'program' })
    expect(report.findings.map(({ id }) => id)).toEqual(ledger.map(({ id }) => id))
  })
})

describe('the Markdown', () => {
  it('describes a finding under a heading that is its id, with both readings, places and evidence', () => {
    expect(formatFindings([settled()], 'markdown')).toContain(`### tiny-state-lost

**The state \`lost\` is not in the list.**

contradiction · high · \`undocumented-enum-value\` · open · the observed reading wins

- Documented: One thing.
- Observed: Another.
- Consequence: The example is real.
- Proposed: \`parcels[].state\`: add \`lost\` to the possible values.
- On the page: [tiny-parcels.txt](https://tiny.test/parcels.md#:~:text=one%20of%20packed%2C%20sent) line 7: \`one of packed, sent\`
- In the contract: \`listParcels\` \`200\` \`/parcels/*/state\`
- Evidence: \`listParcels.200.two-parcels\` fails the documented schema at \`/parcels/0/state\`, \`invalid_enum_value\`
`)
  })

  it('shows brackets and stars of a sentence as they are, and leaves code alone', () => {
    const documented = 'Pass <token> or `<token>`; filter[name] takes *.'
    const markdown = formatFindings([settled({ ledger: ledgerWith('tiny-state-lost', { documented }) })], 'markdown')
    expect(markdown).toContain('- Documented: Pass \\<token> or `<token>`; filter\\[name\\] takes \\*.\n')
  })

  it('shows only what a finding says, its words on other pages, and what the captures lost', () => {
    const own = ledgerWith('tiny-state-lost', {
      ...{ class: 'polish', severity: 'low', proposal: 'Add `lost`.' },
      ...{ documented: undefined as never, observed: undefined as never, why: undefined as never },
      elsewhere: [{ url: 'https://tiny.test/faq', quote: 'is lost' }],
    })
    const note = {
      ...settled().ledger[0],
      id: 'tiny-lost',
      title: 'The list is gone.',
      proof: 'Another copy has it.',
    } as never
    const vendor = settled({ ledger: own })
    const pages = vendor.pages.map((page) => ({ ...page, captureNotes: [note] }))
    const markdown = formatFindings([{ ...vendor, pages }], 'markdown')
    expect(markdown).toContain(
      'polish · low · `undocumented-enum-value` · open\n\n- Proposed: Add `lost`.\n- On the page:',
    )
    expect(markdown).toContain(
      '- On other pages: [https://tiny.test/faq](https://tiny.test/faq#:~:text=is%20lost): `is lost`',
    )
    expect(markdown).toContain('- `tiny-lost`: The list is gone. Another copy has it.')
    expect(JSON.parse(formatFindings([{ ...vendor, pages }], 'json')).summary.total).toBe(6)
  })

  it('lists several places, and keeps backticks of a quote', () => {
    const page = [
      { page: 'tiny-parcels.txt', quote: '`packed`' },
      { page: 'tiny-parcels.txt', quote: 'a ` b' },
    ]
    const quotes = { quotes: { 'tiny-parcels.txt': { '`packed`': 7, 'a ` b': 8 } }, payloads: {} }
    const vendor = settled({ ledger: ledgerWith('tiny-state-lost', { page }), rest: { quotes } })
    const markdown = formatFindings([vendor], 'markdown')
    expect(markdown).toContain(`- On the page:
  - [tiny-parcels.txt](https://tiny.test/parcels.md#:~:text=packed) line 7: \`\` \`packed\` \`\`
  - [tiny-parcels.txt](https://tiny.test/parcels.md#:~:text=a%20%20b) line 8: \`\`a \` b\`\`
`)
  })
})

describe('the files', () => {
  const files = findingsFiles(both)
  const readme = files.get('findings/README.md') ?? ''

  it('are an overview, three pages and data for each vendor, and schemas', () => {
    expect([...files.keys()].sort()).toEqual([
      'findings/README.md',
      'findings/tiny.coverage.json',
      'findings/tiny.coverage.md',
      'findings/tiny.json',
      'findings/tiny.letter.md',
      'findings/tiny.md',
      'findings/zeta.coverage.json',
      'findings/zeta.coverage.md',
      'findings/zeta.json',
      'findings/zeta.letter.md',
      'findings/zeta.md',
      'schemas/coverage.schema.json',
      'schemas/facts.schema.json',
      'schemas/findings.schema.json',
      'schemas/traffic.schema.json',
      'schemas/verdicts.schema.json',
    ])
  })

  it('link to headings that exist', () => {
    const links = [...readme.matchAll(/\]\(([\w.-]+\.md)(?:#([\w-]+))?\)/g)]
    expect(links).toHaveLength(12)
    for (const [, file, anchor] of links) {
      const text = files.get(`findings/${file}`) ?? ''
      expect(text).toMatch(anchor ? new RegExp(`^## ${anchor}$`, 'm') : /^# /m)
    }
  })

  it('say in two lines what made them, and that they are not to be edited', () => {
    for (const [path, text] of files) {
      if (path.endsWith('.md'))
        expect(text).toMatch(/^<!-- Made by `sendspec generate` from contracts\/.*\.\n {5}Do not edit/)
    }
  })

  it('are the same bytes whatever the order of the vendors', () => {
    expect([...findingsFiles([...both].reverse())]).toEqual([...files])
    for (const format of findingsFormats) {
      expect(formatFindings([...both].reverse(), format)).toBe(formatFindings(both, format))
    }
  })
})
