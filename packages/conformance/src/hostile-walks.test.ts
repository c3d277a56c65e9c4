import { HOSTILE_HEADER, hostileCommands, startHostileServer } from '@sendspec/hostile-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { honestVendor } from './hostile/honest-vendor.ts'
import { loadClients } from './hostile/load-clients.ts'

const clients = await loadClients()
const walks = clients.flatMap((client) =>
  client.vendor.operations
    .filter(({ notes }) => notes.pagination)
    .map((operation) => ({ id: `${client.vendor.id} ${operation.id}`, client, operation })),
)
type Walk = (typeof walks)[number]

/** There are six items, so a longer walk repeats some. */
const MOST_ITEMS = 40

/** The positions of the received items, how the walk ended, and the number of requests to each origin. */
const walk = async ({ client, operation }: Walk, command: string) => {
  const { params, ...honest } = honestVendor(client.vendor, operation)
  const server = await startHostileServer({ ...honest, answer: () => honest.pages?.bodies[0] })
  onTestFinished(() => server.close())
  const api = client.create({
    token: 'any',
    baseUrl: server.url,
    headers: { [HOSTILE_HEADER]: command },
    rateLimit: false,
    retries: 0,
  })
  const items: unknown[] = []
  let end = 'end'
  try {
    for await (const item of api[operation.id]?.items?.(params) ?? []) {
      items.push((item as { position?: number } | null)?.position)
      if (items.length > MOST_ITEMS) throw new Error('a walk without end')
    }
  } catch (error) {
    end = (error as Error).name === 'CallError' ? 'CallError' : String(error)
  }
  return { items, end, calls: server.calls.length, elsewhere: server.elsewhere.calls.length }
}

describe.each(walks)('a walk through the pages of $id', (each) => {
  test('gives every item of honest pages once', async () => {
    expect(await walk(each, 'page')).toMatchObject({ items: [0, 1, 2, 3, 4, 5], end: 'end' })
  })

  test.each(['page-same', 'page-round'])('ends with an error where pages come again: %s', async (command) => {
    const { items, end } = await walk(each, command)
    expect(end).toBe('CallError')
    expect(new Set(items).size).toBe(items.length)
  })

  test.each(['page-items-missing', 'page-items-null', 'json/null', 'json/empty-object', 'json/string'])(
    'ends with an error where there is no list of items: %s',
    async (command) => {
      expect(await walk(each, command)).toMatchObject({ items: [], end: 'CallError', calls: 1 })
    },
  )

  test('never asks the address that a page gives for the next one', async () => {
    for (const form of ['elsewhere', 'garbage', 'file', 'self']) {
      expect(await walk(each, `page-next/${form}`)).toMatchObject({ items: [0, 1, 2, 3, 4, 5], elsewhere: 0 })
    }
  })

  test.each(['small', 'zero', 'large', 'negative', 'fraction', 'string', 'null', 'missing'])(
    'loses nothing to a total that is wrong: %s',
    async (form) => {
      expect(await walk(each, `page-total/${form}`)).toMatchObject({ items: [0, 1, 2, 3, 4, 5], end: 'end' })
    },
  )

  test('requests no page after the last one, which follows from the total', async () => {
    expect((await walk(each, 'page')).calls).toBeLessThanOrEqual(4)
  })

  test('ends, and with nothing but a CallError, whatever a page holds', async () => {
    for (const command of hostileCommands.filter((text) => /^(?:page|json|mutate)/.test(text))) {
      expect(['end', 'CallError'], command).toContain((await walk(each, command)).end)
    }
  })
})
