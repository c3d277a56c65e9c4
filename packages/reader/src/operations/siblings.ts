import type { FieldFacts } from '@sendspec/facts'

/**
 * A sentence that lists the names of fields of the same list ("Either `a` or `b` must be given") lists no values.
 */
export const withoutSiblingValues = (fields: readonly FieldFacts[]): readonly FieldFacts[] => {
  const names = new Set(fields.flatMap(({ name }) => (name ? [name.value] : [])))
  return fields.map(({ enum: values, ...field }) => {
    const areNames = values?.every(({ value, source }) => source === 'prose' && names.has(value))
    return {
      ...field,
      ...(values && !areNames && { enum: values }),
      fields: withoutSiblingValues(field.fields),
    }
  })
}
