import type { Operation } from '@sendspec/contract'
import type { Exchange, Received } from '../pass-through/exchange.ts'
import { valuesOf } from '../pass-through/header-pairs.ts'
import type { ShowName } from '../traffic/shown-names.ts'
import { type PlacedViolation, placeViolation } from './place-violation.ts'
import type { PrismVerdict } from './prism-verdicts.ts'
import { mediaType } from './read-body.ts'

/** Prism's violations of both messages, one for each place. */
export const placeViolations = (given: {
  exchange: Exchange
  operation: Operation
  verdict: PrismVerdict
  spell: (operation: string, part: string, name: string) => string
  showName: ShowName
}): readonly PlacedViolation[] => {
  const { exchange, operation, verdict, spell, showName } = given
  const { request, response } = exchange
  const common = {
    status: String(response?.status ?? ''),
    authorized: valuesOf(request.headers, 'authorization').length > 0,
    spell: (part: string, name: string) => spell(operation.id, part, name),
    showName,
  }
  const of = (side: 'request' | 'response', received: Received) => ({
    ...common,
    side,
    type: mediaType(received),
    filled: received.body.size > 0,
  })
  // A format says more than the pattern that is generated from it.
  const formatsFirst = (violations: PrismVerdict['request']) =>
    [...violations].sort((a, b) => Number(b.code === 'format') - Number(a.code === 'format'))
  const all = [
    ...formatsFirst(verdict.request).flatMap((each) => placeViolation(each, of('request', request))),
    ...(response
      ? formatsFirst(verdict.response).flatMap((each) => placeViolation(each, of('response', response)))
      : []),
  ]
  return [
    ...Map.groupBy(all, ({ part, pointer, code }) => `${part} ${pointer} ${code === 'content_type'}`).values(),
  ].flatMap(([first]) => (first ? [first] : []))
}
