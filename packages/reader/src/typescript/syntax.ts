import { type ParseError, parse, parseExpression } from '@babel/parser'
import type { Expression, Statement, TSType } from '@babel/types'
import { depthOf } from '../blocks/balance.ts'

/** Where a text stops being what it was read as. */
export interface SyntaxProblem {
  readonly offset: number
  readonly message: string
}

export type Parsed<Node> = { readonly node: Node } | { readonly problem: SyntaxProblem }

/** Nodes know their offsets; add `shift` to get those of the text. */
const prefix = 'type _ = '
export const typeShift = -prefix.length
const valueShift = -1

/** Parsers recurse: what nests deeper than this is refused before it reaches one. */
const deepest = 150
const plugins: ['typescript'] = ['typescript']

const guarded = <Node>(text: string, shift: number, read: () => Node | undefined): Parsed<Node> => {
  if (depthOf(text) > deepest) return { problem: { offset: 0, message: `nests deeper than ${deepest} levels` } }
  try {
    const node = read()
    return node === undefined ? { problem: { offset: 0, message: 'is nothing of the kind' } } : { node }
  } catch (error) {
    // A RangeError is a text that recurses without brackets, such as thousands of minus signs.
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error
    const { pos } = error as Partial<ParseError & { pos: number }>
    const offset = Math.min(Math.max((pos ?? 0) + shift, 0), Math.max(text.length - 1, 0))
    return { problem: { offset, message: error.message.replace(/ \(\d+:\d+\)$/, '').replace(/\.$/, '') } }
  }
}

/** Reads a text as a type. The offsets of the node are larger by the length of what stands before it. */
export const parseType = (text: string): Parsed<TSType> =>
  guarded(text, typeShift, () => {
    const { body } = parse(`${prefix}${text}\n`, { plugins, sourceType: 'module' }).program
    const [first, ...rest] = body
    return first?.type === 'TSTypeAliasDeclaration' && rest.length === 0 ? first.typeAnnotation : undefined
  })

/** Reads a text as a JavaScript value; a block would be taken for one, so it stands between parentheses. */
export const parseValue = (text: string): Parsed<Expression> =>
  guarded(text, valueShift, () => parseExpression(`(${text}\n)`, { plugins, sourceType: 'module' }))

/** Reads a text as declarations. */
export const parseDeclarations = (text: string): Parsed<readonly Statement[]> =>
  guarded(text, 0, () => parse(text, { plugins, sourceType: 'module' }).program.body)

/** Offset of a node in a text that was read by `parseValue`. */
export const inValue = (offset: number | null | undefined): number => (offset ?? 0) + valueShift
