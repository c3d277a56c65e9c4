import { daysOf, type Finding, judged, readVendor, type Vendor } from '@sendspec/contract'
import type { OpenAPIObject, PathsObject, ServerObject, TagObject } from 'openapi3-ts/oas31'
import { createComponents } from './components.ts'
import { type FindingsAt, indexFindings } from './findings.ts'
import { operationObject, type Surroundings } from './operation.ts'
import { securityOf } from './security.ts'
import { type DocumentReading, isStatedIn } from './stated.ts'

/** What the project that publishes a document says about it. */
export interface DocumentFacts {
  /** The version of the vendor's packages. @default '0.1.0' */
  readonly version?: string | undefined
  /** Who answers questions about the document. */
  readonly contact?: { readonly name?: string; readonly email?: string; readonly url?: string } | undefined
}

/** The author of the document, not the vendor. */
const contact = { name: 'Sendspec contributors' }
const license = { name: 'MIT', url: 'https://opensource.org/license/mit' }

const readings: Record<DocumentReading, { title: string; about: string }> = {
  documented: {
    title: ' (as documented)',
    about: "This is the documented reading: exactly what the vendor's pages say, mistakes and gaps included.",
  },
  observed: {
    title: '',
    about: "This is the observed reading: what callers must expect, where the vendor's pages are wrong too.",
  },
}

/**
 * A vendor as an OpenAPI 3.1 document.
 * @throws SendspecError if a schema can't be converted without changing its meaning. The error names the place.
 */
export const toOpenApi = (whole: Vendor, reading: DocumentReading, facts: DocumentFacts = {}): OpenAPIObject => {
  const vendor = judged(whole)
  const document = documentOf(vendor, reading, indexFindings(vendor))
  const { version = document.info.version, contact = document.info.contact } = facts
  return { ...document, info: { ...document.info, version, ...(contact && { contact }) } }
}

/** The document, with the findings that `findingsAt` returns. */
export const documentOf = (vendor: Vendor, reading: DocumentReading, findingsAt: FindingsAt): OpenAPIObject => {
  const read = readVendor(vendor, reading, { wire: true })
  const { name, description, homepage, pages, rateLimit } = read
  const { title, about } = readings[reading]
  const isStated = isStatedIn(reading)
  const { read: pagesRead, checked, changed } = daysOf(pages)
  const components = createComponents()
  const surroundings: Surroundings = { vendor: read, reading, components, findingsAt }
  const { requirements, schemes } = securityOf(read, isStated)
  const paths = pathsObject(surroundings)
  const schemas = components.schemas()
  return {
    openapi: '3.1.0',
    info: {
      title: `${name} API${title}`,
      version: '0.1.0',
      description: `${description} ${about}`,
      contact: { ...contact, url: homepage },
      license,
      ...(pagesRead !== undefined && { 'x-pages-read': pagesRead }),
      ...(checked !== undefined && { 'x-pages-checked': checked }),
      ...(changed !== undefined && { 'x-pages-changed': changed }),
    },
    externalDocs: { description: `${name}'s own site.`, url: homepage },
    servers: serverObjects(read, vendor.servers),
    tags: tagObjects(read),
    security: requirements,
    paths,
    components: {
      ...(Object.keys(schemas).length > 0 && { schemas }),
      ...(Object.keys(schemes).length > 0 && { securitySchemes: schemes }),
    },
    'x-reading': reading,
    ...(isStated(rateLimit.provenance) && { 'x-rate-limit': rateLimit }),
    // What a capture lost concerns nobody who reads the document.
    'x-pages': pages.map(({ captureNotes: _, ...page }) => page),
    'x-ledger': ledgerExtension(vendor.ledger),
  }
}

const serverObjects = ({ servers }: Vendor, all: Vendor['servers']): ServerObject[] =>
  servers.length === 0
    ? [noServer(all)]
    : servers.map(({ url, description, variables, provenance, finding }) => ({
        url,
        description,
        ...(variables && { variables }),
        'x-provenance': provenance,
        ...(finding && { 'x-findings': [finding] }),
      }))

/** OpenAPI's own default, made explicit for a page that names no server. */
const noServer = (all: Vendor['servers']): ServerObject => ({
  url: '/',
  description: 'The page names no server.',
  'x-findings': [...new Set(all.flatMap(({ finding }) => finding ?? []))],
})

const tagObjects = ({ resources }: Vendor): TagObject[] =>
  Object.entries(resources)
    .map(([name, description]) => ({ name, description }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

const pathsObject = (surroundings: Surroundings): PathsObject => {
  const paths: PathsObject = {}
  for (const operation of surroundings.vendor.operations) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: operationObject(operation, surroundings) }
  }
  return paths
}

const ledgerExtension = (ledger: readonly Finding[]): Record<string, object> =>
  Object.fromEntries(
    ledger.map(({ id, class: own, severity, kind, title, contract }) => [
      id,
      {
        class: own,
        severity,
        kind,
        title,
        places: contract.map(({ operation, part, pointer }) => [operation, part, pointer].filter(Boolean).join(' ')),
      },
    ]),
  )
