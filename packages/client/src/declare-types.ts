import { childPointer, failurePart, formatPointer, pascalCase, type Shape } from '@sendspec/contract'
import { type Direction, namedChildren, nestedName } from './kinds.ts'
import type { Call, Declaration, Use } from './model.ts'

/** A type in use. Its name and description are those of a named shape, or derived from its place. */
interface Type {
  readonly name: string
  readonly about: string
  readonly shape: Shape
  readonly direction: Direction
  readonly use: Use
}

/** Adds the types that an operation uses: named ones, and objects, which are named after their place. */
export const declareTypes = (
  declarations: Map<string, Declaration>,
  { operation, name, params, answers, otherError, cases }: Call,
): void => {
  const { resource } = operation.notes
  const walk = (type: Type): void => {
    const { shape } = type
    if (shape.kind === 'named') {
      const named = { ...type, name: shape.name, about: shape.about, shape: shape.inner }
      declare(named)
      walkChildren(named)
    } else {
      if (shape.kind === 'object') declare(type)
      walkChildren(type)
    }
  }
  const walkChildren = (type: Type): void => {
    const { use } = type
    for (const child of namedChildren(type.shape)) {
      const pointer = childPointer(use.pointer, child)
      const name = nestedName(type.name, child.word)
      walk({ ...type, name, about: child.about(type.about), shape: child.shape, use: { ...use, pointer } })
    }
  }
  const declare = ({ name: typeName, about, shape, direction, use }: Type): void => {
    const known = declarations.get(typeName)
    const declaration: Declaration = known ?? {
      name: typeName,
      about,
      shape,
      resource,
      operation: operation.id,
      uses: [],
      directions: new Set(),
    }
    declaration.uses.push(use)
    declaration.directions.add(direction)
    if (!known) declarations.set(typeName, declaration)
  }
  for (const { part, property } of params) {
    const pointer = part === 'body' && property.key === 'body' ? '' : formatPointer([property.key])
    const type = { name: nestedName(name, pascalCase(property.key)), about: property.description }
    walk({ ...type, shape: property.shape, direction: 'write', use: { operation: operation.id, part, pointer } })
  }
  for (const { status, body, description: about } of [...answers, ...cases.map(({ answer }) => answer)]) {
    const use = { operation: operation.id, part: String(status), pointer: '' }
    if (body) walk({ ...body, about, direction: 'read', use })
  }
  if (otherError) {
    const use = { operation: operation.id, part: failurePart, pointer: '' }
    walk({ ...otherError.body, about: otherError.description, direction: 'read', use })
  }
}
