import { fileURLToPath } from 'node:url'
import { amend, assumed, defineVendor, field, format, named, operation } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'

const c = initContract()
const why = assumed('made up')
const docs = 'https://docs.parcels.example/parcels'

const COLOURS = ['red', 'green', 'it\'s "blue"', 'back\\slash'] as const
const LONG = [
  'a value that is long',
  'another value that is long',
  'a third value that is long',
  'a fourth value that is long',
] as const

const Colour = named('Colour', 'What it looks like.', amend('parcels-colour', z.enum(['red']), z.enum(COLOURS)))
const Sort = named('Sort', 'An order.', z.enum(['name', '-name']))

/** Sent and received: has an enum, a list and an optional key, so it needs two forms. */
const Label = named(
  'Label',
  'A label.',
  z.object({
    colour: field('Its colour.', Colour, why),
    lines: field('What it says.', z.array(z.string()), why),
    note: field('A note that ends a comment: */ or not.', z.string().optional(), why),
  }),
)

/** Sent and received, and the same both ways. */
const Size = named('Size', 'How large it is.', z.object({ width: field('In metres.', z.number(), why) }))

const Counted = named('Counted', 'With a number.', z.object({ stops: field('How many.', z.number().int(), why) }))
const Listed = named('Listed', 'With a list.', z.object({ stops: field('Which ones.', z.array(z.string()), why) }))

const Parcel = named(
  'Parcel',
  'Something on its way.',
  z.object({
    id: field('Its identifier.', format('uuid'), why),
    'content-type': field('A key that is no identifier.', z.string().nullable(), why),
    label: field('Its label.', amend('parcels-label-nullable', Label, Label.nullable()), why),
    size: field('Its size.', Size.optional(), why),
    speed: field('An enum without a name, too long for a line.', z.enum(LONG), why),
    flags: field('A list of values without a name.', z.array(z.enum(['fragile', 'heavy'])), why),
    tags: field('Numbers by name.', z.record(z.string(), z.number()), why),
    origin: field(
      'Where it comes from.',
      z.object({
        city: field('The city.', z.string(), why),
        hops: field('On the way.', z.array(z.object({ at: field('When.', format('date-time'), why) })), why),
      }),
      why,
    ),
    either: field(
      'Text or object.',
      z.union([z.string(), z.object({ code: field('Seven.', z.literal(7), why) })]),
      why,
    ),
    both: field(
      'One of two.',
      z.union([
        z.object({ kind: field('A.', z.literal('a'), why) }),
        z.object({ kind: field('B.', z.literal('b'), why) }),
        z.null(),
      ]),
      why,
    ),
    anything: field('Anything.', z.unknown(), why),
    yes: field('Yes or no.', z.boolean(), why),
  }),
)

const Failed = named('Failed', 'The body of an error.', z.object({ error: field('What went wrong.', z.string(), why) }))
const ids = z.object({ id: field('Which parcel.', format('uuid'), why) })
const said = (description: string) => ({ description, provenance: why })

/** The module that exports the ts-rest contract of `parcels`. */
export const parcelsFile = fileURLToPath(import.meta.url)

