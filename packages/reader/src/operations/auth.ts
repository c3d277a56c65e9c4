import type { OperationFacts, StatedAuth } from '@sendspec/facts'
import { authInSentence } from '../sentences/access.ts'
import type { Unit } from './units.ts'

const keyParameter = /^(?:api[-_]?(?:key|token)|access[-_]?token|auth[-_]?token)$/i
const keyHeader = /^(?:x-)?(?:(?:[\w-]*-)?(?:api|app|access)-?[\w-]*(?:key|token)|auth(?:-token)?)$/i
/** Whose token or key it is. Others are of pages, cursors, devices or forged requests. */
const ownedKeyHeader =
  /^(?:x-)?(?:[\w-]*-)?(?:account|admin|auth|bot|client|deploy|job|merchant|partner|personal|private|project|secret|security|service|session|subscription|user)-(?:key|token)$/i
/** A value that stands for a key, and nothing else: `<your_api_key>`. */
const keyPlaceholder =
  /^[<{[$]*\W?(?:(?:my|your|the)[-_ ])?(?:api|access|auth|private|secret)[-_ ]?(?:key|token)\W?[>}\]]*$/i

const isKeyHeader = (name: string, value = ''): boolean =>
  keyHeader.test(name) || ownedKeyHeader.test(name) || keyPlaceholder.test(value)

/** `Bearer abc` has a scheme; a header with nothing but a key has none. */
const schemeIn = (value: string): string => /^(?<scheme>[A-Za-z][\w-]*)\s+\S/.exec(value)?.groups?.scheme ?? ''

/** How calls prove who makes them: as sentences say it, and as the calls of the page do it. */
export const authOf = (units: readonly Unit[], operations: readonly OperationFacts[]): readonly StatedAuth[] => {
  const inProse = units.flatMap((unit) =>
    unit.kind === 'line' || unit.kind === 'item' ? (authInSentence(unit.text) ?? []) : [],
  )
  const inHeaders = operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ in: place, name }): readonly StatedAuth[] =>
      place === 'header' && name && isKeyHeader(name.value)
        ? [{ scheme: 'ApiKey', header: name.value, line: name.line, column: name.column }]
        : [],
    ),
  )
  const inCalls = operations.flatMap(({ samples }) =>
    samples.flatMap(({ headers, query }) => [
      ...query.flatMap(({ name, line, column }): readonly StatedAuth[] =>
        keyParameter.test(name) ? [{ scheme: 'ApiKey', header: name, in: 'query', line, column }] : [],
      ),
      ...headers.flatMap(({ name, value, line, column }): readonly StatedAuth[] => {
        if (/^authorization$/i.test(name)) return [{ scheme: schemeIn(value), header: name, line, column }]
        return isKeyHeader(name, value) ? [{ scheme: 'ApiKey', header: name, line, column }] : []
      }),
    ]),
  )
  const found = [...inProse, ...inHeaders, ...inCalls].sort(
    (one, other) => one.line - other.line || one.column - other.column,
  )
  return uniqueAuth(found)
}

/** Each way once. */
export const uniqueAuth = (found: readonly StatedAuth[]): readonly StatedAuth[] =>
  found.filter(
    ({ scheme, header }, index) =>
      found.findIndex((each) => each.scheme === scheme && each.header.toLowerCase() === header.toLowerCase()) === index,
  )
