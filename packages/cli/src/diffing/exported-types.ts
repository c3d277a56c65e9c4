import { posix } from 'node:path'
import { parse } from '@babel/parser'
import type { Declaration, ExportNamedDeclaration, Statement } from '@babel/types'

export interface ExportedType {
  readonly name: string
  /** How many type parameters it has. */
  readonly parameters: number
}

type Sources = ReadonlyMap<string, string>

const statementsOf = (text: string): readonly Statement[] =>
  parse(text, { sourceType: 'module', plugins: ['typescript'] }).program.body

const declaredType = (declaration: Declaration | null | undefined): ExportedType | undefined =>
  declaration?.type === 'TSInterfaceDeclaration' || declaration?.type === 'TSTypeAliasDeclaration'
    ? { name: declaration.id.name, parameters: declaration.typeParameters?.params.length ?? 0 }
    : undefined

/** The types that a module of a client exports: its own, and those that it exports from others. Classes are values. */
export const exportedTypes = (sources: Sources, path: string): readonly ExportedType[] =>
  statementsOf(sources.get(path) ?? '').flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return []
    const own = declaredType(statement.declaration)
    return own ? [own] : passedOn(statement, { sources, path })
  })

const passedOn = (
  { exportKind, source, specifiers }: ExportNamedDeclaration,
  { sources, path }: { sources: Sources; path: string },
): readonly ExportedType[] => {
  if (!source) return []
  const from = exportedTypes(sources, posix.join(posix.dirname(path), source.value))
  return specifiers.flatMap((specifier) => {
    if (specifier.type !== 'ExportSpecifier' || specifier.exported.type !== 'Identifier') return []
    if (exportKind !== 'type' && specifier.exportKind !== 'type') return []
    const { local, exported } = specifier
    const { name } = exported
    const found = from.find((type) => local.type === 'Identifier' && type.name === local.name)
    return found ? [{ ...found, name }] : []
  })
}
