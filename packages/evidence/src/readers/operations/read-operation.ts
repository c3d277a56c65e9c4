import type { ExampleFacts, SampleFacts } from '../../facts/example-facts.ts'
import type { FieldFacts, FieldPlace } from '../../facts/field-facts.ts'
import type { Gap } from '../../facts/gap.ts'
import type { Stated } from '../../facts/mark.ts'
import type { OperationFacts, ResponseFacts } from '../../facts/operation-facts.ts'
import type { Code, Item, Table } from '../blocks/block.ts'
import { gapAt } from '../blocks/gap-at.ts'
import { extentOf, slice, stated, trimmed } from '../blocks/passage.ts'
import { samplesOf } from '../curl/curl.ts'
import type { Prose } from '../sentences/prose.ts'
import { declaresTypes } from '../typescript/declarations.ts'
import { bodyOf, type PrintedBody } from '../typescript/example.ts'
import { inferFrom } from '../typescript/infer.ts'
import { statusLabelOf } from './cues.ts'
import { type FieldContext, fieldOfItem, fieldsOfTable } from './fields.ts'
import { nested } from './nest.ts'
import { parametersOf } from './path-template.ts'
import { rowsOf } from './rows.ts'
import { type Part, sectionOf } from './sections.ts'
import { factsOfSentence, leadsTo, nameOfItem } from './sentence-facts.ts'
import type { Line, Unit } from './units.ts'

/** What an operation is known to be before the text on it is read. */
export interface Request {
  readonly summary?: Stated<string>
  readonly method: Stated<string>
  /** With its parameters as `{name}`. */
  readonly path: Stated<string>
  readonly server?: Stated<string>
}

export interface ReadOperation {
  readonly operation: OperationFacts
  readonly gaps: readonly Gap[]
}

/** Where in the text on an operation the reader is. */
interface Place {
  part?: Part
  place?: FieldPlace | undefined
  isExample: boolean
  heading?: Stated<string>
  status?: Stated<number> | undefined
  label?: Stated<string> | undefined
  /** The sentence right above. */
  lead: string
  list?: 'filters' | 'sorts' | 'permissions' | undefined
}

type Writable<Facts> = {
  -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer Each)[] ? Each[] : Facts[Key]
}

interface WritableResponse extends Omit<Writable<ResponseFacts>, 'examples' | 'fields'> {
  readonly fields: FieldFacts[]
  readonly examples: ExampleFacts[]
}

