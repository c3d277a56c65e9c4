import type { AppRoute } from '@ts-rest/core'
import { ContractNoBody } from '@ts-rest/core'
import { operation, type ResponseNotes, type Written, type WrittenNotes } from './operation.ts'

/**
 * Any Zod schema. The compiler compares a schema with `ZodTypeAny` member by member, which takes more than a thousand
 * instantiations for each body of a contract; these two members are enough to tell a schema from everything else.
 */
interface Schema {
  readonly _def: unknown
  readonly safeParse: unknown
}

interface ObjectSchema extends Schema {
  readonly shape: unknown
}

/** One answer of an operation: its body, and what is known about it. */
export interface Answer<Body = unknown> extends Written<ResponseNotes> {
  readonly body: Body
}

type Details = Omit<Written<ResponseNotes>, 'description'>

/** An answer with a body: `answer(SendPage, 'One page of sends.')`. */
export const answer = <Body extends Schema>(body: Body, description: string, details: Details = {}): Answer<Body> => ({
  body,
  description,
  ...details,
})

/** An answer without a body. */
export const noBody = (description: string, details: Details = {}): Answer<typeof ContractNoBody> => ({
  body: ContractNoBody,
  description,
  ...details,
})

type Answers = Readonly<Record<number, Answer>>

/** What a route has besides its method and path. */
interface Request extends Omit<WrittenNotes, 'responses' | 'failure'> {
  readonly summary: string
  readonly description?: string
  readonly pathParams?: ObjectSchema
  readonly query?: ObjectSchema
  readonly headers?: ObjectSchema
  readonly body?: Schema
  readonly answers: Answers
  /** The answer to a failure whose status is not listed: `answer(ApiError, 'What went wrong.')`. */
  readonly failure?: Answer<Schema>
}

/** The ts-rest route of a request. */
type RouteOf<Method extends AppRoute['method'], Path extends string, R extends Request> = Omit<
  R,
  'answers' | keyof WrittenNotes
> & {
  readonly method: Method
  readonly path: Path
  readonly summary: string
  readonly responses: {
    readonly [Status in keyof R['answers']]: R['answers'][Status] extends Answer<infer Body> ? Body : never
  }
  readonly metadata: WrittenNotes
} & (Method extends 'GET' | 'DELETE'
    ? unknown
    : R extends { readonly body: Schema }
      ? unknown
      : { readonly body: typeof ContractNoBody })

const routeWith =
  <Method extends AppRoute['method']>(method: Method) =>
  <const Path extends string, R extends Request>(path: Path, request: R): RouteOf<Method, Path, R> => {
    const { summary, description, pathParams, query, headers, body, answers, ...notes }: Request = request
    const entries = Object.entries(answers as Answers)
    const route = {
      ...{ method, path, summary },
      ...(description !== undefined && { description }),
      ...(pathParams && { pathParams }),
      ...(query && { query }),
      ...(headers && { headers }),
      ...(body ? { body } : method === 'GET' || method === 'DELETE' ? {} : { body: ContractNoBody }),
      responses: Object.fromEntries(entries.map(([status, { body: own }]) => [status, own])),
      metadata: operation({
        ...(notes as Omit<WrittenNotes, 'responses'>),
        responses: Object.fromEntries(entries.map(([status, { body: _, ...details }]) => [status, details])),
      }),
    }
    return route as unknown as RouteOf<Method, Path, R>
  }

/**
 * A ts-rest route, with each of its answers written once.
 * @example listSends: get('/api/v3/send', { summary: 'List sends', resource: 'sends', answers: { 200: answer(SendPage, 'One page.') } })
 */
export const get = routeWith('GET')
export const post = routeWith('POST')
export const put = routeWith('PUT')
export const patch = routeWith('PATCH')
export const del = routeWith('DELETE')
