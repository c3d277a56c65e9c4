import { isDeepStrictEqual } from 'node:util'
import { lineOfFirstError } from '@sendspec/facts'

/** A changed line that helps to make JSON of a printed body. */
export interface LineRepair {
  /** Index of the line. */
  readonly index: number
  readonly becomes: string
}

const comment = /^((?:[^"/]|"(?:[^"\\]|\\.)*"|\/(?!\/))*)\/\/.*$/
const unquotedKey = /((?:^|[{,])\s*)([A-Za-z_$][\w$]*)(\s*:)/g
const singleQuoted = /'((?:[^'\\"]|\\.)*)'/g

/** Text in place of further items: `...`, `And so on`. */
const isFiller = (line: string): boolean =>
  /^\s*(?:\/\/.*|(?!(?:true|false|null)\b)[A-Za-z ]*(?:\.{2,}|…)?[A-Za-z ]*)$/.test(line) && line.trim() !== ''

/** Turns a line of what people write for JSON into JSON. No value changes. */
const repairLine = (line: string, next: string): string => {
  if (isFiller(line)) return ''
  const code = line.replace(comment, '$1').trimEnd()
  const keyed = code.replaceAll(singleQuoted, '"$1"').replaceAll(unquotedKey, '$1"$2"$3')
  const isLast = /^\s*[}\]]/.test(next)
  if (isLast) return keyed.replace(/,$/, '')
  return /["\d\]}el]$/.test(keyed) && /^\s*["{[]/.test(next) && !/[:,[{]$/.test(keyed) ? `${keyed},` : keyed
}

/** The body in printed lines, and the repairs that make it JSON. `undefined` if repairs don't help. */
export const repairText = (
  text: readonly string[],
): { readonly body: unknown; readonly repairs: readonly LineRepair[] } | undefined => {
  const nextOf = (index: number): string =>
    text.slice(index + 1).find((line) => line.trim() !== '' && !isFiller(line)) ?? ''
  const repaired = text.map((line, index) => repairLine(line, nextOf(index)))
  const body = parsed(repaired)
  if (body === undefined) return undefined
  const changed = repaired.flatMap((becomes, index) => (becomes === text[index] ? [] : [{ index, becomes }]))
  const isNeeded = (repair: LineRepair, all: readonly LineRepair[]): boolean => {
    const without = all.filter((each) => each !== repair)
    return !isDeepStrictEqual(parsed(applied(text, without)), body)
  }
  return { body, repairs: changed.filter((repair) => isNeeded(repair, changed)) }
}

const applied = (text: readonly string[], repairs: readonly LineRepair[]): readonly string[] =>
  text.map((line, index) => repairs.find((repair) => repair.index === index)?.becomes ?? line)

const parsed = (lines: readonly string[]): unknown => {
  const text = lines.join('\n')
  return lineOfFirstError(text) === undefined ? JSON.parse(text) : undefined
}
