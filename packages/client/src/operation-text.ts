import { interfaceText, propertyText } from './declaration-text.ts'
import type { Answer, Call, Case, Model } from './declarations.ts'
import { exampleLines } from './example.ts'
import { alternatives } from './kinds.ts'
import { bracketed, indent, jsdoc, union, wrap } from './layout.ts'
import { keyText, quote } from './names.ts'
import { readPaging } from './paging.ts'
import { operationRemarks } from './remarks.ts'

export const paramsName = ({ name, params }: Call): string => (params.length > 0 ? `${name}Params` : 'NoParams')

export const needsParams = ({ params }: Call): boolean => params.some(({ property }) => property.required)

const caseParams = (call: Call, { parameter, otherwise }: Case): boolean =>
  !otherwise || call.params.some(({ property }) => property.key === parameter && property.required)

/** What an operation is and where it is documented. */
export const operationDoc = ({ operation }: Call): readonly string[] => [
  ...wrap(operation.description || operation.summary),
  ...(operation.notes.permissions?.length ? [`Needs the permission ${operation.notes.permissions.join(', ')}.`] : []),
  `@see ${operation.notes.docs}`,
]

const functionText = (options: {
  before: string
  name: string
  params: readonly string[]
  returns: string
  body?: string
}): string => {
  const { before, name, params, returns, body } = options
  const after = `: ${returns}${body === undefined ? '' : ' {'}`
  const head = bracketed({ before: `${before} ${name}`, open: '(', parts: params, close: ')', after })
  return body === undefined ? head : `${head}\n${indent(body)}\n}`
}

const callText = (model: Model, call: Call): string => {
  const { operation, name, cases } = call
  const connection = `connection: ${model.name}Connection`
  const params = needsParams(call) ? `params: ${paramsName(call)}` : `params: ${paramsName(call)} = {}`
  const optional = needsParams(call) ? `params: ${paramsName(call)}` : `params?: ${paramsName(call)}`
  const remarks = operationRemarks(model.vendor, call).flatMap((remark) => wrap(remark))
  const doc = jsdoc([...operationDoc(call), ...remarks, ...exampleLines(model.vendor, call)])
  const overloads = [
    ...cases.map((each) => [
      `params${caseParams(call, each) || needsParams(call) ? '' : '?'}: ${each.name}Params`,
      `Promise<${each.name}Result>`,
    ]),
    ...(cases.length > 0 ? [[optional, `Promise<${name}Result>`]] : []),
  ].map(([second = '', returns = '']) =>
    functionText({
      before: 'export function',
      name: operation.id,
      params: [connection, second, 'options?: CallOptions'],
      returns,
    }),
  )
  const overloaded = overloads.map((overload, index) => (index === 0 ? overload : jsdoc(operationDoc(call)) + overload))
  const body = functionText({
    before: 'export function',
    name: operation.id,
    params: [connection, params, 'options?: CallOptions'],
    returns: `Promise<${name}Result>`,
    body: `return call(connection, ${operation.id}Operation, params, options)`,
  })
  return `${doc}${[...overloaded, body].join('\n')}`
}

const pagingText = (model: Model, call: Call): readonly string[] => {
  const paging = readPaging(model.vendor, call, model.nameOf('read'))
  if (!paging) return []
  const { id } = call.operation
  const params = [
    `connection: ${model.name}Connection`,
    needsParams(call) ? `params: ${paramsName(call)}` : `params: ${paramsName(call)} = {}`,
    'options?: CallOptions',
  ]
  const needed = ['params', 'page', 'count'].filter((name) => new RegExp(`\\b${name}\\b`).test(paging.next.join('\n')))
  const walk = [
    'return pages({',
    '  params,',
    `  call: (params) => ${id}(connection, params, options),`,
    `  items: (page) => ${paging.items},`,
    `  next: ({ ${needed.join(', ')} }) => {`,
    ...paging.next.map((line) => `    ${line}`),
    '  },',
    '})',
  ]
  return [
    jsdoc([
      ...wrap(`The pages of \`${id}\`, from the one that \`params\` asks for.`),
      '@throws CallError if a call fails.',
    ]) +
      functionText({
        before: 'export function',
        name: `${id}Pages`,
        params,
        returns: `AsyncGenerator<${paging.pageType}, void>`,
        body: walk.join('\n'),
      }),
    jsdoc([
      ...wrap(`The items of all pages of \`${id}\`, from the page that \`params\` asks for.`),
      '@throws CallError if a call fails.',
    ]) +
      functionText({
        before: 'export function',
        name: `${id}Items`,
        params,
        returns: `AsyncGenerator<${paging.itemType}, void>`,
        body: `return items(${id}Pages(connection, params, options), (page) => ${paging.items})`,
      }),
  ]
}

const names = (key: string, values: readonly string[]): string =>
  bracketed({ before: `${key}: `, open: '[', parts: values.map(quote), close: '],', column: 2 })

const headerReader = (kind: string): string => (kind === 'number' ? 'Number' : 'String')

