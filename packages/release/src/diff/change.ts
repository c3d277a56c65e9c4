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

/** The effect of each kind of change, and what a breaking one breaks. A table, so that the policy is read in one place. */
export const changeKinds = {
  'operation-removed': ['breaking', 'calls'],
  'operation-added': ['additive'],
  'operation-renamed': ['breaking', 'types'],
  'operation-moved': ['neutral'],
  'operation-deprecated': ['additive'],
  'security-changed': ['breaking', 'calls'],
  'server-removed': ['breaking', 'types'],
  'server-added': ['additive'],
  'server-changed': ['neutral'],
  'parameter-required-added': ['breaking', 'types'],
  'parameter-added': ['additive'],
  'parameter-removed': ['breaking', 'types'],
  'body-required-added': ['breaking', 'types'],
  'body-added': ['additive'],
  'body-removed': ['breaking', 'types'],
  'request-required': ['breaking', 'types'],
  'request-optional': ['additive'],
  'request-property-required-added': ['breaking', 'types'],
  'request-property-added': ['additive'],
  'request-property-removed': ['breaking', 'types'],
  'request-type-changed': ['breaking', 'types'],
  'request-type-widened': ['additive'],
  'request-type-narrowed': ['breaking', 'types'],
  'request-enum-grown': ['additive'],
  'request-enum-shrunk': ['breaking', 'types'],
  'request-null-allowed': ['additive'],
  'request-null-refused': ['breaking', 'types'],
  'request-bound-loosened': ['additive'],
  'request-bound-tightened': ['breaking', 'calls'],
  'request-default-changed': ['neutral'],
  'response-status-added': ['additive'],
  'response-success-added': ['breaking', 'types'],
  'response-removed': ['breaking', 'types'],
  'response-header-added': ['additive'],
  'response-header-removed': ['breaking', 'types'],
  'response-body-added': ['additive'],
  'response-body-removed': ['breaking', 'types'],
  'response-media-type-changed': ['breaking', 'calls'],
  'response-property-added': ['additive'],
  'response-property-removed': ['breaking', 'types'],
  'response-optional': ['breaking', 'types'],
  'response-required': ['neutral'],
  'response-type-changed': ['breaking', 'types'],
  'response-type-widened': ['breaking', 'types'],
  'response-type-narrowed': ['neutral'],
  'response-enum-grown': ['additive'],
  'response-enum-shrunk': ['neutral'],
  'response-enum-closed': ['neutral'],
  'response-enum-opened': ['breaking', 'types'],
  'response-null-added': ['breaking', 'types'],
  'response-null-removed': ['neutral'],
  'response-bound-changed': ['neutral'],
  'type-added': ['additive'],
  'type-removed': ['breaking', 'types'],
  'text-changed': ['neutral'],
  'example-changed': ['neutral'],
  'rate-limit-changed': ['neutral'],
  'page-changed': ['neutral'],
  'finding-added': ['neutral'],
  'finding-removed': ['neutral'],
} as const satisfies Readonly<Record<string, readonly [Effect, Breaks?]>>

export type ChangeKind = keyof typeof changeKinds

/** A change of a kind, with the effect that the kind has. */
export const changeOf = (change: Omit<Change, 'effect' | 'breaks'>): Change => {
  const [effect, breaks] = changeKinds[change.kind] as readonly [Effect, Breaks?]
  return { ...change, effect, ...(breaks && { breaks }) }
}

/** The most serious effect of changes. `undefined` if there is no change. */
export const worstOf = (changes: readonly Change[]): Effect | undefined =>
  effects.find((effect) => changes.some((change) => change.effect === effect))
