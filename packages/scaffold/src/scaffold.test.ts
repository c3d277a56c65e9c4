import { defineVendor, partsOf, payloadId, propertiesIn, SendspecError } from '@sendspec/contract'
import { factsIn, factsOf, inventedPages, mutationsOf, textOf, vendorFolders, vendorIn } from '@sendspec/testing'
import { describe, expect, it } from 'vitest'
import { scaffold } from './scaffold.ts'

const start = (page: (typeof inventedPages)[number]) =>
  scaffold({ vendor: 'acme', facts: factsOf(page), text: textOf(page) })

describe('a contract from a page that nobody prepared', () => {
  it.each(inventedPages)('passes its contract tests: %s', (page) => {
    expect(start(page).complaints).toEqual([])
  })

  it.each(inventedPages)('has all that each finding of its class needs: %s', (page) => {
    const { vendor } = start(page)
    expect(() => defineVendor({ ...vendor, contract: {} })).not.toThrow(/needs `/)
  })

  it('names Sendspec’s own workspace only where it is in one', () => {
    const filesOf = (standalone: boolean) =>
      scaffold({ vendor: 'acme', facts: factsOf('bookings.md'), standalone }).files
    const [own, foreign] = [filesOf(false), filesOf(true)]
    expect(JSON.parse(own.get('tsconfig.json') ?? '')).toMatchObject({ extends: '../../tsconfig.base.json' })
    expect(JSON.parse(foreign.get('tsconfig.json') ?? '')).toEqual({
      compilerOptions: expect.anything(),
      include: ['.'],
    })
    expect(own.get('package.json')).toMatch(/workspace:|catalog:/)
    expect([...foreign.values()].join('\n')).not.toMatch(/workspace:|catalog:|tsconfig\.base/)
  })

  it.each([
    ['list-parcels.mdx', ['listParcels GET /v2/parcels']],
    ['bookings.md', ['getBooking GET /bookings/:booking_id', 'createBooking POST /bookings']],
    ['notes.txt', ['listNotes GET /api/notes', 'createNote POST /api/notes', 'deleteNote DELETE /api/notes/:uuid']],
  ] as const)('names its operations: %s', (page, want) => {
    expect(start(page).vendor.operations.map(({ id, method, path }) => `${id} ${method} ${path}`)).toEqual(want)
  })

  it('lists what it infers from examples, field by field, and nothing that the page has in words', () => {
    const inferred = new Map(start('notes.txt').inferred)
    expect([...inferred.keys()]).toContain('Note /title')
    const stated = new Map(start('list-parcels.mdx').inferred)
    expect([...stated.keys()]).toContain('Parcel /carrier')
    expect([...stated.keys()]).not.toContain('Parcel /id')
  })

  it('amends what the example shows otherwise, each with a finding that reproduces', () => {
    const kinds = start('list-parcels.mdx')
      .vendor.ledger.filter(({ support }) => support.some(({ by }) => by === 'schema'))
      .map(({ kind, contract: [place] }) => `${kind} ${place?.pointer}`)
    expect(kinds.sort()).toEqual([
      'undocumented-enum-value /parcels/*/status',
      'undocumented-key /parcels/*/carrier',
      'undocumented-null /parcels/*/delivered_at',
    ])
  })

  it('repairs an example that is not JSON line by line', () => {
    const payload = start('bookings.md').vendor.payloads.find(
      (each) => payloadId(each) === 'createBooking.request.example',
    )
    expect(payload?.repairs).toMatchObject([{ was: '  "starts_at": "2024-05-01T10:00:00Z",' }])
    expect(payload?.body).toEqual({ room: 'blue', guests: 3, starts_at: '2024-05-01T10:00:00Z' })
  })

  it('has a stand-in and a decision for whatever the page lacks', () => {
    const text = textOf('bookings.md').replace(/Base URL.*\n/, '')
    const { vendor, decisions, complaints } = scaffold({
      vendor: 'acme',
      facts: factsOf('bookings.md', text),
      text,
    })
    expect(complaints).toEqual([])
    expect(vendor.servers[0].provenance).toMatchObject({ kind: 'assumed', reason: expect.stringMatching(/^decide: /) })
    expect(decisions.map(({ what }) => what).join('\n')).toMatch(/no server[\s\S]*no authentication[\s\S]*rate limit/)
  })

  it('writes path parameters as routes can have them', () => {
    const text = textOf('bookings.md').replaceAll(/booking_id/g, 'booking-id')
    const { vendor, complaints } = scaffold({ vendor: 'acme', facts: factsOf('bookings.md', text), text })
    expect(vendor.operations[0]?.path).toBe('/bookings/:booking_id')
    expect(Object.keys(vendor.operations[0]?.pathParams?.shape ?? {})).toEqual(['booking_id'])
    expect(complaints).toEqual([])
  })

  it('is not started from a page without operations', () => {
    const facts = { ...factsOf('bookings.md'), operations: [] }
    expect(() => scaffold({ vendor: 'acme', facts })).toThrow('the page states no operation')
  })

  it('is the same every time', () => {
    for (const page of inventedPages) expect([...start(page).files]).toEqual([...start(page).files])
  })
})

it('refuses a page with two operations of one route, and names both', () => {
  const text = textOf('notes.txt').replace('-X DELETE', '').replace('DELETE', 'GET')
  const facts = factsOf('notes.txt', text)
  const [first, ...others] = facts.operations
  const twice = {
    ...facts,
    operations: [...facts.operations, { ...(first as (typeof others)[number]), lines: [40, 41] as const }],
  }
  expect(() => scaffold({ vendor: 'acme', facts: twice, text })).toThrow(
    /^notes\.txt lines \d+ and \d+: the page has two operations of one route, GET \/api\/notes: listNotes and /,
  )
})

it('whatever a page states, there is a contract or one clear error', { timeout: 240_000 }, () => {
  const text = textOf('list-parcels.mdx')
  const mutations = mutationsOf(factsOf('list-parcels.mdx'))
  expect(mutations.length).toBeGreaterThan(100)
  for (const { kind, pointer, facts } of mutations) {
    try {
      expect(scaffold({ vendor: 'acme', facts, text }).files.size).toBeGreaterThan(8)
    } catch (error) {
      expect(error, `${kind} ${pointer}`).toBeInstanceOf(SendspecError)
    }
  }
})

describe('a contract from a captured page is what was written by hand', () => {
  it.each(vendorFolders)('%s', async (id, folder) => {
    const vendor = await vendorIn(folder)
    const known = new Set(vendor.operations.map(({ method, path }) => `${method} ${path}`))
    for (const facts of factsIn(folder)) {
      const { vendor: made, complaints, decisions } = scaffold({ vendor: id, facts })
      const lost = facts.operations.filter(({ path }) => !path).length
      expect(made.operations.filter(({ method, path }) => known.has(`${method} ${path}`)).length).toBe(
        facts.operations.length - lost,
      )
      expect(complaints).toEqual([])
      const decided = decisions.filter(({ what }) => /states no (?:method|path)/.test(what))
      expect(decided.length).toBe(2 * lost)
      const properties = partsOf(made).flatMap(({ shape }) => propertiesIn(shape))
      expect(properties.length).toBeGreaterThan(20)
    }
  })
})
