import { keyText, type Property, pascalCase, quote, type Shape, tupleName } from '@sendspec/contract'
import { alternatives, type Direction, nestedName, varies } from './kinds.ts'
import { arrow, bracketed, indent, jsdoc, union, wrap } from './layout.ts'
import type { Declaration, Model, Use } from './model.ts'
import { valueText } from './program-text.ts'
import { propertyRemarks, shapeRemarks, sharedRemarks } from './remarks.ts'

/** A property of an interface, with its comment. */
export const propertyText = (options: {
  model: Model
  property: Property
  typeName: string
  direction: Direction
  uses: readonly Use[]
  /** Remarks that are noted at the object. */
  shared?: readonly string[]
}): string => {
  const { model, property, typeName, direction, uses, shared = [] } = options
  const { key, required, shape, description } = property
  const comment = [
    ...wrap(description, 2),
    ...('default' in property ? [`@default ${valueText(property.default, 2)}`] : []),
    ...propertyRemarks({ vendor: model.vendor, property, uses })
      .filter((remark) => !shared.includes(remark))
      .flatMap((remark) => wrap(remark, 2)),
  ]
  const name = nestedName(typeName, pascalCase(key))
  const types = alternatives(shape, { name, direction, nameOf: model.nameOf(direction) })
  const absent = !required && direction === 'write' && !types.includes('unknown') ? ['undefined'] : []
  return (
    jsdoc(comment, 2) +
    union({ head: `${keyText(key)}${required ? '' : '?'}:`, options: [...types, ...absent], column: 2 })
  )
}

export const interfaceText = (head: string, members: readonly string[]): string =>
  members.length === 0 ? `export interface ${head} {}` : `export interface ${head} {\n${indent(members.join('\n'))}\n}`

type Enum = Extract<Shape, { kind: 'enum' }>

interface Comment {
  readonly lines: readonly string[]
  readonly remarks: readonly string[]
}

const enumText = (
  { name, directions, values }: Declaration & Pick<Enum, 'values'>,
  about: Comment,
): readonly string[] => {
  const tuple = tupleName(name)
  const read = directions.has('read')
  const known = read ? `Known${name}` : name
  const list = bracketed({
    before: `export const ${tuple} = `,
    open: '[',
    parts: values.map(quote),
    close: ']',
    after: ' as const',
  })
  const open = jsdoc([...about.lines, 'The server may send other values too.', ...about.remarks])
  const knownType = `export type ${known} = (typeof ${tuple})[number]`
  return [
    ...(read
      ? [
          `${open}export type ${name} = ${known} | (string & {})`,
          `${jsdoc([`The known values of \`${name}\`.`])}${knownType}`,
        ]
      : [jsdoc([...about.lines, ...about.remarks]) + knownType]),
    jsdoc([`All values of \`${known}\`.`]) + list,
    jsdoc([`Whether a value is one of \`${tuple}\`.`]) +
      arrow({
        head: `export const isKnown${name} = (value: string): value is ${known} =>`,
        value: `(${tuple} as readonly string[]).includes(value)`,
      }),
  ]
}

/** A declared type: one form, or a form for reading and one for writing if they differ. */
export const declarationText = (model: Model, declaration: Declaration): readonly string[] => {
  const { shape, directions, name, uses, about } = declaration
  const shared = [
    ...new Set([...shapeRemarks(model.vendor, shape), ...sharedRemarks({ vendor: model.vendor, shape, uses })]),
  ]
  const comment = { lines: about ? wrap(about) : [], remarks: shared.flatMap((remark) => wrap(remark)) }
  if (shape.kind === 'enum') return enumText({ ...declaration, values: shape.values }, comment)
  const lines = [...comment.lines, ...comment.remarks]
  const forms: Direction[] =
    directions.size === 2 && varies(shape) ? ['read', 'write'] : directions.has('read') ? ['read'] : ['write']
  return forms.map((direction) => {
    const nameOf = model.nameOf(direction)
    if (shape.kind === 'object') {
      const members = shape.properties.map((property) =>
        propertyText({ model, property, typeName: name, direction, uses, shared }),
      )
      return jsdoc(lines) + interfaceText(nameOf(name), members)
    }
    return (
      jsdoc(lines) +
      union({ head: `export type ${nameOf(name)} =`, options: alternatives(shape, { name, direction, nameOf }) })
    )
  })
}
