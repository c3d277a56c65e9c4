import {
  type ContractPlace,
  type FileTree,
  kebabCase,
  keyText,
  type Provenance,
  payloadId,
  quote,
  quoteKey,
  tupleName,
  type Vendor,
  type WrittenFinding,
} from '@sendspec/contract'
import {
  evidenceModule,
  linesFile,
  linesText,
  moduleFile,
  quoteLinesText,
  quotesFile,
  statedLinesOf,
} from '@sendspec/evidence'
import type { PageFacts } from '@sendspec/facts'
import { writeFacts } from '@sendspec/facts'
import { type Code, code, imported, importsOf, joined } from './code.ts'
import type { Draft, FieldDraft, OperationDraft, ResponseDraft } from './draft.ts'
import { draftCode, entriesCode, objectCode, provenanceCode, unstatedAnswer, valueText } from './draft-code.ts'
import { sentence, typeName, variableName } from './draft-names.ts'
import { describeStatus, type VendorDraft } from './draft-vendor.ts'
import type { Component } from './name-components.ts'

const isEnum = (draft: Draft): draft is Extract<Draft, { kind: 'enum' }> => draft.kind === 'enum'

const named = imported('named', 'contract')
const z = imported('z', 'zod')

const componentCode = ({ name, about, inner }: Component): Code => {
  const declare = (schema: Code): Code =>
    code`export const ${name} = ${named}(${quote(name)}, ${quote(about)}, ${schema})\n`
  if (!isEnum(inner)) return declare(draftCode(inner))
  const tuple = tupleName(name)
  const values = code`export const ${tuple} = [${inner.values.map(quote).join(', ')}] as const\n`
  return code`${values}\n${declare(code`${z}.enum(${tuple})`)}`
}

/** `<page>/schemas.ts`, if there are any. */
export const schemasText = (draft: VendorDraft): string | undefined => {
  const parameters = draft.operations.flatMap((operation) =>
    parameterSets(operation).map(({ name, fields }) => code`export const ${name} = ${objectCode(fields)}\n`),
  )
  const body = joined([...draft.components.map((each) => componentCode(each)), ...parameters], '\n')
  if (body.text === '') return undefined
  return `${importsOf(body, { contract: '@sendspec/contract', zod: 'zod' })}\n${body.text}`
}

const suffixes = { path: 'Path', query: 'Query', header: 'Headers' } as const
const routeKeys = { path: 'pathParams', query: 'query', header: 'headers' } as const

interface ParameterSet {
  readonly place: keyof typeof suffixes
  readonly name: string
  readonly fields: readonly FieldDraft[]
}

const parameterSets = ({ id, parameters, sharedHeaders }: OperationDraft): readonly ParameterSet[] =>
  (['path', 'query', 'header'] as const)
    .filter((place) => parameters[place].length > 0 && !(place === 'header' && sharedHeaders))
    .map((place) => ({ place, name: `${typeName(id)}${suffixes[place]}`, fields: parameters[place] }))

const makers = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'del' } as const

const answerCode = ({ status, body, finding }: ResponseDraft): Code => {
  const details = finding
    ? code`, ${entriesCode([
        ['finding', quote(finding)],
        ['provenance', provenanceCode(unstatedAnswer)],
      ])}`
    : ''
  const about = quote(describeStatus(status))
  const made = body
    ? code`${imported('answer', 'contract')}(${draftCode(body)}, ${about}${details})`
    : code`${imported('noBody', 'contract')}(${about}${details})`
  return code`      ${status}: ${made},`
}

const ofVendor = ({ name, file }: { readonly name: string; readonly file: string }): Code =>
  imported(name, `../${file}`)

