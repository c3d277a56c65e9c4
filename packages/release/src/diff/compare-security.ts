import { isDeepStrictEqual } from 'node:util'
import type { ApiDocument, OperationObject, Requirement, SecurityScheme } from './document.ts'

/** Whether the credentials that callers have still work: `broken` if some are no longer accepted. */
export type SecurityChange = 'broken' | 'more' | undefined

/** Compares what operations ask for. */
export const compareOperationSecurity = (
  documents: { readonly before: ApiDocument; readonly after: ApiDocument },
  before: OperationObject,
  after: OperationObject,
): SecurityChange => {
  if (before.security === undefined && after.security === undefined) return undefined
  return compareRequirements(before.security ?? documents.before.security, after.security ?? documents.after.security)
}

/** Compares what a document asks for where an operation says nothing, and how its schemes are sent. */
export const compareDocumentSecurity = (before: ApiDocument, after: ApiDocument): SecurityChange => {
  const [old, now] = [before.components?.securitySchemes ?? {}, after.components?.securitySchemes ?? {}]
  const other = Object.keys(old).some((name) => name in now && !isStillSent(old[name], now[name]))
  return other ? 'broken' : compareRequirements(before.security, after.security)
}

/** Whether what a caller of a scheme knows still holds: a further flow changes nothing, and scopes count where they are asked for. */
const isStillSent = (before: SecurityScheme = {}, after: SecurityScheme = {}): boolean => {
  const { description: _, flows = {}, ...scheme } = before
  const { description: __, flows: otherFlows = {}, ...other } = after
  return (
    isDeepStrictEqual(scheme, other) &&
    Object.entries(flows).every(([name, flow]) =>
      isDeepStrictEqual({ ...flow, scopes: undefined }, { ...otherFlows[name], scopes: undefined }),
    )
  )
}

/** Alternatives: callers need to meet one of them. An empty list asks for nothing. */
const compareRequirements = (
  before: readonly Requirement[] = [],
  after: readonly Requirement[] = [],
): SecurityChange => {
  const [held, asked] = [orNothing(before), orNothing(after)]
  const met = (all: readonly Requirement[], by: Requirement) => all.some((each) => meets(by, each))
  if (!held.every((each) => met(asked, each))) return 'broken'
  return asked.every((each) => met(held, each)) ? undefined : 'more'
}

const orNothing = (all: readonly Requirement[]): readonly Requirement[] => (all.length === 0 ? [{}] : all)

/** Whether credentials that meet one requirement meet another. */
const meets = (held: Requirement, asked: Requirement): boolean =>
  Object.entries(asked).every(([scheme, scopes]) => {
    const own = held[scheme]
    return own !== undefined && scopes.every((scope) => own.includes(scope))
  })
