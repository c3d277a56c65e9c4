import type { Comment, Node, TSType, TSTypeElement } from '@babel/types'
import type { FieldFacts, StatedType, TypeFact } from '@sendspec/facts'
import { slice } from '../blocks/passage.ts'
import { factsOfSentences } from '../sentences/field-sentences.ts'
import type { Prose } from '../sentences/prose.ts'

/** The text that a type was parsed from, and what to add to the offsets of its nodes. */
export interface TypeSource {
  readonly prose: Prose
  readonly shift: number
}

type KindReader = (node: never, source: TypeSource) => TypeFact

const unknown: TypeFact = { kind: 'unknown' }
const plain = (kind: 'string' | 'number' | 'boolean' | 'null' | 'unknown') => (): TypeFact => ({ kind })

/** Each syntax of a type that says something certain; the others are `unknown`. */
const readers: Readonly<Record<string, KindReader>> = {
  TSStringKeyword: plain('string'),
  TSNumberKeyword: plain('number'),
  TSBigIntKeyword: () => ({ kind: 'integer' }),
  TSBooleanKeyword: plain('boolean'),
  TSNullKeyword: plain('null'),
  TSUndefinedKeyword: plain('null'),
  TSAnyKeyword: plain('unknown'),
  TSUnknownKeyword: plain('unknown'),
  TSObjectKeyword: () => ({ kind: 'object' }),
  TSParenthesizedType: ({ typeAnnotation }: NodeOf<'TSParenthesizedType'>, source) => typeOf(typeAnnotation, source),
  TSTypeOperator: ({ typeAnnotation }: NodeOf<'TSTypeOperator'>, source) =>
    typeAnnotation ? typeOf(typeAnnotation, source) : unknown,
  TSArrayType: ({ elementType }: NodeOf<'TSArrayType'>, source) => ({
    kind: 'array',
    items: typeOf(elementType, source),
  }),
  TSTupleType: ({ elementTypes }: NodeOf<'TSTupleType'>, source) => ({
    kind: 'array',
    items: unionOf(elementTypes.flatMap((each) => (isType(each) ? [typeOf(each, source)] : []))),
  }),
  TSUnionType: ({ types }: NodeOf<'TSUnionType'>, source) => unionOf(types.map((each) => typeOf(each, source))),
  TSIntersectionType: ({ types }: NodeOf<'TSIntersectionType'>, source) =>
    intersectionOf(types.map((each) => typeOf(each, source))),
  TSLiteralType: ({ literal }: NodeOf<'TSLiteralType'>) => literalOf(literal),
  TSTypeLiteral: ({ members }: NodeOf<'TSTypeLiteral'>, source) => objectOf(members, source),
  TSTypeReference: (node: NodeOf<'TSTypeReference'>, source) => referenceOf(node, source),
}

type NodeOf<Type extends Node['type']> = Extract<Node, { type: Type }>

const isType = (node: Node): node is TSType => node.type in readers

/** A type as it is meant. */
export const typeOf = (node: TSType, source: TypeSource): TypeFact =>
  (readers[node.type] as ((node: TSType, source: TypeSource) => TypeFact) | undefined)?.(node, source) ?? unknown

/** A type as it is printed and as it is meant. */
export const statedTypeOf = (node: TSType, source: TypeSource): StatedType => {
  const { text, markAt } = source.prose
  const from = (node.start ?? 0) + source.shift
  return { text: oneLine(text.slice(from, (node.end ?? 0) + source.shift)), is: typeOf(node, source), ...markAt(from) }
}

/** Without comments and line breaks. */
const oneLine = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export const unionOf = (options: readonly TypeFact[]): TypeFact => {
  const flat = options.flatMap((each) => (each.kind === 'union' ? each.options : [each]))
  const [only] = flat
  if (!only) return unknown
  return flat.length === 1 ? only : { kind: 'union', options: flat }
}

const intersectionOf = (types: readonly TypeFact[]): TypeFact => {
  const fields = types.flatMap((each) => (each.kind === 'object' ? (each.fields ?? []) : []))
  return types.every(({ kind }) => kind === 'object') ? { kind: 'object', fields } : unknown
}

const literalOf = (literal: NodeOf<'TSLiteralType'>['literal']): TypeFact => {
  if (literal.type === 'UnaryExpression') {
    const { argument } = literal
    return argument.type === 'NumericLiteral' ? { kind: 'literal', value: -argument.value } : unknown
  }
  if (literal.type === 'StringLiteral' || literal.type === 'NumericLiteral' || literal.type === 'BooleanLiteral')
    return { kind: 'literal', value: literal.value }
  return { kind: 'string' }
}

