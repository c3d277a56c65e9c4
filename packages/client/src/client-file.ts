import { inSentence, keyText, quote, type RateLimit } from '@sendspec/contract'
import { callsOf } from './by-resource.ts'
import { authText, credentialWords } from './credentials.ts'
import { needsParams, operationDoc, paramsName, walkThrows } from './function-text.ts'
import { arrow, indent, jsdoc, wrap } from './layout.ts'
import type { Call, Model } from './model.ts'
import { moduleText } from './module-text.ts'
import { optionsText } from './options-text.ts'
import { type ProjectFacts, versionIn } from './package-files.ts'
import { readPaging } from './paging.ts'
import { resourcePath } from './resource-file.ts'
import { readServers, variablesOf } from './servers.ts'

const methodText = (model: Model, call: Call): string => {
  const { operation, name, cases } = call
  const doc = jsdoc(operationDoc(call), 2)
  const params = typedParams(model, call)
  const paging = readPaging(model, call)
  if (!paging && cases.length === 0) return `${doc}readonly ${operation.id}: (${params}) => Promise<${name}Result>`
  const signatures = [
    ...cases.map(
      (each) => `(params: ${each.name}Params, options?: ${model.name}CallOptions): Promise<${each.name}Result>`,
    ),
    `(${params}): Promise<${name}Result>`,
  ]
  const walks = paging
    ? [
        jsdoc(['The pages, from the one that `params` asks for.', ...walkThrows], 2).trimEnd(),
        `pages(${pageParams(model, call)}): AsyncGenerator<${paging.pageType}, void>`,
        jsdoc(['The items of all pages, from the page that `params` asks for.', ...walkThrows], 2).trimEnd(),
        `items(${pageParams(model, call)}): AsyncGenerator<${paging.itemType}, void>`,
      ]
    : []
  return `readonly ${operation.id}: {\n${indent([doc.trimEnd(), ...signatures, ...walks].join('\n'))}\n}`
}

/** A member of a client. Plain functions: to infer the type of a helper's result costs the compiler more than all else. */
const memberText = (model: Model, call: Call): string => {
  const { operation, cases } = call
  const { id } = operation
  const cast = cases.length > 0 ? ` as ${model.name}[${quote(id)}]` : ''
  if (!readPaging(model, call)) {
    return cast
      ? arrow({
          head: `${id}: ((${typedParams(model, call)}) =>`,
          value: `${id}(connection, params, options))${cast},`,
          column: 4,
        })
      : `${id}: (params, options) => ${id}(connection, params, options),`
  }
  const typed = typedParams(model, call)
  const paged = pageParams(model, call)
  const members = [
    arrow({ head: `(${typed}) =>`, value: `${id}(connection, params, options),`, column: 6 }),
    `{\n${indent(
      [
        arrow({ head: `pages: (${paged}) =>`, value: `${id}Pages(connection, params, options),`, column: 8 }),
        arrow({ head: `items: (${paged}) =>`, value: `${id}Items(connection, params, options),`, column: 8 }),
      ].join('\n'),
    )}\n},`,
  ]
  return `${id}: Object.assign(\n${indent(members.join('\n'))}\n)${cast},`
}

const typedParams = (model: Model, call: Call): string =>
  `params${needsParams(call) ? '' : '?'}: ${paramsName(call)}, options?: ${model.name}CallOptions`

const pageParams = (model: Model, call: Call): string => typedParams(model, call).replace(/CallOptions$/, 'PageOptions')

const milliseconds: Readonly<Record<RateLimit['per'], string>> = { second: '1_000', minute: '60_000' }

/** The parameter of the functions that create a client. */
const optionsParameter = ({ vendor, name }: Model): string => {
  const [first] = readServers(vendor).named
  const needsNone = vendor.auth.scheme === 'none' && first && variablesOf(first).length === 0
  return `options: ${name}Options${needsNone ? ' = {}' : ''}`
}

/** The functions that create a client, without their bodies. */
export const creatorsText = (model: Model): readonly string[] => {
  const { name } = model
  const options = optionsParameter(model).replace(/: (\w+) = \{\}$/, '?: $1')
  return [`create${name}(${options}): ${name}`, `connect${name}(${options}): ${name}Connection`]
}

