import type { FieldFacts, FieldPlace, Gap, Stated, StatedValue } from '@sendspec/facts'
import type { Table } from '../blocks/block.ts'
import { gapAt } from '../blocks/gap-at.ts'
import { slice, stated, trimmed } from '../blocks/passage.ts'
import { factsOfSentences } from '../sentences/field-sentences.ts'
import { plainList, quotedList } from '../sentences/list.ts'
import type { Prose } from '../sentences/prose.ts'
import { typeOfSentence } from '../sentences/types.ts'
import { toValue } from '../sentences/values.ts'
import { typeOfWords } from '../type-words.ts'
import { type ColumnRole, yesOrNo } from './columns.ts'
import { type Cells, isTypeWord, rowsOf } from './rows.ts'
import { factsOfRules } from './rules.ts'
import { toldMembers } from './told-members.ts'
import { typeCellOf } from './type-cell.ts'
import { referredValues, type ValueLists } from './value-lists.ts'

/** What is known of the fields of a list before it is read. */
export interface FieldContext {
  readonly place?: FieldPlace | undefined
  readonly heading?: Stated<string> | undefined
  /** Names of the types that the page declares. */
  readonly declared: ReadonlySet<string>
  readonly values: ValueLists
}

export interface ReadFields {
  readonly fields: readonly FieldFacts[]
  readonly gaps: readonly Gap[]
}

/** The fields that a table lists, one a row. */
export const fieldsOfTable = (table: Table, context: FieldContext): ReadFields => {
  const { rows: all, gaps } = rowsOf(table)
  const rows = all.filter(({ cells }) => !isCombination(cells.name?.text))
  const read = rows.map(({ cells, text }) => fieldOf(cells, text, context))
  const indents = rows.map(({ indent }) => indent)
  return {
    fields: nestedByIndent(
      read.map(({ fields }) => fields),
      indents,
    ),
    gaps: [...gaps, ...read.flatMap((each) => each.gaps)],
  }
}

