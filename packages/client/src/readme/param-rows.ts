import { codeSpan, type Property, pascalCase, type Shape } from '@sendspec/contract'
import { alternatives, nestedName } from '../kinds.ts'
import type { Call, Model } from '../model.ts'
import { valueText } from '../program-text.ts'

/** The keys of an object that may be named or nullable, and the name that the names of its unnamed types begin with. */
const objectIn = (shape: Shape, name: string): { readonly name: string; readonly keys: readonly Property[] } =>
  shape.kind === 'named'
    ? objectIn(shape.inner, shape.name)
    : shape.kind === 'nullable'
      ? objectIn(shape.inner, name)
      : { name, keys: shape.kind === 'object' ? shape.properties : [] }

const rowsOf = (
  model: Model,
  { property, parents, name }: { property: Property; parents: readonly string[]; name: string },
): readonly (readonly string[])[] => {
  const { key, required, shape, description } = property
  const path = [...parents, key]
  const typeName = nestedName(name, pascalCase(key))
  const types = alternatives(shape, { name: typeName, direction: 'write', nameOf: model.nameOf('write') })
  const fallback = 'default' in property ? `no, default ${codeSpan(valueText(property.default, 2))}` : 'no'
  const inner = objectIn(shape, typeName)
  return [
    [codeSpan(path.join('.')), codeSpan(types.join(' | ')), required ? 'yes' : fallback, description],
    ...inner.keys.flatMap((each) => rowsOf(model, { property: each, parents: path, name: inner.name })),
  ]
}

/** Rows of a table: the parameters of an operation, each followed by its keys. */
export const paramRows = (model: Model, { name, params }: Call): readonly (readonly string[])[] =>
  params.flatMap(({ property }) => rowsOf(model, { property, parents: [], name }))
