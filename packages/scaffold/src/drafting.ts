import type { OperationOutline } from '@sendspec/evidence'
import type { OperationFacts, PageFacts } from '@sendspec/facts'
import type { Decision } from './draft.ts'
import type { LedgerDraft } from './ledger-draft.ts'
import type { Method } from './name-operation.ts'
import type { Recorder } from './payload-drafts.ts'

/** The context of drafts of operations. */
export interface Making {
  readonly page: PageFacts
  readonly ledger: LedgerDraft
  readonly recorder: Recorder
  readonly decide: (decision: Decision) => void
  /** Ids of operations that are taken. */
  readonly taken: Set<string>
}

/** The context of drafts of one operation. */
export interface Drafting {
  readonly facts: OperationFacts
  readonly outline: OperationOutline
  readonly id: string
  readonly line: number
  readonly method: Method
  readonly making: Making
}
