import { expect, it } from 'vitest'
import { serverTroubles } from './servers.ts'

const server = { id: 'own', description: 'Own.', provenance: { kind: 'assumed', reason: 'Made up.' } } as const
const variable = { default: 'eu', description: 'Region.' }

it.each([
  { url: 'https://{region}.shop.test', variables: { region: variable }, want: [] },
  { url: 'https://shop.test', want: [] },
  {
    url: 'https://{area}.shop.test',
    variables: { region: variable },
    want: ['its address has {area}, and `variables` has region'],
  },
  { url: 'https://{area}.shop.test', want: ['its address has {area}, and `variables` is empty'] },
  {
    url: 'https://shop.test',
    variables: { region: variable },
    want: ['`variables` has region, which is not in its address'],
  },
])('the variables of $url are those of its address', ({ want, ...own }) => {
  expect(serverTroubles({ ...server, ...own }).map(({ what }) => what)).toEqual(want)
})
