import { defineVendor } from '@sendspec/contract'
import { parcels } from '@sendspec/testing'

const page = 'parcels.md'

/** The made-up vendor, with a few recorded payloads. */
export const recorded = defineVendor({
  ...parcels,
  pages: [{ id: page, title: 'Parcels', url: 'https://docs.parcels.example/parcels', sha256: '', lines: 99 }],
  payloads: [
    {
      operation: 'getParcel',
      part: '200',
      name: 'counted',
      origin: 'printed',
      summary: 'With a number of stops.',
      sources: [{ page, lines: [3, 7] }],
      body: { parcel: { stops: 3 } },
    },
    {
      operation: 'getParcel',
      part: '200',
      name: 'listed-by-name',
      origin: 'composed',
      summary: 'With the names of stops.',
      sources: [],
      body: { parcel: { stops: ["Sant'Agata", 'Bad "Ischl"'] } },
    },
    {
      operation: 'getParcel',
      part: '404',
      name: 'none',
      origin: 'sketched',
      summary: 'No parcel.',
      sources: [{ page, lines: [9, 9] }],
      body: { error: 'no such parcel' },
    },
    {
      operation: 'replaceLabels',
      part: 'request',
      name: 'red',
      origin: 'composed',
      summary: 'One red label.',
      sources: [],
      body: [{ colour: 'red', lines: [] }],
    },
    {
      operation: 'findLabels',
      part: 'request',
      name: 'first-two',
      origin: 'composed',
      summary: 'Two labels.',
      sources: [],
      body: { text: 'this side up', options: { limit: 2 } },
    },
  ],
})