export const contract = c.router({
  listParcels: {
    method: 'GET',
    path: '/parcels',
    summary: 'List parcels',
    query: z.object({
      page: field('Which page.', z.coerce.number().int().min(1).optional(), why),
      colour: field('Of these colours.', z.array(Colour).optional(), why),
      sort: field('In this order.', Sort.default('-name'), why),
      filter: field(
        'Which ones.',
        z.object({ city: field('In this city.', z.string().optional(), why) }).optional(),
        why,
      ),
      fast: field('Only fast ones.', z.coerce.boolean().optional(), why),
    }),
    headers: z.object({
      accept: field('This version.', z.literal('application/vnd.parcels+json'), why),
      'x-tenant': field('Whose parcels.', z.string().optional(), why),
    }),
    responses: {
      200: named(
        'ParcelPage',
        'A page.',
        z.object({
          parcels: field('The parcels of this page.', z.array(Parcel), why),
          total: field('Of all pages.', z.number().int(), why),
          size: field('Of a page.', z.number().int(), why),
        }),
      ),
      429: c.noBody(),
    },
    metadata: operation({
      docs,
      resource: 'parcels',
      provenance: why,
      pagination: { kind: 'page', page: 'page', first: 1, items: '/parcels', total: '/total', pageSize: '/size' },
      responses: {
        200: {
          ...said('A page of parcels.'),
          headers: z.object({
            'X-Left': field('Requests that are left.', z.coerce.number().int(), why),
            'X-Trace': field('Identifies the request.', z.string().optional(), why),
          }),
        },
        429: said('Too fast.'),
      },
    }),
  },
  getParcel: {
    method: 'GET',
    path: '/parcels/:id',
    summary: 'Get a parcel',
    description: 'Gets one parcel.',
    pathParams: ids,
    query: z.object({ stops: field('How to show stops.', z.enum(['number', 'names']).optional(), why) }),
    responses: {
      200: named(
        'Found',
        'What was found.',
        z.object({ parcel: field('The parcel.', z.union([Counted, Listed]), why) }),
      ),
      404: Failed,
    },
    metadata: operation({
      docs,
      resource: 'parcels',
      provenance: why,
      dependent: {
        status: 200,
        pointer: '/parcel',
        parameter: { in: 'query', name: 'stops' },
        cases: { number: 'Counted', names: 'Listed' },
        otherwise: 'number',
      },
      responses: { 200: said('The parcel.'), 404: said('There is none.') },
    }),
  },
  removeParcel: {
    method: 'DELETE',
    path: '/parcels/:id',
    summary: 'Remove a parcel',
    pathParams: ids,
    responses: { 204: c.noBody(), 404: Failed },
    metadata: operation({
      docs,
      resource: 'parcels',
      provenance: why,
      responses: { 204: said('It is gone.'), 404: said('There is none.') },
    }),
  },
  addLabel: {
    method: 'POST',
    path: '/parcels/:id/labels/:number',
    summary: 'Add a label',
    pathParams: ids.extend({ number: field('Which label.', z.coerce.number().int(), why) }),
    body: z.object({
      label: field('The label.', Label, why),
      size: field('Its size.', Size.optional(), why),
      until: field('Until when.', z.string().nullable().optional(), why),
    }),
    responses: { 201: Label, 400: z.object({ problems: field('All of them.', z.array(z.string()), why) }) },
    metadata: operation({
      docs,
      resource: 'labels',
      provenance: why,
      permissions: ['labels.write'],
      responses: { 201: said('The label.'), 400: said('Something is wrong.') },
    }),
  },
  replaceLabels: {
    method: 'PUT',
    path: '/parcels/:id/labels',
    summary: 'Replace all labels',
    pathParams: ids,
    body: z.array(Label),
    responses: { 200: z.array(Label) },
    metadata: operation({
      docs,
      resource: 'labels',
      provenance: why,
      requestBody: { required: true, description: 'All labels.' },
      responses: { 200: said('All labels.') },
    }),
  },
  findLabels: {
    method: 'POST',
    path: '/labels/search',
    summary: 'Find labels',
    body: z.object({
      text: field('What it says.', z.string().optional(), why),
      options: field(
        'Which part.',
        z
          .object({
            skip: field('How many to leave out.', z.number().int().default(0), why),
            limit: field('How many to give.', z.number().int().default(2), why),
          })
          .optional(),
        why,
      ),
    }),
    responses: {
      200: z.object({
        data: field('All.', z.object({ labels: field('Those.', z.array(Label).nullable(), why) }).optional(), why),
      }),
    },
    metadata: operation({
      docs,
      resource: 'labels',
      provenance: why,
      safe: true,
      pagination: {
        kind: 'offset',
        in: 'body',
        skip: '/options/skip',
        limit: '/options/limit',
        defaultLimit: 2,
        items: '/data/labels',
      },
      responses: { 200: said('Some labels.') },
    }),
  },
  listStops: {
    method: 'GET',
    path: '/stops',
    summary: 'List stops',
    query: z.object({ page: field('Which page.', z.coerce.number().int().optional(), why) }),
    responses: {
      200: z.object({
        stops: field('The stops.', z.array(z.object({ name: field('Its name.', z.string(), why) })), why),
        next: field('Address of the next page.', z.string().nullable(), why),
      }),
    },
    metadata: operation({
      docs,
      resource: 'stops',
      provenance: why,
      pagination: { kind: 'links', page: 'page', first: 1, items: '/stops', next: '/next' },
      responses: { 200: said('A page of stops.') },
    }),
  },
  ping: {
    method: 'GET',
    path: '/ping',
    summary: 'Ping',
    responses: { 200: c.noBody() },
    metadata: operation({ docs, resource: 'stops', provenance: why, responses: { 200: said('It is there.') } }),
  },
})

const finding = (id: string, title: string) => ({
  id,
  class: 'contradiction' as const,
  kind: 'undocumented-enum-value' as const,
  severity: 'high' as const,
  title,
  page: [],
  contract: [{ operation: 'listParcels' }],
  documented: 'This.',
  observed: 'That.',
  wins: 'observed' as const,
  why: 'It was seen.',
  status: 'open' as const,
  support: [{ by: 'review' as const, basis: 'made up' }] as const,
})

/** A vendor whose client has everything that can be generated: servers with variables, walks, types with two forms. */
export const parcels = defineVendor({
  id: 'made-up',
  name: 'Made Up',
  description: "Carries parcels that don't exist.",
  homepage: 'https://parcels.example',
  pages: [],
  servers: [
    {
      id: 'regional',
      url: 'https://{region}.parcels.example/v1',
      description: 'Near you.',
      provenance: why,
      variables: { region: { default: 'eu', description: 'Where you are.' } },
    },
    { id: 'test', url: 'https://test.parcels.example/v1', description: 'For trying out.', provenance: why },
    {
      id: 'own',
      url: '{address}',
      description: 'Your own.',
      provenance: why,
      variables: { address: { default: 'https://parcels.internal', description: 'Its address.' } },
    },
  ],
  auth: { scheme: 'bearer', description: 'A key.', provenance: why },
  rateLimit: { requests: 5, per: 'second', scope: 'key', provenance: why },
  resources: { parcels: 'Parcels.', labels: 'Labels.', stops: 'Stops.' },
  contract,
  ledger: [finding('made-up-x', 'Something is wrong.')],
  payloads: [],
})
