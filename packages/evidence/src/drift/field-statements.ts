import type { FieldFacts } from '@sendspec/facts'
import { type LimitName, limitNames } from '../compare/outline.ts'
import type { TypeScope } from '../page/declared-types.ts'
import { type FieldGroup, placeFields } from '../page/place-fields.ts'
import type { DriftAspect } from './aspects.ts'
import { inCode, numbered, statementsAt, type Where } from './state.ts'
import type { Statement } from './statement.ts'

const limits = {
  minimum: 'minimum',
  maximum: 'maximum',
  minLength: 'minimum length',
  maxLength: 'maximum length',
  minItems: 'minimum of items',
  maxItems: 'maximum of items',
} as const satisfies Record<LimitName, DriftAspect>

/** A field without a name is known by its number among those without one. */
const keysOf = (fields: readonly FieldFacts[]): readonly string[] => {
  let unnamed = 0
  return numbered(fields, ({ name }) => name?.value ?? `#${++unnamed}`).map(([key]) => key)
}

/** What a page states about the fields of a group, and about those inside them. */
export const fieldStatements = (
  group: Pick<FieldGroup, 'fields' | 'type'>,
  { where, scope }: { readonly where: Where; readonly scope: TypeScope },
): readonly Statement[] =>
  placeFields(group, { scope, keysOf }).flatMap(({ field, key, pointer }) => {
    const at = statementsAt({ ...where, pointer })
    const required = field.required?.value === true
    return [
      at.state('field', field.name ?? field, { value: key, says: inCode(key), required }),
      ...(field.in ? [at.state('place', field, { value: field.in, says: field.in })] : []),
      ...at.type('type', field.type && { ...field.type, scope: { types: scope.types } }),
      ...at.value('required', field.required),
      ...at.value('nullability', field.nullable),
      ...at.value('deprecation', field.deprecated),
      ...valueStatements(field, { ...where, pointer }),
      ...at.limit('default', field.default),
      ...limitNames.flatMap((name) => at.limit(limits[name], field[name])),
      ...at.value('format', field.format),
      ...at.value('sample value', field.example),
    ]
  })

const valueStatements = ({ enum: list = [] }: FieldFacts, where: Where): readonly Statement[] =>
  [...Map.groupBy(list, ({ value }) => value).values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const value = same.map(({ source }) => source).sort()
    return [statementsAt(where).state('value', first, { of: first.value, value, says: inCode(first.value) })]
  })
