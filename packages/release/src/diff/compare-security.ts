import type { ApiDocument, Operation, Requirement } from './document.ts'

type Schemes = NonNullable<ApiDocument['components']>['securitySchemes']

/** How credentials that callers have fare with another version: `broken` if some are no longer accepted. */
export type SecurityChange = 'broken' | 'more' | undefined

/** Compares what operations ask for. */
export const compareOperationSecurity = (
  documents: { readonly before: ApiDocument; readonly after: ApiDocument },
  before: Operation,
  after: Operation,
): SecurityChange => {
  if (before.security === undefined && after.security === undefined) return undefined
  return compareRequirements(before.security ?? documents.before.security, after.security ?? documents.after.security)
}

/** Compares what a document asks for where an operation says nothing, and how its schemes are sent. */
export const compareDocumentSecurity = (before: ApiDocument, after: ApiDocument): SecurityChange => {
  const [old, now] = [before.components?.securitySchemes ?? {}, after.components?.securitySchemes ?? {}]
  const other = Object.keys(old).some((name) => name in now && sentAs(old, name) !== sentAs(now, name))
  return other ? 'broken' : compareRequirements(before.security, after.security)
}

/** What a caller of a scheme has to know. Scopes count where an operation asks for them. */
const sentAs = (schemes: Schemes = {}, name: string): string => {
  const { description: _, flows = {}, ...scheme } = schemes[name] ?? {}
  const addresses = Object.entries(flows).map(([flow, { scopes: __, ...urls }]) => [flow, urls])
  return JSON.stringify([Object.entries(scheme).sort(), addresses.sort()])
}

/** Alternatives: callers need to meet one of them. An empty list asks for nothing. */
const compareRequirements = (
  before: readonly Requirement[] = [],
  after: readonly Requirement[] = [],
): SecurityChange => {
  const [held, asked] = [before, after].map((all) => (all.length === 0 ? [{}] : all))
  const met = (all: readonly Requirement[] = [], by: Requirement) => all.some((each) => meets(by, each))
  if (!held?.every((each) => met(asked, each))) return 'broken'
  return asked?.every((each) => met(held, each)) ? undefined : 'more'
}

/** Whether credentials that meet one requirement meet another. */
const meets = (held: Requirement, asked: Requirement): boolean =>
  Object.entries(asked).every(([scheme, scopes]) => {
    const own = held[scheme]
    return own !== undefined && scopes.every((scope) => own.includes(scope))
  })