/** Several names, or none, in the place of one: such a row is about a combination of fields. */
const isCombination = (name = ''): boolean =>
  /^`?(?:none|n\/a|\*?anonymous\*?)`?$/i.test(name) || /^`?[\w.]+`?\s*(?:,|\+|&)\s*`?[\w.]+/.test(name)

/** Puts the fields of each indented row into the last field with a smaller indent. */
const nestedByIndent = (
  rows: readonly (readonly FieldFacts[])[],
  indents: readonly number[],
): readonly FieldFacts[] => {
  const top: FieldFacts[] = []
  const open: { readonly indent: number; readonly fields: FieldFacts[] }[] = []
  rows.forEach((fields, index) => {
    const indent = indents[index] ?? 0
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop()
    const into = open.at(-1)?.fields ?? top
    const own = fields.map((field) => ({ ...field, fields: [...field.fields] }))
    into.push(...own)
    const [last] = own.slice(-1)
    if (last) open.push({ indent, fields: last.fields })
  })
  return top
}

const listed =
  /^(?:`(?<ticked>[^`\n]+)`|(?<bare>[A-Za-z_$@][\w$.[\]-]*))(?<star>[*?]?)\s*(?:\((?<remarks>[^)]*)\)|`(?<type>[^`]+)`|(?<word>(?:string|integer|int|number|float|boolean|bool|object|array|date|datetime)(?:\[\])?)(?![\w]))?\s*(?<remark>(?:\(?(?:required|optional)\)?\b\)?)?)\s*(?<mark>=>|[:–—-]+\s|$)\s*(?<rest>[\s\S]*)$/i
/** `string, required - What it is`: types and flags, and what separates them from the words behind them. */
const stating = /^(?<parts>[^.:–—]*?)(?:\s*(?:[.:]\s|\s[-–—]\s|$))/
/** The same in one sentence, where only a type tells it from others: `string, when it was built.` */
const statingAll = /^(?<parts>[^.:–—]+)\.$/

/** The field that an item of a list describes: `name` (type, required): what it is for. */
export const fieldOfItem = (item: Prose, context: FieldContext): ReadFields | undefined => {
  const match = listed.exec(item.text)
  if (!match) return undefined
  const { ticked, bare, remarks, type, word, remark, rest = '', mark = '' } = match.groups ?? {}
  const name = ticked ?? bare ?? ''
  // A call, an address or a value that is given to a name is no name.
  if (!/^:?[\w$.@[\]{}<>*-]+$/.test(name)) return undefined
  const at = (text: string, from = 0): Prose => {
    const start = Math.max(0, item.text.indexOf(text, from))
    return slice(item, start, start + text.length)
  }
  const told = remarks ?? type ?? word
  const afterType = name.length + (told?.length ?? 0)
  const behind = slice(item, item.text.length - rest.length)
  const leading = told === undefined ? statedIn(behind) : undefined
  // A name of a constant that has nothing but words is a value.
  if (told === undefined && !leading && /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(name)) return undefined
  // An arrow is no punctuation: what is behind it states something.
  if (mark.startsWith('=') && !leading) return undefined
  return fieldOf(
    {
      name: at(name),
      ...(told && { type: at(told, name.length) }),
      ...(remark && { required: at(remark.replace(/[()]/g, ''), afterType) }),
      ...(leading?.cells ?? (rest && { description: behind })),
    },
    item,
    context,
  )
}

interface Leading {
  readonly cells: Cells
}

/** What separates types and flags: a flag in parentheses ends itself. */
const between = /\s*[,|;]\s*|(?<=^\((?:required|optional|nullable|deprecated)\))\s+/i
const flags = /^(?:required|optional|nullable|deprecated)$/i

/** Types and flags that a text begins with, each between commas or bars and nothing else among them. */
const statedIn = (text: Prose): Leading | undefined => {
  const begun = stating.exec(text.text)
  const parts = begun ?? statingAll.exec(text.text)
  const listedParts = parts?.groups?.parts ?? ''
  if (!parts || listedParts.trim() === '') return undefined
  const cells: Partial<Record<ColumnRole, Prose>> = {}
  const values = /^\s*["'`][^"'`]*["'`](?:\s*(?:,|or|\|)+\s*["'`][^"'`]*["'`])+\s*$/i.test(listedParts)
  if (values) cells.values = slice(text, 0, listedParts.length)
  let from = 0
  let told = parts[0].length
  for (const part of values ? [] : listedParts.split(between)) {
    const start = text.text.indexOf(part, from)
    const own = trimmed(slice(text, start, start + part.length))
    from = start + part.length
    const bare = own.text.replace(/`|^\(|\)$/g, '')
    if (flags.test(bare)) {
      cells[bare.toLowerCase() as 'required'] ??= trimmed({ ...own, text: own.text.replace(/[()]/g, ' ') })
      continue
    }
    const type = typeOfWords(own.text.replace(/`/g, ''))
    if (type && !(type.is.kind === 'named' && !/^`/.test(own.text)) && !cells.type) cells.type = own
    // What is behind a type can be words on it.
    else if (!type && cells.type && isTypeWord(cells.type.text)) {
      told = start
      break
    } else return undefined
  }
  if (!begun && !(cells.type && isTypeWord(cells.type.text))) return undefined
  const description = trimmed(slice(text, told))
  return { cells: { ...cells, ...(description.text && { description }) } }
}

const nameCell = /^[`*_\s]*:?(?<name>[^`*?\s(]+)[`]*(?<mark>[*?]?)[`*]*\s*(?:\(?(?<remark>required|optional)\)?)?/i

/** What a row of a table, or what is like one, states of a field. */
export const fieldOf = (cells: Cells, row: Prose, { place, heading, declared, values }: FieldContext): ReadFields => {
  const named = cells.name && nameCell.exec(cells.name.text)
  const name = named?.groups?.name
  const type = cells.type && typeCellOf(cells.type, declared)
  const rules = cells.rules && factsOfRules(cells.rules)
  const toldType = cells.type || rules?.type || !cells.description ? undefined : typeOfSentence(cells.description)
  const kind = (rules?.type ?? type?.facts.type ?? toldType)?.is.kind
  const told = cells.description && factsOfSentences(cells.description, kind, name)
  const inColumn = cells.place && placeOf(cells.place.text)
  const found = inColumn ?? place
  const mark = row.markAt(0)
  const field: FieldFacts = {
    ...mark,
    ...told,
    ...(cells.name && name && { name: stated(name, cells.name, cells.name.text.indexOf(name)) }),
    ...(found && { in: found }),
    ...(heading && { heading }),
    ...(cells.name && named && suffixOf(cells.name, named.groups ?? {})),
    ...(toldType && { type: toldType }),
    ...type?.facts,
    ...rules,
    ...(told?.format && { format: told.format }),
    ...columnFacts(cells, kind),
    ...valuesOfField([told?.enum, type?.facts.enum, rules?.enum, columnFacts(cells, kind).enum], () =>
      kind === 'boolean' ? [] : referredValues(values, cells),
    ),
    fields: cells.description && toldType?.is.kind === 'object' ? toldMembers(cells.description) : [],
  }
  const lost = name ? [] : [gapAt('lost-name', row)]
  return { fields: [{ ...listByDefault(field), ...field }], gaps: [...lost, ...(type?.gaps ?? [])] }
}

/** A default that is a list shows that the value is one. */
const listByDefault = ({ default: fallback }: FieldFacts): Pick<FieldFacts, 'type'> => {
  if (!Array.isArray(fallback?.value)) return {}
  const { line, column } = fallback
  return { type: { text: 'array', is: { kind: 'array' }, inferred: true, line, column } }
}

/**
 * The lists of values that a field has in its sentence, type and columns; what they disagree in is for others to judge.
 * Where it has none, those of the list that it refers to.
 */
const valuesOfField = (
  lists: readonly FieldFacts['enum'][],
  referred: () => readonly StatedValue[],
): Pick<FieldFacts, 'enum'> => {
  const own = lists.flatMap((list) => list ?? [])
  const all = own.length > 0 ? own : referred()
  return all.length > 0 ? { enum: all } : {}
}

type Groups = Readonly<Record<string, string | undefined>>

/** `name*` and `name (required)` are required, `name?` is not. */
const suffixOf = (cell: Prose, { mark, remark }: Groups): Pick<FieldFacts, 'required'> => {
  const word = remark ?? mark
  if (!word) return {}
  return { required: stated(word === '*' || /required/i.test(word), cell, cell.text.lastIndexOf(word)) }
}

const nothing = /^(?:[-–—]|none|n\/a|)$/i
const rough = /^(?:~|≈|about |approx(?:imately|\.)? )/i

const columnFacts = (cells: Cells, kind: string | undefined): Partial<FieldFacts> => {
  const flagIn = (cell: Prose | undefined): Stated<boolean> | undefined => {
    const value = cell && yesOrNo(cell.text)
    return cell && value !== undefined ? stated(value, cell) : undefined
  }
  const required = flagIn(cells.required)
  const optional =
    cells.optional &&
    (/^`?optional`?$/i.test(cells.optional.text) ? stated(true, cells.optional) : flagIn(cells.optional))
  const nullable = flagIn(cells.nullable)
  const deprecated = flagIn(cells.deprecated)
  const fallback = contentOf(cells.default)
  const example = contentOf(cells.example)
  const format = contentOf(cells.format)
  const values = cells.values && valuesOf(cells.values)
  return {
    ...(optional && { required: { ...optional, value: !optional.value } }),
    ...(required && { required }),
    ...(nullable && { nullable }),
    ...(deprecated && { deprecated }),
    ...(values && values.length > 0 && { enum: values }),
    ...(fallback && {
      default: {
        ...stated(toValue(fallback.text.replace(rough, ''), kind), fallback),
        ...(rough.test(fallback.text) && { approximate: true as const }),
      },
    }),
    ...(example && { example: stated(toValue(example.text, kind), example) }),
    ...(format && { format: stated(format.text, format) }),
  }
}

/** What a cell holds, unless it is one of the marks for nothing. */
const contentOf = (cell: Prose | undefined): Prose | undefined => {
  const bare = cell && trimmed({ text: cell.text.replace(/`/g, ' '), markAt: cell.markAt })
  return bare && !nothing.test(bare.text) ? bare : undefined
}

const valuesOf = (cell: Prose): readonly StatedValue[] => {
  const items = quotedList(cell.text, 0)
  const found = items.length > 0 ? items : plainList(cell.text, 0)
  return found.map(({ value, offset }) => ({ value, source: 'table', ...cell.markAt(offset) }))
}

const places: readonly (readonly [pattern: RegExp, place: FieldPlace])[] = [
  [/query/i, 'query'],
  [/path|url|route/i, 'path'],
  [/header/i, 'header'],
  [/body|form|payload|json/i, 'body'],
]

const placeOf = (text: string): FieldPlace | undefined => places.find(([pattern]) => pattern.test(text))?.[1]
