import type { Answer } from '@sendspec/mock/testing'
import type { Document } from './subjects.ts'

/** The document with one response for each operation, for servers that can't select a response. */
export const withOneAnswer = (document: Document, answers: readonly Answer[]): Document => {
  const { paths = {}, ...rest } = structuredClone(document)
  return {
    ...rest,
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, only(item, answers)])),
  }
}

type Item = NonNullable<Document['paths']>[string]

const only = (item: Item, answers: readonly Answer[]): Item =>
  Object.fromEntries(
    Object.entries(item).flatMap(([method, one]) => {
      const answer = answers.find(({ operation }) => operation.id === one.operationId)
      return answer ? [[method, { ...one, responses: responsesOf(one.responses, answer) }]] : []
    }),
  )

const responsesOf = (responses: NonNullable<Item['get']>['responses'] = {}, { status, example }: Answer): object => {
  const response = responses[status]
  const body = response.content?.['application/json']
  const content = example && { 'application/json': { ...body, examples: { [example.name]: { value: example.value } } } }
  return { [status]: { ...response, ...(content && { content }) } }
}
