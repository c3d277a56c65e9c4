import { camelCase, capitalize, type FileTree, quote } from '@sendspec/contract'
import { type PageFacts, writeFacts } from '@sendspec/facts'
import { readPage } from '@sendspec/reader'
import { amendedFields, errorsText, everywhereText, ledgerText, routesText, schemasText } from './contract-text.ts'
import { operationsOf, type ScaledOperation } from './operations.ts'
import { errorMessages, scaledPage } from './page-text.ts'
import { randomFrom } from './random.ts'
import { makeResource, type Resource } from './resource.ts'
import { exampleOf } from './value.ts'
import { adjectives, nouns } from './words.ts'

const A_PAGE = 5
/** More resources would have the same name. */
const MOST = adjectives.length * nouns.length * A_PAGE

/** What to make. */
export interface ScaledOptions {
  readonly id: string
  /** Up to 5,000. */
  readonly operations: number
  /** The same seed makes the same files. */
  readonly seed: number
}

export interface ScaledVendor {
  /** The folder `contracts/<id>`: text by path. */
  readonly files: FileTree
  /** The documentation pages: text by file name. */
  readonly pages: FileTree
  readonly resources: readonly Resource[]
}

/**
 * A made-up vendor of any size: pages, their facts as the reader reads them, payloads, a contract and findings. Apart from
 * `evidence/index.ts`, `lines.json` and `quotes.json`, which `sendspec generate` writes, it is a complete contract.
 */
export const scaledVendor = ({ id, operations: count, seed }: ScaledOptions): ScaledVendor => {
  if (count > MOST) throw new Error(`${count} operations: there are names for ${MOST}`)
  const random = randomFrom(seed)
  const pairs = adjectives.flatMap((adjective) => nouns.map((noun) => [adjective, noun] as const))
  const resources = random.sample(pairs, Math.ceil(count / A_PAGE)).map((words) => makeResource(random, id, words))
  let left = count
  const sets = resources.map((resource) => {
    const operations = operationsOf(resource).slice(0, left)
    left -= operations.length
    return { resource, operations }
  })
  const host = `api.${id}.example`
  const files = new Map<string, string>()
  const pages = new Map<string, string>()
  const facts: PageFacts[] = []
  for (const { resource, operations } of sets) {
    const { slug } = resource
    const page = pageOf(id, resource)
    const text = scaledPage(resource, { host, operations })
    pages.set(page, text)
    const stated = readPage({ id: page, text, url: `https://docs.${id}.example/${slug}` })
    facts.push(stated)
    files.set(`evidence/facts/${page}.json`, writeFacts(stated))
    files.set(`${slug}/schemas.ts`, schemasText(resource, operations))
    files.set(`${slug}/routes.ts`, routesText(resource, operations))
    if (amendedFields(resource).length > 0) files.set(`ledger/${slug}.ts`, ledgerText(resource, page))
    for (const [name, payload] of payloadsOf(page, operations)) files.set(name, payload)
  }
  const used = new Set(sets.flatMap(({ operations }) => operations.flatMap(({ errors }) => errors)))
  for (const status of used) {
    const showing = sets.filter(({ operations }) => operations.some(({ errors }) => errors.includes(status)))
    const sources = showing.map(({ resource }) => ({ page: pageOf(id, resource) }))
    const payload = {
      part: `${status}`,
      name: 'shown',
      origin: 'printed',
      summary: 'The error that pages show.',
      sources,
      body: { message: errorMessages[status] },
    }
    files.set(`evidence/payloads/${status}.shown.json`, jsonText(payload))
  }
  // With the pages, one `sendspec generate` finds the lines of everything else.
  files.set('evidence/lines.json', jsonText({ pages: facts.map(({ page }) => page), stated: {} }))
  for (const [name, text] of sharedFiles({ id, host, resources })) files.set(name, text)
  return { files, pages, resources }
}

/** The captures of all vendors are in one folder. */
const pageOf = (id: string, { slug }: Resource): string => `${id}-${slug}.md`

const payloadsOf = (page: string, operations: readonly ScaledOperation[]): FileTree =>
  new Map(
    operations.flatMap(({ id, body, answer }) => {
      const payload = (part: string, summary: string, value: unknown): [string, string] => [
        `evidence/payloads/${id}.${part}.shown.json`,
        jsonText({ operation: id, part, name: 'shown', origin: 'printed', summary, sources: [{ page }], body: value }),
      ]
      return [
        ...(body ? [payload('request', body.about, exampleOf(body.fields))] : []),
        ...(answer.name ? [payload(`${answer.status}`, answer.about, answer.example)] : []),
      ]
    }),
  )

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The files that a vendor has once. */
const sharedFiles = ({
  id,
  host,
  resources,
}: {
  id: string
  host: string
  resources: readonly Resource[]
}): FileTree => {
  const imports = (folder: (slug: string) => string, what: string, of = resources): string =>
    of.map(({ slug }) => `import { ${what} as ${camelCase(slug)} } from '${folder(slug)}'\n`).join('')
  const spread = (of = resources): string => of.map(({ slug }) => `  ...${camelCase(slug)},\n`).join('')
  const settled = resources.filter((resource) => amendedFields(resource).length > 0)
  return new Map([
    ['evidence/quotes.json', jsonText({ quotes: {}, payloads: {} })],
    ['errors.ts', errorsText],
    ['ledger/everywhere.ts', everywhereText(id, pageOf(id, resources[0] as Resource))],
    ['contract.ts', `${imports((slug) => `./${slug}/routes.ts`, 'routes')}\nexport const contract = {\n${spread()}}\n`],
    [
      'ledger/index.ts',
      `import type { Entry } from '@sendspec/contract'\nimport { everywhere } from './everywhere.ts'\n${imports((slug) => `./${slug}.ts`, 'entries', settled)}\nexport const ledger: readonly Entry[] = [\n  ...everywhere,\n${spread(settled)}]\n`,
    ],
    [
      'contract.test.ts',
      `import { testContract } from '@sendspec/evidence/vitest'\nimport { vendor } from './index.ts'\n\ntestContract(vendor, import.meta.url)\n`,
    ],
    [
      'package.json',
      jsonText({
        name: `@sendspec/contract-${id}`,
        version: '0.1.0',
        description: `${capitalize(id)}'s API, which nobody has.`,
        private: true,
        type: 'module',
        exports: { '.': './index.ts', './contract': './contract.ts' },
      }),
    ],
    [
      'index.ts',
      `import { assumed, defineVendor } from '@sendspec/contract'
import { contract } from './contract.ts'
import { evidence } from './evidence/index.ts'
import { ledger } from './ledger/index.ts'

export const vendor = defineVendor({
  id: ${quote(id)},
  name: ${quote(capitalize(id))},
  description: 'Sends parcels and messages.',
  homepage: ${quote(`https://${id}.example`)},
  ...evidence,
  servers: [{ id: 'production', url: ${quote(`https://${host}`)}, description: 'Production.' }],
  auth: { scheme: 'bearer', description: 'An API key.' },
  rateLimit: { requests: 100, per: 'minute', scope: 'key', provenance: assumed('No page states a limit.') },
  resources: {
${resources.map(({ slug, things }) => `    ${quote(slug)}: ${quote(`${capitalize(things)}, with what became of them.`)},\n`).join('')}  },
  contract,
  ledger,
})
`,
    ],
  ])
}
