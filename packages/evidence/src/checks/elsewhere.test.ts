import { readFileSync } from 'node:fs'
import {
  absent,
  amend,
  answer,
  defineVendor,
  documentedOn,
  field,
  format,
  elsewhere as from,
  get,
  inferredFrom,
  named,
  type Vendor,
  type VendorDefinition,
  type WrittenFinding,
} from '@sendspec/contract'
import { parseFacts } from '@sendspec/facts'
import { factsIn, vendorFolders, vendorIn } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Evidence } from '../check.ts'
import { checkAlone, contextOf, formatComplaint } from '../check-contract.ts'
import { sameAddress } from '../same-address.ts'
import { evidenceAt } from '../source/sources.ts'
import { elsewhere } from './elsewhere.ts'

const line = documentedOn('crates.md')
const cratePage = from('https://depot.test/docs/crate')
const startPage = from('https://depot.test/docs/start')

const fields = {
  id: field('Identifier.', z.string(), line(3)),
  state: field('State.', z.enum(['packed', 'sent', 'lost']), line(4)),
  sentAt: field(
    'When it was sent.',
    amend('depot-times', absent, format('date-time').nullable()).optional(),
    cratePage,
  ),
  code: field('Code.', amend('depot-code', absent, z.number()).optional(), inferredFrom(cratePage, 'the type')),
}
const warehouse = field('The warehouse.', z.string(), line(2))

/** What a test makes wrong. */
interface Slip {
  readonly fields?: Partial<Record<keyof typeof fields, z.ZodTypeAny>>
  readonly warehouse?: z.ZodTypeAny
  readonly rest?: Partial<VendorDefinition>
}

const depot = (slip: Slip = {}): Vendor => {
  const Crate = named('Crate', 'A crate.', { ...fields, ...slip.fields })
  return defineVendor({
    id: 'depot',
    name: 'Depot',
    description: 'Stores crates.',
    homepage: 'https://depot.test',
    pages: [{ id: 'crates.md', title: 'Crates', url: 'https://depot.test/docs/crates', sha256: '', lines: 9 }],
    servers: [
      {
        id: 'production',
        url: 'https://api.depot.test',
        description: 'Production.',
        provenance: startPage,
        finding: 'depot-server',
      },
    ],
    auth: { scheme: 'bearer', description: 'A key.', provenance: startPage },
    rateLimit: { requests: 20, per: 'second', scope: 'key', provenance: startPage },
    resources: { crates: 'Crates.' },
    contract: {
      listCrates: get('/crates', {
        summary: 'List crates',
        resource: 'crates',
        docs: 'https://depot.test/docs/crates',
        provenance: line(1),
        query: z.object({ warehouse: slip.warehouse ?? warehouse }),
        answers: {
          200: answer(z.object({ crates: field('Crates.', z.array(Crate), line(2)) }), 'Crates.', {
            provenance: line(2),
          }),
          429: answer(z.object({ crate: field('One.', Crate, line(2)) }), 'Too many.', {
            provenance: startPage,
            finding: 'depot-errors',
          }),
        },
      }),
    },
    payloads: [],
    ledger: [],
    ...slip.rest,
  })
}

const written = (name: string, url: string, rest: object): readonly [string, ReturnType<typeof parseFacts>] => {
  const page = { id: name, url, obtained: 'Read on the page.' }
  const text = JSON.stringify({ $schema: 'urn:sendspec:facts:1', dialect: 'transcribed', page, ...rest }, null, 1)
  return [`${name}.json`, parseFacts(text, `${name}.json`)]
}

const value = <Value>(own: Value) => ({ value: own })
const string = { text: 'string', is: { kind: 'string' } }
const crate = (...own: readonly object[]) => ({ name: 'crate', text: 'crate', is: { kind: 'object', fields: own } })

