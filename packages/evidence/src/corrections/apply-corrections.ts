import { isDeepStrictEqual } from 'node:util'
import type { Correction, FieldFacts, Mark, OperationFacts, PageFacts } from '@sendspec/facts'
import { operationTitle } from '../page/operation-title.ts'
import { fieldGroups, placeFields } from '../page/place-fields.ts'

/** A correction that can't be applied, and why. */
export interface Misplaced {
  readonly correction: Correction
  readonly what: string
  readonly next: string
}

/** Facts as a person corrected them, and the corrections that fit nothing. */
export interface Corrected {
  readonly facts: PageFacts
  readonly misplaced: readonly Misplaced[]
}

/** Replaces what a program misread on a page by what the page states. */
export const applyCorrections = (facts: PageFacts, corrections: readonly Correction[]): Corrected => {
  const misplaced: Misplaced[] = []
  const corrected = corrections
    .filter(({ page }) => page === facts.page.id)
    .reduce((page, correction) => {
      const [field, ...others] = fieldsAt(page, correction)
      const trouble = troubleWith(correction, [field, ...others], page)
      if (trouble) misplaced.push({ correction, ...trouble })
      return field && !trouble ? replaced(page, field, withStatement(field, correction)) : page
    }, facts)
  return { facts: corrected, misplaced }
}

const nameOf = ({ name }: FieldFacts): string | undefined => name?.value

const fieldsAt = ({ operations, types }: PageFacts, wanted: Correction): readonly FieldFacts[] => [
  ...new Set(
    operations
      .filter((operation) => isMeant(operation, wanted))
      .flatMap((operation) =>
        fieldGroups(operation)
          .filter(({ part }) => part === wanted.in)
          .flatMap((group) => placeFields(group, { scope: { types }, keysOf: (fields) => fields.map(nameOf) }))
          .filter(({ pointer }) => pointer === wanted.pointer)
          .map(({ field }) => field),
      ),
  ),
]

const isMeant = (operation: OperationFacts, { operation: title }: Correction): boolean =>
  title === undefined || operationTitle(operation) === title

const troubleWith = (
  { about, read, in: part, pointer, operation }: Correction,
  [field, ...others]: readonly (FieldFacts | undefined)[],
  page: PageFacts,
): Omit<Misplaced, 'correction'> | undefined => {
  if (!field) {
    const titles = page.operations.map(operationTitle).join(', ')
    return { what: `the page has no ${part} field ${pointer}`, next: `correct the place; its operations are ${titles}` }
  }
  if (others.length > 0 && operation === undefined) {
    return { what: `several operations have a ${part} field ${pointer}`, next: 'name the `operation`' }
  }
  const now = statementOf(field, about)
  if (isDeepStrictEqual(now, read)) return undefined
  const what = `the reader makes ${JSON.stringify(now)} of it, not ${JSON.stringify(read)}`
  return { what, next: 'drop the correction if that is right now, or correct `read`' }
}

/** What the facts have of a field; null for nothing. */
const statementOf = (field: FieldFacts, about: Correction['about']): unknown => {
  if (about === 'enum') return field.enum?.map(({ value }) => value) ?? null
  return field[about]?.value ?? null
}

const withStatement = (field: FieldFacts, { about, states }: Correction): FieldFacts => {
  const { [about]: before, ...rest } = field
  if (states === null) return rest as FieldFacts
  const first: Mark | undefined = Array.isArray(before) ? before[0] : (before as Mark | undefined)
  const mark = { line: first?.line ?? field.line, column: first?.column ?? field.column }
  const stated =
    about === 'enum'
      ? (states as readonly string[]).map((value) => ({ value, source: 'prose' as const, ...mark }))
      : { value: states, ...mark }
  return { ...rest, [about]: stated } as FieldFacts
}

/** The same facts with another field in the place of one. */
const replaced = <Value>(value: Value, before: FieldFacts, after: FieldFacts): Value => {
  if ((value as unknown) === before) return after as Value
  if (Array.isArray(value)) return value.map((each) => replaced(each, before, after)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, before, after)])) as Value
}
