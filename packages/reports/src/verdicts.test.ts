import { decisionsOf, decisionsText, formatPlace, type Place, type Subject, type Verdict } from '@sendspec/evidence'
import { ledgerWith, tinySources } from '@sendspec/testing'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { formatFindings } from './format-findings.ts'
import { settled } from './testing/settled.ts'
import { verdictsOf } from './vendor-verdicts.ts'
import { formatVerdicts } from './verdicts.ts'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** Every element of a document, in its order. Throws where the text is not XML. */
const elementsOf = (xml: string): readonly Element[] => {
  const elements: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes, text: '' }))
  parser.on('text', (text) => {
    const last = elements.at(-1)
    if (last) last.text += text
  })
  parser.write(xml).close()
  return elements
}

const verdict = (own: Partial<Verdict>): Verdict => ({
  check: 'observed',
  claim: 'every payload matches',
  subject: 'listParcels.200.two-parcels',
  ok: own.complaints === undefined,
  complaints: [],
  ...own,
})

const stateLost: Place = { vendor: 'tiny', kind: 'finding', id: 'tiny-state-lost' }
/** As commands of GitHub write it. */
const newLine = '%0A'
const hostile = 'a <b> & "c" \'d\' ]]>\n\t\u0000\ud800 100 %, é: 🙂'
const failed = verdict({ complaints: [{ place: stateLost, what: hostile, next: 'look' }] })
const all = [{ vendor: settled(), verdicts: [verdict({}), failed, verdict({ skipped: 'no captures' })] }]

describe('JUnit', () => {
  it('has a suite for each vendor and a case for each verdict, and counts them', () => {
    const elements = elementsOf(formatVerdicts(all, 'junit', tinySources))
    expect(elements.map(({ name }) => name)).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
      'testcase',
      'failure',
      'testcase',
      'skipped',
    ])
    const numbers = { tests: '3', failures: '1', errors: '0', skipped: '1' }
    expect(elements[0]?.attributes).toEqual({ name: 'contract tests', ...numbers })
    expect(elements[1]?.attributes).toEqual({ name: 'tiny', ...numbers })
    expect(elements[3]?.attributes).toEqual({
      classname: 'tiny.observed',
      name: 'listParcels.200.two-parcels: every payload matches',
      file: 'contracts/tiny/ledger.ts',
    })
    expect(elements[6]?.attributes).toEqual({ message: 'no captures' })
  })

  it('has what is confirmed as properties and as text', () => {
    const elements = elementsOf(formatFindings([settled()], 'junit', tinySources))
    const properties = elements.filter(({ name }) => name === 'property').map(({ attributes }) => attributes)
    expect(properties).toContainEqual({ name: 'sendspec.findings', value: `${settled().ledger.length}` })
    expect(elements.at(-1)?.name).toBe('system-out')
    expect(elements.at(-1)?.text).toContain('✓ high    The state `lost` is not in the list.')
  })

  it('carries any text, and replaces what XML cannot hold', () => {
    const failure = elementsOf(formatVerdicts(all, 'junit')).find(({ name }) => name === 'failure')
    const survived = hostile.replace('\u0000\ud800', '\ufffd\ufffd')
    expect(failure?.attributes.message).toBe(survived)
    expect(failure?.text.trim()).toBe(`tiny ledger tiny-state-lost: ${survived}\n  next: look`)
  })

  it('reports the contract tests of the vendors, on the evidence in the sources', () => {
    const checked = (sources: typeof tinySources) => {
      const elements = elementsOf(formatFindings([settled()], 'junit', sources))
      return ['files', 'captures'].filter((check) =>
        elements.some(
          ({ attributes }, index) =>
            attributes.classname === `tiny.${check}` && elements[index + 1]?.name !== 'skipped',
        ),
      )
    }
    expect(checked(tinySources)).toEqual(['files', 'captures'])
    expect(checked(new Map())).toEqual([])
    const wrong = settled({ ledger: ledgerWith('tiny-state-lost', undefined) })
    expect(formatFindings([wrong], 'junit', tinySources)).toContain('<failure type="references"')
  })
})

