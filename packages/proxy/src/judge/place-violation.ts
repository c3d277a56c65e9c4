import { formatPointer, isIndex } from '@sendspec/contract'
import type { Mismatch } from '@sendspec/reports'
import { hiddenKey, isPlainKey } from '../traffic/safe-pointer.ts'
import type { Violation } from './prism-verdicts.ts'

/** A mismatch of a call, before it is known which call it is and what explains it. */
export type Placed = Pick<Mismatch, 'part' | 'pointer' | 'code' | 'expected' | 'received'>

interface Context {
  readonly side: 'request' | 'response'
  /** Status of the response. */
  readonly status: string
  /** Media type of the message. */
  readonly type: string | undefined
  /** Whether the call has an `Authorization`. */
  readonly authorized: boolean
  /** Whether the message has a body. */
  readonly filled: boolean
  /** The parameter's name as the contract spells it. */
  readonly spell: (part: string, name: string) => string
}

/** What Prism says, in the words of contracts. Of bodies nothing: those the contract judges. */
export const placeViolation = (violation: Violation, context: Context): readonly Placed[] => {
  const { code, message, path: [place, ...steps] = [] } = violation
  const { side, status, type, authorized, filled } = context
  if (place === 'body' || code === 'deprecated') return []
  if (place !== undefined) return placeParameter(violation, context, { place, steps })
  if (code === 401) {
    const received = authorized ? 'other credentials' : 'nothing'
    const about = { code: 'missing_credentials', expected: 'the documented credentials', received }
    return [{ part: 'header', pointer: '/authorization', ...about }]
  }
  // The contract itself tells of these.
  if (code === 'required' || message.startsWith('Unable to match the returned status code')) return []
  const types = /(?:Supported content types|specified in the current response): (.*)$/.exec(message)?.[1]
  if (types === undefined || !filled) return []
  const expected = types.split(/,\s*/).join(' or ')
  return [
    {
      part: side === 'request' ? 'body' : status,
      pointer: '',
      code: 'content_type',
      expected,
      received: type ?? 'nothing',
    },
  ]
}

const placeParameter = (
  { code, message }: Violation,
  { side, status, spell }: Context,
  { place, steps }: { place: string; steps: readonly string[] },
): readonly Placed[] => {
  const part = side === 'response' ? `${status} ${place}` : place
  const kind = place === 'header' ? 'header' : 'parameter'
  const [name = '', ...inner] = code === 'required' ? [...steps, quoted(message)] : steps
  const pointer = formatPointer([spell(part, name), ...inner.map(safeStep)])
  if (code === 'required') return [{ part, pointer, code: `missing_${kind}`, expected: 'a value', received: 'nothing' }]
  const expected = wordings.reduce((text, [said, meant]) => text.replace(said, meant), message)
  return [{ part, pointer, code: `invalid_${kind}`, expected, received: 'another value' }]
}

const safeStep = (step: string): string => {
  if (isIndex(step)) return '*'
  return isPlainKey(step) ? step : hiddenKey
}

/** What Ajv says, as a thing that is expected. */
const wordings: readonly (readonly [RegExp, string])[] = [
  // The name of a member may be data.
  [/(?:; found|(?<=unevaluated properties):) '[\s\S]*$/, ''],
  [/^.*? must (?:be )?/, ''],
  [/^equal to one of the allowed values: /, 'one of '],
  [/^match format "(.*)"$/, 'a value of the format $1'],
  [/^match pattern "(.*)"$/, 'a match of $1'],
]

const quoted = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? ''
