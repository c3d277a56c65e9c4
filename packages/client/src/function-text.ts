import { exampleLines } from './example.ts'
import { bracketed, indent, jsdoc, wrap } from './layout.ts'
import type { Call, Case, Model } from './model.ts'
import { readPaging } from './paging.ts'
import { operationRemarks } from './remarks.ts'

export const paramsName = ({ name, params }: Call): string => (params.length > 0 ? `${name}Params` : 'NoParams')

export const needsParams = ({ params }: Call): boolean => params.some(({ property }) => property.required)

const caseParams = (call: Call, { parameter, otherwise }: Case): boolean =>
  !otherwise || call.params.some(({ property }) => property.key === parameter && property.required)

/** The description of an operation, and the address of its documentation. */
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

/** The function that calls an operation, with an overload for each value of the parameter that its result depends on. */
export const callText = (model: Model, call: Call): string => {
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
      params: [connection, second, `options?: ${model.name}CallOptions`],
      returns,
    }),
  )
  const overloaded = overloads.map((overload, index) => (index === 0 ? overload : jsdoc(operationDoc(call)) + overload))
  const body = functionText({
    before: 'export function',
    name: operation.id,
    params: [connection, params, `options?: ${model.name}CallOptions`],
    returns: `Promise<${name}Result>`,
    body: `return call(connection, ${operation.id}Operation, params, options)`,
  })
  return `${doc}${[...overloaded, body].join('\n')}`
}

/** The errors that a walk through pages throws. */
export const walkThrows: readonly string[] = [
  '@throws CallError if a call fails; its `params` ask for the page that failed.',
  '@throws UsageError if the parameters are wrong.',
]

/** The functions that walk through the pages of a list. */
export const pagingText = (model: Model, call: Call): readonly string[] => {
  const paging = readPaging(model, call)
  if (!paging) return []
  const { id } = call.operation
  const params = [
    `connection: ${model.name}Connection`,
    needsParams(call) ? `params: ${paramsName(call)}` : `params: ${paramsName(call)} = {}`,
    `options?: ${model.name}PageOptions`,
  ]
  const needed = ['params', 'page', 'count'].filter((name) => new RegExp(`\\b${name}\\b`).test(paging.next.join('\n')))
  const walk = [
    // Type arguments: to infer them costs the compiler more than the rest of an operation.
    `return pages<${paramsName(call)}, ${paging.pageType}>({`,
    `  params${paging.start === 'params' ? '' : `: ${paging.start}`},`,
    '  options,',
    `  call: (params, options) => ${id}(connection, params, options),`,
    `  items: (page) => ${paging.items},`,
    `  next: ({ ${needed.join(', ')} }) => {`,
    ...paging.next.map((line) => `    ${line}`),
    '  },',
    '})',
  ]
  return [
    jsdoc([...wrap(`The pages of \`${id}\`, from the one that \`params\` asks for.`), ...walkThrows]) +
      functionText({
        before: 'export function',
        name: `${id}Pages`,
        params,
        returns: `AsyncGenerator<${paging.pageType}, void>`,
        body: walk.join('\n'),
      }),
    jsdoc([...wrap(`The items of all pages of \`${id}\`, from the page that \`params\` asks for.`), ...walkThrows]) +
      functionText({
        before: 'export function',
        name: `${id}Items`,
        params,
        returns: `AsyncGenerator<${paging.itemType}, void>`,
        body: bracketed({
          before: `return items<${paging.pageType}, ${paging.itemType}>`,
          open: '(',
          parts: [`${id}Pages(connection, params, options)`, `(page) => ${paging.items}`, 'options'],
          close: ')',
          column: 2,
        }),
      }),
  ]
}
