import type { Stated } from '@sendspec/facts'
import { stated } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import { roleOf } from './columns.ts'
import { callLabel, type Start } from './starts.ts'
import type { Unit } from './units.ts'

/** A heading that only says that a call is below it, or is about more than one call. */
export const namesNoCall = (heading: string): boolean =>
  callLabel.test(heading) || /\bAPI (?:reference|documentation|docs|overview)$/i.test(heading)

/** What the page calls a call in a few words, and where. */
export const summaryOf = (start: Start, units: readonly Unit[]): Stated<string> | undefined => {
  const { head, index, isListed } = start
  const topic = units[head]
  const call = units[index]
  const named = call?.kind === 'call' ? call.summary : undefined
  const labelled = labelledSummary(units, index)
  return (
    named ??
    labelled ??
    (topic?.kind === 'line' && head !== index && topic.isTopic && !namesNoCall(topic.text.text)
      ? stated(topic.text.text.replace(/\s*\{#.*\}$/, ''), topic.text)
      : undefined) ??
    (isListed && call?.kind === 'item' ? linkedSummary(call.text) : undefined) ??
    tabledSummary(start, units)
  )
}

/** The words of the one link to a heading of the page. */
const linkedSummary = (text: Prose): Stated<string> | undefined => {
  const [link, ...more] = (text.links ?? []).filter(({ href }) => href.startsWith('#'))
  return link && more.length === 0 ? stated(link.text, text, text.text.indexOf(link.text)) : undefined
}

/** What a table of calls says of one: the description in the row with its method and path. */
const tabledSummary = ({ method, path }: Start, units: readonly Unit[]): Stated<string> | undefined => {
  for (const unit of units) {
    if (unit.kind !== 'table') continue
    const column = unit.head.cells.findIndex(({ text }) => roleOf(text) === 'description')
    if (column < 0) continue
    const row = unit.rows.find(({ cells }) => {
      const words = cells.flatMap(({ text }) => text.replace(/[`*]/g, '').trim().split(/\s+/))
      return words.includes(method.value) && words.includes(path.text)
    })
    const told = row?.cells[column]
    if (told && told.text.trim() !== '') return stated(told.text.replaceAll('`', ''), told)
  }
  return undefined
}

/** The words below a heading `Summary` right below a call. */
const labelledSummary = (units: readonly Unit[], index: number): Stated<string> | undefined => {
  const [label, text] = [units[index + 1], units[index + 2]]
  const isLabel = label?.kind === 'line' && label.depth !== undefined && /^summary:?$/i.test(label.text.text)
  return isLabel && text?.kind === 'line' && text.depth === undefined ? stated(text.text.text, text.text) : undefined
}
