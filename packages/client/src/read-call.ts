import {
  definitionOf,
  failurePart,
  type Operation,
  type Property,
  pascalCase,
  SendspecError,
  type Shape,
  shapeOf,
  type Vendor,
} from '@sendspec/contract'
import { bodyCases } from './body-cases.ts'
import type { Answer, Call, Case, OtherError, Param } from './model.ts'

const objectProperties = (shape: Shape): readonly Property[] => {
  const inner = definitionOf(shape)
  return inner.kind === 'object' ? inner.properties : []
}

const readParams = (vendor: Vendor, operation: Operation): Pick<Call, 'params' | 'body' | 'headers'> => {
  const place = `${vendor.id} ${operation.id}`
  const params: Param[] = []
  const headers: Record<string, string> = {}
  const parts = { path: operation.pathParams, query: operation.query, header: operation.headers }
  for (const [part, schema] of Object.entries(parts)) {
    const properties = schema ? objectProperties(shapeOf(schema, `${place} ${part}`)) : []
    for (const property of properties) {
      const shape = definitionOf(property.shape)
      if (part === 'header' && shape.kind === 'literal') headers[property.key.toLowerCase()] = String(shape.value)
      else params.push({ part: part as Param['part'], property })
    }
  }
  if (!operation.body) return { params: unique(place, params), headers }
  const shape = shapeOf(operation.body, `${place} body`)
  const fields = objectProperties(shape)
  const taken = new Set(params.map(({ property }) => property.key))
  if (definitionOf(shape).kind === 'object' && !fields.some(({ key }) => taken.has(key))) {
    params.push(...fields.map((property): Param => ({ part: 'body', property })))
    return { params: unique(place, params), headers, body: 'flat' }
  }
  const { required = true, description = 'The body.' } = operation.notes.requestBody ?? {}
  const provenance = operation.notes.provenance
  params.push({ part: 'body', property: { key: 'body', required, description, provenance, amendments: [], shape } })
  return { params: unique(place, params), headers, body: 'whole' }
}

const unique = (place: string, params: readonly Param[]): readonly Param[] => {
  const seen = new Map<string, string>()
  for (const { part, property } of params) {
    const other = seen.get(property.key)
    if (other) {
      throw new SendspecError({
        place: `${place} ${part}/${property.key}`,
        what: `the ${other} has a parameter of this name as well, and a client takes all of them in one object`,
        next: 'rename one of them in the contract',
      })
    }
    seen.set(property.key, part)
  }
  return params
}

const readAnswers = (vendor: Vendor, operation: Operation): readonly Answer[] => {
  const name = pascalCase(operation.id)
  const answers = operation.responses.map(({ status, body }): Answer => {
    const place = `${vendor.id} ${operation.id} ${status}`
    const notes = operation.notes.responses[status]
    const ok = status >= 200 && status < 300
    const shape = body && shapeOf(body, place)
    const properties = notes?.headers ? objectProperties(shapeOf(notes.headers, `${place} header`)) : []
    return {
      status,
      ok,
      description: notes?.description ?? '',
      name: `${name}${status}`,
      ...(notes?.finding && { finding: notes.finding }),
      ...(shape && { body: { shape, name: `${name}${status}${ok ? 'Data' : 'Error'}` } }),
      ...(properties.length > 0 && { headers: { name: `${name}${status}Headers`, properties } }),
    }
  })
  return shareHeaders(name, answers)
}

/** What answers any error without a status of its own. */
const readOtherError = (
  vendor: Vendor,
  { id, notes }: Operation,
  answers: readonly Answer[],
): OtherError | undefined => {
  const { failure } = notes
  if (!failure) return undefined
  const name = `${pascalCase(id)}Failure`
  return {
    name,
    description: failure.description,
    body: { shape: shapeOf(failure.body, `${vendor.id} ${id} ${failurePart}`), name: `${name}Error` },
    except: answers.flatMap(({ status }) => (status >= 400 ? status : [])),
  }
}

/** Uses one type of headers if all answers with headers have the same ones. */
const shareHeaders = (name: string, answers: readonly Answer[]): readonly Answer[] => {
  const keys = new Set(
    answers.flatMap(({ headers }) => (headers ? [headers.properties.map(({ key }) => key).join()] : [])),
  )
  if (keys.size !== 1) return answers
  return answers.map((answer) =>
    answer.headers ? { ...answer, headers: { ...answer.headers, name: `${name}Headers` } } : answer,
  )
}

const readCases = (options: { vendor: Vendor; operation: Operation; answers: readonly Answer[] }): readonly Case[] => {
  const { vendor, operation, answers } = options
  const { dependent } = operation.notes
  const answer = answers.find(({ status }) => status === dependent?.status)
  if (!dependent || !answer?.body) return []
  const place = `${vendor.id} ${operation.id} ${dependent.status}`
  return bodyCases({ dependent, ...answer.body, place }).map(
    ({ parameter, value, otherwise, word, ...body }): Case => ({
      value,
      otherwise,
      parameter,
      pointer: dependent.pointer,
      name: pascalCase(operation.id) + word,
      answer: { ...answer, name: `${answer.name}${word}`, body },
    }),
  )
}

/** Checks that there is a case for each value of the parameter, and for calls without it. */
const checkCases = (place: string, { params, cases }: Pick<Call, 'params' | 'cases'>): void => {
  const [some] = cases
  if (!some) return
  const found = params.find(({ part, property }) => part === 'query' && property.key === some.parameter)
  const shape = found && definitionOf(found.property.shape)
  const values = shape?.kind === 'enum' ? shape.values : []
  const complete = values.length > 0 && values.every((value) => cases.some((each) => each.value === value))
  if (complete && cases.some(({ otherwise }) => otherwise)) return
  throw new SendspecError({
    place,
    what: `the result depends on the query parameter "${some.parameter}", and not every call has a case`,
    next: "make the parameter an enum and correct `cases` and `otherwise` of the operation's `dependent`",
  })
}

/** Reads everything that the functions and types of an operation are generated from. */
export const readCall = (vendor: Vendor, operation: Operation): Call => {
  const name = pascalCase(operation.id)
  const answers = readAnswers(vendor, operation)
  const otherError = readOtherError(vendor, operation, answers)
  const cases = readCases({ vendor, operation, answers })
  const request = readParams(vendor, operation)
  checkCases(`${vendor.id} ${operation.id}`, { params: request.params, cases })
  return { operation, name, ...request, answers, ...(otherError && { otherError }), cases }
}
