import type { Counted, Failure, Mismatch, Seen, Unjudged } from './traffic-schema.ts'

/** A request with its mismatches. */
export interface Judged {
  readonly number: number
  readonly operation?: string
  readonly call: string
  readonly mismatches: readonly Mismatch[]
  readonly unjudged: readonly Unjudged[]
  readonly failure?: Failure
}

/** The totals of all requests so far. */
export interface TrafficSeen {
  readonly requests: number
  readonly calls: readonly Counted[]
  readonly mismatches: readonly (Mismatch & Seen)[]
  readonly failures: readonly (Failure & Seen)[]
  readonly unjudged: readonly (Unjudged & Seen)[]
  /** Mismatches that were not kept, because there were too many different ones. */
  readonly dropped: number
}

/** What a request has that no earlier request had. */
export interface News {
  readonly mismatches: readonly Mismatch[]
  readonly unjudged: readonly Unjudged[]
  readonly failures: readonly Failure[]
}

export interface Tally {
  add(judged: Judged): News
  seen(): TrafficSeen
}

// Invented keys in responses could otherwise fill the memory of a proxy that runs for weeks.
const most = 2_000

/** Counts equal entries once. */
export const createTally = (): Tally => {
  let requests = 0
  const calls = counter<Omit<Counted, 'requests'>>()
  const mismatches = counter<Mismatch>()
  const failures = counter<Failure>()
  const unjudged = counter<Unjudged>()
  return {
    add(judged) {
      requests += 1
      const { number, operation, call } = judged
      calls.add({ ...(operation !== undefined && { operation }), call }, number)
      return {
        mismatches: judged.mismatches.filter((each) => mismatches.add(each, number)),
        unjudged: judged.unjudged.filter((each) => unjudged.add(each, number)),
        failures: judged.failure && failures.add(judged.failure, number) ? [judged.failure] : [],
      }
    },
    seen: () => ({
      requests,
      calls: calls.all().map(({ first: _, last: __, ...each }) => each),
      mismatches: mismatches.all(),
      failures: failures.all(),
      unjudged: unjudged.all(),
      dropped: mismatches.dropped(),
    }),
  }
}

const counter = <Value extends object>() => {
  const kept = new Map<string, Value & { requests: number; first: number; last: number }>()
  let dropped = 0
  return {
    /** Whether it is new. */
    add(value: Value, number: number): boolean {
      const key = JSON.stringify(value)
      const known = kept.get(key)
      if (known) {
        known.requests += 1
        known.first = Math.min(known.first, number)
        known.last = Math.max(known.last, number)
        return false
      }
      if (kept.size >= most) {
        dropped += 1
        return false
      }
      kept.set(key, { ...value, requests: 1, first: number, last: number })
      return true
    },
    all: (): readonly (Value & Seen)[] => [...kept.values()].map((each) => ({ ...each })),
    dropped: () => dropped,
  }
}
