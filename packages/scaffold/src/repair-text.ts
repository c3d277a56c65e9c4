import { isDeepStrictEqual } from 'node:util'
import { lineOfFirstError } from '@sendspec/facts'

/** A line that has to be written otherwise to make JSON of a printed body. */
export interface LineRepair {
  /** Index of the line. */
  readonly index: number
  readonly becomes: string
}

const comment = /^((?:[^"/]|"(?:[^"\\]|\\.)*"|\/(?!\/))*)\/\/.*$/
const bareKey = /((?:^|[{,])\s*)([A-Za-z_$][\w$]*)(\s*:)/g
const singleQuoted = /'((?:[^'\\"]|\\.)*)'/g

/** Words in the place of further items: `...`, `And so on`. */
const isFiller = (line: string): boolean =>
  /^\s*(?:\/\/.*|(?!(?:true|false|null)\b)[A-Za-z ]*(?:\.{2,}|…)?[A-Za-z ]*)$/.test(line) && line.trim() !== ''

/** Changes that make JSON of what people write for JSON, one line at a time; none of them touches a value. */
const mend = (line: string, next: string): string => {
  if (isFiller(line)) return ''
  const bare = line.replace(comment, '$1').trimEnd()
  const keyed = bare.replaceAll(singleQuoted, '"$1"').replaceAll(bareKey, '$1"$2"$3')
  const isLast = /^\s*[}\]]/.test(next)
  if (isLast) return keyed.replace(/,$/, '')
  return /["\d\]}el]$/.test(keyed) && /^\s*["{[]/.test(next) && !/[:,[{]$/.test(keyed) ? `${keyed},` : keyed
}

/** The body that printed lines mean, and the repairs that make it JSON; nothing where no repair does. */
export const repairText = (
  text: readonly string[],
): { readonly body: unknown; readonly repairs: readonly LineRepair[] } | undefined => {
  const nextOf = (index: number): string =>
    text.slice(index + 1).find((line) => line.trim() !== '' && !isFiller(line)) ?? ''
  const mended = text.map((line, index) => mend(line, nextOf(index)))
  const body = parsed(mended)
  if (body === undefined) return undefined
  const changed = mended.flatMap((becomes, index) => (becomes === text[index] ? [] : [{ index, becomes }]))
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
