import type { ExampleFacts, OperationFacts, PageFacts, ResponseFacts } from '@sendspec/facts'

/** A body that a page prints, in its operation. */
export interface PlacedBody {
  readonly operation: OperationFacts
  readonly response?: ResponseFacts
  /** The status of a response, `request`, or empty where the page names no status. */
  readonly part: string
  readonly example: ExampleFacts
}

/** Every body that a page prints, in the order of its operations. */
export const bodiesOf = ({ operations }: PageFacts): readonly PlacedBody[] =>
  operations.flatMap((operation) => [
    ...operation.requestExamples.map((example) => ({ operation, part: 'request', example })),
    ...operation.samples.flatMap(({ body }) => (body ? [{ operation, part: 'request', example: body }] : [])),
    ...operation.responses.flatMap((response) =>
      response.examples.map((example) => ({
        operation,
        response,
        part: response.status ? String(response.status.value) : '',
        example,
      })),
    ),
  ])
