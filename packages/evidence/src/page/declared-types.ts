import type { FieldFacts, PageFacts, TypeFact } from '@sendspec/facts'

/** The declared types of a page, with the names that are being resolved: a type can contain itself. */
export interface TypeScope extends Pick<PageFacts, 'types'> {
  readonly within?: readonly string[]
}

/** The declaration that a name stands for. `undefined` if the page has none, or inside that declaration itself. */
export const declarationOf = (
  name: string,
  { types, within = [] }: TypeScope,
): (PageFacts['types'][number] & { readonly scope: TypeScope }) | undefined => {
  const declared = within.includes(name) ? undefined : types.find((each) => each.name === name)
  return declared && { ...declared, scope: { types, within: [...within, name] } }
}

/** A type without a name, and the scope of the names in it. */
export interface ScopedType {
  readonly is: TypeFact
  readonly scope: TypeScope
}

/** The alternatives of a type, with names replaced by what they declare. A type that is no union has one. */
export const scopedAlternativesOf = (type: TypeFact, scope: TypeScope): readonly ScopedType[] => {
  if (type.kind === 'union') return type.options.flatMap((option) => scopedAlternativesOf(option, scope))
  const declared = type.kind === 'named' ? declarationOf(type.name, scope) : undefined
  return declared ? scopedAlternativesOf(declared.is, declared.scope) : [{ is: type, scope }]
}

/** The alternatives of a type by themselves. */
export const alternativesOf = (type: TypeFact, scope: TypeScope): readonly TypeFact[] =>
  scopedAlternativesOf(type, scope).map(({ is }) => is)

/** Fields that a type declares. */
export interface TypeFields {
  /** The path from the value to the object that has the fields: `*` for each item of a list or value of a record. */
  readonly path: readonly string[]
  readonly fields: readonly FieldFacts[]
  readonly scope: TypeScope
}

/** The fields of a type, or of its items or values, by alternative. */
export const fieldsInType = (type: TypeFact | undefined, scope: TypeScope): readonly TypeFields[] => {
  switch (type?.kind) {
    case 'object':
      return [{ path: [], fields: type.fields ?? [], scope }]
    case 'array':
      return fieldsInType(type.items, scope).map(inEach)
    case 'record':
      return fieldsInType(type.values, scope).map(inEach)
    case 'union':
      return type.options.flatMap((option) => fieldsInType(option, scope))
    case 'named': {
      const declared = declarationOf(type.name, scope)
      return declared ? fieldsInType(declared.is, declared.scope) : []
    }
    default:
      return []
  }
}

const inEach = ({ path, ...rest }: TypeFields): TypeFields => ({ ...rest, path: ['*', ...path] })

/** Whether a value of the type can be a list. */
export const canBeList = (type: TypeFact | undefined, scope: TypeScope): boolean =>
  type !== undefined && alternativesOf(type, scope).some(({ kind }) => kind === 'array')
