import type { FieldFacts, Stated } from '@sendspec/facts'
import type { Item } from '../blocks/block.ts'
import { slice, stated, trimmed } from '../blocks/passage.ts'
import { factsOfSentences } from '../sentences/field-sentences.ts'
import type { Prose } from '../sentences/prose.ts'
import { statusLabelOf } from './cues.ts'
import { type FieldContext, fieldOfItem } from './fields.ts'
import { flagOfHeading } from './flag-headings.ts'
import { firstWords, nameOfItem, namesIn } from './names.ts'
import { ownerNames, sentencesWithSubject } from './names-in-sentences.ts'
import {
  addFields,
  addWithin,
  contextOf,
  currentResponse,
  isInResponse,
  type ListName,
  type OpenOperation,
} from './open-operation.ts'
import { type Section, sectionOf } from './sections.ts'
import { factsOfSentence } from './sentence-facts.ts'
import type { Line } from './units.ts'

/** Reads a line of prose: a status, a label of a part, or sentences. */
export const readLine = (
  { text, depth, inItem }: Pick<Line, 'text' | 'depth' | 'inItem'>,
  open: OpenOperation,
): void => {
  const { at, statuses } = open
  const item = inItem ? at.items.at(-1) : undefined
  if (item) {
    Object.assign(item.field, { ...factsOfSentences(text, item.field.type?.is.kind), ...item.field })
    return
  }
  const status = statusLabelOf(text)
  const section = sectionOf(text.text)
  at.lead = ''
  if (depth !== undefined || section || status) leaveSubjects(at, section || status ? 0 : depth)
  if (depth !== undefined) at.topic = depth > (at.depth ?? 6) ? text.text : ''
  const flag = depth === undefined || section || isInResponse(open) ? undefined : flagOfHeading(text.text)
  if (flag !== undefined) at.required = stated(flag, text)
  at.list = undefined
  at.items = []
  if (status) {
    // A label above the first status is that status's; further ones have their own.
    if (status.label || at.status) at.label = status.label
    at.status = status.status
    if (at.part === 'request' && !status.isResponse) return
    statuses.push(status.status)
    at.part = status.status.value < 400 ? 'response' : 'error'
  } else if (section) {
    enter(section, text, open)
    if (section.part) at.depth = depth
  } else if (depth !== undefined && depth <= (at.depth ?? 0)) leavePlace(text, open)
  else if (at.part === 'permissions' && /^(?:`[^`]+`[,\s]*)+$/.test(text.text))
    open.lists.permissions.push(...namesIn(text))
  else if (!readLabelled(text, open)) readSentences(text, open)
}

/** A heading ends the sections of the fields whose headings are no higher; a label of a part ends them all. */
const leaveSubjects = (at: OpenOperation['at'], depth = 0): void => {
  at.subjects = at.subjects
    .filter((subject) => subject.depth < depth)
    .map((subject) => ({ ...subject, isBelowOther: true }))
}

/** A heading as high as the one of a part, in words that say nothing: what is below it can go anywhere. */
const leavePlace = (text: Prose, open: OpenOperation): void => {
  const { at } = open
  if (!isInResponse(open)) at.place = undefined
  readSentences(text, open)
}

const isList = (part: string | undefined): part is ListName =>
  part === 'filters' || part === 'sorts' || part === 'permissions'

const enter = (section: Section, text: Prose, open: OpenOperation): void => {
  const { at } = open
  at.isExample = section.isExample ?? false
  at.heading = stated(text.text.replace(/[`*:]+/g, '').trim(), text)
  const isOutcome =
    at.part === 'response' && !at.isUnlabelled && (section.part === 'response' || section.part === 'error')
  at.shows = undefined
  at.isUnlabelled = false
  if (!section.part) return
  if (section.part === 'request' && section.isExample && isInResponse(open)) {
    const { part, status, label, place } = at
    at.shows = { ...(part && { part }), status, label, place }
  }
  at.label = isOutcome || section.part === 'error' ? at.heading : undefined
  at.status = undefined
  at.isBelowCall = false
  if (at.part !== section.part || at.place !== section.place) at.named = new Map()
  at.part = section.part
  at.place = section.place
  at.isVague = section.isVague ?? false
  at.required = flagOf(section, text)
  if (isList(section.part)) at.list = section.part
}

const flagOf = ({ required }: Section, text: Prose): Stated<boolean> | undefined =>
  required === undefined
    ? undefined
    : stated(required, text, Math.max(0, text.text.search(required ? /required/i : /optional/i)))

/** `Permissions: a, b` or `Required parameters: a - what it is` on one line. */
const readLabelled = (text: Prose, open: OpenOperation): boolean => {
  const { at, lists } = open
  const colon = text.text.indexOf(':')
  const section = colon > 0 ? sectionOf(text.text.slice(0, colon)) : undefined
  const part = section?.part
  const rest = trimmed(slice(text, text.text.slice(colon + 1).search(/[^*_\s]|$/) + colon + 1))
  if (isList(part)) {
    if (rest.text === '') at.list = part
    else lists[part].push(...namesIn(rest))
    return true
  }
  const fields = section && part === 'request' ? labelledFields(rest, open) : []
  if (!section || fields.length === 0) return false
  enter(section, slice(text, 0, colon), open)
  addFields(fields, text, open)
  return true
}

