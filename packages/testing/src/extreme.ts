import { defineVendor, documentedOn, field, named, operation, type Vendor } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'

const page = documentedOn('extremes.md')
const c = initContract()

/** Runs if any of its forms is taken for markup, or followed. */
const code = 'window.pwned=1'
const markup = `<img src=x onerror=${code}><script>${code}</script>[link](javascript:${code})`
/** Letters that are written from the right, and a mark that turns what follows around. */
const fromTheRight =
  '\u05e9\u05dc\u05d5\u05dd \u202e \u05e2\u05d5\u05dc\u05dd \u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645'
const long = 'aVeryLongNameWithoutAnyPlaceToBreakIt'.repeat(5)
const DEPTH = 12

const text = `${markup} ${fromTheRight} ${long}`
const values = Array.from({ length: 500 }, (_, index) => `value_${index}`) as [string, ...string[]]

const nested = (depth: number): z.ZodTypeAny =>
  depth === 0 ? z.string() : z.object({ [`level${depth}`]: field('One level deeper.', nested(depth - 1), page(depth)) })

const Answer = named(
  'AnAnswerWhoseNameIsAsLongAsNamesGetInSpecificationsThatAreGenerated',
  text,
  z.object({
    [long]: field(text, z.string(), page(2)),
    kind: field('One of very many.', z.enum(values), page(3)),
    deep: field('Very deep.', nested(DEPTH), page(4)),
    'with.dots and spaces/\u0441\u043b\u044d\u0448': field(fromTheRight, z.string().optional(), page(5)),
  }),
)

const described = { description: text, provenance: page(1) }

/** A vendor with a single operation and no finding, whose texts, names and lists are as bad as they get. */
export const extreme = (): Vendor =>
  defineVendor({
    id: 'extreme',
    name: `Extreme ${markup} ${fromTheRight}`,
    description: text,
    homepage: `javascript:${code}`,
    pages: [{ id: 'extremes.md', title: text, url: 'https://extreme.example/docs', sha256: '0'.repeat(64), lines: 20 }],
    servers: [{ id: 'only', url: `https://${long.slice(0, 60)}.example`, description: text, provenance: page(1) }],
    auth: { scheme: 'bearer', description: text, provenance: page(1) },
    rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: page(1) },
    resources: { extremes: text },
    contract: c.router({
      getExtreme: {
        method: 'GET' as const,
        path: `/${long}/:id`,
        summary: `Get ${fromTheRight} ${long}`,
        description: text,
        pathParams: z.object({ id: field(text, z.string(), page(3)) }),
        query: z.object({ kind: field('One of very many.', z.enum(values).optional(), page(3)) }),
        responses: { 200: Answer, 404: c.noBody() },
        metadata: operation({
          docs: `javascript:${code}`,
          resource: 'extremes',
          provenance: page(1),
          responses: { 200: described, 404: described },
        }),
      },
    }),
    ledger: [],
    payloads: [
      {
        operation: 'getExtreme',
        part: '200',
        name: 'one',
        origin: 'composed',
        summary: text,
        sources: [],
        body: {
          [long]: text,
          kind: 'value_1',
          deep: {},
          'with.dots and spaces/\u0441\u043b\u044d\u0448': fromTheRight,
        },
      },
    ],
  })
