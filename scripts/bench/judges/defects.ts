import type { Defect } from './judge.ts'

/** A defect that only types reveal. The document is valid. */
export const textForNumber: Defect = {
  title: 'a property of another type than the client has',
  make: (document) => {
    const order = document.components?.schemas?.Order
    Object.assign((order && 'properties' in order && order.properties?.tip) || {}, {
      type: 'string',
      minimum: undefined,
    })
  },
  complaint: { rule: 'same-types', pointer: '/paths/~1orders~1{id}/get/responses/200' },
}
