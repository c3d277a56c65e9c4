import { type Operation, sampleText, shapeOf } from '@sendspec/contract'
import { type Answer, answersOf } from '@sendspec/mock/testing'
import type { Document, Subject } from './subjects.ts'

type Operations = NonNullable<NonNullable<Document['paths']>[string]['get']>
type Named = Record<string, { value: unknown }>
type NamedAnswer = Answer & { readonly example: NonNullable<Answer['example']> }

/**
 * The document with a request for each answer that has an example, under the example's name: what is required, and the
 * header by which the mock is asked for that example. A judge that pairs requests and answers by name then tests them
 * all, where it would test nothing but success. Answers without an example are left out: their bodies would be Prism's.
 */
export const askByExample = ({ vendor, document }: Subject): Document => {
  const { paths = {}, ...rest } = structuredClone(document)
  const answers = answersOf(document, vendor).filter((answer): answer is NamedAnswer => answer.example !== undefined)
  const asked = Object.entries(paths).map(([path, item]) => {
    const methods = Object.entries(item as Record<string, Operations>).flatMap(([method, one]) => {
      const own = answers.filter(({ operation }) => operation.id === one.operationId)
      const [first] = own
      return first ? [[method, withRequests(one, first.operation, own)] as const] : []
    })
    return [path, Object.fromEntries(methods)] as const
  })
  return { ...rest, paths: Object.fromEntries(asked.filter(([, item]) => Object.keys(item).length > 0)) }
}

const withRequests = (one: Operations, operation: Operation, answers: readonly NamedAnswer[]): Operations => {
  const parameters = (one.parameters ?? []).map((parameter) =>
    'in' in parameter && parameter.required
      ? { ...parameter, examples: sameForAll(answers, requiredValue(operation, parameter.name)) }
      : parameter,
  )
  const preferences = answers.map(({ status, example: { name } }) => [
    name,
    { value: `code=${status}, example=${name}` },
  ])
  const prefer = { name: 'Prefer', in: 'header', schema: { type: 'string' }, examples: Object.fromEntries(preferences) }
  return {
    ...one,
    parameters: [...parameters, prefer as (typeof parameters)[number]],
    ...(one.requestBody && { requestBody: bodyFor(one.requestBody, answers) }),
    responses: Object.fromEntries(
      Object.entries<Response>(one.responses ?? {}).flatMap(([status, response]) => {
        const own = answers.filter((answer) => String(answer.status) === status)
        const kept = own.length > 0 || (response.content === undefined && status.startsWith('2'))
        return kept ? [[status, { ...response, ...headersFor(response, own) }]] : []
      }),
    ),
  }
}

interface Response {
  readonly content?: object
  readonly headers?: Readonly<Record<string, { readonly example?: unknown }>>
}

/** A response counts as an example only where its headers have one too. The mock sends 1 for a number. */
const headersFor = ({ headers = {} }: Response, answers: readonly NamedAnswer[]): object =>
  answers.length === 0
    ? {}
    : {
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, { example = 1, ...header }]) => [
            name,
            { ...header, examples: sameForAll(answers, example) },
          ]),
        ),
      }

const bodyFor = (body: NonNullable<Operations['requestBody']>, answers: readonly NamedAnswer[]): typeof body => {
  const media = 'content' in body ? body.content['application/json'] : undefined
  const [sent] = Object.values(media?.examples ?? {})
  if (!media || !sent || !('value' in sent)) return body
  return { ...body, content: { 'application/json': { ...media, examples: sameForAll(answers, sent.value) } } }
}

const sameForAll = (answers: readonly NamedAnswer[], value: unknown): Named =>
  Object.fromEntries(answers.map(({ example: { name } }) => [name, { value }]))

const requiredValue = ({ id, pathParams, query }: Operation, name: string): string => {
  const shapes = [pathParams, query].map((schema) => schema && shapeOf(schema, id))
  const properties = shapes.flatMap((shape) => (shape?.kind === 'object' ? shape.properties : []))
  const found = properties.find(({ key }) => key === name)
  return found ? sampleText(found.shape) : ''
}
