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

const Colour = named('Colour', amend('parcels-colour', z.enum(['red']), z.enum(COLOURS)), 'What it looks like.')
const Sort = named('Sort', z.enum(['name', '-name']), 'An order.')

/** Sent and received: has an enum, a list and an optional key, so it needs two forms. */
const Label = named(
  'Label',
  z.object({
    colour: field(why, Colour, 'Its colour.'),
    lines: field(why, z.array(z.string()), 'What it says.'),
    note: field(why, z.string().optional(), 'A note that ends a comment: */ or not.'),
  }),
  'A label.',
)

/** Sent and received, and the same both ways. */
const Size = named('Size', z.object({ width: field(why, z.number(), 'In metres.') }), 'How large it is.')

const Counted = named('Counted', z.object({ stops: field(why, z.number().int(), 'How many.') }), 'With a number.')
const Listed = named('Listed', z.object({ stops: field(why, z.array(z.string()), 'Which ones.') }), 'With a list.')

const Parcel = named(
  'Parcel',
  z.object({
    id: field(why, format('uuid'), 'Its identifier.'),
    'content-type': field(why, z.string().nullable(), 'A key that is no identifier.'),
    label: field(why, amend('parcels-label-nullable', Label, Label.nullable()), 'Its label.'),
    size: field(why, Size.optional(), 'Its size.'),
    speed: field(why, z.enum(LONG), 'An enum without a name, too long for a line.'),
    flags: field(why, z.array(z.enum(['fragile', 'heavy'])), 'A list of values without a name.'),
    tags: field(why, z.record(z.string(), z.number()), 'Numbers by name.'),
    origin: field(
      why,
      z.object({
        city: field(why, z.string(), 'The city.'),
        hops: field(why, z.array(z.object({ at: field(why, format('date-time'), 'When.') })), 'On the way.'),
      }),
      'Where it comes from.',
    ),
    either: field(
      why,
      z.union([z.string(), z.object({ code: field(why, z.literal(7), 'Seven.') })]),
      'Text or object.',
    ),
    both: field(
      why,
      z.union([
        z.object({ kind: field(why, z.literal('a'), 'A.') }),
        z.object({ kind: field(why, z.literal('b'), 'B.') }),
        z.null(),
      ]),
      'One of two.',
    ),
    anything: field(why, z.unknown(), 'Anything.'),
    yes: field(why, z.boolean(), 'Yes or no.'),
  }),
  'Something on its way.',
)

const Failed = named('Failed', z.object({ error: field(why, z.string(), 'What went wrong.') }), 'The body of an error.')
const ids = z.object({ id: field(why, format('uuid'), 'Which parcel.') })
const said = (description: string) => ({ description, provenance: why })

/** The module that exports the ts-rest contract of `parcels`. */
export const parcelsFile = fileURLToPath(import.meta.url)

export const contract = c.router({
  listParcels: {
    method: 'GET',
    path: '/parcels',
    summary: 'List parcels',
    query: z.object({
      page: field(why, z.coerce.number().int().min(1).optional(), 'Which page.'),
      colour: field(why, z.array(Colour).optional(), 'Of these colours.'),
      sort: field(why, Sort.default('-name'), 'In this order.'),
      filter: field(
        why,
        z.object({ city: field(why, z.string().optional(), 'In this city.') }).optional(),
        'Which ones.',
      ),
      fast: field(why, z.coerce.boolean().optional(), 'Only fast ones.'),
    }),
    headers: z.object({
      accept: field(why, z.literal('application/vnd.parcels+json'), 'This version.'),
      'x-tenant': field(why, z.string().optional(), 'Whose parcels.'),
    }),
    responses: {
      200: named(
        'ParcelPage',
        z.object({
          parcels: field(why, z.array(Parcel), 'The parcels of this page.'),
          total: field(why, z.number().int(), 'Of all pages.'),
          size: field(why, z.number().int(), 'Of a page.'),
        }),
        'A page.',
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
            'X-Left': field(why, z.coerce.number().int(), 'Requests that are left.'),
            'X-Trace': field(why, z.string().optional(), 'Identifies the request.'),
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
    query: z.object({ stops: field(why, z.enum(['number', 'names']).optional(), 'How to show stops.') }),
    responses: {
      200: named(
        'Found',
        z.object({ parcel: field(why, z.union([Counted, Listed]), 'The parcel.') }),
        'What was found.',
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
    pathParams: ids.extend({ number: field(why, z.coerce.number().int(), 'Which label.') }),
    body: z.object({
      label: field(why, Label, 'The label.'),
      size: field(why, Size.optional(), 'Its size.'),
      until: field(why, z.string().nullable().optional(), 'Until when.'),
    }),
    responses: { 201: Label, 400: z.object({ problems: field(why, z.array(z.string()), 'All of them.') }) },
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
      text: field(why, z.string().optional(), 'What it says.'),
      options: field(
        why,
        z
          .object({
            skip: field(why, z.number().int().default(0), 'How many to leave out.'),
            limit: field(why, z.number().int().default(2), 'How many to give.'),
          })
          .optional(),
        'Which part.',
      ),
    }),
    responses: {
      200: z.object({
        data: field(why, z.object({ labels: field(why, z.array(Label).nullable(), 'Those.') }).optional(), 'All.'),
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
    query: z.object({ page: field(why, z.coerce.number().int().optional(), 'Which page.') }),
    responses: {
      200: z.object({
        stops: field(why, z.array(z.object({ name: field(why, z.string(), 'Its name.') })), 'The stops.'),
        next: field(why, z.string().nullable(), 'Address of the next page.'),
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
