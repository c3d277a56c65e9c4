import type { Gap, OperationFacts } from '@sendspec/facts'
import { extentOf } from '../blocks/passage.ts'
import { addNamedByFlags, applySharedFlags } from './apply-shared-flags.ts'
import { eachOnce } from './names.ts'
import { nested } from './nest.ts'
import { nestedByExample } from './nest-by-example.ts'
import { type Known, type OpenOperation, openOperation, type Request } from './open-operation.ts'
import { placeFields } from './place-fields.ts'
import { inferAnswers, readCall, readCode } from './read-code.ts'
import { enterPart, leavePart, readField } from './read-field.ts'
import { readTable } from './read-table.ts'
import { readItem, readLine } from './read-text.ts'
import { withoutRepeats } from './repeats.ts'
import type { SectionPart } from './sections.ts'
import { withoutSiblingValues } from './siblings.ts'
import { withStatusesAbove } from './statuses-below.ts'
import type { Unit } from './units.ts'

export interface ReadOperation {
  /** The units that state something of it. */
  readonly used: readonly Unit[]
  readonly operation: OperationFacts
  readonly gaps: readonly Gap[]
}

export interface OperationText {
  readonly units: readonly Unit[]
  readonly request: Request
  readonly known: Known
  /** What the text begins with, where that is known. */
  readonly part?: SectionPart
}

const readers: {
  readonly [Kind in Unit['kind']]: (unit: Extract<Unit, { kind: Kind }>, open: OpenOperation) => void
} = {
  line: readLine,
  item: readItem,
  code: readCode,
  table: readTable,
  call: readCall,
  field: readField,
  enter: enterPart,
  leave: leavePart,
}

/** Reads one unit of the text. */
export const readUnit = (unit: Unit, open: OpenOperation): void => {
  const before = sizeOf(open)
  readers[unit.kind](unit as never, open)
  if (sizeOf(open) !== before) open.read += 1
}

/** How much an operation has. */
const sizeOf = ({
  added,
  requestExamples,
  samples,
  statuses,
  lists,
  shown,
  responses,
  bodyType,
}: OpenOperation): number =>
  added +
  requestExamples.length +
  samples.length +
  statuses.length +
  shown.length +
  lists.filters.length +
  lists.sorts.length +
  lists.permissions.length +
  responses.reduce((sum, { examples, type }) => sum + examples.length + (type ? 1 : 0), 0) +
  (bodyType ? 1 : 0)

/** Reads the text on one operation. */
export const readOperation = ({ units, request, known, part }: OperationText): ReadOperation => {
  const open = openOperation(request, known, part)
  const used = withStatusesAbove(units).filter((unit) => {
    const before = open.read
    readUnit(unit, open)
    return open.read > before
  })
  inferAnswers(open)
  addNamedByFlags(open)
  placeFields(open)
  applySharedFlags(open)
  const { body, bodyType, parameters, requestExamples, responses, samples, lists, defaultSort, statuses, gaps } = open
  const sent = [...requestExamples, ...samples.flatMap((each) => each.body ?? [])]
  return {
    used,
    gaps,
    operation: {
      lines: extentOfUnits(units, request),
      ...request,
      parameters: withoutSiblingValues(parameters),
      body: withoutSiblingValues(nestedByExample(nested(body, known.areOwnersListed), sent)),
      ...(bodyType && { bodyType }),
      requestExamples: withoutRepeats(requestExamples),
      responses: responses.map((each) => ({
        ...each,
        fields: withoutSiblingValues(nestedByExample(nested(each.fields, known.areOwnersListed), each.examples)),
        examples: withoutRepeats(each.examples),
      })),
      samples: withoutRepeats(samples, ({ url, lines }) => (url ? undefined : codeAt(units, lines[0]))),
      headers: [],
      permissions: eachOnce(lists.permissions),
      filters: eachOnce(lists.filters),
      sorts: eachOnce(lists.sorts),
      ...(defaultSort && { defaultSort }),
      statuses: eachOnce(statuses),
    },
  }
}

/** The code that begins in a line. */
const codeAt = (units: readonly Unit[], line: number): string | undefined => {
  const code = units.find((unit) => unit.kind === 'code' && unit.text.markAt(0).line === line)
  return code?.kind === 'code' ? code.text.text : undefined
}

const extentOfUnits = (units: readonly Unit[], { path }: Request): readonly [first: number, last: number] => {
  const lines = units.flatMap((unit) => linesOfUnit(unit) ?? [])
  const line = path?.line ?? 1
  return [lines[0] ?? line, lines.at(-1) ?? line]
}

const linesOfUnit = (unit: Unit): readonly [first: number, last: number] | undefined => {
  if (unit.kind === 'enter' || unit.kind === 'leave') return undefined
  if (unit.kind !== 'table') return extentOf(unit.text)
  const last = unit.rows.at(-1) ?? unit.head
  return [unit.head.text.markAt(0).line, extentOf(last.text)[1]]
}
