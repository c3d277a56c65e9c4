import { type Exchange, type Fault, integer, oneOf } from '../fault.ts'
import { CLOSE, head, JSON_TYPE, misframe, respond, text } from '../response.ts'
import { end, send } from '../step.ts'

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

const BODILESS: ReadonlySet<number> = new Set([204, 205, 304])

const final = integer('code', [200, 599], range(200, 599))

const interim = integer('code', [100, 199], [100, 102, 103, 150])

const honest = (exchange: Exchange, status: number) =>
  BODILESS.has(status) ? [send(head(status, CLOSE)), end] : respond(status, JSON_TYPE, text(exchange, status))

export const statuses: readonly Fault[] = [
  {
    id: 'ok',
    does: 'Answers with 200 and the honest body.',
    steps: (exchange) => honest(exchange, 200),
  },
  {
    id: 'status',
    does: 'Answers with a status and a JSON body; 204, 205 and 304 have none.',
    args: [final],
    steps: (exchange, code) => honest(exchange, Number(code)),
  },
  {
    id: 'status-empty',
    does: 'Answers with a status, a JSON content type and no body.',
    args: [final],
    steps: (_, code) => respond(Number(code), JSON_TYPE),
  },
  {
    id: 'status-with-body',
    does: 'Sends body bytes with a status that never has a body.',
    args: [oneOf('code', [...BODILESS].map(String))],
    steps: (exchange, code) => misframe(Number(code), JSON_TYPE, text(exchange)),
  },
  {
    id: 'interim',
    does: 'Sends a status of 1xx, and then the honest answer.',
    args: [interim],
    steps: (exchange, code) => [send(head(Number(code))), ...honest(exchange, 200)],
  },
  {
    id: 'interim-only',
    does: 'Sends a status of 1xx, and then nothing more.',
    args: [interim],
    steps: (_, code) => [send(head(Number(code)))],
  },
  {
    id: 'status-impossible',
    does: 'Answers with a status that HTTP does not have.',
    args: [oneOf('code', ['0', '99', '600', '999', '1000'])],
    steps: (exchange, code) => misframe(Number(code), JSON_TYPE, text(exchange)),
  },
]
