import { capitalize, componentsIn, partsOf, propertiesIn, type Vendor, wordsOf } from '@sendspec/contract'
import type { Check, Complaint, Context } from '../check.ts'
import type { Place, Subject } from '../place.ts'

/** Descriptions reach clients, documents and letters, so a person has to write them. */
export const words: Check = {
  id: 'words',
  claim: 'every text is written: none says that it is to be decided or reviewed, and none is only a name',
  run: ({ vendor, parts }) => [{ subject: vendor.id, complaints: unfinished(vendor, parts) }],
}

/** The vendor's texts that nobody has written yet. */
export const unfinishedIn = (vendor: Vendor): readonly Complaint[] => unfinished(vendor, partsOf(vendor))

const unfinished = (vendor: Vendor, parts: Context['parts']): readonly Complaint[] => {
  const at = (subject: Subject): Place => ({ vendor: vendor.id, ...subject })
  const written = [
    ...[vendor.description, vendor.rateLimit.scope, ...Object.values(vendor.resources)].map((text) => ({
      place: at({ kind: 'vendor' }),
      text,
    })),
    ...vendor.servers.flatMap(({ id, description, variables = {} }) =>
      [description, ...Object.values(variables).map((variable) => variable.description)].map((text) => ({
        place: at({ kind: 'server', id }),
        text,
      })),
    ),
    ...vendor.operations.flatMap(({ id: operation, summary, description, notes }) => [
      ...[summary, description].map((text) => ({ place: at({ kind: 'contract', operation }), text })),
      ...Object.entries(notes.responses).map(([part, { description: text }]) => ({
        place: at({ kind: 'contract', operation, part }),
        text,
      })),
    ]),
    ...vendor.ledger.flatMap(({ id, title, why = '', proposal = '', documented = '', observed = '' }) =>
      [title, why, proposal, documented, observed].map((text) => ({ place: at({ kind: 'finding', id }), text })),
    ),
  ]
  const open = written
    .filter(({ text }) => undecided.test(text))
    .map(
      ({ place, text }): Complaint => ({
        place,
        what: `the text ${JSON.stringify(text)} still says that it is to be decided`,
        next: 'decide, and write what holds in your own words',
      }),
    )
  const fields = new Map(
    parts.flatMap(({ operation, name: part, shape }) =>
      propertiesIn(shape).flatMap(({ pointer, property: { key, description } }) => {
        if (!isBare(description, key) && !undecided.test(description)) return []
        const place = at({ kind: 'contract', operation: operation.id, part, pointer })
        const what = `its description ${JSON.stringify(description)} says no more than its name`
        // A field of a shared component has one description.
        return [[`${key} ${description}`, { place, what, next: 'say in one sentence what the field holds' }] as const]
      }),
    ),
  )
  const components = new Map(
    parts.flatMap(({ operation, name: part, shape }) =>
      componentsIn(shape).flatMap(({ component: { name, about } }) => {
        if (!undecided.test(about)) return []
        const place = at({ kind: 'contract', operation: operation.id, part })
        const what = `the component ${name} has the description ${JSON.stringify(about)}`
        return [[name, { place, what, next: 'say in one sentence what it is' }] as const]
      }),
    ),
  )
  return [...open, ...components.values(), ...fields.values()]
}

const undecided = /^decide\b|\bto be (?:decided|reviewed)\b/i

const isBare = (description: string, key: string): boolean =>
  description.trim() === '' || capitalize(wordsOf(key).join(' ')) === description.replace(/\.$/, '')