const routeCode = (operation: OperationDraft): Code => {
  const { id, method, path, summary, resource, permissions, body, responses, sharedHeaders, sharedAnswers } = operation
  const lines = [
    `summary: ${quote(summary)},`,
    `description: ${quote(sentence(summary))},`,
    `resource: ${quote(resource)},`,
    ...(permissions.length > 0 ? [`permissions: ${valueText(permissions)},`] : []),
    ...parameterSets(operation).map(({ place, name }) => code`${routeKeys[place]}: ${imported(name, 'schemas')},`),
    ...(sharedHeaders ? [code`headers: ${ofVendor(sharedHeaders)},`] : []),
    ...(body ? [code`body: ${draftCode(body)},`] : []),
    'answers: {',
  ]
  const indented = joined(
    lines.map((each) => code`    ${each}`),
    '\n',
  )
  const shared = sharedAnswers ? [code`      ...${ofVendor(sharedAnswers)},`] : []
  const answers = joined([...responses.map(answerCode), ...shared], '\n')
  const route = code`${imported(makers[method], 'contract')}(${quote(path)}, {\n${indented}\n${answers}\n    },\n  })`
  return code`  ${keyText(id)}: ${route},`
}

/** `<page>/routes.ts`. */
export const routesText = (draft: VendorDraft): string => {
  const body = code`export const routes = {
${joined(draft.operations.map(routeCode), '\n')}
}
`
  const imports = importsOf(body, { contract: '@sendspec/contract', zod: 'zod', schemas: './schemas.ts' })
  return `${imports}\n${body.text}`
}

const contractText = ({ name, slug }: Folder): string =>
  `import { routes as ${name} } from './${slug}/routes.ts'

export const contract = { ...${name} }
`

/** The folder of a page, and the name of its routes in `contract.ts`. */
export interface Folder {
  readonly slug: string
  readonly name: string
}

/** A list as a person writes it: none is left out, and one needs no brackets. */
const oneOrAll = (texts: readonly string[]): string | readonly string[] | undefined =>
  texts.length > 1 ? texts : texts[0]

const writtenPlace = ({ operation, part, pointer }: ContractPlace): string =>
  [operation, part, pointer].filter((each) => each !== undefined).join(' ')

export const ledgerText = ({ vendor }: VendorDraft, name: string): string => {
  const body = joined(
    vendor.written.ledger.map((entry) => {
      const { id, class: own, kind, severity, wins, contract = [], page = [], ...rest } = entry as WrittenFinding
      const at = oneOrAll(contract.map(writtenPlace))
      const words = { ...rest, page: oneOrAll(page.map(quoteKey)) }
      return code`  ${imported(own, 'contract')}(${quote(id)}, ${valueText({ kind, severity, wins, at })})(${valueText(words)}),\n`
    }),
    '',
  )
  const on = quote(vendor.pages[0]?.id ?? '')
  const entry = code`export const ${name} = ${imported('onPage', 'contract')}(${on}, [\n${body}])\n`
  return `${importsOf(entry, { contract: '@sendspec/contract' })}
/**
 * What the contract departs from the page in. Say of each entry why its reading wins. What detectors report needs no entry:
 * \`sendspec findings\` lists it as unreviewed until one settles it.
 */
${entry.text}`
}

/** `ledger/index.ts`, and the entries that it lists, if there are any. */
const ledgerFiles = (draft: VendorDraft, slug: string): FileTree => {
  const name = `${variableName(slug)}Ledger`
  const isEmpty = draft.vendor.written.ledger.length === 0
  const own = isEmpty ? '' : `import { ${name} } from './${slug}.ts'\n`
  const index = `import type { Entry } from '@sendspec/contract'\n${own}
export const ledger: readonly Entry[] = [${isEmpty ? '' : `...${name}`}]
`
  return new Map([
    ['ledger/index.ts', index],
    ...(isEmpty ? [] : [[`ledger/${slug}.ts`, ledgerText(draft, name)] as const]),
  ])
}

