import type { FieldFacts, Stated } from '@sendspec/facts'
import { stated } from '../blocks/passage.ts'
import { enumOf } from '../sentences/enums.ts'
import { type ListItem, plainList, quotedList } from '../sentences/list.ts'
import type { Prose } from '../sentences/prose.ts'
import { statusesOf } from '../sentences/statuses.ts'
import { answeredHeaders, answeredNames, filterName, grantsIn, queryNames, sentHeaders } from './names-in-sentences.ts'
import { type SharedFlags, sharedFlagsIn } from './shared-flags.ts'

/** What a sentence states of an operation. */
export interface SentenceFacts {
  readonly statuses: readonly Stated<number>[]
  readonly filters: readonly Stated<string>[]
  readonly sorts: readonly Stated<string>[]
  readonly permissions: readonly Stated<string>[]
  readonly defaultSort?: Stated<string>
  /** Names of query parameters, as in `?page=2`. */
  readonly query: readonly Stated<string>[]
  /** Which fields a sentence says have to be sent. */
  readonly sharedFlags: readonly SharedFlags[]
  /** Names of fields that a sentence says an answer has. */
  readonly answered: readonly Stated<string>[]
  /** Headers that it asks calls to have, and that it says answers have. */
  readonly sentHeaders: readonly Stated<string>[]
  readonly answeredHeaders: readonly Stated<string>[]
  /** Filters whose values the sentence lists, as parameters of the query. */
  readonly filtered: readonly FieldFacts[]
  /** What the list below the sentence holds. */
  readonly list?: 'filters' | 'sorts' | 'permissions'
}

const field = String.raw`\`?(?<field>-?[A-Za-z_]\w*(?:\.\w+)*)\`?`

const defaultSorts: readonly RegExp[] = [
  new RegExp(String.raw`\bsort(?:ed|s)?\b[^.]*?\bby ${field},? by default`, 'i'),
  new RegExp(String.raw`\bby default\b[^.]*?\b(?:sorted|ordered) (?:by|on) ${field}`, 'i'),
  new RegExp(String.raw`\bdefault sort(?:ing)?(?: policy| order)? is (?:by )?(?:ascending|descending) ${field}`, 'i'),
  new RegExp(String.raw`\bdefault sort(?: order| field)?(?: is|:)? ${field}`, 'i'),
]

interface ListSign {
  readonly of: 'filters' | 'sorts' | 'permissions'
  readonly opening: RegExp
}

