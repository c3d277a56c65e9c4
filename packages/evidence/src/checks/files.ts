import { isDeepStrictEqual } from 'node:util'
import { payloadId } from '@sendspec/contract'
import type { Check, Complaint } from '../check.ts'
import type { Place } from '../place.ts'
import { payloadFolder } from '../source/sources.ts'

/** Every payload has a file with its name, and every file is used. */
export const files: Check = {
  id: 'files',
  claim: 'every payload is a file with its name, and every such file is a payload',
  run({ vendor, evidence: { payloadFiles } }) {
    const subject = payloadFolder
    const placeOf = (name: string): Place => ({ vendor: vendor.id, kind: 'file', path: `${payloadFolder}/${name}` })
    if (!payloadFiles) return [{ subject, complaints: [], skipped: 'the folder is not at hand' }]
    const payloads = new Map(vendor.written.payloads.map((payload) => [`${payloadId(payload)}.json`, payload]))
    const complaints: Complaint[] = []
    for (const [name, payload] of payloads) {
      const place = placeOf(name)
      const text = payloadFiles.get(name)
      if (text === undefined) {
        complaints.push({ place, what: 'the file does not exist', next: 'record the payload in a file of that name' })
      } else if (!isDeepStrictEqual(JSON.parse(text), payload)) {
        complaints.push({
          place,
          what: 'the file holds another payload',
          next: 'run `sendspec generate`',
        })
      }
    }
    for (const name of payloadFiles.keys()) {
      if (payloads.has(name)) continue
      const next = 'run `sendspec generate`, rename it <operation>.<status or request>.<name>.json, or delete it'
      complaints.push({ place: placeOf(name), what: 'no payload has this name', next })
    }
    const [missing, stray] = ['the file does not exist', 'no payload has this name'].map((what) =>
      complaints.filter((each) => each.what === what),
    )
    const [lost, found] = [missing?.[0], stray?.[0]]
    // A payload that says another operation, status or name than its file.
    if (lost && found && complaints.length === 2 && lost.place.kind === 'file') {
      const what = `it holds the payload of ${lost.place.path}`
      const next = 'correct its `operation`, `part` or `name`, or rename the file and run `sendspec generate`'
      return [{ subject, complaints: [{ place: found.place, what, next }] }]
    }
    return [{ subject, complaints }]
  },
}
