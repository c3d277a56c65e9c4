import type { AuthPlace, Operation } from '@sendspec/contract'
import type { Exchange, Received } from '../pass-through/exchange.ts'
import { valuesOf } from '../pass-through/header-pairs.ts'
import type { ShowName } from '../traffic/shown-names.ts'
import { type PlacedViolation, placeViolation } from './place-violation.ts'
import type { PrismViolations } from './prism-violations.ts'
import { mediaType } from './read-body.ts'

/** Prism's violations of both messages, one for each place. */
export const placeViolations = (given: {
  exchange: Exchange
  operation: Operation
  auth: AuthPlace | undefined
  violations: PrismViolations
  spell: (operation: string, part: string, name: string) => string
  showName: ShowName
}): readonly PlacedViolation[] => {
  const { exchange, operation, auth, violations, spell, showName } = given
  const { request, response } = exchange
  const common = {
    status: String(response?.status ?? ''),
    authorized: ['authorization', ...(auth?.in === 'header' ? [auth.name] : [])].some(
      (name) => valuesOf(request.headers, name).length > 0,
    ),
    auth,
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
  const formatsFirst = (list: PrismViolations['request']) =>
    [...list].sort((a, b) => Number(b.code === 'format') - Number(a.code === 'format'))
  const all = [
    ...formatsFirst(violations.request).flatMap((each) => placeViolation(each, of('request', request))),
    ...(response
      ? formatsFirst(violations.response).flatMap((each) => placeViolation(each, of('response', response)))
      : []),
  ]
  return [
    ...Map.groupBy(all, ({ part, pointer, code }) => `${part} ${pointer} ${code === 'content_type'}`).values(),
  ].flatMap(([first]) => (first ? [first] : []))
}
