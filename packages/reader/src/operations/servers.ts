import type { OperationFacts, Stated } from '@sendspec/facts'
import { fillsTemplate, lengthOf, matchesTemplate } from '@sendspec/facts'
import { linesOf, slice, stated } from '../blocks/passage.ts'
import { urlParts } from '../curl/url.ts'
import { baseUrlOf } from '../sentences/access.ts'
import type { Prose } from '../sentences/prose.ts'
import { labelOf } from './sections.ts'
import type { Start } from './starts.ts'
import type { Unit } from './units.ts'

/** The addresses that lines call the base of all calls. */
export const basesOf = (units: readonly Unit[]): readonly Stated<string>[] =>
  units.flatMap((unit, index) => {
    if (unit.kind === 'line' || unit.kind === 'item') return baseUrlOf(unit.text) ?? []
    const label = units[index - 1]
    return unit.kind === 'code' && label?.kind === 'line' && serverLabel.test(labelOf(label.text.text))
      ? addressesIn(unit.text)
      : []
  })

/** A label of code that holds nothing but the addresses of servers. */
const serverLabel =
  /^(?:the )?(?:(?:api|http|production|rest) )*(?:servers?|hosts?|(?:base|root|server) (?:url|uri|address|path)(?:es|s)?)$/i

const addressesIn = (code: Prose): readonly Stated<string>[] => {
  const lines = linesOf(code)
  const isAddress = ({ text }: Prose): boolean => /^https?:\/\/[^\s?#]+$/.test(text)
  return lines.every(isAddress) ? lines.map((line) => stated(line.text.replace(/\/$/, ''), line)) : []
}

/** A path does not repeat what the page calls the base of all paths. */
export const withoutBase = (start: Start, bases: readonly Stated<string>[]): Start => {
  const { server, path } = start
  for (const { value } of bases) {
    if (!server || !value.startsWith(`${server.text}/`)) continue
    const base = value.slice(server.text.length).replace(/\/$/, '')
    if (base && path.text.startsWith(`${base}/`))
      return { ...start, server: { ...server, text: value }, path: slice(path, base.length) }
  }
  return start
}

/** Servers: those of requests and samples, without the path of the operation, and those that a line calls so. */
export const serversOf = (
  units: readonly Unit[],
  operations: readonly OperationFacts[],
  starts: readonly Start[],
): readonly Stated<string>[] => {
  const found: Stated<string>[] = [...basesOf(units)]
  found.push(...starts.flatMap(({ server }) => (server ? [stated(server.text, server)] : [])))
  for (const { samples, path } of operations) {
    for (const { url } of samples) {
      if (!url) continue
      const { server, path: called } = urlParts({
        text: url.value,
        markAt: (at) => ({ line: url.line, column: url.column + at }),
      })
      if (!server || !/^(?:[a-z][\w+.-]*:\/\/)?[^`'"]+[^/:`]$/i.test(server.text)) continue
      const base = path ? baseIn(called.text, path.value) : ''
      found.push({ value: `${server.text}${base}`, line: url.line, column: url.column })
    }
  }
  return found
    .sort((one, other) => one.line - other.line || one.column - other.column)
    .filter(({ value }, index, all) => all.findIndex((each) => each.value === value) === index)
}

const version = /^(?:v\d[\w.]*|api|rest)$/i

/** What a call has before the path of its operation: anything before its identifiers, or versions before any values. */
const baseIn = (called: string, template: string): string => {
  const segments = called.split('/')
  const end = 1 + lengthOf(called) - lengthOf(template)
  const base = segments.slice(0, Math.max(0, end))
  const isFilled =
    base.slice(1).every((segment) => version.test(segment)) && fillsTemplate(segments.slice(end).join('/'), template)
  return isFilled || matchesTemplate(called, template) ? base.join('/') : ''
}
