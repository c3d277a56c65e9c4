import { createHash } from 'node:crypto'
import type { Vendor } from '@sendspec/contract'
import { partsOf } from '@sendspec/contract'
import type { PlacedMismatch } from '@sendspec/reports'
import type { JudgedBody } from '../judge/judge-messages.ts'
import { bodyJudge } from '../traffic/judge-body.ts'
import { isPlainName, namesOf } from '../traffic/shown-names.ts'
import { redactBody } from './redact-body.ts'
import { createStandIns } from './stand-ins.ts'

/** A payload file. */
export interface Recorded {
  /** `getSend.200.recorded-1a2b3c4d.json` */
  readonly name: string
  readonly text: string
}

/** A body that was not recorded. */
export interface NotRecorded {
  readonly operation: string
  readonly part: string
  readonly why: string
}

export interface Recorder {
  /** The file of a body whose shape is new. */
  add(body: JudgedBody): Recorded | NotRecorded | undefined
}

export interface RecorderOptions {
  /**
   * Keep names that the contract lacks and that read like those of fields.
   * @default false
   */
  readonly showNames?: boolean
}

/** Files of one part: beyond them, further shapes show combinations of what is recorded. */
const most = 50

/** Turns bodies of the traffic into payload files without personal data. */
export const createRecorder = (vendor: Vendor, { showNames = false }: RecorderOptions = {}): Recorder => {
  const parts = partsOf(vendor)
  const shapes = new Map(parts.map(({ operation, name, shape }) => [`${operation.id} ${name}`, shape]))
  const names = namesOf(parts)
  const isName = (key: string): boolean => names.has(key) || (showNames && isPlainName(key))
  const judge = bodyJudge(vendor, (name) => name)
  const standIns = createStandIns()
  const recorded = new Map<string, Set<string>>()
  const refused = new Set<string>()

  const refuse = (refusal: NotRecorded): NotRecorded | undefined => {
    const key = JSON.stringify(refusal)
    if (refused.has(key)) return undefined
    refused.add(key)
    return refusal
  }

  return {
    add(given) {
      const { operation, part, body } = given
      const place = { operation, part }
      const key = `${operation} ${part}`
      const redacted = redactOrNot({ body, shape: shapes.get(key), standIns, isName })
      if (!redacted) return refuse({ ...place, why: 'it is nested too deep to be redacted' })
      const digest = createHash('sha256').update(redacted.shape.join('\n')).digest('hex').slice(0, 8)
      const known = recorded.get(key) ?? new Set()
      recorded.set(key, known)
      if (known.has(digest)) return undefined
      if (known.size >= most) return refuse({ ...place, why: `there are ${most} files of it` })
      if (mismatchText(judge(given)) !== mismatchText(judge({ ...place, body: redacted.body }))) {
        return refuse({ ...place, why: 'no stand-ins are valid where its values are' })
      }
      known.add(digest)
      const payload = {
        operation,
        part: part === 'body' ? 'request' : part,
        name: `recorded-${digest}`,
        origin: 'recorded',
        summary: 'Recorded from traffic, with values replaced that can be personal data.',
        sources: [],
        redactions: redacted.redactions,
        body: redacted.body,
      }
      return {
        name: `${operation}.${payload.part}.${payload.name}.json`,
        text: `${JSON.stringify(payload, null, 2)}\n`,
      }
    },
  }
}

const redactOrNot = (...args: Parameters<typeof redactBody>): ReturnType<typeof redactBody> | undefined => {
  try {
    return redactBody(...args)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The mismatches of a body as text. For a key that the contract lacks only the place counts: its name can be replaced. */
const mismatchText = (mismatches: readonly PlacedMismatch[]): string =>
  mismatches
    .map(({ pointer, code, level }) => {
      const place = code === 'unrecognized_keys' ? pointer.replace(/\/[^/]*$/, '') : pointer
      return `${level} ${code} ${place}`
    })
    .sort()
    .join('\n')