/** The types of a client and its options. */
export const clientTypes = (model: Model): readonly string[] => {
  const { name, calls } = model
  const members = [
    `${jsdoc(['What the functions of the same names take first.'], 2)}readonly connection: ${name}Connection`,
    ...calls.map((call) => methodText(model, call)),
  ]
  return [
    `${jsdoc([`A ${model.vendor.name} client.`])}export interface ${name} {\n${indent(members.join('\n'))}\n}`,
    `${jsdoc([`Where and how to call ${model.vendor.name}.`])}export type ${name}Connection = Connection<${quote(model.vendor.name)}>`,
    ...optionsText(model),
  ]
}

/** The client: all operations of a vendor on one object, and the connection that the functions take. */
export const clientFile = (model: Model, project: ProjectFacts = {}): string => {
  const { vendor, name, calls } = model
  const servers = readServers(vendor)
  const auth = authText(vendor)
  const missing = vendor.auth.scheme === 'none' ? '' : `${credentialWords[vendor.auth.scheme]} is missing or `
  const throws = `@throws UsageError if ${missing}the server cannot be called safely.`
  const options = optionsParameter(model)
  const vendorText = [
    `const VENDOR = {`,
    `  name: ${quote(vendor.name)},`,
    `  userAgent: ${quote(`sendspec-${vendor.id}/${versionIn(project)}`)},`,
    `  token: ${quote(vendor.auth.description)},`,
    ...(auth.scheme ? [`  auth: ${auth.scheme},`] : []),
    '  servers: {',
    ...servers.named.map(({ id, url }) => `    ${keyText(id)}: ${quote(url)},`),
    '  },',
    ...(servers.templates.length > 0 ? ['  fill: fillServer,'] : []),
    `  rateLimit: { requests: ${vendor.rateLimit.requests}, per: ${milliseconds[vendor.rateLimit.per]} },`,
    '} as const',
  ].join('\n')
  const body = [
    `${jsdoc([
      ...wrap(`A client for ${vendor.name}, which ${inSentence(vendor.description)}`),
      `@see ${vendor.homepage}`,
      throws,
    ])}export const create${name} = (${options}): ${name} => {
  const connection = connect${name}(options)
  return {
    connection,
${indent(indent(calls.map((call) => memberText(model, call)).join('\n')))}
  }
}`,
    `${jsdoc([
      `A connection for the functions that \`${name}\` is made of, so that a bundle holds only those that are used.`,
      throws,
    ])}export const connect${name} = (${options}): ${name}Connection => ${auth.connect}(VENDOR, options)`,
    vendorText,
    ...clientTypes(model),
  ].join('\n\n')
  const imports = new Map<string, readonly string[]>([
    ['./runtime/address.ts', servers.templates.length > 0 ? ['fillServer'] : []],
    ['./runtime/connection.ts', ['type Connection']],
    [
      './runtime/options.ts',
      ['NoParams', 'PageOptions'].filter((type) => body.includes(type)).map((type) => `type ${type}`),
    ],
  ])
  for (const [module, names] of auth.imports) imports.set(module, [...(imports.get(module) ?? []), ...names])
  const pagedTypes = calls.flatMap((call) => {
    const paging = readPaging(model, call)
    return paging ? (`${paging.pageType} ${paging.itemType}`.match(/\b[A-Z]\w*/g) ?? []) : []
  })
  const pagedIn = Map.groupBy(pagedTypes, (type) => model.declarations.get(type)?.resource)
  for (const resource of model.resources) {
    const used = callsOf(model, resource).flatMap((call) => {
      const { operation, name, params, cases } = call
      const paging = readPaging(model, call)
      return [
        operation.id,
        `type ${name}Result`,
        ...(params.length > 0 ? [`type ${name}Params`] : []),
        ...cases.flatMap((each) => [`type ${each.name}Params`, `type ${each.name}Result`]),
        ...(paging ? [`${operation.id}Pages`, `${operation.id}Items`] : []),
      ]
    })
    const declared = pagedIn.get(resource) ?? []
    imports.set(`./${resourcePath(resource)}`, [...used, ...declared.map((type) => `type ${type}`)])
  }
  return moduleText({ source: `contracts/${vendor.id}`, imports, blocks: [body] })
}