const runtimeText = ({ operation, params, body, headers, answers }: Call): string => {
  const keys = (part: string): readonly string[] =>
    params.filter((param) => param.part === part).map(({ property }) => property.key)
  const table = (key: string, entries: readonly (readonly [string, string])[]): readonly string[] =>
    entries.length === 0
      ? []
      : [`${key}: {\n${entries.map(([name, value]) => `  ${keyText(name)}: ${value},\n`).join('')}},`]
  const readers = new Map(
    answers.flatMap(({ headers }) =>
      (headers?.properties ?? []).map(({ key, shape }) => [key, headerReader(shape.kind)] as const),
    ),
  )
  const statuses = answers.map(({ status, body }) => `${status}: ${quote(body ? 'json' : 'none')}`)
  const lines = [
    `id: ${quote(operation.id)},`,
    `docs: ${quote(operation.notes.docs)},`,
    `method: ${quote(operation.method)},`,
    `path: ${quote(operation.path.replace(/:(\w+)/g, '{$1}'))},`,
    ...(keys('query').length > 0 ? [names('query', keys('query'))] : []),
    ...(keys('header').length > 0 ? [names('headerParams', keys('header'))] : []),
    ...(body === 'whole' ? [`body: 'whole',`] : []),
    ...(body === 'flat' ? [names('body', keys('body'))] : []),
    ...table(
      'headers',
      Object.entries(headers).map(([name, value]) => [name, quote(value)] as const),
    ),
    bracketed({ before: 'responses: ', open: '{', parts: statuses, close: '},', padded: true, column: 2 }),
    ...table('responseHeaders', [...readers]),
  ]
  return `const ${operation.id}Operation: Operation = {\n${indent(lines.join('\n'))}\n}`
}

const paramsText = (model: Model, call: Call): readonly string[] => {
  const { operation, name, params, cases } = call
  if (params.length === 0) return []
  const members = params.map(({ part, property }) =>
    propertyText(model, property, {
      typeName: name,
      direction: 'write',
      uses: [{ operation: operation.id, part, pointer: '' }],
    }),
  )
  const narrowed = cases.map(({ name: caseName, value, otherwise, parameter }) => {
    const key = keyText(parameter)
    const member = otherwise ? `${key}?: ${quote(value)} | undefined` : `${key}: ${quote(value)}`
    return interfaceText(`${caseName}Params extends ${name}Params`, [member])
  })
  return [interfaceText(`${name}Params`, members), ...narrowed]
}

const headersText = (model: Model, { answers, operation }: Call): readonly string[] => {
  const headers = new Map(
    answers.flatMap((answer) =>
      answer.headers ? [[answer.headers.name, { ...answer.headers, answer }] as const] : [],
    ),
  )
  return [...headers.values()].map(({ name, properties, answer }) => {
    const members = properties.map((property) => {
      const text = propertyText(
        model,
        { ...property, required: true },
        {
          typeName: name,
          direction: 'read',
          uses: [{ operation: operation.id, part: `${answer.status} header`, pointer: '' }],
        },
      )
      return `${text} | undefined`
    })
    const about = 'Response headers. One that the server leaves out, or a browser hides, is `undefined`.'
    return jsdoc([about]) + interfaceText(name, members)
  })
}

const answerText = (model: Model, answer: Answer): string => {
  const { ok, status, name, description, body, headers, finding } = answer
  const found = model.vendor.ledger.find(({ id }) => id === finding)
  const none = ok ? 'undefined' : 'unknown'
  const types = body
    ? alternatives(body.shape, { name: body.name, direction: 'read', nameOf: model.nameOf('read') })
    : [none]
  const members = [
    `readonly ok: ${ok}`,
    ...(ok ? [] : [`readonly kind: 'status'`]),
    `readonly status: ${status}`,
    ...(body || ok ? [] : [jsdoc(['The page does not describe the body.']).trimEnd()]),
    union(`readonly ${ok ? 'data' : 'error'}:`, types, 2),
    ...(headers ? [`readonly headers: ${headers.name}`] : []),
  ]
  const doc = [...wrap(description), ...(found ? wrap(`@remarks ${found.id}: ${found.title}`) : [])]
  return jsdoc(doc) + interfaceText(`${name} extends CallAnswer`, members)
}

const resultText = (model: Model, call: Call): readonly string[] => {
  const { operation, name, answers, cases } = call
  const about = `What \`${operation.id}\` results in`
  const result = (resultName: string, of: readonly Answer[]): string =>
    union(`export type ${resultName}Result =`, [...of.map((answer) => answer.name), 'CallFailure'])
  const dependent = cases.map((each) => {
    const when = `with \`${each.parameter}: '${each.value}'\`${each.otherwise ? ' or without it' : ''}`
    const inCase = answers.map((answer) => (answer.status === each.answer.status ? each.answer : answer))
    return jsdoc([`${about} ${when}.`]) + result(each.name, inCase)
  })
  return [
    jsdoc([`${about}. Narrow it by \`ok\`, then \`kind\`, then \`status\`.`]) + result(name, answers),
    ...dependent,
    ...answers.map((answer) => answerText(model, answer)),
    ...cases.map(({ answer }) => answerText(model, answer)),
  ]
}

/** An operation: its functions, then its types. */
export const operationText = (model: Model, call: Call): readonly string[] => [
  callText(model, call),
  ...pagingText(model, call),
  runtimeText(call),
  ...paramsText(model, call),
  ...resultText(model, call),
  ...headersText(model, call),
]
