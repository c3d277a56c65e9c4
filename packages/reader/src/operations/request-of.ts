import { singular } from '@sendspec/contract'
import { lengthOf, matchesTemplate, parametersOf, templateOf } from '@sendspec/facts'
import { stated } from '../blocks/passage.ts'
import { pathsIn } from './cues.ts'
import type { Request } from './open-operation.ts'
import type { Start } from './starts.ts'
import { summaryOf } from './summary-of.ts'
import type { Unit } from './units.ts'

/** Paths with parameters, wherever the page names them. */
export const templatesOf = (units: readonly Unit[], starts: readonly Start[]): readonly string[] => {
  const inProse = units.flatMap((unit) => (unit.kind === 'line' || unit.kind === 'item' ? pathsIn(unit.text) : []))
  const paths = [...starts.map(({ path }) => path), ...inProse].map(({ text }) => templateOf(text))
  return [...new Set(paths)].filter((path) => parametersOf(path).length > 0)
}

/** What a call is, by the line or sample that names it. */
export const requestOf = (start: Start, units: readonly Unit[], templates: readonly string[]): Request => {
  const { path, method, server } = start
  const summary = summaryOf(start, units)
  const known = templates.find(
    (template) => matchesTemplate(path.text, template) && lengthOf(path.text) === lengthOf(template),
  )
  const names = known?.split('/').map((segment) => parametersOf(segment)[0])
  const nameOf = (segment: string, at: number): string | undefined => names?.[at] ?? nameIn(segment)
  const segments = path.text.split('/')
  const plain = templateOf(path.text || '/', (segment, at) => nameOf(segment, at) ?? keyWith(segment, units) ?? 'id')
  const parameters = parametersOf(plain)
  const template =
    new Set(parameters).size === parameters.length
      ? plain
      : templateOf(path.text, (segment, at) => nameOf(segment, at) ?? idOf(segments[at - 1]))
  return {
    ...(summary && { summary }),
    method,
    path: stated(template, path),
    ...(server && { server: stated(server.text, server) }),
  }
}

/** `TAX_ID` is the name of what it is a placeholder for. */
const nameIn = (segment: string): string | undefined =>
  /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_ID$/.test(segment) && !/^(?:YOUR|MY)_/.test(segment) ? segment.toLowerCase() : undefined

/** What a path has of a collection is its identifier: `boat_id` behind `boats`. */
const idOf = (collection = ''): string =>
  /^[A-Za-z][\w-]*$/.test(collection) ? `${singular(collection.replaceAll('-', '_'))}_id` : 'id'

/** The key that an identifier has in an example of the page. */
const keyWith = (identifier: string, units: readonly Unit[]): string | undefined => {
  for (const unit of units) {
    if (unit.kind !== 'code') continue
    const at = unit.text.text.indexOf(`"${identifier}"`)
    const key =
      at < 0
        ? undefined
        : /["'](?<key>[\w-]+)["']\s*:\s*$/.exec(unit.text.text.slice(Math.max(0, at - 100), at))?.groups?.key
    if (key) return key
  }
  return undefined
}
