import { singular } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector, PageSighting } from '../detector.ts'
import { fieldsOf, listNames, markOf, type PlacedField } from '../fields.ts'

export const enumDisagreement: PageDetector = {
  id: 'enum-disagreement',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'enum-disagreement',
  severity: 'medium',
  about: 'Two lists of the same values on one page disagree.',
  find: (page) => {
    const fields = fieldsOf(page).filter(({ field }) => (field.enum?.length ?? 0) > 1)
    return [...fields.flatMap(betweenSources), ...betweenPlaces(fields, unsupportedIn(page))]
  },
}

/** Whether the line of a list excludes a value. */
type IsUnsupported = (value: string, line: number) => boolean

const unsupportedIn = ({ mentions = [] }: PageFacts): IsUnsupported => {
  const told = mentions.filter(({ topic }) => topic === 'unsupported-value')
  return (value, line) => told.some((each) => each.line === line && each.quote.split(/["'`]/)[1] === value)
}

type Values = NonNullable<PlacedField['field']['enum']>

const missingFrom = (values: Values, other: Values): readonly string[] =>
  values.map(({ value }) => value).filter((value) => !other.some((each) => each.value === value))

/** Compares the lists that one field has in its sentence, its column and its type. */
const betweenSources = (placed: PlacedField): readonly PageSighting[] => {
  const lists = [...Map.groupBy(placed.field.enum ?? [], ({ source }) => source).values()]
  const [first, ...others] = [...lists, inType(placed)].filter(({ length }) => length > 1)
  return others.flatMap((other) => (first ? difference(first, other, placed) : []))
}

/** The strings that the type allows. */
const inType = ({ field: { type, enum: values } }: PlacedField): Values => {
  if (type?.is.kind !== 'union' || values?.some(({ source }) => source === 'type')) return []
  const { line, column } = type
  return type.is.options.flatMap((option) =>
    option.kind === 'literal' && typeof option.value === 'string'
      ? [{ value: option.value, source: 'type' as const, line, column }]
      : [],
  )
}

/**
 * Compares lists of fields with the same name in requests, or in responses: what can be asked for is not all that can
 * come back. Lists that share few values mean different things.
 */
const betweenPlaces = (fields: readonly PlacedField[], isUnsupported: IsUnsupported): readonly PageSighting[] =>
  [...Map.groupBy(fields, ({ name, part }) => `${part} ${name}`).values()].flatMap((same) => {
    const lists = same.filter(
      (placed, index) =>
        same.findIndex(({ field }) => field.enum?.[0]?.line === placed.field.enum?.[0]?.line) === index,
    )
    return lists.slice(1).flatMap((placed) => {
      const [first, other] = [lists[0]?.field.enum ?? [], placed.field.enum ?? []]
      const shared = first.length - missingFrom(first, other).length
      const isSame = lists[0] !== undefined && resourceOf(lists[0]) === resourceOf(placed)
      if (!isSame || shared * 2 < Math.max(first.length, other.length)) return []
      // A value that a line says it doesn't take is missing there on purpose.
      const taken = (values: Values, line: number | undefined): Values =>
        values.filter(({ value }) => line === undefined || !isUnsupported(value, line))
      return difference(taken(first, other[0]?.line), taken(other, first[0]?.line), placed)
    })
  })

/** What an operation is about: the last fixed part of its path that isn't a verb. */
const resourceOf = ({ operation }: PlacedField): string => {
  const fixed = (operation.path?.value ?? '').split('/').filter((each) => each !== '' && !each.startsWith('{'))
  return singular(fixed.findLast((each) => !/^(?:search|query|list)$/.test(each)) ?? '')
}

const difference = (first: Values, other: Values, { name, operation }: PlacedField): readonly PageSighting[] => {
  const [here, there] = [missingFrom(other, first), missingFrom(first, other)]
  const mark = other[0]
  if (!mark || (here.length === 0 && there.length === 0)) return []
  const parts = [
    ...(here.length > 0 ? [`only this one has ${listNames(here)}`] : []),
    ...(there.length > 0 ? [`only line ${first[0]?.line} has ${listNames(there)}`] : []),
  ]
  const evidence = `two lists of the values of \`${name}\` disagree: ${parts.join(', ')}`
  return [{ ...markOf(mark), quote: mark.value, operation: operationTitle(operation), evidence }]
}
