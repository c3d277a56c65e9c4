import type { Shape } from '@sendspec/contract'
import { below, childrenOf, type Direction } from './kinds.ts'
import type { Call, Declaration, Use } from './model.ts'
import { pascalCase } from './names.ts'

/** Adds the types that an operation uses: named ones, and objects, which get the name of where they stand. */
export const declareTypes = (
  declarations: Map<string, Declaration>,
  { operation, name, params, answers, cases }: Call,
): void => {
  const { resource } = operation.notes
  const walk = (shape: Shape, typeName: string, direction: Direction, use: Use): void => {
    if (shape.kind === 'named') {
      declare(shape.inner, shape.name, shape.about, direction, use)
      walkChildren(shape.inner, shape.name, direction, use)
    } else {
      if (shape.kind === 'object') declare(shape, typeName, '', direction, use)
      walkChildren(shape, typeName, direction, use)
    }
  }
  const walkChildren = (shape: Shape, typeName: string, direction: Direction, use: Use): void => {
    for (const child of childrenOf(shape)) {
      const pointer = child.step ? `${use.pointer}/${child.step}` : use.pointer
      walk(child.shape, below(typeName, child.word), direction, { ...use, pointer })
    }
  }
  const declare = (shape: Shape, typeName: string, about: string, direction: Direction, use: Use): void => {
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
    walk(property.shape, below(name, pascalCase(property.key)), 'write', { operation: operation.id, part, pointer })
  }
  for (const { status, body } of [...answers, ...cases.map(({ answer }) => answer)]) {
    if (body) walk(body.shape, body.name, 'read', { operation: operation.id, part: String(status), pointer: '' })
  }
}
