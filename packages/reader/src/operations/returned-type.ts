import type { OperationFacts, StatedType, TypeDeclaration } from '@sendspec/facts'
import type { Prose } from '../sentences/prose.ts'
import type { Unit } from './units.ts'

const returned =
  /\b(?:returns?|responds? with|response is|result is)\b[^.]*?\b(?<list>(?:an? )?(?:list|array|collection|map) of|an?|the)\s+(?:new |updated |created |modified )?(?<name>[A-Za-z][\w `-]{0,40}?)\s+objects?\b/i

/** The type that a sentence says a call returns, by the name that the page declares it under. */
export const withReturnedType = (
  operation: OperationFacts,
  units: readonly Unit[],
  types: readonly TypeDeclaration[],
): OperationFacts => {
  const successes = operation.responses.filter(({ status, failure }) => !failure && (status?.value ?? 200) < 300)
  if (types.length === 0 || successes.some(({ type, fields }) => type || fields.length > 0)) return operation
  for (const unit of units) {
    const type = unit.kind === 'line' || unit.kind === 'item' ? typeIn(unit.text, types) : undefined
    if (!type) continue
    const [first] = successes
    const response = first ? { ...first, type } : { type, fields: [], examples: [] }
    return { ...operation, responses: [response, ...operation.responses.filter((each) => each !== first)] }
  }
  return operation
}

/** How sentences say what a call takes: "Takes a list of `seat` objects", "Updates and returns a list of seat objects". */
const taken: readonly RegExp[] = [
  /\b(?:takes?|accepts?|expects?|requires?|receives?)\b[^.]*?\b(?<list>(?:an? )?(?:json )?(?:list|array|collection) of|an?)\s+(?:new |partial )?(?<name>[A-Za-z][\w `-]{0,60})/i,
  /\b(?:body|payload)\b[^.]*?\bis (?<list>(?:an? )?(?:json )?(?:list|array) of|an?|the)\s+(?:new |partial )?(?<name>[A-Za-z][\w `-]{0,60})/i,
  /\b(?:creates|updates|replaces|overwrites|sets) and returns (?<list>(?:an? )?(?:list|array|collection) of|an?|the)\s+(?<name>[A-Za-z][\w `-]{0,60})/i,
  /^(?:create|update|modify|edit|replace)s? (?<list>an?|the) (?<name>[A-Za-z][\w `-]{0,60}?) object\b.*\b(?:attributes|fields|properties|parameters) (?:may|can|must|should) be (?:passed|sent|given|provided|included)\b/i,
]

/** The type that a sentence says a call takes, where nothing else tells what is sent. */
export const withTakenType = (
  operation: OperationFacts,
  units: readonly Unit[],
  types: readonly TypeDeclaration[],
): OperationFacts => {
  const { method, body, bodyType, requestExamples, samples } = operation
  const isKnown = body.length > 0 || bodyType || requestExamples.length > 0 || samples.some((each) => each.body)
  if (types.length === 0 || isKnown || !/^(?:POST|PUT|PATCH)$/.test(method?.value ?? '')) return operation
  for (const unit of units) {
    if (unit.kind !== 'line') continue
    for (const pattern of taken) {
      const type = typeIn(unit.text, types, pattern)
      if (type) return { ...operation, bodyType: type }
    }
  }
  return operation
}

const typeIn = (text: Prose, types: readonly TypeDeclaration[], pattern = returned): StatedType | undefined => {
  const match = pattern.exec(text.text)
  const { list = '', name = '' } = match?.groups ?? {}
  if (!match) return undefined
  // The name ends where the words of the longest one end that the page declares.
  const words = ` ${spaced(name)} `
  const type = types
    .filter(({ name: own }) => {
      const is = ` ${spaced(own)}`
      return words === `${is} ` || ['s', ' object', ' objects'].some((end) => words.startsWith(`${is}${end} `))
    })
    .toSorted((one, other) => other.name.length - one.name.length)[0]
  if (!type) return undefined
  const is = { kind: 'named' as const, name: type.name }
  const at = match.index + match[0].lastIndexOf(name)
  return {
    text: name.replaceAll('`', ''),
    is: /of$/.test(list) ? { kind: 'array', items: is } : is,
    ...text.markAt(at),
  }
}

/** `SeatPlan`, `seat_plan` and "Seat plan" in the same words. */
const spaced = (name: string): string =>
  name
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim()
