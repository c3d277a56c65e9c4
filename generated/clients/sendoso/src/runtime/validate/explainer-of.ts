// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/validate/explainer-of.ts

import type { Check, Issue } from './check.ts'
import { type FindingPlace, findingOf } from './finding-of.ts'
import { issuesOf } from './issues-of.ts'
import type { Params } from './params.ts'
import { undocumentedKeys } from './undocumented-keys.ts'

/** A place of a body that isn't as the contract has it, and the finding that explains it, where one does. */
export type Explained = Issue & { readonly finding?: string }

/** A body to explain. */
interface Answer {
  readonly status: number
  readonly body: unknown
  /** Whether to tell of the keys that nothing documents. */
  readonly keys?: boolean | undefined
  /** What was asked for. */
  readonly params: Params
}

/** Says where a body isn't as the contract has it; if it is asked to, also which keys nothing documents. */
export type Explain = (answer: Answer) => readonly Explained[]

/** What explains the drift of an operation's bodies. A status without a check, and one without a body, can't drift. */
export const explainerOf =
  (checks: Readonly<Record<number, Check>>, findings: Readonly<Record<number, readonly FindingPlace[]>>): Explain =>
  ({ status, body, keys }) => {
    const check = checks[status]
    if (!check) return []
    return [...issuesOf(check, body), ...(keys ? undocumentedKeys(check, body) : [])].map((issue) => {
      const finding = findingOf(issue, findings[status] ?? [])
      return { ...issue, ...(finding !== undefined && { finding }) }
    })
  }
