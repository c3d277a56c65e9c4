import { placeKey } from '@sendspec/contract'
import type { Check } from '../check.ts'

/** Mocks, documents and fixtures show a payload for every response that has a body. */
export const coverage: Check = {
  id: 'coverage',
  claim: 'every status with a body has a payload',
  run({ vendor }) {
    const shown = new Set(vendor.payloads.map(({ operation, part }) => placeKey(operation, part)))
    return vendor.operations.map(({ id, responses }) => ({
      subject: id,
      complaints: responses
        .filter(({ status, body }) => body && !shown.has(placeKey(id, `${status}`)))
        .map(({ status }) => ({
          place: { vendor: vendor.id, kind: 'contract', operation: id, part: `${status}` },
          same: `${status}`,
          what: 'no payload has this status',
          next: `record one as evidence/payloads/${id}.${status}.<name>.json, with "origin": "composed" if the page shows none`,
        })),
    }))
  },
}
