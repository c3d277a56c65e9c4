import { statusLabelOf } from './cues.ts'
import { sectionOf } from './sections.ts'
import type { Unit } from './units.ts'

/** Puts a status that a page prints below the body of an answer above it, where all others are. */
export const withStatusesAbove = (units: readonly Unit[]): readonly Unit[] => {
  const ordered = [...units]
  units.forEach((unit, index) => {
    const [above, below] = [units[index - 1], units[index + 1]]
    if (unit.kind !== 'code' || !below || !isAnswer(above) || !isStatus(below) || !endsPart(units, index + 2)) return
    ordered[index] = below
    ordered[index + 1] = unit
  })
  return ordered
}

const isStatus = (unit: Unit): boolean =>
  unit.kind === 'line' && unit.depth === undefined && statusLabelOf(unit.text) !== undefined

const isAnswer = (unit: Unit | undefined): boolean => {
  const part = unit?.kind === 'line' ? sectionOf(unit.text.text)?.part : undefined
  return part === 'response' || part === 'error'
}

/** Whether a heading or the end of the text comes before anything that the status could be of. */
const endsPart = (units: readonly Unit[], from: number): boolean => {
  const next = units.slice(from).find((unit) => unit.kind !== 'line' || unit.depth !== undefined || unit.isTopic)
  return next === undefined || next.kind === 'line'
}
