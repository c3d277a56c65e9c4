import { singular } from '@sendspec/contract'
import { rebuild } from './children.ts'
import type { Draft, OperationDraft } from './draft.ts'
import { typeName } from './draft-names.ts'
import { draftText } from './draft-text.ts'

/** A schema that is written by itself, under a name. */
export interface Component {
  readonly name: string
  readonly about: string
  readonly inner: Draft
}

export interface NamedOperations {
  readonly operations: readonly OperationDraft[]
  /** Each after those that it uses. */
  readonly components: readonly Component[]
}

/** Names of the language that a component would hide, and those that contracts import. */
const reserved = new Set(
  'Array Boolean Date Error Function JSON Map Math Number Object Promise Proxy Record Reflect RegExp Set String Symbol URL'.split(
    ' ',
  ),
)

/** Names every object of a response and every list of values in one; what is the same has one name. */
export const nameComponents = (
  operations: readonly OperationDraft[],
  taken: readonly string[] = [],
): NamedOperations => {
  const used = new Set(taken)
  const components = new Map<string, Component>()
  const byText = new Map<string, string>()

  const freeName = (wanted: string, parent: string): string => {
    const candidates = [wanted, `${parent}${wanted}`]
    const free = candidates.find((name) => !components.has(name) && !reserved.has(name) && !used.has(name))
    if (free) return free
    let count = 2
    while (components.has(`${parent}${wanted}${count}`) || used.has(`${parent}${wanted}${count}`)) count += 1
    return `${parent}${wanted}${count}`
  }

  const component = (inner: Draft, wanted: string, parent: string): Draft => {
    const text = sameness(inner)
    const known = byText.get(text)
    const name = known ?? freeName(wanted, parent)
    const own = components.get(name) ?? { name, about: `Decide: what ${wanted} is.`, inner }
    if (known === undefined) {
      byText.set(text, name)
      components.set(name, own)
    }
    return { kind: 'named', ...own }
  }

  const named = (draft: Draft, wanted: string, parent: string): Draft => {
    const inner = rebuild(draft, (child, step) => {
      if (step === undefined || step === '*') return named(child, step === '*' ? singular(wanted) : wanted, parent)
      return named(child, typeName(step), draft.kind === 'object' ? singular(wanted) : parent)
    })
    if (inner.kind === 'object' && inner.fields.length > 0) return component(inner, singular(wanted), parent)
    if (inner.kind === 'enum' && inner.values.length > 1) {
      return component(inner, wanted.startsWith(parent) ? wanted : `${parent}${wanted}`, parent)
    }
    return inner
  }

  const whole = (draft: Draft, name: string): Draft => {
    const inner = rebuild(draft, (child, step) =>
      step === undefined
        ? child
        : named(
            child,
            step === '*' || containers.has(step) ? entity(name) : typeName(step),
            step === '*' || containers.has(step) ? '' : singular(entity(name)),
          ),
    )
    return inner.kind === 'object' && inner.fields.length > 0 ? component(inner, name, '') : named(inner, name, '')
  }

  const renamed = operations.map((operation): OperationDraft => {
    const { id, body, responses } = operation
    return {
      ...operation,
      ...(body && { body: whole(body, `${typeName(id)}Request`) }),
      responses: responses.map((response) =>
        response.body
          ? { ...response, body: whole(response.body, response.status < 300 ? `${typeName(id)}Answer` : 'ApiError') }
          : response,
      ),
    }
  })
  return { operations: renamed, components: [...components.values()] }
}

/** What makes two components one: all but the lines that they are from. */
const sameness = (draft: Draft): string => draftText(draft).replaceAll(/\b(?:page|seenIn)\([^)]*\)/g, 'page()')

/** Keys that hold what the operation is about, whatever that is. */
const containers = new Set(['content', 'data', 'entries', 'items', 'list', 'records', 'results', 'rows', 'values'])

const entity = (name: string): string =>
  name.replace(/(?:Answer|Request)$/, '').replace(/^(?:List|Get|Create|Update|Delete|Search|Find|Retrieve)/, '')
