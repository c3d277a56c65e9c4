import type { Issue } from './check.ts'

/** A place of a body that is neither as documented nor as it was ever seen. It holds no value. */
export interface Drift extends Issue {
  readonly operation: string
  /** Address of the vendor's page about the operation. */
  readonly docs: string
  /** Id of the finding that explains it, where one does. */
  readonly finding?: string
}
