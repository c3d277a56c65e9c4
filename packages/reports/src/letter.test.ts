import type { VendorDefinition, WrittenFinding } from '@sendspec/contract'
import { ledger, ledgerWith, pageId } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { letter, letters } from './letter.ts'
import { settled } from './testing/settled.ts'

const of = (own: VendorDefinition['ledger']) => letter(settled({ ledger: own }))
const [lost] = ledger as [WrittenFinding]
const contradictions = (count: number): readonly WrittenFinding[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ ...lost, id: `tiny-${index}`, title: `Title ${index}.` },
    page: [{ page: pageId, quote: `words ${index}` }],
  }))
const headings = (text: string) => text.match(/^##.*$/gm)
const rows = (text: string) => text.match(/^\|.*$/gm)?.slice(2) ?? []

describe('the letter', () => {
  it('has a point for a contradiction: the words with a link to them, what goes wrong, and a proposal', () => {
    expect(letter(settled())).toContain(`## 1. The state \`lost\` is not in the list

[Parcels](https://tiny.test/parcels.md#:~:text=one%20of%20packed%2C%20sent): \`one of packed, sent\`.

The example is real. **Proposed:** \`parcels[].state\`: add \`lost\` to the possible values.
`)
  })

  it('has contradictions first, then gaps that make a call fail; the rest is a table', () => {
    const own = ledgerWith('tiny-errors-undocumented', { severity: 'high' })
    expect(headings(of(own))).toEqual([
      '## 1. The state `lost` is not in the list',
      '## 2. The weight is documented as an integer and is text',
      '## 3. The sample request is not JSON',
      '## 4. No error is documented',
      '## Smaller points',
    ])
    const [state, self] = ['state', 'self'].map(
      (name) =>
        `| [\`${name}\`](https://tiny.test/parcels.md#:~:text=one%20of%20packed%2C%20sent) | \`one of packed, sent\``,
    )
    expect(rows(of(own))).toEqual([
      `${state} | \`self\`: string, always there. Address of this page. |`,
      expect.stringContaining(`${self} | Replace the placeholder`),
    ])
  })

  it('shows a name that has the marks of Markdown as it is', () => {
    const text = letter({ ...settled(), name: 'Parcels [*beta*]' })
    expect(text).toContain('# Notes on the Parcels \\[\\*beta\\*\\] API documentation')
    expect(text).toContain('a client for the Parcels \\[\\*beta\\*\\] API')
  })

  it('has ten points at most, whatever there is', () => {
    const text = of(contradictions(25))
    expect(headings(text)).toHaveLength(11)
    expect(text).toContain('## 10. Title 9\n')
    expect(rows(text)).toHaveLength(15)
  })

  it('says of a gap in the table that nothing is stated, and quotes what is there', () => {
    const gap = ledgerWith('tiny-errors-undocumented', { severity: 'low' })
    expect(rows(of(gap)).at(-1)).toContain('| not stated |')
    expect(rows(of(gap))[0]).toContain('| `one of packed, sent` |')
  })

  it('cites every page with its words', () => {
    const elsewhere = [{ url: 'https://tiny.test/faq', quote: 'three states - lost too' }]
    const text = of(ledgerWith('tiny-state-lost', { elsewhere }))
    expect(text).toContain(
      '; [faq](https://tiny.test/faq#:~:text=three%20states%20%2D%20lost%20too): `three states - lost too`',
    )
  })

  it('links the rendered page for its Markdown source, and no words that are markup', () => {
    const page = { id: 'parcels.mdx', title: 'Parcels (source)', sha256: '', lines: 9 }
    const pages = [
      { ...page, url: 'https://tiny.test/parcels.md' },
      { ...page, id: 'rendered', title: 'Parcels (as rendered)', url: 'https://tiny.test/parcels' },
    ]
    const quoted = [
      { page: page.id, quote: '<Field type="integer">' },
      { page: page.id, quote: 'The weight.' },
    ]
    const own = ledgerWith('tiny-state-lost', { page: quoted })
    const text = letter(settled({ ledger: own, rest: { pages } }))
    expect(text).toContain('read [Parcels](https://tiny.test/parcels) closely')
    expect(text).toContain(
      '[Parcels](https://tiny.test/parcels#:~:text=The%20weight.): `<Field type="integer">` … `The weight.`',
    )
  })

  it('leaves out what nobody has judged yet, and what was reported or fixed', () => {
    expect(of(ledgerWith('tiny-self-placeholder', undefined))).not.toContain('placeholder')
    expect(of(ledgerWith('tiny-state-lost', { status: 'reported' }))).not.toContain('`lost` is not in')
  })

  it('says who writes, where to answer and when the page was read, or leaves a blank for it', () => {
    const options = { from: 'Ada Byron', answerTo: 'ada@tiny.test', readOn: '29 November 2026' }
    expect(letter(settled(), options)).toContain('closely on 29 November 2026.')
    expect(letter(settled(), options)).toMatch(/Kind regards,\nAda Byron\nada@tiny\.test\n$/)
    expect(letter(settled())).toMatch(/closely on \[date\]\.[\s\S]*\[your name\]\n\[where to answer\]\n$/)
  })

  it('has nothing to report where nothing is open', () => {
    expect(of([])).toContain('I found nothing to correct.')
    expect(of([])).not.toContain('##')
  })

  it('is one for each vendor, by id', () => {
    const text = letters([{ ...settled(), id: 'zeta', name: 'Zeta' }, settled()])
    expect(text.match(/^# .*$/gm)).toEqual([
      '# Notes on the Tiny API documentation',
      '# Notes on the Zeta API documentation',
    ])
  })
})
