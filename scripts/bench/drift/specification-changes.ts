import type { Change } from '@sendspec/evidence'
import { type Described, keyOf } from '../reader/described.ts'

/** What is compared between two versions, with its name in the table. */
export const subjects = {
  operation: 'operations',
  request: 'request fields',
  response: 'response fields',
  value: 'enum values',
} as const
export type Subject = keyof typeof subjects

/** One difference between two OpenAPI documents, or two pages, of one API. */
export interface Difference {
  readonly subject: Subject
  readonly kind: 'added' | 'removed'
  /** `GET /users`. */
  readonly operation: string
  /** The field, and a value of it. */
  readonly name?: string
  readonly value?: string
}

type Operations = ReadonlyMap<string, Described>

/** What an OpenAPI document has and the earlier one doesn't, and the other way around. Of an operation that comes or goes, only that. */
export const specificationChanges = (before: Operations, after: Operations): readonly Difference[] => [
  ...lacking(before, after).map((difference) => ({ ...difference, kind: 'removed' as const })),
  ...lacking(after, before).map((difference) => ({ ...difference, kind: 'added' as const })),
]

const lacking = (own: Operations, other: Operations): readonly Omit<Difference, 'kind'>[] =>
  [...own].flatMap(([operation, described]): readonly Omit<Difference, 'kind'>[] => {
    const same = other.get(operation)
    if (!same) return [{ subject: 'operation', operation }]
    const fields = (['request', 'response'] as const).flatMap((subject) =>
      [...described[subject].keys()]
        .filter((name) => !same[subject].has(name))
        .map((name) => ({ subject, operation, name })),
    )
    const values = [...described.request].flatMap(([name, { values: all = [] }]) => {
      const others = same.request.get(name)
      if (!others) return []
      return all
        .filter((value) => !others.values?.includes(value))
        .map((value) => ({ subject: 'value' as const, operation, name, value }))
    })
    return [...fields, ...values]
  })

/** What drift reports, in the same form. Fields at any depth, because documents and pages wrap bodies differently. */
export const pageChanges = (changes: readonly Change[], pageBase: RegExp): readonly Difference[] =>
  changes.flatMap(({ kind, aspect, side, operation: title = '', pointer = '', of }): readonly Difference[] => {
    const [, method = '', path = ''] = /^([A-Z]+) (\/\S*)/.exec(title) ?? []
    const operation = keyOf(method, path.replace(pageBase, ''))
    if (kind === 'changed') return []
    if (aspect === 'operation') return [{ subject: 'operation', kind, operation }]
    const name = pointer.split('/').findLast((step) => step !== '' && step !== '*')
    if (name === undefined || side === 'page') return []
    if (aspect === 'field') return [{ subject: side, kind, operation, name }]
    return aspect === 'value' && of !== undefined ? [{ subject: 'value', kind, operation, name, value: of }] : []
  })

/** Equal for differences that are the same. */
export const wordsOf = ({ subject, kind, operation, name = '', value = '' }: Difference): string =>
  [kind, subject, operation, name, value].join(' ').trim()
