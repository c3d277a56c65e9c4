import { type Fault, integer, oneOf } from '../fault.ts'
import { type MutationKind, mutate, mutationKinds } from '../mutate.ts'
import { JSON_TYPE, respond } from '../response.ts'

const SAMPLE_SEEDS = [0, 1, 2, 3]

export const mutations: readonly Fault[] = [
  {
    id: 'mutate',
    does: 'Answers with the honest body after one change.',
    args: [oneOf('kind', Object.keys(mutationKinds)), integer('seed', [0, 999_999_999], SAMPLE_SEEDS)],
    steps: (exchange, kind, seed) =>
      respond(200, JSON_TYPE, JSON.stringify(mutate(exchange.answer(200), kind as MutationKind, Number(seed)).body)),
  },
]
