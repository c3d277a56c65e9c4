import { SendspecError, unique } from '@sendspec/contract'
import { answerType, requestType, typeImports } from '../for-tests/body-types.ts'
import { arrow, bracketed, jsdoc, width, wrap } from '../layout.ts'
import type { Call, Model } from '../model.ts'
import { header, statements } from '../module-text.ts'
import { type BodyShapes, requestBody, shapesPath, typeName } from './shapes-file.ts'
import { valuesPath } from './values.ts'

/** Where the schemas of a package's bodies are, in `src/`. */
export const schemaPath = 'schema.ts'

const runtime = './runtime/validate/body-schema.ts'

interface Described {
  readonly name: string
  readonly type: string
  readonly about: string
}

/** The bodies of an operation that have no type of their own. */
const bodiesOf = (model: Model, call: Call): readonly Described[] => {
  const { id } = call.operation
  const request = requestBody(model, call)
  const answers = call.answers.flatMap((answer): readonly Described[] => {
    const { status, body } = answer
    const about = `The body of \`${id}\` with status ${status}.`
    return body ? [{ name: typeName(body), type: answerType(model, answer), about }] : []
  })
  const about = `The body of a request of \`${id}\`.`
  return [...answers, ...(request ? [{ name: typeName(request), type: requestType(call), about }] : [])]
}

const constantText = ({ name, type }: Described): string => {
  const head = `export const ${name}Schema: BodySchema<${type}> =`
  const parts = [`${name}Shape`, 'values']
  const before = `${head} /* @__PURE__ */ schemaOf`
  return before.length < width
    ? bracketed({ before, open: '(', parts, close: ')' })
    : arrow({ head, value: `/* @__PURE__ */ schemaOf(${parts.join(', ')})` })
}

/** A Standard Schema of each body, and of each named part of one, typed as the client types it. */
export const schemaFile = (model: Model, shapes: BodyShapes): string => {
  const { vendor, calls, declarations } = model
  const bodies = new Map(calls.flatMap((call) => bodiesOf(model, call)).map((body) => [body.name, body]))
  const schemas = [...shapes.keys()].flatMap((name): readonly Described[] => {
    const known = declarations.get(name)
    const body = bodies.get(name)
    return known ? [{ name, type: name, about: known.about }] : body ? [body] : []
  })
  const taken = schemas.find(({ name }) => name === 'Body' || declarations.has(`${name}Schema`))
  if (taken) {
    throw new SendspecError({
      place: `${vendor.id} client`,
      what: `two things would be called ${taken.name}Schema`,
      next: 'rename the component in the contract',
    })
  }
  const constants = schemas.map((schema) => jsdoc(wrap(schema.about)) + constantText(schema))
  const types = unique(schemas.map(({ type }) => type)).join('\n')
  const imports = new Map([
    [`./${shapesPath}`, schemas.map(({ name }) => `${name}Shape`)],
    [`./${valuesPath}`, schemas.length > 0 ? ['* as values'] : []],
    [runtime, schemas.length > 0 ? ['type BodySchema', 'schemaOf'] : []],
    ...typeImports(model, types.replaceAll(/'[^']*'/g, '')),
  ])
  const exports = new Map([[runtime, ['type BodyIssue', 'type BodySchema', 'type ValidatedBody']]])
  const heads = [statements('import', imports), statements('export', exports)].filter(Boolean)
  return `${[header(`contracts/${vendor.id}`), ...heads].join('\n')}${constants.map((text) => `\n${text}\n`).join('')}`
}
