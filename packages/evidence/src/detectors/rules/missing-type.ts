import type { FieldFacts, PageFacts, TypeFact } from '@sendspec/facts'
import type { PageDetector } from '../detector.ts'
import { markOf, writtenType } from '../fields.ts'

export const missingType: PageDetector = {
  id: 'missing-type',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-type',
  severity: 'medium',
  about: 'Fields or parameters have no stated type.',
  find: (page) => {
    // What only an example shows can be described in a table of its own.
    const described = new Set(page.types.flatMap(({ is }) => namesIn(is)))
    return [
      { what: 'parameters', of: page.operations.flatMap(({ parameters }) => parameters.filter(isTyped)) },
      { what: 'fields of requests', of: page.operations.flatMap(({ body }) => body) },
      {
        what: 'fields of responses',
        of: page.operations.flatMap(({ responses }) =>
          responses.flatMap(({ fields, status, label }) =>
            (status?.value ?? 200) < 400 && !/\berror\b/i.test(label?.value ?? '') ? fields : [],
          ),
        ),
      },
    ].flatMap(({ what, of }) => {
      const all = of.flatMap(withNested)
      const untyped = all.filter((field) => isUntyped(field, page) && !described.has(field.name?.value ?? ''))
      const [first] = untyped
      if (!first) return []
      const evidence = `the types of ${untyped.length} of ${all.length} ${what} are not stated`
      return [
        {
          ...markOf(first.name ?? first),
          ...(first.name && first.in !== 'path' && { quote: first.name.value }),
          ...(untyped.length > 1 && { whole: true }),
          evidence,
        },
      ]
    })
  },
}

/** The names that a type describes with a type of their own. */
const namesIn = (type: TypeFact): readonly string[] => {
  if (type.kind === 'array') return type.items ? namesIn(type.items) : []
  if (type.kind !== 'object') return []
  return (type.fields ?? []).flatMap((field) => (field.name && writtenType(field) ? [field.name.value] : []))
}

/**
 * What is in a path or a header is text, unless the page says otherwise. A parameter that is only mentioned, as in
 * `?page=2`, is not described, and is no field without a type.
 */
const isTyped = (field: FieldFacts): boolean =>
  field.type !== undefined || (field.heading !== undefined && field.in !== 'path' && field.in !== 'header')

const withNested = (field: FieldFacts): readonly FieldFacts[] => [field, ...field.fields.flatMap(withNested)]

/** Nested fields imply an object, and a list of values or a default implies their type. */
const isUntyped = ({ type, enum: values, fields, default: fallback }: FieldFacts, { gaps }: PageFacts): boolean =>
  (type === undefined || type.inferred === true) &&
  !values &&
  !fallback &&
  (fields.length === 0 || type !== undefined) &&
  !gaps.some(({ kind, line }) => kind === 'unknown-type' && line === type?.line)
