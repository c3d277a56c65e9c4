import type { Operation } from '@sendspec/contract'
import type { Trouble } from '../check.ts'

/** What is wrong with how a call is said to act. */
export const callTroubles = ({ method, body, notes }: Operation): readonly Trouble[] => {
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
  ]
}
