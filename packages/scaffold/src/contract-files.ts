import { type FileTree, keyText, type Provenance, payloadId, quote, tupleName } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { writeFacts } from '@sendspec/facts'
import { type Code, code, imported, importsOf, joined } from './code.ts'
import type { Draft, FieldDraft, OperationDraft } from './draft.ts'
import { draftCode, entriesCode, type Mark, markCode, objectCode, provenanceCode, valueText } from './draft-code.ts'
import { sentence, typeName, variableName } from './draft-names.ts'
import { describeStatus, type VendorDraft } from './draft-vendor.ts'
import type { Component } from './name-components.ts'

/** The files of a contract that are the same whether it is new or added to. */
export interface FileNames {
  readonly pages: string
  readonly schemas: string
  /** `page`, or another name next to those of other pages. */
  readonly mark: Mark
}

export const pagesText = (
  { page }: VendorDraft,
  { mark, list }: { readonly mark: string; readonly list: string },
): string =>
  `import { documentedOn, type Page } from '@sendspec/contract'

/** Where the documentation of the operation lives. */
export const docs = ${quote(page.url)}

export const ${list}: readonly Page[] = [
  {
    id: ${quote(page.id)},
    title: ${quote(page.title)},
    url: docs,
    sha256: '${page.sha256}',
    lines: ${page.lines},
  },
]

/** A line of the page. */
export const ${mark} = documentedOn(${quote(page.id)})
`

const isEnum = (draft: Draft): draft is Extract<Draft, { kind: 'enum' }> => draft.kind === 'enum'

const named = imported('named', 'contract')
const z = imported('z', 'zod')

const componentCode = ({ name, about, inner }: Component, mark: Mark): Code => {
  const declare = (schema: Code): Code =>
    code`export const ${name} = ${named}(${quote(name)}, ${schema}, ${quote(about)})\n`
  if (!isEnum(inner)) return declare(draftCode(inner, mark))
  const tuple = tupleName(name)
  const values = code`export const ${tuple} = [${inner.values.map(quote).join(', ')}] as const\n`
  return code`${values}\n${declare(code`${z}.enum(${tuple})`)}`
}

export const schemasText = (draft: VendorDraft, { pages, mark }: FileNames): string => {
  const parameters = draft.operations.flatMap((operation) =>
    parameterSets(operation).map(({ name, fields }) => code`export const ${name} = ${objectCode(fields, mark)}\n`),
  )
  const body = joined([...draft.components.map((each) => componentCode(each, mark)), ...parameters], '\n')
  if (body.text === '') return 'export {}\n'
  return `${importsOf(body, { contract: '@sendspec/contract', zod: 'zod', pages: `./${pages}` })}\n${body.text}`
}

const suffixes = { path: 'Path', query: 'Query', header: 'Headers' } as const
const routeKeys = { path: 'pathParams', query: 'query', header: 'headers' } as const

interface ParameterSet {
  readonly place: keyof typeof suffixes
  readonly name: string
  readonly fields: readonly FieldDraft[]
}

const parameterSets = ({ id, parameters }: OperationDraft): readonly ParameterSet[] =>
  (['path', 'query', 'header'] as const)
    .filter((place) => parameters[place].length > 0)
    .map((place) => ({ place, name: `${typeName(id)}${suffixes[place]}`, fields: parameters[place] }))

const c = 'c'

const routeCode = (operation: OperationDraft, mark: Mark): Code => {
  const { id, method, path, summary, resource, line, permissions, body, responses } = operation
  const bodies = responses.map(
    ({ status, body: own }) => code`${status}: ${own ? draftCode(own, mark) : `${c}.noBody()`}`,
  )
  const notes = responses.map(({ status, line: own, finding }) => {
    const entries = entriesCode([
      ['description', quote(describeStatus(status))],
      ['provenance', markCode(mark, own)],
      ['finding', finding && quote(finding)],
    ])
    return code`    ${status}: ${entries},`
  })
  const lines = [
    `method: '${method}',`,
    `path: ${quote(path)},`,
    `summary: ${quote(summary)},`,
    `description: ${quote(sentence(summary))},`,
    ...parameterSets(operation).map(({ place, name }) => code`${routeKeys[place]}: ${imported(name, 'schemas')},`),
    ...(body
      ? [code`body: ${draftCode(body, mark)},`]
      : method === 'GET' || method === 'DELETE'
        ? []
        : [`body: ${c}.noBody(),`]),
    code`responses: { ${joined(bodies, ', ')} },`,
    code`metadata: ${imported('operation', 'contract')}({`,
    code`  ${imported('docs', 'pages')},`,
    `  resource: ${quote(resource)},`,
    code`  provenance: ${markCode(mark, line)},`,
    ...(permissions.length > 0 ? [`  permissions: ${valueText(permissions)},`] : []),
    '  responses: {',
    ...notes,
    '  },',
    '}),',
  ]
  const indented = joined(
    lines.map((each) => code`    ${each}`),
    '\n',
  )
  return code`  ${keyText(id)}: {\n${indented}\n  },`
}

export const contractText = (
  draft: VendorDraft,
  { pages, schemas, mark, name }: FileNames & { readonly name: string },
): string => {
  const routes = joined(
    draft.operations.map((operation) => routeCode(operation, mark)),
    '\n',
  )
  const body = code`const ${c} = ${imported('initContract', 'ts-rest')}()

export const ${name} = ${c}.router({
${routes}
})
`
  const imports = importsOf(body, {
    contract: '@sendspec/contract',
    'ts-rest': '@ts-rest/core',
    zod: 'zod',
    pages: `./${pages}`,
    schemas: `./${schemas}`,
  })
  return `${imports}\n${body.text}`
}

