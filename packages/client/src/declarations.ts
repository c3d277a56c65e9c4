import { type Operation, type Property, SendspecError, type Shape, shapeOf, type Vendor } from '@sendspec/contract'
import { below, childrenOf, type Direction, varies } from './kinds.ts'
import { pascalCase } from './names.ts'
import { narrowed } from './narrow.ts'

/** Where a type is used in the contract. */
export interface Use {
  readonly operation: string
  readonly part: string
  readonly pointer: string
}

/** A type that the client declares. */
export interface Declaration {
  readonly name: string
  readonly about: string
  readonly shape: Shape
  /** Resource whose file declares it: the first that uses it. */
  readonly resource: string
  /** The operation below which it stands: the first that uses it. */
  readonly operation: string
  readonly uses: Use[]
  readonly directions: Set<Direction>
}

/** A parameter of an operation, whatever part of the request it goes to. */
export interface Param {
  readonly part: 'path' | 'query' | 'header' | 'body'
  readonly property: Property
}

/** An operation with everything that its functions and types are made from. */
export interface Call {
  readonly operation: Operation
  /** Start of the names of its types. */
  readonly name: string
  readonly params: readonly Param[]
  /** How the body is made from the parameters. */
  readonly body?: 'flat' | 'whole'
  /** Headers that every request has. */
  readonly headers: Readonly<Record<string, string>>
  readonly answers: readonly Answer[]
  readonly cases: readonly Case[]
}

/** A response with one status. */
export interface Answer {
  readonly status: number
  readonly ok: boolean
  readonly description: string
  readonly finding?: string
  /** Name of its result type. */
  readonly name: string
  readonly body?: { readonly shape: Shape; readonly name: string }
  readonly headers?: { readonly name: string; readonly properties: readonly Property[] }
}

/** A value of the parameter that a result depends on. */
export interface Case {
  readonly value: string
  readonly otherwise: boolean
  readonly parameter: string
  /** Start of the names of its types. */
  readonly name: string
  /** The answer with the status that depends, as it is in this case. */
  readonly answer: Answer
}

export interface Model {
  readonly vendor: Vendor
  /** The vendor's name in identifiers. */
  readonly name: string
  readonly resources: readonly string[]
  readonly calls: readonly Call[]
  readonly declarations: ReadonlyMap<string, Declaration>
  /** The name of a declared type as it is read or written. */
  readonly nameOf: (direction: Direction) => (name: string) => string
}

const unnamed = (shape: Shape): Shape => (shape.kind === 'named' ? unnamed(shape.inner) : shape)

const objectProperties = (shape: Shape): readonly Property[] => {
  const bare = unnamed(shape)
  return bare.kind === 'object' ? bare.properties : []
}

const readParams = (vendor: Vendor, operation: Operation): Pick<Call, 'params' | 'body' | 'headers'> => {
  const place = `${vendor.id} ${operation.id}`
  const params: Param[] = []
  const headers: Record<string, string> = {}
  const parts = { path: operation.pathParams, query: operation.query, header: operation.headers }
  for (const [part, schema] of Object.entries(parts)) {
    const properties = schema ? objectProperties(shapeOf(schema, `${place} ${part}`)) : []
    for (const property of properties) {
      const shape = unnamed(property.shape)
      if (part === 'header' && shape.kind === 'literal') headers[property.key.toLowerCase()] = String(shape.value)
      else params.push({ part: part as Param['part'], property })
    }
  }
  if (!operation.body) return { params: unique(place, params), headers }
  const shape = shapeOf(operation.body, `${place} body`)
  const fields = objectProperties(shape)
  const taken = new Set(params.map(({ property }) => property.key))
  if (unnamed(shape).kind === 'object' && !fields.some(({ key }) => taken.has(key))) {
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
        next: 'the generator has to learn how to tell them apart',
      })
    }
    seen.set(property.key, part)
  }
  return params
}

