import { argumentsOf, calleeOf, indexIn, keyOf, literal, replaced, stringOf, textOf, withOtherNumber } from './edit.ts'
import type { Rule } from './rule.ts'

const amendments: Rule = (part, { findings }) => {
  const [finding, documented, observed] = argumentsOf(part)
  const id = stringOf(finding)
  if (calleeOf(part) !== 'amend' || !finding || !documented || !observed) return []
  const other = findings.find((each) => each !== id)
  return [
    ['an amendment is lost: the page is said to say what callers see', replaced(part, textOf(observed))],
    textOf(documented) === 'absent'
      ? undefined
      : ['an amendment is lost: callers are told what the page says', replaced(part, textOf(documented))],
    id !== undefined && other ? ['an amendment names another finding', replaced(finding, literal(other))] : undefined,
    id === undefined ? undefined : ['an amendment names an unknown finding', replaced(finding, literal(`${id}-x`))],
  ]
}

const sources: Rule = (part) => {
  const [argument] = argumentsOf(part)
  const text = argument ? textOf(argument) : ''
  if (calleeOf(part) === 'elsewhere' && argument && /^['`]/.test(text)) {
    return [['the address of another page changes', replaced(argument, `${text.slice(0, -1)}x${text.slice(-1)}`)]]
  }
  return calleeOf(part) === 'assumed' && argument ? [['an assumption loses its reason', replaced(argument, "''")]] : []
}

/** Which argument of a call is a text for callers: of these the second one, of every other the first. */
const secondIsText = new Set(['answer', 'named', 'parsed'])
const noTexts = new Set([
  'format',
  'amend',
  'sent',
  'elsewhere',
  'seenIn',
  'get',
  'post',
  'put',
  'patch',
  'del',
  'matching',
  'z.literal',
  'assumed',
])

const texts: Rule = (part) => {
  const text = stringOf(part)
  const callee = calleeOf(part.parent)
  if (text === undefined) return []
  const isArgument =
    callee !== undefined &&
    !noTexts.has(callee) &&
    indexIn(part) === (secondIsText.has(callee) ? 1 : 0) &&
    text.includes(' ')
  const isText = isArgument || /^(?:description|summary)$/.test(keyOf(part.parent) ?? '')
  const other = isText ? withOtherNumber(text) : undefined
  return other === undefined ? [] : [['a number in a description changes', replaced(part, literal(other))]]
}

/** Ways to change amendments, sources and texts. */
export const notationRules: readonly Rule[] = [amendments, sources, texts]
