import { isDeepStrictEqual } from 'node:util'
import { type Payload, payloadId, repairedText, type Vendor } from '@sendspec/contract'
import { lineOfFirstError } from '@sendspec/facts'
import type { Check, Trouble } from '../check.ts'
import { supportsBy, written } from '../support.ts'

/** An example that is not JSON is recorded as printed, with the repairs that make it the recorded body. */
export const parse: Check = {
  id: 'parse',
  claim: 'every text that is not JSON breaks where its finding says, and its repairs give the recorded body',
  run: ({ vendor }) =>
    vendor.payloads
      .filter((payload) => concerns(vendor, payload))
      .map((payload) => ({
        subject: payloadId(payload),
        complaints: [...supportTroubles(vendor, payload), ...repairTroubles(payload)].map((trouble) => ({
          place: { vendor: vendor.id, kind: 'payload', id: payloadId(payload) },
          ...trouble,
        })),
      })),
}

const concerns = (vendor: Vendor, payload: Payload): boolean =>
  payload.text !== undefined || (payload.repairs ?? []).length > 0 || parseSupports(vendor, payload).length > 0

const parseSupports = (vendor: Vendor, payload: Payload) =>
  supportsBy(vendor, 'parse').filter(({ support }) => support.payload === payloadId(payload))

const supportTroubles = (vendor: Vendor, payload: Payload): readonly Trouble[] => {
  const line = brokenLine(payload)
  const supports = parseSupports(vendor, payload)
  if (line === undefined) {
    return supports.map(({ finding }) => ({
      what: `${finding.id} says that it is not JSON, but ${payload.text ? 'its text is' : 'it has no text'}`,
      next: "record the printed lines as the payload's `text`, or drop that support",
    }))
  }
  if (supports.length === 0) {
    return [
      {
        what: `its text is not JSON from line ${line} of the page on, and no finding says so`,
        next: `add a finding with the support ${written({ by: 'parse', payload: payloadId(payload), line })}`,
      },
    ]
  }
  return supports
    .filter(({ support }) => support.line !== line)
    .map(({ finding, support }) => ({
      what: `${finding.id} expects the first error on line ${support.line} of the page; it is on line ${line}`,
      next: `write line: ${line} in that support`,
    }))
}

/** The line of the page on which the printed text stops being JSON. */
const brokenLine = ({ text, sources }: Payload): number | undefined => {
  const line = text && lineOfFirstError(text.join('\n'))
  return line === undefined ? undefined : line - 1 + (sources[0]?.lines[0] ?? 1)
}

const repairTroubles = (payload: Payload): readonly Trouble[] => {
  const { text = [], repairs = [], sources, body } = payload
  const first = sources[0]?.lines[0] ?? 1
  if (!payload.text) {
    return repairs.length === 0
      ? []
      : [{ what: 'it has repairs, but no text', next: 'record the printed lines as its `text`' }]
  }
  if (brokenLine(payload) === undefined) {
    return [{ what: 'its text is JSON as it stands', next: 'drop `text` and `repairs`, and record the body alone' }]
  }
  const wrong = repairs.filter(({ line, was }) => text[line - first] !== was)
  if (wrong.length > 0) {
    return wrong.map(({ line, was }) => ({
      what: `the repair of line ${line} expects ${JSON.stringify(was)}, but that line is ${JSON.stringify(text[line - first] ?? null)}`,
      next: 'correct `line` or `was` of the repair',
    }))
  }
  const repaired = repairedText(payload)
  const broken = lineOfFirstError(repaired)
  if (broken !== undefined) {
    return [
      {
        what: `its text is still not JSON after the repairs: line ${broken - 1 + first} of the page`,
        next: 'add the repair of that line',
      },
    ]
  }
  if (!isDeepStrictEqual(JSON.parse(repaired), body)) {
    return [{ what: 'the repaired text is not the recorded body', next: 'correct the body or the repairs' }]
  }
  return repairs
    .filter((repair) => gives({ ...payload, repairs: repairs.filter((each) => each !== repair) }, body))
    .map(({ line }) => ({ what: `the repair of line ${line} changes nothing`, next: 'drop it' }))
}

const gives = (payload: Payload, body: unknown): boolean => {
  const text = repairedText(payload)
  return lineOfFirstError(text) === undefined && isDeepStrictEqual(JSON.parse(text), body)
}
