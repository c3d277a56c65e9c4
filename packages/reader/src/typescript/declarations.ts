import type { Statement } from '@babel/types'
import type { TypeDeclaration, TypeFact } from '@sendspec/facts'
import type { Prose } from '../sentences/prose.ts'
import { parseDeclarations, type SyntaxProblem } from './syntax.ts'
import { objectOf, type TypeSource, typeOf, unionOf } from './types.ts'

const opening =
  /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n\s*)*(?:export\s+)?(?:declare\s+)?(?:type\s+\w|interface\s+\w|(?:const\s+)?enum\s+\w)/

/** Whether a text begins as a declaration of a type. */
export const declaresTypes = (text: string): boolean => opening.test(text)

export interface Declared {
  readonly types: readonly TypeDeclaration[]
  readonly problem?: SyntaxProblem
}

/** The types that a text declares. */
export const declarationsOf = (prose: Prose): Declared => {
  const parsed = parseDeclarations(prose.text)
  if ('problem' in parsed) return { types: [], problem: parsed.problem }
  return { types: parsed.node.flatMap((statement) => declarationOf(statement, { prose, shift: 0 })) }
}

const declarationOf = (statement: Statement, source: TypeSource): readonly TypeDeclaration[] => {
  if (statement.type === 'ExportNamedDeclaration')
    return statement.declaration ? declarationOf(statement.declaration, source) : []
  const is = definitionOf(statement, source)
  if (!is || !('id' in statement) || statement.id?.type !== 'Identifier') return []
  const { text, markAt } = source.prose
  return [
    {
      name: statement.id.name,
      text:
        text
          .slice(statement.start ?? 0, statement.end ?? 0)
          .split(/[={\n]/)[0]
          ?.trim() ?? '',
      is,
      ...markAt(statement.start ?? 0),
    },
  ]
}

const definitionOf = (statement: Statement, source: TypeSource): TypeFact | undefined => {
  if (statement.type === 'TSTypeAliasDeclaration') return typeOf(statement.typeAnnotation, source)
  if (statement.type === 'TSInterfaceDeclaration') return objectOf(statement.body.body, source)
  if (statement.type !== 'TSEnumDeclaration') return undefined
  return unionOf(
    statement.body.members.flatMap((member, index): readonly TypeFact[] => {
      const { id, initializer } = member
      if (!initializer && id.type === 'Identifier') return [{ kind: 'literal', value: index }]
      const isLiteral = initializer?.type === 'StringLiteral' || initializer?.type === 'NumericLiteral'
      return isLiteral ? [{ kind: 'literal', value: initializer.value }] : []
    }),
  )
}
