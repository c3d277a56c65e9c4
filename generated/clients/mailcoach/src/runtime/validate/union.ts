// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/union.ts

import type { Check, Issue, Trail } from './check.ts'

/** What is wrong with the option that comes closest; options that come equally close are told together. */
const closest = (here: string, or: string, attempts: readonly (readonly Issue[])[]): readonly Issue[] => {
  const distance = (issues: readonly Issue[]): number => (issues[0]?.pointer === here ? Infinity : issues.length)
  const least = Math.min(...attempts.map(distance))
  const [first = [], ...others] = attempts.filter((issues) => distance(issues) === least)
  return first.map((issue, index) => {
    const same = others.flatMap((issues) => issues[index] ?? []).filter(({ pointer }) => pointer === issue.pointer)
    const expected = [...new Set([issue, ...same].map(({ expected }) => expected))].join(' or ')
    return { ...issue, expected: issue.pointer === here ? expected + or : expected }
  })
}

const attempt = (check: Check, value: unknown, trail: Trail, step?: string): readonly Issue[] => {
  const issues: Issue[] = []
  check(value, { pointer: trail.pointer, issues }, step)
  return issues
}

/** As one of these. */
export const union =
  (...options: readonly Check[]): Check =>
  (value, trail, step) => {
    for (const option of options) if (option(value)) return !trail || option(value, trail, step)
    if (!trail) return false
    const attempts = options.map((option) => attempt(option, value, trail, step))
    return trail.issues.push(...closest(trail.pointer + step, trail.or ?? '', attempts)) > 0
  }
