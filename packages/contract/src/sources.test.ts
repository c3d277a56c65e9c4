import { expect, it } from 'vitest'
import { z } from 'zod'
import {
  absent,
  amend,
  answer,
  assumed,
  defineVendor,
  field,
  get,
  type Lines,
  named,
  parsePayloads,
  partsOf,
  payloadId,
  post,
  readVendor,
  type VendorDefinition,
} from './index.ts'
import { propertiesIn } from './walk.ts'

const Crate = named('Crate', 'A crate.', {
  id: field('Which crate.', z.string()),
  weight: field('Kilograms.', amend('acme-weight', z.string(), z.number())),
  owner: field('Who owns it.', z.string().optional(), assumed('made up')),
  lost: field('Whether it is lost.', amend('acme-lost', absent, z.boolean()).optional()),
})
const ApiError = named('ApiError', 'An error.', { message: field('What went wrong.', z.string()) })
const errors = { 401: answer(ApiError, 'No token.') }
const crates = { resource: 'crates' }
const contract = {
  getCrate: get('/crate', { ...crates, summary: 'Get a crate', answers: { 200: answer(Crate, 'It.'), ...errors } }),
  addCrate: post('/crate', {
    ...crates,
    summary: 'Add a crate',
    body: Crate,
    answers: { 200: answer(Crate, 'It.'), ...errors },
  }),
}
const lines: Lines = {
  pages: [{ id: 'crates.md', title: 'Crates', url: 'https://acme.test/crates', sha256: '', lines: 30 }],
  stated: { 'crates.md': { getCrate: 3, 'addCrate body /id': 7, 'getCrate 200': 9, auth: 1 } },
}
const payloads = parsePayloads([
  {
    operation: 'getCrate',
    part: '200',
    name: 'one',
    origin: 'printed',
    summary: 'One.',
    sources: [],
    body: { id: 'a', weight: 1 },
  },
  { part: '401', name: 'none', origin: 'composed', summary: 'No token.', sources: [], body: { message: 'No.' } },
])
const vendor = (change: Partial<VendorDefinition> = {}) =>
  defineVendor({
    id: 'acme',
    name: 'Acme',
    description: 'Stores crates.',
    homepage: 'https://acme.test',
    lines,
    servers: [{ id: 'one', url: 'https://acme.test', description: 'The only one.', provenance: assumed('made up') }],
    auth: { scheme: 'bearer', description: 'A key.' },
    rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: assumed('made up') },
    resources: { crates: 'Crates.' },
    contract,
    ledger: [],
    payloads,
    ...change,
  })

const sourcesIn = (of: ReturnType<typeof vendor>, part: string) =>
  Object.fromEntries(
    partsOf(of)
      .filter(({ operation, name }) => `${operation.id} ${name}` === part)
      .flatMap(({ shape }) => propertiesIn(shape).map(({ pointer, property }) => [pointer, property.provenance])),
  )

const shown = { kind: 'example', payload: 'getCrate.200.one' }
const want = {
  '/id': { kind: 'documented', page: 'crates.md', line: 7 },
  '/weight': shown,
  '/owner': { kind: 'assumed', reason: 'made up' },
  '/lost': { kind: 'unknown' },
}

it('a field has the source that is written, else a line of a page, else a payload, wherever its component is used', () => {
  expect(sourcesIn(vendor(), 'getCrate 200')).toEqual(want)
  expect(sourcesIn(vendor(), 'addCrate body')).toEqual(want)
  const { '/lost': _, ...documented } = want
  expect(sourcesIn(readVendor(vendor(), 'documented'), 'getCrate 200')).toEqual(documented)
})

it('an operation, an answer and what all share have the line that states them', () => {
  const { operations, auth, pages } = vendor()
  expect(operations[0]?.notes).toMatchObject({
    docs: 'https://acme.test/crates',
    provenance: { line: 3 },
    responses: { 200: { provenance: { line: 9 } }, 401: { provenance: { kind: 'unknown' } } },
  })
  expect(auth.provenance).toEqual({ kind: 'documented', page: 'crates.md', line: 1 })
  expect(pages).toEqual(lines.pages)
})

it('a component stays one schema', () => {
  const [one, other] = vendor().operations
  expect(one?.responses[0]?.body).toBe(other?.body)
})

it('operations share a payload of their status, unless they have their own', () => {
  const ids = (own: ReturnType<typeof vendor>) => own.payloads.map(payloadId)
  expect(ids(vendor())).toEqual(['getCrate.200.one', 'getCrate.401.none', 'addCrate.401.none'])
  const refused = {
    operation: 'addCrate',
    part: '401',
    name: 'refused',
    origin: 'composed',
    summary: 'No.',
    sources: [],
    body: { message: 'No.' },
  } as const
  expect(ids(vendor({ payloads: [...payloads, refused] })).slice(2)).toEqual(['addCrate.401.refused'])
})
