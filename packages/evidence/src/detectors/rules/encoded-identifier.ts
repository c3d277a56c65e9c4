import { type JsonObject, joinPointer } from '@sendspec/contract'
import type { PayloadDetector, Sighting } from '../detector.ts'
import { keyInWords, objectsOf, type PlacedValue } from '../values.ts'

const base64 = /^[A-Za-z0-9+/_-]{8,}={0,2}$/
const decoded = /^(?:gid:\/\/[\w.-]+\/)?(?:\w+::)*(\w+)[/:]([0-9]+)$/

/** Container names that do not reveal the type of their content. */
const generic = new Set(['', 'data', 'item', 'result', 'record', 'node', 'edge', 'attribute'])

export const encodedIdentifier: PayloadDetector = {
  id: 'encoded-identifier',
  looksAt: 'payload',
  class: 'contradiction',
  kind: 'inconsistent-identifier',
  severity: 'medium',
  about: 'An encoded identifier decodes to a different number than the `id` of the same object.',
  find: ({ body }) => objectsOf(body).flatMap(sightings),
}

const sightings = (object: PlacedValue<JsonObject>): readonly Sighting[] =>
  Object.entries(object.value).flatMap(([key, value]) => {
    const identifier = decode(value)
    const sibling = identifier && siblingOf(object, key, identifier.type)
    if (!identifier || !sibling || sibling.number === identifier.number) return []
    const pointer = joinPointer(object.pointer, key)
    return [{ pointer, evidence: `it decodes to ${identifier.text}, but \`${sibling.key}\` is ${sibling.number}` }]
  })

const decode = (value: unknown): { text: string; type: string; number: string } | undefined => {
  if (typeof value !== 'string' || !base64.test(value)) return undefined
  const text = Buffer.from(value, 'base64').toString('latin1')
  const match = decoded.exec(text)
  return match ? { text, type: keyInWords(match[1] as string), number: match[2] as string } : undefined
}

/** The plain identifier of the same thing. A key that names another thing, like `parent_gid`, has none. */
const siblingOf = (
  { value, path }: PlacedValue<JsonObject>,
  key: string,
  type: string,
): { key: string; number: string } | undefined => {
  const about = keyInWords(key).replace(/ ?(?:g ?id|global id|node id|id|encoded)$/, '')
  const own = about === '' || about === type
  const container = keyInWords(String(path.findLast((step) => typeof step === 'string') ?? '')).replace(/s$/, '')
  const names = Object.keys(value).filter((each) => each !== key)
  const named = about !== '' && names.find((each) => keyInWords(each) === `${about} id`)
  const plain =
    named || (own && (generic.has(container) || container === type) && names.find((each) => keyInWords(each) === 'id'))
  const number = plain ? String(value[plain]) : ''
  return plain && /^[0-9]+$/.test(number) ? { key: plain, number } : undefined
}
