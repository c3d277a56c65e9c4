// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/union.ts

import type { Check, Issue, Trail } from './check.ts'

interface Attempt {
  readonly issues: Issue[]
  readonly unknown: Issue[]
}

const attempt = (check: Check, value: unknown, { pointer }: Trail, step?: string): Attempt => {
  const found = { pointer, issues: [], unknown: [] }
  check(value, found, step)
  return found
}

/** What is wrong with options that come equally close, told together. */
const issuesOf = (here: string, or: string, attempts: readonly Attempt[]): readonly Issue[] =>
  (attempts[0]?.issues ?? []).map((issue) => {
    const same = attempts.flatMap(({ issues }) => issues.filter(({ pointer }) => pointer === issue.pointer))
    const expected = [...new Set(same.map(({ expected }) => expected))].join(' or ')
    return { ...issue, expected: issue.pointer === here ? expected + or : expected }
  })

/** The keys that no option has: for each of them the key, or something above it, is wrong. */
const unknownTo = (attempts: readonly Attempt[]): Iterable<Issue> => {
  const keys = attempts
    .flatMap(({ unknown }) => unknown)
    .filter((key) =>
      attempts.every(({ issues, unknown }) =>
        [...issues, ...unknown].some(({ pointer }) => `${key.pointer}/`.startsWith(`${pointer}/`)),
      ),
    )
  return new Map(keys.map((key) => [key.pointer, key])).values()
}

/** As one of these. */
export const union =
  (...options: readonly Check[]): Check =>
  (value, trail, step) => {
    if (!trail) return options.some((option) => option(value))
    const here = trail.pointer + step
    const distance = ({ issues }: Attempt): number => (issues[0]?.pointer === here ? Infinity : issues.length)
    const attempts = options.map((option) => attempt(option, value, trail, step))
    const least = Math.min(...attempts.map(distance))
    const closest = attempts.filter((attempt) => distance(attempt) === least)
    trail.unknown?.push(...unknownTo(closest))
    trail.issues.push(...issuesOf(here, trail.or ?? '', closest))
    return true
  }
