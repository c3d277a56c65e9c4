import { type AppRoute, ContractNoBody } from '@ts-rest/core'
import { z } from 'zod'
import type { ResponseNotes, Written, WrittenNotes } from './operation.ts'
import { refuse } from './refuse.ts'
import type { Operation } from './vendor.ts'

/** A route as it is read, before its sources are known. */
export type Route = Omit<Operation, 'notes'> & { readonly notes: WrittenNotes }

/**
 * Reads one route of a contract.
 * @param place What errors name.
 * @throws SendspecError if it lacks something.
 */
export const readRoute = (place: string, id: string, route: AppRoute): Route => {
  if (typeof route.method !== 'string' || typeof route.path !== 'string') {
    refuse(place, 'nested routers are not supported', 'put every route at the top level of the contract')
  }
  const notes = route.metadata as WrittenNotes | undefined
  if (!notes?.responses) {
    refuse(place, 'the route has no operation notes', 'add `metadata: operation({ … })` to the route')
  }
  const responses = Object.entries(route.responses).map(([status, body]) => {
    if (body instanceof z.ZodType) return { status: Number(status), body }
    if (body === ContractNoBody) return { status: Number(status) }
    return refuse(`${place} ${status}`, 'the body is not a Zod schema', 'use a Zod schema, or c.noBody()')
  })
  for (const { status } of responses) {
    if (!notes.responses[status]) {
      refuse(`${place} ${status}`, 'the status has no notes', 'add it to `responses` of operation({ … })')
    }
  }
  for (const status of Object.keys(notes.responses)) {
    if (!responses.some((response) => response.status === Number(status))) {
      refuse(
        `${place} ${status}`,
        'the notes name a status that the route lacks',
        "add it to the route's `responses`, or drop the note",
      )
    }
  }
  for (const [status, response] of Object.entries(notes.responses))
    checkHeaderExamples(`${place} ${status} header`, response)
  const schema = (part: string, value: unknown): z.AnyZodObject | undefined => {
    if (value instanceof z.ZodObject) return value
    // ts-rest turns absent headers into {}.
    if (value === undefined || JSON.stringify(value) === '{}') return undefined
    return refuse(`${place} ${part}`, 'parameters must be one z.object()', 'write them as z.object({ … })')
  }
  const pathParams = schema('path', route.pathParams)
  const query = schema('query', route.query)
  const headers = schema('header', route.headers)
  const body = 'body' in route && route.body instanceof z.ZodType ? route.body : undefined
  const named = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name as string)
  for (const name of named) {
    if (!pathParams?.shape[name]) refuse(`${place} path`, `the path's :${name} has no schema`, 'add it to `pathParams`')
  }
  return {
    id,
    method: route.method,
    path: route.path,
    summary: route.summary ?? refuse(place, 'the route has no summary', 'add `summary` in our own words'),
    description: route.description ?? '',
    notes,
    ...(pathParams && { pathParams }),
    ...(query && { query }),
    ...(headers && { headers }),
    ...(body && { body }),
    responses: responses.sort((a, b) => a.status - b.status),
  }
}

const checkHeaderExamples = (place: string, { headers, headerExamples = {} }: Written<ResponseNotes>): void => {
  for (const [name, value] of Object.entries(headerExamples)) {
    const header: z.ZodTypeAny | undefined = headers?.shape[name]
    if (!header)
      refuse(`${place}/${name}`, 'there is an example of a header that the response lacks', 'add it to `headers`')
    const { error } = header.safeParse(value)
    if (error)
      refuse(
        `${place}/${name}`,
        `the example ${JSON.stringify(value)} is not valid: ${error.issues[0]?.message}`,
        'give another value',
      )
  }
}