const crateFacts = (
  times: object = { text: 'timestamp or null', is: { kind: 'union', options: [{ kind: 'string' }, { kind: 'null' }] } },
) =>
  written('crate', cratePage.url, {
    types: [
      crate(
        {
          name: value('state'),
          type: string,
          enum: ['packed', 'sent', 'lost'].map((own) => ({ value: own, source: 'table' })),
        },
        { name: value('sentAt'), type: times, required: value(false), format: value('timestamp') },
        { name: value('code') },
      ),
    ],
  })

const startFacts = (rest: object = {}) =>
  written('start', startPage.url, {
    servers: [value('https://api.depot.test')],
    auth: [{ scheme: 'Bearer', header: 'Authorization' }],
    rateLimits: [{ requests: 20, per: 'second' }],
    operations: [
      { statusRanges: [value('4XX')] },
      {
        method: value('GET'),
        path: value('/crates'),
        parameters: [{ name: value('warehouse'), type: string, in: 'query', required: value(true) }],
      },
    ],
    ...rest,
  })

const complaintsOf = (vendor: Vendor, ...facts: readonly (readonly [string, ReturnType<typeof parseFacts>])[]) => {
  const evidence: Evidence = { elsewhere: new Map(facts) }
  return checkAlone(vendor, evidence)
    .filter(({ check }) => check === 'elsewhere' || check === 'addresses')
    .flatMap(({ complaints }) => complaints.map(formatComplaint))
}

const first = (texts: readonly string[]): readonly (string | undefined)[] => texts.map((text) => text.split('\n')[0])

it('a contract that says what its sources state has no complaint', () => {
  expect(complaintsOf(depot(), crateFacts(), startFacts())).toEqual([])
})

describe('a slip against another source is one complaint that names the place, the file and the address', () => {
  it.each([
    {
      given: 'a value of a list is dropped',
      slip: { fields: { state: field('State.', z.enum(['packed', 'sent']), line(4)) } },
      want: 'depot listCrates 200 /crates/*/state: line 32 of evidence/elsewhere/crate.json lists "lost"; the contract does not',
    },
    {
      given: 'a required parameter becomes optional',
      slip: { warehouse: field('The warehouse.', z.string().optional(), line(2)) },
      want: 'depot listCrates query /warehouse: line 50 of evidence/elsewhere/start.json says that it is required; the contract says that it is optional',
    },
    {
      given: 'a time becomes a number',
      slip: { fields: { sentAt: field('When.', amend('depot-times', absent, z.number()).optional(), cratePage) } },
      want: 'depot listCrates 200 /crates/*/sentAt: line 42 of evidence/elsewhere/crate.json says the type string; the contract says the type number',
    },
    {
      given: 'the rate limit gets another digit',
      slip: { rest: { rateLimit: { requests: 200, per: 'second', scope: 'key', provenance: startPage } } },
      want: 'depot rate limit: line 21 of evidence/elsewhere/start.json says 20 requests a second; the contract says 200 a second',
    },
    {
      given: 'another server',
      slip: {
        rest: {
          servers: [{ id: 'production', url: 'https://depot.test', description: 'Production.', provenance: line(1) }],
        },
      },
      want: 'depot servers: line 11 of evidence/elsewhere/start.json names the server https://api.depot.test; the contract does not',
    },
    {
      given: 'a field that its source does not have',
      slip: { fields: { id: field('Identifier.', z.string(), cratePage) } },
      want: `depot listCrates 200 /crates/*/id: it comes from ${cratePage.url}, and the facts of that address do not state it`,
    },
    {
      given: 'a source without facts',
      slip: { fields: { id: field('Identifier.', z.string(), from('https://depot.test/docs/pallet')) } },
      want: 'depot listCrates 200 /crates/*/id: it comes from https://depot.test/docs/pallet, and no file in evidence/elsewhere has the facts of that address',
    },
    {
      given: 'a type that was inferred without saying so',
      slip: { fields: { code: field('Code.', amend('depot-code', absent, z.number()).optional(), cratePage) } },
      want: `depot listCrates 200 /crates/*/code: it comes from ${cratePage.url}, which states no type of it`,
    },
  ] satisfies readonly { given: string; slip: Slip; want: string }[])('$given', ({ slip, want }) => {
    const found = complaintsOf(depot(slip), crateFacts(), startFacts())
    expect(first(found).map((text) => text?.replace(/line \d+/, 'line'))).toEqual([want.replace(/line \d+/, 'line')])
    expect(found[0]).toContain('\n  next: ')
  })
})