const lists: readonly ListSign[] = [
  {
    of: 'filters',
    opening:
      /\bfilter(?:able|ed|ing|s)?\b(?:(?!\b(?:sort|order|combine|combining|combination))[^.:])*?\b(?:by|on|using|are|for|with)\b(?:(?!\b(?:sort|order))[^.:`])*/i,
  },
  {
    of: 'sorts',
    opening:
      /\b(?:sort|order)(?:able|ed|ing|s)?\b(?:(?!\bfilter)[^.:])*?\b(?:by|on|using|are)\b(?:(?!\bfilter)[^.:`])*/i,
  },
  { of: 'permissions', opening: /\b(?:permissions?|scopes?)\b[^.:`]*/i },
]

const queryMention = /[?&](?<name>[A-Za-z_][\w.-]*(?:\[[\w.-]*\])*)=(?<value>[\w.,-]*)/g

/** What a sentence, or several, state of the operation they stand in. */
export const factsOfSentence = (prose: Prose): SentenceFacts => {
  const { text } = prose
  const mentions = [...text.matchAll(queryMention)].map((match) => ({
    name: match.groups?.name ?? '',
    value: match.groups?.value ?? '',
    offset: match.index + 1,
  }))
  const found = (of: ListSign['of']) =>
    lists.filter((sign) => sign.of === of).flatMap((sign) => inlineList(prose, sign))
  const filtered = filteredIn(prose, mentions)
  const filters = [
    // What is listed beside a filter are its values.
    ...(filtered.length > 0 ? [] : found('filters')),
    ...mentions.flatMap(({ name, offset }) => {
      const filter = filterName.exec(name)?.groups?.name
      return filter ? [stated(filter, prose, offset + name.indexOf('[') + 1)] : []
    }),
  ]
  const sorts = [
    ...found('sorts'),
    ...mentions
      .filter(({ name, value }) => name === 'sort' && value !== '')
      .flatMap(({ name, value, offset }) => valuesIn(value, prose, offset + name.length + 1)),
  ]
  const defaultSort = firstField(prose)
  const list = /:\s*$/.test(text) ? lists.find(({ opening }) => opening.test(text))?.of : undefined
  return {
    statuses: statusesOf(prose).filter(({ value }) => !isExcluded(text, value)),
    filters,
    // The sentence on the default names it, and says nothing of what else there is.
    sorts: sorts.filter(({ line, column }) => line !== defaultSort?.line || column !== defaultSort.column),
    permissions: [...found('permissions'), ...grantsIn(prose)],
    ...(defaultSort && { defaultSort }),
    query: [
      ...mentions.filter(({ name }) => !filterName.test(name)).map(({ name, offset }) => stated(name, prose, offset)),
      ...queryNames(prose),
    ],
    sharedFlags: sharedFlagsIn(prose),
    answered: answeredNames(prose),
    sentHeaders: sentHeaders(prose),
    answeredHeaders: answeredHeaders(prose),
    filtered,
    ...(list && { list }),
  }
}

interface Mentioned {
  readonly name: string
  readonly offset: number
}

const filteredIn = (prose: Prose, mentions: readonly Mentioned[]): readonly FieldFacts[] => {
  const [only, ...more] = mentions.filter(({ name }) => filterName.test(name))
  const values = only && more.length === 0 ? enumOf(prose) : []
  if (!only || values.length === 0) return []
  const name = stated(only.name, prose, only.offset)
  return [{ line: name.line, column: name.column, name, in: 'query', enum: values, fields: [] }]
}

/** "A non-200 response" is any other. */
const isExcluded = (text: string, status: number): boolean =>
  new RegExp(String.raw`\bnon[ -](?:HTTP[/ ]?)?${status}\b`, 'i').test(text)

const firstField = (prose: Prose): Stated<string> | undefined => {
  for (const pattern of defaultSorts) {
    const match = pattern.exec(prose.text)
    const found = match?.groups?.field
    if (match && found) return stated(found, prose, match.index + match[0].lastIndexOf(found))
  }
  return undefined
}

/** A sentence that sends readers to another call goes on about that one. */
const ofOtherCall = /\b(?:use|call|try) the [^.]{1,60}\bendpoint\b[^.]*$/i

/** The values that a sentence itself lists; several, or set as code. */
const inlineList = (prose: Prose, { opening }: ListSign): readonly Stated<string>[] =>
  [...prose.text.matchAll(new RegExp(opening, 'gi'))].flatMap((match) => {
    if (ofOtherCall.test(prose.text.slice(0, match.index))) return []
    const from = match.index + match[0].length
    const isPlain = prose.text[from] === ':'
    const quoted = quotedList(prose.text, from)
    const items = quoted.length > 0 ? quoted : isPlain ? plainList(prose.text, from + 1) : bareNames(prose.text, from)
    return items
      .filter(({ value }) => /^-?[\w.[\]:-]+$/.test(value))
      .map(({ value, offset }) => stated(value, prose, prose.text.indexOf(value, offset)))
  })

/** Names that lost their markup: they are told from words by one that no word is written like. */
const bareNames = (text: string, from: number): readonly ListItem[] => {
  const start = text.slice(0, from).search(/\b(?:by|on|using|are|for|with)(?!.*\b(?:by|on|using|are|for|with)\b).*$/)
  const after = start < 0 ? from : start + (/^\w+/.exec(text.slice(start))?.[0].length ?? 0)
  const items = plainList(text, after)
  const isName = items.every(({ value }) => /^-?[a-z][\w.]*$/.test(value))
  return isName && items.some(({ value }) => /[_.]|^-/.test(value)) ? items : []
}

const valuesIn = (value: string, prose: Prose, from: number): readonly Stated<string>[] => {
  const values: Stated<string>[] = []
  let offset = from
  for (const each of value.replace(/[.,-]+$/, '').split(',')) {
    if (each) values.push(stated(each, prose, offset))
    offset += each.length + 1
  }
  return values
}

/** A part of a sentence that says what code below it is. */
export const leadsTo = (text: string): 'request' | 'response' | undefined => {
  if (
    /\b(?:respon[sd]\w*|returns?|results?|answers?|receive|you(?:'|’)ll get|you get|output(?=\s*(?:$|[:.]|(?:is|looks|will|would|should)\b)))\b/i.test(
      text,
    )
  )
    return 'response'
  return /\b(?:request|send|sending|payload|body|post(?:ing)?|pass|submit)\b/i.test(text) ? 'request' : undefined
}
