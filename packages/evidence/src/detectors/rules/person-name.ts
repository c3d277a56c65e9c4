import { type JsonObject, joinPointer } from '@sendspec/contract'
import type { PayloadDetector, Sighting } from '../detector.ts'
import { keyInWords, objectsOf } from '../values.ts'

/** Addresses that several people share. */
const shared = /^(?:admin|billing|contact|hello|help|info|marketing|no-?reply|office|sales|support|team)@/

export const personName: PayloadDetector = {
  id: 'person-name',
  looksAt: 'payload',
  class: 'polish',
  kind: 'inconsistent-example',
  severity: 'low',
  about: 'One email address belongs to people with different names.',
  find({ body }) {
    const seen = new Map<string, string>()
    return objectsOf(body).flatMap(({ value, pointer }): readonly Sighting[] => {
      const person = personOf(value)
      if (!person) return []
      const earlier = seen.get(person.email)
      if (earlier === undefined) seen.set(person.email, person.name)
      if (earlier === undefined || normal(earlier) === normal(person.name)) return []
      const evidence = `${person.email} is "${person.name}" here and "${earlier}" before`
      return [{ pointer: joinPointer(pointer, person.key), evidence }]
    })
  },
}

const personOf = (object: JsonObject): { email: string; name: string; key: string } | undefined => {
  const keys = new Map(Object.keys(object).map((key) => [keyInWords(key), key]))
  const text = (words: string): string => {
    const value = object[keys.get(words) ?? '']
    return typeof value === 'string' ? value.trim() : ''
  }
  const email = text('email').toLowerCase() || text('email address').toLowerCase()
  if (!email.includes('@') || shared.test(email)) return undefined
  const whole = ['name', 'full name'].find((words) => text(words) !== '')
  const name = whole ? text(whole) : `${text('first name')} ${text('last name')}`.trim()
  const key = keys.get(whole ?? (text('last name') ? 'last name' : 'first name'))
  return name === '' || key === undefined ? undefined : { email, name, key }
}

const normal = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ')