/** One field with what is said of it, or names in backticks and nothing else. */
const labelledFields = (text: Prose, open: OpenOperation): readonly FieldFacts[] => {
  if (!text.text.startsWith('`')) return []
  const one = fieldOfItem(text, contextOf(open))
  if (one) return one.fields
  if (/^`[\w.[\]$-]+`(?:(?:,| and|, and) `[\w.[\]$-]+`)+\.?$/.test(text.text))
    return namesIn(text).map((name) => ({ name, line: name.line, column: name.column, fields: [] }))
  const [, name = ''] = /^`([\w.[\]$-]+)` (?:as|is|for|to) /.exec(text.text) ?? []
  if (name === '') return []
  const named = stated(name, text, 1)
  const told = slice(text, name.length + 2)
  return [{ line: named.line, column: named.column, ...factsOfSentences(trimmed(told)), name: named, fields: [] }]
}

const readSentences = (text: Prose, open: OpenOperation): void => {
  const { at, lists, parameters } = open
  const told = factsOfSentence(text)
  open.statuses.push(...told.statuses)
  // Below the heading of a field, names are about that field.
  if (at.subjects.length === 0) {
    lists.filters.push(...told.filters)
    lists.sorts.push(...told.sorts)
  }
  lists.permissions.push(...told.permissions)
  open.defaultSort ??= told.defaultSort
  for (const name of told.query) {
    if (parameters.some((each) => each.name?.value === name.value)) continue
    parameters.push({ line: name.line, column: name.column, name, in: 'query', fields: [] })
  }
  for (const name of told.sentHeaders) {
    const isKnown = parameters.some((each) => each.name?.value.toLowerCase() === name.value.toLowerCase())
    if (!isKnown) parameters.push({ line: name.line, column: name.column, name, in: 'header', fields: [] })
  }
  open.answeredHeaders.push(...told.answeredHeaders)
  for (const field of told.filtered)
    if (!parameters.some((each) => each.name?.value === field.name?.value)) parameters.push(field)
  if (!isInResponse(open))
    open.sharedFlags.push(...told.sharedFlags.map((shared) => ({ ...shared, place: at.place, of: text })))
  if (at.part === 'error') addAnswered(told.answered, text, open)
  for (const { subject, prose } of sentencesWithSubject(text)) tell(subject, prose, parameters)
  for (const name of ownerNames(text))
    if (at.part && !at.named.has(name.value)) addFields([namedOnly(name, contextOf(open))], text, open)
  at.list = told.list
  // A field that such a sentence names is not the one whose fields are listed below it.
  at.lead = told.sharedFlags.length > 0 ? text.text.replaceAll('`', '') : text.text
  if (answerLead.test(text.text)) leadToAnswer(at)
  const [only, ...more] = told.statuses
  if (only && more.length === 0 && /:\s*$/.test(text.text)) at.status = only
}

const namedOnly = (name: Stated<string>, { place, heading }: FieldContext): FieldFacts => ({
  line: name.line,
  column: name.column,
  name,
  ...(place && { in: place }),
  ...(heading && { heading }),
  fields: [],
})

/** A field that a sentence on errors names is one of their body. */
const addAnswered = (names: readonly Stated<string>[], of: Prose, open: OpenOperation): void => {
  if (names.length === 0) return
  const known = currentResponse(open).fields
  const found = names.filter(({ value }) => !known.some(({ name }) => name?.value === value))
  addFields(
    found.map((name) => ({ name, line: name.line, column: name.column, fields: [] })),
    of,
    open,
  )
}

/** Adds what a sentence says of a parameter that only sentences name. */
const tell = (subject: string, prose: Prose, parameters: FieldFacts[]): void => {
  const index = parameters.findIndex(({ name, heading, type }) => name?.value === subject && !heading && !type)
  const known = parameters[index]
  if (known) parameters[index] = { ...factsOfSentences(prose), ...known }
}

/** How a sentence introduces the fields of an answer: "Each item in the response includes:". */
const answerLead =
  /^(?:[\w'-]+ ){0,6}(?:response|answer|reply)(?: body| object)?(?: also| always)? (?:includes?|contains?|has|consists of)\b[^.`]*:\s*$/i

const leadToAnswer = (at: OpenOperation['at']): void => {
  at.part = 'response'
  at.place = undefined
  at.required = undefined
  at.isUnlabelled = true
}

const fieldLead = /\b(?:parameters?|params|fields?|attributes?|properties|arguments?|keys|headers?)\b[^.]*:?\s*$/i

/** Reads an item of a list: a name of a list that a sentence opened, a status, a field, or text. */
export const readItem = ({ text, depth }: Item, open: OpenOperation): void => {
  const { at, lists, statuses, gaps } = open
  if (isOfContents(text)) return
  if (at.list) {
    const name = nameOfItem(text)
    if (name) lists[at.list].push(name)
    return
  }
  const status = statusOfItem(text)
  if (status) {
    statuses.push(status)
    return
  }
  const isOfFields = at.part === 'request' || isInResponse(open) || fieldLead.test(at.lead)
  const field = isOfFields ? fieldOfItem(text, contextOf(open)) : undefined
  if (field) {
    gaps.push(...field.gaps)
    const above = at.items.filter((each) => each.depth < depth)
    const parent = above.at(-1)
    const own = parent ? addWithin(field.fields, parent.field.fields, open) : addFields(field.fields, text, open)
    at.items = [...above, ...own.map((field) => ({ depth, field }))]
    return
  }
  const { lead, items } = at
  readLine({ text }, open)
  if (!at.lead) at.lead = lead
  at.items = items
}

/** A link to a heading of the page and nothing else. */
const isOfContents = ({ text, links = [] }: Prose): boolean =>
  links.some((link) => link.href.startsWith('#') && link.text === text)

const statusOfItem = (text: Prose): Stated<number> | undefined =>
  /^`?[1-5]\d\d\b/.test(text.text) ? statusLabelOf(firstWords(text))?.status : undefined
