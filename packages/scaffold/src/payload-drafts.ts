import { isDeepStrictEqual } from 'node:util'
import { kebabCase, type Payload, partOfPayload, payloadId, unique } from '@sendspec/contract'
import type { ExampleFacts, OperationFacts, ResponseFacts } from '@sendspec/facts'
import { lineOfFirstError } from '@sendspec/facts'
import type { Decision } from './draft.ts'
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

interface Recording {
  /** Id of the page. */
  readonly page: string
  readonly ledger: LedgerDraft
  readonly decide: (decision: Decision) => void
}

export const recorder = ({ page, ledger, decide }: Recording): Recorder => {
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
  const sourcesOf = ({ lines, repeats = [] }: ExampleFacts): Payload['sources'] =>
    [lines, ...repeats].map((each) => ({ page, lines: each }))
  const make = (example: ExampleFacts, operation: string, part: string): Payload | undefined => {
    const name = nameOf(example, operation, part)
    const about = { origin: 'printed', summary: 'As the page prints it.' } as const
    const whole = { operation, part, name, ...about, sources: sourcesOf(example) }
    const text = example.text
    if (!example.error && 'value' in example) return { ...whole, ...(text && { text }), body: example.value }
    if (!text || example.sketch) return undefined
    const first = example.lines[0]
    if (!example.error) {
      const what = `the page prints a body that is not JSON; contracts have JSON alone`
      decide({ place: `${operation} (line ${first})`, what })
      return undefined
    }
    const repaired = repairText(text)
    const line = first + (lineOfFirstError(text.join('\n')) ?? 1) - 1
    const at = repaired ? line : first
    const finding = ledger.add({
      about: `${operation} ${part} not json`,
      draft: {
        kind: 'unparseable-example',
        severity: 'high',
        title: `The example on line ${first} is not JSON.`,
        documented: `A text that stops being JSON on line ${line}.`,
        observed: repaired ? 'With the recorded repairs it is JSON.' : 'To be decided.',
        wins: repaired ? 'observed' : 'undecided',
      },
      page: { page, line: at, quote: (text[at - first] ?? '').trim().slice(0, 60) },
      contract: { operation, part: partOfPayload({ part }) },
      ...(!repaired && { review: `The body from line ${first} on, which no simple repair makes JSON.` }),
    })
    if (!repaired) {
      const what = 'the page prints a body that is not JSON, and no payload records it; repair it by hand'
      decide({ place: `${operation} (line ${first})`, what })
      return undefined
    }
    const repairs = repaired.repairs.map(({ index, becomes }) => ({
      finding,
      line: first + index,
      was: text[index] ?? '',
      becomes,
    }))
    return { ...whole, text, repairs, body: repaired.body }
  }
  /** The same body of the same part, which the page prints in another form. */
  const sameAs = (example: ExampleFacts, operation: string, part: string): Payload | undefined =>
    [...payloads.values()].find(
      (each) =>
        each.operation === operation &&
        each.part === part &&
        !each.text &&
        !example.text &&
        isDeepStrictEqual(each.body, example.value),
    )
  return {
    record(example, operation, part) {
      if (known.has(example)) return known.get(example)
      const same = sameAs(example, operation, part)
      const payload = same
        ? { ...same, sources: [...same.sources, ...sourcesOf(example)] }
        : make(example, operation, part)
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

type Answering = Pick<ResponseFacts, 'failure'> & { readonly status?: { readonly value: number } }

/** What an operation says of its answers. */
interface Answers {
  readonly responses: readonly Answering[]
  readonly statuses: readonly { readonly value: number }[]
}

/** The failures that are only mentioned: a failure that is described without its status is about them. */
export const mentionedFailures = ({ responses, statuses }: Answers): readonly number[] => {
  const described = new Set(responses.map(({ status }) => status?.value))
  return unique(statuses.map(({ value }) => value)).filter((status) => status >= 400 && !described.has(status))
}

/** The status of a response. A failure without one has the first that is only mentioned, or a placeholder. */
export const statusOf = ({ status, failure }: Answering, of: Answers): number =>
  status?.value ?? (failure ? (mentionedFailures(of)[0] ?? 400) : 200)
