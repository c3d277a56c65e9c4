import { isDeepStrictEqual } from 'node:util'
import { assumed, singular } from '@sendspec/contract'
import { rebuild } from './children.ts'
import type { Draft, Exported, OperationDraft } from './draft.ts'
import { typeName } from './draft-names.ts'
import { type KnownParts, knownComponent, nothingKnown } from './known-parts.ts'

/** A schema with a name of its own. */
export interface Component {
  readonly name: string
  readonly about: string
  readonly inner: Draft
}

export interface NamedOperations {
  readonly operations: readonly OperationDraft[]
  /** Each after those that it uses. */
  readonly components: readonly Component[]
  /** The components of the contract that are used again. */
  readonly reused: readonly Exported[]
}

/** Names that are taken, and the parts of the contract that are used again. */
export interface NamedBefore {
  readonly taken?: readonly string[] | undefined
  readonly known?: KnownParts | undefined
}

/** Global names that a component would shadow. */
const reserved = new Set(
  'Array Boolean Date Error Function JSON Map Math Number Object Promise Proxy Record Reflect RegExp Set String Symbol URL'.split(
    ' ',
  ),
)

/** Names every object and every list of values. Equal ones have one name. */
export const nameComponents = (
  operations: readonly OperationDraft[],
  { taken = [], known: parts = nothingKnown }: NamedBefore = {},
): NamedOperations => {
  const used = new Set(taken)
  const components = new Map<string, Component>()
  /** The components without the sources of their fields. Two components with the same content are one. */
  const contents = new Map<string, Draft>()

  const freeName = (wanted: string, parent: string): string => {
    const candidates = [wanted, `${parent}${wanted}`]
    const free = candidates.find((name) => !components.has(name) && !reserved.has(name) && !used.has(name))
    if (free) return free
    let count = 2
    while (components.has(`${parent}${wanted}${count}`) || used.has(`${parent}${wanted}${count}`)) count += 1
    return `${parent}${wanted}${count}`
  }

  const reused = new Map<string, Exported>()

  const component = (inner: Draft, wanted: string, parent: string): Draft => {
    const exported = knownComponent(inner, { wanted, known: parts })
    if (exported) {
      reused.set(exported.name, exported)
      return { kind: 'named', name: exported.name, about: '', inner, exported }
    }
    const content = withoutSources(inner)
    const [known] = [...contents].find(([, each]) => isDeepStrictEqual(each, content)) ?? []
    const name = known ?? freeName(wanted, parent)
    const own = components.get(name) ?? { name, about: `Decide: what ${wanted} is.`, inner }
    contents.set(name, content)
    components.set(name, own)
    return { kind: 'named', ...own }
  }

  const named = (draft: Draft, wanted: string, parent: string): Draft => {
    if (draft.kind === 'named') return draft
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
  return { operations: renamed, components: [...components.values()], reused: [...reused.values()] }
}

/** A draft without the sources of its fields. */
const withoutSources = (draft: Draft): Draft => {
  const own = rebuild(draft, withoutSources)
  if (own.kind === 'object') {
    return { ...own, fields: own.fields.map((field) => ({ ...field, provenance: assumed('') })) }
  }
  return own.kind === 'amended' && own.documented !== 'absent'
    ? { ...own, documented: withoutSources(own.documented) }
    : own
}

/** Keys that hold the main content of a body. */
const containers = new Set(['content', 'data', 'entries', 'items', 'list', 'records', 'results', 'rows', 'values'])

const entity = (name: string): string => {
  const whole = name.replace(/(?:Answer|Request)$/, '')
  return whole.replace(/^(?:List|Get|Create|Update|Delete|Search|Find|Retrieve)(?=[A-Z])/, '')
}