/** The lines of quotes and payloads. */
export const quotesText = ({ quotes }: Pick<Vendor, 'quotes'>): readonly [string, string] => [
  quotesFile,
  quoteLinesText(quotes ?? { quotes: {}, payloads: {} }),
]

export const payloadFiles = ({ vendor }: VendorDraft): FileTree =>
  new Map(
    vendor.written.payloads.map(
      (payload) => [`evidence/payloads/${payloadId(payload)}.json`, `${JSON.stringify(payload, null, 2)}\n`] as const,
    ),
  )

/** The files that Sendspec computes from a contract: text by path. */
export const evidenceFiles = (vendor: Vendor, facts: readonly PageFacts[]): FileTree =>
  new Map([
    [
      moduleFile,
      evidenceModule([
        ...facts.map(({ page }) => `facts/${page.id}.json`),
        ...vendor.written.payloads.map((payload) => `payloads/${payloadId(payload)}.json`),
      ]),
    ],
    [linesFile, linesText(statedLinesOf(vendor, facts))],
  ])

export const factsFile = (facts: PageFacts): readonly [string, string] => [
  `evidence/facts/${facts.page.id}.json`,
  writeFacts(facts),
]

const indexText = ({ vendor }: VendorDraft): string => {
  const { id, name, description, homepage, servers, auth, rateLimit, resources } = vendor
  const withProvenance = <T extends { readonly provenance: Provenance }>({ provenance, ...rest }: T): Code =>
    entriesCode([
      ...Object.entries(rest).map(([key, value]) => [key, value === undefined ? undefined : valueText(value)] as const),
      ['provenance', provenanceCode(provenance)],
    ])
  const serverLines = servers.map((server) => code`    ${withProvenance(server)},`)
  const body = code`export const vendor = ${imported('defineVendor', 'contract')}({
  id: ${quote(id)},
  name: ${quote(name)},
  description: ${quote(description)},
  homepage: ${quote(homepage)},
  ...evidence,
  servers: [
${joined(serverLines, '\n')}
  ],
  auth: ${withProvenance(auth)},
  rateLimit: ${withProvenance(rateLimit)},
  resources: ${valueText(resources)},
  contract,
  ledger,
})
`
  return `${importsOf(body, { contract: '@sendspec/contract' })}import { contract } from './contract.ts'
import { evidence } from './evidence/index.ts'
import { ledger } from './ledger/index.ts'

${body.text}`
}

const packageText = ({ vendor: { id, name } }: VendorDraft, standalone: boolean): string =>
  jsonText({
    name: `@sendspec/contract-${id}`,
    version: '0.1.0',
    description: `The ${name} API, transcribed from its documentation.`,
    private: true,
    type: 'module',
    exports: { '.': './index.ts', './contract': './contract.ts' },
    scripts: { check: 'tsc -p .' },
    // A standalone contract finds them in the project's own dependencies.
    ...(!standalone && {
      dependencies: {
        '@sendspec/contract': 'workspace:*',
        '@sendspec/evidence': 'workspace:*',
        '@ts-rest/core': 'catalog:',
        zod: 'catalog:',
      },
      devDependencies: {
        '@types/node': 'catalog:',
        typescript: 'catalog:',
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
  const slug = kebabCase(draft.operations[0]?.resource ?? 'page')
  const schemas = schemasText(draft)
  return new Map([
    ['package.json', packageText(draft, standalone)],
    ['tsconfig.json', tsconfigText(standalone)],
    ...(schemas === undefined ? [] : [[`${slug}/schemas.ts`, schemas] as const]),
    [`${slug}/routes.ts`, routesText(draft)],
    ['contract.ts', contractText({ slug, name: variableName(slug) })],
    ['index.ts', indexText(draft)],
    ...ledgerFiles(draft, slug),
    ['contract.test.ts', testText],
    factsFile(facts),
    ...payloadFiles(draft),
    ...evidenceFiles(draft.vendor, [facts]),
    quotesText(draft.vendor),
  ])
}
