import type { CallSample } from '@sendspec/client'
import type { ProgramKind } from '@sendspec/client/program-text'
import { formatPointer, type Operation, parsePointer, withValueAt } from '@sendspec/contract'
import type { Given } from '../samples/call-facts.ts'
import { type FormField, formFields } from './form-fields.ts'

/** A common use of an operation. */
export interface SampleCase {
  readonly id: 'filter' | 'next' | 'items' | 'errors'
  readonly title: string
  readonly about: string
  readonly given: Given
  readonly kind: ProgramKind
}

/** The parameters that choose a page, as paths. */
const pagingPaths = ({ notes: { pagination } }: Operation): readonly string[] => {
  switch (pagination?.kind) {
    case 'page':
      return [pagination.page, pagination.size ?? '']
    case 'links':
      return [pagination.page]
    case 'offset':
      return [pagination.skip, pagination.limit].map((place) => parsePointer(`/${place.replace(/^\//, '')}`).join('.'))
    default:
      return []
  }
}

/** The parameters of the page after the one that a call asks for. */
const nextPage = ({ notes: { pagination } }: Operation, given: Given): Given | undefined => {
  if (!pagination) return undefined
  if (pagination.kind !== 'offset') return { ...given, [pagination.page]: pagination.first + 1 }
  const place = pagination.in === 'body' ? pagination.skip : `/${pagination.skip}`
  return withValueAt(given, place, pagination.defaultLimit) as Given
}

/** The optional parameter that best shows how results are narrowed down. */
const filterOf = (operation: Operation, sample: CallSample): FormField | undefined => {
  const paging = pagingPaths(operation)
  return formFields(sample.params).find(
    ({ path, required, entry, part }) =>
      !required &&
      part !== 'header' &&
      entry !== 'json' &&
      !paging.includes(path.join('.')) &&
      !/sort|order/i.test(path.join('.')),
  )
}

const filterCase = (operation: Operation, sample: CallSample): readonly SampleCase[] => {
  const filter = operation.method === 'GET' || operation.notes.safe ? filterOf(operation, sample) : undefined
  if (!filter) return []
  const name = filter.path.join('.')
  return [
    {
      id: 'filter',
      title: 'With a filter',
      about: `\`${name}\`: ${filter.description}`,
      given: withValueAt(sample.given, formatPointer(filter.path), filter.example) as Given,
      kind: 'call',
    },
  ]
}

/** The common uses of an operation, besides the plain call. */
export const sampleCases = (operation: Operation, sample: CallSample): readonly SampleCase[] => {
  const next = nextPage(operation, sample.given)
  return [
    ...filterCase(operation, sample),
    ...(next
      ? [{ id: 'next', title: 'Next page', about: 'The page after the first.', given: next, kind: 'call' } as const]
      : []),
    ...(sample.program.paged
      ? [
          {
            id: 'items',
            title: 'All items',
            about: 'The client asks for one page after the other, within the rate limit.',
            given: sample.given,
            kind: 'items',
          } as const,
        ]
      : []),
    {
      id: 'errors',
      title: 'Handle errors',
      about: 'What is documented, what is worth a retry, and everything else.',
      given: sample.given,
      kind: 'errors',
    },
  ]
}
