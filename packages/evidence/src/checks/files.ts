import { isDeepStrictEqual } from 'node:util'
import { payloadId } from '@sendspec/contract'
import type { Check, Complaint } from '../check.ts'

const folder = 'evidence/payloads'

/** A payload is found by its name, and none lies about unused. */
export const files: Check = {
  id: 'files',
  claim: 'every payload is a file with its name, and every such file is a payload',
  run({ vendor, evidence: { payloadFiles } }) {
    const subject = folder
    if (!payloadFiles) return [{ subject, complaints: [], skipped: 'the folder is not at hand' }]
    const payloads = new Map(vendor.payloads.map((payload) => [`${payloadId(payload)}.json`, payload]))
    const complaints: Complaint[] = []
    for (const [name, payload] of payloads) {
      const place = `${vendor.id} ${folder}/${name}`
      const text = payloadFiles.get(name)
      if (text === undefined) {
        complaints.push({ place, what: 'the file does not exist', next: 'record the payload in a file of that name' })
      } else if (!isDeepStrictEqual(JSON.parse(text), payload)) {
        complaints.push({
          place,
          what: 'the file holds another payload',
          next: `import this file in ${folder}/index.ts`,
        })
      }
    }
    for (const name of payloadFiles.keys()) {
      if (payloads.has(name)) continue
      const next = `import it in ${folder}/index.ts, rename it <operation>.<status or request>.<name>.json, or delete it`
      complaints.push({ place: `${vendor.id} ${folder}/${name}`, what: 'no payload has this name', next })
    }
    return [{ subject, complaints }]
  },
}
