import type { FieldFacts, OperationFacts } from '@sendspec/facts'
import type { Prose } from '../sentences/prose.ts'
import { requestsIn } from './cues.ts'
import { plainWords } from './names.ts'
import type { Unit } from './units.ts'

/** An operation and the text on it. */
export interface ToldOperation {
  readonly operation: OperationFacts
  readonly text: readonly Unit[]
}

const parts = '(?:fields|parameters|params|attributes|properties|arguments|body|payload)'

/** How sentences say that a call takes what another one takes: "Fields are the same as in the create endpoint". */
const sameRequest: readonly RegExp[] = [
  new RegExp(String.raw`\b(?<!response )${parts}\b[^.]*? (?:are|is) (?:exactly )?the same as (?<other>[^.]+)`, 'i'),
  new RegExp(String.raw`\b(?:takes|accepts|expects|has) the same (?:body |request )?${parts} as (?<other>[^.]+)`, 'i'),
]

/** How sentences say that a call returns what another one returns. */
const sameAnswer: readonly RegExp[] = [
  /\b(?:returns|responds with|response is|response has) (?:exactly )?the same(?: \w+){0,2} as (?<other>[^.]+)/i,
  /\bsee (?:the )?(?<other>[^.]+?) (?:endpoint|call|operation)\b[^.]*\b(?:on|about|for) (?:what is returned|the (?:payload|response(?: body)?))/i,
]

/** Gives operations what sentences say they have in common with others of the page. */
export const withSameAs = (told: readonly ToldOperation[]): readonly OperationFacts[] =>
  told.map((own) => {
    const others = told.flatMap(({ operation }) => (operation === own.operation ? [] : [operation]))
    const takesAs = otherIn(own, others, sameRequest)
    const answersAs = otherIn(own, others, sameAnswer)
    const taking = takesAs ? withRequestOf(own.operation, takesAs) : own.operation
    return answersAs ? withAnswerOf(taking, answersAs) : taking
  })

const otherIn = (
  { text }: ToldOperation,
  others: readonly OperationFacts[],
  patterns: readonly RegExp[],
): OperationFacts | undefined => {
  for (const unit of text) {
    if (unit.kind !== 'line' && unit.kind !== 'item') continue
    for (const pattern of patterns) {
      const words = pattern.exec(unit.text.text)?.groups?.other
      const other = words === undefined ? undefined : named(words, unit.text, others)
      if (other) return other
    }
  }
  return undefined
}

const fillers =
  /^(?:the|a|an|in|for|of|by|with|when|to|those|ones?|endpoint|call|operation|request|method|action|above)$/

/** The one operation that words name: by a link to its heading, by its call, or by words of its summary. */
const named = (
  words: string,
  { links = [] }: Prose,
  operations: readonly OperationFacts[],
): OperationFacts | undefined => {
  const link = links.find(({ text, href }) => href.startsWith('#') && words.includes(text))
  const [call] = requestsIn({ text: words, markAt: () => ({ line: 1, column: 1 }) })
  const stems = plainWords(words)
    .split(' ')
    .filter((word) => !fillers.test(word))
    .map((word) => word.replace(/(?:e|es|s|ed|ing)$/, ''))
  const found = operations.filter(({ summary, method, path }) => {
    const heading = plainWords(summary?.value ?? '')
    if (link) return heading === plainWords(link.href)
    if (call) return method?.value === call.method.value && path?.value === call.address.text
    return stems.length > 0 && stems.every((stem) => heading.split(' ').some((word) => word.startsWith(stem)))
  })
  return found.length === 1 || link ? found[0] : undefined
}

const withRequestOf = (own: OperationFacts, { body, bodyType, parameters }: OperationFacts): OperationFacts => {
  const type = own.bodyType ?? bodyType
  return {
    ...own,
    ...(type && { bodyType: type }),
    body: [...own.body, ...missingFrom(own.body, body)],
    parameters: [
      ...own.parameters,
      ...missingFrom(
        own.parameters,
        parameters.filter((field) => field.in === 'query'),
      ),
    ],
  }
}

const missingFrom = (own: readonly FieldFacts[], others: readonly FieldFacts[]): readonly FieldFacts[] =>
  others.filter(({ name }) => !own.some((each) => each.name?.value === name?.value))

const isSuccess = ({ status, failure }: OperationFacts['responses'][number]): boolean =>
  !failure && (status?.value ?? 200) < 300

/** The other's answer, with the status of this one, unless the page shows an own one. */
const withAnswerOf = (own: OperationFacts, other: OperationFacts): OperationFacts => {
  const shown = other.responses.find(isSuccess)
  if (!shown || own.responses.some(isSuccess)) return own
  const [status, ...more] = own.statuses.filter(({ value }) => value < 300)
  const { type, fields, examples } = shown
  const isInferred = type?.inferred === true || fields.some((field) => field.type?.inferred)
  const answer = {
    ...(status && more.length === 0 && { status }),
    ...(type && { type }),
    fields,
    // What only examples tell goes with them.
    examples: isInferred ? examples : [],
  }
  return { ...own, responses: [answer, ...own.responses] }
}
