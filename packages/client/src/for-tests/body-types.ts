import { type Payload, quote, shapeAt, valueAt } from '@sendspec/contract'
import { callsOf, declarationsOf } from '../by-resource.ts'
import { alternatives } from '../kinds.ts'
import type { Answer, Call, Case, Model } from '../model.ts'
import { resourcePath } from '../resource-file.ts'

/** The type of an answer's body, as the client reads it. */
export const answerType = (model: Model, { body }: Answer): string =>
  body
    ? alternatives(body.shape, { name: body.name, direction: 'read', nameOf: model.nameOf('read') }).join(' | ')
    : 'undefined'

/** The type of a request's body, as callers write it. */
export const requestType = ({ name, body, params }: Call): string => {
  if (body === 'whole') return `${name}Params['body']`
  const keys = params.filter(({ part }) => part === 'body').map(({ property }) => quote(property.key))
  return `Pick<${name}Params, ${keys.join(' | ') || 'never'}>`
}

/** Whether a recorded body matches a case. */
export const fitsCase = ({ pointer, answer }: Case, { part, body }: Payload): boolean =>
  String(answer.status) === part &&
  answer.body !== undefined &&
  shapeAt(answer.body.shape, pointer)?.shape.schema.safeParse(valueAt(body, pointer)).success === true

/** The type of a recorded body: that of a case, if the body depends on a parameter and matches only one. */
export const payloadType = (model: Model, { call, payload }: { call: Call; payload: Payload }): string => {
  const { part } = payload
  if (part !== 'request') {
    const [only, ...others] = call.cases.filter((each) => fitsCase(each, payload))
    const answer = call.answers.find(({ status }) => String(status) === part) as Answer
    return answerType(model, only && others.length === 0 ? only.answer : answer)
  }
  return requestType(call)
}

/** The imports of the types that a text mentions. */
export const typeImports = (model: Model, text: string): ReadonlyMap<string, readonly string[]> => {
  const mentioned = new Set(text.match(/\b[A-Z]\w*/g))
  return new Map(
    model.resources.map((resource) => {
      const names = [
        ...declarationsOf(model, resource).map(({ name }) => name),
        ...callsOf(model, resource).map(({ name }) => `${name}Params`),
      ]
      return [`./${resourcePath(resource)}`, names.filter((name) => mentioned.has(name)).map((name) => `type ${name}`)]
    }),
  )
}
