import { authPlace, authProblem } from './auth.ts'
import type { Finding } from './finding.ts'
import { explanationsOf } from './ledger.ts'
import { payloadId } from './payload.ts'
import { refuse } from './refuse.ts'
import { routeKey } from './route-key.ts'
import { type Operation, partSchema, type Vendor } from './vendor.ts'

/** @throws SendspecError where parts of a vendor don't fit each other: credentials, routes, findings, payloads. */
export const checkVendor = (vendor: Vendor): void => {
  checkAuth(vendor)
  checkRoutes(vendor)
  checkFindings(vendor)
  checkPayloads(vendor)
}

const checkAuth = ({ id, auth, operations }: Vendor): void => {
  const problem = authProblem(auth)
  if (problem) refuse(`${id} auth`, problem.what, problem.next)
  const place = authPlace(auth)
  if (!place) return
  for (const { id: operation, query, headers } of operations) {
    const names = Object.keys((place.in === 'query' ? query : headers)?.shape ?? {})
    const twice = names.find((name) => (place.in === 'query' ? name : name.toLowerCase()) === place.name)
    if (twice) {
      const what = `\`${twice}\` is a parameter, and the client sends the credentials there`
      refuse(`${id} ${operation} ${place.in}/${twice}`, what, "remove the parameter; the vendor's `auth` describes it")
    }
  }
}

const checkRoutes = ({ id, operations }: Vendor): void => {
  const seen = new Map<string, Operation>()
  for (const operation of operations) {
    const route = routeKey(operation)
    const other = seen.get(route)
    if (other) {
      const what = `${operation.method} ${operation.path} is also the route of ${other.id}, and documents have one operation for each route`
      refuse(`${id} ${operation.id}`, what, 'merge the two, or correct the route of one')
    }
    seen.set(route, operation)
  }
}

const checkFindings = (vendor: Vendor): void => {
  const { id, ledger } = vendor
  const seen = new Set<string>()
  for (const explanation of explanationsOf(vendor)) {
    const place = `${id} ledger ${explanation.id}`
    if (!explanation.id.startsWith(`${id}-`)) refuse(place, `the id must start with "${id}-"`, 'rename the finding')
    if (seen.has(explanation.id)) refuse(place, 'two findings have this id', 'give each its own')
    seen.add(explanation.id)
  }
  for (const finding of ledger) {
    if (finding.status === 'unreviewed') continue
    const lacking = neededBy(finding).filter((word) => finding[word] === undefined)
    if (lacking.length > 0) {
      const what = `a finding of the class ${finding.class} needs ${lacking.map((word) => `\`${word}\``).join(' and ')}`
      refuse(`${id} ledger ${finding.id}`, what, 'write it, or choose another class')
    }
  }
}

const neededBy = (finding: Finding): readonly ('documented' | 'observed' | 'why' | 'proposal')[] => {
  const needed = { contradiction: ['documented', 'observed', 'why'], gap: ['why'], polish: ['proposal'] } as const
  return needed[finding.class]
}

const checkPayloads = ({ id, payloads, operations }: Vendor): void => {
  const seen = new Set<string>()
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  for (const payload of payloads) {
    const place = `${id} payload ${payloadId(payload)}`
    if (seen.has(payloadId(payload))) refuse(place, 'two payloads have this name', 'rename one')
    seen.add(payloadId(payload))
    const target = byId.get(payload.operation)
    if (!target) {
      const known = operations.map((each) => each.id).join(', ')
      refuse(place, `there is no operation ${payload.operation}`, `name one of ${known}`)
    }
    if (!partSchema(target, payload.part)) {
      refuse(place, `the operation has no body for "${payload.part}"`, 'name a status with a body, or "request"')
    }
  }
}
