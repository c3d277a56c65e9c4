import { outlineOfFacts } from '@sendspec/evidence'
import type { OperationFacts } from '@sendspec/facts'
import type { OperationDraft } from './draft.ts'
import { draftBody, draftResponses } from './draft-bodies.ts'
import { routePath, sentence } from './draft-names.ts'
import { draftParameters } from './draft-parameters.ts'
import type { Making } from './drafting.ts'
import { type Method, nameOperation } from './name-operation.ts'
import { mentionedFailures, requestExamplesOf, statusOf } from './payload-drafts.ts'

/** The placeholder for a path that the page doesn't state. */
export const lostPath = '/decide'

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

const isMethod = (method: string | undefined): method is Method => method !== undefined && methods.has(method)

/** A name that no other operation has: that of another version of the API ends in its number. */
const freeId = (wanted: string, path: string, taken: Set<string>): string => {
  const version = /\/v(?<number>\d+)\b/.exec(path)?.groups?.number
  let id = version && taken.has(wanted) ? `${wanted}V${version}` : wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}${count}`
  taken.add(id)
  return id
}

/** Drafts an operation from its page. Everything that the page lacks gets a placeholder and a decision. */
export const draftOperation = (facts: OperationFacts, making: Making): OperationDraft => {
  const { page, recorder, decide, taken } = making
  const { path, summary, lines } = facts
  const line = (path ?? facts.method ?? summary)?.line ?? lines[0]
  const stated = facts.method?.value
  const hasBody = facts.body.length > 0 || facts.bodyType !== undefined
  const method: Method = isMethod(stated) ? stated : hasBody ? 'POST' : 'GET'
  const isList = facts.responses.some(({ fields }) => fields.some(({ type }) => type?.is.kind === 'array'))
  const named = nameOperation({
    method,
    isList,
    ...(path && { path: path.value }),
    ...(summary && { summary: summary.value }),
  })
  const id = freeId(named.id, path?.value ?? '', taken)
  const place = `${id} (line ${line})`
  if (!isMethod(stated))
    decide({ place, what: `the page states no method that contracts can have; the contract has ${method}` })
  if (!path) decide({ place, what: `the page states no path; the contract has ${lostPath}` })
  const lost = [...(isMethod(stated) ? [] : ['method']), ...(path ? [] : ['path'])]
  if (lost.length > 0) {
    making.ledger.add({
      about: `${id} ${lost.join(' ')}`,
      draft: {
        kind: 'missing-parameter',
        severity: 'high',
        title: `The page does not state the ${lost.join(' and the ')} of the call.`,
        documented: 'Nothing.',
        observed: 'To be decided.',
        wins: 'undecided',
      },
      contract: { operation: id, part: 'path' },
      review: 'The page, from its first line to its last.',
    })
  }

  for (const example of requestExamplesOf(facts)) recorder.record(example, id, 'request')
  for (const response of facts.responses) {
    const status = `${statusOf(response, facts)}`
    for (const example of response.examples) recorder.record(example, id, status)
    if (!response.failure || response.status || mentionedFailures(facts).length > 0) continue
    decide({
      place,
      what: `the page describes the response to a failure without its status; the contract has ${status}`,
    })
    making.ledger.add({
      about: `${id} failure status`,
      draft: {
        kind: 'missing-error',
        severity: 'medium',
        title: 'The page shows the answer to a failure and does not say which status it has.',
        documented: 'An answer without a status.',
        observed: `The contract has ${status} for all of them.`,
        wins: 'undecided',
      },
      contract: { operation: id, part: status },
      review: 'What the page says around the answer.',
    })
  }
  const outline = outlineOfFacts(page, facts, (example) => {
    const payload = recorder.recorded(example)
    return payload && { value: payload.body }
  })
  const around = { facts, outline, id, line, method, making }
  return {
    id,
    method,
    path: routePath(path?.value ?? lostPath),
    resource: named.resource,
    summary: sentence(id).slice(0, -1),
    line,
    permissions: facts.permissions.map(({ value }) => value),
    parameters: draftParameters(around),
    ...draftBody(around),
    responses: draftResponses(around),
  }
}