describe('a source that disagrees', () => {
  const limitsPage = from('https://depot.test/docs/limits')
  const disagreeing = written('limits', limitsPage.url, { rateLimits: [{ requests: 5, per: 'minute' }] })
  const quoting = (kind: WrittenFinding['kind']): WrittenFinding => ({
    id: 'depot-limits',
    class: 'contradiction',
    ...(kind && { kind }),
    severity: 'low',
    title: 'Two pages have different limits.',
    page: [],
    elsewhere: [{ url: `${limitsPage.url}#table`, quote: '5 a minute' }],
    documented: 'One.',
    observed: 'Another.',
    why: 'Reasons.',
    review: 'Both pages.',
  })

  it('is explained by a finding about a disagreement that quotes it', () => {
    const vendor = depot({ rest: { ledger: [quoting('capture-disagreement')] } })
    expect(complaintsOf(vendor, crateFacts(), startFacts(), disagreeing)).toEqual([])
  })

  it('is not explained by a finding about anything else', () => {
    const vendor = depot({ rest: { ledger: [quoting('missing-rate-limit')] } })
    expect(complaintsOf(vendor, crateFacts(), startFacts(), disagreeing)).toHaveLength(1)
  })
})

const textOf = (folder: string, name: string): string => readFileSync(`${folder}evidence/elsewhere/${name}`, 'utf8')

/** Every text, number and flag that is a value of a statement, changed one at a time. */
const changedIn = (text: string): readonly (readonly [string, string])[] => {
  const found = [
    ...text.matchAll(
      /"(?:value|requests|expiresIn)": (?<value>"[^"]*"|\d+|true|false)|"kind": (?<kind>"(?:string|integer|number)")/g,
    ),
  ]
  return found.flatMap((match) => {
    const { value: own = '', kind } = match.groups ?? {}
    const other = kind
      ? '"boolean"'
      : own === 'true'
        ? 'false'
        : own === 'false'
          ? 'true'
          : own.startsWith('"')
            ? `"other${own.slice(1)}`
            : `${own}1`
    const [key] = match[0].split(': ')
    return [
      [
        `${match[0]} -> ${other}`,
        `${text.slice(0, match.index)}${key}: ${other}${text.slice(match.index + match[0].length)}`,
      ] as const,
    ]
  })
}

describe.each(vendorFolders)('what other sources state about %s', (_, folder) => {
  it('is compared with the contract, apart from what findings quote', async () => {
    const vendor = await vendorIn(folder)
    const { elsewhere: own = new Map() } = evidenceAt(vendor, folder)
    const context = contextOf(vendor, { facts: new Map(factsIn(folder).map((page) => [page.page.id, page])) })
    // One source at a time is quicker; what the others lack then is the same before and after.
    const toldOf = (name: string, text: string): string => {
      const evidence = { ...context.evidence, elsewhere: new Map([[name, parseFacts(text, name)]]) }
      return JSON.stringify(elsewhere.run({ ...context, evidence }).flatMap(({ complaints }) => complaints))
    }
    const quoted = vendor.ledger.flatMap((finding) => (finding.elsewhere ?? []).map(({ url }) => url))
    const fates = [...own].flatMap(([name, { page }]) => {
      const before = toldOf(name, textOf(folder, name))
      return changedIn(textOf(folder, name)).map(([change, text]) => ({
        change: `${name} ${change}`,
        isFound: toldOf(name, text) !== before,
        isQuoted: quoted.some((url) => sameAddress(url, page.url ?? '')),
      }))
    })
    const missed = fates.filter((each) => !each.isFound)
    expect(missed.filter(({ isQuoted }) => !isQuoted).map(({ change }) => change)).toEqual([])
    expect(fates.length).toBeGreaterThan(10)
    expect(missed.length).toBeLessThanOrEqual(2)
  })
})
