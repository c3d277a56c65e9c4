import type { FieldFacts, StatedType } from '@sendspec/facts'
import type { Enter, Field, Leave } from '../blocks/block.ts'
import type { Prose } from '../sentences/prose.ts'
import { bodyOf } from '../typescript/example.ts'
import { fieldOf } from './fields.ts'
import { addFields, addWithin, contextOf, currentResponse, isInResponse, type OpenOperation } from './open-operation.ts'
import { typeCellOf } from './type-cell.ts'

/** Reads a field that markup states. */
export const readField = (field: Field, open: OpenOperation): void => {
  const { at } = open
  const before = { ...at }
  const isOfOther =
    field.side === 'request' || (at.part === 'request' && at.place !== undefined && field.side === 'response')
  if (field.side === 'request' && isInResponse(open)) Object.assign(at, { part: 'request', place: undefined })
  else if (field.side === 'response' && !isInResponse(open) && !isOfOther)
    Object.assign(at, { part: 'response', place: undefined })
  if (field.place) at.place = field.needsPath && !open.request.path ? undefined : field.place
  at.lead = ''
  const own = factsOf(field, open)
  if (field.side === 'response' && field.place === 'header' && isInResponse(open)) addHeader(own, open)
  else {
    const above = at.subjects.filter(({ depth }) => depth < (field.depth ?? 0))
    const parent = above.at(-1)
    const isMember = parent && !field.cells.name?.text.includes('.')
    const [added] = isMember ? addWithin([own], parent.field.fields, open) : addFields([own], field.text, open)
    const told = field.cells.description?.text ?? ''
    at.subjects = added && field.depth ? [...above, { depth: field.depth, field: added, told }] : []
  }
  Object.assign(at, { part: before.part, place: before.place })
}

const addHeader = ({ in: _, ...header }: FieldFacts, open: OpenOperation): void => {
  const response = currentResponse(open)
  response.headers = [...(response.headers ?? []), header]
  open.added += 1
}

const factsOf = (field: Field, open: OpenOperation): FieldFacts => {
  if (field.exact) return { ...field.exact, ...(open.at.place && { in: open.at.place }) }
  const { fields, gaps } = fieldOf(field.cells, field.text, contextOf(open))
  open.gaps.push(...gaps)
  const [own] = fields as [FieldFacts]
  const inner = field.fields.map((each) => {
    const { in: _, heading: __, ...facts } = factsOf(each, open)
    return facts
  })
  return { ...own, fields: [...own.fields, ...inner, ...shownIn(field)] }
}

/** The fields of a type that is printed as code inside a field. */
const shownIn = ({ shape }: Field): readonly FieldFacts[] => {
  const { type } = (shape && bodyOf(shape)) ?? {}
  const is = type?.is.kind === 'array' ? type.is.items : type?.is
  return is?.kind === 'object' ? (is.fields ?? []) : []
}

/** Reads markup that says what the text up to its end is about. */
export const enterPart = (
  { part, place, status, label, isExample, type, exactType }: Enter,
  open: OpenOperation,
): void => {
  const { at } = open
  at.outer = [...at.outer, { ...at }]
  at.isExample = isExample ?? at.isExample
  if (part) {
    if (at.part !== part || at.place !== place) at.named = new Map()
    at.part = part
    at.place = place
    at.status = undefined
    at.label = label
  }
  if (status) at.status = status
  at.isBelowCall = false
  at.lead = ''
  at.list = undefined
  if (part) at.subjects = []
  const found = exactType ?? (type && typeIn(type, open))
  if (!found) return
  if (isInResponse(open)) currentResponse(open).type ??= found
  else open.bodyType ??= found
}

const typeIn = (type: Prose, open: OpenOperation): StatedType | undefined => {
  const { facts, gaps } = typeCellOf(type, open.known.declared)
  open.gaps.push(...gaps)
  return facts.type
}

export const leavePart = (_: Leave, { at, responses, statuses }: OpenOperation): void => {
  const outer = at.outer.at(-1)
  if (!outer) return
  // An answer of which the page has only the status.
  if (at.status && at.status !== outer.status && !responses.some(({ status }) => status?.value === at.status?.value))
    statuses.push(at.status)
  const { part, place, status, label, isExample, outer: rest } = outer
  Object.assign(at, { part, place, status, label, isExample, outer: rest })
}
