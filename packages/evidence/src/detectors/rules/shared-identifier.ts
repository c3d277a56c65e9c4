import { isObject, type JsonObject, joinPointer } from '@sendspec/contract'
import type { PayloadDetector, Sighting } from '../detector.ts'
import { arraysOf, keyInWords, objectsOf, type PlacedValue } from '../values.ts'

const own = /^(?:id|uuid)$/
const identifier = /^(?:(.+) )?(?:id|uuid)$/

/** Names of references that can point to the thing itself: the first message of a thread is its root. */
const selfReferences = /^(?:parent|root|original|thread|conversation|canonical|previous|source)$/
/** Names of roles. One person can have several. */
const persons =
  /^(?:.* by|user|owner|author|creator|sender|recipient|assignee|approver|contact|customer|subscriber|billing .*|shipping .*)$/

export const sharedIdentifier: PayloadDetector = {
  id: 'shared-identifier',
  looksAt: 'payload',
  class: 'polish',
  kind: 'reused-identifier',
  severity: 'low',
  about: 'One value identifies two different things.',
  find: ({ body }) => [...objectsOf(body).flatMap(pairSightings), ...arraysOf(body).flatMap(itemSightings)],
}

interface Identifier {
  readonly key: string
  /** The thing that it identifies. Empty for the object itself. */
  readonly of: string
  readonly value: string | number
}

const pairSightings = ({ value, path, pointer }: PlacedValue<JsonObject>): readonly Sighting[] => {
  const name = keyInWords(String(path.findLast((step) => typeof step === 'string') ?? '')).replace(/s$/, '')
  const identifiers = identifiersOf(value).map((each) => (each.of === name ? { ...each, of: '' } : each))
  return identifiers.flatMap((later, index) => {
    const earlier = identifiers
      .slice(0, index)
      .find((each) => each.value === later.value && different(each.of, later.of, name))
    if (!earlier) return []
    const evidence = `${earlier.key} and ${later.key} are both ${JSON.stringify(later.value)}`
    return [{ pointer: joinPointer(pointer, later.key), evidence }]
  })
}

const identifiersOf = (object: JsonObject): readonly Identifier[] =>
  Object.entries(object).flatMap(([key, value]) => {
    const match = identifier.exec(keyInWords(key))
    if (!match || (typeof value !== 'number' && typeof value !== 'string') || value === '' || value === 0) return []
    return [{ key, of: match[1] ?? '', value }]
  })

const different = (one: string, other: string, name: string): boolean => {
  if (one === other || selfReferences.test(one) || selfReferences.test(other)) return false
  return !(persons.test(one || name) && persons.test(other || name))
}

const itemSightings = ({ value, pointer }: PlacedValue<readonly unknown[]>): readonly Sighting[] => {
  const items = value.map((item) =>
    isObject(item) ? identifiersOf(item).find(({ key }) => own.test(keyInWords(key))) : undefined,
  )
  return items.flatMap((item, index) => {
    const earlier = item ? items.findIndex((each) => each?.key === item.key && each.value === item.value) : index
    if (!item || earlier === index || kindOf(value[earlier]) !== kindOf(value[index])) return []
    const evidence = `items ${earlier} and ${index} both have the ${item.key} ${JSON.stringify(item.value)}`
    return [{ pointer: joinPointer(pointer, index, item.key), evidence }]
  })
}

/** Things of different kinds can have separate numbering. */
const kindOf = (item: unknown): unknown => (isObject(item) ? (item.type ?? item.kind ?? item.object) : undefined)
