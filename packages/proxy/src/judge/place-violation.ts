import { type AuthPlace, formatPointer, isIndex } from '@sendspec/contract'
import { expectedIn, quotedIn } from '@sendspec/mock'
import type { Mismatch } from '@sendspec/reports'
import type { ShowName } from '../traffic/shown-names.ts'
import type { Violation } from './prism-violations.ts'

/** A violation with its place in the call, in the words of mismatches. */
export type PlacedViolation = Pick<Mismatch, 'part' | 'pointer' | 'code' | 'expected' | 'received'>

interface Context {
  readonly side: 'request' | 'response'
  /** Status of the response. */
  readonly status: string
  /** Media type of the message. */
  readonly type: string | undefined
  /** Whether the call has an `Authorization` or, if the vendor's credentials go elsewhere, something there. */
  readonly authorized: boolean
  readonly auth: AuthPlace | undefined
  /** Whether the message has a body. */
  readonly filled: boolean
  /** The parameter's name as the contract spells it. */
  readonly spell: (part: string, name: string) => string
  readonly showName: ShowName
}

/** A violation that Prism found, in the words of contracts. Bodies are left out: the contract judges them. */
export const placeViolation = (violation: Violation, context: Context): readonly PlacedViolation[] => {
  const { code, message, path: [place, ...steps] = [] } = violation
  const { side, status, type, authorized, auth, filled } = context
  if (place === 'body' || code === 'deprecated') return []
  if (place !== undefined) return placeParameter(violation, context, { place, steps })
  if (code === 401) {
    const received = authorized ? 'other credentials' : 'nothing'
    const about = { code: 'missing_credentials', expected: 'the documented credentials', received }
    return [{ part: auth?.in ?? 'header', pointer: `/${auth?.name ?? 'authorization'}`, ...about }]
  }
  // The contract itself reports these.
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
  { side, status, spell, showName }: Context,
  { place, steps }: { place: string; steps: readonly string[] },
): readonly PlacedViolation[] => {
  const part = side === 'response' ? `${status} ${place}` : place
  const kind = place === 'header' ? 'header' : 'parameter'
  const [name = '', ...inner] = code === 'required' ? [...steps, quotedIn(message)] : steps
  const pointer = formatPointer([spell(part, name), ...inner.map((step) => (isIndex(step) ? '*' : showName(step)))])
  if (code === 'required') return [{ part, pointer, code: `missing_${kind}`, expected: 'a value', received: 'nothing' }]
  const expected = expectedIn(message)
  return [{ part, pointer, code: `invalid_${kind}`, expected, received: 'another value' }]
}
