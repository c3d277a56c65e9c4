import { isObject } from '@sendspec/contract'
import type { PageFacts, TypeFact, TypeKind } from '@sendspec/facts'
import { alternativesOf } from '../../page/declared-types.ts'
import { operationTitle } from '../../page/operation-title.ts'
import type { PageDetector } from '../detector.ts'
import { shown as inWords } from '../example-values.ts'
import { fieldsOf, markOf, shownFor, writtenType } from '../fields.ts'

export const typeMismatch: PageDetector = {
  id: 'type-mismatch',
  looksAt: 'page',
  class: 'contradiction',
  kind: 'type-mismatch',
  severity: 'high',
  about: 'An example shows a value that is not of the documented type.',
  find: (page) =>
    fieldsOf(page).flatMap((placed) => {
      const { field, name, operation } = placed
      const type = writtenType(field)
      if (!type) return []
      const options = alternativesOf(type.is, page)
      const wrong = shownFor(placed).find(
        ({ value }) => value !== null && !isVariable(value) && !options.some((option) => accepts(option, value, page)),
      )
      if (!wrong) return []
      return [
        {
          ...markOf(type),
          quote: type.text,
          operation: operationTitle(operation),
          evidence: `\`${name}\` is documented as \`${type.text}\`, and the example on line ${wrong.line} has ${inWords(wrong.value)}`,
        },
      ]
    }),
}

/** What a sample fills in when it runs can be of any type. */
const isVariable = (value: unknown): boolean => typeof value === 'string' && /^\$(?:\w+|\{\w+\})$/.test(value)

type Test<Kind extends TypeKind> = (value: unknown, type: Extract<TypeFact, { kind: Kind }>, page: PageFacts) => boolean

/** The type that a value must have. Types of items and of nested fields are checked on their own. */
const tests: { readonly [Kind in TypeKind]: Test<Kind> } = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  unknown: () => true,
  array: (value, { items }, page) =>
    Array.isArray(value) &&
    (!items || value.every((each) => alternativesOf(items, page).some((option) => accepts(option, each, page)))),
  object: isObject,
  record: isObject,
  // A value that a list lacks is another detector's: it is of the type of the list.
  literal: (value, type) => typeof value === typeof type.value,
  union: () => true,
  named: () => true,
}

const accepts = (type: TypeFact, value: unknown, page: PageFacts): boolean =>
  (tests[type.kind] as Test<TypeKind>)(value, type as never, page)
