// A project with one vendor, whose contract a test changes: its documents in `git`, its releases, its site.

/** The parts of the contract that change, as TypeScript. */
export interface ShopParts {
  readonly query: string
  readonly note: string
  readonly paid: string
  /** The states that the page lists. */
  readonly listed: string
}

export const firstParts: ShopParts = {
  query: '',
  note: 'z.string()',
  paid: '',
  listed: "['new', 'sent']",
}

const contractText = ({ query, note, paid, listed }: ShopParts): string => `
import { amend, answer, assumed, documentedOn, field, get, named } from '@sendspec/contract'
import type { AppRouter } from '@ts-rest/core'
import { z } from 'zod'

const page = documentedOn('orders.md')

const State = amend('shop-state-lost', z.enum(${listed}), z.enum(['new', 'sent', 'lost']))
const Order = named('Order', 'An order.', {
  id: field('Identifier of the order.', z.number().int(), page(6)),
  note: field('What the customer wrote.', ${note}, page(7)),
  state: field('What has become of it.', State, page(8)),
  ${paid}
})

export const contract = {
  listOrders: get('/orders', {
    resource: 'orders',
    summary: 'List orders',
    description: 'Lists orders.',
    ${query}
    answers: { 200: answer(z.object({ orders: field('The orders.', z.array(Order), page(5)) }), 'The orders.') },
    docs: 'https://shop.example/docs',
    provenance: page(3),
  }),
} satisfies AppRouter
`

const vendorText = `
import { defineVendor, documentedOn } from '@sendspec/contract'
import { contract } from './contract.ts'

const page = documentedOn('orders.md')

export const vendor = defineVendor({
  id: 'shop',
  name: 'Shop',
  description: 'Sells things.',
  homepage: 'https://shop.example',
  pages: [{ id: 'orders.md', title: 'Orders', url: 'https://shop.example/docs', sha256: '', lines: 9 }],
  servers: [{ id: 'production', url: 'https://api.shop.example', description: 'Production.', provenance: page(1) }],
  auth: { scheme: 'bearer', description: 'A key.', provenance: page(1) },
  rateLimit: { requests: 1, per: 'second', scope: 'key', provenance: page(1) },
  resources: { orders: 'Orders.' },
  contract,
  ledger: [
    {
      id: 'shop-state-lost',
      class: 'contradiction',
      kind: 'undocumented-enum-value',
      severity: 'medium',
      title: 'The example has a state that is not listed.',
      page: [{ page: 'orders.md', line: 8, quote: 'state' }],
      contract: [{ operation: 'listOrders', part: '200', pointer: '/orders/*/state' }],
      documented: 'Two states.',
      observed: 'Three states.',
      wins: 'observed',
      why: 'The example is real.',
      status: 'open',
      support: [{ by: 'review', basis: 'The example.' }],
    },
  ],
  payloads: [
    {
      operation: 'listOrders',
      part: '200',
      name: 'one',
      origin: 'printed',
      summary: 'One order.',
      sources: [{ page: 'orders.md', lines: [9, 9] }],
      body: { orders: [{ id: 1, note: 'At the back door.', state: 'lost' }] },
    },
  ],
})
`

const manifest = {
  name: '@sendspec/contract-shop',
  version: '0.1.0',
  private: true,
  type: 'module',
  exports: { '.': './index.ts', './contract': './contract.ts' },
  dependencies: { '@sendspec/contract': 'workspace:*', '@ts-rest/core': 'catalog:', zod: 'catalog:' },
}

/** The files of the contract, from the project's root. */
export const shopFiles = (parts: ShopParts): ReadonlyMap<string, string> =>
  new Map([
    ['contracts/shop/contract.ts', contractText(parts)],
    ['contracts/shop/index.ts', vendorText],
    ['contracts/shop/package.json', JSON.stringify(manifest)],
  ])
