import { plural, wordsOf } from '@sendspec/contract'
import type { Draft } from './draft.ts'
import { draftInWords } from './draft-in-words.ts'
import { sentence } from './draft-names.ts'

/** What the last word of a name says about its value: of something, and alone. */
const endings: Readonly<Record<string, readonly [of: (what: string) => string, alone: string]>> = {
  at: [(what) => `Time of ${what}.`, 'Time.'],
  count: [(what) => `Number of ${plural(what)}.`, 'Number of items.'],
  date: [(what) => `Date of ${what}.`, 'Date.'],
  href: [(what) => `Address of the ${what}.`, 'Address.'],
  id: [(what) => `Identifier of the ${what}.`, 'Identifier.'],
  ids: [(what) => `Identifiers of the ${what}.`, 'Identifiers.'],
  name: [(what) => `Name of the ${what}.`, 'Name.'],
  status: [(what) => `Status of the ${what}.`, 'Status.'],
  type: [(what) => `Type of the ${what}.`, 'Type.'],
  uri: [(what) => `Address of the ${what}.`, 'Address.'],
  url: [(what) => `Address of the ${what}.`, 'Address.'],
  uuid: [(what) => `Identifier of the ${what}.`, 'Identifier.'],
}

/** `created at`, `email sent date`. */
const event = /^(?:(.+) )?((?!date)[a-z]+ed|sent|paid) (?:at|on|date|time)$/

const wrappedIn = (draft: Draft): Draft =>
  draft.kind === 'optional' || draft.kind === 'nullable' || draft.kind === 'default' ? wrappedIn(draft.inner) : draft

const hasParts: ReadonlySet<Draft['kind']> = new Set(['object', 'named', 'unknown', 'amended', 'union'])

/** What a field is, from its name and from what the page states about its value: facts hold no prose of vendors. */
export const describeField = (key: string, schema: Draft): string => {
  const words = wordsOf(key)
  const text = words.join(' ')
  const [, what, done] = event.exec(text) ?? []
  if (done) return `When ${what ? `the ${what}` : 'it'} was ${done}.`
  const value = wrappedIn(schema)
  if (value.kind === 'boolean' && /^(?:is|has|can) ./.test(text)) return `Whether it ${text}.`
  const [of, alone] = endings[words.at(-1) ?? ''] ?? []
  if (of) return words.length > 1 ? of(words.slice(0, -1).join(' ')) : (alone as string)
  const own = sentence(key)
  if (hasParts.has(value.kind)) return own
  const said = draftInWords(value)
  return `${own.slice(0, -1)}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
}
