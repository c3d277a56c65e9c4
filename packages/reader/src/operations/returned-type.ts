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

const typeIn = (text: Prose, types: readonly TypeDeclaration[]): StatedType | undefined => {
  const match = returned.exec(text.text)
  const { list = '', name = '' } = match?.groups ?? {}
  if (!match) return undefined
  const type = types.find((each) => plain(each.name) === plain(name))
  if (!type) return undefined
  const is = { kind: 'named' as const, name: type.name }
  const at = match.index + match[0].lastIndexOf(name)
  return {
    text: name.replaceAll('`', ''),
    is: /of$/.test(list) ? { kind: 'array', items: is } : is,
    ...text.markAt(at),
  }
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '')
