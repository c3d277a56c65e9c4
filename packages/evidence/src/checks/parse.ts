import { isDeepStrictEqual } from 'node:util'
import { type Payload, payloadId, repairedText } from '@sendspec/contract'
import { lineOfFirstError } from '@sendspec/facts'
import type { Check, Trouble } from '../check.ts'

/** An example that is not JSON is recorded as printed, with the repairs that make it the recorded body. */
export const parse: Check = {
  id: 'parse',
  claim: 'the repairs of every text that is not JSON give the recorded body',
  run: ({ vendor }) =>
    vendor.payloads
      .filter(({ text, repairs = [] }) => text !== undefined || repairs.length > 0)
      .map((payload) => ({
        subject: payloadId(payload),
        complaints: repairTroubles(payload).map((trouble) => ({
          place: { vendor: vendor.id, kind: 'payload', id: payloadId(payload) },
          ...trouble,
        })),
      })),
}

/** The line of the page on which the printed text stops being JSON. */
const brokenLine = ({ text, sources }: Payload): number | undefined => {
  const line = text && lineOfFirstError(text.join('\n'))
  return line === undefined ? undefined : line - 1 + (sources[0]?.lines[0] ?? 1)
}

const repairTroubles = (payload: Payload): readonly Trouble[] => {
  const { repairs = [], sources, body } = payload
  const first = sources[0]?.lines[0] ?? 1
  if (!payload.text) {
    return repairs.length === 0
      ? []
      : [{ what: 'it has repairs, but no text', next: 'record the printed lines as its `text`' }]
  }
  if (brokenLine(payload) === undefined) {
    return [
      { what: 'its text is JSON without any repair', next: 'drop `text` and `repairs`, and record the body alone' },
    ]
  }
  const lost = repairs.filter(({ line }) => line === 0)
  if (lost.length > 0) {
    return lost.map(({ was }) => ({
      what: `no line of its text after the previous repair is ${JSON.stringify(was)}`,
      next: 'repair the lines in the order of the text, each as it is printed',
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