describe('GitHub annotations', () => {
  it('are at the line that a complaint names itself', () => {
    const source = { file: 'schemas.ts', line: 2 }
    const place: Place = {
      vendor: 'tiny',
      kind: 'contract',
      operation: 'listParcels',
      part: '200',
      pointer: '/total',
      source,
    }
    const complaint = verdict({ complaints: [{ place, what: 'x', next: 'y' }] })
    expect(formatVerdicts([{ vendor: settled(), verdicts: [complaint] }], 'github', tinySources)).toContain(
      'file=contracts/tiny/schemas.ts,line=2,',
    )
  })

  it('are one line for each complaint, escaped', () => {
    expect(formatVerdicts(all, 'github', tinySources)).toBe(
      '::error file=contracts/tiny/ledger.ts,line=1,title=Failed%3A every payload matches::' +
        'tiny ledger tiny-state-lost: a <b> & "c" \'d\' ]]>%0A\t\u0000\ud800 100 %25, é: 🙂%0Anext: look\n',
    )
  })

  const payload = 'listParcels.200.two-parcels'
  const places: readonly (readonly [Subject, string, string])[] = [
    [
      { kind: 'finding', id: 'tiny-self-placeholder' },
      'tiny ledger tiny-self-placeholder',
      'contracts/tiny/ledger.ts,line=2',
    ],
    [
      { kind: 'payload', id: payload, pointer: '/parcels' },
      `tiny payload ${payload} /parcels`,
      `contracts/tiny/evidence/payloads/${payload}.json,line=1`,
    ],
    [
      { kind: 'file', path: `evidence/payloads/${payload}.json` },
      `tiny evidence/payloads/${payload}.json`,
      `contracts/tiny/evidence/payloads/${payload}.json,line=1`,
    ],
    [
      { kind: 'contract', operation: 'searchParcels', part: '200', pointer: '/total' },
      'tiny searchParcels 200 /total',
      'contracts/tiny/contract.ts,line=4',
    ],
    [{ kind: 'server', id: 'production' }, 'tiny server production', 'contracts/tiny/index.ts,line=1'],
  ]
  it.each(places)('of %j name it as %s and point at %s', (subject, text, where) => {
    const place: Place = { vendor: 'tiny', ...subject }
    expect(formatPlace(place)).toBe(text)
    const complaint = verdict({ complaints: [{ place, what: 'x', next: 'y' }] })
    expect(formatVerdicts([{ vendor: settled(), verdicts: [complaint] }], 'github', tinySources)).toContain(
      `file=${where},`,
    )
  })

  it('are one notice of what is confirmed where all tests pass', () => {
    const accepted = decisionsText(decisionsOf(settled()))
    const sources = new Map([...tinySources, ['contracts/tiny/evidence/decisions.json', accepted]])
    const text = formatFindings([settled()], 'github', sources)
    expect(text.split('\n')).toHaveLength(2)
    expect(text).toMatch(/^::notice title=Confirmed in the documentation of Tiny::\d+ findings: /)
    expect(text).toContain(`${newLine}high: The state \`lost\` is not in the list.${newLine}`)
    expect(text).toContain('All of them: sendspec findings --all tiny')
  })

  it('leave out a finding whose own test fails', () => {
    const verdicts = [verdict({ check: 'ledger', subject: 'tiny-weight-text' }), failed]
    const text = formatVerdicts([{ vendor: settled(), verdicts }], 'github')
    expect(text).toContain('::1 finding: 1 contradiction; 1 high.')
    expect(text).not.toContain('lost` is not in the list')
  })
})

it('verdicts are told by vendor, whatever order they are given in', () => {
  const zeta = { ...settled(), id: 'zeta' }
  expect(verdictsOf([zeta, settled()]).map(({ vendor }) => vendor.id)).toEqual(['tiny', 'zeta'])
})
