import type { FieldFacts, PageFacts } from '@sendspec/facts'
import type { PageDetector } from '../detector.ts'
import { markOf } from '../fields.ts'

export const missingType: PageDetector = {
  id: 'missing-type',
  looksAt: 'page',
  class: 'gap',
  kind: 'missing-type',
  severity: 'medium',
  about: 'Fields or parameters have no stated type.',
  find: (page) =>
    [
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
      const untyped = all.filter((field) => isUntyped(field, page))
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
    }),
}

/** What is in a path or a header is text, unless the page says otherwise. */
const isTyped = (field: FieldFacts): boolean =>
  field.type !== undefined || (field.in !== 'path' && field.in !== 'header')

const withNested = (field: FieldFacts): readonly FieldFacts[] => [field, ...field.fields.flatMap(withNested)]

/** Nested fields imply an object, and a list of values or a default implies their type. */
const isUntyped = ({ type, enum: values, fields, default: fallback }: FieldFacts, { gaps }: PageFacts): boolean =>
  (type === undefined || type.inferred === true) &&
  !values &&
  !fallback &&
  (fields.length === 0 || type !== undefined) &&
  !gaps.some(({ kind, line }) => kind === 'unknown-type' && line === type?.line)
