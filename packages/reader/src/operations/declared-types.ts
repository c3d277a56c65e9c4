import type { FieldFacts, Gap, Stated, StatedType, TypeDeclaration } from '@sendspec/facts'
import { nested } from './nest.ts'
import { openOperation } from './open-operation.ts'
import { readUnit } from './read-operation.ts'
import { rowsOf } from './rows.ts'
import { labelOf, sectionOf } from './sections.ts'
import { typeCellOf } from './type-cell.ts'
import type { Unit } from './units.ts'
import type { ValueLists } from './value-lists.ts'

export interface DeclaredTypes {
  readonly types: readonly TypeDeclaration[]
  /** The units that declare none. */
  readonly rest: readonly Unit[]
  readonly gaps: readonly Gap[]
}

/** The types whose fields markup lists under their names. */
export const declaredTypesIn = (units: readonly Unit[], values: ValueLists): DeclaredTypes => {
  const declared = new Set(
    units.flatMap((unit) => (unit.kind === 'enter' && unit.declares ? [unit.declares.value] : [])),
  )
  const types: TypeDeclaration[] = []
  const rest: Unit[] = []
  const gaps: Gap[] = []
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]
    const name = unit?.kind === 'enter' ? unit.declares : undefined
    if (unit?.kind !== 'enter' || !name) {
      if (unit) rest.push(unit)
      continue
    }
    let depth = 1
    const from = at + 1
    while (depth > 0 && at + 1 < units.length) {
      at += 1
      if (units[at]?.kind === 'enter') depth += 1
      if (units[at]?.kind === 'leave') depth -= 1
    }
    const reading = openOperation({}, { declared, values })
    const fields: FieldFacts[] = []
    reading.at.declares = fields
    for (const each of units.slice(from, at)) readUnit(each, reading)
    gaps.push(...reading.gaps)
    const base = unit.type && typeCellOf(unit.type, declared).facts.type
    types.push(declarationOf({ name, fields: nested(fields), base }))
  }
  const tables = objectTablesIn(rest, values)
  gaps.push(...tables.gaps)
  return { types: withBases([...types, ...tables.types]), rest: tables.rest, gaps }
}

/** A heading that names an object, with a table of its fields below it. */
const ofObject =
  /^(?:the )?(?<name>[A-Za-z][\w -]*?)(?: data)? (?:structure|object|model|schema|entity|representation)(?: fields| properties| attributes)?$/i

/** A heading below which each heading names an object. */
const ofTypes =
  /^(?:data |object )?(?:models?|schemas?|definitions|types|objects|entities|structures)(?: definitions)?$/i
const typeName = /^[A-Za-z][\w -]{0,60}$/
/** A heading between the name of an object and the table of its fields. */
const ofFields = /^(?:properties|fields|attributes|members)$/i

/** The depth of the headings right below the one of types that a heading is in. */
const innerDepth = (units: readonly Unit[], index: number, outer: number): number => {
  let depth = 7
  for (let at = index; at >= 0; at -= 1) {
    const unit = units[at]
    if (unit?.kind !== 'line' || unit.depth === undefined) continue
    if (unit.depth <= outer) return depth
    depth = Math.min(depth, unit.depth)
  }
  return depth
}

const objectTablesIn = (units: readonly Unit[], values: ValueLists): DeclaredTypes => {
  const types: TypeDeclaration[] = []
  const gaps: Gap[] = []
  const used = new Set<number>()
  let depthOfTypes: number | undefined
  units.forEach((unit, index) => {
    if (unit.kind !== 'line' || unit.depth === undefined) return
    const label = labelOf(unit.text.text)
    if (depthOfTypes !== undefined && unit.depth <= depthOfTypes) depthOfTypes = undefined
    if (ofTypes.test(label)) {
      depthOfTypes = unit.depth
      return
    }
    const isListed = depthOfTypes !== undefined && unit.depth === innerDepth(units, index, depthOfTypes)
    if (!isListed && sectionOf(unit.text.text)?.place) return
    const name = isListed && typeName.test(label) ? label : ofObject.exec(label)?.groups?.name
    if (!name || (!isListed && /\b(?:request|response|query|error|body)\b/i.test(name))) return
    for (let at = index + 1; at < units.length; at += 1) {
      const below = units[at]
      const isHeading = below?.kind === 'line' && below.depth !== undefined
      if (isHeading && !ofFields.test(labelOf(below.text.text))) return
      if (below?.kind !== 'table') continue
      if (!rowsOf(below).roles.includes('name')) return
      const reading = openOperation({}, { declared: new Set(), values })
      const fields: FieldFacts[] = []
      reading.at.declares = fields
      readUnit(below, reading)
      gaps.push(...reading.gaps)
      used.add(at)
      const { line, column } = unit.text.markAt(unit.text.text.indexOf(name))
      const value = name.replace(/(?:^|[\s-]+)(?<letter>\w)/g, (...match) => String(match.at(-1).letter).toUpperCase())
      if (types.some((type) => type.name === value)) return
      types.push({ name: value, text: name, is: { kind: 'object', fields: nested(fields) }, line, column })
      return
    }
  })
  return { types, gaps, rest: units.filter((_, index) => !used.has(index)) }
}

interface Declaration {
  readonly name: Stated<string>
  readonly fields: readonly FieldFacts[]
  readonly base: StatedType | undefined
}

const declarationOf = ({ name: { value, line, column }, fields, base }: Declaration): TypeDeclaration => ({
  name: value,
  text: base ? `${value} (${base.text})` : value,
  is: base && fields.length === 0 ? base.is : { kind: 'object', fields },
  line,
  column,
})

/** A type has the fields of the type that it is said to be, besides its own. */
const withBases = (types: readonly TypeDeclaration[]): readonly TypeDeclaration[] =>
  types.map((type) => {
    const base = /\((?<base>.+)\)$/.exec(type.text)?.groups?.base
    const from = types.find(({ name }) => name === base)
    if (type.is.kind !== 'object' || from?.is.kind !== 'object' || from === type) return type
    return { ...type, is: { kind: 'object', fields: [...(from.is.fields ?? []), ...(type.is.fields ?? [])] } }
  })
