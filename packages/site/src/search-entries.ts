import type { Vendor } from '@sendspec/contract'
import type { SearchEntry } from './browser/search/entry.ts'
import type { FieldRow } from './model/field-rows.ts'
import type { OperationModel } from './model/operation-model.ts'
import type { SiteModel, VendorModel } from './model/site-model.ts'

/** The search entries, in the order of the site. */
export const searchEntries = ({ vendors }: SiteModel): readonly SearchEntry[] => [
  { title: 'Findings of all vendors', kind: 'page', path: 'findings/index.html', text: 'by kind and severity' },
  ...vendors.flatMap(vendorEntries),
]

const vendorEntries = ({ vendor, operations }: VendorModel): readonly SearchEntry[] => [
  ...pageEntries(vendor),
  ...operations.flatMap((model) => operationEntries(vendor, model)),
  ...vendor.ledger.map(
    ({ id, title, documented = '', observed = '', class: own, kind }): SearchEntry => ({
      title: title.replaceAll('`', ''),
      kind: 'finding',
      vendor: vendor.name,
      path: `${vendor.id}/findings/index.html#${id}`,
      text: [id, own, kind, documented, observed].join(' ').replaceAll('`', ''),
    }),
  ),
]

const pageEntries = ({ id, name, description }: Vendor): readonly SearchEntry[] => {
  const page = (title: string, path: string, text: string): SearchEntry => ({
    title,
    kind: 'page',
    vendor: name,
    path: `${id}/${path}`,
    text,
  })
  return [
    page(name, 'index.html', description),
    page(`${name}: servers`, 'index.html#servers', 'address host base url'),
    page(`${name}: authentication`, 'index.html#auth', 'token bearer authorization'),
    page(`${name}: rate limit`, 'index.html#rate-limit', '429 requests'),
    page(`${name}: downloads`, 'index.html#downloads', 'OpenAPI JSON YAML overlay SARIF'),
    page(`${name}: findings`, 'findings/index.html', 'ledger'),
    page(`${name}: example coverage`, 'coverage/index.html', 'examples'),
    page(`${name}: changelog`, 'changelog/index.html', 'changes versions'),
    page(`${name}: interactive reference`, 'reference/index.html', 'Redoc OpenAPI'),
  ]
}

const operationEntries = (vendor: Vendor, model: OperationModel): readonly SearchEntry[] => {
  const { operation, path, folder, request, responses } = model
  const page = `${folder}index.html`
  const parts = [
    ...request.map((part) => ({ part, about: `${part.part} of ${operation.id}` })),
    ...responses.flatMap((response) => [
      ...(response.headers ? [{ part: response.headers, about: `${response.status} header of ${operation.id}` }] : []),
      { part: response, about: `${response.status} of ${operation.id}` },
    ]),
  ]
  const fields = parts.flatMap(({ part, about }) =>
    flat(part.rows).map(
      ({ anchor, pointer, type, description, values }): SearchEntry => ({
        title: pointer.slice(1).replaceAll('/', '.'),
        kind: 'field',
        vendor: vendor.name,
        path: `${page}#${anchor}`,
        text: [about, type, description, ...values.map(({ value }) => value)].join(' ').replaceAll('`', ''),
      }),
    ),
  )
  const own: SearchEntry = {
    title: operation.summary,
    kind: 'operation',
    vendor: vendor.name,
    path: page,
    text: [operation.id, operation.method, path, operation.description].join(' ').replaceAll('`', ''),
  }
  return [own, ...fields]
}

const flat = (rows: readonly FieldRow[]): readonly FieldRow[] =>
  rows.flatMap((row) => (row.kind === 'option' ? flat(row.rows) : [row, ...flat(row.rows)]))
