import { keyText, quote } from '@sendspec/contract'
import { bracketed, indent, width } from '../layout.ts'

/** Objects with more members than this are never on one line. */
const shortest = 3

/** Whether a value has several keys or items: in a list of such values, each has its own line. */
const isLarge = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 1

const listText = (value: readonly unknown[], room: Room): string => {
  const parts = value.map((item) => dataText(item, { ...room, column: room.column + 2, before: '' }))
  const broken = `[\n${parts.map((part) => `${indent(part)},\n`).join('')}]`
  const plain = value.every((item) => !room.names?.has(item as object))
  const each = new Set(value.map((item) => Array.isArray(item)))
  if (value.length > 1 && plain && each.size === 1 && value.every(isLarge)) return broken
  if (value.length > 0 && value.every((item) => typeof item === 'number')) return numbersText(parts, room)
  return bracketed({ before: room.before, open: '[', parts, close: ']', after: ',', column: room.column }).slice(
    room.before.length,
    -1,
  )
}

/** As many numbers on each line as fit. */
const numbersText = (parts: readonly string[], { before, column }: Room): string => {
  const line = `[${parts.join(', ')}]`
  if (column + before.length + line.length < width) return line
  const lines: string[] = []
  for (const part of parts.map((each) => `${each},`)) {
    const last = lines.at(-1)
    if (last !== undefined && column + 2 + last.length + 1 + part.length <= width)
      lines[lines.length - 1] = `${last} ${part}`
    else lines.push(part)
  }
  return `[\n${lines.map((each) => `  ${each}\n`).join('')}]`
}

const objectText = (value: object, room: Room): string => {
  const column = room.column + 2
  const members = Object.entries(value).map(([key, item]) => {
    const before = `${keyText(key)}: `
    const text = before + dataText(item, { ...room, column, before })
    // The formatter doesn't break a line after a shorter key.
    const breaks = typeof item === 'string' && before.length > 6 && column + text.length + 1 > width
    return breaks ? `${before.trimEnd()}\n${indent(text.slice(before.length))}` : text
  })
  if (members.length === 0) return '{}'
  const line = `{ ${members.join(', ')} }`
  const fits = room.column + room.before.length + line.length < width && !line.includes('\n')
  if (members.length <= shortest && fits) return line
  return `{\n${members.map((member) => `${indent(member)},\n`).join('')}}`
}

interface Room {
  /** Indentation of the value's further lines. */
  readonly column: number
  /** Text before the value on its first line. */
  readonly before: string
  /** Names of values that are constants. */
  readonly names?: ReadonlyMap<object, string>
}

/** Data as source, in the formatter's layout. */
export const dataText = (value: unknown, room: Room): string => {
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return String(value).replace('e+', 'e')
  const name = room.names?.get(value)
  if (name !== undefined) return name
  return Array.isArray(value) ? listText(value, room) : objectText(value, room)
}