/** Reads the text on one operation. */
export const readOperation = (
  units: readonly Unit[],
  request: Request,
  declared: ReadonlySet<string>,
): ReadOperation => {
  const gaps: Gap[] = []
  const parameters: FieldFacts[] = []
  const body: FieldFacts[] = []
  const responses: WritableResponse[] = []
  const requestExamples: ExampleFacts[] = []
  const samples: SampleFacts[] = []
  const unplaced: { readonly field: FieldFacts; readonly of: Prose }[] = []
  const permissions: Stated<string>[] = []
  const filters: Stated<string>[] = []
  const sorts: Stated<string>[] = []
  const statuses: Stated<number>[] = []
  let bodyType: OperationFacts['bodyType']
  let defaultSort: OperationFacts['defaultSort']
  const at: Place = { isExample: false, lead: '' }
  const lists = { filters, sorts, permissions }

  const context = (): FieldContext => ({ place: at.place, heading: at.heading, declared })

  const response = (): WritableResponse => {
    const { status, label } = at
    const found = responses.find((each) => each.status?.value === status?.value && each.label?.value === label?.value)
    if (found) return found
    const created: WritableResponse = { ...(status && { status }), ...(label && { label }), fields: [], examples: [] }
    responses.push(created)
    return created
  }

  const addFields = (fields: readonly FieldFacts[], of: Prose): void => {
    if (at.part === 'response' || at.part === 'error') {
      response().fields.push(...fields.map(({ in: _, ...field }) => field))
      return
    }
    const inPath = parametersOf(request.path.value)
    for (const field of fields) {
      const place = field.in ?? (inPath.includes(field.name?.value ?? '') ? 'path' : undefined)
      if (place === 'body') body.push(field)
      else if (place) parameters.push({ ...field, in: place })
      else unplaced.push({ field, of })
    }
  }

  const readBody = (printed: PrintedBody, { text, language, title }: Code): void => {
    gaps.push(...printed.gaps)
    const example = printed.example && {
      ...printed.example,
      ...(language && { language }),
      ...(title && { title }),
    }
    const led = leadsTo(at.lead)
    const side = at.part === 'request' || at.part === 'response' || at.part === 'error' ? at.part : led
    if (side === 'request') {
      if (at.status) gaps.push(misplaced(at.status))
      if (example) requestExamples.push(example)
      bodyType ??= printed.type
      at.status = undefined
      return
    }
    const into = response()
    if (example) into.examples.push(example)
    if (printed.type) {
      if (into.type) gaps.push(gapAt('unread-text', text))
      into.type ??= printed.type
    }
    if (printed.expression && into.fields.length === 0 && !into.type) {
      const inferred = inferFrom(printed.expression, trimmed(text))
      if (inferred.type.is.kind !== 'object') into.type = inferred.type
      into.fields.push(...inferred.fields)
    }
  }

  const misplaced = ({ value, line, column }: Stated<number>): Gap => ({
    kind: 'misplaced-status',
    line,
    column,
    quote: String(value),
  })

  const readCode = (code: Code): void => {
    const { text } = code
    const found = samplesOf(text)
    if (found.length > 0) samples.push(...found)
    else if (declaresTypes(text.text)) return
    else if (at.part === 'permissions' || at.list === 'permissions') permissions.push(...quotedIn(text))
    else if (/^\s*[[{]/.test(text.text)) readBody(bodyOf(text), code)
    else readHttp(code)
    at.list = undefined
    if (at.part === 'permissions') delete at.part
  }

  /** An answer as it goes over the wire: a status line, headers, an empty line, a body. */
  const readHttp = (code: Code): void => {
    const [first = ''] = code.text.text.split('\n')
    const found = statusLabelOf(slice(code.text, 0, first.length))
    const split = /\n\s*\n\s*(?=[[{])/.exec(code.text.text)
    if (found) {
      at.status = found.status
      at.part = found.status.value < 400 ? 'response' : 'error'
      statuses.push(found.status)
    } else if (code.language && callLanguages.has(code.language)) {
      samples.push({ lines: extentOf(code.text), language: code.language, query: [], headers: [] })
      return
    }
    if (split) {
      const text = slice(code.text, split.index + split[0].length)
      readBody(bodyOf(text), { kind: 'code', text })
    }
  }

  const readSentence = (text: Prose): void => {
    const told = factsOfSentence(text)
    statuses.push(...told.statuses)
    filters.push(...told.filters)
    sorts.push(...told.sorts)
    permissions.push(...told.permissions)
    defaultSort ??= told.defaultSort
    for (const name of told.query)
      if (!parameters.some((each) => each.name?.value === name.value))
        parameters.push({ line: name.line, column: name.column, name, in: 'query', fields: [] })
    at.list = told.list
    at.lead = text.text
    const [only, ...more] = told.statuses
    if (only && more.length === 0 && /:\s*$/.test(text.text)) at.status = only
  }

  const readLine = (line: Line): void => {
    const { text } = line
    const status = statusLabelOf(text)
    const section = sectionOf(text.text)
    at.lead = ''
    at.list = undefined
    if (status) {
      // A label above the first status is that status's; further ones have their own.
      if (status.label || at.status) at.label = status.label
      at.status = status.status
      if (at.part === 'request') return
      statuses.push(status.status)
      at.part = status.status.value < 400 ? 'response' : 'error'
    } else if (section) {
      at.isExample = section.isExample ?? false
      at.heading = stated(text.text.replace(/[`*:]+/g, '').trim(), text)
      if (!section.part) return
      const isOutcome = at.part === 'response' && (section.part === 'response' || section.part === 'error')
      at.label = isOutcome || section.part === 'error' ? at.heading : undefined
      at.status = undefined
      at.part = section.part
      at.place = section.place
      if (section.part === 'filters' || section.part === 'sorts' || section.part === 'permissions')
        at.list = section.part
    } else if (!readLabelled(text)) readSentence(text)
  }

  /** `Permissions: a, b` on one line. */
  const readLabelled = (text: Prose): boolean => {
    const colon = text.text.indexOf(':')
    const section = colon > 0 ? sectionOf(text.text.slice(0, colon)) : undefined
    const part = section?.part
    if (part !== 'permissions' && part !== 'filters' && part !== 'sorts') return false
    const rest = slice(text, colon + 1)
    if (rest.text.trim() === '') at.list = part
    else for (const name of namesIn(rest)) lists[part].push(name)
    return true
  }

  const readItem = ({ text }: Item): void => {
    if (at.list) {
      const name = nameOfItem(text)
      if (name) lists[at.list].push(name)
      return
    }
    const status = /^`?[1-5]\d\d\b/.test(text.text) ? statusLabelOf(firstWords(text)) : undefined
    if (status) statuses.push(status.status)
    const isList = at.part === 'request' || at.part === 'response' || at.part === 'error' || fieldLead.test(at.lead)
    const field = status || !isList ? undefined : fieldOfItem(text, context())
    if (field) {
      gaps.push(...field.gaps)
      addFields(field.fields, text)
    } else if (!status) {
      const { lead } = at
      readLine({ kind: 'line', text, isAlone: true, isTopic: false })
      if (!at.lead) at.lead = lead
    }
  }

  const readTable = (table: Table): void => {
    const { roles, rows } = rowsOf(table)
    if (roles.includes('status') && !roles.includes('name')) {
      for (const { cells } of rows) {
        const found = cells.status && statusLabelOf(firstWords(cells.status))
        if (found) statuses.push(found.status)
      }
    } else if (roles.includes('permission') && !roles.includes('name')) {
      for (const { cells } of rows) permissions.push(...(cells.permission ? namesIn(cells.permission) : []))
    } else if (roles.includes('name')) {
      const read = fieldsOfTable(table, context())
      gaps.push(...read.gaps)
      addFields(read.fields, table.head.text)
    } else gaps.push(gapAt('unread-text', table.head.text))
  }

  for (const unit of units) {
    if (unit.kind === 'line') readLine(unit)
    else if (unit.kind === 'item') readItem(unit)
    else if (unit.kind === 'code') readCode(unit)
    else readTable(unit)
  }

  const placed = placesOf(
    unplaced.map(({ field }) => field),
    [...requestExamples, ...samples.flatMap((each) => each.body ?? [])],
    samples,
  )
  for (const { field, of } of unplaced) {
    if (placed === 'body') body.push(field)
    else parameters.push({ ...field, ...(placed && { in: placed }) })
    if (!placed) gaps.push(gapAt('unplaced-field', of))
  }
  for (const name of parametersOf(request.path.value)) {
    if (parameters.some((each) => each.name?.value === name)) continue
    const { line, column } = request.path
    parameters.push({ line, column, name: { value: name, line, column }, in: 'path', fields: [] })
  }
  const first = units[0]
  const last = units.at(-1)
  return {
    gaps,
    operation: {
      lines: [first ? linesOfUnit(first)[0] : request.path.line, last ? linesOfUnit(last)[1] : request.path.line],
      ...request,
      parameters,
      body: nested(body),
      ...(bodyType && { bodyType }),
      requestExamples,
      responses: responses.map((each) => ({ ...each, fields: nested(each.fields) })),
      samples,
      headers: [],
      permissions: unique(permissions),
      filters: unique(filters),
      sorts: unique(sorts),
      ...(defaultSort && { defaultSort }),
      statuses: unique(statuses),
    },
  }
}

/** Where fields belong whose place the page does not say: where its calls have some of them. */
const placesOf = (
  fields: readonly FieldFacts[],
  bodies: readonly ExampleFacts[],
  samples: readonly SampleFacts[],
): 'body' | 'query' | undefined => {
  const names = fields.flatMap(({ name }) => (name ? [name.value.split(/[.[]/)[0] ?? ''] : []))
  const inBodies = bodies.some(
    ({ value }) => typeof value === 'object' && value !== null && names.some((name) => Object.hasOwn(value, name)),
  )
  if (inBodies) return 'body'
  return samples.some(({ query }) => query.some((pair) => names.includes(pair.name))) ? 'query' : undefined
}

const callLanguages = new Set(
  'js javascript ts typescript php python py ruby rb go java csharp http node shell bash sh'.split(' '),
)
const fieldLead = /\b(?:parameters?|params|fields?|attributes?|properties|arguments?|keys|headers?)\b[^.]*:?\s*$/i

const firstWords = (text: Prose): Prose => {
  const end = text.text.search(/\s[–—-]\s|:\s|\n|\s\(/)
  return trimmed(slice(text, 0, end < 0 ? undefined : end))
}

const quoted = /["'`](?<value>[^"'`\n]+)["'`]/g
const quotedIn = (text: Prose): readonly Stated<string>[] =>
  [...text.text.matchAll(quoted)].map((match) => stated(match.groups?.value ?? '', text, match.index))

const name = /[A-Za-z_*-][\w.:*/-]*/g
const namesIn = (text: Prose): readonly Stated<string>[] => {
  const found = quotedIn(text)
  return found.length > 0 ? found : [...text.text.matchAll(name)].map((match) => stated(match[0], text, match.index))
}

/** Each value once, where it stands first. */
const unique = <Value>(values: readonly Stated<Value>[]): readonly Stated<Value>[] =>
  values.filter(({ value }, index) => values.findIndex((each) => each.value === value) === index)

const linesOfUnit = (unit: Unit): readonly [number, number] => {
  if (unit.kind !== 'table') return extentOf(unit.text)
  const last = unit.rows.at(-1) ?? unit.head
  return [unit.head.text.markAt(0).line, extentOf(last.text)[1]]
}
