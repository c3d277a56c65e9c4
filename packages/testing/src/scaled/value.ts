import { type FormatName, quote } from '@sendspec/contract'

/** What a made-up field holds. */
export type Value =
  | { readonly kind: 'string'; readonly example: string }
  | { readonly kind: 'format'; readonly format: FormatName; readonly example: string }
  | { readonly kind: 'number'; readonly example: number }
  | { readonly kind: 'boolean'; readonly example: boolean }
  | { readonly kind: 'enum'; readonly values: readonly string[]; readonly example: string }
  | { readonly kind: 'array'; readonly of: Value }
  | { readonly kind: 'object'; readonly name: string; readonly about: string; readonly fields: readonly ScaledField[] }

/** A field or parameter of a made-up API. */
export interface ScaledField {
  readonly name: string
  /** One sentence. */
  readonly about: string
  readonly value: Value
  readonly nullable?: boolean
  readonly optional?: boolean
  /** What the page's example shows although the page states something else, and the finding that says so. */
  readonly amended?: { readonly finding: string; readonly by: 'value' | 'null' | 'text'; readonly example: unknown }
}

const formatWords: Partial<Record<FormatName, string>> = {
  uuid: ' In `UUID` format.',
  'date-time': ' In `RFC 3339` format.',
}

/** The sentence about a field on its page. */
export const sentenceOf = ({ about, value }: ScaledField): string => {
  if (value.kind === 'format') return `${about}${formatWords[value.format] ?? ''}`
  if (value.kind !== 'enum') return about
  return `${about} Possible values are ${value.values.map((each) => `\`${each}\``).join(', ')}.`
}

/** The type as a page writes it. */
export const typeText = (value: Value, indent = ''): string => {
  switch (value.kind) {
    case 'array':
      return value.of.kind === 'object' ? `${typeText(value.of, indent)}[]` : `Array<${typeText(value.of)}>`
    case 'object':
      return `{\n${membersText(value.fields, `${indent}  `)}${indent}}`
    case 'enum':
    case 'format':
      return 'string'
    default:
      return value.kind
  }
}

/** The members of an object as a page writes them: a comment and a line each. */
const membersText = (fields: readonly ScaledField[], indent: string): string =>
  fields
    .map((field) => {
      const { name, value, nullable, optional } = field
      const type = `${typeText(value, indent)}${nullable ? ' | null' : ''}`
      return `${indent}/** ${sentenceOf(field)} */\n${indent}${name}${optional ? '?' : ''}: ${type};\n`
    })
    .join('')

/** A value of an object as the page's example shows it. */
export const exampleOf = (fields: readonly ScaledField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.map(({ name, value, amended }) => [name, amended ? amended.example : exampleValue(value)] as const),
  )

export const exampleValue = (value: Value): unknown => {
  if (value.kind === 'object') return exampleOf(value.fields)
  if (value.kind === 'array') return [exampleValue(value.of)]
  return value.example
}

/** The schema of a value, as a contract writes it. Objects are components that are declared before. */
const schemaText = (value: Value): string => {
  switch (value.kind) {
    case 'object':
      return value.name
    case 'array':
      return `z.array(${schemaText(value.of)})`
    case 'enum':
      return `z.enum([${value.values.map(quote).join(', ')}])`
    case 'format':
      return `format(${quote(value.format)})`
    default:
      return `z.${value.kind}()`
  }
}

/** The schema of what callers must expect, where the example contradicts the page. */
const observedText = ({ value, amended }: ScaledField): string => {
  const documented = schemaText(value)
  if (!amended) return documented
  const observed = {
    value: () =>
      schemaText({
        ...(value as Value & { kind: 'enum' }),
        values: [...(value as Value & { kind: 'enum' }).values, String(amended.example)],
      }),
    null: () => `${documented}.nullable()`,
    text: () => 'z.string()',
  }[amended.by]()
  return `amend(${quote(amended.finding)}, ${documented}, ${observed})`
}

/** A property of a contract: its name, its sentence and its schema. */
export const propertyText = (field: ScaledField): string => {
  const { name, about, nullable, optional } = field
  return `  ${name}: field(${quote(about)}, ${observedText(field)}${nullable ? '.nullable()' : ''}${optional ? '.optional()' : ''}),\n`
}

/** The objects inside fields, innermost first. */
export const objectsIn = (fields: readonly ScaledField[]): readonly (Value & { readonly kind: 'object' })[] =>
  fields.flatMap(({ value }) => {
    const inner = value.kind === 'array' ? value.of : value
    return inner.kind === 'object' ? [...objectsIn(inner.fields), inner] : []
  })

/** A component of a contract. */
export const componentText = ({ name, about, fields }: Value & { readonly kind: 'object' }): string =>
  `export const ${name} = named(${quote(name)}, ${quote(about)}, {\n${fields.map(propertyText).join('')}})\n`
