import type { OperationFacts, StatedAuth } from '@sendspec/facts'
import { authInSentence } from '../sentences/access.ts'
import type { Unit } from './units.ts'

const keyHeader = /^(?:x-)?(?:api-?(?:key|token)|auth(?:-token)?|access-token)$/i

/** How calls prove who makes them: as sentences say it, and as the calls of the page do it. */
export const authOf = (units: readonly Unit[], operations: readonly OperationFacts[]): readonly StatedAuth[] => {
  const inProse = units.flatMap((unit) =>
    unit.kind === 'line' || unit.kind === 'item' ? (authInSentence(unit.text) ?? []) : [],
  )
  const inCalls = operations.flatMap(({ samples }) =>
    samples.flatMap(({ headers }) =>
      headers.flatMap(({ name, value, line, column }): readonly StatedAuth[] => {
        if (/^authorization$/i.test(name)) return [{ scheme: value.split(/\s/)[0] ?? '', header: name, line, column }]
        return keyHeader.test(name) ? [{ scheme: 'ApiKey', header: name, line, column }] : []
      }),
    ),
  )
  const found = [...inProse, ...inCalls].sort((one, other) => one.line - other.line || one.column - other.column)
  return found.filter(
    ({ scheme, header }, index) =>
      found.findIndex((each) => each.scheme === scheme && each.header.toLowerCase() === header.toLowerCase()) === index,
  )
}
