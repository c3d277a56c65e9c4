import { indexLedger, keyText, quote } from '@sendspec/contract'
import { interfaceText, propertyText } from './declaration-text.ts'
import { alternatives } from './kinds.ts'
import { jsdoc, union, wrap } from './layout.ts'
import type { Answer, Call, Model, OtherError } from './model.ts'

/** The parameters of an operation as one object, and for each value that its result depends on. */
export const paramsText = (model: Model, call: Call): readonly string[] => {
  const { operation, name, params, cases } = call
  if (params.length === 0) return []
  const about = `The parameters of \`${operation.id}\``
  const members = params.map(({ part, property }) =>
    propertyText({
      model,
      property,
      typeName: name,
      direction: 'write',
      uses: [{ operation: operation.id, part, pointer: '' }],
    }),
  )
  const narrowed = cases.map(({ name: caseName, value, otherwise, parameter }) => {
    const key = keyText(parameter)
    const member = otherwise ? `${key}?: ${quote(value)} | undefined` : `${key}: ${quote(value)}`
    const doc = jsdoc([`${about} for a \`${caseName}Result\`.`])
    return doc + interfaceText(`${caseName}Params extends ${name}Params`, [member])
  })
  return [`${jsdoc([`${about}.`])}${interfaceText(`${name}Params`, members)}`, ...narrowed]
}

/** The documented response headers. */
export const headersText = (model: Model, { answers, operation }: Call): readonly string[] => {
  const headers = new Map(
    answers.flatMap((answer) =>
      answer.headers ? [[answer.headers.name, { ...answer.headers, answer }] as const] : [],
    ),
  )
  return [...headers.values()].map(({ name, properties, answer }) => {
    const members = properties.map((property) => {
      const text = propertyText({
        model,
        property: { ...property, required: true },
        typeName: name,
        direction: 'read',
        uses: [{ operation: operation.id, part: `${answer.status} header`, pointer: '' }],
      })
      return `${text} | undefined`
    })
    const numbers = properties.some(({ shape }) => shape.kind === 'number')
    const about = `Response headers. One that the server leaves out, or a browser hides, is \`undefined\`${
      numbers ? ', and so is one that should be a number and is not' : ''
    }.`
    return jsdoc(wrap(about)) + interfaceText(name, members)
  })
}

const answerText = (model: Model, answer: Answer): string => {
  const { ok, status, name, description, body, headers, finding } = answer
  const found = indexLedger(model.vendor.ledger).byId.get(finding ?? '')
  const none = ok ? 'undefined' : 'unknown'
  const types = body
    ? alternatives(body.shape, { name: body.name, direction: 'read', nameOf: model.nameOf('read') })
    : [none]
  const members = [
    `readonly ok: ${ok}`,
    ok ? 'readonly kind?: undefined' : `readonly kind: 'status'`,
    `readonly status: ${status}`,
    ...(body || ok ? [] : [jsdoc(['The page does not describe the body.']).trimEnd()]),
    union({ head: `readonly ${ok ? 'data' : 'error'}:`, options: types, column: 2 }),
    ...(headers ? [`readonly headers: ${headers.name}`] : []),
  ]
  const doc = [...wrap(description), ...(found ? wrap(`@remarks ${found.id}: ${found.title}`) : [])]
  return jsdoc(doc) + interfaceText(`${name} extends CallAnswer`, members)
}

const otherErrorText = (model: Model, { name, description, body, except }: OtherError): string => {
  const types = alternatives(body.shape, { name: body.name, direction: 'read', nameOf: model.nameOf('read') })
  const members = [
    'readonly ok: false',
    `readonly kind: 'status'`,
    `readonly status: OtherErrorStatus<${except.join(' | ') || 'never'}>`,
    union({ head: 'readonly error:', options: types, column: 2 }),
  ]
  return jsdoc(wrap(description)) + interfaceText(`${name} extends CallAnswer`, members)
}

/** The type of undocumented successes: they are as good as the documented ones if those have no body. */
const emptySuccess = (answers: readonly Answer[]): readonly string[] => {
  const documented = answers.filter(({ ok }) => ok)
  if (documented.some(({ body }) => body)) return []
  const headers = documented[0]?.headers
  return [headers ? `EmptySuccess<${headers.name}>` : 'EmptySuccess']
}

/** The results of an operation: their union, and each of them. */
export const resultText = (model: Model, call: Call): readonly string[] => {
  const { operation, name, answers, otherError, cases } = call
  const about = `What \`${operation.id}\` results in`
  const result = (resultName: string, of: readonly Answer[]): string =>
    union({
      head: `export type ${resultName}Result =`,
      options: [
        ...of.map((answer) => answer.name),
        ...(otherError ? [otherError.name] : []),
        ...emptySuccess(of),
        'CallFailure',
      ],
    })
  const dependent = cases.map((each) => {
    const when = `with \`${each.parameter}: '${each.value}'\`${each.otherwise ? ' or without it' : ''}`
    const inCase = answers.map((answer) => (answer.status === each.answer.status ? each.answer : answer))
    return jsdoc([`${about} ${when}.`]) + result(each.name, inCase)
  })
  return [
    jsdoc([`${about}. Narrow it by \`ok\`, then \`kind\`, then \`status\`.`]) + result(name, answers),
    ...dependent,
    ...answers.map((answer) => answerText(model, answer)),
    ...(otherError ? [otherErrorText(model, otherError)] : []),
    ...cases.map(({ answer }) => answerText(model, answer)),
  ]
}
