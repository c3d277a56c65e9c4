import type { Explanation, Operation } from '@sendspec/contract'
import type { Trouble } from '../check.ts'

/** What is wrong with how a call is said to act. */
export const callTroubles = (
  { id, method, body, notes }: Operation,
  findings: readonly Explanation[],
): readonly Trouble[] => {
  const { safe, requestBody, pagination, collection } = notes
  const isList = pagination !== undefined || collection?.action === 'list' || collection?.action === 'get'
  return [
    ...(method === 'POST' && isList && !safe
      ? [
          {
            what: 'it only reads, and is not called safe',
            next: 'write `safe: true`, so that clients can send it again',
          },
        ]
      : []),
    ...(safe && !(method === 'POST' && isList)
      ? [
          {
            what: 'it is called safe, and nothing shows that it only reads',
            next: 'drop `safe`, or write its `collection`',
          },
        ]
      : []),
    ...(requestBody && !body
      ? [{ what: 'it describes a body, and takes none', next: 'drop `requestBody`, or write `body`' }]
      : []),
    ...(requestBody && !requestBody.required && body && !body.safeParse({}).success
      ? [
          {
            what: 'its body is called optional, and has fields that are required',
            next: 'write `required: true`, or make the fields optional',
          },
        ]
      : []),
    ...(requestBody?.required && body?.safeParse({}).success && !isExplained(requestBody.finding, id, findings)
      ? [
          {
            what: 'its body is called required, and no field of it is',
            next: 'name the finding that says so, of the kind missing-required at its body, in `requestBody`; or write `required: false`',
          },
        ]
      : []),
  ]
}

/** Whether a finding is about the body of an operation, and whether it has to be sent. */
const isExplained = (finding: string | undefined, operation: string, findings: readonly Explanation[]): boolean =>
  findings.some(
    ({ id, kind, contract }) =>
      id === finding &&
      kind === 'missing-required' &&
      contract.some((place) => place.operation === operation && place.part === 'body' && !place.pointer),
  )
