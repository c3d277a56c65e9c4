import type { Shape } from '@sendspec/contract'
import { below, childrenOf, type Direction } from './kinds.ts'
import type { Call, Declaration, Use } from './model.ts'
import { pascalCase } from './names.ts'

/** The name and the description of a type that has none of its own. */
interface Type {
  readonly name: string
  readonly about: string
}

/** Adds the types that an operation uses: named ones, and objects, which are named after their place. */
export const declareTypes = (
  declarations: Map<string, Declaration>,
  { operation, name, params, answers, cases }: Call,
): void => {
  const { resource } = operation.notes
  const walk = (shape: Shape, type: Type, direction: Direction, use: Use): void => {
    if (shape.kind === 'named') {
      const { name, about, inner } = shape
      declare(inner, { name, about }, direction, use)
      walkChildren(inner, { name, about }, direction, use)
    } else {
      if (shape.kind === 'object') declare(shape, type, direction, use)
      walkChildren(shape, type, direction, use)
    }
  }
  const walkChildren = (shape: Shape, type: Type, direction: Direction, use: Use): void => {
    for (const child of childrenOf(shape)) {
      const pointer = child.step ? `${use.pointer}/${child.step}` : use.pointer
      const inner = { name: below(type.name, child.word), about: child.about(type.about) }
      walk(child.shape, inner, direction, { ...use, pointer })
    }
  }
  const declare = (shape: Shape, { name: typeName, about }: Type, direction: Direction, use: Use): void => {
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
    const pointer = part === 'body' && property.key === 'body' ? '' : `/${property.key}`
    const type = { name: below(name, pascalCase(property.key)), about: property.description }
    walk(property.shape, type, 'write', { operation: operation.id, part, pointer })
  }
  for (const { status, body, description: about } of [...answers, ...cases.map(({ answer }) => answer)]) {
    const use = { operation: operation.id, part: String(status), pointer: '' }
    if (body) walk(body.shape, { name: body.name, about }, 'read', use)
  }
}
