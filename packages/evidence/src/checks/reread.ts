import { isDeepStrictEqual } from 'node:util'
import { SendspecError } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import type { Check, Complaint, Finished } from '../check.ts'
import { applyCorrections } from '../corrections/apply-corrections.ts'
import { factsFolder } from '../source/sources.ts'

/** The committed facts are those of the captured pages, which are read again. */
export const reread: Check = {
  id: 'reread',
  claim: 'the facts are what the captured pages state',
  run({ vendor, evidence: { facts, captures, corrections = [], read } }) {
    const skipped = 'it takes captures and a reader: set SENDSPEC_CAPTURES to the folder of captures'
    if (!facts || !captures || !read) return [{ subject: factsFolder, complaints: [], skipped }]
    return vendor.pages.flatMap(({ id }): readonly Finished[] => {
      const [text, own] = [captures.get(id), facts.get(id)]
      if (text === undefined || !own) return []
      const place = { vendor: vendor.id, kind: 'file', path: `${factsFolder}/${id}.json` } as const
      const now = readAgain(() => applyCorrections(read({ id, text }), corrections).facts)
      if ('place' in now) return [{ subject: id, complaints: [{ place, what: now.what, next: now.next }] }]
      const what = differenceBetween(own, now)
      const next = `see what changed with \`sendspec drift ${vendor.id}\`; write the facts again with \`sendspec read\``
      const complaints: readonly Complaint[] = what === undefined ? [] : [{ place, what, next }]
      return [{ subject: id, complaints }]
    })
  },
}

const readAgain = (read: () => PageFacts): PageFacts | SendspecError => {
  try {
    return read()
  } catch (error) {
    if (error instanceof SendspecError) return error
    throw error
  }
}

/** What the identity of a page is compared by elsewhere. */
const stated = ({ page: _, digest: __, ...facts }: PageFacts): unknown => JSON.parse(JSON.stringify(facts))

const differenceBetween = (committed: PageFacts, page: PageFacts): string | undefined => {
  const [was, is] = [stated(committed), stated(page)]
  if (isDeepStrictEqual(was, is)) return undefined
  const path = firstDifference(was, is)
  return `it does not say what the page states, first at ${path}`
}

const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Where two values differ first, as a JSON pointer, with both values. */
const firstDifference = (one: unknown, other: unknown, { pointer = '', name = '' } = {}): string => {
  if (isKeyed(one) && isKeyed(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    const key = keys.find((each) => !isDeepStrictEqual(one[each], other[each]))
    const at = { pointer: `${pointer}/${key}`, name: nameOf(one) ?? name }
    if (key !== undefined) return firstDifference(one[key], other[key], at)
  }
  return `${pointer}${name && ` (${name})`}: ${short(one)}, where the page has ${short(other)}`
}

/** The name of a field or of a declared type. */
const nameOf = ({ name }: Readonly<Record<string, unknown>>): string | undefined => {
  const own = isKeyed(name) ? name.value : name
  return typeof own === 'string' ? own : undefined
}

const short = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
