import {
  argumentsOf,
  type Changed,
  calleeOf,
  type Edit,
  endOf,
  type Fragment,
  importing,
  indexIn,
  inside,
  keyOf,
  literal,
  partsIn,
  removed,
  replaced,
  startOf,
  stringOf,
  textOf,
  type VendorFiles,
  withOtherNumber,
} from './edit.ts'
import type { Attempt } from './rule.ts'

/** The severity that a finding has. */
type SeverityOf = (id: string) => string | undefined

const makers = new Set(['contradiction', 'gap', 'polish'])

const propertiesOf = (about: Fragment | undefined): ReadonlyMap<string, Fragment> =>
  new Map(
    about?.node.type === 'ObjectExpression'
      ? about.node.properties.flatMap((node) => {
          const part = inside(about, node)
          const key = keyOf(part)
          return part && key !== undefined ? [[key, part] as const] : []
        })
      : [],
  )

/** The text in the value of a property, or in the first item of its list. */
const firstString = (property: Fragment | undefined): Fragment | undefined => {
  if (property?.node.type !== 'ObjectProperty') return undefined
  const value = inside(property, property.node.value)
  if (stringOf(value) !== undefined) return value
  return value?.node.type === 'ArrayExpression' ? inside(value, value.node.elements[0]) : undefined
}

/** Edits to what an entry is about: `gap('acme-order-unstated', { … })`. */
const ofAbout = (call: Fragment, id: string, severityOf: SeverityOf): readonly Attempt[] => {
  const [, about] = argumentsOf(call)
  if (!about) return []
  const own = propertiesOf(about)
  const [severity, wins, of, kind] = ['severity', 'wins', 'of', 'kind'].map((key) => firstString(own.get(key)))
  const [ofProperty, at] = [own.get('of'), own.get('at')]
  const maker = calleeOf(call)
  const added = (text: string): Changed => replaced(about, textOf(about).replace(/^\{/, `{ ${text},`))
  const name = call.node.type === 'CallExpression' ? inside(call, call.node.callee) : undefined
  const otherMaker = maker === 'gap' ? 'contradiction' : 'gap'
  return [
    severity
      ? ['a severity changes', replaced(severity, stringOf(severity) === 'low' ? "'high'" : "'low'")]
      : maker === 'polish'
        ? undefined
        : ['a severity is set', added(`severity: '${severityOf(id) === 'low' ? 'high' : 'low'}'`)],
    wins
      ? ['another reading wins', replaced(wins, stringOf(wins) === 'observed' ? "'documented'" : "'observed'")]
      : ['a reading is said to win', added("wins: 'documented'")],
    of && ['a finding names a detector that reports nothing there', replaced(of, "'trailing-comma'")],
    kind || !ofProperty ? undefined : ['a finding no longer names what reports it', removed(ofProperty)],
    kind && [
      'the kind of a finding changes',
      replaced(kind, stringOf(kind) === 'missing-order' ? "'missing-enum'" : "'missing-order'"),
    ],
    at && ['the place of a finding is lost', removed(at)],
    ['a finding is said to be fixed', added("status: 'fixed'")],
    name && maker !== 'polish'
      ? ['the class of a finding changes', importing(replaced(name, otherMaker), otherMaker)]
      : undefined,
  ]
}

const words = new Set(['title', 'documented', 'observed', 'why', 'proposal'])

/** Edits to a text of an entry. */
const ofText = (part: Fragment): readonly Attempt[] => {
  const text = stringOf(part)
  const key = keyOf(part.parent)
  if (text === undefined) return []
  const other = withOtherNumber(text)
  if (key !== undefined && words.has(key)) {
    return [other === undefined ? undefined : ['a number in a finding changes', replaced(part, literal(other))]]
  }
  const callee = calleeOf(part.parent)
  if (callee === 'on' && indexIn(part) > 0) {
    return [
      other === undefined ? undefined : ['a number in a quote of another page changes', replaced(part, literal(other))],
    ]
  }
  const isQuote =
    key === 'page' || (keyOf(part.parent?.parent) === 'page' && part.parent?.node.type === 'ArrayExpression')
  return isQuote && text.length > 5
    ? [['a page is misquoted', replaced(part, literal(`${text.slice(0, -2)}~${text.slice(-1)}`))]]
    : []
}

/** Every edit to a ledger that changes what a person decided or reports to the vendor. */
export const ledgerEdits = (files: VendorFiles, severityOf: SeverityOf): readonly Edit[] => {
  const parts = partsIn(files).filter(({ path }) => path.startsWith('ledger/'))
  return parts.flatMap((call): readonly Edit[] => {
    const [first] = argumentsOf(call)
    const id = stringOf(first)
    if (!makers.has(calleeOf(call) ?? '') || !first || id === undefined) return []
    const entry =
      calleeOf(call.parent) === undefined && call.parent?.node.type === 'CallExpression' ? call.parent : call
    const own = parts.filter(
      (part) => part.path === entry.path && startOf(part) >= startOf(entry) && endOf(part) <= endOf(entry),
    )
    const outcomes: readonly Attempt[] = [
      ['a finding is lost', removed(entry)],
      ['a finding gets another id', replaced(first, literal(`${id}-x`))],
      ...ofAbout(call, id, severityOf),
      ...own.flatMap(ofText),
    ]
    return outcomes.flatMap((each) => (each ? [{ kind: each[0], names: [id], files: each[1] }] : []))
  })
}
