/** What a change means for those who call the API through a client. */
export type Effect = 'breaking' | 'additive' | 'neutral'

/** Effects from the most to the least serious. */
export const effects = ['breaking', 'additive', 'neutral'] as const satisfies readonly Effect[]

/** What a breaking change breaks: calls that worked, or code that compiled. */
export type Breaks = 'calls' | 'types'

/** Why the API's description changed, as far as the documents say. */
export interface Reason {
  /** Findings that decide what callers must expect at this place, and did not before. */
  readonly findings?: readonly string[]
  /** The line of a page that states it now. */
  readonly line?: { readonly page: string; readonly line: number }
  /** Whether that page has changed. */
  readonly pageChanged?: boolean
  /** The day on which the change was found, as `YYYY-MM-DD`. */
  readonly changedOn?: string
}

/** One change between two versions of an API. */
export interface Change {
  readonly kind: ChangeKind
  readonly effect: Effect
  readonly breaks?: Breaks
  /** Absent if the change is of no single operation. */
  readonly operation?: string
  /** Where in the operation: `query /page`, `200 /data/*\/status`. */
  readonly place?: string
  /** The change in words, as a sentence. */
  readonly what: string
  /** What callers have to do. Absent if nothing. */
  readonly todo?: string
  readonly reason?: Reason
}

type Policy = readonly ['breaking', breaks: Breaks, todo: string] | readonly ['additive' | 'neutral']

/**
 * The effect of each kind of change; of a breaking one, what it breaks and what callers have to do. A table, so that the
 * policy is read in one place.
 */
export const changeKinds = {
  'operation-removed': ['breaking', 'calls', 'stop calling it'],
  'operation-added': ['additive'],
  'operation-renamed': ['breaking', 'types', 'call it by its new name'],
  'operation-moved': ['neutral'],
  'operation-deprecated': ['additive'],
  'security-changed': ['breaking', 'calls', 'send the new credentials'],
  'security-added': ['additive'],
  'server-removed': ['breaking', 'types', 'use another server'],
  'server-added': ['additive'],
  'server-changed': ['neutral'],
  'parameter-required-added': ['breaking', 'types', 'send it'],
  'parameter-added': ['additive'],
  'parameter-removed': ['breaking', 'types', 'stop sending it'],
  'body-required-added': ['breaking', 'types', 'send it'],
  'body-added': ['additive'],
  'body-removed': ['breaking', 'types', 'stop sending it'],
  'request-required': ['breaking', 'types', 'always send it'],
  'request-optional': ['additive'],
  'request-property-required-added': ['breaking', 'types', 'send it'],
  'request-property-added': ['additive'],
  'request-property-removed': ['breaking', 'types', 'stop sending it'],
  'request-type-changed': ['breaking', 'types', 'send the new type'],
  'request-type-widened': ['additive'],
  'request-type-narrowed': ['breaking', 'types', 'send only what is accepted'],
  'request-enum-grown': ['additive'],
  'request-enum-shrunk': ['breaking', 'types', 'send another value'],
  'request-null-allowed': ['additive'],
  'request-null-refused': ['breaking', 'types', 'send a value, or leave it out'],
  'request-bound-loosened': ['additive'],
  'request-bound-tightened': ['breaking', 'calls', 'send only values within it'],
  'request-default-added': ['neutral'],
  'request-default-changed': ['breaking', 'calls', 'send the value that you rely on'],
  'request-default-removed': ['neutral'],
  'response-status-added': ['additive'],
  'response-success-added': ['breaking', 'types', 'handle its data'],
  'response-removed': ['breaking', 'types', 'stop handling it'],
  'response-header-added': ['additive'],
  'response-header-removed': ['breaking', 'types', 'stop reading it'],
  'response-body-added': ['additive'],
  'response-body-removed': ['breaking', 'types', 'stop reading it'],
  'response-media-type-changed': ['breaking', 'calls', 'read the new type'],
  'response-property-added': ['additive'],
  'response-property-removed': ['breaking', 'types', 'stop reading it'],
  'response-optional': ['breaking', 'types', 'handle its absence'],
  'response-required': ['neutral'],
  'response-type-changed': ['breaking', 'types', 'handle the new type'],
  'response-type-widened': ['breaking', 'types', 'handle the new type'],
  'response-type-narrowed': ['neutral'],
  'response-number-changed': ['neutral'],
  'response-enum-grown': ['additive'],
  'response-enum-shrunk': ['neutral'],
  'response-enum-closed': ['neutral'],
  'response-enum-opened': ['breaking', 'types', 'handle the new type'],
  'response-null-added': ['breaking', 'types', 'handle null'],
  'response-null-removed': ['neutral'],
  'response-bound-changed': ['neutral'],
  'type-added': ['additive'],
  'type-removed': ['breaking', 'types', 'stop importing it'],
  'text-changed': ['neutral'],
  'example-changed': ['neutral'],
  'rate-limit-changed': ['neutral'],
  'page-changed': ['neutral'],
  'finding-added': ['neutral'],
  'finding-removed': ['neutral'],
} as const satisfies Readonly<Record<string, Policy>>

export type ChangeKind = keyof typeof changeKinds

/** A change of a kind, with the effect that the kind has, and its `todo` unless the change has one of its own. */
export const changeOf = (change: Omit<Change, 'effect' | 'breaks'>): Change => {
  const policy: Policy = changeKinds[change.kind]
  if (policy[0] !== 'breaking') return { ...change, effect: policy[0] }
  const [effect, breaks, todo] = policy
  return { todo, ...change, effect, breaks }
}

/** The most serious effect of changes. `undefined` if there is no change. */
export const worstOf = (changes: readonly Change[]): Effect | undefined =>
  effects.find((effect) => changes.some((change) => change.effect === effect))
