import type { FieldFacts, Gap, Stated, StatedType, TypeDeclaration } from '@sendspec/facts'
import { nested } from './nest.ts'
import { readUnit } from './read-operation.ts'
import { newReading } from './reading.ts'
import { typeCellOf } from './type-cell.ts'
import type { Unit } from './units.ts'

export interface DeclaredTypes {
  readonly types: readonly TypeDeclaration[]
  /** The units that declare none. */
  readonly rest: readonly Unit[]
  readonly gaps: readonly Gap[]
}

/** The types whose fields markup lists under their names. */
export const declaredTypesIn = (units: readonly Unit[]): DeclaredTypes => {
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
    const reading = newReading({}, declared)
    const fields: FieldFacts[] = []
    reading.at.declares = fields
    for (const each of units.slice(from, at)) readUnit(each, reading)
    gaps.push(...reading.gaps)
    const base = unit.type && typeCellOf(unit.type, declared).facts.type
    types.push(declarationOf({ name, fields: nested(fields), base }))
  }
  return { types: withBases(types), rest, gaps }
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