type Generic = (parameters: readonly TypeFact[]) => TypeFact
const itemsOf: Generic = ([items]) => ({ kind: 'array', ...(items && { items }) })
const wrapped: Generic = ([inner]) => inner ?? unknown

/** Names that the language itself knows. */
const generics: Readonly<Record<string, Generic>> = {
  Array: itemsOf,
  ReadonlyArray: itemsOf,
  Set: itemsOf,
  Record: ([, values]) => ({ kind: 'record', values: values ?? unknown }),
  Map: ([, values]) => ({ kind: 'record', values: values ?? unknown }),
  Readonly: wrapped,
  Promise: wrapped,
  Nullable: ([inner]) => unionOf([inner ?? unknown, { kind: 'null' }]),
  Object: () => ({ kind: 'object' }),
  String: () => ({ kind: 'string' }),
  Number: () => ({ kind: 'number' }),
  Boolean: () => ({ kind: 'boolean' }),
}

const referenceOf = ({ typeName, typeArguments }: NodeOf<'TSTypeReference'>, source: TypeSource): TypeFact => {
  if (typeName.type !== 'Identifier') return unknown
  const generic = Object.hasOwn(generics, typeName.name) ? generics[typeName.name] : undefined
  const parameters = (typeArguments?.params ?? []).map((each) => typeOf(each as TSType, source))
  return generic ? generic(parameters) : { kind: 'named', name: typeName.name }
}

/** The members of an object type or an interface. An index signature alone makes it a record. */
export const objectOf = (members: readonly TSTypeElement[], source: TypeSource): TypeFact => {
  const [only] = members
  if (members.length === 1 && only?.type === 'TSIndexSignature') {
    const values = only.typeAnnotation?.typeAnnotation
    return { kind: 'record', values: values ? typeOf(values, source) : unknown }
  }
  return { kind: 'object', fields: members.flatMap((member) => fieldOf(member, source)) }
}

const fieldOf = (member: TSTypeElement, source: TypeSource): readonly FieldFacts[] => {
  if (member.type !== 'TSPropertySignature') return []
  const { prose, shift } = source
  const name = keyOf(member.key)
  const annotation = member.typeAnnotation?.typeAnnotation
  if (name === undefined) return []
  const mark = prose.markAt((member.start ?? 0) + shift)
  const named = { value: name, ...prose.markAt((member.key.start ?? 0) + shift) }
  const type = annotation && statedTypeOf(annotation, source)
  const told = commentsOf(member, source).map((comment) => factsOfSentences(comment, type?.is.kind))
  return [
    {
      ...mark,
      ...Object.assign({}, ...told),
      name: named,
      ...(type && { type }),
      required: { value: !member.optional, line: named.line, column: named.column },
      fields: [],
    },
  ]
}

const keyOf = (key: Node): string | undefined => {
  if (key.type === 'Identifier') return key.name
  return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : undefined
}

/** The comments above a member, and the one behind it on its line. */
const commentsOf = (member: TSTypeElement, { prose, shift }: TypeSource): readonly Prose[] => {
  const text = prose.text
  const end = (member.end ?? 0) + shift
  const start = (member.start ?? 0) + shift
  const isAbove = (comment: Comment): boolean =>
    /(?:^|\n)\s*$/.test(text.slice(0, (comment.start ?? 0) + shift)) ||
    !text.slice((comment.end ?? 0) + shift, start).includes('\n')
  const isBehind = (comment: Comment): boolean =>
    !text.slice(end, (comment.start ?? 0) + shift).includes('\n') &&
    /^\s*(?:\n|$|\})/.test(text.slice((comment.end ?? 0) + shift))
  const comments = [
    ...(member.leadingComments ?? []).filter(isAbove),
    ...(member.trailingComments ?? []).filter(isBehind),
  ]
  return comments.map((comment) => bare(slice(prose, (comment.start ?? 0) + shift, (comment.end ?? 0) + shift)))
}

/** A comment without the marks around it and at the beginning of its lines; nothing else moves. */
const bare = ({ text, markAt }: Prose): Prose => ({
  text: text.replace(/^\/[/*]+|\*\/$|\n[\t ]*\*?/g, (mark) => ' '.repeat(mark.length)),
  markAt,
})
