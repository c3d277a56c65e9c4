import { payloadId } from '@sendspec/contract'
import type { Check } from '../check.ts'
import { formatGroup, groupProblems, type PayloadProblem, placeOfProblem } from '../problems.ts'

/** Callers rely on the observed reading, so every payload must match it. */
export const observed: Check = {
  id: 'observed',
  claim: 'every payload matches the observed reading',
  run: ({ vendor, observed, documented }) =>
    vendor.payloads.map((payload) => {
      const subject = payloadId(payload)
      const problems = observed(payload)
      if (problems.length === 0) return { subject, complaints: [] }
      const places = new Set(problems.map(({ pointer }) => pointer))
      const others = documented(payload).filter(({ pointer }) => places.has(pointer))
      const what = others.length
        ? `matches neither reading\n  observed:${lines(problems)}\n  documented:${lines(others)}`
        : `matches the documented reading, but not the observed one${lines(problems)}`
      const next = others.length
        ? 'correct the payload if it was recorded wrongly; otherwise amend the schema and add a finding'
        : "widen the amendment's observed schema, so that it accepts what the page documents"
      const touches = problems.map((problem) => placeOfProblem(problem, payload))
      return {
        subject,
        complaints: [{ place: { vendor: vendor.id, kind: 'payload', id: subject }, what, next, touches }],
      }
    }),
}

const lines = (problems: readonly PayloadProblem[]): string =>
  groupProblems(problems)
    .map((group) => `\n    ${formatGroup(group)}`)
    .join('')