export const ledgerText = ({ vendor }: VendorDraft, name: string): string =>
  `import type { Ledger } from '@sendspec/contract'

/** Written by a program from the page: review each entry, and say why which reading wins. */
export const ${name}: Ledger = [
${vendor.ledger.map((finding) => `  ${valueText(finding)},`).join('\n')}
]
`

/** The payload files in `evidence/payloads/`, and the module that lists them. */
export const payloadFiles = (
  { vendor }: VendorDraft,
  { index, name }: { readonly index: string; readonly name: string },
) => {
  const ids = vendor.payloads.map(payloadId)
  const names = ids.map((id) => variableName(id))
  const imports = ids.map((id, at) => `import ${names[at]} from './${id}.json' with { type: 'json' }`)
  const module = `import { parsePayloads } from '@sendspec/contract'
${imports.join('\n')}

export const ${name} = parsePayloads([${names.join(', ')}])
`
  return new Map([
    ...vendor.payloads.map(
      (payload) => [`evidence/payloads/${payloadId(payload)}.json`, `${JSON.stringify(payload, null, 2)}\n`] as const,
    ),
    [`evidence/payloads/${index}`, module] as const,
  ])
}

export const factsFile = (facts: PageFacts): readonly [string, string] => [
  `evidence/facts/${facts.page.id}.json`,
  writeFacts(facts),
]

const indexText = ({ vendor }: VendorDraft, mark: Mark): string => {
  const { id, name, description, homepage, servers, auth, rateLimit, resources } = vendor
  const withProvenance = <T extends { readonly provenance: Provenance }>({ provenance, ...rest }: T): Code =>
    entriesCode([
      ...Object.entries(rest).map(([key, value]) => [key, value === undefined ? undefined : valueText(value)] as const),
      ['provenance', provenanceCode(provenance, mark)],
    ])
  const serverLines = servers.map((server) => code`    ${withProvenance(server)},`)
  const body = code`export const vendor = ${imported('defineVendor', 'contract')}({
  id: ${quote(id)},
  name: ${quote(name)},
  description: ${quote(description)},
  homepage: ${quote(homepage)},
  ${imported('pages', 'pages')},
  servers: [
${joined(serverLines, '\n')}
  ],
  auth: ${withProvenance(auth)},
  rateLimit: ${withProvenance(rateLimit)},
  resources: ${valueText(resources)},
  contract,
  ledger,
  payloads,
})
`
  return `${importsOf(body, { contract: '@sendspec/contract' })}import { contract } from './contract.ts'
import { payloads } from './evidence/payloads/index.ts'
import { ledger } from './ledger/index.ts'
${importsOf(body, { pages: './pages.ts' })}
${body.text}`
}

const packageText = ({ vendor: { id, name } }: VendorDraft, standalone: boolean): string =>
  jsonText({
    name: `@sendspec/contract-${id}`,
    version: '0.1.0',
    description: `The ${name} API, transcribed from its documentation.`,
    private: true,
    type: 'module',
    exports: { '.': './index.ts', './contract': './contract.ts', './schemas': './schemas.ts' },
    scripts: { check: 'tsc -p .' },
    // A standalone contract finds them in the project's own dependencies.
    ...(!standalone && {
      dependencies: { '@sendspec/contract': 'workspace:*', '@ts-rest/core': 'catalog:', zod: 'catalog:' },
      devDependencies: {
        '@sendspec/evidence': 'workspace:*',
        '@types/node': 'catalog:',
        typescript: 'catalog:',
        vitest: 'catalog:',
      },
    }),
  })

/** What the sources of contracts and of the packages that they import need. */
const compilerOptions = {
  target: 'ES2024',
  lib: ['ES2024'],
  module: 'NodeNext',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
}

const tsconfigText = (standalone: boolean): string =>
  jsonText({ ...(standalone ? { compilerOptions } : { extends: '../../tsconfig.base.json' }), include: ['.'] })

const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

const testText = `import { testContract } from '@sendspec/evidence/vitest'
import { vendor } from './index.ts'

testContract(vendor, import.meta.url)
`

/** The folder of a new contract: text by path from the folder. */
export const contractFiles = (given: {
  readonly draft: VendorDraft
  readonly facts: PageFacts
  readonly standalone: boolean
}): FileTree => {
  const { draft, facts, standalone } = given
  const names: FileNames = { pages: 'pages.ts', schemas: 'schemas.ts', mark: 'page' }
  return new Map([
    ['package.json', packageText(draft, standalone)],
    ['tsconfig.json', tsconfigText(standalone)],
    ['pages.ts', pagesText(draft, { mark: names.mark, list: 'pages' })],
    ['schemas.ts', schemasText(draft, names)],
    ['contract.ts', contractText(draft, { ...names, name: 'contract' })],
    ['index.ts', indexText(draft, names.mark)],
    ['ledger/index.ts', ledgerText(draft, 'ledger')],
    ['contract.test.ts', testText],
    factsFile(facts),
    ...payloadFiles(draft, { index: 'index.ts', name: 'payloads' }),
  ])
}
