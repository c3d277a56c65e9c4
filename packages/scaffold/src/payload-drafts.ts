import { kebabCase, type Payload, partOfPayload, payloadId } from '@sendspec/contract'
import type { ExampleFacts, OperationFacts, ResponseFacts } from '@sendspec/facts'
import { lineOfFirstError } from '@sendspec/facts'
import type { LedgerDraft } from './ledger-draft.ts'
import { repairText } from './repair-text.ts'

/** Records the bodies that a page prints. */
export interface Recorder {
  /** Records an example. `undefined` if only a person can make JSON of it. */
  readonly record: (example: ExampleFacts, operation: string, part: string) => Payload | undefined
  /** The payload that records an example. */
  readonly recorded: (example: ExampleFacts) => Payload | undefined
  readonly payloads: () => readonly Payload[]
}

export const recorder = (page: string, ledger: LedgerDraft): Recorder => {
  const payloads = new Map<string, Payload>()
  const known = new Map<ExampleFacts, Payload | undefined>()
  const nameOf = ({ title }: ExampleFacts, operation: string, part: string): string => {
    const words = kebabCase(title?.value ?? '')
    const base = /[a-z]/.test(words) ? words : 'example'
    for (let count = 1; ; count += 1) {
      const name = count > 1 ? `${base}-${count}` : base
      if (!payloads.has(payloadId({ operation, part, name }))) return name
    }
  }
  const make = (example: ExampleFacts, operation: string, part: string): Payload | undefined => {
    const name = nameOf(example, operation, part)
    const sources = [example.lines, ...(example.repeats ?? [])].map((lines) => ({ page, lines }))
    const whole = { operation, part, name, origin: 'printed', summary: 'As the page prints it.', sources } as const
    const text = example.text
    if (!example.error && 'value' in example) return { ...whole, ...(text && { text }), body: example.value }
    const repaired = text && !example.sketch ? repairText(text) : undefined
    if (!text || !repaired) return undefined
    const first = example.lines[0]
    const line = first + (lineOfFirstError(text.join('\n')) ?? 1) - 1
    const finding = ledger.add({
      about: `${operation} ${part} not json`,
      draft: {
        kind: 'unparseable-example',
        severity: 'high',
        title: `The example on line ${first} is not JSON.`,
        documented: `A text that stops being JSON on line ${line}.`,
        observed: 'With the recorded repairs it is JSON.',
        wins: 'observed',
      },
      page: { page, line, quote: (text[line - first] ?? '').trim().slice(0, 60) },
      contract: { operation, part: partOfPayload({ part }) },
    })
    const repairs = repaired.repairs.map(({ index, becomes }) => ({
      finding,
      line: first + index,
      was: text[index] ?? '',
      becomes,
    }))
    return { ...whole, text, repairs, body: repaired.body }
  }
  return {
    record(example, operation, part) {
      if (known.has(example)) return known.get(example)
      const payload = make(example, operation, part)
      known.set(example, payload)
      if (payload) payloads.set(payloadId(payload), payload)
      return payload
    },
    recorded: (example) => known.get(example),
    payloads: () => [...payloads.values()],
  }
}

/** The bodies that an operation's page prints for its request. */
export const requestExamplesOf = ({ requestExamples, samples }: OperationFacts): readonly ExampleFacts[] => [
  ...requestExamples,
  ...samples.flatMap(({ body }) => (body ? [body] : [])),
]

/** The status of a response. A failure without a status gets a placeholder. */
export const statusOf = ({
  status,
  failure,
}: Pick<ResponseFacts, 'failure'> & { status?: { value: number } }): number => status?.value ?? (failure ? 400 : 200)
