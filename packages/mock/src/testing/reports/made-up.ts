import { api, type Report, send, withMock } from './report.ts'

const things = {
  type: 'array',
  maxItems: 3,
  items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
}
const document = api({ response: things, examples: { none: { value: [] } } })

const bodies = (count: number, options: { dynamic?: boolean; seed?: string; prefer?: string }): Promise<string[]> => {
  const { prefer, ...mock } = options
  return withMock({ document, ...mock }, async (running) => {
    const all: string[] = []
    for (let call = 0; call < count; call++) {
      all.push(await (await send(running, '/things', { headers: prefer ? { prefer } : {} })).text())
    }
    return all
  })
}
const different = (all: readonly string[]): string => (new Set(all).size === 1 ? 'the same body' : 'other bodies')

/** Bodies made up from schemas. */
export const madeUp: readonly Report[] = [
  {
    source: 'stoplightio/prism#2590',
    tried: '`--dynamic --seed 7` in two starts',
    result: 'the same body',
    observe: async () =>
      different([
        ...(await bodies(2, { dynamic: true, seed: '7' })),
        ...(await bodies(2, { dynamic: true, seed: '7' })),
      ]),
  },
  {
    source: 'stoplightio/prism#1011',
    tried: '`Prefer: dynamic=true, seed=7`, three times',
    result: 'the same body',
    observe: async () => different(await bodies(3, { prefer: 'dynamic=true, seed=7' })),
  },
  {
    source: 'stoplightio/prism#1887',
    tried: '`--dynamic` without a header in requests, ten times',
    result: 'other bodies',
    observe: async () => different(await bodies(10, { dynamic: true })),
  },
  {
    source: 'stoplightio/prism#2406',
    tried: 'the lengths of 40 lists with `maxItems: 3`',
    result: '1, 2, 3',
    observe: async () => {
      const lengths = (await bodies(40, { dynamic: true })).map((body) => JSON.parse(body).length)
      return [...new Set(lengths)].sort().join(', ')
    },
  },
  {
    source: 'stoplightio/prism#586',
    tried: '`--dynamic` and `Prefer: example=none` for one request',
    result: '[]',
    observe: async () => (await bodies(1, { dynamic: true, prefer: 'example=none' })).join(''),
  },
]
