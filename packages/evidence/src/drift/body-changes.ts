import { formatPointer } from '@sendspec/contract'

/** The values of a body that another version of it has too, or not: by pointer. */
const leavesOf = (value: unknown, path: readonly string[] = []): readonly (readonly [string, string])[] => {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (entries.length === 0) return [[formatPointer(path), JSON.stringify(value)]]
  const step = (key: string): string => (Array.isArray(value) ? '*' : key)
  return entries.flatMap(([key, inner]) => leavesOf(inner, [...path, step(key)]))
}

/** More pointers than this are counted. */
const most = 3

const listed = (all: readonly string[]): string =>
  all.length === 0
    ? 'nothing'
    : [...all.slice(0, most), ...(all.length > most ? [`${all.length - most} more`] : [])].join(', ')

const bodyOf = (printed: unknown): unknown => (printed as { readonly value?: unknown } | undefined)?.value

/** What changed in an example, in words: each pointer with its values. `undefined` for texts that are no JSON. */
export const bodyChanges = (
  before: unknown,
  after: unknown,
): { readonly before: string; readonly after: string } | undefined => {
  const [was, is] = [bodyOf(before), bodyOf(after)]
  if (was === undefined || is === undefined) return undefined
  const [old, now] = [leavesOf(was), leavesOf(is)].map(
    (leaves) => new Set(leaves.map(([place, text]) => `${place || 'the body'} ${text}`)),
  )
  if (!old || !now) return undefined
  const isSame = old.size === now.size && [...old].every((each) => now.has(each))
  if (isSame) return undefined
  return {
    before: listed([...old].filter((each) => !now.has(each))),
    after: listed([...now].filter((each) => !old.has(each))),
  }
}
