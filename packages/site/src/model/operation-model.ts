import type { CallSample } from '@sendspec/client'
import {
  type ContractPlace,
  type Finding,
  failurePart,
  type Operation,
  type Payload,
  type Property,
  propertiesIn,
  type ResponseNotes,
  readAs,
  type Shape,
  shapeOf,
  type Vendor,
} from '@sendspec/contract'
import type { CallFacts } from '../samples/call-facts.ts'
import { createAnchors } from './anchors.ts'
import { callFactsOf } from './call-facts-of.ts'
import { fieldRows } from './field-rows.ts'
import type { Part, ResponsePart } from './parts.ts'
import { operationFolder } from './paths.ts'
import { placeFindings } from './place-findings.ts'
import { type SampleCase, sampleCases } from './sample-cases.ts'

/** Everything that the page of an operation shows. */
export interface OperationModel {
  readonly operation: Operation
  /** With `{name}` for path parameters. */
  readonly path: string
  readonly folder: string
  readonly request: readonly Part[]
  readonly requestPayloads: readonly Payload[]
  readonly responses: readonly ResponsePart[]
  /** Findings about the operation as a whole. */
  readonly findings: readonly Finding[]
  /** All findings that concern the operation or anything in it, in the order of the ledger. */
  readonly ledger: readonly Finding[]
  /** Id of the element that shows a place of the contract, or the empty string for the whole page. */
  readonly anchorOf: (place: ContractPlace) => string
  readonly sample: CallSample
  readonly facts: CallFacts
  readonly cases: readonly SampleCase[]
}

type Schema = Parameters<typeof shapeOf>[0]

interface Inputs {
  readonly vendor: Vendor
  readonly operation: Operation
  readonly sample: CallSample
  readonly payloads: readonly Payload[]
  /** Findings that have a place in this operation. */
  readonly ledger: readonly Finding[]
  /** All findings of the vendor. */
  readonly byId: ReadonlyMap<string, Finding>
}

export const operationModel = ({ vendor, operation, sample, payloads, ledger, byId }: Inputs): OperationModel => {
  const anchors = createAnchors()
  const place = `${vendor.id} ${operation.id}`
  const partOf = (part: string, prefix: string, schema: Schema | undefined): Part => {
    const at = `${place} ${part}`
    const shape = schema && shapeOf(schema, at)
    return {
      part,
      anchor: anchors(prefix),
      ...(shape && bodyWords(shape)),
      rows: shape ? fieldRows(shape, { anchors, prefix, pointer: '', documented: documentedIn(schema, at) }) : [],
      findings: [],
      headlines: [],
    }
  }
  const requestParts = {
    path: operation.pathParams,
    query: operation.query,
    header: operation.headers,
    body: operation.body,
  }
  const request = Object.entries(requestParts).flatMap(([part, schema]) => (schema ? [partOf(part, part, schema)] : []))
  const answers = operation.responses.map(({ status, body }): ResponsePart => {
    const notes = operation.notes.responses[status] as ResponseNotes
    const part = partOf(String(status), `response-${status}`, body)
    const { headers } = notes
    return {
      ...part,
      status: String(status),
      notes,
      hasBody: body !== undefined,
      ...(headers && {
        headers: partOf(`${status} header`, `response-${status}-header`, headers),
      }),
      payloads: payloads.filter((payload) => payload.part === String(status)),
    }
  })
  const { failure } = operation.notes
  const responses = failure
    ? [
        ...answers,
        {
          ...partOf(failurePart, `response-${failurePart}`, failure.body),
          status: 'Other errors',
          notes: failure,
          hasBody: true,
          payloads: [],
        },
      ]
    : answers
  const parts = [...request, ...responses.flatMap((each) => (each.headers ? [each, each.headers] : [each]))]
  const { all, whole, anchorOf } = placeFindings({ operation, parts, ledger, byId })
  return {
    operation,
    path: operation.path.replace(/:(\w+)/g, '{$1}'),
    folder: operationFolder(vendor.id, operation),
    request,
    requestPayloads: payloads.filter(({ part }) => part === 'request'),
    responses,
    findings: whole,
    ledger: all,
    anchorOf,
    sample,
    facts: callFactsOf(vendor, operation, sample),
    cases: sampleCases(operation, sample),
  }
}

/** Properties of the documented reading, by pointer. Alternatives that share one have the first. */
const documentedIn = (schema: Schema, place: string): ReadonlyMap<string, Property> =>
  new Map(
    propertiesIn(shapeOf(readAs(schema, 'documented', place), place))
      .map(({ pointer, property }) => [pointer, property] as const)
      .reverse(),
  )

const bodyWords = (shape: Shape): Pick<Part, 'type' | 'about'> =>
  shape.kind === 'named' ? { type: shape.name, about: shape.about } : {}
