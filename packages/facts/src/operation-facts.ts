import type { ExampleFacts, SampleFacts, StatedPair } from './example-facts.ts'
import type { FieldFacts } from './field-facts.ts'
import type { Lines, Stated } from './mark.ts'
import type { StatedType } from './type-facts.ts'

/** What the page states of one answer. */
export interface ResponseFacts {
  /** Absent where the page names no status. */
  readonly status?: Stated<number>
  /** What the page calls it, e.g. `Success`. */
  readonly label?: Stated<string>
  /** Set where the page says that it is the answer to a failure, and names no status. */
  readonly failure?: true
  readonly type?: StatedType
  readonly fields: readonly FieldFacts[]
  readonly examples: readonly ExampleFacts[]
}

/** What the page states of one operation. */
export interface OperationFacts {
  readonly lines: Lines
  readonly summary?: Stated<string>
  /** In capitals. */
  readonly method?: Stated<string>
  /** Parameters as `{name}`, whatever the page's notation; no server, no query string. */
  readonly path?: Stated<string>
  /** Only where it differs between the operations of the page. */
  readonly server?: Stated<string>
  readonly parameters: readonly FieldFacts[]
  /** Fields of the request's body. */
  readonly body: readonly FieldFacts[]
  readonly bodyType?: StatedType
  readonly requestExamples: readonly ExampleFacts[]
  readonly responses: readonly ResponseFacts[]
  readonly samples: readonly SampleFacts[]
  /** Headers that sentences or lists ask for; those of a sample are there. */
  readonly headers: readonly StatedPair[]
  readonly permissions: readonly Stated<string>[]
  readonly filters: readonly Stated<string>[]
  readonly sorts: readonly Stated<string>[]
  readonly defaultSort?: Stated<string>
  /** Status codes that sentences mention, whether or not a body is described. */
  readonly statuses: readonly Stated<number>[]
}
