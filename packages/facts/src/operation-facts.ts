import { z } from 'zod/v4'
import { exampleFacts, sampleFacts, statedPair } from './example-facts.ts'
import { fieldFacts, statedType } from './field-facts.ts'
import { type Data, definitions, lines, optional, set, statedNumber, statedText } from './mark.ts'

/** What the page states of one answer. */
export const responseFacts = z
  .strictObject({
    /** Absent where the page names no status. */
    status: optional(statedNumber),
    /** The page's name for it, e.g. `Success`. */
    label: optional(statedText),
    /** Set where the page describes the answer to a failure, and names no status. */
    failure: set,
    headers: optional(z.array(fieldFacts)),
    type: optional(statedType),
    fields: z.array(fieldFacts),
    examples: z.array(exampleFacts),
  })
  .register(definitions, { id: 'response' })
export interface ResponseFacts extends Data<typeof responseFacts> {}

/** What the page states of one operation, or, if neither a method nor a path is given, of every one. */
export const operationFacts = z
  .strictObject({
    summary: optional(statedText),
    /** In capitals. */
    method: optional(statedText),
    /** Parameters as `{name}`, whatever the page's notation; no server, no query string. */
    path: optional(statedText),
    /** Only where it differs between the operations of the page. */
    server: optional(statedText),
    /** Headers that sentences or lists ask for; a sample has its own. */
    headers: z.array(statedPair),
    bodyType: optional(statedType),
    lines,
    permissions: z.array(statedText),
    filters: z.array(statedText),
    sorts: z.array(statedText),
    defaultSort: optional(statedText),
    /** Status codes that sentences mention, whether or not a body is described. */
    statuses: z.array(statedNumber),
    /** Ranges of statuses, as `5XX`. */
    statusRanges: optional(z.array(statedText)),
    parameters: z.array(fieldFacts),
    /** Fields of the request's body. */
    body: z.array(fieldFacts),
    requestExamples: z.array(exampleFacts),
    responses: z.array(responseFacts),
    samples: z.array(sampleFacts),
  })
  .register(definitions, { id: 'operation' })
export interface OperationFacts extends Data<typeof operationFacts> {}
