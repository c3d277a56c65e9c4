import { type FileTree, keyText, payloadId, quote, tupleName } from '@sendspec/contract'
import type { PageFacts } from '@sendspec/facts'
import { writeFacts } from '@sendspec/facts'
import type { Draft, FieldDraft, OperationDraft } from './draft.ts'
import { sentence, typeName, variableName } from './draft-names.ts'
import { draftText, objectText, provenanceText, valueText } from './draft-text.ts'
import { describeStatus, type VendorDraft } from './draft-vendor.ts'

/** Names that files import from the vocabulary, each found by how it is used. */
const vocabulary: readonly (readonly [name: string, use: RegExp])[] = [
  ['absent', /\babsent\b/],
  ['amend', /\bamend\(/],
  ['assumed', /\bassumed\(/],
  ['elsewhere', /\belsewhere\(/],
  ['field', /\bfield\(/],
  ['format', /\bformat\(/],
  ['named', /\bnamed\(/],
  ['seenIn', /\bseenIn\(/],
]

const importing = (body: string, from: string, extra: readonly string[] = []): string => {
  const names = [...vocabulary.flatMap(([name, use]) => (use.test(body) ? [name] : [])), ...extra].sort()
  return names.length > 0 ? `import { ${names.join(', ')} } from '${from}'\n` : ''
}

/** The files of a contract that are the same whether it is new or added to. */
export interface FileNames {
  readonly pages: string
  readonly schemas: string
  /** How the provenance of a line is called: `page`, or a name of its own beside others. */
  readonly mark: string
}

/** What `page(…)` is called in the text of drafts. */
const marked = (text: string, mark: string): string =>
  mark === 'page' ? text : text.replaceAll(/\bpage\((\d+)\)/g, `${mark}($1)`)

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

export const schemasText = (draft: VendorDraft, { pages, mark }: FileNames): string => {
  const components = draft.components.map(({ name, about, inner }) => {
    if (!isEnum(inner)) return `export const ${name} = named(${quote(name)}, ${draftText(inner)}, ${quote(about)})\n`
    const values = `export const ${tupleName(name)} = [${inner.values.map(quote).join(', ')}] as const\n`
    return `${values}\nexport const ${name} = named(${quote(name)}, z.enum(${tupleName(name)}), ${quote(about)})\n`
  })
  const parameters = draft.operations.flatMap((operation) =>
    parameterSets(operation).map(({ name, fields }) => `export const ${name} = ${objectText(fields)}\n`),
  )
  const body = marked([...components, ...parameters].join('\n'), mark)
  const usesMark = new RegExp(`\\b${mark}\\(`).test(body)
  const head = [
    importing(body, '@sendspec/contract'),
    /\bz\./.test(body) ? "import { z } from 'zod'\n" : '',
    usesMark ? `import { ${mark} } from './${pages}'\n` : '',
  ].join('')
  return body === '' ? 'export {}\n' : `${head}\n${body}`
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

/** The routes of a contract, as the properties of an object. */
export const routesText = (draft: VendorDraft, mark: string): string =>
  marked(draft.operations.map(routeText).join('\n'), mark)

const routeText = (operation: OperationDraft): string => {
  const { id, method, path, summary, resource, line, permissions, body, responses } = operation
  const lines = [
    `method: '${method}',`,
    `path: ${quote(path)},`,
    `summary: ${quote(summary)},`,
    `description: ${quote(sentence(summary))},`,
    ...parameterSets(operation).map(({ place, name }) => `${routeKeys[place]}: ${name},`),
    ...(body ? [`body: ${draftText(body)},`] : method === 'GET' || method === 'DELETE' ? [] : ['body: c.noBody(),']),
    `responses: { ${responses.map(({ status, body: own }) => `${status}: ${own ? draftText(own) : 'c.noBody()'}`).join(', ')} },`,
    'metadata: operation({',
    '  docs,',
    `  resource: ${quote(resource)},`,
    `  provenance: page(${line}),`,
    ...(permissions.length > 0 ? [`  permissions: ${valueText(permissions)},`] : []),
    '  responses: {',
    ...responses.map(
      ({ status, line: own, finding }) =>
        `    ${status}: { description: ${quote(describeStatus(status))}, provenance: page(${own})${finding ? `, finding: ${quote(finding)}` : ''} },`,
    ),
    '  },',
    '}),',
  ]
  return `  ${keyText(id)}: {\n${lines.map((each) => `    ${each}`).join('\n')}\n  },`
}

/** Names that routes use of the schemas. */
const schemaNames = (draft: VendorDraft, routes: string): readonly string[] =>
  [
    ...draft.components.map(({ name }) => name),
    ...draft.operations.flatMap((operation) => parameterSets(operation).map(({ name }) => name)),
  ]
    .filter((name) => new RegExp(`\\b${name}\\b`).test(routes))
    .sort()

export const contractText = (
  draft: VendorDraft,
  { pages, schemas, mark, name }: FileNames & { readonly name: string },
): string => {
  const routes = routesText(draft, mark)
  const used = schemaNames(draft, routes)
  return `${[
    importing(routes, '@sendspec/contract', ['operation']),
    "import { initContract } from '@ts-rest/core'\n",
    /\bz\./.test(routes) ? "import { z } from 'zod'\n" : '',
    `import { docs, ${mark} } from './${pages}'\n`,
    used.length > 0 ? `import { ${used.join(', ')} } from './${schemas}'\n` : '',
  ].join('')}
const c = initContract()

export const ${name} = c.router({
${routes}
})
`
}

export const ledgerText = ({ vendor }: VendorDraft, name: string): string =>
  `import type { Ledger } from '@sendspec/contract'

/** Written by a program from the page: review each entry, and say why which reading wins. */
export const ${name}: Ledger = [
${vendor.ledger.map((finding) => `  ${valueText(finding)},`).join('\n')}
]
`

/** The payload files and the module that lists them, below `evidence/payloads/`. */
export const payloadFiles = (
  { vendor }: VendorDraft,
  { index, name }: { readonly index: string; readonly name: string },
) => {
  const ids = vendor.payloads.map(payloadId)
  const names = ids.map((id) => variableName(id))
  const imports = ids.map((id, at) => `import ${names[at]} from './${id}.json' with { type: 'json' }`)
  const module = `import type { Payload } from '@sendspec/contract'
${imports.join('\n')}

export const ${name} = [${names.join(', ')}] as unknown as readonly Payload[]
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

const indexText = ({ vendor }: VendorDraft): string => {
  const { id, name, description, homepage, servers, auth, rateLimit, resources } = vendor
  const withProvenance = <T extends { provenance: Parameters<typeof provenanceText>[0] }>({
    provenance,
    ...rest
  }: T): string => {
    const text = valueText(rest)
    return `${text.slice(0, -2)}, provenance: ${provenanceText(provenance)} }`
  }
  const body = `export const vendor = defineVendor({
  id: ${quote(id)},
  name: ${quote(name)},
  description: ${quote(description)},
  homepage: ${quote(homepage)},
  pages,
  servers: [
${servers.map((server) => `    ${withProvenance(server)},`).join('\n')}
  ],
  auth: ${withProvenance(auth)},
  rateLimit: ${withProvenance(rateLimit)},
  resources: ${valueText(resources)},
  contract,
  ledger,
  payloads,
})
`
  const pageNames = /\bpage\(/.test(body) ? 'page, pages' : 'pages'
  return `${importing(body, '@sendspec/contract', ['defineVendor'])}import { contract } from './contract.ts'
import { payloads } from './evidence/payloads/index.ts'
import { ledger } from './ledger/index.ts'
import { ${pageNames} } from './pages.ts'

${body}`
}

const packageText = ({ vendor: { id, name } }: VendorDraft): string =>
  `${JSON.stringify(
    {
      name: `@sendspec/contract-${id}`,
      version: '0.1.0',
      description: `The ${name} API, transcribed from its documentation.`,
      private: true,
      type: 'module',
      exports: { '.': './index.ts', './contract': './contract.ts', './schemas': './schemas.ts' },
      scripts: { check: 'tsc -p .' },
      dependencies: { '@sendspec/contract': 'workspace:*', '@ts-rest/core': 'catalog:', zod: 'catalog:' },
      devDependencies: {
        '@sendspec/evidence': 'workspace:*',
        '@types/node': 'catalog:',
        typescript: 'catalog:',
        vitest: 'catalog:',
      },
    },
    null,
    2,
  )}\n`

const testText = `import { testContract } from '@sendspec/evidence/vitest'
import { vendor } from './index.ts'

testContract(vendor, import.meta.url)
`

/** The folder of a new contract: text by path from the folder. */
export const contractFiles = (draft: VendorDraft, facts: PageFacts): FileTree => {
  const names: FileNames = { pages: 'pages.ts', schemas: 'schemas.ts', mark: 'page' }
  return new Map([
    ['package.json', packageText(draft)],
    ['tsconfig.json', '{\n  "extends": "../../tsconfig.base.json",\n  "include": ["."]\n}\n'],
    ['pages.ts', pagesText(draft, { mark: 'page', list: 'pages' })],
    ['schemas.ts', schemasText(draft, names)],
    ['contract.ts', contractText(draft, { ...names, name: 'contract' })],
    ['index.ts', indexText(draft)],
    ['ledger/index.ts', ledgerText(draft, 'ledger')],
    ['contract.test.ts', testText],
    factsFile(facts),
    ...payloadFiles(draft, { index: 'index.ts', name: 'payloads' }),
  ])
}
