import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Inside this package, so that a contract written there finds zod, ts-rest and the vocabulary.
const home = fileURLToPath(new URL('../../.tmp/', import.meta.url))

/** A contract of one operation whose response has this schema. */
export const contractText = (schema: string): string => `
import { defineVendor, documentedOn, field, operation } from '@sendspec/contract'
import { initContract } from '@ts-rest/core'
import { z } from 'zod'

const c = initContract()
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
  contract: c.router({
    listOrders: {
      method: 'GET',
      path: '/orders',
      summary: 'List orders',
      description: 'Lists orders.',
      responses: { 200: z.object({ orders: field('The orders.', ${schema}, page(2)) }) },
      metadata: operation({
        docs: 'https://shop.example/docs',
        resource: 'orders',
        provenance: page(1),
        responses: { 200: { description: 'The orders.', provenance: page(2) } },
      }),
    },
  }),
  ledger: [],
  payloads: [
    {
      operation: 'listOrders', part: '200', name: 'one', origin: 'composed', summary: 'One order.', sources: [],
      body: { orders: ['a'] },
    },
  ],
})
`

/** A folder laid out as a Sendspec project, with one vendor. */
export const makeProject = async (schema: string): Promise<{ root: string; remove(): Promise<void> }> => {
  await mkdir(home, { recursive: true })
  const root = await mkdtemp(join(home, 'project-'))
  await writeContract(root, schema)
  return { root, remove: () => rm(root, { recursive: true }) }
}

/** Another vendor of the same kind. */
export const addVendor = async (root: string, id: string): Promise<void> => {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`
  await mkdir(join(root, 'contracts', id))
  const text = contractText('z.array(z.string())').replace("'shop'", `'${id}'`).replace("'Shop'", `'${name}'`)
  await writeFile(join(root, 'contracts', id, 'index.ts'), text)
}

export const writeContract = async (root: string, schema: string): Promise<void> => {
  await mkdir(join(root, 'contracts', 'shop'), { recursive: true })
  await writeFile(join(root, 'contracts', 'shop', 'index.ts'), contractText(schema))
}
