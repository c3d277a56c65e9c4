import { parse } from '@babel/parser'
import type { Expression, File, Node, SpreadElement } from '@babel/types'
import { SendspecError } from '@sendspec/contract'

/** An import and an entry of a list or object to insert into a source file. */
export interface Insertion {
  /** The file, for errors. */
  readonly place: string
  readonly text: string
  /** The constant that holds the list or object, or the path of a property in `defineVendor({ … })`. */
  readonly into: { readonly constant: string } | { readonly property: readonly string[] }
  readonly entry: string
  readonly importLine?: string
}

/**
 * Inserts an import and an entry into a source file. Every other character stays as it is.
 * @throws SendspecError with what to write by hand, if the file has another form.
 */
export const insertInto = ({ place, text, into, entry, importLine }: Insertion): string => {
  const file = parsed(place, text)
  const target = 'constant' in into ? constantIn(file, into.constant) : propertyIn(file, into.property)
  const list = target && literalOf(target)
  if (!list) {
    const name = 'constant' in into ? into.constant : into.property.join('.')
    throw new SendspecError({
      place,
      what: `it has no \`${name}\` that is a list or an object written out`,
      next: `write it so, as \`${name} = […]\` or \`{ … }\`, and run the command again`,
    })
  }
  const last = list.entries.at(-1)
  const at = last ? last.end : list.start + 1
  const inserted = `${text.slice(0, at)}${last ? ', ' : ''}${entry}${text.slice(at)}`
  if (importLine === undefined) return inserted
  const after = file.program.body.findLast(({ type }) => type === 'ImportDeclaration')?.end ?? 0
  return `${inserted.slice(0, after)}${after > 0 ? '\n' : ''}${importLine}${after > 0 ? '' : '\n'}${inserted.slice(after)}`
}

const parsed = (place: string, text: string): File => {
  try {
    return parse(text, { sourceType: 'module', plugins: ['typescript'] }) as unknown as File
  } catch (error) {
    throw new SendspecError({
      place,
      what: `it does not parse: ${error instanceof Error ? error.message : error}`,
      next: 'fix the syntax, and run the command again',
    })
  }
}

const constantIn = (file: File, name: string): Expression | undefined => {
  for (const statement of file.program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type !== 'VariableDeclaration') continue
    for (const { id, init } of declaration.declarations) {
      if (id.type === 'Identifier' && id.name === name && init) return init as Expression
    }
  }
  return undefined
}

const propertyIn = (file: File, path: readonly string[]): Expression | undefined => {
  const vendor = constantIn(file, 'vendor')
  const argument = vendor?.type === 'CallExpression' ? (vendor.arguments[0] as Expression) : undefined
  return path.reduce(propertyOf, argument)
}

const propertyOf = (object: Expression | undefined, name: string): Expression | undefined => {
  if (object?.type !== 'ObjectExpression') return undefined
  for (const property of object.properties) {
    if (property.type !== 'ObjectProperty') continue
    const { key, value } = property
    const own = key.type === 'Identifier' ? key.name : key.type === 'StringLiteral' ? key.value : undefined
    if (own === name) return value as Expression
  }
  return undefined
}

interface Literal {
  readonly start: number
  readonly entries: readonly { readonly end: number }[]
}

/** The list or object that an expression is, inside casts and a call. */
const literalOf = (expression: Expression): Literal | undefined => {
  switch (expression.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return literalOf(expression.expression)
    case 'CallExpression': {
      const [first] = expression.arguments
      return first?.type === 'ObjectExpression' || first?.type === 'ArrayExpression' ? literalOf(first) : undefined
    }
    case 'ArrayExpression':
      return { start: startOf(expression), entries: expression.elements.flatMap((each) => (each ? [ended(each)] : [])) }
    case 'ObjectExpression':
      return { start: startOf(expression), entries: expression.properties.map(ended) }
    default:
      return undefined
  }
}

const startOf = ({ start }: Node): number => start ?? 0
const ended = ({ end }: Node | SpreadElement): { readonly end: number } => ({ end: end ?? 0 })