const readAnswers = (vendor: Vendor, operation: Operation, name: string): readonly Answer[] => {
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

/** One type of headers where all answers with headers have the same ones. */
const shareHeaders = (name: string, answers: readonly Answer[]): readonly Answer[] => {
  const keys = new Set(
    answers.flatMap(({ headers }) => (headers ? [headers.properties.map(({ key }) => key).join()] : [])),
  )
  if (keys.size !== 1) return answers
  return answers.map((answer) =>
    answer.headers ? { ...answer, headers: { ...answer.headers, name: `${name}Headers` } } : answer,
  )
}

const readCases = (vendor: Vendor, operation: Operation, name: string, answers: readonly Answer[]): readonly Case[] => {
  const { dependent } = operation.notes
  const answer = answers.find(({ status }) => status === dependent?.status)
  if (!dependent || !answer?.body) return []
  const { shape } = answer.body
  const base = shape.kind === 'named' ? shape.name : answer.body.name
  const { pointer, parameter, otherwise } = dependent
  return Object.entries(dependent.cases).map(([value, component]): Case => {
    const word = pascalCase(value)
    const about = `${shape.kind === 'named' ? shape.about.replace(/\.$/, '') : answer.name}, with \`${parameter.name}: '${value}'\`.`
    const place = `${vendor.id} ${operation.id} ${dependent.status}${pointer}`
    const body = narrowed(shape, { pointer, component, name: `${base}${word}`, about, place })
    return {
      value,
      otherwise: value === otherwise,
      parameter: parameter.name,
      name: `${name}${word}`,
      answer: { ...answer, name: `${answer.name}${word}`, body: { shape: body, name: `${base}${word}` } },
    }
  })
}

/** Everything a client is made from, in contract order. */
export const readModel = (vendor: Vendor): Model => {
  const calls = vendor.operations.map((operation): Call => {
    const name = pascalCase(operation.id)
    const answers = readAnswers(vendor, operation, name)
    const cases = readCases(vendor, operation, name, answers)
    return { operation, name, ...readParams(vendor, operation), answers, cases }
  })
  const declarations = new Map<string, Declaration>()
  for (const call of calls) declareCall(declarations, call)
  return {
    vendor,
    name: pascalCase(vendor.id),
    resources: [...new Set(calls.map(({ operation }) => operation.notes.resource))],
    calls,
    declarations,
    nameOf: (direction) => (name) => {
      const declaration = declarations.get(name)
      if (direction === 'read' || !declaration?.directions.has('read') || !varies(declaration.shape)) return name
      return declaration.shape.kind === 'enum' ? `Known${name}` : `${name}Input`
    },
  }
}

const declareCall = (
  declarations: Map<string, Declaration>,
  { operation, name, params, answers, cases }: Call,
): void => {
  const { resource } = operation.notes
  const walk = (shape: Shape, typeName: string, direction: Direction, use: Use): void => {
    if (shape.kind === 'named') {
      declare(shape.inner, shape.name, shape.about, direction, use)
      walkChildren(shape.inner, shape.name, direction, use)
    } else {
      if (shape.kind === 'object') declare(shape, typeName, '', direction, use)
      walkChildren(shape, typeName, direction, use)
    }
  }
  const walkChildren = (shape: Shape, typeName: string, direction: Direction, use: Use): void => {
    for (const child of childrenOf(shape)) {
      const pointer = child.step ? `${use.pointer}/${child.step}` : use.pointer
      walk(child.shape, below(typeName, child.word), direction, { ...use, pointer })
    }
  }
  const declare = (shape: Shape, typeName: string, about: string, direction: Direction, use: Use): void => {
    const known = declarations.get(typeName)
    const declaration: Declaration = known ?? {
      name: typeName,
      about,
      shape,
      resource,
      operation: operation.id,
      uses: [],
      directions: new Set(),
    }
    declaration.uses.push(use)
    declaration.directions.add(direction)
    if (!known) declarations.set(typeName, declaration)
  }
  for (const { part, property } of params) {
    const pointer = part === 'body' && property.key === 'body' ? '' : `/${property.key}`
    walk(property.shape, below(name, pascalCase(property.key)), 'write', { operation: operation.id, part, pointer })
  }
  for (const { status, body } of [...answers, ...cases.map(({ answer }) => answer)]) {
    if (body) walk(body.shape, body.name, 'read', { operation: operation.id, part: String(status), pointer: '' })
  }
}
