import {
  amendedBy,
  type Finding,
  matchesPointer,
  type Payload,
  partSchema,
  payloadId,
  readAs,
} from '@sendspec/contract'
import { type Check, type Complaint, type Context, isEvidence, type Trouble } from '../check.ts'
import type { Place } from '../place.ts'
import { formatGroup, formatProblem, groupProblems, type PayloadProblem, problemsOf } from '../problems.ts'
import { written } from '../support.ts'

/**
 * Removes the amendments of one finding at a time. The problems that payloads then have must be exactly those that its
 * supports name. Only the parts that the finding touches are read again, so that the cost is linear in the amendments.
 */
export const reproduction: Check = {
  id: 'reproduction',
  claim: 'every amendment is explained by exactly what its finding says',
  run(context) {
    const { vendor } = context
    const touched = partsByFinding(context)
    return vendor.ledger
      .filter(({ id, support }) => touched.has(id) || support.some(({ by }) => by === 'schema'))
      .map((finding) => ({
        subject: finding.id,
        complaints: complaintsAbout(finding, touched.get(finding.id) ?? new Set(), context),
      }))
  },
}

/** The parts that each finding amends or adds: `listSends 200`. */
const partsByFinding = ({ vendor, parts }: Context): ReadonlyMap<string, ReadonlySet<string>> => {
  const touched = new Map<string, Set<string>>()
  const touch = (finding: string, part: string): void => {
    touched.set(finding, (touched.get(finding) ?? new Set()).add(part))
  }
  for (const { operation, name, shape } of parts) {
    for (const finding of amendedBy(shape)) touch(finding, partKey(operation.id, name))
  }
  for (const { id, notes } of vendor.operations) {
    for (const [status, { finding }] of Object.entries(notes.responses)) {
      if (finding) touch(finding, partKey(id, status))
    }
  }
  return touched
}

const partKey = (operation: string, part: string): string => `${operation} ${part === 'request' ? 'body' : part}`

const complaintsAbout = (finding: Finding, touched: ReadonlySet<string>, context: Context): readonly Complaint[] => {
  const { vendor } = context
  const place: Place = { vendor: vendor.id, kind: 'finding', id: finding.id }
  const problems = vendor.payloads
    .filter((payload) => isEvidence(payload) && touched.has(partKey(payload.operation, payload.part)))
    .flatMap((payload) => problemsWithout(finding.id, payload, context))
  const supports = finding.support.filter((support) => support.by === 'schema')
  const complaints: Complaint[] = []
  for (const support of supports) {
    if (problems.some((problem) => agrees(support, problem))) continue
    const payload = vendor.payloads.find((each) => payloadId(each) === support.payload)
    complaints.push({ place, ...unreproduced(support, payload, problems) })
  }
  const unnamed = problems.filter(
    ({ payload, pointer }) =>
      !supports.some((support) => support.payload === payload && matchesPointer(support.pointer, pointer)),
  )
  for (const group of groupProblems(unnamed)) {
    const { payload, code } = group.first
    const support = written({ by: 'schema', payload, pointer: group.pointer, code })
    complaints.push({
      place,
      what: `without its amendments ${payload} has a problem that none of its supports names\n    ${formatGroup(group)}`,
      next: `add the support ${support}, or narrow the amendment`,
    })
  }
  return complaints
}

type SchemaSupport = Extract<Finding['support'][number], { by: 'schema' }>

const agrees = (support: SchemaSupport, problem: PayloadProblem): boolean =>
  support.payload === problem.payload &&
  support.code === problem.code &&
  matchesPointer(support.pointer, problem.pointer)

const unreproduced = (
  support: SchemaSupport,
  payload: Payload | undefined,
  problems: readonly PayloadProblem[],
): Trouble => {
  const entry = written(support)
  if (!payload)
    return {
      what: `the support ${entry} names a payload that does not exist`,
      next: "name one of the vendor's payloads",
    }
  if (!isEvidence(payload)) {
    return {
      what: `the support ${entry} names a composed payload, which proves nothing about the vendor`,
      next: "name a payload that the page shows, or use { by: 'review', basis: … }",
    }
  }
  const here = problems.find(
    (problem) => problem.payload === support.payload && matchesPointer(support.pointer, problem.pointer),
  )
  if (here)
    return { what: `the support ${entry} has another code: ${formatProblem(here)}`, next: `write code: '${here.code}'` }
  return {
    what: `the support ${entry} no longer reproduces: without the finding's amendments the payload has no problem there`,
    next: 'drop the support (and the finding, if it has no other), or amend the schema at that place with this finding',
  }
}

/** The problems of a payload without the amendments of a finding. */
const problemsWithout = (id: string, payload: Payload, { vendor, observed }: Context): readonly PayloadProblem[] => {
  const operation = vendor.operations.find((each) => each.id === payload.operation)
  if (!operation) return []
  const place = `${vendor.id} ${operation.id} ${payload.part}`
  const added = operation.notes.responses[Number(payload.part)]?.finding === id
  const schema = added ? undefined : partSchema(operation, payload.part)
  const without = schema && readAs(schema, { without: id }, place, { strict: true, wire: true })
  const before = new Set(observed(payload).map(({ pointer, code }) => `${pointer} ${code}`))
  return problemsOf(without, payload).filter(({ pointer, code }) => !before.has(`${pointer} ${code}`))
}
